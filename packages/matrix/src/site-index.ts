import { code, escaped, type Html, shown } from "#conformance/report-html-parts.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { MatrixServer } from "#matrix/model.js";
import { page, script, versioned } from "#matrix/site-parts.js";
import { type Mark, plural } from "#matrix/site-words.js";
import { isPlanned } from "#matrix/words.js";

/** A plugin as the list shows it and the search finds it. */
export interface Entry {
  /** Below the site's folder. */
  path: string;
  name: string;
  title: string;
  description: string;
  owners: readonly string[];
  /** Module or component. */
  source: string;
  version?: string;
  marks: readonly Mark[];
  /** For each server, newest first: whether there is a version that can be recommended there. Empty where servers say nothing of it. */
  runs: readonly boolean[];
  /** `for 3 of 4 servers` */
  where?: string;
}

export interface IndexInput {
  title: string;
  base?: string;
  servers: readonly MatrixServer[];
  entries: readonly Entry[];
  /** Path of the matrix's page. */
  matrix: string;
}

export const searchIndex = "search-index.js";

/** UTF-16 code units of name, title, source, owners and description: a card is no page. */
const limits = [80, 80, 120, 80, 300] as const;

/** `pluginIndex`: what the script shows of each plugin, and looks for words in. */
export function renderSearchIndex(entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ path, name, title, description, owners, source, version = "", marks, runs, where = "" }) => {
      const texts = [name, title, source, owners.join(", "), description].map((each, at) => sanitize(each, limits[at]));
      const servers = runs.map((each) => (each ? "1" : "0")).join("");
      const shown = [
        path,
        ...texts,
        sanitize(version, 80),
        where,
        servers,
        marks.map(({ word, tone }) => [tone, word]),
      ];
      return JSON.stringify(shown).replaceAll("<", "\\u003c");
    },
  );
  return `const pluginIndex = [\n${rows.join(",\n")}\n];\n`;
}

export function renderIndex(input: IndexInput, index: string): string {
  const { title, entries, servers } = input;
  const header = `<h1>${shown(title, 120)}</h1>\n<p class="lead">${lead(input)}</p>\n`;
  const scripts = [versioned(searchIndex, index), script].map((each) => `<script src="${each}"></script>\n`);
  const main = `${finder(servers, entries)}
<p class="status" id="found" role="status">${plural(entries.length, "plugin")}</p>
<h2 class="unseen">Plugins</h2>
<ul class="cards" id="results" hidden></ul>
<button type="button" id="more" hidden>Show all that were found</button>
${scripts.join("")}<ul class="cards" id="plugins">
${entries.map(card).join("")}</ul>
`;
  return page({ title, site: title, up: "", header, main });
}

function lead({ base, servers, matrix }: IndexInput): Html {
  const newest = servers.find((each) => !isPlanned(each)) ?? servers[0];
  if (newest === undefined) return "No server is known.";
  const of = base === undefined ? "" : ` of ${code(base)}`;
  const known = `For ${plural(servers.length, "version")}${of}, the newest is ${code(newest.version)}.`;
  return `${known} <a href="${matrix}">The whole compatibility matrix</a>`;
}

/** Without a script there is no search, and the list is all there is. */
function finder(servers: readonly MatrixServer[], entries: readonly Entry[]): Html {
  const options = servers.map(({ version }, column) => `<option value="${column}">${escaped(version)}</option>`);
  const choice =
    options.length === 0 || entries.every(({ runs }) => runs.length === 0)
      ? ""
      : `<div><label for="server">For server</label><select id="server"><option value="-1">any server</option>${options.join("")}</select></div>\n`;
  return `<noscript><p class="hint">The search needs JavaScript. All plugins are listed here.</p></noscript>
<div class="finder" id="finder" role="search" hidden>
<div><label for="search">Search plugins</label><input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"></div>
${choice}<p class="unseen" id="search-hint">By name, description, owner, module or component. The arrow keys lead to the results, the slash key back here.</p>
</div>`;
}

/** The script makes the same of what it finds: see `siteScript`. Its style keeps the directions of texts apart. */
function card({ path, name, title, description, owners, source, version, marks, where }: Entry): Html {
  const [own, called, from, who, about] = [name, title, source, owners.join(", "), description].map((each, at) =>
    escaped(each, limits[at]),
  );
  const first = [version === undefined ? "" : `<code>${escaped(version, 80)}</code>`, escaped(where ?? "")];
  const facts = [...first, who === "" ? "" : `<span>${who}</span>`].filter((each) => each !== "");
  const badges = marks.map(({ word, tone }) => `<span class="badge ${tone}">${escaped(word, 120)}</span>`);
  return `<li><a href="${path}">${called}</a>${own === called ? "" : ` <code>${own}</code>`}
${about === "" ? "" : `<p class="about">${about}</p>\n`}<p class="where">${facts.join(" · ")}</p>
<p class="where">${from}</p>
${badges.length === 0 ? "" : `<p class="badges">${badges.join(" ")}</p>\n`}</li>
`;
}

import { code, type Html, section, shown } from "#conformance/report-html-parts.js";
import type { Entry } from "#matrix/matrix-html-overview.js";
import { serverHeads, stateMark, tierTags } from "#matrix/matrix-html-parts.js";
import type { Cell, Evidence, Matrix, MatrixRow } from "#matrix/model.js";
import { dateOf, detailOf, marksOf } from "#matrix/words.js";

/** Every version of every plugin, folded, with the reports behind its cells. */
export function versionsSection(matrix: Matrix, entries: readonly Entry[]): Html {
  const heads = serverHeads(matrix);
  return section("versions", "Every version", entries.map((entry) => pluginPart(matrix, entry, heads)).join(""));
}

function pluginPart(matrix: Matrix, { plugin, id, filter }: Entry, heads: Html): Html {
  const { name, versions, cells } = plugin;
  const count = `${versions.length} ${versions.length === 1 ? "version" : "versions"}`;
  const parting = cells.flat().some(({ contradiction }) => contradiction)
    ? ' <span class="state refuted"><span aria-hidden="true">⚠</span> declared and verified part</span>'
    : "";
  return `<details id="${id}" ${filter}>
<summary><h3>${shown(name, 100)}</h3> <span class="quiet">${count}</span> ${tierTags(plugin)}${parting}</summary>
<div class="inside">
${facts(plugin)}${versionsTable(plugin, id, heads)}${reportsOf(matrix, plugin)}</div>
</details>
`;
}

function facts({ module, deprecated, pins }: MatrixRow): Html {
  const pinned = pins.map(
    ({ manifest, server, version, tier }) =>
      `${code(manifest)} on ${shown(server, 60)}: ${shown(version, 60)}, ${tier}`,
  );
  return [
    `<p class="quiet">Module ${code(module)}</p>\n`,
    deprecated === undefined ? "" : `<p><span class="tag bad">deprecated</span> ${shown(deprecated)}</p>\n`,
    pinned.length === 0 ? "" : `<p class="quiet">Pinned by ${pinned.join("; ")}</p>\n`,
  ].join("");
}

function versionsTable(plugin: MatrixRow, id: string, heads: Html): Html {
  if (plugin.versions.length === 0) return "<p>It has released no version.</p>\n";
  const rows = plugin.versions.map((_, index) => versionRow(plugin, index)).join("");
  return `<div class="wide" role="region" tabindex="0" aria-labelledby="${id}-versions"><table class="grid"><caption class="unseen" id="${id}-versions">Versions of ${shown(plugin.name, 100)}</caption>
<thead><tr><th scope="col">Version</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}

function versionRow(plugin: MatrixRow, index: number): Html {
  const version = plugin.versions[index];
  if (!version) return "";
  const tags = marksOf(plugin, version).map(
    (each) => ` <span class="tag ${each === "pinned" ? "" : "bad"}">${each}</span>`,
  );
  const notes = [version.released?.slice(0, 10), version.retracted?.why, version.problem]
    .filter((each) => each !== undefined && each !== "")
    .map((each) => `<small>${shown(each ?? "", 200)}</small>`);
  const cells = (plugin.cells[index] ?? []).map(cellMarkup).join("");
  return `<tr><th scope="row">${shown(version.version, 60)}${tags.join("")}${notes.join("")}</th>${cells}</tr>\n`;
}

const bare = new WeakMap<Cell, Html>();

/** Most cells are one of a few shared objects. */
function cellMarkup(cell: Cell): Html {
  const known = bare.get(cell) ?? freshMarkup(cell);
  bare.set(cell, known);
  return known;
}

function freshMarkup(cell: Cell): Html {
  const said = [...detailOf(cell), dateOf(cell)].filter((each) => each !== undefined);
  const notes = said.length === 0 ? "" : `<small>${said.map((each) => shown(each)).join(", ")}</small>`;
  return `<td>${stateMark(cell)}${notes}</td>`;
}

function reportsOf({ servers }: Matrix, { versions, cells }: MatrixRow): Html {
  const rows = versions.flatMap(({ version }, index) =>
    (cells[index] ?? []).flatMap(({ evidence }, column) =>
      evidence.map((each) => reportRow(version, servers[column]?.version ?? "", each)),
    ),
  );
  if (rows.length === 0) return "";
  const heads = ["Version", "Server", "Platform", "Suite", "Result", "Date", "Signed", "Report", "Image"];
  return `<details><summary>${rows.length === 1 ? "One result" : `${rows.length} results`} from reports</summary>
<div class="inside"><div class="wide" role="region" tabindex="0" aria-label="Results from reports"><table>
<thead><tr>${heads.map((each) => `<th scope="col">${each}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody></table></div></div>
</details>
`;
}

function reportRow(version: string, server: string, evidence: Evidence): Html {
  const { platform, suite, verdict, date, signed, report, image } = evidence;
  const [sign, state] = verdict === "passed" ? ["✓", "verified"] : ["✗", "failed"];
  const result = `<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${verdict}</span>`;
  const texts = [shown(server, 60), shown(platform, 60), shown(suite, 60), result, shown(date.slice(0, 10))];
  const cells = [...texts, signed ? "yes" : "no", code(report), code(image)].map((each) => `<td>${each}</td>`);
  return `<tr><th scope="row">${shown(version, 60)}</th>${cells.join("")}</tr>\n`;
}

import { code, type Html, section, shown } from "#conformance/report-html-parts.js";
import type { MatrixRow, MatrixServer, Pin } from "#matrix/model.js";
import type { Shippable } from "#matrix/ship.js";
import { reportLinks, type Surroundings } from "#matrix/site-evidence.js";
import { contact, facts, link, mark, notice, page, snippet } from "#matrix/site-parts.js";
import { versionsSection } from "#matrix/site-versions.js";
import {
  cellOfPin,
  type Mark,
  metadataOf,
  newestOf,
  stateMark,
  tierMark,
  tierMarks,
  titleOf,
} from "#matrix/site-words.js";
import type { Standing } from "#matrix/standing.js";
import { choice } from "#matrix/where.js";
import { isPlanned } from "#matrix/words.js";

/** The newest version that can be recommended on each server, and what is newer and cannot. */
export type Choices = readonly ReturnType<typeof choice>[];

export function choicesOf(row: MatrixRow, servers: readonly MatrixServer[]): Choices {
  return servers.map(({ version }, column) => choice(row, { version, column }, {}));
}

export function renderPlugin(row: MatrixRow, choices: Choices, around: Surroundings): string {
  const metadata = metadataOf(row);
  const title = titleOf(row, metadata);
  const marks = marksOf(row, around.servers).map(mark);
  const main = `<p class="crumbs"><a href="../index.html">All plugins</a></p>
<h1>${shown(title, 200)}</h1>
${metadata?.description ? `<p class="lead">${shown(metadata.description, 2000)}</p>\n` : ""}${marks.length > 0 ? `<p class="badges">${marks.join(" ")}</p>\n` : ""}${row.deprecated === undefined ? "" : notice("bad", "Deprecated", row.deprecated)}${useSection(row, choices, around)}${whereSection(row, choices, around)}${versionsSection(row, around)}${section("about", "About", about(row))}`;
  return page({ title, site: around.site, up: "../", main });
}

/** What has to be known before anything else. */
export function marksOf(row: MatrixRow, servers: readonly MatrixServer[]): Mark[] {
  const newest = row.versions[0];
  return [
    ...(row.deprecated === undefined ? [] : [{ word: "deprecated", tone: "bad" } as const]),
    ...(newest?.retracted ? [{ word: "newest version retracted", tone: "bad" } as const] : []),
    ...tierMarks(row, servers),
  ];
}

function about(row: MatrixRow): Html {
  const metadata = metadataOf(row);
  const owners = metadata?.owners.map(({ team, contact: at }) =>
    at ? `${shown(team)} (${contact(at)})` : shown(team),
  );
  return facts([
    ["Name", code(row.name)],
    ["Module", code(row.module)],
    ["Newest version", newestOf(row) && code(newestOf(row)?.version ?? "")],
    ["Owners", owners && owners.length > 0 ? owners.join(", ") : "not said"],
    ["License", metadata?.license && shown(metadata.license)],
    ["Repository", metadata?.repository && link(metadata.repository)],
    ["Providers", metadata?.providers.map((each) => shown(each, 80)).join(", ")],
    ["How to move to it", metadata?.migrationGuide && link(metadata.migrationGuide)],
  ]);
}

/** The lines for a manifest, of the newest server that any version can be recommended on, at a version that its module can have there. */
function useSection(row: MatrixRow, choices: Choices, { servers, shipped }: Surroundings): Html {
  const column = choices.findIndex(({ newest }) => newest !== undefined);
  const shared = shipped(row, column);
  const version = (shared?.newest ?? choices[column]?.newest)?.version;
  if (version === undefined) return "";
  const lines = [`- name: ${scalar(row.name)}`, `  module: ${scalar(row.module)}`, `  version: ${scalar(version)}`];
  const hint = `For a manifest whose base is ${shown(servers[column]?.version ?? "")}, below ${code("spec.plugins")}.`;
  const inside = `${snippet("Lines for a manifest", lines)}\n<p class="hint">${hint}${shared ? sharing(shared) : ""}</p>`;
  return section("use", "Use it", inside);
}

function sharing({ apart }: Shippable): Html {
  const rule = " In one build, all plugins of a module have one version";
  if (!apart) return `${rule}.`;
  return `${rule}, and none suits this one and ${apart.from.map((each) => shown(each, 100)).join(" and ")}: build it without.`;
}

/** A YAML scalar that can be nothing but this text. */
function scalar(text: string): string {
  return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function whereSection(row: MatrixRow, choices: Choices, around: Surroundings): Html {
  if (around.servers.length === 0) return "";
  const rows = around.servers.map((server, column) => whereRow(row, server, choices[column], around));
  const table = `<div class="wide" role="region" tabindex="0" aria-labelledby="where-title">
<table class="stacked"><thead><tr><th scope="col">Server</th><th scope="col">Newest version for it</th><th scope="col">What is known</th><th scope="col">Pinned there</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table>
</div>`;
  return section("where", "Where it runs", table);
}

function whereRow(
  row: MatrixRow,
  server: MatrixServer,
  known: Choices[number] | undefined,
  around: Surroundings,
): Html {
  const { newest, passedOver = [] } = known ?? {};
  const state = newest ? mark(stateMark(newest.cell)) : mark({ word: "none to recommend", tone: "care" });
  const skipped = worthSaying(newest, passedOver);
  const why = skipped
    ? `<p class="quiet">${code(skipped.version)}: ${shown(skipped.obstacles[0]?.why ?? "", 200)}</p>`
    : "";
  const reports = newest ? reportLinks(newest.cell.evidence, around) : "";
  const listed = row.pins.filter((pin) => pin.server === server.version).map((pin) => pinned(row, pin, around));
  const planned = isPlanned(server) ? ' <span class="quiet">planned</span>' : "";
  return `<tr><th scope="row">${shown(server.version)}${planned}</th><td data-label="Newest version for it">${newest ? code(newest.version) : "–"}</td><td>${state}${reports}${why}</td><td${listed.length > 0 ? ' data-label="Pinned there"' : ""}>${listed.join("")}</td></tr>\n`;
}

/** What is retracted or a prerelease is so on every server: said with the versions, unless it is why there is none. */
function worthSaying(newest: Standing | undefined, passedOver: readonly Standing[]): Standing | undefined {
  const everywhere = ["retracted", "deprecated", "prerelease"];
  const here = passedOver.find(({ obstacles }) => obstacles.every(({ kind }) => !everywhere.includes(kind)));
  return here ?? (newest ? undefined : passedOver[0]);
}

function pinned(row: MatrixRow, pin: Pin, { servers }: Surroundings): Html {
  const tier = tierMark(pin, cellOfPin(row, servers, pin));
  return `<p>${code(pin.version)} ${mark(tier)} <span class="quiet">${shown(pin.manifest, 120)}</span></p>`;
}

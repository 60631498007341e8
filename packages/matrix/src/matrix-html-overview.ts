import { type Html, section, shown } from "#conformance/report-html-parts.js";
import { anchors, filterMarks, serverHeads, stateWords, tierTags } from "#matrix/matrix-html-parts.js";
import type { Matrix, MatrixRow } from "#matrix/model.js";
import type { Standing } from "#matrix/standing.js";
import { type Choice, choice } from "#matrix/where.js";
import { type State, stateOf } from "#matrix/words.js";

/** A row for each plugin: the newest version that can be recommended on each server, or what is against the newest one. */
export function overviewSection(matrix: Matrix, entries: readonly Entry[]): Html {
  const rows = entries.map((entry) => overviewRow(matrix, entry));
  const head = `<thead><tr><th scope="col">Plugin</th>${serverHeads(matrix)}</tr></thead>`;
  const table = `<table class="grid"><caption class="unseen">The newest version of each plugin for each server</caption>${head}\n<tbody>\n${rows.join("")}</tbody></table>`;
  const legend = Object.entries(stateWords).map(
    ([state, [sign, word]]) =>
      `<li><span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span> ${meanings[state as keyof typeof meanings]}</li>`,
  );
  const inside = `<p class="hint">The newest version of each plugin that can be recommended on each server. Retracted, deprecated and prerelease versions never are, unless a manifest of that server pins a prerelease of the same release.</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="overview-title">${table}<p id="none" class="nothing" hidden>No plugin fits these filters.</p></div>
<ul class="legend">${legend.join("")}</ul>`;
  return section("overview", "What runs where", inside);
}

const meanings = {
  verified: "declared to run there, and its reports passed",
  declared: "declared to run there, not tried",
  refuted: "declared to run there, and it failed",
  surprising: "not declared to run there, and it passed",
  failed: "tried, and it failed",
  incompatible: "declared not to run there",
  unknown: "it does not declare enough",
};

/** A plugin of the page. */
export interface Entry {
  plugin: MatrixRow;
  /** Of its part with every version. */
  id: string;
  /** What the filters read, as attributes. */
  filter: Html;
  choices: Choice[];
}

export function entriesOf(matrix: Matrix): Entry[] {
  const ids = anchors(matrix);
  return matrix.plugins.map((plugin, index) => {
    const choices = matrix.servers.map(({ version }, column) => choice(plugin, { version, column }, {}));
    const told = matrix.servers.map(({ version }, column) => {
      const parts = partsIn(plugin, column) ? 1 : 0;
      return parts + (failsBeside(plugin, version, column, choices[column]) ? 2 : 0);
    });
    const filter = filterMarks(plugin, choices.map(letterOf).join(""), told.join(""));
    return { plugin, id: ids[index] ?? "", filter, choices };
  });
}

function overviewRow({ servers }: Matrix, { plugin, id, filter, choices }: Entry): Html {
  const cells = choices.map((each, column) => overviewCell(plugin, each, servers[column]?.version ?? "", column));
  const deprecated = plugin.deprecated === undefined ? "" : ' <span class="tag bad">deprecated</span>';
  return `<tr ${filter}><th scope="row"><a href="#${id}">${shown(plugin.name, 100)}</a> ${tierTags(plugin)}${deprecated}</th>${cells.join("")}</tr>\n`;
}

/** v, d: recommended, and passed or not tried · f, i, u: the newest one failed, is declared not to run, unknown · r: not recommended for itself. */
function letterOf({ newest, passedOver: [first] }: Choice): string {
  if (newest) return newest.cell.verified === "passed" ? "v" : "d";
  if (!first) return "u";
  if (first.cell.verified === "failed") return "f";
  if (first.cell.declared.verdict === "compatible") return "r";
  return first.cell.declared.verdict === "incompatible" ? "i" : "u";
}

function partsIn({ cells }: MatrixRow, column: number): boolean {
  return cells.some((row) => row[column]?.contradiction !== undefined);
}

/** Whether the cell tells of a version that failed besides the one that it shows: a pinned one, or a newer one. */
function failsBeside(plugin: MatrixRow, server: string, column: number, choice: Choice | undefined): boolean {
  const pinned = new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version));
  const newer = choice?.passedOver.some(({ cell }) => cell.contradiction === "compatible-failed") ?? false;
  return (
    newer ||
    plugin.versions.some(({ version }, at) => pinned.has(version) && plugin.cells[at]?.[column]?.verified === "failed")
  );
}

function overviewCell(plugin: MatrixRow, { newest, passedOver }: Choice, server: string, column: number): Html {
  const pinned = [...new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version))];
  const notes = pinned
    .filter((version) => version !== newest?.version)
    .map((version) => `<small>pinned: ${shown(version, 60)}${pinnedState(plugin, version, column)}</small>`);
  if (newest) {
    return `<td>${signed(stateOf(newest.cell), newest.version)}${newerOnes(passedOver)}${notes.join("")}</td>`;
  }
  const [first] = passedOver;
  return `<td>${first ? notRecommended(first) : '<span class="quiet">no release</span>'}${notes.join("")}</td>`;
}

function newerOnes(passedOver: readonly Standing[]): Html {
  const kinds = new Set(passedOver.map(({ cell }) => cell.contradiction));
  if (kinds.has("compatible-failed")) return "<small>⚠ a newer one failed</small>";
  return kinds.has("incompatible-passed") ? "<small>⚠ a newer one passed</small>" : "";
}

/** The sign for those who see it, the word for those who do not: a column has to be narrow. */
function signed(state: State, version = ""): Html {
  const [sign, word] = stateWords[state];
  const after = version === "" ? "" : ` ${shown(version, 60)}`;
  return `<span class="state ${state}"><span aria-hidden="true">${sign}</span><span class="unseen">${word}</span>${after}</span>`;
}

function pinnedState({ versions, cells }: MatrixRow, version: string, column: number): string {
  const cell = cells[versions.findIndex((each) => each.version === version)]?.[column];
  return cell ? ` (${stateWords[stateOf(cell)][1]})` : "";
}

/** What the newest version is there; where it would run, what is against it for itself. */
function notRecommended({ version, cell, obstacles }: Standing): Html {
  const own = obstacles.filter(({ kind }) => kind === "retracted" || kind === "deprecated" || kind === "prerelease");
  const state = stateOf(cell);
  if (own.length === 0 || (state !== "declared" && state !== "verified")) return signed(state);
  return `${signed("incompatible")}<small>${shown(version, 60)}: ${own.map(({ kind }) => kind).join(", ")}</small>`;
}

import { groupBy } from "#conformance/group-by.js";
import { code, escaped, fold, type Html, section, shown } from "#conformance/report-html-parts.js";
import type { Cell, MatrixRow, MatrixServer, PluginVersion } from "#matrix/model.js";
import { reportLinks, type Surroundings } from "#matrix/site-evidence.js";
import { facts, mark, notice } from "#matrix/site-parts.js";
import { cellOfPin, newestOf, stateMark, tierMark } from "#matrix/site-words.js";
import { isPrerelease } from "#matrix/standing.js";
import { detailOf } from "#matrix/words.js";

/** Every version, newest first; the newest that may be used is open. */
export function versionsSection(row: MatrixRow, around: Surroundings): Html {
  if (row.versions.length === 0) return section("versions", "Versions", "<p>No version is released.</p>");
  const newest = newestOf(row);
  const folds = row.versions.map((version, index) =>
    fold(summary(row, version), `<div>\n${details(row, index, version, around)}</div>`, { open: version === newest }),
  );
  return section("versions", "Versions", folds.join(""));
}

function summary({ deprecated }: MatrixRow, { version, released, retracted, problem }: PluginVersion): Html {
  const marks = [
    ...(retracted ? [mark({ word: "retracted", tone: "bad" })] : []),
    ...(deprecated === undefined ? [] : [mark({ word: "deprecated", tone: "bad" })]),
    ...(isPrerelease(version) ? [mark({ word: "prerelease", tone: "care" })] : []),
    ...(problem === undefined ? [] : [mark({ word: "not read", tone: "care" })]),
  ];
  const day = released === undefined ? "" : ` <span class="quiet">${escaped(released.slice(0, 10))}</span>`;
  return `<strong${retracted ? ' class="gone"' : ""}>${shown(version, 120)}</strong>${day} ${marks.join(" ")}`;
}

function details(row: MatrixRow, index: number, version: PluginVersion, around: Surroundings): Html {
  const { retracted, problem, metadata } = version;
  const compatibility = metadata?.compatibility;
  const pins = row.pins.filter((pin) => pin.version === version.version);
  const tiers = pins.map(
    (pin) => `${mark(tierMark(pin, cellOfPin(row, around.servers, pin)))} on ${shown(pin.server)}`,
  );
  return `${retracted ? notice("bad", "Retracted", retracted.why) : ""}${problem === undefined ? "" : notice("care", "Not read", problem)}${facts(
    [
      ["Declares", compatibility ? shown(declared(compatibility)) : "nothing: no plugin.yaml was read"],
      ["Framework API", compatibility && shown(compatibility.frameworkApis.join(", "), 200)],
      ["Tier", tiers.join("<br>")],
      ["Servers", runs(row.cells[index] ?? [], around)],
    ],
  )}`;
}

/** As its author wrote it. */
function declared({ minVersion, maxVersion, range }: NonNullable<PluginVersion["metadata"]>["compatibility"]): string {
  if (range !== undefined) return range;
  if (minVersion === undefined && maxVersion === undefined) return "no range of servers";
  return [...(minVersion ? [`from ${minVersion}`] : []), maxVersion ? `to ${maxVersion}` : "with an open end"].join(
    " ",
  );
}

/** Servers of which the same is known are one line, so that fifty of them can be read. */
function runs(cells: readonly Cell[], around: Surroundings): Html {
  const known = cells.map((cell, column) => ({ cell, server: around.servers[column] }));
  const groups = groupBy(known, ({ cell }) => [stateMark(cell).word, ...detailOf(cell)].join(", "));
  const lines = [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return "";
    const names = group.map(({ server }) => nameOf(server)).join(", ");
    const detail = detailOf(first.cell).join(", ");
    const reports = group.map(({ cell }) => reportLinks(cell.evidence, around)).join("");
    return `<li>${mark(stateMark(first.cell))} ${names}${detail ? ` <span class="quiet">${escaped(detail)}</span>` : ""}${reports}</li>\n`;
  });
  return lines.length === 0 ? "" : `<ul class="runs">\n${lines.join("")}</ul>`;
}

function nameOf(server: MatrixServer | undefined): Html {
  return code(server?.version ?? "");
}

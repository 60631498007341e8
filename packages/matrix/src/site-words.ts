import { sanitize } from "#diagnostics/sanitize.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { Cell, MatrixRow, Pin } from "#matrix/model.js";
import { isPrerelease } from "#matrix/standing.js";
import { stateOf } from "#matrix/words.js";

/** How something is coloured: good, bad, to be read with care, or none of them. */
export type Tone = "good" | "bad" | "care" | "plain";

export interface Mark {
  word: string;
  tone: Tone;
}

/** What a plugin is called where people read it: nothing that is left of a name cannot be clicked. */
export function titleOf({ name }: { name: string }, metadata?: PluginMetadata): string {
  const shown = [metadata?.displayName ?? "", name].map((each) => sanitize(each, 200));
  return shown.find((each) => each !== "") ?? "no name";
}

/** What the newest version says of the plugin that may be used; where none says anything, the newest one that does. */
export function metadataOf({ versions }: MatrixRow): PluginMetadata | undefined {
  const good = versions.find((each) => each.metadata && !each.retracted && !isPrerelease(each.version));
  return (good ?? versions.find((each) => each.metadata))?.metadata;
}

/** The newest release that is not retracted; where there is none, the newest of all. */
export function newestOf({ versions }: MatrixRow): MatrixRow["versions"][number] | undefined {
  const kept = versions.filter(({ retracted }) => !retracted);
  return kept.find(({ version }) => !isPrerelease(version)) ?? kept[0] ?? versions[0];
}

/** Of a version that a manifest pins: where its cell is, if both have a place in the matrix. */
export function cellOfPin(row: MatrixRow, servers: readonly { version: string }[], pin: Pin): Cell | undefined {
  const version = row.versions.findIndex((each) => each.version === pin.version);
  return row.cells[version]?.[servers.findIndex((each) => each.version === pin.server)];
}

/** A tier is a claim of a manifest. Only evidence for that version on that server makes more of it. */
export function tierMark({ tier }: Pin, cell: Cell | undefined): Mark {
  if (tier !== "supported") return { word: tier, tone: "plain" };
  if (cell?.verified === "failed") return { word: "claims supported, but failed", tone: "bad" };
  if (cell?.verified === "passed") return { word: "supported, conformance passed", tone: "good" };
  return { word: "claims supported, not verified", tone: "care" };
}

const weight: Record<Tone, number> = { bad: 3, care: 2, good: 1, plain: 0 };

/** The marks of all pins, each once, what is bad first. */
export function tierMarks(row: MatrixRow, servers: readonly { version: string }[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const pin of row.pins) {
    const mark = tierMark(pin, cellOfPin(row, servers, pin));
    marks.set(mark.word, mark);
  }
  return [...marks.values()].sort((one, other) => weight[other.tone] - weight[one.tone]);
}

const states: Record<ReturnType<typeof stateOf>, Mark> = {
  verified: { word: "passed", tone: "good" },
  declared: { word: "declared, not verified", tone: "plain" },
  refuted: { word: "declared, but failed", tone: "bad" },
  surprising: { word: "not declared, but passed", tone: "care" },
  failed: { word: "failed", tone: "bad" },
  incompatible: { word: "declared incompatible", tone: "plain" },
  unknown: { word: "unknown", tone: "care" },
};

export function stateMark(cell: Cell): Mark {
  return states[stateOf(cell)];
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

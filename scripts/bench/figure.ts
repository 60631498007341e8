/** One row of docs/benchmarks.md. */
export interface Figure {
  what: string;
  /** What must be reached, in words. */
  reach: string;
  measured: string;
  /** Left out where it was not measured. */
  reached?: boolean;
  details: string;
}

/** What cannot be measured here still has its row; it was not missed. */
export function notMeasured(what: string, reach: string, why: string): Figure {
  return { what, reach, measured: "not measured", details: why };
}

export function isMissed({ reached }: Figure): boolean {
  return reached === false;
}

/** Two lines for who watches. */
export function figureInWords(figure: Figure): string {
  const { what, reach, measured, reached, details } = figure;
  const mark = reached === undefined ? "-------" : reached ? "reached" : "MISSED ";
  return `${mark}  ${measured}  (${reach})  ${what}\n         ${details}\n`;
}

export function figureRow({ what, reach, measured, details }: Figure): string {
  return `| ${what} | ${reach} | ${measured} | ${details} |`;
}

/** The table's rows of a page, with those of the figures in their places; figures that it has not yet come last. */
export function mergeRows(page: string, figures: readonly Figure[]): string[] {
  const old = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:what|---) \|/.test(line));
  const rows = new Map(old.map((line) => [line.split(" | ")[0]?.slice(2) ?? "", line]));
  for (const each of figures) rows.set(each.what, figureRow(each));
  return [...rows.values()];
}

export function ratioFigure(what: string, most: number, ours: number, theirs: number, details: string): Figure {
  const ratio = ours / theirs;
  return { what, reach: `${most}x or less`, measured: `${ratio.toFixed(2)}x`, reached: ratio <= most, details };
}

export function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}

export function withMemory({ seconds, mebibytes }: { seconds: number; mebibytes?: number }): string {
  const time = seconds < 2 ? milliseconds(seconds) : `${seconds.toFixed(1)} s`;
  return mebibytes === undefined ? time : `${time}, ${mebibytes.toFixed(0)} MiB`;
}

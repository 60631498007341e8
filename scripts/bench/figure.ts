/** One row of docs/benchmarks.md. */
export interface Figure {
  what: string;
  /** What must be reached, in words. */
  reach: string;
  measured: string;
  reached: boolean;
  details: string;
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

import { sanitize } from "#diagnostics/sanitize.js";

/** What a process has printed, of which only the end is kept. */
export interface CapturedLog {
  write(chunk: Buffer): void;
  /** The kept text, as it was printed: not safe to show as it stands. */
  text(): string;
  /** The last non-empty lines, at most `count`, safe to show: no control characters, each at most 300 characters. */
  lastLines(count: number): string[];
}

/** Keeps the last `limit` bytes. Output of any length costs at most twice that much memory. */
export function capturedLog(limit: number): CapturedLog {
  let chunks: Buffer[] = [];
  let size = 0;
  const compact = () => {
    const all = Buffer.concat(chunks);
    const kept = Buffer.from(all.subarray(Math.max(0, all.length - limit)));
    chunks = [kept];
    size = kept.length;
    return kept;
  };
  return {
    write(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > 2 * limit) compact();
    },
    text: () => compact().toString("utf8"),
    lastLines: (count) =>
      compact()
        .toString("utf8")
        .split("\n")
        .map((line) => sanitize(line, 300))
        .filter(Boolean)
        .slice(-count),
  };
}

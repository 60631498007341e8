import type { Readable } from "node:stream";
import type { CapturedLog } from "#conformance/captured-log.js";

/** Bytes that are read at once before others have a turn, and for how long: in milliseconds. */
const portion = 8 * 1024 * 1024;
const turn = 100;

/** Reads what a process prints, at a pace that leaves this process free: who prints gigabytes waits, like anybody who prints to a slow disk. */
export function drain(stream: Readable, log: CapturedLog): void {
  let began = Date.now();
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    log.write(chunk);
    if (Date.now() - began > turn) {
      began = Date.now();
      size = 0;
    }
    size += chunk.length;
    if (size < portion) return;
    stream.pause();
    setTimeout(() => stream.resume(), turn).unref();
  });
  // A pipe that breaks has no more to say.
  stream.on("error", () => {});
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cleanups: (() => Promise<unknown>)[] = [];

/** One line with its seconds, when the work has been done. */
export async function step<T>(title: string, work: () => Promise<T>, detail?: (result: T) => string): Promise<T> {
  const start = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`     …    ${title}\r`); // overwritten once it is done
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${seconds} s  ${title}${detail ? `: ${detail(result)}` : ""}\n`);
  return result;
}

export function say(text: string): void {
  process.stdout.write(text.replace(/^/gm, "          ").trimEnd().concat("\n"));
}

export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

/** What has to be undone at the end, whatever happens; the last comes first. */
export function afterwards(undo: () => Promise<unknown>): void {
  cleanups.push(undo);
}

export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plugin-release-demo-"));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function cleanUp(): Promise<void> {
  for (const undo of cleanups.splice(0).reverse()) await undo();
}

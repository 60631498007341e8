import { spawnSync } from "node:child_process";
import { test } from "@jest/globals";

const missing = spawnSync("python3", ["--version"]).status !== 0;

/** A test that needs python3; skipped, with the reason in its name, where there is none. */
export function testWithPython(name: string, work: () => void | Promise<void>): void {
  if (missing) test.skip(`${name} (skipped: python3 is not installed)`, work);
  else test(name, work);
}

/** Runs a script of ours on input as JSON; its output as JSON. */
export function runPython<Output>(script: string, args: readonly string[], input: unknown): Output {
  const run = spawnSync("python3", [script, ...args], { input: JSON.stringify(input), maxBuffer: 256 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
  return JSON.parse(run.stdout.toString()) as Output;
}

import { setTimeout as sleep } from "node:timers/promises";
import type { CapturedLog } from "#conformance/captured-log.js";
import type { Exit } from "#conformance/child.js";
import { type CompiledPlugin, explainPanic } from "#conformance/panic.js";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";

/** How it ended, after "the server". */
export function describeExit(exit: Exit): string {
  if (exit.failure) return `could not be started (${exit.failure})`;
  return exit.signal ? `was ended by ${exit.signal}` : `exited with code ${exit.code}`;
}

/** Of bytes: `took more than 2.0 GiB of memory`. */
export function describeExcess(limit: number): string {
  const size = limit >= 2 ** 30 ? `${(limit / 2 ** 30).toFixed(1)} GiB` : `${Math.round(limit / 2 ** 20)} MiB`;
  return `took more than ${size} of memory`;
}

/** Throws `plugin-panicked` where a plugin is to blame, otherwise `server-exited`. */
export async function failEnded(how: string, log: CapturedLog, plugins: readonly CompiledPlugin[]): Promise<never> {
  // What it printed last may still be in the pipes, and somebody it started may hold them open for ever.
  await sleep(50);
  const panic = explainPanic(log.text(), plugins);
  if (panic) throw new DiagnosticError([panic]);
  const lines = log.lastLines(20);
  const printed = lines.length === 0 ? "it printed nothing" : `it printed last:\n${lines.join("\n")}`;
  return fail("server-exited", `the server ${how} before it was ready; ${printed}`, {
    fix: "Correct the arguments, the environment or the plugin that stopped it; it may write to its working directory, HOME and TMPDIR only.",
  });
}

/** What was wrong with how a server ended that had been told to, if anything. */
export function problemOfStop(exit: Exit, log: CapturedLog): string | undefined {
  if (exit.signal && exit.signal !== "SIGTERM") return `it ${describeExit(exit)} when it was told to stop`;
  // Go's code for a panic, and for a SIGTERM that nothing handles.
  const panicked = exit.code === 2 && /^(?:panic|fatal error): /m.test(log.text());
  return panicked ? "it panicked when it was told to stop" : undefined;
}

/** Processes that a server should have ended before it ended itself. */
export function problemOfLeft(count: number): string | undefined {
  if (count === 0) return undefined;
  return `it ended and left ${count === 1 ? "1 process" : `${count} processes`} behind`;
}

/** Throws `server-not-ready`: somebody else was faster. */
export function failTaken(url: string): never {
  return fail("server-not-ready", `at ${url} another process answers than the server: address already in use`, {
    fix: "Have the server listen at the port that it is given as {port}, and nothing else there.",
  });
}

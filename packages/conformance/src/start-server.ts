import type { CapturedLog } from "#conformance/captured-log.js";
import type { Program } from "#conformance/open-subject.js";
import type { CompiledPlugin } from "#conformance/panic.js";
import type { Report } from "#conformance/report.js";
import type { ServerLife } from "#conformance/run-suite.js";
import type { RunInputs } from "#conformance/subject.js";
import type { Progress } from "#diagnostics/progress.js";
import type { SuiteServer } from "#documents/suite.js";

export interface StartOptions {
  program: Program;
  server: SuiteServer;
  inputs: Pick<RunInputs, "arguments" | "environment" | "files" | "sandbox" | "limits">;
  /** The suite's own, with what the inputs set. */
  parameters: Readonly<Record<string, string>>;
  /** What was compiled in, so that a panic at start can be laid to one of them. */
  plugins: readonly CompiledPlugin[];
  /** Gives up the start. A server that is ready is ended by `stop` only. */
  signal: AbortSignal;
  progress: Progress;
}

export interface StartedServer extends ServerLife {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  url: string;
  sandbox: Report["sandbox"];
  log: CapturedLog;
}

/**
 * Starts a server in the best sandbox that works, and waits until it answers. Throws DiagnosticError: `server-exited`,
 * `plugin-panicked`, `server-not-ready`, `sandbox-unavailable`, `image-entrypoint-unclear`, `input-invalid`, `file-unreadable`.
 */
export async function startServer(_options: StartOptions): Promise<StartedServer> {
  throw new Error("comes with the next commit");
}

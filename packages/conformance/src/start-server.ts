import type { CapturedLog } from "#conformance/captured-log.js";
import type { CompiledPlugin } from "#conformance/panic.js";
import type { Program } from "#conformance/program.js";
import type { Report } from "#conformance/report.js";
import { runServer } from "#conformance/run-server.js";
import type { ServerLife } from "#conformance/run-suite.js";
import { isRoot, type SandboxOffer } from "#conformance/sandbox.js";
import { sandboxOffers, whyBroken } from "#conformance/sandbox-choice.js";
import type { RunInputs } from "#conformance/subject.js";
import { findTool } from "#conformance/tools.js";
import type { Code } from "#diagnostics/codes.js";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { SuiteServer } from "#documents/suite.js";

export interface StartOptions {
  program: Program;
  server: SuiteServer;
  inputs: Pick<RunInputs, "arguments" | "environment" | "files" | "sandbox" | "limits">;
  /** The suite's own, with what the inputs set. */
  parameters: Readonly<Record<string, string>>;
  /** What was compiled in, so that a panic at start can be laid to one of them. */
  plugins: () => Promise<readonly CompiledPlugin[]>;
  /** Gives up the start. A server that is ready is ended by `stop` only. */
  signal: AbortSignal;
  progress: Progress;
  /** A port for each start; left out, one is looked for then. */
  port?: () => Promise<number>;
  /** Called once the server's process is there: until it answers, this process has time for something else. What fails there is not told. */
  meanwhile?: () => Promise<unknown>;
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
export async function startServer(options: StartOptions): Promise<StartedServer> {
  const { program, inputs } = options;
  const offers = sandboxOffers(program.kind).filter(({ kind }) => !inputs.sandbox || kind === inputs.sandbox);
  const without: string[] = [];
  for (const offer of offers) {
    const found = offer.lacking ?? (await startIn(offer, options));
    if (typeof found !== "string") {
      const server = withDetail(found, without, program);
      options.progress.info(`${server.sandbox.kind}: ${server.sandbox.detail}`);
      return server;
    }
    without.push(`${offer.kind}: ${found}`);
  }
  return fail("sandbox-unavailable", `the server cannot be started in the sandbox ${without.join("; ")}`, {
    fix: "Leave the choice of the sandbox out, or make the machine ready for it.",
  });
}

/** Why a weaker sandbox was taken belongs to what the report says of it. */
function withDetail(server: StartedServer, without: readonly string[], program: Program): StartedServer {
  const { kind, detail } = server.sandbox;
  const why = without.length === 0 ? "" : ` (not ${without.join("; not ")})`;
  const ways = kind === "process" && without.length > 0 ? strongerWays(program) : "";
  return { ...server, sandbox: { kind, detail: detail + ways + why } };
}

/** What would give a stronger sandbox, where nobody chose this one. */
function strongerWays({ kind }: Program): string {
  const ways = [
    ...(kind === "image" && findTool("runc") === undefined ? ["install runc"] : []),
    ...(isRoot() ? [] : ["run as root"]),
  ];
  return ways.length === 0 ? "" : `; ${ways.join(", or ")}`;
}

/** The server, or why this kind of sandbox does not work here. */
async function startIn(offer: SandboxOffer, options: StartOptions): Promise<StartedServer | string> {
  try {
    return await runServer(offer, options, {}).catch((error) => startAgain(error, offer, options));
  } catch (error) {
    if (codeOf(error) !== "server-exited") throw error;
    const why = await whyBroken(offer, options.program.kind);
    if (why === undefined) throw error;
    return why;
  }
}

/** Once more where that can tell more, or where it was bad luck. */
async function startAgain(error: unknown, offer: SandboxOffer, options: StartOptions): Promise<StartedServer> {
  // The stack shows who panicked; the trace who was initialised before, and so may have taken the name that it wanted.
  if (codeOf(error) === "plugin-panicked") return runServer(offer, options, { GODEBUG: "inittrace=1" });
  // Somebody took the port after it had been found free.
  const neverAnswered = ["server-exited", "server-not-ready"].includes(codeOf(error) ?? "");
  if (neverAnswered && isPortTaken(error)) return runServer(offer, options, {});
  throw error;
}

function codeOf(error: unknown): Code | undefined {
  return error instanceof DiagnosticError ? error.diagnostics[0]?.code : undefined;
}

function isPortTaken(error: unknown): boolean {
  return /address already in use|EADDRINUSE/i.test((error as Error).message);
}

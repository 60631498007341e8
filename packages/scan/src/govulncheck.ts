import { spawn } from "node:child_process";
import { isAbsolute, resolve } from "node:path";
import semver from "semver";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { findOnPath } from "#golang/toolchain.js";
import { type Answer, parseAnswer } from "#scan/govulncheck-stream.js";

/** The oldest govulncheck whose answers say which modules it looked at, and the one that is tested. */
const oldest = "1.1.4";
const tested = "v1.8.0";
const install = `Run go install golang.org/x/vuln/cmd/govulncheck@${tested}, and put Go's bin folder on PATH.`;

export interface Govulncheck {
  /** Absolute path. */
  command: string;
  /** The whole environment of its processes. */
  environment: Readonly<Record<string, string>>;
  /** Seconds that one run may take. */
  seconds: number;
  signal?: AbortSignal;
}

export interface CheckRun {
  /** Working directory, absolute. */
  directory: string;
  /** Beside `-format` and `-db`. */
  args: readonly string[];
  /** `file:///…` */
  database: string;
  /** Beside the environment that all runs have: GOOS, GOARCH. */
  environment?: Readonly<Record<string, string>>;
}

/** The govulncheck that is named, or the one on PATH. Throws `govulncheck-missing`. */
export async function findGovulncheck(given: string | undefined, path: string): Promise<string> {
  const found =
    given === undefined || !/[\\/]/.test(given) ? await findOnPath(given ?? "govulncheck", path) : resolve(given);
  if (found !== undefined && isAbsolute(found)) return found;
  return fail("govulncheck-missing", `no ${quoted(given ?? "govulncheck")} command is on PATH`, { fix: install });
}

/** More than any server's answer; each byte of it is held in memory. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 64 * 1024;

/**
 * Runs govulncheck once with an argument vector; no shell. Throws `govulncheck-missing` where it cannot be started or is too old, and
 * `govulncheck-failed` where it fails, takes too long, says too much, is ended, or gives no complete answer.
 */
export async function runGovulncheck(govulncheck: Govulncheck, run: CheckRun): Promise<Answer> {
  const { command, environment, seconds, signal } = govulncheck;
  if (signal?.aborted) failed("it was not started: the run was interrupted");
  const child = spawn(command, ["-format", "json", "-db", run.database, ...run.args], {
    cwd: run.directory,
    env: { ...environment, PWD: run.directory, ...run.environment },
    stdio: ["ignore", "pipe", "pipe"],
    // It starts go, which must not outlive it.
    detached: true,
  });
  const killAll = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Its processes are gone already.
    }
  };
  let ended: string | undefined;
  const end = (why: string) => {
    ended ??= why;
    killAll();
  };
  const timer = setTimeout(() => end(`it took longer than ${seconds} seconds`), seconds * 1000);
  const abort = () => end("the run was interrupted");
  signal?.addEventListener("abort", abort, { once: true });
  process.once("exit", killAll);
  const stdout = collect(child.stdout, stdoutLimit, () => end("it says more than any server is worth"));
  const stderr = collect(child.stderr, stderrLimit, () => {});
  try {
    const result = await new Promise<{ code: number | null; signal: string | null }>((settle, refuse) => {
      child.once("error", refuse);
      child.once("close", (code, by) => settle({ code, signal: by }));
    }).catch((error: Error) =>
      fail("govulncheck-missing", `${quoted(command, 300)} could not be started: ${error.message}`, { fix: install }),
    );
    if (ended !== undefined) failed(ended);
    if (result.code !== 0) explain(result, stderr.text());
    return checkVersion(parseAnswer(stdout.text()));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    process.removeListener("exit", killAll);
  }
}

function checkVersion(answer: Answer): Answer {
  const version = answer.scannerVersion.replace(/^v/, "");
  if (semver.valid(version) && semver.gte(version, oldest)) return answer;
  return fail(
    "govulncheck-missing",
    `govulncheck says that it is ${quoted(answer.scannerVersion, 60)}, and v${oldest} or newer is needed`,
    {
      fix: install,
    },
  );
}

function explain({ code, signal }: { code: number | null; signal: string | null }, stderr: string): never {
  if (/flag provided but not defined|^Usage/m.test(stderr) && code === 2) {
    fail("govulncheck-missing", `this govulncheck does not know what it is asked: ${firstLine(stderr)}`, {
      fix: install,
    });
  }
  if (/built with go\S+|requires newer Go version|go version mismatch/i.test(stderr)) {
    fail(
      "govulncheck-failed",
      `govulncheck was built with another Go than the one that is installed: ${firstLine(stderr)}`,
      {
        fix: "Install govulncheck again, with the Go that compiles the server.",
      },
    );
  }
  if (/GOPROXY=off|missing go\.sum entry|no required module provides/.test(stderr)) {
    fail("module-not-fetched", `govulncheck needs a module that is not in the module cache: ${firstLine(stderr)}`, {
      fix: "Fetch the manifest's modules first (fetch-modules), or set offline to false.",
    });
  }
  failed(`it ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}: ${firstLine(stderr)}`);
}

/** The line that tells most: what it could not load. */
function firstLine(stderr: string): string {
  const lines = stderr.split("\n").filter((each) => each.trim() !== "");
  return quoted(lines.slice(0, 3).join(" "), 400);
}

function failed(why: string): never {
  return fail("govulncheck-failed", `govulncheck did not come to its end: ${why}`, {
    fix: "Look at what it says, and run this again; timeout gives it more time.",
  });
}

function collect(stream: NodeJS.ReadableStream, limit: number, onExcess: () => void) {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    if (size + chunk.length > limit) return onExcess();
    size += chunk.length;
    chunks.push(chunk);
  });
  return { text: () => Buffer.concat(chunks).toString("utf8") };
}

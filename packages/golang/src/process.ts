import { spawn } from "node:child_process";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { bytesMoved } from "#golang/activity.js";
import type { Toolchain } from "#golang/toolchain.js";

/** What was run, for figures and logs. */
export interface GoProcess {
  /** `go` and its arguments, long argument lists shortened. */
  command: string;
  seconds: number;
}

export interface RunOptions {
  /** Working directory, absolute. */
  directory: string;
  /** Variables beside the toolchain's own: GOOS, GOARCH. */
  environment?: Readonly<Record<string, string>>;
  /** Stops the process where it has neither read nor written anything for that long. Left out, only its time as a whole is limited. */
  stallSeconds?: number;
}

export interface GoOutput {
  exitCode: number;
  stdout: string;
  /** At most 1 MiB of it. */
  stderr: string;
  /** It was stopped, because nothing went on any more. */
  stalled?: boolean;
}

/** A listing of ten thousand packages takes about 20 MB. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 1024 * 1024;
/** A cold build of a large server takes minutes; what takes this long hangs. */
const timeLimitMinutes = 60;

/**
 * Runs `go` with an argument vector; no shell. Any exit code is a result, which only the caller can judge.
 * Throws `go-missing` where it cannot be started, `go-command-failed` where it is ended for its time or its output,
 * `disk-full` where it has no room to write.
 */
export async function runGo(toolchain: Toolchain, args: readonly string[], options: RunOptions): Promise<GoOutput> {
  const command = shortened(["go", ...args]);
  if (toolchain.signal?.aborted) fail("go-command-failed", `${command} was not started: the run was interrupted`);
  const started = performance.now();
  const child = spawn(toolchain.go, args, {
    cwd: options.directory,
    // Where the folder is reached through a link, Go takes the link for it.
    env: { ...toolchain.environment, PWD: options.directory, ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let ended: string | undefined;
  const end = (reason: string) => {
    ended ??= reason;
    // An interrupt lets Go remove its work folder; what does not end by itself is killed.
    child.kill("SIGINT");
    setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  };
  const timer = setTimeout(() => end(`took longer than ${timeLimitMinutes} minutes`), timeLimitMinutes * 60_000);
  const abort = () => end("was interrupted");
  toolchain.signal?.addEventListener("abort", abort, { once: true });
  let stalled = false;
  const stdout = collect(child.stdout, stdoutLimit, () => end("wrote more output than expected"));
  const stderr = collect(child.stderr, stderrLimit, () => {});
  const moved = async () => stdout.size() + stderr.size() + (await bytesMoved(child.pid ?? 0));
  const watch = watchProgress(moved, options.stallSeconds, () => {
    if (ended === undefined) stalled = true;
    end("made no progress");
  });
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? 128));
    }).catch((error: Error) => fail("go-missing", `${toolchain.go} could not be started: ${error.message}`));
    if (ended !== undefined && !stalled) fail("go-command-failed", `${command} ${ended} and was ended`);
    const output = { exitCode, stdout: stdout.text(), stderr: stderr.text(), stalled };
    refuseFullDisk(output);
    return output;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    toolchain.signal?.removeEventListener("abort", abort);
    toolchain.processes.push({ command, seconds: (performance.now() - started) / 1000 });
  }
}

/** Looks now and then whether a process still moves any bytes. */
function watchProgress(measure: () => Promise<number>, seconds: number | undefined, onStall: () => void) {
  if (seconds === undefined) return undefined;
  let moved = 0;
  let movedAt = performance.now();
  return setInterval(async () => {
    const now = await measure();
    if (now !== moved) movedAt = performance.now();
    moved = now;
    if (performance.now() - movedAt > seconds * 1000) onStall();
  }, seconds * 50);
}

/** Go writes to its caches and to the folder for temporary files: its own words say which of them is full. */
function refuseFullDisk({ exitCode, stdout, stderr }: GoOutput): void {
  if (exitCode === 0) return;
  const line = /^.*(?:no space left on device|disk quota exceeded)/m.exec(`${stderr}\n${stdout}`)?.[0];
  if (line === undefined) return;
  fail("disk-full", `there is no room left where Go writes: ${quoted(line, 300)}`, {
    fix: "Free some space, or name a larger disk's folders in GOCACHE, GOMODCACHE and TMPDIR.",
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
  return { size: () => size, text: () => Buffer.concat(chunks).toString("utf8") };
}

function shortened(words: readonly string[]): string {
  const command = words.slice(0, 12).join(" ");
  const more = words.length - 12;
  return more > 0 ? `${command.slice(0, 400)} … (${more} more)` : command.slice(0, 400);
}

/** Parses what `-json` prints: objects one after the other, each closed by a brace in the first column. */
export function parseJsonObjects<T>(text: string): T[] {
  // A JSON string holds no raw newline, so these three lines can only stand between objects.
  return JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`) as T[];
}

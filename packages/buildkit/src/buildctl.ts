import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { findOnPath } from "#golang/toolchain.js";

/** Where BuildKit is, and by which command it is reached. */
export interface Connection {
  /** What `buildctl --addr` takes. Left out, BUILDKIT_HOST counts, and then buildctl's own default. */
  address?: string;
  /** Folder with ca.pem, cert.pem and key.pem. */
  certificates?: string;
  /** Path of buildctl; left out, it is looked for on PATH. */
  buildctl?: string;
}

/** A buildctl command that can be run. */
export interface Buildctl {
  /** Absolute path. */
  command: string;
  /** The options that stand before a subcommand. */
  options: readonly string[];
  /** The caller's: buildctl may start docker, kubectl or ssh, and reads docker's configuration. None of it is handed to a build. */
  environment: NodeJS.ProcessEnv;
  /** How messages call the daemon. */
  daemon: string;
}

/** Throws `buildctl-missing`. */
export async function findBuildctl(
  { address, certificates, buildctl }: Connection,
  environment: NodeJS.ProcessEnv,
): Promise<Buildctl> {
  const command = buildctl === undefined ? await findOnPath("buildctl", environment.PATH ?? "") : resolve(buildctl);
  if (command === undefined || !(await isExecutable(command))) {
    const where = buildctl === undefined ? "no buildctl command is on PATH" : `${quoted(buildctl, 200)} cannot be run`;
    return fail("buildctl-missing", where, {
      fix: "Install BuildKit's command line buildctl 0.13 or newer, or say where it is; docs/buildkit.md shows how.",
    });
  }
  const options = [
    ...(address === undefined ? [] : [`--addr=${address}`]),
    ...(certificates === undefined ? [] : [`--tlsdir=${resolve(certificates)}`]),
  ];
  const daemon = address ?? (environment.BUILDKIT_HOST || "its default address");
  return { command, options, environment, daemon: sanitize(daemon, 200) };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

export interface RunOptions {
  /** How long it may take. */
  seconds: number;
  /** Gets each line of standard error as it comes, and says whether that is the end of it; what it leaves is kept. */
  onLine?: (line: string) => boolean;
  /** Ends it. */
  signal?: AbortSignal | undefined;
}

export interface BuildctlOutput {
  exitCode: number;
  stdout: string;
  /** The lines that `onLine` left, at most 64 KiB of them. */
  stderr: string;
}

const stdoutLimit = 1024 * 1024;
const stderrLimit = 64 * 1024;

/**
 * Runs `buildctl` with an argument vector; no shell. Any exit code is a result, which only the caller can judge.
 * Throws `buildctl-missing` where it cannot be started, `buildkit-unreachable` where it takes too long, `buildkit-failed` where it is interrupted.
 */
export async function runBuildctl(
  { command, options, environment, daemon }: Buildctl,
  args: readonly string[],
  { seconds, onLine = () => false, signal }: RunOptions,
): Promise<BuildctlOutput> {
  if (signal?.aborted) interrupted();
  const child = spawn(command, [...options, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise<number>((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => done(code ?? 128));
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, seconds * 1000);
  // It tells the daemon, which then ends the build's steps.
  const interrupt = () => child.kill("SIGINT");
  signal?.addEventListener("abort", interrupt, { once: true });
  const output: BuildctlOutput = { exitCode: 0, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (output.stdout.length < stdoutLimit) output.stdout += text;
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (!onLine(line) && output.stderr.length < stderrLimit) output.stderr += `${line}\n`;
  });
  try {
    output.exitCode = await closed.catch((error: Error) => {
      return fail("buildctl-missing", `${command} could not be started: ${sanitize(error.message)}`, {
        fix: "Install a buildctl command for this machine.",
      });
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", interrupt);
  }
  if (signal?.aborted) interrupted();
  if (isLate) unreachable(daemon, `it did not answer within ${seconds} seconds`);
  return output;
}

function interrupted(): never {
  return fail("buildkit-failed", "the build was interrupted");
}

/** Throws `buildkit-unreachable`. */
export function unreachable(daemon: string, why: string): never {
  return fail("buildkit-unreachable", `BuildKit at ${daemon} cannot be reached: ${sanitize(why)}`, {
    fix: "Start BuildKit, or correct the address (buildkit-address, BUILDKIT_HOST) and what it needs: a container's or cluster's own command line, certificates.",
  });
}

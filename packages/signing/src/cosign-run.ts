import { spawn } from "node:child_process";
import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";

export interface CosignRun {
  /** Its whole environment. */
  environment: Readonly<Record<string, string>>;
  /** Never shown, whatever it prints. */
  secrets: readonly string[];
  /** It and all that it started are ended after that. */
  seconds: number;
  signal?: AbortSignal | undefined;
}

export interface CosignOutput {
  exitCode: number;
  stdout: string;
  /** One line, safe to show: without secrets, tokens and control characters; its end, where the reason is. */
  stderr: string;
  /** It was ended for its time. */
  late: boolean;
}

const outputLimit = 64 * 1024;

/**
 * Runs cosign with an argument vector; no shell, and nothing to read. Any exit code is a result. Throws `cosign-missing` where it cannot
 * be started, `signing-failed` where it is interrupted.
 */
export async function runCosign(command: string, args: readonly string[], run: CosignRun): Promise<CosignOutput> {
  const { environment, secrets, seconds, signal } = run;
  if (signal?.aborted) interrupted();
  const child = spawn(command, args, {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const closed = new Promise<number>((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => done(code ?? 128));
  });
  let late = false;
  const stop = () => {
    end(child.pid);
    // What left its process group may still hold the pipes.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, seconds * 1000);
  signal?.addEventListener("abort", stop, { once: true });
  process.once("exit", stop);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] = lastOf(output[name] + text);
    });
  }
  try {
    const exitCode = await closed.catch((error: Error) =>
      fail("cosign-missing", `${command} could not be started: ${sanitize(error.message)}`, {
        fix: "Install a cosign command for this machine.",
      }),
    );
    if (signal?.aborted) interrupted();
    return { exitCode, stdout: output.stdout, stderr: showable(output.stderr, secrets), late };
  } finally {
    // What it left in the background has no more to do.
    end(child.pid);
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    process.off("exit", stop);
  }
}

/** Without the line that the limit cuts: half a secret is not recognised. */
function lastOf(text: string): string {
  return text.length <= outputLimit ? text : text.slice(-outputLimit).replace(/^[^\n]*\n?/, "");
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself meanwhile.
  }
}

function interrupted(): never {
  return fail("signing-failed", "signing was interrupted", { fix: "Run it again; what is signed already stays." });
}

const shownLength = 400;

/** The last line, which says what all the others lead to. */
export function showable(text: string, secrets: readonly string[]): string {
  const lines = hide(text, secrets)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const last = lines.findLast((line) => /^error/i.test(line)) ?? lines.at(-1) ?? "";
  // Again, for what only characters that do not print kept apart.
  const plain = hide(sanitize(last, outputLimit), secrets);
  return sanitize(plain.replace(/^error during command execution: /i, ""), shownLength);
}

/** Without secrets and each of their lines, keys and tokens. */
function hide(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((each) => [each, ...each.split(/\r?\n/)])
    .filter((each) => each.length > 3)
    .reduce((rest, secret) => rest.replaceAll(secret, "***"), text)
    .replaceAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, "***")
    .replaceAll(/eyJ[\w-]+(\.[\w-]*)*/g, "***");
}

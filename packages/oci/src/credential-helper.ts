import { spawn } from "node:child_process";
import { access, constants, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Credential } from "#oci/credentials.js";

export interface HelperOptions {
  environment: NodeJS.ProcessEnv;
  /** Milliseconds. */
  timeout: number;
}

/**
 * Asks `docker-credential-NAME get` for a server's credential (the protocol of docker-credential-helpers); undefined when it
 * keeps none. The program comes from the absolute folders of PATH alone. Throws credential-helper-failed.
 */
export async function askHelper(
  name: string,
  server: string,
  { environment, timeout }: HelperOptions,
): Promise<Credential | undefined> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
    return failed(`${quoted(name)} is not a credential helper's name`);
  const program = `docker-credential-${name}`;
  const file = await find(program, environment.PATH ?? "");
  if (file === undefined) return failed(`${program} is not in a folder of PATH`);
  const answer = await run(file, server, { environment, timeout });
  if (answer === "not-started") return failed(`${program} cannot be started`);
  if (answer === "too-slow") return failed(`${program} gave no answer within ${timeout / 1000} s`);
  if (answer === "too-large") return failed(`${program} answers with more than ${outputLimit} bytes`);
  if (answer.exitCode === 0) return readCredential(answer.stdout) ?? failed(`${program} answers no credential`);
  if (/credentials? (was )?not found|could not be found in the keychain|no stored credential/i.test(answer.stdout))
    return;
  const said = sanitize(answer.stdout.trim() || answer.stderr, 200) || "nothing";
  return failed(`${program} ends with ${answer.exitCode ?? "a signal"} for ${server} and says: ${said}`);
}

function failed(message: string): never {
  return fail("credential-helper-failed", message, {
    fix: "Correct credHelpers and credsStore in Docker's config.json, or log in again.",
  });
}

async function find(program: string, path: string): Promise<string | undefined> {
  const name = process.platform === "win32" ? `${program}.exe` : program;
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, name);
    const usable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable && (await stat(file)).isFile()) return file;
  }
  return undefined;
}

const outputLimit = 64 * 1024;

interface Answer {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

type Failure = "not-started" | "too-slow" | "too-large";

/** The helper and all that it started are ended when it takes too long or says too much. */
function run(file: string, input: string, options: HelperOptions): Promise<Answer | Failure> {
  return new Promise((resolve) => {
    const child = spawn(file, ["get"], {
      env: options.environment,
      stdio: "pipe",
      detached: process.platform !== "win32",
    });
    const output: Record<"stdout" | "stderr", Buffer[]> = { stdout: [], stderr: [] };
    let size = 0;
    const giveUp = (why: Failure) => {
      clearTimeout(timer);
      end(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(why);
    };
    const timer = setTimeout(() => giveUp("too-slow"), options.timeout);
    for (const name of ["stdout", "stderr"] as const) {
      child[name].on("data", (piece: Buffer) => {
        size += piece.length;
        if (size > outputLimit) giveUp("too-large");
        else output[name].push(piece);
      });
    }
    child.on("error", () => {
      clearTimeout(timer);
      resolve("not-started");
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      const text = (name: "stdout" | "stderr") => Buffer.concat(output[name]).toString("utf8");
      resolve({ exitCode, stdout: text("stdout"), stderr: text("stderr") });
    });
    // A helper that ends without reading is judged by its answer.
    child.stdin.on("error", () => {}).end(`${input}\n`);
  });
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself meanwhile.
  }
}

/** `{"Username": …, "Secret": …}`; the user name `<token>` stands before an identity token. */
function readCredential(text: string): Credential | undefined {
  let answer: { Username?: unknown; Secret?: unknown } | null;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { Username, Secret } = answer ?? {};
  if (typeof Username !== "string" || typeof Secret !== "string" || Username === "" || Secret === "") return undefined;
  if (Username === "<token>") return { kind: "identity-token", token: Secret };
  return { kind: "password", username: Username, password: Secret };
}

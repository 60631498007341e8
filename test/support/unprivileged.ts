import { type ChildProcess, execFile, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, chmod } from "node:fs/promises";
import { promisify } from "node:util";
import { temporaryFolder } from "#test/folders.js";

/** Why no unprivileged process can be started that runs this checkout's code; nothing where it can. */
export async function whyNoUnprivileged(user: number): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const check = [
    "--reuid",
    String(user),
    "--clear-groups",
    process.execPath,
    "-e",
    "require('fs').accessSync('package.json')",
  ];
  return promisify(execFile)("setpriv", check).then(
    () => undefined,
    () => "another user cannot read this checkout",
  );
}

/**
 * Starts a script, an ES module that may import from this checkout, as a user that is not root: as it is, or by its number where this
 * process is root. Its temporary folder is its own.
 */
export async function startUnprivileged(
  user: number,
  script: string,
  environment: Record<string, string>,
): Promise<ChildProcess & { temporary: string }> {
  const temporary = await temporaryFolder();
  await chmod(temporary, 0o777);
  await access(temporary, constants.W_OK);
  const node = [process.execPath, "--no-warnings", "--input-type=module", "-e", script];
  const isRoot = process.getuid?.() === 0;
  const ids = ["--reuid", String(user), "--regid", String(user), "--clear-groups"];
  const [file = "", ...args] = isRoot ? ["setpriv", ...ids, ...node] : node;
  const env = { PATH: process.env.PATH ?? "", HOME: temporary, TMPDIR: temporary, ...environment };
  const child = spawn(file, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  return Object.assign(child, { temporary });
}

/** What such a script prints, as JSON. */
export async function runUnprivileged<T>(
  user: number,
  script: string,
  environment: Record<string, string>,
): Promise<{ answer: T; temporary: string }> {
  const child = await startUnprivileged(user, script, environment);
  let text = "";
  child.stdout?.on("data", (chunk) => {
    text += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  return { answer: JSON.parse(text) as T, temporary: child.temporary };
}

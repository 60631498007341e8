import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { findOnPath } from "#golang/toolchain.js";
import { runCosign } from "#signing/cosign-run.js";

/** The oldest version whose attest-blob takes a statement, a signing configuration and a trusted root as it is used here. */
export const minimumCosign = "3.1.0";

export interface Cosign {
  /** Absolute path. */
  command: string;
  version: string;
}

const versionSeconds = 30;

/** Finds cosign at a path, or on PATH. Throws `cosign-missing`, `cosign-too-old`. */
export async function findCosign(
  path: string | undefined,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<Cosign> {
  const command = path === undefined ? await findOnPath("cosign", environment.PATH ?? "") : resolve(path);
  if (command === undefined || !(await isExecutable(command))) {
    return missing(path === undefined ? "no cosign command is on PATH" : `${quoted(path, 200)} cannot be run`);
  }
  const { exitCode, stdout, late } = await runCosign(command, ["version", "--json"], {
    environment: {},
    secrets: [],
    seconds: versionSeconds,
    signal,
  });
  if (late) return missing(`${command} did not tell its version within ${versionSeconds} seconds`);
  const version = exitCode === 0 ? readVersion(stdout) : undefined;
  if (version === undefined)
    return missing(`${command} does not tell its version: ${sanitize(stdout, 200) || "nothing"}`);
  if (!isAtLeast(version, minimumCosign)) {
    fail("cosign-too-old", `${command} is cosign ${version}`, { fix: `Install cosign ${minimumCosign} or newer.` });
  }
  return { command, version };
}

function missing(why: string): never {
  return fail("cosign-missing", why, {
    fix: `Install cosign ${minimumCosign} or newer (sigstore/cosign-installer does), or say where it is.`,
  });
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function readVersion(output: string): string | undefined {
  try {
    const { gitVersion } = JSON.parse(output);
    return typeof gitVersion === "string" ? /^v?(\d+\.\d+\.\d+)/.exec(gitVersion)?.[1] : undefined;
  } catch {
    return undefined;
  }
}

function isAtLeast(version: string, minimum: string): boolean {
  const [found, wanted] = [version, minimum].map((text) => text.split(".").map(Number));
  const at = [0, 1, 2].find((index) => found?.[index] !== wanted?.[index]);
  return at === undefined || (found?.[at] ?? 0) > (wanted?.[at] ?? 0);
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDigest } from "#oci/digest.js";
import type { ResolvedImage } from "#oci/find-image.js";

/** `lock.json` beside the generated files: what go.mod and go.sum do not say. */
export interface Lock {
  /** The toolchain, as Go writes it. */
  go: string;
  /** The base image as the manifest names it; the digest is absent for `scratch`. */
  base: {
    image: string;
    digest?: string;
    /** Of a base that is its own main module; otherwise go.mod says it. */
    version?: string;
  };
}

export const lockFile = "lock.json";

export function renderLock(
  go: string,
  image: string,
  resolved: ResolvedImage | undefined,
  version: string | undefined,
): string {
  const base = { image, ...(resolved && { digest: resolved.digest }), ...(version !== undefined && { version }) };
  const lock: Lock = { go, base };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** The lock of a directory; nothing if there is none or it is not one of ours. */
export async function readLock(directory: string): Promise<Lock | undefined> {
  try {
    const lock = JSON.parse(await readFile(join(directory, lockFile), "utf8"));
    return isLock(lock) ? lock : undefined;
  } catch {
    return undefined;
  }
}

/** Committed, and so somebody's text. */
function isLock(value: unknown): value is Lock {
  const { go, base } = (value ?? {}) as Partial<Lock>;
  const { image, digest, version } = base ?? {};
  const isText = (each: unknown) => each === undefined || typeof each === "string";
  return (
    typeof go === "string" && typeof image === "string" && isText(version) && (digest === undefined || isDigest(digest))
  );
}

const lockedFiles = ["main.go", "go.mod", "go.sum", lockFile];

/** One digest over the generated files; nothing where one is missing. */
export async function lockDigest(directory: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  for (const name of lockedFiles) {
    const text = await readFile(join(directory, name)).catch(() => undefined);
    if (!text) return undefined;
    hash.update(`${name} ${text.length}\n`).update(text);
  }
  return `sha256:${hash.digest("hex")}`;
}

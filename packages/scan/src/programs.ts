import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { sanitize } from "#diagnostics/sanitize.js";
import { type BuildInfo, readBuildInfo } from "#golang/build-info.js";
import type { Digest } from "#oci/digest.js";
import { hasSymbols } from "#scan/program-symbols.js";

/** A Go program that lies in an image. */
export interface Program {
  /** Absolute path on this machine. */
  file: string;
  /** Absolute path in the image, safe to show. */
  path: string;
  digest: Digest;
  info: BuildInfo;
  symbols: "read" | "missing";
}

/** No Go program is smaller. */
const smallest = 512 * 1024;

/** The Go programs below a folder that holds an image's files, by path. Links are not followed: what they lead to is there itself. */
export async function findPrograms(root: string): Promise<Program[]> {
  const programs: Program[] = [];
  for await (const path of filesBelow(root, "")) {
    const file = join(root, path);
    const { size, mode } = await stat(file);
    const info = size >= smallest && (mode & 0o111) !== 0 ? await readBuildInfo(file) : undefined;
    if (!info) continue;
    const symbols = (await hasSymbols(file)) ? "read" : "missing";
    programs.push({ file, path: sanitize(path, 300), digest: await digestOf(file), info, symbols });
  }
  return programs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function* filesBelow(root: string, folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (entry.isFile()) yield path;
  }
}

async function digestOf(file: string): Promise<Digest> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return `sha256:${hash.digest("hex")}`;
}

import { copyFile, link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import type { GoSum } from "#golang/go-sum.js";

/**
 * Makes a module proxy (go.dev/ref/mod#goproxy-protocol) of what a go.sum names, out of the module cache; files are linked where they can
 * be. It holds these modules and no others: a cache may know private ones that are not this build's business. What the cache lacks is
 * left out: a go.sum may name more than a build asks for, and Go says what it misses.
 *
 * @param moduleCache Go's GOMODCACHE
 */
export async function writeModuleProxy(directory: string, sums: GoSum, moduleCache: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const key of sums.keys()) {
    const file = proxyFile(key);
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await linkOrCopy(join(moduleCache, "cache/download", file), join(directory, file));
  }
}

/** The file that a line of go.sum is about: `MODULE VERSION` a module's files, `MODULE VERSION/go.mod` its go.mod alone. */
export function proxyFile(key: string): string {
  const [module = "", version = ""] = key.split(" ");
  const isGoMod = version.endsWith("/go.mod");
  const plain = isGoMod ? version.slice(0, -"/go.mod".length) : version;
  const file = `${escapeUpperCase(module)}/@v/${escapeUpperCase(plain)}${isGoMod ? ".mod" : ".zip"}`;
  // go.sum is a file that people can edit.
  if (file.startsWith("/") || file.split("/").includes("..")) {
    fail("lock-stale", `go.sum has a line for ${JSON.stringify(module)}, which is no module`, {
      fix: "Generate again.",
    });
  }
  return file;
}

/** Capital letters as `!` and the small letter (golang.org/x/mod/module.EscapePath). */
function escapeUpperCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  const linked = await link(from, to).catch((error: NodeJS.ErrnoException) => error.code);
  if (linked === undefined) return;
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

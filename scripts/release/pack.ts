import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzip } from "#oci/gzip.js";
import { type TarEntry, tar } from "#oci/tar.js";
import { type Pin, writePin } from "#scripts/release/pins.js";
import { parseTag } from "#scripts/release/version.js";

const commitDigits = /^[0-9a-f]{40}$/;

/**
 * Writes what a release offers besides the tag into a folder: the command as an archive, whose examples take this suite at the release,
 * and SHA256SUMS. The bytes depend on the sources and the pin alone. Returns the names.
 * Throws a sentence where the pin is no commit, or no release's tag.
 */
export async function pack(root: string, pin: Pin, folder: string): Promise<string[]> {
  // In a shell, a command that failed inside of another one leaves an empty word.
  if (!commitDigits.test(pin.commit) || !parseTag(pin.version)) throw new Error("say v1.2.3 COMMIT FOLDER");
  const name = `plugin-release-${pin.version}`;
  const archive = await buffer(gzip(tar(entries(root, pin, name))));
  const sums = `${createHash("sha256").update(archive).digest("hex")}  ${name}.tar.gz\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.tar.gz`), archive);
  writeFileSync(join(folder, "SHA256SUMS"), sums);
  return [`${name}.tar.gz`, "SHA256SUMS"];
}

function* entries(root: string, pin: Pin, name: string): Generator<TarEntry> {
  yield folder(`${name}/`);
  for (const each of ["LICENSE", "CHANGELOG.md"]) yield file(`${name}/${each}`, readFileSync(join(root, each)), 0o644);
  const command = join(root, "dist/cli");
  for (const each of readdirSync(command).sort()) {
    const bytes = readFileSync(join(command, each));
    yield file(
      `${name}/${each}`,
      each === "examples.json" ? pinned(bytes, pin) : bytes,
      each === "index.js" ? 0o755 : 0o644,
    );
  }
}

/** The examples as `plugin-release init` writes them, at this release: in the sources they are at the one before. */
function pinned(json: Buffer, pin: Pin): Buffer {
  const examples = JSON.parse(json.toString("utf8")) as Record<string, string>;
  const written = Object.entries(examples).map(([path, text]) => [path, writePin(text, pin)]);
  return Buffer.from(`${JSON.stringify(Object.fromEntries(written), null, 1)}\n`);
}

const folder = (path: string): TarEntry => ({ path, mode: 0o755, size: 0, content: pieces() });

const file = (path: string, bytes: Buffer, mode: number): TarEntry => ({
  path,
  mode,
  size: bytes.length,
  content: pieces(bytes),
});

async function* pieces(...all: Buffer[]): AsyncGenerator<Uint8Array> {
  yield* all;
}

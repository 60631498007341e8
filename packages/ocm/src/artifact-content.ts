import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { once } from "#oci/bytes.js";
import type { Blob } from "#ocm/component-version.js";
import type { ConstructorArtifact, ConstructorComponent } from "#ocm/constructor.js";

/**
 * The content of a resource or source: `utf8` text, or a `file` below `folder`, where the constructor lies; as gzip if the input says so.
 * A file is read through once here, for its digest, and again when it is pushed. Throws resource-input-invalid.
 */
export async function artifactContent({ name, input }: ConstructorArtifact, folder: string): Promise<Blob> {
  if (input === undefined) return refuse(name, "it has no input", "Give it an input of type file or utf8.");
  const isText = /^utf8/i.test(input.type);
  const plain = isText ? textContent(name, input.text) : await fileContent(name, input.path, folder);
  const open = input.compress ? compressed(plain) : plain;
  const mediaType = input.mediaType ?? (isText ? "text/plain" : "application/octet-stream");
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of open()) {
    hash.update(piece);
    size += piece.length;
  }
  const descriptor = {
    mediaType: input.compress ? `${mediaType}+gzip` : mediaType,
    digest: `sha256:${hash.digest("hex")}` as const,
    size,
  };
  return { descriptor, open };
}

/** The content of all resources, and of the sources that do not say where theirs lies. */
export async function componentContents(
  { resources, sources }: Pick<ConstructorComponent, "resources" | "sources">,
  folder: string,
): Promise<Map<ConstructorArtifact, Blob>> {
  const contents = new Map<ConstructorArtifact, Blob>();
  for (const artifact of [...resources, ...sources.filter(({ access }) => access === undefined)]) {
    contents.set(artifact, await artifactContent(artifact, folder));
  }
  return contents;
}

type Open = () => AsyncIterable<Uint8Array>;

function compressed(plain: Open): Open {
  // A failure on the way is thrown to the reader of the last stream.
  return () => pipeline(Readable.from(plain()), createGzip({ level: 9 }), () => {});
}

function textContent(name: string, text: string | undefined): Open {
  if (text === undefined) return refuse(name, "its input of type utf8 has no text", "Give the input a text.");
  const bytes = new TextEncoder().encode(text);
  return () => once(bytes);
}

async function fileContent(name: string, path: string | undefined, folder: string): Promise<Open> {
  if (path === undefined) return refuse(name, "its input of type file has no path", "Give the input a path.");
  const inside = "Name a file below the constructor's folder.";
  if (isAbsolute(path)) return refuse(name, `the path ${quoted(path)} is absolute`, inside);
  const file = await realpath(resolve(folder, path)).catch(() => undefined);
  if (file === undefined) {
    return refuse(name, `there is no file ${quoted(path)}`, "Build the file first, or correct its path.");
  }
  const way = relative(await realpath(folder), file);
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    return refuse(name, `the path ${quoted(path)} leads out of the constructor's folder`, inside);
  }
  if (!(await stat(file)).isFile()) return refuse(name, `${quoted(path)} is not a regular file`, inside);
  return () => createReadStream(file);
}

function refuse(name: string, why: string, fix: string): never {
  return fail("resource-input-invalid", `the content of ${quoted(name)} cannot be published: ${why}`, { fix });
}

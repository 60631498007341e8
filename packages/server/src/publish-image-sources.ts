import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import type { Manifest } from "#documents/manifest.js";
import { type Digest, isDigest, sha256 } from "#oci/digest.js";
import { labelNames, readLabels } from "#server/labels.js";
import { lockDigest } from "#server/lock.js";
import type { PublishImageOptions } from "#server/publish-image-options.js";
import type { ImageToPublish } from "#server/publish-image-subject.js";
import type { BuildSources } from "#signing/provenance.js";

type Given = Pick<PublishImageOptions, "manifest" | "directory">;

const generated = ["go.mod", "go.sum", "main.go", "lock.json"];

/**
 * What the image says it was built from; a manifest that is given must be that one, and the generated module the one that was scanned.
 * Throws `evidence-other-image`.
 *
 * @param scanned digest over the generated module that the scan looked into, where it did
 */
export async function readSources(
  { labels, document }: ImageToPublish,
  given: Given,
  scanned: string | undefined,
): Promise<{ sources: BuildSources; signing?: Manifest["signing"] }> {
  const own = readLabels(labels);
  const digest = labels[labelNames.manifest];
  if (!own || !isDigest(digest)) {
    return fail("evidence-other-image", `${document.descriptor.digest} does not say which manifest it was built from`, {
      fix: "Build it with build-image.",
    });
  }
  if (given.directory !== undefined && scanned !== undefined) await compareLock(given.directory, scanned);
  const manifest = given.manifest === undefined ? undefined : await readManifest(given.manifest, digest);
  const baseName = labels["org.opencontainers.image.base.name"];
  const baseDigest = labels["org.opencontainers.image.base.digest"];
  return {
    sources: {
      manifest: { ...(given.manifest && { path: given.manifest }), digest },
      lock: given.directory === undefined ? [] : await lockOf(given.directory),
      ...(baseName && isDigest(baseDigest) ? { baseImage: { name: withoutTag(baseName), digest: baseDigest } } : {}),
      baseModule: { module: own.module, version: own.version },
      plugins: own.plugins,
    },
    ...(manifest?.signing && { signing: manifest.signing }),
  };
}

async function readManifest(path: string, expected: Digest): Promise<Manifest> {
  const { readYaml } = await import("#documents/yaml-source.js");
  const { parseManifest } = await import("#documents/parse-manifest.js");
  const { source, diagnostics } = await readYaml(path);
  const parsed = source && parseManifest(source);
  if (!source || !parsed?.manifest) throw new DiagnosticError([...diagnostics, ...(parsed?.diagnostics ?? [])]);
  const found = sha256(source.text);
  if (found === expected) return parsed.manifest.manifest;
  const message = `the image was built from the manifest ${expected}, and this one is ${found}`;
  const fix = "Give the manifest of the commit that was built, or leave it out.";
  throw new DiagnosticError([diagnostic("evidence-other-image", message, { fix, place: { file: path } })]);
}

async function compareLock(directory: string, scanned: string): Promise<void> {
  if ((await lockDigest(directory)) === scanned) return;
  fail("evidence-other-image", `${directory} is not the module that was scanned, which is ${scanned}`, {
    fix: "Give the generated module of the same run.",
  });
}

/** Paths are named as they lie in the module: where it was checked out is nobody else's matter. */
async function lockOf(directory: string): Promise<BuildSources["lock"]> {
  return Promise.all(
    generated.map(async (name) => {
      const bytes = await readFile(join(directory, name)).catch((error: NodeJS.ErrnoException) =>
        fail("file-unreadable", `${join(directory, name)} cannot be read: ${error.code}`, {
          fix: "Name the folder that generate-main wrote.",
          place: { file: join(directory, name) },
        }),
      );
      return { path: name, digest: sha256(bytes) };
    }),
  );
}

function withoutTag(name: string): string {
  return name.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}

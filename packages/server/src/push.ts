import { DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { type ImageReference, parseImageReference } from "#oci/reference.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import type { BuildOptions } from "#server/options.js";

/** Reads the repository to push to. It has no tag and no digest: images are pushed by digest. */
export function parseRepository(text: string): ImageReference {
  const reference = parseImageReference(text);
  if (reference.tag === undefined && reference.digest === undefined && !reference.short) return reference;
  return fail("input-invalid", `repository: "${text}" is not a registry with a repository alone`, {
    fix: "Write ghcr.io/acme/server, without a tag: an image is pushed by its digest, and tagged after verification.",
  });
}

/** Pushes an image of a layout by digest. Returns `repository@digest`. */
export async function pushLayout(
  layout: string,
  digest: string,
  { registry, repository }: ImageReference,
  { environment, progress }: Pick<BuildOptions, "environment" | "progress">,
): Promise<string> {
  const from = await openLayout(layout);
  const document = await from.manifest(digest);
  if (!document) throw new DiagnosticError([diagnostic("layout-invalid", `${layout} does not hold ${digest}`)]);
  const name = `${registry}/${repository}`;
  const to = openRepository({ registry, repository }, registryAccess(environment));
  await progress.step(`Push ${name}@${digest}`, async () => {
    const { uploaded, skipped } = await copyImage(from, document.descriptor, to);
    progress.info(`${mebibytes(uploaded)} uploaded, ${mebibytes(skipped)} there already`);
  });
  return `${name}@${digest}`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

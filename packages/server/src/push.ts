import { fail } from "#diagnostics/diagnostic.js";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import type { BuildOptions } from "#server/options.js";

/** Pushes an image of a layout by digest. Returns `repository@digest`. */
export async function pushLayout(
  layout: string,
  digest: string,
  { registry, repository }: { registry: string; repository: string },
  { environment, progress }: Pick<BuildOptions, "environment" | "progress">,
): Promise<string> {
  const from = await openLayout(layout);
  const document = await from.manifest(digest);
  if (!document) return fail("layout-invalid", `${layout} does not hold ${digest}`, { fix: "Build the image again." });
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

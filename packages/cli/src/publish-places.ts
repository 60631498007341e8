import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Parsed } from "#cli/command.js";
import type { PublishImageTexts } from "#server/publish-image-inputs.js";

export type Places = Pick<PublishImageTexts, "layout" | "digest" | "sbom" | "scan" | "conformance">;

/**
 * What is published, and what was found of it: as the options say, else what build, scan and conformance write where nothing else is
 * said. A report of another image is noticed later, by its digest. Throws `layout-invalid`, `image-not-found`.
 */
export async function publishedPlaces(parsed: Parsed): Promise<Places> {
  const { sbomFolder } = await import("#server/sbom-folder.js");
  const layout = parsed.text("layout") ?? "image";
  const wanted = (kind: string, folder: string) =>
    !parsed.texts("without").includes(kind) && existsSync(folder) ? folder : undefined;
  const conformance = wanted("conformance", "conformance-report");
  const named = parsed.texts("conformance");
  return {
    layout,
    digest: parsed.text("digest") ?? (await onlyImage(layout)),
    // As build does: a shell completes a folder's name with a slash.
    sbom: parsed.text("sbom") ?? wanted("sbom", relative("", sbomFolder(resolve(layout)))),
    scan: parsed.text("scan") ?? wanted("scan", "scan-report"),
    conformance: named.length === 0 && conformance !== undefined ? [conformance] : named,
  };
}

async function onlyImage(path: string): Promise<string> {
  const { openLayout } = await import("#oci/layout.js");
  const { findDocument } = await import("#oci/unpack.js");
  return (await findDocument(await openLayout(path), undefined)).descriptor.digest;
}

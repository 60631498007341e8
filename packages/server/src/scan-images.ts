import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { parseImageReference } from "#oci/reference.js";
import { registryAccess } from "#oci/registry.js";
import type { GitHub } from "#proposals/github.js";
import { scanImage } from "#server/scan-image.js";
import type { Scanned, ScanSettings } from "#server/scan-image-options.js";
import { type IssueOutcome, openScanIssues } from "#server/scan-issues.js";

export interface ScanImagesOptions extends ScanSettings {
  /** `REPOSITORY@sha256:…` or `REPOSITORY:TAG` */
  images: readonly string[];
  workspace: string;
  /** Where issues are kept; left out, none are. */
  issues?: { github: GitHub; repository: string };
}

export interface ScannedImage {
  image: string;
  /** Left out where it could not be scanned. */
  scanned?: Scanned;
  /** Left out where it could not be scanned, or no issues are kept. */
  issue?: IssueOutcome;
}

export interface ScannedImages {
  images: ScannedImage[];
  diagnostics: Diagnostic[];
}

/**
 * Scans published images again, one after the other, and keeps an issue for each. One that cannot be scanned keeps none of the others from it,
 * and its issue stays as it is: not knowing is no news.
 */
export async function scanImages(options: ScanImagesOptions): Promise<ScannedImages> {
  const { images, issues, ...settings } = options;
  for (const each of images) checkImage(each);
  const once = [...new Set(images)];
  const kept = issues && (await openScanIssues(issues.github, issues.repository));
  const registries = settings.registries ?? registryAccess(settings.environment);
  const result: ScannedImages = { images: [], diagnostics: [] };
  const said: Diagnostic[][] = [];
  for (const image of once) {
    const report = once.length === 1 ? settings.report : join(settings.report, folderOf(image));
    try {
      const scanned = await scanImage({ ...settings, registries, subject: { image }, report });
      said.push(scanned.diagnostics);
      const entry: ScannedImage = { image, scanned };
      result.images.push(entry);
      if (kept) entry.issue = await kept.keep(image, scanned.report);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      result.diagnostics.push(...error.diagnostics.map((each) => ({ ...each, message: `${image}: ${each.message}` })));
      if (result.images.at(-1)?.image !== image) result.images.push({ image });
    }
  }
  if (settings.registries === undefined) await registries.transport.close();
  result.diagnostics.unshift(...said.flatMap((each) => each.filter(({ code }) => !isAboutException(code))));
  result.diagnostics.push(...aboutExceptions(said));
  return result;
}

function isAboutException(code: Diagnostic["code"]): boolean {
  return code === "exception-unused" || code === "exception-expired";
}

/** The exceptions are those of all images: each is spoken of once, and accepts nothing only if it does so for none of them. */
export function aboutExceptions(said: readonly Diagnostic[][]): Diagnostic[] {
  const times = new Map<string, number>();
  const known = new Map<string, Diagnostic>();
  for (const each of said.flat().filter(({ code }) => isAboutException(code))) {
    const key = JSON.stringify([each.message, each.place]);
    times.set(key, (times.get(key) ?? 0) + 1);
    known.set(key, each);
  }
  return [...known].flatMap(([key, each]) =>
    each.code === "exception-expired" || times.get(key) === said.length ? [each] : [],
  );
}

function checkImage(text: string): void {
  const { tag, digest, short } = parseImageReference(text);
  if (short || (tag === undefined && digest === undefined)) {
    fail("input-invalid", `images: ${quoted(text, 200)} names no registry, or neither tag nor digest`, {
      fix: "Write REGISTRY/REPOSITORY@sha256:… or REGISTRY/REPOSITORY:TAG.",
      inputs: ["images"],
    });
  }
}

/** A folder's name that says which image it is about, and is another for every image. */
function folderOf(image: string): string {
  const hash = createHash("sha256").update(image).digest("hex").slice(0, 12);
  const name =
    image
      .split("/")
      .at(-1)
      ?.replace(/[^A-Za-z0-9._-]+/g, "-") ?? "";
  return `${name.slice(0, 60)}-${hash}`;
}

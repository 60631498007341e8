import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { sha256 } from "#oci/digest.js";
import { isWorkingCopy } from "#server/labels.js";
import type { PublishImageOptions } from "#server/publish-image-options.js";
import type { ImageToPublish } from "#server/publish-image-subject.js";
import type { BuildSources } from "#signing/provenance.js";
import { parseVersion } from "#versions/module-version.js";

/**
 * What an image says of its own build that speaks against publishing it so: `working-copy-published`, a warning where nobody signs;
 * and warnings `tag-version-other` and `evidence-other-image`.
 */
export async function buildProblems(
  { version }: Pick<ImageToPublish, "version">,
  { plugins, manifest }: Pick<BuildSources, "plugins" | "manifest">,
  { tags, likelyManifest, isSigned }: Pick<PublishImageOptions, "tags" | "likelyManifest"> & { isSigned: boolean },
): Promise<Diagnostic[]> {
  const copies = plugins.filter((each) => isWorkingCopy(each.version)).map(({ name }) => name);
  return [
    ...(copies.length === 0 ? [] : [ofWorkingCopies(copies, isSigned)]),
    ...tags.filter((tag) => isOther(tag, version)).map((tag) => otherVersion(tag, version ?? "")),
    ...(await changedSince(likelyManifest, manifest.digest)),
  ];
}

function ofWorkingCopies(names: readonly string[], isSigned: boolean): Diagnostic {
  const [shown, more] = [names.slice(0, 5).join(", "), names.length - 5];
  const which = sanitize(more > 0 ? `${shown} and ${more} more` : shown, 300);
  const message = `the image was built from ${names.length === 1 ? "a working copy" : "working copies"} of ${which}`;
  const fix = "Release the plugin, take its version into the manifest and build again";
  const options = isSigned
    ? { fix: `${fix}; to try something out, set signing to none.`, inputs: ["signing"] }
    : { fix: `${fix}.`, severity: "warning" as const };
  return diagnostic("working-copy-published", message, options);
}

/** Tags such as `latest`, `dev` or `1.2` are no versions; of an image that states none, any is right. */
function isOther(tag: string, version: string | undefined): boolean {
  const [asked, built] = [parseVersion(tag), parseVersion(version)];
  return asked !== undefined && built !== undefined && asked.version !== built.version;
}

function otherVersion(tag: string, version: string): Diagnostic {
  return diagnostic("tag-version-other", `the tag ${tag} is given to an image that was built as ${quoted(version)}`, {
    fix: "Write the new version into the manifest's metadata.version, and build again.",
  });
}

async function changedSince(file: string | undefined, built: string): Promise<Diagnostic[]> {
  if (file === undefined || !existsSync(file)) return [];
  if (sha256(await readFile(file)) === built) return [];
  const fix = "Build again, if what has changed is to be published.";
  const message = `${file} has changed since the image was built, or is another image's`;
  return [diagnostic("evidence-other-image", message, { severity: "warning", fix, place: { file } })];
}

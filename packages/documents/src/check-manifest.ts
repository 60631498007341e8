import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, type DiagnosticDetails, diagnostic } from "#diagnostics/diagnostic.js";
import { checkBase } from "#documents/check-base.js";
import { checkBuild } from "#documents/check-build.js";
import { checkPlugins } from "#documents/check-plugins.js";
import { limitDiagnostics } from "#documents/limit.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { ManifestDraft } from "#documents/manifest-draft.js";
import { inFirstLine } from "#documents/text-places.js";
import type { DocumentPath, YamlSource } from "#documents/yaml-source.js";

/** A problem with the value at a path. */
export type Report = (code: Code, message: string, path: DocumentPath, details?: DiagnosticDetails) => Diagnostic;

/** The rules that need nothing but the manifest: grammars of paths, versions, references; duplicates; completeness of the base. */
export function checkManifest({ manifest, source }: LocatedManifest): Diagnostic[] {
  return limitDiagnostics(checkDraft(manifest, source, { baseIsWhole: true }));
}

/**
 * The same for the well-formed fields of any manifest.
 *
 * @param baseIsWhole whether the base has all its fields, so that a missing one is missing
 */
export function checkDraft(
  draft: ManifestDraft,
  source: YamlSource,
  { baseIsWhole }: { baseIsWhole: boolean },
): Diagnostic[] {
  const report: Report = (code, message, path, details = {}) =>
    diagnostic(code, message, { ...details, place: inFirstLine(source.text, source.place(path)) });
  return [
    ...checkBase(draft.base, baseIsWhole, report),
    ...checkPlugins(draft, report),
    ...checkBuild(draft.build, report),
  ];
}

import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { checkDraft } from "#documents/check-manifest.js";
import { hints, validate } from "#documents/generated/catalog-server-manifest.js";
import { limitDiagnostics } from "#documents/limit.js";
import type { LocatedManifest, Manifest } from "#documents/manifest.js";
import { draftManifest } from "#documents/manifest-draft.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { withoutValues } from "#documents/without-values.js";
import type { YamlSource } from "#documents/yaml-source.js";

export interface ParsedManifest {
  manifest?: LocatedManifest;
  diagnostics: Diagnostic[];
}

const schema = { validate, hints } as unknown as DocumentSchema;

/**
 * Checks a document against the manifest's schema and fills in the defaults. If its shape is right, `manifest` is there
 * and `checkManifest` comes next. If not, the diagnostics already hold what `checkManifest` finds in the parts that
 * are well-formed: all problems in one run.
 */
export function parseManifest(source: YamlSource): ParsedManifest {
  const { diagnostics, omitted, broken, wrong } = checkSchema(source, schema);
  if (broken.size === 0) {
    // The schema asks for all that a manifest has and a draft may lack.
    const manifest = draftManifest(source.value) as Manifest;
    return { manifest: { manifest, source }, diagnostics };
  }
  const draft = draftManifest(withoutValues(source.value, wrong));
  const baseIsWhole = ![...broken].some((pointer) => /^(?:\/spec(?:\/base(?:\/.*)?)?)?$/s.test(pointer));
  return { diagnostics: limitDiagnostics([...diagnostics, ...checkDraft(draft, source, { baseIsWhole })], omitted) };
}

import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { hints, validate } from "#documents/generated/catalog-plugin.js";
import { limitDiagnostics } from "#documents/limit.js";
import type { Compatibility, PluginMetadata } from "#documents/plugin-metadata.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import type { DocumentPath, YamlSource } from "#documents/yaml-source.js";

export interface ParsedPluginMetadata {
  metadata?: PluginMetadata;
  diagnostics: Diagnostic[];
}

const schema = { validate, hints } as unknown as DocumentSchema;

/** Checks a document against plugin.yaml's schema; the accepted spellings of the server range become one. */
export function parsePluginMetadata(source: YamlSource): ParsedPluginMetadata {
  const { diagnostics, omitted, broken } = checkSchema(source, schema);
  if (broken.size > 0) return { diagnostics: limitDiagnostics(diagnostics, omitted) };
  const { metadata, spec } = source.value as Document;
  const contradictions = contradictory(spec.compatibility, source);
  if (contradictions.length > 0) return { diagnostics: contradictions };
  const { compatibility, owners = [], providers = [], ...texts } = spec;
  return {
    metadata: { name: metadata.name, ...texts, owners, providers, compatibility: declared(compatibility) },
    diagnostics,
  };
}

/** What the schema lets through. */
interface Document {
  metadata: { name: string };
  spec: Partial<Omit<PluginMetadata, "name" | "compatibility">> & { compatibility: RawCompatibility };
}

interface RawCompatibility {
  catalogServer?: { minVersion?: string; maxVersion?: string; range?: string };
  minServerVersion?: string;
  maxServerVersion?: string;
  range?: string;
  frameworkApi: string | string[];
}

function declared({
  catalogServer = {},
  minServerVersion,
  maxServerVersion,
  range,
  frameworkApi,
}: RawCompatibility): Compatibility {
  const minVersion = catalogServer.minVersion ?? minServerVersion;
  const maxVersion = catalogServer.maxVersion ?? maxServerVersion;
  const whole = catalogServer.range ?? range;
  return {
    ...(minVersion === undefined ? {} : { minVersion }),
    ...(maxVersion === undefined ? {} : { maxVersion }),
    ...(whole === undefined ? {} : { range: whole }),
    frameworkApis: [frameworkApi].flat(),
  };
}

/** The two spellings of one thing may stand side by side only if they say the same. */
function contradictory(raw: RawCompatibility, source: YamlSource): Diagnostic[] {
  const { minVersion, maxVersion, range } = raw.catalogServer ?? {};
  const pairs: [field: keyof RawCompatibility, theirs: string | undefined, other: string, ours: string | undefined][] =
    [
      ["minServerVersion", raw.minServerVersion, "catalogServer.minVersion", minVersion],
      ["maxServerVersion", raw.maxServerVersion, "catalogServer.maxVersion", maxVersion],
      ["range", raw.range, "catalogServer.range", range],
    ];
  return pairs
    .filter(([, theirs, , ours]) => theirs !== undefined && ours !== undefined && theirs !== ours)
    .map(([field, theirs = "", other, ours = ""]) => {
      const path: DocumentPath = ["spec", "compatibility", field];
      const message = `spec.compatibility.${field} says ${quoted(theirs)}, ${other} says ${quoted(ours)}`;
      return diagnostic("field-value", message, { fix: "Keep one of the two.", place: source.place(path) });
    });
}

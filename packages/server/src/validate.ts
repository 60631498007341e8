import { type Diagnostic, DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { readManifestFile } from "#server/manifest-file.js";
import type { PluginReport, ValidateOptions, Validation } from "#server/options.js";
import { undeclared } from "#server/plugin-report.js";

/** Checks a manifest: its structure, its plugins' metadata and compatibility, and the version rules. All problems in one run. */
export async function validate(options: ValidateOptions): Promise<Validation> {
  const { located, diagnostics } = await readManifestFile(options);
  if (!located) return { valid: false, diagnostics, plugins: [] };
  const checked = options.structureOnly ? undefined : await checkModules(located, options, diagnostics);
  if (options.previous !== undefined) {
    const rules = applyVersionRules(located, options.previous, options.manifest, checked?.metadata ?? new Map());
    diagnostics.push(...(await rules.catch(expected)));
  }
  const { version, base, plugins } = located.manifest;
  const reports = checked?.reports ?? plugins.map((each) => undeclared(each, base.module));
  const valid = !hasErrors(diagnostics);
  return { valid, ...(version === undefined ? {} : { version }), diagnostics, plugins: reports };
}

interface Checked {
  reports: PluginReport[];
  metadata: Map<string, PluginMetadata>;
}

/** Nothing where the structure is broken so far that no module can be asked for. */
async function checkModules(
  located: LocatedManifest,
  options: ValidateOptions,
  diagnostics: Diagnostic[],
): Promise<Checked | undefined> {
  if (hasErrors(diagnostics)) return undefined;
  // Loaded only where they are needed: checking the structure alone is a matter of milliseconds.
  const { openToolchain } = await import("#server/toolchain.js");
  const { findBaseImage } = await import("#server/base-image.js");
  const { readCheckout } = await import("#server/checkout.js");
  const { prepare } = await import("#server/prepare.js");
  try {
    const toolchain = await openToolchain(located, options);
    const image = findBaseImage(located, options).catch((error) => {
      diagnostics.push(...expected(error));
      if (located.manifest.base.module === undefined) throw new DiagnosticError([]);
      return undefined; // the base's module is known without its image: its plugins can still be checked
    });
    const [found, checkout] = await Promise.all([image, readCheckout(located)]);
    const prepared = await options.progress.step("Fetch modules and read plugin metadata", () =>
      prepare({ located, image: found, checkout }, toolchain),
    );
    diagnostics.push(...prepared.diagnostics);
    return prepared;
  } catch (error) {
    diagnostics.push(...expected(error));
    return undefined;
  }
}

/** Problems that stop one check do not stop the others. */
function expected(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticError) return error.diagnostics;
  throw error;
}

async function applyVersionRules(
  located: LocatedManifest,
  previous: string,
  file: string,
  metadata: Map<string, PluginMetadata>,
): Promise<Diagnostic[]> {
  const { readPreviousManifest } = await import("#server/revision.js");
  const { compareRevisions } = await import("#versions/manifest-rules.js");
  const before = await readPreviousManifest(file, previous);
  if (!before.located) return before.diagnostics;
  return [...before.diagnostics, ...compareRevisions(before.located.manifest, located, metadata).diagnostics];
}

import { dirname, resolve } from "node:path";
import { fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { PlannedCell } from "#matrix/plan.js";
import { readManifestFile } from "#server/manifest-file.js";
import type { ManifestOptions } from "#server/options.js";

/**
 * The text of a manifest that builds one cell: the server's manifest with this plugin at this version and no other one, since a cell is
 * about one plugin. Plugins that the base image carries stay in it. No tier is claimed, and nothing is taken from a working copy.
 *
 * @param relocate where the base's checkout lies, from where the text will be written
 */
export function cellManifest(
  server: LocatedManifest,
  cell: PlannedCell,
  source: LocatedManifest,
  relocate: (path: string) => string,
): string {
  const document = server.source.value as { spec: { base: Record<string, unknown> } };
  const { base } = document.spec;
  const { path } = server.manifest.base;
  const plugin = {
    name: cell.plugin,
    module: cell.module,
    version: cell.version,
    import: importOf(cell, [server, source]),
  };
  return `${JSON.stringify({
    ...document,
    spec: {
      ...document.spec,
      base: { ...base, ...(path === undefined ? {} : { path: relocate(resolve(dirname(server.source.file), path)) }) },
      plugins: [plugin],
    },
  })}\n`;
}

/** As one of the manifests says; the module's own path where none does. */
function importOf({ plugin, module }: PlannedCell, manifests: readonly LocatedManifest[]): string {
  const entries = manifests.flatMap(({ manifest }) => manifest.plugins);
  return entries.find((each) => each.name === plugin && each.module === module)?.import ?? module;
}

/** Reads a manifest that a plan names. */
export async function readCellManifest(
  file: string,
  options: Omit<ManifestOptions, "manifest" | "pluginPaths" | "release">,
): Promise<LocatedManifest> {
  const read = await readManifestFile({ ...options, manifest: file, pluginPaths: {}, release: false });
  stopOnErrors(read.diagnostics);
  return read.located ?? fail("file-unreadable", `${quoted(file, 300)} holds no manifest`);
}

import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { Composition } from "#golang/composition.js";
import { type DownloadedModule, downloadModules } from "#golang/download.js";
import type { Toolchain } from "#golang/toolchain.js";
import type { ResolvedImage } from "#oci/find-image.js";
import { resolveBase, type ServerBase } from "#server/base.js";
import type { BaseCheckout } from "#server/checkout.js";
import { checkPlugin } from "#server/compatibility.js";
import { allPlugins, carriedConflicts, compose } from "#server/composition.js";
import { readMetadata } from "#server/metadata.js";
import type { PluginReport } from "#server/options.js";
import { undeclared } from "#server/plugin-report.js";

/** A manifest with all that is known of its modules, ready to be generated and compiled. */
export interface Prepared {
  base: ServerBase;
  composition: Composition;
  modules: DownloadedModule[];
  reports: PluginReport[];
  /** By plugin name; plugins without a plugin.yaml are absent. */
  metadata: Map<string, PluginMetadata>;
  diagnostics: Diagnostic[];
}

/** What a manifest says, and what it points to. */
export interface Sources {
  located: LocatedManifest;
  image: ResolvedImage | undefined;
  checkout: BaseCheckout | undefined;
}

/**
 * Resolves the base, fetches all modules in one `go` process, reads each plugin's metadata and holds it against the base.
 * Throws where the base is not known; all other problems are collected.
 */
export async function prepare({ located, image, checkout }: Sources, toolchain: Toolchain): Promise<Prepared> {
  const { base, diagnostics } = resolveBase(located, image, checkout);
  if (!base) throw new DiagnosticError(diagnostics);
  diagnostics.push(...carriedConflicts(located, base));
  const composition = compose(located, base);
  const elsewhere = composition.plugins.filter((each) => each.module !== base.module);
  const downloaded = await downloadModules(toolchain, [composition.base, ...elsewhere]);
  diagnostics.push(...downloaded.diagnostics);
  const files = downloaded.modules.find((each) => each.module === base.module)?.directory;
  if (files !== undefined) composition.base.files = files;
  const prepared: Prepared = {
    base,
    composition,
    modules: downloaded.modules,
    reports: [],
    metadata: new Map(),
    diagnostics,
  };
  await addPlugins(prepared, located);
  return prepared;
}

function moduleVersion({ module, version }: { module: string; version: string }): string {
  return `${module}@${version}`;
}

async function addPlugins(prepared: Prepared, located: LocatedManifest): Promise<void> {
  const { base, composition, reports, metadata, diagnostics } = prepared;
  const directories = new Map(prepared.modules.map((each) => [moduleVersion(each), each.directory]));
  const serverBase = { ...located.manifest.base, module: base.module, version: base.version };
  for (const [index, entry] of allPlugins(located, base).entries()) {
    const plugin = composition.plugins[index];
    if (!plugin) continue;
    const released = plugin.module === base.module ? composition.base.files : directories.get(moduleVersion(plugin));
    const directory = plugin.directory ?? released;
    if (directory === undefined) {
      reports.push(undeclared(entry, base.module)); // could not be downloaded, which has its own diagnostic
      continue;
    }
    const optional = entry.metadata === "none" || entry.module === base.module;
    const { diagnostics: problems, ...findings } = await readMetadata(plugin, directory, optional);
    diagnostics.push(...problems);
    if (findings.metadata) metadata.set(entry.name, findings.metadata);
    if (!findings.metadata && !optional) {
      reports.push(undeclared(entry, base.module));
      continue;
    }
    const checked = checkPlugin({ entry, plugin, base: serverBase, ...findings });
    reports.push(checked.report);
    diagnostics.push(...checked.diagnostics);
  }
}

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { suggest } from "#diagnostics/suggest.js";
import { checkManifest } from "#documents/check-manifest.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { readYaml } from "#documents/yaml-source.js";
import type { ManifestOptions } from "#server/options.js";

export interface ManifestFile {
  located?: LocatedManifest;
  diagnostics: Diagnostic[];
}

/** Reads a manifest and checks all that can be checked without the network. Working copies given by option replace the manifest's own paths. */
export async function readManifestFile(options: ManifestOptions): Promise<ManifestFile> {
  const { source, diagnostics } = await readYaml(options.manifest);
  if (!source) return { diagnostics };
  const parsed = parseManifest(source);
  diagnostics.push(...parsed.diagnostics);
  if (!parsed.manifest) return { diagnostics };
  diagnostics.push(...checkManifest(parsed.manifest));
  const located = withPluginPaths(parsed.manifest, options.pluginPaths, diagnostics);
  if (options.release) diagnostics.push(...refuseWorkingCopies(located, options.pluginPaths));
  return { located, diagnostics };
}

function withPluginPaths(
  located: LocatedManifest,
  paths: ManifestOptions["pluginPaths"],
  diagnostics: Diagnostic[],
): LocatedManifest {
  const unknown = new Set(Object.keys(paths));
  const plugins = located.manifest.plugins.map((plugin) => {
    const path = unknown.delete(plugin.name) ? paths[plugin.name] : undefined;
    if (path === undefined) return plugin;
    if (!existsSync(resolve(path, "go.mod"))) diagnostics.push(noModule(plugin.name, path));
    return { ...plugin, path: resolve(path) };
  });
  for (const name of unknown) {
    const likely = suggest(
      name,
      located.manifest.plugins.map((each) => each.name),
    );
    const add = "Name a plugin of the manifest, or add this one to spec.plugins.";
    diagnostics.push(
      diagnostic("plugin-path-unknown", `the manifest has no plugin "${name}"`, {
        fix: likely === undefined ? add : `Did you mean "${likely}"? Write that.`,
        place: located.source.place(["spec", "plugins"]),
      }),
    );
  }
  return { ...located, manifest: { ...located.manifest, plugins } };
}

function noModule(plugin: string, path: string): Diagnostic {
  return diagnostic("plugin-path-unknown", `the working copy of plugin "${plugin}", ${path}, has no go.mod`, {
    plugin,
    fix: "Give the folder that holds the plugin's go.mod.",
  });
}

function refuseWorkingCopies({ manifest, source }: LocatedManifest, paths: ManifestOptions["pluginPaths"]) {
  return manifest.plugins.flatMap((plugin, index) => {
    if (plugin.path === undefined) return [];
    const given = Object.hasOwn(paths, plugin.name);
    return diagnostic(
      "plugin-path-in-release",
      `plugin "${plugin.name}" is taken from the working copy ${plugin.path}`,
      {
        plugin: plugin.name,
        fix: given
          ? "Leave out plugin-path, or build without the release input."
          : "Remove path, so that the released module is built.",
        place: source.place(["spec", "plugins", index, ...(given ? [] : ["path"])]),
      },
    );
  });
}

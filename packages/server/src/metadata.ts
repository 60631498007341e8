import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic, hasErrors, type Place } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { readYaml, type YamlSource } from "#documents/yaml-source.js";
import type { PluginModule } from "#golang/composition.js";
import { hasGuide } from "#server/migration-guide.js";

/**
 * What a plugin says of itself; `metadata` is absent where it has no plugin.yaml, or a broken one, and names no migration guide
 * that is not there.
 */
export interface PluginFindings {
  metadata?: PluginMetadata;
  /** The plugin.yaml of a working copy, which has lines of its own to point to. */
  source?: YamlSource;
  diagnostics: Diagnostic[];
}

/**
 * Reads a plugin's plugin.yaml from its module at the pinned version: beside the imported package, or at the module's root.
 *
 * @param directory the module's folder in the module cache, or the working copy
 * @param optional no plugin.yaml is legal: built-in plugins, and those marked `metadata: none`
 */
export async function readMetadata(
  plugin: PluginModule,
  directory: string,
  optional: boolean,
): Promise<PluginFindings> {
  const file = findFile(plugin, directory);
  if (!file) return { diagnostics: optional ? [] : [missing(plugin)] };
  const { source, diagnostics } = await readYaml(file);
  if (!source) return { diagnostics: relocate(diagnostics, plugin, directory) };
  const parsed = parsePluginMetadata(source);
  diagnostics.push(...parsed.diagnostics);
  const { metadata } = parsed;
  if (metadata && !hasErrors(diagnostics)) {
    diagnostics.push(...compareNames(plugin, metadata, (...path) => source.place(path)));
  }
  const guide = metadata?.migrationGuide;
  if (guide !== undefined && !hasGuide(directory, guide)) {
    diagnostics.push(guideMissing(guide, source));
    delete metadata?.migrationGuide;
  }
  const findings = relocate(diagnostics, plugin, directory);
  if (!metadata) return { diagnostics: findings };
  return { metadata, ...(plugin.directory === undefined ? {} : { source }), diagnostics: findings };
}

function findFile(plugin: PluginModule, directory: string): string | undefined {
  const inside = plugin.import === plugin.module ? "" : plugin.import.slice(plugin.module.length + 1);
  return [join(directory, inside, "plugin.yaml"), join(directory, "plugin.yaml")].find((each) => existsSync(each));
}

function guideMissing(guide: string, source: YamlSource): Diagnostic {
  const message = `the migration guide ${quoted(guide)} is no file of the module, or an empty one`;
  return diagnostic("metadata-guide-missing", message, {
    fix: "Add the file to the module and release it, or give the guide's https address.",
    place: source.place(["spec", "migrationGuide"]),
  });
}

function missing(plugin: PluginModule): Diagnostic {
  return diagnostic(
    "metadata-missing",
    `plugin "${plugin.name}" has no plugin.yaml in ${plugin.module}@${plugin.version}`,
    {
      plugin: plugin.name,
      fix: "Add a plugin.yaml beside the package and release it, or mark the plugin with metadata: none.",
      ...placeOf(plugin),
    },
  );
}

function compareNames(plugin: PluginModule, metadata: PluginMetadata, at: (...path: string[]) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (metadata.name !== plugin.name) {
    found.push(
      diagnostic("metadata-name-mismatch", `the manifest says "${plugin.name}", plugin.yaml says "${metadata.name}"`, {
        fix: "Use the plugin's own name in the manifest, or correct metadata.name and release again.",
        place: at("metadata", "name"),
      }),
    );
  }
  const released = plugin.directory === undefined;
  if (released && metadata.version !== undefined && plain(metadata.version) !== plain(plugin.version)) {
    found.push(
      diagnostic(
        "metadata-version-mismatch",
        `plugin.yaml says ${sanitize(metadata.version, 80)}, released as ${plugin.version}`,
        {
          fix: "Set spec.version to the version that is tagged, and release again.",
          place: at("spec", "version"),
        },
      ),
    );
  }
  return found;
}

function plain(version: string): string {
  return version.replace(/^v/, "").replace(/\+.*$/, "");
}

/** A module in the cache is no file of the repository: its diagnostics stand at the manifest's line and name the place in words. */
function relocate(diagnostics: Diagnostic[], plugin: PluginModule, directory: string): Diagnostic[] {
  if (plugin.directory !== undefined) return diagnostics.map((each) => ({ ...each, plugin: plugin.name }));
  return diagnostics.map(({ place, ...each }) => {
    const file = `${plugin.module}@${plugin.version}${place?.file.slice(directory.length) ?? "/plugin.yaml"}`;
    const where = place?.line === undefined ? file : `${file}:${place.line}:${place.column ?? 1}`;
    return { ...each, message: `${where}: ${each.message}`, plugin: plugin.name, ...placeOf(plugin) };
  });
}

function placeOf(plugin: PluginModule): { place?: Place } {
  const place = plugin.at?.version;
  return place ? { place } : {};
}

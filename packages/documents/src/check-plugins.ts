import type { Diagnostic, DiagnosticDetails } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Report } from "#documents/check-manifest.js";
import { checkImport, checkModule } from "#documents/check-module.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { versionProblem } from "#documents/go-versions.js";
import type { ManifestDraft } from "#documents/manifest-draft.js";
import type { DocumentPath } from "#documents/yaml-source.js";

/** The rules for `spec.plugins`, each on its own and against those before it. */
export function* checkPlugins({ base, plugins }: ManifestDraft, report: Report): Generator<Diagnostic> {
  const names = new Map<string, string>();
  const imports = new Map<string, string>();
  const versions = new Map<string, { version: string; owner: string }>();
  if (base.module !== undefined && base.version !== undefined) {
    versions.set(base.module, { version: base.version, owner: "the base" });
  }
  for (const [index, plugin] of plugins.entries()) {
    const { name, module, version, import: path } = plugin;
    const at = ["spec", "plugins", index];
    const details = name === undefined ? {} : { plugin: name };
    yield* checkModule(plugin, at, report, details);
    yield* checkPackage(plugin, at, report, details);
    const owner = name === undefined ? `the plugin at index ${index}` : `plugin ${quoted(name)}`;
    if (name !== undefined && !takeFirst(names, name, owner)) {
      const fix = "Rename or remove one of them.";
      yield report("plugin-name-duplicate", `two plugins are named ${quoted(name)}`, [...at, "name"], {
        ...details,
        fix,
      });
    }
    if (path !== undefined && !takeFirst(imports, path, owner)) {
      const message = `${imports.get(path)} imports the package ${quoted(path)} already`;
      const fix = "Remove one of the two plugins, or give this one its own import.";
      const field = Object.hasOwn(plugin, "import") && path !== module ? "import" : "module";
      yield report("plugin-import-duplicate", message, [...at, field], { ...details, fix });
    }
    if (module === undefined || version === undefined || versionProblem(version)) continue;
    const first = versions.get(module);
    if (!first) versions.set(module, { version, owner });
    else if (first.version !== version) {
      const message = `${owner} takes ${quoted(module)} at ${quoted(version)}, ${first.owner} at ${quoted(first.version)}`;
      const fix = "Give both the same version: a build has one version of a module.";
      yield report("plugin-version-conflict", message, [...at, "version"], { ...details, fix });
    }
  }
}

/** Where `import` was left out, the module's own path stands for it, and is reported as such. */
function* checkPackage(
  { module, import: path }: ManifestDraft["plugins"][number],
  at: DocumentPath,
  report: Report,
  details: DiagnosticDetails,
): Generator<Diagnostic> {
  if (path === undefined || path === module) return;
  const known = module !== undefined && !modulePathProblem(module) ? module : undefined;
  yield* checkImport(path, known, [...at, "import"], report, details);
}

function takeFirst(seen: Map<string, string>, key: string, owner: string): boolean {
  if (seen.has(key)) return false;
  seen.set(key, owner);
  return true;
}

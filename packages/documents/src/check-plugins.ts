import type { Diagnostic, DiagnosticDetails } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Report } from "#documents/check-manifest.js";
import { checkImport, checkModule } from "#documents/check-module.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { versionProblem } from "#documents/go-versions.js";
import type { ManifestDraft } from "#documents/manifest-draft.js";
import type { DocumentPath } from "#documents/yaml-source.js";

/** The rules for `spec.plugins`: each on its own, then against those before it. */
export function* checkPlugins({ base, plugins }: ManifestDraft, report: Report): Generator<Diagnostic> {
  const seen: Seen = { names: new Set(), imports: new Map(), versions: new Map() };
  const { module, version } = base;
  if (module !== undefined && version !== undefined) seen.versions.set(module, { version, owner: "the base" });
  for (const [index, plugin] of plugins.entries()) {
    const { name } = plugin;
    const owner = name === undefined ? `the plugin at index ${index}` : `plugin ${quoted(name)}`;
    const subject: Subject = { plugin, owner, at: ["spec", "plugins", index], details: name ? { plugin: name } : {} };
    yield* checkModule(plugin, subject.at, report, subject.details);
    yield* checkPackage(subject, report);
    yield* checkName(subject, seen, report);
    yield* checkSameImport(subject, seen, report);
    yield* checkSameModule(subject, seen, report);
  }
}

interface Subject {
  plugin: ManifestDraft["plugins"][number];
  /** How messages name it. */
  owner: string;
  at: DocumentPath;
  details: DiagnosticDetails;
}

/** What the plugins so far have taken, and who took it. */
interface Seen {
  names: Set<string>;
  imports: Map<string, string>;
  versions: Map<string, { version: string; owner: string }>;
}

/** Where `import` was left out, the module's own path stands for it, and is checked as such. */
function* checkPackage({ plugin, at, details }: Subject, report: Report): Generator<Diagnostic> {
  const { module, import: path } = plugin;
  if (path === undefined || path === module) return;
  const known = module !== undefined && !modulePathProblem(module) ? module : undefined;
  yield* checkImport(path, known, [...at, "import"], report, details);
}

function* checkName(
  { plugin: { name }, at, details }: Subject,
  { names }: Seen,
  report: Report,
): Generator<Diagnostic> {
  if (name === undefined) return;
  if (!names.has(name)) {
    names.add(name);
    return;
  }
  const fix = "Rename or remove one of them.";
  yield report("plugin-name-duplicate", `two plugins are named ${quoted(name)}`, [...at, "name"], { ...details, fix });
}

function* checkSameImport(subject: Subject, { imports }: Seen, report: Report): Generator<Diagnostic> {
  const { plugin, owner, at, details } = subject;
  if (plugin.import === undefined) return;
  const first = imports.get(plugin.import);
  if (first === undefined) {
    imports.set(plugin.import, owner);
    return;
  }
  const field = plugin.import === plugin.module ? "module" : "import";
  yield report(
    "plugin-import-duplicate",
    `${first} imports the package ${quoted(plugin.import)} already`,
    [...at, field],
    {
      ...details,
      fix: "Remove one of the two plugins, or give this one its own import.",
    },
  );
}

function* checkSameModule(subject: Subject, { versions }: Seen, report: Report): Generator<Diagnostic> {
  const { plugin, owner, at, details } = subject;
  const { module, version } = plugin;
  if (module === undefined || version === undefined || versionProblem(version)) return;
  const first = versions.get(module);
  if (!first) {
    versions.set(module, { version, owner });
    return;
  }
  if (first.version === version) return;
  const message = `${owner} takes ${quoted(module)} at ${quoted(version)}, ${first.owner} at ${quoted(first.version)}`;
  const fix = "Give both the same version: a build has one version of a module.";
  yield report("plugin-version-conflict", message, [...at, "version"], { ...details, fix });
}

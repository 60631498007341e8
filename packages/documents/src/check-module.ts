import type { Diagnostic, DiagnosticDetails } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Report } from "#documents/check-manifest.js";
import { importPathProblem, isInModule, modulePathProblem } from "#documents/go-paths.js";
import { majorMismatch, versionProblem } from "#documents/go-versions.js";
import type { DocumentPath } from "#documents/yaml-source.js";

/** A module's path and version, each on its own and together. What becomes Go code and arguments of `go` passes here. */
export function* checkModule(
  { module, version }: { module?: string | undefined; version?: string | undefined },
  at: DocumentPath,
  report: Report,
  details: DiagnosticDetails = {},
): Generator<Diagnostic> {
  const pathWhy = module === undefined ? undefined : modulePathProblem(module);
  if (module !== undefined && pathWhy) {
    const fix = "Write the path of the module line in its go.mod, such as github.com/acme/catalog-plugins/agents.";
    const message = `${quoted(module)} is not a module path: ${sanitize(pathWhy)}`;
    yield report("module-path-invalid", message, [...at, "module"], { ...details, fix });
  }
  if (version === undefined) return;
  const problem = versionProblem(version);
  if (problem) {
    const message = `${quoted(version)} is not a Go module version: ${problem.why}`;
    yield report("version-invalid", message, [...at, "version"], { ...details, fix: problem.fix });
    return;
  }
  const mismatch = module === undefined || pathWhy ? undefined : majorMismatch(module, version);
  if (!mismatch) return;
  const message = `${module} and ${version} do not go together: ${mismatch.why}`;
  yield report("version-major-mismatch", message, [...at, "version"], { ...details, fix: mismatch.fix });
}

/** An import path on its own, and inside its module where that is known. */
export function* checkImport(
  path: string,
  module: string | undefined,
  at: DocumentPath,
  report: Report,
  details: DiagnosticDetails = {},
): Generator<Diagnostic> {
  const why = importPathProblem(path);
  if (why) {
    const fix = "Write the path as Go code imports it, such as github.com/acme/catalog-plugins/agents/register.";
    const message = `${quoted(path)} is not an import path: ${sanitize(why)}`;
    yield report("import-path-invalid", message, at, { ...details, fix });
  } else if (module !== undefined && !isInModule(path, module)) {
    const fix = `Write ${sanitize(module, 200)} or a path below it, or name the module that holds the package.`;
    const message = `the package ${quoted(path)} is not in the module ${quoted(module)}`;
    yield report("import-path-invalid", message, at, { ...details, fix });
  }
}

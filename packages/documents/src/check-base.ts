import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Report } from "#documents/check-manifest.js";
import { checkImport, checkModule } from "#documents/check-module.js";
import { imageReferenceProblem } from "#documents/image-reference.js";
import type { ManifestDraft } from "#documents/manifest-draft.js";

type BaseDraft = ManifestDraft["base"];
const at = (...fields: string[]) => ["spec", "base", ...fields];

/** The rules for `spec.base`. */
export function* checkBase(base: BaseDraft, isWhole: boolean, report: Report): Generator<Diagnostic> {
  yield* checkImage(base.image, report);
  yield* checkModule(base, at(), report);
  for (const field of ["import", "package"] as const) {
    const path = (base.entrypoint as Record<string, string | undefined> | undefined)?.[field];
    if (path !== undefined) yield* checkImport(path, base.module, at("entrypoint", field), report);
  }
  if (isWhole) yield* checkCompleteness(base, report);
}

function* checkImage(image: string | undefined, report: Report): Generator<Diagnostic> {
  if (image === undefined || image === "scratch") return;
  const why = imageReferenceProblem(image);
  if (!why) return;
  yield report("image-reference-invalid", `${quoted(image)} is not an image reference: ${why}`, at("image"), {
    fix: "Write it like ghcr.io/acme/catalog-server:0.9.0, or scratch.",
  });
}

/** A base is a released module, or a checkout, or all in the labels of its image. */
function* checkCompleteness(base: BaseDraft, report: Report): Generator<Diagnostic> {
  const incomplete = (message: string, fix: string, ...fields: string[]) =>
    report("base-incomplete", message, at(...fields), { fix });
  const { image, module, version, path, commit } = base;
  if (path !== undefined && commit === undefined) {
    yield incomplete(
      "a checkout is named, but not its commit",
      "Add commit: the full hash that it must be at.",
      "path",
    );
  }
  if (commit !== undefined && path === undefined) {
    yield incomplete("a commit is named, but no checkout", "Add path, or give module and version instead.", "commit");
  }
  if (module !== undefined && version === undefined && path === undefined) {
    yield incomplete("a module is named, but not its version", "Add version, such as v0.9.0.", "module");
  }
  if (version !== undefined && module === undefined && path === undefined) {
    yield incomplete("a version is named, but not its module", "Add module, or remove version.", "version");
  }
  if (image !== "scratch") return;
  if (module === undefined && path === undefined) {
    yield incomplete("scratch has no labels that say what the base is", "Add module and version.", "image");
  }
  if (base.entrypoint === undefined) {
    yield incomplete("scratch has no labels that say how the base starts", "Add entrypoint.", "image");
  }
}

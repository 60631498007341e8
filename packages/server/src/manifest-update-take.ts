import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { parseGoMod } from "#golang/go-mod.js";
import { parseReleaseNotes, retractionsOf } from "#golang/go-mod-notes.js";
import { type Choice, chooseVersion, type Present } from "#server/manifest-update-choose.js";
import type { EvidenceServer, ModuleEvidence } from "#server/manifest-update-evidence.js";
import type { Judged, Refusal } from "#server/manifest-update-judge.js";
import type { ModuleEntry } from "#server/manifest-update-policy.js";
import type { Resolving } from "#server/manifest-update-resolve.js";

export interface Chosen {
  choice: Choice;
  /** Of the version that is taken. */
  found?: ModuleEvidence;
  /** Of the newest version that lacks it. */
  missing?: Diagnostic;
}

/** What is chosen, once the version that would be taken has shown what it has to show. Throws what is missing where that version was asked for. */
export async function takeVersion(
  judged: readonly Judged[],
  present: Present | undefined,
  { entry, resolving, asked }: { entry: ModuleEntry; resolving: Resolving; asked: string | undefined },
  missing?: Diagnostic,
): Promise<Chosen> {
  const choice = chooseVersion(judged, present);
  const told = missing === undefined ? {} : { missing };
  if (choice.do !== "take") return { choice, ...told };
  const { version } = choice;
  const { releases, evidence } = resolving;
  const refused = ownWords(entry, version, await releases.goModText(entry.module, version));
  const shown = refused ? undefined : await evidence.of(entry, version, evidenceServer(resolving), releases);
  const lacking = shown && "problem" in shown ? shown.problem : undefined;
  if (lacking && version === asked) throw new DiagnosticError([lacking]);
  const refusal = refused ?? (lacking && { code: lacking.code, why: lacking.message });
  if (refusal === undefined) return { choice, ...told, ...(shown && "found" in shown ? { found: shown.found } : {}) };
  const rest = judged.map((each) => (each.version === version ? { ...each, refusal } : each));
  return takeVersion(rest, present, { entry, resolving, asked }, missing ?? lacking);
}

function evidenceServer({ server, manifest }: Resolving): EvidenceServer {
  const { module, version } = server;
  const { version: release } = manifest.manifest;
  return {
    ...(module === undefined ? {} : { module }),
    ...(version === undefined ? {} : { version }),
    ...(release === undefined ? {} : { release }),
  };
}

/** A version that no list names yet speaks for itself: its own go.mod may retract it, or deprecate the module. */
function ownWords({ module }: ModuleEntry, version: string, text: string): Refusal | undefined {
  const declared = parseGoMod(text).module;
  if (declared !== module) {
    return { code: "module-path-other", why: `its go.mod declares ${sanitize(declared ?? "no path", 200)}` };
  }
  const { deprecated, retractions } = parseReleaseNotes(text);
  if (deprecated !== undefined) {
    return { code: "plugin-module-deprecated", why: `its module is deprecated: ${sanitize(deprecated, 200)}` };
  }
  const reasons = retractionsOf(version, retractions);
  return (
    reasons && {
      code: "plugin-version-retracted",
      why: `its author retracted it: ${sanitize(reasons.join("; "), 200)}`,
    }
  );
}

import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { Composition } from "#golang/composition.js";
import { type Member, membersOf, titleOf, whereIs } from "#golang/culprits.js";
import type { DownloadedModule } from "#golang/download.js";
import type { GoMod } from "#golang/go-mod.js";
import { parseGoSum } from "#golang/go-sum.js";
import { mainModuleOf } from "#golang/main-module.js";

/** Modules with `replace` directives, which Go heeds in the main module only. */
export function replaceWarnings(composition: Composition, goMods: ReadonlyMap<string, GoMod>): Diagnostic[] {
  return [...membersByModule(composition)].flatMap(([module, member]) => {
    if (module === mainModuleOf(composition)) return [];
    const replaced = goMods.get(module)?.replace.map((each) => each.path) ?? [];
    if (replaced.length === 0) return [];
    const more = replaced.length > 5 ? ` and ${replaced.length - 5} more` : "";
    const what = `${replaced.slice(0, 5).join(", ")}${more}`;
    return diagnostic("module-has-replace", `${titleOf(member)} replaces ${what}, which has no effect here`, {
      ...whereIs(member, "module"),
      fix: `Release ${module} with requirements that need no replace directive.`,
    });
  });
}

/** Modules whose files are not those that the lock was made with; Go itself would stop at the first. */
export function changedSums(
  composition: Composition,
  downloaded: readonly DownloadedModule[],
  lockedSums: string,
): Diagnostic[] {
  const locked = parseGoSum(lockedSums);
  const members = membersByModule(composition);
  return downloaded.flatMap(({ module, version, sum }) => {
    const expected = locked.get(`${module} ${version}`);
    if (sum === undefined || expected === undefined || sum === expected) return [];
    const message = `${module}@${version} has the sum ${sum}, and go.sum says ${expected}`;
    return diagnostic("module-checksum-mismatch", message, {
      ...whereIs(members.get(module), "version"),
      fix: "Find out who changed the module after its release; a changed module needs a new version.",
    });
  });
}

/** The first member of each module: the base, or the first plugin in the manifest. */
function membersByModule(composition: Composition): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const each of membersOf(composition)) if (!members.has(each.module)) members.set(each.module, each);
  return members;
}

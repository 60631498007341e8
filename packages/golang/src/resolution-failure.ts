import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { Composition } from "#golang/composition.js";
import { type Member, membersOf, titleOf, whereIs } from "#golang/culprits.js";
import type { GoMod } from "#golang/go-mod.js";
import { explainModuleError } from "#golang/module-error.js";

/**
 * What `go` gave up on, as a diagnostic of the base or plugin that is, or requires, the first module version that it
 * names.
 *
 * @param goMods each module's go.mod, by module path
 */
export function explainFailure(
  stderr: string,
  composition: Composition,
  goMods: ReadonlyMap<string, GoMod>,
): Diagnostic {
  const text = stderr
    .split("\n")
    .filter((line) => !/^go: (downloading|finding|found) /.test(line))
    .join("\n");
  const { code, why, fix } = explainModuleError(text);
  const member = memberNamedBy(text, composition, goMods);
  const who = member ? `${titleOf(member)}: ` : "";
  return diagnostic(code, `${who}${why}`, { ...whereIs(member, "version"), fix });
}

function memberNamedBy(text: string, composition: Composition, goMods: ReadonlyMap<string, GoMod>): Member | undefined {
  const members = membersOf(composition);
  for (const [, path, version] of text.matchAll(/([^\s:("]+)@(v[^\s:,)"/]+)/g)) {
    const own = members.find((each) => each.module === path);
    const requiring = members.find((each) =>
      goMods.get(each.module)?.require.some((wanted) => wanted.path === path && wanted.version === version),
    );
    if (own ?? requiring) return own ?? requiring;
  }
  return undefined;
}

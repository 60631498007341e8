import type { GoMod } from "#golang/go-mod.js";
import { compareModuleVersions } from "#golang/module-version.js";

/** What another version of a module does to what it requires. */
export interface RequirementChange {
  path: string;
  /** The required version before; absent for what is new. */
  before?: string;
  /** The required version after; absent for what is gone. */
  after?: string;
  indirect: boolean;
  /** What the base has of it, where it has it at all. */
  base?: string;
  /** More than the base has: a build takes this, for every plugin of the server. */
  aboveBase: boolean;
}

/**
 * Compares the go.mod files of two versions of a module, and what is new in it with the base's. A go.mod since go 1.17 names all that is
 * needed, indirect requirements too (go.dev/ref/mod#graph-pruning); of an older one only the direct ones are seen. In the order of paths.
 *
 * @param before absent where the module is new
 * @param base the base's go.mod with the base itself as a requirement; absent where it is not known
 */
export function requirementChanges(
  before: GoMod | undefined,
  after: GoMod,
  base: ReadonlyMap<string, string> | undefined,
): RequirementChange[] {
  const old = requirements(before?.require ?? []);
  const now = requirements(after.require);
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [old.get(path), now.get(path)];
    if (one?.version === other?.version) return [];
    const known = base?.get(path);
    return {
      path,
      ...(one === undefined ? {} : { before: one.version }),
      ...(other === undefined ? {} : { after: other.version }),
      indirect: (other ?? one)?.indirect === true,
      ...(known === undefined ? {} : { base: known }),
      aboveBase: known !== undefined && other !== undefined && compareModuleVersions(other.version, known) > 0,
    };
  });
}

/** The versions by path, the highest of each. */
export function requirements(list: GoMod["require"]): Map<string, { version: string; indirect: boolean }> {
  const found = new Map<string, { version: string; indirect: boolean }>();
  for (const { path, version, indirect } of list) {
    const known = found.get(path);
    if (known === undefined || compareModuleVersions(version, known.version) > 0)
      found.set(path, { version, indirect });
  }
  return found;
}

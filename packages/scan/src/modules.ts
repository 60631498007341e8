import { sanitize } from "#diagnostics/sanitize.js";
import type { BuildInfo } from "#golang/build-info.js";
import type { GoMod } from "#golang/go-mod.js";
import type { Snapshot } from "#scan/database.js";
import { affects, type Entry } from "#scan/entry.js";
import type { HiddenModule } from "#scan/report.js";

/** A module that something else stands for, or whose version the program does not say: govulncheck looks nothing up for it. */
export type Concealed = Omit<HiddenModule, "vulnerabilities">;

/** Every module path that govulncheck may look up for a program. */
export function modulesOf({ main, dependencies }: BuildInfo): string[] {
  return [main, ...dependencies].flatMap((each) => [each.path, each.replace?.path ?? ""]).filter((each) => each !== "");
}

/** The same for a generated module, whose go.mod lists every module that is needed. */
export function modulesOfGoMod({ module, require, replace }: GoMod): string[] {
  return [module ?? "", ...require.map(({ path }) => path), ...replace.map(({ newPath }) => newPath)].filter(Boolean);
}

/** What a program conceals. `base` is what is known of the base, which a program whose main module it is does not say. */
export function concealedIn(info: BuildInfo, base?: { module: string; version: string }): Concealed[] {
  const replaced = info.dependencies.flatMap(({ path, version, replace }) =>
    replace && replace.path !== path
      ? [
          {
            module: path,
            version,
            because: /^v\d/.test(replace.version) ? `${replace.path} ${replace.version}` : "a folder",
          },
        ]
      : [],
  );
  const isMain = base !== undefined && info.main.path === base.module && !/^v\d/.test(info.main.version);
  return isMain ? [{ ...base, because: "the main module" }, ...replaced] : replaced;
}

/** The same for a generated module. */
export function concealedInGoMod(goMod: GoMod, base: { module: string; version: string }): Concealed[] {
  const versions = new Map(goMod.require.map(({ path, version }) => [path, version]));
  const replaced = goMod.replace
    .filter(({ path, newPath }) => newPath !== path && versions.has(path))
    .map(({ path, newPath, newVersion }) => ({
      module: path,
      version: versions.get(path) ?? "",
      because: newVersion ? `${newPath} ${newVersion}` : "a folder",
    }));
  return goMod.module === base.module ? [{ ...base, because: "the main module" }, ...replaced] : replaced;
}

/** Of what is concealed, what the database knows to be vulnerable; each module once. */
export function hiddenModules(concealed: readonly Concealed[], { listed, entries }: Snapshot): HiddenModule[] {
  const once = new Map(concealed.map((each) => [`${each.module}@${each.version}`, each]));
  return [...once.values()].flatMap((each) => {
    const vulnerabilities = (listed.get(each.module) ?? []).filter((id) => isOpen(entries.get(id), each));
    const { module, version, because } = each;
    const shown = { module: sanitize(module, 300), version: sanitize(version, 100), because: sanitize(because, 300) };
    return vulnerabilities.length === 0 ? [] : [{ ...shown, vulnerabilities: [...vulnerabilities] }];
  });
}

/** A version that does not compare may have anything. */
function isOpen(entry: Entry | undefined, { module, version }: Concealed): boolean {
  if (!entry || entry.withdrawn) return false;
  return !/^v\d/.test(version) || affects(entry, module, version);
}

import { sanitize } from "#diagnostics/sanitize.js";
import type { BuildInfo } from "#golang/build-info.js";
import type { GoMod } from "#golang/go-mod.js";
import { canaryModule } from "#scan/database-index.js";
import { affects, type Entry, releaseOfGo } from "#scan/entry.js";
import type { HiddenModule } from "#scan/report.js";
import type { Snapshot } from "#scan/snapshot.js";

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

/** A module for which go.mod has another one, or a folder. */
interface Replaced {
  path: string;
  version: string;
  by: { path: string; version?: string | undefined };
}

/** What a program conceals. `base` is what the manifest says of the base, which a program whose main module it is does not. */
export function concealedIn(info: BuildInfo, base?: { module: string; version: string }): Concealed[] {
  const replaced = info.dependencies.flatMap(({ path, version, replace }) =>
    replace ? [{ path, version, by: replace }] : [],
  );
  const unnamed = info.dependencies.filter(({ version, replace }) => !replace && !isVersion(version));
  return [
    ...(releaseOfGo(info.goVersion)
      ? []
      : [{ module: canaryModule, version: info.goVersion, because: "no released Go compiled it" }]),
    ...(info.main.path === "" || isVersion(info.main.version)
      ? []
      : [mainModule(info.main.path === base?.module ? base : nameOf(info.main))]),
    ...unnamed.map((each) => ({ ...nameOf(each), because: "the program does not say its version" })),
    ...replaced.flatMap(concealedBy),
  ];
}

/** The same for a generated module. */
export function concealedInGoMod(goMod: GoMod, base: { module: string; version: string }): Concealed[] {
  const versions = new Map(goMod.require.map(({ path, version }) => [path, version]));
  const replaced = goMod.replace.flatMap(({ path, newPath, newVersion }) => {
    const version = versions.get(path);
    return version === undefined ? [] : [{ path, version, by: { path: newPath, version: newVersion } }];
  });
  return [...(goMod.module === base.module ? [mainModule(base)] : []), ...replaced.flatMap(concealedBy)];
}

function nameOf({ path, version }: BuildInfo["main"]): { module: string; version: string } {
  return { module: path, version };
}

function isVersion(version: string): boolean {
  return /^v\d/.test(version);
}

function mainModule({ module, version }: { module: string; version: string }): Concealed {
  return { module, version, because: "it is the main module" };
}

/** A module that stands for another is looked up by its own path, and what is found then compared with the other's. */
function concealedBy({ path, version, by }: Replaced): Concealed[] {
  if (by.path === path) return [];
  if (!by.version || !isVersion(by.version)) return [{ module: path, version, because: "a folder stands for it" }];
  return [
    { module: path, version, because: `${by.path} ${by.version} stands for it` },
    { module: by.path, version: by.version, because: `it stands for ${path}` },
  ];
}

/** The modules that stand for others: govulncheck says nothing of them, and that is no gap in its answer. */
export function replacementsIn(replaced: readonly { path: string; by: string }[]): Set<string> {
  return new Set(replaced.flatMap(({ path, by }) => (by === path ? [] : [by])));
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
  return !isVersion(version) || affects(entry, module, version);
}

import { DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import { type GoMod, parseGoMod } from "#golang/go-mod.js";
import { withPrivateModules } from "#golang/module-access.js";
import { openProxyAccess, type ProxyAccess } from "#golang/proxy-access.js";
import { releasedGoMod } from "#golang/released-go-mod.js";
import { type ReleasedVersions, releasedVersions, type WantedModule } from "#golang/released-versions.js";
import { memo } from "#proposals/memo.js";

/** What the module proxy says of modules. Each thing is asked for once in a run. */
export interface ModuleReleases {
  /** Throws diagnostics where what is found may be wrong; a module without versions is none of them. */
  versions(wanted: WantedModule, which: string): Promise<ReleasedVersions>;
  /** The text of a version's go.mod. Throws diagnostics. */
  goModText(module: string, version: string): Promise<string>;
  goMod(module: string, version: string): Promise<GoMod>;
  /** A version's `h1:` sum as it is released today; undefined where it is too large to be fetched for that. Throws diagnostics. */
  sum(module: string, version: string): Promise<string | undefined>;
}

/** Module proxies for a whole run. */
export interface OpenedReleases {
  /** @param privateModules what the manifest names so */
  of(privateModules: readonly string[]): ModuleReleases;
  close(): Promise<void>;
}

export function openReleases(environment: NodeJS.ProcessEnv): OpenedReleases {
  const opened = new Map<string, { access: ProxyAccess; releases: ModuleReleases }>();
  return {
    of: (privateModules) => {
      const key = JSON.stringify(privateModules);
      const known = opened.get(key);
      if (known) return known.releases;
      const access = openProxyAccess(withPrivateModules(environment, privateModules));
      const releases = releasesFrom(access);
      opened.set(key, { access, releases });
      return releases;
    },
    close: async () => {
      for (const { access } of opened.values()) await access.transport.close();
    },
  };
}

export function releasesFrom(access: ProxyAccess): ModuleReleases {
  const once = memo();
  const goModText = (module: string, version: string) =>
    once(`mod ${module}@${version}`, () => releasedGoMod({ module, version }, access));
  return {
    versions: (wanted, which) =>
      once(`versions ${which} ${JSON.stringify(wanted)}`, async () => {
        const found = await releasedVersions(wanted, access);
        if (hasErrors(found.diagnostics)) throw new DiagnosticError(found.diagnostics);
        return found;
      }),
    goModText,
    goMod: async (module, version) => parseGoMod(await goModText(module, version)),
    sum: (module, version) =>
      once(`sum ${module}@${version}`, async () => {
        // Not loaded where no candidate is compared.
        const { releasedSum } = await import("#golang/released-sum.js");
        return releasedSum({ module, version }, access);
      }),
  };
}

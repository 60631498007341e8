import { dirname, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import type { DocumentPath } from "#documents/yaml-source.js";
import type { Composition, ModulePlaces, PluginModule } from "#golang/composition.js";
import type { ServerBase } from "#server/base.js";

/** The manifest's plugins and those that come with the base image, unless the manifest names them. */
export function allPlugins({ manifest }: LocatedManifest, base: ServerBase): PluginEntry[] {
  const named = new Set(manifest.plugins.flatMap((each) => [each.name, each.import]));
  return [
    ...manifest.plugins,
    ...base.carriedPlugins.filter((each) => !named.has(each.name) && !named.has(each.import)),
  ];
}

/** Plugins of the manifest and of the base image share a module only at one version. */
export function carriedConflicts(located: LocatedManifest, base: ServerBase): Diagnostic[] {
  const { plugins } = located.manifest;
  const carried = new Map(
    allPlugins(located, base)
      .slice(plugins.length)
      .map((each) => [each.module, each]),
  );
  return plugins.flatMap(({ name, module, version }, index) => {
    const other = carried.get(module);
    if (!other || other.version === version) return [];
    const message = `plugin "${name}" needs ${module} ${version}, "${other.name}" of the base image ${other.version}`;
    const fix = `Name "${other.name}" in the manifest too, at the same version.`;
    const place = located.source.place(["spec", "plugins", index, "version"]);
    return [diagnostic("plugin-version-conflict", message, { plugin: name, fix, place })];
  });
}

/** What is compiled, made from the manifest and its resolved base. */
export function compose(located: LocatedManifest, base: ServerBase): Composition {
  const { manifest } = located;
  return {
    name: manifest.name ?? lastElement(base.module),
    base: {
      module: base.module,
      version: base.version,
      entrypoint: base.entrypoint,
      at: basePlaces(located, base),
      ...(base.checkout && { directory: base.checkout.directory, checkout: base.checkout }),
    },
    plugins: allPlugins(located, base).map((plugin, index) => pluginModule(located, plugin, index)),
    platforms: manifest.build.platforms,
    tags: manifest.build.tags,
  };
}

function pluginModule(located: LocatedManifest, plugin: PluginEntry, index: number): PluginModule {
  const carried = index >= located.manifest.plugins.length;
  const path: DocumentPath = carried ? ["spec", "base", "image"] : ["spec", "plugins", index];
  return {
    name: plugin.name,
    module: plugin.module,
    version: plugin.version,
    import: plugin.import,
    at: places(located, path, carried),
    ...(plugin.path === undefined ? {} : { directory: resolve(dirname(located.source.file), plugin.path) }),
  };
}

function basePlaces({ manifest, source }: LocatedManifest, { fromImage, checkout }: ServerBase): ModulePlaces {
  const at = (field: string) => source.place(["spec", "base", fromImage ? "image" : field]);
  return {
    get module() {
      return at(checkout ? "path" : "module");
    },
    get version() {
      return at(checkout && manifest.base.version === undefined ? "path" : "version");
    },
    get import() {
      return at("entrypoint");
    },
  };
}

/** Positions are looked up only when a diagnostic needs them: a manifest may have thousands of plugins. */
function places({ source }: LocatedManifest, path: DocumentPath, whole: boolean): ModulePlaces {
  const at = (field: string) => source.place(whole ? path : [...path, field]);
  return {
    get module() {
      return at("module");
    },
    get version() {
      return at("version");
    },
    get import() {
      return at("import");
    },
  };
}

/** `catalog-server` of `github.com/acme/catalog-server/v2`. */
function lastElement(module: string): string {
  const elements = module.split("/");
  const last = elements.at(-1) ?? module;
  const name = /^v[0-9]+$/.test(last) && elements.length > 1 ? (elements.at(-2) ?? last) : last;
  return name.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-");
}

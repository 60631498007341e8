import { platformName } from "#golang/platform.js";
import type { ImageContents, PlatformContents } from "#sbom/contents.js";
import { byText, type Entry, type Property, propertyNames, sorted } from "#sbom/entries.js";
import { type LinkedModule, linkedModules, pluginsOf } from "#sbom/linked-modules.js";
import { modulePurl } from "#sbom/purl.js";

/** A module, and the platforms whose programs it is in. */
interface Found {
  module: LinkedModule;
  platforms: PlatformContents[];
  dependsOn: Set<string>;
}

/** One entry for each module of all platforms' programs, and one for each version of Go's standard library. */
export function moduleEntries(contents: ImageContents): Entry[] {
  const found = new Map<string, Found>();
  for (const platform of contents.platforms) addPlatform(found, platform, contents);
  const modules = [...found].map(([ref, each]) => moduleEntry(ref, each, contents));
  const goVersions = sorted(contents.platforms.map((each) => each.info.goVersion));
  return [...modules.sort((left, right) => byText(left.ref, right.ref)), ...goVersions.map(standardLibrary)];
}

/** The ref of a platform's main module, which has the program. */
export function programRef(platform: PlatformContents, { base }: ImageContents): string {
  const [main] = linkedModules(platform.info, base);
  return refOf(main as LinkedModule);
}

function refOf({ path, version, replaces }: LinkedModule): string {
  return `module:${replaces ?? (version === undefined ? path : `${path}@${version}`)}`;
}

function addPlatform(found: Map<string, Found>, platform: PlatformContents, { base, plugins }: ImageContents): void {
  const modules = linkedModules(platform.info, base);
  const refs = new Map(modules.map((each) => [each.path, refOf(each)]));
  const reached = new Set<string>();
  for (const module of modules) {
    const ref = refOf(module);
    const known = found.get(ref) ?? { module, platforms: [], dependsOn: new Set() };
    found.set(ref, known);
    known.platforms.push(platform);
    for (const path of platform.imports.imports.get(module.path) ?? []) {
      const other = refs.get(path);
      if (other !== undefined && other !== ref) known.dependsOn.add(other);
      if (other !== undefined) reached.add(other);
    }
  }
  const [main] = modules;
  const program = main && found.get(refOf(main));
  if (!program) return;
  // The file that imports the plugins is added to the main module; of what nobody is known to import, the program has it all the same.
  const own = new Set(plugins.map((each) => refs.get(each.module)));
  for (const ref of refs.values()) {
    if (ref !== refOf(program.module) && (own.has(ref) || !reached.has(ref))) program.dependsOn.add(ref);
  }
  program.dependsOn.add(standardLibraryRef(platform.info.goVersion));
}

function moduleEntry(ref: string, { module, platforms, dependsOn }: Found, contents: ImageContents): Entry {
  const isGenerated = module.isMain && module.path !== contents.base.module;
  const licences = platforms.map((each) => each.licences.get(module.path)).find((each) => each !== undefined);
  const sha256 = module.sum === undefined ? undefined : hexOf(module.sum);
  return {
    ref,
    kind: module.isMain ? "program" : "module",
    name: module.source,
    ...(module.version === undefined ? {} : { version: module.version }),
    // Nobody can ask anything about a module that was made for this program alone.
    ...(isGenerated ? {} : { purl: modulePurl(module.source, module.version) }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(licences && licences.names.length > 0 ? { licences: licences.names } : {}),
    properties: [
      ...requirement(module, contents),
      ...bringers(module, platforms),
      ...pluginsOf(module, contents.plugins).map((name): Property => [propertyNames.plugin, name]),
      ...origin(module, contents),
      ...(licences?.names.length === 0
        ? licences.files.map((name): Property => [propertyNames.licenceFile, name])
        : []),
      ...(platforms.length < contents.platforms.length
        ? platforms.map((each): Property => [propertyNames.platform, platformName(each.platform)])
        : []),
    ],
    dependsOn: sorted(dependsOn),
  };
}

function requirement({ isMain, path }: LinkedModule, { direct }: ImageContents): Property[] {
  return isMain ? [] : [[propertyNames.requirement, direct.has(path) ? "direct" : "indirect"]];
}

function bringers({ path, isMain }: LinkedModule, platforms: readonly PlatformContents[]): Property[] {
  if (isMain) return [];
  const all = platforms.map((each) => each.imports.broughtBy.get(path));
  const plugins = [...new Set(all.flatMap((each) => each?.plugins ?? []))];
  return [
    ...(all.some((each) => each?.base) ? [[propertyNames.broughtByBase, "true"] as const] : []),
    ...plugins.map((name): Property => [propertyNames.broughtByPlugin, name]),
  ];
}

function origin({ path, sum, replaces, isFolder }: LinkedModule, { base }: ImageContents): Property[] {
  return [
    ...(sum === undefined ? [] : [[propertyNames.goSum, sum] as const]),
    ...(replaces === undefined ? [] : [[propertyNames.replaces, replaces] as const]),
    ...(isFolder ? [[propertyNames.source, "folder"] as const] : []),
    ...(path === base.module && base.commit !== undefined ? [[propertyNames.commit, base.commit] as const] : []),
  ];
}

/** The digest in an `h1:` sum (golang.org/x/mod/sumdb/dirhash): the SHA-256 of a list of all files with the SHA-256 of each. */
function hexOf(sum: string): string | undefined {
  const [, base64] = /^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum) ?? [];
  return base64 === undefined ? undefined : Buffer.from(base64, "base64").toString("hex");
}

function standardLibraryRef(goVersion: string): string {
  return `stdlib:${goVersion}`;
}

/** Called what scanners call it. Its licence is that of Go itself. */
function standardLibrary(goVersion: string): Entry {
  const [, release, plain] = /^go((1\.[0-9]+(?:\.[0-9]+)?)(?:(?:rc|beta)[0-9]+)?)(?: |$)/.exec(goVersion) ?? [];
  return {
    ref: standardLibraryRef(goVersion),
    kind: "module",
    name: "stdlib",
    version: goVersion,
    purl: modulePurl("stdlib", release),
    ...(plain !== undefined && plain === release ? { cpe: `cpe:2.3:a:golang:go:${plain}:-:*:*:*:*:*:*` } : {}),
    licences: ["BSD-3-Clause"],
    properties: [],
    dependsOn: [],
  };
}

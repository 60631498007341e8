import { sanitize } from "#diagnostics/sanitize.js";
import type { Base, Manifest, PluginEntry } from "#documents/manifest.js";
import { type Level, levelBetween } from "#versions/level.js";
import { parseVersion } from "#versions/module-version.js";

/** One difference between two revisions that reaches the composed image. */
export interface Change {
  kind: "framework" | "shim" | "base" | "plugin-added" | "plugin-removed" | "plugin" | "build";
  /** What the change demands of the composed image's version. */
  level: Level;
  /** `plugin agents v0.3.1 -> v0.4.0` */
  text: string;
}

/** Everything that differs between the images of two manifests, as far as the manifests tell. */
export function listChanges(previous: Manifest, next: Manifest): Change[] {
  return [
    ...frameworkChanges(previous.base, next.base),
    ...baseChanges(previous.base, next.base),
    ...pluginChanges(previous.plugins, next.plugins),
    ...buildChanges(previous, next),
  ];
}

/** The base's version as the manifest tells it: `base.version`, otherwise the image's tag where it is a semantic version. */
export function baseVersion({ version, image }: Pick<Base, "version" | "image">) {
  return parseVersion(version ?? /:([^:/@]+)(?:@.*)?$/.exec(image)?.[1]);
}

function frameworkChanges(previous: Base, next: Base): Change[] {
  const [before, after] = [previous.frameworkVersion, next.frameworkVersion];
  const shims = (base: Base) => [base.frameworkVersion, ...base.compatibleFrameworkVersions];
  const added = without(next.compatibleFrameworkVersions, shims(previous));
  const removed = without(previous.compatibleFrameworkVersions, shims(next));
  return [
    ...(before === after ? [] : [change("framework", "major", `framework API ${before} -> ${after}`)]),
    ...removed.map((each) => change("shim", "major", `shim for framework API ${each} removed`)),
    ...added.map((each) => change("shim", "minor", `shim for framework API ${each} added`)),
  ];
}

function baseChanges(previous: Base, next: Base): Change[] {
  if (previous.module !== undefined && next.module !== undefined && previous.module !== next.module) {
    return [change("base", "major", `base ${previous.module} -> ${next.module}`)];
  }
  const [before, after] = [baseVersion(previous), baseVersion(next)];
  const level = before && after ? levelBetween(before, after) : "none";
  if (level !== "none") return [change("base", level, `base ${before?.version} -> ${after?.version}`)];
  // How much has changed cannot be told from an image's name or a commit: something has.
  const differing = (["commit", "version", "image", "path"] as const).find((field) => previous[field] !== next[field]);
  if (!differing) return [];
  return [change("base", "patch", `base ${previous[differing] ?? "unnamed"} -> ${next[differing] ?? "unnamed"}`)];
}

function pluginChanges(previous: readonly PluginEntry[], next: readonly PluginEntry[]): Change[] {
  const before = new Map(previous.map((each) => [each.name, each]));
  const after = new Set(next.map((each) => each.name));
  const removed = previous.filter(({ name }) => !after.has(name));
  return [
    ...removed.map(({ name }) => change("plugin-removed", "major", `plugin ${name} removed`)),
    ...next.flatMap((plugin) => pluginChange(before.get(plugin.name), plugin)),
  ];
}

function pluginChange(before: PluginEntry | undefined, after: PluginEntry): Change[] {
  const name = `plugin ${after.name}`;
  if (!before) return [change("plugin-added", "minor", `${name} ${after.version} added`)];
  if (lineOf(before.module) !== lineOf(after.module) || packageOf(before) !== packageOf(after)) {
    return [change("plugin-removed", "major", `${name} is ${after.import} instead of ${before.import}`)];
  }
  if (before.version === after.version) return [];
  const [one, other] = [parseVersion(before.version), parseVersion(after.version)];
  const level = one && other ? levelBetween(one, other) : "patch";
  const demanded = level === "major" ? "minor" : level;
  return [change("plugin", demanded === "none" ? "patch" : demanded, `${name} ${before.version} -> ${after.version}`)];
}

/** A module path without its major version suffix: what stays the same from one major to the next. */
function lineOf(module: string): string {
  return module.replace(/(?:\/v|(?<=^gopkg\.in\/.*)\.v)\d+$/, "");
}

function packageOf({ module, import: path }: PluginEntry): string {
  return path.slice(module.length);
}

function buildChanges(previous: Manifest, next: Manifest): Change[] {
  const [before, after] = [previous, next].map(({ build }) =>
    build.platforms.map((each) => [each.os, each.architecture, each.variant].filter(Boolean).join("/")),
  ) as [string[], string[]];
  const linked = ({ build, base }: Manifest) =>
    JSON.stringify([build.ldflags, build.tags, build.cgo ?? false, base.entrypoint]);
  return [
    ...without(before, after).map((each) => change("build", "major", `platform ${each} removed`)),
    ...without(after, before).map((each) => change("build", "minor", `platform ${each} added`)),
    ...(linked(previous) === linked(next) ? [] : [change("build", "patch", "build settings changed")]),
  ];
}

function change(kind: Change["kind"], level: Level, text: string): Change {
  return { kind, level, text: sanitize(text) };
}

function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((each) => !others.includes(each));
}

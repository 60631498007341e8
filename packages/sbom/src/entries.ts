import type { Licences } from "#sbom/contents.js";

/** A component of an SBOM, before it is CycloneDX. */
export interface Entry {
  /** What other entries call it; unique in a document. */
  ref: string;
  kind: "image" | "program" | "module";
  name: string;
  version?: string;
  purl?: string;
  cpe?: string;
  /** In hexadecimal. */
  sha256?: string;
  licences?: Licences["names"];
  properties: Property[];
  /** Refs, sorted. */
  dependsOn: string[];
}

export type Property = readonly [name: string, value: string];

/** What is said of a component that CycloneDX has no field for. */
export const propertyNames = {
  /** Of an image: `linux/amd64`. Of a module: where it is not on all platforms, the platforms that it is on. */
  platform: "io.plugin-release:platform",
  /** Of a module, as go.sum and the checksum database write it. */
  goSum: "io.plugin-release:go-sum",
  /** `direct` or `indirect`. */
  requirement: "io.plugin-release:requirement",
  /** The name of a plugin that this is the module of. */
  plugin: "io.plugin-release:plugin",
  /** `true`: the base imports it. */
  broughtByBase: "io.plugin-release:brought-by-base",
  /** The name of a plugin that imports it. */
  broughtByPlugin: "io.plugin-release:brought-by-plugin",
  /** `module@version` that was required, and that this one takes the place of. */
  replaces: "io.plugin-release:replaces",
  /** `folder`: no released version was compiled. */
  source: "io.plugin-release:source",
  /** Of a checkout. */
  commit: "io.plugin-release:commit",
  /** Of a module whose licence is not told: a file that would have to be read. */
  licenceFile: "io.plugin-release:licence-file",
} as const;

/** By UTF-16 code units: the same on every machine. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sorted(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(byText);
}

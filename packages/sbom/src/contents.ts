import type { BuildInfo } from "#golang/build-info.js";
import type { GoPlatform } from "#golang/composition.js";
import type { ModuleImports } from "#golang/module-imports.js";

/** An image with all that its SBOM tells: nothing is looked up any more. */
export interface ImageContents {
  /** The image's name, lower-case, without a repository. */
  name: string;
  version: string;
  /** Of the index, or of the manifest where there is one platform. */
  digest: string;
  base: BaseContents;
  plugins: readonly PluginContents[];
  /** Paths of the modules that the server's go.mod requires without `// indirect`. */
  direct: ReadonlySet<string>;
  /** It was made by somebody's own Dockerfile, and may hold more than the program and the base image. */
  mayHoldMore: boolean;
  /** One for each image; of several, an index holds them all. */
  platforms: readonly PlatformContents[];
  /** This suite. */
  tool: { name: string; version: string };
}

/** The base as the manifest or its image says; of a binary whose main module it is, Go knows no version. */
export interface BaseContents {
  module: string;
  version: string;
  /** The `h1:` sum of the released module. */
  sum?: string;
  /** Of a checkout: the commit that was compiled. */
  commit?: string;
}

export interface PluginContents {
  name: string;
  module: string;
  version: string;
}

export interface PlatformContents {
  platform: GoPlatform;
  /** Digest of the platform's manifest. */
  digest: string;
  /** What the linker wrote into the program. */
  info: BuildInfo;
  /** Left out where it is `scratch`, or where the image does not stand on it. */
  baseImage?: BaseImageContents;
  /** Which modules need which. */
  imports: Omit<ModuleImports, "folders">;
  /** By module path, what the licence files of a module say. */
  licences: ReadonlyMap<string, Licences>;
}

export interface BaseImageContents {
  /** As the manifest names it, without tag and digest: `ghcr.io/acme/catalog-server`. */
  name: string;
  /** The tag that the manifest names. */
  version?: string;
  /** `registry/repository`, where the manifest names a registry. */
  repository?: string;
  /** Of the platform's manifest. */
  digest: string;
}

/** What a module's own licence files say. */
export interface Licences {
  /**
   * SPDX identifiers, sorted; empty where one of the files is not known word for word. Of a text that several licences share all are
   * named: `GPL-3.0-only or GPL-3.0-or-later`.
   */
  names: readonly string[];
  /** The files' names, sorted. */
  files: readonly string[];
}

/** An SBOM as it is written and handed on. */
export interface SbomDocument {
  /** `linux-amd64.cdx.json`, `linux-arm-v7.cdx.json`, `index.cdx.json`. */
  file: string;
  /** Digest of the image that it is about: of the index, or of a platform's manifest. */
  digest: string;
  bytes: Uint8Array;
}

import type { YamlSource } from "#documents/yaml-source.js";

/** A Go platform, `os/arch` or `os/arch/variant`, as OCI writes it (`linux/arm64`, `linux/arm/v7`). */
export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

export type Tier = "built-in" | "supported" | "community";

/** How the base becomes a program: a library with a callable main, or its own `package main`. */
export type Entrypoint = { import: string; call: string } | { package: string };

/** `spec.base`: the server without its optional plugins. */
export interface Base {
  /** An image reference, or `scratch`. */
  image: string;
  frameworkVersion: string;
  compatibleFrameworkVersions: string[];
  migrationGuide?: string;
  module?: string;
  /** A Go module version, `v1.2.3`. */
  version?: string;
  /** A checkout, instead of module and version; relative to the manifest. */
  path?: string;
  commit?: string;
  entrypoint?: Entrypoint;
}

/** One item of `spec.plugins`, defaults filled in. */
export interface PluginEntry {
  name: string;
  module: string;
  /** A Go module version, `v1.2.3`. */
  version: string;
  import: string;
  tier?: Tier;
  /** `none`: the plugin carries no plugin.yaml and is shown as unknown. */
  metadata?: "none";
  /** A working copy to compile instead of the released module; relative to the manifest. */
  path?: string;
}

/** A `CatalogServerBuild`, defaults filled in. */
export interface Manifest {
  name?: string;
  /** The composed image's version, a semantic version without `v`. */
  version?: string;
  base: Base;
  plugins: PluginEntry[];
  build: { platforms: Platform[]; ldflags: string[]; tags: string[]; privateModules: string[]; cgo?: true };
  signing?: "keyless" | "key" | "none";
}

/** A manifest together with the text it came from; `source.place(["spec", "plugins", 0, "version"])` is where a diagnostic points. */
export interface LocatedManifest {
  manifest: Manifest;
  source: YamlSource;
}

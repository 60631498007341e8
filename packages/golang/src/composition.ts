import type { Place } from "#diagnostics/diagnostic.js";

/** A Go platform; `variant` as OCI writes it (`v7` for arm is GOARM=7). */
export interface GoPlatform {
  os: string;
  architecture: string;
  variant?: string;
}

/** Where a diagnostic about a module, its version or its import path points. */
export interface ModulePlaces {
  /** Of a base that is a checkout: its path. */
  module?: Place;
  version?: Place;
  import?: Place;
}

export interface Checkout {
  /** Absolute path of the repository's working tree. */
  root: string;
  /** Absolute paths of the files and folders in it that git ignores. */
  ignored: ReadonlySet<string>;
}

export interface BaseModule {
  module: string;
  version: string;
  /** A library with a callable main, or the base's own `package main`. */
  entrypoint: { import: string; call: string } | { package: string };
  /** An absolute path of a checkout to compile instead of the released module. */
  directory?: string;
  /** Absolute path of the files of a base that is the main module (main-module.ts): the checkout, or in the module cache. */
  files?: string;
  /** What git says of the checkout. */
  checkout?: Checkout;
  at?: ModulePlaces;
}

export interface PluginModule {
  name: string;
  module: string;
  version: string;
  import: string;
  /** An absolute path of a working copy to compile instead of the released module. */
  directory?: string;
  at?: ModulePlaces;
}

/** What is compiled into one server: everything that `main.go` and `go.mod` are made from. */
export interface Composition {
  /** The binary's name; `[a-z0-9][a-z0-9._-]*`. */
  name: string;
  base: BaseModule;
  plugins: PluginModule[];
  platforms: GoPlatform[];
  tags: string[];
}

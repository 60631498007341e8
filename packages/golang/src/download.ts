import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { ModulePlaces } from "#golang/composition.js";
import type { Toolchain } from "#golang/toolchain.js";

/** A base or a plugin of a composition: only what a download needs of it. */
export interface WantedModule {
  module: string;
  version: string;
  /** The plugin's name; a base has none. */
  name?: string;
  /** An absolute path of a working copy to read instead. */
  directory?: string;
  at?: ModulePlaces;
}

/** A module whose files are on this machine. */
export interface DownloadedModule {
  module: string;
  version: string;
  /** Absolute path of its files (read-only in the module cache, or the working copy). */
  directory: string;
  /** Absolute path of its go.mod. */
  goMod: string;
  /** The `h1:` sum of its files; a working copy has none. */
  sum?: string;
}

/** Downloads all modules with one `go` process. What could not be had is missing from `modules` and has a diagnostic. */
export async function downloadModules(
  _toolchain: Toolchain,
  _wanted: readonly WantedModule[],
): Promise<{ modules: DownloadedModule[]; diagnostics: Diagnostic[] }> {
  throw new Error("being written");
}

import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Composition } from "#golang/composition.js";
import type { DownloadedModule } from "#golang/download.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface GenerateOptions {
  /** Absolute path of the folder that gets main.go, go.mod and go.sum; made if missing. What is there is the lock. */
  directory: string;
  /** Write nothing; fail with `lock-stale` if anything would change. */
  frozen: boolean;
  /** What `downloadModules` gave for the base and every plugin. */
  downloaded: readonly DownloadedModule[];
}

/** The contents of the generated files. */
export interface GeneratedFiles {
  "main.go": string;
  "go.mod": string;
  "go.sum": string;
}

export interface GenerateResult {
  /** The toolchain, as Go writes it: `go1.26.8`. */
  goVersion: string;
  /** A file was written, or would have been if not frozen. */
  changed: boolean;
  /** With an error among them nothing was written. */
  diagnostics: Diagnostic[];
  /** Missing where resolution failed. */
  files?: GeneratedFiles;
}

/** Resolves a composition once for all its plugins and platforms and writes the server's module. */
export async function generate(
  _toolchain: Toolchain,
  _composition: Composition,
  _options: GenerateOptions,
): Promise<GenerateResult> {
  throw new Error("being written");
}

import { fail } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { LayoutWriter } from "#oci/layout-writer.js";
import { compileBinaries } from "#server/binaries.js";
import type { Inputs } from "#server/generate.js";
import { writeImage } from "#server/image.js";
import type { BuildOptions } from "#server/options.js";
import type { Prepared } from "#server/prepare.js";
import type { WrittenImage } from "#server/record.js";

/** A generated module, and the layout that its image is to be written to. */
export interface BuildTask {
  inputs: Inputs;
  prepared: Prepared;
  /** Absolute path of the generated module. */
  directory: string;
  layout: LayoutWriter;
  options: Pick<BuildOptions, "progress" | "environment" | "signal">;
}

/** Compiles a generated module for every platform, and makes the layout complete. */
export type Engine = (task: BuildTask) => Promise<WrittenImage>;

/** The engine that was asked for, ready to work: what it needs beside the module is there. Throws `cgo-needs-dockerfile`. */
export async function openEngine(
  { manifest, source }: LocatedManifest,
  { buildkit, environment, signal }: BuildOptions,
): Promise<Engine> {
  if (manifest.build.cgo && buildkit?.dockerfile === undefined) {
    fail("cgo-needs-dockerfile", "the manifest asks for cgo, and no Dockerfile brings a C compiler", {
      place: source.place(["spec", "build", "cgo"]),
      fix: "Set engine to buildkit and dockerfile to one with a C compiler, or leave cgo out.",
    });
  }
  if (!buildkit) return daemonless;
  const { openBuildKit } = await import("#server/buildkit-engine.js");
  return openBuildKit(buildkit, environment, signal);
}

const daemonless: Engine = async ({ inputs, prepared, directory, layout, options }) => {
  const binaries = await compileBinaries(inputs, prepared.composition, directory, layout, options.progress);
  return writeImage(layout, inputs, prepared, binaries);
};

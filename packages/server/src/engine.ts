import { fail } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { BuildInfo } from "#golang/build-info.js";
import type { LayoutWriter } from "#oci/layout-writer.js";
import type { Descriptor } from "#oci/types.js";
import { compileBinaries } from "#server/binaries.js";
import type { Inputs } from "#server/generate.js";
import { writeImage } from "#server/image.js";
import type { BuildOptions, PlatformResult } from "#server/options.js";
import type { Prepared } from "#server/prepare.js";

/** A generated module, and the layout that its image is to be written to. */
export interface BuildTask {
  inputs: Inputs;
  prepared: Prepared;
  /** Absolute path of the generated module. */
  directory: string;
  layout: LayoutWriter;
  options: Pick<BuildOptions, "progress" | "environment" | "signal">;
}

/** An image whose every part is in a layout that does not name it yet. */
export interface Assembled {
  /** The index, or the manifest where there is one platform. */
  top: Descriptor;
  /** In the order of the task's platforms. */
  platforms: AssembledPlatform[];
}

export interface AssembledPlatform extends PlatformResult {
  /** What the linker wrote into the program. */
  info: BuildInfo;
  /** The image stands on the base image; one by somebody's own Dockerfile may stand on another. */
  onBase: boolean;
}

/** Compiles a generated module for every platform, and makes the image. */
export type Engine = (task: BuildTask) => Promise<Assembled>;

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

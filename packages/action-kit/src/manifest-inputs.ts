import { flag, optional, pairs, required, type Values } from "#action-kit/inputs.js";
import type { Runner } from "#action-kit/run.js";
import type { GenerateOptions, ManifestOptions } from "#server/options.js";

/** The inputs that say what a manifest means. */
export const sourceInputs = {
  manifest: required,
  "plugin-path": pairs,
  release: flag,
  "short-names": optional,
};

/** The inputs that every action on a manifest has, but the one that fetches. */
export const manifestInputs = { ...sourceInputs, offline: flag };

/** The inputs of actions that generate. */
export const generateInputs = { ...manifestInputs, directory: required, frozen: flag };

/** The inputs that say what makes the image. */
export const engineInputs = {
  engine: optional,
  "buildkit-address": optional,
  "buildkit-certificates": optional,
  buildctl: optional,
  dockerfile: optional,
};

export function manifestOptions(runner: Runner, inputs: Values<typeof manifestInputs>): ManifestOptions {
  return { ...sourceOptions(runner, inputs), modules: inputs.offline ? "cache" : "network" };
}

export function sourceOptions(runner: Runner, inputs: Values<typeof sourceInputs>): ManifestOptions {
  const shortNames = inputs["short-names"];
  return {
    manifest: inputs.manifest,
    pluginPaths: inputs["plugin-path"],
    release: inputs.release,
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: runner.environment,
    progress: runner.progress,
    signal: runner.signal,
  };
}

export function generateOptions(runner: Runner, inputs: Values<typeof generateInputs>): GenerateOptions {
  return { ...manifestOptions(runner, inputs), directory: inputs.directory, frozen: inputs.frozen };
}

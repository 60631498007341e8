import { flag, lines, optional, pairs, required, type Values } from "#action-kit/inputs.js";
import type { Runner } from "#action-kit/run.js";
import { readConformance } from "#server/conformance-inputs.js";
import type { ConformanceOptions } from "#server/conformance-options.js";

export const conformanceInputs = {
  layout: optional,
  digest: optional,
  image: optional,
  binary: optional,
  url: optional,
  suite: required,
  manifest: optional,
  plugin: optional,
  curated: flag,
  reports: lines,
  "report-policy": optional,
  report: required,
  arguments: lines,
  environment: pairs,
  files: pairs,
  parameters: pairs,
  only: lines,
  platform: optional,
  sandbox: optional,
  timeout: optional,
  memory: optional,
  "plugin-path": pairs,
  offline: flag,
  "short-names": optional,
};

export function conformanceOptions(runner: Runner, inputs: Values<typeof conformanceInputs>): ConformanceOptions {
  const { "plugin-path": pluginPaths, "short-names": shortNames, ...given } = inputs;
  return {
    ...readConformance(given),
    pluginPaths,
    modules: inputs.offline ? "cache" : "network",
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: runner.environment,
    progress: runner.progress,
    signal: runner.signal,
  };
}

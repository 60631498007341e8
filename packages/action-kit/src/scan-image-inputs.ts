import { flag, lines, optional, pairs, required, type Values } from "#action-kit/inputs.js";
import type { Runner } from "#action-kit/run.js";
import { fail } from "#diagnostics/diagnostic.js";
import { registryAccess } from "#oci/registry.js";
import { githubOf, repositoryOf } from "#proposals/surroundings.js";
import { readScan } from "#server/scan-image-inputs.js";
import type { ScanOptions } from "#server/scan-image-options.js";
import type { ScanImagesOptions } from "#server/scan-images.js";

export const scanInputs = {
  manifest: optional,
  directory: optional,
  layout: optional,
  digest: optional,
  image: optional,
  images: lines,
  "fail-on": optional,
  exceptions: optional,
  database: required,
  "database-max-age": optional,
  govulncheck: optional,
  timeout: optional,
  report: required,
  repository: optional,
  "plugin-path": pairs,
  offline: flag,
  "short-names": optional,
  issues: flag,
  token: optional,
  identity: optional,
};

/** What the inputs ask for: one scan, or one of each of several images. */
export function scanOptions(
  runner: Runner,
  inputs: Values<typeof scanInputs>,
): { one: ScanOptions } | { many: ScanImagesOptions } {
  const { "plugin-path": pluginPaths, "short-names": shortNames, token, identity, ...given } = inputs;
  const asked = readScan(given);
  const { environment, progress, signal } = runner;
  const registries = registryAccess(environment);
  const surroundings = {
    pluginPaths,
    modules: inputs.offline ? ("cache" as const) : ("network" as const),
    ...(shortNames === undefined ? {} : { shortNames }),
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    registries,
    environment,
    progress,
    signal,
  };
  if ("one" in asked) return { one: { ...asked.one, ...surroundings } };
  const { issues, ...many } = asked.many;
  if (!issues) return { many: { ...many, ...surroundings } };
  if (token === undefined) fail("input-invalid", "token is empty", { fix: "Give a token that may write issues." });
  const { transport } = registries;
  const github = githubOf(environment, { transport, token, identity, onWait: progress.info });
  return { many: { ...many, ...surroundings, issues: { github, repository: repositoryOf(environment) } } };
}

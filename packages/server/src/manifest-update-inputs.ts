import type { Progress } from "#diagnostics/progress.js";
import { registryAccess } from "#oci/registry.js";
import { type Errand, readErrandOf } from "#proposals/errand.js";
import type { RunnerEvent } from "#proposals/runner-event.js";
import { branchOf, githubOf, repositoryOf, serverUrlOf } from "#proposals/surroundings.js";
import { type ModuleRequest, parseModuleRequest, payloadModuleRequest } from "#server/manifest-update-request.js";
import type { UpdateManifestOptions } from "#server/manifest-update-session.js";
import { repositoryPath } from "#server/matrix-proposal-branch.js";

/** The action's inputs, by the names that they have there. */
export interface UpdateManifestInputs {
  mode: string;
  plugin: string | undefined;
  "plugin-version": string | undefined;
  "plugin-module": string | undefined;
  manifest: string;
  policy: string;
  matrix: string | undefined;
  branch: string | undefined;
  "short-names": string | undefined;
  "dry-run": boolean;
  token: string | undefined;
  identity: string | undefined;
}

/** What the run is for. Throws `input-invalid`. */
export function readManifestErrand(inputs: UpdateManifestInputs, event: RunnerEvent): Errand<ModuleRequest> {
  const { plugin, "plugin-version": version, "plugin-module": module } = inputs;
  const named = plugin === undefined ? undefined : { plugin, version, module };
  const errand = readErrandOf(inputs.mode, event, named, payloadModuleRequest);
  return errand.mode === "plugin" ? { ...errand, request: parseModuleRequest(errand.request) } : errand;
}

/** Throws `input-invalid`. */
export function readUpdateManifestOptions(
  inputs: UpdateManifestInputs,
  { environment, progress }: { environment: NodeJS.ProcessEnv; progress: Progress },
): UpdateManifestOptions {
  const registries = registryAccess(environment);
  const { token, identity, matrix, "short-names": shortNames } = inputs;
  const { transport } = registries;
  return {
    github: githubOf(environment, { transport, token, identity, onWait: progress.info }),
    repository: repositoryOf(environment),
    base: inputs.branch ?? branchOf(environment),
    manifestPath: repositoryPath("manifest", inputs.manifest),
    policyPath: repositoryPath("policy", inputs.policy),
    ...(matrix === undefined ? {} : { matrixPath: repositoryPath("matrix", matrix) }),
    environment,
    registries,
    ...(shortNames === undefined ? {} : { shortNames }),
    serverUrl: serverUrlOf(environment),
    dryRun: inputs["dry-run"],
    progress,
  };
}

import type { Progress } from "#diagnostics/progress.js";
import { registryAccess } from "#oci/registry.js";
import { readErrandOf } from "#proposals/errand.js";
import type { RunnerEvent } from "#proposals/runner-event.js";
import { branchOf, githubOf, repositoryOf, serverUrlOf } from "#proposals/surroundings.js";
import { defaultTarget } from "#registry/publish-inputs.js";
import { parseRequest, payloadRequest } from "#registry/request.js";
import type { UpdateOptions } from "#registry/session.js";
import type { RegistryErrand } from "#registry/update.js";

/** The action's inputs, by the names that they have there. */
export interface UpdateInputs {
  mode: string;
  plugin: string | undefined;
  "plugin-version": string | undefined;
  "plugin-component": string | undefined;
  "plugin-digest": string | undefined;
  constructor: string;
  policy: string;
  repository: string | undefined;
  branch: string | undefined;
  verify: boolean;
  "dry-run": boolean;
  token: string | undefined;
  identity: string | undefined;
}

/** What the run is for. Throws `input-invalid`. */
export function readErrand(inputs: UpdateInputs, event: RunnerEvent): RegistryErrand {
  const { plugin } = inputs;
  const named = plugin && {
    plugin,
    version: inputs["plugin-version"],
    component: inputs["plugin-component"],
    digest: inputs["plugin-digest"],
  };
  const errand = readErrandOf(inputs.mode, event, named || undefined, payloadRequest);
  if (errand.mode === "plugin") return { ...errand, request: parseRequest(errand.request) };
  return errand.mode === "sweep" ? { ...errand, verify: inputs.verify } : errand;
}

export function readUpdateOptions(
  inputs: UpdateInputs,
  { environment, progress }: { environment: NodeJS.ProcessEnv; progress: Progress },
): UpdateOptions {
  const access = registryAccess(environment);
  const { token, identity } = inputs;
  const github = githubOf(environment, { transport: access.transport, token, identity, onWait: progress.info });
  return {
    github,
    repository: repositoryOf(environment),
    base: inputs.branch ?? branchOf(environment),
    constructorPath: inputs.constructor,
    policyPath: inputs.policy,
    target: inputs.repository ?? defaultTarget(environment),
    access,
    serverUrl: serverUrlOf(environment),
    dryRun: inputs["dry-run"],
    progress,
  };
}

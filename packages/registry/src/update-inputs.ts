import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { registryAccess } from "#oci/registry.js";
import { branchOf, githubOf, repositoryOf, serverUrlOf } from "#proposals/surroundings.js";
import { defaultTarget } from "#registry/publish-inputs.js";
import { parseRequest, payloadRequest } from "#registry/request.js";
import { eventPayload, type RunnerEvent } from "#registry/runner-event.js";
import type { UpdateOptions } from "#registry/session.js";
import type { Errand } from "#registry/update.js";

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

/** What the run is for. Throws input-invalid. */
export function readErrand(inputs: UpdateInputs, event: RunnerEvent): Errand {
  if (inputs.mode === "sweep") return { mode: "sweep", verify: inputs.verify };
  if (inputs.mode === "refresh")
    return { mode: "refresh", ...(event.labelled === undefined ? {} : { only: event.labelled }) };
  if (inputs.mode !== "plugin") {
    fail("input-invalid", "mode is none of plugin, sweep and refresh", { fix: "Write one of them." });
  }
  const { plugin } = inputs;
  const raw = plugin
    ? {
        plugin,
        version: inputs["plugin-version"],
        component: inputs["plugin-component"],
        digest: inputs["plugin-digest"],
      }
    : payloadRequest(eventPayload(event));
  if (raw === undefined) {
    return fail("input-invalid", "neither the input plugin nor the event's plugin_name names a plugin", {
      fix: "Name a plugin, or set mode to sweep or refresh.",
    });
  }
  return { mode: "plugin", request: parseRequest(raw) };
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

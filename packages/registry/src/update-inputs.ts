import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { registryAccess } from "#oci/registry.js";
import { createGitHub } from "#proposals/github.js";
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
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl } = environment;
  const github = createGitHub({
    transport: access.transport,
    ...(token === undefined ? {} : { token }),
    ...(apiUrl ? { apiUrl } : {}),
    ...(identity === undefined ? {} : { identity }),
    onWait: progress.info,
  });
  return {
    github,
    repository: repository || missing("GITHUB_REPOSITORY", "owner/name"),
    base: inputs.branch ?? branchOf(environment),
    constructorPath: inputs.constructor,
    policyPath: inputs.policy,
    target: inputs.repository ?? defaultTarget(environment),
    access,
    serverUrl: serverUrl && URL.canParse(serverUrl) ? new URL(serverUrl).origin : "https://github.com",
    dryRun: inputs["dry-run"],
    progress,
  };
}

/** The branch that a pull request is for, or that the workflow runs on. */
function branchOf({ GITHUB_BASE_REF: base, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: type }: NodeJS.ProcessEnv): string {
  if (base) return base;
  return name && type !== "tag" ? name : missing("GITHUB_REF_NAME", "a branch, or give the input branch");
}

function missing(variable: string, value: string): never {
  return fail("input-invalid", `${variable} does not say what to work on`, { fix: `Set it to ${value}.` });
}

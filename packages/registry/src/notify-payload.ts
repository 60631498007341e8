import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { modulePathProblem } from "#documents/go-paths.js";
import type { Announced, Dispatch } from "#registry/notify-options.js";
import { parseRequest } from "#registry/request.js";

/** GitHub, REST, "Create a repository dispatch event"; a workflow's inputs are held to the same. */
const mostKeys = 10;
const largestPayload = 64 * 1024;
const longestEvent = 100;

export type Payload = Record<string, string>;

/** What the receiver is told: the upstream names, the digest, and what the sender adds. Throws input-invalid for all that GitHub would refuse. */
export function payloadOf(release: Announced, extra: Readonly<Record<string, string>>): Payload {
  const { plugin, version, component, digest } = parseRequest(release);
  const { module } = release;
  const problems = Object.keys(extra)
    .filter((key) => key.startsWith("plugin_"))
    .map(reserved);
  const why = module === undefined ? undefined : modulePathProblem(module);
  if (why !== undefined) problems.push(noModule(module ?? "", why));
  if (problems.length > 0) throw new DiagnosticError(problems);
  const ours = {
    plugin_name: plugin,
    plugin_version: version,
    plugin_component: component,
    plugin_module: module,
    plugin_digest: digest,
  };
  const given = Object.entries({ ...ours, ...extra }).filter((each): each is [string, string] => each[1] !== undefined);
  return Object.fromEntries(given);
}

/** What GitHub would refuse of a dispatch, found before anything is sent. */
export function dispatchProblems(dispatch: Dispatch, payload: Payload): Diagnostic[] {
  const keys = Object.keys(payload).length;
  const size = Buffer.byteLength(JSON.stringify(payload));
  return [
    ...(keys > mostKeys ? [tooMany(keys)] : []),
    ...(size >= largestPayload ? [tooLarge(size)] : []),
    ...(dispatch.kind === "repository" ? eventProblems(dispatch.event) : workflowProblems(dispatch.file)),
  ];
}

function reserved(key: string): Diagnostic {
  return diagnostic("input-invalid", `the payload's ${quoted(key)} is a name of this suite`, {
    fix: "Give it a name that does not begin with plugin_.",
  });
}

function noModule(module: string, why: string): Diagnostic {
  return diagnostic("input-invalid", `the plugin's module cannot be ${quoted(module)}: ${why}`, {
    fix: "Give the path of its go.mod, such as github.com/acme/catalog-plugins/agents.",
  });
}

function tooMany(keys: number): Diagnostic {
  return diagnostic("input-invalid", `the payload has ${keys} names; GitHub takes ${mostKeys}`, {
    fix: `Leave out ${keys - mostKeys} of them.`,
  });
}

function tooLarge(size: number): Diagnostic {
  return diagnostic("input-invalid", `the payload has ${size} bytes; GitHub takes less than ${largestPayload}`, {
    fix: "Send a link instead of the text.",
  });
}

function eventProblems(event: string): Diagnostic[] {
  if (event.length > 0 && event.length <= longestEvent) return [];
  return [
    diagnostic("input-invalid", `the event's type has ${event.length} characters; GitHub takes 1 to ${longestEvent}`, {
      fix: "Name the type that the receiver's workflow listens to, such as plugin-published.",
    }),
  ];
}

function workflowProblems(file: string): Diagnostic[] {
  if (/^[\w.-]{1,200}\.ya?ml$/.test(file)) return [];
  return [
    diagnostic("input-invalid", `${quoted(file)} is no file name of a workflow`, {
      fix: "Give the name without its folder, such as update.yml.",
    }),
  ];
}

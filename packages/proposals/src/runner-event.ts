import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { readText } from "#documents/read-text.js";

/** What of the event that started a workflow matters here. */
export interface RunnerEvent {
  /** client_payload of a repository_dispatch. */
  clientPayload?: unknown;
  /** inputs of a workflow_dispatch. */
  inputs?: unknown;
  /** The number of the pull request that a label was added to or removed from. */
  labelled?: number;
}

/** Reads the file that GITHUB_EVENT_PATH names; empty where there is none. */
export function readEvent({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): RunnerEvent {
  if (!path) return {};
  const read = readText(path);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  const event = parseEvent(read.text);
  const { action, pull_request: pull } = event as { action?: unknown; pull_request?: { number?: unknown } };
  const number = action === "labeled" || action === "unlabeled" ? pull?.number : undefined;
  return {
    clientPayload: event.client_payload,
    inputs: event.inputs,
    ...(Number.isSafeInteger(number) ? { labelled: number as number } : {}),
  };
}

/** The fields that a sender filled in. */
export function eventPayload({ clientPayload, inputs }: RunnerEvent): unknown {
  return clientPayload ?? inputs;
}

function parseEvent(text: string): Record<string, unknown> {
  try {
    const event: unknown = JSON.parse(text);
    if (typeof event === "object" && event !== null) return event as Record<string, unknown>;
  } catch {}
  return fail("input-invalid", "the file that GITHUB_EVENT_PATH names holds no event", {
    fix: "Run this in a workflow, or leave GITHUB_EVENT_PATH empty.",
  });
}

/** One field of a payload that is a text; undefined where it is absent or empty. Throws `input-invalid` for anything else. */
export function payloadText(payload: unknown, name: string): string | undefined {
  const fields = typeof payload === "object" && payload !== null ? (payload as Record<string, unknown>) : {};
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string") return value;
  return fail("input-invalid", `${name} of the payload is no text`, { fix: `Send ${name} as a string.` });
}

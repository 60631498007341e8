import { fail } from "#diagnostics/diagnostic.js";
import type { Dispatch } from "#registry/notify-options.js";

/** Seconds that a job can reasonably wait. */
const longestWait = 3600;

/** What an action or a command is told about how a receiver is told. */
export interface DispatchInputs {
  event: string | undefined;
  workflow: string | undefined;
  ref: string | undefined;
}

export function dispatchOf({ event = "plugin-published", workflow, ref }: DispatchInputs): Dispatch {
  return workflow === undefined
    ? { kind: "repository", event }
    : { kind: "workflow", file: workflow, ...(ref === undefined ? {} : { ref }) };
}

/** Whole seconds. Throws input-invalid. */
export function secondsOf(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) <= longestWait) return Number(text);
  return fail("input-invalid", `wait is no whole number of seconds up to ${longestWait}`, {
    fix: "Give the seconds, such as 300, or 0 for not waiting.",
    inputs: ["wait"],
  });
}

import { fail } from "#diagnostics/diagnostic.js";
import { eventPayload, type RunnerEvent } from "#proposals/runner-event.js";

/** What a run that proposes is for: one plugin, all of them, or the proposals that are open. */
export type Errand<Request> =
  | { mode: "plugin"; request: Request }
  | { mode: "sweep" }
  | { mode: "refresh"; only?: number };

/**
 * Reads what a run is for. The event's fields are asked for where no input names a plugin. Throws `input-invalid`.
 *
 * @param named the request that the action's inputs make; undefined where they name no plugin
 * @param fromPayload the request that an event's fields make; undefined where they name none
 */
export function readErrandOf<Request>(
  mode: string,
  event: RunnerEvent,
  named: Request | undefined,
  fromPayload: (payload: unknown) => Request | undefined,
): Errand<Request> {
  if (mode === "sweep") return { mode };
  if (mode === "refresh") return { mode, ...(event.labelled === undefined ? {} : { only: event.labelled }) };
  if (mode !== "plugin") {
    fail("input-invalid", "mode is none of plugin, sweep and refresh", { fix: "Write one of them." });
  }
  const request = named ?? fromPayload(eventPayload(event));
  if (request !== undefined) return { mode, request };
  return fail("input-invalid", "neither the input plugin nor the event's plugin_name names a plugin", {
    fix: "Name a plugin, or set mode to sweep or refresh.",
  });
}

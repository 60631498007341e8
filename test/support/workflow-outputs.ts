import type { WorkflowResult } from "#test/act.js";

/** Outputs of all steps of a run, as act says them; of two that have one name, the later one's. */
export function outputsOf({ log }: Pick<WorkflowResult, "log">): Record<string, string> {
  const found = [...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)];
  return Object.fromEntries(found.map(([, name, value]) => [name, value]));
}

import { type Context, createContext, Script } from "node:vm";

let context: Context | undefined;
let script: Script | undefined;

/**
 * Does `work`, but for no longer than this: V8 also ends a regular expression or a loop that would take years. Throws OutOfTime. The
 * work must change nothing that others see: it may end anywhere.
 */
export function withTimeLimit<T>(milliseconds: number, work: () => T): T {
  context ??= createContext(Object.create(null));
  script ??= new Script("work()");
  context.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new OutOfTime();
    throw error;
  } finally {
    context.work = undefined;
  }
}

export class OutOfTime extends Error {}

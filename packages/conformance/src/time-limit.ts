import { type Context, createContext, Script } from "node:vm";

let context: Context | undefined;
let script: Script | undefined;

/**
 * Does `work`, but for no longer than this: V8 also ends a regular expression or a loop that would take years. Throws OutOfTime. The
 * work must change nothing that others see: it may end anywhere, and is done again where the machine was too busy to do it.
 */
export function withTimeLimit<T>(milliseconds: number, work: () => T): T {
  for (let attempt = 1; ; attempt++) {
    const before = process.cpuUsage();
    try {
      return attemptOnce(milliseconds, work);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      const { user, system } = process.cpuUsage(before);
      if (attempt === 3 || user + system > (milliseconds * 1000) / 2) throw new OutOfTime();
    }
  }
}

/** Makes what every time limit needs, which takes as long as many of them. */
export function prepareTimeLimit(): void {
  // An hour: on a busy machine even nothing may take a second.
  attemptOnce(3_600_000, () => {});
}

function attemptOnce<T>(milliseconds: number, work: () => T): T {
  context ??= createContext(Object.create(null));
  script ??= new Script("work()");
  context.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds });
  } finally {
    context.work = undefined;
  }
}

export class OutOfTime extends Error {}

import { printQuarantined } from "#action-kit/quarantine.js";
import { issueCommand } from "#action-kit/toolkit.js";
import type { Progress } from "#diagnostics/progress.js";

/**
 * Steps as groups of the step's log, with their seconds behind them.
 * Groups do not nest on the runner: a step inside a step, or beside one that runs already, is a line when it has ended.
 */
export function groupedProgress(): Progress {
  let running = 0;
  return {
    async step(title, work) {
      const start = performance.now();
      const isGroup = running++ === 0;
      if (isGroup) issueCommand("group", {}, title);
      let outcome = "failed after";
      try {
        const result = await work();
        outcome = "took";
        return result;
      } finally {
        running -= 1;
        if (isGroup) issueCommand("endgroup", {}, "");
        printQuarantined(`${title} ${outcome} ${((performance.now() - start) / 1000).toFixed(1)} s`);
      }
    },
    info: printQuarantined,
  };
}

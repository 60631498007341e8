import { type Command, exitCodes } from "#cli/command.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { planOption, resultsOption, shortNamesOption, suiteOption, textsOf } from "#cli/verify-matrix-options.js";
import { hasErrors } from "#diagnostics/diagnostic.js";
import { interruption } from "#diagnostics/interruption.js";

export const matrixRunCommand: Command = {
  name: "matrix run",
  summary: "Build and verify the cells of one shard of a plan, for this machine's platform",
  operands: { usage: "", most: 0 },
  options: [
    planOption,
    { name: "shard", value: "NUMBER", required: true, about: "Which shard of the plan, from 0" },
    suiteOption,
    resultsOption,
    shortNamesOption,
  ],
  examples: ["plugin-release matrix run --shard 0"],
  async run(parsed) {
    const { runShard } = await import("#server/matrix-run.js");
    const { readRunOptions } = await import("#server/verify-matrix-inputs.js");
    const { runOutcome } = await import("#server/verify-matrix-summary.js");
    const ran = await runShard({
      ...readRunOptions(textsOf(parsed)),
      environment: process.env,
      progress: terminalProgress(),
      signal: interruption(),
    });
    process.stdout.write(`${runOutcome(ran)}\n`);
    await showDiagnostics(ran.diagnostics, "text", process.stderr);
    return hasErrors(ran.diagnostics) ? exitCodes.problems : exitCodes.done;
  },
};

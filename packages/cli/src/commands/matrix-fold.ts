import { type Command, exitCodes } from "#cli/command.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { jsonOption, planOption, resultsOption, textsOf } from "#cli/verify-matrix-options.js";

export const matrixFoldCommand: Command = {
  name: "matrix fold",
  summary: "Join what the shards of a plan found into the matrix; what is lost stays not run",
  operands: { usage: "", most: 0 },
  options: [
    planOption,
    { ...resultsOption, many: true },
    jsonOption,
    { name: "markdown", value: "FILE", about: "Write the matrix between the markers of this file, too" },
    { name: "html", value: "FILE", about: "Write it as a page, too" },
  ],
  examples: ["plugin-release matrix fold --results results --markdown README.md"],
  async run(parsed) {
    const { foldMatrix } = await import("#server/matrix-fold.js");
    const { readFoldOptions } = await import("#server/verify-matrix-inputs.js");
    const { foldOutcome } = await import("#server/verify-matrix-summary.js");
    const folded = await foldMatrix({ ...readFoldOptions(textsOf(parsed)), progress: terminalProgress() });
    process.stdout.write(`${foldOutcome(folded)}\n`);
    await showDiagnostics(folded.diagnostics, "text", process.stderr);
    return exitCodes.done;
  },
};

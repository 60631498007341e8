import { type Runner, runAction } from "#action-kit/run.js";
import { verifyMatrixInputs } from "#action-kit/verify-matrix-inputs.js";
import { jobMatrix } from "#matrix/plan-document.js";
import type { ProposeMatrixTexts } from "#server/matrix-propose-inputs.js";
import {
  readFoldOptions,
  readPlanOptions,
  readRunOptions,
  type VerifyMatrixTexts,
} from "#server/verify-matrix-inputs.js";
import { foldOutputs, proposeOutputs } from "#server/verify-matrix-outputs.js";
import { foldSummary, planSummary, proposeSummary, runSummary } from "#server/verify-matrix-summary.js";

const modes = { plan, run, fold, propose };

await runAction(async (runner) => {
  const { mode, ...texts } = runner.inputs(verifyMatrixInputs);
  await modes[mode](runner, texts);
});

function surroundings({ environment, progress, signal }: Runner) {
  return { environment, progress, signal };
}

async function plan(runner: Runner, texts: VerifyMatrixTexts): Promise<void> {
  const { planMatrix } = await import("#server/matrix-plan.js");
  const planned = await planMatrix({ ...readPlanOptions(texts), ...surroundings(runner) });
  runner.output("shards", JSON.stringify(jobMatrix(planned.plan)));
  runner.output("cells", planned.plan.shards.flat().length);
  runner.output("left", planned.plan.left);
  runner.summary(planSummary(planned.plan));
  runner.report(planned.diagnostics);
}

async function run(runner: Runner, texts: VerifyMatrixTexts): Promise<void> {
  const { runShard } = await import("#server/matrix-run.js");
  const ran = await runShard({ ...readRunOptions(texts), ...surroundings(runner) });
  runner.output("results", ran.directory);
  runner.summary(runSummary(ran));
  runner.report(ran.diagnostics);
}

async function fold(runner: Runner, texts: VerifyMatrixTexts): Promise<void> {
  const { foldMatrix } = await import("#server/matrix-fold.js");
  const folded = await foldMatrix({ ...readFoldOptions(texts), progress: runner.progress });
  for (const [name, value] of Object.entries(foldOutputs(folded))) runner.output(name, value);
  runner.summary(foldSummary(folded));
  runner.report(folded.diagnostics);
}

async function propose(runner: Runner, texts: ProposeMatrixTexts): Promise<void> {
  const { readProposeOptions } = await import("#server/matrix-propose-inputs.js");
  const { proposeMatrix } = await import("#server/matrix-propose.js");
  const proposed = await proposeMatrix(readProposeOptions(texts, runner));
  for (const [name, value] of Object.entries(proposeOutputs(proposed))) runner.output(name, value);
  runner.summary(proposeSummary(proposed));
  runner.report(proposed.diagnostics);
}

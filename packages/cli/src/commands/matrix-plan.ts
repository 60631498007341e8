import { type Command, exitCodes } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { jsonOption, planOption, shortNamesOption, suiteOption, textsOf } from "#cli/verify-matrix-options.js";
import { interruption } from "#diagnostics/interruption.js";

export const matrixPlanCommand: Command = {
  name: "matrix plan",
  summary: "Plan which cells of the matrix are worth running: declared compatible, and not verified by this suite",
  operands: { usage: "[MANIFEST...]", most: 1000 },
  options: [
    jsonOption,
    planOption,
    suiteOption,
    { name: "jobs", value: "COUNT", about: "The most jobs (default: 256, which is GitHub's limit)" },
    { name: "cells", value: "COUNT", about: "The most cells of a job (default: 20)" },
    { name: "planned", value: "VERSION=API[+API]", many: true, about: "A server that no manifest builds on yet" },
    {
      name: "reports",
      value: "FILE[@DIGEST]",
      many: true,
      about: "A conformance report, a folder of reports, or an earlier matrix as JSON",
    },
    shortNamesOption,
  ],
  examples: [
    "plugin-release matrix plan && plugin-release matrix run --shard 0 && plugin-release matrix fold",
    "plugin-release matrix plan manifests/v1.yaml manifests/v2.yaml --jobs 20",
  ],
  async run(parsed) {
    const { planMatrix } = await import("#server/matrix-plan.js");
    const { readPlanOptions } = await import("#server/verify-matrix-inputs.js");
    const { planOutcome } = await import("#server/verify-matrix-summary.js");
    const given = textsOf(parsed);
    const manifests = given.manifests.length === 0 ? [defaultManifest] : given.manifests;
    const planned = await planMatrix({
      ...readPlanOptions({ ...given, manifests }),
      environment: process.env,
      progress: terminalProgress(),
      signal: interruption(),
    });
    process.stdout.write(`${planOutcome(planned.plan)}\n`);
    await showDiagnostics(planned.diagnostics, "text", process.stderr);
    return exitCodes.done;
  },
};

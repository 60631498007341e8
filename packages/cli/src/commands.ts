import type { Command } from "#cli/command.js";
import { addCommand } from "#cli/commands/add.js";
import { buildCommand } from "#cli/commands/build.js";
import { bumpCommand } from "#cli/commands/bump.js";
import { conformanceCommand } from "#cli/commands/conformance.js";
import { copyCommand } from "#cli/commands/copy.js";
import { doctorCommand } from "#cli/commands/doctor.js";
import { fetchCommand } from "#cli/commands/fetch.js";
import { generateCommand } from "#cli/commands/generate.js";
import { initCommand } from "#cli/commands/init.js";
import { matrixCommand } from "#cli/commands/matrix.js";
import { matrixFoldCommand } from "#cli/commands/matrix-fold.js";
import { matrixPlanCommand } from "#cli/commands/matrix-plan.js";
import { matrixRunCommand } from "#cli/commands/matrix-run.js";
import { notifyCommand } from "#cli/commands/notify.js";
import { publishCommand } from "#cli/commands/publish.js";
import { registryBumpCommand } from "#cli/commands/registry-bump.js";
import { registryDigestCommand } from "#cli/commands/registry-digest.js";
import { registryListCommand } from "#cli/commands/registry-list.js";
import { registryPublishCommand } from "#cli/commands/registry-publish.js";
import { registrySweepCommand } from "#cli/commands/registry-sweep.js";
import { scanCommand } from "#cli/commands/scan.js";
import { siteCommand } from "#cli/commands/site.js";
import { validateCommand } from "#cli/commands/validate.js";
import { verifyCommand } from "#cli/commands/verify.js";
import { waitCommand } from "#cli/commands/wait.js";

export interface CommandGroup {
  /** What they are for, as help says it. */
  title?: string;
  commands: readonly Command[];
}

/** All commands, in the order in which help shows them. */
export const commandGroups: readonly CommandGroup[] = [
  {
    title: "Server",
    commands: [
      validateCommand,
      addCommand,
      bumpCommand,
      fetchCommand,
      generateCommand,
      buildCommand,
      scanCommand,
      conformanceCommand,
      publishCommand,
      verifyCommand,
      copyCommand,
    ],
  },
  {
    title: "Matrix and site",
    commands: [matrixCommand, matrixPlanCommand, matrixRunCommand, matrixFoldCommand, siteCommand],
  },
  {
    title: "Registry of OCM plugins",
    commands: [
      registryBumpCommand,
      registrySweepCommand,
      registryListCommand,
      registryDigestCommand,
      registryPublishCommand,
    ],
  },
  {
    title: "Release of a plugin",
    commands: [waitCommand, notifyCommand],
  },
  {
    title: "Repository on GitHub",
    commands: [initCommand, doctorCommand],
  },
];

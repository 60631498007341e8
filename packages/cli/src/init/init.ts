import { amendFiles } from "#cli/init/amend.js";
import { type Compared, compare } from "#cli/init/compare.js";
import type { Examples } from "#cli/init/examples.js";
import { look } from "#cli/init/look.js";
import type { Choices, Facts, Kind, Plan } from "#cli/init/model.js";
import { planOcmPlugin } from "#cli/init/plan-ocm-plugin.js";
import { planPlugin } from "#cli/init/plan-plugin.js";
import { planRegistry } from "#cli/init/plan-registry.js";
import { planServer } from "#cli/init/plan-server.js";
import { suiteInUse } from "#cli/init/workflows.js";
import { writeFiles } from "#cli/init/write.js";

export interface InitOptions {
  kind: Kind;
  /** The repository's top folder. */
  folder: string;
  examples: Examples;
  choices: Choices;
  /** Writes; otherwise nothing is changed. */
  write: boolean;
  /** Paths of files that are there and are to be replaced. */
  force: readonly string[];
}

export interface InitResult {
  facts: Facts;
  files: Compared[];
  present: string[];
  steps: string[];
  written: boolean;
}

const plans: Record<Kind, (examples: Examples, facts: Facts, choices: Choices) => Plan> = {
  plugin: planPlugin,
  server: planServer,
  registry: planRegistry,
  "ocm-plugin": planOcmPlugin,
};

/**
 * Compares a repository with the files of the example of its kind, and writes those that it lacks, if asked to. Throws `input-invalid`
 * and what is wrong with documents that are there.
 */
export async function init({ kind, folder, examples, choices, write, force }: InitOptions): Promise<InitResult> {
  const facts = await look(folder);
  const suite = choices.suite ?? suiteInUse(facts);
  const plan = plans[kind](examples, facts, { ...choices, ...(suite ? { suite } : {}) });
  const files = amendFiles(compare(folder, plan.files, force), facts, choices);
  if (write) await writeFiles(folder, files);
  return { facts, files, present: plan.present, steps: plan.steps, written: write };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

export interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: unknown;
}

export interface Job {
  uses?: string;
  needs?: string | string[];
  if?: string;
  "runs-on"?: string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  secrets?: unknown;
  environment?: unknown;
  env?: unknown;
  concurrency?: Record<string, unknown>;
  steps?: Step[];
}

export interface Workflow {
  on: Record<string, unknown> | string;
  permissions?: unknown;
  env?: unknown;
  jobs: Record<string, Job>;
}

export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => /\.ya?ml$/.test(each))
    .map((each) => join(folder, each));
}

export const reusable = ".github/workflows";
/** This repository's workflows. */
export const ours = yamlFiles(reusable);
/** Those of the examples, which are made to be copied. */
export const examples = yamlFiles("examples").filter((each) => each.includes("/.github/workflows/"));
export const workflows = [...ours, ...examples];

export const read = (file: string) => readFileSync(file, "utf8");
export const workflowOf = (file: string) => parseDocument(read(file)).toJS() as Workflow;
export const jobsOf = (file: string) => Object.entries(workflowOf(file).jobs);
export const stepsOf = (file: string) => jobsOf(file).flatMap(([, { steps = [] }]) => steps);

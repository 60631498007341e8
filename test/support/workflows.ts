import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
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
  on: Record<string, unknown> | string[] | string;
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
export const eventsOf = ({ on }: Workflow): string[] => {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
};

/** The path of a workflow of this suite that a job calls, from here, from the examples or from elsewhere; undefined for those of others. */
const calledOurs = (uses: string) =>
  /^(?:\.|\$|acme\/plugin-release-actions)\/(\.github\/workflows\/[\w-]+\.ya?ml)(?:@|$)/.exec(uses)?.[1];

/**
 * Levels of workflows: 1 for one that calls none, and one more for each that a called one calls in turn. Throws for workflows of others, which
 * nobody here can read, and for those that call each other in a circle.
 */
export function levelsOf(file: string, of: (file: string) => Workflow = workflowOf, callers: string[] = []): number {
  if (callers.includes(file)) throw new Error(`${[...callers, file].join(" calls ")}`);
  const called = Object.values(of(file).jobs).flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
  const levels = called.map((uses) => {
    const path = calledOurs(uses);
    if (path === undefined) throw new Error(`${file} calls ${uses}, which is not of this suite`);
    return levelsOf(path, of, [...callers, file]);
  });
  return 1 + Math.max(0, ...levels);
}

export const stepsOf = (file: string) => jobsOf(file).flatMap(([, { steps = [] }]) => steps);

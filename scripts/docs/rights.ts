import { table } from "#scripts/docs/render-actions.js";
import { pluginCodeIn, secretsOf } from "#test/workflow-rights.js";
import type { Job, Workflow } from "#test/workflows.js";

/** Workflows by their file's name. */
export type Workflows = readonly (readonly [file: string, workflow: Workflow])[];

/** The table of docs/guides/security-reviewer.md: what every job does with plugins' code, and what it has that others may want. */
export function renderRights(workflows: Workflows): string {
  const rows = workflows.flatMap(([file, { jobs }]) => Object.entries(jobs).map(([name, job]) => row(file, name, job)));
  return table(["job", "plugins' code is", "its token may", "secrets", "environment"], rows);
}

function row(file: string, name: string, job: Job): string[] {
  const code = job.uses === undefined ? pluginCodeIn(job).join(", ") : `what \`${job.uses}\` says`;
  const secrets = secretsOf(job).map((each) => (each === "all" ? each : `\`${each}\``));
  return [
    `[${file}](../../.github/workflows/${file}) \`${name}\``,
    code || "at most data",
    rightsOf(job),
    secrets.join(", ") || "none",
    environmentOf(job),
  ];
}

/** `contents: read, **packages: write**`: what changes something stands out. */
function rightsOf({ permissions = {} }: Job): string {
  const rights = Object.entries(permissions).map(([right, level]) =>
    level === "write" ? `**${right}: ${level}**` : `${right}: ${level}`,
  );
  return rights.join(", ") || "nothing";
}

function environmentOf({ environment }: Job): string {
  if (environment === undefined) return "none";
  const name = typeof environment === "string" ? environment : (environment as { name?: string }).name;
  const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(name ?? "")?.[1];
  return input === undefined ? `\`${name}\`` : `by the input \`${input}\``;
}

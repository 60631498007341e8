import { parse } from "yaml";
import { fileAt, type TestGitHub } from "#test/github/github.js";
import type { Permission, Repository } from "#test/github/state.js";

type Granted = Record<string, "read" | "write">;

/** GITHUB_TOKEN with what the only job of a workflow on main grants and no more, which act does not see to. */
export async function callerToken(github: TestGitHub, stored: Repository, workflow: string): Promise<string> {
  const text = (await fileAt(stored, "main", workflow)) ?? "";
  const { jobs } = parse(text) as { jobs: Record<string, { permissions: Granted }> };
  const granted = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  const named = Object.fromEntries(granted.map(([name, level]) => [name.replace("-", "_"), level]));
  const permissions: Partial<Record<Permission, "read" | "write">> = { metadata: "read", ...named };
  return github.token("github-actions[bot]", { permissions, repositories: [`${stored.owner.login}/${stored.name}`] });
}

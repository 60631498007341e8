import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { TestGitHub } from "#test/github/github.js";
import type { Permission, Repository } from "#test/github/state.js";

type Granted = Record<string, "read" | "write">;

/** GITHUB_TOKEN with what a calling workflow's only job grants and no more, which act does not see to. */
export async function callerToken(github: TestGitHub, stored: Repository, folder: string, file: string) {
  const { jobs } = parse(await readFile(join(folder, file), "utf8")) as {
    jobs: Record<string, { permissions: Granted }>;
  };
  const granted = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  const named = Object.fromEntries(granted.map(([name, level]) => [name.replace("-", "_"), level]));
  const permissions: Partial<Record<Permission, "read" | "write">> = { metadata: "read", ...named };
  return github.token("github-actions[bot]", { permissions, repositories: [`${stored.owner.login}/${stored.name}`] });
}

import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { runWorkflow, type WorkflowResult, type WorkflowRun } from "#test/act.js";
import { temporaryFolder } from "#test/folders.js";
import type { TestGitHub } from "#test/github/github.js";

/** A plugin's repository on GitHub, and the team that works in it. */
export interface PluginTeam {
  /** Raises the version, commits, and pushes the tag. */
  tag(version: string): Promise<void>;
  /** Runs release.yml as it is at a tag, which GitHub starts when the tag is pushed. */
  release(version: string, more?: Pick<WorkflowRun, "started" | "earlier">): Promise<WorkflowResult>;
}

export interface PluginHome {
  github: TestGitHub;
  /** `owner/name` */
  name: string;
  /** What the repository begins with. */
  folder: string;
  secrets: Record<string, string>;
}

export async function foundPluginTeam({ github, name, folder, secrets }: PluginHome): Promise<PluginTeam> {
  const repository = await github.addRepository(name, { files: {} });
  const work = await temporaryFolder();
  await promisify(execFile)("git", ["clone", "--quiet", repository.git.directory, work]);
  await cp(folder, work, { recursive: true });
  const git = (...args: string[]) =>
    promisify(execFile)("git", ["-C", work, "-c", "user.name=test", "-c", "user.email=test@example.invalid", ...args]);
  return {
    tag: async (version) => {
      const file = join(work, "component-constructor.yaml");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace(/^version: .*$/m, `version: ${version}`));
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", `--message=Release ${version}`);
      await git("tag", version);
      await git("push", "--quiet", "origin", "main", version);
    },
    release: async (version, more = {}) =>
      runWorkflow({
        repository: { git: repository.git.directory, commit: version },
        name,
        workflow: ".github/workflows/release.yml",
        event: "push",
        payload: () => ({ ref: `refs/tags/${version}` }),
        environment: { GITHUB_API_URL: github.url },
        secrets: { GITHUB_TOKEN: github.token("github-actions[bot]", { repositories: [name] }), ...secrets },
        ...more,
      }),
  };
}

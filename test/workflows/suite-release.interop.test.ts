import { execFileSync } from "node:child_process";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { notesOf } from "#scripts/release/changelog.js";
import { withVersion } from "#scripts/release/prepare.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { zeros } from "#test/github/git.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository } from "#test/github/state.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";

const github = githubForTests();
const results: WorkflowResult[] = [];
let sources: Record<string, string>;
let environment: Record<string, string>;

/** What the jobs need of this repository: its own workflows, the command, what packs it. */
const needed = [
  ".github",
  "CHANGELOG.md",
  "LICENSE",
  "dist/cli",
  "dist/release",
  "packages",
  "scripts",
  "package.json",
];
/** The checks themselves run for half an hour: here they are a line. */
const checks = `on: workflow_call
permissions: {}
jobs:
  checks:
    runs-on: ubuntu-latest
    permissions: {contents: read}
    steps:
      - run: echo checked
`;

beforeAll(async () => {
  await tool("act");
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...needed];
  const files = execFileSync("git", args, { encoding: "utf8" }).split("\0").filter(Boolean);
  const texts = files.map(async (file): Promise<[string, string]> => [file, await readFile(file, "utf8")]);
  sources = { ...Object.fromEntries(await Promise.all(texts)), ".github/workflows/checks.yml": checks };
  // In place of npm, which would install all dependencies first: packing needs none.
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, "npm"),
    '#!/bin/sh\n[ "$1 $2 $3" = "run release --" ] && shift 3 && exec node scripts/release.ts "$@"\n',
  );
  await chmod(join(folder, "npm"), 0o755);
  environment = { GITHUB_API_URL: github().url, PATH: `${folder}:${process.env.PATH}` };
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await removeTemporaryFolders();
});

async function suiteAt(version: string, name: string): Promise<Repository> {
  const changelog = (sources["CHANGELOG.md"] ?? "").replace(
    "## Unreleased\n",
    `## Unreleased\n\n## ${version} - 2026-11-22\n`,
  );
  const packageJson = withVersion(sources["package.json"] ?? "", version);
  const repository = await github().addRepository(`acme/${name}`, {
    files: { ...sources, "CHANGELOG.md": changelog, "package.json": packageJson },
  });
  const main = (await repository.git.resolve("refs/heads/main"))?.sha ?? "";
  await repository.git.updateRef(`refs/tags/v${version}`, main, zeros);
  return repository;
}

async function push(repository: Repository, tag: string): Promise<WorkflowResult> {
  const commit = (await repository.git.resolve(`refs/tags/${tag}^{commit}`))?.sha ?? "";
  const app = { metadata: "read", contents: "write", workflows: "write" } as const;
  const result = await runWorkflow({
    repository: { git: repository.git.directory, commit },
    name: `acme/${repository.name}`,
    workflow: ".github/workflows/release.yml",
    event: "push",
    payload: () => ({ ref: `refs/tags/${tag}`, after: commit }),
    environment,
    variables: { RELEASE_APP_CLIENT_ID: "client" },
    secrets: {
      GITHUB_TOKEN: github().token("github-actions[bot]", { permissions: { metadata: "read", contents: "read" } }),
      RELEASE_APP_KEY: github().token("releases[bot]", { permissions: app }),
    },
  });
  results.push(result);
  return result;
}

const at = async ({ git }: Repository, tag: string) => (await git.resolve(`refs/tags/${tag}^{commit}`))?.sha;

test("release.yml makes a release of a tag: files that can be installed, notes, the variant, and the moving tags", async () => {
  const repository = await suiteAt("1.2.0", "suite");
  const first = await push(repository, "v1.2.0");
  expect([first.code, first.log]).toEqual([0, expect.stringContaining("Released [v1.2.0]")]);
  expect(first.log).toMatch(/[0-9a-f]{64} {2}\S+plugin-release-v1\.2\.0\.tar\.gz/);
  const commit = (await at(repository, "v1.2.0")) ?? "";
  const variant = await at(repository, "v1.2.0-ghes");
  expect([await at(repository, "v1"), await at(repository, "v1-ghes")]).toEqual([commit, variant]);
  const [release] = repository.releases ?? [];
  expect(release).toMatchObject({ tag: "v1.2.0", draft: false, prerelease: false });
  expect(release?.body).toContain(notesOf(sources["CHANGELOG.md"] ?? "", "Unreleased"));
  await installs(release?.assets ?? new Map(), commit);

  const again = await push(repository, "v1.2.0");
  expect([again.code, again.log]).toEqual([0, expect.stringContaining("`v1` stays where it is")]);
  expect([await at(repository, "v1.2.0-ghes"), repository.releases?.length]).toEqual([variant, 1]);
}, 300_000);

test("a tag on no release branch ends at once, with nothing written", async () => {
  const repository = await suiteAt("1.2.0", "strange");
  const commit = (await at(repository, "v1.2.0")) ?? "";
  const parent = await repository.git.commit({
    tree: (await repository.git.resolve(`${commit}^{tree}`))?.sha ?? "",
    parents: [],
    message: "Elsewhere",
    author: { name: "a", email: "a@example.invalid" },
    committer: { name: "a", email: "a@example.invalid" },
  });
  await repository.git.updateRef("refs/tags/v1.2.0", parent, commit);
  const before = github().log.length;
  const result = await push(repository, "v1.2.0");
  expect([result.code, result.log]).toEqual([
    1,
    expect.stringContaining("neither on the default branch nor on a branch release/"),
  ]);
  expect(result.log).not.toContain("echo checked");
  expect(
    github()
      .log.slice(before)
      .filter(({ method }) => method !== "GET"),
  ).toEqual([]);
}, 300_000);

/** Unpacks the command from its archive alone, and runs it: it writes workflows that take the suite at the release. */
async function installs(assets: ReadonlyMap<string, Buffer>, commit: string): Promise<void> {
  const folder = await temporaryFolder();
  for (const [name, bytes] of assets) await writeFile(join(folder, name), bytes);
  expect((await readdir(folder)).sort()).toEqual(["SHA256SUMS", "plugin-release-v1.2.0.tar.gz"]);
  execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: folder });
  execFileSync("tar", ["-xzf", "plugin-release-v1.2.0.tar.gz"], { cwd: folder });
  const own = await temporaryFolder();
  execFileSync("git", ["init", "--quiet", own]);
  const { code, stdout } = await run(
    join(folder, "plugin-release-v1.2.0/index.js"),
    ["init", "registry", "--write"],
    process.env,
    own,
  );
  expect([code, stdout]).toEqual([0, expect.anything()]);
  const workflow = await readFile(join(own, ".github/workflows/publish.yml"), "utf8");
  expect(workflow).toContain(`/plugin-release-actions/.github/workflows/registry-publish.yml@${commit} # v1.2.0\n`);
}

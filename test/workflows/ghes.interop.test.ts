import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readMatrix } from "#matrix/matrix-read.js";
import { suite } from "#scripts/release/pins.js";
import { variantFiles, workflowsOf } from "#scripts/release/variant.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { githubForTests } from "#test/github/session.js";
import { startReleaseSite } from "#test/release-site.js";
import { suiteCommit } from "#test/suite-pin.js";
import { tool } from "#test/tools.js";
import { ancient, writeDatabase } from "#test/vulnerability-database.js";

const github = githubForTests();
let published: ExampleModules;
let result: WorkflowResult | undefined;

beforeAll(async () => {
  await tool("act");
  published = await publishExamples();
}, 600_000);

afterAll(async () => {
  await published.remove();
  await result?.remove();
  await removeTemporaryFolders();
});

/** As the tag `vX.Y.Z-ghes` has the workflows; their actions are those of the commit that the examples take. */
const files = variantFiles(workflowsOf("."), { repository: suite, commit: suiteCommit, version: "v1.2.0" });
const variant = (name: string, text: string) => files.get(`.github/workflows/${name}`) ?? text;

test("the variant of verify-matrix.yml for GitHub Enterprise Server plans, runs two jobs, folds and proposes, with artifacts by name", async () => {
  const repository = join(await temporaryFolder(), "catalog-server");
  await cp("examples/server", repository, { recursive: true });
  const caller = ".github/workflows/verify-matrix.yml";
  const file = join(repository, caller);
  await writeFile(file, `${await readFile(file, "utf8")}      cells: 1\n`);
  github().enterprise("3.19.0");
  const stored = await github().addRepository("acme/catalog-server", {
    files: { "README.md": await readFile(join(repository, "README.md"), "utf8") },
  });
  const permissions = { metadata: "read", contents: "write", pull_requests: "write" } as const;
  result = await runWorkflow({
    repository,
    name: "acme/catalog-server",
    workflow: caller,
    event: "workflow_dispatch",
    payload: () => ({ ref: "refs/heads/main" }),
    environment: { ...published.environment, GITHUB_API_URL: github().url },
    secrets: { GITHUB_TOKEN: github().token("github-actions[bot]", { permissions }) },
    variant,
  });
  expect([result.code, result.log]).toEqual([0, expect.stringContaining("2 passed, 0 failed, 0 not run")]);
  expect((await readdir(result.artifacts)).sort()).toEqual([
    "compatibility-matrix",
    "compatibility-matrix-folded",
    "compatibility-matrix-plan",
    "compatibility-matrix-shard-0",
    "compatibility-matrix-shard-1",
  ]);
  const { input } = readMatrix(join(result.artifacts, "compatibility-matrix/compatibility-matrix.json"));
  expect(input?.evidence.map(({ plugin, verdict }) => `${plugin} ${verdict}`)).toEqual([
    "agents passed",
    "guardrails passed",
  ]);
  expect(result.log).not.toMatch(/artifact@(?:bbbca2dd|3e5f45b2)/);
  expect([...stored.pulls.values()]).toMatchObject([{ state: "open", title: "Update the compatibility matrix" }]);
}, 300_000);

test("that of server-release.yml builds, scans, runs, signs with cosign from the PATH and tags, with artifacts by name", async () => {
  const site = await startReleaseSite();
  try {
    const image = `${site.host}/acme/catalog-server`;
    const { inputs, secrets } = site.withKey();
    const database = await writeDatabase(await temporaryFolder(), [ancient]);
    const environment = { PATH: `${dirname(await tool("cosign"))}:${process.env.PATH}` };
    const ended = await site.release(image, { inputs: { ...inputs, database }, secrets, environment, variant });
    expect([ended.code, ended.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    expect(await site.tags(image)).toEqual(["1.0.0", "latest"]);
    const { code, stderr } = await site.cosign([
      "verify",
      "--key",
      site.key,
      "--insecure-ignore-tlog",
      `${image}:1.0.0`,
    ]);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("The signatures were verified against the specified public key"),
    ]);
    const names = await readdir(ended.artifacts);
    expect(names).toEqual(
      expect.arrayContaining(["server-conformance", "server-image", "server-module", "server-sbom", "server-scan"]),
    );
    expect(ended.log).not.toMatch(/cosign-installer|artifact@(?:bbbca2dd|3e5f45b2)/);
  } finally {
    await site.stop();
  }
}, 900_000);

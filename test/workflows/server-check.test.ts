import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openLayout } from "#oci/layout.js";
import { runWorkflow } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { tool } from "#test/tools.js";

let published: ExampleModules;
let work: string;

beforeAll(async () => {
  await tool("act");
  published = await publishExamples();
  work = await mkdtemp(join(tmpdir(), "plugin-release-workflow-"));
}, 600_000);

afterAll(async () => {
  await published.remove();
  await rm(work, { recursive: true });
});

function pullRequest(repository: string) {
  return runWorkflow({
    repository,
    workflow: ".github/workflows/check.yml",
    event: "pull_request",
    payload: (commit) => ({ pull_request: { number: 1, base: { sha: commit } } }),
    environment: published.environment,
  });
}

describe("server-check.yml, called by the example's server repository", () => {
  test("builds the image and hands it on", async () => {
    const result = await pullRequest("examples/server");
    try {
      expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
      const digest = /set-output:: digest=(sha256:[0-9a-f]{64})/.exec(result.log)?.[1];
      const layout = await openLayout(join(result.artifacts, "server-image"));
      expect(layout.index.manifests.map((each) => each.digest)).toEqual([digest]);
      expect(result.log).toMatch(/Summary - ## ✅ .+ is valid/);
      expect(result.log).toMatch(/Summary - ## Image/);
    } finally {
      await result.remove();
    }
  });

  test("stops at a manifest that is wrong, with the problem at its line", async () => {
    const repository = join(work, "wrong");
    await cp("examples/server", repository, { recursive: true });
    const manifest = join(repository, "catalog-server-manifest.yaml");
    await writeFile(manifest, (await readFile(manifest, "utf8")).replace("version: v0.2.0", "versoin: v0.2.0"));
    const result = await pullRequest(repository);
    try {
      expect(result.code).toBe(1);
      expect(result.log).toMatch(/::error title=field-unknown,file=catalog-server-manifest.yaml,line=21,/);
      expect(result.log).not.toContain("actions/build-image@");
    } finally {
      await result.remove();
    }
  });
});

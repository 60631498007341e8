import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { tool } from "#test/tools.js";

let published: ExampleModules;

beforeAll(async () => {
  await tool("act");
  published = await publishExamples();
}, 600_000);

afterAll(() => published.remove());

describe("publish-site.yml, called by the example's server repository", () => {
  test("writes the site of its manifest, and deploys that", async () => {
    const result = await runWorkflow({
      repository: "examples/server",
      workflow: ".github/workflows/site.yml",
      event: "workflow_dispatch",
      payload: () => ({}),
      environment: published.environment,
    });
    try {
      expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
      expect(result.log).toContain("set-output:: page_url=https://acme.github.io/catalog-server/");
      const site = join(result.artifacts, "github-pages");
      expect(await readFile(join(site, "index.html"), "utf8")).toContain("<h1><bdi>Plugins of acme</bdi></h1>");
      const agents = await readFile(join(site, "plugins/agents.html"), "utf8");
      expect(agents).toContain("claims supported, not verified");
    } finally {
      await result.remove();
    }
  });
});

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { pluginConstructor, publishText, registryConstructor } from "#test/publishing.js";
import { startCraneRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

let published: ExampleModules;

beforeAll(async () => {
  await tool("act");
  published = await publishExamples();
}, 600_000);

afterAll(async () => {
  await published.remove();
  await removeTemporaryFolders();
});

/** The repository of the example's registry, whose component was published at `host`. */
async function registryRepository(host: string): Promise<string> {
  const folder = join(await temporaryFolder(), "registry");
  await cp("examples/registry", folder, { recursive: true });
  const workflow = join(folder, ".github/workflows/site.yml");
  await writeFile(
    workflow,
    (await readFile(workflow, "utf8")).replace("ghcr.io/acme/registry", `${host}/acme/registry`),
  );
  return folder;
}

describe("publish-site.yml, called by the example's registry repository", () => {
  test("writes the site of what is published, without a manifest", async () => {
    const registry = await startCraneRegistry();
    try {
      const repository = `${registry.host}/acme/registry`;
      await publishText(pluginConstructor("helminput", "0.2.0"), repository);
      await publishText(registryConstructor("v0.1.0", ["helminput 0.2.0"]), repository);
      const result = await runWorkflow({
        repository: await registryRepository(registry.host),
        workflow: ".github/workflows/site.yml",
        event: "workflow_dispatch",
        payload: () => ({}),
        environment: {},
      });
      expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
      const page = await readFile(join(result.artifacts, "github-pages/components/helminput.html"), "utf8");
      expect(page).toContain(`ocm download plugin ${repository}//acme.software/plugins/helminput:0.2.0`);
      await result.remove();
    } finally {
      await registry.stop();
    }
  });
});

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

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { pluginConstructor, readBack, registryConstructor } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run, runAction } from "#test/run-action.js";
import { tool } from "#test/tools.js";

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startCraneRegistry();
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

async function publish(text: string, repository: string) {
  const directory = await temporaryFolder();
  await writeFile(join(directory, "component-constructor.yaml"), text);
  return runAction("publish-component", { directory, inputs: { repository, token: "" } });
}

test("a plugin is released, then a registry that lists it, and both are read back, with crane too", async () => {
  const repository = `${registry.host}/acme/registry`;
  const plugin = await publish(pluginConstructor("helminput", "v0.1.0"), repository);
  expect([plugin.stdout + plugin.stderr, plugin.code]).toEqual([expect.stringMatching("tag"), 0]);
  expect(plugin.outputs).toMatchObject({
    version: "v0.1.0",
    published: "true",
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });

  const listed = await publish(
    registryConstructor("v0.0.1", [`helminput v0.1.0 ${plugin.outputs.digest}`]),
    repository,
  );
  expect([listed.code, listed.stdout]).toEqual([0, expect.any(String)]);
  expect(listed.outputs.component).toBe(`${repository}//acme.software/plugin-registry:v0.0.1`);
  expect(listed.summary).toContain("✅ Published v0.0.1");

  const found = await readBack(repository, "acme.software/plugin-registry", "v0.0.1");
  expect(found?.component.componentReferences.map(({ name, digest }) => [name, digest?.value])).toEqual([
    ["helminput", plugin.outputs.digest],
  ]);
  const image = `${repository}/component-descriptors/acme.software/plugin-registry:v0.0.1`;
  const read = await run(await tool("crane"), ["digest", image, "--insecure"], process.env);
  expect(read.stdout.trim()).toBe(listed.outputs.manifest);

  const again = await publish(registryConstructor("v0.0.1", [`helminput v0.1.0 ${plugin.outputs.digest}`]), repository);
  expect([again.code, again.outputs.published]).toEqual([0, "false"]);
});

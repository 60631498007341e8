import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { pluginConstructor, readBack, registryConstructor } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { type ActionRun, run, runAction } from "#test/run-action.js";
import { privatePem, rsaPair } from "#test/signing-keys.js";
import { tool } from "#test/tools.js";

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startCraneRegistry();
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

async function publish(text: string, repository: string, more: ActionRun = {}) {
  const directory = await temporaryFolder();
  await writeFile(join(directory, "component-constructor.yaml"), text);
  return runAction("publish-component", { ...more, directory, inputs: { repository, token: "", ...more.inputs } });
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

describe("with a key", () => {
  const pair = rsaPair();
  const passphrase = "correct horse battery";
  const pem = privatePem(pair, passphrase);
  const environment = { OCM_KEY: pem, OCM_PASSPHRASE: passphrase };
  const places = { "signing-key": "env://OCM_KEY", "signing-passphrase": "env://OCM_PASSPHRASE" };

  test("a release is signed, and again with the same key nothing is written", async () => {
    const repository = `${registry.host}/acme/signed`;
    const text = pluginConstructor("helminput", "v0.1.0");
    for (const published of ["true", "false"]) {
      const ended = await publish(text, repository, { environment, inputs: places });
      expect([ended.stdout, ended.outputs]).toEqual([
        expect.any(String),
        expect.objectContaining({ published, signed: "true" }),
      ]);
      expect(secretsIn(ended)).toEqual([]);
    }
    const found = await readBack(repository, "acme.software/plugins/helminput", "v0.1.0");
    expect(found && judgeSignatures(found, pair.publicKey)).toEqual({ verified: ["default"], refused: [] });
  });

  test.each<[string, ActionRun, string]>([
    ["in the input itself", { inputs: { "signing-key": pem } }, "input-invalid"],
    ["in the input itself, on one line", { inputs: { "signing-key": pem.replaceAll("\n", " ") } }, "input-invalid"],
    ["that is not there", { inputs: { "signing-key": "env://NO_KEY" } }, "input-invalid"],
    ["without its passphrase", { inputs: { "signing-key": "env://OCM_KEY" }, environment }, "component-key-invalid"],
    [
      "with the passphrase in the input itself",
      { inputs: { ...places, "signing-passphrase": passphrase }, environment },
      "file-unreadable",
    ],
  ])("%s nothing is published, and nothing of it is in the log", async (_what, more, code) => {
    const repository = `${registry.host}/acme/unsigned-${code}`;
    const ended = await publish(pluginConstructor("helminput", "v0.1.0"), repository, more);
    expect([ended.code, ended.stdout]).toEqual([1, expect.stringMatching(new RegExp(`::error title=${code}`))]);
    expect(secretsIn(ended)).toEqual([]);
    expect(await readBack(repository, "acme.software/plugins/helminput", "v0.1.0")).toBeUndefined();
  });

  function secretsIn({ stdout, stderr, summary }: Awaited<ReturnType<typeof runAction>>): string[] {
    const lines = pem.split("\n").filter((line) => line.length > 40);
    return [...lines, passphrase].filter((each) => [stdout, stderr, summary].some((text) => text.includes(each)));
  }
});

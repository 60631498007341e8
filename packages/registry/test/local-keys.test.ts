import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { editLocally } from "#registry/local.js";
import { fileSource } from "#registry/publish-source.js";
import { temporaryFolder } from "#test/folders.js";
import { releasePlugin } from "#test/plugin-releases.js";
import { problemsOf } from "#test/problems.js";
import { publishText, testAccess } from "#test/publishing.js";
import { registryWorld } from "#test/registry-home.js";
import { policyText, registryText } from "#test/registry-repository.js";
import { publicPem, rsaPair, signedWith } from "#test/signing-keys.js";

const world = registryWorld();
const pair = rsaPair();
let target: string;

beforeAll(async () => {
  target = `${world.host()}/acme/local`;
  const released = { component: "acme.software/plugins/alpha", version: "1.0.0", signatures: signedWith(pair) };
  await releasePlugin(target, released, world.access);
});

/** A working copy whose policy, in a folder of its own, names a key that is there or not. */
async function workingCopy(key?: string | Uint8Array) {
  const folder = await temporaryFolder();
  const [constructorFile, policyFile] = [
    join(folder, "component-constructor.yaml"),
    join(folder, "own", "policy.yaml"),
  ];
  await mkdir(join(folder, "own", "keys"), { recursive: true });
  await writeFile(constructorFile, registryText("v0.1.0"));
  await writeFile(policyFile, policyText([{ name: "alpha", signer: { key: "keys/alpha.pub" } }]));
  if (key !== undefined) await writeFile(join(folder, "own", "keys", "alpha.pub"), key);
  const registry = { constructorFile, policyFile, target, access: world.access };
  const edits = { plugins: { plugin: "alpha" }, modernise: false, recompute: false, dryRun: false };
  return {
    bump: () => editLocally(registry, edits),
    publish: async () =>
      publishText(await readFile(constructorFile, "utf8"), target, {
        rule: "least",
        registry: testAccess(),
        source: fileSource({ constructorFile, policy: policyFile }),
      }),
  };
}

test("a key of a working copy is read beside the policy, from wherever the command runs", async () => {
  const { bump, publish } = await workingCopy(publicPem(pair));
  expect(await bump()).toMatchObject({ changes: ["alpha 1.0.0"], diagnostics: [] });
  expect(await publish()).toMatchObject({ published: true, added: ["alpha 1.0.0"] });
});

test.each([
  ["that is missing", undefined, /key is missing/],
  ["in DER form", pair.privateKey.export({ format: "der", type: "pkcs8" }), /holds no PEM block$/],
])("a key %s in a working copy is told of at its place in the policy, and not shown", async (_what, key, message) => {
  const { bump } = await workingCopy(key);
  expect(await problemsOf(bump())).toMatchObject([
    {
      code: "component-key-invalid",
      message: expect.stringMatching(message),
      place: { file: expect.stringMatching(/policy\.yaml$/), line: expect.any(Number) },
    },
  ]);
});

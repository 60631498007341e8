import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { listedReferences } from "#registry/listed-table.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { releasePlugin } from "#test/plugin-releases.js";
import { testAccess } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { publicPem, rsaPair, signedWith } from "#test/signing-keys.js";

const [ours, next, stranger] = [rsaPair(), rsaPair(), rsaPair()];
const component = "acme.software/plugins/helminput";
let registry: TestRegistry;
let folder: string;
let where: (version: string) => string;

beforeAll(async () => {
  registry = await startCraneRegistry();
  folder = await temporaryFolder();
  const repository = `${registry.host}/acme/plugins`;
  where = (version) => `${repository}//${component}:${version}`;
  for (const [version, pairs] of Object.entries({ "0.1.0": [], "0.2.0": [ours], "0.3.0": [stranger, next] })) {
    await releasePlugin(repository, { component, version, signatures: signedWith(...pairs) }, testAccess());
  }
  await writeFile(join(folder, "ours.pub"), publicPem(ours));
  await writeFile(join(folder, "both.pub"), publicPem(ours) + publicPem(next));
  await writeFile(join(folder, "empty.pub"), "");
}, 600_000);
afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

const list = (version: string, ...keys: string[]) =>
  listedReferences(
    where(version),
    testAccess,
    keys.map((each) => join(folder, each)),
  );

test.each<[string, string, string[]]>([
  ["0.2.0", "ours.pub", ["one"]],
  ["0.2.0", "both.pub", ["one"]],
  ["0.3.0", "both.pub", ["two"]],
])("%s is shown with the signatures that %s verifies", async (version, key, signatures) => {
  expect(await list(version, key)).toMatchObject([{ name: component, version, signatures }]);
});

test.each<[string, string, RegExp]>([
  ["0.1.0", "ours.pub", /component-not-signed: .*0\.1\.0 is not signed with .*ours\.pub: it has no signature/],
  [
    "0.3.0",
    "ours.pub",
    /component-not-signed: .*signature "one" is by another key, or was changed; signature "two" is by/,
  ],
  ["0.2.0", "empty.pub", /component-key-invalid/],
  ["0.2.0", "absent.pub", /file-unreadable/],
])("%s is refused with %s", async (version, key, message) => {
  await expect(list(version, key)).rejects.toThrow(message);
});

test("without a key nothing is said of signatures", async () => {
  const [listed] = await list("0.2.0");
  expect(listed).toMatchObject({ name: component, version: "0.2.0", references: [] });
  expect(listed).not.toHaveProperty("signatures");
});

test("a constructor's file is not signed", async () => {
  const keys = [join(folder, "ours.pub")];
  await expect(listedReferences("component-constructor.yaml", testAccess, keys)).rejects.toThrow(
    /input-invalid.*is a constructor/,
  );
});

import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { handOver } from "#test/image-to-publish.js";
import { commandsOf, readPage } from "#test/page-commands.js";
import { openPageShell } from "#test/page-shell.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";

const page = "docs/publish.md";
let registry: TestRegistry;

beforeAll(async () => {
  registry = await startDistribution();
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

test("the commands of docs/publish.md do what it says", async () => {
  const folder = await temporaryFolder();
  const given = await handOver(folder);
  await rename(given.scan, join(folder, "scan-report"));
  await rename(given.conformance, join(folder, "conformance-report"));
  const commands = commandsOf(readPage(page));
  expect(commands.length).toBeGreaterThan(4);
  const environment = { COSIGN_PASSWORD: "a password" };
  const shell = await openPageShell({ folder, environment, names: { "ghcr.io": registry.host }, tools: ["cosign"] });
  try {
    const outputs: string[] = [];
    for (const { text } of commands) {
      const { code, output, errors } = await shell.type(text);
      expect([text, code, errors]).toEqual([text, 0, expect.any(String)]);
      outputs.push(output);
    }
    expect(outputs[2]).toContain(`published and verified  ghcr.io/acme/catalog-server@${given.digest}`);
    expect(outputs[3]).toContain("verified");
    expect(outputs.at(-1)).toContain("published UNSIGNED");
  } finally {
    await shell.stop();
  }
}, 120_000);

test("the steps of docs/publish.md have inputs that there are", async () => {
  const { inputs } = parse(await readFile("actions/publish-image/action.yml", "utf8")) as { inputs: object };
  const blocks = (await readFile(page, "utf8")).match(/^```yaml\n[\s\S]*?^```$/gm) ?? [];
  const named = blocks.flatMap((text) => [...text.matchAll(/^ {10}([a-z-]+): /gm)].map(([, name = ""]) => name));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !(name in inputs) && !/^(cosign-release|path|registry)$/.test(name))).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders } from "#test/folders.js";
import { type OperatedExample, operateExample } from "#test/operated-example.js";
import { commandsOf, readPage } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";

const page = readPage("docs/operating.md");
let registry: TestRegistry;
let example: OperatedExample;
let shell: PageShell;

beforeAll(async () => {
  registry = await startDistribution();
  example = await operateExample(registry.host);
  const names = { "ghcr.io": registry.host };
  const environment = { ...example.environment, COSIGN_PASSWORD: "a password" };
  shell = await openPageShell({ folder: example.folder, environment, names, tools: ["cosign", "crane"] });
}, 600_000);
afterAll(async () => {
  await shell?.stop();
  await example?.remove();
  await registry?.stop();
  await removeTemporaryFolders();
});

/** What the page says is refused: an image by another key. */
const refused = /verify \S+:1\.2\.0 --key new\.pub$/;

test("keys are rotated, plugins withdrawn and servers rolled back as docs/operating.md says", async () => {
  await shell.follow(page.steps, { failing: refused });
  expect(shell.typed).toEqual(commandsOf(page).map(({ text }) => text));
}, 300_000);

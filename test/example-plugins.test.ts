import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commandsOf, readPage } from "#test/page-commands.js";
import { openPageShell } from "#test/page-shell.js";

let published: ExampleModules;

beforeAll(async () => {
  published = await publishExamples();
}, 60_000);

afterAll(async () => {
  await published.remove();
  await removeTemporaryFolders();
});

test("what the plugin repository's README types on a laptop checks the plugin", async () => {
  const commands = commandsOf(readPage("examples/plugins/README.md"));
  expect(commands).toHaveLength(4);
  const work = await temporaryFolder();
  for (const name of ["plugins", "server"]) await cp(join("examples", name), join(work, name), { recursive: true });
  const shell = await openPageShell({ folder: join(work, "plugins"), environment: published.environment });
  try {
    await shell.follow(commands);
  } finally {
    await shell.stop();
  }
  const report = await readFile(join(work, "server/conformance-report/report.json"), "utf8");
  expect((JSON.parse(report) as Report).plugins.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["agents", "passed"],
    ["guardrails", "passed"],
  ]);
}, 120_000);

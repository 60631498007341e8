import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders } from "#test/folders.js";
import { commandsOf, inlineCommands, readPage } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { type PublishedExample, publishExample } from "#test/published-example.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";

const page = readPage("docs/guides/consumer.md");
let registry: TestRegistry;
let example: PublishedExample;
let shell: PageShell;

beforeAll(async () => {
  registry = await startDistribution();
  example = await publishExample(registry.host);
  const { folder, repositories, environment, database } = example;
  const names = { "ghcr.io": registry.host, "https://vuln.go.dev": database };
  shell = await openPageShell({ folder, repositories, environment, names, tools: ["cosign", "crane", "govulncheck"] });
}, 600_000);
afterAll(async () => {
  await shell?.stop();
  await example?.remove();
  await registry?.stop();
  await removeTemporaryFolders();
});

test("every command of docs/guides/consumer.md says what is shown", async () => {
  await shell.follow(page.steps);
  expect(shell.typed).toEqual(commandsOf(page).map(({ text }) => text));
}, 120_000);

test("who verifies with a key reads the same", async () => {
  const byWorkflow = await shell.type("(cd ..; attested cyclonedx ghcr.io/acme/catalog-server:1.0.0)");
  const byKey = await shell.type(
    "(cd ..; SIGNER=(--key cosign.pub --insecure-ignore-tlog); attested cyclonedx ghcr.io/acme/catalog-server:1.0.0)",
  );
  expect(byKey).toMatchObject({ code: 0, output: byWorkflow.output });
  expect(JSON.parse(byKey.output)).toMatchObject({ bomFormat: "CycloneDX" });
});

test("of another repository that called the same workflow nothing is shown", async () => {
  const another = await shell.type(
    "(cd ..; SIGNER+=(--certificate-github-workflow-repository acme/another); attested cyclonedx ghcr.io/acme/catalog-server:1.0.0)",
  );
  expect(another).toMatchObject({ output: "" });
  expect(another.code).not.toBe(0);
});

test("what is not vouched for is not shown as if it were", async () => {
  const other = await shell.type(
    "(cd ..; attested vuln ghcr.io/acme/plugins/component-descriptors/acme.software/plugins/helminput:v0.1.0)",
  );
  expect(other).toMatchObject({ output: "" });
  expect(other.code).not.toBe(0);
  const { code, errors } = await shell.type(
    "plugin-release registry list ghcr.io/acme/plugins//acme.software/plugins/helminput --key ../registry.pub",
  );
  expect([code, errors]).toEqual([1, expect.stringContaining("component-not-signed")]);
});

test("nothing is named in passing that is no command", () => {
  expect(inlineCommands(page)).toEqual(["plugin-release registry list REPOSITORY//COMPONENT:VERSION --key FILE"]);
});

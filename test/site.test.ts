import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { writeReports } from "#conformance/report-write.js";
import { silent } from "#diagnostics/progress.js";
import { type SiteOptions, site } from "#server/site.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { pluginConstructor, publishText, testAccess } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { checkOf, reportOf } from "#test/sample-reports.js";

const manifest = "examples/server/catalog-server-manifest.yaml";
const access = testAccess();

let published: ExampleModules;
let registry: TestRegistry;

beforeAll(async () => {
  published = await publishExamples();
  registry = await startCraneRegistry();
}, 600_000);
afterAll(async () => {
  await access.transport.close();
  await registry.stop();
  await published.remove();
  await removeTemporaryFolders();
});

async function write(more: Partial<SiteOptions>) {
  const out = join(await temporaryFolder(), "site");
  const environment = { ...process.env, ...published.environment };
  const nothing = {
    manifests: [],
    servers: [],
    reports: [],
    listings: [],
    title: "Plugins",
    environment,
    progress: silent,
  };
  const result = await site({ ...nothing, out, registries: access, ...more });
  const read = (path: string) => readFile(join(out, path), "utf8");
  return { ...result, out, read };
}

/** A registry component with three versions of two plugins, as proposals write it. */
async function publishRegistry(): Promise<string> {
  const repository = `${registry.host}/acme/registry`;
  const info = (name: string, version: string, more = "") =>
    `    labels:\n      - name: ocm.software/pluginInfo\n        value: {name: ${name}, version: ${version}, platforms: [linux/amd64, darwin/arm64], component: acme.software/plugins/${name}${more}}\n`;
  const reference = (name: string, version: string, more: string) =>
    `  - name: ${name}\n    version: ${version}\n    componentName: acme.software/plugins/${name}\n${more}`;
  const references = [
    reference("helminput", "0.9.0", info("helminput", "0.9.0", ", description: The old one.")),
    reference(
      "helminput",
      "0.10.0",
      info("helminput", "0.10.0", ", description: Puts charts in., registry: ghcr.io/acme/plugins"),
    ),
    reference("gitinput", "1.0.0", ""),
  ];
  const head = "name: acme.software/plugin-registry\nversion: v0.3.0\nprovider:\n  name: acme.software\n";
  for (const [name, version] of [
    ["helminput", "0.9.0"],
    ["helminput", "0.10.0"],
    ["gitinput", "1.0.0"],
  ] as const)
    await publishText(pluginConstructor(name, version), repository);
  await publishText(`${head}componentReferences:\n${references.join("")}`, repository);
  return `${repository}//acme.software/plugin-registry`;
}

test("a registry's plugins are shown as it was published, the server's beside them", async () => {
  const listing = await publishRegistry();
  const { plugins, ocm, diagnostics, read } = await write({
    manifests: [manifest],
    listings: [listing],
    title: "Acme",
  });
  expect([plugins, ocm, diagnostics]).toEqual([2, 2, []]);
  const helm = await read("components/helminput.html");
  for (const each of [
    "Puts charts in.",
    "ghcr.io/acme/plugins//acme.software/plugins/helminput:0.10.0",
    "v0.3.0",
    "darwin/arm64",
  ])
    expect(helm).toContain(each);
  expect(helm.indexOf(">0.10.0<")).toBeLessThan(helm.indexOf(">0.9.0<"));
  expect(await read("components/gitinput.html")).toContain(
    `${registry.host}/acme/registry//acme.software/plugins/gitinput:1.0.0`,
  );
  const index = await read("index.html");
  for (const each of ["<title>Acme</title>", "4 plugins", "plugins/agents.html", "components/gitinput.html"])
    expect(index).toContain(each);
});

test("a registry is a site without any manifest", async () => {
  const { plugins, ocm, read } = await write({ listings: [await publishRegistry()] });
  expect([plugins, ocm]).toEqual([0, 2]);
  expect(await read("index.html")).toContain("2 plugins");
});

test("a report that is evidence has its page; one that is none, and one of nobody, have not", async () => {
  const reports = await temporaryFolder();
  const server = { module: "github.com/acme/catalog-server", version: "v0.9.0", frameworkVersion: "v1alpha1" };
  const known = { name: "agents", module: "github.com/acme/catalog-plugins/agents", version: "v0.3.1" };
  const checks = [checkOf("A-list", "passed", { plugin: "agents" })];
  const good = await writeReports(
    join(reports, "good"),
    reportOf(checks, [known], { server, started: new Date().toISOString() }),
  );
  await writeReports(join(reports, "part"), reportOf(checks, [known], { server, only: ["A"] }));
  await mkdir(join(reports, "broken"));
  await writeFile(join(reports, "broken/report.json"), "{");
  const { diagnostics, out, read } = await write({ manifests: [manifest], reports: [reports] });
  expect(diagnostics.map(({ code, severity }) => [code, severity]).sort()).toEqual([
    ["report-no-evidence", "notice"],
    ["report-unreadable", "warning"],
  ]);
  expect(await readdir(join(out, "reports"))).toEqual([`${good.digest.replace(":", "-")}.html`]);
  const agents = await read("plugins/agents.html");
  expect(agents).toContain("supported, conformance passed");
  expect(agents).toContain(`href="../reports/${good.digest.replace(":", "-")}.html"`);
});

test("an error leaves the site that was there", async () => {
  const folder = await temporaryFolder();
  await cp(manifest, join(folder, "manifest.yaml"));
  const out = join(folder, "site");
  await write({ manifests: [join(folder, "manifest.yaml")], out });
  const before = await readFile(join(out, "index.html"), "utf8");
  const missing = await write({
    manifests: [join(folder, "manifest.yaml")],
    reports: [join(folder, "nowhere.json")],
    out,
  });
  expect(missing.diagnostics).toEqual([expect.objectContaining({ code: "file-unreadable", severity: "error" })]);
  await expect(
    write({ listings: [`${registry.host}/acme/nothing//acme.software/plugin-registry`], out }),
  ).rejects.toMatchObject({
    diagnostics: [{ code: "plugin-version-missing" }],
  });
  await expect(write({ out })).rejects.toMatchObject({ diagnostics: [{ code: "input-invalid" }] });
  expect(await readFile(join(out, "index.html"), "utf8")).toBe(before);
});

test("the command writes the same bytes twice, and says where", async () => {
  const out = join(await temporaryFolder(), "site");
  const environment = { ...process.env, ...published.environment };
  const command = () =>
    run(process.execPath, ["packages/cli/src/main.ts", "site", manifest, "--out", out], environment);
  const first = await command();
  expect([first.code, first.stdout]).toEqual([0, `${out}: 2 plugins, 0 OCM plugins\n`]);
  const index = await readFile(join(out, "index.html"), "utf8");
  expect((await command()).code).toBe(0);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe(index);
});

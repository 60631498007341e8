import { execFile } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseManifest } from "#documents/parse-manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { readYaml } from "#documents/yaml-source.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment, publishModule, removeModuleCache } from "#test/module-proxy.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

const kinds = ["server", "plugins", "registry", "ocm-plugin"] as const;
const commit = "4f1d2c3b5a697887766554433221100ffeeddccb";
let folder: string;
let registry: TestRegistry;
let shell: PageShell;
let moduleCache: string;

/** Copies with the names changed as the READMEs say: `acme`, and the commit of this suite. */
beforeAll(async () => {
  [folder, registry] = await Promise.all([temporaryFolder(), startCraneRegistry()]);
  for (const kind of [...kinds, "catalog-server"])
    await cp(join("examples", kind), join(folder, kind), { recursive: true });
  const rename = `s/acme/your-org/g; s/\\(plugin-release-actions[^ ]*\\)@[0-9a-f]\\{40\\}/\\1@${commit}/`;
  await promisify(execFile)("sh", ["-c", `grep -rlE 'acme|plugin-release-actions' . | xargs sed -i '${rename}'`], {
    cwd: folder,
  });
  const proxy = join(folder, "proxy");
  moduleCache = join(folder, "cache");
  const framework = { path: "github.com/your-org/catalog-server", version: "v0.9.0" };
  await publishModule(proxy, { ...framework, directory: join(folder, "catalog-server") });
  const environment = await goEnvironment(proxy, { prefix: "github.com/your-org", moduleCache });
  shell = await openPageShell({ folder, environment });
}, 120_000);

afterAll(async () => {
  await shell?.stop();
  await registry?.stop();
  await removeModuleCache(moduleCache);
  await removeTemporaryFolders();
});

const documents = (kind: string, ...path: string[]) => readYaml(join(folder, kind, ...path));

async function type(command: string): Promise<string> {
  const { code, output, errors } = await shell.type(command);
  expect([command, code, code === 0 ? "" : output + errors]).toEqual([command, 0, ""]);
  return output;
}

describe.each(kinds)("examples/%s with other names", (kind) => {
  test("has workflows in which actionlint finds nothing, from that commit alone", async () => {
    const workflows = join(folder, kind, ".github/workflows");
    const files = (await readdir(workflows)).map((each) => join(workflows, each));
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const taken = texts.flatMap((text) => text.match(/uses: .*plugin-release-actions.*/g) ?? []);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((each) => !each.includes(`uses: your-org/`) || !each.includes(commit))).toEqual([]);
    const ignored = ["-ignore", 'unexpected key "queue"', "-shellcheck=", "-pyflakes="];
    await promisify(execFile)(await tool("actionlint"), [...ignored, ...files]);
  });
});

test("the server's manifest and policy are sound", async () => {
  const { source } = await documents("server", "catalog-server-manifest.yaml");
  expect(source && parseManifest(source).diagnostics).toEqual([]);
  const policy = join(folder, "server/plugin-policy.yaml");
  expect(parsePolicy(policy, await readFile(policy, "utf8")).diagnostics).toEqual([]);
});

test.each(["agents", "guardrails"])(
  "the plugin %s is a module of its own, which passes its tests",
  async (name) => {
    const { source } = await documents("plugins", name, "plugin.yaml");
    expect(source && parsePluginMetadata(source).diagnostics).toEqual([]);
    await type(`(cd plugins/${name} && GOWORK=off go mod tidy && GOWORK=off go test ./...)`);
    expect(await readFile(join(folder, "plugins", name, "go.sum"), "utf8")).toContain(
      "github.com/your-org/catalog-server v0.9.0",
    );
  },
  60_000,
);

test("the OCM plugin is published, and the registry lists it", async () => {
  await writeFile(
    join(folder, "registry/plugin-policy.yaml"),
    (await readFile(join(folder, "registry/plugin-policy.yaml"), "utf8")).replaceAll("ghcr.io", registry.host),
  );
  const ocm = registry.host;
  await type(`(cd ocm-plugin && ./build.sh && plugin-release registry publish --repository ${ocm}/your-org/plugins)`);
  const commands = [
    `plugin-release registry sweep --repository ${ocm}/your-org/registry`,
    `plugin-release registry publish --repository ${ocm}/your-org/registry --policy plugin-policy.yaml --next`,
  ];
  const listed = await type(`(cd registry && ${commands.join(" && ")} && plugin-release registry list)`);
  expect(listed).toContain(
    "your-org.software/plugin-registry v0.0.1\n  helminput  v0.1.0  your-org.software/plugins/helminput",
  );
});

test("no name of the example is left", async () => {
  const { stdout } = await promisify(execFile)("grep", ["-rlE", "acme|0{40}", ...kinds], { cwd: folder }).catch(() => ({
    stdout: "",
  }));
  expect(stdout).toBe("");
});

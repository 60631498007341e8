import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parseManifest } from "#documents/parse-manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { type ParsedYaml, readYaml } from "#documents/yaml-source.js";

const run = promisify(execFile);
const modules = ["catalog-server", "plugins/agents", "plugins/guardrails"].map((each) => `examples/${each}`);
const manifests = ["", "base/", "minimal/"].map((each) => `examples/server/${each}catalog-server-manifest.yaml`);

function sourceOf({ source, diagnostics }: ParsedYaml) {
  expect(diagnostics).toEqual([]);
  if (!source) throw new Error("there is no document");
  return source;
}

describe.each(modules)("%s", (module) => {
  test("is formatted, vetted and passes its own tests", async () => {
    const environment = { ...process.env, GOFLAGS: "", GOPROXY: "off", GOWORK: "" };
    const go = (...args: string[]) => run("go", args, { cwd: module, env: environment });
    expect((await run("gofmt", ["-l", module])).stdout).toBe("");
    await go("vet", "./...");
    await go("test", "./...");
  });
});

describe.each([
  ["agents", "0.3.1"],
  ["guardrails", "0.2.0"],
])("the plugin %s", (name, version) => {
  const folder = `examples/plugins/${name}`;

  test("describes itself completely", async () => {
    const { metadata, diagnostics } = parsePluginMetadata(sourceOf(await readYaml(`${folder}/plugin.yaml`)));
    expect(diagnostics).toEqual([]);
    expect(metadata).toMatchObject({
      name,
      version,
      license: "Apache-2.0",
      repository: "https://github.com/acme/catalog-plugins",
      owners: [{ contact: expect.stringContaining("@") }],
      compatibility: { minVersion: "0.9.0", maxVersion: "0.x", frameworkApis: ["v1alpha1"] },
    });
  });

  test("tells its readers the lines that the servers have", async () => {
    const lines = `    - name: ${name}\n      module: github.com/acme/catalog-plugins/${name}\n      version: v${version}\n`;
    expect(await readFile(`${folder}/README.md`, "utf8")).toContain(lines);
    expect(await readFile("examples/server/catalog-server-manifest.yaml", "utf8")).toContain(lines);
    expect(await readFile("examples/server/minimal/catalog-server-manifest.yaml", "utf8")).toContain(lines);
  });
});

test.each([
  ...manifests,
  "test/fixtures/rclone/catalog-server-manifest.yaml",
  "test/fixtures/rclone/twenty/catalog-server-manifest.yaml",
])("%s is a manifest without a flaw", async (file) => {
  expect(parseManifest(sourceOf(await readYaml(file))).diagnostics).toEqual([]);
});

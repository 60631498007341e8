import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readMetadata } from "#server/metadata.js";
import { hasGuide } from "#server/migration-guide.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

let outside: string;
let module: string;

beforeAll(async () => {
  outside = await temporaryFolder();
  module = join(outside, "module");
  mkdirSync(join(module, "docs"), { recursive: true });
  writeFileSync(join(outside, "secret"), "x");
  writeFileSync(join(module, "docs/MIGRATION.md"), "# From 0.1 to 0.2\n");
  writeFileSync(join(module, "empty.md"), "");
  symlinkSync("docs/MIGRATION.md", join(module, "link.md"));
  symlinkSync("../secret", join(module, "up.md"));
  symlinkSync(join(outside, "secret"), join(module, "absolute.md"));
  symlinkSync("loop.md", join(module, "loop.md"));
});
afterAll(removeTemporaryFolders);

describe("a migration guide", () => {
  test.each([
    ["https://acme.example/guide", true],
    ["docs/MIGRATION.md", true],
    ["./docs/MIGRATION.md", true],
    ["link.md", true],
    ["empty.md", false],
    ["docs", false],
    ["none.md", false],
    ["docs/MIGRATION.md/more", false],
    ["up.md", false],
    ["absolute.md", false],
    ["loop.md", false],
    ["../secret", false],
    [`${"n".repeat(300)}.md`, false],
    ["nul\0.md", false],
  ])("%j is there: %s", (guide, there) => {
    expect(hasGuide(module, guide)).toBe(there);
  });
});

describe("plugin.yaml", () => {
  const read = (guide: string) => {
    writeFileSync(
      join(module, "plugin.yaml"),
      `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata: {name: agents}
spec:
  migrationGuide: ${guide}
  compatibility: {frameworkApi: v1alpha1}
`,
    );
    const path = "github.com/acme/agents";
    return readMetadata({ name: "agents", module: path, version: "v0.2.0", import: path }, module, false);
  };

  test("names a guide that is there", async () => {
    const { metadata, diagnostics } = await read("docs/MIGRATION.md");
    expect([metadata?.migrationGuide, diagnostics]).toEqual(["docs/MIGRATION.md", []]);
  });

  test("names one that is not, which counts as none", async () => {
    const { metadata, diagnostics } = await read("none.md");
    expect(metadata && "migrationGuide" in metadata).toBe(false);
    expect(diagnostics).toEqual([
      {
        code: "metadata-guide-missing",
        severity: "warning",
        message:
          'github.com/acme/agents@v0.2.0/plugin.yaml:5:19: the migration guide "none.md" is no file of the module, or an empty one',
        fix: "Add the file to the module and release it, or give the guide's https address.",
        plugin: "agents",
      },
    ]);
  });

  test.each([
    "../secret",
    "/etc/passwd",
    "a/../../b",
    "http://acme.example",
    "javascript:alert(1)",
    "docs/",
    '"a\\nb"',
  ])("refuses %s", async (guide) => {
    const { metadata, diagnostics } = await read(guide);
    expect([metadata, diagnostics.map((each) => each.code)]).toEqual([undefined, ["field-value"]]);
  });
});

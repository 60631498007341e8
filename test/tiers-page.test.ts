import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Manifest, PluginEntry } from "#documents/manifest.js";
import { publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { readPage } from "#test/page-commands.js";
import { openPageShell } from "#test/page-shell.js";
import { listChanges } from "#versions/changes.js";
import { highest } from "#versions/level.js";

const page = readPage("docs/tiers.md");
afterAll(removeTemporaryFolders);

const module = "github.com/acme/catalog-plugins/agents";
const plugin = (version: string): PluginEntry => ({ name: "agents", module, import: module, version });
const before: Manifest = {
  base: { image: "scratch", version: "v1.4.0", frameworkVersion: "v1alpha1", compatibleFrameworkVersions: ["v0"] },
  plugins: [plugin("v1.3.1")],
  build: {
    platforms: ["amd64", "arm64"].map((each) => ({ os: "linux", architecture: each })),
    ldflags: [],
    tags: [],
    privateModules: [],
  },
};
const base = (changes: Partial<Manifest["base"]>): Manifest => ({ ...before, base: { ...before.base, ...changes } });
const platforms = (...all: string[]): Manifest => ({
  ...before,
  build: { ...before.build, platforms: all.map((each) => ({ os: "linux", architecture: each })) },
});

/** The rows of the page's table, as manifests that come after. */
const after: Record<string, Manifest> = {
  "a plugin by a patch": { ...before, plugins: [plugin("v1.3.2")] },
  "a plugin by a minor": { ...before, plugins: [plugin("v1.4.0")] },
  "a plugin by a major": {
    ...before,
    plugins: [{ ...plugin("v2.0.0"), module: `${module}/v2`, import: `${module}/v2` }],
  },
  "a plugin is added": { ...before, plugins: [...before.plugins, { ...plugin("v1.0.0"), name: "more" }] },
  "a plugin leaves": { ...before, plugins: [] },
  "the base by a patch": base({ version: "v1.4.1" }),
  "the base by a minor": base({ version: "v1.5.0" }),
  "the base by a major": base({ version: "v2.0.0" }),
  "the framework API": base({ frameworkVersion: "v1beta1" }),
  "a shim is added": base({ compatibleFrameworkVersions: ["v0", "v1alpha0"] }),
  "a shim is removed": base({ compatibleFrameworkVersions: [] }),
  "a platform is added": platforms("amd64", "arm64", "s390x"),
  "a platform is removed": platforms("amd64"),
};

test("what a change costs the server's version is what the rules demand", () => {
  const table = /\| what changes in the manifest \|.*\n\|.*\n((?:\|.*\n)+)/.exec(page.text)?.[1] ?? "";
  const rows = table
    .trimEnd()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(
    Object.entries(after).map(([what, next]) => [what, highest(listChanges(before, next).map(({ level }) => level))]),
  );
});

test("the page's commands show what an upgrade breaks", async () => {
  const folder = await temporaryFolder();
  await cp("examples/server", join(folder, "server"), { recursive: true });
  const { environment, remove } = await publishExamples();
  const shell = await openPageShell({ folder, environment });
  try {
    await shell.follow(page.steps);
    expect(shell.typed).toHaveLength(3);
  } finally {
    await shell.stop();
    await remove();
  }
}, 60_000);

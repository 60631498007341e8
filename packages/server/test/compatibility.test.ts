import { describe, expect, test } from "@jest/globals";
import type { PluginEntry } from "#documents/manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import type { Compatibility, PluginMetadata } from "#documents/plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";
import { checkPlugin } from "#server/compatibility.js";

const base = {
  module: "github.com/acme/server",
  version: "v1.4.0",
  frameworkVersion: "v1beta1",
  compatibleFrameworkVersions: ["v1alpha1"],
};

function check(compatibility: Partial<Compatibility> | undefined, claim: Partial<PluginEntry> = {}) {
  const entry = {
    name: "agents",
    module: "github.com/acme/agents",
    version: "v0.3.1",
    import: "github.com/acme/agents",
    ...claim,
  };
  const metadata: PluginMetadata | undefined = compatibility && {
    name: "agents",
    owners: [],
    providers: [],
    compatibility: { frameworkApis: ["v1beta1"], ...compatibility },
  };
  const { report, diagnostics } = checkPlugin({ entry, plugin: entry, metadata, base });
  return { ...report, codes: diagnostics.map((each) => each.code) };
}

const bounded = { minVersion: "1.0.0", maxVersion: "1.x" };

describe("a plugin held against its base", () => {
  test.each([
    ["inside its range", bounded, {}, "compatible", []],
    ["through a shim", { ...bounded, frameworkApis: ["v1alpha1"] }, {}, "compatible", []],
    ["of another framework", { ...bounded, frameworkApis: ["v2"] }, {}, "incompatible", ["framework-mismatch"]],
    ["outside its range", { minVersion: "1.5.0", maxVersion: "1.x" }, {}, "incompatible", ["server-version-outside"]],
    ["without an upper end", { minVersion: "1.0.0" }, {}, "compatible", ["server-range-open"]],
    ["with a range that cannot be read", { range: ">=banana" }, {}, "unknown", ["server-range-invalid"]],
    ["without any range", {}, {}, "unknown", ["server-range-open"]],
    ["without metadata", undefined, {}, "unknown", ["compatibility-unknown"]],
    ["that claims supported, bounded", bounded, { tier: "supported" }, "compatible", []],
    [
      "that claims supported, open",
      { minVersion: "1.0.0" },
      { tier: "supported" },
      "compatible",
      ["server-range-open", "tier-not-allowed"],
    ],
    [
      "that claims supported without metadata",
      undefined,
      { tier: "supported" },
      "unknown",
      ["compatibility-unknown", "tier-not-allowed"],
    ],
    ["that claims built-in from elsewhere", bounded, { tier: "built-in" }, "compatible", ["tier-not-allowed"]],
  ] as [string, Partial<Compatibility> | undefined, Partial<PluginEntry>, string, string[]][])(
    "%s",
    (_title, compatibility, claim, verdict, codes) => {
      const checked = check(compatibility, claim);
      expect([checked.compatibility, checked.codes]).toEqual([verdict, codes]);
    },
  );

  test("is not asked for declarations where it lives in the base's own module", () => {
    const checked = check(undefined, { module: base.module, import: `${base.module}/backend/local` });
    expect([checked.compatibility, checked.codes]).toEqual(["unknown", []]);
  });

  test("is built-in where it lives in the base's module, else community", () => {
    expect(check(undefined, { module: base.module, import: `${base.module}/backend/local` }).tier).toBe("built-in");
    expect(check(bounded).tier).toBe("community");
  });

  test.each([
    ["frameworkApi: v2\n    catalogServer: {minVersion: 1.0.0, maxVersion: 1.x}", "framework-mismatch", 7],
    ["frameworkApi: v1beta1\n    catalogServer: {minVersion: 2.0.0, maxVersion: 2.x}", "server-version-outside", 8],
    ["frameworkApi: v1beta1\n    minServerVersion: 1.0.0", "server-range-open", 7],
  ])("is told at its own line where it is a working copy: %s", (declared, code, line) => {
    const text = `apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogPlugin\nmetadata:\n  name: agents\nspec:\n  compatibility:\n    ${declared}\n`;
    const { source } = parseYaml("agents/plugin.yaml", text);
    if (!source) throw new Error(text);
    const entry = {
      name: "agents",
      module: "github.com/acme/agents",
      version: "v0.3.1",
      import: "github.com/acme/agents",
    };
    const { metadata } = parsePluginMetadata(source);
    const [found] = checkPlugin({ entry, plugin: entry, metadata, source, base }).diagnostics;
    expect(found).toMatchObject({
      code,
      place: { file: "agents/plugin.yaml", line },
      message: expect.stringContaining("as it stands here"),
    });
  });
});

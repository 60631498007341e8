import { describe, expect, test } from "@jest/globals";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

const head = "apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogPlugin\nmetadata: {name: agents}\nspec:\n";
const parse = (spec: string) => parsePluginMetadata(parseYaml("plugin.yaml", head + spec).source as YamlSource);
const problems = (spec: string) =>
  parse(spec).diagnostics.map(({ code, place, fix }) => `${place?.line}:${place?.column} ${code}: ${fix}`);

describe("plugin.yaml", () => {
  test("with everything in it", () => {
    const { metadata, diagnostics } = parse(`  displayName: Agents
  description: |
    Lists agents.
  version: "0.3.1"
  owners:
    - {team: acme-agents, contact: agents@acme.example}
    - {team: acme-catalog}
  license: Apache-2.0
  repository: https://github.com/acme/catalog-plugins
  migrationGuide: docs/MIGRATION.md
  providers: [yaml, http]
  compatibility:
    catalogServer: {minVersion: 0.9.0, maxVersion: 1.x}
    frameworkApi: [v1alpha1, v1beta1]
`);
    expect(diagnostics).toEqual([]);
    expect(metadata).toEqual({
      name: "agents",
      displayName: "Agents",
      description: "Lists agents.\n",
      version: "0.3.1",
      owners: [{ team: "acme-agents", contact: "agents@acme.example" }, { team: "acme-catalog" }],
      license: "Apache-2.0",
      repository: "https://github.com/acme/catalog-plugins",
      migrationGuide: "docs/MIGRATION.md",
      providers: ["yaml", "http"],
      compatibility: { minVersion: "0.9.0", maxVersion: "1.x", frameworkApis: ["v1alpha1", "v1beta1"] },
    });
  });

  test("with what is required", () => {
    expect(parse("  compatibility: {frameworkApi: v1alpha1}\n").metadata).toEqual({
      name: "agents",
      owners: [],
      providers: [],
      compatibility: { frameworkApis: ["v1alpha1"] },
    });
  });

  test.each([
    ["{catalogServer: {minVersion: 0.9.0, maxVersion: 1.x}", { minVersion: "0.9.0", maxVersion: "1.x" }],
    ["{minServerVersion: 0.9.0, maxServerVersion: 1.x", { minVersion: "0.9.0", maxVersion: "1.x" }],
    ["{catalogServer: {minVersion: 0.9.0}, maxServerVersion: 1.x", { minVersion: "0.9.0", maxVersion: "1.x" }],
    ["{catalogServer: {minVersion: 0.9.0}, minServerVersion: 0.9.0", { minVersion: "0.9.0" }],
    ['{range: ">=0.9.0 <2.0.0"', { range: ">=0.9.0 <2.0.0" }],
    ['{catalogServer: {range: "0.x"}', { range: "0.x" }],
    ["{catalogServer: {}", {}],
  ])("reads the range of %s}", (start, range) => {
    const { metadata } = parse(`  compatibility: ${start}, frameworkApi: v1}\n`);
    expect(metadata?.compatibility).toEqual({ ...range, frameworkApis: ["v1"] });
  });

  test.each<[string, string, string[]]>([
    ["without compatibility", "  version: 1.0.0\n", ['4:1 field-missing: Add "compatibility:" with its fields.']],
    [
      "without a framework API",
      "  compatibility: {}\n",
      ['5:3 field-missing: Add "frameworkApi: v1alpha1", or what applies.'],
    ],
    [
      "with a number for a version",
      "  compatibility: {frameworkApi: v1, maxServerVersion: 1.10}\n",
      ['5:55 field-type: Quote it: "1.10".'],
    ],
    [
      "with a range in the wrong place",
      "  minVersion: 0.9.0\n  compatibility: {frameworkApi: v1}\n",
      ["5:3 field-unknown: Move it to spec.compatibility.catalogServer."],
    ],
    [
      "with no framework API in the list",
      "  compatibility: {frameworkApi: []}\n",
      ["5:33 field-value: Give it a value, or remove the field."],
    ],
    [
      "with a framework API that is none",
      "  compatibility: {frameworkApi: v 1}\n",
      ["5:33 field-value: Write something like v1alpha1."],
    ],
    ["with a mapping for it", "  compatibility: {frameworkApi: {a: 1}}\n", ["5:33 field-type: Write a single value."]],
    [
      "with two ends that differ",
      "  compatibility: {frameworkApi: v1, catalogServer: {maxVersion: 1.x}, maxServerVersion: 2.x}\n",
      ["5:89 field-value: Keep one of the two."],
    ],
    [
      "with a guide outside the module",
      "  migrationGuide: ../MIGRATION.md\n  compatibility: {frameworkApi: v1}\n",
      ["5:19 field-value: Write something like https://github.com/acme/catalog-plugins/blob/main/agents/MIGRATION.md."],
    ],
    [
      "with an owner that is no team",
      "  compatibility: {frameworkApi: v1}\n  owners: [{contact: me}]\n",
      ['6:12 field-missing: Add "team: acme-agents", or what applies.'],
    ],
  ])("%s", (_name, spec, expected) => expect(problems(spec)).toEqual(expected));
});

test.each([
  ["https://acme.example/guide#0.2", true],
  ["MIGRATION.md", true],
  ["docs/from 0.1 to 0.2.md", true],
  ["docs/...md", true],
  [".github/MIGRATION.md", true],
  ["http://acme.example/guide", false],
  ["https://", false],
  ["https://acme.example/a b", false],
  ["javascript:alert(1)", false],
  ["//acme.example/guide", false],
  ["/etc/passwd", false],
  ["C:\\guide.md", false],
  ["..", false],
  ["docs/..", false],
  ["a/../../b", false],
  ["./../b", false],
  ["docs/", false],
  ["", false],
  ["a\nb", false],
])("a migration guide %j is one: %s", (guide, is) => {
  const { metadata } = parse(`  migrationGuide: ${JSON.stringify(guide)}\n  compatibility: {frameworkApi: v1}\n`);
  expect(metadata?.migrationGuide).toBe(is ? guide : undefined);
});

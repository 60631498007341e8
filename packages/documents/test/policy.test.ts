import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv, type AnySchemaObject } from "ajv";
import fc from "fast-check";
import { parsePolicy } from "#documents/policy-parse.js";
import { hostileValues } from "#test/hostile.js";

const example = `apiVersion: plugin-release/v1alpha1
kind: PluginPolicy
spec:
  proposals: per-plugin            # or grouped: one branch and one pull request for all
  plugins:
    - name: helminput
      component: ocm.software/plugins/helminput
      repository: ghcr.io/open-component-model/plugins
      source: {repository: open-component-model/helm-input-plugin, id: 123456789}
      channel: stable              # or prerelease
      retention: append            # or replace
      signer: {key: keys/helminput.pub}
      withdrawn: [0.0.9]
    - name: agents
      module: github.com/acme/catalog-plugins/agents
      source: {repository: acme/catalog-plugins}
`;

const problems = (text: string) =>
  parsePolicy("plugin-policy.yaml", text).diagnostics.map(
    ({ code, place }) => `${code} ${place?.line}:${place?.column}`,
  );

describe("a policy", () => {
  test("of both flows is read, defaults filled in", () => {
    const { located, diagnostics } = parsePolicy("plugin-policy.yaml", example);
    expect(diagnostics).toEqual([]);
    expect(located?.policy).toEqual({
      proposals: "per-plugin",
      plugins: [
        {
          name: "helminput",
          component: "ocm.software/plugins/helminput",
          repository: "ghcr.io/open-component-model/plugins",
          source: { repository: "open-component-model/helm-input-plugin", id: 123456789 },
          channel: "stable",
          retention: "append",
          signer: { key: "keys/helminput.pub" },
          withdrawn: ["0.0.9"],
        },
        {
          name: "agents",
          module: "github.com/acme/catalog-plugins/agents",
          source: { repository: "acme/catalog-plugins" },
          channel: "stable",
          retention: "append",
          withdrawn: [],
        },
      ],
    });
    expect(located?.source.place(["spec", "plugins", 1, "name"])).toMatchObject({ line: 14, column: 13 });
  });

  test("may list nobody", () => {
    const { located } = parsePolicy(
      "p",
      "apiVersion: plugin-release/v1alpha1\nkind: PluginPolicy\nspec: {plugins: []}\n",
    );
    expect(located?.policy).toEqual({ proposals: "per-plugin", plugins: [] });
  });

  test.each([
    ["a name twice", example.replace("name: agents", "name: helminput"), ["plugin-name-duplicate 14:13"]],
    [
      "a component of two plugins",
      example.replace("module: github.com/acme/catalog-plugins/agents", "component: ocm.software/plugins/helminput"),
      ["policy-release-duplicate 15:18"],
    ],
    [
      "a component and a module",
      example.replace("    - name: agents", "    - name: agents\n      component: acme.software/a/b"),
      ["field-value 14:7"],
    ],
    ["neither", example.replace(/ {6}module: .*\n/, ""), ["field-value 14:7"]],
    ["an unknown field", example.replace("channel:", "chanel:"), ["field-unknown 10:7"]],
    ["an unknown channel", example.replace("channel: stable", "channel: nightly"), ["field-value 10:16"]],
    ["a version that is a number", example.replace("[0.0.9]", "[1.10]"), ["field-type 13:19"]],
    ["a version that is none", example.replace("[0.0.9]", "[latest]"), ["field-value 13:19"]],
    ["a key and an identity", example.replace("{key:", "{identity: a, key:"), ["field-value 12:15"]],
    [
      "a repository with a tag",
      example.replace("plugins\n      source", "plugins:1.0\n      source"),
      ["field-value 8:19"],
    ],
    [
      "a module that Go refuses",
      example.replace("github.com/acme/catalog-plugins/agents", "github.com/acme//agents"),
      ["field-value 15:15"],
    ],
    ["a major that Go refuses", example.replace("plugins/agents", "plugins/v1"), ["module-path-invalid 15:15"]],
    [
      "a withdrawn version that no module can have",
      `${example}      withdrawn: [v0.4.0, 0.3.1+incompatible, v0.4]\n`,
      ["field-value 17:47"],
    ],
    ["a component's name of one letter", example.replace("name: helminput", "name: h"), ["field-value 6:13"]],
    ["an alias", `${example}x: &a [*a]\n`, ["yaml-refused-feature 17:8"]],
    ["another kind", example.replace("PluginPolicy", "CatalogPlugin"), ["field-value 2:7"]],
  ])("with %s is refused where it stands", (_what, text, expected) => {
    expect(problems(text)).toEqual(expect.arrayContaining(expected));
    expect(parsePolicy("p", text).located).toBeUndefined();
  });

  const signed = (lines: string, more = "") =>
    `${example}      signer: {${lines}}\n`.replace("  plugins:\n", `${more}  plugins:\n`);
  const issuer = "issuer: https://token.actions.githubusercontent.com";
  const workflow = "workflow: acme/ci/.github/workflows/release.yml";
  const root = "  trustedRoot: trusted_root.json\n";

  test.each([
    ["a key", signed("key: keys/agents.pub")],
    ["a workflow of a repository", signed(`${issuer}, ${workflow}, repositoryId: 7`, root)],
    [
      "a workflow of the source, whose number is known",
      signed(`${issuer}, ${workflow}`, root).replace("acme/catalog-plugins}", "acme/catalog-plugins, id: 7}"),
    ],
    [
      "a person, by timestamps",
      signed("issuer: https://i.example, subject: a@b.c", `${root}  transparencyLog: timestamp\n`),
    ],
    ["an identity, which is refused where it would be verified", signed("identity: https://github.com/acme")],
  ])("names as a module's signer %s", (_what, text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ["every caller of a workflow", signed(`${issuer}, ${workflow}`, root), ["signer-too-broad 18:15"]],
    ["everybody at an issuer", signed(issuer, root), ["signer-too-broad 18:15"]],
    ["no trusted root", signed(`${issuer}, ${workflow}, repositoryId: 7`), ["trusted-root-missing 17:15"]],
    ["a key and an issuer", signed(`key: a, ${issuer}`, root), ["field-value 18:15"]],
    ["a key and a repository", signed("key: a, repositoryId: 7"), ["field-value 17:15"]],
    ["an issuer and an identity", signed(`${issuer}, identity: a`, root), ["field-value 18:15"]],
    ["a workflow alone", signed(workflow, root), ["field-value 18:15"]],
    ["candidates and no signer", `${example}      candidates: ghcr.io/acme/agents\n`, ["field-value 17:19"]],
    [
      "candidates of a component",
      example.replace("channel:", "candidates: ghcr.io/a/b\n      channel:"),
      ["field-value 10:19"],
    ],
    [
      "nothing that says where candidates are",
      signed("key: a").replace(/ {6}source: \{repository: acme.*\n/, ""),
      ["field-missing 16:15"],
    ],
    ["candidates with a tag", signed("key: a}\n      candidates: {a: b"), ["field-type 18:19"]],
  ])("names as a module's signer %s, and is refused where it says so", (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test("with anything in its fields is read or refused, and never breaks", () => {
    for (const value of hostileValues) {
      const quoted = JSON.stringify(value);
      for (const line of ["name: helminput", "component: ocm.software/plugins/helminput"]) {
        const { located, diagnostics } = parsePolicy("p", example.replace(line, `${line.split(":")[0]}: ${quoted}`));
        if (located === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { message } of diagnostics) expect(message).not.toMatch(/\p{Cc}/u);
      }
    }
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parsePolicy("p", text)));
  });
});

test("the schema's examples are valid, every mapping is closed, and every field is described", () => {
  const schema: AnySchemaObject = JSON.parse(readFileSync("schemas/plugin-policy.schema.json", "utf8"));
  const ajv = new Ajv({ strict: false });
  const check = (node: AnySchemaObject, path: string) => {
    expect([path, typeof node.description]).toEqual([path, "string"]);
    if (node.properties) expect([path, node.additionalProperties]).toEqual([path, false]);
    if (node.pattern) expect([path, typeof node.patternErrorMessage]).toEqual([path, "string"]);
    const { $id: _id, $schema: _schema, ...rest } = node;
    for (const each of (node.examples ?? []) as unknown[])
      expect([path, ajv.validate(rest, each)]).toEqual([path, true]);
    for (const [name, child] of Object.entries(node.properties ?? {}))
      check(child as AnySchemaObject, `${path}/${name}`);
    if (node.items) check(node.items, `${path}/items`);
  };
  check(schema, "#");
});

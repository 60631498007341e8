import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv, type AnySchemaObject } from "ajv";
import { parse } from "yaml";
import { parseManifest } from "#documents/parse-manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";

const root = new URL("../../../", import.meta.url);
const load = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), "utf8"));
const names = ["catalog-server-manifest", "catalog-plugin"];

test("the generated validators are those of the schemas", () => {
  const script = new URL("scripts/generate-validators.ts", root).pathname;
  expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
});

describe.each(names)("%s", (name) => {
  const schema = load(name);
  const nodes = [...walk(schema, "#")];
  // As an editor reads it: with the annotations, and with formats and unknown keywords ignored.
  const ajv = new Ajv({ strict: false, allErrors: true });

  test("describes every field and gives an example of each value", () => {
    const bare = nodes.filter(([, node]) => !node.description || (node.type !== "object" && !node.examples));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test("every mapping is closed, and every pattern says what it asks for", () => {
    const open = nodes.filter(([, node]) => node.properties && node.additionalProperties !== false);
    const mute = nodes.filter(([, node]) => node.pattern && !node.patternErrorMessage);
    expect([...open, ...mute].map(([path]) => path)).toEqual([]);
  });

  test("its examples are valid", () => {
    const wrong = nodes.flatMap(([path, node]) =>
      ((node.examples ?? []) as unknown[])
        .filter((each) => !ajv.validate(withoutId(node), each))
        .map((each) => [path, each]),
    );
    expect(wrong).toEqual([]);
  });
});

const manifest = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    image: catalog-server:0.9.0
    frameworkVersion: "v1alpha1"
  plugins:
    - name: agents
      module: github.com/acme/catalog-plugins/agents
      version: v0.3.1
    - name: guardrails
      module: github.com/acme/catalog-plugins/guardrails
      version: v0.2.0
`;

/** The published schema and this package must agree on what is valid: editors and actions say the same. */
test.each([
  ["catalog-server-manifest", manifest],
  ["catalog-server-manifest", manifest.replace("v0.3.1", "1.10")],
  ["catalog-server-manifest", manifest.replace("module", "modul")],
  ["catalog-server-manifest", `${manifest}  signing: maybe\n`],
  ["catalog-server-manifest", `${manifest}  build: {platforms: [linux/amd64]}\n`],
  ["catalog-server-manifest", "[]"],
  [
    "catalog-plugin",
    "apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogPlugin\nmetadata: {name: a}\nspec: {compatibility: {frameworkApi: v1}}",
  ],
  [
    "catalog-plugin",
    "apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogPlugin\nmetadata: {name: a}\nspec: {compatibility: {frameworkApi: 1}}",
  ],
  ["catalog-plugin", "kind: CatalogPlugin"],
])("%s says the same of %j in an editor and here", (name, text) => {
  const inEditor = new Ajv({ strict: false }).validate(load(name), parse(text));
  const { source } = parseYaml("f", text);
  const here =
    source && (name === "catalog-plugin" ? parsePluginMetadata(source).metadata : parseManifest(source).manifest);
  expect(here !== undefined).toBe(inEditor);
});

function withoutId({ $id: _, ...schema }: AnySchemaObject): AnySchemaObject {
  return schema;
}

/** Every schema node that describes a value. */
function* walk(node: AnySchemaObject, path: string): Generator<[string, AnySchemaObject]> {
  yield [path, node];
  for (const [name, child] of Object.entries<AnySchemaObject>(node.properties ?? {}))
    yield* walk(child, `${path}/${name}`);
  if (node.items) yield* walk(node.items, `${path}[]`);
}

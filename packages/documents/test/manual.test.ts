import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checkManifest } from "#documents/check-manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

const root = new URL("../../../", import.meta.url);
const manual = readFileSync(new URL("docs/manifest.md", root), "utf8");
const blocks = [...manual.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);

test.each(blocks.filter((each) => each.includes("\nspec:")))("the manual's example is valid:\n%s", (text) => {
  const source = parseYaml("f", text).source as YamlSource;
  if (text.includes("CatalogPlugin"))
    return expect(parsePluginMetadata(source)).toMatchObject({ diagnostics: [], metadata: {} });
  const { manifest, diagnostics } = parseManifest(source);
  expect([...diagnostics, ...(manifest ? checkManifest(manifest) : [])]).toEqual([]);
  expect(manifest).toBeDefined();
});

test("the manual names every field of both schemas", () => {
  for (const name of ["catalog-server-manifest", "catalog-plugin"]) {
    const schema = readFileSync(new URL(`schemas/${name}.schema.json`, root), "utf8");
    for (const field of fieldsOf(JSON.parse(schema))) expect(manual).toMatch(new RegExp(`\\b${field}\\b`));
  }
});

function fieldsOf(node: { properties?: Record<string, object>; items?: object }): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [name, ...fieldsOf(child)]);
  return [...own, ...(node.items ? fieldsOf(node.items) : [])];
}

import { expect, test } from "@jest/globals";
import { checkManifest } from "#documents/check-manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

function manifestWith(count: number, plugin: (index: number) => string): string {
  const plugins = Array.from({ length: count }, (_, index) => plugin(index)).join("");
  return `apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogServerBuild\nspec:\n  base: {image: x, frameworkVersion: v1}\n  plugins:\n${plugins}`;
}

const good = (index: number) =>
  `    - name: p${index}\n      module: github.com/acme/p${index}x\n      version: v0.1.${index}\n`;
const bad = (index: number) =>
  `    - name: p${index}\n      modul: github.com/acme/p\n      version: 1.${index}\n      tier: x\n`;

/** The document with every read of a property counted. */
function counted(source: YamlSource): { source: YamlSource; reads: () => number } {
  let reads = 0;
  const watch = <T>(value: T): T =>
    typeof value !== "object" || value === null
      ? value
      : new Proxy(value, {
          get: (target, key) => {
            reads++;
            return watch(Reflect.get(target, key));
          },
          ownKeys: (target) => {
            const keys = Reflect.ownKeys(target);
            reads += keys.length;
            return keys;
          },
        });
  const { place } = source;
  const document = {
    ...source,
    value: watch(source.value),
    place: (...step: Parameters<typeof place>) => {
      reads++;
      return place(...step);
    },
  };
  return { source: document, reads: () => reads };
}

function readsOf(count: number, plugin: (index: number) => string): number {
  const { source, reads } = counted(parseYaml("m", manifestWith(count, plugin)).source as YamlSource);
  const { manifest } = parseManifest(source);
  if (manifest) checkManifest(manifest);
  return reads();
}

test.each([
  ["good", good],
  ["bad", bad],
])("checking %s plugins reads each of them a fixed number of times", (_name, plugin) => {
  const [none = 0, hundred = 0, thousand = 0, tenThousand = 0] = [200, 300, 1200, 10_200].map((n) =>
    readsOf(n, plugin),
  );
  const each = (hundred - none) / 100;
  expect(each).toBeGreaterThan(3);
  expect(thousand - none).toBe(1000 * each);
  expect(tenThousand - none).toBe(10_000 * each);
});

// Each of these would take hours if anything compared all with all.
test.each([
  ["distinct keys", Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join("")],
  ["plugins of one name and module", manifestWith(5_000, () => good(1))],
  ["plugins with as many problems as fields", manifestWith(5_000, bad)],
])("%s are read in one go, and a hundred problems are shown", (_name, text) => {
  const { source } = parseYaml("m", text);
  const { manifest, diagnostics } = parseManifest(source as YamlSource);
  const found = [...diagnostics, ...(manifest ? checkManifest(manifest) : [])];
  expect(found).toHaveLength(101);
  expect(found.at(-1)?.message).toMatch(/^\d+ more problems/);
});

test.each([
  ["commas", `[${",".repeat(500_000)}]`],
  ["closing brackets", "}".repeat(500_000)],
  ["quotes", '"'.repeat(500_000)],
  ["end markers", "...\n".repeat(100_000)],
  ["aliases", "- *a\n".repeat(100_000)],
  ["empty mappings", `[${"{},".repeat(1_100_000)}]`],
])("megabytes of %s fill no memory", (_name, text) => {
  const { source, diagnostics } = parseYaml("m", text);
  expect(source).toBeUndefined();
  expect(diagnostics.length).toBeLessThanOrEqual(101);
});

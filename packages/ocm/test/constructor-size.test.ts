import { expect, test } from "@jest/globals";
import { applyPatches } from "#documents/patch.js";
import { parseConstructor } from "#ocm/constructor.js";
import { constructorPatches } from "#ocm/constructor-edit.js";

const value = "28e7f4cbeabfcec8281cc4af60930af6634beba964ba30bf745d5d757763dfc7";
const digest = { hashAlgorithm: "SHA-256", normalisationAlgorithm: "jsonNormalisation/v4alpha1", value };

/** About 350 characters a reference, as bumps write them. */
function registry(count: number): string {
  const references = Array.from(
    { length: count },
    (_each, index) => `- name: p${index}
  version: 1.0.${index}
  componentName: acme.test/plugins/p${index}
  digest:
    hashAlgorithm: SHA-256
    normalisationAlgorithm: jsonNormalisation/v4alpha1
    value: ${value}
  labels:
  - name: ocm.software/pluginInfo
    value:
      platforms: [linux/amd64, darwin/arm64]
      description: Alpha
`,
  );
  const head = "name: acme.test/plugin-registry\nversion: v0.1.0\nprovider:\n  name: acme.test\n";
  return `${head}componentReferences:\n${references.join("")}`;
}

function bump(text: string, name: string): string {
  const { located } = parseConstructor("constructor.yaml", text);
  const component = located?.components[0];
  if (!located || !component) throw new Error("no constructor");
  const componentName = `acme.test/plugins/${name}`;
  const pluginInfo = { name, version: "2.0.0", platforms: ["linux/amd64"], component: componentName };
  const reference = { name, version: "2.0.0", componentName, digest, pluginInfo };
  const edits = [
    { kind: "version", version: "v0.1.1" },
    { kind: "add", reference },
  ] as const;
  return applyPatches(text, constructorPatches(located, component, edits));
}

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test("a bump of 1,000 references is quick, and one of 8,000 takes no more than its share", () => {
  const [small, large] = [registry(1000), registry(8000)];
  bump(registry(200), "p7");
  const times = [1, 2, 3].map(() => seconds(() => bump(small, "p500")));
  const one = Math.min(...times);
  expect(one).toBeLessThan(1);
  expect(seconds(() => bump(large, "p500"))).toBeLessThan(8 * 3 * one);
});

test("what is added stands behind the plugin's last version, and all else is untouched", () => {
  const text = registry(1000);
  const after = bump(text, "p500");
  const at = after.indexOf("- name: p500\n  version: 2.0.0");
  expect(after.indexOf("- name: p501")).toBeGreaterThan(at);
  const added = after.slice(at, after.indexOf("- name: p501"));
  expect(after.replace(added, "").replace("v0.1.1", "v0.1.0")).toBe(text);
});

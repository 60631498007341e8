import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyPatches } from "#documents/patch.js";
import { parseConstructor } from "#ocm/constructor.js";
import { removalPatches } from "#ocm/constructor-remove.js";

const head = "name: acme.software/plugin-registry\nversion: v1.0.0\nprovider:\n  name: acme.software\n";
const item = (version: string) =>
  `- name: alpha\n  version: ${version}\n  componentName: acme.software/plugins/alpha\n`;

function without(text: string, indexes: readonly number[]): string {
  const { located } = parseConstructor("c.yaml", text);
  const [component] = located?.components ?? [];
  if (located === undefined || component === undefined) throw new Error("the constructor is not valid");
  return applyPatches(text, removalPatches(located, component, new Set(indexes)));
}

function versions(text: string): string[] {
  const { located, diagnostics } = parseConstructor("c.yaml", text);
  if (located === undefined) throw new Error(JSON.stringify(diagnostics));
  return located.components.flatMap(({ references }) => references.map(({ version }) => version));
}

describe("removing references", () => {
  test("takes their lines, and nothing else", () => {
    const text = `${head}componentReferences:\n${item("1.0.0")}${item("1.1.0")}${item("1.2.0")}labels: []\n`;
    expect(without(text, [1])).toBe(`${head}componentReferences:\n${item("1.0.0")}${item("1.2.0")}labels: []\n`);
    expect(without(text, [0, 1, 2])).toBe(`${head}componentReferences: []\nlabels: []\n`);
    const windows = text.replaceAll("\n", "\r\n");
    expect(without(windows, [2])).toBe(
      `${head}componentReferences:\n${item("1.0.0")}${item("1.1.0")}labels: []\n`.replaceAll("\n", "\r\n"),
    );
  });

  const block = fc.constant((list: string[]) => `${head}componentReferences:\n${list.map(item).join("")}`);
  const indented = fc.constant(
    (list: string[]) =>
      `${head}componentReferences:\n${list.map((each) => item(each).replace(/^/gm, "    ").trimEnd()).join("\n")}`,
  );
  const spaced = fc.constant(
    (list: string[]) =>
      `${head}componentReferences:\n# The list.\n${list.map((each) => `${item(each)}\n`).join("")}# The end.\n`,
  );
  const dashAlone = fc.constant(
    (list: string[]) =>
      `${head}componentReferences:\n${list.map((each) => item(each).replace("- name", "-\n  name")).join("")}`,
  );
  const flow = fc.constant((list: string[]) => {
    const items = list.map(
      (version) => `{name: alpha, version: ${version}, componentName: acme.software/plugins/alpha}`,
    );
    return `${head}componentReferences: [${items.join(", ")}]\n`;
  });
  const json = fc.constant((list: string[]) => {
    const componentReferences = list.map((version) => ({
      name: "alpha",
      version,
      componentName: "acme.software/plugins/alpha",
    }));
    const component = {
      name: "acme.software/r",
      version: "v1.0.0",
      provider: { name: "acme.software" },
      componentReferences,
    };
    return JSON.stringify({ components: [component] }, undefined, 2);
  });

  test("leaves the others, in every style", () => {
    fc.assert(
      fc.property(
        fc.oneof(block, indented, spaced, dashAlone, flow, json),
        fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
        (write, removed) => {
          const list = ["1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0"];
          expect(versions(without(write(list), removed))).toEqual(
            list.filter((_each, index) => !removed.includes(index)),
          );
        },
      ),
    );
  });
});

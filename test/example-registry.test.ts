import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "#documents/policy-parse.js";
import { parseConstructor } from "#ocm/constructor.js";

const registry = "examples/registry";
const plugin = "examples/ocm-plugin";

describe("the example registry", () => {
  test("has a constructor and a policy without a fault", async () => {
    const constructorFile = `${registry}/component-constructor.yaml`;
    const { located, diagnostics } = parseConstructor(constructorFile, await readFile(constructorFile, "utf8"));
    expect([located?.components[0]?.references, diagnostics]).toEqual([[], []]);
    const policy = `${registry}/plugin-policy.yaml`;
    expect(parsePolicy(policy, await readFile(policy, "utf8")).diagnostics).toEqual([]);
  });

  test("has code owners for whatever decides", async () => {
    const owners = await readFile(`${registry}/CODEOWNERS`, "utf8");
    for (const path of ["/component-constructor.yaml", "/plugin-policy.yaml", "/.github/"]) {
      expect(owners).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")} +@acme/`, "m"));
    }
  });
});

describe("the example plugin", () => {
  test("is one that the registry's policy knows", async () => {
    const text = await readFile(`${plugin}/component-constructor.yaml`, "utf8");
    const { located, diagnostics } = parseConstructor("component-constructor.yaml", text);
    const { policy } = parsePolicy("p", await readFile(`${registry}/plugin-policy.yaml`, "utf8")).located ?? {};
    expect(diagnostics).toEqual([]);
    expect(policy?.plugins.map(({ component }) => component)).toContain(located?.components[0]?.name);
  });

  test.each([`${plugin}/.github/workflows/release.yml`, `${plugin}/README.md`])(
    "adds one step of twelve lines or fewer (%s)",
    async (file) => {
      const text = await readFile(file, "utf8");
      const step = /^( *)- uses: \S+\/notify-release@.*\n(?:\1 {2}.*\n)+/m.exec(text)?.[0] ?? "";
      const lines = step.trimEnd().split("\n");
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.length).toBeLessThanOrEqual(12);
    },
  );
});

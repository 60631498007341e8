import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** Lowest first: a package imports only from itself and from those before it. */
const layers = [
  "diagnostics",
  "transport",
  "documents",
  "versions",
  "oci",
  "ocm",
  "golang",
  "buildkit",
  "sbom",
  "scan",
  "signing",
  "conformance",
  "matrix",
  "proposals",
  "registry",
  "server",
  "action-kit",
  "cli",
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".ts"))
    .map((each) => join(folder, each));
}

function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

describe("the structure of the sources", () => {
  test("every package has its layer", () => {
    expect([...readdirSync("packages")].sort()).toEqual([...layers].sort());
  });

  test.each(layers)("%s imports only itself and what is below", (layer) => {
    const allowed = new Set(layers.slice(0, layers.indexOf(layer) + 1));
    for (const file of sources(`packages/${layer}/src`)) {
      for (const name of imports(file)) {
        if (name.startsWith("#")) expect([file, allowed.has(name.slice(1).split("/")[0] ?? "")]).toEqual([file, true]);
        if (layer !== "action-kit") expect([file, name.startsWith("@actions/")]).toEqual([file, false]);
      }
    }
  });

  test("nothing is asked of Node that version 20 has not, which the command runs on", () => {
    const newer =
      /\b(?:URL\.parse|Promise\.(?:withResolvers|try)|(?:Map|Object)\.groupBy|Array\.fromAsync|RegExp\.escape)\(/;
    const found = layers.flatMap((layer) => sources(`packages/${layer}/src`));
    expect(found.filter((file) => newer.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("golang does not know documents", () => {
    const found = sources("packages/golang/src").flatMap(imports);
    expect(found.filter((each) => each.startsWith("#documents/"))).toEqual([]);
  });

  test.each(readdirSync("actions").filter((each) => each !== "tsconfig.json"))("the action %s is thin", (action) => {
    const lines = readFileSync(`actions/${action}/src/main.ts`, "utf8").split("\n").length;
    expect(lines).toBeLessThan(60);
  });
});

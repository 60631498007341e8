import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { importPathProblem, isInModule, modulePathProblem, splitPathMajor } from "#documents/go-paths.js";
import { majorMismatch, versionProblem } from "#documents/go-versions.js";

interface Vectors {
  paths: { path: string; module: boolean; import: boolean }[];
  versions: { version: string; canonical: boolean }[];
  pairs: { path: string; version: string; ok: boolean }[];
}

/** What golang.org/x/mod/module says of each. */
const vectors: Vectors = JSON.parse(
  readFileSync(new URL("../../../test/vectors/go/paths.json", import.meta.url), "utf8"),
);

describe("as Go's own package decides", () => {
  test("module paths", () => {
    const differing = vectors.paths.filter(({ path, module }) => (modulePathProblem(path) === undefined) !== module);
    expect(differing).toEqual([]);
  });

  test("import paths", () => {
    const differing = vectors.paths.filter((each) => (importPathProblem(each.path) === undefined) !== each.import);
    expect(differing).toEqual([]);
  });

  test("canonical versions", () => {
    const differing = vectors.versions.filter(
      (each) => (versionProblem(each.version) === undefined) !== each.canonical,
    );
    expect(differing).toEqual([]);
  });

  test("major versions and paths", () => {
    const differing = vectors.pairs.filter(
      ({ path, version, ok }) => (majorMismatch(path, version) === undefined) !== ok,
    );
    expect(differing).toEqual([]);
  });

  test("the vectors say yes and no often enough", () => {
    const yes = (list: readonly object[], field: string) =>
      list.filter((each) => (each as Record<string, unknown>)[field]);
    expect(yes(vectors.paths, "module").length).toBeGreaterThan(25);
    expect(yes(vectors.paths, "import").length).toBeGreaterThan(90);
    expect(yes(vectors.versions, "canonical").length).toBeGreaterThan(12);
    expect(yes(vectors.pairs, "ok").length).toBeGreaterThan(12);
    expect(vectors.paths.length + vectors.versions.length).toBeGreaterThan(700);
  });
});

test.each([
  ["github.com/acme/x", ""],
  ["github.com/acme/x/v2", "/v2"],
  ["github.com/acme/x/v1", undefined],
  ["gopkg.in/yaml.v3", ".v3"],
  ["gopkg.in/yaml.v3-unstable", ".v3-unstable"],
  ["gopkg.in/yaml", undefined],
])("the major version of %s is %j", (path, major) => expect(splitPathMajor(path)).toBe(major));

test.each([
  ["github.com/acme/x", "github.com/acme/x", true],
  ["github.com/acme/x/y", "github.com/acme/x", true],
  ["github.com/acme/xy", "github.com/acme/x", false],
  ["github.com/acme", "github.com/acme/x", false],
])("%s in %s: %s", (path, module, inside) => expect(isInModule(path, module)).toBe(inside));

test.each([
  ["1.2.3", "Write v1.2.3."],
  ["v1", "Write v1.0.0."],
  ["v1.2", "Write v1.2.0."],
  ["v1.2.3+meta", "Leave out the build metadata: Go modules have none."],
])("%s comes with the fix %s", (version, fix) => expect(versionProblem(version)?.fix).toBe(fix));

test.each([
  ["github.com/acme/x", "v1.0.0+incompatible", "Write v1.0.0."],
  ["github.com/acme/x", "v2.0.0", "Write github.com/acme/x/v2, or a version below v2."],
  ["github.com/acme/x/v2", "v2.0.0+incompatible", "Leave out +incompatible."],
  ["github.com/acme/x/v2", "v3.0.0", "Write a version v2.x, or the path for v3."],
])("%s %s comes with the fix %s", (path, version, fix) => expect(majorMismatch(path, version)?.fix).toBe(fix));

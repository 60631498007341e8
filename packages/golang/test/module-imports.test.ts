import { expect, test } from "@jest/globals";
import type { Composition } from "#golang/composition.js";
import { moduleImports } from "#golang/module-imports.js";
import { type GoPackage, packageList } from "#golang/package-list.js";

const composition: Composition = {
  name: "server",
  base: { module: "a.b/base", version: "v1.0.0", entrypoint: { import: "a.b/base/server", call: "Main" } },
  plugins: [
    { name: "one", module: "a.b/plugins", version: "v1.0.0", import: "a.b/plugins/one" },
    { name: "two", module: "a.b/plugins", version: "v1.0.0", import: "a.b/plugins/two" },
  ],
  platforms: [],
  tags: [],
};

function listed(path: string, module: string, imports: string[]): GoPackage {
  return {
    ImportPath: path,
    Module: { Path: module },
    Imports: imports,
    Dir: `/cache/${path.replace(module, `${module}@v1`)}`,
  };
}

const list = packageList([
  listed("composed.invalid/server", "composed.invalid/server", [
    "a.b/base/server",
    "a.b/plugins/one",
    "a.b/plugins/two",
  ]),
  listed("a.b/base/server", "a.b/base", ["fmt", "a.b/base/inner"]),
  listed("a.b/base/inner", "a.b/base", ["c.d/shared"]),
  listed("a.b/plugins/one", "a.b/plugins", ["c.d/shared", "c.d/only-one/deep"]),
  listed("a.b/plugins/two", "a.b/plugins", ["a.b/base/server"]),
  listed("c.d/only-one/deep", "c.d/only-one", []),
  listed("c.d/shared", "c.d/shared", ["unsafe"]),
  { ImportPath: "fmt", Standard: true },
  { ImportPath: "without/module", Imports: ["fmt"] },
]);

test("a module imports those whose packages its packages import, itself and Go's own left out", () => {
  const { imports } = moduleImports(list, composition);
  expect(Object.fromEntries([...imports].map(([path, others]) => [path, [...others]]))).toEqual({
    "composed.invalid/server": ["a.b/base", "a.b/plugins"],
    "a.b/base": ["c.d/shared"],
    "a.b/plugins": ["c.d/shared", "c.d/only-one", "a.b/base"],
    "c.d/only-one": [],
    "c.d/shared": [],
  });
});

test("a module is brought by everybody whose imports lead to it: by a plugin's package, not by its module", () => {
  const { broughtBy } = moduleImports(list, composition);
  expect(Object.fromEntries(broughtBy)).toEqual({
    "composed.invalid/server": { base: false, plugins: [] },
    "a.b/base": { base: true, plugins: ["two"] },
    "a.b/plugins": { base: false, plugins: ["one", "two"] },
    "c.d/only-one": { base: false, plugins: ["one"] },
    "c.d/shared": { base: true, plugins: ["one", "two"] },
  });
});

test("a module's folder is its packages', without what they have beyond it", () => {
  const { folders } = moduleImports(list, composition);
  expect(folders.get("c.d/only-one")).toBe("/cache/c.d/only-one@v1");
  expect(folders.get("a.b/base")).toBe("/cache/a.b/base@v1");
});

test("a folder that does not fit its package is none", () => {
  const strange = packageList([{ ...listed("x.y/z/deep", "x.y/z", []), Dir: "/elsewhere" }]);
  expect(moduleImports(strange, composition).folders.get("x.y/z")).toBe("");
});

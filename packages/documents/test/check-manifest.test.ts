import { describe, expect, test } from "@jest/globals";
import { checkManifest } from "#documents/check-manifest.js";
import { fullBase, manifestOf } from "#test/manifest-of.js";

/** Line, code and message of each problem of a spec; its first line is 4. */
function problems(spec: string): string[] {
  return checkManifest(manifestOf(spec)).map(({ code, place, message }) => `${place?.line} ${code}: ${message}`);
}

const plain = "base: {image: catalog-server, frameworkVersion: v1}\n";

function plugin(name: string, fields: Record<string, string> = {}): string {
  const all = { module: `github.com/acme/${name}`, version: "v1.0.0", ...fields };
  const lines = Object.entries(all).map(([field, value]) => `    ${field}: ${JSON.stringify(value)}\n`);
  return `  - name: ${name}\n${lines.join("")}`;
}

describe("what passes", () => {
  test.each<[string, string]>([
    ["a base in an image's labels", plain],
    ["a base in a module", fullBase],
    [
      "a base in a checkout",
      `base: {image: scratch, frameworkVersion: v1, path: ../s, commit: ${"a".repeat(40)}, entrypoint: {package: a.b/c}}`,
    ],
    [
      "two packages of one module",
      `${plain}plugins:\n${plugin("a", { module: "a.b/m", import: "a.b/m/a" })}${plugin("b", { module: "a.b/m", import: "a.b/m/b" })}`,
    ],
    [
      "a plugin of the base's own module",
      `${fullBase}plugins:\n${plugin("a", { module: "github.com/acme/catalog-server", import: "github.com/acme/catalog-server/a", version: "v0.9.0" })}`,
    ],
    [
      "versions of every form",
      `${plain}plugins:\n${plugin("a", { version: "v0.0.0-20260102150405-abcdef123456" })}${plugin("b", { version: "v2.0.0+incompatible" })}${plugin("c", { module: "a.b/c/v2", version: "v2.1.0-rc.1" })}${plugin("d", { module: "gopkg.in/d.v3", version: "v3.0.1" })}`,
    ],
    [
      "linker flags",
      `${plain}build:\n  ldflags: [-w, "-X main.a=", "-X gopkg.in/yaml%2ev3.b=c"]\n`.replace("%2e", "_"),
    ],
  ])("%s", (_name, spec) => expect(problems(spec)).toEqual([]));
});

describe("the base", () => {
  test.each<[string, string[]]>([
    [
      "image: Acme/x",
      ['4 image-reference-invalid: "Acme/x" is not an image reference: a repository is written in lower case'],
    ],
    [
      "image: x, module: acme, version: v1.0.0",
      ['4 module-path-invalid: "acme" is not a module path: its first element acme has no dot, as a host has'],
    ],
    [
      "image: x, module: a.b/c, version: latest",
      [
        '4 version-invalid: "latest" is not a Go module version: it is not of the form v1.2.3, v1.2.3-rc.1 or a pseudo-version',
      ],
    ],
    [
      "image: x, module: a.b/c, version: v2.0.0",
      ["4 version-major-mismatch: a.b/c and v2.0.0 do not go together: a version v2 needs a path that ends in /v2"],
    ],
    [
      "image: x, module: a.b/c, version: v1.0.0, entrypoint: {import: a.b/d, call: Main}",
      ['4 import-path-invalid: the package "a.b/d" is not in the module "a.b/c"'],
    ],
    [
      "image: x, entrypoint: {package: -x}",
      ['4 import-path-invalid: "-x" is not an import path: it begins with a hyphen'],
    ],
    ["image: x, module: a.b/c", ["4 base-incomplete: a module is named, but not its version"]],
    ["image: x, version: v1.0.0", ["4 base-incomplete: a version is named, but not its module"]],
    ["image: x, path: ../s", ["4 base-incomplete: a checkout is named, but not its commit"]],
    [`image: x, commit: ${"b".repeat(64)}`, ["4 base-incomplete: a commit is named, but no checkout"]],
    [
      "image: scratch",
      [
        "4 base-incomplete: scratch has no labels that say what the base is",
        "4 base-incomplete: scratch has no labels that say how the base starts",
      ],
    ],
    [
      "image: scratch, module: a.b/c, version: v1.0.0",
      ["4 base-incomplete: scratch has no labels that say how the base starts"],
    ],
  ])("{%s}", (fields, expected) => expect(problems(`base: {frameworkVersion: v1, ${fields}}`)).toEqual(expected));
});

describe("the plugins", () => {
  test.each<[string, string, string[]]>([
    [
      "the same name",
      plugin("a") + plugin("a", { module: "a.b/c" }),
      ['9 plugin-name-duplicate: two plugins are named "a"'],
    ],
    [
      "the same package, by its module",
      plugin("a") + plugin("b", { module: "github.com/acme/a" }),
      ['10 plugin-import-duplicate: plugin "a" imports the package "github.com/acme/a" already'],
    ],
    [
      "the same package, by import",
      plugin("a", { import: "github.com/acme/a/x" }) +
        plugin("b", { module: "github.com/acme/a", import: "github.com/acme/a/x" }),
      ['13 plugin-import-duplicate: plugin "a" imports the package "github.com/acme/a/x" already'],
    ],
    [
      "one module at two versions",
      plugin("a") + plugin("b", { module: "github.com/acme/a", import: "github.com/acme/a/b", version: "v1.1.0" }),
      ['11 plugin-version-conflict: plugin "b" takes "github.com/acme/a" at "v1.1.0", plugin "a" at "v1.0.0"'],
    ],
    [
      "an import outside its module",
      plugin("a", { import: "github.com/acme/ab" }),
      ['9 import-path-invalid: the package "github.com/acme/ab" is not in the module "github.com/acme/a"'],
    ],
    [
      "an import that is no path, of a module that is none: both are said, and not that they differ",
      plugin("a", { module: "a b", import: "c d" }),
      [
        '7 module-path-invalid: "a b" is not a module path: it has characters that Go does not allow',
        '9 import-path-invalid: "c d" is not an import path: it has characters that Go does not allow',
      ],
    ],
    [
      "a module without /vN",
      plugin("a", { version: "v3.1.0" }),
      [
        "8 version-major-mismatch: github.com/acme/a and v3.1.0 do not go together: a version v3 needs a path that ends in /v3",
      ],
    ],
  ])("%s", (_name, plugins, expected) => expect(problems(`${plain}plugins:\n${plugins}`)).toEqual(expected));

  test("a problem names its plugin", () => {
    const [first] = checkManifest(manifestOf(`${plain}plugins:\n${plugin("a", { version: "1" })}`));
    expect(first).toMatchObject({ plugin: "a", fix: expect.stringContaining("Write the released version") });
  });

  test("the base's own module has the base's version", () => {
    const own = plugin("a", { module: "github.com/acme/catalog-server", import: "github.com/acme/catalog-server/a" });
    expect(problems(`${fullBase}plugins:\n${own}`)).toEqual([
      '13 plugin-version-conflict: plugin "a" takes "github.com/acme/catalog-server" at "v1.0.0", the base at "v0.9.0"',
    ]);
  });
});

describe("the build", () => {
  const refused = (flag: string, why: string) => `5 ldflags-refused: "${flag}" is not allowed: ${why}`;
  const only = "only -X importpath.name=value, -w and -s are";
  const value = "the value has blanks, quotes or other special characters";
  const path = "what stands before the last dot is no import path";
  test.each<[string, string]>([
    ["-extld=/bin/sh", refused("-extld=/bin/sh", only)],
    ["-w -extld=x", refused("-w -extld=x", only)],
    ["-X=main.a=b", refused("-X=main.a=b", only)],
    ["-X main.a=b c", refused("-X main.a=b c", value)],
    ["-X main.a='b'", refused("-X main.a='b'", value)],
    ["-X main.a=$(id)", refused("-X main.a=$(id)", value)],
    ["-X main.a=b\nc", refused("-X main.a=b c", value)],
    ["-X  main.a=b", refused("-X main.a=b", path)],
    ["-X -w.a=b", refused("-X -w.a=b", path)],
    ["-X a=b", refused("-X a=b", path)],
    ["-X main.1=b", refused("-X main.1=b", "what is set is no Go variable")],
    ["-X main.a b=c", refused("-X main.a b=c", "what is set is no Go variable")],
    ["-s", "5 ldflags-strip-symbols: -s removes the symbols that tell the vulnerability scan what is called"],
  ])("%j", (flag, expected) => {
    expect(problems(`${plain}build: {ldflags: [${JSON.stringify(flag)}]}`)).toEqual([expected]);
  });

  test("a platform stands once", () => {
    expect(problems(`${plain}build: {platforms: [linux/arm, linux/arm/v7, linux/arm]}`)).toEqual([
      "5 field-value: the platform linux/arm stands twice",
    ]);
  });

  test("-s is a warning, all else an error", () => {
    const found = checkManifest(manifestOf(`${plain}build: {ldflags: [-s, -x]}`));
    expect(found.map((each) => each.severity)).toEqual(["warning", "error"]);
  });
});

test("more than a hundred problems are counted", () => {
  const many = Array.from({ length: 250 }, (_, index) => plugin(`p${index}`, { version: "latest" })).join("");
  const found = checkManifest(manifestOf(`${plain}plugins:\n${many}`));
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toMatchObject({
    code: "version-invalid",
    message: "150 more problems of this document are not shown",
  });
});

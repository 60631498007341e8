import { describe, expect, test } from "@jest/globals";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

const parse = (text: string) => parseManifest(parseYaml("m.yaml", text).source as YamlSource);

/** Place, code, message and fix of each problem, a line each. */
function problems(text: string): string[] {
  return parse(text).diagnostics.map(
    ({ code, place, message, fix }) =>
      `${place?.line}:${place?.column}-${place?.endColumn} ${code}: ${message}. ${fix}`,
  );
}

const head = "apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogServerBuild\n";
const base = "  base: {image: catalog-server, frameworkVersion: v1}\n";

const example = `${head}spec:
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

describe("a manifest", () => {
  test("of the public example gets its defaults", () => {
    const { manifest, diagnostics } = parse(example);
    expect(diagnostics).toEqual([]);
    expect(manifest?.manifest).toEqual({
      base: { image: "catalog-server:0.9.0", frameworkVersion: "v1alpha1", compatibleFrameworkVersions: [] },
      plugins: ["agents v0.3.1", "guardrails v0.2.0"].map((each) => {
        const [name, version] = each.split(" ");
        const module = `github.com/acme/catalog-plugins/${name}`;
        return { name, module, version, import: module };
      }),
      build: { platforms: [{ os: "linux", architecture: "amd64" }], ldflags: [], tags: [], privateModules: [] },
    });
  });

  test("of the full form keeps all that it says", () => {
    const text = `${head}metadata: {name: model-catalog, version: 1.4.0-rc.1}
spec:
  base:
    image: ghcr.io/acme/catalog-server:0.9.0
    module: github.com/acme/catalog-server
    version: v0.9.0
    path: ../catalog-server
    commit: 4f1d2c3b5a697887766554433221100ffeeddccb
    entrypoint: {import: github.com/acme/catalog-server/cmd, call: Main}
    frameworkVersion: v1alpha1
    compatibleFrameworkVersions: [v1alpha0]
    migrationGuide: docs/migrate.md
  plugins:
    - name: agents
      module: github.com/acme/catalog-plugins/agents
      version: v0.3.1
      import: github.com/acme/catalog-plugins/agents/register
      tier: supported
      metadata: none
      path: ../agents
  build:
    platforms: [linux/amd64, linux/arm/v7]
    ldflags: ["-X main.a=b", -w]
    tags: [netgo]
    privateModules: [github.com/acme/internal-*, "*.corp.example"]
  signing: keyless
`;
    const { manifest, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(manifest?.manifest).toEqual({
      name: "model-catalog",
      version: "1.4.0-rc.1",
      base: {
        image: "ghcr.io/acme/catalog-server:0.9.0",
        module: "github.com/acme/catalog-server",
        version: "v0.9.0",
        path: "../catalog-server",
        commit: "4f1d2c3b5a697887766554433221100ffeeddccb",
        entrypoint: { import: "github.com/acme/catalog-server/cmd", call: "Main" },
        frameworkVersion: "v1alpha1",
        compatibleFrameworkVersions: ["v1alpha0"],
        migrationGuide: "docs/migrate.md",
      },
      plugins: [
        {
          name: "agents",
          module: "github.com/acme/catalog-plugins/agents",
          version: "v0.3.1",
          import: "github.com/acme/catalog-plugins/agents/register",
          tier: "supported",
          metadata: "none",
          path: "../agents",
        },
      ],
      build: {
        platforms: [
          { os: "linux", architecture: "amd64" },
          { os: "linux", architecture: "arm", variant: "v7" },
        ],
        ldflags: ["-X main.a=b", "-w"],
        tags: ["netgo"],
        privateModules: ["github.com/acme/internal-*", "*.corp.example"],
      },
      signing: "keyless",
    });
  });

  test.each([
    ["scratch without plugins", `${head}spec:\n${base}`],
    ["an empty list of plugins", `${head}spec:\n${base}  plugins: []\n`],
    ["a package main", `${head}spec:\n  base: {image: x, frameworkVersion: v1, entrypoint: {package: a.b/c}}\n`],
  ])("may have %s", (_name, text) => expect(parse(text).manifest?.manifest.plugins).toEqual([]));
});

describe("a wrong shape is explained where it stands", () => {
  test.each<[string, string, string[]]>([
    [
      "an empty file",
      "",
      [
        "1:1-1 field-type: the document must be a mapping, but is empty. Give it its fields, each on a line of its own.",
      ],
    ],
    [
      "a misspelt required field: one problem",
      example.replace("modul", "modl"),
      ['9:7-12 field-unknown: spec.plugins[0] has no field "modle". Did you mean "module"? Rename it.'],
    ],
    [
      "a field that belongs elsewhere",
      `${example}  platforms: [linux/amd64]\n`,
      ['14:3-12 field-unknown: spec has no field "platforms". Move it to spec.build.'],
    ],
    [
      "a field of no kind",
      `${example}  owner: me\n`,
      [
        '14:3-8 field-unknown: spec has no field "owner". Remove it; the fields here are base, plugins, build, signing.',
      ],
    ],
    [
      "__proto__",
      `${example}  __proto__: {signing: none}\n`,
      [
        '14:3-12 field-unknown: spec has no field "__proto__". Remove it; the fields here are base, plugins, build, signing.',
      ],
    ],
    [
      "a missing field, at its mapping",
      example.replace("      version: v0.3.1\n", ""),
      [
        '8:7-19 field-missing: spec.plugins[0] has no "version", which is required. Add "version: v0.3.1", or what applies.',
      ],
    ],
    [
      "missing mappings",
      "kind: CatalogServerBuild\n",
      [
        '1:1-25 field-missing: the document has no "apiVersion", which is required. Add "apiVersion: catalog.kubeflow.org/v1alpha1", or what applies.',
        '1:1-25 field-missing: the document has no "spec", which is required. Add "spec:" with its fields.',
      ],
    ],
    [
      "a version that YAML reads as a number",
      example.replace("v0.3.1", "1.10"),
      ["10:16-20 field-type: spec.plugins[0].version must be text, but 1.10 is a number. Write v1.10.0."],
    ],
    [
      "a server version that YAML reads as a number",
      example.replace("spec:", "metadata: {name: model-catalog, version: 1.0}\nspec:"),
      ["3:42-45 field-type: metadata.version must be text, but 1.0 is a number. Write 1.0.0."],
    ],
    [
      "a version that YAML reads as true",
      example.replace("v0.3.1", "true"),
      [
        "10:16-20 field-type: spec.plugins[0].version must be text, but true is a boolean. Write something like v0.3.1.",
      ],
    ],
    [
      "a number where a list of text is asked for",
      `${example}  build:\n    tags: [1]\n`,
      ['15:12-13 field-type: spec.build.tags[0] must be text, but 1 is a number. Quote it: "1".'],
    ],
    [
      "an empty field, at its key",
      example.replace(" v0.3.1", ""),
      ["10:7-14 field-type: spec.plugins[0].version must be text, but is empty. Give it a value, or remove the line."],
    ],
    [
      "an empty list without brackets",
      `${head}spec:\n${base}  plugins:\n`,
      ["5:3-10 field-type: spec.plugins must be a list, but is empty. Write [] for an empty list."],
    ],
    [
      "text where a list is asked for",
      `${example}  build: {tags: netgo}\n`,
      [
        '14:17-22 field-type: spec.build.tags must be a list, but is the text "netgo". Write it as a list, each item on a line that begins with a hyphen.',
      ],
    ],
    [
      "another document",
      example.replace("CatalogServerBuild", "CatalogPlugin"),
      ['2:7-20 field-value: kind must be CatalogServerBuild, not "CatalogPlugin". Write CatalogServerBuild.'],
    ],
    [
      "a misspelt value",
      `${example}  signing: keyles\n`,
      [
        '14:12-18 field-value: spec.signing must be one of keyless, key, none, not "keyles". Did you mean "keyless"? Write that.',
      ],
    ],
    [
      "a platform that is none",
      `${example}  build: {platforms: [linux/amd46]}\n`,
      [
        '14:23-34 field-value: spec.build.platforms[0] must be a platform that Go builds for without cgo, such as linux/arm64, not "linux/amd46". Did you mean "linux/amd64"? Write that.',
      ],
    ],
    [
      "a platform that images are not made for",
      `${example}  build: {platforms: [windows/amd64]}\n`,
      [
        '14:23-36 field-value: spec.build.platforms[0] must be a platform that Go builds for without cgo, such as linux/arm64, not "windows/amd64": Windows images are not supported. Write a platform such as linux/amd64.',
      ],
    ],
    [
      "a platform that is like none",
      `${example}  build: {platforms: [solaris/sparc]}\n`,
      [
        '14:23-36 field-value: spec.build.platforms[0] must be a platform that Go builds for without cgo, such as linux/arm64, not "solaris/sparc". Write one of linux/386, linux/amd64, linux/arm, linux/arm/v5, linux/arm/v6, linux/arm/v7, linux/arm64, linux/loong64, linux/mips, linux/mips64, linux/mips64le, linux/mipsle, linux/ppc64, linux/ppc64le, linux/riscv64, linux/s390x, darwin/amd64, darwin/arm64, freebsd/386, freebsd/amd64, freebsd/arm, freebsd/arm64, freebsd/riscv64.',
      ],
    ],
    [
      "a switch in quotes",
      `${example}  build: {cgo: "yes"}\n`,
      [
        '14:16-21 field-type: spec.build.cgo must be true or false, but is the text "yes". Write true or false, without quotes.',
      ],
    ],
    [
      "no platform",
      `${example}  build: {platforms: []}\n`,
      ["14:22-24 field-value: spec.build.platforms must not be empty. Give it a value, or remove the field."],
    ],
    [
      "half an entrypoint: one problem for the choice",
      example.replace("0.9.0\n", "0.9.0\n    entrypoint: {call: Main}\n"),
      [
        "6:17-29 field-value: spec.base.entrypoint must have either import and call, or package alone. Write either import and call, or package alone.",
      ],
    ],
    [
      "an entrypoint of both kinds",
      example.replace("0.9.0\n", "0.9.0\n    entrypoint: {import: a.b/c, call: Main, package: a.b/c}\n"),
      [
        "6:17-60 field-value: spec.base.entrypoint must have either import and call, or package alone. Write either import and call, or package alone.",
      ],
    ],
    [
      "a misspelt field of an entrypoint",
      example.replace("0.9.0\n", "0.9.0\n    entrypoint: {import: a.b/c, cal: Main}\n"),
      ['6:33-36 field-unknown: spec.base.entrypoint has no field "cal". Did you mean "call"? Rename it.'],
    ],
    [
      "an entrypoint of the wrong type",
      example.replace("0.9.0\n", "0.9.0\n    entrypoint: Main\n"),
      [
        '6:17-21 field-type: spec.base.entrypoint must be a mapping, but is the text "Main". Give it its fields, each on a line of its own.',
      ],
    ],
    [
      "a name that is none",
      example.replace("agents\n", "My Agents\n"),
      [
        '8:13-22 field-value: spec.plugins[0].name must be 1 to 63 lower-case letters, digits and hyphens, the first no hyphen, not "My Agents". Write something like agents.',
      ],
    ],
  ])("%s", (_name, text, expected) => expect(problems(text)).toEqual(expected));

  test("well-formed fields are checked all the same: all problems in one run", () => {
    const text = `${head}spec:
  signing: maybe
  base:
    imgae: X
    frameworkVersion: 1
    version: v1
  plugins:
    - name: a
      modul: github.com/acme/a
      version: 1.0.0
    - name: a
      module: acme
      version: 2
    - wrong
  build:
    ldflags: [5, -foo]
`;
    const { manifest, diagnostics } = parse(text);
    expect(manifest).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
      "4 field-value",
      "6 field-unknown",
      "7 field-type",
      "8 version-invalid",
      "11 field-unknown",
      "12 version-invalid",
      "13 plugin-name-duplicate",
      "14 module-path-invalid",
      "15 field-type",
      "16 field-type",
      "18 field-type",
      "18 ldflags-refused",
    ]);
  });
});

test("after a byte order mark and with CRLF the columns are those of an editor", () => {
  const text = `\ufeff${example.replace("catalog.kubeflow.org/v1alpha1", "x").replaceAll("\n", "\r\n")}`;
  expect(problems(text)[0]).toMatch(/^1:13-14 field-value/);
});

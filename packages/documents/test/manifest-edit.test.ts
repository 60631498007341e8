import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import type { PluginEntry } from "#documents/manifest.js";
import {
  listedPlugin,
  type PluginEdit,
  pluginPatches,
  removalPatches,
  versionPatches,
} from "#documents/manifest-edit.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { applyPatches } from "#documents/patch.js";
import { parseYaml } from "#documents/yaml-source.js";

function parse(text: string) {
  const { source, diagnostics } = parseYaml("catalog-server-manifest.yaml", text);
  const parsed = source && parseManifest(source);
  if (!parsed?.manifest) throw new Error(`${JSON.stringify([diagnostics, parsed?.diagnostics])}\n${text}`);
  return parsed.manifest;
}

function edit(text: string, ...edits: PluginEdit[]): string {
  const located = parse(text);
  return applyPatches(
    text,
    edits.flatMap((each) => pluginPatches(located, each)),
  );
}

const head = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base: {image: "catalog-server:0.9.0", frameworkVersion: v1alpha1} # the public one
`;

const two = `${head}  plugins:
    # from the agents team
    - name: agents
      module: github.com/acme/agents # moves soon
      version: v0.3.1
      # no tier yet
    - {name: guardrails, module: github.com/acme/guardrails, version: "v0.2.0"}
  signing: none
`;

const agents = { name: "agents", module: "github.com/acme/agents", version: "v0.3.1" };

describe("a working copy that is taken out", () => {
  const of = (item: string) => `${head}  plugins:\n${item}  signing: none\n`;
  const block = (lines: string) => of(`${lines.replace(/^/gm, "      ").replace("      ", "    - ").trimEnd()}\n`);
  const fields = "name: agents\nmodule: github.com/acme/agents\n";

  test.each([
    ["last", `${fields}version: v0.3.1\npath: ../agents # mine\n`, `${fields}version: v0.4.0\n`],
    ["between", `${fields}path: ../agents\nversion: v0.3.1\n`, `${fields}version: v0.4.0\n`],
    ["first", `path: ../agents\n${fields}version: v0.3.1\n`, `${fields}version: v0.4.0\n`],
    ["a block", `${fields}version: v0.3.1\npath: >-\n  ../agents\n`, `${fields}version: v0.4.0\n`],
    ["none", `${fields}version: v0.3.1\n`, `${fields}version: v0.4.0\n`],
  ])("%s leaves all else", (_, before, after) => {
    for (const eol of ["\n", "\r\n"]) {
      const written = edit(block(before).replaceAll("\n", eol), { ...agents, version: "v0.4.0", path: null });
      expect(written).toBe(block(after).replaceAll("\n", eol));
    }
  });

  test.each([
    [
      "{name: agents, module: github.com/acme/agents, version: v0.3.1, path: ../agents}",
      "{name: agents, module: github.com/acme/agents, version: v0.4.0}",
    ],
    [
      "{path: ../agents, name: agents, module: github.com/acme/agents, version: v0.3.1}",
      "{name: agents, module: github.com/acme/agents, version: v0.4.0}",
    ],
  ])("of %s, too", (before, after) => {
    const item = (text: string) => of(`    - ${text}\n`);
    expect(edit(item(before), { ...agents, version: "v0.4.0", path: null })).toBe(item(after));
  });

  test("while another module and its import are set", () => {
    const before = block(`${fields}version: v0.3.1\npath: ../agents\n`);
    const edited = edit(before, {
      ...agents,
      module: "github.com/acme/more",
      import: "github.com/acme/more/x",
      path: null,
    });
    expect(edited).toBe(
      block("name: agents\nmodule: github.com/acme/more\nversion: v0.3.1\nimport: github.com/acme/more/x\n"),
    );
  });
});

describe("a plugin's edit", () => {
  test.each<[string, PluginEdit, [gone: string, come: string][]]>([
    [
      "raises a version and nothing else",
      { ...agents, version: "v0.4.0" },
      [["      version: v0.3.1", "      version: v0.4.0"]],
    ],
    [
      "writes as it is written there",
      { ...agents, name: "guardrails", module: "github.com/acme/guardrails", version: "v0.3.0" },
      [['"v0.2.0"', '"v0.3.0"']],
    ],
    [
      "takes a working copy",
      { ...agents, path: "../agents" },
      [["      # no tier yet\n", '      # no tier yet\n      path: "../agents"\n']],
    ],
    [
      "takes a working copy in flow style",
      { name: "guardrails", module: "github.com/acme/guardrails", version: "v0.2.0", path: ".." },
      [['"v0.2.0"}', '"v0.2.0", path: ".."}']],
    ],
    [
      "knows a plugin of another name by its package",
      { ...agents, name: "ai-agents" },
      [["    - name: agents", "    - name: ai-agents"]],
    ],
    [
      "adds a plugin where its name belongs",
      { name: "cards", module: "github.com/acme/cards", version: "v1.0.0", import: "github.com/acme/cards/register" },
      [
        [
          "      # no tier yet\n",
          "      # no tier yet\n    - name: cards\n      module: github.com/acme/cards\n      version: v1.0.0\n      import: github.com/acme/cards/register\n",
        ],
      ],
    ],
    ["changes nothing that says it already", agents, []],
  ])("%s", (_what, change, replacements) => {
    const expected = replacements.reduce((text, [gone, come]) => text.replace(gone, come), two);
    expect(edit(two, change)).toBe(expected);
  });

  test("moves the package with its module", () => {
    const listed = two.replace("      # no tier yet\n", "      import: github.com/acme/agents/register\n");
    const moved = { ...agents, module: "github.com/acme/agents/v2", version: "v2.0.0" };
    expect(parse(edit(listed, moved)).manifest.plugins[0]).toEqual({
      ...moved,
      import: "github.com/acme/agents/v2/register",
    });
  });

  test.each([
    ["no plugins", head],
    ["an empty list", `${head}  plugins: []\n`],
    ["only other keys", `${head}  signing: none`],
    [
      "JSON",
      '{"apiVersion": "catalog.kubeflow.org/v1alpha1", "kind": "CatalogServerBuild", "spec": {"base": {"image": "a:1", "frameworkVersion": "v1alpha1"}}}',
    ],
  ])("starts the list where there is %s", (_what, text) => {
    expect(parse(edit(text, { ...agents, path: "." })).manifest.plugins).toEqual([
      { ...agents, import: agents.module, path: "." },
    ]);
  });
});

function without(text: string, ...names: string[]): string {
  const located = parse(text);
  const removed = located.manifest.plugins.filter(({ name }) => names.includes(name));
  return applyPatches(text, removalPatches(located, removed));
}

describe("plugins that leave", () => {
  test("take their lines along, and leave all others", () => {
    const left = without(two, "agents").split("\n");
    expect(two.split("\n").filter((line) => !left.includes(line))).toEqual([
      "    - name: agents",
      "      module: github.com/acme/agents # moves soon",
      "      version: v0.3.1",
    ]);
    expect(without(two)).toBe(two);
  });

  test("leave an empty list where they are all", () => {
    const text = without(two, "agents", "guardrails");
    expect(parse(text).manifest.plugins).toEqual([]);
    expect(text).toContain("  plugins: []\n  signing: none\n");
  });

  test("leave the others of a list in one line", () => {
    const flow = `${head}  plugins: [{name: a, module: x.example/a, version: v1.0.0}, {name: b, module: x.example/b, version: v1.0.0}, {name: c, module: x.example/c, version: v1.0.0}]\n`;
    for (const [gone, left] of [
      ["a", "bc"],
      ["b", "ac"],
      ["c", "ab"],
    ] as const) {
      expect(
        parse(without(flow, gone))
          .manifest.plugins.map(({ name }) => name)
          .join(""),
      ).toBe(left);
    }
  });
});

test.each(['"1.0.0"', "1.0.0", "'1.0.0' # kept", "1.0.0-rc.1"])("a version written as %s gets another", (written) => {
  const text = `${head.replace("spec:", `metadata: {name: x}\nspec:`)}`.replace(
    "{name: x}",
    `\n  version: ${written}\n  name: x`,
  );
  const changed = applyPatches(text, versionPatches(parse(text), "1.1.0"));
  expect(parse(changed).manifest.version).toBe("1.1.0");
  expect(changed.replace("1.1.0", written.match(/1[^"' ]*/)?.[0] ?? "")).toBe(text);
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const plugin = fc.record(
  { name: word, leaf: word, version: fc.constantFrom("v0.1.0", "v0.2.0"), below: word, path: fc.constant("../x") },
  { requiredKeys: ["name", "leaf", "version"] },
);

function entryOf({ name, leaf, version, below, path }: typeof plugin extends fc.Arbitrary<infer T> ? T : never) {
  const module = `github.com/acme/${leaf}`;
  return {
    name,
    module,
    version,
    ...(below === undefined ? {} : { import: `${module}/${below}` }),
    ...(path === undefined ? {} : { path }),
  };
}

test("an edit does what it says, in every style, and touches no other plugin and no comment", () => {
  const plugins = fc.uniqueArray(plugin.map(entryOf), { maxLength: 5, selector: ({ name }) => name });
  const style = fc.record({
    flow: fc.boolean(),
    indentSeq: fc.boolean(),
    indent: fc.constantFrom(2, 4),
    crlf: fc.boolean(),
  });
  fc.assert(
    fc.property(plugins, plugin.map(entryOf), style, (listed, change, { flow, crlf, ...options }) => {
      const document = {
        apiVersion: "catalog.kubeflow.org/v1alpha1",
        kind: "CatalogServerBuild",
        spec: { base: { image: "a:1", frameworkVersion: "v1alpha1" }, plugins: listed },
      };
      const plain = stringify(document, { ...options, ...(flow ? { collectionStyle: "flow" } : {}) });
      const commented = flow
        ? `# first\n${plain}`
        : plain.replace(/^( *)(- )?version: .*/gm, (line) => `${line} # kept`);
      const text = crlf ? commented.replaceAll("\n", "\r\n") : commented;
      const before = parse(text).manifest.plugins;
      const found = listedPlugin(before, change);
      const edited = edit(text, change);
      const after = parse(edited).manifest.plugins;
      const wanted: PluginEntry = { import: change.module, ...change };
      if (!found) expect(after.filter(({ name }) => name !== change.name)).toEqual(before);
      else
        expect(after.filter((_each, index) => before[index] !== found)).toEqual(
          before.filter((each) => each !== found),
        );
      const now = after.find(({ name }) => name === change.name);
      expect(now).toMatchObject({ name: wanted.name, module: wanted.module, version: wanted.version });
      if (change.path !== undefined) expect(now?.path).toBe(change.path);
      if (change.import !== undefined || !found) expect(now?.import).toBe(wanted.import);
      expect(edited.match(/#/g)?.length).toBe(text.match(/#/g)?.length);
      expect(edit(edited, change)).toBe(edited);
    }),
  );
});

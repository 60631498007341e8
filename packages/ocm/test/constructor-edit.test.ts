import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse as parseYaml } from "yaml";
import { applyPatches } from "#documents/patch.js";
import { type ConstructorComponent, parseConstructor } from "#ocm/constructor.js";
import { type ConstructorEdit, constructorPatches, type ListedReference } from "#ocm/constructor-edit.js";
import { PLUGIN_INFO_LABEL } from "#ocm/plugin-info.js";
import { vectorFile } from "#test/ocm-vectors.js";

function parse(text: string): ConstructorComponent {
  const { located, diagnostics } = parseConstructor("constructor.yaml", text);
  if (!located?.components[0]) throw new Error(`${JSON.stringify(diagnostics)}\n${text}`);
  return located.components[0];
}

function edit(text: string, ...edits: ConstructorEdit[]): string {
  const { located } = parseConstructor("constructor.yaml", text);
  if (!located?.components[0]) throw new Error(text);
  return applyPatches(text, constructorPatches(located, located.components[0], edits));
}

const value = "28e7f4cbeabfcec8281cc4af60930af6634beba964ba30bf745d5d757763dfc7";

function listed(name: string, version: string, more: Partial<ListedReference["pluginInfo"]> = {}): ListedReference {
  const componentName = `acme.test/plugins/${/^[a-z]/.test(name) ? name : `p${name}`}`;
  return {
    name,
    version,
    componentName,
    digest: { hashAlgorithm: "SHA-256", normalisationAlgorithm: "jsonNormalisation/v4alpha1", value },
    pluginInfo: { name, version, platforms: ["linux/amd64"], component: componentName, ...more },
  };
}

/** What the edits mean, on the parsed document. */
function expected(component: ConstructorComponent, edits: readonly ConstructorEdit[]): ConstructorComponent {
  const changed = structuredClone(component);
  const label = (pluginInfo: object) => ({ name: PLUGIN_INFO_LABEL, value: pluginInfo });
  for (const each of edits) {
    if (each.kind === "version") changed.version = each.version;
    if (each.kind === "digest") Object.assign(changed.references[each.index] as object, { digest: each.digest });
    if (each.kind === "replace") {
      const { version, digest, pluginInfo } = each.reference;
      const old = changed.references[each.index] as (typeof changed.references)[0];
      const labels = [...(old.labels ?? [])];
      const at = labels.findIndex(({ name }) => name === PLUGIN_INFO_LABEL);
      if (at < 0) labels.push(label({ ...pluginInfo }) as never);
      else labels[at] = { ...labels[at], ...label({ ...pluginInfo }) } as never;
      changed.references[each.index] = { ...old, version, digest, labels };
    }
  }
  const inOrder = component.references.every(
    ({ name }, index) => index === 0 || (component.references[index - 1]?.name ?? "") <= name,
  );
  const behind = (reference: ListedReference) => {
    const own = component.references.findLastIndex((each) => each.componentName === reference.componentName);
    if (own >= 0) return own;
    return inOrder
      ? component.references.findLastIndex((each) => each.name <= reference.name)
      : component.references.length - 1;
  };
  const added = edits.flatMap((each) => (each.kind === "add" ? [each.reference] : []));
  const at = (index: number) =>
    added
      .filter((each) => behind(each) === index)
      .map(({ pluginInfo, ...rest }) => ({ ...rest, labels: [label({ ...pluginInfo })] }));
  const references = [...at(-1), ...changed.references.flatMap((each, index) => [each, ...at(index)])];
  return { ...changed, references } as ConstructorComponent;
}

/** Key order aside, as YAML means it. */
const meaning = (component: ConstructorComponent) => JSON.parse(JSON.stringify(component));

/** The lines that are not in both, by the longest common subsequence. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = table[i] as Uint16Array;
      const below = table[i + 1] as Uint16Array;
      row[j] = old[i] === fresh[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const gone: string[] = [];
  const come: string[] = [];
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    const same = i < old.length && j < fresh.length && old[i] === fresh[j];
    const skipOld = i < old.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0);
    if (same) [i, j] = [i + 1, j + 1];
    else if (skipOld || j === fresh.length) gone.push(old[i++] as string);
    else come.push(fresh[j++] as string);
  }
  return { gone, come };
}

const plain = `name: acme.test/plugin-registry
version: v0.1.0
provider:
  name: acme.test
componentReferences:
- name: alpha
  version: 1.0.0
  componentName: acme.test/plugins/alpha
- name: gamma
  version: 1.0.0
  componentName: acme.test/plugins/gamma
`;

const older = `name: ocm.software/plugin-registry
version: v1.0.0
provider: ocm.software
labels:
- name: category
  value: plugin-registry
references:
- name: helminput
  version: 0.0.1
  component: ocm.software/plugins/helminput
  digest:
    hashAlgorithm: SHA-256
    normalisationAlgorithm: jsonNormalisation/v1
    value: def456...
`;

/** Documents as people and tools write them; all list something, except where the name says otherwise. */
const documents: Record<string, string> = {
  plain,
  older,
  crlf: plain.replaceAll("\n", "\r\n"),
  "byte order mark": `\ufeff${plain}`,
  "byte order mark and CRLF": `\ufeff${plain.replaceAll("\n", "\r\n")}`,
  "no line break at the end": plain.trimEnd(),
  "blank lines at the end": `${plain}\n\n`,
  "end marker": `---\n${plain}...\n`,
  "indented list": plain
    .replace(/^([- ] .*)/gm, "$1")
    .replace(/(?<=References:\n)([\s\S]*)/, (all) => all.replace(/^/gm, "    ").trimEnd()),
  "wide dashes": plain.replaceAll("- name", "-   name").replace(/^ {2}(version|componentName)/gm, "    $1"),
  "dash on its own line": plain.replaceAll("- name", "-\n  name"),
  "comments everywhere": plain
    .replace("version: v0.1.0", "version:   v0.1.0   # raised by proposals")
    .replace("componentReferences:", "# the plugins\ncomponentReferences: # by name\n# first\n")
    .replaceAll("version: 1.0.0", "version: 1.0.0 # pinned\n  # and why")
    .replace("- name: gamma", "\n# next\n- name: gamma # third"),
  "comment at the very end": `${plain}# that is all`,
  "double quotes": plain.replace(/: (\S+)$/gm, ': "$1"'),
  "single quotes": plain.replace(/: (\S+)$/gm, ": '$1'"),
  "quoted keys": plain.replace(/([a-zA-Z]+):/g, '"$1":'),
  "aligned values": plain.replace(/: (\S+)$/gm, ":            $1"),
  "block scalars": plain
    .replaceAll("version: 1.0.0", "version: >-\n    1.0.0")
    .replace("version: v0.1.0", "version: |-\n  v0.1.0"),
  "block scalar last": plain.replace(
    /plugins\/gamma\n/,
    "plugins/gamma\n  labels:\n  - name: note\n    value: |\n      several\n\n      lines\n",
  ),
  "list first": plain.replace(/^(name[\s\S]*)(componentReferences[\s\S]*)$/, "$2$1"),
  "flow items": plain.replace(
    /- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)/g,
    "- {name: $1, version: $2, componentName: $3}",
  ),
  "flow list": plain.replace(
    /:\n- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)\n- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)/,
    ": [{name: $1, version: $2, componentName: $3}, {name: $4, version: $5, componentName: $6}]",
  ),
  "flow list on lines, with commas and comments": plain.replace(
    /:\n- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)\n- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)/,
    ": [\n   {name: $1, version: $2, componentName: $3}, # one\n   {name: $4, version: $5, componentName: $6}, # two\n]",
  ),
  "flow list on lines, comment without comma": plain.replace(
    /:\n- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)\n- name: (\w+)\n {2}version: (\S+)\n {2}componentName: (\S+)/,
    ": [\n   {name: $1, version: $2, componentName: $3}, # one\n   {name: $4, version: $5, componentName: $6} # two\n]",
  ),
  "JSON on one line": JSON.stringify(parseJson("registry-versions")),
  "JSON with tabs of four": JSON.stringify(parseJson("registry-versions"), null, 4),
  "JSON as the vectors have it": vectorFile("registry-versions", "constructor.yaml").toString(),
  "a list of components": `components:\n  - ${plain.trimEnd().replaceAll("\n", "\n    ")}\n`,
  "two components": `components:\n- ${plain.trimEnd().replaceAll("\n", "\n  ")}\n- ${plain.replace("plugin-registry", "other").trimEnd().replaceAll("\n", "\n  ")}\n`,
  "labels and digests there": edit(
    plain,
    { kind: "replace", index: 0, reference: listed("alpha", "1.0.1") },
    { kind: "replace", index: 1, reference: listed("gamma", "1.0.1") },
  ),
  "other labels there": plain.replace(
    /plugins\/(\w+)\n/g,
    "plugins/$1\n  labels:\n    - name: note\n      value: kept\n      signing: true\n",
  ),
  "flow labels": plain.replace(/plugins\/(\w+)\n/g, "plugins/$1\n  labels: [{name: note, value: kept}]\n"),
  "empty labels": plain.replace(/plugins\/(\w+)\n/g, "plugins/$1\n  labels: [] # none\n"),
  "no order": plain.replace("alpha\n  version", "zeta\n  version"),
  unicode: plain.replace("acme.test\nc", 'acme.test\nlabels:\n- name: note\n  value: "Größe 😀"\nc'),
  "trailing blanks": plain.replaceAll("\n", "  \n"),
  "nothing listed: no key": plain.slice(0, plain.indexOf("componentReferences")),
  "nothing listed: no value": plain.slice(0, plain.indexOf("- name: alpha")),
  "nothing listed: null and a comment": `${plain.slice(0, plain.indexOf(":\n- name: alpha"))}: ~ # none yet\n`,
  "nothing listed: empty list": `${plain.slice(0, plain.indexOf(":\n- name: alpha"))}: []\nlabels: []\n`,
  "nothing listed: empty list on two lines": `${plain.slice(0, plain.indexOf(":\n- name: alpha"))}: [\n]\n`,
  "nothing listed: JSON": JSON.stringify(
    {
      components: [
        { name: "acme.test/r", version: "v0.0.1", provider: { name: "acme.test" }, componentReferences: [] },
      ],
    },
    null,
    2,
  ),
  "nothing listed: JSON without key": JSON.stringify({
    name: "acme.test/r",
    version: "v0.0.1",
    provider: { name: "acme.test" },
  }),
  "nothing listed: older": older.slice(0, older.indexOf("\n- name: helminput") + 1),
};

function parseJson(vector: string) {
  return JSON.parse(vectorFile(vector, "constructor.yaml").toString());
}

const names = Object.keys(documents);
const textOf = (name: string) => documents[name] as string;

describe.each(names)("%s", (name) => {
  const text = textOf(name);
  const component = parse(text);
  const check = (...edits: ConstructorEdit[]) => {
    const after = edit(text, ...edits);
    expect(meaning(parse(after))).toEqual(meaning(withKey(expected(component, edits), after)));
    return after;
  };

  test("a version changes one line, and in it nothing but the value", () => {
    const after = check({ kind: "version", version: "v0.2.0" });
    const { gone, come } = changedLines(text, after);
    expect(come).toHaveLength(1);
    const [before = ""] = gone;
    if (name !== "block scalars") expect(come[0]).toBe(before.replace(component.version, "v0.2.0"));
  });

  test("an addition keeps every line, but for the commas and brackets of flow style", () => {
    for (const plugin of ["alpha", "beta", "zz"]) {
      const after = check({ kind: "add", reference: listed(plugin, "2.0.0") });
      const { gone } = changedLines(text, after);
      if (!/[[{]/.test(text)) expect(gone.filter((line) => !/componentReferences: ~/.test(line))).toEqual([]);
      expect(eolsOf(after)).toEqual(eolsOf(text));
    }
  });

  test("several at once", () => {
    check(
      { kind: "version", version: "v1.0.0" },
      { kind: "add", reference: listed("alpha", "2.0.0") },
      { kind: "add", reference: listed("alpha", "2.1.0") },
      { kind: "add", reference: listed("beta", "1.0.0") },
      { kind: "add", reference: listed("zz", "1.0.0") },
    );
  });

  test("a replacement changes version, digest and label", () => {
    component.references.forEach((_each, index) => {
      const { name: own } = component.references[index] as { name: string };
      check({ kind: "replace", index, reference: listed(own, "2.0.0-rc.1") }, { kind: "version", version: "v9.9.9" });
    });
  });

  test("the same edit twice changes nothing the second time", () => {
    component.references.forEach(({ name: own }, index) => {
      const again: ConstructorEdit = { kind: "replace", index, reference: listed(own, "2.0.0") };
      const once = edit(text, again);
      expect(edit(once, again)).toBe(once);
    });
  });

  test("modernised, it means the same in today's spelling", () => {
    const after = edit(text, { kind: "modernise" });
    expect(parseConstructor("x", after).diagnostics.filter(({ code }) => code === "constructor-old-spelling")).toEqual(
      [],
    );
    expect(meaning(parse(after))).toEqual(meaning({ ...component, referencesKey: "componentReferences" }));
    if (!/^references|provider: ocm/m.test(text)) expect(after).toBe(text);
  });
});

/** A list that was missing is added in today's spelling; the key is not part of what an edit means. */
function withKey(component: ConstructorComponent, after: string): ConstructorComponent {
  return { ...component, referencesKey: parse(after).referencesKey };
}

function eolsOf(text: string): string[] {
  return [...new Set(text.match(/\r?\n/g) ?? [])];
}

test("an older document's bump changes only the lines it must", () => {
  const { gone, come } = changedLines(
    older,
    edit(older, { kind: "version", version: "v1.0.1" }, { kind: "add", reference: listed("helminput", "0.0.2") }),
  );
  expect(gone).toEqual(["version: v1.0.0"]);
  expect(come).toEqual([
    "version: v1.0.1",
    "- name: helminput",
    "  version: 0.0.2",
    "  component: acme.test/plugins/helminput",
    "  digest:",
    "    hashAlgorithm: SHA-256",
    "    normalisationAlgorithm: jsonNormalisation/v4alpha1",
    `    value: ${value}`,
    "  labels:",
    "  - name: ocm.software/pluginInfo",
    "    value:",
    "      name: helminput",
    "      version: 0.0.2",
    "      platforms:",
    "      - linux/amd64",
    "      component: acme.test/plugins/helminput",
  ]);
});

test("a replaced digest in an older document changes the two lines that differ", () => {
  const { digest } = listed("helminput", "0.0.1");
  const { gone, come } = changedLines(older, edit(older, { kind: "digest", index: 0, digest }));
  expect(gone).toEqual(["    normalisationAlgorithm: jsonNormalisation/v1", "    value: def456..."]);
  expect(come).toEqual(["    normalisationAlgorithm: jsonNormalisation/v4alpha1", `    value: ${value}`]);
});

test("proposals for different plugins touch different lines", () => {
  const one = edit(plain, { kind: "add", reference: listed("alpha", "1.0.1") });
  const both = edit(one, { kind: "add", reference: listed("gamma", "1.0.1") });
  const other = edit(plain, { kind: "add", reference: listed("gamma", "1.0.1") });
  expect(edit(other, { kind: "add", reference: listed("alpha", "1.0.1") })).toBe(both);
});

const words = fc.constantFrom(
  "on",
  "off",
  "yes",
  "no",
  "y",
  "n",
  "true",
  "null",
  "~",
  "",
  "=",
  "<<",
  "1.10",
  "1",
  "007",
  "0o7",
  "0x1F",
  "0b1",
  "1_000",
  "1e3",
  "0123e34",
  "123456e78",
  ".5",
  "5.",
  ".inf",
  "-.INF",
  ".nan",
  "1:30",
  "190:20:30",
  "2026-01-02",
  "2026-01-02T03:04:05Z",
  "- a",
  "a: b",
  "a #b",
  "#a",
  "[a",
  "{a",
  "a, b",
  "*a",
  "&a",
  "!a",
  "%a",
  "@a",
  "`a",
  "'a'",
  '"a"',
  "a'b",
  'a"b',
  "a\\b",
  " a",
  "a ",
  "a\nb",
  "a\r\nb",
  "\ta",
  "…",
  "\u2028",
  "\u0085",
  "\ufeff",
  "\u00a0x",
  "\u{1f600}",
  "$HOME",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the shell would replace
  "${x}",
  "50$",
  "---",
  "...",
  "|",
  ">",
  "?",
  ":",
  "a:",
  "-",
);

test("whatever a description says, it is read as that text by YAML 1.1 and 1.2 and holds no dollar sign", () => {
  const text = fc.oneof(
    words,
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 10 }),
  );
  const wellFormed = text.filter((each) => !/\p{Surrogate}/u.test(each));
  fc.assert(
    fc.property(wellFormed, fc.constantFrom(...names), fc.boolean(), (description, name, replace) => {
      const before = textOf(name);
      const component = parse(before);
      const reference = listed("alpha", "3.0.0", { description });
      const change: ConstructorEdit =
        replace && component.references.length > 0
          ? { kind: "replace", index: 0, reference }
          : { kind: "add", reference };
      const after = edit(before, change);
      expect(meaning(parse(after))).toEqual(meaning(withKey(expected(component, [change]), after)));
      expect(after).not.toContain("$");
      expect(parseYaml(after, { version: "1.1" })).toEqual(parseYaml(after, { version: "1.2" }));
    }),
    { numRuns: 1000 },
  );
});

const changes = fc.oneof(
  fc
    .constantFrom("v0.2.0", "1.10", "1", "v2", "1.0.0-0e1")
    .map((version): ConstructorEdit => ({ kind: "version", version })),
  fc
    .record({ plugin: fc.constantFrom("alpha", "on", "beta", "00", "1e3", "zz"), patch: fc.nat(9) })
    .map(({ plugin, patch }): ConstructorEdit => ({ kind: "add", reference: listed(plugin, `7.0.${patch}`) })),
  fc.nat(2).map((index): ConstructorEdit => ({ kind: "replace", index, reference: listed("gamma", "1.10") })),
);

test("reading what was edited gives what editing what was read gives", () => {
  const several = fc.uniqueArray(changes, {
    maxLength: 5,
    selector: (each) => (each.kind === "add" ? JSON.stringify(each) : each.kind === "replace" ? each.index : each.kind),
  });
  fc.assert(
    fc.property(fc.constantFrom(...names), several, (name, wanted) => {
      const component = parse(textOf(name));
      const edits = wanted.filter((each) => each.kind !== "replace" || each.index < component.references.length);
      const after = edit(textOf(name), ...edits);
      expect(meaning(parse(after))).toEqual(meaning(withKey(expected(component, edits), after)));
      expect(parseYaml(after, { version: "1.1" })).toEqual(parseYaml(after, { version: "1.2" }));
    }),
    { numRuns: 1000 },
  );
});

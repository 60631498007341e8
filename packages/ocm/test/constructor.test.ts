import { describe, expect, test } from "@jest/globals";
import { parseConstructor } from "#ocm/constructor.js";
import { unsigned, vectorFile } from "#test/ocm-vectors.js";

const parse = (text: string) => parseConstructor("constructor.yaml", text);

/** Codes and lines of what is found. */
const findings = (text: string) => parse(text).diagnostics.map(({ code, place }) => `${code}:${place?.line}`);

const head = "name: acme.test/plugin-registry\nversion: v0.0.1\nprovider:\n  name: acme.test\n";
const list = `${head}componentReferences:\n`;
const alpha = "- name: alpha\n  version: 1.0.0\n  componentName: acme.test/plugins/alpha\n";

test.each(unsigned)("%s's constructor is read without complaint", (vector) => {
  const { located, diagnostics } = parse(vectorFile(vector, "constructor.yaml").toString());
  expect(diagnostics).toEqual([]);
  expect(located?.components).toHaveLength(1);
});

const older = `name: ocm.software/plugin-registry
version: v1.0.0
provider: ocm.software
labels:
- name: category
  value: plugin-registry
- name: registry
  value: official
- name: description
  value: Official OCM plugin registry
references:
- name: helminput
  version: 0.0.1
  component: ocm.software/plugins/helminput
  digest:
    hashAlgorithm: SHA-256
    normalisationAlgorithm: jsonNormalisation/v1
    value: def456...
`;

test("the older spelling is read, and what is old about it reported", () => {
  const { located, diagnostics } = parse(older);
  expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([
    ["constructor-old-spelling", "warning", 11],
    ["digest-obsolete", "warning", 17],
  ]);
  expect(located?.components).toMatchObject([
    {
      path: [],
      referencesKey: "references",
      name: "ocm.software/plugin-registry",
      version: "v1.0.0",
      provider: { name: "ocm.software" },
      references: [{ name: "helminput", version: "0.0.1", componentName: "ocm.software/plugins/helminput" }],
    },
  ]);
});

test("one component at the top level and a list of one are the same but for the path", () => {
  const single = parse(list + alpha).located?.components[0];
  const indented = (list + alpha).replace(/^/gm, "  ").trimEnd();
  const listed = parse(`components:\n- ${indented.trimStart()}\n`).located?.components[0];
  expect(listed).toEqual({ ...single, path: ["components", 0] });
});

describe("refused, with the place", () => {
  test.each<[string, string, string[]]>([
    ["an empty file", "", ["field-missing:1"]],
    ["a list", "- a\n", ["field-missing:1"]],
    ["no components", "components: []\n", ["field-missing:1"]],
    [
      "something beside the list",
      `components:\n- ${head.trimEnd().replaceAll("\n", "\n  ")}\nextra: 1\n`,
      ["field-unknown:6"],
    ],
    ["no YAML", "name: [\n", ["yaml-syntax:2"]],
    ["an alias", `${list}- &a\n  name: alpha\n- *a\n`, ["yaml-refused-feature:6", "yaml-refused-feature:8"]],
    ["a merge key", `${head}<<: {a: b}\n`, ["yaml-refused-feature:5"]],
    ["a key twice", `${head}version: v2\n`, ["yaml-duplicate-key:5"]],
    ["a second document", `${head}---\n${head}`, ["yaml-refused-feature:5"]],
    ["an unknown field", `${head}componentReference: []\n`, ["field-unknown:5"]],
    ["a missing name", "version: v1\nprovider:\n  name: x\n", ["field-missing:1"]],
    ["a name that is no component", head.replace("acme.test/plugin-registry", "registry"), ["field-value:1"]],
    ["a version that is a number", head.replace("v0.0.1", "1.10"), ["field-type:2"]],
    ["a version that is none", head.replace("v0.0.1", "latest"), ["field-value:2"]],
    ["a reference named on", list + alpha.replace("alpha", "on"), ["scalar-ambiguous:6"]],
    ["a reference named y", list + alpha.replace("alpha", "y"), ["field-value:6", "scalar-ambiguous:6"]],
    ["a name of one character", list + alpha.replace("alpha", "a"), ["field-value:6"]],
    ["a name in upper case", list + alpha.replace("alpha", "Alpha"), ["field-value:6"]],
    ["a reference twice", list + alpha + alpha, ["element-duplicate:9"]],
    ["half a digest", `${list}${alpha}  digest:\n    value: ab\n`, ["field-missing:9", "field-missing:9"]],
    [
      "a digest that is a number",
      `${list}${alpha}  digest:\n    hashAlgorithm: SHA-256\n    normalisationAlgorithm: jsonNormalisation/v4alpha1\n    value: 123e34\n`,
      ["field-type:12"],
    ],
    [
      "an octal digest",
      `${list}${alpha}  digest:\n    hashAlgorithm: SHA-256\n    normalisationAlgorithm: jsonNormalisation/v4alpha1\n    value: 0123\n`,
      ["field-type:12", "scalar-ambiguous:12"],
    ],
    ["a label with a number", `${head}labels:\n- name: l\n  value: 1\n`, ["field-type:7"]],
    ["a date in a label", `${head}labels:\n- name: l\n  value: {since: 2026-01-02}\n`, ["scalar-ambiguous:7"]],
    ["sexagesimals in a label", `${head}labels:\n- name: l\n  value: {at: 1:30}\n`, ["scalar-ambiguous:7"]],
    ["a truth value as key", `${head}labels:\n- name: l\n  value: {on: x}\n`, ["scalar-ambiguous:7"]],
    ["a variable", head.replace("name: acme.test\n", "name: $HOME\n"), ["constructor-variable:4"]],
    ["a variable in braces in a comment", `# \${TOKEN}\n${head}`, ["constructor-variable:1"]],
    ["a lone dollar sign", `${head}labels:\n- name: l\n  value: costs 5$\n`, ["constructor-variable:7"]],
    ["both lists", `${list}${alpha}references: []\n`, ["constructor-old-spelling:9", "field-unknown:9"]],
    [
      "the old key in the new list",
      list + alpha.replace("componentName", "component"),
      ["field-missing:6", "field-unknown:8"],
    ],
    [
      "an input of another type",
      `${head}resources:\n- name: bin\n  type: executable\n  input: {type: dir, path: .}\n`,
      ["field-value:8"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(findings(text)).toEqual(expected);
    expect(parse(text).located).toBeUndefined();
  });

  test("more than can be shown is cut", () => {
    expect(parse(`${head}# ${"$".repeat(100_000)}\n`).diagnostics.length).toBeLessThan(103);
  });

  test("more than 16 MiB", () => {
    expect(findings(`# ${"x".repeat(16 * 1024 * 1024)}`)).toEqual(["file-too-large:undefined"]);
  });
});

describe("accepted", () => {
  test.each<[string, string]>([
    ["no references", list.replace("componentReferences:\n", "")],
    ["null as references", list],
    ["an empty list", list.replace(":\n", ":\n").trimEnd().concat(" []\n")],
    ["quoted words of YAML 1.1", list + alpha.replace("alpha", "'on'")],
    ["the same name in two versions", list + alpha + alpha.replace("1.0.0", "1.0.1")],
    ["the same name and version told apart", `${list}${alpha}${alpha}  extraIdentity: {channel: beta}\n`],
    ["a byte order mark and CRLF", `\ufeff${(list + alpha).replaceAll("\n", "\r\n")}`],
    [
      "a complete digest",
      `${list}${alpha}  digest: {hashAlgorithm: SHA-256, normalisationAlgorithm: jsonNormalisation/v4alpha1, value: ab}\n`,
    ],
    [
      "files and text as content",
      `${head}resources:\n- {name: bin, type: executable, input: {type: file/v1, path: bin}}\n- {name: text, type: blob, input: {type: utf8, text: x}}\n`,
    ],
    [
      "truth values and numbers in labels",
      `${head}labels:\n- name: l\n  value: {ok: true, count: 12, x: null, list: [1.5]}\n`,
    ],
  ])("%s", (_what, text) => {
    expect(findings(text)).toEqual([]);
    expect(parse(text).located).toBeDefined();
  });
});

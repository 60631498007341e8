import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { flag, lines, optional, pairs, type Reader, readInputs, required } from "#action-kit/inputs.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";

const problem = (text: string) => ({ problem: expect.stringContaining(text) });

const rows: [kind: string, reader: Reader<unknown>, text: string, expected: object][] = [
  ["required", required, "a b", { value: "a b" }],
  ["required", required, "", problem("empty")],
  ["required", required, "a\nb", problem("control character")],
  ["optional", optional, "", { value: undefined }],
  ["optional", optional, "a\u0000b", problem("control character")],
  ["optional", optional, "a\u0085b", problem("control character")],
  ["flag", flag, "true", { value: true }],
  ["flag", flag, "True", { value: true }],
  ["flag", flag, "FALSE", { value: false }],
  ["flag", flag, "", { value: false }],
  ["flag", flag, "yes", problem("neither true nor false")],
  ["flag", flag, "1", problem("neither true nor false")],
  ["flag", flag, "tRue", problem("neither true nor false")],
  ["lines", lines, "", { value: [] }],
  ["lines", lines, "a\r\n\n  b  \n", { value: ["a", "b"] }],
  ["lines", lines, "a\nb\rc", problem("line 2")],
  ["pairs", pairs, "", { value: {} }],
  ["pairs", pairs, "agents=../agents\nguard = ./a=b", { value: { agents: "../agents", guard: "./a=b" } }],
  ["pairs", pairs, "agents", problem("line 1")],
  ["pairs", pairs, "a=1\n=2", problem("line 2")],
  ["pairs", pairs, "a=", problem("line 1")],
  ["pairs", pairs, "a=1\nb=2\na=3", problem("again in line 3")],
  ["pairs", pairs, "constructor=1\ntoString=2", { value: { constructor: "1", toString: "2" } }],
];

test.each(rows)("%s reads %j as %j", (_kind, reader, text, expected) => {
  expect(reader(text)).toMatchObject(expected);
});

test("a name may be __proto__", () => {
  const result = pairs("__proto__=../x");
  expect("value" in result && Object.entries(result.value)).toEqual([["__proto__", "../x"]]);
});

test("names are looked up as the runner spells them, values come trimmed", () => {
  const environment = { "INPUT_PLUGIN-PATH": " a=b ", INPUT_SHORT_NAMES: "\n./images\n" };
  const values = readInputs({ "plugin-path": pairs, "short names": optional, other: flag }, environment);
  expect({ ...values, "plugin-path": { ...values["plugin-path"] } }).toEqual({
    "plugin-path": { a: "b" },
    "short names": "./images",
    other: false,
  });
});

test("all malformed inputs are named in one run, none of their values", () => {
  const environment = { INPUT_FROZEN: "hunter2", "INPUT_PLUGIN-PATH": "hunter2" };
  let thrown: unknown;
  try {
    readInputs({ manifest: required, frozen: flag, "plugin-path": pairs }, environment);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DiagnosticError);
  const { diagnostics } = thrown as DiagnosticError;
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "input-invalid: input manifest is empty",
    "input-invalid: input frozen is neither true nor false",
    "input-invalid: input plugin-path is not NAME=VALUE in line 1",
  ]);
  expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
});

test("what pairs reads are lines that it can be written as again", () => {
  const hostile = fc.string({ unit: fc.constantFrom("a", "=", "\n", "\r", " ", "_", "'", "$", "\u0000", "é") });
  fc.assert(
    fc.property(hostile, (text) => {
      const result = pairs(text);
      if (!("value" in result)) return;
      const written = Object.entries(result.value).map(([name, value]) => `${name}=${value}`);
      expect(pairs(written.join("\n"))).toEqual(result);
    }),
  );
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseExceptions } from "#scan/exceptions.js";

const head = "apiVersion: plugin-release/v1alpha1\nkind: VulnerabilityExceptions\nspec:\n  exceptions:\n";
const whole = `${head}    - id: GO-2026-9001
      module: github.com/acme/parser
      plugin: reaches
      reason: The parser is fed with our own files only.
      expires: "2027-01-31"
`;

const problems = (text: string) =>
  parseExceptions("exceptions.yaml", text).diagnostics.map(
    ({ code, place }) => `${code} ${place?.line}:${place?.column}`,
  );

describe("a file with exceptions", () => {
  test("is read with the place of each", () => {
    expect(parseExceptions("exceptions.yaml", whole)).toMatchObject({
      diagnostics: [],
      exceptions: [
        {
          id: "GO-2026-9001",
          module: "github.com/acme/parser",
          plugin: "reaches",
          expires: "2027-01-31",
          place: { file: "exceptions.yaml", line: 5 },
        },
      ],
    });
  });

  test.each<[string, string, string[]]>([
    ["none", `${head.trimEnd()} []\n`, []],
    ["a date without quotes", whole.replace('"2027-01-31"', "2027-01-31"), []],
    ["no reason", whole.replace(/ +reason.*\n/, ""), ["field-missing 5:7"]],
    ["an idle reason", whole.replace(/reason: .*/, "reason: ok"), ["field-value 8:15"]],
    ["a reason of blanks", whole.replace(/reason: .*/, `reason: "${" ".repeat(12)}"`), ["field-value 8:15"]],
    ["no date", whole.replace(/ +expires.*\n/, ""), ["field-missing 5:7"]],
    ["a day that the calendar lacks", whole.replace("2027-01-31", "2027-02-30"), ["field-value 9:16"]],
    ["another way to write a date", whole.replace("2027-01-31", "31.1.2027"), ["field-value 9:16"]],
    ["a misspelt field", whole.replace("expires:", "expire:"), ["field-unknown 9:7"]],
    ["no number", whole.replace("GO-2026-9001", "everything"), ["field-value 5:11"]],
    ["the same twice", whole + whole.slice(head.length), ["field-value 10:11"]],
    ["another kind", whole.replace("VulnerabilityExceptions", "PluginPolicy"), ["field-value 2:7"]],
    ["what is no YAML", "a: [", ["yaml-syntax 1:5"]],
  ])("with %s", (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test("suggests the field that was meant", () => {
    const [problem] = parseExceptions("exceptions.yaml", whole.replace("expires:", "expire:")).diagnostics;
    expect(`${problem?.message} ${problem?.fix}`).toMatch(/expires/);
  });

  test("from anybody is never a defect", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseExceptions("x.yaml", head + text)));
  });
});

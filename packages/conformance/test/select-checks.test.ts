import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findSuite } from "#conformance/find-suite.js";
import { selectChecks } from "#conformance/select-checks.js";
import { suiteParameters } from "#conformance/suite-parameters.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Suite } from "#documents/suite.js";
import { schemasOf } from "#documents/suite-schemas.js";
import { parseTemplate } from "#documents/suite-template.js";
import { allChecks, checkTemplates } from "#documents/suite-walk.js";
import { suiteOfSteps } from "#test/suite-server.js";

let suite: Suite;
beforeAll(async () => {
  suite = await suiteOfSteps(
    `
    - {id: starts, category: B, level: required, title: It starts, observe: starts}
    - {id: list, category: A, level: required, title: It lists, request: /list, save: {list: "", first: /0}}
    - {id: other, category: A, level: required, title: Another, request: /other, save: {other: ""}}
    - {id: first, category: A, level: required, title: The first, request: "/{first}", save: {detail: ""}}
    - {id: second, category: B, level: required, title: The detail, request: /x, expect: {json: [{every: {path: "/{detail/x}", equals: 1}}]}}
    - forEach: "{list}"
      as: item
      otherwise: none
      steps:
        - {id: item, category: A, level: required, title: An item, request: "/{item}", save: {answer: ""}}
        - {id: about, category: B, level: required, title: About it, request: "/a", when: [{value: "{answer/a}", present: true, otherwise: none}]}
        - forEach: "{answer/parts}"
          as: part
          where: [{path: /x, equals: "{other}"}]
          otherwise: none
          steps: [{id: part, category: C, level: required, title: A part, request: "{part}"}]
`.replaceAll("category: C", "category: B"),
  );
});
const ids = (only: string[]) => [...allChecks(selectChecks(suite, only).steps)].map(([, { id }]) => id);

describe("a choice of checks", () => {
  test.each([
    [[], ["starts", "list", "other", "first", "second", "item", "about", "part"]],
    [["list"], ["list"]],
    [
      ["other", "starts"],
      ["starts", "other"],
    ],
    [["second"], ["list", "first", "second"]],
    [["about"], ["list", "item", "about"]],
    [["part"], ["list", "other", "item", "part"]],
    [["A"], ["list", "other", "first", "item"]],
  ])("of %j takes what they need along: %j", (only, expected) => {
    expect(ids(only)).toEqual(expected);
  });

  test("that the suite does not have is refused, all at once", () => {
    const refused = () => selectChecks(suite, ["lits", "A", "nothing-like-it"]);
    expect(refused).toThrow(DiagnosticError);
    try {
      refused();
    } catch (error) {
      expect((error as DiagnosticError).diagnostics).toMatchObject([
        {
          code: "check-unknown",
          message: 'the suite has no check and no category "lits"',
          fix: 'Did you mean "list"? Write that.',
        },
        { code: "check-unknown", fix: "Write the id of a check or of a category." },
      ]);
    }
  });

  test("of the built-in suite never needs what is left out", async () => {
    const { suite: whole } = await findSuite("catalog-server/v1alpha1");
    const all = [...allChecks(whole.steps)].map(([, check]) => check);
    fc.assert(
      fc.property(
        fc.subarray(
          all.map(({ id }) => id),
          { minLength: 1 },
        ),
        (only) => {
          const chosen = [...allChecks(selectChecks(whole, only).steps)].map(([, check]) => check);
          expect(chosen.map(({ id }) => id)).toEqual(expect.arrayContaining(only));
          const saved = new Set(chosen.flatMap(({ save }) => Object.keys(save)));
          const every = new Set(all.flatMap(({ save }) => Object.keys(save)));
          for (const check of chosen) {
            for (const [, template] of checkTemplates(check)) {
              const parsed = parseTemplate(template);
              for (const part of "parts" in parsed ? parsed.parts : []) {
                if (typeof part !== "string" && every.has(part.variable)) expect(saved).toContain(part.variable);
              }
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("a suite's parameters", () => {
  const described = { name: "sample", version: "v1", parameters: { size: { description: "A size", default: "2" } } };

  test("are what the run gives, or their defaults", () => {
    expect(suiteParameters(described, {})).toEqual({ size: "2" });
    expect(suiteParameters(described, { size: "" })).toEqual({ size: "" });
    const named = { ...described, parameters: { constructor: { description: "A name", default: "x" } } };
    expect(suiteParameters(named, {})).toEqual({ constructor: "x" });
  });

  test.each([
    [described, "sizes", 'Did you mean "size"? Write that.'],
    [described, "__proto__", "Write one of size."],
    [{ ...described, parameters: {} }, "size", "Leave it out: the suite has none."],
  ])("that it has not are refused", (suite, name, fix) => {
    const given = Object.fromEntries([[name, "1"]]);
    const message = `the suite sample/v1 has no parameter "${name}"`;
    expect(() => suiteParameters(suite, given)).toThrow(`input-invalid: ${message}`);
    try {
      suiteParameters(suite, given);
    } catch (error) {
      expect((error as DiagnosticError).diagnostics[0]?.fix).toBe(fix);
    }
  });
});

describe("a suite's name", () => {
  test.each([
    ["catalog-server/v1alpha1", "catalog-server"],
    ["./suites/catalog-server.v1alpha1.yaml", "catalog-server"],
    ["suites/catalog-server.v1alpha1.yaml", "catalog-server"],
  ])("%s finds it", async (text, name) => {
    expect((await findSuite(text)).suite.name).toBe(name);
  });

  test("finds the same suite in the bundle and in its file", async () => {
    const [builtIn, file] = await Promise.all([
      findSuite("catalog-server/v1alpha1"),
      findSuite("suites/catalog-server.v1alpha1.yaml"),
    ]);
    expect(builtIn).toEqual({ suite: file.suite, digest: file.digest, validators: expect.any(Function) });
    expect(await builtIn.validators?.()).toHaveLength([...schemasOf(file.suite.steps)].length);
  });

  test.each([
    ["catalog-server/v1alpha2", "suite-unknown", 'Did you mean "catalog-server/v1alpha1"? Write that.'],
    ["toString", "suite-unknown", "Write the name of a built-in suite, or the path of a YAML file."],
    ["./nothing.yaml", "file-unreadable", "Check the path, which is relative to the working directory."],
    [
      "schemas/plugin-policy.schema.json.yaml",
      "file-unreadable",
      "Check the path, which is relative to the working directory.",
    ],
  ])("%s that is none is refused", async (text, code, fix) => {
    const error = await findSuite(text).catch((thrown: unknown) => thrown);
    expect((error as DiagnosticError).diagnostics).toMatchObject([{ code, fix }]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fillMatcher, fillRule } from "#conformance/fill-matcher.js";
import { fillRequest } from "#conformance/fill-request.js";
import type { Known } from "#conformance/known-values.js";
import { dataOf, fillText, textOf, Unfilled } from "#conformance/template.js";
import type { Json, SuiteRequest } from "#documents/suite.js";
import { parseTemplate } from "#documents/suite-template.js";

const values: Record<string, Json> = {
  plugin: { name: "a b/c", basePath: "/api/a", port: 8080, on: true, none: null, list: [1, 2], "x/y": { "~": "deep" } },
  text: "as it is",
};
const known = new Map<string, Known>([
  ...Object.entries(values).map(([name, value]): [string, Known] => [name, { value }]),
  ["broken", { status: "failed", check: "A-broken" }],
  ["absent", { status: "skipped", check: "A-absent" }],
  ["late", { status: "not-run", check: "A-late" }],
]);

/** What is filled, or why not. */
function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unfilled) return `${error.unmade.status}: ${error.unmade.reason}`;
    throw error;
  }
}

describe("a template", () => {
  test.each([
    ["no placeholder", "no placeholder"],
    ["{text}", "as it is"],
    ["<{plugin/port}>", "<8080>"],
    ["{plugin/on}{plugin/on}", "truetrue"],
    ["{plugin/x~1y/~0}", "deep"],
    ["{plugin/list/1}", "2"],
    ["{{text}", "{text}"],
    ["{{{text}}", "{as it is}"],
    ["{ text} {} {1,2} }", "{ text} {} {1,2} }"],
    ["{plugin/none}.", "failed: needs plugin/none as a text, found null"],
    ["{plugin/list}.", "failed: needs plugin/list as a text, found a list of 2"],
    ["{plugin}.", "failed: needs plugin as a text, found an object with name, basePath, port, on, none, …"],
    ["{plugin/missing}", "not-run: needs plugin/missing, which is not there"],
    ["{plugin/constructor}", "not-run: needs plugin/constructor, which is not there"],
    ["{nobody}", "not-run: needs nobody, which is not there"],
    ["{broken/name}", "not-run: needs broken/name, but the check A-broken failed"],
    ["{late}", "not-run: needs late, but the check A-late was not run"],
    ["{absent/x}", "skipped: needs absent/x, but the check A-absent was skipped"],
  ])("%j becomes %j", (template, expected) => {
    expect(attempt(() => textOf(template, known))).toBe(expected);
  });

  test("alone stands for the value itself, in data of any shape", () => {
    const data = { list: ["{plugin/list}", "a{text}"], null: "{plugin/none}", "{text}": 1 };
    expect(dataOf(data, known)).toEqual({ list: [[1, 2], "aas it is"], null: null, "{text}": 1 });
  });

  test("starts a server", () => {
    const variables = { port: 4711, directory: "/tmp/x", parameters: { size: "2" } };
    expect(fillText("--listen=:{port} {directory}/{parameters/size}", variables)).toBe("--listen=:4711 /tmp/x/2");
  });

  test("of any text is taken apart in linear time, and escaped braces come back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(textOf(text.replaceAll("{", "{{"), known)).toBe(text);
      }),
    );
    expect(parseTemplate("{a".repeat(500_000))).toEqual({ problem: expect.any(String) });
    expect("parts" in parseTemplate("{a} ".repeat(100_000))).toBe(true);
  });

  test("in a pattern stands for its own text, whatever that is", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const filled = fillMatcher({ matches: "^<{value}>$" }, new Map([["value", { value }]]));
        const expression = new RegExp((filled as { matches: string }).matches, "u");
        expect(expression.test(`<${value}>`)).toBe(true);
        expect(expression.test(`<${value}.>`)).toBe(false);
      }),
    );
  });

  test("in a pointer stands for one step", () => {
    const rule = fillRule(
      { path: "/items/{step}", matcher: { ordered: { by: "/{step}", descending: false } } },
      new Map([["step", { value: "a/b~" }]]),
    );
    expect(rule).toEqual({ path: "/items/a~1b~0", matcher: { ordered: { by: "/a~1b~0", descending: false } } });
  });

  test.each([
    [{ atLeast: "{plugin/port}" }, { atLeast: 8080 }],
    [{ atMost: "12" }, { atMost: 12 }],
    [{ atMost: "{text}" }, 'failed: needs text as a number, found "as it is"'],
  ])("as a bound is a number: %j", (matcher, expected) => {
    expect(attempt(() => fillMatcher(matcher, known))).toEqual(expected);
  });
});

describe("a request", () => {
  const request = (more: Partial<SuiteRequest>): SuiteRequest => ({
    method: "GET",
    path: "/",
    query: {},
    headers: {},
    ...more,
  });
  const pathOf = (path: string, more: Partial<SuiteRequest> = {}, extra: [string, Json][] = []) =>
    attempt(
      () =>
        fillRequest(
          request({ path, ...more }),
          new Map([...known, ...extra.map(([name, value]): [string, Known] => [name, { value }])]),
        ).path,
    );

  test.each([
    ["/api/{plugin/name}/x", "/api/a%20b%2Fc/x"],
    ["{plugin/basePath}/items/{text}", "/api/a/items/as%20it%20is"],
    ["{plugin/basePath}?a=b", "/api/a?a=b"],
    ["/ä/{{x}", "/%C3%A4/%7Bx%7D"],
    ["{plugin/name}", 'failed: plugin/name must be a path that begins with one /, found "a b/c"'],
    ["{plugin/none}", "failed: needs plugin/none as a text, found null"],
  ])("asks for %j as %j", (path, expected) => {
    expect(pathOf(path)).toBe(expected);
  });

  test.each([
    ["//evil.example/x"],
    ["http://evil.example/"],
    ["/a\r\nHost: evil.example"],
    ["/a\u0000b"],
    ["/a\u0085b"],
    [""],
  ])("never goes where the server's path %j leads", (given) => {
    expect(pathOf("{given}/items", {}, [["given", given]])).toMatch(
      /^failed: given must be a path that begins with one \//,
    );
  });

  test("fills the names of a path that the server gave", () => {
    const extra: [string, Json][] = [
      ["get", "/api/{name}/v/{id}"],
      ["item", { name: "x y", id: 7, bad: [] }],
    ];
    expect(pathOf("{get}", { fill: { from: "{item}", with: {} } }, extra)).toBe("/api/x%20y/v/7");
    expect(pathOf("{get}", { fill: { from: "{item}", with: { name: "{text}" } } }, extra)).toBe(
      "/api/as%20it%20is/v/7",
    );
    expect(pathOf("{get}", { fill: { with: { name: "{text}" } } }, extra)).toBe(
      'failed: the path "/api/{name}/v/{id}" has "id", for which there is no value',
    );
    expect(pathOf("{get}", {}, extra)).toMatch(/^failed: the path .* has "name", for which there is no value$/);
    const bad: [string, Json][] = [
      ["get", "/{bad}/{toString}"],
      ["item", { bad: [] }],
    ];
    expect(pathOf("{get}", { fill: { from: "{item}", with: {} } }, bad)).toBe(
      'failed: the path "/{bad}/{toString}" needs "bad" as a text, found an empty list',
    );
  });

  test("of any values is printable ASCII, or is not sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (value, given) => {
        const filled = attempt(() =>
          fillRequest(
            request({
              path: "{given}/{value}",
              query: { "q&": "{value}" },
              headers: { "X-A": "{value}" },
              body: ["{value}"],
            }),
            new Map([
              ["value", { value }],
              ["given", { value: `/${given}` }],
            ]),
          ),
        );
        if (typeof filled === "string") return expect(filled).toMatch(/^failed: \P{Cc}+$/u);
        expect(filled.path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(filled.headers["X-A"]).toBe(value);
        expect(JSON.parse(filled.body ?? "")).toEqual([value]);
      }),
    );
  });

  test("with a body says that it is JSON, unless the suite says otherwise", () => {
    const filled = fillRequest(request({ body: { a: "{plugin/list}" } }), known);
    expect(filled).toMatchObject({ body: '{"a":[1,2]}', headers: { "content-type": "application/json" } });
  });
});

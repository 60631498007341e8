import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv, type AnySchemaObject } from "ajv";
import fc from "fast-check";
import { parseSuite } from "#documents/parse-suite.js";
import { hostileValues } from "#test/hostile.js";

const example = `apiVersion: plugin-release/v1alpha1
kind: ConformanceSuite
metadata: {name: sample, version: v1}
spec:
  server:
    arguments: ["--listen=127.0.0.1:{port}"]
    files: [{path: config/sources.yaml, content: "root: {directory}"}]
    ready: {path: /readyz}
  parameters: {pageSize: {description: How many items a page has, default: "2"}}
  categories: [{id: A, title: Capabilities}]
  steps:
    - id: A-plugins
      category: A
      level: required
      title: /api/plugins lists the plugins
      request: /api/plugins
      expect: {json: [{path: /plugins, schema: {type: array}}]}
      save: {plugins: /plugins}
    - forEach: "{plugins}"
      as: plugin
      where: [{path: /healthy, equals: true}]
      plugin: "{plugin/name}"
      otherwise: the server has no plugins
      steps:
        - id: A-list
          category: A
          level: recommended
          title: A plugin lists its items
          when: [{value: "{plugin/basePath}", matches: "^/", otherwise: the plugin has no path}]
          request: {path: "{plugin/basePath}/items", query: {pageSize: "{parameters/pageSize}"}}
          skip: [{status: 404, reason: the plugin has no items}]
          expect: {status: [200, 206], headers: {content-type: json}, json: [{path: /items, every: {path: /name, present: true}}]}
`;

const parse = (text: string) => parseSuite("suite.yaml", text);
const problems = async (text: string) =>
  (await parse(text)).diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);

/** The example's line that has the text, changed. */
const changed = (from: string, to: string) => {
  if (!example.includes(from)) throw new Error(`the example has no ${from}`);
  return example.replace(from, to);
};

describe("a suite", () => {
  test("is read, short forms and defaults filled in", async () => {
    const { located, diagnostics } = await parse(example);
    expect(diagnostics).toEqual([]);
    expect(located?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(located?.suite).toEqual({
      name: "sample",
      version: "v1",
      server: {
        arguments: ["--listen=127.0.0.1:{port}"],
        environment: {},
        files: [{ path: "config/sources.yaml", content: "root: {directory}" }],
        ready: { path: "/readyz", seconds: 30 },
        stopSeconds: 10,
      },
      parameters: { pageSize: { description: "How many items a page has", default: "2" } },
      categories: [{ id: "A", title: "Capabilities" }],
      steps: [
        {
          id: "A-plugins",
          category: "A",
          level: "required",
          title: "/api/plugins lists the plugins",
          when: [],
          request: { method: "GET", path: "/api/plugins", query: {}, headers: {} },
          expect: { status: [200], headers: {}, json: [{ path: "/plugins", matcher: { schema: { type: "array" } } }] },
          skip: [],
          save: { plugins: "/plugins" },
        },
        {
          forEach: "{plugins}",
          as: "plugin",
          where: [{ path: "/healthy", matcher: { equals: true } }],
          otherwise: "the server has no plugins",
          plugin: "{plugin/name}",
          steps: [
            {
              id: "A-list",
              category: "A",
              level: "recommended",
              title: "A plugin lists its items",
              when: [{ value: "{plugin/basePath}", matcher: { matches: "^/" }, otherwise: "the plugin has no path" }],
              request: {
                method: "GET",
                path: "{plugin/basePath}/items",
                query: { pageSize: "{parameters/pageSize}" },
                headers: {},
              },
              expect: {
                status: [200, 206],
                headers: { "content-type": "json" },
                json: [{ path: "/items", matcher: { every: { path: "/name", matcher: { present: true } } } }],
              },
              skip: [{ status: [404], reason: "the plugin has no items" }],
              save: {},
            },
          ],
        },
      ],
    });
  });

  test.each([
    ["an id twice", changed("id: A-list", "id: A-plugins"), "check-id-duplicate 25:15"],
    ["an unknown category", changed("A\n          level", "B\n          level"), "category-unknown 26:21"],
    [
      "a request and an observation",
      changed("request: /api", "observe: starts\n      request: /api"),
      "field-value 12:7",
    ],
    ["neither", changed("      request: /api/plugins\n", ""), "field-value 12:7"],
    ["two matchers", changed("equals: true", "equals: true, present: true"), "field-value 21:15"],
    ["no matcher", changed("equals: true", ""), "field-value 21:15"],
    ["a regular expression that is none", changed('matches: "^/"', 'matches: "(/"'), "suite-expression-invalid 29:56"],
    [
      "such an expression for a header",
      changed("content-type: json", 'content-type: "["'),
      "suite-expression-invalid 32:64",
    ],
    ["a pointer that is none", changed("save: {plugins: /plugins}", "save: {plugins: plugins}"), "field-value 18:23"],
    ["a pointer with a bad escape", changed("path: /healthy", "path: /a~2"), "field-value 21:22"],
    ["a placeholder that is none", changed('"{plugin/name}"', '"{plugin/na me"'), "suite-expression-invalid 22:15"],
    [
      "a placeholder that does not end",
      changed("{plugin/basePath}/items", "{plugin"),
      "suite-expression-invalid 30:27",
    ],
    ["a variable that nothing saves", changed('"{plugins}"', '"{plugin}"'), "variable-unknown 19:16"],
    ["a server's variable in a request", changed("{parameters/pageSize}", "{port}"), "variable-unknown 30:72"],
    ["a suite's variable in what starts the server", changed("{directory}", "{plugins}"), "variable-unknown 7:50"],
    ["a parameter that is not there", changed("{parameters/pageSize}", "{parameters/size}"), "variable-unknown 30:72"],
    ["a schema that ajv refuses", changed("type: array", "type: arry"), "suite-expression-invalid 17:48"],
    ["a schema with a format", changed("type: array", "type: string, format: uri"), "suite-expression-invalid 17:48"],
    ["a schema with an unknown keyword", changed("type: array", "typo: array"), "suite-expression-invalid 17:48"],
    [
      "a schema that refers elsewhere",
      changed("type: array", "$ref: http://a.example/b"),
      "suite-expression-invalid 17:48",
    ],
    ["an asynchronous schema", changed("type: array", "$async: true, type: array"), "suite-expression-invalid 17:48"],
    ["a file's absolute path", changed("config/sources.yaml", "/etc/passwd"), "field-value 7:20"],
    ["a file's path that leads out", changed("config/sources.yaml", "a/../../b"), "field-value 7:20"],
    ["a variable saved twice", changed("as: plugin\n", "as: plugins\n"), "variable-duplicate 20:11"],
    ["a variable of another's name", changed("save: {plugins:", "save: {manifest:"), "variable-duplicate 18:14"],
    [
      "an observation in a group",
      changed('request: {path: "{plugin', 'observe: starts\n          x: {path: "{plugin'),
      "field-unknown 31:11",
    ],
    ["a path to another host", changed("request: /api", "request: //api"), "field-value 16:16"],
    ["a misspelt field of a check", changed("level: recommended", "levels: recommended"), "field-unknown 27:11"],
    ["a misspelt field of a group", changed("otherwise: the server", "otherwis: the server"), "field-unknown 23:7"],
    [
      "a header that says how the request is sent",
      changed("query: {pageSize:", "headers: {Content-Length:"),
      "field-value 30:63",
    ],
    ["a status that is none", changed("[200, 206]", "[200, 2060]"), "field-value 32:34"],
    ["nothing to do", `${example.slice(0, example.indexOf("  steps"))}  steps: []\n`, "field-value 11:10"],
    ["another kind", changed("ConformanceSuite", "PluginPolicy"), "field-value 2:7"],
  ])("with %s is refused where it stands, with a fix", async (_what, text, expected) => {
    expect(await problems(text)).toEqual(expect.arrayContaining([expected]));
    const { located, diagnostics } = await parse(text);
    expect(located).toBeUndefined();
    for (const { fix, message } of diagnostics) {
      expect(fix).toMatch(/^[A-Z].*\.$/);
      expect(message).not.toMatch(/undefined|must have {2}/);
    }
  });

  test.each([
    [changed('"{plugins}"', '"{plugin}"'), 'Did you mean "plugins"? Write that.'],
    [changed("{parameters/pageSize}", "{parameters/pagesize}"), 'Did you mean "pageSize"? Write that.'],
    [changed("category: A\n          level", "category: a\n          level"), 'Did you mean "A"? Write that.'],
  ])("says what was probably meant", async (text, fix) => {
    expect((await parse(text)).diagnostics[0]?.fix).toBe(fix);
  });

  test("may have braces that begin no placeholder", async () => {
    const text = changed('"root: {directory}"', `'{"a": {"b": 1}, "c": "{{port}"} {}'`);
    expect(await problems(text.replace("present: true", String.raw`matches: '^\d{2,3}\p{Lu}'`))).toEqual([]);
  });

  test("lets sibling groups save the same variable, each for itself", async () => {
    const group = example.slice(example.indexOf("    - forEach"));
    expect(await problems(`${example}${group.replace("A-list", "A-list-2")}`)).toEqual([]);
  });

  test("with anything in its texts is read or refused, and never breaks", async () => {
    for (const value of hostileValues) {
      for (const text of ['"{plugin/name}"', "/api/plugins\n", "config/sources.yaml", "json}"]) {
        const { located, diagnostics } = await parse(
          changed(text, `${JSON.stringify(value)}${/[}\n]$/.exec(text) ?? ""}`),
        );
        if (located === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { message } of diagnostics) expect(message).not.toMatch(/\p{Cc}/u);
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        await parse(text);
        await parse(changed("{plugin/basePath}", JSON.stringify(text).slice(1, -1)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

test("the schema's examples are valid, every mapping is closed, and every field is described", () => {
  const schema: AnySchemaObject = JSON.parse(readFileSync("schemas/conformance-suite.schema.json", "utf8"));
  const { definitions } = schema;
  const ajv = new Ajv({ strict: false });
  const check = (node: AnySchemaObject, path: string) => {
    if (node.$ref)
      return expect([path, definitions]).toEqual([
        path,
        expect.objectContaining({ [node.$ref.slice(14)]: expect.anything() }),
      ]);
    expect([path, typeof node.description]).toEqual([path, "string"]);
    if (node.properties) expect([path, node.additionalProperties]).toEqual([path, false]);
    if (node.pattern) expect([path, typeof node.patternErrorMessage]).toEqual([path, "string"]);
    const { $id: _id, $schema: _schema, ...rest } = node;
    for (const each of (node.examples ?? []) as unknown[])
      expect([path, each, ajv.validate({ ...rest, definitions }, each)]).toEqual([path, each, true]);
    for (const [name, child] of Object.entries({ ...node.properties, ...node.definitions }))
      check(child as AnySchemaObject, `${path}/${name}`);
    for (const child of [node.items, node.additionalProperties, node.propertyNames])
      if (typeof child === "object") check(child, `${path}/*`);
  };
  check(schema, "#");
});

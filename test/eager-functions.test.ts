import { Script } from "node:vm";
import { expect, test } from "@jest/globals";
import { eagerFunctions } from "#scripts/eager-functions.js";

/** A chunk as webpack writes it, with one module, which gives `exports.found`. */
function chunk(body: string): string {
  return `const modules = {\n\n/***/ 42:\n/***/ ((module, exports, require) => {\n${body}\n})\n\n};\n`;
}

function found(source: string): unknown {
  const value = new Script(`${source};const e={};modules[42]({}, e);JSON.stringify(e.found)`).runInNewContext();
  return JSON.parse(value as string);
}

test.each([
  ["called before it stands there", "exports.found = f(1); function f(a) { return a + 1; }", 2],
  [
    "called by another",
    "function f(a) { return g(a) * 2; }\nexports.found = f(3);\nfunction g(a) { return a + 1; }",
    8,
  ],
  [
    "used while the module is made",
    "const x = new F();\nfunction F() { this.a = F.b; }\nF.b = 5; exports.found = [x, new F()]",
    [{}, { a: 5 }],
  ],
  [
    "that gives itself another meaning",
    '"use strict";\nfunction f() { f = () => 7; return f(); }\nexports.found = [f(), f()];',
    [7, 7],
  ],
  [
    "whose name is asked for",
    "function f() {}\nasync function g() {}\nexports.found = [f.name, g.name, f.length];",
    ["f", "g", 0],
  ],
  ["that generates", "function* f() { yield 1; yield 2; }\nexports.found = [...f()];", [1, 2]],
  [
    "async",
    "async function f() {}\nasync function* g() {}\nexports.found = [typeof f().then, typeof g().next];",
    ["function", "function"],
  ],
  ["declared twice", "exports.found = f();\nfunction f() { return 1; }\nfunction f() { return 2; }", 2],
  ["in a function", "function f() { return g(); function g() { return 3; } }\nexports.found = f();", 3],
  [
    "between statements that would be one without it",
    "const g = f\nfunction f() { return 8 }\n[1].forEach(() => { exports.found = g() })",
    8,
  ],
  [
    "after a directive that has no semicolon",
    "'use strict'\nfunction f() { return this === undefined }\n(function () { exports.found = f() })()",
    true,
  ],
  ["with this", "function f() { return this === undefined; }\n'use strict'; exports.found = f.call(0);", false],
  ["in strict mode", "'use strict';\nfunction f() { return this === undefined; }\nexports.found = f();", true],
])("a function %s means the same", (_what, body, expected) => {
  const eager = eagerFunctions(chunk(body));
  expect(found(chunk(body))).toEqual(expected);
  expect(found(eager)).toEqual(expected);
  expect(eager).toMatch(/var [fgF] = \((?:async )?function ?\*? ?\(/);
});

test("a module that awaits keeps what it exports", async () => {
  const body = `require.a(module, async (done, failed) => { try {
const one = await two();
async function two() { return 2; }
exports.found = one;
done();
} catch (e) { failed(e); } });`;
  const eager = eagerFunctions(chunk(body));
  expect(eager).toContain("{ try {\nvar two = (async function () { return 2; });\nconst one");
  const exports: { found?: number } = {};
  const modules = new Script(`${eager};modules`).runInNewContext() as Record<number, (...all: unknown[]) => void>;
  await new Promise<void>((done, failed) => {
    const a = (_module: unknown, work: (...all: unknown[]) => unknown) => work(done, failed);
    modules[42]?.({}, exports, { a });
  });
  expect(exports.found).toBe(2);
});

test("what is no module's own function stays as it is", () => {
  const runtime = "function require(id) { return id; }\n";
  const rest =
    "const f = function g() { return 1; };\nclass A { f() {} }\nif (f()) { function h() {} }\nexport const x = { a() {} };\n";
  expect(eagerFunctions(runtime + rest)).toBe(runtime + rest);
  const module = chunk("const f = () => 1;\nexports.found = f();\nif (f) { function h() {} }");
  expect(eagerFunctions(module)).toBe(module);
});

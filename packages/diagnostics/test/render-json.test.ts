import { expect, test } from "@jest/globals";
import { renderJson } from "#diagnostics/render-json.js";
import { renderSarif } from "#diagnostics/render-sarif.js";
import { hostileValues } from "#test/hostile.js";
import { file, hostileSample, samples } from "#test/sample-diagnostics.js";

test("JSON has one flat object for each problem, in reading order", () => {
  const { diagnostics } = JSON.parse(renderJson(samples));
  expect(diagnostics.map((each: { code: string }) => each.code)).toEqual([
    "go-missing",
    "server-range-open",
    "field-value",
    "field-unknown",
  ]);
  expect(diagnostics[3]).toEqual({
    code: "field-unknown",
    severity: "error",
    message: 'spec has no field "modul"',
    fix: 'Did you mean "module"? Rename it.',
    page: "docs/rules/field-unknown.md",
    file,
    line: 3,
    column: 3,
    endLine: 3,
    endColumn: 8,
  });
});

test.each([
  ["JSON", renderJson],
  ["SARIF", renderSarif],
])("%s keeps any text inside its strings and off the runner", (_name, render) => {
  for (const value of hostileValues) {
    const document = render([hostileSample(value)]);
    expect(() => JSON.parse(document)).not.toThrow();
    expect(document).not.toMatch(/[^\P{Cc}\n]|^\s*::|##\[/mu);
  }
});

test("JSON gives hostile text back as it was", () => {
  for (const value of hostileValues) {
    expect(JSON.parse(renderJson([hostileSample(value)])).diagnostics[0].message).toBe(value);
  }
});

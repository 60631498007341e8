import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { diagnostic } from "#diagnostics/diagnostic.js";
import { renderText } from "#diagnostics/render-text.js";
import { hostileValues } from "#test/hostile.js";
import { file, hostileSample, samples, text } from "#test/sample-diagnostics.js";

const readFile = (name: string) => (name === file ? text : undefined);

describe("renderText", () => {
  test("sorts, shows the line with carets below the place, the fix and a count", () => {
    expect(renderText(samples, { colour: false, readFile })).toBe(`error go-missing: no go
  fix: Install Go.

a/plugin.yaml: warning server-range-open: open

catalog-server-manifest.yaml:2:11: error field-value: not x
  2 |  name: 日本 x
    |             ^

catalog-server-manifest.yaml:3:3: error field-unknown: spec has no field "modul"
  3 |   modul: github.com/acme/agents
    |   ^^^^^
  fix: Did you mean "module"? Rename it.

3 errors, 1 warning
plugin-release help CODE explains each code.
`);
  });

  test("errors come first where that is asked for", () => {
    const shown = renderText(samples, { colour: false, errorsFirst: true });
    expect([...shown.matchAll(/(?:^|: )(error|warning|notice) (\S+):/gm)].map(([, ...what]) => what.join(" "))).toEqual(
      ["error go-missing", "error field-value", "error field-unknown", "warning server-range-open"],
    );
  });

  test("colours are added only when asked for, and change nothing else", () => {
    const coloured = renderText(samples, { colour: true, readFile });
    expect(coloured).toContain("\u001b[31merror\u001b[0m");
    expect(stripVTControlCharacters(coloured)).toBe(renderText(samples, { colour: false, readFile }));
  });

  test("nothing to show shows nothing", () => expect(renderText([], { colour: true })).toBe(""));

  test("a line too long for a terminal is cut around the place", () => {
    const long = `${"a".repeat(500)}HERE${"b".repeat(500)}`;
    const place = { file, line: 1, column: 501, endLine: 1, endColumn: 505 };
    const [, shown = "", carets = ""] = renderText([diagnostic("field-value", "x", { place })], {
      colour: false,
      readFile: () => long,
    }).split("\n");
    expect(shown.length).toBeLessThan(140);
    expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  test("a place beyond the text still gives a caret", () => {
    const place = { file, line: 9, column: 9, endLine: 12, endColumn: 1 };
    expect(renderText([diagnostic("field-value", "x", { place })], { colour: false, readFile })).toContain("^");
  });

  test("no text becomes a control sequence, a further line or a workflow command", () => {
    for (const value of hostileValues) {
      const shown = renderText([hostileSample(value)], { colour: false, readFile: () => value });
      expect(shown.split("\n").length).toBeLessThanOrEqual(9);
      expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/mu);
    }
  });
});

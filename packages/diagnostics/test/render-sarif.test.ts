import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { renderSarif } from "#diagnostics/render-sarif.js";
import { hostileValues } from "#test/hostile.js";
import { file, hostileSample, samples } from "#test/sample-diagnostics.js";

describe("renderSarif", () => {
  const { runs, version } = JSON.parse(renderSarif(samples));
  const [run] = runs;

  test("is a log of version 2.1.0 with one run and UTF-16 columns", () => {
    expect(version).toBe("2.1.0");
    expect(runs).toHaveLength(1);
    expect(run.columnKind).toBe("utf16CodeUnits");
  });

  test("lists each rule that was broken once, and points at it by index", () => {
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(run.tool.driver.rules[0]).toEqual({
      id: "field-unknown",
      shortDescription: { text: "Every field is one that the schema knows" },
      helpUri: "docs/rules/field-unknown.md",
      defaultConfiguration: { level: "error" },
    });
  });

  test("a result has message, level and region; without a line no region, without a place no location", () => {
    expect(run.results[3]).toEqual({
      ruleId: "field-unknown",
      ruleIndex: 0,
      level: "error",
      message: { text: 'spec has no field "modul". Did you mean "module"? Rename it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file },
            region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 8 },
          },
        },
      ],
    });
    expect(run.results[0].locations).toBeUndefined();
    expect(run.results[1].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: "a/plugin.yaml" } } }]);
    expect(run.results[1]).toMatchObject({ level: "warning", properties: { plugin: "agents" } });
  });

  test.each([
    ["./a b/ü#?.yaml", "a%20b/%C3%BC%23%3F.yaml"],
    ["/work/m.yaml", "file:///work/m.yaml"],
    ["dir\\m.yaml", "dir/m.yaml"],
    ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ])("the file %s is the URI %s", (name, uri) => {
    const log = JSON.parse(renderSarif([{ ...hostileSample("x"), place: { file: name } }]));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test("no text becomes a link", () => {
    for (const value of hostileValues) {
      const [result] = JSON.parse(renderSarif([hostileSample(value)])).runs[0].results;
      expect(result.message.text).not.toMatch(/\]\(|[\p{Cc}\p{Cs}]/u);
    }
  });

  test("help pages of these rules are in the repository", () => {
    for (const rule of run.tool.driver.rules.filter((each: { id: string }) => each.id.startsWith("field-"))) {
      expect(existsSync(new URL(`../../../${rule.helpUri}`, import.meta.url))).toBe(true);
    }
  });
});

import { describe, expect, test } from "@jest/globals";
import {
  type Figure,
  figureInWords,
  figureRow,
  isMissed,
  mergeRows,
  notMeasured,
  ratioFigure,
} from "#scripts/bench/figure.js";
import { run } from "#test/run-action.js";

const absent = notMeasured("a server against another", "1.3x or less", "the other is not installed");

describe("a figure", () => {
  const cases: [string, Figure, missed: boolean, mark: string, measured: string][] = [
    ["that is reached", ratioFigure("one", 2, 3, 2, "1 s"), false, "reached", "1.50x"],
    ["that is missed", ratioFigure("one", 1, 3, 2, "1 s"), true, "MISSED ", "1.50x"],
    ["that cannot be measured here", absent, false, "-------", "not measured"],
  ];
  test.each(cases)("%s says so, and fails the run only where it is missed", (_what, figure, missed, mark, measured) => {
    expect(isMissed(figure)).toBe(missed);
    expect(figureInWords(figure)).toMatch(`${mark}  ${measured}  (`);
    expect(figureRow(figure)).toContain(` | ${measured} | `);
  });

  test("that cannot be measured keeps its row, with the reason", () => {
    expect(figureRow(absent)).toBe(
      "| a server against another | 1.3x or less | not measured | the other is not installed |",
    );
  });
});

test("a page keeps the rows that were not measured again, in their order", () => {
  const [one, other] = [ratioFigure("one", 2, 3, 2, "1 s"), ratioFigure("other", 2, 3, 2, "1 s")];
  const page = `# Benchmarks\n\n| what | reach |\n| --- | --- |\n${figureRow(one)}\n${figureRow(absent)}\n`;
  const again = ratioFigure("one", 2, 1, 2, "2 s");
  expect(mergeRows(page, [other, again])).toEqual([figureRow(again), figureRow(absent), figureRow(other)]);
});

test.each([
  ["conformance", "imageFigure", "umoci is not installed"],
  ["site", "searchFigure", "chromium is not installed"],
])("the figure of %s that needs a program names it where it is absent", async (file, name, why) => {
  const script = `const { ${name} } = await import("#scripts/bench/${file}.js"); console.log(JSON.stringify(await ${name}("absent")))`;
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", script], { PATH: "" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ measured: "not measured", details: why });
});

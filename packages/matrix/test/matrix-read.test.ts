import { describe, expect, test } from "@jest/globals";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixHtml } from "#matrix/matrix-html.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import { evidenceFor, smallInput } from "#test/sample-matrix.js";

const text = renderMatrixJson(computeMatrix(smallInput).matrix);
const date = "2026-11-20T09:30:00.125Z";
const now = Date.parse("2026-11-22T00:00:00Z");

describe("an earlier matrix", () => {
  test.each(["<img src=x>", "2026-11-20", "2026-11-20T09:30:00Z<b>", "tomorrow", ""])(
    "with %j as a date of evidence or of a release is refused",
    (hostile) => {
      const changed = [
        text.replace(`"date":"${date}"`, `"date":${JSON.stringify(hostile)}`),
        text.replace('"version": "v0.3.1",', `"version": "v0.3.1",\n"released": ${JSON.stringify(hostile)},`),
      ];
      for (const each of changed) {
        expect(each).not.toBe(text);
        const { input, diagnostics } = parseMatrix("matrix.json", each, now);
        expect([input, diagnostics.map(({ severity }) => severity)]).toEqual([undefined, ["error"]]);
      }
    },
  );

  test("counts nothing as signed", () => {
    const read = parseMatrix("matrix.json", text.replaceAll('"signed":false', '"signed":true'), now);
    expect(read.input?.evidence.map(({ signed }) => signed)).toEqual(smallInput.evidence.map(() => false));
  });

  test("counts nothing from the future, and says so", () => {
    const read = parseMatrix("matrix.json", text.replace(date, "2999-01-01T00:00:00Z"), now);
    expect(read.input?.evidence).toHaveLength(smallInput.evidence.length - 1);
    expect(read.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["report-no-evidence", "notice"]]);
    expect(parseMatrix("matrix.json", text.replace(date, "2026-11-22T23:00:00Z"), now).diagnostics).toEqual([]);
  });
});

test("a page never has a date as markup, wherever it comes from", () => {
  const evidence = [evidenceFor("agents v0.3.1 on v1.0.0 failed", { date: "<u>late" })];
  expect(renderMatrixHtml(computeMatrix({ ...smallInput, evidence }).matrix)).not.toContain("<u>");
});

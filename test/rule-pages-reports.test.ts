import { describe, expect, test } from "@jest/globals";
import { parseReport } from "#conformance/report-read.js";
import type { Code } from "#diagnostics/codes.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { isDigest } from "#oci/digest.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

/** Rules about conformance reports that are read back. */
const pages: Code[] = ["report-contradictory", "report-tampered", "report-unreadable"];

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, at a place and with a fix", async () => {
    const found = read((await readRulePage(code)).before);
    expect(found.map((each) => each.code)).toContain(code);
    expect(found[0]).toMatchObject({ place: { line: expect.any(Number) }, fix: expect.stringMatching(/\.$/) });
  });

  test("what stands under After is right", async () => {
    expect(read((await readRulePage(code)).after)).toEqual([]);
  });
});

/** A report, which may be handed over with its digest. */
function read(files: ExampleFiles): readonly Diagnostic[] {
  const [, digest] = files.get("handed-over")?.trim().split("@") ?? [];
  return parseReport("report.json", textOf(files), isDigest(digest) ? { digest } : {}).diagnostics;
}

/** JSON has no comments: the line that names the file is no part of it. */
function textOf(files: ExampleFiles): string {
  const text = files.get("report.json") ?? "";
  return text.slice(text.indexOf("\n") + 1);
}

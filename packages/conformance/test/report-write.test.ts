import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readReport } from "#conformance/report-read.js";
import { writeReports } from "#conformance/report-write.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { hostileReport, notRunReport, smallReport } from "#test/sample-reports.js";

afterAll(removeTemporaryFolders);

const files = ["report.html", "report.json", "report.junit.xml", "report.md"];

test("all forms are written into a folder that is made, and nothing else stays there", async () => {
  const folder = join(await temporaryFolder(), "new", "folder");
  const written = await writeReports(folder, smallReport);
  expect(await readdir(folder)).toEqual([...files, "statement.json"].sort());
  expect(readReport(`${written.json}@${written.digest}`)).toMatchObject({ report: smallReport, diagnostics: [] });
  expect(JSON.parse(await readFile(written.statement ?? "", "utf8")).predicate.result).toBe("FAILED");
  const again = await writeReports(folder, smallReport);
  expect(again).toEqual(written);
});

test("a statement of an earlier run does not stay beside another report", async () => {
  const folder = await temporaryFolder();
  await writeReports(folder, smallReport);
  expect(await writeReports(folder, notRunReport)).not.toHaveProperty("statement");
  expect(await readdir(folder)).toEqual(files);
});

test("what is written can be read back whoever wrote the texts", async () => {
  const written = await writeReports(await temporaryFolder(), hostileReport("a\n::error::\u202e\u0000".repeat(1000)));
  expect(readReport(`${written.json}@${written.digest}`).diagnostics).toEqual([]);
});

test("where a folder cannot be made, nothing is left behind", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "report"), "a file");
  await expect(writeReports(join(folder, "report"), smallReport)).rejects.toThrow("EEXIST");
  expect(await readdir(folder)).toEqual(["report"]);
});

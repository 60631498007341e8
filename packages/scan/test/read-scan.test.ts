import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { writeScan } from "#scan/files.js";
import { readScanReport } from "#scan/read-scan.js";
import type { ScanReport } from "#scan/report.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { sampleDigest, sampleScan, sampleVulnerability } from "#test/sample-scan.js";

afterAll(removeTemporaryFolders);

const digest = sampleDigest as `sha256:${string}`;

async function written(report: ScanReport) {
  const folder = await temporaryFolder();
  const products = report.image ? { image: { name: "server", digest }, platforms: [] } : undefined;
  return { folder, ...(await writeScan(folder, report, { places: { workspace: folder, of: () => [] }, products })) };
}

function problem(read: () => unknown): string {
  try {
    read();
    return "none";
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics[0]?.code ?? "";
  }
}

describe("a written scan", () => {
  test("is read back with its digest, for whoever attests it", async () => {
    const report = sampleScan([sampleVulnerability(), sampleVulnerability({ id: "GO-2026-9002", state: "absent" })]);
    const { folder, digest: own } = await written(report);
    expect(readScanReport(folder, own)).toEqual({ report, digest: own });
  });

  test("leaves no OpenVEX of an earlier image beside the scan of a source", async () => {
    const { folder } = await written(sampleScan([]));
    const { image: _image, ...rest } = sampleScan([]);
    await writeScan(folder, rest, { places: { workspace: folder, of: () => [] }, products: undefined });
    await expect(readFile(join(folder, "scan.openvex.json"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  const fails = sampleVulnerability({ verdict: "fails" });
  test.each<[string, (text: string) => string, string]>([
    ["another digest", (text) => `${text} `, "report-tampered"],
    ["what is no JSON", () => "{", "report-unreadable"],
    ["what is no report", () => "{}", "report-unreadable"],
    ["a field too many", (text) => text.replace("{", '{"more":1,'), "report-unreadable"],
    [
      "a verdict that does not follow",
      (text) => text.replace('"verdict": "failed"', '"verdict": "passed"'),
      "report-contradictory",
    ],
    [
      "a vulnerability let off",
      (text) => text.replace('"verdict": "fails"', '"verdict": "noted"'),
      "report-contradictory",
    ],
    [
      "one accepted by nothing",
      (text) => text.replace('"verdict": "fails"', '"verdict": "accepted"'),
      "report-contradictory",
    ],
  ])("with %s is refused", async (_what, change, code) => {
    const report = sampleScan([fails], { policy: { failOn: "present" }, verdict: "failed" });
    const { folder, json, digest: own } = await written(report);
    expect(readScanReport(folder).report.verdict).toBe("failed");
    await writeFile(json, change(await readFile(json, "utf8")));
    expect(problem(() => readScanReport(folder, code === "report-tampered" ? own : undefined))).toBe(code);
  });
});

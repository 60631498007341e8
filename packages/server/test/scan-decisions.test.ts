import { describe, expect, test } from "@jest/globals";
import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { parseBuildInfo } from "#golang/build-info.js";
import type { Program } from "#scan/programs.js";
import type { Scanned } from "#server/scan-image-options.js";
import { checkPrograms, type ScanSource } from "#server/scan-image-source.js";
import { renderScan } from "#server/scan-image-summary.js";
import { aboutExceptions } from "#server/scan-images.js";
import { sampleDigest, sampleScan, sampleVulnerability } from "#test/sample-scan.js";

const program = (go: string, settings = "") => {
  const main = "composed.invalid/server";
  const info = parseBuildInfo(go, `path\t${main}\nmod\t${main}\t(devel)\t\n${settings}`);
  return { path: "/server", info } as unknown as Program;
};
const source = (installed: string, tags: string[] = []) =>
  ({
    composition: { base: { module: "github.com/acme/server", entrypoint: { function: "Main" } }, plugins: [], tags },
    goMod: { require: [] },
    toolchain: { version: installed },
  }) as unknown as ScanSource;

describe("programs and source", () => {
  test.each<[string, string, string]>([
    ["go1.26.8", "go1.26.8", "none"],
    ["go1.26.8 X:jsonv2", "go1.26.8", "none"],
    ["go1.26.3", "go1.26.8", "scan-source-differs: Scan with the Go that compiled the image."],
    ["devel go1.27-abc Mon", "go1.26.8", "scan-source-differs: Scan with the Go that compiled the image."],
  ])("compiled with %s, scanned with %s: %s", (compiled, installed, expected) => {
    let found = "none";
    try {
      checkPrograms([program(compiled)], source(installed));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      found = error.diagnostics.map(({ code, fix }) => `${code}: ${fix}`).join();
    }
    expect(found).toBe(expected);
  });
});

describe("build tags of program and manifest", () => {
  test.each<[string, string[], boolean]>([
    ["", [], true],
    ["build\t-tags=a,b\n", ["a", "b"], true],
    ["build\t-tags=a\n", [], false],
    ["", ["a"], false],
  ])("%j and %j", (settings, tags, same) => {
    const checking = () => checkPrograms([program("go1.26.8", settings)], source("go1.26.8", tags));
    if (same) expect(checking).not.toThrow();
    else expect(checking).toThrow(/build tags/);
  });
});

test("the terminal says of what is accepted that it is, and until when", () => {
  const exception = { reason: "Fed with our own files.", expires: "2027-01-01" };
  const report = sampleScan([
    sampleVulnerability({ verdict: "accepted", exception }),
    sampleVulnerability({ id: "GO-2026-9002" }),
    sampleVulnerability({ id: "GO-2026-9003", state: "absent" }),
  ]);
  const text = renderScan({
    report,
    written: { markdown: "/r/scan.md", json: "/r/scan.json", digest: sampleDigest },
  } as unknown as Scanned);
  const rows = text.split("\n").filter((each) => each.startsWith("  GO-"));
  expect(rows).toEqual([
    "  GO-2026-9001  present  github.com/acme/parser v1.0.0, accepted until 2027-01-01",
    "  GO-2026-9002  present  github.com/acme/parser v1.0.0",
  ]);
  expect(text).toMatch(/^passed {2}1 present\n/);
});

describe("exceptions of several images", () => {
  const about = (code: Diagnostic["code"], message: string) =>
    diagnostic(code, message, { place: { file: "exceptions.yaml", line: 6 } });
  const unused = about("exception-unused", "GO-1 accepts nothing");
  const expired = about("exception-expired", "GO-2 expired");
  const present = about("vulnerability-present", "GO-3");

  test("are spoken of once, and as unused only where no image has what they accept", () => {
    expect(aboutExceptions([[unused, expired, present], [unused, expired], [unused]])).toEqual([unused, expired]);
    expect(aboutExceptions([[unused], [present], [unused]])).toEqual([]);
    expect(aboutExceptions([])).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { marked } from "marked";
import { renderScanMarkdown } from "#scan/markdown.js";
import { renderOpenVex } from "#scan/openvex.js";
import type { ScanReport, State, Vulnerability } from "#scan/report.js";
import { renderScanSarif } from "#scan/sarif.js";
import { hostileText, sampleDigest, sampleScan, sampleVulnerability } from "#test/sample-scan.js";

const digest = sampleDigest as `sha256:${string}`;
const product = { name: "server", repository: "ghcr.io/acme/server", digest };
const platform = { ...product, digest: `sha256:${"cd".repeat(32)}` as const, architecture: "amd64" };
const products = { image: product, platforms: [platform] };
const nowhere = { workspace: "/work", of: () => [] };
const source = { manifest: sampleDigest, goVersion: "go1.26.8", platforms: ["linux/amd64"] };

const sarif = (report: ScanReport, places = nowhere as Parameters<typeof renderScanSarif>[1]) =>
  JSON.parse(renderScanSarif(report, places)).runs[0];
const vex = (report: ScanReport) => JSON.parse(renderOpenVex(report, products));

const evil = sampleVulnerability({
  id: "GO-X-1",
  aliases: [hostileText],
  summary: hostileText,
  module: hostileText,
  version: hostileText,
  fixed: hostileText,
  reachedBy: [{ plugin: hostileText, calls: [hostileText] }],
  state: "reachable",
  verdict: "fails",
});

describe("SARIF", () => {
  test("has one result for each place, relative to the checkout, with a line", () => {
    const place = (file: string, line?: number) => ({
      file,
      ...(line === undefined ? {} : { line, column: 3, endLine: line, endColumn: 9 }),
    });
    const places = {
      workspace: "/work",
      of: () =>
        [place("/work/a b/manifest.yaml", 7), place("generated/go.mod", 4), place("/elsewhere/x")].map((each) => ({
          place: each,
          of: "agents",
        })),
    };
    const { results } = sarif(sampleScan([sampleVulnerability()]), places);
    expect(results.map((each: { locations: object[] }) => each.locations)).toEqual([
      [
        {
          physicalLocation: {
            artifactLocation: { uri: "a%20b/manifest.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 9 },
          },
        },
      ],
      [
        {
          physicalLocation: {
            artifactLocation: { uri: "generated/go.mod", uriBaseId: "%SRCROOT%" },
            region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 },
          },
        },
      ],
    ]);
  });

  test("of an image alone stands at the program that holds it", () => {
    const { results } = sarif(sampleScan([sampleVulnerability()]));
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "server", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1 },
    });
  });

  test("says how bad by the policy alone, and makes up no severity", () => {
    const exception = { reason: "Fed with our own files.", expires: "2027-01-01" };
    const run = sarif(
      sampleScan([
        sampleVulnerability({ verdict: "fails", state: "reachable", reachedBy: [{ plugin: "a", calls: [] }] }),
        sampleVulnerability({ id: "GO-2026-9002" }),
        sampleVulnerability({ id: "GO-2026-9003", verdict: "accepted", exception }),
        sampleVulnerability({ id: "GO-2026-9004", state: "absent" }),
      ]),
    );
    expect(run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`)).toEqual([
      "GO-2026-9001 error",
      "GO-2026-9002 warning",
      "GO-2026-9003 note",
    ]);
    expect(run.results[2].suppressions).toMatchObject([{ kind: "external", status: "accepted" }]);
    expect(JSON.stringify(run)).not.toMatch(/security-severity|cvss/i);
    expect(
      run.results.every(
        (each: { ruleIndex: number; ruleId: string }) => run.tool.driver.rules[each.ruleIndex].id === each.ruleId,
      ),
    ).toBe(true);
  });

  test("gives each alert the identity that code scanning looks at, and keeps it where its line moves", () => {
    const at = (line: number, changes: Partial<Vulnerability> = {}): string[] => {
      const of = () => ["a", "b"].map((of, index) => ({ place: { file: "m.yaml", line: line + index }, of }));
      const { results } = sarif(sampleScan([sampleVulnerability(changes)]), { workspace: "/w", of });
      return results.map((each: { partialFingerprints: { primaryLocationLineHash: string } }) => {
        expect(Object.keys(each.partialFingerprints)).toEqual(["primaryLocationLineHash"]);
        return each.partialFingerprints.primaryLocationLineHash;
      });
    };
    expect(at(3)).toEqual(at(9, { version: "v1.0.5" }));
    expect(new Set([...at(3), ...at(3, { module: "github.com/acme/codec" })]).size).toBe(4);
  });

  test("is one that GitHub takes, however much there is", () => {
    const of = () => ["a", "b"].map((of) => ({ place: { file: "m.yaml", line: 1 }, of }));
    const many = Array.from({ length: 13_000 }, (_, at) => sampleVulnerability({ id: `GO-2026-${10_000 + at}` }));
    expect(sarif(sampleScan(many), { workspace: "/w", of }).results).toHaveLength(25_000);
  });

  test("shows hostile text as text", () => {
    const text = renderScanSarif(sampleScan([evil]), nowhere);
    const { results, tool } = JSON.parse(text).runs[0];
    for (const shown of [results[0].message.text, tool.driver.rules[0].fullDescription.text]) {
      expect(shown).not.toMatch(/\]\(|##\[|\p{Cc}|\u202e/u);
    }
    expect(text).not.toMatch(/^::|##\[/m);
  });
});

describe("OpenVEX", () => {
  test("is about the image and its platforms by digest", () => {
    const { statements, ...head } = vex(sampleScan([sampleVulnerability()]));
    expect(head).toMatchObject({
      "@context": "https://openvex.dev/ns/v0.2.0",
      "@id": expect.stringMatching(/^urn:sha256:[0-9a-f]{64}$/),
      author: "plugin-release",
      timestamp: "2026-11-22T05:00:09.000Z",
      version: 1,
    });
    expect(statements[0].vulnerability).toMatchObject({ name: "GO-2026-9001", aliases: ["CVE-2026-99001"] });
    expect(statements[0].products.map((each: { "@id": string }) => each["@id"])).toEqual([
      `pkg:oci/server@sha256%3A${"ab".repeat(32)}?repository_url=ghcr.io%2Facme%2Fserver`,
      `pkg:oci/server@sha256%3A${"cd".repeat(32)}?arch=amd64&repository_url=ghcr.io%2Facme%2Fserver`,
    ]);
    expect(statements[0].products[0]).toMatchObject({
      hashes: { "sha-256": "ab".repeat(32) },
      subcomponents: [{ "@id": "pkg:golang/github.com/acme/parser@v1.0.0" }],
    });
  });

  test.each<[State, boolean, Partial<Vulnerability>, object]>([
    [
      "reachable",
      true,
      {},
      { status: "affected", action_statement: "Update github.com/acme/parser to v1.1.0 or newer." },
    ],
    ["present", true, {}, { status: "not_affected", justification: "vulnerable_code_not_in_execute_path" }],
    [
      "present",
      true,
      {
        programs: [
          { platform: "linux/amd64", path: "/server", state: "present" },
          { platform: "linux/amd64", path: "/tool", state: "absent" },
        ],
      },
      { status: "not_affected", justification: "vulnerable_code_not_in_execute_path" },
    ],
    // Another program's source was not scanned.
    [
      "present",
      true,
      { programs: [{ platform: "linux/amd64", path: "/tool", state: "present" }] },
      { status: "under_investigation" },
    ],
    [
      "present",
      true,
      {
        programs: [
          { platform: "linux/amd64", path: "/server", state: "present" },
          { platform: "linux/amd64", path: "/tool", state: "unknown" },
        ],
      },
      { status: "under_investigation" },
    ],
    ["present", false, {}, { status: "under_investigation" }],
    ["unknown", true, { reason: "no symbols" }, { status: "under_investigation" }],
    ["absent", false, {}, { status: "not_affected", justification: "vulnerable_code_not_present" }],
    [
      "reachable",
      true,
      { exception: { reason: "Our own files.", expires: "2027-01-01" } },
      { status: "affected", action_statement: "Accepted until 2027-01-01: Our own files." },
    ],
  ])("says of what is %s (source: %s) %j", (state, withSource, changes, expected) => {
    const own = sampleScan([]).programs.map((each) => ({ ...each, fromSource: true as const }));
    const report = sampleScan(
      [sampleVulnerability({ state, ...changes })],
      withSource ? { source, programs: own } : {},
    );
    expect(vex(report).statements[0]).toMatchObject(expected);
  });

  test("is the same for the same report, and another for another", () => {
    const one = sampleScan([sampleVulnerability()]);
    expect(renderOpenVex(one, products)).toBe(renderOpenVex(structuredClone(one), products));
    expect(vex(one)["@id"]).not.toBe(vex(sampleScan([]))["@id"]);
  });

  test("and SARIF link to pages that there are: another database's numbers have none", () => {
    for (const id of ["GO-2026-9001", "ACME-2026-1"]) {
      const page = id.startsWith("GO") ? `https://pkg.go.dev/vuln/${id}` : undefined;
      const report = sampleScan([sampleVulnerability({ id })]);
      expect(vex(report).statements[0].vulnerability["@id"]).toBe(page);
      expect(sarif(report).tool.driver.rules[0].helpUri).toBe(page);
    }
  });

  test("calls Go's own library as the SBOM does", () => {
    const report = sampleScan([sampleVulnerability({ module: "stdlib", version: "v1.26.8" })]);
    expect(vex(report).statements[0].products[0].subcomponents[0]["@id"]).toBe("pkg:golang/stdlib@1.26.8");
  });
});

describe("the summary", () => {
  test("shows what a maintainer decides from", () => {
    const report = sampleScan(
      [
        sampleVulnerability({
          state: "reachable",
          verdict: "fails",
          reachedBy: [{ plugin: "agents", calls: ["main.main", "parser.Parse"] }],
        }),
        sampleVulnerability({ id: "GO-2026-9002", state: "unknown", reason: "no symbols" }),
        sampleVulnerability({ id: "GO-2026-9003", state: "absent" }),
      ],
      {
        source,
        verdict: "failed",
        programs: [
          { platform: "linux/amd64", path: "/server", digest: sampleDigest, goVersion: "go1.26.8", symbols: "missing" },
        ],
        hidden: [
          {
            module: "github.com/acme/codec",
            version: "v1.0.0",
            because: "a folder stands for it",
            vulnerabilities: ["GO-2026-9002"],
          },
        ],
      },
    );
    expect(renderScanMarkdown(report)).toMatchSnapshot();
  });

  test("shows hostile text as text", async () => {
    const report = sampleScan([evil], {
      image: { name: hostileText, digest: sampleDigest, platforms: [] },
      hidden: [{ module: hostileText, version: "v1", because: hostileText, vulnerabilities: [] }],
    });
    const text = renderScanMarkdown(report);
    expect(text).not.toMatch(/@acme|^::|##\[/m);
    const html = await marked(text, { gfm: true });
    expect(html).not.toMatch(/<img|href="http:\/\/evil|<code>c/);
    expect(html.match(/<table>/g)).toHaveLength(2);
  });

  test("is bounded, whatever was found", () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      sampleVulnerability({ id: `GO-2026-${10_000 + at}`, summary: "x".repeat(300) }),
    );
    const text = renderScanMarkdown(sampleScan(many));
    expect(text.length).toBeLessThan(150_000);
    expect(text).toContain("2900 more");
  });
});

test("any text makes documents that are read back", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (summary, module, calls) => {
      const report = sampleScan([
        sampleVulnerability({ summary, module, state: "reachable", reachedBy: [{ plugin: summary, calls: [calls] }] }),
      ]);
      expect(sarif(report).results).toHaveLength(1);
      expect(vex(report).statements).toHaveLength(1);
      expect(renderScanMarkdown(report)).not.toMatch(/^::|##\[/m);
    }),
  );
});

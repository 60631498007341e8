import { describe, expect, test } from "@jest/globals";
import { renderReportJson } from "#conformance/report-json.js";
import { parseReport } from "#conformance/report-read.js";
import { readMetadata } from "#server/metadata.js";
import type { NamedReport } from "#server/tier-reports.js";
import { decideTiers } from "#server/tiers.js";
import { tierReport, tierSubject } from "#test/tier-subject.js";
import { governance } from "#versions/governance.js";

const server = { version: "v0.9.0", frameworkVersion: "v1alpha1", compatibleFrameworkVersions: [] };

describe.each([
  ["agents", "v0.3.1"],
  ["guardrails", "v0.2.0"],
])("the example plugin %s", (name, version) => {
  const module = `github.com/acme/catalog-plugins/${name}`;
  const read = () => readMetadata({ name, module, version, import: module }, `examples/plugins/${name}`, false);

  test("lacks nothing that a report cannot bring", async () => {
    const { metadata, diagnostics } = await read();
    expect([diagnostics, governance({ entry: { version }, metadata }, server)]).toEqual([[], []]);
  });

  test("would lack its notes at a new major line, if it had none", async () => {
    const { metadata } = await read();
    delete metadata?.migrationGuide;
    expect(governance({ entry: { version: "v0.4.0" }, metadata }, server)).toEqual([
      "notes for the new major line 0.4.0 (spec.migrationGuide)",
    ]);
  });
});

describe("a report that was written, handed over and read", () => {
  const text = renderReportJson(
    tierReport([
      ["", "passed"],
      ["agents", "failed"],
    ]),
  );

  /** What `agents` is granted for a report with this text; the codes of what is wrong with it. */
  function gate(given: string) {
    const { report, digest, file, diagnostics } = parseReport("report.json", given);
    const reports: NamedReport[] = report ? [{ report, digest, file }] : [];
    const { tiers } = decideTiers({ ...tierSubject([{ name: "agents", tier: "supported" }], []), reports });
    return [tiers[0]?.granted, diagnostics.length > 0];
  }

  test("grants what it says", () => {
    expect(
      gate(
        renderReportJson(
          tierReport([
            ["", "passed"],
            ["agents", "passed"],
          ]),
        ),
      ),
    ).toEqual(["supported", false]);
    expect(gate(text)).toEqual(["community", false]);
  });

  test("grants nothing where somebody made passed of failed", () => {
    expect(gate(text.replaceAll('"status":"failed"', '"status":"passed"'))).toEqual(["community", true]);
  });
});

import { generateKeyPairSync } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import { parseReport } from "#conformance/report-read.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { sha256 } from "#oci/digest.js";
import { readOtherReports } from "#server/conformance-reports.js";
import { matrix } from "#server/matrix.js";
import { openReportPolicy } from "#server/report-policy.js";
import { bundleOf, judgeReports } from "#server/report-signature.js";
import { decideTiers } from "#server/tiers.js";
import { temporaryFolder } from "#test/folders.js";
import { agents, type MatrixWorkspace, matrixWorkspace, server } from "#test/matrix-workspace.js";
import { problemsOf } from "#test/problems.js";
import { checkOf, notRunReport, passedReport, reportOf, smallReport } from "#test/sample-reports.js";
import { signKeyless, signWithKey, statementAbout } from "#test/sign-statement.js";
import { statementOf, writeReportPolicy, writeSignedReport } from "#test/signed-report.js";
import { startSigstore } from "#test/sigstore.js";
import { tierReport, tierSubject } from "#test/tier-subject.js";

const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const [ours, theirs] = [pair(), pair()];
const judge = judgeReports([{ kind: "key", key: ours.publicKey, name: "ours.pub" }], { proof: "transparency-log" });
let workspace: MatrixWorkspace;
let policy: string;

beforeAll(async () => {
  workspace = await matrixWorkspace();
  policy = await writeReportPolicy(join(workspace.folder, "policy"), { ours });
});
afterAll(() => workspace.close());

/** What the judge says of a report that lies in a folder of its own. */
async function judged(
  report: Report,
  signature?: Parameters<typeof writeSignedReport>[2],
  statement?: object | string,
) {
  const file = join(await temporaryFolder(), "report.json");
  await writeSignedReport(file, report, signature, statement);
  return judge({ report, digest: sha256(renderReportJson(report)), file });
}

describe("a report counts", () => {
  test.each<[string, Report]>([
    ["that passed", passedReport],
    ["that failed", smallReport],
  ])("%s, with the bundle of its statement beside it", async (_what, report) => {
    expect(await judged(report, ours)).toBeUndefined();
  });

  test("whatever the order and the white space in which its statement was signed", async () => {
    const { predicate, ...rest } = statementOf(passedReport) as Record<string, unknown>;
    expect(await judged(passedReport, ours, JSON.stringify({ predicate, ...rest }, undefined, 7))).toBeUndefined();
  });

  test.each([
    ["report.json", "statement.sigstore.json"],
    ["arm64-report.json", "arm64-statement.sigstore.json"],
    ["agents.report.json", "agents.statement.sigstore.json"],
    ["other.json", "statement.sigstore.json"],
  ])("%s with %s", (report, bundle) => {
    expect(bundleOf(join("some", "folder", report))).toBe(join("some", "folder", bundle));
  });
});

const withBundle = (
  change: (bundle: { dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] } }) => void,
) => {
  const bundle = JSON.parse(signWithKey(statementOf(passedReport), ours).toString());
  change(bundle);
  return Buffer.from(JSON.stringify(bundle));
};
const otherImage = {
  ...passedReport,
  subject: { ...passedReport.subject, platformDigest: sha256("other"), digest: sha256("another") },
  platforms: [{ platform: "linux/amd64", digest: sha256("other"), status: "run" as const }],
};

describe("a report does not count", () => {
  test.each<[string, () => ReturnType<typeof judged>, RegExp]>([
    [
      "without a bundle",
      () => judged(passedReport),
      /statement\.sigstore\.json" cannot be read: there is no such file/,
    ],
    ["signed by somebody else", () => judged(passedReport, theirs), /not by the key ours\.pub/],
    [
      "with the statement of another image",
      () => judged(passedReport, ours, statementOf(otherImage)),
      /not that of this report/,
    ],
    [
      "with the statement of another run",
      () => judged(passedReport, ours, statementOf({ ...passedReport, started: "2026-11-23T00:00:00Z" })),
      /not that of this report/,
    ],
    [
      "with a statement that says that it passed",
      () => judged(smallReport, ours, statementOf(passedReport)),
      /not that of this report/,
    ],
    [
      "with another statement about the same image",
      () =>
        judged(
          passedReport,
          ours,
          statementAbout(passedReport.subject.platformDigest ?? "", "https://cyclonedx.org/bom"),
        ),
      /not that of this report/,
    ],
    [
      "with a changed payload",
      () =>
        judged(
          passedReport,
          withBundle(({ dsseEnvelope }) => {
            dsseEnvelope.payload = Buffer.from(JSON.stringify(statementOf(smallReport))).toString("base64");
          }),
        ),
      /not by the key/,
    ],
    [
      "with a signature of nothing",
      () =>
        judged(
          passedReport,
          withBundle(({ dsseEnvelope }) => {
            dsseEnvelope.signatures = [];
          }),
        ),
      /statement\.sigstore\.json": /,
    ],
    [
      "with a payload of another type",
      () =>
        judged(
          passedReport,
          withBundle(({ dsseEnvelope }) => {
            dsseEnvelope.payloadType = "text/plain";
          }),
        ),
      /statement\.sigstore\.json": /,
    ],
    ["with a bundle that is none", () => judged(passedReport, Buffer.from("{}")), /statement\.sigstore\.json": /],
    [
      "with a bundle that is no JSON",
      () => judged(passedReport, Buffer.from("signed, believe me")),
      /statement\.sigstore\.json": /,
    ],
    [
      "of which nothing can be signed",
      () => judged(notRunReport, ours, statementOf(passedReport)),
      /nothing that could be signed/,
    ],
  ])("%s", async (_what, work, why) => {
    const problem = await work();
    expect(problem).toMatchObject({
      code: "report-unsigned",
      severity: "error",
      message: expect.stringMatching(why),
      fix: expect.stringMatching(/^[A-Z].*\.$/),
    });
    expect(problem?.message).not.toMatch(/\p{Cc}/u);
  });

  test("whatever is changed in it after it was signed, even where no test's result is", async () => {
    const report = reportOf(
      [checkOf("smoke-starts", "passed"), checkOf("A-list", "passed", { plugin: "agents" })],
      [{ name: "agents", module: agents, version: "v0.3.1" }],
      { server },
    );
    const folder = await temporaryFolder();
    const file = join(folder, "report.json");
    await writeSignedReport(file, report, ours);
    const text = renderReportJson(report);
    expect(await judge({ report, digest: sha256(text), file })).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(..."0aZ ,}"), async (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        const parsed = parseReport(file, changed);
        if (changed === text || !parsed.report) return;
        expect(await judge(parsed)).toMatchObject({ code: "report-unsigned" });
      }),
      { numRuns: 300 },
    );
    for (const [from, to] of [
      ["v0.3.1", "v0.4.0"],
      ["v0.9.0", "v1.0.0"],
      [agents, `${agents}2`],
    ]) {
      const parsed = parseReport(file, text.replaceAll(from ?? "", to ?? ""));
      if (!parsed.report) throw new Error("the changed report is none");
      expect(await judge(parsed)).toMatchObject({
        code: "report-unsigned",
        message: expect.stringMatching(/not that of this report/),
      });
    }
  });
});

describe("signed keyless", () => {
  const identity = {
    issuer: "https://token.actions.githubusercontent.com",
    subject: "https://github.com/acme/ci/.github/workflows/conformance.yml@refs/heads/main",
    repositoryId: "123456789",
    ownerId: "42",
    ref: "refs/heads/main",
  };

  test("a report counts for the repository that the policy names, and for no other caller of the same workflow", async () => {
    const folder = await temporaryFolder();
    const sigstore = await startSigstore(folder);
    try {
      const file = join(folder, "policy.yaml");
      await writeFile(
        file,
        `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  trustedRoot: ${sigstore.trustedRoot}
  signers:
    - issuer: ${identity.issuer}
      workflow: acme/ci/.github/workflows/conformance.yml
      repositoryId: 123456789
`,
      );
      const ask = await openReportPolicy(file);
      const found = {
        report: passedReport,
        digest: sha256(renderReportJson(passedReport)),
        file: join(folder, "report.json"),
      };
      for (const [who, code] of [
        [identity, undefined],
        [{ ...identity, repositoryId: "987654321" }, "report-unsigned"],
      ] as const) {
        await writeSignedReport(found.file, passedReport, await signKeyless(statementOf(passedReport), sigstore, who));
        expect((await ask(found))?.code).toBe(code);
      }
    } finally {
      await sigstore.stop();
    }
  }, 60_000);
});

describe("the gate", () => {
  const good = tierReport([
    ["", "passed"],
    ["agents", "passed"],
  ]);
  const failed = tierReport([
    ["", "passed"],
    ["agents", "failed"],
  ]);
  const decide = async (named: string[], reportPolicy?: string) => {
    const { reports, unsigned } = await readOtherReports({ reports: named, ...(reportPolicy ? { reportPolicy } : {}) });
    const subject = tierSubject([{ name: "agents", tier: "supported" }], []);
    const { tiers } = decideTiers({ ...subject, reports });
    return { granted: tiers[0]?.granted, codes: unsigned.map(({ code }) => code) };
  };

  test("counts what is signed, and needs no digest of it; what is not signed grants nothing, even with its digest", async () => {
    const at = (name: string) => join(workspace.folder, "gate", name, "report.json");
    await writeSignedReport(at("signed"), good, ours);
    await writeSignedReport(at("unsigned"), good, undefined);
    await writeSignedReport(at("foreign"), good, theirs);
    const bound = (name: string) => `${at(name)}@${sha256(renderReportJson(good))}`;
    expect(await decide([at("signed")], policy)).toEqual({ granted: "supported", codes: [] });
    expect(await decide([bound("signed")], policy)).toEqual({ granted: "supported", codes: [] });
    for (const name of ["unsigned", "foreign"]) {
      expect(await decide([bound(name)], policy)).toEqual({ granted: "community", codes: ["report-unsigned"] });
      expect(await decide([bound(name)])).toEqual({ granted: "supported", codes: [] });
    }
    expect(await problemsOf(readOtherReports({ reports: [at("signed")] }))).toMatchObject([{ code: "input-invalid" }]);
  });

  test("is not opened by a report that was changed after it was signed", async () => {
    const file = join(workspace.folder, "gate", "changed", "report.json");
    await writeSignedReport(file, failed, ours);
    await writeFile(file, renderReportJson(good));
    expect(await decide([file], policy)).toEqual({ granted: "community", codes: ["report-unsigned"] });
    expect(
      await problemsOf(
        readOtherReports({ reports: [`${file}@${sha256(renderReportJson(failed))}`], reportPolicy: policy }),
      ),
    ).toMatchObject([{ code: "report-tampered" }]);
  });

  test("stays shut where the policy cannot be read", async () => {
    const file = join(workspace.folder, "gate", "signed", "report.json");
    expect(await problemsOf(readOtherReports({ reports: [file], reportPolicy: "nowhere.yaml" }))).toMatchObject([
      { code: "file-unreadable" },
    ]);
    const lost = await writeReportPolicy(join(workspace.folder, "lost"), { ours });
    await rm(join(dirname(lost), "ours.pub"));
    expect(await problemsOf(readOtherReports({ reports: [file], reportPolicy: lost }))).toMatchObject([
      { code: "file-unreadable" },
    ]);
  });
});

describe("the matrix", () => {
  const reportFor = (version: string, passed: boolean) =>
    reportOf(
      [
        checkOf("smoke-starts", "passed"),
        checkOf("A-capabilities", passed ? "passed" : "failed", { plugin: "agents" }),
      ],
      [{ name: "agents", module: agents, version }],
      { server, started: "2026-11-20T09:30:00.125Z" },
    );
  const evidenceIn = (found: Awaited<ReturnType<typeof matrix>>) =>
    found.matrix.plugins[0]?.cells
      .flat()
      .flatMap(({ evidence }) => evidence.map(({ version, verdict, signed }) => [version, verdict, signed]));

  test("shows what is signed as signed, leaves the rest out of a folder with a warning, and takes no word of an earlier matrix", async () => {
    const folder = join(workspace.folder, "signed-reports");
    await writeSignedReport(join(folder, "a", "report.json"), reportFor("v0.3.1", true), ours);
    await writeSignedReport(join(folder, "b", "report.json"), reportFor("v0.2.0", true), undefined);
    await mkdir(join(folder, "c"), { recursive: true });
    // Somebody else's bundle beside a report of one's own.
    await writeFile(join(folder, "c", "report.json"), renderReportJson(reportFor("v0.2.0", false)));
    await copyFile(join(folder, "a", "statement.sigstore.json"), join(folder, "c", "statement.sigstore.json"));

    const found = await matrix(workspace.options({ reports: [folder], reportPolicy: policy }));
    expect(evidenceIn(found)).toEqual([["v0.3.1", "passed", true]]);
    expect(found.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning report-unsigned",
      "warning report-unsigned",
    ]);
    expect(
      JSON.parse(renderMatrixJson(found.matrix)).plugins[0].versions.flatMap(
        (each: { cells: { evidence?: { signed: boolean }[] }[] }) =>
          each.cells.flatMap(({ evidence = [] }) => evidence.map(({ signed }) => signed)),
      ),
    ).toEqual([true]);

    const plain = await matrix(workspace.options({ reports: [folder] }));
    expect(evidenceIn(plain)?.every(([, , signed]) => signed === false)).toBe(true);
    expect(evidenceIn(plain)?.map(([version]) => version)).toEqual(["v0.3.1", "v0.2.0"]);

    const earlier = await workspace.write("earlier.json", renderMatrixJson(found.matrix));
    const next = await matrix(workspace.options({ reports: [earlier], reportPolicy: policy }));
    expect(evidenceIn(next)).toEqual([]);
    expect(next.diagnostics).toMatchObject([
      { code: "report-unsigned", severity: "warning", place: { file: earlier } },
    ]);
  });

  test("fails where a report is named that is not signed", async () => {
    const file = join(workspace.folder, "named", "report.json");
    await writeSignedReport(file, reportFor("v0.3.1", true), theirs);
    const found = await matrix(workspace.options({ reports: [file], reportPolicy: policy }));
    expect(found.diagnostics).toMatchObject([{ code: "report-unsigned", severity: "error", place: { file } }]);
    expect(await readFile(file, "utf8")).toBe(renderReportJson(reportFor("v0.3.1", true)));
  });

  test("counts a report once, where only one of its copies has the bundle", async () => {
    const folder = join(workspace.folder, "copies");
    await writeSignedReport(join(folder, "a", "report.json"), reportFor("v0.3.1", true), undefined);
    await writeSignedReport(join(folder, "b", "report.json"), reportFor("v0.3.1", true), ours);
    const found = await matrix(workspace.options({ reports: [folder], reportPolicy: policy }));
    expect(evidenceIn(found)).toEqual([["v0.3.1", "passed", true]]);
  });
});

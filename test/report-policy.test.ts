import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { agents, type MatrixWorkspace, matrixWorkspace, server } from "#test/matrix-workspace.js";
import { run, runAction } from "#test/run-action.js";
import { checkOf, reportOf } from "#test/sample-reports.js";
import { writeReportPolicy, writeSignedReport } from "#test/signed-report.js";
import { rsaPair } from "#test/signing-keys.js";

const [ours, theirs] = [rsaPair(), rsaPair()];
const report = reportOf(
  [checkOf("smoke-starts", "passed"), checkOf("A-capabilities", "passed", { plugin: "agents" })],
  [{ name: "agents", module: agents, version: "v0.3.1" }],
  { server },
);
let workspace: MatrixWorkspace;
let policy: string;

beforeAll(async () => {
  workspace = await matrixWorkspace();
  policy = await writeReportPolicy(join(workspace.folder, "policy"), { ours });
  const at = (name: string) => join(workspace.folder, name, "report.json");
  await writeSignedReport(at("signed"), report, ours);
  await writeSignedReport(at("foreign"), report, theirs);
  await writeSignedReport(at("unsigned"), report, undefined);
});
afterAll(() => workspace.close());

type Ended = Promise<{ code: number; stdout: string; stderr: string }>;
type Entry = (reports: string, policy: string) => Ended;

const action =
  (name: string): Entry =>
  (reports, reportPolicy) =>
    runAction(name, {
      inputs: { reports, "report-policy": reportPolicy },
      environment: { ...workspace.environment, GITHUB_WORKSPACE: workspace.folder },
      directory: workspace.folder,
    });

const command =
  (...args: string[]): Entry =>
  (reports, reportPolicy) => {
    const all = [resolve("dist/cli/index.js"), ...args, "--reports", reports, "--report-policy", reportPolicy];
    return run(process.execPath, all, { ...workspace.environment, GITHUB_TOKEN: "" }, workspace.folder);
  };

const entries: [string, Entry][] = [
  ["the action compatibility-matrix", action("compatibility-matrix")],
  ["the action site", action("site")],
  ["plugin-release matrix", command("matrix", "--json", "matrix.json")],
  ["plugin-release site", command("site")],
];

test.each(entries)(
  "%s counts what the policy's signer has signed, and fails for anything else",
  async (_what, entry) => {
    const counted = await entry("signed/report.json", policy);
    expect([counted.stdout + counted.stderr, counted.code]).toEqual([
      expect.not.stringContaining("report-unsigned"),
      0,
    ]);
    for (const name of ["foreign", "unsigned"]) {
      const { code, stdout, stderr } = await entry(`${name}/report.json`, policy);
      expect([stdout + stderr, code]).toEqual([expect.stringContaining("report-unsigned"), 1]);
    }
  },
);

const conformance = command("conformance", "--layout", "nowhere");

test.each([...entries, ["plugin-release conformance", conformance] as [string, Entry]])(
  "%s does nothing where the policy cannot be read",
  async (_what, entry) => {
    const { code, stdout, stderr } = await entry("signed/report.json", "nowhere.yaml");
    expect([stdout + stderr, code]).toEqual([expect.stringMatching(/file-unreadable.*nowhere\.yaml/s), 1]);
  },
);

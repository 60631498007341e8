import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import { readReport } from "#conformance/report-read.js";
import { writeReports } from "#conformance/report-write.js";
import { openReportPolicy } from "#server/report-policy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { passedReport } from "#test/sample-reports.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { tool } from "#test/tools.js";

afterAll(removeTemporaryFolders);

/** A fenced block of docs/reports.md by the name on its first line. */
async function blockOf(name: string): Promise<string> {
  const text = await readFile("docs/reports.md", "utf8");
  const found = [...text.matchAll(/^```\w+\n# (\S+)\n([\s\S]*?)^```$/gm)].find(([, file]) => file === name);
  if (found === undefined) throw new Error(`docs/reports.md has no ${name}`);
  return found[2] ?? "";
}

/** Runs what the page says with stock cosign first on the path. */
async function runBlock(script: string, folder: string, environment: Record<string, string> = {}): Promise<void> {
  const path = `${dirname(await tool("cosign"))}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, COSIGN_PASSWORD: "", ...environment, PATH: path };
  await promisify(execFile)("sh", ["-ec", script], { cwd: folder, env });
}

async function judge(folder: string) {
  const read = readReport(join(folder, "conformance-report", "report.json"));
  if (!read.report) throw new Error(JSON.stringify(read.diagnostics));
  return (await openReportPolicy(join(folder, "verification-policy.yaml")))(read);
}

test("stock cosign signs with a key as docs/reports.md says, and the policy on that page counts the report", async () => {
  const folder = await temporaryFolder();
  await writeReports(join(folder, "conformance-report"), passedReport);
  await writeFile(join(folder, "verification-policy.yaml"), await blockOf("verification-policy.yaml"));
  await runBlock("cosign generate-key-pair", folder);
  await runBlock(await blockOf("sign-with-key.sh"), folder);
  expect(await judge(folder)).toBeUndefined();

  await writeReports(join(folder, "conformance-report"), { ...passedReport, seconds: 5 });
  expect(await judge(folder)).toMatchObject({
    code: "report-unsigned",
    message: expect.stringMatching(/no such file/),
  });
  await runBlock("cosign generate-key-pair --output-key-prefix other", folder);
  await runBlock((await blockOf("sign-with-key.sh")).replace("--key cosign.key", "--key other.key"), folder);
  expect(await judge(folder)).toMatchObject({
    code: "report-unsigned",
    message: expect.stringMatching(/not by the key/),
  });
}, 300_000);

test("stock cosign signs keyless with local services, and the identity decides", async () => {
  const folder = await temporaryFolder();
  const sigstore = await startSigstore(folder);
  try {
    await writeReports(join(folder, "conformance-report"), passedReport);
    const identity = {
      issuer: "https://token.actions.githubusercontent.com",
      subject: "https://github.com/acme/server/.github/workflows/release.yml@refs/heads/main",
      repositoryId: "1",
      ownerId: "2",
      ref: "refs/heads/main",
    };
    await writeFile(join(folder, "verification-policy.yaml"), policyOf(sigstore, identity.issuer));
    for (const [repositoryId, code] of [
      ["1", undefined],
      ["3", "report-unsigned"],
    ] as const) {
      const token = sigstore.token({ ...identity, repositoryId });
      const local = `--identity-token ${token} --signing-config ${sigstore.signingConfig} --trusted-root ${sigstore.trustedRoot}`;
      await runBlock((await blockOf("sign-keyless.sh")).replace("--yes", `--yes ${local}`), folder);
      expect((await judge(folder))?.code).toBe(code);
    }
  } finally {
    await sigstore.stop();
  }
}, 300_000);

function policyOf({ trustedRoot }: LocalSigstore, issuer: string): string {
  return `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  trustedRoot: ${trustedRoot}
  signers:
    - issuer: ${issuer}
      workflow: acme/server/.github/workflows/release.yml
      repositoryId: 1
`;
}

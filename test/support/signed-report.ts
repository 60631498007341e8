import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import { reportStatement } from "#conformance/report-statement.js";
import { sha256 } from "#oci/digest.js";
import { bundleOf } from "#server/report-signature.js";
import { signWithKey } from "#test/sign-statement.js";
import { type KeyPair, publicPem } from "#test/signing-keys.js";

/** The statement that a run writes beside its report. */
export function statementOf(report: Report): object {
  return reportStatement(report, sha256(renderReportJson(report))) ?? {};
}

/** Writes a report, and beside it the bundle; what is signed is the report's statement, unless another one is given. */
export async function writeSignedReport(
  file: string,
  report: Report,
  signature: KeyPair | Buffer | undefined,
  statement: object | string = statementOf(report),
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, renderReportJson(report));
  if (signature === undefined) return;
  await writeFile(bundleOf(file), Buffer.isBuffer(signature) ? signature : signWithKey(statement, signature));
}

/** A VerificationPolicy, as people write it, with these keys beside it. */
export async function writeReportPolicy(folder: string, pairs: Record<string, KeyPair>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, pair] of Object.entries(pairs)) await writeFile(`${folder}/${name}.pub`, publicPem(pair));
  const file = `${folder}/verification-policy.yaml`;
  const signers = Object.keys(pairs).map((name) => `    - key: ${name}.pub\n`);
  await writeFile(
    file,
    `apiVersion: plugin-release/v1alpha1\nkind: VerificationPolicy\nspec:\n  signers:\n${signers.join("")}`,
  );
  return file;
}

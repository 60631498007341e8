import { rulePage } from "#diagnostics/codes.js";
import { jsonDocument } from "#diagnostics/render-json.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { sortDiagnostics } from "#diagnostics/sort.js";
import type { VerifyResult } from "#server/verify-image.js";
import { kindOfPredicate } from "#signing/predicate-types.js";

/** What a terminal shows: what was verified, who said what of it, and why that is believed. */
export function renderVerification({ image, digest, verified, trusted }: VerifyResult): string {
  const lines = [`${image}: ${verified ? "verified" : "not verified"}`];
  for (const { predicateType, subject, signer, why } of trusted) {
    const about = subject === digest ? "" : ` of ${subject}`;
    // That a key verifies its signature is said in the first line.
    const more = why.filter((each) => each !== `the ${signer} verifies the signature`);
    lines.push(`  ${sanitize(called(predicateType), 200)}${about}, by ${signer}`, ...more.map((each) => `    ${each}`));
  }
  return `${lines.join("\n")}\n`;
}

/** `{image, verified, trusted: [{kind?, predicateType, subject, bundle, signer, why}], refused: [{subject, bundle, reason}], diagnostics}` */
export function renderVerificationJson({ image, verified, trusted, refused, diagnostics }: VerifyResult): string {
  return jsonDocument({
    image,
    verified,
    trusted: trusted.map(({ predicateType, subject, digest, signer, why }) => ({
      kind: kindOfPredicate(predicateType),
      predicateType,
      subject,
      bundle: digest,
      signer,
      why,
    })),
    refused: refused.map(({ subject, digest, reason }) => ({ subject, bundle: digest, reason })),
    diagnostics: sortDiagnostics(diagnostics).map((each) => ({ ...each, page: rulePage(each.code) })),
  });
}

function called(predicateType: string): string {
  return kindOfPredicate(predicateType) ?? predicateType;
}

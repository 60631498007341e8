import { rulePage } from "#diagnostics/codes.js";
import { jsonDocument } from "#diagnostics/render-json.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { sortDiagnostics } from "#diagnostics/sort.js";
import type { VerifyResult } from "#server/verify-image.js";
import { attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";

/** What a terminal shows: what was verified, who said what of it, and why that is believed. */
export function renderVerification({ image, digest, verified, trusted }: VerifyResult): string {
  const lines = [`${image}: ${verified ? "verified" : "not verified"}`];
  for (const { predicateType, subject, signer, why } of trusted) {
    const about = subject === digest ? "" : ` of ${subject}`;
    lines.push(`  ${sanitize(called(predicateType), 200)}${about}, by ${signer}`, ...why.map((each) => `    ${each}`));
  }
  return `${lines.join("\n")}\n`;
}

/** `{image, verified, trusted: [{kind?, predicateType, subject, bundle, signer, why}], refused: [{subject, bundle, reason}], diagnostics}` */
export function renderVerificationJson({ image, verified, trusted, refused, diagnostics }: VerifyResult): string {
  return jsonDocument({
    image,
    verified,
    trusted: trusted.map(({ predicateType, subject, digest, signer, why }) => ({
      kind: names.get(predicateType),
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

const names = new Map<string, string>([
  [signaturePredicate, "signature"],
  ...Object.entries(attestationPredicates).map(([kind, type]): [string, string] => [type, kind]),
]);

function called(predicateType: string): string {
  return names.get(predicateType) ?? predicateType;
}

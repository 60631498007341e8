import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import type { OwnSigner } from "#server/publish-image-signer.js";
import type { WantedStatement } from "#server/publish-image-statements.js";
import type { AttestationKind } from "#signing/predicate-types.js";
import type { VerifyImageOptions } from "#signing/verify-image.js";

/** By what the image is verified before its tags move. */
export type PublishPolicy = Pick<VerifyImageOptions, "signers" | "attestations" | "trust">;

/** What this run signs and attests, all of it, by whom this run is. */
export function derivedPolicy({ signer, trust }: OwnSigner, statements: readonly WantedStatement[]): PublishPolicy {
  return { signers: [signer], attestations: kindsOf(statements), trust };
}

/** Throws `evidence-missing` for what the policy demands and nobody is going to attest: known before anything is sent. */
export function checkPolicy({ attestations }: PublishPolicy, statements: readonly WantedStatement[]): void {
  const kinds = kindsOf(statements);
  const lacking = attestations.filter((each) => !kinds.includes(each));
  if (lacking.length === 0) return;
  throw new DiagnosticError([
    diagnostic("evidence-missing", `the policy demands ${lacking.join(", ")}, and nothing of it is handed over`, {
      fix: "Hand it over, or have the policy demand less.",
    }),
  ]);
}

function kindsOf(statements: readonly WantedStatement[]): AttestationKind[] {
  const kinds = statements.flatMap(({ kind }) => (kind === "signature" ? [] : [kind]));
  return [...new Set(kinds)];
}

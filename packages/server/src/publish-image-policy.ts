import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import type { OwnSigner } from "#server/publish-image-signer.js";
import type { WantedStatement } from "#server/publish-image-statements.js";
import type { AttestationKind } from "#signing/predicate-types.js";
import { keyHint } from "#signing/signer.js";
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

/** Throws `bundle-refused` where the policy names keys and the own one is none of them: nobody would believe what it signs. */
export function checkSigner({ signers }: PublishPolicy, { signer }: OwnSigner): void {
  if (signer.kind !== "key") return;
  const hint = keyHint(signer.key);
  if (signers.some((each) => each.kind === "key" && keyHint(each.key) === hint)) return;
  throw new DiagnosticError([
    diagnostic("bundle-refused", `the policy does not name the key ${signer.name} among its signers`, {
      fix: "Sign with a key that it names, or add this one's public half to it.",
    }),
  ]);
}

function kindsOf(statements: readonly WantedStatement[]): AttestationKind[] {
  const kinds = statements.flatMap(({ kind }) => (kind === "signature" ? [] : [kind]));
  return [...new Set(kinds)];
}

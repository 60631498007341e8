import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import type { OwnSigner } from "#server/publish-image-signer.js";
import type { WantedStatement } from "#server/publish-image-statements.js";
import type { AttestationKind } from "#signing/predicate-types.js";
import { keyHint, type Signer } from "#signing/signer.js";
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

/** Throws `bundle-refused` where no signer of the policy can be the own one: nobody would believe what it signs. */
export function checkSigner({ signers }: PublishPolicy, { signer }: OwnSigner): void {
  if (signers.some((each) => mayBe(each, signer))) return;
  const who =
    signer.kind === "key"
      ? `the key ${signer.name}`
      : `this job: issuer ${signer.issuer}, repository id ${signer.repositoryId}, owner id ${signer.ownerId}, ref ${signer.ref}`;
  throw new DiagnosticError([
    diagnostic("bundle-refused", `none of the policy's signers is ${who}`, {
      fix:
        signer.kind === "key"
          ? "Sign with a key that it names, or add this one's public half to it."
          : "Sign in the job that it names, or correct its issuer, repositoryId, ownerId and ref.",
    }),
  ]);
}

/** What is known of a certificate before there is one; its name is not. */
const known = ["issuer", "repositoryId", "ownerId", "ref"] as const;

function mayBe(wanted: Signer, own: Signer): boolean {
  if (wanted.kind === "key") return own.kind === "key" && keyHint(wanted.key) === keyHint(own.key);
  return own.kind === "keyless" && known.every((field) => wanted[field] === undefined || wanted[field] === own[field]);
}

function kindsOf(statements: readonly WantedStatement[]): AttestationKind[] {
  const kinds = statements.flatMap(({ kind }) => (kind === "signature" ? [] : [kind]));
  return [...new Set(kinds)];
}

import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { type AttestationKind, attestationPredicates, attests, signaturePredicate } from "#signing/predicate-types.js";
import type { RefusedBundle, TrustedStatement } from "#signing/verify-image.js";

interface Evidence {
  /** `ghcr.io/acme/server@sha256:…`. */
  name: string;
  digest: Digest;
  trusted: readonly TrustedStatement[];
  refused: readonly RefusedBundle[];
  attestations: readonly AttestationKind[];
}

/** Notices beyond these say nothing new. */
const mostNotices = 20;

/** What is missing of an image's signature and attestations, as errors; and notices of the bundles that counted for nothing. */
export function judgeImage(evidence: Evidence): Diagnostic[] {
  const missing = evidence.attestations.filter((kind) => !isAttested(kind, evidence));
  return [
    ...(isSigned(evidence) ? [] : [unsigned(evidence)]),
    ...missing.map((kind) => unattested(kind, evidence)),
    ...(toldAlready(evidence) ? [] : ignored(evidence)),
  ];
}

/** An attestation by the same signer does not sign the image: it says something about it, not that it is to be trusted. */
function isSigned({ trusted, digest }: Evidence): boolean {
  return trusted.some(({ predicateType, subject }) => predicateType === signaturePredicate && subject === digest);
}

/** Everything is said of the image, but tests run on one platform of it. */
function isAttested(kind: AttestationKind, { trusted, digest }: Evidence): boolean {
  const statements = trusted.filter(({ predicateType }) => attests(predicateType, kind));
  if (kind === "conformance") return statements.some(hasPassed);
  return statements.some(({ subject }) => subject === digest);
}

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
function hasPassed({ statement }: TrustedStatement): boolean {
  const { result } = (statement.predicate ?? {}) as { result?: unknown };
  return result === "PASSED" || result === "WARNED";
}

/** The error says it of all bundles. */
function toldAlready({ trusted, refused }: Evidence): boolean {
  return trusted.length === 0 && new Set(refused.map(({ reason }) => reason)).size === 1;
}

function unsigned({ name, trusted, refused }: Evidence): Diagnostic {
  const others = [...new Set(trusted.map(({ predicateType }) => predicateType))];
  const why =
    others.length > 0
      ? `there are only attestations (${others.join(", ")}), and none of them is a signature`
      : refused.length > 0
        ? noneOf(refused)
        : "nothing is attached to it";
  return diagnostic("image-unsigned", `${name} is not signed by a trusted signer: ${sanitize(why, 1000)}`, {
    fix: "Do not use this image; ask who published it to sign it, or correct the policy's signers.",
  });
}

/** Where all are refused for one reason, it is all that there is to say. */
function noneOf(refused: readonly RefusedBundle[]): string {
  const [first = "", ...more] = new Set(refused.map(({ reason }) => reason));
  const bundles =
    refused.length === 1
      ? "the bundle that is attached to it"
      : `none of the ${refused.length} bundles that are attached to it`;
  const [, by] = /^its signature is not (by .*)$/.exec(first) ?? [];
  if (by !== undefined && more.length === 0) return `${bundles} is ${refused.length === 1 ? "not " : ""}${by}`;
  return `${bundles} ${refused.length === 1 ? "does not count" : "counts"}: ${reasons(refused)}`;
}

function reasons(refused: readonly RefusedBundle[]): string {
  const [first, ...more] = new Set(refused.map(({ reason }) => reason));
  return more.length > 0 ? `${first}; and ${more.length} other reasons` : `${first}`;
}

function unattested(kind: AttestationKind, { name, trusted }: Evidence): Diagnostic {
  const failed = trusted.some(({ predicateType }) => attests(predicateType, kind));
  const why = failed
    ? kind === "conformance"
      ? "what is attested did not pass"
      : "what is attested is said of one platform"
    : `no trusted signer attests it (${attestationPredicates[kind]})`;
  return diagnostic("attestation-missing", `${name} has no ${kind} attestation that counts: ${why}`, {
    fix: `Have the image's release attest it, or take ${kind} out of what is required.`,
  });
}

/** One notice for each reason: with a wrong key, each of an image's bundles would say the same. */
function ignored({ refused }: Evidence): Diagnostic[] {
  const byReason = new Map<string, RefusedBundle[]>();
  for (const each of refused) {
    const same = byReason.get(each.reason);
    if (same) same.push(each);
    else byReason.set(each.reason, [each]);
  }
  const shown = [...byReason].slice(0, mostNotices);
  const notices = shown.map(([reason, bundles]) => `${which(bundles)} ignored: ${reason}`);
  const told = shown.reduce((total, [, bundles]) => total + bundles.length, 0);
  if (refused.length > told) notices.push(`${refused.length - told} more bundles are ignored`);
  return notices.map((message) => diagnostic("bundle-ignored", message));
}

function which(bundles: readonly RefusedBundle[]): string {
  const [first] = bundles;
  if (bundles.length > 1) return `${bundles.length} bundles, the first of them ${first?.digest}, are`;
  return `${first?.digest}, attached to ${first?.subject}, is`;
}

import type { BundleWithDsseEnvelope } from "@sigstore/bundle";
import type { TransparencyLogEntry } from "@sigstore/protobuf-specs";
import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { identityOf, identityProblems } from "#signing/identity.js";
import { parseBundle } from "#signing/parse-bundle.js";
import { type KeylessSigner, type KeySigner, keyHint, type Signer } from "#signing/signer.js";
import { parseStatement, type Statement } from "#signing/statement.js";
import { type Trust, trustedRootCommand } from "#signing/trust.js";

/** A bundle whose signature is that of one of the signers. */
export interface VerifiedBundle {
  /** Checked to be a statement; whether it is about the right thing, and says the right thing, is the caller's to check. */
  statement: Statement;
  payload: Uint8Array;
  /** The signer, for people. */
  signer: string;
  /** What was checked, for people: one line each. */
  why: string[];
}

/** Verifies a Sigstore bundle (v0.1 to v0.3) with a DSSE envelope. Throws bundle-invalid, bundle-refused, trusted-root-missing. */
export async function verifyBundle(
  bytes: Uint8Array,
  signers: readonly Signer[],
  trust: Trust,
): Promise<VerifiedBundle> {
  const bundle = await parseBundle(bytes);
  const { payload } = bundle.content.dsseEnvelope;
  const { content } = bundle.verificationMaterial;
  const found =
    content.$case === "publicKey"
      ? await verifyWithKeys(bundle, content.publicKey.hint, signers.filter(isKey))
      : await verifyWithCertificate(bundle, signers.filter(isKeyless), trust);
  return { statement: parseStatement(payload), payload, ...found };
}

const isKey = (signer: Signer): signer is KeySigner => signer.kind === "key";
const isKeyless = (signer: Signer): signer is KeylessSigner => signer.kind === "keyless";

type Found = Pick<VerifiedBundle, "signer" | "why">;

/** The key that the bundle names is tried alone; where it names none of them, each is. Logs say nothing about a key that is trusted by itself. */
async function verifyWithKeys(
  bundle: BundleWithDsseEnvelope,
  hint: string,
  signers: readonly KeySigner[],
): Promise<Found> {
  if (signers.length === 0) return refuse("it is signed with a key, and no key is among the signers");
  const named = signers.filter(({ key }) => keyHint(key) === hint);
  const { toSignedEntity } = await import("@sigstore/verify");
  const { verificationMaterial } = bundle;
  const material = { ...verificationMaterial, tlogEntries: [], timestampVerificationData: undefined };
  const { signature } = toSignedEntity({ ...bundle, verificationMaterial: material });
  const match = (named.length > 0 ? named : signers).find(({ key }) => signature.verifySignature(key));
  if (match) return { signer: `key ${match.name}`, why: [`the key ${match.name} verifies the signature`] };
  const names = (named.length > 0 ? named : signers).map(({ name }) => name).join(", ");
  return refuse(`its signature is not by the key ${sanitize(names, 200)}`);
}

async function verifyWithCertificate(
  bundle: BundleWithDsseEnvelope,
  signers: readonly KeylessSigner[],
  trust: Trust,
): Promise<Found> {
  if (signers.length === 0) return refuse("it is signed with a certificate, and every signer is a key");
  if (trust.root === undefined) return missingRoot();
  const { toSignedEntity, Verifier } = await import("@sigstore/verify");
  const logged = trust.proof === "transparency-log";
  const verifier = new Verifier(trust.root, {
    tlogThreshold: logged ? 1 : 0,
    ctlogThreshold: 1,
    timestampThreshold: 1,
  });
  const entity = attempt(() => toSignedEntity(bundle));
  const identity = attempt(() => identityOf(verifier.verify(entity)));
  const problems = signers.map((each) => identityProblems(identity, each));
  if (problems.every((each) => each.length > 0)) {
    return refuse(sanitize(problems.map((each) => each.join(" and ")).join("; or "), 1000));
  }
  const { subject = "", issuer = "", repositoryId, ownerId, ref } = identity;
  const source = [repositoryId && `repository ${repositoryId}`, ownerId && `owner ${ownerId}`, ref].filter(Boolean);
  return {
    signer: sanitize(subject, 300),
    why: [
      `a certificate of ${subject}, whom ${issuer} vouched for`,
      ...(source.length > 0 ? [`it was issued for ${source.join(", ")}`] : []),
      ...bundle.verificationMaterial.tlogEntries.map((each) => `entry ${provenIndex(each)} of the transparency log`),
      ...(logged ? [] : ["a timestamp of the certificate's life time"]),
    ].map((line) => sanitize(line, 500)),
  };
}

/** Where the log has promised nothing, what the entry says of its own place is nobody's word. */
function provenIndex({ logIndex, inclusionPromise, inclusionProof }: TransparencyLogEntry): string | undefined {
  return inclusionPromise === undefined ? inclusionProof?.logIndex : logIndex;
}

/** The library throws errors of its own, and others where a bundle's binary parts are not what they should be. */
function attempt<T>(verify: () => T): T {
  try {
    return verify();
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
    return refuse(sanitize(reason, 300));
  }
}

function refuse(why: string): never {
  return fail("bundle-refused", why, {
    fix: "Name its signer in the policy if that signer is to be trusted; else sign the image by one that is named.",
  });
}

function missingRoot(): never {
  return fail("trusted-root-missing", "a keyless signature cannot be verified without a trusted root", {
    fix: `Write one and name it: ${trustedRootCommand}.`,
  });
}

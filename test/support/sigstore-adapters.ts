import { createHash } from "node:crypto";
import type { Identity } from "#test/sigstore.js";

/** Clients in Go send their token as a header, where @sigstore/mock wants it in the body. */
export function certificateRequest(body: Buffer, authorization = ""): string {
  const credentials = { oidcIdentityToken: authorization.replace(/^Bearer /, "") };
  return JSON.stringify({ credentials, ...JSON.parse(body.toString()) });
}

/** What Fulcio writes of an identity into a certificate, beside its name. */
export function extensionsOf({ issuer, repository, ref, repositoryId, ownerId }: Identity) {
  const all: { number: number; value: string | undefined; legacy?: true }[] = [
    // The older ones are bare texts.
    { number: 1, value: issuer, legacy: true },
    { number: 5, value: repository, legacy: true },
    { number: 6, value: ref, legacy: true },
    { number: 8, value: issuer },
    { number: 12, value: repository && `https://github.com/${repository}` },
    { number: 14, value: ref },
    { number: 15, value: repositoryId },
    { number: 17, value: ownerId },
  ];
  return all.flatMap(({ number, value, legacy = false }) =>
    value === undefined ? [] : [{ oid: `1.3.6.1.4.1.57264.1.${number}`, value, legacy }],
  );
}

/** What Rekor 1 stores of a proposed DSSE entry; @sigstore/mock stores the proposal itself, which no verifier accepts. */
export function logEntry(proposed: { kind?: string; apiVersion?: string; spec?: unknown }): object {
  if (proposed.kind !== "dsse") return proposed;
  const { envelope, verifiers } = (proposed.spec as { proposedContent: { envelope: string; verifiers: string[] } })
    .proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hash = (content: string | Buffer) => ({
    algorithm: "sha256",
    value: createHash("sha256").update(content).digest("hex"),
  });
  return {
    kind: "dsse",
    apiVersion: proposed.apiVersion,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, "base64")),
      signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] })),
    },
  };
}

const sha256 = "2.16.840.1.101.3.4.2.1";
/** A SHA-256 message imprint begins so in DER, whatever stands around it: SEQUENCE, OID, NULL or not, OCTET STRING of 32 bytes. */
const imprint = /608648016503040201(?:0500)?0420([0-9a-f]{64})/;

/** A timestamp request (RFC 3161) for a SHA-256 digest. */
export function timestampRequest(der: Buffer) {
  const digest = imprint.exec(der.toString("hex"))?.[1];
  if (digest === undefined) throw new Error("the request has no SHA-256 imprint");
  return {
    artifactHash: Buffer.from(digest, "hex"),
    hashAlgorithmOID: sha256,
    nonce: 1,
    policyOID: "1.3.6.1.4.1.57264.2",
    certReq: true,
  };
}

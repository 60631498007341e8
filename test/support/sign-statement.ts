import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Identity, LocalSigstore } from "#test/sigstore.js";
import { extensionsOf } from "#test/sigstore-adapters.js";

const payloadType = "application/vnd.in-toto+json";

/** What an in-toto statement about an image says; `cosign/sign/v1` without a predicate makes the image signed. */
export function statementAbout(digest: string, predicateType: string, predicate: unknown = {}): object {
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ digest: { sha256: digest.replace("sha256:", "") } }],
    predicateType,
    predicate,
  };
}

export interface SignOptions {
  /** Left out: an in-toto statement. */
  payloadType?: string;
  /** What the bundle names the key by; left out: as cosign does. */
  hint?: string;
}

/** A bundle as `cosign attest-blob --key` writes it, made here. */
export function signWithKey(
  statement: object | string,
  key: { publicKey: KeyObject; privateKey: KeyObject },
  options: SignOptions = {},
): Buffer {
  const der = key.publicKey.export({ type: "spki", format: "der" });
  const hint = options.hint ?? createHash("sha256").update(der).digest("base64");
  return bundle({ publicKey: { hint } }, envelope(statement, key.privateKey, options.payloadType));
}

export interface KeylessOptions {
  /** When the certificate begins to be valid; left out: now. The log's time is always now. */
  issued?: Date;
  /** Without an entry in the log. */
  unlogged?: true;
  /** With a timestamp of the authority. */
  stamped?: true;
  payloadType?: string;
}

/** A bundle as `cosign attest-blob` writes it keyless, made here with the local services. */
export async function signKeyless(
  statement: object | string,
  sigstore: LocalSigstore,
  identity: Identity,
  options: KeylessOptions = {},
): Promise<Buffer> {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const certificate = await (await sigstore.authority(options.issued)).issueCertificate({
    publicKey: publicKey.export({ type: "spki", format: "der" }) as Buffer<ArrayBuffer>,
    subjectAltName: identity.subject,
    extensions: extensionsOf(identity),
  });
  const rawBytes = Buffer.from(certificate.buffer, certificate.byteOffset, certificate.byteLength).toString("base64");
  const signed = envelope(statement, privateKey, options.payloadType);
  const tlogEntries = options.unlogged ? [] : [await logged(sigstore, signed, rawBytes)];
  const timestamps = options.stamped ? { timestampVerificationData: await stamped(sigstore, signed) } : {};
  return bundle({ certificate: { rawBytes }, tlogEntries, ...timestamps }, signed);
}

interface Envelope {
  payload: string;
  payloadType: string;
  signatures: { sig: string }[];
}

/** DSSE (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md). */
function envelope(statement: object | string, key: KeyObject, type = payloadType): Envelope {
  const payload = Buffer.from(typeof statement === "string" ? statement : JSON.stringify(statement));
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  const sig = sign("sha256", Buffer.concat([Buffer.from(head), payload]), key).toString("base64");
  return { payload: payload.toString("base64"), payloadType: type, signatures: [{ sig }] };
}

function bundle(verificationMaterial: object, dsseEnvelope: Envelope): Buffer {
  const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
  return Buffer.from(JSON.stringify({ mediaType, verificationMaterial, dsseEnvelope }));
}

/** What the timestamp authority answers (RFC 3161), as the bundle carries it. */
async function stamped(sigstore: LocalSigstore, { signatures }: Envelope): Promise<object> {
  const imprint = createHash("sha256")
    .update(Buffer.from(signatures[0]?.sig ?? "", "base64"))
    .digest("hex");
  const body = Buffer.from(`30390201013031300d060960864801650304020105000420${imprint}0101ff`, "hex");
  const response = await fetch(`${sigstore.origin}/api/v1/timestamp`, { method: "POST", body });
  const signedTimestamp = Buffer.from(await response.arrayBuffer()).toString("base64");
  return { rfc3161Timestamps: [{ signedTimestamp }] };
}

/** An entry as the bundle carries it, of what Rekor answers. */
async function logged(sigstore: LocalSigstore, signed: Envelope, certificate: string): Promise<object> {
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`;
  const proposedContent = { envelope: JSON.stringify(signed), verifiers: [Buffer.from(pem).toString("base64")] };
  const response = await fetch(`${sigstore.origin}/api/v1/log/entries`, {
    method: "POST",
    body: JSON.stringify({ kind: "dsse", apiVersion: "0.0.1", spec: { proposedContent } }),
  });
  const [entry] = Object.values((await response.json()) as Record<string, RekorEntry>);
  if (entry === undefined) throw new Error("Rekor stored nothing");
  const { inclusionProof, signedEntryTimestamp } = entry.verification;
  const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64");
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: base64(inclusionProof.rootHash),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map(base64),
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

interface RekorEntry {
  body: string;
  integratedTime: number;
  logID: string;
  logIndex: number;
  verification: {
    signedEntryTimestamp: string;
    inclusionProof: { logIndex: number; rootHash: string; treeSize: number; hashes: string[]; checkpoint: string };
  };
}

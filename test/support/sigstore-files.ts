import { createHash, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

export function sigstoreKeys() {
  const pair = (): KeyPair => generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { ca: pair(), ctlog: pair(), tlog: pair(), tsa: pair() };
}

interface Authorities {
  ca: { rootCertificate: ArrayBufferView };
  tsa: { rootCertificate: ArrayBufferView; intCertificate: ArrayBufferView };
}

/** Since when all of it is trusted: before any certificate that a test makes. */
const start = "2020-01-01T00:00:00Z";

/** A trusted root and signing configs by hand, as sigstore/protobuf-specs describes them. */
export async function writeSigstoreFiles(
  folder: string,
  origin: string,
  keys: { ctlog: KeyPair; tlog: KeyPair },
  { ca, tsa }: Authorities,
) {
  await mkdir(folder, { recursive: true });
  const root = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf(origin, keys.tlog)],
    certificateAuthorities: [authorityOf(origin, "sigstore", [ca.rootCertificate])],
    ctlogs: [logOf(`${origin}/ctlog`, keys.ctlog)],
    timestampAuthorities: [authorityOf(origin, "tsa", [tsa.intCertificate, tsa.rootCertificate])],
  };
  const service = (path = "") => [
    { url: `${origin}${path}`, majorApiVersion: 1, validFor: { start }, operator: "test" },
  ];
  const config = {
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    caUrls: service(),
    oidcUrls: [],
    rekorTlogUrls: service(),
    rekorTlogConfig: { selector: "ANY" },
    tsaUrls: [],
    tsaConfig: { selector: "ANY" },
  };
  const files = {
    trustedRoot: join(folder, "trusted_root.json"),
    signingConfig: join(folder, "signing_config.json"),
    timestampConfig: join(folder, "timestamp_config.json"),
  };
  await writeFile(files.trustedRoot, JSON.stringify(root));
  await writeFile(files.signingConfig, JSON.stringify(config));
  const stamped = { ...config, rekorTlogUrls: [], tsaUrls: service("/api/v1/timestamp") };
  await writeFile(files.timestampConfig, JSON.stringify(stamped));
  return files;
}

function logOf(baseUrl: string, { publicKey }: KeyPair) {
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: der.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: { start } },
    logId: { keyId: createHash("sha256").update(der).digest("base64") },
  };
}

function authorityOf(uri: string, commonName: string, chain: ArrayBufferView[]) {
  return {
    subject: { organization: "sigstore.mock", commonName },
    uri,
    certChain: { certificates: chain.map((each) => ({ rawBytes: base64(each) })) },
    validFor: { start },
  };
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}

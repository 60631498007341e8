import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { copyImage } from "#oci/copy.js";
import type { Digest } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { parseIndex } from "#oci/parse.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import { attachBundles } from "#signing/attach-bundle.js";
import { type AttestationKind, attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import { temporaryFolder } from "#test/folders.js";
import { writeSampleImage } from "#test/sample-image.js";
import { signWithKey, statementAbout } from "#test/sign-statement.js";
import type { Transport } from "#transport/transport.js";

export interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

export const keyPair = (): KeyPair => generateKeyPairSync("ec", { namedCurve: "P-256" });

/** An image with two platforms in a registry. */
export interface PushedImage {
  repository: Repository;
  /** `registry/repository@sha256:…` */
  name: string;
  index: Descriptor;
  platforms: Descriptor[];
}

/** Pushes an image that is unlike all others. */
export async function pushImage(host: string, path: string, transport: Transport): Promise<PushedImage> {
  const folder = await temporaryFolder();
  const index = await writeSampleImage(folder, { labels: { path, folder } });
  const repository = openRepository(
    { registry: host, repository: path },
    { transport, credentials: async () => undefined },
  );
  await copyImage(await openLayout(folder), index, repository);
  const document = await repository.manifest(index);
  if (document === undefined) throw new Error("the image is not there");
  const { manifests } = parseIndex(document.bytes, "the index");
  return { repository, name: `${repository.name}@${index.digest}`, index, platforms: manifests };
}

/** What the sample attestations say. */
export const samplePredicates: Record<AttestationKind, unknown> = {
  sbom: { bomFormat: "CycloneDX", specVersion: "1.6" },
  scan: { scanner: { uri: "https://example.com" } },
  openvex: { "@context": "https://openvex.dev/ns/v0.2.0", statements: [] },
  conformance: { result: "PASSED", configuration: [] },
  provenance: { buildDefinition: {}, runDetails: {} },
};

/** Signs statements and attaches them; with the image's own descriptor left out, all of them to the index. */
export async function attest(
  { repository, index }: PushedImage,
  kinds: readonly (AttestationKind | "signature")[],
  sign: (statement: object) => Buffer | Promise<Buffer>,
  subject: Descriptor = index,
): Promise<Digest[]> {
  const bundles = kinds.map(async (kind) => {
    const predicateType = kind === "signature" ? signaturePredicate : attestationPredicates[kind];
    const predicate = kind === "signature" ? {} : samplePredicates[kind];
    return { predicateType, bytes: await sign(statementAbout(subject.digest, predicateType, predicate)) };
  });
  return attachBundles(repository, subject, await Promise.all(bundles));
}

export const signedBy = (key: KeyPair) => (statement: object) => signWithKey(statement, key);

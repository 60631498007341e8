import { execFile } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import type { KeylessSigner, KeySigner, Signer } from "#signing/signer.js";
import { readTrustedRoot, type Trust } from "#signing/trust.js";
import { verifyImage } from "#signing/verify-image.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startCraneRegistry, startDistribution, startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { signKeyless, signWithKey } from "#test/sign-statement.js";
import { attest, keyPair, type PushedImage, pushImage, samplePredicates } from "#test/signed-image.js";
import { type Identity, type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { tool } from "#test/tools.js";
import { createTransport, type Transport } from "#transport/transport.js";

const all = ["sbom", "scan", "openvex", "conformance", "provenance"] as const;
/** As cosign calls the predicate types; OpenVEX without its version is another type. */
const types = {
  sbom: "cyclonedx",
  scan: "vuln",
  openvex: "openvex",
  conformance: attestationPredicates.conformance,
  provenance: "slsaprovenance1",
};
const ours = { ...types, openvex: attestationPredicates.openvex };
const identity: Identity = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: "https://github.com/acme/ci/.github/workflows/server-release.yml@refs/tags/v1",
  repositoryId: "123456789",
  ownerId: "42",
  ref: "refs/heads/main",
};
const { issuer, repositoryId = "", ownerId = "", ref = "" } = identity;
const keyless: KeylessSigner = {
  kind: "keyless",
  issuer,
  workflow: "acme/ci/.github/workflows/server-release.yml",
  repositoryId,
  ownerId,
  ref,
};

let folder: string;
let sigstore: LocalSigstore;
let trust: Trust;
let transport: Transport;
let keySigner: KeySigner;

beforeAll(async () => {
  folder = await temporaryFolder();
  sigstore = await startSigstore(folder);
  transport = createTransport({ environment: {} });
  trust = { root: await readTrustedRoot(sigstore.trustedRoot), proof: "transparency-log" };
  await cosign("generate-key-pair");
  await cosign("signing-config", "create", "--out", "offline.json");
  keySigner = { kind: "key", key: createPublicKey(readFileSync(join(folder, "cosign.pub"))), name: "cosign.pub" };
}, 600_000);
afterAll(async () => {
  await sigstore.stop();
  await transport.close();
  await removeTemporaryFolders();
});

/** Stock cosign, in the folder; it throws where cosign refuses. */
async function cosign(...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: folder, COSIGN_PASSWORD: "" };
  return (await promisify(execFile)(await tool("cosign"), args, { cwd: folder, env })).stdout;
}

const kinds: [string, () => Promise<TestRegistry>][] = [
  ["crane's registry, which keeps no lists", startCraneRegistry],
  ["Distribution, which keeps no lists", startDistribution],
  ["a registry that keeps lists", startReferrersRegistry],
];

describe.each(kinds)("%s:", (_name, start) => {
  let registry: TestRegistry;
  let count = 0;
  const push = () => pushImage(registry.host, `acme/server${count++}`, transport);
  const verify = ({ repository, index }: PushedImage, signers: Signer[]) =>
    verifyImage({ repository, reference: index.digest, signers, attestations: all, trust });

  beforeAll(async () => {
    registry = await start();
  }, 600_000);
  afterAll(() => registry.stop());

  const withKey = ["--key", "cosign.pub", "--insecure-ignore-tlog"];
  const withCertificate = () => [
    ...["--trusted-root", sigstore.trustedRoot, "--certificate-oidc-issuer", issuer],
    ...["--certificate-identity", identity.subject],
  ];

  test("stock cosign verifies what is attached here, signed with a key", async () => {
    const image = await push();
    const key = keyPair();
    await writeFile(join(folder, "own.pub"), key.publicKey.export({ type: "spki", format: "pem" }));
    await attest(image, [...all, "signature"], (statement) => signWithKey(statement, key));
    await cosignVerifies(image, ["--key", "own.pub", "--insecure-ignore-tlog"], ours);
  }, 60_000);

  test("stock cosign verifies what is attached here, signed keyless", async () => {
    const image = await push();
    await attest(image, [...all, "signature"], (statement) => signKeyless(statement, sigstore, identity));
    await cosignVerifies(image, withCertificate(), ours);
  }, 60_000);

  test("what stock cosign signs and attests with a key is verified here", async () => {
    const image = await push();
    await cosignSigns(image, ["--key", "cosign.key", "--signing-config", "offline.json"]);
    expect(await verify(image, [keySigner])).toMatchObject({ verified: true, refused: [], diagnostics: [] });
    await cosignVerifies(image, withKey);
  }, 60_000);

  test("what stock cosign signs and attests keyless is verified here", async () => {
    const image = await push();
    const services = ["--signing-config", sigstore.signingConfig, "--trusted-root", sigstore.trustedRoot];
    await cosignSigns(image, ["--identity-token", sigstore.token(identity), ...services]);
    expect(await verify(image, [keyless])).toMatchObject({ verified: true, refused: [], diagnostics: [] });
    await cosignVerifies(image, withCertificate());
  }, 60_000);

  test("both write to one image, and nothing is lost", async () => {
    const image = await push();
    await attest(image, ["sbom", "scan"], (statement) => signKeyless(statement, sigstore, identity));
    await cosign("sign", "--yes", "--key", "cosign.key", "--signing-config", "offline.json", image.name);
    await attest(image, ["provenance"], (statement) => signKeyless(statement, sigstore, identity));
    const { trusted } = await verify(image, [keySigner, keyless]);
    expect(trusted.map(({ predicateType }) => predicateType).sort()).toEqual(
      [
        signaturePredicate,
        attestationPredicates.sbom,
        attestationPredicates.scan,
        attestationPredicates.provenance,
      ].sort(),
    );
  }, 60_000);

  async function cosignVerifies(image: PushedImage, by: string[], called: Record<string, string> = types) {
    await cosign("verify", ...by, image.name);
    await Promise.all(all.map((kind) => cosign("verify-attestation", ...by, "--type", called[kind] ?? "", image.name)));
  }

  async function cosignSigns(image: PushedImage, by: string[]): Promise<void> {
    await cosign("sign", "--yes", ...by, image.name);
    for (const kind of all) {
      const predicate = `${kind}.json`;
      await writeFile(join(folder, predicate), JSON.stringify(samplePredicates[kind]));
      await cosign("attest", "--yes", ...by, "--predicate", predicate, "--type", types[kind], image.name);
    }
  }
});

test("a certificate whose signature has a timestamp and is in no log is verified where the policy says so", async () => {
  const registry = await startCraneRegistry();
  const image = await pushImage(registry.host, "acme/stamped", transport);
  const services = ["--signing-config", sigstore.timestampConfig, "--trusted-root", sigstore.trustedRoot];
  await cosign("sign", "--yes", "--identity-token", sigstore.token(identity), ...services, image.name);
  const verify = (proof: Trust["proof"]) =>
    verifyImage({
      repository: image.repository,
      reference: image.index.digest,
      signers: [keyless],
      attestations: [],
      trust: { ...trust, proof },
    });
  expect(await verify("timestamp")).toMatchObject({ verified: true });
  expect(await verify("transparency-log")).toMatchObject({ verified: false });
  await registry.stop();
}, 60_000);

test("a key's signature that is in the log is verified by the key alone", async () => {
  const registry = await startCraneRegistry();
  const image = await pushImage(registry.host, "acme/logged", transport);
  const services = ["--signing-config", sigstore.signingConfig, "--trusted-root", sigstore.trustedRoot];
  await cosign("sign", "--yes", "--key", "cosign.key", ...services, image.name);
  expect(sigstore.log.at(-1)).toBe("POST /api/v1/log/entries");
  const options = { repository: image.repository, reference: image.index.digest, attestations: [] };
  const untrusting = { proof: "transparency-log" } as const;
  expect(await verifyImage({ ...options, signers: [keySigner], trust: untrusting })).toMatchObject({ verified: true });
  const another: Signer = { kind: "key", key: keyPair().publicKey, name: "another" };
  expect(await verifyImage({ ...options, signers: [another], trust })).toMatchObject({ verified: false });
  await registry.stop();
}, 60_000);

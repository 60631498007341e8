import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { once } from "#oci/bytes.js";
import { isDigest, sha256 } from "#oci/digest.js";
import { mediaTypes } from "#oci/media-types.js";
import { openRepository } from "#oci/repository.js";
import { attachBundle } from "#signing/attach-bundle.js";
import { findBundles } from "#signing/find-bundles.js";
import { attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import type { Signer } from "#signing/signer.js";
import { type ImageVerification, type VerifyImageOptions, verifyImage } from "#signing/verify-image.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { startCraneRegistry, startDistribution, startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { signWithKey, statementAbout } from "#test/sign-statement.js";
import { attest, keyPair, type PushedImage, pushImage, signedBy } from "#test/signed-image.js";
import { createTransport, type Transport } from "#transport/transport.js";

const [ours, theirs] = [keyPair(), keyPair()];
const signers: Signer[] = [{ kind: "key", key: ours.publicKey, name: "ours.pub" }];
const verify = ({ repository, index }: PushedImage, change: Partial<VerifyImageOptions> = {}) =>
  verifyImage({
    repository,
    reference: index.digest,
    signers,
    attestations: [],
    trust: { proof: "transparency-log" },
    ...change,
  });
const errors = ({ diagnostics }: ImageVerification) =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`);

afterAll(removeTemporaryFolders);

const kinds: [string, () => Promise<TestRegistry>][] = [
  ["crane's registry, which keeps no lists", startCraneRegistry],
  ["Distribution, which keeps no lists", startDistribution],
  ["a registry that keeps lists", startReferrersRegistry],
];

describe.each(kinds)("%s:", (_name, start) => {
  let registry: TestRegistry;
  let transport: Transport;
  let count = 0;
  const push = () => pushImage(registry.host, `acme/server${count++}`, transport);

  beforeAll(async () => {
    transport = createTransport({ environment: {} });
    registry = await start();
  }, 600_000);
  afterAll(async () => {
    await transport.close();
    await registry.stop();
  });

  test("a signed image with all attestations is verified, by tag, and what is trusted is told", async () => {
    const image = await push();
    const [platform] = image.platforms;
    await attest(image, ["sbom", "scan", "openvex", "provenance"], signedBy(ours));
    await attest(image, ["conformance"], signedBy(ours), platform);
    const [signature] = await attest(image, ["signature"], signedBy(ours));
    const document = await image.repository.manifest(image.index);
    if (document) await image.repository.pushManifest(document, "v1.0.0");
    const attestations = ["sbom", "scan", "openvex", "conformance", "provenance"] as const;
    const result = await verify(image, { reference: "v1.0.0", attestations });
    expect(errors(result)).toEqual([]);
    expect(result).toMatchObject({ digest: image.index.digest, verified: true, refused: [] });
    const types = result.trusted.map(({ predicateType, subject }) => [predicateType, subject]);
    expect(types.sort()).toEqual(
      [signaturePredicate, ...attestations.map((each) => attestationPredicates[each])]
        .map((type) => [type, type === attestationPredicates.conformance ? platform?.digest : image.index.digest])
        .sort(),
    );
    expect(result.trusted.find(({ digest }) => digest === signature)).toMatchObject({
      predicateType: signaturePredicate,
      signer: "key ours.pub",
      why: ["the key ours.pub verifies the signature"],
    });
  });

  test("attestations do not sign an image", async () => {
    const image = await push();
    await attest(image, ["sbom", "provenance"], signedBy(ours));
    const result = await verify(image, { attestations: ["sbom"] });
    expect(result.verified).toBe(false);
    expect(errors(result)).toEqual([
      expect.stringMatching(/^image-unsigned: .*only attestations .*none of them is a sig/),
    ]);
  });

  test("a signature without what must be attested is not enough", async () => {
    const image = await push();
    await attest(image, ["signature", "sbom"], signedBy(ours));
    const result = await verify(image, { attestations: ["sbom", "scan", "provenance"] });
    expect(errors(result)).toEqual([
      expect.stringMatching(
        /^attestation-missing: .* has no scan attestation that counts: no trusted signer attests it/,
      ),
      expect.stringMatching(/^attestation-missing: .* has no provenance attestation/),
    ]);
  });

  test("what others attached is told, and does not harm", async () => {
    const image = await push();
    await attest(image, ["signature"], signedBy(ours));
    await attest(image, ["signature", "sbom"], signedBy(theirs));
    const result = await verify(image);
    expect(result.verified).toBe(true);
    expect(result.refused.map(({ reason }) => reason)).toEqual(
      Array(2).fill("its signature is not by the key ours.pub"),
    );
    const [first] = result.refused;
    expect(result.diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([
      `notice bundle-ignored: 2 bundles, the first of them ${first?.digest}, are ignored: ${first?.reason}`,
    ]);
  });

  test("a signature by another key is none", async () => {
    const image = await push();
    await attest(image, ["signature"], signedBy(theirs));
    const one = await verify(image);
    expect(errors(one)).toEqual([
      expect.stringMatching(/^image-unsigned: .*: the bundle that is attached to it is not by the key ours.pub$/),
    ]);
    expect(one.diagnostics).toHaveLength(1);
    await attest(image, ["sbom"], signedBy(theirs));
    const two = await verify(image);
    expect(errors(two)[0]).toMatch(/: none of the 2 bundles that are attached to it is by the key ours\.pub$/);
    expect(two.diagnostics.map(({ code }) => code)).not.toContain("bundle-ignored");
  });

  test("nothing at all is no signature", async () => {
    expect(errors(await verify(await push()))).toEqual([
      expect.stringMatching(/^image-unsigned: .*nothing is attached/),
    ]);
  });

  test("a signature of another image, replayed, is none", async () => {
    const [other, image] = [await push(), await push()];
    const bytes = signWithKey(statementAbout(other.index.digest, signaturePredicate), ours);
    await attachBundle(image.repository, image.index, bytes, signaturePredicate);
    expect(errors(await verify(image))).toEqual([
      expect.stringMatching(/^image-unsigned: .*it is about another image/),
    ]);
  });

  test("a platform's signature does not sign the image, nor an SBOM of it attest the image's", async () => {
    const image = await push();
    await attest(image, ["signature", "sbom"], signedBy(ours), image.platforms[0]);
    expect(errors(await verify(image, { attestations: ["sbom"] }))).toEqual([
      expect.stringMatching(/^image-unsigned: /),
      expect.stringMatching(/^attestation-missing: .*of one platform/),
    ]);
  });

  test("conformance that did not pass is not enough", async () => {
    const image = await push();
    await attest(image, ["signature"], signedBy(ours));
    const bytes = signWithKey(
      statementAbout(image.index.digest, attestationPredicates.conformance, { result: "FAILED" }),
      ours,
    );
    await attachBundle(image.repository, image.index, bytes, attestationPredicates.conformance);
    expect(errors(await verify(image, { attestations: ["conformance"] }))).toEqual([
      expect.stringMatching(/^attestation-missing: .*what is attested did not pass/),
    ]);
  });

  test("what is no bundle is told, and does not harm", async () => {
    const image = await push();
    await attest(image, ["signature"], signedBy(ours));
    for (const junk of ["", "{}", "[[[", "\0"]) {
      await attachBundle(image.repository, image.index, Buffer.from(junk), signaturePredicate);
    }
    const result = await verify(image);
    expect(result.verified).toBe(true);
    expect(result.refused).toHaveLength(4);
  });

  test("attaching a bundle twice changes nothing", async () => {
    const image = await push();
    const bytes = signWithKey(statementAbout(image.index.digest, signaturePredicate), ours);
    const first = await attachBundle(image.repository, image.index, bytes, signaturePredicate);
    expect(await attachBundle(image.repository, image.index, bytes, signaturePredicate)).toBe(first);
    expect((await findBundles(image.repository, image.index.digest)).bundles).toEqual([
      { subject: image.index.digest, manifest: first, predicateType: signaturePredicate, bytes },
    ]);
  });

  test("a policy that cannot judge is no verdict", async () => {
    const image = await push();
    const bundle = JSON.parse(String(signWithKey(statementAbout(image.index.digest, signaturePredicate), ours)));
    bundle.verificationMaterial = { certificate: { rawBytes: "AAAA" } };
    await attachBundle(image.repository, image.index, Buffer.from(JSON.stringify(bundle)), signaturePredicate);
    await expect(verify(image, { signers: [{ kind: "keyless", issuer: "https://a.example" }] })).rejects.toThrow(
      /^trusted-root-missing: /,
    );
  });

  test("an image that is not there is another matter", async () => {
    const image = await push();
    await expect(verify(image, { reference: "absent" })).rejects.toThrow(/^image-not-found: /);
  });
});

test("what stock cosign left in a registry is found, verified and kept", async () => {
  const registry = await startCraneRegistry();
  const transport = createTransport({ environment: {} });
  const repository = openRepository(
    { registry: registry.host, repository: "acme/vector" },
    { transport, credentials: async () => undefined },
  );
  const at = (name: string) => readFileSync(`test/vectors/cosign/${name}`);
  const put = (bytes: Buffer, mediaType: string) => {
    const descriptor = { mediaType, digest: sha256(bytes), size: bytes.length };
    return { descriptor, bytes };
  };
  for (const blob of [at("bundle.json"), Buffer.from("{}")]) {
    await repository.pushBlob(put(blob, "").descriptor, () => once(blob));
  }
  await repository.pushManifest(put(at("signature-manifest.json"), mediaTypes.manifest));
  const subject = JSON.parse(String(at("signature-manifest.json"))).subject;
  await repository.pushManifest(
    put(at("referrers-tag-index.json"), mediaTypes.index),
    subject.digest.replace(":", "-"),
  );
  await attachBundle(
    repository,
    subject,
    signWithKey(statementAbout(subject.digest, signaturePredicate), ours),
    signaturePredicate,
  );
  const { bundles, unusable } = await findBundles(repository, subject.digest);
  expect(unusable).toEqual([]);
  expect(bundles.map(({ manifest }) => isDigest(manifest))).toEqual([true, true]);
  expect(Buffer.from(bundles[0]?.bytes ?? "")).toEqual(at("bundle.json"));
  const { verifyBundle } = await import("#signing/verify-bundle.js");
  const key = createPublicKey(at("cosign.pub"));
  const trust = { proof: "transparency-log" } as const;
  const verified = await verifyBundle(
    bundles[0]?.bytes ?? Buffer.alloc(0),
    [...signers, { kind: "key", key, name: "theirs" }],
    trust,
  );
  expect(verified.signer).toBe("key theirs");
  await transport.close();
  await registry.stop();
}, 600_000);

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openRepository } from "#oci/repository.js";
import { publishImage } from "#server/publish-image.js";
import { readPublicKey } from "#server/verification-policy.js";
import { findBundles } from "#signing/find-bundles.js";
import { attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import { verifyImage } from "#signing/verify-image.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HandedOver, handOver, publishOptions } from "#test/image-to-publish.js";
import { testAccess } from "#test/publishing.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";

let registry: TestRegistry;
let given: HandedOver;

beforeAll(async () => {
  registry = await startDistribution();
  given = await handOver(await temporaryFolder());
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

const open = (repository: string) => openRepository({ registry: registry.host, repository }, testAccess());

describe("an image with all that was found of it", () => {
  test("is signed, attested, verified and tagged; a second run signs nothing", async () => {
    const options = publishOptions(given, registry.host, { repository: "acme/whole" });
    const published = await publishImage(options);
    expect(published).toMatchObject({
      image: `${registry.host}/acme/whole@${given.digest}`,
      tags: ["v1.0.0", "latest"],
      verified: true,
      signing: "key",
      signed: 8,
      diagnostics: [],
    });
    const repository = open("acme/whole");
    expect((await repository.head("v1.0.0"))?.digest).toBe(given.digest);
    const { bundles } = await findBundles(repository, given.digest);
    expect(bundles.map((each) => each.predicateType).sort()).toEqual(
      [
        signaturePredicate,
        attestationPredicates.sbom,
        attestationPredicates.scan,
        attestationPredicates.openvex,
        attestationPredicates.provenance,
      ].sort(),
    );
    const again = await publishImage(options);
    expect(again).toMatchObject({ signed: 0, verified: true, tags: ["v1.0.0", "latest"] });
    expect((await findBundles(repository, given.digest)).bundles).toHaveLength(5);
    const verification = await verifyImage({
      repository,
      reference: "v1.0.0",
      signers: [readPublicKey(given.publicKey)],
      attestations: ["sbom", "scan", "openvex", "conformance", "provenance"],
      trust: { proof: "transparency-log" },
    });
    expect(verification).toMatchObject({ verified: true, diagnostics: [] });
  });
});

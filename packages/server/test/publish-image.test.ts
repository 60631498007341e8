import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readReport } from "#conformance/report-read.js";
import { openRepository } from "#oci/repository.js";
import { publishImage } from "#server/publish-image.js";
import { openReportPolicy } from "#server/report-policy.js";
import { readPublicKey } from "#server/verification-policy.js";
import { findBundles } from "#signing/find-bundles.js";
import { attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import { verifyImage } from "#signing/verify-image.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { copyOf, type HandedOver, handOver, publishOptions } from "#test/image-to-publish.js";
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

describe("the conformance report that was signed", () => {
  const policyText = `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  signers:
    - key: key.pub
`;

  test("has its bundle beside it where that is asked for, in every run, and a policy for reports counts it", async () => {
    const own = await copyOf(given, join(await temporaryFolder(), "handed-over"));
    const [report, bundle] = ["report.json", "statement.sigstore.json"].map((name) => join(own.conformance, name));
    const policy = join(own.folder, "policy.yaml");
    await writeFile(policy, policyText);
    const judge = async () => {
      const read = readReport(report ?? "");
      if (!read.report) throw new Error(JSON.stringify(read.diagnostics));
      return (await openReportPolicy(policy))(read);
    };
    const options = publishOptions(own, registry.host, { repository: "acme/signed-report" });
    expect(await publishImage(options)).toMatchObject({ signed: 8, signedReports: false });
    expect((await judge())?.code).toBe("report-unsigned");
    expect(await publishImage({ ...options, signedReports: true })).toMatchObject({ signed: 0, signedReports: true });
    expect(await judge()).toBeUndefined();
    await rm(bundle ?? "");
    const elsewhere = { ...options, repository: "acme/signed-again", signedReports: true };
    expect(await publishImage(elsewhere)).toMatchObject({ signed: 8, signedReports: true });
    expect(await judge()).toBeUndefined();
  });

  test("has none where nobody signs", async () => {
    const own = await copyOf(given, join(await temporaryFolder(), "handed-over"));
    const options = publishOptions(own, registry.host, { repository: "acme/nobody", signedReports: true });
    const published = await publishImage({ ...options, signing: { mode: "none", seconds: 60 } });
    expect(published).toMatchObject({ verified: false, signedReports: false });
    expect(existsSync(join(own.conformance, "statement.sigstore.json"))).toBe(false);
  });
});

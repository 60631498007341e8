import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { sha256 } from "#oci/digest.js";
import { composeIndex, toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { attachReferrer } from "#oci/referrers.js";
import type { Repository } from "#oci/repository.js";
import { readVerificationPolicy } from "#server/verification-policy.js";
import { verify } from "#server/verify-image.js";
import { verifyBundle } from "#signing/verify-bundle.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { signWithKey, statementAbout } from "#test/sign-statement.js";
import { attest, keyPair, type PushedImage, pushImage, signedBy } from "#test/signed-image.js";
import { startSigstore } from "#test/sigstore.js";
import { createTransport } from "#transport/transport.js";

/** Rules about signatures. The pages' ghcr.io is played by a registry on loopback. */
const pages: readonly Code[] = [
  "signer-too-broad",
  "trusted-root-missing",
  "trusted-root-invalid",
  "public-key-invalid",
  "bundle-refused",
  "bundle-ignored",
  "bundle-invalid",
  "image-unsigned",
  "attestation-missing",
  "referrers-malformed",
  "referrers-contended",
];
const [release, another] = [keyPair(), keyPair()];
const transport = createTransport({ environment: {} });
const signers = "  signers: [{key: keys/release.pub}]\n";
const head = "apiVersion: plugin-release/v1alpha1\nkind: VerificationPolicy\nspec:\n";
let registry: TestRegistry;
let folder: string;
let image: PushedImage;

/** Images as the pages name them: signed, attested only, and one whose list is an image. */
beforeAll(async () => {
  folder = await temporaryFolder();
  registry = await startCraneRegistry();
  const push = (name: string) => pushImage(registry.host, `acme/${name}`, transport);
  const attested = await push("attested-server");
  const overwritten = await push("overwritten-server");
  image = await push("catalog-server");
  await attest(image, ["sbom", "signature"], signedBy(release));
  await attest(attested, ["sbom", "provenance"], signedBy(release));
  await Promise.all([image, attested, overwritten].map((each) => tag(each, "1.2.0")));
  const [platform] = overwritten.platforms;
  const document = platform && (await overwritten.repository.manifest(platform));
  if (document) await overwritten.repository.pushManifest(document, overwritten.index.digest.replace(":", "-"));
  await (await startSigstore(folder)).stop();
  await mkdir(join(folder, "keys"));
  for (const [name, key] of Object.entries({ release, another })) {
    await writeFile(join(folder, `keys/${name}.pub`), key.publicKey.export({ type: "spki", format: "pem" }));
    await writeFile(join(folder, `keys/${name}.key`), key.privateKey.export({ type: "pkcs8", format: "pem" }));
  }
}, 600_000);
afterAll(async () => {
  await transport.close();
  await registry.stop();
  await removeTemporaryFolders();
});

async function tag({ repository, index }: PushedImage, name: string): Promise<void> {
  const document = await repository.manifest(index);
  if (document) await repository.pushManifest(document, name);
}

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, with a fix where something can be done", async () => {
    const found = await findings(code, (await readRulePage(code)).before);
    expect(found.map((each) => each.code)).toEqual([code]);
    if (found[0]?.severity !== "notice") expect(found[0]?.fix).toMatch(/^[A-Z].*\.$/);
  }, 60_000);

  test("what stands under After is right", async () => {
    expect(await findings(code, (await readRulePage(code)).after)).toEqual([]);
  });
});

async function findings(code: Code, files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const policy = join(folder, "verification-policy.yaml");
  await writeFile(policy, files.get("verification-policy.yaml") ?? head + signers);
  try {
    const rules = await readVerificationPolicy(policy);
    const bundle = files.get("bundle.json")?.replace(/^.*\n/, "");
    if (bundle !== undefined) await verifyBundle(Buffer.from(bundle), [await vectorSigner()], rules.trust);
    if (code === "bundle-refused") await verifyBundle(signed(), rules.signers, rules.trust);
    if (code === "bundle-ignored") return await ignored(policy);
    const workflow = files.get("publish.yml");
    if (workflow !== undefined) await attachAtOnce(parse(workflow).jobs.attest.strategy);
    const command = files.get("verify.sh");
    return command === undefined ? [] : (await verify(optionsOf(command, policy))).diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

const signed = () => signWithKey(statementAbout(image.index.digest, "https://slsa.dev/provenance/v1"), release);

async function vectorSigner() {
  const { readPublicKey } = await import("#server/verification-policy.js");
  return readPublicKey("test/vectors/cosign/cosign.pub");
}

/** What the policy says about an image that two have signed. */
async function ignored(policy: string): Promise<readonly Diagnostic[]> {
  const both = await pushImage(registry.host, "acme/both", transport);
  await attest(both, ["signature"], signedBy(release));
  await attest(both, ["signature"], signedBy(another));
  return (await verify({ image: both.name, policy, keys: [], require: [], environment: {} })).diagnostics;
}

/** `plugin-release verify IMAGE --policy FILE --require KIND …`, in this process. */
function optionsOf(command: string, policy: string) {
  const words = command.split("\n")[1]?.split(" ") ?? [];
  const require = words.filter((_, index) => words[index - 1] === "--require");
  const reference = words[2]?.replace("ghcr.io", registry.host) ?? "";
  return { image: reference, policy, keys: [], require, environment: {} };
}

/** Where jobs may run at once, another writer overwrites the list after each of this one's. */
async function attachAtOnce({ "max-parallel": atOnce }: { "max-parallel"?: number }): Promise<void> {
  const { repository } = image;
  const contended: Repository = {
    ...repository,
    pushManifest: async (document, name) => {
      await repository.pushManifest(document, name);
      const others = composeIndex([], { at: String(performance.now()) });
      if (atOnce !== 1) await repository.pushManifest(others, name);
    },
  };
  const empty = { mediaType: mediaTypes.empty, digest: sha256("{}"), size: 2 };
  const note = { schemaVersion: 2, mediaType: mediaTypes.manifest, config: empty, layers: [], subject: image.index };
  await attachReferrer(
    contended,
    toDocument(mediaTypes.manifest, { ...note, annotations: { atOnce: String(atOnce) } }),
    image.index,
  );
}

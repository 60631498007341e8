import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { signKeyless } from "#test/sign-statement.js";
import { attest, keyPair, type PushedImage, pushImage, signedBy } from "#test/signed-image.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { createTransport } from "#transport/transport.js";

const key = keyPair();
const issuer = "https://token.actions.githubusercontent.com";
const subject = "https://github.com/acme/ci/.github/workflows/server-release.yml@refs/tags/v1";
const policy = (change = "") => `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  signers:
    - issuer: ${issuer}
      workflow: acme/ci/.github/workflows/server-release.yml
      repositoryId: 123456789
${change}  attestations: [sbom, provenance]
  trustedRoot: trusted_root.json
`;
const transport = createTransport({ environment: {} });
let registry: TestRegistry;
let sigstore: LocalSigstore;
let folder: string;
let signed: PushedImage;
let keyless: PushedImage;
let stranger: PushedImage;

beforeAll(async () => {
  folder = await temporaryFolder();
  [registry, sigstore] = await Promise.all([startReferrersRegistry(), startSigstore(folder)]);
  [signed, keyless, stranger] = await Promise.all([push("signed"), push("keyless"), push("stranger")]);
  await attest(signed, ["sbom", "signature"], signedBy(key));
  const kinds = ["sbom", "provenance", "signature"] as const;
  const by = (repositoryId: string) => (statement: object) =>
    signKeyless(statement, sigstore, { issuer, subject, repositoryId });
  await attest(keyless, kinds, by("123456789"));
  await attest(stranger, kinds, by("666"));
  await writeFile(join(folder, "cosign.pub"), key.publicKey.export({ type: "spki", format: "pem" }));
  await writeFile(join(folder, "policy.yaml"), policy());
  await writeFile(join(folder, "broad.yaml"), policy().replace(/ {6}repositoryId.*\n/, ""));
}, 600_000);
afterAll(async () => {
  await transport.close();
  await sigstore.stop();
  await registry.stop();
  await removeTemporaryFolders();
});

const push = (name: string) => pushImage(registry.host, `acme/${name}`, transport);
const verify = (...args: string[]) =>
  run(process.execPath, [resolve("dist/cli/index.js"), "verify", ...args], { ...process.env, NO_COLOR: "1" }, folder);

describe("plugin-release verify", () => {
  test("tells what is signed with a key, and by whom", async () => {
    const { code, stdout, stderr } = await verify(signed.name, "--key", "cosign.pub", "--require", "sbom");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").sort()).toEqual(
      [`${signed.name}: verified`, "  sbom, by key cosign.pub", "  signature, by key cosign.pub", ""].sort(),
    );
  });

  test("refuses what another key would have to sign", async () => {
    const { code, stdout, stderr } = await verify(keyless.name, "--key", "cosign.pub");
    expect([code, stdout]).toEqual([1, `${keyless.name}: not verified\n`]);
    expect(stderr).toMatch(
      /^error image-unsigned: .*none of the 3 bundles that are attached to it counts: .*every signer is a key\n/,
    );
    expect(stderr).toMatch(/\n1 error\n/);
  });

  test("verifies by a policy what was signed keyless, and writes JSON", async () => {
    const { code, stdout } = await verify(keyless.name, "--policy", "policy.yaml", "--json");
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ image: keyless.name, verified: true, refused: [], diagnostics: [] });
    expect(result.trusted.map(({ kind, signer }: Record<string, string>) => [kind, signer]).sort()).toEqual([
      ["provenance", subject],
      ["sbom", subject],
      ["signature", subject],
    ]);
  });

  test("refuses another repository through the same workflow, and says why", async () => {
    const { code, stdout } = await verify(stranger.name, "--policy", "policy.yaml", "--json");
    expect(code).toBe(1);
    const { verified, trusted, refused, diagnostics } = JSON.parse(stdout);
    expect([verified, trusted]).toEqual([false, []]);
    expect(refused.map(({ reason }: { reason: string }) => reason)).toEqual(
      Array(3).fill('its repository id is "666", not "123456789"'),
    );
    expect(diagnostics.map(({ code }: { code: string }) => code).sort()).toEqual([
      "attestation-missing",
      "attestation-missing",
      "image-unsigned",
    ]);
  });

  test.each<[string, () => string[], number, RegExp]>([
    ["no image", () => ["--key", "cosign.pub"], 2, /no image is named/],
    ["no signer", () => [signed.name], 2, /nothing says who may sign/],
    [
      "a policy and a key",
      () => [signed.name, "--key", "cosign.pub", "--policy", "policy.yaml"],
      2,
      /a policy and a key/,
    ],
    [
      "an unknown attestation",
      () => [signed.name, "--key", "cosign.pub", "--require", "sboms"],
      2,
      /Did you mean sbom\?/,
    ],
    ["an absent key", () => [signed.name, "--key", "absent.pub"], 1, /file-unreadable/],
    [
      "a policy that is too broad",
      () => [signed.name, "--policy", "broad.yaml"],
      1,
      /broad.yaml:5:15: error signer-too-broad/,
    ],
    [
      "an image that is not there",
      () => [`${registry.host}/acme/signed:absent`, "--key", "cosign.pub"],
      1,
      /image-not-found/,
    ],
    [
      "an attestation that is missing",
      () => [signed.name, "--key", "cosign.pub", "--require", "scan"],
      1,
      /has no scan attestation/,
    ],
  ])("with %s ends with its exit code", async (_what, args, expected, message) => {
    const { code, stderr } = await verify(...args());
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
  });
});

import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HandedOver, handOver, quickCosign } from "#test/image-to-publish.js";
import { workflowEnvironment } from "#test/job-identity.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";
import { type ActionResult, runAction } from "#test/run-action.js";

let registry: TestRegistry;
let given: HandedOver;
let folder: string;
let count = 0;

beforeAll(async () => {
  registry = await startDistribution();
  folder = await temporaryFolder();
  given = await handOver(await temporaryFolder());
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

/** A cosign on PATH that notes how it is called and what it sees, at once since two run at a time, and signs with the test's key whatever key is named. */
async function installCosign(): Promise<{ path: string; calls(): Promise<string[]> }> {
  const bin = join(folder, `bin-${count++}`);
  const log = join(bin, "log");
  await mkdir(bin);
  const script = `#!/bin/sh
seen=$(/usr/bin/env | cut -d= -f1 | sort | tr '\\n' ' ')
printf '%s\\n%s\\n' "$*" "$seen" >> ${log}
exec "${process.execPath}" "${quickCosign}" "$@" --key=${given.key}
`;
  await writeFile(join(bin, "cosign"), script);
  await chmod(join(bin, "cosign"), 0o755);
  const calls = async () => (await readFile(log, "utf8")).split("\n").filter(Boolean);
  return { path: [bin, process.env.PATH].join(delimiter), calls };
}

const image = () => `${registry.host}/acme/server-${count++}`;

async function publish(
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<ActionResult & { calls: string[] }> {
  const { path, calls } = await installCosign();
  const { layout, digest, sbom, scan, conformance, manifest } = given;
  const result = await runAction("publish-image", {
    inputs: { layout, digest, sbom, scan, conformance, manifest, ...inputs },
    environment: { ...workflowEnvironment, PATH: path, DOCKER_CONFIG: folder, ...environment },
  });
  return { ...result, calls: await calls().catch(() => []) };
}

test("an image is published, and verified by the action's other mode", async () => {
  const repository = image();
  const tags = { tags: "v1.0.0\nv1.0.0-build.7", "moving-tags": "latest" };
  const published = await publish({ repository, ...tags, signing: "key", key: given.key });
  expect([published.stdout + published.stderr, published.code]).toEqual([expect.stringContaining("Move the tags"), 0]);
  const { attestations, ...outputs } = published.outputs;
  expect(outputs).toEqual({
    image: `${repository}@${given.digest}`,
    digest: given.digest,
    tags: "v1.0.0\nv1.0.0-build.7\nlatest",
    verified: "true",
    signing: "key",
    signer: `key ${given.key}`,
    report: expect.stringMatching(new RegExp(`^${repository}@sha256:[0-9a-f]{64}$`)),
    "signed-reports": "false",
  });
  expect(JSON.parse(attestations ?? "")).toHaveLength(8);
  for (const text of [
    "✅ Published, signed and verified",
    "| conformance |",
    "| linux/arm64 |",
    `${given.digest} --key`,
  ]) {
    expect(published.summary).toContain(text);
  }

  const policy = join(given.folder, "policy.yaml");
  await writeFile(
    policy,
    "apiVersion: plugin-release/v1alpha1\nkind: VerificationPolicy\nspec:\n  signers: [{key: key.pub}]\n  attestations: [sbom, scan, openvex, conformance, provenance]\n",
  );
  const inputs = { mode: "verify", image: `${repository}:latest`, policy };
  const verified = await runAction("publish-image", { inputs });
  expect([verified.code, verified.outputs.image]).toEqual([0, `${repository}@${given.digest}`]);
  expect([verified.outputs.verified, verified.summary]).toEqual(["true", expect.stringContaining("✅ Verified")]);

  const other = await handOver(await temporaryFolder());
  await writeFile(join(given.folder, "key.pub"), await readFile(other.publicKey));
  const refused = await runAction("publish-image", { inputs });
  expect([refused.code, refused.outputs.verified]).toEqual([1, "false"]);
  expect(refused.summary).toContain("❌ Not verified");
});

describe("a key of a key management system", () => {
  test.each([
    ["awskms:///alias/release", "AWS_REGION", "VAULT_TOKEN"],
    ["gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k", "GOOGLE_APPLICATION_CREDENTIALS", "AWS_REGION"],
    ["azurekms://vault.vault.azure.net/key", "AZURE_CLIENT_ID", "AWS_REGION"],
    ["hashivault://release", "VAULT_TOKEN", "AZURE_CLIENT_ID"],
  ])("%s is named to cosign, which sees %s and not %s", async (key, own, others) => {
    const environment = {
      AWS_REGION: "a",
      VAULT_TOKEN: "b",
      AZURE_CLIENT_ID: "c",
      GOOGLE_APPLICATION_CREDENTIALS: "d",
    };
    const { code, outputs, calls } = await publish({ repository: image(), signing: "kms", key }, environment);
    expect([code, outputs.signing, outputs.signer]).toEqual([0, "kms", `key ${key}`]);
    const signing = calls.filter((line) => line.startsWith("attest-blob "));
    expect(signing).toHaveLength(8);
    expect(signing.every((line) => line.includes(` --key=${key} `) && line.includes("--signing-config="))).toBe(true);
    const seen = calls.at(-1)?.split(" ") ?? [];
    expect([seen.includes(own), seen.includes(others), seen.includes("GITHUB_TOKEN")]).toEqual([true, false, false]);
  });
});

test("signing: none is said everywhere", async () => {
  const { code, outputs, summary, stdout, calls } = await publish({ repository: image(), tags: "v1", signing: "none" });
  expect([code, outputs.verified, outputs.signing, outputs.signer, calls]).toEqual([0, "false", "none", "", []]);
  expect(summary).toContain("Published unsigned");
  expect(stdout).toMatch(/::warning .*image-unsigned/);
});

test("what is refused stands in the log and in the summary, and nothing is put out", async () => {
  const { code, outputs, summary } = await publish({ repository: image(), signing: "key", key: given.key, sbom: "" });
  expect([code, outputs.verified, summary]).toEqual([1, undefined, expect.stringContaining("evidence-missing")]);
});

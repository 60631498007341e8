import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openRepository } from "#oci/repository.js";
import { publishImage } from "#server/publish-image.js";
import type { PublishImageOptions } from "#server/publish-image-options.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HandedOver, handOver, publishOptions } from "#test/image-to-publish.js";
import { type JobIdentity, jobIdentity, startJobIdentity } from "#test/job-identity.js";
import { problemsOf } from "#test/problems.js";
import { testAccess } from "#test/publishing.js";
import { startCraneRegistry, startDistribution, startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { tool } from "#test/tools.js";

const types = ["cyclonedx", "vuln", "https://openvex.dev/ns/v0.2.0", "slsaprovenance1"];
const conformance = "https://in-toto.io/attestation/test-result/v0.1";
const password = "correct horse battery staple";

let folder: string;
let given: HandedOver;
let sigstore: LocalSigstore;
let job: JobIdentity;
let command: string;

beforeAll(async () => {
  command = await tool("cosign");
  folder = await temporaryFolder();
  given = await handOver(await temporaryFolder());
  sigstore = await startSigstore(folder);
  job = await startJobIdentity(sigstore);
  await cosign("generate-key-pair");
}, 600_000);

afterAll(async () => {
  await sigstore.stop();
  await job.stop();
  await removeTemporaryFolders();
});

/** Stock cosign, in the folder; it throws where cosign refuses. */
async function cosign(...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: folder, COSIGN_PASSWORD: password };
  return (await promisify(execFile)(command, args, { cwd: folder, env })).stdout;
}

/** What is published with a key that cosign made, and its password. */
function withKey(host: string, other: Partial<PublishImageOptions> = {}): PublishImageOptions {
  const signing = { mode: "key", key: join(folder, "cosign.key"), cosign: command, seconds: 60 };
  return publishOptions(given, host, { signing, environment: { COSIGN_PASSWORD: password }, ...other });
}

/** What a job publishes by its own identity. */
function keyless(host: string, other: Partial<PublishImageOptions> = {}): PublishImageOptions {
  const { signingConfig, trustedRoot } = sigstore;
  const signing = { mode: "keyless", signingConfig, trustedRoot, cosign: command, seconds: 60 };
  return publishOptions(given, host, { signing, environment: job.environment, ...other });
}

async function stockVerifies(image: string, by: string[]): Promise<void> {
  const name = image.split("@")[0] ?? "";
  await cosign("verify", ...by, image);
  await cosign("verify", ...by, `${name}:v1.0.0`);
  for (const type of types) await cosign("verify-attestation", ...by, "--type", type, image);
  const [ran] = given.platforms;
  await cosign("verify-attestation", ...by, "--type", conformance, `${name}@${ran?.digest}`);
}

const kinds: [string, () => Promise<TestRegistry>][] = [
  ["crane's registry, which keeps no lists", startCraneRegistry],
  ["Distribution, which keeps no lists", startDistribution],
  ["a registry that keeps lists", startReferrersRegistry],
];

describe.each(kinds)("%s:", (_name, start) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await start();
  }, 600_000);
  afterAll(() => registry.stop());

  test("stock cosign verifies the signature and every attestation that were made with a key", async () => {
    const published = await publishImage(withKey(registry.host));
    expect(published).toMatchObject({ verified: true, signed: 8 });
    await stockVerifies(published.image, ["--key", "cosign.pub", "--insecure-ignore-tlog"]);
    expect(await publishImage(withKey(registry.host))).toMatchObject({ verified: true, signed: 0 });
  }, 60_000);

  test("stock cosign verifies the signature and every attestation that a job made", async () => {
    const published = await publishImage(keyless(registry.host, { repository: "acme/keyless" }));
    expect(published).toMatchObject({ verified: true, signed: 8, signer: jobIdentity.subject });
    const { issuer, subject } = jobIdentity;
    const by = ["--trusted-root", sigstore.trustedRoot, "--certificate-oidc-issuer", issuer];
    await stockVerifies(published.image, [...by, "--certificate-identity", subject]);
    const again = await publishImage(keyless(registry.host, { repository: "acme/keyless" }));
    expect(again).toMatchObject({ verified: true, signed: 0 });
  }, 60_000);
});

describe("the services of Sigstore", () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startDistribution();
  });
  afterAll(() => registry.stop());

  const tagsOf = (repository: string) => openRepository({ registry: registry.host, repository }, testAccess()).tags();

  test.each([
    ["Fulcio", "/signingCert"],
    ["Rekor", "/log/entries"],
  ])(
    "%s out of service: the image stays untagged, and is tagged when it is back",
    async (name, path) => {
      const repository = `acme/${name.toLowerCase()}-down`;
      const options = keyless(registry.host, { repository });
      sigstore.fault = ({ url }, response) => {
        const down = url?.includes(path) ?? false;
        if (down) response.writeHead(503, { "content-type": "text/plain" }).end("out of service");
        return down;
      };
      const problems = await problemsOf(publishImage({ ...options, signing: { ...options.signing, seconds: 3 } }));
      expect([problems.map(({ code }) => code), await tagsOf(repository)]).toEqual([["signing-unavailable"], []]);
      sigstore.fault = () => false;
      expect(await publishImage(options)).toMatchObject({ verified: true, tags: ["v1.0.0", "latest"] });
    },
    60_000,
  );

  test("that repeat the job's token in their answers: nobody reads it", async () => {
    sigstore.fault = ({ url }, response) => {
      if (url?.includes("/signingCert")) response.writeHead(400).end(`this token is no good: ${job.token}`);
      return url?.includes("/signingCert") ?? false;
    };
    const problems = await problemsOf(publishImage(keyless(registry.host, { repository: "acme/token" })));
    sigstore.fault = () => false;
    expect(problems.map(({ code }) => code)).toEqual(["signing-failed"]);
    expect(JSON.stringify(problems)).not.toContain(job.token.split(".")[1]);
  });

  test("are not asked where the repository is private and nobody agreed", async () => {
    sigstore.log.length = 0;
    const signing = { mode: "keyless", cosign: command, seconds: 10 };
    const problems = await problemsOf(publishImage(keyless(registry.host, { signing, repository: "acme/private" })));
    expect([problems.map(({ code }) => code), sigstore.log]).toEqual([["transparency-not-agreed"], []]);
  });

  test("are not needed for a key, which may come from a secret instead of a file", async () => {
    sigstore.log.length = 0;
    const environment = { SIGNING_KEY: await readFile(join(folder, "cosign.key"), "utf8"), COSIGN_PASSWORD: password };
    const signing = { mode: "key", key: "env://SIGNING_KEY", cosign: command, seconds: 60 };
    const options = withKey(registry.host, { repository: "acme/secret", signing, environment });
    expect(await publishImage(options)).toMatchObject({ verified: true, signer: "key of SIGNING_KEY" });
    expect(sigstore.log).toEqual([]);
  });

  test("a password that is wrong", async () => {
    const options = withKey(registry.host, { repository: "acme/password", environment: { COSIGN_PASSWORD: "wrong" } });
    const problems = await problemsOf(publishImage(options));
    expect(problems).toMatchObject([{ code: "signing-failed", fix: expect.stringContaining("COSIGN_PASSWORD") }]);
  });

  test.each([0.6, 1.0, 1.4, 1.8, 2.4])(
    "the command, killed after %d s, leaves no tag on what is not verified",
    async (seconds) => {
      const repository = `acme/killed-${seconds * 10}`;
      const image = `${registry.host}/${repository}`;
      const args = [
        ...["--no-warnings", "packages/cli/src/main.ts", "publish", "--layout", given.layout, "--digest", given.digest],
        ...["--repository", image, "--tag", "v1.0.0", "--sbom", given.sbom, "--scan", given.scan],
        ...["--conformance", given.conformance, "--signing", "key", "--key", join(folder, "cosign.key")],
        ...["--cosign", command],
      ];
      const env = { PATH: process.env.PATH, HOME: folder, COSIGN_PASSWORD: password };
      const child = spawn(process.execPath, args, { stdio: "ignore", env });
      const ended = once(child, "close");
      await sleep(seconds * 1000);
      child.kill("SIGKILL");
      await ended;
      const verify = ["verify", "--key", "cosign.pub", "--insecure-ignore-tlog", `${image}:v1.0.0`];
      if ((await tagsOf(repository)).includes("v1.0.0")) await cosign(...verify);
      await promisify(execFile)(process.execPath, args, { env });
      await cosign(...verify);
    },
    60_000,
  );
});

import { execFileSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { chmod, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import type { ScanReport, Vulnerability } from "#scan/report.js";
import { publishImage } from "#server/publish-image.js";
import type { PublishImageOptions } from "#server/publish-image-options.js";
import { checkSigner } from "#server/publish-image-policy.js";
import type { OwnSigner } from "#server/publish-image-signer.js";
import { attachBundles } from "#signing/attach-bundle.js";
import { findBundles } from "#signing/find-bundles.js";
import { attestationPredicates } from "#signing/predicate-types.js";
import type { KeylessSigner, Signer } from "#signing/signer.js";
import { type Fate, startFaultProxy } from "#test/fault-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import {
  copyOf,
  type HandedOver,
  handOver,
  publishOptions,
  quickCosign,
  sbomOf,
  scanOf,
  writeScan,
} from "#test/image-to-publish.js";
import { jobIdentity, workflowEnvironment } from "#test/job-identity.js";
import { problemsOf } from "#test/problems.js";
import { testAccess } from "#test/publishing.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";

let registry: TestRegistry;
let given: HandedOver;
let count = 0;

beforeAll(async () => {
  registry = await startDistribution();
  given = await handOver(await temporaryFolder());
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

const open = (repository: string) => openRepository({ registry: registry.host, repository }, testAccess());

/** What is said of a publication that is refused, and that it wrote nothing. */
async function refused(options: Partial<PublishImageOptions>): Promise<string[]> {
  const proxy = await startFaultProxy(registry.host);
  try {
    const repository = `acme/hostile-${count++}`;
    const problems = await problemsOf(publishImage(publishOptions(given, proxy.host, { repository, ...options })));
    expect(proxy.log.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
    return problems.map(({ code, message, fix }) => `${code}: ${message} ${fix}`);
  } finally {
    await proxy.stop();
  }
}

type Change = (copy: HandedOver) => Promise<unknown>;

async function refusedAfter(change: Change): Promise<string[]> {
  const copy = await copyOf(given, await temporaryFolder());
  await change(copy);
  const { layout, sbom, scan } = copy;
  return refused({ layout, sbom, scan });
}

describe("a folder of SBOMs", () => {
  const index = ({ sbom }: HandedOver) => join(sbom, "index.cdx.json");
  const other = ({ sbom }: HandedOver) => join(sbom, "other.cdx.json");
  const about = (digest: HandedOver["digest"] | undefined) => JSON.stringify(sbomOf(digest ?? given.digest));
  test.each<[string, Change, RegExp]>([
    [
      "with a link to another file",
      async (copy) => {
        await rename(index(copy), join(copy.folder, "elsewhere"));
        await symlink(join(copy.folder, "elsewhere"), index(copy));
      },
      /^sbom-unreadable: .*no regular file/,
    ],
    ["with a link to nothing", (copy) => symlink("/nonexistent", other(copy)), /^sbom-unreadable: .*no regular file/],
    ["with a pipe", async (copy) => execFileSync("mkfifo", [other(copy)]), /^sbom-unreadable: .*no regular file/],
    ["that is too large", (copy) => truncate(index(copy), 4e9), /^sbom-unreadable: .*larger than 256 MiB/],
    [
      "without one of a platform",
      ({ sbom }) => rm(join(sbom, "linux-arm64.cdx.json")),
      /^evidence-missing: .*no SBOM of linux\/arm64/,
    ],
    [
      "with two of a platform",
      (copy) => writeFile(other(copy), about(copy.platforms[0]?.digest)),
      /^evidence-refused: .*two SBOMs of linux\/amd64: linux-amd64.cdx.json and other.cdx.json/,
    ],
    ["with two of the image", (copy) => writeFile(other(copy), about(copy.digest)), /^evidence-other-image: /],
    [
      "whose index is of a platform",
      (copy) => writeFile(index(copy), about(copy.platforms[0]?.digest)),
      /^evidence-other-image: .*index.cdx.json is about/,
    ],
  ])("%s", async (_what, change, said) => {
    expect(await refusedAfter(change)).toEqual([expect.stringMatching(said)]);
  });
});

describe("a scan", () => {
  const found: Vulnerability = {
    ...{ id: "GO-2026-0001", aliases: [], summary: "A panic", modified: "2026-11-01T00:00:00Z" },
    ...{ module: "github.com/acme/lib", version: "v1.0.0", state: "reachable", symbols: ["lib.Parse"] },
    ...{ reachedBy: [{ calls: [] }], programs: [], verdict: "accepted" },
  };
  const until = (expires: string) => [{ ...found, exception: { reason: "a fix is on its way", expires } }];
  const changed = (changes: (copy: HandedOver) => Partial<ScanReport>): Change => {
    return (copy) => writeScan(copy.scan, { ...scanOf(copy.digest, copy.platforms), ...changes(copy) });
  };
  test.each<[string, Change, RegExp]>([
    [
      "of the source alone",
      ({ scan, digest, platforms }) => {
        const { image: _, ...source } = scanOf(digest, platforms);
        return writeScan(scan, source);
      },
      /^evidence-other-image: .*about no image/,
    ],
    [
      "of one of two platforms",
      ({ scan, digest, platforms }) => writeScan(scan, scanOf(digest, platforms.slice(0, 1))),
      /^evidence-refused: .*no program of linux\/arm64/,
    ],
    ["of no program", changed(() => ({ programs: [] })), /^evidence-refused: .*linux\/amd64, linux\/arm64/],
    [
      "whose exception has expired since",
      changed(() => ({ vulnerabilities: until("2020-01-01") })),
      /^evidence-refused: .*GO-2026-0001 by an exception that expired on 2020-01-01/,
    ],
    [
      "whose verdict was edited",
      changed(() => ({ vulnerabilities: [{ ...found, verdict: "noted" }] })),
      /^report-contradictory: /,
    ],
  ])("%s", async (_what, change, said) => {
    expect(await refusedAfter(change)).toEqual([expect.stringMatching(said)]);
  });

  test.each<[string, Partial<ScanReport>, RegExp]>([
    ["whose exception holds", { vulnerabilities: until("2999-01-01") }, /0 noted, 1 accepted/],
    [
      "that never fails",
      { policy: { failOn: "never" }, vulnerabilities: [{ ...found, verdict: "noted" }] },
      /fails on never\), 1 noted/,
    ],
    ["without the source", { source: undefined } as unknown as ScanReport, /its source was not scanned/],
  ])("%s is taken, and it is said", async (_what, changes, says) => {
    const { scan, digest, platforms } = await copyOf(given, await temporaryFolder());
    await writeScan(scan, { ...scanOf(digest, platforms), ...changes });
    const options = { scan, repository: `acme/taken-${count++}`, signing: { mode: "none", seconds: 1 } };
    const { evidence } = await publishImage(publishOptions(given, registry.host, options));
    expect(evidence.find(({ what }) => what === "scan")?.says).toMatch(says);
    expect(evidence.filter(({ what }) => what === "conformance").map((each) => each.says)).toEqual([
      expect.stringContaining("linux/amd64"),
      "not run on linux/arm64",
    ]);
  });
});

test.each<[string, Change]>([
  [
    "a link",
    async ({ layout, platforms, folder }) => {
      const file = join(layout, "blobs", "sha256", platforms[0]?.digest.slice("sha256:".length) ?? "");
      await rename(file, join(folder, "elsewhere"));
      await symlink(join(folder, "elsewhere"), file);
    },
  ],
  ["an index that never ends", ({ layout }) => truncate(join(layout, "index.json"), 4e9)],
])("a layout with %s is refused", async (_what, change) => {
  expect(await refusedAfter(change)).toEqual([expect.stringMatching(/^layout-invalid: /)]);
});

test("keyless without the permission, as in a fork's pull request, writes nothing", async () => {
  const environment = { ...workflowEnvironment, PATH: process.env.PATH };
  const signing = { mode: "keyless", cosign: quickCosign, seconds: 2 };
  expect(await refused({ environment, signing })).toEqual([
    expect.stringMatching(/^signing-undecided: signing is keyless.*id-token: write.*fork/),
  ]);
});

test("nobody's word for who signs", async () => {
  expect(await refused({ signing: { seconds: 2 } })).toEqual([
    expect.stringMatching(/^signing-undecided: nothing says/),
  ]);
});

describe("a policy", () => {
  const { issuer, repositoryId, ownerId, ref } = jobIdentity;
  const job = { kind: "keyless", issuer, repositoryId, ownerId, ref } as KeylessSigner;
  const only = { kind: "keyless", issuer, repositoryId } as KeylessSigner;
  const workflow = "acme/ci/.github/workflows/release.yml";
  test.each<[string, Signer[], boolean]>([
    ["this job by all that is known of it", [job], true],
    ["its repository and a workflow, whose name the certificate will tell", [{ ...job, workflow }], true],
    ["it beside another", [{ ...job, ref: "refs/heads/other" }, only], true],
    ["another repository", [{ ...job, repositoryId: "987" }], false],
    ["another owner", [{ ...job, ownerId: "987" }], false],
    ["another ref", [{ ...job, ref: "refs/tags/v1" }], false],
    ["another issuer", [{ ...job, issuer: "https://issuer.example" }], false],
    ["keys alone", [], false],
  ])("that names %s", async (_what, signers, fits) => {
    const key = { kind: "key", key: createPublicKey(await readFile(given.publicKey)), name: "key.pub" } as const;
    const policy = { signers: [key, ...signers], attestations: [], trust: { proof: "transparency-log" } } as const;
    const check = async () => checkSigner(policy, { signer: job } as unknown as OwnSigner);
    const codes = fits ? await check() : (await problemsOf(check())).map(({ code }) => code);
    expect(codes).toEqual(fits ? undefined : ["bundle-refused"]);
  });
});

describe("a cosign", () => {
  async function cosignThat(script: string): Promise<Partial<PublishImageOptions>> {
    const file = join(await temporaryFolder(), "cosign");
    await writeFile(file, `#!/bin/sh\n${script}\nexec "${process.execPath}" "${quickCosign}" "$@"\n`);
    await chmod(file, 0o755);
    return { signing: { mode: "key", key: given.key, seconds: 5, cosign: file } };
  }

  test("that signs something else with the right key is found before anybody sees it", async () => {
    const script = `[ "$1" = attest-blob ] && sed -i 's/"predicate":{/"predicate":{"more":1,/' "\${2#--statement=}"`;
    const repository = "acme/otherwise";
    const options = publishOptions(given, registry.host, { repository, ...(await cosignThat(script)) });
    expect(await problemsOf(publishImage(options))).toMatchObject([
      { code: "signing-failed", message: expect.stringContaining("signed another") },
    ]);
    expect(await open(repository).tags()).toEqual([]);
  });

  test("that asks for something gets no answer", async () => {
    const script = `[ "$1" = public-key ] && { read -r answer || { echo "Error: password: EOF" >&2; exit 1; }; }`;
    expect(await refused(await cosignThat(script))).toEqual([
      expect.stringMatching(/^signing-failed: .*COSIGN_PASSWORD/),
    ]);
  });
});

describe("a registry that lies", () => {
  test.each<[string, RegExp, Fate, string]>([
    ["takes a manifest and does not keep it", /^GET .*manifests\/sha256:/, { status: 404 }, "content-mismatch"],
    ["takes a tag and does not keep it", /^PUT .*manifests\/v1\.0\.0/, { status: 201 }, "tag-moved"],
  ])("%s", async (_what, pattern, fate, code) => {
    const proxy = await startFaultProxy(registry.host);
    let pushed = false;
    proxy.fate = ({ method, path }) => {
      pushed ||= method === "PUT" && path.includes("manifests/sha256:");
      return pushed && pattern.test(`${method} ${path}`) ? fate : "pass";
    };
    const repository = `acme/lies-${count++}`;
    const publishing = publishImage(publishOptions(given, proxy.host, { repository }));
    const problems = await problemsOf(publishing).finally(() => proxy.stop());
    expect(problems.map((each) => each.code)).toEqual([code]);
    expect((await open(repository).tags()).filter((tag) => !tag.startsWith("sha256-"))).toEqual([]);
  });
});

/** The image in a repository, before it is published there. */
async function pushed(repository: Repository): Promise<Descriptor> {
  const layout = await openLayout(given.layout);
  const document = await layout.manifest(given.digest);
  if (!document) throw new Error("there is no image");
  await copyImage(layout, document.descriptor, repository);
  return document.descriptor;
}

test("what others attached before counts for nothing, and keeps nobody from publishing", async () => {
  const repository = open("acme/crowded");
  const image = await pushed(repository);
  const bundles = ["{}", "no JSON", "[".repeat(100_000)].map((text) => ({
    bytes: Buffer.from(text),
    predicateType: attestationPredicates.sbom,
  }));
  await attachBundles(repository, image, bundles);
  const published = await publishImage(publishOptions(given, registry.host, { repository: "acme/crowded" }));
  expect(published).toMatchObject({ verified: true, signed: 8, tags: ["v1.0.0", "latest"] });
});

test("what we signed of one manifest, and somebody attached to another, is signed anew where it belongs", async () => {
  await publishImage(publishOptions(given, registry.host, { repository: "acme/origin" }));
  const replayed = open("acme/replayed");
  const image = await pushed(replayed);
  for (const { digest } of given.platforms) {
    const { bundles } = await findBundles(open("acme/origin"), digest);
    const stated = bundles.map(({ bytes, predicateType = "" }) => ({ bytes, predicateType }));
    await attachBundles(replayed, image, stated);
  }
  const published = await publishImage(publishOptions(given, registry.host, { repository: "acme/replayed" }));
  expect(published).toMatchObject({ verified: true, signed: 8, tags: ["v1.0.0", "latest"] });
});

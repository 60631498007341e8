import { generateKeyPairSync } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sha256 } from "#oci/digest.js";
import { openRepository } from "#oci/repository.js";
import type { ScanReport } from "#scan/report.js";
import { publishImage } from "#server/publish-image.js";
import type { PublishImageOptions, SigningOptions } from "#server/publish-image-options.js";
import { type Fate, startFaultProxy } from "#test/fault-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import {
  conformanceOf,
  copyOf,
  type HandedOver,
  handOver,
  publishOptions,
  quickCosign,
  sbomOf,
  scanOf,
  writeConformance,
  writeScan,
} from "#test/image-to-publish.js";
import { killedAndRunAgain } from "#test/killed-publication.js";
import { problemsOf } from "#test/problems.js";
import { testAccess } from "#test/publishing.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";

let registry: TestRegistry;
let given: HandedOver;
let count = 0;

beforeAll(async () => {
  registry = await startDistribution();
  given = await handOver(await temporaryFolder(), { platforms: [{ os: "linux", architecture: "amd64" }] });
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

/** Publishes to a repository of its own; tells the problems' codes, and which requests wrote something. */
async function refused(options: Partial<PublishImageOptions>, fate?: (line: string) => Fate | undefined) {
  const repository = `acme/refused-${count++}`;
  const proxy = await startFaultProxy(registry.host);
  proxy.fate = ({ method, path }) => fate?.(`${method} ${path}`) ?? "pass";
  try {
    const problems = await problemsOf(publishImage(publishOptions(given, proxy.host, { repository, ...options })));
    const tags = await openRepository({ registry: registry.host, repository }, testAccess()).tags();
    const written = proxy.log.filter((line) => !/^(GET|HEAD) /.test(line));
    return { codes: problems.map(({ code }) => code), messages: problems.map(({ message }) => message), tags, written };
  } finally {
    await proxy.stop();
  }
}

describe("what is of another image, failed or is missing is refused before anything is written", () => {
  const other = sha256("another image");
  type Change = (copy: HandedOver) => Promise<Partial<PublishImageOptions> | undefined>;
  test.each<[string, Change, string[]]>([
    ["a layout of another digest", async () => ({ digest: other }), ["evidence-other-image"]],
    [
      "an SBOM",
      async ({ sbom }) => {
        await writeFile(join(sbom, "index.cdx.json"), JSON.stringify(sbomOf(other)));
        return undefined;
      },
      ["evidence-other-image"],
    ],
    [
      "a scan",
      async ({ scan, platforms }) => {
        await writeScan(scan, scanOf(other, platforms));
        return undefined;
      },
      ["evidence-other-image"],
    ],
    [
      "a scan of another manifest's source",
      async ({ scan, digest, platforms }) => {
        const source = { manifest: other, goVersion: "go1.26.8", platforms: ["linux/amd64"] };
        await writeScan(scan, { ...scanOf(digest, platforms), source });
        return undefined;
      },
      ["evidence-other-image"],
    ],
    [
      "a scan that failed",
      async ({ scan, digest, platforms }) => {
        await writeScan(scan, { ...scanOf(digest, platforms), verdict: "failed" });
        return undefined;
      },
      ["evidence-refused"],
    ],
    ["a scan with another digest", async ({ scan }) => ({ scan: `${scan}@${other}` }), ["report-tampered"]],
    [
      "a scan that is none",
      async ({ scan }) => {
        await writeFile(join(scan, "scan.json"), "{}");
        return undefined;
      },
      ["report-unreadable"],
    ],
    [
      "a report",
      async ({ conformance, platforms }) => {
        await writeConformance(conformance, conformanceOf(other, platforms));
        return undefined;
      },
      ["evidence-other-image"],
    ],
    [
      "a report of some checks only",
      async ({ conformance, digest, platforms }) => {
        await writeConformance(conformance, { ...conformanceOf(digest, platforms), only: ["B"] });
        return undefined;
      },
      ["evidence-refused"],
    ],
    [
      "a report with another digest",
      async ({ conformance }) => ({ conformance: [`${conformance}@${other}`] }),
      ["report-tampered"],
    ],
    [
      "another generated module than the scanned one",
      async ({ scan, digest, platforms, folder }) => {
        const source = { ...scanOf(digest, platforms).source, lock: other } as ScanReport["source"] & object;
        await writeScan(scan, { ...scanOf(digest, platforms), source });
        return { directory: folder };
      },
      ["evidence-other-image"],
    ],
    [
      "nothing at all",
      async () => ({ sbom: undefined, scan: undefined, conformance: [] }) as never,
      Array(3).fill("evidence-missing"),
    ],
    [
      "another manifest",
      async ({ manifest }) => {
        await writeFile(manifest, `${await readFile(manifest, "utf8")}  # changed\n`);
        return { manifest };
      },
      ["evidence-other-image"],
    ],
  ])("%s", async (_what, change, codes) => {
    const copy = await copyOf(given, await temporaryFolder());
    const changed = await change(copy);
    const { layout, sbom, scan, conformance } = copy;
    const options = { layout, sbom, scan, conformance: [conformance], ...changed };
    expect(await refused(options)).toMatchObject({ codes, tags: [], written: [] });
  });

  test("what a policy demands and nobody hands over", async () => {
    const policy = join(given.folder, "policy.yaml");
    await writeFile(policy, policyText("key.pub", ["sbom", "scan", "provenance"]));
    const options = { policy, scan: undefined, without: ["scan"] } as unknown as Partial<PublishImageOptions>;
    expect(await refused(options)).toMatchObject({ codes: ["evidence-missing"], written: [] });
  });
});

test("a key that the policy does not name signs nothing", async () => {
  const stranger = await handOver(await temporaryFolder());
  const policy = join(stranger.folder, "policy.yaml");
  await writeFile(policy, policyText("key.pub", ["sbom"]));
  expect(await refused({ policy })).toMatchObject({ codes: ["bundle-refused"], written: [] });
});

test.each(["secp384r1", "ed25519"] as const)(
  "a key whose signatures nobody verifies signs nothing: %s",
  async (kind) => {
    const pair = kind === "ed25519" ? generateKeyPairSync(kind) : generateKeyPairSync("ec", { namedCurve: kind });
    const key = join(await temporaryFolder(), "key.pem");
    await writeFile(key, pair.privateKey.export({ type: "pkcs8", format: "pem" }));
    const { signing } = publishOptions(given, registry.host);
    const { codes, messages, written } = await refused({ signing: { ...signing, key } });
    expect({ codes, written }).toEqual({ codes: ["signing-failed"], written: [] });
    expect(messages[0]).toContain(kind);
  },
);

test("the policy that consumers have decides", async () => {
  const policy = join(given.folder, "policy.yaml");
  await writeFile(policy, policyText("key.pub", ["sbom", "provenance"]));
  const options = { repository: "acme/by-policy", policy, conformance: [given.conformance, given.conformance] };
  const published = await publishImage(publishOptions(given, registry.host, options));
  expect(published).toMatchObject({ verified: true, signed: 6, tags: ["v1.0.0", "latest"] });
});

test("a run that is interrupted begins no further step", async () => {
  const controller = new AbortController();
  const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    if (title.startsWith("Push")) controller.abort();
    return work();
  };
  const { codes, tags } = await refused({ progress: { step, info: () => {} }, signal: controller.signal });
  expect([codes, tags]).toEqual([["run-interrupted"], []]);
});

function policyText(key: string, attestations: string[]): string {
  return `apiVersion: plugin-release/v1alpha1\nkind: VerificationPolicy\nspec:\n  signers:\n    - key: ${key}\n  attestations: [${attestations.join(", ")}]\n`;
}

/** A cosign that does what the shell script says, and else signs. */
async function cosignThat(script: string): Promise<string> {
  const file = join(await temporaryFolder(), "cosign");
  await writeFile(file, `#!/bin/sh\n${script}\nexec "${process.execPath}" "${quickCosign}" "$@"\n`);
  await chmod(file, 0o755);
  return file;
}

async function signingWith(script: string, other: Partial<SigningOptions> = {}): Promise<Partial<PublishImageOptions>> {
  return { signing: { mode: "key", key: given.key, seconds: 2, cosign: await cosignThat(script), ...other } };
}

const when = (command: string, then: string) => `[ "$1" = ${command} ] && { ${then}; }`;
const unavailable = "Error: signing bundle: POST https://rekor.example/api/v1/log/entries: 503 Service Unavailable";

describe("a cosign that does not sign leaves no tag", () => {
  test.each<[string, string, string]>([
    ["too old", when("version", `echo '{"gitVersion":"v2.4.1"}'; exit 0`), "cosign-too-old"],
    ["without a version", when("version", "echo hello; exit 0"), "cosign-missing"],
    ["with a wrong password", when("public-key", "echo 'Error: reading key: decrypt' >&2; exit 1"), "signing-failed"],
    ["hanging", when("attest-blob", "sleep 60"), "signing-failed"],
    ["failing half-way", when("attest-blob", `echo "{" > "\${3#--bundle=}"; exit 0`), "signing-failed"],
    ["writing nothing", when("attest-blob", "exit 0"), "signing-failed"],
    ["refusing", when("attest-blob", "echo 'Error: not verified by identity provider' >&2; exit 1"), "signing-failed"],
  ])("%s", async (_what, script, code) => {
    const { codes, tags } = await refused(await signingWith(script));
    expect([[...new Set(codes)], tags]).toEqual([[code], []]);
  });

  test("signing with another key than it names", async () => {
    const stranger = await handOver(await temporaryFolder());
    const script = when("attest-blob", `exec "${process.execPath}" "${quickCosign}" "$@" --key=${stranger.key}`);
    expect(await refused(await signingWith(script))).toMatchObject({ codes: ["bundle-refused"], tags: [] });
  });

  test.each(["sleep 60", `echo '${unavailable}' >&2; exit 1`])("without its services: %s", async (then) => {
    const { codes, tags } = await refused(await signingWith(when("attest-blob", then), { transparencyLog: "public" }));
    expect([codes, tags]).toEqual([["signing-unavailable"], []]);
  });

  test("not there", async () => {
    const signing = { mode: "key", key: given.key, seconds: 2 };
    const environment = { PATH: "/nonexistent" };
    expect(await refused({ signing, environment })).toMatchObject({ codes: ["cosign-missing"], written: [] });
  });

  test("out of reach for a while only: it is asked again", async () => {
    const mark = join(await temporaryFolder(), "mark");
    const script = when("attest-blob", `[ -e ${mark} ] || { touch ${mark}; echo '${unavailable}' >&2; exit 1; }`);
    const options = await signingWith(script, { seconds: 30, transparencyLog: "public" });
    const published = await publishImage(
      publishOptions(given, registry.host, { repository: "acme/a-while", ...options }),
    );
    expect(published).toMatchObject({ verified: true, tags: ["v1.0.0", "latest"] });
  });
});

describe("a registry that fails leaves no tag", () => {
  test.each<[string, RegExp, Fate, string]>([
    ["it lets nobody push", /^POST .*uploads/, { status: 403 }, "registry-denied"],
    ["it refuses the manifest", /^PUT .*manifests\/sha256:/, { status: 500 }, "registry-failed"],
    ["it cannot tell the tags", /^HEAD .*manifests\/v1/, { status: 500 }, "registry-failed"],
    ["it refuses the list of referrers", /^PUT .*manifests\/sha256-/, { status: 403 }, "registry-denied"],
  ])("%s", async (_what, pattern, fate, code) => {
    const { codes, tags } = await refused({}, (line) => (pattern.test(line) ? fate : undefined));
    expect([codes, tags]).toEqual([[code], []]);
  });

  test("it loses a blob of the image", async () => {
    let pushed = false;
    const { codes, tags } = await refused({}, (line) => {
      pushed ||= /^PUT .*manifests\/sha256:/.test(line);
      return pushed && /^HEAD .*blobs/.test(line) ? { status: 404 } : undefined;
    });
    expect([codes, tags]).toEqual([["content-mismatch"], []]);
  });

  test("it loses a bundle", async () => {
    let listed = false;
    const { codes, tags } = await refused({}, (line) => {
      listed ||= /^PUT .*manifests\/sha256-/.test(line);
      return listed && /^GET .*blobs/.test(line) ? { status: 404 } : undefined;
    });
    const missing = ["image-unsigned", "attestation-missing"];
    expect([[...new Set(codes)], tags.filter((each) => !each.startsWith("sha256-"))]).toEqual([missing, []]);
  });
});

describe("tags", () => {
  const at = (repository: string) => openRepository({ registry: registry.host, repository }, testAccess());

  test("one that never moves and stands for another image is an error, before anything is written", async () => {
    const repository = "acme/taken";
    await publishImage(publishOptions(given, registry.host, { repository, movingTags: [] }));
    const next = await handOver(await temporaryFolder());
    const problems = await problemsOf(publishImage(publishOptions(next, registry.host, { repository })));
    expect(problems.map(({ code }) => code)).toEqual(["tag-taken"]);
    expect([await at(repository).head(next.digest), (await at(repository).head("v1.0.0"))?.digest]).toEqual([
      undefined,
      given.digest,
    ]);
    const moved = await publishImage(publishOptions(next, registry.host, { repository, tags: ["v1.0.1"] }));
    expect(moved.tags).toEqual(["v1.0.1", "latest"]);
  });

  test.each([
    ["latest", "tag-moved", ["v1.0.0"]],
    ["v1.0.0", "tag-taken", []],
  ])("%s, moved by somebody else between signing and verifying, stays theirs", async (tag, code, ours) => {
    const repository = `acme/moved-${tag}`;
    const other = await handOver(await temporaryFolder(), { labels: {}, files: { "/server": "another" } });
    await publishOther(other, repository);
    const proxy = await startFaultProxy(registry.host);
    let signed = false;
    proxy.fate = async ({ method, path }): Promise<Fate> => {
      if (method === "PUT" && path.includes("manifests/sha256-") && !signed) {
        signed = true;
        await move(other, repository, tag);
      }
      return "pass";
    };
    const problems = await problemsOf(publishImage(publishOptions(given, proxy.host, { repository })));
    await proxy.stop();
    expect(problems.map((each) => each.code)).toEqual([code]);
    expect((await at(repository).head(tag))?.digest).toBe(other.digest);
    for (const name of ours) expect((await at(repository).head(name))?.digest).toBe(given.digest);
  });

  async function publishOther(other: HandedOver, repository: string): Promise<void> {
    const { openLayout } = await import("#oci/layout.js");
    const { copyImage } = await import("#oci/copy.js");
    const layout = await openLayout(other.layout);
    const document = await layout.manifest(other.digest);
    if (document) await copyImage(layout, document.descriptor, at(repository));
  }

  async function move(other: HandedOver, repository: string, tag: string): Promise<void> {
    const document = await at(repository).manifest(other.digest);
    if (document) await at(repository).pushManifest(document, tag);
  }
});

test("nobody signs where somebody said so, and it is said", async () => {
  const options = { repository: "acme/unsigned", signing: { mode: "none", seconds: 1 } };
  const published = await publishImage(publishOptions(given, registry.host, options));
  expect(published).toMatchObject({ verified: false, signing: "none", signer: "", tags: ["v1.0.0", "latest"] });
  expect(published.diagnostics).toMatchObject([{ code: "image-unsigned", severity: "warning" }]);
});

test.each([3, 21, 34, 43, 52, 60])(
  "a run that was killed with request %i leaves nothing wrong, and the next one ends it",
  async (index) => {
    const { between, after, bundles } = await killedAndRunAgain(given, registry.host, index, true);
    expect([Object.values(between).every(Boolean), after, bundles]).toEqual([
      true,
      { "v1.0.0": true, latest: true },
      6,
    ]);
  },
);

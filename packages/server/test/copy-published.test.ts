import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { attachReferrer } from "#oci/referrers.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { signComponent } from "#ocm/signature.js";
import { copyPublished } from "#server/copy-published.js";
import { verify } from "#server/verify-image.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startHostileRegistry } from "#test/hostile-registry.js";
import { releasePlugin } from "#test/plugin-releases.js";
import { readBack, tagsOf, testAccess } from "#test/publishing.js";
import { recordRequests } from "#test/recording-registry.js";
import { startDistribution, startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { attest, keyPair, type PushedImage, pushImage, signedBy } from "#test/signed-image.js";
import { createTransport } from "#transport/transport.js";

const key = keyPair();
const transport = createTransport({ environment: {} });
const kinds = ["sbom", "scan", "openvex", "provenance", "conformance"] as const;
const registries: Record<string, TestRegistry> = {};
let keyFile: string;

beforeAll(async () => {
  const starts = { "with lists": startReferrersRegistry, "without lists": startDistribution };
  for (const [name, start] of Object.entries(starts)) registries[name] = await start();
  keyFile = join(await temporaryFolder(), "cosign.pub");
  await writeFile(keyFile, key.publicKey.export({ type: "spki", format: "pem" }));
}, 600_000);
afterAll(async () => {
  await transport.close();
  for (const each of Object.values(registries)) await each.stop();
  await removeTemporaryFolders();
});

const hostOf = (name = "without lists") => registries[name]?.host ?? "";
const open = (registry: string, repository: string) => openRepository({ registry, repository }, testAccess());
const copy = (from: string, to: string, movingTags: string[] = []) =>
  copyPublished({ from, to, movingTags, environment: {}, registries: testAccess(), progress: silent });
const verified = (image: string) =>
  verify({ image, keys: [keyFile], require: [...kinds], environment: {}, registries: testAccess() });

/** An image with its signature and attestations; of its conformance, one platform's. */
async function release(host: string, path: string, tags: readonly string[]): Promise<PushedImage> {
  const image = await pushImage(host, path, transport);
  await attest(image, ["sbom", "scan", "openvex", "provenance", "signature"], signedBy(key));
  await attest(image, ["conformance"], signedBy(key), image.platforms[0]);
  for (const tag of tags) await tagAs(image.repository, image.index, tag);
  return image;
}

async function tagAs(repository: Repository, descriptor: Descriptor, tag: string): Promise<void> {
  const document = await repository.manifest(descriptor);
  if (document) await repository.pushManifest(document, tag);
}

const names = ["with lists", "without lists"];

describe.each(names)("from a registry %s of referrers", (source) => {
  test.each(names)("to one %s, everything is copied, and is verified there", async (target) => {
    const path = `acme/${source}-${target}`.replaceAll(" ", "-");
    const [first, second] = [
      await release(hostOf(source), path, ["1.1.0"]),
      await release(hostOf(source), path, ["1.2.0", "latest"]),
    ];
    const to = `${hostOf(target)}/moved/${path}`;
    const { copied, diagnostics } = await copy(`${hostOf(source)}/${path}`, to, ["latest"]);
    expect(diagnostics).toEqual([]);
    expect(copied.map(({ image, tags, attached }) => [image, tags.sort(), attached]).sort()).toEqual(
      [
        [`${to}@${first.index.digest}`, ["1.1.0"], 6],
        [`${to}@${second.index.digest}`, ["1.2.0", "latest"], 6],
      ].sort(),
    );
    for (const tag of ["1.1.0", "1.2.0", "latest"])
      expect(await verified(`${to}:${tag}`)).toMatchObject({ verified: true });
  });
});

describe("what is copied", () => {
  test("is one image by its tag, or by its digest without a tag", async () => {
    const image = await release(hostOf(), "acme/one", ["1.2.0", "latest"]);
    const to = `${hostOf()}/moved/one`;
    expect((await copy(`${hostOf()}/acme/one:1.2.0`, to)).copied[0]?.tags).toEqual(["1.2.0"]);
    expect((await copy(image.name, `${to}-digest`)).copied[0]?.tags).toEqual([]);
    expect(await verified(`${to}-digest@${image.index.digest}`)).toMatchObject({ verified: true });
    expect((await open(hostOf(), "moved/one").tags()).filter((each) => !each.startsWith("sha256-"))).toEqual(["1.2.0"]);
  });

  test("again is what came since: nothing that is there is sent once more", async () => {
    await release(hostOf(), "acme/again", ["1.1.0"]);
    const target = await recordRequests(hostOf("with lists"));
    const to = `${target.host}/moved/again`;
    await copy(`${hostOf()}/acme/again`, to, ["latest"]);
    const second = await release(hostOf(), "acme/again", ["1.2.0", "latest"]);
    const before = target.requests.length;
    const { copied } = await copy(`${hostOf()}/acme/again`, to, ["latest"]);
    const after = target.requests.slice(before);
    await target.stop();
    expect(copied.map(({ image }) => image)).toContain(`${to}@${second.index.digest}`);
    expect(after.filter(({ path, method }) => method === "PUT" && path.endsWith("/1.1.0"))).toEqual([]);
    expect(await verified(`${hostOf("with lists")}/moved/again:latest`)).toMatchObject({ verified: true });
  });

  test("is a component with its signatures", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const component = "acme.software/plugins/helminput";
    const from = `${hostOf()}/acme/plugins`;
    for (const version of ["0.1.0", "0.2.0+b1"]) {
      const signatures = (unsigned: Parameters<typeof signComponent>[0]) => [
        signComponent(unsigned, privateKey, "default"),
      ];
      await releasePlugin(from, { component, version, signatures }, testAccess());
    }
    const to = `${hostOf("with lists")}/moved/plugins`;
    const { copied } = await copy(`${from}//${component}`, `${to}//${component}`);
    expect(copied.flatMap(({ tags }) => tags).sort()).toEqual(await tagsOf(from, component));
    const descriptor = await readBack(to, component, "0.2.0+b1");
    expect(descriptor && judgeSignatures(descriptor, publicKey).verified).toEqual(["default"]);
    const one = await copy(`${from}//${component}:0.2.0+b1`, `${to}-one//${component}`);
    expect(one.copied[0]?.tags).toEqual(await tagsOf(`${to}-one`, component));
  });

  test("is nothing that only claims to belong to the image, which is told", async () => {
    const image = await release(hostOf(), "acme/claimed", ["1.2.0"]);
    const empty = {
      mediaType: mediaTypes.empty,
      digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    } as const;
    await image.repository.pushBlob({ ...empty, size: 2 }, async function* () {
      yield Buffer.from("{}");
    });
    const other = toDocument(mediaTypes.manifest, {
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType: "application/vnd.acme.note",
      config: { ...empty, size: 2 },
      layers: [],
      subject: image.platforms[0],
    });
    await attachReferrer(image.repository, other, image.index);
    const to = `${hostOf("with lists")}/moved/claimed`;
    const { copied, diagnostics } = await copy(`${hostOf()}/acme/claimed`, to);
    expect(copied[0]?.attached).toBe(6);
    expect(diagnostics).toMatchObject([{ code: "bundle-ignored", severity: "warning" }]);
    expect(diagnostics[0]?.message).toContain(`left out what is attached to ${image.index.digest}`);
  });
});

describe("a tag that stands for another image at the target", () => {
  test("stays, and nothing at all is written", async () => {
    await release(hostOf(), "acme/taken", ["1.1.0", "1.2.0"]);
    const there = await pushImage(hostOf("with lists"), "moved/taken", transport);
    for (const tag of ["1.1.0", "latest"]) await tagAs(there.repository, there.index, tag);
    const to = `${hostOf("with lists")}/moved/taken`;
    await expect(copy(`${hostOf()}/acme/taken`, to)).rejects.toThrow(/tag-taken.*1\.1\.0/);
    expect((await open(hostOf("with lists"), "moved/taken").tags()).sort()).toEqual(["1.1.0", "latest"]);
  });

  test("moves where that is said", async () => {
    const image = await release(hostOf(), "acme/moves", ["1.2.0", "latest"]);
    const there = await pushImage(hostOf("with lists"), "moved/moves", transport);
    await tagAs(there.repository, there.index, "latest");
    const to = `${hostOf("with lists")}/moved/moves`;
    await expect(copy(`${hostOf()}/acme/moves`, to)).rejects.toThrow(/tag-taken.*latest/);
    await copy(`${hostOf()}/acme/moves`, to, ["latest"]);
    expect((await open(hostOf("with lists"), "moved/moves").head("latest"))?.digest).toBe(image.index.digest);
  });
});

test.each<[string, () => [string, string], RegExp]>([
  [
    "a repository without tags",
    () => [`${hostOf()}/acme/nothing`, `${hostOf()}/moved/nothing`],
    /image-not-found.*has no tags/,
  ],
  [
    "a tag that is not there",
    () => [`${hostOf()}/acme/nothing:1.0.0`, `${hostOf()}/moved/nothing`],
    /image-not-found.*1\.0\.0/,
  ],
  [
    "a target with a tag",
    () => [`${hostOf()}/acme/one:1.2.0`, `${hostOf()}/moved/one:1.2.0`],
    /a repository has no tag/,
  ],
  [
    "a component's version as a target",
    () => [`${hostOf()}/acme/a//acme.software/a`, `${hostOf()}/b//acme.software/a:v1.0.0`],
    /a repository has no tag/,
  ],
  [
    "a component that gets another name",
    () => [`${hostOf()}/acme/a//acme.software/a`, `${hostOf()}/b//acme.software/b`],
    /component-reference-invalid/,
  ],
  [
    "a component that becomes an image",
    () => [`${hostOf()}/acme/a//acme.software/a`, `${hostOf()}/b`],
    /component-reference-invalid/,
  ],
  ["a target without a registry", () => [`${hostOf()}/acme/one:1.2.0`, "moved/one"], /names no registry/],
])("%s is an error", async (_what, texts, message) => {
  await expect(copy(...texts())).rejects.toThrow(message);
});

test("a copy that breaks off leaves no tag, and done again it comes to its end", async () => {
  const image = await release(hostOf(), "acme/broken", ["1.2.0"]);
  const target = await startHostileRegistry();
  const to = `${target.host}/moved/broken`;
  target.fault = ({ request, response, path }) => {
    const isList = request.method === "PUT" && /\/manifests\/sha256-/.test(path);
    if (isList) response.writeHead(403).end();
    return isList;
  };
  await expect(copy(`${hostOf()}/acme/broken`, to)).rejects.toThrow(/registry-denied/);
  expect(target.manifests.has("1.2.0")).toBe(false);
  target.fault = () => false;
  await copy(`${hostOf()}/acme/broken`, to);
  expect(await verified(`${to}:1.2.0`)).toMatchObject({ verified: true, digest: image.index.digest });
  await target.stop();
}, 30_000);

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { sha256 } from "#oci/digest.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import { findBundles, mostBundles } from "#signing/find-bundles.js";
import { bundleMediaType } from "#signing/parse-bundle.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { createTransport, type Transport } from "#transport/transport.js";

let registry: HostileRegistry;
let transport: Transport;
let repository: Repository;
const subject = sha256("an image");
const bytes = Buffer.from('{"a":"bundle"}');
const empty = { mediaType: mediaTypes.empty, digest: sha256("{}"), size: 2 };
const layer = (content = bytes, mediaType = bundleMediaType) => ({
  mediaType,
  digest: sha256(content),
  size: content.length,
});

beforeEach(async () => {
  registry = await startHostileRegistry();
  registry.blobs.set(sha256(bytes), bytes);
  transport = createTransport({ environment: {}, retry: { firstDelay: 1, attempts: 2 } });
  const access = { transport, credentials: async () => undefined };
  repository = openRepository({ registry: registry.host, repository: "a/b" }, access);
});
afterEach(async () => {
  await transport.close();
  await registry.stop();
});

/** A manifest in the registry that carries a bundle, and how a truthful list names it. */
function carrier(content: object = {}): Descriptor {
  const { descriptor, bytes: written } = toDocument(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: bundleMediaType,
    config: empty,
    layers: [layer()],
    subject: { mediaType: mediaTypes.manifest, digest: subject, size: 8 },
    ...content,
  });
  registry.manifests.set(descriptor.digest, { mediaType: mediaTypes.manifest, bytes: Buffer.from(written) });
  return { ...descriptor, artifactType: bundleMediaType };
}

function list(...manifests: Descriptor[]): void {
  const index = toDocument(mediaTypes.index, { schemaVersion: 2, mediaType: mediaTypes.index, manifests });
  registry.manifests.set(subject.replace(":", "-"), { mediaType: mediaTypes.index, bytes: Buffer.from(index.bytes) });
}

const good = () => carrier({ annotations: { "dev.sigstore.bundle.predicateType": "a" } });

describe("a list that lies about one referrer leaves the others:", () => {
  test.each<[string, () => Descriptor, RegExp]>([
    ["another size", () => ({ ...carrier(), size: 7 }), /expected 7 bytes/],
    ["another media type", () => ({ ...carrier(), mediaType: mediaTypes.index }), /an image manifest/],
    ["a digest that is not there", () => ({ ...carrier(), digest: sha256("absent") }), /listed and not there/],
    [
      "another subject",
      () => carrier({ subject: { ...empty, digest: sha256("another image") } }),
      /expected the subject/,
    ],
    ["no subject", () => carrier({ subject: undefined }), /expected the subject/],
    [
      "a subject that is no text",
      () => carrier({ subject: { digest: { toString: 1 } } }),
      /expected the subject .* got none/,
    ],
    ["a manifest that is too large", () => carrier({ annotations: { a: "a".repeat(70_000) } }), /at most 65536 bytes/],
    [
      "a manifest that is larger than listed, and than any may be",
      () => ({ ...carrier({ annotations: { a: "a".repeat(5_000_000) } }), size: 100 }),
      /larger than 4194304 bytes/,
    ],
    ["a lost bundle", () => carrier({ layers: [layer(Buffer.from("lost"))] }), /is not in the registry/],
    ["a bundle of another size", () => carrier({ layers: [{ ...layer(), size: 3 }] }), /expected 3 bytes/],
    ["a bundle that is too large", () => carrier({ layers: [{ ...layer(), size: 2 ** 40 }] }), /larger than 32 MiB/],
    ["no bundle", () => carrier({ layers: [] }), /it has no bundle/],
    ["two bundles", () => carrier({ layers: [layer(), layer()] }), /more than one bundle/],
  ])("%s", async (_what, lie, expected) => {
    const [honest, lying] = [good(), lie()];
    list(lying, honest);
    const { bundles, unusable } = await findBundles(repository, subject);
    expect(bundles).toEqual([{ subject, manifest: honest.digest, predicateType: "a", bytes }]);
    expect(unusable).toEqual([{ subject, manifest: lying.digest, reason: expect.stringMatching(expected) }]);
  });
});

test("what is of another artifact type is no matter of ours, whatever the list calls it", async () => {
  const other = carrier({ artifactType: "application/spdx+json", layers: [layer(bytes, "application/spdx+json")] });
  list({ ...other, artifactType: "application/spdx+json" }, good());
  expect(await findBundles(repository, subject)).toMatchObject({ bundles: [{ predicateType: "a" }], unusable: [] });
  const { artifactType: _none, ...unnamed } = other;
  list(unnamed, good());
  expect(await findBundles(repository, subject)).toMatchObject({ bundles: [{ predicateType: "a" }], unusable: [] });
});

test("no more than so many bundles are read", async () => {
  const many = [...Array(mostBundles + 3).keys()].map((each) => carrier({ annotations: { each: String(each) } }));
  list(...many);
  const { bundles, unusable } = await findBundles(repository, subject);
  expect(bundles).toHaveLength(mostBundles);
  expect(unusable.map(({ manifest }) => manifest)).toEqual(many.slice(mostBundles).map(({ digest }) => digest));
}, 60_000);

test("no more bytes are read than there is room for", async () => {
  const [one, two] = [carrier({ annotations: { is: "1" } }), carrier({ annotations: { is: "2" } })];
  list(one, two);
  const { bundles, unusable } = await findBundles(repository, subject, { bytes: bytes.length });
  expect([bundles.length, unusable.map(({ reason }) => reason)]).toEqual([1, ["there are too many large bundles"]]);
});

test.each([403, 500])("a registry that answers %s for a bundle says nothing about it", async (status) => {
  list(good());
  registry.fault = ({ path, response }) => {
    if (!path.includes("/blobs/")) return false;
    response.writeHead(status).end();
    return true;
  };
  await expect(findBundles(repository, subject)).rejects.toThrow(/^registry-(denied|failed): /);
});

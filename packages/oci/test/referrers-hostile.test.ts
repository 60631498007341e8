import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Digest, sha256 } from "#oci/digest.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { readReferrer } from "#oci/read-referrer.js";
import { attachReferrer, listReferrers } from "#oci/referrers.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { createTransport, type Transport } from "#transport/transport.js";

let registry: HostileRegistry;
let transport: Transport;
let repository: Repository;
/** What the registry answers when asked for its own list; left out, it has none. */
let list: ((response: ServerResponse, url: URL) => void) | undefined;

const subject = sha256("an image");
const tag = subject.replace(":", "-");
const empty = { mediaType: mediaTypes.empty, digest: sha256("{}"), size: 2 };

beforeEach(async () => {
  list = undefined;
  registry = await startHostileRegistry();
  registry.fault = ({ request, response, path }) => {
    if (!path.includes("/referrers/") || !list) return false;
    list(response, new URL(request.url ?? "/", "http://registry"));
    return true;
  };
  transport = createTransport({ environment: {}, retry: { firstDelay: 1, attempts: 2 } });
  const access = { transport, credentials: async () => undefined };
  repository = openRepository({ registry: registry.host, repository: "a/b" }, access);
});
afterEach(async () => {
  await transport.close();
  await registry.stop();
});

const indexOf = (manifests: object[]) => toDocument(mediaTypes.index, { schemaVersion: 2, manifests }).bytes;
const listing = (manifests: object[], headers: Record<string, string> = {}) => {
  list = (response) =>
    response.writeHead(200, { "content-type": mediaTypes.index, ...headers }).end(indexOf(manifests));
};
const entries = (count: number): Descriptor[] =>
  [...Array(count).keys()].map((each) => ({ mediaType: mediaTypes.manifest, digest: sha256(String(each)), size: 2 }));

/** A manifest in the registry, and how a truthful list names it. */
function attached(content: object = {}): Descriptor {
  const document = toDocument(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: "application/vnd.acme.note",
    config: empty,
    layers: [],
    subject: { mediaType: mediaTypes.manifest, digest: subject, size: 8 },
    ...content,
  });
  registry.manifests.set(document.descriptor.digest, {
    mediaType: mediaTypes.manifest,
    bytes: Buffer.from(document.bytes),
  });
  return document.descriptor;
}

describe("a list in pages", () => {
  test("is read to its end, and a filter that the registry does not apply is applied here", async () => {
    const all = entries(5).map((each, index) => ({ ...each, artifactType: index === 1 ? "text/other" : "text/note" }));
    list = (response, url) => {
      const at = Number(url.searchParams.get("at") ?? 0);
      const link: Record<string, string> =
        at + 2 < all.length ? { link: `<${url.pathname}?at=${at + 2}>; rel="next"` } : {};
      response.writeHead(200, { "content-type": mediaTypes.index, ...link }).end(indexOf(all.slice(at, at + 2)));
    };
    expect(await listReferrers(repository, subject, "text/note")).toEqual(all.filter((_, index) => index !== 1));
    expect(registry.log).toHaveLength(3);
  });

  test("that is linked to itself ends", async () => {
    const [entry] = entries(1);
    listing([entry as object], { link: `</v2/a/b/referrers/${subject}>; rel="next"` });
    expect(await listReferrers(repository, subject)).toEqual([entry]);
  });

  test("that leads to another host is refused", async () => {
    listing([], { link: `<http://127.0.0.1:1/v2/a/b/referrers/${subject}>; rel="next"` });
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^registry-failed: .*another address/);
  });

  test("without an end is given up", async () => {
    let count = 0;
    list = (response, url) =>
      response
        .writeHead(200, { "content-type": mediaTypes.index, link: `<${url.pathname}?at=${++count}>; rel="next"` })
        .end(indexOf([]));
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^referrers-malformed: .*more than 200 pages/);
  });
});

describe("a list that is no good is refused:", () => {
  test("thousands of entries", async () => {
    listing(entries(5001));
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^referrers-malformed: .*more than 5000/);
  });

  test("more bytes than a document may have", async () => {
    list = (response) => response.writeHead(200, { "content-type": mediaTypes.index }).end(Buffer.alloc(5 << 20, " "));
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^content-too-large: /);
  });

  test.each([
    ["no JSON", "{"],
    ["no list", '{"schemaVersion":2}'],
    ["an entry without digest", '{"manifests":[{"mediaType":"a/b","size":1}]}'],
    ["an entry whose digest is a path", '{"manifests":[{"mediaType":"a/b","size":1,"digest":"sha256:../../x"}]}'],
    ["an entry of a negative size", `{"manifests":[{"mediaType":"a/b","size":-1,"digest":"${subject}"}]}`],
    [
      "annotations that are no texts",
      `{"manifests":[{"mediaType":"a/b","size":1,"digest":"${subject}","annotations":{"a":[]}}]}`,
    ],
    ["a deep one", `{"manifests":${"[".repeat(99)}${"]".repeat(99)}}`],
  ])("%s", async (_what, body) => {
    list = (response) => response.writeHead(200, { "content-type": mediaTypes.index }).end(body);
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^content-mismatch: /);
  });

  test("a server's failure is no empty list", async () => {
    list = (response) => response.writeHead(500).end();
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^registry-failed: /);
  });

  test.each([401, 403])("a denial by %i is no empty list", async (status) => {
    list = (response) => response.writeHead(status).end();
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^registry-denied: /);
  });

  test("a fallback tag that is an image", async () => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: empty, layers: [] }));
    registry.manifests.set(tag, { mediaType: mediaTypes.manifest, bytes });
    await expect(listReferrers(repository, subject)).rejects.toThrow(/^referrers-malformed: .*another media type/);
  });
});

test.each([400, 404, 405, 406, 501])(
  "a registry that answers %s keeps no list: the fallback tag counts",
  async (status) => {
    list = (response) => response.writeHead(status, { "content-type": "application/json" }).end("{}");
    const [entry] = entries(1);
    registry.manifests.set(tag, { mediaType: mediaTypes.index, bytes: Buffer.from(indexOf([entry as object])) });
    expect(await listReferrers(repository, subject)).toEqual([entry]);
  },
);

test("a registry that redirects to another host keeps no list, and that host is not asked", async () => {
  const other = await startHostileRegistry();
  list = (response) => response.writeHead(303, { location: `http://${other.host}/-/packages` }).end();
  const [entry] = entries(1);
  registry.manifests.set(tag, { mediaType: mediaTypes.index, bytes: Buffer.from(indexOf([entry as object])) });
  expect(await listReferrers(repository, subject)).toEqual([entry]);
  expect(other.log).toEqual([]);
  await other.stop();
});

test("a redirect within the registry is followed", async () => {
  const [entry] = entries(1);
  list = (response, url) => {
    if (!url.search) response.writeHead(302, { location: `${url.pathname}?moved=1` }).end();
    else response.writeHead(200, { "content-type": mediaTypes.index }).end(indexOf([entry as object]));
  };
  expect(await listReferrers(repository, subject)).toEqual([entry]);
});

test("a registry that takes the fallback tag for the digest keeps no list: its image is not one", async () => {
  const image = indexOf(entries(2));
  registry.manifests.set(sha256(image).replace(":", "-"), { mediaType: mediaTypes.index, bytes: Buffer.from(image) });
  expect(await listReferrers(repository, sha256(image))).toEqual([]);
});

test("attaching fails where the fallback tag stays the image", async () => {
  const image = indexOf([]);
  const itself = { mediaType: mediaTypes.index, digest: sha256(image), size: image.length };
  const name = itself.digest.replace(":", "-");
  registry.manifests.set(name, { mediaType: mediaTypes.index, bytes: Buffer.from(image) });
  registry.fault = ({ request, response, path }) => {
    if (request.method !== "PUT" || !path.endsWith(name)) return false;
    request.resume();
    response.writeHead(201).end();
    return true;
  };
  const descriptor = attached({ subject: itself });
  const bytes = registry.manifests.get(descriptor.digest)?.bytes ?? Buffer.alloc(0);
  await expect(attachReferrer(repository, { descriptor, bytes }, itself)).rejects.toThrow(
    /^referrers-malformed: .*stays the image itself/,
  );
});

test("a page for people in the list's place is no list", async () => {
  list = (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Hello</p>");
  expect(await listReferrers(repository, subject)).toEqual([]);
});

describe("a referrer is not what the list says:", () => {
  const read = (listed: Descriptor) => readReferrer(repository, subject, listed);
  const other = "application/vnd.docker.distribution.manifest.v2+json";

  test("it is, where nothing is wrong", async () => {
    expect(await read(attached())).toMatchObject({ manifest: { artifactType: "application/vnd.acme.note" } });
  });

  test.each<[string, () => Descriptor, RegExp]>([
    ["another size", () => ({ ...attached(), size: 7 }), /content-mismatch: .*expected 7 bytes/],
    ["another media type", () => ({ ...attached(), mediaType: other }), /content-mismatch: .*announced as/],
    ["an index", () => ({ ...attached(), mediaType: mediaTypes.index }), /content-mismatch: .*an image manifest/],
    ["another digest", () => swapped(attached()), /content-mismatch: .*expected sha256:/],
    ["too large", () => ({ ...attached(), size: 2 ** 40 }), /content-mismatch: .*at most/],
    ["not there", () => entries(1)[0] as Descriptor, /image-not-found: .*listed and not there/],
    [
      "of another image",
      () => attached({ subject: entries(1)[0] as object }),
      /content-mismatch: .*expected the subject/,
    ],
    ["of no image", () => attached({ subject: null }), /content-mismatch: .*expected the subject .*none/],
    ["of a text", () => attached({ subject: "x" }), /content-mismatch: .*expected the subject/],
  ])("%s", async (_what, prepare, expected) => {
    await expect(read(prepare())).rejects.toThrow(expected);
  });

  function swapped({ digest, ...rest }: Descriptor): Descriptor {
    const wrong: Digest = sha256("another");
    registry.manifests.set(wrong, {
      mediaType: mediaTypes.manifest,
      bytes: registry.manifests.get(digest)?.bytes ?? Buffer.alloc(0),
    });
    return { ...rest, digest: wrong };
  }
});

test("a fallback tag that never shows what was written is given up", async () => {
  const document = attached();
  const bytes = registry.manifests.get(document.digest)?.bytes ?? Buffer.alloc(0);
  const before = registry.fault;
  registry.fault = (attempt) => {
    if (attempt.request.method !== "PUT" || !attempt.path.endsWith(tag)) return before(attempt);
    attempt.request.resume();
    attempt.response.writeHead(201).end();
    return true;
  };
  await expect(
    attachReferrer(
      repository,
      { descriptor: document, bytes },
      { mediaType: mediaTypes.manifest, digest: subject, size: 8 },
    ),
  ).rejects.toThrow(/^referrers-contended: /);
}, 30_000);

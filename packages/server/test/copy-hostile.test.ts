import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import type { Descriptor } from "#oci/types.js";
import { copyPublished } from "#server/copy-published.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { createTransport, type Transport } from "#transport/transport.js";

let [source, target]: HostileRegistry[] = [];
let transport: Transport;

beforeEach(async () => {
  [source, target] = [await startHostileRegistry(), await startHostileRegistry()];
  transport = createTransport({ environment: {}, retry: { firstDelay: 1, attempts: 2 } });
});
afterEach(async () => {
  await transport.close();
  for (const each of [source, target]) await each?.stop();
});

const at = (registry: HostileRegistry | undefined) => registry as HostileRegistry;
const accounts = new Map<string, string>();
const copy = (reference: string, movingTags: string[] = []) =>
  copyPublished({
    from: `${at(source).host}/a/b${reference}`,
    to: `${at(target).host}/c/d`,
    movingTags,
    environment: {},
    registries: {
      transport,
      credentials: async (registry) => {
        const password = accounts.get(registry);
        return password === undefined ? undefined : { kind: "password", username: "me", password };
      },
    },
    progress: silent,
  });

function blob(text: string, mediaType: string = mediaTypes.layer): Descriptor {
  at(source).blobs.set(sha256(text), Buffer.from(text));
  return { mediaType, digest: sha256(text), size: text.length };
}

function put(mediaType: string, content: object, tag?: string): Descriptor {
  const document = toDocument(mediaType, { schemaVersion: 2, ...content });
  const stored = { mediaType, bytes: Buffer.from(document.bytes) };
  for (const name of [document.descriptor.digest, tag]) if (name) at(source).manifests.set(name, stored);
  return document.descriptor;
}

const image = (text: string, tag?: string) =>
  put(
    mediaTypes.manifest,
    { mediaType: mediaTypes.manifest, config: blob(`{"${text}":1}`), layers: [blob(text)] },
    tag,
  );

/** Lists by the fallback tag, as a registry without the API. */
function attach(subject: Descriptor, ...layers: Descriptor[]): Descriptor[] {
  const attached = layers.map((layer) =>
    put(mediaTypes.manifest, {
      mediaType: mediaTypes.manifest,
      artifactType: "application/vnd.acme.note",
      config: blob("{}", mediaTypes.empty),
      layers: [layer],
      subject,
    }),
  );
  put(mediaTypes.index, { mediaType: mediaTypes.index, manifests: attached }, subject.digest.replace(":", "-"));
  return attached;
}

describe("a tag and a digest together", () => {
  test("are one image, where the tag stands for the digest", async () => {
    const { digest } = image("one", "1.0");
    expect((await copy(`:1.0@${digest}`)).copied).toMatchObject([{ tags: ["1.0"] }]);
    expect([...at(target).manifests.keys()].sort()).toEqual(["1.0", digest].sort());
  });

  test("are an error, where the tag stands for another image: that one was not named", async () => {
    const { digest } = image("one");
    image("another", "1.0");
    await expect(copy(`:1.0@${digest}`)).rejects.toThrow(/content-mismatch: .*1\.0/);
    expect(at(target).manifests.size).toBe(0);
  });
});

test("what is neither an image nor an index is refused: what it consists of is not known", async () => {
  const schema1 = "application/vnd.docker.distribution.manifest.v1+prettyjws";
  put(schema1, { mediaType: schema1, fsLayers: [{ blobSum: blob("layer").digest }] }, "1.0");
  await expect(copy(":1.0")).rejects.toThrow(/content-mismatch: .*manifest\.v1\+prettyjws/);
  expect(at(target).manifests.size).toBe(0);
});

describe("an index", () => {
  test("that names itself below itself in ever more indexes is refused", async () => {
    let below = image("one");
    for (let depth = 0; depth < 8; depth++) below = put(mediaTypes.index, { manifests: [below] }, "1.0");
    await expect(copy(":1.0")).rejects.toThrow(/content-mismatch: .*nests image indexes too deeply/);
  });

  test("of more manifests than fit into memory is refused before they are asked for", async () => {
    const size = 4 * 1024 * 1024;
    const manifests = [...Array(1000).keys()].map((each) => ({
      mediaType: mediaTypes.manifest,
      digest: sha256(String(each)),
      size,
    }));
    put(mediaTypes.index, { manifests }, "1.0");
    await expect(copy(":1.0")).rejects.toThrow(/content-too-large: /);
    expect(at(source).log.filter((each) => each.includes(manifests[0]?.digest ?? "-"))).toEqual([]);
  });
});

describe("what is attached and cannot be copied is left out and told, and the rest is copied:", () => {
  const missing: Descriptor = { mediaType: mediaTypes.layer, digest: sha256("nothing"), size: 7 };
  const swapped = () => {
    at(source).blobs.set(sha256("seven77"), Buffer.from("other!!"));
    return { mediaType: mediaTypes.layer, digest: sha256("seven77"), size: 7 };
  };
  const longer = () => {
    at(source).blobs.set(sha256("more"), Buffer.from("more and more"));
    return { mediaType: mediaTypes.layer, digest: sha256("more"), size: 4 };
  };
  test.each<[string, () => Descriptor]>([
    ["a blob that is not there", () => missing],
    ["a blob of another content", swapped],
    ["a blob that does not end", longer],
  ])("%s", async (_what, layer) => {
    const subject = image("one", "1.0");
    const [bad, good] = attach(subject, layer(), blob("note"));
    const { copied, diagnostics } = await copy(":1.0");
    expect(copied).toMatchObject([{ tags: ["1.0"], attached: 1 }]);
    expect(diagnostics).toMatchObject([{ code: "bundle-ignored", severity: "warning" }]);
    expect(at(target).manifests.has(good?.digest ?? "")).toBe(true);
    expect(at(target).manifests.has(bad?.digest ?? "")).toBe(false);
  });
});

test("a list of referrers without an end ends the copy, and no tag is given", async () => {
  image("one", "1.0");
  at(source).fault = ({ request, response, path }) => {
    if (!path.includes("/referrers/")) return false;
    const at = Number(new URL(request.url ?? "", "http://x").searchParams.get("at") ?? 0) + 1;
    const manifests = [{ mediaType: mediaTypes.manifest, digest: sha256(String(at)), size: 2 }];
    const headers = { "content-type": mediaTypes.index, link: `<${path}?at=${at}>; rel="next"` };
    response.writeHead(200, headers).end(JSON.stringify({ schemaVersion: 2, manifests }));
    return true;
  };
  await expect(copy(":1.0")).rejects.toThrow(/referrers-malformed: /);
  expect(at(target).manifests.has("1.0")).toBe(false);
});

test("tags that are no tags are not asked for", async () => {
  image("one", "1.0");
  at(source).fault = ({ response, path }) => {
    if (!path.endsWith("/tags/list")) return false;
    const tags = ["1.0", "../../x/manifests/1.0", "a/b", "..", "-x", "a?b", "a%2fb", "", 7, null];
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ name: "a/b", tags }));
    return true;
  };
  expect((await copy("")).copied.flatMap(({ tags }) => tags)).toEqual(["1.0"]);
});

describe("an account", () => {
  /** Asks for an account, with basic authentication; the uploads of one registry are said to go on at the other. */
  const demand = (registry: HostileRegistry, name: string) => {
    accounts.set(registry.host, name);
    const before = registry.fault;
    registry.fault = (attempt) => {
      if (attempt.request.headers.authorization !== undefined) return before(attempt);
      attempt.response.writeHead(401, { "www-authenticate": 'Basic realm="r"' }).end();
      return true;
    };
  };
  const seen = (registry: HostileRegistry) =>
    new Set(
      registry.authorizations.map((each) =>
        Buffer.from(each?.split(" ")[1] ?? "", "base64")
          .toString()
          .replace("me:", ""),
      ),
    );
  afterEach(() => accounts.clear());

  test("is shown to its own registry alone, wherever a source redirects to and a target has uploads go on", async () => {
    const layer = blob("layer");
    put(mediaTypes.manifest, { config: blob("{}"), layers: [layer] }, "1.0");
    at(target).blobs.set(layer.digest, Buffer.from("layer"));
    at(source).fault = ({ response, path }) => {
      if (!path.endsWith(layer.digest)) return false;
      response.writeHead(307, { location: `http://${at(target).host}/v2/a/b/blobs/${layer.digest}` }).end();
      return true;
    };
    at(target).fault = ({ request, response, path }) => {
      if (request.method === "HEAD" && path.endsWith(layer.digest)) response.writeHead(404).end();
      else if (request.method === "POST") {
        response.writeHead(202, { location: `http://${at(source).host}/v2/a/b/blobs/uploads/x?state=a%2Fb` }).end();
      } else return false;
      return true;
    };
    demand(at(source), "source");
    demand(at(target), "target");
    await copy(":1.0").catch(() => undefined);
    expect(seen(at(source))).toEqual(new Set(["", "source"]));
    expect(seen(at(target))).toEqual(new Set(["", "target"]));
  });
});

describe("killed at any request that writes", () => {
  test("the target has the tag with everything, or has no tag; and again it comes to its end", async () => {
    const [first, second] = [image("one"), image("two")];
    const index = put(mediaTypes.index, { mediaType: mediaTypes.index, manifests: [first, second] }, "1.0");
    const notes = [attach(first, blob("a")), attach(index, blob("b"), blob("c"))].flat();
    const complete = () =>
      [first, second, index, ...notes].every(({ digest }) => at(target).manifests.has(digest)) &&
      listed(first.digest) === 1 &&
      listed(index.digest) === 2;
    let left = 0;
    at(target).fault = ({ request, response }) => {
      if (request.method !== "PUT" || left-- > 0) return false;
      response.writeHead(403).end();
      return true;
    };
    const limit = 60;
    for (let writes = 0; writes < limit; writes++) {
      at(target).manifests.clear();
      at(target).blobs.clear();
      left = writes;
      const done = await copy(":1.0").then(
        () => true,
        () => false,
      );
      expect([writes, at(target).manifests.has("1.0") && !complete()]).toEqual([writes, false]);
      left = limit;
      await copy(":1.0");
      expect([writes, complete(), at(target).manifests.has("1.0")]).toEqual([writes, true, true]);
      if (done) return;
    }
    throw new Error("it never ended");
  }, 60_000);

  function listed(digest: Digest): number {
    const list = at(target).manifests.get(digest.replace(":", "-"))?.bytes.toString() ?? '{"manifests":[]}';
    return (JSON.parse(list) as { manifests: unknown[] }).manifests.length;
  }
});

test("copies at the same time leave everything of both", async () => {
  const subject = image("one", "1.0");
  const attached = attach(subject, blob("a"), blob("b"), blob("c"));
  await Promise.all([copy(":1.0"), copy(":1.0"), copy(":1.0")]);
  for (const { digest } of [subject, ...attached]) expect(at(target).manifests.has(digest)).toBe(true);
});

test("again it asks for lists, and reads and sends nothing that is there", async () => {
  const subject = image("one", "1.0");
  const attached = attach(subject, blob("a"), blob("b"));
  await copy(":1.0");
  for (const each of [source, target]) at(each).log.length = 0;
  expect((await copy(":1.0")).copied).toMatchObject([{ attached: 2 }]);
  const read = at(source).log.filter((each) => attached.some(({ digest }) => each.includes(digest)));
  const sent = at(target).log.filter((each) => /^(POST|PUT)/.test(each) && !each.endsWith(subject.digest));
  expect([read, sent]).toEqual([[], []]);
});

test("within one registry, the registry itself takes blobs over", async () => {
  image("one", "1.0");
  const { host } = at(source);
  const asked: string[] = [];
  at(source).fault = ({ request, response, path }) => {
    if (request.method === "HEAD" && path.startsWith("/v2/c/d/blobs/")) response.writeHead(404).end();
    else if (request.method === "POST") {
      asked.push(request.url ?? "");
      response.writeHead(201).end();
    } else return false;
    return true;
  };
  await copyPublished({
    from: `${host}/a/b:1.0`,
    to: `${host}/c/d`,
    movingTags: [],
    environment: {},
    registries: { transport, credentials: async () => undefined },
    progress: silent,
  });
  expect(asked).toHaveLength(2);
  for (const each of asked) expect(each).toMatch(/^\/v2\/c\/d\/blobs\/uploads\/\?mount=sha256%3A\w+&from=a%2Fb$/);
});

test("a tag that stands for another image says what copying can do about it", async () => {
  image("one", "1.0");
  at(target).manifests.set("1.0", { mediaType: mediaTypes.manifest, bytes: Buffer.from("{}") });
  const error = await copy(":1.0").catch((each) => each);
  expect(error.diagnostics).toMatchObject([{ code: "tag-taken", fix: expect.stringMatching(/--moving-tag/) }]);
});

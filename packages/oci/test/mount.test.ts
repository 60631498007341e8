import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { collect, once } from "#oci/bytes.js";
import { copyImage } from "#oci/copy.js";
import type { Credential } from "#oci/credentials.js";
import { sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { openRepository } from "#oci/repository.js";
import type { BlobOutcome } from "#oci/types.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { account, startCraneRegistry, startDistribution, startTokenDistribution } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";
import { createTransport, type Transport } from "#transport/transport.js";

const installing = 600_000;
const password: Credential = { kind: "password", ...account };
let transport: Transport;
beforeEach(() => {
  transport = createTransport({ environment: {}, retry: { firstDelay: 1, attempts: 2 } });
});
afterEach(() => transport.close());
afterAll(removeTemporaryFolders);

function open(host: string, repository: string, credential?: Credential) {
  return openRepository({ registry: host, repository }, { transport, credentials: async () => credential });
}

function newBlob() {
  const content = randomBytes(100_000);
  return { content, descriptor: { mediaType: "text/plain", digest: sha256(content), size: content.length } };
}

describe.each([
  ["Distribution, anonymous", () => startDistribution(), undefined, "mounted"],
  ["Distribution, basic authentication", () => startDistribution("basic"), password, "mounted"],
  ["Distribution, tokens", startTokenDistribution, password, "mounted"],
  // It keeps blobs for all repositories together, and so has what is to be mounted.
  ["crane's registry", startCraneRegistry, undefined, "present"],
] as const)("%s", (_name, start, credential, outcome) => {
  let registry: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    registry = await start();
  }, installing);
  afterAll(() => registry.stop());

  test("takes a blob over from another of its repositories, without its bytes", async () => {
    const { content, descriptor } = newBlob();
    await open(registry.host, "acme/base", credential).pushBlob(descriptor, () => once(content));
    const target = open(registry.host, "acme/server", credential);
    const unread = () => {
      throw new Error("the bytes were asked for");
    };
    expect(await target.pushBlob(descriptor, unread, { from: "acme/base" })).toBe(outcome);
    expect((await collect(target.blob(descriptor))).equals(content)).toBe(true);
  });

  test("uploads what the other repository does not have", async () => {
    const { content, descriptor } = newBlob();
    const target = open(registry.host, "acme/server", credential);
    expect(await target.pushBlob(descriptor, () => once(content), { from: "acme/nothing" })).toBe("pushed");
    expect((await collect(target.blob(descriptor))).equals(content)).toBe(true);
  });
});

describe("tokens", () => {
  let registry: Awaited<ReturnType<typeof startTokenDistribution>>;
  beforeAll(async () => {
    registry = await startTokenDistribution();
  }, installing);
  afterAll(() => registry.stop());

  test.each([
    ["password", password],
    ["identity-token", undefined],
  ])("for a mount are asked for both repositories, by %s", async (how, credential) => {
    const { content, descriptor } = newBlob();
    const known: Credential = credential ?? { kind: "identity-token", token: registry.tokens.identityToken };
    await open(registry.host, "acme/base", known).pushBlob(descriptor, () => once(content));
    registry.tokens.requests.length = 0;
    const target = open(registry.host, "acme/server", known);
    expect(await target.pushBlob(descriptor, () => once(content), { from: "acme/base" })).toBe("mounted");
    expect(registry.tokens.requests).toEqual([
      { scope: "repository:acme/server:pull,push", how },
      { scope: "repository:acme/server:pull,push repository:acme/base:pull", how },
    ]);
  });

  test("a repository that the account may not read is no obstacle: the blob is uploaded", async () => {
    const { content, descriptor } = newBlob();
    const target = open(registry.host, "acme/server", password);
    expect(await target.pushBlob(descriptor, () => once(content), { from: "secret/base" })).toBe("pushed");
  });

  test("that run out in the middle of a push are replaced, however long they were said to live", async () => {
    const directory = await temporaryFolder();
    const top = await writeSampleImage(directory);
    const layout = await openLayout(directory);
    const target = open(registry.host, "acme/long", password);
    registry.tokens.requests.length = 0;
    registry.tokens.validity = -58;
    const read = new Set<string>();
    const slow = {
      ...layout,
      blob: async function* (descriptor: typeof top) {
        if (!read.has(descriptor.digest)) await new Promise((resolve) => setTimeout(resolve, 3000));
        read.add(descriptor.digest);
        yield* layout.blob(descriptor);
      },
    };
    try {
      expect((await copyImage(slow, top, target)).uploaded).toBeGreaterThan(0);
    } finally {
      registry.tokens.validity = 300;
    }
    expect(registry.tokens.requests.length).toBeGreaterThanOrEqual(2);
    expect((await target.head(top.digest))?.digest).toBe(top.digest);
  });
});

describe("a registry", () => {
  let registry: HostileRegistry;
  beforeEach(async () => {
    registry = await startHostileRegistry();
  });
  afterEach(() => registry.stop());

  /** How a push with a mount ends, and the requests it took. */
  async function push(): Promise<[BlobOutcome, string[]]> {
    const { content, descriptor } = newBlob();
    const outcome = await open(registry.host, "a/b").pushBlob(descriptor, () => once(content), { from: "a/base" });
    expect(registry.blobs.get(descriptor.digest)?.equals(content)).toBe(true);
    return [outcome, registry.log.map((line) => line.split(" ")[0] ?? "")];
  }

  test("that ignores the wish opens an upload, which is used", async () => {
    expect(await push()).toEqual(["pushed", ["HEAD", "POST", "PUT"]]);
  });

  test.each([[400], [401], [403], [404], [405], [500]])("that answers HTTP %i gets an upload", async (status) => {
    registry.fault = ({ request, response }) => {
      if (request.method !== "POST" || !request.url?.includes("mount=")) return false;
      response.writeHead(status).end('{"errors":[{"code":"UNSUPPORTED"}]}');
      return true;
    };
    expect(await push()).toEqual(["pushed", ["HEAD", "POST", "POST", "PUT"]]);
  });

  test("that cuts the connection gets an upload", async () => {
    registry.fault = ({ request }) => {
      if (!request.url?.includes("mount=")) return false;
      request.socket.destroy();
      return true;
    };
    expect((await push())[0]).toBe("pushed");
  });
});

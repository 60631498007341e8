import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { collect, once } from "#oci/bytes.js";
import { copyImage } from "#oci/copy.js";
import { type Credential, dockerCredentials } from "#oci/credentials.js";
import { sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { openRepository, type Repository } from "#oci/repository.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import {
  account,
  startCraneRegistry,
  startDistribution,
  startTokenDistribution,
  type TestRegistry,
} from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";
import { tool } from "#test/tools.js";
import { createTransport } from "#transport/transport.js";

const run = promisify(execFile);
const installing = 600_000;
afterAll(removeTemporaryFolders);

const password: Credential = { kind: "password", ...account };
const kinds: [string, () => Promise<TestRegistry>, Credential | undefined][] = [
  ["crane's registry", startCraneRegistry, undefined],
  ["Distribution, anonymous", () => startDistribution(), undefined],
  ["Distribution, basic authentication", () => startDistribution("basic"), password],
  ["Distribution, tokens", startTokenDistribution, password],
];

describe.each(kinds)("%s", (_name, start, credential) => {
  const transport = createTransport({ environment: {} });
  let registry: TestRegistry;
  let repository: Repository;
  const open = (path: string, known: Credential | undefined) =>
    openRepository({ registry: registry.host, repository: path }, { transport, credentials: async () => known });

  beforeAll(async () => {
    registry = await start();
    repository = open("acme/server", credential);
  }, installing);
  afterAll(async () => {
    await transport.close();
    await registry.stop();
  });

  test("an image goes there by digest, and is read by crane", async () => {
    const directory = await temporaryFolder();
    const top = await writeSampleImage(directory, { labels: { a: "1" } });
    const layout = await openLayout(directory);
    const outcomes: string[] = [];
    const onBlob = (_blob: unknown, outcome: string) => outcomes.push(outcome);
    const copied = await copyImage(layout, top, repository, { onBlob });
    expect(copied.skipped).toBe(0);
    expect(outcomes).toEqual(["pushed", "pushed", "pushed", "pushed"]);
    expect(await repository.tags()).toEqual([]);
    expect(await copyImage(layout, top, repository)).toEqual({ uploaded: 0, mounted: 0, skipped: copied.uploaded });

    const name = `${registry.host}/acme/server@${top.digest}`;
    const crane = await craneWith(registry.host, credential);
    await crane(["validate", "--remote", name]);
    expect(JSON.parse((await crane(["manifest", name])).stdout)).toMatchObject({
      manifests: [{ platform: { architecture: "amd64" } }, { platform: { architecture: "arm64" } }],
    });
    const config = JSON.parse((await crane(["config", "--platform", "linux/arm64", name])).stdout);
    expect(config.config.Labels).toEqual({ a: "1" });
  });

  test("manifests, blobs and tags are written and read", async () => {
    const directory = await temporaryFolder();
    const top = await writeSampleImage(directory, { platforms: [{ os: "linux", architecture: "amd64" }] });
    const layout = await openLayout(directory);
    await copyImage(layout, top, repository);
    const document = await layout.manifest(top.digest);
    if (!document) throw new Error("the layout has no manifest");
    await repository.pushManifest(document, "v1.0.0");
    await repository.pushManifest(document, "latest");
    expect((await repository.tags()).sort()).toEqual(["latest", "v1.0.0"]);
    expect((await repository.manifest("v1.0.0"))?.descriptor.digest).toBe(top.digest);
    expect(await repository.head("latest")).toMatchObject({ digest: top.digest, mediaType: top.mediaType });
    expect((await repository.head(top.digest))?.size).toBe(top.size);
  });

  test("a larger blob goes up and comes down unchanged", async () => {
    const content = randomBytes(5 * 1024 * 1024);
    const descriptor = { mediaType: "application/octet-stream", digest: sha256(content), size: content.length };
    expect(await repository.hasBlob(descriptor)).toBe(false);
    expect(await repository.pushBlob(descriptor, () => once(content))).toBe("pushed");
    expect(await repository.hasBlob(descriptor)).toBe(true);
    expect((await collect(repository.blob(descriptor))).equals(content)).toBe(true);
  });

  test("an empty blob goes too", async () => {
    const descriptor = { mediaType: "application/octet-stream", digest: sha256(""), size: 0 };
    await repository.pushBlob(descriptor, () => once(Buffer.alloc(0)));
    expect((await collect(repository.blob(descriptor))).length).toBe(0);
  });

  test("what is absent is told from what cannot be read", async () => {
    const nothing = open("acme/nothing", credential);
    expect(await nothing.manifest("v1")).toBeUndefined();
    expect(await nothing.head("v1")).toBeUndefined();
    expect(await nothing.head(sha256("nothing"))).toBeUndefined();
    expect(await nothing.tags()).toEqual([]);
    const blob = { mediaType: "text/plain", digest: sha256("nothing"), size: 7 };
    expect(await nothing.hasBlob(blob)).toBe(false);
    await expect(collect(nothing.blob(blob))).rejects.toThrow(/^registry-failed: cannot read sha256:.*HTTP 404/);
  });

  test("a reference that is no tag and no digest never becomes a URL", async () => {
    for (const reference of ["../../x", "a/b", "", "x?y", "sha256:abc"]) {
      await expect(repository.manifest(reference)).rejects.toThrow(/^image-reference-invalid: /);
      await expect(repository.head(reference)).rejects.toThrow(/^image-reference-invalid: /);
    }
  });

  if (credential) {
    test("registry-denied: nobody, and somebody with a wrong password", async () => {
      for (const wrong of [undefined, { ...password, password: "wrong" } as Credential]) {
        const stranger = open("acme/server", wrong);
        await expect(stranger.manifest("latest")).rejects.toThrow(/^registry-denied: cannot (read|get)/);
        await expect(stranger.tags()).rejects.toThrow(/^registry-denied: /);
        const blob = { mediaType: "text/plain", digest: sha256("x"), size: 1 };
        await expect(stranger.pushBlob(blob, () => once(Buffer.from("x")))).rejects.toThrow(/^registry-denied: /);
      }
    });
  }
});

async function craneWith(host: string, credential: Credential | undefined) {
  const crane = await tool("crane");
  const config = await temporaryFolder();
  const auth = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  const auths = credential ? { [host]: { auth } } : {};
  await writeFile(join(config, "config.json"), JSON.stringify({ auths }));
  return (args: string[]) => run(crane, args, { env: { ...process.env, DOCKER_CONFIG: config } });
}

describe("tokens", () => {
  let registry: Awaited<ReturnType<typeof startTokenDistribution>>;
  beforeAll(async () => {
    registry = await startTokenDistribution();
  }, installing);
  afterAll(() => registry.stop());

  async function with_(
    credential: Credential | undefined,
    path: string,
    work: (repository: Repository) => Promise<void>,
  ) {
    const transport = createTransport({ environment: {} });
    registry.tokens.requests.length = 0;
    try {
      const access = { transport, credentials: async () => credential };
      await work(openRepository({ registry: registry.host, repository: path }, access));
    } finally {
      await transport.close();
    }
  }

  const blob = { mediaType: "text/plain", digest: sha256("hello"), size: 5 };
  const content = () => once(Buffer.from("hello"));

  test("one token per kind of access is enough, also for requests at once", async () => {
    await with_(password, "acme/tokens", async (repository) => {
      await Promise.all([
        repository.head("a"),
        repository.head("b"),
        repository.tags(),
        repository.pushBlob(blob, content),
      ]);
      await repository.pushBlob(blob, content);
      await repository.head("c");
    });
    expect(registry.tokens.requests).toEqual(
      expect.arrayContaining([
        { scope: "repository:acme/tokens:pull", how: "password" },
        { scope: "repository:acme/tokens:pull,push", how: "password" },
      ]),
    );
    expect(registry.tokens.requests).toHaveLength(2);
  });

  test("an identity token is exchanged", async () => {
    const identity: Credential = { kind: "identity-token", token: registry.tokens.identityToken };
    await with_(identity, "acme/identity", async (repository) => {
      expect(await repository.pushBlob(blob, content)).toBe("pushed");
    });
    expect(registry.tokens.requests.every((each) => each.how === "identity-token")).toBe(true);
    await with_({ kind: "identity-token", token: "revoked" }, "acme/identity", async (repository) => {
      await expect(repository.head("a")).rejects.toThrow(/^registry-denied: .*refuses the credentials/);
    });
  });

  test("nobody reads public repositories with a token of nobody", async () => {
    await with_(password, "public/image", async (repository) => {
      await repository.pushBlob(blob, content);
    });
    await with_(undefined, "public/image", async (repository) => {
      expect((await collect(repository.blob(blob))).toString()).toBe("hello");
      await expect(repository.pushBlob({ ...blob, digest: sha256("other") }, content)).rejects.toThrow(
        /registry-denied/,
      );
    });
    expect(registry.tokens.requests.every((each) => each.how === "anonymous")).toBe(true);
  });

  test("a token that has run out is replaced", async () => {
    registry.tokens.lifetime = 0.001;
    await with_(password, "acme/short", async (repository) => {
      await repository.head("a");
      await new Promise((resolve) => setTimeout(resolve, 20));
      await repository.head("a");
    });
    registry.tokens.lifetime = 300;
    expect(registry.tokens.requests.length).toBeGreaterThanOrEqual(2);
  });

  test("a token that the registry does not take ends in registry-denied, not in a loop", async () => {
    registry.tokens.spoiled = true;
    await with_(password, "acme/spoiled", async (repository) => {
      await expect(repository.head("a")).rejects.toThrow(/^registry-denied: /);
    });
    registry.tokens.spoiled = false;
    expect(registry.tokens.requests.length).toBeLessThanOrEqual(2);
  });

  test("credentials come from docker's configuration", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, ".docker"));
    const auth = Buffer.from(`${account.username}:${account.password}`).toString("base64");
    await writeFile(join(folder, ".docker", "config.json"), JSON.stringify({ auths: { [registry.host]: { auth } } }));
    const credential = await dockerCredentials({ HOME: folder })(registry.host);
    await with_(credential, "acme/docker", async (repository) => {
      expect(await repository.pushBlob(blob, content)).toBe("pushed");
    });
  });
});

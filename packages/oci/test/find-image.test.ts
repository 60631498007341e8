import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { once } from "#oci/bytes.js";
import { copyImage } from "#oci/copy.js";
import { sha256 } from "#oci/digest.js";
import { type ResolveOptions, resolveImage } from "#oci/find-image.js";
import { openLayout } from "#oci/layout.js";
import { createLayout } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { isFolder } from "#oci/short-names.js";
import type { Descriptor } from "#oci/types.js";
import { startConnectProxy } from "#test/connect-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { transportWithPlayedHost } from "#test/played-host.js";
import { writeSampleImage } from "#test/sample-image.js";
import { createTransport } from "#transport/transport.js";

const amd64 = { os: "linux", architecture: "amd64" };
const arm64 = { os: "linux", architecture: "arm64" };

let registry: HostileRegistry;
let proxy: Awaited<ReturnType<typeof startConnectProxy>>;
beforeEach(async () => {
  registry = await startHostileRegistry();
  // Docker Hub stands for itself: its name is looked up through a proxy that leads nowhere.
  proxy = await startConnectProxy({ port: 1 });
});
afterEach(async () => {
  await proxy.stop();
  await registry.stop();
});
afterAll(removeTemporaryFolders);

function resolve(text: string, options: Partial<ResolveOptions> = {}) {
  const environment = { HOME: "/nonexistent", HTTPS_PROXY: `http://${proxy.host}` };
  return resolveImage(text, { platforms: [amd64], environment, ...options });
}

async function push(path: string, tag: string, image: Parameters<typeof writeSampleImage>[1] = {}) {
  const directory = await temporaryFolder();
  const top = await writeSampleImage(directory, image);
  const layout = await openLayout(directory);
  const repository = openRepository({ registry: registry.host, repository: path }, registryAccess({}));
  await copyImage(layout, top, repository);
  const document = await layout.manifest(top.digest);
  if (document) await repository.pushManifest(document, tag);
  return top;
}

describe("in a registry", () => {
  test("an index is read for the wanted platforms, in their order", async () => {
    const top = await push("acme/server", "1.0", { labels: { a: "1" } });
    const found = await resolve(`${registry.host}/acme/server:1.0`, { platforms: [arm64, amd64] });
    expect(found.digest).toBe(top.digest);
    expect(found.labels).toEqual({ a: "1" });
    expect(found.platforms.map((each) => each.config.architecture)).toEqual(["arm64", "amd64"]);
    expect(found.platforms.map((each) => each.manifest.layers.length)).toEqual([1, 1]);
    expect(found.name).toBe(`${registry.host}/acme/server:1.0`);
    expect(found.location).toBe(found.name);
  });

  test("an image for one platform is read through its config", async () => {
    await push("acme/server", "latest", { platforms: [arm64] });
    const found = await resolve(`${registry.host}/acme/server`, { platforms: [arm64] });
    expect(found.platforms[0]?.descriptor.digest).toBe(found.digest);
  });

  test("a digest counts more than the tag, and one in the reference most", async () => {
    const first = await push("acme/server", "1.0");
    const second = await push("acme/server", "1.0", { labels: { a: "2" } });
    const name = `${registry.host}/acme/server:1.0`;
    expect((await resolve(name)).digest).toBe(second.digest);
    expect((await resolve(name, { digest: first.digest })).digest).toBe(first.digest);
    expect((await resolve(`${name}@${first.digest}`, { digest: second.digest })).digest).toBe(first.digest);
    await expect(resolve(name, { digest: "sha256:../x" })).rejects.toThrow(/^image-reference-invalid: /);
  });

  test("image-not-found", async () => {
    const name = `${registry.host}/acme/server:9`;
    await expect(resolve(name)).rejects.toThrow(`image-not-found: there is no image ${name}; looked for it at ${name}`);
  });

  test("image-not-found: an index whose image is gone", async () => {
    const top = await push("acme/server", "1.0");
    const index = JSON.parse(registry.manifests.get(top.digest)?.bytes.toString() ?? "");
    registry.manifests.delete(index.manifests[0].digest);
    await expect(resolve(`${registry.host}/acme/server:1.0`)).rejects.toThrow(/^image-not-found: .*which is not there/);
  });

  test("content-mismatch: an index that lists an image with another size", async () => {
    const top = await push("acme/server", "1.0");
    const index = JSON.parse(registry.manifests.get(top.digest)?.bytes.toString() ?? "");
    index.manifests[0].size += 1;
    registry.manifests.set("1.0", { mediaType: mediaTypes.index, bytes: Buffer.from(JSON.stringify(index)) });
    await expect(resolve(`${registry.host}/acme/server:1.0`)).rejects.toThrow(
      /^content-mismatch: .*expected \d+ bytes/,
    );
  });

  test("image-platform-missing lists what there is", async () => {
    await push("acme/server", "1.0");
    await push("acme/one", "2.0", { platforms: [arm64] });
    const platforms = [amd64, { os: "linux", architecture: "s390x" }];
    await expect(resolve(`${registry.host}/acme/server:1.0`, { platforms })).rejects.toThrow(
      /^image-platform-missing: .*:1\.0 has no image for linux\/s390x; it offers: linux\/amd64, linux\/arm64$/,
    );
    await expect(resolve(`${registry.host}/acme/one:2.0`)).rejects.toThrow(
      /no image for linux\/amd64; it offers: linux\/arm64$/,
    );
  });

  test.each([
    ["a manifest of another kind", "application/vnd.cncf.helm.chart", { schemaVersion: 2 }],
    ["an artifact whose config is none of an image", mediaTypes.manifest, { layers: [] }],
  ])("content-mismatch: %s", async (_name, mediaType, document) => {
    const config = Buffer.from("{}");
    registry.blobs.set(sha256(config), config);
    const descriptor = { mediaType: "application/json", digest: sha256(config), size: config.length };
    const bytes = Buffer.from(JSON.stringify({ config: descriptor, ...document }));
    registry.manifests.set("1.0", { mediaType, bytes });
    await expect(resolve(`${registry.host}/acme/x:1.0`)).rejects.toThrow(/^content-mismatch: /);
  });
});

describe("short names", () => {
  test.each([
    ["127.0.0.1:5000", false],
    ["127.0.0.1:5000/acme", false],
    ["ghcr.io/acme", false],
    ["localhost/acme", false],
    [".", true],
    ["..", true],
    ["./images", true],
    ["../images", true],
    ["/srv/images", true],
    ["images", true],
    ["images/a", true],
  ])("%s is a folder: %s", (place, folder) => {
    expect(isFolder(place)).toBe(folder);
  });

  test.each([
    ["", "catalog-server"],
    ["/acme", "acme/catalog-server"],
    ["/acme/", "acme/catalog-server"],
  ])("are looked up in a registry with the prefix %j", async (prefix, path) => {
    const top = await push(path, "0.9.0");
    const found = await resolve("catalog-server:0.9.0", { shortNames: `${registry.host}${prefix}` });
    expect(found.digest).toBe(top.digest);
    expect(found.name).toBe("catalog-server:0.9.0");
    expect(found.location).toBe(`${registry.host}/${path}:0.9.0`);
    expect(proxy.tunnels).toEqual([]);
  });

  test.each([
    ["a layout that names it in full", ".", "catalog-server:0.9.0", "catalog-server:0.9.0"],
    ["a layout that names the tag", ".", "0.9.0", "catalog-server:0.9.0"],
    ["a layout in a folder of its name", "catalog-server", "0.9.0", "catalog-server:0.9.0"],
    ["a layout in folders of its name", "acme/server", "latest", "acme/server"],
  ])("are looked up in %s", async (_name, below, name, text) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, below), { recursive: true });
    const top = await writeSampleImage(join(folder, below), { name });
    const found = await resolve(text, { shortNames: folder });
    expect(found.digest).toBe(top.digest);
    expect(found.name).toBe(text);
    expect((await resolve(text, { shortNames: folder, digest: top.digest })).digest).toBe(top.digest);
  });

  test("are looked up on Docker Hub afterwards", async () => {
    const folder = await temporaryFolder();
    await writeSampleImage(folder, { name: "1.0.0" });
    for (const shortNames of [folder, registry.host]) {
      proxy.tunnels.length = 0;
      const transport = createTransport({
        environment: { HTTPS_PROXY: `http://${proxy.host}` },
        retry: { attempts: 1 },
      });
      const access = { transport, credentials: async () => undefined };
      const error: unknown = await resolve("catalog-server:0.9.0", { shortNames, access }).catch((reason) => reason);
      expect(String(error)).toMatch(
        /registry-unreachable: cannot read the manifest of docker\.io\/library\/catalog-server:0\.9\.0/,
      );
      expect(String(error)).toContain(`; it is not in ${shortNames} either`);
      expect(proxy.tunnels[0]?.host).toBe("registry-1.docker.io:443");
    }
  });

  test("input-invalid: a folder that does not exist, rather than a look at Docker Hub", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    for (const shortNames of [join(folder, "imgaes"), join(folder, "file")]) {
      await expect(resolve("catalog-server:0.9.0", { shortNames })).rejects.toThrow(
        /^input-invalid: short-names: ".*" is not a folder/,
      );
    }
    expect(proxy.tunnels).toEqual([]);
  });

  test("image-not-found, where Docker Hub refuses to say", async () => {
    const transport = transportWithPlayedHost("https://registry-1.docker.io", `http://${registry.host}`);
    const access = { transport, credentials: async () => undefined };
    registry.fault = ({ response }) => {
      response.writeHead(401, {}).end();
      return true;
    };
    const folder = await temporaryFolder();
    const looking = resolve("catalog-server:0.9.0", {
      shortNames: folder,
      access,
    });
    await expect(looking).rejects.toThrow(
      `image-not-found: there is no image catalog-server:0.9.0; looked for it at ${folder} and at docker.io/library/catalog-server:0.9.0`,
    );
  });
});

describe("copying", () => {
  test("an index of indexes goes along, children first", async () => {
    const directory = await temporaryFolder();
    const inner = await writeSampleImage(directory);
    const layout = await openLayout(directory);
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [inner] }));
    const descriptor = { mediaType: mediaTypes.index, digest: sha256(bytes), size: bytes.length };
    const target = await createLayout(await temporaryFolder());
    const from = {
      ...layout,
      manifest: async (wanted: string | Descriptor) =>
        wanted === descriptor ? { descriptor, bytes } : layout.manifest(wanted),
    };
    const order: string[] = [];
    const noted = {
      ...target,
      pushManifest: async (document: Parameters<typeof target.pushManifest>[0]) => {
        order.push(document.descriptor.digest);
        await target.pushManifest(document);
      },
    };
    await copyImage(from, descriptor, noted);
    await target.finish([descriptor]);
    expect(order).toHaveLength(4);
    expect(order.slice(2)).toEqual([inner.digest, descriptor.digest]);
  });

  test("a blob that fails ends it", async () => {
    const directory = await temporaryFolder();
    const top = await writeSampleImage(directory);
    const layout = await openLayout(directory);
    const target = await createLayout(await temporaryFolder());
    const damaged = { ...layout, blob: () => once(Buffer.from("damaged")) };
    await expect(copyImage(damaged, top, target)).rejects.toThrow(/^content-mismatch: /);
  });

  test("a manifest that the source lacks is named", async () => {
    const directory = await temporaryFolder();
    const top = await writeSampleImage(directory);
    const layout = await openLayout(directory);
    const target = await createLayout(await temporaryFolder());
    const without = { ...layout, manifest: async () => undefined };
    await expect(copyImage(without, top, target)).rejects.toThrow(/^image-not-found: .* has no manifest sha256:/);
  });
});

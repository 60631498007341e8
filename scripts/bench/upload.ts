import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { silent } from "#diagnostics/progress.js";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { parseManifest } from "#oci/parse.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import type { Figure } from "#scripts/bench/figure.js";
import { manifestText } from "#scripts/bench/manifests.js";
import { publishModules, publishPlugin } from "#scripts/bench/modules.js";
import { build } from "#server/build.js";
import { incompressible } from "#test/incompressible.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";
import { recordRequests } from "#test/recording-registry.js";
import { startDistribution } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";

const baseBytes = 20 * 1024 * 1024;
const documentBytes = 64 * 1024;

/** What a push sends to a real registry after one of 20 plugins has changed its version: the bodies of all requests, counted on their way. */
export async function uploadFigure(work: string): Promise<Figure> {
  const registry = await startDistribution();
  const recorded = await recordRequests(registry.host);
  const moduleCache = join(work, "upload-modules");
  try {
    const push = await preparePush(work, recorded.host, moduleCache);
    await push(manifestText(20));
    recorded.requests.length = 0;
    const image = await push(manifestText(20).replace("version: v1.7.0", "version: v1.7.1"));
    const bodies = recorded.requests.map((each) => each.bytes).filter((each) => each > 0);
    return figure(bodies, image);
  } finally {
    await recorded.stop();
    await registry.stop();
    await removeModuleCache(moduleCache);
  }
}

interface Image {
  /** Bytes of the binary's layer, of the base's layers, and of the manifest and config. */
  binary: number;
  base: number;
  documents: number;
}

function figure(bodies: readonly number[], { binary, base, documents }: Image): Figure {
  const sent = bodies.reduce((sum, each) => sum + each, 0);
  return {
    what: "bytes uploaded when one of 20 plugins changes its version, on a base of 20 MiB, to CNCF Distribution",
    reach: "the binary's layer and the small documents only",
    measured: `${sent} bytes in ${bodies.length} bodies: ${binary} of the layer, ${documents} of documents`,
    reached: sent === binary + documents && documents <= documentBytes,
    details: `the image has ${((binary + base + documents) / 1024 ** 2).toFixed(1)} MiB`,
  };
}

/** Publishes modules and a base image; returns what builds a manifest and pushes its image. */
async function preparePush(
  work: string,
  host: string,
  moduleCache: string,
): Promise<(manifest: string) => Promise<Image>> {
  const proxy = join(work, "upload-proxy");
  await publishModules(proxy, 20);
  await publishPlugin(proxy, 7, "v1.7.1");
  await pushBase(join(work, "upload-base"), host);
  const environment = { ...process.env, ...(await goEnvironment(proxy, { moduleCache })) };
  const manifest = join(work, "upload.yaml");
  return async (text) => {
    await writeFile(manifest, text.replace("image: scratch", `image: ${host}/acme/base:1.0.0`));
    const { layout, digest } = await build({
      manifest,
      directory: join(work, "upload-generated"),
      layout: join(work, "upload-image"),
      repository: `${host}/acme/server`,
      frozen: false,
      release: true,
      pluginPaths: {},
      environment,
      progress: silent,
    });
    return measure(layout, digest);
  };
}

async function pushBase(directory: string, host: string): Promise<void> {
  const top = await writeSampleImage(directory, {
    platforms: [{ os: "linux", architecture: "amd64" }],
    files: { "/server": "replaced by the build", "/data": incompressible(baseBytes) },
    entrypoint: "/server",
  });
  const layout = await openLayout(directory);
  const repository = openRepository({ registry: host, repository: "acme/base" }, registryAccess({}));
  await copyImage(layout, top, repository);
  const document = await layout.manifest(top.digest);
  if (document) await repository.pushManifest(document, "1.0.0");
}

async function measure(layout: string, digest: string): Promise<Image> {
  const document = await (await openLayout(layout)).manifest(digest);
  if (!document) throw new Error("the layout has no image");
  const { config, layers } = parseManifest(document.bytes, "the image");
  const binary = layers.at(-1)?.size ?? 0;
  const all = layers.reduce((sum, each) => sum + each.size, 0);
  return { binary, base: all - binary, documents: document.bytes.length + config.size };
}

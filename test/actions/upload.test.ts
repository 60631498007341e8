import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { parseManifest } from "#oci/parse.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { build } from "#server/build.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { incompressible } from "#test/incompressible.js";
import { type RecordingRegistry, recordRequests } from "#test/recording-registry.js";
import { startCraneRegistry, startDistribution, type TestRegistry } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";
import { smallBuild, smallManifest } from "#test/small-build.js";

const installing = 600_000;
const baseLayer = 5_000_000;

/** What a push sends, counted between the client and real registries. */
describe.each([
  ["Distribution", { start: () => startDistribution(), shared: false }],
  ["crane's registry, which keeps the blobs of all repositories together", { start: startCraneRegistry, shared: true }],
])("to %s", (_name, { start, shared }) => {
  let workspace: GoWorkspace;
  let real: TestRegistry;
  let registry: RecordingRegistry;
  let folder: string;

  beforeAll(async () => {
    workspace = await openGoWorkspace();
    real = await start();
    registry = await recordRequests(real.host);
    folder = await temporaryFolder();
    await pushBase();
  }, installing);
  beforeEach(() => {
    registry.requests.length = 0;
  });
  afterAll(async () => {
    await registry.stop();
    await real.stop();
    await workspace.close();
    await removeTemporaryFolders();
  });

  async function pushBase(): Promise<void> {
    const directory = await temporaryFolder();
    const platforms = [{ os: "linux", architecture: "amd64" }];
    const files = { "/server": "replaced by the build", "/data": incompressible(baseLayer) };
    const top = await writeSampleImage(directory, { platforms, files, entrypoint: "/server" });
    const layout = await openLayout(directory);
    const repository = openRepository({ registry: registry.host, repository: "acme/base" }, registryAccess({}));
    await copyImage(layout, top, repository);
    const document = await layout.manifest(top.digest);
    if (document) await repository.pushManifest(document, "1.0.0");
  }

  async function push(plugin: string, repository = "acme/server") {
    const manifest = smallManifest(`${registry.host}/acme/base:1.0.0`, [plugin]);
    await writeFile(join(folder, "catalog-server-manifest.yaml"), manifest);
    const built = await build({
      ...smallBuild(folder, workspace.environment),
      repository: `${registry.host}/${repository}`,
    });
    const document = await (await openLayout(built.layout)).manifest(built.digest);
    const { config, layers } = parseManifest(document?.bytes ?? Buffer.alloc(0), "the image");
    const bodies = registry.requests.filter((each) => each.bytes > 0).map(({ bytes }) => bytes);
    return {
      built,
      manifestBytes: document?.descriptor.size ?? 0,
      config,
      layers,
      bodies: bodies.sort((a, b) => a - b),
    };
  }

  const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);

  test("goes the binary's layer and the small documents; the base's layers are there or are taken over", async () => {
    const { layers, config, manifestBytes, bodies } = await push("hello");
    const [base, binary] = layers;
    expect(base?.size).toBeGreaterThan(baseLayer);
    expect(bodies).toEqual(ascending([binary?.size ?? 0, config.size, manifestBytes]));
    const mounts = registry.requests.filter((each) => each.path.includes("mount=") && each.status === 201);
    expect(mounts).toHaveLength(shared ? 0 : 1);
  });

  test("goes no more when one plugin changes its version", async () => {
    const { layers, config, manifestBytes, bodies } = await push("hello@v1.1.0");
    expect(bodies).toEqual(ascending([layers[1]?.size ?? 0, config.size, manifestBytes]));
    expect(config.size + manifestBytes).toBeLessThan(10_000);
  });

  test("goes the manifest alone when nothing changes", async () => {
    const { built, manifestBytes, bodies } = await push("hello@v1.1.0");
    expect([built.reused, bodies]).toEqual([true, [manifestBytes]]);
  });

  test("goes what another repository of the registry has not, without the base's layers", async () => {
    const { layers, config, manifestBytes, bodies } = await push("hello@v1.1.0", "acme/second");
    const own = [layers[1]?.size ?? 0, config.size];
    expect(bodies).toEqual(ascending(shared ? [manifestBytes] : [...own, manifestBytes]));
  });
});

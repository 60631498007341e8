import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { silent } from "#diagnostics/progress.js";
import { createLayout } from "#oci/layout-writer.js";
import { localPlatform } from "#oci/platform.js";
import { type Figure, milliseconds } from "#scripts/bench/figure.js";
import { median } from "#scripts/bench/measure.js";
import { openEngine } from "#server/engine.js";
import { generateFrom, readInputs } from "#server/generate.js";
import { stageSboms } from "#server/sbom-folder.js";
import { goEnvironment, publishModule, removeModuleCache } from "#test/module-proxy.js";

const least = 250;
const most = 0.5;
const rounds = 7;

/** From a compiled program to SBOM files on the disk: CycloneDX's library loaded, licences read from the module cache, completeness checked. */
export async function sbomFigures(work: string): Promise<Figure[]> {
  const bench = join(work, "sbom");
  const proxy = join(bench, "proxy");
  await mkdir(proxy, { recursive: true });
  for (const name of names) await publishPlugin(proxy, name);
  await writeFile(join(bench, "manifest.yaml"), manifest());
  const moduleCache = join(bench, "modules");
  const options = {
    manifest: join(bench, "manifest.yaml"),
    directory: join(bench, "generated"),
    layout: join(bench, "image"),
    frozen: false,
    release: true,
    pluginPaths: {},
    environment: { ...process.env, ...(await goEnvironment(proxy, { moduleCache })) },
    progress: silent,
  };
  const inputs = await readInputs(options);
  const engine = await openEngine(inputs.located, options);
  const { prepared, generated, resolved } = await generateFrom(inputs, options);
  const task = { inputs, prepared, directory: generated.directory, options };
  const image = await engine({ ...task, layout: await createLayout(options.layout) });
  const modules = (image.platforms[0]?.info.dependencies.length ?? 0) + 1;
  if (modules < least) throw new Error(`the program has ${modules} modules only`);
  const seconds: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    const { prepareSboms } = await import("#server/image-sboms.js");
    const documents = await (await prepareSboms({ ...task, dockerfile: false }, resolved))(image);
    await (await stageSboms(options.layout, documents)).remove();
    seconds.push((performance.now() - start) / 1000);
    bytes = documents[0]?.bytes.length ?? 0;
  }
  await removeModuleCache(moduleCache);
  const [first = Number.NaN, ...later] = seconds;
  return [
    {
      what: `SBOM of an image with ${least} or more modules, without network, licences included`,
      reach: `${most} s or less`,
      measured: milliseconds(first),
      reached: first <= most,
      details: `the first in a process; later ones ${milliseconds(median(later))}; rclone with all its backends and ${names.length} plugin modules, ${modules} modules, ${Math.round(bytes / 1024)} KiB`,
    },
  ];
}

const names = Array.from({ length: 20 }, (_, index) => `acme-${index + 1}`);

async function publishPlugin(proxy: string, name: string): Promise<void> {
  const path = `github.com/acme/rclone/${name}`;
  const files = {
    "go.mod": `module ${path}\n\ngo 1.26.0\n\nrequire github.com/rclone/rclone v1.76.0\n`,
    "plugin.go": `package plugin\n\nimport _ "github.com/rclone/rclone/fs"\n`,
    LICENSE: await readFile("LICENSE", "utf8"),
  };
  await publishModule(proxy, { path, version: "v1.0.0", files });
}

/** rclone's own program, all of it, with plugins. */
function manifest(): string {
  const { os, architecture } = localPlatform();
  const plugins = names.map(
    (name) => `    - {name: ${name}, module: github.com/acme/rclone/${name}, version: v1.0.0, metadata: none}\n`,
  );
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata: {name: rclone}
spec:
  base:
    image: scratch
    frameworkVersion: v1
    module: github.com/rclone/rclone
    version: v1.76.0
    entrypoint: {package: github.com/rclone/rclone}
  plugins:
${plugins.join("")}  build: {platforms: [${os}/${architecture}]}
`;
}

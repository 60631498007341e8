import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Report } from "#conformance/report.js";
import { silent } from "#diagnostics/progress.js";
import { openLayout } from "#oci/layout.js";
import { localPlatform } from "#oci/platform.js";
import { readPlatforms } from "#oci/platform-images.js";
import { type Figure, notMeasured, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { compare, type Subject } from "#scripts/bench/measure.js";
import { startSlowCatalog } from "#scripts/bench/slow-catalog.js";
import { build } from "#server/build.js";
import { publishExamples } from "#test/example-modules.js";
import { freePort } from "#test/ports.js";

const run = promisify(execFile);
const node = process.execPath;
const command = "dist/cli/index.js";
const bareLoop = fileURLToPath(new URL("./bare-conformance.mjs", import.meta.url));

/** Conformance of the example's image, against what takes the same files out, starts the same server and asks the same; and how it grows with plugins. */
export async function conformanceFigures(work: string): Promise<Figure[]> {
  return [await imageFigure(join(work, "conformance")), await growthFigure(join(work, "growth"))];
}

const image =
  "conformance of the example's image in a layout, whole process, against `umoci unpack` of it, the server's own start and the same requests by a bare loop";

/** One figure: the example's image, against umoci. */
export async function imageFigure(work: string): Promise<Figure> {
  const umoci = await run("umoci", ["--version"]).catch(() => undefined);
  if (!umoci) return notMeasured(image, "1.3x or less", "umoci is not installed");
  const layout = join(work, "image");
  const { digest, server } = await buildExample(work, layout);
  const report = join(work, "report");
  const ours: Subject = {
    name: "conformance",
    command: node,
    args: [command, "conformance", "--layout", layout, "--digest", digest, "--report", report],
  };
  await run(node, ours.args);
  const found = JSON.parse(await readFile(join(report, "report.json"), "utf8")) as Report;
  const asked = found.checks.flatMap(({ request }) => (request?.startsWith("GET ") ? [request.slice(4)] : []));
  const paths = join(work, "paths");
  await writeFile(paths, asked.join("\n"));
  const bundle = join(work, "bundle");
  const port = String(await freePort());
  const script = `umoci unpack --rootless --image "$1:$2" "$3" && exec "$4" "$5" "$3/rootfs$6" "$7" "$8"`;
  const theirs: Subject = {
    name: "umoci and a bare loop",
    command: "sh",
    args: ["-c", script, "sh", layout, await tagOf(layout), bundle, node, bareLoop, server, paths, port],
    before: () => rm(bundle, { recursive: true, force: true }),
  };
  const measured = await compare({ ours, theirs }, 41);
  const details = `${withMemory(measured.ours)}; ${withMemory(measured.theirs)}; ${asked.length} requests, sandbox ${found.sandbox.kind}`;
  return ratioFigure(image, 1.3, measured.ours.seconds, measured.theirs.seconds, details);
}

/** The example server with its plugins, for this machine, as a layout whose image has a tag. */
async function buildExample(work: string, layout: string) {
  const published = await publishExamples();
  try {
    const built = await build({
      manifest: "examples/server/catalog-server-manifest.yaml",
      directory: join(work, "generated"),
      layout,
      frozen: false,
      release: true,
      pluginPaths: {},
      platforms: ["local"],
      environment: { ...process.env, ...published.environment },
      progress: silent,
    });
    return { digest: built.digest, server: await programOf(layout, built.digest) };
  } finally {
    await published.remove();
  }
}

async function programOf(path: string, digest: string): Promise<string> {
  const layout = await openLayout(path);
  const document = await layout.manifest(digest);
  const [image] = document ? await readPlatforms(layout, path, document, [localPlatform()]) : [];
  return image?.config.config?.Entrypoint?.[0] ?? "";
}

async function tagOf(layout: string): Promise<string> {
  const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
  return index.manifests[0].annotations["org.opencontainers.image.ref.name"];
}

async function growthFigure(work: string): Promise<Figure> {
  const [few, many] = await Promise.all([startSlowCatalog(5, 20), startSlowCatalog(50, 20)]);
  try {
    const subject = (name: string, url: string): Subject => ({
      name,
      command: node,
      args: [command, "conformance", "--url", url, "--report", join(work, name)],
    });
    const measured = await compare({ few: subject("5", few.url), many: subject("50", many.url) }, 5);
    const ratio = measured.many.seconds / measured.few.seconds;
    return {
      what: "conformance of 50 plugins against 5, a server that answers in 20 ms, whole process",
      reach: "less than 3x the time",
      measured: `${ratio.toFixed(2)}x`,
      reached: ratio < 3,
      details: `${withMemory(measured.many)}; ${withMemory(measured.few)}`,
    };
  } finally {
    few.stop();
    many.stop();
  }
}

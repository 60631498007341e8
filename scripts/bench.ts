/**
 * `npm run bench`: every figure as a ratio of two things measured in one run; `-- conformance site` measures these groups only. With
 * --write, docs/benchmarks.md gets them, and keeps the rows that were not measured.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { buildFigures } from "#scripts/bench/build.js";
import { caddyFigures } from "#scripts/bench/caddy.js";
import { chainFigures } from "#scripts/bench/chain.js";
import { conformanceFigures } from "#scripts/bench/conformance.js";
import { type Figure, figureInWords, isMissed, mergeRows } from "#scripts/bench/figure.js";
import { matrixFigures } from "#scripts/bench/matrix.js";
import { moduleVersionsFigure } from "#scripts/bench/module-versions.js";
import { processFigure } from "#scripts/bench/processes.js";
import { registryFigures } from "#scripts/bench/registry.js";
import { sbomFigures } from "#scripts/bench/sbom.js";
import { signingFigures } from "#scripts/bench/signing.js";
import { siteFigures } from "#scripts/bench/site.js";
import { startupFigures } from "#scripts/bench/startup.js";
import { uploadFigure } from "#scripts/bench/upload.js";

const groups = {
  startup: startupFigures,
  processes: alone(processFigure),
  upload: alone(uploadFigure),
  registry: registryFigures,
  conformance: conformanceFigures,
  matrix: matrixFigures,
  modules: alone(moduleVersionsFigure),
  site: siteFigures,
  sbom: sbomFigures,
  signing: signingFigures,
  chain: chainFigures,
  build: buildFigures,
  caddy: caddyFigures,
};
const asked = process.argv.slice(2).filter((each) => each !== "--write");
const unknown = asked.find((each) => !(each in groups));
if (unknown !== undefined) throw new Error(`there is no group ${unknown}: there are ${Object.keys(groups).join(", ")}`);

const work = await mkdtemp(join(tmpdir(), "plugin-release-bench-"));
const figures: Figure[] = [];
try {
  for (const [name, group] of Object.entries(groups)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const figure of await group(work)) {
      figures.push(figure);
      process.stdout.write(figureInWords(figure));
    }
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
if (process.argv.includes("--write")) {
  await writeFile("docs/benchmarks.md", page(mergeRows(await readFile("docs/benchmarks.md", "utf8"), figures)));
}
process.exitCode = figures.some(isMissed) ? 1 : 0;

function alone(figure: (work: string) => Promise<Figure>): (work: string) => Promise<Figure[]> {
  return async (directory) => [await figure(directory)];
}

function page(lines: readonly string[]): string {
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  return `# Benchmarks

Measured with \`npm run bench -- --write\` on ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${gibibytes} GiB, Node ${process.versions.node}. A ratio compares two things measured in turn in the same run; times are medians, memory is the highest resident set of the Node process (which Linux counts from the start of the process that measures: small ones read too high). Groups of rows may come from different runs.

| what | reach | measured | time and memory |
| --- | --- | --- | --- |
${lines.join("\n")}
`;
}

/**
 * `npm run bench`: every figure as a ratio of two things measured in one run. With --write, docs/benchmarks.md gets them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { buildFigures } from "#scripts/bench/build.js";
import { caddyFigures } from "#scripts/bench/caddy.js";
import { conformanceFigures } from "#scripts/bench/conformance.js";
import { type Figure, figureInWords, figureRow, isMissed } from "#scripts/bench/figure.js";
import { matrixFigures } from "#scripts/bench/matrix.js";
import { moduleVersionsFigure } from "#scripts/bench/module-versions.js";
import { processFigure } from "#scripts/bench/processes.js";
import { registryFigures } from "#scripts/bench/registry.js";
import { siteFigures } from "#scripts/bench/site.js";
import { startupFigures } from "#scripts/bench/startup.js";
import { uploadFigure } from "#scripts/bench/upload.js";

const work = await mkdtemp(join(tmpdir(), "plugin-release-bench-"));
const figures: Figure[] = [];
try {
  const groups = [
    startupFigures,
    alone(processFigure),
    alone(uploadFigure),
    registryFigures,
    conformanceFigures,
    matrixFigures,
    alone(moduleVersionsFigure),
    siteFigures,
    buildFigures,
    caddyFigures,
  ];
  for (const group of groups) {
    for (const figure of await group(work)) {
      figures.push(figure);
      process.stdout.write(figureInWords(figure));
    }
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
if (process.argv.includes("--write")) await writeFile("docs/benchmarks.md", page(figures));
process.exitCode = figures.some(isMissed) ? 1 : 0;

function alone(figure: (work: string) => Promise<Figure>): (work: string) => Promise<Figure[]> {
  return async (directory) => [await figure(directory)];
}

function page(rows: readonly Figure[]): string {
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  const lines = rows.map(figureRow);
  return `# Benchmarks

Measured with \`npm run bench -- --write\` on ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${gibibytes} GiB, Node ${process.versions.node}. A ratio compares two things measured in turn in the same run; times are medians, memory is the highest resident set of the Node process (which Linux counts from the start of the process that measures: small ones read too high). All of it was measured on a machine that did other work as well.

| what | reach | measured | time and memory |
| --- | --- | --- | --- |
${lines.join("\n")}
`;
}

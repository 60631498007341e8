import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { findSuite } from "#conformance/find-suite.js";
import { defaultLimits } from "#conformance/subject.js";
import { makeTemporaryFolder } from "#conformance/temporary-folder.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { cellNotRun } from "#matrix/fold.js";
import type { PlannedCell, VerificationPlan } from "#matrix/plan.js";
import { cellFolder, shardFolder } from "#matrix/plan-document.js";
import { build } from "#server/build.js";
import { conformance } from "#server/conformance.js";
import type { Conformance } from "#server/conformance-options.js";
import { cellManifest, readCellManifest } from "#server/matrix-cell.js";
import { verdictOn, writeRecord } from "#server/matrix-record.js";
import { readPlan } from "#server/matrix-results.js";
import type { CellRecord, RanShard, RunShardOptions } from "#server/matrix-run-options.js";
import { checkOutputFolder } from "#server/output-folder.js";

/** What says nothing about the cell: on another machine, or a minute later, it might be built. */
const machineFaults: ReadonlySet<Code> = new Set<Code>([
  "disk-full",
  "go-missing",
  "go-too-old",
  "module-proxy-failed",
  "module-proxy-timeout",
  "module-not-fetched",
  "registry-denied",
  "registry-unreachable",
  "registry-untrusted",
  "registry-too-slow",
  "registry-busy",
  "registry-failed",
  "credential-helper-failed",
  "sandbox-unavailable",
  "file-unreadable",
]);

/**
 * Builds and verifies the cells of one shard, one after another, for this machine's platform. Each leaves the reports of its run, or why it
 * was not run; a cell that fails or cannot be built is a warning, and the others go on. Throws where there is nothing to run.
 */
export async function runShard(options: RunShardOptions): Promise<RanShard> {
  const plan = readPlan(options.plan);
  const cells = cellsOf(plan, options.shard);
  await checkSuite(plan, options.suite);
  await checkOutputFolder("results", options.results, { written: true });
  const directory = resolve(options.results, shardFolder(options.shard));
  await mkdir(directory, { recursive: true });
  const ran: RanShard = { cells: [], directory, diagnostics: [] };
  for (const cell of cells) {
    options.signal?.throwIfAborted();
    const title = sanitize(`${cell.plugin} ${cell.version} on ${cell.server}`, 200);
    const { record, diagnostics } = await options.progress.step(title, () => runCell(cell, directory, options));
    ran.cells.push(record);
    ran.diagnostics.push(...diagnostics);
  }
  return ran;
}

function cellsOf({ shards }: VerificationPlan, shard: number): PlannedCell[] {
  const fix = shards.length === 0 ? "Skip the job." : `Name a shard from 0 to ${shards.length - 1}.`;
  return shards[shard] ?? fail("input-invalid", `the plan has no shard ${shard}`, { fix });
}

async function checkSuite(plan: VerificationPlan, named: string): Promise<void> {
  const { suite, digest } = await findSuite(named);
  if (suite.name === plan.suite.name && digest === plan.suite.digest) return;
  fail("input-invalid", "the plan was made for another suite, or another state of it", {
    fix: "Give the suite that was given to the plan, at the same commit.",
  });
}

async function runCell(
  cell: PlannedCell,
  shard: string,
  options: RunShardOptions,
): Promise<{ record: CellRecord; diagnostics: Diagnostic[] }> {
  const started = performance.now();
  const directory = join(shard, cellFolder(cell));
  await rm(directory, { recursive: true, force: true }); // what an earlier run left is no result of this one
  await mkdir(directory);
  const tried = await verify(cell, directory, options).catch((error) => {
    options.signal?.throwIfAborted();
    if (error instanceof DiagnosticError) return error;
    throw error;
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const found = tried instanceof DiagnosticError ? notBuilt(cell, tried) : verdictOn(cell, tried);
  const record = { cell, outcome: found.outcome, why: found.why, seconds };
  await writeRecord(directory, record);
  options.progress.info([record.outcome, ...record.why].join(": "));
  return { record, diagnostics: found.diagnostics };
}

function notBuilt(cell: PlannedCell, { diagnostics }: DiagnosticError) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const why = errors.slice(0, 5).map(({ code, message }) => `${code}: ${message}`);
  const faults = errors.filter(({ code }) => machineFaults.has(code));
  const found = faults.length > 0 ? faults : [cellNotRun(cell, why[0] ?? "it cannot be built")];
  return { outcome: "not-run" as const, why, diagnostics: found };
}

async function verify(cell: PlannedCell, report: string, options: RunShardOptions): Promise<Conformance> {
  const { shortNames, modules, environment, registries, progress, signal, suite } = options;
  const common = {
    ...(shortNames === undefined ? {} : { shortNames }),
    ...(modules === undefined ? {} : { modules }),
    ...(registries === undefined ? {} : { registries }),
    ...(signal === undefined ? {} : { signal }),
    environment,
    progress,
  };
  const server = await readCellManifest(cell.manifest, common);
  const source = cell.source === undefined ? server : await readCellManifest(cell.source, common);
  const work = await makeTemporaryFolder("cell");
  try {
    const from = await realpath(work.path);
    const manifest = join(work.path, "manifest.yaml");
    const relocate = (path: string) => relative(from, path).split(sep).join("/");
    await writeFile(manifest, cellManifest(server, cell, source, relocate));
    const built = await build({
      ...common,
      manifest,
      pluginPaths: {},
      release: false,
      frozen: false,
      directory: join(work.path, "generated"),
      layout: join(work.path, "image"),
      platforms: ["local"],
    });
    return await conformance({
      ...common,
      subject: { layout: built.layout, digest: built.digest },
      suite,
      inputs: { environment: {}, files: {}, parameters: {}, only: [], limits: defaultLimits },
      report,
      pluginPaths: {},
      curated: false,
      reports: [],
    });
  } finally {
    await work.remove();
  }
}

import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import { silent } from "#diagnostics/progress.js";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { readMatrix } from "#matrix/matrix-read.js";
import type { MatrixInput } from "#matrix/model.js";
import { type PlannedCell, planCells, type VerificationPlan } from "#matrix/plan.js";
import { cellFolder, renderPlan } from "#matrix/plan-document.js";
import { sha256 } from "#oci/digest.js";
import { type FoldOptions, type FoldResult, foldMatrix } from "#server/matrix-fold.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { problemsOf } from "#test/problems.js";
import { base, pinOf, pluginOf, serverOf } from "#test/sample-matrix.js";
import { checkOf, reportOf } from "#test/sample-reports.js";

afterAll(removeTemporaryFolders);

const suite = { name: "catalog-server", digest: sha256("suite") };
const input: MatrixInput = {
  base,
  servers: ["v1.0.0=v1alpha1", "v1.1.0=v1alpha1"].map((each) => serverOf(each)),
  plugins: ["agents", "search"].map((name) =>
    pluginOf(name, ["v0.1.0 1.0.0..1.x v1alpha1"], { pins: [pinOf("v0.1.0", "v1.0.0")] }),
  ),
  evidence: [],
};
/** agents and search on v1.1.0, then on v1.0.0. */
const plan = planCells(computeMatrix(input).matrix, { suite });
const cells = plan.shards.flat() as [PlannedCell, PlannedCell, PlannedCell, PlannedCell];
const readme = "# Server\n\n<!-- compatibility-matrix:start -->\n<!-- compatibility-matrix:end -->\n";

interface Workspace extends FoldOptions {
  folder: string;
}

async function workspace(of: MatrixInput = input, planned: VerificationPlan = plan): Promise<Workspace> {
  const folder = await temporaryFolder();
  const json = join(folder, "compatibility-matrix.json");
  await writeFile(json, renderMatrixJson(computeMatrix(of).matrix));
  await writeFile(join(folder, "plan.json"), renderPlan(planned));
  const results = [join(folder, "results")];
  return { folder, plan: join(folder, "plan.json"), matrix: json, json, results, progress: silent };
}

function reportText(
  { plugin, module, version, server }: PlannedCell,
  status: "passed" | "failed",
  other: Partial<Report> = {},
) {
  const known = { name: plugin, module, version };
  const of = { server: { module: base, version: server, frameworkVersion: "v1alpha1" } };
  const checks = [checkOf("smoke-starts", "passed"), checkOf("A-list", status, { plugin })];
  return renderReportJson(reportOf(checks, [known], { ...of, ...other }));
}

/** Writes a file of a cell's results, and returns its path. */
async function put({ folder }: Workspace, shard: string, cell: PlannedCell, text: string, name = "report.json") {
  const directory = join(folder, shard, cellFolder(cell));
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, name), text);
  return join(directory, name);
}

const verdicts = (file: string) =>
  readMatrix(file)
    .input?.evidence.map(({ plugin, server, verdict }) => `${plugin} on ${server} ${verdict}`)
    .sort();
const messages = ({ diagnostics }: FoldResult) => diagnostics.map(({ message }) => message);
const lost = (shard: number, count: number) => `shard ${shard} left no results: ${count} of its cells were not run`;

describe("folding", () => {
  test("writes the matrix in every form, and is done once", async () => {
    const at = await workspace();
    await writeFile(join(at.folder, "README.md"), readme);
    const forms = { ...at, markdown: join(at.folder, "README.md"), html: join(at.folder, "matrix.html") };
    await put(at, "results/shard-0", cells[0], reportText(cells[0], "passed"));
    await put(at, "results/shard-0", cells[1], reportText(cells[1], "failed"));
    const folded = await foldMatrix(forms);
    expect([folded.passed, folded.failed, folded.notRun, folded.changed]).toEqual([1, 1, 2, true]);
    expect(verdicts(at.json)).toEqual(["agents on v1.1.0 passed", "search on v1.1.0 failed"]);
    expect(await readFile(forms.markdown, "utf8")).toMatch(/\| agents \|.*✅ passed/);
    expect(await readFile(forms.html, "utf8")).toContain("agents");
    expect(messages(folded)).toEqual([
      lost(1, 2),
      expect.stringContaining("is declared compatible with v1.1.0 and failed"),
    ]);
    const before = await readdir(at.folder);
    expect((await foldMatrix(forms)).changed).toBe(false);
    expect(await readdir(at.folder)).toEqual(before);
  });

  test("keeps the evidence that was there", async () => {
    const at = await workspace();
    await put(at, "results/shard-0", cells[0], reportText(cells[0], "passed"));
    await foldMatrix(at);
    const later = await workspace(readMatrix(at.json).input);
    await put(later, "results/shard-1", cells[2], reportText(cells[2], "passed"));
    await foldMatrix(later);
    expect(verdicts(later.json)).toEqual(["agents on v1.0.0 passed", "agents on v1.1.0 passed"]);
  });

  test("reads folders in any order", async () => {
    const at = await workspace();
    const folders = ["one", "two", "three"].map((each) => join(at.folder, each));
    await put(at, "one/shard-0", cells[0], reportText(cells[0], "passed"));
    await put(at, "two/shard-1", cells[2], reportText(cells[2], "passed"));
    await mkdir(join(at.folder, "three"));
    const written = new Set<string>();
    for (const results of [folders, folders.toReversed(), [...folders, ...folders]]) {
      const json = join(at.folder, "out.json");
      await foldMatrix({ ...at, json, results });
      written.add(await readFile(json, "utf8"));
    }
    expect(written.size).toBe(1);
  });

  test("without any results leaves the matrix as it is", async () => {
    const at = await workspace();
    const before = await readFile(at.json, "utf8");
    const folded = await foldMatrix(at);
    expect([folded.changed, folded.notRun, await readFile(at.json, "utf8")]).toEqual([false, 4, before]);
    expect(messages(folded)).toEqual([lost(0, 2), lost(1, 2)]);
  });
});

describe("results that prove nothing", () => {
  const why = (text: string | RegExp) => {
    const said = typeof text === "string" ? text.replace(/[.*+?^$()[\]{}|]/g, "\\$&") : text.source;
    return expect.stringMatching(new RegExp(`^"agents" v0\\.1\\.0 on v1\\.1\\.0 was not run: ${said}`));
  };
  test.each<[string, (at: Workspace) => Promise<unknown>, ReturnType<typeof why>]>([
    [
      "a report that is cut off",
      (at) => put(at, "results/shard-0", cells[0], reportText(cells[0], "passed").slice(0, -50)),
      why(/.*it is not JSON/),
    ],
    ["an empty report", (at) => put(at, "results/shard-0", cells[0], ""), why(/.*it is not JSON/)],
    [
      "a matrix instead",
      async (at) => put(at, "results/shard-0", cells[0], await readFile(at.json, "utf8")),
      why(/.*/),
    ],
    [
      "a report that contradicts itself",
      (at) =>
        put(
          at,
          "results/shard-0",
          cells[0],
          reportText(cells[0], "failed").replace('"verdict": "failed"', '"verdict": "passed"'),
        ),
      why(/.*contradicts itself/),
    ],
    [
      "a report of a part of the suite",
      (at) => put(at, "results/shard-0", cells[0], reportText(cells[0], "passed", { only: ["A"] })),
      why(/.*only A of the suite ran/),
    ],
    [
      "another cell's report",
      (at) => put(at, "results/shard-0", cells[0], reportText(cells[2], "passed")),
      why("its report is about something else"),
    ],
    [
      "a report of another suite",
      (at) => {
        const lenient = { name: suite.name, version: "1", digest: sha256("lenient"), categories: [] };
        return put(at, "results/shard-0", cells[0], reportText(cells[0], "passed", { suite: lenient }));
      },
      why("its report is of another suite, or of another state of it"),
    ],
    [
      "a report from the future",
      (at) =>
        put(at, "results/shard-0", cells[0], reportText(cells[0], "passed", { started: "2999-01-01T00:00:00.000Z" })),
      why(/.*2999-01-01/),
    ],
    ["no report", (at) => put(at, "results/shard-0", cells[0], "{}", "cell.json"), why("its job left no report of it")],
    [
      "no report, and why",
      (at) => put(at, "results/shard-0", cells[0], '{"why":["compile-failed: \\u001b[31m::error::x"]}', "cell.json"),
      why("compile-failed: ::error::x"),
    ],
    [
      "a record that is none",
      (at) => put(at, "results/shard-0", cells[0], '{"why":{"length":1,"0":"x"}}', "cell.json"),
      why("its job left no report of it"),
    ],
    [
      "a folder called report.json",
      (at) => mkdir(join(at.folder, "results/shard-0", cellFolder(cells[0]), "report.json"), { recursive: true }),
      why("its job left no report of it"),
    ],
    [
      "a link to a report",
      async (at) => {
        const real = await put(at, "elsewhere", cells[0], reportText(cells[0], "passed"));
        await mkdir(join(at.folder, "results/shard-0", cellFolder(cells[0])), { recursive: true });
        await symlink(real, join(at.folder, "results/shard-0", cellFolder(cells[0]), "report.json"));
      },
      why("its job left no report of it"),
    ],
    [
      "a pipe",
      async (at) => {
        const folder = join(at.folder, "results/shard-0", cellFolder(cells[0]));
        await mkdir(folder, { recursive: true });
        await promisify(execFile)("mkfifo", [join(folder, "report.json"), join(folder, "cell.json")]);
      },
      why("its job left no report of it"),
    ],
  ])("%s", async (_, leave, said) => {
    const at = await workspace();
    await leave(at);
    await put(at, "results/shard-0", cells[1], reportText(cells[1], "passed"));
    const folded = await foldMatrix(at);
    expect(messages(folded)).toEqual([lost(1, 2), said]);
    expect(verdicts(at.json)).toEqual(["search on v1.1.0 passed"]);
  });

  test("a shard in two places, of which one may be another job's", async () => {
    const at = await workspace();
    await put(at, "one/shard-0", cells[0], reportText(cells[0], "failed"));
    await put(at, "one/shard-1", cells[2], reportText(cells[2], "passed"));
    await put(at, "two/shard-0", cells[0], reportText(cells[0], "passed"));
    const folders = ["one", "two"].map((each) => join(at.folder, each));
    for (const results of [folders, folders.toReversed()]) {
      const folded = await foldMatrix({ ...at, json: join(at.folder, "out.json"), results });
      expect(verdicts(join(at.folder, "out.json"))).toEqual(["agents on v1.0.0 passed"]);
      expect(messages(folded).sort()).toEqual([
        expect.stringMatching(/^"agents" v0\.1\.0 on v1\.1\.0 was not run: its shard lies in 2 places: .*one.*two/),
        expect.stringMatching(/^"search" v0\.1\.0 on v1\.0\.0 was not run: its job left no report of it/),
        expect.stringMatching(/^"search" v0\.1\.0 on v1\.1\.0 was not run: its shard lies in 2 places: .*one.*two/),
      ]);
    }
  });

  test("what lies where no planned cell's results would be", async () => {
    const at = await workspace();
    const text = reportText(cells[0], "passed");
    for (const shard of ["shard-1", "shard-00", "shard-0x", "xshard-0", "verify-shard-0", "shard-1/shard-0", "shard-7"])
      await put(at, `results/${shard}`, cells[0], text);
    await put(at, "outside", cells[0], text);
    await symlink(join(at.folder, "outside"), join(at.folder, "results/shard-0"));
    const folded = await foldMatrix(at);
    expect([folded.passed, verdicts(at.json)]).toEqual([0, []]);
  });
});

describe("nothing is written", () => {
  const changes: [string, (at: Workspace) => Promise<Partial<FoldOptions>>, string][] = [
    ["without a plan", async (at) => ({ plan: join(at.folder, "nowhere.json") }), "file-unreadable"],
    [
      "with another document as the plan",
      async (at) => {
        await copyFile(at.json, join(at.folder, "other.json"));
        return { plan: join(at.folder, "other.json") };
      },
      "plan-unreadable",
    ],
    ["where the plan would be overwritten", async (at) => ({ json: at.plan }), "input-invalid"],
    [
      "where the page would overwrite the matrix",
      async (at) => ({ html: at.matrix, json: `${at.json}.new` }),
      "input-invalid",
    ],
    ["with another document as the matrix", async (at) => ({ matrix: at.plan }), "field-unknown"],
    [
      "where Markdown has no markers",
      async (at) => {
        await writeFile(join(at.folder, "README.md"), "# Server\n");
        return { markdown: join(at.folder, "README.md") };
      },
      "matrix-markers-missing",
    ],
    ["where results are a file", async (at) => ({ results: [at.plan] }), "file-unreadable"],
  ];
  test.each(changes)("%s", async (_, change, code) => {
    const at = await workspace();
    await put(at, "results/shard-0", cells[0], reportText(cells[0], "passed"));
    const before = await readFile(at.json, "utf8");
    const found = await problemsOf(foldMatrix({ ...at, ...(await change(at)) }));
    expect(found.map((each) => each.code)).toContain(code);
    expect(await readFile(at.json, "utf8")).toBe(before);
  });
});

test("of many folds at once one is the last, and whole", async () => {
  const at = await workspace();
  await writeFile(join(at.folder, "README.md"), readme);
  const written = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    await put(at, `results-${index}/shard-${Math.floor(index / 2)}`, cell, reportText(cell, "passed"));
    await foldMatrix({ ...at, json: join(at.folder, "alone.json"), results: [join(at.folder, `results-${index}`)] });
    written.add(await readFile(join(at.folder, "alone.json"), "utf8"));
  }
  const before = await readdir(at.folder);
  const json = join(at.folder, "together.json");
  const folds = Array.from({ length: 20 }, (_, index) =>
    foldMatrix({
      ...at,
      json,
      markdown: join(at.folder, "README.md"),
      results: [join(at.folder, `results-${index % 4}`)],
    }),
  );
  await Promise.all(folds);
  expect(written.has(await readFile(json, "utf8"))).toBe(true);
  expect((await readdir(at.folder)).sort()).toEqual([...before, "together.json"].sort());
});

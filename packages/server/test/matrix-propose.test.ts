import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixHtml } from "#matrix/matrix-html.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { renderMatrixMarkdown } from "#matrix/matrix-markdown.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { Evidence, MatrixInput } from "#matrix/model.js";
import { sha256 } from "#oci/digest.js";
import type { GitHub } from "#proposals/github.js";
import { propose } from "#proposals/propose.js";
import { type ProposeMatrixOptions, proposeMatrix } from "#server/matrix-propose.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commitTo, fileAt } from "#test/github/github.js";
import { mergePull, synchronise } from "#test/github/merge.js";
import { clientOf } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Pull } from "#test/github/state.js";
import { evidenceFor, smallInput } from "#test/sample-matrix.js";

const server = githubForTests();
const bot = "github-actions[bot]";
const branch = "plugin-release/matrix/main/compatibility-matrix";
const paths = { json: "compatibility-matrix.json", markdown: "README.md", html: "docs/matrix.html" };
const readme = "# Server\n\n<!-- compatibility-matrix:start -->\n<!-- compatibility-matrix:end -->\n\nBy hand.\n";
let client: { github: GitHub; close(): Promise<void> };
let counter = 0;

beforeAll(() => {
  client = clientOf(server(), server().token(bot), { identity: bot });
});
afterAll(async () => {
  await client.close();
  await removeTemporaryFolders();
});

const passed = evidenceFor("agents v0.4.0 on v1.1.0 passed");
const failed = evidenceFor("guardrails v0.1.0 on v1.1.0 failed");
const withMore = (...evidence: Evidence[]): MatrixInput => ({
  ...smallInput,
  evidence: [...smallInput.evidence, ...evidence],
});
const jsonOf = (input: MatrixInput) => renderMatrixJson(computeMatrix(input).matrix);

/** A repository that holds `smallInput`'s matrix, unless told otherwise, and what a run does with a matrix there. */
async function repository(files: Record<string, string> = { [paths.json]: jsonOf(smallInput), "README.md": readme }) {
  const name = `acme/server${counter++}`;
  const stored = await server().addRepository(name, { files });
  const run = async (input: MatrixInput | string, more: Partial<ProposeMatrixOptions> = {}) => {
    const file = join(await temporaryFolder(), "matrix.json");
    await writeFile(file, typeof input === "string" ? input : jsonOf(input));
    const where = { github: client.github, repository: name, base: "main", paths: { json: paths.json } };
    return proposeMatrix({ ...where, matrix: file, progress: silent, ...more });
  };
  const pull = (number: number | undefined) => stored.pulls.get(number ?? 0) as Pull;
  const byHand = (at: string, changed: Record<string, string>) =>
    commitTo(stored, at, changed, server().user("ada"), "By hand");
  const merge = async (number: number | undefined) => {
    await synchronise(stored, pull(number));
    return mergePull(stored, pull(number), server().user("ada"), { sha: "", title: "", method: "merge" });
  };
  const proposed = (path: string = paths.json) => fileAt(stored, branch, path);
  return { name, stored, run, pull, byHand, merge, proposed };
}

describe("a matrix is proposed", () => {
  test("in every form that was asked for, on one branch, with what changed in the text", async () => {
    const { stored, run, pull, proposed } = await repository({ "README.md": readme });
    const result = await run(smallInput, { paths, run: "https://github.com/acme/server/actions/runs/7" });
    expect(result).toMatchObject({ outcome: "created", changed: true, diagnostics: [] });
    const { matrix } = computeMatrix(smallInput);
    expect(await proposed()).toBe(renderMatrixJson(matrix));
    expect(await proposed("docs/matrix.html")).toBe(renderMatrixHtml(matrix));
    expect(await proposed("README.md")).toContain(`\n\n${renderMatrixMarkdown(matrix)}\n`);
    expect(await stored.git.run(["rev-list", "--count", `main..${branch}`])).toBe("1");
    expect(pull(result.number)).toMatchObject({
      title: "Update the compatibility matrix",
      labels: ["plugin-release"],
      head: branch,
      base: "main",
    });
    const { body } = pull(result.number);
    expect(body).toContain("**⚠️ Declared and verified part (2)**");
    expect(body).toContain("**New servers (3)**");
    expect(body).toContain("[this run](https://github.com/acme/server/actions/runs/7)");
  });

  test("says what is new against the base branch, and nothing else", async () => {
    const { run, pull } = await repository();
    const { number } = await run(withMore(passed, failed));
    const body = (pull(number).body ?? "").replace(/^<!--.*-->\n/, "");
    expect(body.split("\n", 1)).toEqual(["⚠️ Declared and verified part: 1 · ✅ Newly passed: 1"]);
    expect(body).not.toContain("New versions");
  });

  test("is not needed where the branch holds it; one that became so is closed", async () => {
    const { stored, run, pull, byHand } = await repository();
    expect(await run(smallInput)).toMatchObject({ outcome: "unneeded", changed: false });
    expect(stored.pulls.size).toBe(0);
    const { number } = await run(withMore(passed));
    await byHand("main", { [paths.json]: jsonOf(withMore(passed)) });
    expect(await run(withMore(passed))).toMatchObject({ outcome: "withdrawn", number });
    expect(pull(number).state).toBe("closed");
  });

  test("again with the same: nothing is written", async () => {
    const { stored, run } = await repository();
    const { number } = await run(withMore(passed));
    const head = await stored.git.resolve(`refs/heads/${branch}`);
    expect(await run(withMore(passed))).toMatchObject({ outcome: "current", changed: false, number });
    expect(await stored.git.resolve(`refs/heads/${branch}`)).toEqual(head);
  });

  test("is updated in place", async () => {
    const { stored, run, pull, proposed } = await repository();
    const { number } = await run(withMore(passed));
    expect(await run(withMore(passed, failed))).toMatchObject({ outcome: "updated", changed: true, number });
    expect(await proposed()).toBe(jsonOf(withMore(passed, failed)));
    expect(pull(number).body).toContain("Declared and verified part: 1");
    expect(stored.pulls.size).toBe(1);
  });

  test("after a merge the next one goes on from the same branch", async () => {
    const { stored, run, merge } = await repository();
    const { number } = await run(withMore(passed));
    await merge(number);
    expect(await fileAt(stored, "main", paths.json)).toBe(jsonOf(withMore(passed)));
    expect((await run(withMore(passed))).outcome).toBe("unneeded");
    expect((await run(withMore(passed, failed))).outcome).toBe("created");
    expect(await stored.git.run(["rev-list", "--count", `main..${branch}`])).toBe("1");
  });

  test("a person's commit on it stays", async () => {
    const { stored, run, pull, byHand, proposed } = await repository();
    const { number } = await run(withMore(passed));
    await byHand(branch, { "README.md": "Reviewed.\n" });
    await synchronise(stored, pull(number));
    expect(await run(withMore(passed, failed))).toMatchObject({ outcome: "edited", number });
    expect(await proposed("README.md")).toBe("Reviewed.\n");
    expect(await proposed()).toBe(jsonOf(withMore(passed)));
    expect(pull(number).comments).toHaveLength(1);
  });

  test("closed by a person, the same is not opened again, with other dates and reports neither; more is", async () => {
    const { run, pull } = await repository();
    const { number } = await run(withMore(passed));
    pull(number).state = "closed";
    expect(await run(withMore(passed))).toMatchObject({ outcome: "declined", changed: false, number });
    const rerun = { ...passed, date: "2026-11-22T00:00:00.000Z", report: sha256("again"), image: sha256("again") };
    expect((await run(withMore(rerun))).outcome).toBe("declined");
    expect((await run(withMore(passed, failed))).outcome).toBe("created");
  });
});

describe("the base branch moves on", () => {
  const both = { json: paths.json, markdown: paths.markdown };

  test("a README that was edited meanwhile keeps the edit, before the proposal and after its merge", async () => {
    const { stored, run, byHand, merge, proposed } = await repository();
    const edited = readme.replace("By hand.", "By somebody else's hand.");
    await byHand("main", { "README.md": edited });
    const { number } = await run(withMore(passed), { paths: both });
    expect(await proposed("README.md")).toContain("By somebody else's hand.");
    await byHand("main", { "README.md": `Preface.\n\n${edited}` });
    expect(await run(withMore(passed), { paths: both })).toMatchObject({ outcome: "current", number });
    await merge(number);
    const merged = await fileAt(stored, "main", "README.md");
    expect(merged).toMatch(/^Preface\.\n[\s\S]*\| agents \|[\s\S]*By somebody else's hand\.\n$/);
  });

  test("a README that was edited next to the matrix conflicts: the proposal is computed again", async () => {
    const { stored, run, byHand, merge } = await repository();
    const { number } = await run(withMore(passed), { paths: both });
    const start = "<!-- compatibility-matrix:start -->";
    await byHand("main", { "README.md": readme.replace(start, `## What runs where\n\n${start}\nOld.`) });
    expect(await run(withMore(passed), { paths: both })).toMatchObject({ outcome: "refreshed", number });
    await merge(number);
    const merged = await fileAt(stored, "main", "README.md");
    expect(merged).toContain("## What runs where");
    expect(merged).not.toContain("Old.");
  });

  test("what another run verified and had merged meanwhile is not lost", async () => {
    const { run, byHand, proposed } = await repository();
    await byHand("main", { [paths.json]: jsonOf(withMore(failed)) });
    await run(withMore(passed));
    expect(await proposed()).toBe(jsonOf(withMore(passed, failed)));
  });
});

test("of two runs at once one opens the pull request, the other finds it", async () => {
  const { stored, run, proposed } = await repository();
  const other = clientOf(server(), server().token(bot), { identity: bot });
  const results = await Promise.all([
    run(withMore(passed)),
    run(withMore(passed), { github: other.github }),
    run(withMore(passed), { github: other.github }),
  ]);
  await other.close();
  expect(new Set(results.map(({ number }) => number)).size).toBe(1);
  expect(stored.pulls.size).toBe(1);
  expect(await proposed()).toBe(jsonOf(withMore(passed)));
  expect((await run(withMore(passed))).outcome).toBe("current");
});

test("of two runs at once that found different things, the proposal holds both", async () => {
  const { stored, run, proposed } = await repository();
  const other = clientOf(server(), server().token(bot), { identity: bot });
  const [one, two] = [withMore(passed), withMore(failed)];
  const results = await Promise.all([run(one), run(two, { github: other.github })]);
  await other.close();
  expect(results.map(({ outcome }) => outcome)).toContain("created");
  expect(stored.pulls.size).toBe(1);
  expect(await proposed()).toBe(jsonOf(withMore(passed, failed)));
  expect((await run(two)).outcome).toBe("current");
});

describe("what an open proposal holds", () => {
  test("stays when another run found something else, in text, files and what a person declines", async () => {
    const { stored, run, pull, proposed } = await repository();
    const { number } = await run(withMore(passed), { paths: { json: paths.json, markdown: paths.markdown } });
    const both = { json: paths.json, markdown: paths.markdown };
    expect(await run(withMore(failed), { paths: both })).toMatchObject({ outcome: "updated", number });
    expect(await proposed()).toBe(jsonOf(withMore(passed, failed)));
    expect(pull(number).body).toContain("Declared and verified part: 1 · ✅ Newly passed: 1");
    expect(await run(smallInput, { paths: both })).toMatchObject({ outcome: "current", number });
    expect(stored.pulls.size).toBe(1);
  });

  test("is forgotten once a person closed it, and not brought back by the branch that stays behind", async () => {
    const { run, pull, proposed } = await repository();
    const { number } = await run(withMore(passed));
    pull(number).state = "closed";
    expect((await run(withMore(failed))).outcome).toBe("created");
    expect(await proposed()).toBe(jsonOf(withMore(failed)));
  });

  test("does not count once a person wrote there: it is theirs to merge", async () => {
    const { stored, run, pull, byHand } = await repository();
    const { number } = await run(withMore(passed));
    await byHand(branch, { [paths.json]: jsonOf(withMore(failed)) });
    await synchronise(stored, pull(number));
    const result = await run(smallInput);
    expect([result.outcome, result.change]).toEqual(["edited", undefined]);
  });

  test("stays where a run was killed before it could open the pull request", async () => {
    const { stored, run, pull, proposed } = await repository();
    const { number } = await run(withMore(passed));
    stored.pulls.delete(number ?? 0);
    expect((await run(withMore(failed))).outcome).toBe("created");
    expect(await proposed()).toBe(jsonOf(withMore(passed, failed)));
    expect(pull([...stored.pulls.keys()][0]).state).toBe("open");
  });

  test("and cannot be read, since another version of this suite wrote it, is left out", async () => {
    const { name, run, proposed } = await repository();
    const texts = new Map([[paths.json, '{"kind": "CompatibilityMatrix", "apiVersion": "plugin-release/v9"}\n']]);
    const change = { files: texts, items: ["all"], fingerprint: "all", title: "Matrix", body: "New" };
    const of = { repository: name, base: "main", branch, key: `matrix/${paths.json}`, paths: [paths.json], labels: [] };
    expect((await propose(client.github, { ...of, edit: () => change })).outcome).toBe("created");
    expect((await run(withMore(failed))).outcome).toBe("updated");
    expect(await proposed()).toBe(jsonOf(withMore(failed)));
  });
});

test("of five runs at once that each found something else nothing is lost", async () => {
  const { stored, run, proposed } = await repository();
  const found = ["v0.2.0", "v0.3.1", "v0.4.0"].map((version) => evidenceFor(`agents ${version} on v2.0.0 passed`));
  const all = [...found, passed, failed];
  const clients = all.map(() => clientOf(server(), server().token(bot), { identity: bot }));
  await Promise.all(all.map((each, index) => run(withMore(each), { github: clients[index]?.github as GitHub })));
  for (const each of clients) await each.close();
  expect(stored.pulls.size).toBe(1);
  expect(await proposed()).toBe(jsonOf(withMore(...all)));
});

describe("what cannot be proposed", () => {
  test("a file that fold did not write", async () => {
    const { stored, run } = await repository();
    const digest = sha256(jsonOf(withMore(passed)));
    await expect(run(withMore(failed), { digest })).rejects.toThrow(/matrix-tampered/);
    await expect(run(withMore(passed), { digest })).resolves.toMatchObject({ outcome: "created" });
    expect(stored.pulls.size).toBe(1);
  });

  test.each([
    ["no matrix", "{}", /schema|kind/],
    ["no JSON", "<<<<<<< HEAD", /matrix-unreadable/],
  ])("%s", async (_what, text, why) => {
    const { stored, run } = await repository();
    await expect(run(text)).rejects.toThrow(why);
    expect(stored.pulls.size).toBe(0);
  });

  test("over a matrix of the base branch that cannot be read", async () => {
    const { run } = await repository({ [paths.json]: "<<<<<<< HEAD\n" });
    await expect(run(smallInput)).rejects.toThrow(/matrix-unreadable/);
  });

  test.each([
    ["there is none", { "other.md": "x" }],
    ["has no markers", { "README.md": "# Server\n" }],
  ])("into a Markdown file that %s", async (_what, files) => {
    const { stored, run } = await repository(files as unknown as Record<string, string>);
    await expect(run(smallInput, { paths: { json: paths.json, markdown: "README.md" } })).rejects.toThrow(
      /matrix-markers-missing/,
    );
    expect(stored.pulls.size).toBe(0);
  });
});

test("what is proposed reads back as what was verified", async () => {
  const { run, proposed } = await repository();
  await run(withMore(passed));
  expect(parseMatrix("m.json", (await proposed()) ?? "").input?.evidence).toHaveLength(
    computeMatrix(withMore(passed)).matrix.plugins.flatMap(({ cells }) => cells.flat().flatMap((each) => each.evidence))
      .length,
  );
});

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import type { CheckResult } from "#conformance/report.js";
import { runSuite } from "#conformance/run-suite.js";
import { parseSuite } from "#documents/parse-suite.js";
import { listen } from "#test/listen.js";

const page = "docs/writing-a-suite.md";

let server: { origin: string; stop(): Promise<void> } | undefined;
afterEach(() => server?.stop());

/** Runs the page's example against a server with these books on its only open shelf. */
async function runExample(titles: readonly string[]): Promise<CheckResult[]> {
  const [, text = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(await readFile(page, "utf8")) ?? [];
  const { located, diagnostics } = await parseSuite(page, text);
  expect(diagnostics).toEqual([]);
  const shelves = [
    { name: "north", plugin: "novels", open: true },
    { name: "south", plugin: "atlases", open: false },
    { name: "attic", plugin: "letters", open: true },
  ];
  const answers: Record<string, unknown> = {
    "/shelves": { shelves },
    "/shelves/north?order=title": { name: "north", books: titles.map((title) => ({ title })) },
  };
  server = await listen(
    createServer(({ url = "" }, response) => {
      response.writeHead(url in answers ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(answers[url] ?? {}));
    }),
  );
  const run = { url: server.origin, variables: { parameters: {} }, only: [], signal: new AbortController().signal };
  return located ? runSuite(located.suite, run) : [];
}

const outcomes = (results: readonly CheckResult[]) =>
  results.map(({ id, plugin, status, reason }) => [id, plugin, status, reason]);

test("the example passes on a server that keeps it", async () => {
  expect(outcomes(await runExample(["Persuasion", "Ulysses"]))).toEqual([
    ["starts", undefined, "skipped", "the server was not started by this run"],
    ["shelves", undefined, "passed", undefined],
    ["shelf", "novels", "passed", undefined],
    ["shelf", "letters", "skipped", "the shelf is kept by another server"],
  ]);
});

test.each([
  [["Ulysses", "Persuasion"], /^\/books\/1\/title: expected ascending order/],
  [[], /^\/books: expected a list of at least 1, found an empty list$/],
])("the example fails where the books are %j", async (titles, reason) => {
  const failed = (await runExample(titles)).filter(({ status }) => status === "failed");
  expect(outcomes(failed)).toEqual([["shelf", "novels", "failed", expect.stringMatching(reason)]]);
});

test("the page names every field that the schema has", async () => {
  const text = await readFile(page, "utf8");
  const schema = JSON.parse(await readFile("schemas/conformance-suite.schema.json", "utf8"));
  expect(fieldsOf(schema).filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

function fieldsOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {} } = node as { properties?: object };
  return [...Object.keys(properties), ...Object.values(node).flatMap(fieldsOf)];
}

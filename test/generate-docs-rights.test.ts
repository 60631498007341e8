import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { renderRights } from "#scripts/docs/rights.js";
import { type Job, ours, reusable, workflowOf } from "#test/workflows.js";

const expression = (text: string) => ["$", `{{ ${text} }}`].join("");
const rowOf = (job: Job) => renderRights([["a.yml", { on: "push", jobs: { it: job } }]]).split("\n")[2] ?? "";
const cellsOf = (job: Job) => rowOf(job).split(" | ").slice(1);

describe("the table of rights", () => {
  test("says what a job does with plugins' code, what its token may, which secrets it is given, and its environment", () => {
    const steps = [
      { uses: "actions/checkout@v7" },
      { uses: "$/actions/add-plugin" },
      { uses: "$/actions/generate-main" },
      { uses: "$/actions/build-image" },
      { uses: "$/actions/publish-image", with: { key: expression("secrets.signing-key && 'env://KEY' || ''") } },
      { uses: "$/actions/notify-release", with: { token: expression("steps.app.outputs.token || github.token") } },
    ];
    const job = { permissions: { contents: "read", packages: "write" }, environment: "release", steps };
    expect(rowOf(job)).toBe(
      "| [a.yml](../../.github/workflows/a.yml) `it` | resolved, compiled | contents: read, **packages: write** | `GITHUB_TOKEN`, `signing-key` | `release` |",
    );
  });

  test.each([
    [
      [{ run: "true", env: { A: expression("secrets['signing-key']"), B: expression("SECRETS.Other") } }],
      "`signing-key`, `Other`",
    ],
    [[{ run: expression("toJSON(secrets)") }], "all"],
    [[{ run: expression("github['token']") }, { run: expression("toJSON(github)") }], "`GITHUB_TOKEN`"],
    [[{ run: expression("github.repository") }], "none"],
  ])("names secrets however they are asked for: %j", (steps, shown) => {
    expect(cellsOf({ permissions: {}, steps })[2]).toBe(shown);
  });

  test.each<[Job, string]>([
    [{ permissions: {}, env: { KEY: expression("secrets.key") }, steps: [] }, "`key`"],
    [{ permissions: {}, uses: "./b.yml", secrets: { key: expression("secrets.key") } }, "`key`"],
    [{ permissions: {}, uses: "./b.yml", secrets: "inherit" }, "all"],
  ])("names secrets of the job as a whole: %j", (job, shown) => expect(cellsOf(job)[2]).toBe(shown));

  test("says so where there is nothing", () => {
    expect(cellsOf({ permissions: {}, steps: [{ run: "true" }] })).toEqual([
      "at most data",
      "nothing",
      "none",
      "none |",
    ]);
  });

  test.each<[Job["environment"], string]>([
    [{ name: "github-pages", url: "https://acme.example" }, "`github-pages` |"],
    [expression("inputs.publish-environment"), "by the input `publish-environment` |"],
  ])("names the environment %j", (environment, shown) => {
    expect(cellsOf({ permissions: {}, environment, steps: [] })[3]).toBe(shown);
  });

  test("does not answer for a job that calls another workflow", () => {
    expect(cellsOf({ permissions: {}, uses: "./.github/workflows/b.yml" })[0]).toBe(
      "what `./.github/workflows/b.yml` says",
    );
  });

  test("stands on the page for security reviewers, with every job", () => {
    const table = renderRights(ours.map((file) => [file.slice(reusable.length + 1), workflowOf(file)] as const).sort());
    expect(readFileSync("docs/guides/security-reviewer.md", "utf8")).toContain(`\n${table}\n`);
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { tool } from "#test/tools.js";

const server = "acme/server@main";
const caller = ".github/workflows/check.yml";

let published: ExampleModules;
let work: string;
const results: WorkflowResult[] = [];

beforeAll(async () => {
  await tool("act");
  published = await publishExamples();
  work = await mkdtemp(join(tmpdir(), "plugin-release-workflow-"));
}, 600_000);

afterAll(async () => {
  await published.remove();
  for (const each of results) await each.remove();
  await rm(work, { recursive: true });
});

type Change = [file: string, from: string | RegExp, to: string];

/** A pull request of the example's plugin repository that changes these files; the agents plugin alone is checked. */
async function pullRequest(name: string, ...changes: Change[]): Promise<WorkflowResult> {
  const repository = join(work, name);
  await cp("examples/plugins", repository, { recursive: true });
  for (const [file, from, to] of [[caller, "[agents, guardrails]", "[agents]"] as Change, ...changes]) {
    const text = await readFile(join(repository, file), "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    await writeFile(join(repository, file), changed);
  }
  const result = await runWorkflow({
    repository,
    workflow: caller,
    event: "pull_request",
    payload: (commit) => ({ pull_request: { number: 1, base: { sha: commit } } }),
    environment: published.environment,
    checkouts: { [server]: "examples/server" },
  });
  results.push(result);
  return result;
}

const reportOf = async ({ artifacts }: WorkflowResult): Promise<Report> =>
  JSON.parse(await readFile(join(artifacts, "conformance-agents/report.json"), "utf8"));

describe("plugin-check.yml, called by the example's plugin repository", () => {
  test("runs the server with the working copy and hands on what it found", async () => {
    const change: Change = ["agents/agents.go", "package agents", "package agents\n\n// Not released yet."];
    const result = await pullRequest("good", change);
    expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    const report = await reportOf(result);
    expect(report).toMatchObject({ verdict: "passed", subject: { kind: "image" } });
    expect(report.plugins.map(({ name, verdict }) => [name, verdict])).toContainEqual(["agents", "passed"]);
    expect(result.log).toContain("agents: in place of github.com/acme/catalog-plugins/agents v0.3.1");
    expect(result.log).toMatch(/Summary - ## .*[Cc]onformance/);
  }, 300_000);

  test("fails where the plugin answers wrongly, and the report is there to be read", async () => {
    const result = await pullRequest(
      "moved",
      ["agents/agents.go", "return catalog.NewManaged(", "return moved{catalog.NewManaged("],
      [
        "agents/agents.go",
        /\}\)\n\}\n$/,
        '})}\n}\n\ntype moved struct{ *catalog.Managed }\n\nfunc (moved) BasePath() string { return "/api/agents" }\n',
      ],
    );
    expect(result.code).toBe(1);
    const report = await reportOf(result);
    expect(report.verdict).toBe("failed");
    const failed = report.checks.filter(({ status, level }) => status === "failed" && level === "required");
    expect(failed.length).toBeGreaterThan(0);
    for (const { id } of failed) expect(result.log).toMatch(new RegExp(`::error title=check-failed::${id}\\b`));
    expect(failed.map(({ plugin }) => plugin)).toContain("agents");
  }, 300_000);

  test.each<[string, Change, RegExp]>([
    [
      "that is wrong",
      ["agents/plugin.yaml", "frameworkApi:", "frameworkAPI:"],
      /::error title=field-unknown,file=agents\/plugin\.yaml,line=20,/,
    ],
    [
      "that does not fit the server",
      ["agents/plugin.yaml", /minVersion: .*\n.*maxVersion: .*/, 'minVersion: "1.0.0"\n      maxVersion: "1.x"'],
      /::error title=server-version-outside,file=agents\/plugin\.yaml,line=18,/,
    ],
  ])(
    "stops at a plugin.yaml %s, with the problem at its line",
    async (what, change, annotation) => {
      const result = await pullRequest(what.replaceAll(" ", "-"), change);
      expect([result.code, result.log]).toEqual([1, expect.stringMatching(annotation)]);
      expect(result.log).not.toContain("actions/build-image@");
    },
    120_000,
  );

  test.each(["acme/server", "acme/server@main;true", "$(true)/server@main"])(
    "takes no server %s",
    async (value) => {
      const result = await pullRequest("server", [caller, server, value]);
      expect([result.code, result.log]).toEqual([1, expect.stringContaining("input server is not OWNER/REPO@REF")]);
    },
    120_000,
  );
});

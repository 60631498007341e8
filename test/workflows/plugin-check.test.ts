import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { tool } from "#test/tools.js";

const server = "acme/server@main";
const caller = ".github/workflows/check.yml";
const callerWithDatabase = ".github/workflows/check-with-database.yml";
const artifact = "conformance-agents";

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

interface Circumstances {
  serverRepository?: string;
  workflow?: string;
  /** Contents by path. */
  files?: Record<string, string>;
}

/** A pull request of the example's plugin repository that changes these files; the agents plugin alone is checked. */
async function pullRequest(
  name: string,
  changes: readonly Change[],
  { serverRepository = "examples/server", workflow = caller, files = {} }: Circumstances = {},
): Promise<WorkflowResult> {
  const repository = join(work, name);
  await cp("examples/plugins", repository, { recursive: true });
  for (const [path, content] of Object.entries(files)) await writeFile(join(repository, path), content);
  await change(repository, [[caller, "[agents, guardrails]", "[agents]"], ...changes]);
  const result = await runWorkflow({
    repository,
    workflow,
    event: "pull_request",
    payload: (commit) => ({ pull_request: { number: 1, base: { sha: commit } } }),
    environment: published.environment,
    checkouts: { [server]: serverRepository },
  });
  results.push(result);
  return result;
}

async function change(folder: string, changes: readonly Change[]): Promise<void> {
  for (const [file, from, to] of changes) {
    const text = await readFile(join(folder, file), "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    await writeFile(join(folder, file), changed);
  }
}

const reportOf = async ({ artifacts }: WorkflowResult): Promise<Report> =>
  JSON.parse(await readFile(join(artifacts, artifact, "report.json"), "utf8"));

describe("plugin-check.yml, called by the example's plugin repository", () => {
  test("runs the server with the working copy and hands on what it found", async () => {
    const result = await pullRequest("good", [
      ["agents/agents.go", "package agents\n", "package agents\n\n// Not released yet.\n"],
    ]);
    expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    const report = await reportOf(result);
    expect(report).toMatchObject({ verdict: "passed", subject: { kind: "image" } });
    expect(report.plugins.map(({ name, version, verdict }) => [name, version, verdict])).toEqual([
      ["agents", "v0.3.1-working-copy", "passed"],
      ["guardrails", "v0.2.0", "passed"],
    ]);
    const files = ["report.html", "report.json", "report.junit.xml", "report.md", "statement.json"];
    expect((await readdir(join(result.artifacts, artifact))).sort()).toEqual(files);
    expect(result.log).toMatch(/Summary - ## ✅ Conformance/);
  }, 300_000);

  test("adds a plugin that the server does not have yet, from a subfolder of its module", async () => {
    const without = join(work, "server-without");
    await cp("examples/server", without, { recursive: true });
    await change(without, [["catalog-server-manifest.yaml", / {4}- name: agents\n( {6}.*\n)+/, ""]]);
    const result = await pullRequest("new", [], { serverRepository: without });
    expect([result.code, result.log]).toEqual([0, expect.stringContaining("agents: new")]);
    expect((await reportOf(result)).plugins.map(({ name }) => name)).toEqual(["agents", "guardrails"]);
  }, 300_000);

  test("fails where the plugin answers wrongly, and the report is there to be read", async () => {
    const result = await pullRequest("moved", [
      ["agents/agents.go", "return catalog.NewManaged(", "return moved{catalog.NewManaged("],
      ["agents/agents.go", /\}\)\n\}\n$/, "})}\n}\n\ntype moved struct{ *catalog.Managed }\n"],
      ["agents/agents.go", /$/, '\nfunc (moved) BasePath() string { return "/api/agents" }\n'],
    ]);
    expect([result.code, result.log]).toEqual([
      1,
      expect.stringContaining("::error title=check-failed::B-list (agents"),
    ]);
    const report = await reportOf(result);
    expect(report.plugins.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["agents", "failed"],
      ["guardrails", "passed"],
    ]);
    const failed = report.checks.filter(({ status, level }) => status === "failed" && level === "required");
    expect(failed.map(({ id }) => id)).toContain("B-list");
    expect(new Set(failed.map(({ plugin }) => plugin))).toEqual(new Set(["agents"]));
    expect(result.log).toMatch(/Summary - ## ❌ Conformance/);
  }, 300_000);

  test("fails where the plugin ends the server, and says so", async () => {
    const result = await pullRequest("panic", [["agents/agents.go", "plugin.Register(New())", 'panic("not today")']]);
    expect([result.code, result.log]).toEqual([1, expect.stringContaining('plugin "agents" panicked')]);
    expect((await reportOf(result)).verdict).toBe("failed");
  }, 300_000);

  describe("of a plugin that ends its server where DATABASE_URL is not set", () => {
    const needy: Change[] = [
      ["agents/agents.go", '_ "embed"', '_ "embed"\n\t"os"'],
      [
        "agents/agents.go",
        "plugin.Register(New())",
        'if os.Getenv("DATABASE_URL") == "" {\n\tpanic("DATABASE_URL is not set")\n}\nplugin.Register(New())',
      ],
    ];

    test("and of a server that reads a file: takes both, its arguments and the suite's parameters from the caller", async () => {
      const given = `{server: ${server}, directory: "\${{ matrix.plugin }}"}`;
      const inputs = {
        server,
        directory: "agents",
        arguments: "-listen\n127.0.0.1:{port}\n-sources\nsources.json",
        environment: "DATABASE_URL=file:none?mode=memory\nSECOND=2",
        files: "sources.json=config.json",
        parameters: "authorization=enforced",
      };
      const items = [
        { name: "from-the-file", pattern: "single", category: "tests", version: "1.0.0", description: "It" },
      ];
      const source = { id: "ours", name: "Ours", type: "inline", enabled: true, properties: { items } };
      const result = await pullRequest("needy", [...needy, [caller, given, JSON.stringify(inputs)]], {
        files: { "config.json": JSON.stringify({ agents: [source] }) },
      });
      expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
      const { verdict, checks } = await reportOf(result);
      const requests = checks.flatMap(({ id, request }) => (id === "B-get" ? [request] : []));
      expect([verdict, requests]).toEqual([
        "passed",
        expect.arrayContaining([expect.stringMatching(/\/from-the-file$/)]),
      ]);
      const changes = checks.filter(({ id, plugin }) => id === "D-changes" && plugin === "agents");
      expect(changes.map(({ status }) => status)).toEqual(["passed"]);
    }, 300_000);

    test("fails where the caller gives nothing", async () => {
      const result = await pullRequest("needy-without", needy);
      expect([result.code, result.log]).toEqual([1, expect.stringContaining("DATABASE_URL is not set")]);
      expect((await reportOf(result)).verdict).toBe("failed");
    }, 300_000);

    test("takes it from a job of its own, which can have services", async () => {
      const result = await pullRequest(
        "needy-job",
        // act starts services with Docker, which this test does without.
        [...needy, [callerWithDatabase, / {4}services:\n( {6}.*\n)+/, ""]],
        { workflow: callerWithDatabase },
      );
      expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
      expect((await reportOf(result)).verdict).toBe("passed");
    }, 300_000);
  });

  test.each<[string, Change, string]>([
    [
      "a plugin.yaml that is wrong",
      ["agents/plugin.yaml", "frameworkApi:", "frameworkAPI:"],
      "::error title=field-unknown,file=agents/plugin.yaml,line=20,",
    ],
    [
      "a plugin.yaml that does not fit the server",
      ["agents/plugin.yaml", /minVersion: .*\n.*maxVersion: .*/, 'minVersion: "1.0.0"\n      maxVersion: "1.x"'],
      "::error title=server-version-outside,file=agents/plugin.yaml,line=18,",
    ],
    [
      "code that does not compile",
      ["agents/agents.go", "plugin.Register(New())", "plugin.Register(Now())"],
      "::error title=compile-failed,file=agents/agents.go,line=14::",
    ],
  ])(
    "stops at %s, with the problem at its line",
    async (what, change, annotation) => {
      const result = await pullRequest(what.replaceAll(" ", "-"), [change]);
      expect([result.code, result.log]).toEqual([1, expect.stringContaining(annotation)]);
      expect(result.log).not.toContain("Run Main acme/plugin-release-actions/actions/conformance@");
      expect(existsSync(join(result.artifacts, artifact))).toBe(false);
    },
    120_000,
  );

  test.each(["acme/server", "acme/server@main;true", "$(true)/server@main"])(
    "takes no server %s",
    async (value) => {
      const result = await pullRequest("server", [[caller, server, value]]);
      expect([result.code, result.log]).toEqual([1, expect.stringContaining("input server is not OWNER/REPO@REF")]);
      expect(result.log).not.toContain("Run Main acme/plugin-release-actions/actions/add-plugin@");
    },
    120_000,
  );
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { ghesVariant, variantFaults } from "#scripts/release/ghes.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";
import { type Job, ours, read, type Step, type Workflow, workflowOf } from "#test/workflows.js";

const commit = "b".repeat(40);
const options = { repository: "acme/plugin-release-actions", commit, version: "v1.2.0" };
const offered = ours.filter((file) => !["release.yml", "checks.yml"].includes(basename(file)));
const variantOf = (file: string) => ghesVariant(basename(file), read(file), options);
const parsed = (text: string) => parseDocument(text).toJS() as Workflow;
const expression = (text: string) => ["$", `{{ ${text} }}`].join("");
let folder: string;

beforeAll(async () => {
  folder = join(await temporaryFolder(), ".github/workflows");
  mkdirSync(folder, { recursive: true });
  for (const file of offered) writeFileSync(join(folder, basename(file)), variantOf(file));
});
afterAll(removeTemporaryFolders);

describe.each(offered)("%s for GitHub Enterprise Server", (file) => {
  const before = workflowOf(file);
  const text = variantOf(file);
  const after = parsed(text);

  test("is made from what is there now, and has nothing that such a server lacks", () => {
    expect(variantFaults(text)).toEqual([]);
    expect(text).not.toMatch(/uses: [$.]\/|queue:|artifact-id|overwrite:|cosign-installer/);
    const { errors, warnings } = parseDocument(text);
    expect([errors, warnings]).toEqual([[], []]);
  });

  test("takes this suite's actions from the release's commit, and pins all others", () => {
    const own = text.match(/uses: acme\/plugin-release-actions\/actions\/[\w-]+@b{40} # v1\.2\.0$/gm) ?? [];
    expect(own.length).toBe((read(file).match(/uses: \$\//g) ?? []).length);
    const all = text.match(/uses: /g) ?? [];
    expect((text.match(/uses: [\w./-]+@[0-9a-f]{40} # v\d\S*$/gm) ?? []).length).toBe(all.length);
  });

  test("has the same jobs with the same rights, conditions and inputs for this suite's actions", () => {
    const shape = (workflow: Workflow) =>
      Object.entries(workflow.jobs).map(([name, { permissions, environment, needs, steps = [], ...job }]) => [
        name,
        [permissions, environment, needs, job.if, job["timeout-minutes"]],
        steps
          .filter(isOwn)
          .map(({ uses = "", with: inputs, env }) => [uses.replace(/^.*\/actions\/|@.*$/g, ""), inputs, env]),
      ]);
    expect(shape(after)).toEqual(shape(before));
  });

  test("hands artifacts on by the names that they were uploaded under", () => {
    for (const [name, job] of Object.entries(after.jobs)) {
      for (const step of (job.steps ?? []).filter(({ uses }) => uses?.startsWith("actions/download-artifact@"))) {
        const wanted = step.with?.name;
        expect([name, wanted === undefined || uploaded(after, String(wanted))]).toEqual([name, true]);
      }
    }
  });
});

const isOwn = ({ uses }: Step) => /^\$\/actions\/|^acme\/plugin-release-actions\//.test(uses ?? "");

/** Whether a job of the workflow uploads under the name, also where it comes through a job's output. */
function uploaded({ jobs }: Workflow, wanted: string): boolean {
  const uploads = Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@")),
  );
  const names = uploads.map(({ with: inputs }) => String(inputs?.name));
  if (names.includes(wanted) || wanted === expression("inputs.report")) return true;
  const [, job = "", output = ""] = /^\$\{\{ needs\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(wanted) ?? [];
  const value = (jobs[job] as Job & { outputs?: Record<string, string> })?.outputs?.[output] ?? "";
  const [, pattern = "", input = ""] = /outcome == 'success' && format\('([^']*)', ([\w.]+)\)/.exec(value) ?? [];
  return names.includes(pattern.replace("{0}", expression(input)));
}

test("actionlint knows nothing against them", async () => {
  const args = ["-no-color", "-shellcheck=", "-pyflakes=", ...offered.map((file) => join(folder, basename(file)))];
  const { code, stdout, stderr } = await run(await tool("actionlint"), args, process.env);
  expect([stdout + stderr, code]).toEqual(["", 0]);
});

test("where the image goes has to be said, and no token goes to ghcr.io", () => {
  const inputs = (text: string) => Object(parsed(text).on).workflow_call.inputs;
  const variant = variantOf(".github/workflows/server-release.yml");
  expect(inputs(variant).repository).toEqual({
    description: "Where the image is published.",
    type: "string",
    required: true,
  });
  expect([inputs(variant).login.default, inputs(variant)["runs-on"].default]).toEqual(["", "self-hosted"]);
  expect(variant).toContain(`password: ${expression("secrets.registry-password || ''")}\n`);
  for (const file of offered) expect(variantOf(file)).not.toMatch(/default: ghcr\.io|github\.token\) \|\|/);
});

describe("what it does not know stops the release", () => {
  const steps = (text: string) => `jobs:\n  a:\n    steps:\n${text}`;
  test.each([
    ["a workflow of this suite", "jobs:\n  a:\n    uses: $/.github/workflows/site.yml\n"],
    ["an action without a pin", steps("      - uses: somebody/action@v1\n")],
    [
      "a pattern that is not merged",
      steps(`      - uses: actions/download-artifact@${commit} # v8.0.1\n        with:\n          pattern: a-*\n`),
    ],
    ["a number from elsewhere", steps(`      - run: echo ${expression("steps.a.outputs.artifact-id")}\n`)],
    ["a runner of GitHub's", steps("      - run: echo ubuntu-latest\n")],
  ])("%s", (_what, text) => {
    expect(() => ghesVariant("x.yml", text, options)).toThrow("x.yml cannot be made for GitHub Enterprise Server");
  });
});

test("the page names every action that is another one there", () => {
  const page = readFileSync("docs/ghes.md", "utf8");
  const used = new Set(
    offered.flatMap((file) => variantOf(file).match(/uses: (?!acme)[\w./-]+@[0-9a-f]{40} # \S+/g) ?? []),
  );
  for (const each of used) {
    const [, action = "", at = "", version = ""] = /uses: (\S+)@(\S+) # (\S+)/.exec(each) ?? [];
    expect([action, page.includes(`| ${action} | ${version} | \`${at}\` |`)]).toEqual([action, true]);
  }
});

import { describe, expect, test } from "@jest/globals";
import { isMap, parseDocument } from "yaml";
import { unpinned, usesLine } from "#test/action-pins.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";
import {
  eventsOf,
  examples,
  jobsOf,
  levelsOf,
  ours,
  read,
  type Step,
  stepsOf,
  type Workflow,
  workflowOf,
  workflows,
  yamlFiles,
} from "#test/workflows.js";

const actions = ["actions", ".github/actions", "test/stand-ins"].flatMap(yamlFiles);

test("there are workflows to look at", () => {
  expect([ours.length, examples.length, actions.length].every((count) => count > 3)).toBe(true);
});

describe.each(workflows)("%s", (file) => {
  test("is YAML without a fault", () => {
    const { errors, warnings } = parseDocument(read(file));
    expect([errors, warnings]).toEqual([[], []]);
  });

  test("grants nothing at the top, and says for every grant of a job what it is for", () => {
    expect(workflowOf(file).permissions).toEqual({});
    for (const [name, { permissions }] of jobsOf(file)) {
      expect([name, permissions]).toEqual([name, expect.any(Object)]);
    }
    expect(uncommentedGrants(read(file))).toEqual([]);
  });

  test("is not started by what runs a stranger's code with our rights, and hands on no secrets wholesale", () => {
    const events = eventsOf(workflowOf(file));
    expect(events.filter((each) => each === "pull_request_target" || each === "workflow_run")).toEqual([]);
    expect(jobsOf(file).filter(([, { secrets }]) => secrets === "inherit")).toEqual([]);
  });

  test("ends every job that runs steps", () => {
    const endless = jobsOf(file).filter(
      ([, job]) => job.uses === undefined && !(Number(job["timeout-minutes"]) <= 120),
    );
    expect(endless.map(([name]) => name)).toEqual([]);
  });

  test("runs scripts without expressions", () => {
    expect(stepsOf(file).filter((step) => step.run?.includes("${{"))).toEqual([]);
  });

  test("runs no script that goes on after a command that failed", () => {
    expect(stepsOf(file).flatMap(unnoticed)).toEqual([]);
  });

  test("pins third-party actions to commits, with the version behind", () => {
    expect(unpinned(read(file))).toEqual([]);
  });

  test("says each use on a line of its own, where the rule about pins sees it", () => {
    const used = [...jobsOf(file).map(([, job]) => job.uses), ...stepsOf(file).map(({ uses }) => uses)];
    const said = [...read(file).matchAll(usesLine)].filter(([line]) => !line.trimStart().startsWith("#"));
    const lines = said.map(([, uses]) => uses);
    expect(lines.sort()).toEqual(used.filter((each) => each !== undefined).sort());
  });

  test("is not one of more than four levels of workflows that call each other, which is what GHES takes", () => {
    expect(levelsOf(file)).toBeLessThanOrEqual(4);
  });

  test("can be run again: an artifact takes the place of what an earlier attempt uploaded", () => {
    const uploads = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    expect(uploads.filter((step) => step.with?.overwrite !== true)).toEqual([]);
  });

  test("checks out no commit that an event names, such as a stranger's pull request", () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    const said = checkouts.flatMap((step) => [step.with?.ref, step.with?.repository].map(String));
    expect(said.filter((each) => /github\s*[.[]/.test(each))).toEqual([]);
  });

  test("checks out without leaving credentials behind", () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

describe.each(ours.filter((each) => "workflow_call" in Object(workflowOf(each).on)))("%s, reusable,", (file) => {
  test("takes actions of this suite from its own commit", () => {
    const own = stepsOf(file).filter(({ uses }) => /plugin-release-actions|^\.\//.test(uses ?? ""));
    expect(own).toEqual([]);
  });
});

test("the job's token is a password for GitHub's registry and no other", () => {
  const logins = workflows.flatMap(stepsOf).filter(({ uses }) => uses?.startsWith("docker/login-action@"));
  const withToken = logins.filter((step) => String(step.with?.password).includes("github.token"));
  const elsewhere = withToken.filter(
    (step) =>
      step.with?.registry !== "ghcr.io" &&
      !String(step.with?.password).includes("(inputs.login == 'ghcr.io' && github.token)"),
  );
  expect([logins.length > 3, elsewhere]).toEqual([true, []]);
});

describe("a registry's runs", () => {
  const jobOf = (name: string) => jobsOf(`.github/workflows/registry-${name}.yml`)[0]?.[1];

  test("publish in an environment of the caller's choice, where a person may have to agree", () => {
    expect(jobOf("publish")?.environment).toBe("$".concat("{{ inputs.environment }}"));
  });

  test("queue by plugin where a dispatch starts them, and publish in one group; none is broken off", () => {
    const [update, publish, sweep] = ["update", "publish", "sweep"].map((name) => jobOf(name)?.concurrency);
    expect(update).toEqual({ group: expect.stringContaining("github.event.client_payload.plugin_name"), queue: "max" });
    expect(publish).toEqual({ group: expect.not.stringContaining("github.") });
    expect(sweep).toEqual({ group: expect.not.stringContaining("github.") });
  });
});

test("scans of published images wait for each other, and none is dropped", () => {
  const { rescan } = workflowOf(".github/workflows/image-rescan.yml").jobs;
  expect(rescan?.concurrency).toEqual({ group: expect.not.stringContaining("github."), queue: "max" });
});

describe("a server's release", () => {
  const file = ".github/workflows/server-release.yml";

  test("takes nothing from a cache", () => {
    const steps = stepsOf(file);
    expect(steps.filter(({ uses }) => uses?.startsWith("actions/cache@"))).toEqual([]);
    const go = steps.filter(({ uses }) => uses?.startsWith("actions/setup-go@"));
    expect([go.length > 3, go.filter((step) => step.with?.cache !== false)]).toEqual([true, []]);
  });

  test("publishes one after the other, each of them, in an environment of the caller's choice", () => {
    const { publish } = workflowOf(file).jobs;
    expect(publish?.concurrency).toEqual({ group: expect.not.stringContaining("github."), queue: "max" });
    expect(publish?.environment).toBe("$".concat("{{ inputs.environment }}"));
  });

  test("publishes only after all others, of which it takes numbers and digests, and of those that run no plugin two names", () => {
    const { needs, if: condition, steps = [] } = workflowOf(file).jobs.publish ?? {};
    expect([needs, condition]).toEqual([["validate", "generate", "build", "scan", "conformance"], undefined]);
    const inputs = steps.flatMap((step) => Object.entries(step.with ?? {}).map(([name, value]) => [name, value, step]));
    const taken = inputs.flatMap(([name, value, step]) => {
      const place = name === "artifact-ids" ? (step as Step).with?.path : name;
      return /\bneeds\b/.test(String(value)) ? [`${bare(place)}: ${bare(value)}`] : [];
    });
    expect(taken).toEqual([
      "inputs.directory: needs.generate.outputs.module",
      "runner.temp/image: needs.build.outputs.image",
      "runner.temp/sbom: needs.build.outputs.sbom",
      "runner.temp/scan: needs.scan.outputs.report",
      "runner.temp/conformance: needs.conformance.outputs.report",
      "digest: needs.build.outputs.digest",
      "repository: needs.validate.outputs.repository",
      "tags: inputs.tags || needs.validate.outputs.version",
      "scan: runner.temp/scan@needs.scan.outputs.digest",
      "conformance: runner.temp/conformance@needs.conformance.outputs.digest",
    ]);
  });

  test("never hands on nothing: an artifact without a number would be all artifacts", () => {
    const uploads = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    expect(uploads.length).toBe(6);
    expect(uploads.filter((step) => step.with?.["if-no-files-found"] !== "error")).toEqual([]);
  });
});

describe.each(actions)("%s", (file) => {
  test("runs no script with an expression in it", () => {
    expect(stepsOfAction(file).filter((step) => step.run?.includes("${{"))).toEqual([]);
  });

  test("names bash for every pipe", () => {
    expect(stepsOfAction(file).flatMap(unseenPipes)).toEqual([]);
  });
});

describe("these rules find what they are for", () => {
  test.each([
    ["a tag", "- uses: actions/checkout@v7", 1],
    ["no version behind", "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1", 1],
    ["another version's commit", "- uses: actions/checkout@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.1", 1],
    ["an unknown action", "- uses: somebody/action@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1.0.0", 1],
    ["a pin", "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", 0],
    ["a tag in a comment", "#   - uses: actions/checkout@v7", 1],
    [
      "a comment after the version",
      "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1, why",
      0,
    ],
    ["this repository", "- uses: $/actions/build-image", 0],
  ])("%s", (_what, line, count) => expect(unpinned(line)).toHaveLength(count));

  test.each<[string, Step, number]>([
    ["a pipe", { run: "a | b" }, 1],
    ["a pipe in a shell of its own", { run: "a | b", shell: "sh" }, 1],
    ["a pipe in bash", { run: "a | b", shell: "bash" }, 0],
    ["a pipe with errors", { run: "a |& b" }, 1],
    ["a choice", { run: "a || b" }, 0],
    ["a pipe in a comment, or in quotes", { run: "a # | b\nsed 's|a|b|'" }, 0],
    ["a command in another's argument", { run: 'echo "x=$(a)"', shell: "bash" }, 1],
    ["a command whose result is kept", { run: 'x=$(a)\n  y="$z$(b)"\necho "$((x + 1))"' }, 0],
    ["a pipe in a command in an argument", { run: 'echo "$(a | b)"' }, 2],
  ])("%s", (_what, step, count) => expect(unnoticed(step)).toHaveLength(count));

  test.each<[Workflow["on"]]>([["push"], [["push"]], [{ push: null }]])("an event in %j", (on) =>
    expect(eventsOf({ on, jobs: {} })).toEqual(["push"]),
  );

  test("a grant without its reason", () => {
    expect(
      uncommentedGrants("jobs:\n  a:\n    permissions:\n      contents: write\n      packages: read # why\n"),
    ).toEqual(["contents: write"]);
    expect(uncommentedGrants("jobs:\n  a:\n    permissions: {contents: write}\n")).toEqual(["contents: write"]);
  });
});

describe("levels of workflows that call each other", () => {
  const workflow = (...uses: string[]): Workflow => ({
    on: "push",
    jobs: Object.fromEntries(uses.map((each, index) => [`job${index}`, { uses: each }])),
  });
  const levels = (files: Record<string, Workflow>) => levelsOf("top.yml", (file) => files[file] as Workflow);
  const ours = (name: string) => `.github/workflows/${name}.yml`;

  test("are counted with the one at the top, along the longest way", () => {
    const called = { [ours("a")]: workflow(`./${ours("b")}`), [ours("b")]: workflow(`$/${ours("c")}`) };
    const top = workflow(`acme/plugin-release-actions/${ours("c")}@main`, `./${ours("a")}`);
    expect(levels({ "top.yml": top, ...called, [ours("c")]: workflow() })).toBe(4);
    expect(levels({ "top.yml": workflow() })).toBe(1);
  });

  test("are not counted where nobody can read them, or where they have no end", () => {
    expect(() => levels({ "top.yml": workflow("other/suite/.github/workflows/a.yml@v1") })).toThrow(
      /not of this suite/,
    );
    const circle = { [ours("a")]: workflow(`./${ours("a")}`) };
    expect(() => levels({ "top.yml": workflow(`./${ours("a")}`), ...circle })).toThrow(/calls/);
  });
});

test("actionlint knows nothing against them but what it does not know yet", async () => {
  const ignored = [
    String.raw`specifying action "\$/[^"]+" in invalid format`,
    'unexpected key "queue" for "concurrency" section',
  ];
  const args = [
    "-no-color",
    "-shellcheck=",
    "-pyflakes=",
    ...ignored.flatMap((each) => ["-ignore", each]),
    ...workflows,
  ];
  const { code, stdout, stderr } = await run(await tool("actionlint"), args, process.env);
  expect([stdout + stderr, code]).toEqual(["", 0]);
});

/** A text without the marks of its expressions. */
const bare = (text: unknown) => String(text).replaceAll(/\$\{\{ | \}\}/g, "");

const stepsOfAction = (file: string) =>
  (parseDocument(read(file)).toJS() as { runs: { steps?: Step[] } }).runs.steps ?? [];

/** Lines of a script, without comments and what stands in single quotes. */
const linesOf = ({ run: script = "" }: Step) =>
  script.split("\n").map((line) => line.replaceAll(/'[^']*'|(?:^|\s)#.*$/g, ""));

/** Pipes of which only the last command's failure is one: GitHub's shell knows pipefail only where it is named bash. */
function unseenPipes(step: Step): string[] {
  return step.shell === "bash" ? [] : linesOf(step).filter((line) => /(?<!\|)\|(?!\|)/.test(line));
}

/** Those, and commands in another command's argument, whose failures no shell takes for one. */
function unnoticed(step: Step): string[] {
  return [...unseenPipes(step), ...linesOf(step).filter((line) => /\$\((?!\()/.test(line) && !/^\s*\w+=/.test(line))];
}

/** Grants below a job's `permissions` that do not say behind them what they are for. */
function uncommentedGrants(text: string): string[] {
  const document = parseDocument(text);
  const jobs = document.get("jobs");
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ value: job }) => {
    const permissions = isMap(job) ? job.get("permissions") : undefined;
    if (!isMap(permissions)) return [];
    return permissions.items
      .filter(({ value }) => !(value as { comment?: string }).comment?.trim())
      .map(({ key, value }) => `${key}: ${value}`);
  });
}

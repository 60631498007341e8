import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { run } from "#test/run-action.js";
import { readLog, readOutputs } from "#test/runner-protocol.js";

const probe = resolve("packages/action-kit/test/probe.ts");

/** Runs the probe as the runner runs an action, in an empty workspace. */
async function runStep(script: unknown[], environment: Record<string, string> = {}, summary = "") {
  const directory = await mkdtemp(join(tmpdir(), "action-kit-"));
  const files = { GITHUB_OUTPUT: join(directory, "output"), GITHUB_STEP_SUMMARY: join(directory, "summary") };
  try {
    await writeFile(files.GITHUB_OUTPUT, "");
    await writeFile(files.GITHUB_STEP_SUMMARY, summary);
    const workspace = { GITHUB_WORKSPACE: directory, PROBE: JSON.stringify(script) };
    const env = { PATH: process.env.PATH, ...files, ...workspace, ...environment };
    const step = await run(process.execPath, ["--no-warnings", probe], env, directory);
    const outputs = readOutputs(await readFile(files.GITHUB_OUTPUT, "utf8"));
    return { ...step, ...readLog(step.stdout), outputs, summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8") };
  } finally {
    await rm(directory, { recursive: true });
  }
}

const hostile = [
  "::error::hi",
  "\n::error::hi",
  "\r::set-env name=NODE_OPTIONS::--require=/tmp/x",
  "a\r\n::add-mask::e",
  " \t::warning file=x::y",
  "\u200b::error::zero width",
  ":\u200b:error::inside",
  "\u0000::error::nul",
  "##[error]old style",
  "text ##[group]old style in a line",
  "#\u200b#[error]x",
  "::stop-commands::known",
  "%0A::error::hi",
  "x,file=y:z%,title=t",
  "ghadelimiter_1\nother=1",
  "EOF\nvalid=true",
  "\u2028::error::separator",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow would replace
  "'\"`$(touch x)${{ github.token }}",
  "<img src=x onerror=alert(1)>|\n|row|",
  "-",
  "é中\u{1f600}",
];

describe("outputs", () => {
  test("hold any value, and set no other output", async () => {
    const script = hostile.map((value, index) => ["output", `value-${index}`, value]);
    const { outputs, code, commands } = await runStep([...script, ["output", "count", 3], ["output", "valid", true]]);
    const expected = Object.fromEntries(hostile.map((value, index) => [`value-${index}`, value]));
    expect(outputs).toEqual({ ...expected, count: "3", valid: "true" });
    expect([code, commands]).toEqual([0, []]);
  });

  test("are shown where no runner takes them", async () => {
    const { log, outputs } = await runStep([["output", "digest", "sha256:00"]], { GITHUB_OUTPUT: "" });
    expect(log).toContain("digest: sha256:00");
    expect(outputs).toEqual({});
  });
});

describe("annotations", () => {
  const problem = (details: Partial<Diagnostic>) => ["report", [diagnostic("field-value", "is wrong", details)]];

  test("carry code, place, message and fix", async () => {
    const place = { file: "deploy/manifest.yaml", line: 3, column: 5, endLine: 3, endColumn: 9 };
    const { commands, code } = await runStep([problem({ place, fix: "Correct it." })]);
    const properties = {
      title: "field-value",
      file: "deploy/manifest.yaml",
      line: "3",
      endLine: "3",
      col: "5",
      endColumn: "9",
    };
    expect(commands).toEqual([{ name: "error", properties, message: "is wrong\nCorrect it." }]);
    expect(code).toBe(1);
  });

  const positions: [place: object, properties: object, message: string][] = [
    [{ file: "a.yaml" }, { file: "a.yaml" }, "is wrong"],
    [{ file: "./b/../a.yaml", line: 2 }, { file: "a.yaml", line: "2" }, "is wrong"],
    [
      { file: "a.yaml", line: 1, column: 2, endLine: 4, endColumn: 1 },
      { file: "a.yaml", line: "1", endLine: "4" },
      "is wrong",
    ],
    [{ file: "a.yaml", column: 2 }, { file: "a.yaml" }, "is wrong"],
    [{ file: "..a/x.yaml", line: 1 }, { file: "..a/x.yaml", line: "1" }, "is wrong"],
    [{ file: "../x.yaml", line: 1, column: 2 }, {}, "../x.yaml:1:2: is wrong"],
    [{ file: "/elsewhere/plugin.yaml", line: 7 }, {}, "/elsewhere/plugin.yaml:7: is wrong"],
  ];

  test.each(positions)("at %j", async (place, properties, message) => {
    const { commands } = await runStep([problem({ place: place as NonNullable<Diagnostic["place"]> })]);
    expect(commands).toEqual([{ name: "error", properties: { title: "field-value", ...properties }, message }]);
  });

  test("take paths from the step's folder, and name them from the workspace", async () => {
    const workspace = join(tmpdir(), "..");
    const { commands } = await runStep([problem({ place: { file: "a.yaml" } })], { GITHUB_WORKSPACE: workspace });
    expect(commands[0]?.properties.file).toMatch(/^[^/].*\/action-kit-\w+\/a\.yaml$/);
  });

  test("say nothing but their text, whatever is in it", async () => {
    // At most ten of a kind are shown: three kinds take these.
    const severities = ["error", "warning", "notice"] as const;
    const diagnostics = hostile.map((message, index) =>
      diagnostic("field-value", message, {
        severity: severities[index % 3] as Diagnostic["severity"],
        place: { file: `x/${message.replaceAll("\u0000", "")}`, line: 1 },
      }),
    );
    const { commands } = await runStep([["report", diagnostics]]);
    const visible = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, "");
    expect(commands).toHaveLength(hostile.length);
    expect(commands.map(({ message }) => visible(message)).sort()).toEqual(hostile.map(visible).sort());
    for (const { properties } of commands) expect(Object.keys(properties)).toEqual(["title", "file", "line"]);
  });

  test("of a kind are ten at most, the last of which counts the others", async () => {
    const many = (severity: Diagnostic["severity"], count: number) =>
      Array.from({ length: count }, (_, index) => diagnostic("field-value", `${severity} ${index}`, { severity }));
    const { commands } = await runStep([
      ["report", many("warning", 4)],
      ["report", [...many("error", 25), ...many("warning", 6), ...many("notice", 11)]],
    ]);
    const shown = (name: string) => commands.filter((each) => each.name === name).map(({ message }) => message);
    expect([shown("error").length, shown("warning").length, shown("notice").length]).toEqual([10, 10, 10]);
    expect([shown("error").at(-1), shown("warning").at(-1), shown("notice").at(-1)]).toEqual([
      "16 more errors are in the job summary",
      "warning 5",
      "2 more notices are in the job summary",
    ]);
  });
});

describe("the step fails", () => {
  const warning = diagnostic("server-range-open", "has no upper end");
  const error = diagnostic("field-value", "is wrong");

  test.each<[string, unknown[], number]>([
    ["not for a quiet main", [], 0],
    ["not for warnings", [["report", [warning]]], 0],
    [
      "for a reported error, after all else is done",
      [
        ["report", [error]],
        ["output", "after", "1"],
      ],
      1,
    ],
    ["for a thrown one", [["throw", [error]]], 1],
    ["for malformed inputs", [["inputs"]], 1],
  ])("%s", async (_when, script, expected) => {
    const { code, stderr } = await runStep(script);
    expect([code, stderr]).toEqual([expected, ""]);
  });

  test("with what was reported before it threw", async () => {
    const { commands } = await runStep([
      ["report", [warning]],
      ["throw", [error]],
    ]);
    expect(commands.map(({ name }) => name)).toEqual(["error", "warning"]);
  });

  test("for a defect, which shows its stack and obeys nothing in it", async () => {
    const { code, log, commands } = await runStep([
      ["report", [warning]],
      ["break", "boom\n::set-env name=A::b"],
    ]);
    expect(code).toBe(1);
    expect(log.join("\n")).toMatch(/Error: boom\n::set-env name=A::b\n +at .*probe\.ts/);
    expect(commands.map(({ name }) => name)).toEqual(["error", "warning"]);
    expect(commands[0]?.message).toMatch(/defect of plugin-release-actions.*boom/);
  });
});

test("inputs arrive by their names", async () => {
  const { outputs } = await runStep([["inputs"]], {
    INPUT_MANIFEST: " m.yaml ",
    "INPUT_PLUGIN-PATH": "agents=../agents",
    INPUT_FROZEN: "true",
    INPUT_TAGS: "a\nb",
  });
  expect(JSON.parse(outputs.inputs ?? "")).toEqual({
    manifest: "m.yaml",
    frozen: true,
    tags: ["a", "b"],
    "plugin-path": { agents: "../agents" },
  });
});

describe("the log", () => {
  test("shows what comes from outside and obeys none of it", async () => {
    const { commands, log } = await runStep(hostile.map((line) => ["info", line]));
    expect(commands).toEqual([]);
    const text = log.join("\n");
    for (const line of hostile) for (const part of line.split(/\r\n|\r|\n/)) expect(text).toContain(part);
  });

  test("obeys commands again afterwards", async () => {
    const { commands } = await runStep([
      ["info", "::error::no"],
      ["step", "Build", []],
    ]);
    expect(commands.map(({ name }) => name)).toEqual(["group", "endgroup"]);
  });

  test("groups steps, but none inside or beside another", async () => {
    const { commands, log } = await runStep([
      [
        "step",
        "Outer",
        [
          ["step", "Inner", []],
          ["info", "line"],
        ],
      ],
      ["both", [["step", "One", [["sleep", 20]]]], [["step", "Two", []]]],
    ]);
    expect(commands.map(({ name, message }) => `${name} ${message}`)).toEqual([
      "group Outer",
      "endgroup ",
      "group One",
      "endgroup ",
    ]);
    const seconds = log.filter(Boolean).map((line) => line.replace(/\d+\.\d s$/, "N s"));
    expect(seconds).toEqual(["Inner took N s", "line", "Outer took N s", "Two took N s", "One took N s"]);
  });

  test("says that a step failed, and closes its group", async () => {
    const { commands, log } = await runStep([
      ["step", "Build\n::error::x", [["throw", [diagnostic("go-missing", "no go")]]]],
    ]);
    expect(commands.map(({ name }) => name)).toEqual(["group", "endgroup", "error"]);
    expect(log.join("\n")).toMatch(/Build\n::error::x failed after \d+\.\d s/);
  });
});

describe("the job summary", () => {
  test.each([
    [
      { GITHUB_ACTION_REPOSITORY: "acme/plugin-release-actions", GITHUB_ACTION_REF: "v1.2.0" },
      "acme/plugin-release-actions/blob/v1.2.0",
    ],
    [{ GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }, undefined],
    [{ GITHUB_ACTION_REPOSITORY: "acme/x](y", GITHUB_ACTION_REF: "v1" }, undefined],
    [{ GITHUB_ACTION_REPOSITORY: "acme/x", GITHUB_ACTION_REF: "v1", GITHUB_SERVER_URL: "javascript:x" }, undefined],
  ])("links rules to the suite that %j names", async (environment, home) => {
    const { summary } = await runStep([["report", [diagnostic("field-value", "is wrong")]]], {
      GITHUB_SERVER_URL: "https://ghes.acme.example",
      ...environment,
    });
    const link = `[field-value](https://ghes.acme.example/${home}/docs/rules/field-value.md)`;
    expect(summary).toContain(home === undefined ? "|  | field-value |" : link);
  });

  test("names files as the checkout does, and others in full", async () => {
    const workspace = "/work/repository";
    const at = (file: string) => ({ ...diagnostic("field-value", "wrong"), place: { file, line: 3 } });
    const { summary } = await runStep(
      [["report", [at("/work/repository/agents/plugin.yaml"), at("/elsewhere/plugin.yaml")]]],
      { GITHUB_WORKSPACE: workspace },
    );
    expect([...summary.matchAll(/\S*plugin\.yaml\S*/g)].map(([where]) => where)).toEqual([
      "/elsewhere/plugin.yaml:3",
      "agents/plugin.yaml:3",
    ]);
  });

  const megabyte = 1024 * 1024;

  test("holds what main adds and then the problems", async () => {
    const error = diagnostic("field-value", "is wrong");
    const { summary } = await runStep([
      ["report", [error]],
      ["summary", "## Plugins"],
      ["summary", "none"],
    ]);
    expect(summary).toMatch(/^## Plugins\n\nnone\n\n[\s\S]*field-value/);
  });

  test("stays under what GitHub takes, whole lines and a note", async () => {
    const { summary } = await runStep([["summary", "| é中 | row |\n", 100_000]]);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(megabyte);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(megabyte - 200);
    expect(summary).toMatch(/\| é中 \| row \|\n\n\*The rest is left out: a job summary holds 1 MiB\.\*\n$/);
    expect(summary).not.toContain("\ufffd");
  });

  test("counts what the step wrote before", async () => {
    const { summary } = await runStep([["summary", "row\n", 2000]], {}, "x".repeat(megabyte - 1000));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(megabyte);
    expect(summary).toMatch(/row\n\n\*The rest/);
  });

  test("is left as it is when nothing more fits", async () => {
    const { summary, code } = await runStep([["summary", "row\n"]], {}, "x".repeat(megabyte));
    expect([summary.length, code]).toEqual([megabyte, 0]);
  });

  test("is not asked of a runner that has none", async () => {
    const { code, stderr } = await runStep([["summary", "text"]], { GITHUB_STEP_SUMMARY: "" });
    expect([code, stderr]).toEqual([0, ""]);
  });
});

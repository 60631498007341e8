import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { run } from "#test/run-action.js";

const valid = await readFile("examples/server/catalog-server-manifest.yaml", "utf8");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plugin-release-cli-"));
  await mkdir(join(folder, "work"));
  await mkdir(join(folder, "agents"));
  await writeFile(join(folder, "agents/go.mod"), "module github.com/acme/catalog-plugins/agents\n");
  await writeFile(join(folder, "work/catalog-server-manifest.yaml"), valid);
  await writeFile(join(folder, "work/wrong.yaml"), valid.replace("  plugins:", "  plugin:"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the bundled command in the folder with the manifests. */
function command(...args: string[]) {
  return run(
    process.execPath,
    [resolve("dist/cli/index.js"), ...args],
    { ...process.env, NO_COLOR: "1", GITHUB_TOKEN: "", GH_TOKEN: "" },
    join(folder, "work"),
  );
}

describe("plugin-release", () => {
  test.each([
    [[], 2, /Usage: plugin-release COMMAND/],
    [["--help"], 0, /validate +Check a manifest/],
    [["help"], 0, /Exit codes: 0 done, 1 problems were found/],
    [["validate", "--help"], 0, /--structure-only[\s\S]*Examples:\n {2}plugin-release validate/],
    [
      ["valdiate"],
      2,
      /^plugin-release: there is no command "valdiate"; did you mean validate\? See plugin-release --help\.\n$/,
    ],
    [["registry", "lsit"], 2, /"registry lsit"; did you mean registry list\? See plugin-release registry --help\.\n$/],
    [["registry", "sweep", "--help"], 0, /Usage: plugin-release registry sweep --repository REPOSITORY \[options\]/],
    [["build", "--push"], 2, /plugin-release build: --push needs a value: --push REPOSITORY\n/],
    [["build", "--push", "--frozen"], 2, /plugin-release build: --push needs a value: --push REPOSITORY\n/],
    [["build", "-x"], 2, /plugin-release build: there is no option -x\n/],
    [["notify", "--help"], 0, /--workflow update\.yml/],
    [["notify", "agents", "--repository", "acme/x"], 2, /neither GITHUB_TOKEN nor GH_TOKEN is set\n {2}fix: Set one/],
    [["validate", "--strucure-only"], 2, /did you mean --structure-only/],
    [["validate", "a", "b"], 2, /"b" is one operand too many/],
    [["validate", "--structure-only=yes"], 2, /--structure-only takes no value/],
    [["validate", "--structure-only"], 0, /2 plugins, valid/],
    [["validate", "wrong.yaml", "--structure-only"], 1, /wrong.yaml:14:3: error field-unknown/],
    [["validate", "absent.yaml", "--structure-only"], 1, /error file-unreadable/],
    [["validate", "--format", "xml"], 2, /--format.*"xml"/],
    [["validate", "--plugin-path", "agents"], 2, /"agents" is not NAME=VALUE/],
    [["validate", "--plugin-path", "agents=a", "--plugin-path", "agents=b"], 2, /"agents" is given twice/],
    [["validate", "--structure-only", "--plugin-path", "agent=../agents"], 1, /Did you mean "agents"\?/],
    [["build", "-h"], 0, /-h, --help +Show this help/],
    [["--version"], 0, /^\d+\.\d+\.\d+\n$/],
    [
      ["build", "--push", "ghcr.io/acme/server:1.0.0"],
      1,
      /image-reference-invalid: --push: .*\n {2}fix: .*without scheme/,
    ],
  ] as [string[], number, RegExp][])("%j ends with %d", async (args, code, text) => {
    const ended = await command(...args);
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([code, expect.stringMatching(text)]);
  });

  test("counts one plugin as one", async () => {
    await writeFile(join(folder, "work/one.yaml"), valid.replace(/ {4}- name: guardrails\n(?: {6}.*\n)+/, ""));
    expect((await command("validate", "one.yaml", "--structure-only")).stdout).toBe("1 plugin, valid\n");
  });

  test("shows the line and a caret, as good as on GitHub", async () => {
    const { stdout } = await command("validate", "wrong.yaml", "--structure-only");
    expect(stdout).toContain("  14 |   plugin:\n     |   ^^^^^^\n  fix: ");
  });

  test("writes SARIF and JSON that are nothing else", async () => {
    const sarif = JSON.parse((await command("validate", "wrong.yaml", "--structure-only", "--format", "sarif")).stdout);
    expect(sarif.runs[0].results[0].ruleId).toBe("field-unknown");
    const json = JSON.parse((await command("validate", "wrong.yaml", "--structure-only", "--format", "json")).stdout);
    expect(json.diagnostics[0]).toMatchObject({ code: "field-unknown", line: 14, column: 3 });
  });
});

describe("the page of input-invalid", () => {
  test.each(["Before", "After"])("%s does what it shows", async (section) => {
    const page = await readFile("docs/rules/input-invalid.md", "utf8");
    const block = new RegExp(`## ${section}\\s+\`\`\`console\\n\\$ plugin-release (.*)\\n([^\`]*)\`\`\``).exec(page);
    const ended = await command(...(block?.[1] ?? "").split(" "));
    expect([ended.code, ended.stderr]).toEqual([
      section === "Before" ? 2 : 0,
      expect.stringContaining(block?.[2]?.trim() ?? "?"),
    ]);
  });
});

import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commandGroups } from "#cli/commands.js";
import { githubToken } from "#cli/github-token.js";
import { knownWords } from "#cli/known-words.js";
import { withOptionNames } from "#cli/option-names.js";
import { ruleHelp } from "#cli/rule-help.js";
import { diagnostic } from "#diagnostics/diagnostic.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, "run"));
  await writeFile(join(folder, "plan"), "kind: None\n");
  await mkdir(join(folder, "plugin"));
  await writeFile(join(folder, "plugin/go.mod"), "module github.com/acme/robots\n");
  await cp("examples/plugins/agents/plugin.yaml", join(folder, "plugin/plugin.yaml"));
});
afterAll(removeTemporaryFolders);

/** Runs the command of the sources. */
function command(...args: string[]) {
  const program = ["--no-warnings", resolve("packages/cli/src/main.ts")];
  return run(process.execPath, [...program, ...args], { PATH: process.env.PATH, NO_COLOR: "1" }, folder);
}

const digest = `sha256:${"0".repeat(64)}`;
const published = ["publish", "--layout", "x", "--digest", digest, "--repository", "localhost:1/a/b"];

describe("a word that is mistyped", () => {
  test.each<[string[], RegExp]>([
    [["sign"], /^plugin-release: there is no command "sign"; did you mean publish\? See plugin-release --help\.$/m],
    [["update"], /did you mean bump\?/],
    [["registry", "publsh"], /"registry publsh"; did you mean registry publish\?/],
    [["matrix", "paln"], /no command "matrix paln"; did you mean matrix plan\? See plugin-release matrix --help\./],
    [["matrix", "run-all"], /"run-all" cannot be read/],
    [
      ["init", "srver"],
      /"srver" is no kind of repository\n {2}fix: Did you mean server\? Write plugin, server, registry or ocm-plugin\./,
    ],
    [["init"], /nothing says what the repository is for\n {2}fix: Write plugin,/],
    [
      ["registry", "sweep", "--repository", "ghcr.io/a", "--level", "mayor"],
      /--level is "mayor"\n {2}fix: Did you mean major\?/,
    ],
    [
      ["scan", "--image", "a/b", "--fail-on", "reachabel"],
      /--fail-on is "reachabel"\n {2}fix: Did you mean reachable\?/,
    ],
    [["conformance", "--layout", "x", "--sandbox", "rucn"], /--sandbox is "rucn"\n {2}fix: Did you mean runc\?/],
    [
      [...published, "--without", "sbmo"],
      /--without is "sbmo"\n {2}fix: Did you mean sbom\? Write sbom, scan or conformance\./,
    ],
    [
      [...published, "--signing", "kye"],
      /--signing is "kye"\n {2}fix: Did you mean key\? Write keyless, key, kms or none\./,
    ],
    [[...published, "--transparency-log", "publik"], /--transparency-log is "publik"\n {2}fix: Did you mean public\?/],
    [
      ["verify", "localhost:1/a/b:1", "--key", "k", "--require", "scna"],
      /--require is "scna"\n {2}fix: Did you mean scan\?/,
    ],
    [["build", "--engine", "buildkti"], /--engine is "buildkti"\n {2}fix: Did you mean buildkit\?/],
    [["validate", "--format", "sarfi"], /--format is "sarfi"\n {2}fix: Did you mean sarif\?/],
  ])("%j is told what it may be", async (args, said) => {
    const ended = await command(...args);
    expect(ended.stdout + ended.stderr).toMatch(said);
    expect(ended.code).toBe(args[1] === "run-all" ? 1 : 2);
  });

  test.each<[string, string]>([
    ["-v", "no option -v; did you mean --version?"],
    ["-V", "no option -V; did you mean --version?"],
    ["--hlep", "no option --hlep; did you mean --help?"],
    ["--verison", "no option --verison; did you mean --version?"],
    ["--registry", "no option --registry before the command: write the command first."],
    ["--registry=ghcr.io/acme", "no option --registry before the command: write the command first."],
    ["-----BEGIN PRIVATE KEY-----", "no option - before the command: write the command first."],
  ])("%s at the beginning is an option", async (word, said) => {
    const stderr = `plugin-release: there is ${said} See plugin-release --help.\n`;
    expect(await command(word)).toMatchObject({ code: 2, stdout: "", stderr });
  });

  test("that other tools have leads to a command that is there", async () => {
    const { stdout } = await command("help");
    const names = [...stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gm)].map(([, name]) => name);
    expect(names).toContain("registry list");
    expect(Object.values(knownWords).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(knownWords).filter((word) => names.includes(word))).toEqual([]);
  });
});

describe("help", () => {
  test.each([
    [["help", "publish"], /^Usage: plugin-release publish --repository REPOSITORY \[options\]$/m],
    [["help", "publish"], /^ {2}--tag TAG +A tag that never moves \[may be repeated\]$/m],
    [["help", "publish"], /^ {2}--repository REPOSITORY +Where .* \[required\]$/m],
    [["help", "publish"], /^Examples:\n {2}plugin-release publish --repository \S+ --tag 1\.2\.0 .{1,50}$/m],
    [["help", "registry", "list"], /^Usage: plugin-release registry list /m],
    [["registry", "help", "list"], /^Usage: plugin-release registry list /m],
    [["help", "matrix", "plan"], /^Usage: plugin-release matrix plan /m],
    [["help", "matrix"], /\n\nSee also plugin-release matrix plan, matrix run, matrix fold\.\n$/],
    [["help", "validate"], /^Examples:\n(?: {2}\S.*\n)+$(?![\s\S])/m],
    [["help", "registry"], /^ {2}registry sweep {2,}Look up(?![\s\S]*^ {2}validate )/m],
    [
      ["help"],
      /^Server:\n {2}validate [\s\S]*\n\nMatrix and site:\n {2}matrix [\s\S]*\n\nRegistry of OCM plugins:\n {2}registry bump /m,
    ],
    [
      ["--help"],
      /^ {2}copy .*\n\nMatrix and site:[\s\S]*^Release of a plugin:\n {2}wait [\s\S]*^Repository on GitHub:\n {2}init /m,
    ],
    [["version"], /^\d+\.\d+\.\d+$/m],
  ])("%j", async (args, shown) => {
    expect(await command(...args)).toMatchObject({ code: 0, stdout: expect.stringMatching(shown), stderr: "" });
  });

  test("of a code is its page, or what it says in one line where the program is alone", async () => {
    const page = await readFile("docs/rules/input-invalid.md", "utf8");
    expect(await command("help", "input-invalid")).toMatchObject({ code: 0, stdout: page });
    const alone = join(folder, "cli/index.js");
    await mkdir(join(folder, "cli"));
    await writeFile(alone, "");
    expect(ruleHelp("input-invalid", alone)).toMatch(
      /^input-invalid: .+\.\n\nMore is in docs\/rules\/input-invalid\.md of plugin-release-actions \d/,
    );
    expect((await command("help", "input-invald")).stderr).toMatch(/did you mean input-invalid\?/);
    expect((await command("help", "constructor")).code).toBe(2);
  });

  test("of what is no command says so", async () => {
    const stderr = 'plugin-release: there is no command and no code "nosuch". See plugin-release --help.\n';
    expect(await command("help", "nosuch")).toMatchObject({ code: 2, stdout: "", stderr });
    expect(await command("help", "pubish")).toMatchObject({ code: 2, stdout: "", stderr: /did you mean publish\?/ });
  });
});

describe("what is required in help", () => {
  const required = commandGroups.flatMap(({ commands }) =>
    commands.flatMap(({ name, options }) => options.filter((each) => each.required).map((each) => [name, each.name])),
  );

  test("is said of six commands", () => expect(required.length).toBeGreaterThan(5));

  test.each(required)("%s is refused without --%s", async (name = "", option) => {
    const operands = ["notify", "registry bump"].includes(name) ? ["agents"] : [];
    const places = name === "publish" ? ["--layout", "x", "--digest", digest] : [];
    const { code, stderr } = await command(...name.split(" "), ...operands, ...places);
    expect([code, stderr]).toEqual([2, expect.stringMatching(new RegExp(`input-invalid: .*${option}`))]);
  });
});

describe("in a folder without a manifest", () => {
  test.each([
    ["validate"],
    ["generate"],
    ["build"],
    ["matrix"],
    ["matrix", "plan"],
    ["site"],
    ["add", "plugin"],
    ["bump"],
    ["validate", "--format", "json"],
  ])("%s %s says so, and how to begin", async (...words) => {
    const { code, stdout, stderr } = await command(...words);
    expect([code, stdout + stderr]).toEqual([
      1,
      expect.stringMatching(/there is no catalog-server-manifest\.yaml here[\s\S]*plugin-release init server\./),
    ]);
  });

  test("conformance takes the image that lies there, with its manifest", async () => {
    const server = await temporaryFolder();
    const program = ["--no-warnings", resolve("packages/cli/src/main.ts"), "conformance"];
    const conformance = (...args: string[]) => run(process.execPath, [...program, ...args], process.env, server);
    expect((await conformance()).stderr).toMatch(/nothing is given to run/);
    await mkdir(join(server, "image"));
    expect(await conformance()).toMatchObject({ code: 1, stderr: expect.stringMatching(/layout-invalid: \S+image /) });
    await writeFile(join(server, "catalog-server-manifest.yaml"), "kind: None\n");
    expect((await conformance()).stderr).toMatch(/catalog-server-manifest\.yaml:1:/);
    expect((await conformance("--binary", "none")).stderr).not.toMatch(/image|manifest/);
  });

  test("one that is named is a path to check", async () => {
    expect((await command("validate", "other.yaml")).stdout).toMatch(
      /"other\.yaml" cannot be read[\s\S]*Check the path/,
    );
  });
});

describe("a token for GitHub", () => {
  test.each<[NodeJS.ProcessEnv, string | undefined]>([
    [{ GITHUB_TOKEN: "one" }, "one"],
    [{ GH_TOKEN: "two" }, "two"],
    [{ GITHUB_TOKEN: "one", GH_TOKEN: "two" }, "one"],
    [{ GITHUB_TOKEN: "", GH_TOKEN: "two" }, "two"],
    [{ GITHUB_TOKEN: "", GH_TOKEN: "" }, undefined],
  ])("%j is %s", (environment, token) => expect(githubToken(environment)).toBe(token));

  test("is asked for by both names", async () => {
    const { stderr } = await command("notify", "agents", "v1.0.0", "--repository", "acme/server");
    expect(stderr).toMatch(/neither GITHUB_TOKEN nor GH_TOKEN is set\n {2}fix: Set one of them/);
  });
});

describe("what an action calls input", () => {
  test.each<[string[], RegExp]>([
    [["scan"], /fix: Give --manifest and --directory, or --layout or --image, or both; or --images\.$/m],
    [["scan", "--layout", "x", "--timeout", "0"], /--timeout is "0"\n/],
    [
      ["conformance", "--binary", "x", "--digest", "x"],
      /--digest is for a --layout\n {2}fix: Write --image as REPOSITORY@DIGEST/,
    ],
    [["conformance", "--curated", "--url", "http://x"], /--curated needs a --manifest$/m],
    [[...published, "--tag", "v1", "--moving-tag", "v1"], /fix: Name it in --tag or in --moving-tag\.$/m],
    [["publish", "--layout", "x", "--digest", "y"], /--digest is "y"$/m],
    [["build", "--buildctl", "x"], /--buildctl is for BuildKit/],
  ])("%j calls an option", async (args, said) => {
    expect(await command(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
  });

  test("is one word, and not part of what was given", () => {
    const options = [
      { name: "image", value: "X", about: "" },
      { name: "tag", input: "tags", value: "X", about: "" },
    ];
    const given = diagnostic("input-invalid", 'image and pre-image of "the image": tags, tag', {
      inputs: ["image", "tags", "database"],
      fix: "Set database.",
    });
    expect(withOptionNames({ options }, given)).toMatchObject({
      message: '--image and pre-image of "the image": --tag, tag',
      fix: "Set database.",
    });
  });
});

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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
    [["help", "publish"], /^Usage: plugin-release publish \[options\]$/m],
    [["help", "registry", "list"], /^Usage: plugin-release registry list /m],
    [["registry", "help", "list"], /^Usage: plugin-release registry list /m],
    [["help", "matrix", "plan"], /^Usage: plugin-release matrix plan /m],
    [["help", "matrix"], /\n\nSee also plugin-release matrix plan, matrix run, matrix fold\.\n$/],
    [["help", "validate"], /^Examples:\n(?: {2}\S.*\n)+$(?![\s\S])/m],
    [["help", "registry"], /^ {2}registry sweep {2,}Look up(?![\s\S]*^ {2}validate )/m],
    [["help"], /^ {2}validate /m],
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
    expect(await command("help", "pubish")).toMatchObject({ code: 2, stdout: "", stderr: /did you mean publish\?/ });
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

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "#scripts/release/git.js";
import { pack } from "#scripts/release/pack.js";
import { suite } from "#scripts/release/pins.js";
import { prepare } from "#scripts/release/prepare.js";
import { faultsInCheckout, pinOf, writePins } from "#scripts/release/write-pins.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

afterAll(removeTemporaryFolders);

const workflow = `jobs:\n  a:\n    uses: ${suite}/.github/workflows/check.yml@main\n    with: {server: x}\n`;
const files = {
  "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- One.\n",
  "package.json": '{\n  "name": "x",\n  "version": "0.1.0"\n}\n',
  "package-lock.json":
    '{\n  "name": "x",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  ".github/workflows/check.yml": "on:\n  workflow_call:\n    inputs: {server: {type: string}}\n",
  "examples/a/.github/workflows/check.yml": workflow,
  "docs/page.md": `Say:\n\n\`\`\`yaml\n${workflow}\`\`\`\n`,
  "other/page.md": workflow,
  LICENSE: "licence\n",
  "dist/cli/index.js": "#!/usr/bin/env node\n",
  "dist/cli/examples.json": JSON.stringify({ "a/.github/workflows/check.yml": workflow }),
};

async function checkout(): Promise<string> {
  const root = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git(root, "init", "--quiet");
  commit(root);
  return root;
}

function commit(root: string): string {
  git(root, "add", "--all");
  git(root, "-c", "user.name=a", "-c", "user.email=a@example.invalid", "commit", "--quiet", "--message=One");
  return git(root, "rev-parse", "HEAD");
}

const text = (root: string, path: string) => readFileSync(join(root, path), "utf8");

describe("preparing a release", () => {
  test("says the version in all places, and nothing else", async () => {
    const root = await checkout();
    prepare(root, "0.2.0", "2026-11-22");
    expect(text(root, "CHANGELOG.md")).toContain("## Unreleased\n\n## 0.2.0 - 2026-11-22\n\n- One.\n");
    for (const name of ["package.json", "package-lock.json"] as const)
      expect(text(root, name)).toBe(files[name].replaceAll("0.1.0", "0.2.0"));
    expect(git(root, "status", "--porcelain").split("\n")).toHaveLength(3);
  });

  test.each([
    ["a changed checkout", "0.2.0", (root: string) => writeFileSync(join(root, "new"), ""), "has changes of its own"],
    ["what is no version", "0.2", () => {}, "0.2 is no version"],
    ["a patch of an older line, of the newest sources", "0.0.9", () => {}, "the sources are of 0.1.0: make 0.0.9 on a"],
  ])("refused: %s", async (_what, version, change, message) => {
    const root = await checkout();
    change(root);
    const before = git(root, "status", "--porcelain");
    expect(() => prepare(root, version, "2026-11-22")).toThrow(message);
    expect(git(root, "status", "--porcelain")).toBe(before);
  });
});

test("preparing a release twice is refused, before and after it is committed; the version that the sources begin with is one", async () => {
  const root = await checkout();
  prepare(root, "0.1.0", "2026-11-22");
  expect(() => prepare(root, "0.1.0", "2026-11-22")).toThrow("has changes of its own");
  const done = commit(root);
  expect(() => prepare(root, "0.1.0", "2026-11-22")).toThrow(/nothing under Unreleased/);
  writeFileSync(
    join(root, "CHANGELOG.md"),
    text(root, "CHANGELOG.md").replace("## Unreleased\n", "## Unreleased\n\n- x\n"),
  );
  expect(commit(root)).not.toBe(done);
  expect(() => prepare(root, "0.1.0", "2026-11-22")).toThrow("has 0.1.0 already");
});

describe("pins of a checkout", () => {
  test("before any release they are a commit of main, then a release's, by its tag", async () => {
    const root = await checkout();
    expect(faultsInCheckout(root)).toEqual(["nothing names this suite at a commit"]);
    const first = pinOf(root);
    expect(first).toEqual({ commit: git(root, "rev-parse", "HEAD"), version: "main" });
    expect(writePins(root, first)).toEqual(["docs/page.md", "examples/a/.github/workflows/check.yml"]);
    expect(text(root, "docs/page.md")).toContain(`/check.yml@${first.commit} # main\n`);
    expect(text(root, "other/page.md")).toBe(workflow);
    expect([faultsInCheckout(root), writePins(root, first)]).toEqual([[], []]);

    const second = commit(root);
    git(
      root,
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@example.invalid",
      "tag",
      "--annotate",
      "--message=One",
      "v0.2.0",
    );
    expect(pinOf(root, "v0.2.0")).toEqual({ commit: second, version: "v0.2.0" });
    writePins(root, pinOf(root, "v0.2.0"));
    expect(faultsInCheckout(root)).toEqual([]);
    expect(() => pinOf(root, "v1")).toThrow("v1 is no release's tag");
    expect(() => pinOf(root, "v9.9.9")).toThrow(/git rev-parse/);
  });

  test("what no commit has is found", async () => {
    const root = await checkout();
    writePins(root, { commit: "b".repeat(40), version: "v1.0.0" });
    const lacking = ".github/workflows/check.yml, which bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb does not have";
    expect(faultsInCheckout(root)).toEqual([
      `docs/page.md uses ${lacking}`,
      `examples/a/.github/workflows/check.yml uses ${lacking}`,
    ]);
  });
});

test("the command's archive is the same each time, and its examples are at the release", async () => {
  const root = await checkout();
  const pin = { commit: "b".repeat(40), version: "v1.2.0" };
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  expect(await pack(root, pin, first)).toEqual(["plugin-release-v1.2.0.tar.gz", "SHA256SUMS"]);
  await pack(root, pin, second);
  expect(text(second, "SHA256SUMS")).toBe(text(first, "SHA256SUMS"));
  execFileSync("tar", ["-xzf", "plugin-release-v1.2.0.tar.gz"], { cwd: first });
  const examples = JSON.parse(text(first, "plugin-release-v1.2.0/examples.json"));
  expect(examples["a/.github/workflows/check.yml"]).toContain(`@${pin.commit} # v1.2.0\n`);
  expect(text(first, "plugin-release-v1.2.0/index.js")).toBe(files["dist/cli/index.js"]);
});

test.each([
  ["no commit", { commit: "", version: "v1.2.0" }],
  ["no release's tag", { commit: "b".repeat(40), version: "v1" }],
])("an archive is refused where its pin has %s", async (_what, pin) => {
  const [root, folder] = [await checkout(), await temporaryFolder()];
  await expect(pack(root, pin, folder)).rejects.toThrow("say v1.2.3 COMMIT FOLDER");
  expect(readdirSync(folder)).toEqual([]);
});

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parseGoMod } from "#golang/go-mod.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "go-mod-"));
});
afterAll(() => rm(directory, { recursive: true }));

const files: [title: string, text: string][] = [
  ["one line each", "module example.com/m\ngo 1.26\nrequire example.com/a v1.0.0\nreplace example.com/a => ../a\n"],
  [
    "blocks, comments, blank lines",
    `// A comment.
module example.com/m // another

go 1.26.1

toolchain go1.26.8

require (
	example.com/a v1.0.0 // indirect

	// between
	example.com/b/v2 v2.0.0-20250101000000-abcdefabcdef//indirect
	example.com/c v1.0.0 // indirect; kept
	example.com/d v1.0.0 // not indirect
)

exclude example.com/a v0.9.0
retract [v1.0.0, v1.2.0] // broken
tool example.com/a/cmd/tool
ignore ./node_modules
godebug default=go1.21

replace (
	example.com/a v1.0.0 => example.com/fork v1.0.1
	example.com/b/v2 => ./b
)
`,
  ],
  [
    "quoted words, blocks within one another's reach",
    'module "example.com/m"\ngo 1.21\nrequire (\n"example.com/a" v1.0.0\n)\nrequire ()\nreplace "example.com/a" v1.0.0 => "../a b"\n',
  ],
  ["no go line", "module example.com/m\r\nrequire\texample.com/a   v1.0.0\t// indirect\r\n"],
];

/** What `go mod edit -json` reads of the same file. */
interface Edited {
  Module: { Path: string };
  Go?: string;
  Require: { Path: string; Version: string; Indirect?: boolean }[] | null;
  Replace: { Old: { Path: string; Version?: string }; New: { Path: string; Version?: string } }[] | null;
}

test.each(files)("%s: the same as the go command reads", async (_title, text) => {
  const file = join(directory, "go.mod");
  await writeFile(file, text);
  const edited: Edited = JSON.parse(execFileSync("go", ["mod", "edit", "-json", file], { encoding: "utf8" }));
  const goMod = parseGoMod(text);
  expect(goMod.module).toBe(edited.Module.Path);
  expect(goMod.go).toBe(edited.Go);
  expect(goMod.require.map(({ path, version, indirect }) => ({ path, version, indirect }))).toEqual(
    (edited.Require ?? []).map((each) => ({
      path: each.Path,
      version: each.Version,
      indirect: each.Indirect ?? false,
    })),
  );
  expect(goMod.replace.map((each) => [each.path, each.version, each.newPath, each.newVersion])).toEqual(
    (edited.Replace ?? []).map((each) => [each.Old.Path, each.Old.Version, each.New.Path, each.New.Version]),
  );
});

test("lines are those of the file", () => {
  const text = "module m\n\nrequire (\n\ta v1.0.0\n\n\tb v1.0.0\n)\nreplace a => ../a\n";
  expect(parseGoMod(text).require.map((each) => each.line)).toEqual([4, 6]);
  expect(parseGoMod(text).replace.map((each) => each.line)).toEqual([8]);
});

test.each([
  "",
  "\0",
  "require (",
  "replace => =>",
  "module",
  "require a\nreplace a b c",
  '"',
  "`",
  "go 1.26 // \u2028",
])("%j is read without complaint", (text) => {
  expect(parseGoMod(text)).toMatchObject({ require: [], replace: [] });
});

// Reading that is quadratic in any of these would not end before the test's time is over.
test("long lines, deep brackets and many slashes are read", () => {
  parseGoMod(`require "${"\\".repeat(200_000)}\n${"((".repeat(100_000)}\n${"a/".repeat(100_000)}`);
}, 5_000);

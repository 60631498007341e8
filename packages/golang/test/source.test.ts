import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Composition } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import { renderGoMod, renderMain } from "#golang/source.js";
import { fixtureComposition, fixturePlugin } from "#test/go-workspace.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "source-"));
});
afterAll(() => rm(directory, { recursive: true }));

function importing(paths: string[]): Composition {
  const plugins = paths.map((path) => ({ ...fixturePlugin("hello"), import: path }));
  return fixtureComposition([], { plugins });
}

const hostile = fc.oneof(
  fc.string({ unit: "binary" }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.constantFrom(
    '"',
    '\\"',
    "\\",
    '"\n)\nfunc init() { panic("x") }\nimport (\n"',
    "`",
    "*/ x /*",
    "// x",
    "\u2028",
    "%s",
    "$(x)",
  ),
);

test("whatever an import path holds, it stays one string of one import", async () => {
  const samples = fc.sample(fc.array(hostile, { maxLength: 4 }), 200);
  const files = samples.map(
    (paths, index) => [join(directory, `${index}.txt`), renderMain(importing(paths)), paths] as const,
  );
  for (const [file, text] of files) await writeFile(file, text);
  const checker = join(directory, "check");
  await writeFile(`${checker}.go`, importChecker);
  const args = ["run", `${checker}.go`, ...files.map(([file]) => file)];
  const read: { imports: string[]; functions: string[] }[] = JSON.parse(
    execFileSync("go", args, { encoding: "utf8", maxBuffer: 1e8, env: { ...process.env, GOFLAGS: "" } }),
  );
  const server = "github.com/acme/tiny-server";
  const expected = samples.map((paths) => ({ imports: [server, ...new Set([...paths].sort())], functions: ["main"] }));
  expect(read.map((each) => ({ ...each, imports: [...each.imports] }))).toEqual(expected);
});

/** Prints what Go's own parser finds: the unquoted import paths and the functions of each file. */
const importChecker = `package main

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
)

type found struct {
	Imports   []string \`json:"imports"\`
	Functions []string \`json:"functions"\`
}

func main() {
	all := []found{}
	for _, name := range os.Args[1:] {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		each := found{Imports: []string{}, Functions: []string{}}
		if file == nil {
			panic(err)
		}
		for _, one := range file.Imports {
			path, err := strconv.Unquote(one.Path.Value)
			if err != nil {
				panic(err)
			}
			each.Imports = append(each.Imports, path)
		}
		for _, declared := range file.Decls {
			if function, ok := declared.(*ast.FuncDecl); ok {
				each.Functions = append(each.Functions, function.Name.Name)
			}
		}
		all = append(all, each)
	}
	json.NewEncoder(os.Stdout).Encode(all)
}
`;

test.each(["main", "os.Exit", "Main()", "Main(); panic(1)", "Main\n", "", "1Main", "мain"])(
  "%j is no function to call",
  (call) => {
    const composition = fixtureComposition(["hello"]);
    composition.base.entrypoint = { import: "github.com/acme/tiny-server", call };
    expect(() => renderMain(composition)).toThrow("not an exported Go name");
  },
);

test("go.mod names every module once, at its version, in order", () => {
  const plugins = [fixturePlugin("wave"), fixturePlugin("hello"), { ...fixturePlugin("hello/other"), name: "other" }];
  const text = renderGoMod(fixtureComposition([], { plugins }), {
    goLines: ["1.22", "1.26.0", undefined, "1.26"],
    directory,
  });
  const goMod = parseGoMod(text);
  expect(goMod.go).toBe("1.26.0");
  expect(goMod.require.map((each) => `${each.path} ${each.version}`)).toEqual([
    "github.com/acme/hello v1.0.0",
    "github.com/acme/tiny-server v1.0.0",
    "github.com/acme/wave v1.0.0",
  ]);
  expect(goMod.replace).toEqual([]);
});

test.each([
  ["/work/plugin", "./plugin"],
  ["/work", "."],
  ["/plugin", "../plugin"],
  ["/work/with blank", "./with blank"],
  ['/work/"quoted"', './"quoted"'],
  ["/work/a/* /b", "./a/* /b"],
  ["/work/(x),[y]", "./(x),[y]"],
  ["/work/..odd", "./..odd"],
])("a working copy at %s is named %s from /work", (copy, expected) => {
  const plugins = [{ ...fixturePlugin("hello"), directory: copy }];
  const text = renderGoMod(fixtureComposition([], { plugins }), { goLines: ["1.26"], directory: "/work" });
  expect(parseGoMod(text).replace.map((each) => each.newPath)).toEqual([expected]);
});

test("Go reads the same working copies, and formats go.mod as it is", async () => {
  const copies = [
    "/work/with blank",
    '/work/"quoted"',
    "/work/a // b",
    "/work/(x),[y]",
    "/work/..odd",
    "/plugin",
    "/work/a=>b",
    "/work/`",
  ];
  const plugins = copies.map((copy, index) => ({ ...fixturePlugin(`p${index}`), directory: copy }));
  const text = renderGoMod(fixtureComposition([], { plugins }), { goLines: ["1.26"], directory: "/work" });
  const file = join(directory, "go.mod");
  await writeFile(file, text);
  const edited = JSON.parse(execFileSync("go", ["mod", "edit", "-json", file], { encoding: "utf8" }));
  const read = edited.Replace.map((each: { New: { Path: string } }) => each.New.Path);
  expect(read).toEqual(parseGoMod(text).replace.map((each) => each.newPath));
  expect(execFileSync("go", ["mod", "edit", "-fmt", "-print", file], { encoding: "utf8" })).toBe(text);
});

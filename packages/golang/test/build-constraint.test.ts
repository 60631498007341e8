import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { needsCgo, tagsOf } from "#golang/build-constraint.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "constraints-"));
});
afterAll(() => rm(directory, { recursive: true }));

const tag = fc.constantFrom(
  "cgo",
  "linux",
  "windows",
  "unix",
  "amd64",
  "arm64",
  "go1.20",
  "enterprise",
  "other",
  "gc",
  "ignore",
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    tag,
    tag.map((each) => `!${each}`),
    fc.tuple(tie("expression"), fc.constantFrom("&&", "||"), tie("expression")).map((parts) => `(${parts.join(" ")})`),
    tie("expression").map((each) => `!(${each})`),
    fc
      .tuple(tag, fc.constantFrom(" && ", "||"), tag, fc.constantFrom("&&", " || "), tag)
      .map((parts) => parts.join("")),
  ),
}));
const ending = fc.constantFrom(
  "",
  "_linux",
  "_windows",
  "_amd64",
  "_arm64",
  "_linux_amd64",
  "_windows_amd64",
  "_linux_other",
  "_unix",
);
const importing = fc.constantFrom(
  "",
  'import "C"\n',
  'import (\n\t_ "fmt"\n\n\t"C"\n)\n',
  'import _ "fmt"\n',
  '// import "C"\n',
);

test("the files that need cgo are those that Go takes with it and leaves out without", async () => {
  const kinds = fc.sample(fc.tuple(fc.option(expression, { nil: undefined }), ending, importing), 300);
  const files = kinds.map(([constraint, end, imports], index) => ({
    name: `f${index}${end}.go`,
    source: `// Some comment.\n\n${constraint === undefined ? "" : `//go:build ${constraint}\n\n`}package p\n\n${imports}`,
  }));
  for (const { name, source } of files) await writeFile(join(directory, name), source);
  await writeFile(join(directory, "go.mod"), "module example.com/p\n\ngo 1.26\n");
  const taken = (cgo: string): Set<string> => {
    const env = { ...process.env, CGO_ENABLED: cgo, GOOS: "linux", GOARCH: "amd64", GOFLAGS: "" };
    const args = ["list", "-e", "-tags=enterprise", "-json=GoFiles,CgoFiles", "."];
    const listed = JSON.parse(execFileSync("go", args, { cwd: directory, env, encoding: "utf8" }));
    return new Set([...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])]);
  };
  const [withCgo, without] = [taken("1"), taken("0")];
  const holds = tagsOf({ os: "linux", architecture: "amd64" }, ["enterprise"]);
  const found = files.filter((each) => needsCgo(each.name, each.source, holds)).map((each) => each.name);
  expect(found).toEqual(files.map((each) => each.name).filter((name) => withCgo.has(name) && !without.has(name)));
  expect(found.length).toBeGreaterThan(10);
});

test("tests do not count, and an endless constraint does not hold", () => {
  const holds = tagsOf({ os: "linux", architecture: "amd64" }, []);
  expect(needsCgo("a_test.go", 'package p\n\nimport "C"\n', holds)).toBe(false);
  expect(needsCgo("a.go", `//go:build ${"(".repeat(1e6)}cgo\n\npackage p\n`, holds)).toBe(false);
});

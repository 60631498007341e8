import { execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readYaml } from "#documents/yaml-source.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-yaml-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer, name = "m.yaml") {
  const path = join(folder, name);
  await writeFile(path, content);
  return { path, ...(await readYaml(path)) };
}

test("a file keeps its name and its text, byte order mark included", async () => {
  const { path, source, diagnostics } = await read("\ufeffa: ü\r\n");
  expect(diagnostics).toEqual([]);
  expect(source).toMatchObject({ file: path, text: "\ufeffa: ü\r\n", value: { a: "ü" } });
});

test.each([
  ["no such file", () => "absent.yaml"],
  ["no such folder", () => "absent/m.yaml"],
  ["a folder", () => "."],
  ["a device that never ends", () => "/dev/zero"],
  ["a name with a NUL", () => "a\0b"],
  ["links in a circle", () => "circle"],
  [
    "a pipe that nobody writes to",
    () => {
      execFileSync("mkfifo", [join(folder, "pipe")]);
      return "pipe";
    },
  ],
])("%s is unreadable, and nothing waits", async (_name, make) => {
  await symlink("circle", join(folder, "circle")).catch(() => {});
  const name = make();
  const path = name.startsWith("/") ? name : join(folder, name);
  const { source, diagnostics } = await readYaml(path);
  expect(source).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "file-unreadable", place: { file: path } }]);
});

test("one byte more than 4 MiB is too large, and is not read", async () => {
  const limit = 4 * 1024 * 1024;
  expect((await read(`a: ${"b".repeat(limit - 3)}`)).diagnostics).toEqual([]);
  expect((await read(`a: ${"b".repeat(limit - 2)}`)).diagnostics).toMatchObject([{ code: "file-too-large" }]);
});

test.each([
  ["Latin-1", Buffer.from("a: b\nc: \xfc\n", "latin1"), { line: 2, column: 4 }],
  ["UTF-16", Buffer.from("\ufeffa: b", "utf16le"), { line: 1, column: 1 }],
])("%s is not UTF-8: the place is the first wrong character", async (_name, bytes, place) => {
  const { source, diagnostics } = await read(bytes);
  expect(source).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "yaml-syntax", message: "the file is not UTF-8 text", place }]);
});

test("a file that says it has no size is read all the same", async () => {
  const { diagnostics } = await readYaml("/proc/self/limits");
  expect(diagnostics.map((each) => each.code)).not.toContain("file-unreadable");
});

import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkOutputFolder } from "#server/output-folder.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { problemsOf } from "#test/problems.js";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, "there"));
  await writeFile(join(folder, "file"), "");
  await symlink("loop", join(folder, "loop"));
});
afterAll(removeTemporaryFolders);

test.each([".", "there", "there/a/b", "new", "new/ a b ; $(c)"])("%s can be a folder", async (path) => {
  await checkOutputFolder("layout", join(folder, path), { written: true });
});

test.each([
  ["file", /"[^"]*\/file" is a file$/],
  ["file/below", /ENOTDIR$/],
  ["loop/below", /ELOOP$/],
  ["a".repeat(5000), /ENAMETOOLONG$/],
])("%.20s cannot", async (path, why) => {
  const problems = await problemsOf(checkOutputFolder("layout", join(folder, path), { written: true }));
  expect(problems).toEqual([expect.objectContaining({ code: "input-invalid", fix: expect.any(String) })]);
  expect(problems[0]?.message).toMatch(/^layout: ".*" cannot be the folder: /);
  expect(problems[0]?.message).toMatch(why);
});

const isRoot = process.getuid?.() === 0;
const readOnly = `a folder that may not be written to can be read all the same${isRoot ? " (skipped: root may write anywhere)" : ""}`;
(isRoot ? test.skip : test)(readOnly, async () => {
  await chmod(join(folder, "there"), 0o555);
  await checkOutputFolder("directory", join(folder, "there/new"), { written: false });
  const problems = await problemsOf(checkOutputFolder("directory", join(folder, "there/new"), { written: true }));
  expect(problems[0]?.message).toMatch(/EACCES$/);
});

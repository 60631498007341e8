import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { readLicences } from "#sbom/read-licences.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterAll(removeTemporaryFolders);

const identifier = "SPDX-License-Identifier: MIT\n";

async function licences() {
  return (await readLicences(new Map([["github.com/acme/agents", folder]]))).get("github.com/acme/agents");
}

test("files at the module's root are read", async () => {
  await writeFile(join(folder, "LICENSE"), identifier);
  await writeFile(join(folder, "main.go"), "package main\n");
  expect(await licences()).toEqual({ names: ["MIT"], files: ["LICENSE"] });
});

test("a module without such files, and one whose files are not here, are left out", async () => {
  expect(await licences()).toBeUndefined();
  expect(
    await readLicences(
      new Map([
        ["a.b/c", ""],
        ["a.b/d", join(folder, "nowhere")],
      ]),
    ),
  ).toEqual(new Map());
});

test("a folder and a pipe of that name are no licence, and nobody waits for them", async () => {
  await mkdir(join(folder, "LICENSES"));
  execFileSync("mkfifo", [join(folder, "LICENSE.md")]);
  await writeFile(join(folder, "LICENSE"), identifier);
  expect(await licences()).toEqual({ names: ["MIT"], files: ["LICENSE"] });
});

test("a link is not followed, and what it leads to is not known", async () => {
  await writeFile(join(folder, "COPYING"), identifier);
  await symlink("/etc/passwd", join(folder, "LICENSE"));
  expect(await licences()).toEqual({ names: [], files: ["COPYING", "LICENSE"] });
});

test("what is too large, or one of too many, is not known", async () => {
  await writeFile(join(folder, "LICENSE"), `${identifier}${"\n".repeat(600 * 1024)}`);
  expect(await licences()).toEqual({ names: [], files: ["LICENSE"] });
  await writeFile(join(folder, "LICENSE"), identifier);
  for (let index = 0; index < 20; index++) await writeFile(join(folder, `LICENSE-${index}`), identifier);
  const { names, files } = (await licences()) ?? { files: [] };
  expect([names, files.length]).toEqual([[], 21]);
});

import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { validate } from "#server/validate.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

let folder: string;
let sound: string;
let manifest: string;
/** A commit whose manifest is sound, and one whose manifest has a misspelt field. */
let commit: string;
let broken: string;

function git(...args: string[]): string {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.invalid"];
  return execFileSync("git", ["-C", folder, ...identity, ...args], { encoding: "utf8" }).trim();
}

async function commitManifest(text: string): Promise<string> {
  await writeFile(manifest, text);
  git("add", "--all");
  git("commit", "--quiet", "--message=manifest");
  return git("rev-parse", "HEAD");
}

async function codesAgainst(previous: string): Promise<string[]> {
  const options = { manifest, previous, structureOnly: true, pluginPaths: {}, release: false };
  const { diagnostics } = await validate({ ...options, environment: process.env, progress: silent });
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

const breaking = ["framework-change-needs-major", "migration-guide-missing", "version-not-raised"].map(
  (code) => `error ${code}`,
);

beforeAll(async () => {
  folder = await temporaryFolder();
  sound = await readFile("examples/server/catalog-server-manifest.yaml", "utf8");
  manifest = join(folder, "catalog-server-manifest.yaml");
  git("init", "--quiet", "--initial-branch=main");
  broken = await commitManifest(sound.replace("version: v0.2.0", "versoin: v0.2.0"));
  commit = await commitManifest(sound);
});

beforeEach(async () => {
  await writeFile(manifest, sound.replace("frameworkVersion: v1alpha1", "frameworkVersion: v2"));
});

afterAll(removeTemporaryFolders);

describe("the previous revision", () => {
  test("is a commit, a branch, or a file", async () => {
    const file = join(folder, "previous.yaml");
    await writeFile(file, sound);
    for (const previous of [commit, "main", file]) expect(await codesAgainst(previous)).toEqual(breaking);
  });

  test("is never a file or folder of the checkout that has a revision's name", async () => {
    const here = process.cwd();
    await writeFile(join(folder, commit), await readFile(manifest));
    await mkdir(join(folder, "main"), { recursive: true });
    try {
      process.chdir(folder);
      for (const previous of [commit, "main"]) expect(await codesAgainst(previous)).toEqual(breaking);
    } finally {
      process.chdir(here);
    }
  });

  test("that was broken does not keep its repair out", async () => {
    await writeFile(manifest, sound);
    expect(await codesAgainst(broken)).toEqual(["warning input-invalid"]);
  });

  test("that is too large for a manifest is refused by its size", async () => {
    const huge = await commitManifest(`${sound}#${"x".repeat(9 * 1024 * 1024)}\n`);
    await writeFile(manifest, sound);
    expect(await codesAgainst(huge)).toEqual(["warning input-invalid"]);
  });

  test("may lack the manifest, which is new then", async () => {
    const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    git("branch", "empty", git("commit-tree", emptyTree, "-m", "nothing"));
    expect(await codesAgainst("empty")).toEqual([]);
  });

  test.each(["nowhere", "0123456789012345678901234567890123456789", "--help", "main:x"])(
    "%s is reported beside all other problems",
    async (previous) => {
      await writeFile(manifest, sound.replace("version: v0.2.0", "version: latest"));
      expect(await codesAgainst(previous)).toEqual(["error version-invalid", "error input-invalid"]);
    },
  );

  test("may be a file that is not there", async () => {
    expect(await codesAgainst(join(folder, "absent.yaml"))).toEqual(["error file-unreadable"]);
  });
});

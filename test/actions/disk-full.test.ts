import { spawnSync } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openLayout } from "#oci/layout.js";
import { build } from "#server/build.js";
import { generate } from "#server/generate.js";
import { folderContent } from "#test/folder-content.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { readRulePage } from "#test/rule-page.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from "#test/small-disk.js";

const why = whyNoSmallDisk();
const onSmallDisk = why === undefined ? describe : describe.skip;

onSmallDisk(`a disk that is full${why === undefined ? "" : ` (skipped: ${why})`}`, () => {
  let workspace: GoWorkspace;
  let disk: SmallDisk;
  let folder: string;
  let options: ReturnType<typeof smallBuild>;

  beforeAll(async () => {
    workspace = await openGoWorkspace();
  });
  afterAll(async () => {
    await workspace.close();
    await removeTemporaryFolders();
  });
  beforeEach(async () => {
    folder = await temporaryFolder();
    disk = mountSmallDisk(16 * 1024);
    options = smallBuild(folder, workspace.environment);
    await usePlugins("hello");
  });
  afterEach(() => disk.remove());

  async function usePlugins(...plugins: string[]): Promise<void> {
    await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest("scratch", plugins));
  }

  test("has no new layout", async () => {
    await disk.fill(200 * 1024);
    const before = await folderContent(disk.directory);
    const building = build({ ...options, layout: join(disk.directory, "new/image") });
    await expect(building).rejects.toThrow(
      /^disk-full: there is no room left to write into .*blobs\/sha256 \(ENOSPC\)$/,
    );
    expect(await folderContent(disk.directory)).toEqual(before);
  });

  test("has the old layout, whether there is room for a part of the new one or for nothing", async () => {
    const layout = join(disk.directory, "image");
    const { digest } = await build({ ...options, layout });
    await usePlugins("hello@v1.1.0");
    for (const room of [0, 4096, 200 * 1024]) {
      await disk.fill(room);
      const before = await folderContent(disk.directory);
      await expect(build({ ...options, layout })).rejects.toThrow(/^disk-full: /);
      expect(await folderContent(disk.directory)).toEqual(before);
    }
    expect((await openLayout(layout)).index.manifests[0]?.digest).toBe(digest);
    await disk.fill(8 * 1024 * 1024);
    expect((await build({ ...options, layout })).digest).not.toBe(digest);
  });

  test("may become so while the next platform compiles", async () => {
    const text = smallManifest("scratch").replace("[linux/amd64]", "[linux/amd64, linux/arm64]");
    await writeFile(join(folder, "catalog-server-manifest.yaml"), text);
    await disk.fill(4096 * 4);
    await expect(build({ ...options, layout: join(disk.directory, "image") })).rejects.toThrow(/^disk-full: /);
    expect(await readdir(disk.directory)).toEqual(["filler"]);
  });

  test("has the old generated module, or none", async () => {
    const directory = join(disk.directory, "generated");
    await disk.fill(0);
    await expect(generate({ ...options, directory })).rejects.toThrow(/^disk-full: .*\/generated \(ENOSPC\)$/);
    expect(await readdir(disk.directory)).toEqual(["filler"]);

    await disk.fill(1024 * 1024);
    await generate({ ...options, directory });
    await usePlugins("hello@v1.1.0", "wave");
    for (const room of [0, 4096]) {
      await disk.fill(room);
      const before = await folderContent(disk.directory);
      for (const verb of [generate, build]) {
        await expect(verb({ ...options, directory })).rejects.toThrow(/^disk-full: /);
        expect(await folderContent(disk.directory)).toEqual(before);
      }
    }
  });

  test.each([
    ["nothing", 0],
    ["the module, but not the binary", 256 * 1024],
  ])("is named where temporary files go and there is room for %s", async (_name, room) => {
    await disk.fill(room);
    const args = [resolve("packages/cli/src/main.ts"), "build"];
    const env = { ...workspace.environment, TMPDIR: disk.directory };
    const ended = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
    expect([ended.status, ended.stdout + ended.stderr]).toEqual([1, expect.stringContaining("disk-full")]);
    expect(await readdir(disk.directory)).toEqual(["filler"]);
    expect(await readdir(folder)).not.toContain("image");
  });

  test("docs/rules/disk-full.md: the folder that is written to", async () => {
    const { before, after } = await readRulePage("disk-full");
    await disk.fill(200 * 1024);
    const disks = new Map([
      ["/mnt/small", disk.directory],
      ["/mnt/large", folder],
    ]);
    const layoutOf = (script = "") => {
      const [, mount = "", rest = ""] = /--layout (\/mnt\/\w+)(\S+)/.exec(script) ?? [];
      return `${disks.get(mount)}${rest}`;
    };
    await expect(build({ ...options, layout: layoutOf(before.get("build.sh")) })).rejects.toThrow(/^disk-full: /);
    await build({ ...options, layout: layoutOf(after.get("build.sh")) });
  });
});

import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "@jest/globals";
import { extract } from "tar-stream";
import { collect, once } from "#oci/bytes.js";
import { sha256 } from "#oci/digest.js";
import { type Folders, type Layer, type LayerFile, writeLayer } from "#oci/layer.js";
import { blobPath } from "#oci/layout-files.js";
import { createLayout } from "#oci/layout-writer.js";
import { fitsTar, tar } from "#oci/tar.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

afterAll(removeTemporaryFolders);

function bytes(path: string, content: string, mode = 0o644): LayerFile {
  return { path, mode, source: Buffer.from(content), size: Buffer.byteLength(content) };
}

async function layerOf(files: LayerFile[], folders: Folders = "own"): Promise<{ layer: Layer; content: Buffer }> {
  const directory = await temporaryFolder();
  const layer = await writeLayer(files, await createLayout(directory), folders);
  return { layer, content: gunzipSync(await readFile(blobPath(directory, layer.descriptor.digest))) };
}

async function entriesOf(content: Buffer) {
  const entries: object[] = [];
  const archive = extract();
  archive.end(content);
  for await (const entry of archive) {
    const { name, mode, type, uid, gid, mtime } = entry.header;
    const text = (await collect(entry as AsyncIterable<Uint8Array>)).toString();
    entries.push({ name, mode, type, owner: `${uid}:${gid}`, time: mtime?.getTime(), text });
  }
  return entries;
}

test("a layer holds sorted files and the folders above them, of root and without a time", async () => {
  const { layer, content } = await layerOf([bytes("/usr/bin/server", "program", 0o755), bytes("/etc/x.conf", "a=1")]);
  const common = { owner: "0:0", time: 0 };
  expect(await entriesOf(content)).toEqual([
    { name: "etc/", mode: 0o755, type: "directory", text: "", ...common },
    { name: "etc/x.conf", mode: 0o644, type: "file", text: "a=1", ...common },
    { name: "usr/", mode: 0o755, type: "directory", text: "", ...common },
    { name: "usr/bin/", mode: 0o755, type: "directory", text: "", ...common },
    { name: "usr/bin/server", mode: 0o755, type: "file", text: "program", ...common },
  ]);
  expect(layer.diffId).toBe(sha256(content));
});

test("above a base the folders stay the base's: its /bin may be a link", async () => {
  const { content } = await layerOf([bytes("/bin/server", "program", 0o755)], "from-base");
  expect((await entriesOf(content)).map((each) => (each as { name: string }).name)).toEqual(["bin/server"]);
});

test("GNU tar reads it, long paths and odd sizes included", async () => {
  const long = `/${"folder/".repeat(20)}${"n".repeat(90)}`;
  const files = [bytes("/a", ""), bytes("/b", "x".repeat(512)), bytes("/c", "x".repeat(513)), bytes(long, "long")];
  const { content } = await layerOf(files, "from-base");
  const listed = execFileSync("tar", ["-tf", "-"], { input: content, encoding: "utf8" });
  expect(listed.trim().split("\n").sort()).toEqual(["a", "b", "c", long.slice(1)].sort());
  expect(execFileSync("tar", ["-xOf", "-", long.slice(1)], { input: content, encoding: "utf8" })).toBe("long");
});

test.each([
  ["a".repeat(100), true],
  ["a".repeat(101), false],
  [`${"a".repeat(155)}/${"b".repeat(100)}`, true],
  [`${"a".repeat(156)}/${"b".repeat(100)}`, false],
  [`${"é".repeat(50)}`, true],
  [`${"é".repeat(51)}`, false],
])("whether %s has room in a tar: %s", (path, fits) => {
  expect(fitsTar(path)).toBe(fits);
});

test("two builds of the same files in other folders, with another umask and other modes, have one digest", async () => {
  const digests: string[] = [];
  const before = process.umask();
  for (const mask of [0o000, 0o022, 0o077]) {
    process.umask(mask);
    try {
      const folder = join(await temporaryFolder(), `mask-${mask}`, "deeper");
      await mkdir(folder, { recursive: true });
      const source = join(folder, `server-${mask}`);
      await writeFile(source, "program".repeat(500_000));
      if (mask === 0o077) await chmod(source, 0o700);
      const { layer } = await layerOf([{ path: "/server", mode: 0o755, source, size: 3_500_000 }]);
      digests.push(`${layer.descriptor.digest} ${layer.diffId}`);
    } finally {
      process.umask(before);
    }
  }
  expect(new Set(digests).size).toBe(1);
});

test("a file that has another size than announced is noticed", async () => {
  const entry = { path: "a", mode: 0o644, content: once(Buffer.from("abc")) };
  await expect(collect(tar([{ ...entry, size: 2 }]))).rejects.toThrow(/changed while it was read/);
  await expect(collect(tar([{ ...entry, content: once(Buffer.from("abc")), size: 4 }]))).rejects.toThrow(/changed/);
});

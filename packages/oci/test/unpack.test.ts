import { mkdtemp, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { sha256 } from "#oci/digest.js";
import { unpackImage } from "#oci/unpack.js";
import { type LayerEntry, type TestImage, tarOf, writeTestImage } from "#test/image-layout.js";

const platform = { os: "linux", architecture: "amd64" };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "unpack-test-"));
  await writeFile(join(folder, "outside"), "untouched");
});

afterEach(async () => {
  expect(await readFile(join(folder, "outside"), "utf8")).toBe("untouched");
  await rm(folder, { recursive: true, force: true });
});

const layout = () => join(folder, "layout");
const root = () => join(folder, "root");
const read = (path: string) => readFile(join(root(), path), "utf8").catch((error) => error.code);

async function unpack(image: TestImage, limits = { bytes: 1e6, entries: 100 }) {
  await writeTestImage(layout(), image);
  return unpackImage(layout(), { platform, directory: root(), limits });
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.message;
    throw error;
  }
  return "accepted";
}

describe("layers", () => {
  test("become files with their modes, without special bits", async () => {
    const image = await unpack({
      layers: [
        [
          { name: "usr/", type: "directory", mode: 0o555 },
          { name: "usr/bin/server", mode: 0o4755, content: "binary" },
          { name: "etc/data", mode: 0o600, content: "" },
        ],
      ],
      config: { Entrypoint: ["/usr/bin/server"], Cmd: ["serve"], Env: ["A=1"] },
    });
    expect(image).toEqual({
      root: root(),
      config: { entrypoint: ["/usr/bin/server"], cmd: ["serve"], env: ["A=1"], user: "" },
    });
    expect(await read("usr/bin/server")).toBe("binary");
    expect((await stat(join(root(), "usr/bin/server"))).mode & 0o7777).toBe(0o755);
    expect((await stat(join(root(), "etc/data"))).size).toBe(0);
  });

  test("keep their owners where this process is root, and are its own elsewhere", async () => {
    await unpack({
      layers: [
        [
          { name: "home/", type: "directory", uid: 1234, gid: 1235 },
          { name: "home/file", uid: 1234, gid: 1235, mode: 0o600 },
        ],
      ],
    });
    const [own, group] = [process.getuid?.(), process.getgid?.()];
    for (const name of ["home", "home/file"]) {
      const { uid, gid } = await stat(join(root(), name));
      expect([uid, gid]).toEqual(own === 0 ? [1234, 1235] : [own, group]);
    }
  });

  test("have folders that others can go through, whatever the umask is", async () => {
    const umask = process.umask(0o077);
    try {
      await unpack({ layers: [[{ name: "a/b/file", content: "" }]] });
    } finally {
      process.umask(umask);
    }
    for (const name of ["a", "a/b"]) expect((await stat(join(root(), name))).mode & 0o777).toBe(0o755);
  });

  test.each([
    ["uncompressed", "application/vnd.oci.image.layer.v1.tar", (tar: Uint8Array) => tar],
    ["zstd", "application/vnd.oci.image.layer.v1.tar+zstd", (tar: Uint8Array) => zstdCompressSync(tar)],
    ["Docker's name", "application/vnd.docker.image.rootfs.diff.tar.gzip", (tar: Uint8Array) => gzipSync(tar)],
  ])("are read in other forms: %s", async (_, mediaType, compress) => {
    await unpack({ layers: [[{ name: "file", content: "text" }]], mediaType, compress });
    expect(await read("file")).toBe("text");
  });

  test("replace what lower layers have: files, folders, links", async () => {
    await unpack({
      layers: [
        [
          { name: "a", content: "old" },
          { name: "b/inside", content: "old" },
          { name: "c", type: "symlink", linkname: "a" },
        ],
        [
          { name: "a", type: "directory" },
          { name: "a/inside", content: "new" },
          { name: "b", content: "new" },
          { name: "c", content: "new" },
        ],
      ],
    });
    expect([await read("a/inside"), await read("b"), await read("c")]).toEqual(["new", "new", "new"]);
  });

  test("remove what lower layers have, and nothing of their own", async () => {
    const files = (...names: string[]) => names.map((name) => ({ name, content: "here" }));
    await unpack({
      layers: [
        files("gone", "kept", "opaque/lower", "folder/lower"),
        [
          ...files("opaque/own", "folder/own"),
          ...files(".wh.gone", "opaque/.wh..wh..opq", ".wh.folder", ".wh..wh.plnk"),
        ],
      ],
    });
    expect(await read("gone")).toBe("ENOENT");
    expect(await read("kept")).toBe("here");
    expect([await read("opaque/lower"), await read("opaque/own")]).toEqual(["ENOENT", "here"]);
    expect([await read("folder/lower"), await read("folder/own")]).toEqual(["ENOENT", "here"]);
  });

  test("write through links of the image as if its root were the root", async () => {
    await unpack({
      layers: [
        [
          { name: "usr/bin/", type: "directory" },
          { name: "bin", type: "symlink", linkname: "usr/bin" },
          { name: "abs", type: "symlink", linkname: "/usr/bin" },
          { name: "etc/deep/link", type: "symlink", linkname: "/etc/target" },
        ],
        [
          { name: "bin/one", content: "1" },
          { name: "abs/two", content: "2" },
          { name: "hard", type: "link", linkname: "bin/one" },
        ],
      ],
    });
    expect([await read("usr/bin/one"), await read("usr/bin/two"), await read("hard")]).toEqual(["1", "2", "1"]);
    expect(await readlink(join(root(), "etc/deep/link"))).toBe("../target");
  });
});

describe("refuses", () => {
  const outward = "../".repeat(12);
  test.each<[string, LayerEntry[], string]>([
    ["an absolute path", [{ name: "/etc/passwd", content: "x" }], 'entry "/etc/passwd" has an absolute path'],
    ["a path with ..", [{ name: "a/../../outside", content: "x" }], "has .. in its path"],
    ["a whiteout of the parent", [{ name: ".wh...", content: "" }], "has .. in its path"],
    ["a whiteout outside", [{ name: "../.wh.outside", content: "" }], "has .. in its path"],
    ["a link out", [{ name: "a/b", type: "symlink", linkname: "../../outside" }], "links out of the image"],
    ["a link far out", [{ name: "a", type: "symlink", linkname: `${outward}etc` }], "links out of the image"],
    ["a hard link out", [{ name: "a", type: "link", linkname: "../outside" }], "has .. in its path"],
    ["a hard link to an absolute path", [{ name: "a", type: "link", linkname: "/etc/passwd" }], "has an absolute path"],
    ["a hard link to nothing", [{ name: "a", type: "link", linkname: "b" }], "links to no file (b)"],
    [
      "a character device",
      [{ name: "null", type: "character-device", devmajor: 1, devminor: 3 }],
      "is a character-device",
    ],
    ["a block device", [{ name: "sda", type: "block-device", devmajor: 8 }], "is a block-device"],
    ["a pipe", [{ name: "pipe", type: "fifo" }], "is a fifo"],
    [
      "a file in place of the root",
      [{ name: "./", type: "symlink", linkname: "x" }],
      "takes the place of the image's root",
    ],
    ["a name that is too long", [{ name: "n".repeat(300), content: "x" }], "cannot be written (ENAMETOOLONG)"],
    [
      "a file below a file",
      [
        { name: "a", content: "x" },
        { name: "a/b", content: "x" },
      ],
      "cannot be written (E",
    ],
    [
      "links without end",
      [
        { name: "a", type: "symlink", linkname: "b" },
        { name: "b", type: "symlink", linkname: "a" },
        { name: "a/c", content: "x" },
      ],
      "lies below links that lead to each other",
    ],
  ])("%s", async (_, entries, message) => {
    expect(await refusal(unpack({ layers: [entries] }))).toMatch(
      /^layer-unsafe: layer sha256:[0-9a-f]{64}: the entry /,
    );
    expect(await refusal(unpack({ layers: [entries] }))).toContain(message);
  });

  test("a link that leads out through another link writes inside", async () => {
    await unpack({
      layers: [
        [
          { name: "a/b/c/", type: "directory" },
          { name: "a/b/c/top", type: "symlink", linkname: "/" },
          { name: "a/b/c/out", type: "symlink", linkname: "top/../../.." },
          { name: "a/b/c/out/outside", content: "inside" },
        ],
      ],
    });
    expect(await read("outside")).toBe("inside");
  });

  test("more bytes or entries than an image may have", async () => {
    const bomb: TestImage = { layers: [[{ name: "zeros", content: Buffer.alloc(2e6) }]] };
    expect(await refusal(unpack(bomb))).toContain("more bytes than an image may have");
    const many: TestImage = {
      layers: [Array.from({ length: 101 }, (_, index) => ({ name: `f${index}`, content: "" }))],
    };
    expect(await refusal(unpack(many))).toContain("more entries than an image may have");
  });

  test("layers that are not what config and manifest say", async () => {
    const layer = [{ name: "file", content: "text" }];
    expect(await refusal(unpack({ layers: [layer], diffIds: [sha256("other")] }))).toContain("its content is not");
    expect(await refusal(unpack({ layers: [layer], compress: (tar) => tar }))).toMatch(
      /^content-mismatch: .* cannot be read/,
    );
    const cut = (await tarOf([{ name: "file", content: "x".repeat(2000) }])).subarray(0, 1000);
    expect(await refusal(unpack({ layers: [cut] }))).toMatch(/^content-mismatch: .* cannot be read/);
    expect(await refusal(unpack({ layers: [layer], mediaType: "text/plain" }))).toContain('media type "text/plain"');
  });

  test("an image for another platform, another digest, a config with texts that are none", async () => {
    const { digest } = await writeTestImage(layout(), { layers: [], config: { Env: ["A=\0"] } });
    const options = { platform, directory: root() };
    expect(
      await refusal(unpackImage(layout(), { ...options, platform: { os: "linux", architecture: "arm64" } })),
    ).toMatch(/^image-platform-missing: /);
    expect(await refusal(unpackImage(layout(), { ...options, digest: "latest" }))).toMatch(
      /^image-not-found: .*"latest"/,
    );
    expect(await refusal(unpackImage(layout(), { ...options, digest }))).toContain("Env is no list of texts");
  });
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Zippable, zipSync } from "fflate";
import { openModuleZip, type RandomAccess } from "#golang/module-zip.js";
import { incompressible } from "#test/incompressible.js";

const prefix = "github.com/acme/hello@v1.0.0/";
const limit = 1024 * 1024;
const content = "kind: CatalogPlugin\n".repeat(20);

function zip(files: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Buffer {
  const entries = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Zippable, { level, mtime: new Date(1980, 0, 1) }));
}

/** A zip that counts what is read of it. */
function counted(bytes: Buffer) {
  const reads: number[] = [];
  const read = async (offset: number, length: number) => {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(length).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(bytes.length);
    reads.push(length);
    return bytes.subarray(offset, offset + length);
  };
  return { size: bytes.length, read, reads };
}

/** The first of the files that is there. */
async function readFirst(file: RandomAccess, names: readonly string[]): Promise<Buffer | undefined> {
  const readFile = await openModuleZip(file, prefix, names);
  for (const name of names) {
    const bytes = await readFile(name, limit);
    if (bytes) return bytes;
  }
  return undefined;
}

const read = (bytes: Buffer, names = ["plugin.yaml"]) => readFirst(counted(bytes), names);
const usual = () =>
  zip({ [`${prefix}go.mod`]: "module m\n", [`${prefix}plugin.yaml`]: content, [`${prefix}z.go`]: "" });

/** Where the directory's entry of plugin.yaml, its local header and the end record begin. */
function places(bytes: Buffer) {
  const end = bytes.length - 22;
  const local = bytes.indexOf(`${prefix}plugin.yaml`) - 30;
  return { end, local, entry: bytes.lastIndexOf(`${prefix}plugin.yaml`) - 46 };
}

function changed(change: (bytes: Buffer, at: ReturnType<typeof places>) => unknown): Buffer {
  const bytes = usual();
  const result = change(bytes, places(bytes));
  return Buffer.isBuffer(result) ? result : bytes;
}

test.each([0, 6] as const)("a file that is packed at level %i", async (level) => {
  expect(String(await read(zip({ [`${prefix}plugin.yaml`]: content }, level)))).toBe(content);
});

test("the first of several names that is there; nothing where none is", async () => {
  const both = zip({ [`${prefix}plugin.yaml`]: "root", [`${prefix}sub/plugin.yaml`]: "sub" });
  expect(String(await read(both, ["sub/plugin.yaml", "plugin.yaml"]))).toBe("sub");
  expect(String(await read(both, ["other/plugin.yaml", "plugin.yaml"]))).toBe("root");
  expect(await read(both, ["other/plugin.yaml"])).toBeUndefined();
  expect(await read(zip({}))).toBeUndefined();
});

test("an empty file", async () => {
  expect(await read(zip({ [`${prefix}plugin.yaml`]: "" }))).toHaveLength(0);
});

test("of a large zip, its end, its directory and the file are read", async () => {
  const file = counted(
    zip({
      [`${prefix}a`]: incompressible(500_000),
      [`${prefix}plugin.yaml`]: content,
      [`${prefix}z`]: incompressible(500_000),
    }),
  );
  expect(String(await readFirst(file, ["plugin.yaml"]))).toBe(content);
  expect(file.reads).toHaveLength(3);
  expect(file.reads[0]).toBe(65_557);
  expect((file.reads[1] ?? 0) + (file.reads[2] ?? 0)).toBeLessThan(2000);
});

test("a comment at the end, even one that looks like an end record", async () => {
  const bytes = changed((each, { end }) => {
    each.writeUInt16LE(26, end + 20);
    return Buffer.concat([each, Buffer.from("PK\x05\x06"), Buffer.alloc(22)]);
  });
  expect(String(await read(bytes))).toBe(content);
});

const hostile: [title: string, bytes: Buffer, message: RegExp][] = [
  ["nothing", Buffer.alloc(0), /no zip/],
  ["a page", Buffer.from("<html>".repeat(1000)), /no zip/],
  ["cut at the end", usual().subarray(0, -1), /no zip/],
  ["cut at the beginning", usual().subarray(10), /where its directory is/],
  ["zip64 by its count", changed((bytes, { end }) => bytes.writeUInt16LE(0xffff, end + 10)), /zip64/],
  ["zip64 by its offset", changed((bytes, { end }) => bytes.writeUInt32LE(0xffffffff, end + 16)), /zip64/],
  ["one of several disks", changed((bytes, { end }) => bytes.writeUInt16LE(1, end + 4)), /several parts/],
  ["a directory elsewhere", changed((bytes, { end }) => bytes.writeUInt32LE(0, end + 16)), /where its directory is/],
  ["fewer entries than the directory", changed(count(2)), /broken directory/],
  ["more entries than the directory", changed(count(4)), /broken directory/],
  [
    "a name that is longer than the directory",
    changed((bytes, { entry }) => bytes.writeUInt16LE(0xfff0, entry + 28)),
    /broken directory/,
  ],
  ["files of another module", zip({ [`${prefix}plugin.yaml`]: content, "evil@v1.0.0/go.mod": "" }), /something else/],
  ["files outside", zip({ [`${prefix}plugin.yaml`]: content, "../../etc/passwd": "" }), /something else/],
  ["plugin.yaml twice", twice(), /twice/],
  ["encrypted", changed((bytes, { entry }) => bytes.writeUInt16LE(1, entry + 8)), /encrypted/],
  ["another method", changed((bytes, { entry }) => bytes.writeUInt16LE(12, entry + 10)), /packed in a way/],
  ["a bomb that says so", zip({ [`${prefix}plugin.yaml`]: Buffer.alloc(50_000_000) }), /more than 1048576 bytes/],
  ["a bomb that hides it", hidden(), /another size/],
  ["a smaller size", changed((bytes, { entry }) => bytes.writeUInt32LE(10, entry + 24)), /another size/],
  ["a larger size", changed((bytes, { entry }) => bytes.writeUInt32LE(1000, entry + 24)), /another size/],
  ["another sum", changed((bytes, { entry }) => bytes.writeUInt32LE(1, entry + 16)), /another size or sum/],
  [
    "content beyond the directory",
    changed((bytes, { entry }) => bytes.writeUInt32LE(100_000, entry + 20)),
    /contradicts/,
  ],
  [
    "an offset beyond the directory",
    changed((bytes, { entry }) => bytes.writeUInt32LE(1_000_000, entry + 42)),
    /broken directory/,
  ],
  ["the offset of another file", changed((bytes, { entry }) => bytes.writeUInt32LE(0, entry + 42)), /contradicts/],
  ["another name at the file", changed((bytes, { local }) => bytes.write("x", local + 30)), /contradicts/],
  [
    "broken content",
    changed((bytes, { local }) => bytes.fill(255, local + 30 + prefix.length + 11, local + 80)),
    /another size or sum/,
  ],
];

function count(entries: number) {
  return (bytes: Buffer, { end }: { end: number }) => {
    bytes.writeUInt16LE(entries, end + 8);
    bytes.writeUInt16LE(entries, end + 10);
  };
}

function twice(): Buffer {
  const bytes = zip({ [`${prefix}plugin.yaml`]: content, [`${prefix}plugin.yamL`]: "other" });
  for (let at = bytes.indexOf("plugin.yamL"); at >= 0; at = bytes.indexOf("plugin.yamL"))
    bytes.write("plugin.yaml", at);
  return bytes;
}

function hidden(): Buffer {
  const bytes = zip({ [`${prefix}plugin.yaml`]: Buffer.alloc(50_000_000) });
  bytes.writeUInt32LE(100, places(bytes).entry + 24);
  return bytes;
}

test.each(hostile)("%s is refused", async (_title, bytes, message) => {
  await expect(read(bytes)).rejects.toMatchObject({
    name: "ProxyError",
    kind: "malformed",
    message: expect.stringMatching(message),
  });
});

test("whatever bytes are changed, the file is refused or what it was", async () => {
  const whole = usual();
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const found = await read(bytes).catch((error) => {
        expect(error.name).toBe("ProxyError");
        return undefined;
      });
      if (found) expect(String(found)).toBe(content);
    }),
    { numRuns: 2000 },
  );
});

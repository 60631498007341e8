import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hasSymbols } from "#scan/program-symbols.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, "main.go"), "package main\n\nfunc main() { println(1) }\n");
});
afterAll(removeTemporaryFolders);

async function compile(ldflags: string): Promise<string> {
  const output = join(folder, `program${Math.random()}`);
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "", GO111MODULE: "off" };
  await promisify(execFile)("go", ["build", `-ldflags=${ldflags}`, "-o", output, join(folder, "main.go")], { env });
  return output;
}

describe("whether a program has symbols", () => {
  test.each([
    ["", true],
    ["-w", true],
    ["-s", false],
    ["-s -w", false],
  ])(
    "linked with %p: %s",
    async (ldflags, expected) => {
      expect(await hasSymbols(await compile(ldflags))).toBe(expected);
    },
    120_000,
  );

  test.each([
    [32, true],
    [32, false],
    [64, true],
    [64, false],
  ] as const)("of %s bits, the lower byte first: %s", async (bits, little) => {
    for (const [type, size, expected] of [
      [2, 24, true],
      [2, 0, false],
      [11, 24, false],
    ] as const) {
      const file = join(folder, "made");
      await writeFile(file, elf(bits, little, { type, size }));
      expect(await hasSymbols(file)).toBe(expected);
    }
  });

  test("is unknown, and so no, of what is no ELF file", async () => {
    const file = join(folder, "windows.exe");
    await writeFile(file, Buffer.concat([Buffer.from("MZ"), Buffer.alloc(1000)]));
    expect(await hasSymbols(file)).toBe(false);
  });

  test("of a file that was cut or changed anywhere is said without a defect", async () => {
    const bytes = (await readFile(await compile(""))).subarray(0, 5000);
    const file = join(folder, "changed");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.array(fc.tuple(fc.nat(63), fc.nat(255))), async (length, changes) => {
        const copy = Buffer.from(bytes.subarray(0, length));
        for (const [at, value] of changes) if (at < copy.length && at > 3) copy[at] = value;
        await writeFile(file, copy);
        expect(typeof (await hasSymbols(file))).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });
});

/** An ELF file with one section beside the empty first one (System V ABI). */
function elf(bits: 32 | 64, little: boolean, section: { type: number; size: number }): Buffer {
  const wide = bits === 64;
  const [header, entry] = wide ? [64, 64] : [52, 40];
  const bytes = Buffer.alloc(header + 2 * entry);
  const put = (at: number, value: number, size: number) =>
    little ? bytes.writeUIntLE(value, at, size) : bytes.writeUIntBE(value, at + (size === 6 ? 2 : 0), size);
  bytes.write("\u007fELF", 0, "latin1");
  bytes[4] = wide ? 2 : 1;
  bytes[5] = little ? 1 : 2;
  put(wide ? 40 : 32, header, wide ? 6 : 4);
  put(wide ? 58 : 46, entry, 2);
  put(wide ? 60 : 48, 2, 2);
  const second = header + entry;
  put(second + 4, section.type, 4);
  put(second + (wide ? 32 : 20), section.size, wide ? 6 : 4);
  return bytes;
}

import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { collect, once } from "#oci/bytes.js";
import { sha256 } from "#oci/digest.js";
import { gzip } from "#oci/gzip.js";

const block = 1024 * 1024;

/** Bytes that compress like a program: repetitions across blocks, and noise. */
function program(size: number): Buffer {
  const unit = Buffer.concat([Buffer.from("func main() { run() }\n".repeat(500)), Buffer.alloc(3000, 7)]);
  return Buffer.concat(Array.from({ length: Math.ceil(size / unit.length) }, () => unit)).subarray(0, size);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([
  ["nothing", Buffer.alloc(0)],
  ["a byte", Buffer.from("a")],
  ["one block exactly", program(block)],
  ["a byte more", program(block + 1)],
  ["several blocks", program(5 * block - 17)],
  ["noise", randomBytes(2 * block + 5)],
])("%s comes back", async (_name, content) => {
  const compressed = await collect(gzip(once(content)));
  expect(gunzipSync(compressed).equals(content)).toBe(true);
  // An independent reader, which also checks that nothing follows the member.
  const unpacked = execFileSync("gzip", ["-dc"], { input: compressed, maxBuffer: 16 * block });
  expect(unpacked.equals(content)).toBe(true);
});

test("the pieces in which content arrives do not matter", async () => {
  const content = Buffer.concat([program(block), randomBytes(1000), program(block)]);
  const expected = sha256(await collect(gzip(once(content))));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1000, max: 3 * block }), async (size) => {
      expect(sha256(await collect(gzip(inPieces(content, size))))).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test("blocks share what they have seen", async () => {
  const content = randomBytes(30 * 1024);
  const repeated = Buffer.concat([Buffer.alloc(block - content.length), content, content]);
  const size = (await collect(gzip(once(repeated)))).length;
  expect(size).toBeLessThan(content.length * 1.5);
});

test("a source that fails makes it fail", async () => {
  const broken = async function* () {
    yield program(2 * block);
    throw new RangeError("gone");
  };
  await expect(collect(gzip(broken()))).rejects.toThrow(RangeError);
});

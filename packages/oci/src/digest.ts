import { createHash } from "node:crypto";
import { fail } from "#diagnostics/diagnostic.js";

/** `sha256:` and 64 hexadecimal digits: the only algorithm that this suite reads and writes. */
export type Digest = `sha256:${string}`;

const pattern = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: unknown): text is Digest {
  return typeof text === "string" && pattern.test(text);
}

/** The digest of bytes or of a text's UTF-8 bytes. */
export function sha256(content: Uint8Array | string): Digest {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

export interface Expected {
  digest: Digest;
  /** Bytes. */
  size: number;
}

/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
export function verifyBytes(bytes: Uint8Array, expected: Expected, name: string): void {
  if (bytes.length !== expected.size) mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
  const actual = sha256(bytes);
  if (actual !== expected.digest) mismatch(name, expected.digest, actual);
}

/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
export async function* verifyStream(
  content: AsyncIterable<Uint8Array>,
  expected: Expected,
  name: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > expected.size) mismatch(name, `${expected.size} bytes`, "more");
    hash.update(piece);
    yield piece;
  }
  if (size !== expected.size) mismatch(name, `${expected.size} bytes`, `${size}`);
  const actual = `sha256:${hash.digest("hex")}`;
  if (actual !== expected.digest) mismatch(name, expected.digest, actual);
}

/** `name` says what the content is, or what was tried with it. */
export function mismatch(name: string, expected: string, actual: string): never {
  return fail("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
    fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
  });
}

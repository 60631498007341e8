import type { Readable } from "node:stream";
import { TransportError, toTransportError } from "#transport/errors.js";

/** An answer whose body is still to be read: by exactly one of `body`, `bytes`, `text`, `json` and `discard`. */
export interface Response {
  status: number;
  /** Where it came from, after redirects. */
  url: string;
  /** Lower-case names; values that came several times are joined by ", ". */
  headers: Readonly<Record<string, string>>;
  /** The body as it arrives. Throws a TransportError when it breaks off. */
  body: AsyncIterable<Uint8Array>;
  /** The whole body. Throws a TransportError of kind too-large beyond `limit` bytes. */
  bytes(limit: number): Promise<Buffer>;
  text(limit: number): Promise<string>;
  /** Throws a TransportError of kind malformed when the body is not JSON. */
  json(limit: number): Promise<unknown>;
  /** Gives up the body. */
  discard(): Promise<void>;
}

export interface RawResponse {
  status: number;
  url: URL;
  headers: Record<string, string>;
  body: Readable;
}

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
export function toResponse(raw: RawResponse, again: () => Promise<RawResponse | undefined>): Response {
  const bytes = async (limit: number): Promise<Buffer> => {
    try {
      return await readAll(raw, limit);
    } catch (error) {
      const repeated = isBroken(error) ? await again() : undefined;
      if (!repeated) throw error;
      if (repeated.status !== raw.status) {
        repeated.body.destroy();
        throw error;
      }
      return await toResponse(repeated, again).bytes(limit);
    }
  };
  return {
    status: raw.status,
    url: raw.url.href,
    headers: raw.headers,
    body: pieces(raw),
    bytes,
    text: async (limit) => (await bytes(limit)).toString("utf8"),
    json: async (limit) => parseJson(await bytes(limit), raw.url),
    discard: async () => {
      // Reading a little to the end keeps the connection; a long rest is cut off.
      await readAll(raw, 64 * 1024).catch(() => {});
    },
  };
}

function isBroken(error: unknown): boolean {
  return error instanceof TransportError && (error.kind === "cut" || error.kind === "timeout");
}

async function* pieces(raw: RawResponse): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of raw.body) yield piece;
  } catch (error) {
    throw toTransportError(error, raw.url);
  }
}

async function readAll(raw: RawResponse, limit: number): Promise<Buffer> {
  const declared = Number(raw.headers["content-length"] ?? 0);
  const parts: Uint8Array[] = [];
  let size = 0;
  if (declared <= limit) {
    for await (const piece of pieces(raw)) {
      size += piece.length;
      if (size > limit) break;
      parts.push(piece);
    }
    if (size <= limit) return Buffer.concat(parts, size);
  }
  raw.body.on("error", () => {}).destroy();
  throw new TransportError("too-large", raw.url, `the answer is larger than ${limit} bytes`);
}

function parseJson(bytes: Buffer, url: URL): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw new TransportError("malformed", url, "the answer is not JSON", error);
  }
}

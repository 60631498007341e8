import { failed } from "#oci/failures.js";
import type { RegistryRequests } from "#oci/registry.js";
import type { Descriptor } from "#oci/types.js";
import { type Session, sessionUrl, withDigest } from "#oci/upload-session.js";
import type { Response } from "#transport/response.js";

/** What ghcr.io takes at most in one chunk; proxies that limit requests allow more. */
const chunkSize = 4 * 1024 * 1024;
/** What a registry may ask for at least: a chunk is held in memory. */
const largestChunk = 64 * 1024 * 1024;

/** Whether sending a blob in chunks would be sending it as a whole. */
export function fitsOneChunk({ size }: Descriptor): boolean {
  return size <= chunkSize;
}

/**
 * Uploads a blob chunk by chunk (distribution specification, "Pushing a blob in chunks") and ends the upload.
 * Returns the last answer, or the first that is not what the specification says.
 */
export async function sendChunks(
  requests: RegistryRequests,
  session: Session,
  { descriptor, open }: { descriptor: Descriptor; open: () => AsyncIterable<Uint8Array> },
  what: string,
): Promise<Response> {
  const size = Math.min(Math.max(chunkSize, Number(session.answer.headers["oci-chunk-min-length"]) || 0), largestChunk);
  let offset = 0;
  for await (const chunk of chunks(open(), size)) {
    const end = offset + chunk.length - 1;
    const answer = await requests.send(sessionUrl(session.answer, what), "pull,push", what, {
      method: "PATCH",
      headers: { "content-type": "application/octet-stream", "content-range": `${offset}-${end}` },
      body: chunk,
      once: true,
    });
    if (answer.status !== 202) return answer;
    session.answer = answer;
    await answer.discard();
    const { range } = answer.headers;
    if (range !== undefined && !new RegExp(`^(bytes=)?0-${end}$`).test(range)) {
      throw failed(
        what,
        "the registry kept only a part of what it was sent",
        "Ask who runs the registry to look at it.",
      );
    }
    offset = end + 1;
  }
  return requests.send(withDigest(session.answer, descriptor.digest, what), "pull,push", what, {
    method: "PUT",
    once: true,
  });
}

/** The content in pieces of one size, the last one shorter. */
async function* chunks(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + size - length);
      parts.push(part);
      at += part.length;
      length += part.length;
      if (length < size) continue;
      yield Buffer.concat(parts, length);
      parts = [];
      length = 0;
    }
  }
  if (length > 0) yield Buffer.concat(parts, length);
}

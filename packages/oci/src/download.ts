import { explain, refusal } from "#oci/failures.js";
import type { RegistryRequests } from "#oci/registry.js";
import type { Descriptor } from "#oci/types.js";
import { TransportError } from "#transport/errors.js";

const attempts = 4;

/** A blob's bytes, unverified. Where the connection breaks off, the rest is asked for. */
export async function* download(
  requests: RegistryRequests,
  descriptor: Descriptor,
  what: string,
): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      for await (const piece of from(requests, descriptor, offset, what)) {
        offset += piece.length;
        yield piece;
      }
      return;
    } catch (error) {
      if (attempt === attempts || !brokeOff(error)) throw explain(`read ${what}`, error);
    }
  }
}

/** The bytes from an offset on: by a range request, or by skipping where the registry knows no ranges. */
async function* from(
  requests: RegistryRequests,
  descriptor: Descriptor,
  offset: number,
  what: string,
): AsyncGenerator<Uint8Array> {
  const headers: Record<string, string> = offset > 0 ? { range: `bytes=${offset}-` } : {};
  const response = await requests.send(`blobs/${descriptor.digest}`, "pull", `read ${what}`, { headers });
  const partial = offset > 0 && response.status === 206;
  if (response.status !== 200 && !partial) throw await refusal(`read ${what}`, response, requests);
  let skip = partial ? 0 : offset;
  for await (const piece of response.body) {
    if (skip < piece.length) yield skip > 0 ? piece.subarray(skip) : piece;
    skip = Math.max(0, skip - piece.length);
  }
}

function brokeOff(error: unknown): boolean {
  return error instanceof TransportError && (error.kind === "cut" || error.kind === "timeout");
}

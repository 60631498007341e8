import { setTimeout as sleep } from "node:timers/promises";
import { explain, failed, refusal } from "#oci/failures.js";
import type { RegistryRequests } from "#oci/registry.js";
import type { Descriptor } from "#oci/types.js";
import { TransportError } from "#transport/errors.js";
import { defaultRetryPolicy, retryDelay } from "#transport/retry.js";

/** The cause of what is thrown where the registry itself says that it has no such blob. */
export const absentBlob = Symbol("there is no such blob");

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
      const broken = error instanceof TransportError;
      if (broken && offset === descriptor.size) return;
      const request = { attempt, idempotent: true };
      const delay = broken ? retryDelay({ error: error.kind }, request, defaultRetryPolicy) : undefined;
      if (delay === undefined) throw explain(`read ${what}`, error);
      await sleep(delay);
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
  if (response.status !== 200 && !partial) {
    const error = await refusal(`read ${what}`, response, requests);
    // Where the registry redirects to, it has vouched for the blob.
    if (response.status === 404 && new URL(response.url).origin === requests.origin) error.cause = absentBlob;
    throw error;
  }
  if (partial && !response.headers["content-range"]?.startsWith(`bytes ${offset}-`)) {
    throw failed(`read ${what}`, "the registry answers with another range", "Ask who runs the registry to look at it.");
  }
  let skip = partial ? 0 : offset;
  for await (const piece of response.body) {
    if (skip < piece.length) yield skip > 0 ? piece.subarray(skip) : piece;
    skip = Math.max(0, skip - piece.length);
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Digest } from "#oci/digest.js";
import { failed, refusal } from "#oci/failures.js";
import type { RegistryRequests } from "#oci/registry.js";
import type { Descriptor } from "#oci/types.js";
import { TransportError } from "#transport/errors.js";
import type { Response } from "#transport/response.js";
import { defaultRetryPolicy, type Outcome, retryDelay } from "#transport/retry.js";

/** Uploads a blob in one piece. An upload that fails on its way is given up and the blob starts again from its first byte. */
export async function uploadBlob(
  requests: RegistryRequests,
  name: string,
  descriptor: Descriptor,
  open: () => AsyncIterable<Uint8Array>,
): Promise<void> {
  const what = `push ${descriptor.digest} to ${name}`;
  for (let attempt = 1; ; attempt++) {
    const failure = await tryUpload(requests, descriptor, open, what);
    if (!failure) return;
    const delay = retryDelay(failure.outcome, { attempt, idempotent: true }, defaultRetryPolicy);
    if (delay === undefined) throw failure.error;
    await sleep(delay);
  }
}

interface Failure {
  outcome: Outcome;
  error: unknown;
}

async function tryUpload(
  requests: RegistryRequests,
  descriptor: Descriptor,
  open: () => AsyncIterable<Uint8Array>,
  what: string,
): Promise<Failure | undefined> {
  try {
    const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
    if (started.status !== 202) return { outcome: outcomeOf(started), error: await refusal(what, started, requests) };
    await started.discard();
    const finished = await requests.send(uploadUrl(started, descriptor.digest, what), "pull,push", what, {
      method: "PUT",
      headers: { "content-type": "application/octet-stream" },
      body: { size: descriptor.size, open },
      once: true,
    });
    if (finished.status > 299) return { outcome: lostOr(finished), error: await refusal(what, finished, requests) };
    await finished.discard();
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof TransportError)) throw error;
    return { outcome: { error: cause.kind }, error };
  }
}

/** The Location may be relative and may have a query, which is kept byte for byte. */
function uploadUrl(started: Response, digest: Digest, what: string): URL {
  const location = started.headers.location;
  const here = new URL(started.url);
  const url = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
  if (!url || (url.protocol !== "https:" && url.protocol !== here.protocol)) {
    const why = "the registry names no usable address for the upload";
    throw failed(what, why, "Ask who runs the registry to correct its Location header.");
  }
  return new URL(`${url.href}${url.search ? "&" : "?"}digest=${encodeURIComponent(digest)}`);
}

function outcomeOf(response: Response): Outcome {
  return { status: response.status, retryAfter: response.headers["retry-after"] };
}

/** A registry that no longer knows the upload is as good as a connection that was cut. */
function lostOr(response: Response): Outcome {
  return response.status === 404 || response.status === 416 ? { error: "cut" } : outcomeOf(response);
}

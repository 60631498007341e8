import { setTimeout as sleep } from "node:timers/promises";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { fitsOneChunk, sendChunks } from "#oci/chunks.js";
import { refusal } from "#oci/failures.js";
import type { RegistryRequests } from "#oci/registry.js";
import type { Descriptor } from "#oci/types.js";
import { type Session, sessionUrl, withDigest } from "#oci/upload-session.js";
import { TransportError } from "#transport/errors.js";
import type { Response } from "#transport/response.js";
import { defaultRetryPolicy, type Outcome, retryDelay } from "#transport/retry.js";

/** Milliseconds. */
const cancelLimit = 5000;
const startAgain: Outcome = { error: "cut" };

export interface Upload {
  descriptor: Descriptor;
  open: () => AsyncIterable<Uint8Array>;
  /** Another repository of the registry that may have the blob. */
  from?: string | undefined;
  /** Gives the upload up. */
  signal?: AbortSignal;
}

/**
 * Takes a blob over from another repository, or uploads it: in one piece, and in small ones where the registry, or a proxy
 * in front of it, refuses so large a request. An upload that fails on its way is given up and starts again from its first byte.
 */
export async function uploadBlob(
  registry: RegistryRequests,
  name: string,
  upload: Upload,
): Promise<"pushed" | "mounted"> {
  const requests = upload.signal ? until(upload.signal, registry) : registry;
  const what = `push ${upload.descriptor.digest} to ${name}`;
  const mounted = upload.from === undefined ? undefined : await mount(requests, upload.descriptor, upload.from, what);
  if (mounted === "mounted") return "mounted";
  const state: State = { session: mounted, inChunks: false };
  for (let attempt = 1; ; attempt++) {
    const failure = await tryUpload(requests, upload, state, what);
    if (!failure) return "pushed";
    const delay = retryDelay(failure.outcome, { attempt, idempotent: true }, defaultRetryPolicy);
    if (delay === undefined) throw failure.error;
    await sleep(delay, undefined, { signal: upload.signal });
  }
}

/** The same requests, which end with a signal unless they have one of their own. */
function until(signal: AbortSignal, requests: RegistryRequests): RegistryRequests {
  const send: RegistryRequests["send"] = (path, access, what, options) =>
    requests.send(path, access, what, { signal, ...options });
  return { ...requests, send };
}

/** Carried from one attempt to the next. */
interface State {
  /** The answer that opened an upload which is still to be used. */
  session: Response | undefined;
  inChunks: boolean;
}

interface Failure {
  outcome: Outcome;
  error: unknown;
}

/**
 * Asks for a blob of another repository (distribution specification, "Mounting a blob from another repository").
 * A registry that does not do that opens an upload instead; one that refuses is asked for an upload as if nothing had been.
 */
async function mount(
  requests: RegistryRequests,
  { digest }: Descriptor,
  from: string,
  what: string,
): Promise<"mounted" | Response | undefined> {
  const query = new URLSearchParams({ mount: digest, from });
  try {
    const response = await requests.send(`blobs/uploads/?${query}`, { mountFrom: from }, what, { method: "POST" });
    await response.discard();
    if (response.status === 201) return "mounted";
    return response.status === 202 ? response : undefined;
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  }
}

async function tryUpload(
  requests: RegistryRequests,
  { descriptor, open }: Upload,
  state: State,
  what: string,
): Promise<Failure | undefined> {
  let session: Session | undefined;
  try {
    const started = state.session ?? (await start(requests, what));
    state.session = undefined;
    if (started.status !== 202) return { outcome: outcomeOf(started), error: await refusal(what, started, requests) };
    session = { answer: started };
    const send = state.inChunks ? sendChunks : sendWhole;
    const finished = await send(requests, session, { descriptor, open }, what);
    if (finished.status !== 201) {
      const tooLarge = finished.status === 413 && !state.inChunks && !fitsOneChunk(descriptor);
      state.inChunks ||= tooLarge;
      const outcome = tooLarge ? startAgain : lostOr(finished);
      return { outcome, error: await refusal(what, finished, requests) };
    }
    session = undefined;
    await finished.discard();
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof TransportError)) throw error;
    return { outcome: { error: cause.kind }, error };
  } finally {
    if (session) await cancel(requests, session, what);
  }
}

/** Tells the registry that it need not keep what came of an upload. Why the upload failed matters more than whether this does. */
async function cancel(requests: RegistryRequests, { answer }: Session, what: string): Promise<void> {
  try {
    const options = { method: "DELETE", once: true, signal: AbortSignal.timeout(cancelLimit) } as const;
    await (await requests.send(sessionUrl(answer, what), "delete", what, options)).discard();
  } catch {}
}

async function start(requests: RegistryRequests, what: string): Promise<Response> {
  const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
  if (started.status === 202) await started.discard();
  return started;
}

/** POST then PUT (distribution specification, "Pushing a blob monolithically"). */
function sendWhole(
  requests: RegistryRequests,
  session: Session,
  { descriptor, open }: Upload,
  what: string,
): Promise<Response> {
  return requests.send(withDigest(session.answer, descriptor.digest, what), "pull,push", what, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: { size: descriptor.size, open },
    once: true,
  });
}

function outcomeOf(response: Response): Outcome {
  return { status: response.status, retryAfter: response.headers["retry-after"] };
}

/** A registry that no longer knows the upload is as good as a connection that was cut. */
function lostOr(response: Response): Outcome {
  return response.status === 404 || response.status === 416 ? startAgain : outcomeOf(response);
}

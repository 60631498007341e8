import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "#transport/dispatcher.js";
import { TransportError, toTransportError } from "#transport/errors.js";
import { type Hop, leaves, nextHop } from "#transport/redirect.js";
import type { RawResponse } from "#transport/response.js";
import { type Outcome, type RetryPolicy, retryDelay } from "#transport/retry.js";

/** A body that can be sent several times: each call of `open` starts a fresh stream of exactly `size` bytes. */
export interface RequestBody {
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** One request of a caller, with all its attempts. */
export interface Exchange {
  start: Hop;
  body: Uint8Array | RequestBody | undefined;
  policy: RetryPolicy;
  signal: AbortSignal;
  /** Called with each piece of a streamed body that is sent. */
  progressed(): void;
  idempotent: boolean;
  /** A redirect to another origin is the answer. */
  stay: boolean;
  /** How often it has been sent. */
  attempt: number;
}

/** Sends until there is an answer that is worth handing on, or no further attempt. */
export async function persist(client: Client, exchange: Exchange): Promise<RawResponse> {
  for (;;) {
    exchange.attempt++;
    const result = await attempt(client, exchange);
    const delay = retryDelay(outcomeOf(result), exchange, exchange.policy);
    if (delay === undefined) {
      if (result instanceof TransportError) throw result;
      return result;
    }
    if (!(result instanceof TransportError)) abandon(result);
    await pause(delay, exchange);
  }
}

export function canRepeat(exchange: Exchange): boolean {
  return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
}

function outcomeOf(result: RawResponse | TransportError): Outcome {
  if (result instanceof TransportError) return { error: result.kind };
  return { status: result.status, retryAfter: result.headers["retry-after"] };
}

/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
async function attempt(client: Client, exchange: Exchange): Promise<RawResponse | TransportError> {
  const source: { failure?: unknown } = {};
  try {
    return await follow(client, exchange, source);
  } catch (error) {
    if ("failure" in source) throw source.failure;
    return toTransportError(error, exchange.start.url);
  }
}

async function follow(client: Client, exchange: Exchange, source: { failure?: unknown }): Promise<RawResponse> {
  let hop = exchange.start;
  for (let followed = 0; ; followed++) {
    const answer = await send(client, hop, exchange, source);
    if (exchange.stay && leaves(hop.url, answer.headers.location)) return answer;
    const next = nextHop(hop, answer.status, answer.headers.location, followed);
    if (!next) return answer;
    abandon(answer);
    hop = next;
  }
}

async function send(client: Client, hop: Hop, exchange: Exchange, source: { failure?: unknown }): Promise<RawResponse> {
  const request = client.request(hop.url, {
    method: hop.method as "GET",
    headers: hop.headers,
    body: openBody(exchange, source) as Buffer,
    signal: exchange.signal,
  });
  const answer = await orAborted(request, exchange.signal);
  return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
}

/** Ends with the signal also while undici still connects, where it takes no notice. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The type of undici's body lacks async iterables, which it accepts. */
function openBody({ body, progressed }: Exchange, source: { failure?: unknown }): unknown {
  return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
}

async function* guarded(
  body: RequestBody,
  progressed: () => void,
  source: { failure?: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body.open()) {
      progressed();
      yield piece;
    }
  } catch (error) {
    source.failure = error;
    throw error;
  }
}

function joined(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return Object.fromEntries(entries);
}

function abandon(answer: RawResponse): void {
  answer.body.on("error", () => {}).destroy();
}

async function pause(delay: number, exchange: Exchange): Promise<void> {
  try {
    await sleep(delay, undefined, { signal: exchange.signal });
  } catch {
    throw toTransportError(exchange.signal.reason, exchange.start.url);
  }
}

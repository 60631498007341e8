import type { TransportErrorKind } from "#transport/errors.js";
import { defaultRetryPolicy, retryDelay } from "#transport/retry.js";

/** What came of one request to GitHub. Header names are lower-case; `message` is the error body's. */
export type Attempted =
  | { status: number; headers: Readonly<Record<string, string>>; message: string }
  | { error: TransportErrorKind };

export interface Wait {
  /** Milliseconds. */
  delay: number;
  /** A limit was not carried out and may always be sent again; a failure may have been. */
  because: "limit" | "failure";
}

const minute = 60_000;
/** Waits of nothing would never end: patience is counted in time. */
const leastPause = 1000;

/**
 * How long to wait before the same request is sent again; undefined when it must not be.
 * GitHub's rules (REST, "Rate limits", exceeding the rate limit): Retry-After; else, with nothing remaining, until the
 * reset; else a minute, doubled each time.
 *
 * @param request `attempt` counts from 1, `limited` the refusals for limits among them; `repeatable`: twice is the same as once
 */
export function waitBefore(
  outcome: Attempted,
  request: { attempt: number; limited: number; repeatable: boolean },
  now: number,
): Wait | undefined {
  if ("status" in outcome && isLimit(outcome)) {
    return { delay: limitDelay(outcome.headers, request.limited, now), because: "limit" };
  }
  const simple = "error" in outcome ? outcome : { status: outcome.status, retryAfter: outcome.headers["retry-after"] };
  if ("status" in simple && simple.status < 500) return undefined;
  const failures = request.attempt - request.limited;
  const delay = retryDelay(simple, { attempt: failures, idempotent: request.repeatable }, defaultRetryPolicy);
  return delay === undefined ? undefined : { delay, because: "failure" };
}

/** Whether an answer refuses for a rate limit, not for a missing right: GitHub says both with 403. */
export function isLimit(answer: {
  status: number;
  headers: Readonly<Record<string, string>>;
  message: string;
}): boolean {
  if (answer.status === 429) return true;
  if (answer.status !== 403) return false;
  const { headers } = answer;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /secondary rate limit|abuse detection/i.test(answer.message)
  );
}

function limitDelay(headers: Readonly<Record<string, string>>, limited: number, now: number): number {
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && after >= 0) return Math.max(leastPause, after * 1000);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && reset > 0) return Math.max(leastPause, reset * 1000 - now + 1000);
  return minute * 2 ** Math.max(0, limited - 1);
}

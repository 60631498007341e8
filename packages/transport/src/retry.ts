import type { TransportErrorKind } from "#transport/errors.js";

export interface RetryPolicy {
  /** How often a request is sent at most, the first time included. */
  attempts: number;
  /** Milliseconds before the second attempt; doubled each time, then shortened at random by up to a half. */
  firstDelay: number;
  /** Milliseconds that a wait may take at most. A server that asks for longer has its answer handed to the caller. */
  longestDelay: number;
}

export const defaultRetryPolicy: RetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };

/** What came of one attempt. */
export type Outcome = { status: number; retryAfter: string | undefined } | { error: TransportErrorKind };

/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
export function retryDelay(
  outcome: Outcome,
  request: { attempt: number; idempotent: boolean },
  policy: RetryPolicy,
  random: () => number = Math.random,
  now: () => number = Date.now,
): number | undefined {
  if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent)) return undefined;
  const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
  if (asked !== undefined) return asked <= policy.longestDelay ? asked : undefined;
  const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
  return doubled * (1 - random() / 2);
}

function mayRepeat(outcome: Outcome, idempotent: boolean): boolean {
  if ("error" in outcome) {
    if (outcome.error === "unreachable") return true;
    return idempotent && (outcome.error === "cut" || outcome.error === "timeout");
  }
  if (outcome.status === 429 || outcome.status === 503) return true;
  // GitHub answers 403 with Retry-After when it limits a client.
  if (outcome.status === 403) return outcome.retryAfter !== undefined;
  return idempotent && (outcome.status === 500 || outcome.status === 502 || outcome.status === 504);
}

/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
function retryAfterDelay(value: string | undefined, now: () => number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}

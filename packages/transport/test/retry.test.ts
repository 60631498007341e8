import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { defaultRetryPolicy, type Outcome, retryDelay } from "#transport/retry.js";

const policy = { attempts: 4, firstDelay: 100, longestDelay: 1000 };
const now = () => Date.parse("2026-01-01T00:00:00Z");
const delay = (outcome: Outcome, idempotent: boolean, attempt = 1) =>
  retryDelay(outcome, { attempt, idempotent }, policy, () => 0, now);
const status = (code: number, retryAfter?: string): Outcome => ({ status: code, retryAfter });

test.each<[string, Outcome, boolean, number | undefined]>([
  ["an answer", status(200), true, undefined],
  ["not found", status(404), true, undefined],
  ["too many requests, even of a POST", status(429), false, 100],
  ["unavailable, even for a POST", status(503), false, 100],
  ["a server error", status(500), true, 100],
  ["a server error after a POST", status(500), false, undefined],
  ["a gateway's error", status(502), true, 100],
  ["a gateway's timeout", status(504), true, 100],
  ["not implemented", status(501), true, undefined],
  ["forbidden", status(403), true, undefined],
  ["forbidden for now", status(403, "1"), false, 1000],
  ["Retry-After in seconds", status(429, "1"), true, 1000],
  ["Retry-After as a date", status(503, "Thu, 01 Jan 2026 00:00:01 GMT"), true, 1000],
  ["Retry-After in the past", status(503, "Wed, 31 Dec 2025 00:00:00 GMT"), true, 0],
  ["Retry-After beyond the limit", status(429, "3600"), true, undefined],
  ["Retry-After that is neither", status(429, "soon"), true, 100],
  ["no connection", { error: "unreachable" }, false, 100],
  ["a cut connection", { error: "cut" }, true, 100],
  ["a cut connection after a POST", { error: "cut" }, false, undefined],
  ["a timeout", { error: "timeout" }, true, 100],
  ["an untrusted certificate", { error: "tls" }, true, undefined],
  ["too large", { error: "too-large" }, true, undefined],
  ["a refused redirect", { error: "redirect-refused" }, true, undefined],
  ["the caller's signal", { error: "aborted" }, true, undefined],
])("%s", (_name, outcome, idempotent, expected) => {
  expect(delay(outcome, idempotent)).toBe(expected);
});

test("waits double, and end with the last attempt", () => {
  const delays = [1, 2, 3, 4].map((attempt) => delay({ error: "unreachable" }, true, attempt));
  expect(delays).toEqual([100, 200, 400, undefined]);
});

test("whatever happens, a wait is between nothing and the longest delay", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10 }),
      fc.option(fc.oneof(fc.string(), fc.nat().map(String)), { nil: undefined }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, retryAfter, random) => {
        const request = { attempt: attempt + 1, idempotent: true };
        const wait = retryDelay(status(503, retryAfter), request, defaultRetryPolicy, () => random);
        expect(wait ?? 0).toBeGreaterThanOrEqual(0);
        expect(wait ?? 0).toBeLessThanOrEqual(defaultRetryPolicy.longestDelay);
      },
    ),
  );
});

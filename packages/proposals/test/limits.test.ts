import { describe, expect, test } from "@jest/globals";
import { type Attempted, waitBefore } from "#proposals/limits.js";

const now = 1_700_000_000_000;
const reset = String(now / 1000 + 30);

const answer = (status: number, headers: Record<string, string> = {}, message = ""): Attempted => ({
  status,
  headers,
  message,
});
const secondary = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

describe("waiting for GitHub", () => {
  test.each<[string, Attempted, number, number | undefined]>([
    [
      "Retry-After counts before everything",
      answer(403, { "retry-after": "5", "x-ratelimit-remaining": "0" }),
      1,
      5000,
    ],
    ["also with 429", answer(429, { "retry-after": "5" }), 1, 5000],
    [
      "nothing remaining: until the reset",
      answer(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }),
      1,
      31_000,
    ],
    ["a reset that is past", answer(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }), 1, 1000],
    ["a secondary limit without a time: a minute", answer(403, {}, secondary), 1, 60_000],
    ["then two", answer(403, {}, secondary), 2, 120_000],
    ["then four", answer(429), 3, 240_000],
    ["a Retry-After of nothing is still a wait", answer(429, { "retry-after": "0" }), 1, 1000],
    ["a Retry-After that is empty", answer(403, { "retry-after": "" }), 1, 1000],
    ["a Retry-After that is no number", answer(429, { "retry-after": "soon" }), 1, 60_000],
    [
      "a missing right is no limit",
      answer(403, { "x-ratelimit-remaining": "4000" }, "Resource not accessible"),
      1,
      undefined,
    ],
    ["nor is any other answer", answer(404, { "x-ratelimit-remaining": "0" }), 1, undefined],
    ["nor success", answer(200, { "x-ratelimit-remaining": "0" }), 1, undefined],
    ["nor a refusal", answer(422), 1, undefined],
  ])("%s", (_title, outcome, limited, delay) => {
    const wait = waitBefore(outcome, { attempt: limited, limited, repeatable: false }, now);
    expect(wait?.delay).toBe(delay);
    if (wait) expect(wait.because).toBe("limit");
  });
});

describe("sending again after a failure", () => {
  test.each<[string, Attempted, boolean, boolean]>([
    ["500", answer(500), true, true],
    ["502, if twice is the same as once", answer(502), true, true],
    ["502, if not", answer(502), false, false],
    ["a cut connection, if twice is the same as once", { error: "cut" }, true, true],
    ["a cut connection, if not", { error: "cut" }, false, false],
    ["no connection at all", { error: "unreachable" }, false, true],
    ["a certificate that is not trusted", { error: "tls" }, true, false],
  ])("%s", (_title, outcome, repeatable, again) => {
    const wait = waitBefore(outcome, { attempt: 1, limited: 0, repeatable }, now);
    expect(wait !== undefined).toBe(again);
    if (wait) expect(wait.delay).toBeLessThanOrEqual(500);
  });

  test("ends after four failures; limits do not count among them", () => {
    const request = { repeatable: true, limited: 3 };
    expect(waitBefore(answer(500), { ...request, attempt: 6 }, now)).toBeDefined();
    expect(waitBefore(answer(500), { ...request, attempt: 7 }, now)).toBeUndefined();
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decide, decideLeftover, type Head, type Known, type OpenPull, type Step } from "#proposals/decide.js";

const wanted = { state: "new", base: "files-now" };
const marker = { head: "h1", state: "new", base: "files-now" };
const ours: Head = { sha: "h1", own: { state: "new", base: "b1" } };
const older: Head = { sha: "h1", own: { state: "old", base: "b1" } };
const theirs: Head = { sha: "h2" };

const mine = (changes: Partial<typeof marker> = {}, headSha = "h1"): OpenPull => ({
  mine: true,
  headSha,
  marker: { ...marker, ...changes },
});

const show = (step: Step) => ("outcome" in step ? `${step.do} ${step.outcome}` : step.do);

describe("what to do next", () => {
  test.each<[string, Partial<Known>, string]>([
    ["no proposal, none wanted", { wanted: null }, "stop unneeded"],
    ["no proposal, one wanted", {}, "write created"],
    ["no proposal, all of it declined", { declined: true }, "stop declined"],
    ["somebody else's pull request", { open: { mine: false, headSha: "h1", marker } }, "stop edited"],
    [
      "somebody else's pull request, nothing wanted",
      { wanted: null, open: { mine: false, headSha: "h1" } },
      "stop unneeded",
    ],

    ["as wanted, base files unchanged", { open: mine() }, "stop current"],
    ["as wanted, although an earlier one was declined", { open: mine(), declined: true }, "stop current"],
    ["as wanted, base files moved", { open: mine({ base: "before" }) }, "ask-mergeable"],
    ["as wanted, merges", { open: mine({ base: "before" }), mergeable: true }, "stop current"],
    ["as wanted, GitHub does not know", { open: mine({ base: "before" }), mergeable: "unknown" }, "stop current"],
    ["as wanted, conflicts", { open: mine({ base: "before" }), mergeable: false }, "ask-head"],
    ["as wanted, conflicts, ours", { open: mine({ base: "before" }), mergeable: false, head: ours }, "write refreshed"],
    [
      "as wanted, conflicts, edited just now",
      { open: mine({ base: "before" }), mergeable: false, head: theirs },
      "stop edited",
    ],

    ["something else wanted", { open: mine({ state: "old" }) }, "ask-head"],
    ["something else wanted, ours", { open: mine({ state: "old" }), head: older }, "write updated"],
    ["something else wanted, edited", { open: mine({ state: "old" }, "h2"), head: theirs }, "comment"],
    ["edited, but nothing new wanted", { open: mine({}, "h2"), head: theirs }, "stop edited"],
    ["head moved, text not", { open: mine({ head: "h0", state: "old" }) }, "ask-head"],
    ["killed after the branch was moved", { open: mine({ head: "h0", state: "old" }), head: ours }, "ask-mergeable"],
    ["killed likewise, merges", { open: mine({ head: "h0" }), head: ours, mergeable: true }, "describe"],
    ["killed likewise, conflicts", { open: mine({ head: "h0" }), head: ours, mergeable: false }, "write refreshed"],
    ["marker lost", { open: { mine: true, headSha: "h1" } }, "ask-head"],
    ["marker lost, ours", { open: { mine: true, headSha: "h1" }, head: ours, mergeable: true }, "describe"],
    ["marker lost, edited", { open: { mine: true, headSha: "h2" }, head: theirs }, "comment"],

    ["nothing left, ours", { wanted: null, open: mine() }, "withdraw"],
    ["nothing left, head moved", { wanted: null, open: mine({ head: "h0" }) }, "ask-head"],
    ["nothing left, head moved, ours", { wanted: null, open: mine({ head: "h0" }), head: older }, "withdraw"],
    ["nothing left, edited", { wanted: null, open: mine({}, "h2"), head: theirs }, "stop edited"],
  ])("%s", (_title, known, step) => {
    expect(show(decide({ wanted, declined: false, open: undefined, ...known }))).toBe(step);
  });
});

const text = fc.constantFrom("x", "y");
const anyHead = fc.oneof(
  fc.record({ sha: text }),
  fc.record({ sha: text, own: fc.record({ state: text, base: text }) }),
);
const anyKnown: fc.Arbitrary<Known> = fc.record(
  {
    wanted: fc.option(fc.record({ state: text, base: text })),
    declined: fc.boolean(),
    open: fc.option(
      fc.record(
        { mine: fc.boolean(), headSha: text, marker: fc.record({ head: text, state: text, base: text }) },
        { requiredKeys: ["mine", "headSha"] },
      ),
      { nil: undefined },
    ),
    head: anyHead,
    mergeable: fc.constantFrom(true, false, "unknown" as const),
  },
  { requiredKeys: ["wanted", "declined", "open"] },
);

describe("in every state", () => {
  test("nothing is written on a head that a person made, nor in a pull request of somebody else", () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const step = decide(known);
        const writesCommit = step.do === "write" && known.open !== undefined;
        if (writesCommit) expect(known.head?.own).toBeDefined();
        if (known.open?.mine === false) expect(step.do).toBe("stop");
      }),
    );
  });

  test("questions come to an end", () => {
    fc.assert(
      fc.property(anyKnown, anyHead, fc.constantFrom(true, false, "unknown" as const), (known, head, mergeable) => {
        let step = decide(known);
        for (let asked = 0; step.do === "ask-head" || step.do === "ask-mergeable"; asked++) {
          expect(asked).toBeLessThan(2);
          known = step.do === "ask-head" ? { ...known, head } : { ...known, mergeable };
          step = decide(known);
        }
      }),
    );
  });
});

describe("a branch without an open pull request", () => {
  const wish = { state: "new", baseCommit: "b1" };

  test.each<[string, Head, string[], string]>([
    ["complete: the other run is a step ahead, or was killed", ours, [], "use"],
    ["of an earlier state", older, [], "extend"],
    ["computed from an earlier base", { sha: "h1", own: { state: "new", base: "b0" } }, [], "extend"],
    ["whose pull request was merged or closed", ours, ["h1"], "extend"],
    ["with a person's commit that a closed pull request holds", theirs, ["h2"], "extend"],
    ["with a person's commit that nothing explains", theirs, ["h1"], "taken"],
  ])("%s", (_title, head, concluded, expected) => {
    expect(decideLeftover(head, wish, new Set(concluded))).toBe(expected);
  });
});

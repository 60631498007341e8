import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareVersions } from "#ocm/version.js";
import { inChannel } from "#registry/admit.js";
import type { ComponentEntry } from "#registry/entries.js";
import { isHigher, type Listed, planPlugin, type Step } from "#registry/plan.js";

const entry = (more: Partial<ComponentEntry> = {}): ComponentEntry => ({
  name: "alpha",
  component: "acme.software/plugins/alpha",
  channel: "stable",
  retention: "append",
  withdrawn: [],
  ...more,
});
const listed = (...versions: string[]): Listed[] =>
  versions.map((version, index) => ({
    index,
    reference: { name: "alpha", version, componentName: "acme.software/plugins/alpha" },
  }));
const shown = (steps: Step[]) =>
  steps.map((step) => {
    const before = step.do === "add" ? "" : step.listed.reference.version;
    return [step.do, before, "version" in step ? step.version : ""].filter((each) => each !== "").join(" ");
  });

describe("what a plugin's references should be", () => {
  test.each<[string, Partial<ComponentEntry>, string[], string[], string[]]>([
    ["nothing new", {}, ["1.0.0"], ["1.0.0"], []],
    ["missing versions, in ascending order", {}, ["1.1.0"], ["1.2.0", "1.0.0", "1.1.0"], ["add 1.0.0", "add 1.2.0"]],
    ["no prereleases", {}, [], ["1.0.0-rc.1", "v0.0.0-main"], []],
    [
      "prereleases",
      { channel: "prerelease" },
      [],
      ["1.0.0-rc.1", "v0.0.0-main"],
      ["add v0.0.0-main", "add 1.0.0-rc.1"],
    ],
    [
      "the moving version is looked at again",
      { channel: "prerelease" },
      ["v0.0.0-main"],
      ["v0.0.0-main"],
      ["check v0.0.0-main"],
    ],
    ["withdrawn versions leave", { withdrawn: ["1.0.0"] }, ["1.0.0", "1.1.0"], ["1.0.0", "1.1.0"], ["remove 1.0.0"]],
    ["what is gone from the registry stays", {}, ["1.0.0"], [], []],
    ["the newest only", { retention: "replace" }, [], ["1.0.0", "1.2.0"], ["add 1.2.0"]],
    ["a newer one takes the place", { retention: "replace" }, ["1.0.0"], ["1.0.0", "1.2.0"], ["replace 1.0.0 1.2.0"]],
    ["an older one does not", { retention: "replace" }, ["2.0.0"], ["1.0.0"], []],
    ["others leave", { retention: "replace" }, ["1.0.0", "2.0.0"], ["2.0.0"], ["remove 1.0.0"]],
    [
      "the withdrawn one falls back",
      { retention: "replace", withdrawn: ["2.0.0"] },
      ["2.0.0"],
      ["1.0.0", "2.0.0"],
      ["replace 2.0.0 1.0.0"],
    ],
    ["or leaves", { retention: "replace", withdrawn: ["2.0.0"] }, ["2.0.0"], ["2.0.0"], ["remove 2.0.0"]],
    ["words are no versions", {}, [], ["latest", "sha256-abc.sig"], []],
  ])("%s", (_what, more, before, released, expected) => {
    expect(shown(planPlugin(entry(more), listed(...before), released))).toEqual(expected);
  });

  const version = fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom("", "-rc.1", "-main", "+build.1"))
    .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
  const policy = fc.record({
    channel: fc.constantFrom("stable", "prerelease") as fc.Arbitrary<"stable" | "prerelease">,
    retention: fc.constantFrom("append", "replace") as fc.Arbitrary<"append" | "replace">,
    withdrawn: fc.uniqueArray(version, { maxLength: 3 }),
  });
  const versions = fc.uniqueArray(version, { maxLength: 8 });

  /** The list after the steps, as if each one was carried out. */
  function carriedOut(before: readonly Listed[], steps: readonly Step[]): string[] {
    const kept = before.flatMap((each) => {
      const step = steps.find((one) => one.do !== "add" && one.do !== "check" && one.listed === each);
      if (step === undefined) return [each.reference.version];
      return step.do === "replace" ? [step.version] : [];
    });
    return [...kept, ...steps.flatMap((step) => (step.do === "add" ? [step.version] : []))];
  }

  test("once done, nothing is left to do, whatever the order of the released versions", () => {
    fc.assert(
      fc.property(policy, versions, versions, (more, before, released) => {
        const references = listed(...before);
        const steps = planPlugin(entry(more), references, released);
        const after = carriedOut(references, steps);
        expect(planPlugin(entry(more), listed(...after), released).filter((step) => step.do !== "check")).toEqual([]);
        expect(shown(planPlugin(entry(more), listed(...before), released.toReversed()))).toEqual(shown(steps));
      }),
    );
  });

  test("only versions of the channel are added, no withdrawn one stays, and replace never goes back", () => {
    fc.assert(
      fc.property(policy, versions, versions, (more, before, released) => {
        const references = listed(...before);
        const after = carriedOut(references, planPlugin(entry(more), references, released));
        for (const each of after.filter((one) => !before.includes(one)))
          expect(inChannel(each, entry(more))).toBe(true);
        expect(after.filter((each) => more.withdrawn.includes(each))).toEqual([]);
        if (more.retention === "append") return;
        expect(after.length).toBeLessThanOrEqual(1);
        const highest = before
          .filter((each) => !more.withdrawn.includes(each))
          .toSorted(compareVersions)
          .at(-1);
        if (highest) expect(isHigher(highest, after[0] ?? "")).toBe(false);
      }),
    );
  });
});

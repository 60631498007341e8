import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import semver from "semver";
import { parseEntry } from "#scan/database-index.js";
import { affects, type Entry, fixedAfter, type RangeEvent } from "#scan/entry.js";

const module = "github.com/acme/lib";

function entry(events: readonly RangeEvent[] | undefined, more: object = {}): Entry {
  const found = parseEntry({
    id: "GO-2026-1",
    modified: "2026-01-01T00:00:00Z",
    affected: [{ package: { name: module }, ranges: events ? [{ type: "SEMVER", events }] : [] }],
    ...more,
  });
  if (!found) throw new Error("no entry");
  return found;
}

describe("an entry", () => {
  test.each<[string, RangeEvent[], boolean]>([
    ["v1.0.0", [{ introduced: "0" }], true],
    ["v1.0.0", [{ introduced: "0" }, { fixed: "1.0.0" }], false],
    ["v1.0.0", [{ introduced: "0" }, { fixed: "1.0.1" }], true],
    ["v1.0.0-rc.1", [{ introduced: "0" }, { fixed: "1.0.0" }], true],
    ["v1.1.0", [{ introduced: "1.1.0" }, { fixed: "1.1.5" }], true],
    ["v1.0.9", [{ introduced: "1.1.0" }, { fixed: "1.1.5" }], false],
    ["v2.0.0", [{ introduced: "0" }, { fixed: "1.5.0" }, { introduced: "2.0.0" }], true],
    ["v1.6.0", [{ introduced: "2.0.0" }, { fixed: "1.5.0" }, { introduced: "0" }], false],
    ["v2.0.0+incompatible", [{ introduced: "0" }, { fixed: "2.0.1" }], true],
    ["v0.0.0-20260101000000-abcdefabcdef", [{ introduced: "0" }, { fixed: "0.1.0" }], true],
    ["v1.2.0", [{ introduced: "0" }, { fixed: "1.2" }], false],
    ["v1.1.9", [{ introduced: "1" }, { fixed: "1.2" }], true],
    ["(devel)", [{ introduced: "0" }], false],
    ["", [{ introduced: "0" }], false],
  ])("of %s in %j: %s", (version, events, expected) => {
    expect(affects(entry(events), module, version)).toBe(expected);
  });

  test("without a range, or with one of commits only, is about every version; withdrawn, about none; about its own modules only", () => {
    expect(affects(entry(undefined), module, "v9.0.0")).toBe(true);
    const commits = {
      affected: [{ package: { name: module }, ranges: [{ type: "GIT", events: [{ fixed: "abc" }] }] }],
    };
    expect(affects(entry(undefined, commits), module, "v9.0.0")).toBe(true);
    expect(affects(entry([{ introduced: "0" }], { withdrawn: "2026-02-01T00:00:00Z" }), module, "v1.0.0")).toBe(false);
    expect(affects(entry([{ introduced: "0" }]), `${module}/v2`, "v1.0.0")).toBe(false);
  });

  test("says which is the next version without it", () => {
    const events = [{ introduced: "0" }, { fixed: "1.5.0" }, { introduced: "2.0.0" }, { fixed: "2.0.3" }];
    expect(["v1.0.0", "v2.0.1", "v3.0.0"].map((version) => fixedAfter(entry(events), module, version))).toEqual([
      "v1.5.0",
      "v2.0.3",
      undefined,
    ]);
  });

  test("whose range lies between two versions is about what lies between them", () => {
    const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join("."));
    fc.assert(
      fc.property(version, version, version, (introduced, fixed, at) => {
        fc.pre(semver.lt(introduced, fixed));
        const inside = semver.gte(at, introduced) && semver.lt(at, fixed);
        expect(affects(entry([{ fixed }, { introduced }]), module, `v${at}`)).toBe(inside);
      }),
    );
  });

  test("from outside is read or refused, never a defect", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseEntry(value)));
    const parts = fc.record(
      { id: fc.string(), modified: fc.string(), affected: fc.jsonValue(), aliases: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(parts, (value) => void parseEntry(value)));
    for (const id of ["../x", "GO-2026-1/../../x", "x".repeat(100), "", "GO-2026-1\n"]) {
      expect(parseEntry({ id, modified: "2026-01-01T00:00:00Z" })).toBeUndefined();
    }
  });
});

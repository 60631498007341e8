import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Exception } from "#scan/exceptions.js";
import { judge, type Policy, refuses, type Unjudged } from "#scan/judge.js";
import type { FailOn, State } from "#scan/report.js";
import { sampleVulnerability } from "#test/sample-scan.js";

const today = "2026-11-22";

function found(state: State, plugins: (string | undefined)[] = []): Unjudged {
  const { verdict: _verdict, ...rest } = sampleVulnerability({ state });
  return { ...rest, reachedBy: plugins.map((plugin) => ({ ...(plugin ? { plugin } : {}), calls: [] })) };
}

function exception(changes: Partial<Exception> = {}): Exception {
  return {
    id: "GO-2026-9001",
    reason: "Fed with our own files.",
    expires: "2026-12-31",
    place: { file: "x.yaml", line: 5 },
    ...changes,
  };
}

function verdicts(all: Unjudged[], policy: Partial<Policy>) {
  const { vulnerabilities, diagnostics } = judge(all, {
    failOn: "present",
    exceptions: [],
    today,
    reachersKnown: true,
    ...policy,
  });
  return [
    vulnerabilities.map(({ verdict }) => verdict).join(),
    ...diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  ];
}

describe("a policy", () => {
  test.each<[FailOn, string]>([
    ["reachable", "reachable"],
    ["present", "reachable,present,unknown"],
    ["never", ""],
  ])("that fails on %s refuses what is %s", (failOn, refused) => {
    const states: State[] = ["reachable", "present", "unknown", "absent"];
    expect(states.filter((state) => refuses(failOn, state)).join()).toBe(refused);
  });
});

describe("an exception", () => {
  test.each<[string, Partial<Exception>, Unjudged, string[]]>([
    ["accepts by number", {}, found("present"), ["accepted"]],
    ["accepts by CVE", { id: "CVE-2026-99001" }, found("present"), ["accepted"]],
    ["accepts in its module", { module: "github.com/acme/parser" }, found("present"), ["accepted"]],
    ["accepts on its last day", { expires: today }, found("present"), ["accepted"]],
    [
      "does not accept in another module",
      { module: "github.com/acme/codec" },
      found("present"),
      ["fails", "notice exception-unused"],
    ],
    ["does not accept another number", { id: "GO-2026-9002" }, found("present"), ["fails", "notice exception-unused"]],
    ["has nothing to accept where nothing is", {}, found("absent"), ["noted", "notice exception-unused"]],
    [
      "that expired accepts nothing, and fails",
      { expires: "2026-11-21" },
      found("present"),
      ["fails", "error exception-expired"],
    ],
    [
      "that expired fails where nothing is left, too",
      { expires: "2026-11-21" },
      found("absent"),
      ["noted", "error exception-expired"],
    ],
    ["of a plugin accepts what it alone reaches", { plugin: "a" }, found("reachable", ["a"]), ["accepted"]],
    [
      "of a plugin does not accept what another reaches too",
      { plugin: "a" },
      found("reachable", ["a", "b"]),
      ["fails"],
    ],
    [
      "of a plugin does not accept what the base reaches too",
      { plugin: "a" },
      found("reachable", [undefined, "a"]),
      ["fails"],
    ],
    [
      "of a plugin does not accept what nobody is known to reach",
      { plugin: "a" },
      found("present"),
      ["fails", "notice exception-unused"],
    ],
  ])("%s", (_what, changes, vulnerability, expected) => {
    expect(verdicts([vulnerability], { exceptions: [exception(changes)] })).toEqual(expected);
  });

  test("of each plugin accepts what they all reach, until the first of them ends", () => {
    const exceptions = [exception({ plugin: "a", expires: "2027-05-01" }), exception({ plugin: "b" })];
    const { vulnerabilities } = judge([found("reachable", ["a", "b"])], {
      failOn: "reachable",
      exceptions,
      today,
      reachersKnown: true,
    });
    expect(vulnerabilities[0]).toMatchObject({ verdict: "accepted", exception: { expires: "2026-12-31" } });
  });

  test("of a plugin is not called unused where nobody knows who reaches what", () => {
    expect(verdicts([found("present")], { exceptions: [exception({ plugin: "a" })], reachersKnown: false })).toEqual([
      "fails",
    ]);
  });

  test("that expired is a warning where nothing fails", () => {
    expect(
      verdicts([found("present")], { failOn: "never", exceptions: [exception({ expires: "2026-01-01" })] }),
    ).toEqual(["noted", "warning exception-expired"]);
  });

  test("never changes the verdict on anything else", () => {
    const id = fc.constantFrom("GO-2026-1", "GO-2026-2", "GO-2026-3");
    const state = fc.constantFrom<State>("reachable", "present", "unknown", "absent");
    fc.assert(
      fc.property(fc.array(fc.record({ id, state })), id, (list, accepted) => {
        const all = list.map((each) => ({
          ...found(each.state, each.state === "reachable" ? ["a"] : []),
          id: each.id,
          aliases: [],
        }));
        const policy: Policy = { failOn: "present", exceptions: [], today, reachersKnown: true };
        const before = judge(all, policy).vulnerabilities;
        const after = judge(all, { ...policy, exceptions: [exception({ id: accepted })] }).vulnerabilities;
        for (const [index, each] of before.entries()) {
          if (each.id !== accepted) expect(after[index]).toEqual(each);
          else expect(after[index]?.verdict).toBe(each.state === "absent" ? "noted" : "accepted");
        }
      }),
    );
  });
});

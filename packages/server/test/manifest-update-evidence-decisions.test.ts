import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PolicyEntry } from "#documents/policy.js";
import { ofSource } from "#documents/policy-parse.js";
import { besidePolicy } from "#proposals/beside-policy.js";
import { linkedVersions, testResults } from "#server/manifest-update-evidence-contents.js";
import { candidatesOf } from "#server/manifest-update-evidence-signer.js";
import { candidateTags, mostCandidates } from "#server/manifest-update-evidence-tags.js";
import type { TrustedStatement } from "#signing/verify-image.js";

describe("the tags of a version's candidates", () => {
  const commit = "0123456789ab";
  test.each([
    [[], []],
    [["latest", "v0.5.0", "v0.5.0-server", "v0.5.1-server-1.0.0", "xv0.5.0-server-1.0.0"], []],
    [["v0.5.0-server-1.0.0"], ["1.0.0"]],
    [
      ["v0.5.0-server-1.9.0", "v0.5.0-server-1.10.0", "v0.5.0-server-1.0.0", "v0.5.0-server-2.0.0-rc.1"],
      ["1.0.0", "2.0.0-rc.1", "1.10.0", "1.9.0"],
    ],
    [
      [`v0.5.0-server-${commit}`, "v0.5.0-server-0.9.0"],
      ["0.9.0", commit],
    ],
    [
      [`v0.5.0-server-${commit}`, "v0.5.0-server-1.0.0_a"],
      ["1.0.0_a", commit],
    ],
  ])("among %j", (tags, expected) => {
    expect(candidateTags(tags, "v0.5.0", "1.0.0")).toEqual(expected.map((each) => `v0.5.0-server-${each}`));
  });

  test("have no plus sign, and are cut as GitHub's workflow cuts them", () => {
    const long = `1.0.0-${"a".repeat(120)}`;
    const cut = `v0.5.0_b-server-${long}`.slice(0, 128);
    expect(candidateTags(["v0.5.0_b-server-2.0.0", cut], "v0.5.0+b", long)).toEqual([cut, "v0.5.0_b-server-2.0.0"]);
    expect(candidateTags(["v0.5.0-server-1.0.0_x", "v0.5.0-server-2.0.0"], "v0.5.0", "1.0.0+x")[0]).toMatch(/_x$/);
  });

  test("of any repository are at most ten, each of that version, and the own server's is the first", () => {
    const tag = fc.oneof(fc.string(), fc.stringMatching(/^v0\.5\.0-server-[0-9a-z._-]{1,12}$/));
    fc.assert(
      fc.property(fc.array(tag), fc.option(fc.constant("1.0.0"), { nil: undefined }), (tags, server) => {
        const found = candidateTags([...tags, "v0.5.0-server-1.0.0"], "v0.5.0", server);
        expect(found.length).toBeLessThanOrEqual(mostCandidates);
        expect(found.every((each) => each.startsWith("v0.5.0-server-"))).toBe(true);
        if (server !== undefined) expect(found[0]).toBe("v0.5.0-server-1.0.0");
      }),
    );
  });
});

describe("where candidates are", () => {
  const entry = { name: "agents", module: "github.com/acme/agents", channel: "stable", retention: "append" } as const;
  test.each([
    [{}, undefined],
    [{ source: { repository: "Acme/Catalog.Plugins" } }, "ghcr.io/acme/catalog.plugins/candidates/agents"],
    [{ source: { repository: "a/b" }, candidates: "r.example/c" }, "r.example/c"],
  ] satisfies [Partial<PolicyEntry>, string | undefined][])("%j", (more, expected) => {
    expect(candidatesOf({ ...entry, withdrawn: [], ...more })).toBe(expected);
  });
});

test.each([
  [{ issuer: "i", workflow: "w" }, undefined, undefined],
  [{ issuer: "i", workflow: "w" }, 7, 7],
  [{ issuer: "i", workflow: "w", repositoryId: 8 }, 7, 8],
  [{ issuer: "i", workflow: "w", ownerId: 9 }, 7, undefined],
])("the signer %j of the source %j has the repository %j", (signer, id, expected) => {
  const source = id === undefined ? undefined : { repository: "acme/agents", id };
  expect(ofSource(signer, source).repositoryId).toBe(expected);
});

test.each([
  ["plugin-policy.yaml", "keys/a.pub", "keys/a.pub"],
  ["ci/plugin-policy.yaml", "a.pub", "ci/a.pub"],
  ["ci/plugin-policy.yaml", "../a.pub", "a.pub"],
  ["plugin-policy.yaml", "../a.pub", undefined],
  ["ci/plugin-policy.yaml", "../../a.pub", undefined],
  ["plugin-policy.yaml", "/etc/a.pub", undefined],
  ["plugin-policy.yaml", "keys\\a.pub", undefined],
])("beside %s, %s is %s", (policy, path, expected) => {
  expect(besidePolicy(policy, path)).toBe(expected);
});

describe("what an SBOM says of a module", () => {
  const sum = { name: "io.plugin-release:go-sum", value: "h1:a" };
  test.each([
    [{ components: [{ name: "m", version: "v1.0.0", properties: [sum] }] }, [["v1.0.0", "h1:a"]]],
    [{ components: [{ name: "m", version: "v1.0.0" }] }, [["v1.0.0", undefined]]],
    [
      { components: [{ name: "m" }, { name: "m", version: "v2.0.0", properties: [{}, sum] }] },
      [
        [undefined, undefined],
        ["v2.0.0", "h1:a"],
      ],
    ],
    [{ components: [{ name: "m/b", version: "v1.0.0" }, { name: ["m"] }, null, "m", 1] }, []],
    [{ components: { 0: { name: "m" } } }, []],
    [undefined, []],
    [[], []],
    [
      { components: [{ name: "m", version: 1, properties: [{ name: sum.name, value: ["h1:a"] }] }] },
      [[undefined, undefined]],
    ],
  ])("%j", (predicate, expected) => {
    expect(linkedVersions(predicate, "m").map(({ version, sum }) => [version, sum])).toEqual(expected);
  });
});

test("a test result of any shape is read, and only PASSED is PASSED", () => {
  const predicateType = "https://in-toto.io/attestation/test-result/v0.1";
  const read = (predicate: unknown, type = predicateType) =>
    testResults([{ predicateType: type, statement: { predicate } } as TrustedStatement]).map(({ result }) => result);
  expect(read({ result: "PASSED" })).toEqual(["PASSED"]);
  expect(read({ result: "PASSED" }, "https://example.com/other")).toEqual([]);
  for (const each of [undefined, null, [], "PASSED", { result: ["PASSED"] }, { result: { toString: "PASSED" } }]) {
    expect(read(each)).toEqual(["nothing"]);
  }
  fc.assert(fc.property(fc.object(), (predicate) => void read(predicate)));
});

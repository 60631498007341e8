import { expect, test } from "@jest/globals";
import type { Compatibility, PluginMetadata } from "#documents/plugin-metadata.js";
import { type Assessment, assess } from "#versions/compatibility.js";

function plugin(compatibility: Partial<Compatibility>): PluginMetadata {
  return {
    name: "agents",
    owners: [],
    providers: [],
    compatibility: { frameworkApis: ["v1alpha1"], ...compatibility },
  };
}

function server(version?: string) {
  return {
    ...(version === undefined ? {} : { version }),
    frameworkVersion: "v1alpha1",
    compatibleFrameworkVersions: [] as string[],
  };
}

const pseudo = "v0.0.0-20240102030405-abcdef123456";
type Answer = Assessment["range"];

const minAndMax: [min: string | undefined, max: string | undefined, server: string | undefined, Answer][] = [
  // Both ends are included.
  ["0.9.0", "1.2.0", "0.9.0", "inside"],
  ["0.9.0", "1.2.0", "1.0.0", "inside"],
  ["0.9.0", "1.2.0", "1.2.0", "inside"],
  ["0.9.0", "1.2.0", "1.2.1", "outside"],
  ["0.9.0", "1.2.0", "0.8.9", "outside"],
  ["1.0.0", "1.0.0", "1.0.0", "inside"],
  ["1.9.0", "1.10.0", "1.10.0", "inside"],
  ["1.9.0", "1.10.0", "1.2.0", "outside"],
  // v-prefix, everywhere
  ["v0.9.0", "1.2.0", "1.0.0", "inside"],
  ["0.9.0", "v1.2.0", "v1.0.0", "inside"],
  ["v0.9.0", "v1.x", "v1.9.0", "inside"],
  ["vv0.9.0", "1.2.0", "1.0.0", "invalid"],
  ["V0.9.0", "1.2.0", "1.0.0", "invalid"],
  // Build metadata is not compared.
  ["1.0.0+build.5", "1.2.0", "1.0.0", "inside"],
  ["1.0.0", "1.2.0+build.5", "1.2.0+build.9", "inside"],
  ["1.0.0", "2.x", "v2.0.0+incompatible", "inside"],
  ["1.0.0", "1.x", "v2.0.0+incompatible", "outside"],
  // 1.x and its short forms mean every version that begins so.
  ["0.9.0", "1.x", "1.0.0", "inside"],
  ["0.9.0", "1.x", "1.99.99", "inside"],
  ["0.9.0", "1.x", "2.0.0", "outside"],
  ["0.9.0", "1.x.x", "1.4.0", "inside"],
  ["0.9.0", "1.X", "1.4.0", "inside"],
  ["0.9.0", "1.*", "1.4.0", "inside"],
  ["0.9.0", "1", "1.4.0", "inside"],
  ["0.9.0", "1.2.x", "1.2.9", "inside"],
  ["0.9.0", "1.2.x", "1.3.0", "outside"],
  ["0.9.0", "1.2", "1.2.9", "inside"],
  ["0.9.0", "1.2", "1.3.0", "outside"],
  ["1.x", "2.x", "1.0.0", "inside"],
  ["1.2", "2.x", "1.1.9", "outside"],
  ["1.x.3", "2.x", "1.1.9", "invalid"],
  ["0.9.0", "1.x.x.x", "1.1.9", "invalid"],
  ["0.9.0", "01.x", "1.1.9", "invalid"],
  // Prereleases of the server compare in semver's order.
  ["1.0.0", "1.x", "1.0.0-rc.1", "outside"],
  ["1.0.0", "1.x", "1.1.0-rc.1", "inside"],
  ["1.0.0", "1.x", "2.0.0-rc.1", "outside"],
  ["1.0.0", "1.2.0", "1.2.0-rc.1", "inside"],
  ["1.0.0", "1.2.0", "1.2.1-rc.1", "outside"],
  ["1.0.0-rc.1", "1.x", "1.0.0-rc.1", "inside"],
  ["1.0.0-rc.1", "1.x", "1.0.0-rc.2", "inside"],
  ["1.0.0-rc.10", "1.x", "1.0.0-rc.9", "outside"],
  ["1.0.0-rc.1", "1.x", "1.0.0-beta.9", "outside"],
  ["0.9.0", "1.0.0-rc.2", "1.0.0", "outside"],
  // 0.x
  ["0.1.0", "0.x", "0.99.0", "inside"],
  ["0.1.0", "0.x", "1.0.0", "outside"],
  ["0.1.0", "0.x", "1.0.0-rc.1", "outside"],
  ["0.1.0", "0.2.x", "0.3.0", "outside"],
  ["0.0.1", "0.0.3", "0.0.2", "inside"],
  // Pseudo-versions are prereleases of the version that they come before.
  ["0.0.0", "1.x", pseudo, "outside"],
  ["0.0.0-0", "1.x", pseudo, "inside"],
  ["1.2.0", "1.x", "v1.2.4-0.20240102030405-abcdef123456", "inside"],
  ["1.2.4", "1.x", "v1.2.4-0.20240102030405-abcdef123456", "outside"],
  ["1.3.0-rc.1", "1.x", "v1.3.0-rc.1.0.20240102030405-abcdef123456", "inside"],
  // Open ends
  ["0.9.0", undefined, "99.0.0", "inside"],
  ["0.9.0", undefined, "0.8.0", "outside"],
  [undefined, "1.x", "0.0.1", "inside"],
  [undefined, "1.x", "2.0.0", "outside"],
  ["0.9.0", "*", "99.0.0", "inside"],
  ["*", "1.x", "0.1.0", "inside"],
  // Nothing, nonsense, and ends that pass each other
  [undefined, undefined, "1.0.0", "unknown"],
  ["2.0.0", "1.0.0", "1.5.0", "invalid"],
  ["2.0.0", "1.x", "1.5.0", "invalid"],
  ["1.0.0", "1.0.0-rc.1", "1.0.0", "invalid"],
  ["1.0.0", "0.x", "1.0.0", "invalid"],
  ["latest", "1.x", "1.0.0", "invalid"],
  ["", "1.x", "1.0.0", "invalid"],
  [" 1.0.0", "1.x", "1.0.0", "invalid"],
  ["1.0.0", ">=1", "1.0.0", "invalid"],
  ["1.0.0", "1.x\n", "1.0.0", "invalid"],
  ["01.0.0", "1.x", "1.0.0", "invalid"],
  ["1.0.0", "999999999999999999999.x", "1.0.0", "invalid"],
  ["1.0.0", "9007199254740991.x", "1.0.0", "invalid"],
  // A base that does not say its version
  ["1.0.0", "1.x", undefined, "unknown"],
  ["1.0.0", "1.x", "(devel)", "unknown"],
  ["1.0.0", "1.x", "latest", "unknown"],
  ["1.0.0", "1.x", "1.0", "unknown"],
  ["2.0.0", "1.x", undefined, "invalid"],
];

test.each(minAndMax)("minVersion %s, maxVersion %s: server %s is %s", (min, max, version, expected) => {
  const ends = { ...(min === undefined ? {} : { minVersion: min }), ...(max === undefined ? {} : { maxVersion: max }) };
  expect(assess(plugin(ends), server(version)).range).toBe(expected);
});

const ranges: [range: string, server: string, Answer][] = [
  [">=0.9.0 <2.0.0", "1.5.0", "inside"],
  [">=0.9.0 <2.0.0", "2.0.0", "outside"],
  [">=v0.9.0 <v2.0.0", "v1.5.0", "inside"],
  ["^1.2.0", "1.9.9", "inside"],
  ["^1.2.0", "1.1.0", "outside"],
  ["^0.2.0", "0.3.0", "outside"],
  ["~1.2.0", "1.3.0", "outside"],
  ["1.x", "1.9.9", "inside"],
  ["1.0.0 - 1.4", "1.4.9", "inside"],
  ["^1.0.0 || ^3.0.0", "3.1.0", "inside"],
  ["^1.0.0 || ^3.0.0", "2.1.0", "outside"],
  ["=1.2.3", "1.2.3+build.7", "inside"],
  ["*", "1.2.3", "inside"],
  // What lies between the bounds is inside, a prerelease too; those of an excluded upper end are not.
  ["^1.0.0", "1.1.0-rc.1", "inside"],
  ["^1.0.0", "1.0.0-rc.1", "outside"],
  ["1.x", "1.0.0-rc.1", "outside"],
  [">=1.0.0 <2.0.0", "2.0.0-rc.1", "outside"],
  [">=1.0.0 <=2.0.0", "2.0.0-rc.1", "inside"],
  [">=1.0.0 <2.0.0-rc.2", "2.0.0-rc.1", "inside"],
  [">=2.0.0-rc.1 <2.0.0", "2.0.0-rc.2", "inside"],
  // Not a range, or an empty one
  ["", "1.0.0", "invalid"],
  ["  ", "1.0.0", "invalid"],
  ["1.0.0 to 2.0.0", "1.0.0", "invalid"],
  [">2.0.0 <1.0.0", "1.5.0", "invalid"],
  [">1.0.0 <1.0.0", "1.0.0", "invalid"],
  ["<0.0.0-0", "0.0.0", "invalid"],
  [`>=1.0.0 ${"|| 1.0.0 ".repeat(100)}`, "1.0.0", "invalid"],
];

test.each(ranges)("range %s: server %s is %s", (range, version, expected) => {
  expect(assess(plugin({ range }), server(version)).range).toBe(expected);
});

const twice: [min: string | undefined, max: string | undefined, range: string, Answer][] = [
  ["1.0.0", "1.x", "^1.0.0", "inside"],
  ["v1.0.0", "1", ">=1.0.0 <2.0.0", "inside"],
  ["1.0.0", undefined, "^1.0.0", "inside"],
  [undefined, "1.x", "^1.0.0", "inside"],
  ["1.0.0", "2.x", "^1.0.0", "invalid"],
  ["1.1.0", "1.x", "^1.0.0", "invalid"],
  ["1.0.0", undefined, "<2.0.0", "invalid"],
  ["1.0.0", "3.x", "^1.0.0 || ^3.0.0", "invalid"],
  ["1.0.0", "nonsense", "^1.0.0", "invalid"],
];

test.each(twice)("minVersion %s, maxVersion %s beside range %s: %s", (min, max, range, expected) => {
  const ends = { ...(min === undefined ? {} : { minVersion: min }), ...(max === undefined ? {} : { maxVersion: max }) };
  expect(assess(plugin({ ...ends, range }), server("1.5.0")).range).toBe(expected);
});

const readable: [Partial<Compatibility>, open: boolean, string][] = [
  [{ minVersion: "0.9.0", maxVersion: "1.x" }, false, "0.9.0 to 1.x"],
  [{ minVersion: "0.9.0" }, true, "0.9.0 and newer (open)"],
  [{ minVersion: "0.9.0", maxVersion: "x" }, true, "0.9.0 and newer (open)"],
  [{ maxVersion: "1.2.0" }, false, "up to 1.2.0"],
  [{ minVersion: "*" }, true, "any version (open)"],
  [{ range: "^1.0.0" }, false, "^1.0.0"],
  [{ range: "^1.0.0 || >=3.0.0" }, true, "^1.0.0 || >=3.0.0 (open)"],
  [{ range: "^1.0.0\n||\n^2.0.0" }, false, "^1.0.0 || ^2.0.0"],
  [{}, true, "not declared (open)"],
];

test.each(readable)("%j is shown with its open end", (compatibility, open, text) => {
  const assessment = assess(plugin(compatibility), server("1.0.0"));
  expect([assessment.open, assessment.readableRange]).toEqual([open, text]);
});

type Framework = [declared: string[], offered: string, shims: string[], Assessment["framework"], Assessment["verdict"]];
const frameworks: Framework[] = [
  [["v1alpha1"], "v1alpha1", [], "equal", "compatible"],
  [["v1alpha1", "v1beta1"], "v1beta1", [], "equal", "compatible"],
  [["v1alpha1"], "v1beta1", ["v1alpha1"], "shimmed", "compatible"],
  [["v1alpha1"], "v1beta1", [], "different", "incompatible"],
  [["v1alpha1"], "V1alpha1", [], "different", "incompatible"],
  [[], "v1alpha1", [], "unknown", "unknown"],
];

test.each(frameworks)(
  "API %j on a base of %s with shims %j: %s, %s",
  (declared, offered, shims, framework, verdict) => {
    const metadata = plugin({ frameworkApis: declared, minVersion: "0.1.0", maxVersion: "1.x" });
    const base = { version: "1.0.0", frameworkVersion: offered, compatibleFrameworkVersions: shims };
    expect(assess(metadata, base)).toMatchObject({ framework, verdict });
  },
);

const verdicts: [Partial<Compatibility>, version: string | undefined, Assessment["verdict"]][] = [
  [{ minVersion: "1.0.0", maxVersion: "1.x" }, "1.5.0", "compatible"],
  [{ minVersion: "1.0.0" }, "1.5.0", "compatible"],
  [{ minVersion: "1.0.0", maxVersion: "1.x" }, "2.0.0", "incompatible"],
  [{ minVersion: "1.0.0", maxVersion: "1.x" }, undefined, "unknown"],
  [{ minVersion: "2.0.0", maxVersion: "1.x" }, "1.5.0", "unknown"],
  [{}, "1.5.0", "unknown"],
  [{ frameworkApis: ["v2"], minVersion: "2.0.0", maxVersion: "1.x" }, "1.5.0", "incompatible"],
  [{ frameworkApis: ["v2"] }, undefined, "incompatible"],
];

test.each(verdicts)("%j on %s is %s", (compatibility, version, verdict) => {
  expect(assess(plugin(compatibility), server(version)).verdict).toBe(verdict);
});

test("no metadata is unknown in every respect", () => {
  const assessment = assess(undefined, server("1.0.0"));
  expect(assessment).toMatchObject({ verdict: "unknown", range: "unknown", framework: "unknown", open: true });
});

test("reasons name both sides, and what a pseudo-version stands for", () => {
  const metadata = plugin({ minVersion: "1.0.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] });
  const base = { version: pseudo, frameworkVersion: "v1beta1", compatibleFrameworkVersions: ["v1alpha2"] };
  expect(assess(metadata, base).reasons).toEqual([
    "it declares v1alpha1, the base offers v1beta1, v1alpha2",
    "it declares 1.0.0 to 1.x, the base is 0.0.0-20240102030405-abcdef123456 (commit abcdef123456 of 2024-01-02; it compares as a prerelease of 0.0.0)",
  ]);
});

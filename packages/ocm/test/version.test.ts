import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatComponentReference, ociRepository, parseComponentReference } from "#ocm/component-reference.js";
import { isComponentName, isComponentVersion, isElementName } from "#ocm/grammar.js";
import { proposedVersion, publishedVersion, type Raise, raiseBetween } from "#ocm/registry-version.js";
import { compareVersions, newestVersion, parseVersion, tagOfVersion, versionOfTag } from "#ocm/version.js";

const identifier = fc.stringMatching(/^[0-9A-Za-z-]{1,6}$/).filter((text) => !/^0\d+$/.test(text));
const version = fc
  .tuple(
    fc.constantFrom("", "v"),
    fc.array(fc.nat(300), { minLength: 1, maxLength: 3 }),
    fc.array(identifier, { maxLength: 2 }),
    fc.array(identifier, { maxLength: 2 }),
  )
  .map(([v, numbers, prerelease, build]) => {
    const [pre, meta] = [prerelease.join("."), build.join(".")];
    return `${v}${numbers.join(".")}${pre && `-${pre}`}${meta && `+${meta}`}`;
  });

describe("tags", () => {
  test("every version's tag is a tag, and reads back as the version", () => {
    fc.assert(
      fc.property(version, (text) => {
        expect(tagOfVersion(text)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/);
        expect(versionOfTag(tagOfVersion(text))).toBe(text);
      }),
    );
  });

  test("+ is written .build-", () => {
    expect(tagOfVersion("1.0.0+build.7")).toBe("1.0.0.build-build.7");
    expect(versionOfTag("v1.2.3.build-x")).toBe("v1.2.3+x");
  });

  test.each(["", "latest", "1.0.0-rc.build-5", "1.0.0 ", "../1.0.0", "1.0.0\n", `1.0.0-${"a".repeat(100)}`])(
    "%j has no tag",
    (text) => {
      expect(() => tagOfVersion(text)).toThrow("ocm-version-invalid");
    },
  );
});

describe("order", () => {
  test("is that of semantic versioning, with missing parts as 0", () => {
    const ordered = ["0.1.0", "v0.2", "1.0.0-rc.1", "v1", "1.0.0+b1", "1.0.0+b2", "1.2", "v1.10.0"];
    expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered);
  });

  test("the newest is one of them, and none is higher; what is no version is passed over", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(version, fc.constantFrom("latest", "sha256-abc"))), (all) => {
        const newest = newestVersion(all);
        const versions = all.filter((each) => parseVersion(each) !== undefined);
        if (newest === undefined) expect(versions).toEqual([]);
        else for (const each of versions) expect(compareVersions(each, newest)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("numbers beyond what can be counted are no version", () => {
    expect(parseVersion("1.99999999999999999999.0")).toBeUndefined();
  });
});

describe("the registry's version", () => {
  const state = (published: string[], base: string | undefined, listsPlugins = true) => ({
    published,
    listsPlugins,
    ...(base === undefined ? {} : { base }),
  });

  test.each<[string, ReturnType<typeof state>, Raise, string]>([
    ["nothing there", state([], undefined, false), "minor", "v0.0.1"],
    ["a constructor without plugins", state([], "v0.0.1", false), "minor", "v0.0.1"],
    ["a constructor without plugins that begins elsewhere", state([], "v1.0.0", false), "minor", "v1.0.0"],
    ["a constructor that begins at nothing", state([], "v0.0.0", false), "minor", "v0.0.1"],
    ["a new plugin", state(["v0.0.1"], "v0.0.1"), "minor", "v0.1.0"],
    ["a listed plugin", state(["v0.0.1", "v0.1.0"], "v0.1.0"), "patch", "v0.1.1"],
    ["a merge that is not published yet", state(["v0.1.0"], "v0.2.0"), "patch", "v0.2.1"],
    ["published further than the base branch says", state(["v0.1.0", "v0.3.0"], "v0.1.0"), "minor", "v0.4.0"],
    ["a major on request", state(["v0.3.1"], "v0.3.1"), "major", "v1.0.0"],
    ["a major on request as the first", state([], "v0.0.1", false), "major", "v1.0.0"],
    ["no v", state(["0.3.1"], "0.3.1"), "minor", "0.4.0"],
    ["tags that are no versions", state(["latest", "v0.0.2"], undefined), "patch", "v0.0.3"],
    ["a prerelease", state(["v1.0.0-rc.1"], "v1.0.0-rc.1"), "patch", "v1.0.0"],
    ["build metadata", state(["v1.0.0+7"], undefined), "patch", "v1.0.1"],
  ])("%s", (_what, from, raise, expected) => {
    expect(proposedVersion(from, raise)).toBe(expected);
  });

  test("a proposal's version is higher than all that is there, once plugins are listed", () => {
    fc.assert(
      fc.property(
        fc.array(version),
        version,
        fc.constantFrom<Raise>("major", "minor", "patch"),
        (published, base, raise) => {
          const next = proposedVersion({ published, base, listsPlugins: true }, raise);
          for (const each of [...published, base]) {
            expect(parseVersion(next)?.compare(parseVersion(each) ?? "")).toBe(1);
          }
        },
      ),
    );
  });

  test.each<[string, string, string[], Raise, string]>([
    ["is taken as it stands", "v0.1.0", ["v0.0.1"], "minor", "v0.1.0"],
    ["is taken as the first", "v0.0.1", [], "minor", "v0.0.1"],
    ["gives way to the next patch", "v0.1.0", ["v0.0.1", "v0.1.0"], "patch", "v0.1.1"],
    ["gives way to the next minor", "v0.1.0", ["v0.0.1", "v0.1.0"], "minor", "v0.2.0"],
    ["is never lower than what is there", "v0.1.0", ["v0.2.0"], "patch", "v0.2.1"],
    ["gives way to one that differs by v only", "v0.1.0", ["0.1.0"], "patch", "0.1.1"],
  ])("at publish %s", (_what, wanted, published, raise, expected) => {
    expect(publishedVersion(wanted, published, raise)).toBe(expected);
  });

  test("a plugin that was not listed is a minor, a version of a listed one a patch", () => {
    const listed = [{ componentName: "acme.test/a" }];
    expect(raiseBetween(listed, [...listed, ...listed])).toBe("patch");
    expect(raiseBetween(listed, [...listed, { componentName: "acme.test/b" }])).toBe("minor");
    expect(raiseBetween(listed, [])).toBe("patch");
  });
});

describe("references to component versions", () => {
  test("are read as the OCM world writes them, and written so again", () => {
    const text = "ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0+b.1";
    const reference = parseComponentReference(text);
    expect(reference).toEqual({
      repository: "ghcr.io/ocm/registry",
      component: "ocm.software/plugin-registry",
      version: "v1.0.0+b.1",
    });
    expect(formatComponentReference(reference)).toBe(text);
    expect(ociRepository(reference)).toBe("ghcr.io/ocm/registry/component-descriptors/ocm.software/plugin-registry");
  });

  test("may leave out the version, and the path of the repository", () => {
    expect(parseComponentReference("localhost:5000//acme.test/a")).toEqual({
      repository: "localhost:5000",
      component: "acme.test/a",
    });
  });

  test.each([
    "",
    "ghcr.io/a",
    "//acme.test/a",
    "ghcr.io/a//",
    "ghcr.io/a//acme.test/a//b",
    "https://ghcr.io/a//acme.test/a",
    "ghcr.io/a//acme:v1",
    "ghcr.io/a//acme.test/a:latest",
    "ghcr.io/a//acme.test/a:",
    "ghcr.io/a//acme.test/A:v1",
    "ghcr.io/UPPER//acme.test/a:v1",
    "no-registry//acme.test/a:v1",
    "ghcr.io/../a//acme.test/a:v1",
    "ghcr.io/a b//acme.test/a:v1",
    "ghcr.io/a?x//acme.test/a:v1",
    "ghcr.io/a//acme.test/a:v1\n",
    "ghcr.io/a//acme.test/../b:v1",
    "user@ghcr.io/a//acme.test/a:v1",
    `ghcr.io/a//acme.test/${"a".repeat(2000)}:v1`,
  ])("%j is refused", (text) => {
    expect(() => parseComponentReference(text)).toThrow(/component-reference-invalid|image-reference-invalid/);
  });
});

describe("names", () => {
  test.each(["ocm.software/plugins/helminput", "github.com/acme/a_b", "a.bc/d.e"])("%j is a component", (text) => {
    expect(isComponentName(text)).toBe(true);
  });
  test.each([
    "ocm.software",
    "Ocm.software/a",
    "acme/a",
    "a.b/",
    "a.bc//d",
    "a.bc/9x",
    "a.bc/../d",
    `a.bc/${"d".repeat(300)}`,
  ])("%j is none", (text) => {
    expect(isComponentName(text)).toBe(false);
  });
  test.each(["on", "a1", "a-b_c+d", "00"])("%j is an element", (text) => {
    expect(isElementName(text)).toBe(true);
  });
  test.each(["a", "-a", "a-", "A1", "a.b", "a/b", ""])("%j is none", (text) => {
    expect(isElementName(text)).toBe(false);
  });
  test("versions and names of any length are judged", () => {
    expect(isComponentVersion(`1.0.0-${"1".repeat(1_000_000)}`)).toBe(false);
    expect(isComponentName(`${"a.".repeat(500_000)}`)).toBe(false);
  }, 5_000);
});

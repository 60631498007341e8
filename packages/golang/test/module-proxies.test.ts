import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { escapeCapitals, escapeModulePath, isVersionOf } from "#golang/module-path.js";
import { moduleProxies } from "#golang/module-proxies.js";
import { compareModuleVersions, isPrerelease, newestFirst } from "#golang/module-version.js";
import { matchesPrefixPatterns } from "#golang/prefix-patterns.js";
import { createLimiter } from "#golang/proxy-access.js";
import { latestOf, readVersionList } from "#golang/version-list.js";

/** `https://proxy.example|` for a step that any error leaves. */
function steps(environment: Record<string, string>, module = "github.com/acme/hello"): string[] {
  return moduleProxies(environment)(module).map((each) => {
    const name = each.kind === "http" ? each.url.href : each.kind === "file" ? `file:${each.folder}` : each.kind;
    return name + (each.nextAfterAnyError ? "|" : "");
  });
}

describe("GOPROXY", () => {
  test.each([
    ["", ["https://proxy.golang.org/", "direct"]],
    ["https://a.example,http://b.example/go", ["https://a.example/", "http://b.example/go"]],
    ["https://a.example|https://b.example,off", ["https://a.example/|", "https://b.example/", "off"]],
    [" https://a.example , direct , https://never.example", ["https://a.example/", "direct"]],
    ["off,https://never.example", ["off"]],
    [",,https://a.example||", ["https://a.example/|"]],
    ["proxy.example/go", ["https://proxy.example/go"]],
    ["file:///srv/go%20modules", ["file:/srv/go modules"]],
  ])("%j", (GOPROXY, expected) => {
    expect(steps({ GOPROXY })).toEqual(expected);
  });

  test.each([
    ",",
    " | ",
    "ftp://a.example",
    "file://host/path",
    "file:///a?b",
    "nonsense",
    "/srv/modules",
    "file:///a%2Fb",
    "https://a%zz@a.example",
    "file:///%ff",
  ])("%j is refused", (GOPROXY) => {
    expect(() => moduleProxies({ GOPROXY })).toThrow(/^input-invalid: GOPROXY /);
  });

  test("secrets of a refused one are not shown", () => {
    expect(() => moduleProxies({ GOPROXY: "ftp://user:secret@a.example" })).toThrow(/^(?!.*secret)/);
  });
});

describe("GONOPROXY and GOPRIVATE", () => {
  const GOPROXY = "https://a.example";
  test.each([
    [{ GOPRIVATE: "github.com/acme" }, ["direct"]],
    [{ GOPRIVATE: "github.com/acme", GONOPROXY: "" }, ["direct"]],
    [{ GOPRIVATE: "github.com/acme", GONOPROXY: "none" }, ["https://a.example/"]],
    [{ GOPRIVATE: "github.com/other" }, ["https://a.example/"]],
    [{ GONOPROXY: "*.com/acme" }, ["direct"]],
    [{ GONOSUMDB: "github.com/acme" }, ["https://a.example/"]],
    [{ GOPRIVATE: "github.com/acme", GOPROXY: "off" }, ["direct"]],
  ])("%j", (environment, expected) => {
    expect(steps({ GOPROXY, ...environment })).toEqual(expected);
  });

  // The rules of golang.org/x/mod/module, MatchPrefixPatterns, and of Go's path.Match.
  test.each([
    ["github.com/acme", "github.com/acme", true],
    ["github.com/acme", "github.com/acme/hello/sub", true],
    ["github.com/acme/", "github.com/acme/hello", true],
    ["github.com/acme", "github.com/acmes", false],
    ["github.com/acme/hello", "github.com/acme", false],
    ["*", "github.com/acme", true],
    ["*.example.com", "git.example.com/m", true],
    ["*.example.com", "example.com/m", false],
    ["github.com/*/hello", "github.com/acme/hello", true],
    ["github.com/*", "github.com", false],
    ["github.com/ac?e", "github.com/acme/m", true],
    ["github.com/[a-c]cme", "github.com/acme", true],
    ["github.com/[^a-c]cme", "github.com/acme", false],
    ["github.com/[^x]cme", "github.com/acme", true],
    ["git[^x]com", "git/com", false],
    ["github.com/\\acme", "github.com/acme", true],
    ["github.com/[", "github.com/acme", false],
    ["github.com/[z-a]", "github.com/acme", false],
    ["github.com/a.me", "github.com/acme", false],
    ["other.example, github.com/acme", "github.com/acme", false],
    ["other.example,,github.com/acme", "github.com/acme", true],
    ["", "github.com/acme", false],
    [",", "github.com/acme", false],
  ])("%j and %s: %p", (patterns, module, expected) => {
    expect(matchesPrefixPatterns(patterns, module)).toBe(expected);
  });

  test("any patterns are read without complaint", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a/*?[]^-\\,.") }), (patterns) => {
        expect(typeof matchesPrefixPatterns(patterns, "a.a/a-/a")).toBe("boolean");
      }),
    );
  });
});

test.each([
  ["github.com/Acme/HELLO", "github.com/!acme/!h!e!l!l!o"],
  ["github.com/acme/a.b_c~d-e", "github.com/acme/a.b_c~d-e"],
  ["github.com/acme/!a", undefined],
  ["github.com/../etc", undefined],
  ["/github.com", undefined],
  ["github.com/", undefined],
  ["-x", undefined],
  ["github.com/a%2fb", undefined],
  ["a".repeat(1025), undefined],
])("the path %s is escaped as %s", (path, escaped) => {
  expect(escapeModulePath(path)).toBe(escaped);
});

test("versions are escaped alike", () => expect(escapeCapitals("v1.0.0-RC1")).toBe("v1.0.0-!r!c1"));

test.each([
  ["example.com/m", "v0.1.0", true],
  ["example.com/m", "v1.0.0-rc.1", true],
  ["example.com/m", "v0.0.0-20250101000000-abcdefabcdef", true],
  ["example.com/m", "v2.0.0", false],
  ["example.com/m", "v2.0.0+incompatible", true],
  ["example.com/m", "v1.0.0+incompatible", false],
  ["example.com/m/v2", "v2.3.4", true],
  ["example.com/m/v2", "v3.0.0", false],
  ["example.com/m/v2", "v2.0.0+incompatible", false],
  ["gopkg.in/yaml.v3", "v3.0.1", true],
  ["gopkg.in/yaml.v3", "v2.0.0", false],
  ["gopkg.in/check.v1", "v0.0.0-20161208181325-20d25e280405", true],
  ["example.com/m", "v1", false],
  ["example.com/m", "v1.0.0-01", false],
  ["example.com/m", `v1.0.0-${"a".repeat(300)}`, false],
  ["example.com/m", `v1.${"9".repeat(30)}.0`, false],
])("of %s, %s is a version: %p", (module, version, expected) => {
  expect(isVersionOf(module, version)).toBe(expected);
});

const identifier = fc.constantFrom("0", "1", "10", "alpha", "rc", "1a", "-");
const version = fc
  .tuple(fc.nat(3), fc.nat(11), fc.nat(3), fc.array(identifier, { maxLength: 3 }))
  .map(([major, minor, patch, pre]) => `v${major}.${minor}.${patch}${pre.length > 0 ? `-${pre.join(".")}` : ""}`);

test("versions in any order come newest first, as they compare", () => {
  fc.assert(
    fc.property(fc.array(version), (versions) => {
      const sorted = newestFirst(versions);
      expect([...sorted].sort()).toEqual([...versions].sort());
      for (const [index, each] of sorted.slice(1).entries()) {
        expect(compareModuleVersions(sorted[index] ?? "", each)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  [["v1.0.0", "v1.1.0-rc.1", "v0.9.0"], "v1.0.0"],
  [["v0.1.0-b", "v0.1.0-a"], "v0.1.0-b"],
  [["v2.0.0+incompatible", "v1.0.0"], "v1.0.0"],
  [["v2.0.0+incompatible", "v1.0.0-rc.1"], "v1.0.0-rc.1"],
  [["v3.0.0+incompatible", "v2.0.0+incompatible"], "v3.0.0+incompatible"],
  [[], undefined],
])("of %j, %s speaks for the module", (versions, latest) => {
  expect(latestOf(newestFirst(versions))).toBe(latest);
});

test("a list may have times, blanks and repetitions", () => {
  const list = readVersionList("v1.0.0 2025-01-01T00:00:00Z\r\n\n\tv1.1.0\t\nv1.0.0\nmaster\n", "example.com/m");
  expect(list).toEqual({ versions: ["v1.1.0", "v1.0.0"], others: ["master"] });
});

test("prereleases and pseudo-versions are told from releases", () => {
  const all = ["v1.0.0", "v1.0.0-rc.1", "v2.0.0+incompatible", "v0.0.0-20250101000000-abcdefabcdef"];
  expect(all.filter(isPrerelease)).toEqual(["v1.0.0-rc.1", "v0.0.0-20250101000000-abcdefabcdef"]);
});

test("a limiter runs so many at once, in order, and goes on after a failure", async () => {
  const limit = createLimiter(3);
  let running = 0;
  const started: number[] = [];
  const all = Array.from({ length: 20 }, (_, index) =>
    limit(async () => {
      started.push(index);
      expect(++running).toBeLessThanOrEqual(3);
      await new Promise((resolve) => setTimeout(resolve, index % 3));
      running--;
      if (index % 5 === 0) throw new Error("no");
    }).catch(() => {}),
  );
  await Promise.all(all);
  expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

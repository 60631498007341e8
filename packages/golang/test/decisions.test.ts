import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import semver from "semver";
import { parseGoSum, renderGoSum } from "#golang/go-sum.js";
import { compareGoVersions, highestGoVersion } from "#golang/go-version.js";
import { linkerFlags } from "#golang/linker-flags.js";
import { askersOf, nodeName, parseModuleGraph, pathTo } from "#golang/module-graph.js";
import { compareModuleVersions } from "#golang/module-version.js";
import { platformEnvironment } from "#golang/platform.js";

describe("versions", () => {
  const identifier = fc.stringMatching(/^(0|[1-9]\d{0,17}|[0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)$/);
  const number = fc.integer({ min: 0, max: 20 });
  const version = fc
    .record({ core: fc.tuple(number, number, number), pre: fc.array(identifier, { maxLength: 3 }) })
    .map(({ core, pre }) => `v${core.join(".")}${pre.length > 0 ? `-${pre.join(".")}` : ""}`);

  test("module versions are ordered as semantic versions are", () => {
    fc.assert(
      fc.property(version, version, (left, right) => {
        // node-semver takes numbers up to 2^53 only, Go any.
        fc.pre(semver.valid(left) !== null && semver.valid(right) !== null);
        fc.pre(!/\d{16}/.test(left + right));
        expect(Math.sign(compareModuleVersions(left, right))).toBe(semver.compare(left, right));
      }),
      { numRuns: 2000 },
    );
  });

  test("pseudo-versions, numbers of any length, build metadata", () => {
    const ascending = [
      "v0.0.0-20250101000000-abcdefabcdef",
      "v0.0.0-20250102000000-000000000000",
      "v0.0.0",
      "v0.0.1-0.2025",
    ];
    expect([...ascending].reverse().sort(compareModuleVersions)).toEqual(ascending);
    expect(compareModuleVersions("v1.0.99999999999999999999", "v1.0.100000000000000000000")).toBeLessThan(0);
    expect(compareModuleVersions("v2.0.0+incompatible", "v2.0.0")).toBe(0);
  });

  test("Go's own versions", () => {
    const ascending = [
      "1.9",
      "1.20",
      "1.21",
      "1.21rc1",
      "1.21.0",
      "1.21.1",
      "1.26beta1",
      "1.26rc1",
      "1.26rc2",
      "1.26.0",
      "1.26.10",
    ];
    expect([...ascending].reverse().sort(compareGoVersions)).toEqual(ascending);
    expect(compareGoVersions("go1.26.8", "1.26.8")).toBe(0);
    expect(compareGoVersions("1.20", "1.20.0")).toBe(0);
    expect(compareGoVersions("1.26", "1.26beta1")).toBeLessThan(0);
    expect(highestGoVersion(["1.22", undefined, "1.26"], "1.21")).toBe("1.26");
    expect(highestGoVersion([undefined, "1.16"], "1.21")).toBe("1.21");
  });
});

describe("the module graph", () => {
  const graph = parseModuleGraph(
    [
      "main a@v1.0.0",
      "main b@v1.0.0",
      "main go@1.26",
      "a@v1.0.0 c@v1.0.0",
      "a@v1.0.0 go@1.26",
      "b@v1.0.0 d@v1.0.0",
      "d@v1.0.0 c@v1.1.0",
      "c@v1.1.0 d@v1.0.0",
      "go@1.26 toolchain@go1.26",
      "",
    ].join("\n"),
    "main",
  );
  const [a, b] = ["a", "b"].map((path) => ({ path, version: "v1.0.0" }));
  const c = { path: "c", version: "v1.1.0" };

  test("names who asks for a module, the highest version first, the main module never", () => {
    expect(askersOf(graph, "c").map((each) => [each.version, nodeName(each.asker)])).toEqual([
      ["v1.1.0", "d@v1.0.0"],
      ["v1.0.0", "a@v1.0.0"],
    ]);
    expect(askersOf(graph, "a")).toEqual([]);
    expect(askersOf(graph, "toolchain")).toEqual([]);
  });

  test("finds the shortest chain, also around a circle", () => {
    expect(
      pathTo(
        graph,
        [a, b].filter((each) => each !== undefined),
        c,
      ).map(nodeName),
    ).toEqual(["b@v1.0.0", "d@v1.0.0", "c@v1.1.0"]);
    expect(pathTo(graph, [], c)).toEqual([c]);
  });
});

describe("go.sum", () => {
  const sum = `h1:${"A".repeat(43)}=`;

  test("is written in Go's order, whatever the order it was read in", () => {
    const keys = [
      "a v1.2.0",
      "a v1.2.0/go.mod",
      "a v1.10.0-rc.1/go.mod",
      "a v1.10.0",
      "a v1.10.0/go.mod",
      "a/b v0.1.0",
      "b v1.0.0/go.mod",
    ];
    const lines = keys.map((key) => `${key} ${sum}\n`);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(renderGoSum(parseGoSum(shuffled.join("")))).toBe(lines.join(""));
      }),
    );
  });

  test.each(["a v1.0.0", `a v1.0.0 ${sum} more`, `a v1.0.0 md5:abc`, "<<<<<<< HEAD", "\0"])(
    "%j is no line of it",
    (line) => {
      expect(parseGoSum(`${line}\nb v1.0.0 ${sum}\n`)).toEqual(new Map([["b v1.0.0", sum]]));
    },
  );
});

describe("linker flags", () => {
  test.each([
    [[], "-w"],
    [["-w"], "-w"],
    [["-s -w"], "-w -s"],
    [["-X main.version=1.2.3"], "-w -X=main.version=1.2.3"],
    [["-X", "github.com/acme/x/cmd.Commit=4f1d2c3"], "-w -X=github.com/acme/x/cmd.Commit=4f1d2c3"],
    [["--X=main.a=b", "-X=main.c="], "-w -X=main.a=b -X=main.c="],
    [["-X 'main.a=b c'"], "-w '-X=main.a=b c'"],
    [["-X", "main.a=b c"].map((each) => `"${each}"`), "-w '-X=main.a=b c'"],
    [[`-X "main.a=it's"`], `-w "-X=main.a=it's"`],
  ])("%j is %s", (items, expected) => {
    expect(linkerFlags(items)).toBe(expected);
  });

  test.each([
    "-extld=/bin/sh",
    "-extldflags=-x",
    "-linkmode=external",
    "-o=/x",
    "-X",
    "-X main",
    "-X =a",
    "-Xmain.a=b",
    "main.a=b",
    "'-w",
    "-B 0x1",
    `-X 'main.a="'"'"`,
    "@file",
    "-",
  ])("%s is refused", (item) => {
    expect(() => linkerFlags([item])).toThrow("ldflags-refused");
  });

  test("no text makes another flag than those", () => {
    const part = fc.oneof(
      fc.constantFrom("-X", "-w", "-s", " ", "'", '"', "main.a=", "-extld=sh", "\n", "\t", "="),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(part).map((parts) => parts.join(""))), (items) => {
        try {
          const words = linkerFlags(items).match(/'[^']*'|"[^"]*"|[^\s'"]\S*/g) ?? [];
          for (const word of words) expect(word.replace(/^['"]/, "")).toMatch(/^-[ws]$|^-X=/);
        } catch (error) {
          expect(String(error)).toContain("ldflags-refused");
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("platforms", () => {
  test.each([
    [
      { os: "linux", architecture: "arm64" },
      { GOOS: "linux", GOARCH: "arm64" },
    ],
    [
      { os: "linux", architecture: "arm64", variant: "v8" },
      { GOOS: "linux", GOARCH: "arm64" },
    ],
    [
      { os: "linux", architecture: "arm", variant: "v7" },
      { GOOS: "linux", GOARCH: "arm", GOARM: "7" },
    ],
    [
      { os: "linux", architecture: "amd64", variant: "v3" },
      { GOOS: "linux", GOARCH: "amd64", GOAMD64: "v3" },
    ],
  ])("%j", (platform, expected) => {
    expect(platformEnvironment(platform)).toEqual(expected);
  });

  test.each([
    ["arm", "v8"],
    ["amd64", "v5"],
    ["arm64", "v9"],
    ["riscv64", "v1"],
    ["arm", "7"],
  ])("no %s/%s", (architecture, variant) => {
    expect(() => platformEnvironment({ os: "linux", architecture, variant })).toThrow("input-invalid");
  });
});

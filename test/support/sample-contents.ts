import { type BuildInfo, parseBuildInfo } from "#golang/build-info.js";
import type { ImageContents, PlatformContents } from "#sbom/contents.js";

/** An `h1:` sum as Go writes it. */
export function sampleSum(letter = "A"): string {
  return `h1:${letter.repeat(42)}A=`;
}

/** What the linker writes for lines as `go version -m` shows them. */
export function buildInfo(lines: readonly string[], goVersion = "go1.26.8"): BuildInfo {
  return parseBuildInfo(goVersion, lines.map((each) => `${each}\n`).join(""));
}

/** The program of a server with one plugin, a library of it, and one that was replaced. */
export const sampleLines = [
  "path\tcomposed.invalid/server",
  "mod\tcomposed.invalid/server\t(devel)\t",
  `dep\tgithub.com/acme/agents\tv0.3.1\t${sampleSum("B")}`,
  `dep\tgithub.com/acme/catalog-server\tv0.9.0\t${sampleSum("C")}`,
  `dep\tgithub.com/acme/old\tv1.0.0+incompatible\t${sampleSum("D")}`,
  "dep\tgithub.com/acme/gone\tv1.2.0",
  `=>\tgithub.com/acme/fork\tv0.0.0-20250304050607-0123456789ab\t${sampleSum("E")}`,
];

export function samplePlatform(fields: Partial<PlatformContents> = {}): PlatformContents {
  const uses: [string, string[]][] = [
    ["composed.invalid/server", ["github.com/acme/agents", "github.com/acme/catalog-server"]],
    ["github.com/acme/agents", ["github.com/acme/catalog-server", "github.com/acme/old", "github.com/acme/test-only"]],
    ["github.com/acme/catalog-server", ["github.com/acme/gone"]],
  ];
  return {
    platform: { os: "linux", architecture: "amd64" },
    digest: `sha256:${"1".repeat(64)}`,
    info: buildInfo(sampleLines),
    imports: {
      imports: new Map(uses.map(([path, others]) => [path, new Set(others)])),
      broughtBy: new Map([
        ["github.com/acme/agents", { base: false, plugins: ["agents"] }],
        ["github.com/acme/catalog-server", { base: true, plugins: ["agents"] }],
        ["github.com/acme/old", { base: false, plugins: ["agents"] }],
        ["github.com/acme/gone", { base: true, plugins: ["agents"] }],
      ]),
    },
    licences: new Map([["github.com/acme/agents", { names: ["Apache-2.0"], files: ["LICENSE"] }]]),
    ...fields,
  };
}

export function sampleContents(fields: Partial<ImageContents> = {}): ImageContents {
  return {
    name: "catalog-server",
    version: "1.4.0",
    digest: `sha256:${"1".repeat(64)}`,
    base: { module: "github.com/acme/catalog-server", version: "v0.9.0", sum: sampleSum("C") },
    plugins: [{ name: "agents", module: "github.com/acme/agents", version: "v0.3.1" }],
    direct: new Set(["github.com/acme/agents", "github.com/acme/catalog-server"]),
    mayHoldMore: false,
    platforms: [samplePlatform()],
    tool: { name: "plugin-release-actions", version: "0.1.0" },
    ...fields,
  };
}

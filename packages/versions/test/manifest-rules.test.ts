import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Base, Manifest, PluginEntry } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { isNewMajor, isRaisedEnough, leastRelease, levelBetween } from "#versions/level.js";
import { compareRevisions } from "#versions/manifest-rules.js";
import { parseVersion } from "#versions/module-version.js";

function entry(name: string, version: string, details: Partial<PluginEntry> = {}): PluginEntry {
  const module = `github.com/acme/plugins/${name}`;
  return { name, module, version, import: details.module ?? module, ...details };
}

const agents = entry("agents", "v0.3.1");
const guardrails = entry("guardrails", "v1.2.0");

function manifest(
  base: Partial<Base> = {},
  plugins: PluginEntry[] = [agents, guardrails],
  version?: string,
  build: Partial<Manifest["build"]> = {},
): Manifest {
  return {
    ...(version === undefined ? {} : { version }),
    base: {
      image: "catalog-server:1.4.0",
      frameworkVersion: "v1alpha1",
      compatibleFrameworkVersions: [],
      ...base,
    },
    plugins,
    build: { platforms: [{ os: "linux", architecture: "amd64" }], ldflags: [], tags: [], privateModules: [], ...build },
  };
}

function metadata(apis: Record<string, string[]>): Map<string, PluginMetadata> {
  return new Map(
    Object.entries(apis).map(([name, frameworkApis]) => [
      name,
      { name, owners: [], providers: [], compatibility: { frameworkApis } },
    ]),
  );
}

const none = metadata({});

function codesOf(previous: Manifest, next: Manifest, known = none): string[] {
  return compareRevisions(previous, { manifest: next }, known).diagnostics.map(({ code, plugin }) =>
    plugin ? `${code} ${plugin}` : code,
  );
}

const moved = { ...guardrails, module: "github.com/other/guardrails", import: "github.com/other/guardrails" };
const second = `${guardrails.module}/v2`;
const amd64 = { os: "linux", architecture: "amd64" };
const arm64 = { os: "linux", architecture: "arm64" };
const armV7 = { os: "linux", architecture: "arm", variant: "v7" };

const changes: [what: string, previous: Manifest, next: Manifest, required: string, texts: string[]][] = [
  ["nothing", manifest(), manifest(), "none", []],
  ["the order of plugins", manifest(), manifest({}, [guardrails, agents]), "none", []],
  ["a base patch", manifest(), manifest({ image: "catalog-server:1.4.1" }), "patch", ["base 1.4.0 -> 1.4.1"]],
  ["a base minor", manifest(), manifest({ image: "catalog-server:1.5.0" }), "minor", ["base 1.4.0 -> 1.5.0"]],
  ["a base major", manifest(), manifest({ image: "catalog-server:2.0.0" }), "major", ["base 1.4.0 -> 2.0.0"]],
  ["a lower base", manifest(), manifest({ image: "catalog-server:1.3.0" }), "minor", ["base 1.4.0 -> 1.3.0"]],
  [
    "a base minor under 1.0.0",
    manifest({ version: "v0.9.0" }),
    manifest({ version: "v0.10.0" }),
    "major",
    ["base 0.9.0 -> 0.10.0"],
  ],
  [
    "a base patch under 1.0.0",
    manifest({ version: "v0.9.0" }),
    manifest({ version: "v0.9.1" }),
    "patch",
    ["base 0.9.0 -> 0.9.1"],
  ],
  [
    "base.version counts before the tag",
    manifest({ version: "v1.4.0" }),
    manifest({ version: "v1.4.0", image: "catalog-server:2.0.0" }),
    "patch",
    ["base catalog-server:1.4.0 -> catalog-server:2.0.0"],
  ],
  [
    "an image on a registry with a port and a digest",
    manifest({ image: "registry.acme.example:5000/server:1.4.0" }),
    manifest({ image: `registry.acme.example:5000/server:1.5.0@sha256:${"0".repeat(64)}` }),
    "minor",
    ["base 1.4.0 -> 1.5.0"],
  ],
  [
    "an image whose version nobody knows",
    manifest({ image: "localhost:5000/server" }),
    manifest({ image: "localhost:5000/server:latest" }),
    "patch",
    ["base localhost:5000/server -> localhost:5000/server:latest"],
  ],
  [
    "another commit of a checkout",
    manifest({ path: "../server", commit: "1111111" }),
    manifest({ path: "../server", commit: "2222222" }),
    "patch",
    ["base 1111111 -> 2222222"],
  ],
  [
    "another base module",
    manifest({ module: "github.com/acme/server" }),
    manifest({ module: "github.com/other/server" }),
    "major",
    ["base github.com/acme/server -> github.com/other/server"],
  ],
  ["a plugin removed", manifest(), manifest({}, [agents]), "major", ["plugin guardrails removed"]],
  ["a plugin added", manifest({}, [agents]), manifest(), "minor", ["plugin guardrails v1.2.0 added"]],
  [
    "a plugin patch",
    manifest(),
    manifest({}, [agents, { ...guardrails, version: "v1.2.1" }]),
    "patch",
    ["plugin guardrails v1.2.0 -> v1.2.1"],
  ],
  [
    "a plugin minor",
    manifest(),
    manifest({}, [agents, { ...guardrails, version: "v1.3.0" }]),
    "minor",
    ["plugin guardrails v1.2.0 -> v1.3.0"],
  ],
  [
    "a plugin minor under 1.0.0, which is a major",
    manifest(),
    manifest({}, [{ ...agents, version: "v0.4.0" }, guardrails]),
    "minor",
    ["plugin agents v0.3.1 -> v0.4.0"],
  ],
  [
    "a plugin major, with its new module path",
    manifest(),
    manifest({}, [agents, { ...guardrails, module: second, import: second, version: "v2.0.0" }]),
    "minor",
    ["plugin guardrails v1.2.0 -> v2.0.0"],
  ],
  [
    "a plugin from another module",
    manifest(),
    manifest({}, [agents, moved]),
    "major",
    ["plugin guardrails is github.com/other/guardrails instead of github.com/acme/plugins/guardrails"],
  ],
  [
    "another package of a plugin's module",
    manifest(),
    manifest({}, [agents, { ...guardrails, import: `${guardrails.module}/all` }]),
    "major",
    ["plugin guardrails is github.com/acme/plugins/guardrails/all instead of github.com/acme/plugins/guardrails"],
  ],
  ["a tier", manifest(), manifest({}, [agents, { ...guardrails, tier: "supported" }]), "none", []],
  [
    "a platform added",
    manifest(),
    manifest({}, undefined, undefined, { platforms: [amd64, arm64] }),
    "minor",
    ["platform linux/arm64 added"],
  ],
  [
    "a platform removed",
    manifest({}, undefined, undefined, { platforms: [amd64, armV7] }),
    manifest(),
    "major",
    ["platform linux/arm/v7 removed"],
  ],
  [
    "build tags",
    manifest(),
    manifest({}, undefined, undefined, { tags: ["netgo"] }),
    "patch",
    ["build settings changed"],
  ],
  [
    "a shim added",
    manifest(),
    manifest({ compatibleFrameworkVersions: ["v1alpha0"] }),
    "minor",
    ["shim for framework API v1alpha0 added"],
  ],
  [
    "a shim removed",
    manifest({ compatibleFrameworkVersions: ["v1alpha0"] }),
    manifest(),
    "major",
    ["shim for framework API v1alpha0 removed"],
  ],
];

test.each(changes)("%s", (_what, previous, next, required, texts) => {
  const compared = compareRevisions(previous, { manifest: next }, none);
  expect(compared.required).toBe(required);
  expect(compared.changes.map(({ text }) => text)).toEqual(texts);
});

describe("a changed framework API", () => {
  const previous = manifest();
  const next = { frameworkVersion: "v1beta1", image: "catalog-server:2.0.0", migrationGuide: "docs/v1beta1.md" };
  const known = metadata({ agents: ["v1alpha1"], guardrails: ["v1alpha1", "v1beta1"] });

  const rows: [what: string, previous: Manifest, next: Manifest, codes: string[]][] = [
    ["with a new major and a guide", previous, manifest(next), ["plugin-breaks agents"]],
    ["with a shim too", previous, manifest({ ...next, compatibleFrameworkVersions: ["v1alpha1"] }), []],
    [
      "with a minor only",
      previous,
      manifest({ ...next, image: "catalog-server:1.9.0", compatibleFrameworkVersions: ["v1alpha1"] }),
      ["framework-change-needs-major"],
    ],
    [
      "with a minor under 1.0.0, which counts as major",
      manifest({ image: "catalog-server:0.9.0" }),
      manifest({ ...next, image: "catalog-server:0.10.0", compatibleFrameworkVersions: ["v1alpha1"] }),
      [],
    ],
    [
      "with a patch under 1.0.0",
      manifest({ image: "catalog-server:0.9.0" }),
      manifest({ ...next, image: "catalog-server:0.9.1", compatibleFrameworkVersions: ["v1alpha1"] }),
      ["framework-change-needs-major"],
    ],
    [
      "back to a lower major",
      previous,
      manifest({ ...next, image: "catalog-server:0.9.0", compatibleFrameworkVersions: ["v1alpha1"] }),
      ["framework-change-needs-major"],
    ],
    [
      "from one prerelease of a major to the next",
      manifest({ image: "catalog-server:2.0.0-rc.1" }),
      manifest({ ...next, image: "catalog-server:2.0.0-rc.2", compatibleFrameworkVersions: ["v1alpha1"] }),
      ["framework-change-needs-major"],
    ],
    [
      "without a version that anybody knows",
      previous,
      manifest({ ...next, image: "catalog-server:latest", compatibleFrameworkVersions: ["v1alpha1"] }),
      ["framework-change-needs-major"],
    ],
    [
      "without a guide",
      previous,
      manifest({ ...next, migrationGuide: " ", compatibleFrameworkVersions: ["v1alpha1"] }),
      ["migration-guide-missing"],
    ],
    [
      "with nothing that it needs",
      previous,
      manifest({ frameworkVersion: "v1beta1" }),
      ["framework-change-needs-major", "migration-guide-missing", "plugin-breaks agents"],
    ],
    ["that a new plugin misses breaks nothing that worked", manifest({}, [guardrails]), manifest(next), []],
  ];

  test.each(rows)("%s", (_what, before, after, codes) => {
    expect(codesOf(before, after, known)).toEqual(codes);
  });

  test("a plugin without metadata is not said to break", () => {
    expect(codesOf(previous, manifest(next), none)).toEqual([]);
  });

  test("a shim that goes breaks plugins as well", () => {
    const shimmed = manifest({ ...next, compatibleFrameworkVersions: ["v1alpha1"] });
    expect(codesOf(shimmed, manifest(next), known)).toEqual(["plugin-breaks agents"]);
  });

  test("diagnostics point into the manifest, say why, and how to get on", () => {
    const source = { place: (path: readonly (string | number)[]) => ({ file: path.join("."), line: 1 }) };
    const broken = { manifest: manifest({ frameworkVersion: "v1beta1" }), source };
    const shown = compareRevisions(previous, broken, known).diagnostics.map(({ place, message, fix }) => [
      place?.file,
      message,
      fix,
    ]);
    expect(shown).toEqual([
      [
        "spec.base.image",
        'the framework API changes from "v1alpha1" to "v1beta1", but 1.4.0 is no new major of the base after 1.4.0',
        "Release the base as 2.0.0 or higher, and name that version.",
      ],
      [
        "spec.base.migrationGuide",
        'the framework API changes from "v1alpha1" to "v1beta1" without a guide',
        "Say in spec.base.migrationGuide where plugin authors read how to move to the new API.",
      ],
      [
        "spec.plugins.0.version",
        'agents v0.3.1 declares "v1alpha1", which the base no longer offers: it breaks',
        'Take a version of agents for "v1beta1", or keep a shim and list the old API in spec.base.compatibleFrameworkVersions.',
      ],
    ]);
  });
});

describe("metadata.version", () => {
  const minor = [agents, { ...guardrails, version: "v1.3.0" }];
  const patch = [agents, { ...guardrails, version: "v1.2.1" }];
  const rows: [before: string | undefined, after: string | undefined, plugins: PluginEntry[], raised: boolean][] = [
    ["1.2.3", "1.2.3", [agents, guardrails], true],
    ["1.2.3", "1.2.4", [agents, guardrails], true],
    ["1.2.3", "2.0.0", [agents, guardrails], true],
    ["1.2.3", "1.2.2", [agents, guardrails], false],
    ["1.2.3", "1.2.3-rc.1", [agents, guardrails], false],
    ["1.2.3", "1.2.3", patch, false],
    ["1.2.3", "1.2.4", patch, true],
    ["1.2.3", "1.2.4-rc.1", patch, true],
    ["1.2.3", "1.2.3+rebuilt", patch, false],
    ["1.2.3", "1.2.4", minor, false],
    ["1.2.3", "1.3.0", minor, true],
    ["1.2.3", "2.0.0", minor, true],
    ["1.2.3", "1.3.0-rc.1", minor, true],
    ["1.2.3", "1.9.0", [agents], false],
    ["1.2.3", "2.0.0", [agents], true],
    ["1.2.3", "2.0.0-rc.1", [agents], true],
    ["2.0.0-rc.1", "2.0.0-rc.2", [agents], true],
    ["2.0.0-rc.1", "2.0.0", [agents], true],
    ["1.3.0-rc.1", "1.3.0", [agents], false],
    ["1.3.0-rc.1", "1.3.0", minor, true],
    ["0.2.3", "0.2.4", patch, true],
    ["0.2.3", "0.2.4", minor, true],
    ["0.2.3", "0.2.4", [agents], false],
    ["0.2.3", "0.3.0", [agents], true],
    ["1.2.3", "1.2.1", [agents], false],
    [undefined, "1.2.3", [agents], true],
    ["1.2.3", undefined, [agents, guardrails], false],
    ["not a version", "1.2.3", [agents], true],
  ];

  test.each(rows)("%s -> %s (%#)", (before, after, plugins, raised) => {
    const codes = codesOf(manifest({}, undefined, before), manifest({}, plugins, after));
    expect(codes).toEqual(raised ? [] : ["version-not-raised"]);
  });

  test("says which changes demand what", () => {
    const next = manifest({}, [{ ...agents, version: "v0.3.2" }], "1.3.0");
    const { diagnostics } = compareRevisions(manifest({}, undefined, "1.2.3"), { manifest: next }, none);
    expect(diagnostics).toMatchObject([
      {
        message: "metadata.version is 1.3.0 after 1.2.3, but plugin guardrails removed needs a higher major version",
        fix: "Set metadata.version to 2.0.0 or higher.",
      },
    ]);
  });
});

describe("levels", () => {
  const version = fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom("", "-rc.1", "-rc.2"))
    .map(([major, minor, patch, suffix]) => `${major}.${minor}.${patch}${suffix}`)
    .map((text) => parseVersion(text) as NonNullable<ReturnType<typeof parseVersion>>);
  const level = fc.constantFrom("major", "minor", "patch");

  test("the least release is raised enough, and so is all above it", () => {
    fc.assert(
      fc.property(version, level, version, (previous, required, other) => {
        const least = leastRelease(previous, required);
        expect(isRaisedEnough(previous, parseVersion(least) as typeof previous, required)).toBe(true);
        if (other.compare(least) > 0) expect(isRaisedEnough(previous, other, required)).toBe(true);
      }),
    );
  });

  test("what is enough for a higher level is enough for a lower one, and never a step back", () => {
    fc.assert(
      fc.property(version, version, (previous, next) => {
        const [major, minor, patch] = (["major", "minor", "patch"] as const).map((each) =>
          isRaisedEnough(previous, next, each),
        );
        expect([major && !minor, minor && !patch]).toEqual([false, false]);
        if (next.compare(previous) <= 0) expect(patch).toBe(false);
      }),
    );
  });

  test("a distance has no direction, and only one of two versions is the new major", () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(levelBetween(one, other)).toBe(levelBetween(other, one));
        expect(isNewMajor(one, other) && isNewMajor(other, one)).toBe(false);
      }),
    );
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { parseGoMod } from "#golang/go-mod.js";
import { compareModuleVersions, newestFirst } from "#golang/module-version.js";
import { requirementChanges } from "#golang/requirement-changes.js";
import { chooseVersion, type Present } from "#server/manifest-update-choose.js";
import { readManifestErrand, type UpdateManifestInputs } from "#server/manifest-update-inputs.js";
import type { Judged } from "#server/manifest-update-judge.js";
import { inModuleChannel, isWithdrawn } from "#server/manifest-update-policy.js";
import { parseModuleRequest, payloadModuleRequest } from "#server/manifest-update-request.js";
import { moduleScopes } from "#server/manifest-update-scope.js";
import { hostileValues } from "#test/hostile.js";

const version = fc
  .tuple(fc.nat(3), fc.nat(5), fc.nat(5), fc.constantFrom("", "", "-rc.1"))
  .map(([major, minor, patch, pre]) => `v${major}.${minor}.${patch}${pre}`);
const judged = fc
  .uniqueArray(version, { maxLength: 12 })
  .chain((versions) => fc.tuple(fc.constant(newestFirst(versions)), fc.infiniteStream(fc.boolean())))
  .map(([versions, refused]) =>
    versions.map((each): Judged => {
      const refusal = { code: "plugin-version-incompatible", why: "no" } as const;
      return { version: each, declared: [], ...(refused.next().value ? { refusal } : {}) };
    }),
  );
const present = fc.option(
  fc
    .record({ version, fallen: fc.constantFrom(undefined, "withdrawn", "retracted") })
    .map(
      ({ version: at, fallen }): Present =>
        fallen === undefined ? { version: at } : { version: at, fallen: fallen as "withdrawn" },
    ),
  { nil: undefined },
);

describe("the version that is taken", () => {
  test("is the newest that may be, never a lower one than one that stands", () => {
    fc.assert(
      fc.property(judged, present, (all, at) => {
        const choice = chooseVersion(all, at);
        const fit = all.filter(({ refusal }) => refusal === undefined).map((each) => each.version);
        const above = fit.filter(
          (each) => at === undefined || at.fallen || compareModuleVersions(each, at.version) > 0,
        );
        expect(choice.do).toBe(above.length > 0 ? "take" : at?.fallen === "withdrawn" ? "leave" : "keep");
        if (choice.do === "take") expect(choice.version).toBe(above[0]);
        for (const each of choice.passedOver) {
          expect(each.refusal).toBeDefined();
          const floor = choice.do === "take" ? choice.version : choice.do === "keep" ? at?.version : undefined;
          if (floor !== undefined) expect(compareModuleVersions(each.version, floor)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("is none where a withdrawn one leaves, and it is said of each other one why", () => {
    const refusal = { code: "plugin-version-incompatible", why: "no" } as const;
    const all = ["v0.3.2", "v0.3.1", "v0.3.0"].map((each) => ({ version: each, declared: [], refusal }));
    const choice = chooseVersion(all, { version: "v0.3.1", fallen: "withdrawn" });
    expect([choice.do, choice.passedOver.map((each) => each.version)]).toEqual(["leave", ["v0.3.2", "v0.3.0"]]);
  });

  test.each([
    ["v1.0.0", "stable", true],
    ["v1.0.0-rc.1", "stable", false],
    ["v1.0.0-rc.1", "prerelease", true],
    ["v0.0.0-20260101000000-0123456789ab", "prerelease", false],
    ["v1.2.4-0.20260101000000-0123456789ab", "prerelease", false],
    ["v1.2.3-rc.1.0.20260101000000-0123456789ab", "prerelease", false],
    ["v2.0.1-0.20260101000000-0123456789ab+incompatible", "prerelease", false],
  ] as const)("%s in the channel %s: %j", (each, channel, expected) => {
    expect(inModuleChannel(each, { channel })).toBe(expected);
  });

  test("that was withdrawn is known with v and without", () => {
    expect(
      ["v1.0.0", "v2.0.0+incompatible", "v1.0.1"].map((each) => isWithdrawn(each, { withdrawn: ["1.0.0", "v2.0.0"] })),
    ).toEqual([true, true, false]);
  });
});

describe("what a version requires", () => {
  const goMod = (lines: string) => parseGoMod(`module a.example/m\n\nrequire (\n${lines}\n)\n`);

  test("is compared by module, and held against the base", () => {
    const before = goMod("a.example/same v1.0.0\na.example/gone v1.0.0\na.example/up v1.0.0\na.example/down v1.2.0");
    const after = goMod(
      "a.example/same v1.0.0\na.example/up v1.3.0\na.example/down v1.1.0\na.example/new v0.1.0 // indirect",
    );
    const base = new Map([
      ["a.example/up", "v1.2.0"],
      ["a.example/down", "v1.1.0"],
    ]);
    expect(requirementChanges(before, after, base)).toEqual([
      { path: "a.example/down", before: "v1.2.0", after: "v1.1.0", indirect: false, base: "v1.1.0", aboveBase: false },
      { path: "a.example/gone", before: "v1.0.0", indirect: false, aboveBase: false },
      { path: "a.example/new", after: "v0.1.0", indirect: true, aboveBase: false },
      { path: "a.example/up", before: "v1.0.0", after: "v1.3.0", indirect: false, base: "v1.2.0", aboveBase: true },
    ]);
    expect(requirementChanges(after, after, base)).toEqual([]);
    expect(requirementChanges(undefined, goMod("a.example/x v1.0.0"), undefined)).toEqual([
      { path: "a.example/x", after: "v1.0.0", indirect: false, aboveBase: false },
    ]);
  });
});

describe("a request", () => {
  const inputs: UpdateManifestInputs = {
    mode: "plugin",
    plugin: undefined,
    "plugin-version": undefined,
    "plugin-module": undefined,
    manifest: "m.yaml",
    policy: "p.yaml",
    matrix: undefined,
    branch: undefined,
    "short-names": undefined,
    "dry-run": false,
    token: undefined,
    identity: undefined,
  };
  const payload = {
    plugin_name: "agents",
    plugin_version: "0.4.0",
    plugin_module: "github.com/acme/agents",
    report: "x",
  };
  const request = { plugin: "agents", version: "v0.4.0", module: "github.com/acme/agents" };

  test.each<[string, Partial<UpdateManifestInputs>, object, object]>([
    ["a dispatch", {}, { clientPayload: payload }, { mode: "plugin", request }],
    ["a run by hand", {}, { inputs: payload }, { mode: "plugin", request }],
    [
      "inputs before the event",
      { plugin: "beta" },
      { clientPayload: payload },
      { mode: "plugin", request: { plugin: "beta" } },
    ],
    ["a sweep", { mode: "sweep" }, { clientPayload: payload }, { mode: "sweep" }],
    ["a refresh", { mode: "refresh" }, { labelled: 7 }, { mode: "refresh", only: 7 }],
  ])("%s", (_what, own, event, errand) => {
    expect(readManifestErrand({ ...inputs, ...own }, event)).toEqual(errand);
  });

  test("is asked for where nothing says it", () => {
    expect(() => readManifestErrand(inputs, {})).toThrow(/neither the input plugin nor the event's plugin_name/);
    expect(() => readManifestErrand({ ...inputs, mode: "all" }, {})).toThrow(/none of plugin, sweep and refresh/);
  });

  test("of anything else than the grammars allow is refused, and says nothing that could be read as a command", () => {
    const refused = (fields: object) => {
      try {
        const raw = payloadModuleRequest(fields);
        return raw === undefined ? undefined : parseModuleRequest(raw);
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        for (const { message, fix } of error.diagnostics) expect(`${message}${fix}`).not.toMatch(/\p{Cc}|^::|##\[/u);
        return "refused";
      }
    };
    for (const value of hostileValues.filter((each) => each !== "")) {
      for (const field of ["plugin_name", "plugin_version", "plugin_module"]) {
        const read = refused({ ...payload, [field]: value });
        if (read !== "refused") expect(JSON.stringify(read)).toMatch(/^[\w{}":,./+~-]*$/);
      }
    }
    expect(refused({ plugin_name: { toString: "agents" } })).toBe("refused");
    expect(refused(JSON.parse('{"__proto__": {"plugin_name": "agents"}}'))).toBeUndefined();
    expect(refused(null as unknown as object)).toBeUndefined();
  });
});

describe("branches and keys", () => {
  const policy = (proposals: "per-plugin" | "grouped") => ({
    proposals,
    plugins: ["agents", "zeta"].map((name) => ({
      name,
      module: `a.example/${name}`,
      channel: "stable" as const,
      retention: "append" as const,
      withdrawn: [],
    })),
  });
  const place = { base: "main", manifestPath: "catalog-server-manifest.yaml" };

  test("differ by plugin, manifest and base branch, and none begins with another and a slash", () => {
    const places = [
      place,
      { ...place, base: "release/1.x" },
      { ...place, base: "release-1.x" },
      { ...place, manifestPath: "servers/a.yaml" },
      { ...place, manifestPath: "servers-a.yml" },
    ];
    const branches = places.flatMap((each) => [
      ...policy("per-plugin").plugins.map(
        (entry) => moduleScopes(policy("per-plugin"), each).of(entry as never).branch,
      ),
      moduleScopes(policy("grouped"), each).of({ name: "agents" } as never).branch,
    ]);
    expect(new Set(branches).size).toBe(15);
    for (const one of branches) for (const other of branches) expect(other.startsWith(`${one}/`)).toBe(false);
  });

  test("lead back to the plugins, and to none where the policy changed its mind", () => {
    const own = moduleScopes(policy("per-plugin"), place);
    const shared = moduleScopes(policy("grouped"), place);
    const names = (key: string, scopes: typeof own) => scopes.ofKey(key)?.entries.map(({ name }) => name);
    expect(names("server/catalog-server-manifest/agents", own)).toEqual(["agents"]);
    expect(names("server/catalog-server-manifest/gone", own)).toEqual([]);
    expect(names("server/catalog-server-manifest", own)).toEqual([]);
    expect(names("server/catalog-server-manifest", shared)).toEqual(["agents", "zeta"]);
    expect(names("server/catalog-server-manifest/agents", shared)).toEqual([]);
    expect(
      ["registry/agents", "matrix/x.json", "server/other/agents", "server/catalog-server-manifest/a/b"].map((key) =>
        names(key, own),
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

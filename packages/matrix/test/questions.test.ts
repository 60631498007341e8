import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { compareModuleVersions } from "#golang/module-version.js";
import { shipText, upgradeText, whereText } from "#matrix/answers.js";
import { computeMatrix } from "#matrix/compute.js";
import type { Evidence, Matrix, MatrixPlugin } from "#matrix/model.js";
import { whatCanIShip } from "#matrix/ship.js";
import { manifestsOf, planUpgrade } from "#matrix/upgrade.js";
import { whereCanIRun } from "#matrix/where.js";
import { base, evidenceFor, pinOf, pluginOf, serverOf, smallInput, versionOf } from "#test/sample-matrix.js";

/** v1.0.0 is built on, v2.0.0 is planned and has no shims. */
function matrixOf(plugins: MatrixPlugin[], evidence: Evidence[] = []): Matrix {
  const servers = [serverOf("v1.0.0=v1alpha1"), serverOf("v2.0.0=v1beta1", [])];
  return computeMatrix({ base, servers, plugins, evidence }).matrix;
}

const both = "0.9.0..2.x v1alpha1,v1beta1";
const old = "0.9.0..1.x v1alpha1";
const next = "2.0.0..2.x v1beta1";
const retracted = { retracted: { why: "lists were empty" } };

describe("which newest version can I ship on v1.0.0?", () => {
  const cases: [
    what: string,
    plugin: MatrixPlugin,
    evidence: string[],
    newest: string | undefined,
    against: string[],
  ][] = [
    ["the newest", pluginOf("agents", [`v0.1.0 ${old}`, `v0.2.0 ${old}`]), [], "v0.2.0", []],
    ["by version, not by text", pluginOf("agents", [`v0.9.0 ${old}`, `v0.10.0 ${old}`]), [], "v0.10.0", []],
    [
      "not for another server",
      pluginOf("agents", [`v0.1.0 ${old}`, `v0.2.0 ${next}`]),
      [],
      "v0.1.0",
      ["v0.2.0 incompatible"],
    ],
    [
      "not retracted",
      pluginOf("agents", [`v0.1.0 ${old}`, versionOf(`v0.2.0 ${old}`, retracted)]),
      [],
      "v0.1.0",
      ["v0.2.0 retracted"],
    ],
    [
      "not retracted, though it passed",
      pluginOf("agents", [`v0.1.0 ${old}`, versionOf(`v0.2.0 ${old}`, retracted)]),
      ["agents v0.2.0 on v1.0.0 passed"],
      "v0.1.0",
      ["v0.2.0 retracted"],
    ],
    [
      "not retracted, though it is pinned",
      pluginOf("agents", [versionOf(`v0.2.0 ${old}`, retracted)], { pins: [pinOf("v0.2.0", "v1.0.0")] }),
      [],
      undefined,
      ["v0.2.0 retracted"],
    ],
    ["not deprecated", pluginOf("agents", [`v0.1.0 ${old}`], { deprecated: "" }), [], undefined, ["v0.1.0 deprecated"]],
    [
      "not failed",
      pluginOf("agents", [`v0.1.0 ${old}`, `v0.2.0 ${old}`]),
      ["agents v0.2.0 on v1.0.0 failed"],
      "v0.1.0",
      ["v0.2.0 failed"],
    ],
    ["failed elsewhere only", pluginOf("agents", [`v0.1.0 ${both}`]), ["agents v0.1.0 on v2.0.0 failed"], "v0.1.0", []],
    ["not unknown", pluginOf("agents", [`v0.1.0 ${old}`, "v0.2.0"]), [], "v0.1.0", ["v0.2.0 unknown"]],
    [
      "not unknown, though it passed",
      pluginOf("agents", ["v0.2.0"]),
      ["agents v0.2.0 on v1.0.0 passed"],
      undefined,
      ["v0.2.0 unknown"],
    ],
    ["not one that declares half", pluginOf("agents", ["v0.2.0 - v1alpha1"]), [], undefined, ["v0.2.0 unknown"]],
    [
      "no prerelease",
      pluginOf("agents", [`v0.1.0 ${old}`, `v0.2.0-rc.1 ${old}`]),
      [],
      "v0.1.0",
      ["v0.2.0-rc.1 prerelease"],
    ],
    [
      "a prerelease of what is pinned",
      pluginOf("agents", [`v0.2.0-rc.1 ${old}`, `v0.2.0-rc.2 ${old}`, `v0.3.0-rc.1 ${old}`], {
        pins: [pinOf("v0.2.0-rc.1", "v1.0.0")],
      }),
      [],
      "v0.2.0-rc.2",
      ["v0.3.0-rc.1 prerelease"],
    ],
    ["nothing released", pluginOf("agents", []), [], undefined, []],
    [
      "all that is against it",
      pluginOf("agents", [versionOf(`v0.2.0-rc.1 ${next}`, retracted)], { deprecated: "gone" }),
      ["agents v0.2.0-rc.1 on v1.0.0 failed"],
      undefined,
      ["v0.2.0-rc.1 retracted,deprecated,prerelease,incompatible,failed"],
    ],
  ];

  test.each(cases)("%s", (_, plugin, evidence, newest, against) => {
    const matrix = matrixOf(
      [plugin],
      evidence.map((each) => evidenceFor(each)),
    );
    const [answer] = whatCanIShip(matrix, "v1.0.0");
    expect(answer?.newest?.version).toBe(newest);
    const said = answer?.passedOver.map(
      ({ version, obstacles }) => `${version} ${obstacles.map(({ kind }) => kind).join()}`,
    );
    expect(said).toEqual(against);
    // Both questions have one answer.
    const [there] = whereCanIRun(matrix, "agents");
    expect(there?.servers.find(({ server }) => server === "v1.0.0")?.newest?.version).toBe(newest);
  });

  test("a prerelease that another server's manifest pins is not recommended here", () => {
    const agents = pluginOf("agents", [`v0.1.0 ${both}`, `v0.2.0-rc.1 ${both}`], {
      pins: [pinOf("v0.1.0", "v1.0.0"), pinOf("v0.2.0-rc.1", "v2.0.0", { manifest: "next.yaml" })],
    });
    const matrix = matrixOf([agents]);
    expect(whatCanIShip(matrix, "v1.0.0")[0]?.newest?.version).toBe("v0.1.0");
    expect(whatCanIShip(matrix, "v2.0.0")[0]?.newest?.version).toBe("v0.2.0-rc.1");
    const [there] = whereCanIRun(matrix, "agents");
    expect(there?.servers.map(({ newest }) => newest?.version)).toEqual(["v0.2.0-rc.1", "v0.1.0"]);
  });

  const module = "github.com/acme/catalog-plugins/suite";

  test("plugins of one module ship at one version, which suits all of them", () => {
    const answers = whatCanIShip(
      matrixOf([
        pluginOf("a", [`v0.1.0 ${old}`, `v0.2.0 ${old}`, `v0.3.0 ${old}`], { module }),
        pluginOf("b", [`v0.1.0 ${old}`, `v0.2.0 ${old}`, `v0.3.0 ${next}`], { module }),
        pluginOf("c", [`v0.4.0 ${old}`]),
        pluginOf("d", [`v0.3.0 ${next}`], { module }),
      ]),
      "v1.0.0",
    );
    expect(answers.map(({ plugin, newest }) => [plugin, newest?.version])).toEqual([
      ["a", "v0.2.0"],
      ["b", "v0.2.0"],
      ["c", "v0.4.0"],
      ["d", undefined],
    ]);
    expect(answers[0]?.passedOver.map(({ version, obstacles }) => [version, obstacles.map(({ why }) => why)])).toEqual([
      ["v0.3.0", ["not for b of the same module: it is for another framework API, the server is outside its range"]],
    ]);
  });

  test("plugins of one module that no version suits exclude each other", () => {
    const answers = whatCanIShip(
      matrixOf([
        pluginOf("a", [`v0.1.0 ${next}`, `v0.2.0 ${old}`], { module }),
        pluginOf("b", [`v0.1.0 ${old}`, `v0.2.0 ${next}`], { module }),
      ]),
      "v1.0.0",
    );
    expect(answers.map(({ newest, apart }) => [newest, apart?.newest.version, apart?.from])).toEqual([
      [undefined, "v0.2.0", ["b"]],
      [undefined, "v0.1.0", ["a"]],
    ]);
    expect(shipText("v1.0.0", answers)).toContain(
      "a: nothing to ship together with b: plugins of one module have one version, and none suits all; without b, v0.2.0, declared compatible, not tried",
    );
  });

  test("prereleases where they are asked for", () => {
    const matrix = matrixOf([pluginOf("agents", [`v0.1.0 ${old}`, `v0.2.0-rc.1 ${old}`])]);
    expect(whatCanIShip(matrix, "1.0.0", { prereleases: true })[0]?.newest?.version).toBe("v0.2.0-rc.1");
  });

  test("a server or a plugin that is not there is told with the nearest", () => {
    const matrix = matrixOf([pluginOf("agents", [])]);
    expect(() => whatCanIShip(matrix, "v3.0.0")).toThrow(DiagnosticError);
    expect(() => whatCanIShip(matrix, "v3.0.0")).toThrow('no server "v3.0.0"');
    expect(() => whereCanIRun(matrix, "agenst")).toThrow('no plugin "agenst"');
    expect(() => whereCanIRun(matrix, "__proto__")).toThrow(DiagnosticError);
  });
});

describe("what breaks if we upgrade to v2.0.0?", () => {
  type Case = [
    what: string,
    versions: (string | ReturnType<typeof versionOf>)[],
    pin: string,
    evidence: string[],
    outcome: string,
  ];
  const cases: Case[] = [
    ["nothing", [`v0.1.0 ${both}`], "v0.1.0", [], "stays"],
    ["nothing, though there is a newer one", [`v0.1.0 ${both}`, `v0.2.0 ${both}`], "v0.1.0", [], "stays"],
    ["moves first where one runs on both", [`v0.1.0 ${old}`, `v0.2.0 ${both}`], "v0.1.0", [], "before v0.2.0"],
    [
      "the newest that runs on both",
      [`v0.1.0 ${old}`, `v0.2.0 ${both}`, `v0.3.0 ${both}`],
      "v0.1.0",
      [],
      "before v0.3.0",
    ],
    [
      "one on both before a newer on the new only",
      [`v0.1.0 ${old}`, `v0.2.0 ${both}`, `v0.3.0 ${next}`],
      "v0.1.0",
      [],
      "before v0.2.0",
    ],
    ["moves with the server", [`v0.1.0 ${old}`, `v0.3.0 ${next}`], "v0.1.0", [], "with v0.3.0"],
    [
      "with, where it failed on the old one",
      [`v0.1.0 ${old}`, `v0.2.0 ${both}`],
      "v0.1.0",
      ["agents v0.2.0 on v1.0.0 failed"],
      "with v0.2.0",
    ],
    [
      "not to what failed on the new one",
      [`v0.1.0 ${old}`, `v0.2.0 ${both}`],
      "v0.1.0",
      ["agents v0.2.0 on v2.0.0 failed"],
      "none",
    ],
    [
      "declared, but failed there",
      [`v0.1.0 ${both}`, `v0.2.0 ${both}`],
      "v0.1.0",
      ["agents v0.1.0 on v2.0.0 failed"],
      "before v0.2.0",
    ],
    ["no fix", [`v0.1.0 ${old}`], "v0.1.0", [], "none"],
    ["not to what is retracted", [`v0.1.0 ${old}`, versionOf(`v0.2.0 ${both}`, retracted)], "v0.1.0", [], "none"],
    ["a retracted one that runs stays", [versionOf(`v0.1.0 ${both}`, retracted)], "v0.1.0", [], "stays"],
    ["not to a prerelease", [`v0.1.0 ${old}`, `v0.2.0-rc.1 ${both}`], "v0.1.0", [], "none"],
    [
      "to a prerelease of the pinned one",
      [`v0.2.0-rc.1 ${old}`, `v0.2.0-rc.2 ${both}`],
      "v0.2.0-rc.1",
      [],
      "before v0.2.0-rc.2",
    ],
    ["back, where nothing newer runs there", [`v0.1.0 ${both}`, `v0.2.0 ${old}`], "v0.2.0", [], "before v0.1.0 older"],
    [
      "rather forward with than back before",
      [`v0.1.0 ${both}`, `v0.2.0 ${old}`, `v0.3.0 ${next}`],
      "v0.2.0",
      [],
      "with v0.3.0",
    ],
    ["unknown", ["v0.1.0"], "v0.1.0", [], "unknown"],
    ["unknown, though it passed", ["v0.1.0"], "v0.1.0", ["agents v0.1.0 on v2.0.0 passed"], "unknown"],
    ["unknown, and one that is known", ["v0.1.0", `v0.2.0 ${both}`], "v0.1.0", [], "before v0.2.0"],
    ["unknown, and it failed", ["v0.1.0"], "v0.1.0", ["agents v0.1.0 on v2.0.0 failed"], "none"],
    ["a version that is not there", [`v0.2.0 ${next}`], "v0.1.0", [], "with v0.2.0"],
    ["a version that is not there, and nothing else", [], "v0.1.0", [], "unknown"],
  ];

  test.each(cases)("%s", (_, versions, pin, evidence, outcome) => {
    const plugin = pluginOf("agents", versions, { pins: [pinOf(pin, "v1.0.0")] });
    const matrix = matrixOf(
      [plugin],
      evidence.map((each) => evidenceFor(each)),
    );
    const [from] = manifestsOf(matrix);
    if (!from) throw new Error("there is no manifest");
    const plan = planUpgrade(matrix, from, "v2.0.0");
    const said = plan.plugins.map(({ outcome: what, to, older }) =>
      [what, to, older && "older"].filter(Boolean).join(" "),
    );
    expect(said).toEqual([outcome]);
    expect(plan.possible).toBe(outcome === "none" ? "no" : outcome === "unknown" ? "unknown" : "yes");
    if (outcome === "none") expect(plan.steps).toEqual([]);
  });

  const agents = pluginOf("agents", [`v0.1.0 ${old}`, `v0.2.0 ${both}`], { pins: [pinOf("v0.1.0", "v1.0.0")] });
  const guardrails = pluginOf("guardrails", [`v0.1.0 ${old}`, `v0.2.0 ${next}`], { pins: [pinOf("v0.1.0", "v1.0.0")] });
  const prompts = pluginOf("prompts", [`v1.0.0 ${both}`], {
    pins: [pinOf("v1.0.0", "v1.0.0")],
    deprecated: "use agents",
  });

  test("plugins that run on both move first, the others with the server", () => {
    const matrix = matrixOf([prompts, guardrails, agents]);
    const plan = planUpgrade(matrix, manifestsOf(matrix)[0] ?? { server: "", pins: [] }, "v2.0.0");
    expect(plan.steps).toEqual([
      { plugins: [{ plugin: "agents", from: "v0.1.0", to: "v0.2.0" }] },
      { server: "v2.0.0", plugins: [{ plugin: "guardrails", from: "v0.1.0", to: "v0.2.0" }] },
    ]);
    expect(plan.plugins.map(({ plugin, outcome }) => `${plugin} ${outcome}`)).toEqual([
      "agents before",
      "guardrails with",
      "prompts stays",
    ]);
    expect(plan.plugins[2]?.notes).toEqual(["its module is deprecated: use agents"]);
    expect(
      upgradeText(plan),
    ).toBe(`catalog-server-manifest.yaml: from v1.0.0 to v2.0.0: possible; 1 stay, 2 move, 0 without a fix, 0 unknown
  agents: v0.1.0 to v0.2.0, which runs on both servers
    because it is for another framework API, the server is outside its range
  guardrails: v0.1.0 to v0.2.0, together with the server
    because it is for another framework API, the server is outside its range
  prompts: v1.0.0 runs there
    note: its module is deprecated: use agents
In this order, a change each:
  1. agents v0.1.0 to v0.2.0
  2. the server to v2.0.0, with guardrails v0.1.0 to v0.2.0
`);
  });

  test("an upgrade with plugins that say nothing is not called possible, and says what to find out first", () => {
    const silent = pluginOf("silent", ["v0.1.0"], { pins: [pinOf("v0.1.0", "v1.0.0")] });
    const matrix = matrixOf([agents, silent]);
    const text = upgradeText(planUpgrade(matrix, manifestsOf(matrix)[0] ?? { server: "", pins: [] }, "v2.0.0"));
    expect(text.split("\n")[0]).toContain("from v1.0.0 to v2.0.0: NOT known to be possible; ");
    expect(text).toContain(`
Find out about silent first.
If it runs there, in this order, a change each:
  1. agents v0.1.0 to v0.2.0
  2. the server to v2.0.0
`);
  });

  test("plugins of one module move together, to a version that suits both", () => {
    const module = "github.com/acme/catalog-plugins/suite";
    const pins = [pinOf("v0.1.0", "v1.0.0")];
    const matrix = matrixOf([
      pluginOf("a", [`v0.1.0 ${both}`, `v0.2.0 ${both}`, `v0.3.0 ${both}`], { module, pins }),
      pluginOf("b", [`v0.1.0 ${old}`, `v0.2.0 ${both}`, `v0.3.0 ${old}`], { module, pins }),
    ]);
    const plan = planUpgrade(matrix, manifestsOf(matrix)[0] ?? { server: "", pins: [] }, "v2.0.0");
    expect(plan.steps[0]).toEqual({
      plugins: [
        { plugin: "a", from: "v0.1.0", to: "v0.2.0" },
        { plugin: "b", from: "v0.1.0", to: "v0.2.0" },
      ],
    });
  });

  test("to the server that is there already, nothing moves", () => {
    const matrix = matrixOf([agents]);
    const plan = planUpgrade(matrix, manifestsOf(matrix)[0] ?? { server: "", pins: [] }, "v1.0.0");
    expect([plan.possible, plan.steps]).toEqual(["yes", []]);
  });
});

describe("whatever is released", () => {
  const declared = fc.constantFrom(
    both,
    old,
    next,
    "2.0.0..2.x v1alpha1,v1beta1",
    "0.9.0..0.9.x v1beta1",
    "- v1alpha1",
    "",
  );
  const release = fc.record({
    number: fc.integer({ min: 0, max: 9 }),
    pre: fc.constantFrom("", "", "-rc.1", "-rc.2"),
    declared,
    isRetracted: fc.boolean(),
  });
  const plugins = fc
    .array(fc.uniqueArray(release, { selector: ({ number, pre }) => `${number}${pre}`, maxLength: 8 }), {
      maxLength: 4,
    })
    .chain((all) => {
      const named = all.map((releases, index) => {
        const versions = releases.map(({ number, pre, declared: text, isRetracted }) =>
          versionOf(`v0.${number}.0${pre} ${text}`.trim(), isRetracted ? retracted : {}),
        );
        return fc.nat({ max: Math.max(0, versions.length - 1) }).map((pin) => {
          const pins = versions[pin] ? [pinOf(versions[pin].version, "v1.0.0")] : [];
          const module = `github.com/acme/catalog-plugins/p${index}`;
          return pluginOf(`p${index}`, versions, { pins, module, ...(index === 3 ? { deprecated: "gone" } : {}) });
        });
      });
      return fc.tuple(...named);
    });
  const verdicts = fc.array(
    fc.record({
      plugin: fc.nat(3),
      number: fc.nat(9),
      server: fc.constantFrom("v1.0.0", "v2.0.0"),
      said: fc.constantFrom("passed", "failed"),
    }),
    { maxLength: 10 },
  );

  test("a plan moves only to what can be recommended, first to what runs on both, and leaves nothing broken", () => {
    fc.assert(
      fc.property(plugins, verdicts, (all, said) => {
        const evidence = said.map(({ plugin, number, server, said: verdict }) =>
          evidenceFor(`p${plugin} v0.${number}.0 on ${server} ${verdict}`, {
            module: `github.com/acme/catalog-plugins/p${plugin}`,
          }),
        );
        const matrix = matrixOf(all, evidence);
        const [from] = manifestsOf(matrix);
        if (!from) throw new Error("there is no manifest");
        const plan = planUpgrade(matrix, from, "v2.0.0");
        const cells = (plugin: string, version: string) => {
          const row = matrix.plugins.find(({ name }) => name === plugin);
          const index = row?.versions.findIndex((each) => each.version === version) ?? -1;
          return { row, version: row?.versions[index], on: row?.cells[index] ?? [] };
        };
        const isGood = (cell: Matrix["plugins"][number]["cells"][number][number] | undefined) =>
          cell?.declared.verdict === "compatible" && cell.verified !== "failed";
        for (const { plugin, from: pinned, to, outcome, older } of plan.plugins) {
          const target = cells(plugin, to ?? pinned);
          if (outcome === "stays" || to !== undefined) expect(isGood(target.on[0])).toBe(true);
          if (to === undefined) continue;
          expect([target.version?.retracted, target.row?.deprecated]).toEqual([undefined, undefined]);
          expect(isGood(target.on[1])).toBe(outcome === "before");
          expect(older ?? false).toBe(compareModuleVersions(to, pinned) < 0);
          if (to.includes("-")) expect(pinned.split("-")[0]).toBe(to.split("-")[0]);
        }
        const moved = plan.steps.flatMap((step) => step.plugins.map(({ plugin }) => plugin));
        expect(new Set(moved).size).toBe(moved.length);
        expect(plan.possible !== "no").toBe(plan.plugins.every(({ outcome }) => outcome !== "none"));
        if (plan.possible !== "no") expect(plan.steps.at(-1)?.server).toBe("v2.0.0");
      }),
      { numRuns: 500 },
    );
  });
});

test("answers as a person reads them", () => {
  const { matrix } = computeMatrix(smallInput);
  expect(whereText(whereCanIRun(matrix, "agents"))).toBe(`agents (github.com/acme/catalog-plugins/agents)
  v2.0.0 (planned): v0.4.0, declared compatible, not tried
  v1.1.0 (planned): v0.4.0, declared compatible, not tried
  v1.0.0: v0.3.1, declared compatible, passed on 2026-11-20
    pinned: v0.3.1, declared compatible, passed on 2026-11-20 (catalog-server-manifest.yaml)
    not v0.4.0: it failed there
`);
  expect(shipText("v1.0.0", whatCanIShip(matrix, "v1.0.0"))).toBe(`2 of 4 plugins can ship on v1.0.0
  agents: v0.3.1, declared compatible, passed on 2026-11-20
    not v0.4.0: it failed there
  guardrails: v0.1.0, declared compatible, passed on 2026-11-01
    not v0.3.0-rc.1: it is a prerelease; it is for another framework API
    not v0.2.0: retracted: lists were empty
  prompts: nothing to ship; pinned: v1.0.0
    not v1.0.0: its module is deprecated: use agents
  search: nothing to ship
    not v0.2.0: what it declares cannot be read: its plugin.yaml is not YAML
    not v0.1.0: it declares nothing
`);
});

import { describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { decideTiers } from "#server/tiers.js";
import { tiersSummary } from "#server/tiers-summary.js";
import {
  image,
  imageSubject,
  named,
  type SampleCheck,
  type SamplePlugin,
  tierReport,
  tierSubject,
} from "#test/tier-subject.js";

const starts: SampleCheck = ["", "passed"];
const good = tierReport([starts, ["agents", "passed"]]);
const onArm = { subject: imageSubject(1) };

function decide(plugins: readonly SamplePlugin[], reports: readonly Report[], curated = false) {
  const { tiers, diagnostics } = decideTiers(tierSubject(plugins, reports, curated));
  return { tiers, diagnostics, codes: diagnostics.map((each) => `${each.severity} ${each.code} ${each.plugin ?? ""}`) };
}

/** What `agents`, which claims supported, gets for these reports. */
function granted(...reports: Report[]) {
  const { tiers, codes } = decide([{ name: "agents", tier: "supported" }], reports);
  const [agents] = tiers;
  return [
    agents?.granted,
    agents?.evidence.map(({ verdict }) => verdict).join(),
    codes.map((each) => each.split(" ")[1]).join(),
  ];
}

const supported = ["supported", "passed,not-run", ""];
const unearned = (verdicts: string, codes = "tier-not-earned") => ["community", verdicts, codes];

describe("a plugin that claims supported", () => {
  test.each<[string, Report[], unknown[]]>([
    ["passed on one platform", [good], supported],
    ["passed on both", [good, tierReport([starts, ["agents", "passed"]], onArm)], ["supported", "passed,passed", ""]],
    ["was not run", [], unearned("not-run,not-run")],
    ["failed", [tierReport([starts, ["agents", "failed"]])], unearned("failed,not-run")],
    [
      "failed on the other platform",
      [good, tierReport([starts, ["agents", "failed"]], onArm)],
      unearned("passed,failed"),
    ],
    ["passed and failed", [good, tierReport([starts, ["agents", "failed"]])], unearned("failed,not-run")],
    [
      "failed what is recommended",
      [tierReport([starts, ["agents", "passed"], ["agents", "failed", "recommended"]])],
      supported,
    ],
    [
      "passed only what is recommended",
      [tierReport([starts, ["agents", "passed", "recommended"]])],
      unearned("not-run,not-run"),
    ],
    ["skipped some", [tierReport([starts, ["agents", "passed"], ["agents", "skipped"]])], supported],
    ["skipped all", [tierReport([starts, ["agents", "skipped"]])], unearned("not-run,not-run")],
    ["left one unrun", [tierReport([starts, ["agents", "passed"], ["agents", "not-run"]])], unearned("failed,not-run")],
    ["is in no check", [tierReport([starts])], unearned("not-run,not-run")],
    ["passed, and another plugin failed", [tierReport([starts, ["agents", "passed"], ["toys", "failed"]])], supported],
    [
      "passed, and the server failed",
      [
        tierReport([
          ["", "failed"],
          ["agents", "passed"],
        ]),
      ],
      unearned("failed,not-run"),
    ],
    [
      "passed, and the server was never asked",
      [
        tierReport([
          ["", "not-run"],
          ["agents", "passed"],
        ]),
      ],
      unearned("failed,not-run"),
    ],
    ["passed, with nothing about the server", [tierReport([["agents", "passed"]])], supported],
    [
      "did not start",
      [
        tierReport([
          ["", "failed"],
          ["agents", "not-run"],
        ]),
      ],
      unearned("failed,not-run"),
    ],
    ["passed in a run where nothing ran before", [tierReport([["agents", "not-run"]]), good], supported],
  ])("%s", (_title, reports, expected) => {
    expect(granted(...reports)).toEqual(expected);
  });

  const { platforms, digest } = image;
  const other = `sha256:${"0".repeat(64)}`;
  const of = (subject: Partial<Report["subject"]>, more: Partial<Report> = {}) =>
    tierReport([starts, ["agents", "passed"]], { subject: { kind: "image", name: "x", ...subject }, ...more });
  const refused = (code: string) => unearned("not-run,not-run", `${code},tier-not-earned`);
  const manifestLess = () => {
    const { manifest: _manifest, ...rest } = good;
    return rest;
  };
  test.each<[string, Report, unknown[]]>([
    ["names the index and the platform", of({ digest, platform: "linux/amd64" }), supported],
    ["names the platform's digest alone", of({ platformDigest: platforms[0]?.digest ?? "" }), supported],
    ["names the platform's digest as the image's", of({ digest: platforms[0]?.digest ?? "" }), supported],
    ["names the index and no platform", of({ digest }), refused("report-other-image")],
    ["names a platform that the image has not", of({ digest, platform: "linux/s390x" }), refused("report-other-image")],
    ["names no digest", of({ platform: "linux/amd64" }), refused("report-other-image")],
    [
      "names another image",
      of({ digest: other, platformDigest: other, platform: "linux/amd64" }),
      refused("report-other-image"),
    ],
    [
      "names this index and another manifest in it",
      of({ ...imageSubject(0), platformDigest: other }),
      refused("report-other-image"),
    ],
    [
      "names one platform and another's digest",
      of({ ...imageSubject(0), platform: "linux/arm64" }),
      refused("report-other-image"),
    ],
    ["is of another manifest", of(imageSubject(0), { manifest: other }), refused("report-other-image")],
    ["says nothing of the manifest", manifestLess(), refused("report-other-image")],
    [
      "is of another suite",
      of(imageSubject(0), { suite: { name: "catalog-server", version: "v1alpha1", digest: other } }),
      refused("report-no-evidence"),
    ],
    ["is of some checks", of(imageSubject(0), { only: ["A"] }), refused("report-no-evidence")],
    ["is of no checks, in so many words", of(imageSubject(0), { only: [] }), refused("report-no-evidence")],
    ["is of a binary", of({ kind: "binary", digest }), refused("report-no-evidence")],
    ["is of a URL", of({ kind: "url" }), refused("report-no-evidence")],
  ])("whose report %s", (_title, report, expected) => {
    expect(granted(report)).toEqual(expected);
  });

  test.each(["owners", "metadata", "release"] as const)("passed, without %s in order", (lacking) => {
    const { tiers, codes } = decide([{ name: "agents", tier: "supported", lacking }], [good]);
    expect([tiers[0]?.granted, codes]).toEqual(["community", ["error tier-not-earned agents"]]);
    expect(tiers[0]?.missing).toHaveLength(1);
  });

  test("reads all that is missing in one message, where it claims it, with the way out", () => {
    const failed = tierReport([
      starts,
      ...["a", "b", "c", "d", "e", "f", "g"].map((id) => ["agents", "failed", "required", id] as SampleCheck),
    ]);
    const { diagnostics } = decide([{ name: "agents", tier: "supported", lacking: "owners" }], [failed]);
    expect(diagnostics).toEqual([
      {
        code: "tier-not-earned",
        severity: "error",
        message:
          'plugin "agents" v0.3.1 claims supported and has not earned it; missing: owners with a contact (spec.owners); required checks passed on "linux/amd64" (failed: "a", "b", "c", "d", "e" and 2 more)',
        fix: "Mend what is missing and release the plugin again, or claim community.",
        plugin: "agents",
        place: { file: "catalog-server-manifest.yaml", line: 6, column: 77, endLine: 6, endColumn: 86 },
      },
    ]);
  });

  test.each([
    ["nothing ran", [], "Run the suite on this image and give its report, or claim community."],
    [
      "it failed",
      [tierReport([["agents", "failed"]])],
      "Mend what the checks found and build the image again, or claim community.",
    ],
  ])("reads what to do where %s", (_title, reports, fix) => {
    expect(decide([{ name: "agents", tier: "supported" }], reports).diagnostics.map((each) => each.fix)).toEqual([fix]);
  });

  test("is shown by the report that decides", () => {
    const bad = tierReport([starts, ["agents", "failed"]]);
    const { tiers } = decide([{ name: "agents", tier: "supported" }], [good, bad]);
    expect(tiers[0]?.evidence[0]?.reportDigest).toBe(named(bad).digest);
    const earned = decide([{ name: "agents", tier: "supported" }], [good]).tiers[0]?.evidence;
    expect(earned).toEqual([
      { platform: "linux/amd64", verdict: "passed", reportDigest: named(good).digest },
      { platform: "linux/arm64", verdict: "not-run" },
    ]);
  });
});

describe("a plugin that claims less", () => {
  const bad = tierReport([starts, ["agents", "failed"]]);

  test.each<[string, SamplePlugin, Report[], string, string[]]>([
    ["nothing, and fails", { name: "agents" }, [bad], "community", ["warning plugin-not-conformant agents"]],
    [
      "community, and fails",
      { name: "agents", tier: "community" },
      [bad],
      "community",
      ["warning plugin-not-conformant agents"],
    ],
    ["community, and passes", { name: "agents", tier: "community" }, [good], "community", []],
    ["community, and was not run", { name: "agents", tier: "community" }, [], "community", []],
    ["nothing, in the base", { name: "agents", inBase: true }, [], "built-in", []],
    [
      "built-in, and fails",
      { name: "agents", tier: "built-in", inBase: true },
      [bad],
      "built-in",
      ["error plugin-not-conformant agents"],
    ],
    ["built-in, from elsewhere", { name: "agents", tier: "built-in" }, [good], "community", []],
    ["supported, in the base", { name: "agents", tier: "supported", inBase: true }, [good], "supported", []],
  ])("%s", (_title, plugin, reports, tier, expected) => {
    const { tiers, codes } = decide([plugin], reports);
    expect([tiers[0]?.granted, codes]).toEqual([tier, expected]);
  });

  test("is not blamed for a server that fails, only for what it does itself", () => {
    const dead = tierReport([
      ["", "failed"],
      ["agents", "not-run"],
    ]);
    const lone = tierReport([starts, ["agents", "passed"], ["agents", "not-run", "required", "B-get"]]);
    expect(decide([{ name: "agents" }], [dead]).codes).toEqual([]);
    expect(decide([{ name: "agents" }], [lone]).diagnostics[0]?.message).toBe(
      'plugin "agents" does not pass its required checks on "linux/amd64" (not run: "B-get")',
    );
  });

  test("is told what it lacks for supported all the same", () => {
    const { tiers } = decide([{ name: "agents", lacking: "owners" }], []);
    expect(tiers[0]?.missing).toEqual(["owners with a contact (spec.owners)", "a conformance report of this image"]);
  });

  test("and is the base's own says so", () => {
    expect(decide([{ name: "agents", inBase: true }], [bad]).diagnostics[0]?.message).toMatch(/part of the base/);
  });

  test("and came with the base image stands where that is named", () => {
    const subject = tierSubject([], [bad]);
    const carried = tierSubject([{ name: "agents" }], []).prepared;
    const { diagnostics } = decideTiers({ ...subject, prepared: carried, curated: true });
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ["image-not-curated", 4, 17],
      ["plugin-not-conformant", 4, 17],
    ]);
  });
});

describe("a curated image", () => {
  const plugins: SamplePlugin[] = [
    { name: "agents", tier: "supported" },
    { name: "toys", tier: "supported" },
    { name: "claimless" },
    { name: "modest", tier: "community", lacking: "owners" },
    { name: "local", inBase: true },
  ];
  const report = tierReport([
    starts,
    ["agents", "passed"],
    ["claimless", "passed"],
    ["local", "passed"],
    ["modest", "passed"],
    ["toys", "failed"],
  ]);

  test("has only plugins that are supported or built-in", () => {
    const { tiers, codes, diagnostics } = decide(plugins, [report], true);
    expect(tiers.map((each) => each.granted)).toEqual(["supported", "community", "community", "community", "built-in"]);
    expect(codes).toEqual([
      "error image-not-curated toys",
      "error tier-not-earned toys",
      "error image-not-curated claimless",
      "error image-not-curated modest",
    ]);
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([7, 7, 8, 9]);
    expect(diagnostics.map(({ message, fix }) => `${message}: ${fix}`)).toEqual([
      'plugin "toys" has not earned supported, and this image is curated: Take the plugin out of this image, or bring it to the tier supported.',
      expect.stringContaining("toys"),
      'plugin "claimless" claims community; for supported, nothing is missing for it, and this image is curated: Claim supported.',
      'plugin "modest" claims community; for supported, missing: owners with a contact (spec.owners), and this image is curated: Take the plugin out of this image, or bring it to the tier supported.',
    ]);
  });

  test("may be empty", () => {
    expect(decide([], [report], true)).toEqual({ tiers: [], diagnostics: [], codes: [] });
  });
});

describe("the summary", () => {
  test("shows what is claimed, granted, proved and missing", () => {
    const { tiers } = decide(
      [
        { name: "agents", tier: "supported" },
        { name: "toys", tier: "supported" },
        { name: "odd" },
        { name: "local", inBase: true },
      ],
      [tierReport([starts, ["agents", "passed"], ["odd", "failed"]])],
    );
    const plain = tiersSummary(tiers).replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
    const digest = tiers[0]?.evidence[0]?.reportDigest?.slice(0, 19);
    expect(plain.split("\n")).toEqual([
      "| Plugin | Version | Tier (claimed) | Tier (granted) | linux/amd64 | linux/arm64 | Missing for supported |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      `| agents | v0.3.1 | supported | ✅ supported | ✅ passed (${digest}) | ❔ not run |  |`,
      `| toys | v0.3.1 | supported | ❌ community | ❔ not run (${digest}) | ❔ not run | a required check about it that passed |`,
      `| odd | v0.3.1 | community | ⚠ community | ❌ failed (${digest}) | ❔ not run | required checks passed on "linux/amd64" (failed: "A-list") |`,
      `| local | v0.9.1 | built-in | built-in | ❔ not run (${digest}) | ❔ not run |  |`,
      "",
    ]);
  });

  test("is empty without plugins", () => {
    expect(tiersSummary([])).toBe("");
  });

  test("shows hostile text as text, in rows that stay whole", () => {
    const hostile = "|x|\n::error::<img src=x onerror=alert(1)> [a](javascript:1) `b` @team";
    const table = tiersSummary([
      {
        plugin: hostile,
        version: hostile,
        claimed: "supported",
        granted: "community",
        evidence: [{ platform: hostile, verdict: "failed", reportDigest: hostile }],
        missing: [hostile],
      },
    ]);
    expect(table.split("\n").map((each) => each.split("|").length)).toEqual([8, 8, 8, 1]);
    expect(table).not.toMatch(/<img|\]\(|`|^::|@team/m);
  });
});

describe("an image that is not what the manifest lists", () => {
  const subject = tierSubject([{ name: "agents", tier: "supported" }], [good]);
  const withInside = (plugins: typeof subject.image.plugins) =>
    decideTiers({ ...subject, image: { ...subject.image, plugins } });

  test.each([
    ["says nothing of its plugins", [], "an image whose labels name it"],
    [
      "holds a working copy",
      [{ name: "agents", module: "github.com/acme/agents", version: "v0.3.1-working-copy" }],
      'an image with "v0.3.1" of it: this one has "github.com/acme/agents@v0.3.1-working-copy"',
    ],
    [
      "holds another module",
      [{ name: "agents", module: "github.com/other/agents", version: "v0.3.1" }],
      'an image with "v0.3.1" of it: this one has "github.com/other/agents@v0.3.1"',
    ],
  ])("%s: nothing is supported", (_what, plugins, missing) => {
    const { tiers, diagnostics } = withInside(plugins);
    expect(tiers).toMatchObject([{ granted: "community", missing: [missing] }]);
    expect(diagnostics).toMatchObject([
      { code: "tier-not-earned", fix: expect.stringMatching(/^Build the image from/) },
    ]);
  });

  test("is supported where it is", () => {
    expect(withInside(subject.image.plugins).tiers).toMatchObject([{ granted: "supported" }]);
  });
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckResult, Report } from "#conformance/report.js";
import { decideTiers } from "#server/tiers.js";
import {
  image,
  imageSubject,
  manifestDigest,
  type SampleCheck,
  type SamplePlugin,
  tierReport,
  tierSubject,
} from "#test/tier-subject.js";

const names = ["agents", "guardrails", "toys", "local"];
const other = `sha256:${"0".repeat(64)}`;

const plugin = fc.record<SamplePlugin>(
  {
    name: fc.constantFrom(...names),
    tier: fc.constantFrom("supported", "supported", "community", "built-in"),
    lacking: fc.constantFrom("owners", "metadata", "release"),
    inBase: fc.boolean(),
  },
  { requiredKeys: ["name"] },
);
const plugins = fc.uniqueArray(plugin, { selector: ({ name }) => name, maxLength: 4 });

const check = fc.tuple<SampleCheck>(
  fc.constantFrom("", ...names),
  fc.constantFrom("passed", "passed", "passed", "failed", "skipped", "not-run"),
  fc.constantFrom("required", "required", "recommended"),
  fc.constantFrom("A-list", "B-get"),
);
const subject = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(imageSubject(0), imageSubject(1)) },
  fc.record<Report["subject"]>(
    {
      kind: fc.constantFrom("image", "binary", "url"),
      name: fc.constant("x"),
      digest: fc.constantFrom(image.digest, other, ...image.platforms.map((each) => each.digest)),
      platformDigest: fc.constantFrom(other, ...image.platforms.map((each) => each.digest)),
      platform: fc.constantFrom("linux/amd64", "linux/arm64", "linux/s390x"),
    },
    { requiredKeys: ["kind", "name"] },
  ),
);
const report = fc
  .tuple(
    fc.array(check, { maxLength: 6 }),
    subject,
    fc.constantFrom(manifestDigest, manifestDigest, manifestDigest, other),
    fc.constantFrom<string[] | undefined>(undefined, undefined, undefined, ["A"]),
  )
  .map(([checks, of, manifest, only]) =>
    tierReport(checks, { subject: of, manifest, ...(only === undefined ? {} : { only }) }),
  );
const reports = fc.array(report, { maxLength: 5 });

/** Said in another way than the code says it: the whole of this image's manifest, of a whole run. */
function isOfThisImage({ subject: { kind, digest, platformDigest, platform }, manifest, only }: Report): boolean {
  if (kind !== "image" || manifest !== manifestDigest || only !== undefined) return false;
  const digests: string[] = image.platforms.map((each) => each.digest);
  const named = platformDigest ?? (digest === image.digest ? undefined : digest);
  if (named !== undefined && !digests.includes(named)) return false;
  const byName = image.platforms.find((each) => each.platform === platform);
  if (named === undefined) return digest !== undefined && byName !== undefined;
  return platform === undefined || byName?.digest === named;
}

const counts = (each: CheckResult, name: string) =>
  each.level === "required" && (each.plugin === undefined || each.plugin === name);

test("what is granted supported claims it, passed on this image, failed nowhere on it, and lacks nothing", () => {
  let times = 0;
  fc.assert(
    fc.property(plugins, reports, fc.boolean(), (listed, given, curated) => {
      const ours = given.filter(isOfThisImage);
      for (const { plugin: name, claimed, granted, evidence, missing } of decideTiers(
        tierSubject(listed, given, curated),
      ).tiers) {
        if (granted !== "supported") continue;
        times++;
        expect([claimed, missing, listed.find((each) => each.name === name)?.lacking]).toEqual([
          "supported",
          [],
          undefined,
        ]);
        expect(evidence.some((each) => each.verdict === "passed" && each.reportDigest !== undefined)).toBe(true);
        expect(
          ours.flatMap(({ checks }) => checks).filter((each) => counts(each, name) && each.status === "failed"),
        ).toEqual([]);
        expect(ours.some(({ checks }) => checks.some((each) => each.plugin === name && each.status === "passed"))).toBe(
          true,
        );
      }
    }),
    { numRuns: 2000 },
  );
  expect(times).toBeGreaterThan(20); // or else nothing was tested
});

test("the order of reports and how often they are given do not matter", () => {
  const shuffled = reports.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given, ...given.slice(0, 2)], { minLength: given.length + Math.min(2, given.length) }),
    ),
  );
  fc.assert(
    fc.property(plugins, shuffled, fc.boolean(), (listed, [given, again], curated) => {
      expect(decideTiers(tierSubject(listed, again, curated))).toEqual(
        decideTiers(tierSubject(listed, given, curated)),
      );
    }),
    { numRuns: 300 },
  );
});

test("a report that fails, or is of something else, never raises a tier", () => {
  const failing = fc.constantFrom(...names, "").map((name) => tierReport([[name, "failed"]]));
  const foreign = report.filter((each) => !isOfThisImage(each));
  const rank = { community: 0, supported: 1, "built-in": 2 };
  fc.assert(
    fc.property(plugins, reports, fc.oneof(failing, foreign), (listed, given, more) => {
      const before = decideTiers(tierSubject(listed, given)).tiers;
      const after = decideTiers(tierSubject(listed, [...given, more])).tiers;
      for (const [index, { granted }] of after.entries()) {
        expect(rank[granted]).toBeLessThanOrEqual(rank[before[index]?.granted ?? "community"]);
        if (!isOfThisImage(more)) expect(granted).toBe(before[index]?.granted);
      }
    }),
    { numRuns: 300 },
  );
});

test("without errors, every claim of supported is granted, and a curated image has no community plugin", () => {
  fc.assert(
    fc.property(plugins, reports, fc.boolean(), (listed, given, curated) => {
      const { tiers, diagnostics } = decideTiers(tierSubject(listed, given, curated));
      const accused = new Set(diagnostics.filter(({ severity }) => severity === "error").map((each) => each.plugin));
      for (const { plugin: name, claimed, granted } of tiers) {
        const wanted = claimed === "supported" || (curated && granted !== "built-in");
        if (wanted) expect(accused.has(name)).toBe(granted !== "supported");
      }
    }),
    { numRuns: 500 },
  );
});

test("a thousand plugins and their reports take no longer than their number", () => {
  const many: SamplePlugin[] = Array.from({ length: 1000 }, (_, index) => ({ name: `p${index}`, tier: "supported" }));
  const checks: SampleCheck[] = many.flatMap(
    ({ name }) =>
      [
        [name, "passed"],
        [name, "passed"],
      ] as SampleCheck[],
  );
  const prepared = tierSubject(many, [tierReport(checks)]);
  const started = performance.now();
  const { tiers } = decideTiers(prepared);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(tiers.every(({ granted }) => granted === "supported")).toBe(true);
});

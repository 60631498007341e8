import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Compatibility } from "#documents/plugin-metadata.js";
import { assess } from "#versions/compatibility.js";
import { parseVersion } from "#versions/module-version.js";

const number = fc.nat({ max: 12 });
const release = fc.tuple(number, number, number).map((parts) => parts.join("."));
const suffix = fc.constantFrom("", "", "-rc.1", "-rc.2", "-0", "-0.20240102030405-abcdef123456");
const version = fc.tuple(release, suffix).map((parts) => parts.join(""));
const line = fc.oneof(
  number.map((major) => `${major}.x`),
  fc.tuple(number, number).map(([major, minor]) => `${major}.${minor}.x`),
);

function rangeOf(server: string, compatibility: Partial<Compatibility>) {
  const metadata = {
    name: "agents",
    owners: [],
    providers: [],
    compatibility: { frameworkApis: ["v1"], ...compatibility },
  };
  return assess(metadata, { version: server, frameworkVersion: "v1", compatibleFrameworkVersions: [] }).range;
}

function order(one: string, other: string): number {
  return parseVersion(one)?.compare(other) ?? Number.NaN;
}

test("raising maxVersion never removes a version, lowering minVersion neither", () => {
  fc.assert(
    fc.property(version, version, version, version, (server, minVersion, maxVersion, other) => {
      fc.pre(rangeOf(server, { minVersion, maxVersion }) === "inside");
      if (order(other, maxVersion) > 0) expect(rangeOf(server, { minVersion, maxVersion: other })).toBe("inside");
      if (order(other, minVersion) < 0) expect(rangeOf(server, { minVersion: other, maxVersion })).toBe("inside");
    }),
  );
});

test("between two inside versions all are inside", () => {
  const compatibility = fc.oneof(
    fc.record({ minVersion: version, maxVersion: version }),
    fc.record({ minVersion: version, maxVersion: line }),
    fc.record({ maxVersion: line }),
    fc.tuple(version, version).map(([low, high]) => ({ range: `>=${low} <${high}` })),
  );
  fc.assert(
    fc.property(compatibility, fc.tuple(version, version, version), (declared, versions) => {
      const [low, middle, high] = [...versions].sort(order) as [string, string, string];
      fc.pre(rangeOf(low, declared) === "inside" && rangeOf(high, declared) === "inside");
      expect(rangeOf(middle, declared)).toBe("inside");
    }),
  );
});

test("a range of both ends says what minVersion and maxVersion say", () => {
  fc.assert(
    fc.property(version, version, version, (server, minVersion, maxVersion) => {
      fc.pre(!server.startsWith("0.0.0-")); // below minVersion 0.0.0, and inside >=0.0.0, which node-semver reads as no lower end
      const range = `>=${minVersion} <=${maxVersion}`;
      expect(rangeOf(server, { range })).toBe(rangeOf(server, { minVersion, maxVersion }));
      const both = rangeOf(server, { range, minVersion, maxVersion });
      expect(both).toBe(rangeOf(server, { range }));
    }),
  );
});

test("0.0.0 stated twice is the same lower end", () => {
  const range = ">=0.0.0 <=1.0.0";
  expect(rangeOf("0.5.0", { range, minVersion: "0.0.0", maxVersion: "1.0.0" })).toBe("inside");
  expect(rangeOf("0.5.0", { range, minVersion: "0.0.1", maxVersion: "1.0.0" })).toBe("invalid");
});

test("N.x holds exactly the versions that are N.y.z", () => {
  fc.assert(
    fc.property(version, number, (server, major) => {
      const isOfLine = parseVersion(server)?.major === major && order(server, `${major}.0.0`) >= 0;
      expect(rangeOf(server, { minVersion: `${major}.x`, maxVersion: `${major}.x` }) === "inside").toBe(isOfLine);
    }),
  );
});

test("a v before any version and build metadata behind it change nothing", () => {
  fc.assert(
    fc.property(version, version, version, (server, minVersion, maxVersion) => {
      const decorated = { minVersion: `v${minVersion}+a.1`, maxVersion: `v${maxVersion}+incompatible` };
      expect(rangeOf(`v${server}+b`, decorated)).toBe(rangeOf(server, { minVersion, maxVersion }));
    }),
  );
});

test("any text is answered, and only with what is known", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), version);
  fc.assert(
    fc.property(text, fc.record({ minVersion: text, maxVersion: text, range: text }), (server, declared) => {
      expect(["inside", "outside", "unknown", "invalid"]).toContain(rangeOf(server, declared));
    }),
  );
});

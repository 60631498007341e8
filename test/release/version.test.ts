import { expect, test } from "@jest/globals";
import fc from "fast-check";
import semver from "semver";
import { compareVersions, movingTag, parseTag, parseVersion, type Version } from "#scripts/release/version.js";

const text = ({ major, minor, patch, candidate }: Version) =>
  `${major}.${minor}.${patch}${candidate === undefined ? "" : `-rc.${candidate}`}`;

const number = fc.integer({ min: 0, max: 30 });
const versions = fc.tuple(number, number, number, fc.option(number, { nil: undefined })).map(
  ([major, minor, patch, candidate]): Version => ({
    major,
    minor,
    patch,
    ...(candidate === undefined ? {} : { candidate }),
  }),
);

test("a version reads as it was written, and orders as semver says", () => {
  fc.assert(
    fc.property(versions, versions, (left, right) => {
      expect(parseVersion(text(left))).toEqual(left);
      expect(parseTag(`v${text(left)}`)).toEqual(left);
      expect(Math.sign(compareVersions(left, right))).toBe(semver.compare(text(left), text(right)));
    }),
  );
});

test.each([
  "v1",
  "v1.2",
  "1.2.3",
  "v1.2.3-ghes",
  "v1.2.3-rc",
  "v1.2.3-rc.01",
  "v1.2.3+build",
  "vv1.2.3",
  "v1.2.3\n",
  " v1.2.3",
])("%j is no release's tag", (tag) => expect(parseTag(tag)).toBeUndefined());

test.each([
  ["1.2.3", "v1"],
  ["12.0.0", "v12"],
  ["0.3.4", "v0.3"],
  ["1.2.3-rc.1", undefined],
])("with %s moves %s", (version, tag) => expect(movingTag(parseVersion(version) as Version)).toBe(tag));

import { expect, test } from "@jest/globals";
import { describeVersion, parseVersion, pseudoVersion } from "#versions/module-version.js";

const time = "2024-01-02T03:04:05Z";
const commit = "abcdef123456";

const versions: [text: string, pseudo: ReturnType<typeof pseudoVersion>][] = [
  ["v0.0.0-20240102030405-abcdef123456", { time, commit }],
  ["v2.0.0-20240102030405-abcdef123456", { time, commit }],
  ["v1.2.4-0.20240102030405-abcdef123456", { after: "v1.2.3", time, commit }],
  ["v1.3.0-rc.1.0.20240102030405-abcdef123456", { after: "v1.3.0-rc.1", time, commit }],
  ["v1.3.0-rc-2.0.20240102030405-abcdef123456", { after: "v1.3.0-rc-2", time, commit }],
  ["v2.1.1-0.20240102030405-abcdef123456+incompatible", { after: "v2.1.0", time, commit }],
  ["v1.2.3", undefined],
  ["v1.2.3-rc.1", undefined],
  ["v2.0.0+incompatible", undefined],
  // Shapes that Go never writes
  ["v1.2.0-20240102030405-abcdef123456", undefined],
  ["v1.2.0-0.20240102030405-abcdef123456", undefined],
  ["v0.0.0-20240102030405-ABCDEF123456", undefined],
  ["v0.0.0-2024010203040-abcdef123456", undefined],
];

test.each(versions)("%s", (text, pseudo) => {
  const version = parseVersion(text);
  expect(version && pseudoVersion(version)).toEqual(pseudo);
});

test.each([
  "",
  "v",
  "vv1.0.0",
  "1.0",
  "latest",
  "(devel)",
  " 1.0.0",
  "1.0.0 ",
  "=1.0.0",
  "1.0.0\n",
  `1.0.0-${"a".repeat(300)}`,
])("%j is no version", (text) => {
  expect(parseVersion(text)).toBeUndefined();
});

test("a pseudo-version is described by what it stands for, a release by itself", () => {
  const described = ["v1.2.4-0.20240102030405-abcdef123456", "v2.0.0+incompatible"].map((text) => {
    const version = parseVersion(text);
    return version && describeVersion(version);
  });
  expect(described).toEqual([
    "1.2.4-0.20240102030405-abcdef123456 (commit abcdef123456 of 2024-01-02 after v1.2.3; it compares as a prerelease of 1.2.4)",
    "2.0.0",
  ]);
});

import { expect, test } from "@jest/globals";
import { versionOfCommit } from "#server/checkout-version.js";

const commit = "4f1d2c3b5a697887766554433221100ffeeddccb";
const time = Date.UTC(2025, 2, 4, 5, 6, 7) / 1000;

test.each([
  ["its own tag", "acme.example/a", ["v1.2.0", "v1.3.0 here"], "v1.3.0"],
  ["its highest own tag", "acme.example/a", ["v1.3.0-rc.1 here", "v1.3.0 here"], "v1.3.0"],
  ["just above the last release", "acme.example/a", ["v1.2.9", "v1.2.10"], "v1.2.11-0.20250304050607-4f1d2c3b5a69"],
  ["just above the last prerelease", "acme.example/a", ["v1.3.0-rc.1"], "v1.3.0-rc.1.0.20250304050607-4f1d2c3b5a69"],
  [
    "a tag of the path's major only",
    "acme.example/a/v2",
    ["v1.9.0 here", "v2.0.1"],
    "v2.0.2-0.20250304050607-4f1d2c3b5a69",
  ],
  ["nothing without a tag", "acme.example/a", [], undefined],
  ["nothing of other tags", "acme.example/a", ["latest here", "v1.2 here", "2.0.0 here", "v2.0.0 here"], undefined],
])("%s is a commit's version", (_title, module, names, version) => {
  const tags = names.map((each) => ({ version: each.split(" ")[0] ?? "", here: each.endsWith(" here") }));
  expect(versionOfCommit(module, { commit, time, tags })).toBe(version);
});

import { describe, expect, test } from "@jest/globals";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { type Governed, governance } from "#versions/governance.js";
import { opensMajorLine } from "#versions/level.js";
import { isLicenseExpression } from "#versions/license.js";
import { parseVersion } from "#versions/module-version.js";

const server = { version: "v0.9.0", frameworkVersion: "v1alpha1", compatibleFrameworkVersions: [] };
const inOrder: PluginMetadata = {
  name: "agents",
  owners: [{ team: "acme-agents", contact: "agents@acme.example" }],
  license: "Apache-2.0",
  repository: "https://github.com/acme/catalog-plugins",
  providers: [],
  compatibility: { minVersion: "0.9.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] },
};
const without = (field: keyof PluginMetadata) => {
  const { [field]: _gone, ...rest } = inOrder;
  return rest as PluginMetadata;
};
const lacks = (metadata: Partial<PluginMetadata> | undefined, entry: Partial<Governed["entry"]> = {}) =>
  governance({ entry: { version: "v0.3.1", ...entry }, metadata: metadata && { ...inOrder, ...metadata } }, server);

describe("governance", () => {
  test("lacks nothing where all is in order", () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({ migrationGuide: "MIGRATION.md" }, { version: "v0.3.0" })).toEqual([]);
  });

  test.each<[string, Partial<PluginMetadata> | undefined, Partial<Governed["entry"]>, string]>([
    ["no plugin.yaml", undefined, {}, "a plugin.yaml"],
    ["no owners", { owners: [] }, {}, "owners with a contact (spec.owners)"],
    [
      "an owner without contact",
      { owners: [...inOrder.owners, { team: "b" }] },
      {},
      'a contact of its owner "b" (spec.owners)',
    ],
    [
      "owners with blank contacts",
      { owners: ["a", "b", "c"].map((team) => ({ team, contact: " " })) },
      {},
      'a contact of its owner "a" and 2 more (spec.owners)',
    ],
    ["words for a license", { license: "Apache 2" }, {}, 'a license that is an SPDX expression, not "Apache 2"'],
    ["no license, in SPDX's words", { license: "NONE" }, {}, 'a license that is an SPDX expression, not "NONE"'],
    ...["http://github.com/acme/x", "github.com/acme/x", "https://github.com", "https://u:p@github.com/acme/x", ""].map(
      (repository): [string, Partial<PluginMetadata>, object, string] => [
        `the repository ${repository}`,
        { repository },
        {},
        `a repository that is an https address, not "${repository}"`,
      ],
    ),
    [
      "an open range",
      { compatibility: { minVersion: "0.9.0", frameworkApis: ["v1alpha1"] } },
      {},
      "an upper end of its range of server versions (spec.compatibility)",
    ],
    [
      "a range that leaves this server out",
      { compatibility: { minVersion: "1.0.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] } },
      {},
      "compatibility with this server: it declares 1.0.0 to 1.x, the base is 0.9.0",
    ],
    [
      "another framework",
      { compatibility: { ...inOrder.compatibility, frameworkApis: ["v1"] } },
      {},
      "compatibility with this server: it declares v1, the base offers v1alpha1",
    ],
    [
      "a range that cannot be read",
      { compatibility: { range: ">=banana", frameworkApis: ["v1alpha1"] } },
      {},
      'compatibility with this server: ">=banana" is not a range of versions, or contains none',
    ],
    ["a working copy", {}, { path: "../agents" }, "a released version, not a working copy"],
    ["a prerelease", {}, { version: "v0.3.1-rc.1" }, 'a released version, not the prerelease "v0.3.1-rc.1"'],
    ["no version", {}, { version: "main" }, 'a released version, not "main"'],
    [
      "a pseudo-version",
      {},
      { version: "v0.3.2-0.20260102150405-abcdef123456" },
      'a released version, not the commit of "v0.3.2-0.20260102150405-abcdef123456"',
    ],
    [
      "a new major without notes",
      {},
      { version: "v2.0.0" },
      "notes for the new major line 2.0.0 (spec.migrationGuide)",
    ],
    [
      "a new minor below 1.0.0 without notes",
      {},
      { version: "v0.4.0" },
      "notes for the new major line 0.4.0 (spec.migrationGuide)",
    ],
  ])("%s", (_title, metadata, entry, missing) => {
    expect(lacks(metadata, entry)).toEqual([missing]);
  });

  test.each([
    ["license", "a license (spec.license)"],
    ["repository", "a repository (spec.repository)"],
  ] as const)("no %s", (field, missing) => {
    expect(governance({ entry: { version: "v0.3.1" }, metadata: without(field) }, server)).toEqual([missing]);
  });

  test("a base whose version nobody knows is not called compatible", () => {
    const { version: _unknown, ...nameless } = server;
    expect(governance({ entry: { version: "v0.3.1" }, metadata: inOrder }, nameless)).toEqual([
      "compatibility with this server: the base's version is not known",
    ]);
  });

  test("names everything at once, and nothing that could command a terminal", () => {
    const bare: PluginMetadata = {
      name: "agents",
      owners: [{ team: "\u001b[31mred" }],
      license: "::error::x\n",
      repository: "javascript:alert(1)",
      providers: [],
      compatibility: { frameworkApis: ["v2"] },
    };
    const missing = governance({ entry: { version: "v1.0.0", path: "." }, metadata: bare }, server);
    expect(missing).toHaveLength(7);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
    expect(missing.join("")).not.toMatch(/[\u0000-\u001f]|^::/m);
  });
});

test.each([
  ["v0.0.0", false],
  ["v0.0.4", false],
  ["v0.1.0", false],
  ["v0.1.1", false],
  ["v0.2.0", true],
  ["v0.2.1", false],
  ["v0.10.0", true],
  ["v1.0.0", true],
  ["v1.0.1", false],
  ["v1.1.0", false],
  ["v2.0.0", true],
  ["v2.0.0+incompatible", true],
])("%s opens a major line: %s", (version, opens) => {
  expect(opensMajorLine(parseVersion(version) as NonNullable<ReturnType<typeof parseVersion>>)).toBe(opens);
});

test.each([
  ["Apache-2.0", true],
  ["MIT", true],
  ["GPL-2.0+", true],
  ["GPL-2.0-or-later WITH Classpath-exception-2.0", true],
  ["(MIT OR Apache-2.0) AND BSD-3-Clause", true],
  ["LicenseRef-acme", true],
  ["DocumentRef-a:LicenseRef-b", true],
  ["", false],
  [" ", false],
  ["Apache License 2.0", false],
  ["MIT OR", false],
  ["OR MIT", false],
  ["(MIT", false],
  ["MIT)", false],
  ["MIT ()", false],
  ["MIT/Apache-2.0", false],
  ["mit, or so", false],
  ["https://example.com/license", false],
  ["NOASSERTION", false],
  ["UNLICENSED", false],
  ["MIT or Apache-2.0", false],
])("%j is a license expression: %s", (text, is) => {
  expect(isLicenseExpression(text)).toBe(is);
});

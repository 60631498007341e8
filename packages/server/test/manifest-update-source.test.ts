import { expect, test } from "@jest/globals";
import { judgeVersion } from "#server/manifest-update-judge.js";

const entry = {
  name: "agents",
  source: { repository: "acme/plugins" },
  channel: "stable",
  retention: "append",
  withdrawn: [],
} as const;

/** Whether a version is one of the policy's source, by its module's path and what a proxy says of its origin. */
function comesFrom(module: string, origin: string | undefined, serverUrl: string): boolean {
  const found = { version: "v1.0.0", yamls: new Map(), ...(origin === undefined ? {} : { origin }) };
  const server = { frameworkVersion: "v1alpha1", compatibleFrameworkVersions: [] };
  const grounds = { entry: { ...entry, module, withdrawn: [] }, seats: [], server, cells: () => undefined, serverUrl };
  const { refusal } = judgeVersion(found, grounds);
  if (refusal) expect(refusal.code).toBe("plugin-identity-refused");
  return refusal === undefined;
}

const vanity = "go.acme.example/agents";
const github = "https://github.com";

test.each([
  [vanity, undefined, github, true],
  [vanity, "https://github.com/acme/plugins", github, true],
  [vanity, "https://github.com/acme/plugins.git", github, true],
  [vanity, "https://github.com/acme/plugins/", github, true],
  [vanity, "https://github.com/Acme/Plugins", github, true],
  [vanity, "https://github.com/acme/plugins-evil", github, false],
  [vanity, "https://github.com/acme/plugins/../evil", github, false],
  [vanity, "https://github.com.evil.example/acme/plugins", github, false],
  [vanity, "https://evil.example/github.com/acme/plugins", github, false],
  [vanity, "http://github.com/acme/plugins", github, false],
  [vanity, "git@github.com:acme/plugins", github, false],
  [vanity, "", github, false],
  [vanity, "https://ghes.acme.example/acme/plugins", "https://ghes.acme.example", true],
  [vanity, "https://github.com/acme/plugins", "https://ghes.acme.example", false],
  ["github.com/acme/plugins/agents", undefined, github, true],
  ["github.com/acme/plugins/agents/v2", undefined, github, true],
  ["github.com/acme/plugins-evil/agents", undefined, github, false],
  ["github.com/evil/plugins", undefined, github, false],
  // What a proxy says counts more than the path: a path can be redirected.
  ["github.com/acme/plugins/agents", "https://github.com/evil/plugins", github, false],
])("the module %s from %j, with the server on %s", (module, origin, serverUrl, expected) => {
  expect(comesFrom(module, origin, serverUrl)).toBe(expected);
});

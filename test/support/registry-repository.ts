import { silent } from "#diagnostics/progress.js";
import type { PolicyEntry } from "#documents/policy.js";
import type { RegistryAccess } from "#oci/registry.js";
import { createGitHub } from "#proposals/github.js";
import type { UpdateOptions } from "#registry/session.js";
import type { TestGitHub } from "#test/github/github.js";

/** A registry's constructor as people write it. */
export function registryText(version: string, references: readonly string[] = []): string {
  return [
    "# The plugins of this registry.",
    "name: acme.software/plugin-registry",
    `version: ${version}`,
    "provider:",
    "  name: acme.software",
    ...(references.length > 0 ? ["componentReferences:", ...references] : []),
    "",
  ].join("\n");
}

/** A reference's lines. */
export function referenceLines(name: string, version: string, digest: string): string {
  return `- name: ${name}
  version: ${version}
  componentName: acme.software/plugins/${name}
  digest:
    hashAlgorithm: SHA-256
    normalisationAlgorithm: jsonNormalisation/v4alpha1
    value: "${digest}"`;
}

/** A policy that lists plugins of acme.software; a name alone stands for an entry with the defaults. */
export function policyText(
  plugins: readonly (string | (Pick<PolicyEntry, "name"> & Partial<PolicyEntry>))[],
  proposals?: "grouped",
): string {
  const entries = plugins.map((each) => (typeof each === "string" ? { name: each } : each));
  const spec = {
    ...(proposals ? { proposals } : {}),
    plugins: entries.map((each) => ({ component: `acme.software/plugins/${each.name}`, ...each })),
  };
  return `${JSON.stringify({ apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec }, undefined, 2)}\n`;
}

/** What the action makes of its inputs, for a test server; waits take no time. */
export function updateOptions(
  server: TestGitHub,
  registry: string,
  repository: string,
  more: Partial<UpdateOptions> & { access: RegistryAccess; login?: string },
): UpdateOptions {
  const { login = "github-actions[bot]", ...rest } = more;
  const clock = { now: Date.now, sleep: async () => undefined };
  const token = server.token(login);
  return {
    github: createGitHub({ transport: more.access.transport, token, apiUrl: server.url, identity: login, clock }),
    repository,
    base: "main",
    constructorPath: "component-constructor.yaml",
    policyPath: "plugin-policy.yaml",
    target: registry,
    serverUrl: "https://github.com",
    dryRun: false,
    progress: silent,
    ...rest,
  };
}

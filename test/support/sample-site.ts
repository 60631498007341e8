import { renderReportHtml } from "#conformance/report-html.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { computeMatrix } from "#matrix/compute.js";
import type { Evidence, MatrixInput, MatrixPlugin, MatrixServer, PluginVersion } from "#matrix/model.js";
import type { OcmPlugin, SiteInput } from "#matrix/site-model.js";
import { sha256 } from "#oci/digest.js";
import { passedReport } from "#test/sample-reports.js";

const base = "github.com/acme/catalog-server";
const catalog = "github.com/acme/catalog-plugins";
const manifest = "catalog-server-manifest.yaml";

export function serverOf(version: string, manifests = [manifest]): MatrixServer {
  return { version, frameworkVersion: "v1alpha1", compatibleFrameworkVersions: [], manifests };
}

export function metadataFor(name: string, more: Partial<PluginMetadata> = {}): PluginMetadata {
  return {
    name,
    owners: [{ team: `acme-${name}`, contact: `${name}@acme.example` }],
    license: "Apache-2.0",
    repository: `https://${catalog}`,
    providers: ["embedded"],
    compatibility: { minVersion: "0.9.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] },
    ...more,
  };
}

export function versionOf(
  version: string,
  metadata?: PluginMetadata,
  more: Partial<PluginVersion> = {},
): PluginVersion {
  return { version, released: "2026-11-01T08:00:00Z", ...(metadata ? { metadata } : {}), ...more };
}

export function evidenceOf(plugin: string, version: string, server: string, more: Partial<Evidence> = {}): Evidence {
  return {
    plugin,
    module: `${catalog}/${plugin}`,
    version,
    base,
    server,
    suite: "catalog-server",
    verdict: "passed",
    platform: "linux/amd64",
    image: `sha256:${"1".repeat(64)}`,
    report: sha256("report of the example"),
    date: "2026-11-20T10:00:00Z",
    signed: false,
    ...more,
  };
}

export function pluginOf(name: string, versions: PluginVersion[], more: Partial<MatrixPlugin> = {}): MatrixPlugin {
  return { name, module: `${catalog}/${name}`, pins: [], versions, ...more };
}

export const helm: OcmPlugin = {
  name: "helminput",
  component: "acme.software/plugins/helminput",
  repository: "ghcr.io/acme/plugins",
  description: "Puts Helm charts into component versions as resources.",
  platforms: ["darwin/arm64", "linux/amd64", "linux/arm64"],
  versions: [
    { version: "0.2.0", digest: "b".repeat(64) },
    { version: "0.1.0", digest: "a".repeat(64) },
  ],
  registry: { repository: "ghcr.io/acme/registry", component: "acme.software/plugin-registry", version: "v0.2.0" },
};

/** The example's two plugins on three servers, with what a page has to tell apart, and an OCM plugin beside them. */
export function exampleInput(): MatrixInput {
  const agents = metadataFor("agents", {
    displayName: "Agents",
    description: "Lists the AI agents that teams may build upon, with their pattern, category and version.",
  });
  const guardrails = metadataFor("guardrails", {
    displayName: "Guardrails",
    description: "Lists the checks around what goes into a model and what comes out of it.",
    owners: [{ team: "acme-model-safety", contact: "model-safety@acme.example" }],
    migrationGuide: "MIGRATION.md",
    compatibility: { minVersion: "0.9.0", maxVersion: "0.x", frameworkApis: ["v1alpha1"] },
  });
  return {
    base,
    servers: [serverOf("v0.9.0"), serverOf("v1.0.0", ["next/catalog-server-manifest.yaml"]), serverOf("v2.0.0", [])],
    plugins: [
      pluginOf(
        "agents",
        [
          versionOf("v0.4.0", agents, { retracted: { why: "It loses the sources of agents when it is restarted." } }),
          versionOf("v0.3.1", agents),
          versionOf("v0.3.0", agents),
          versionOf("v0.3.0-rc.1", agents),
          versionOf("v0.2.0"),
        ],
        { pins: [{ manifest, server: "v0.9.0", version: "v0.3.1", tier: "supported" }] },
      ),
      pluginOf("guardrails", [versionOf("v0.2.0", guardrails), versionOf("v0.1.0", guardrails)], {
        pins: [{ manifest, server: "v0.9.0", version: "v0.2.0", tier: "supported" }],
      }),
    ],
    evidence: [
      evidenceOf("agents", "v0.3.1", "v0.9.0"),
      evidenceOf("agents", "v0.3.1", "v1.0.0", { verdict: "failed", report: sha256("not there") }),
    ],
  };
}

export function siteOf(input: MatrixInput, more: Partial<SiteInput> = {}): SiteInput {
  const report = { digest: sha256("report of the example"), html: () => renderReportHtml(passedReport) };
  return { title: "Plugins of acme", matrix: computeMatrix(input).matrix, ocm: [helm], reports: [report], ...more };
}

const words = ["agents", "models", "prompts", "datasets", "metrics", "traces", "skills", "guides", "tools", "rules"];

/** Many plugins with five versions each on ten servers, about a third with evidence. */
export function manyInput(count: number): MatrixInput {
  const servers = Array.from({ length: 10 }, (_, index) => serverOf(`v1.${index}.0`));
  const plugins = Array.from({ length: count }, (_, index) => {
    const name = `${words[index % words.length]}-${String(index).padStart(4, "0")}`;
    const metadata = metadataFor(name, {
      displayName: `${name[0]?.toUpperCase()}${name.slice(1).replace("-", " ")}`,
      description: `Serves ${words[index % 10]} and ${words[(index * 7 + 3) % 10]} of team ${index % 40}, with their versions and sources.`,
      owners: [{ team: `team-${index % 40}` }],
      compatibility: { minVersion: `1.${index % 7}.0`, maxVersion: "1.x", frameworkApis: ["v1alpha1"] },
    });
    const versions = Array.from({ length: 5 }, (_, minor) => versionOf(`v1.${minor}.0`, metadata));
    const pins = [
      { manifest, server: "v1.9.0", version: "v1.4.0", tier: index % 5 === 0 ? "supported" : "community" } as const,
    ];
    return pluginOf(name, versions, { pins });
  });
  const evidence = plugins
    .filter((_, index) => index % 3 === 0)
    .map(({ name }, index) =>
      evidenceOf(name, "v1.4.0", "v1.9.0", { verdict: index % 10 === 9 ? "failed" : "passed" }),
    );
  return { base, servers, plugins, evidence };
}

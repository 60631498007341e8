import type { CheckResult, Report, Status } from "#conformance/report.js";
import { summarise } from "#conformance/report-summary.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";
import { sha256 } from "#oci/digest.js";
import { undeclared } from "#server/plugin-report.js";
import type { NamedReport } from "#server/tier-reports.js";
import type { TierSubject } from "#server/tiers.js";

/** A plugin of the manifest: released, complete, bounded; `lacking` says which of that it is not. */
export interface SamplePlugin {
  name: string;
  tier?: "built-in" | "supported" | "community";
  lacking?: "owners" | "metadata" | "release";
  inBase?: boolean;
}

const baseModule = "github.com/acme/catalog-server";
export const manifestDigest = sha256("the manifest");
export const suiteDigest = sha256("the suite");
export const image = {
  digest: sha256("the index"),
  platforms: [
    { platform: "linux/amd64", digest: sha256("amd64") },
    { platform: "linux/arm64", digest: sha256("arm64") },
  ],
};

/** What tiers are decided on, for these plugins and reports. */
export function tierSubject(plugins: readonly SamplePlugin[], reports: readonly Report[], curated = false) {
  const located = manifestOf(plugins);
  const metadata = new Map<string, PluginMetadata>();
  for (const each of plugins) if (each.lacking !== "metadata") metadata.set(each.name, declared(each));
  const base = { module: baseModule, version: "v0.9.1", entrypoint: { package: baseModule }, carriedPlugins: [] };
  const subject: TierSubject = {
    located,
    prepared: {
      base: { ...base, fromImage: false },
      reports: located.manifest.plugins.map((each) => undeclared(each, baseModule)),
      metadata,
    },
    image: { ...image, plugins: located.manifest.plugins },
    manifestDigest,
    suite: suiteDigest,
    reports: reports.map(named),
    curated,
  };
  return subject;
}

/** Named by its own bytes, as a report that was read. */
export function named(report: Report): NamedReport {
  return { report, digest: sha256(JSON.stringify(report)) };
}

function manifestOf(plugins: readonly SamplePlugin[]): LocatedManifest {
  const entries = plugins.map(({ name, tier, lacking, inBase }) => {
    const module = inBase ? `module: ${baseModule}, import: ${baseModule}/${name}` : `module: github.com/acme/${name}`;
    const version = lacking === "release" ? "v0.3.1-rc.1" : inBase ? "v0.9.1" : "v0.3.1";
    return `    - {name: ${name}, ${module}, version: ${version}${tier ? `, tier: ${tier}` : ""}}\n`;
  });
  const text = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base: {image: scratch, frameworkVersion: v1alpha1, module: ${baseModule}, version: v0.9.1, entrypoint: {package: ${baseModule}}}
  plugins:${entries.length === 0 ? " []" : ""}
${entries.join("")}`;
  const { source } = parseYaml("catalog-server-manifest.yaml", text);
  const parsed = source && parseManifest(source);
  if (!parsed?.manifest) throw new Error(JSON.stringify(parsed?.diagnostics));
  return parsed.manifest;
}

function declared({ name, lacking }: SamplePlugin): PluginMetadata {
  return {
    name,
    owners: lacking === "owners" ? [] : [{ team: "acme", contact: "plugins@acme.example" }],
    license: "Apache-2.0",
    repository: "https://github.com/acme/plugins",
    providers: [],
    compatibility: { minVersion: "0.9.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] },
  };
}

/** A check of a plugin, or of the server where the name is empty: `agents: passed`. */
export type SampleCheck = [plugin: string, status: Status, level?: CheckResult["level"], id?: string];

/** A report of the image's first platform, or as the changes say. */
export function tierReport(checks: readonly SampleCheck[], changes: Partial<Report> = {}): Report {
  const results = checks.map(([plugin, status, level = "required", id = plugin ? "A-list" : "smoke-starts"]) => ({
    id,
    category: "A",
    level,
    title: "A check",
    items: plugin ? [plugin] : [],
    ...(plugin ? { plugin } : {}),
    status,
    seconds: 0,
  }));
  return {
    apiVersion: "plugin-release/v1alpha1",
    kind: "ConformanceReport",
    tool: { name: "plugin-release", version: "0.1.0" },
    suite: { name: "catalog-server", version: "v1alpha1", digest: suiteDigest },
    subject: imageSubject(0),
    manifest: manifestDigest,
    started: "2026-11-22T01:00:00Z",
    seconds: 1,
    sandbox: { kind: "namespaces", detail: "" },
    platforms: image.platforms.map((each, index) => ({ ...each, status: index === 0 ? "run" : "not-run" })),
    ...summarise(results, []),
    checks: results,
    log: [],
    ...changes,
  };
}

/** The image as it ran on one of its platforms. */
export function imageSubject(index: number): Report["subject"] {
  const { platform, digest: platformDigest } = image.platforms[index] as (typeof image.platforms)[number];
  return { kind: "image", name: "layout", digest: image.digest, platformDigest, platform };
}

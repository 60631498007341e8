import type { Evidence, MatrixInput, MatrixPlugin, MatrixServer, PluginVersion } from "#matrix/model.js";
import { sha256 } from "#oci/digest.js";

export const base = "github.com/acme/catalog-server";

/** `v1.0.0=v1alpha1`, `v2.0.0=v1beta1+v1alpha1`: a server that a manifest builds on, unless it is planned. */
export function serverOf(text: string, manifests: string[] = ["catalog-server-manifest.yaml"]): MatrixServer {
  const [version = "", apis = ""] = text.split("=");
  const [frameworkVersion = "", ...compatibleFrameworkVersions] = apis.split("+");
  return { version, frameworkVersion, compatibleFrameworkVersions, manifests };
}

/** `v0.3.1 0.9.0..1.x v1alpha1`: a version, what it declares (`-` for nothing) and its framework APIs, joined by commas. */
export function versionOf(text: string, other: Partial<PluginVersion> = {}): PluginVersion {
  const [version = "", range, apis] = text.split(" ");
  if (range === undefined) return { version, ...other };
  const [minVersion = "", maxVersion = ""] = range.split("..");
  const ends = range === "-" ? {} : { minVersion, ...(maxVersion === "" ? {} : { maxVersion }) };
  const compatibility = { ...ends, frameworkApis: (apis ?? "v1alpha1").split(",") };
  return { version, metadata: { name: "agents", owners: [], providers: [], compatibility }, ...other };
}

export function pluginOf(
  name: string,
  versions: (string | PluginVersion)[],
  other: Partial<MatrixPlugin> = {},
): MatrixPlugin {
  return {
    name,
    module: `github.com/acme/catalog-plugins/${name}`,
    pins: [],
    versions: versions.map((each) => (typeof each === "string" ? versionOf(each) : each)),
    ...other,
  };
}

export function pinOf(version: string, server: string, other: Partial<MatrixPlugin["pins"][number]> = {}) {
  return { manifest: "catalog-server-manifest.yaml", server, version, tier: "community" as const, ...other };
}

/** `agents v0.3.1 on v1.0.0 passed`, with a digest of its own. */
export function evidenceFor(text: string, other: Partial<Evidence> = {}): Evidence {
  const [plugin = "", version = "", , server = "", verdict] = text.split(" ");
  return {
    plugin,
    module: `github.com/acme/catalog-plugins/${plugin}`,
    version,
    base,
    server,
    suite: "catalog-server",
    verdict: verdict === "failed" ? "failed" : "passed",
    platform: "linux/amd64",
    image: sha256(`image of ${plugin} ${version} on ${server}`),
    report: sha256(`${text} ${JSON.stringify(other)}`),
    date: "2026-11-20T09:30:00.125Z",
    signed: false,
    ...other,
  };
}

/** A little of everything: what passed, failed, contradicts itself, is retracted, deprecated, unknown, planned. */
export const smallInput: MatrixInput = {
  base,
  servers: [serverOf("v1.0.0=v1alpha1"), serverOf("v1.1.0=v1alpha1", []), serverOf("v2.0.0=v1beta1+v1alpha1", [])],
  plugins: [
    pluginOf(
      "agents",
      ["v0.2.0 0.9.0..1.0.x v1alpha1", "v0.3.1 0.9.0..1.x v1alpha1", "v0.4.0 1.0.0..2.x v1alpha1,v1beta1"],
      {
        pins: [pinOf("v0.3.1", "v1.0.0", { tier: "supported" })],
      },
    ),
    pluginOf(
      "guardrails",
      [
        "v0.1.0 0.9.0..1.x v1alpha1",
        versionOf("v0.2.0 0.9.0..2.x v1alpha1", { retracted: { why: "lists were empty" } }),
        "v0.3.0-rc.1 0.9.0..2.x v1beta1",
      ],
      { pins: [pinOf("v0.1.0", "v1.0.0")] },
    ),
    pluginOf("prompts", ["v1.0.0 1.0.0..1.x v1alpha1"], {
      deprecated: "use agents",
      pins: [pinOf("v1.0.0", "v1.0.0")],
    }),
    pluginOf("search", [versionOf("v0.1.0"), versionOf("v0.2.0", { problem: "its plugin.yaml is not YAML" })]),
  ],
  evidence: [
    evidenceFor("agents v0.3.1 on v1.0.0 passed"),
    evidenceFor("agents v0.4.0 on v1.0.0 failed", { platform: "linux/arm64" }),
    evidenceFor("agents v0.4.0 on v1.0.0 passed"),
    evidenceFor("agents v0.2.0 on v1.1.0 passed"),
    evidenceFor("search v0.1.0 on v1.0.0 passed"),
    evidenceFor("guardrails v0.1.0 on v1.0.0 passed", { date: "2026-11-01T00:00:00.000Z" }),
  ],
};

/** Plugins whose declarations all differ, with `versions` each. */
export function largeInput(plugins: number, versions: number, servers: number): MatrixInput {
  const columns = Array.from({ length: servers }, (_, index) => `v${1 + Math.floor(index / 10)}.${index % 10}.0`);
  const names = Array.from({ length: plugins }, (_, index) => `plugin-${String(index).padStart(4, "0")}`);
  return {
    base,
    servers: columns.map((version) => serverOf(`${version}=v1beta1+v1alpha1`)),
    plugins: names.map((name, index) =>
      pluginOf(
        name,
        Array.from(
          { length: versions },
          (_, at) =>
            `v0.${at}.${index} ${1 + (index % 3)}.${at}.${index}..${2 + (at % 4)}.x v1${at % 2 ? "alpha1" : "beta1"}`,
        ),
        { pins: [pinOf(`v0.0.${index}`, columns[0] ?? "", { tier: index % 2 ? "supported" : "community" })] },
      ),
    ),
    evidence: names.flatMap((name, index) =>
      columns
        .slice(0, 3)
        .map((server) =>
          evidenceFor(`${name} v0.${index % versions}.${index} on ${server} ${index % 9 ? "passed" : "failed"}`),
        ),
    ),
  };
}

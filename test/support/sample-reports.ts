import type { CheckResult, Report, Status } from "#conformance/report.js";
import type { ShownTier } from "#conformance/report-html-tiers.js";
import { type KnownPlugin, summarise } from "#conformance/report-summary.js";
import type { Tier } from "#documents/manifest.js";
import { sha256 } from "#oci/digest.js";

/** A report of an image that ran, of these checks; what it says follows from them. */
export function reportOf(checks: CheckResult[], plugins: KnownPlugin[] = [], other: Partial<Report> = {}): Report {
  return {
    apiVersion: "plugin-release/v1alpha1",
    kind: "ConformanceReport",
    tool: { name: "plugin-release", version: "0.1.0" },
    suite: {
      name: "catalog-server",
      version: "v1alpha1",
      digest: sha256("suite"),
      categories: [
        { id: "smoke", title: "Starts, stays up, stops" },
        { id: "A", title: "Capabilities" },
        { id: "B", title: "List and get" },
      ],
    },
    subject: {
      kind: "image",
      name: "ghcr.io/acme/catalog-server:1.0.0",
      digest: sha256("index"),
      platformDigest: sha256("linux/amd64"),
      platform: "linux/amd64",
    },
    manifest: sha256("manifest"),
    started: "2026-11-22T09:30:00.125Z",
    seconds: 4.25,
    sandbox: { kind: "namespaces", detail: "own user, mount, process and network namespaces" },
    platforms: [
      { platform: "linux/amd64", digest: sha256("linux/amd64"), status: "run" },
      { platform: "linux/arm64", digest: sha256("linux/arm64"), status: "not-run" },
    ],
    ...summarise(checks, plugins),
    checks,
    log: [],
    ...other,
  };
}

export function checkOf(id: string, status: Status, other: Partial<CheckResult> = {}): CheckResult {
  const reason = {
    failed: "the status is 500, not 200",
    skipped: "the plugin has no entities",
    "not-run": "needs plugins, which is not there",
  };
  return {
    id,
    category: id.split("-")[0] ?? "",
    level: "required",
    title: `The check ${id} holds`,
    items: other.plugin === undefined ? [] : [other.plugin],
    status,
    ...(status === "passed" ? {} : { reason: reason[status] }),
    seconds: 0.012,
    ...other,
  };
}

/** Of everything a little. */
export const smallReport: Report = reportOf(
  [
    checkOf("smoke-starts", "passed", { title: "The server starts", seconds: 0.4 }),
    checkOf("A-plugins", "passed", { title: "/api/plugins lists the plugins", request: "GET /api/plugins" }),
    checkOf("A-capabilities", "passed", { title: "A plugin says what it can do", plugin: "agents" }),
    checkOf("A-capabilities", "skipped", {
      title: "A plugin says what it can do",
      plugin: "guardrails",
      reason: "the plugin has no capabilities",
    }),
    checkOf("B-list", "failed", {
      title: "A list answers items",
      plugin: "agents",
      items: ["agents", "Agent"],
      request: "GET /api/agents_catalog/v1/agents",
    }),
    checkOf("B-order", "failed", {
      title: "A list keeps the order that is asked for",
      level: "recommended",
      plugin: "agents",
      items: ["agents", "Agent"],
      reason: "items are not in the order of /name",
      request: "GET /api/agents_catalog/v1/agents?orderBy=name",
    }),
    checkOf("B-get", "not-run", { title: "The first item can be got", plugin: "agents", items: ["agents", "Agent"] }),
  ],
  [
    { name: "agents", module: "github.com/acme/catalog-plugins/agents", version: "v0.3.1" },
    { name: "guardrails", module: "github.com/acme/catalog-plugins/guardrails", version: "v0.2.0" },
  ],
  { log: ["listening on 127.0.0.1:8080", "agents: cannot list: no such table"] },
);

/** Everything as it should be. */
export const passedReport: Report = reportOf(
  smallReport.checks
    .filter(({ status }) => status === "passed")
    .concat(
      checkOf("B-list", "passed", { plugin: "agents" }),
      checkOf("A-basePath", "passed", { plugin: "guardrails" }),
    ),
  smallReport.plugins.map(({ name, module = "", version = "" }) => ({ name, module, version })),
);

/** Nothing was started. */
export const notRunReport: Report = reportOf(
  smallReport.checks.map((each) => ({ ...each, status: "not-run" as const, reason: "linux/arm64 does not run here" })),
  [],
  { platforms: [{ platform: "linux/arm64", digest: sha256("linux/arm64"), status: "not-run" }] },
);

/** A server with very many plugins, of which some fail. */
export function largeReport(plugins: number): Report {
  const names = Array.from({ length: plugins }, (_, index) => `plugin-${String(index).padStart(2, "0")}`);
  const checks = names.flatMap((plugin, index) => [
    checkOf("A-capabilities", "passed", { plugin, title: "A plugin says what it can do" }),
    checkOf("B-list", index % 7 === 3 ? "failed" : "passed", {
      plugin,
      title: "A list answers items",
      request: `GET /api/${plugin}_catalog/v1/things`,
    }),
    checkOf("B-get", index % 7 === 3 ? "not-run" : "passed", { plugin, title: "The first item can be got" }),
    checkOf("B-filter", index % 3 === 0 ? "skipped" : "passed", { plugin, title: "Lists can be filtered" }),
  ]);
  const known = names.map((name) => ({ name, module: `github.com/acme/catalog-plugins/${name}`, version: "v1.2.3" }));
  return reportOf([checkOf("smoke-starts", "passed", { title: "The server starts" }), ...checks], known);
}

/** Each text is the value, wherever somebody else writes one. */
export function hostileReport(value: string): Report {
  const check = checkOf("B-list", "failed", {
    id: value,
    category: value,
    title: value,
    items: [value, value],
    plugin: value,
    reason: value,
    request: value,
  });
  return reportOf(
    [check, { ...check, status: "passed" }, { ...check, status: "skipped" }, { ...check, status: "not-run" }],
    [{ name: value, module: value, version: value }],
    {
      tool: { name: "plugin-release", version: value },
      suite: { name: value, version: value, digest: sha256("suite"), categories: [{ id: value, title: value }] },
      subject: { kind: "image", name: value, digest: sha256("index"), platformDigest: sha256("a"), platform: value },
      server: { module: value, version: value, frameworkVersion: value },
      sandbox: { kind: "process", detail: value },
      platforms: [{ platform: value, digest: sha256("a"), status: "run" }],
      only: [value],
      log: [value, value],
    },
  );
}

export function tierOf(plugin: string, claimed: Tier, granted: Tier, other: Partial<ShownTier> = {}): ShownTier {
  const evidence: ShownTier["evidence"] = [
    { platform: "linux/amd64", verdict: "passed", reportDigest: sha256("report") },
    { platform: "linux/arm64", verdict: "not-run" },
  ];
  return { plugin, version: "v0.3.1", claimed, granted, evidence, missing: [], ...other };
}

const failed: Partial<ShownTier> = {
  evidence: [{ platform: "linux/amd64", verdict: "failed", reportDigest: sha256("report") }],
  missing: ['required checks passed on "linux/amd64" (failed: "B-list"; not run: "B-get")'],
};

/** Decided on the small report: one claim is granted, one refused, and there are others. */
export const smallTiers: readonly ShownTier[] = [
  tierOf("local", "built-in", "built-in"),
  tierOf("guardrails", "supported", "supported", { version: "v0.2.0" }),
  tierOf("toys", "community", "community", failed),
  tierOf("agents", "supported", "community", {
    ...failed,
    missing: ["an owner with a contact (spec.owners)", ...(failed.missing ?? [])],
  }),
  tierOf("odd", "community", "community", { missing: ["a license (spec.license)"] }),
];

/** Each text is the value, wherever somebody else writes one. */
export function hostileTiers(value: string): ShownTier[] {
  const evidence = (["failed", "passed", "not-run"] as const).map((verdict) => ({ platform: value, verdict }));
  return [
    tierOf(value, "supported", "community", { version: value, evidence, missing: [value, value] }),
    tierOf(value, "community", "community", { version: value, evidence, missing: [value] }),
  ];
}

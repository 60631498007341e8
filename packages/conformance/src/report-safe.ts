import type { CheckResult, Report, ReportSubject } from "#conformance/report.js";
import { mostItems, mostLines } from "#conformance/report-bounds.js";
import { type KnownPlugin, summarise } from "#conformance/report-summary.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { isDigest } from "#oci/digest.js";

/** What the schema lets through, in UTF-16 code units. */
const longestText = 1000;
const longestName = 200;

/**
 * The report as it may be shown and read back, whoever wrote its texts: each on one line and of bounded length, times in whole milliseconds.
 * Names that become equal are counted together. Of a report that is safe already, the same again.
 */
export function safeReport(report: Report): Report {
  const checks = report.checks.map(safeCheck);
  const { manifest, server, ...rest } = report;
  return {
    ...rest,
    tool: { name: name(report.tool.name), version: name(report.tool.version) },
    suite: safeSuite(report.suite),
    subject: safeSubject(report.subject),
    // An image says itself which manifest and base it is made of.
    ...(isDigest(manifest) ? { manifest } : {}),
    ...(server ? safeServer(server) : {}),
    seconds: milliseconds(report.seconds),
    sandbox: { kind: report.sandbox.kind, detail: text(report.sandbox.detail) },
    platforms: report.platforms.map((each) => ({ ...each, platform: name(each.platform) })),
    ...(report.only ? { only: report.only.slice(0, mostLines).map(name) } : {}),
    ...summarise(checks, report.plugins.map(safePlugin)),
    checks,
    log: report.log.slice(-mostLines).map(text),
  };
}

function safeSuite({ categories, digest, ...suite }: Report["suite"]): Report["suite"] {
  return {
    name: name(suite.name),
    version: name(suite.version),
    digest,
    ...(categories ? { categories: categories.map(({ id, title }) => ({ id: name(id), title: text(title) })) } : {}),
  };
}

/** Nothing where a part of it holds no text: half a base is none. */
function safeServer(server: NonNullable<Report["server"]>): Pick<Report, "server"> {
  const module = name(server.module);
  const version = name(server.version);
  const frameworkVersion = name(server.frameworkVersion);
  return module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {};
}

function safeCheck(check: CheckResult): CheckResult {
  const { plugin, reason, request } = check;
  return {
    ...check,
    id: name(check.id),
    category: name(check.category),
    title: text(check.title),
    items: check.items.slice(0, mostItems).map(text),
    ...(plugin === undefined ? {} : { plugin: name(plugin) }),
    ...(reason === undefined ? {} : { reason: text(reason) }),
    ...(request === undefined ? {} : { request: text(request) }),
    seconds: milliseconds(check.seconds),
  };
}

function safePlugin(plugin: KnownPlugin): KnownPlugin {
  const { module, version } = plugin;
  return {
    name: name(plugin.name),
    ...(module === undefined ? {} : { module: text(module) }),
    ...(version === undefined ? {} : { version: text(version) }),
  };
}

function safeSubject(subject: ReportSubject): ReportSubject {
  const { platform } = subject;
  return { ...subject, name: text(subject.name), ...(platform === undefined ? {} : { platform: name(platform) }) };
}

function text(value: string): string {
  return sanitize(value, longestText);
}

function name(value: string): string {
  return sanitize(value, longestName);
}

function milliseconds(seconds: number): number {
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 1000) / 1000) : 0;
}

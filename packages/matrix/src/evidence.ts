import type { CheckResult, PluginResult, Report } from "#conformance/report.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Evidence } from "#matrix/model.js";

/** A report with the digest of its file's bytes, and the file. */
export interface ReadReport {
  report: Report;
  /** `sha256:…` */
  digest: string;
  file?: string;
}

export interface FoundEvidence {
  /** One for each plugin that the report comes to a verdict on. */
  evidence: Evidence[];
  /** Notices of what is no evidence. */
  diagnostics: Diagnostic[];
}

/** What a report proves of plugin versions. A report that nobody can place, or of a part of the suite only, proves nothing. */
export function evidenceOf({ report, digest, file }: ReadReport, signed = false): FoundEvidence {
  const why = refusal(report);
  const { server, subject, suite, started } = report;
  const image = subject.platformDigest ?? subject.digest;
  if (why !== undefined || server === undefined || image === undefined) {
    return { evidence: [], diagnostics: [noEvidence(`the report is no evidence: ${why}`, file)] };
  }
  const optional = report.plugins.filter(({ module }) => module !== server.module);
  const fit = serverFits(report.checks);
  const diagnostics: Diagnostic[] = [];
  const evidence = optional.flatMap((plugin): Evidence[] => {
    const { name, module, version } = plugin;
    const verdict = verdictOn(plugin, fit, optional.length === 1);
    if (module === undefined || version === undefined) {
      diagnostics.push(noEvidence(`the report does not say which module ${quoted(name)} is, at which version`, file));
      return [];
    }
    if (verdict === undefined) {
      diagnostics.push(noEvidence(`the report comes to no verdict on ${quoted(name)} ${sanitize(version, 80)}`, file));
      return [];
    }
    const platform = subject.platform ?? report.platforms.find(({ status }) => status === "run")?.platform ?? "unknown";
    const of = {
      base: server.module,
      server: server.version,
      suite: suite.name,
      suiteDigest: suite.digest,
      platform,
      image,
    };
    const from = { report: digest, date: started, signed, ...(file === undefined ? {} : { file }) };
    return [{ plugin: name, module, version, verdict, ...of, ...from }];
  });
  return { evidence, diagnostics };
}

function refusal({ subject, only, verdict, server }: Report): string | undefined {
  if (subject.kind !== "image") return `it is about a ${subject.kind}, not about an image`;
  if (only !== undefined) return `only ${sanitize(only.join(", "), 100)} of the suite ran`;
  if (verdict === "not-run") return "nothing was run";
  if (server === undefined) return "it does not say which base the image was built on";
  if (subject.platformDigest === undefined && subject.digest === undefined) return "it names its image by no digest";
  return undefined;
}

function noEvidence(message: string, file: string | undefined): Diagnostic {
  const fix = "Run the whole suite on an image that this suite built, and give that report.";
  return diagnostic("report-no-evidence", message, {
    severity: "notice",
    fix,
    ...(file === undefined ? {} : { place: { file } }),
  });
}

/** Whether the required checks about the server as a whole passed. */
function serverFits(checks: readonly CheckResult[]): boolean {
  const broken = ({ level, plugin, status }: CheckResult) =>
    level === "required" && plugin === undefined && (status === "failed" || status === "not-run");
  return !checks.some(broken);
}

/** Where the server itself fails, only a plugin's own failures are its own: unless it is the only one, and what failed may be due to anybody. */
function verdictOn({ required }: PluginResult, serverFits: boolean, alone: boolean): Evidence["verdict"] | undefined {
  if (required.failed > 0) return "failed";
  if (!serverFits) return alone ? "failed" : undefined;
  if (required.notRun > 0) return "failed";
  return required.passed > 0 ? "passed" : undefined;
}

/** Clocks of runners may be off, by no more than that. */
const tolerance = 24 * 60 * 60 * 1000;

/** Whether a date is later than a clock can be wrong. */
export function isFuture(date: string, now: number): boolean {
  return Date.parse(date) > now + tolerance;
}

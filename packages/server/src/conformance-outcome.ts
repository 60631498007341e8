import type { Counts, Verdict } from "#conformance/report.js";
import { idsOf } from "#conformance/report-words.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Conformance } from "#server/conformance-options.js";
import type { TierDecision } from "#server/tiers.js";

const words: Record<Verdict, string> = { passed: "passed", failed: "FAILED", "not-run": "not run" };

/** What a person at a terminal wants to know of a run: a line for the server, one a plugin, and where the report is. */
export function renderOutcome({ report, written, tiers }: Conformance): string {
  const { suite, subject, sandbox, verdict, required, recommended, plugins } = report;
  const platform = subject.platform === undefined ? "" : ` on ${subject.platform}`;
  const width = Math.max(0, ...plugins.map(({ name }) => name.length));
  const lines = [
    `${words[verdict]}  ${suite.name} ${suite.version}${platform}: ${countLine(required, recommended)}`,
    `        ${sanitize(subject.name)}${subject.digest === undefined ? "" : `, ${subject.digest}`}`,
    `        ${sandbox.kind}: ${sandbox.detail}`,
    ...plugins.map((each) => {
      const tier = tiers?.find(({ plugin }) => plugin === each.name)?.granted;
      const granted = tier === undefined ? "" : `, ${tier}`;
      return `  ${sanitize(each.name).padEnd(width)}  ${words[each.verdict]}${granted}: ${countLine(each.required, each.recommended)}`;
    }),
    ...tierLines(tiers ?? []),
    `Report: ${written.html}`,
    `        ${written.json}@${written.digest}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** What was claimed and granted, and what each plugin lacks for `supported`, in columns. */
function tierLines(tiers: readonly TierDecision[]): string[] {
  if (tiers.length === 0) return [];
  const header = ["Tiers", "version", "claimed", "granted", "missing for supported"];
  const rows = tiers.map((each) => [
    `  ${each.plugin}`,
    each.version,
    each.claimed,
    each.granted,
    each.missing.join("; "),
  ]);
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => (cell.startsWith("  ") ? "  " : "") + sanitize(cell, 300)),
  );
  const widths = header.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)));
  return lines.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** What a terminal shows: where many recommended checks failed, a line for all of them, so that what has to be mended is seen. */
export function diagnosticsForTerminal({
  report,
  diagnostics,
}: Pick<Conformance, "report" | "diagnostics">): Diagnostic[] {
  const others = diagnostics.filter(({ code, severity }) => code !== "check-failed" || severity !== "notice");
  if (diagnostics.length - others.length < 2) return [...diagnostics];
  const failed = report.checks.filter(({ level, status }) => level === "recommended" && status === "failed");
  const fix = "Read in the report what each of them found; none of them is required.";
  const message = `${failed.length} recommended checks failed: ${idsOf(failed)}`;
  return [...others, diagnostic("check-failed", message, { severity: "notice", fix })];
}

/** `24 required passed, 1 failed; 3 recommended passed`. */
function countLine(required: Counts, recommended: Counts): string {
  const some = recommended.passed + recommended.failed > 0;
  return `${counts("required", required)}${some ? `; ${counts("recommended", recommended)}` : ""}`;
}

function counts(level: string, { passed, failed, skipped, notRun }: Counts): string {
  const others = Object.entries({ failed, skipped, "not run": notRun }).filter(([, count]) => count > 0);
  return [`${passed} ${level} passed`, ...others.map(([word, count]) => `${count} ${word}`)].join(", ");
}

import type { Counts, PluginResult, Report } from "#conformance/report.js";
import { summarise } from "#conformance/report-summary.js";
import { quoted } from "#diagnostics/sanitize.js";

/** Everything that a report says and that does not follow from its checks, or from what it says elsewhere. Each a sentence's end. */
export function* contradictions(report: Report): Generator<string> {
  const { verdict, required, recommended, plugins } = summarise(report.checks, report.plugins);
  if (report.verdict !== verdict) yield `the verdict is ${report.verdict}, but the checks say ${verdict}`;
  if (!sameCounts(report.required, required)) yield `the required checks are counted wrong: ${told(required)}`;
  if (!sameCounts(report.recommended, recommended))
    yield `the recommended checks are counted wrong: ${told(recommended)}`;
  yield* ofPlugins(report.plugins, plugins);
  yield* ofPlatforms(report);
}

function* ofPlugins(stated: readonly PluginResult[], found: readonly PluginResult[]): Generator<string> {
  const names = stated.map(({ name }) => name);
  if (names.join("\n") !== found.map(({ name }) => name).join("\n")) {
    yield "the plugins are not those of the checks and the server, each once, by name";
    return;
  }
  for (const [index, { name, verdict, required, recommended }] of found.entries()) {
    const each = stated[index];
    if (!each) continue;
    if (each.verdict !== verdict) yield `the plugin ${quoted(name)} is ${each.verdict}, but its checks say ${verdict}`;
    if (!sameCounts(each.required, required) || !sameCounts(each.recommended, recommended))
      yield `the checks of the plugin ${quoted(name)} are counted wrong: ${told(required)}`;
  }
}

/** A run is one of one platform; that one may be called run, and no other. */
function* ofPlatforms({ subject, platforms, verdict }: Report): Generator<string> {
  const run = platforms.filter(({ status }) => status === "run");
  const other = run.find((each) => each.platform !== subject.platform || each.digest !== subject.platformDigest);
  if (other) yield `the platform ${quoted(other.platform)} is said to have run, but the subject is another`;
  if (new Set(platforms.map(({ platform }) => platform)).size < platforms.length) yield "a platform is named twice";
  if (subject.kind !== "image" || verdict !== "passed") return;
  if (run.length === 0 || subject.digest === undefined) yield "the image passed, but none of its platforms ran";
}

function sameCounts(one: Counts, other: Counts): boolean {
  return (
    one.passed === other.passed &&
    one.failed === other.failed &&
    one.skipped === other.skipped &&
    one.notRun === other.notRun
  );
}

function told({ passed, failed, skipped, notRun }: Counts): string {
  return `it is ${passed} passed, ${failed} failed, ${skipped} skipped, ${notRun} not run`;
}

import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Evidence } from "#matrix/model.js";
import { compareText } from "#matrix/order.js";

export interface Chosen {
  /** The newest for each platform and suite, and what contradicts it of the same image; newest first. */
  counted: Evidence[];
  /** Warnings. */
  contradictory: Diagnostic[];
}

/**
 * What counts of the evidence of one cell: for each platform and suite, what is known of the image that ran last. Where reports of that
 * very image contradict each other, nothing was mended in between, so the failed one counts however old it is. Both stay: to choose from what
 * was chosen and some of the same again changes nothing.
 */
export function chooseEvidence(evidence: readonly Evidence[]): Chosen {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const key = `${each.platform} ${each.suite}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const contradictory: Diagnostic[] = [];
  const counted = [...groups.values()].flatMap((group) => {
    const [newest, ...older] = group.toSorted(newestEvidence);
    if (!newest) return [];
    const same = older.filter(({ image, date }) => image === newest.image || date === newest.date);
    const failed = [newest, ...same].find(({ verdict }) => verdict === "failed");
    const passed = [newest, ...same].find(({ verdict }) => verdict === "passed");
    if (failed && passed) contradictory.push(contradicting(failed, passed));
    return failed && failed !== newest ? [newest, failed] : [newest];
  });
  return { counted: counted.sort(newestEvidence), contradictory };
}

/** Every two differ somewhere, so that the order of the input does not matter. */
function newestEvidence(one: Evidence, other: Evidence): number {
  return (
    timeOf(other) - timeOf(one) ||
    compareText(one.platform, other.platform) ||
    compareText(one.suite, other.suite) ||
    compareText(one.verdict, other.verdict) ||
    compareText(one.report, other.report) ||
    compareText(one.image, other.image)
  );
}

function timeOf({ date }: Evidence): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : time;
}

function contradicting(failed: Evidence, passed: Evidence): Diagnostic {
  const { plugin, version, server, platform } = failed;
  const what = `plugin ${quoted(plugin)} ${sanitize(version, 80)} on ${sanitize(server, 80)}, ${sanitize(platform, 80)}`;
  const message = `reports contradict each other about ${what}: ${sanitize(passed.report, 80)} says passed, ${sanitize(failed.report, 80)} says failed; failed counts`;
  return diagnostic("evidence-contradictory", message, {
    plugin,
    fix: "Find out what differs between the runs, mend it and run the suite on the new image.",
    ...(failed.file === undefined ? {} : { place: { file: failed.file } }),
  });
}

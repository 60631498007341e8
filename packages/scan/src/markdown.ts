import { markdownTable } from "#diagnostics/markdown-table.js";
import { markdownText } from "#diagnostics/render-markdown.js";
import { pageOf } from "#scan/entry.js";
import type { ScanReport, State, Vulnerability } from "#scan/report.js";

const mostRows = 100;
const mostStacks = 20;

/** A report as a maintainer decides from it: what was found by what, what refuses, who reaches it, and what to do. */
export function renderScanMarkdown(report: ScanReport): string {
  const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
  const absent = report.vulnerabilities.length - shown.length;
  const parts = [
    `### Vulnerabilities: ${report.verdict}`,
    facts(report),
    vulnerabilityTable(shown),
    ...(absent > 0
      ? [
          `${count(absent, "more vulnerability", "more vulnerabilities")} of the modules' versions: the vulnerable functions are not there.`,
        ]
      : []),
    hidden(report),
    stacks(shown),
  ];
  return `${parts.filter((each) => each !== "").join("\n\n")}\n`;
}

function facts({ image, source, database, scanner, policy, programs, finished }: ScanReport): string {
  const digest = image ? `\`${image.digest}\`` : "";
  const stripped = programs.filter(({ symbols }) => symbols === "missing").length;
  const lines = [
    ...(image
      ? [`Image ${markdownText(image.name, 300)} ${digest}: ${count(programs.length, "Go program", "Go programs")}.`]
      : []),
    ...(stripped > 0
      ? [`**${count(stripped, "program has", "programs have")} no symbols: what is in there is unknown, not absent.**`]
      : []),
    ...(source
      ? [`Source for ${markdownText(source.platforms.join(", "), 300)}, with ${markdownText(source.goVersion)}.`]
      : ["No source was scanned: nothing says what is called."]),
    `Database ${markdownText(database.address, 300)} of ${markdownText(database.modified)}; ${markdownText(`${scanner.name} ${scanner.version}`)}, ${markdownText(finished)}.`,
    policy.failOn === "never" ? "Policy: nothing fails." : `Policy: what is ${policy.failOn} fails.`,
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

/** A row for each vulnerability, the worst first. */
export function vulnerabilityTable(shown: readonly Vulnerability[]): string {
  if (shown.length === 0) return "None is reachable, present or possibly present.";
  const rows = shown
    .slice(0, mostRows)
    .map((each) => `| ${[link(each), ...cells(each).map((cell) => markdownText(cell))].join(" | ")} |`);
  const head =
    "| Vulnerability | State | Module | Reached by | Fixed in | Policy |\n| --- | --- | --- | --- | --- | --- |";
  const more = shown.length - mostRows;
  return [head, ...rows].join("\n") + (more > 0 ? `\n\n… and ${more} more, in scan.json.` : "");
}

/** The number of an entry of Go's own database leads to its page. */
function link({ id, aliases, summary }: Vulnerability): string {
  const page = pageOf(id);
  const name = page ? `[${id}](${page})` : markdownText(id);
  const rest = [aliases.slice(0, 3).join(", "), summary].filter(Boolean).join(": ");
  return rest === "" ? name : `${name} ${markdownText(rest, 200)}`;
}

function cells({ state, reason, module, version, reachedBy, fixed, verdict, exception }: Vulnerability): string[] {
  const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
  const policy = {
    fails: "refused",
    noted: "noted",
    accepted: `accepted until ${exception?.expires}: ${exception?.reason}`,
  }[verdict];
  return [`${state}${reason ? `: ${reason}` : ""}`, `${module} ${version}`, who || "–", fixed ?? "no version", policy];
}

function hidden({ hidden: modules }: ScanReport): string {
  if (modules.length === 0) return "";
  const rows = modules.map((each) => [`${each.module} ${each.version}`, each.because, each.vulnerabilities.join(", ")]);
  return `What govulncheck does not look up, so that nothing is known of it:\n\n${markdownTable(["Module", "Why", "Known of that version"], rows)}`;
}

function stacks(shown: readonly Vulnerability[]): string {
  const found = shown.flatMap((each) =>
    each.reachedBy.filter(({ calls }) => calls.length > 0).map((reacher) => ({ each, reacher })),
  );
  if (found.length === 0) return "";
  const blocks = found.slice(0, mostStacks).map(({ each, reacher }) => {
    const head = markdownText(`${each.id}, ${reacher.plugin === undefined ? "the base" : `plugin ${reacher.plugin}`}`);
    const calls = reacher.calls.map((call) => `1. ${markdownText(call)}`).join("\n");
    return `${head}:\n\n${calls}`;
  });
  return `<details><summary>Calls that lead there</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How many there are of each state, exceptions aside: `2 reachable, 1 present`. */
export function countStates({ vulnerabilities }: Pick<ScanReport, "vulnerabilities">): string {
  const states: State[] = ["reachable", "present", "unknown"];
  const open = vulnerabilities.filter(({ verdict }) => verdict !== "accepted");
  const parts = states.flatMap((state) => {
    const number = open.filter((each) => each.state === state).length;
    return number > 0 ? `${number} ${state}` : [];
  });
  return parts.join(", ") || "none";
}

import type { CheckResult, Report } from "#conformance/report.js";
import { boundTo, byCategory, categoryTitle, verdictWords } from "#conformance/report-words.js";
import { sanitize } from "#diagnostics/sanitize.js";

/**
 * JUnit XML, for what shows test results: a test suite for each category, a test case for each check and item.
 *
 * A required check that failed is a `failure`, one that was not run is an `error`. A recommended one that did not pass is `skipped`, and says
 * why: readers know no warning, fail a job for every failure, and show the message of what was skipped. So a reader shows red exactly where
 * the verdict is not `passed`; where no check says so, a test case of its own does.
 */
export function renderReportJunit(report: Report): string {
  const suites = suitesOf(report);
  const all = suites.flatMap(({ cases }) => cases);
  const total = attributes({ name: report.suite.name, ...countsOf(all), time: seconds(report.seconds) });
  const properties = propertiesOf(report);
  const log =
    report.log.length === 0 ? "" : element("system-out", {}, report.log.map((line) => xmlText(line)).join("\n"));
  const inside = suites.map(({ name, cases }, index) => {
    const header = { name, ...countsOf(cases), time: seconds(timeOf(cases)), timestamp: localTime(report.started) };
    return element("testsuite", header, `\n${properties}${cases.map(renderCase).join("")}${index === 0 ? log : ""}`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${inside.join("")}</testsuites>\n`;
}

/** A test case as JUnit knows it. */
interface Case {
  name: string;
  classname: string;
  seconds: number;
  outcome?: { kind: "failure" | "error" | "skipped"; message: string; detail: string };
}

interface Suite {
  name: string;
  cases: Case[];
}

function suitesOf(report: Report): Suite[] {
  const { suite, verdict, required } = report;
  const suites = byCategory(report).map(([id, results]) => ({
    name: categoryTitle(report, id),
    cases: results.map((each) => caseOf(each, suite.name)),
  }));
  const unsaid = verdict !== "passed" && required.failed + required.notRun === 0;
  return unsaid ? [{ name: "run", cases: [wholeRun(report)] }, ...suites] : suites;
}

function wholeRun({ suite, verdict }: Report): Case {
  const message = `the verdict is ${verdictWords[verdict]}: no required check passed or failed`;
  const outcome = { kind: "error", message, detail: message } as const;
  return { name: "Required checks were made", classname: `${suite.name}.run`, seconds: 0, outcome };
}

function caseOf(check: CheckResult, suite: string): Case {
  const { id, title, items, category, plugin } = check;
  const outcome = outcomeOf(check);
  return {
    name: `${id}: ${title}${items.length === 0 ? "" : ` (${items.join(", ")})`}`,
    classname: [suite, category, ...(plugin === undefined ? [] : [plugin])].join("."),
    seconds: check.seconds,
    ...(outcome ? { outcome } : {}),
  };
}

function outcomeOf({ status, level, reason = "no reason is given", request }: CheckResult): Case["outcome"] {
  if (status === "passed") return undefined;
  const detail = request === undefined ? reason : `${reason}\n${request}`;
  if (status === "skipped") return { kind: "skipped", message: reason, detail };
  const word = status === "failed" ? "failed" : "not run";
  if (level === "recommended") return { kind: "skipped", message: `recommended, ${word}: ${reason}`, detail };
  return { kind: status === "failed" ? "failure" : "error", message: `${word}: ${reason}`, detail };
}

function renderCase({ name, classname, seconds: time, outcome }: Case): string {
  const inside = outcome && `\n${renderOutcome(outcome)}`;
  return element("testcase", { name, classname, time: seconds(time) }, inside);
}

function renderOutcome({ kind, message, detail }: NonNullable<Case["outcome"]>): string {
  if (kind === "skipped") return element(kind, { message });
  const text = detail.split("\n").map((line) => xmlText(line));
  return element(kind, { message, type: kind === "failure" ? "failed" : "not-run" }, text.join("\n"));
}

function countsOf(cases: readonly Case[]) {
  const count = (kind: string) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
  return {
    tests: String(cases.length),
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function timeOf(cases: readonly Case[]): number {
  return cases.reduce((sum, each) => sum + each.seconds, 0);
}

function propertiesOf(report: Report): string {
  const all = [["Verdict", verdictWords[report.verdict]] as const, ...boundTo(report)];
  const inside = all.map(([name, value]) => element("property", { name, value }));
  return element("properties", {}, `\n${inside.join("")}`);
}

/** `inside` is markup already. */
function element(name: string, values: Record<string, string>, inside?: string): string {
  const start = `<${name}${attributes(values)}`;
  return inside === undefined ? `${start}/>\n` : `${start}>${inside}</${name}>\n`;
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join("");
}

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** One line for an attribute or an element's text, without the characters that XML 1.0 (2.2) forbids even as references. */
function xmlText(text: string): string {
  return sanitize(text, 1000)
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (character) => references[character] ?? "");
}

function seconds(time: number): string {
  return time.toFixed(3);
}

/** As the schema of Jenkins has it: without fractions and without a zone; the time is UTC. */
function localTime(started: string): string {
  return started.slice(0, "2026-11-22T09:30:00".length);
}

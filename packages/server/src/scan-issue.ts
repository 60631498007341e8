import { createHash } from "node:crypto";
import { markdownText } from "#diagnostics/render-markdown.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Issue } from "#proposals/issues.js";
import { vulnerabilityTable } from "#scan/markdown.js";
import type { ScanReport, Vulnerability } from "#scan/report.js";

/** What an issue's body remembers, out of sight. It counts only where our own identity opened the issue. */
export interface ScanMarker {
  /** The image as it was named. */
  image: string;
  /** What was known to be there, a code for each. */
  known: string[];
  /** Set when this suite closed it; a person who closes one knows what stood in it. */
  closed?: true;
}

export interface IssueState {
  issue: Issue;
  marker: ScanMarker;
}

/** What is to be done about an image's issue. */
export type IssueStep =
  | { kind: "none" }
  | { kind: "create"; title: string; body: string }
  | { kind: "update"; title: string; body: string; reopen: boolean; comment?: string }
  | { kind: "close"; body: string; comment: string };

/** GitHub's limit (REST, "Create an issue"). */
const longestBody = 65_536;
const mostKnown = 1000;

/** Reads the marker at a body's start; undefined where there is none that this suite wrote. */
export function readScanMarker(body: string): ScanMarker | undefined {
  const [, json] = /^<!-- plugin-release-scan: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
  try {
    const { image, known, closed } = JSON.parse(json ?? "") as Partial<ScanMarker>;
    if (typeof image !== "string" || !Array.isArray(known) || !known.every((each) => typeof each === "string"))
      return undefined;
    return { image, known, ...(closed === true ? { closed } : {}) };
  } catch {
    return undefined;
  }
}

/** What an image's issue has to become, seen from what it is. The same findings twice change nothing the second time. */
export function decideIssue(image: string, report: ScanReport, current: IssueState | undefined): IssueStep {
  const found = report.vulnerabilities.filter((each) => each.state !== "absent" && each.verdict !== "accepted");
  const known = found.map(codeOf).slice(0, mostKnown);
  if (found.length === 0) {
    if (!current || current.issue.state === "closed") return { kind: "none" };
    const body = bodyOf(
      { image, known: [], closed: true },
      "None is left that the database knows of, exceptions aside.",
    );
    return {
      kind: "close",
      body,
      comment: "The last scan found none of these vulnerabilities any more, exceptions aside.",
    };
  }
  const title = titleOf(image, found.length);
  const text = bodyText(report, found);
  if (!current) return { kind: "create", title, body: bodyOf({ image, known }, text) };
  const { issue, marker } = current;
  const fresh = found.filter((each) => !marker.known.includes(codeOf(each)));
  const declined = issue.state === "closed" && marker.closed === undefined;
  if (declined && fresh.length === 0) return { kind: "none" };
  const body = bodyOf({ image, known }, text);
  if (issue.state === "open" && issue.body === body && issue.title === title) return { kind: "none" };
  const reopen = issue.state === "closed";
  return { kind: "update", title, body, reopen, ...(fresh.length > 0 ? { comment: commentOf(fresh) } : {}) };
}

function codeOf({ id, module, version }: Vulnerability): string {
  return createHash("sha256")
    .update(JSON.stringify([id, module, version]))
    .digest("hex")
    .slice(0, 12);
}

function titleOf(image: string, count: number): string {
  return sanitize(`${count === 1 ? "A known vulnerability" : `${count} known vulnerabilities`} in ${image}`, 256);
}

/** The marker comes first, so that shortening never cuts it. */
function bodyOf(marker: ScanMarker, text: string): string {
  const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) =>
    [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
  return cut(`<!-- plugin-release-scan: ${json} -->\n${text}`);
}

function bodyText({ image, programs }: ScanReport, found: readonly Vulnerability[]): string {
  const stripped = programs.some(({ symbols }) => symbols === "missing");
  return [
    `A scheduled scan of the published image ${markdownText(image?.name ?? "", 300)} (\`${image?.digest ?? ""}\`) found, by the database of today:`,
    vulnerabilityTable(found),
    ...(stripped ? ["A program in it was linked with `-s`: what it holds is unknown, not absent."] : []),
    "Release the server again with what the table says, or accept a vulnerability in the exceptions file, with a reason and a date. This issue is closed when none is left. Closed by a person, it is opened again only for what is new.",
  ].join("\n\n");
}

function commentOf(fresh: readonly Vulnerability[]): string {
  return cut(`${marked(fresh)}\nNew since this issue was written last:\n\n${vulnerabilityTable(fresh)}`);
}

/** So that a comment that was written is not written again. */
function marked(fresh: readonly Vulnerability[]): string {
  const code = createHash("sha256")
    .update(JSON.stringify(fresh.map(codeOf)))
    .digest("hex")
    .slice(0, 16);
  return `<!-- plugin-release-scan: ${code} -->`;
}

function cut(text: string): string {
  const note = "\n\n… shortened: the rest does not fit here.";
  if (text.length <= longestBody) return text;
  return text.slice(0, longestBody - note.length).replace(/[\ud800-\udbff]$/, "") + note;
}

import { markdownText } from "#diagnostics/render-markdown.js";
import { type ChangeKind, changeKinds, type MatrixChange } from "#matrix/matrix-changes.js";
import { sha256 } from "#oci/digest.js";

export const proposalTitle = "Update the compatibility matrix";

/** Lines of one kind that a person still reads. */
const mostLines = 40;
/** Characters of all lines together: GitHub takes a body of 65,536, of which what is remembered of the items takes up to 10,000. */
const mostCharacters = 40_000;
/** Changes that are remembered one by one. */
const mostItems = 1000;

const headings: Record<ChangeKind, string> = {
  contradicted: "⚠️ Declared and verified part",
  failed: "❌ Newly failed",
  unverified: "➖ No longer verified",
  passed: "✅ Newly passed",
  "verified-again": "Verified again",
  withdrawn: "Retracted or deprecated",
  version: "New versions",
  server: "New servers",
  declared: "Declared otherwise",
  gone: "No longer there",
};

/**
 * What a person declines who closes the proposal: each change, without dates and digests, which the next run has others of. Very many
 * changes are one item, and so is a matrix that only reads differently.
 */
export function proposalItems(changes: readonly MatrixChange[], fingerprint: string): string[] {
  const items = changes.map(({ kind, text }) => `${kind} ${text}`);
  if (items.length === 0) return [`text ${fingerprint}`];
  return items.length > mostItems ? [`all ${sha256(JSON.stringify(items))}`] : items;
}

/** What a maintainer decides from; every name in it shows as exactly itself. */
export function proposalBody(changes: readonly MatrixChange[], run: string | undefined): string {
  const room = { left: mostCharacters };
  const kinds = changeKinds.map((kind) => ({ kind, of: changes.filter((each) => each.kind === kind) }));
  const told = kinds.filter(({ of }) => of.length > 0);
  const summary = told.map(({ kind, of }) => `${headings[kind]}: ${of.length}`).join(" · ");
  const only = "What is declared and verified stays as it is; how it is written, or who pins what, differs.";
  const source = run === undefined ? "a run of this suite" : `[this run](${run})`;
  return `${summary === "" ? only : summary}

${told.map(({ kind, of }) => section(headings[kind], of, room)).join("")}The matrix was computed by ${source} from manifests, released versions and conformance reports. No signature was verified for this proposal. What of the matrix is committed counts on: the next run does not verify it again.

Not wanted: close this, and the same is not proposed again.
`;
}

function section(heading: string, changes: readonly MatrixChange[], room: { left: number }): string {
  const lines: string[] = [];
  for (const each of changes.slice(0, mostLines)) {
    const next = line(each);
    if (next.length > room.left) break;
    room.left -= next.length;
    lines.push(next);
  }
  const more = changes.length - lines.length;
  const rest = more === 0 ? "" : `- and ${more} more, which the files show\n`;
  return `**${heading} (${changes.length})**\n\n${lines.join("")}${rest}\n`;
}

function line({ text, detail }: MatrixChange): string {
  return `- ${markdownText(text, 200)}${detail === undefined ? "" : ` (${markdownText(detail, 200)})`}\n`;
}

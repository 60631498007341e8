import { markdownText } from "#diagnostics/render-markdown.js";
import { contradicted } from "#matrix/contradictions.js";
import type { Cell, Matrix, MatrixRow } from "#matrix/model.js";
import { dateOf, detailOf, isPlanned, marksOf, offers, rowsToShow, type State, stateOf } from "#matrix/words.js";

/** Rows that a reader looks through, and that fit into what GitHub shows of a file. */
const mostRows = 400;
/** Rows of the list of reports. */
const mostReports = 500;

export const marks: Record<State, string> = {
  verified: "✅ passed",
  declared: "☑️ declared",
  refuted: "⚠️ declared, but failed",
  surprising: "⚠️ not declared, but passed",
  failed: "❌ failed",
  incompatible: "➖ no",
  unknown: "❔ unknown",
};

/** The matrix for a file of a repository: a table, where declared and verified part, and the reports behind it. Ends with a newline. */
export function renderMatrixMarkdown(matrix: Matrix): string {
  if (matrix.plugins.length === 0) return "No optional plugins.\n";
  const { base, servers, plugins } = matrix;
  const header = ["Plugin", "Version", ...servers.map(serverCell)];
  const newest = Math.min(8, Math.max(1, Math.floor(mostRows / plugins.length)));
  const rows = plugins.flatMap((each) => rowsOf(each, newest));
  const title = base === undefined ? "" : `Plugin versions by versions of ${text(base)}.\n\n`;
  return `${title}${table(header, rows)}${older(matrix, newest)}\n${legend}${parting(matrix)}${reports(matrix, newest)}`;
}

const legend =
  "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";

function serverCell(server: Matrix["servers"][number]): string {
  return `${server.version} (${offers(server)}${isPlanned(server) ? ", planned" : ""})`;
}

/** @param newest versions that are shown, besides those that are pinned or contradict their declaration */
function rowsOf(plugin: MatrixRow, newest: number): string[][] {
  const { name, versions, cells } = plugin;
  if (versions.length === 0) return [[name, "no released version"]];
  return rowsToShow(plugin, newest).flatMap((index) => {
    const version = versions[index];
    if (!version) return [];
    const said = marksOf(plugin, version);
    const label = said.length === 0 ? version.version : `${version.version} (${said.join(", ")})`;
    return [[name, label, ...(cells[index] ?? []).map(cellText)]];
  });
}

function cellText(cell: Cell): string {
  const said = [...detailOf(cell), dateOf(cell)].filter((each) => each !== undefined);
  return said.length === 0 ? marks[stateOf(cell)] : `${marks[stateOf(cell)]} (${said.join(", ")})`;
}

function older({ plugins }: Matrix, newest: number): string {
  const left = plugins.reduce((sum, each) => sum + each.versions.length - rowsToShow(each, newest).length, 0);
  return left === 0 ? "" : `\n${left} older versions are left out.\n`;
}

function parting(matrix: Matrix): string {
  const lines = [...contradicted(matrix)].map(({ row, version, server, cell }) => {
    const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
    return `- ⚠️ ${text(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${dateOf(cell)}`)}\n`;
  });
  return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
}

function reports({ servers, plugins }: Matrix, newest: number): string {
  const rows = plugins.flatMap((plugin) =>
    rowsToShow(plugin, newest).flatMap((index) =>
      (plugin.cells[index] ?? []).flatMap(({ evidence }, column) =>
        evidence.map(({ platform, suite, verdict, date, report, signed }) => [
          `${plugin.name} ${plugin.versions[index]?.version}`,
          servers[column]?.version ?? "",
          platform,
          suite,
          verdict,
          date.slice(0, 10),
          report.slice(0, "sha256:".length + 12),
          signed ? "yes" : "no",
        ]),
      ),
    ),
  );
  if (rows.length === 0) return "";
  const header = ["Plugin", "Server", "Platform", "Suite", "Result", "Date", "Report", "Signed"];
  const more = rows.length > mostReports ? `\n${rows.length - mostReports} more are not shown.\n` : "";
  const shown = table(header, rows.slice(0, mostReports));
  return `\n<details><summary>Reports (${rows.length})</summary>\n\n${shown}${more}\n</details>\n`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(" | ")} |\n`;
  return `${line(header)}|${" --- |".repeat(header.length)}\n${rows.map(line).join("")}`;
}

/** What can mean nothing but itself stays readable in the file, so that a change of the matrix reads well too. */
function text(value: string): string {
  const [first = ""] = /^(?:✅|☑️|⚠️|❌|➖|❔) /u.exec(value) ?? [];
  const rest = value.slice(first.length);
  const isPlain =
    rest.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9 ,()/:+]|[.-](?![.-]))*$/.test(rest) && !/www\.|:\/\//i.test(rest);
  return isPlain ? value : markdownText(value);
}

import { code, escaped, type Html, shown } from "#conformance/report-html-parts.js";
import type { Evidence, Matrix, MatrixRow } from "#matrix/model.js";
import type { Shippable } from "#matrix/ship.js";

/** What a plugin's page is made with besides the plugin. */
export interface Surroundings {
  site: string;
  servers: Matrix["servers"];
  /** What can be shipped on a server, by place, where others have the same module; plugins of one module have one version. */
  shipped(row: MatrixRow, column: number): Shippable | undefined;
  /** The page of a report, from a plugin's page. */
  reportPage(digest: string): string | undefined;
}

/** Each report with its day; where its page is not part of the site, the digest names it. */
export function reportLinks(evidence: readonly Evidence[], { reportPage }: Surroundings): Html {
  return evidence.map((each) => `<p>${reportLink(each, reportPage(each.report))}</p>`).join("");
}

function reportLink({ suite, platform, date, verdict, report, signed }: Evidence, path: string | undefined): Html {
  const what = `${shown(suite, 60)} ${escaped(verdict)} on ${shown(platform, 40)}, ${escaped(date.slice(0, 10))}`;
  const where = path === undefined ? `${what} ${code(`${report.slice(0, 19)}`)}` : `<a href="${path}">${what}</a>`;
  return `${where} <span class="quiet">${signed ? "signed" : "not signed"}</span>`;
}

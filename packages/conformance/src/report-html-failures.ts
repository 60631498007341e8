import { groupBy } from "#conformance/group-by.js";
import type { CheckResult, PluginResult, Report } from "#conformance/report.js";
import {
  circumstances,
  code,
  escaped,
  fold,
  type Html,
  levelNote,
  section,
  shown,
} from "#conformance/report-html-parts.js";
import { byReason, failuresOf, fixHint, idsOf } from "#conformance/report-words.js";

/** With more groups than these, only the first are open. */
const opened = 5;

/** A plugin's name, which leads to what failed of it. */
export function failureLink({ name, required, recommended }: PluginResult, report: Report): Html {
  const failed = required.failed + recommended.failed > 0;
  return failed ? `<a href="#${failureAnchor(report, name)}">${shown(name)}</a>` : shown(name);
}

/** The anchor of what failed of a plugin, or of the server itself. */
function failureAnchor(report: Report, plugin: string | undefined): string {
  return plugin === undefined ? "failed-server" : `failed-${report.plugins.findIndex(({ name }) => name === plugin)}`;
}

/** What failed, by whom it is to be put right: the server first, then each plugin. */
export function failuresSection(report: Report): Html {
  const groups = groupBy(failuresOf(report), ({ plugin }) => plugin);
  if (groups.size === 0) return "";
  const sorted = [...groups].sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  const folds = sorted.map(([plugin, failures], index) => {
    const name = plugin === undefined ? "The server" : `Plugin ${shown(plugin)}`;
    const items = failures.map(failure).join("");
    return fold(
      `<strong>${name}</strong> <span class="badge failed">${failures.length} failed</span>`,
      `<ul class="checks">\n${items}</ul>`,
      { id: failureAnchor(report, plugin), open: index < opened },
    );
  });
  return section("failures", "Failures", folds.join(""));
}

function failure(check: CheckResult): Html {
  const about = circumstances(check);
  return `<li class="card ${check.level === "required" ? "failed" : "not-run"}">
<h3>${shown(check.title)} <code class="quiet">${shown(check.id)}</code>${levelNote(check)}</h3>
<p class="reason">${shown(check.reason ?? "No reason is given.")}</p>
${about && `<p class="hint">${about}</p>\n`}<p class="hint">${shown(fixHint(check))}</p>
</li>
`;
}

/** What was not run and what was skipped, by reason. */
export function leftOutSection({ checks }: Report): Html {
  const notRun = byReason(checks, "not-run");
  const skipped = byReason(checks, "skipped");
  const table = (title: string, id: string, reasons: ReturnType<typeof byReason>) =>
    reasons.length === 0 ? "" : section(id, title, reasonTable(title, reasons));
  return `${table("Not run", "not-run", notRun)}${table("Skipped: not offered, which is legal", "skipped", skipped)}`;
}

function reasonTable(title: string, reasons: ReturnType<typeof byReason>): Html {
  const rows = reasons.map(
    ({ reason, checks }) =>
      `<tr><th scope="row">${shown(reason)}</th><td class="count" data-label="Results">${checks.length}</td><td data-label="Checks">${code(idsOf(checks))}</td></tr>\n`,
  );
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(title)}">
<table class="stacked"><thead><tr><th scope="col">Why</th><th scope="col">Results</th><th scope="col">Checks</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table>
</div>`;
}

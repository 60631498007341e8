import { groupBy } from "#conformance/group-by.js";
import type { CheckResult, Report, Status } from "#conformance/report.js";
import {
  badge,
  circumstances,
  escaped,
  fold,
  type Html,
  levelNote,
  section,
  shown,
} from "#conformance/report-html-parts.js";
import { byCategory, categoryTitle, statusWords } from "#conformance/report-words.js";

const statuses: readonly Status[] = ["failed", "not-run", "passed", "skipped"];

/** All checks by category. Each once, with a result for each item; what did not pass is open. */
export function checksSection(report: Report): Html {
  const folds = byCategory(report).map(([id, results]) => category(shown(categoryTitle(report, id)), results));
  return section("checks", "All checks", `${filter(report.checks)}${folds.join("")}`);
}

/** Works without a script; where a browser cannot do that, it is not shown. */
function filter(checks: readonly CheckResult[]): Html {
  const choice = (value: string, word: string, checked = "") =>
    `<label><input type="radio" name="show" id="show-${value}"${checked}> ${word}</label>\n`;
  const there = statuses.filter((status) => checks.some((each) => each.status === status));
  if (there.length < 2) return "";
  const choices = there.map((each) => choice(each, statusWords[each]));
  return `<fieldset>\n<legend>Show</legend>\n${choice("all", "all", " checked")}${choices.join("")}</fieldset>\n`;
}

function category(title: Html, results: readonly CheckResult[]): Html {
  const byCheck = groupBy(results, ({ id }) => id);
  const items = [...byCheck.values()].map(check).join("");
  const open = results.some(({ status }) => status === "failed" || status === "not-run");
  return fold(`${title} ${countBadges(results)}`, `<ul class="checks">\n${items}</ul>`, { open, has: kinds(results) });
}

function check(results: readonly CheckResult[]): Html {
  const [first] = results;
  if (!first) return "";
  const heading = `<span class="title">${shown(first.title)} <code class="quiet">${shown(first.id)}</code>${levelNote(first)}</span>`;
  if (results.length === 1) return result(first, heading);
  const each = results.map((one) => result(one, "")).join("");
  const inside = fold(`${results.length} results`, `<ul class="checks">\n${each}</ul>`);
  return `<li data-has="${kinds(results)}"><div class="row">${heading}${countBadges(results)}</div>\n${inside}</li>\n`;
}

function result(one: CheckResult, heading: Html): Html {
  const { status, reason } = one;
  const about = circumstances(one);
  const why = status === "passed" || reason === undefined ? "" : shown(reason);
  const title = heading || `<span class="title">${about || "the server"}</span>`;
  const rest = heading && about ? `<span class="hint">${about}</span>` : "";
  const line = why || rest ? `<p class="reason">${why}${why && rest && " · "}${rest}</p>` : "";
  return `<li data-has="${status}"><div class="row">${title}${badge(status)}</div>${line}</li>\n`;
}

/** How many of each, in words for those who see no colours. */
export function countBadges(results: readonly CheckResult[]): Html {
  return statuses
    .map((status) => ({ status, count: results.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `<span class="badge ${status}">${count} ${escaped(statusWords[status])}</span>`)
    .join(" ");
}

function kinds(results: readonly CheckResult[]): string {
  return statuses.filter((status) => results.some((each) => each.status === status)).join(" ");
}

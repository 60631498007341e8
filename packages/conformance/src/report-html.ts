import { createHash } from "node:crypto";
import type { Counts, PluginResult, Report, Status } from "#conformance/report.js";
import { checksSection } from "#conformance/report-html-checks.js";
import { failureLink, failuresSection, leftOutSection } from "#conformance/report-html-failures.js";
import { escaped, type Html, section, shown, verdictBadge } from "#conformance/report-html-parts.js";
import { reportStyle } from "#conformance/report-html-style.js";
import { type ShownTier, tiersLead, tiersSection, tiersStyle } from "#conformance/report-html-tiers.js";
import { boundTo, countsInWords, statusWords, verdictInWords, verdictWords } from "#conformance/report-words.js";

/**
 * One page that needs nothing but itself: no scripts, and the policy in it lets a browser load nothing at all. The verdict
 * comes first, then what failed, the tiers that were decided on it, what was tested, the plugins, everything else.
 */
export function renderReportHtml(report: Report, tiers: readonly ShownTier[] = []): string {
  const { verdict, suite, subject } = report;
  const name = `${suite.name} ${suite.version}`;
  const style = tiers.length === 0 ? reportStyle : reportStyle + tiersStyle;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${verdictWords[verdict]}: ${escaped(`${name} on ${subject.name}`, 200)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Go to the results</a>
${banner(report, tiers)}<main id="main">
${failuresSection(report)}${tiersSection(tiers, report)}${boundSection(report)}${pluginsSection(report)}${checksSection(report)}${leftOutSection(report)}${logSection(report)}</main>
<footer>
<p>Written by ${shown(report.tool.name)} ${shown(report.tool.version)}. The same as data: report.json beside this page, whose digest binds it to the run.</p>
</footer>
</body>
</html>
`;
}

function hashOf(style: string): string {
  return `sha256-${createHash("sha256").update(style).digest("base64")}`;
}

function banner(report: Report, tiers: readonly ShownTier[]): Html {
  const { verdict, suite, subject, required, recommended } = report;
  return `<div class="banner ${verdict}">
<header>
<p class="eyebrow">Conformance of ${shown(subject.name, 120)}</p>
<h1>${shown(`${suite.name} ${suite.version}`)}: <span class="verdict">${verdictWords[verdict]}</span></h1>
<p class="lead">${shown(verdictInWords(report))}</p>
${tiersLead(tiers)}${bar("Required", required)}${bar("Recommended", recommended)}${contents(report, tiers)}</header>
</div>
`;
}

const parts: readonly [Status, keyof Counts][] = [
  ["failed", "failed"],
  ["not-run", "notRun"],
  ["passed", "passed"],
  ["skipped", "skipped"],
];

/** Widths are attributes: the page's policy allows no style of an element's own. */
function bar(title: string, counts: Counts): Html {
  const total = parts.reduce((sum, [, key]) => sum + counts[key], 0);
  if (total === 0) return "";
  let from = 0;
  const rectangles = parts.map(([status, key]) => {
    const width = (counts[key] / total) * 100;
    const drawn = `<rect class="${status}" x="${from.toFixed(3)}" width="${width.toFixed(3)}" height="1"/>`;
    from += width;
    return width === 0 ? "" : drawn;
  });
  const legend = parts
    .filter(([, key]) => counts[key] > 0)
    .map(([status, key]) => `<span class="key ${status}">${counts[key]} ${statusWords[status]}</span>`);
  return `<p class="tally"><span class="quiet">${title}</span> ${legend.join(" ")}</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${rectangles.join("")}</svg>
`;
}

function contents({ checks, plugins, log }: Report, tiers: readonly ShownTier[]): Html {
  const has = (status: Status) => checks.some((each) => each.status === status);
  const links: [string, string, boolean][] = [
    ["failures", "Failures", has("failed")],
    ["tiers", "Tiers", tiers.length > 0],
    ["bound", "What was tested", true],
    ["plugins", "Plugins", plugins.length > 0],
    ["checks", "All checks", true],
    ["not-run", "Not run", has("not-run")],
    ["skipped", "Skipped", has("skipped")],
    ["log", "The server's log", log.length > 0],
  ];
  const items = links.filter(([, , there]) => there).map(([id, word]) => `<li><a href="#${id}">${word}</a></li>`);
  return `<nav aria-label="Contents"><ul>${items.join("")}</ul></nav>\n`;
}

function boundSection(report: Report): Html {
  const rows = boundTo(report).map(
    ([what, value]) => `<dt>${escaped(what)}</dt><dd class="mono">${shown(value)}</dd>\n`,
  );
  return section("bound", "What was tested", `<dl class="bound">\n${rows.join("")}</dl>`);
}

const order = { failed: 0, "not-run": 1, passed: 2 } as const;

function pluginsSection(report: Report): Html {
  if (report.plugins.length === 0) return "";
  const sorted = report.plugins.toSorted((one, other) => order[one.verdict] - order[other.verdict]);
  const passed = sorted.filter(({ verdict }) => verdict === "passed").length;
  return section(
    "plugins",
    "Plugins",
    `<div class="wide" role="region" tabindex="0" aria-label="Plugins">
<table class="stacked"><caption>${passed} of ${sorted.length} passed${passed < sorted.length ? "; those that did not come first" : ""}.</caption>
<thead><tr><th scope="col">Plugin</th><th scope="col">Version</th><th scope="col">Verdict</th><th scope="col">Required checks</th><th scope="col">Recommended checks</th></tr></thead>
<tbody>
${sorted.map((each) => pluginRow(each, report)).join("")}</tbody></table>
</div>`,
  );
}

function pluginRow(plugin: PluginResult, report: Report): Html {
  const { module, version, verdict, required, recommended } = plugin;
  const title = failureLink(plugin, report);
  const path = module === undefined ? "" : `<br><span class="quiet mono module">${shown(module)}</span>`;
  return `<tr><th scope="row">${title}${path}</th><td class="mono" data-label="Version">${version === undefined ? "" : shown(version)}</td><td>${verdictBadge(verdict)}</td><td data-label="Required">${countsInWords(required)}</td><td data-label="Recommended">${countsInWords(recommended)}</td></tr>\n`;
}

function logSection({ log }: Report): Html {
  if (log.length === 0) return "";
  const lines = log.map((line) => escaped(line, 1000)).join("\n");
  return section(
    "log",
    "The server's log",
    `<pre tabindex="0" aria-label="The last lines that the server printed">${lines}</pre>`,
  );
}

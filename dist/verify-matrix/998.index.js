export const id = 998;
export const ids = [998];
export const modules = {

/***/ 75098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pageStyle)
/* harmony export */ });
/**
 * What every page of this suite looks like: colours with a contrast of 4.5 and more in both schemes, type, banner, links. No images, no
 * fonts, nothing that is fetched.
 */
const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f5f6f8; --line: #d5d9e0; --ink: #1a1f29; --quiet: #555e6e; --link: #0b57b7;
  --passed: #12683a; --passed-soft: #e3f4e9; --failed: #a81c1c; --failed-soft: #fceaea;
  --skipped: #555e6e; --skipped-soft: #eceef2; --not-run: #7a4b00; --not-run-soft: #fdf1d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12151b; --raised: #1b2029; --line: #343c4a; --ink: #e8ebf0; --quiet: #a6afbf; --link: #82b4ff;
    --passed: #76d39a; --passed-soft: #14301f; --failed: #ff9a94; --failed-soft: #3d1818;
    --skipped: #a6afbf; --skipped-soft: #252b36; --not-run: #f2c063; --not-run-soft: #38290a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, input:focus-visible, .wide:focus-visible, pre:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.banner { border-top: 6px solid var(--tone); background: var(--soft); border-bottom: 1px solid var(--line); }
.banner header { padding-top: 1.75rem; padding-bottom: 1.5rem; }
.eyebrow { margin: 0; color: var(--quiet); font-size: .9rem; }
h1 { margin: .15rem 0 .35rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
.lead { margin: 0; max-width: 70ch; }
`;


/***/ }),

/***/ 20078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FG: () => (/* binding */ levelNote),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xb: () => (/* binding */ circumstances),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h: () => (/* binding */ verdictBadge),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64967);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Outside text for an element or a quoted attribute, on one line. */
function escaped(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit).replace(/[&<>"']/g, (character) => references[character] ?? "");
}
/** Outside text that cannot turn the direction of what surrounds it. */
function shown(text, limit = 500) {
    return `<bdi>${escaped(text, limit)}</bdi>`;
}
function code(text) {
    return `<code>${shown(text)}</code>`;
}
const marks = { passed: "✓", failed: "✗", skipped: "–", "not-run": "?" };
function badge(status) {
    return mark(status, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[status]);
}
function verdictBadge(verdict) {
    return mark(verdict, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]);
}
/** In the colour of a status. `word` is markup. */
function mark(status, word, sign = marks[status]) {
    return `<span class="badge ${status}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
/** A recommended check does not decide, which a reader has to know of each. */
function levelNote({ level }) {
    return level === "required" ? "" : ' <span class="badge skipped">recommended</span>';
}
/** What a result is about, what was asked and how long it took. */
function circumstances({ items, request, seconds }) {
    const about = items.map((each) => shown(each)).join(" › ");
    const asked = request === undefined ? "" : `${code(request)} <span class="quiet">${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}</span>`;
    return [about, asked].filter((each) => each !== "").join(" · ");
}
function section(id, title, inside) {
    return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${inside}\n</section>\n`;
}
/** `title` is markup. */
function fold(title, inside, { open = false, id = "", has = "" } = {}) {
    const marksOf = `${id && ` id="${id}"`}${has && ` data-has="${has}"`}${open ? " open" : ""}`;
    return `<details${marksOf}>\n<summary>${title}</summary>\n${inside}\n</details>\n`;
}


/***/ }),

/***/ 89390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ renderReportHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/conformance/src/group-by.ts
var group_by = __webpack_require__(18022);
// EXTERNAL MODULE: ./packages/conformance/src/report-html-parts.ts
var report_html_parts = __webpack_require__(20078);
// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(64967);
;// CONCATENATED MODULE: ./packages/conformance/src/report-html-checks.ts



const statuses = ["failed", "not-run", "passed", "skipped"];
/** All checks by category. Each once, with a result for each item; what did not pass is open. */
function checksSection(report) {
    const folds = (0,report_words/* byCategory */.eO)(report).map(([id, results]) => category((0,report_html_parts/* shown */.SP)((0,report_words/* categoryTitle */.p8)(report, id)), results));
    return (0,report_html_parts/* section */.uW)("checks", "All checks", `${filter(report.checks)}${folds.join("")}`);
}
/** Works without a script; where a browser cannot do that, it is not shown. */
function filter(checks) {
    const choice = (value, word, checked = "") => `<label><input type="radio" name="show" id="show-${value}"${checked}> ${word}</label>\n`;
    const there = statuses.filter((status) => checks.some((each) => each.status === status));
    if (there.length < 2)
        return "";
    const choices = there.map((each) => choice(each, report_words/* statusWords */.o7[each]));
    return `<fieldset>\n<legend>Show</legend>\n${choice("all", "all", " checked")}${choices.join("")}</fieldset>\n`;
}
function category(title, results) {
    const byCheck = (0,group_by/* groupBy */.$)(results, ({ id }) => id);
    const items = [...byCheck.values()].map(check).join("");
    const open = results.some(({ status }) => status === "failed" || status === "not-run");
    return (0,report_html_parts/* fold */.AU)(`${title} ${countBadges(results)}`, `<ul class="checks">\n${items}</ul>`, { open, has: kinds(results) });
}
function check(results) {
    const [first] = results;
    if (!first)
        return "";
    const heading = `<span class="title">${(0,report_html_parts/* shown */.SP)(first.title)} <code class="quiet">${(0,report_html_parts/* shown */.SP)(first.id)}</code>${(0,report_html_parts/* levelNote */.FG)(first)}</span>`;
    if (results.length === 1)
        return result(first, heading);
    const each = results.map((one) => result(one, "")).join("");
    const inside = (0,report_html_parts/* fold */.AU)(`${results.length} results`, `<ul class="checks">\n${each}</ul>`);
    return `<li data-has="${kinds(results)}"><div class="row">${heading}${countBadges(results)}</div>\n${inside}</li>\n`;
}
function result(one, heading) {
    const { status, reason } = one;
    const about = (0,report_html_parts/* circumstances */.Xb)(one);
    const why = status === "passed" || reason === undefined ? "" : (0,report_html_parts/* shown */.SP)(reason);
    const title = heading || `<span class="title">${about || "the server"}</span>`;
    const rest = heading && about ? `<span class="hint">${about}</span>` : "";
    const line = why || rest ? `<p class="reason">${why}${why && rest && " · "}${rest}</p>` : "";
    return `<li data-has="${status}"><div class="row">${title}${(0,report_html_parts/* badge */.qS)(status)}</div>${line}</li>\n`;
}
/** How many of each, in words for those who see no colours. */
function countBadges(results) {
    return statuses
        .map((status) => ({ status, count: results.filter((each) => each.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `<span class="badge ${status}">${count} ${(0,report_html_parts/* escaped */.Mk)(report_words/* statusWords */.o7[status])}</span>`)
        .join(" ");
}
function kinds(results) {
    return statuses.filter((status) => results.some((each) => each.status === status)).join(" ");
}

;// CONCATENATED MODULE: ./packages/conformance/src/report-html-failures.ts



/** With more groups than these, only the first are open. */
const opened = 5;
/** A plugin's name, which leads to what failed of it. */
function failureLink({ name, required, recommended }, report) {
    const failed = required.failed + recommended.failed > 0;
    return failed ? `<a href="#${failureAnchor(report, name)}">${(0,report_html_parts/* shown */.SP)(name)}</a>` : (0,report_html_parts/* shown */.SP)(name);
}
/** The anchor of what failed of a plugin, or of the server itself. */
function failureAnchor(report, plugin) {
    return plugin === undefined ? "failed-server" : `failed-${report.plugins.findIndex(({ name }) => name === plugin)}`;
}
/** What failed, by whom it is to be put right: the server first, then each plugin. */
function failuresSection(report) {
    const groups = (0,group_by/* groupBy */.$)((0,report_words/* failuresOf */.dJ)(report), ({ plugin }) => plugin);
    if (groups.size === 0)
        return "";
    const sorted = [...groups].sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
    const folds = sorted.map(([plugin, failures], index) => {
        const name = plugin === undefined ? "The server" : `Plugin ${(0,report_html_parts/* shown */.SP)(plugin)}`;
        const items = failures.map(failure).join("");
        return (0,report_html_parts/* fold */.AU)(`<strong>${name}</strong> <span class="badge failed">${failures.length} failed</span>`, `<ul class="checks">\n${items}</ul>`, { id: failureAnchor(report, plugin), open: index < opened });
    });
    return (0,report_html_parts/* section */.uW)("failures", "Failures", folds.join(""));
}
function failure(check) {
    const about = (0,report_html_parts/* circumstances */.Xb)(check);
    return `<li class="card ${check.level === "required" ? "failed" : "not-run"}">
<h3>${(0,report_html_parts/* shown */.SP)(check.title)} <code class="quiet">${(0,report_html_parts/* shown */.SP)(check.id)}</code>${(0,report_html_parts/* levelNote */.FG)(check)}</h3>
<p class="reason">${(0,report_html_parts/* shown */.SP)(check.reason ?? "No reason is given.")}</p>
${about && `<p class="hint">${about}</p>\n`}<p class="hint">${(0,report_html_parts/* shown */.SP)((0,report_words/* fixHint */.JW)(check))}</p>
</li>
`;
}
/** What was not run and what was skipped, by reason. */
function leftOutSection({ checks }) {
    const notRun = (0,report_words/* byReason */.UN)(checks, "not-run");
    const skipped = (0,report_words/* byReason */.UN)(checks, "skipped");
    const table = (title, id, reasons) => reasons.length === 0 ? "" : (0,report_html_parts/* section */.uW)(id, title, reasonTable(title, reasons));
    return `${table("Not run", "not-run", notRun)}${table("Skipped: not offered, which is legal", "skipped", skipped)}`;
}
function reasonTable(title, reasons) {
    const rows = reasons.map(({ reason, checks }) => `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(reason)}</th><td class="count" data-label="Results">${checks.length}</td><td data-label="Checks">${(0,report_html_parts/* code */.aY)((0,report_words/* idsOf */.UX)(checks))}</td></tr>\n`);
    return `<div class="wide" role="region" tabindex="0" aria-label="${(0,report_html_parts/* escaped */.Mk)(title)}">
<table class="stacked"><thead><tr><th scope="col">Why</th><th scope="col">Results</th><th scope="col">Checks</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table>
</div>`;
}

// EXTERNAL MODULE: ./packages/conformance/src/page-style.ts
var page_style = __webpack_require__(75098);
;// CONCATENATED MODULE: ./packages/conformance/src/report-html-style.ts

/** The page's whole look. */
const reportStyle = `${page_style/* pageStyle */.x}h1 .verdict { color: var(--tone); }
.passed { --tone: var(--passed); --soft: var(--passed-soft); }
.failed { --tone: var(--failed); --soft: var(--failed-soft); }
.skipped { --tone: var(--skipped); --soft: var(--skipped-soft); }
.not-run { --tone: var(--not-run); --soft: var(--not-run-soft); }
.bar { display: block; width: 100%; height: .6rem; margin-top: .3rem; border-radius: .3rem; background: var(--line); }
.bar rect { fill: var(--tone); }
.tally { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 1rem 0 0; font-size: .92rem; }
.key { color: var(--tone); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 1.1rem 0 0; padding: 0; list-style: none; }
section { margin: 2.5rem 0; }
h2 { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 0; font-size: 1rem; line-height: 1.4; }
.hint, .quiet { color: var(--quiet); }
.hint { margin: .35rem 0 0; font-size: .92rem; }
dl.bound { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; }
dl.bound dt { color: var(--quiet); }
dl.bound dd { margin: 0; }
.mono, code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; }
.badge {
  display: inline-block; padding: .05rem .55rem; border-radius: 1rem; background: var(--soft); color: var(--tone);
  font-size: .85rem; font-weight: 600; white-space: nowrap;
}
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { padding: .6rem .9rem; text-align: left; color: var(--quiet); font-size: .9rem; }
th, td { padding: .5rem .9rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--raised); font-size: .85rem; color: var(--quiet); white-space: nowrap; overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 8rem; max-width: 26rem; }
td.count { white-space: nowrap; }
tbody tr:target { background: var(--raised); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .6rem 0; background: var(--paper); }
details > summary { padding: .6rem .9rem; cursor: pointer; }
details[open] > summary { border-bottom: 1px solid var(--line); }
summary .badge { margin-left: .4rem; }
ul.checks { margin: 0; padding: 0; list-style: none; }
ul.checks > li { padding: .7rem .9rem; border-top: 1px solid var(--line); }
ul.checks > li:first-child { border-top: 0; }
ul.checks ul.checks > li { padding: .45rem .75rem; }
.row { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; }
.row > * { min-width: 0; }
.row .title { flex: 1 1 16rem; }
.reason { margin: .3rem 0 0; }
.module { font-weight: 400; }
.card { border-left: 4px solid var(--tone); }
li details { margin: .5rem 0 0; }
fieldset { margin: 0 0 .75rem; padding: 0; border: 0; display: none; flex-wrap: wrap; gap: .3rem 1.1rem; }
legend { float: left; margin-right: .2rem; padding: 0; color: var(--quiet); }
fieldset label { white-space: nowrap; cursor: pointer; }
@supports selector(:has(*)) {
  fieldset { display: flex; }
  #checks:has(#show-failed:checked) [data-has]:not([data-has~="failed"]),
  #checks:has(#show-not-run:checked) [data-has]:not([data-has~="not-run"]),
  #checks:has(#show-skipped:checked) [data-has]:not([data-has~="skipped"]),
  #checks:has(#show-passed:checked) [data-has]:not([data-has~="passed"]) { display: none; }
}
pre { margin: 0; padding: .9rem; overflow: auto; max-height: 30rem; white-space: pre-wrap; background: var(--raised); border-radius: 8px; }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  dl.bound { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.bound dd { margin-bottom: .5rem; }
  th, td { padding: .45rem .6rem; }
  table.stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { padding: .5rem .2rem; border-top: 1px solid var(--line); }
  .stacked th, .stacked td { border: 0; padding: .1rem .6rem; max-width: none; }
  .stacked td:empty { display: none; }
  .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f5f6f8; --line: #bbb; --ink: #000; --quiet: #444; --link: #000;
    --passed: #12683a; --passed-soft: #fff; --failed: #a81c1c; --failed-soft: #fff;
    --skipped: #444; --skipped-soft: #fff; --not-run: #7a4b00; --not-run-soft: #fff;
  }
  body { font-size: 10pt; }
  nav, fieldset, .skip { display: none; }
  .wide { overflow: visible; }
  pre { max-height: none; }
  details:not([open])::details-content { content-visibility: visible; block-size: auto; }
  li, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
}
`;

;// CONCATENATED MODULE: ./packages/conformance/src/report-html-tiers.ts


/** A list of checks, on one platform. */
const longestLack = 1000;
/** What the page's style needs beside the rest where there are tiers. */
const tiersStyle = `.lacks, .proof { margin: 0; padding-left: 1.1rem; }
.proof { padding-left: 0; list-style: none; }
.lacks li + li, .proof li + li { margin-top: .3rem; }
`;
/** A sentence for the banner, which leads to the rest; nothing where nobody claims `supported`. */
function tiersLead(tiers) {
    const said = claimsInWords(tiers);
    return said === "" ? "" : `<p class="lead"><a href="#tiers">${said}</a></p>\n`;
}
/** What each plugin claims, what it is granted on which evidence, and what it lacks; claims that are refused come first. */
function tiersSection(tiers, report) {
    if (tiers.length === 0)
        return "";
    const sorted = tiers.toSorted((one, other) => rank(one) - rank(other));
    const first = tiers.some(isRefused) ? " What is refused comes first." : "";
    return (0,report_html_parts/* section */.uW)("tiers", "Tiers", `<div class="wide" role="region" tabindex="0" aria-label="Tiers">
<table class="stacked"><caption>What the manifest claims, and what is granted in this image. ${claimsInWords(tiers) || "Nothing claims supported."}${first}</caption>
<thead><tr><th scope="col">Plugin</th><th scope="col">Claimed</th><th scope="col">Granted</th><th scope="col">Missing for supported</th><th scope="col">Evidence</th></tr></thead>
<tbody>
${sorted.map((each) => row(each, report)).join("")}</tbody></table>
</div>`);
}
function claimsInWords(tiers) {
    const claims = tiers.filter(({ claimed }) => claimed === "supported");
    const refused = claims.filter(isRefused).length;
    if (claims.length === 0)
        return "";
    if (claims.length === 1)
        return `The one claim of supported is ${refused === 0 ? "" : "not "}granted.`;
    if (refused === 0)
        return `All ${claims.length} claims of supported are granted.`;
    return `${refused} of ${claims.length} claims of supported ${refused === 1 ? "is" : "are"} not granted.`;
}
function row(tier, report) {
    const { plugin, version, claimed, evidence, missing } = tier;
    const known = report.plugins.find(({ name }) => name === plugin);
    const title = known ? failureLink(known, report) : (0,report_html_parts/* shown */.SP)(plugin);
    const lacks = list(isRefused(tier) ? "lacks" : "lacks quiet", missing.map((each) => (0,report_html_parts/* shown */.SP)(each, longestLack)));
    const proof = list("proof", evidence.map(proofOf));
    return `<tr><th scope="row">${title}<br><span class="quiet mono module">${(0,report_html_parts/* shown */.SP)(version)}</span></th><td class="count" data-label="Claimed">${(0,report_html_parts/* escaped */.Mk)(claimed)}</td><td class="count" data-label="Granted">${grantedBadge(tier)}</td><td data-label="Missing for supported">${lacks}</td><td data-label="Evidence">${proof}</td></tr>\n`;
}
function grantedBadge(tier) {
    const word = (0,report_html_parts/* escaped */.Mk)(tier.granted);
    if (isRefused(tier))
        return (0,report_html_parts/* mark */.Gy)("failed", word);
    if (hasFailed(tier))
        return (0,report_html_parts/* mark */.Gy)("not-run", word, "!");
    return tier.granted === "supported" ? (0,report_html_parts/* mark */.Gy)("passed", word) : word;
}
/** With the first digits of the report's digest. */
function proofOf({ platform, verdict, reportDigest }) {
    const report = reportDigest === undefined ? "" : ` <code class="quiet">${(0,report_html_parts/* shown */.SP)(reportDigest.slice(0, 19))}</code>`;
    return `${(0,report_html_parts/* verdictBadge */.h)(verdict)} ${(0,report_html_parts/* shown */.SP)(platform)}${report}`;
}
/** Nothing for nothing: on a phone an empty cell is left out. */
function list(kind, items) {
    return items.length === 0 ? "" : `<ul class="${kind}">${items.map((each) => `<li>${each}</li>`).join("")}</ul>`;
}
function isRefused({ claimed, granted }) {
    return granted !== claimed;
}
function hasFailed({ evidence }) {
    return evidence.some(({ verdict }) => verdict === "failed");
}
/** Refused claims, then what failed, then the rest, each in the order given. */
function rank(tier) {
    return isRefused(tier) ? 0 : hasFailed(tier) ? 1 : 2;
}

;// CONCATENATED MODULE: ./packages/conformance/src/report-html.ts







/**
 * One page that needs nothing but itself: no scripts, and the policy in it lets a browser load nothing at all. The verdict
 * comes first, then what failed, the tiers that were decided on it, what was tested, the plugins, everything else.
 */
function renderReportHtml(report, tiers = []) {
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
<title>${report_words/* verdictWords */.L2[verdict]}: ${(0,report_html_parts/* escaped */.Mk)(`${name} on ${subject.name}`, 200)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Go to the results</a>
${banner(report, tiers)}<main id="main">
${failuresSection(report)}${tiersSection(tiers, report)}${boundSection(report)}${pluginsSection(report)}${checksSection(report)}${leftOutSection(report)}${logSection(report)}</main>
<footer>
<p>Written by ${(0,report_html_parts/* shown */.SP)(report.tool.name)} ${(0,report_html_parts/* shown */.SP)(report.tool.version)}. The same as data: report.json beside this page, whose digest binds it to the run.</p>
</footer>
</body>
</html>
`;
}
function hashOf(style) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(style).digest("base64")}`;
}
function banner(report, tiers) {
    const { verdict, suite, subject, required, recommended } = report;
    return `<div class="banner ${verdict}">
<header>
<p class="eyebrow">Conformance of ${(0,report_html_parts/* shown */.SP)(subject.name, 120)}</p>
<h1>${(0,report_html_parts/* shown */.SP)(`${suite.name} ${suite.version}`)}: <span class="verdict">${report_words/* verdictWords */.L2[verdict]}</span></h1>
<p class="lead">${(0,report_html_parts/* shown */.SP)((0,report_words/* verdictInWords */._5)(report))}</p>
${tiersLead(tiers)}${bar("Required", required)}${bar("Recommended", recommended)}${contents(report, tiers)}</header>
</div>
`;
}
const parts = [
    ["failed", "failed"],
    ["not-run", "notRun"],
    ["passed", "passed"],
    ["skipped", "skipped"],
];
/** Widths are attributes: the page's policy allows no style of an element's own. */
function bar(title, counts) {
    const total = parts.reduce((sum, [, key]) => sum + counts[key], 0);
    if (total === 0)
        return "";
    let from = 0;
    const rectangles = parts.map(([status, key]) => {
        const width = (counts[key] / total) * 100;
        const drawn = `<rect class="${status}" x="${from.toFixed(3)}" width="${width.toFixed(3)}" height="1"/>`;
        from += width;
        return width === 0 ? "" : drawn;
    });
    const legend = parts
        .filter(([, key]) => counts[key] > 0)
        .map(([status, key]) => `<span class="key ${status}">${counts[key]} ${report_words/* statusWords */.o7[status]}</span>`);
    return `<p class="tally"><span class="quiet">${title}</span> ${legend.join(" ")}</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${rectangles.join("")}</svg>
`;
}
function contents({ checks, plugins, log }, tiers) {
    const has = (status) => checks.some((each) => each.status === status);
    const links = [
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
function boundSection(report) {
    const rows = (0,report_words/* boundTo */.sy)(report).map(([what, value]) => `<dt>${(0,report_html_parts/* escaped */.Mk)(what)}</dt><dd class="mono">${(0,report_html_parts/* shown */.SP)(value)}</dd>\n`);
    return (0,report_html_parts/* section */.uW)("bound", "What was tested", `<dl class="bound">\n${rows.join("")}</dl>`);
}
const order = { failed: 0, "not-run": 1, passed: 2 };
function pluginsSection(report) {
    if (report.plugins.length === 0)
        return "";
    const sorted = report.plugins.toSorted((one, other) => order[one.verdict] - order[other.verdict]);
    const passed = sorted.filter(({ verdict }) => verdict === "passed").length;
    return (0,report_html_parts/* section */.uW)("plugins", "Plugins", `<div class="wide" role="region" tabindex="0" aria-label="Plugins">
<table class="stacked"><caption>${passed} of ${sorted.length} passed${passed < sorted.length ? "; those that did not come first" : ""}.</caption>
<thead><tr><th scope="col">Plugin</th><th scope="col">Version</th><th scope="col">Verdict</th><th scope="col">Required checks</th><th scope="col">Recommended checks</th></tr></thead>
<tbody>
${sorted.map((each) => pluginRow(each, report)).join("")}</tbody></table>
</div>`);
}
function pluginRow(plugin, report) {
    const { module, version, verdict, required, recommended } = plugin;
    const title = failureLink(plugin, report);
    const path = module === undefined ? "" : `<br><span class="quiet mono module">${(0,report_html_parts/* shown */.SP)(module)}</span>`;
    return `<tr><th scope="row">${title}${path}</th><td class="mono" data-label="Version">${version === undefined ? "" : (0,report_html_parts/* shown */.SP)(version)}</td><td>${(0,report_html_parts/* verdictBadge */.h)(verdict)}</td><td data-label="Required">${(0,report_words/* countsInWords */.Pe)(required)}</td><td data-label="Recommended">${(0,report_words/* countsInWords */.Pe)(recommended)}</td></tr>\n`;
}
function logSection({ log }) {
    if (log.length === 0)
        return "";
    const lines = log.map((line) => (0,report_html_parts/* escaped */.Mk)(line, 1000)).join("\n");
    return (0,report_html_parts/* section */.uW)("log", "The server's log", `<pre tabindex="0" aria-label="The last lines that the server printed">${lines}</pre>`);
}


/***/ }),

/***/ 20057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReportMarkdown)
/* harmony export */ });
/* harmony import */ var _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64967);
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88138);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91737);



/** Bytes. GitHub takes 1 MiB for a step's summary, which is not the report's alone. */
const room = 768 * 1024;
const marks = { passed: "✅", failed: "❌", "not-run": "❔" };
const order = { failed: 0, "not-run": 1, passed: 2 };
/** A job summary: the verdict first, then what it is bound to, the plugins, what failed and what was left out. At most `limit` bytes. */
function renderReportMarkdown(report, limit = room) {
    const { verdict, suite } = report;
    const heading = `## ${marks[verdict]} Conformance ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)(`${suite.name} ${suite.version}`, 200)}: ${_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}\n`;
    const counts = `Required: ${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(report.required)}. Recommended: ${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(report.recommended)}.`;
    const bound = (0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(["Bound to", ""], (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .boundTo */ .sy)(report));
    const start = `${heading}\n${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)((0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictInWords */ ._5)(report))} ${counts}\n\n${bound}`;
    const left = limit - Buffer.byteLength(start);
    if (left < 0)
        return `${heading}\nSee report.html.\n`;
    return `${start}${pluginsOf(report, left * 0.3)}${failures(report, left * 0.5)}${leftOut(report, left * 0.2)}`;
}
/** The ones to look at are seen at once; the others are folded where they are many. */
function pluginsOf({ plugins }, limit) {
    if (plugins.length === 0)
        return "";
    const sorted = plugins.toSorted((one, other) => order[one.verdict] - order[other.verdict]);
    const header = ["Plugin", "Version", "Verdict", "Required checks", "Recommended checks"];
    const rows = sorted.map((each) => [each.name, each.version ?? "", verdictCell(each), ...countCells(each)]);
    const table = (some) => tableWithin(header, some, limit);
    const bad = plugins.filter(({ verdict }) => verdict !== "passed").length;
    if (bad === 0 || plugins.length <= 20)
        return `\n### Plugins\n\n${table(rows)}`;
    const shown = `\n### Plugins\n\n${tableWithin(header, rows.slice(0, bad), limit / 2)}`;
    const fine = rows.slice(bad);
    return fine.length === 0
        ? shown
        : `${shown}${folded(`${fine.length} plugins passed`, tableWithin(header, fine, limit / 2))}`;
}
function verdictCell({ verdict }) {
    return `${marks[verdict]} ${_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}`;
}
function countCells({ required, recommended }) {
    return [(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(required), (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(recommended)];
}
function failures(report, limit) {
    const rows = (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ)(report).map((check) => [
        `${check.id}: ${check.title}`,
        check.items.join(", ") || (check.plugin ?? ""),
        check.level,
        check.reason ?? "",
        check.request ?? "",
        (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fixHint */ .JW)(check),
    ]);
    if (rows.length === 0)
        return "";
    const header = ["Check", "About", "Level", "What is wrong", "Asked", "What to do"];
    return `\n### Failures\n\n${tableWithin(header, rows, limit)}`;
}
function leftOut({ checks }, limit) {
    return ["not-run", "skipped"]
        .map((status) => {
        const reasons = (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .UN)(checks, status);
        if (reasons.length === 0)
            return "";
        const count = reasons.reduce((sum, each) => sum + each.checks.length, 0);
        const rows = reasons.map((each) => [each.reason, String(each.checks.length), (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(each.checks)]);
        const title = status === "skipped" ? `${count} skipped: what they check is not offered` : `${count} not run`;
        return folded(title, tableWithin(["Why", "Results", "Checks"], rows, limit / 2));
    })
        .join("");
}
function folded(title, markdown) {
    return `\n<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** The rows that fit, and how many do not. */
function tableWithin(header, rows, limit) {
    const note = (count) => (count === 0 ? "" : `\n${count} more are in report.html.\n`);
    const lines = rows.map((row) => (0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)([], [row]).split("\n").at(2) ?? "");
    let left = limit - Buffer.byteLength((0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(header, []) + note(rows.length));
    let count = 0;
    for (const line of lines) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        count++;
    }
    return `${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(header, rows.slice(0, count))}${note(rows.length - count)}`;
}


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ safeReport)
/* harmony export */ });
/* harmony import */ var _conformance_report_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60541);
/* harmony import */ var _conformance_report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15358);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80253);




/** What the schema lets through, in UTF-16 code units. */
const longestText = 1000;
const longestName = 200;
/**
 * The report as it may be shown and read back, whoever wrote its texts: each on one line and of bounded length, times in whole milliseconds.
 * Names that become equal are counted together. Of a report that is safe already, the same again.
 */
function safeReport(report) {
    const checks = report.checks.map(safeCheck);
    const { manifest, server, ...rest } = report;
    return {
        ...rest,
        tool: { name: name(report.tool.name), version: name(report.tool.version) },
        suite: safeSuite(report.suite),
        subject: safeSubject(report.subject),
        // An image says itself which manifest and base it is made of.
        ...((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(manifest) ? { manifest } : {}),
        ...(server ? safeServer(server) : {}),
        seconds: milliseconds(report.seconds),
        sandbox: { kind: report.sandbox.kind, detail: text(report.sandbox.detail) },
        platforms: report.platforms.map((each) => ({ ...each, platform: name(each.platform) })),
        ...(report.only ? { only: report.only.slice(0, _conformance_report_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .mostLines */ .$5).map(name) } : {}),
        ...(0,_conformance_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summarise */ .f)(checks, report.plugins.map(safePlugin)),
        checks,
        log: report.log.slice(-_conformance_report_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .mostLines */ .$5).map(text),
    };
}
function safeSuite({ categories, digest, ...suite }) {
    return {
        name: name(suite.name),
        version: name(suite.version),
        digest,
        ...(categories ? { categories: categories.map(({ id, title }) => ({ id: name(id), title: text(title) })) } : {}),
    };
}
/** Nothing where a part of it holds no text: half a base is none. */
function safeServer(server) {
    const module = name(server.module);
    const version = name(server.version);
    const frameworkVersion = name(server.frameworkVersion);
    return module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {};
}
function safeCheck(check) {
    const { plugin, reason, request } = check;
    return {
        ...check,
        id: name(check.id),
        category: name(check.category),
        title: text(check.title),
        items: check.items.slice(0, _conformance_report_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .mostItems */ .Mo).map(text),
        ...(plugin === undefined ? {} : { plugin: name(plugin) }),
        ...(reason === undefined ? {} : { reason: text(reason) }),
        ...(request === undefined ? {} : { request: text(request) }),
        seconds: milliseconds(check.seconds),
    };
}
function safePlugin(plugin) {
    const { module, version } = plugin;
    return {
        name: name(plugin.name),
        ...(module === undefined ? {} : { module: text(module) }),
        ...(version === undefined ? {} : { version: text(version) }),
    };
}
function safeSubject(subject) {
    const { platform } = subject;
    return { ...subject, name: text(subject.name), ...(platform === undefined ? {} : { platform: name(platform) }) };
}
function text(value) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(value, longestText);
}
function name(value) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(value, longestName);
}
function milliseconds(seconds) {
    return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 1000) / 1000) : 0;
}


/***/ })

};

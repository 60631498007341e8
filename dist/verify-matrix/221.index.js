export const id = 221;
export const ids = [221];
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
function mark(status, word) {
    return `<span class="badge ${status}"><span aria-hidden="true">${marks[status]}</span> ${word}</span>`;
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

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement),
/* harmony export */   t: () => (/* binding */ reportStatement)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);


/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 *
 * @param digest of report.json: it says more than a statement has places for, and whoever signs the one signs the other
 */
function reportStatement(report, digest) {
    const { subject, verdict, only, checks } = report;
    if (subject.kind !== "image" || verdict === "not-run" || only !== undefined)
        return undefined;
    const digests = subjectDigests(report);
    if (digests.length === 0)
        return undefined;
    const required = checks.filter(({ level }) => level === "required");
    const recommended = checks.filter(({ level }) => level === "recommended");
    const warnedTests = names(recommended.filter(isNotPassed));
    const failedTests = names(required.filter(isNotPassed));
    const bad = new Set([...warnedTests, ...failedTests]);
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: {
            result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
            configuration: configuration(report, digest),
            // A server may list two things of one name, of which one passes.
            passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
            warnedTests,
            failedTests,
        },
    };
}
function renderStatement(statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
}
function isNotPassed({ status }) {
    return status === "failed" || status === "not-run";
}
function subjectDigests({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
}
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
function repositoryName(name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
}
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
function configuration(report, digest) {
    const { suite, manifest, tool, subject, sandbox, started } = report;
    const annotations = {
        version: suite.version,
        tool: `${tool.name} ${tool.version}`,
        ...(subject.platform === undefined ? {} : { platform: subject.platform }),
        sandbox: sandbox.kind,
        started,
        report: digest,
    };
    const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
    return manifest === undefined
        ? [descriptor]
        : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
}
function hex(digest) {
    return digest.slice("sha256:".length);
}
/** `B-list [agents, Agent]`; each once. */
function names(checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
}


/***/ }),

/***/ 73221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./packages/conformance/src/report-html.ts






/**
 * One page that needs nothing but itself: no scripts, and the policy in it lets a browser load nothing at all. The verdict
 * comes first, then what failed, what was tested, the plugins, everything else.
 */
function renderReportHtml(report) {
    const { verdict, suite, subject } = report;
    const name = `${suite.name} ${suite.version}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${report_words/* verdictWords */.L2[verdict]}: ${(0,report_html_parts/* escaped */.Mk)(`${name} on ${subject.name}`, 200)}</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#main">Go to the results</a>
${banner(report)}<main id="main">
${failuresSection(report)}${boundSection(report)}${pluginsSection(report)}${checksSection(report)}${leftOutSection(report)}${logSection(report)}</main>
<footer>
<p>Written by ${(0,report_html_parts/* shown */.SP)(report.tool.name)} ${(0,report_html_parts/* shown */.SP)(report.tool.version)}. The same as data: report.json beside this page, whose digest binds it to the run.</p>
</footer>
</body>
</html>
`;
}
const styleHash = `sha256-${(0,external_node_crypto_.createHash)("sha256").update(reportStyle).digest("base64")}`;
function banner(report) {
    const { verdict, suite, subject, required, recommended } = report;
    return `<div class="banner ${verdict}">
<header>
<p class="eyebrow">Conformance of ${(0,report_html_parts/* shown */.SP)(subject.name, 120)}</p>
<h1>${(0,report_html_parts/* shown */.SP)(`${suite.name} ${suite.version}`)}: <span class="verdict">${report_words/* verdictWords */.L2[verdict]}</span></h1>
<p class="lead">${(0,report_html_parts/* shown */.SP)((0,report_words/* verdictInWords */._5)(report))}</p>
${bar("Required", required)}${bar("Recommended", recommended)}${contents(report)}</header>
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
function contents({ checks, plugins, log }) {
    const has = (status) => checks.some((each) => each.status === status);
    const links = [
        ["failures", "Failures", has("failed")],
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
    const { name, module, version, verdict, required, recommended } = plugin;
    const failed = required.failed + recommended.failed > 0;
    const title = failed ? `<a href="#${failureAnchor(report, name)}">${(0,report_html_parts/* shown */.SP)(name)}</a>` : (0,report_html_parts/* shown */.SP)(name);
    const path = module === undefined ? "" : `<br><span class="quiet mono module">${(0,report_html_parts/* shown */.SP)(module)}</span>`;
    return `<tr><th scope="row">${title}${path}</th><td class="mono" data-label="Version">${version === undefined ? "" : (0,report_html_parts/* shown */.SP)(version)}</td><td>${(0,report_html_parts/* verdictBadge */.h)(verdict)}</td><td data-label="Required">${(0,report_words/* countsInWords */.Pe)(required)}</td><td data-label="Recommended">${(0,report_words/* countsInWords */.Pe)(recommended)}</td></tr>\n`;
}
function logSection({ log }) {
    if (log.length === 0)
        return "";
    const lines = log.map((line) => (0,report_html_parts/* escaped */.Mk)(line, 1000)).join("\n");
    return (0,report_html_parts/* section */.uW)("log", "The server's log", `<pre tabindex="0" aria-label="The last lines that the server printed">${lines}</pre>`);
}

;// CONCATENATED MODULE: ./packages/conformance/src/report-json.ts
/**
 * The report as `report.json` has it: keys in the order of the schema whatever order they were set in, a line for each check and each plugin,
 * a newline at the end. The same report gives the same bytes.
 */
function renderReportJson(report) {
    const { checks, plugins, log, ...head } = inOrder(report);
    const start = JSON.stringify(head, undefined, 2).slice(0, -"\n}".length);
    const lists = Object.entries({ plugins, checks, log }).map(([name, items]) => `,\n  "${name}": ${lines(items)}`);
    return `${start}${lists.join("")}\n}\n`;
}
/** What a person compares stands on one line. */
function lines(items) {
    if (items.length === 0)
        return "[]";
    return `[\n${items.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;
}
/** JSON.stringify leaves out what is undefined. */
function inOrder(report) {
    const { tool, suite, subject, server, sandbox } = report;
    return {
        apiVersion: report.apiVersion,
        kind: report.kind,
        tool: { name: tool.name, version: tool.version },
        suite: {
            name: suite.name,
            version: suite.version,
            digest: suite.digest,
            categories: suite.categories?.map(({ id, title }) => ({ id, title })),
        },
        subject: {
            kind: subject.kind,
            name: subject.name,
            digest: subject.digest,
            platformDigest: subject.platformDigest,
            platform: subject.platform,
        },
        manifest: report.manifest,
        server: server && { module: server.module, version: server.version, frameworkVersion: server.frameworkVersion },
        started: report.started,
        seconds: report.seconds,
        sandbox: { kind: sandbox.kind, detail: sandbox.detail },
        platforms: report.platforms.map(({ platform, digest, status }) => ({ platform, digest, status })),
        only: report.only,
        verdict: report.verdict,
        required: countsInOrder(report.required),
        recommended: countsInOrder(report.recommended),
        plugins: report.plugins.map(pluginInOrder),
        checks: report.checks.map(checkInOrder),
        log: report.log,
    };
}
function countsInOrder({ passed, failed, skipped, notRun }) {
    return { passed, failed, skipped, notRun };
}
function pluginInOrder({ name, module, version, verdict, required, recommended }) {
    const counts = { required: countsInOrder(required), recommended: countsInOrder(recommended) };
    return { name, module, version, verdict, ...counts };
}
function checkInOrder(check) {
    const { id, category, level, title, items, plugin, status, reason, request, seconds } = check;
    return { id, category, level, title, items, plugin, status, reason, request, seconds };
}

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/conformance/src/report-junit.ts


/**
 * JUnit XML, for what shows test results: a test suite for each category, a test case for each check and item.
 *
 * A required check that failed is a `failure`, one that was not run is an `error`. A recommended one that did not pass is `skipped`, and says
 * why: readers know no warning, fail a job for every failure, and show the message of what was skipped. So a reader shows red exactly where
 * the verdict is not `passed`; where no check says so, a test case of its own does.
 */
function renderReportJunit(report) {
    const suites = suitesOf(report);
    const all = suites.flatMap(({ cases }) => cases);
    const total = attributes({ name: report.suite.name, ...countsOf(all), time: seconds(report.seconds) });
    const properties = propertiesOf(report);
    const log = report.log.length === 0 ? "" : report_junit_element("system-out", {}, report.log.map((line) => xmlText(line)).join("\n"));
    const inside = suites.map(({ name, cases }, index) => {
        const header = { name, ...countsOf(cases), time: seconds(timeOf(cases)), timestamp: localTime(report.started) };
        return report_junit_element("testsuite", header, `\n${properties}${cases.map(renderCase).join("")}${index === 0 ? log : ""}`);
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${inside.join("")}</testsuites>\n`;
}
function suitesOf(report) {
    const { suite, verdict, required } = report;
    const suites = (0,report_words/* byCategory */.eO)(report).map(([id, results]) => ({
        name: (0,report_words/* categoryTitle */.p8)(report, id),
        cases: results.map((each) => caseOf(each, suite.name)),
    }));
    const unsaid = verdict !== "passed" && required.failed + required.notRun === 0;
    return unsaid ? [{ name: "run", cases: [wholeRun(report)] }, ...suites] : suites;
}
function wholeRun({ suite, verdict }) {
    const message = `the verdict is ${report_words/* verdictWords */.L2[verdict]}: no required check passed or failed`;
    const outcome = { kind: "error", message, detail: message };
    return { name: "Required checks were made", classname: `${suite.name}.run`, seconds: 0, outcome };
}
function caseOf(check, suite) {
    const { id, title, items, category, plugin } = check;
    const outcome = outcomeOf(check);
    return {
        name: `${id}: ${title}${items.length === 0 ? "" : ` (${items.join(", ")})`}`,
        classname: [suite, category, ...(plugin === undefined ? [] : [plugin])].join("."),
        seconds: check.seconds,
        ...(outcome ? { outcome } : {}),
    };
}
function outcomeOf({ status, level, reason = "no reason is given", request }) {
    if (status === "passed")
        return undefined;
    const detail = request === undefined ? reason : `${reason}\n${request}`;
    if (status === "skipped")
        return { kind: "skipped", message: reason, detail };
    const word = status === "failed" ? "failed" : "not run";
    if (level === "recommended")
        return { kind: "skipped", message: `recommended, ${word}: ${reason}`, detail };
    return { kind: status === "failed" ? "failure" : "error", message: `${word}: ${reason}`, detail };
}
function renderCase({ name, classname, seconds: time, outcome }) {
    const inside = outcome && `\n${renderOutcome(outcome)}`;
    return report_junit_element("testcase", { name, classname, time: seconds(time) }, inside);
}
function renderOutcome({ kind, message, detail }) {
    if (kind === "skipped")
        return report_junit_element(kind, { message });
    const text = detail.split("\n").map((line) => xmlText(line));
    return report_junit_element(kind, { message, type: kind === "failure" ? "failed" : "not-run" }, text.join("\n"));
}
function countsOf(cases) {
    const count = (kind) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
    return {
        tests: String(cases.length),
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
    };
}
function timeOf(cases) {
    return cases.reduce((sum, each) => sum + each.seconds, 0);
}
function propertiesOf(report) {
    const all = [["Verdict", report_words/* verdictWords */.L2[report.verdict]], ...(0,report_words/* boundTo */.sy)(report)];
    const inside = all.map(([name, value]) => report_junit_element("property", { name, value }));
    return report_junit_element("properties", {}, `\n${inside.join("")}`);
}
/** `inside` is markup already. */
function report_junit_element(name, values, inside) {
    const start = `<${name}${attributes(values)}`;
    return inside === undefined ? `${start}/>\n` : `${start}>${inside}</${name}>\n`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
        .join("");
}
const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** One line for an attribute or an element's text, without the characters that XML 1.0 (2.2) forbids even as references. */
function xmlText(text) {
    return (0,sanitize/* sanitize */.a)(text, 1000)
        .replace(/[\ufffe\uffff]/g, "")
        .replace(/[&<>"']/g, (character) => references[character] ?? "");
}
function seconds(time) {
    return time.toFixed(3);
}
/** As the schema of Jenkins has it: without fractions and without a zone; the time is UTC. */
function localTime(started) {
    return started.slice(0, "2026-11-22T09:30:00".length);
}

// EXTERNAL MODULE: ./packages/conformance/src/report-markdown.ts
var report_markdown = __webpack_require__(20057);
// EXTERNAL MODULE: ./packages/conformance/src/report-bounds.ts
var report_bounds = __webpack_require__(60541);
// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __webpack_require__(15358);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/conformance/src/report-safe.ts




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
        tool: { name: report_safe_name(report.tool.name), version: report_safe_name(report.tool.version) },
        suite: safeSuite(report.suite),
        subject: safeSubject(report.subject),
        // An image says itself which manifest and base it is made of.
        ...((0,src_digest/* isDigest */.Bc)(manifest) ? { manifest } : {}),
        ...(server ? safeServer(server) : {}),
        seconds: milliseconds(report.seconds),
        sandbox: { kind: report.sandbox.kind, detail: report_safe_text(report.sandbox.detail) },
        platforms: report.platforms.map((each) => ({ ...each, platform: report_safe_name(each.platform) })),
        ...(report.only ? { only: report.only.slice(0, report_bounds/* mostLines */.$5).map(report_safe_name) } : {}),
        ...(0,report_summary/* summarise */.f)(checks, report.plugins.map(safePlugin)),
        checks,
        log: report.log.slice(-report_bounds/* mostLines */.$5).map(report_safe_text),
    };
}
function safeSuite({ categories, digest, ...suite }) {
    return {
        name: report_safe_name(suite.name),
        version: report_safe_name(suite.version),
        digest,
        ...(categories ? { categories: categories.map(({ id, title }) => ({ id: report_safe_name(id), title: report_safe_text(title) })) } : {}),
    };
}
/** Nothing where a part of it holds no text: half a base is none. */
function safeServer(server) {
    const module = report_safe_name(server.module);
    const version = report_safe_name(server.version);
    const frameworkVersion = report_safe_name(server.frameworkVersion);
    return module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {};
}
function safeCheck(check) {
    const { plugin, reason, request } = check;
    return {
        ...check,
        id: report_safe_name(check.id),
        category: report_safe_name(check.category),
        title: report_safe_text(check.title),
        items: check.items.slice(0, report_bounds/* mostItems */.Mo).map(report_safe_text),
        ...(plugin === undefined ? {} : { plugin: report_safe_name(plugin) }),
        ...(reason === undefined ? {} : { reason: report_safe_text(reason) }),
        ...(request === undefined ? {} : { request: report_safe_text(request) }),
        seconds: milliseconds(check.seconds),
    };
}
function safePlugin(plugin) {
    const { module, version } = plugin;
    return {
        name: report_safe_name(plugin.name),
        ...(module === undefined ? {} : { module: report_safe_text(module) }),
        ...(version === undefined ? {} : { version: report_safe_text(version) }),
    };
}
function safeSubject(subject) {
    const { platform } = subject;
    return { ...subject, name: report_safe_text(subject.name), ...(platform === undefined ? {} : { platform: report_safe_name(platform) }) };
}
function report_safe_text(value) {
    return (0,sanitize/* sanitize */.a)(value, longestText);
}
function report_safe_name(value) {
    return (0,sanitize/* sanitize */.a)(value, longestName);
}
function milliseconds(seconds) {
    return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 1000) / 1000) : 0;
}

// EXTERNAL MODULE: ./packages/conformance/src/report-statement.ts
var report_statement = __webpack_require__(72755);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
;// CONCATENATED MODULE: ./packages/conformance/src/report-write.ts











/**
 * Writes report.json, report.junit.xml, report.md, report.html and, where there is one, statement.json; makes the directory.
 * A statement of an earlier run, or its signature, never stays beside another report. Throws disk-full; other errors of the system as they are.
 */
async function writeReports(directory, given) {
    const report = safeReport(given);
    const json = renderReportJson(report);
    const digest = (0,src_digest/* sha256 */.sc)(json);
    const statement = (0,report_statement/* reportStatement */.t)(report, digest);
    const contents = {
        "report.html": renderReportHtml(report),
        "report.md": (0,report_markdown/* renderReportMarkdown */.A)(report),
        "report.junit.xml": renderReportJunit(report),
        "report.json": json,
        ...(statement ? { "statement.json": (0,report_statement/* renderStatement */.M)(statement) } : {}),
    };
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        writeTogether(directory, contents);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
    const at = (name) => (0,external_node_path_.join)(directory, name);
    return {
        json: at("report.json"),
        junit: at("report.junit.xml"),
        markdown: at("report.md"),
        html: at("report.html"),
        ...(statement ? { statement: at("statement.json") } : {}),
        digest,
    };
}
/** All are on the disk before the first takes its name, and the statement takes it last. */
function writeTogether(directory, contents) {
    const suffix = (0,external_node_crypto_.randomUUID)();
    const names = Object.keys(contents);
    const temporary = (name) => (0,external_node_path_.join)(directory, `.${name}.${suffix}`);
    try {
        for (const name of names)
            (0,external_node_fs_.writeFileSync)(temporary(name), contents[name] ?? "", { flag: "wx" });
        for (const each of ["statement.json", "statement.sigstore.json"])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, each), { force: true });
        for (const name of names)
            (0,external_node_fs_.renameSync)(temporary(name), (0,external_node_path_.join)(directory, name));
    }
    finally {
        for (const name of names)
            (0,external_node_fs_.rmSync)(temporary(name), { force: true });
    }
}


/***/ })

};

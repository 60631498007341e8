export const id = 9327;
export const ids = [9327];
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

/***/ 60541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var overlongList = (function (value, size) {
    const report = value;
    const most = {
        checks: size / shortestCheck,
        plugins: size / shortestPlugin,
        platforms: mostPlatforms,
        only: mostLines,
        log: mostLines,
    };
    const list = Object.entries(most).find(([name, limit]) => lengthOf(report?.[name]) > limit)?.[0];
    if (list !== undefined)
        return list;
    if (lengthOf(report?.suite?.categories) > mostLines)
        return "categories";
    const checks = report?.checks;
    return Array.isArray(checks) && checks.some((each) => lengthOf(each?.items) > mostItems) ? "items" : undefined;
});
var lengthOf = (function (value) {
    return Array.isArray(value) ? value.length : 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ mostLines),
/* harmony export */   Mo: () => (/* binding */ mostItems),
/* harmony export */   lw: () => (/* binding */ overlongList)
/* harmony export */ });
/** Most lines of a log, and of lists that people write. */
const mostLines = 1000;
/** How deep groups of a suite lie in each other, and more. */
const mostItems = 16;
const mostPlatforms = 100;
/** What each has to hold, as JSON, in bytes. */
const shortestCheck = 80;
const shortestPlugin = 120;
/**
 * Which list is longer than a report's can be. The schema's validator notes everything that is wrong in a list, so that some MiB of `{}`
 * would take GiB of memory.
 */
;
;


/***/ }),

/***/ 20078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var escaped = (function (text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit).replace(/[&<>"']/g, (character) => references[character] ?? "");
});
var shown = (function (text, limit = 500) {
    return `<bdi>${escaped(text, limit)}</bdi>`;
});
var code = (function (text) {
    return `<code>${shown(text)}</code>`;
});
var badge = (function (status) {
    return mark(status, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[status]);
});
var verdictBadge = (function (verdict) {
    return mark(verdict, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]);
});
var mark = (function (status, word, sign = marks[status]) {
    return `<span class="badge ${status}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
});
var levelNote = (function ({ level }) {
    return level === "required" ? "" : ' <span class="badge skipped">recommended</span>';
});
var circumstances = (function ({ items, request, seconds }) {
    const about = items.map((each) => shown(each)).join(" › ");
    const asked = request === undefined ? "" : `${code(request)} <span class="quiet">${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}</span>`;
    return [about, asked].filter((each) => each !== "").join(" · ");
});
var section = (function (id, title, inside) {
    return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${inside}\n</section>\n`;
});
var fold = (function (title, inside, { open = false, id = "", has = "" } = {}) {
    const marksOf = `${id && ` id="${id}"`}${has && ` data-has="${has}"`}${open ? " open" : ""}`;
    return `<details${marksOf}>\n<summary>${title}</summary>\n${inside}\n</details>\n`;
});
__webpack_require__.d(__webpack_exports__, {
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
;
/** Outside text that cannot turn the direction of what surrounds it. */
;
;
const marks = { passed: "✓", failed: "✗", skipped: "–", "not-run": "?" };
;
;
/** In the colour of a status. `word` is markup. */
;
/** A recommended check does not decide, which a reader has to know of each. */
;
/** What a result is about, what was asked and how long it took. */
;
;
/** `title` is markup. */
;


/***/ }),

/***/ 20057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderReportMarkdown = (function (report, limit = room) {
    const { verdict, suite } = report;
    const heading = `## ${marks[verdict]} Conformance ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)(`${suite.name} ${suite.version}`, 200)}: ${_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}\n`;
    const counts = `Required: ${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(report.required)}. Recommended: ${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(report.recommended)}.`;
    const bound = (0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(["Bound to", ""], (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .boundTo */ .sy)(report));
    const start = `${heading}\n${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)((0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictInWords */ ._5)(report))} ${counts}\n\n${bound}`;
    const left = limit - Buffer.byteLength(start);
    if (left < 0)
        return `${heading}\nSee report.html.\n`;
    return `${start}${pluginsOf(report, left * 0.3)}${failures(report, left * 0.5)}${leftOut(report, left * 0.2)}`;
});
var pluginsOf = (function ({ plugins }, limit) {
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
});
var verdictCell = (function ({ verdict }) {
    return `${marks[verdict]} ${_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}`;
});
var countCells = (function ({ required, recommended }) {
    return [(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(required), (0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsInWords */ .Pe)(recommended)];
});
var failures = (function (report, limit) {
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
});
var leftOut = (function ({ checks }, limit) {
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
});
var folded = (function (title, markdown) {
    return `\n<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
});
var tableWithin = (function (header, rows, limit) {
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
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReportMarkdown)
/* harmony export */ });
/* harmony import */ var _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64967);
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88138);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1138);



/** Bytes. GitHub takes 1 MiB for a step's summary, which is not the report's alone. */
const room = 768 * 1024;
const marks = { passed: "✅", failed: "❌", "not-run": "❔" };
const order = { failed: 0, "not-run": 1, passed: 2 };
/** A job summary: the verdict first, then what it is bound to, the plugins, what failed and what was left out. At most `limit` bytes. */
;
/** The ones to look at are seen at once; the others are folded where they are many. */
;
;
;
;
;
;
/** The rows that fit, and how many do not. */
;


/***/ }),

/***/ 15358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var summarise = (function (checks, plugins) {
    const about = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ plugin }) => plugin);
    const known = new Map();
    for (const name of about.keys())
        if (name !== undefined)
            known.set(name, { name });
    for (const each of plugins.toReversed())
        known.set(each.name, each);
    const sorted = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    return { ...resultOf(checks), plugins: sorted.map((each) => pluginResult(each, about.get(each.name) ?? [])) };
});
var pluginResult = (function ({ name, module, version }, checks) {
    return {
        name,
        ...(module === undefined ? {} : { module }),
        ...(version === undefined ? {} : { version }),
        ...resultOf(checks),
    };
});
var resultOf = (function (checks) {
    const required = count(checks.filter(({ level }) => level === "required"));
    const recommended = count(checks.filter(({ level }) => level === "recommended"));
    return { verdict: verdictOf(required), required, recommended };
});
var count = (function (checks) {
    const counts = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
    for (const { status } of checks)
        counts[status === "not-run" ? "notRun" : status]++;
    return counts;
});
var verdictOf = (function ({ passed, failed, notRun }) {
    if (failed > 0)
        return "failed";
    if (passed === 0)
        return "not-run";
    return notRun > 0 ? "failed" : "passed";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18022);

/** Counts checks, for the server and for each plugin that is known or that a check is about. */
;
;
;
;
/** Where no required check came to a result, nothing is known: that is not passed, and nothing failed. */
;


/***/ }),

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainDiskFull = (function (error, folder) {
    const { code } = (error ?? {});
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return error;
    const explained = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("disk-full", `there is no room left to write into ${folder} (${code})`, {
            fix: "Free some space, or name a folder on a disk that has more.",
        }),
    ]);
    explained.cause = error;
    return explained;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
;


/***/ }),

/***/ 88138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var markdownTable = (function (header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
;


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMarkdown = (function (diagnostics, home) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map((each) => row(each, home));
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
});
var row = (function ({ severity, code, message, fix = "", place }, home) {
    const where = place ? position(place) : "";
    const rule = home === undefined ? code : `[${code}](${rulePage(code, home)})`;
    return `| ${severity} | ${markdownText(where)} | ${rule} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
});
var markdownText = (function (text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(text, limit)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59259);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);




/**
 * A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none.
 *
 * @param home the address of the suite's files, which each rule's page is linked below
 */
;
;
/**
 * What means something to GitHub's Markdown: emphasis, code, links, HTML, mathematics and cells anywhere; headings, lists and rules at the
 * start; `_` outside of a word; addresses, emoji (`:+1:`) and references to issues (`#1`, `GH-1`).
 */
const marks = /[&<>\\`*[\]|~$]|^[-+=#]|(?<=^\d{1,9})[.)]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/|[\w+-]*:)|(?<=www)\.|#(?=\w)|(?<=\bGH)-(?=\d)/giu;
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. What means nothing stays as it is, for those who read the source. The comment keeps @ from making a
 * mention or an address.
 */
;


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var replaceFile = (async function (path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
;


/***/ }),

/***/ 85050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var tiersSummary = (function (tiers) {
    const [first] = tiers;
    if (!first)
        return "";
    const platforms = first.evidence.map(({ platform }) => platform);
    const header = ["Plugin", "Version", "Tier (claimed)", "Tier (granted)", ...platforms, "Missing for supported"];
    const rows = tiers.map((each) => [
        each.plugin,
        each.version,
        each.claimed,
        grantedCell(each),
        ...each.evidence.map(evidenceCell),
        each.missing.join("; "),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(header, rows);
});
var grantedCell = (function ({ claimed, granted, evidence }) {
    if (granted !== claimed)
        return `❌ ${granted}`;
    if (evidence.some(({ verdict }) => verdict === "failed"))
        return `⚠ ${granted}`;
    return granted === "supported" ? `✅ ${granted}` : granted;
});
var evidenceCell = (function ({ verdict, reportDigest }) {
    return reportDigest === undefined ? marks[verdict] : `${marks[verdict]} (${reportDigest.slice(0, 19)})`;
});
var conformanceSummary = (function ({ report, tiers }) {
    const parts = [...(tiers ? [tiersSummary(tiers)] : []), (0,report_markdown/* renderReportMarkdown */.A)(report)];
    return parts.join("\n\n");
});
var addTiers = (async function (given, tiers) {
    const { written, directory } = given;
    const report = (0,report_safe/* safeReport */.Q)(given.report);
    try {
        await (0,replace_file/* replaceFile */.f)(written.markdown, conformanceSummary({ report, tiers }));
        await (0,replace_file/* replaceFile */.f)(written.html, (0,report_html/* renderReportHtml */.Y)(report, tiers));
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
});
__webpack_require__.d(__webpack_exports__, {
  addTiers: () => (/* binding */ addTiers)
});

// EXTERNAL MODULE: ./packages/conformance/src/report-html.ts + 4 modules
var report_html = __webpack_require__(89390);
// EXTERNAL MODULE: ./packages/conformance/src/report-safe.ts
var report_safe = __webpack_require__(6525);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
// EXTERNAL MODULE: ./packages/conformance/src/report-markdown.ts
var report_markdown = __webpack_require__(20057);
// EXTERNAL MODULE: ./packages/diagnostics/src/markdown-table.ts
var markdown_table = __webpack_require__(88138);
;// CONCATENATED MODULE: ./packages/server/src/tiers-summary.ts

/** A Markdown table of what is claimed, granted, shown by evidence and missing; the empty string where there are no plugins. */
;
;
const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "❔ not run" };
/** With the first digits of the report's digest. */
;

;// CONCATENATED MODULE: ./packages/server/src/conformance-summary.ts


/** What was decided, and the report that it was decided on, as a job summary: a summary that is too long is cut at its end. */
;

;// CONCATENATED MODULE: ./packages/server/src/add-tiers.ts





/**
 * Writes report.md and report.html again, with the tiers: they are decided on the report's digest, so that it was written without. Each is
 * replaced at once. Throws disk-full; what was written then stays.
 */
;


/***/ })

};

export const id = 7369;
export const ids = [7369];
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

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var reportStatement = (function (report, digest) {
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
});
var renderStatement = (function (statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
});
var isNotPassed = (function ({ status }) {
    return status === "failed" || status === "not-run";
});
var subjectDigests = (function ({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
});
var repositoryName = (function (name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
});
var configuration = (function (report, digest) {
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
});
var hex = (function (digest) {
    return digest.slice("sha256:".length);
});
var names = (function (checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
});
__webpack_require__.d(__webpack_exports__, {
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
;
;
;
;
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
;
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
;
;
/** `B-list [agents, Agent]`; each once. */
;


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var renderReportJson = (function (report) {
    const { checks, plugins, log, ...head } = inOrder(report);
    const start = JSON.stringify(head, undefined, 2).slice(0, -"\n}".length);
    const lists = Object.entries({ plugins, checks, log }).map(([name, items]) => `,\n  "${name}": ${lines(items)}`);
    return `${start}${lists.join("")}\n}\n`;
});
var lines = (function (items) {
    if (items.length === 0)
        return "[]";
    return `[\n${items.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;
});
var inOrder = (function (report) {
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
});
var countsInOrder = (function ({ passed, failed, skipped, notRun }) {
    return { passed, failed, skipped, notRun };
});
var pluginInOrder = (function ({ name, module, version, verdict, required, recommended }) {
    const counts = { required: countsInOrder(required), recommended: countsInOrder(recommended) };
    return { name, module, version, verdict, ...counts };
});
var checkInOrder = (function (check) {
    const { id, category, level, title, items, plugin, status, reason, request, seconds } = check;
    return { id, category, level, title, items, plugin, status, reason, request, seconds };
});
var renderReportJunit = (function (report) {
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
});
var suitesOf = (function (report) {
    const { suite, verdict, required } = report;
    const suites = (0,report_words/* byCategory */.eO)(report).map(([id, results]) => ({
        name: (0,report_words/* categoryTitle */.p8)(report, id),
        cases: results.map((each) => caseOf(each, suite.name)),
    }));
    const unsaid = verdict !== "passed" && required.failed + required.notRun === 0;
    return unsaid ? [{ name: "run", cases: [wholeRun(report)] }, ...suites] : suites;
});
var wholeRun = (function ({ suite, verdict }) {
    const message = `the verdict is ${report_words/* verdictWords */.L2[verdict]}: no required check passed or failed`;
    const outcome = { kind: "error", message, detail: message };
    return { name: "Required checks were made", classname: `${suite.name}.run`, seconds: 0, outcome };
});
var caseOf = (function (check, suite) {
    const { id, title, items, category, plugin } = check;
    const outcome = outcomeOf(check);
    return {
        name: `${id}: ${title}${items.length === 0 ? "" : ` (${items.join(", ")})`}`,
        classname: [suite, category, ...(plugin === undefined ? [] : [plugin])].join("."),
        seconds: check.seconds,
        ...(outcome ? { outcome } : {}),
    };
});
var outcomeOf = (function ({ status, level, reason = "no reason is given", request }) {
    if (status === "passed")
        return undefined;
    const detail = request === undefined ? reason : `${reason}\n${request}`;
    if (status === "skipped")
        return { kind: "skipped", message: reason, detail };
    const word = status === "failed" ? "failed" : "not run";
    if (level === "recommended")
        return { kind: "skipped", message: `recommended, ${word}: ${reason}`, detail };
    return { kind: status === "failed" ? "failure" : "error", message: `${word}: ${reason}`, detail };
});
var renderCase = (function ({ name, classname, seconds: time, outcome }) {
    const inside = outcome && `\n${renderOutcome(outcome)}`;
    return report_junit_element("testcase", { name, classname, time: seconds(time) }, inside);
});
var renderOutcome = (function ({ kind, message, detail }) {
    if (kind === "skipped")
        return report_junit_element(kind, { message });
    const text = detail.split("\n").map((line) => xmlText(line));
    return report_junit_element(kind, { message, type: kind === "failure" ? "failed" : "not-run" }, text.join("\n"));
});
var countsOf = (function (cases) {
    const count = (kind) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
    return {
        tests: String(cases.length),
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
    };
});
var timeOf = (function (cases) {
    return cases.reduce((sum, each) => sum + each.seconds, 0);
});
var propertiesOf = (function (report) {
    const all = [["Verdict", report_words/* verdictWords */.L2[report.verdict]], ...(0,report_words/* boundTo */.sy)(report)];
    const inside = all.map(([name, value]) => report_junit_element("property", { name, value }));
    return report_junit_element("properties", {}, `\n${inside.join("")}`);
});
var report_junit_element = (function (name, values, inside) {
    const start = `<${name}${attributes(values)}`;
    return inside === undefined ? `${start}/>\n` : `${start}>${inside}</${name}>\n`;
});
var attributes = (function (values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
        .join("");
});
var xmlText = (function (text) {
    return (0,sanitize/* sanitize */.a)(text, 1000)
        .replace(/[\ufffe\uffff]/g, "")
        .replace(/[&<>"']/g, (character) => references[character] ?? "");
});
var seconds = (function (time) {
    return time.toFixed(3);
});
var localTime = (function (started) {
    return started.slice(0, "2026-11-22T09:30:00".length);
});
var writeReports = (async function (directory, given) {
    const report = (0,report_safe/* safeReport */.Q)(given);
    const json = renderReportJson(report);
    const digest = (0,src_digest/* sha256 */.sc)(json);
    const statement = (0,report_statement/* reportStatement */.t)(report, digest);
    const contents = {
        "report.html": (0,report_html/* renderReportHtml */.Y)(report),
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
});
var writeTogether = (function (directory, contents) {
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
});
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
// EXTERNAL MODULE: ./packages/conformance/src/report-html.ts + 4 modules
var report_html = __webpack_require__(89390);
;// CONCATENATED MODULE: ./packages/conformance/src/report-json.ts
/**
 * The report as `report.json` has it: keys in the order of the schema whatever order they were set in, a line for each check and each plugin,
 * a newline at the end. The same report gives the same bytes.
 */
;
/** What a person compares stands on one line. */
;
/** JSON.stringify leaves out what is undefined. */
;
;
;
;

// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(64967);
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
;
;
;
;
;
;
;
;
;
;
/** `inside` is markup already. */
;
;
const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** One line for an attribute or an element's text, without the characters that XML 1.0 (2.2) forbids even as references. */
;
;
/** As the schema of Jenkins has it: without fractions and without a zone; the time is UTC. */
;

// EXTERNAL MODULE: ./packages/conformance/src/report-markdown.ts
var report_markdown = __webpack_require__(20057);
// EXTERNAL MODULE: ./packages/conformance/src/report-safe.ts
var report_safe = __webpack_require__(6525);
// EXTERNAL MODULE: ./packages/conformance/src/report-statement.ts
var report_statement = __webpack_require__(72755);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/conformance/src/report-write.ts











/**
 * Writes report.json, report.junit.xml, report.md, report.html and, where there is one, statement.json; makes the directory.
 * A statement of an earlier run, or its signature, never stays beside another report. Throws disk-full; other errors of the system as they are.
 */
;
/** All are on the disk before the first takes its name, and the statement takes it last. */
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

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseImageReference = (function (text) {
    return parse(text, refuseImage);
});
var parse = (function (text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
        return invalid(text, "its digest is not sha256: and 64 hex digits");
    const tagAt = name.lastIndexOf(":") > name.lastIndexOf("/") ? name.lastIndexOf(":") : name.length;
    const tag = tagAt < name.length ? name.slice(tagAt + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return invalid(text, "its tag is not well-formed");
    return {
        ...parseName(name.slice(0, tagAt), text, invalid),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
});
var parseRepository = (function (text, input) {
    const invalid = (given, why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)} is not a repository: ${why}`, {
        fix: "Write ghcr.io/acme/catalog-server, without scheme and tag.",
    });
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const { registry, repository, tag, digest, short } = parse(text, invalid);
    if (tag !== undefined || digest !== undefined)
        return invalid(text, "a repository has no tag and no digest");
    if (short)
        return invalid(text, "it names no registry");
    return { registry, repository };
});
var formatReference = (function (reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
});
var isTag = (function (text) {
    return tagPattern.test(text);
});
var parseName = (function (name, text, invalid) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const short = !looksLikeRegistry(first);
    const registry = short ? "docker.io" : hubOr(first);
    const path = short ? name : name.slice(slash + 1);
    // A name that ends in a number is one for the grammar, and a broken IPv4 address for every client.
    if (!host.test(registry) || !URL.canParse(`https://${registry}`))
        return invalid(text, "its registry is not a host name with an optional port");
    if (path.length > longestName)
        return invalid(text, `its repository is longer than ${longestName} characters`);
    if (!path.split("/").every((part) => component.test(part))) {
        return invalid(text, "its repository is not lower-case names separated by slashes");
    }
    const official = registry === "docker.io" && !path.includes("/");
    return { registry, repository: official ? `library/${path}` : path, short };
});
var looksLikeRegistry = (function (first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
});
var hubOr = (function (registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
});
var refuseImage = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   parseRepository: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
;
;
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
;
/** The full form: registry, repository, then tag and digest where there are any. */
;
;
;
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
;
;
;


/***/ })

};

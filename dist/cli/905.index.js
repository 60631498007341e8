export const id = 905;
export const ids = [905];
export const modules = {

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

/***/ 66835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pageOf = (function (id) {
    return /^GO-\d{4}-\d{4,}$/.test(id) ? `https://pkg.go.dev/vuln/${id}` : undefined;
});
var affects = (function (entry, module, version) {
    if (entry.withdrawn)
        return false;
    const bare = version.replace(/^v/, "");
    if (!semver__WEBPACK_IMPORTED_MODULE_0___default().valid(bare))
        return false;
    return entry.affected.some((each) => each.module === module && isInside(each.ranges, bare));
});
var isInside = (function (ranges, version) {
    return ranges.length === 0 || ranges.some((events) => isBetween(events, version));
});
var isBetween = (function (events, version) {
    const ordered = events
        .map((each) => "introduced" in each ? { at: full(each.introduced), affected: true } : { at: full(each.fixed), affected: false })
        .filter(({ at }) => at === "0" || semver__WEBPACK_IMPORTED_MODULE_0___default().valid(at))
        .sort((a, b) => compareStarts(a.at, b.at));
    let affected = events.length === 0;
    for (const event of ordered)
        if (event.at === "0" || semver__WEBPACK_IMPORTED_MODULE_0___default().gte(version, event.at))
            affected = event.affected;
    return affected;
});
var releaseOfGo = (function (version) {
    const [first = ""] = version.split(" ");
    const [, minor, patch = "0", kind, number] = /^go(1\.\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?$/.exec(first) ?? [];
    return minor === undefined ? undefined : `v${minor}.${patch}${kind === undefined ? "" : `-${kind}.${number}`}`;
});
var full = (function (version) {
    return /^[1-9]\d*$|^\d+\.\d+$/.test(version) ? `${version}${version.includes(".") ? ".0" : ".0.0"}` : version;
});
var compareStarts = (function (a, b) {
    if (a === "0" || b === "0")
        return Number(a !== "0") - Number(b !== "0");
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(a, b);
});
var fixedAfter = (function (entry, module, version) {
    const bare = version.replace(/^v/, "");
    const fixes = entry.affected
        .filter((each) => each.module === module)
        .flatMap(({ ranges }) => ranges.flat().flatMap((each) => ("fixed" in each && semver__WEBPACK_IMPORTED_MODULE_0___default().valid(each.fixed) ? each.fixed : [])))
        .filter((each) => semver__WEBPACK_IMPORTED_MODULE_0___default().valid(bare) && semver__WEBPACK_IMPORTED_MODULE_0___default().gt(each, bare))
        .sort((semver__WEBPACK_IMPORTED_MODULE_0___default().compare));
    return fixes[0] === undefined ? undefined : `v${fixes[0]}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ releaseOfGo),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   bB: () => (/* binding */ affects),
/* harmony export */   z1: () => (/* binding */ fixedAfter)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/** The page about an entry of Go's own database; another database's numbers have none. */
;
/** Whether an entry counts for a version of a module: `v1.2.3`. */
;
;
/** An event holds from its version on, whatever the order that they are written in. */
;
/** The version of Go's own library in a release, `v1.26.0-rc.1` for `go1.26rc1`; undefined for what is none: govulncheck looks nothing up for it. */
;
/** Go takes `1.2` for `1.2.0`. */
;
;
/** The least version after this one without the vulnerability, `v1.2.3`. */
;


/***/ }),

/***/ 16446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderScanMarkdown = (function (report) {
    const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
    const absent = report.vulnerabilities.length - shown.length;
    const parts = [
        `### Vulnerabilities: ${report.verdict}`,
        facts(report),
        vulnerabilityTable(shown),
        ...(absent > 0
            ? [
                `${count(absent, "more vulnerability", "more vulnerabilities")} of the modules' versions: the vulnerable functions are not there.`,
            ]
            : []),
        hidden(report),
        stacks(shown),
    ];
    return `${parts.filter((each) => each !== "").join("\n\n")}\n`;
});
var facts = (function ({ image, source, database, scanner, policy, programs, finished }) {
    const digest = image ? `\`${image.digest}\`` : "";
    const stripped = programs.filter(({ symbols }) => symbols === "missing").length;
    const lines = [
        ...(image
            ? [`Image ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(image.name, 300)} ${digest}: ${count(programs.length, "Go program", "Go programs")}.`]
            : []),
        ...(stripped > 0
            ? [`**${count(stripped, "program has", "programs have")} no symbols: what is in there is unknown, not absent.**`]
            : []),
        ...(source
            ? [`Source for ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(source.platforms.join(", "), 300)}, with ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(source.goVersion)}.`]
            : ["No source was scanned: nothing says what is called."]),
        `Database ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(database.address, 300)} of ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(database.modified)}; ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${scanner.name} ${scanner.version}`)}, ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(finished)}.`,
        policy.failOn === "never" ? "Policy: nothing fails." : `Policy: what is ${policy.failOn} fails.`,
    ];
    return lines.map((line) => `- ${line}`).join("\n");
});
var vulnerabilityTable = (function (shown) {
    if (shown.length === 0)
        return "None is reachable, present or possibly present.";
    const rows = shown
        .slice(0, mostRows)
        .map((each) => `| ${[link(each), ...cells(each).map((cell) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(cell))].join(" | ")} |`);
    const head = "| Vulnerability | State | Module | Reached by | Fixed in | Policy |\n| --- | --- | --- | --- | --- | --- |";
    const more = shown.length - mostRows;
    return [head, ...rows].join("\n") + (more > 0 ? `\n\n… and ${more} more, in scan.json.` : "");
});
var link = (function ({ id, aliases, summary }) {
    const page = (0,_scan_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(id);
    const name = page ? `[${id}](${page})` : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(id);
    const rest = [aliases.slice(0, 3).join(", "), summary].filter(Boolean).join(": ");
    return rest === "" ? name : `${name} ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(rest, 200)}`;
});
var cells = (function ({ state, reason, module, version, reachedBy, fixed, verdict, exception }) {
    const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
    const policy = {
        fails: "refused",
        noted: "noted",
        accepted: `accepted until ${exception?.expires}: ${exception?.reason}`,
    }[verdict];
    return [`${state}${reason ? `: ${reason}` : ""}`, `${module} ${version}`, who || "–", fixed ?? "no version", policy];
});
var hidden = (function ({ hidden: modules }) {
    if (modules.length === 0)
        return "";
    const rows = modules.map((each) => [`${each.module} ${each.version}`, each.because, each.vulnerabilities.join(", ")]);
    return `What govulncheck does not look up, so that nothing is known of it:\n\n${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(["Module", "Why", "Known of that version"], rows)}`;
});
var stacks = (function (shown) {
    const found = shown.flatMap((each) => each.reachedBy.filter(({ calls }) => calls.length > 0).map((reacher) => ({ each, reacher })));
    if (found.length === 0)
        return "";
    const blocks = found.slice(0, mostStacks).map(({ each, reacher }) => {
        const head = (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${each.id}, ${reacher.plugin === undefined ? "the base" : `plugin ${reacher.plugin}`}`);
        const calls = reacher.calls.map((call) => `1. ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(call)}`).join("\n");
        return `${head}:\n\n${calls}`;
    });
    return `<details><summary>Calls that lead there</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
});
var count = (function (number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
});
var countStates = (function ({ vulnerabilities }) {
    const states = ["reachable", "present", "unknown"];
    const open = vulnerabilities.filter(({ verdict }) => verdict !== "accepted");
    const parts = states.flatMap((state) => {
        const number = open.filter((each) => each.state === state).length;
        return number > 0 ? `${number} ${state}` : [];
    });
    return parts.join(", ") || "none";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   dn: () => (/* binding */ vulnerabilityTable),
/* harmony export */   p2: () => (/* binding */ renderScanMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88138);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1138);
/* harmony import */ var _scan_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66835);



const mostRows = 100;
const mostStacks = 20;
/** A report as a maintainer decides from it: what was found by what, what refuses, who reaches it, and what to do. */
;
;
/** A row for each vulnerability, the worst first. */
;
/** The number of an entry of Go's own database leads to its page. */
;
;
;
;
;
/** How many there are of each state, exceptions aside: `2 reachable, 1 present`. */
;


/***/ }),

/***/ 70905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openCount = (function ({ vulnerabilities }) {
    return vulnerabilities.filter(({ state, verdict }) => state !== "absent" && verdict !== "accepted").length;
});
var renderScan = (function ({ report, written }) {
    const { database, vulnerabilities, image, verdict } = report;
    const rows = vulnerabilities
        .filter(({ state }) => state !== "absent")
        .map(({ id, module, version, state, reachedBy, exception }) => {
        const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
        const accepted = exception ? `, accepted until ${exception.expires}` : "";
        return `  ${id}  ${state}  ${module} ${version}${who ? `, reached by ${who}` : ""}${accepted}`;
    });
    const lines = [
        `${verdict === "passed" ? "passed" : "FAILED"}  ${(0,_scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .countStates */ .c0)(report)}`,
        ...(image ? [`        ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(image.name)}, ${image.digest}`] : []),
        `        database ${database.address} of ${database.modified}`,
        ...rows,
        `Report: ${written.markdown}`,
        `        ${written.json}@${written.digest}`,
    ];
    return `${lines.join("\n")}\n`;
});
var renderScans = (function ({ images }) {
    return images.map((each) => `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(each.image)}  ${stateOf(each)}${issueOf(each, "  ")}\n`).join("");
});
var scansSummary = (function ({ images }) {
    const rows = images.map((each) => [
        each.image,
        each.scanned?.report.image?.digest ?? "",
        stateOf(each),
        issueOf(each, ""),
    ]);
    const table = `### Published images\n\n${markdownTable(["Image", "Digest", "Vulnerabilities", "Issue"], rows)}`;
    const reports = images.flatMap(({ scanned }) => scanned && openCount(scanned.report) > 0 ? [renderScanMarkdown(scanned.report)] : []);
    return [table, ...reports].join("\n\n");
});
var stateOf = (function ({ scanned }) {
    return scanned ? (0,_scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .countStates */ .c0)(scanned.report) : "not scanned";
});
var issueOf = (function ({ issue }, before) {
    return issue?.url === undefined ? "" : `${before}${issue.outcome}: ${issue.url}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderScan: () => (/* binding */ renderScan),
/* harmony export */   renderScans: () => (/* binding */ renderScans)
/* harmony export */ });
/* unused harmony exports openCount, scansSummary */
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88138);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _scan_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16446);



/** Vulnerabilities that are there or may be, exceptions aside. */
;
/** What a person at a terminal wants to know of a scan. */
;
/** One image a line. */
;
/** The scans of several images as a job summary. */
;
;
;


/***/ })

};

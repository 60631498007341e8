export const id = 5042;
export const ids = [5042];
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

/***/ 15042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readWait = (function ({ tag, plugin, timeout }, environment) {
    const seconds = (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .readWholeNumber */ .b)("timeout", timeout, { most: longest }) ?? 1800;
    const asked = { root: ".", plugin, seconds };
    if (tag !== undefined)
        return { ...asked, tag };
    const { GITHUB_REF = "", GITHUB_SHA } = environment;
    const [, own] = /^refs\/tags\/(.+)$/.exec(GITHUB_REF) ?? [];
    if (own !== undefined)
        return { ...asked, tag: own, commit: GITHUB_SHA };
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "no tag is given, and this run is not one of a tag", {
        fix: "Give it, such as agents/v0.3.1, or start the workflow by a push of a tag.",
    });
});
var waitSummary = (function ({ name, module, version, sum }) {
    const rows = [
        ["plugin", name],
        ["module", `${module}@${version}`],
        ["checksum", sum],
    ];
    return `## 📦 Released\n\n${markdownTable(["", ""], rows)}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWait: () => (/* binding */ readWait)
/* harmony export */ });
/* unused harmony export waitSummary */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88138);
/* harmony import */ var _server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69226);



/** Seconds that a job can reasonably wait. */
const longest = 6 * 3600;
/** Reads what was asked for. What a run is of counts where no tag is given, its commit with it. Throws `input-invalid`. */
;
;


/***/ })

};

export const id = 5042;
export const ids = [5042];
export const modules = {

/***/ 88138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
}


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59259);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);



/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
function renderMarkdown(diagnostics) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map(row);
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }) {
    const where = place ? position(place) : "";
    return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit)
        .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

/***/ 15042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWait: () => (/* binding */ readWait)
/* harmony export */ });
/* unused harmony export waitSummary */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88138);
/* harmony import */ var _server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69226);



/** Seconds that a job can reasonably wait. */
const longest = 6 * 3600;
/** Reads what was asked for. What a run is of counts where no tag is given, its commit with it. Throws `input-invalid`. */
function readWait({ tag, plugin, timeout }, environment) {
    const seconds = (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .readWholeNumber */ .b)("timeout", timeout, { most: longest }) ?? 1800;
    const asked = { root: ".", plugin, seconds };
    if (tag !== undefined)
        return { ...asked, tag };
    const { GITHUB_REF = "", GITHUB_SHA } = environment;
    const [, own] = /^refs\/tags\/(.+)$/.exec(GITHUB_REF) ?? [];
    if (own !== undefined)
        return { ...asked, tag: own, commit: GITHUB_SHA };
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "no tag is given, and this run is not one of a tag", {
        fix: "Set tag, such as agents/v0.3.1, or start the workflow by a push of a tag.",
    });
}
function waitSummary({ name, module, version, sum }) {
    const rows = [
        ["plugin", name],
        ["module", `${module}@${version}`],
        ["checksum", sum],
    ];
    return `## 📦 Released\n\n${markdownTable(["", ""], rows)}`;
}


/***/ })

};

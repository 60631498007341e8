export const id = 50;
export const ids = [50];
export const modules = {

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function replaceFile(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 85050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
function tiersSummary(tiers) {
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
}
function grantedCell({ claimed, granted, evidence }) {
    if (granted !== claimed)
        return `❌ ${granted}`;
    if (evidence.some(({ verdict }) => verdict === "failed"))
        return `⚠ ${granted}`;
    return granted === "supported" ? `✅ ${granted}` : granted;
}
const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "❔ not run" };
/** With the first digits of the report's digest. */
function evidenceCell({ verdict, reportDigest }) {
    return reportDigest === undefined ? marks[verdict] : `${marks[verdict]} (${reportDigest.slice(0, 19)})`;
}

;// CONCATENATED MODULE: ./packages/server/src/conformance-summary.ts


/** What was decided, and the report that it was decided on, as a job summary: a summary that is too long is cut at its end. */
function conformanceSummary({ report, tiers }) {
    const parts = [...(tiers ? [tiersSummary(tiers)] : []), (0,report_markdown/* renderReportMarkdown */.A)(report)];
    return parts.join("\n\n");
}

;// CONCATENATED MODULE: ./packages/server/src/add-tiers.ts





/**
 * Writes report.md and report.html again, with the tiers: they are decided on the report's digest, so that it was written without. Each is
 * replaced at once. Throws disk-full; what was written then stays.
 */
async function addTiers(given, tiers) {
    const { written, directory } = given;
    const report = (0,report_safe/* safeReport */.Q)(given.report);
    try {
        await (0,replace_file/* replaceFile */.f)(written.markdown, conformanceSummary({ report, tiers }));
        await (0,replace_file/* replaceFile */.f)(written.html, (0,report_html/* renderReportHtml */.Y)(report, tiers));
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
}


/***/ })

};

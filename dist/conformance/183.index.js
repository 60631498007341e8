export const id = 183;
export const ids = [183];
export const modules = {

/***/ 5358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);

/** Counts checks, for the server and for each plugin that is known or that a check is about. */
function summarise(checks, plugins) {
    const about = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ plugin }) => plugin);
    const known = new Map();
    for (const name of about.keys())
        if (name !== undefined)
            known.set(name, { name });
    for (const each of plugins.toReversed())
        known.set(each.name, each);
    const sorted = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    return { ...resultOf(checks), plugins: sorted.map((each) => pluginResult(each, about.get(each.name) ?? [])) };
}
function pluginResult({ name, module, version }, checks) {
    return {
        name,
        ...(module === undefined ? {} : { module }),
        ...(version === undefined ? {} : { version }),
        ...resultOf(checks),
    };
}
function resultOf(checks) {
    const required = count(checks.filter(({ level }) => level === "required"));
    const recommended = count(checks.filter(({ level }) => level === "recommended"));
    return { verdict: verdictOf(required), required, recommended };
}
function count(checks) {
    const counts = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
    for (const { status } of checks)
        counts[status === "not-run" ? "notRun" : status]++;
    return counts;
}
/** Where no required check came to a result, nothing is known: that is not passed, and nothing failed. */
function verdictOf({ passed, failed, notRun }) {
    if (failed > 0)
        return "failed";
    if (passed === 0)
        return "not-run";
    return notRun > 0 ? "failed" : "passed";
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addTiers: () => (/* binding */ addTiers)
});

// EXTERNAL MODULE: ./packages/conformance/src/report-html.ts + 6 modules
var report_html = __webpack_require__(1207);
// EXTERNAL MODULE: ./packages/conformance/src/report-safe.ts
var report_safe = __webpack_require__(6525);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(6477);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/documents/src/replace-file.ts


/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
async function replaceFile(path, text) {
    const file = await (0,promises_.realpath)(path);
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { mode: (await (0,promises_.stat)(file)).mode });
        await (0,promises_.rename)(temporary, file);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: ./packages/server/src/conformance-summary.ts + 1 modules
var conformance_summary = __webpack_require__(3494);
;// CONCATENATED MODULE: ./packages/server/src/add-tiers.ts





/**
 * Writes report.md and report.html again, with the tiers: they are decided on the report's digest, so that it was written without. Each is
 * replaced at once. Throws disk-full; what was written then stays.
 */
async function addTiers(given, tiers) {
    const { written, directory } = given;
    const report = (0,report_safe/* safeReport */.Q)(given.report);
    try {
        await replaceFile(written.markdown, (0,conformance_summary/* conformanceSummary */.q)({ report, tiers }));
        await replaceFile(written.html, (0,report_html/* renderReportHtml */.Y)(report, tiers));
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
}


/***/ })

};

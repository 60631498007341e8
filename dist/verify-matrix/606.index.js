export const id = 606;
export const ids = [606];
export const modules = {

/***/ 31606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOtherReports: () => (/* binding */ readOtherReports)
/* harmony export */ });
/* harmony import */ var _conformance_report_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87221);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);



/** Something outside a report has to bind it: its digest, or where a policy asks for that, a signature. Throws diagnostics. */
async function readOtherReports({ reports: named, reportPolicy, }) {
    const unbound = named.find((each) => !/@sha256:[0-9a-f]{64}$/.test(each));
    if (unbound !== undefined && reportPolicy === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `reports: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(unbound, 200)} has no digest, so anybody may have changed it`, {
            fix: "Write PATH@sha256:…, with the digest that the run put out as report-digest.",
            inputs: ["reports"],
        });
    }
    const read = named.map((each) => (0,_conformance_report_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .tL)(each));
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .stopOnErrors */ .Bd)(read.flatMap(({ diagnostics }) => diagnostics));
    const reports = read.flatMap(({ report, digest, file }) => (report ? [{ report, digest, file }] : []));
    if (reportPolicy === undefined)
        return { reports, unsigned: [] };
    const { openReportPolicy } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 61399));
    const judge = await openReportPolicy(reportPolicy);
    const judged = { reports: [], unsigned: [] };
    for (const each of reports) {
        const problem = await judge(each);
        if (problem)
            judged.unsigned.push(problem);
        else
            judged.reports.push(each);
    }
    return judged;
}


/***/ })

};

export const id = 7361;
export const ids = [7361];
export const modules = {

/***/ 97361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOutcome: () => (/* binding */ renderOutcome)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

const words = { passed: "passed", failed: "FAILED", "not-run": "not run" };
/** What a person at a terminal wants to know of a run: a line for the server, one a plugin, and where the report is. */
function renderOutcome({ report, written, tiers }) {
    const { suite, subject, sandbox, verdict, required, recommended, plugins } = report;
    const platform = subject.platform === undefined ? "" : ` on ${subject.platform}`;
    const width = Math.max(0, ...plugins.map(({ name }) => name.length));
    const lines = [
        `${words[verdict]}  ${suite.name} ${suite.version}${platform}: ${countLine(required, recommended)}`,
        `        ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(subject.name)}${subject.digest === undefined ? "" : `, ${subject.digest}`}`,
        `        ${sandbox.kind}: ${sandbox.detail}`,
        ...plugins.map((each) => {
            const tier = tiers?.find(({ plugin }) => plugin === each.name)?.granted;
            const granted = tier === undefined ? "" : `, ${tier}`;
            return `  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(each.name).padEnd(width)}  ${words[each.verdict]}${granted}: ${countLine(each.required, each.recommended)}`;
        }),
        `Report: ${written.html}`,
        `        ${written.json}@${written.digest}`,
    ];
    return `${lines.join("\n")}\n`;
}
/** `24 required passed, 1 failed; 3 recommended passed`. */
function countLine(required, recommended) {
    const some = recommended.passed + recommended.failed > 0;
    return `${counts("required", required)}${some ? `; ${counts("recommended", recommended)}` : ""}`;
}
function counts(level, { passed, failed, skipped, notRun }) {
    const others = Object.entries({ failed, skipped, "not run": notRun }).filter(([, count]) => count > 0);
    return [`${passed} ${level} passed`, ...others.map(([word, count]) => `${count} ${word}`)].join(", ");
}


/***/ })

};

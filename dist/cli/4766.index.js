export const id = 4766;
export const ids = [4766];
export const modules = {

/***/ 24766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var renderSarif = (function (diagnostics) {
    const used = [...new Set(diagnostics.map((each) => each.code))].sort();
    const indexes = new Map(used.map((code, index) => [code, index]));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: "plugin-release", rules: used.map(rule) } },
                columnKind: "utf16CodeUnits",
                results: (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_3__/* .sortDiagnostics */ .D)(diagnostics).map((each) => ({ ...result(each), ruleIndex: indexes.get(each.code) })),
            },
        ],
    };
    return (0,_diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonDocument)(log);
});
var rule = (function (code) {
    const { title, severity } = _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code];
    return {
        id: code,
        shortDescription: { text: title },
        helpUri: (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(code),
        defaultConfiguration: { level: levels[severity] },
    };
});
var result = (function ({ code, severity, message, fix, place, plugin }) {
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: plainText(fix ? `${message}. ${fix}` : message) },
        ...(place ? { locations: [{ physicalLocation: physicalLocation(place) }] } : {}),
        ...(plugin === undefined ? {} : { properties: { plugin: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(plugin) } }),
    };
});
var plainText = (function (text) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(text, 2000).replaceAll("](", "] (");
});
var physicalLocation = (function ({ file, line, column, endLine, endColumn }) {
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { artifactLocation: { uri: reference(file) }, ...(line === undefined ? {} : { region }) };
});
var reference = (function (file) {
    const path = file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
    const encoded = path
        .replace(/\p{Cs}/gu, "\ufffd")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
    return encoded.startsWith("/") ? `file://${encoded}` : encoded;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25305);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36082);




const levels = { error: "error", warning: "warning", notice: "note" };
/** A SARIF 2.1.0 log with one run, which lists the rules that were broken; sorted, with a last newline. */
;
;
;
/** A SARIF message reads `[text](target)` as a link (§3.11.6). */
;
;
/** A path as a URI reference: relative ones stay relative, whatever characters they have. */
;


/***/ })

};

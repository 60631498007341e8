export const id = 5305;
export const ids = [5305];
export const modules = {

/***/ 25305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonDocument: () => (/* binding */ jsonDocument),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


/** `{diagnostics: [{code, severity, message, fix?, page, plugin?, file?, line?, column?, endLine?, endColumn?}]}`, sorted, with a last newline. */
function renderJson(diagnostics) {
    return jsonDocument({ diagnostics: (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics).map(flat) });
}
/** Indented JSON with a last newline, safe to print: what is a control or a runner's command (`##[`) is escaped in its string. */
function jsonDocument(value) {
    const json = JSON.stringify(value, undefined, 2).replaceAll("##[", "##\\u005b");
    return `${json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function flat({ code, severity, message, fix, plugin, place }) {
    return { code, severity, message, fix, page: (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .g)(code), plugin, ...place };
}


/***/ })

};

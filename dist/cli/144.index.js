export const id = 144;
export const ids = [144];
export const modules = {

/***/ 50144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var dispatchOf = (function ({ event = "plugin-published", workflow, ref }) {
    return workflow === undefined
        ? { kind: "repository", event }
        : { kind: "workflow", file: workflow, ...(ref === undefined ? {} : { ref }) };
});
var secondsOf = (function (text) {
    if (/^\d{1,4}$/.test(text) && Number(text) <= longestWait)
        return Number(text);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `wait is no whole number of seconds up to ${longestWait}`, {
        fix: "Give the seconds, such as 300, or 0 for not waiting.",
        inputs: ["wait"],
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatchOf: () => (/* binding */ dispatchOf),
/* harmony export */   secondsOf: () => (/* binding */ secondsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** Seconds that a job can reasonably wait. */
const longestWait = 3600;
;
/** Whole seconds. Throws input-invalid. */
;


/***/ })

};

export const id = 7052;
export const ids = [7052];
export const modules = {

/***/ 47052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var ruleHelp = (function (code, program) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
    const file = ["../..", "../../.."].map((up) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, up, (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePage */ .gd)(code))).find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each));
    if (file !== undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    return `${code}: ${_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4[code].title}.\n\nMore is in ${(0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePage */ .gd)(code)} of plugin-release-actions ${_server_version_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteVersion */ .D}.\n`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleHelp: () => (/* binding */ ruleHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56418);
/* harmony import */ var _server_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49871);




/** The page of a rule: as this suite has it beside the program, else what the code says in one line and where the page is. */
;


/***/ })

};

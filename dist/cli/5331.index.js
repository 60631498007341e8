export const id = 5331;
export const ids = [5331];
export const modules = {

/***/ 5331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var releasedSum = (async function ({ module, version }, access) {
    const escaped = (0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeModulePath */ .xk)(module);
    if (escaped === undefined)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("module-path-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(module, 200)} is no module path`);
    const path = `${escaped}/@v/${(0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeCapitals */ .jY)(version)}.zip`;
    const answer = await (0,_golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .askProxies */ .s)(access, module, (source) => source.open(path, async (zip) => zip.size > zipLimit ? undefined : access.limitLarge(() => (0,_golang_module_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .sumModuleZip */ .$u)(zip, `${module}@${version}/`))));
    if ("value" in answer)
        return answer.value;
    if (!answer.isDirect)
        return (0,_golang_released_go_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFile */ .l)("zip", module, version, answer.refusal);
    try {
        const wanted = { module, escaped, files: new Map() };
        return (await (0,_golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadDirect */ .e)(wanted, [version], await access.toolchain())).sum(version);
    }
    catch (error) {
        return (0,_golang_released_go_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFile */ .l)("zip", module, version, (0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toProxyError */ .iv)(error));
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   releasedSum: () => (/* binding */ releasedSum)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60562);
/* harmony import */ var _golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94145);
/* harmony import */ var _golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8512);
/* harmony import */ var _golang_module_zip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89800);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6587);
/* harmony import */ var _golang_released_go_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92653);








/** Zips above this are not fetched for their sum. */
const zipLimit = 64 * 1024 * 1024;
/**
 * The `h1:` sum of a released version as it is served today: computed from the module proxy's zip; where GOPROXY has it taken from its
 * repository, Go says it, which asks the checksum database. Undefined for a zip of more than 64 MiB.
 * Throws `module-path-invalid`, `module-not-found` and `module-proxy-failed`.
 */
;


/***/ })

};

export const id = 971;
export const ids = [971];
export const modules = {

/***/ 7971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _golang_toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);
/* harmony import */ var _server_base_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
/* harmony import */ var _server_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5485);
/* harmony import */ var _server_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7027);
/* harmony import */ var _server_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4849);






/** Checks a manifest: its structure, its plugins' metadata and compatibility, and the version rules. All problems in one run. */
async function validate(options) {
    const { located, diagnostics } = await (0,_server_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifestFile */ .o)(options);
    if (!located)
        return { valid: false, diagnostics, plugins: [] };
    const checked = options.structureOnly ? undefined : await checkModules(located, options, diagnostics);
    if (options.previous !== undefined) {
        const rules = await applyVersionRules(located, options.previous, options.manifest, checked?.metadata ?? new Map());
        diagnostics.push(...rules);
    }
    const { base, plugins } = located.manifest;
    const reports = checked?.reports ?? plugins.map((each) => (0,_server_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .undeclared */ .c)(each, base.module));
    return { valid: !(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics), diagnostics, plugins: reports };
}
/** Nothing where the structure is broken so far that no module can be asked for. */
async function checkModules(located, options, diagnostics) {
    if ((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics))
        return undefined;
    try {
        const toolchain = await (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_1__/* .findToolchain */ .vZ)(options.environment);
        const image = await (0,_server_base_image_js__WEBPACK_IMPORTED_MODULE_2__/* .findBaseImage */ .A)(located, options);
        const prepared = await options.progress.step("Fetch modules and read plugin metadata", () => (0,_server_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .i)(located, image, toolchain));
        diagnostics.push(...prepared.diagnostics);
        return prepared;
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
            throw error;
        diagnostics.push(...error.diagnostics);
        return undefined;
    }
}
async function applyVersionRules(located, previous, file, metadata) {
    const { readPreviousManifest } = await __webpack_require__.e(/* import() */ 448).then(__webpack_require__.bind(__webpack_require__, 7448));
    const { compareRevisions } = await __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 4788));
    const before = await readPreviousManifest(file, previous);
    if (!before.located)
        return before.diagnostics;
    return [...before.diagnostics, ...compareRevisions(before.located.manifest, located, metadata).diagnostics];
}


/***/ })

};

export const id = 971;
export const ids = [971];
export const modules = {

/***/ 7971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _server_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);
/* harmony import */ var _server_plugin_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1141);



/** Checks a manifest: its structure, its plugins' metadata and compatibility, and the version rules. All problems in one run. */
async function validate(options) {
    const { located, diagnostics } = await (0,_server_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifestFile */ .o)(options);
    if (!located)
        return { valid: false, diagnostics, plugins: [] };
    const checked = options.structureOnly ? undefined : await checkModules(located, options, diagnostics);
    if (options.previous !== undefined) {
        const rules = applyVersionRules(located, options.previous, options.manifest, checked?.metadata ?? new Map());
        diagnostics.push(...(await rules.catch(expected)));
    }
    const { base, plugins } = located.manifest;
    const reports = checked?.reports ?? plugins.map((each) => (0,_server_plugin_report_js__WEBPACK_IMPORTED_MODULE_2__/* .undeclared */ .c)(each, base.module));
    return { valid: !(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics), diagnostics, plugins: reports };
}
/** Nothing where the structure is broken so far that no module can be asked for. */
async function checkModules(located, options, diagnostics) {
    if ((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics))
        return undefined;
    // Loaded only where they are needed: checking the structure alone is a matter of milliseconds.
    const { openToolchain } = await __webpack_require__.e(/* import() */ 362).then(__webpack_require__.bind(__webpack_require__, 2362));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 7600));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 129).then(__webpack_require__.bind(__webpack_require__, 4129));
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 2776));
    try {
        const toolchain = await openToolchain(located, options);
        const image = findBaseImage(located, options).catch((error) => {
            diagnostics.push(...expected(error));
            if (located.manifest.base.module === undefined)
                throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([]);
            return undefined; // the base's module is known without its image: its plugins can still be checked
        });
        const [found, checkout] = await Promise.all([image, readCheckout(located)]);
        const prepared = await options.progress.step("Fetch modules and read plugin metadata", () => prepare({ located, image: found, checkout }, toolchain));
        diagnostics.push(...prepared.diagnostics);
        return prepared;
    }
    catch (error) {
        diagnostics.push(...expected(error));
        return undefined;
    }
}
/** Problems that stop one check do not stop the others. */
function expected(error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
        return error.diagnostics;
    throw error;
}
async function applyVersionRules(located, previous, file, metadata) {
    const { readPreviousManifest } = await __webpack_require__.e(/* import() */ 448).then(__webpack_require__.bind(__webpack_require__, 7448));
    const { compareRevisions } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(788)]).then(__webpack_require__.bind(__webpack_require__, 2407));
    const before = await readPreviousManifest(file, previous);
    if (!before.located)
        return before.diagnostics;
    return [...before.diagnostics, ...compareRevisions(before.located.manifest, located, metadata).diagnostics];
}


/***/ })

};

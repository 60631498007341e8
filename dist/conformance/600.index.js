export const id = 600;
export const ids = [600];
export const modules = {

/***/ 7600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBaseImage: () => (/* binding */ findBaseImage)
/* harmony export */ });
/* unused harmony export atBaseImage */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);

/**
 * Looks up the base image with its labels; nothing for `scratch`.
 *
 * @param locked the digest to take instead of what the tag points to today
 */
async function findBaseImage(located, options, locked) {
    const { manifest } = located;
    const { image } = manifest.base;
    if (image === "scratch")
        return undefined;
    const { resolveImage } = await __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 1117));
    try {
        return await resolveImage(image, {
            platforms: manifest.build.platforms,
            environment: options.environment,
            ...(options.registries === undefined ? {} : { access: options.registries }),
            ...(options.shortNames === undefined ? {} : { shortNames: options.shortNames }),
            ...(locked === undefined ? {} : { digest: locked }),
        });
    }
    catch (error) {
        throw atBaseImage(located, error);
    }
}
/** A problem with the base image is one of the manifest's line that names it. */
function atBaseImage({ source }, error) {
    if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
        return error;
    const place = source.place(["spec", "base", "image"]);
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => ({ place, ...each })));
}


/***/ })

};

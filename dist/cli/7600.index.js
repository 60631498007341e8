export const id = 7600;
export const ids = [7600];
export const modules = {

/***/ 47600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var findBaseImage = (async function (located, options, locked) {
    const { manifest } = located;
    const { image } = manifest.base;
    if (image === "scratch")
        return undefined;
    const { resolveImage } = await Promise.all(/* import() */[__webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(5869)]).then(__webpack_require__.bind(__webpack_require__, 45869));
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
});
var atBaseImage = (function ({ source }, error) {
    if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
        return error;
    const place = source.place(["spec", "base", "image"]);
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => ({ place, ...each })));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBaseImage: () => (/* binding */ findBaseImage),
/* harmony export */   i: () => (/* binding */ atBaseImage)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/**
 * Looks up the base image with its labels; nothing for `scratch`.
 *
 * @param locked the digest to take instead of what the tag points to today
 */
;
/** A problem with the base image is one of the manifest's line that names it. */
;


/***/ })

};

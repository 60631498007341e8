export const id = 1141;
export const ids = [1141];
export const modules = {

/***/ 21141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var undeclared = (function (entry, baseModule) {
    const { name, module, version, import: imported, path } = entry;
    return {
        name,
        module,
        version,
        ...(path === undefined ? {} : { workingCopy: true }),
        import: imported,
        tier: tierOf(entry, baseModule),
        compatibility: "unknown",
    };
});
var tierOf = (function (entry, baseModule) {
    return entry.tier ?? (entry.module === baseModule ? "built-in" : "community");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undeclared)
/* harmony export */ });
/** All that is known of a plugin whose own declarations are not at hand. */
;
/** The claimed tier; without a claim, plugins of the base's own module are built-in and all others community. */
;


/***/ })

};

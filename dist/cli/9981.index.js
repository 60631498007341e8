export const id = 9981;
export const ids = [9981];
export const modules = {

/***/ 49453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var cacheOnly = (function (environment) {
    const kept = Object.entries(environment).filter(([name]) => name !== "NETRC" && !credential.test(name));
    return { ...defined(kept), GOPROXY: "off" };
});
var sealed = (function (toolchain) {
    return { ...toolchain, environment: cacheOnly(toolchain.environment) };
});
var withCredentials = (function (toolchain, environment) {
    const credentials = defined(Object.entries(environment).filter(([name]) => credential.test(name)));
    return { ...toolchain, environment: { ...toolchain.environment, ...credentials } };
});
var withPrivateModules = (function (environment, prefixes) {
    const own = defined(Object.entries(environment));
    if (prefixes.length === 0)
        return own;
    const joined = (name) => [own[name], ...prefixes].filter(Boolean).join(",");
    // Where GONOSUMDB is set, GOPRIVATE does not count for it.
    return { ...own, GOPRIVATE: joined("GOPRIVATE"), ...(own.GONOSUMDB ? { GONOSUMDB: joined("GONOSUMDB") } : {}) };
});
var defined = (function (entries) {
    return Object.fromEntries(entries.filter((each) => each[1] !== undefined));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   ZW: () => (/* binding */ withPrivateModules),
/* harmony export */   tE: () => (/* binding */ withCredentials),
/* harmony export */   zI: () => (/* binding */ cacheOnly)
/* harmony export */ });
/** What git, ssh and Go read credentials from, beside the files in HOME; passed on to `go` where private modules are fetched, and nowhere else. */
const credential = /^(?:GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL)|GIT_ASKPASS|GIT_SSH|GIT_SSH_COMMAND|SSH_ASKPASS|SSH_AUTH_SOCK|GOAUTH)$/;
/** The environment in which `go` takes modules from the module cache alone, and is told of no credentials. */
;
/** The same toolchain without network and credentials: for everything that compiles. */
;
/** The toolchain with the caller's credentials: for what only fills the module cache. */
;
/**
 * The environment in which the checksum database is not asked about modules that the prefixes match, nor a public proxy unless
 * GONOPROXY says so (go.dev/ref/mod#private-modules). What the environment itself names private stays so.
 */
;
;


/***/ }),

/***/ 32362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openToolchain = (async function ({ manifest }, { environment, modules, signal, progress }) {
    const own = (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrivateModules */ .ZW)(environment, manifest.build.privateModules);
    const found = await (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__/* .findToolchain */ .vZ)(modules === "cache" ? (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheOnly */ .zI)(own) : own, signal);
    const toolchain = { ...(manifest.build.cgo ? (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__/* .withCgo */ .Qh)(found) : found), info: (line) => progress.info(line) };
    return modules === "credentials" ? (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withCredentials */ .tE)(toolchain, environment) : toolchain;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   openToolchain: () => (/* binding */ openToolchain)
/* harmony export */ });
/* harmony import */ var _golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49453);
/* harmony import */ var _golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);


/** Finds Go, with the access to modules that the options give and the private ones that the manifest names. */
;


/***/ })

};

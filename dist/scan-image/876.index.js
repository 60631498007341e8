export const id = 876;
export const ids = [876];
export const modules = {

/***/ 5876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openToolchain: () => (/* binding */ openToolchain)
});

;// CONCATENATED MODULE: ./packages/golang/src/module-access.ts
/** What git, ssh and Go read credentials from, beside the files in HOME; passed on to `go` where private modules are fetched, and nowhere else. */
const credential = /^(?:GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL)|GIT_ASKPASS|GIT_SSH|GIT_SSH_COMMAND|SSH_ASKPASS|SSH_AUTH_SOCK|GOAUTH)$/;
/** The environment in which `go` takes modules from the module cache alone, and is told of no credentials. */
function cacheOnly(environment) {
    const kept = Object.entries(environment).filter(([name]) => name !== "NETRC" && !credential.test(name));
    return { ...defined(kept), GOPROXY: "off" };
}
/** The same toolchain without network and credentials: for everything that compiles. */
function sealed(toolchain) {
    return { ...toolchain, environment: cacheOnly(toolchain.environment) };
}
/** The toolchain with the caller's credentials: for what only fills the module cache. */
function withCredentials(toolchain, environment) {
    const credentials = defined(Object.entries(environment).filter(([name]) => credential.test(name)));
    return { ...toolchain, environment: { ...toolchain.environment, ...credentials } };
}
/**
 * The environment in which the checksum database is not asked about modules that the prefixes match, nor a public proxy unless
 * GONOPROXY says so (go.dev/ref/mod#private-modules). What the environment itself names private stays so.
 */
function withPrivateModules(environment, prefixes) {
    const own = defined(Object.entries(environment));
    if (prefixes.length === 0)
        return own;
    const joined = (name) => [own[name], ...prefixes].filter(Boolean).join(",");
    // Where GONOSUMDB is set, GOPRIVATE does not count for it.
    return { ...own, GOPRIVATE: joined("GOPRIVATE"), ...(own.GONOSUMDB ? { GONOSUMDB: joined("GONOSUMDB") } : {}) };
}
function defined(entries) {
    return Object.fromEntries(entries.filter((each) => each[1] !== undefined));
}

// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var src_toolchain = __webpack_require__(2763);
;// CONCATENATED MODULE: ./packages/server/src/toolchain.ts


/** Finds Go, with the access to modules that the options give and the private ones that the manifest names. */
async function openToolchain({ manifest }, { environment, modules, signal, progress }) {
    const own = withPrivateModules(environment, manifest.build.privateModules);
    const found = await (0,src_toolchain/* findToolchain */.vZ)(modules === "cache" ? cacheOnly(own) : own, signal);
    const toolchain = { ...(manifest.build.cgo ? (0,src_toolchain/* withCgo */.Qh)(found) : found), info: (line) => progress.info(line) };
    return modules === "credentials" ? withCredentials(toolchain, environment) : toolchain;
}


/***/ })

};

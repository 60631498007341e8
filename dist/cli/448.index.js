export const id = 448;
export const ids = [448];
export const modules = {

/***/ 7448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPreviousManifest: () => (/* binding */ readPreviousManifest)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6485);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1210);








const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * The manifest as it was: a file, or the same path in a git revision.
 * Nothing if the manifest is new in that revision.
 */
async function readPreviousManifest(manifest, previous) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(previous) ? await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .readYaml */ .g)(previous) : await readRevision(manifest, previous);
    if (!read?.source)
        return { diagnostics: read?.diagnostics ?? [] };
    const parsed = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .N)(read.source);
    return { diagnostics: parsed.diagnostics, ...(parsed.manifest ? { located: parsed.manifest } : {}) };
}
async function readRevision(manifest, revision) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(manifest));
    const commit = await git(directory, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]).catch((error) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("input-invalid", `previous: "${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .a)(revision)}" is neither a file nor a git revision`, {
        fix: `Give a file or a revision that the checkout has (fetch-depth: 0 fetches all). git says: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .a)(error.stderr ?? "")}`,
    }));
    const name = `./${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(manifest)}`;
    const listed = await git(directory, ["ls-tree", "--name-only", commit.trim(), "--", name]);
    if (listed.trim() === "")
        return undefined;
    const text = await git(directory, ["show", `${commit.trim()}:${name}`]);
    return (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .h)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(manifest)} at ${revision}`, text);
}
async function git(directory, args) {
    const { stdout } = await run("git", ["-C", directory, ...args], { maxBuffer: 8 * 1024 * 1024 });
    return stdout;
}


/***/ })

};

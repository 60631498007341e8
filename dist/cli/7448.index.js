export const id = 7448;
export const ids = [7448];
export const modules = {

/***/ 7448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPreviousManifest = (async function (manifest, previous) {
    // Told by its name: a file that a pull request adds under a revision's name must not be taken for the revision.
    const read = /\.ya?ml$/i.test(previous) ? await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__.readYaml)(previous) : await readRevision(manifest, previous);
    if (!read)
        return { diagnostics: [] };
    const { manifest: located, diagnostics } = parse(read);
    if (located)
        return { located, diagnostics: [] };
    const [first] = diagnostics;
    return { diagnostics: first?.code === "file-unreadable" ? [first] : [notComparable(previous, diagnostics)] };
});
var parse = (function ({ source, diagnostics }) {
    const parsed = source ? (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__.parseManifest)(source) : { manifest: undefined, diagnostics: [] };
    return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
});
var notComparable = (function (previous, problems) {
    const why = problems[0] ? `: ${problems[0].message}` : "";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .YK)("input-invalid", `previous: the manifest of ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(previous)} is not well-formed${why}`, {
        severity: "warning",
        fix: "Name a revision whose manifest is sound; against this one the version rules cannot be applied.",
        inputs: ["previous"],
    });
});
var readRevision = (async function (manifest, revision) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifest));
    const arguments_ = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
    const commit = (await git(directory, arguments_).catch((error) => noRevision(revision, error))).trim();
    const name = `./${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifest)}`;
    const listed = await git(directory, ["ls-tree", "--name-only", commit, "--", name]);
    if (listed.trim() === "")
        return undefined;
    return (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .h)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifest)} at ${revision}`, await git(directory, ["show", `${commit}:${name}`]));
});
var noRevision = (function (revision, error) {
    const said = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(error.stderr || error.message);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("input-invalid", `previous: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(revision)} is no git revision here: ${said}`, {
        fix: "Give a revision that the checkout has (fetch-depth: 0 fetches all), or a file that ends in .yaml or .yml.",
        inputs: ["previous"],
    });
});
var git = (async function (directory, args) {
    const printed = run("git", ["-C", directory, ...args], { maxBuffer: 8 * 1024 * 1024 });
    const { stdout } = await printed.catch((error) => {
        if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
            return error;
        throw error;
    });
    return stdout;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPreviousManifest: () => (/* binding */ readPreviousManifest)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39797);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20075);







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * The manifest as it was: in a file, whose name ends in .yaml or .yml, or at the same path in a git revision. Nothing if the manifest
 * is new since; nothing and a warning where it was not well-formed, since what repairs it must pass. Throws `input-invalid` where
 * there is no such revision.
 */
;
;
;
;
;
/** What git prints. Of more than a manifest may have, only the beginning: whoever reads it refuses it for its size. */
;


/***/ })

};

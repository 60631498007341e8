export const id = 9514;
export const ids = [9514];
export const modules = {

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var collectExamples = (function (folder) {
    const files = offered.flatMap((path) => path.endsWith("/workflows")
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))
            .sort()
            .map((name) => `${path}/${name}`)
        : [path]);
    return Object.fromEntries(files.map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), "utf8")]));
});
var examplesOf = (function (program) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
    const embedded = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, embeddedName);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(embedded))
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(embedded, "utf8"));
    return collectExamples((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "../../../examples"));
});
var exampleText = (function (examples, path) {
    const text = examples[path];
    if (text === undefined)
        throw new Error(`examples/${path} is not there`);
    return text;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectExamples: () => (/* binding */ collectExamples),
/* harmony export */   embeddedName: () => (/* binding */ embeddedName),
/* harmony export */   exampleText: () => (/* binding */ exampleText),
/* harmony export */   examplesOf: () => (/* binding */ examplesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** What is offered of each example; a folder stands for all files in it. What names one plugin of the examples alone is left out. */
const offered = [
    "plugins/.github/workflows",
    "plugins/agents/plugin.yaml",
    "server/.github/workflows",
    "server/.gitignore",
    "server/CODEOWNERS",
    "server/catalog-server-manifest.yaml",
    "server/plugin-policy.yaml",
    "registry/.github/workflows",
    "registry/CODEOWNERS",
    "registry/component-constructor.yaml",
    "registry/plugin-policy.yaml",
    "ocm-plugin/.github/workflows",
    "ocm-plugin/.gitignore",
    "ocm-plugin/build.sh",
    "ocm-plugin/component-constructor.yaml",
];
/** The file beside the bundled command that scripts/bundle.ts writes: the only copy of the examples, and made with the bundle. */
const embeddedName = "examples.json";
/** Reads the examples of a checkout of this suite. */
;
/** The examples that belong to a program: beside its bundle, or in the checkout that its source is in. */
;
/** An example's text; a missing one is a defect. */
;


/***/ })

};

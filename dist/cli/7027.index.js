export const id = 7027;
export const ids = [7027];
export const modules = {

/***/ 37027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readManifestFile = (async function (options) {
    const { source, diagnostics } = await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__.readYaml)(options.manifest);
    if (!source)
        return { diagnostics };
    const parsed = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__.parseManifest)(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.manifest)
        return { diagnostics };
    diagnostics.push(...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkManifest */ .K)(parsed.manifest));
    const located = withPluginPaths(parsed.manifest, options.pluginPaths, diagnostics);
    if (options.release)
        diagnostics.push(...refuseWorkingCopies(located, options.pluginPaths));
    return { located, diagnostics };
});
var withPluginPaths = (function (located, paths, diagnostics) {
    const unknown = new Set(Object.keys(paths));
    const plugins = located.manifest.plugins.map((plugin) => {
        const path = unknown.delete(plugin.name) ? paths[plugin.name] : undefined;
        if (path === undefined)
            return plugin;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, "go.mod")))
            diagnostics.push(noModule(plugin.name, path));
        return { ...plugin, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) };
    });
    for (const name of unknown) {
        const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(name, located.manifest.plugins.map((each) => each.name));
        const add = "Name a plugin of the manifest, or add this one to spec.plugins.";
        diagnostics.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the manifest has no plugin "${name}"`, {
            fix: likely === undefined ? add : `Did you mean "${likely}"? Write that.`,
            place: located.source.place(["spec", "plugins"]),
        }));
    }
    return { ...located, manifest: { ...located.manifest, plugins } };
});
var noModule = (function (plugin, path) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the working copy of plugin "${plugin}", ${path}, has no go.mod`, {
        plugin,
        fix: "Give the folder that holds the plugin's go.mod.",
    });
});
var refuseWorkingCopies = (function ({ manifest, source }, paths) {
    return manifest.plugins.flatMap((plugin, index) => {
        if (plugin.path === undefined)
            return [];
        const given = Object.hasOwn(paths, plugin.name);
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-in-release", `plugin "${plugin.name}" is taken from the working copy ${plugin.path}`, {
            plugin: plugin.name,
            fix: given
                ? "Leave out plugin-path, or build without the release input."
                : "Remove path, so that the released module is built.",
            place: source.place(["spec", "plugins", index, ...(given ? [] : ["path"])]),
        });
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifestFile: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84726);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27950);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39797);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20075);







/** Reads a manifest and checks all that can be checked without the network. Working copies given by option replace the manifest's own paths. */
;
;
;
;


/***/ })

};

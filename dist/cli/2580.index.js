export const id = 2580;
export const ids = [2580];
export const modules = {

/***/ 8462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4105);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4273);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5352);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7825);







/** Reads a manifest and checks all that can be checked without the network. Working copies given by option replace the manifest's own paths. */
async function readManifestFile(options) {
    const { source, diagnostics } = await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(options.manifest);
    if (!source)
        return { diagnostics };
    const parsed = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.manifest)
        return { diagnostics };
    diagnostics.push(...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkManifest */ .K)(parsed.manifest));
    const located = withPluginPaths(parsed.manifest, options.pluginPaths, diagnostics);
    if (options.release)
        diagnostics.push(...refuseWorkingCopies(located, options.pluginPaths));
    return { located, diagnostics };
}
function withPluginPaths(located, paths, diagnostics) {
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
}
function noModule(plugin, path) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the working copy of plugin "${plugin}", ${path}, has no go.mod`, {
        plugin,
        fix: "Give the folder that holds the plugin's go.mod.",
    });
}
function refuseWorkingCopies({ manifest, source }, paths) {
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
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undeclared)
/* harmony export */ });
/** All that is known of a plugin whose own declarations are not at hand. */
function undeclared(entry, baseModule) {
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
}
/** The claimed tier; without a claim, plugins of the base's own module are built-in and all others community. */
function tierOf(entry, baseModule) {
    return entry.tier ?? (entry.module === baseModule ? "built-in" : "community");
}


/***/ }),

/***/ 2580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
/* harmony import */ var _server_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);
/* harmony import */ var _server_plugin_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(696);



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
    const { openToolchain } = await __webpack_require__.e(/* import() */ 6132).then(__webpack_require__.bind(__webpack_require__, 3751));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 3607).then(__webpack_require__.bind(__webpack_require__, 3607));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 9314).then(__webpack_require__.bind(__webpack_require__, 9314));
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(641), __webpack_require__.e(6252), __webpack_require__.e(1676), __webpack_require__.e(8778)]).then(__webpack_require__.bind(__webpack_require__, 8778));
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
    const { readPreviousManifest } = await __webpack_require__.e(/* import() */ 8011).then(__webpack_require__.bind(__webpack_require__, 8011));
    const { compareRevisions } = await Promise.all(/* import() */[__webpack_require__.e(641), __webpack_require__.e(6252), __webpack_require__.e(6896)]).then(__webpack_require__.bind(__webpack_require__, 6896));
    const before = await readPreviousManifest(file, previous);
    if (!before.located)
        return before.diagnostics;
    return [...before.diagnostics, ...compareRevisions(before.located.manifest, located, metadata).diagnostics];
}


/***/ })

};

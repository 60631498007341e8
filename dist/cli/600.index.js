export const id = 600;
export const ids = [600];
export const modules = {

/***/ 99274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var downloadModules = (async function (toolchain, wanted) {
    const released = new Map();
    const downloads = { modules: [], diagnostics: [] };
    for (const each of wanted) {
        if (each.directory !== undefined)
            await addIfWhole(downloads, each, workingCopy(each, each.directory));
        else if (!released.has(queryOf(each)))
            released.set(queryOf(each), each);
    }
    if (released.size === 0)
        return downloads;
    await (0,_golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .withTemporaryFolder */ .E)(toolchain, async (directory) => {
        for (const chunk of chunks([...released.values()]))
            await downloadChunk(toolchain, directory, chunk, downloads);
    });
    return downloads;
});
var downloadChunk = (async function (toolchain, directory, wanted, downloads) {
    const result = await (0,_golang_network_js__WEBPACK_IMPORTED_MODULE_5__/* .runGoOnline */ .T)(toolchain, ["mod", "download"], ["-json", ...wanted.map(queryOf)], { directory });
    const answers = new Map((0,_golang_process_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJsonObjects */ .C)(result.stdout).map((answer) => [`${answer.Path}@${answer.Version}`, answer]));
    const unanswered = wanted.filter((each) => !answers.has(queryOf(each)));
    for (const each of wanted) {
        const answer = answers.get(queryOf(each));
        if (answer?.Error !== undefined)
            downloads.diagnostics.push(moduleProblem(each, answer.Error));
        else if (answer)
            await addIfWhole(downloads, each, downloaded(each, answer));
    }
    if (unanswered.length > 0)
        downloads.diagnostics.push(...giveUp(unanswered, result.stderr));
});
var giveUp = (function (unanswered, stderr) {
    const guilty = unanswered.filter((each) => stderr.includes(queryOf(each)));
    if (guilty.length > 0)
        return guilty.map((each) => moduleProblem(each, stderr));
    const { code, why, fix } = (0,_golang_module_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainModuleError */ .m$)(stderr);
    return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)(code, `the modules could not be downloaded: ${why}`, { fix })];
});
var downloaded = (function (wanted, answer) {
    const { module, version } = wanted;
    const { Dir = "", GoMod = "", Sum, Origin } = answer;
    const commit = Origin?.Hash;
    return { module, version, directory: Dir, goMod: GoMod, ...(Sum && { sum: Sum }), ...(commit && { commit }) };
});
var workingCopy = (function ({ module, version }, directory) {
    return { module, version, directory, goMod: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "go.mod") };
});
var addIfWhole = (async function (downloads, wanted, module) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(module.goMod, "utf8").catch(() => undefined);
    if (text === undefined) {
        downloads.diagnostics.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)(isBase(wanted) ? "base-path-unknown" : "plugin-path-unknown", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(module.directory, 200)} has no go.mod that can be read`, {
            ...whereOf(wanted, "module"),
            fix: `Name the folder that holds the ${isBase(wanted) ? "base" : "plugin"}'s go.mod.`,
        }));
        return;
    }
    const declared = (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .parseGoMod */ .k)(text).module;
    if (declared === module.module)
        downloads.modules.push(module);
    else
        downloads.diagnostics.push(otherPath(wanted, declared));
});
var isBase = (function ({ name }) {
    return name === undefined;
});
var otherPath = (function (wanted, declared) {
    const own = declared === undefined ? "no module path" : `the module path ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(declared, 200)}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("module-path-other", `the go.mod of ${nameOf(wanted)} declares ${own}`, {
        ...whereOf(wanted, "module"),
        fix: "Name the module by the path that its go.mod declares.",
    });
});
var moduleProblem = (function (wanted, text) {
    const { code, why, fix } = (0,_golang_module_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainModuleError */ .m$)(text);
    const rest = why.replace(`${queryOf(wanted)}: `, "");
    const said = fix === _golang_module_error_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRead */ .ok ? `${fix} ${isBase(wanted) ? baseUnpublished : pluginUnpublished}` : fix;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)(code, `${nameOf(wanted)} cannot be used: ${rest}`, { ...whereOf(wanted, "version"), fix: said });
});
var nameOf = (function (wanted) {
    return wanted.directory === undefined ? queryOf(wanted) : `the working copy of ${wanted.module}`;
});
var whereOf = (function ({ name, at }, part) {
    return { ...(at?.[part] && { place: at[part] }), ...(name !== undefined && { plugin: name }) };
});
var queryOf = (function ({ module, version }) {
    return `${module}@${version}`;
});
var chunks = (function* (wanted) {
    let chunk = [];
    let size = 0;
    for (const each of wanted) {
        const length = Buffer.byteLength(queryOf(each)) + 1;
        if (size + length > argumentLimit) {
            yield chunk;
            chunk = [];
            size = 0;
        }
        chunk.push(each);
        size += length;
    }
    yield chunk;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ downloadModules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54949);
/* harmony import */ var _golang_module_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62317);
/* harmony import */ var _golang_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35399);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36192);
/* harmony import */ var _golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8584);









/** Linux gives a process 2 MiB for its arguments and environment: room for some ten thousand modules. */
const argumentLimit = 1024 * 1024;
/**
 * Downloads all modules with one `go` process, more only where the arguments exceed 1 MiB.
 * What could not be had is missing from `modules` and has a diagnostic.
 */
;
;
/** Go stops at an argument that it cannot read as a module version; the others then have no answer either. */
;
;
;
/** Adds a module whose go.mod declares the path that it was asked for by, which `go mod download` does not check. */
;
;
;
const baseUnpublished = "One that is not published yet is built from a checkout: spec.base.path and commit name it.";
const pluginUnpublished = "One that is not published yet is built from a working copy: its path in spec.plugins names it.";
;
;
;
;
;


/***/ }),

/***/ 60600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var checkPlugin = (function (subject) {
    const { entry, metadata, base } = subject;
    const assessment = (0,compatibility/* assess */.no)(metadata, base);
    const report = {
        ...(0,plugin_report/* undeclared */.c)(entry, base.module),
        compatibility: assessment.verdict,
        ...(assessment.readableRange === undefined ? {} : { range: assessment.readableRange }),
        ...(metadata ? { frameworkApis: metadata.compatibility.frameworkApis } : {}),
    };
    return {
        report,
        diagnostics: [...declarations(subject, assessment), ...tierRules(subject, report.tier, assessment)],
    };
});
var declarations = (function (subject, assessment) {
    const { entry, metadata, base, source } = subject;
    const at = placeOf(subject, "catalogServer");
    const name = `plugin "${entry.name}" ${source ? "as it stands here" : entry.version}`;
    const why = assessment.reasons.join("; ");
    const found = [];
    if (!metadata) {
        const inBase = entry.module === base.module; // built-in: nobody expects it to declare anything
        const fix = "Give it a plugin.yaml, so that incompatible servers are recognised before they are built.";
        const message = `${name} declares nothing: whether it fits is unknown`;
        return inBase ? [] : [(0,diagnostic/* diagnostic */.YK)("compatibility-unknown", message, { ...at, fix })];
    }
    if (assessment.framework === "different") {
        const fix = source
            ? `Make the plugin for ${base.frameworkVersion}, or take a server that has a shim for its API.`
            : `Take a version of the plugin for ${base.frameworkVersion}, or a base that has a shim for its API.`;
        const message = `${name} does not support ${base.frameworkVersion}: ${why}`;
        found.push((0,diagnostic/* diagnostic */.YK)("framework-mismatch", message, { ...placeOf(subject, "frameworkApi"), fix }));
    }
    if (assessment.range === "outside") {
        const fix = source
            ? "Widen the range if the plugin runs there, or take another server."
            : "Take a version of the plugin whose range includes this base, or another base.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-version-outside", `${name} does not run on ${base.version}: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "invalid") {
        const fix = "Correct spec.compatibility.catalogServer in plugin.yaml and release again.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-range-invalid", `${name} has a range that cannot be read: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "unknown" && declaresRange(metadata)) {
        const fix = "Give spec.base.version as a semantic version.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-version-unknown", `the base's version is not known, so ${name} was not checked against it`, {
            ...at,
            fix,
        }));
    }
    if (assessment.open) {
        const fix = "Give the plugin a maxVersion such as 1.x; an open range cannot be supported.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-range-open", `${name} has no upper end: ${assessment.readableRange}`, { ...at, fix }));
    }
    return found;
});
var placeOf = (function ({ entry, plugin, source }, field) {
    const place = source ? source.place(["spec", "compatibility", field]) : plugin.at?.version;
    return { plugin: entry.name, ...(place ? { place } : {}) };
});
var declaresRange = (function ({ compatibility }) {
    return [compatibility.minVersion, compatibility.maxVersion, compatibility.range].some((each) => each !== undefined);
});
var tierRules = (function ({ entry, plugin, base, metadata }, tier, { open }) {
    const at = { plugin: entry.name, ...(plugin.at?.version ? { place: plugin.at.version } : {}) };
    const refuse = (why, fix) => [
        (0,diagnostic/* diagnostic */.YK)("tier-not-allowed", `plugin "${entry.name}" cannot be ${tier}: ${why}`, { ...at, fix }),
    ];
    if (tier === "built-in" && base.module !== undefined && entry.module !== base.module) {
        return refuse(`it is not in the base's module ${base.module}`, "Claim community, or supported.");
    }
    if (tier !== "supported")
        return [];
    if (!metadata)
        return refuse("it has no metadata", "Give it a plugin.yaml, or claim community.");
    if (open)
        return refuse("its range has no upper end", "Give it a maxVersion such as 1.x, or claim community.");
    return [];
});
var allPlugins = (function ({ manifest }, base) {
    const named = new Set(manifest.plugins.flatMap((each) => [each.name, each.import]));
    return [
        ...manifest.plugins,
        ...base.carriedPlugins.filter((each) => !named.has(each.name) && !named.has(each.import)),
    ];
});
var carriedConflicts = (function (located, base) {
    const { plugins } = located.manifest;
    const carried = new Map(allPlugins(located, base)
        .slice(plugins.length)
        .map((each) => [each.module, each]));
    return plugins.flatMap(({ name, module, version }, index) => {
        const other = carried.get(module);
        if (!other || other.version === version)
            return [];
        const message = `plugin "${name}" needs ${module} ${version}, "${other.name}" of the base image ${other.version}`;
        const fix = `Name "${other.name}" in the manifest too, at the same version.`;
        const place = located.source.place(["spec", "plugins", index, "version"]);
        return [(0,diagnostic/* diagnostic */.YK)("plugin-version-conflict", message, { plugin: name, fix, place })];
    });
});
var compose = (function (located, base) {
    const { manifest } = located;
    return {
        name: manifest.name ?? lastElement(base.module),
        base: {
            module: base.module,
            version: base.version,
            entrypoint: base.entrypoint,
            at: basePlaces(located, base),
            ...(base.checkout && { directory: base.checkout.directory, checkout: base.checkout }),
        },
        plugins: allPlugins(located, base).map((plugin, index) => pluginModule(located, plugin, index)),
        platforms: manifest.build.platforms,
        tags: manifest.build.tags,
    };
});
var pluginModule = (function (located, plugin, index) {
    const carried = index >= located.manifest.plugins.length;
    const path = carried ? ["spec", "base", "image"] : ["spec", "plugins", index];
    return {
        name: plugin.name,
        module: plugin.module,
        version: plugin.version,
        import: plugin.import,
        at: places(located, path, carried),
        ...(plugin.path === undefined ? {} : { directory: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(located.source.file), plugin.path) }),
    };
});
var basePlaces = (function ({ manifest, source }, { fromImage, checkout }) {
    const at = (field) => source.place(["spec", "base", fromImage ? "image" : field]);
    return {
        get module() {
            return at(checkout ? "path" : "module");
        },
        get version() {
            return at(checkout && manifest.base.version === undefined ? "path" : "version");
        },
        get import() {
            return at("entrypoint");
        },
    };
});
var places = (function ({ source }, path, whole) {
    const at = (field) => source.place(whole ? path : [...path, field]);
    return {
        get module() {
            return at("module");
        },
        get version() {
            return at("version");
        },
        get import() {
            return at("import");
        },
    };
});
var lastElement = (function (module) {
    const elements = module.split("/");
    const last = elements.at(-1) ?? module;
    const name = /^v[0-9]+$/.test(last) && elements.length > 1 ? (elements.at(-2) ?? last) : last;
    return name.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-");
});
var hasGuide = (function (directory, guide) {
    if (guide.startsWith("https://"))
        return true;
    try {
        const file = (0,rooted_path/* resolveInRoot */.Q)(directory, guide);
        if (file === undefined)
            return false;
        const found = (0,external_node_fs_.statSync)(file);
        return found.isFile() && found.size > 0;
    }
    catch (error) {
        // Nothing there, a file for a folder, a name that no file system takes, a folder that is closed.
        if (typeof error.code === "string")
            return false;
        throw error;
    }
});
var readMetadata = (async function (plugin, directory, optional) {
    const file = findFile(plugin, directory);
    if (!file)
        return { diagnostics: optional ? [] : [missing(plugin)] };
    const { source, diagnostics } = await (0,yaml_source.readYaml)(file);
    if (!source)
        return { diagnostics: relocate(diagnostics, plugin, directory) };
    const parsed = (0,parse_plugin_metadata/* parsePluginMetadata */.o)(source);
    diagnostics.push(...parsed.diagnostics);
    const { metadata } = parsed;
    if (metadata && !(0,diagnostic/* hasErrors */.Cs)(diagnostics)) {
        diagnostics.push(...compareNames(plugin, metadata, (...path) => source.place(path)));
    }
    const guide = metadata?.migrationGuide;
    if (guide !== undefined && !hasGuide(directory, guide)) {
        diagnostics.push(guideMissing(guide, source));
        delete metadata?.migrationGuide;
    }
    const findings = relocate(diagnostics, plugin, directory);
    if (!metadata)
        return { diagnostics: findings };
    return { metadata, ...(plugin.directory === undefined ? {} : { source }), diagnostics: findings };
});
var findFile = (function (plugin, directory) {
    const inside = plugin.import === plugin.module ? "" : plugin.import.slice(plugin.module.length + 1);
    return [(0,external_node_path_.join)(directory, inside, "plugin.yaml"), (0,external_node_path_.join)(directory, "plugin.yaml")].find((each) => (0,external_node_fs_.existsSync)(each));
});
var guideMissing = (function (guide, source) {
    const message = `the migration guide ${(0,sanitize/* quoted */.T)(guide)} is no file of the module, or an empty one`;
    return (0,diagnostic/* diagnostic */.YK)("metadata-guide-missing", message, {
        fix: "Add the file to the module and release it, or give the guide's https address.",
        place: source.place(["spec", "migrationGuide"]),
    });
});
var missing = (function (plugin) {
    return (0,diagnostic/* diagnostic */.YK)("metadata-missing", `plugin "${plugin.name}" has no plugin.yaml in ${plugin.module}@${plugin.version}`, {
        plugin: plugin.name,
        fix: "Add a plugin.yaml beside the package and release it, or mark the plugin with metadata: none.",
        ...metadata_placeOf(plugin),
    });
});
var compareNames = (function (plugin, metadata, at) {
    const found = [];
    if (metadata.name !== plugin.name) {
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-name-mismatch", `the manifest says "${plugin.name}", plugin.yaml says "${metadata.name}"`, {
            fix: "Use the plugin's own name in the manifest, or correct metadata.name and release again.",
            place: at("metadata", "name"),
        }));
    }
    const released = plugin.directory === undefined;
    if (released && metadata.version !== undefined && plain(metadata.version) !== plain(plugin.version)) {
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-version-mismatch", `plugin.yaml says ${(0,sanitize/* sanitize */.a)(metadata.version, 80)}, released as ${plugin.version}`, {
            fix: "Set spec.version to the version that is tagged, and release again.",
            place: at("spec", "version"),
        }));
    }
    return found;
});
var plain = (function (version) {
    return version.replace(/^v/, "").replace(/\+.*$/, "");
});
var relocate = (function (diagnostics, plugin, directory) {
    if (plugin.directory !== undefined)
        return diagnostics.map((each) => ({ ...each, plugin: plugin.name }));
    return diagnostics.map(({ place, ...each }) => {
        const file = `${plugin.module}@${plugin.version}${place?.file.slice(directory.length) ?? "/plugin.yaml"}`;
        const where = place?.line === undefined ? file : `${file}:${place.line}:${place.column ?? 1}`;
        return { ...each, message: `${where}: ${each.message}`, plugin: plugin.name, ...metadata_placeOf(plugin) };
    });
});
var metadata_placeOf = (function (plugin) {
    const place = plugin.at?.version;
    return place ? { place } : {};
});
var prepare = (async function ({ located, image, checkout }, toolchain) {
    const { base, diagnostics } = (0,src_base/* resolveBase */.g)(located, image, checkout);
    if (!base)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    diagnostics.push(...carriedConflicts(located, base));
    const composition = compose(located, base);
    const elsewhere = composition.plugins.filter((each) => each.module !== base.module);
    const downloaded = await (0,download/* downloadModules */.Y)(toolchain, [composition.base, ...elsewhere]);
    diagnostics.push(...downloaded.diagnostics);
    const files = downloaded.modules.find((each) => each.module === base.module)?.directory;
    if (files !== undefined)
        composition.base.files = files;
    const prepared = {
        base,
        composition,
        modules: downloaded.modules,
        reports: [],
        metadata: new Map(),
        diagnostics,
    };
    await addPlugins(prepared, located);
    return prepared;
});
var moduleVersion = (function ({ module, version }) {
    return `${module}@${version}`;
});
var addPlugins = (async function (prepared, located) {
    const { base, composition, reports, metadata, diagnostics } = prepared;
    const directories = new Map(prepared.modules.map((each) => [moduleVersion(each), each.directory]));
    const serverBase = { ...located.manifest.base, module: base.module, version: base.version };
    for (const [index, entry] of allPlugins(located, base).entries()) {
        const plugin = composition.plugins[index];
        if (!plugin)
            continue;
        const released = plugin.module === base.module ? composition.base.files : directories.get(moduleVersion(plugin));
        const directory = plugin.directory ?? released;
        if (directory === undefined) {
            reports.push((0,plugin_report/* undeclared */.c)(entry, base.module)); // could not be downloaded, which has its own diagnostic
            continue;
        }
        const optional = entry.metadata === "none" || entry.module === base.module;
        const { diagnostics: problems, ...findings } = await readMetadata(plugin, directory, optional);
        diagnostics.push(...problems);
        if (findings.metadata)
            metadata.set(entry.name, findings.metadata);
        if (!findings.metadata && !optional) {
            reports.push((0,plugin_report/* undeclared */.c)(entry, base.module));
            continue;
        }
        const checked = checkPlugin({ entry, plugin, base: serverBase, ...findings });
        reports.push(checked.report);
        diagnostics.push(...checked.diagnostics);
    }
});
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/golang/src/download.ts
var download = __webpack_require__(99274);
// EXTERNAL MODULE: ./packages/server/src/base.ts
var src_base = __webpack_require__(44816);
// EXTERNAL MODULE: ./packages/server/src/plugin-report.ts
var plugin_report = __webpack_require__(21141);
// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
;// CONCATENATED MODULE: ./packages/server/src/compatibility.ts



/** Holds one plugin's declarations against the base, and its claimed tier against both. */
;
;
/** Where what a plugin declares is to be changed: its own file, or the manifest's line that names the version. */
;
;
;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/server/src/composition.ts


/** The manifest's plugins and those that come with the base image, unless the manifest names them. */
;
/** Plugins of the manifest and of the base image share a module only at one version. */
;
/** What is compiled, made from the manifest and its resolved base. */
;
;
;
/** Positions are looked up only when a diagnostic needs them: a manifest may have thousands of plugins. */
;
/** `catalog-server` of `github.com/acme/catalog-server/v2`. */
;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/parse-plugin-metadata.ts + 1 modules
var parse_plugin_metadata = __webpack_require__(38711);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
// EXTERNAL MODULE: ./packages/oci/src/rooted-path.ts
var rooted_path = __webpack_require__(89094);
;// CONCATENATED MODULE: ./packages/server/src/migration-guide.ts


/**
 * Whether what `spec.migrationGuide` names can be there: an address is taken at its word, a path has to be a file with content.
 * Links are followed inside the module only.
 *
 * @param directory the module's folder
 */
;

;// CONCATENATED MODULE: ./packages/server/src/metadata.ts







/**
 * Reads a plugin's plugin.yaml from its module at the pinned version: beside the imported package, or at the module's root.
 *
 * @param directory the module's folder in the module cache, or the working copy
 * @param optional no plugin.yaml is legal: built-in plugins, and those marked `metadata: none`
 */
;
;
;
;
;
;
/** A module in the cache is no file of the repository: its diagnostics stand at the manifest's line and name the place in words. */
;
;

;// CONCATENATED MODULE: ./packages/server/src/prepare.ts







/**
 * Resolves the base, fetches all modules in one `go` process, reads each plugin's metadata and holds it against the base.
 * Throws where the base is not known; all other problems are collected.
 */
;
;
;


/***/ })

};

export const id = 8750;
export const ids = [8750];
export const modules = {

/***/ 94174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolveInRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const maxLinks = 40;
/**
 * Where a path of an image lies in the folder `root` that holds its files. Links are followed as if `root` were `/`, so the
 * result never leaves it; names that do not exist stay as they are. Undefined where links lead to each other without end.
 */
function resolveInRoot(root, path) {
    let rest = path.split("/");
    let done = [];
    for (let links = 0; rest.length > 0;) {
        const [name = "", ...others] = rest;
        rest = others;
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            done.pop();
            continue;
        }
        const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done, name));
        if (target === undefined) {
            done.push(name);
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        if (target.startsWith("/"))
            done = [];
        rest = [...target.split("/"), ...rest];
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done);
}
function linkTarget(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
}


/***/ }),

/***/ 76749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l3: () => (/* binding */ labelNames),
  k2: () => (/* binding */ readLabels),
  S3: () => (/* binding */ renderLabels)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/check-manifest.ts + 5 modules
var check_manifest = __webpack_require__(27950);
// EXTERNAL MODULE: ./packages/documents/src/parse-manifest.ts + 3 modules
var parse_manifest = __webpack_require__(39797);
;// CONCATENATED MODULE: ./packages/documents/src/plain-source.ts
/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
function plainSource(file, value) {
    return { file, text: "", value, place: () => ({ file }), root: null };
}

;// CONCATENATED MODULE: ./packages/server/src/labels.ts




const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
function renderLabels(labels) {
    const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version: workingCopies.has(module) ? unreleased(version) : version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
}
function unreleased(version) {
    const [release = "", build = ""] = version.split(/(?=\+)/);
    return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
}
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
function readLabels(labels) {
    const read = readShape(labels);
    return read && keepsManifestRules(read) ? read : undefined;
}
/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
function keepsManifestRules({ module, version, entrypoint, frameworkVersion, plugins }) {
    const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
    const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
    const { manifest, diagnostics } = (0,parse_manifest/* parseManifest */.N)(plainSource("labels", document));
    return manifest !== undefined && !(0,diagnostic/* hasErrors */.Cs)([...diagnostics, ...(0,check_manifest/* checkManifest */.K)(manifest)]);
}
function readShape(labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
}
function parseJson(text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function strings(value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
function readEntrypoint(value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
}
function readPlugins(value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
}


/***/ })

};

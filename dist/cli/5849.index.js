export const id = 5849;
export const ids = [5849,7600,7027,9981,1141];
export const modules = {

/***/ 69423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var extendGoMod = (function (composition, text, source) {
    const { base, plugins } = composition;
    const own = (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoMod */ .k)(text);
    const added = plugins.filter(({ module, version }) => module !== base.module && !own.require.some((each) => each.path === module && each.version === version));
    const go = (0,_golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .highestGoVersion */ .v)(source.goLines, own.go ?? absentGoLine);
    const blocks = [withGoLine(text.replaceAll("\r\n", "\n").trimEnd(), go), ...(0,_golang_source_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRequirements */ .vH)(added)];
    return `${_golang_source_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedMark */ .Jf}\n\n${[...blocks, ...(0,_golang_source_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReplacements */ .qQ)(composition, source.directory)].join("\n\n")}\n`;
});
var withGoLine = (function (text, version) {
    const line = /^go[ \t]+\S+/m;
    return line.test(text) ? text.replace(line, `go ${version}`) : `${text}\n\ngo ${version}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ extendGoMod)
/* harmony export */ });
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54949);
/* harmony import */ var _golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92541);
/* harmony import */ var _golang_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61771);



/** What Go takes a go.mod without a go line for (go.dev/ref/mod#go-mod-file-go). */
const absentGoLine = "1.16";
/** The go.mod of a base that is the main module, with the plugins' requirements and the go line that they need. */
;
;


/***/ }),

/***/ 32233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var withBuildTree = (function (toolchain, composition, render, work) {
    const { base } = composition;
    return (0,_golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .withTemporaryFolder */ .E)(toolchain, async (files) => {
        const directory = (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .isMainModule */ .eQ)(base) ? await placeBase(composition, files) : files;
        for (const [name, text] of Object.entries(render(directory)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, name), text);
        if (directory === files)
            return work(ownTree(files));
        const overlay = { Replace: { [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .addedPath */ .o2)(base))]: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "main.go") } };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "overlay.json"), JSON.stringify(overlay));
        const flags = [`-modfile=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "go.mod")}`, `-overlay=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "overlay.json")}`];
        return work({ directory, files, flags, target: (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .mainPackageOf */ .b3)(composition) });
    });
});
var withGenerated = (async function (toolchain, composition, directory, work) {
    if (!(0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .isMainModule */ .eQ)(composition.base))
        return work(ownTree(directory));
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), "utf8");
    const [main, goMod, goSum] = await Promise.all([read("main.go"), read("go.mod"), read("go.sum")]);
    const render = (root) => ({
        "main.go": main,
        "go.mod": (0,_golang_source_js__WEBPACK_IMPORTED_MODULE_2__/* .moveReplacements */ .D1)(composition, goMod, root),
        "go.sum": goSum,
    });
    return withBuildTree(toolchain, composition, render, work);
});
var ownTree = (function (directory) {
    return { directory, files: directory, flags: [], target: "." };
});
var placeBase = (async function ({ base }, folder) {
    if (base.files === undefined)
        throw new Error(`${base.module} was not downloaded`);
    if (base.directory !== undefined)
        return base.files;
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "base");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(base.files, link, "dir");
    return link;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withBuildTree),
/* harmony export */   s: () => (/* binding */ withGenerated)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9552);
/* harmony import */ var _golang_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61771);
/* harmony import */ var _golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8584);





/**
 * Lays a server out in a folder of its own, where Go may complete go.mod and go.sum. The files of a base that is the main
 * module are neither copied nor changed: `-modfile` and `-overlay` put the generated ones in their place.
 *
 * @param render makes the files; working copies are replaced by paths relative to the folder that it is given
 */
;
/** The tree of generated files that are there already. */
;
;
/** The main module's folder: a checkout itself, whose relative paths lead out of it; else a link to the module cache, where Go refuses overlays. */
;


/***/ }),

/***/ 34210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var membersOf = (function (composition) {
    return [composition.base, ...composition.plugins];
});
var titleOf = (function (member) {
    return "name" in member ? `plugin "${member.name}"` : "the base";
});
var titleOfOwners = (function ({ base, plugins }) {
    const [first, ...others] = plugins;
    if (!first)
        return base ? "the base" : "the server";
    if (others.length === 0)
        return titleOf(first);
    const shown = plugins.slice(0, 5).map((each) => `"${each.name}"`);
    const more = plugins.length - shown.length;
    return `plugins ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
});
var whereIs = (function (member, part) {
    if (!member)
        return {};
    return { ...(member.at?.[part] && { place: member.at[part] }), ...("name" in member && { plugin: member.name }) };
});
var firstOwner = (function ({ base, plugins }, composition) {
    return plugins[0] ?? (base ? composition.base : undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   UN: () => (/* binding */ titleOfOwners),
/* harmony export */   _o: () => (/* binding */ firstOwner),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
;
/** `plugin "agents"`, or `the base`. */
;
/** Whom a diagnostic names, in words: `plugin "a"`, `plugins "a" and "b"`, `the base`. */
;
/** Where a diagnostic about a member points, and which plugin it belongs to. */
;
/** The first of several owners, to which a diagnostic is attached. */
;


/***/ }),

/***/ 32082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseGoSum = (function (text) {
    const sums = new Map();
    for (const line of text.split("\n")) {
        const [, key, sum] = /^(\S+ \S+) (h1:\S+)\s*$/.exec(line) ?? [];
        if (key && sum)
            sums.set(key, sum);
    }
    return sums;
});
var renderGoSum = (function (sums) {
    return [...sums]
        .sort(([left], [right]) => compareKeys(left, right))
        .map(([key, sum]) => `${key} ${sum}\n`)
        .join("");
});
var neededSums = (function (sums, graph, packages, replace, main) {
    const needed = new Set(main === undefined ? [] : [`${main.module} ${main.version}`]);
    const selected = new Map();
    for (const { path, version } of [...graph.requirements.values()].flat()) {
        needed.add(`${checkedAs(path, version, replace)}/go.mod`);
        const known = selected.get(path);
        if (known === undefined || (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(version, known) > 0)
            selected.set(path, version);
    }
    for (const each of packages) {
        for (const prefix of prefixes(each.ImportPath)) {
            const version = selected.get(prefix);
            if (version !== undefined)
                needed.add(checkedAs(prefix, version, replace));
        }
    }
    return new Map([...sums].filter(([key]) => needed.has(key)));
});
var checkedAs = (function (path, version, replace) {
    const of = replace.filter((each) => each.path === path);
    const found = of.find((each) => each.version === version) ?? of.find((each) => each.version === undefined);
    return found?.newVersion === undefined ? `${path} ${version}` : `${found.newPath} ${found.newVersion}`;
});
var prefixes = (function (importPath) {
    const parts = importPath.split("/");
    return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
});
var compareKeys = (function (left, right) {
    const [leftModule = "", leftVersion = ""] = left.split(" ");
    const [rightModule = "", rightVersion = ""] = right.split(" ");
    if (leftModule !== rightModule)
        return leftModule < rightModule ? -1 : 1;
    const [plainLeft = "", plainRight = ""] = [leftVersion, rightVersion].map((each) => each.replace(/\/go\.mod$/, ""));
    return (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(plainLeft, plainRight) || (leftVersion < rightVersion ? -1 : 1);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ renderGoSum),
/* harmony export */   HD: () => (/* binding */ parseGoSum),
/* harmony export */   Su: () => (/* binding */ neededSums)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79167);

/** Reads a go.sum file (go.dev/ref/mod#go-sum-files). A line that Go would not take is left out. */
;
;
/**
 * What of a go.sum a build needs: the go.mod of every module in the graph, and the files of every module that has, or
 * could have, a package that is imported. Go itself never drops a line; so the lock of an earlier composition,
 * whose sums were only there to be checked, would show in this one.
 *
 * @param replace the main module's directives: of a module that another one takes the place of, Go checks the other's sums
 * @param main a main module whose own files are kept in mind, too
 */
;
/** `MODULE VERSION` of what Go downloads for a module version. */
;
/** `a/b/c`, `a/b`, `a`: every module that could hold the package. */
;
/** By module, then version, a module's files before its go.mod: as Go writes them. */
;


/***/ }),

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

/***/ 61979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseModuleGraph = (function (text, main) {
    const requirements = new Map();
    for (const line of text.split("\n")) {
        const [from, to] = line.split(" ");
        if (!from || !to || /^(go|toolchain)@/.test(to) || /^(go|toolchain)@/.test(from))
            continue;
        const known = requirements.get(from);
        if (known)
            known.push(parseNode(to));
        else
            requirements.set(from, [parseNode(to)]);
    }
    return { main, requirements };
});
var nodeName = (function (node) {
    return node.version ? `${node.path}@${node.version}` : node.path;
});
var addBase = (function (graph, base, required) {
    const own = required.map(({ path, version }) => ({ path, version }));
    graph.requirements.set(nodeName(base), own);
});
var askersOf = (function (graph, path) {
    const askers = [];
    for (const [from, wanted] of graph.requirements) {
        if (from === graph.main)
            continue;
        for (const each of wanted)
            if (each.path === path)
                askers.push({ asker: parseNode(from), version: each.version });
    }
    return askers.sort((left, right) => (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(right.version, left.version));
});
var reachableFrom = (function (graph, root) {
    const reached = new Set([nodeName(root)]);
    for (const name of reached)
        for (const next of graph.requirements.get(name) ?? [])
            reached.add(nodeName(next));
    return reached;
});
var pathTo = (function (graph, roots, target) {
    const cameFrom = new Map(roots.map((root) => [nodeName(root), undefined]));
    const queue = [...roots];
    for (const node of queue) {
        if (nodeName(node) === nodeName(target))
            return walkBack(node, cameFrom);
        for (const next of graph.requirements.get(nodeName(node)) ?? []) {
            if (cameFrom.has(nodeName(next)))
                continue;
            cameFrom.set(nodeName(next), node);
            queue.push(next);
        }
    }
    return [target];
});
var walkBack = (function (end, cameFrom) {
    const chain = [];
    for (let node = end; node; node = cameFrom.get(nodeName(node)))
        chain.unshift(node);
    return chain;
});
var parseNode = (function (name) {
    const at = name.lastIndexOf("@");
    return at < 1 ? { path: name, version: "" } : { path: name.slice(0, at), version: name.slice(at + 1) };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ askersOf),
/* harmony export */   LD: () => (/* binding */ addBase),
/* harmony export */   im: () => (/* binding */ reachableFrom),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   s5: () => (/* binding */ parseModuleGraph),
/* harmony export */   vs: () => (/* binding */ pathTo)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79167);

/** Parses `go mod graph`. Go and toolchain versions, which it lists as modules too, are left out. */
;
;
/**
 * Gives a base that is the main module the place that it has where it is not: a version, and what its own go.mod requires.
 * Of the main module the graph only knows what was resolved.
 */
;
/** The go.mod files, other than the main module's, that ask for any version of `path`; the highest version asked for first. */
;
/** The names of all nodes that a node requires, directly or not, and its own. */
;
/**
 * The shortest chain of requirements from one of `roots` to `target`, both included.
 * Without one, the chain is `target` alone: only the main module asks for it.
 */
;
;
;


/***/ }),

/***/ 79167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var compareModuleVersions = (function (left, right) {
    return comparePrecedence(split(left), split(right));
});
var comparePrecedence = (function ([leftCore, leftPre], [rightCore, rightPre]) {
    return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
});
var split = (function (version) {
    const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
    const dash = plain.indexOf("-");
    return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
});
var comparePrereleases = (function (left, right) {
    if (left.length === 0 || right.length === 0)
        return right.length - left.length;
    return compareLists(left, right);
});
var compareLists = (function (left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part !== other)
            return compareIdentifiers(part, other);
    }
    return left.length - right.length;
});
var compareIdentifiers = (function (left, right) {
    const numeric = [left, right].map((each) => /^\d+$/.test(each));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    if (numeric[0] && left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : 1;
});
var isPrerelease = (function (version) {
    return version.includes("-");
});
var newestFirst = (function (versions) {
    const keys = versions.map((version) => ({ version, parts: split(version) }));
    keys.sort((left, right) => comparePrecedence(right.parts, left.parts) || (left.version < right.version ? 1 : -1));
    return keys.map((each) => each.version);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   VQ: () => (/* binding */ compareModuleVersions),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
;
;
;
;
;
;
/** Whether a canonical version is a prerelease, as pseudo-versions are too. */
;
/** Canonical versions in descending order. A proxy may list a hundred thousand: each is taken apart once. */
;


/***/ }),

/***/ 62563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainFailure = (function (stderr, composition, goMods) {
    const text = stderr
        .split("\n")
        .filter((line) => !/^go: (downloading|finding|found) /.test(line))
        .join("\n");
    const { code, why, fix } = (0,_golang_module_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainModuleError */ .m$)(text);
    const member = memberNamedBy(text, composition, goMods);
    const who = member ? `${(0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(member)}: ` : "";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${who}${why}`, { ...(0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(member, "version"), fix });
});
var memberNamedBy = (function (text, composition, goMods) {
    const members = (0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(composition);
    for (const [, path, version] of text.matchAll(/([^\s:("]+)@(v[^\s:,)"/]+)/g)) {
        const own = members.find((each) => each.module === path);
        const requiring = members.find((each) => goMods.get(each.module)?.require.some((wanted) => wanted.path === path && wanted.version === version));
        if (own ?? requiring)
            return own ?? requiring;
    }
    return undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34210);
/* harmony import */ var _golang_module_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62317);



/**
 * What `go` gave up on, as a diagnostic of the base or plugin that is, or requires, the first module version that it
 * names.
 *
 * @param goMods each module's go.mod, by module path
 */
;
;


/***/ }),

/***/ 47600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var findBaseImage = (async function (located, options, locked) {
    const { manifest } = located;
    const { image } = manifest.base;
    if (image === "scratch")
        return undefined;
    const { resolveImage } = await Promise.all(/* import() */[__webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(5869)]).then(__webpack_require__.bind(__webpack_require__, 45869));
    try {
        return await resolveImage(image, {
            platforms: manifest.build.platforms,
            environment: options.environment,
            ...(options.registries === undefined ? {} : { access: options.registries }),
            ...(options.shortNames === undefined ? {} : { shortNames: options.shortNames }),
            ...(locked === undefined ? {} : { digest: locked }),
        });
    }
    catch (error) {
        throw atBaseImage(located, error);
    }
});
var atBaseImage = (function ({ source }, error) {
    if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
        return error;
    const place = source.place(["spec", "base", "image"]);
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => ({ place, ...each })));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBaseImage: () => (/* binding */ findBaseImage),
/* harmony export */   i: () => (/* binding */ atBaseImage)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/**
 * Looks up the base image with its labels; nothing for `scratch`.
 *
 * @param locked the digest to take instead of what the tag points to today
 */
;
/** A problem with the base image is one of the manifest's line that names it. */
;


/***/ }),

/***/ 44129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var versionOfCommit = (function (module, { commit, time, tags }) {
    const fitting = tags
        .filter(({ version }) => (0,go_versions/* versionProblem */.E)(version) === undefined && (0,go_versions/* majorMismatch */.W)(module, version) === undefined)
        .sort((left, right) => (0,module_version/* compareModuleVersions */.VQ)(right.version, left.version));
    const own = fitting.find((each) => each.here);
    if (own)
        return own.version;
    const earlier = fitting[0]?.version;
    if (earlier === undefined)
        return undefined;
    const moment = new Date(time * 1000).toISOString().replaceAll(/\D/g, "").slice(0, 14);
    return `${justAbove(earlier)}${moment}-${commit.slice(0, 12)}`;
});
var justAbove = (function (earlier) {
    if (earlier.includes("-"))
        return `${earlier}.0.`;
    const [major = "v0", minor = "0", patch = "0"] = earlier.split(".");
    return `${major}.${minor}.${Number(patch) + 1}-0.`;
});
var readCheckout = (async function ({ manifest, source }) {
    const { path, commit, version } = manifest.base;
    if (path === undefined || commit === undefined)
        return undefined;
    const at = (field) => source.place(["spec", "base", field]);
    const directory = await (0,promises_.realpath)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(source.file), path)).catch(() => unusable(path, "is no folder", at("path")));
    const root = await repositoryOf(directory, path, at("path"));
    await checkCommit(directory, commit, at("commit"));
    const ignored = await checkClean(root, at("path"));
    const module = await readModule(directory, path, at("path"));
    checkModule(manifest.base, module, at);
    const known = version ?? versionOfCommit(module, await historyOf(directory, commit, (0,external_node_path_.relative)(root, directory)));
    return { directory, root, ignored, module, version: known ?? versionless(commit, at("path")) };
});
var checkModule = (function ({ module, version, entrypoint }, found, at) {
    if (module !== undefined && module !== found) {
        (0,diagnostic/* fail */.fJ)("module-path-other", `the checkout's go.mod declares the module path ${(0,sanitize/* quoted */.T)(found, 200)}`, {
            place: at("module"),
            fix: "Leave out module, which go.mod says, or name the checkout's folder that holds its go.mod.",
        });
    }
    const mismatch = version === undefined ? undefined : (0,go_versions/* majorMismatch */.W)(found, version);
    if (mismatch) {
        const message = `${found} and ${version} do not go together: ${mismatch.why}`;
        (0,diagnostic/* fail */.fJ)("version-major-mismatch", message, { place: at("version"), fix: mismatch.fix });
    }
    const program = entrypoint && ("package" in entrypoint ? entrypoint.package : entrypoint.import);
    if (program === undefined || (0,go_paths/* isInModule */.CR)(program, found))
        return;
    (0,diagnostic/* fail */.fJ)("import-path-invalid", `the package ${(0,sanitize/* quoted */.T)(program)} is not in the module ${(0,sanitize/* quoted */.T)(found)}`, {
        place: at("entrypoint"),
        fix: `Write ${found} or a path below it, or name the checkout's folder that holds the package's go.mod.`,
    });
});
var unusable = (function (path, why, place) {
    return (0,diagnostic/* fail */.fJ)("base-path-unknown", `the base's checkout ${(0,sanitize/* quoted */.T)(path, 200)} ${why}`, {
        place,
        fix: "Check the base's repository out there before this runs, or correct the path, which is relative to the manifest.",
    });
});
var versionless = (function (commit, place) {
    return (0,diagnostic/* fail */.fJ)("base-incomplete", `no tag of the checkout tells the version of ${commit}`, {
        place,
        fix: "Add spec.base.version, the version that this commit has or will have; or fetch the repository's tags and history (fetch-depth: 0).",
    });
});
var repositoryOf = (async function (directory, path, place) {
    const said = await git(directory, ["rev-parse", "--show-toplevel"]).catch((error) => unusable(path, `cannot be read by git: ${(0,sanitize/* sanitize */.a)(error.stderr ?? String(error.code), 300)}`, place));
    return said.replace(/\n$/, "");
});
var checkCommit = (async function (directory, commit, place) {
    const head = await git(directory, ["rev-parse", "--verify", "--quiet", "HEAD"]).catch(() => "");
    if (head.trim() === commit)
        return;
    (0,diagnostic/* fail */.fJ)("base-commit-mismatch", `the base's checkout is at ${head.trim() || "no commit"}, not at ${commit}`, {
        place,
        fix: "Check out the commit that the manifest names, or name the one that is checked out.",
    });
});
var checkClean = (async function (root, place) {
    const status = [
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=normal",
        "--ignored=traditional",
    ];
    const entries = (await git(root, status)).split("\0").filter(Boolean);
    const changed = entries.filter((each) => !each.startsWith("!! "));
    if (changed.length > 0) {
        const shown = changed.slice(0, 5).map((each) => (0,sanitize/* quoted */.T)(each.slice(3), 200));
        const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : "";
        (0,diagnostic/* fail */.fJ)("base-dirty", `the base's checkout differs from its commit: ${shown.join(", ")}${more}`, {
            place,
            fix: "Commit or remove these files, and name the new commit.",
        });
    }
    // A folder ends in a slash, which `join` would keep.
    return new Set(entries.map((each) => (0,external_node_path_.join)(root, each.slice(3).replace(/\/$/, ""))));
});
var readModule = (async function (directory, path, place) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.mod"), "utf8").catch(() => unusable(path, "has no go.mod", place));
    const { module = "" } = (0,go_mod/* parseGoMod */.k)(text);
    const why = (0,go_paths/* modulePathProblem */.Dl)(module);
    if (why === undefined)
        return module;
    return unusable(path, `has a go.mod that declares no module path: ${(0,sanitize/* sanitize */.a)(why, 200)}`, place);
});
var historyOf = (async function (directory, commit, folder) {
    const prefix = folder === "" ? "" : `${folder.split(external_node_path_.sep).join("/")}/`;
    const format = "--format=%(objectname) %(*objectname) %(refname:strip=2)";
    const listed = await git(directory, ["for-each-ref", "--merged", commit, format, "refs/tags"]);
    const time = Number(await git(directory, ["show", "--no-patch", "--format=%ct", commit]));
    const tags = listed.split("\n").flatMap((line) => {
        const [object = "", peeled = "", name = ""] = line.split(" ");
        if (!name.startsWith(prefix))
            return [];
        return { version: name.slice(prefix.length), here: (peeled || object) === commit };
    });
    return { commit, time, tags };
});
var git = (async function (directory, args) {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    const environment = { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const settings = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
    const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
    return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-C", directory, ...settings, ...args], options)).stdout;
});
__webpack_require__.d(__webpack_exports__, {
  readCheckout: () => (/* binding */ readCheckout)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/server/src/checkout-version.ts


/** The version that Go gives a commit of a module: its highest tag, or a pseudo-version above an earlier one (go.dev/ref/mod#pseudo-versions). */
;
/** What stands before the time: a version just above the highest earlier one. */
;

;// CONCATENATED MODULE: ./packages/server/src/checkout.ts










/**
 * Looks at the checkout that `spec.base.path` names; nothing where it names none. Changes nothing in it.
 * Throws `base-path-unknown`, `base-commit-mismatch`, `base-dirty`, `base-incomplete`, `module-path-other`,
 * `version-major-mismatch`, `import-path-invalid`.
 */
;
/** What the manifest says of the base, against the module that the checkout turns out to be. */
;
;
;
;
;
/** Fails where anything differs from the commit. Returns what git ignores, as absolute paths. */
;
;
/** Tags of a module in a subfolder begin with the folder (go.dev/ref/mod#vcs-version). */
;
/** Nothing of the caller's environment leads git elsewhere, and nothing in the checkout is written or run. */
;


/***/ }),

/***/ 54197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var checkBase = (function ({ base }, goMod) {
    if (!(0,main_module/* isMainModule */.eQ)(base))
        return [];
    const replaced = (goMod?.replace ?? []).filter((each) => each.newVersion === undefined);
    return [...replaced.flatMap((each) => checkReplacement(base, each)), ...unusedFiles(base)];
});
var checkReplacement = (function (base, { path, newPath }) {
    const folder = (0,external_node_path_.resolve)(base.files ?? "", newPath);
    const what = `the base's go.mod replaces ${(0,sanitize/* quoted */.T)(path, 200)} by the folder ${(0,sanitize/* quoted */.T)(newPath, 200)}`;
    if (base.checkout === undefined) {
        if (isInside(base.files ?? "", folder) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "go.mod")))
            return [];
        return [
            (0,diagnostic/* diagnostic */.YK)("base-needs-checkout", `${what}, which is not in ${base.module}@${base.version}`, {
                ...(0,culprits/* whereIs */.ie)(base, "version"),
                fix: "Name a checkout by spec.base.path and commit: a released module has no other modules in it.",
            }),
        ];
    }
    const missing = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "go.mod")) ? undefined : "which has no go.mod";
    const outside = isInside(base.checkout.root, folder) ? undefined : "which is not in the checkout";
    const why = outside ?? missing;
    if (why === undefined)
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("base-replacement-missing", `${what}, ${why}`, {
            ...(0,culprits/* whereIs */.ie)(base, "module"),
            fix: "Commit the folder to the repository that the commit is of, or require a released version of the module.",
        }),
    ];
});
var unusedFiles = (function (base) {
    if (base.checkout === undefined || base.files === undefined)
        return [];
    const folders = [base.files];
    while (folders[0] !== base.checkout.root && isInside(base.checkout.root, folders[0] ?? "")) {
        folders.unshift((0,external_node_path_.dirname)(folders[0] ?? ""));
    }
    const found = [
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(base.files, "vendor", "modules.txt")) ? ["vendor"] : []),
        ...(folders.some((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(each, "go.work"))) ? ["go.work"] : []),
    ];
    if (found.length === 0)
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("base-files-unused", `the base's ${found.join(" and ")} ${found.length > 1 ? "have" : "has"} no effect`, {
            ...(0,culprits/* whereIs */.ie)(base, "module"),
            fix: "Make sure that the base's go.mod alone says which modules it needs.",
        }),
    ];
});
var uncommittedFiles = (function ({ base }, list) {
    const { checkout } = base;
    if (checkout === undefined || checkout.ignored.size === 0)
        return [];
    const compiled = [...list.packages.values()].flatMap(({ Dir = "", ...files }) => isInside(checkout.root, Dir) ? filesOf(files).map((name) => (0,external_node_path_.resolve)(Dir, name)) : []);
    const found = compiled.filter((file) => isIgnored(file, checkout.ignored));
    if (found.length === 0)
        return [];
    const shown = found.slice(0, 5).map((file) => (0,sanitize/* quoted */.T)((0,external_node_path_.relative)(checkout.root, file), 200));
    const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : "";
    return [
        (0,diagnostic/* diagnostic */.YK)("base-dirty", `git ignores files of the checkout that would be compiled: ${shown.join(", ")}${more}`, {
            ...(0,culprits/* whereIs */.ie)(base, "module"),
            fix: "Commit these files: what is built is what the commit has.",
        }),
    ];
});
var filesOf = (function ({ GoFiles, CgoFiles, CFiles, CXXFiles, EmbedFiles, SFiles, HFiles, }) {
    return [GoFiles, CgoFiles, CFiles, CXXFiles, EmbedFiles, SFiles, HFiles].flatMap((each) => each ?? []);
});
var isIgnored = (function (file, ignored) {
    for (let path = file; path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if (ignored.has(path))
            return true;
    return false;
});
var isInside = (function (folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith("../") && !(0,external_node_path_.isAbsolute)(way);
});
var replaceWarnings = (function (composition, goMods) {
    return [...membersByModule(composition)].flatMap(([module, member]) => {
        if (module === (0,main_module/* mainModuleOf */.Nk)(composition))
            return [];
        const replaced = goMods.get(module)?.replace.map((each) => each.path) ?? [];
        if (replaced.length === 0)
            return [];
        const more = replaced.length > 5 ? ` and ${replaced.length - 5} more` : "";
        const what = `${replaced.slice(0, 5).join(", ")}${more}`;
        return (0,diagnostic/* diagnostic */.YK)("module-has-replace", `${(0,culprits/* titleOf */.Gg)(member)} replaces ${what}, which has no effect here`, {
            ...(0,culprits/* whereIs */.ie)(member, "module"),
            fix: `Release ${module} with requirements that need no replace directive.`,
        });
    });
});
var changedSums = (function (composition, downloaded, lockedSums) {
    const locked = (0,go_sum/* parseGoSum */.HD)(lockedSums);
    const members = membersByModule(composition);
    return downloaded.flatMap(({ module, version, sum }) => {
        const expected = locked.get(`${module} ${version}`);
        if (sum === undefined || expected === undefined || sum === expected)
            return [];
        const message = `${module}@${version} has the sum ${sum}, and go.sum says ${expected}`;
        return (0,diagnostic/* diagnostic */.YK)("module-checksum-mismatch", message, {
            ...(0,culprits/* whereIs */.ie)(members.get(module), "version"),
            fix: "Find out who changed the module after its release; a changed module needs a new version.",
        });
    });
});
var membersByModule = (function (composition) {
    const members = new Map();
    for (const each of (0,culprits/* membersOf */.lS)(composition))
        if (!members.has(each.module))
            members.set(each.module, each);
    return members;
});
var readLock = (async function (directory) {
    const found = {};
    for (const name of names) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), "utf8").catch((error) => {
            if (error.code !== "ENOENT")
                throw error;
        });
        if (text !== undefined)
            found[name] = text;
    }
    return found;
});
var changedFiles = (function (lock, wanted) {
    return names.filter((name) => lock[name] !== wanted[name]);
});
var strangers = (async function (directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw error;
    });
    const strange = entries.filter((each) => !each.isDirectory() && compiled.test(each.name) && !/^[._]|_test\.go$/.test(each.name));
    return strange
        .map(({ name }) => name)
        .filter((name) => !names.some((own) => own === name))
        .sort()
        .map((name) => (0,diagnostic/* diagnostic */.YK)("lock-stale", `${(0,sanitize/* quoted */.T)(name)} is not generated, and would be compiled into the server`, {
        fix: "Remove it: code that is to be in the server belongs into a plugin, or into the base.",
        place: { file: (0,external_node_path_.join)(directory, name) },
    }));
});
var staleFiles = (function (directory, lock, wanted) {
    return changedFiles(lock, wanted).map((name) => {
        const file = (0,external_node_path_.join)(directory, name);
        const fix = "Generate again and commit what changed.";
        const old = lock[name];
        if (old === undefined)
            return (0,diagnostic/* diagnostic */.YK)("lock-stale", `${name} is missing`, { place: { file }, fix });
        const { changes, line } = differingLines(old, wanted[name]);
        return (0,diagnostic/* diagnostic */.YK)("lock-stale", `${name} would change: ${changes}`, { place: { file, line }, fix });
    });
});
var writeFiles = (async function (directory, lock, wanted, others = {}) {
    const files = { ...Object.fromEntries(changedFiles(lock, wanted).map((name) => [name, wanted[name]])), ...others };
    const temporary = (name) => (0,external_node_path_.join)(directory, `.${name}${temporarySuffix}`);
    let made;
    try {
        made = await (0,promises_.mkdir)(directory, { recursive: true });
        for (const [name, text] of Object.entries(files))
            await (0,promises_.writeFile)(temporary(name), text);
        for (const name of Object.keys(files))
            await (0,promises_.rename)(temporary(name), (0,external_node_path_.join)(directory, name));
        await removeTemporaryFiles(directory);
    }
    catch (error) {
        if (made !== undefined)
            await (0,promises_.rm)(made, { recursive: true, force: true });
        else
            await removeTemporaryFiles(directory);
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
});
var removeTemporaryFiles = (async function (directory) {
    for (const name of await (0,promises_.readdir)(directory)) {
        if (name.endsWith(temporarySuffix))
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    }
});
var realFolder = (async function (directory) {
    return (0,promises_.realpath)(directory).catch(async (error) => {
        if (error.code !== "ENOENT" || (0,external_node_path_.dirname)(directory) === directory)
            throw error;
        return (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(directory)), (0,external_node_path_.basename)(directory));
    });
});
var differingLines = (function (old, wanted) {
    const [oldLines, wantedLines] = [old.split("\n"), wanted.split("\n")];
    const [oldSet, wantedSet] = [new Set(oldLines), new Set(wantedLines)];
    const changes = [
        ...oldLines.filter((line) => !wantedSet.has(line)).map((line) => `- ${(0,sanitize/* sanitize */.a)(line, 200)}`),
        ...wantedLines.filter((line) => !oldSet.has(line)).map((line) => `+ ${(0,sanitize/* sanitize */.a)(line, 200)}`),
    ];
    const more = changes.length - shownLines;
    const shown = changes.slice(0, shownLines).join(" | ") || "the order of its lines";
    const first = oldLines.findIndex((line, index) => line !== wantedLines[index]);
    return { changes: more > 0 ? `${shown} | and ${more} more` : shown, line: first < 0 ? oldLines.length : first + 1 };
});
var tagsOf = (function (platform, tags) {
    const holding = new Set([platform.os, platform.architecture, "gc", ...tags]);
    if (unixSystems.has(platform.os))
        holding.add("unix");
    if (platform.os === "android")
        holding.add("linux");
    return (tag) => holding.has(tag) || /^go1\.\d+$/.test(tag);
});
var needsCgo = (function (fileName, source, holds) {
    const selected = (cgo) => fileNameAllows(fileName, holds) && constraintAllows(source, (tag) => (tag === "cgo" ? cgo : holds(tag)));
    if (!selected(true) || fileName.endsWith("_test.go"))
        return false;
    return !selected(false) || importsC(source);
});
var fileNameAllows = (function (fileName, holds) {
    // What stands before the first underscore is never an ending.
    const parts = fileName.replace(/\.go$/, "").split("_").slice(1);
    const last = parts.at(-1) ?? "";
    const before = parts.at(-2) ?? "";
    if (systems.has(last))
        return holds(last);
    if (!architectures.has(last))
        return true;
    return holds(last) && (!systems.has(before) || holds(before));
});
var constraintAllows = (function (source, holds) {
    const head = source.slice(0, source.search(/^package\s/m));
    const expression = /^\/\/go:build\s+(.*)$/m.exec(head)?.[1];
    if (expression === undefined)
        return true;
    return expression.length <= expressionLimit && evaluate(expression, holds);
});
var importsC = (function (source) {
    return /^\s*(?:import\s+)?(?:_\s+)?["`]C["`]\s*(?:\/\/.*)?$/m.test(source);
});
var evaluate = (function (expression, holds) {
    const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let position = 0;
    const take = (token) => tokens[position] === token && position++ >= 0;
    const either = () => {
        let value = both();
        while (take("||"))
            value = both() || value;
        return value;
    };
    const both = () => {
        let value = one();
        while (take("&&"))
            value = one() && value;
        return value;
    };
    const one = () => {
        if (take("!"))
            return !one();
        if (!take("("))
            return holds(tokens[position++] ?? "");
        const value = either();
        take(")");
        return value;
    };
    return either();
});
var explainPackageError = (function (text, directory) {
    const { ownFix, ...problem } = explain(text);
    if (directory === undefined)
        return problem;
    return { ...problem, fix: ownFix ?? problem.fix.replace(/ and release it again\.$/, ".") };
});
var explain = (function (text) {
    const known = kinds.find((each) => each.pattern.test(text));
    if (known) {
        const { code, fix, ownFix } = known;
        const why = (0,sanitize/* sanitize */.a)(text.replace(/ in \/\S+$/, ""), 300);
        return { code, why, fix, ...(ownFix === undefined ? {} : { ownFix }) };
    }
    if (/^\S+@v\S+: |^verifying |^reading |missing go\.sum entry/.test(text))
        return (0,module_error/* explainModuleError */.m$)(text);
    return { code: "compile-failed", why: (0,sanitize/* sanitize */.a)(text, 300), fix: "Correct the package and release it again." };
});
var findProgram = (function ({ composition: { base }, list }, path) {
    const listed = list.packages.get(path);
    const where = (0,culprits/* whereIs */.ie)(base, "import");
    const added = (0,main_module/* addedPath */.o2)(base).split("/").at(-1);
    const owner = listed?.Module?.Path;
    if (owner !== undefined && owner !== base.module) {
        return [
            (0,diagnostic/* diagnostic */.YK)("package-not-found", `${path} is in the module ${owner}, not in ${base.module}`, {
                ...where,
                fix: "Name the folder of that module by spec.base.path, or a package of the base's own module.",
            }),
        ];
    }
    const files = [...(listed?.GoFiles ?? []), ...(listed?.CgoFiles ?? [])].filter((each) => each !== added);
    const mixed = /found packages (\S+) \(\S+\) and (\S+) \(/.exec(listed?.Error?.Err ?? "");
    const name = mixed?.slice(1).find((each) => each !== "main");
    if (name !== undefined) {
        return [
            (0,diagnostic/* diagnostic */.YK)("base-not-main", `${path} is a library, package ${name}`, {
                ...where,
                fix: "Name the base's package main, or the library with entrypoint import and call.",
            }),
        ];
    }
    if (!listed || (files.length === 0 && !listed.Error)) {
        return [
            (0,diagnostic/* diagnostic */.YK)("package-not-found", `no package ${path} is in ${base.module} ${base.version}`, {
                ...where,
                fix: "Correct the import path in spec.base.entrypoint.package, or name a version that has the package.",
            }),
        ];
    }
    return [];
});
var checkProgram = (function ({ composition: { base }, list }, path) {
    const listed = list.packages.get(path);
    if (!listed?.Error)
        return [];
    const { code, why, fix } = explainPackageError(listed.Error.Err, base.directory);
    return [
        (0,diagnostic/* diagnostic */.YK)(code, `${(0,culprits/* titleOf */.Gg)(base)} cannot be compiled: ${path}: ${why}`, { ...(0,culprits/* whereIs */.ie)(base, "import"), fix }),
    ];
});
var importOf = (function (member) {
    return "import" in member ? member.import : (0,main_module/* entryPackage */.XJ)(member);
});
var checkPackages = (function (check) {
    const { entrypoint } = check.composition.base;
    const roots = new Map((0,culprits/* membersOf */.lS)(check.composition).map((each) => [importOf(each), each]));
    const program = "package" in entrypoint ? entrypoint.package : undefined;
    const unfit = program === undefined ? [] : findProgram(check, program);
    // All that imports it would be blamed for it, too.
    if (unfit.length > 0)
        return unfit;
    const found = [...roots].flatMap(([path, member]) => (path === program ? [] : checkRoot(check, member, path)));
    // Of a program Go repeats what is wrong with the packages that it imports.
    if (program !== undefined && found.length === 0)
        found.push(...checkProgram(check, program));
    for (const each of check.list.packages.values()) {
        if (each.Error && !roots.has(each.ImportPath) && !isOfAnother(each, roots))
            found.push(...checkDependency(check, each, found.length > 0));
    }
    return found;
});
var isOfAnother = (function ({ Error: error }, roots) {
    const [, module, version] = /^(\S+)@(v[^\s:]+): /.exec(error?.Err ?? "") ?? [];
    return [...roots.values()].some((each) => each.module === module && each.version === version);
});
var checkRoot = (function (check, member, path) {
    const listed = check.list.packages.get(path);
    const problem = (code, why, fix) => [
        (0,diagnostic/* diagnostic */.YK)(code, `${(0,culprits/* titleOf */.Gg)(member)} cannot be compiled in: ${why}`, { ...(0,culprits/* whereIs */.ie)(member, "import"), fix }),
    ];
    // Go shows one error of main.go only, so these two are not left to it.
    if (path.split("/").includes("internal") && member.module !== (0,main_module/* mainModuleOf */.Nk)(check.composition)) {
        return problem("package-internal", `${path} is internal to its module`, "Import a package of the module that is not below an internal folder.");
    }
    if (listed?.Name === "main") {
        return problem("package-main", `${path} is a program, not a library`, "Import a library package that registers the plugin in its init function.");
    }
    const dropped = (check.ignored.get(path) ?? []).filter((each) => needsCgo(each.name, each.source, check.holds));
    if (listed?.Error) {
        const { code, why, fix } = explainPackageError(listed.Error.Err, member.directory);
        if (code === "package-excluded")
            return problem(code, ...excluded(path, dropped.length > 0));
        if (code === "requirement-undeclared" ||
            code === "package-not-found" ||
            wasSought(listed.Error.Err, path, member)) {
            const where = `${member.module} ${member.version}`;
            return problem("package-not-found", `no package ${path} is in ${where}`, fixImport(member));
        }
        return problem(code, `${path}: ${atFile(listed)}${why}`, fix);
    }
    if (listed && [...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])].length === 0) {
        return problem("package-tests-only", `${path} has no Go files but tests`, "Import the package that registers the plugin.");
    }
    return dropped.length > 0
        ? [
            droppedFiles(member, path, dropped.map((each) => each.name)),
        ]
        : [];
});
var wasSought = (function (error, path, member) {
    const sought = /^module ([^\s@]+): /.exec(error)?.[1];
    return sought !== undefined && sought !== member.module && `${path}/`.startsWith(`${sought}/`);
});
var fixImport = (function (member) {
    return "name" in member
        ? "Correct the import path, or name a version of the module that has the package."
        : "Correct the import path in spec.base.entrypoint.import, or name a version that has the package.";
});
var excluded = (function (path, cgo) {
    return cgo
        ? [
            `all Go files of ${path} need cgo, which is off`,
            "Offer an implementation without cgo, leave the plugin out, or build with cgo (spec.build.cgo).",
        ]
        : [
            `build constraints exclude all Go files of ${path}`,
            "Name the build tag that the package needs in build.tags, or leave out the platform that it does not support.",
        ];
});
var droppedFiles = (function (member, path, names) {
    const shown = names.slice(0, 5).join(", ");
    return (0,diagnostic/* diagnostic */.YK)("package-init-dropped", `${(0,culprits/* titleOf */.Gg)(member)}: ${path} is compiled without ${shown}, since cgo is off`, {
        ...(0,culprits/* whereIs */.ie)(member, "import"),
        fix: "Make sure that the plugin registers itself in a file that needs no cgo, or build with cgo (spec.build.cgo).",
    });
});
var checkDependency = (function (check, listed, rootsFailed) {
    const { composition, list } = check;
    const importer = listed.Error?.ImportStack?.at(-1);
    const main = listed.ImportPath === (0,main_module/* mainPackageOf */.b3)(composition);
    // Of main.go itself Go repeats what the imported packages' own checks have said.
    if (main && rootsFailed)
        return [];
    const owners = (0,package_list/* ownersOf */.K2)(list, composition, listed.ImportPath);
    const owner = (0,culprits/* firstOwner */._o)(owners, composition);
    const own = owner !== undefined && `${listed.ImportPath}/`.startsWith(`${owner.module}/`) ? owner.directory : undefined;
    const { code, why, fix } = explainPackageError(listed.Error?.Err ?? "", own);
    const via = importer !== undefined && importer !== listed.ImportPath ? `, imported by ${importer}` : "";
    const who = (0,culprits/* titleOfOwners */.UN)(owners);
    return [
        (0,diagnostic/* diagnostic */.YK)(code, `${who} cannot be compiled in: ${listed.ImportPath}${via}: ${atFile(listed)}${why}`, {
            ...(0,culprits/* whereIs */.ie)(owner, "import"),
            fix,
        }),
    ];
});
var atFile = (function (listed) {
    const position = listed.Error?.Pos.split("/").at(-1);
    return position ? `${position}: ` : "";
});
var checkVersions = (function (composition, resolved) {
    return [...movedVersions(composition, resolved), ...undeclaredRequirements(composition, resolved)];
});
var movedVersions = (function (composition, { goMod, graph }) {
    const members = (0,culprits/* membersOf */.lS)(composition);
    const found = [];
    for (const member of members) {
        // What is replaced, by a working copy or in the go.mod of a base that is the main module, is not taken at any version.
        if (goMod.replace.some((each) => each.path === member.module))
            continue;
        const selected = selectedVersion(composition, member, goMod, graph);
        if (selected === member.version)
            continue;
        if (member !== composition.base && selected === composition.base.version && member.module === graph.main) {
            found.push(otherThanBase(member, selected));
            continue;
        }
        const chains = chainsTo(members, member, selected, graph);
        found.push(movedVersion(member, selected, chains));
    }
    return found;
});
var selectedVersion = (function ({ base }, member, goMod, graph) {
    if (member.module !== graph.main)
        return goMod.require.find((each) => each.path === member.module)?.version ?? "none";
    const own = (0,module_graph/* reachableFrom */.im)(graph, { path: base.module, version: base.version });
    const highest = (0,module_graph/* askersOf */.J5)(graph, member.module).find((each) => !own.has((0,module_graph/* nodeName */.qp)(each.asker)));
    return highest && (0,module_version/* compareModuleVersions */.VQ)(highest.version, base.version) > 0 ? highest.version : base.version;
});
var chainsTo = (function (members, member, selected, graph) {
    const target = { path: member.module, version: selected };
    return members
        .filter((each) => each.module !== member.module)
        .map((from) => ({ from, chain: (0,module_graph/* pathTo */.vs)(graph, [{ path: from.module, version: from.version }], target) }))
        .filter(({ chain }) => chain.length > 1)
        .sort((left, right) => left.chain.length - right.chain.length);
});
var movedVersion = (function (member, selected, chains) {
    const [first, second] = chains;
    const asker = first ? (0,culprits/* titleOf */.Gg)(first.from) : "another module";
    const chain = first ? ` (${first.chain.map(module_graph/* nodeName */.qp).join(" -> ")})` : "";
    const also = second ? `; so do ${chains.length - 1} more, ${(0,culprits/* titleOf */.Gg)(second.from)} first` : "";
    const why = `${asker} needs ${member.module} ${selected}${chain}${also}`;
    return (0,diagnostic/* diagnostic */.YK)("version-moved", `${(0,culprits/* titleOf */.Gg)(member)} is set to ${member.version}, but ${why}`, {
        ...(0,culprits/* whereIs */.ie)(member, "version"),
        fix: `${raising(member, selected)}, or name a version of ${asker} that is content with ${member.version}.`,
    });
});
var otherThanBase = (function (member, version) {
    const message = `${(0,culprits/* titleOf */.Gg)(member)} is set to ${member.version}, but its module is the base's, at ${version}`;
    return (0,diagnostic/* diagnostic */.YK)("version-moved", message, {
        ...(0,culprits/* whereIs */.ie)(member, "version"),
        fix: `Set the version of ${(0,culprits/* titleOf */.Gg)(member)} to ${version}.`,
    });
});
var raising = (function (member, version) {
    if ("checkout" in member && member.checkout) {
        return `Check out a commit that has what ${version} has, and say so with spec.base.version`;
    }
    const line = member.at?.version?.line;
    return `Set the version of ${(0,culprits/* titleOf */.Gg)(member)} to ${version}${line ? ` (line ${line})` : ""}`;
});
var undeclaredRequirements = (function (composition, { goMod, graph, list }) {
    const declared = new Set((0,culprits/* membersOf */.lS)(composition).map((each) => each.module));
    const found = [];
    for (const { path, version } of goMod.require) {
        if (declared.has(path) || (0,module_graph/* askersOf */.J5)(graph, path).length > 0)
            continue;
        const importer = importerOf(list, path);
        const owners = importer === undefined ? { base: false, plugins: [] } : (0,package_list/* ownersOf */.K2)(list, composition, importer);
        const who = importer === undefined ? (0,culprits/* titleOfOwners */.UN)(owners) : `${(0,culprits/* titleOfOwners */.UN)(owners)} (package ${importer})`;
        found.push((0,diagnostic/* diagnostic */.YK)("requirement-undeclared", `${who} imports from ${path}, which no go.mod requires`, {
            ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(owners, composition), "module"),
            fix: `Require ${path} in that module's go.mod (go mod tidy does) and release it again; Go would take the latest, now ${version}.`,
        }));
    }
    return found;
});
var importerOf = (function (list, module) {
    for (const each of list.packages.values()) {
        if (each.Module?.Path !== module)
            continue;
        const importers = list.importers.get(each.ImportPath) ?? [];
        const other = importers.find((path) => list.packages.get(path)?.Module?.Path !== module);
        if (other !== undefined)
            return other;
    }
    return undefined;
});
var resolveModule = (async function (toolchain, composition, tree, baseGoMod) {
    const lists = await listUntilStable(toolchain, composition, tree);
    if (!Array.isArray(lists))
        return lists;
    const answer = await (0,network/* runGoOnline */.T)(toolchain, ["mod", "graph"], tree.flags, { directory: tree.directory });
    const diagnostics = await checkEveryPlatform(composition, lists);
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr, diagnostics };
    const graph = (0,module_graph/* parseModuleGraph */.s5)(answer.stdout, (0,main_module/* mainModuleOf */.Nk)(composition));
    const goMod = await (0,promises_.readFile)((0,external_node_path_.join)(tree.files, "go.mod"), "utf8");
    const goSum = await (0,promises_.readFile)((0,external_node_path_.join)(tree.files, "go.sum"), "utf8").catch(() => "");
    const everything = (0,package_list/* packageList */.tX)(lists.flatMap(({ list }) => [...list.packages.values()]));
    const { base } = composition;
    const main = (0,main_module/* isMainModule */.eQ)(base) ? base : undefined;
    const parsed = (0,go_mod/* parseGoMod */.k)(goMod);
    const sums = (0,go_sum/* neededSums */.Su)((0,go_sum/* parseGoSum */.HD)(goSum), graph, everything.packages.values(), parsed.replace, main);
    if (main)
        (0,module_graph/* addBase */.LD)(graph, { path: base.module, version: base.version }, baseGoMod.require);
    const versions = checkVersions(composition, { goMod: parsed, graph, list: everything });
    return { goMod, goSum: (0,go_sum/* renderGoSum */.GR)(sums), diagnostics: [...versions, ...diagnostics], lists };
});
var listUntilStable = (async function (toolchain, composition, tree) {
    const { platforms } = composition;
    const lists = new Map();
    const goMod = (0,external_node_path_.join)(tree.files, "go.mod");
    let before = await (0,promises_.readFile)(goMod, "utf8");
    for (let turn = 0, settled = 0; settled < platforms.length; turn++) {
        const platform = platforms[turn % platforms.length];
        if (turn === roundLimit * platforms.length)
            (0,diagnostic/* fail */.fJ)("go-command-failed", "go.mod changes with every listing");
        const answer = await (0,list_packages/* listPackages */.A)(toolchain, composition, { tree, platform, mod: "mod" });
        if ("stderr" in answer)
            return { ...answer, diagnostics: [] };
        lists.set(platform, answer);
        const after = await (0,promises_.readFile)(goMod, "utf8");
        // What a listing wrote suits its own platform; the others have to be asked again.
        settled = after === before ? settled + 1 : 1;
        before = after;
    }
    return [...lists].map(([platform, list]) => ({ platform, list }));
});
var checkEveryPlatform = (async function (composition, lists) {
    const found = new Map();
    for (const { platform, list } of lists) {
        const ignored = await readIgnoredFiles(composition, list);
        const holds = tagsOf(platform, composition.tags);
        const problems = checkPackages({ composition, list, ignored, holds });
        for (const each of [...problems, ...uncommittedFiles(composition, list)]) {
            const key = JSON.stringify([each.code, each.plugin, each.message]);
            const known = found.get(key) ?? { diagnostic: each, platforms: [] };
            found.set(key, known);
            known.platforms.push((0,src_platform/* platformName */.$)(platform));
        }
    }
    return [...found.values()].map(({ diagnostic: each, platforms }) => platforms.length === lists.length ? each : { ...each, message: `${each.message} (${platforms.join(", ")})` });
});
var readIgnoredFiles = (async function (composition, list) {
    const ignored = new Map();
    for (const path of new Set((0,culprits/* membersOf */.lS)(composition).map(importOf))) {
        const { Dir, IgnoredGoFiles = [] } = list.packages.get(path) ?? {};
        const files = IgnoredGoFiles.map(async (name) => {
            const source = await (0,promises_.readFile)((0,external_node_path_.join)(Dir ?? "", name), "utf8").catch(() => "");
            return { name, source: source.slice(0, headLimit) };
        });
        ignored.set(path, await Promise.all(files));
    }
    return ignored;
});
var generate = (async function (toolchain, composition, options) {
    const goVersion = toolchain.version;
    const directory = await realFolder(options.directory);
    const lock = await readLock(directory);
    const texts = await readGoMods(composition, options.downloaded);
    const goMods = new Map([...texts].map(([module, text]) => [module, (0,go_mod/* parseGoMod */.k)(text)]));
    const diagnostics = [
        ...(await strangers(options.directory)),
        ...checkBase(composition, goMods.get(composition.base.module)),
        ...replaceWarnings(composition, goMods),
        ...changedSums(composition, options.downloaded, lock["go.sum"] ?? ""),
    ];
    // Go would stop at the first of several.
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { goVersion, changed: false, diagnostics, lists: [] };
    const baseGoMod = texts.get(composition.base.module) ?? "";
    const sums = `${await baseSums(composition, options.downloaded)}\n${lock["go.sum"] ?? ""}`;
    const resolved = await resolveApart(toolchain, composition, { directory, goMods, baseGoMod, sums });
    diagnostics.push(...resolved.diagnostics);
    const { files, lists } = resolved;
    if (!files || (0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { goVersion, changed: false, diagnostics, lists };
    const changed = changedFiles(lock, files).length > 0;
    if (options.frozen)
        diagnostics.push(...staleFiles(options.directory, lock, files));
    else
        await writeFiles(directory, lock, files, options.others);
    return { goVersion, changed, diagnostics, files, lists };
});
var resolveApart = (async function (toolchain, composition, target) {
    const goLines = [...target.goMods.values()].map((each) => each.go);
    const main = (0,source/* renderMain */.Y9)(composition);
    const render = (directory) => ({
        "main.go": main,
        "go.mod": (0,main_module/* isMainModule */.eQ)(composition.base)
            ? (0,base_go_mod/* extendGoMod */.v)(composition, target.baseGoMod, { goLines, directory })
            : (0,source/* renderGoMod */.Bm)(composition, { goLines, directory }),
        "go.sum": (0,go_sum/* renderGoSum */.GR)((0,go_sum/* parseGoSum */.HD)(target.sums)),
    });
    return (0,build_tree/* withBuildTree */.Z)(toolchain, composition, render, async (tree) => {
        const resolution = await resolveModule(toolchain, composition, tree, (0,go_mod/* parseGoMod */.k)(target.baseGoMod));
        if ("stderr" in resolution) {
            const { stderr, diagnostics } = resolution;
            const known = (0,diagnostic/* hasErrors */.Cs)(diagnostics);
            return { diagnostics: known ? diagnostics : [(0,resolution_failure/* explainFailure */.S)(stderr, composition, target.goMods)], lists: [] };
        }
        const goMod = (0,source/* moveReplacements */.D1)(composition, resolution.goMod, target.directory);
        return {
            diagnostics: resolution.diagnostics,
            lists: resolution.lists,
            files: { "main.go": main, "go.mod": goMod, "go.sum": resolution.goSum },
        };
    });
});
var readGoMods = (async function (composition, downloaded) {
    const files = new Map(downloaded.map((each) => [each.module, each.goMod]));
    const goMods = new Map();
    for (const { module } of (0,culprits/* membersOf */.lS)(composition)) {
        const file = files.get(module);
        if (file === undefined)
            throw new Error(`${module} was not downloaded`);
        if (!goMods.has(module))
            goMods.set(module, await (0,promises_.readFile)(file, "utf8"));
    }
    return goMods;
});
var baseSums = (async function ({ base }, downloaded) {
    if (!(0,main_module/* isMainModule */.eQ)(base))
        return "";
    const sum = downloaded.find((each) => each.module === base.module)?.sum;
    const own = await (0,promises_.readFile)((0,external_node_path_.join)(base.files ?? "", "go.sum"), "utf8").catch(() => "");
    return sum ? `${own}\n${base.module} ${base.version} ${sum}\n` : own;
});
var generate_generate = (async function (options) {
    const { diagnostics, ...inputs } = await readInputs(options);
    const { prepared, generated } = await generateFrom(inputs, options);
    return { ...generated, diagnostics: [...diagnostics, ...prepared.diagnostics, ...generated.diagnostics] };
});
var readInputs = (async function (options) {
    const { located, diagnostics } = await (0,manifest_file.readManifestFile)(options);
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    await (0,output_folder/* checkOutputFolder */.Q)("directory", options.directory, { written: !options.frozen });
    const toolchain = await (0,src_toolchain.openToolchain)(located, options);
    const lock = await (0,src_lock/* readLock */.mF)(options.directory);
    const locked = options.frozen && lock?.base.image === located.manifest.base.image ? lock.base.digest : undefined;
    const [image, checkout] = await Promise.all([(0,base_image.findBaseImage)(located, options, locked), (0,src_checkout.readCheckout)(located)]);
    return { located, toolchain, image, checkout, lock, diagnostics };
});
var generateFrom = (async function ({ located, toolchain, image, checkout, lock }, options) {
    const { step } = options.progress;
    const prepared = await step("Fetch modules and check compatibility", () => (0,prepare.prepare)({ located, image, checkout }, toolchain));
    (0,diagnostic/* stopOnErrors */.Bd)(prepared.diagnostics);
    const directory = (0,external_node_path_.resolve)(options.directory);
    const { frozen } = options;
    const wanted = (0,src_lock/* renderLock */.wC)(toolchain.version, located.manifest.base.image, image, mainVersion(prepared.composition));
    const lockChanged = wanted !== renderedLock(lock);
    const result = await step("Resolve and generate the server's module", () => generate(toolchain, prepared.composition, {
        directory,
        frozen,
        downloaded: prepared.modules,
        others: lockChanged ? { [src_lock/* lockFile */.Ke]: wanted } : {},
    }));
    (0,diagnostic/* stopOnErrors */.Bd)(result.diagnostics);
    if (lockChanged && frozen)
        throw staleLock(located, renderedLock(lock), wanted);
    const changed = result.changed || lockChanged;
    const generated = { directory, goVersion: result.goVersion, changed, diagnostics: result.diagnostics };
    return { prepared, generated, resolved: { goMod: result.files?.["go.mod"] ?? "", lists: result.lists } };
});
var mainVersion = (function ({ base }) {
    return (0,main_module/* isMainModule */.eQ)(base) ? base.version : undefined;
});
var renderedLock = (function (lock) {
    return lock && `${JSON.stringify(lock, null, 2)}\n`;
});
var staleLock = (function ({ source }, committed, wanted) {
    const was = committed === undefined ? "missing, or not one of this suite's," : compact(committed);
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("lock-stale", `${src_lock/* lockFile */.Ke} is ${was}, and would be ${compact(wanted)}`, {
            fix: "Run generate without frozen and commit the directory, or use the toolchain and base that the lock names.",
            place: source.place(["spec", "base"]),
        }),
    ]);
});
var compact = (function (json) {
    return json.replaceAll(/\s+/g, " ").trim();
});
__webpack_require__.d(__webpack_exports__, {
  generate: () => (/* binding */ generate_generate),
  Q: () => (/* binding */ generateFrom),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/golang/src/base-go-mod.ts
var base_go_mod = __webpack_require__(69423);
// EXTERNAL MODULE: ./packages/golang/src/build-tree.ts
var build_tree = __webpack_require__(32233);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/golang/src/culprits.ts
var culprits = __webpack_require__(34210);
// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
;// CONCATENATED MODULE: ./packages/golang/src/check-base.ts






/** What is known of a base that is the main module before Go is asked: folders that replace modules, and files of no effect. */
;
;
/** Go would take both into account for somebody who builds in the checkout. */
;
/** Files of a checkout that would be compiled, and that no commit has because git ignores them. */
;
;
;
;

// EXTERNAL MODULE: ./packages/golang/src/go-sum.ts
var go_sum = __webpack_require__(32082);
;// CONCATENATED MODULE: ./packages/golang/src/check-modules.ts




/** Modules with `replace` directives, which Go heeds in the main module only. */
;
/** Modules whose files are not those that the lock was made with; Go itself would stop at the first. */
;
/** The first member of each module: the base, or the first plugin in the manifest. */
;

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
;// CONCATENATED MODULE: ./packages/golang/src/lock.ts





const names = ["main.go", "go.mod", "go.sum"];
/** What a folder already has of them. */
;
/** The files that differ. */
;
/** What `go build` takes into a package beside what it is told (go/build, goodOSArchFile and the lists of Package). */
const compiled = /\.(?:go|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|swig|swigcxx|syso)$/;
/** One `lock-stale` for each file of the folder that was not generated, and that Go would compile into the server all the same. */
;
/** One `lock-stale` for each file that differs, with the lines that do. */
;
/**
 * Writes what differs, and what else belongs to it, each file as a whole; what is the same keeps its time.
 * Where there is no room for all of them, none is written: throws `disk-full`.
 */
;
const temporarySuffix = ".plugin-release.tmp";
/** What this run, or one that was killed, did not put in place. */
;
/** A folder's path without symbolic links, also where the folder or its parents are still to be made. */
;
const shownLines = 6;
/** The lines that only one of two texts has: `- old`, `+ new`; and where the first of them stands or would stand. */
;

// EXTERNAL MODULE: ./packages/golang/src/resolution-failure.ts
var resolution_failure = __webpack_require__(62563);
;// CONCATENATED MODULE: ./packages/golang/src/build-constraint.ts
const unixSystems = new Set([
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "linux",
    "netbsd",
    "openbsd",
    "solaris",
]);
const systems = new Set([...unixSystems, "js", "nacl", "plan9", "wasip1", "windows", "zos"]);
const architectures = new Set(["386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le"].concat([
    "riscv64",
    "s390x",
    "sparc64",
    "wasm",
]));
/** The tags that hold for a platform (go.dev/cmd/go "Build constraints"), every Go release among them. */
;
/** Whether a Go file is left out only because cgo is off. */
;
/** The `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` endings of a file's name. */
;
/** Longer than any that a person writes; what is deeper nested than this could not be evaluated. */
const expressionLimit = 1000;
/** The `//go:build` line, which stands before the package clause. */
;
;
/** Evaluates `a && (b || !c)` from left to right; what is no expression does not hold. */
;

// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(62317);
;// CONCATENATED MODULE: ./packages/golang/src/package-error.ts


/** What `go list -e` says of a package, sorted. The texts are those of cmd/go/internal/load and modload, Go 1.26. */
const kinds = [
    {
        pattern: /build constraints exclude all Go files/,
        code: "package-excluded",
        fix: "Give the package Go files that this platform takes, or leave the platform out.",
    },
    {
        pattern: /^pattern .*|cannot embed|go:embed/,
        code: "embed-missing",
        fix: "Add the embedded files to the module, which holds only what is committed, and release it again.",
        ownFix: "Add the embedded files to the working copy.",
    },
    {
        pattern: /use of internal package/,
        code: "package-internal",
        fix: "Import a package that is not below an internal folder of another module.",
    },
    {
        pattern: /is a program, not an importable package/,
        code: "package-main",
        fix: "Import a library package that registers the plugin in its init function.",
    },
    {
        pattern: /does not contain package|no Go files in/,
        code: "package-not-found",
        fix: "Correct the import path, or name a version of the module that has the package.",
    },
    {
        pattern: /^module lookup disabled by GOPROXY=off/,
        code: "module-not-fetched",
        fix: module_error/* fetchFirst */.Jd,
    },
    {
        pattern: /cannot find module providing package|no required module provides package/,
        code: "requirement-undeclared",
        fix: "Require a module that has the package in the importing module's go.mod (go mod tidy does) and release it again.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Require the module by the path that its go.mod declares.",
    },
];
/**
 * Sorts a package's error. What is neither known nor about a module is for the compiler: syntax, cycles, mixed packages.
 *
 * @param directory of the working copy, where the package is in one
 */
;
;

;// CONCATENATED MODULE: ./packages/golang/src/check-program.ts




/** Whether the base's package is one of its module and a `package main`. The file that is added to it is one of it by now. */
;
/** What Go says of the base's package. */
;

// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(21337);
;// CONCATENATED MODULE: ./packages/golang/src/check-packages.ts







/** The import path of a plugin, or of the package that has the base's main. */
;
/** Every problem that is known before anything is compiled: first of the imported packages, then of what they import. */
;
/** Without the go.mod of one module, Go finds no package of any: that module's own problem says it all. */
;
;
/** Whether Go went on to look for another module that has the package, which it does where the member's has none. */
;
;
;
;
;
/** `embed.go:9:12: `, without the folder, which is this machine's. */
;

// EXTERNAL MODULE: ./packages/golang/src/module-graph.ts
var module_graph = __webpack_require__(61979);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/golang/src/check-versions.ts





/** Holds the resolved go.mod against the composition: nothing moved, nothing came in that no go.mod requires. */
;
;
/**
 * The version that a member's module has after resolution; for the main module, the highest that plugins ask for. What the
 * base's own requirements ask of it was so when the base was released, and does not count.
 */
;
/** From each member that asks for `member` at `selected`, the requirements that lead there. */
;
;
;
;
/** Requirements that Go made up, at the latest version, because an import was in no module that any go.mod names. */
;
/** The first package of another module that imports one of this module's. */
;

// EXTERNAL MODULE: ./packages/golang/src/list-packages.ts
var list_packages = __webpack_require__(90598);
// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(35399);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
;// CONCATENATED MODULE: ./packages/golang/src/resolve.ts
















/**
 * Resolves a server's module for all platforms and checks what came out. Go completes go.mod and go.sum in the tree.
 * One `go list` for a platform, again only for those that were listed before go.mod changed; then one `go mod graph`.
 *
 * @param baseGoMod the base's go.mod as it was released
 */
;
/** How often all platforms may be listed before go.mod has to stay as it is. */
const roundLimit = 5;
;
/** A problem that not every platform has says which ones have it. */
;
/** Go reads build constraints and imports from a file's head, which is never longer than this. */
const headLimit = 256 * 1024;
/** Reads the files that Go left out of the packages that main.go imports; of their dependencies it does not matter. */
;

// EXTERNAL MODULE: ./packages/golang/src/source.ts
var source = __webpack_require__(61771);
;// CONCATENATED MODULE: ./packages/golang/src/generate.ts















/**
 * Resolves a composition once for all its plugins and platforms and writes the server's module. Resolution starts from
 * the composition alone: of an earlier result it takes the sums, to check modules against, and nothing else.
 */
;
/** Resolves in a folder of its own, so that nothing half-done is ever seen in the one that the files are for. */
;
/** Of each module of the composition, which must have been downloaded: the text of its go.mod, by module path. */
;
/** What the go.sum of a base that is the main module says, and what it cannot say: the base's own sum, to be checked like any other. */
;

// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(47600);
// EXTERNAL MODULE: ./packages/server/src/checkout.ts + 1 modules
var src_checkout = __webpack_require__(44129);
// EXTERNAL MODULE: ./packages/server/src/lock.ts
var src_lock = __webpack_require__(29162);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(37027);
// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(69329);
// EXTERNAL MODULE: ./packages/server/src/prepare.ts + 4 modules
var prepare = __webpack_require__(60600);
// EXTERNAL MODULE: ./packages/server/src/toolchain.ts
var src_toolchain = __webpack_require__(32362);
;// CONCATENATED MODULE: ./packages/server/src/generate.ts











/** Generates main.go, go.mod, go.sum and lock.json. Throws where anything is wrong; then nothing was written. */
;
/** Reads all that decides what is generated. A frozen lock also decides which digest a base image's tag means. */
;
;
/** The version of a base that is the main module, which go.mod cannot say. */
;
;
;
;


/***/ }),

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


/***/ }),

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

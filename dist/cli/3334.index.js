export const id = 3334;
export const ids = [3334,7600];
export const modules = {

/***/ 94145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listDirect = (async function (module, toolchain) {
    return (0,_golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .withTemporaryFolder */ .E)(toolchain, async (directory) => {
        const args = ["-m", "-versions", "-retracted", "-json", module];
        const output = await (0,_golang_network_js__WEBPACK_IMPORTED_MODULE_4__/* .runGoOnline */ .T)(toolchain, ["list"], args, { directory, environment });
        if (output.exitCode !== 0)
            throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T6("missing", (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(output.stderr.replace(/^go: /, ""), 300));
        const [found] = (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonObjects */ .C)(output.stdout);
        return (0,_golang_version_list_js__WEBPACK_IMPORTED_MODULE_9__/* .readVersionList */ .rc)((found?.Versions ?? []).join("\n"), module);
    });
});
var downloadDirect = (async function (wanted, versions, toolchain) {
    const queries = versions.map((each) => `${wanted.module}@${each}`);
    const output = await (0,_golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .withTemporaryFolder */ .E)(toolchain, (directory) => (0,_golang_network_js__WEBPACK_IMPORTED_MODULE_4__/* .runGoOnline */ .T)(toolchain, ["mod", "download"], ["-json", ...queries], { directory, environment }));
    const answers = new Map((0,_golang_process_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonObjects */ .C)(output.stdout).map((each) => [each.Version, each]));
    const answerFor = (version) => {
        const answer = answers.get(version);
        const problem = answer ? answer.Error : output.stderr;
        if (!answer || problem !== undefined)
            throw refusalOf(problem ?? "");
        return answer;
    };
    return {
        versions: await Promise.all(versions.map((each) => readCached(wanted, each, () => answerFor(each)))),
        goMod: async (version) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(answerFor(version).GoMod ?? ""),
        sum: (version) => answerFor(version).Sum,
    };
});
var refusalOf = (function (problem) {
    const { code, why } = (0,_golang_module_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainModuleError */ .m$)(problem);
    if (facts.has(code))
        return new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T6("malformed", `Go does not take it (${code})`);
    const isMissing = code === "module-not-found" && /unknown revision|invalid pseudo-version/.test(problem);
    return isMissing ? new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T6("missing", "its repository does not have it") : new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T6("failed", why);
});
var readCached = (async function (wanted, version, find) {
    try {
        const { Info = "", Dir = "" } = find();
        const info = (0,_golang_version_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .readInfo */ .LV)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(Info), version);
        return { version, ...info, yamls: await (0,_golang_version_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .findYamls */ .qV)(wanted, (name, limit) => readInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(Dir, name), limit)) };
    }
    catch (error) {
        return { version, yamls: new Map(), ...(0,_golang_version_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .factsOf */ .xS)([(0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toProxyError */ .iv)(error)]) };
    }
});
var readInside = (async function (path, limit) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        if ((0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toProxyError */ .iv)(error).kind === "missing")
            return undefined;
        throw error;
    });
    if (bytes && bytes.length > limit)
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ProxyError */ .T6("malformed", `it has a plugin.yaml of more than ${limit} bytes`);
    return bytes;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listDirect),
/* harmony export */   e: () => (/* binding */ downloadDirect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _golang_module_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62317);
/* harmony import */ var _golang_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35399);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36192);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6587);
/* harmony import */ var _golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8584);
/* harmony import */ var _golang_version_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56850);
/* harmony import */ var _golang_version_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84389);










const environment = { GOPROXY: "direct" };
/** The versions that a module's repository has tags for. Throws ProxyError; `module-proxy-timeout` where nothing arrives. */
;
/** Downloads versions from the module's repository with one `go` process, and reads what the module cache then has of them. */
;
/** What Go says of a version that it did not download. Where it does not say that the version itself is wrong, anything else may be. */
;
const facts = new Set(["version-major-mismatch", "module-path-other", "module-too-large"]);
;
;


/***/ }),

/***/ 23481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseReleaseNotes = (function (text) {
    const notes = { retractions: [] };
    let block;
    let above = [];
    let isFirst = true;
    for (const line of (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .S)(text)) {
        const [first, second] = line.words;
        if (first === undefined) {
            if (line.comment !== "")
                above.push(line.comment);
            else if (block === undefined)
                above = [];
            // For Go, a blank line between the lines of a block is a comment too, which takes the place of the block's.
            else if (!isFirst || above.length > 0)
                above.push("");
            continue;
        }
        if (block === undefined && second === "(") {
            if (!line.words.includes(")"))
                block = { verb: first, comments: above };
            isFirst = true;
        }
        else if (block && first === ")") {
            block = undefined;
        }
        else {
            addNote(notes, block, line, above);
            isFirst = false;
        }
        above = [];
    }
    return notes;
});
var addNote = (function (notes, block, line, above) {
    const verb = block?.verb ?? line.words[0];
    const words = block ? line.words : line.words.slice(1);
    if (verb !== "retract" && verb !== "module")
        return;
    const own = line.comment === "" ? above : [...above, line.comment];
    const comment = commentText(own.length > 0 ? own : (block?.comments ?? []));
    if (verb === "retract") {
        const interval = intervalOf(words);
        if (interval)
            notes.retractions.push({ ...interval, why: comment });
    }
    else {
        const deprecated = /(?:^|\n\n)Deprecated: *([\s\S]*?)(?:$|\n\n)/.exec(comment)?.[1];
        if (deprecated)
            notes.deprecated = deprecated;
    }
});
var intervalOf = (function (words) {
    const [first, low, comma, high, end] = words;
    if (first === undefined)
        return undefined;
    if (first !== "[")
        return { low: first, high: first };
    return low !== undefined && comma === "," && high !== undefined && end === "]" ? { low, high } : undefined;
});
var commentText = (function (comments) {
    const lines = comments.filter((each) => each !== "").map((each) => each.slice(2).trim());
    return lines.join("\n");
});
var retractionsOf = (function (version, retractions) {
    const found = retractions.filter(({ low, high }) => (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareModuleVersions */ .VQ)(low, version) <= 0 && (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareModuleVersions */ .VQ)(version, high) <= 0);
    return found.length === 0 ? undefined : found.map((each) => each.why).filter(Boolean);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseReleaseNotes),
/* harmony export */   _: () => (/* binding */ retractionsOf)
/* harmony export */ });
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54949);
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79167);


/**
 * Reads the retract directives and the deprecation of a go.mod file (go.dev/ref/mod#go-mod-file-retract,
 * #go-mod-file-module-deprecation), with the comments that Go takes for theirs: those above, which a blank line cuts off outside of
 * blocks, then the one at the line; those of the block, where a line has neither. What is not understood is passed over.
 */
;
;
;
;
/** The comments of all retractions that a version lies in; nothing where there are none. */
;


/***/ }),

/***/ 42879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var releasedVersions = (async function ({ module, importPaths, pinned = [], among = () => true }, access) {
    const escaped = (0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeModulePath */ .xk)(module);
    if (escaped === undefined)
        return none((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("module-path-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(module)} is no module path`));
    const files = new Map(importPaths.map((each) => [each, (0,_golang_version_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataFiles */ .v8)(module, each)]));
    const wanted = { module, escaped, files };
    try {
        const listed = await (0,_golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .askProxies */ .s)(access, module, (source) => (0,_golang_version_list_js__WEBPACK_IMPORTED_MODULE_7__/* .askForList */ .rb)(source, module, escaped));
        if ("value" in listed) {
            const ask = (versions) => fromProxies(wanted, versions, pinned, access);
            return await describe(wanted, listed.value, { pinned, among }, ask);
        }
        const { refusal, isDirect } = listed;
        if (!isDirect)
            return none(notListed(module, refusal));
        const toolchain = await access.toolchain();
        const list = await (0,_golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirect */ .W)(module, toolchain);
        const ask = (versions) => (0,_golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadDirect */ .e)(wanted, versions, toolchain);
        return await describe(wanted, list, { pinned, among }, ask);
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return { versions: [], diagnostics: [...error.diagnostics] };
        return none(notListed(module, (0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toProxyError */ .iv)(error)));
    }
});
var releaseOf = (function ({ yamls, origin: _, ...version }, importPath) {
    return { ...yamls.get(importPath), ...version };
});
var fromProxies = (async function (wanted, versions, pinned, access) {
    const { module, escaped } = wanted;
    const asked = await Promise.all(versions.map((each) => (0,_golang_version_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .versionFacts */ .iN)(wanted, each, access)));
    const left = asked.filter(({ facts, isDirect }) => isDirect && pinned.includes(facts.version));
    const again = left.map(({ facts }) => facts.version);
    const direct = again.length > 0 ? await (0,_golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadDirect */ .e)(wanted, again, await access.toolchain()) : undefined;
    const downloaded = new Map(direct?.versions.map((each) => [each.version, each]));
    return {
        versions: asked.map(({ facts }) => downloaded.get(facts.version) ?? facts),
        goMod: async (version) => {
            const path = `${escaped}/@v/${(0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeCapitals */ .jY)(version)}.mod`;
            const answer = await (0,_golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .askProxies */ .s)(access, module, (source) => source.bytes(path, goModLimit));
            if ("value" in answer)
                return answer.value;
            if (direct && answer.isDirect && downloaded.has(version))
                return direct.goMod(version);
            throw answer.refusal ?? new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("missing", "no module proxy is asked for it");
        },
    };
});
var describe = (async function ({ module }, list, { pinned, among }, ask) {
    const diagnostics = listProblems(module, list);
    // What is pinned speaks only where nothing is listed: a commit of long ago knows no later retraction.
    const latest = (0,_golang_version_list_js__WEBPACK_IMPORTED_MODULE_7__/* .latestOf */ .Te)(list.versions) ?? (0,_golang_version_list_js__WEBPACK_IMPORTED_MODULE_7__/* .latestOf */ .Te)((0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFirst */ .ll)(pinned));
    if (latest === undefined)
        return { versions: [], diagnostics };
    const described = await ask((0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFirst */ .ll)([...new Set([...withLatest(list.versions.filter(among), latest), ...pinned])]));
    const failure = failedVersions(module, described.versions);
    if (failure)
        diagnostics.push(failure);
    const notes = await readNotes(module, latest, described).catch((error) => {
        const said = (0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toProxyError */ .iv)(error);
        diagnostics.push(notesUnknown(module, latest, said));
        return said;
    });
    const isKnown = !(notes instanceof _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6);
    return {
        versions: described.versions.map(({ failure: _, ...each }) => isKnown ? withRetraction(each, notes) : withDoubt(each, latest)),
        ...(isKnown && notes.deprecated !== undefined && { deprecated: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(notes.deprecated, noteLimit) }),
        diagnostics,
    };
});
var withLatest = (function (versions, latest) {
    const newest = versions.slice(0, mostVersions);
    return newest.includes(latest) ? newest : [...newest.slice(0, mostVersions - 1), latest];
});
var readNotes = (async function (module, latest, { goMod }) {
    const text = (await goMod(latest)).toString("utf8");
    const declared = (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .parseGoMod */ .k)(text).module;
    if (declared !== module)
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("malformed", "it does not declare this module's path");
    return (0,_golang_go_mod_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .parseReleaseNotes */ .U)(text);
});
var withRetraction = (function (each, notes) {
    const reasons = (0,_golang_go_mod_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .retractionsOf */ ._)(each.version, notes.retractions);
    return reasons ? { ...each, retracted: { why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(reasons.join("; "), noteLimit) } } : each;
});
var withDoubt = (function (each, latest) {
    const why = `whether it is retracted is not known, because the go.mod of ${latest} cannot be read`;
    return { ...each, problem: each.problem === undefined ? why : `${each.problem}; ${why}` };
});
var failedVersions = (function (module, versions) {
    const failed = versions.filter((each) => each.failure);
    const [first] = failed;
    if (!first)
        return undefined;
    const why = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(first.failure?.message ?? "", noteLimit);
    const message = `${failed.length} of ${versions.length} versions of ${module} could not be asked for: ${why}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("module-proxy-failed", message, { fix: tryAgain });
});
var none = (function (problem) {
    return { versions: [], diagnostics: [problem] };
});
var notListed = (function (module, refusal) {
    const why = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(refusal?.message ?? "GOPROXY is off", 400);
    if (refusal === undefined || refusal.kind === "missing") {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("module-not-found", `no module proxy has ${module}: ${why}`, {
            fix: "Check the module's path, and GOPROXY and GOPRIVATE where the module is private.",
        });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("module-proxy-failed", `the versions of ${module} could not be listed: ${why}`, {
        fix: tryAgain,
    });
});
var listProblems = (function (module, { versions, others }) {
    const found = [];
    const [first] = others;
    if (first !== undefined) {
        const message = `the list of ${module} has ${others.length} lines that are no versions of it, ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(first)} first`;
        const fix = "Tag releases as v1.2.3, with a major that the module's path allows.";
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("version-invalid", message, { severity: "warning", fix }));
    }
    if (versions.length > mostVersions) {
        const message = `${module} has ${versions.length} versions; the newest ${mostVersions} are looked at`;
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("module-too-large", message, { severity: "warning" }));
    }
    return found;
});
var notesUnknown = (function (module, latest, { kind, message }) {
    const why = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(message, 300);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("module-proxy-failed", `the go.mod of ${module}@${latest} could not be read: ${why}`, {
        severity: kind === "failed" ? "error" : "warning",
        fix: "Try again, or release a version whose go.mod can be read: which versions are retracted is not known without it.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   bK: () => (/* binding */ releasedVersions),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* unused harmony export mostVersions */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60562);
/* harmony import */ var _golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94145);
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54949);
/* harmony import */ var _golang_go_mod_notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23481);
/* harmony import */ var _golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8512);
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79167);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6587);
/* harmony import */ var _golang_version_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56850);
/* harmony import */ var _golang_version_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84389);











/** More versions than anybody looks at; each of them is two requests. */
const mostVersions = 1000;
const goModLimit = 4 * 1024 * 1024;
const noteLimit = 300;
const tryAgain = "Try again later, and check GOPROXY and the network if it stays so.";
/**
 * Asks module proxies for all released versions of a module (go.dev/ref/mod#goproxy-protocol): its list, each version's time and
 * plugin.yaml, and what the newest go.mod says of retractions and deprecation. What a version lacks, or has and is malformed, is its
 * `problem`; where a proxy fails, nothing is known, and that is an error. A module that GOPROXY has taken from its repository
 * (`direct`) is listed and downloaded with two `go` processes, a pinned version that the proxies do not have with one. Sums are not
 * checked: what is compiled is downloaded by Go, which does.
 */
;
/** A version as one package of it has it. */
;
;
;
/** The newest versions that are asked for. A release that a thousand prereleases came after is still the one that counts. */
;
;
;
/** What may be retracted must not be recommended: a version with a problem never is. */
;
/** One problem for all versions that something failed for: a proxy that is down fails for a thousand. */
;
;
;
;
;


/***/ }),

/***/ 84389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var askForList = (async function (source, module, escaped) {
    const text = (await source.bytes(`${escaped}/@v/list`, listLimit)).toString("utf8");
    const list = readVersionList(text, module);
    if (list.versions.length === 0 && /^\s*[<{]/.test(text)) {
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyError */ .T6("malformed", "the answer is a page, and no list of versions");
    }
    return list;
});
var readVersionList = (function (text, module) {
    const versions = new Set();
    const others = [];
    for (const line of text.split("\n")) {
        const [version = ""] = line.trim().split(/[ \t]/, 1);
        if ((0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersionOf */ .k_)(module, version))
            versions.add(version);
        else if (version !== "")
            others.push(version);
    }
    return { versions: (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)([...versions]), others };
});
var latestOf = (function (versions) {
    const compatible = versions.filter((each) => !each.endsWith("+incompatible"));
    return compatible.find((each) => !(0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(each)) ?? compatible[0] ?? versions[0];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   rb: () => (/* binding */ askForList),
/* harmony export */   rc: () => (/* binding */ readVersionList)
/* harmony export */ });
/* harmony import */ var _golang_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8512);
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79167);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6587);



/** A hundred thousand versions. */
const listLimit = 8 * 1024 * 1024;
/** Asks one proxy for a module's list. Where nothing in it is a version, something else answered in the proxy's place. */
;
/** Reads a version a line; what stands behind it, as some proxies have it, is passed over. */
;
/**
 * The version whose go.mod speaks for the module, of versions that are sorted: the newest release; a prerelease where there is none
 * (go.dev/ref/mod#version-queries, latest). What is incompatible has no go.mod of its own.
 */
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

/***/ 13377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readVerificationPolicy = (async function (file) {
    const { parseVerificationPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1704)]).then(__webpack_require__.bind(__webpack_require__, 31704));
    const { policy, diagnostics } = parseVerificationPolicy(file, textOf(file));
    if (policy === undefined)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo(diagnostics);
    const { attestations, trustedRoot, transparencyLog } = policy;
    const beside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path);
    return {
        signers: policy.signers.map((each) => signerOf(each, beside)),
        attestations,
        trust: {
            ...(trustedRoot === undefined ? {} : { root: await rootOf(file, beside(trustedRoot)) }),
            proof: transparencyLog === "required" ? "transparency-log" : "timestamp",
        },
    };
});
var readPublicKey = (function (file, name = file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file);
    if ("problem" in read) {
        // A key in DER form is no text, and nothing of it is to be shown: it may be the private one.
        if (read.problem.code === "yaml-syntax")
            return invalidKey(file, "it is not in PEM form");
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    }
    return parsePublicKey(read.text, file, name);
});
var parsePublicKey = (function (text, file, name = file) {
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label = ""]) => label);
    // Of a private key and of a certificate Node would make the public one, and of several keys it would take the first.
    if (labels.some((each) => each.includes("PRIVATE KEY")))
        return invalidKey(file, "it is a private key");
    if (labels.includes("CERTIFICATE"))
        return invalidKey(file, "it is a certificate");
    if (labels.length > 1)
        return invalidKey(file, "it holds more than one key");
    const key = keyOf(text) ?? invalidKey(file, "it is not in PEM form");
    const weakness = (0,_ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_6__/* .rsaWeakness */ .e)(key);
    return weakness === undefined ? { kind: "key", key, name } : weakKey(file, weakness);
});
var keyOf = (function (text) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
    }
    catch {
        return undefined;
    }
});
var rootOf = (async function (policy, path) {
    try {
        return await (0,_signing_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustedRoot */ .g)(path);
    }
    catch (error) {
        const [problem] = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo ? error.diagnostics : [];
        if (problem?.code !== "file-unreadable")
            throw error;
        const named = `it is named by trustedRoot in ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .a)(policy, 300)}, relative to that file`;
        const fix = "Correct trustedRoot, or get the file: `cosign trusted-root create --with-default-services --out FILE` writes it.";
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([{ ...problem, message: `${problem.message}; ${named}`, fix }]);
    }
});
var signerOf = (function (entry, beside) {
    return "key" in entry ? readPublicKey(beside(entry.key), entry.key) : keylessSigner(entry);
});
var keylessSigner = (function ({ repositoryId, ownerId, ...rest }) {
    return {
        kind: "keyless",
        ...rest,
        ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
        ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
    };
});
var textOf = (function (file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return read.text;
});
var weakKey = (function (file, weakness) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("public-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} is an RSA key that ${weakness}: others may be able to sign`, {
        fix: "Sign with a P-256 key, as cosign generate-key-pair makes, or with an RSA key of 2048 bits or more.",
        place: { file },
    });
});
var invalidKey = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("public-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} is no public key: ${why}`, {
        fix: "Write it with cosign public-key --key cosign.key --outfile cosign.pub.",
        place: { file },
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   ln: () => (/* binding */ keylessSigner),
/* harmony export */   readVerificationPolicy: () => (/* binding */ readVerificationPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);
/* harmony import */ var _ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54775);
/* harmony import */ var _signing_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38965);







/**
 * Reads a VerificationPolicy with the keys and the trusted root that it names, by paths relative to it.
 * Throws what reading the document reports, public-key-invalid, trusted-root-invalid.
 */
;
/** A public key in PEM form. Throws file-unreadable, public-key-invalid. */
;
/** The same of a text. Throws public-key-invalid. */
;
;
/** What cannot be read was named by the policy: its path is not relative to the working directory, as other problems' are. */
;
;
;
;
;
;


/***/ }),

/***/ 38965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readTrustedRoot = (async function (file) {
    const content = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__.readText)(file);
    if ("problem" in content)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([content.problem]);
    return parseTrustedRoot(content.text, file);
});
var parseTrustedRoot = (async function (text, file) {
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const { toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    try {
        const value = JSON.parse(text);
        const mediaType = String(value?.mediaType);
        if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(mediaType)) {
            throw new Error(`its mediaType is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType)}`);
        }
        return toTrustMaterial(TrustedRoot.fromJSON(value));
    }
    catch (error) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("trusted-root-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} is no trusted root: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(String(error), 200)}`, {
            fix: `Write it again: ${trustedRootCommand}.`,
            place: { file },
        });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTrustedRoot),
/* harmony export */   p: () => (/* binding */ trustedRootCommand),
/* harmony export */   parseTrustedRoot: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41978);



/** How the public Sigstore's trusted root comes into a file: cosign gets it by TUF, and checks it. */
const trustedRootCommand = "cosign trusted-root create --with-default-services --out trusted_root.json";
/** Reads a Sigstore trusted root (`trusted_root.json`, media type v0.1 or v0.2). Throws file-unreadable, trusted-root-invalid. */
;
/** The same of a text. Throws trusted-root-invalid. */
;


/***/ })

};

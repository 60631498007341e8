export const id = 6742;
export const ids = [6742,1340];
export const modules = {

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainDiskFull = (function (error, folder) {
    const { code } = (error ?? {});
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return error;
    const explained = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("disk-full", `there is no room left to write into ${folder} (${code})`, {
            fix: "Free some space, or name a folder on a disk that has more.",
        }),
    ]);
    explained.cause = error;
    return explained;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
;


/***/ }),

/***/ 36347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var modulePathProblem = (function (path) {
    const problem = pathProblem(path, /[^A-Za-z0-9._~-]/, true);
    if (problem)
        return problem;
    const [first = ""] = path.split("/", 1);
    if (!first.includes("."))
        return `its first element ${first} has no dot, as a host has`;
    if (/[^a-z0-9.-]/.test(first))
        return "its first element has characters other than a-z, 0-9, dot and hyphen";
    if (splitPathMajor(path) === undefined)
        return majorProblem(path);
    return undefined;
});
var importPathProblem = (function (path) {
    return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
});
var isInModule = (function (importPath, module) {
    return importPath === module || importPath.startsWith(`${module}/`);
});
var splitPathMajor = (function (path) {
    if (path.startsWith("gopkg.in/"))
        return gopkgMajor(path);
    const suffix = /\/v([0-9.]+)$/.exec(path);
    if (!suffix)
        return "";
    return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
});
var gopkgMajor = (function (path) {
    return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
});
var majorProblem = (function (path) {
    if (path.startsWith("gopkg.in/"))
        return "a path of gopkg.in ends in .v and a number";
    return "its last element looks like a major version, which would be /v2 or higher";
});
var pathProblem = (function (path, refused, isModule) {
    if (path === "")
        return "it is empty";
    if (path.startsWith("-"))
        return "it begins with a hyphen";
    if (path.length > 1024)
        return "it is longer than 1,024 characters";
    for (const element of path.split("/")) {
        const problem = elementProblem(element, refused, isModule);
        if (problem)
            return problem;
    }
    return undefined;
});
var elementProblem = (function (element, refused, isModule) {
    if (element === "")
        return "it has an empty element (a slash at an end, or two in a row)";
    if (/^\.+$/.test(element))
        return "it has an element of dots only";
    if (isModule && element.startsWith("."))
        return "an element begins with a dot";
    if (element.endsWith("."))
        return "an element ends with a dot";
    if (refused.test(element))
        return "it has characters that Go does not allow";
    const short = element.replace(/\..*$/, "");
    if (devices.test(short))
        return `an element is named ${short}, which is a device on Windows`;
    if (/~[0-9]+$/.test(short))
        return "an element ends in a tilde and digits, like a short name of Windows";
    return undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ isInModule),
/* harmony export */   Dl: () => (/* binding */ modulePathProblem),
/* harmony export */   NQ: () => (/* binding */ splitPathMajor),
/* harmony export */   Yg: () => (/* binding */ importPathProblem)
/* harmony export */ });
/**
 * The grammars of golang.org/x/mod/module: CheckPath for module paths, CheckImportPath for packages.
 * Both are ASCII without blanks, quotes, commas, brackets and semicolons, and never begin with a hyphen:
 * what passes can neither be read as an option nor leave a Go string literal.
 */
/** Why Go refuses a module path, as the end of a sentence; nothing for a good one. */
;
/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
;
/** Whether a package may belong to a module, by their paths. */
;
/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
;
;
;
/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
;
;


/***/ }),

/***/ 64938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var versionProblem = (function (version) {
    if (version.length <= 256 && canonical.test(version))
        return undefined;
    const why = "it is not of the form v1.2.3, v1.2.3-rc.1 or a pseudo-version";
    return { why, fix: likelyFix(version.slice(0, 256)) };
});
var likelyFix = (function (version) {
    if (canonical.test(`v${version}`))
        return `Write v${version}.`;
    if (/^v[0-9]+(?:\.[0-9]+)?$/.test(version) && canonical.test(padded(version)))
        return `Write ${padded(version)}.`;
    if (version.includes("+"))
        return "Leave out the build metadata: Go modules have none.";
    return "Write the released version, with v; for a commit, the pseudo-version that `go list -m MODULE@COMMIT` prints.";
});
var padded = (function (version) {
    return version.includes(".") ? `${version}.0` : `${version}.0.0`;
});
var majorMismatch = (function (module, version) {
    const suffix = (0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathMajor */ .NQ)(module)?.replace(/-unstable$/, "");
    const { major = "", incompatible } = canonical.exec(version)?.groups ?? {};
    if (suffix === undefined || major === "")
        return undefined;
    if (suffix === "")
        return withoutSuffix(module, version, Number(major), incompatible !== undefined);
    if (incompatible)
        return { why: `the path ends in ${suffix}, so nothing is incompatible`, fix: "Leave out +incompatible." };
    // gopkg.in served pseudo-versions v0.0.0- for .v1; Go still takes them.
    if (suffix.slice(2) === major || (suffix === ".v1" && version.startsWith("v0.0.0-")))
        return undefined;
    const fix = `Write a version ${suffix.slice(1)}.x, or the path for v${major}.`;
    return { why: `the path ends in ${suffix}, the version is v${major}`, fix };
});
var withoutSuffix = (function (module, version, major, incompatible) {
    if (major > 1 === incompatible)
        return undefined;
    if (incompatible)
        return { why: `v${major} is never incompatible`, fix: `Write ${version.replace(/\+.*$/, "")}.` };
    const fix = `Write ${module}/v${major}, or a version below v2.`;
    return { why: `a version v${major} needs a path that ends in /v${major}`, fix };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionProblem),
/* harmony export */   W: () => (/* binding */ majorMismatch)
/* harmony export */ });
/* harmony import */ var _documents_go_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36347);

const number = "(?:0|[1-9][0-9]*)";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(`^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`);
/** What is wrong with a Go module version, as the end of a sentence, with a fix; nothing for a canonical version (go.dev/ref/mod#versions). */
;
;
;
/**
 * How a module path and a canonical version disagree on the major version, with a fix; nothing if they agree.
 * Versions v0 and v1 have no suffix, later ones /vN; gopkg.in has .vN always; +incompatible stands for a missing go.mod.
 */
;
;


/***/ }),

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

/***/ 62317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainModuleError = (function (text) {
    const [said = ""] = text.split("server response:");
    const { code, fix } = kinds.find((each) => each.pattern.test(said)) ?? anythingElse;
    return { code, fix, why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(withoutPreamble(text), 400) };
});
var withoutPreamble = (function (text) {
    return text
        .trim()
        .replace(/^go: /, "")
        .replace(/^unzip \S+: /, "");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ fetchFirst),
/* harmony export */   m$: () => (/* binding */ explainModuleError),
/* harmony export */   ok: () => (/* binding */ mayRead)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

const listVersions = "Name a version that exists; `go list -m -versions MODULE` lists them.";
/** Whether there is no such module, or who asks may not see it, hosts do not say. */
const mayRead = "Check that the version is published and that you may read the module.";
const fetchFirst = "Run the action fetch-modules, or plugin-release fetch, for this manifest before, with the same GOMODCACHE.";
const kinds = [
    {
        pattern: /checksum mismatch|SECURITY ERROR|unexpected ziphash/,
        code: "module-checksum-mismatch",
        fix: "Find out who changed the module after its release; a changed module needs a new version.",
    },
    {
        pattern: /requires go >= /,
        code: "go-too-old",
        fix: "Install the Go version that the module requires, or name an older version of the module.",
    },
    {
        pattern: /should be v\d|should be v0 or v1/,
        code: "version-major-mismatch",
        fix: "From v2 on the module path ends in /vN, in its go.mod too; name that path, or a version below v2.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Name the module by the path that its go.mod declares.",
    },
    {
        pattern: /\b40[04] |\b410 |reading file:\S+: no such file|unknown revision|invalid pseudo-version|no matching versions|repository .* not found|: not found/i,
        code: "module-not-found",
        fix: listVersions,
    },
    {
        pattern: /\b401 |\b403 |could not read Username|Permission denied|terminal prompts disabled/,
        code: "module-proxy-failed",
        fix: mayRead,
    },
    {
        pattern: /updates to go\.mod|missing go\.sum entry|lookup disabled by -mod=readonly/,
        code: "lock-stale",
        fix: "Generate again and commit what changed.",
    },
    {
        pattern: /too large/,
        code: "module-too-large",
        fix: "Leave out of the module what its package does not need, and release it again.",
    },
    { pattern: /lookup disabled by GOPROXY=off/, code: "module-not-fetched", fix: fetchFirst },
    {
        pattern: /reading https?:|read "https?:|unexpected EOF|Get "?https?:|from proxy|proxy returned|unexpected (?:end of|version)|dial tcp|i\/o timeout|connection re(?:set|fused)|proxyconnect|x509:|tls:/,
        code: "module-proxy-failed",
        fix: "Try again later, and check GOPROXY and the network if it stays so.",
    },
];
const anythingElse = { code: "go-command-failed", fix: "Correct what the message names." };
/** Sorts what `go` says about one module; what a server says in it does not count. */
;
/** Without the command's name, and without a path that only this machine has. */
;


/***/ }),

/***/ 70147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var waitForModule = (async function (toolchain, wanted, { seconds, info }) {
    const end = performance.now() + seconds * 1000;
    const over = AbortSignal.timeout((seconds + stallSeconds) * 1000);
    const signal = toolchain.signal ? AbortSignal.any([toolchain.signal, over]) : over;
    const name = `${wanted.module}@${wanted.version}`;
    for (let looks = 1, pause = firstPause;; looks++, pause = Math.min(pause * 1.5, longestPause)) {
        const patience = { stallSeconds, waits: noWaits };
        const found = await look({ ...toolchain, patience, signal }, wanted, over);
        if (!("code" in found))
            return found;
        const left = (end - performance.now()) / 1000;
        if (left <= 0)
            throw new diagnostic/* DiagnosticError */.uo([missing(name, found, { seconds, looks })]);
        const wait = Math.min(pause, left);
        info(`Looking again in ${Math.ceil(wait)} s, for ${Math.ceil(left)} s more: ${found.message}`);
        // Where the wait is interrupted, the next look is refused.
        await (0,promises_.setTimeout)(wait * 1000, undefined, { signal }).catch(() => { });
    }
});
var look = (async function (toolchain, wanted, over) {
    const { modules, diagnostics } = await (0,download/* downloadModules */.Y)(toolchain, [wanted]).catch((error) => {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        return { modules: [], diagnostics: over.aborted ? [tooSlow(wanted)] : error.diagnostics };
    });
    const lasting = diagnostics.filter(({ code }) => !passing.includes(code));
    if (lasting.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(lasting);
    const found = modules[0] ?? diagnostics[0];
    if (!found)
        throw new Error("a download ended with neither a module nor a problem");
    return found;
});
var tooSlow = (function ({ module, version }) {
    return (0,diagnostic/* diagnostic */.YK)("module-proxy-timeout", `the download of ${module}@${version} came to no end`);
});
var missing = (function (name, { code, message }, { seconds, looks }) {
    return (0,diagnostic/* diagnostic */.YK)(code, `${name} could not be had within ${seconds} s, in ${looks} looks; at last: ${message}`, {
        fix: "See whether the tag was pushed and whether GOPROXY and the checksum database can read its repository, then run this job again.",
    });
});
var splitTag = (function (tag) {
    const at = tag.lastIndexOf("/");
    return { folder: tag.slice(0, Math.max(0, at)), version: tag.slice(at + 1) };
});
var checkedTag = (function (tag) {
    const found = splitTag(tag);
    const wrong = (0,go_versions/* versionProblem */.E)(found.version);
    if (wrong)
        (0,diagnostic/* fail */.fJ)("version-invalid", `the tag ${(0,sanitize/* quoted */.T)(tag)} names no version: ${wrong.why}`, wrong);
    if (!found.folder.split("/").some((each) => each === ".." || each === "."))
        return found;
    return (0,diagnostic/* fail */.fJ)("version-invalid", `the tag ${(0,sanitize/* quoted */.T)(tag)} is none that git takes`, {
        fix: "Name a tag such as agents/v0.3.1.",
    });
});
var tagProblems = (function (tag, { module, folder, stated }) {
    const { folder: named, version } = splitTag(tag);
    const wrong = (0,go_versions/* versionProblem */.E)(version);
    if (wrong)
        return [(0,diagnostic/* diagnostic */.YK)("version-invalid", `the tag ${(0,sanitize/* quoted */.T)(tag)} names no version: ${wrong.why}`, wrong)];
    if (/\+/.test(version))
        return [noTag(tag, version)];
    const problems = [];
    const major = (0,go_versions/* majorMismatch */.W)(module, version);
    if (major) {
        const message = `the tag ${(0,sanitize/* quoted */.T)(tag)} and the module ${module} disagree: ${major.why}`;
        problems.push((0,diagnostic/* diagnostic */.YK)("version-major-mismatch", message, { fix: major.fix }));
    }
    const right = prefixOf(module, folder);
    if (named !== right)
        problems.push(otherFolder(tag, `${right && `${right}/`}${version}`, folder));
    if (!endsIn(module, right))
        problems.push(otherPath(module, right));
    const own = stated?.replace(/^v/, "").replace(/\+.*$/, "");
    if (own !== undefined && own !== version.slice(1))
        problems.push(otherVersion(tag, stated ?? ""));
    return problems;
});
var prefixOf = (function (module, folder) {
    const major = (0,go_paths/* splitPathMajor */.NQ)(module)?.slice(1) ?? "";
    if (!/^v\d+$/.test(major))
        return folder;
    return folder === major ? "" : folder.endsWith(`/${major}`) ? folder.slice(0, -major.length - 1) : folder;
});
var noTag = (function (tag, version) {
    return (0,diagnostic/* diagnostic */.YK)("version-invalid", `the tag ${(0,sanitize/* quoted */.T)(tag)} names ${version}, which no module is released as`, {
        fix: "Leave out +incompatible, and end the module's path in /vN.",
    });
});
var otherFolder = (function (tag, right, folder) {
    const where = folder === "" ? "at the repository's root" : `in ${folder}`;
    return (0,diagnostic/* diagnostic */.YK)("version-invalid", `the tag ${(0,sanitize/* quoted */.T)(tag)} is not one of the module ${where}`, {
        fix: `Tag ${right}, which is where Go looks for it.`,
    });
});
var otherPath = (function (module, prefix) {
    return (0,diagnostic/* diagnostic */.YK)("module-path-other", `the module in ${prefix} calls itself ${module}`, {
        fix: `Let its path end in /${prefix}: Go finds a module by its folder.`,
        place: { file: `${prefix}/go.mod`, line: 1 },
    });
});
var otherVersion = (function (tag, stated) {
    return (0,diagnostic/* diagnostic */.YK)("metadata-version-mismatch", `the tag is ${(0,sanitize/* quoted */.T)(tag)}, and plugin.yaml states ${(0,sanitize/* quoted */.T)(stated)}`, {
        severity: "error",
        fix: "Set spec.version before tagging, or leave it out, since the tag says it; then release the next version.",
    });
});
var waitForRelease = (async function (options) {
    const { root, tag, seconds, environment, progress, signal } = options;
    const { folder, version } = checkedTag(tag);
    const plugin = options.plugin ?? (folder || ".");
    const copy = await progress.step("Check the tag", () => checkTag(root, plugin, tag));
    const { module } = copy;
    const toolchain = { ...(await (0,src_toolchain/* findToolchain */.vZ)(environment, signal)), info: progress.info };
    const wanted = { name: copy.metadata.name, module, version };
    const downloaded = await progress.step(`Wait up to ${seconds} s for ${module}@${version}`, () => waitForModule(toolchain, wanted, { seconds, info: progress.info }));
    checkDownloaded(copy, downloaded, options);
    return { name: copy.metadata.name, module, version, plugin, sum: downloaded.sum ?? "" };
});
var checkTag = (async function (root, plugin, tag) {
    const copy = await (0,working_copy/* readWorkingCopy */.Z)((0,external_node_path_.join)(root, plugin));
    const folder = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), copy.directory).split(external_node_path_.sep).join("/");
    (0,diagnostic/* stopOnErrors */.Bd)(tagProblems(tag, { module: copy.module, folder, stated: copy.metadata.version }));
    return copy;
});
var checkDownloaded = (function (copy, found, { commit, tag }) {
    const { module, version } = found;
    if (commit !== undefined && found.commit !== undefined && found.commit !== commit) {
        (0,diagnostic/* fail */.fJ)("module-checksum-mismatch", `${module}@${version} is commit ${(0,sanitize/* sanitize */.a)(found.commit, 64)} for those who ask for it, and the tag ${(0,sanitize/* quoted */.T)(tag)} stands for ${commit}: it was moved`, {
            fix: "Release the next version: a version that was once seen never changes.",
        });
    }
    const file = (0,version_facts/* metadataFiles */.v8)(module, copy.import ?? module).find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(found.directory, each)));
    if (file === undefined) {
        (0,diagnostic/* fail */.fJ)("metadata-missing", `${module}@${version} has no plugin.yaml, and the checkout has one`, {
            fix: "Commit plugin.yaml, beside the plugin's package and in its module, and release the next version.",
        });
    }
    const read = (0,read_text.readText)((0,external_node_path_.join)(found.directory, file));
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const { metadata, problem } = (0,released_metadata/* readReleasedMetadata */.J)(copy.metadata.name, read.text);
    const why = problem ??
        (metadata?.version === copy.metadata.version
            ? undefined
            : "its plugin.yaml states another version than the checkout's");
    if (why === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("module-checksum-mismatch", `${module}@${version} is not what was tagged: ${why}`, {
        fix: "Release the next version: a version that was once seen never changes.",
    });
});
__webpack_require__.d(__webpack_exports__, {
  waitForRelease: () => (/* binding */ waitForRelease)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var src_toolchain = __webpack_require__(92763);
// EXTERNAL MODULE: ./packages/golang/src/version-facts.ts
var version_facts = __webpack_require__(56850);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/golang/src/download.ts
var download = __webpack_require__(99274);
;// CONCATENATED MODULE: ./packages/golang/src/wait-for-module.ts



/** Seconds before the second look, and at most between two. */
const firstPause = 2;
const longestPause = 30;
/** Seconds without any progress after which one look is given up, and that the last one may take. */
const stallSeconds = 60;
/** What a later look may find mended: a proxy or the checksum database does not have the tag yet, or does not answer. */
const passing = ["module-not-found", "module-proxy-failed", "module-proxy-timeout"];
/** This loop waits; a look does not. */
const noWaits = { busy: [], failing: [], stalled: [] };
/**
 * Downloads a module version that may have been tagged a moment ago, as every later build will: from GOPROXY's proxies, then from its
 * repository where GOPROXY says `direct`, with the checksum database's word. Throws what waiting does not mend at once; why it could not
 * be had when the time is over.
 */
;
/** The module, or why it cannot be had yet. */
;
;
;

// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
;// CONCATENATED MODULE: ./packages/server/src/plugin-tag.ts




;
/** The same, of a tag that can be a module's version, whatever is checked out: its folder is looked into. Throws `version-invalid`. */
;
/**
 * All in which a tag, a module's path and folder, and plugin.yaml disagree, so that Go would not find the version, or people would be told
 * of another one: `version-invalid`, `version-major-mismatch`, `metadata-version-mismatch`.
 */
;
/** What stands before a module's versions in its tags: its folder, without the `v2` that a major of its own may lie in. */
;
const endsIn = (module, prefix) => prefix === "" || withoutMajor(module).endsWith(`/${prefix}`);
const withoutMajor = (module) => module.slice(0, module.length - ((0,go_paths/* splitPathMajor */.NQ)(module)?.length ?? 0));
;
;
;
;

// EXTERNAL MODULE: ./packages/server/src/released-metadata.ts
var released_metadata = __webpack_require__(9562);
// EXTERNAL MODULE: ./packages/server/src/working-copy.ts
var working_copy = __webpack_require__(85626);
;// CONCATENATED MODULE: ./packages/server/src/wait-for-release.ts











/**
 * Checks that a tag, go.mod and plugin.yaml name one version, then waits until Go can download it, and that what it gets is what was
 * tagged. Runs no code of the plugin. Throws diagnostics.
 */
;
;
/** A tag that was moved is another version for those who have it already: proxies and the checksum database keep the first. */
;


/***/ }),

/***/ 22658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var printableUrl = (function (url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
});
var toTransportError = (function (error, url) {
    if (error instanceof TransportError)
        return error;
    const { name, code, message } = rootCause(error);
    const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
    if (refused)
        return new TransportError("unreachable", url, `the proxy answers HTTP ${refused}`, error);
    if (name === "TimeoutError")
        return new TransportError("timeout", url, "the whole request took too long", error);
    if (name === "AbortError")
        return new TransportError("aborted", url, "the request was cancelled", error);
    if (unreachable.has(code))
        return new TransportError("unreachable", url, `cannot connect (${code})`, error);
    if (timeouts.has(code))
        return new TransportError("timeout", url, "the server took too long to answer", error);
    if (isCertificateProblem(code))
        return new TransportError("tls", url, `certificate not trusted (${code})`, error);
    if (name === "HTTPParserError")
        return new TransportError("malformed", url, "the answer is not HTTP", error);
    return new TransportError("cut", url, `the connection ended early (${code || name})`, error);
});
var rootCause = (function (error) {
    let current = error;
    for (let depth = 0; depth < 5 && current && !current.code; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
});
var isCertificateProblem = (function (code) {
    return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ printableUrl),
/* harmony export */   fh: () => (/* binding */ toTransportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/** A request without a usable answer. The message is one sentence and holds no credentials. */
class TransportError extends Error {
    name = "TransportError";
    kind;
    /** Without credentials and query. */
    url;
    constructor(kind, url, reason, cause) {
        const shown = printableUrl(url);
        super(`${shown}: ${reason}`, cause === undefined ? {} : { cause });
        this.kind = kind;
        this.url = shown;
    }
}
/** A URL that may be shown: user information, query and fragment can hold secrets and are left out. */
;
const unreachable = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
/** Says what an exception of the HTTP client means. */
;
/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
;
;


/***/ }),

/***/ 46136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isLoopback = (function (hostname) {
    const name = hostname.toLowerCase();
    return name === "localhost" || name === "[::1]" || name === "::1" || /^127\.\d+\.\d+\.\d+$/.test(name);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host name, as a URL gives it, can only be this machine. */
;


/***/ }),

/***/ 87087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var retryDelay = (function (outcome, request, policy, random = Math.random, now = Date.now) {
    if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent))
        return undefined;
    const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
    if (asked !== undefined)
        return asked <= policy.longestDelay ? asked : undefined;
    const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
    return doubled * (1 - random() / 2);
});
var mayRepeat = (function (outcome, idempotent) {
    if ("error" in outcome) {
        if (outcome.error === "unreachable")
            return true;
        return idempotent && (outcome.error === "cut" || outcome.error === "timeout");
    }
    if (outcome.status === 429 || outcome.status === 503)
        return true;
    // GitHub answers 403 with Retry-After when it limits a client.
    if (outcome.status === 403)
        return outcome.retryAfter !== undefined;
    return idempotent && (outcome.status === 500 || outcome.status === 502 || outcome.status === 504);
});
var retryAfterDelay = (function (value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now());
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   u: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };
/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
;
;
/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
;


/***/ }),

/***/ 41340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var createClient = (async function (environment, limits) {
    const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await Promise.all(/* import() */[__webpack_require__.e(8038), __webpack_require__.e(1674)]).then(__webpack_require__.bind(__webpack_require__, 31674));
    const connect = { timeout: limits.connect };
    const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
    const direct = new Agent(common);
    let proxied;
    const forRemote = () => {
        if (!proxied) {
            proxied = new EnvHttpProxyAgent({
                ...common,
                ...proxies(environment),
                requestTls: connect,
                proxyTls: connect,
                clientFactory: (origin, options) => proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect }), open),
            });
        }
        return proxied;
    };
    return {
        request: async (url, options) => {
            const dispatcher = (0,loopback/* isLoopback */.U)(url.hostname) ? direct : forRemote();
            return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
        },
        close: async () => {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
});
var proxies = (function (environment) {
    return {
        httpProxy: proxyUrl("HTTP_PROXY", environment),
        httpsProxy: proxyUrl("HTTPS_PROXY", environment),
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
    };
});
var proxyUrl = (function (name, environment) {
    const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
    if (value === "")
        return "";
    const url = value.includes("://") ? value : `http://${value}`;
    if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol))
        return url;
    throw new errors/* TransportError */.wX("unreachable", url, `${name} does not name a proxy`);
});
var proxyClient = (function (pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new errors/* TransportError */.wX("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
});
var nextHop = (function (hop, status, location, followed) {
    if (location === undefined || !redirects(status, hop.method))
        return undefined;
    if (!URL.canParse(location, hop.url.href)) {
        throw new errors/* TransportError */.wX("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
});
var leaves = (function (url, location) {
    return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
});
var redirects = (function (status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && reads(method);
});
var reads = (function (method) {
    return method === "GET" || method === "HEAD";
});
var headersFor = (function (url, hop) {
    if (url.origin === hop.url.origin)
        return hop.headers;
    return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
});
var persist = (async function (client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = (0,retry/* retryDelay */.a)(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof errors/* TransportError */.wX)
                throw result;
            return result;
        }
        if (!(result instanceof errors/* TransportError */.wX))
            abandon(result);
        await pause(delay, exchange);
    }
});
var canRepeat = (function (exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
});
var outcomeOf = (function (result) {
    if (result instanceof errors/* TransportError */.wX)
        return { error: result.kind };
    return { status: result.status, retryAfter: result.headers["retry-after"] };
});
var attempt = (async function (client, exchange) {
    const source = {};
    try {
        return await follow(client, exchange, source);
    }
    catch (error) {
        if ("failure" in source)
            throw source.failure;
        return (0,errors/* toTransportError */.fh)(error, exchange.start.url);
    }
});
var follow = (async function (client, exchange, source) {
    let hop = exchange.start;
    for (let followed = 0;; followed++) {
        const answer = await send(client, hop, exchange, source);
        if (exchange.stay && leaves(hop.url, answer.headers.location))
            return answer;
        const next = nextHop(hop, answer.status, answer.headers.location, followed);
        if (!next)
            return answer;
        abandon(answer);
        hop = next;
    }
});
var send = (async function (client, hop, exchange, source) {
    const request = client.request(hop.url, {
        method: hop.method,
        headers: hop.headers,
        body: openBody(exchange, source),
        signal: exchange.signal,
    });
    const answer = await orAborted(request, exchange.signal);
    return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
});
var orAborted = (function (work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
});
var openBody = (function ({ body, progressed }, source) {
    return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
});
var guarded = (async function* (body, progressed, source) {
    try {
        for await (const piece of body.open()) {
            progressed();
            yield piece;
        }
    }
    catch (error) {
        source.failure = error;
        throw error;
    }
});
var joined = (function (headers) {
    const entries = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(entries);
});
var abandon = (function (answer) {
    answer.body.on("error", () => { }).destroy();
});
var pause = (async function (delay, exchange) {
    try {
        await (0,promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw (0,errors/* toTransportError */.fh)(exchange.signal.reason, exchange.start.url);
    }
});
var toResponse = (function (raw, again) {
    const bytes = async (limit) => {
        try {
            return await readAll(raw, limit);
        }
        catch (error) {
            const repeated = isBroken(error) ? await again() : undefined;
            if (!repeated)
                throw error;
            if (repeated.status !== raw.status) {
                repeated.body.destroy();
                throw error;
            }
            return await toResponse(repeated, again).bytes(limit);
        }
    };
    return {
        status: raw.status,
        url: raw.url.href,
        headers: raw.headers,
        body: pieces(raw),
        bytes,
        text: async (limit) => (await bytes(limit)).toString("utf8"),
        json: async (limit) => parseJson(await bytes(limit), raw.url),
        discard: async () => {
            // Reading a little to the end keeps the connection; a long rest is cut off.
            await readAll(raw, 64 * 1024).catch(() => { });
        },
    };
});
var isBroken = (function (error) {
    return error instanceof errors/* TransportError */.wX && (error.kind === "cut" || error.kind === "timeout");
});
var pieces = (async function* (raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw (0,errors/* toTransportError */.fh)(error, raw.url);
    }
});
var readAll = (async function (raw, limit) {
    const declared = Number(raw.headers["content-length"] ?? 0);
    const parts = [];
    let size = 0;
    if (declared <= limit) {
        for await (const piece of pieces(raw)) {
            size += piece.length;
            if (size > limit)
                break;
            parts.push(piece);
        }
        if (size <= limit)
            return Buffer.concat(parts, size);
    }
    raw.body.on("error", () => { }).destroy();
    throw new errors/* TransportError */.wX("too-large", raw.url, `the answer is larger than ${limit} bytes`);
});
var parseJson = (function (bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new errors/* TransportError */.wX("malformed", url, "the answer is not JSON", error);
    }
});
var createTransport = (function (options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...retry/* defaultRetryPolicy */.u, ...options.retry };
    let opened;
    const client = () => {
        if (!opened)
            opened = createClient(options.environment, limits);
        return opened;
    };
    return {
        request: async (url, request = {}) => {
            const exchange = newExchange(url, request, limits.total, policy);
            const answer = await persist(await client(), exchange);
            return toResponse(answer, async () => (canRepeat(exchange) ? persist(await client(), exchange) : undefined));
        },
        close: async () => (await opened)?.close(),
    };
});
var newExchange = (function (url, options, total, policy) {
    if (!URL.canParse(String(url)))
        throw new errors/* TransportError */.wX("malformed", url, "the URL cannot be read");
    const method = options.method ?? "GET";
    const deadline = startDeadline(total);
    return {
        start: { url: new URL(url), method, headers: requestHeaders(options) },
        body: options.body,
        policy: options.once ? { ...policy, attempts: 1 } : policy,
        signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
        progressed: deadline.restart,
        idempotent: method !== "POST" && method !== "PATCH",
        stay: options.stay ?? false,
        attempt: 0,
    };
});
var startDeadline = (function (milliseconds) {
    const controller = new AbortController();
    const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
    const timer = setTimeout(end, milliseconds).unref();
    return { signal: controller.signal, restart: () => timer.refresh() };
});
var requestHeaders = (function (options) {
    const headers = { "user-agent": "plugin-release-actions" };
    for (const [name, value] of Object.entries(options.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const { body } = options;
    if (body)
        headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
    return headers;
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransport: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/transport/src/dispatcher.ts


/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
;
/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
;
/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
;
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
;

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/transport/src/redirect.ts

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;
/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
;
/** Whether a Location leads to another origin. */
;
;
;
;

// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __webpack_require__(87087);
;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
;
;
;
/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
;
;
;
/** Ends with the signal also while undici still connects, where it takes no notice. */
;
/** The type of undici's body lacks async iterables, which it accepts. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/transport/src/response.ts

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
;
;
/** As AbortSignal.timeout, of which the time can begin anew. */
;
;


/***/ })

};

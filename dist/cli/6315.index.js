export const id = 6315;
export const ids = [6315];
export const modules = {

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

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readText = (function (path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
});
var tooLarge = (function (file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
});
var unreadable = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
});
var readAtMost = (function (file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
});
var decode = (function (file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maxBytes),
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89580);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
;
;
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
;
/** A file may grow, or state no size at all, as those of /proc do. */
;
;


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var placeOf = (function (file, text, start, end) {
    return locator(file, text)(start, end);
});
var locator = (function (file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
});
var lineStarts = (function (text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
});
var position = (function (starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
});
var inFirstLine = (function (text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
});
var textAt = (function (text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

;
/** The table of lines is made when the first place is asked for. */
;
/** A byte order mark belongs to no column: the first line starts after it. */
;
;
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
;
/** What stands at a place: its first line only. */
;


/***/ }),

/***/ 78732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readEvent, eventPayload, payloadText */
/* harmony import */ var readEvent = (function ({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    const read = readText(path);
    if ("problem" in read)
        throw new DiagnosticError([read.problem]);
    const event = parseEvent(read.text);
    const { action, pull_request: pull } = event;
    const number = action === "labeled" || action === "unlabeled" ? pull?.number : undefined;
    return {
        clientPayload: event.client_payload,
        inputs: event.inputs,
        ...(Number.isSafeInteger(number) ? { labelled: number } : {}),
    };
});
var eventPayload = (function ({ clientPayload, inputs }) {
    return clientPayload ?? inputs;
});
var parseEvent = (function (text) {
    try {
        const event = JSON.parse(text);
        if (typeof event === "object" && event !== null)
            return event;
    }
    catch { }
    return fail("input-invalid", "the file that GITHUB_EVENT_PATH names holds no event", {
        fix: "Run this in a workflow, or leave GITHUB_EVENT_PATH empty.",
    });
});
var payloadText = (function (payload, name) {
    const fields = typeof payload === "object" && payload !== null ? payload : {};
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value === "string")
        return value;
    return fail("input-invalid", `${name} of the payload is no text`, { fix: `Send ${name} as a string.` });
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41978);


/** Reads the file that GITHUB_EVENT_PATH names; empty where there is none. */
;
/** The fields that a sender filled in. */
;
;
/** One field of a payload that is a text; undefined where it is absent or empty. Throws `input-invalid` for anything else. */
;


/***/ }),

/***/ 88696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseModuleRequest = (function (raw) {
    const version = raw.version === undefined ? undefined : `v${raw.version.replace(/^v/, "")}`;
    const problems = [];
    const check = (right, what, text, example) => {
        if (right)
            return;
        const message = `the plugin's ${what} cannot be ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`;
        problems.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("input-invalid", message, { fix: `Give something like ${example}.` }));
    };
    check(pluginName.test(raw.plugin), "name", raw.plugin, "agents");
    if (version !== undefined)
        check(!(0,_documents_go_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .versionProblem */ .E)(version), "version", raw.version ?? "", "v0.3.1");
    if (raw.module !== undefined) {
        check(!(0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .modulePathProblem */ .Dl)(raw.module), "module", raw.module, "github.com/acme/catalog-plugins/agents");
    }
    if (problems.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(problems);
    return {
        plugin: raw.plugin,
        ...(version === undefined ? {} : { version }),
        ...(raw.module === undefined ? {} : { module: raw.module }),
    };
});
var payloadModuleRequest = (function (payload) {
    const plugin = payloadText(payload, "plugin_name");
    if (plugin === undefined)
        return undefined;
    return {
        plugin,
        version: payloadText(payload, "plugin_version"),
        module: payloadText(payload, "plugin_module"),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseModuleRequest: () => (/* binding */ parseModuleRequest)
/* harmony export */ });
/* unused harmony export payloadModuleRequest */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_go_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36347);
/* harmony import */ var _documents_go_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64938);
/* harmony import */ var _proposals_runner_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78732);





/** The names that a policy takes. */
const pluginName = /^[a-z0-9](?:[-_+a-z0-9]{0,61}[a-z0-9])?$/;
/** Reads a request; every text has to keep to its grammar. Throws `input-invalid`. */
;
/** The fields of a dispatch, as they are; others, such as a report's, are not looked at. Undefined where there is no plugin among them. */
;


/***/ })

};

export const id = 7691;
export const ids = [7691];
export const modules = {

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var limitDiagnostics = (function (diagnostics, omitted = 0) {
    const sorted = (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics);
    if (sorted.length + omitted <= maxReported)
        return sorted;
    const ordered = [...sorted.filter(isError), ...sorted.filter((each) => !isError(each))];
    const shown = ordered.slice(0, maxReported);
    const next = ordered[maxReported] ?? shown.at(-1);
    if (!next)
        return shown;
    const more = ordered.length - shown.length + omitted;
    const { code, severity, place } = next;
    const details = {
        severity,
        fix: "Fix those that are shown first.",
        ...(place ? { place: { file: place.file } } : {}),
    };
    return [...shown, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${more} more problems of this document are not shown`, details)];
});
var isError = (function ({ severity }) {
    return severity === "error";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


/** What one step reports of one document: more than that nobody reads. */
const maxReported = 100;
/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
;
;


/***/ }),

/***/ 61274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listedPlugin = (function (plugins, edit) {
    const path = edit.import ?? edit.module;
    return plugins.find((each) => each.name === edit.name) ?? plugins.find((each) => each.import === path);
});
var pluginPatches = (function ({ manifest, source }, edit) {
    const document = { text: source.text, style: (0,_documents_yaml_style_js__WEBPACK_IMPORTED_MODULE_4__/* .styleOf */ .Vj)(source.text, source.root) };
    const { plugins } = manifest;
    const listed = listedPlugin(plugins, edit);
    if (!listed)
        return addPlugin(document, source.root, plugins, edit);
    const item = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(source.root, ["spec", "plugins", plugins.indexOf(listed)]);
    return setFields(document, item, { ...edit, import: edit.import ?? movedImport(listed, edit.module) });
});
var removalPatches = (function ({ manifest, source }, removed) {
    if (removed.length === 0)
        return [];
    const pair = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)((0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(source.root, ["spec"]), "plugins");
    return (0,_documents_yaml_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeItems */ .d)(source.text, pair, new Set(removed.map((each) => manifest.plugins.indexOf(each))));
});
var versionPatches = (function ({ source }, version) {
    const map = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(source.root, ["metadata"]);
    const document = { text: source.text, style: (0,_documents_yaml_style_js__WEBPACK_IMPORTED_MODULE_4__/* .styleOf */ .Vj)(source.text, source.root) };
    return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(document, map, (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(map, "version"), version);
});
var movedImport = (function ({ module, import: path }, to) {
    return path === module || path.startsWith(`${module}/`) ? `${to}${path.slice(module.length)}` : path;
});
var setFields = (function (document, item, edit) {
    const added = {};
    const workingCopy = edit.path === null ? (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(item, "path") : undefined;
    const removed = workingCopy ? [(0,_documents_yaml_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removePair */ .L)(document.text, item, workingCopy)] : [];
    const set = Object.entries(fieldsOf(edit)).flatMap(([field, value]) => {
        const pair = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(item, field);
        if (pair)
            return item.get(field) === value ? [] : (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(document, item, pair, value);
        if (field !== "import" || value !== edit.module)
            added[field] = value;
        return [];
    });
    const patches = [...removed, ...set];
    return Object.keys(added).length === 0 ? patches : [...patches, ...(0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addPairs */ .zN)(document, item, added)];
});
var addPlugin = (function (document, root, plugins, edit) {
    const { import: path = edit.module, ...fields } = fieldsOf(edit);
    const item = path === edit.module ? fields : { ...fieldsOf(edit) };
    const spec = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(root, ["spec"]);
    const pair = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(spec, "plugins");
    const list = pair?.value;
    if (!pair)
        return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addPairs */ .zN)(document, spec, { plugins: [item] });
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) || list.items.length === 0)
        return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(document, spec, pair, [item]);
    const inOrder = plugins.every(({ name }, index) => index === 0 || (plugins[index - 1]?.name ?? "") <= name);
    const behind = inOrder ? plugins.findLastIndex(({ name }) => name <= edit.name) : plugins.length - 1;
    const like = list.items.find(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh);
    return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addItems */ .IP)(document, list, behind, [item], like);
});
var fieldsOf = (function ({ name, module, version, import: path, path: workingCopy }) {
    return {
        name,
        module,
        version,
        ...(path === undefined ? {} : { import: path }),
        ...(typeof workingCopy === "string" ? { path: workingCopy } : {}),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ removalPatches),
/* harmony export */   XO: () => (/* binding */ versionPatches),
/* harmony export */   ch: () => (/* binding */ pluginPatches),
/* harmony export */   z0: () => (/* binding */ listedPlugin)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34224);
/* harmony import */ var _documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55026);
/* harmony import */ var _documents_yaml_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88404);
/* harmony import */ var _documents_yaml_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81695);





/** The plugin that an edit is about: of the same name, or else of the same package. */
;
/**
 * The text changes that make a manifest name a plugin so: fields of the listed one, or a new one behind the name before its own, last where
 * the names are in no order. What else is written there stays, comments too.
 */
;
/** The text changes that take plugins out of a manifest, with the lines that are theirs. */
;
/** The text change that gives a manifest with `metadata.version` another one. */
;
/** The package at the same place of a module that has another path now. */
;
;
;
/** In the order in which they are written. */
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

/***/ 3738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var looksTyped = (function (text) {
    return CANDIDATE.test(text) && TYPED.some((each) => each.test(text));
});
var scalarText = (function (value, { json = false, like } = {}) {
    const style = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(like) ? like.type : undefined;
    const isPrintable = !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff$]/u.test(value);
    if (json || !isPrintable || style === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE)
        return doubleQuoted(value);
    if (style === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_SINGLE)
        return `'${value.replaceAll("'", "''")}'`;
    return SAFE.test(value) && !looksTyped(value) ? value : doubleQuoted(value);
});
var doubleQuoted = (function (value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff$]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
});
var findAmbiguousScalars = (function (node, report) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        for (const { key, value } of node.items) {
            findAmbiguousScalars(key, report);
            findAmbiguousScalars(value, report);
        }
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        for (const item of node.items)
            findAmbiguousScalars(item, report);
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && node.tag === undefined) {
        const text = node.source ?? "";
        if (looksTyped(text) && !AGREED.test(text))
            report(node);
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZR: () => (/* binding */ findAmbiguousScalars),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export looksTyped */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const BOOLEAN_OR_NULL = /^(?:|~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+|\d[\d_]*)$/i;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\.[\d_]+|\d[\d_]*(?:\.[\d_]*)?)(?:e[-+]?\d+)?$/i;
/** Some readers of YAML 1.1 ask for no digit before an exponent. */
const EXPONENT = /^[-+]?(?:\.[\d_]*)?e[-+]?\d+$/i;
const INFINITE = /^[-+]?\.(?:inf|nan)$/i;
const DATE = /^\d{4}-\d\d?-\d\d?(?:$|[Tt \t])/;
const TYPED = [BOOLEAN_OR_NULL, INTEGER, SEXAGESIMAL, FLOAT, EXPONENT, INFINITE, DATE];
/** What both versions take for the same: the core schema's null, booleans and decimal numbers. */
const AGREED = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:0|[1-9]\d*)|[-+]?(?:0|[1-9]\d*)?\.\d+(?:[eE][-+]?\d+)?|[-+]?(?:0|[1-9]\d*)\.|[-+]?[1-9]\d*[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** What looks typed begins like a number or is a short word. */
const CANDIDATE = /^(?:[-+.~=<\d]|.{0,5}$)/;
/** Whether some reader, of YAML 1.1 or 1.2, takes this text for something else than text when it stands without quotes. */
;
/** Letters and digits of any script; no character that begins, ends or structures anything in YAML. */
const SAFE = /^[\p{L}\p{N}_/](?:[\p{L}\p{N}_./@+ -]*[\p{L}\p{N}_./@+-])?$/u;
/** A text as a YAML scalar on one line that YAML 1.1 and YAML 1.2 both read as this text. `$` is escaped: publishing expands it. */
;
;
/** Reports the unquoted scalars, keys too, that YAML 1.1 and YAML 1.2 take for different things, such as `on`, `012` or `1:30`. */
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

/***/ 92653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var releasedGoMod = (async function ({ module, version }, access) {
    const escaped = (0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeModulePath */ .xk)(module);
    if (escaped === undefined)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("module-path-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(module, 200)} is no module path`);
    const path = `${escaped}/@v/${(0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeCapitals */ .jY)(version)}.mod`;
    const answer = await (0,_golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .askProxies */ .s)(access, module, (source) => source.bytes(path, goModLimit));
    if ("value" in answer)
        return answer.value.toString("utf8");
    if (!answer.isDirect)
        return refuseFile("go.mod", module, version, answer.refusal);
    try {
        const wanted = { module, escaped, files: new Map() };
        const { goMod } = await (0,_golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadDirect */ .e)(wanted, [version], await access.toolchain());
        return (await goMod(version)).toString("utf8");
    }
    catch (error) {
        return refuseFile("go.mod", module, version, (0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toProxyError */ .iv)(error));
    }
});
var refuseFile = (function (what, module, version, refusal) {
    const why = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(refusal?.message ?? "GOPROXY is off", 400);
    const isMissing = refusal === undefined || refusal.kind === "missing";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(isMissing ? "module-not-found" : "module-proxy-failed", `the ${what} of ${module}@${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 100)} could not be read: ${why}`, { fix: isMissing ? "Check module and version, and GOPROXY and GOPRIVATE." : "Try again later." });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ releasedGoMod),
/* harmony export */   l: () => (/* binding */ refuseFile)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60562);
/* harmony import */ var _golang_direct_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94145);
/* harmony import */ var _golang_module_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8512);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6587);






const goModLimit = 4 * 1024 * 1024;
/**
 * The text of a released version's go.mod, from the module proxy (go.dev/ref/mod#goproxy-protocol); with one `go` process from the module's
 * repository, where GOPROXY has it taken from there. Throws `module-path-invalid`, `module-not-found` and `module-proxy-failed`.
 */
;
/** Throws `module-not-found`, or `module-proxy-failed` where another try may end otherwise. */
;


/***/ }),

/***/ 67390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMatrixMarkdown = (function (matrix) {
    if (matrix.plugins.length === 0)
        return "No optional plugins.\n";
    const { base, servers, plugins } = matrix;
    const header = ["Plugin", "Version", ...servers.map(serverCell)];
    const newest = Math.min(8, Math.max(1, Math.floor(mostRows / plugins.length)));
    const rows = plugins.flatMap((each) => rowsOf(each, newest));
    const title = base === undefined ? "" : `Plugin versions by versions of ${text(base)}.\n\n`;
    return `${title}${table(header, rows)}${older(matrix, newest)}\n${legend}${parting(matrix)}${reports(matrix, newest)}`;
});
var serverCell = (function (server) {
    return `${server.version} (${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O5)(server)}${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(server) ? ", planned" : ""})`;
});
var rowsOf = (function (plugin, newest) {
    const { name, versions, cells } = plugin;
    if (versions.length === 0)
        return [[name, "no released version"]];
    return (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => {
        const version = versions[index];
        if (!version)
            return [];
        const said = (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .marksOf */ .Ok)(plugin, version);
        const label = said.length === 0 ? version.version : `${version.version} (${said.join(", ")})`;
        return [[name, label, ...(cells[index] ?? []).map(cellText)]];
    });
});
var cellText = (function (cell) {
    const said = [...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(cell), (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)].filter((each) => each !== undefined);
    return said.length === 0 ? marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)] : `${marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)]} (${said.join(", ")})`;
});
var older = (function ({ plugins }, newest) {
    const left = plugins.reduce((sum, each) => sum + each.versions.length - (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(each, newest).length, 0);
    return left === 0 ? "" : `\n${left} older versions are left out.\n`;
});
var parting = (function (matrix) {
    const lines = [...(0,_matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradicted */ .v)(matrix)].map(({ row, version, server, cell }) => {
        const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
        return `- ⚠️ ${text(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)}`)}\n`;
    });
    return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
});
var reports = (function ({ servers, plugins }, newest) {
    const rows = plugins.flatMap((plugin) => (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => (plugin.cells[index] ?? []).flatMap(({ evidence }, column) => evidence.map(({ platform, suite, verdict, date, report, signed }) => [
        `${plugin.name} ${plugin.versions[index]?.version}`,
        servers[column]?.version ?? "",
        platform,
        suite,
        verdict,
        date.slice(0, 10),
        report.slice(0, "sha256:".length + 12),
        signed ? "yes" : "no",
    ]))));
    if (rows.length === 0)
        return "";
    const header = ["Plugin", "Server", "Platform", "Suite", "Result", "Date", "Report", "Signed"];
    const more = rows.length > mostReports ? `\n${rows.length - mostReports} more are not shown.\n` : "";
    const shown = table(header, rows.slice(0, mostReports));
    return `\n<details><summary>Reports (${rows.length})</summary>\n\n${shown}${more}\n</details>\n`;
});
var table = (function (header, rows) {
    const line = (cells) => `| ${cells.map(text).join(" | ")} |\n`;
    return `${line(header)}|${" --- |".repeat(header.length)}\n${rows.map(line).join("")}`;
});
var text = (function (value) {
    const [first = ""] = /^(?:✅|☑️|⚠️|❌|➖|❔) /u.exec(value) ?? [];
    const rest = value.slice(first.length);
    const isPlain = rest.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9 ,()/:+]|[.-](?![.-]))*$/.test(rest) && !/www\.|:\/\//i.test(rest);
    return isPlain ? value : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(value);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks),
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90333);
/* harmony import */ var _matrix_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17538);



/** Rows that a reader looks through, and that fit into what GitHub shows of a file. */
const mostRows = 400;
/** Rows of the list of reports. */
const mostReports = 500;
const marks = {
    verified: "✅ passed",
    declared: "☑️ declared",
    refuted: "⚠️ declared, but failed",
    surprising: "⚠️ not declared, but passed",
    failed: "❌ failed",
    incompatible: "➖ no",
    unknown: "❔ unknown",
};
/** The matrix for a file of a repository: a table, where declared and verified part, and the reports behind it. Ends with a newline. */
;
const legend = "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";
;
/** @param newest versions that are shown, besides those that are pinned or contradict their declaration */
;
;
;
;
;
;
/** What can mean nothing but itself stays readable in the file, so that a change of the matrix reads well too. */
;


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseImageReference = (function (text) {
    return parse(text, refuseImage);
});
var parse = (function (text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
        return invalid(text, "its digest is not sha256: and 64 hex digits");
    const tagAt = name.lastIndexOf(":") > name.lastIndexOf("/") ? name.lastIndexOf(":") : name.length;
    const tag = tagAt < name.length ? name.slice(tagAt + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return invalid(text, "its tag is not well-formed");
    return {
        ...parseName(name.slice(0, tagAt), text, invalid),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
});
var parseRepository = (function (text, input) {
    const invalid = (given, why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)} is not a repository: ${why}`, {
        fix: "Write ghcr.io/acme/catalog-server, without scheme and tag.",
    });
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const { registry, repository, tag, digest, short } = parse(text, invalid);
    if (tag !== undefined || digest !== undefined)
        return invalid(text, "a repository has no tag and no digest");
    if (short)
        return invalid(text, "it names no registry");
    return { registry, repository };
});
var formatReference = (function (reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
});
var isTag = (function (text) {
    return tagPattern.test(text);
});
var parseName = (function (name, text, invalid) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const short = !looksLikeRegistry(first);
    const registry = short ? "docker.io" : hubOr(first);
    const path = short ? name : name.slice(slash + 1);
    // A name that ends in a number is one for the grammar, and a broken IPv4 address for every client.
    if (!host.test(registry) || !URL.canParse(`https://${registry}`))
        return invalid(text, "its registry is not a host name with an optional port");
    if (path.length > longestName)
        return invalid(text, `its repository is longer than ${longestName} characters`);
    if (!path.split("/").every((part) => component.test(part))) {
        return invalid(text, "its repository is not lower-case names separated by slashes");
    }
    const official = registry === "docker.io" && !path.includes("/");
    return { registry, repository: official ? `library/${path}` : path, short };
});
var looksLikeRegistry = (function (first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
});
var hubOr = (function (registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
});
var refuseImage = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   parseRepository: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
;
;
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
;
/** The full form: registry, repository, then tag and digest where there are any. */
;
;
;
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
;
;
;


/***/ }),

/***/ 54775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var rsaWeakness = (function ({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type !== "rsa" && type !== "rsa-pss")
        return undefined;
    const { modulusLength = 0, publicExponent = 0n } = details ?? {};
    if (modulusLength < 2048)
        return `has ${modulusLength} bits, fewer than 2048`;
    return publicExponent < 65537n ? `has the exponent ${publicExponent}, less than 65537` : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rsaWeakness)
/* harmony export */ });
/**
 * Why an RSA key is too weak to be trusted, such as `has 1024 bits, fewer than 2048` (FIPS 186-5: 2048 bits, and an exponent from 65537;
 * with the exponent 1, anybody could sign). Nothing of a strong one, and of keys of other types.
 */
;


/***/ }),

/***/ 63925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var editManifest = (function (located, changes) {
    const removed = changes.flatMap(({ to, plugins }) => (to === undefined ? plugins : []));
    let edited = patched(located, (0,_documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .removalPatches */ .R5)(located, removed));
    edited = patched(edited, changes.filter(({ plugins }) => plugins.length > 0).flatMap((each) => moves(edited, each)));
    // One after the other: two that are added at one place would be one text to neither.
    for (const { entry, plugins, to } of changes) {
        if (plugins.length > 0 || to === undefined)
            continue;
        edited = patched(edited, (0,_documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .pluginPatches */ .ch)(edited, { name: entry.name, module: entry.module, version: to }));
    }
    const version = nextVersion(located, edited);
    if (version)
        edited = patched(edited, (0,_documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .versionPatches */ .XO)(edited, version.after));
    return { text: edited.source.text, ...(version ? { version } : {}) };
});
var moves = (function (edited, { entry, plugins, to }) {
    if (to === undefined)
        return [];
    return plugins.flatMap(({ name }) => (0,_documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .pluginPatches */ .ch)(edited, { name, module: entry.module, version: to }));
});
var patched = (function (located, patches) {
    if (patches.length === 0)
        return located;
    const { file, text } = located.source;
    try {
        return (0,_server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifestText */ .pV)(file, (0,_documents_patch_js__WEBPACK_IMPORTED_MODULE_6__/* .applyPatches */ .$)(text, [...patches])).located;
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
            throw error;
        // The lines are those of a text that nobody sees.
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => ({ ...each, place: { file } })));
    }
});
var nextVersion = (function (before, after) {
    const version = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseVersion */ .ot)(before.manifest.version);
    if (version === undefined)
        return undefined;
    const level = (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .highest */ .BR)((0,_versions_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .listChanges */ .W)(before.manifest, after.manifest).map((each) => each.level));
    if (level === "none")
        return undefined;
    return { before: version.version, after: (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRelease */ .NX)(version, level) };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ editManifest)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61274);
/* harmony import */ var _documents_patch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94108);
/* harmony import */ var _server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50204);
/* harmony import */ var _versions_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11666);
/* harmony import */ var _versions_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50029);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95230);







/** Only the lines of the changed plugins, and `metadata.version` as far as it has to rise. Throws diagnostics for what would not be valid. */
;
;
;
/** What the version rules ask for, which a check of the proposal would ask for too. */
;


/***/ }),

/***/ 32347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var candidatesOf = (function ({ name, candidates, source }) {
    if (candidates !== undefined)
        return candidates;
    return source && `ghcr.io/${source.repository.toLowerCase()}/candidates/${name}`;
});
var namesFiles = (function ({ policy }) {
    return policy.plugins.some(({ module, signer }) => module !== undefined && signer && !("identity" in signer));
});
var readSigner = (async function (located, entry, read) {
    if (entry.signer === undefined)
        return undefined;
    try {
        return await signerOf(located, entry, read);
    }
    catch (error) {
        const [problem] = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo ? error.diagnostics : [];
        if (problem === undefined || !isOfPolicy(problem))
            throw error;
        return { problem: { ...problem, plugin: entry.name, place: (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .entryPlace */ .s)(located, entry, "signer") } };
    }
});
var signerOf = (async function (located, entry, read) {
    const { policy, source } = located;
    const { signer, name } = entry;
    const where = candidatesOf(entry);
    if (signer === undefined || "identity" in signer || where === undefined) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-signer-unverified", `the policy's signer of ${name} cannot be verified: it is a name alone`, {
            fix: "Write who issues its certificates and which workflow and repository they are for (issuer, workflow, repositoryId), or a key.",
        });
    }
    const candidates = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.parseRepository)(where, "candidates");
    const proof = policy.transparencyLog === "timestamp" ? "timestamp" : "transparency-log";
    if ("key" in signer) {
        const { file, text } = await readBeside(source.file, signer.key, read, "public-key-invalid");
        return { signer: (0,_server_verification_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePublicKey */ .ee)(text, file), trust: { proof }, candidates };
    }
    const { file, text } = await readBeside(source.file, policy.trustedRoot ?? "", read, "trusted-root-invalid");
    const { parseTrustedRoot } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38965));
    const root = await parseTrustedRoot(text, file);
    return { signer: (0,_server_verification_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .keylessSigner */ .ln)((0,_documents_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .ofSource */ .r)(signer, entry.source)), trust: { root, proof }, candidates };
});
var readBeside = (async function (policyFile, path, read, code) {
    const file = (0,_proposals_beside_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .besidePolicy */ .p)(policyFile, path);
    const fix = "Commit it beside the policy, and write its path from there.";
    if (file === undefined)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path, 200)} is not in the policy's repository`, { fix });
    const text = await read(file);
    return text === undefined
        ? (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code, `the policy names ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 200)}, which is not there`, { fix })
        : { file, text };
});
var isOfPolicy = (function ({ code }) {
    return ownCodes.includes(code) || code.startsWith("file-");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readSigner)
/* harmony export */ });
/* unused harmony exports candidatesOf, namesFiles */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6454);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76768);
/* harmony import */ var _proposals_beside_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52720);
/* harmony import */ var _proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(256);
/* harmony import */ var _server_verification_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13377);







/** Where a module's candidates are: as the policy says, else where plugin-release.yml publishes them. */
;
/** Whether files beside the policy have to be read for its modules. */
;
/**
 * Reads an entry's signer with the key or the trusted root that it takes. What is wrong with it is that plugin's problem alone, and nothing
 * of the plugin is proposed: a signer that cannot be verified is none. Throws where it cannot be read for now.
 */
;
;
;
const ownCodes = ["plugin-signer-unverified", "public-key-invalid", "trusted-root-invalid", "image-reference-invalid"];
;


/***/ }),

/***/ 26298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var candidateTags = (function (tags, version, server) {
    const prefix = tagPrefix(version);
    const own = server === undefined ? undefined : `${prefix}${tagText(server)}`.slice(0, 128);
    const of = (tag) => `v${tag.slice(prefix.length).replace(/^v/, "").replace(/_.*$/, "")}`;
    const isVersion = (tag) => (0,go_versions/* versionProblem */.E)(of(tag)) === undefined;
    return tags
        .filter((each) => each.startsWith(prefix))
        .sort((left, right) => {
        if (left === own || right === own)
            return left === own ? -1 : 1;
        if (isVersion(left) && isVersion(right))
            return (0,module_version/* compareModuleVersions */.VQ)(of(right), of(left));
        return Number(isVersion(right)) - Number(isVersion(left));
    })
        .slice(0, mostCandidates);
});
var tagPrefix = (function (version) {
    return `${tagText(version)}-server-`;
});
var tagText = (function (text) {
    return text.replaceAll("+", "_");
});
var openEvidence = (function (policy, readFile, options) {
    const once = (0,memo/* memo */.p)({ keepFailures: true });
    let access;
    const open = async (at) => {
        access ??= options.registries ?? (0,registry.registryAccess)(options.environment);
        const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(1078), __webpack_require__.e(6934)]).then(__webpack_require__.bind(__webpack_require__, 31078));
        return openRepository(at, { ...access, transport: within(options.patience ?? longest, access.transport) });
    };
    const down = new Map();
    const signerOf = (entry) => once(`signer ${entry.name}`, () => (0,manifest_update_evidence_signer/* readSigner */.$2)(policy, entry, readFile));
    return {
        signerProblem: async (entry) => {
            const signer = await signerOf(entry);
            return signer && "problem" in signer ? signer.problem : undefined;
        },
        of: async (entry, version, server, releases) => {
            const signer = await signerOf(entry);
            if (signer === undefined || "problem" in signer)
                return signer;
            const name = (0,reference/* formatReference */.FH)(signer.candidates);
            return once(JSON.stringify([entry.name, version, server]), async () => {
                const repository = await open(signer.candidates);
                const tags = await once(`tags ${name}`, () => unlessDown(down, signer.candidates.registry, () => repository.tags()));
                const search = { repository, signer, wanted: { module: entry.module, version, server }, releases };
                const found = await findCandidate(candidateTags(tags, version, server.release), search);
                if ("good" in found)
                    return { found: found.good };
                return { problem: problemOf(policy, entry, version, name, found.bad) };
            });
        },
    };
});
var within = (function (milliseconds, transport) {
    const signal = AbortSignal.timeout(milliseconds);
    return { ...transport, request: (url, given) => transport.request(url, { ...given, signal }) };
});
var unlessDown = (async function (down, registry, ask) {
    const before = down.get(registry);
    if (before)
        throw before;
    try {
        return await ask();
    }
    catch (error) {
        const silent = ["registry-unreachable", "registry-too-slow"];
        if (error instanceof diagnostic/* DiagnosticError */.uo && error.diagnostics.some(({ code }) => silent.includes(code))) {
            down.set(registry, error);
        }
        throw error;
    }
});
var findCandidate = (async function (tags, search) {
    let first;
    for (const tag of tags) {
        const judged = await judgeTag(tag, search);
        if (judged !== undefined && "candidate" in judged)
            return { good: judged };
        if (judged === undefined)
            continue;
        const bad = { ...judged, name: `${search.repository.name}:${tag}` };
        if (judged.isFinal)
            return { bad };
        first ??= bad;
    }
    return { bad: first };
});
var judgeTag = (async function (tag, { repository, signer, wanted, releases }) {
    // Not loaded where no candidate is looked at: it brings what verifies signatures.
    const { judgeCandidate } = await Promise.all(/* import() */[__webpack_require__.e(1151), __webpack_require__.e(1830), __webpack_require__.e(1859)]).then(__webpack_require__.bind(__webpack_require__, 47486));
    const digest = (await repository.head(tag))?.digest;
    if (digest === undefined)
        return undefined;
    const judged = await judgeCandidate(repository, digest, signer, wanted).catch(unusable);
    if ("code" in judged)
        return judged;
    const { sum: compiled, digest: image, ...rest } = judged;
    const released = await releases.sum(wanted.module, wanted.version);
    if (released !== undefined && released !== compiled) {
        return { code: "plugin-report-other", why: otherSum(wanted, compiled, released) };
    }
    const sum = released === undefined ? "not compared" : "same";
    return { ...rest, candidate: `${repository.name}@${image}`, tag, sum };
});
var unusable = (function (error) {
    const [problem] = error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
    if (problem === undefined || !contentCodes.includes(problem.code))
        throw error;
    return { code: "plugin-report-other", why: `cannot be used: ${problem.message}` };
});
var otherSum = (function ({ module, version }, compiled, released) {
    return `was compiled from another ${module} ${version} (${(0,sanitize/* sanitize */.a)(compiled, 60)}) than is released today (${released})`;
});
var problemOf = (function (policy, entry, version, repository, bad) {
    const { code, why, name } = bad ?? {
        code: "plugin-report-missing",
        why: `has no candidate of it: no tag begins with ${tagPrefix(version)}`,
        name: repository,
    };
    const field = entry.candidates !== undefined && code === "plugin-report-missing" ? "candidates" : "signer";
    return (0,diagnostic/* diagnostic */.YK)(code, `${entry.name} ${version} is not proposed: ${name} ${why}`, {
        fix: fixes[code] ?? "Release another version.",
        plugin: entry.name,
        place: (0,policy_entry/* entryPlace */.s)(policy, entry, field),
    });
});
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openEvidence)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/proposals/src/memo.ts
var memo = __webpack_require__(93701);
// EXTERNAL MODULE: ./packages/proposals/src/policy-entry.ts
var policy_entry = __webpack_require__(256);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-evidence-signer.ts
var manifest_update_evidence_signer = __webpack_require__(32347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-evidence-tags.ts


/** More candidates of one version than servers that anybody tries it in. */
const mostCandidates = 10;
/**
 * The tags of a version's candidates (`v0.3.1-server-1.0.0`), as plugin-release.yml names them: that of this very server first, then from
 * the newest server on, then those whose server has a commit for a version. No more than `mostCandidates`.
 *
 * @param server the server's own version, `metadata.version` of its manifest
 */
;
;
/** A tag has no plus sign. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-evidence.ts








/** Milliseconds that one version may take: a registry that lists thousands of signatures is not to keep the other plugins waiting. */
const longest = 5 * 60_000;
/** Each thing is asked for once in a run, and what failed has failed for that run. */
;
/** All requests together take no longer. */
;
/** A registry that nobody can reach is waited for once: the plugins of a sweep would wait for it one after the other. */
;
/** The first candidate that shows what it has to; else what is wrong with the first, which is that of this server where there is one. */
;
/** Undefined for a tag that is gone by now. */
;
/** That somebody's content is no image speaks against that candidate; that a registry cannot be asked leaves it open. */
;
const contentCodes = [
    "content-mismatch",
    "content-too-large",
    "image-not-found",
    "referrers-malformed",
];
;
;
const fixes = {
    "plugin-report-missing": "Run plugin-release.yml for this tag again, or correct candidates in the policy.",
    "plugin-report-unsigned": "Have the plugin's release sign it, or correct the signer in the policy.",
    "plugin-report-failed": "Release a version that passes.",
    "plugin-report-other": "Run plugin-release.yml for this tag again; if the sums differ, find out who moved the tag.",
};


/***/ }),

/***/ 90562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var bumpLocally = (async function (options) {
    const { manifestFile, policyFile, matrixFile, plugins, dryRun } = options;
    const manifest = textOf(manifestFile);
    const { located: policy, diagnostics } = (0,_documents_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(policyFile, textOf(policyFile));
    if (policy === undefined)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo(diagnostics);
    const releases = (0,_server_manifest_update_releases_js__WEBPACK_IMPORTED_MODULE_10__/* .openReleases */ .t)(options.environment);
    try {
        const texts = {
            manifest,
            matrix: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(matrixFile) ? textOf(matrixFile, _server_matrix_handed_over_js__WEBPACK_IMPORTED_MODULE_15__/* .mostBytes */ .j$) : undefined,
        };
        const evidence = (0,_server_manifest_update_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)(policy, readPolicyFile, options);
        const paths = { manifest: manifestFile, matrix: matrixFile };
        const look = await (0,_server_manifest_update_session_js__WEBPACK_IMPORTED_MODULE_12__/* .looker */ .n)(options, { policy, releases, evidence }, paths)(texts);
        const found = plugins === "all" ? await all(look) : await one(look, plugins);
        const edited = found.changes.length > 0 ? (0,_server_manifest_update_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .editManifest */ .S)(look.manifest, found.changes) : undefined;
        if (edited && !dryRun)
            await (0,_documents_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(manifestFile, edited.text);
        return {
            changes: found.changes.map(_server_manifest_update_propose_js__WEBPACK_IMPORTED_MODULE_9__/* .describeChange */ .uQ),
            ...(edited?.version ? { version: edited.version } : {}),
            failed: found.failed,
            diagnostics: (0,_proposals_propose_each_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)([...diagnostics, ...look.diagnostics, ...found.diagnostics]),
        };
    }
    finally {
        await releases.close();
    }
});
var one = (async function (look, request) {
    const { change, diagnostics } = await (0,_server_manifest_update_resolve_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveModule */ .X)((0,_server_manifest_update_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .admitModule */ .QO)(look.policy, request), look, request);
    return { changes: change ? [change] : [], failed: 0, diagnostics };
});
var all = (async function (look) {
    const entries = (0,_server_manifest_update_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .moduleEntries */ .Lc)(look.policy.policy).filter((each) => (0,_server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_13__/* .isListed */ .yy)(look.manifest, each));
    const found = await (0,_server_manifest_update_sweep_js__WEBPACK_IMPORTED_MODULE_14__/* .lookUpAll */ .C)(look, entries);
    return {
        changes: found.changes,
        failed: found.failed.length,
        diagnostics: [...(0,_server_manifest_update_sweep_js__WEBPACK_IMPORTED_MODULE_14__/* .listedProblems */ .S)(look), ...found.diagnostics],
    };
});
var textOf = (function (file, limit) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_3__.readText)(file, limit);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo([read.problem]);
    return read.text;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpLocally: () => (/* binding */ bumpLocally)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _documents_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6454);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41978);
/* harmony import */ var _documents_replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4817);
/* harmony import */ var _proposals_propose_each_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51019);
/* harmony import */ var _server_manifest_update_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63925);
/* harmony import */ var _server_manifest_update_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26298);
/* harmony import */ var _server_manifest_update_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80179);
/* harmony import */ var _server_manifest_update_propose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97625);
/* harmony import */ var _server_manifest_update_releases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66611);
/* harmony import */ var _server_manifest_update_resolve_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62319);
/* harmony import */ var _server_manifest_update_session_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92242);
/* harmony import */ var _server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50204);
/* harmony import */ var _server_manifest_update_sweep_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48877);
/* harmony import */ var _server_matrix_handed_over_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(80548);
















/** Edits a manifest in place: what the action would propose, in one change. Throws diagnostics, and then the file is as it was. */
;
;
;
/** A file of the working copy that the policy is in. */
const readPolicyFile = async (file) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? textOf(file) : undefined);
;


/***/ }),

/***/ 22368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var cellsIn = (function (file, text, server) {
    const { matrix } = (0,_matrix_compute_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMatrix */ .v)((0,_server_matrix_handed_over_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixInput */ .Gi)(file, text));
    const column = matrix.servers.findIndex(({ version }) => version === server.version);
    if (column < 0 || (matrix.base !== undefined && matrix.base !== server.module))
        return () => undefined;
    const rows = new Map(matrix.plugins.map((row) => [`${row.name} ${row.module}`, row]));
    return ({ name, module }, version) => {
        const row = rows.get(`${name} ${module}`);
        const index = row?.versions.findIndex((each) => each.version === version) ?? -1;
        return row?.cells[index]?.[column];
    };
});
var cellWords = (function (cell) {
    return [_matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(cell)], ...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(cell)].join(", ");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cellWords),
/* harmony export */   cellsIn: () => (/* binding */ cellsIn)
/* harmony export */ });
/* harmony import */ var _matrix_compute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16933);
/* harmony import */ var _matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67390);
/* harmony import */ var _matrix_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17538);
/* harmony import */ var _server_matrix_handed_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80548);




/**
 * Reads a committed matrix: its evidence counts, since whoever merged it has agreed to it. Throws diagnostics for what is no matrix.
 *
 * @param server the base's module and version
 */
;
/** A cell as the matrix shows it; safe to show. */
;


/***/ }),

/***/ 80179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isModuleEntry = (function (entry) {
    return entry.module !== undefined;
});
var moduleEntries = (function ({ plugins }) {
    return plugins.filter(isModuleEntry);
});
var inModuleChannel = (function (version, { channel }) {
    if (pseudoVersion.test(version))
        return false;
    return channel === "prerelease" || !(0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(version);
});
var isWithdrawn = (function (version, { withdrawn }) {
    const plain = (text) => text.replace(/^v/, "").replace(/\+.*$/, "");
    return withdrawn.some((each) => plain(each) === plain(version));
});
var admitModule = (function (located, { plugin, module, version }) {
    const entry = (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .policyEntry */ .R)(located, plugin);
    if (!isModuleEntry(entry)) {
        const message = `the policy knows ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} as an OCM component, which cannot be compiled into a server`;
        const fix = "Give its module in the policy, or send this to the registry's repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-identity-refused", message, { fix, plugin, place: (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPlace */ .s)(located, entry, "component") });
    }
    if (module !== undefined && module !== entry.module) {
        const message = `the policy's module for ${plugin} is ${entry.module}, not ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(module, 255)}`;
        const fix = "Release it there, or have the policy's module changed.";
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-identity-refused", message, { fix, plugin, place: (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPlace */ .s)(located, entry, "module") });
    }
    if (version !== undefined)
        refuseVersion(located, entry, version);
    return entry;
});
var refuseVersion = (function (located, entry, version) {
    const refuse = (why, field, fix) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-version-refused", why, { fix, plugin: entry.name, place: (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPlace */ .s)(located, entry, field) });
    if (isWithdrawn(version, entry)) {
        refuse(`the policy has withdrawn ${entry.name} ${version}`, "withdrawn", "Release another version.");
    }
    if (pseudoVersion.test(version)) {
        refuse(`${entry.name} ${version} names a commit, and is no release`, "module", "Tag a version.");
    }
    if (!inModuleChannel(version, entry)) {
        const why = `${entry.name} ${version} is a prerelease, and the policy's channel for it is stable`;
        refuse(why, "channel", "Release a stable version, or set the channel to prerelease.");
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ moduleEntries),
/* harmony export */   QO: () => (/* binding */ admitModule),
/* harmony export */   r4: () => (/* binding */ isWithdrawn),
/* harmony export */   rr: () => (/* binding */ inModuleChannel)
/* harmony export */ });
/* unused harmony export isModuleEntry */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79167);
/* harmony import */ var _proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(256);




;
;
/** Names a commit, not a release (go.dev/ref/mod#pseudo-versions). A fork's commits can be named so, too. */
const pseudoVersion = /[-.]\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
/** Whether the policy takes versions like this one. */
;
/** A policy may write a version with v or without. */
;
/** The policy's entry for what is asked for. Throws plugin-not-in-policy, plugin-identity-refused, plugin-version-refused. */
;
;


/***/ }),

/***/ 97625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var requirementChanges = (function (before, after, base) {
    const old = requirements(before?.require ?? []);
    const now = requirements(after.require);
    const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
    return paths.flatMap((path) => {
        const [one, other] = [old.get(path), now.get(path)];
        if (one?.version === other?.version)
            return [];
        const known = base?.get(path);
        return {
            path,
            ...(one === undefined ? {} : { before: one.version }),
            ...(other === undefined ? {} : { after: other.version }),
            indirect: (other ?? one)?.indirect === true,
            ...(known === undefined ? {} : { base: known }),
            aboveBase: known !== undefined && other !== undefined && (0,module_version/* compareModuleVersions */.VQ)(other.version, known) > 0,
        };
    });
});
var requirements = (function (list) {
    const found = new Map();
    for (const { path, version, indirect } of list) {
        const known = found.get(path);
        if (known === undefined || (0,module_version/* compareModuleVersions */.VQ)(version, known.version) > 0)
            found.set(path, { version, indirect });
    }
    return found;
});
var graphOf = (async function ({ entry, plugins, from, to }, { server, releases }) {
    if (to === undefined)
        return undefined;
    const oldModule = plugins[0]?.module ?? entry.module;
    try {
        const [before, after, base] = await Promise.all([
            from && releases.goMod(oldModule, from.version),
            releases.goMod(entry.module, to),
            baseRequirements(server, releases),
        ]);
        return { changes: requirementChanges(before, after, base), baseKnown: base !== undefined };
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        return { problem: error.diagnostics[0]?.message ?? "go.mod could not be read" };
    }
});
var baseRequirements = (async function ({ module, version }, releases) {
    if (module === undefined || version === undefined)
        return undefined;
    const goMod = await releases.goMod(module, version).catch((error) => {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return undefined;
        throw error;
    });
    if (goMod === undefined)
        return undefined;
    const known = [...requirements(goMod.require)].map(([path, each]) => [path, each.version]);
    return new Map([...known, [module, version]]);
});
var changeLinks = (function ({ module, source }, versions, serverUrl) {
    if (source === undefined)
        return ["source repository: the policy names none"];
    const { repository, id } = source;
    const home = `${serverUrl}/${repository}`;
    const lines = [`source repository [\`${repository}\`](${home})${id === undefined ? "" : ` (number ${id})`}`];
    const { from, to } = versions;
    if (to === undefined)
        return lines;
    const folder = folderOf(module, `${new URL(serverUrl).host}/${repository}`);
    if (folder === undefined) {
        const query = new URLSearchParams({ q: to.replace(/^v/, ""), expanded: "true" });
        return [...lines, `release: [\`${to}\`](${home}/releases?${query})`];
    }
    const tag = (version) => refOf(folder, version).split("/").map(encodeURIComponent).join("/");
    const compare = from === undefined ? [] : [`[\`${from}...${to}\`](${home}/compare/${tag(from)}...${tag(to)})`];
    return [...lines, `changes: ${[...compare, `release [\`${to}\`](${home}/releases/tag/${tag(to)})`].join(", ")}`];
});
var folderOf = (function (module, repository) {
    const path = module.slice(0, module.length - ((0,go_paths/* splitPathMajor */.NQ)(module)?.length ?? 0));
    const [lower, root] = [path.toLowerCase(), repository.toLowerCase()];
    if (lower === root)
        return "";
    return lower.startsWith(`${root}/`) ? `${path.slice(root.length + 1)}/` : undefined;
});
var refOf = (function (folder, version) {
    const [, commit] = /[-.]\d{14}-([0-9a-f]{12})(?:\+incompatible)?$/.exec(version) ?? [];
    return commit ?? `${folder}${version.replace("+incompatible", "")}`;
});
var aboutChange = (function (change, serverUrl) {
    const { entry, from, to } = change;
    const own = from && change.plugins[0]?.module === entry.module ? { from: from.version } : {};
    const versions = to === undefined ? {} : { ...own, to };
    const lines = [
        `module \`${entry.module}\``,
        ...changeLinks(entry, versions, serverUrl),
        ...fallen(change),
        ...signedReport(change),
        ...claims(change),
        ...passedOver(change),
        ...declaredChanges(change),
    ];
    return `\`${entry.name}\`\n${lines.map((line) => `- ${line}\n`).join("")}${graphText(change.graph)}`;
});
var fallen = (function ({ from, to }) {
    if (from?.fallen === undefined)
        return [];
    const who = from.fallen === "withdrawn" ? "the policy has withdrawn" : "its author has retracted";
    const what = to === undefined ? "; there is no version to take its place" : "";
    return [`${who} \`${from.version}\`${what}`];
});
var claims = (function ({ plugins, to }) {
    const claimed = plugins.filter(({ tier }) => tier === "supported").map(({ name }) => `\`${name}\``);
    if (to === undefined || claimed.length === 0)
        return [];
    return [
        `the manifest claims the tier \`supported\` for ${claimed.join(", ")}: the release fails unless this version earns it`,
    ];
});
var signedReport = (function ({ evidence }) {
    if (evidence === undefined)
        return [];
    const { signer, candidate, tag, report, test, base, sum } = evidence;
    const suite = (0,render_markdown/* markdownText */.p)(`${test.suite}${test.suiteVersion === undefined ? "" : ` ${test.suiteVersion}`}`, 200);
    const where = test.platform === undefined ? "" : ` on ${(0,render_markdown/* markdownText */.p)(test.platform, 60)}`;
    const warned = test.warned === 0 ? "passed" : `passed, ${test.warned} recommended checks did not`;
    const compared = sum === "same" ? "its sum is the release's" : "too large for its sum to be compared";
    return [
        `signed report: ${suite} ${warned}${where}, in the server \`${base.module}\` \`${base.version}\`; ${compared}`,
        `signed by ${(0,render_markdown/* markdownText */.p)(signer, 300)}: report \`${report}\` of \`${candidate}\` (\`${tag}\`)`,
    ];
});
var passedOver = (function ({ passedOver: all }) {
    const shown = all
        .slice(0, mostPassedOver)
        .map(({ version, refusal }) => `not \`${version}\`: ${(0,render_markdown/* markdownText */.p)(refusal?.why ?? "", 300)}`);
    const more = all.length - shown.length;
    return more > 0 ? [...shown, `nor ${more} older of them`] : shown;
});
var declaredChanges = (function ({ declared, declaredBefore }) {
    return declared.flatMap(({ name, metadata }) => {
        const before = declaredBefore.find((each) => each.name === name)?.metadata;
        if (metadata === undefined)
            return [];
        const of = declared.length > 1 ? ` of \`${name}\`` : "";
        if (before === undefined) {
            return [stated(`licence${of}`, metadata.license), stated(`owners${of}`, owners(metadata))];
        }
        return [
            ...differs(`licence${of}`, before.license, metadata.license),
            ...differs(`owners${of}`, owners(before), owners(metadata)),
        ];
    });
});
var owners = (function ({ owners: all }) {
    const names = all.map(({ team, contact }) => (contact === undefined ? team : `${team} (${contact})`));
    return names.length === 0 ? undefined : names.join(", ");
});
var stated = (function (what, value) {
    return `${what}: ${value === undefined ? "none stated" : (0,render_markdown/* markdownText */.p)(value, 200)}`;
});
var differs = (function (what, before, after) {
    if (before === after)
        return [];
    const [one, other] = [before, after].map((each) => (0,render_markdown/* markdownText */.p)(each ?? "none", 200));
    return [`⚠️ ${what}: ${other}, so far ${one}`];
});
var graphText = (function (graph) {
    if (graph === undefined)
        return "";
    if ("problem" in graph)
        return `- what it requires is not known: ${(0,render_markdown/* markdownText */.p)(graph.problem, 300)}\n`;
    const { changes, baseKnown } = graph;
    if (changes.length === 0)
        return "- it requires what it required before\n";
    const above = changes.filter(({ aboveBase }) => aboveBase).length;
    const note = baseKnown ? `, ${above} of them above the base's version` : "; what the base has is not known";
    const sorted = [...changes].sort((one, other) => Number(other.aboveBase) - Number(one.aboveBase));
    const rows = fitting(sorted.slice(0, mostRequirements).map(requirementRow), mostCharacters);
    const more = changes.length - rows.length;
    return `
<details><summary>go.mod: ${changes.length} requirement${changes.length === 1 ? "" : "s"} changed${note}</summary>

| Module | Before | After | In the base |
| --- | --- | --- | --- |
${rows.join("")}${more > 0 ? `\nand ${more} more\n` : ""}
</details>
`;
});
var requirementRow = (function ({ path, before, after, base, indirect, aboveBase }) {
    const cells = [path, before ?? "added", after ?? "removed", base ?? "not in it"].map((each) => (0,render_markdown/* markdownText */.p)(each, 200));
    const [module = "", one = "", other = "", inBase = ""] = cells;
    return `| ${module}${indirect ? " (indirect)" : ""} | ${one} | ${aboveBase ? `⚠️ ${other}` : other} | ${inBase} |\n`;
});
var fitting = (function (texts, limit) {
    let left = limit;
    return texts.filter((each, index) => {
        left -= each.length;
        return index === 0 || left >= 0;
    });
});
var proposalTitle = (function (changes) {
    const [change] = changes;
    if (changes.length !== 1 || change === undefined)
        return `Update ${changes.length} plugins of the server`;
    const { entry, from, to } = change;
    if (to === undefined)
        return `Remove ${entry.name} ${from?.version}, which is withdrawn`;
    if (from === undefined)
        return `Add ${entry.name} ${to}`;
    return from.fallen ? `Replace ${entry.name} ${from.version} by ${to}` : `Bump ${entry.name} to ${to}`;
});
var proposalBody = (function (changes, { version }, { server, serverUrl }) {
    const rows = fitting(changes.flatMap((each) => rowsOf(each, server)), room.rows);
    const told = fitting(changes.map((each) => aboutChange(each, serverUrl)), room.told);
    const more = changes.length - told.length;
    const raise = version
        ? `**Merging makes this the server ${code(version.after)}**, from ${code(version.before)}, by the version rules.`
        : "The manifest states no version of the server.";
    return `| Plugin | From | To | Servers (declared) | Framework API (declared) | This server |
| --- | --- | --- | --- | --- | --- |
${rows.join("")}
${told.join("\n")}${more > 0 ? `\nOf ${more} more nothing is told here; the diff has them all.\n` : ""}
${raise}

What is proposed was computed from the policy, the base branch and the module proxy, not taken from the message that led here. The plugin's code was not run${signatures(changes)}; the checks of this pull request resolve, compile and validate it.

Not wanted: close this, and the same is not proposed again. Never wanted again: add the version to the policy's ${code("withdrawn")}.
`;
});
var signatures = (function (changes) {
    const taken = changes.filter(({ to }) => to !== undefined);
    if (taken.every(({ evidence }) => evidence === undefined))
        return ", and no signature of it was verified";
    if (taken.every(({ evidence }) => evidence !== undefined))
        return " here: who ran it has signed the report above";
    return " here; where a signed report is named, its signature was verified";
});
var rowsOf = (function ({ entry, plugins, from, to, declared }, server) {
    const names = plugins.length > 0 ? plugins.map(({ name }) => name) : [entry.name];
    const before = from === undefined ? "new" : code(from.version);
    return names.map((name) => {
        const found = declared.find((each) => each.name === name);
        const fits = found === undefined ? ["", "", ""] : fitOf(found, server);
        return `| ${[code(name), before, to === undefined ? "removed" : code(to), ...fits].join(" | ")} |\n`;
    });
});
var fitOf = (function ({ assessment, metadata, cell }, server) {
    const { verdict, framework, readableRange = "not declared" } = assessment;
    const offered = metadata?.compatibility.frameworkApis.join(", ") ?? "not declared";
    const shim = framework === "shimmed" ? ", through a shim" : "";
    const mark = cell ? (0,manifest_update_matrix/* cellWords */.O)(cell) : verdict === "compatible" ? `☑️ declared${shim}` : "❔ unknown";
    const name = `${server.version ?? "of unknown version"} (${server.frameworkVersion})`;
    return [(0,render_markdown/* markdownText */.p)(readableRange, 200), (0,render_markdown/* markdownText */.p)(offered, 200), `${mark}: ${(0,render_markdown/* markdownText */.p)(name, 200)}`];
});
var code = (function (text) {
    return `\`${text}\``;
});
var additionItem = (function (plugin) {
    return `+${plugin}`;
});
var proposedChange = (async function (path, resolving, changes) {
    const edited = (0,manifest_update_edit/* editManifest */.S)(resolving.manifest, changes);
    const graphs = await Promise.all(changes.map((each) => graphOf(each, resolving)));
    const change = {
        files: new Map([[path, edited.text]]),
        items: changes.flatMap((each) => [itemOf(each), ...(each.from ? [] : [additionItem(each.entry.name)])]),
        fingerprint: JSON.stringify([changes.map(linesOf), edited.version?.after]),
        title: proposalTitle(changes),
        body: proposalBody(changes.map((each, index) => ({ ...each, graph: graphs[index] })), edited, resolving),
    };
    return { change, edited };
});
var notDeclined = (function (changes, declined) {
    const left = changes.filter((each) => !declined(itemOf(each)));
    return left.length > 0 ? left : [...changes];
});
var itemOf = (function ({ entry, from, to }) {
    return to === undefined ? `${entry.name}@${from?.version} leaves` : `${entry.name}@${to}`;
});
var linesOf = (function ({ entry, plugins, from, to }) {
    return [entry.name, entry.module, plugins.map(({ name, module }) => [name, module]), from?.version, to];
});
var proposeManifest = (async function (session, scope, request) {
    const { github, repository, base, manifestPath, matrixPath, dryRun } = session;
    let last;
    const result = await (0,propose/* propose */.B)(github, {
        repository,
        base,
        branch: scope.branch,
        key: scope.key,
        paths: [manifestPath, ...(matrixPath === undefined ? [] : [matrixPath])],
        labels: ["plugin-release"],
        dryRun,
        edit: async (input) => {
            const look = await session.look({
                manifest: input.files.get(manifestPath),
                matrix: matrixPath === undefined ? undefined : input.files.get(matrixPath),
            });
            const wish = await wishFor(look, entriesOf(scope, look, input, request), request);
            last = { wish };
            if (wish.changes.length === 0)
                return undefined;
            const changes = notDeclined(wish.changes, input.declined);
            const { change, edited } = await proposedChange(manifestPath, look, changes);
            last = { wish: { ...wish, changes }, edited };
            return change;
        },
    });
    if (last === undefined)
        throw new Error("the proposal was decided without looking at the manifest");
    return told(scope, result, last.wish, last.edited);
});
var entriesOf = (function ({ entries }, { manifest }, input, request) {
    return entries.filter((each) => (0,manifest_update_state/* isListed */.yy)(manifest, each) || request?.plugin === each.name || input.proposed(additionItem(each.name)));
});
var wishFor = (async function (look, entries, request) {
    const resolved = await (0,concurrent/* mapConcurrent */._)(entries, atOnce, (entry) => (0,manifest_update_resolve/* resolveModule */.X)(entry, look, request?.plugin === entry.name ? request : undefined));
    return {
        changes: resolved.flatMap(({ change }) => (change ? [change] : [])),
        diagnostics: [...look.diagnostics, ...resolved.flatMap((each) => each.diagnostics)],
    };
});
var told = (function (scope, { outcome, changed, number, url, diagnostics }, wish, edited) {
    const plugins = wish.changes.length > 0 ? wish.changes.map(({ entry }) => entry) : scope.entries;
    return {
        plugins: plugins.map(({ name }) => name),
        changes: wish.changes.map(describeChange),
        outcome,
        changed,
        ...(number === undefined ? {} : { number }),
        ...(url === undefined ? {} : { url }),
        ...(edited?.version === undefined ? {} : { version: edited.version }),
        diagnostics: [...wish.diagnostics, ...diagnostics],
    };
});
var describeChange = (function ({ entry, from, to }) {
    if (to === undefined)
        return `-${entry.name} ${from?.version}`;
    return from === undefined ? `+${entry.name} ${to}` : `${entry.name} ${from.version} -> ${to}`;
});
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ atOnce),
  uQ: () => (/* binding */ describeChange),
  wb: () => (/* binding */ proposeManifest)
});

// UNUSED EXPORTS: wishFor

// EXTERNAL MODULE: ./packages/proposals/src/propose.ts + 7 modules
var propose = __webpack_require__(15627);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-edit.ts
var manifest_update_edit = __webpack_require__(63925);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/golang/src/requirement-changes.ts

/**
 * Compares the go.mod files of two versions of a module, and what is new in it with the base's. A go.mod since go 1.17 names all that is
 * needed, indirect requirements too (go.dev/ref/mod#graph-pruning); of an older one only the direct ones are seen. In the order of paths.
 *
 * @param before absent where the module is new
 * @param base the base's go.mod with the base itself as a requirement; absent where it is not known
 */
;
/** The versions by path, the highest of each. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-graph.ts


/**
 * Compares what the two versions of a plugin's module require, and that with the base: from the module proxy's `.mod` files, without Go and
 * without the plugin's code. It informs a person; the build resolves for itself. Undefined where the plugin leaves.
 */
;
/** The base itself is one of them: a plugin that asks for more of it moves the core. */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts
var render_markdown = __webpack_require__(1138);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-matrix.ts
var manifest_update_matrix = __webpack_require__(22368);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-links.ts

/**
 * Links to what changed, as Markdown. A module below its repository's root is tagged with its folder (`agents/v0.3.1`); which folder that is
 * only a path that begins with the repository's tells. Versions keep to Go's grammar.
 */
;
/** The folder of a module in its repository with a slash behind it; undefined where its path does not tell. */
;
/** The tag of a release, or the commit that a pseudo-version names. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-text-change.ts


/** Versions that are passed over, and requirements, that a person still reads. */
const mostPassedOver = 5;
const mostRequirements = 40;
/** Characters of their rows, escaped: what means harm is long. */
const mostCharacters = 8000;
/** One plugin's part of the body: where it comes from, why this version, and what else changes with it. */
;
;
/** A tier belongs to an image: what the version so far was granted says nothing of this one. */
;
/** Who vouches for what: everything here was signed, or follows from what was. */
;
;
/** Licence and owners: of what is new, and where a version states others than the one so far. */
;
;
;
;
;
;
/** The first texts that fit together; always one. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-text.ts



/** Characters of the table, and of what is told of single plugins: GitHub takes a body of 65,536, of which items take up to 10,000. */
const room = { rows: 12_000, told: 36_000 };
/** `Bump agents to v0.4.0`; for several plugins how many there are. */
;
/** What a maintainer decides from. Whatever a module or its author says shows as exactly itself. */
;
;
/** A row for each plugin of the module. */
;
/** Declared range, declared framework APIs, and what this server makes of them: as the repository's matrix has it, where it does. */
;
/** Only for what keeps to a grammar without backticks. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-change.ts



/** What an open proposal holds for a plugin that was asked to be added: without it, a sweep would take it for one of nobody. */
;
/** A proposal of changes. Throws diagnostics. */
;
/** What of the changes was not declined; all of them where each one was, which says so. */
;
;
;

// EXTERNAL MODULE: ./packages/server/src/manifest-update-resolve.ts + 4 modules
var manifest_update_resolve = __webpack_require__(62319);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-state.ts
var manifest_update_state = __webpack_require__(50204);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-propose.ts





/** Modules that are looked up at the same time. */
const atOnce = 8;
/** Brings one pull request to what policy, releases and base branch ask for. Throws diagnostics. */
;
/** What is listed, what is asked for by name, and what an open proposal adds because it was asked for. */
;
/** Throws diagnostics where one of them cannot be resolved. */
;
;
/** `agents v0.3.1 -> v0.4.0`, `+agents v0.4.0` for one that is added, `-agents v0.3.1` for one that leaves. */
;


/***/ }),

/***/ 66611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openReleases = (function (environment) {
    const opened = new Map();
    return {
        of: (privateModules) => {
            const key = JSON.stringify(privateModules);
            const known = opened.get(key);
            if (known)
                return known.releases;
            const access = (0,_golang_proxy_access_js__WEBPACK_IMPORTED_MODULE_1__/* .openProxyAccess */ .Lt)((0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_4__/* .withPrivateModules */ .ZW)(environment, privateModules));
            const releases = releasesFrom(access);
            opened.set(key, { access, releases });
            return releases;
        },
        close: async () => {
            for (const { access } of opened.values())
                await access.transport.close();
        },
    };
});
var releasesFrom = (function (access) {
    const once = (0,_proposals_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)();
    const goModText = (module, version) => once(`mod ${module}@${version}`, () => (0,_golang_released_go_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .releasedGoMod */ .i)({ module, version }, access));
    return {
        versions: (wanted, which) => once(`versions ${which} ${JSON.stringify(wanted)}`, async () => {
            const found = await (0,_golang_released_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .releasedVersions */ .bK)(wanted, access);
            if ((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(found.diagnostics))
                throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(found.diagnostics);
            return found;
        }),
        goModText,
        goMod: async (module, version) => (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .parseGoMod */ .k)(await goModText(module, version)),
        sum: (module, version) => once(`sum ${module}@${version}`, async () => {
            // Not loaded where no candidate is compared.
            const { releasedSum } = await __webpack_require__.e(/* import() */ 5331).then(__webpack_require__.bind(__webpack_require__, 5331));
            return releasedSum({ module, version }, access);
        }),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openReleases)
/* harmony export */ });
/* unused harmony export releasesFrom */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54949);
/* harmony import */ var _golang_module_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49453);
/* harmony import */ var _golang_proxy_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39413);
/* harmony import */ var _golang_released_go_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92653);
/* harmony import */ var _golang_released_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42879);
/* harmony import */ var _proposals_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93701);







;
;


/***/ }),

/***/ 62319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var checkAsked = (function ({ plugin, version }, versions, judged, present) {
    const found = versions.find((each) => each.version === version);
    if (found === undefined || (found.time === undefined && found.problem !== undefined)) {
        (0,diagnostic/* fail */.fJ)("plugin-version-missing", `${plugin} ${version} is not released: ${found?.problem ?? "no proxy lists it"}`, {
            fix: "Push the tag first; a private module needs GOPRIVATE, and Go in the job.",
            plugin,
        });
    }
    if (present && present.fallen === undefined && (0,module_version/* compareModuleVersions */.VQ)(version, present.version) < 0) {
        (0,diagnostic/* fail */.fJ)("plugin-version-older", `the manifest has ${plugin} ${present.version}, and ${version} is not newer`, {
            fix: "Nothing is to be done; to go back, withdraw the newer version in the policy.",
            plugin,
        });
    }
    const refusal = judged.find((each) => each.version === version)?.refusal;
    if (refusal === undefined)
        return [];
    const message = `${plugin} ${version} is not proposed: ${refusal.why}`;
    if (refusal.code !== "plugin-version-incompatible") {
        (0,diagnostic/* fail */.fJ)(refusal.code, message, { plugin, severity: "error", fix: fixes[refusal.code] ?? "Release another version." });
    }
    return [
        (0,diagnostic/* diagnostic */.YK)(refusal.code, message, {
            fix: "Release a version that declares this server, or raise the server's base.",
            plugin,
        }),
    ];
});
var judgeVersion = (function (found, grounds) {
    const declared = grounds.seats.map((seat) => declaredFor(found, seat, grounds));
    const refusal = standing(found, grounds) ?? declared.find((each) => each.refusal)?.refusal;
    return {
        version: found.version,
        ...(refusal === undefined ? {} : { refusal }),
        declared: declared.map(({ refusal: _, ...each }) => each),
    };
});
var standing = (function ({ version, retracted, origin }, grounds) {
    const { entry, deprecated, serverUrl } = grounds;
    if ((0,manifest_update_policy/* isWithdrawn */.r4)(version, entry))
        return { code: "plugin-version-refused", why: "the policy has withdrawn it" };
    if (deprecated !== undefined) {
        return { code: "plugin-module-deprecated", why: `its module is deprecated: ${(0,sanitize/* sanitize */.a)(deprecated, 200)}` };
    }
    if (retracted) {
        const why = retracted.why === "" ? "its author retracted it" : `its author retracted it: ${retracted.why}`;
        return { code: "plugin-version-retracted", why };
    }
    return foreign(entry, origin, serverUrl);
});
var foreign = (function ({ module, source }, origin, serverUrl) {
    if (source === undefined)
        return undefined;
    const { host } = new URL(serverUrl);
    const url = origin ?? (module.startsWith(`${host}/`) ? `https://${module.split("/", 3).join("/")}` : undefined);
    if (url === undefined)
        return undefined;
    const wanted = `https://${host}/${source.repository}`;
    if (url.replace(/\.git$|\/$/, "").toLowerCase() === wanted.toLowerCase())
        return undefined;
    const why = `it comes from ${(0,sanitize/* quoted */.T)(url, 200)}, and the policy's source is ${source.repository}`;
    return { code: "plugin-identity-refused", why };
});
var declaredFor = (function (found, seat, { entry, server, cells }) {
    const { name } = seat;
    const read = readDeclared(found, seat);
    const cell = cells({ name, module: entry.module }, found.version);
    const { metadata } = read;
    const assessment = (0,compatibility/* assess */.no)(metadata, server);
    const why = "problem" in read ? read.problem : (objection(seat, assessment, cell) ?? lacking(found, seat, metadata, server));
    return {
        name,
        assessment,
        ...(metadata === undefined ? {} : { metadata }),
        ...(cell === undefined ? {} : { cell }),
        ...(why === undefined ? {} : { refusal: { code: "plugin-version-incompatible", why } }),
    };
});
var objection = (function ({ metadata: marked }, { verdict, reasons }, cell) {
    if (cell?.verified === "failed")
        return "it failed on this server, says the compatibility matrix";
    // A person has said in the manifest that it declares nothing.
    return verdict !== "compatible" && marked !== "none" ? reasons.join("; ") : undefined;
});
var lacking = (function ({ version }, { tier }, metadata, server) {
    if (tier !== "supported" || !metadata)
        return undefined;
    const missing = (0,governance/* governance */.T)({ entry: { version }, metadata }, server);
    return missing.length === 0 ? undefined : `for the tier supported it lacks ${missing.join(", ")}`;
});
var readDeclared = (function ({ yamls, problem }, { name, import: path, metadata: marked }) {
    const found = yamls.get(path);
    const unknown = problem ?? found?.problem;
    if (unknown !== undefined)
        return { problem: unknown };
    if (marked === "none")
        return {};
    if (found?.pluginYaml === undefined)
        return { problem: "it has no plugin.yaml" };
    const read = (0,released_metadata/* readReleasedMetadata */.J)(name, found.pluginYaml);
    return read.problem === undefined ? { metadata: read.metadata } : { problem: read.problem };
});
var chooseVersion = (function (judged, present) {
    const stands = present !== undefined && present.fallen === undefined;
    const higher = judged.filter(({ version }) => !stands || (0,module_version/* compareModuleVersions */.VQ)(version, present.version) > 0);
    const taken = higher.find(({ refusal }) => refusal === undefined);
    const above = (floor) => (each) => each.refusal !== undefined && (floor === undefined || (0,module_version/* compareModuleVersions */.VQ)(each.version, floor) > 0);
    if (taken)
        return { do: "take", version: taken.version, passedOver: higher.filter(above(taken.version)) };
    if (present?.fallen !== "withdrawn")
        return { do: "keep", passedOver: higher.filter(above(present?.version)) };
    return { do: "leave", passedOver: judged.filter(({ version }) => version !== present.version) };
});
var takeVersion = (async function (judged, present, { entry, resolving, asked }, missing) {
    const choice = chooseVersion(judged, present);
    const told = missing === undefined ? {} : { missing };
    if (choice.do !== "take")
        return { choice, ...told };
    const { version } = choice;
    const { releases, evidence } = resolving;
    const refused = ownWords(entry, version, await releases.goModText(entry.module, version));
    const shown = refused ? undefined : await evidence.of(entry, version, evidenceServer(resolving), releases);
    const lacking = shown && "problem" in shown ? shown.problem : undefined;
    if (lacking && version === asked)
        throw new diagnostic/* DiagnosticError */.uo([lacking]);
    const refusal = refused ?? (lacking && { code: lacking.code, why: lacking.message });
    if (refusal === undefined)
        return { choice, ...told, ...(shown && "found" in shown ? { found: shown.found } : {}) };
    const rest = judged.map((each) => (each.version === version ? { ...each, refusal } : each));
    return takeVersion(rest, present, { entry, resolving, asked }, missing ?? lacking);
});
var evidenceServer = (function ({ server, manifest }) {
    const { module, version } = server;
    const { version: release } = manifest.manifest;
    return {
        ...(module === undefined ? {} : { module }),
        ...(version === undefined ? {} : { version }),
        ...(release === undefined ? {} : { release }),
    };
});
var ownWords = (function ({ module }, version, text) {
    const declared = (0,go_mod/* parseGoMod */.k)(text).module;
    if (declared !== module) {
        return { code: "module-path-other", why: `its go.mod declares ${(0,sanitize/* sanitize */.a)(declared ?? "no path", 200)}` };
    }
    const { deprecated, retractions } = (0,go_mod_notes/* parseReleaseNotes */.U)(text);
    if (deprecated !== undefined) {
        return { code: "plugin-module-deprecated", why: `its module is deprecated: ${(0,sanitize/* sanitize */.a)(deprecated, 200)}` };
    }
    const reasons = (0,go_mod_notes/* retractionsOf */._)(version, retractions);
    return (reasons && {
        code: "plugin-version-retracted",
        why: `its author retracted it: ${(0,sanitize/* sanitize */.a)(reasons.join("; "), 200)}`,
    });
});
var resolveModule = (async function (entry, resolving, request) {
    const { manifest, server, releases, evidence, cells, serverUrl } = resolving;
    refuseBase(entry, server);
    const unverified = await evidence.signerProblem(entry);
    if (unverified && request)
        throw new diagnostic/* DiagnosticError */.uo([unverified]);
    const listed = (0,manifest_update_state/* listedIn */.tl)(manifest, entry);
    const found = await lookUp(entry, listed, releases, request?.version);
    const { deprecated } = found.released;
    const grounds = {
        entry,
        seats: listed.seats,
        server,
        cells,
        serverUrl,
        ...(deprecated === undefined ? {} : { deprecated }),
    };
    const { versions } = found.released;
    const judged = versions
        .filter(({ version }) => (0,manifest_update_policy/* inModuleChannel */.rr)(version, entry))
        .map((each) => judgeVersion(each, grounds));
    const { present } = found;
    const asked = request?.version === undefined
        ? []
        : checkAsked({ ...request, version: request.version }, versions, judged, present);
    const { choice, found: shown, missing, } = await takeVersion(judged, present, {
        entry,
        resolving,
        asked: request?.version,
    });
    const before = versions.find(({ version }) => version === present?.version);
    const change = {
        entry,
        plugins: listed.plugins,
        ...(present === undefined ? {} : { from: present }),
        ...(choice.do === "take" ? { to: choice.version } : {}),
        declared: judged.find(({ version }) => choice.do === "take" && version === choice.version)?.declared ?? [],
        declaredBefore: before ? judgeVersion(before, grounds).declared : [],
        passedOver: choice.passedOver,
        ...(shown === undefined ? {} : { evidence: shown }),
    };
    return {
        ...(choice.do === "keep" ? {} : { change }),
        diagnostics: [
            ...found.released.diagnostics.map((each) => ({ ...each, plugin: entry.name })),
            ...asked,
            ...(unverified ? [unverified] : missing ? [{ ...missing, severity: "warning" }] : []),
            ...notices(change, choice, { manifest, deprecated, asked: asked.length > 0 }),
        ],
    };
});
var refuseBase = (function ({ name, module }, server) {
    if (module !== server.module)
        return;
    (0,diagnostic/* fail */.fJ)("plugin-identity-refused", `${name} lies in the base's own module ${module}, and moves with it`, {
        fix: "Raise spec.base.version, and remove the plugin from the policy.",
        plugin: name,
    });
});
var lookUp = (async function (entry, { plugins, seats }, releases, asked) {
    const [first] = plugins;
    const { module } = entry;
    const importPaths = [...new Set(seats.map((each) => each.import))];
    const own = first?.module === module ? [first.version] : [];
    const pinned = [...new Set([...own, ...(asked === undefined ? [] : [asked])])];
    const all = { module, importPaths, pinned, among: (version) => (0,manifest_update_policy/* inModuleChannel */.rr)(version, entry) };
    const ask = () => releases.versions(all, "all");
    if (first === undefined)
        return { released: await ask() };
    const { version } = first;
    if ((0,manifest_update_policy/* isWithdrawn */.r4)(version, entry))
        return { released: await ask(), present: { version, fallen: "withdrawn" } };
    const among = (each) => all.among(each) && (0,module_version/* compareModuleVersions */.VQ)(each, version) > 0;
    const above = await releases.versions({ ...all, among }, `above ${version}`);
    const retracted = above.versions.find((each) => each.version === version)?.retracted;
    if (!retracted)
        return { released: above, present: { version } };
    return { released: await ask(), present: { version, fallen: "retracted" } };
});
var notices = (function ({ entry, plugins, from, passedOver }, choice, { manifest, deprecated, asked }) {
    const [first] = plugins;
    const index = first === undefined ? -1 : manifest.manifest.plugins.indexOf(first);
    const at = {
        plugin: entry.name,
        ...(index < 0 ? {} : { place: manifest.source.place(["spec", "plugins", index, "version"]) }),
    };
    const found = [];
    const [newest] = passedOver;
    if (deprecated !== undefined) {
        const message = `the module of ${entry.name} is deprecated: ${(0,sanitize/* sanitize */.a)(deprecated, 200)}`;
        const fix = "Move to what takes its place, and change the policy; nothing of this module is proposed.";
        found.push((0,diagnostic/* diagnostic */.YK)("plugin-module-deprecated", message, { ...at, fix }));
    }
    else if (newest?.refusal?.code === "plugin-version-incompatible" && !asked) {
        const message = `${entry.name} ${newest.version} is not proposed: ${newest.refusal.why}`;
        found.push((0,diagnostic/* diagnostic */.YK)("plugin-version-incompatible", message, { ...at, severity: "notice" }));
    }
    if (choice.do === "keep" && from?.fallen === "retracted") {
        const message = `${entry.name} ${from.version} was retracted by its author, and no other version can take its place`;
        const fix = "Ask for a release that can, or withdraw the version in the policy, so that the plugin leaves.";
        found.push((0,diagnostic/* diagnostic */.YK)("plugin-version-retracted", message, { ...at, fix, severity: "warning" }));
    }
    return found;
});
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ resolveModule)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-asked.ts


/**
 * Whether the version that was asked for may be proposed. That it does not run on this server is a warning: another one may. Throws
 * plugin-version-missing, plugin-version-older and the reason why it may not.
 */
;
const fixes = {
    "plugin-module-deprecated": "Move to what takes its place, and change the policy.",
    "plugin-identity-refused": "Release it from the policy's source, or have the policy's source changed.",
};

// EXTERNAL MODULE: ./packages/server/src/manifest-update-policy.ts
var manifest_update_policy = __webpack_require__(80179);
// EXTERNAL MODULE: ./packages/server/src/released-metadata.ts
var released_metadata = __webpack_require__(9562);
// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
// EXTERNAL MODULE: ./packages/versions/src/governance.ts + 1 modules
var governance = __webpack_require__(42621);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-judge.ts





/** Judges one version: whether it may be proposed, by everything but what it has to show beside itself. */
;
/** Whether policy and author stand by the version. */
;
/** The repository that a version comes from, where the proxy or the module's path tells it, is the policy's. */
;
;
/** What speaks against a version on this server. */
;
/** What the release of the server would refuse, once the version is merged. */
;
;

// EXTERNAL MODULE: ./packages/server/src/manifest-update-state.ts
var manifest_update_state = __webpack_require__(50204);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/go-mod-notes.ts
var go_mod_notes = __webpack_require__(23481);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-choose.ts

/**
 * The newest version that may be proposed, and what is newer and may not be; where the plugin leaves, every other version that may not take
 * its place. Never a lower one than the present version, unless that has fallen.
 *
 * @param judged newest first
 * @param present absent for a plugin that is to be added
 */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-take.ts





/** What is chosen, once the version that would be taken has shown what it has to show. Throws what is missing where that version was asked for. */
;
;
/** A version that no list names yet speaks for itself: its own go.mod may retract it, or deprecate the module. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-resolve.ts








/**
 * What policy and released versions ask of one module of a manifest. A version that was asked for must be one that may be proposed; where it
 * only does not run on this server, the newest that does is taken. Throws diagnostics.
 */
;
;
/** Versions above the present one are enough, as long as that stands: each is two requests. */
;
/** What a maintainer should know although nothing is proposed of it. */
;


/***/ }),

/***/ 92242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var readPolicyAt = (async function (github, { repository, base, policyPath }) {
    const text = await openRepository(github, repository).readFile(policyPath, base);
    if (text === undefined) {
        return fail("file-unreadable", `GitHub shows no ${policyPath} at ${base} in ${repository}`, {
            fix: "Commit a policy that names the plugins, or correct the path, the branch, or the token's rights.",
            place: { file: policyPath },
        });
    }
    const { located, diagnostics } = parsePolicy(policyPath, text);
    if (located === undefined)
        throw new DiagnosticError(diagnostics);
    return { located, diagnostics };
});
var read_policy_readPolicyAndFiles = (async function (github, options, namesFiles) {
    const repository = openRepository(github, options.repository);
    const read = await readPolicyAt(github, options);
    const head = namesFiles(read.located) ? await repository.branch(options.base) : undefined;
    // Without files, or without such a branch, nothing has to be of one commit.
    if (head === undefined)
        return { ...read, readFile: (file) => repository.readFile(file, options.base) };
    const { sha } = head;
    const again = await readPolicyAt(github, { ...options, base: sha });
    return { ...again, readFile: (file) => repository.readFile(file, sha) };
});
var serverOf = (async function (located, options) {
    const { base } = located.manifest;
    const { frameworkVersion, compatibleFrameworkVersions } = base;
    const contract = { frameworkVersion, compatibleFrameworkVersions };
    if (base.path !== undefined)
        return { ...contract, diagnostics: [unknownVersion(located)] };
    if (base.module !== undefined && base.version !== undefined) {
        return { ...contract, module: base.module, version: base.version, diagnostics: [] };
    }
    const image = await (0,base_image.findBaseImage)(located, options);
    const { base: found, diagnostics } = (0,src_base/* resolveBase */.g)(located, image);
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (found === undefined)
        return { ...contract, diagnostics: [...diagnostics, unknownVersion(located)] };
    return { ...contract, module: found.module, version: found.version, diagnostics };
});
var unknownVersion = (function ({ source }) {
    return (0,diagnostic/* diagnostic */.YK)("server-version-unknown", "the base's version is not known here, so no plugin can be held against it", {
        fix: "Give spec.base.module and version, or a base image that this suite built.",
        place: source.place(["spec", "base"]),
    });
});
var withSession = (async function (options, work) {
    const { located, diagnostics, readFile } = await readPolicyAndFiles(options.github, options, namesFiles);
    const releases = openReleases(options.environment);
    try {
        const paths = { manifest: options.manifestPath, matrix: options.matrixPath ?? "" };
        const evidence = openEvidence(located, readFile, options);
        const look = looker(options, { policy: located, releases, evidence }, paths);
        return await work({ ...options, policy: located, diagnostics, look });
    }
    finally {
        await releases.close();
    }
});
var looker = (function (options, sources, paths) {
    let known;
    return (files) => {
        if (known && known.files.manifest === files.manifest && known.files.matrix === files.matrix)
            return known.look;
        const look = lookAt(files, paths, options, sources);
        known = { files, look };
        look.catch(() => {
            known = undefined;
        });
        return look;
    };
});
var lookAt = (async function (files, paths, options, { policy, releases, evidence }) {
    const { located, diagnostics } = (0,manifest_update_state/* readManifestText */.pV)(paths.manifest, files.manifest);
    const server = await serverOf(located, options);
    return {
        manifest: located,
        server,
        policy,
        releases: releases.of(located.manifest.build.privateModules),
        evidence,
        cells: await readCells(paths.matrix, files.matrix, server),
        serverUrl: options.serverUrl,
        diagnostics: [...diagnostics, ...server.diagnostics],
    };
});
var readCells = (async function (file, text, server) {
    if (text === undefined)
        return () => undefined;
    // Not loaded where there is no matrix.
    const { cellsIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22368));
    return cellsIn(file, text, server);
});
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ looker)
});

// UNUSED EXPORTS: withSession

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var repository = __webpack_require__(68719);
;// CONCATENATED MODULE: ./packages/proposals/src/read-policy.ts



/** Reads the policy as a branch has it: one request. Throws diagnostics; what is returned are warnings. */
;
/** The same, and files that it names: two requests more where it names any, so that all are of one commit. Throws diagnostics. */
;

// EXTERNAL MODULE: ./packages/server/src/manifest-update-evidence.ts + 1 modules
var manifest_update_evidence = __webpack_require__(26298);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-evidence-signer.ts
var manifest_update_evidence_signer = __webpack_require__(32347);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-releases.ts
var manifest_update_releases = __webpack_require__(66611);
// EXTERNAL MODULE: ./packages/server/src/base.ts
var src_base = __webpack_require__(44816);
// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(47600);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-server.ts



/**
 * What a manifest says of its base; where it names an image alone, that image's labels say it. A base that is a checkout has no version
 * here, where nothing is checked out: nothing fits such a server for certain. Throws diagnostics where the image cannot be read.
 */
;
;

// EXTERNAL MODULE: ./packages/server/src/manifest-update-state.ts
var manifest_update_state = __webpack_require__(50204);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-session.ts






/** Does work in one run, and closes its connections. Throws diagnostics. */
;
/** Reads each state once: whoever asks again, because a branch moved, gets what is known. */
;
;
;


/***/ }),

/***/ 50204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readManifestText = (function (file, text) {
    if (text === undefined) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `there is no ${file} on the base branch`, {
            fix: "Commit a manifest with the base, or correct the path.",
            place: { file },
        });
    }
    const { source, diagnostics } = (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(file, text);
    const parsed = source ? (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__.parseManifest)(source) : { diagnostics: [] };
    const checked = parsed.manifest ? (0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifest */ .K)(parsed.manifest) : [];
    const found = [...diagnostics, ...parsed.diagnostics, ...checked];
    if (!parsed.manifest || (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(found))
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(found);
    return { located: parsed.manifest, diagnostics: found };
});
var listedIn = (function (located, entry) {
    const { manifest } = located;
    const plugins = manifest.plugins.filter(({ module }) => module === entry.module);
    const named = manifest.plugins.find(({ name }) => name === entry.name);
    if (named && named.module !== entry.module) {
        if (lineOf(named.module) !== lineOf(entry.module))
            return refuseOther(located, named, entry);
        // The module's path has another major version now: what is imported lies at the same place of it.
        const path = `${entry.module}${named.import.slice(named.module.length)}`;
        return { plugins: [named, ...plugins], seats: [{ ...named, import: path }, ...plugins] };
    }
    const seats = plugins.length > 0 ? plugins : [{ name: entry.name, import: entry.module }];
    return { plugins, seats };
});
var refuseOther = (function ({ manifest, source }, named, { name, module }) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-identity-refused", `the manifest takes ${name} from ${named.module}, the policy from ${module}`, {
        fix: "Correct the policy, or the manifest.",
        plugin: name,
        place: source.place(["spec", "plugins", manifest.plugins.indexOf(named), "module"]),
    });
});
var isListed = (function ({ manifest }, entry) {
    return manifest.plugins.some(({ name, module }) => name === entry.name || module === entry.module);
});
var strangers = (function ({ manifest }, entries, base) {
    const known = new Set(entries.flatMap(({ name, module }) => [`name ${name}`, `module ${module}`]));
    return manifest.plugins.filter(({ name, module, import: path }) => !known.has(`name ${name}`) && !known.has(`module ${module}`) && (base === undefined || !(0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInModule */ .CR)(path, base)));
});
var lineOf = (function (module) {
    return module.slice(0, module.length - ((0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPathMajor */ .NQ)(module)?.length ?? 0));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   ob: () => (/* binding */ strangers),
/* harmony export */   pV: () => (/* binding */ readManifestText),
/* harmony export */   tl: () => (/* binding */ listedIn),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27950);
/* harmony import */ var _documents_go_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36347);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39797);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);





/** Reads a manifest's text; undefined where there is no such file. Throws diagnostics where anything in it is wrong. */
;
/** Throws `plugin-identity-refused` where the plugin's name stands for another module. */
;
;
/** Whether a manifest lists a plugin of the policy. */
;
/** Plugins that no entry of the policy explains; what lies in the base's own module comes with it. */
;
/** A module's path without its major version: what stays from one major to the next. */
;


/***/ }),

/***/ 48877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var list_openProposals = (async function (github, { repository, base }) {
    const pulls = await (0,src_pulls/* pullsOf */.w)((0,src_repository/* openRepository */.h)(github, repository)).open(base);
    if (pulls.length === 0)
        return [];
    const identity = await github.identity();
    const found = pulls.flatMap(({ author, body, branch, number, url, labels }) => {
        const key = (0,src_pulls/* sameLogin */.U)(author, identity) ? (0,marker/* readMarker */.t7)(body)?.key : undefined;
        return key === undefined ? [] : [{ key, branch, number, url, labels }];
    });
    return found.sort((a, b) => a.number - b.number);
});
var scopesOf = (function (names, proposals, entries) {
    const grouped = proposals === "grouped";
    const shared = { branch: names.sharedBranch, key: names.key };
    const own = (name) => ({ branch: `${names.branch}/${name}`, key: `${names.key}/${name}` });
    return {
        of: (entry) => (grouped ? { ...shared, entries } : { ...own(entry.name), entries: [entry] }),
        ofKey: (key) => {
            if (key === names.key)
                return { ...shared, entries: grouped ? entries : [] };
            const name = key.startsWith(`${names.key}/`) ? key.slice(names.key.length + 1) : "";
            if (name === "" || name.includes("/"))
                return undefined;
            return { ...own(name), entries: grouped ? [] : entries.filter((each) => each.name === name) };
        },
    };
});
var proposalBranch = (function (base, json) {
    return `plugin-release/matrix/${branchPart(base)}/${branchPart(json.replace(/\.json$/, ""))}`;
});
var branchPart = (function (name) {
    if (/^\w[\w-]{0,60}$/.test(name))
        return name;
    const plain = name.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "");
    return `${plain.slice(0, 40)}-${(0,digest/* sha256 */.sc)(name).slice("sha256:".length, "sha256:".length + 8)}`.replace(/^-/, "");
});
var repositoryPath = (function (input, path) {
    const normal = posix.normalize(path);
    const parts = normal.split("/");
    const bad = normal === "." || parts.some((each) => ["", "..", ".git"].includes(each.toLowerCase()));
    if (!bad && normal.length <= 500 && !/[\p{Cc}\\]/u.test(normal))
        return normal;
    return fail("input-invalid", `${input} is ${quoted(path, 200)}, which is no file of a repository`, {
        fix: "Give a path that begins at the repository's root, such as docs/compatibility-matrix.json.",
    });
});
var manifest_update_scope_moduleScopes = (function (policy, { base, manifestPath }) {
    const manifest = branchPart(manifestPath.replace(/\.ya?ml$/, ""));
    const place = `${branchPart(base)}/${manifest}`;
    const names = {
        branch: `plugin-release/server/${place}`,
        sharedBranch: `plugin-release/server-all/${place}`,
        key: `server/${manifest}`,
    };
    return scopesOf(names, policy.proposals, (0,manifest_update_policy/* moduleEntries */.Lc)(policy));
});
var updateManifest = (async function (options, errand) {
    return withSession(options, async (session) => {
        if (errand.mode === "plugin")
            return updatePlugin(session, errand.request);
        if (errand.mode === "refresh")
            return refresh(session, errand.only);
        const { sweepManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48877));
        return sweepManifest(session);
    });
});
var updatePlugin = (async function (session, request) {
    const entry = admitModule(session.policy, request);
    const scope = moduleScopes(session.policy.policy, session).of(entry);
    const proposed = await proposeManifest(session, scope, request);
    return { proposals: [proposed], diagnostics: [...session.diagnostics, ...proposed.diagnostics] };
});
var refresh = (async function (session, only) {
    const open = await openProposals(session.github, session);
    const wanted = open.filter(({ number }) => only === undefined || number === only);
    return proposeKeys(session, wanted.map(({ key }) => key));
});
var proposeKeys = (async function (session, keys) {
    const { ofKey } = manifest_update_scope_moduleScopes(session.policy.policy, session);
    const { proposals, diagnostics } = await (0,propose_each/* proposeEach */.mY)(keys.map(ofKey), session.progress, (scope) => (0,manifest_update_propose/* proposeManifest */.wb)(session, scope));
    return { proposals, diagnostics: (0,propose_each/* distinct */.dM)([...session.diagnostics, ...diagnostics]) };
});
var sweepManifest = (async function (session) {
    const { github, repository, base, manifestPath, matrixPath, progress, policy } = session;
    const read = (path) => (0,src_repository/* openRepository */.h)(github, repository).readFile(path, base);
    const look = await session.look({
        manifest: await read(manifestPath),
        matrix: matrixPath === undefined ? undefined : await read(matrixPath),
    });
    const entries = (0,manifest_update_policy/* moduleEntries */.Lc)(policy.policy).filter((each) => (0,manifest_update_state/* isListed */.yy)(look.manifest, each));
    const found = await progress.step(`Looking up ${entries.length} plugins`, () => lookUpAll(look, entries));
    const keyOf = (entry) => manifest_update_scope_moduleScopes(policy.policy, session).of(entry).key;
    const open = await list_openProposals(github, { repository, base });
    const keys = new Set([...open.map(({ key }) => key), ...found.changes.map(({ entry }) => keyOf(entry))]);
    // What could not be read leaves open what is wanted: such a plugin keeps the proposal that it has, or all do that share it.
    const failed = new Set(found.failed.map(keyOf));
    const result = await proposeKeys(session, [...keys].filter((key) => !failed.has(key)));
    return {
        proposals: result.proposals,
        swept: entries.length,
        diagnostics: (0,propose_each/* distinct */.dM)([...look.diagnostics, ...listedProblems(look), ...found.diagnostics, ...result.diagnostics]),
    };
});
var lookUpAll = (async function (look, entries) {
    const found = { changes: [], failed: [], diagnostics: [] };
    const resolved = await (0,concurrent/* mapConcurrent */._)(entries, manifest_update_propose/* atOnce */.zd, (entry) => (0,manifest_update_resolve/* resolveModule */.X)(entry, look).catch((error) => {
        found.failed.push(entry);
        return { diagnostics: [...(0,propose_each/* diagnosticsOf */.o)(error, entry.name)], change: undefined };
    }));
    for (const { change, diagnostics } of resolved) {
        if (change)
            found.changes.push(change);
        found.diagnostics.push(...diagnostics);
    }
    return found;
});
var listedProblems = (function ({ policy, manifest, server }) {
    const unknown = (0,manifest_update_state/* strangers */.ob)(manifest, (0,manifest_update_policy/* moduleEntries */.Lc)(policy.policy), server.module);
    return unknown.map((each) => strangerNotice(manifest, each.name));
});
var strangerNotice = (function ({ manifest, source }, name) {
    const index = manifest.plugins.findIndex((each) => each.name === name);
    return (0,diagnostic/* diagnostic */.YK)("reference-not-in-policy", `${name} is in the manifest, and is no plugin of the policy`, {
        fix: "Add it to the policy, or remove it from the manifest.",
        plugin: name,
        place: source.place(["spec", "plugins", index, "name"]),
    });
});
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ listedProblems),
  C: () => (/* binding */ lookUpAll),
  sweepManifest: () => (/* binding */ sweepManifest)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/proposals/src/marker.ts
var marker = __webpack_require__(39709);
// EXTERNAL MODULE: ./packages/proposals/src/pulls.ts
var src_pulls = __webpack_require__(70107);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
;// CONCATENATED MODULE: ./packages/proposals/src/list.ts



/** The open proposals of our own identity onto a base branch: what a refresh after a merge goes through, oldest first. */
;

// EXTERNAL MODULE: ./packages/proposals/src/propose-each.ts
var propose_each = __webpack_require__(51019);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-policy.ts
var manifest_update_policy = __webpack_require__(80179);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-propose.ts + 6 modules
var manifest_update_propose = __webpack_require__(97625);
;// CONCATENATED MODULE: ./packages/proposals/src/scope.ts
/** @param entries the plugins that may be in proposals at all */
;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/server/src/matrix-proposal-branch.ts




/** `plugin-release/matrix/main/compatibility-matrix`: another branch for another base branch, and for another matrix of the repository. */
;
/** Always one part of a path, so that no branch's name begins with that of another; a digest keeps apart what would read the same. */
;
/** A path in the repository as git has it, from one that a workflow gives. Throws `input-invalid` for what cannot be one. */
;

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-scope.ts



/** The pull requests that changes of a manifest go into; another manifest of the repository, or another base branch, has others. */
;

// EXTERNAL MODULE: ./packages/server/src/manifest-update-session.ts + 2 modules
var manifest_update_session = __webpack_require__(92242);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update.ts






/**
 * Proposes what a server's manifest should have of the policy's plugins: one that was released, whatever a sweep over the module proxy
 * finds, or open proposals again after a merge. Throws diagnostics where nothing could be done.
 */
;
/** The dispatch has come. */
;
/** @param only the number of the one pull request to look at */
;
/** Brings open or wanted proposals up to date, by their keys; those of other documents are left alone. */
;

// EXTERNAL MODULE: ./packages/server/src/manifest-update-resolve.ts + 4 modules
var manifest_update_resolve = __webpack_require__(62319);
// EXTERNAL MODULE: ./packages/server/src/manifest-update-state.ts
var manifest_update_state = __webpack_require__(50204);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-sweep.ts











/**
 * Looks up every plugin that the manifest lists, and proposes what is newer, withdrawn or retracted. What fails for one plugin is reported
 * and does not keep the others. Plugins that the policy knows and the manifest does not are left for those who ask for them by name.
 */
;
/** Resolves plugins, each on its own: one that cannot be looked up is reported. In the policy's order. */
;
/** Plugins that no entry of the policy explains. */
;
;


/***/ }),

/***/ 80548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readHandedOver = (function (file, digest) {
    const read = readText(file, mostBytes);
    if ("problem" in read)
        throw new DiagnosticError([read.problem]);
    const found = sha256(read.text);
    if (digest !== undefined && digest !== found) {
        fail("matrix-tampered", `${quoted(file, 300)} is not the matrix that was handed over: expected ${digest}, got ${found}`, {
            fix: "Hand over the file as fold wrote it, with the digest that it put out.",
            place: { file, line: 1 },
        });
    }
    return matrixInput(file, read.text);
});
var matrixInput = (function (file, text) {
    const { input, diagnostics } = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMatrix */ .z5)(file, text);
    if (!input)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(diagnostics);
    return input;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ matrixInput),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/* unused harmony export readHandedOver */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41978);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47107);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80253);





/** GitHub's answers are read up to this size, and it takes no blob that is much larger. */
const mostBytes = 32 * 1024 * 1024;
/** Reads a matrix that another job wrote, by its digest where that is given. Throws diagnostics. */
;
/** Throws what is wrong with the text. */
;


/***/ }),

/***/ 11666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listChanges = (function (previous, next) {
    return [
        ...frameworkChanges(previous.base, next.base),
        ...baseChanges(previous.base, next.base),
        ...pluginChanges(previous.plugins, next.plugins),
        ...buildChanges(previous, next),
    ];
});
var baseVersion = (function ({ version, image }) {
    return (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version ?? /:([^:/@]+)(?:@.*)?$/.exec(image)?.[1]);
});
var frameworkChanges = (function (previous, next) {
    const [before, after] = [previous.frameworkVersion, next.frameworkVersion];
    const shims = (base) => [base.frameworkVersion, ...base.compatibleFrameworkVersions];
    const added = without(next.compatibleFrameworkVersions, shims(previous));
    const removed = without(previous.compatibleFrameworkVersions, shims(next));
    return [
        ...(before === after ? [] : [change("framework", "major", `framework API ${before} -> ${after}`)]),
        ...removed.map((each) => change("shim", "major", `shim for framework API ${each} removed`)),
        ...added.map((each) => change("shim", "minor", `shim for framework API ${each} added`)),
    ];
});
var baseChanges = (function (previous, next) {
    if (previous.module !== undefined && next.module !== undefined && previous.module !== next.module) {
        return [change("base", "major", `base ${previous.module} -> ${next.module}`)];
    }
    const [before, after] = [baseVersion(previous), baseVersion(next)];
    const level = before && after ? (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBetween */ .Fb)(before, after) : "none";
    if (level !== "none")
        return [change("base", level, `base ${before?.version} -> ${after?.version}`)];
    // How much has changed cannot be told from an image's name or a commit: something has.
    const differing = ["commit", "version", "image", "path"].find((field) => previous[field] !== next[field]);
    if (!differing)
        return [];
    return [change("base", "patch", `base ${previous[differing] ?? "unnamed"} -> ${next[differing] ?? "unnamed"}`)];
});
var pluginChanges = (function (previous, next) {
    const before = new Map(previous.map((each) => [each.name, each]));
    const after = new Set(next.map((each) => each.name));
    const removed = previous.filter(({ name }) => !after.has(name));
    return [
        ...removed.map(({ name }) => change("plugin-removed", "major", `plugin ${name} removed`)),
        ...next.flatMap((plugin) => pluginChange(before.get(plugin.name), plugin)),
    ];
});
var pluginChange = (function (before, after) {
    const name = `plugin ${after.name}`;
    if (!before)
        return [change("plugin-added", "minor", `${name} ${after.version} added`)];
    if (lineOf(before.module) !== lineOf(after.module) || packageOf(before) !== packageOf(after)) {
        return [change("plugin-removed", "major", `${name} is ${after.import} instead of ${before.import}`)];
    }
    if (before.version === after.version)
        return [];
    const [one, other] = [(0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(before.version), (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(after.version)];
    const level = one && other ? (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBetween */ .Fb)(one, other) : "patch";
    const demanded = level === "major" ? "minor" : level;
    return [change("plugin", demanded === "none" ? "patch" : demanded, `${name} ${before.version} -> ${after.version}`)];
});
var lineOf = (function (module) {
    return module.replace(/(?:\/v|(?<=^gopkg\.in\/.*)\.v)\d+$/, "");
});
var packageOf = (function ({ module, import: path }) {
    return path.slice(module.length);
});
var buildChanges = (function (previous, next) {
    const [before, after] = [previous, next].map(({ build }) => build.platforms.map((each) => [each.os, each.architecture, each.variant].filter(Boolean).join("/")));
    const linked = ({ build, base }) => JSON.stringify([build.ldflags, build.tags, build.cgo ?? false, base.entrypoint]);
    return [
        ...without(before, after).map((each) => change("build", "major", `platform ${each} removed`)),
        ...without(after, before).map((each) => change("build", "minor", `platform ${each} added`)),
        ...(linked(previous) === linked(next) ? [] : [change("build", "patch", "build settings changed")]),
    ];
});
var change = (function (kind, level, text) {
    return { kind, level, text: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(text) };
});
var without = (function (list, others) {
    return list.filter((each) => !others.includes(each));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listChanges),
/* harmony export */   g: () => (/* binding */ baseVersion)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _versions_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50029);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95230);



/** Everything that differs between the images of two manifests, as far as the manifests tell. */
;
/** The base's version as the manifest tells it: `base.version`, otherwise the image's tag where it is a semantic version. */
;
;
;
;
;
/** A module path without its major version suffix: what stays the same from one major to the next. */
;
;
;
;
;


/***/ }),

/***/ 42621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var isLicenseExpression = (function (text) {
    let depth = 0;
    let wantsIdentifier = true;
    for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
        if (token === "(" && wantsIdentifier)
            depth += 1;
        else if (token === ")" && !wantsIdentifier && depth > 0)
            depth -= 1;
        else if (/^(?:AND|OR|WITH)$/.test(token) && !wantsIdentifier)
            wantsIdentifier = true;
        else if (wantsIdentifier && identifier.test(token) && !noLicense.has(token.toLowerCase()))
            wantsIdentifier = false;
        else
            return false;
    }
    return depth === 0 && !wantsIdentifier;
});
var governance = (function ({ entry, metadata }, server) {
    const release = missingRelease(entry);
    if (!metadata)
        return ["a plugin.yaml", ...release];
    return [
        ...missingOwners(metadata),
        ...missingLicense(metadata),
        ...missingRepository(metadata),
        ...missingCompatibility(metadata, server),
        ...release,
        ...missingNotes(entry, metadata),
    ];
});
var missingOwners = (function ({ owners }) {
    if (owners.length === 0)
        return ["owners with a contact (spec.owners)"];
    const mute = owners.filter(({ contact }) => !contact?.trim());
    const [first] = mute;
    if (!first)
        return [];
    const others = mute.length > 1 ? ` and ${mute.length - 1} more` : "";
    return [`a contact of its owner ${(0,sanitize/* quoted */.T)(first.team)}${others} (spec.owners)`];
});
var missingLicense = (function ({ license }) {
    if (license === undefined)
        return ["a license (spec.license)"];
    return isLicenseExpression(license) ? [] : [`a license that is an SPDX expression, not ${(0,sanitize/* quoted */.T)(license)}`];
});
var missingRepository = (function ({ repository }) {
    if (repository === undefined)
        return ["a repository (spec.repository)"];
    return isRepository(repository) ? [] : [`a repository that is an https address, not ${(0,sanitize/* quoted */.T)(repository)}`];
});
var isRepository = (function (text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password, pathname } = new URL(text);
    return protocol === "https:" && username === "" && password === "" && pathname !== "/";
});
var missingCompatibility = (function (metadata, server) {
    const { verdict, open, reasons } = (0,compatibility/* assess */.no)(metadata, server);
    const missing = open ? ["an upper end of its range of server versions (spec.compatibility)"] : [];
    if (verdict !== "compatible")
        missing.push(`compatibility with this server: ${(0,sanitize/* sanitize */.a)(reasons.join("; "), 200)}`);
    return missing;
});
var missingRelease = (function ({ version, path }) {
    if (path !== undefined)
        return ["a released version, not a working copy"];
    const parsed = (0,module_version/* parseVersion */.ot)(version);
    if (!parsed)
        return [`a released version, not ${(0,sanitize/* quoted */.T)(version)}`];
    if ((0,module_version/* pseudoVersion */.$5)(parsed))
        return [`a released version, not the commit of ${(0,sanitize/* quoted */.T)(version)}`];
    return parsed.prerelease.length > 0 ? [`a released version, not the prerelease ${(0,sanitize/* quoted */.T)(version)}`] : [];
});
var missingNotes = (function ({ version }, { migrationGuide }) {
    const parsed = (0,module_version/* parseVersion */.ot)(version);
    if (!parsed || !(0,level/* opensMajorLine */.DX)(parsed) || migrationGuide !== undefined)
        return [];
    return [`notes for the new major line ${parsed.version} (spec.migrationGuide)`];
});
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ governance)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
// EXTERNAL MODULE: ./packages/versions/src/level.ts
var level = __webpack_require__(50029);
;// CONCATENATED MODULE: ./packages/versions/src/license.ts
const identifier = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$|^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
/** They say that there is no license, or that nobody knows one. */
const noLicense = new Set(["none", "noassertion", "unlicensed", "unknown", "proprietary"]);
/**
 * Whether a text reads as an SPDX license expression (SPDX 2.3, annex D): identifiers with AND, OR, WITH and parentheses. Whether
 * the identifiers are on SPDX's list is not asked.
 */
;

// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(95230);
;// CONCATENATED MODULE: ./packages/versions/src/governance.ts





/** What a plugin lacks for the tier `supported`, conformance aside; a noun phrase for each, safe to show. Empty where all is in order. */
;
;
;
;
/** An address below a host, without credentials. */
;
;
;
;


/***/ }),

/***/ 50029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var highest = (function (levels) {
    return levels.reduce((top, each) => (ranks[each] > ranks[top] ? each : top), "none");
});
var levelBetween = (function (one, other) {
    if (one.compare(other) === 0)
        return "none";
    if (one.major !== other.major)
        return "major";
    if (one.minor !== other.minor)
        return one.major === 0 ? "major" : "minor";
    return "patch";
});
var isNewMajor = (function (previous, next) {
    return levelBetween(previous, next) === "major" && next.compare(previous) > 0;
});
var leastRelease = (function (previous, level) {
    const underOne = { major: "minor", minor: "patch", patch: "patch" };
    return semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0___default()(previous.version, previous.major === 0 ? underOne[level] : level);
});
var isRaisedEnough = (function (previous, next, level) {
    const least = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(`${leastRelease(previous, level)}-0`);
    return next.compare(previous) > 0 && least !== undefined && next.compare(least) >= 0;
});
var opensMajorLine = (function ({ major, minor, patch }) {
    if (patch !== 0)
        return false;
    return major === 0 ? minor > 1 : minor === 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   DX: () => (/* binding */ opensMajorLine),
/* harmony export */   Fb: () => (/* binding */ levelBetween),
/* harmony export */   NX: () => (/* binding */ leastRelease),
/* harmony export */   Qm: () => (/* binding */ isNewMajor),
/* harmony export */   h2: () => (/* binding */ isRaisedEnough)
/* harmony export */ });
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62338);
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95230);


const ranks = { none: 0, patch: 1, minor: 2, major: 3 };
;
/** How far two versions are apart, whichever is the higher one. Under 1.0.0 a minor counts as major; a prerelease differs as a patch does. */
;
/** Whether `next` starts a new major after `previous`. Under 1.0.0 a minor counts as major. */
;
/** The least release after `previous` that a change of this level may have. Under 1.0.0 a minor counts as major and a patch as minor. */
;
/** Whether `next` is a version that a change of this level may have; the prereleases of such a release count too. */
;
/** Whether a release is the first of a major line that follows another: X.0.0; under 1.0.0 every 0.Y.0 but 0.1.0, which nothing precedes. */
;


/***/ })

};

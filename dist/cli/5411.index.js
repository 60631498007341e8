export const id = 5411;
export const ids = [5411,6626];
export const modules = {

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

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isDigest = (function (text) {
    return typeof text === "string" && pattern.test(text);
});
var sha256 = (function (content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
});
var verifyBytes = (function (bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var verifyStream = (async function* (content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var mismatch = (function (name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
;
/** The digest of bytes or of a text's UTF-8 bytes. */
;
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
;
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
;
/** `name` says what the content is, or what was tried with it. */
;


/***/ }),

/***/ 89094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var resolveInRoot = (function (root, path) {
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
});
var linkTarget = (function (path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
});
__webpack_require__.d(__webpack_exports__, {
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
;
;


/***/ }),

/***/ 69329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var checkOutputFolder = (async function (input, path, { written }) {
    const refuse = (why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("input-invalid", `${input}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path, 200)} cannot be the folder: ${why}`, {
        fix: "Name a folder that is there or can be made, and that may be written to.",
        inputs: [input],
    });
    const { at, found } = await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (typeof found === "string")
        return refuse(found);
    if (!found.isDirectory())
        return refuse(`${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(at, 200)} is a file`);
    if (!written)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(at, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => refuse(error.code ?? error.message));
});
var nearest = (async function (path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => error.code ?? error.message);
    return found === "ENOENT" && path !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) ? nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) : { at: path, found };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkOutputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);





/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
;
/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
;


/***/ })

};

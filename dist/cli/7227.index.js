export const id = 7227;
export const ids = [7227,8799];
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

/***/ 95752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var refuse = (function (what, expected) {
    return (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`${what} is not ${expected}`);
});
var objectOf = (function (value, what, known) {
    if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value)) {
        return refuse(what, "an object");
    }
    const fields = Object.create(null);
    for (const [key, member] of Object.entries(value)) {
        const field = known.includes(key)
            ? key
            : known.find((each) => fold(each) === fold(key));
        if (field !== undefined && field !== key) {
            (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} has a key ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)}, which only some tools take for ${field}`, `Ask the component's publisher to spell the key ${field}, or to leave it out.`);
        }
        if (field !== undefined && member !== null) {
            fields[field] = member;
        }
    }
    return fields;
});
var fold = (function (text) {
    return text.toUpperCase().toLowerCase();
});
var stringOf = (function (value, what) {
    return value === undefined ? "" : typeof value === "string" ? value : refuse(what, "a string");
});
var listOf = (function (value, what, read) {
    if (value === undefined) {
        return [];
    }
    return Array.isArray(value) ? value.map((item, index) => read(item, `${what}[${index}]`)) : refuse(what, "a list");
});
var digestOf = (function (value, what) {
    if (value === undefined) {
        return undefined;
    }
    const fields = objectOf(value, what, DIGEST_FIELDS);
    return {
        hashAlgorithm: stringOf(fields.hashAlgorithm, `${what}.hashAlgorithm`),
        normalisationAlgorithm: stringOf(fields.normalisationAlgorithm, `${what}.normalisationAlgorithm`),
        value: stringOf(fields.value, `${what}.value`),
    };
});
var labelsOf = (function (value, what) {
    return value === undefined ? undefined : listOf(value, what, labelOf);
});
var labelOf = (function (value, what) {
    const fields = objectOf(value, what, LABEL_FIELDS);
    const signing = fields.signing;
    if (signing !== undefined && typeof signing !== "boolean") {
        return refuse(`${what}.signing`, "true or false");
    }
    const version = stringOf(fields.version, `${what}.version`);
    return {
        name: stringOf(fields.name, `${what}.name`),
        value: fields.value ?? null,
        ...(signing && { signing }),
        ...(version && { version }),
    };
});
var identityOf = (function (value, what) {
    if (value === undefined) {
        return undefined;
    }
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
        return refuse(what, "an object");
    }
    for (const [key, member] of Object.entries(value)) {
        if (typeof member !== "string") {
            refuse(`${what}.${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(key, 80)}`, "a string");
        }
    }
    return value;
});
var accessOf = (function (value, what) {
    if (value === undefined) {
        return null;
    }
    objectOf(value, what, ["type"]);
    return value;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9921);


;
/**
 * The fields of `value` that are in `known`. A key that differs from a known one in case alone is refused: readers in Go take it for the
 * known field, all others do not.
 */
;
/** Go's case folding: it also takes the long s for an s and the Kelvin sign for a k. */
;
/** A missing string is an empty one. */
;
/** A missing list is an empty one. */
;
const DIGEST_FIELDS = ["hashAlgorithm", "normalisationAlgorithm", "value"];
;
const LABEL_FIELDS = ["name", "value", "signing", "version"];
;
;
;
/** An access specification: an object with a type, otherwise free. */
;


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var invalid = (function (message, fix = PUBLISHER) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("descriptor-invalid", message, { fix });
});
var ambiguous = (function (message, fix = PUBLISHER) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("descriptor-ambiguous", message, { fix });
});
var tooLarge = (function (message) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("descriptor-too-large", message, {
        fix: "Check that this is a component descriptor; move large content from its labels into resources.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

const PUBLISHER = "Ask the component's publisher to publish it again with a current OCM tool.";
/** The descriptor is not of schema v2. */
;
/** Two tools would understand the descriptor differently. */
;
;


/***/ }),

/***/ 98505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var componentDigest = (function (component) {
    return {
        hashAlgorithm: HASH_ALGORITHM,
        normalisationAlgorithm: COMPONENT_NORMALISATION,
        value: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_ocm_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j)(component)).digest("hex"),
    };
});
var sameDigest = (function (one, other) {
    return (one.hashAlgorithm === other.hashAlgorithm &&
        one.normalisationAlgorithm === other.normalisationAlgorithm &&
        one.value === other.value);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ HASH_ALGORITHM),
/* harmony export */   PU: () => (/* binding */ COMPONENT_NORMALISATION),
/* harmony export */   Pf: () => (/* binding */ BLOB_NORMALISATION),
/* harmony export */   VB: () => (/* binding */ sameDigest),
/* harmony export */   sb: () => (/* binding */ componentDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ocm_normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32735);


const HASH_ALGORITHM = "SHA-256";
const COMPONENT_NORMALISATION = "jsonNormalisation/v4alpha1";
const BLOB_NORMALISATION = "genericBlobDigest/v1";
/** The digest that a reference to this component version carries, and that a signature of it signs. */
;
;


/***/ }),

/***/ 81491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isComponentName = (function (text) {
    return text.length <= 255 && COMPONENT_NAME.test(text);
});
var isElementName = (function (text) {
    return text.length <= 255 && ELEMENT_NAME.test(text);
});
var isComponentVersion = (function (text) {
    return text.length <= 100 && COMPONENT_VERSION.test(text);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ isElementName),
/* harmony export */   cZ: () => (/* binding */ isComponentVersion),
/* harmony export */   fE: () => (/* binding */ isComponentName)
/* harmony export */ });
/* unused harmony exports COMPONENT_NAME, ELEMENT_NAME, COMPONENT_VERSION */
/** A component's name: a domain, then at least one path segment; at most 255 characters. */
const COMPONENT_NAME = /^[a-z][-a-z0-9]*(?:[.][a-z][-a-z0-9]*)*[.][a-z]{2,}(?:\/[a-z][-a-z0-9_]*(?:[.][a-z][-a-z0-9_]*)*)+$/;
/** The name of a reference, resource or source, and a key of an extra identity; two characters at least. */
const ELEMENT_NAME = /^[a-z0-9][-_+a-z0-9]*[a-z0-9]$/;
const NUMBER = "(?:0|[1-9]\\d*)";
const PRERELEASE_PART = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
/** A relaxed semantic version: an optional `v`, minor and patch may be missing. */
const COMPONENT_VERSION = new RegExp(`^v?${NUMBER}(?:\\.${NUMBER}){0,2}(?:-${PRERELEASE_PART}(?:\\.${PRERELEASE_PART})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
;
;
/** 100 characters, because the tag that carries it may have 128 and `+` becomes longer there. */
;


/***/ }),

/***/ 32735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var normalise = (function (component) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__["default"])(withoutNulls({ component: normalComponent(component) }));
});
var normalComponent = (function (component) {
    const provider = (0,_ocm_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .readProvider */ .W)(component.provider);
    return {
        name: component.name,
        version: component.version,
        creationTime: component.creationTime || null,
        labels: normalLabels(signed(component.labels)),
        provider: { name: provider.name, labels: normalLabels(signed(provider.labels)) },
        resources: component.resources.map(normalResource),
        sources: component.sources.map((source) => normalElement(source, { type: source.type })),
        componentReferences: component.componentReferences.map(normalReference),
    };
});
var normalResource = (function (resource) {
    const digest = isAbsent(resource.access) ? undefined : resource.digest;
    return normalElement(resource, {
        type: resource.type,
        relation: resource.relation,
        digest: digest === undefined ? null : normalDigest(digest),
    });
});
var isAbsent = (function (access) {
    return access?.type === "none" || access?.type === "None";
});
var normalElement = (function (element, more) {
    return {
        name: element.name,
        version: element.version,
        extraIdentity: normalIdentity(element.extraIdentity),
        labels: normalLabels(signed(element.labels)),
        ...more,
    };
});
var normalReference = (function (reference) {
    return {
        name: reference.name,
        version: reference.version,
        componentName: reference.componentName,
        extraIdentity: normalIdentity(reference.extraIdentity),
        labels: normalLabels(reference.labels ?? []),
        digest: normalDigest(reference.digest ?? { hashAlgorithm: "", normalisationAlgorithm: "", value: "" }),
    };
});
var normalDigest = (function (digest) {
    const { hashAlgorithm, normalisationAlgorithm, value } = digest;
    return { hashAlgorithm, normalisationAlgorithm, value };
});
var normalIdentity = (function (identity) {
    return identity === undefined || Object.keys(identity).length === 0 ? null : identity;
});
var signed = (function (labels) {
    return (labels ?? []).filter((label) => label.signing === true);
});
var normalLabels = (function (labels) {
    return labels.length === 0
        ? null
        : labels.map(({ name, value, signing }) => ({ name, value, signing: signing === true ? true : null }));
});
var withoutNulls = (function (value) {
    if (Array.isArray(value)) {
        return value.map(withoutNulls);
    }
    if (value === null || typeof value !== "object") {
        return value;
    }
    // No prototype, so that a key `__proto__` stays a key.
    const kept = Object.create(null);
    for (const [key, member] of Object.entries(value)) {
        if (member !== null) {
            kept[key] = withoutNulls(member);
        }
    }
    return kept;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _ocm_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11348);


/**
 * The bytes over which a component version's digest is made: `jsonNormalisation/v4alpha1`, JCS (RFC 8785) of `{component}`. `access`,
 * unsigned labels, source references and repository contexts do not count; on references, other than everywhere else, all labels count.
 */
;
;
;
/** A resource without content has nothing that a digest could be of. */
;
;
;
;
;
;
;
/** Drops null members of objects, at any depth, and keeps nulls in lists, as the normalisation does. */
;


/***/ }),

/***/ 11348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readProvider = (function (text) {
    if (!text.trimStart().startsWith("{")) {
        return { name: nonEmpty(text) };
    }
    const fields = (0,_ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_ocm_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, WHAT), WHAT, FIELDS);
    const labels = (0,_ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(fields.labels, `${WHAT}.labels`);
    return { name: nonEmpty((0,_ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(fields.name, `${WHAT}.name`)), ...(labels && { labels }) };
});
var writeProvider = (function (provider) {
    return provider.labels === undefined && !provider.name.trimStart().startsWith("{")
        ? provider.name
        : JSON.stringify({ name: provider.name, labels: provider.labels });
});
var nonEmpty = (function (name) {
    return name === "" || name.trim() === "null" ? (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`${WHAT} names nobody`) : name;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ writeProvider),
/* harmony export */   W: () => (/* binding */ readProvider)
/* harmony export */ });
/* harmony import */ var _ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95752);
/* harmony import */ var _ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9921);
/* harmony import */ var _ocm_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74291);



const WHAT = "component.provider";
const FIELDS = ["name", "labels"];
/** A provider as a descriptor of schema v2 holds it: a name, or `{name, labels}` as JSON in the string. */
;
;
// `null` is what a reader that tries JSON first takes for an object without a name.
;


/***/ }),

/***/ 74291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseStrictJson = (function (text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const reason = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(error instanceof Error ? error.message : String(error), 200);
        return (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`${what} is not JSON: ${reason}`);
    }
    scan(text, what);
    return value;
});
var checkText = (function (value, what) {
    if (LONE_SURROGATE.test(value)) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} holds half of a surrogate pair, which is no character`);
    }
    if (CONTROL.test(value)) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} holds a control character`);
    }
});
var scan = (function (text, what) {
    const levels = [];
    let isKey = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            const end = stringEnd(text, at);
            checkString(text.slice(at, end), isKey ? (levels.at(-1) ?? null) : null, what);
            at = end - 1;
        }
        else if (character === "{" || character === "[") {
            levels.push(character === "{" ? new Set() : null);
            if (levels.length > MAX_DEPTH) {
                (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(`${what} is nested deeper than ${MAX_DEPTH} levels`);
            }
            isKey = character === "{";
        }
        else if (character === "}" || character === "]") {
            levels.pop();
        }
        else if (character === "," || character === ":") {
            isKey = character === "," && levels.at(-1) !== null;
        }
        else if (character === "-" || (character >= "0" && character <= "9")) {
            at = checkNumber(text, at, what) - 1;
        }
    }
});
var stringEnd = (function (text, start) {
    let at = start + 1;
    while (text[at] !== '"') {
        at += text[at] === "\\" ? 2 : 1;
    }
    return at + 1;
});
var checkString = (function (token, keys, what) {
    const value = token.includes("\\") ? JSON.parse(token) : token.slice(1, -1);
    checkText(value, what);
    if (keys?.has(value)) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} names the key ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)} twice in one object`);
    }
    keys?.add(value);
});
var checkNumber = (function (text, start, what) {
    NUMBER.lastIndex = start;
    const [token] = NUMBER.exec(text);
    if (!Number.isFinite(Number(token))) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} holds a number out of range: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(token, 40)}`);
    }
    return start + token.length;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   q: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9921);


/** Deep enough for any label that people write, shallow enough for every recursive reader. */
const MAX_DEPTH = 64;
const LONE_SURROGATE = /\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const NUMBER = /[-+.\deE]+/y;
/**
 * Parses JSON that no two readers understand differently: no key twice, no lone surrogates, no control characters but tab, line feed and
 * carriage return, no number beyond a double's range, at most 64 levels. `what` names the document in messages.
 */
;
/** Refuses text that readers replace, cut or reject differently. */
;
/** Walks the tokens of text that is known to be JSON; iterative, because the text may be nested as deep as it is long. */
;
/** The offset after the closing quote of the string that opens at `start`. */
;
;
;


/***/ }),

/***/ 28461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var tagOfVersion = (function (version) {
    if (!(0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentVersion */ .cZ)(version)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("ocm-version-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(version)} is no version of a component`, {
            fix: "Write a semantic version, such as v1.2.3.",
        });
    }
    if (!hasOwnTag(version)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("ocm-version-invalid", `the version ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(version)} holds ${BUILD}, which a tag reads back as +`, {
            fix: `Release the component under a version without ${BUILD}.`,
        });
    }
    return toTag(version);
});
var hasOwnTag = (function (version) {
    return versionOfTag(toTag(version)) === version;
});
var toTag = (function (version) {
    return version.replace("+", BUILD);
});
var versionOfTag = (function (tag) {
    return tag.replace(BUILD, "+");
});
var parseVersion = (function (version) {
    const parts = (0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentVersion */ .cZ)(version) ? /^v?([\d.]+)(.*)$/.exec(version) : null;
    if (parts === null)
        return undefined;
    const [, numbers = "", rest = ""] = parts;
    const [major, minor = "0", patch = "0"] = numbers.split(".");
    try {
        return new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(`${major}.${minor}.${patch}${rest}`);
    }
    catch {
        return undefined; // A number beyond 2^53.
    }
});
var compareVersions = (function (one, other) {
    return orderable(one).compare(orderable(other)) || orderable(one).compareBuild(orderable(other));
});
var newestVersion = (function (versions) {
    let newest;
    for (const version of versions) {
        if (parseVersion(version) !== undefined && (newest === undefined || compareVersions(version, newest) > 0)) {
            newest = version;
        }
    }
    return newest;
});
var orderable = (function (version) {
    const parsed = parseVersion(version);
    if (parsed === undefined)
        throw new TypeError(`${version} is no version`);
    return parsed;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ newestVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ml: () => (/* binding */ tagOfVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   pF: () => (/* binding */ hasOwnTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81491);




/** Tags have no `+`, so that build metadata is written behind this. */
const BUILD = ".build-";
/** The tag that a component version lies under in an OCI registry. Throws ocm-version-invalid. */
;
/** Whether the version's tag reads back as this version. */
;
;
;
/** A component version as a semantic version, missing minor and patch filled in with 0; undefined if it is none. */
;
/** Semantic precedence; build metadata decides between versions that are otherwise equal. Both must be versions. */
;
/** The highest of the texts that are versions. */
;
;


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var hasLoneSurrogate = (function  (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
});
var canonicalize = (function  (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ canonicalize)
/* harmony export */ });
;

;


/***/ })

};

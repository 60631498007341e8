export const id = 51;
export const ids = [51];
export const modules = {

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function limitDiagnostics(diagnostics, omitted = 0) {
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
}
function isError({ severity }) {
    return severity === "error";
}


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
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
function readText(path, limit = maxBytes) {
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
}
function tooLarge(file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
}
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
function unreadable(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
}
/** A file may grow, or state no size at all, as those of /proc do. */
function readAtMost(file, limit) {
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
}
function decode(file, bytes, limit) {
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
}


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZR: () => (/* binding */ findAmbiguousScalars),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export looksTyped */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const BOOLEAN_OR_NULL = /^(?:|~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+|\d[\d_]*)$/i;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\.[\d_]+|\d[\d_]*(?:\.[\d_]*)?)(?:e[-+]?\d+)?$/i;
const INFINITE = /^[-+]?\.(?:inf|nan)$/i;
const DATE = /^\d{4}-\d\d?-\d\d?(?:$|[Tt \t])/;
const TYPED = [BOOLEAN_OR_NULL, INTEGER, SEXAGESIMAL, FLOAT, INFINITE, DATE];
/** What both versions take for the same: the core schema's null, booleans and decimal numbers. */
const AGREED = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:0|[1-9]\d*)|[-+]?(?:0|[1-9]\d*)?\.\d+(?:[eE][-+]?\d+)?|[-+]?(?:0|[1-9]\d*)\.|[-+]?[1-9]\d*[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** What looks typed begins like a number or is a short word. */
const CANDIDATE = /^(?:[-+.~=<\d]|.{0,5}$)/;
/** Whether some reader, of YAML 1.1 or 1.2, takes this text for something else than text when it stands without quotes. */
function looksTyped(text) {
    return CANDIDATE.test(text) && TYPED.some((each) => each.test(text));
}
/** Letters and digits of any script; no character that begins, ends or structures anything in YAML. */
const SAFE = /^[\p{L}\p{N}_/](?:[\p{L}\p{N}_./@+ -]*[\p{L}\p{N}_./@+-])?$/u;
/** A text as a YAML scalar on one line that YAML 1.1 and YAML 1.2 both read as this text. `$` is escaped: publishing expands it. */
function scalarText(value, { json = false, like } = {}) {
    const style = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(like) ? like.type : undefined;
    const isPrintable = !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff$]/u.test(value);
    if (json || !isPrintable || style === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE)
        return doubleQuoted(value);
    if (style === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_SINGLE)
        return `'${value.replaceAll("'", "''")}'`;
    return SAFE.test(value) && !looksTyped(value) ? value : doubleQuoted(value);
}
function doubleQuoted(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff$]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Reports the unquoted scalars, keys too, that YAML 1.1 and YAML 1.2 take for different things, such as `on`, `012` or `1:30`. */
function findAmbiguousScalars(node, report) {
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
}


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

function placeOf(file, text, start, end) {
    return locator(file, text)(start, end);
}
/** The table of lines is made when the first place is asked for. */
function locator(file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
}
/** A byte order mark belongs to no column: the first line starts after it. */
function lineStarts(text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function position(starts, offset) {
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
}
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
function inFirstLine(text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
}
/** What stands at a place: its first line only. */
function textAt(text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var src_limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-tokens.ts


/** Composing recurses: a few thousand levels end the process. */
const maxDepth = 64;
/** The schema's own types; every other tag would call for code that makes something of it. */
const plainTags = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
/** Twice what 4 MiB of a manifest have; what has more is made to fill memory. */
const maxLexemes = 2_000_000;
/** More than anybody reads; what comes after them is not looked at. */
const maxProblems = 1000;
/** Splits a text into the tokens of one document, and finds what a document of plain data does not have. */
function readTokens(text) {
    const problems = controlCharacters(text);
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const counts = { lexemes: 0, documents: 0, ends: 0 };
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const start = parser.offset;
        const refused = inScalar ? undefined : refusal(lexeme, start);
        if (refused)
            problems.push(refused);
        inScalar = !inScalar && lexeme === dist/* CST */.DB.SCALAR;
        counts.lexemes++;
        for (const token of parser.next(lexeme)) {
            if (token.type === "error")
                problems.push(unexpected(token));
            else
                tokens.push(token);
            if (token.type === "document")
                counts.documents++;
            if (token.type === "doc-end")
                counts.ends++;
        }
        const stop = tooDeep(parser, start) ?? tooMany(counts, start) ?? furtherDocument(parser, counts);
        if (stop)
            problems.push(stop);
        if (stop || problems.length > maxProblems)
            return { tokens, problems, composable: false };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, problems, composable: !tokens.some((each) => each.type === "directive") };
}
function refusal(lexeme, start) {
    const refused = (what, fix) => {
        const message = `the ${what} ${(0,sanitize/* quoted */.T)(lexeme)} is refused`;
        return { code: "yaml-refused-feature", message, fix, start, end: start + lexeme.length };
    };
    switch (dist/* CST */.DB.tokenType(lexeme)) {
        case "anchor":
            return refused("anchor", "Remove the anchor and write the value out.");
        case "alias":
            return refused("alias", "Write the value out instead of the alias.");
        case "directive-line":
            return refused("directive", "Remove the line.");
        case "tag":
            return plainTags.has(lexeme) ? undefined : refused("tag", "Remove the tag; quote the value to make it text.");
        default:
            return undefined;
    }
}
function tooDeep({ stack }, start) {
    if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth)
        return undefined;
    return {
        code: "yaml-too-deep",
        message: `the document is nested more than ${maxDepth} levels deep`,
        fix: "Flatten the document; no schema here needs more than a few levels.",
        start,
        end: start + 1,
    };
}
function tooMany({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
    return {
        code: "file-too-large",
        message: "the document has more than 2,000,000 tokens",
        fix: "Split the document, or remove what does not belong in it.",
        start,
        end: start + 1,
    };
}
/** What the library cannot place in any document. */
function unexpected({ message, offset, source }) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: "Remove it, or quote the value that it belongs to.",
        start: offset,
        end: offset + source.length,
    };
}
/** What the parser has begun, after it has ended one document; or one end marker after another. */
function furtherDocument({ stack: [begun] }, { documents, ends }) {
    if (documents + ends === 0 || !begun)
        return undefined;
    if (begun.type !== "document" && !(begun.type === "doc-end" && ends > 0))
        return undefined;
    return {
        code: "yaml-refused-feature",
        message: "a second document begins here; a file holds one",
        fix: "Remove the separator and what follows it, or move that to a file of its own.",
        start: begun.offset,
        end: begun.offset + 3,
    };
}
const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);
/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
function controlCharacters(text) {
    const found = [];
    for (const { index, 0: character } of text.matchAll(control)) {
        if (allowed.has(character))
            continue;
        found.push({
            code: "yaml-syntax",
            message: `the character U+${hex(character)} is not allowed in YAML`,
            fix: "Remove it, or write it as an escape in a double-quoted value.",
            start: index,
            end: index + 1,
        });
        if (found.length > maxProblems)
            break;
    }
    return found;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-compose.ts



/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
function composeTokens(tokens) {
    const problems = new Map();
    const onError = (source, code, message, isWarning) => {
        if (isWarning)
            return;
        const [start, end] = range(source);
        // One mistake often gives several errors at one place.
        if (!problems.has(start))
            problems.set(start, problem(code, message, start, end));
        if (problems.size > maxProblems)
            throw new TooMany();
    };
    // The library's own handler keeps every error with a stack: millions of them for a few megabytes of commas.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false });
    Object.assign(composer, { onError });
    try {
        const [document] = composer.compose(tokens, true);
        return { root: document?.contents ?? null, problems: [...problems.values()] };
    }
    catch (error) {
        if (!(error instanceof TooMany))
            throw error;
        return { root: null, problems: [...problems.values()] };
    }
}
class TooMany extends Error {
}
function range(source) {
    if (typeof source === "number")
        return [source, source + 1];
    if (!("offset" in source))
        return [source[0] ?? 0, source[1] ?? 0];
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
}
function problem(code, message, start, end) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: fixes[code] ?? "Correct the YAML at this place.",
        start,
        end,
    };
}
const fixes = {
    BAD_INDENT: "Align this line with the others of its mapping or list.",
    TAB_AS_INDENT: "Indent with blanks instead of tabs.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
    MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};

;// CONCATENATED MODULE: ./packages/documents/src/yaml-values.ts


/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
function plainValue(node, report) {
    if ((0,dist/* isMap */.jh)(node))
        return plainMapping(node, report);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((each) => plainValue(each, report));
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
}
function plainMapping(map, report) {
    const mapping = Object.create(null);
    for (const pair of map.items) {
        const value = plainValue(pair.value, report);
        const key = keyText(pair);
        if (key === undefined)
            report(collectionKey(pair.key));
        else if (Object.hasOwn(mapping, key))
            report(duplicateKey(key, pair.key));
        else
            mapping[key] = value;
        if (key === "<<" && pair.key.type === dist/* Scalar */.X5.PLAIN)
            report(mergeKey(pair.key));
    }
    return mapping;
}
/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
function keyText({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? "") : undefined;
}
function duplicateKey(key, node) {
    return {
        code: "yaml-duplicate-key",
        message: `the key ${(0,sanitize/* quoted */.T)(key)} stands twice in one mapping`,
        fix: "Keep one of the two.",
        ...span(node),
    };
}
function mergeKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "the merge key << is refused",
        fix: "Write the merged fields out.",
        ...span(node),
    };
}
function collectionKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "a key that is no text is refused",
        fix: "Make the key plain text.",
        ...span(node),
    };
}
function span({ range }) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-source.ts








/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
async function readYaml(path) {
    const read = (0,read_text/* readText */.yR)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
function parseYaml(file, text, limit = read_text/* maxBytes */.ID) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [(0,read_text/* tooLarge */.g$)(file, limit)] };
    const { tokens, problems, composable } = readTokens(text);
    const locate = (0,text_places/* locator */.fl)(file, text);
    let root = null;
    let value = null;
    if (composable) {
        const composed = composeTokens(tokens);
        problems.push(...composed.problems);
        root = composed.root;
        value = plainValue(root, (problem) => problems.push(problem));
    }
    const diagnostics = (0,src_limit/* limitDiagnostics */.c)(problems.map((each) => toDiagnostic(each, locate)));
    if (problems.some((each) => each.code !== "yaml-duplicate-key"))
        return { diagnostics };
    return { source: { file, text, value, place: placer(root, locate), root }, diagnostics };
}
function toDiagnostic({ code, message, fix, start, end }, locate) {
    return (0,diagnostic/* diagnostic */.YK)(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
}
function placer(root, locate) {
    const keys = new WeakMap();
    return (path, options) => {
        const { key, value } = find(root, path, keys);
        const target = key && (options?.key || isEmpty(value)) ? key : value;
        if (!target?.range)
            return locate(0, 0);
        return locate(target.range[0], endOf(target));
    };
}
/** The value at the path, or its nearest ancestor. */
function find(root, path, keys) {
    let found = { value: root };
    for (const step of path) {
        const next = child(found.value, step, keys);
        if (!next)
            break;
        found = next;
    }
    return found;
}
function child(node, step, keys) {
    if ((0,dist/* isMap */.jh)(node))
        return pairs(node, keys).get(String(step));
    const item = (0,dist/* isSeq */.oP)(node) && typeof step === "number" ? node.items[step] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { value: item } : undefined;
}
function pairs(map, keys) {
    const known = keys.get(map);
    if (known)
        return known;
    const index = new Map();
    for (const pair of map.items.toReversed()) {
        const key = keyText(pair);
        if (key !== undefined)
            index.set(key, { key: pair.key, value: pair.value });
    }
    keys.set(map, index);
    return index;
}
function isEmpty(node) {
    return !node?.range || node.range[0] === node.range[1];
}
/** A block collection's own range goes on to the next token; it ends where its last value ends. */
function endOf(node) {
    const last = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? !node.flow && node.items.at(-1) : undefined;
    if (!last)
        return node.range?.[1] ?? 0;
    const { key, value } = (0,dist/* isNode */.Ll)(last) ? { key: last, value: last } : last;
    return endOf(value && !isEmpty(value) ? value : key);
}


/***/ }),

/***/ 95752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


function refuse(what, expected) {
    return (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`${what} is not ${expected}`);
}
/**
 * The fields of `value` that are in `known`. A key that differs from a known one in case alone is refused: readers in Go take it for the
 * known field, all others do not.
 */
function objectOf(value, what, known) {
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
}
/** Go's case folding: it also takes the long s for an s and the Kelvin sign for a k. */
function fold(text) {
    return text.toUpperCase().toLowerCase();
}
/** A missing string is an empty one. */
function stringOf(value, what) {
    return value === undefined ? "" : typeof value === "string" ? value : refuse(what, "a string");
}
/** A missing list is an empty one. */
function listOf(value, what, read) {
    if (value === undefined) {
        return [];
    }
    return Array.isArray(value) ? value.map((item, index) => read(item, `${what}[${index}]`)) : refuse(what, "a list");
}
const DIGEST_FIELDS = ["hashAlgorithm", "normalisationAlgorithm", "value"];
function digestOf(value, what) {
    if (value === undefined) {
        return undefined;
    }
    const fields = objectOf(value, what, DIGEST_FIELDS);
    return {
        hashAlgorithm: stringOf(fields.hashAlgorithm, `${what}.hashAlgorithm`),
        normalisationAlgorithm: stringOf(fields.normalisationAlgorithm, `${what}.normalisationAlgorithm`),
        value: stringOf(fields.value, `${what}.value`),
    };
}
const LABEL_FIELDS = ["name", "value", "signing", "version"];
function labelsOf(value, what) {
    return value === undefined ? undefined : listOf(value, what, labelOf);
}
function labelOf(value, what) {
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
}
function identityOf(value, what) {
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
}
/** An access specification: an object with a type, otherwise free. */
function accessOf(value, what) {
    if (value === undefined) {
        return null;
    }
    objectOf(value, what, ["type"]);
    return value;
}


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

const PUBLISHER = "Ask the component's publisher to publish it again with a current OCM tool.";
/** The descriptor is not of schema v2. */
function invalid(message, fix = PUBLISHER) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("descriptor-invalid", message, { fix });
}
/** Two tools would understand the descriptor differently. */
function ambiguous(message, fix = PUBLISHER) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("descriptor-ambiguous", message, { fix });
}
function tooLarge(message) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("descriptor-too-large", message, {
        fix: "Check that this is a component descriptor; move large content from its labels into resources.",
    });
}


/***/ }),

/***/ 90148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ BLOB_NORMALISATION),
  PU: () => (/* binding */ COMPONENT_NORMALISATION),
  Fb: () => (/* binding */ HASH_ALGORITHM),
  sb: () => (/* binding */ componentDigest),
  VB: () => (/* binding */ sameDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./packages/ocm/src/provider.ts
var src_provider = __webpack_require__(11348);
;// CONCATENATED MODULE: ./packages/ocm/src/normalise.ts


/**
 * The bytes over which a component version's digest is made: `jsonNormalisation/v4alpha1`, JCS (RFC 8785) of `{component}`. `access`,
 * unsigned labels, source references and repository contexts do not count; on references, other than everywhere else, all labels count.
 */
function normalise(component) {
    return (0,canonicalize/* default */.A)(withoutNulls({ component: normalComponent(component) }));
}
function normalComponent(component) {
    const provider = (0,src_provider/* readProvider */.W)(component.provider);
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
}
function normalResource(resource) {
    const digest = isAbsent(resource.access) ? undefined : resource.digest;
    return normalElement(resource, {
        type: resource.type,
        relation: resource.relation,
        digest: digest === undefined ? null : normalDigest(digest),
    });
}
/** A resource without content has nothing that a digest could be of. */
function isAbsent(access) {
    return access?.type === "none" || access?.type === "None";
}
function normalElement(element, more) {
    return {
        name: element.name,
        version: element.version,
        extraIdentity: normalIdentity(element.extraIdentity),
        labels: normalLabels(signed(element.labels)),
        ...more,
    };
}
function normalReference(reference) {
    return {
        name: reference.name,
        version: reference.version,
        componentName: reference.componentName,
        extraIdentity: normalIdentity(reference.extraIdentity),
        labels: normalLabels(reference.labels ?? []),
        digest: normalDigest(reference.digest ?? { hashAlgorithm: "", normalisationAlgorithm: "", value: "" }),
    };
}
function normalDigest(digest) {
    const { hashAlgorithm, normalisationAlgorithm, value } = digest;
    return { hashAlgorithm, normalisationAlgorithm, value };
}
function normalIdentity(identity) {
    return identity === undefined || Object.keys(identity).length === 0 ? null : identity;
}
function signed(labels) {
    return (labels ?? []).filter((label) => label.signing === true);
}
function normalLabels(labels) {
    return labels.length === 0
        ? null
        : labels.map(({ name, value, signing }) => ({ name, value, signing: signing === true ? true : null }));
}
/** Drops null members of objects, at any depth, and keeps nulls in lists, as the normalisation does. */
function withoutNulls(value) {
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
}

;// CONCATENATED MODULE: ./packages/ocm/src/digest.ts


const HASH_ALGORITHM = "SHA-256";
const COMPONENT_NORMALISATION = "jsonNormalisation/v4alpha1";
const BLOB_NORMALISATION = "genericBlobDigest/v1";
/** The digest that a reference to this component version carries, and that a signature of it signs. */
function componentDigest(component) {
    return {
        hashAlgorithm: HASH_ALGORITHM,
        normalisationAlgorithm: COMPONENT_NORMALISATION,
        value: (0,external_node_crypto_.createHash)("sha256").update(normalise(component)).digest("hex"),
    };
}
function sameDigest(one, other) {
    return (one.hashAlgorithm === other.hashAlgorithm &&
        one.normalisationAlgorithm === other.normalisationAlgorithm &&
        one.value === other.value);
}


/***/ }),

/***/ 81491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function isComponentName(text) {
    return text.length <= 255 && COMPONENT_NAME.test(text);
}
function isElementName(text) {
    return text.length <= 255 && ELEMENT_NAME.test(text);
}
/** 100 characters, because the tag that carries it may have 128 and `+` becomes longer there. */
function isComponentVersion(text) {
    return text.length <= 100 && COMPONENT_VERSION.test(text);
}


/***/ }),

/***/ 11348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ writeProvider),
/* harmony export */   W: () => (/* binding */ readProvider)
/* harmony export */ });
/* harmony import */ var _ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95752);
/* harmony import */ var _ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9921);
/* harmony import */ var _ocm_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74291);



const WHAT = "component.provider";
const FIELDS = ["name", "labels"];
/** A provider as a descriptor of schema v2 holds it: a name, or `{name, labels}` as JSON in the string. */
function readProvider(text) {
    if (!text.trimStart().startsWith("{")) {
        return { name: nonEmpty(text) };
    }
    const fields = (0,_ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_ocm_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, WHAT), WHAT, FIELDS);
    const labels = (0,_ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(fields.labels, `${WHAT}.labels`);
    return { name: nonEmpty((0,_ocm_descriptor_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(fields.name, `${WHAT}.name`)), ...(labels && { labels }) };
}
function writeProvider(provider) {
    return provider.labels === undefined && !provider.name.trimStart().startsWith("{")
        ? provider.name
        : JSON.stringify({ name: provider.name, labels: provider.labels });
}
// `null` is what a reader that tries JSON first takes for an object without a name.
function nonEmpty(name) {
    return name === "" || name.trim() === "null" ? (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`${WHAT} names nobody`) : name;
}


/***/ }),

/***/ 74291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function parseStrictJson(text, what) {
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
}
/** Refuses text that readers replace, cut or reject differently. */
function checkText(value, what) {
    if (LONE_SURROGATE.test(value)) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} holds half of a surrogate pair, which is no character`);
    }
    if (CONTROL.test(value)) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} holds a control character`);
    }
}
/** Walks the tokens of text that is known to be JSON; iterative, because the text may be nested as deep as it is long. */
function scan(text, what) {
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
}
/** The offset after the closing quote of the string that opens at `start`. */
function stringEnd(text, start) {
    let at = start + 1;
    while (text[at] !== '"') {
        at += text[at] === "\\" ? 2 : 1;
    }
    return at + 1;
}
function checkString(token, keys, what) {
    const value = token.includes("\\") ? JSON.parse(token) : token.slice(1, -1);
    checkText(value, what);
    if (keys?.has(value)) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} names the key ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)} twice in one object`);
    }
    keys?.add(value);
}
function checkNumber(text, start, what) {
    NUMBER.lastIndex = start;
    const [token] = NUMBER.exec(text);
    if (!Number.isFinite(Number(token))) {
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(`${what} holds a number out of range: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(token, 40)}`);
    }
    return start + token.length;
}


/***/ }),

/***/ 28461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function tagOfVersion(version) {
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
}
/** Whether the version's tag reads back as this version. */
function hasOwnTag(version) {
    return versionOfTag(toTag(version)) === version;
}
function toTag(version) {
    return version.replace("+", BUILD);
}
function versionOfTag(tag) {
    return tag.replace(BUILD, "+");
}
/** A component version as a semantic version, missing minor and patch filled in with 0; undefined if it is none. */
function parseVersion(version) {
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
}
/** Semantic precedence; build metadata decides between versions that are otherwise equal. Both must be versions. */
function compareVersions(one, other) {
    return orderable(one).compare(orderable(other)) || orderable(one).compareBuild(orderable(other));
}
/** The highest of the texts that are versions. */
function newestVersion(versions) {
    let newest;
    for (const version of versions) {
        if (parseVersion(version) !== undefined && (newest === undefined || compareVersions(version, newest) > 0)) {
            newest = version;
        }
    }
    return newest;
}
function orderable(version) {
    const parsed = parseVersion(version);
    if (parsed === undefined)
        throw new TypeError(`${version} is no version`);
    return parsed;
}


/***/ }),

/***/ 14788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComponent: () => (/* binding */ publishComponent)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/ocm/src/read-component-version.ts
var read_component_version = __webpack_require__(14930);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 5 modules
var src_repository = __webpack_require__(50815);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/ocm/src/describe.ts
var describe = __webpack_require__(96176);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts + 1 modules
var digest = __webpack_require__(90148);
// EXTERNAL MODULE: ./packages/ocm/src/write-descriptor.ts
var write_descriptor = __webpack_require__(58962);
// EXTERNAL MODULE: ./packages/registry/src/publish-component.ts + 1 modules
var publish_component = __webpack_require__(53342);
// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts
var publish_references = __webpack_require__(15053);
;// CONCATENATED MODULE: ./packages/registry/src/publish-draft.ts








async function draft(found, target) {
    const component = (0,publish_component/* chooseComponent */.bY)(found, (0,publish_component/* parseTarget */.hu)(target));
    return { component, found, ...(await (0,publish_component/* readContents */.r0)(component, found)) };
}
/** The component's OCI repository; a version is a tag in it. */
function openComponent({ target, registry }, component) {
    const { repository } = (0,publish_component/* parseTarget */.hu)(target);
    return (0,src_repository/* openRepository */.h)((0,reference.parseRepository)((0,component_reference/* ociRepository */.md)({ repository, component })), registry);
}
/** Whether a published version says the same, its version and signatures aside. Asks nobody. */
function isPublishedAs({ component, contents }, { descriptor }) {
    const known = (0,publish_references/* knownDigests */.lg)(component, descriptor.component);
    if (known.some(({ digest }) => digest === undefined))
        return false;
    // An artifact without a version of its own has the component's, which is to count no more than that one does.
    const { version } = descriptor.component;
    return (0,write_descriptor/* sameContent */.C)(publish_draft_describe({ ...component, version }, known, contents).component, descriptor.component);
}
/** The descriptor under a version, with every digest that is new checked. */
async function describeChecked({ component, found, contents }, newest, { target, registry, progress }) {
    const known = (0,publish_references/* knownDigests */.lg)(component, newest);
    const count = known.filter(({ check }) => check).length;
    const { repository } = (0,publish_component/* parseTarget */.hu)(target);
    const looked = await progress.step(`check the digests of ${count} of ${known.length} references`, () => (0,publish_references/* checkDigests */.ic)(known, component, found, { repository, registry }));
    const complete = known.map((each) => ({ ...each, digest: each.digest ?? looked.get((0,describe/* referenceKey */.D)(each.reference)) }));
    return publish_draft_describe(component, complete, contents);
}
function publish_draft_describe(component, known, contents) {
    const references = known.map(({ reference, digest }) => ({ ...reference, ...(digest && { digest }) }));
    return (0,describe/* describeComponent */.B)({ ...component, references }, { digests: new Map(), contents });
}
/** What came of it, for the component version as it lies in the registry. */
function resultOf({ descriptor, digest: manifest }, { target }, more) {
    const { name, version, componentReferences } = descriptor.component;
    const { published, diagnostics, before } = more;
    const listed = new Set(componentReferences.map(shown));
    const earlier = new Set(before?.componentReferences.map(shown));
    return {
        published,
        component: (0,component_reference/* formatComponentReference */.W$)({ repository: (0,publish_component/* parseTarget */.hu)(target).repository, component: name, version }),
        version,
        digest: (0,digest/* componentDigest */.sb)(descriptor.component),
        manifest,
        ...(before && { previous: before.version }),
        added: [...listed].filter((each) => !earlier.has(each)),
        removed: [...earlier].filter((each) => !listed.has(each)),
        diagnostics,
    };
}
function shown({ name, version }) {
    return `${name} ${version}`;
}

// EXTERNAL MODULE: ./packages/ocm/src/component-version.ts
var component_version = __webpack_require__(98195);
;// CONCATENATED MODULE: ./packages/registry/src/publish-write.ts




/**
 * Stores a component version: blobs, then the manifest by its digest, which is then read back and compared. Until `tag` is called no reader sees it.
 * Everything is addressed by its content, so that doing it again changes nothing.
 */
async function storeComponentVersion(repository, descriptor, local, progress) {
    const { tag, manifest, blobs } = (0,component_version/* layoutComponentVersion */.a)(descriptor, local);
    const { digest } = manifest.descriptor;
    for (const { descriptor: blob, open } of blobs) {
        const outcome = await repository.pushBlob(blob, open);
        progress.info(`${blob.digest} ${blob.mediaType}, ${blob.size} bytes: ${outcome}`);
    }
    await repository.pushManifest(manifest);
    await compare(repository, descriptor, tag, digest);
    await checkBlobs(repository, blobs.slice(2));
    return {
        manifest: digest,
        tag: async () => {
            const before = await repository.head(tag);
            if (before === undefined)
                await repository.pushManifest(manifest, tag);
            const after = before ?? (await repository.head(tag));
            return after?.digest === digest;
        },
    };
}
/** Reads back what was stored under its digest, as if the tag were there. */
async function compare(repository, descriptor, tag, digest) {
    const source = { ...repository, manifest: (name) => repository.manifest(name === tag ? digest : name) };
    const { name: component, version } = descriptor.component;
    const found = await (0,read_component_version/* readComponentVersion */.c)(source, { component, version });
    if (found === undefined || (0,write_descriptor/* writeDescriptor */.f)(found.descriptor) !== (0,write_descriptor/* writeDescriptor */.f)(descriptor)) {
        (0,diagnostic/* fail */.fJ)("content-mismatch", `${repository.name}@${digest} does not read back as it was written`, {
            fix: "Ask who runs the registry what changes its content.",
        });
    }
}
/** The manifest names them; a registry may have taken it without looking for them. */
async function checkBlobs(repository, blobs) {
    for (const { descriptor } of blobs) {
        if (await repository.hasBlob(descriptor))
            continue;
        (0,diagnostic/* fail */.fJ)("content-mismatch", `${descriptor.digest} is not in ${repository.name} after it was pushed`, {
            fix: "Ask who runs the registry why it loses content.",
        });
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/publish-exact.ts




/** A release: the constructor's own version, published once and with one content. Throws version-taken. */
async function publishExact(options) {
    const { source, target, progress } = options;
    const found = await source.read();
    const { diagnostics } = found;
    const wanted = await draft(found, target);
    const { name, version } = wanted.component;
    const repository = openComponent(options, name);
    const there = await progress.step(`look for ${name} ${version}`, () => (0,read_component_version/* readComponentVersion */.c)(repository, { component: name, version }));
    if (there && isPublishedAs(wanted, there))
        return resultOf(there, options, { published: false, diagnostics });
    if (there)
        taken(wanted);
    const descriptor = await describeChecked(wanted, undefined, options);
    const stored = await progress.step(`store ${name} ${version}`, () => storeComponentVersion(repository, descriptor, wanted.local, progress));
    if (!(await progress.step(`tag ${name} ${version}`, stored.tag)))
        taken(wanted);
    return resultOf({ descriptor, digest: stored.manifest }, options, { published: true, diagnostics });
}
function taken({ component: { name, version, path }, found }) {
    return (0,diagnostic/* fail */.fJ)("version-taken", `${name} ${version} is published already, with other content`, {
        fix: "Release it under a version of its own.",
        place: found.located.source.place([...path, "version"]),
    });
}

// EXTERNAL MODULE: ./packages/ocm/src/registry-version.ts
var registry_version = __webpack_require__(795);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
;// CONCATENATED MODULE: ./packages/registry/src/publish-least.ts






/** How often it starts anew because another run was faster. */
const rounds = 6;
/**
 * A registry: publishes what the constructor lists unless the newest version says the same, under the constructor's version or the next free one.
 *
 * What is published is read before the constructor is: so the constructor is never older than a version that was looked at, and no newer
 * list is followed by an older one.
 */
async function publishLeast(options) {
    const { source, target, progress } = options;
    const first = await progress.step("read the constructor", () => source.read());
    const { name } = (await draft(first, target)).component;
    const repository = openComponent(options, name);
    const met = { unlisted: new Set(), claimed: new Set() };
    for (let round = 0; round < rounds; round++) {
        const before = await progress.step(`look for the versions of ${name}`, () => readPublished(repository, name, met));
        const wanted = await draft(await source.read(), target);
        // The component got another name meanwhile.
        if (wanted.component.name !== name)
            break;
        const { newest } = before;
        if (newest && isPublishedAs(wanted, newest)) {
            const { diagnostics } = wanted.found;
            return resultOf(newest, options, { published: false, diagnostics, before: newest.descriptor.component });
        }
        const result = await publishNext(wanted, before, met, repository, options);
        if (result)
            return result;
    }
    return (0,diagnostic/* fail */.fJ)("publish-contended", "other runs took the version each time that it was to be published", {
        fix: "Run this again.",
    });
}
/** Undefined when another run published meanwhile, so that everything has to be looked at again. */
async function publishNext(wanted, before, met, repository, options) {
    const { progress } = options;
    const { component, found, local } = wanted;
    const newest = before.newest?.descriptor.component;
    const version = nextVersion(component, before, met.claimed);
    if (await repository.head((0,src_version/* tagOfVersion */.ml)(version)))
        return again(met.unlisted, [version], progress);
    const descriptor = await describeChecked(atVersion(wanted, version), newest, options);
    const stored = await progress.step(`store ${component.name} ${version}`, () => storeComponentVersion(repository, descriptor, local, progress));
    const others = await claim(options, found, version);
    if (others)
        return again(met.claimed, others, progress);
    if (!(await progress.step(`tag ${component.name} ${version}`, stored.tag))) {
        return again(met.unlisted, [version], progress);
    }
    const now = await versionsOf(repository);
    if (now.some((each) => each !== version && !before.versions.includes(each)))
        return again(met.unlisted, now, progress);
    return resultOf({ descriptor, digest: stored.manifest }, options, {
        published: true,
        diagnostics: [...found.diagnostics, ...versionMoved(component, version, found)],
        ...(newest && { before: newest }),
    });
}
function again(met, versions, progress) {
    for (const each of versions)
        met.add(each);
    progress.info("another run was faster: look again");
}
/** The versions of other commits, where this one is among them. */
async function claim({ source, progress }, { commit }, version) {
    if (commit === undefined || source.claim === undefined)
        return undefined;
    const outcome = await progress.step(`tag the commit ${commit} as ${version}`, async () => source.claim?.(version, commit));
    return outcome?.claimed === false ? outcome.others : undefined;
}
async function readPublished(repository, component, { unlisted }) {
    const versions = [...new Set([...(await versionsOf(repository)), ...unlisted])];
    const version = (0,src_version/* newestVersion */.Rg)(versions);
    if (version === undefined)
        return { versions };
    const newest = await (0,read_component_version/* readComponentVersion */.c)(repository, { component, version });
    return newest
        ? { versions, newest }
        : (0,diagnostic/* fail */.fJ)("registry-failed", `${repository.name} lists ${version}, and does not have it`, {
            fix: "Run this again; if it says the same, ask who runs the registry.",
        });
}
/** Tags that are versions: signatures and names such as `latest` are none. */
async function versionsOf(repository) {
    const versions = (await repository.tags()).map(src_version/* versionOfTag */.mx);
    return versions.filter((each) => (0,src_version/* parseVersion */.ot)(each) !== undefined && (0,src_version/* hasOwnTag */.pF)(each));
}
/** The constructor's version, or the first one behind it that is neither published nor another commit's. */
function nextVersion(component, before, claimed) {
    const listed = before.newest?.descriptor.component.componentReferences ?? [];
    const raise = (0,registry_version/* raiseBetween */.Pv)(listed, component.references);
    let version = (0,registry_version/* publishedVersion */.xJ)(component.version, before.versions, raise);
    while (claimed.has(version))
        version = (0,registry_version/* publishedVersion */.xJ)(version, [version], raise);
    return version;
}
function atVersion(wanted, version) {
    return { ...wanted, component: { ...wanted.component, version } };
}
function versionMoved({ path, version: wanted }, version, found) {
    if (version === wanted)
        return [];
    const why = "it or a higher version is published with other content, or a tag of its name is on another commit";
    return [
        (0,diagnostic/* diagnostic */.YK)("version-taken", `this was published as ${version}: ${wanted} is not free (${why})`, {
            severity: "warning",
            fix: "Nothing has to be done: the next proposal goes on from there.",
            place: found.located.source.place([...path, "version"]),
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/registry/src/publish.ts


/**
 * Publishes the component version that a constructor describes, and never changes one that is published. Safe to run at any time, several
 * times at once, and again after it was killed: what is there already is left as it is. Throws diagnostics; what cannot be read stops it
 * before anything is written.
 */
async function publishComponent(options) {
    return options.rule === "exact" ? publishExact(options) : publishLeast(options);
}


/***/ })

};

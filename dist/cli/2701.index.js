export const id = 2701;
export const ids = [2701,1549,9325,7027,1141];
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

/***/ 67083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var unknownField = (function ({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
});
var missingField = (function ({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
});
var explain = (function (error, source, hints) {
    const subject = readSubject(error, source, hints);
    const unknown = unknownField(error);
    if (unknown !== undefined)
        return unknownDiagnostic(subject, unknown);
    const missing = missingField(error);
    if (missing !== undefined)
        return missingDiagnostic(subject, missing);
    if (error.keyword === "type")
        return typeDiagnostic(subject, [error.params.type].flat().map(String));
    return valueDiagnostic(subject, error);
});
var readSubject = (function ({ instancePath, schemaPath }, source, hints) {
    const path = [];
    let value = source.value;
    for (const step of instancePath.split("/").slice(1)) {
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value[step];
    }
    const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    return { path, name: name.slice(1) || "the document", value, source, hints, node };
});
var unknownDiagnostic = (function (subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
});
var renameOrRemove = (function ({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
});
var homesOf = (function (field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
});
var missingDiagnostic = (function ({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
});
var typeDiagnostic = (function (subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
        place,
    });
});
var describe = (function (value, written) {
    if (value === null)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "object")
        return "is a mapping";
    return typeof value === "string" ? `is the text ${(0,sanitize/* quoted */.T)(value)}` : `${written} is a ${typeof value}`;
});
var versionExample = (function ({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
});
var typeFix = (function (types, value, written, version) {
    const scalar = value !== null && typeof value !== "object";
    if (types.includes("string") && scalar && version)
        return `Write ${inThreeParts(written, version)}.`;
    if (types.includes("string") && scalar)
        return `Quote it: "${written}".`;
    if (types.includes("array") && value === null)
        return "Write [] for an empty list.";
    if (types.includes("array") && scalar)
        return "Write it as a list, each item on a line that begins with a hyphen.";
    if (types.includes("object"))
        return "Give it its fields, each on a line of its own.";
    if (value === null)
        return "Give it a value, or remove the line.";
    return types.includes("boolean") ? "Write true or false, without quotes." : "Write a single value.";
});
var inThreeParts = (function (written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
});
var valueDiagnostic = (function ({ path, name, value, source, hints, node }, error) {
    const { wanted, fix } = expectation(error, value, hints[node] ?? {});
    return (0,diagnostic/* diagnostic */.YK)("field-value", `${name} ${wanted}`, { fix, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
});
var expectation = (function ({ keyword, params }, value, { expected = "", example = "" }) {
    const found = typeof value === "string" ? (0,sanitize/* quoted */.T)(value) : "this";
    switch (keyword) {
        case "const":
            return { wanted: `must be ${params.allowedValue}, not ${found}`, fix: `Write ${params.allowedValue}.` };
        case "enum":
            return oneOf(params.allowedValues, String(value), expected);
        case "minLength":
        case "minItems":
            return { wanted: "must not be empty", fix: "Give it a value, or remove the field." };
        case "maxLength":
            return { wanted: `must have at most ${params.limit} characters`, fix: "Shorten it." };
        case "pattern":
            return { wanted: `must be ${expected}, not ${found}`, fix: `Write something like ${example}.` };
        default:
            return { wanted: `must have ${expected}`, fix: `Write ${expected}.` };
    }
});
var oneOf = (function (allowed, value, expected) {
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
});
var checkSchema = (function (source, { validate, hints }) {
    validate(source.value);
    // That the other branch of an `if` failed says nothing that the branch's own errors do not say.
    const groups = byValue((validate.errors ?? []).filter(({ keyword }) => keyword !== "if"));
    const errors = [...groups.values()].flatMap(onePerMistake);
    return {
        diagnostics: errors.slice(0, limit/* maxReported */.g).map((each) => explain(each, source, hints)),
        omitted: Math.max(0, errors.length - limit/* maxReported */.g),
        broken: new Set(groups.keys()),
        wrong: new Set([...groups].filter(([, group]) => !group.every(isOfFields)).map(([pointer]) => pointer)),
    };
});
var byValue = (function (errors) {
    const groups = new Map();
    for (const error of errors) {
        const group = groups.get(error.instancePath);
        if (group)
            group.push(error);
        else
            groups.set(error.instancePath, [error]);
    }
    return groups;
});
var onePerMistake = (function (errors) {
    const type = errors.find((each) => each.keyword === "type");
    if (type)
        return [type];
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
});
var isOfFields = (function ({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
});
var isInBranch = (function ({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
});
var withoutMisspelt = (function (errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
});
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
;
;

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
;// CONCATENATED MODULE: ./packages/documents/src/schema-messages.ts





/** One schema error in plain English, where it stands, with its fix. */
;
;
;
;
/** Other mappings that have a field of this name. */
;
;
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
;
;
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
;
;
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
;
;
/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
;
/** A mapping's error that leaves its other fields good. */
;
/** Errors of a choice's branches; the choice itself is reported. */
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

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var readTokens = (function (text) {
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
});
var refusal = (function (lexeme, start) {
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
});
var tooDeep = (function ({ stack }, start) {
    if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth)
        return undefined;
    return {
        code: "yaml-too-deep",
        message: `the document is nested more than ${maxDepth} levels deep`,
        fix: "Flatten the document; no schema here needs more than a few levels.",
        start,
        end: start + 1,
    };
});
var tooMany = (function ({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
    return {
        code: "file-too-large",
        message: "the document has more than 2,000,000 tokens",
        fix: "Split the document, or remove what does not belong in it.",
        start,
        end: start + 1,
    };
});
var unexpected = (function ({ message, offset, source }) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: "Remove it, or quote the value that it belongs to.",
        start: offset,
        end: offset + source.length,
    };
});
var furtherDocument = (function ({ stack: [begun] }, { documents, ends }) {
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
});
var controlCharacters = (function (text) {
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
});
var hex = (function (character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
});
var composeTokens = (function (tokens) {
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
});
var range = (function (source) {
    if (typeof source === "number")
        return [source, source + 1];
    if (!("offset" in source))
        return [source[0] ?? 0, source[1] ?? 0];
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
});
var problem = (function (code, message, start, end) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: fixes[code] ?? "Correct the YAML at this place.",
        start,
        end,
    };
});
var plainValue = (function (node, report) {
    if ((0,dist/* isMap */.jh)(node))
        return plainMapping(node, report);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((each) => plainValue(each, report));
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
});
var plainMapping = (function (map, report) {
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
});
var keyText = (function ({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? "") : undefined;
});
var duplicateKey = (function (key, node) {
    return {
        code: "yaml-duplicate-key",
        message: `the key ${(0,sanitize/* quoted */.T)(key)} stands twice in one mapping`,
        fix: "Keep one of the two.",
        ...span(node),
    };
});
var mergeKey = (function (node) {
    return {
        code: "yaml-refused-feature",
        message: "the merge key << is refused",
        fix: "Write the merged fields out.",
        ...span(node),
    };
});
var collectionKey = (function (node) {
    return {
        code: "yaml-refused-feature",
        message: "a key that is no text is refused",
        fix: "Make the key plain text.",
        ...span(node),
    };
});
var span = (function ({ range }) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
});
var readYaml = (async function (path) {
    const read = (0,read_text.readText)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
});
var parseYaml = (function (file, text, limit = read_text/* maxBytes */.I) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [(0,read_text/* tooLarge */.g)(file, limit)] };
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
});
var toDiagnostic = (function ({ code, message, fix, start, end }, locate) {
    return (0,diagnostic/* diagnostic */.YK)(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
});
var placer = (function (root, locate) {
    const keys = new WeakMap();
    return (path, options) => {
        const { key, value } = find(root, path, keys);
        const target = key && (options?.key || isEmpty(value)) ? key : value;
        if (!target?.range)
            return locate(0, 0);
        return locate(target.range[0], endOf(target));
    };
});
var find = (function (root, path, keys) {
    let found = { value: root };
    for (const step of path) {
        const next = child(found.value, step, keys);
        if (!next)
            break;
        found = next;
    }
    return found;
});
var child = (function (node, step, keys) {
    if ((0,dist/* isMap */.jh)(node))
        return pairs(node, keys).get(String(step));
    const item = (0,dist/* isSeq */.oP)(node) && typeof step === "number" ? node.items[step] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { value: item } : undefined;
});
var pairs = (function (map, keys) {
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
});
var isEmpty = (function (node) {
    return !node?.range || node.range[0] === node.range[1];
});
var endOf = (function (node) {
    const last = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? !node.flow && node.items.at(-1) : undefined;
    if (!last)
        return node.range?.[1] ?? 0;
    const { key, value } = (0,dist/* isNode */.Ll)(last) ? { key: last, value: last } : last;
    return endOf(value && !isEmpty(value) ? value : key);
});
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  readYaml: () => (/* binding */ readYaml)
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
;
;
;
;
/** What the library cannot place in any document. */
;
/** What the parser has begun, after it has ended one document; or one end marker after another. */
;
const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);
/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
;
;

;// CONCATENATED MODULE: ./packages/documents/src/yaml-compose.ts



/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
;
class TooMany extends Error {
}
;
;
const fixes = {
    BAD_INDENT: "Align this line with the others of its mapping or list.",
    TAB_AS_INDENT: "Indent with blanks instead of tabs.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
    MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};

;// CONCATENATED MODULE: ./packages/documents/src/yaml-values.ts


/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
;
;
/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/documents/src/yaml-source.ts








/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
;
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
;
;
;
/** The value at the path, or its nearest ancestor. */
;
;
;
;
/** A block collection's own range goes on to the next token; it ends where its last value ends. */
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

/***/ 27971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var validate = (async function (options) {
    const { located, diagnostics } = await (0,_server_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__.readManifestFile)(options);
    if (!located)
        return { valid: false, diagnostics, plugins: [] };
    const checked = options.structureOnly ? undefined : await checkModules(located, options, diagnostics);
    if (options.previous !== undefined) {
        const rules = applyVersionRules(located, options.previous, options.manifest, checked?.metadata ?? new Map());
        diagnostics.push(...(await rules.catch(expected)));
    }
    const { version, base, plugins } = located.manifest;
    const reports = checked?.reports ?? plugins.map((each) => (0,_server_plugin_report_js__WEBPACK_IMPORTED_MODULE_2__/* .undeclared */ .c)(each, base.module));
    const valid = !(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics);
    return { valid, ...(version === undefined ? {} : { version }), diagnostics, plugins: reports };
});
var checkModules = (async function (located, options, diagnostics) {
    if ((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics))
        return undefined;
    // Loaded only where they are needed: checking the structure alone is a matter of milliseconds.
    const { openToolchain } = await __webpack_require__.e(/* import() */ 2362).then(__webpack_require__.bind(__webpack_require__, 32362));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 7600).then(__webpack_require__.bind(__webpack_require__, 47600));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 8891).then(__webpack_require__.bind(__webpack_require__, 44129));
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(600), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 60600));
    try {
        const toolchain = await openToolchain(located, options);
        const image = findBaseImage(located, options).catch((error) => {
            diagnostics.push(...expected(error));
            if (located.manifest.base.module === undefined)
                throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([]);
            return undefined; // the base's module is known without its image: its plugins can still be checked
        });
        const [found, checkout] = await Promise.all([image, readCheckout(located)]);
        const prepared = await options.progress.step("Fetch modules and read plugin metadata", () => prepare({ located, image: found, checkout }, toolchain));
        diagnostics.push(...prepared.diagnostics);
        return prepared;
    }
    catch (error) {
        diagnostics.push(...expected(error));
        return undefined;
    }
});
var expected = (function (error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
        return error.diagnostics;
    throw error;
});
var applyVersionRules = (async function (located, previous, file, metadata) {
    const { readPreviousManifest } = await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 7448));
    const { compareRevisions } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(4568)]).then(__webpack_require__.bind(__webpack_require__, 24568));
    const before = await readPreviousManifest(file, previous);
    if (!before.located)
        return before.diagnostics;
    return [...before.diagnostics, ...compareRevisions(before.located.manifest, located, metadata).diagnostics];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _server_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37027);
/* harmony import */ var _server_plugin_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21141);



/** Checks a manifest: its structure, its plugins' metadata and compatibility, and the version rules. All problems in one run. */
;
/** Nothing where the structure is broken so far that no module can be asked for. */
;
/** Problems that stop one check do not stop the others. */
;
;


/***/ })

};

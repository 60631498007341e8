export const id = 8418;
export const ids = [8418];
export const modules = {

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
function explainDiskFull(error, folder) {
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
}


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59259);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);



/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
function renderMarkdown(diagnostics) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map(row);
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }) {
    const where = place ? position(place) : "";
    return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit)
        .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

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

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
async function replaceFile(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 67083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
function unknownField({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}
function missingField({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
;// CONCATENATED MODULE: ./packages/documents/src/schema-messages.ts





/** One schema error in plain English, where it stands, with its fix. */
function explain(error, source, hints) {
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
}
function readSubject({ instancePath, schemaPath }, source, hints) {
    const path = [];
    let value = source.value;
    for (const step of instancePath.split("/").slice(1)) {
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value[step];
    }
    const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    return { path, name: name.slice(1) || "the document", value, source, hints, node };
}
function unknownDiagnostic(subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
}
function renameOrRemove({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
}
/** Other mappings that have a field of this name. */
function homesOf(field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
}
function missingDiagnostic({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
}
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
function typeDiagnostic(subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
        place,
    });
}
function describe(value, written) {
    if (value === null)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "object")
        return "is a mapping";
    return typeof value === "string" ? `is the text ${(0,sanitize/* quoted */.T)(value)}` : `${written} is a ${typeof value}`;
}
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
function versionExample({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
}
function typeFix(types, value, written, version) {
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
}
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
function inThreeParts(written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
}
function valueDiagnostic({ path, name, value, source, hints, node }, error) {
    const { wanted, fix } = expectation(error, value, hints[node] ?? {});
    return (0,diagnostic/* diagnostic */.YK)("field-value", `${name} ${wanted}`, { fix, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
}
function expectation({ keyword, params }, value, { expected = "", example = "" }) {
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
}
function oneOf(allowed, value, expected) {
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
function checkSchema(source, { validate, hints }) {
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
}
function byValue(errors) {
    const groups = new Map();
    for (const error of errors) {
        const group = groups.get(error.instancePath);
        if (group)
            group.push(error);
        else
            groups.set(error.instancePath, [error]);
    }
    return groups;
}
/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
function onePerMistake(errors) {
    const type = errors.find((each) => each.keyword === "type");
    if (type)
        return [type];
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
}
/** A mapping's error that leaves its other fields good. */
function isOfFields({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
}
/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}
function withoutMisspelt(errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
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

/***/ 53732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ foldResults),
/* harmony export */   z: () => (/* binding */ cellNotRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39457);
/* harmony import */ var _matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16933);




/**
 * Joins what jobs found with the evidence that was there. A report counts for the cell that it was made for and for nothing else, and only
 * if it is of the plan's suite, in that state: any other was not written by a job of the plan. In whatever order results come the matrix is the same, and folding them again changes
 * nothing. Cells without a report stay as they were, with a warning that says why.
 */
function foldResults(input, results, suite) {
    const proven = results.map((each) => {
        const about = evidenceAbout(each, input.base);
        return { ...each, about, own: about.filter((proof) => isOf(proof, suite)) };
    });
    const evidence = [...input.evidence, ...proven.flatMap(({ own }) => own)];
    const { matrix, diagnostics } = (0,_matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__/* .computeMatrix */ .v)({ ...input, evidence });
    const failed = proven.filter(({ own }) => own.some(({ verdict }) => verdict === "failed")).length;
    const missing = proven.filter(({ own }) => own.length === 0);
    return {
        matrix,
        passed: proven.length - missing.length - failed,
        failed,
        notRun: missing.length,
        diagnostics: [...(0,_documents_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitDiagnostics */ .c)(notRun(missing)), ...diagnostics],
    };
}
function evidenceAbout({ cell, evidence }, base) {
    return evidence.filter((each) => each.plugin === cell.plugin &&
        each.module === cell.module &&
        each.version === cell.version &&
        each.server === cell.server &&
        (base === undefined || each.base === base));
}
function isOf(proof, { name, digest }) {
    return proof.suite === name && proof.suiteDigest === digest;
}
/** One for each shard that is lost, and for each cell of the others that has no report. */
function notRun(missing) {
    const lost = new Map();
    const found = [];
    for (const { cell, shard, evidence, about, why } of missing) {
        if (about.length > 0)
            found.push(cellNotRun(cell, "its report is of another suite, or of another state of it"));
        else if (evidence.length > 0)
            found.push(cellNotRun(cell, "its report is about something else"));
        else if (why !== undefined)
            found.push(cellNotRun(cell, why));
        else
            lost.set(shard, (lost.get(shard) ?? 0) + 1);
    }
    const shards = [...lost].map(([shard, count]) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `shard ${shard} left no results: ${count} of its cells were not run`, {
        fix: "Look at the log of its job; the next plan has these cells again.",
    }));
    return [...shards, ...found];
}
/** A warning that a planned cell has no verdict. */
function cellNotRun({ plugin, version, server }, why) {
    const cell = `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)} on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(server, 80)}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `${cell} was not run: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(why, 300)}`, {
        plugin,
        fix: "Mend what is said; the next plan has this cell again.",
    });
}


/***/ }),

/***/ 67390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* unused harmony export marks */
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
function renderMatrixMarkdown(matrix) {
    if (matrix.plugins.length === 0)
        return "No optional plugins.\n";
    const { base, servers, plugins } = matrix;
    const header = ["Plugin", "Version", ...servers.map(serverCell)];
    const newest = Math.min(8, Math.max(1, Math.floor(mostRows / plugins.length)));
    const rows = plugins.flatMap((each) => rowsOf(each, newest));
    const title = base === undefined ? "" : `Plugin versions by versions of ${text(base)}.\n\n`;
    return `${title}${table(header, rows)}${older(matrix, newest)}\n${legend}${parting(matrix)}${reports(matrix, newest)}`;
}
const legend = "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";
function serverCell(server) {
    return `${server.version} (${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O5)(server)}${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(server) ? ", planned" : ""})`;
}
/** @param newest versions that are shown, besides those that are pinned or contradict their declaration */
function rowsOf(plugin, newest) {
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
}
function cellText(cell) {
    const said = [...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(cell), (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)].filter((each) => each !== undefined);
    return said.length === 0 ? marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)] : `${marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)]} (${said.join(", ")})`;
}
function older({ plugins }, newest) {
    const left = plugins.reduce((sum, each) => sum + each.versions.length - (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(each, newest).length, 0);
    return left === 0 ? "" : `\n${left} older versions are left out.\n`;
}
function parting(matrix) {
    const lines = [...(0,_matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradicted */ .v)(matrix)].map(({ row, version, server, cell }) => {
        const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
        return `- ⚠️ ${text(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)}`)}\n`;
    });
    return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
}
function reports({ servers, plugins }, newest) {
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
}
function table(header, rows) {
    const line = (cells) => `| ${cells.map(text).join(" | ")} |\n`;
    return `${line(header)}|${" --- |".repeat(header.length)}\n${rows.map(line).join("")}`;
}
/** What can mean nothing but itself stays readable in the file, so that a change of the matrix reads well too. */
function text(value) {
    const [first = ""] = /^(?:✅|☑️|⚠️|❌|➖|❔) /u.exec(value) ?? [];
    const rest = value.slice(first.length);
    const isPlain = rest.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9 ,()/:+]|[.-](?![.-]))*$/.test(rest) && !/www\.|:\/\//i.test(rest);
    return isPlain ? value : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(value);
}


/***/ }),

/***/ 3576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   fZ: () => (/* binding */ cellFolder),
/* harmony export */   nG: () => (/* binding */ shardFolder),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export jobMatrix */
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60355);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59813);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80253);





/** The plan as a document that is handed from job to job: a line for each cell, a newline at the end. */
function renderPlan({ suite, shards, left }) {
    const cells = shards.map((shard) => `    [\n${shard.map((each) => `      ${cellLine(each)}`).join(",\n")}\n    ]`);
    const list = cells.length === 0 ? "[]" : `[\n${cells.join(",\n")}\n  ]`;
    return `{
  "apiVersion": "plugin-release/v1alpha1",
  "kind": "VerificationPlan",
  "suite": ${JSON.stringify({ name: suite.name, digest: suite.digest })},
  "left": ${left},
  "shards": ${list}
}
`;
}
function cellLine({ plugin, module, version, server, manifest, source }) {
    return JSON.stringify({ plugin, module, version, server, manifest, source });
}
/** Reads a plan. Throws `plan-unreadable` for anything that `renderPlan` does not write. */
function parsePlan(file, text) {
    const parsed = (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlainJson */ .C)(text);
    if ("problem" in parsed)
        return unreadable(file, parsed.problem);
    const { kind, suite, left, shards } = fieldsOf(parsed.value);
    const { name, digest } = fieldsOf(suite);
    if (kind !== "VerificationPlan")
        return unreadable(file, "it is no VerificationPlan");
    if (!isLine(name) || !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest) || !Number.isSafeInteger(left))
        return unreadable(file, "its head is not whole");
    if (!Array.isArray(shards) || shards.length > _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .mostJobs */ .om)
        return unreadable(file, "its shards are no list of 256 at most");
    const bad = shards.findIndex((each) => !Array.isArray(each) || each.length === 0 || !each.every(isCell));
    if (bad >= 0)
        return unreadable(file, `its shard ${bad} is no list of cells`);
    return { suite: { name, digest }, left: left, shards };
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function isCell(value) {
    const { plugin, module, version, server, manifest, source, ...more } = fieldsOf(value);
    const texts = [plugin, module, version, server, manifest, ...(source === undefined ? [] : [source])];
    return texts.every(isLine) && Object.keys(more).length === 0;
}
function isLine(value) {
    return typeof value === "string" && value !== "" && value.length <= 1000 && !/\p{Cc}/u.test(value);
}
function unreadable(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} cannot be taken as a plan: ${why}`, {
        fix: "Hand over the file as plugin-release matrix plan wrote it.",
        place: { file, line: 1 },
    });
}
/**
 * What GitHub's `strategy.matrix` takes: a job for each shard, by its number and with a name. The cells stay in the plan, so that this is
 * small (some 20 KiB), and holds nothing that anybody else could have chosen but versions, of which only plain characters are left.
 */
function jobMatrix({ shards }) {
    return { include: shards.map((cells, shard) => ({ shard, title: titleOf(cells) })) };
}
function titleOf(cells) {
    const servers = [...new Set(cells.map(({ server }) => server))];
    const first = (servers[0] ?? "").replace(/[^A-Za-z0-9.+-]/g, "").slice(0, 60);
    const more = servers.length === 1 ? "" : ` and ${servers.length - 1} more`;
    return `${first}${more}, ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
}
/** The folder of a shard's results. */
function shardFolder(shard) {
    return `shard-${shard}`;
}
/** The folder of a cell's results: readable, safe as a name everywhere, and no other cell's. */
function cellFolder({ plugin, module, version, server }) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(JSON.stringify([plugin, module, version, server])).slice("sha256:".length);
    const slug = (text) => text.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
    return `cell-${slug(plugin)}-${slug(version)}-on-${slug(server)}-${digest.slice(0, 16)}`;
}


/***/ }),

/***/ 59813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ mostJobs),
  v_: () => (/* binding */ planCells)
});

// UNUSED EXPORTS: usualCells

// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
;// CONCATENATED MODULE: ./packages/matrix/src/plan-shards.ts
/**
 * Deals cells, which come server by server, out to at most `jobs` jobs of at most `cells` cells. No job has two servers, and those of one
 * server have about the same number of cells; unless that takes too many jobs: then each is filled, and goes on with the next server.
 */
function cutIntoShards(planned, { jobs, cells }) {
    const servers = new Map();
    for (const each of planned) {
        const group = servers.get(each.server);
        if (group)
            group.push(each);
        else
            servers.set(each.server, [each]);
    }
    const apart = [...servers.values()].flatMap((group) => inEvenParts(group, Math.ceil(group.length / cells)));
    if (apart.length <= jobs)
        return apart;
    return Array.from({ length: Math.ceil(planned.length / cells) }, (_, index) => planned.slice(index * cells, (index + 1) * cells));
}
/** Parts whose lengths differ by one at most. */
function inEvenParts(items, parts) {
    return Array.from({ length: parts }, (_, index) => items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)));
}

// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var standing = __webpack_require__(96935);
;// CONCATENATED MODULE: ./packages/matrix/src/plan.ts



const mostJobs = 256;
/** At a minute or two each, a job ends within an hour. */
const usualCells = 20;
/**
 * Chooses the cells that are worth running and deals them out to jobs. Worth running is a cell that
 * - is declared compatible, of a version that would be recommended: not retracted, not of a deprecated module, no prerelease unless a
 *   manifest of that server pins one of the same release;
 * - is of a server that a manifest builds on: one that is only planned cannot be built;
 * - was never verified by this suite, or has changed since: all of the suite's evidence is from another digest of it than `suite.digest`,
 *   or does not say from which. Nothing else of a cell can change, since a released version of a plugin or a base never does; that a base
 *   image or the Go toolchain is another one by now is no reason to run all cells again.
 *
 * A cell whose verdict is there is not run again, whatever the verdict. Where not all fit, those that a manifest pins come first, then the
 * newest version of every plugin, the newest server first. The same matrix gives the same plan.
 */
function planCells(matrix, options) {
    const { suite, maxJobs = mostJobs, maxCellsPerJob = usualCells } = options;
    const jobs = Math.min(maxJobs, mostJobs);
    const worth = matrix.plugins.flatMap((row) => worthRunning(row, matrix.servers, suite));
    const chosen = worth.sort(mostWanted).slice(0, jobs * maxCellsPerJob);
    const cells = chosen.sort(inOrder).map(({ cell }) => cell);
    return { suite, shards: cutIntoShards(cells, { jobs, cells: maxCellsPerJob }), left: worth.length - cells.length };
}
function worthRunning(row, servers, suite) {
    return servers.flatMap((server, column) => {
        const own = (0,standing/* pinnedOn */.O5)(row, server.version);
        return recommendable(own).flatMap(({ version, index }, age) => {
            const cell = row.cells[index]?.[column];
            if (cell?.declared.verdict !== "compatible" || isVerified(cell, suite))
                return [];
            const planned = plannedCell(row, version, server);
            const pinned = own.pins.some((pin) => pin.version === version);
            return planned ? [{ cell: planned, pinned, age, column }] : [];
        });
    });
}
/** Newest first, each with its place in the row. */
function recommendable(row) {
    return row.versions.flatMap((each, index) => (0,standing/* ofVersion */.MP)(row, each, {}).length === 0 ? [{ version: each.version, index }] : []);
}
function isVerified({ evidence }, { name, digest }) {
    return evidence.some((each) => each.suite === name && each.suiteDigest === digest);
}
/** Built from a manifest of that server; one that has the plugin, if there is one. */
function plannedCell(row, version, server) {
    const own = row.pins.find((pin) => pin.server === server.version && server.manifests.includes(pin.manifest));
    const manifest = own?.manifest ?? server.manifests[0];
    if (manifest === undefined)
        return undefined;
    const cell = { plugin: row.name, module: row.module, version, server: server.version, manifest };
    const [pin] = row.pins;
    return own || !pin ? cell : { ...cell, source: pin.manifest };
}
function mostWanted(one, other) {
    return (Number(other.pinned) - Number(one.pinned) ||
        one.age - other.age ||
        one.column - other.column ||
        byPlugin(one, other));
}
/** Servers as in the matrix, one manifest after the other: what one job builds has most in common. */
function inOrder(one, other) {
    return (one.column - other.column ||
        (0,order/* compareText */.n)(one.cell.manifest, other.cell.manifest) ||
        byPlugin(one, other) ||
        one.age - other.age);
}
function byPlugin({ cell: one }, { cell: other }) {
    return (0,order/* compareText */.n)(one.plugin, other.plugin) || (0,order/* compareText */.n)(one.module, other.module);
}


/***/ }),

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function isDigest(text) {
    return typeof text === "string" && pattern.test(text);
}
/** The digest of bytes or of a text's UTF-8 bytes. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
function verifyBytes(bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
async function* verifyStream(content, expected, name) {
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
}
/** `name` says what the content is, or what was tried with it. */
function mismatch(name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
}


/***/ }),

/***/ 36858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n2: () => (/* binding */ checkOutputs),
  ul: () => (/* binding */ inputFiles),
  $Z: () => (/* binding */ renderOutputs),
  gf: () => (/* binding */ staleOutputs),
  Kn: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
;// CONCATENATED MODULE: ./packages/matrix/src/markers.ts


const start = "<!-- compatibility-matrix:start -->";
const end = "<!-- compatibility-matrix:end -->";
const note = "<!-- Written by plugin-release matrix; what is changed here by hand is lost. -->";
/** The file with `markdown` between its markers, in the file's own line endings; everything else stays byte for byte. */
function putBetweenMarkers(file, text, markdown) {
    const starts = linesThatAre(start, text);
    const ends = linesThatAre(end, text);
    const [first] = starts;
    const [last] = ends;
    if (!first || !last)
        return { problem: missing(file, !first ? start : end) };
    if (starts.length > 1 || ends.length > 1)
        return { problem: unclear(file, "has markers of the matrix more than once") };
    if (last.from < first.to)
        return { problem: unclear(file, "ends the matrix before it starts") };
    const newline = first.line.endsWith("\r\n") ? "\r\n" : "\n";
    const block = `${note}\n\n${markdown}\n`.replaceAll("\n", newline);
    return { text: `${text.slice(0, first.to)}${block}${text.slice(last.from)}` };
}
/** Lines that hold the marker and blanks only, outside of fenced code. */
function linesThatAre(marker, text) {
    const found = [];
    let fence;
    let from = 0;
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
        const [, opened] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (opened !== undefined && fence === undefined)
            fence = opened;
        else if (opened !== undefined && fence !== undefined && line.trim().startsWith(fence))
            fence = undefined;
        else if (fence === undefined && line.trim() === marker)
            found.push({ line, from, to: from + line.length });
        from += line.length;
    }
    return found;
}
function missing(file, marker) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-markers-missing", `${(0,sanitize/* quoted */.T)(file, 300)} has no line ${marker}`, {
        fix: `Write the lines ${start} and ${end} where the matrix goes.`,
        place: { file },
    });
}
function unclear(file, what) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-markers-missing", `${(0,sanitize/* quoted */.T)(file, 300)} ${what}`, {
        fix: `Keep one line ${start} and, below it, one line ${end}.`,
        place: { file },
    });
}

// EXTERNAL MODULE: ./packages/matrix/src/matrix-html.ts + 5 modules
var matrix_html = __webpack_require__(97007);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-json.ts
var matrix_json = __webpack_require__(23901);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-markdown.ts
var matrix_markdown = __webpack_require__(67390);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-read.ts + 2 modules
var matrix_read = __webpack_require__(47107);
// EXTERNAL MODULE: ./packages/server/src/matrix-earlier.ts
var matrix_earlier = __webpack_require__(72525);
// EXTERNAL MODULE: ./packages/server/src/overwritten-inputs.ts
var overwritten_inputs = __webpack_require__(28548);
;// CONCATENATED MODULE: ./packages/server/src/matrix-files.ts
















/** Outputs of a thousand plugins and many versions are tens of MiB. */
const mostBytes = 512 * 1024 * 1024;
/** Throws `input-invalid` where outputs cannot be files, are the same file or one that is read, before any work is done for them. */
function checkOutputs(outputs, inputs) {
    const given = givenOf(outputs);
    for (const [input, path] of given) {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
            (0,diagnostic/* fail */.fJ)("input-invalid", `${input}: ${(0,sanitize/* quoted */.T)(path, 200)} is a folder`, { fix: "Name a file in it." });
        }
    }
    (0,overwritten_inputs/* checkOverwrites */.R)(Object.fromEntries(given), inputs);
}
/** What a matrix is computed from. An earlier one may be written again. */
function inputFiles({ manifests, reports }) {
    return [
        ...manifests.map((path) => ({ what: "a manifest", path })),
        ...reports.map((named) => {
            const { path } = (0,matrix_read/* splitDigest */.vo)(named);
            return (0,matrix_earlier/* isMatrix */.O)(named) ? { what: "an earlier matrix", path, replacedBy: "json" } : { what: "a report", path };
        }),
    ];
}
function givenOf({ markdown, json, html }) {
    return Object.entries({ markdown, json, html }).flatMap(([input, path]) => path === undefined ? [] : [[input, path]]);
}
/** What the outputs should hold, beside what they do. Throws what stands in the way, such as `matrix-markers-missing`. */
function renderOutputs(matrix, outputs) {
    const problems = [];
    const wanted = givenOf(outputs).flatMap(([input, path]) => {
        if (input !== "markdown") {
            const text = input === "json" ? (0,matrix_json/* renderMatrixJson */.Q)(matrix) : (0,matrix_html/* renderMatrixHtml */.f)(matrix);
            return [{ path, text, present: presentIn(path) }];
        }
        const read = (0,read_text/* readText */.yR)(path);
        const put = "problem" in read ? read : putBetweenMarkers(path, read.text, (0,matrix_markdown/* renderMatrixMarkdown */.x)(matrix));
        if ("problem" in read || "problem" in put) {
            problems.push("problem" in put ? put.problem : read.problem);
            return [];
        }
        return [{ path, text: put.text, present: read.text }];
    });
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    return wanted;
}
function presentIn(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const read = (0,read_text/* readText */.yR)(path, mostBytes);
    return "problem" in read ? undefined : read.text;
}
/** `matrix-stale` for each file that would change. */
function staleOutputs(wanted, command) {
    return wanted
        .filter(({ text, present }) => text !== present)
        .map(({ path, present }) => {
        const what = present === undefined ? "is not there" : "is not what the manifests, releases and reports say";
        return (0,diagnostic/* diagnostic */.YK)("matrix-stale", `${(0,sanitize/* quoted */.T)(path, 300)} ${what}`, {
            fix: `Run ${command}, and commit what it writes.`,
            place: { file: path },
        });
    });
}
/** Writes what differs. Each file changes at once; true if one did. */
async function writeOutputs(wanted) {
    const changed = wanted.filter(({ text, present }) => text !== present);
    for (const { path, text } of changed) {
        await ((0,external_node_fs_.existsSync)(path) ? (0,replace_file/* replaceFile */.f)(path, text) : newFile(path, text)).catch((error) => {
            throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(path));
        });
    }
    return changed.length > 0;
}
async function newFile(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 21806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldMatrix: () => (/* binding */ foldMatrix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _matrix_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47107);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80253);
/* harmony import */ var _server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36858);
/* harmony import */ var _server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99615);







/**
 * Joins what a plan's jobs found with the evidence of the matrix that was planned from, and writes the matrix. Each file changes at once, so
 * that of two folds at a time one is the last, and whole.
 */
async function foldMatrix(options) {
    const { progress, matrix } = options;
    (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOutputs */ .n2)(options, [
        { what: "the plan", path: options.plan },
        { what: "the earlier matrix", path: matrix, replacedBy: "json" },
        ...options.results.map((path) => ({ what: "a report", path })),
    ]);
    const plan = (0,_server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlan */ .m)(options.plan);
    const read = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readMatrix */ .yQ)(matrix);
    if (!read.input)
        return stop(read.diagnostics);
    const { input } = read;
    const results = await progress.step("Read the results", async () => (0,_server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResults */ .x)(plan, options.results));
    const folded = (0,_matrix_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldResults */ .e)(input, results, plan.suite);
    const wanted = (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .renderOutputs */ .$Z)(folded.matrix, options);
    const changed = await progress.step("Write the matrix", () => (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn)(wanted));
    const text = wanted.find(({ path }) => path === options.json)?.text ?? "";
    return { ...folded, json: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.json), digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text), changed };
}
function stop(diagnostics) {
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo(diagnostics);
}


/***/ }),

/***/ 53540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   nn: () => (/* binding */ readWhy),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60355);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41978);
/* harmony import */ var _matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98614);
/* harmony import */ var _matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53732);









/** Beside a cell's reports. */
const file = "cell.json";
const mostBytes = 64 * 1024;
/** What a run of the suite says of the cell. */
function verdictOn(cell, { report, written }) {
    const found = (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)({ report, digest: written.digest });
    const own = found.evidence.find(({ plugin, version }) => plugin === cell.plugin && version === cell.version);
    if (own)
        return { outcome: own.verdict, why: [], diagnostics: [] };
    const why = found.diagnostics.map(({ message }) => message);
    return { outcome: "not-run", why, diagnostics: [(0,_matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .cellNotRun */ .z)(cell, why[0] ?? "its report comes to no verdict")] };
}
/** Writes what became of a cell, at once. */
async function writeRecord(directory, { cell, outcome, why, seconds }) {
    const { plugin, module, version, server } = cell;
    const said = why.map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(each));
    const record = { kind: "CellRecord", plugin, module, version, server, outcome, why: said, seconds };
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, `${JSON.stringify(record, undefined, 2)}\n`, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file));
    }
    catch (error) {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, directory);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** Why a cell was not run, as its job noted it; nothing where that cannot be read. Of outside text: one line, safe to show. */
function readWhy(directory) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file), mostBytes);
    const parsed = "text" in read ? (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePlainJson */ .C)(read.text) : read;
    const value = "value" in parsed ? parsed.value : undefined;
    const [why] = Array.isArray(value?.why) ? value.why : [];
    return typeof why === "string" && why !== "" ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(why, 300) : undefined;
}


/***/ }),

/***/ 99615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);
/* harmony import */ var _matrix_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54511);
/* harmony import */ var _matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53540);
/* harmony import */ var _server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56090);









const mostPlanBytes = 32 * 1024 * 1024;
/** Throws `plan-unreadable`, and what `readText` says. */
function readPlan(file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, mostPlanBytes);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePlan */ .vS)(file, read.text);
}
/**
 * Looks in folders for what the jobs of a plan left. A job's results lie in a folder called `shard-N`, and nothing is looked at but where a
 * planned cell's own results would be there. A shard that lies in several of the folders has no results: nobody knows which are its job's.
 * No more is kept of a report than what it claims.
 */
function readResults({ shards }, folders) {
    const found = [...new Set(folders.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))].flatMap(foldersIn);
    return shards.flatMap((cells, shard) => {
        const places = found.filter(({ name }) => name === (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .shardFolder */ .nG)(shard)).map(({ path }) => path);
        return cells.map((cell) => ({ cell, shard, ...readResult(cell, places) }));
    });
}
/** Links are not followed. Throws `file-unreadable`. */
function foldersIn(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
        return entries.map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name) }));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return []; // no job left anything
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(folder, 300)} cannot be read: the system says ${code}`, {
            fix: "Name the folder with the results of the plan's jobs.",
        });
    }
}
function readResult(cell, [place, ...more]) {
    if (place === undefined)
        return { evidence: [] };
    if (more.length === 0)
        return readCell((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .cellFolder */ .fZ)(cell)));
    const places = [place, ...more].sort(_matrix_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n).map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(each, 80));
    return { evidence: [], why: `its shard lies in ${places.length} places: ${places.slice(0, 2).join(" and ")}` };
}
function readCell(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "report.json");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile()) {
        return { evidence: [], why: (0,_server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhy */ .nn)(folder) ?? "its job left no report of it" };
    }
    const { evidence, diagnostics } = (0,_server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvidence */ .A)([file]);
    const why = diagnostics[0]?.message;
    return evidence.length > 0 ? { evidence } : { evidence, why: why ?? "its report says nothing of it" };
}


/***/ }),

/***/ 28548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkOverwrites)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);




/**
 * Throws `input-invalid` where an output would take the place of an input, or be written among the reports of a folder, or where two outputs
 * are one file; whatever links and spellings lead there. Outputs are named by what asks for them.
 */
function checkOverwrites(outputs, inputs) {
    const seen = new Map();
    for (const [output, path] of Object.entries(outputs)) {
        if (path === undefined)
            continue;
        const key = identify(path);
        const other = seen.get(key);
        if (other !== undefined) {
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `${output} and ${other} are both ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path, 200)}`, { fix: "Name a file for each." });
        }
        seen.set(key, output);
        const input = inputs.find((each) => each.replacedBy !== output && isTaken(each.path, path));
        if (!input)
            continue;
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `${output} would take the place of ${input.what}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path, 200)}`, {
            fix: "Name another file for what is written.",
        });
    }
}
function isTaken(input, output) {
    if (!statOf(input)?.isDirectory())
        return identify(input) === identify(output);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realOf(input), realOf(output));
    const isInside = way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return isInside && output.endsWith("report.json");
}
/** The same for each path of a file that is there, also a hard link; for one that is not, its real path. */
function identify(path) {
    const found = statOf(path);
    return found ? `${found.dev}:${found.ino}` : realOf(path);
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined; // who reads or writes it says why it cannot be
    }
}
/** With links resolved, as far as it is there. */
function realOf(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full) === full ? full : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
    }
}


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Fe: () => (/* binding */ assessFramework),
  Mu: () => (/* binding */ assessor),
  Jz: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(95230);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(96782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
;// CONCATENATED MODULE: ./packages/versions/src/range.ts


const maxLength = 256;
const lowest = (0,module_version/* parseVersion */.ot)("0.0.0-0");
/**
 * Reads a range of node-semver's grammar, but lets it contain what lies between its bounds: a prerelease needs no bound with the same core.
 * As in node-semver's own `^` and `x` ranges, `<2.0.0` leaves out the prereleases of 2.0.0 too.
 *
 * @returns nothing if the text is no range, or if no version lies in it
 */
function parseRange(text) {
    if (text.trim() === "" || text.length > maxLength)
        return undefined;
    const intervals = [];
    for (const comparators of comparatorSets(text)) {
        const interval = comparators.reduce(narrow, {});
        if (!isEmpty(interval))
            intervals.push(withoutPrereleasesOfUpper(interval));
    }
    return intervals.length === 0 ? undefined : intervals;
}
function comparatorSets(text) {
    try {
        return new (range_default())(text).set.map((comparators) => [...comparators]);
    }
    catch {
        return [];
    }
}
function narrow(interval, { operator, semver, value }) {
    if (value === "")
        return interval;
    const bound = { version: semver, inclusive: operator !== "<" && operator !== ">" };
    const narrowed = { ...interval };
    if (!operator?.startsWith("<") && isTighter(bound, interval.lower, 1))
        narrowed.lower = bound;
    if (!operator?.startsWith(">") && isTighter(bound, interval.upper, -1))
        narrowed.upper = bound;
    return narrowed;
}
function isTighter(bound, than, direction) {
    if (!than)
        return true;
    const order = bound.version.compare(than.version) * direction;
    return order > 0 || (order === 0 && !bound.inclusive);
}
function withoutPrereleasesOfUpper(interval) {
    const { lower, upper } = interval;
    if (!upper || upper.inclusive || upper.version.prerelease.length > 0)
        return interval;
    if (lower && lower.version.compareMain(upper.version) === 0)
        return interval;
    const { major, minor, patch } = upper.version;
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.${patch}-0`);
    return version ? { ...interval, upper: { version, inclusive: false } } : interval;
}
function isEmpty({ lower, upper }) {
    if (!upper)
        return false;
    const order = (lower?.version ?? lowest).compare(upper.version);
    return order > 0 || (order === 0 && !(upper.inclusive && (lower?.inclusive ?? true)));
}
function contains(range, version) {
    return range.some(({ lower, upper }) => {
        const low = lower ? version.compare(lower.version) : 1;
        const high = upper ? version.compare(upper.version) : -1;
        return ((low > 0 || (low === 0 && lower?.inclusive === true)) && (high < 0 || (high === 0 && upper?.inclusive === true)));
    });
}
/** Whether the range has no upper end. */
function isOpen(range) {
    return range.some(({ upper }) => upper === undefined);
}
function sameBound(one, other) {
    if (!one || !other)
        return one === other;
    return one.inclusive === other.inclusive && one.version.compare(other.version) === 0;
}

;// CONCATENATED MODULE: ./packages/versions/src/declared-range.ts



/**
 * Brings the three ways of declaring a range (`minVersion` and `maxVersion`, one of them, `range`) to one.
 * Where `range` stands beside the others, a bound that is stated twice must be the same bound; then `range` holds.
 */
function declaredRange({ minVersion: min, maxVersion: max, range }) {
    if (range === undefined && min === undefined && max === undefined)
        return { kind: "none" };
    const ends = readEnds(min, max);
    if (typeof ends === "string")
        return { kind: "invalid", reason: ends };
    if (range === undefined)
        return { kind: "range", range: [ends], readable: readableEnds(min, max, ends) };
    const parsed = parseRange(range);
    if (!parsed)
        return { kind: "invalid", reason: `${(0,sanitize/* quoted */.T)(range)} is not a range of versions, or contains none` };
    if (!agrees(parsed, ends)) {
        return { kind: "invalid", reason: `range ${(0,sanitize/* quoted */.T)(range)} and ${readableEnds(min, max, ends)} differ` };
    }
    return { kind: "range", range: parsed, readable: `${(0,sanitize/* sanitize */.a)(range)}${isOpen(parsed) ? " (open)" : ""}` };
}
/** The interval between the two, or what is wrong with them. */
function readEnds(min, max) {
    const lower = min === undefined ? {} : readEnd(min, "lower");
    if (!lower)
        return `minVersion ${(0,sanitize/* quoted */.T)(min ?? "")} is not a version`;
    const upper = max === undefined ? {} : readEnd(max, "upper");
    if (!upper)
        return `maxVersion ${(0,sanitize/* quoted */.T)(max ?? "")} is neither a version nor of the form 1.x`;
    const interval = { ...lower, ...upper };
    return isEmpty(interval) ? `minVersion ${min} is above maxVersion ${max}` : interval;
}
const anything = /^[xX*]$/;
const line = /^v?(?<major>0|[1-9]\d{0,14})(?:\.(?<minor>0|[1-9]\d{0,14})(?:\.[xX*])?|(?:\.[xX*]){0,2})$/;
/**
 * One end as an interval with that end only.
 * `1.x`, `1.2.x` and their short forms `1` and `1.2` mean all that begins so; `*` is open.
 */
function readEnd(text, end) {
    const version = (0,module_version/* parseVersion */.ot)(text);
    if (version)
        return { [end]: { version, inclusive: true } };
    if (anything.test(text))
        return {};
    const { major, minor } = line.exec(text)?.groups ?? {};
    if (major === undefined)
        return undefined;
    const bound = end === "lower" ? firstOf(major, minor) : firstAfter(major, minor);
    return bound && { [end]: bound };
}
function firstOf(major, minor = "0") {
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.0`);
    return version && { version, inclusive: true };
}
/** The least version of the next line, its prereleases included, as the excluded end. */
function firstAfter(major, minor) {
    const next = minor === undefined ? `${Number(major) + 1}.0` : `${major}.${Number(minor) + 1}`;
    const version = (0,module_version/* parseVersion */.ot)(`${next}.0-0`);
    return version && { version, inclusive: false };
}
function agrees(range, { lower, upper }) {
    if (!lower && !upper)
        return true;
    const [only, ...more] = range;
    if (!only || more.length > 0)
        return false;
    return (!lower || sameLower(lower, only.lower)) && (!upper || sameBound(upper, only.upper));
}
/** node-semver reads `>=0.0.0` as no lower end. */
function sameLower(lower, stated) {
    const isLeast = lower.inclusive && lower.version.version === "0.0.0";
    return sameBound(lower, stated) || (isLeast && stated === undefined);
}
function readableEnds(min, max, { lower, upper }) {
    if (lower && upper)
        return `${min} to ${max}`;
    if (lower)
        return `${min} and newer (open)`;
    return upper ? `up to ${max}` : "any version (open)";
}

;// CONCATENATED MODULE: ./packages/versions/src/compatibility.ts



/** Holds what a plugin declares against a server. No metadata is unknown in every respect, never compatible. */
function assess(metadata, server) {
    return assessor(metadata)(readContract(server));
}
function readContract(server) {
    return { ...server, parsed: (0,module_version/* parseVersion */.ot)(server.version) };
}
/** `assess` for one plugin and many servers: what it declares is read once. */
function assessor(metadata) {
    if (!metadata) {
        return () => ({
            verdict: "unknown",
            range: "unknown",
            open: true,
            framework: "unknown",
            reasons: ["it has no metadata"],
        });
    }
    const { frameworkApis } = metadata.compatibility;
    const declared = declaredRange(metadata.compatibility);
    return (server) => {
        const framework = assessFramework(frameworkApis, server);
        const range = assessRange(declared, server);
        const { readable } = range;
        return {
            verdict: verdictOf(framework.answer, range.answer),
            range: range.answer,
            open: range.open,
            framework: framework.answer,
            ...(readable === undefined ? {} : { readableRange: readable }),
            reasons: [...framework.reasons, ...range.reasons],
        };
    };
}
function verdictOf(framework, range) {
    if (framework === "different" || range === "outside")
        return "incompatible";
    return framework === "unknown" || range !== "inside" ? "unknown" : "compatible";
}
/** Whether a server offers a framework API that the plugin declares, and whether only through a shim. */
function assessFramework(declared, server) {
    if (declared.length === 0)
        return { answer: "unknown", reasons: ["it declares no framework API"] };
    const wanted = declared.join(", ");
    if (declared.includes(server.frameworkVersion))
        return { answer: "equal", reasons: [] };
    if (declared.some((each) => server.compatibleFrameworkVersions.includes(each))) {
        return { answer: "shimmed", reasons: [`it declares ${wanted}, which the base serves through a shim`] };
    }
    const offered = [server.frameworkVersion, ...server.compatibleFrameworkVersions].join(", ");
    return { answer: "different", reasons: [`it declares ${wanted}, the base offers ${offered}`] };
}
function assessRange(declared, server) {
    if (declared.kind === "none") {
        const reasons = ["it declares no range of server versions"];
        return { answer: "unknown", open: true, readable: "not declared (open)", reasons };
    }
    if (declared.kind === "invalid")
        return { answer: "invalid", open: false, reasons: [declared.reason] };
    const { range, readable } = declared;
    const shown = { open: isOpen(range), readable };
    const version = server.parsed;
    if (!version) {
        const why = server.version === undefined ? "is not known" : "is not a semantic version";
        return { ...shown, answer: "unknown", reasons: [`the base's version ${why}`] };
    }
    const name = (0,module_version/* describeVersion */.MP)(version);
    if (contains(range, version)) {
        return { ...shown, answer: "inside", reasons: name === version.version ? [] : [`the base is ${name}`] };
    }
    return { ...shown, answer: "outside", reasons: [`it declares ${readable}, the base is ${name}`] };
}


/***/ }),

/***/ 95230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pseudoVersion),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
function parseVersion(text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
}
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
function pseudoVersion(version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
}
function isoTime(digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
}
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
function describeVersion(version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
}


/***/ })

};

export const id = 629;
export const ids = [629];
export const modules = {

/***/ 18022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, both in the order in which they come. Map.groupBy does the same, from Node 21 on. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}


/***/ }),

/***/ 64967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   JW: () => (/* binding */ fixHint),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   eO: () => (/* binding */ byCategory),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p8: () => (/* binding */ categoryTitle),
/* harmony export */   sy: () => (/* binding */ boundTo)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18022);

const verdictWords = { passed: "passed", failed: "failed", "not-run": "not run" };
const statusWords = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    "not-run": "not run",
};
/** `12 passed, 1 failed, 3 skipped`: only what there is; `none`. */
function countsInWords({ passed, failed, skipped, notRun }) {
    const parts = [
        [failed, "failed"],
        [notRun, "not run"],
        [passed, "passed"],
        [skipped, "skipped"],
    ];
    const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return said.length === 0 ? "none" : said.join(", ");
}
/** What the verdict comes from, in a sentence or two. */
function verdictInWords({ verdict, required, only }) {
    const part = only === undefined ? "" : " Only a part of the suite ran, so this is no evidence.";
    return `${verdictReason(verdict, required)}${part}`;
}
function verdictReason(verdict, { failed, notRun, passed, skipped }) {
    if (verdict === "not-run")
        return "Nothing is known: no required check passed or failed.";
    const rest = skipped === 0 ? "" : ` ${inWords(skipped)} skipped: what is asked for is not offered, which is legal.`;
    if (verdict === "passed")
        return `${inWords(passed)} passed, none failed.${rest}`;
    const lost = notRun === 0 ? "" : `, and ${inWords(notRun)} could not be run`;
    return failed === 0 ? `${inWords(notRun)} could not be run.` : `${inWords(failed)} failed${lost}.`;
}
function inWords(count) {
    return count === 1 ? "1 required check" : `${count} required checks`;
}
const subjectWords = { image: "Image", binary: "Binary", url: "Server at" };
/** What the report is bound to: what was tested, with what, when and how. */
function boundTo(report) {
    const { subject, suite, manifest, server, sandbox, tool, platforms, only } = report;
    const idle = platforms.filter(({ status }) => status === "not-run").map(({ platform }) => platform);
    const all = [
        [subjectWords[subject.kind], subject.name],
        ["Digest", subject.digest],
        ["Manifest that ran", subject.platformDigest === subject.digest ? undefined : subject.platformDigest],
        ["Platform", subject.platform],
        ["Platforms not run", idle.length === 0 ? undefined : idle.join(", ")],
        ["Server manifest", manifest],
        ["Base", server && `${server.module} ${server.version}, framework API ${server.frameworkVersion}`],
        ["Suite", `${suite.name} ${suite.version}`],
        ["Suite's digest", suite.digest],
        ["Only", only?.join(", ")],
        ["Sandbox", `${sandbox.kind}: ${sandbox.detail}`],
        ["Started", report.started],
        ["Took", duration(report.seconds)],
        ["Tool", `${tool.name} ${tool.version}`],
    ];
    return all.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}
/** `12 ms`, `1.4 s`, `2 min 5 s`. */
function duration(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** Checks by category, in the suite's order as far as it is known. */
function byCategory({ checks, suite }) {
    const places = new Map(suite.categories?.map(({ id }, index) => [id, index]));
    const place = (id) => places.get(id) ?? places.size;
    return [...(0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ category }) => category)].sort(([one], [other]) => place(one) - place(other));
}
/** `B: List and get`, or what is known of it. */
function categoryTitle({ suite }, id) {
    const title = suite.categories?.find((each) => each.id === id)?.title;
    return title === undefined ? id : `${id}: ${title}`;
}
/** What failed, required checks first; of these, what kept most others from being run; else in the suite's order. */
function failuresOf({ checks }) {
    const failed = checks.filter(({ status }) => status === "failed");
    const waiting = waitingFor(checks);
    const rank = ({ id, level }) => (level === "required" ? 0 : 1e9) - (waiting.get(id) ?? 0);
    return failed.sort((one, other) => rank(one) - rank(other));
}
/** How many results are not there because a check failed, by its id. Reasons name it, or one that waits for it in turn. */
function waitingFor(checks) {
    const named = checks.map(({ status, reason = "" }) => status === "not-run" ? /, but the check (\S+) (?:failed|was not run)$/.exec(reason)?.[1] : undefined);
    const next = new Map(checks.map(({ id }, index) => [id, named[index]]));
    const counts = new Map();
    for (const first of named) {
        const seen = new Set();
        for (let each = first; each !== undefined && !seen.has(each); each = next.get(each))
            seen.add(each);
        const cause = [...seen].at(-1);
        if (cause !== undefined)
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return counts;
}
/** Where a failure is put right, and how to see it alone. */
function fixHint({ id, plugin, level }) {
    const where = plugin === undefined ? "the server" : `the plugin ${plugin}`;
    const what = level === "required" ? "Correct" : "Improve";
    return `${what} it in ${where}; --only ${id} runs this check alone.`;
}
/** Checks of one status by the reason that they give, in the order of the first of each. */
function byReason(checks, status) {
    const some = checks.filter((each) => each.status === status);
    const reasons = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(some, ({ reason }) => reason ?? "no reason is given");
    return [...reasons].map(([reason, list]) => ({ reason, checks: list }));
}
/** The ids of checks, each once, with how often it occurs where that is more than once: `B-list (12), B-get`. */
function idsOf(checks) {
    const groups = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ id }) => id);
    return [...groups].map(([id, { length }]) => (length === 1 ? id : `${id} (${length})`)).join(", ");
}


/***/ }),

/***/ 84726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** No name in a document is longer; the distance is quadratic in the length. */
const longest = 64;
/** The candidate that `word` is most likely a misspelling of; the first of equals. */
function suggest(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const known = candidate.toLowerCase();
        const found = isSwapped(wanted, known) ? 1 : (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(wanted, known, { maxDistance: distance });
        if (found < distance)
            [best, distance] = [candidate, found];
    }
    return best;
}
/** Whether two neighbouring letters changed places, which is one slip and two edits. */
function isSwapped(a, b) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
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
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23282);





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
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts + 1 modules
var text_places = __webpack_require__(23282);
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

/***/ 23282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ap: () => (/* binding */ inFirstLine),
  fl: () => (/* binding */ locator),
  $t: () => (/* binding */ placeOf),
  $6: () => (/* binding */ textAt)
});

;// CONCATENATED MODULE: ./packages/diagnostics/src/source-line.ts
/** A line of a text, counted from 1, without its line break and without a byte order mark; empty beyond the last. */
function sourceLine(text, line) {
    let start = text.startsWith("\ufeff") ? 1 : 0;
    for (let at = 1; at < line; at++) {
        const end = text.indexOf("\n", start);
        if (end === -1)
            return "";
        start = end + 1;
    }
    const end = text.indexOf("\n", start);
    return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}

;// CONCATENATED MODULE: ./packages/documents/src/text-places.ts

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
    return { ...place, endLine: line, endColumn: sourceLine(text, line).trimEnd().length + 1 };
}
/** What stands at a place: its first line only. */
function textAt(text, { line = 1, column = 1, endLine = line, endColumn }) {
    return sourceLine(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
}


/***/ }),

/***/ 92207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ computeMatrix)
});

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/matrix/src/cells.ts
/** Makes cells; those without evidence that say the same are one object, because there may be very many. */
function cellMaker() {
    const bare = new Map();
    return (assessment, evidence) => {
        const { verdict, range, framework } = assessment;
        const key = `${verdict} ${range} ${framework}`;
        const shared = bare.get(key) ?? { declared: { verdict, range, framework }, verified: "not-run", evidence: [] };
        bare.set(key, shared);
        if (!evidence || evidence.length === 0)
            return shared;
        const verified = evidence.some((each) => each.verdict === "failed") ? "failed" : "passed";
        const contradiction = contradictionOf(verdict, verified);
        return { declared: shared.declared, verified, evidence, ...(contradiction ? { contradiction } : {}) };
    };
}
function contradictionOf(declared, verified) {
    if (declared === "compatible" && verified === "failed")
        return "compatible-failed";
    return declared === "incompatible" && verified === "passed" ? "incompatible-passed" : undefined;
}

// EXTERNAL MODULE: ./packages/matrix/src/contradictions.ts
var contradictions = __webpack_require__(90333);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
// EXTERNAL MODULE: ./packages/matrix/src/place-evidence.ts + 1 modules
var place_evidence = __webpack_require__(78747);
// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
;// CONCATENATED MODULE: ./packages/matrix/src/compute.ts






/** Holds every plugin version against every server. In whatever order the input comes, the answer is the same. */
function computeMatrix(input) {
    const servers = input.servers
        .map((each) => ({ ...each, manifests: each.manifests.toSorted(order/* compareText */.n) }))
        .sort(order/* newestFirst */.l);
    const contracts = servers.map(compatibility/* readContract */.Jz);
    const plugins = input.plugins.map(inOrder).sort(byName);
    const { placed, diagnostics } = (0,place_evidence/* placeEvidence */.d)(input);
    const cellOf = cellMaker();
    const rows = plugins.map((plugin) => {
        const cells = plugin.versions.map(({ version, metadata }) => {
            const hold = (0,compatibility/* assessor */.Mu)(metadata);
            const evidence = placed.get((0,place_evidence/* placeKey */.r)(plugin, version));
            return contracts.map((each, column) => cellOf(hold(each), evidence?.get(servers[column]?.version ?? "")));
        });
        return { ...plugin, cells };
    });
    const matrix = { ...(input.base === undefined ? {} : { base: input.base }), servers, plugins: rows };
    const found = [...diagnostics, ...(0,contradictions/* contradictions */.O)(matrix)];
    return { matrix, diagnostics: (0,limit/* limitDiagnostics */.c)(found.sort((one, other) => (0,order/* compareText */.n)(one.message, other.message))) };
}
function inOrder(plugin) {
    const pins = plugin.pins.toSorted((one, other) => (0,order/* compareText */.n)(one.manifest, other.manifest) ||
        (0,order/* compareText */.n)(one.server, other.server) ||
        (0,order/* compareText */.n)(one.version, other.version));
    return { ...plugin, pins, versions: plugin.versions.toSorted(order/* newestFirst */.l) };
}
function byName(one, other) {
    return (0,order/* compareText */.n)(one.name, other.name) || (0,order/* compareText */.n)(one.module, other.module);
}


/***/ }),

/***/ 98614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFuture),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a report proves of plugin versions. A report that nobody can place, or of a part of the suite only, proves nothing. */
function evidenceOf({ report, digest, file }, signed = false) {
    const why = refusal(report);
    const { server, subject, suite, started } = report;
    const image = subject.platformDigest ?? subject.digest;
    if (why !== undefined || server === undefined || image === undefined) {
        return { evidence: [], diagnostics: [noEvidence(`the report is no evidence: ${why}`, file)] };
    }
    const optional = report.plugins.filter(({ module }) => module !== server.module);
    const fit = serverFits(report.checks);
    const diagnostics = [];
    const evidence = optional.flatMap((plugin) => {
        const { name, module, version } = plugin;
        const verdict = verdictOn(plugin, fit, optional.length === 1);
        if (module === undefined || version === undefined) {
            diagnostics.push(noEvidence(`the report does not say which module ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)} is, at which version`, file));
            return [];
        }
        if (verdict === undefined) {
            diagnostics.push(noEvidence(`the report comes to no verdict on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)}`, file));
            return [];
        }
        const platform = subject.platform ?? report.platforms.find(({ status }) => status === "run")?.platform ?? "unknown";
        const of = {
            base: server.module,
            server: server.version,
            suite: suite.name,
            suiteDigest: suite.digest,
            platform,
            image,
        };
        const from = { report: digest, date: started, signed, ...(file === undefined ? {} : { file }) };
        return [{ plugin: name, module, version, verdict, ...of, ...from }];
    });
    return { evidence, diagnostics };
}
function refusal({ subject, only, verdict, server }) {
    if (subject.kind !== "image")
        return `it is about a ${subject.kind}, not about an image`;
    if (only !== undefined)
        return `only ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(only.join(", "), 100)} of the suite ran`;
    if (verdict === "not-run")
        return "nothing was run";
    if (server === undefined)
        return "it does not say which base the image was built on";
    if (subject.platformDigest === undefined && subject.digest === undefined)
        return "it names its image by no digest";
    return undefined;
}
function noEvidence(message, file) {
    const fix = "Run the whole suite on an image that this suite built, and give that report.";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("report-no-evidence", message, {
        severity: "notice",
        fix,
        ...(file === undefined ? {} : { place: { file } }),
    });
}
/** Whether the required checks about the server as a whole passed. */
function serverFits(checks) {
    const broken = ({ level, plugin, status }) => level === "required" && plugin === undefined && (status === "failed" || status === "not-run");
    return !checks.some(broken);
}
/** Where the server itself fails, only a plugin's own failures are its own: unless it is the only one, and what failed may be due to anybody. */
function verdictOn({ required }, serverFits, alone) {
    if (required.failed > 0)
        return "failed";
    if (!serverFits)
        return alone ? "failed" : undefined;
    if (required.notRun > 0)
        return "failed";
    return required.passed > 0 ? "passed" : undefined;
}
/** Clocks of runners may be off, by no more than that. */
const tolerance = 24 * 60 * 60 * 1000;
/** Whether a date is later than a clock can be wrong. */
function isFuture(date, now) {
    return Date.parse(date) > now + tolerance;
}


/***/ }),

/***/ 78747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ placeEvidence),
  r: () => (/* binding */ placeKey)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
;// CONCATENATED MODULE: ./packages/matrix/src/choose-evidence.ts



/**
 * What counts of the evidence of one cell: for each platform and suite, what is known of the image that ran last. Where reports of that
 * very image contradict each other, nothing was mended in between, so the failed one counts however old it is. Both stay: to choose from what
 * was chosen and some of the same again changes nothing.
 */
function chooseEvidence(evidence) {
    const groups = new Map();
    for (const each of evidence) {
        const key = `${each.platform} ${each.suite}`;
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    const contradictory = [];
    const counted = [...groups.values()].flatMap((group) => {
        const [newest, ...older] = group.toSorted(newestEvidence);
        if (!newest)
            return [];
        const same = older.filter(({ image, date }) => image === newest.image || date === newest.date);
        const failed = [newest, ...same].find(({ verdict }) => verdict === "failed");
        const passed = [newest, ...same].find(({ verdict }) => verdict === "passed");
        if (failed && passed)
            contradictory.push(contradicting(failed, passed));
        return failed && failed !== newest ? [newest, failed] : [newest];
    });
    return { counted: counted.sort(newestEvidence), contradictory };
}
/** Every two differ somewhere, so that the order of the input does not matter. */
function newestEvidence(one, other) {
    return (timeOf(other) - timeOf(one) ||
        (0,order/* compareText */.n)(one.platform, other.platform) ||
        (0,order/* compareText */.n)(one.suite, other.suite) ||
        (0,order/* compareText */.n)(one.verdict, other.verdict) ||
        (0,order/* compareText */.n)(one.report, other.report) ||
        (0,order/* compareText */.n)(one.image, other.image));
}
function timeOf({ date }) {
    const time = Date.parse(date);
    return Number.isNaN(time) ? 0 : time;
}
function contradicting(failed, passed) {
    const { plugin, version, server, platform } = failed;
    const what = `plugin ${(0,sanitize/* quoted */.T)(plugin)} ${(0,sanitize/* sanitize */.a)(version, 80)} on ${(0,sanitize/* sanitize */.a)(server, 80)}, ${(0,sanitize/* sanitize */.a)(platform, 80)}`;
    const message = `reports contradict each other about ${what}: ${(0,sanitize/* sanitize */.a)(passed.report, 80)} says passed, ${(0,sanitize/* sanitize */.a)(failed.report, 80)} says failed; failed counts`;
    return (0,diagnostic/* diagnostic */.YK)("evidence-contradictory", message, {
        plugin,
        fix: "Find out what differs between the runs, mend it and run the suite on the new image.",
        ...(failed.file === undefined ? {} : { place: { file: failed.file } }),
    });
}

;// CONCATENATED MODULE: ./packages/matrix/src/place-evidence.ts




function placeKey({ name, module }, version) {
    return `${name} ${module} ${version}`;
}
/** Gives each piece of evidence its cell. What has none, and what contradicts itself, is said once for each reason. */
function placeEvidence(input) {
    const known = placesOf(input);
    const misplaced = new Map();
    const found = new Map();
    for (const each of input.evidence) {
        const problem = misplacement(each, known);
        if (problem) {
            const noted = misplaced.get(problem.message) ?? { problem, reports: new Set(), file: each.file };
            if ((0,order/* compareText */.n)(each.file ?? "", noted.file ?? "") < 0)
                noted.file = each.file;
            misplaced.set(problem.message, { ...noted, reports: noted.reports.add(each.report) });
        }
        else {
            put(found, each);
        }
    }
    const diagnostics = [...misplaced.values()].map(({ problem, reports, file }) => {
        const count = reports.size === 1 ? "a report" : `${reports.size} reports`;
        const place = file === undefined ? {} : { place: { file } };
        const severity = problem.code === "evidence-before-release" ? "warning" : "notice";
        return (0,diagnostic/* diagnostic */.YK)(problem.code, `${count} ${problem.message}`, { severity, fix: problem.fix, ...place });
    });
    for (const servers of found.values()) {
        for (const [server, list] of servers) {
            const { counted, contradictory } = chooseEvidence(list);
            servers.set(server, counted);
            diagnostics.push(...contradictory);
        }
    }
    return { placed: found, diagnostics };
}
function put(found, evidence) {
    const key = placeKey({ name: evidence.plugin, module: evidence.module }, evidence.version);
    const servers = found.get(key) ?? new Map();
    found.set(key, servers);
    const list = servers.get(evidence.server);
    if (list)
        list.push(evidence);
    else
        servers.set(evidence.server, [evidence]);
}
function placesOf({ base, servers, plugins }) {
    const versions = new Map();
    const modules = new Map();
    for (const plugin of plugins) {
        modules.set(plugin.name, [...(modules.get(plugin.name) ?? []), plugin.module]);
        for (const each of plugin.versions)
            versions.set(placeKey(plugin, each.version), releaseTime(each));
    }
    return { base, servers: new Set(servers.map(({ version }) => version)), modules, versions };
}
function releaseTime({ released }) {
    const time = released === undefined ? Number.NaN : Date.parse(released);
    return Number.isNaN(time) ? undefined : time;
}
function misplacement(evidence, { base, servers, modules, versions }) {
    const { plugin, module, version, server, date } = evidence;
    const name = `plugin ${(0,sanitize/* quoted */.T)(plugin)}`;
    if (base !== undefined && evidence.base !== base) {
        const message = `about an image on the base ${(0,sanitize/* quoted */.T)(evidence.base)}: this matrix is of ${(0,sanitize/* quoted */.T)(base)}`;
        return { code: "report-other-image", message, fix: "Leave it out, or give the manifest of that base." };
    }
    const of = modules.get(plugin);
    if (!of)
        return unplaced(`about ${name}, which no manifest names`, "Leave it out, or give the manifest with it.");
    if (!of.includes(module)) {
        const message = `about ${name} of ${(0,sanitize/* quoted */.T)(module)}: the manifests take it from ${of.map((each) => (0,sanitize/* quoted */.T)(each)).join(", ")}`;
        return unplaced(message, "Leave it out, or give the manifest that takes the plugin from there.");
    }
    const key = placeKey({ name: plugin, module }, version);
    if (!versions.has(key)) {
        const fix = "Leave it out, or release that version: reports of working copies have no row.";
        return unplaced(`about ${name} ${(0,sanitize/* quoted */.T)(version)}, which is no released version`, fix);
    }
    if (!servers.has(server)) {
        const message = `about a server ${(0,sanitize/* quoted */.T)(server)}, which is no column`;
        return unplaced(message, "Leave it out, or name the server.");
    }
    const released = versions.get(key);
    if (released === undefined || Date.parse(date) >= released)
        return undefined;
    const message = `about ${name} ${(0,sanitize/* quoted */.T)(version)} older than the release of that version`;
    return { code: "evidence-before-release", message, fix: "Run the suite again on the released version." };
}
function unplaced(message, fix) {
    return { code: "evidence-unplaced", message, fix };
}


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Mu: () => (/* binding */ assessor),
  Jz: () => (/* binding */ readContract)
});

// UNUSED EXPORTS: assessFramework

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


/***/ })

};

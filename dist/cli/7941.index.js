export const id = 7941;
export const ids = [7941,1549];
export const modules = {

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

/***/ 55133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readBuildInfo = (async function (file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "r");
    try {
        for await (const position of candidates(handle)) {
            const bytes = Buffer.alloc(headerSize + informationLimit);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, position);
            const info = parseBlob(bytes.subarray(0, bytesRead));
            if (info)
                return info;
        }
        return undefined;
    }
    finally {
        await handle.close();
    }
});
var candidates = (async function* (handle) {
    const window = Buffer.alloc(windowSize + magic.length);
    for (let start = 0;; start += windowSize) {
        const { bytesRead } = await handle.read(window, 0, window.length, start);
        const bytes = window.subarray(0, bytesRead);
        for (let at = bytes.indexOf(magic); at >= 0 && at < windowSize; at = bytes.indexOf(magic, at + 1)) {
            if ((start + at) % alignment === 0)
                yield start + at;
        }
        if (bytesRead < window.length)
            return;
    }
});
var parseBlob = (function (blob) {
    if (((blob[15] ?? 0) & inlineStrings) === 0)
        return undefined;
    const version = readString(blob, headerSize);
    const modules = version && readString(blob, version.end);
    if (!modules || !/^(?:go|devel )/.test(version.bytes.toString()))
        return undefined;
    return parseBuildInfo(version.bytes.toString(), modules.bytes.subarray(markSize, -markSize).toString());
});
var readString = (function (blob, start) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        const byte = blob[start + index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte >= 0x80)
            continue;
        const from = start + index + 1;
        const end = from + length;
        return end <= blob.length ? { bytes: blob.subarray(from, end), end } : undefined;
    }
    return undefined;
});
var parseBuildInfo = (function (goVersion, text) {
    const settings = Object.create(null);
    const info = { goVersion, path: "", main: { path: "", version: "" }, dependencies: [], settings };
    for (const line of text.split("\n")) {
        const [keyword, ...fields] = line.split("\t");
        if (keyword === "path")
            info.path = fields[0] ?? "";
        if (keyword === "mod")
            info.main = parseModule(fields);
        if (keyword === "dep")
            info.dependencies.push(parseModule(fields));
        if (keyword === "=>")
            (info.dependencies.at(-1) ?? info.main).replace = parseModule(fields);
        if (keyword === "build")
            addSetting(settings, fields.join("\t"));
    }
    return info;
});
var parseModule = (function ([path = "", version = "", sum = ""]) {
    return { path, version, ...(sum && { sum }) };
});
var addSetting = (function (settings, text) {
    const [, key = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(text) ?? [];
    settings[unquote(key)] = unquote(value);
});
var unquote = (function (text) {
    if (/^`.*`$/.test(text))
        return text.slice(1, -1);
    if (!/^".*"$/.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readBuildInfo)
/* harmony export */ });
/* unused harmony export parseBuildInfo */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What precedes the information (debug/buildinfo): 14 bytes, pointer size, flags, padding to 32; then two strings. */
const magic = Buffer.from("\xff Go buildinf:", "latin1");
const headerSize = 32;
const alignment = 16;
/** Flag of the format that Go writes since 1.18: both strings follow, each with its length as a varint. */
const inlineStrings = 2;
/** Marks of 16 bytes on both sides of the modules' text. */
const markSize = 16;
const windowSize = 4 * 1024 * 1024;
/** More than ten thousand modules. */
const informationLimit = 4 * 1024 * 1024;
/** Reads a binary's build information, without a process. `undefined` where there is none. */
;
/** Where the magic stands at its alignment. A program that reads build information itself has it elsewhere too. */
;
;
/** A string behind its length: a varint of seven bits a byte, the lowest first. */
;
/** Parses the text form (runtime/debug.ParseBuildInfo): a keyword, a tab, fields between tabs. */
;
;
/** `key=value`, either of them quoted where it has blanks or quotes. */
;
;


/***/ }),

/***/ 45869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var isFolder = (function (shortNames) {
    if (/^(\.{1,2}$|\.{0,2}\/)/.test(shortNames))
        return true;
    const first = shortNames.split("/")[0] ?? "";
    return first !== "localhost" && !/[.:]/.test(first);
});
var findInFolder = (async function (folder, wanted, text) {
    const path = wanted.repository.replace(/^library\//, "");
    if (!(await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `short-names: ${(0,sanitize/* quoted */.T)(folder)} is not a folder`, {
            fix: "Name a folder that holds OCI layouts, or a registry by its host name with a dot or a port.",
            inputs: ["short-names"],
        });
    }
    for (const directory of [folder, (0,external_node_path_.join)(folder, path)]) {
        if (!(await isLayout(directory)))
            continue;
        const source = await (0,layout.openLayout)(directory);
        const listed = source.index.manifests.find((each) => isWanted(each, wanted, path, text));
        const document = listed && (await source.manifest(listed));
        if (document)
            return { source, location: directory, document };
    }
    return undefined;
});
var isWanted = (function (listed, wanted, path, text) {
    if (wanted.digest !== undefined)
        return listed.digest === wanted.digest;
    const tag = wanted.tag ?? "latest";
    const name = listed.annotations?.[layout/* refName */.P];
    return name !== undefined && [text, `${path}:${tag}`, tag].includes(name);
});
var isLayout = (async function (directory) {
    return (0,promises_.access)((0,external_node_path_.join)(directory, "oci-layout")).then(() => true, () => false);
});
var resolveImage = (async function (text, options) {
    const { name, source, location, origin, document } = await findImage(text, options);
    const platforms = await (0,platform_images/* readPlatforms */.t)(source, location, document, options.platforms);
    return {
        name,
        location,
        ...(origin ? { origin } : {}),
        source,
        descriptor: document.descriptor,
        digest: document.descriptor.digest,
        platforms,
        labels: platforms[0]?.config.config?.Labels ?? {},
    };
});
var findImage = (async function (text, options) {
    const wanted = withDigest((0,reference/* parseImageReference */.o_)(text), options.digest);
    const name = wanted.short ? text : (0,reference/* formatReference */.FH)((0,reference/* parseImageReference */.o_)(text));
    return { name, ...(await find(text, wanted, options)) };
});
var withDigest = (function (wanted, digest) {
    if (wanted.digest !== undefined || digest === undefined)
        return wanted;
    if ((0,src_digest/* isDigest */.Bc)(digest))
        return { ...wanted, digest };
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(digest)} is not a digest`, {
        fix: "Write the lock again, or give sha256: and 64 hexadecimal digits.",
    });
});
var find = (async function (text, wanted, options) {
    const access = options.access ?? (0,registry.registryAccess)(options.environment);
    const { shortNames } = options;
    if (!wanted.short || shortNames === undefined)
        return (await inRegistry(wanted, access)) ?? notFound(text, wanted);
    const local = isFolder(shortNames)
        ? await findInFolder(shortNames, wanted, text)
        : await inRegistry(below(shortNames, wanted), access);
    return local ?? (await onDockerHub(wanted, access, shortNames)) ?? notFound(text, wanted, shortNames);
});
var inRegistry = (async function (wanted, access) {
    const source = (0,src_repository.openRepository)(wanted, access);
    const document = await source.manifest(wanted.digest ?? wanted.tag ?? "latest");
    const { registry, repository } = wanted;
    return document && { source, location: (0,reference/* formatReference */.FH)(wanted), origin: { registry, repository }, document };
});
var onDockerHub = (async function (wanted, access, shortNames) {
    try {
        return await inRegistry(wanted, access);
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        if (error.diagnostics[0]?.code === "registry-denied")
            return undefined;
        const also = `; it is not in ${shortNames} either`;
        throw new diagnostic/* DiagnosticError */.uo(error.diagnostics.map((each) => ({ ...each, message: `${each.message}${also}` })));
    }
});
var below = (function (shortNames, wanted) {
    const path = wanted.repository.replace(/^library\//, "");
    const { registry, repository } = (0,reference/* parseImageReference */.o_)(`${shortNames.replace(/\/+$/, "")}/${path}`);
    return { ...wanted, registry, repository };
});
var notFound = (function (text, wanted, shortNames) {
    const places = [...(shortNames === undefined ? [] : [shortNames]), (0,reference/* formatReference */.FH)({ ...wanted })];
    const fix = wanted.short
        ? "Check the name, or say where short names are looked up (short-names): a registry or a folder with OCI layouts."
        : "Check the name and the tag; a registry that hides private images may need a login.";
    return (0,diagnostic/* fail */.fJ)("image-not-found", `there is no image ${text}; looked for it at ${places.join(" and at ")}`, { fix });
});
__webpack_require__.d(__webpack_exports__, {
  findImage: () => (/* binding */ findImage),
  resolveImage: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(53683);
;// CONCATENATED MODULE: ./packages/oci/src/short-names.ts





/** Whether the place where short names are looked up is a folder rather than a registry, which has a dot, a colon, or is localhost. */
;
/**
 * Looks for an image in a layout, and in a layout of its name below the folder. Throws input-invalid where there is no such
 * folder: what is looked for elsewhere then could be somebody else's.
 */
;
/** A digest decides where there is one; else the name that the layout's index gives the image: in full, or the tag alone. */
;
;

;// CONCATENATED MODULE: ./packages/oci/src/find-image.ts








/**
 * Finds an image and reads what a build needs of it. `scratch` is the caller's matter: there is nothing to find.
 * Throws image-reference-invalid, image-not-found, image-platform-missing, and what reading a registry or layout throws.
 */
;
/** The same without reading anything of its platforms. Throws image-reference-invalid, image-not-found. */
;
/** A digest in the reference itself counts more. */
;
;
;
/** Docker Hub answers 401 for what does not exist. Where it cannot be asked, the place that was asked before is named as well. */
;
/** The same name in the registry that short names are looked up in. */
;
;


/***/ }),

/***/ 97941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var texts = (function (value, required, optional = []) {
    if (!isObject(value))
        return undefined;
    const found = {};
    for (const name of [...required, ...optional]) {
        const each = Object.hasOwn(value, name) ? value[name] : undefined;
        if (typeof each === "string")
            found[name] = each;
        else if (each !== undefined || required.includes(name))
            return undefined;
    }
    return found;
});
var parseModified = (function (value) {
    const { modified } = texts(value, ["modified"]) ?? {};
    return modified !== undefined && isTime(modified) ? modified : undefined;
});
var parseModules = (function (value) {
    if (!Array.isArray(value))
        return undefined;
    const modules = new Map();
    for (const each of value) {
        const { path } = texts(each, ["path"]) ?? {};
        const vulns = isObject(each) ? each.vulns : undefined;
        if (path === undefined || !Array.isArray(vulns))
            return undefined;
        const ids = vulns.map((vuln) => texts(vuln, ["id"])?.id ?? "");
        if (!ids.every(isId) || modules.has(path))
            return undefined;
        modules.set(path, ids);
    }
    return modules;
});
var parseEntry = (function (value) {
    const head = texts(value, ["id", "modified"], ["summary", "details", "withdrawn"]);
    if (!head || !isObject(value) || !isId(head.id) || !isTime(head.modified))
        return undefined;
    const affected = listOf(value.affected, affectedOf);
    const aliases = listOf(value.aliases, (each) => (typeof each === "string" ? each : undefined));
    if (!affected || !aliases)
        return undefined;
    const { id, modified, summary, details = "", withdrawn } = head;
    return { id, modified, summary: summary || details, withdrawn: withdrawn !== undefined, aliases, affected };
});
var affectedOf = (function (value) {
    if (!isObject(value))
        return undefined;
    const { name } = texts(value.package, ["name"]) ?? {};
    const all = Array.isArray(value.ranges) ? value.ranges : [];
    const ranges = listOf(all.filter(isSemver), (each) => isObject(each) ? listOf(each.events, eventsOf)?.flat() : undefined);
    const specific = isObject(value.ecosystem_specific) ? value.ecosystem_specific : {};
    const packages = listOf(specific.imports, packageOf);
    const limited = Array.isArray(specific.imports) && specific.imports.some(isLimited);
    return name !== undefined && ranges && packages ? { module: name, ranges, packages, limited } : undefined;
});
var isSemver = (function (range) {
    return isObject(range) && range.type === "SEMVER";
});
var eventsOf = (function (value) {
    const event = texts(value, [], ["introduced", "fixed"]);
    if (!event)
        return undefined;
    if (event.introduced !== undefined)
        return [{ introduced: event.introduced }];
    return event.fixed === undefined ? [] : [{ fixed: event.fixed }];
});
var packageOf = (function (value) {
    const { path } = texts(value, ["path"]) ?? {};
    const symbols = listOf(isObject(value) ? value.symbols : undefined, (each) => typeof each === "string" ? each : undefined);
    return path !== undefined && symbols ? { path, symbols } : undefined;
});
var isLimited = (function (value) {
    return isObject(value) && (value.goos !== undefined || value.goarch !== undefined);
});
var listOf = (function (value, read) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        return undefined;
    const items = value.map((each) => read(each));
    return items.every((each) => each !== undefined) ? items : undefined;
});
var isId = (function (text) {
    return text.length <= longestId && idPattern.test(text);
});
var isTime = (function (text) {
    return /^\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
});
var parseAnswer = (function (text) {
    const answer = { scannerVersion: "", goVersion: "", modules: [], entries: new Map(), findings: [] };
    let protocol = "";
    let checked = false;
    for (const message of messages(text)) {
        if (isObject(message.config)) {
            protocol = textOf(message.config.protocol_version);
            answer.scannerVersion = textOf(message.config.scanner_version);
        }
        if (isObject(message.SBOM))
            addInventory(answer, message.SBOM);
        if (message.osv !== undefined)
            addEntry(answer, message.osv);
        if (isObject(message.progress))
            checked ||= /^Checking the (?:code|binary)/.test(textOf(message.progress.message));
        if (message.finding !== undefined)
            answer.findings.push(findingOf(message.finding));
        if (answer.findings.length > mostFindings)
            incomplete("it has more findings than a server can have");
    }
    if (!/^v1\./.test(protocol))
        incomplete(`its protocol is ${(0,sanitize/* quoted */.T)(protocol, 40)}, not v1`);
    if (answer.modules.length === 0)
        incomplete("it does not say which modules it looked at");
    if (!checked)
        incomplete("it ends before anything was checked");
    for (const { id } of answer.findings) {
        if (!answer.entries.has(id))
            incomplete(`it finds ${(0,sanitize/* quoted */.T)(id, 40)} without saying what that is`);
    }
    return answer;
});
var incomplete = (function (why) {
    return (0,diagnostic/* fail */.fJ)("govulncheck-failed", `govulncheck's answer cannot be trusted to be complete: ${why}`, {
        fix: "Run this again; if it stays so, install the govulncheck that docs/scan.md names.",
    });
});
var messages = (function (text) {
    try {
        const list = JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
        return list.map((each) => (isObject(each) ? each : incomplete("it is no list of JSON objects")));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return incomplete("it is not JSON to its end");
        throw error;
    }
});
var addInventory = (function (answer, sbom) {
    answer.goVersion = textOf(sbom.go_version);
    const modules = Array.isArray(sbom.modules) ? sbom.modules : [];
    answer.modules = modules.map((each) => {
        const { path, version } = texts(each, ["path"], ["version"]) ?? incomplete("a module has no path");
        return { path, version: version ?? "" };
    });
});
var addEntry = (function (answer, value) {
    const entry = parseEntry(value) ?? incomplete("an entry is none of the Go vulnerability database");
    answer.entries.set(entry.id, entry);
});
var findingOf = (function (value) {
    const { osv: id, fixed_version: fixed } = texts(value, ["osv"], ["fixed_version"]) ?? incomplete("a finding is none");
    const trace = value.trace;
    if (!Array.isArray(trace) || trace.length === 0 || trace.length > longestTrace)
        return incomplete("a finding is nowhere");
    return { id, ...(fixed ? { fixed } : {}), trace: trace.map(frameOf) };
});
var frameOf = (function (value) {
    const frame = texts(value, ["module"], ["version", "package", "function", "receiver"]);
    if (!frame)
        return incomplete("a call stack is none");
    const { module, version = "", package: path, function: name, receiver } = frame;
    const symbol = name && receiver ? `${receiver.replace(/^\*/, "")}.${name}` : name;
    return { module, version, ...(path ? { package: path } : {}), ...(symbol ? { symbol } : {}) };
});
var textOf = (function (value) {
    return typeof value === "string" ? value : "";
});
var keyOf = (function ({ id, module, version }) {
    return `${id} ${module}@${version}`;
});
var foundIn = (function ({ findings }) {
    const found = new Map();
    for (const { id, fixed, trace } of findings) {
        const [first] = trace;
        if (!first)
            continue;
        const { module, version } = first;
        const key = keyOf({ id, module, version });
        const known = found.get(key) ?? { id, module, version, use: "required", symbols: [], packages: [], traces: [] };
        const use = first.symbol ? "called" : first.package ? "imported" : "required";
        found.set(key, {
            ...known,
            ...(fixed ? { fixed } : {}),
            use: more(known.use, use),
            symbols: first.symbol ? added(known.symbols, nameOf(first)) : known.symbols,
            packages: first.package ? added(known.packages, first.package) : known.packages,
            traces: first.symbol ? [...known.traces, trace] : known.traces,
        });
    }
    return found;
});
var nameOf = (function ({ module, package: path, symbol }) {
    return [path ?? module, symbol].filter(Boolean).join(".");
});
var more = (function (one, other) {
    return uses.indexOf(one) < uses.indexOf(other) ? other : one;
});
var added = (function (list, item) {
    return [...new Set([...list, item])].sort();
});
var nameOfModule = (function ({ path, version }) {
    return `${path} ${version}`;
});
var checkComplete = (function (answer, { listed, covered, entries }, looked) {
    const modules = new Set(answer.modules.map(nameOfModule));
    const missing = looked.modules.find((each) => !modules.has(nameOfModule(each)));
    if (missing)
        incomplete(`it does not look at ${(0,sanitize/* quoted */.T)(nameOfModule(missing), 200)}, which is part of the server`);
    if (!answer.modules.some(({ path }) => path === canaryModule))
        incomplete("it does not look at Go's own library");
    for (const { id } of answer.findings)
        if (!entries.has(id))
            incomplete(`it finds ${(0,sanitize/* quoted */.T)(id, 40)}, which the database does not have`);
    const found = new Set(answer.findings.map(({ id, trace }) => `${id} ${trace[0]?.module}`));
    for (const { path, version: stated } of answer.modules) {
        const version = path === canaryModule ? ((0,src_entry/* releaseOfGo */.$x)(stated) ?? stated) : stated;
        if (!covered.has(path)) {
            if (listed.has(path))
                incomplete(`it looked at ${(0,sanitize/* quoted */.T)(path, 200)}, which nobody knew to be part of the server`);
            continue;
        }
        for (const id of listed.get(path) ?? []) {
            const entry = entries.get(id);
            const limited = entry?.affected.some((each) => each.limited);
            const expected = entry && !limited && !looked.replacements.has(path) && (0,src_entry/* affects */.bB)(entry, path, version);
            if (expected && !found.has(`${id} ${path}`)) {
                incomplete(`it does not find ${id} in ${(0,sanitize/* quoted */.T)(`${path} ${version}`, 200)}, which the database says is there`);
            }
        }
    }
});
var findGovulncheck = (async function (given, path) {
    const found = given === undefined || !/[\\/]/.test(given) ? await (0,toolchain/* findOnPath */.aY)(given ?? "govulncheck", path) : (0,external_node_path_.resolve)(given);
    if (found !== undefined && (0,external_node_path_.isAbsolute)(found))
        return found;
    return (0,diagnostic/* fail */.fJ)("govulncheck-missing", `no ${(0,sanitize/* quoted */.T)(given ?? "govulncheck")} command is on PATH`, { fix: install });
});
var runGovulncheck = (async function (govulncheck, run) {
    const { command, environment, seconds, signal } = govulncheck;
    if (signal?.aborted)
        failed("it was not started: the run was interrupted");
    const child = (0,external_node_child_process_.spawn)(command, ["-format", "json", "-db", run.database, ...run.args], {
        cwd: run.directory,
        env: { ...environment, PWD: run.directory, ...run.environment },
        stdio: ["ignore", "pipe", "pipe"],
        // It starts go, which must not outlive it.
        detached: true,
    });
    const killAll = () => {
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, "SIGKILL");
        }
        catch {
            // Its processes are gone already.
        }
    };
    let ended;
    const end = (why) => {
        ended ??= why;
        killAll();
    };
    const timer = setTimeout(() => end(`it took longer than ${seconds} seconds`), seconds * 1000);
    const abort = () => end("the run was interrupted");
    signal?.addEventListener("abort", abort, { once: true });
    process.once("exit", killAll);
    const stdout = collect(child.stdout, stdoutLimit, () => end("it says more than any server is worth"));
    const stderr = collect(child.stderr, stderrLimit, () => { });
    try {
        const result = await new Promise((settle, refuse) => {
            child.once("error", refuse);
            child.once("close", (code, by) => settle({ code, signal: by }));
        }).catch((error) => (0,diagnostic/* fail */.fJ)("govulncheck-missing", `${(0,sanitize/* quoted */.T)(command, 300)} could not be started: ${error.message}`, { fix: install }));
        if (ended !== undefined)
            failed(ended);
        if (result.code !== 0)
            explain(result, stderr.text());
        return checkVersion(parseAnswer(stdout.text()));
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        process.removeListener("exit", killAll);
    }
});
var checkVersion = (function (answer) {
    const version = answer.scannerVersion.replace(/^v/, "");
    if (semver_default().valid(version) && semver_default().gte(version, oldest))
        return answer;
    return (0,diagnostic/* fail */.fJ)("govulncheck-missing", `govulncheck says that it is ${(0,sanitize/* quoted */.T)(answer.scannerVersion, 60)}, and v${oldest} or newer is needed`, {
        fix: install,
    });
});
var explain = (function ({ code, signal }, stderr) {
    if (/flag provided but not defined|^Usage/m.test(stderr) && code === 2) {
        (0,diagnostic/* fail */.fJ)("govulncheck-missing", `this govulncheck does not know what it is asked: ${firstLine(stderr)}`, {
            fix: install,
        });
    }
    if (/built with go\S+|requires newer Go version|go version mismatch/i.test(stderr)) {
        (0,diagnostic/* fail */.fJ)("govulncheck-failed", `govulncheck was built with another Go than the one that is installed: ${firstLine(stderr)}`, {
            fix: "Install govulncheck again, with the Go that compiles the server.",
        });
    }
    if (/GOPROXY=off|missing go\.sum entry|no required module provides/.test(stderr)) {
        (0,diagnostic/* fail */.fJ)("module-not-fetched", `govulncheck needs a module that is not in the module cache: ${firstLine(stderr)}`, {
            fix: "Fetch the manifest's modules first (fetch-modules), or set offline to false.",
        });
    }
    failed(`it ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}: ${firstLine(stderr)}`);
});
var firstLine = (function (stderr) {
    const lines = stderr.split("\n").filter((each) => each.trim() !== "");
    return (0,sanitize/* quoted */.T)(lines.slice(0, 3).join(" "), 400);
});
var failed = (function (why) {
    return (0,diagnostic/* fail */.fJ)("govulncheck-failed", `govulncheck did not come to its end: ${why}`, {
        fix: "Look at what it says, and run this again; timeout gives it more time.",
    });
});
var collect = (function (stream, limit, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        if (size + chunk.length > limit)
            return onExcess();
        size += chunk.length;
        chunks.push(chunk);
    });
    return { text: () => Buffer.concat(chunks).toString("utf8") };
});
var modulesOf = (function ({ main, dependencies }) {
    return [main, ...dependencies].flatMap((each) => [each.path, each.replace?.path ?? ""]).filter((each) => each !== "");
});
var modulesOfGoMod = (function ({ module, require, replace }) {
    return [module ?? "", ...require.map(({ path }) => path), ...replace.map(({ newPath }) => newPath)].filter(Boolean);
});
var concealedIn = (function (info, base) {
    const replaced = info.dependencies.flatMap(({ path, version, replace }) => replace ? [{ path, version, by: replace }] : []);
    const unnamed = info.dependencies.filter(({ version, replace }) => !replace && !isVersion(version));
    return [
        ...((0,src_entry/* releaseOfGo */.$x)(info.goVersion)
            ? []
            : [{ module: canaryModule, version: info.goVersion, because: "no released Go compiled it" }]),
        ...(info.main.path === "" || isVersion(info.main.version)
            ? []
            : [mainModule(info.main.path === base?.module ? base : modules_nameOf(info.main))]),
        ...unnamed.map((each) => ({ ...modules_nameOf(each), because: "the program does not say its version" })),
        ...replaced.flatMap(concealedBy),
    ];
});
var concealedInGoMod = (function (goMod, base) {
    const versions = new Map(goMod.require.map(({ path, version }) => [path, version]));
    const replaced = goMod.replace.flatMap(({ path, newPath, newVersion }) => {
        const version = versions.get(path);
        return version === undefined ? [] : [{ path, version, by: { path: newPath, version: newVersion } }];
    });
    return [...(goMod.module === base.module ? [mainModule(base)] : []), ...replaced.flatMap(concealedBy)];
});
var modules_nameOf = (function ({ path, version }) {
    return { module: path, version };
});
var isVersion = (function (version) {
    return /^v\d/.test(version);
});
var mainModule = (function ({ module, version }) {
    return { module, version, because: "it is the main module" };
});
var concealedBy = (function ({ path, version, by }) {
    if (by.path === path)
        return [];
    if (!by.version || !isVersion(by.version))
        return [{ module: path, version, because: "a folder stands for it" }];
    return [
        { module: path, version, because: `${by.path} ${by.version} stands for it` },
        { module: by.path, version: by.version, because: `it stands for ${path}` },
    ];
});
var replacementsIn = (function (replaced) {
    return new Set(replaced.flatMap(({ path, by }) => (by === path ? [] : [by])));
});
var hiddenModules = (function (concealed, { listed, entries }) {
    const once = new Map(concealed.map((each) => [`${each.module}@${each.version}`, each]));
    return [...once.values()].flatMap((each) => {
        const vulnerabilities = (listed.get(each.module) ?? []).filter((id) => isOpen(entries.get(id), each));
        const { module, version, because } = each;
        const shown = { module: (0,sanitize/* sanitize */.a)(module, 300), version: (0,sanitize/* sanitize */.a)(version, 100), because: (0,sanitize/* sanitize */.a)(because, 300) };
        return vulnerabilities.length === 0 ? [] : [{ ...shown, vulnerabilities: [...vulnerabilities] }];
    });
});
var isOpen = (function (entry, { module, version }) {
    if (!entry || entry.withdrawn)
        return false;
    return !isVersion(version) || (0,src_entry/* affects */.bB)(entry, module, version);
});
var scanProgram = (async function (program, platform, { govulncheck, snapshot, directory }) {
    const answer = await runGovulncheck(govulncheck, {
        directory,
        args: ["-mode=binary", program.file],
        database: snapshot.url,
    });
    const { main, dependencies } = program.info;
    const modules = [...(main.path === "" ? [] : [main]), ...dependencies.map((each) => each.replace ?? each)];
    const replaced = dependencies.map(({ path, replace }) => ({ path, by: replace?.path ?? path }));
    checkComplete(answer, snapshot, { modules, replacements: replacementsIn(replaced) });
    const found = new Map();
    for (const [key, each] of foundIn(answer)) {
        const known = program.symbols === "read";
        const state = known ? (each.use === "called" ? "present" : "absent") : "unknown";
        const symbols = known ? each.symbols : [];
        found.set(key, { ...each, symbols, at: { platform, path: program.path, state } });
    }
    return { scannerVersion: answer.scannerVersion, found };
});
var openDatabase = (function (text, transport) {
    const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const url = isAddress && URL.canParse(text) ? new URL(text) : undefined;
    if (isAddress && !(url && isReadable(url))) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `database is ${(0,sanitize/* quoted */.T)(text, 200)}`, {
            fix: "Give an https URL without a query, or the path of a folder.",
            inputs: ["database"],
        });
    }
    if (!url)
        return inFolder((0,external_node_path_.resolve)(text), text);
    if (url.protocol === "file:")
        return inFolder((0,external_node_url_.fileURLToPath)(url), (0,external_node_url_.fileURLToPath)(url));
    return onServer(url, transport);
});
var isReadable = (function ({ protocol, hostname, search, hash }) {
    if (search !== "" || hash !== "")
        return false;
    return protocol === "https:" || (protocol === "http:" && (0,loopback/* isLoopback */.U)(hostname)) || (protocol === "file:" && !hostname);
});
var onServer = (function (url, transport) {
    const base = url.href.replace(/\/+$/, "");
    const address = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
    const read = async (part, limit) => {
        try {
            const response = await transport().request(`${base}/${part}.json.gz`);
            const bytes = await response.bytes(limit);
            if (response.status === 404 || response.status === 410)
                return undefined;
            if (response.status !== 200)
                return unusable(address, `it answers HTTP ${response.status} for ${part}.json.gz`);
            return await plain(bytes, address, part, limit);
        }
        catch (error) {
            if (error instanceof errors/* TransportError */.wX)
                return unusable(address, (0,sanitize/* sanitize */.a)(error.message, 300));
            throw error;
        }
    };
    return { address, read };
});
var inFolder = (function (folder, name) {
    const address = (0,sanitize/* sanitize */.a)(name, 300);
    const read = async (part, limit) => {
        for (const suffix of [".json", ".json.gz"]) {
            const bytes = await readFileOf((0,external_node_path_.join)(folder, `${part}${suffix}`), address, limit);
            if (bytes)
                return suffix === ".json" ? bytes : plain(bytes, address, part, limit);
        }
        return undefined;
    };
    return { address, read };
});
var readFileOf = (async function (file, address, limit) {
    try {
        const handle = await (0,promises_.open)(file, "r");
        try {
            const { size } = await handle.stat();
            return size > limit
                ? unusable(address, `${(0,sanitize/* quoted */.T)(file, 300)} is larger than ${limit} bytes`)
                : await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === undefined || error instanceof diagnostic/* DiagnosticError */.uo)
            throw error;
        return code === "ENOENT" || code === "ENOTDIR" ? undefined : unusable(address, `${(0,sanitize/* quoted */.T)(file, 300)}: ${code}`);
    }
});
var plain = (async function (bytes, address, part, limit) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    return unpack(bytes, { maxOutputLength: limit }).catch(() => unusable(address, `${part}.json.gz cannot be unpacked`));
});
var unusable = (function (address, why) {
    return (0,diagnostic/* fail */.fJ)("vulnerability-database-unusable", `the vulnerability database ${address} cannot be used: ${why}`, {
        fix: "Give https://vuln.go.dev, a complete mirror of it, or a folder with index/db.json, index/modules.json and ID/*.json.",
    });
});
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="vulnerability-exceptions.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.spec === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "spec"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ("plugin-release/v1alpha1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "plugin-release/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ("VulnerabilityExceptions" !== data1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "VulnerabilityExceptions" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data2 = data.spec;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.exceptions === undefined) {
                    const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "exceptions" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(key1 === "exceptions")) {
                        const err9 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.exceptions !== undefined) {
                    let data3 = data2.exceptions;
                    if (Array.isArray(data3)) {
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.id === undefined) {
                                    const err10 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "id" } };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                                if (data4.reason === undefined) {
                                    const err11 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                                if (data4.expires === undefined) {
                                    const err12 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                for (const key2 in data4) {
                                    if (!(((((key2 === "id") || (key2 === "module")) || (key2 === "plugin")) || (key2 === "reason")) || (key2 === "expires"))) {
                                        const err13 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err13];
                                        }
                                        else {
                                            vErrors.push(err13);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.id !== undefined) {
                                    let data5 = data4.id;
                                    if (typeof data5 === "string") {
                                        if (data5.length > 60) {
                                            const err14 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/id", schemaPath: "#/properties/spec/properties/exceptions/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data5)) {
                                            const err15 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/id", schemaPath: "#/properties/spec/properties/exceptions/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err15];
                                            }
                                            else {
                                                vErrors.push(err15);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err16 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/id", schemaPath: "#/properties/spec/properties/exceptions/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.module !== undefined) {
                                    let data6 = data4.module;
                                    if (typeof data6 === "string") {
                                        if (data6.length > 1000) {
                                            const err17 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/module", schemaPath: "#/properties/spec/properties/exceptions/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err17];
                                            }
                                            else {
                                                vErrors.push(err17);
                                            }
                                            errors++;
                                        }
                                        if (data6.length < 1) {
                                            const err18 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/module", schemaPath: "#/properties/spec/properties/exceptions/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err18];
                                            }
                                            else {
                                                vErrors.push(err18);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err19 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/module", schemaPath: "#/properties/spec/properties/exceptions/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.plugin !== undefined) {
                                    let data7 = data4.plugin;
                                    if (typeof data7 === "string") {
                                        if (data7.length > 200) {
                                            const err20 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/plugin", schemaPath: "#/properties/spec/properties/exceptions/items/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err20];
                                            }
                                            else {
                                                vErrors.push(err20);
                                            }
                                            errors++;
                                        }
                                        if (data7.length < 1) {
                                            const err21 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/plugin", schemaPath: "#/properties/spec/properties/exceptions/items/properties/plugin/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err21];
                                            }
                                            else {
                                                vErrors.push(err21);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err22 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/plugin", schemaPath: "#/properties/spec/properties/exceptions/items/properties/plugin/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.reason !== undefined) {
                                    let data8 = data4.reason;
                                    if (typeof data8 === "string") {
                                        if (data8.length > 1000) {
                                            const err23 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        if (data8.length < 10) {
                                            const err24 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 10 } };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data8)) {
                                            const err25 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err26 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/reason", schemaPath: "#/properties/spec/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.expires !== undefined) {
                                    let data9 = data4.expires;
                                    if (typeof data9 === "string") {
                                        if (!pattern2.test(data9)) {
                                            const err27 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/expires", schemaPath: "#/properties/spec/properties/exceptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err28 = { instancePath: instancePath + "/spec/exceptions/" + i0 + "/expires", schemaPath: "#/properties/spec/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/spec/exceptions/" + i0, schemaPath: "#/properties/spec/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/spec/exceptions", schemaPath: "#/properties/spec/properties/exceptions/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
    else {
        const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var parseExceptions = (function (file, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(file, text);
    if (source === undefined)
        return { diagnostics };
    const shape = (0,schema_check/* checkSchema */._)(source, schema);
    const found = [...diagnostics, ...shape.diagnostics];
    if (shape.broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(found, shape.omitted) };
    const { spec } = source.value;
    const exceptions = spec.exceptions.map((each, index) => ({
        ...each,
        place: source.place(["spec", "exceptions", index, "id"]),
    }));
    const all = (0,limit/* limitDiagnostics */.c)([...found, ...checkExceptions(exceptions, source)]);
    return (0,diagnostic/* hasErrors */.Cs)(all) ? { diagnostics: all } : { exceptions, diagnostics: all };
});
var checkExceptions = (function* (exceptions, source) {
    const known = new Set();
    for (const [index, { id, module = "", plugin = "", expires, place }] of exceptions.entries()) {
        if (new Date(`${expires}T00:00:00Z`).toJSON()?.slice(0, 10) !== expires) {
            const at = source.place(["spec", "exceptions", index, "expires"]);
            const fix = "Name a day that the calendar has.";
            yield (0,diagnostic/* diagnostic */.YK)("field-value", `${(0,sanitize/* quoted */.T)(expires)} is no date`, { fix, place: at });
        }
        const key = JSON.stringify([id, module, plugin]);
        if (known.has(key)) {
            const fix = "Remove one of them.";
            yield (0,diagnostic/* diagnostic */.YK)("field-value", `${(0,sanitize/* quoted */.T)(id)} is accepted twice for the same`, { fix, place });
        }
        known.add(key);
    }
});
var takeSnapshot = (async function (database, modules, folder) {
    const { address } = database;
    const date = await readPart(database, databasePath, limits.database, "date");
    const modified = parseModified(date.value) ?? unusable(address, `${databasePath}.json states no date`);
    const index = await readPart(database, modulesPath, limits.modules, "index");
    const listed = parseModules(index.value) ?? unusable(address, `${modulesPath}.json is no list of modules`);
    if (!listed.get(canaryModule)?.length) {
        unusable(address, `its index has nothing about ${canaryModule}, Go's own library`);
    }
    const covered = new Set([canaryModule, ...modules]);
    const wanted = [...listed].filter(([path]) => covered.has(path));
    const read = await readEntries(database, [...new Set(wanted.flatMap(([, of]) => of))].sort());
    const entries = new Map(read.map(({ entry }) => [entry.id, entry]));
    for (const [path, ids] of wanted) {
        const other = ids.find((id) => !entries.get(id)?.affected.some(({ module }) => module === path));
        if (other !== undefined)
            unusable(address, `${entryPath(other)}.json says nothing of ${(0,sanitize/* quoted */.T)(path, 200)}, for which the index names it`);
    }
    await writeFolder(folder, {
        [databasePath]: JSON.stringify({ modified }),
        [modulesPath]: JSON.stringify(wanted.map(([path, of]) => ({ path, vulns: of.map((id) => ({ id, modified })) }))),
        ...Object.fromEntries(read.map(({ entry, bytes }) => [entryPath(entry.id), bytes])),
    });
    const parts = [
        [databasePath, date.bytes],
        [modulesPath, index.bytes],
        ...read.map(({ entry, bytes }) => [entryPath(entry.id), bytes]),
    ];
    return { address, url: (0,external_node_url_.pathToFileURL)(folder).href, modified, digest: digestOf(parts), listed, covered, entries };
});
var readEntries = (async function (database, ids) {
    const { address } = database;
    if (ids.length > mostEntries)
        unusable(address, `it has ${ids.length} entries for one server`);
    const read = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const some = ids.slice(at, at + atOnce).map(async (id) => {
            const { value, bytes } = await readPart(database, entryPath(id), limits.entry, "entry");
            const entry = parseEntry(value);
            return entry?.id === id
                ? { entry, bytes }
                : unusable(address, `${entryPath(id)}.json is no entry of that number`);
        });
        read.push(...(await Promise.all(some)));
    }
    return read;
});
var readPart = (async function (database, part, limit, what) {
    const bytes = await database.read(part, limit);
    if (!bytes)
        return unusable(database.address, `its ${what}, ${part}.json, is not there`);
    try {
        return { value: JSON.parse(bytes.toString("utf8")), bytes };
    }
    catch {
        return unusable(database.address, `${part}.json is not JSON`);
    }
});
var writeFolder = (async function (folder, parts) {
    for (const name of ["index", "ID"])
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, name), { recursive: true });
    for (const [part, content] of Object.entries(parts))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${part}.json`), content);
});
var digestOf = (function (parts) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const [part, bytes] of parts)
        hash.update(`${part} ${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}\n`);
    return `sha256:${hash.digest("hex")}`;
});
var withPlainTree = (function (toolchain, composition, generated, work) {
    const { base } = composition;
    return (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, async (directory) => {
        const [goMod, goSum] = await Promise.all(["go.mod", "go.sum"].map((each) => (0,promises_.readFile)((0,external_node_path_.join)(generated, each), "utf8")));
        const own = (0,main_module/* isMainModule */.eQ)(base);
        if (own)
            await copyTree(base.files ?? "", directory, base.checkout?.ignored ?? new Set());
        const main = (0,external_node_path_.join)(directory, own ? (0,main_module/* addedPath */.o2)(base) : "main.go");
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(main), { recursive: true });
        await (0,promises_.writeFile)(main, (0,source/* renderMain */.Y9)(composition));
        const moved = absoluteReplacements(goMod ?? "", composition, generated);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.mod"), moved);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.sum"), goSum ?? "");
        return work({ directory, target: own ? (0,main_module/* mainPackageOf */.b3)(composition) : "." });
    });
});
var absoluteReplacements = (function (goMod, { base, plugins }, generated) {
    const copies = new Map(plugins.map((each) => [each.module, each.directory]));
    const lines = goMod.split("\n");
    for (const { path, newPath, newVersion, line } of (0,go_mod/* parseGoMod */.k)(goMod).replace) {
        if (newVersion !== undefined || (0,external_node_path_.isAbsolute)(newPath))
            continue;
        const from = copies.get(path) === undefined && (0,main_module/* isMainModule */.eQ)(base) ? (base.files ?? generated) : generated;
        const [left = ""] = (lines[line - 1] ?? "").split("=>");
        lines[line - 1] = `${left}=> ${JSON.stringify((0,external_node_path_.resolve)(from, newPath))}`;
    }
    return lines.join("\n");
});
var copyTree = (async function (from, to, without) {
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (leftOut.has(entry.name) || without.has(source))
            continue;
        if (entry.isDirectory()) {
            await (0,promises_.mkdir)(target);
            await copyTree(source, target, without);
        }
        else if (entry.isSymbolicLink()) {
            await (0,promises_.symlink)((0,external_node_path_.resolve)(from, await (0,promises_.readlink)(source)), target);
        }
        else if (entry.isFile()) {
            await (0,promises_.copyFile)(source, target);
            await (0,promises_.chmod)(target, 0o644);
        }
    }
});
var pluginsOnTrace = (function (trace, plugins, base) {
    const owners = new Set(trace.flatMap((frame) => ownersOfPackage(frame.package ?? "", plugins, base)));
    return plugins.filter((each) => owners.has(each));
});
var ownersOfPackage = (function (path, plugins, base) {
    const inside = plugins.filter((each) => isBelow(path, each.import));
    const longest = Math.max(...inside.map((each) => each.import.length));
    if (inside.length > 0)
        return inside.filter((each) => each.import.length === longest);
    return plugins.filter((each) => each.module !== base && isBelow(path, each.module));
});
var isBelow = (function (path, parent) {
    return path === parent || path.startsWith(`${parent}/`);
});
var scanSource = (async function (context) {
    const { composition, progress } = context;
    const scan = { scannerVersion: "", goVersion: "", found: new Map() };
    for (const platform of composition.platforms) {
        const name = (0,src_platform/* platformName */.$)(platform);
        const answer = await progress.step(`Look for calls of vulnerable code, for ${name}`, () => check(context, composition, platform));
        scan.scannerVersion = answer.scannerVersion;
        scan.goVersion = answer.goVersion;
        const found = foundIn(answer);
        const called = [...found.values()].filter(({ use, ...each }) => use === "called" && !reached(scan, each));
        const reachers = called.length === 0
            ? new Map()
            : await progress.step("Find out who calls it", () => findReachers(context, platform, called));
        for (const [key, each] of found)
            add(scan.found, key, { ...each, reachedBy: reachers.get(key) ?? [] });
    }
    return scan;
});
var reached = (function ({ found }, each) {
    return (found.get(keyOf(each))?.reachedBy.length ?? 0) > 0;
});
var add = (function (all, key, found) {
    const known = all.get(key);
    if (!known)
        all.set(key, found);
    else {
        const symbols = [...new Set([...known.symbols, ...found.symbols])].sort();
        const reachedBy = known.reachedBy.length > 0 ? known.reachedBy : found.reachedBy;
        all.set(key, { ...known, use: more(known.use, found.use), symbols, reachedBy });
    }
});
var check = (async function (context, composition, platform) {
    const { govulncheck, toolchain, directory, snapshot } = context;
    const { tags } = composition;
    return withPlainTree(toolchain, composition, directory, async (tree) => {
        const answer = await runGovulncheck(govulncheck, {
            directory: tree.directory,
            args: [...(tags.length > 0 ? [`-tags=${tags.join(",")}`] : []), tree.target],
            database: snapshot.url,
            environment: (0,src_platform/* platformEnvironment */.B)(platform),
        });
        checkComplete(answer, snapshot, lookedAt(composition, context.goMod));
        return answer;
    });
});
var lookedAt = (function ({ base, plugins }, { module, replace }) {
    const replaced = new Set(replace.map(({ path }) => path));
    const imported = [
        ...(base.module === module ? [] : [base]),
        ...plugins.filter((each) => each.module !== base.module),
    ];
    const modules = imported.filter((each) => !replaced.has(each.module));
    return {
        modules: modules.map((each) => ({ path: each.module, version: each.version })),
        replacements: replacementsIn(replace.map(({ path, newPath }) => ({ path, by: newPath }))),
    };
});
var findReachers = (async function (context, platform, called) {
    const { composition } = context;
    const alone = composition.plugins.length === 0 ? undefined : await reaches(context, platform, []);
    const open = called.filter((each) => alone !== undefined && !alone.has(keyOf(each)));
    const suspects = await findSuspects(context, platform, open);
    const scans = new Map();
    for (const plugin of new Set([...suspects.values()].filter((each) => each.length > 1).flat())) {
        context.progress.info(`the base with plugin ${plugin.name} alone`);
        scans.set(plugin, await reaches(context, platform, [plugin]));
    }
    const result = new Map();
    for (const each of called) {
        const key = keyOf(each);
        const possible = suspects.get(key) ?? [];
        const proven = possible.length === 1 ? possible : possible.filter((plugin) => scans.get(plugin)?.has(key));
        const tracesOf = (plugin) => scans.get(plugin)?.get(key)?.traces ?? [];
        const base = alone?.get(key) ?? (composition.plugins.length === 0 ? each : undefined);
        result.set(key, reachersOf(each, { proven, tracesOf, base }, composition));
    }
    return result;
});
var reaches = (async function (context, platform, plugins) {
    const answer = await check(context, { ...context.composition, plugins }, platform);
    return new Map([...foundIn(answer)].filter(([, each]) => each.use === "called"));
});
var findSuspects = (async function ({ toolchain, composition, directory }, platform, open) {
    const { plugins } = composition;
    if (open.length === 0 || plugins.length < 2)
        return new Map(open.map((each) => [keyOf(each), plugins]));
    const list = await withPlainTree(toolchain, composition, directory, (tree) => (0,list_packages/* listPackages */.A)(toolchain, composition, {
        tree: { ...tree, files: tree.directory, flags: [] },
        platform,
        mod: "readonly",
    }));
    if ("stderr" in list)
        return new Map(open.map((each) => [keyOf(each), plugins]));
    return new Map(open.map((each) => [keyOf(each), suspectsOf(each, list, composition)]));
});
var suspectsOf = (function ({ module, packages }, list, composition) {
    if (module === canaryModule || packages.length === 0)
        return composition.plugins;
    const reaching = new Set(packages.flatMap((path) => [...(0,package_list/* packagesReaching */.vp)(list, path)]));
    const importing = composition.plugins.filter((each) => reaching.has(each.import));
    return importing.length === 0 ? composition.plugins : importing;
});
var reachersOf = (function ({ traces }, { proven, tracesOf, base }, composition) {
    const { plugins } = composition;
    const seen = (plugin) => traces.find((each) => isOn(each, plugin, composition));
    const named = plugins.filter((each) => proven.includes(each) || seen(each) !== undefined);
    const reachers = named.map((each) => {
        const own = tracesOf(each);
        const trace = seen(each) ?? own.find((one) => isOn(one, each, composition)) ?? own[0] ?? traces[0] ?? [];
        return { plugin: each.name, calls: callsOf(trace) };
    });
    if (base)
        return [{ calls: callsOf(base.traces[0] ?? []) }, ...reachers];
    if (reachers.length > 0)
        return reachers;
    // Only several of them together lead there: nobody can be let off.
    return plugins.map((each) => ({ plugin: each.name, calls: callsOf(traces[0] ?? []) }));
});
var isOn = (function (trace, plugin, { plugins, base }) {
    return pluginsOnTrace(trace, plugins, base.module).includes(plugin);
});
var callsOf = (function (trace) {
    const calls = trace.map(nameOf).reverse();
    return calls.length <= mostCalls ? calls : [...calls.slice(0, mostCalls / 2), "…", ...calls.slice(-mostCalls / 2)];
});
var combine = (function ({ source, programs, hidden }, { entries }) {
    const keys = new Map();
    for (const each of [source, ...(programs ?? [])])
        for (const [key, found] of each ?? [])
            keys.set(key, found);
    const known = [...keys].map(([key, found]) => {
        const called = source?.get(key);
        const held = programs?.flatMap((each) => each.get(key) ?? []);
        return one(found, entries.get(found.id), called, held);
    });
    return [...known, ...concealed(hidden, keys, entries)].sort(worstFirst);
});
var one = (function (found, entry, called, held) {
    const { state, reason } = stateOf(called, held);
    const symbols = [...new Set([...(called?.symbols ?? []), ...(held ?? []).flatMap((each) => each.symbols)])].sort();
    return {
        ...described(found.id, entry),
        module: (0,sanitize/* sanitize */.a)(found.module, 300),
        version: (0,sanitize/* sanitize */.a)(found.version, 100),
        ...(found.fixed ? { fixed: (0,sanitize/* sanitize */.a)(found.fixed, 100) } : {}),
        state,
        ...(reason ? { reason } : {}),
        symbols: symbols.slice(0, shownSymbols).map((each) => (0,sanitize/* sanitize */.a)(each, 300)),
        reachedBy: (called?.reachedBy ?? []).map((each) => ({
            ...each,
            calls: each.calls.map((call) => (0,sanitize/* sanitize */.a)(call, 300)),
        })),
        programs: (held ?? []).map(({ at }) => ({ ...at, path: (0,sanitize/* sanitize */.a)(at.path, 300) })),
    };
});
var stateOf = (function (called, held) {
    if (called?.use === "called")
        return { state: "reachable" };
    const states = held?.map(({ at }) => at.state) ?? [];
    if (states.includes("present"))
        return { state: "present" };
    if (states.includes("unknown"))
        return { state: "unknown", reason: "the program does not say which functions it holds" };
    if (held !== undefined)
        return { state: "absent" };
    return called?.use === "imported"
        ? { state: "unknown", reason: "the package is imported, and no program was looked at" }
        : { state: "absent" };
});
var concealed = (function (hidden, known, entries) {
    return hidden.flatMap(({ module, version, because, vulnerabilities }) => vulnerabilities.flatMap((id) => {
        if (known.has(keyOf({ id, module, version })))
            return [];
        const entry = entries.get(id);
        const fixed = entry && (0,src_entry/* fixedAfter */.z1)(entry, module, version);
        return [
            {
                ...described(id, entry),
                module: (0,sanitize/* sanitize */.a)(module, 300),
                version: (0,sanitize/* sanitize */.a)(version, 100),
                ...(fixed ? { fixed } : {}),
                state: "unknown",
                reason: (0,sanitize/* sanitize */.a)(because, 300),
                symbols: [],
                reachedBy: [],
                programs: [],
            },
        ];
    }));
});
var described = (function (id, entry) {
    if (!entry)
        throw new Error(`${id} was found, and is not in the database`);
    const { aliases, summary, modified } = entry;
    return {
        id,
        aliases: aliases.slice(0, 100).map((each) => (0,sanitize/* sanitize */.a)(each, 100)),
        summary: (0,sanitize/* sanitize */.a)(summary, 300),
        modified,
    };
});
var worstFirst = (function (a, b) {
    const byState = order.indexOf(a.state) - order.indexOf(b.state);
    if (byState !== 0)
        return byState;
    return keyOf(a) < keyOf(b) ? -1 : 1;
});
var checkAge = (function ({ address, modified }, now, mostDays) {
    const age = Math.floor((now - Date.parse(modified)) / day);
    const fix = "Bring the mirror up to date, or take https://vuln.go.dev.";
    if (age < -1) {
        const message = `the vulnerability database ${address} was changed last on ${modified}, which is yet to come`;
        return [(0,diagnostic/* diagnostic */.YK)("vulnerability-database-old", message, { severity: "error", fix })];
    }
    if (age <= (mostDays ?? usual))
        return [];
    const message = `the vulnerability database ${address} was changed last ${age} days ago, on ${modified.slice(0, 10)}`;
    return [
        (0,diagnostic/* diagnostic */.YK)("vulnerability-database-old", message, mostDays === undefined ? { fix } : { severity: "error", fix }),
    ];
});
var placesOf = (function ({ module, reachedBy }, { composition, goMod, directory }) {
    const { base, plugins } = composition;
    const reaching = reachedBy.flatMap(({ plugin }) => {
        const member = plugin === undefined ? base : plugins.find(({ name }) => name === plugin);
        return standing(member?.at?.version, plugin ?? "base");
    });
    if (reaching.length > 0)
        return reaching;
    const owner = [...plugins, base].find((each) => each.module === module);
    if (owner?.at?.version)
        return standing(owner.at.version, module);
    const line = goMod.require.find(({ path }) => path === module)?.line;
    if (line !== undefined)
        return [{ place: { file: (0,external_node_path_.join)(directory, "go.mod"), line }, of: module }];
    return standing(base.at?.version, module);
});
var standing = (function (place, of) {
    return place ? [{ place, of }] : [];
});
var scanDiagnostics = (function* ({ programs, hidden, vulnerabilities }, around) {
    for (const each of vulnerabilities) {
        if (each.state !== "absent" && each.verdict !== "accepted")
            yield vulnerabilityProblem(each, around);
    }
    for (const { module, version, because, vulnerabilities: ids } of hidden) {
        const message = `${module} ${version}: ${because}, so that nobody knows whether ${ids.slice(0, 5).join(", ")} are in there`;
        const fix = fixOfHidden(because, version);
        yield (0,diagnostic/* diagnostic */.YK)("vulnerability-hidden", message, { fix, ...placeOf({ module, reachedBy: [] }, around) });
    }
    const stripped = programs.filter(({ symbols }) => symbols === "missing");
    for (const { path, platform } of stripped) {
        const message = `${path} for ${platform} was linked with -s: which functions it holds is unknown`;
        yield (0,diagnostic/* diagnostic */.YK)("scan-symbols-missing", message, { fix: "Leave -s out of build.ldflags." });
    }
});
var fixOfHidden = (function (because, version) {
    if (!/^v\d/.test(version))
        return "Scan the image together with its source, or build from releases, so that a version is known.";
    if (because === "it is the main module")
        return "Raise spec.base.version to one that the database does not name.";
    return "Build with the released module.";
});
var vulnerabilityProblem = (function (each, around) {
    const code = each.state === "reachable" ? "vulnerability-reachable" : "vulnerability-present";
    const severity = each.verdict === "fails" ? "error" : around.failOn === "never" || each.state === "unknown" ? "warning" : "notice";
    const [only, ...others] = each.reachedBy;
    const plugin = others.length === 0 ? only?.plugin : undefined;
    const where = around.source || around.image === undefined ? "" : `${around.image}: `;
    return (0,diagnostic/* diagnostic */.YK)(code, `${where}${(0,sarif/* messageOf */.b)(each)}`, {
        severity,
        fix: fixOf(each),
        ...(plugin === undefined ? {} : { plugin }),
        ...placeOf(each, around),
    });
});
var fixOf = (function ({ module, fixed, reachedBy }) {
    if (module === "stdlib")
        return fixed ? `Compile with Go ${fixed.replace(/^v/, "")} or newer.` : "Wait for a Go without it.";
    const plugins = reachedBy.flatMap(({ plugin }) => plugin ?? []);
    const [one] = plugins;
    if (!fixed)
        return "Leave out the plugin that needs it, or accept it in an exception with a date.";
    if (one === undefined)
        return `Take a base and plugins that require ${module} ${fixed} or newer.`;
    return `Take a version of ${plugins.length === 1 ? `plugin ${one}` : "these plugins"} that requires ${module} ${fixed} or newer.`;
});
var placeOf = (function (each, { source }) {
    const [first] = source ? placesOf(each, source) : [];
    return first ? { place: first.place } : {};
});
var openSource = (async function (options) {
    if (!options.source)
        return undefined;
    // Loaded only where source is scanned.
    const { readManifestFile } = await Promise.all(/* import() */[__webpack_require__.e(9797), __webpack_require__.e(7027)]).then(__webpack_require__.bind(__webpack_require__, 37027));
    const { openToolchain } = await __webpack_require__.e(/* import() */ 9981).then(__webpack_require__.bind(__webpack_require__, 32362));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 7600).then(__webpack_require__.bind(__webpack_require__, 47600));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 6510).then(__webpack_require__.bind(__webpack_require__, 44129));
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(600), __webpack_require__.e(1141)]).then(__webpack_require__.bind(__webpack_require__, 60600));
    const directory = (0,external_node_path_.resolve)(options.source.directory);
    const read = await readManifestFile({ ...options, manifest: options.source.manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(read.diagnostics);
    const { located } = read;
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(read.diagnostics);
    const toolchain = await openToolchain(located, options);
    const locked = await (0,src_lock/* readLock */.mF)(directory);
    const digest = locked?.base.image === located.manifest.base.image ? locked.base.digest : undefined;
    const [image, checkout] = await Promise.all([findBaseImage(located, options, digest), readCheckout(located)]);
    const prepared = await options.progress.step("Find the server's modules", () => prepare({ located, image, checkout }, toolchain));
    // What is compatible was decided when it was generated.
    const problems = prepared.diagnostics.filter((each) => each.code.startsWith("module-") && each.severity === "error");
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    const { composition } = prepared;
    const goMod = await readGenerated(directory, composition);
    const lock = await (0,src_lock/* lockDigest */.sU)(directory);
    return {
        located,
        toolchain,
        composition,
        directory,
        goMod,
        manifest: (0,src_digest/* sha256 */.sc)(located.source.text),
        ...(lock === undefined ? {} : { lock }),
        diagnostics: read.diagnostics,
    };
});
var readGenerated = (async function (directory, composition) {
    const [main, goMod] = await Promise.all(["main.go", "go.mod"].map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), "utf8").catch((error) => (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,external_node_path_.join)(directory, name)} cannot be read: ${error.code}`, {
        fix: "Name the folder that generate-main put out as directory.",
    }))));
    const parsed = (0,go_mod/* parseGoMod */.k)(goMod ?? "");
    const { base, plugins } = composition;
    const required = new Map(parsed.require.map(({ path, version }) => [path, version]));
    const moved = [...((0,main_module/* isMainModule */.eQ)(base) ? [] : [base]), ...plugins].find(({ module, version }) => module !== base.module && required.get(module) !== version);
    if (moved)
        differs(`${directory} has ${moved.module} at ${required.get(moved.module) ?? "no version"}, not ${moved.version}`);
    if (parsed.module !== (0,main_module/* mainModuleOf */.Nk)(composition))
        differs(`${directory} is the module ${parsed.module ?? "of no name"}`);
    if (main !== (0,source/* renderMain */.Y9)(composition))
        differs(`${(0,external_node_path_.join)(directory, "main.go")} is not what the manifest says`);
    return parsed;
});
var isCompiledFrom = (function ({ info }, { composition }) {
    return info.main.path === (0,main_module/* mainModuleOf */.Nk)(composition);
});
var checkPrograms = (function (programs, source) {
    const { composition, goMod, toolchain } = source;
    const own = programs.filter((each) => isCompiledFrom(each, source));
    if (own.length === 0)
        differs(`the image has no program of the module ${(0,main_module/* mainModuleOf */.Nk)(composition)}`);
    const required = new Map(goMod.require.map(({ path, version }) => [path, version]));
    for (const { path, info } of own) {
        // Go's own library is another with each Go: what one calls in it says nothing of the other's.
        if (!isSameGo(info.goVersion, toolchain.version))
            differs(`${path} was compiled with ${(0,sanitize/* quoted */.T)(info.goVersion, 60)}, and ${toolchain.version} is installed`, {
                fix: "Scan with the Go that compiled the image.",
            });
        const [compiled, given] = [info.settings["-tags"] ?? "", composition.tags.join(",")];
        if (compiled !== given)
            differs(`${path} was compiled with ${compiled ? `the build tags ${(0,sanitize/* quoted */.T)(compiled, 200)}` : "no build tags"}, the manifest names ${(0,sanitize/* quoted */.T)(given, 200)}`);
        const other = info.dependencies.find((each) => !each.replace && required.get(each.path) !== each.version);
        if (other)
            differs(`${path} holds ${(0,sanitize/* quoted */.T)(`${other.path} ${other.version}`, 200)}, the source ${required.get(other.path) ?? "no such module"}`);
    }
});
var isSameGo = (function (compiled, installed) {
    return compiled.replace(/ X:\S+$/, "") === installed.replace(/ X:\S+$/, "");
});
var differs = (function (why, { fix } = { fix: sameSource }) {
    return (0,diagnostic/* fail */.fJ)("scan-source-differs", `source and image are not the same server: ${why}`, { fix });
});
var conclude = (function (evidence, options, ended) {
    const { source, image, snapshot, sourceScan, programScans, exceptions } = evidence;
    const base = source?.composition.base;
    const concealed = [
        ...(source && base ? concealedInGoMod(source.goMod, base) : []),
        ...programScans.flatMap(({ program }) => concealedIn(program.info, base)),
    ];
    const hidden = hiddenModules(concealed, snapshot);
    const found = combine({
        ...(sourceScan ? { source: sourceScan.found } : {}),
        ...(image ? { programs: programScans.map(({ scan }) => scan.found) } : {}),
        hidden,
    }, snapshot);
    const { failOn } = options;
    const today = new Date(ended).toISOString().slice(0, 10);
    const reachersKnown = source !== undefined;
    const judged = (0,judge/* judge */.S)(found, { failOn, exceptions: exceptions.list, today, reachersKnown });
    const { vulnerabilities } = judged;
    const facts = {
        database: { address: snapshot.address, modified: snapshot.modified, digest: snapshot.digest },
        programs: programScans.map(({ program, platform }) => ({
            platform,
            path: program.path,
            digest: program.digest,
            goVersion: (0,sanitize/* sanitize */.a)(program.info.goVersion, 60),
            symbols: program.symbols,
            ...(source && isCompiledFrom(program, source) ? { fromSource: true } : {}),
        })),
        hidden,
        vulnerabilities,
    };
    const diagnostics = [
        ...(source?.diagnostics ?? []),
        ...checkAge(snapshot, ended, options.databaseMaxAge),
        ...judged.diagnostics,
        ...scanDiagnostics(facts, { failOn, source, image: image?.name }),
    ];
    const version = sourceScan?.scannerVersion ?? programScans[0]?.scan.scannerVersion ?? "";
    const report = {
        apiVersion: "plugin-release/v1alpha1",
        kind: "VulnerabilityScan",
        tool: { name: "plugin-release", version: src_version/* suiteVersion */.D },
        scanner: { name: "govulncheck", version },
        database: facts.database,
        started: new Date(evidence.started).toISOString(),
        finished: new Date(ended).toISOString(),
        ...(image ? { image: imageOf(image) } : {}),
        ...(source && sourceScan ? { source: sourceOf(source, sourceScan) } : {}),
        programs: facts.programs,
        policy: { failOn, ...(exceptions.digest === undefined ? {} : { exceptions: exceptions.digest }) },
        verdict: (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? "failed" : "passed",
        hidden,
        vulnerabilities,
    };
    return { report, diagnostics };
});
var imageOf = (function ({ name, digest, platforms }) {
    return { name, digest, platforms: platforms.map((each) => ({ platform: each.platform, digest: each.digest })) };
});
var sourceOf = (function (source, { goVersion }) {
    const { manifest, lock, composition } = source;
    const platforms = composition.platforms.map((each) => (0,src_platform/* platformName */.$)(each));
    return { manifest, ...(lock === undefined ? {} : { lock }), goVersion: (0,sanitize/* sanitize */.a)(goVersion, 60), platforms };
});
var hasSymbols = (async function (file) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        const start = await readAt(handle, 0, 64);
        const shape = start && start.readUInt32BE(0) === 0x7f454c46 ? shapes[start[4]] : undefined;
        if (!start || !shape)
            return false;
        const little = start[5] === 1;
        const half = (bytes, at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
        const word = (bytes, at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
        const long = (bytes, at) => Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
        const offset = (bytes, at) => (shape.wide ? long(bytes, at) : word(bytes, at));
        const count = half(start, shape.entries);
        if (half(start, shape.entrySize) !== shape.sectionSize || count > mostSections)
            return false;
        const table = await readAt(handle, offset(start, shape.sectionsAt), count * shape.sectionSize);
        if (!table)
            return false;
        return Array.from({ length: count }, (_, index) => index * shape.sectionSize).some((at) => word(table, at + 4) === symbolTable && offset(table, at + shape.sizeAt) > 0);
    }
    finally {
        await handle.close();
    }
});
var readAt = (async function (handle, position, length) {
    if (!Number.isSafeInteger(position))
        return undefined;
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, position);
    return bytesRead === length ? bytes : undefined;
});
var findPrograms = (async function (root) {
    const programs = [];
    for await (const path of filesBelow(root, "")) {
        const file = (0,external_node_path_.join)(root, path);
        const { size, mode } = await (0,promises_.stat)(file);
        const info = size >= smallest && (mode & 0o111) !== 0 ? await (0,build_info/* readBuildInfo */.r)(file) : undefined;
        if (!info)
            continue;
        const symbols = (await hasSymbols(file)) ? "read" : "missing";
        programs.push({ file, path: (0,sanitize/* sanitize */.a)(path, 300), digest: await programs_digestOf(file), info, symbols });
    }
    return programs.sort((a, b) => (a.path < b.path ? -1 : 1));
});
var filesBelow = (async function* (root, folder) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            yield* filesBelow(root, path);
        else if (entry.isFile())
            yield path;
    }
});
var programs_digestOf = (async function (file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const piece of (0,external_node_fs_.createReadStream)(file))
        hash.update(piece);
    return `sha256:${hash.digest("hex")}`;
});
var openImage = (async function (subject, settings, folder) {
    const { source, name, document, repository } = await find(subject, settings);
    const platforms = [];
    for (const [index, child] of (await children(source, name, document)).entries()) {
        const image = await (0,platform_images/* readImage */.A)(source, name, child);
        const platform = (0,sanitize/* sanitize */.a)((0,oci_src_platform/* formatPlatform */.Bq)(image.config), 100);
        const programs = await settings.progress.step(`Take the programs out of the image, for ${platform}`, () => takePrograms(source, image, (0,external_node_path_.join)(folder, String(index))));
        if (programs.length === 0)
            noProgram(name, platform);
        const architecture = (0,sanitize/* sanitize */.a)(image.config.architecture, 60);
        platforms.push({ platform, architecture, digest: image.descriptor.digest, programs });
    }
    if (platforms.length === 0)
        noProgram(name, "any platform");
    const at = repository === undefined ? {} : { repository };
    return { name: (0,sanitize/* sanitize */.a)(name, 300), ...at, digest: document.descriptor.digest, platforms };
});
var find = (async function (subject, { environment, registries, shortNames }) {
    if ("layout" in subject) {
        const source = await (0,layout.openLayout)(subject.layout);
        return { source, name: source.name, document: await (0,src_unpack.findDocument)(source, subject.digest) };
    }
    const found = await (0,find_image.findImage)(subject.image, {
        environment,
        ...(registries ? { access: registries } : {}),
        ...(shortNames === undefined ? {} : { shortNames }),
    });
    const { name, source, document, origin } = found;
    return { source, name, document, ...(origin ? { repository: `${origin.registry}/${origin.repository}` } : {}) };
});
var children = (async function (source, name, document) {
    if (!(0,media_types/* isIndex */.nw)(document.descriptor.mediaType))
        return [document];
    const listed = (0,parse/* parseIndex */.A1)(document.bytes, name).manifests.filter(({ platform }) => platform?.os !== "unknown");
    return Promise.all(listed.map(async (each) => {
        const child = await source.manifest(each);
        return (child ??
            (0,diagnostic/* fail */.fJ)("image-not-found", `the image index ${name} names ${each.digest}, which is not there`, {
                fix: "Push the image again with all its platforms.",
            }));
    }));
});
var takePrograms = (async function (source, image, folder) {
    const root = (0,external_node_path_.join)(folder, "root");
    try {
        await (0,src_unpack/* unpackLayers */.r)(source, image, root);
        const found = await findPrograms(root);
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "programs"), { recursive: true });
        const kept = [];
        for (const [index, each] of found.entries()) {
            const file = (0,external_node_path_.join)(folder, "programs", String(index));
            await (0,promises_.rename)(each.file, file);
            kept.push({ ...each, file });
        }
        return kept;
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
});
var noProgram = (function (name, platform) {
    return (0,diagnostic/* fail */.fJ)("scan-program-missing", `the image ${(0,sanitize/* sanitize */.a)(name, 300)} has no Go program for ${platform}`, {
        fix: "Name an image that this suite built; a program needs its build information to be scanned.",
    });
});
var scanImage = (async function (options) {
    const { progress, environment, now = Date.now } = options;
    const started = now();
    await (0,output_folder/* checkOutputFolder */.Q)("report", options.report, { written: true });
    const exceptions = await readExceptions(options.exceptions);
    const command = await findGovulncheck(options.govulncheck, environment.PATH ?? "");
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-scan-"));
    let transport;
    try {
        const source = await openSource(options);
        const image = options.subject && (await openImage(options.subject, options, folder));
        const programs = image?.platforms.flatMap((each) => each.programs) ?? [];
        if (source && image)
            checkPrograms(programs, source);
        const database = openDatabase(options.database, () => {
            transport ??= options.registries?.transport ?? (0,src_transport.createTransport)({ environment });
            return transport;
        });
        const modules = [...(source ? modulesOfSource(source) : []), ...programs.flatMap(({ info }) => modulesOf(info))];
        const snapshot = await progress.step("Read the vulnerability database", () => takeSnapshot(database, modules, (0,external_node_path_.join)(folder, "database")));
        const govulncheck = {
            command,
            environment: source?.toolchain.environment ?? (0,toolchain/* goProcessEnvironment */.b7)(environment),
            seconds: options.seconds,
            ...(options.signal ? { signal: options.signal } : {}),
        };
        const context = { govulncheck, snapshot, progress, directory: folder };
        const sourceScan = source && (await scanSource({ ...context, ...source }));
        const programScans = await scanPrograms(image, context);
        const evidence = { started, source, image, snapshot, sourceScan, programScans, exceptions };
        const { report, diagnostics } = conclude(evidence, options, now());
        const directory = (0,external_node_path_.resolve)(options.report);
        const places = {
            workspace: options.workspace,
            of: (each) => (source ? placesOf(each, source) : []),
        };
        const products = image && productsOf(image, options.repository);
        const written = await progress.step("Write the reports", () => (0,files/* writeScan */.r)(directory, report, { places, products }));
        return { report, written, directory, diagnostics };
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, folder);
    }
    finally {
        if (transport !== options.registries?.transport)
            await transport?.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
});
var readExceptions = (async function (path) {
    if (path === undefined)
        return { list: [] };
    const { readText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41978));
    const read = readText(path);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const { exceptions, diagnostics } = parseExceptions(path, read.text);
    if (!exceptions)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return { list: exceptions, digest: (0,src_digest/* sha256 */.sc)(read.text) };
});
var modulesOfSource = (function ({ goMod, composition }) {
    return [...modulesOfGoMod(goMod), composition.base.module];
});
var scanPrograms = (async function (image, context) {
    const scanned = [];
    for (const { platform, programs } of image?.platforms ?? []) {
        for (const program of programs) {
            const scan = await context.progress.step(`Look for vulnerable code in ${program.path}, for ${platform}`, () => scanProgram(program, platform, context));
            scanned.push({ program, platform, scan });
        }
    }
    return scanned;
});
var productsOf = (function (image, given) {
    const repository = given ?? image.repository;
    const name = image.name.split("/").at(-1)?.split(/[:@]/)[0] || "image";
    const product = { name, ...(repository === undefined ? {} : { repository }) };
    return {
        image: { ...product, digest: image.digest },
        platforms: image.platforms.map(({ digest, architecture }) => ({ ...product, digest, architecture })),
    };
});
__webpack_require__.d(__webpack_exports__, {
  scanImage: () => (/* binding */ scanImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var toolchain = __webpack_require__(92763);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/scan/src/json.ts
/** Whether a value from outside is a mapping. */
;
/** The texts of a mapping from outside; undefined where a required one is missing or any is no text. */
;

;// CONCATENATED MODULE: ./packages/scan/src/database-index.ts

/** Where the parts of a vulnerability database lie (go.dev/doc/security/vuln/database#api), without `.json`. */
const databasePath = "index/db";
const modulesPath = "index/modules";
const entryPath = (id) => `ID/${id}`;
/** The id is a file's name. */
const idPattern = /^[A-Z][A-Z0-9]*(?:-[A-Za-z0-9]+)+$/;
const longestId = 60;
/** The module under which Go's own standard library is listed. Every database of Go vulnerabilities has it. */
const canaryModule = "stdlib";
/** RFC 3339; undefined for what is none. */
;
/** Ids by module path; undefined for what is no index, or names a module twice. */
;
/** Undefined for what is no entry. */
;
;
/** Ranges of commits say nothing of versions. */
;
/** Events of other kinds count for nothing. */
;
;
;
/** A list that may be left out, of items that are all readable. */
;
;
;

// EXTERNAL MODULE: ./packages/scan/src/entry.ts
var src_entry = __webpack_require__(66835);
;// CONCATENATED MODULE: ./packages/scan/src/govulncheck-stream.ts




/** More than the standard library and a thousand modules have. */
const mostFindings = 200_000;
const longestTrace = 10_000;
/**
 * Reads what `govulncheck -format json` prints. Throws `govulncheck-failed` for anything that is not a complete answer: its own end is not
 * marked, so that everything that can be held against something else is.
 */
;
;
/** Objects one after the other, each closed by a brace in the first column. */
;
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/scan/src/found.ts




/** What names one entry and one version of a module. */
;
/** An answer's findings by key. */
;
/** `github.com/acme/lib.Decoder.Read` */
;
const uses = ["required", "imported", "called"];
;
;
;
/**
 * Holds an answer against what was to be looked at and the database that it was made from: every module was looked up, and every entry that
 * affects a version was found. Throws `govulncheck-failed`.
 */
;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./packages/scan/src/govulncheck.ts







/** The oldest govulncheck whose answers say which modules it looked at, and the one that is tested. */
const oldest = "1.1.4";
const tested = "v1.8.0";
const install = `Run go install golang.org/x/vuln/cmd/govulncheck@${tested}, and put Go's bin folder on PATH.`;
/** The govulncheck that is named, or the one on PATH. Throws `govulncheck-missing`. */
;
/** More than any server's answer; each byte of it is held in memory. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 64 * 1024;
/**
 * Runs govulncheck once with an argument vector; no shell. Throws `govulncheck-missing` where it cannot be started or is too old, and
 * `govulncheck-failed` where it fails, takes too long, says too much, is ended, or gives no complete answer.
 */
;
;
;
/** The line that tells most: what it could not load. */
;
;
;

;// CONCATENATED MODULE: ./packages/scan/src/modules.ts



/** Every module path that govulncheck may look up for a program. */
;
/** The same for a generated module, whose go.mod lists every module that is needed. */
;
/** What a program conceals. `base` is what the manifest says of the base, which a program whose main module it is does not. */
;
/** The same for a generated module. */
;
;
;
;
/** A module that stands for another is looked up by its own path, and what is found then compared with the other's. */
;
/** The modules that stand for others: govulncheck says nothing of them, and that is no gap in its answer. */
;
/** Of what is concealed, what the database knows to be vulnerable; each module once. */
;
/** A version that does not compare may have anything. */
;

;// CONCATENATED MODULE: ./packages/scan/src/binary.ts



/**
 * Looks for vulnerable functions in a program. Of one without symbols govulncheck says that all are there: here nothing is known of it.
 * Throws what `runGovulncheck` throws.
 */
;

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/scan/src/database.ts









const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Opens a database by the URL of a mirror or the path of a folder. Throws `input-invalid`, `vulnerability-database-unusable`. */
;
;
;
/** A folder as govulncheck takes it, or a copy of what a mirror serves. */
;
;
/** Some servers unpack what they serve. */
;
/** Throws `vulnerability-database-unusable`. */
;

;// CONCATENATED MODULE: ./packages/documents/src/generated/vulnerability-exceptions.ts
// Generated by scripts/generate-validators.ts from schemas/vulnerability-exceptions.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const vulnerability_exceptions = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "vulnerability-exceptions.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "VulnerabilityExceptions" }, "spec": { "type": "object", "properties": { "exceptions": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$" }, "module": { "type": "string", "minLength": 1, "maxLength": 1000 }, "plugin": { "type": "string", "minLength": 1, "maxLength": 200 }, "reason": { "type": "string", "minLength": 10, "maxLength": 1000, "pattern": "\\S" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, "required": ["id", "reason", "expires"], "additionalProperties": false } } }, "required": ["exceptions"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
;
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "spec"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "VulnerabilityExceptions",
            "spec": ""
        }
    },
    "#/properties/spec": {
        "fields": [
            "exceptions"
        ],
        "examples": {
            "exceptions": ""
        }
    },
    "#/properties/spec/properties/exceptions/items": {
        "fields": [
            "id",
            "module",
            "plugin",
            "reason",
            "expires"
        ],
        "examples": {
            "id": "GO-2026-0001",
            "module": "github.com/acme/lib",
            "plugin": "agents",
            "reason": "The parser is fed with our own files only.",
            "expires": "2027-01-31"
        }
    },
    "#/properties/spec/properties/exceptions/items/properties/id": {
        "expected": "a number such as GO-2026-0001, CVE-2026-12345 or GHSA-xxxx-xxxx-xxxx",
        "example": "GO-2026-0001"
    },
    "#/properties/spec/properties/exceptions/items/properties/reason": {
        "expected": "a sentence that says why",
        "example": "The parser is fed with our own files only."
    },
    "#/properties/spec/properties/exceptions/items/properties/expires": {
        "expected": "a date in quotes, such as \"2027-01-31\"",
        "example": "2027-01-31"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/scan/src/exceptions.ts






const schema = { validate: validate, hints: hints };
/** Reads a `VulnerabilityExceptions`. Never throws for what the text holds. */
;
/** The rules that the schema cannot say. */
;

// EXTERNAL MODULE: ./packages/scan/src/files.ts
var files = __webpack_require__(57788);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/scan/src/snapshot.ts







/** Bytes, unpacked. */
const limits = { database: 64 * 1024, modules: 64 * 1024 * 1024, entry: 4 * 1024 * 1024 };
const mostEntries = 20_000;
const atOnce = 8;
/**
 * Reads what a database says about some modules, and puts it into a folder. A database that lacks its date, its index, what every database of
 * Go vulnerabilities has, or what its index names, is no database: govulncheck itself takes an empty folder for good news.
 * Throws `vulnerability-database-unusable`.
 */
;
;
;
;
;

// EXTERNAL MODULE: ./packages/golang/src/list-packages.ts
var list_packages = __webpack_require__(90598);
// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(21337);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
// EXTERNAL MODULE: ./packages/golang/src/source.ts
var source = __webpack_require__(61771);
// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __webpack_require__(8584);
;// CONCATENATED MODULE: ./packages/golang/src/plain-tree.ts






/**
 * Lays a generated server out in a folder of its own, with a main.go that imports the composition's plugins, which may be fewer than those
 * that go.mod was generated for. The files of a base that is the main module are copied.
 *
 * @param generated absolute path of the folder with the generated go.mod and go.sum
 */
;
/** Working copies are named from where go.mod was generated, a checkout's own folders from the checkout. */
;
/** What git keeps, and Go would take for the modules themselves. */
const leftOut = new Set([".git", "vendor"]);
/** The module cache's files are read-only, these are not. */
;

// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
;// CONCATENATED MODULE: ./packages/scan/src/plugins-on-trace.ts
/** The plugins whose own packages a call stack goes through, in manifest order. */
;
/** Of plugins that share a module, those whose package it is; all of them where it is none's. Packages of the base's module are its own, unless a plugin is imported from there. */
;
;

;// CONCATENATED MODULE: ./packages/scan/src/source.ts









/**
 * Looks for calls that lead to vulnerable code, for each platform, and then for who makes them: the base alone is looked at, and the base
 * with each plugin that could be it, since govulncheck shows one way of many. Throws what `runGovulncheck` throws.
 */
;
/** Who reaches it was found out on an earlier platform. */
;
;
;
/** Of the server's modules those that main.go imports, and that are what they are called; others may have no package in it. */
;
/** By key, who reaches what the whole server was found to call. */
;
/** What the base with some of the plugins calls, by key. */
;
/** By key, the plugins that import what is vulnerable, directly or not; of Go's own library, all. */
;
;
/** The base first, then the plugins that are proven or seen on a call stack, in manifest order; never nobody. */
;
;
const mostCalls = 40;
/** From the program's entry to the vulnerable function. */
;

// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(69329);
;// CONCATENATED MODULE: ./packages/scan/src/combine.ts



const shownSymbols = 20;
/** One list of what is known of each entry and version, the worst first. */
;
;
/** What source and programs say together. A program knows what is there, the source alone what is called. */
;
/** What govulncheck cannot see: entries for the version that something else stands for. */
;
;
const order = ["reachable", "present", "unknown", "absent"];
;

;// CONCATENATED MODULE: ./packages/scan/src/database-age.ts

const day = 24 * 60 * 60 * 1000;
/** Days. Go's own database changes every few days. */
const usual = 60;
/** Whether a database is young enough: an error where it is older than was asked for, a warning where nobody asked. `now` in milliseconds. */
;

// EXTERNAL MODULE: ./packages/scan/src/judge.ts
var judge = __webpack_require__(29012);
// EXTERNAL MODULE: ./packages/scan/src/sarif.ts
var sarif = __webpack_require__(47346);
;// CONCATENATED MODULE: ./packages/server/src/scan-image-places.ts

/**
 * Where a vulnerability stands in the repository: at the version, in the manifest, of each plugin that reaches it, or of the base; else of the
 * plugin whose module it is; else at the module's line in go.mod, which is a file of the repository where the lock is committed; else at the base.
 */
;
;

;// CONCATENATED MODULE: ./packages/server/src/scan-image-diagnostics.ts



/** What there is to say of a scan: each vulnerability that is there or may be, what could not be looked into, and why. */
;
;
;
;
;

// EXTERNAL MODULE: ./packages/server/src/lock.ts
var src_lock = __webpack_require__(29162);
;// CONCATENATED MODULE: ./packages/server/src/scan-image-source.ts









/** Reads manifest and generated module, with the modules that the base's own files are in. Throws what generating throws, and `scan-source-differs`. */
;
/** The generated go.mod, held against the manifest. Throws `scan-source-differs`, file-unreadable. */
;
/** Whether a program was compiled from a source: others in the image are not judged by its calls. */
;
/** Throws `scan-source-differs` where no program of an image was compiled from the source, or one with other modules or build tags, or another Go. */
;
/** Build information names experiments behind the version. */
;
const sameSource = "Generate from this manifest, build the image from what was generated, and scan both in one run.";
;

// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var src_version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/server/src/scan-image-conclude.ts










/** What all of it means: pure. */
;
;
;

// EXTERNAL MODULE: ./packages/oci/src/find-image.ts + 1 modules
var find_image = __webpack_require__(45869);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var oci_src_platform = __webpack_require__(65534);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/oci/src/unpack.ts
var src_unpack = __webpack_require__(69915);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/golang/src/build-info.ts
var build_info = __webpack_require__(55133);
;// CONCATENATED MODULE: ./packages/scan/src/program-symbols.ts

/** Sizes and offsets of the ELF header and of section headers (System V ABI, gABI 4.1), for 64 and 32 bits. */
const shapes = {
    2: { header: 64, sectionsAt: 40, entrySize: 58, entries: 60, sectionSize: 64, sizeAt: 32, wide: true },
    1: { header: 52, sectionsAt: 32, entrySize: 46, entries: 48, sectionSize: 40, sizeAt: 20, wide: false },
};
const symbolTable = 2;
const mostSections = 10_000;
/**
 * Whether a program says which functions it holds: whether an ELF file has a symbol table, which the linker's -s leaves out. What is no ELF
 * file is taken for one that says nothing.
 */
;
;

;// CONCATENATED MODULE: ./packages/scan/src/programs.ts







/** No Go program is smaller. */
const smallest = 512 * 1024;
/** The Go programs below a folder that holds an image's files, by path. Links are not followed: what they lead to is there itself. */
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/scan-image-programs.ts












/**
 * Takes the Go programs of every platform's image out into a folder. Throws image-not-found, `scan-program-missing` for a platform without
 * one, and what reading a registry or layout and unpacking throws.
 */
;
;
/** The manifests of all platforms; what an index lists for none, such as BuildKit's attestations, is no image. */
;
;
;

// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var src_transport = __webpack_require__(41340);
;// CONCATENATED MODULE: ./packages/server/src/scan-image.ts





















/**
 * Scans a server's source, the programs of its image, or both, with one database, applies the policy and writes the reports. What the policy
 * refuses comes as diagnostics; what keeps it from being found out is thrown, and then there is no report.
 */
;
;
/** What go.mod lists, and the base, which it does not where it is the main module. */
;
;
;


/***/ })

};

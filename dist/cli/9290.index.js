export const id = 9290;
export const ids = [9290,1549];
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

/***/ 90956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var judgeSignatures = (function ({ component, signatures }, key) {
    const judged = { verified: [], refused: [] };
    if (signatures.length > most) {
        return { verified: [], refused: [`it has ${signatures.length} signatures; at most ${most} are looked at`] };
    }
    if (signatures.length === 0)
        return judged;
    const open = uncovered(component);
    if (open !== undefined)
        return { verified: [], refused: [open] };
    const digest = (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .componentDigest */ .sb)(component);
    const content = (0,_ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBytes */ .Sq)(component);
    for (const each of signatures) {
        const isOurs = () => (0,_ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignatureOf */ .Cw)(content, each.signature.value, key);
        const why = problemOf(each, digest) ?? (isOurs() ? undefined : "is by another key, or was changed");
        if (why === undefined)
            judged.verified.push(each.name);
        else
            judged.refused.push(`signature ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(each.name, 80)} ${why}`);
    }
    return judged;
});
var uncovered = (function ({ resources, componentReferences }) {
    const resource = resources.find(({ access, digest }) => !(0,_ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W)(access) && !digest?.value);
    if (resource)
        return `its resource ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(resource.name, 80)} has no digest, so that its content is not signed`;
    const reference = componentReferences.find(({ digest }) => !digest?.value);
    return reference && `its reference ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(reference.name, 80)} has no digest, so that what it names is not signed`;
});
var problemOf = (function ({ digest, signature }, actual) {
    const { algorithm, mediaType, value } = signature;
    if (algorithm !== _ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_ALGORITHM */ .fM || mediaType !== _ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_MEDIA_TYPE */ .VN) {
        return `is of a kind that cannot be verified, ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(algorithm, 60)} as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(mediaType, 80)}`;
    }
    if (!/^(?:[0-9a-f]{2})+$/i.test(value))
        return "is not in hexadecimal digits";
    const { hashAlgorithm, normalisationAlgorithm } = digest;
    if (hashAlgorithm !== _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb || normalisationAlgorithm !== _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPONENT_NORMALISATION */ .PU) {
        return `is over another digest than ${_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb} of ${_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPONENT_NORMALISATION */ .PU}, ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${hashAlgorithm} of ${normalisationAlgorithm}`, 100)}`;
    }
    return (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .VB)(digest, actual) ? undefined : "is over another content";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeSignatures)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98505);
/* harmony import */ var _ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32735);
/* harmony import */ var _ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75251);




/** Signatures of one component version that are looked at. */
const most = 100;
/**
 * Holds each signature against the component as it is and a key. One that verifies is enough: another may be somebody else's, which says
 * nothing about this one. A kind of signature that is not known here is never verified.
 */
;
/**
 * What no signature of this component would be about. Neither a resource's access nor a missing digest is signed: whoever can write to the
 * registry could put any content there.
 */
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

/***/ 75251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var signComponent = (function (component, key, name) {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("sha256", signedBytes(component), pss(key, node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST)).toString("hex");
    const signature = { algorithm: SIGNATURE_ALGORITHM, mediaType: SIGNATURE_MEDIA_TYPE, value };
    return { name, digest: (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .componentDigest */ .sb)(component), signature };
});
var isSignatureOf = (function (content, value, key) {
    const bytes = Buffer.from(value, "hex");
    return key.asymmetricKeyType === "rsa" && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", content, pss(key, node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO), bytes);
});
var signedBytes = (function (component) {
    return Buffer.from((0,_ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j)(component));
});
var pss = (function (key, saltLength) {
    return { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   VN: () => (/* binding */ SIGNATURE_MEDIA_TYPE),
/* harmony export */   fM: () => (/* binding */ SIGNATURE_ALGORITHM),
/* harmony export */   px: () => (/* binding */ signComponent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98505);
/* harmony import */ var _ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32735);



const SIGNATURE_ALGORITHM = "RSASSA-PSS";
const SIGNATURE_MEDIA_TYPE = "application/vnd.ocm.signature.rsa.pss";
/** Signs a component version with an RSA private key, as `ocm sign cv` does. `name` tells signatures of one component version apart. */
;
/** Whether hexadecimal digits are this key's signature of these bytes, whatever else a signature says. */
;
/** The signature is over the component's digest as it is, not over a hash of it; node:crypto makes that digest itself from these bytes. */
;
/** The OCM command line signs with the longest salt that fits and takes any; ours has the digest's length, as RFC 8017 advises. */
;


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPublicKeys = (function (text, name) {
    const blocks = blocksOf(text, name, publicForms);
    const certified = blocks.some(({ form }) => form === "CERTIFICATE");
    if (certified && blocks.length > 1) {
        invalid(name, "holds a certificate among other blocks", "Leave the signer's own in it: each key that is there counts.");
    }
    if (blocks.length > mostKeys)
        invalid(name, `holds ${blocks.length} keys, more than ${mostKeys}`, "Take old ones away.");
    return blocks.map(({ pem }) => {
        const read = () => (certified ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
        return strong(parse(name, read), name);
    });
});
var readPrivateKey = (function (text, name, passphrase) {
    const blocks = blocksOf(text, name, privateForms);
    // Two would leave open which one signs.
    if (blocks.length > 1)
        invalid(name, `holds ${blocks.length} PEM blocks`, "Leave the one key in it.");
    const form = blocks[0]?.form;
    if ((form === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(text)) && passphrase === undefined) {
        invalid(name, "is encrypted, and no passphrase is given", "Say where its passphrase is, with signing-passphrase.");
    }
    const options = { key: text, ...(passphrase === undefined ? {} : { passphrase }) };
    return strong(parse(name, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(options)), name);
});
var blocksOf = (function (text, name, known) {
    if (text.length > KEY_LIMIT)
        return invalid(name, `has more than ${KEY_LIMIT} characters`);
    const blocks = text.split(/^(?=-----BEGIN )/m).flatMap((pem) => {
        const [, form] = /^-----BEGIN ([A-Z0-9 ]{1,60})-----\r?$/m.exec(pem) ?? [];
        return form === undefined ? [] : [{ form, pem }];
    });
    if (blocks.length === 0)
        return invalid(name, "holds no PEM block", "Put the PEM file there as it is, line by line.");
    const other = blocks.find(({ form }) => !known.includes(form))?.form;
    if (other === undefined)
        return blocks;
    if (other.includes("PRIVATE KEY") && known === publicForms) {
        const fix = "Take it away, use another key from now on, and write the public key there.";
        return invalid(name, "holds a private key where a public one belongs", fix);
    }
    return invalid(name, `holds ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(other, 60)}, not ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`);
});
var parse = (function (name, read) {
    try {
        return read();
    }
    catch {
        const fix = "Check both against where they come from.";
        return invalid(name, "cannot be read: it is damaged, or its passphrase is another one", fix);
    }
});
var strong = (function (key, name) {
    const { asymmetricKeyType: type = "unknown" } = key;
    if (type !== "rsa")
        return invalid(name, `is a key of the type ${type}; components are signed with RSA keys`);
    const weakness = (0,_ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_3__/* .rsaWeakness */ .e)(key);
    return weakness === undefined ? key : invalid(name, weakness);
});
var invalid = (function (name, why, fix = "Take an RSA key of 2048 bits or more, in PEM form.") {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("component-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name, 200)} ${why}`, { fix });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   OO: () => (/* binding */ KEY_LIMIT),
/* harmony export */   eK: () => (/* binding */ readPublicKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54775);




/** Characters that a key's text may have; a key of 16384 bits has 13,000. */
const KEY_LIMIT = 64 * 1024;
const publicForms = ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"];
const privateForms = ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"];
/** Public keys in one file: an old one, the new one, and some to spare. */
const mostKeys = 10;
/**
 * Reads RSA public keys from PEM: SPKI or PKCS#1, each of which counts; or one X.509 certificate, of which only the key counts, not its dates
 * and not its issuer. `name` is what messages call it. Throws component-key-invalid.
 */
;
/**
 * Reads an RSA private key from PEM: PKCS#8 or PKCS#1, encrypted or not. Nothing of it gets into a message. Throws component-key-invalid.
 */
;
/** The PEM blocks of a text, of which there is at least one; all are of known forms. */
;
/** What OpenSSL says of a key that it cannot read helps nobody. */
;
;
;


/***/ }),

/***/ 52720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var besidePolicy = (function (policyFile, path) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(policyFile), path));
    const leaves = path.split("/").includes("..") && file.split("/").includes("..");
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || path.includes("\\") || leaves ? undefined : file;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ besidePolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Where a file lies that a policy names by its path from there. Undefined for a path that leaves the policy's repository, where the same
 * people would not review it.
 */
;


/***/ }),

/***/ 51249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readKeyText = (function (path) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(path, _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_LIMIT */ .OO);
    return "problem" in read && read.problem.code === "yaml-syntax" ? { text: "" } : read;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readKeyText)
/* harmony export */ });
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41978);
/* harmony import */ var _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);


/** Reads what should be a key in PEM form. What is no text, such as a key in DER form, is a text without a key: nothing of it is shown. */
;


/***/ }),

/***/ 23329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openSigners = (function (located, read) {
    const known = new Map();
    const keyAt = (file) => {
        const asked = known.get(file) ?? readKey(file, read);
        known.set(file, asked);
        return asked;
    };
    return {
        of: async (entry) => {
            const { signer } = entry;
            if (signer === undefined)
                return undefined;
            if (!("key" in signer))
                return { problem: identityProblem(located, entry) };
            try {
                return await keyAt(keyFile(located.source.file, signer.key));
            }
            catch (error) {
                const problem = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo ? error.diagnostics.find(isOfKey) : undefined;
                // What kept it from being read at all leaves open what the key is.
                if (problem === undefined)
                    throw error;
                return { problem: { ...problem, ...placeOf(located, entry) } };
            }
        },
    };
});
var identityProblem = (function (located, entry) {
    const message = `the policy asks for an identity as the signer of ${entry.name}, and components are signed with keys`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .YK)("plugin-signer-unverified", message, {
        fix: "Name the public key of the plugin's releases as signer.key; or remove the signer if the plugin may be listed without.",
        ...placeOf(located, entry),
    });
});
var checkSigner = (async function (signers, entry) {
    const signer = await signers.of(entry);
    if (signer && "problem" in signer)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo([signer.problem]);
});
var signatureProblem = (async function (entry, descriptor, signers, name) {
    const signer = await signers.of(entry);
    if (signer === undefined)
        return undefined;
    if ("problem" in signer)
        return signer.problem;
    const judged = signer.keys.map((key) => (0,_ocm_judge_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSignatures */ .D)(descriptor, key));
    if (judged.some(({ verified }) => verified.length > 0))
        return undefined;
    const [{ refused } = { refused: [] }] = judged;
    const why = refused.length === 0 ? "it has no signature" : shorten(refused);
    const message = `${name} is not signed with the policy's key ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(signer.file, 200)}: ${why}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .YK)("plugin-signer-unverified", message, {
        fix: "Release it signed with that key, under a version of its own; or add this version to the policy's withdrawn versions.",
        plugin: entry.name,
    });
});
var namesKeys = (function ({ policy }) {
    return policy.plugins.some(({ component, signer }) => component !== undefined && signer && "key" in signer);
});
var readKey = (async function (file, read) {
    const text = await read(file);
    if (text !== undefined)
        return { keys: (0,_ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readPublicKeys */ .eK)(text, file), file };
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("component-key-invalid", `the policy's key is missing: there is no ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(file, 200)}`, {
        fix: "Commit the public key there; the policy names it by its path from the policy.",
    });
});
var isOfKey = (function ({ code }) {
    return code === "component-key-invalid" || code.startsWith("file-");
});
var keyFile = (function (policyFile, key) {
    const file = (0,_proposals_beside_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .besidePolicy */ .p)(policyFile, key);
    if (file !== undefined)
        return file;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("component-key-invalid", `the policy's key ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(key, 200)} is not in the policy's repository`, {
        fix: "Commit the public key beside the policy, and write its path from there, such as keys/helminput.pub.",
    });
});
var placeOf = (function ({ policy, source }, entry) {
    const index = policy.plugins.indexOf(entry);
    return { plugin: entry.name, place: source.place(["spec", "plugins", index, "signer"]) };
});
var shorten = (function (refused) {
    const more = refused.length > 3 ? `; and ${refused.length - 3} more` : "";
    return `${refused.slice(0, 3).join("; ")}${more}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ checkSigner),
/* harmony export */   aY: () => (/* binding */ openSigners),
/* harmony export */   ml: () => (/* binding */ readKeyFile),
/* harmony export */   o1: () => (/* binding */ signatureProblem)
/* harmony export */ });
/* unused harmony export namesKeys */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _ocm_judge_signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90956);
/* harmony import */ var _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8244);
/* harmony import */ var _proposals_beside_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52720);
/* harmony import */ var _registry_key_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51249);







/** Reads keys from the working copy that the policy is in. */
const readKeyFile = async (file) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    const read = (0,_registry_key_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readKeyText */ .j)(file);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo([read.problem]);
    return read.text;
};
/** What is wrong with one signer is that plugin's problem alone. */
;
/** A signer that is asked for and can never be verified is no signer: nothing of the plugin is listed. */
;
/** Throws what is wrong with the policy's signer of a plugin itself, whatever its versions are signed with. */
;
/** What keeps a component version from counting as the signer's; undefined where the policy names none, or that one has signed. */
;
/** Whether somebody has to look for keys. */
;
;
;
;
;
;


/***/ }),

/***/ 87875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var claimTag = (async function (repository, version, commit) {
    const purpose = `tag a commit as ${version}`;
    const body = { ref: `${prefix}${version}`, sha: commit };
    const created = await repository.call({ method: "POST", path: "/git/refs", body, accept: [422], purpose });
    if (created.status !== 422)
        return { claimed: true };
    const tags = await listTags(repository);
    const own = tags.get(version);
    if (own === commit)
        return { claimed: true };
    if (own !== undefined)
        return { claimed: false, others: [...tags].flatMap(([tag, at]) => (at === commit ? [] : [tag])) };
    return (0,diagnostic/* fail */.fJ)("github-refused", `GitHub did not ${purpose}: ${created.message.slice(0, 300)}.`, {
        fix: "Look for a rule of the repository that forbids the tag.",
    });
});
var listTags = (async function (repository) {
    const tags = new Map();
    for (let page = 1;; page++) {
        const path = `/git/matching-refs/tags/?per_page=100${page > 1 ? `&page=${page}` : ""}`;
        const answer = await repository.call({ path, purpose: "list the tags" });
        for (const ref of (0,json/* items */.ld)((0,json/* parseJson */.qF)(answer.bytes, "refs")))
            tags.set(...entryOf(ref));
        if (!/rel="next"/.test(answer.headers.link ?? ""))
            return tags;
    }
});
var entryOf = (function (ref) {
    return [(0,json/* text */.Qq)(ref, "ref").slice(prefix.length), (0,json/* sha */.hW)((0,json/* child */.jf)(ref, "object"), "sha")];
});
var fileSource = (function ({ constructorFile, policy }) {
    return {
        read: async () => {
            const texts = {
                constructorText: textOf(constructorFile),
                ...(policy && { policyText: textOf(policy) }),
            };
            const paths = { constructorFile, ...(policy && { policy }) };
            return { ...parse(paths, texts, policy_signers/* readKeyFile */.ml), folder: (0,external_node_path_.dirname)(constructorFile) };
        },
    };
});
var textOf = (function (file) {
    const read = (0,read_text.readText)(file, src_constructor/* CONSTRUCTOR_LIMIT */.B);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    return read.text;
});
var branchSource = (function (options) {
    const repository = (0,src_repository/* openRepository */.h)(options.github, options.repository);
    const { branch, constructorFile, policy } = options;
    const read = async (file, commit) => (await repository.readFile(file, commit)) ??
        (0,diagnostic/* fail */.fJ)("file-unreadable", `there is no ${file} on ${branch} of ${repository.name}`, {
            fix: "Correct the path, which is relative to the repository's root.",
            place: { file },
        });
    return {
        read: async () => {
            const head = await repository.branch(branch);
            if (!head) {
                return (0,diagnostic/* fail */.fJ)("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
                    fix: "Check the names, and that the token may read the repository's contents.",
                });
            }
            const texts = {
                constructorText: await read(constructorFile, head.sha),
                ...(policy && { policyText: await read(policy, head.sha) }),
            };
            return { ...parse(options, texts, (file) => repository.readFile(file, head.sha)), commit: head.sha };
        },
        claim: (version, commit) => claimTag(repository, version, commit),
    };
});
var parse = (function ({ constructorFile, policy = "" }, { constructorText, policyText }, readKey) {
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(constructorFile, constructorText);
    const listed = policyText === undefined ? { diagnostics: [] } : (0,policy_parse/* parsePolicy */.O)(policy, policyText);
    const all = [...diagnostics, ...listed.diagnostics];
    if (located === undefined || (policyText !== undefined && listed.located === undefined))
        throw new diagnostic/* DiagnosticError */.uo(all);
    const plugins = listed.located?.policy.plugins ?? [];
    const repositories = new Map(plugins.map(({ component, repository }) => [component, repository]));
    return {
        located,
        diagnostics: all,
        repositoryOf: (component) => repositories.get(component),
        ...(listed.located && { policy: { located: listed.located, signers: (0,policy_signers/* openSigners */.aY)(listed.located, readKey) } }),
    };
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchSource: () => (/* binding */ branchSource),
  fileSource: () => (/* binding */ fileSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
// EXTERNAL MODULE: ./packages/registry/src/policy-signers.ts
var policy_signers = __webpack_require__(23329);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __webpack_require__(78561);
;// CONCATENATED MODULE: ./packages/registry/src/publish-claim.ts


const prefix = "refs/tags/";
/**
 * Tags a commit with a version; it counts as done if the tag is on that commit, whoever made it. Creating a tag is a compare-and-swap, which
 * registries do not have: of all runs that try a version one succeeds. Throws github-denied and github-refused.
 */
;
/** All tags of a repository, with what each is on. */
;
;

;// CONCATENATED MODULE: ./packages/registry/src/publish-source.ts








/** A constructor in a folder, with the files that it publishes beside it. */
;
;
/**
 * A constructor as the head of a branch has it, asked of GitHub each time: a checkout would be that of the commit which started the run.
 * Versions are claimed by git tags on the commit that they are published from.
 */
;
/** All problems of both documents together. */
;


/***/ })

};

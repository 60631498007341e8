export const id = 2607;
export const ids = [2607];
export const modules = {

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

/***/ 98195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var layoutComponentVersion = (function (descriptor, local = new Map()) {
    const { name, version, resources, sources } = descriptor.component;
    const stored = bytesBlob((0,_ocm_write_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDescriptor */ .f)(descriptor), _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ocmMediaTypes */ .VX.descriptor);
    const config = bytesBlob(JSON.stringify({ componentDescriptorLayer: stored.descriptor }), _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ocmMediaTypes */ .VX.config);
    const layers = [
        ...resources.flatMap((each) => localLayer(each, "resource", local)),
        ...sources.flatMap((each) => localLayer(each, "source", local)),
    ];
    const manifest = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.manifest,
        artifactType: _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ocmMediaTypes */ .VX.artifact,
        config: config.descriptor,
        layers: [stored.descriptor, ...layers],
        annotations: {
            "org.opencontainers.image.version": version,
            "software.ocm.componentversion": `${name}:${version}`,
            "software.ocm.creator": "plugin-release-actions",
        },
    };
    return {
        tag: (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOfVersion */ .ml)(version),
        manifest: documentOf(manifest),
        blobs: [stored, config, ...new Map(layers.map(({ digest }) => [digest, local.get(digest)])).values()],
    };
});
var documentOf = (function (manifest) {
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { descriptor: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.manifest, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length }, bytes };
});
var bytesBlob = (function (text, mediaType) {
    const bytes = new TextEncoder().encode(text);
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length }, open: () => (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(bytes) };
});
var localLayer = (function (artifact, kind, local) {
    const { access, name, version, extraIdentity } = artifact;
    if (access?.type !== LOCAL_BLOB)
        return [];
    const blob = local.get(String(access.localReference));
    if (blob === undefined)
        throw new TypeError(`the content of the ${kind} ${name} was not supplied`);
    const identity = { ...extraIdentity, name, version };
    const platform = platformOf(extraIdentity ?? {});
    return [
        {
            ...blob.descriptor,
            annotations: { "software.ocm.artifact": (0,canonicalize__WEBPACK_IMPORTED_MODULE_6__["default"])([{ identity, kind }]) },
            ...(platform && { platform }),
        },
    ];
});
var platformOf = (function (identity) {
    const { os, architecture, variant } = identity;
    const osVersion = identity["os.version"];
    if ([os, architecture, variant, osVersion].every((each) => each === undefined))
        return undefined;
    return {
        architecture: architecture ?? "",
        os: os ?? "",
        ...(variant === undefined ? {} : { variant }),
        ...(osVersion === undefined ? {} : { "os.version": osVersion }),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutComponentVersion),
/* harmony export */   e: () => (/* binding */ LOCAL_BLOB)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98799);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80253);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92125);
/* harmony import */ var _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38193);
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28461);
/* harmony import */ var _ocm_write_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58962);







/**
 * Lays out a component version for OCI with the media types of the OCM command line. `local` holds the content of every resource and
 * source whose access is a local blob, by the digest that the access names (`sha256:…`). The same input gives the same bytes.
 */
;
;
;
const LOCAL_BLOB = "LocalBlob/v1";
;
/** The attributes of an extra identity that OCI has a place for. */
;


/***/ }),

/***/ 96176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var referenceKey = (function ({ componentName, version }) {
    return `${componentName}:${version}`;
});
var describeComponent = (function (component, { digests, contents }) {
    const { name, version, provider, labels, resources, sources, references } = component;
    return {
        meta: { schemaVersion: "v2" },
        component: {
            name,
            version,
            provider: (0,_ocm_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProvider */ .N)(provider),
            ...(labels && { labels }),
            resources: resources.map((each) => ({
                ...describeArtifact(each, version, contents),
                relation: each.relation ?? "local",
                digest: blobDigest(contentOf(each, contents)),
            })),
            sources: sources.map((each) => describeArtifact(each, version, contents)),
            componentReferences: references.map((each) => describeReference(each, digests)),
            repositoryContexts: [],
        },
        signatures: [],
    };
});
var describeReference = (function (reference, digests) {
    const digest = reference.digest ?? digests.get(referenceKey(reference));
    if (digest === undefined)
        throw new TypeError(`the digest of ${referenceKey(reference)} was not supplied`);
    return { ...elementOf(reference, reference.version), componentName: reference.componentName, digest };
});
var describeArtifact = (function (artifact, version, contents) {
    return {
        ...elementOf(artifact, artifact.version ?? version),
        type: artifact.type,
        access: artifact.access ?? localAccess(contentOf(artifact, contents)),
    };
});
var localAccess = (function ({ descriptor }) {
    return { type: _ocm_component_version_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_BLOB */ .e, localReference: descriptor.digest, mediaType: descriptor.mediaType };
});
var contentOf = (function (artifact, contents) {
    const blob = contents.get(artifact);
    if (blob === undefined)
        throw new TypeError(`the content of ${artifact.name} was not supplied`);
    return blob;
});
var blobDigest = (function ({ descriptor }) {
    return {
        hashAlgorithm: _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb,
        normalisationAlgorithm: _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOB_NORMALISATION */ .Pf,
        value: descriptor.digest.slice("sha256:".length),
    };
});
var elementOf = (function ({ name, labels, extraIdentity }, version) {
    return { name, version, ...(labels && { labels }), ...(extraIdentity && { extraIdentity }) };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeComponent),
/* harmony export */   D: () => (/* binding */ referenceKey)
/* harmony export */ });
/* harmony import */ var _ocm_component_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98195);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98505);
/* harmony import */ var _ocm_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11348);



/** What a reference points to: name and version of a component. */
;
/** The descriptor of the component version that a constructor describes. All that it needs must be supplied. */
;
;
;
;
;
;
;


/***/ }),

/***/ 795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var raiseBetween = (function (before, after) {
    const known = new Set(before.map((each) => each.componentName));
    return after.every((each) => known.has(each.componentName)) ? "patch" : "minor";
});
var proposedVersion = (function ({ published, base, listsPlugins }, raise) {
    const newest = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg)(base === undefined ? published : [...published, base]);
    if (newest === undefined)
        return FIRST;
    const isFirst = !listsPlugins && (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg)(published) === undefined && raise !== "major";
    if (!isFirst)
        return raised(newest, raise);
    return (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(newest, FIRST) > 0 ? newest : FIRST;
});
var publishedVersion = (function (wanted, published, raise) {
    const newest = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg)(published);
    return newest === undefined || precedes(newest, wanted) ? wanted : raised(newest, raise);
});
var precedes = (function (one, other) {
    const left = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(one);
    const right = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(other);
    return left !== undefined && right !== undefined && left.compare(right) < 0;
});
var raised = (function (version, raise) {
    const next = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)?.inc(raise);
    return `${version.startsWith("v") ? "v" : ""}${next?.version ?? ""}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ proposedVersion),
/* harmony export */   Pv: () => (/* binding */ raiseBetween),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28461);

const FIRST = "v0.0.1";
/** The raise that going from one list of references to another calls for. */
;
/** The version that a proposal gives the constructor: the least that will be published next, counted from the newest of published and base. */
;
/**
 * The version to publish: the one that the constructor names, or, when that or a higher one is there already with other content, the next
 * after the newest.
 */
;
/** Build metadata gives no version a place of its own. */
;
/** Raises as semantic versioning does, from a prerelease to its release; keeps a leading v as it is. */
;


/***/ }),

/***/ 58962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var writeDescriptor = (function ({ meta, component, signatures }) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__["default"])({
        meta,
        component: storedComponent(component),
        ...(signatures.length > 0 && { signatures }),
    });
});
var storedComponent = (function (component) {
    const { resources, sources, componentReferences, repositoryContexts } = component;
    return {
        ...withoutLabelVersions(component),
        resources: orNull(resources.map(withoutLabelVersions)),
        sources: orNull(sources.map(withoutLabelVersions)),
        componentReferences: orNull(componentReferences.map(withoutLabelVersions)),
        repositoryContexts: orNull(repositoryContexts),
    };
});
var orNull = (function (list) {
    return list.length > 0 ? list : null;
});
var withoutLabelVersions = (function ({ labels, ...rest }) {
    const stored = labels?.map(({ name, value, signing }) => ({ name, value, ...(signing && { signing }) }));
    return { ...rest, ...(stored && stored.length > 0 && { labels: stored }) };
});
var sameContent = (function (one, other) {
    return comparable(one) === comparable(other);
});
var comparable = (function (component) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__["default"])(storedComponent({ ...component, version: "", repositoryContexts: [] }));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sameContent),
/* harmony export */   f: () => (/* binding */ writeDescriptor)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/**
 * The descriptor as the OCM command line stores it: JSON with sorted keys, `null` for an empty list, without label versions. The same
 * descriptor always gives the same bytes.
 */
;
;
;
;
/**
 * Whether two component versions say the same, their versions and signatures aside. Where a component was copied from before does not count.
 */
;
;


/***/ }),

/***/ 54492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var inChannel = (function (version, { channel, withdrawn }) {
    const parsed = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version);
    if (parsed === undefined || withdrawn.includes(version))
        return false;
    return channel === "prerelease" || parsed.prerelease.length === 0;
});
var admit = (function (located, request, registry) {
    const { plugin, component, repository, version } = request;
    const entry = (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .policyEntry */ .R)(located, plugin);
    const place = (field) => (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPlace */ .s)(located, entry, field);
    if (!(0,_registry_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isComponentEntry */ .C)(entry)) {
        const message = `the policy knows ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} as a Go module, which a registry of components cannot list`;
        const fix = "Give its component in the policy, or send this to the server's repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-identity-refused", message, { fix, plugin, place: place("module") });
    }
    const own = (0,_registry_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(entry, registry);
    for (const [what, given, wanted] of [
        ["component", component, entry.component],
        ["repository", repository, own],
    ]) {
        if (given === undefined || given === wanted)
            continue;
        const message = `the policy's ${what} for ${plugin} is ${wanted}, not ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given, 255)}`;
        const fix = `Release it there, or have the policy's ${what} changed.`;
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-identity-refused", message, { fix, plugin, place: place(what) });
    }
    if (version !== undefined && !inChannel(version, entry))
        refuseVersion(located, entry, version);
    return entry;
});
var refuseVersion = (function (located, entry, version) {
    const withdrawn = entry.withdrawn.includes(version);
    const message = withdrawn
        ? `the policy has withdrawn ${entry.name} ${version}`
        : `${entry.name} ${version} is a prerelease, and the policy's channel for it is stable`;
    const fix = withdrawn ? "Release another version." : "Release a stable version, or set the channel to prerelease.";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-version-refused", message, {
        fix,
        plugin: entry.name,
        place: (0,_proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPlace */ .s)(located, entry, withdrawn ? "withdrawn" : "channel"),
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inChannel),
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28461);
/* harmony import */ var _proposals_policy_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(256);
/* harmony import */ var _registry_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97537);





/** Whether the policy lists versions like this one: prereleases, the moving version among them, are a channel of their own. */
;
/** The policy's entry for what is asked for. Throws plugin-not-in-policy, plugin-identity-refused and plugin-version-refused. */
;
;


/***/ }),

/***/ 97537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isComponentEntry = (function (entry) {
    return entry.component !== undefined;
});
var repositoryOf = (function (entry, registry) {
    return entry.repository ?? registry;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isComponentEntry),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
;
/** The OCM repository that a plugin's component lies in. */
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

/***/ 53342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var artifactContent = (async function ({ name, input }, folder) {
    if (input === undefined)
        return refuse(name, "it has no input", "Give it an input of type file or utf8.");
    const isText = /^utf8/i.test(input.type);
    const plain = isText ? textContent(name, input.text) : await fileContent(name, input.path, folder);
    const open = input.compress ? compressed(plain) : plain;
    const mediaType = input.mediaType ?? (isText ? "text/plain" : "application/octet-stream");
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    for await (const piece of open()) {
        hash.update(piece);
        size += piece.length;
    }
    const descriptor = {
        mediaType: input.compress ? `${mediaType}+gzip` : mediaType,
        digest: `sha256:${hash.digest("hex")}`,
        size,
    };
    return { descriptor, open };
});
var componentContents = (async function ({ resources, sources }, folder) {
    const contents = new Map();
    for (const artifact of [...resources, ...sources.filter(({ access }) => access === undefined)]) {
        contents.set(artifact, await artifactContent(artifact, folder));
    }
    return contents;
});
var compressed = (function (plain) {
    // A failure on the way is thrown to the reader of the last stream.
    return () => (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(plain()), (0,external_node_zlib_.createGzip)({ level: 9 }), () => { });
});
var textContent = (function (name, text) {
    if (text === undefined)
        return refuse(name, "its input of type utf8 has no text", "Give the input a text.");
    const bytes = new TextEncoder().encode(text);
    return () => (0,src_bytes/* once */.O)(bytes);
});
var fileContent = (async function (name, path, folder) {
    if (path === undefined)
        return refuse(name, "its input of type file has no path", "Give the input a path.");
    const inside = "Name a file below the constructor's folder.";
    if ((0,external_node_path_.isAbsolute)(path))
        return refuse(name, `the path ${(0,sanitize/* quoted */.T)(path)} is absolute`, inside);
    const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(folder, path)).catch(() => undefined);
    if (file === undefined) {
        return refuse(name, `there is no file ${(0,sanitize/* quoted */.T)(path)}`, "Build the file first, or correct its path.");
    }
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), file);
    if (way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
        return refuse(name, `the path ${(0,sanitize/* quoted */.T)(path)} leads out of the constructor's folder`, inside);
    }
    if (!(await (0,promises_.stat)(file)).isFile())
        return refuse(name, `${(0,sanitize/* quoted */.T)(path)} is not a regular file`, inside);
    return () => (0,external_node_fs_.createReadStream)(file);
});
var refuse = (function (name, why, fix) {
    return (0,diagnostic/* fail */.fJ)("resource-input-invalid", `the content of ${(0,sanitize/* quoted */.T)(name)} cannot be published: ${why}`, { fix });
});
var parseTarget = (function (text) {
    if (/^[a-z]+:\/\//i.test(text))
        (0,reference.parseRepository)(text);
    if (!text.includes("//")) {
        // Whatever can stand before a component can stand alone.
        return { repository: (0,component_reference/* parseComponentReference */.m_)(`${text}//example.software/component`).repository };
    }
    const { repository, component, version } = (0,component_reference/* parseComponentReference */.m_)(text);
    if (version !== undefined) {
        (0,diagnostic/* fail */.fJ)("component-reference-invalid", `${(0,sanitize/* quoted */.T)(text)} names a version, which the constructor does`, {
            fix: "Leave the version away.",
        });
    }
    return { repository, component };
});
var chooseComponent = (function ({ located }, target) {
    const { components, source } = located;
    const named = components.filter(({ name }) => target.component === undefined || name === target.component);
    const [component] = named;
    if (component && named.length === 1)
        return component;
    const names = components.slice(0, 10).map(({ name }) => name);
    return (0,diagnostic/* fail */.fJ)("constructor-component-unclear", `${source.file} describes ${names.join(", ")}; one of them is published at a time`, {
        fix: `Name one behind the repository: ${target.repository}//${names[0]}.`,
    });
});
var readContents = (async function (component, { folder }) {
    const file = [...component.resources, ...component.sources].find(({ input }) => /^file/i.test(input?.type ?? ""));
    if (file && folder === undefined) {
        (0,diagnostic/* fail */.fJ)("resource-input-invalid", `the content of ${(0,sanitize/* quoted */.T)(file.name)} is a file, which only a checkout has`, {
            fix: "Publish it from a checkout, without naming a branch.",
        });
    }
    const contents = await componentContents(component, folder ?? ".");
    return { contents, local: new Map([...contents.values()].map((blob) => [blob.descriptor.digest, blob])) };
});
__webpack_require__.d(__webpack_exports__, {
  bY: () => (/* binding */ chooseComponent),
  hu: () => (/* binding */ parseTarget),
  r0: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var src_bytes = __webpack_require__(41102);
;// CONCATENATED MODULE: ./packages/ocm/src/artifact-content.ts









/**
 * The content of a resource or source: `utf8` text, or a `file` below `folder`, where the constructor lies; as gzip if the input says so.
 * A file is read through once here, for its digest, and again when it is pushed. Throws resource-input-invalid.
 */
;
/** The content of all resources, and of the sources that do not say where theirs lies. */
;
;
;
;
;

// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
;// CONCATENATED MODULE: ./packages/registry/src/publish-component.ts





/** Reads `ghcr.io/acme/registry` or `ghcr.io/acme/registry//acme.software/plugin-registry`. Throws component-reference-invalid. */
;
/** The one component of the constructor that is published. */
;
/** The content of a component's artifacts, by artifact and by digest. */
;


/***/ }),

/***/ 58208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var entryOf = (function ({ policy }, component) {
    return policy?.located.policy.plugins.filter(entries/* isComponentEntry */.C).find((each) => each.component === component);
});
var listProblems = (function* (known, found) {
    if (found.policy === undefined)
        return;
    for (const each of known) {
        const problem = problemOf(each, found);
        if (problem)
            yield [each, problem];
    }
});
var problemOf = (function ({ reference, isNew }, found) {
    const { name, componentName, version } = reference;
    const entry = entryOf(found, componentName);
    if (entry === undefined)
        return isNew ? stranger(reference, found) : undefined;
    if (entry.withdrawn.includes(version)) {
        return (0,diagnostic/* diagnostic */.YK)("plugin-version-refused", `the policy has withdrawn ${entry.name} ${version}, which is listed`, {
            fix: "Merge the proposal that removes it, or remove its reference.",
            plugin: entry.name,
        });
    }
    if (!isNew)
        return undefined;
    if (entry.name !== name) {
        return refused(`${componentName} is listed as ${(0,sanitize/* quoted */.T)(name)}; the policy calls it ${entry.name}`, entry.name);
    }
    if (!(0,admit/* inChannel */.v)(version, entry)) {
        const message = `${name} ${version} is a prerelease, and the policy's channel for it is stable`;
        const fix = "List a stable version, or set the channel to prerelease.";
        return (0,diagnostic/* diagnostic */.YK)("plugin-version-refused", message, { fix, plugin: name });
    }
    return undefined;
});
var stranger = (function ({ name, componentName }, { policy }) {
    const owner = policy?.located.policy.plugins.find((each) => each.name === name);
    if (owner !== undefined) {
        const meant = owner.component ?? `the Go module ${owner.module}`;
        return refused(`${(0,sanitize/* quoted */.T)(name)} is listed as ${componentName}; the policy knows it as ${meant}`, name);
    }
    return (0,diagnostic/* diagnostic */.YK)("reference-not-in-policy", `${componentName} is listed, and is no plugin of the policy`, {
        severity: "error",
        fix: "Add it to the policy, or remove its reference.",
    });
});
var refused = (function (message, plugin) {
    return (0,diagnostic/* diagnostic */.YK)("plugin-identity-refused", message, {
        fix: "Correct the reference, or have the policy changed.",
        plugin,
    });
});
var knownDigests = (function ({ references }, newest, believed = true) {
    const published = new Map(newest?.componentReferences.map((each) => [identity(each), each.digest]));
    return references.map((reference, index) => {
        const before = published.get(identity(reference));
        const digest = reference.digest ?? (believed ? before : undefined);
        const isSame = digest !== undefined && before !== undefined && (0,src_digest/* sameDigest */.VB)(digest, before);
        const moves = reference.version === MOVING_VERSION && digest?.normalisationAlgorithm === src_digest/* COMPONENT_NORMALISATION */.PU;
        return { reference, index, digest, isNew: !isSame, check: !isSame && !moves };
    });
});
var checkDigests = (async function (known, component, found, options) {
    const refused = [...listProblems(known, found)];
    if (refused.length > 0)
        throw placed(refused, component, found);
    const wanted = known.filter((each) => each.check || (each.isNew && isSigned(each, found)));
    const looked = await (0,concurrent/* mapConcurrent */._)(wanted, atOnce, async (each) => {
        const repository = found.repositoryOf(each.reference.componentName) ?? options.repository;
        const stored = await read(each.reference, repository, options.registry);
        const actual = stored && (0,src_digest/* componentDigest */.sb)(stored.component);
        const problem = publish_references_problemOf(each, actual, repository) ?? (stored && (await unsigned(stored, repository, found)));
        return { each, actual, problem };
    });
    const problems = looked.flatMap(({ each, problem }) => (problem ? [[each, problem]] : []));
    if (problems.length > 0)
        throw placed(problems, component, found);
    return new Map(looked.flatMap(({ each, actual }) => (actual ? [[(0,describe/* referenceKey */.D)(each.reference), actual]] : [])));
});
var placed = (function (problems, component, found) {
    return new diagnostic/* DiagnosticError */.uo(problems.map(([each, problem]) => ({ ...problem, place: placeOf(each, component, found) })));
});
var isSigned = (function ({ reference }, found) {
    return entryOf(found, reference.componentName)?.signer !== undefined;
});
var read = (async function ({ componentName, version }, repository, registry) {
    const name = (0,reference.parseRepository)((0,component_reference/* ociRepository */.md)({ repository, component: componentName }));
    const stored = await (0,read_component_version/* readComponentVersion */.c)((0,src_repository.openRepository)(name, registry), { component: componentName, version });
    return stored?.descriptor;
});
var unsigned = (function (descriptor, repository, found) {
    const { name: component, version } = descriptor.component;
    const entry = entryOf(found, component);
    if (entry === undefined || found.policy === undefined)
        return undefined;
    const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component, version });
    return (0,policy_signers/* signatureProblem */.o1)(entry, descriptor, found.policy.signers, name);
});
var publish_references_problemOf = (function ({ reference }, actual, repository) {
    const { componentName: component, version, digest } = reference;
    const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component, version });
    if (actual === undefined) {
        return (0,diagnostic/* diagnostic */.YK)("plugin-version-missing", `${name} is listed, and is not there`, {
            fix: "Release it, or correct the reference; where it lies elsewhere, give its repository in the policy.",
        });
    }
    if (digest === undefined || (0,src_digest/* sameDigest */.VB)(digest, actual))
        return undefined;
    if (digest.normalisationAlgorithm !== src_digest/* COMPONENT_NORMALISATION */.PU) {
        return (0,diagnostic/* diagnostic */.YK)("digest-obsolete", `the digest of ${name} is of a normalisation that cannot be checked`, {
            severity: "error",
            fix: `Write ${actual.value}, of ${src_digest/* COMPONENT_NORMALISATION */.PU}.`,
        });
    }
    return (0,diagnostic/* diagnostic */.YK)("listed-digest-mismatch", `${name} has the digest ${actual.value}, and is listed with another`, {
        fix: "Ask the plugin's publisher whether this version was published twice; if it is right as it is now, write that digest.",
    });
});
var placeOf = (function ({ reference, index }, { path, referencesKey }, found) {
    const inside = reference.digest === undefined ? ["version"] : ["digest", "value"];
    return found.located.source.place([...path, referencesKey, index, ...inside]);
});
var identity = (function ({ name, version, componentName, extraIdentity = {} }) {
    const extra = Object.entries(extraIdentity).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify([name, version, componentName, extra]);
});
__webpack_require__.d(__webpack_exports__, {
  Ip: () => (/* binding */ MOVING_VERSION),
  ic: () => (/* binding */ checkDigests),
  lg: () => (/* binding */ knownDigests)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/ocm/src/describe.ts
var describe = __webpack_require__(96176);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts
var src_digest = __webpack_require__(98505);
// EXTERNAL MODULE: ./packages/ocm/src/read-component-version.ts
var read_component_version = __webpack_require__(14930);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/registry/src/policy-signers.ts
var policy_signers = __webpack_require__(23329);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/registry/src/admit.ts
var admit = __webpack_require__(54492);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var entries = __webpack_require__(97537);
;// CONCATENATED MODULE: ./packages/registry/src/publish-admit.ts




/** The policy's entry for a component that is listed; undefined without a policy, and for what is no plugin of it. */
;
/**
 * What the policy has against a list that was perhaps merged by hand: no new version lists what is withdrawn, and a reference that the newest
 * published version does not have is one that could be proposed. What was published before stays until a proposal removes it. One problem a
 * reference; throws nothing.
 */
;
;
/** A name of the policy with another component behind it would look like the plugin. */
;
;

;// CONCATENATED MODULE: ./packages/registry/src/publish-references.ts










/** The development version, which is published anew under the same name: its digest is that of the day when it was listed. */
const MOVING_VERSION = "v0.0.0-main";
/** Component versions that are looked up at the same time. */
const atOnce = 8;
/**
 * A digest needs no second look where the newest published version has just this reference; the moving version's is taken as it stands.
 *
 * @param believed whether the newest version's digests stand in for those that references do not state
 */
;
/**
 * Holds references against the policy, reads the component versions of those that are new, and compares their digests with those that the
 * references state; whose signer the policy names must be signed. Returns the digests by `referenceKey`. Throws a diagnostic for each
 * reference that is refused, or what reading throws.
 */
;
;
/** What a signer answers for is looked at even where it moves: a digest that nobody signed would vouch for any content. */
;
;
;
;
;
/** Equal for references by the same name to the same component version. */
;


/***/ })

};

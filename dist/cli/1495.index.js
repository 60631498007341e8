export const id = 1495;
export const ids = [1495,6768,3112];
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

/***/ 42538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseComponentReference = (function (text) {
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const [repository = "", named = "", ...more] = text.slice(0, 1024).split("//");
    if (repository === "" || named === "" || more.length > 0) {
        return invalid(text, "it needs one // between repository and component");
    }
    const colon = named.indexOf(":");
    const component = colon < 0 ? named : named.slice(0, colon);
    const version = colon < 0 ? undefined : named.slice(colon + 1);
    if (!(0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentName */ .fE)(component))
        return invalid(text, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(component)} is no name of a component`);
    if (version !== undefined && !(0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentVersion */ .cZ)(version))
        return invalid(text, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(version)} is no version`);
    const reference = { repository, component, ...(version === undefined ? {} : { version }) };
    // What was written is named, rather than what is made of it.
    if (repository.includes("/"))
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseRepository)(repository);
    (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseRepository)(ociRepository(reference));
    return reference;
});
var formatComponentReference = (function ({ repository, component, version }) {
    return `${repository}//${component}${version === undefined ? "" : `:${version}`}`;
});
var ociRepository = (function ({ repository, component }) {
    return `${repository}/component-descriptors/${component}`;
});
var invalid = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} names no component version: ${why}`, {
        fix: "Write it as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ formatComponentReference),
/* harmony export */   m_: () => (/* binding */ parseComponentReference),
/* harmony export */   md: () => (/* binding */ ociRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76768);
/* harmony import */ var _ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81491);




/** Reads `ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0`. Throws component-reference-invalid. */
;
;
/** The OCI repository, registry included, whose tags are the component's versions. */
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

/***/ 78561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseJson = (function (bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
});
var child = (function (json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
});
var text = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
});
var optionalText = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
});
var integer = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
});
var items = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
});
var sha = (function (json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var unexpected = (function (at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

;
;
;
/** Undefined for null and for what is left out. */
;
;
;
/** A commit, tree or blob id: it becomes part of further requests. */
;
;
;


/***/ }),

/***/ 39709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var bodyWith = (function (marker, body) {
    const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) => [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
    const head = `<!-- plugin-release: ${json} -->\n`;
    return head + shortened(body.replaceAll("\0", ""), longestBody - head.length);
});
var readMarker = (function (body) {
    const [, json] = /^<!-- plugin-release: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    try {
        const marker = JSON.parse(json ?? "");
        return fields.every((field) => typeof marker[field] === "string") ? marker : undefined;
    }
    catch {
        return undefined;
    }
});
var withoutMarker = (function (body) {
    return readMarker(body) ? body.slice(body.indexOf("-->") + 3).replace(/^\r?\n/, "") : body;
});
var titleOf = (function (title) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(title, longestTitle);
});
var shortened = (function (text, limit) {
    if (text.length <= limit)
        return text;
    const note = "\n\n… shortened: the rest does not fit into a pull request.";
    return text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, "") + note;
});
var digest = (function (value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
});
var itemsField = (function (items) {
    return items.slice(0, mostItems).map(itemCode).join("");
});
var holdsItem = (function (field, item) {
    const code = itemCode(item);
    for (let at = 0; at < field.length; at += code.length)
        if (field.startsWith(code, at))
            return true;
    return false;
});
var itemCode = (function (item) {
    return digest(item).slice(0, 10);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ bodyWith),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   av: () => (/* binding */ holdsItem),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   rR: () => (/* binding */ withoutMarker),
/* harmony export */   rZ: () => (/* binding */ itemsField),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** GitHub's limits: REST, "Create a pull request". */
const longestBody = 65_536;
const longestTitle = 256;
/** Of more items than these, the rest can be proposed again after a person declined. */
const mostItems = 4000;
/** The marker comes first, so that shortening never cuts it. */
;
const fields = ["key", "head", "state", "base", "items"];
/** The marker at the start of a body; undefined when there is none that this suite wrote. */
;
/** A body without its marker. */
;
;
;
;
;
;
;


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explain = (function (refusal, purpose) {
    const said = `GitHub answered ${refusal.status} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 300)} when asked to ${purpose}.`;
    if (refusal.status === 401) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
    }
    if (refusal.status === 403)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: deniedFix(refusal) });
    if (refusal.status === 404) {
        const fix = "Check the spelling, and that the token may see the repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-not-found", said, { fix });
    }
    if (refusal.status === 409 || refusal.status === 422) {
        const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-refused", said, { fix });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-failed", said, { fix: "Run this again later." });
});
var deniedFix = (function ({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
;
;


/***/ }),

/***/ 68719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openRepository = (function (github, name) {
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
            fix: "Write owner and name, such as acme/plugin-registry.",
        });
    }
    const call = (request) => github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
    const json = async (request, at) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((await call(request)).bytes, at);
    return {
        name,
        call,
        readFile: (path, ref) => readFile(call, path, ref),
        branch: async (branch) => {
            const path = `/branches/${encodeURIComponent(branch)}`;
            const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
            return answer.status === 404 ? undefined : branchHead((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "branch"));
        },
        createTree: async (base, files) => {
            const tree = [...files].map(([path, content]) => treeEntry(path, content));
            const body = { base_tree: base, tree };
            return (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
        },
        createCommit: async (body) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
        createBranch: async (branch, commit) => {
            const body = { ref: `refs/heads/${branch}`, sha: commit };
            const purpose = `create the branch ${branch}`;
            return wasDone(name, call, { method: "POST", path: "/git/refs", body, purpose }, /already exists|update failed/i);
        },
        moveBranch: async (branch, commit) => {
            const path = `/git/refs/heads/${encodePath(branch)}`;
            const purpose = `move the branch ${branch}`;
            const body = { sha: commit, force: false };
            return wasDone(name, call, { method: "PATCH", path, body, purpose }, /not a fast forward|does not exist|update failed/i);
        },
    };
});
var encodePath = (function (path) {
    return path.split("/").map(encodeURIComponent).join("/");
});
var wasDone = (async function (name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(answer, `${request.purpose} in ${name}`)]);
});
var readFile = (async function (call, path, ref) {
    const query = new URLSearchParams({ ref });
    const purpose = `read ${path} at ${ref}`;
    const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
    if (answer.status === 404)
        return undefined;
    const type = answer.headers["content-type"] ?? "";
    if (type.startsWith("application/json")) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
    }
    if (type.startsWith("text/html")) {
        const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
    }
    try {
        // With its byte order mark, if it has one: what is written back differs only where it was edited.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
    }
});
var treeEntry = (function (path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
});
var branchHead = (function (branch) {
    return {
        sha: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "sha"),
        tree: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(branch, "commit", "commit", "message"),
        author: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(branch, "commit", "author", "login"),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export encodePath */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42643);



;
;
/** Other reasons for a 422, such as a rule of the repository, are problems. */
;
;
;
;


/***/ }),

/***/ 78732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readEvent, eventPayload, payloadText */
/* harmony import */ var readEvent = (function ({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    const read = readText(path);
    if ("problem" in read)
        throw new DiagnosticError([read.problem]);
    const event = parseEvent(read.text);
    const { action, pull_request: pull } = event;
    const number = action === "labeled" || action === "unlabeled" ? pull?.number : undefined;
    return {
        clientPayload: event.client_payload,
        inputs: event.inputs,
        ...(Number.isSafeInteger(number) ? { labelled: number } : {}),
    };
});
var eventPayload = (function ({ clientPayload, inputs }) {
    return clientPayload ?? inputs;
});
var parseEvent = (function (text) {
    try {
        const event = JSON.parse(text);
        if (typeof event === "object" && event !== null)
            return event;
    }
    catch { }
    return fail("input-invalid", "the file that GITHUB_EVENT_PATH names holds no event", {
        fix: "Run this in a workflow, or leave GITHUB_EVENT_PATH empty.",
    });
});
var payloadText = (function (payload, name) {
    const fields = typeof payload === "object" && payload !== null ? payload : {};
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value === "string")
        return value;
    return fail("input-invalid", `${name} of the payload is no text`, { fix: `Send ${name} as a string.` });
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41978);


/** Reads the file that GITHUB_EVENT_PATH names; empty where there is none. */
;
/** The fields that a sender filled in. */
;
;
/** One field of a payload that is a text; undefined where it is absent or empty. Throws `input-invalid` for anything else. */
;


/***/ }),

/***/ 11495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var payloadOf = (function (release, extra) {
    const { plugin, version, component, digest } = (0,request.parseRequest)(release);
    const { module } = release;
    const problems = Object.keys(extra)
        .filter((key) => key.startsWith("plugin_"))
        .map(reserved);
    const why = module === undefined ? undefined : (0,go_paths/* modulePathProblem */.Dl)(module);
    if (why !== undefined)
        problems.push(noModule(module ?? "", why));
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    const ours = {
        plugin_name: plugin,
        plugin_version: version,
        plugin_component: component,
        plugin_module: module,
        plugin_digest: digest,
    };
    const given = Object.entries({ ...ours, ...extra }).filter((each) => each[1] !== undefined);
    return Object.fromEntries(given);
});
var dispatchProblems = (function (dispatch, payload) {
    const keys = Object.keys(payload).length;
    const size = Buffer.byteLength(JSON.stringify(payload));
    return [
        ...(keys > mostKeys ? [tooMany(keys)] : []),
        ...(size >= largestPayload ? [tooLarge(size)] : []),
        ...(dispatch.kind === "repository" ? eventProblems(dispatch.event) : workflowProblems(dispatch.file)),
    ];
});
var reserved = (function (key) {
    return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the payload's ${(0,sanitize/* quoted */.T)(key)} is a name of this suite`, {
        fix: "Give it a name that does not begin with plugin_.",
    });
});
var noModule = (function (module, why) {
    return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the plugin's module cannot be ${(0,sanitize/* quoted */.T)(module)}: ${why}`, {
        fix: "Give the path of its go.mod, such as github.com/acme/catalog-plugins/agents.",
    });
});
var tooMany = (function (keys) {
    return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the payload has ${keys} names; GitHub takes ${mostKeys}`, {
        fix: `Leave out ${keys - mostKeys} of them.`,
    });
});
var tooLarge = (function (size) {
    return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the payload has ${size} bytes; GitHub takes less than ${largestPayload}`, {
        fix: "Send a link instead of the text.",
    });
});
var eventProblems = (function (event) {
    if (event.length > 0 && event.length <= longestEvent)
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("input-invalid", `the event's type has ${event.length} characters; GitHub takes 1 to ${longestEvent}`, {
            fix: "Name the type that the receiver's workflow listens to, such as plugin-published.",
        }),
    ];
});
var workflowProblems = (function (file) {
    if (/^[\w.-]{1,200}\.ya?ml$/.test(file))
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("input-invalid", `${(0,sanitize/* quoted */.T)(file)} is no file name of a workflow`, {
            fix: "Give the name without its folder, such as update.yml.",
        }),
    ];
});
var explainRefusal = (function ({ status, message }, dispatch, repository) {
    const said = `GitHub answered ${status} ${(0,sanitize/* quoted */.T)(message, 300)} to the ${dispatch.kind}_dispatch for ${repository}.`;
    if (status === 401)
        return (0,diagnostic/* diagnostic */.YK)("github-denied", said, { fix: `Pass a token that has not expired, for ${repository}.` });
    if (status === 403)
        return (0,diagnostic/* diagnostic */.YK)("github-denied", said, { fix: deniedFix(message, dispatch, repository) });
    if (status === 404)
        return (0,diagnostic/* diagnostic */.YK)("github-not-found", said, { fix: missingFix(dispatch, repository) });
    return (0,diagnostic/* diagnostic */.YK)("github-refused", said, { fix: refusedFix(message, dispatch) });
});
var deniedFix = (function (message, dispatch, repository) {
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    if (/archived|read-only/i.test(message))
        return `Ask the owners of ${repository} whether it is still in use.`;
    const needed = dispatch.kind === "repository" ? "contents: write" : "actions: write";
    return `Pass a token with the permission ${needed} on ${repository}, such as that of an App which is installed there; a job's own GITHUB_TOKEN reaches its own repository only.`;
});
var missingFix = (function (dispatch, repository) {
    const seen = `that the token may see ${repository}`;
    if (dispatch.kind === "repository")
        return `Check the repository's name, and ${seen}.`;
    return `Check that ${dispatch.file} is in .github/workflows on the default branch of ${repository}, and ${seen}.`;
});
var refusedFix = (function (message, dispatch) {
    if (dispatch.kind === "repository")
        return "Correct what GitHub names of the event's type or payload.";
    if (/trigger/i.test(message))
        return `Ask the receiver to add workflow_dispatch to the triggers of ${dispatch.file}.`;
    if (/unexpected inputs/i.test(message)) {
        return `Ask the receiver to declare these inputs below workflow_dispatch in ${dispatch.file}, or leave them out.`;
    }
    if (/no ref/i.test(message))
        return `Name a branch of the receiver instead of ${(0,sanitize/* quoted */.T)((0,sanitize/* sanitize */.a)(dispatch.ref ?? "", 80))}.`;
    if (/disabled/i.test(message))
        return `Ask the receiver to enable the workflow ${dispatch.file}.`;
    return `Correct what GitHub names of the inputs of ${dispatch.file}.`;
});
var waitForProposal = (async function (repository, payload, seconds, sleep) {
    let left = seconds * 1000;
    for (let pause = firstPause;; pause = Math.min(pause * 1.5, longestPause)) {
        const found = await findProposal(repository, payload);
        if (found || left <= 0)
            return found;
        const next = Math.min(pause, left);
        left -= next;
        await sleep(next);
    }
});
var findProposal = (async function (repository, payload) {
    const path = "/pulls?state=all&sort=updated&direction=desc&per_page=100";
    const answer = await repository.call({ path, purpose: "look for the proposal" });
    const found = (0,json/* items */.ld)((0,json/* parseJson */.qF)(answer.bytes, "pulls"))
        .filter((pull) => (0,json/* optionalText */.mR)(pull, "head", "repo", "full_name")?.toLowerCase() === repository.name.toLowerCase())
        .filter((pull) => proposes(pull, payload))
        .map(seen);
    return found.find(({ state }) => state === "open") ?? found[0];
});
var proposes = (function (pull, { plugin_name: name, plugin_version: version, plugin_digest: digest }) {
    const listed = (0,marker/* readMarker */.t7)((0,json/* optionalText */.mR)(pull, "body") ?? "")?.items ?? "";
    return (0,marker/* holdsItem */.av)(listed, `${name}@${version}`) || (0,marker/* holdsItem */.av)(listed, `${name}@${version} ${digest}`);
});
var seen = (function (pull) {
    const merged = (0,json/* optionalText */.mR)(pull, "merged_at") !== undefined;
    const state = (0,json/* text */.Qq)(pull, "state") === "open" ? "open" : merged ? "merged" : "closed";
    return { number: (0,json/* integer */.nd)(pull, "number"), url: (0,json/* text */.Qq)(pull, "html_url"), state };
});
var notifyRelease = (async function (options) {
    const { github, dispatch, wait, progress } = options;
    const payload = payloadOf(options.release, options.extra);
    const problems = dispatchProblems(dispatch, payload);
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    if (wait > 0 && payload.plugin_version === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "a proposal can be waited for only where the version is known", { fix: "Give the version." });
    }
    const repository = (0,src_repository/* openRepository */.h)(github, options.repository);
    const runUrl = await progress.step(`send the dispatch to ${repository.name}`, () => send(repository, dispatch, payload));
    if (wait <= 0)
        return { payload, ...(runUrl && { runUrl }), diagnostics: [] };
    const proposal = await progress.step(`wait up to ${wait} s for the proposal`, () => waitForProposal(repository, payload, wait, github.sleep));
    const diagnostics = proposal ? [] : [notSeen(repository.name, payload, wait, runUrl)];
    return { payload, ...(runUrl && { runUrl }), ...(proposal && { proposal }), diagnostics };
});
var send = (async function (repository, dispatch, payload) {
    const purpose = "dispatch the release";
    const [path, body] = dispatch.kind === "repository"
        ? ["/dispatches", { event_type: dispatch.event, client_payload: payload }]
        : [
            `/actions/workflows/${dispatch.file}/dispatches`,
            {
                ref: dispatch.ref ?? (await defaultBranch(repository, dispatch)),
                inputs: payload,
                return_run_details: true,
            },
        ];
    const answer = await repository.call({ method: "POST", path, body, accept: explainedStatuses, purpose });
    if (answer.status >= 300)
        throw new diagnostic/* DiagnosticError */.uo([explainRefusal(answer, dispatch, repository.name)]);
    return answer.bytes.length > 0 ? (0,json/* optionalText */.mR)((0,json/* parseJson */.qF)(answer.bytes, "run"), "html_url") : undefined;
});
var defaultBranch = (async function (repository, dispatch) {
    const answer = await repository.call({ path: "", accept: explainedStatuses, purpose: "find the default branch" });
    if (answer.status >= 300)
        throw new diagnostic/* DiagnosticError */.uo([explainRefusal(answer, dispatch, repository.name)]);
    return (0,json/* text */.Qq)((0,json/* parseJson */.qF)(answer.bytes, "repository"), "default_branch");
});
var notSeen = (function (repository, { plugin_name, plugin_version }, wait, runUrl) {
    const where = runUrl ?? `the runs of ${repository}`;
    return (0,diagnostic/* diagnostic */.YK)("proposal-not-seen", `${repository} shows no proposal of ${plugin_name} ${plugin_version} after ${wait} s`, {
        fix: `Look at ${where}: it may be listed already, refused by the policy, overtaken by a newer version, or not yet looked at.`,
    });
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyRelease: () => (/* binding */ notifyRelease)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __webpack_require__(78561);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/registry/src/request.ts
var request = __webpack_require__(83112);
;// CONCATENATED MODULE: ./packages/registry/src/notify-payload.ts




/** GitHub, REST, "Create a repository dispatch event"; a workflow's inputs are held to the same. */
const mostKeys = 10;
const largestPayload = 64 * 1024;
const longestEvent = 100;
/** What the receiver is told: the upstream names, the digest, and what the sender adds. Throws input-invalid for all that GitHub would refuse. */
;
/** What GitHub would refuse of a dispatch, found before anything is sent. */
;
;
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/registry/src/notify-refusal.ts


/** Statuses that say what the sender has to fix. */
const explainedStatuses = [401, 403, 404, 422];
/** What a refused dispatch means, and what has to be fixed where. */
;
;
;
;

// EXTERNAL MODULE: ./packages/proposals/src/marker.ts
var marker = __webpack_require__(39709);
;// CONCATENATED MODULE: ./packages/registry/src/notify-wait.ts


/** Milliseconds between two looks: the first, and at most. */
const firstPause = 4000;
const longestPause = 30_000;
/**
 * Looks for the proposal until it is there; undefined when `seconds` are over. A question whose answer has not changed costs nothing of the
 * token's limit. It only reports: nothing depends on who wrote the pull request.
 */
;
/** The newest pull request of the repository's own branches that proposes this release; an open one before others. */
;
;
;

;// CONCATENATED MODULE: ./packages/registry/src/notify.ts






/**
 * Tells a registry or server: a plugin was released, look. Telling twice does no harm, so it is sent again where nobody knows whether it arrived.
 * Throws diagnostics; that no proposal came in time is a warning, because the release is out.
 */
;
/** The URL of the run that it started, where GitHub says it. */
;
;
;


/***/ }),

/***/ 83112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseRequest = (function (raw) {
    const named = raw.component?.includes("//") ? (0,_ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseComponentReference */ .m_)(raw.component) : undefined;
    const component = named ? named.component : raw.component;
    const version = raw.version ?? named?.version;
    const digest = raw.digest?.replace(/^sha256:/i, "").toLowerCase();
    const problems = [];
    const check = (right, what, text, example) => {
        if (right)
            return;
        problems.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("input-invalid", `${what} cannot be ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`, { fix: `Give something like ${example}.` }));
    };
    check((0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isElementName */ .ET)(raw.plugin), "the plugin's name", raw.plugin, "helminput");
    if (version !== undefined)
        check((0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentVersion */ .cZ)(version), "the plugin's version", version, "1.0.0");
    if (component !== undefined) {
        check((0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentName */ .fE)(component), "the plugin's component", component, "acme.software/plugins/helminput");
    }
    if (digest !== undefined) {
        check(/^[0-9a-f]{64}$/.test(digest), "the digest", digest, "64 hexadecimal digits");
        check(version !== undefined, "a digest without a version", digest, "both");
    }
    if (named?.version !== undefined && named.version !== version) {
        check(false, `the version of a component named with ${named.version}`, version ?? "", named.version);
    }
    if (problems.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(problems);
    return {
        plugin: raw.plugin,
        ...(version === undefined ? {} : { version }),
        ...(component === undefined ? {} : { component }),
        ...(named === undefined ? {} : { repository: named.repository }),
        ...(digest === undefined ? {} : { digest }),
    };
});
var payloadRequest = (function (payload) {
    const text = (name) => payloadText(payload, name);
    const plugin = text("plugin_name");
    if (plugin === undefined)
        return undefined;
    return {
        plugin,
        version: text("plugin_version"),
        component: text("plugin_component"),
        digest: text("plugin_digest") ?? text("digest"),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRequest: () => (/* binding */ parseRequest)
/* harmony export */ });
/* unused harmony export payloadRequest */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42538);
/* harmony import */ var _ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81491);
/* harmony import */ var _proposals_runner_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78732);





/** Reads a request; every text has to keep to its grammar. Throws input-invalid and component-reference-invalid. */
;
/** The fields that upstream's dispatches carry, as they are. Undefined where there is no plugin among them. */
;


/***/ })

};

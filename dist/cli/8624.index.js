export const id = 8624;
export const ids = [8624,6768,3377];
export const modules = {

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

/***/ 13377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readVerificationPolicy = (async function (file) {
    const { parseVerificationPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1704)]).then(__webpack_require__.bind(__webpack_require__, 31704));
    const { policy, diagnostics } = parseVerificationPolicy(file, textOf(file));
    if (policy === undefined)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo(diagnostics);
    const { attestations, trustedRoot, transparencyLog } = policy;
    const beside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path);
    return {
        signers: policy.signers.map((each) => signerOf(each, beside)),
        attestations,
        trust: {
            ...(trustedRoot === undefined ? {} : { root: await rootOf(file, beside(trustedRoot)) }),
            proof: transparencyLog === "required" ? "transparency-log" : "timestamp",
        },
    };
});
var readPublicKey = (function (file, name = file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file);
    if ("problem" in read) {
        // A key in DER form is no text, and nothing of it is to be shown: it may be the private one.
        if (read.problem.code === "yaml-syntax")
            return invalidKey(file, "it is not in PEM form");
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    }
    return parsePublicKey(read.text, file, name);
});
var parsePublicKey = (function (text, file, name = file) {
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label = ""]) => label);
    // Of a private key and of a certificate Node would make the public one, and of several keys it would take the first.
    if (labels.some((each) => each.includes("PRIVATE KEY")))
        return invalidKey(file, "it is a private key");
    if (labels.includes("CERTIFICATE"))
        return invalidKey(file, "it is a certificate");
    if (labels.length > 1)
        return invalidKey(file, "it holds more than one key");
    const key = keyOf(text) ?? invalidKey(file, "it is not in PEM form");
    const weakness = (0,_ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_6__/* .rsaWeakness */ .e)(key);
    return weakness === undefined ? { kind: "key", key, name } : weakKey(file, weakness);
});
var keyOf = (function (text) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
    }
    catch {
        return undefined;
    }
});
var rootOf = (async function (policy, path) {
    try {
        return await (0,_signing_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustedRoot */ .g)(path);
    }
    catch (error) {
        const [problem] = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo ? error.diagnostics : [];
        if (problem?.code !== "file-unreadable")
            throw error;
        const named = `it is named by trustedRoot in ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .a)(policy, 300)}, relative to that file`;
        const fix = "Correct trustedRoot, or get the file: `cosign trusted-root create --with-default-services --out FILE` writes it.";
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([{ ...problem, message: `${problem.message}; ${named}`, fix }]);
    }
});
var signerOf = (function (entry, beside) {
    return "key" in entry ? readPublicKey(beside(entry.key), entry.key) : keylessSigner(entry);
});
var keylessSigner = (function ({ repositoryId, ownerId, ...rest }) {
    return {
        kind: "keyless",
        ...rest,
        ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
        ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
    };
});
var textOf = (function (file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return read.text;
});
var weakKey = (function (file, weakness) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("public-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} is an RSA key that ${weakness}: others may be able to sign`, {
        fix: "Sign with a P-256 key, as cosign generate-key-pair makes, or with an RSA key of 2048 bits or more.",
        place: { file },
    });
});
var invalidKey = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("public-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} is no public key: ${why}`, {
        fix: "Write it with cosign public-key --key cosign.key --outfile cosign.pub.",
        place: { file },
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   ln: () => (/* binding */ keylessSigner),
/* harmony export */   readVerificationPolicy: () => (/* binding */ readVerificationPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);
/* harmony import */ var _ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54775);
/* harmony import */ var _signing_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38965);







/**
 * Reads a VerificationPolicy with the keys and the trusted root that it names, by paths relative to it.
 * Throws what reading the document reports, public-key-invalid, trusted-root-invalid.
 */
;
/** A public key in PEM form. Throws file-unreadable, public-key-invalid. */
;
/** The same of a text. Throws public-key-invalid. */
;
;
/** What cannot be read was named by the policy: its path is not relative to the working directory, as other problems' are. */
;
;
;
;
;
;


/***/ }),

/***/ 18624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var readVerifiedImage = (async function (text) {
    if (/^sha256:[0-9a-f]{7,64}$/.test(text)) {
        return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${text} is a digest alone: write REPOSITORY@${text}`, {
            fix: "Put the repository before it, such as ghcr.io/acme/catalog-server.",
        });
    }
    if (!namesRegistry(text) && (await isFolder(text))) {
        return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* sanitize */.a)(text, 300)} is a folder here; verify takes an image in a registry`, {
            fix: "Publish the image, and name it with its registry: signatures lie beside it there.",
        });
    }
    if (namesComponent(text)) {
        return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* sanitize */.a)(text, 300)} is a component; verify takes an image`, {
            fix: `Ask plugin-release registry list ${(0,sanitize/* sanitize */.a)(text, 300)} --key FILE: it fails unless that key signed the component.`,
        });
    }
    return (0,reference/* parseImageReference */.o_)(text);
});
var namesComponent = (function (text) {
    try {
        return (0,component_reference/* parseComponentReference */.m_)(text) !== undefined;
    }
    catch {
        return false;
    }
});
var namesRegistry = (function (text) {
    try {
        return !(0,reference/* parseImageReference */.o_)(text).short;
    }
    catch {
        return false;
    }
});
var isFolder = (async function (path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
});
var verify = (async function (options) {
    const reference = await readVerifiedImage(options.image);
    const required = options.require.map(kindOf);
    const rules = await rulesOf(options);
    const { registry, repository } = reference;
    const access = options.registries ?? (0,src_registry.registryAccess)(options.environment);
    const verification = await (0,verify_image/* verifyImage */.Z)({
        ...rules,
        attestations: [...new Set([...rules.attestations, ...required])],
        repository: (0,src_repository.openRepository)({ registry, repository }, access),
        reference: reference.digest ?? reference.tag ?? "latest",
    });
    return { image: `${registry}/${repository}@${verification.digest}`, ...verification };
});
var rulesOf = (async function ({ policy, keys }) {
    if (policy !== undefined && keys.length > 0) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "there are a policy and a key: the policy names its keys itself", {
            fix: "Leave out --key, or --policy.",
        });
    }
    if (policy !== undefined)
        return (0,verification_policy.readVerificationPolicy)(policy);
    if (keys.length === 0) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "nothing says who may sign the image", {
            fix: "Add --policy with a VerificationPolicy, or --key with a public key.",
        });
    }
    return { signers: keys.map((each) => (0,verification_policy/* readPublicKey */.RR)(each)), attestations: [], trust: { proof: "transparency-log" } };
});
var kindOf = (function (text) {
    const kinds = Object.keys(predicate_types/* attestationPredicates */.je);
    return (0,choice/* readChoice */.K)("require", text, kinds);
});
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/choice.ts
var choice = __webpack_require__(67441);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var src_registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./packages/server/src/verification-policy.ts
var verification_policy = __webpack_require__(13377);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
;// CONCATENATED MODULE: ./packages/server/src/verify-image-reference.ts





/**
 * Reads what is to be verified: an image in a registry. Refuses what people take for one, and what Docker's grammar would look up on
 * Docker Hub: a digest alone, whole or cut short, a folder, and an OCM component. Throws image-reference-invalid.
 */
;
/** `ghcr.io/acme/plugins//acme.software/plugins/helminput`. */
;
/** A checkout may lie in folders that are named like a registry: who writes one out means the registry. */
;
;

// EXTERNAL MODULE: ./packages/signing/src/predicate-types.ts
var predicate_types = __webpack_require__(84986);
// EXTERNAL MODULE: ./packages/signing/src/verify-image.ts + 1 modules
var verify_image = __webpack_require__(21830);
;// CONCATENATED MODULE: ./packages/server/src/verify-image.ts








/** Verifies an image as a consumer does. Throws input-invalid, image-reference-invalid, what reading the policy throws and what reading the registry throws. */
;
;
;


/***/ }),

/***/ 38965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readTrustedRoot = (async function (file) {
    const content = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__.readText)(file);
    if ("problem" in content)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([content.problem]);
    return parseTrustedRoot(content.text, file);
});
var parseTrustedRoot = (async function (text, file) {
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const { toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    try {
        const value = JSON.parse(text);
        const mediaType = String(value?.mediaType);
        if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(mediaType)) {
            throw new Error(`its mediaType is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType)}`);
        }
        return toTrustMaterial(TrustedRoot.fromJSON(value));
    }
    catch (error) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("trusted-root-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} is no trusted root: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(String(error), 200)}`, {
            fix: `Write it again: ${trustedRootCommand}.`,
            place: { file },
        });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTrustedRoot),
/* harmony export */   p: () => (/* binding */ trustedRootCommand),
/* harmony export */   parseTrustedRoot: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41978);



/** How the public Sigstore's trusted root comes into a file: cosign gets it by TUF, and checks it. */
const trustedRootCommand = "cosign trusted-root create --with-default-services --out trusted_root.json";
/** Reads a Sigstore trusted root (`trusted_root.json`, media type v0.1 or v0.2). Throws file-unreadable, trusted-root-invalid. */
;
/** The same of a text. Throws trusted-root-invalid. */
;


/***/ })

};

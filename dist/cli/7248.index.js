export const id = 7248;
export const ids = [7248,6768];
export const modules = {

/***/ 78160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var copyImage = (async function (from, descriptor, to, options = {}) {
    const { blobs, documents } = await collectImage(from, descriptor);
    const copied = await copyBlobs(from, [...blobs.values()], to, options);
    for (const document of documents)
        await to.pushManifest(document);
    return copied;
});
var copyBlobs = (async function (from, blobs, to, options = {}) {
    const copied = { uploaded: 0, mounted: 0, skipped: 0 };
    await eachConcurrently(blobs, async (blob, signal) => {
        const outcome = await to.pushBlob(blob, () => from.blob(blob), { from: options.mountFrom?.(blob), signal });
        copied[counters[outcome]] += blob.size;
        options.onBlob?.(blob, outcome);
    });
    return copied;
});
var collectImage = (async function (from, root) {
    const blobs = new Map();
    const documents = new Map();
    let bytes = 0;
    const visit = async (descriptor, depth) => {
        if (documents.has(descriptor.digest))
            return;
        const document = await readDocument(from, descriptor);
        const name = `${descriptor.digest} of ${from.name}`;
        if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(document.descriptor.mediaType)) {
            if (depth === deepest)
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} nests image indexes too deeply`);
            const children = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(document.bytes, name).manifests;
            bytes = children.reduce((sum, { size }) => sum + size, bytes);
            if (bytes > mostBytes)
                tooLarge(name);
            for (const child of children)
                await visit(child, depth + 1);
        }
        else if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(document.descriptor.mediaType)) {
            for (const blob of blobsIn((0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(document.bytes, name)))
                blobs.set(blob.digest, blob);
        }
        else {
            unknownKind(name, document.descriptor.mediaType);
        }
        documents.set(descriptor.digest, document);
    };
    await visit(root, 0);
    return { blobs, documents: [...documents.values()] };
});
var unknownKind = (function (name, mediaType) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType)}: what belongs to it is not known`, {
        fix: "Check that the reference names an image; build an old one again, in today's format.",
    });
});
var tooLarge = (function (name) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-too-large", `the manifests below ${name} have more than ${mostBytes / 1024 / 1024} MiB in all`, {
        fix: "Check that the reference names an image.",
    });
});
var readDocument = (async function (from, descriptor) {
    const document = await from.manifest(descriptor);
    if (document)
        return document;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `${from.name} has no manifest ${descriptor.digest}`, {
        fix: "Check that the image was pushed completely, and push it again.",
    });
});
var eachConcurrently = (async function (items, work) {
    const queue = [...items];
    const stop = new AbortController();
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await work(item, stop.signal);
    };
    const workers = Array.from({ length: concurrency }, worker);
    try {
        await Promise.all(workers);
    }
    finally {
        queue.length = 0;
        stop.abort();
        await Promise.allSettled(workers);
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ copyImage),
/* harmony export */   uo: () => (/* binding */ blobsIn),
/* harmony export */   wT: () => (/* binding */ copyBlobs)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);




const counters = { pushed: "uploaded", mounted: "mounted", present: "skipped" };
const concurrency = 4;
const deepest = 4;
/** Bytes of manifests that one image may consist of: all of them are held in memory. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Copies an image or an index with all it needs: blobs first, then manifests, the named one last; all by digest.
 * Throws content-mismatch, content-too-large, image-not-found and what reading and writing throw.
 */
;
/** Copies blobs alone, a few at a time. */
;
/** Config and layers. */
const blobsIn = ({ config, layers }) => [config, ...layers];
/** What an image consists of. `documents` has children before their parents. */
;
;
;
;
/** Runs work on items, a few at a time. The first failure ends it, once the work that is under way has ended too. */
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

/***/ 2184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var mapConcurrent = (async function (items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        for (let index = next++; index < items.length && !failed; index = next++) {
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    // All of them are waited for: nothing goes on behind the caller's back.
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const each of ended)
        if (each.status === "rejected")
            throw each.reason;
    return results;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/** Does work for every item, at most `limit` at a time, and returns the results in the items' order. Stops at the first failure. */
;


/***/ }),

/***/ 47248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var copyReferrers = (async function (from, subject, to, options = {}) {
    const listed = await (0,referrers/* listReferrers */.xt)(from, subject.digest);
    const there = listed.length > 0 ? await attachedThere(to, subject) : new Set();
    const documents = [];
    const left = [];
    for (const each of listed.filter(({ digest }) => !there.has(digest))) {
        const copied = await copyContent(from, subject, each, to, options);
        if ("bytes" in copied)
            documents.push(copied);
        else
            left.push(copied);
    }
    await (0,referrers/* attachReferrers */.oj)(to, documents, subject);
    return { attached: listed.length - left.length, left };
});
var attachedThere = (async function (to, subject) {
    const there = new Set();
    for (const { digest } of await (0,referrers/* listReferrers */.xt)(to, subject.digest)) {
        if (await to.head(digest))
            there.add(digest);
    }
    return there;
});
var copyContent = (async function (from, subject, listed, to, options) {
    try {
        const read = await (0,read_referrer/* readReferrer */.S)(from, subject.digest, listed);
        await (0,copy/* copyBlobs */.wT)(from, (0,copy/* blobsIn */.uo)(read.manifest), to, options);
        return read;
    }
    catch (error) {
        const problem = (0,read_referrer/* contentProblem */.j)(error);
        if (problem === undefined)
            throw error;
        return (0,diagnostic/* diagnostic */.YK)("bundle-ignored", `left out what is attached to ${subject.digest}: ${problem}`, {
            severity: "warning",
        });
    }
});
var copyPublished = (async function (options) {
    const access = options.registries ?? (0,registry.registryAccess)(options.environment);
    checkKinds(options);
    const from = (0,reference/* parseImageReference */.o_)(pathOf(options.from));
    const to = (0,reference.parseRepository)(pathOf(options.to));
    const [source, target] = [(0,repository.openRepository)(from, access), (0,repository.openRepository)(to, access)];
    const images = await findImages(source, from);
    const blobs = from.registry === to.registry ? { mountFrom: () => from.repository } : {};
    const plans = await lookAtAll(target, images, options.movingTags);
    const result = { copied: [], diagnostics: [] };
    for (const { digest, tags, before } of plans) {
        await options.progress.step(`copy ${source.name}@${digest}`, async () => {
            const document = await documentOf(source, digest);
            await (0,copy/* copyImage */.L1)(source, document.descriptor, target, blobs);
            const { attached, left } = await attachAll(source, document, target, blobs);
            const moved = await (0,publish_image_tags/* moveTags */.F)(target, document, tags, before);
            result.copied.push({ image: `${target.name}@${digest}`, tags: moved, attached });
            result.diagnostics.push(...left);
        });
    }
    return result;
});
var checkKinds = (function ({ from, to }) {
    const component = (text) => (text.includes("//") ? (0,component_reference/* parseComponentReference */.m_)(text).component : undefined);
    const [name, kept] = [component(from), component(to)];
    if (name === kept)
        return;
    (0,diagnostic/* fail */.fJ)("component-reference-invalid", `${(0,sanitize/* quoted */.T)(to, 300)} is not where ${(0,sanitize/* quoted */.T)(from, 300)} can be copied to`, {
        fix: name === undefined ? "Name a repository, without //." : `Write it as REPOSITORY//${name}.`,
    });
});
var pathOf = (function (text) {
    if (!text.includes("//"))
        return text;
    const reference = (0,component_reference/* parseComponentReference */.m_)(text);
    const path = (0,component_reference/* ociRepository */.md)(reference);
    return reference.version === undefined ? path : `${path}:${(0,version/* tagOfVersion */.ml)(reference.version)}`;
});
var findImages = (async function (source, { tag, digest }) {
    if (digest !== undefined) {
        const images = await resolveAll(source, tag === undefined ? [digest] : [digest, tag]);
        if (images.size > 1)
            (0,src_digest/* mismatch */.J4)(`${source.name}:${tag}`, digest, [...images.keys()][1] ?? "");
        return images;
    }
    if (tag !== undefined)
        return resolveAll(source, [tag]);
    const tags = (await source.tags()).filter((each) => !fallbackTag.test(each));
    if (tags.length > 0)
        return resolveAll(source, tags);
    return (0,diagnostic/* fail */.fJ)("image-not-found", `${source.name} has no tags`, {
        fix: "Check the name, and docker login where it is private.",
    });
});
var resolveAll = (async function (source, references) {
    const found = await (0,concurrent/* mapConcurrent */._)(references, 8, async (reference) => {
        const descriptor = await source.head(reference);
        if (descriptor)
            return descriptor.digest;
        return (0,diagnostic/* fail */.fJ)("image-not-found", `${source.name} has no ${(0,sanitize/* quoted */.T)(reference)}`, {
            fix: "Check the name, or copy again if somebody deleted it meanwhile.",
        });
    });
    const images = new Map();
    for (const [index, digest] of found.entries()) {
        const name = references[index] ?? "";
        const tags = images.get(digest) ?? [];
        images.set(digest, name === digest ? tags : [...tags, name]);
    }
    return images;
});
var lookAtAll = (async function (target, images, moving) {
    const taken = [];
    const plans = await (0,concurrent/* mapConcurrent */._)([...images], 8, async ([digest, all]) => {
        const tags = {
            tags: all.filter((each) => !moving.includes(each)),
            movingTags: all.filter((each) => moving.includes(each)),
        };
        try {
            return [{ digest, tags, before: await (0,publish_image_tags/* lookAtTags */.M)(target, digest, tags) }];
        }
        catch (error) {
            if (!(error instanceof diagnostic/* DiagnosticError */.uo) || error.diagnostics.some(({ code }) => code !== "tag-taken"))
                throw error;
            taken.push(...error.diagnostics.map((each) => ({ ...each, fix: takenFix })));
            return [];
        }
    });
    if (taken.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(taken);
    return plans.flat();
});
var documentOf = (async function (source, digest) {
    const document = await source.manifest(digest);
    if (document)
        return document;
    return (0,diagnostic/* fail */.fJ)("image-not-found", `${source.name}@${digest} is not there any more`, { fix: "Copy again." });
});
var attachAll = (async function (source, { descriptor, bytes }, target, options) {
    const platforms = (0,media_types/* isIndex */.nw)(descriptor.mediaType) ? (0,parse/* parseIndex */.A1)(bytes, descriptor.digest).manifests : [];
    const all = [...platforms, descriptor];
    const copied = [];
    for (const each of all)
        copied.push(await copyReferrers(source, each, target, options));
    return {
        attached: copied.reduce((sum, each) => sum + each.attached, 0),
        left: copied.flatMap((each) => each.left),
    };
});
__webpack_require__.d(__webpack_exports__, {
  copyPublished: () => (/* binding */ copyPublished)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/read-referrer.ts
var read_referrer = __webpack_require__(45477);
// EXTERNAL MODULE: ./packages/oci/src/referrers.ts + 1 modules
var referrers = __webpack_require__(43531);
;// CONCATENATED MODULE: ./packages/oci/src/copy-referrers.ts




/**
 * Attaches to a manifest what is attached to it in another repository, however the two registries list referrers. The manifest itself
 * has to be there. What refers to a referrer is not looked for. Throws what listing, reading and writing throw.
 */
;
/** What an earlier copy has brought. A list may name what is not there; a manifest is written after its blobs. */
;
/** Brings a referrer's blobs. The list is anybody's word: what is not as it says is a warning, since it would count for nothing. */
;

// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var version = __webpack_require__(28461);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/server/src/publish-image-tags.ts
var publish_image_tags = __webpack_require__(88658);
;// CONCATENATED MODULE: ./packages/server/src/copy-published.ts














/** Where clients of registries that keep no list of referrers look for it; it is written anew where it is needed. */
const fallbackTag = /^sha256-[0-9a-f]{64}$/;
/**
 * Copies what is published, with its tags and with all that is attached to it, to another repository. Every tag is looked at before anything
 * is written, and moves when all of its image is there. Done again, it copies what came since. Throws image-not-found, content-mismatch,
 * component-reference-invalid, tag-taken, tag-moved, and what reading and writing registries throws.
 */
;
/** A component keeps its name wherever it lies: readers take no other one in its place. */
;
/** The OCI repository that a text means, with a tag or a digest where there is one. */
;
/** The tags of each image that is meant; none for what is named by its digest alone. */
;
;
const takenFix = "Name it with --moving-tag where it may move, or copy to another repository.";
/** Tells everything that is taken at once. */
;
;
/** What is attached to an image is attached to its index, or to one platform's image. */
;


/***/ }),

/***/ 88658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var lookAtTags = (async function (repository, digest, wanted) {
    const names = [...wanted.tags, ...wanted.movingTags];
    const found = await Promise.all(names.map(async (name) => (await repository.head(name))?.digest));
    const before = new Map(names.map((name, index) => [name, found[index]]));
    const taken = wanted.tags.flatMap((name) => {
        const now = before.get(name);
        return now === undefined || now === digest ? [] : [takenBy(repository, name, now)];
    });
    if (taken.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(taken);
    return before;
});
var moveTags = (async function (repository, document, wanted, before) {
    const { digest } = document.descriptor;
    for (const name of wanted.tags) {
        const now = (await repository.head(name))?.digest;
        if (now !== undefined && now !== digest)
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([takenBy(repository, name, now)]);
        await write(repository, document, name, now);
    }
    for (const name of wanted.movingTags) {
        const now = (await repository.head(name))?.digest;
        if (now !== digest && now !== before.get(name))
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([moved(repository, name, now)]);
        await write(repository, document, name, now);
    }
    return [...wanted.tags, ...wanted.movingTags];
});
var write = (async function (repository, document, name, now) {
    const { digest } = document.descriptor;
    if (now === digest)
        return;
    await repository.pushManifest(document, name);
    const after = (await repository.head(name))?.digest;
    if (after !== digest)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([moved(repository, name, after)]);
});
var takenBy = (function ({ name: repository }, tag, now) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("tag-taken", `${repository}:${tag} stands for ${now}, and never moves`, {
        fix: "Publish the image under a version of its own, or build the one that the tag stands for.",
    });
});
var moved = (function ({ name: repository }, tag, now) {
    const what = now === undefined
        ? "is gone: somebody else deleted it, or the registry did not keep it,"
        : `was moved to ${now} by somebody else`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("tag-moved", `${repository}:${tag} ${what} while this image was published`, {
        fix: "See who else publishes there, then run again whichever is to have the tag.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moveTags),
/* harmony export */   M: () => (/* binding */ lookAtTags)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** Throws `tag-taken` for each tag that must not move and stands for something else. Writes nothing. */
;
/**
 * Gives an image its tags, those that never move first, and asks the registry for each again.
 * Throws `tag-taken` and `tag-moved`: what somebody else wrote meanwhile stays as it is.
 */
;
;
;
;


/***/ })

};

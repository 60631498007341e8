export const id = 204;
export const ids = [204];
export const modules = {

/***/ 1102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* unused harmony export once */
/** Bytes as a stream of one piece. */
async function* once(bytes) {
    yield bytes;
}
/** A stream's bytes. The caller has made sure that there are not too many. */
async function collect(content) {
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ absentBlob),
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2658);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7087);




/** The cause of what is thrown where the registry itself says that it has no such blob. */
const absentBlob = Symbol("there is no such blob");
/** A blob's bytes, unverified. Where the connection breaks off, the rest is asked for. */
async function* download(requests, descriptor, what) {
    let offset = 0;
    for (let attempt = 1;; attempt++) {
        try {
            for await (const piece of from(requests, descriptor, offset, what)) {
                offset += piece.length;
                yield piece;
            }
            return;
        }
        catch (error) {
            const broken = error instanceof _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX;
            if (broken && offset === descriptor.size)
                return;
            const request = { attempt, idempotent: true };
            const delay = broken ? (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryDelay */ .a)({ error: error.kind }, request, _transport_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRetryPolicy */ .u) : undefined;
            if (delay === undefined)
                throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(`read ${what}`, error);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay);
        }
    }
}
/** The bytes from an offset on: by a range request, or by skipping where the registry knows no ranges. */
async function* from(requests, descriptor, offset, what) {
    const headers = offset > 0 ? { range: `bytes=${offset}-` } : {};
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull", `read ${what}`, { headers });
    const partial = offset > 0 && response.status === 206;
    if (response.status !== 200 && !partial) {
        const error = await (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(`read ${what}`, response, requests);
        // Where the registry redirects to, it has vouched for the blob.
        if (response.status === 404 && new URL(response.url).origin === requests.origin)
            error.cause = absentBlob;
        throw error;
    }
    if (partial && !response.headers["content-range"]?.startsWith(`bytes ${offset}-`)) {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`read ${what}`, "the registry answers with another range", "Ask who runs the registry to look at it.");
    }
    let skip = partial ? 0 : offset;
    for await (const piece of response.body) {
        if (skip < piece.length)
            yield skip > 0 ? piece.subarray(skip) : piece;
        skip = Math.max(0, skip - piece.length);
    }
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   pJ: () => (/* binding */ isImageManifest)
/* harmony export */ });
/* unused harmony export toOci */
/** What this suite writes: the media types of the OCI image specification 1.1. */
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** The config of what is no image: two bytes, `{}`. */
    empty: "application/vnd.oci.empty.v1+json",
};
const docker = {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    manifest: "application/vnd.docker.distribution.manifest.v2+json",
};
/** Configs and layers that Docker named its own way: the bytes are the same. */
const ociNames = {
    "application/vnd.docker.container.image.v1+json": mediaTypes.config,
    "application/vnd.docker.image.rootfs.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip": mediaTypes.layer,
    "application/vnd.docker.image.rootfs.diff.tar.zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.foreign.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": mediaTypes.layer,
};
/** For the Accept header of a manifest request. */
const manifestMediaTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    docker.index,
    docker.manifest,
];
function isIndex(mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
}
function isImageManifest(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
}
/** The OCI media type of a layer or config. */
function toOci(mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
}


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   us: () => (/* binding */ documentMediaType),
/* harmony export */   xQ: () => (/* binding */ checkMediaType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);



/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;
/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
function parseIndex(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
}
function parseManifest(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
}
function parseConfig(bytes, name) {
    const value = parseObject(bytes, name);
    const { rootfs, config, history } = value;
    const sound = typeof value.os === "string" &&
        typeof value.architecture === "string" &&
        isObject(rootfs) &&
        Array.isArray(rootfs.diff_ids) &&
        rootfs.diff_ids.every(_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc) &&
        (config === undefined || config === null || isRunConfig(config)) &&
        (history === undefined || history === null || Array.isArray(history));
    return sound ? value : malformed(name, "an image config");
}
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
function documentMediaType(bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
}
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
function checkMediaType(found, announced, name) {
    if (found === announced)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is announced as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(announced)} and is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
}
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
function parseDocument(bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
}
function parseObject(bytes, name) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return malformed(name, "JSON");
    }
    if (!isShallow(value, deepest))
        return malformed(name, `JSON of at most ${deepest} levels`);
    return isObject(value) ? value : malformed(name, "a JSON object");
}
function isShallow(value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}
function isRunConfig(value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
}
function isOptional(value, check) {
    return value === undefined || value === null || check(value);
}
function isLabels(value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isDescriptors(value) {
    return Array.isArray(value) && value.every(isDescriptor);
}
function isDescriptor(value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
}
function isPlatform(value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(name, expected) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
}


/***/ }),

/***/ 8115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readImage),
  t: () => (/* binding */ readPlatforms)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var src_bytes = __webpack_require__(1102);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(4922);
;// CONCATENATED MODULE: ./packages/oci/src/platform.ts
/** The variant that is meant where none is named. */
const defaultVariants = { amd64: "v1", arm64: "v8", arm: "v7" };
/** `os/architecture` or `os/architecture/variant`. */
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}
/** What this machine runs. */
function localPlatform() {
    const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        architecture: architectures[process.arch] ?? process.arch,
    };
}
/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
function platformScore(offered, wanted) {
    if (offered.os !== wanted.os || offered.architecture !== wanted.architecture)
        return undefined;
    const has = variantOf(offered);
    const needs = variantOf(wanted);
    if (has === needs)
        return 100;
    const level = /^v(\d{1,2})$/.exec(has)?.[1];
    const most = /^v(\d{1,2})$/.exec(needs)?.[1];
    if (offered.architecture !== "arm" || level === undefined || most === undefined)
        return undefined;
    return Number(level) < Number(most) ? Number(level) : undefined;
}
function variantOf({ architecture, variant }) {
    return variant || defaultVariants[architecture] || "";
}
/** The best of what is offered. */
function bestPlatform(offers, platform, wanted) {
    let best;
    for (const offer of offers) {
        const offered = platform(offer);
        const score = offered ? platformScore(offered, wanted) : undefined;
        if (score !== undefined && (!best || score > best.score))
            best = { offer, score };
    }
    return best?.offer;
}

;// CONCATENATED MODULE: ./packages/oci/src/platform-images.ts






/** Reads the images for the wanted platforms. Throws image-platform-missing, which lists what there is. */
async function readPlatforms(source, name, document, wanted) {
    if ((0,media_types/* isIndex */.nw)(document.descriptor.mediaType))
        return fromIndex(source, name, document, wanted);
    const image = await readImage(source, name, document);
    return wanted.map((platform) => {
        if (!bestPlatform([image.config], (config) => config, platform))
            missing(name, platform, [image.config]);
        return { platform, ...image };
    });
}
async function fromIndex(source, name, document, wanted) {
    const { manifests } = (0,parse/* parseIndex */.A1)(document.bytes, name);
    const images = [];
    for (const platform of wanted) {
        const listed = bestPlatform(manifests, (each) => each.platform, platform);
        if (!listed)
            return missing(name, platform, manifests.flatMap((each) => each.platform ?? []));
        const child = await source.manifest(listed);
        if (!child)
            return incomplete(name, listed);
        images.push({ platform, ...(await readImage(source, name, child)) });
    }
    return images;
}
/** A manifest and its config. Throws content-mismatch for what is no image. */
async function readImage(source, name, { descriptor, bytes }) {
    const what = `${descriptor.digest} of ${name}`;
    if (!(0,media_types/* isImageManifest */.pJ)(descriptor.mediaType))
        return notAnImage(what, descriptor.mediaType);
    const manifest = (0,parse/* parseManifest */.Ng)(bytes, what);
    if (manifest.config.size > parse/* documentLimit */.NL)
        return notAnImage(what, "a config that is too large");
    const config = (0,parse/* parseConfig */.o4)(await (0,src_bytes/* collect */.F)(source.blob(manifest.config)), `the config of ${what}`);
    if (config.rootfs.diff_ids.length !== manifest.layers.length) {
        return notAnImage(what, `${manifest.layers.length} layers for ${config.rootfs.diff_ids.length} in its config`);
    }
    return { descriptor, manifest, config };
}
function missing(name, platform, offered) {
    const known = offered.map(formatPlatform).filter((each) => each !== "unknown/unknown");
    const list = (0,sanitize/* sanitize */.a)([...new Set(known)].join(", "), 400) || "none by name";
    return (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${formatPlatform(platform)}; it offers: ${list}`, {
        fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
    });
}
function incomplete(name, { digest }) {
    return (0,diagnostic/* fail */.fJ)("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
        fix: "Push the base image again with all its platforms, or take another one.",
    });
}
function notAnImage(what, found) {
    return (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is not a container image: it is or has ${(0,sanitize/* sanitize */.a)(found, 120)}`, {
        fix: "Take a reference that names a container image.",
    });
}


/***/ }),

/***/ 5656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ mostReferrers),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   sf: () => (/* binding */ listByApi)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4922);
/* harmony import */ var _oci_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6756);





/** Nobody attaches so many; what follows would be asked for one by one. */
const mostReferrers = 5000;
const mostPages = 200;
/**
 * How registries without the list answer: some do not know the path, some the method, some the query; GHCR redirects to a page of
 * github.com, which allows few requests.
 */
const unknown = [301, 302, 303, 307, 308, 400, 404, 405, 406, 501];
/**
 * What a registry lists as referring to a manifest (distribution specification 1.1, listing referrers), page by page; undefined where
 * it keeps no list. Of another artifact type than the wanted one there may be some. Throws referrers-malformed, content-mismatch.
 */
async function listByApi(requests, name, subject, artifactType) {
    const what = `list what refers to ${name}@${subject}`;
    const query = artifactType === undefined ? "" : `?artifactType=${encodeURIComponent(artifactType)}`;
    const found = [];
    const asked = new Set();
    let page = `referrers/${subject}${query}`;
    // Some registries link their last page to itself.
    while (page !== undefined && !asked.has(String(page))) {
        if (asked.size === mostPages)
            throw tooMany(what, `${mostPages} pages`);
        const response = await requests.send(page, "pull", what, { stay: true });
        const first = asked.size === 0;
        if (first && !isList(response) && (response.status === 200 || unknown.includes(response.status))) {
            await response.discard();
            return undefined;
        }
        if (response.status !== 200)
            throw await (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(what, response, requests);
        asked.add(String(page));
        found.push(...(await readPage(response, what)));
        if (found.length > mostReferrers)
            throw tooMany(what, `${mostReferrers} of them`);
        page = (0,_oci_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .nextPage */ .Z)(response, requests.origin, what);
    }
    return found;
}
/** A page for people, or what a proxy says in the registry's place, is no list. */
function isList({ status, headers }) {
    return status === 200 && headers["content-type"]?.split(";")[0]?.trim() === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.index;
}
async function readPage(response, what) {
    const bytes = await response.bytes(_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL).catch((error) => {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(what, error);
    });
    return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(bytes, `the answer to ${what}`).manifests;
}
function tooMany(what, limit) {
    const fix = "Delete what nobody needs, or ask who runs the registry what its list is made of.";
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("referrers-malformed", `cannot ${what}: there are more than ${limit}`, { fix }),
    ]);
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage),
/* harmony export */   c: () => (/* binding */ listTags)
/* harmony export */ });
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6768);


const pageSize = 1000;
const pageLimit = 4 * 1024 * 1024;
const mostPages = 200;
/** All tags of a repository, page by page. */
async function listTags(requests, name) {
    const what = `list the tags of ${name}`;
    const tags = new Set();
    const asked = new Set();
    let page = `tags/list?n=${pageSize}`;
    // Some registries link their last page to itself.
    while (page !== undefined && !asked.has(String(page))) {
        if (asked.size === mostPages)
            throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(what, `there are more than ${mostPages} pages`, "Delete tags that nobody needs.");
        const response = await requests.send(page, "pull", what);
        if (response.status === 404 && asked.size === 0) {
            await response.discard();
            return [];
        }
        if (response.status !== 200)
            throw await (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(what, response, requests);
        asked.add(String(page));
        for (const tag of await readTags(response, what))
            tags.add(tag);
        page = nextPage(response, requests.origin, what);
    }
    return [...tags];
}
async function readTags(response, what) {
    const body = await response.json(pageLimit).catch((error) => {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(what, error);
    });
    const { name, tags } = (body ?? {});
    // Some registries write null, or nothing, where there are none.
    if (!Array.isArray(tags) && (typeof name !== "string" || (tags ?? null) !== null)) {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(what, "the answer is no list of tags", "Ask who runs the registry what answers in its place.");
    }
    return (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string" && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag));
}
/** The Link header's next page (RFC 8288), which must stay on the registry and in its list. */
function nextPage(response, origin, what) {
    const target = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.link ?? "")?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(response.url);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.origin !== origin || next.pathname !== here.pathname) {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(what, "the next page is on another address", "Ask who runs the registry to correct its Link header.");
    }
    return next;
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCandidate: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts + 1 modules
var platform_images = __webpack_require__(8115);
// EXTERNAL MODULE: ./packages/server/src/labels.ts + 1 modules
var labels = __webpack_require__(6749);
;// CONCATENATED MODULE: ./packages/sbom/src/entries.ts
/** What is said of a component that CycloneDX has no field for. */
const propertyNames = {
    /** Of an image: `linux/amd64`. Of a module: where it is not on all platforms, the platforms that it is on. */
    platform: "io.plugin-release:platform",
    /** Of a module, as go.sum and the checksum database write it. */
    goSum: "io.plugin-release:go-sum",
    /** `direct` or `indirect`. */
    requirement: "io.plugin-release:requirement",
    /** The name of a plugin that this is the module of. */
    plugin: "io.plugin-release:plugin",
    /** `true`: the base imports it. */
    broughtByBase: "io.plugin-release:brought-by-base",
    /** The name of a plugin that imports it. */
    broughtByPlugin: "io.plugin-release:brought-by-plugin",
    /** `module@version` that was required, and that this one takes the place of. */
    replaces: "io.plugin-release:replaces",
    /** `folder`: no released version was compiled. */
    source: "io.plugin-release:source",
    /** Of a checkout. */
    commit: "io.plugin-release:commit",
    /** Of a module whose licence is not told: a file that would have to be read. */
    licenceFile: "io.plugin-release:licence-file",
};
/** By UTF-16 code units: the same on every machine. */
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function sorted(texts) {
    return [...new Set(texts)].sort(byText);
}

;// CONCATENATED MODULE: ./packages/signing/src/predicate-types.ts
/** The statement that makes an image signed; its predicate is empty (cosign). */
const signaturePredicate = "https://sigstore.dev/cosign/sign/v1";
/** The attestations that a policy can demand, and the predicate type of each. */
const attestationPredicates = {
    sbom: "https://cyclonedx.org/bom",
    scan: "https://cosign.sigstore.dev/attestation/vuln/v1",
    openvex: "https://openvex.dev/ns/v0.2.0",
    conformance: "https://in-toto.io/attestation/test-result/v0.1",
    provenance: "https://slsa.dev/provenance/v1",
};
const names = new Map([
    [signaturePredicate, "signature"],
    ...Object.entries(attestationPredicates).map(([kind, type]) => [type, kind]),
]);
/** `sbom`, as policies and people say it; nothing for a type that no policy can demand. */
function kindOfPredicate(predicateType) {
    return names.get(predicateType);
}
/** Whether a statement of this type attests that. For OpenVEX, cosign has a type of its own, without the version. */
function attests(predicateType, kind) {
    return predicateType === attestationPredicates[kind] || (kind === "openvex" && predicateType === cosignOpenvex);
}
const cosignOpenvex = "https://openvex.dev/ns";

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-evidence-contents.ts


/** Every entry of a module in a CycloneDX document of any shape. What another module took the place of is listed under that one's path. */
function linkedVersions(predicate, module) {
    const components = listOf(fieldOf(predicate, "components"));
    return components
        .filter((each) => fieldOf(each, "name") === module)
        .map((each) => {
        const sums = listOf(fieldOf(each, "properties")).filter((one) => fieldOf(one, "name") === propertyNames.goSum);
        return { version: textOf(fieldOf(each, "version")), sum: textOf(fieldOf(sums[0], "value")) };
    });
}
function testResults(trusted) {
    return trusted
        .filter(({ predicateType }) => attests(predicateType, "conformance"))
        .map((about) => ({ about, ...testResult(about.statement.predicate) }));
}
function testResult(predicate) {
    const [suite] = listOf(fieldOf(predicate, "configuration"));
    const notes = fieldOf(suite, "annotations");
    return {
        result: textOf(fieldOf(predicate, "result")) ?? "nothing",
        suite: textOf(fieldOf(suite, "name")) ?? "a suite without a name",
        suiteVersion: textOf(fieldOf(notes, "version")),
        platform: textOf(fieldOf(notes, "platform")),
        warned: listOf(fieldOf(predicate, "warnedTests")).length,
    };
}
function fieldOf(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var src_diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(4922);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var src_bytes = __webpack_require__(1102);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(253);
// EXTERNAL MODULE: ./packages/oci/src/download.ts
var download = __webpack_require__(589);
;// CONCATENATED MODULE: ./packages/oci/src/read-referrer.ts






/** Bytes: what carries a bundle takes one thousand. Anybody who may push can attach hundreds, and each is parsed. */
const manifestLimit = 64 * 1024;
/**
 * A listed referrer, if it is what the list says and refers to the subject.
 * Throws content-mismatch where it is another one, image-not-found where it is not there.
 */
async function readReferrer(repository, subject, listed) {
    const { digest, mediaType, size } = listed;
    const what = `${repository.name}@${digest}`;
    if (!(0,media_types/* isImageManifest */.pJ)(mediaType))
        (0,src_digest/* mismatch */.J4)(what, "an image manifest", (0,sanitize/* quoted */.T)(mediaType));
    if (size > manifestLimit)
        (0,src_digest/* mismatch */.J4)(what, `at most ${manifestLimit} bytes`, String(size));
    const document = await repository.manifest(listed);
    if (document === undefined) {
        return (0,src_diagnostic/* fail */.fJ)("image-not-found", `${what} is listed and not there`, { fix: "Attach it again, or delete its entry." });
    }
    const manifest = (0,parse/* parseManifest */.Ng)(document.bytes, what);
    // The specification's words for a manifest's own fields; what is read here comes from anybody who may push.
    const { subject: named } = manifest;
    const digestOf = named?.digest;
    if (digestOf !== subject) {
        (0,src_digest/* mismatch */.J4)(what, `the subject ${subject}`, typeof digestOf === "string" ? (0,sanitize/* quoted */.T)(digestOf) : "none");
    }
    return { ...document, manifest };
}
const contentCodes = ["content-mismatch", "content-too-large", "image-not-found"];
/** Why somebody's content is no good. That the registry cannot be asked is another matter: then nothing is known. */
function contentProblem(error) {
    if (!(error instanceof src_diagnostic/* DiagnosticError */.uo))
        return undefined;
    if (error.cause === download/* absentBlob */.J)
        return "a part of it is not in the registry";
    const [problem] = error.diagnostics;
    return problem && contentCodes.includes(problem.code) ? problem.message : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/oci/src/image.ts






/** The same for every image, so that the same content has the same digest on any day. */
const created = "1970-01-01T00:00:00Z";
/** An image as the documents that describe it; the same parts give the same bytes. */
function composeImage(parts) {
    const config = image_toDocument(mediaTypes.config, composeConfig(parts));
    const manifest = {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: config.descriptor,
        layers: [...(parts.base?.manifest.layers ?? []).map(plainLayer), parts.layer.descriptor],
        annotations: parts.annotations,
    };
    const document = image_toDocument(mediaTypes.manifest, manifest);
    return { config, manifest: { ...document, descriptor: { ...document.descriptor, platform: parts.platform } } };
}
/** An image index for several platforms; the manifests are named in the order given. */
function composeIndex(manifests, annotations) {
    const index = {
        schemaVersion: 2,
        mediaType: mediaTypes.index,
        manifests: [...manifests],
        annotations,
    };
    return image_toDocument(mediaTypes.index, index);
}
/**
 * Where the program goes: the path that the base starts, which must be its whole entrypoint; without a base `/<name>`.
 * Throws image-entrypoint-unclear.
 */
function imageEntrypoint(base, name) {
    if (!base)
        return `/${name}`;
    const entrypoint = base.config?.Entrypoint ?? [];
    const [path = ""] = entrypoint;
    if (entrypoint.length === 1 && isPlainPath(path))
        return path;
    const why = entrypoint.length === 0 ? "it has none" : `it is ${quoted(JSON.stringify(entrypoint), 200)}`;
    throw new DiagnosticError([
        diagnostic("image-entrypoint-unclear", `the base image's entrypoint does not say where the server goes: ${why}`, {
            fix: 'Take a base image whose entrypoint is its server\'s absolute path alone, such as ENTRYPOINT ["/usr/bin/server"].',
        }),
    ]);
}
function isPlainPath(path) {
    const parts = path.split("/").slice(1);
    const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/\p{Cc}/u.test(part));
    return path.startsWith("/") && plain && fitsTar(path.slice(1));
}
/** The base's config with one more layer and this program; what a Docker daemon added about one build or host is left out. */
function composeConfig({ base, platform, layer, entrypoint, labels, createdBy }) {
    const inherited = base?.config;
    return {
        ...(inherited?.author === undefined ? {} : { author: inherited.author }),
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant === undefined ? {} : { variant: platform.variant }),
        ...(inherited && "os.version" in inherited ? { "os.version": inherited["os.version"] } : {}),
        created,
        config: {
            ...inherited?.config,
            Entrypoint: [entrypoint],
            Labels: { ...inheritedLabels(inherited), ...labels },
        },
        rootfs: { type: "layers", diff_ids: [...(inherited?.rootfs.diff_ids ?? []), layer.diffId] },
        history: [...(inherited?.history ?? []), { created, created_by: createdBy }],
    };
}
/** A base's labels, except for the standard ones (OCI image specification, annotations.md): they speak of the base's own source. */
function inheritedLabels(base) {
    const all = Object.entries(base?.config?.Labels ?? {});
    return Object.fromEntries(all.filter(([name]) => !name.startsWith("org.opencontainers.image.")));
}
/** A base's layer without what its registry added: other places to get it from. */
function plainLayer({ mediaType, digest, size }) {
    return { mediaType: toOci(mediaType), digest, size };
}
/** JSON in canonical form (RFC 8785), so that the same content has the same digest. */
function image_toDocument(mediaType, content) {
    const bytes = Buffer.from(canonicalize(content));
    return { descriptor: { mediaType, digest: sha256(bytes), size: bytes.length }, bytes };
}

// EXTERNAL MODULE: ./packages/oci/src/referrers-api.ts
var referrers_api = __webpack_require__(5656);
;// CONCATENATED MODULE: ./packages/oci/src/referrers-tag.ts







/** Each round that another writer wins brings that writer's entry in, so that as many writers need as many rounds. */
const mostRounds = 40;
/** Milliseconds. */
const shortestWait = 20;
const longestWait = 2000;
/** Where clients list referrers that the registry does not (distribution specification 1.1, referrers tag schema). */
function referrersTag(subject) {
    return subject.replace(":", "-");
}
/** The entries at the fallback tag, unchecked; none where there is no such tag. Throws referrers-malformed, content-mismatch. */
async function listInTag(repository, subject) {
    return (await readIndex(repository, subject))?.manifests ?? [];
}
/**
 * Adds entries at the fallback tag. Registries cannot compare and swap, and a writer that read before us and writes after us takes our
 * entries out again: they are looked for afterwards, until they stay. Throws referrers-contended.
 */
async function referrers_tag_addToTag(repository, subject, entries) {
    let before;
    for (let round = 0; round < mostRounds; round++) {
        const started = performance.now();
        const index = await readIndex(repository, subject, round > 0);
        const there = new Set(index?.manifests.map(({ digest }) => digest));
        const missing = entries.filter(({ digest }) => !there.has(digest));
        const here = index && toDocument(mediaTypes.index, index).descriptor.digest;
        // Listed by an earlier run, or as we left it a while ago.
        if (missing.length === 0 && (round === 0 || here === before))
            return;
        before = missing.length === 0 ? here : await write(repository, subject, index, missing);
        await sleep(wait(performance.now() - started));
    }
    fail("referrers-contended", `what is attached does not stay listed in ${repository.name}:${referrersTag(subject)}`, {
        fix: "Let fewer jobs attach to one image at a time, and run it again.",
    });
}
/** What others that write now need to read and to write, and more. */
function wait(elapsed) {
    const least = Math.min(Math.max(3 * elapsed, shortestWait), longestWait);
    return least + randomInt(Math.ceil(least));
}
async function write(repository, subject, index, missing) {
    const manifests = [...(index?.manifests ?? []), ...missing];
    const tag = referrersTag(subject);
    if (manifests.length > mostReferrers)
        throw tooMany(`add to ${repository.name}:${tag}`, `${mostReferrers} entries`);
    const document = toDocument(mediaTypes.index, {
        ...(index ?? { schemaVersion: 2, mediaType: mediaTypes.index }),
        manifests,
    });
    await repository.pushManifest(document, tag);
    return document.descriptor.digest;
}
/** Undefined where there is no list; GitLab's registry answers with the image itself, as if the tag were its digest. */
async function readIndex(repository, subject, written = false) {
    const tag = referrersTag(subject);
    const document = await repository.manifest(tag);
    const name = `${repository.name}:${tag}`;
    if (document?.descriptor.digest === subject)
        return written ? isItself(name) : undefined;
    if (document === undefined)
        return undefined;
    if (document.descriptor.mediaType !== media_types/* mediaTypes */.Ib.index) {
        return (0,src_diagnostic/* fail */.fJ)("referrers-malformed", `${name} is no list of referrers but of another media type`, {
            fix: "Delete the tag: that name is kept for lists of what refers to an image.",
        });
    }
    const index = (0,parse/* parseIndex */.A1)(document.bytes, name);
    if (index.manifests.length > referrers_api/* mostReferrers */.OR)
        throw (0,referrers_api/* tooMany */.Ot)(`read ${name}`, `${referrers_api/* mostReferrers */.OR} entries`);
    return index;
}
function isItself(name) {
    return (0,src_diagnostic/* fail */.fJ)("referrers-malformed", `${name} stays the image itself, whatever is written there`, {
        fix: "Take a registry that lists referrers, or that keeps this tag apart from the image's digest.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/referrers.ts



/**
 * What refers to a manifest: by the registry's own list, or by the fallback tag where it keeps none; each once.
 * By artifact type, those are kept, too, of which the list does not say it: some registries name the config's type in its place.
 * Throws referrers-malformed, content-mismatch, registry-failed, registry-denied.
 */
async function listReferrers(repository, subject, artifactType) {
    const all = (await repository.referrers(subject, artifactType)) ?? (await listInTag(repository, subject));
    const unique = new Map(all.map((each) => [each.digest, each]));
    return [...unique.values()].filter((each) => artifactType === undefined || mayBe(each, artifactType));
}
function mayBe({ artifactType }, wanted) {
    return artifactType === undefined || artifactType === wanted || artifactType === media_types/* mediaTypes */.Ib.empty;
}
/**
 * Writes a manifest that has a subject, and sees to it that it is listed, whoever else writes at the same time.
 * Doing it again changes nothing. Throws referrers-contended, referrers-malformed and what writing throws.
 */
async function attachReferrer(repository, manifest, subject) {
    await attachReferrers(repository, [manifest], subject);
}
/** The same for several, which costs hardly more: where the registry keeps no list, the fallback tag is written once. */
async function attachReferrers(repository, manifests, subject) {
    const byRegistry = await Promise.all(manifests.map((each) => repository.pushReferrer(each)));
    const rest = manifests.filter((_, index) => !byRegistry[index]);
    if (rest.length === 0)
        return;
    const listed = new Set((await repository.referrers(subject.digest))?.map(({ digest }) => digest));
    const missing = rest.filter(({ descriptor }) => !listed.has(descriptor.digest));
    if (missing.length > 0)
        await addToTag(repository, subject.digest, missing.map(entryOf));
}
/** The entry of a list, as the specification has registries make it from a manifest. */
function entryOf({ descriptor, bytes }) {
    const { artifactType, config, annotations } = parseManifest(bytes, descriptor.digest);
    const { mediaType, digest, size } = descriptor;
    return {
        mediaType,
        digest,
        size,
        artifactType: artifactType ?? config.mediaType,
        ...(annotations ? { annotations } : {}),
    };
}

;// CONCATENATED MODULE: ./packages/signing/src/json.ts

/** How deep documents of this kind may nest: an SBOM's dependencies are a flat list. */
const deepest = 100;
/** An object from JSON of anybody's making. Throws bundle-invalid; `what` is what it should be: `a bundle`. */
function parseJsonObject(bytes, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return refuse(`${what} is not JSON in UTF-8`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return refuse(`${what} is no JSON object`);
    return isShallow(value, deepest)
        ? value
        : refuse(`${what} nests deeper than ${deepest} levels`);
}
function isShallow(value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}
function refuse(problem) {
    return (0,src_diagnostic/* fail */.fJ)("bundle-invalid", problem, { fix: "Sign it again with cosign, or with publish-image." });
}

;// CONCATENATED MODULE: ./packages/signing/src/statement.ts



/** What DSSE calls the payload of an in-toto statement. */
const statementPayloadType = "application/vnd.in-toto+json";
/** Version 1 of the specification, and the one before, which cosign writes. */
const types = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
/** A statement of ours is about one thing; no list of a release is longer. */
const mostSubjects = 1000;
/** Reads a payload: what it says of itself, and whom it is about. The predicate may be anything. Throws bundle-invalid. */
function parseStatement(payload) {
    const value = parseJsonObject(payload, "a statement");
    const { _type, subject, predicateType } = value;
    if (typeof _type !== "string" || !types.includes(_type)) {
        return malformed(`its _type is ${shown(_type)} and none of ${types.join(", ")}`);
    }
    if (typeof predicateType !== "string" || predicateType === "")
        return malformed("it has no predicateType");
    if (!Array.isArray(subject) || subject.length === 0 || !subject.every(isSubject)) {
        return malformed("its subject is not a list of names and digests");
    }
    if (subject.length > mostSubjects)
        return malformed(`it has more than ${mostSubjects} subjects`);
    return value;
}
/** Whether a statement is about this content, by its SHA-256 and nothing else: names are free text. */
function isAbout({ subject }, digest) {
    return subject.some((each) => `sha256:${each.digest.sha256}` === digest);
}
function isSubject(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { digest } = value;
    if (typeof digest !== "object" || digest === null || Array.isArray(digest))
        return false;
    return Object.values(digest).every((each) => typeof each === "string");
}
function shown(value) {
    return typeof value === "string" ? (0,sanitize/* quoted */.T)(value) : "missing";
}
function malformed(why) {
    return (0,src_diagnostic/* fail */.fJ)("bundle-invalid", `what is signed is no in-toto statement: ${why}`, {
        fix: "Sign it again with cosign, or with publish-image.",
    });
}

;// CONCATENATED MODULE: ./packages/signing/src/parse-bundle.ts




/** The media type of a Sigstore bundle of version 0.3, as cosign writes it. */
const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** Bytes: an SBOM of ten thousand components is smaller. */
const bundleLimit = 32 * 1024 * 1024;
/** Bytes: a certificate with log entries and timestamps takes ten thousand. They become objects before anything of them is verified. */
const proofLimit = 64 * 1024;
/** Each is verified, and compared with each other. */
const mostProofs = 8;
/**
 * Reads a Sigstore bundle of versions 0.1 to 0.3 that holds one signed in-toto statement in a DSSE envelope. Nothing is verified.
 * Throws bundle-invalid.
 */
async function parseBundle(bytes) {
    if (bytes.length > bundleLimit)
        return parse_bundle_refuse(`it is larger than ${bundleLimit / 1024 / 1024} MiB`);
    if (bytes.length - payloadLength(bytes) > proofLimit) {
        return parse_bundle_refuse(`what is in it beside its payload is larger than ${proofLimit / 1024} KiB`);
    }
    const value = parseJsonObject(bytes, "a bundle");
    const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 1040));
    const bundle = read(() => bundleFromJSON(value));
    if (!isBundleWithDsseEnvelope(bundle))
        return parse_bundle_refuse("it holds a signature of a file, not a signed statement");
    const { payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== statementPayloadType) {
        return parse_bundle_refuse(`its payload is ${(0,sanitize/* quoted */.T)(payloadType)}, not ${statementPayloadType}`);
    }
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
    if (tlogEntries.length > mostProofs || timestamps.length > mostProofs) {
        return parse_bundle_refuse(`it has more than ${mostProofs} log entries or timestamps`);
    }
    return bundle;
}
/** How long the text named payload is, before anything is parsed: anybody's JSON can be thirty times as large in memory. */
function payloadLength({ buffer, byteOffset, length }) {
    const text = Buffer.from(buffer, byteOffset, length).toString("latin1");
    return /"payload"\s*:\s*"([^"]*)"/.exec(text)?.[1]?.length ?? 0;
}
/** The library throws errors of its own, and TypeErrors for values of a wrong type. */
function read(parse) {
    try {
        return parse();
    }
    catch (error) {
        const { message, fields } = error;
        return parse_bundle_refuse((0,sanitize/* sanitize */.a)(fields ? `${message}: ${fields.join(", ")}` : message, 300));
    }
}
function parse_bundle_refuse(why) {
    return (0,src_diagnostic/* fail */.fJ)("bundle-invalid", `a bundle cannot be used: ${why}`, {
        fix: "Sign it again with cosign, or with publish-image.",
    });
}

;// CONCATENATED MODULE: ./packages/signing/src/find-bundles.ts




/** Of one manifest: a re-scan every week for four years attaches fewer. */
const mostBundles = 500;
/** Bundles that are read at once. */
const atOnce = 8;
const roomy = () => ({ bytes: 256 * 1024 * 1024 });
/**
 * The bundles that are attached to a manifest, in the list's order. What is not as the list says is not used, and told.
 * Calls for several manifests of an image can share room.
 * Throws registry-failed, registry-denied, referrers-malformed.
 */
async function findBundles(repository, digest, room = roomy()) {
    const listed = await listReferrers(repository, digest, bundleMediaType);
    const found = { bundles: [], unusable: [] };
    for (const { digest: manifest } of listed.slice(mostBundles)) {
        found.unusable.push({ subject: digest, manifest, reason: `it is not among the first ${mostBundles}` });
    }
    for (let at = 0; at < Math.min(listed.length, mostBundles); at += atOnce) {
        const some = listed.slice(at, Math.min(at + atOnce, mostBundles));
        for (const each of await Promise.all(some.map((referrer) => readBundle(repository, digest, referrer, room)))) {
            if (each === undefined)
                continue;
            if ("bytes" in each)
                found.bundles.push(each);
            else
                found.unusable.push(each);
        }
    }
    return found;
}
/** Undefined for what turns out to be of another artifact type. */
async function readBundle(repository, subject, listed, room) {
    const manifest = listed.digest;
    try {
        const { manifest: read } = await readReferrer(repository, subject, listed);
        const predicateType = read.annotations?.["dev.sigstore.bundle.predicateType"];
        const layer = bundleLayer(read);
        if (typeof layer === "string")
            return { subject, manifest, reason: layer };
        if (layer === undefined)
            return undefined;
        if (layer.size > room.bytes)
            return { subject, manifest, reason: "there are too many large bundles" };
        room.bytes -= layer.size;
        const bytes = await (0,src_bytes/* collect */.F)(repository.blob(layer));
        return { subject, manifest, ...(predicateType === undefined ? {} : { predicateType }), bytes };
    }
    catch (error) {
        const reason = contentProblem(error);
        if (reason === undefined)
            throw error;
        return { subject, manifest, reason };
    }
}
/** The layer that is the bundle; a text says what is wrong with it. */
function bundleLayer({ artifactType, config, layers }) {
    // A manifest of cosign's older form names the type in its layer alone.
    const type = artifactType ?? config.mediaType;
    const [layer, ...more] = layers.filter(({ mediaType }) => mediaType === bundleMediaType);
    if (layer === undefined)
        return type === bundleMediaType ? "it has no bundle" : undefined;
    if (more.length > 0)
        return "it has more than one bundle";
    return layer.size > bundleLimit ? `its bundle is larger than ${bundleLimit / 1024 / 1024} MiB` : layer;
}

;// CONCATENATED MODULE: ./packages/signing/src/judge-image.ts



/** Notices beyond these say nothing new. */
const mostNotices = 20;
/** What is missing of an image's signature and attestations, as errors; and notices of the bundles that counted for nothing. */
function judgeImage(evidence) {
    const missing = evidence.attestations.filter((kind) => !isAttested(kind, evidence));
    return [
        ...(isSigned(evidence) ? [] : [unsigned(evidence)]),
        ...missing.map((kind) => unattested(kind, evidence)),
        ...(toldAlready(evidence) ? [] : ignored(evidence)),
    ];
}
/** An attestation by the same signer does not sign the image: it says something about it, not that it is to be trusted. */
function isSigned({ trusted, digest }) {
    return trusted.some(({ predicateType, subject }) => predicateType === signaturePredicate && subject === digest);
}
/** Everything is said of the image, but tests run on one platform of it. */
function isAttested(kind, { trusted, digest }) {
    const statements = trusted.filter(({ predicateType }) => attests(predicateType, kind));
    if (kind === "conformance")
        return statements.some(hasPassed);
    return statements.some(({ subject }) => subject === digest);
}
/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
function hasPassed({ statement }) {
    const { result } = (statement.predicate ?? {});
    return result === "PASSED" || result === "WARNED";
}
/** The error says it of all bundles. */
function toldAlready({ trusted, refused }) {
    return trusted.length === 0 && new Set(refused.map(({ reason }) => reason)).size === 1;
}
function unsigned({ name, trusted, refused }) {
    const others = [...new Set(trusted.map(({ predicateType }) => predicateType))];
    const why = others.length > 0
        ? `there are only attestations (${others.join(", ")}), and none of them is a signature`
        : refused.length > 0
            ? noneOf(refused)
            : "nothing is attached to it";
    return (0,src_diagnostic/* diagnostic */.YK)("image-unsigned", `${name} is not signed by a trusted signer: ${(0,sanitize/* sanitize */.a)(why, 1000)}`, {
        fix: "Do not use this image; ask who published it to sign it, or correct the policy's signers.",
    });
}
/** Where all are refused for one reason, it is all that there is to say. */
function noneOf(refused) {
    const [first = "", ...more] = new Set(refused.map(({ reason }) => reason));
    const bundles = refused.length === 1
        ? "the bundle that is attached to it"
        : `none of the ${refused.length} bundles that are attached to it`;
    const [, by] = /^its signature is not (by .*)$/.exec(first) ?? [];
    if (by !== undefined && more.length === 0)
        return `${bundles} is ${refused.length === 1 ? "not " : ""}${by}`;
    return `${bundles} ${refused.length === 1 ? "does not count" : "counts"}: ${reasons(refused)}`;
}
function reasons(refused) {
    const [first, ...more] = new Set(refused.map(({ reason }) => reason));
    return more.length > 0 ? `${first}; and ${more.length} other reasons` : `${first}`;
}
function unattested(kind, { name, trusted }) {
    const failed = trusted.some(({ predicateType }) => attests(predicateType, kind));
    const why = failed
        ? kind === "conformance"
            ? "what is attested did not pass"
            : "what is attested is said of one platform"
        : `no trusted signer attests it (${attestationPredicates[kind]})`;
    return (0,src_diagnostic/* diagnostic */.YK)("attestation-missing", `${name} has no ${kind} attestation that counts: ${why}`, {
        fix: `Have the image's release attest it, or take ${kind} out of what is required.`,
    });
}
/** One notice for each reason: with a wrong key, each of an image's bundles would say the same. */
function ignored({ refused }) {
    const byReason = new Map();
    for (const each of refused) {
        const same = byReason.get(each.reason);
        if (same)
            same.push(each);
        else
            byReason.set(each.reason, [each]);
    }
    const shown = [...byReason].slice(0, mostNotices);
    const notices = shown.map(([reason, bundles]) => `${which(bundles)} ignored: ${reason}`);
    const told = shown.reduce((total, [, bundles]) => total + bundles.length, 0);
    if (refused.length > told)
        notices.push(`${refused.length - told} more bundles are ignored`);
    return notices.map((message) => (0,src_diagnostic/* diagnostic */.YK)("bundle-ignored", message));
}
function which(bundles) {
    const [first] = bundles;
    if (bundles.length > 1)
        return `${bundles.length} bundles, the first of them ${first?.digest}, are`;
    return `${first?.digest}, attached to ${first?.subject}, is`;
}

;// CONCATENATED MODULE: ./packages/signing/src/identity.ts

/** The older form of the issuer is a bare text. */
const bareIssuer = "1.3.6.1.4.1.57264.1.1";
/** X.509's own: a list of names (RFC 5280, 4.2.1.6). */
const subjectNames = "2.5.29.17";
const extensions = {
    issuer: "1.3.6.1.4.1.57264.1.8",
    ref: "1.3.6.1.4.1.57264.1.14",
    repositoryId: "1.3.6.1.4.1.57264.1.15",
    ownerId: "1.3.6.1.4.1.57264.1.17",
};
/**
 * What a verified certificate says. A field that is there twice, or is no text, is treated as missing. All is read from the extensions
 * as the library has verified them: another reader of the same bytes could find another certificate in them.
 */
function identityOf({ identity }) {
    const all = identity?.oids ?? [];
    const values = (oid) => all.filter((each) => each.oid?.id.join(".") === oid).map(({ value }) => value);
    const only = (oid) => (values(oid).length === 1 ? values(oid)[0] : undefined);
    const found = {};
    const subject = onlyName(only(subjectNames));
    if (subject !== undefined)
        found.subject = subject;
    const bare = values(extensions.issuer).length === 0 ? only(bareIssuer) : undefined;
    if (bare !== undefined)
        found.issuer = bare.toString("utf8");
    for (const [field, oid] of Object.entries(extensions)) {
        const text = derContent(only(oid), utf8String);
        if (text !== undefined)
            found[field] = Buffer.from(text).toString("utf8");
    }
    return found;
}
/** Tags of DER. */
const utf8String = 0x0c;
const sequence = 0x30;
const mailName = 0x81;
const uriName = 0x86;
/** The one URI or mail address. The library takes the first of several, and drops the highest bit of each byte: then one name could be written as another. */
function onlyName(names) {
    const list = derContent(names, sequence);
    const name = derContent(list, uriName) ?? derContent(list, mailName);
    const isAscii = name !== undefined && name.length > 0 && name.every((byte) => byte < 0x80);
    return isAscii ? Buffer.from(name).toString("latin1") : undefined;
}
/** What an element of that tag holds, if it is all there is. Lengths from 128 on take more than one byte. */
function derContent(der, tag) {
    if (der === undefined)
        return undefined;
    const [found, first = 0x80] = der;
    if (found !== tag || first === 0x80 || first > 0x82)
        return undefined;
    const start = first < 0x80 ? 2 : 2 + first - 0x80;
    const length = first < 0x80 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    return der.length === start + length ? der.subarray(start) : undefined;
}
/** What of a wanted signer a certificate does not meet; the empty list where it is that signer's. Texts are compared to the letter. */
function identityProblems(found, wanted) {
    const fields = ["issuer", "subject", "repositoryId", "ownerId", "ref"];
    const problems = fields.flatMap((field) => {
        const value = wanted[field];
        if (value === undefined)
            return [];
        return value !== "" && found[field] === value ? [] : [unlike(identity_names[field], found[field], value)];
    });
    if (wanted.workflow !== undefined && !isWorkflow(found.subject, wanted.workflow)) {
        problems.push(unlike("workflow", found.subject, wanted.workflow));
    }
    return problems;
}
const identity_names = {
    issuer: "issuer",
    subject: "subject",
    repositoryId: "repository id",
    ownerId: "owner id",
    ref: "ref",
};
function unlike(field, found, wanted) {
    return `its ${field} is ${found === undefined ? "missing" : (0,sanitize/* quoted */.T)(found, 300)}, not "${wanted}"`;
}
/** A workflow's certificate is named `https://HOST/OWNER/REPOSITORY/PATH@REF`. */
function isWorkflow(subject, workflow) {
    const wanted = workflow.includes("://") ? workflow : `https://github.com/${workflow}`;
    if (workflow === "" || subject === undefined)
        return false;
    return wanted.includes("@") ? subject === wanted : subject.startsWith(`${wanted}@`);
}

;// CONCATENATED MODULE: ./packages/signing/src/signer.ts

/** What bundles name a key by, as cosign writes it: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
function keyHint(key) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(key.export({ type: "spki", format: "der" }))
        .digest("base64");
}

// EXTERNAL MODULE: ./packages/signing/src/trust.ts
var trust = __webpack_require__(8965);
;// CONCATENATED MODULE: ./packages/signing/src/verify-bundle.ts







/** Verifies a Sigstore bundle (v0.1 to v0.3) with a DSSE envelope. Throws bundle-invalid, bundle-refused, trusted-root-missing. */
async function verifyBundle(bytes, signers, trust) {
    const bundle = await parseBundle(bytes);
    const { payload } = bundle.content.dsseEnvelope;
    const { content } = bundle.verificationMaterial;
    const found = content.$case === "publicKey"
        ? await verifyWithKeys(bundle, content.publicKey.hint, signers.filter(isKey))
        : await verifyWithCertificate(bundle, signers.filter(isKeyless), trust);
    return { statement: parseStatement(payload), payload, ...found };
}
const isKey = (signer) => signer.kind === "key";
const isKeyless = (signer) => signer.kind === "keyless";
/** The key that the bundle names is tried alone; where it names none of them, each is. Logs say nothing about a key that is trusted by itself. */
async function verifyWithKeys(bundle, hint, signers) {
    if (signers.length === 0)
        return verify_bundle_refuse("it is signed with a key, and no key is among the signers");
    const named = signers.filter(({ key }) => keyHint(key) === hint);
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 4187));
    const { verificationMaterial } = bundle;
    const material = { ...verificationMaterial, tlogEntries: [], timestampVerificationData: undefined };
    const { signature } = toSignedEntity({ ...bundle, verificationMaterial: material });
    const match = (named.length > 0 ? named : signers).find(({ key }) => signature.verifySignature(key));
    if (match)
        return { signer: `key ${match.name}`, why: [`the key ${match.name} verifies the signature`] };
    const names = (named.length > 0 ? named : signers).map(({ name }) => name).join(", ");
    return verify_bundle_refuse(`its signature is not by the key ${(0,sanitize/* sanitize */.a)(names, 200)}`);
}
async function verifyWithCertificate(bundle, signers, trust) {
    if (signers.length === 0)
        return verify_bundle_refuse("it is signed with a certificate, and every signer is a key");
    if (trust.root === undefined)
        return missingRoot();
    const { toSignedEntity, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 4187));
    const logged = trust.proof === "transparency-log";
    const verifier = new Verifier(trust.root, {
        tlogThreshold: logged ? 1 : 0,
        ctlogThreshold: 1,
        timestampThreshold: 1,
    });
    const entity = attempt(() => toSignedEntity(bundle));
    const identity = attempt(() => identityOf(verifier.verify(entity)));
    const problems = signers.map((each) => identityProblems(identity, each));
    if (problems.every((each) => each.length > 0)) {
        return verify_bundle_refuse((0,sanitize/* sanitize */.a)(problems.map((each) => each.join(" and ")).join("; or "), 1000));
    }
    const { subject = "", issuer = "", repositoryId, ownerId, ref } = identity;
    const source = [repositoryId && `repository ${repositoryId}`, ownerId && `owner ${ownerId}`, ref].filter(Boolean);
    return {
        signer: (0,sanitize/* sanitize */.a)(subject, 300),
        why: [
            `a certificate of ${subject}, whom ${issuer} vouched for`,
            ...(source.length > 0 ? [`it was issued for ${source.join(", ")}`] : []),
            ...bundle.verificationMaterial.tlogEntries.map((each) => `entry ${provenIndex(each)} of the transparency log`),
            ...(logged ? [] : ["a timestamp of the certificate's life time"]),
        ].map((line) => (0,sanitize/* sanitize */.a)(line, 500)),
    };
}
/** Where the log has promised nothing, what the entry says of its own place is nobody's word. */
function provenIndex({ logIndex, inclusionPromise, inclusionProof }) {
    return inclusionPromise === undefined ? inclusionProof?.logIndex : logIndex;
}
/** The library throws errors of its own, and others where a bundle's binary parts are not what they should be. */
function attempt(verify) {
    try {
        return verify();
    }
    catch (error) {
        const { message, cause } = error;
        const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
        return verify_bundle_refuse((0,sanitize/* sanitize */.a)(reason, 300));
    }
}
function verify_bundle_refuse(why) {
    return (0,src_diagnostic/* fail */.fJ)("bundle-refused", why, {
        fix: "Name its signer in the policy if that signer is to be trusted; else sign the image by one that is named.",
    });
}
function missingRoot() {
    return (0,src_diagnostic/* fail */.fJ)("trusted-root-missing", "a keyless signature cannot be verified without a trusted root", {
        fix: `Write one and name it: ${trust/* trustedRootCommand */.p}.`,
    });
}

;// CONCATENATED MODULE: ./packages/signing/src/verify-image.ts







/** An index that names more is none of an image for people. */
const mostPlatforms = 64;
/**
 * Verifies what is attached to an image and to its platforms' manifests. Throws image-not-found, trusted-root-missing, and what reading
 * a registry throws; that it is not signed is not thrown but told.
 */
async function verifyImage(options) {
    const { repository, reference } = options;
    const document = (await repository.manifest(reference)) ?? notFound(repository, reference);
    const { digest } = document.descriptor;
    const subjects = [digest, ...platformsOf(repository, document)];
    const room = roomy();
    const found = await Promise.all(subjects.map((subject) => findBundles(repository, subject, room)));
    const trusted = [];
    const refused = found
        .flatMap(({ unusable }) => unusable)
        .map(({ subject, manifest, reason }) => ({ subject, digest: manifest, reason }));
    for (const bundle of found.flatMap(({ bundles }) => bundles)) {
        const judged = await judge(bundle, options);
        if ("statement" in judged)
            trusted.push(judged);
        else
            refused.push(judged);
    }
    const { attestations } = options;
    const diagnostics = judgeImage({ name: `${repository.name}@${digest}`, digest, trusted, refused, attestations });
    const verified = diagnostics.every(({ severity }) => severity !== "error");
    return { digest, verified, trusted, refused, diagnostics };
}
function platformsOf({ name }, { descriptor, bytes }) {
    if (!(0,media_types/* isIndex */.nw)(descriptor.mediaType))
        return [];
    const { manifests } = (0,parse/* parseIndex */.A1)(bytes, `${name}@${descriptor.digest}`);
    const platforms = manifests.filter(({ mediaType }) => (0,media_types/* isImageManifest */.pJ)(mediaType)).map(({ digest }) => digest);
    return [...new Set(platforms)].slice(0, mostPlatforms);
}
async function judge({ bytes, subject, manifest }, { signers, trust }) {
    try {
        const { statement, ...verified } = await verifyBundle(bytes, signers, trust);
        // A bundle can be attached to any image: what was signed says which one it is about.
        if (!isAbout(statement, subject))
            return { subject, digest: manifest, reason: "it is about another image" };
        return { subject, digest: manifest, predicateType: statement.predicateType, statement, ...verified };
    }
    catch (error) {
        const [problem] = error instanceof src_diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
        if (problem?.code !== "bundle-invalid" && problem?.code !== "bundle-refused")
            throw error;
        return { subject, digest: manifest, reason: problem.message };
    }
}
function notFound({ name }, reference) {
    return (0,src_diagnostic/* fail */.fJ)("image-not-found", `there is no ${reference} in ${name}`, {
        fix: "Check the name and the tag; a registry that hides private images may need a login.",
    });
}

;// CONCATENATED MODULE: ./packages/server/src/manifest-update-evidence-judge.ts







/**
 * Judges one candidate image by what its registry has attached to it: nothing counts but what the signer has signed, and what follows from
 * digests that are signed. Throws what reading a registry throws.
 */
async function judgeCandidate(repository, reference, { signer, trust }, wanted) {
    const found = await verifyImage({ repository, reference, signers: [signer], attestations: [], trust });
    const signature = found.trusted.find(({ predicateType, subject }) => predicateType === signaturePredicate && subject === found.digest);
    if (signature === undefined)
        return manifest_update_evidence_judge_unsigned("is not signed by the policy's signer", found);
    const tests = testResults(found.trusted);
    const [first] = tests;
    if (first === undefined)
        return manifest_update_evidence_judge_unsigned("has no conformance report that the policy's signer signed", found);
    // Of one image, a report that failed counts more than one that passed.
    const test = tests.find(({ result }) => !manifest_update_evidence_judge_hasPassed(result)) ?? first;
    const labels = await labelsOf(repository, test.about.subject);
    const other = labels === undefined ? unlabelled : otherContent(labels, wanted);
    if (labels === undefined || other !== undefined)
        return { code: "plugin-report-other", why: other ?? unlabelled };
    if (!manifest_update_evidence_judge_hasPassed(test.result)) {
        const why = `has a signed report that says ${(0,sanitize/* sanitize */.a)(test.result, 40)}, not passed`;
        return { code: "plugin-report-failed", why, isFinal: labels.version === wanted.server.version };
    }
    const sbom = sbomOf(found, test.about.subject);
    if (sbom === undefined)
        return manifest_update_evidence_judge_unsigned("has no SBOM that the policy's signer signed", found);
    const linked = linkedVersions(sbom.statement.predicate, wanted.module);
    const [one] = linked;
    if (one?.sum === undefined || linked.some(({ version }) => version !== wanted.version)) {
        return { code: "plugin-report-other", why: notLinked(linked, wanted) };
    }
    const base = { module: labels.module, version: labels.version };
    return { digest: found.digest, signer: signature.signer, report: test.about.digest, test, base, sum: one.sum };
}
/** Recommended checks may fail. */
function manifest_update_evidence_judge_hasPassed(result) {
    return result === "PASSED" || result === "WARNED";
}
const unlabelled = "does not say what it was built from";
/** A test ran on one platform's image, whose labels its digest covers; of an index nobody knows which one that was. */
async function labelsOf(repository, subject) {
    const document = await repository.manifest(subject);
    if (document === undefined || !(0,media_types/* isImageManifest */.pJ)(document.descriptor.mediaType))
        return undefined;
    const { config } = await (0,platform_images/* readImage */.A)(repository, repository.name, document);
    return (0,labels/* readLabels */.k2)(config.config?.Labels ?? {});
}
function otherContent(labels, { module, version, server }) {
    const versions = labels.plugins.filter((each) => each.module === module).map((each) => each.version);
    if (versions.length === 0)
        return `has no plugin of ${module} in it`;
    const another = versions.find((each) => each !== version);
    if (another !== undefined)
        return `has ${module} ${another} in it`;
    if (server.module === undefined)
        return "cannot be compared with this server, whose base is not known";
    return labels.module === server.module ? undefined : `is another server, ${labels.module}`;
}
/** That of the platform that ran goes before that of the whole image. */
function sbomOf({ trusted, digest }, platform) {
    const sboms = trusted.filter(({ predicateType }) => attests(predicateType, "sbom"));
    return sboms.find(({ subject }) => subject === platform) ?? sboms.find(({ subject }) => subject === digest);
}
function notLinked(linked, { module, version }) {
    if (linked.length === 0)
        return `has an SBOM without ${module}, or another module in its place`;
    const another = linked.find((each) => each.version !== version);
    if (another !== undefined)
        return `has an SBOM with ${module} ${(0,sanitize/* sanitize */.a)(another.version ?? "of no version", 100)}`;
    return `has an SBOM that gives no sum of ${module}, which was compiled from a folder`;
}
function manifest_update_evidence_judge_unsigned(what, { refused }) {
    const [first, ...more] = new Set(refused.map(({ reason }) => reason));
    const others = more.length === 0 ? "" : `; and ${more.length} other reasons`;
    const why = first === undefined ? "nothing else is attached to it" : `${(0,sanitize/* sanitize */.a)(first, 500)}${others}`;
    return { code: "plugin-report-unsigned", why: `${what}: ${why}` };
}


/***/ })

};

export const id = 1151;
export const ids = [1151,6934,8799];
export const modules = {

/***/ 84616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var composeImage = (function (parts) {
    const config = toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.config, composeConfig(parts));
    const manifest = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.manifest,
        config: config.descriptor,
        layers: [...(parts.base?.manifest.layers ?? []).map(plainLayer), parts.layer.descriptor],
        annotations: parts.annotations,
    };
    const document = toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.manifest, manifest);
    return { config, manifest: { ...document, descriptor: { ...document.descriptor, platform: parts.platform } } };
});
var composeIndex = (function (manifests, annotations) {
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.index,
        manifests: [...manifests],
        annotations,
    };
    return toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.index, index);
});
var imageEntrypoint = (function (base, name) {
    if (!base)
        return `/${name}`;
    const entrypoint = base.config?.Entrypoint ?? [];
    const [path = ""] = entrypoint;
    if (entrypoint.length === 1 && isPlainPath(path))
        return path;
    const why = entrypoint.length === 0 ? "it has none" : `it is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(JSON.stringify(entrypoint), 200)}`;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("image-entrypoint-unclear", `the base image's entrypoint does not say where the server goes: ${why}`, {
            fix: 'Take a base image whose entrypoint is its server\'s absolute path alone, such as ENTRYPOINT ["/usr/bin/server"].',
        }),
    ]);
});
var isPlainPath = (function (path) {
    const parts = path.split("/").slice(1);
    const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/\p{Cc}/u.test(part));
    return path.startsWith("/") && plain && (0,_oci_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsTar */ .m)(path.slice(1));
});
var composeConfig = (function ({ base, platform, layer, entrypoint, labels, createdBy }) {
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
});
var inheritedLabels = (function (base) {
    const all = Object.entries(base?.config?.Labels ?? {});
    return Object.fromEntries(all.filter(([name]) => !name.startsWith("org.opencontainers.image.")));
});
var plainLayer = (function ({ mediaType, digest, size }) {
    return { mediaType: (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .toOci */ .t_)(mediaType), digest, size };
});
var toDocument = (function (mediaType, content) {
    const bytes = Buffer.from((0,canonicalize__WEBPACK_IMPORTED_MODULE_5__["default"])(content));
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes), size: bytes.length }, bytes };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ composeIndex),
/* harmony export */   Ij: () => (/* binding */ composeImage),
/* harmony export */   JY: () => (/* binding */ toDocument),
/* harmony export */   sV: () => (/* binding */ imageEntrypoint)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98799);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92125);
/* harmony import */ var _oci_tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5146);






/** The same for every image, so that the same content has the same digest on any day. */
const created = "1970-01-01T00:00:00Z";
/** An image as the documents that describe it; the same parts give the same bytes. */
;
/** An image index for several platforms; the manifests are named in the order given. */
;
/**
 * Where the program goes: the path that the base starts, which must be its whole entrypoint; without a base `/<name>`.
 * Throws image-entrypoint-unclear.
 */
;
;
/** The base's config with one more layer and this program; what a Docker daemon added about one build or host is left out. */
;
/** A base's labels, except for the standard ones (OCI image specification, annotations.md): they speak of the base's own source. */
;
/** A base's layer without what its registry added: other places to get it from. */
;
/** JSON in canonical form (RFC 8785), so that the same content has the same digest. */
;


/***/ }),

/***/ 92125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isIndex = (function (mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
});
var isImageManifest = (function (mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
});
var toOci = (function (mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   pJ: () => (/* binding */ isImageManifest),
/* harmony export */   t_: () => (/* binding */ toOci)
/* harmony export */ });
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
;
;
/** The OCI media type of a layer or config. */
;


/***/ }),

/***/ 24922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseIndex = (function (bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
});
var parseManifest = (function (bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
});
var parseConfig = (function (bytes, name) {
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
});
var documentMediaType = (function (bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
});
var checkMediaType = (function (found, announced, name) {
    if (found === announced)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is announced as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(announced)} and is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
});
var parseDocument = (function (bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
});
var parseObject = (function (bytes, name) {
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
});
var isShallow = (function (value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
});
var isRunConfig = (function (value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
});
var isOptional = (function (value, check) {
    return value === undefined || value === null || check(value);
});
var isLabels = (function (value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
});
var isTexts = (function (value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
});
var isDescriptors = (function (value) {
    return Array.isArray(value) && value.every(isDescriptor);
});
var isDescriptor = (function (value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
});
var isPlatform = (function (value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var malformed = (function (name, expected) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   us: () => (/* binding */ documentMediaType),
/* harmony export */   xQ: () => (/* binding */ checkMediaType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;
/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
;
;
;
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
;
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
;
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
;
;
;
;
;
;
;
;
;
;
;
;


/***/ }),

/***/ 45477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readReferrer = (async function (repository, subject, listed) {
    const { digest, mediaType, size } = listed;
    const what = `${repository.name}@${digest}`;
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isImageManifest */ .pJ)(mediaType))
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(what, "an image manifest", (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType));
    if (size > manifestLimit)
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(what, `at most ${manifestLimit} bytes`, String(size));
    const document = await repository.manifest(listed);
    if (document === undefined) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `${what} is listed and not there`, { fix: "Attach it again, or delete its entry." });
    }
    const manifest = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(document.bytes, what);
    // The specification's words for a manifest's own fields; what is read here comes from anybody who may push.
    const { subject: named } = manifest;
    const digestOf = named?.digest;
    if (digestOf !== subject) {
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(what, `the subject ${subject}`, typeof digestOf === "string" ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(digestOf) : "none");
    }
    return { ...document, manifest };
});
var contentProblem = (function (error) {
    if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
        return undefined;
    if (error.cause === _oci_download_js__WEBPACK_IMPORTED_MODULE_3__/* .absentBlob */ .J)
        return "a part of it is not in the registry";
    const [problem] = error.diagnostics;
    return problem && contentCodes.includes(problem.code) ? problem.message : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readReferrer),
/* harmony export */   j: () => (/* binding */ contentProblem)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40589);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24922);






/** Bytes: what carries a bundle takes one thousand. Anybody who may push can attach hundreds, and each is parsed. */
const manifestLimit = 64 * 1024;
/**
 * A listed referrer, if it is what the list says and refers to the subject.
 * Throws content-mismatch where it is another one, image-not-found where it is not there.
 */
;
const contentCodes = ["content-mismatch", "content-too-large", "image-not-found"];
/** Why somebody's content is no good. That the registry cannot be asked is another matter: then nothing is known. */
;


/***/ }),

/***/ 43531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var referrersTag = (function (subject) {
    return subject.replace(":", "-");
});
var listInTag = (async function (repository, subject) {
    return (await readIndex(repository, subject))?.manifests ?? [];
});
var addToTag = (async function (repository, subject, entries) {
    let before;
    for (let round = 0; round < mostRounds; round++) {
        const started = performance.now();
        const index = await readIndex(repository, subject, round > 0);
        const there = new Set(index?.manifests.map(({ digest }) => digest));
        const missing = entries.filter(({ digest }) => !there.has(digest));
        const here = index && (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.index, index).descriptor.digest;
        // Listed by an earlier run, or as we left it a while ago.
        if (missing.length === 0 && (round === 0 || here === before))
            return;
        before = missing.length === 0 ? here : await write(repository, subject, index, missing);
        await (0,promises_.setTimeout)(wait(performance.now() - started));
    }
    (0,diagnostic/* fail */.fJ)("referrers-contended", `what is attached does not stay listed in ${repository.name}:${referrersTag(subject)}`, {
        fix: "Let fewer jobs attach to one image at a time, and run it again.",
    });
});
var wait = (function (elapsed) {
    const least = Math.min(Math.max(3 * elapsed, shortestWait), longestWait);
    return least + (0,external_node_crypto_.randomInt)(Math.ceil(least));
});
var write = (async function (repository, subject, index, missing) {
    const manifests = [...(index?.manifests ?? []), ...missing];
    const tag = referrersTag(subject);
    if (manifests.length > referrers_api/* mostReferrers */.OR)
        throw (0,referrers_api/* tooMany */.Ot)(`add to ${repository.name}:${tag}`, `${referrers_api/* mostReferrers */.OR} entries`);
    const document = (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.index, {
        ...(index ?? { schemaVersion: 2, mediaType: media_types/* mediaTypes */.Ib.index }),
        manifests,
    });
    await repository.pushManifest(document, tag);
    return document.descriptor.digest;
});
var readIndex = (async function (repository, subject, written = false) {
    const tag = referrersTag(subject);
    const document = await repository.manifest(tag);
    const name = `${repository.name}:${tag}`;
    if (document?.descriptor.digest === subject)
        return written ? isItself(name) : undefined;
    if (document === undefined)
        return undefined;
    if (document.descriptor.mediaType !== media_types/* mediaTypes */.Ib.index) {
        return (0,diagnostic/* fail */.fJ)("referrers-malformed", `${name} is no list of referrers but of another media type`, {
            fix: "Delete the tag: that name is kept for lists of what refers to an image.",
        });
    }
    const index = (0,parse/* parseIndex */.A1)(document.bytes, name);
    if (index.manifests.length > referrers_api/* mostReferrers */.OR)
        throw (0,referrers_api/* tooMany */.Ot)(`read ${name}`, `${referrers_api/* mostReferrers */.OR} entries`);
    return index;
});
var isItself = (function (name) {
    return (0,diagnostic/* fail */.fJ)("referrers-malformed", `${name} stays the image itself, whatever is written there`, {
        fix: "Take a registry that lists referrers, or that keeps this tag apart from the image's digest.",
    });
});
var listReferrers = (async function (repository, subject, artifactType) {
    const all = (await repository.referrers(subject, artifactType)) ?? (await listInTag(repository, subject));
    const unique = new Map(all.map((each) => [each.digest, each]));
    return [...unique.values()].filter((each) => artifactType === undefined || mayBe(each, artifactType));
});
var mayBe = (function ({ artifactType }, wanted) {
    return artifactType === undefined || artifactType === wanted || artifactType === media_types/* mediaTypes */.Ib.empty;
});
var attachReferrer = (async function (repository, manifest, subject) {
    await attachReferrers(repository, [manifest], subject);
});
var attachReferrers = (async function (repository, manifests, subject) {
    const byRegistry = await Promise.all(manifests.map((each) => repository.pushReferrer(each)));
    const rest = manifests.filter((_, index) => !byRegistry[index]);
    if (rest.length === 0)
        return;
    const listed = new Set((await repository.referrers(subject.digest))?.map(({ digest }) => digest));
    const missing = rest.filter(({ descriptor }) => !listed.has(descriptor.digest));
    if (missing.length > 0)
        await addToTag(repository, subject.digest, missing.map(entryOf));
});
var entryOf = (function ({ descriptor, bytes }) {
    const { artifactType, config, annotations } = (0,parse/* parseManifest */.Ng)(bytes, descriptor.digest);
    const { mediaType, digest, size } = descriptor;
    return {
        mediaType,
        digest,
        size,
        artifactType: artifactType ?? config.mediaType,
        ...(annotations ? { annotations } : {}),
    };
});
__webpack_require__.d(__webpack_exports__, {
  oj: () => (/* binding */ attachReferrers),
  xt: () => (/* binding */ listReferrers)
});

// UNUSED EXPORTS: attachReferrer

// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/oci/src/image.ts
var src_image = __webpack_require__(84616);
// EXTERNAL MODULE: ./packages/oci/src/referrers-api.ts
var referrers_api = __webpack_require__(85656);
;// CONCATENATED MODULE: ./packages/oci/src/referrers-tag.ts







/** Each round that another writer wins brings that writer's entry in, so that as many writers need as many rounds. */
const mostRounds = 40;
/** Milliseconds. */
const shortestWait = 20;
const longestWait = 2000;
/** Where clients list referrers that the registry does not (distribution specification 1.1, referrers tag schema). */
;
/** The entries at the fallback tag, unchecked; none where there is no such tag. Throws referrers-malformed, content-mismatch. */
;
/**
 * Adds entries at the fallback tag. Registries cannot compare and swap, and a writer that read before us and writes after us takes our
 * entries out again: they are looked for afterwards, until they stay. Throws referrers-contended.
 */
;
/** What others that write now need to read and to write, and more. */
;
;
/** Undefined where there is no list; GitLab's registry answers with the image itself, as if the tag were its digest. */
;
;

;// CONCATENATED MODULE: ./packages/oci/src/referrers.ts



/**
 * What refers to a manifest: by the registry's own list, or by the fallback tag where it keeps none; each once.
 * By artifact type, those are kept, too, of which the list does not say it: some registries name the config's type in its place.
 * Throws referrers-malformed, content-mismatch, registry-failed, registry-denied.
 */
;
;
/**
 * Writes a manifest that has a subject, and sees to it that it is listed, whoever else writes at the same time.
 * Doing it again changes nothing. Throws referrers-contended, referrers-malformed and what writing throws.
 */
;
/** The same for several, which costs hardly more: where the registry keeps no list, the fallback tag is written once. */
;
/** The entry of a list, as the specification has registries make it from a manifest. */
;


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var tar = (async function* (entries) {
    for (const entry of entries) {
        yield header(entry);
        let size = 0;
        for await (const piece of entry.content) {
            size += piece.length;
            if (size > entry.size)
                break;
            yield piece;
        }
        if (size !== entry.size)
            throw new Error(`${entry.path} changed while it was read`);
        yield Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
    }
    yield Buffer.alloc(2 * blockSize);
});
var fitsTar = (function (path) {
    return splitPath(path) !== undefined;
});
var header = (function ({ path, mode, size }) {
    const split = splitPath(path);
    if (!split)
        throw new Error(`${path} is too long for a tar archive`);
    const bytes = Buffer.alloc(blockSize);
    bytes.write(split.name, 0);
    writeOctal(bytes, mode, 100, 8);
    writeOctal(bytes, 0, 108, 8);
    writeOctal(bytes, 0, 116, 8);
    writeOctal(bytes, size, 124, 12);
    writeOctal(bytes, 0, 136, 12);
    bytes.write(path.endsWith("/") ? "5" : "0", 156);
    bytes.write("ustar\u000000", 257);
    bytes.write(split.prefix, 345);
    // The checksum counts its own field as blanks.
    bytes.fill(" ", 148, 156);
    bytes.write(`${octal(sum(bytes), 6)}\0 `, 148);
    return bytes;
});
var splitPath = (function (path) {
    if (Buffer.byteLength(path) <= 100)
        return { prefix: "", name: path };
    for (let at = path.indexOf("/"); at >= 0 && at < path.length - 1; at = path.indexOf("/", at + 1)) {
        const prefix = path.slice(0, at);
        const name = path.slice(at + 1);
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return { prefix, name };
    }
    return undefined;
});
var writeOctal = (function (bytes, value, at, width) {
    bytes.write(octal(value, width - 1), at);
});
var octal = (function (value, digits) {
    const text = value.toString(8).padStart(digits, "0");
    if (text.length > digits)
        throw new Error(`${value} is too large for a tar archive`);
    return text;
});
var sum = (function (bytes) {
    return bytes.reduce((total, byte) => total + byte, 0);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitsTar),
/* harmony export */   y: () => (/* binding */ tar)
/* harmony export */ });
const blockSize = 512;
/**
 * A POSIX ustar archive (IEEE Std 1003.1, pax, ustar Interchange Format). All entries belong to root and have time 0.
 * Throws when a content has another size than its entry says.
 */
;
/** Whether a path has room in a ustar header: 100 bytes, or 155 and 100 around a slash. */
;
;
;
;
;
;


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var hasLoneSurrogate = (function  (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
});
var canonicalize = (function  (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ canonicalize)
/* harmony export */ });
;

;


/***/ })

};

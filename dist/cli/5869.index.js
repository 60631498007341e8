export const id = 5869;
export const ids = [5869,6768,3683,6934,8250];
export const modules = {

/***/ 41102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var once = (async function* (bytes) {
    yield bytes;
});
var collect = (async function (content) {
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    return Buffer.concat(pieces);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Bytes as a stream of one piece. */
;
/** A stream's bytes. The caller has made sure that there are not too many. */
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

/***/ 40609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var blobPath = (function (directory, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256", digest.slice("sha256:".length));
});
var openRegularFile = (async function (directory, file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags).catch((error) => unreadable(directory, file, error));
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    return irregular(directory, file);
});
var readSmallFile = (function (directory, file, limit) {
    let opened;
    try {
        opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    }
    catch (error) {
        return unreadable(directory, file, error);
    }
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
        if (!found.isFile())
            return irregular(directory, file);
        if (found.size > limit)
            return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
});
var unreadable = (function (directory, file, error) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory)) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not there`, {
            fix: "Build the image first, with plugin-release build, or name the folder that holds oci-layout and index.json.",
        });
    }
    return invalidLayout(directory, `${file} cannot be read (${error.code})`);
});
var irregular = (function (directory, file) {
    return invalidLayout(directory, `${file} is not a regular file`);
});
var refuseForeignBlobs = (function (directory) {
    let blobs = "";
    try {
        blobs = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256"));
    }
    catch {
        // There is none.
    }
    if (blobs !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), "blobs", "sha256")) {
        invalidLayout(directory, "it has no folder blobs/sha256 of its own");
    }
});
var invalidLayout = (function (directory, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
        fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   YG: () => (/* binding */ invalidLayout),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   p0: () => (/* binding */ refuseForeignBlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);




/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
;
/** A link could lead out of a layout, and a pipe never end. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opens a regular file of a layout. Throws layout-invalid. */
;
/** A small file of a layout as a whole, read at once: that is faster than another thread is asked. Throws layout-invalid. */
;
;
;
/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
;
;


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openLayout = (async function (path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    checkVersion(directory, (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/oci-layout`, 4096));
    const index = readIndex(directory);
    (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignBlobs */ .p0)(directory);
    return {
        name: path,
        directory,
        index,
        manifest: (reference) => readManifest(directory, index, reference),
        blob: (descriptor) => readBlob(directory, descriptor),
    };
});
var readIndex = (function (directory) {
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/index.json`, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    try {
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(bytes, "index.json");
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo)
            return (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "index.json is not an image index");
        throw error;
    }
});
var checkVersion = (function (directory, bytes) {
    let version;
    try {
        version = JSON.parse(bytes.toString("utf8"))?.imageLayoutVersion;
    }
    catch {
        version = undefined;
    }
    if (version !== "1.0.0")
        (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "oci-layout does not name version 1.0.0");
});
var readManifest = (async function (directory, index, reference) {
    const listed = typeof reference === "string" ? findListed(index, reference) : reference;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(reference) ? reference : listed?.digest;
    if (digest === undefined)
        return undefined;
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, digest);
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBytes */ .RV)(bytes, { digest, size: listed?.size ?? bytes.length }, file);
    const mediaType = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentMediaType */ .us)(bytes, listed?.mediaType, file) ?? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest;
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
});
var findListed = (function (index, reference) {
    return index.manifests.find((each) => each.digest === reference || each.annotations?.[refName] === reference);
});
var readBlob = (async function* (directory, descriptor) {
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, descriptor.digest);
    const handle = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegularFile */ .ZU)(directory, file);
    try {
        yield* (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyStream */ .ui)(handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }), descriptor, file);
    }
    finally {
        await handle.close();
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refName),
/* harmony export */   openLayout: () => (/* binding */ openLayout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24922);






/** The annotation by which a layout's index names an image. */
const refName = "org.opencontainers.image.ref.name";
/** Opens a layout (OCI image layout specification 1.1). Throws layout-invalid. */
;
;
;
;
;
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

/***/ 76769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPlatforms = (async function (source, name, document, wanted) {
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(document.descriptor.mediaType))
        return fromIndex(source, name, document, wanted);
    const image = await readImage(source, name, document);
    return wanted.map((platform) => {
        if (!(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .bestPlatform */ .qm)([image.config], (config) => config, platform))
            missing(name, platform, [image.config]);
        return { platform, ...image };
    });
});
var fromIndex = (async function (source, name, document, wanted) {
    const { manifests } = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(document.bytes, name);
    const images = [];
    for (const platform of wanted) {
        const listed = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .bestPlatform */ .qm)(manifests, (each) => each.platform, platform);
        if (!listed)
            return missing(name, platform, manifests.flatMap((each) => each.platform ?? []));
        const child = await source.manifest(listed);
        if (!child)
            return incomplete(name, listed);
        images.push({ platform, ...(await readImage(source, name, child)) });
    }
    return images;
});
var readImage = (async function (source, name, { descriptor, bytes }) {
    const what = `${descriptor.digest} of ${name}`;
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(descriptor.mediaType))
        return notAnImage(what, descriptor.mediaType);
    const manifest = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, what);
    if (manifest.config.size > _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL)
        return notAnImage(what, "a config that is too large");
    const config = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(await (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .collect */ .F)(source.blob(manifest.config)), `the config of ${what}`);
    if (config.rootfs.diff_ids.length !== manifest.layers.length) {
        return notAnImage(what, `${manifest.layers.length} layers for ${config.rootfs.diff_ids.length} in its config`);
    }
    return { descriptor, manifest, config };
});
var missing = (function (name, platform, offered) {
    const known = offered.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq).filter((each) => each !== "unknown/unknown");
    const list = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)([...new Set(known)].join(", "), 400) || "none by name";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-platform-missing", `${name} has no image for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)}; it offers: ${list}`, {
        fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
    });
});
var incomplete = (function (name, { digest }) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
        fix: "Push the base image again with all its platforms, or take another one.",
    });
});
var notAnImage = (function (what, found) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${what} is not a container image: it is or has ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(found, 120)}`, {
        fix: "Take a reference that names a container image.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   t: () => (/* binding */ readPlatforms)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41102);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);






/** Reads the images for the wanted platforms. Throws image-platform-missing, which lists what there is. */
;
;
/** A manifest and its config. Throws content-mismatch for what is no image. */
;
;
;
;


/***/ }),

/***/ 65534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var formatPlatform = (function ({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
});
var localPlatform = (function () {
    const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        architecture: architectures[process.arch] ?? process.arch,
    };
});
var platformScore = (function (offered, wanted) {
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
});
var variantOf = (function ({ architecture, variant }) {
    return variant || defaultVariants[architecture] || "";
});
var bestPlatform = (function (offers, platform, wanted) {
    let best;
    for (const offer of offers) {
        const offered = platform(offer);
        const score = offered ? platformScore(offered, wanted) : undefined;
        if (score !== undefined && (!best || score > best.score))
            best = { offer, score };
    }
    return best?.offer;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   GK: () => (/* binding */ platformScore),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   qm: () => (/* binding */ bestPlatform)
/* harmony export */ });
/** The variant that is meant where none is named. */
const defaultVariants = { amd64: "v1", arm64: "v8", arm: "v7" };
/** `os/architecture` or `os/architecture/variant`. */
;
/** What this machine runs. */
;
/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
;
;
/** The best of what is offered. */
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


/***/ })

};

export const id = 6934;
export const ids = [6934];
export const modules = {

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


/***/ })

};

export const id = 9488;
export const ids = [9488];
export const modules = {

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var reportStatement = (function (report, digest) {
    const { subject, verdict, only, checks } = report;
    if (subject.kind !== "image" || verdict === "not-run" || only !== undefined)
        return undefined;
    const digests = subjectDigests(report);
    if (digests.length === 0)
        return undefined;
    const required = checks.filter(({ level }) => level === "required");
    const recommended = checks.filter(({ level }) => level === "recommended");
    const warnedTests = names(recommended.filter(isNotPassed));
    const failedTests = names(required.filter(isNotPassed));
    const bad = new Set([...warnedTests, ...failedTests]);
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: {
            result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
            configuration: configuration(report, digest),
            // A server may list two things of one name, of which one passes.
            passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
            warnedTests,
            failedTests,
        },
    };
});
var renderStatement = (function (statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
});
var isNotPassed = (function ({ status }) {
    return status === "failed" || status === "not-run";
});
var subjectDigests = (function ({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
});
var repositoryName = (function (name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
});
var configuration = (function (report, digest) {
    const { suite, manifest, tool, subject, sandbox, started } = report;
    const annotations = {
        version: suite.version,
        tool: `${tool.name} ${tool.version}`,
        ...(subject.platform === undefined ? {} : { platform: subject.platform }),
        sandbox: sandbox.kind,
        started,
        report: digest,
    };
    const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
    return manifest === undefined
        ? [descriptor]
        : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
});
var hex = (function (digest) {
    return digest.slice("sha256:".length);
});
var names = (function (checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement),
/* harmony export */   t: () => (/* binding */ reportStatement)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);


/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 *
 * @param digest of report.json: it says more than a statement has places for, and whoever signs the one signs the other
 */
;
;
;
;
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
;
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
;
;
/** `B-list [agents, Agent]`; each once. */
;


/***/ }),

/***/ 7382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var plainSource = (function (file, value) {
    return { file, text: "", value, place: () => ({ file }), root: null };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainSource)
/* harmony export */ });
/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
;


/***/ }),

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

/***/ 83490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var reachableDigests = (async function (directory, manifests, depth = 0) {
    const found = new Set();
    for (const descriptor of manifests) {
        const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(directory, descriptor.digest);
        const stored = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (!stored.isFile() || stored.size !== descriptor.size)
            (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLayout */ .YG)(directory, `${file} is not a whole blob`);
        found.add(descriptor.digest);
        const below = depth < deepest ? children(directory, descriptor) : [];
        for (const digest of await reachableDigests(directory, below, depth + 1))
            found.add(digest);
    }
    return found;
});
var children = (function (directory, { mediaType, digest }) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType) && !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(mediaType))
        return [];
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(directory, digest);
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL);
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType))
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(bytes, file).manifests;
    const manifest = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, file);
    return [manifest.config, ...manifest.layers];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reachableDigests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);




const deepest = 4;
/**
 * The digests of manifests and of everything below them. A blob that a layout lacks is a defect of its writer.
 * Throws layout-invalid where a blob does not have its descriptor's size.
 */
;
;


/***/ }),

/***/ 49723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var byText = (function (left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
});
var sorted = (function (texts) {
    return [...new Set(texts)].sort(byText);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ propertyNames),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
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
;
;


/***/ }),

/***/ 97035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var missingAndStrange = (function (bytes, { platforms, base }, file) {
    const written = readModules(bytes);
    const linked = new Map(platforms.flatMap(({ info }) => modulesOf(info, base)));
    const missing = [...linked].filter(([key]) => !written.has(key)).map(([, name]) => name);
    const strange = [...written].filter(([key, times]) => !linked.has(key) || times > 1).map(([key]) => key);
    return [
        ...missing.map((name) => `${file} lacks ${(0,sanitize/* quoted */.T)(name, 300)}, which is in the program`),
        ...strange.map((key) => `${file} names ${(0,sanitize/* quoted */.T)(nameOf(key), 300)}, which is not in the program, or twice`),
    ]
        .slice(0, mostShown)
        .map(problem);
});
var problem = (function (message) {
    return (0,diagnostic/* diagnostic */.YK)("sbom-incomplete", message, {
        fix: "Compile the server's program by this suite's generated module; if it was, report this as a defect of this suite.",
    });
});
var modulesOf = (function ({ main, dependencies, goVersion }, base) {
    // Of a main module the linker knows neither version nor sum; that of a generated module has none.
    const program = main.path === base.module ? keyOf(main.path, base.version, base.sum) : keyOf(main.path);
    return [
        [keyOf("stdlib", goVersion), goVersion],
        [program, `${main.path} ${main.version}`],
        ...dependencies.map((each) => [dependencyKey(each), `${each.path} ${each.version}`]),
    ];
});
var dependencyKey = (function ({ path, version, sum, replace }) {
    if (!replace)
        return keyOf(path, version, sum);
    const isFolder = replace.sum === undefined && !/^v[0-9]/.test(replace.version);
    return isFolder ? keyOf(path) : keyOf(replace.path, replace.version, replace.sum);
});
var readModules = (function (bytes) {
    const { components = [] } = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const times = new Map();
    for (const { type, name = "", version, properties = [] } of components) {
        if (type === "container")
            continue;
        const key = keyOf(name, version, properties.find((each) => each.name === entries/* propertyNames */.Cc.goSum)?.value);
        times.set(key, (times.get(key) ?? 0) + 1);
    }
    return times;
});
var keyOf = (function (name, version = "", sum = "") {
    return JSON.stringify([name, version, sum]);
});
var nameOf = (function (key) {
    return JSON.parse(key).filter(Boolean).join(" ");
});
var linkedModules = (function ({ main, dependencies }, base) {
    return [mainModule(main, base), ...dependencies.map(dependency)];
});
var mainModule = (function ({ path }, base) {
    const isBase = path === base.module;
    return {
        path,
        source: path,
        ...(isBase ? { version: base.version } : {}),
        ...(isBase && base.sum !== undefined ? { sum: base.sum } : {}),
        isFolder: isBase && base.commit !== undefined,
        isMain: true,
    };
});
var dependency = (function ({ path, version, sum, replace }) {
    if (!replace)
        return { path, source: path, version, ...(sum ? { sum } : {}), isFolder: false, isMain: false };
    // A folder has no version of its own, and its place on the machine that built is nobody's business.
    if (!isVersion(replace.version))
        return { path, source: path, isFolder: true, isMain: false };
    return {
        path,
        source: replace.path,
        version: replace.version,
        ...(replace.sum ? { sum: replace.sum } : {}),
        replaces: `${path}@${version}`,
        isFolder: false,
        isMain: false,
    };
});
var isVersion = (function (text) {
    return /^v[0-9]/.test(text);
});
var pluginsOf = (function ({ path }, plugins) {
    return plugins.filter((each) => each.module === path).map((each) => each.name);
});
var moduleEntries = (function (contents) {
    const found = new Map();
    for (const platform of contents.platforms)
        addPlatform(found, platform, contents);
    const modules = [...found].map(([ref, each]) => moduleEntry(ref, each, contents));
    const goVersions = (0,entries/* sorted */.IP)(contents.platforms.map((each) => each.info.goVersion));
    return [...modules.sort((left, right) => (0,entries/* byText */.z4)(left.ref, right.ref)), ...goVersions.map(standardLibrary)];
});
var programRef = (function (platform, { base }) {
    const [main] = linkedModules(platform.info, base);
    return refOf(main);
});
var refOf = (function ({ path, version, replaces }) {
    return `module:${replaces ?? (version === undefined ? path : `${path}@${version}`)}`;
});
var addPlatform = (function (found, platform, { base, plugins }) {
    const modules = linkedModules(platform.info, base);
    const refs = new Map(modules.map((each) => [each.path, refOf(each)]));
    const reached = new Set();
    for (const module of modules) {
        const ref = refOf(module);
        const known = found.get(ref) ?? { module, platforms: [], dependsOn: new Set() };
        found.set(ref, known);
        known.platforms.push(platform);
        for (const path of platform.imports.imports.get(module.path) ?? []) {
            const other = refs.get(path);
            if (other !== undefined && other !== ref)
                known.dependsOn.add(other);
            if (other !== undefined)
                reached.add(other);
        }
    }
    const [main] = modules;
    const program = main && found.get(refOf(main));
    if (!program)
        return;
    // The file that imports the plugins is added to the main module; of what nobody is known to import, the program has it all the same.
    const own = new Set(plugins.map((each) => refs.get(each.module)));
    for (const ref of refs.values()) {
        if (ref !== refOf(program.module) && (own.has(ref) || !reached.has(ref)))
            program.dependsOn.add(ref);
    }
    program.dependsOn.add(standardLibraryRef(platform.info.goVersion));
});
var moduleEntry = (function (ref, { module, platforms, dependsOn }, contents) {
    const isGenerated = module.isMain && module.path !== contents.base.module;
    const licences = platforms.map((each) => each.licences.get(module.path)).find((each) => each !== undefined);
    const sha256 = module.sum === undefined ? undefined : hexOf(module.sum);
    return {
        ref,
        kind: module.isMain ? "program" : "module",
        name: module.source,
        ...(module.version === undefined ? {} : { version: module.version }),
        // Nobody can ask anything about a module that was made for this program alone.
        ...(isGenerated ? {} : { purl: (0,purl/* modulePurl */.g)(module.source, module.version) }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(licences && licences.names.length > 0 ? { licences: licences.names } : {}),
        properties: [
            ...requirement(module, contents),
            ...bringers(module, platforms),
            ...pluginsOf(module, contents.plugins).map((name) => [entries/* propertyNames */.Cc.plugin, name]),
            ...origin(module, contents),
            ...(licences?.names.length === 0
                ? licences.files.map((name) => [entries/* propertyNames */.Cc.licenceFile, name])
                : []),
            ...(platforms.length < contents.platforms.length
                ? platforms.map((each) => [entries/* propertyNames */.Cc.platform, (0,src_platform/* platformName */.$)(each.platform)])
                : []),
        ],
        dependsOn: (0,entries/* sorted */.IP)(dependsOn),
    };
});
var requirement = (function ({ isMain, path }, { direct }) {
    return isMain ? [] : [[entries/* propertyNames */.Cc.requirement, direct.has(path) ? "direct" : "indirect"]];
});
var bringers = (function ({ path, isMain }, platforms) {
    if (isMain)
        return [];
    const all = platforms.map((each) => each.imports.broughtBy.get(path));
    const plugins = [...new Set(all.flatMap((each) => each?.plugins ?? []))];
    return [
        ...(all.some((each) => each?.base) ? [[entries/* propertyNames */.Cc.broughtByBase, "true"]] : []),
        ...plugins.map((name) => [entries/* propertyNames */.Cc.broughtByPlugin, name]),
    ];
});
var origin = (function ({ path, sum, replaces, isFolder }, { base }) {
    return [
        ...(sum === undefined ? [] : [[entries/* propertyNames */.Cc.goSum, sum]]),
        ...(replaces === undefined ? [] : [[entries/* propertyNames */.Cc.replaces, replaces]]),
        ...(isFolder ? [[entries/* propertyNames */.Cc.source, "folder"]] : []),
        ...(path === base.module && base.commit !== undefined ? [[entries/* propertyNames */.Cc.commit, base.commit]] : []),
    ];
});
var hexOf = (function (sum) {
    const [, base64] = /^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum) ?? [];
    return base64 === undefined ? undefined : Buffer.from(base64, "base64").toString("hex");
});
var standardLibraryRef = (function (goVersion) {
    return `stdlib:${goVersion}`;
});
var standardLibrary = (function (goVersion) {
    const [, release, plain] = /^go((1\.[0-9]+(?:\.[0-9]+)?)(?:(?:rc|beta)[0-9]+)?)(?: |$)/.exec(goVersion) ?? [];
    return {
        ref: standardLibraryRef(goVersion),
        kind: "module",
        name: "stdlib",
        version: goVersion,
        purl: (0,purl/* modulePurl */.g)("stdlib", release),
        ...(plain !== undefined && plain === release ? { cpe: `cpe:2.3:a:golang:go:${plain}:-:*:*:*:*:*:*` } : {}),
        licences: ["BSD-3-Clause"],
        properties: [],
        dependsOn: [],
    };
});
var imageEntries = (function (contents) {
    const { platforms, digest } = contents;
    const bases = platforms.flatMap(baseEntry);
    const [only, ...more] = platforms.map((each) => imageEntry(each, contents));
    if (only && more.length === 0 && platforms[0]?.digest === digest)
        return [only, ...bases];
    const images = [...(only ? [only] : []), ...more];
    const subject = {
        ref: "image",
        kind: "image",
        name: contents.name,
        version: contents.version,
        purl: (0,purl/* imagePurl */.X)({ name: contents.name, digest }),
        sha256: image_entries_hexOf(digest),
        properties: [],
        dependsOn: (0,entries/* sorted */.IP)(images.map((each) => each.ref)),
    };
    return [subject, ...images, ...bases];
});
var imageRef = (function ({ platform }) {
    return `image:${(0,src_platform/* platformName */.$)(platform)}`;
});
var baseImageRef = (function ({ platform }) {
    return `base-image:${(0,src_platform/* platformName */.$)(platform)}`;
});
var imageEntry = (function (each, contents) {
    const { platform, digest, baseImage } = each;
    const dependsOn = [programRef(each, contents), ...(baseImage ? [baseImageRef(each)] : [])];
    return {
        ref: imageRef(each),
        kind: "image",
        name: contents.name,
        version: contents.version,
        purl: (0,purl/* imagePurl */.X)({ name: contents.name, digest, platform }),
        sha256: image_entries_hexOf(digest),
        properties: [[entries/* propertyNames */.Cc.platform, (0,src_platform/* platformName */.$)(platform)]],
        dependsOn: (0,entries/* sorted */.IP)(dependsOn),
    };
});
var baseEntry = (function (each) {
    const { baseImage, platform } = each;
    if (!baseImage)
        return [];
    const { digest, name, version, repository } = baseImage;
    const lastPart = name.split("/").at(-1) ?? name;
    return [
        {
            ref: baseImageRef(each),
            kind: "image",
            name,
            ...(version === undefined ? {} : { version }),
            purl: (0,purl/* imagePurl */.X)({ name: lastPart, digest, platform, ...(repository === undefined ? {} : { repository }) }),
            sha256: image_entries_hexOf(digest),
            properties: [[entries/* propertyNames */.Cc.platform, (0,src_platform/* platformName */.$)(platform)]],
            dependsOn: [],
        },
    ];
});
var image_entries_hexOf = (function (digest) {
    return digest.replace(/^sha256:/, "");
});
var makeSboms = (async function (contents) {
    const { platforms } = contents;
    const single = await Promise.all(platforms.map((each) => makeSbom(platformFile((0,src_platform/* platformName */.$)(each.platform)), { ...contents, digest: each.digest, platforms: [each] })));
    const [only] = single;
    const isAll = platforms.length === 1 && only?.digest === contents.digest;
    return [...single, isAll ? { ...only, file: indexFile } : await makeSbom(indexFile, contents)];
});
var platformFile = (function (platform) {
    return `${platform.replaceAll("/", "-")}.cdx.json`;
});
var makeSbom = (async function (file, contents) {
    const [subject, ...images] = imageEntries(contents);
    const others = [...images, ...moduleEntries(contents)];
    const { render } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(8695)]).then(__webpack_require__.bind(__webpack_require__, 78695));
    const bytes = render({ subject, others, compositions: compositions(contents), tool: contents.tool });
    const problems = missingAndStrange(bytes, contents, file);
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    return { file, digest: contents.digest, bytes };
});
var compositions = (function (contents) {
    const { platforms, mayHoldMore } = contents;
    const programs = [...new Set(platforms.map((each) => programRef(each, contents)))];
    const bases = platforms.filter((each) => each.baseImage).map(baseImageRef);
    return [
        { aggregate: "complete", dependencies: programs },
        ...(bases.length > 0 ? [{ aggregate: "incomplete", assemblies: bases }] : []),
        ...(mayHoldMore ? [{ aggregate: "unknown", assemblies: platforms.map(imageRef) }] : []),
    ];
});
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ indexFile),
  t: () => (/* binding */ makeSboms)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/sbom/src/entries.ts
var entries = __webpack_require__(49723);
;// CONCATENATED MODULE: ./packages/sbom/src/check-complete.ts



/**
 * Holds an SBOM, as it is written, against the programs' build information: every module is in it, with the version and sum that the
 * linker recorded, and nothing else claims to be a module. It shares no code with what makes entries of modules.
 */
;
const mostShown = 20;
;
/** The lines `mod`, `dep` and `=>` of `go version -m`, and Go's version: each as a key, with a name for people. */
;
;
/** How often each is written. */
;
;
;

;// CONCATENATED MODULE: ./packages/sbom/src/linked-modules.ts
/**
 * The modules of a program, its main module first. Of a main module the linker knows no version: it is the base's where it is the
 * base, and has none where it was only generated.
 */
;
;
;
;
/** The names of the plugins that a module has. */
;

// EXTERNAL MODULE: ./packages/sbom/src/purl.ts
var purl = __webpack_require__(74470);
;// CONCATENATED MODULE: ./packages/sbom/src/module-entries.ts




/** One entry for each module of all platforms' programs, and one for each version of Go's standard library. */
;
/** The ref of a platform's main module, which has the program. */
;
;
;
;
;
;
;
/** The digest in an `h1:` sum (golang.org/x/mod/sumdb/dirhash): the SHA-256 of a list of all files with the SHA-256 of each. */
;
;
/** Called what scanners call it. Its licence is that of Go itself. */
;

;// CONCATENATED MODULE: ./packages/sbom/src/image-entries.ts




/** The image that a document is about, first; below an index its images; then the base images that they stand on. */
;
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/sbom/src/make-sboms.ts





const indexFile = "index.cdx.json";
/** Makes one SBOM for each platform and one for the whole image. Throws `sbom-incomplete` where one does not hold what the programs do. */
;
;
;
/** All modules are told, with all that they need; of base images only which they are. */
;


/***/ }),

/***/ 55042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderLabels = (function (labels) {
    const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version: workingCopies.has(module) ? unreleased(version) : version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
});
var unreleased = (function (version) {
    const [release = "", build = ""] = version.split(/(?=\+)/);
    return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
});
var isWorkingCopy = (function (version) {
    return /[-.]working-copy(?:\+|$)/.test(version);
});
var readLabels = (function (labels) {
    const read = readShape(labels);
    return read && keepsManifestRules(read) ? read : undefined;
});
var keepsManifestRules = (function ({ module, version, entrypoint, frameworkVersion, plugins }) {
    const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
    const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
    const { manifest, diagnostics } = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__.parseManifest)((0,_documents_plain_source_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSource */ .w)("labels", document));
    return manifest !== undefined && !(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)([...diagnostics, ...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifest */ .K)(manifest)]);
});
var readShape = (function (labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
});
var parseJson = (function (text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
});
var strings = (function (value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
});
var readEntrypoint = (function (value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
});
var readPlugins = (function (value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderLabels),
/* harmony export */   labelNames: () => (/* binding */ labelNames),
/* harmony export */   r: () => (/* binding */ isWorkingCopy),
/* harmony export */   readLabels: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27950);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39797);
/* harmony import */ var _documents_plain_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7382);




const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
;
;
/** Whether a label's version says that the plugin was compiled from a working copy. */
;
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
;
/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
;
;
;
;
;
;


/***/ }),

/***/ 5119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var describeSigner = (function ({ signing, signer }) {
    if (signing === "none")
        return "no, as asked; SBOM, scan, conformance and provenance are not attached";
    return signing === "key" ? signer : `${signing}, ${signer}`;
});
var namePredicates = (function (statements) {
    const names = statements.map(({ predicateType }) => (0,_signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfPredicate */ .dT)(predicateType) ?? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(predicateType, 200));
    return [...new Set(names)].join(", ");
});
var renderPublishedImage = (function ({ image, tags, verified, signing, signer, evidence, trusted, }) {
    const width = Math.max(...evidence.map(({ what }) => what.length));
    const lines = [
        `${verified ? "published and verified" : "published UNSIGNED"}  ${image}`,
        `  tags: ${tags.join(", ") || "none"}`,
        `  signed: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(describeSigner({ signing, signer }))}`,
        ...evidence.map(({ what, says }) => `  ${what.padEnd(width)}  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(says)}`),
        ...(trusted.length === 0 ? [] : [`  verified: ${namePredicates(trusted)}`]),
    ];
    return `${lines.join("\n")}\n`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ namePredicates),
/* harmony export */   renderPublishedImage: () => (/* binding */ renderPublishedImage)
/* harmony export */ });
/* unused harmony export describeSigner */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84986);


/** By whom, or that nobody signed and what follows from that. */
;
/** `signature, sbom, scan`: each kind once, however many statements there are of it. */
;
/** What a person at a terminal wants to know of a published image. */
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


/***/ }),

/***/ 19488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var attachBundle = (async function (repository, subject, bundle, predicateType) {
    const [digest] = await attachBundles(repository, subject, [{ bytes: bundle, predicateType }]);
    return digest;
});
var attachBundles = (async function (repository, subject, bundles) {
    const empty = Buffer.from("{}");
    const blobs = [
        [emptyConfig, empty],
        ...bundles.map(({ bytes }) => [layerOf(bytes), bytes]),
    ];
    await Promise.all(blobs.map(([descriptor, bytes]) => repository.pushBlob(descriptor, () => (0,src_bytes/* once */.O)(bytes))));
    const manifests = bundles.map((each) => manifestOf(subject, each));
    await (0,referrers/* attachReferrers */.oj)(repository, manifests, subject);
    return manifests.map(({ descriptor }) => descriptor.digest);
});
var layerOf = (function (bytes) {
    return { mediaType: parse_bundle/* bundleMediaType */.l5, digest: (0,src_digest/* sha256 */.sc)(bytes), size: bytes.length };
});
var manifestOf = (function ({ mediaType, digest, size }, { bytes, predicateType }) {
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        artifactType: parse_bundle/* bundleMediaType */.l5,
        config: emptyConfig,
        layers: [layerOf(bytes)],
        subject: { mediaType, digest, size },
        annotations: {
            "dev.sigstore.bundle.content": "dsse-envelope",
            "dev.sigstore.bundle.predicateType": predicateType,
        },
    };
    return (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.manifest, manifest);
});
var cosignEnvironment = (function (identity, caller) {
    const own = secretNames(identity, caller);
    const names = [...ways, ...own];
    const environment = Object.fromEntries(names.flatMap((name) => (caller[name] === undefined ? [] : [[name, caller[name]]])));
    // Go reads the machine's certificate folder beside this file.
    const extra = caller.NODE_EXTRA_CA_CERTS;
    if (extra && !environment.SSL_CERT_FILE)
        environment.SSL_CERT_FILE = extra;
    // Without one it would ask a terminal, and there is none.
    if (identity.mode === "key")
        environment.COSIGN_PASSWORD ??= "";
    return { environment, secrets: own.flatMap((name) => (caller[name] ? [caller[name]] : [])) };
});
var secretNames = (function (identity, caller) {
    if (identity.mode === "none")
        return [];
    if (identity.mode === "keyless")
        return identityVariables;
    if (identity.mode === "key")
        return ["COSIGN_PASSWORD", ...variableOf(identity.key)];
    const prefixes = signing_mode/* kmsVariables */.p9[(0,signing_mode/* keyScheme */.jS)(identity.key) ?? ""] ?? [];
    return Object.keys(caller).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
});
var variableOf = (function (key) {
    return key.startsWith("env://") ? [key.slice("env://".length)] : [];
});
var isPassing = (function (said) {
    return passing.test(said);
});
var signingFailed = (function (said) {
    const fix = reasons.find(([pattern]) => pattern.test(said))?.[1] ?? "Correct what it names, and run it again.";
    return (0,diagnostic/* diagnostic */.YK)("signing-failed", `cosign does not sign: ${said || "it ends without a word"}`, { fix });
});
var servicesDown = (function (said, seconds, attempts) {
    const tried = `asked ${attempts} time${attempts === 1 ? "" : "s"} within ${seconds} seconds`;
    return (0,diagnostic/* diagnostic */.YK)("signing-unavailable", `the services that sign or log are out of reach (${tried}): ${said}`, {
        fix: "Run it again when they answer (status.sigstore.dev); the image has no tag until then.",
    });
});
var runCosign = (async function (command, args, run) {
    const { environment, secrets, seconds, signal } = run;
    if (signal?.aborted)
        interrupted();
    const child = (0,external_node_child_process_.spawn)(command, args, {
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    const closed = new Promise((done, failed) => {
        child.once("error", failed);
        child.once("close", (code) => done(code ?? 128));
    });
    let late = false;
    const stop = () => {
        end(child.pid);
        // What left its process group may still hold the pipes.
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => {
        late = true;
        stop();
    }, seconds * 1000);
    signal?.addEventListener("abort", stop, { once: true });
    process.once("exit", stop);
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
        child[name].setEncoding("utf8").on("data", (text) => {
            output[name] = lastOf(output[name] + text);
        });
    }
    try {
        const exitCode = await closed.catch((error) => (0,diagnostic/* fail */.fJ)("cosign-missing", `${command} could not be started: ${(0,sanitize/* sanitize */.a)(error.message)}`, {
            fix: "Install a cosign command for this machine.",
        }));
        if (signal?.aborted)
            interrupted();
        return { exitCode, stdout: output.stdout, stderr: showable(output.stderr, secrets), late };
    }
    finally {
        // What it left in the background has no more to do.
        end(child.pid);
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        process.off("exit", stop);
    }
});
var lastOf = (function (text) {
    return text.length <= outputLimit ? text : text.slice(-outputLimit).replace(/^[^\n]*\n?/, "");
});
var end = (function (pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It ended by itself meanwhile.
    }
});
var interrupted = (function () {
    return (0,diagnostic/* fail */.fJ)("signing-failed", "signing was interrupted", { fix: "Run it again; what is signed already stays." });
});
var showable = (function (text, secrets) {
    const lines = hide(text, secrets)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "");
    const last = lines.findLast((line) => /^error/i.test(line)) ?? lines.at(-1) ?? "";
    // Again, for what only characters that do not print kept apart.
    const plain = hide((0,sanitize/* sanitize */.a)(last, outputLimit), secrets);
    return (0,sanitize/* sanitize */.a)(plain.replace(/^error during command execution: /i, ""), shownLength);
});
var hide = (function (text, secrets) {
    return secrets
        .flatMap((each) => [each, ...each.split(/\r?\n/)])
        .filter((each) => each.length > 3)
        .reduce((rest, secret) => rest.replaceAll(secret, "***"), text)
        .replaceAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, "***")
        .replaceAll(/eyJ[\w-]+(\.[\w-]*)*/g, "***");
});
var signStatement = (async function (statement, signing) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-sign-"));
    try {
        const file = (name) => (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(file("statement.json"), JSON.stringify(statement));
        const services = await servicesArguments(signing, file);
        const args = ["attest-blob", `--statement=${file("statement.json")}`, `--bundle=${file("bundle.json")}`, "--yes"];
        await persist([...args, ...keyArguments(signing), ...services], signing);
        return await readBundle(file("bundle.json"));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
});
var publicKey = (async function (signing) {
    const { stdout } = await persist(["public-key", ...keyArguments(signing)], signing);
    const found = /-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/.exec(stdout)?.[0];
    return found ?? (0,diagnostic/* fail */.fJ)("signing-failed", "cosign tells no public key", { fix: "Check the key." });
});
var fetchTrustedRoot = (async function (file, signing) {
    await persist(["trusted-root", "create", "--with-default-services", `--out=${file}`], signing);
});
var keyArguments = (function ({ identity }) {
    return identity.mode === "keyless" ? [] : [`--key=${identity.key}`];
});
var servicesArguments = (async function ({ services, signingConfig, trustedRoot }, file) {
    if (services === "public")
        return [];
    if (services === "own") {
        return [
            ...(signingConfig === undefined ? [] : [`--signing-config=${(0,external_node_path_.resolve)(signingConfig)}`]),
            ...(trustedRoot === undefined ? [] : [`--trusted-root=${(0,external_node_path_.resolve)(trustedRoot)}`]),
        ];
    }
    await (0,promises_.writeFile)(file("signing-config.json"), JSON.stringify(noServices));
    await (0,promises_.writeFile)(file("trusted-root.json"), JSON.stringify(noRoot));
    return [`--signing-config=${file("signing-config.json")}`, `--trusted-root=${file("trusted-root.json")}`];
});
var persist = (async function (args, signing) {
    const { cosign, identity, signal, deadline, seconds, info } = signing;
    const { environment, secrets } = cosignEnvironment(identity, signing.environment);
    for (let attempt = 1;; attempt++) {
        const left = Math.max(1, (deadline - performance.now()) / 1000);
        const output = await runCosign(cosign.command, args, {
            environment,
            secrets,
            seconds: Math.min(longestCall, left),
            signal,
        });
        if (output.exitCode === 0 && !output.late)
            return output;
        const said = output.late ? "it did not end in time" : output.stderr;
        if (asksNobody(signing) || !(output.late || isPassing(said)))
            throw new diagnostic/* DiagnosticError */.uo([signingFailed(said)]);
        const pause = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
        if (performance.now() + pause >= deadline)
            throw new diagnostic/* DiagnosticError */.uo([servicesDown(said, seconds, attempt)]);
        info(`cosign fails, and is asked again in ${pause / 1000} s: ${said}`);
        // An interruption ends the wait; the next call then refuses to begin.
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { ...(signal && { signal }) }).catch(() => undefined);
    }
});
var asksNobody = (function ({ identity, services }) {
    return identity.mode === "key" && services === "none";
});
var readBundle = (async function (path) {
    const handle = await (0,promises_.open)(path).catch(() => unfinished("it wrote no bundle"));
    try {
        if ((await handle.stat()).size > bundleLimit)
            unfinished(`its bundle is larger than ${bundleLimit} bytes`);
        const bytes = await handle.readFile();
        return isJson(bytes) ? bytes : unfinished("its bundle is not whole");
    }
    finally {
        await handle.close();
    }
});
var isJson = (function (bytes) {
    try {
        return typeof JSON.parse(bytes.toString("utf8")) === "object";
    }
    catch {
        return false;
    }
});
var unfinished = (function (why) {
    return (0,diagnostic/* fail */.fJ)("signing-failed", `cosign says that it signed, and ${why}`, {
        fix: "Run it again, and look at the machine's disk if that happens again.",
    });
});
var attest = (async function (statements, signature, { repository, own, progress }) {
    const deadline = performance.now() + own.signing.seconds * 1000;
    const wanted = [...statements, signature].filter(isFirst);
    const existing = await ownStatements(wanted, repository, own);
    const missing = wanted.filter((each) => !existing.some(({ statement }) => isSame(statement, each)));
    const there = wanted.length - missing.length;
    if (there > 0)
        progress.info(`${there} of ${wanted.length} statements are signed and attached already`);
    // A signature that is there was made after all that was to be attested then.
    for (const batch of [missing.filter((each) => each !== signature), missing.filter((each) => each === signature)]) {
        const bundles = await signAll(batch, own, deadline);
        existing.push(...batch.map(({ statement }, index) => ({ statement, bytes: bundles[index] })));
        for (const [subject, some] of groupBySubject(batch, bundles)) {
            await attachBundles(repository, subject, some);
            progress.info(`${(0,publish_image_outcome/* namePredicates */.W)(some)}: signed and attached to ${subject.digest}`);
        }
    }
    return {
        signed: missing.length,
        bundleFor: (asked) => existing.find(({ statement }) => isSame(statement, asked))?.bytes,
    };
});
var ownStatements = (async function (wanted, repository, { signer, trust }) {
    const found = [];
    for (const digest of new Set(wanted.map(({ subject }) => subject.digest))) {
        for (const { bytes } of (await (0,find_bundles/* findBundles */.nc)(repository, digest)).bundles) {
            try {
                const { statement } = await (0,verify_bundle.verifyBundle)(bytes, [signer], trust);
                if ((0,src_statement/* isAbout */.KH)(statement, digest))
                    found.push({ statement, bytes });
            }
            catch (error) {
                if (!(error instanceof diagnostic/* DiagnosticError */.uo))
                    throw error;
            }
        }
    }
    return found;
});
var isFirst = (function ({ statement }, index, all) {
    return all.findIndex((each) => isSame(statement, each)) === index;
});
var isSame = (function (one, { subject, statement }) {
    return (one.predicateType === statement.predicateType &&
        (0,src_statement/* isAbout */.KH)(one, subject.digest) &&
        (0,canonicalize["default"])(lasting(one)) === (0,canonicalize["default"])(lasting(statement)));
});
var lasting = (function ({ predicateType, predicate }) {
    if (predicateType !== "https://slsa.dev/provenance/v1")
        return predicate;
    const { runDetails, ...rest } = (predicate ?? {});
    return { ...rest, builder: runDetails?.builder };
});
var signAll = (async function (wanted, own, deadline) {
    const bundles = [];
    const stop = new AbortController();
    const { signal } = own.signing;
    const signing = {
        ...own.signing,
        deadline,
        signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
    };
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < wanted.length; index = next++) {
            const { statement } = wanted[index];
            const bundle = await signStatement(statement, signing);
            await checkOwn(bundle, statement, own);
            bundles[index] = bundle;
        }
    };
    const workers = Array.from({ length: atOnce }, worker);
    try {
        await Promise.all(workers);
    }
    finally {
        stop.abort();
        await Promise.allSettled(workers);
    }
    return bundles;
});
var checkOwn = (async function (bundle, asked, { signer, trust }) {
    const { statement } = await (0,verify_bundle.verifyBundle)(bundle, [signer], trust);
    if ((0,canonicalize["default"])(statement) === (0,canonicalize["default"])(asked))
        return;
    (0,diagnostic/* fail */.fJ)("signing-failed", `cosign signed another ${asked.predicateType} than it was given`, {
        fix: "Look at where this cosign comes from, and install it anew.",
    });
});
var groupBySubject = (function (wanted, bundles) {
    const groups = new Map();
    for (const [index, { subject, statement }] of wanted.entries()) {
        const group = groups.get(subject.digest) ?? [subject, []];
        group[1].push({ bytes: bundles[index], predicateType: statement.predicateType });
        groups.set(subject.digest, group);
    }
    return groups.values();
});
var buildProblems = (async function ({ version }, { plugins, manifest }, { tags, likelyManifest, isSigned }) {
    const copies = plugins.filter((each) => (0,src_labels/* isWorkingCopy */.r)(each.version)).map(({ name }) => name);
    return [
        ...(copies.length === 0 ? [] : [ofWorkingCopies(copies, isSigned)]),
        ...tags.filter((tag) => isOther(tag, version)).map((tag) => otherVersion(tag, version ?? "")),
        ...(await changedSince(likelyManifest, manifest.digest)),
    ];
});
var ofWorkingCopies = (function (names, isSigned) {
    const [shown, more] = [names.slice(0, 5).join(", "), names.length - 5];
    const which = (0,sanitize/* sanitize */.a)(more > 0 ? `${shown} and ${more} more` : shown, 300);
    const message = `the image was built from ${names.length === 1 ? "a working copy" : "working copies"} of ${which}`;
    const fix = "Release the plugin, take its version into the manifest and build again";
    const options = isSigned
        ? { fix: `${fix}; to try something out, set signing to none.`, inputs: ["signing"] }
        : { fix: `${fix}.`, severity: "warning" };
    return (0,diagnostic/* diagnostic */.YK)("working-copy-published", message, options);
});
var isOther = (function (tag, version) {
    const [asked, built] = [(0,module_version/* parseVersion */.ot)(tag), (0,module_version/* parseVersion */.ot)(version)];
    return asked !== undefined && built !== undefined && asked.version !== built.version;
});
var otherVersion = (function (tag, version) {
    return (0,diagnostic/* diagnostic */.YK)("tag-version-other", `the tag ${tag} is given to an image that was built as ${(0,sanitize/* quoted */.T)(version)}`, {
        fix: "Write the new version into the manifest's metadata.version, and build again.",
    });
});
var changedSince = (async function (file, built) {
    if (file === undefined || !(0,external_node_fs_.existsSync)(file))
        return [];
    if ((0,src_digest/* sha256 */.sc)(await (0,promises_.readFile)(file)) === built)
        return [];
    const fix = "Build again, if what has changed is to be published.";
    const message = `${file} has changed since the image was built, or is another image's`;
    return [(0,diagnostic/* diagnostic */.YK)("evidence-other-image", message, { severity: "warning", fix, place: { file } })];
});
var keepBundles = (async function (reports = [], bundleFor) {
    const bundles = reports.map(({ file, statement }) => ({ path: (0,report_signature/* bundleOf */.c)(file), bytes: bundleFor(statement) }));
    for (const { path, bytes } of bundles)
        if (bytes)
            await writeAtOnce(path, bytes);
    return bundles.length > 0 && bundles.every(({ bytes }) => bytes !== undefined);
});
var writeAtOnce = (async function (path, bytes) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, bytes, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(path));
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
});
var readSboms = (async function (folder) {
    const names = await (0,promises_.readdir)(folder).catch((error) => unreadable(folder, error.code ?? error.message));
    const files = names.filter((each) => each.endsWith(".cdx.json") && each !== make_sboms/* indexFile */.L).sort();
    if (!names.includes(make_sboms/* indexFile */.L))
        return unreadable(folder, `it has no ${make_sboms/* indexFile */.L}`);
    const documents = [];
    let room = largest;
    for (const file of [make_sboms/* indexFile */.L, ...files]) {
        const document = await readSbom(folder, file, room);
        room -= document.bytes.length;
        documents.push(document);
    }
    return documents;
});
var readSbom = (async function (folder, file, room) {
    const path = (0,external_node_path_.join)(folder, file);
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile())
        return unreadable(path, "it is no regular file");
    if (found.size > room)
        return unreadable(path, `all SBOMs together are larger than ${largest / 1024 / 1024} MiB`);
    const bytes = await (0,promises_.readFile)(path);
    const digest = subjectOf(bytes);
    return (0,src_digest/* isDigest */.Bc)(digest)
        ? { file, digest, bytes }
        : unreadable(path, "it is no CycloneDX document about an image with a digest");
});
var subjectOf = (function (bytes) {
    try {
        const document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        const { type, hashes } = document.metadata.component;
        const hash = document.bomFormat === "CycloneDX" && type === "container" && Array.isArray(hashes) ? hashes : [];
        return `sha256:${hash.find((each) => each?.alg === "SHA-256")?.content}`;
    }
    catch {
        return undefined;
    }
});
var unreadable = (function (path, why) {
    return (0,diagnostic/* fail */.fJ)("sbom-unreadable", `${(0,sanitize/* quoted */.T)(path, 200)} cannot be taken for SBOMs: ${why}`, {
        fix: "Name the folder that build-image gives as its output sbom.",
    });
});
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="vulnerability-scan.schema.json" */ ;
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
        if (data.tool === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.scanner === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.database === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.started === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.finished === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.programs === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programs" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.policy === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.verdict === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.hidden === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hidden" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.vulnerabilities === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vulnerabilities" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err13 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ("plugin-release/v1alpha1" !== data0) {
                const err14 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "plugin-release/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ("VulnerabilityScan" !== data1) {
                const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "VulnerabilityScan" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data2 = data.tool;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err17 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (data2.version === undefined) {
                    const err18 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err19 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (data3.length > 1000) {
                            const err20 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data3)) {
                            const err21 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
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
                        const err22 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data4 = data2.version;
                    if (typeof data4 === "string") {
                        if (data4.length > 1000) {
                            const err23 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data4)) {
                            const err24 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.scanner !== undefined) {
            let data5 = data.scanner;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.name === undefined) {
                    const err27 = { instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data5.version === undefined) {
                    const err28 = { instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/required", keyword: "required", params: { missingProperty: "version" } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!((key2 === "name") || (key2 === "version"))) {
                        const err29 = { instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data5.name !== undefined) {
                    let data6 = data5.name;
                    if (typeof data6 === "string") {
                        if (data6.length > 1000) {
                            const err30 = { instancePath: instancePath + "/scanner/name", schemaPath: "#/properties/scanner/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data6)) {
                            const err31 = { instancePath: instancePath + "/scanner/name", schemaPath: "#/properties/scanner/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/scanner/name", schemaPath: "#/properties/scanner/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data5.version !== undefined) {
                    let data7 = data5.version;
                    if (typeof data7 === "string") {
                        if (data7.length > 1000) {
                            const err33 = { instancePath: instancePath + "/scanner/version", schemaPath: "#/properties/scanner/properties/version/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data7)) {
                            const err34 = { instancePath: instancePath + "/scanner/version", schemaPath: "#/properties/scanner/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/scanner/version", schemaPath: "#/properties/scanner/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.database !== undefined) {
            let data8 = data.database;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.address === undefined) {
                    const err37 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "address" } };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                if (data8.modified === undefined) {
                    const err38 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "modified" } };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data8.digest === undefined) {
                    const err39 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/required", keyword: "required", params: { missingProperty: "digest" } };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                for (const key3 in data8) {
                    if (!(((key3 === "address") || (key3 === "modified")) || (key3 === "digest"))) {
                        const err40 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data8.address !== undefined) {
                    let data9 = data8.address;
                    if (typeof data9 === "string") {
                        if (data9.length > 1000) {
                            const err41 = { instancePath: instancePath + "/database/address", schemaPath: "#/properties/database/properties/address/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data9)) {
                            const err42 = { instancePath: instancePath + "/database/address", schemaPath: "#/properties/database/properties/address/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/database/address", schemaPath: "#/properties/database/properties/address/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data8.modified !== undefined) {
                    let data10 = data8.modified;
                    if (typeof data10 === "string") {
                        if (data10.length > 40) {
                            const err44 = { instancePath: instancePath + "/database/modified", schemaPath: "#/properties/database/properties/modified/maxLength", keyword: "maxLength", params: { limit: 40 } };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        if (!pattern5.test(data10)) {
                            const err45 = { instancePath: instancePath + "/database/modified", schemaPath: "#/properties/database/properties/modified/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" } };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/database/modified", schemaPath: "#/properties/database/properties/modified/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data8.digest !== undefined) {
                    let data11 = data8.digest;
                    if (typeof data11 === "string") {
                        if (!pattern6.test(data11)) {
                            const err47 = { instancePath: instancePath + "/database/digest", schemaPath: "#/properties/database/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err48 = { instancePath: instancePath + "/database/digest", schemaPath: "#/properties/database/properties/digest/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data.started !== undefined) {
            let data12 = data.started;
            if (typeof data12 === "string") {
                if (data12.length > 40) {
                    const err50 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/maxLength", keyword: "maxLength", params: { limit: 40 } };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
                if (!pattern5.test(data12)) {
                    const err51 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" } };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            else {
                const err52 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
        }
        if (data.finished !== undefined) {
            let data13 = data.finished;
            if (typeof data13 === "string") {
                if (data13.length > 40) {
                    const err53 = { instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/maxLength", keyword: "maxLength", params: { limit: 40 } };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                if (!pattern5.test(data13)) {
                    const err54 = { instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" } };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data.image !== undefined) {
            let data14 = data.image;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.name === undefined) {
                    const err56 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (data14.digest === undefined) {
                    const err57 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "digest" } };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data14.platforms === undefined) {
                    const err58 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "platforms" } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                for (const key4 in data14) {
                    if (!(((key4 === "name") || (key4 === "digest")) || (key4 === "platforms"))) {
                        const err59 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data14.name !== undefined) {
                    let data15 = data14.name;
                    if (typeof data15 === "string") {
                        if (data15.length > 1000) {
                            const err60 = { instancePath: instancePath + "/image/name", schemaPath: "#/properties/image/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data15)) {
                            const err61 = { instancePath: instancePath + "/image/name", schemaPath: "#/properties/image/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err62 = { instancePath: instancePath + "/image/name", schemaPath: "#/properties/image/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                if (data14.digest !== undefined) {
                    let data16 = data14.digest;
                    if (typeof data16 === "string") {
                        if (!pattern6.test(data16)) {
                            const err63 = { instancePath: instancePath + "/image/digest", schemaPath: "#/properties/image/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err64 = { instancePath: instancePath + "/image/digest", schemaPath: "#/properties/image/properties/digest/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data14.platforms !== undefined) {
                    let data17 = data14.platforms;
                    if (Array.isArray(data17)) {
                        if (data17.length > 1000) {
                            const err65 = { instancePath: instancePath + "/image/platforms", schemaPath: "#/properties/image/properties/platforms/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        const len0 = data17.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data18 = data17[i0];
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                if (data18.platform === undefined) {
                                    const err66 = { instancePath: instancePath + "/image/platforms/" + i0, schemaPath: "#/properties/image/properties/platforms/items/required", keyword: "required", params: { missingProperty: "platform" } };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                                if (data18.digest === undefined) {
                                    const err67 = { instancePath: instancePath + "/image/platforms/" + i0, schemaPath: "#/properties/image/properties/platforms/items/required", keyword: "required", params: { missingProperty: "digest" } };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                                for (const key5 in data18) {
                                    if (!((key5 === "platform") || (key5 === "digest"))) {
                                        const err68 = { instancePath: instancePath + "/image/platforms/" + i0, schemaPath: "#/properties/image/properties/platforms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.platform !== undefined) {
                                    let data19 = data18.platform;
                                    if (typeof data19 === "string") {
                                        if (data19.length > 100) {
                                            const err69 = { instancePath: instancePath + "/image/platforms/" + i0 + "/platform", schemaPath: "#/properties/image/properties/platforms/items/properties/platform/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                            if (vErrors === null) {
                                                vErrors = [err69];
                                            }
                                            else {
                                                vErrors.push(err69);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data19)) {
                                            const err70 = { instancePath: instancePath + "/image/platforms/" + i0 + "/platform", schemaPath: "#/properties/image/properties/platforms/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err70];
                                            }
                                            else {
                                                vErrors.push(err70);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err71 = { instancePath: instancePath + "/image/platforms/" + i0 + "/platform", schemaPath: "#/properties/image/properties/platforms/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err71];
                                        }
                                        else {
                                            vErrors.push(err71);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.digest !== undefined) {
                                    let data20 = data18.digest;
                                    if (typeof data20 === "string") {
                                        if (!pattern6.test(data20)) {
                                            const err72 = { instancePath: instancePath + "/image/platforms/" + i0 + "/digest", schemaPath: "#/properties/image/properties/platforms/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/image/platforms/" + i0 + "/digest", schemaPath: "#/properties/image/properties/platforms/items/properties/digest/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/image/platforms/" + i0, schemaPath: "#/properties/image/properties/platforms/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/image/platforms", schemaPath: "#/properties/image/properties/platforms/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data21 = data.source;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.manifest === undefined) {
                    const err77 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "manifest" } };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
                if (data21.goVersion === undefined) {
                    const err78 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "goVersion" } };
                    if (vErrors === null) {
                        vErrors = [err78];
                    }
                    else {
                        vErrors.push(err78);
                    }
                    errors++;
                }
                if (data21.platforms === undefined) {
                    const err79 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "platforms" } };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
                for (const key6 in data21) {
                    if (!((((key6 === "manifest") || (key6 === "lock")) || (key6 === "goVersion")) || (key6 === "platforms"))) {
                        const err80 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
                if (data21.manifest !== undefined) {
                    let data22 = data21.manifest;
                    if (typeof data22 === "string") {
                        if (!pattern6.test(data22)) {
                            const err81 = { instancePath: instancePath + "/source/manifest", schemaPath: "#/properties/source/properties/manifest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err82 = { instancePath: instancePath + "/source/manifest", schemaPath: "#/properties/source/properties/manifest/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                }
                if (data21.lock !== undefined) {
                    let data23 = data21.lock;
                    if (typeof data23 === "string") {
                        if (!pattern6.test(data23)) {
                            const err83 = { instancePath: instancePath + "/source/lock", schemaPath: "#/properties/source/properties/lock/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err84 = { instancePath: instancePath + "/source/lock", schemaPath: "#/properties/source/properties/lock/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                if (data21.goVersion !== undefined) {
                    let data24 = data21.goVersion;
                    if (typeof data24 === "string") {
                        if (data24.length > 60) {
                            const err85 = { instancePath: instancePath + "/source/goVersion", schemaPath: "#/properties/source/properties/goVersion/maxLength", keyword: "maxLength", params: { limit: 60 } };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data24)) {
                            const err86 = { instancePath: instancePath + "/source/goVersion", schemaPath: "#/properties/source/properties/goVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err87 = { instancePath: instancePath + "/source/goVersion", schemaPath: "#/properties/source/properties/goVersion/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
                if (data21.platforms !== undefined) {
                    let data25 = data21.platforms;
                    if (Array.isArray(data25)) {
                        if (data25.length > 1000) {
                            const err88 = { instancePath: instancePath + "/source/platforms", schemaPath: "#/properties/source/properties/platforms/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err88];
                            }
                            else {
                                vErrors.push(err88);
                            }
                            errors++;
                        }
                        const len1 = data25.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data26 = data25[i1];
                            if (typeof data26 === "string") {
                                if (data26.length > 100) {
                                    const err89 = { instancePath: instancePath + "/source/platforms/" + i1, schemaPath: "#/properties/source/properties/platforms/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data26)) {
                                    const err90 = { instancePath: instancePath + "/source/platforms/" + i1, schemaPath: "#/properties/source/properties/platforms/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err91 = { instancePath: instancePath + "/source/platforms/" + i1, schemaPath: "#/properties/source/properties/platforms/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err92 = { instancePath: instancePath + "/source/platforms", schemaPath: "#/properties/source/properties/platforms/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err93 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
        }
        if (data.programs !== undefined) {
            let data27 = data.programs;
            if (Array.isArray(data27)) {
                if (data27.length > 20000) {
                    const err94 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                    if (vErrors === null) {
                        vErrors = [err94];
                    }
                    else {
                        vErrors.push(err94);
                    }
                    errors++;
                }
                const len2 = data27.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data28 = data27[i2];
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (data28.platform === undefined) {
                            const err95 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/required", keyword: "required", params: { missingProperty: "platform" } };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                        if (data28.path === undefined) {
                            const err96 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/required", keyword: "required", params: { missingProperty: "path" } };
                            if (vErrors === null) {
                                vErrors = [err96];
                            }
                            else {
                                vErrors.push(err96);
                            }
                            errors++;
                        }
                        if (data28.digest === undefined) {
                            const err97 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/required", keyword: "required", params: { missingProperty: "digest" } };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                        if (data28.goVersion === undefined) {
                            const err98 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/required", keyword: "required", params: { missingProperty: "goVersion" } };
                            if (vErrors === null) {
                                vErrors = [err98];
                            }
                            else {
                                vErrors.push(err98);
                            }
                            errors++;
                        }
                        if (data28.symbols === undefined) {
                            const err99 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/required", keyword: "required", params: { missingProperty: "symbols" } };
                            if (vErrors === null) {
                                vErrors = [err99];
                            }
                            else {
                                vErrors.push(err99);
                            }
                            errors++;
                        }
                        for (const key7 in data28) {
                            if (!((((((key7 === "platform") || (key7 === "path")) || (key7 === "digest")) || (key7 === "goVersion")) || (key7 === "symbols")) || (key7 === "fromSource"))) {
                                const err100 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                if (vErrors === null) {
                                    vErrors = [err100];
                                }
                                else {
                                    vErrors.push(err100);
                                }
                                errors++;
                            }
                        }
                        if (data28.platform !== undefined) {
                            let data29 = data28.platform;
                            if (typeof data29 === "string") {
                                if (data29.length > 100) {
                                    const err101 = { instancePath: instancePath + "/programs/" + i2 + "/platform", schemaPath: "#/properties/programs/items/properties/platform/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data29)) {
                                    const err102 = { instancePath: instancePath + "/programs/" + i2 + "/platform", schemaPath: "#/properties/programs/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err103 = { instancePath: instancePath + "/programs/" + i2 + "/platform", schemaPath: "#/properties/programs/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                        if (data28.path !== undefined) {
                            let data30 = data28.path;
                            if (typeof data30 === "string") {
                                if (data30.length > 1000) {
                                    const err104 = { instancePath: instancePath + "/programs/" + i2 + "/path", schemaPath: "#/properties/programs/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err104];
                                    }
                                    else {
                                        vErrors.push(err104);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data30)) {
                                    const err105 = { instancePath: instancePath + "/programs/" + i2 + "/path", schemaPath: "#/properties/programs/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err105];
                                    }
                                    else {
                                        vErrors.push(err105);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err106 = { instancePath: instancePath + "/programs/" + i2 + "/path", schemaPath: "#/properties/programs/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data28.digest !== undefined) {
                            let data31 = data28.digest;
                            if (typeof data31 === "string") {
                                if (!pattern6.test(data31)) {
                                    const err107 = { instancePath: instancePath + "/programs/" + i2 + "/digest", schemaPath: "#/properties/programs/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/programs/" + i2 + "/digest", schemaPath: "#/properties/programs/items/properties/digest/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err108];
                                }
                                else {
                                    vErrors.push(err108);
                                }
                                errors++;
                            }
                        }
                        if (data28.goVersion !== undefined) {
                            let data32 = data28.goVersion;
                            if (typeof data32 === "string") {
                                if (data32.length > 60) {
                                    const err109 = { instancePath: instancePath + "/programs/" + i2 + "/goVersion", schemaPath: "#/properties/programs/items/properties/goVersion/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data32)) {
                                    const err110 = { instancePath: instancePath + "/programs/" + i2 + "/goVersion", schemaPath: "#/properties/programs/items/properties/goVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err111 = { instancePath: instancePath + "/programs/" + i2 + "/goVersion", schemaPath: "#/properties/programs/items/properties/goVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                        if (data28.symbols !== undefined) {
                            let data33 = data28.symbols;
                            if (typeof data33 !== "string") {
                                const err112 = { instancePath: instancePath + "/programs/" + i2 + "/symbols", schemaPath: "#/properties/programs/items/properties/symbols/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                            if (!((data33 === "read") || (data33 === "missing"))) {
                                const err113 = { instancePath: instancePath + "/programs/" + i2 + "/symbols", schemaPath: "#/properties/programs/items/properties/symbols/enum", keyword: "enum", params: { allowedValues: schema11.properties.programs.items.properties.symbols.enum } };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                        if (data28.fromSource !== undefined) {
                            let data34 = data28.fromSource;
                            if (typeof data34 !== "boolean") {
                                const err114 = { instancePath: instancePath + "/programs/" + i2 + "/fromSource", schemaPath: "#/properties/programs/items/properties/fromSource/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                            if (true !== data34) {
                                const err115 = { instancePath: instancePath + "/programs/" + i2 + "/fromSource", schemaPath: "#/properties/programs/items/properties/fromSource/const", keyword: "const", params: { allowedValue: true } };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err116 = { instancePath: instancePath + "/programs/" + i2, schemaPath: "#/properties/programs/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err117 = { instancePath: instancePath + "/programs", schemaPath: "#/properties/programs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err117];
                }
                else {
                    vErrors.push(err117);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data35 = data.policy;
            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (data35.failOn === undefined) {
                    const err118 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "failOn" } };
                    if (vErrors === null) {
                        vErrors = [err118];
                    }
                    else {
                        vErrors.push(err118);
                    }
                    errors++;
                }
                for (const key8 in data35) {
                    if (!((key8 === "failOn") || (key8 === "exceptions"))) {
                        const err119 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                        if (vErrors === null) {
                            vErrors = [err119];
                        }
                        else {
                            vErrors.push(err119);
                        }
                        errors++;
                    }
                }
                if (data35.failOn !== undefined) {
                    let data36 = data35.failOn;
                    if (typeof data36 !== "string") {
                        const err120 = { instancePath: instancePath + "/policy/failOn", schemaPath: "#/properties/policy/properties/failOn/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                    if (!(((data36 === "reachable") || (data36 === "present")) || (data36 === "never"))) {
                        const err121 = { instancePath: instancePath + "/policy/failOn", schemaPath: "#/properties/policy/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.failOn.enum } };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
                if (data35.exceptions !== undefined) {
                    let data37 = data35.exceptions;
                    if (typeof data37 === "string") {
                        if (!pattern6.test(data37)) {
                            const err122 = { instancePath: instancePath + "/policy/exceptions", schemaPath: "#/properties/policy/properties/exceptions/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err123 = { instancePath: instancePath + "/policy/exceptions", schemaPath: "#/properties/policy/properties/exceptions/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err124 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
        }
        if (data.verdict !== undefined) {
            let data38 = data.verdict;
            if (typeof data38 !== "string") {
                const err125 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err125];
                }
                else {
                    vErrors.push(err125);
                }
                errors++;
            }
            if (!((data38 === "passed") || (data38 === "failed"))) {
                const err126 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.verdict.enum } };
                if (vErrors === null) {
                    vErrors = [err126];
                }
                else {
                    vErrors.push(err126);
                }
                errors++;
            }
        }
        if (data.hidden !== undefined) {
            let data39 = data.hidden;
            if (Array.isArray(data39)) {
                if (data39.length > 20000) {
                    const err127 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                    if (vErrors === null) {
                        vErrors = [err127];
                    }
                    else {
                        vErrors.push(err127);
                    }
                    errors++;
                }
                const len3 = data39.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data40 = data39[i3];
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                        if (data40.module === undefined) {
                            const err128 = { instancePath: instancePath + "/hidden/" + i3, schemaPath: "#/properties/hidden/items/required", keyword: "required", params: { missingProperty: "module" } };
                            if (vErrors === null) {
                                vErrors = [err128];
                            }
                            else {
                                vErrors.push(err128);
                            }
                            errors++;
                        }
                        if (data40.version === undefined) {
                            const err129 = { instancePath: instancePath + "/hidden/" + i3, schemaPath: "#/properties/hidden/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                        if (data40.because === undefined) {
                            const err130 = { instancePath: instancePath + "/hidden/" + i3, schemaPath: "#/properties/hidden/items/required", keyword: "required", params: { missingProperty: "because" } };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                        if (data40.vulnerabilities === undefined) {
                            const err131 = { instancePath: instancePath + "/hidden/" + i3, schemaPath: "#/properties/hidden/items/required", keyword: "required", params: { missingProperty: "vulnerabilities" } };
                            if (vErrors === null) {
                                vErrors = [err131];
                            }
                            else {
                                vErrors.push(err131);
                            }
                            errors++;
                        }
                        for (const key9 in data40) {
                            if (!((((key9 === "module") || (key9 === "version")) || (key9 === "because")) || (key9 === "vulnerabilities"))) {
                                const err132 = { instancePath: instancePath + "/hidden/" + i3, schemaPath: "#/properties/hidden/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                        if (data40.module !== undefined) {
                            let data41 = data40.module;
                            if (typeof data41 === "string") {
                                if (data41.length > 1000) {
                                    const err133 = { instancePath: instancePath + "/hidden/" + i3 + "/module", schemaPath: "#/properties/hidden/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data41)) {
                                    const err134 = { instancePath: instancePath + "/hidden/" + i3 + "/module", schemaPath: "#/properties/hidden/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err134];
                                    }
                                    else {
                                        vErrors.push(err134);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err135 = { instancePath: instancePath + "/hidden/" + i3 + "/module", schemaPath: "#/properties/hidden/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err135];
                                }
                                else {
                                    vErrors.push(err135);
                                }
                                errors++;
                            }
                        }
                        if (data40.version !== undefined) {
                            let data42 = data40.version;
                            if (typeof data42 === "string") {
                                if (data42.length > 300) {
                                    const err136 = { instancePath: instancePath + "/hidden/" + i3 + "/version", schemaPath: "#/properties/hidden/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data42)) {
                                    const err137 = { instancePath: instancePath + "/hidden/" + i3 + "/version", schemaPath: "#/properties/hidden/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err137];
                                    }
                                    else {
                                        vErrors.push(err137);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err138 = { instancePath: instancePath + "/hidden/" + i3 + "/version", schemaPath: "#/properties/hidden/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err138];
                                }
                                else {
                                    vErrors.push(err138);
                                }
                                errors++;
                            }
                        }
                        if (data40.because !== undefined) {
                            let data43 = data40.because;
                            if (typeof data43 === "string") {
                                if (data43.length > 1000) {
                                    const err139 = { instancePath: instancePath + "/hidden/" + i3 + "/because", schemaPath: "#/properties/hidden/items/properties/because/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err139];
                                    }
                                    else {
                                        vErrors.push(err139);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data43)) {
                                    const err140 = { instancePath: instancePath + "/hidden/" + i3 + "/because", schemaPath: "#/properties/hidden/items/properties/because/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err140];
                                    }
                                    else {
                                        vErrors.push(err140);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err141 = { instancePath: instancePath + "/hidden/" + i3 + "/because", schemaPath: "#/properties/hidden/items/properties/because/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err141];
                                }
                                else {
                                    vErrors.push(err141);
                                }
                                errors++;
                            }
                        }
                        if (data40.vulnerabilities !== undefined) {
                            let data44 = data40.vulnerabilities;
                            if (Array.isArray(data44)) {
                                if (data44.length > 20000) {
                                    const err142 = { instancePath: instancePath + "/hidden/" + i3 + "/vulnerabilities", schemaPath: "#/properties/hidden/items/properties/vulnerabilities/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                                    if (vErrors === null) {
                                        vErrors = [err142];
                                    }
                                    else {
                                        vErrors.push(err142);
                                    }
                                    errors++;
                                }
                                const len4 = data44.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data45 = data44[i4];
                                    if (typeof data45 === "string") {
                                        if (data45.length > 60) {
                                            const err143 = { instancePath: instancePath + "/hidden/" + i3 + "/vulnerabilities/" + i4, schemaPath: "#/properties/hidden/items/properties/vulnerabilities/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                            if (vErrors === null) {
                                                vErrors = [err143];
                                            }
                                            else {
                                                vErrors.push(err143);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data45)) {
                                            const err144 = { instancePath: instancePath + "/hidden/" + i3 + "/vulnerabilities/" + i4, schemaPath: "#/properties/hidden/items/properties/vulnerabilities/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err144];
                                            }
                                            else {
                                                vErrors.push(err144);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err145 = { instancePath: instancePath + "/hidden/" + i3 + "/vulnerabilities/" + i4, schemaPath: "#/properties/hidden/items/properties/vulnerabilities/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err145];
                                        }
                                        else {
                                            vErrors.push(err145);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err146 = { instancePath: instancePath + "/hidden/" + i3 + "/vulnerabilities", schemaPath: "#/properties/hidden/items/properties/vulnerabilities/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err146];
                                }
                                else {
                                    vErrors.push(err146);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err147 = { instancePath: instancePath + "/hidden/" + i3, schemaPath: "#/properties/hidden/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err148 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err148];
                }
                else {
                    vErrors.push(err148);
                }
                errors++;
            }
        }
        if (data.vulnerabilities !== undefined) {
            let data46 = data.vulnerabilities;
            if (Array.isArray(data46)) {
                if (data46.length > 20000) {
                    const err149 = { instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                    if (vErrors === null) {
                        vErrors = [err149];
                    }
                    else {
                        vErrors.push(err149);
                    }
                    errors++;
                }
                const len5 = data46.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data47 = data46[i5];
                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                        if (data47.id === undefined) {
                            const err150 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err150];
                            }
                            else {
                                vErrors.push(err150);
                            }
                            errors++;
                        }
                        if (data47.aliases === undefined) {
                            const err151 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "aliases" } };
                            if (vErrors === null) {
                                vErrors = [err151];
                            }
                            else {
                                vErrors.push(err151);
                            }
                            errors++;
                        }
                        if (data47.summary === undefined) {
                            const err152 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "summary" } };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                        if (data47.modified === undefined) {
                            const err153 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "modified" } };
                            if (vErrors === null) {
                                vErrors = [err153];
                            }
                            else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                        if (data47.module === undefined) {
                            const err154 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "module" } };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                        if (data47.version === undefined) {
                            const err155 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err155];
                            }
                            else {
                                vErrors.push(err155);
                            }
                            errors++;
                        }
                        if (data47.state === undefined) {
                            const err156 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "state" } };
                            if (vErrors === null) {
                                vErrors = [err156];
                            }
                            else {
                                vErrors.push(err156);
                            }
                            errors++;
                        }
                        if (data47.symbols === undefined) {
                            const err157 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "symbols" } };
                            if (vErrors === null) {
                                vErrors = [err157];
                            }
                            else {
                                vErrors.push(err157);
                            }
                            errors++;
                        }
                        if (data47.reachedBy === undefined) {
                            const err158 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "reachedBy" } };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                        if (data47.programs === undefined) {
                            const err159 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "programs" } };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                        if (data47.verdict === undefined) {
                            const err160 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/required", keyword: "required", params: { missingProperty: "verdict" } };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                        for (const key10 in data47) {
                            if (!(func2.call(schema11.properties.vulnerabilities.items.properties, key10))) {
                                const err161 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                if (vErrors === null) {
                                    vErrors = [err161];
                                }
                                else {
                                    vErrors.push(err161);
                                }
                                errors++;
                            }
                        }
                        if (data47.id !== undefined) {
                            let data48 = data47.id;
                            if (typeof data48 === "string") {
                                if (data48.length > 60) {
                                    const err162 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/id", schemaPath: "#/properties/vulnerabilities/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                    if (vErrors === null) {
                                        vErrors = [err162];
                                    }
                                    else {
                                        vErrors.push(err162);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data48)) {
                                    const err163 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/id", schemaPath: "#/properties/vulnerabilities/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err163];
                                    }
                                    else {
                                        vErrors.push(err163);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err164 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/id", schemaPath: "#/properties/vulnerabilities/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err164];
                                }
                                else {
                                    vErrors.push(err164);
                                }
                                errors++;
                            }
                        }
                        if (data47.aliases !== undefined) {
                            let data49 = data47.aliases;
                            if (Array.isArray(data49)) {
                                if (data49.length > 1000) {
                                    const err165 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/aliases", schemaPath: "#/properties/vulnerabilities/items/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err165];
                                    }
                                    else {
                                        vErrors.push(err165);
                                    }
                                    errors++;
                                }
                                const len6 = data49.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data50 = data49[i6];
                                    if (typeof data50 === "string") {
                                        if (data50.length > 100) {
                                            const err166 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/aliases/" + i6, schemaPath: "#/properties/vulnerabilities/items/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                            if (vErrors === null) {
                                                vErrors = [err166];
                                            }
                                            else {
                                                vErrors.push(err166);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data50)) {
                                            const err167 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/aliases/" + i6, schemaPath: "#/properties/vulnerabilities/items/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err167];
                                            }
                                            else {
                                                vErrors.push(err167);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err168 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/aliases/" + i6, schemaPath: "#/properties/vulnerabilities/items/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err168];
                                        }
                                        else {
                                            vErrors.push(err168);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err169 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/aliases", schemaPath: "#/properties/vulnerabilities/items/properties/aliases/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err169];
                                }
                                else {
                                    vErrors.push(err169);
                                }
                                errors++;
                            }
                        }
                        if (data47.summary !== undefined) {
                            let data51 = data47.summary;
                            if (typeof data51 === "string") {
                                if (data51.length > 1000) {
                                    const err170 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/summary", schemaPath: "#/properties/vulnerabilities/items/properties/summary/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err170];
                                    }
                                    else {
                                        vErrors.push(err170);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data51)) {
                                    const err171 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/summary", schemaPath: "#/properties/vulnerabilities/items/properties/summary/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err171];
                                    }
                                    else {
                                        vErrors.push(err171);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err172 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/summary", schemaPath: "#/properties/vulnerabilities/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err172];
                                }
                                else {
                                    vErrors.push(err172);
                                }
                                errors++;
                            }
                        }
                        if (data47.modified !== undefined) {
                            let data52 = data47.modified;
                            if (typeof data52 === "string") {
                                if (data52.length > 40) {
                                    const err173 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/modified", schemaPath: "#/properties/vulnerabilities/items/properties/modified/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                    if (vErrors === null) {
                                        vErrors = [err173];
                                    }
                                    else {
                                        vErrors.push(err173);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data52)) {
                                    const err174 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/modified", schemaPath: "#/properties/vulnerabilities/items/properties/modified/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" } };
                                    if (vErrors === null) {
                                        vErrors = [err174];
                                    }
                                    else {
                                        vErrors.push(err174);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err175 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/modified", schemaPath: "#/properties/vulnerabilities/items/properties/modified/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err175];
                                }
                                else {
                                    vErrors.push(err175);
                                }
                                errors++;
                            }
                        }
                        if (data47.module !== undefined) {
                            let data53 = data47.module;
                            if (typeof data53 === "string") {
                                if (data53.length > 1000) {
                                    const err176 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/module", schemaPath: "#/properties/vulnerabilities/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err176];
                                    }
                                    else {
                                        vErrors.push(err176);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data53)) {
                                    const err177 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/module", schemaPath: "#/properties/vulnerabilities/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err177];
                                    }
                                    else {
                                        vErrors.push(err177);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err178 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/module", schemaPath: "#/properties/vulnerabilities/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err178];
                                }
                                else {
                                    vErrors.push(err178);
                                }
                                errors++;
                            }
                        }
                        if (data47.version !== undefined) {
                            let data54 = data47.version;
                            if (typeof data54 === "string") {
                                if (data54.length > 300) {
                                    const err179 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/version", schemaPath: "#/properties/vulnerabilities/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                    if (vErrors === null) {
                                        vErrors = [err179];
                                    }
                                    else {
                                        vErrors.push(err179);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data54)) {
                                    const err180 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/version", schemaPath: "#/properties/vulnerabilities/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err180];
                                    }
                                    else {
                                        vErrors.push(err180);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err181 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/version", schemaPath: "#/properties/vulnerabilities/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err181];
                                }
                                else {
                                    vErrors.push(err181);
                                }
                                errors++;
                            }
                        }
                        if (data47.fixed !== undefined) {
                            let data55 = data47.fixed;
                            if (typeof data55 === "string") {
                                if (data55.length > 300) {
                                    const err182 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/fixed", schemaPath: "#/properties/vulnerabilities/items/properties/fixed/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                    if (vErrors === null) {
                                        vErrors = [err182];
                                    }
                                    else {
                                        vErrors.push(err182);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data55)) {
                                    const err183 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/fixed", schemaPath: "#/properties/vulnerabilities/items/properties/fixed/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err183];
                                    }
                                    else {
                                        vErrors.push(err183);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err184 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/fixed", schemaPath: "#/properties/vulnerabilities/items/properties/fixed/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err184];
                                }
                                else {
                                    vErrors.push(err184);
                                }
                                errors++;
                            }
                        }
                        if (data47.state !== undefined) {
                            let data56 = data47.state;
                            if (typeof data56 !== "string") {
                                const err185 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/state", schemaPath: "#/properties/vulnerabilities/items/properties/state/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                            if (!((((data56 === "reachable") || (data56 === "present")) || (data56 === "unknown")) || (data56 === "absent"))) {
                                const err186 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/state", schemaPath: "#/properties/vulnerabilities/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.properties.vulnerabilities.items.properties.state.enum } };
                                if (vErrors === null) {
                                    vErrors = [err186];
                                }
                                else {
                                    vErrors.push(err186);
                                }
                                errors++;
                            }
                        }
                        if (data47.reason !== undefined) {
                            let data57 = data47.reason;
                            if (typeof data57 === "string") {
                                if (data57.length > 1000) {
                                    const err187 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reason", schemaPath: "#/properties/vulnerabilities/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err187];
                                    }
                                    else {
                                        vErrors.push(err187);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data57)) {
                                    const err188 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reason", schemaPath: "#/properties/vulnerabilities/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err188];
                                    }
                                    else {
                                        vErrors.push(err188);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err189 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reason", schemaPath: "#/properties/vulnerabilities/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err189];
                                }
                                else {
                                    vErrors.push(err189);
                                }
                                errors++;
                            }
                        }
                        if (data47.symbols !== undefined) {
                            let data58 = data47.symbols;
                            if (Array.isArray(data58)) {
                                if (data58.length > 20000) {
                                    const err190 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/symbols", schemaPath: "#/properties/vulnerabilities/items/properties/symbols/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                                    if (vErrors === null) {
                                        vErrors = [err190];
                                    }
                                    else {
                                        vErrors.push(err190);
                                    }
                                    errors++;
                                }
                                const len7 = data58.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data59 = data58[i7];
                                    if (typeof data59 === "string") {
                                        if (data59.length > 1000) {
                                            const err191 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/symbols/" + i7, schemaPath: "#/properties/vulnerabilities/items/properties/symbols/items/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err191];
                                            }
                                            else {
                                                vErrors.push(err191);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data59)) {
                                            const err192 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/symbols/" + i7, schemaPath: "#/properties/vulnerabilities/items/properties/symbols/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err192];
                                            }
                                            else {
                                                vErrors.push(err192);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err193 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/symbols/" + i7, schemaPath: "#/properties/vulnerabilities/items/properties/symbols/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err193];
                                        }
                                        else {
                                            vErrors.push(err193);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err194 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/symbols", schemaPath: "#/properties/vulnerabilities/items/properties/symbols/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err194];
                                }
                                else {
                                    vErrors.push(err194);
                                }
                                errors++;
                            }
                        }
                        if (data47.reachedBy !== undefined) {
                            let data60 = data47.reachedBy;
                            if (Array.isArray(data60)) {
                                if (data60.length > 20000) {
                                    const err195 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                                    if (vErrors === null) {
                                        vErrors = [err195];
                                    }
                                    else {
                                        vErrors.push(err195);
                                    }
                                    errors++;
                                }
                                const len8 = data60.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data61 = data60[i8];
                                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                        if (data61.calls === undefined) {
                                            const err196 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8, schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/required", keyword: "required", params: { missingProperty: "calls" } };
                                            if (vErrors === null) {
                                                vErrors = [err196];
                                            }
                                            else {
                                                vErrors.push(err196);
                                            }
                                            errors++;
                                        }
                                        for (const key11 in data61) {
                                            if (!((key11 === "plugin") || (key11 === "calls"))) {
                                                const err197 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8, schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                                if (vErrors === null) {
                                                    vErrors = [err197];
                                                }
                                                else {
                                                    vErrors.push(err197);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data61.plugin !== undefined) {
                                            let data62 = data61.plugin;
                                            if (typeof data62 === "string") {
                                                if (data62.length > 200) {
                                                    const err198 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/plugin", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err198];
                                                    }
                                                    else {
                                                        vErrors.push(err198);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data62)) {
                                                    const err199 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/plugin", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err199];
                                                    }
                                                    else {
                                                        vErrors.push(err199);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err200 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/plugin", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/plugin/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err200];
                                                }
                                                else {
                                                    vErrors.push(err200);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data61.calls !== undefined) {
                                            let data63 = data61.calls;
                                            if (Array.isArray(data63)) {
                                                if (data63.length > 1000) {
                                                    const err201 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/calls", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/calls/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err201];
                                                    }
                                                    else {
                                                        vErrors.push(err201);
                                                    }
                                                    errors++;
                                                }
                                                const len9 = data63.length;
                                                for (let i9 = 0; i9 < len9; i9++) {
                                                    let data64 = data63[i9];
                                                    if (typeof data64 === "string") {
                                                        if (data64.length > 1000) {
                                                            const err202 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/calls/" + i9, schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/calls/items/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err202];
                                                            }
                                                            else {
                                                                vErrors.push(err202);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data64)) {
                                                            const err203 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/calls/" + i9, schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/calls/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err203];
                                                            }
                                                            else {
                                                                vErrors.push(err203);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err204 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/calls/" + i9, schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/calls/items/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err204];
                                                        }
                                                        else {
                                                            vErrors.push(err204);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err205 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8 + "/calls", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/calls/type", keyword: "type", params: { type: "array" } };
                                                if (vErrors === null) {
                                                    vErrors = [err205];
                                                }
                                                else {
                                                    vErrors.push(err205);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err206 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy/" + i8, schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err206];
                                        }
                                        else {
                                            vErrors.push(err206);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err207 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/reachedBy", schemaPath: "#/properties/vulnerabilities/items/properties/reachedBy/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err207];
                                }
                                else {
                                    vErrors.push(err207);
                                }
                                errors++;
                            }
                        }
                        if (data47.programs !== undefined) {
                            let data65 = data47.programs;
                            if (Array.isArray(data65)) {
                                if (data65.length > 20000) {
                                    const err208 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs", schemaPath: "#/properties/vulnerabilities/items/properties/programs/maxItems", keyword: "maxItems", params: { limit: 20000 } };
                                    if (vErrors === null) {
                                        vErrors = [err208];
                                    }
                                    else {
                                        vErrors.push(err208);
                                    }
                                    errors++;
                                }
                                const len10 = data65.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                    let data66 = data65[i10];
                                    if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                        if (data66.platform === undefined) {
                                            const err209 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10, schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/required", keyword: "required", params: { missingProperty: "platform" } };
                                            if (vErrors === null) {
                                                vErrors = [err209];
                                            }
                                            else {
                                                vErrors.push(err209);
                                            }
                                            errors++;
                                        }
                                        if (data66.path === undefined) {
                                            const err210 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10, schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/required", keyword: "required", params: { missingProperty: "path" } };
                                            if (vErrors === null) {
                                                vErrors = [err210];
                                            }
                                            else {
                                                vErrors.push(err210);
                                            }
                                            errors++;
                                        }
                                        if (data66.state === undefined) {
                                            const err211 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10, schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/required", keyword: "required", params: { missingProperty: "state" } };
                                            if (vErrors === null) {
                                                vErrors = [err211];
                                            }
                                            else {
                                                vErrors.push(err211);
                                            }
                                            errors++;
                                        }
                                        for (const key12 in data66) {
                                            if (!(((key12 === "platform") || (key12 === "path")) || (key12 === "state"))) {
                                                const err212 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10, schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                                if (vErrors === null) {
                                                    vErrors = [err212];
                                                }
                                                else {
                                                    vErrors.push(err212);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data66.platform !== undefined) {
                                            let data67 = data66.platform;
                                            if (typeof data67 === "string") {
                                                if (data67.length > 100) {
                                                    const err213 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/platform", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/platform/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err213];
                                                    }
                                                    else {
                                                        vErrors.push(err213);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data67)) {
                                                    const err214 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/platform", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err214];
                                                    }
                                                    else {
                                                        vErrors.push(err214);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err215 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/platform", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err215];
                                                }
                                                else {
                                                    vErrors.push(err215);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data66.path !== undefined) {
                                            let data68 = data66.path;
                                            if (typeof data68 === "string") {
                                                if (data68.length > 1000) {
                                                    const err216 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/path", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err216];
                                                    }
                                                    else {
                                                        vErrors.push(err216);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data68)) {
                                                    const err217 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/path", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err217];
                                                    }
                                                    else {
                                                        vErrors.push(err217);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err218 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/path", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err218];
                                                }
                                                else {
                                                    vErrors.push(err218);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data66.state !== undefined) {
                                            let data69 = data66.state;
                                            if (typeof data69 !== "string") {
                                                const err219 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/state", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/state/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err219];
                                                }
                                                else {
                                                    vErrors.push(err219);
                                                }
                                                errors++;
                                            }
                                            if (!(((data69 === "present") || (data69 === "unknown")) || (data69 === "absent"))) {
                                                const err220 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10 + "/state", schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.properties.vulnerabilities.items.properties.programs.items.properties.state.enum } };
                                                if (vErrors === null) {
                                                    vErrors = [err220];
                                                }
                                                else {
                                                    vErrors.push(err220);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err221 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs/" + i10, schemaPath: "#/properties/vulnerabilities/items/properties/programs/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err221];
                                        }
                                        else {
                                            vErrors.push(err221);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err222 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/programs", schemaPath: "#/properties/vulnerabilities/items/properties/programs/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err222];
                                }
                                else {
                                    vErrors.push(err222);
                                }
                                errors++;
                            }
                        }
                        if (data47.exception !== undefined) {
                            let data70 = data47.exception;
                            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                if (data70.reason === undefined) {
                                    const err223 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception", schemaPath: "#/properties/vulnerabilities/items/properties/exception/required", keyword: "required", params: { missingProperty: "reason" } };
                                    if (vErrors === null) {
                                        vErrors = [err223];
                                    }
                                    else {
                                        vErrors.push(err223);
                                    }
                                    errors++;
                                }
                                if (data70.expires === undefined) {
                                    const err224 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception", schemaPath: "#/properties/vulnerabilities/items/properties/exception/required", keyword: "required", params: { missingProperty: "expires" } };
                                    if (vErrors === null) {
                                        vErrors = [err224];
                                    }
                                    else {
                                        vErrors.push(err224);
                                    }
                                    errors++;
                                }
                                for (const key13 in data70) {
                                    if (!((key13 === "reason") || (key13 === "expires"))) {
                                        const err225 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception", schemaPath: "#/properties/vulnerabilities/items/properties/exception/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        if (vErrors === null) {
                                            vErrors = [err225];
                                        }
                                        else {
                                            vErrors.push(err225);
                                        }
                                        errors++;
                                    }
                                }
                                if (data70.reason !== undefined) {
                                    let data71 = data70.reason;
                                    if (typeof data71 === "string") {
                                        if (data71.length > 1000) {
                                            const err226 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception/reason", schemaPath: "#/properties/vulnerabilities/items/properties/exception/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err226];
                                            }
                                            else {
                                                vErrors.push(err226);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data71)) {
                                            const err227 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception/reason", schemaPath: "#/properties/vulnerabilities/items/properties/exception/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err227];
                                            }
                                            else {
                                                vErrors.push(err227);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err228 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception/reason", schemaPath: "#/properties/vulnerabilities/items/properties/exception/properties/reason/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err228];
                                        }
                                        else {
                                            vErrors.push(err228);
                                        }
                                        errors++;
                                    }
                                }
                                if (data70.expires !== undefined) {
                                    let data72 = data70.expires;
                                    if (typeof data72 === "string") {
                                        if (data72.length > 10) {
                                            const err229 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception/expires", schemaPath: "#/properties/vulnerabilities/items/properties/exception/properties/expires/maxLength", keyword: "maxLength", params: { limit: 10 } };
                                            if (vErrors === null) {
                                                vErrors = [err229];
                                            }
                                            else {
                                                vErrors.push(err229);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data72)) {
                                            const err230 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception/expires", schemaPath: "#/properties/vulnerabilities/items/properties/exception/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err230];
                                            }
                                            else {
                                                vErrors.push(err230);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err231 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception/expires", schemaPath: "#/properties/vulnerabilities/items/properties/exception/properties/expires/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err231];
                                        }
                                        else {
                                            vErrors.push(err231);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err232 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/exception", schemaPath: "#/properties/vulnerabilities/items/properties/exception/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err232];
                                }
                                else {
                                    vErrors.push(err232);
                                }
                                errors++;
                            }
                        }
                        if (data47.verdict !== undefined) {
                            let data73 = data47.verdict;
                            if (typeof data73 !== "string") {
                                const err233 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/verdict", schemaPath: "#/properties/vulnerabilities/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err233];
                                }
                                else {
                                    vErrors.push(err233);
                                }
                                errors++;
                            }
                            if (!(((data73 === "fails") || (data73 === "accepted")) || (data73 === "noted"))) {
                                const err234 = { instancePath: instancePath + "/vulnerabilities/" + i5 + "/verdict", schemaPath: "#/properties/vulnerabilities/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.vulnerabilities.items.properties.verdict.enum } };
                                if (vErrors === null) {
                                    vErrors = [err234];
                                }
                                else {
                                    vErrors.push(err234);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err235 = { instancePath: instancePath + "/vulnerabilities/" + i5, schemaPath: "#/properties/vulnerabilities/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err235];
                        }
                        else {
                            vErrors.push(err235);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err236 = { instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err236];
                }
                else {
                    vErrors.push(err236);
                }
                errors++;
            }
        }
    }
    else {
        const err237 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err237];
        }
        else {
            vErrors.push(err237);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var readScanReport = (function (folder, expected) {
    const file = (0,external_node_path_.join)(folder, files/* scanFiles */.T.json);
    const text = textOf(file);
    const digest = (0,src_digest/* sha256 */.sc)(text);
    if (expected !== undefined && expected !== digest) {
        const message = `${(0,sanitize/* quoted */.T)(file, 300)} is not the report that was handed over: expected ${expected}, got ${digest}`;
        throw new diagnostic/* DiagnosticError */.uo([
            (0,diagnostic/* diagnostic */.YK)("report-tampered", message, { fix: "Hand over the folder as the scan wrote it." }),
        ]);
    }
    return { report: parse(file, text), digest };
});
var textOf = (function (file) {
    const read = (0,read_text.readText)(file, mostBytes);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    return read.text;
});
var parse = (function (file, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw read_scan_unreadable(file, "it is not JSON");
    }
    const { diagnostics } = (0,schema_check/* checkSchema */._)((0,plain_source/* plainSource */.w)(file, value), schema);
    if (diagnostics[0])
        throw read_scan_unreadable(file, diagnostics[0].message);
    const report = value;
    const wrong = contradiction(report);
    if (wrong === undefined)
        return report;
    throw new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("report-contradictory", `${(0,sanitize/* quoted */.T)(file, 300)} contradicts itself: ${wrong}`, {
            fix: "Scan again and hand over what the scan writes.",
            place: { file, line: 1 },
        }),
    ]);
});
var contradiction = (function ({ policy, vulnerabilities, verdict }) {
    for (const each of vulnerabilities) {
        const fails = each.exception === undefined && (0,judge/* refuses */.Q)(policy.failOn, each.state);
        if (fails !== (each.verdict === "fails"))
            return `its policy and its verdict on ${each.id} do not go together`;
        if ((each.verdict === "accepted") !== (each.exception !== undefined))
            return `${each.id} is accepted by nothing`;
    }
    const fails = vulnerabilities.some((each) => each.verdict === "fails");
    return fails && verdict === "passed" ? "it passed, and its policy refuses what it found" : undefined;
});
var read_scan_unreadable = (function (file, why) {
    const problem = (0,diagnostic/* diagnostic */.YK)("report-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} cannot be taken as a scan: ${why}`, {
        fix: "Hand over scan.json as the scan wrote it.",
        place: { file, line: 1 },
    });
    return new diagnostic/* DiagnosticError */.uo([problem]);
});
var splitDigest = (function (named) {
    const [, path = named, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
    if (digest === undefined)
        return { path };
    if ((0,src_digest/* isDigest */.Bc)(digest))
        return { path, digest };
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(named, 300)} names a folder by a digest that is none`, {
        fix: "Write PATH@sha256: and 64 hexadecimal digits, as the step that wrote the report put it out.",
    });
});
var otherImage = (function (what, found, wanted) {
    return (0,diagnostic/* diagnostic */.YK)("evidence-other-image", `${what} is about ${found}, and not about ${wanted}`, {
        fix: "Hand over what the jobs of the same run made of the same image.",
    });
});
var refusedBy = (function (message, fix) {
    return (0,diagnostic/* diagnostic */.YK)("evidence-refused", message, { fix });
});
var chooseSboms = (function ({ document, platforms }, documents, folder) {
    const { digest: whole } = document.descriptor;
    const [index, ...others] = documents;
    const problems = [];
    const sboms = [];
    if (index?.digest === whole)
        sboms.push(index);
    else
        problems.push(otherImage(`${folder}/${index?.file}`, index?.digest ?? "nothing", whole));
    const known = new Set(platforms.map(({ descriptor }) => descriptor.digest));
    for (const { file, digest } of others) {
        if (!known.has(digest))
            problems.push(otherImage(`${folder}/${file}`, digest, whole));
    }
    for (const { platform, descriptor } of platforms) {
        const [found, second] = others.filter(({ digest }) => digest === descriptor.digest);
        if (!found && descriptor.digest !== whole)
            problems.push(lacking(folder, platform));
        if (found && second)
            problems.push(twice(folder, platform, found, second));
        if (found && found.digest !== whole)
            sboms.push(found);
    }
    return { sboms, problems };
});
var lacking = (function (folder, platform) {
    return (0,diagnostic/* diagnostic */.YK)("evidence-missing", `${folder} has no SBOM of ${platform}`, {
        fix: "Hand over the folder as build-image wrote it.",
    });
});
var twice = (function (folder, platform, one, other) {
    const message = `${folder} has two SBOMs of ${platform}: ${one.file} and ${other.file}`;
    return refusedBy(message, "Hand over the folder as build-image wrote it.");
});
var scanProblems = (function (image, report, named, today) {
    const { digest } = image.document.descriptor;
    if (report.image?.digest !== digest)
        return [otherImage(`the scan ${named}`, report.image?.digest ?? "no image", digest)];
    const problems = [];
    const { source } = report;
    if (source && source.manifest !== image.labels[src_labels.labelNames.manifest]) {
        problems.push(otherImage(`the source that ${named} scanned`, `manifest ${source.manifest}`, digest));
    }
    const unseen = unseenPlatforms(image, report);
    if (unseen.length > 0) {
        const message = `the scan ${named} looked into no program of ${unseen.join(", ")}`;
        problems.push(refusedBy(message, "Scan the image with all of its platforms."));
    }
    return [...problems, ...refusals(report, today)];
});
var unseenPlatforms = (function ({ platforms }, { image, programs }) {
    const unseen = platforms.filter(({ descriptor: { digest } }) => {
        const scanned = image?.platforms.find((each) => each.digest === digest);
        return !scanned || !programs.some(({ platform }) => platform === scanned.platform);
    });
    return unseen.map(({ platform }) => platform);
});
var refusals = (function ({ verdict, vulnerabilities, policy }, today) {
    if (verdict !== "passed") {
        const refused = vulnerabilities.filter((each) => each.verdict === "fails").map(({ id }) => id);
        const shown = refused.slice(0, 10).join(", ") || "what it could not see";
        const fix = "Raise what it names, or accept it for a while.";
        return [refusedBy(`the scan refuses the image for ${shown}`, fix)];
    }
    // A report may have waited: what was accepted then need not be accepted now.
    return vulnerabilities.flatMap(({ id, exception, state }) => exception && exception.expires < today && (0,judge/* refuses */.Q)(policy.failOn, state)
        ? [refusedBy(`the scan accepts ${id} by an exception that expired on ${exception.expires}`, "Scan again.")]
        : []);
});
var describeScan = (function ({ vulnerabilities, policy, source, database }) {
    const count = (verdict) => vulnerabilities.filter((each) => each.verdict === verdict).length;
    const seen = source ? "" : "; its source was not scanned";
    const found = `${count("noted")} noted, ${count("accepted")} accepted`;
    return `passed (fails on ${policy.failOn}${seen}), ${found}; database of ${database.modified.slice(0, 10)}`;
});
var signatureStatement = (function (subject) {
    return wanted("signature", subject, {});
});
var sbomStatement = (function (subject, { bytes }) {
    return wanted("sbom", subject, JSON.parse(new TextDecoder().decode(bytes)));
});
var scanStatements = (function (subject, report, products) {
    const openvex = JSON.parse((0,src_openvex/* renderOpenVex */.g)(report, products));
    return [wanted("scan", subject, vulnerabilities(report)), wanted("openvex", subject, openvex)];
});
var vulnerabilities = (function (report) {
    const { scanner, tool, database, started, finished } = report;
    return {
        invocation: { parameters: [`fail-on=${report.policy.failOn}`], uri: "", event_id: "", "builder.id": "" },
        scanner: {
            uri: `pkg:golang/golang.org/x/vuln/cmd/govulncheck@${scanner.version}`,
            version: `${scanner.name} ${scanner.version}, ${tool.name} ${tool.version}`,
            db: { uri: database.address, version: database.modified },
            result: report,
        },
        metadata: { scanStartedOn: started, scanFinishedOn: finished },
    };
});
var conformanceStatement = (function (subject, report, digest) {
    const statement = (0,report_statement/* reportStatement */.t)(report, digest);
    return statement && { kind: "conformance", subject, statement };
});
var provenanceStatement = (function (subject, predicate) {
    return wanted("provenance", subject, predicate);
});
var wanted = (function (kind, subject, predicate) {
    const predicateType = kind === "signature" ? predicate_types/* signaturePredicate */.oo : predicate_types/* attestationPredicates */.je[kind];
    const statement = {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ digest: { sha256: hex(subject.digest) } }],
        predicateType,
        predicate,
    };
    return { kind, subject, statement };
});
var hex = (function (digest) {
    return digest.slice("sha256:".length);
});
var readEvidence = (async function (image, given) {
    const { problems, left } = missing(given);
    const reads = [
        ...(given.sbom === undefined ? [] : [() => sboms(image, given.sbom)]),
        ...(given.scan === undefined ? [] : [() => scan(image, given.scan, given)]),
        ...(given.conformance.length === 0 ? [] : [() => reports(image, given.conformance)]),
    ];
    const evidence = { statements: [], lines: left.lines, diagnostics: [...left.diagnostics] };
    for (const read of reads) {
        try {
            const { statements, lines, reports: files, lock, diagnostics } = await read();
            if (files !== undefined)
                evidence.reports = files;
            if (lock !== undefined)
                evidence.lock = lock;
            evidence.statements.push(...statements);
            evidence.lines.push(...lines);
            evidence.diagnostics.push(...diagnostics);
        }
        catch (error) {
            if (!(error instanceof diagnostic/* DiagnosticError */.uo))
                throw error;
            problems.push(...error.diagnostics);
        }
    }
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    return evidence;
});
var missing = (function (given) {
    const problems = [];
    const left = { lines: [], diagnostics: [] };
    for (const kind of Object.keys(names)) {
        const there = kind === "conformance" ? given.conformance.length > 0 : given[kind] !== undefined;
        if (there)
            continue;
        if (given.without.includes(kind)) {
            left.lines.push({ what: names[kind], says: "left out" });
            left.diagnostics.push(leftOut(kind));
        }
        else {
            const fix = `Set ${kind} to its folder, or without to "${kind}".`;
            const inputs = [kind, "without"];
            problems.push((0,diagnostic/* diagnostic */.YK)("evidence-missing", `the image comes without its ${names[kind]}`, { fix, inputs }));
        }
    }
    return { problems, left };
});
var leftOut = (function (kind) {
    return (0,diagnostic/* diagnostic */.YK)("evidence-missing", `the image is published without its ${names[kind]}, on purpose`, {
        severity: "warning",
        fix: `Set ${kind} to its folder.`,
        inputs: [kind],
    });
});
var sboms = (async function (image, folder) {
    const { sboms: chosen, problems } = chooseSboms(image, await readSboms(folder), folder);
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    const subjects = subjectsOf(image);
    const statements = chosen.flatMap((each) => {
        const subject = subjects.get(each.digest);
        return subject ? [sbomStatement(subject, each)] : [];
    });
    const says = `${statements.length} CycloneDX document${statements.length === 1 ? "" : "s"}`;
    return { statements, lines: [{ what: "SBOM", says }], diagnostics: [] };
});
var scan = (async function (image, named, given) {
    const { path, digest } = splitDigest(named);
    const { report } = readScanReport(path, digest);
    (0,diagnostic/* stopOnErrors */.Bd)(scanProblems(image, report, named, new Date().toISOString().slice(0, 10)));
    return {
        statements: scanStatements(image.document.descriptor, report, productsOf(image, given)),
        lines: [{ what: "scan", says: describeScan(report) }],
        ...lockOf(report),
        diagnostics: [],
    };
});
var lockOf = (function ({ source }) {
    return source?.lock === undefined ? {} : { lock: source.lock };
});
var productsOf = (function ({ document, platforms }, { registry, repository }) {
    const product = { repository: `${registry}/${repository}`, name: repository };
    return {
        image: { ...product, digest: document.descriptor.digest },
        platforms: platforms.map(({ platform, descriptor: { digest } }) => {
            const architecture = platform.split("/")[1];
            return { ...product, digest, ...(architecture && { architecture }) };
        }),
    };
});
var reports = (async function (image, named) {
    const subjects = subjectsOf(image);
    const problems = [];
    const found = [];
    const lines = [];
    for (const each of named) {
        const { path, digest } = splitDigest(each);
        const file = (0,external_node_path_.join)(path, "report.json");
        const read = (0,report_read/* readReport */.tL)(`${file}${digest === undefined ? "" : `@${digest}`}`);
        problems.push(...read.diagnostics);
        if (!read.report)
            continue;
        const { report } = read;
        const { digest: whole, platformDigest, platform = "" } = report.subject;
        const subject = subjects.get(platformDigest);
        if (whole !== image.document.descriptor.digest || !subject) {
            problems.push(otherImage(`the report in ${path}`, whole ?? "no image", image.document.descriptor.digest));
            continue;
        }
        const statement = report.verdict === "passed" ? conformanceStatement(subject, report, read.digest) : undefined;
        if (statement)
            found.push({ file, statement });
        else
            problems.push(refusedBy(`${path}: ${whyNot(report)}`, "Mend what failed, and run the whole suite."));
        const { passed } = report.required;
        lines.push({ what: "conformance", says: `${report.suite.name} on ${platform}: ${passed} required passed` });
    }
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    const statements = found.map(({ statement }) => statement);
    const tested = new Set(statements.map(({ subject }) => subject.digest));
    for (const { platform, descriptor } of image.platforms) {
        if (!tested.has(descriptor.digest))
            lines.push({ what: "conformance", says: `not run on ${platform}` });
    }
    return { statements, lines, reports: found, diagnostics: [] };
});
var whyNot = (function ({ verdict, only, suite }) {
    return only === undefined ? `${suite.name}: ${verdict}` : `${suite.name} ran in part only, which is no evidence`;
});
var subjectsOf = (function ({ document, platforms }) {
    const all = [document.descriptor, ...platforms.map(({ descriptor }) => descriptor)];
    return new Map(all.map((each) => [each.digest, each]));
});
var derivedPolicy = (function ({ signer, trust }, statements) {
    return { signers: [signer], attestations: kindsOf(statements), trust };
});
var checkPolicy = (function ({ attestations }, statements) {
    const kinds = kindsOf(statements);
    const lacking = attestations.filter((each) => !kinds.includes(each));
    if (lacking.length === 0)
        return;
    throw new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("evidence-missing", `the policy demands ${lacking.join(", ")}, and nothing of it is handed over`, {
            fix: "Hand it over, or have the policy demand less.",
        }),
    ]);
});
var checkSigner = (function ({ signers }, { signer }) {
    if (signers.some((each) => mayBe(each, signer)))
        return;
    const who = signer.kind === "key"
        ? `the key ${signer.name}`
        : `this job: issuer ${signer.issuer}, repository id ${signer.repositoryId}, owner id ${signer.ownerId}, ref ${signer.ref}`;
    throw new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("bundle-refused", `none of the policy's signers is ${who}`, {
            fix: signer.kind === "key"
                ? "Sign with a key that it names, or add this one's public half to it."
                : "Sign in the job that it names, or correct its issuer, repositoryId, ownerId and ref.",
        }),
    ]);
});
var mayBe = (function (wanted, own) {
    if (wanted.kind === "key")
        return own.kind === "key" && (0,signer/* keyHint */.p)(wanted.key) === (0,signer/* keyHint */.p)(own.key);
    return own.kind === "keyless" && known.every((field) => wanted[field] === undefined || wanted[field] === own[field]);
});
var kindsOf = (function (statements) {
    const kinds = statements.flatMap(({ kind }) => (kind === "signature" ? [] : [kind]));
    return [...new Set(kinds)];
});
var findCosign = (async function (path, environment, signal) {
    const command = path === undefined ? await (0,toolchain/* findOnPath */.aY)("cosign", environment.PATH ?? "") : (0,external_node_path_.resolve)(path);
    if (command === undefined || !(await isExecutable(command))) {
        return cosign_missing(path === undefined ? "no cosign command is on PATH" : `${(0,sanitize/* quoted */.T)(path, 200)} cannot be run`);
    }
    const { exitCode, stdout, late } = await runCosign(command, ["version", "--json"], {
        environment: {},
        secrets: [],
        seconds: versionSeconds,
        signal,
    });
    if (late)
        return cosign_missing(`${command} did not tell its version within ${versionSeconds} seconds`);
    const version = exitCode === 0 ? readVersion(stdout) : undefined;
    if (version === undefined)
        return cosign_missing(`${command} does not tell its version: ${(0,sanitize/* sanitize */.a)(stdout, 200) || "nothing"}`);
    if (!isAtLeast(version, minimumCosign)) {
        (0,diagnostic/* fail */.fJ)("cosign-too-old", `${command} is cosign ${version}`, { fix: `Install cosign ${minimumCosign} or newer.` });
    }
    return { command, version };
});
var cosign_missing = (function (why) {
    return (0,diagnostic/* fail */.fJ)("cosign-missing", why, {
        fix: `Install cosign ${minimumCosign} or newer (sigstore/cosign-installer does), or say where it is.`,
    });
});
var isExecutable = (async function (path) {
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
});
var readVersion = (function (output) {
    try {
        const { gitVersion } = JSON.parse(output);
        return typeof gitVersion === "string" ? /^v?(\d+\.\d+\.\d+)/.exec(gitVersion)?.[1] : undefined;
    }
    catch {
        return undefined;
    }
});
var isAtLeast = (function (version, minimum) {
    const [found, wanted] = [version, minimum].map((text) => text.split(".").map(Number));
    const at = [0, 1, 2].find((index) => found?.[index] !== wanted?.[index]);
    return at === undefined || (found?.[at] ?? 0) > (wanted?.[at] ?? 0);
});
var decideServices = (function ({ mode, asked, signingConfig, visibility }) {
    if (asked === "none" && mode === "keyless" && signingConfig === undefined) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "Sigstore's public services sign nothing keyless without logging it", {
            fix: "Set signing-config to a configuration of your own services, or sign with a key.",
            inputs: ["signing-config"],
        });
    }
    const wanted = services(mode, asked, signingConfig);
    if (wanted === "none" || asked === "public")
        return wanted;
    const reachesPublic = wanted === "public" || namesPublicServices(signingConfig ?? "");
    if (!reachesPublic || (visibility === "public" && asked === undefined))
        return wanted;
    const why = visibility === "private" ? "the repository is private" : "nothing says that the repository is public";
    return (0,diagnostic/* fail */.fJ)("transparency-not-agreed", `signing would make names and digests public for ever, and ${why}`, {
        fix: "Set transparency-log to public if that is wanted; else sign with a key, or name services of your own in signing-config.",
    });
});
var services = (function (mode, asked, signingConfig) {
    if (signingConfig !== undefined)
        return "own";
    return mode === "keyless" || asked === "public" ? "public" : "none";
});
var namesPublicServices = (function (signingConfig) {
    return /\bsigstore\.dev\b/i.test(signingConfig);
});
var readWorkflow = (function (environment) {
    const text = (name) => environment[name] ?? "";
    const server = text("GITHUB_SERVER_URL");
    const [name, ref] = [text("GITHUB_REPOSITORY"), text("GITHUB_REF")];
    // OWNER/NAME/.github/workflows/release.yml@refs/…
    const workflow = text("GITHUB_WORKFLOW_REF");
    const commit = text("GITHUB_SHA");
    const run = text("GITHUB_RUN_ID");
    if (environment.GITHUB_ACTIONS !== "true" || [server, name, ref, workflow, commit, run].includes(""))
        return undefined;
    return {
        repository: `${server}/${name}`,
        repositoryId: text("GITHUB_REPOSITORY_ID"),
        ownerId: text("GITHUB_REPOSITORY_OWNER_ID"),
        ref,
        commit,
        path: (workflow.split("@")[0] ?? "").split("/").slice(2).join("/"),
        workflow: `${server}/${workflow}`,
        event: text("GITHUB_EVENT_NAME"),
        runner: text("RUNNER_ENVIRONMENT") || "unknown",
        invocation: `${server}/${name}/actions/runs/${run}/attempts/${text("GITHUB_RUN_ATTEMPT") || "1"}`,
        issuer: server === "https://github.com" ? "https://token.actions.githubusercontent.com" : `${server}/_services/token`,
    };
});
var visibilityOf = (function (event) {
    try {
        const { repository } = JSON.parse(event ?? "");
        const { visibility, private: hidden } = repository;
        if (visibility === undefined && hidden === undefined)
            return "unknown";
        return (visibility ?? "public") === "public" && (hidden ?? false) === false ? "public" : "private";
    }
    catch {
        return "unknown";
    }
});
var openSigner = (async function (identity, options) {
    const { environment, progress, signal } = options;
    const { cosign: path, seconds, signingConfig, trustedRoot } = options.signing;
    const config = signingConfig === undefined ? undefined : publish_image_signer_textOf(signingConfig);
    const services = decideServices({
        mode: identity.mode,
        asked: options.signing.transparencyLog,
        signingConfig: config,
        visibility: visibilityOf(await eventOf(environment)),
    });
    const cosign = await findCosign(path, environment, signal);
    progress.info(`${cosign.command}, version ${cosign.version}; ${told[services]}`);
    const signing = {
        cosign,
        identity,
        services,
        ...(signingConfig === undefined ? {} : { signingConfig }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
        environment,
        signal,
        seconds,
        info: progress.info,
    };
    const timed = { ...signing, deadline: performance.now() + seconds * 1000 };
    if (identity.mode !== "keyless")
        return { signing, ...(await keySigner(timed, nameOf(identity))) };
    const root = trustedRoot === undefined ? await publicRoot(timed) : await (0,trust/* readTrustedRoot */.g)(trustedRoot);
    const proof = config === undefined || hasLog(config) ? "transparency-log" : "timestamp";
    return { signing, signer: jobSigner(environment), trust: { root, proof } };
});
var keySigner = (async function (signing, name) {
    const key = (0,external_node_crypto_.createPublicKey)(await publicKey(signing));
    refuseUnverifiable(key, name);
    return { signer: { kind: "key", key, name }, trust: { proof: "transparency-log" } };
});
var refuseUnverifiable = (function (key, name) {
    const { asymmetricKeyType: type, asymmetricKeyDetails } = key;
    if (type === "rsa" || (type === "ec" && asymmetricKeyDetails?.namedCurve === "prime256v1"))
        return;
    const kind = asymmetricKeyDetails?.namedCurve ?? type;
    (0,diagnostic/* fail */.fJ)("signing-failed", `the key ${name} is of the kind ${kind}, whose signatures nobody can verify: not cosign, nor this suite`, {
        fix: "Use a P-256 key, as cosign generate-key-pair makes, or an RSA key.",
    });
});
var nameOf = (function ({ mode, key }) {
    return mode === "key" && key.startsWith("env://") ? `of ${key.slice("env://".length)}` : (0,sanitize/* sanitize */.a)(key, 200);
});
var jobSigner = (function (environment) {
    const workflow = readWorkflow(environment);
    if (!workflow) {
        return (0,diagnostic/* fail */.fJ)("signing-undecided", "keyless signatures are made in a job of GitHub Actions, and this is none", {
            fix: "Give --signing key and --key FILE.",
        });
    }
    const { issuer, repositoryId, ownerId, ref } = workflow;
    return { kind: "keyless", issuer, repositoryId, ownerId, ref };
});
var publicRoot = (async function (signing) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-root-"));
    try {
        const file = (0,external_node_path_.join)(folder, "trusted_root.json");
        await fetchTrustedRoot(file, signing);
        return await (0,trust/* readTrustedRoot */.g)(file);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
});
var publish_image_signer_textOf = (function (path) {
    const found = (0,read_text.readText)(path);
    if ("problem" in found)
        throw new diagnostic/* DiagnosticError */.uo([found.problem]);
    return found.text;
});
var hasLog = (function (config) {
    try {
        const { rekorTlogUrls } = JSON.parse(config);
        return Array.isArray(rekorTlogUrls) && rekorTlogUrls.length > 0;
    }
    catch {
        return false;
    }
});
var eventOf = (function ({ GITHUB_EVENT_PATH: path }) {
    return path ? (0,promises_.readFile)(path, "utf8").catch(() => undefined) : Promise.resolve(undefined);
});
var readSources = (async function ({ labels, document }, given, scanned) {
    const own = (0,src_labels.readLabels)(labels);
    const digest = labels[src_labels.labelNames.manifest];
    if (!own || !(0,src_digest/* isDigest */.Bc)(digest)) {
        return (0,diagnostic/* fail */.fJ)("evidence-other-image", `${document.descriptor.digest} does not say which manifest it was built from`, {
            fix: "Build it with build-image.",
        });
    }
    if (given.directory !== undefined && scanned !== undefined)
        await compareLock(given.directory, scanned);
    const manifest = given.manifest === undefined ? undefined : await readManifest(given.manifest, digest);
    const baseName = labels["org.opencontainers.image.base.name"];
    const baseDigest = labels["org.opencontainers.image.base.digest"];
    return {
        sources: {
            manifest: { ...(given.manifest && { path: given.manifest }), digest },
            lock: given.directory === undefined ? [] : await publish_image_sources_lockOf(given.directory),
            ...(baseName && (0,src_digest/* isDigest */.Bc)(baseDigest) ? { baseImage: { name: withoutTag(baseName), digest: baseDigest } } : {}),
            baseModule: { module: own.module, version: own.version },
            plugins: own.plugins,
        },
        ...(manifest?.signing && { signing: manifest.signing }),
    };
});
var readManifest = (async function (path, expected) {
    const { readYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20075));
    const { parseManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39797));
    const { source, diagnostics } = await readYaml(path);
    const parsed = source && parseManifest(source);
    if (!source || !parsed?.manifest)
        throw new diagnostic/* DiagnosticError */.uo([...diagnostics, ...(parsed?.diagnostics ?? [])]);
    const found = (0,src_digest/* sha256 */.sc)(source.text);
    if (found === expected)
        return parsed.manifest.manifest;
    const message = `the image was built from the manifest ${expected}, and this one is ${found}`;
    const fix = "Give the manifest of the commit that was built, or leave it out.";
    throw new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)("evidence-other-image", message, { fix, place: { file: path } })]);
});
var compareLock = (async function (directory, scanned) {
    if ((await (0,lock/* lockDigest */.sU)(directory)) === scanned)
        return;
    (0,diagnostic/* fail */.fJ)("evidence-other-image", `${directory} is not the module that was scanned, which is ${scanned}`, {
        fix: "Give the generated module of the same run.",
    });
});
var publish_image_sources_lockOf = (async function (directory) {
    return Promise.all(generated.map(async (name) => {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name)).catch((error) => (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,external_node_path_.join)(directory, name)} cannot be read: ${error.code}`, {
            fix: "Name the folder that generate-main wrote.",
            place: { file: (0,external_node_path_.join)(directory, name) },
        }));
        return { path: name, digest: (0,src_digest/* sha256 */.sc)(bytes) };
    }));
});
var withoutTag = (function (name) {
    return name.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
});
var storeImage = (async function (image, repository, progress) {
    const { layout, document } = image;
    const { uploaded, skipped } = await (0,copy/* copyImage */.L1)(layout, document.descriptor, repository);
    progress.info(`${mebibytes(uploaded)} uploaded, ${mebibytes(skipped)} there already`);
    for (const { digest } of [document.descriptor, ...image.platforms.map(({ descriptor }) => descriptor)]) {
        if (!(await repository.manifest(digest)))
            lost(repository, digest);
    }
    for (const blob of await blobsOf(image))
        if (!(await repository.hasBlob(blob)))
            lost(repository, blob.digest);
});
var blobsOf = (async function ({ layout, platforms }) {
    const blobs = new Map();
    for (const { descriptor } of platforms) {
        const document = await layout.manifest(descriptor);
        if (!document || document.bytes.length > src_parse/* documentLimit */.NL)
            continue;
        const { config, layers } = (0,src_parse/* parseManifest */.Ng)(document.bytes, descriptor.digest);
        for (const each of [config, ...layers])
            blobs.set(each.digest, each);
    }
    return [...blobs.values()];
});
var lost = (function ({ name }, digest) {
    return (0,diagnostic/* fail */.fJ)("content-mismatch", `${digest} is not in ${name} after it was pushed`, {
        fix: "Ask who runs the registry why it loses content.",
    });
});
var mebibytes = (function (bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
});
var readImageToPublish = (async function (path, digest) {
    const layout = await (0,src_layout.openLayout)(path);
    const listed = layout.index.manifests.find((each) => each.digest === digest);
    const document = listed && (await layout.manifest(listed));
    if (!document)
        return publish_image_subject_otherImage(layout, digest);
    await (0,reachable/* reachableDigests */.h)(layout.directory, [document.descriptor]).catch((error) => {
        if (error.code !== "ENOENT")
            throw error;
        (0,diagnostic/* fail */.fJ)("layout-invalid", `${path} lacks a blob of ${digest}`, { fix: "Hand the layout over as the build wrote it." });
    });
    const platforms = [];
    let labels;
    for (const descriptor of manifestsOf(document, path)) {
        const child = await layout.manifest(descriptor);
        if (!child)
            continue;
        const { config } = await (0,platform_images/* readImage */.A)(layout, path, child);
        platforms.push({ platform: (0,platform/* formatPlatform */.Bq)(config), descriptor: child.descriptor });
        labels ??= config.config?.Labels ?? {};
    }
    const version = listed?.annotations?.[src_layout/* refName */.P];
    return { layout, document, platforms, labels: labels ?? {}, ...(version === undefined ? {} : { version }) };
});
var manifestsOf = (function ({ descriptor, bytes }, path) {
    return (0,media_types/* isIndex */.nw)(descriptor.mediaType) ? (0,src_parse/* parseIndex */.A1)(bytes, `${(0,src_digest/* sha256 */.sc)(bytes)} of ${path}`).manifests : [descriptor];
});
var publish_image_subject_otherImage = (function ({ name, index }, digest) {
    const held = index.manifests.map((each) => each.digest).join(", ") || "nothing";
    return (0,diagnostic/* fail */.fJ)("evidence-other-image", `${name} does not hold ${digest}, but ${held}`, {
        fix: "Hand over the layout and the digest of the same build.",
    });
});
var provenance = (function (sources, workflow, version) {
    const { manifest, plugins } = sources;
    return {
        buildDefinition: {
            buildType,
            externalParameters: {
                manifest: { ...(manifest.path && { path: manifest.path }), digest: { sha256: provenance_hex(manifest.digest) } },
                ...(workflow && { workflow: { repository: workflow.repository, ref: workflow.ref, path: workflow.path } }),
            },
            internalParameters: workflow
                ? {
                    github: {
                        event_name: workflow.event,
                        repository_id: workflow.repositoryId,
                        repository_owner_id: workflow.ownerId,
                        runner_environment: workflow.runner,
                    },
                    plugins: plugins.map(({ name, module, version: at }) => ({ name, module, version: at })),
                }
                : { plugins: plugins.map(({ name, module, version: at }) => ({ name, module, version: at })) },
            resolvedDependencies: dependencies(sources, workflow),
        },
        runDetails: {
            builder: { id: workflow?.workflow ?? otherBuilder, version: { "plugin-release": version } },
            metadata: workflow ? { invocationId: workflow.invocation } : {},
        },
    };
});
var dependencies = (function ({ manifest, lock, baseImage, baseModule }, workflow) {
    const found = [
        workflow && {
            uri: `git+${workflow.repository}@${workflow.ref}`,
            digest: { gitCommit: workflow.commit },
        },
        { name: manifest.path ?? "catalog-server-manifest", digest: { sha256: provenance_hex(manifest.digest) } },
        ...lock.map(({ path, digest }) => ({ name: path, digest: { sha256: provenance_hex(digest) } })),
        baseImage && {
            uri: `pkg:oci/${encodeURIComponent(baseImage.name.split("/").at(-1) ?? "")}?repository_url=${encodeURIComponent(baseImage.name)}`,
            digest: { sha256: provenance_hex(baseImage.digest) },
        },
        baseModule && { uri: `pkg:golang/${baseModule.module}@${encodeURIComponent(baseModule.version)}` },
    ];
    return found.filter((each) => each !== undefined);
});
var provenance_hex = (function (digest) {
    return digest.slice("sha256:".length);
});
var publishImage = (async function (options) {
    const { digest } = options;
    const progress = stoppable(options);
    const checked = await progress.step("Check what was handed over", () => check(options));
    const { image, identity, statements, own, policy, evidence } = checked;
    const name = `${options.registry}/${options.repository}`;
    const repository = (0,src_repository.openRepository)(options, options.registries ?? (0,registry.registryAccess)(options.environment));
    const before = await progress.step("Look at the tags", () => (0,publish_image_tags/* lookAtTags */.M)(repository, digest, options));
    await progress.step(`Push ${name}@${digest}`, () => storeImage(image, repository, progress));
    const signature = signatureStatement(image.document.descriptor);
    const { signed, bundleFor } = own
        ? await progress.step("Sign and attest", () => attest(statements, signature, { repository, own, progress }))
        : unattested;
    const signedReports = options.signedReports === true && (await keepBundles(evidence.reports, bundleFor));
    const trusted = policy ? await progress.step("Verify", () => verify(repository, policy, options)) : [];
    const tags = await progress.step("Move the tags", () => (0,publish_image_tags/* moveTags */.F)(repository, image.document, options, before));
    return {
        image: `${name}@${digest}`,
        digest,
        tags,
        verified: policy !== undefined,
        signing: identity.mode,
        signer: trusted.find(({ predicateType }) => predicateType === signature.statement.predicateType)?.signer ?? "",
        trusted,
        signed,
        signedReports,
        platforms: image.platforms.map(({ platform, descriptor }) => ({ platform, digest: descriptor.digest })),
        evidence: evidence.lines,
        diagnostics: [...evidence.diagnostics, ...(own ? [] : [unsigned(name)])],
    };
});
var stoppable = (function ({ progress, signal }) {
    const step = async (title, work) => {
        if (signal?.aborted) {
            const fix = "Run it again; what is there already stays.";
            (0,diagnostic/* fail */.fJ)("run-interrupted", `publishing was interrupted before: ${title}`, { fix });
        }
        return progress.step(title, work);
    };
    return { ...progress, step };
});
var check = (async function (options) {
    const { environment } = options;
    const image = await readImageToPublish(options.layout, options.digest);
    const evidence = await readEvidence(image, options);
    const { sources, signing } = await readSources(image, options, evidence.lock);
    const identity = (0,signing_mode/* decideIdentity */.F1)(options.signing, signing, environment);
    const problems = await buildProblems(image, sources, { ...options, isSigned: identity.mode !== "none" });
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    evidence.diagnostics.push(...problems);
    const predicate = provenance(sources, readWorkflow(environment), version/* suiteVersion */.D);
    const statements = [...evidence.statements, provenanceStatement(image.document.descriptor, predicate)];
    const { own, policy } = await openPolicy(identity, statements, options);
    evidence.lines.push({ what: "provenance", says: `manifest ${sources.manifest.digest}` });
    return { image, evidence, identity, statements, own, policy };
});
var openPolicy = (async function (identity, statements, options) {
    if (identity.mode === "none") {
        if (options.policy === undefined)
            return {};
        return (0,diagnostic/* fail */.fJ)("input-invalid", "a policy is given, and nobody signs", { fix: "Leave the policy out, or sign." });
    }
    const given = options.policy === undefined ? undefined : await readPolicy(options.policy);
    if (given)
        checkPolicy(given, statements);
    const own = await openSigner(identity, options);
    if (given)
        checkSigner(given, own);
    return { own, policy: given ?? derivedPolicy(own, statements) };
});
var readPolicy = (async function (path) {
    const { readVerificationPolicy } = await __webpack_require__.e(/* import() */ 3377).then(__webpack_require__.bind(__webpack_require__, 13377));
    return readVerificationPolicy(path);
});
var verify = (async function (repository, policy, { progress, digest }) {
    const { verified, trusted, refused, diagnostics } = await (0,verify_image/* verifyImage */.Z)({ repository, reference: digest, ...policy });
    for (const signer of new Set(trusted.map((each) => each.signer))) {
        progress.info(`${(0,publish_image_outcome/* namePredicates */.W)(trusted.filter((each) => each.signer === signer))}: by ${signer}`);
    }
    for (const { digest: manifest, reason } of refused)
        progress.info(`${manifest} counts for nothing: ${reason}`);
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!verified)
        throw new Error("an image that is not verified has no problems");
    return trusted;
});
var unsigned = (function (name) {
    return (0,diagnostic/* diagnostic */.YK)("image-unsigned", `${name} is published without a signature and without attestations, as asked`, {
        severity: "warning",
        fix: "Set signing to keyless, key or kms.",
    });
});
__webpack_require__.d(__webpack_exports__, {
  publishImage: () => (/* binding */ publishImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./packages/server/src/publish-image-outcome.ts
var publish_image_outcome = __webpack_require__(5119);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var src_bytes = __webpack_require__(41102);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/image.ts
var src_image = __webpack_require__(84616);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/referrers.ts + 1 modules
var referrers = __webpack_require__(43531);
// EXTERNAL MODULE: ./packages/signing/src/parse-bundle.ts
var parse_bundle = __webpack_require__(59245);
;// CONCATENATED MODULE: ./packages/signing/src/attach-bundle.ts






/**
 * Attaches a bundle to a manifest of the repository, as cosign does. Returns the digest of the manifest that carries it,
 * which is the same for the same bundle: attaching twice changes nothing.
 */
;
/** The same for several, which costs hardly more; one digest for each, in that order. */
;
const emptyConfig = { mediaType: media_types/* mediaTypes */.Ib.empty, digest: (0,src_digest/* sha256 */.sc)("{}"), size: 2 };
;
/** As cosign writes it, but for the time of day: the same bundle has the same manifest. */
;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/signing/src/signing-mode.ts
var signing_mode = __webpack_require__(19570);
;// CONCATENATED MODULE: ./packages/signing/src/cosign-environment.ts

/** How it reaches other machines, and where it keeps what it fetched of Sigstore's root. */
const ways = [
    ["HOME", "TMPDIR", "TUF_ROOT", "TUF_MIRROR", "SSL_CERT_FILE", "SSL_CERT_DIR"],
    ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
].flat();
const identityVariables = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "SIGSTORE_ID_TOKEN"];
/** All that cosign may see of the caller's environment for one way of signing: no registry credentials, and no other way's secrets. */
;
;
;

;// CONCATENATED MODULE: ./packages/signing/src/cosign-failure.ts

/** What a service of Sigstore, or the way to it, may do better when asked again. */
const passing = /connection re(fused|set)|broken pipe|unexpected eof|\beof\b|i\/o timeout|tls handshake timeout|deadline exceeded|client\.timeout|giving up after|no such host|server misbehaving|network is unreachable|too many requests|bad gateway|service unavailable|gateway time-?out|internal server error|(status|code|http)\D{0,12}(429|5\d\d)|\b(429|50[0234])\b/i;
/** Whether signing again may succeed. */
;
const reasons = [
    [/decrypt|password/i, "Set COSIGN_PASSWORD to the key's password."],
    [/no such file|does not exist|is a directory/i, "Correct the key's path."],
    [/env var \$/i, "Set the variable that key names, in the step's env."],
    [/did not end in time/, "Run the cosign command by hand: it may wait for something."],
    [/unsupported pem type: public key/i, "Give the private key; this is the public one."],
    [/unsupported pem type/i, "Convert the key: cosign import-key-pair --key FILE."],
    [
        /identity provider|id ?token|oidc|ambient/i,
        "Grant the job id-token: write, and check that Fulcio knows its issuer.",
    ],
    [/kms|vault|credentials/i, "Check the key's URI, and that the job may use it: its login comes before this step."],
];
/** What cosign's last words mean. */
;
/** Nothing was published: what is signed already is found again by the next run. */
;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/signing/src/cosign-run.ts



const outputLimit = 64 * 1024;
/**
 * Runs cosign with an argument vector; no shell, and nothing to read. Any exit code is a result. Throws `cosign-missing` where it cannot
 * be started, `signing-failed` where it is interrupted.
 */
;
/** Without the line that the limit cuts: half a secret is not recognised. */
;
;
;
const shownLength = 400;
/** The last line, which says what all the others lead to. */
;
/** Without secrets and each of their lines, keys and tokens. */
;

;// CONCATENATED MODULE: ./packages/signing/src/cosign-sign.ts








/** Seconds that one call may take: signing takes one or two. */
const longestCall = 120;
const firstPause = 1_000;
const longestPause = 30_000;
const bundleLimit = 64 * 1024 * 1024;
/** What tells cosign to ask nobody: neither a log nor a timestamp authority. */
const noServices = {
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    rekorTlogConfig: {},
    tsaConfig: {},
};
const noRoot = { mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1" };
/**
 * Has cosign sign a statement, and returns the bundle. It sees the statement and its own way of signing, and no registry.
 * Services that fail are asked again until the deadline. Throws `signing-failed`, `signing-unavailable`, `cosign-missing`.
 */
;
/** The public half of a key, PEM. Throws as signing does. */
;
/** Writes Sigstore's public trusted root into a file: cosign fetches and checks it (TUF). Throws as signing does. */
;
;
;
/** Calls cosign until it succeeds, fails for good, or the time is over. */
;
/** A key that lies here signs without the network: what fails then fails again. */
;
;
;
;

// EXTERNAL MODULE: ./packages/signing/src/find-bundles.ts
var find_bundles = __webpack_require__(94572);
// EXTERNAL MODULE: ./packages/signing/src/statement.ts
var src_statement = __webpack_require__(73558);
// EXTERNAL MODULE: ./packages/signing/src/verify-bundle.ts + 1 modules
var verify_bundle = __webpack_require__(97701);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-attest.ts








/** Calls of cosign at once: a key's password costs a fifth of a second of one core. */
const atOnce = 2;
/**
 * Signs what is wanted and not signed by us already, and attaches it; `signature` when all else is attached. Each bundle is verified
 * before anybody can see it. Throws what signing and writing throw.
 */
;
/** What this signer has stated of these subjects before. Whatever is attached by others counts for nothing here. */
;
/** One report may be handed over twice. */
;
/** Whether one says what the other is to say, of the same thing. */
;
/** The same build, published by another run, is the same provenance. */
;
;
/** A cosign that was replaced is found before anybody sees what it signed. */
;
;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/server/src/labels.ts
var src_labels = __webpack_require__(55042);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(95230);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-build.ts







/**
 * What an image says of its own build that speaks against publishing it so: `working-copy-published`, a warning where nobody signs;
 * and warnings `tag-version-other` and `evidence-other-image`.
 */
;
;
/** Tags such as `latest`, `dev` or `1.2` are no versions; of an image that states none, any is right. */
;
;
;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/server/src/report-signature.ts
var report_signature = __webpack_require__(4616);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-bundles.ts





/** Puts the bundle of each report beside it, where a policy for reports looks for it. Says whether all of them have one. */
;
;

// EXTERNAL MODULE: ./packages/conformance/src/report-read.ts + 2 modules
var report_read = __webpack_require__(87221);
// EXTERNAL MODULE: ./packages/sbom/src/make-sboms.ts + 4 modules
var make_sboms = __webpack_require__(97035);
;// CONCATENATED MODULE: ./packages/sbom/src/read-sboms.ts






/** Of a whole folder: ten platforms of ten thousand modules have half of it. */
const largest = 256 * 1024 * 1024;
/**
 * Reads the SBOMs that build-image wrote (`LAYOUT.sbom`), and which image each is about: index.cdx.json first, then by name. Throws
 * `sbom-unreadable` for files that are none, and for a folder without index.cdx.json.
 */
;
/** A link would have another file of the machine published as an SBOM. */
;
/** The digest of the image that is a CycloneDX document's main component. */
;
;

;// CONCATENATED MODULE: ./packages/documents/src/generated/vulnerability-scan.ts
// Generated by scripts/generate-validators.ts from schemas/vulnerability-scan.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const vulnerability_scan = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "vulnerability-scan.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "VulnerabilityScan" }, "tool": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["name", "version"], "additionalProperties": false }, "scanner": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["name", "version"], "additionalProperties": false }, "database": { "type": "object", "properties": { "address": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "modified": { "type": "string", "maxLength": 40, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "required": ["address", "modified", "digest"], "additionalProperties": false }, "started": { "type": "string", "maxLength": 40, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" }, "finished": { "type": "string", "maxLength": 40, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" }, "image": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "platforms": { "type": "array", "maxItems": 1000, "items": { "type": "object", "properties": { "platform": { "type": "string", "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "required": ["platform", "digest"], "additionalProperties": false } } }, "required": ["name", "digest", "platforms"], "additionalProperties": false }, "source": { "type": "object", "properties": { "manifest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "lock": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "goVersion": { "type": "string", "maxLength": 60, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "platforms": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["manifest", "goVersion", "platforms"], "additionalProperties": false }, "programs": { "type": "array", "maxItems": 20000, "items": { "type": "object", "properties": { "platform": { "type": "string", "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "path": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "goVersion": { "type": "string", "maxLength": 60, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "symbols": { "type": "string", "enum": ["read", "missing"] }, "fromSource": { "type": "boolean", "const": true } }, "required": ["platform", "path", "digest", "goVersion", "symbols"], "additionalProperties": false } }, "policy": { "type": "object", "properties": { "failOn": { "type": "string", "enum": ["reachable", "present", "never"] }, "exceptions": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "required": ["failOn"], "additionalProperties": false }, "verdict": { "type": "string", "enum": ["passed", "failed"] }, "hidden": { "type": "array", "maxItems": 20000, "items": { "type": "object", "properties": { "module": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 300, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "because": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "vulnerabilities": { "type": "array", "maxItems": 20000, "items": { "type": "string", "maxLength": 60, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["module", "version", "because", "vulnerabilities"], "additionalProperties": false } }, "vulnerabilities": { "type": "array", "maxItems": 20000, "items": { "type": "object", "properties": { "id": { "type": "string", "maxLength": 60, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "aliases": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "summary": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "modified": { "type": "string", "maxLength": 40, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$" }, "module": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 300, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "fixed": { "type": "string", "maxLength": 300, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "state": { "type": "string", "enum": ["reachable", "present", "unknown", "absent"] }, "reason": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "symbols": { "type": "array", "maxItems": 20000, "items": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "reachedBy": { "type": "array", "maxItems": 20000, "items": { "type": "object", "properties": { "plugin": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "calls": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["calls"], "additionalProperties": false } }, "programs": { "type": "array", "maxItems": 20000, "items": { "type": "object", "properties": { "platform": { "type": "string", "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "path": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "state": { "type": "string", "enum": ["present", "unknown", "absent"] } }, "required": ["platform", "path", "state"], "additionalProperties": false } }, "exception": { "type": "object", "properties": { "reason": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "expires": { "type": "string", "maxLength": 10, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["reason", "expires"], "additionalProperties": false }, "verdict": { "type": "string", "enum": ["fails", "accepted", "noted"] } }, "required": ["id", "aliases", "summary", "modified", "module", "version", "state", "symbols", "reachedBy", "programs", "verdict"], "additionalProperties": false } } }, "required": ["apiVersion", "kind", "tool", "scanner", "database", "started", "finished", "programs", "policy", "verdict", "hidden", "vulnerabilities"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
;
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "tool",
            "scanner",
            "database",
            "started",
            "finished",
            "image",
            "source",
            "programs",
            "policy",
            "verdict",
            "hidden",
            "vulnerabilities"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "VulnerabilityScan",
            "tool": "",
            "scanner": "",
            "database": "",
            "started": "2026-11-22T05:00:00Z",
            "finished": "2026-11-22T05:00:00Z",
            "image": "",
            "source": "",
            "programs": "",
            "policy": "",
            "verdict": "passed",
            "hidden": "",
            "vulnerabilities": ""
        }
    },
    "#/properties/tool": {
        "fields": [
            "name",
            "version"
        ],
        "examples": {
            "name": "plugin-release",
            "version": "0.1.0"
        }
    },
    "#/properties/tool/properties/name": {
        "expected": "one line of text",
        "example": "plugin-release"
    },
    "#/properties/tool/properties/version": {
        "expected": "one line of text",
        "example": "0.1.0"
    },
    "#/properties/scanner": {
        "fields": [
            "name",
            "version"
        ],
        "examples": {
            "name": "govulncheck",
            "version": "v1.8.0"
        }
    },
    "#/properties/scanner/properties/name": {
        "expected": "one line of text",
        "example": "govulncheck"
    },
    "#/properties/scanner/properties/version": {
        "expected": "one line of text",
        "example": "v1.8.0"
    },
    "#/properties/database": {
        "fields": [
            "address",
            "modified",
            "digest"
        ],
        "examples": {
            "address": "https://vuln.go.dev",
            "modified": "2026-11-22T05:00:00Z",
            "digest": "sha256:abababababababababababababababababababababababababababababababab"
        }
    },
    "#/properties/database/properties/address": {
        "expected": "one line of text",
        "example": "https://vuln.go.dev"
    },
    "#/properties/database/properties/modified": {
        "expected": "a time such as 2026-11-22T05:00:00Z",
        "example": "2026-11-22T05:00:00Z"
    },
    "#/properties/database/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/started": {
        "expected": "a time such as 2026-11-22T05:00:00Z",
        "example": "2026-11-22T05:00:00Z"
    },
    "#/properties/finished": {
        "expected": "a time such as 2026-11-22T05:00:00Z",
        "example": "2026-11-22T05:00:00Z"
    },
    "#/properties/image": {
        "fields": [
            "name",
            "digest",
            "platforms"
        ],
        "examples": {
            "name": "ghcr.io/acme/catalog-server@sha256:…",
            "digest": "sha256:abababababababababababababababababababababababababababababababab",
            "platforms": ""
        }
    },
    "#/properties/image/properties/name": {
        "expected": "one line of text",
        "example": "ghcr.io/acme/catalog-server@sha256:…"
    },
    "#/properties/image/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/image/properties/platforms/items": {
        "fields": [
            "platform",
            "digest"
        ],
        "examples": {
            "platform": "linux/amd64",
            "digest": "sha256:abababababababababababababababababababababababababababababababab"
        }
    },
    "#/properties/image/properties/platforms/items/properties/platform": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/image/properties/platforms/items/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/source": {
        "fields": [
            "manifest",
            "lock",
            "goVersion",
            "platforms"
        ],
        "examples": {
            "manifest": "sha256:abababababababababababababababababababababababababababababababab",
            "lock": "sha256:abababababababababababababababababababababababababababababababab",
            "goVersion": "go1.26.8",
            "platforms": ""
        }
    },
    "#/properties/source/properties/manifest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/source/properties/lock": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/source/properties/goVersion": {
        "expected": "one line of text",
        "example": "go1.26.8"
    },
    "#/properties/source/properties/platforms/items": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/programs/items": {
        "fields": [
            "platform",
            "path",
            "digest",
            "goVersion",
            "symbols",
            "fromSource"
        ],
        "examples": {
            "platform": "linux/amd64",
            "path": "/usr/local/bin/catalog-server",
            "digest": "sha256:abababababababababababababababababababababababababababababababab",
            "goVersion": "go1.26.8",
            "symbols": "read",
            "fromSource": ""
        }
    },
    "#/properties/programs/items/properties/platform": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/programs/items/properties/path": {
        "expected": "one line of text",
        "example": "/usr/local/bin/catalog-server"
    },
    "#/properties/programs/items/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/programs/items/properties/goVersion": {
        "expected": "one line of text",
        "example": "go1.26.8"
    },
    "#/properties/policy": {
        "fields": [
            "failOn",
            "exceptions"
        ],
        "examples": {
            "failOn": "reachable",
            "exceptions": "sha256:abababababababababababababababababababababababababababababababab"
        }
    },
    "#/properties/policy/properties/exceptions": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:abababababababababababababababababababababababababababababababab"
    },
    "#/properties/hidden/items": {
        "fields": [
            "module",
            "version",
            "because",
            "vulnerabilities"
        ],
        "examples": {
            "module": "github.com/acme/lib",
            "version": "v1.2.3",
            "because": "a folder stands for it",
            "vulnerabilities": ""
        }
    },
    "#/properties/hidden/items/properties/module": {
        "expected": "one line of text",
        "example": "github.com/acme/lib"
    },
    "#/properties/hidden/items/properties/version": {
        "expected": "one line of text",
        "example": "v1.2.3"
    },
    "#/properties/hidden/items/properties/because": {
        "expected": "one line of text",
        "example": "a folder stands for it"
    },
    "#/properties/hidden/items/properties/vulnerabilities/items": {
        "expected": "one line of text",
        "example": "GO-2026-0001"
    },
    "#/properties/vulnerabilities/items": {
        "fields": [
            "id",
            "aliases",
            "summary",
            "modified",
            "module",
            "version",
            "fixed",
            "state",
            "reason",
            "symbols",
            "reachedBy",
            "programs",
            "exception",
            "verdict"
        ],
        "examples": {
            "id": "GO-2026-0001",
            "aliases": "",
            "summary": "Panic in Parse",
            "modified": "2026-11-22T05:00:00Z",
            "module": "github.com/acme/lib",
            "version": "v1.2.3",
            "fixed": "v1.2.4",
            "state": "reachable",
            "reason": "the program has no symbols",
            "symbols": "",
            "reachedBy": "",
            "programs": "",
            "exception": "",
            "verdict": "fails"
        }
    },
    "#/properties/vulnerabilities/items/properties/id": {
        "expected": "one line of text",
        "example": "GO-2026-0001"
    },
    "#/properties/vulnerabilities/items/properties/aliases/items": {
        "expected": "one line of text",
        "example": "CVE-2026-12345"
    },
    "#/properties/vulnerabilities/items/properties/summary": {
        "expected": "one line of text",
        "example": "Panic in Parse"
    },
    "#/properties/vulnerabilities/items/properties/modified": {
        "expected": "a time such as 2026-11-22T05:00:00Z",
        "example": "2026-11-22T05:00:00Z"
    },
    "#/properties/vulnerabilities/items/properties/module": {
        "expected": "one line of text",
        "example": "github.com/acme/lib"
    },
    "#/properties/vulnerabilities/items/properties/version": {
        "expected": "one line of text",
        "example": "v1.2.3"
    },
    "#/properties/vulnerabilities/items/properties/fixed": {
        "expected": "one line of text",
        "example": "v1.2.4"
    },
    "#/properties/vulnerabilities/items/properties/reason": {
        "expected": "one line of text",
        "example": "the program has no symbols"
    },
    "#/properties/vulnerabilities/items/properties/symbols/items": {
        "expected": "one line of text",
        "example": "github.com/acme/lib.Parse"
    },
    "#/properties/vulnerabilities/items/properties/reachedBy/items": {
        "fields": [
            "plugin",
            "calls"
        ],
        "examples": {
            "plugin": "agents",
            "calls": ""
        }
    },
    "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/plugin": {
        "expected": "one line of text",
        "example": "agents"
    },
    "#/properties/vulnerabilities/items/properties/reachedBy/items/properties/calls/items": {
        "expected": "one line of text",
        "example": "github.com/acme/lib.Parse"
    },
    "#/properties/vulnerabilities/items/properties/programs/items": {
        "fields": [
            "platform",
            "path",
            "state"
        ],
        "examples": {
            "platform": "linux/amd64",
            "path": "/usr/local/bin/catalog-server",
            "state": "present"
        }
    },
    "#/properties/vulnerabilities/items/properties/programs/items/properties/platform": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/vulnerabilities/items/properties/programs/items/properties/path": {
        "expected": "one line of text",
        "example": "/usr/local/bin/catalog-server"
    },
    "#/properties/vulnerabilities/items/properties/exception": {
        "fields": [
            "reason",
            "expires"
        ],
        "examples": {
            "reason": "The parser is fed with our own files only.",
            "expires": "2027-01-31"
        }
    },
    "#/properties/vulnerabilities/items/properties/exception/properties/reason": {
        "expected": "one line of text",
        "example": "The parser is fed with our own files only."
    },
    "#/properties/vulnerabilities/items/properties/exception/properties/expires": {
        "expected": "one line of text",
        "example": "2027-01-31"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/plain-source.ts
var plain_source = __webpack_require__(7382);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/scan/src/files.ts
var files = __webpack_require__(57788);
// EXTERNAL MODULE: ./packages/scan/src/judge.ts
var judge = __webpack_require__(29012);
;// CONCATENATED MODULE: ./packages/scan/src/read-scan.ts










const mostBytes = 64 * 1024 * 1024;
const schema = { validate: validate, hints: hints };
/**
 * Reads what scan-image wrote into a folder, for whoever attests it. Throws report-unreadable, report-tampered where scan.json has another
 * digest than it was handed over with, report-contradictory where its verdict does not follow from what it found.
 */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/publish-image-folder.ts



/** `PATH`, or `PATH@sha256:…`. Throws `input-invalid`. */
;

;// CONCATENATED MODULE: ./packages/server/src/publish-image-problems.ts

/** Something handed over is about another image than the one to publish. */
;
/** Something handed over is about the image, and does not speak for it. */
;

;// CONCATENATED MODULE: ./packages/server/src/publish-image-sboms.ts


/**
 * Which SBOMs are attested: the first, which is index.cdx.json, of the whole image, and one of each platform. An image of one platform
 * has a second document about the same manifest, which says the same and is left out.
 */
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/publish-image-scan.ts



/**
 * Why a scan does not speak for an image: it is of another one, of a part of it, its policy refuses it, or would refuse it today.
 *
 * @param named how messages call the scan
 * @param today `2026-11-22`, UTC
 */
;
/** Those whose manifest was not scanned, or that have no program in the report. */
;
;
/** What a scan comes to, for people. */
;

// EXTERNAL MODULE: ./packages/conformance/src/report-statement.ts
var report_statement = __webpack_require__(72755);
// EXTERNAL MODULE: ./packages/scan/src/openvex.ts
var src_openvex = __webpack_require__(94680);
// EXTERNAL MODULE: ./packages/signing/src/predicate-types.ts
var predicate_types = __webpack_require__(84986);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-statements.ts



;
;
/**
 * cosign's predicate of a scan (COSIGN_VULN_ATTESTATION_SPEC.md) with our report as its result; and OpenVEX, rendered anew: what lies beside a
 * report is not covered by the report's digest.
 */
;
;
/** About the platform's manifest that ran; computed anew likewise. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/publish-image-evidence.ts










const names = { sbom: "SBOM", scan: "scan", conformance: "conformance" };
/**
 * Reads what other jobs found of the image, and holds each against the image. Throws all of `evidence-missing`, `evidence-other-image` and
 * `evidence-refused` together, and what cannot be read.
 */
;
;
;
;
;
;
/** What OpenVEX calls the image: where it is going to be. */
;
;
;
/** By digest, the image and its platforms' manifests. */
;

// EXTERNAL MODULE: ./packages/signing/src/signer.ts
var signer = __webpack_require__(55233);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-policy.ts


/** What this run signs and attests, all of it, by whom this run is. */
;
/** Throws `evidence-missing` for what the policy demands and nobody is going to attest: known before anything is sent. */
;
/** Throws `bundle-refused` where no signer of the policy can be the own one: nobody would believe what it signs. */
;
/** What is known of a certificate before there is one; its name is not. */
const known = ["issuer", "repositoryId", "ownerId", "ref"];
;
;

// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var toolchain = __webpack_require__(92763);
;// CONCATENATED MODULE: ./packages/signing/src/cosign.ts







/** The oldest version whose attest-blob takes a statement, a signing configuration and a trusted root as it is used here. */
const minimumCosign = "3.1.0";
const versionSeconds = 30;
/** Finds cosign at a path, or on PATH. Throws `cosign-missing`, `cosign-too-old`. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/signing/src/transparency.ts

/** Decides where signatures are made known, before anything is sent. Throws `transparency-not-agreed`, `input-invalid`. */
;
;
/** Sigstore's own hosts, whatever else the configuration says. */
;

// EXTERNAL MODULE: ./packages/signing/src/trust.ts
var trust = __webpack_require__(38965);
;// CONCATENATED MODULE: ./packages/signing/src/workflow.ts
/** Nothing outside a runner, or where the runner tells too little. */
;
/** What the event that started the run says of its repository. `internal` is for a company's own eyes. Both fields must agree. */
;

;// CONCATENATED MODULE: ./packages/server/src/publish-image-signer.ts












/**
 * Decides where signatures are made known, finds cosign, and asks it for what verifies its signatures. Nothing is sent but, for keyless,
 * a request for Sigstore's public root. Throws `transparency-not-agreed`, `cosign-missing`, `cosign-too-old`, `signing-failed`.
 */
;
const told = {
    public: "signatures go to Sigstore's public transparency log",
    own: "signatures go to the services of the signing configuration",
    none: "signatures go to no log",
};
;
/** cosign 3.1 signs with other keys, too, with SHA-256 all the same, and verifies none of that. */
;
;
/** The job as Fulcio knows it: by numbers, which nobody can take over, and the ref that it runs for. */
;
/** Sigstore's public root, which cosign fetches and checks (TUF). */
;
;
;
/** What started the run; nothing outside a runner. */
;

// EXTERNAL MODULE: ./packages/server/src/lock.ts
var lock = __webpack_require__(29162);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-sources.ts






const generated = ["go.mod", "go.sum", "main.go", "lock.json"];
/**
 * What the image says it was built from; a manifest that is given must be that one, and the generated module the one that was scanned.
 * Throws `evidence-other-image`.
 *
 * @param scanned digest over the generated module that the scan looked into, where it did
 */
;
;
;
/** Paths are named as they lie in the module: where it was checked out is nobody else's matter. */
;
;

// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var src_parse = __webpack_require__(24922);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-store.ts



/**
 * Stores an image by its digest, and looks whether all of it is there: a registry may take a manifest without what it names.
 * Throws `content-mismatch` and what writing throws.
 */
;
;
;
;

// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var platform = __webpack_require__(65534);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/oci/src/reachable.ts
var reachable = __webpack_require__(83490);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-subject.ts








/** Throws `evidence-other-image` where the layout holds another image, `layout-invalid` where it is not whole. */
;
;
;

// EXTERNAL MODULE: ./packages/server/src/publish-image-tags.ts
var publish_image_tags = __webpack_require__(88658);
// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/signing/src/provenance.ts
/** The document that says what this kind of build means: docs/provenance.md. */
const buildType = "https://github.com/acme/plugin-release-actions/blob/main/docs/provenance.md#server-image-v1";
/** Builds of a machine that is no runner of GitHub: nobody vouches for more than the signature. */
const otherBuilder = "https://github.com/acme/plugin-release-actions/blob/main/docs/provenance.md#other-machines";
/** Without times of day: all that it says is known before the build or from the image. */
;
;
;

// EXTERNAL MODULE: ./packages/signing/src/verify-image.ts + 1 modules
var verify_image = __webpack_require__(21830);
;// CONCATENATED MODULE: ./packages/server/src/publish-image.ts




















/**
 * Publishes an image: by digest, then signed and attested, then verified as consumers do, and only then by its tags. Everything that can
 * be refused is refused before anything is written. Safe to run again after it was killed anywhere: what is there already stays as it is,
 * and no tag ever stands for something unverified. Throws diagnostics.
 */
;
const unattested = { signed: 0, bundleFor: () => undefined };
/** No step begins once the run is interrupted: the next run goes on from there. */
;
/** Reads and decides all that can be known without writing anything. */
;
;
;
/** As a consumer does, from the registry alone: nothing that this run knows counts. */
;
;


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var bundleOf = (function (report) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report);
    const prefix = name.endsWith("report.json") ? name.slice(0, -"report.json".length) : "";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report), `${prefix}statement.sigstore.json`);
});
var judgeReports = (function (signers, trust) {
    return async ({ report, digest, file }) => {
        const statement = (0,_conformance_report_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .reportStatement */ .t)(report, digest);
        if (statement === undefined)
            return unsigned(file, "nothing that could be signed follows from it");
        const bundle = bundleOf(file);
        const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(bundle);
        if ("problem" in read)
            return unsigned(file, read.problem.message);
        try {
            const { verifyBundle } = await __webpack_require__.e(/* import() */ 7701).then(__webpack_require__.bind(__webpack_require__, 97701));
            const verified = await verifyBundle(Buffer.from(read.text), signers, trust);
            const { default: canonicalize } = await __webpack_require__.e(/* import() */ 8799).then(__webpack_require__.bind(__webpack_require__, 98799));
            if (canonicalize(verified.statement) === canonicalize(statement))
                return undefined;
            return unsigned(file, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(bundle, 300)} is signed, and its statement is not that of this report`);
        }
        catch (error) {
            if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo))
                throw error;
            const [first] = error.diagnostics;
            // What is wrong with the policy is wrong for every report.
            if (first === undefined || !isOfBundle(first))
                throw error;
            return unsigned(file, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(bundle, 300)}: ${first.message}`);
        }
    };
});
var isOfBundle = (function ({ code }) {
    return code === "bundle-invalid" || code === "bundle-refused";
});
var unsigned = (function (file, why) {
    const message = `the report does not count, because it is not signed as the policy asks: ${why}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("report-unsigned", message, {
        fix: "Sign its statement.json with cosign attest-blob, and keep the bundle beside it as statement.sigstore.json.",
        place: { file },
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgeReports),
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _conformance_report_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72755);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);





/** Where the bundle of a report lies: `statement.sigstore.json` beside `report.json`, `arm64-statement.sigstore.json` beside `arm64-report.json`. */
;
/**
 * Judges reports by the bundles beside them: one of the signers has signed the statement that this very report yields. The statement names
 * the report by its bytes, so that nothing of it can be exchanged. A statement that lies there without a bundle is not looked at.
 */
;
;
;


/***/ }),

/***/ 19570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var keyScheme = (function (key) {
    return /^([a-z0-9]+):\/\//.exec(key)?.[1];
});
var decideIdentity = (function ({ mode: asked, key }, manifest, environment) {
    const mode = asked === undefined ? (manifest ?? unsaid(key, environment)) : (0,_diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readChoice */ .K)("signing", asked, signingModes);
    if (mode === "key" || mode === "kms")
        return { mode, key: checkedKey(mode, key) };
    if (key !== undefined)
        return uselessKey(key, mode, asked !== undefined);
    if (mode === "keyless" && !hasIdentity(environment))
        return undecided("signing is keyless", environment);
    return { mode };
});
var unsaid = (function (key, environment) {
    if (key !== undefined)
        return modeOf(key);
    return hasIdentity(environment) ? "keyless" : undecided("nothing says who signs the image", environment);
});
var modeOf = (function (key) {
    return isKms(key) ? "kms" : "key";
});
var uselessKey = (function (key, mode, asked) {
    if (asked) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `a key is given, and signing is ${mode}`, {
            fix: "Set signing to key or kms, or leave the key out.",
            inputs: ["signing"],
        });
    }
    const fitting = modeOf(key);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `the manifest's spec.signing is ${mode}, and a key is given`, {
        fix: `Add --signing ${fitting} (input signing: ${fitting}), which counts before the manifest, or leave the key out.`,
    });
});
var hasIdentity = (function ({ ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN }) {
    return Boolean(ACTIONS_ID_TOKEN_REQUEST_URL || SIGSTORE_ID_TOKEN);
});
var undecided = (function (why, { GITHUB_ACTIONS }) {
    if (GITHUB_ACTIONS !== "true") {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("signing-undecided", `${why}, and outside GitHub Actions there is no identity to sign with`, {
            fix: "Give --signing key and --key FILE, or --signing kms and --key URI; --signing none leaves the image unsigned.",
        });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("signing-undecided", `${why}, and the job has no identity of its own`, {
        fix: "Grant the job id-token: write, also where it calls a reusable workflow; a fork's pull request never has it. Or set signing to key, kms or none.",
    });
});
var checkedKey = (function (mode, key) {
    if (key === undefined) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `signing is ${mode}, and no key is given`, {
            fix: mode === "key" ? "Set key to the private key's path." : "Set key to its URI, such as awskms:///alias/release.",
        });
    }
    const scheme = keyScheme(key);
    const fits = mode === "kms" ? isKms(key) : scheme === undefined || isVariable(key);
    if (fits)
        return key;
    const kinds = Object.keys(kmsVariables)
        .map((each) => `${each}://`)
        .join(", ");
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(key)} is no key for signing ${mode}`, {
        fix: mode === "key" ? "Give a path, or env://NAME." : `Give a URI that begins with one of ${kinds}.`,
    });
});
var isKms = (function (key) {
    return Object.hasOwn(kmsVariables, keyScheme(key) ?? "");
});
var isVariable = (function (key) {
    return /^env:\/\/[A-Za-z_][A-Za-z0-9_]*$/.test(key);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ decideIdentity),
/* harmony export */   KO: () => (/* binding */ signingModes),
/* harmony export */   jS: () => (/* binding */ keyScheme),
/* harmony export */   p9: () => (/* binding */ kmsVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67441);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);



const signingModes = ["keyless", "key", "kms", "none"];
/** The schemes of key management systems that cosign knows, each with what its variables begin with. */
const kmsVariables = {
    awskms: ["AWS_"],
    gcpkms: ["GOOGLE_", "CLOUDSDK_", "GCE_METADATA_"],
    azurekms: ["AZURE_", "IDENTITY_", "MSI_"],
    hashivault: ["VAULT_", "BAO_", "TRANSIT_SECRET_ENGINE_PATH"],
};
;
/**
 * Who signs: what was asked for, else what the manifest says, else the key that is given, else the job's identity where it has one.
 * Nobody signing is said by somebody, or it is `signing-undecided`. Throws that, and `input-invalid`.
 */
;
;
;
/** @param asked the mode is the caller's; else it is the manifest's. */
;
/** A job with id-token: write, or a token that was handed over. */
;
;
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


/***/ }),

/***/ 95230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseVersion = (function (text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
});
var pseudoVersion = (function (version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
});
var isoTime = (function (digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
});
var describeVersion = (function (version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pseudoVersion),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
;
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
;
;
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
;


/***/ })

};

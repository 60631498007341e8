export const id = 1859;
export const ids = [1859];
export const modules = {

/***/ 40589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var download = (async function* (requests, descriptor, what) {
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
});
var from = (async function* (requests, descriptor, offset, what) {
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
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ absentBlob),
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93102);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22658);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87087);




/** The cause of what is thrown where the registry itself says that it has no such blob. */
const absentBlob = Symbol("there is no such blob");
/** A blob's bytes, unverified. Where the connection breaks off, the rest is asked for. */
;
/** The bytes from an offset on: by a range request, or by skipping where the registry knows no ranges. */
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

/***/ 85656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listByApi = (async function (requests, name, subject, artifactType) {
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
});
var isList = (function ({ status, headers }) {
    return status === 200 && headers["content-type"]?.split(";")[0]?.trim() === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.index;
});
var readPage = (async function (response, what) {
    const bytes = await response.bytes(_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL).catch((error) => {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(what, error);
    });
    return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(bytes, `the answer to ${what}`).manifests;
});
var tooMany = (function (what, limit) {
    const fix = "Delete what nobody needs, or ask who runs the registry what its list is made of.";
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("referrers-malformed", `cannot ${what}: there are more than ${limit}`, { fix }),
    ]);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ mostReferrers),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   sf: () => (/* binding */ listByApi)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93102);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);
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
;
/** A page for people, or what a proxy says in the registry's place, is no list. */
;
;
;


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listTags = (async function (requests, name) {
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
});
var readTags = (async function (response, what) {
    const body = await response.json(pageLimit).catch((error) => {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(what, error);
    });
    const { name, tags } = (body ?? {});
    // Some registries write null, or nothing, where there are none.
    if (!Array.isArray(tags) && (typeof name !== "string" || (tags ?? null) !== null)) {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(what, "the answer is no list of tags", "Ask who runs the registry what answers in its place.");
    }
    return (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string" && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag));
});
var nextPage = (function (response, origin, what) {
    const target = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.link ?? "")?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(response.url);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.origin !== origin || next.pathname !== here.pathname) {
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(what, "the next page is on another address", "Ask who runs the registry to correct its Link header.");
    }
    return next;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage),
/* harmony export */   c: () => (/* binding */ listTags)
/* harmony export */ });
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93102);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);


const pageSize = 1000;
const pageLimit = 4 * 1024 * 1024;
const mostPages = 200;
/** All tags of a repository, page by page. */
;
;
/** The Link header's next page (RFC 8288), which must stay on the registry and in its list. */
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

/***/ 47486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var linkedVersions = (function (predicate, module) {
    const components = listOf(fieldOf(predicate, "components"));
    return components
        .filter((each) => fieldOf(each, "name") === module)
        .map((each) => {
        const sums = listOf(fieldOf(each, "properties")).filter((one) => fieldOf(one, "name") === entries/* propertyNames */.Cc.goSum);
        return { version: textOf(fieldOf(each, "version")), sum: textOf(fieldOf(sums[0], "value")) };
    });
});
var testResults = (function (trusted) {
    return trusted
        .filter(({ predicateType }) => (0,predicate_types/* attests */.p0)(predicateType, "conformance"))
        .map((about) => ({ about, ...testResult(about.statement.predicate) }));
});
var testResult = (function (predicate) {
    const [suite] = listOf(fieldOf(predicate, "configuration"));
    const notes = fieldOf(suite, "annotations");
    return {
        result: textOf(fieldOf(predicate, "result")) ?? "nothing",
        suite: textOf(fieldOf(suite, "name")) ?? "a suite without a name",
        suiteVersion: textOf(fieldOf(notes, "version")),
        platform: textOf(fieldOf(notes, "platform")),
        warned: listOf(fieldOf(predicate, "warnedTests")).length,
    };
});
var fieldOf = (function (value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
});
var listOf = (function (value) {
    return Array.isArray(value) ? value : [];
});
var textOf = (function (value) {
    return typeof value === "string" ? value : undefined;
});
var judgeCandidate = (async function (repository, reference, { signer, trust }, wanted) {
    const found = await (0,verify_image/* verifyImage */.Z)({ repository, reference, signers: [signer], attestations: [], trust });
    const signature = found.trusted.find(({ predicateType, subject }) => predicateType === predicate_types/* signaturePredicate */.oo && subject === found.digest);
    if (signature === undefined)
        return unsigned("is not signed by the policy's signer", found);
    const tests = testResults(found.trusted);
    const [first] = tests;
    if (first === undefined)
        return unsigned("has no conformance report that the policy's signer signed", found);
    // Of one image, a report that failed counts more than one that passed.
    const test = tests.find(({ result }) => !hasPassed(result)) ?? first;
    const labels = await labelsOf(repository, test.about.subject);
    const other = labels === undefined ? unlabelled : otherContent(labels, wanted);
    if (labels === undefined || other !== undefined)
        return { code: "plugin-report-other", why: other ?? unlabelled };
    if (!hasPassed(test.result)) {
        const why = `has a signed report that says ${(0,sanitize/* sanitize */.a)(test.result, 40)}, not passed`;
        return { code: "plugin-report-failed", why, isFinal: labels.version === wanted.server.version };
    }
    const sbom = sbomOf(found, test.about.subject);
    if (sbom === undefined)
        return unsigned("has no SBOM that the policy's signer signed", found);
    const linked = linkedVersions(sbom.statement.predicate, wanted.module);
    const [one] = linked;
    if (one?.sum === undefined || linked.some(({ version }) => version !== wanted.version)) {
        return { code: "plugin-report-other", why: notLinked(linked, wanted) };
    }
    const base = { module: labels.module, version: labels.version };
    return { digest: found.digest, signer: signature.signer, report: test.about.digest, test, base, sum: one.sum };
});
var hasPassed = (function (result) {
    return result === "PASSED" || result === "WARNED";
});
var labelsOf = (async function (repository, subject) {
    const document = await repository.manifest(subject);
    if (document === undefined || !(0,media_types/* isImageManifest */.pJ)(document.descriptor.mediaType))
        return undefined;
    const { config } = await (0,platform_images/* readImage */.A)(repository, repository.name, document);
    return (0,labels.readLabels)(config.config?.Labels ?? {});
});
var otherContent = (function (labels, { module, version, server }) {
    const versions = labels.plugins.filter((each) => each.module === module).map((each) => each.version);
    if (versions.length === 0)
        return `has no plugin of ${module} in it`;
    const another = versions.find((each) => each !== version);
    if (another !== undefined)
        return `has ${module} ${another} in it`;
    if (server.module === undefined)
        return "cannot be compared with this server, whose base is not known";
    return labels.module === server.module ? undefined : `is another server, ${labels.module}`;
});
var sbomOf = (function ({ trusted, digest }, platform) {
    const sboms = trusted.filter(({ predicateType }) => (0,predicate_types/* attests */.p0)(predicateType, "sbom"));
    return sboms.find(({ subject }) => subject === platform) ?? sboms.find(({ subject }) => subject === digest);
});
var notLinked = (function (linked, { module, version }) {
    if (linked.length === 0)
        return `has an SBOM without ${module}, or another module in its place`;
    const another = linked.find((each) => each.version !== version);
    if (another !== undefined)
        return `has an SBOM with ${module} ${(0,sanitize/* sanitize */.a)(another.version ?? "of no version", 100)}`;
    return `has an SBOM that gives no sum of ${module}, which was compiled from a folder`;
});
var unsigned = (function (what, { refused }) {
    const [first, ...more] = new Set(refused.map(({ reason }) => reason));
    const others = more.length === 0 ? "" : `; and ${more.length} other reasons`;
    const why = first === undefined ? "nothing else is attached to it" : `${(0,sanitize/* sanitize */.a)(first, 500)}${others}`;
    return { code: "plugin-report-unsigned", why: `${what}: ${why}` };
});
__webpack_require__.d(__webpack_exports__, {
  judgeCandidate: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/server/src/labels.ts
var labels = __webpack_require__(55042);
// EXTERNAL MODULE: ./packages/sbom/src/entries.ts
var entries = __webpack_require__(49723);
// EXTERNAL MODULE: ./packages/signing/src/predicate-types.ts
var predicate_types = __webpack_require__(84986);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-evidence-contents.ts


/** Every entry of a module in a CycloneDX document of any shape. What another module took the place of is listed under that one's path. */
;
;
;
;
;
;

// EXTERNAL MODULE: ./packages/signing/src/verify-image.ts + 1 modules
var verify_image = __webpack_require__(21830);
;// CONCATENATED MODULE: ./packages/server/src/manifest-update-evidence-judge.ts







/**
 * Judges one candidate image by what its registry has attached to it: nothing counts but what the signer has signed, and what follows from
 * digests that are signed. Throws what reading a registry throws.
 */
;
/** Recommended checks may fail. */
;
const unlabelled = "does not say what it was built from";
/** A test ran on one platform's image, whose labels its digest covers; of an index nobody knows which one that was. */
;
;
/** That of the platform that ran goes before that of the whole image. */
;
;
;


/***/ })

};

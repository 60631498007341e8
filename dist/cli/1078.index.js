export const id = 1078;
export const ids = [1078];
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

/***/ 31078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var fitsOneChunk = (function ({ size }) {
    return size <= chunkSize;
});
var sendChunks = (async function (requests, session, { descriptor, open }, what) {
    const size = Math.min(Math.max(chunkSize, Number(session.answer.headers["oci-chunk-min-length"]) || 0), largestChunk);
    let offset = 0;
    for await (const chunk of chunks(open(), size)) {
        const end = offset + chunk.length - 1;
        const answer = await requests.send((0,upload_session/* sessionUrl */._)(session.answer, what), "pull,push", what, {
            method: "PATCH",
            headers: { "content-type": "application/octet-stream", "content-range": `${offset}-${end}` },
            body: chunk,
            once: true,
        });
        if (answer.status !== 202)
            return answer;
        session.answer = answer;
        await answer.discard();
        const { range } = answer.headers;
        if (range !== undefined && !new RegExp(`^(bytes=)?0-${end}$`).test(range)) {
            throw (0,failures/* failed */.gz)(what, "the registry kept only a part of what it was sent", "Ask who runs the registry to look at it.");
        }
        offset = end + 1;
    }
    return requests.send((0,upload_session/* withDigest */.h)(session.answer, descriptor.digest, what), "pull,push", what, {
        method: "PUT",
        once: true,
    });
});
var chunks = (async function* (content, size) {
    let parts = [];
    let length = 0;
    for await (const piece of content) {
        for (let at = 0; at < piece.length;) {
            const part = piece.subarray(at, at + size - length);
            parts.push(part);
            at += part.length;
            length += part.length;
            if (length < size)
                continue;
            yield Buffer.concat(parts, length);
            parts = [];
            length = 0;
        }
    }
    if (length > 0)
        yield Buffer.concat(parts, length);
});
var uploadBlob = (async function (registry, name, upload) {
    const requests = upload.signal ? until(upload.signal, registry) : registry;
    const what = `push ${upload.descriptor.digest} to ${name}`;
    const mounted = upload.from === undefined ? undefined : await mount(requests, upload.descriptor, upload.from, what);
    if (mounted === "mounted")
        return "mounted";
    const state = { session: mounted, inChunks: false };
    for (let attempt = 1;; attempt++) {
        const failure = await tryUpload(requests, upload, state, what);
        if (!failure)
            return "pushed";
        const delay = (0,retry/* retryDelay */.a)(failure.outcome, { attempt, idempotent: true }, retry/* defaultRetryPolicy */.u);
        if (delay === undefined)
            throw failure.error;
        await (0,promises_.setTimeout)(delay, undefined, { signal: upload.signal });
    }
});
var until = (function (signal, requests) {
    const send = (path, access, what, options) => requests.send(path, access, what, { signal, ...options });
    return { ...requests, send };
});
var mount = (async function (requests, { digest }, from, what) {
    const query = new URLSearchParams({ mount: digest, from });
    try {
        const response = await requests.send(`blobs/uploads/?${query}`, { mountFrom: from }, what, { method: "POST" });
        await response.discard();
        if (response.status === 201)
            return "mounted";
        return response.status === 202 ? response : undefined;
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return undefined;
        throw error;
    }
});
var tryUpload = (async function (requests, { descriptor, open }, state, what) {
    let session;
    try {
        const started = state.session ?? (await start(requests, what));
        state.session = undefined;
        if (started.status !== 202)
            return { outcome: outcomeOf(started), error: await (0,failures/* refusal */.x5)(what, started, requests) };
        session = { answer: started };
        const send = state.inChunks ? sendChunks : sendWhole;
        const finished = await send(requests, session, { descriptor, open }, what);
        if (finished.status !== 201) {
            const tooLarge = finished.status === 413 && !state.inChunks && !fitsOneChunk(descriptor);
            state.inChunks ||= tooLarge;
            const outcome = tooLarge ? startAgain : lostOr(finished);
            return { outcome, error: await (0,failures/* refusal */.x5)(what, finished, requests) };
        }
        session = undefined;
        await finished.discard();
        return undefined;
    }
    catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof errors/* TransportError */.wX))
            throw error;
        return { outcome: { error: cause.kind }, error };
    }
    finally {
        if (session)
            await cancel(requests, session, what);
    }
});
var cancel = (async function (requests, { answer }, what) {
    try {
        const options = { method: "DELETE", once: true, signal: AbortSignal.timeout(cancelLimit) };
        await (await requests.send((0,upload_session/* sessionUrl */._)(answer, what), "delete", what, options)).discard();
    }
    catch { }
});
var start = (async function (requests, what) {
    const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
    if (started.status === 202)
        await started.discard();
    return started;
});
var sendWhole = (function (requests, session, { descriptor, open }, what) {
    return requests.send((0,upload_session/* withDigest */.h)(session.answer, descriptor.digest, what), "pull,push", what, {
        method: "PUT",
        headers: { "content-type": "application/octet-stream" },
        body: { size: descriptor.size, open },
        once: true,
    });
});
var outcomeOf = (function (response) {
    return { status: response.status, retryAfter: response.headers["retry-after"] };
});
var lostOr = (function (response) {
    return response.status === 404 || response.status === 416 ? startAgain : outcomeOf(response);
});
var openRepository = (function ({ registry, repository }, access) {
    const name = `${registry}/${repository}`;
    const requests = (0,src_registry.registryRequests)(registry, repository, access);
    const manifest = (reference) => readManifest(requests, name, reference);
    const hasBlob = (descriptor) => findBlob(requests, name, descriptor);
    return {
        name,
        manifest,
        hasBlob,
        head: async (reference) => {
            const found = await headManifest(requests, name, reference);
            return found === "unclear" ? (await manifest(reference))?.descriptor : found;
        },
        blob: (descriptor) => {
            const what = `${descriptor.digest} of ${name}`;
            return (0,src_digest/* verifyStream */.ui)((0,download/* download */.R)(requests, descriptor, what), descriptor, what);
        },
        pushBlob: async (descriptor, open, options) => (await hasBlob(descriptor)) ? "present" : uploadBlob(requests, name, { descriptor, open, ...options }),
        pushManifest: async (document, tag) => void (await writeManifest(requests, name, document, tag)),
        tags: () => (0,tags/* listTags */.c)(requests, name),
        referrers: (subject, artifactType) => (0,referrers_api/* listByApi */.sf)(requests, name, subject, artifactType),
        pushReferrer: async (document) => "oci-subject" in (await writeManifest(requests, name, document)).headers,
    };
});
var readManifest = (async function (requests, name, wanted) {
    const listed = typeof wanted === "string" ? undefined : wanted;
    const reference = typeof wanted === "string" ? wanted : wanted.digest;
    const shown = referenceName(name, reference);
    const what = `read the manifest of ${shown}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    const bytes = await response.bytes(parse/* documentLimit */.NL).catch((error) => {
        throw (0,failures/* explain */.WE)(what, error);
    });
    const digest = (0,src_digest/* isDigest */.Bc)(reference) ? reference : (announcedDigest(response, what) ?? (0,src_digest/* sha256 */.sc)(bytes));
    (0,src_digest/* verifyBytes */.RV)(bytes, { digest, size: listed?.size ?? bytes.length }, `the manifest of ${shown}`);
    const mediaType = (0,parse/* documentMediaType */.us)(bytes, contentType(response), `the manifest of ${shown}`);
    if (listed)
        (0,parse/* checkMediaType */.xQ)(mediaType, listed.mediaType, `the manifest of ${shown}`);
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
});
var headManifest = (async function (requests, name, reference) {
    const what = `look up ${referenceName(name, reference)}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { method: "HEAD", headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    await response.discard();
    const digest = announcedDigest(response, what);
    if (digest !== undefined && (0,src_digest/* isDigest */.Bc)(reference) && digest !== reference)
        (0,src_digest/* mismatch */.J4)(what, reference, digest);
    const size = Number(response.headers["content-length"] ?? Number.NaN);
    const mediaType = contentType(response);
    return digest && mediaType && Number.isSafeInteger(size) ? { mediaType, digest, size } : "unclear";
});
var findBlob = (async function (requests, name, descriptor) {
    const what = `look for ${descriptor.digest} in ${name}`;
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull,push", what, { method: "HEAD" });
    if (response.status !== 200 && response.status !== 404)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    await response.discard();
    return response.status === 200;
});
var writeManifest = (async function (requests, name, document, tag) {
    const { digest, mediaType } = document.descriptor;
    const what = `push the manifest ${referenceName(name, tag ?? digest)}`;
    const response = await requests.send(manifestPath(tag ?? digest), "pull,push", what, {
        method: "PUT",
        headers: { "content-type": mediaType },
        body: document.bytes,
    });
    if (response.status < 200 || response.status > 299)
        throw await (0,failures/* refusal */.x5)(what, response, requests);
    await response.discard();
    const stored = announcedDigest(response, what) ?? digest;
    if (stored !== digest)
        throw (0,failures/* failed */.gz)(what, `the registry stored it as ${stored}`, "Do not use this registry's copy.");
    return response;
});
var absent = (async function (response) {
    await response.discard();
    return undefined;
});
var manifestPath = (function (reference) {
    if ((0,src_digest/* isDigest */.Bc)(reference) || (0,src_reference/* isTag */.dz)(reference))
        return `manifests/${reference}`;
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(reference)} is neither a tag nor a digest`, {
        fix: "Give a tag, or sha256: and 64 hexadecimal digits.",
    });
});
var referenceName = (function (name, reference) {
    return `${name}${(0,src_digest/* isDigest */.Bc)(reference) ? "@" : ":"}${reference}`;
});
var contentType = (function (response) {
    return (response.headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
});
var announcedDigest = (function (response, what) {
    const header = response.headers["docker-content-digest"];
    if (header === undefined || (0,src_digest/* isDigest */.Bc)(header))
        return header;
    if (/^sha512:[0-9a-f]{128}$/.test(header))
        return undefined;
    throw (0,failures/* failed */.gz)(what, "the registry's Docker-Content-Digest is not a digest", "Check that this is an OCI registry.");
});
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/download.ts
var download = __webpack_require__(40589);
// EXTERNAL MODULE: ./packages/oci/src/failures.ts
var failures = __webpack_require__(93102);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/referrers-api.ts
var referrers_api = __webpack_require__(85656);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var src_registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/tags.ts
var tags = __webpack_require__(6756);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/oci/src/upload-session.ts
var upload_session = __webpack_require__(2453);
;// CONCATENATED MODULE: ./packages/oci/src/chunks.ts


/** What ghcr.io takes at most in one chunk; proxies that limit requests allow more. */
const chunkSize = 4 * 1024 * 1024;
/** What a registry may ask for at least: a chunk is held in memory. */
const largestChunk = 64 * 1024 * 1024;
/** Whether sending a blob in chunks would be sending it as a whole. */
;
/**
 * Uploads a blob chunk by chunk (distribution specification, "Pushing a blob in chunks") and ends the upload.
 * Returns the last answer, or the first that is not what the specification says.
 */
;
/** The content in pieces of one size, the last one shorter. */
;

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __webpack_require__(87087);
;// CONCATENATED MODULE: ./packages/oci/src/upload.ts







/** Milliseconds. */
const cancelLimit = 5000;
const startAgain = { error: "cut" };
/**
 * Takes a blob over from another repository, or uploads it: in one piece, and in small ones where the registry, or a proxy
 * in front of it, refuses so large a request. An upload that fails on its way is given up and starts again from its first byte.
 */
;
/** The same requests, which end with a signal unless they have one of their own. */
;
/**
 * Asks for a blob of another repository (distribution specification, "Mounting a blob from another repository").
 * A registry that does not do that opens an upload instead; one that refuses is asked for an upload as if nothing had been.
 */
;
;
/** Tells the registry that it need not keep what came of an upload. Why the upload failed matters more than whether this does. */
;
;
/** POST then PUT (distribution specification, "Pushing a blob monolithically"). */
;
;
/** A registry that no longer knows the upload is as good as a connection that was cut. */
;

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts












/**
 * Nothing is asked before the first call. All methods throw registry-denied, registry-failed or content-mismatch;
 * "absent" is an authenticated 404 and nothing else.
 */
;
const accept = { accept: media_types/* manifestMediaTypes */.$P.join(", ") };
;
;
;
;
;
/** A reference becomes part of a URL: it is a tag or a digest and nothing else. */
;
;
;
/** Docker-Content-Digest, if the registry sends one. Another algorithm than SHA-256 is treated as none. */
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

/***/ 2453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var sessionUrl = (function (answer, what) {
    const { location } = answer.headers;
    const here = new URL(answer.url);
    const url = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
    if (!url || (url.protocol !== "https:" && url.protocol !== here.protocol)) {
        const why = "the registry names no usable address for the upload";
        throw (0,_oci_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(what, why, "Ask who runs the registry to correct its Location header.");
    }
    return url;
});
var withDigest = (function (answer, digest, what) {
    const url = sessionUrl(answer, what);
    return new URL(`${url.href}${url.search ? "&" : "?"}digest=${encodeURIComponent(digest)}`);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sessionUrl),
/* harmony export */   h: () => (/* binding */ withDigest)
/* harmony export */ });
/* harmony import */ var _oci_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93102);

/** Where an upload goes on, as the registry's last answer says. The Location may be relative. Throws registry-failed. */
;
/** The address that ends the upload. The Location's own query is kept byte for byte. */
;


/***/ })

};

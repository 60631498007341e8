export const id = 7404;
export const ids = [7404,1340];
export const modules = {

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

/***/ 71398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var matrixCommand = (function (options) {
    const { manifests, servers, reports, reportPolicy, shortNames, markdown, json, html } = options;
    const named = [
        ...servers.map((each) => ["planned", each]),
        ...reports.map((each) => ["reports", each]),
        ["report-policy", reportPolicy],
        ["short-names", shortNames],
        ["markdown", markdown],
        ["json", json],
        ["html", html],
    ];
    const words = named.flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, shellWord(value)]));
    return ["plugin-release matrix", ...manifests.map(shellWord), ...words].join(" ");
});
var shellWord = (function (text) {
    return /^[A-Za-z0-9_./:@=+-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", `'\\''`)}'`;
});
var matrix = (async function (options, ask = () => { }) {
    const { progress } = options;
    (0,matrix_files/* checkOutputs */.n2)(options, (0,matrix_files/* inputFiles */.ul)(options));
    checkAnything(options);
    const { input, diagnostics } = await (0,matrix_input/* readMatrixInput */.c)(options);
    const computed = (0,compute/* computeMatrix */.v)(input);
    diagnostics.push(...computed.diagnostics);
    askAbout(computed.matrix, ask, diagnostics);
    const wanted = (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? [] : (0,matrix_files/* renderOutputs */.$Z)(computed.matrix, options);
    const stale = (0,matrix_files/* staleOutputs */.gf)(wanted, matrixCommand(options));
    if (options.check)
        diagnostics.push(...stale);
    else
        await progress.step("Write the matrix", () => (0,matrix_files/* writeOutputs */.Kn)(wanted));
    return {
        matrix: computed.matrix,
        input,
        ...(options.json === undefined ? {} : { json: (0,external_node_path_.resolve)(options.json) }),
        changed: stale.length > 0,
        diagnostics,
    };
});
var checkAnything = (function ({ check, markdown, json, html }) {
    if (!check || [markdown, json, html].some((each) => each !== undefined))
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", "there is nothing to check: no file is named", {
        fix: "Name what the matrix is in, as markdown, json or html, or leave check out.",
        inputs: ["markdown", "json", "html"],
    });
});
var askAbout = (function (found, ask, diagnostics) {
    try {
        ask(found);
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            throw new diagnostic/* DiagnosticError */.uo([...diagnostics, ...error.diagnostics]);
        throw error;
    }
});
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/matrix/src/compute.ts + 3 modules
var compute = __webpack_require__(16933);
;// CONCATENATED MODULE: ./packages/server/src/matrix-command.ts
/** The command that writes what these options ask for, as a shell reads it. */
;
;

// EXTERNAL MODULE: ./packages/server/src/matrix-files.ts + 1 modules
var matrix_files = __webpack_require__(36858);
// EXTERNAL MODULE: ./packages/server/src/matrix-input.ts + 2 modules
var matrix_input = __webpack_require__(66010);
;// CONCATENATED MODULE: ./packages/server/src/matrix.ts






/**
 * Computes the compatibility matrix and writes the files that were asked for, or says which of them are stale. With errors in what it is
 * computed from, nothing is written: a matrix with holes would replace a whole one. `ask` may look at the matrix before anything is written,
 * and throw: nothing is, then, and what was found until then is thrown with it.
 */
;
;
;


/***/ }),

/***/ 22658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var printableUrl = (function (url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
});
var toTransportError = (function (error, url) {
    if (error instanceof TransportError)
        return error;
    const { name, code, message } = rootCause(error);
    const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
    if (refused)
        return new TransportError("unreachable", url, `the proxy answers HTTP ${refused}`, error);
    if (name === "TimeoutError")
        return new TransportError("timeout", url, "the whole request took too long", error);
    if (name === "AbortError")
        return new TransportError("aborted", url, "the request was cancelled", error);
    if (unreachable.has(code))
        return new TransportError("unreachable", url, `cannot connect (${code})`, error);
    if (timeouts.has(code))
        return new TransportError("timeout", url, "the server took too long to answer", error);
    if (isCertificateProblem(code))
        return new TransportError("tls", url, `certificate not trusted (${code})`, error);
    if (name === "HTTPParserError")
        return new TransportError("malformed", url, "the answer is not HTTP", error);
    return new TransportError("cut", url, `the connection ended early (${code || name})`, error);
});
var rootCause = (function (error) {
    let current = error;
    for (let depth = 0; depth < 5 && current && !current.code; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
});
var isCertificateProblem = (function (code) {
    return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ printableUrl),
/* harmony export */   fh: () => (/* binding */ toTransportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/** A request without a usable answer. The message is one sentence and holds no credentials. */
class TransportError extends Error {
    name = "TransportError";
    kind;
    /** Without credentials and query. */
    url;
    constructor(kind, url, reason, cause) {
        const shown = printableUrl(url);
        super(`${shown}: ${reason}`, cause === undefined ? {} : { cause });
        this.kind = kind;
        this.url = shown;
    }
}
/** A URL that may be shown: user information, query and fragment can hold secrets and are left out. */
;
const unreachable = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
/** Says what an exception of the HTTP client means. */
;
/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
;
;


/***/ }),

/***/ 46136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isLoopback = (function (hostname) {
    const name = hostname.toLowerCase();
    return name === "localhost" || name === "[::1]" || name === "::1" || /^127\.\d+\.\d+\.\d+$/.test(name);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host name, as a URL gives it, can only be this machine. */
;


/***/ }),

/***/ 87087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var retryDelay = (function (outcome, request, policy, random = Math.random, now = Date.now) {
    if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent))
        return undefined;
    const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
    if (asked !== undefined)
        return asked <= policy.longestDelay ? asked : undefined;
    const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
    return doubled * (1 - random() / 2);
});
var mayRepeat = (function (outcome, idempotent) {
    if ("error" in outcome) {
        if (outcome.error === "unreachable")
            return true;
        return idempotent && (outcome.error === "cut" || outcome.error === "timeout");
    }
    if (outcome.status === 429 || outcome.status === 503)
        return true;
    // GitHub answers 403 with Retry-After when it limits a client.
    if (outcome.status === 403)
        return outcome.retryAfter !== undefined;
    return idempotent && (outcome.status === 500 || outcome.status === 502 || outcome.status === 504);
});
var retryAfterDelay = (function (value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now());
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   u: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };
/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
;
;
/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
;


/***/ }),

/***/ 41340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var createClient = (async function (environment, limits) {
    const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await Promise.all(/* import() */[__webpack_require__.e(8038), __webpack_require__.e(1674)]).then(__webpack_require__.bind(__webpack_require__, 31674));
    const connect = { timeout: limits.connect };
    const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
    const direct = new Agent(common);
    let proxied;
    const forRemote = () => {
        if (!proxied) {
            proxied = new EnvHttpProxyAgent({
                ...common,
                ...proxies(environment),
                requestTls: connect,
                proxyTls: connect,
                clientFactory: (origin, options) => proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect }), open),
            });
        }
        return proxied;
    };
    return {
        request: async (url, options) => {
            const dispatcher = (0,loopback/* isLoopback */.U)(url.hostname) ? direct : forRemote();
            return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
        },
        close: async () => {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
});
var proxies = (function (environment) {
    return {
        httpProxy: proxyUrl("HTTP_PROXY", environment),
        httpsProxy: proxyUrl("HTTPS_PROXY", environment),
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
    };
});
var proxyUrl = (function (name, environment) {
    const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
    if (value === "")
        return "";
    const url = value.includes("://") ? value : `http://${value}`;
    if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol))
        return url;
    throw new errors/* TransportError */.wX("unreachable", url, `${name} does not name a proxy`);
});
var proxyClient = (function (pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new errors/* TransportError */.wX("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
});
var nextHop = (function (hop, status, location, followed) {
    if (location === undefined || !redirects(status, hop.method))
        return undefined;
    if (!URL.canParse(location, hop.url.href)) {
        throw new errors/* TransportError */.wX("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
});
var leaves = (function (url, location) {
    return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
});
var redirects = (function (status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && reads(method);
});
var reads = (function (method) {
    return method === "GET" || method === "HEAD";
});
var headersFor = (function (url, hop) {
    if (url.origin === hop.url.origin)
        return hop.headers;
    return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
});
var persist = (async function (client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = (0,retry/* retryDelay */.a)(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof errors/* TransportError */.wX)
                throw result;
            return result;
        }
        if (!(result instanceof errors/* TransportError */.wX))
            abandon(result);
        await pause(delay, exchange);
    }
});
var canRepeat = (function (exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
});
var outcomeOf = (function (result) {
    if (result instanceof errors/* TransportError */.wX)
        return { error: result.kind };
    return { status: result.status, retryAfter: result.headers["retry-after"] };
});
var attempt = (async function (client, exchange) {
    const source = {};
    try {
        return await follow(client, exchange, source);
    }
    catch (error) {
        if ("failure" in source)
            throw source.failure;
        return (0,errors/* toTransportError */.fh)(error, exchange.start.url);
    }
});
var follow = (async function (client, exchange, source) {
    let hop = exchange.start;
    for (let followed = 0;; followed++) {
        const answer = await send(client, hop, exchange, source);
        if (exchange.stay && leaves(hop.url, answer.headers.location))
            return answer;
        const next = nextHop(hop, answer.status, answer.headers.location, followed);
        if (!next)
            return answer;
        abandon(answer);
        hop = next;
    }
});
var send = (async function (client, hop, exchange, source) {
    const request = client.request(hop.url, {
        method: hop.method,
        headers: hop.headers,
        body: openBody(exchange, source),
        signal: exchange.signal,
    });
    const answer = await orAborted(request, exchange.signal);
    return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
});
var orAborted = (function (work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
});
var openBody = (function ({ body, progressed }, source) {
    return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
});
var guarded = (async function* (body, progressed, source) {
    try {
        for await (const piece of body.open()) {
            progressed();
            yield piece;
        }
    }
    catch (error) {
        source.failure = error;
        throw error;
    }
});
var joined = (function (headers) {
    const entries = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(entries);
});
var abandon = (function (answer) {
    answer.body.on("error", () => { }).destroy();
});
var pause = (async function (delay, exchange) {
    try {
        await (0,promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw (0,errors/* toTransportError */.fh)(exchange.signal.reason, exchange.start.url);
    }
});
var toResponse = (function (raw, again) {
    const bytes = async (limit) => {
        try {
            return await readAll(raw, limit);
        }
        catch (error) {
            const repeated = isBroken(error) ? await again() : undefined;
            if (!repeated)
                throw error;
            if (repeated.status !== raw.status) {
                repeated.body.destroy();
                throw error;
            }
            return await toResponse(repeated, again).bytes(limit);
        }
    };
    return {
        status: raw.status,
        url: raw.url.href,
        headers: raw.headers,
        body: pieces(raw),
        bytes,
        text: async (limit) => (await bytes(limit)).toString("utf8"),
        json: async (limit) => parseJson(await bytes(limit), raw.url),
        discard: async () => {
            // Reading a little to the end keeps the connection; a long rest is cut off.
            await readAll(raw, 64 * 1024).catch(() => { });
        },
    };
});
var isBroken = (function (error) {
    return error instanceof errors/* TransportError */.wX && (error.kind === "cut" || error.kind === "timeout");
});
var pieces = (async function* (raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw (0,errors/* toTransportError */.fh)(error, raw.url);
    }
});
var readAll = (async function (raw, limit) {
    const declared = Number(raw.headers["content-length"] ?? 0);
    const parts = [];
    let size = 0;
    if (declared <= limit) {
        for await (const piece of pieces(raw)) {
            size += piece.length;
            if (size > limit)
                break;
            parts.push(piece);
        }
        if (size <= limit)
            return Buffer.concat(parts, size);
    }
    raw.body.on("error", () => { }).destroy();
    throw new errors/* TransportError */.wX("too-large", raw.url, `the answer is larger than ${limit} bytes`);
});
var parseJson = (function (bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new errors/* TransportError */.wX("malformed", url, "the answer is not JSON", error);
    }
});
var createTransport = (function (options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...retry/* defaultRetryPolicy */.u, ...options.retry };
    let opened;
    const client = () => {
        if (!opened)
            opened = createClient(options.environment, limits);
        return opened;
    };
    return {
        request: async (url, request = {}) => {
            const exchange = newExchange(url, request, limits.total, policy);
            const answer = await persist(await client(), exchange);
            return toResponse(answer, async () => (canRepeat(exchange) ? persist(await client(), exchange) : undefined));
        },
        close: async () => (await opened)?.close(),
    };
});
var newExchange = (function (url, options, total, policy) {
    if (!URL.canParse(String(url)))
        throw new errors/* TransportError */.wX("malformed", url, "the URL cannot be read");
    const method = options.method ?? "GET";
    const deadline = startDeadline(total);
    return {
        start: { url: new URL(url), method, headers: requestHeaders(options) },
        body: options.body,
        policy: options.once ? { ...policy, attempts: 1 } : policy,
        signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
        progressed: deadline.restart,
        idempotent: method !== "POST" && method !== "PATCH",
        stay: options.stay ?? false,
        attempt: 0,
    };
});
var startDeadline = (function (milliseconds) {
    const controller = new AbortController();
    const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
    const timer = setTimeout(end, milliseconds).unref();
    return { signal: controller.signal, restart: () => timer.refresh() };
});
var requestHeaders = (function (options) {
    const headers = { "user-agent": "plugin-release-actions" };
    for (const [name, value] of Object.entries(options.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const { body } = options;
    if (body)
        headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
    return headers;
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransport: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/transport/src/dispatcher.ts


/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
;
/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
;
/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
;
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
;

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/transport/src/redirect.ts

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;
/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
;
/** Whether a Location leads to another origin. */
;
;
;
;

// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __webpack_require__(87087);
;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
;
;
;
/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
;
;
;
/** Ends with the signal also while undici still connects, where it takes no notice. */
;
/** The type of undici's body lacks async iterables, which it accepts. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/transport/src/response.ts

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
;
;
/** As AbortSignal.timeout, of which the time can begin anew. */
;
;


/***/ })

};

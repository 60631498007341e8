export const id = 1340;
export const ids = [1340];
export const modules = {

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

export const id = 6252;
export const ids = [6252,3348];
export const modules = {

/***/ 13348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var exchange = (async function (connection, call) {
    const { transport, base, headers, known } = connection;
    const method = call.method ?? "GET";
    const accept = `application/vnd.github${call.raw ? ".raw" : ""}+json`;
    const key = `${accept} ${call.path}`;
    const earlier = method === "GET" ? known.get(key) : undefined;
    try {
        const response = await transport.request(`${base}${call.path}`, {
            method,
            headers: { ...headers, accept, ...(earlier ? { "if-none-match": earlier.headers.etag ?? "" } : {}) },
            ...(call.body ? { body: Buffer.from(JSON.stringify(call.body)) } : {}),
            once: true,
        });
        const bytes = await response.bytes(largestAnswer);
        if (response.status === 304 && earlier)
            return earlier;
        const message = response.status < 400 ? "" : errorMessage(bytes);
        const answer = { status: response.status, headers: response.headers, bytes, message };
        if (method === "GET" && response.status === 200 && response.headers.etag)
            remember(known, key, answer);
        return answer;
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.wX)
            return error;
        throw error;
    }
});
var remember = (function (known, key, answer) {
    if (answer.bytes.length > 1024 * 1024)
        return;
    known.delete(key);
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > 50 && !oldest.done)
        known.delete(oldest.value);
});
var errorMessage = (function (bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const errors = Array.isArray(body.errors) ? body.errors.map(describe) : [];
        return [body.message, ...errors].filter((part) => typeof part === "string" && part !== "").join(": ");
    }
    catch {
        return bytes.toString("utf8", 0, 200);
    }
});
var describe = (function (error) {
    if (typeof error !== "object" || error === null)
        return error;
    const { message, field, code } = error;
    return message ?? [field, code].filter((part) => typeof part === "string").join(" ");
});
var waitBefore = (function (outcome, request, now) {
    if ("status" in outcome && isLimit(outcome)) {
        return { delay: limitDelay(outcome.headers, request.limited, now), because: "limit" };
    }
    const simple = "error" in outcome ? outcome : { status: outcome.status, retryAfter: outcome.headers["retry-after"] };
    if ("status" in simple && simple.status < 500)
        return undefined;
    const failures = request.attempt - request.limited;
    const delay = (0,retry/* retryDelay */.a)(simple, { attempt: failures, idempotent: request.repeatable }, retry/* defaultRetryPolicy */.u);
    return delay === undefined ? undefined : { delay, because: "failure" };
});
var isLimit = (function (answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { headers } = answer;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(answer.message));
});
var limitDelay = (function (headers, limited, now) {
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && after >= 0)
        return Math.max(leastPause, after * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(leastPause, reset * 1000 - now + 1000);
    return minute * 2 ** Math.max(0, limited - 1);
});
var createGitHub = (function (options) {
    const { patience = usualPatience } = options;
    const clock = options.clock ?? { now: Date.now, sleep: promises_.setTimeout };
    const connection = {
        transport: options.transport,
        base: checkedUrl(options.apiUrl ?? "https://api.github.com"),
        headers: requestHeaders(options.token),
        known: new Map(),
    };
    const send = async (call) => {
        const begun = clock.now();
        let waited = 0;
        for (let attempt = 1, limited = 0;; attempt++) {
            const result = await exchange(connection, call);
            const outcome = result instanceof errors/* TransportError */.wX ? { error: result.kind } : result;
            if ("status" in outcome && isLimit(outcome))
                limited++;
            const wait = waitBefore(outcome, { attempt, limited, repeatable: !call.once }, clock.now());
            const spent = Math.max(waited, clock.now() - begun);
            if (!wait || spent + wait.delay > patience)
                return settle(result, call);
            if (wait.because === "limit") {
                options.onWait?.(`GitHub limits this token's requests: waiting ${Math.ceil(wait.delay / 1000)} s`);
            }
            waited += wait.delay;
            await clock.sleep(wait.delay);
        }
    };
    let identity;
    return {
        send,
        sleep: clock.sleep,
        identity: () => {
            identity ??= options.identity ? Promise.resolve(options.identity) : askIdentity(send, connection.base);
            return identity;
        },
    };
});
var settle = (function (result, call) {
    if (result instanceof errors/* TransportError */.wX) {
        const message = `GitHub could not be asked to ${call.purpose}: ${(0,sanitize/* sanitize */.a)(result.message)}.`;
        throw new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)("github-failed", message, { fix: "Run this again." })]);
    }
    if (isLimit(result)) {
        const message = `GitHub's rate limit leaves no room to ${call.purpose}, and waiting for it takes too long.`;
        (0,diagnostic/* fail */.fJ)("github-rate-limited", message, { fix: "Run this again later, or use a token of its own." });
    }
    if (result.status < 300 || call.accept?.includes(result.status))
        return result;
    const permissions = result.headers["x-accepted-github-permissions"];
    throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)({ ...result, ...(permissions ? { permissions } : {}) }, call.purpose)]);
});
var askIdentity = (async function (send, base) {
    const path = base.endsWith("/api/v3") ? "/../graphql" : "/graphql";
    const purpose = "say whom the token belongs to";
    const answer = await send({ method: "POST", path, body: { query: "query { viewer { login } }" }, purpose });
    return (0,json/* text */.Qq)((0,json/* parseJson */.qF)(answer.bytes, "viewer"), "data", "viewer", "login");
});
var checkedUrl = (function (url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const safe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && (0,loopback/* isLoopback */.U)(parsed.hostname));
    if (!parsed || !safe)
        (0,diagnostic/* fail */.fJ)("input-invalid", `GITHUB_API_URL is not an HTTPS URL: "${(0,sanitize/* sanitize */.a)(url, 100)}".`);
    return parsed.href.replace(/\/+$/, "");
});
var requestHeaders = (function (token) {
    const headers = { "x-github-api-version": "2022-11-28" };
    if (!token)
        return headers;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        (0,diagnostic/* fail */.fJ)("github-denied", "The token holds blanks or control characters.", {
            fix: "Pass the token alone, without a line break.",
        });
    }
    return { ...headers, authorization: `Bearer ${token}` };
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/proposals/src/exchange.ts

const largestAnswer = 32 * 1024 * 1024;
/** One attempt. What has not changed since an earlier answer comes without its body, and does not count against the limit. */
;
/** A run reads the same few things again and again; of the many that it reads once the oldest are dropped. */
;
/** The message of an error body and of the errors that it lists, in one line. */
;
;

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __webpack_require__(78561);
// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __webpack_require__(87087);
;// CONCATENATED MODULE: ./packages/proposals/src/limits.ts

const minute = 60_000;
/** Waits of nothing would never end: patience is counted in time. */
const leastPause = 1000;
/**
 * How long to wait before the same request is sent again; undefined when it must not be.
 * GitHub's rules (REST, "Rate limits", exceeding the rate limit): Retry-After; else, with nothing remaining, until the
 * reset; else a minute, doubled each time.
 *
 * @param request `attempt` counts from 1, `limited` the refusals for limits among them; `repeatable`: twice is the same as once
 */
;
/** Whether an answer refuses for a rate limit, not for a missing right: GitHub says both with 403. */
;
;

// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __webpack_require__(42643);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/proposals/src/github.ts









/** Of a run that nobody looks at: another one finds everything as it was left. */
const usualPatience = 10 * 60_000;
;
/** An answer that is success or that the caller understands; everything else is thrown. */
;
/** Every kind of token may ask this; `GET /user` is denied to GITHUB_TOKEN and to Apps. */
;
;
;


/***/ }),

/***/ 78561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseJson = (function (bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
});
var child = (function (json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
});
var text = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
});
var optionalText = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
});
var integer = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
});
var items = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
});
var sha = (function (json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var unexpected = (function (at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

;
;
;
/** Undefined for null and for what is left out. */
;
;
;
/** A commit, tree or blob id: it becomes part of further requests. */
;
;
;


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explain = (function (refusal, purpose) {
    const said = `GitHub answered ${refusal.status} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 300)} when asked to ${purpose}.`;
    if (refusal.status === 401) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
    }
    if (refusal.status === 403)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: deniedFix(refusal) });
    if (refusal.status === 404) {
        const fix = "Check the spelling, and that the token may see the repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-not-found", said, { fix });
    }
    if (refusal.status === 409 || refusal.status === 422) {
        const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-refused", said, { fix });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-failed", said, { fix: "Run this again later." });
});
var deniedFix = (function ({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
;
;


/***/ }),

/***/ 96252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var githubOf = (function ({ GITHUB_API_URL: apiUrl }, given) {
    const { transport, token, identity, onWait } = given;
    return createGitHub({
        transport,
        ...(token === undefined ? {} : { token }),
        ...(apiUrl ? { apiUrl } : {}),
        ...(identity === undefined ? {} : { identity }),
        onWait,
    });
});
var repositoryOf = (function ({ GITHUB_REPOSITORY: repository }) {
    return repository || missing("GITHUB_REPOSITORY", "owner/name");
});
var branchOf = (function ({ GITHUB_BASE_REF: base, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: type, }) {
    if (base)
        return base;
    return name && type !== "tag" ? name : missing("GITHUB_REF_NAME", "a branch, or give the input branch");
});
var serverUrlOf = (function ({ GITHUB_SERVER_URL: url }) {
    return url && URL.canParse(url) ? new URL(url).origin : "https://github.com";
});
var missing = (function (variable, value) {
    return fail("input-invalid", `${variable} does not say what to work on`, { fix: `Set it to ${value}.` });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   serverUrlOf: () => (/* binding */ serverUrlOf)
/* harmony export */ });
/* unused harmony exports githubOf, repositoryOf, branchOf */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13348);


/** GitHub as the runner's environment names it. */
;
/** `owner/name` of the repository whose workflow runs. Throws `input-invalid`. */
;
/** The branch that a pull request is for, or that the workflow runs on. Throws `input-invalid`. */
;
/** The web address that links go to. */
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


/***/ })

};

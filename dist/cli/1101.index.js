export const id = 1101;
export const ids = [1101,8290,1340];
export const modules = {

/***/ 48290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var askHelper = (async function (name, server, { environment, timeout }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
        return failed(`${(0,sanitize/* quoted */.T)(name)} is not a credential helper's name`);
    const program = `docker-credential-${name}`;
    const file = await find(program, environment.PATH ?? "");
    if (file === undefined)
        return failed(`${program} is not in a folder of PATH`);
    const answer = await run(file, server, { environment, timeout });
    if (answer === "not-started")
        return failed(`${program} cannot be started`);
    if (answer === "too-slow")
        return failed(`${program} gave no answer within ${timeout / 1000} s`);
    if (answer === "too-large")
        return failed(`${program} answers with more than ${outputLimit} bytes`);
    if (answer.exitCode === 0)
        return readCredential(answer.stdout) ?? failed(`${program} answers no credential`);
    if (/credentials? (was )?not found|could not be found in the keychain|no stored credential/i.test(answer.stdout))
        return;
    const said = (0,sanitize/* sanitize */.a)(answer.stdout.trim() || answer.stderr, 200) || "nothing";
    return failed(`${program} ends with ${answer.exitCode ?? "a signal"} for ${server} and says: ${said}`);
});
var failed = (function (message) {
    return (0,diagnostic/* fail */.fJ)("credential-helper-failed", message, {
        fix: "Correct credHelpers and credsStore in Docker's config.json, or log in again.",
    });
});
var find = (async function (program, path) {
    const name = process.platform === "win32" ? `${program}.exe` : program;
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
        if (usable && (await (0,promises_.stat)(file)).isFile())
            return file;
    }
    return undefined;
});
var run = (function (file, input, options) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, ["get"], {
            env: options.environment,
            stdio: "pipe",
            detached: process.platform !== "win32",
        });
        const output = { stdout: [], stderr: [] };
        let size = 0;
        const giveUp = (why) => {
            clearTimeout(timer);
            end(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(why);
        };
        const timer = setTimeout(() => giveUp("too-slow"), options.timeout);
        for (const name of ["stdout", "stderr"]) {
            child[name].on("data", (piece) => {
                size += piece.length;
                if (size > outputLimit)
                    giveUp("too-large");
                else
                    output[name].push(piece);
            });
        }
        child.on("error", () => {
            clearTimeout(timer);
            resolve("not-started");
        });
        child.on("close", (exitCode) => {
            clearTimeout(timer);
            const text = (name) => Buffer.concat(output[name]).toString("utf8");
            resolve({ exitCode, stdout: text("stdout"), stderr: text("stderr") });
        });
        // A helper that ends without reading is judged by its answer.
        child.stdin.on("error", () => { }).end(`${input}\n`);
    });
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
var readCredential = (function (text) {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { Username, Secret } = answer ?? {};
    if (typeof Username !== "string" || typeof Secret !== "string" || Username === "" || Secret === "")
        return undefined;
    if (Username === "<token>")
        return { kind: "identity-token", token: Secret };
    return { kind: "password", username: Username, password: Secret };
});
var dockerCredentials = (function (environment, helperTimeout = 30_000) {
    let config;
    const known = new Map();
    const lookUp = async (registry) => {
        if (!config)
            config = readDockerConfig(environment);
        const helper = helperOf(await config, registry);
        const kept = helper && (await askHelper(helper, serverOf(registry), { environment, timeout: helperTimeout }));
        return kept || findCredential(await config, registry);
    };
    return (registry) => {
        const credential = known.get(registry) ?? lookUp(registry);
        known.set(registry, credential);
        return credential;
    };
});
var helperOf = (function (config, registry) {
    if (!isRecord(config))
        return undefined;
    const own = Object.entries(isRecord(config.credHelpers) ? config.credHelpers : {});
    const [, name] = own.find(([key]) => registryOf(key) === registry) ?? [undefined, config.credsStore];
    return isText(name) ? name : undefined;
});
var serverOf = (function (registry) {
    return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
});
var readDockerConfig = (async function (environment) {
    const folder = environment.DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || (0,external_node_os_.homedir)(), ".docker");
    const file = (0,external_node_path_.join)(folder, "config.json");
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT" || error.code === "ENOTDIR") {
            return {};
        }
        // A parser's message would quote the file, which holds passwords.
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${file} cannot be read as JSON`, {
            fix: "Repair the file, or delete it and run docker login again.",
            place: { file },
        });
    }
});
var findCredential = (function (config, registry) {
    const auths = isRecord(config) && isRecord(config.auths) ? config.auths : {};
    const key = Object.keys(auths).find((each) => registryOf(each) === registry);
    const entry = key === undefined ? undefined : auths[key];
    if (!isRecord(entry))
        return undefined;
    if (isText(entry.identitytoken))
        return { kind: "identity-token", token: entry.identitytoken };
    if (isText(entry.username) && isText(entry.password)) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return isText(entry.auth) ? decodeAuth(entry.auth) : undefined;
});
var registryOf = (function (key) {
    const host = key.replace(/^https?:\/\//, "").split("/")[0] ?? "";
    return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
});
var decodeAuth = (function (auth) {
    const text = Buffer.from(auth, "base64").toString("utf8");
    const colon = text.indexOf(":");
    if (colon < 1)
        return undefined;
    return { kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
});
var isRecord = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var isText = (function (value) {
    return typeof value === "string" && value !== "";
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerCredentials: () => (/* binding */ dockerCredentials),
  findCredential: () => (/* binding */ findCredential)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/oci/src/credential-helper.ts





/**
 * Asks `docker-credential-NAME get` for a server's credential (the protocol of docker-credential-helpers); undefined when it
 * keeps none. The program comes from the absolute folders of PATH alone. Throws credential-helper-failed.
 */
;
;
;
const outputLimit = 64 * 1024;
/** The helper and all that it started are ended when it takes too long or says too much. */
;
;
/** `{"Username": …, "Secret": …}`; the user name `<token>` stands before an identity token. */
;

;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts





/**
 * Looks into Docker's config.json (in DOCKER_CONFIG, else ~/.docker), which `docker login` and `crane auth login` write, and
 * asks the credential helpers that it names. Each registry is looked up once.
 */
;
/** The registry's own helper, else the one for all. An empty name is none. */
;
/** What helpers know a registry by. */
;
;
/** A registry's entry in a Docker configuration. */
;
/** Keys are hosts, or URLs as older clients wrote them: `https://index.docker.io/v1/`. */
;
;
;
;


/***/ }),

/***/ 93102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var refusal = (async function (what, response, from) {
    const said = await serverMessage(response);
    const answer = `HTTP ${response.status}${said ? `: ${said}` : ""}`;
    const { origin, host } = new URL(response.url);
    // Where a registry redirects to, it vouches for the access itself: logging in does not help there.
    if (origin !== from.origin)
        return failedWith(response.status, what, `${host} answers ${answer}`);
    if (response.status === 401 || response.status === 403)
        return denied(what, answer, from.registry);
    return failedWith(response.status, what, answer);
});
var failedWith = (function (status, what, why) {
    return problem(status === 429 ? "registry-busy" : "registry-failed", what, why, adviceFor(status));
});
var denied = (function (what, why, registry) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("registry-denied", `cannot ${what}: ${why}`, {
            fix: `Log in with an account that may do this: docker login ${registry}.`,
        }),
    ]);
});
var failed = (function (what, why, fix) {
    return problem("registry-failed", what, why, fix);
});
var problem = (function (code, what, why, fix) {
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `cannot ${what}: ${why}`, { fix })]);
});
var explain = (function (what, error) {
    if (!(error instanceof _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX))
        return error;
    const code = transportCodes[error.kind] ?? "registry-failed";
    const explained = problem(code, what, error.message, transportAdvice[error.kind]);
    explained.cause = error;
    return explained;
});
var adviceFor = (function (status) {
    if (status === 429)
        return "Wait, or log in: registries allow more to those they know.";
    if (status >= 500)
        return "Try again later; the registry has a problem.";
    if (status === 404)
        return "Check the repository's name, and that the registry may create it.";
    return "Check that the address is that of an OCI registry.";
});
var serverMessage = (async function (response) {
    const text = await response.text(errorBodyLimit).catch(() => "");
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(firstError(text) ?? "", 200);
});
var firstError = (function (text) {
    try {
        const body = JSON.parse(text);
        const error = body.errors?.[0];
        const parts = [error?.code, error?.message].filter((part) => typeof part === "string" && part !== "");
        return parts.length > 0 ? parts.join(": ") : undefined;
    }
    catch {
        return undefined;
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   wk: () => (/* binding */ denied),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22658);



const errorBodyLimit = 64 * 1024;
/** Says why an answer cannot be used; `what` names the request: `read the manifest of ghcr.io/acme/server:1`. */
;
;
;
;
;
/** Turns a TransportError into a diagnostic of its kind with that cause; anything else stays what it is. */
;
const transportCodes = {
    unreachable: "registry-unreachable",
    tls: "registry-untrusted",
    timeout: "registry-too-slow",
    "too-large": "content-too-large",
};
const transportAdvice = {
    unreachable: "Check the registry's name and the network, and HTTPS_PROXY and NO_PROXY where there is a proxy.",
    tls: "Name the file with the registry's certificate authority in NODE_EXTRA_CA_CERTS.",
    timeout: "Try again; if it stays slow, look at the registry's status.",
    cut: "Try again; if it happens again, look at the registry's status and at proxies on the way.",
    "too-large": "Check that the reference names an image.",
    "redirect-refused": "Ask who runs the registry to redirect to HTTPS addresses, and to other hosts only what is read.",
    malformed: "Check that the address is that of an OCI registry.",
    aborted: "Run it again.",
};
;
/** The registry's own words (distribution specification, error codes), made safe to show. */
;
;


/***/ }),

/***/ 71101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var parseChallenges = (function (header) {
    const challenges = [];
    const parts = header.matchAll(/([A-Za-z][\w-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([A-Za-z][\w-]*)/g);
    for (const [, name, quotedValue, plainValue, scheme] of parts) {
        if (scheme !== undefined) {
            challenges.push({ scheme: scheme.toLowerCase(), parameters: Object.create(null) });
        }
        else if (name !== undefined) {
            const current = challenges.at(-1);
            if (current)
                current.parameters[name.toLowerCase()] = quotedValue?.replace(/\\(.)/g, "$1") ?? plainValue ?? "";
        }
    }
    return challenges;
});
var fetchToken = (async function (transport, request) {
    try {
        const response = await (request.identityToken === undefined
            ? getToken(transport, request)
            : exchangeToken(transport, request, request.identityToken));
        if (response.status === 200)
            return readToken(await response.json(tokenLimit), request.what);
        if (response.status !== 401 && response.status !== 403)
            throw await (0,failures/* refusal */.x5)(request.what, response, { registry: request.realm.host, origin: request.realm.origin });
        await response.discard();
        return undefined;
    }
    catch (error) {
        throw (0,failures/* explain */.WE)(request.what, error);
    }
});
var getToken = (function (transport, request) {
    const url = new URL(request.realm);
    if (request.service !== undefined)
        url.searchParams.set("service", request.service);
    for (const scope of request.scopes)
        url.searchParams.append("scope", scope);
    return transport.request(url, request.basic === undefined ? {} : { headers: { authorization: request.basic } });
});
var exchangeToken = (function (transport, request, identityToken) {
    const form = new URLSearchParams({
        grant_type: "refresh_token",
        refresh_token: identityToken,
        client_id: "plugin-release-actions",
        scope: request.scopes.join(" "),
        ...(request.service === undefined ? {} : { service: request.service }),
    });
    return transport.request(request.realm, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: Buffer.from(form.toString()),
    });
});
var readToken = (function (answer, what) {
    const { token, access_token, expires_in } = (answer ?? {});
    const text = [token, access_token].find((each) => typeof each === "string" && /^[\x21-\x7e]+$/.test(each));
    if (typeof text !== "string") {
        throw (0,failures/* failed */.gz)(what, "the token service's answer holds no token", "Ask who runs the registry to look at it.");
    }
    const seconds = typeof expires_in === "number" && expires_in > 0 ? expires_in : defaultLifetime;
    // A tenth is left unused, so that a token does not expire on its way.
    return { token: text, expires: Date.now() + seconds * 900 };
});
var createAuthentication = (function (options) {
    const { registry, challenges = new Map() } = options;
    const tokens = new Map();
    const token = async (asked, access) => {
        const key = scopes(options.repository, access).join(" ");
        const known = await tokens.get(key);
        if (known && known.expires > Date.now())
            return known;
        const requested = requestToken(asked, access, options);
        tokens.set(key, requested);
        requested.catch(() => tokens.delete(key));
        return requested;
    };
    return {
        header: async (access) => {
            const challenge = challenges.get(registry);
            if (!challenge)
                return undefined;
            if (challenge.scheme === "basic")
                return basicHeader(await options.credentials(options.registry));
            return `Bearer ${(await token(challenge, access)).token}`;
        },
        challenged: async (header, access, sent) => {
            const challenge = choose(parseChallenges(header ?? "")) ?? challenges.get(registry);
            if (challenge)
                challenges.set(registry, challenge);
            if (challenge?.scheme === "bearer") {
                // A refused token is not used again, unless another request has replaced it meanwhile.
                const key = scopes(options.repository, access).join(" ");
                if (sent === `Bearer ${(await tokens.get(key))?.token}`)
                    tokens.delete(key);
                return true;
            }
            return (challenge !== undefined && sent === undefined && (await options.credentials(options.registry)) !== undefined);
        },
        untold: async () => !challenges.has(registry) && (await options.credentials(options.registry)) !== undefined,
    };
});
var scopes = (function (repository, access) {
    if (typeof access === "string")
        return [`repository:${repository}:${access}`];
    return [`repository:${repository}:pull,push`, `repository:${access.mountFrom}:pull`];
});
var choose = (function (challenges) {
    const byScheme = (scheme) => challenges.find((each) => each.scheme === scheme);
    return byScheme("bearer") ?? byScheme("basic");
});
var basicHeader = (function (credential) {
    if (credential?.kind !== "password")
        return undefined;
    return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
});
var requestToken = (async function (challenge, access, options) {
    const { registry, repository, transport } = options;
    const what = `get a token for ${registry}/${repository}`;
    const realm = trustedRealm(challenge.parameters.realm, registry);
    if (!realm) {
        const why = "the registry names a token service that is not reached by HTTPS";
        throw (0,failures/* failed */.gz)(what, why, "Ask who runs the registry to correct its token realm.");
    }
    const credential = await options.credentials(registry);
    const result = await fetchToken(transport, {
        realm,
        service: challenge.parameters.service,
        scopes: scopes(repository, access),
        basic: basicHeader(credential),
        identityToken: credential?.kind === "identity-token" ? credential.token : undefined,
        what,
    });
    if (!result)
        throw (0,failures/* denied */.wk)(what, `${realm.host} refuses the credentials`, registry);
    return result;
});
var trustedRealm = (function (realm, registry) {
    if (realm === undefined || !URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    if (url.protocol === "https:")
        return url;
    const local = url.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname) && isLoopbackRegistry(registry);
    return local ? url : undefined;
});
var isLoopbackRegistry = (function (registry) {
    return (0,loopback/* isLoopback */.U)(registry.replace(/:\d+$/, ""));
});
var registryAccess = (function (environment) {
    return {
        transport: (0,transport.createTransport)({ environment }),
        credentials: (0,credentials.dockerCredentials)(environment),
        challenges: new Map(),
    };
});
var registryRequests = (function (registry, repository, access) {
    const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
    const origin = `${isLoopbackRegistry(registry) ? "http" : "https"}://${host}`;
    const authentication = createAuthentication({ registry, repository, ...access });
    const context = { registry, origin, transport: access.transport, authentication, provoked: undefined };
    return {
        registry,
        origin,
        send: async (path, scope, what, options = {}) => {
            const url = path instanceof URL ? path : new URL(`${origin}/v2/${repository}/${path}`);
            try {
                return await authenticated(context, url, scope, options);
            }
            catch (error) {
                throw (0,failures/* explain */.WE)(what, error);
            }
        },
    };
});
var authenticated = (async function (context, url, access, options) {
    const { transport, authentication } = context;
    if (url.origin !== context.origin)
        return transport.request(url, options);
    const { response, sent } = await send(context, url, access, options);
    const learned = response.status === 401
        ? await authentication.challenged(response.headers["www-authenticate"], access, sent)
        : response.status === 404 && sent === undefined && (await canProveItself(context, access));
    if (!learned)
        return response;
    await response.discard();
    return (await send(context, url, access, options)).response;
});
var send = (async function (context, url, access, options) {
    const authorization = await context.authentication.header(access);
    const headers = { ...options.headers, ...(authorization === undefined ? {} : { authorization }) };
    return { response: await context.transport.request(url, { ...options, headers }), sent: authorization };
});
var canProveItself = (async function (context, access) {
    const { authentication } = context;
    if (await authentication.untold()) {
        context.provoked ??= provoke(context, access).catch((error) => {
            context.provoked = undefined;
            throw error;
        });
        await context.provoked;
    }
    return (await authentication.header(access)) !== undefined;
});
var provoke = (async function ({ registry, origin, transport, authentication }, access) {
    const response = await transport.request(`${origin}/v2/`);
    if (response.status >= 500)
        throw await (0,failures/* refusal */.x5)(`ask ${registry} how to log in`, response, { registry, origin });
    await response.discard();
    if (response.status === 401)
        await authentication.challenged(response.headers["www-authenticate"], access, undefined);
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryAccess: () => (/* binding */ registryAccess),
  registryRequests: () => (/* binding */ registryRequests)
});

;// CONCATENATED MODULE: ./packages/oci/src/challenge.ts
/** Reads all challenges of a header, whose values may have been joined by commas. */
;

// EXTERNAL MODULE: ./packages/oci/src/failures.ts
var failures = __webpack_require__(93102);
;// CONCATENATED MODULE: ./packages/oci/src/token.ts

const tokenLimit = 256 * 1024;
const defaultLifetime = 60;
/** Asks a token service (distribution, token authentication and its OAuth 2 form); undefined when it refuses the credentials. */
;
;
;
;

// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/oci/src/auth.ts




/** Distribution's basic and token authentication; credentials go to the registry and to the token realm that it names. */
;
;
/** Tokens are preferred: they are narrower than passwords. */
;
;
;
/** HTTPS; plain HTTP only where the registry and its token service are both on this machine. */
;
/** Whether a registry, a host with an optional port, is on this machine: it is then spoken to by plain HTTP. */
;

// EXTERNAL MODULE: ./packages/oci/src/credentials.ts + 1 modules
var credentials = __webpack_require__(48290);
// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var transport = __webpack_require__(41340);
;// CONCATENATED MODULE: ./packages/oci/src/registry.ts




/** Proxies and Docker's configuration as the environment names them. */
;
;
/** Sends; answers a challenge once. A URL on another origin is asked without credentials. */
;
;
/**
 * Whether there is a header to send by now, for a request that was sent without one.
 * To anonymous readers a registry may deny that something exists: only an authenticated 404 means absent.
 */
;
/** Asks the registry how it wants to be authenticated, if it wants it at all. */
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

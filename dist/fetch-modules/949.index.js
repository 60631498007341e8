export const id = 949;
export const ids = [949];
export const modules = {

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveImage: () => (/* binding */ resolveImage)
});

// UNUSED EXPORTS: findImage

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(253);
;// CONCATENATED MODULE: ./packages/oci/src/bytes.ts
/** Bytes as a stream of one piece. */
async function* once(bytes) {
    yield bytes;
}
/** A stream's bytes. The caller has made sure that there are not too many. */
async function collect(content) {
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./packages/oci/src/media-types.ts
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
function isIndex(mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
}
function isImageManifest(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
}
/** The OCI media type of a layer or config. */
function toOci(mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
}

;// CONCATENATED MODULE: ./packages/oci/src/parse.ts



/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;
/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
function parseIndex(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
}
function parseManifest(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
}
function parseConfig(bytes, name) {
    const value = parseObject(bytes, name);
    const { rootfs, config, history } = value;
    const sound = typeof value.os === "string" &&
        typeof value.architecture === "string" &&
        isObject(rootfs) &&
        Array.isArray(rootfs.diff_ids) &&
        rootfs.diff_ids.every(src_digest/* isDigest */.Bc) &&
        (config === undefined || config === null || isRunConfig(config)) &&
        (history === undefined || history === null || Array.isArray(history));
    return sound ? value : malformed(name, "an image config");
}
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
function documentMediaType(bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
}
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
function checkMediaType(found, announced, name) {
    if (found === announced)
        return;
    (0,diagnostic/* fail */.fJ)("content-mismatch", `${name} is announced as ${(0,sanitize/* quoted */.T)(announced)} and is ${(0,sanitize/* quoted */.T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
}
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
function parseDocument(bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
}
function parseObject(bytes, name) {
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
}
function isShallow(value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}
function isRunConfig(value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
}
function isOptional(value, check) {
    return value === undefined || value === null || check(value);
}
function isLabels(value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isDescriptors(value) {
    return Array.isArray(value) && value.every(isDescriptor);
}
function isDescriptor(value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,src_digest/* isDigest */.Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
}
function isPlatform(value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(name, expected) {
    return (0,diagnostic/* fail */.fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/platform.ts
/** The variant that is meant where none is named. */
const defaultVariants = { amd64: "v1", arm64: "v8", arm: "v7" };
/** `os/architecture` or `os/architecture/variant`. */
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}
/** What this machine runs. */
function localPlatform() {
    const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        architecture: architectures[process.arch] ?? process.arch,
    };
}
/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
function platformScore(offered, wanted) {
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
}
function variantOf({ architecture, variant }) {
    return variant || defaultVariants[architecture] || "";
}
/** The best of what is offered. */
function bestPlatform(offers, platform, wanted) {
    let best;
    for (const offer of offers) {
        const offered = platform(offer);
        const score = offered ? platformScore(offered, wanted) : undefined;
        if (score !== undefined && (!best || score > best.score))
            best = { offer, score };
    }
    return best?.offer;
}

;// CONCATENATED MODULE: ./packages/oci/src/platform-images.ts






/** Reads the images for the wanted platforms. Throws image-platform-missing, which lists what there is. */
async function readPlatforms(source, name, document, wanted) {
    if (isIndex(document.descriptor.mediaType))
        return fromIndex(source, name, document, wanted);
    const image = await readImage(source, name, document);
    return wanted.map((platform) => {
        if (!bestPlatform([image.config], (config) => config, platform))
            missing(name, platform, [image.config]);
        return { platform, ...image };
    });
}
async function fromIndex(source, name, document, wanted) {
    const { manifests } = parseIndex(document.bytes, name);
    const images = [];
    for (const platform of wanted) {
        const listed = bestPlatform(manifests, (each) => each.platform, platform);
        if (!listed)
            return missing(name, platform, manifests.flatMap((each) => each.platform ?? []));
        const child = await source.manifest(listed);
        if (!child)
            return incomplete(name, listed);
        images.push({ platform, ...(await readImage(source, name, child)) });
    }
    return images;
}
/** A manifest and its config. Throws content-mismatch for what is no image. */
async function readImage(source, name, { descriptor, bytes }) {
    const what = `${descriptor.digest} of ${name}`;
    if (!isImageManifest(descriptor.mediaType))
        return notAnImage(what, descriptor.mediaType);
    const manifest = parseManifest(bytes, what);
    if (manifest.config.size > documentLimit)
        return notAnImage(what, "a config that is too large");
    const config = parseConfig(await collect(source.blob(manifest.config)), `the config of ${what}`);
    if (config.rootfs.diff_ids.length !== manifest.layers.length) {
        return notAnImage(what, `${manifest.layers.length} layers for ${config.rootfs.diff_ids.length} in its config`);
    }
    return { descriptor, manifest, config };
}
function missing(name, platform, offered) {
    const known = offered.map(formatPlatform).filter((each) => each !== "unknown/unknown");
    const list = (0,sanitize/* sanitize */.a)([...new Set(known)].join(", "), 400) || "none by name";
    return (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${formatPlatform(platform)}; it offers: ${list}`, {
        fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
    });
}
function incomplete(name, { digest }) {
    return (0,diagnostic/* fail */.fJ)("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
        fix: "Push the base image again with all its platforms, or take another one.",
    });
}
function notAnImage(what, found) {
    return (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is not a container image: it is or has ${(0,sanitize/* sanitize */.a)(found, 120)}`, {
        fix: "Take a reference that names a container image.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/reference.ts



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
function parseImageReference(text) {
    return parse(text, refuseImage);
}
function parse(text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,src_digest/* isDigest */.Bc)(digest))
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
}
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
function parseRepository(text, input) {
    const invalid = (given, why) => fail("image-reference-invalid", `${input ? `${input}: ` : ""}${quoted(given)} is not a repository: ${why}`, {
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
}
/** The full form: registry, repository, then tag and digest where there are any. */
function formatReference(reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
function isTag(text) {
    return tagPattern.test(text);
}
function parseName(name, text, invalid) {
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
}
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
function looksLikeRegistry(first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
}
function hubOr(registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
}
function refuseImage(text, why) {
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/challenge.ts
/** Reads all challenges of a header, whose values may have been joined by commas. */
function parseChallenges(header) {
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
}

;// CONCATENATED MODULE: ./packages/transport/src/errors.ts
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
function printableUrl(url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
}
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
function toTransportError(error, url) {
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
}
/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
function rootCause(error) {
    let current = error;
    for (let depth = 0; depth < 5 && current && !current.code; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
}
function isCertificateProblem(code) {
    return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
}

;// CONCATENATED MODULE: ./packages/oci/src/failures.ts



const errorBodyLimit = 64 * 1024;
/** Says why an answer cannot be used; `what` names the request: `read the manifest of ghcr.io/acme/server:1`. */
async function refusal(what, response, from) {
    const said = await serverMessage(response);
    const answer = `HTTP ${response.status}${said ? `: ${said}` : ""}`;
    const { origin, host } = new URL(response.url);
    // Where a registry redirects to, it vouches for the access itself: logging in does not help there.
    if (origin !== from.origin)
        return failedWith(response.status, what, `${host} answers ${answer}`);
    if (response.status === 401 || response.status === 403)
        return denied(what, answer, from.registry);
    return failedWith(response.status, what, answer);
}
function failedWith(status, what, why) {
    return problem(status === 429 ? "registry-busy" : "registry-failed", what, why, adviceFor(status));
}
function denied(what, why, registry) {
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("registry-denied", `cannot ${what}: ${why}`, {
            fix: `Log in with an account that may do this: docker login ${registry}.`,
        }),
    ]);
}
function failed(what, why, fix) {
    return problem("registry-failed", what, why, fix);
}
function problem(code, what, why, fix) {
    return new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)(code, `cannot ${what}: ${why}`, { fix })]);
}
/** Turns a TransportError into a diagnostic of its kind with that cause; anything else stays what it is. */
function explain(what, error) {
    if (!(error instanceof TransportError))
        return error;
    const code = transportCodes[error.kind] ?? "registry-failed";
    const explained = problem(code, what, error.message, transportAdvice[error.kind]);
    explained.cause = error;
    return explained;
}
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
function adviceFor(status) {
    if (status === 429)
        return "Wait, or log in: registries allow more to those they know.";
    if (status >= 500)
        return "Try again later; the registry has a problem.";
    if (status === 404)
        return "Check the repository's name, and that the registry may create it.";
    return "Check that the address is that of an OCI registry.";
}
/** The registry's own words (distribution specification, error codes), made safe to show. */
async function serverMessage(response) {
    const text = await response.text(errorBodyLimit).catch(() => "");
    return (0,sanitize/* sanitize */.a)(firstError(text) ?? "", 200);
}
function firstError(text) {
    try {
        const body = JSON.parse(text);
        const error = body.errors?.[0];
        const parts = [error?.code, error?.message].filter((part) => typeof part === "string" && part !== "");
        return parts.length > 0 ? parts.join(": ") : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/token.ts

const tokenLimit = 256 * 1024;
const defaultLifetime = 60;
/** Asks a token service (distribution, token authentication and its OAuth 2 form); undefined when it refuses the credentials. */
async function fetchToken(transport, request) {
    try {
        const response = await (request.identityToken === undefined
            ? getToken(transport, request)
            : exchangeToken(transport, request, request.identityToken));
        if (response.status === 200)
            return readToken(await response.json(tokenLimit), request.what);
        if (response.status !== 401 && response.status !== 403)
            throw await refusal(request.what, response, { registry: request.realm.host, origin: request.realm.origin });
        await response.discard();
        return undefined;
    }
    catch (error) {
        throw explain(request.what, error);
    }
}
function getToken(transport, request) {
    const url = new URL(request.realm);
    if (request.service !== undefined)
        url.searchParams.set("service", request.service);
    for (const scope of request.scopes)
        url.searchParams.append("scope", scope);
    return transport.request(url, request.basic === undefined ? {} : { headers: { authorization: request.basic } });
}
function exchangeToken(transport, request, identityToken) {
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
}
function readToken(answer, what) {
    const { token, access_token, expires_in } = (answer ?? {});
    const text = [token, access_token].find((each) => typeof each === "string" && /^[\x21-\x7e]+$/.test(each));
    if (typeof text !== "string") {
        throw failed(what, "the token service's answer holds no token", "Ask who runs the registry to look at it.");
    }
    const seconds = typeof expires_in === "number" && expires_in > 0 ? expires_in : defaultLifetime;
    // A tenth is left unused, so that a token does not expire on its way.
    return { token: text, expires: Date.now() + seconds * 900 };
}

;// CONCATENATED MODULE: ./packages/transport/src/loopback.ts
/** Whether a host name, as a URL gives it, can only be this machine. */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    return name === "localhost" || name === "[::1]" || name === "::1" || /^127\.\d+\.\d+\.\d+$/.test(name);
}

;// CONCATENATED MODULE: ./packages/oci/src/auth.ts




/** Distribution's basic and token authentication; credentials go to the registry and to the token realm that it names. */
function createAuthentication(options) {
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
}
function scopes(repository, access) {
    if (typeof access === "string")
        return [`repository:${repository}:${access}`];
    return [`repository:${repository}:pull,push`, `repository:${access.mountFrom}:pull`];
}
/** Tokens are preferred: they are narrower than passwords. */
function choose(challenges) {
    const byScheme = (scheme) => challenges.find((each) => each.scheme === scheme);
    return byScheme("bearer") ?? byScheme("basic");
}
function basicHeader(credential) {
    if (credential?.kind !== "password")
        return undefined;
    return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
}
async function requestToken(challenge, access, options) {
    const { registry, repository, transport } = options;
    const what = `get a token for ${registry}/${repository}`;
    const realm = trustedRealm(challenge.parameters.realm, registry);
    if (!realm) {
        const why = "the registry names a token service that is not reached by HTTPS";
        throw failed(what, why, "Ask who runs the registry to correct its token realm.");
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
        throw denied(what, `${realm.host} refuses the credentials`, registry);
    return result;
}
/** HTTPS; plain HTTP only where the registry and its token service are both on this machine. */
function trustedRealm(realm, registry) {
    if (realm === undefined || !URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    if (url.protocol === "https:")
        return url;
    const local = url.protocol === "http:" && isLoopback(url.hostname) && isLoopbackRegistry(registry);
    return local ? url : undefined;
}
/** Whether a registry, a host with an optional port, is on this machine: it is then spoken to by plain HTTP. */
function isLoopbackRegistry(registry) {
    return isLoopback(registry.replace(/:\d+$/, ""));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/oci/src/credential-helper.ts





/**
 * Asks `docker-credential-NAME get` for a server's credential (the protocol of docker-credential-helpers); undefined when it
 * keeps none. The program comes from the absolute folders of PATH alone. Throws credential-helper-failed.
 */
async function askHelper(name, server, { environment, timeout }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
        return credential_helper_failed(`${(0,sanitize/* quoted */.T)(name)} is not a credential helper's name`);
    const program = `docker-credential-${name}`;
    const file = await find(program, environment.PATH ?? "");
    if (file === undefined)
        return credential_helper_failed(`${program} is not in a folder of PATH`);
    const answer = await run(file, server, { environment, timeout });
    if (answer === "not-started")
        return credential_helper_failed(`${program} cannot be started`);
    if (answer === "too-slow")
        return credential_helper_failed(`${program} gave no answer within ${timeout / 1000} s`);
    if (answer === "too-large")
        return credential_helper_failed(`${program} answers with more than ${outputLimit} bytes`);
    if (answer.exitCode === 0)
        return readCredential(answer.stdout) ?? credential_helper_failed(`${program} answers no credential`);
    if (/credentials? (was )?not found|could not be found in the keychain|no stored credential/i.test(answer.stdout))
        return;
    const said = (0,sanitize/* sanitize */.a)(answer.stdout.trim() || answer.stderr, 200) || "nothing";
    return credential_helper_failed(`${program} ends with ${answer.exitCode ?? "a signal"} for ${server} and says: ${said}`);
}
function credential_helper_failed(message) {
    return (0,diagnostic/* fail */.fJ)("credential-helper-failed", message, {
        fix: "Correct credHelpers and credsStore in Docker's config.json, or log in again.",
    });
}
async function find(program, path) {
    const name = process.platform === "win32" ? `${program}.exe` : program;
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
        if (usable && (await (0,promises_.stat)(file)).isFile())
            return file;
    }
    return undefined;
}
const outputLimit = 64 * 1024;
/** The helper and all that it started are ended when it takes too long or says too much. */
function run(file, input, options) {
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
}
function end(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It ended by itself meanwhile.
    }
}
/** `{"Username": …, "Secret": …}`; the user name `<token>` stands before an identity token. */
function readCredential(text) {
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
}

;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts





/**
 * Looks into Docker's config.json (in DOCKER_CONFIG, else ~/.docker), which `docker login` and `crane auth login` write, and
 * asks the credential helpers that it names. Each registry is looked up once.
 */
function dockerCredentials(environment, helperTimeout = 30_000) {
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
}
/** The registry's own helper, else the one for all. An empty name is none. */
function helperOf(config, registry) {
    if (!isRecord(config))
        return undefined;
    const own = Object.entries(isRecord(config.credHelpers) ? config.credHelpers : {});
    const [, name] = own.find(([key]) => registryOf(key) === registry) ?? [undefined, config.credsStore];
    return isText(name) ? name : undefined;
}
/** What helpers know a registry by. */
function serverOf(registry) {
    return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
}
async function readDockerConfig(environment) {
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
}
/** A registry's entry in a Docker configuration. */
function findCredential(config, registry) {
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
}
/** Keys are hosts, or URLs as older clients wrote them: `https://index.docker.io/v1/`. */
function registryOf(key) {
    const host = key.replace(/^https?:\/\//, "").split("/")[0] ?? "";
    return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
}
function decodeAuth(auth) {
    const text = Buffer.from(auth, "base64").toString("utf8");
    const colon = text.indexOf(":");
    if (colon < 1)
        return undefined;
    return { kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === "string" && value !== "";
}

;// CONCATENATED MODULE: ./packages/transport/src/dispatcher.ts


/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
async function createClient(environment, limits) {
    const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 1674));
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
            const dispatcher = isLoopback(url.hostname) ? direct : forRemote();
            return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
        },
        close: async () => {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
}
/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
function proxies(environment) {
    return {
        httpProxy: proxyUrl("HTTP_PROXY", environment),
        httpsProxy: proxyUrl("HTTPS_PROXY", environment),
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
    };
}
/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
function proxyUrl(name, environment) {
    const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
    if (value === "")
        return "";
    const url = value.includes("://") ? value : `http://${value}`;
    if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol))
        return url;
    throw new TransportError("unreachable", url, `${name} does not name a proxy`);
}
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
function proxyClient(pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new TransportError("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/transport/src/redirect.ts

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;
/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
function nextHop(hop, status, location, followed) {
    if (location === undefined || !redirects(status, hop.method))
        return undefined;
    if (!URL.canParse(location, hop.url.href)) {
        throw new TransportError("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new TransportError("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new TransportError("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new TransportError("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
}
/** Whether a Location leads to another origin. */
function leaves(url, location) {
    return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
}
function redirects(status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && reads(method);
}
function reads(method) {
    return method === "GET" || method === "HEAD";
}
function headersFor(url, hop) {
    if (url.origin === hop.url.origin)
        return hop.headers;
    return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
}

;// CONCATENATED MODULE: ./packages/transport/src/retry.ts
const defaultRetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };
/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
function retryDelay(outcome, request, policy, random = Math.random, now = Date.now) {
    if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent))
        return undefined;
    const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
    if (asked !== undefined)
        return asked <= policy.longestDelay ? asked : undefined;
    const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
    return doubled * (1 - random() / 2);
}
function mayRepeat(outcome, idempotent) {
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
}
/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
function retryAfterDelay(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}

;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
async function persist(client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = retryDelay(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof TransportError)
                throw result;
            return result;
        }
        if (!(result instanceof TransportError))
            abandon(result);
        await pause(delay, exchange);
    }
}
function canRepeat(exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
}
function outcomeOf(result) {
    if (result instanceof TransportError)
        return { error: result.kind };
    return { status: result.status, retryAfter: result.headers["retry-after"] };
}
/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
async function attempt(client, exchange) {
    const source = {};
    try {
        return await follow(client, exchange, source);
    }
    catch (error) {
        if ("failure" in source)
            throw source.failure;
        return toTransportError(error, exchange.start.url);
    }
}
async function follow(client, exchange, source) {
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
}
async function send(client, hop, exchange, source) {
    const request = client.request(hop.url, {
        method: hop.method,
        headers: hop.headers,
        body: openBody(exchange, source),
        signal: exchange.signal,
    });
    const answer = await orAborted(request, exchange.signal);
    return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
}
/** Ends with the signal also while undici still connects, where it takes no notice. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
}
/** The type of undici's body lacks async iterables, which it accepts. */
function openBody({ body, progressed }, source) {
    return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
}
async function* guarded(body, progressed, source) {
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
}
function joined(headers) {
    const entries = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(entries);
}
function abandon(answer) {
    answer.body.on("error", () => { }).destroy();
}
async function pause(delay, exchange) {
    try {
        await (0,external_node_timers_promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw toTransportError(exchange.signal.reason, exchange.start.url);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/response.ts

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
function toResponse(raw, again) {
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
}
function isBroken(error) {
    return error instanceof TransportError && (error.kind === "cut" || error.kind === "timeout");
}
async function* pieces(raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw toTransportError(error, raw.url);
    }
}
async function readAll(raw, limit) {
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
    throw new TransportError("too-large", raw.url, `the answer is larger than ${limit} bytes`);
}
function parseJson(bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new TransportError("malformed", url, "the answer is not JSON", error);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
function createTransport(options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...defaultRetryPolicy, ...options.retry };
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
}
function newExchange(url, options, total, policy) {
    if (!URL.canParse(String(url)))
        throw new TransportError("malformed", url, "the URL cannot be read");
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
}
/** As AbortSignal.timeout, of which the time can begin anew. */
function startDeadline(milliseconds) {
    const controller = new AbortController();
    const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
    const timer = setTimeout(end, milliseconds).unref();
    return { signal: controller.signal, restart: () => timer.refresh() };
}
function requestHeaders(options) {
    const headers = { "user-agent": "plugin-release-actions" };
    for (const [name, value] of Object.entries(options.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const { body } = options;
    if (body)
        headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
    return headers;
}

;// CONCATENATED MODULE: ./packages/oci/src/registry.ts




/** Proxies and Docker's configuration as the environment names them. */
function registryAccess(environment) {
    return {
        transport: createTransport({ environment }),
        credentials: dockerCredentials(environment),
        challenges: new Map(),
    };
}
function registryRequests(registry, repository, access) {
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
                throw explain(what, error);
            }
        },
    };
}
/** Sends; answers a challenge once. A URL on another origin is asked without credentials. */
async function authenticated(context, url, access, options) {
    const { transport, authentication } = context;
    if (url.origin !== context.origin)
        return transport.request(url, options);
    const { response, sent } = await registry_send(context, url, access, options);
    const learned = response.status === 401
        ? await authentication.challenged(response.headers["www-authenticate"], access, sent)
        : response.status === 404 && sent === undefined && (await canProveItself(context, access));
    if (!learned)
        return response;
    await response.discard();
    return (await registry_send(context, url, access, options)).response;
}
async function registry_send(context, url, access, options) {
    const authorization = await context.authentication.header(access);
    const headers = { ...options.headers, ...(authorization === undefined ? {} : { authorization }) };
    return { response: await context.transport.request(url, { ...options, headers }), sent: authorization };
}
/**
 * Whether there is a header to send by now, for a request that was sent without one.
 * To anonymous readers a registry may deny that something exists: only an authenticated 404 means absent.
 */
async function canProveItself(context, access) {
    const { authentication } = context;
    if (await authentication.untold()) {
        context.provoked ??= provoke(context, access).catch((error) => {
            context.provoked = undefined;
            throw error;
        });
        await context.provoked;
    }
    return (await authentication.header(access)) !== undefined;
}
/** Asks the registry how it wants to be authenticated, if it wants it at all. */
async function provoke({ registry, origin, transport, authentication }, access) {
    const response = await transport.request(`${origin}/v2/`);
    if (response.status >= 500)
        throw await refusal(`ask ${registry} how to log in`, response, { registry, origin });
    await response.discard();
    if (response.status === 401)
        await authentication.challenged(response.headers["www-authenticate"], access, undefined);
}

;// CONCATENATED MODULE: ./packages/oci/src/download.ts




/** The cause of what is thrown where the registry itself says that it has no such blob. */
const absentBlob = Symbol("there is no such blob");
/** A blob's bytes, unverified. Where the connection breaks off, the rest is asked for. */
async function* download(requests, descriptor, what) {
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
            const broken = error instanceof TransportError;
            if (broken && offset === descriptor.size)
                return;
            const request = { attempt, idempotent: true };
            const delay = broken ? retryDelay({ error: error.kind }, request, defaultRetryPolicy) : undefined;
            if (delay === undefined)
                throw explain(`read ${what}`, error);
            await (0,external_node_timers_promises_.setTimeout)(delay);
        }
    }
}
/** The bytes from an offset on: by a range request, or by skipping where the registry knows no ranges. */
async function* from(requests, descriptor, offset, what) {
    const headers = offset > 0 ? { range: `bytes=${offset}-` } : {};
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull", `read ${what}`, { headers });
    const partial = offset > 0 && response.status === 206;
    if (response.status !== 200 && !partial) {
        const error = await refusal(`read ${what}`, response, requests);
        // Where the registry redirects to, it has vouched for the blob.
        if (response.status === 404 && new URL(response.url).origin === requests.origin)
            error.cause = absentBlob;
        throw error;
    }
    if (partial && !response.headers["content-range"]?.startsWith(`bytes ${offset}-`)) {
        throw failed(`read ${what}`, "the registry answers with another range", "Ask who runs the registry to look at it.");
    }
    let skip = partial ? 0 : offset;
    for await (const piece of response.body) {
        if (skip < piece.length)
            yield skip > 0 ? piece.subarray(skip) : piece;
        skip = Math.max(0, skip - piece.length);
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/tags.ts


const pageSize = 1000;
const pageLimit = 4 * 1024 * 1024;
const mostPages = 200;
/** All tags of a repository, page by page. */
async function listTags(requests, name) {
    const what = `list the tags of ${name}`;
    const tags = new Set();
    const asked = new Set();
    let page = `tags/list?n=${pageSize}`;
    // Some registries link their last page to itself.
    while (page !== undefined && !asked.has(String(page))) {
        if (asked.size === mostPages)
            throw failed(what, `there are more than ${mostPages} pages`, "Delete tags that nobody needs.");
        const response = await requests.send(page, "pull", what);
        if (response.status === 404 && asked.size === 0) {
            await response.discard();
            return [];
        }
        if (response.status !== 200)
            throw await refusal(what, response, requests);
        asked.add(String(page));
        for (const tag of await readTags(response, what))
            tags.add(tag);
        page = nextPage(response, requests.origin, what);
    }
    return [...tags];
}
async function readTags(response, what) {
    const body = await response.json(pageLimit).catch((error) => {
        throw explain(what, error);
    });
    const { name, tags } = (body ?? {});
    // Some registries write null, or nothing, where there are none.
    if (!Array.isArray(tags) && (typeof name !== "string" || (tags ?? null) !== null)) {
        throw failed(what, "the answer is no list of tags", "Ask who runs the registry what answers in its place.");
    }
    return (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string" && isTag(tag));
}
/** The Link header's next page (RFC 8288), which must stay on the registry and in its list. */
function nextPage(response, origin, what) {
    const target = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.link ?? "")?.[1];
    if (target === undefined)
        return undefined;
    const here = new URL(response.url);
    const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
    if (next?.origin !== origin || next.pathname !== here.pathname) {
        throw failed(what, "the next page is on another address", "Ask who runs the registry to correct its Link header.");
    }
    return next;
}

;// CONCATENATED MODULE: ./packages/oci/src/referrers-api.ts





/** Nobody attaches so many; what follows would be asked for one by one. */
const mostReferrers = 5000;
const referrers_api_mostPages = 200;
/**
 * How registries without the list answer: some do not know the path, some the method, some the query; GHCR redirects to a page of
 * github.com, which allows few requests.
 */
const unknown = [301, 302, 303, 307, 308, 400, 404, 405, 406, 501];
/**
 * What a registry lists as referring to a manifest (distribution specification 1.1, listing referrers), page by page; undefined where
 * it keeps no list. Of another artifact type than the wanted one there may be some. Throws referrers-malformed, content-mismatch.
 */
async function listByApi(requests, name, subject, artifactType) {
    const what = `list what refers to ${name}@${subject}`;
    const query = artifactType === undefined ? "" : `?artifactType=${encodeURIComponent(artifactType)}`;
    const found = [];
    const asked = new Set();
    let page = `referrers/${subject}${query}`;
    // Some registries link their last page to itself.
    while (page !== undefined && !asked.has(String(page))) {
        if (asked.size === referrers_api_mostPages)
            throw tooMany(what, `${referrers_api_mostPages} pages`);
        const response = await requests.send(page, "pull", what, { stay: true });
        const first = asked.size === 0;
        if (first && !isList(response) && (response.status === 200 || unknown.includes(response.status))) {
            await response.discard();
            return undefined;
        }
        if (response.status !== 200)
            throw await refusal(what, response, requests);
        asked.add(String(page));
        found.push(...(await readPage(response, what)));
        if (found.length > mostReferrers)
            throw tooMany(what, `${mostReferrers} of them`);
        page = nextPage(response, requests.origin, what);
    }
    return found;
}
/** A page for people, or what a proxy says in the registry's place, is no list. */
function isList({ status, headers }) {
    return status === 200 && headers["content-type"]?.split(";")[0]?.trim() === mediaTypes.index;
}
async function readPage(response, what) {
    const bytes = await response.bytes(documentLimit).catch((error) => {
        throw explain(what, error);
    });
    return parseIndex(bytes, `the answer to ${what}`).manifests;
}
function tooMany(what, limit) {
    const fix = "Delete what nobody needs, or ask who runs the registry what its list is made of.";
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("referrers-malformed", `cannot ${what}: there are more than ${limit}`, { fix }),
    ]);
}

;// CONCATENATED MODULE: ./packages/oci/src/upload-session.ts

/** Where an upload goes on, as the registry's last answer says. The Location may be relative. Throws registry-failed. */
function sessionUrl(answer, what) {
    const { location } = answer.headers;
    const here = new URL(answer.url);
    const url = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
    if (!url || (url.protocol !== "https:" && url.protocol !== here.protocol)) {
        const why = "the registry names no usable address for the upload";
        throw failed(what, why, "Ask who runs the registry to correct its Location header.");
    }
    return url;
}
/** The address that ends the upload. The Location's own query is kept byte for byte. */
function withDigest(answer, digest, what) {
    const url = sessionUrl(answer, what);
    return new URL(`${url.href}${url.search ? "&" : "?"}digest=${encodeURIComponent(digest)}`);
}

;// CONCATENATED MODULE: ./packages/oci/src/chunks.ts


/** What ghcr.io takes at most in one chunk; proxies that limit requests allow more. */
const chunkSize = 4 * 1024 * 1024;
/** What a registry may ask for at least: a chunk is held in memory. */
const largestChunk = 64 * 1024 * 1024;
/** Whether sending a blob in chunks would be sending it as a whole. */
function fitsOneChunk({ size }) {
    return size <= chunkSize;
}
/**
 * Uploads a blob chunk by chunk (distribution specification, "Pushing a blob in chunks") and ends the upload.
 * Returns the last answer, or the first that is not what the specification says.
 */
async function sendChunks(requests, session, { descriptor, open }, what) {
    const size = Math.min(Math.max(chunkSize, Number(session.answer.headers["oci-chunk-min-length"]) || 0), largestChunk);
    let offset = 0;
    for await (const chunk of chunks(open(), size)) {
        const end = offset + chunk.length - 1;
        const answer = await requests.send(sessionUrl(session.answer, what), "pull,push", what, {
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
            throw failed(what, "the registry kept only a part of what it was sent", "Ask who runs the registry to look at it.");
        }
        offset = end + 1;
    }
    return requests.send(withDigest(session.answer, descriptor.digest, what), "pull,push", what, {
        method: "PUT",
        once: true,
    });
}
/** The content in pieces of one size, the last one shorter. */
async function* chunks(content, size) {
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
}

;// CONCATENATED MODULE: ./packages/oci/src/upload.ts







/** Milliseconds. */
const cancelLimit = 5000;
const startAgain = { error: "cut" };
/**
 * Takes a blob over from another repository, or uploads it: in one piece, and in small ones where the registry, or a proxy
 * in front of it, refuses so large a request. An upload that fails on its way is given up and starts again from its first byte.
 */
async function uploadBlob(registry, name, upload) {
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
        const delay = retryDelay(failure.outcome, { attempt, idempotent: true }, defaultRetryPolicy);
        if (delay === undefined)
            throw failure.error;
        await (0,external_node_timers_promises_.setTimeout)(delay, undefined, { signal: upload.signal });
    }
}
/** The same requests, which end with a signal unless they have one of their own. */
function until(signal, requests) {
    const send = (path, access, what, options) => requests.send(path, access, what, { signal, ...options });
    return { ...requests, send };
}
/**
 * Asks for a blob of another repository (distribution specification, "Mounting a blob from another repository").
 * A registry that does not do that opens an upload instead; one that refuses is asked for an upload as if nothing had been.
 */
async function mount(requests, { digest }, from, what) {
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
}
async function tryUpload(requests, { descriptor, open }, state, what) {
    let session;
    try {
        const started = state.session ?? (await start(requests, what));
        state.session = undefined;
        if (started.status !== 202)
            return { outcome: upload_outcomeOf(started), error: await refusal(what, started, requests) };
        session = { answer: started };
        const send = state.inChunks ? sendChunks : sendWhole;
        const finished = await send(requests, session, { descriptor, open }, what);
        if (finished.status !== 201) {
            const tooLarge = finished.status === 413 && !state.inChunks && !fitsOneChunk(descriptor);
            state.inChunks ||= tooLarge;
            const outcome = tooLarge ? startAgain : lostOr(finished);
            return { outcome, error: await refusal(what, finished, requests) };
        }
        session = undefined;
        await finished.discard();
        return undefined;
    }
    catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof TransportError))
            throw error;
        return { outcome: { error: cause.kind }, error };
    }
    finally {
        if (session)
            await cancel(requests, session, what);
    }
}
/** Tells the registry that it need not keep what came of an upload. Why the upload failed matters more than whether this does. */
async function cancel(requests, { answer }, what) {
    try {
        const options = { method: "DELETE", once: true, signal: AbortSignal.timeout(cancelLimit) };
        await (await requests.send(sessionUrl(answer, what), "delete", what, options)).discard();
    }
    catch { }
}
async function start(requests, what) {
    const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
    if (started.status === 202)
        await started.discard();
    return started;
}
/** POST then PUT (distribution specification, "Pushing a blob monolithically"). */
function sendWhole(requests, session, { descriptor, open }, what) {
    return requests.send(withDigest(session.answer, descriptor.digest, what), "pull,push", what, {
        method: "PUT",
        headers: { "content-type": "application/octet-stream" },
        body: { size: descriptor.size, open },
        once: true,
    });
}
function upload_outcomeOf(response) {
    return { status: response.status, retryAfter: response.headers["retry-after"] };
}
/** A registry that no longer knows the upload is as good as a connection that was cut. */
function lostOr(response) {
    return response.status === 404 || response.status === 416 ? startAgain : upload_outcomeOf(response);
}

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts












/**
 * Nothing is asked before the first call. All methods throw registry-denied, registry-failed or content-mismatch;
 * "absent" is an authenticated 404 and nothing else.
 */
function openRepository({ registry, repository }, access) {
    const name = `${registry}/${repository}`;
    const requests = registryRequests(registry, repository, access);
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
            return (0,src_digest/* verifyStream */.ui)(download(requests, descriptor, what), descriptor, what);
        },
        pushBlob: async (descriptor, open, options) => (await hasBlob(descriptor)) ? "present" : uploadBlob(requests, name, { descriptor, open, ...options }),
        pushManifest: async (document, tag) => void (await writeManifest(requests, name, document, tag)),
        tags: () => listTags(requests, name),
        referrers: (subject, artifactType) => listByApi(requests, name, subject, artifactType),
        pushReferrer: async (document) => "oci-subject" in (await writeManifest(requests, name, document)).headers,
    };
}
const accept = { accept: manifestMediaTypes.join(", ") };
async function readManifest(requests, name, wanted) {
    const listed = typeof wanted === "string" ? undefined : wanted;
    const reference = typeof wanted === "string" ? wanted : wanted.digest;
    const shown = referenceName(name, reference);
    const what = `read the manifest of ${shown}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await refusal(what, response, requests);
    const bytes = await response.bytes(documentLimit).catch((error) => {
        throw explain(what, error);
    });
    const digest = (0,src_digest/* isDigest */.Bc)(reference) ? reference : (announcedDigest(response, what) ?? (0,src_digest/* sha256 */.sc)(bytes));
    (0,src_digest/* verifyBytes */.RV)(bytes, { digest, size: listed?.size ?? bytes.length }, `the manifest of ${shown}`);
    const mediaType = documentMediaType(bytes, contentType(response), `the manifest of ${shown}`);
    if (listed)
        checkMediaType(mediaType, listed.mediaType, `the manifest of ${shown}`);
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
async function headManifest(requests, name, reference) {
    const what = `look up ${referenceName(name, reference)}`;
    const response = await requests.send(manifestPath(reference), "pull", what, { method: "HEAD", headers: accept });
    if (response.status === 404)
        return absent(response);
    if (response.status !== 200)
        throw await refusal(what, response, requests);
    await response.discard();
    const digest = announcedDigest(response, what);
    if (digest !== undefined && (0,src_digest/* isDigest */.Bc)(reference) && digest !== reference)
        (0,src_digest/* mismatch */.J4)(what, reference, digest);
    const size = Number(response.headers["content-length"] ?? Number.NaN);
    const mediaType = contentType(response);
    return digest && mediaType && Number.isSafeInteger(size) ? { mediaType, digest, size } : "unclear";
}
async function findBlob(requests, name, descriptor) {
    const what = `look for ${descriptor.digest} in ${name}`;
    const response = await requests.send(`blobs/${descriptor.digest}`, "pull,push", what, { method: "HEAD" });
    if (response.status !== 200 && response.status !== 404)
        throw await refusal(what, response, requests);
    await response.discard();
    return response.status === 200;
}
async function writeManifest(requests, name, document, tag) {
    const { digest, mediaType } = document.descriptor;
    const what = `push the manifest ${referenceName(name, tag ?? digest)}`;
    const response = await requests.send(manifestPath(tag ?? digest), "pull,push", what, {
        method: "PUT",
        headers: { "content-type": mediaType },
        body: document.bytes,
    });
    if (response.status < 200 || response.status > 299)
        throw await refusal(what, response, requests);
    await response.discard();
    const stored = announcedDigest(response, what) ?? digest;
    if (stored !== digest)
        throw failed(what, `the registry stored it as ${stored}`, "Do not use this registry's copy.");
    return response;
}
async function absent(response) {
    await response.discard();
    return undefined;
}
/** A reference becomes part of a URL: it is a tag or a digest and nothing else. */
function manifestPath(reference) {
    if ((0,src_digest/* isDigest */.Bc)(reference) || isTag(reference))
        return `manifests/${reference}`;
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(reference)} is neither a tag nor a digest`, {
        fix: "Give a tag, or sha256: and 64 hexadecimal digits.",
    });
}
function referenceName(name, reference) {
    return `${name}${(0,src_digest/* isDigest */.Bc)(reference) ? "@" : ":"}${reference}`;
}
function contentType(response) {
    return (response.headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
}
/** Docker-Content-Digest, if the registry sends one. Another algorithm than SHA-256 is treated as none. */
function announcedDigest(response, what) {
    const header = response.headers["docker-content-digest"];
    if (header === undefined || (0,src_digest/* isDigest */.Bc)(header))
        return header;
    if (/^sha512:[0-9a-f]{128}$/.test(header))
        return undefined;
    throw failed(what, "the registry's Docker-Content-Digest is not a digest", "Check that this is an OCI registry.");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/oci/src/layout-files.ts




/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
function blobPath(directory, digest) {
    return (0,external_node_path_.join)(directory, "blobs", "sha256", digest.slice("sha256:".length));
}
/** A link could lead out of a layout, and a pipe never end. */
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Opens a regular file of a layout. Throws layout-invalid. */
async function openRegularFile(directory, file) {
    const handle = await (0,promises_.open)(file, flags).catch((error) => unreadable(directory, file, error));
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    return irregular(directory, file);
}
/** A small file of a layout as a whole, read at once: that is faster than another thread is asked. Throws layout-invalid. */
function readSmallFile(directory, file, limit) {
    let opened;
    try {
        opened = (0,external_node_fs_.openSync)(file, flags);
    }
    catch (error) {
        return unreadable(directory, file, error);
    }
    try {
        const found = (0,external_node_fs_.fstatSync)(opened);
        if (!found.isFile())
            return irregular(directory, file);
        if (found.size > limit)
            return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
        return (0,external_node_fs_.readFileSync)(opened);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function unreadable(directory, file, error) {
    if (!(0,external_node_fs_.existsSync)(directory)) {
        return (0,diagnostic/* fail */.fJ)("layout-invalid", `${directory} is not there`, {
            fix: "Build the image first, with plugin-release build, or name the folder that holds oci-layout and index.json.",
        });
    }
    return invalidLayout(directory, `${file} cannot be read (${error.code})`);
}
function irregular(directory, file) {
    return invalidLayout(directory, `${file} is not a regular file`);
}
/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
function refuseForeignBlobs(directory) {
    let blobs = "";
    try {
        blobs = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(directory, "blobs", "sha256"));
    }
    catch {
        // There is none.
    }
    if (blobs !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(directory), "blobs", "sha256")) {
        invalidLayout(directory, "it has no folder blobs/sha256 of its own");
    }
}
function invalidLayout(directory, why) {
    return (0,diagnostic/* fail */.fJ)("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
        fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/layout.ts






/** The annotation by which a layout's index names an image. */
const refName = "org.opencontainers.image.ref.name";
/** Opens a layout (OCI image layout specification 1.1). Throws layout-invalid. */
async function openLayout(path) {
    const directory = (0,external_node_path_.resolve)(path);
    checkVersion(directory, readSmallFile(directory, `${directory}/oci-layout`, 4096));
    const index = readIndex(directory);
    refuseForeignBlobs(directory);
    return {
        name: path,
        directory,
        index,
        manifest: (reference) => layout_readManifest(directory, index, reference),
        blob: (descriptor) => readBlob(directory, descriptor),
    };
}
function readIndex(directory) {
    const bytes = readSmallFile(directory, `${directory}/index.json`, documentLimit);
    try {
        return parseIndex(bytes, "index.json");
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return invalidLayout(directory, "index.json is not an image index");
        throw error;
    }
}
function checkVersion(directory, bytes) {
    let version;
    try {
        version = JSON.parse(bytes.toString("utf8"))?.imageLayoutVersion;
    }
    catch {
        version = undefined;
    }
    if (version !== "1.0.0")
        invalidLayout(directory, "oci-layout does not name version 1.0.0");
}
async function layout_readManifest(directory, index, reference) {
    const listed = typeof reference === "string" ? findListed(index, reference) : reference;
    const digest = (0,src_digest/* isDigest */.Bc)(reference) ? reference : listed?.digest;
    if (digest === undefined)
        return undefined;
    const file = blobPath(directory, digest);
    const bytes = readSmallFile(directory, file, documentLimit);
    (0,src_digest/* verifyBytes */.RV)(bytes, { digest, size: listed?.size ?? bytes.length }, file);
    const mediaType = documentMediaType(bytes, listed?.mediaType, file) ?? mediaTypes.manifest;
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
function findListed(index, reference) {
    return index.manifests.find((each) => each.digest === reference || each.annotations?.[refName] === reference);
}
async function* readBlob(directory, descriptor) {
    const file = blobPath(directory, descriptor.digest);
    const handle = await openRegularFile(directory, file);
    try {
        yield* (0,src_digest/* verifyStream */.ui)(handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }), descriptor, file);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/short-names.ts





/** Whether the place where short names are looked up is a folder rather than a registry, which has a dot, a colon, or is localhost. */
function isFolder(shortNames) {
    if (/^(\.{1,2}$|\.{0,2}\/)/.test(shortNames))
        return true;
    const first = shortNames.split("/")[0] ?? "";
    return first !== "localhost" && !/[.:]/.test(first);
}
/**
 * Looks for an image in a layout, and in a layout of its name below the folder. Throws input-invalid where there is no such
 * folder: what is looked for elsewhere then could be somebody else's.
 */
async function findInFolder(folder, wanted, text) {
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
        const source = await openLayout(directory);
        const listed = source.index.manifests.find((each) => isWanted(each, wanted, path, text));
        const document = listed && (await source.manifest(listed));
        if (document)
            return { source, location: directory, document };
    }
    return undefined;
}
/** A digest decides where there is one; else the name that the layout's index gives the image: in full, or the tag alone. */
function isWanted(listed, wanted, path, text) {
    if (wanted.digest !== undefined)
        return listed.digest === wanted.digest;
    const tag = wanted.tag ?? "latest";
    const name = listed.annotations?.[refName];
    return name !== undefined && [text, `${path}:${tag}`, tag].includes(name);
}
async function isLayout(directory) {
    return (0,promises_.access)((0,external_node_path_.join)(directory, "oci-layout")).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/oci/src/find-image.ts








/**
 * Finds an image and reads what a build needs of it. `scratch` is the caller's matter: there is nothing to find.
 * Throws image-reference-invalid, image-not-found, image-platform-missing, and what reading a registry or layout throws.
 */
async function resolveImage(text, options) {
    const { name, source, location, origin, document } = await findImage(text, options);
    const platforms = await readPlatforms(source, location, document, options.platforms);
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
}
/** The same without reading anything of its platforms. Throws image-reference-invalid, image-not-found. */
async function findImage(text, options) {
    const wanted = find_image_withDigest(parseImageReference(text), options.digest);
    const name = wanted.short ? text : formatReference(parseImageReference(text));
    return { name, ...(await find_image_find(text, wanted, options)) };
}
/** A digest in the reference itself counts more. */
function find_image_withDigest(wanted, digest) {
    if (wanted.digest !== undefined || digest === undefined)
        return wanted;
    if ((0,src_digest/* isDigest */.Bc)(digest))
        return { ...wanted, digest };
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(digest)} is not a digest`, {
        fix: "Write the lock again, or give sha256: and 64 hexadecimal digits.",
    });
}
async function find_image_find(text, wanted, options) {
    const access = options.access ?? registryAccess(options.environment);
    const { shortNames } = options;
    if (!wanted.short || shortNames === undefined)
        return (await inRegistry(wanted, access)) ?? notFound(text, wanted);
    const local = isFolder(shortNames)
        ? await findInFolder(shortNames, wanted, text)
        : await inRegistry(below(shortNames, wanted), access);
    return local ?? (await onDockerHub(wanted, access, shortNames)) ?? notFound(text, wanted, shortNames);
}
async function inRegistry(wanted, access) {
    const source = openRepository(wanted, access);
    const document = await source.manifest(wanted.digest ?? wanted.tag ?? "latest");
    const { registry, repository } = wanted;
    return document && { source, location: formatReference(wanted), origin: { registry, repository }, document };
}
/** Docker Hub answers 401 for what does not exist. Where it cannot be asked, the place that was asked before is named as well. */
async function onDockerHub(wanted, access, shortNames) {
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
}
/** The same name in the registry that short names are looked up in. */
function below(shortNames, wanted) {
    const path = wanted.repository.replace(/^library\//, "");
    const { registry, repository } = parseImageReference(`${shortNames.replace(/\/+$/, "")}/${path}`);
    return { ...wanted, registry, repository };
}
function notFound(text, wanted, shortNames) {
    const places = [...(shortNames === undefined ? [] : [shortNames]), formatReference({ ...wanted })];
    const fix = wanted.short
        ? "Check the name, or say where short names are looked up (short-names): a registry or a folder with OCI layouts."
        : "Check the name and the tag; a registry that hides private images may need a login.";
    return (0,diagnostic/* fail */.fJ)("image-not-found", `there is no image ${text}; looked for it at ${places.join(" and at ")}`, { fix });
}


/***/ })

};

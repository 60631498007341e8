export const id = 7478;
export const ids = [7478];
export const modules = {

/***/ 60562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var askByHttp = (function (access, base, path, limit) {
    return ask(access, base, path, {}, async (response) => {
        if (response.status !== 200)
            throw await refusal(response);
        return response.bytes(limit);
    });
});
var openByHttp = (async function (access, base, path) {
    const first = await ask(access, base, path, { range: `bytes=-${module_zip/* tailLength */.RH}` }, (response) => openEnd(access, response));
    if (first === "no ranges")
        return inMemory(await askByHttp(access, base, path, wholeLimit));
    if (first.start === 0)
        return inMemory(first.bytes);
    return {
        size: first.size,
        read: (offset, length) => {
            const inside = offset - first.start;
            if (inside >= 0)
                return Promise.resolve(first.bytes.subarray(inside, inside + length));
            return readPart(access, base, path, { offset, length, size: first.size });
        },
    };
});
var openEnd = (async function (access, response) {
    if (response.status === 416) {
        await response.discard();
        return "no ranges";
    }
    if (response.status === 200) {
        const bytes = await readWhole(access, response);
        return { bytes, start: 0, size: bytes.length };
    }
    if (response.status !== 206)
        throw await refusal(response);
    const { start, end, size } = contentRange(response);
    if (end !== size - 1 || end - start >= module_zip/* tailLength */.RH)
        throw wrongPart();
    const bytes = await response.bytes(module_zip/* tailLength */.RH);
    if (bytes.length !== size - start)
        throw wrongPart();
    return { bytes, start, size };
});
var readWhole = (function (access, response) {
    const declared = Number(response.headers["content-length"] ?? Number.NaN);
    if (declared <= small)
        return response.bytes(small);
    return access.limitLarge(async () => {
        try {
            return await response.bytes(wholeLimit);
        }
        catch (error) {
            if (!(error instanceof errors/* TransportError */.wX) || error.kind !== "too-large")
                throw error;
            throw new proxy_error/* ProxyError */.T6("malformed", "its zip is larger than 64 MiB, and the proxy gives no parts of it");
        }
    });
});
var readPart = (function (access, base, path, { offset, length, size }) {
    const last = offset + length - 1;
    return ask(access, base, path, { range: `bytes=${offset}-${last}` }, async (response) => {
        if (response.status !== 206)
            throw response.status === 200 ? await wrongWhole(response) : await refusal(response);
        const given = contentRange(response);
        if (given.start !== offset || given.end !== last || given.size !== size)
            throw wrongPart();
        const bytes = await response.bytes(length);
        if (bytes.length !== length)
            throw wrongPart();
        return bytes;
    });
});
var contentRange = (function (response) {
    const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(response.headers["content-range"] ?? "");
    const [start, end, size] = (match?.slice(1) ?? []).map(Number);
    if (start === undefined || end === undefined || size === undefined || start > end || end >= size)
        throw wrongPart();
    return { start, end, size };
});
var wrongPart = (function () {
    return new proxy_error/* ProxyError */.T6("failed", "the proxy gives another part of its zip than it was asked for");
});
var wrongWhole = (async function (response) {
    await response.discard();
    return wrongPart();
});
var inMemory = (function (bytes) {
    return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
});
var ask = (function (access, base, path, headers, work) {
    const proxy = base.origin;
    return access.limit(async () => {
        const failures = access.failures.get(proxy) ?? 0;
        if (failures >= proxy_access/* atOnce */.zd)
            throw new proxy_error/* ProxyError */.T6("failed", `${proxy} failed ${failures} times in a row`);
        let isFailing = true;
        try {
            const authorization = await access.login(base);
            const sent = { ...headers, ...(authorization !== undefined && { authorization }) };
            const response = await access.transport.request(fileUrl(base, path), { headers: sent });
            const done = await work(response);
            isFailing = false;
            return done;
        }
        catch (error) {
            if (error instanceof proxy_error/* ProxyError */.T6)
                isFailing = error.isBusy;
            throw error;
        }
        finally {
            access.failures.set(proxy, isFailing ? (access.failures.get(proxy) ?? 0) + 1 : 0);
        }
    });
});
var fileUrl = (function (base, path) {
    const url = new URL(base);
    url.username = "";
    url.password = "";
    url.pathname = `${base.pathname.replace(/\/$/, "")}/${path}`;
    return url;
});
var refusal = (async function (response) {
    await response.discard();
    const { status } = response;
    const message = `${(0,errors/* printableUrl */.Zq)(response.url)} answers HTTP ${status}`;
    if (status === 404 || status === 410)
        return new proxy_error/* ProxyError */.T6("missing", message);
    return new proxy_error/* ProxyError */.T6("failed", message, { isBusy: status === 429 || status >= 500 });
});
var moduleSource = (function (access, proxy) {
    if (proxy.kind === "http") {
        const { url } = proxy;
        return {
            bytes: (path, limit) => askByHttp(access, url, path, limit),
            open: async (path, work) => work(await openByHttp(access, url, path)),
        };
    }
    const inFolder = (path, work) => access.limit(() => withFile((0,external_node_path_.join)(proxy.folder, path), work));
    return {
        bytes: (path, limit) => inFolder(path, (file) => {
            if (file.size > limit)
                throw new proxy_error/* ProxyError */.T6("malformed", "the file is larger than what is read of it");
            return file.read(0, file.size);
        }),
        open: inFolder,
    };
});
var withFile = (async function (path, work) {
    const handle = await (0,promises_.open)(path);
    try {
        const status = await handle.stat();
        if (!status.isFile())
            throw new proxy_error/* ProxyError */.T6("malformed", "it is no regular file");
        return await work({
            size: status.size,
            read: async (offset, length) => {
                const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
                if (bytesRead < length)
                    throw new proxy_error/* ProxyError */.T6("failed", "the file became shorter while it was read");
                return buffer;
            },
        });
    }
    finally {
        await handle.close();
    }
});
var askProxies = (async function (access, module, ask) {
    let refusal;
    for (const step of access.proxies(module)) {
        if (step.kind === "direct" || step.kind === "off") {
            return { ...(refusal && { refusal }), isDirect: step.kind === "direct" };
        }
        try {
            return { value: await ask(moduleSource(access, step)) };
        }
        catch (error) {
            const said = (0,proxy_error/* toProxyError */.iv)(error);
            refusal = (0,proxy_error/* worse */.JJ)(refusal, said);
            if (said.kind !== "missing" && !step.nextAfterAnyError)
                break;
        }
    }
    return { ...(refusal && { refusal }), isDirect: false };
});
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askProxies)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/golang/src/proxy-error.ts
var proxy_error = __webpack_require__(6587);
// EXTERNAL MODULE: ./packages/golang/src/module-zip.ts
var module_zip = __webpack_require__(89800);
// EXTERNAL MODULE: ./packages/golang/src/proxy-access.ts + 3 modules
var proxy_access = __webpack_require__(39413);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-http.ts




/** A zip that a proxy gives only as a whole; where it gives parts, its size does not matter. */
const wholeLimit = 64 * 1024 * 1024;
/** Zips above this are held in memory few at a time. */
const small = 4 * 1024 * 1024;
/** A file of a proxy, of at most `limit` bytes. */
;
/** Asks for the end of a file, which is all of a small one. Where the proxy does not give parts, the whole file is held in memory. */
;
;
;
;
/** Content-Range of a single part (RFC 9110, 14.4). */
;
;
;
;
/** One request and what is done with its answer. A proxy that failed many times in a row is not asked any more. */
;
;
;

;// CONCATENATED MODULE: ./packages/golang/src/module-source.ts




;
;

;// CONCATENATED MODULE: ./packages/golang/src/ask-proxies.ts


/**
 * Asks a module's proxies, one after the other, as Go does: the next one where one does not have it, and after `|` where it fails.
 * Of several refusals, the worst one counts.
 */
;


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseGoMod = (function (text) {
    const goMod = { require: [], replace: [] };
    let block;
    for (const line of readLines(text)) {
        const [first, second] = line.words;
        if (block !== undefined) {
            if (first === ")")
                block = undefined;
            else
                addDirective(goMod, block, line.words, line);
        }
        else if (first !== undefined && second === "(") {
            if (!line.words.includes(")"))
                block = first;
        }
        else if (first !== undefined) {
            addDirective(goMod, first, line.words.slice(1), line);
        }
    }
    return goMod;
});
var addDirective = (function (goMod, verb, words, line) {
    const [path, version] = words;
    if (path === undefined)
        return;
    if (verb === "module")
        goMod.module ??= path;
    if (verb === "go")
        goMod.go ??= path;
    if (verb === "require" && version !== undefined) {
        const indirect = /^\/\/\s*indirect\b/.test(line.comment);
        goMod.require.push({ path, version, indirect, line: line.number });
    }
    if (verb === "replace")
        addReplacement(goMod, words, line.number);
});
var addReplacement = (function (goMod, words, line) {
    const arrow = words.indexOf("=>");
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || path === undefined || newPath === undefined)
        return;
    goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
});
var readLines = (function (text) {
    return text.split("\n").map((raw, index) => {
        const line = { words: [], comment: "", number: index + 1 };
        for (const match of raw.matchAll(token)) {
            if (match.groups?.comment !== undefined)
                line.comment = match.groups.comment;
            else if (match.groups?.quoted !== undefined)
                line.words.push(unquote(match[0]));
            else if (match[0].trim() !== "")
                line.words.push(match[0]);
        }
        return line;
    });
});
var unquote = (function (literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal.slice(1, -1); // an escape that only Go has, which no module path contains
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   k: () => (/* binding */ parseGoMod)
/* harmony export */ });
/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
;
;
;
const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;
;
;


/***/ }),

/***/ 49453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var cacheOnly = (function (environment) {
    const kept = Object.entries(environment).filter(([name]) => name !== "NETRC" && !credential.test(name));
    return { ...defined(kept), GOPROXY: "off" };
});
var sealed = (function (toolchain) {
    return { ...toolchain, environment: cacheOnly(toolchain.environment) };
});
var withCredentials = (function (toolchain, environment) {
    const credentials = defined(Object.entries(environment).filter(([name]) => credential.test(name)));
    return { ...toolchain, environment: { ...toolchain.environment, ...credentials } };
});
var withPrivateModules = (function (environment, prefixes) {
    const own = defined(Object.entries(environment));
    if (prefixes.length === 0)
        return own;
    const joined = (name) => [own[name], ...prefixes].filter(Boolean).join(",");
    // Where GONOSUMDB is set, GOPRIVATE does not count for it.
    return { ...own, GOPRIVATE: joined("GOPRIVATE"), ...(own.GONOSUMDB ? { GONOSUMDB: joined("GONOSUMDB") } : {}) };
});
var defined = (function (entries) {
    return Object.fromEntries(entries.filter((each) => each[1] !== undefined));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   ZW: () => (/* binding */ withPrivateModules),
/* harmony export */   tE: () => (/* binding */ withCredentials),
/* harmony export */   zI: () => (/* binding */ cacheOnly)
/* harmony export */ });
/** What git, ssh and Go read credentials from, beside the files in HOME; passed on to `go` where private modules are fetched, and nowhere else. */
const credential = /^(?:GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL)|GIT_ASKPASS|GIT_SSH|GIT_SSH_COMMAND|SSH_ASKPASS|SSH_AUTH_SOCK|GOAUTH)$/;
/** The environment in which `go` takes modules from the module cache alone, and is told of no credentials. */
;
/** The same toolchain without network and credentials: for everything that compiles. */
;
/** The toolchain with the caller's credentials: for what only fills the module cache. */
;
/**
 * The environment in which the checksum database is not asked about modules that the prefixes match, nor a public proxy unless
 * GONOPROXY says so (go.dev/ref/mod#private-modules). What the environment itself names private stays so.
 */
;
;


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var escapeModulePath = (function (path) {
    if (path.length > 1024 || !path.split("/").every((each) => element.test(each)))
        return undefined;
    return escapeCapitals(path);
});
var escapeCapitals = (function (text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
});
var isVersionOf = (function (module, version) {
    const { major, incompatible } = (version.length <= 256 && canonical.exec(version)?.groups) || {};
    if (major === undefined)
        return false;
    const suffix = /(?:\/v|^gopkg\.in\/.*\.v)([0-9]+)(?:-unstable)?$/.exec(module)?.[1];
    if (suffix !== undefined)
        return !incompatible && (major === suffix || (suffix === "1" && /^v0\.0\.0-/.test(version)));
    return Number(major) > 1 === (incompatible !== undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   jY: () => (/* binding */ escapeCapitals),
/* harmony export */   k_: () => (/* binding */ isVersionOf),
/* harmony export */   xk: () => (/* binding */ escapeModulePath)
/* harmony export */ });
const element = /^(?!\.|-)[A-Za-z0-9._~-]+$/;
const number = "(?:0|[1-9][0-9]{0,17})";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(`^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`);
/** A module path as proxies and the module cache spell it, `!a` for `A` (go.dev/ref/mod#goproxy-protocol); nothing for what is no path. */
;
/** Capital letters as `!` and the small letter, for file systems that do not tell them apart; versions are spelled so too. */
;
/** Whether a text is a canonical version of the module: its major is the path's (go.dev/ref/mod#versions, #major-version-suffixes). */
;


/***/ }),

/***/ 89800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openModuleZip = (async function (zip, prefix, names) {
    const directory = await findDirectory(zip);
    const bytes = await zip.read(directory.offset, directory.size);
    const wanted = new Set(names.map((each) => prefix + each));
    const entries = readDirectory(bytes, directory.count, prefix, (name) => wanted.has(name));
    return async (name, limit) => {
        const entry = entries.get(prefix + name);
        return entry && readEntry(zip, entry, directory.offset, limit);
    };
});
var sumModuleZip = (async function (zip, prefix) {
    const whole = await zip.read(0, zip.size);
    const held = { size: whole.length, read: async (at, length) => whole.subarray(at, at + length) };
    const { offset, size, count } = await findDirectory(held);
    const entries = [...readDirectory(whole.subarray(offset, offset + size), count, prefix, () => true).values()];
    if (entries.reduce((total, each) => total + each.size, 0) > unpackedLimit)
        return refuse("is too large when unpacked");
    const lines = [];
    for (const entry of entries) {
        if (entry.name.includes("\n"))
            return refuse("holds a file whose name is more than one line");
        const content = await readEntry(held, entry, offset, unpackedLimit);
        const line = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}  ${entry.name}\n`;
        lines.push({ name: Buffer.from(entry.name), line });
    }
    // Go compares bytes.
    lines.sort((left, right) => Buffer.compare(left.name, right.name));
    const hash = lines.reduce((all, { line }) => all.update(line), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"));
    return `h1:${hash.digest("base64")}`;
});
var findDirectory = (async function (zip) {
    const length = Math.min(zip.size, tailLength);
    const tail = await zip.read(zip.size - length, length);
    let at = length - 22;
    while (at >= 0 && !(tail.readUInt32LE(at) === 0x06054b50 && at + 22 + tail.readUInt16LE(at + 20) === length))
        at--;
    if (at < 0)
        return refuse("is no zip, or was cut");
    const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)
        return refuse("is a zip64, which is not read");
    if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== count)
        return refuse("is one of several parts");
    if (offset + size !== zip.size - length + at)
        return refuse("does not say rightly where its directory is");
    if (size > directoryLimit)
        return refuse(`has a directory of more than ${directoryLimit} bytes`);
    return { offset, size, count };
});
var readDirectory = (function (bytes, count, prefix, wanted) {
    const found = new Map();
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            return refuse("has a broken directory");
        const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
        const name = bytes.toString("utf8", at + 46, nameEnd);
        if (!name.startsWith(prefix))
            return refuse("holds files of something else than this version");
        if (wanted(name)) {
            if (found.has(name))
                return refuse("holds a file twice");
            found.set(name, entryAt(bytes, at, name));
        }
        at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return at === bytes.length ? found : refuse("has a broken directory");
});
var entryAt = (function (bytes, at, name) {
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [crc, packed, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    return { name, flags, method, crc, packed, size, offset: bytes.readUInt32LE(at + 42) };
});
var readEntry = (async function (zip, entry, end, limit) {
    if (entry.flags & 0x2041)
        return refuse("is encrypted");
    if (entry.size > limit || entry.packed > 2 * limit)
        return refuse(`has a file of more than ${limit} bytes`);
    const nameLength = Buffer.byteLength(entry.name);
    const length = Math.min(30 + nameLength + localExtra + entry.packed, end - entry.offset);
    if (length < 30 + nameLength)
        return refuse("has a broken directory");
    const local = await zip.read(entry.offset, length);
    const start = 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const isSame = local.readUInt32LE(0) === 0x04034b50 && local.toString("utf8", 30, 30 + nameLength) === entry.name;
    if (!isSame || start + entry.packed > length)
        return refuse("has a directory that contradicts its files");
    return unpack(entry, local.subarray(start, start + entry.packed));
});
var unpack = (function ({ method, size, crc }, packed) {
    if (method !== 0 && method !== 8)
        return refuse("is packed in a way that Go does not use");
    const content = method === 0 ? packed : inflate(packed, size);
    if (content.length !== size || node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32(content) !== crc)
        return refuse("says another size or sum than its content has");
    return content;
});
var inflate = (function (packed, size) {
    try {
        // No more than it says is ever unpacked.
        return node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return refuse("says another size or sum than its content has");
    }
});
var refuse = (function (why) {
    throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6("malformed", `its zip ${why}`);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ sumModuleZip),
/* harmony export */   RH: () => (/* binding */ tailLength),
/* harmony export */   uE: () => (/* binding */ openModuleZip)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6587);

// By name, the whole program would not start where Node is older than 20.15 and has no crc32.


/** The most bytes in which a zip says where its directory is: the end record and its comment. */
const tailLength = 22 + 0xffff;
/** The directory of a hundred thousand files. */
const directoryLimit = 16 * 1024 * 1024;
/** What Go takes of a module, unpacked (go.dev/ref/mod#zip-path-size-constraints). */
const unpackedLimit = 500 * 1024 * 1024;
/** What a local header may have beside the entry's name. */
const localExtra = 1024;
/**
 * Opens a module zip (go.dev/ref/mod#zip-files) of which single files are read, without the rest of it. Throws ProxyError for a zip
 * that is not one, or that holds files outside of `prefix`.
 *
 * @param prefix `module@version/`, with which every name in the zip begins
 * @param names the files that may be read
 */
;
/**
 * The `h1:` sum of a module zip, as go.sum and the checksum database have it (golang.org/x/mod/sumdb/dirhash, Hash1): over the sorted
 * list of all files with the SHA-256 of each. The whole zip is held in memory. Throws ProxyError like `openModuleZip`.
 */
;
;
/** The entries that are wanted, by name; all names are looked at. */
;
;
;
;
;
;


/***/ }),

/***/ 35399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var faultIn = (function (text) {
    let found;
    for (const each of text.split("\n")) {
        // What a server says of itself does not count.
        const [said = ""] = each.split(/server response:|\\n\\tserver response/);
        if (busy.test(said))
            return "busy";
        if (failing.test(said))
            found = "failing";
    }
    return found;
});
var nextWait = (function ({ waits }, fault, tries) {
    return fault === undefined ? undefined : waits[fault][tries - 1];
});
var runGoOnline = (async function (toolchain, verb, args, options) {
    const { patience = usualPatience, signal, info } = toolchain;
    for (let tries = 1;; tries++) {
        // -x has every request shown on stderr, and so the one that is not answered.
        const { stallSeconds } = patience;
        const output = await (0,process/* runGo */.a)(toolchain, [...verb, "-x", ...args], { ...options, stallSeconds });
        const fault = faultOf(output);
        const seconds = nextWait(patience, fault, tries);
        if (seconds === undefined) {
            if (output.stalled)
                failStalled(output.stderr, stallSeconds);
            return { ...output, stderr: withoutRequests(output.stderr) };
        }
        info?.(`The module proxy ${troubles[fault ?? "failing"]}; trying again in ${seconds} s`);
        // Where the wait is interrupted, the next try is refused.
        await (0,promises_.setTimeout)(seconds * 1000, undefined, signal && { signal }).catch(() => { });
    }
});
var faultOf = (function ({ stalled, exitCode, stdout, stderr }) {
    if (stalled)
        return "stalled";
    const inList = stdout.includes('"Err') ? (stdout.match(/^\s*"Err(?:or)?": ".*"/gm) ?? []) : [];
    return faultIn([...inList, ...(exitCode === 0 ? [] : [withoutRequests(stderr)])].join("\n"));
});
var withoutRequests = (function (stderr) {
    return stderr.replace(/^(?:# get |# sumdb |\d+\.\d+s # |mkdir -p |WORK=|cd \S+; ).*\n?/gm, "");
});
var failStalled = (function (stderr, seconds) {
    const waiting = unanswered(stderr);
    const what = waiting === undefined ? "" : ` to ${(0,sanitize/* quoted */.T)(waiting, 300)}`;
    (0,diagnostic/* fail */.fJ)("module-proxy-timeout", `there was no answer${what} for ${seconds} s`, {
        fix: "Check GOPROXY and the network, or name another module proxy after | in GOPROXY.",
    });
});
var unanswered = (function (stderr) {
    const requests = [...stderr.matchAll(/^# get (\S+)$/gm)].flatMap(([, url]) => url ?? []);
    return requests.find((url) => !stderr.includes(`# get ${url}: `)) ?? requests.at(-1);
});
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runGoOnline)
});

// UNUSED EXPORTS: unanswered

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/golang/src/patience.ts
/** Go does not tell what Retry-After said, so a rate limit is given the minutes that such limits usually span. */
const usualPatience = {
    stallSeconds: 60,
    waits: { busy: [10, 30, 60], failing: [1, 4, 15], stalled: [1] },
};
const busy = /: 429 /;
const failing = /: 5\d\d |unexpected EOF|: EOF\b|connection re(?:set|fused)|broken pipe|i\/o timeout|TLS handshake timeout|no such host|server misbehaving|network is unreachable|no route to host|stream error|GOAWAY|transport connection broken/;
/** What of the network went wrong in what `go` says; nothing where another try would end alike. */
;
/** Seconds to wait before the next try; nothing where there is none. */
;

// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(36192);
;// CONCATENATED MODULE: ./packages/golang/src/network.ts





/**
 * Runs a `go` command that may download modules: again where the network failed it, and stopped where nothing arrives.
 * What was downloaded stays in the module cache, so that a further try asks for the rest only.
 * Throws `module-proxy-timeout`; every other failure is in the output, as Go says it.
 *
 * @param verb `["mod", "download"]`, `["list"]`, `["mod", "graph"]`
 */
;
const troubles = {
    busy: "says that it is asked too often",
    failing: "failed, or the connection to it",
    stalled: "does not answer",
};
;
/** Without the lines that `-x` adds. */
;
;
/** The first request without an answer: `# get URL`, and later `# get URL: 200 OK (0.1s)`. */
;


/***/ }),

/***/ 36192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var bytesMoved = (async function (pid) {
    if (process.platform !== "linux")
        return 0;
    const io = await (0,promises_.readFile)(`/proc/${pid}/io`, "utf8").catch(() => "");
    const own = Number(/^rchar: (\d+)/m.exec(io)?.[1] ?? 0) + Number(/^wchar: (\d+)/m.exec(io)?.[1] ?? 0);
    const children = await Promise.all((await childrenOf(pid)).map(bytesMoved));
    return children.reduce((sum, each) => sum + each, own);
});
var childrenOf = (async function (pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
    return text.split(" ").map(Number).filter(Boolean);
});
var runGo = (async function (toolchain, args, options) {
    const command = shortened(["go", ...args]);
    if (toolchain.signal?.aborted)
        (0,diagnostic/* fail */.fJ)("go-command-failed", `${command} was not started: the run was interrupted`);
    const started = performance.now();
    const child = (0,external_node_child_process_.spawn)(toolchain.go, args, {
        cwd: options.directory,
        // Where the folder is reached through a link, Go takes the link for it.
        env: { ...toolchain.environment, PWD: options.directory, ...options.environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
    let ended;
    const end = (reason) => {
        ended ??= reason;
        // An interrupt lets Go remove its work folder; what does not end by itself is killed.
        child.kill("SIGINT");
        setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    };
    const timer = setTimeout(() => end(`took longer than ${timeLimitMinutes} minutes`), timeLimitMinutes * 60_000);
    const abort = () => end("was interrupted");
    toolchain.signal?.addEventListener("abort", abort, { once: true });
    let stalled = false;
    const stdout = collect(child.stdout, stdoutLimit, () => end("wrote more output than expected"));
    const stderr = collect(child.stderr, stderrLimit, () => { });
    const moved = async () => stdout.size() + stderr.size() + (await bytesMoved(child.pid ?? 0));
    const watch = watchProgress(moved, options.stallSeconds, () => {
        if (ended === undefined)
            stalled = true;
        end("made no progress");
    });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (code) => resolve(code ?? 128));
        }).catch((error) => (0,diagnostic/* fail */.fJ)("go-missing", `${toolchain.go} could not be started: ${error.message}`));
        if (ended !== undefined && !stalled)
            (0,diagnostic/* fail */.fJ)("go-command-failed", `${command} ${ended} and was ended`);
        const output = { exitCode, stdout: stdout.text(), stderr: stderr.text(), stalled };
        refuseFullDisk(output);
        return output;
    }
    finally {
        clearTimeout(timer);
        clearInterval(watch);
        toolchain.signal?.removeEventListener("abort", abort);
        toolchain.processes.push({ command, seconds: (performance.now() - started) / 1000 });
    }
});
var watchProgress = (function (measure, seconds, onStall) {
    if (seconds === undefined)
        return undefined;
    let moved = 0;
    let movedAt = performance.now();
    return setInterval(async () => {
        const now = await measure();
        if (now !== moved)
            movedAt = performance.now();
        moved = now;
        if (performance.now() - movedAt > seconds * 1000)
            onStall();
    }, seconds * 50);
});
var refuseFullDisk = (function ({ exitCode, stdout, stderr }) {
    if (exitCode === 0)
        return;
    const line = /^.*(?:no space left on device|disk quota exceeded)/m.exec(`${stderr}\n${stdout}`)?.[0];
    if (line === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("disk-full", `there is no room left where Go writes: ${(0,sanitize/* quoted */.T)(line, 300)}`, {
        fix: "Free some space, or name a larger disk's folders in GOCACHE, GOMODCACHE and TMPDIR.",
    });
});
var collect = (function (stream, limit, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        if (size + chunk.length > limit)
            return onExcess();
        size += chunk.length;
        chunks.push(chunk);
    });
    return { size: () => size, text: () => Buffer.concat(chunks).toString("utf8") };
});
var shortened = (function (words) {
    const command = words.slice(0, 12).join(" ");
    const more = words.length - 12;
    return more > 0 ? `${command.slice(0, 400)} … (${more} more)` : command.slice(0, 400);
});
var parseJsonObjects = (function (text) {
    // A JSON string holds no raw newline, so these three lines can only stand between objects.
    return JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
});
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseJsonObjects),
  a: () => (/* binding */ runGo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/golang/src/activity.ts

/**
 * A number that grows while a process, or one that it waits for (git), reads or writes anything, the network included.
 * Only Linux tells it (proc(5), /proc/pid/io): elsewhere it is always 0.
 */
;
;

;// CONCATENATED MODULE: ./packages/golang/src/process.ts




/** A listing of ten thousand packages takes about 20 MB. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 1024 * 1024;
/** A cold build of a large server takes minutes; what takes this long hangs. */
const timeLimitMinutes = 60;
/**
 * Runs `go` with an argument vector; no shell. Any exit code is a result, which only the caller can judge.
 * Throws `go-missing` where it cannot be started, `go-command-failed` where it is ended for its time or its output,
 * `disk-full` where it has no room to write.
 */
;
/** Looks now and then whether a process still moves any bytes. */
;
/** Go writes to its caches and to the folder for temporary files: its own words say which of them is full. */
;
;
;
/** Parses what `-json` prints: objects one after the other, each closed by a brace in the first column. */
;


/***/ }),

/***/ 39413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var matchesPrefixPatterns = (function (patterns, module) {
    const elements = module.split("/");
    return patterns.split(",").some((each) => {
        const glob = each.replace(/\/$/, "");
        const length = glob.split("/").length;
        if (glob === "" || length > elements.length)
            return false;
        return toRegExp(glob)?.test(elements.slice(0, length).join("/")) ?? false;
    });
});
var toRegExp = (function (glob) {
    let source = "";
    let read = 0;
    for (const { 0: text, groups = {} } of glob.matchAll(token)) {
        read += text.length;
        if (groups.any !== undefined)
            source += "[^/]*";
        else if (groups.one !== undefined)
            source += "[^/]";
        else if (groups.set !== undefined)
            source += `(?!/)[${groups.not}${groups.set.replace(/[[^]/g, "\\$&")}]`;
        else
            source += (groups.escaped ?? groups.plain ?? "").replace(/[^A-Za-z0-9]/g, "\\$&");
    }
    if (read !== glob.length)
        return undefined;
    try {
        return new RegExp(`^${source}$`, "s");
    }
    catch {
        return undefined; // a range that goes backwards
    }
});
var moduleProxies = (function (environment) {
    const steps = readSteps(environment.GOPROXY || usual);
    const withoutProxy = environment.GONOPROXY || environment.GOPRIVATE || "";
    const direct = [{ kind: "direct", nextAfterAnyError: false }];
    return (module) => (matchesPrefixPatterns(withoutProxy, module) ? direct : steps);
});
var readSteps = (function (text) {
    const steps = [];
    for (const [, entry = "", separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const word = entry.trim();
        if (word === "")
            continue;
        steps.push(readStep(word, separator === "|"));
        if (word === "direct" || word === "off")
            break;
    }
    if (steps.length === 0)
        refuse("has no entries");
    return steps;
});
var readStep = (function (word, nextAfterAnyError) {
    if (word === "direct" || word === "off")
        return { kind: word, nextAfterAnyError };
    // As Go: a path is no URL, and anything else without a scheme is spoken to by HTTPS.
    const named = /[.:/]/.test(word) && !word.includes(":/") && !(0,external_node_path_.isAbsolute)(word);
    const url = parseUrl(named ? `https://${word}` : word);
    if (url?.protocol === "http:" || url?.protocol === "https:")
        return { kind: "http", url, nextAfterAnyError };
    if (url?.protocol !== "file:")
        return refuse("has an entry that is neither an http, https or file URL, direct nor off");
    if (url.host || url.search || url.hash || /%2f/i.test(url.pathname))
        refuse("has a file URL with more than a path");
    return { kind: "file", folder: (0,external_node_url_.fileURLToPath)(url), nextAfterAnyError };
});
var parseUrl = (function (text) {
    try {
        const url = new URL(text);
        decodeURIComponent(url.username + url.password + url.pathname);
        return url;
    }
    catch {
        return undefined;
    }
});
var refuse = (function (why) {
    (0,diagnostic/* fail */.fJ)("input-invalid", `GOPROXY ${why}`, {
        fix: "Set GOPROXY to URLs of module proxies, separated by commas, with direct or off at the end.",
    });
});
var proxyLogin = (function (environment) {
    let netrc;
    return async (proxy) => {
        if (proxy.username !== "" || proxy.password !== "") {
            return basic(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password));
        }
        if (proxy.protocol !== "https:")
            return undefined;
        netrc ??= (0,promises_.readFile)(environment.NETRC ?? (0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), ".netrc"), "utf8").catch(() => "");
        const found = findLogin(await netrc, proxy.host);
        return found && basic(found.login, found.password);
    };
});
var findLogin = (function (netrc, host) {
    let entry = {};
    let inMacro = false;
    for (const line of netrc.split("\n")) {
        if (inMacro && line !== "")
            continue;
        inMacro = false;
        const words = line.trim().split(/\s+/);
        for (let index = 0; index < words.length - 1; index += 2) {
            const [name = "", value = ""] = words.slice(index, index + 2);
            if (name === "machine")
                entry = { machine: value };
            else if (name === "login" || name === "password")
                entry[name] = value;
            else if (name === "macdef")
                inMacro = true;
            const { machine, login, password } = entry;
            if (!machine || !login || !password)
                continue;
            if (machine === host)
                return { login, password };
            entry = {};
        }
        if (words.length % 2 === 1 && words.at(-1) === "default")
            return undefined;
    }
    return undefined;
});
var basic = (function (user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
});
var openProxyAccess = (function (environment) {
    let toolchain;
    return {
        transport: (0,transport.createTransport)({ environment, limits, retry: { attempts: 3 } }),
        proxies: moduleProxies(environment),
        login: proxyLogin(environment),
        limit: createLimiter(atOnce),
        limitLarge: createLimiter(2),
        failures: new Map(),
        toolchain: () => {
            toolchain ??= (0,src_toolchain/* findToolchain */.vZ)(environment).then((found) => (0,module_access/* withCredentials */.tE)(found, environment));
            return toolchain;
        },
    };
});
var createLimiter = (function (most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < most)
            running++;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            // Who waits takes this place over, once the connection is free for it: else another one would be opened.
            const next = waiting.shift();
            if (next)
                setImmediate(next);
            else
                running--;
        }
    };
});
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ atOnce),
  Lt: () => (/* binding */ openProxyAccess)
});

// UNUSED EXPORTS: createLimiter

// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
;// CONCATENATED MODULE: ./packages/golang/src/prefix-patterns.ts
/**
 * Whether one of the comma-separated glob patterns (Go's path.Match) matches as many elements of a module path as it has itself:
 * what GOPRIVATE, GONOPROXY and GONOSUMDB hold (golang.org/x/mod/module, MatchPrefixPatterns).
 */
;
const token = /(?<any>\*+)|(?<one>\?)|\[(?<not>\^?)(?<set>(?:\\.|[^\]\\])+)\]|\\(?<escaped>.)|(?<plain>[^*?[\]\\])/gsy;
/** Nothing for a malformed pattern, which matches nothing. */
;

;// CONCATENATED MODULE: ./packages/golang/src/module-proxies.ts




const usual = "https://proxy.golang.org,direct";
/**
 * Reads GOPROXY, GONOPROXY and GOPRIVATE as Go does (go.dev/ref/mod#environment-variables): after a comma the next one is asked where
 * the one before answers 404 or 410, after `|` where it fails in any way; nothing follows `direct` and `off`. A module that GONOPROXY
 * matches, or GOPRIVATE where that is not set, goes direct. Throws `input-invalid`.
 */
;
;
;
/** Nothing for what is no URL, or is escaped in a way that cannot be undone. */
;
;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-login.ts



/**
 * As Go does, sends the user and password that a proxy's address holds, and over HTTPS those that NETRC's file, or ~/.netrc, has for
 * its host (go.dev/ref/mod#private-module-repo-auth). The file is read once, when it is first needed.
 */
;
/** The first whole entry for a host, as Go reads a netrc file: macros and what stands behind `default` do not count. */
;
;

// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var src_toolchain = __webpack_require__(92763);
// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var transport = __webpack_require__(41340);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-access.ts





/** Requests under way at once, over all modules of a run. */
const atOnce = 16;
/** A proxy may have to fetch a version from its repository first, which takes seconds; the seconds here are for one request. */
const limits = { connect: 10_000, headers: 45_000, idle: 30_000, total: 180_000 };
/** Proxies as the environment names them; nothing is opened before the first request. Throws `input-invalid` for GOPROXY. */
;
/** Starts work in the order in which it comes, at most so much at a time. */
;


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var toProxyError = (function (error) {
    if (error instanceof ProxyError)
        return error;
    if (error instanceof _transport_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX) {
        if (error.kind === "too-large")
            return new ProxyError("malformed", "the file is larger than what is read of it");
        return new ProxyError("failed", error.message);
    }
    const { code, path } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return new ProxyError("missing", "the proxy's folder does not have it");
    if (code !== undefined && path !== undefined)
        return new ProxyError("failed", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(path, 300)}: ${code}`);
    throw error;
});
var worse = (function (left, right) {
    const ranks = ["missing", "malformed", "failed"];
    return left && ranks.indexOf(left.kind) >= ranks.indexOf(right.kind) ? left : right;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   iv: () => (/* binding */ toProxyError)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22658);


/** Why a proxy did not give what it was asked for. The message is the end of a sentence; that of what is malformed names no place. */
class ProxyError extends Error {
    name = "ProxyError";
    kind;
    /** The proxy has a problem (429, 5xx) that other files would meet too. */
    isBusy;
    constructor(kind, message, { isBusy = false } = {}) {
        super(message);
        this.kind = kind;
        this.isBusy = isBusy;
    }
}
/** What a transport or the file system says, as a ProxyError; a defect stays what it is and is thrown. */
;
/** Of two reasons, the one that says more: a failure leaves open what the other one is about. */
;


/***/ }),

/***/ 8584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var withTemporaryFolder = (async function (toolchain, work) {
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(toolchain.environment.TMPDIR ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "plugin-release-"));
    try {
        return await work(directory);
    }
    catch (error) {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, parent);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);




/**
 * Runs work in a new folder and removes it afterwards. It lies directly below the folder for temporary files, where
 * Go ignores a go.mod that would otherwise make itself the main module.
 */
;


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var findToolchain = (async function (environment, signal) {
    const go = await findOnPath("go", environment.PATH ?? "");
    if (go === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-missing", "no go command is on PATH", { fix: `Install Go ${minimumGo} or newer.` });
    }
    const toolchain = {
        go,
        version: "",
        environment: goProcessEnvironment(environment),
        processes: [],
        ...(signal && { signal }),
    };
    toolchain.version = (await versionFromFile(go)) ?? (await versionFromProcess(toolchain));
    if (!isGoAtLeast(toolchain.version, minimumGo)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-too-old", `${toolchain.version} is installed, and this suite compiles with ${minimumGo} or newer`, {
            fix: `Install Go ${minimumGo} or newer.`,
        });
    }
    return toolchain;
});
var goProcessEnvironment = (function (environment) {
    const passed = passedOn.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), ...settled };
});
var withCgo = (function (toolchain) {
    return { ...toolchain, environment: { ...toolchain.environment, CGO_ENABLED: "1" } };
});
var isGoAtLeast = (function (version, minimum) {
    const numbers = (text) => /(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [0, 0];
    const [major = 0, minor = 0] = numbers(version);
    const [minimumMajor = 0, minimumMinor = 0] = numbers(minimum);
    return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
});
var findOnPath = (async function (name, path) {
    // A relative entry would let a checkout bring its own go command.
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false))
            return candidate;
    }
    return undefined;
});
var versionFromFile = (async function (go) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(go)));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "VERSION"), "utf8").catch(() => "");
    return /^go1\.\d+\S*/.exec(text)?.[0];
});
var versionFromProcess = (async function (toolchain) {
    const result = await (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGo */ .a)(toolchain, ["env", "GOVERSION"], { directory: "/" });
    return result.stdout.trim();
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ withCgo),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   b7: () => (/* binding */ goProcessEnvironment),
/* harmony export */   vZ: () => (/* binding */ findToolchain)
/* harmony export */ });
/* unused harmony exports minimumGo, isGoAtLeast */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36192);





/** The oldest Go that this suite compiles with. */
const minimumGo = "1.26";
/**
 * What Go may take from the caller's environment: where it keeps files, where modules come from, how to reach there.
 * Nothing that changes what is compiled, and nothing that carries a token.
 */
const passedOn = [
    ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOCACHEPROG"],
    ["GOPROXY", "GOSUMDB", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOINSECURE", "GOVCS", "NETRC"],
    ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "no_proxy", "all_proxy"],
    ["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"],
].flat();
/** What must be the same on every machine for the same bytes to come out. */
const settled = {
    GOENV: "off",
    GOFLAGS: "",
    GOWORK: "off",
    CGO_ENABLED: "0",
    GOTOOLCHAIN: "local",
    GOAMD64: "v1",
    GOEXPERIMENT: "",
};
/** Finds Go on PATH; starts a process only where no VERSION file tells the version. Throws `go-missing`, `go-too-old`. */
;
/** The environment of a `go` process, made from the caller's. */
;
/** The toolchain with cgo on: resolves what is compiled elsewhere, where there is a C compiler. */
;
/** Compares a toolchain (`go1.26.8`, `devel go1.27-abc`) with a go line (`1.26`). What cannot be read is too old. */
;
/** The absolute path of a command; `path` is what PATH holds. */
;
;
;


/***/ }),

/***/ 56850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var metadataFiles = (function (module, importPath) {
    const inside = importPath.startsWith(`${module}/`) ? importPath.slice(module.length + 1) : "";
    return inside === "" ? ["plugin.yaml"] : [`${inside}/plugin.yaml`, "plugin.yaml"];
});
var versionFacts = (async function (wanted, version, access) {
    const path = `${wanted.escaped}/@v/${(0,_golang_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeCapitals */ .jY)(version)}`;
    const prefix = `${wanted.module}@${version}/`;
    const [info, yamls] = await Promise.all([
        (0,_golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .askProxies */ .s)(access, wanted.module, async (source) => readInfo(await source.bytes(`${path}.info`, infoLimit), version)),
        (0,_golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .askProxies */ .s)(access, wanted.module, (source) => source.open(`${path}.zip`, async (zip) => findYamls(wanted, await (0,_golang_module_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .openModuleZip */ .uE)(zip, prefix, [...wanted.files.values()].flat())))),
    ]);
    const refusals = [refusalOf(yamls, "zip"), refusalOf(info, ".info")].filter((each) => each !== undefined);
    return {
        facts: {
            version,
            ...("value" in info && info.value),
            yamls: "value" in yamls ? yamls.value : new Map(),
            ...factsOf(refusals),
        },
        isDirect: [info, yamls].some((each) => "isDirect" in each && each.isDirect),
    };
});
var refusalOf = (function (answer, file) {
    if ("value" in answer)
        return undefined;
    const { refusal } = answer;
    return refusal && refusal.kind !== "missing" ? refusal : new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("missing", `no module proxy has its ${file}`);
});
var factsOf = (function (refusals) {
    const [first] = refusals;
    if (!first)
        return {};
    const worst = refusals.reduce((left, right) => (0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .worse */ .JJ)(left, right), first);
    if (worst.kind === "failed")
        return { problem: "it could not be asked for", failure: worst };
    return { problem: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(first.message, problemLimit) };
});
var findYamls = (async function (wanted, readFile) {
    const reads = new Map();
    const read = (file) => {
        const text = reads.get(file) ?? readFile(file, yamlLimit).then((bytes) => bytes && readYamlText(bytes));
        reads.set(file, text);
        return text;
    };
    const found = [...wanted.files].map(async ([path, files]) => [path, await firstOf(files, read)]);
    return new Map(await Promise.all(found));
});
var firstOf = (async function (files, read) {
    try {
        for (const file of files) {
            const pluginYaml = await read(file);
            if (pluginYaml !== undefined)
                return { pluginYaml };
        }
        return {};
    }
    catch (error) {
        const said = (0,_golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toProxyError */ .iv)(error);
        if (said.kind !== "malformed")
            throw said;
        return { problem: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(said.message, problemLimit) };
    }
});
var readInfo = (function (info, version) {
    const { Version, Time, Origin } = parseInfo(info);
    if (Version !== version)
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("malformed", "its .info is about another version");
    if (typeof Time !== "string" || !rfc3339.test(Time) || Number.isNaN(Date.parse(Time))) {
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("malformed", "its .info has no time");
    }
    const { URL: origin } = (Origin ?? {});
    return { time: Time, ...(typeof origin === "string" ? { origin } : {}) };
});
var parseInfo = (function (info) {
    try {
        return (JSON.parse(info.toString("utf8")) ?? {});
    }
    catch {
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("malformed", "its .info is not JSON");
    }
});
var readYamlText = (function (bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProxyError */ .T6("malformed", "its plugin.yaml is not UTF-8");
    return bytes.toString("utf8");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ readInfo),
/* harmony export */   iN: () => (/* binding */ versionFacts),
/* harmony export */   qV: () => (/* binding */ findYamls),
/* harmony export */   v8: () => (/* binding */ metadataFiles),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _golang_ask_proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60562);
/* harmony import */ var _golang_module_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);
/* harmony import */ var _golang_module_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89800);
/* harmony import */ var _golang_proxy_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6587);






const yamlLimit = 1024 * 1024;
const infoLimit = 64 * 1024;
const problemLimit = 300;
/** Where plugin.yaml may be in a module: beside the imported package, then at the root. */
;
/**
 * A version's time and every plugin.yaml, both asked for at once: two requests, where the zip is small, however many plugins are in it.
 * `isDirect`: the proxies do not have it, and GOPROXY goes on to its repository.
 */
;
;
/** What is told of reasons why a version is not known: the first fact, or that something failed. */
;
/** Finds every plugin's plugin.yaml; each file is read once. What is wrong with one of them is not the others' problem. */
;
;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** What a version's `.info` file says. Throws ProxyError where it is about another version, or has no time. */
;
;
;


/***/ }),

/***/ 9562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readReleasedMetadata = (function (plugin, text) {
    const { source, diagnostics } = (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)("plugin.yaml", text);
    const parsed = source && (0,_documents_parse_plugin_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePluginMetadata */ .o)(source);
    const all = [...diagnostics, ...(parsed?.diagnostics ?? [])];
    if (!parsed?.metadata || (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(all)) {
        const [first] = all.filter(({ severity }) => severity === "error");
        return { problem: `its plugin.yaml is not valid: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(first?.message ?? "it is empty", 200)}` };
    }
    const { metadata } = parsed;
    if (metadata.name === plugin)
        return { metadata };
    return { problem: `its plugin.yaml is that of ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(metadata.name)}` };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readReleasedMetadata)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_parse_plugin_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38711);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);




/** What the plugin.yaml of a released version declares, or why that is not known, as the end of a sentence. */
;


/***/ })

};

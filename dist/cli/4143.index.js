export const id = 4143;
export const ids = [4143];
export const modules = {

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainDiskFull = (function (error, folder) {
    const { code } = (error ?? {});
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return error;
    const explained = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("disk-full", `there is no room left to write into ${folder} (${code})`, {
            fix: "Free some space, or name a folder on a disk that has more.",
        }),
    ]);
    explained.cause = error;
    return explained;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
;


/***/ }),

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var limitDiagnostics = (function (diagnostics, omitted = 0) {
    const sorted = (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics);
    if (sorted.length + omitted <= maxReported)
        return sorted;
    const ordered = [...sorted.filter(isError), ...sorted.filter((each) => !isError(each))];
    const shown = ordered.slice(0, maxReported);
    const next = ordered[maxReported] ?? shown.at(-1);
    if (!next)
        return shown;
    const more = ordered.length - shown.length + omitted;
    const { code, severity, place } = next;
    const details = {
        severity,
        fix: "Fix those that are shown first.",
        ...(place ? { place: { file: place.file } } : {}),
    };
    return [...shown, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${more} more problems of this document are not shown`, details)];
});
var isError = (function ({ severity }) {
    return severity === "error";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


/** What one step reports of one document: more than that nobody reads. */
const maxReported = 100;
/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
;
;


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readText = (function (path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
});
var tooLarge = (function (file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
});
var unreadable = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
});
var readAtMost = (function (file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
});
var decode = (function (file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maxBytes),
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89580);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
;
;
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
;
/** A file may grow, or state no size at all, as those of /proc do. */
;
;


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var placeOf = (function (file, text, start, end) {
    return locator(file, text)(start, end);
});
var locator = (function (file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
});
var lineStarts = (function (text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
});
var position = (function (starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
});
var inFirstLine = (function (text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
});
var textAt = (function (text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

;
/** The table of lines is made when the first place is asked for. */
;
/** A byte order mark belongs to no column: the first line starts after it. */
;
;
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
;
/** What stands at a place: its first line only. */
;


/***/ }),

/***/ 92089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var platformName = (function ({ os, architecture, variant }) {
    return [os, architecture, variant].filter(Boolean).join("/");
});
var platformEnvironment = (function (platform) {
    const { os, architecture, variant } = platform;
    const target = { GOOS: os, GOARCH: architecture };
    if (variant === undefined)
        return target;
    const level = /^v(\d+)$/.exec(variant)?.[1];
    if (architecture === "arm" && level && /^[567]$/.test(level))
        return { ...target, GOARM: level };
    if (architecture === "amd64" && level && /^[1234]$/.test(level))
        return { ...target, GOAMD64: variant };
    if (architecture === "arm64" && variant === "v8")
        return target;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Go compiles for no platform ${platformName(platform)}`, {
        fix: "Name a platform of `go tool dist list`; variants are v5 to v7 of arm, v8 of arm64 and v1 to v4 of amd64.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   B: () => (/* binding */ platformEnvironment)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** `linux/arm64`, `linux/arm/v7`. */
;
/** The variables that make Go compile for a platform. Throws `input-invalid` for a variant that Go does not know. */
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

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isDigest = (function (text) {
    return typeof text === "string" && pattern.test(text);
});
var sha256 = (function (content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
});
var verifyBytes = (function (bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var verifyStream = (async function* (content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var mismatch = (function (name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
;
/** The digest of bytes or of a text's UTF-8 bytes. */
;
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
;
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
;
/** `name` says what the content is, or what was tried with it. */
;


/***/ }),

/***/ 29162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderLock = (function (go, image, resolved, version) {
    const base = { image, ...(resolved && { digest: resolved.digest }), ...(version !== undefined && { version }) };
    const lock = { go, base };
    return `${JSON.stringify(lock, null, 2)}\n`;
});
var readLock = (async function (directory) {
    try {
        const lock = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, lockFile), "utf8"));
        return isLock(lock) ? lock : undefined;
    }
    catch {
        return undefined;
    }
});
var isLock = (function (value) {
    const { go, base } = (value ?? {});
    const { image, digest, version } = base ?? {};
    const isText = (each) => each === undefined || typeof each === "string";
    return (typeof go === "string" && typeof image === "string" && isText(version) && (digest === undefined || (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest)));
});
var lockDigest = (async function (directory) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const name of lockedFiles) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).catch(() => undefined);
        if (!text)
            return undefined;
        hash.update(`${name} ${text.length}\n`).update(text);
    }
    return `sha256:${hash.digest("hex")}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   sU: () => (/* binding */ lockDigest),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80253);




const lockFile = "lock.json";
;
/** The lock of a directory; nothing if there is none or it is not one of ours. */
;
/** Committed, and so somebody's text. */
;
const lockedFiles = ["main.go", "go.mod", "go.sum", lockFile];
/** One digest over the generated files; nothing where one is missing. */
;


/***/ })

};

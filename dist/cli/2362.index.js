export const id = 2362;
export const ids = [2362,9981];
export const modules = {

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

/***/ 32362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openToolchain = (async function ({ manifest }, { environment, modules, signal, progress }) {
    const own = (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrivateModules */ .ZW)(environment, manifest.build.privateModules);
    const found = await (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__/* .findToolchain */ .vZ)(modules === "cache" ? (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheOnly */ .zI)(own) : own, signal);
    const toolchain = { ...(manifest.build.cgo ? (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__/* .withCgo */ .Qh)(found) : found), info: (line) => progress.info(line) };
    return modules === "credentials" ? (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withCredentials */ .tE)(toolchain, environment) : toolchain;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   openToolchain: () => (/* binding */ openToolchain)
/* harmony export */ });
/* harmony import */ var _golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49453);
/* harmony import */ var _golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);


/** Finds Go, with the access to modules that the options give and the private ones that the manifest names. */
;


/***/ })

};

export const id = 6587;
export const ids = [6587];
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

/***/ 89094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var resolveInRoot = (function (root, path) {
    let rest = path.split("/");
    let done = [];
    for (let links = 0; rest.length > 0;) {
        const [name = "", ...others] = rest;
        rest = others;
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            done.pop();
            continue;
        }
        const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done, name));
        if (target === undefined) {
            done.push(name);
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        if (target.startsWith("/"))
            done = [];
        rest = [...target.split("/"), ...rest];
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done);
});
var linkTarget = (function (path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolveInRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const maxLinks = 40;
/**
 * Where a path of an image lies in the folder `root` that holds its files. Links are followed as if `root` were `/`, so the
 * result never leaves it; names that do not exist stay as they are. Undefined where links lead to each other without end.
 */
;
;


/***/ })

};

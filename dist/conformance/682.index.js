export const id = 682;
export const ids = [682];
export const modules = {

/***/ 6477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
function explainDiskFull(error, folder) {
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
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseGoMod)
/* harmony export */ });
/* unused harmony export readLines */
/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
function parseGoMod(text) {
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
}
function addDirective(goMod, verb, words, line) {
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
}
function addReplacement(goMod, words, line) {
    const arrow = words.indexOf("=>");
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || path === undefined || newPath === undefined)
        return;
    goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
}
const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;
function readLines(text) {
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
}
function unquote(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal.slice(1, -1); // an escape that only Go has, which no module path contains
    }
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseJsonObjects),
  a: () => (/* binding */ runGo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/golang/src/activity.ts

/**
 * A number that grows while a process, or one that it waits for (git), reads or writes anything, the network included.
 * Only Linux tells it (proc(5), /proc/pid/io): elsewhere it is always 0.
 */
async function bytesMoved(pid) {
    if (process.platform !== "linux")
        return 0;
    const io = await (0,promises_.readFile)(`/proc/${pid}/io`, "utf8").catch(() => "");
    const own = Number(/^rchar: (\d+)/m.exec(io)?.[1] ?? 0) + Number(/^wchar: (\d+)/m.exec(io)?.[1] ?? 0);
    const children = await Promise.all((await childrenOf(pid)).map(bytesMoved));
    return children.reduce((sum, each) => sum + each, own);
}
async function childrenOf(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
    return text.split(" ").map(Number).filter(Boolean);
}

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
async function runGo(toolchain, args, options) {
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
}
/** Looks now and then whether a process still moves any bytes. */
function watchProgress(measure, seconds, onStall) {
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
}
/** Go writes to its caches and to the folder for temporary files: its own words say which of them is full. */
function refuseFullDisk({ exitCode, stdout, stderr }) {
    if (exitCode === 0)
        return;
    const line = /^.*(?:no space left on device|disk quota exceeded)/m.exec(`${stderr}\n${stdout}`)?.[0];
    if (line === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("disk-full", `there is no room left where Go writes: ${(0,sanitize/* quoted */.T)(line, 300)}`, {
        fix: "Free some space, or name a larger disk's folders in GOCACHE, GOMODCACHE and TMPDIR.",
    });
}
function collect(stream, limit, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        if (size + chunk.length > limit)
            return onExcess();
        size += chunk.length;
        chunks.push(chunk);
    });
    return { size: () => size, text: () => Buffer.concat(chunks).toString("utf8") };
}
function shortened(words) {
    const command = words.slice(0, 12).join(" ");
    const more = words.length - 12;
    return more > 0 ? `${command.slice(0, 400)} … (${more} more)` : command.slice(0, 400);
}
/** Parses what `-json` prints: objects one after the other, each closed by a brace in the first column. */
function parseJsonObjects(text) {
    // A JSON string holds no raw newline, so these three lines can only stand between objects.
    return JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labelNames: () => (/* binding */ labelNames),
  readLabels: () => (/* binding */ readLabels)
});

// UNUSED EXPORTS: isWorkingCopy, renderLabels

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/documents/src/check-manifest.ts + 5 modules
var check_manifest = __webpack_require__(7950);
// EXTERNAL MODULE: ./packages/documents/src/parse-manifest.ts + 3 modules
var parse_manifest = __webpack_require__(9797);
;// CONCATENATED MODULE: ./packages/documents/src/plain-source.ts
/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
function plainSource(file, value) {
    return { file, text: "", value, place: () => ({ file }), root: null };
}

;// CONCATENATED MODULE: ./packages/server/src/labels.ts




const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
function renderLabels(labels) {
    const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version: workingCopies.has(module) ? unreleased(version) : version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
}
function unreleased(version) {
    const [release = "", build = ""] = version.split(/(?=\+)/);
    return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
}
/** Whether a label's version says that the plugin was compiled from a working copy. */
function isWorkingCopy(version) {
    return /[-.]working-copy(?:\+|$)/.test(version);
}
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
function readLabels(labels) {
    const read = readShape(labels);
    return read && keepsManifestRules(read) ? read : undefined;
}
/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
function keepsManifestRules({ module, version, entrypoint, frameworkVersion, plugins }) {
    const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
    const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
    const { manifest, diagnostics } = (0,parse_manifest/* parseManifest */.N)(plainSource("labels", document));
    return manifest !== undefined && !(0,diagnostic/* hasErrors */.Cs)([...diagnostics, ...(0,check_manifest/* checkManifest */.K)(manifest)]);
}
function readShape(labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
}
function parseJson(text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function strings(value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
function readEntrypoint(value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
}
function readPlugins(value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(4949);
;// CONCATENATED MODULE: ./packages/golang/src/module-error.ts

const listVersions = "Name a version that exists; `go list -m -versions MODULE` lists them.";
/** Whether there is no such module, or who asks may not see it, hosts do not say. */
const mayRead = "Check that the version is published and that you may read the module.";
const fetchFirst = "Run the action fetch-modules, or plugin-release fetch, for this manifest before, with the same GOMODCACHE.";
const kinds = [
    {
        pattern: /checksum mismatch|SECURITY ERROR|unexpected ziphash/,
        code: "module-checksum-mismatch",
        fix: "Find out who changed the module after its release; a changed module needs a new version.",
    },
    {
        pattern: /requires go >= /,
        code: "go-too-old",
        fix: "Install the Go version that the module requires, or name an older version of the module.",
    },
    {
        pattern: /should be v\d|should be v0 or v1/,
        code: "version-major-mismatch",
        fix: "From v2 on the module path ends in /vN, in its go.mod too; name that path, or a version below v2.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Name the module by the path that its go.mod declares.",
    },
    {
        pattern: /\b40[04] |\b410 |reading file:\S+: no such file|unknown revision|invalid pseudo-version|no matching versions|repository .* not found|: not found/i,
        code: "module-not-found",
        fix: listVersions,
    },
    {
        pattern: /\b401 |\b403 |could not read Username|Permission denied|terminal prompts disabled/,
        code: "module-proxy-failed",
        fix: mayRead,
    },
    {
        pattern: /updates to go\.mod|missing go\.sum entry|lookup disabled by -mod=readonly/,
        code: "lock-stale",
        fix: "Generate again and commit what changed.",
    },
    {
        pattern: /too large/,
        code: "module-too-large",
        fix: "Leave out of the module what its package does not need, and release it again.",
    },
    { pattern: /lookup disabled by GOPROXY=off/, code: "module-not-fetched", fix: fetchFirst },
    {
        pattern: /reading https?:|read "https?:|unexpected EOF|Get "?https?:|from proxy|proxy returned|unexpected (?:end of|version)|dial tcp|i\/o timeout|connection re(?:set|fused)|proxyconnect|x509:|tls:/,
        code: "module-proxy-failed",
        fix: "Try again later, and check GOPROXY and the network if it stays so.",
    },
];
const anythingElse = { code: "go-command-failed", fix: "Correct what the message names." };
/** Sorts what `go` says about one module; what a server says in it does not count. */
function explainModuleError(text) {
    const [said = ""] = text.split("server response:");
    const { code, fix } = kinds.find((each) => each.pattern.test(said)) ?? anythingElse;
    return { code, fix, why: (0,sanitize/* sanitize */.a)(withoutPreamble(text), 400) };
}
/** Without the command's name, and without a path that only this machine has. */
function withoutPreamble(text) {
    return text
        .trim()
        .replace(/^go: /, "")
        .replace(/^unzip \S+: /, "");
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/golang/src/patience.ts
/** Go does not tell what Retry-After said, so a rate limit is given the minutes that such limits usually span. */
const usualPatience = {
    stallSeconds: 60,
    waits: { busy: [10, 30, 60], failing: [1, 4, 15], stalled: [1] },
};
const busy = /: 429 /;
const failing = /: 5\d\d |unexpected EOF|: EOF\b|connection re(?:set|fused)|broken pipe|i\/o timeout|TLS handshake timeout|no such host|server misbehaving|network is unreachable|no route to host|stream error|GOAWAY|transport connection broken/;
/** What of the network went wrong in what `go` says; nothing where another try would end alike. */
function faultIn(text) {
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
}
/** Seconds to wait before the next try; nothing where there is none. */
function nextWait({ waits }, fault, tries) {
    return fault === undefined ? undefined : waits[fault][tries - 1];
}

// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(6192);
;// CONCATENATED MODULE: ./packages/golang/src/network.ts





/**
 * Runs a `go` command that may download modules: again where the network failed it, and stopped where nothing arrives.
 * What was downloaded stays in the module cache, so that a further try asks for the rest only.
 * Throws `module-proxy-timeout`; every other failure is in the output, as Go says it.
 *
 * @param verb `["mod", "download"]`, `["list"]`, `["mod", "graph"]`
 */
async function runGoOnline(toolchain, verb, args, options) {
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
        await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, signal && { signal }).catch(() => { });
    }
}
const troubles = {
    busy: "says that it is asked too often",
    failing: "failed, or the connection to it",
    stalled: "does not answer",
};
function faultOf({ stalled, exitCode, stdout, stderr }) {
    if (stalled)
        return "stalled";
    const inList = stdout.includes('"Err') ? (stdout.match(/^\s*"Err(?:or)?": ".*"/gm) ?? []) : [];
    return faultIn([...inList, ...(exitCode === 0 ? [] : [withoutRequests(stderr)])].join("\n"));
}
/** Without the lines that `-x` adds. */
function withoutRequests(stderr) {
    return stderr.replace(/^(?:# get |# sumdb |\d+\.\d+s # |mkdir -p |WORK=|cd \S+; ).*\n?/gm, "");
}
function failStalled(stderr, seconds) {
    const waiting = unanswered(stderr);
    const what = waiting === undefined ? "" : ` to ${(0,sanitize/* quoted */.T)(waiting, 300)}`;
    (0,diagnostic/* fail */.fJ)("module-proxy-timeout", `there was no answer${what} for ${seconds} s`, {
        fix: "Check GOPROXY and the network, or name another module proxy after | in GOPROXY.",
    });
}
/** The first request without an answer: `# get URL`, and later `# get URL: 200 OK (0.1s)`. */
function unanswered(stderr) {
    const requests = [...stderr.matchAll(/^# get (\S+)$/gm)].flatMap(([, url]) => url ?? []);
    return requests.find((url) => !stderr.includes(`# get ${url}: `)) ?? requests.at(-1);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(6477);
;// CONCATENATED MODULE: ./packages/golang/src/temporary-folder.ts




/**
 * Runs work in a new folder and removes it afterwards. It lies directly below the folder for temporary files, where
 * Go ignores a go.mod that would otherwise make itself the main module.
 */
async function withTemporaryFolder(toolchain, work) {
    const parent = await (0,promises_.realpath)(toolchain.environment.TMPDIR ?? (0,external_node_os_.tmpdir)());
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "plugin-release-"));
    try {
        return await work(directory);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, parent);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/golang/src/download.ts









/** Linux gives a process 2 MiB for its arguments and environment: room for some ten thousand modules. */
const argumentLimit = 1024 * 1024;
/**
 * Downloads all modules with one `go` process, more only where the arguments exceed 1 MiB.
 * What could not be had is missing from `modules` and has a diagnostic.
 */
async function downloadModules(toolchain, wanted) {
    const released = new Map();
    const downloads = { modules: [], diagnostics: [] };
    for (const each of wanted) {
        if (each.directory !== undefined)
            await addIfWhole(downloads, each, workingCopy(each, each.directory));
        else if (!released.has(queryOf(each)))
            released.set(queryOf(each), each);
    }
    if (released.size === 0)
        return downloads;
    await withTemporaryFolder(toolchain, async (directory) => {
        for (const chunk of chunks([...released.values()]))
            await downloadChunk(toolchain, directory, chunk, downloads);
    });
    return downloads;
}
async function downloadChunk(toolchain, directory, wanted, downloads) {
    const result = await runGoOnline(toolchain, ["mod", "download"], ["-json", ...wanted.map(queryOf)], { directory });
    const answers = new Map((0,process/* parseJsonObjects */.C)(result.stdout).map((answer) => [`${answer.Path}@${answer.Version}`, answer]));
    const unanswered = wanted.filter((each) => !answers.has(queryOf(each)));
    for (const each of wanted) {
        const answer = answers.get(queryOf(each));
        if (answer?.Error !== undefined)
            downloads.diagnostics.push(moduleProblem(each, answer.Error));
        else if (answer)
            await addIfWhole(downloads, each, downloaded(each, answer));
    }
    if (unanswered.length > 0)
        downloads.diagnostics.push(...giveUp(unanswered, result.stderr));
}
/** Go stops at an argument that it cannot read as a module version; the others then have no answer either. */
function giveUp(unanswered, stderr) {
    const guilty = unanswered.filter((each) => stderr.includes(queryOf(each)));
    if (guilty.length > 0)
        return guilty.map((each) => moduleProblem(each, stderr));
    const { code, why, fix } = explainModuleError(stderr);
    return [(0,diagnostic/* diagnostic */.YK)(code, `the modules could not be downloaded: ${why}`, { fix })];
}
function downloaded(wanted, answer) {
    const { module, version } = wanted;
    const { Dir = "", GoMod = "", Sum, Origin } = answer;
    const commit = Origin?.Hash;
    return { module, version, directory: Dir, goMod: GoMod, ...(Sum && { sum: Sum }), ...(commit && { commit }) };
}
function workingCopy({ module, version }, directory) {
    return { module, version, directory, goMod: (0,external_node_path_.join)(directory, "go.mod") };
}
/** Adds a module whose go.mod declares the path that it was asked for by, which `go mod download` does not check. */
async function addIfWhole(downloads, wanted, module) {
    const text = await (0,promises_.readFile)(module.goMod, "utf8").catch(() => undefined);
    if (text === undefined) {
        downloads.diagnostics.push((0,diagnostic/* diagnostic */.YK)(isBase(wanted) ? "base-path-unknown" : "plugin-path-unknown", `${(0,sanitize/* quoted */.T)(module.directory, 200)} has no go.mod that can be read`, {
            ...whereOf(wanted, "module"),
            fix: `Name the folder that holds the ${isBase(wanted) ? "base" : "plugin"}'s go.mod.`,
        }));
        return;
    }
    const declared = (0,go_mod/* parseGoMod */.k)(text).module;
    if (declared === module.module)
        downloads.modules.push(module);
    else
        downloads.diagnostics.push(otherPath(wanted, declared));
}
function isBase({ name }) {
    return name === undefined;
}
function otherPath(wanted, declared) {
    const own = declared === undefined ? "no module path" : `the module path ${(0,sanitize/* quoted */.T)(declared, 200)}`;
    return (0,diagnostic/* diagnostic */.YK)("module-path-other", `the go.mod of ${nameOf(wanted)} declares ${own}`, {
        ...whereOf(wanted, "module"),
        fix: "Name the module by the path that its go.mod declares.",
    });
}
const baseUnpublished = "One that is not published yet is built from a checkout: spec.base.path and commit name it.";
const pluginUnpublished = "One that is not published yet is built from a working copy: its path in spec.plugins names it.";
function moduleProblem(wanted, text) {
    const { code, why, fix } = explainModuleError(text);
    const rest = why.replace(`${queryOf(wanted)}: `, "");
    const said = fix === mayRead ? `${fix} ${isBase(wanted) ? baseUnpublished : pluginUnpublished}` : fix;
    return (0,diagnostic/* diagnostic */.YK)(code, `${nameOf(wanted)} cannot be used: ${rest}`, { ...whereOf(wanted, "version"), fix: said });
}
function nameOf(wanted) {
    return wanted.directory === undefined ? queryOf(wanted) : `the working copy of ${wanted.module}`;
}
function whereOf({ name, at }, part) {
    return { ...(at?.[part] && { place: at[part] }), ...(name !== undefined && { plugin: name }) };
}
function queryOf({ module, version }) {
    return `${module}@${version}`;
}
function* chunks(wanted) {
    let chunk = [];
    let size = 0;
    for (const each of wanted) {
        const length = Buffer.byteLength(queryOf(each)) + 1;
        if (size + length > argumentLimit) {
            yield chunk;
            chunk = [];
            size = 0;
        }
        chunk.push(each);
        size += length;
    }
    yield chunk;
}

// EXTERNAL MODULE: ./packages/server/src/labels.ts + 1 modules
var src_labels = __webpack_require__(6749);
;// CONCATENATED MODULE: ./packages/server/src/base.ts


/** Decides what the base is. Without an image (`scratch`, or offline) only the manifest and its checkout count. */
function resolveBase(located, image, checkout) {
    const base = { ...located.manifest.base, ...(checkout && { module: checkout.module, version: checkout.version }) };
    const at = (...path) => located.source.place(["spec", "base", ...path]);
    const labels = image ? (0,src_labels.readLabels)(image.labels) : undefined;
    const diagnostics = labels ? compareLabels(base, labels, at) : [];
    const entrypoint = base.entrypoint ?? labels?.entrypoint;
    const module = base.module ?? labels?.module;
    const version = base.version ?? (base.module ? undefined : labels?.version);
    if (!module || !version || !entrypoint) {
        diagnostics.push(incomplete(base, at));
        return { diagnostics };
    }
    // Labels do not say which of them carry a plugin.yaml: when the image was built, its manifest did.
    const carriedPlugins = (labels?.plugins ?? []).map((each) => ({ ...each, metadata: "none" }));
    const fromImage = !base.module;
    return {
        base: { module, version, entrypoint, carriedPlugins, fromImage, ...(checkout && { checkout }) },
        diagnostics,
    };
}
function incomplete(base, at) {
    const fix = "Give spec.base.module, version and entrypoint, or a base image that this suite built.";
    if (base.module || base.image === "scratch") {
        return (0,diagnostic/* diagnostic */.YK)("base-incomplete", "the base does not say which Go module, version and entrypoint it is", {
            fix,
            place: at(),
        });
    }
    return (0,diagnostic/* diagnostic */.YK)("image-labels-missing", `the image ${base.image} has no labels that say which Go module it is`, {
        fix,
        place: at("image"),
    });
}
/** What the manifest and the image both say must agree. */
function compareLabels(base, labels, at) {
    const pairs = [
        ["module", base.module, labels.module],
        ["version", base.version, labels.version],
        ["frameworkVersion", base.frameworkVersion, labels.frameworkVersion],
    ];
    return pairs
        .filter(([, manifest, label]) => manifest !== undefined && manifest !== label)
        .map(([field, manifest, label]) => (0,diagnostic/* diagnostic */.YK)("image-labels-mismatch", `${field} is ${manifest} here and ${label} in the labels of ${base.image}`, {
        fix: "Name the base image that belongs to this version, or correct the field.",
        place: at(field),
    }));
}

;// CONCATENATED MODULE: ./packages/server/src/plugin-report.ts
/** All that is known of a plugin whose own declarations are not at hand. */
function undeclared(entry, baseModule) {
    const { name, module, version, import: imported, path } = entry;
    return {
        name,
        module,
        version,
        ...(path === undefined ? {} : { workingCopy: true }),
        import: imported,
        tier: tierOf(entry, baseModule),
        compatibility: "unknown",
    };
}
/** The claimed tier; without a claim, plugins of the base's own module are built-in and all others community. */
function tierOf(entry, baseModule) {
    return entry.tier ?? (entry.module === baseModule ? "built-in" : "community");
}

// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(1285);
;// CONCATENATED MODULE: ./packages/server/src/compatibility.ts



/** Holds one plugin's declarations against the base, and its claimed tier against both. */
function checkPlugin(subject) {
    const { entry, metadata, base } = subject;
    const assessment = (0,compatibility/* assess */.no)(metadata, base);
    const report = {
        ...undeclared(entry, base.module),
        compatibility: assessment.verdict,
        ...(assessment.readableRange === undefined ? {} : { range: assessment.readableRange }),
        ...(metadata ? { frameworkApis: metadata.compatibility.frameworkApis } : {}),
    };
    return {
        report,
        diagnostics: [...declarations(subject, assessment), ...tierRules(subject, report.tier, assessment)],
    };
}
function declarations(subject, assessment) {
    const { entry, metadata, base, source } = subject;
    const at = placeOf(subject, "catalogServer");
    const name = `plugin "${entry.name}" ${source ? "as it stands here" : entry.version}`;
    const why = assessment.reasons.join("; ");
    const found = [];
    if (!metadata) {
        const inBase = entry.module === base.module; // built-in: nobody expects it to declare anything
        const fix = "Give it a plugin.yaml, so that incompatible servers are recognised before they are built.";
        const message = `${name} declares nothing: whether it fits is unknown`;
        return inBase ? [] : [(0,diagnostic/* diagnostic */.YK)("compatibility-unknown", message, { ...at, fix })];
    }
    if (assessment.framework === "different") {
        const fix = source
            ? `Make the plugin for ${base.frameworkVersion}, or take a server that has a shim for its API.`
            : `Take a version of the plugin for ${base.frameworkVersion}, or a base that has a shim for its API.`;
        const message = `${name} does not support ${base.frameworkVersion}: ${why}`;
        found.push((0,diagnostic/* diagnostic */.YK)("framework-mismatch", message, { ...placeOf(subject, "frameworkApi"), fix }));
    }
    if (assessment.range === "outside") {
        const fix = source
            ? "Widen the range if the plugin runs there, or take another server."
            : "Take a version of the plugin whose range includes this base, or another base.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-version-outside", `${name} does not run on ${base.version}: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "invalid") {
        const fix = "Correct spec.compatibility.catalogServer in plugin.yaml and release again.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-range-invalid", `${name} has a range that cannot be read: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "unknown" && declaresRange(metadata)) {
        const fix = "Give spec.base.version as a semantic version.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-version-unknown", `the base's version is not known, so ${name} was not checked against it`, {
            ...at,
            fix,
        }));
    }
    if (assessment.open) {
        const fix = "Give the plugin a maxVersion such as 1.x; an open range cannot be supported.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-range-open", `${name} has no upper end: ${assessment.readableRange}`, { ...at, fix }));
    }
    return found;
}
/** Where what a plugin declares is to be changed: its own file, or the manifest's line that names the version. */
function placeOf({ entry, plugin, source }, field) {
    const place = source ? source.place(["spec", "compatibility", field]) : plugin.at?.version;
    return { plugin: entry.name, ...(place ? { place } : {}) };
}
function declaresRange({ compatibility }) {
    return [compatibility.minVersion, compatibility.maxVersion, compatibility.range].some((each) => each !== undefined);
}
function tierRules({ entry, plugin, base, metadata }, tier, { open }) {
    const at = { plugin: entry.name, ...(plugin.at?.version ? { place: plugin.at.version } : {}) };
    const refuse = (why, fix) => [
        (0,diagnostic/* diagnostic */.YK)("tier-not-allowed", `plugin "${entry.name}" cannot be ${tier}: ${why}`, { ...at, fix }),
    ];
    if (tier === "built-in" && base.module !== undefined && entry.module !== base.module) {
        return refuse(`it is not in the base's module ${base.module}`, "Claim community, or supported.");
    }
    if (tier !== "supported")
        return [];
    if (!metadata)
        return refuse("it has no metadata", "Give it a plugin.yaml, or claim community.");
    if (open)
        return refuse("its range has no upper end", "Give it a maxVersion such as 1.x, or claim community.");
    return [];
}

;// CONCATENATED MODULE: ./packages/server/src/composition.ts


/** The manifest's plugins and those that come with the base image, unless the manifest names them. */
function allPlugins({ manifest }, base) {
    const named = new Set(manifest.plugins.flatMap((each) => [each.name, each.import]));
    return [
        ...manifest.plugins,
        ...base.carriedPlugins.filter((each) => !named.has(each.name) && !named.has(each.import)),
    ];
}
/** Plugins of the manifest and of the base image share a module only at one version. */
function carriedConflicts(located, base) {
    const { plugins } = located.manifest;
    const carried = new Map(allPlugins(located, base)
        .slice(plugins.length)
        .map((each) => [each.module, each]));
    return plugins.flatMap(({ name, module, version }, index) => {
        const other = carried.get(module);
        if (!other || other.version === version)
            return [];
        const message = `plugin "${name}" needs ${module} ${version}, "${other.name}" of the base image ${other.version}`;
        const fix = `Name "${other.name}" in the manifest too, at the same version.`;
        const place = located.source.place(["spec", "plugins", index, "version"]);
        return [(0,diagnostic/* diagnostic */.YK)("plugin-version-conflict", message, { plugin: name, fix, place })];
    });
}
/** What is compiled, made from the manifest and its resolved base. */
function compose(located, base) {
    const { manifest } = located;
    return {
        name: manifest.name ?? lastElement(base.module),
        base: {
            module: base.module,
            version: base.version,
            entrypoint: base.entrypoint,
            at: basePlaces(located, base),
            ...(base.checkout && { directory: base.checkout.directory, checkout: base.checkout }),
        },
        plugins: allPlugins(located, base).map((plugin, index) => pluginModule(located, plugin, index)),
        platforms: manifest.build.platforms,
        tags: manifest.build.tags,
    };
}
function pluginModule(located, plugin, index) {
    const carried = index >= located.manifest.plugins.length;
    const path = carried ? ["spec", "base", "image"] : ["spec", "plugins", index];
    return {
        name: plugin.name,
        module: plugin.module,
        version: plugin.version,
        import: plugin.import,
        at: places(located, path, carried),
        ...(plugin.path === undefined ? {} : { directory: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(located.source.file), plugin.path) }),
    };
}
function basePlaces({ manifest, source }, { fromImage, checkout }) {
    const at = (field) => source.place(["spec", "base", fromImage ? "image" : field]);
    return {
        get module() {
            return at(checkout ? "path" : "module");
        },
        get version() {
            return at(checkout && manifest.base.version === undefined ? "path" : "version");
        },
        get import() {
            return at("entrypoint");
        },
    };
}
/** Positions are looked up only when a diagnostic needs them: a manifest may have thousands of plugins. */
function places({ source }, path, whole) {
    const at = (field) => source.place(whole ? path : [...path, field]);
    return {
        get module() {
            return at("module");
        },
        get version() {
            return at("version");
        },
        get import() {
            return at("import");
        },
    };
}
/** `catalog-server` of `github.com/acme/catalog-server/v2`. */
function lastElement(module) {
    const elements = module.split("/");
    const last = elements.at(-1) ?? module;
    const name = /^v[0-9]+$/.test(last) && elements.length > 1 ? (elements.at(-2) ?? last) : last;
    return name.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/documents/src/generated/catalog-plugin.ts
// Generated by scripts/generate-validators.ts from schemas/catalog-plugin.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const catalog_plugin = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog-plugin.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "catalog.kubeflow.org/v1alpha1" }, "kind": { "type": "string", "const": "CatalogPlugin" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" } }, "required": ["name"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "displayName": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "description": { "type": "string", "pattern": "\\S", "maxLength": 16384 }, "version": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "owners": { "type": "array", "items": { "type": "object", "properties": { "team": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "contact": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "required": ["team"], "additionalProperties": false } }, "license": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "repository": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "migrationGuide": { "type": "string", "pattern": "^(?:https://[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+|(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\u007f:\\\\]*[^\\u0000-\\u001f\\u007f:\\\\/])$", "maxLength": 1024 }, "providers": { "type": "array", "items": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "compatibility": { "type": "object", "properties": { "catalogServer": { "type": "object", "properties": { "minVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "maxVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "range": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 } }, "additionalProperties": false }, "minServerVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "maxServerVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "range": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "frameworkApi": { "type": ["string", "array"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } } }, "required": ["frameworkApi"], "additionalProperties": false } }, "required": ["compatibility"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^(?:https://[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+|(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\u007f:\\\\]*[^\\u0000-\\u001f\\u007f:\\\\/])$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="catalog-plugin.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.metadata === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.spec === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ("catalog.kubeflow.org/v1alpha1" !== data0) {
                const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "catalog.kubeflow.org/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ("CatalogPlugin" !== data1) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "CatalogPlugin" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(key1 === "name")) {
                        const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err11 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data4 = data.spec;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.compatibility === undefined) {
                    const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "compatibility" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key2 in data4) {
                    if (!(func2.call(schema11.properties.spec.properties, key2))) {
                        const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data4.displayName !== undefined) {
                    let data5 = data4.displayName;
                    if (typeof data5 === "string") {
                        if (data5.length > 1024) {
                            const err16 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data5)) {
                            const err17 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data4.description !== undefined) {
                    let data6 = data4.description;
                    if (typeof data6 === "string") {
                        if (data6.length > 16384) {
                            const err19 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/maxLength", keyword: "maxLength", params: { limit: 16384 } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (!pattern2.test(data6)) {
                            const err20 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data4.version !== undefined) {
                    let data7 = data4.version;
                    if (typeof data7 === "string") {
                        if (data7.length > 256) {
                            const err22 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/maxLength", keyword: "maxLength", params: { limit: 256 } };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data7)) {
                            const err23 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data4.owners !== undefined) {
                    let data8 = data4.owners;
                    if (Array.isArray(data8)) {
                        const len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data9 = data8[i0];
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                if (data9.team === undefined) {
                                    const err25 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/required", keyword: "required", params: { missingProperty: "team" } };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                for (const key3 in data9) {
                                    if (!((key3 === "team") || (key3 === "contact"))) {
                                        const err26 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.team !== undefined) {
                                    let data10 = data9.team;
                                    if (typeof data10 === "string") {
                                        if (data10.length > 1024) {
                                            const err27 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data10)) {
                                            const err28 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err28];
                                            }
                                            else {
                                                vErrors.push(err28);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err29 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.contact !== undefined) {
                                    let data11 = data9.contact;
                                    if (typeof data11 === "string") {
                                        if (data11.length > 1024) {
                                            const err30 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data11)) {
                                            const err31 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err32 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/spec/owners", schemaPath: "#/properties/spec/properties/owners/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data4.license !== undefined) {
                    let data12 = data4.license;
                    if (typeof data12 === "string") {
                        if (data12.length > 1024) {
                            const err35 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data12)) {
                            const err36 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data4.repository !== undefined) {
                    let data13 = data4.repository;
                    if (typeof data13 === "string") {
                        if (data13.length > 1024) {
                            const err38 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data13)) {
                            const err39 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data4.migrationGuide !== undefined) {
                    let data14 = data4.migrationGuide;
                    if (typeof data14 === "string") {
                        if (data14.length > 1024) {
                            const err41 = { instancePath: instancePath + "/spec/migrationGuide", schemaPath: "#/properties/spec/properties/migrationGuide/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (!pattern8.test(data14)) {
                            const err42 = { instancePath: instancePath + "/spec/migrationGuide", schemaPath: "#/properties/spec/properties/migrationGuide/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+|(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\u007f:\\\\]*[^\\u0000-\\u001f\\u007f:\\\\/])$" } };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/spec/migrationGuide", schemaPath: "#/properties/spec/properties/migrationGuide/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data4.providers !== undefined) {
                    let data15 = data4.providers;
                    if (Array.isArray(data15)) {
                        const len1 = data15.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data16 = data15[i1];
                            if (typeof data16 === "string") {
                                if (data16.length > 1024) {
                                    const err44 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data16)) {
                                    const err45 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/spec/providers", schemaPath: "#/properties/spec/properties/providers/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data4.compatibility !== undefined) {
                    let data17 = data4.compatibility;
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.frameworkApi === undefined) {
                            const err48 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/required", keyword: "required", params: { missingProperty: "frameworkApi" } };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        for (const key4 in data17) {
                            if (!(((((key4 === "catalogServer") || (key4 === "minServerVersion")) || (key4 === "maxServerVersion")) || (key4 === "range")) || (key4 === "frameworkApi"))) {
                                const err49 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data17.catalogServer !== undefined) {
                            let data18 = data17.catalogServer;
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                for (const key5 in data18) {
                                    if (!(((key5 === "minVersion") || (key5 === "maxVersion")) || (key5 === "range"))) {
                                        const err50 = { instancePath: instancePath + "/spec/compatibility/catalogServer", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.minVersion !== undefined) {
                                    let data19 = data18.minVersion;
                                    if (typeof data19 === "string") {
                                        if (data19.length > 256) {
                                            const err51 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err51];
                                            }
                                            else {
                                                vErrors.push(err51);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data19)) {
                                            const err52 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err52];
                                            }
                                            else {
                                                vErrors.push(err52);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err53 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.maxVersion !== undefined) {
                                    let data20 = data18.maxVersion;
                                    if (typeof data20 === "string") {
                                        if (data20.length > 256) {
                                            const err54 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data20)) {
                                            const err55 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err56 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.range !== undefined) {
                                    let data21 = data18.range;
                                    if (typeof data21 === "string") {
                                        if (data21.length > 256) {
                                            const err57 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data21)) {
                                            const err58 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err59 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err59];
                                        }
                                        else {
                                            vErrors.push(err59);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/spec/compatibility/catalogServer", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data17.minServerVersion !== undefined) {
                            let data22 = data17.minServerVersion;
                            if (typeof data22 === "string") {
                                if (data22.length > 256) {
                                    const err61 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data22)) {
                                    const err62 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data17.maxServerVersion !== undefined) {
                            let data23 = data17.maxServerVersion;
                            if (typeof data23 === "string") {
                                if (data23.length > 256) {
                                    const err64 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data23)) {
                                    const err65 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data17.range !== undefined) {
                            let data24 = data17.range;
                            if (typeof data24 === "string") {
                                if (data24.length > 256) {
                                    const err67 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data24)) {
                                    const err68 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data17.frameworkApi !== undefined) {
                            let data25 = data17.frameworkApi;
                            if ((typeof data25 !== "string") && (!(Array.isArray(data25)))) {
                                const err70 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/type", keyword: "type", params: { type: schema11.properties.spec.properties.compatibility.properties.frameworkApi.type } };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                            if (typeof data25 === "string") {
                                if (!pattern16.test(data25)) {
                                    const err71 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err71];
                                    }
                                    else {
                                        vErrors.push(err71);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data25)) {
                                if (data25.length < 1) {
                                    const err72 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err72];
                                    }
                                    else {
                                        vErrors.push(err72);
                                    }
                                    errors++;
                                }
                                const len2 = data25.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data26 = data25[i2];
                                    if (typeof data26 === "string") {
                                        if (!pattern16.test(data26)) {
                                            const err73 = { instancePath: instancePath + "/spec/compatibility/frameworkApi/" + i2, schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err73];
                                            }
                                            else {
                                                vErrors.push(err73);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err74 = { instancePath: instancePath + "/spec/compatibility/frameworkApi/" + i2, schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
    }
    else {
        const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err77];
        }
        else {
            vErrors.push(err77);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "metadata",
            "spec"
        ],
        "examples": {
            "apiVersion": "catalog.kubeflow.org/v1alpha1",
            "kind": "CatalogPlugin",
            "metadata": "",
            "spec": ""
        }
    },
    "#/properties/metadata": {
        "fields": [
            "name"
        ],
        "examples": {
            "name": "agents"
        }
    },
    "#/properties/metadata/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and hyphens, the first no hyphen",
        "example": "agents"
    },
    "#/properties/spec": {
        "fields": [
            "displayName",
            "description",
            "version",
            "owners",
            "license",
            "repository",
            "migrationGuide",
            "providers",
            "compatibility"
        ],
        "examples": {
            "displayName": "Agents",
            "description": "Lists agents and their tools.",
            "version": "0.3.1",
            "owners": "[{\"team\":\"acme-agents\",\"contact\":\"agents@acme.example\"}]",
            "license": "Apache-2.0",
            "repository": "https://github.com/acme/catalog-plugins",
            "migrationGuide": "https://github.com/acme/catalog-plugins/blob/main/agents/MIGRATION.md",
            "providers": "[\"yaml\",\"http\"]",
            "compatibility": ""
        }
    },
    "#/properties/spec/properties/displayName": {
        "expected": "one line of text",
        "example": "Agents"
    },
    "#/properties/spec/properties/description": {
        "expected": "a text that is not blank",
        "example": "Lists agents and their tools."
    },
    "#/properties/spec/properties/version": {
        "expected": "one line of text",
        "example": "0.3.1"
    },
    "#/properties/spec/properties/owners/items": {
        "fields": [
            "team",
            "contact"
        ],
        "examples": {
            "team": "acme-agents",
            "contact": "agents@acme.example"
        }
    },
    "#/properties/spec/properties/owners/items/properties/team": {
        "expected": "one line of text",
        "example": "acme-agents"
    },
    "#/properties/spec/properties/owners/items/properties/contact": {
        "expected": "one line of text",
        "example": "agents@acme.example"
    },
    "#/properties/spec/properties/license": {
        "expected": "one line of text",
        "example": "Apache-2.0"
    },
    "#/properties/spec/properties/repository": {
        "expected": "one line of text",
        "example": "https://github.com/acme/catalog-plugins"
    },
    "#/properties/spec/properties/migrationGuide": {
        "expected": "an https address, or the path of a file inside the plugin's module",
        "example": "https://github.com/acme/catalog-plugins/blob/main/agents/MIGRATION.md"
    },
    "#/properties/spec/properties/providers/items": {
        "expected": "one line of text",
        "example": "yaml"
    },
    "#/properties/spec/properties/compatibility": {
        "fields": [
            "catalogServer",
            "minServerVersion",
            "maxServerVersion",
            "range",
            "frameworkApi"
        ],
        "examples": {
            "catalogServer": "",
            "minServerVersion": "0.9.0",
            "maxServerVersion": "1.x",
            "range": ">=0.9.0 <2.0.0",
            "frameworkApi": "v1alpha1"
        }
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer": {
        "fields": [
            "minVersion",
            "maxVersion",
            "range"
        ],
        "examples": {
            "minVersion": "0.9.0",
            "maxVersion": "1.x",
            "range": ">=0.9.0 <2.0.0"
        }
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion": {
        "expected": "one line of text",
        "example": "0.9.0"
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion": {
        "expected": "one line of text",
        "example": "1.x"
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range": {
        "expected": "one line of text",
        "example": ">=0.9.0 <2.0.0"
    },
    "#/properties/spec/properties/compatibility/properties/minServerVersion": {
        "expected": "one line of text",
        "example": "0.9.0"
    },
    "#/properties/spec/properties/compatibility/properties/maxServerVersion": {
        "expected": "one line of text",
        "example": "1.x"
    },
    "#/properties/spec/properties/compatibility/properties/range": {
        "expected": "one line of text",
        "example": ">=0.9.0 <2.0.0"
    },
    "#/properties/spec/properties/compatibility/properties/frameworkApi": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/compatibility/properties/frameworkApi/items": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(7083);
;// CONCATENATED MODULE: ./packages/documents/src/parse-plugin-metadata.ts





const schema = { validate: validate, hints: hints };
/** Checks a document against plugin.yaml's schema; the accepted spellings of the server range become one. */
function parsePluginMetadata(source) {
    const { diagnostics, omitted, broken } = (0,schema_check/* checkSchema */._)(source, schema);
    if (broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(diagnostics, omitted) };
    const { metadata, spec } = source.value;
    const contradictions = contradictory(spec.compatibility, source);
    if (contradictions.length > 0)
        return { diagnostics: contradictions };
    const { compatibility, owners = [], providers = [], ...texts } = spec;
    return {
        metadata: { name: metadata.name, ...texts, owners, providers, compatibility: declared(compatibility) },
        diagnostics,
    };
}
function declared({ catalogServer = {}, minServerVersion, maxServerVersion, range, frameworkApi, }) {
    const minVersion = catalogServer.minVersion ?? minServerVersion;
    const maxVersion = catalogServer.maxVersion ?? maxServerVersion;
    const whole = catalogServer.range ?? range;
    return {
        ...(minVersion === undefined ? {} : { minVersion }),
        ...(maxVersion === undefined ? {} : { maxVersion }),
        ...(whole === undefined ? {} : { range: whole }),
        frameworkApis: [frameworkApi].flat(),
    };
}
/** The two spellings of one thing may stand side by side only if they say the same. */
function contradictory(raw, source) {
    const { minVersion, maxVersion, range } = raw.catalogServer ?? {};
    const pairs = [
        ["minServerVersion", raw.minServerVersion, "catalogServer.minVersion", minVersion],
        ["maxServerVersion", raw.maxServerVersion, "catalogServer.maxVersion", maxVersion],
        ["range", raw.range, "catalogServer.range", range],
    ];
    return pairs
        .filter(([, theirs, , ours]) => theirs !== undefined && ours !== undefined && theirs !== ours)
        .map(([field, theirs = "", other, ours = ""]) => {
        const path = ["spec", "compatibility", field];
        const message = `spec.compatibility.${field} says ${(0,sanitize/* quoted */.T)(theirs)}, ${other} says ${(0,sanitize/* quoted */.T)(ours)}`;
        return (0,diagnostic/* diagnostic */.YK)("field-value", message, { fix: "Keep one of the two.", place: source.place(path) });
    });
}

// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(75);
// EXTERNAL MODULE: ./packages/oci/src/rooted-path.ts
var rooted_path = __webpack_require__(9094);
;// CONCATENATED MODULE: ./packages/server/src/migration-guide.ts


/**
 * Whether what `spec.migrationGuide` names can be there: an address is taken at its word, a path has to be a file with content.
 * Links are followed inside the module only.
 *
 * @param directory the module's folder
 */
function hasGuide(directory, guide) {
    if (guide.startsWith("https://"))
        return true;
    try {
        const file = (0,rooted_path/* resolveInRoot */.Q)(directory, guide);
        if (file === undefined)
            return false;
        const found = (0,external_node_fs_.statSync)(file);
        return found.isFile() && found.size > 0;
    }
    catch (error) {
        // Nothing there, a file for a folder, a name that no file system takes, a folder that is closed.
        if (typeof error.code === "string")
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/server/src/metadata.ts







/**
 * Reads a plugin's plugin.yaml from its module at the pinned version: beside the imported package, or at the module's root.
 *
 * @param directory the module's folder in the module cache, or the working copy
 * @param optional no plugin.yaml is legal: built-in plugins, and those marked `metadata: none`
 */
async function readMetadata(plugin, directory, optional) {
    const file = findFile(plugin, directory);
    if (!file)
        return { diagnostics: optional ? [] : [missing(plugin)] };
    const { source, diagnostics } = await (0,yaml_source/* readYaml */.g)(file);
    if (!source)
        return { diagnostics: relocate(diagnostics, plugin, directory) };
    const parsed = parsePluginMetadata(source);
    diagnostics.push(...parsed.diagnostics);
    const { metadata } = parsed;
    if (metadata && !(0,diagnostic/* hasErrors */.Cs)(diagnostics)) {
        diagnostics.push(...compareNames(plugin, metadata, (...path) => source.place(path)));
    }
    const guide = metadata?.migrationGuide;
    if (guide !== undefined && !hasGuide(directory, guide)) {
        diagnostics.push(guideMissing(guide, source));
        delete metadata?.migrationGuide;
    }
    const findings = relocate(diagnostics, plugin, directory);
    if (!metadata)
        return { diagnostics: findings };
    return { metadata, ...(plugin.directory === undefined ? {} : { source }), diagnostics: findings };
}
function findFile(plugin, directory) {
    const inside = plugin.import === plugin.module ? "" : plugin.import.slice(plugin.module.length + 1);
    return [(0,external_node_path_.join)(directory, inside, "plugin.yaml"), (0,external_node_path_.join)(directory, "plugin.yaml")].find((each) => (0,external_node_fs_.existsSync)(each));
}
function guideMissing(guide, source) {
    const message = `the migration guide ${(0,sanitize/* quoted */.T)(guide)} is no file of the module, or an empty one`;
    return (0,diagnostic/* diagnostic */.YK)("metadata-guide-missing", message, {
        fix: "Add the file to the module and release it, or give the guide's https address.",
        place: source.place(["spec", "migrationGuide"]),
    });
}
function missing(plugin) {
    return (0,diagnostic/* diagnostic */.YK)("metadata-missing", `plugin "${plugin.name}" has no plugin.yaml in ${plugin.module}@${plugin.version}`, {
        plugin: plugin.name,
        fix: "Add a plugin.yaml beside the package and release it, or mark the plugin with metadata: none.",
        ...metadata_placeOf(plugin),
    });
}
function compareNames(plugin, metadata, at) {
    const found = [];
    if (metadata.name !== plugin.name) {
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-name-mismatch", `the manifest says "${plugin.name}", plugin.yaml says "${metadata.name}"`, {
            fix: "Use the plugin's own name in the manifest, or correct metadata.name and release again.",
            place: at("metadata", "name"),
        }));
    }
    const released = plugin.directory === undefined;
    if (released && metadata.version !== undefined && plain(metadata.version) !== plain(plugin.version)) {
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-version-mismatch", `plugin.yaml says ${(0,sanitize/* sanitize */.a)(metadata.version, 80)}, released as ${plugin.version}`, {
            fix: "Set spec.version to the version that is tagged, and release again.",
            place: at("spec", "version"),
        }));
    }
    return found;
}
function plain(version) {
    return version.replace(/^v/, "").replace(/\+.*$/, "");
}
/** A module in the cache is no file of the repository: its diagnostics stand at the manifest's line and name the place in words. */
function relocate(diagnostics, plugin, directory) {
    if (plugin.directory !== undefined)
        return diagnostics.map((each) => ({ ...each, plugin: plugin.name }));
    return diagnostics.map(({ place, ...each }) => {
        const file = `${plugin.module}@${plugin.version}${place?.file.slice(directory.length) ?? "/plugin.yaml"}`;
        const where = place?.line === undefined ? file : `${file}:${place.line}:${place.column ?? 1}`;
        return { ...each, message: `${where}: ${each.message}`, plugin: plugin.name, ...metadata_placeOf(plugin) };
    });
}
function metadata_placeOf(plugin) {
    const place = plugin.at?.version;
    return place ? { place } : {};
}

;// CONCATENATED MODULE: ./packages/server/src/prepare.ts







/**
 * Resolves the base, fetches all modules in one `go` process, reads each plugin's metadata and holds it against the base.
 * Throws where the base is not known; all other problems are collected.
 */
async function prepare({ located, image, checkout }, toolchain) {
    const { base, diagnostics } = resolveBase(located, image, checkout);
    if (!base)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    diagnostics.push(...carriedConflicts(located, base));
    const composition = compose(located, base);
    const elsewhere = composition.plugins.filter((each) => each.module !== base.module);
    const downloaded = await downloadModules(toolchain, [composition.base, ...elsewhere]);
    diagnostics.push(...downloaded.diagnostics);
    const files = downloaded.modules.find((each) => each.module === base.module)?.directory;
    if (files !== undefined)
        composition.base.files = files;
    const prepared = {
        base,
        composition,
        modules: downloaded.modules,
        reports: [],
        metadata: new Map(),
        diagnostics,
    };
    await addPlugins(prepared, located);
    return prepared;
}
function moduleVersion({ module, version }) {
    return `${module}@${version}`;
}
async function addPlugins(prepared, located) {
    const { base, composition, reports, metadata, diagnostics } = prepared;
    const directories = new Map(prepared.modules.map((each) => [moduleVersion(each), each.directory]));
    const serverBase = { ...located.manifest.base, module: base.module, version: base.version };
    for (const [index, entry] of allPlugins(located, base).entries()) {
        const plugin = composition.plugins[index];
        if (!plugin)
            continue;
        const released = plugin.module === base.module ? composition.base.files : directories.get(moduleVersion(plugin));
        const directory = plugin.directory ?? released;
        if (directory === undefined) {
            reports.push(undeclared(entry, base.module)); // could not be downloaded, which has its own diagnostic
            continue;
        }
        const optional = entry.metadata === "none" || entry.module === base.module;
        const { diagnostics: problems, ...findings } = await readMetadata(plugin, directory, optional);
        diagnostics.push(...problems);
        if (findings.metadata)
            metadata.set(entry.name, findings.metadata);
        if (!findings.metadata && !optional) {
            reports.push(undeclared(entry, base.module));
            continue;
        }
        const checked = checkPlugin({ entry, plugin, base: serverBase, ...findings });
        reports.push(checked.report);
        diagnostics.push(...checked.diagnostics);
    }
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess)
});

// UNUSED EXPORTS: assessFramework, assessor, readContract

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(5230);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
;// CONCATENATED MODULE: ./packages/versions/src/range.ts


const maxLength = 256;
const lowest = (0,module_version/* parseVersion */.ot)("0.0.0-0");
/**
 * Reads a range of node-semver's grammar, but lets it contain what lies between its bounds: a prerelease needs no bound with the same core.
 * As in node-semver's own `^` and `x` ranges, `<2.0.0` leaves out the prereleases of 2.0.0 too.
 *
 * @returns nothing if the text is no range, or if no version lies in it
 */
function parseRange(text) {
    if (text.trim() === "" || text.length > maxLength)
        return undefined;
    const intervals = [];
    for (const comparators of comparatorSets(text)) {
        const interval = comparators.reduce(narrow, {});
        if (!isEmpty(interval))
            intervals.push(withoutPrereleasesOfUpper(interval));
    }
    return intervals.length === 0 ? undefined : intervals;
}
function comparatorSets(text) {
    try {
        return new (range_default())(text).set.map((comparators) => [...comparators]);
    }
    catch {
        return [];
    }
}
function narrow(interval, { operator, semver, value }) {
    if (value === "")
        return interval;
    const bound = { version: semver, inclusive: operator !== "<" && operator !== ">" };
    const narrowed = { ...interval };
    if (!operator?.startsWith("<") && isTighter(bound, interval.lower, 1))
        narrowed.lower = bound;
    if (!operator?.startsWith(">") && isTighter(bound, interval.upper, -1))
        narrowed.upper = bound;
    return narrowed;
}
function isTighter(bound, than, direction) {
    if (!than)
        return true;
    const order = bound.version.compare(than.version) * direction;
    return order > 0 || (order === 0 && !bound.inclusive);
}
function withoutPrereleasesOfUpper(interval) {
    const { lower, upper } = interval;
    if (!upper || upper.inclusive || upper.version.prerelease.length > 0)
        return interval;
    if (lower && lower.version.compareMain(upper.version) === 0)
        return interval;
    const { major, minor, patch } = upper.version;
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.${patch}-0`);
    return version ? { ...interval, upper: { version, inclusive: false } } : interval;
}
function isEmpty({ lower, upper }) {
    if (!upper)
        return false;
    const order = (lower?.version ?? lowest).compare(upper.version);
    return order > 0 || (order === 0 && !(upper.inclusive && (lower?.inclusive ?? true)));
}
function contains(range, version) {
    return range.some(({ lower, upper }) => {
        const low = lower ? version.compare(lower.version) : 1;
        const high = upper ? version.compare(upper.version) : -1;
        return ((low > 0 || (low === 0 && lower?.inclusive === true)) && (high < 0 || (high === 0 && upper?.inclusive === true)));
    });
}
/** Whether the range has no upper end. */
function isOpen(range) {
    return range.some(({ upper }) => upper === undefined);
}
function sameBound(one, other) {
    if (!one || !other)
        return one === other;
    return one.inclusive === other.inclusive && one.version.compare(other.version) === 0;
}

;// CONCATENATED MODULE: ./packages/versions/src/declared-range.ts



/**
 * Brings the three ways of declaring a range (`minVersion` and `maxVersion`, one of them, `range`) to one.
 * Where `range` stands beside the others, a bound that is stated twice must be the same bound; then `range` holds.
 */
function declaredRange({ minVersion: min, maxVersion: max, range }) {
    if (range === undefined && min === undefined && max === undefined)
        return { kind: "none" };
    const ends = readEnds(min, max);
    if (typeof ends === "string")
        return { kind: "invalid", reason: ends };
    if (range === undefined)
        return { kind: "range", range: [ends], readable: readableEnds(min, max, ends) };
    const parsed = parseRange(range);
    if (!parsed)
        return { kind: "invalid", reason: `${(0,sanitize/* quoted */.T)(range)} is not a range of versions, or contains none` };
    if (!agrees(parsed, ends)) {
        return { kind: "invalid", reason: `range ${(0,sanitize/* quoted */.T)(range)} and ${readableEnds(min, max, ends)} differ` };
    }
    return { kind: "range", range: parsed, readable: `${(0,sanitize/* sanitize */.a)(range)}${isOpen(parsed) ? " (open)" : ""}` };
}
/** The interval between the two, or what is wrong with them. */
function readEnds(min, max) {
    const lower = min === undefined ? {} : readEnd(min, "lower");
    if (!lower)
        return `minVersion ${(0,sanitize/* quoted */.T)(min ?? "")} is not a version`;
    const upper = max === undefined ? {} : readEnd(max, "upper");
    if (!upper)
        return `maxVersion ${(0,sanitize/* quoted */.T)(max ?? "")} is neither a version nor of the form 1.x`;
    const interval = { ...lower, ...upper };
    return isEmpty(interval) ? `minVersion ${min} is above maxVersion ${max}` : interval;
}
const anything = /^[xX*]$/;
const line = /^v?(?<major>0|[1-9]\d{0,14})(?:\.(?<minor>0|[1-9]\d{0,14})(?:\.[xX*])?|(?:\.[xX*]){0,2})$/;
/**
 * One end as an interval with that end only.
 * `1.x`, `1.2.x` and their short forms `1` and `1.2` mean all that begins so; `*` is open.
 */
function readEnd(text, end) {
    const version = (0,module_version/* parseVersion */.ot)(text);
    if (version)
        return { [end]: { version, inclusive: true } };
    if (anything.test(text))
        return {};
    const { major, minor } = line.exec(text)?.groups ?? {};
    if (major === undefined)
        return undefined;
    const bound = end === "lower" ? firstOf(major, minor) : firstAfter(major, minor);
    return bound && { [end]: bound };
}
function firstOf(major, minor = "0") {
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.0`);
    return version && { version, inclusive: true };
}
/** The least version of the next line, its prereleases included, as the excluded end. */
function firstAfter(major, minor) {
    const next = minor === undefined ? `${Number(major) + 1}.0` : `${major}.${Number(minor) + 1}`;
    const version = (0,module_version/* parseVersion */.ot)(`${next}.0-0`);
    return version && { version, inclusive: false };
}
function agrees(range, { lower, upper }) {
    if (!lower && !upper)
        return true;
    const [only, ...more] = range;
    if (!only || more.length > 0)
        return false;
    return (!lower || sameLower(lower, only.lower)) && (!upper || sameBound(upper, only.upper));
}
/** node-semver reads `>=0.0.0` as no lower end. */
function sameLower(lower, stated) {
    const isLeast = lower.inclusive && lower.version.version === "0.0.0";
    return sameBound(lower, stated) || (isLeast && stated === undefined);
}
function readableEnds(min, max, { lower, upper }) {
    if (lower && upper)
        return `${min} to ${max}`;
    if (lower)
        return `${min} and newer (open)`;
    return upper ? `up to ${max}` : "any version (open)";
}

;// CONCATENATED MODULE: ./packages/versions/src/compatibility.ts



/** Holds what a plugin declares against a server. No metadata is unknown in every respect, never compatible. */
function assess(metadata, server) {
    return assessor(metadata)(readContract(server));
}
function readContract(server) {
    return { ...server, parsed: (0,module_version/* parseVersion */.ot)(server.version) };
}
/** `assess` for one plugin and many servers: what it declares is read once. */
function assessor(metadata) {
    if (!metadata) {
        return () => ({
            verdict: "unknown",
            range: "unknown",
            open: true,
            framework: "unknown",
            reasons: ["it has no metadata"],
        });
    }
    const { frameworkApis } = metadata.compatibility;
    const declared = declaredRange(metadata.compatibility);
    return (server) => {
        const framework = assessFramework(frameworkApis, server);
        const range = assessRange(declared, server);
        const { readable } = range;
        return {
            verdict: verdictOf(framework.answer, range.answer),
            range: range.answer,
            open: range.open,
            framework: framework.answer,
            ...(readable === undefined ? {} : { readableRange: readable }),
            reasons: [...framework.reasons, ...range.reasons],
        };
    };
}
function verdictOf(framework, range) {
    if (framework === "different" || range === "outside")
        return "incompatible";
    return framework === "unknown" || range !== "inside" ? "unknown" : "compatible";
}
/** Whether a server offers a framework API that the plugin declares, and whether only through a shim. */
function assessFramework(declared, server) {
    if (declared.length === 0)
        return { answer: "unknown", reasons: ["it declares no framework API"] };
    const wanted = declared.join(", ");
    if (declared.includes(server.frameworkVersion))
        return { answer: "equal", reasons: [] };
    if (declared.some((each) => server.compatibleFrameworkVersions.includes(each))) {
        return { answer: "shimmed", reasons: [`it declares ${wanted}, which the base serves through a shim`] };
    }
    const offered = [server.frameworkVersion, ...server.compatibleFrameworkVersions].join(", ");
    return { answer: "different", reasons: [`it declares ${wanted}, the base offers ${offered}`] };
}
function assessRange(declared, server) {
    if (declared.kind === "none") {
        const reasons = ["it declares no range of server versions"];
        return { answer: "unknown", open: true, readable: "not declared (open)", reasons };
    }
    if (declared.kind === "invalid")
        return { answer: "invalid", open: false, reasons: [declared.reason] };
    const { range, readable } = declared;
    const shown = { open: isOpen(range), readable };
    const version = server.parsed;
    if (!version) {
        const why = server.version === undefined ? "is not known" : "is not a semantic version";
        return { ...shown, answer: "unknown", reasons: [`the base's version ${why}`] };
    }
    const name = (0,module_version/* describeVersion */.MP)(version);
    if (contains(range, version)) {
        return { ...shown, answer: "inside", reasons: name === version.version ? [] : [`the base is ${name}`] };
    }
    return { ...shown, answer: "outside", reasons: [`it declares ${readable}, the base is ${name}`] };
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pseudoVersion),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
function parseVersion(text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
}
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
function pseudoVersion(version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
}
function isoTime(digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
}
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
function describeVersion(version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
}


/***/ })

};

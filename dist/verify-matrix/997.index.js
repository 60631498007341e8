export const id = 997;
export const ids = [997];
export const modules = {

/***/ 41997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conform: () => (/* binding */ conform),
  freePorts: () => (/* reexport */ freePorts),
  loadReportWriter: () => (/* binding */ loadReportWriter)
});

// EXTERNAL MODULE: ./packages/conformance/src/lazily.ts
var lazily = __webpack_require__(81020);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/conformance/src/panic.ts


/**
 * Lays a Go panic to a plugin, from what the server printed: to the one whose package was being initialised, or else to the one whose
 * code is nearest to the panic in the stack.
 * Where the panic is about a name that is taken, who took it comes from the text, and from the packages initialised before, if the
 * server ran with GODEBUG=inittrace=1. Nothing where no plugin is to blame.
 */
function explainPanic(log, plugins, when = "started") {
    const { before, said, stack } = readPanic(log);
    const guilty = ownerOf(initialising(stack), plugins) ?? nearest(stack, plugins);
    if (!guilty)
        return undefined;
    const first = takers(said, guilty, plugins, before);
    const more = first.length > 5 ? ` or ${first.length - 5} more` : "";
    const other = `${first
        .slice(0, 5)
        .map((each) => `plugin "${each.name}"`)
        .join(" or ")}${more}`;
    const taken = other === "" ? "" : `; ${other} did it before`;
    return (0,diagnostic/* diagnostic */.YK)("plugin-panicked", `plugin "${guilty.name}" panicked while the server ${when}: ${(0,sanitize/* quoted */.T)(said, 300)}${taken}`, {
        plugin: guilty.name,
        fix: other === ""
            ? "Name a version that starts, or remove the plugin."
            : "Remove one of them, or name a version that registers another name.",
    });
}
/** The lines before the panic, what it says, and the lines of the stack. */
function readPanic(log) {
    const lines = log.split(/\r?\n/);
    const at = lines.findIndex((line) => line.startsWith("panic: "));
    const rest = at < 0 ? [] : lines.slice(at);
    const start = rest.findIndex((line) => line.startsWith("goroutine ")) + 1;
    const frames = start === 0 ? [] : rest.slice(start);
    const end = frames.indexOf("");
    const said = (rest[0] ?? "").slice("panic: ".length);
    return { before: lines.slice(0, Math.max(at, 0)), said, stack: end < 0 ? frames : frames.slice(0, end) };
}
/** The package whose initialisation the stack ends in: `example.com/m/p.init.0()` or `example.com/m/p.init()`. */
function initialising(stack) {
    const frames = stack.flatMap((line) => /^(\S+)\.init(?:\.\d+)?\(/.exec(line)?.[1] ?? []);
    return frames.at(-1)?.replaceAll("%2e", ".");
}
/** Frames such as `example.com/m/p.(*T).Start(0xc0)` or `created by example.com/m/p.Serve`; whoever called a plugin's code is innocent. */
function nearest(stack, plugins) {
    for (const line of stack) {
        const path = /^(?:created by )?((?:[^\s(]*\/)?[^\s./(]+)\./.exec(line)?.[1]?.replaceAll("%2e", ".");
        const owner = ownerOf(path, plugins);
        if (owner)
            return owner;
    }
    return undefined;
}
function ownerOf(path, plugins) {
    if (path === undefined)
        return undefined;
    const inside = plugins
        .filter(({ module }) => path === module || path.startsWith(`${module}/`))
        .sort((left, right) => right.module.length - left.module.length);
    return plugins.find((each) => each.import === path) ?? inside[0];
}
/** Who may have taken a name before: the plugin that the text names, or else those that were initialised until then. */
function takers(said, guilty, plugins, trace) {
    const words = new Set(said.match(/[a-z0-9-]+/g));
    const others = plugins.filter((each) => each !== guilty);
    const initialised = new Set(trace.flatMap((line) => /^init (\S+) @/.exec(line)?.[1] ?? []));
    const earlier = initialised.size === 0 ? others : others.filter((each) => initialised.has(each.import));
    const named = earlier.filter((each) => words.has(each.name));
    if (named.length > 0)
        return named;
    return initialised.size > 0 && /twice|already|duplicate/i.test(said) ? earlier : [];
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/conformance/src/readiness.ts




/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
/** Such ports, one after another; the first is looked for at once. */
function freePorts() {
    let first = freePort();
    // Whoever asks for it is told.
    first.catch(() => { });
    return () => {
        const port = first ?? freePort();
        first = undefined;
        return port;
    };
}
/** Milliseconds. */
const longestAnswer = 5000;
/** Asks `url` until it answers below 400; throws DiagnosticError `server-not-ready` after `seconds`. Stops quietly on `signal`. */
async function waitUntilReady(url, seconds, log, signal) {
    const began = Date.now();
    const deadline = began + seconds * 1000;
    let last = "nothing listens there";
    let answered = false;
    while (!signal.aborted) {
        const patience = Math.max(1, Math.min(longestAnswer, deadline - Date.now()));
        const answer = await statusOf(url, patience, signal);
        if (signal.aborted)
            return;
        if (typeof answer === "number" && answer < 400)
            return;
        // The deadline may cut the last question short: what was answered before says more.
        const isCut = answer === "ETIMEDOUT" && patience < longestAnswer;
        if (answer !== "ECONNREFUSED" && !(isCut && answered))
            last = typeof answer === "number" ? `it answers ${answer}` : `it fails with ${answer}`;
        answered ||= typeof answer === "number";
        const pause = pauseAfter(Date.now() - began);
        if (Date.now() + pause >= deadline)
            notReady(url, seconds, last, log);
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
}
/** Milliseconds: who starts fast is seen at once, and who starts slowly is not kept from it. */
function pauseAfter(waited) {
    return Math.min(Math.max(1, waited / 20), 250);
}
function notReady(url, seconds, last, log) {
    const lines = log.lastLines(10);
    const printed = lines.length === 0
        ? "the server runs but has printed nothing"
        : `the server runs and printed last:\n${lines.join("\n")}`;
    (0,diagnostic/* fail */.fJ)("server-not-ready", `${url} was not ready within ${seconds} s: ${last}; ${printed}`, {
        fix: "Raise the deadline, or correct what keeps the server from getting ready.",
    });
}
/** The status of a GET, or why there was none in time. The body is not read. */
function statusOf(url, milliseconds, signal) {
    return new Promise((resolve) => {
        const request = (0,external_node_http_.get)(url, { agent: false, signal }, (response) => {
            resolve(response.statusCode ?? 0);
            response.destroy();
        });
        const timer = setTimeout(() => request.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })), milliseconds);
        request.on("close", () => clearTimeout(timer));
        request.on("error", (error) => resolve(error.code ?? error.message));
    });
}

// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __webpack_require__(15358);
;// CONCATENATED MODULE: ./packages/conformance/src/captured-log.ts

/** Keeps the last `limit` bytes. Output of any length costs at most twice that much memory. */
function capturedLog(limit) {
    let chunks = [];
    let size = 0;
    const compact = () => {
        const all = Buffer.concat(chunks);
        const kept = Buffer.from(all.subarray(Math.max(0, all.length - limit)));
        chunks = [kept];
        size = kept.length;
        return kept;
    };
    return {
        write(chunk) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > 2 * limit)
                compact();
        },
        text: () => compact().toString("utf8"),
        lastLines: (count) => compact()
            .toString("utf8")
            .split("\n")
            .map((line) => (0,sanitize/* sanitize */.a)(line, 300))
            .filter(Boolean)
            .slice(-count),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/conformance/src/at-end.ts
var at_end = __webpack_require__(17624);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/conformance/src/processes.ts

/** The living processes: `first`, those that descend from it, and those that belong; as /proc shows them. */
function processesOf(first, belonging) {
    const { uid, marker, seen } = belonging;
    if (uid === undefined && marker === undefined && seen === undefined && listsChildren())
        return familyOf(first);
    const all = listProcesses();
    const found = new Set(all.filter((each) => each.pid === first || belongs(each, belonging)).map(({ pid }) => pid));
    for (let size = 0; size < found.size;) {
        size = found.size;
        for (const { pid, parent } of all)
            if (found.has(parent))
                found.add(pid);
    }
    for (const pid of found)
        belonging.seen?.set(pid, startOf(pid) ?? "");
    return all.filter(({ pid }) => found.has(pid));
}
/** Where only descent counts, the kernel's lists of children lead to it, and the machine's other processes cost nothing. */
function familyOf(first) {
    const found = new Map();
    const waiting = first === undefined ? [] : [first];
    for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
        const status = found.has(pid) ? undefined : readStatus(pid);
        if (!status)
            continue;
        found.set(pid, status);
        waiting.push(...childrenOf(pid));
    }
    return [...found.values()];
}
/** Not every kernel is made with these lists. */
function listsChildren() {
    return readProc(process.pid, `task/${process.pid}/children`) !== undefined;
}
/** proc(5): each thread has the children that it started. */
function childrenOf(pid) {
    let threads;
    try {
        threads = (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // it has ended
    }
    return threads.flatMap((thread) => (readProc(pid, `task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number));
}
/** Whether a process is the first one of its own namespace, which ends with it (proc(5), NSpid). */
function isFirstInNamespace(pid) {
    return /^NSpid:(?:\s+\d+)+\s+1$/m.test(readProc(pid, "status") ?? "");
}
/** The living processes of a process group. */
function processesOfGroup(group) {
    return listProcesses().filter(({ pid }) => fieldsOf(pid)[2] === String(group));
}
/** Of these processes, those so many generations below one; with 0 itself. */
function descendantsAt(all, pid, depth) {
    let found = pid === undefined ? [] : [pid];
    for (let at = 0; at < depth; at++) {
        const parents = found;
        found = all.filter(({ parent }) => parents.includes(parent)).map((each) => each.pid);
    }
    return found;
}
/** For processes below one that takes no signals for them. */
function signalDescendants(pid, depth, name) {
    for (const each of descendantsAt(processesOf(pid, {}), pid, depth))
        signalProcess(each, name);
}
function belongs({ pid, uid }, { uid: own, marker, seen }) {
    if (own !== undefined && uid === own)
        return true;
    if (seen?.has(pid) && seen.get(pid) === startOf(pid))
        return true;
    return marker !== undefined && uid === process.getuid?.() && hasMarker(pid, marker);
}
/** In ticks of the machine's clock: with the id, what tells a process from all others. */
function startOf(pid) {
    return fieldsOf(pid)[19];
}
/** proc(5): the fields of stat after the name, which may hold anything. */
function fieldsOf(pid) {
    const text = readProc(pid, "stat") ?? "";
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function hasMarker(pid, marker) {
    return `\0${readProc(pid, "environ") ?? ""}`.includes(`\0${marker}\0`);
}
function listProcesses() {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return []; // not Linux
    }
    return names.flatMap((name) => (/^\d+$/.test(name) ? (readStatus(Number(name)) ?? []) : []));
}
/** proc(5): what has ended and is not yet taken note of is no process any more. */
function readStatus(pid) {
    const text = readProc(pid, "status");
    if (text === undefined || /^State:\s+[ZX]/m.test(text))
        return undefined;
    const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
    return { pid, parent: field("PPid"), uid: field("Uid"), resident: field("VmRSS") * 1024 };
}
function readProc(pid, name) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${name}`, "latin1");
    }
    catch {
        return undefined; // it has ended, or is none of ours
    }
}
/** A process that has ended already is no matter, nor one that is not ours to signal. */
function signalProcess(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch (error) {
        if (!["ESRCH", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/child.ts





/**
 * Starts a program as the leader of its own process group, without standard input. `orphaned` ends it, synchronously, where this
 * process ends before the child was released. Throws what spawn throws at once, such as E2BIG.
 */
function startChild({ file, args, released, ...options }, orphaned) {
    const child = (0,external_node_child_process_.spawn)(file, args, {
        ...options,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    let leader = child.pid;
    let told = false;
    const signal = (name) => {
        told ||= name === "SIGTERM";
        if (leader !== undefined)
            signalProcess(-leader, name);
    };
    const exited = new Promise((resolve) => {
        child.once("error", (error) => resolve({ failure: error.code ?? error.message }));
        child.once("exit", async (code, killedBy) => {
            // Who was told to end has a moment: as long as somebody is left, the group's id cannot be that of somebody else's.
            const left = leader !== undefined && told ? await remaining(leader, processesOfGroup) : 0;
            signal("SIGKILL");
            leader = undefined;
            resolve({ ...(killedBy ? { signal: killedBy } : { code: code ?? 0 }), ...(left > 0 ? { left } : {}) });
        });
    });
    const forget = (0,at_end/* atEnd */.t)(() => orphaned(leader));
    const release = () => {
        forget();
        released?.();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    return { leader: () => leader, stdout: child.stdout, stderr: child.stderr, exited, signal, release };
}
/** Milliseconds in which those that were told to end with others may do so. */
const patience = 300;
/** How many are still there a moment later; none at once where there are none. */
async function remaining(whom, look) {
    const deadline = Date.now() + patience;
    for (;;) {
        const { length } = look(whom);
        if (length === 0 || Date.now() > deadline)
            return length;
        await (0,promises_.setTimeout)(20);
    }
}
/** runc and shells say a signal as 128 and its number. */
function signalOfCode(exit) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, number]) => exit.code === 128 + number);
    return found ? { signal: found[0] } : exit;
}

;// CONCATENATED MODULE: ./packages/conformance/src/drain.ts
/** Bytes that are read at once before others have a turn, and for how long: in milliseconds. */
const portion = 8 * 1024 * 1024;
const turn = 100;
/** Reads what a process prints, at a pace that leaves this process free: who prints gigabytes waits, like anybody who prints to a slow disk. */
function drain(stream, log) {
    let began = Date.now();
    let size = 0;
    stream.on("data", (chunk) => {
        log.write(chunk);
        if (Date.now() - began > turn) {
            began = Date.now();
            size = 0;
        }
        size += chunk.length;
        if (size < portion)
            return;
        stream.pause();
        setTimeout(() => stream.resume(), turn).unref();
    });
    // A pipe that breaks has no more to say.
    stream.on("error", () => { });
}

;// CONCATENATED MODULE: ./packages/conformance/src/listener.ts

/**
 * Which of these processes answer at a port of 127.0.0.1, as proc(5) shows who listens; nothing where that cannot be seen. Linux only:
 * elsewhere nothing is seen.
 */
function listenersOf(port, own) {
    const wanted = listenersAt(port).map((inode) => `socket:[${inode}]`);
    if (wanted.length === 0 || own.length === 0)
        return undefined;
    const all = own.map(({ pid }) => ({ pid, sockets: socketsOf(pid) }));
    const found = all.filter(({ sockets }) => sockets?.some((name) => wanted.includes(name)));
    if (found.length === 0 && all.some(({ sockets }) => sockets === undefined))
        return undefined;
    return found.map(({ pid }) => pid);
}
/** As /proc writes them, in the order in which the kernel looks for one: its name, any of IPv4, its name in IPv6, any of IPv6. */
const tables = [
    ["/proc/net/tcp", [0x7f_00_00_01, 0].map((each) => hex(each))],
    ["/proc/net/tcp6", [`${hex(0).repeat(2)}${hex(0xff_ff)}${hex(0x7f_00_00_01)}`, hex(0).repeat(4)]],
];
/** 32 bits in the order of the network, as a word of this machine. */
function hex(word) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(word);
    const [own = 0] = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4));
    return own.toString(16).toUpperCase().padStart(8, "0");
}
/** Inodes of the sockets that get a connection to 127.0.0.1. */
function listenersAt(port) {
    const end = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
    for (const [path, names] of tables) {
        const all = listeningSockets(path);
        for (const name of names) {
            const found = all.filter((fields) => fields[1] === name + end);
            if (found.length > 0)
                return found.flatMap((fields) => fields[9] ?? []);
        }
    }
    return [];
}
/** TCP_LISTEN. */
const listening = "0A";
/** Their fields. The kernel lists who listens before all connections (proc_net_tcp.rst), and takes milliseconds to go through those. */
function listeningSockets(path) {
    const found = [];
    try {
        const file = (0,external_node_fs_.openSync)(path, "r");
        try {
            const piece = Buffer.alloc(64 * 1024);
            for (let last = listening; last === listening;) {
                // Lines come whole; the first one is a heading.
                const lines = piece.toString("latin1", 0, (0,external_node_fs_.readSync)(file, piece)).trimEnd().split("\n");
                const all = lines.map((line) => line.trim().split(/\s+/));
                found.push(...all.filter((fields) => fields[3] === listening));
                last = all.at(-1)?.[3];
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return []; // not Linux, or no IPv6
    }
    return found;
}
/** Nothing where they cannot be seen. */
function socketsOf(pid) {
    const folder = `/proc/${pid}/fd`;
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => linkOf(`${folder}/${name}`) ?? []);
    }
    catch {
        return undefined;
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined; // closed meanwhile
    }
}

// EXTERNAL MODULE: ./packages/oci/src/rooted-path.ts
var rooted_path = __webpack_require__(89094);
;// CONCATENATED MODULE: ./packages/conformance/src/program.ts




/**
 * What is started, and its arguments: an image's Entrypoint and Cmd (or `args` in place of Cmd), the program's path taken inside the
 * image's own files. Throws DiagnosticError `image-entrypoint-unclear`.
 */
function resolveCommand(program, args) {
    if (program.kind === "binary")
        return { file: program.file, path: program.file, args: [...(args ?? [])] };
    const { root, config } = program;
    const [path, ...rest] = [...config.entrypoint, ...(args ?? config.cmd)];
    const fix = "Give the image an entrypoint that is the absolute path of its program.";
    if (!path?.startsWith("/")) {
        const what = path ? `${(0,sanitize/* quoted */.T)(path)}, which is no absolute path` : "nothing";
        (0,diagnostic/* fail */.fJ)("image-entrypoint-unclear", `the image starts ${what}`, { fix });
    }
    const file = (0,rooted_path/* resolveInRoot */.Q)(root, path);
    if (file === undefined || !(0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile()) {
        return (0,diagnostic/* fail */.fJ)("image-entrypoint-unclear", `the image starts ${(0,sanitize/* quoted */.T)(path)}, which is none of its files`, { fix });
    }
    return { file, path, args: rest };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/temporary-folder.ts
var temporary_folder = __webpack_require__(38019);
;// CONCATENATED MODULE: ./packages/conformance/src/scratch.ts






async function makeScratch() {
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("run");
    const directory = (0,external_node_path_.join)(folder.path, "scratch");
    const made = [directory, ...["home", "tmp", "work"].map((name) => (0,external_node_path_.join)(directory, name))];
    for (const each of made) {
        (0,external_node_fs_.mkdirSync)(each);
        (0,external_node_fs_.chmodSync)(each, 0o755);
    }
    return {
        directory,
        folder: folder.path,
        write: async (file) => {
            made.push(...(await writeWorkFile((0,external_node_path_.join)(directory, "work"), file)));
        },
        giveTo: ({ uid, gid }) => {
            for (const each of made)
                (0,external_node_fs_.chownSync)(each, uid, gid);
        },
        remove: folder.remove,
    };
}
/** The paths that were made for it. */
async function writeWorkFile(work, file) {
    const parts = file.name.split("/");
    if (file.name.includes("\0") || parts.some((each) => each === "" || each === "." || each === "..")) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(file.name)} is no name for a file of the server's working directory`, {
            fix: "Give a relative path without .. in it.",
        });
    }
    const made = [];
    for (let at = 1; at < parts.length; at++)
        made.push((0,external_node_path_.join)(work, ...parts.slice(0, at)));
    const path = (0,external_node_path_.join)(work, ...parts);
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await ("content" in file ? (0,external_node_fs_promises_.writeFile)(path, file.content) : (0,external_node_fs_promises_.copyFile)(file.copyOf, path));
    }
    catch (error) {
        const source = "copyOf" in file ? file.copyOf : file.name;
        const why = error.code ?? error.message;
        (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(source, 300)} cannot be copied to the server's working directory: ${why}`, {
            fix: "Check the file's path and that it can be read.",
        });
    }
    return [...made, path];
}

;// CONCATENATED MODULE: ./packages/conformance/src/server-failure.ts



/** How it ended, after "the server". */
function describeExit(exit) {
    if (exit.failure)
        return `could not be started (${exit.failure})`;
    return exit.signal ? `was ended by ${exit.signal}` : `exited with code ${exit.code}`;
}
/** Of bytes: `took more than 2.0 GiB of memory`. */
function describeExcess(limit) {
    const size = limit >= 2 ** 30 ? `${(limit / 2 ** 30).toFixed(1)} GiB` : `${Math.round(limit / 2 ** 20)} MiB`;
    return `took more than ${size} of memory`;
}
/** Throws `plugin-panicked` where a plugin is to blame, otherwise `server-exited`. */
async function failEnded(how, log, plugins) {
    // What it printed last may still be in the pipes, and somebody it started may hold them open for ever.
    await (0,promises_.setTimeout)(50);
    const panic = explainPanic(log.text(), plugins);
    if (panic)
        throw new diagnostic/* DiagnosticError */.uo([panic]);
    const lines = log.lastLines(20);
    const printed = lines.length === 0 ? "it printed nothing" : `it printed last:\n${lines.join("\n")}`;
    return (0,diagnostic/* fail */.fJ)("server-exited", `the server ${how} before it was ready; ${printed}`, {
        fix: "Correct the arguments, the environment or the plugin that stopped it; it may write to its working directory, HOME and TMPDIR only.",
    });
}
/** What was wrong with how a server ended that had been told to, if anything. */
function problemOfStop(exit, log) {
    if (exit.signal && exit.signal !== "SIGTERM")
        return `it ${describeExit(exit)} when it was told to stop`;
    // Go's code for a panic, and for a SIGTERM that nothing handles.
    const panicked = exit.code === 2 && /^(?:panic|fatal error): /m.test(log.text());
    return panicked ? "it panicked when it was told to stop" : undefined;
}
/** Processes that a server should have ended before it ended itself. */
function problemOfLeft(count) {
    if (count === 0)
        return undefined;
    return `it ended and left ${count === 1 ? "1 process" : `${count} processes`} behind`;
}
/** Throws `server-not-ready`: somebody else was faster. */
function failTaken(url) {
    return (0,diagnostic/* fail */.fJ)("server-not-ready", `at ${url} another process answers than the server: address already in use`, {
        fix: "Have the server listen at the port that it is given as {port}, and nothing else there.",
    });
}

// EXTERNAL MODULE: ./packages/conformance/src/template.ts
var template = __webpack_require__(18383);
;// CONCATENATED MODULE: ./packages/conformance/src/start-command.ts



/**
 * What suite and inputs say about the start, with the port and the working directory filled in: the image's environment, a home of
 * the server's own, then the suite's, then the inputs'. Throws DiagnosticError `input-invalid`.
 */
function planStart({ program, server, inputs, parameters }, { port, directory }) {
    const work = `${directory}/work`;
    const suiteText = (text) => (0,template/* fillText */.BB)(text, { port, directory: work, parameters });
    // Inputs are no templates: other braces in them are what they are.
    const inputText = (text) => text.replaceAll("{port}", String(port)).replaceAll("{directory}", work);
    const args = inputs.arguments?.map(inputText) ?? server.arguments?.map(suiteText);
    const environment = {
        ...imageEnvironment(program),
        HOME: `${directory}/home`,
        TMPDIR: `${directory}/tmp`,
        ...mapValues(server.environment, suiteText),
        ...mapValues(inputs.environment, inputText),
    };
    for (const [name, value] of Object.entries(environment))
        checkVariable(name, value);
    for (const each of args ?? [])
        checkText(each, "an argument");
    return {
        ...(args ? { args } : {}),
        environment,
        files: [
            ...server.files.map(({ path, content }) => ({ name: path, content: suiteText(content) })),
            ...Object.entries(inputs.files).map(([name, copyOf]) => ({ name, copyOf })),
        ],
    };
}
function imageEnvironment(program) {
    const list = program.kind === "image" ? program.config.env : [];
    return Object.fromEntries(list
        .filter((each) => each.indexOf("=") > 0)
        .map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function checkVariable(name, value) {
    if (name === "" || /[=\0]/.test(name)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(name)} is no name of an environment variable`, {
            fix: "Leave out = and null characters.",
        });
    }
    checkText(value, `the value of ${(0,sanitize/* quoted */.T)(name)}`);
}
function checkText(text, what) {
    if (text.includes("\0"))
        (0,diagnostic/* fail */.fJ)("input-invalid", `${what} has a null character`, { fix: "Leave it out." });
}

;// CONCATENATED MODULE: ./packages/conformance/src/run-server.ts













const keptLogBytes = 256 * 1024;
/** Milliseconds between two looks at the processes and their memory, in the end and at first. */
const lookEvery = 200;
const firstLook = 10;
/** Milliseconds that a first process has to end which has another one serve, and where it cannot be told which one serves. */
const moment = 500;
const blindMoment = 100;
/**
 * Starts a server once, in one kind of sandbox. `extra` is environment beside what the options say. Whatever happens, nothing is
 * left of it: throws what startServer throws.
 */
async function runServer(offer, options, extra) {
    const { port: findPort = freePort } = options;
    const scratch = await makeScratch();
    try {
        const [sandbox, port] = await Promise.all([offer.make({ program: options.program, scratch }), findPort()]);
        return await runIn({ sandbox, scratch, port }, options, extra);
    }
    catch (error) {
        await scratch.remove();
        throw error;
    }
}
async function runIn({ sandbox, scratch, port }, options, extra) {
    const { program, server, plugins, signal, meanwhile } = options;
    const plan = planStart(options, { port, directory: sandbox.directory });
    for (const each of plan.files)
        await scratch.write(each);
    const launch = await sandbox.launch(resolveCommand(program, plan.args), { ...plan.environment, ...extra });
    const log = capturedLog(keptLogBytes);
    const child = await start(() => startChild(launch, sandbox.kill));
    const life = watch(child, sandbox, log, options);
    const url = `http://127.0.0.1:${port}`;
    const waiting = new AbortController();
    // Whoever needs what is made there asks for it again.
    meanwhile?.().catch(() => { });
    try {
        const ready = waitUntilReady(url + server.ready.path, server.ready.seconds, log, waiting.signal);
        await Promise.race([ready, child.exited, aborted(signal, waiting.signal)]);
        const own = signal.aborted ? [] : processesOf(child.leader(), sandbox.belonging);
        const answering = listenersOf(port, own);
        if (!signal.aborted)
            await settles(child.exited, momentFor(answering, descendantsAt(own, child.leader(), sandbox.depth), sandbox));
        const how = life.ended();
        if (how)
            await failEnded(how, log, await plugins());
        if (signal.aborted)
            outOfTime(log);
        if (answering?.length === 0)
            failTaken(url);
        return {
            url,
            sandbox: { kind: sandbox.kind, detail: sandbox.describe() },
            log,
            ended: life.ended,
            stop: stopOnce(life, scratch, server.stopSeconds),
        };
    }
    catch (error) {
        await life.finish();
        throw error;
    }
    finally {
        waiting.abort();
    }
}
/** A server that only starts another one would otherwise count as started where that one is faster than its end. */
function momentFor(answering, first, { depth }) {
    if (answering === undefined)
        return blindMoment;
    if (!answering.some((pid) => first.includes(pid)))
        return moment;
    // Who has lost its parent in a namespace stands where the first process stood, until the namespace ends.
    return depth === 0 || answering.some(isFirstInNamespace) ? 0 : blindMoment;
}
/** Some failures to start, such as arguments that are too long, come at once. */
async function start(spawn) {
    try {
        return spawn();
    }
    catch (error) {
        const { code, message } = error;
        return failEnded(describeExit({ failure: code ?? message }), capturedLog(0), []);
    }
}
function watch(child, sandbox, log, { inputs }) {
    drain(child.stdout, log);
    drain(child.stderr, log);
    let exit;
    let excess = false;
    child.exited.then((found) => {
        exit = sandbox.exitOf(found);
    });
    const looking = lookAgain(() => {
        const all = processesOf(child.leader(), sandbox.belonging);
        if (all.reduce((sum, each) => sum + each.resident, 0) <= inputs.limits.memory)
            return;
        excess = true;
        sandbox.kill(child.leader());
    });
    const ended = () => {
        if (excess)
            return describeExcess(inputs.limits.memory);
        return exit && describeExit(exit);
    };
    const finish = async () => {
        looking.abort();
        for (let attempt = 0; attempt < 5; attempt++) {
            sandbox.kill(child.leader());
            if (await settles(child.exited, 2000))
                break;
        }
        child.release();
    };
    return {
        child,
        terminate: () => {
            // Who is seen now is known as one of the server's when it has lost its parent.
            processesOf(child.leader(), sandbox.belonging);
            sandbox.terminate(child);
        },
        ended,
        problem: async () => {
            if (excess)
                return `it ${describeExcess(inputs.limits.memory)}`;
            if (!exit)
                return "it could not be killed";
            const left = exit.left ?? 0;
            const away = await remaining(sandbox.belonging, (belonging) => processesOf(undefined, belonging));
            return problemOfStop(exit, log) ?? problemOfLeft(left + away);
        },
        finish,
    };
}
/** Until it is aborted; less often where a look takes long, on a machine with many processes. */
function lookAgain(look) {
    const until = new AbortController();
    let pause = firstLook;
    const once = () => {
        if (until.signal.aborted)
            return;
        const began = performance.now();
        look();
        pause = Math.min(lookEvery, 2 * pause);
        setTimeout(once, Math.max(pause, 25 * (performance.now() - began))).unref();
    };
    setTimeout(once, pause).unref();
    return until;
}
function stopOnce(life, scratch, seconds) {
    const stop = async () => {
        const before = life.ended();
        if (before === undefined)
            life.terminate();
        const inTime = await settles(life.child.exited, seconds * 1000);
        const problem = before === undefined && inTime ? await life.problem() : undefined;
        await life.finish();
        await scratch.remove();
        if (before)
            return `it ${before} before it was told to stop`;
        return inTime ? problem : `it did not end within ${seconds} s after SIGTERM and was killed`;
    };
    return (0,lazily/* lazily */.q)(stop);
}
/** Whether it does in time; no time at all is one turn of the event loop. */
async function settles(promise, milliseconds) {
    if (milliseconds === 0)
        return Promise.race([promise.then(() => true), (0,promises_.setImmediate)(false)]);
    const patience = new AbortController();
    const late = (0,promises_.setTimeout)(milliseconds, false, { signal: patience.signal }).catch(() => false);
    const settled = await Promise.race([promise.then(() => true), late]);
    patience.abort();
    return settled;
}
function aborted(signal, until) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true, signal: until }));
}
function outOfTime(log) {
    const lines = log.lastLines(10);
    const printed = lines.length === 0 ? "it has printed nothing" : `it printed last:\n${lines.join("\n")}`;
    return (0,diagnostic/* fail */.fJ)("server-not-ready", `the run's time was over before the server was ready; ${printed}`, {
        fix: "Give the run more time, or correct what keeps the server from getting ready.",
    });
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox.ts
function isRoot() {
    return process.getuid?.() === 0;
}
const ownUser = () => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 });
/** What images commonly call nonroot. */
const nobody = 65532;
const highest = 2 ** 31 - 2;
/** The user that an image names by number, unless that is root. */
function imageUser(program) {
    const [, uid = "", gid = uid] = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(program.kind === "image" ? program.config.user : "") ?? [];
    const isOrdinary = (text) => Number(text) > 0 && Number(text) <= highest;
    if (!isOrdinary(uid))
        return { uid: nobody, gid: nobody };
    return { uid: Number(uid), gid: isOrdinary(gid) ? Number(gid) : Number(uid) };
}

// EXTERNAL MODULE: ./packages/oci/src/image-tree.ts
var image_tree = __webpack_require__(21109);
;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-root.ts



/** Where a server in its image's own files finds its scratch folder. */
const scratchInside = "/plugin-release";
/** The devices that a server gets. */
const devices = ["null", "zero", "full", "random", "urandom"];
const links = { fd: "/proc/self/fd", stdin: "fd/0", stdout: "fd/1", stderr: "fd/2" };
/**
 * Makes the places in an image's unpacked files that a sandbox mounts onto, whatever the image has there, and gives it the machine's
 * names for hosts: it shares the machine's network.
 */
function prepareRoot(root) {
    const tree = (0,image_tree/* imageTree */._)(root);
    for (const name of ["proc", "tmp", "dev", scratchInside.slice(1)])
        tree.directory(name, { mode: 0o755 });
    (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(root, "tmp"), 0o1777);
    for (const name of ["hosts", "resolv.conf"]) {
        try {
            tree.smallFile(`etc/${name}`, { mode: 0o644 }, (0,external_node_fs_.readFileSync)(`/etc/${name}`));
        }
        catch {
            // Where the machine has none, or the image's etc is no folder, its server has to do without.
        }
    }
}
/** Makes the places of the devices, for a sandbox that has no folder of its own for them. */
function prepareDevices(root) {
    const tree = (0,image_tree/* imageTree */._)(root);
    for (const name of devices)
        tree.smallFile(`dev/${name}`, { mode: 0o644 }, Buffer.alloc(0));
    for (const [name, target] of Object.entries(links))
        tree.symlink(`dev/${name}`, target);
}

;// CONCATENATED MODULE: ./packages/conformance/src/tools.ts


/** Where system tools are, also for users whose PATH does not say so. */
const systemFolders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];
/** The absolute path of a program of this machine, or nothing. */
function findTool(name) {
    const listed = (process.env.PATH ?? "").split(":").filter((each) => each.startsWith("/"));
    return [...listed, ...systemFolders].map((each) => (0,external_node_path_.join)(each, name)).find(isExecutable);
}
function isExecutable(path) {
    // A path where nothing is costs more to be told by an error.
    if (!(0,external_node_fs_.existsSync)(path))
        return false;
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/with-parent.ts

/**
 * Has the kernel kill the spawned process when this one ends by any cause, where setpriv is there to ask for that. What changes its
 * user afterwards forgets it: setuid programs such as sudo, and unshare's --setuid.
 */
function dyingWithUs(launch, ...more) {
    const setpriv = process.platform === "linux" ? findTool("setpriv") : undefined;
    if (setpriv === undefined)
        return launch;
    return { ...launch, file: setpriv, args: ["--pdeathsig", "KILL", ...more, launch.file, ...launch.args] };
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-namespaces.ts









const toolNames = ["unshare", "setpriv", "mount", "env", "sh"];
/** util-linux's unshare: as root with another uid, otherwise in a user namespace. */
function offerNamespaces() {
    const found = toolNames.map((name) => [name, findTool(name)]);
    const missing = found.flatMap(([name, path]) => (path === undefined ? [name] : []));
    const lacking = process.platform !== "linux"
        ? "only Linux has them"
        : missing.length > 0
            ? `${missing.join(", ")} not installed`
            : "";
    return {
        kind: "namespaces",
        ...(lacking ? { lacking } : {}),
        make: (place) => makeNamespaces(Object.fromEntries(found), place),
    };
}
async function makeNamespaces(tools, { program, scratch }) {
    const isImage = program.kind === "image";
    const user = isRoot() ? imageUser(program) : ownUser();
    if (isImage) {
        prepareRoot(program.root);
        prepareDevices(program.root);
    }
    const directory = isImage ? scratchInside : scratch.directory;
    const [mounts, closed] = [(0,external_node_path_.join)(scratch.folder, "mounts"), (0,external_node_path_.join)(scratch.folder, "closed")];
    // As root, a shell comes between.
    const depth = isRoot() ? 2 : 1;
    return {
        kind: "namespaces",
        describe: () => {
            const files = isImage ? "the image's files read-only" : "the machine's files";
            const how = isRoot() ? "" : "user, ";
            return `namespaces by unshare, uid ${user.uid}, ${files}, own ${how}process, mount and IPC namespaces; the machine's network`;
        },
        directory,
        launch: async (command, environment) => {
            if (isRoot())
                scratch.giveTo(user);
            await (0,external_node_fs_promises_.writeFile)(mounts, mountTable(program, scratch.directory));
            await (0,external_node_fs_promises_.writeFile)(closed, isRoot() || isImage ? "" : closedTable(scratch.directory));
            const outer = ["--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child"];
            const inner = [...innerOptions(user), ...(isImage ? ["--root", program.root] : []), "--wd", `${directory}/work`];
            const { words, env } = variablesOf(environment);
            const args = [
                ...(isRoot() ? outer : ["--user", "--map-root-user", ...outer]),
                ...["--", tools.sh, "-c", scriptOf(words), "sh", tools.mount, mounts, closed, tools.setpriv, tools.env],
                ...[tools.unshare, ...inner, "--", command.path, ...command.args],
            ];
            return dyingWithUs({ file: tools.unshare, args, cwd: scratch.folder, env });
        },
        belonging: {},
        depth,
        // unshare takes no signal for the first process of the namespace, nor does that one as root for the server.
        terminate: ({ leader }) => signalDescendants(leader(), depth, "SIGTERM"),
        kill: (first) => {
            if (first === undefined)
                return;
            for (const each of processesOf(first, {}))
                signalProcess(each.pid, "SIGKILL");
            signalProcess(-first, "SIGKILL");
        },
        exitOf: isRoot() ? signalOfCode : (exit) => exit,
    };
}
/**
 * The server's environment, kept from the programs that make the sandbox and from `ps`: they get it under other names, and the shell
 * gives it to env at the end. What it says to the loader is not for them at all.
 */
function variablesOf(environment) {
    const named = Object.entries(withoutLoader(environment)).map(([name, value], at) => [`PLUGIN_RELEASE_${at}`, `${name}=${value}`]);
    return { words: named.map(([name]) => `"$${name}"`).join(" "), env: Object.fromEntries(named) };
}
/**
 * Mounts, and becomes the server. As root the shell stays, as the first process of the namespace: who changes its user forgets that
 * it should die with its parent. What it says about how the server ended is nobody's.
 */
function scriptOf(words) {
    const mount = '"$1" --all --fstab "$2" || exit; "$1" --all --fstab "$3" >/dev/null 2>&1';
    // Without the dashes, a variable's name could be an option.
    const server = `"$setpriv" --no-new-privs "$env" -i -- ${words} "$@"`;
    const start = isRoot() ? `exec 3>&2 2>/dev/null; ${server} 2>&3 3>&-; exit $?` : `exec ${server}`;
    return `${mount}; setpriv=$4 env=$5; shift 5; ${start}`;
}
/** A second user namespace takes the rights of the first away, with which everything was mounted. */
function innerOptions({ uid, gid }) {
    return isRoot()
        ? ["--setgid", String(gid), "--setuid", String(uid)]
        : ["--user", `--map-user=${uid}`, `--map-group=${gid}`];
}
/** fstab(5). */
function mountTable(program, scratch) {
    const line = (source, target, type, options) => `${[source, target].map(octal).join(" ")} ${type} ${options} 0 0\n`;
    // Another name than the machine's /proc has, which would count as mounted already.
    const proc = (target) => line("plugin-release", target, "proc", "nosuid,nodev,noexec");
    if (program.kind === "binary")
        return proc("/proc");
    const { root } = program;
    return [
        line(root, root, "none", "bind,ro,nosuid,nodev"),
        proc(`${root}/proc`),
        line("tmpfs", `${root}/tmp`, "tmpfs", "nosuid,nodev,mode=1777,size=256m"),
        line(scratch, root + scratchInside, "none", "bind,nosuid,nodev"),
        ...devices.map((name) => line(`/dev/${name}`, `${root}/dev/${name}`, "none", "bind")),
    ].join("");
}
/** What a binary as the job's own user could change for the job's next steps; its scratch folder may be in there. */
function closedTable(scratch) {
    const { GITHUB_WORKSPACE, RUNNER_TEMP, GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH } = process.env;
    const files = [GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH].flatMap((each) => (each ? [(0,external_node_path_.dirname)(each)] : []));
    const folders = [(0,external_node_os_.homedir)(), GITHUB_WORKSPACE, RUNNER_TEMP, ...files].filter((each) => each?.startsWith("/") === true && each !== "/");
    const line = (path, options) => `${octal(path)} ${octal(path)} none ${options} 0 0\n`;
    return [line(scratch, "bind"), ...[...new Set(folders)].map((each) => line(each, "rbind,ro"))].join("");
}
function octal(path) {
    return path.replace(/[\s\\#]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
/** What env and unshare run with before they become the server must do nothing to them. */
function withoutLoader(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(LD_|GLIBC_TUNABLES$|GCONV_PATH$|LOCPATH$|NLSPATH$|MALLOC_)/.test(name)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-plain.ts




/** Another uid, which cannot read what this process has, nor change its files. */
function offerUser() {
    return {
        kind: "user",
        ...(isRoot() ? {} : { lacking: "only root can start a server as another user" }),
        make: async ({ scratch }) => {
            const uid = freeUid();
            return plain("user", scratch, { uid }, `uid ${uid}; the machine's files, processes and network`);
        },
    };
}
function offerProcess() {
    const detail = "plain process: plugin code could read this job's environment, change its files, and leave behind a process that hides at once";
    return {
        kind: "process",
        make: async ({ scratch }) => {
            const belonging = { marker: `PLUGIN_RELEASE_RUN=${(0,external_node_crypto_.randomUUID)()}`, seen: new Map() };
            return plain("process", scratch, belonging, detail);
        },
    };
}
function plain(kind, scratch, belonging, detail) {
    const { uid, marker } = belonging;
    const { directory } = scratch;
    return {
        kind,
        describe: () => detail,
        directory,
        launch: async ({ file, args }, environment) => {
            if (uid !== undefined)
                scratch.giveTo({ uid, gid: uid });
            const [name, value] = marker?.split("=") ?? [];
            const start = {
                file,
                args,
                cwd: `${directory}/work`,
                env: name && value ? { ...environment, [name]: value } : environment,
                ...(uid === undefined ? {} : { uid, gid: uid }),
            };
            // Otherwise a server could use a sudo that asks for no password.
            return dyingWithUs(start, "--no-new-privs");
        },
        belonging,
        depth: 0,
        terminate: (child) => child.signal("SIGTERM"),
        kill: (first) => killAll(first, belonging),
        exitOf: (exit) => exit,
    };
}
const rounds = 20;
/** Again and again, for they may start others meanwhile. */
function killAll(first, belonging) {
    if (first !== undefined)
        signalProcess(-first, "SIGKILL");
    for (let round = 0; round < rounds; round++) {
        const left = processesOf(first, belonging);
        if (left.length === 0)
            return;
        for (const { pid } of left)
            signalProcess(pid, "SIGKILL");
    }
}
/** One that nobody has, of those that systemd takes for services that need a user of their own. */
function freeUid() {
    for (;;) {
        const uid = (0,external_node_crypto_.randomInt)(61184, 65520);
        if (processesOf(undefined, { uid }).length === 0)
            return uid;
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/watcher.ts

/** Its standard input ends with the process that holds the other end, whatever ends that. The folder is gone where all is tidy. */
const script = 'read -r _ && exit; for each in 1 2 3 4 5; do [ -d "$1" ] || exit; (shift; exec "$@"); sleep 1; done';
/**
 * Has `sudo` run a command where this process ends by any cause before the returned function is called: no signal of the kernel's reaches
 * what sudo starts. Not done where `folder` is gone by then; several times, for what was about to start may start after it.
 */
function watchedBySudo(sudo, folder, command) {
    const [file = "", ...args] = [...sudo, "/bin/sh", "-c", script, "sh", folder, ...command];
    const child = (0,external_node_child_process_.spawn)(file, args, { stdio: ["pipe", "ignore", "ignore"], env: {}, detached: true });
    child.on("error", () => { });
    child.stdin.on("error", () => { });
    child.unref();
    if ("unref" in child.stdin)
        child.stdin.unref();
    return () => child.stdin.end("\n");
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-runc.ts











/** runc as root, or through a sudo that asks for no password. */
function offerRunc(isImage) {
    const runc = findTool("runc");
    const sudo = isRoot() ? undefined : findTool("sudo");
    const command = runc === undefined ? [] : sudo === undefined ? [runc] : [sudo, "-n", runc];
    const lacking = !isImage
        ? "a binary needs the machine's own files"
        : runc === undefined
            ? "runc is not installed"
            : isRoot() || sudo
                ? undefined
                : "runc needs root, and sudo is not installed";
    return { kind: "runc", ...(lacking ? { lacking } : {}), make: (place) => makeRunc(command, place) };
}
async function makeRunc([tool = "", ...before], { program, scratch }) {
    if (program.kind !== "image")
        throw new Error("runc is not offered for a binary");
    const { root } = program;
    // Without root, files of another user could not be removed afterwards.
    const user = isRoot() ? imageUser(program) : ownUser();
    prepareRoot(root);
    const id = `plugin-release-${(0,external_node_crypto_.randomUUID)()}`;
    const state = (0,external_node_path_.join)(scratch.folder, "state");
    const control = (...args) => [tool, [...before, "--root", state, ...args]];
    const bundle = (0,external_node_path_.join)(scratch.folder, "bundle");
    const removal = [...before.slice(1), "--root", state, "delete", "--force", id];
    const unshare = isRoot() ? findTool("unshare") : undefined;
    return {
        kind: "runc",
        describe: () => {
            const how = isRoot() ? "" : "through sudo, ";
            return `${how}uid ${user.uid}, the image's files read-only, own process, mount and IPC namespaces; the machine's network`;
        },
        directory: scratchInside,
        launch: async (command, env) => {
            if (isRoot())
                scratch.giveTo(user);
            (0,external_node_fs_.mkdirSync)(bundle, { mode: 0o700 });
            const config = bundleConfig({ root, scratch: scratch.directory, user, command, env });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(bundle, "config.json"), JSON.stringify(config), { mode: 0o600 });
            const [file, args] = control("run", "--bundle", bundle, id);
            const start = { file, args, cwd: scratch.folder, env: {} };
            if (!isRoot())
                return { ...start, released: watchedBySudo([tool, "-n"], state, removal) };
            if (unshare === undefined)
                return start;
            // A container outlives its runc, but not the processes' namespace that both are in.
            const around = ["--pid", "--fork", "--kill-child", "--mount-proc", "--", file, ...args];
            return dyingWithUs({ ...start, file: unshare, args: around });
        },
        belonging: {},
        // Below runc, which is below unshare or sudo.
        depth: unshare === undefined && isRoot() ? 1 : 2,
        terminate: (child) => {
            // runc passes signals on; what sudo started does not take them from us.
            if (unshare !== undefined)
                signalDescendants(child.leader(), 1, "SIGTERM");
            else if (isRoot())
                child.signal("SIGTERM");
            else
                (0,external_node_child_process_.spawn)(...control("kill", id, "TERM"), { stdio: "ignore", env: {} }).on("error", () => { });
        },
        kill: (first) => {
            if (first === undefined && isEmpty(state))
                return;
            // From outside of that namespace, runc cannot tell whom to kill.
            if (first !== undefined && unshare !== undefined)
                signalProcess(-first, "SIGKILL");
            (0,external_node_child_process_.spawnSync)(...control("delete", "--force", id), { stdio: "ignore", env: {}, timeout: 15_000 });
            // A container that runc was still about to make would be made after all.
            if (first !== undefined)
                signalProcess(-first, "SIGKILL");
        },
        exitOf: signalOfCode,
    };
}
/** runc has tidied up by itself. */
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return !(0,external_node_fs_.existsSync)(folder);
    }
}
/** runtime-spec, config.md: no capabilities, no way to gain any, the network of the machine, nothing of its files. */
function bundleConfig({ root, scratch, user, command, env }) {
    const none = [];
    const safe = ["nosuid", "nodev"];
    const mount = (destination, type, source, options) => ({
        destination,
        type,
        source,
        options: [...safe, ...options],
    });
    return {
        ociVersion: "1.0.2",
        process: {
            terminal: false,
            user,
            args: [command.path, ...command.args],
            env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
            cwd: `${scratchInside}/work`,
            capabilities: { bounding: none, effective: none, inheritable: none, permitted: none, ambient: none },
            noNewPrivileges: true,
        },
        root: { path: root, readonly: true },
        hostname: "server",
        mounts: [
            mount("/proc", "proc", "proc", ["noexec"]),
            { destination: "/dev", type: "tmpfs", source: "tmpfs", options: ["nosuid", "noexec", "mode=755", "size=64k"] },
            mount("/tmp", "tmpfs", "tmpfs", ["mode=1777", "size=256m"]),
            mount(scratchInside, "bind", scratch, ["bind"]),
        ],
        linux: {
            namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })),
            maskedPaths: ["acpi", "kcore", "keys", "latency_stats", "timer_list", "sched_debug", "scsi"].map((each) => `/proc/${each}`),
            readonlyPaths: ["bus", "fs", "irq", "sys", "sysrq-trigger"].map((each) => `/proc/${each}`),
        },
    };
}

;// CONCATENATED MODULE: ./packages/conformance/src/sandbox-choice.ts










/** Strongest first. */
function sandboxOffers(program) {
    return [offerRunc(program === "image"), offerNamespaces(), offerUser(), offerProcess()];
}
const nothing = "/plugin-release-probe";
/**
 * Why a kind of sandbox does not work here; nothing where it does. An image of our own tells the machine's part from the server's:
 * otherwise an image could choose a weaker sandbox by making the stronger one fail. It holds no program, so a sandbox works that gets
 * as far as to miss it.
 */
async function whyBroken(offer, kind) {
    const scratch = await makeScratch();
    try {
        const root = (0,external_node_path_.join)(scratch.folder, "root");
        await (0,external_node_fs_promises_.mkdir)(root);
        await (0,external_node_fs_promises_.chmod)(root, 0o755);
        const config = { entrypoint: [nothing], cmd: [], env: [], user: "" };
        const program = kind === "image" ? { kind, root, config } : { kind, file: nothing };
        const sandbox = await offer.make({ program, scratch });
        const child = startChild(await sandbox.launch({ file: nothing, path: nothing, args: [] }, {}), sandbox.kill);
        const log = capturedLog(16 * 1024);
        child.stdout.on("data", log.write);
        child.stderr.on("data", log.write);
        const exit = await child.exited;
        await (0,promises_.setTimeout)(50);
        child.release();
        const said = log.lastLines(1)[0] ?? describeExit(exit);
        const missed = exit.failure === "ENOENT" || (said.includes(nothing) && /no such file/i.test(said));
        return missed ? undefined : (/ msg="(.*)"$/.exec(said)?.[1] ?? said);
    }
    finally {
        await scratch.remove();
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/start-server.ts





/**
 * Starts a server in the best sandbox that works, and waits until it answers. Throws DiagnosticError: `server-exited`,
 * `plugin-panicked`, `server-not-ready`, `sandbox-unavailable`, `image-entrypoint-unclear`, `input-invalid`, `file-unreadable`.
 */
async function startServer(options) {
    const { program, inputs } = options;
    const offers = sandboxOffers(program.kind).filter(({ kind }) => !inputs.sandbox || kind === inputs.sandbox);
    const without = [];
    for (const offer of offers) {
        const found = offer.lacking ?? (await startIn(offer, options));
        if (typeof found !== "string") {
            const server = withDetail(found, without, program);
            options.progress.info(`${server.sandbox.kind}: ${server.sandbox.detail}`);
            return server;
        }
        without.push(`${offer.kind}: ${found}`);
    }
    return (0,diagnostic/* fail */.fJ)("sandbox-unavailable", `the server cannot be started in the sandbox ${without.join("; ")}`, {
        fix: "Leave the choice of the sandbox out, or make the machine ready for it.",
    });
}
/** Why a weaker sandbox was taken belongs to what the report says of it. */
function withDetail(server, without, program) {
    const { kind, detail } = server.sandbox;
    const why = without.length === 0 ? "" : ` (not ${without.join("; not ")})`;
    const ways = kind === "process" && without.length > 0 ? strongerWays(program) : "";
    return { ...server, sandbox: { kind, detail: detail + ways + why } };
}
/** What would give a stronger sandbox, where nobody chose this one. */
function strongerWays({ kind }) {
    const ways = [
        ...(kind === "image" && findTool("runc") === undefined ? ["install runc"] : []),
        ...(isRoot() ? [] : ["run as root"]),
    ];
    return ways.length === 0 ? "" : `; ${ways.join(", or ")}`;
}
/** The server, or why this kind of sandbox does not work here. */
async function startIn(offer, options) {
    try {
        return await runServer(offer, options, {}).catch((error) => startAgain(error, offer, options));
    }
    catch (error) {
        if (codeOf(error) !== "server-exited")
            throw error;
        const why = await whyBroken(offer, options.program.kind);
        if (why === undefined)
            throw error;
        return why;
    }
}
/** Once more where that can tell more, or where it was bad luck. */
async function startAgain(error, offer, options) {
    // The stack shows who panicked; the trace who was initialised before, and so may have taken the name that it wanted.
    if (codeOf(error) === "plugin-panicked")
        return runServer(offer, options, { GODEBUG: "inittrace=1" });
    // Somebody took the port after it had been found free.
    const neverAnswered = ["server-exited", "server-not-ready"].includes(codeOf(error) ?? "");
    if (neverAnswered && isPortTaken(error))
        return runServer(offer, options, {});
    throw error;
}
function codeOf(error) {
    return error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics[0]?.code : undefined;
}
function isPortTaken(error) {
    return /address already in use|EADDRINUSE/i.test(error.message);
}

// EXTERNAL MODULE: ./packages/documents/src/suite.ts
var suite = __webpack_require__(8834);
;// CONCATENATED MODULE: ./packages/conformance/src/unstarted.ts


/**
 * The results of a suite whose server never answered: what observes its start has `status`, everything else was not run.
 *
 * @param plugin who kept it from starting, where that is known
 */
function unstarted(suite, why, status, plugin) {
    const reason = (0,sanitize/* sanitize */.a)(why);
    return suite.steps.flatMap(checksOf).map(({ id, category, level, title, observe }) => ({
        id,
        category,
        level,
        title,
        items: [],
        ...(observe === "starts" && plugin !== undefined ? { plugin } : {}),
        status: observe === "starts" ? status : "not-run",
        reason: observe === "starts" ? reason : "the server did not start",
        seconds: 0,
    }));
}
function checksOf(step) {
    return (0,suite/* isGroup */.I)(step) ? step.steps.flatMap(checksOf) : [step];
}

// EXTERNAL MODULE: ./packages/documents/src/suite-schemas.ts
var suite_schemas = __webpack_require__(78595);
;// CONCATENATED MODULE: ./packages/conformance/src/conform.ts








const shownLogLines = 50;
/**
 * Starts what was opened, runs a suite against it, stops it, and only then says what was found. A server that does not start is a finding
 * too: its diagnostic comes with the report. Throws what other inputs are wrong.
 */
async function conform(options) {
    const { opened, suite, inputs, tool } = options;
    const started = new Date();
    const diagnostics = [];
    const deadline = AbortSignal.any([options.signal, timeLimit(inputs.limits.seconds)]);
    const engine = (0,lazily/* lazily */.q)(() => loadEngine(suite));
    const run = await runWhatThereIs({ ...options, signal: deadline, engine }, diagnostics);
    if (options.signal.aborted)
        (0,diagnostic/* fail */.fJ)("run-interrupted", "the run was interrupted: there is no report", { fix: "Run it again." });
    const { name, version, categories } = suite.suite;
    const { checks, sandbox } = run;
    const { plugins = [], manifest, server } = await options.contents();
    const summary = (0,report_summary/* summarise */.f)(checks, plugins);
    const report = {
        apiVersion: "plugin-release/v1alpha1",
        kind: "ConformanceReport",
        tool,
        suite: { name, version, digest: suite.digest, categories },
        subject: opened.subject,
        ...(manifest === undefined ? {} : { manifest }),
        ...(server === undefined ? {} : { server }),
        started: started.toISOString(),
        seconds: seconds(Date.now() - started.getTime()),
        sandbox,
        platforms: opened.platforms,
        ...(inputs.only.length === 0 ? {} : { only: inputs.only }),
        ...summary,
        checks,
        log: summary.verdict === "passed" ? [] : run.log,
    };
    return { report, diagnostics };
}
async function runWhatThereIs(options, diagnostics) {
    const { opened, suite } = options;
    const nothing = { kind: "none", detail: "nothing was started" };
    if (opened.notRun) {
        diagnostics.push(opened.notRun);
        return { checks: unstarted(suite.suite, opened.notRun.message, "not-run"), sandbox: nothing, log: [] };
    }
    if (opened.url !== undefined) {
        const checks = await ask(options, opened.url);
        return { checks, sandbox: { kind: "none", detail: "the server ran already" }, log: [] };
    }
    if (!opened.program)
        throw new Error("a subject has neither program nor URL");
    const server = await conform_start(opened.program, options).catch((error) => startFailure(error, diagnostics));
    if (!("stop" in server)) {
        const checks = unstarted(suite.suite, server.message, "failed", server.plugin);
        return { checks, sandbox: { kind: "none", detail: "the server did not get ready" }, log: [] };
    }
    try {
        const checks = await ask(options, server.url, server);
        const { plugins = [] } = await options.contents();
        const panic = explainPanic(server.log.text(), plugins, "ran");
        if (panic)
            diagnostics.push(panic);
        return { checks, sandbox: server.sandbox, log: server.log.lastLines(shownLogLines) };
    }
    finally {
        await server.stop();
    }
}
function conform_start(program, options) {
    const { suite, inputs, parameters, contents, engine, progress, signal, port } = options;
    const plugins = async () => (await contents()).plugins ?? [];
    const meanwhile = () => Promise.all([engine(), contents(), loadReportWriter()]);
    return progress.step("Start the server", () => startServer({
        program,
        server: suite.suite.server,
        inputs,
        parameters,
        plugins,
        signal,
        progress,
        ...(port ? { port } : {}),
        meanwhile,
    }));
}
/** What keeps a server from starting is a finding; anything else is thrown. */
function startFailure(error, diagnostics) {
    const [first] = error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
    if (!first || !["server-exited", "server-not-ready", "plugin-panicked"].includes(first.code))
        throw error;
    diagnostics.push(first);
    return first;
}
async function ask({ suite, inputs, parameters, contents, engine, progress, signal }, url, life) {
    const { plugins } = await contents();
    const known = plugins?.map(({ name, module, version }) => ({ name, module, ...(version ? { version } : {}) }));
    const variables = { parameters };
    if (known)
        variables.manifest = { plugins: known };
    const { name, version } = suite.suite;
    const runSuite = await engine();
    return progress.step(`Run ${name} ${version}`, async () => {
        const checks = await runSuite(suite.suite, {
            url,
            variables,
            only: inputs.only,
            signal,
            ...(life ? { life } : {}),
        });
        for (const line of progressLines(checks, suite.suite))
            progress.info(line);
        return checks;
    });
}
// In bundles, each place that imports these by itself would have copies of its own.

/** What writes the report in the end. */
function loadReportWriter() {
    return Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 5529));
}
/** What runs a suite, and the validators that were made of the suite's schemas already. */
async function loadEngine({ suite, validators }) {
    const [{ prepareRun, runSuite }, made] = await Promise.all([__webpack_require__.e(/* import() */ 62).then(__webpack_require__.bind(__webpack_require__, 42062)), validators?.()]);
    if (made)
        (0,suite_schemas/* provideValidators */.f7)(suite.steps, made);
    await prepareRun(suite);
    return runSuite;
}
/** A line a category: `B: 24 passed, 1 failed, 3 skipped`. */
function progressLines(checks, { categories }) {
    const present = new Set(checks.map((each) => each.category));
    const shown = categories.map(({ id }) => id).filter((id) => present.has(id));
    return shown.map((category) => {
        const counts = ["passed", "failed", "skipped", "not-run"]
            .map((status) => ({
            status,
            count: checks.filter((each) => each.category === category && each.status === status).length,
        }))
            .filter(({ count }) => count > 0);
        return `${category}: ${counts.map(({ status, count }) => `${count} ${status}`).join(", ")}`;
    });
}
function timeLimit(limit) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`the run took longer than ${limit} s`)), limit * 1000);
    timer.unref();
    return controller.signal;
}
function seconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}


/***/ }),

/***/ 67336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spell),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

/** A value in a message, safe to show: texts in quotes, lists and objects by their size and fields. */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (typeof value === "string")
        return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
    if (value === null || typeof value !== "object")
        return String(value);
    const fields = Object.keys(value);
    if (fields.length === 0)
        return "an empty object";
    const more = fields.length > 5 ? ", …" : "";
    return `an object with ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(fields.slice(0, 5).join(", "), 80)}${more}`;
}
/** What a suite asks for, safe to show: lists and objects as JSON. */
function spell(value) {
    return typeof value === "object" && value !== null ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(JSON.stringify(value), 120) : describe(value);
}


/***/ }),

/***/ 18383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   Kn: () => (/* binding */ Unfilled),
/* harmony export */   Nn: () => (/* binding */ optionalValueOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c: () => (/* binding */ leadingPlaceholder),
/* harmony export */   iF: () => (/* binding */ filledValue),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _conformance_describe_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67336);
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46502);
/* harmony import */ var _documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6549);



/** Ends the filling of a template: the check that needs it is not made. */
class Unfilled extends Error {
    unmade;
    constructor(unmade) {
        super(unmade.reason);
        this.unmade = unmade;
    }
}
/** Texts of what starts a server. Every placeholder has to name a value there: parsing a suite sees to that. */
function fillText(template, variables) {
    const known = Object.entries(variables).map(([name, value]) => [name, { value }]);
    return textOf(template, new Map(known));
}
/** The template as a text. Throws Unfilled where a value is not there or is no text, number or boolean. */
function textOf(template, known, encode = (text) => text) {
    return partsOf(template)
        .map((part) => (typeof part === "string" ? part : encode(scalarOf(part, known))))
        .join("");
}
/** The value that a template stands for: that of its placeholder where it is nothing else, or a text. Throws Unfilled. */
function filledValue(template, known) {
    const [only, ...others] = partsOf(template);
    if (only === undefined || typeof only === "string" || others.length > 0)
        return textOf(template, known);
    return need(only, known);
}
/** As `filledValue`, but nothing where the value is not there. Throws Unfilled only where the check that should save it did not pass. */
function optionalValueOf(template, known) {
    const [only, ...others] = partsOf(template);
    if (only === undefined || typeof only === "string" || others.length > 0)
        return textOf(template, known);
    const found = known.get(only.variable);
    if (found && "status" in found && found.status === "skipped")
        return undefined;
    return lookUp(only, known);
}
/** Plain data with every text in it filled. Throws Unfilled. */
function dataOf(data, known) {
    if (typeof data === "string")
        return filledValue(data, known);
    if (Array.isArray(data))
        return data.map((each) => dataOf(each, known));
    if (data === null || typeof data !== "object")
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, dataOf(value, known)]));
}
/** The first part of a template, where it is a placeholder: `{entity/endpoints/list}` of a path. */
function leadingPlaceholder(template) {
    const [first, ...rest] = partsOf(template);
    return first === undefined || typeof first === "string" ? undefined : { first, rest };
}
function scalarOf(placeholder, known) {
    const value = need(placeholder, known);
    if (typeof value === "object") {
        const reason = `needs ${(0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(placeholder)} as a text, found ${(0,_conformance_describe_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)}`;
        throw new Unfilled({ status: "failed", reason });
    }
    return String(value);
}
/** Nothing where the pointer leads nowhere. `null` is something. */
function lookUp(placeholder, known) {
    const found = known.get(placeholder.variable);
    if (!found)
        return undefined;
    if ("value" in found)
        return (0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePointer */ .cj)(found.value, placeholder.pointer);
    const { status, check } = found;
    const why = { failed: "failed", skipped: "was skipped", "not-run": "was not run" }[status];
    throw new Unfilled({
        status: status === "skipped" ? "skipped" : "not-run",
        reason: `needs ${(0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(placeholder)}, but the check ${check} ${why}`,
    });
}
function need(placeholder, known) {
    const value = lookUp(placeholder, known);
    if (value !== undefined)
        return value;
    throw new Unfilled({ status: "not-run", reason: `needs ${(0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(placeholder)}, which is not there` });
}
/** Of the suites that this process has run: a group fills the same templates for each of its items. */
const takenApart = new Map();
function partsOf(template) {
    const made = takenApart.get(template);
    if (made)
        return made;
    const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    if ("problem" in parsed)
        throw new Error(`a suite that was parsed has the placeholder ${parsed.problem}`);
    takenApart.set(template, parsed.parts);
    return parsed.parts;
}


/***/ }),

/***/ 78595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ placedSchemas),
/* harmony export */   WP: () => (/* binding */ schemasOf),
/* harmony export */   f7: () => (/* binding */ provideValidators),
/* harmony export */   kW: () => (/* binding */ compileSchemas),
/* harmony export */   qA: () => (/* binding */ validatorOf)
/* harmony export */ });
/* unused harmony export schemaOptions */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8834);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54562);



/** What is compiled already: schemas of built-in suites come with their validators. */
const validators = new WeakMap();
/** The validator of a suite's schema. Throws an Error where it was never made. */
function validatorOf(schema) {
    const known = validators.get(schema);
    if (!known)
        throw new Error("a schema of the suite was not compiled");
    return known;
}
/** Sees to it that every schema has a validator. Loads ajv only where one has none: that takes longer than reading a suite. */
async function compileSchemas(steps) {
    const missing = [...schemasOf(steps)].filter((schema) => !validators.has(schema));
    if (missing.length === 0)
        return [];
    // Its other exports cannot be seen from a bundle.
    const { default: exported } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23));
    const ajv = new exported.Ajv2020(schemaOptions);
    return missing.flatMap((schema) => {
        try {
            const validate = ajv.compile(schema);
            if ("$async" in validate)
                return [{ schema, why: "it is asynchronous" }];
            validators.set(schema, validate);
            return [];
        }
        catch (error) {
            return [{ schema, why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(error.message, 200) }];
        }
    });
}
/** Gives the schemas of a built-in suite the validators that were made of them, in the order of `schemasOf`. */
function provideValidators(steps, made) {
    for (const [index, schema] of [...schemasOf(steps)].entries()) {
        const validate = made[index];
        if (validate)
            validators.set(schema, validate);
    }
}
/** Every schema of a suite, in its order. */
function* schemasOf(steps) {
    for (const step of steps) {
        for (const [, { schema }] of placedSchemas(step))
            yield schema;
        if ((0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .isGroup */ .I)(step))
            yield* schemasOf(step.steps);
    }
}
/** The schemas of one step, the steps in it aside. */
function placedSchemas(step) {
    const found = [...(0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .matchersOf */ .z6)(step)];
    return found.flatMap(([path, matcher]) => ("schema" in matcher ? [[path, { schema: matcher.schema }]] : []));
}
const schemaOptions = {
    strict: true,
    // Conditions name fields that are described beside them.
    strictRequired: false,
    allowUnionTypes: true,
    // A field named `constructor` is there only where the answer has it.
    ownProperties: true,
    // Errors then hold the value that they are about.
    verbose: true,
    // Keywords check their own values; compiling the meta-schemas would take longer than everything else.
    meta: false,
    validateSchema: false,
    logger: false,
};


/***/ })

};

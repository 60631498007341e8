export const id = 4322;
export const ids = [4322];
export const modules = {

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

/***/ 92541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var compareGoVersions = (function (left, right) {
    const other = sortKey(right);
    const difference = sortKey(left).map((part, index) => part - (other[index] ?? 0));
    return difference.find((each) => each !== 0) ?? 0;
});
var highestGoVersion = (function (versions, least) {
    const known = versions.filter((each) => each !== undefined);
    return known.reduce((highest, each) => (compareGoVersions(each, highest) > 0 ? each : highest), least);
});
var sortKey = (function (version) {
    const [, major = "0", minor = "0", patch, kind, number = "0"] = form.exec(version.replace(/^go/, "")) ?? [];
    const stage = kind === "beta" ? 1 : kind === "rc" ? 2 : patch !== undefined || Number(minor) < 21 ? 3 : 0;
    return [Number(major), Number(minor), stage, Number(kind ? number : (patch ?? 0))];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ highestGoVersion)
/* harmony export */ });
/* unused harmony export compareGoVersions */
const form = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?/;
/** Orders versions of the Go language and its toolchains as Go does: `1.26` < `1.26rc1` < `1.26.0` < `1.26.8`. */
;
/** The highest of several go lines; `least` where all are lower or missing. */
;
/** Major, minor, then the language alone, betas, candidates and releases, in this order. */
;


/***/ }),

/***/ 90598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listPackages = (async function (toolchain, composition, { tree, platform, mod }) {
    const flags = [`-mod=${mod}`, ...tree.flags, `-tags=${composition.tags.join(",")}`];
    const args = ["-e", "-deps", `-json=${_golang_package_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFields */ .pW}`, ...flags, tree.target];
    const { directory } = tree;
    const environment = (0,_golang_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformEnvironment */ .B)(platform);
    const answer = await (0,_golang_network_js__WEBPACK_IMPORTED_MODULE_0__/* .runGoOnline */ .T)(toolchain, ["list"], args, { directory, environment });
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr };
    const listed = (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObjects */ .C)(answer.stdout);
    return (0,_golang_package_list_js__WEBPACK_IMPORTED_MODULE_3__/* .packageList */ .tX)((0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .isMainModule */ .eQ)(composition.base) ? listed.map((each) => asReleased(each, composition)) : listed);
});
var asReleased = (function (listed, { base, plugins }) {
    if (listed.Module?.Path !== base.module || listed.Module.Version !== undefined)
        return listed;
    const released = { ...listed, Module: { Path: base.module, Version: base.version } };
    if (!("package" in base.entrypoint) || listed.ImportPath !== base.entrypoint.package)
        return released;
    const added = new Set(plugins.map((each) => each.import));
    return { ...released, Imports: (listed.Imports ?? []).filter((each) => !added.has(each)) };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages)
/* harmony export */ });
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9552);
/* harmony import */ var _golang_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35399);
/* harmony import */ var _golang_package_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21337);
/* harmony import */ var _golang_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36192);





/** Lists a server's packages for one platform, broken ones too; `stderr` where Go gave up. */
;
/** A package of a base that is the main module, with the module's version and without the imports that were added. */
;


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isMainModule = (function ({ entrypoint, directory }) {
    return "package" in entrypoint || directory !== undefined;
});
var mainModuleOf = (function ({ base }) {
    return isMainModule(base) ? base.module : ownModulePath;
});
var mainPackageOf = (function ({ base }) {
    if (!isMainModule(base))
        return ownModulePath;
    return "package" in base.entrypoint ? base.entrypoint.package : `${base.module}/${addedFolder}`;
});
var addedPath = (function ({ module, entrypoint }) {
    if (!("package" in entrypoint))
        return `${addedFolder}/main.go`;
    const folder = entrypoint.package.slice(module.length + 1);
    return folder === "" ? addedFile : `${folder}/${addedFile}`;
});
var entryPackage = (function ({ entrypoint }) {
    return "package" in entrypoint ? entrypoint.package : entrypoint.import;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ mainModuleOf),
/* harmony export */   XJ: () => (/* binding */ entryPackage),
/* harmony export */   b3: () => (/* binding */ mainPackageOf),
/* harmony export */   eQ: () => (/* binding */ isMainModule),
/* harmony export */   o2: () => (/* binding */ addedPath)
/* harmony export */ });
/**
 * The module path of a server whose main.go has a module of its own; it ends up in the binary. `.invalid` is nobody's
 * domain (RFC 2606), and no package of Go's own has a dot.
 */
const ownModulePath = "composed.invalid/server";
/** The folder that a base's module gets for main.go where it has no `package main` of its own. */
const addedFolder = "composed-server";
/** The file that a base's own `package main` gets. */
const addedFile = "composed_plugins.go";
/**
 * Whether the base is the main module and main.go a file that is added to it: where it brings its `package main`, and
 * where it is a checkout, whose `replace` directives count in the main module only.
 */
;
/** The main module's path. */
;
/** The import path of the server's `package main`. */
;
/** Where main.go goes in a base that is the main module, relative to the module's root. */
;
/** The import path of the base's package that becomes the program. */
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

/***/ 21337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var packageList = (function (listed) {
    const own = listed.filter((each) => !each.Standard);
    const importers = new Map();
    for (const each of own) {
        for (const path of each.Imports ?? []) {
            const known = importers.get(path);
            if (known)
                known.push(each.ImportPath);
            else
                importers.set(path, [each.ImportPath]);
        }
    }
    return { packages: new Map(own.map((each) => [each.ImportPath, each])), importers };
});
var ownersOf = (function (list, composition, importPath) {
    const reaching = packagesReaching(list, importPath);
    const reached = {
        base: reaching.has((0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPackage */ .XJ)(composition.base)),
        plugins: composition.plugins.filter((each) => reaching.has(each.import)),
    };
    const module = list.packages.get(importPath)?.Module?.Path;
    const ofModule = reached.plugins.filter((each) => each.module === module || each.import === importPath);
    if (ofModule.length > 0)
        return { base: false, plugins: ofModule };
    if (module === composition.base.module)
        return { base: true, plugins: [] };
    return reached;
});
var packagesReaching = (function (list, importPath) {
    const reaching = new Set([importPath]);
    for (const path of reaching)
        for (const importer of list.importers.get(path) ?? [])
            reaching.add(importer);
    return reaching;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   pW: () => (/* binding */ listedFields),
/* harmony export */   tX: () => (/* binding */ packageList),
/* harmony export */   vp: () => (/* binding */ packagesReaching)
/* harmony export */ });
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9552);

/** What `go list -json` is asked for. */
const listedFields = "ImportPath,Name,Dir,Module,Error,Imports,GoFiles,CgoFiles,CFiles,CXXFiles,IgnoredGoFiles,EmbedFiles,SFiles,HFiles,Standard";
/** Leaves the standard library out: no problem of a server lies there. */
;
/**
 * Whose package this is: the plugin's or the base's whose module has it; of a dependency, all that reach it through
 * their imports.
 */
;
/** The import paths of a package and of everything that imports it, directly or not. */
;


/***/ }),

/***/ 61771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMain = (function ({ base, plugins }) {
    const { entrypoint } = base;
    const imports = [...new Set(plugins.map((each) => each.import))].sort().map((each) => `\t_ ${goString(each)}`);
    if ("package" in entrypoint) {
        const about = `// It is added to ${goString(entrypoint.package)} of ${goString(`${base.module}@${base.version}`)}.`;
        const lines = imports.length > 0 ? ["", "import (", ...imports, ")"] : [];
        return [generatedMark, "", about, "", "package main", ...lines, ""].join("\n");
    }
    if (!/^\p{Lu}[\p{L}\p{Nd}_]*$/u.test(entrypoint.call))
        throw new Error(`not an exported Go name: ${entrypoint.call}`);
    // The package's own name may differ from its path's last element and is not known here, so it is always named.
    const server = `\tserver ${goString(entrypoint.import)}`;
    const all = imports.length > 0 ? [server, "", ...imports] : [server];
    const call = ["func main() {", `\tserver.${entrypoint.call}()`, "}"];
    return [generatedMark, "", "package main", "", "import (", ...all, ")", "", ...call, ""].join("\n");
});
var renderGoMod = (function (composition, source) {
    const blocks = [
        `module ${(0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_1__/* .mainModuleOf */ .Nk)(composition)}`,
        `go ${(0,_golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .highestGoVersion */ .v)(source.goLines, leastGoLine)}`,
        ...renderRequirements([composition.base, ...composition.plugins]),
        ...renderReplacements(composition, source.directory),
    ];
    return `${generatedMark}\n\n${blocks.join("\n\n")}\n`;
});
var renderRequirements = (function (modules) {
    const required = new Map();
    for (const { module, version } of modules)
        if (!required.has(module))
            required.set(module, version);
    return renderBlock("require", [...required].map(([path, version]) => `${goModWord(path)} ${goModWord(version)}`));
});
var renderReplacements = (function (composition, directory) {
    const copies = [...workingCopies(composition)];
    return renderBlock("replace", copies.map(([path, copy]) => `${goModWord(path)} => ${replacementPath(directory, copy)}`));
});
var moveReplacements = (function (composition, goMod, directory) {
    const copies = workingCopies(composition);
    const lines = goMod.split("\n");
    for (const { path, line } of (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoMod */ .k)(goMod).replace) {
        const [left = ""] = (lines[line - 1] ?? "").split(" => ");
        const copy = copies.get(path);
        if (copy !== undefined)
            lines[line - 1] = `${left} => ${replacementPath(directory, copy)}`;
    }
    return lines.join("\n");
});
var workingCopies = (function ({ plugins }) {
    return new Map(plugins.flatMap(({ module, directory }) => (directory === undefined ? [] : [[module, directory]])));
});
var replacementPath = (function (from, to) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, to) || ".";
    return goModWord(/^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`);
});
var renderBlock = (function (verb, lines) {
    if (lines.length === 0)
        return [];
    return [[`${verb} (`, ...lines.sort().map((line) => `\t${line}`), ")"].join("\n")];
});
var goModWord = (function (word) {
    const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(word) && !/["'`()[\]{},]|\/\/|\/\*/.test(word);
    return plain ? word : goString(word);
});
var goString = (function (text) {
    return JSON.stringify(text);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ renderGoMod),
/* harmony export */   D1: () => (/* binding */ moveReplacements),
/* harmony export */   Jf: () => (/* binding */ generatedMark),
/* harmony export */   Y9: () => (/* binding */ renderMain),
/* harmony export */   qQ: () => (/* binding */ renderReplacements),
/* harmony export */   vH: () => (/* binding */ renderRequirements)
/* harmony export */ });
/* unused harmony export workingCopies */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54949);
/* harmony import */ var _golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92541);
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);




/** Go's mark for files that no person edits (go.dev/s/generatedcode). */
const generatedMark = "// Code generated by plugin-release-actions; DO NOT EDIT.";
/** With it go.mod lists every module that is needed, which makes a resolution complete; what Go took before is older. */
const leastGoLine = "1.21";
/**
 * The server's `main.go`, formatted as gofmt does: imports each plugin for its `init` and calls the base, unless it is
 * added to the base's own `package main`.
 */
;
/** The `go.mod` that a resolution starts from: the versions of the manifest and nothing else. Formatted as Go does. */
;
/** A block that requires each module once; nothing without modules. */
;
/** A block that replaces working copies by paths relative to `directory`; nothing without copies. */
;
/** Names working copies by paths relative to another folder than the one that go.mod was made for. */
;
/** The folders of working copies by module path. */
;
/** A working copy's folder as a replace directive names it. */
;
;
/** A word of go.mod: quoted where Go would quote it (modfile.MustQuote). */
;
/** A Go string literal; JSON's escapes are all Go's as well. */
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


/***/ }),

/***/ 69329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var checkOutputFolder = (async function (input, path, { written }) {
    const refuse = (why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("input-invalid", `${input}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path, 200)} cannot be the folder: ${why}`, {
        fix: "Name a folder that is there or can be made, and that may be written to.",
        inputs: [input],
    });
    const { at, found } = await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (typeof found === "string")
        return refuse(found);
    if (!found.isDirectory())
        return refuse(`${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(at, 200)} is a file`);
    if (!written)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(at, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => refuse(error.code ?? error.message));
});
var nearest = (async function (path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => error.code ?? error.message);
    return found === "ENOENT" && path !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) ? nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) : { at: path, found };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkOutputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);





/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
;
/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
;


/***/ })

};

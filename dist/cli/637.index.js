export const id = 637;
export const ids = [637];
export const modules = {

/***/ 4210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   UN: () => (/* binding */ titleOfOwners),
/* harmony export */   _o: () => (/* binding */ firstOwner),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
function membersOf(composition) {
    return [composition.base, ...composition.plugins];
}
/** `plugin "agents"`, or `the base`. */
function titleOf(member) {
    return "name" in member ? `plugin "${member.name}"` : "the base";
}
/** Whom a diagnostic names, in words: `plugin "a"`, `plugins "a" and "b"`, `the base`. */
function titleOfOwners({ base, plugins }) {
    const [first, ...others] = plugins;
    if (!first)
        return base ? "the base" : "the server";
    if (others.length === 0)
        return titleOf(first);
    const shown = plugins.slice(0, 5).map((each) => `"${each.name}"`);
    const more = plugins.length - shown.length;
    return `plugins ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Where a diagnostic about a member points, and which plugin it belongs to. */
function whereIs(member, part) {
    if (!member)
        return {};
    return { ...(member.at?.[part] && { place: member.at[part] }), ...("name" in member && { plugin: member.name }) };
}
/** The first of several owners, to which a diagnostic is attached. */
function firstOwner({ base, plugins }, composition) {
    return plugins[0] ?? (base ? composition.base : undefined);
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ askersOf),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   s5: () => (/* binding */ parseModuleGraph),
/* harmony export */   vs: () => (/* binding */ pathTo)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9167);

/** Parses `go mod graph`. Go and toolchain versions, which it lists as modules too, are left out. */
function parseModuleGraph(text, main) {
    const requirements = new Map();
    for (const line of text.split("\n")) {
        const [from, to] = line.split(" ");
        if (!from || !to || /^(go|toolchain)@/.test(to) || /^(go|toolchain)@/.test(from))
            continue;
        const known = requirements.get(from);
        if (known)
            known.push(parseNode(to));
        else
            requirements.set(from, [parseNode(to)]);
    }
    return { main, requirements };
}
function nodeName(node) {
    return node.version ? `${node.path}@${node.version}` : node.path;
}
/** The go.mod files, other than the main module's, that ask for any version of `path`; the highest version asked for first. */
function askersOf(graph, path) {
    const askers = [];
    for (const [from, wanted] of graph.requirements) {
        if (from === graph.main)
            continue;
        for (const each of wanted)
            if (each.path === path)
                askers.push({ asker: parseNode(from), version: each.version });
    }
    return askers.sort((left, right) => (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .V)(right.version, left.version));
}
/**
 * The shortest chain of requirements from one of `roots` to `target`, both included.
 * Without one, the chain is `target` alone: only the main module asks for it.
 */
function pathTo(graph, roots, target) {
    const cameFrom = new Map(roots.map((root) => [nodeName(root), undefined]));
    const queue = [...roots];
    for (const node of queue) {
        if (nodeName(node) === nodeName(target))
            return walkBack(node, cameFrom);
        for (const next of graph.requirements.get(nodeName(node)) ?? []) {
            if (cameFrom.has(nodeName(next)))
                continue;
            cameFrom.set(nodeName(next), node);
            queue.push(next);
        }
    }
    return [target];
}
function walkBack(end, cameFrom) {
    const chain = [];
    for (let node = end; node; node = cameFrom.get(nodeName(node)))
        chain.unshift(node);
    return chain;
}
function parseNode(name) {
    const at = name.lastIndexOf("@");
    return at < 1 ? { path: name, version: "" } : { path: name.slice(0, at), version: name.slice(at + 1) };
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ compareModuleVersions)
/* harmony export */ });
/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
function compareModuleVersions(left, right) {
    const [leftCore, leftPre] = split(left);
    const [rightCore, rightPre] = split(right);
    return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
}
function split(version) {
    const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
    const dash = plain.indexOf("-");
    return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
}
function comparePrereleases(left, right) {
    if (left.length === 0 || right.length === 0)
        return right.length - left.length;
    return compareLists(left, right);
}
function compareLists(left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part !== other)
            return compareIdentifiers(part, other);
    }
    return left.length - right.length;
}
function compareIdentifiers(left, right) {
    const numeric = [left, right].map((each) => /^\d+$/.test(each));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    if (numeric[0] && left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 1337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   pW: () => (/* binding */ listedFields),
/* harmony export */   tX: () => (/* binding */ packageList)
/* harmony export */ });
/** What `go list -json` is asked for. */
const listedFields = "ImportPath,Name,Dir,Module,Error,Imports,GoFiles,IgnoredGoFiles,EmbedFiles,Standard";
/** Leaves the standard library out: no problem of a server lies there. */
function packageList(listed) {
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
}
/**
 * Whose package this is: the plugin's or the base's whose module has it; of a dependency, all that reach it through
 * their imports.
 */
function ownersOf(list, composition, importPath) {
    const reaching = packagesReaching(list, importPath);
    const reached = {
        base: reaching.has(composition.base.entrypoint.import),
        plugins: composition.plugins.filter((each) => reaching.has(each.import)),
    };
    const module = list.packages.get(importPath)?.Module?.Path;
    const ofModule = reached.plugins.filter((each) => each.module === module || each.import === importPath);
    if (ofModule.length > 0)
        return { base: false, plugins: ofModule };
    if (module === composition.base.module)
        return { base: true, plugins: [] };
    return reached;
}
/** The import paths of a package and of everything that imports it, directly or not. */
function packagesReaching(list, importPath) {
    const reaching = new Set([importPath]);
    for (const path of reaching)
        for (const importer of list.importers.get(path) ?? [])
            reaching.add(importer);
    return reaching;
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   B: () => (/* binding */ platformEnvironment)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);

/** `linux/arm64`, `linux/arm/v7`. */
function platformName({ os, architecture, variant }) {
    return [os, architecture, variant].filter(Boolean).join("/");
}
/** The variables that make Go compile for a platform. Throws `input-invalid` for a variant that Go does not know. */
function platformEnvironment(platform) {
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
}


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4210);
/* harmony import */ var _golang_module_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2317);



/**
 * What `go` gave up on, as a diagnostic of the base or plugin that is, or requires, the first module version that it
 * names.
 *
 * @param goMods each module's go.mod, by module path
 */
function explainFailure(stderr, composition, goMods) {
    const text = stderr
        .split("\n")
        .filter((line) => !/^go: (downloading|finding|found) /.test(line))
        .join("\n");
    const { code, why, fix } = (0,_golang_module_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainModuleError */ .m)(text);
    const member = memberNamedBy(text, composition, goMods);
    const who = member ? `${(0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(member)}: ` : "";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${who}${why}`, { ...(0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(member, "version"), fix });
}
function memberNamedBy(text, composition, goMods) {
    const members = (0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(composition);
    for (const [, path, version] of text.matchAll(/([^\s:("]+)@(v[^\s:,)"/]+)/g)) {
        const own = members.find((each) => each.module === path);
        const requiring = members.find((each) => goMods.get(each.module)?.require.some((wanted) => wanted.path === path && wanted.version === version));
        if (own ?? requiring)
            return own ?? requiring;
    }
    return undefined;
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nm: () => (/* binding */ mainModulePath),
  Bm: () => (/* binding */ renderGoMod),
  Y9: () => (/* binding */ renderMain),
  Ou: () => (/* binding */ replacementPath),
  Zu: () => (/* binding */ workingCopies)
});

// UNUSED EXPORTS: generatedMark

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/golang/src/go-version.ts
const go_version_form = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?/;
/** Orders versions of the Go language and its toolchains as Go does: `1.26` < `1.26rc1` < `1.26.0` < `1.26.8`. */
function compareGoVersions(left, right) {
    const other = sortKey(right);
    const difference = sortKey(left).map((part, index) => part - (other[index] ?? 0));
    return difference.find((each) => each !== 0) ?? 0;
}
/** The highest of several go lines; `least` where all are lower or missing. */
function highestGoVersion(versions, least) {
    const known = versions.filter((each) => each !== undefined);
    return known.reduce((highest, each) => (compareGoVersions(each, highest) > 0 ? each : highest), least);
}
/** Major, minor, then the language alone, betas, candidates and releases, in this order. */
function sortKey(version) {
    const [, major = "0", minor = "0", patch, kind, number = "0"] = go_version_form.exec(version.replace(/^go/, "")) ?? [];
    const stage = kind === "beta" ? 1 : kind === "rc" ? 2 : patch !== undefined || Number(minor) < 21 ? 3 : 0;
    return [Number(major), Number(minor), stage, Number(kind ? number : (patch ?? 0))];
}

;// CONCATENATED MODULE: ./packages/golang/src/source.ts


/** Go's mark for files that no person edits (go.dev/s/generatedcode). */
const generatedMark = "// Code generated by plugin-release-actions; DO NOT EDIT.";
/** With it go.mod lists every module that is needed, which makes a resolution complete; what Go took before is older. */
const leastGoLine = "1.21";
/** The server's `main.go`: calls the base, imports each plugin for its `init`. Formatted as gofmt does. */
function renderMain(composition) {
    const { entrypoint } = composition.base;
    if (!/^\p{Lu}[\p{L}\p{Nd}_]*$/u.test(entrypoint.call))
        throw new Error(`not an exported Go name: ${entrypoint.call}`);
    const plugins = [...new Set(composition.plugins.map((each) => each.import))].sort();
    // The package's own name may differ from its path's last element and is not known here, so it is always named.
    const imports = [`\tserver ${goString(entrypoint.import)}`];
    if (plugins.length > 0)
        imports.push("", ...plugins.map((each) => `\t_ ${goString(each)}`));
    return [
        generatedMark,
        "",
        "package main",
        "",
        "import (",
        ...imports,
        ")",
        "",
        "func main() {",
        `\tserver.${entrypoint.call}()`,
        "}",
        "",
    ].join("\n");
}
/**
 * The module path of every composed server; it ends up in the binary. `.invalid` is nobody's domain (RFC 2606), and no
 * package of Go's own has a dot.
 */
const mainModulePath = "composed.invalid/server";
/** The `go.mod` that a resolution starts from: the versions of the manifest and nothing else. Formatted as Go does. */
function renderGoMod(composition, source) {
    const required = new Map();
    const copies = workingCopies(composition);
    for (const { module, version } of [composition.base, ...composition.plugins]) {
        if (!required.has(module))
            required.set(module, version);
    }
    const blocks = [
        `module ${mainModulePath}`,
        `go ${highestGoVersion(source.goLines, leastGoLine)}`,
        renderBlock("require", [...required].map(([path, version]) => `${goModWord(path)} ${goModWord(version)}`)),
    ];
    if (copies.size > 0) {
        const paths = [...copies].map(([path, copy]) => `${goModWord(path)} => ${replacementPath(source.directory, copy)}`);
        blocks.push(renderBlock("replace", paths));
    }
    return `${generatedMark}\n\n${blocks.join("\n\n")}\n`;
}
/** The folders of working copies by module path. */
function workingCopies({ plugins }) {
    return new Map(plugins.flatMap(({ module, directory }) => (directory === undefined ? [] : [[module, directory]])));
}
/** A working copy's folder as a replace directive names it. */
function replacementPath(from, to) {
    const path = (0,external_node_path_.relative)(from, to) || ".";
    return goModWord(/^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`);
}
function renderBlock(verb, lines) {
    return [`${verb} (`, ...lines.sort().map((line) => `\t${line}`), ")"].join("\n");
}
/** A word of go.mod: quoted where Go would quote it (modfile.MustQuote). */
function goModWord(word) {
    const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(word) && !/["'`()[\]{},]|\/\/|\/\*/.test(word);
    return plain ? word : goString(word);
}
/** A Go string literal; JSON's escapes are all Go's as well. */
function goString(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 3637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generate: () => (/* binding */ generate_generate),
  Q: () => (/* binding */ generateFrom),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/golang/src/culprits.ts
var culprits = __webpack_require__(4210);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(4949);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(9167);
;// CONCATENATED MODULE: ./packages/golang/src/go-sum.ts

/** Reads a go.sum file (go.dev/ref/mod#go-sum-files). A line that Go would not take is left out. */
function parseGoSum(text) {
    const sums = new Map();
    for (const line of text.split("\n")) {
        const [, key, sum] = /^(\S+ \S+) (h1:\S+)\s*$/.exec(line) ?? [];
        if (key && sum)
            sums.set(key, sum);
    }
    return sums;
}
function renderGoSum(sums) {
    return [...sums]
        .sort(([left], [right]) => compareKeys(left, right))
        .map(([key, sum]) => `${key} ${sum}\n`)
        .join("");
}
/**
 * What of a go.sum a build needs: the go.mod of every module in the graph, and the files of every module that has, or
 * could have, a package that is imported. Go itself never drops a line; so the lock of an earlier composition,
 * whose sums were only there to be checked, would show in this one.
 */
function neededSums(sums, graph, packages) {
    const needed = new Set();
    const selected = new Map();
    for (const { path, version } of [...graph.requirements.values()].flat()) {
        needed.add(`${path} ${version}/go.mod`);
        const known = selected.get(path);
        if (known === undefined || (0,module_version/* compareModuleVersions */.V)(version, known) > 0)
            selected.set(path, version);
    }
    for (const each of packages) {
        for (const prefix of prefixes(each.ImportPath)) {
            const version = selected.get(prefix);
            if (version !== undefined)
                needed.add(`${prefix} ${version}`);
        }
    }
    return new Map([...sums].filter(([key]) => needed.has(key)));
}
/** `a/b/c`, `a/b`, `a`: every module that could hold the package. */
function prefixes(importPath) {
    const parts = importPath.split("/");
    return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
/** By module, then version, a module's files before its go.mod: as Go writes them. */
function compareKeys(left, right) {
    const [leftModule = "", leftVersion = ""] = left.split(" ");
    const [rightModule = "", rightVersion = ""] = right.split(" ");
    if (leftModule !== rightModule)
        return leftModule < rightModule ? -1 : 1;
    const [plainLeft = "", plainRight = ""] = [leftVersion, rightVersion].map((each) => each.replace(/\/go\.mod$/, ""));
    return (0,module_version/* compareModuleVersions */.V)(plainLeft, plainRight) || (leftVersion < rightVersion ? -1 : 1);
}

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
;// CONCATENATED MODULE: ./packages/golang/src/lock.ts




const names = ["main.go", "go.mod", "go.sum"];
/** What a folder already has of them. */
async function readLock(directory) {
    const found = {};
    for (const name of names) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), "utf8").catch((error) => {
            if (error.code !== "ENOENT")
                throw error;
        });
        if (text !== undefined)
            found[name] = text;
    }
    return found;
}
/** The files that differ. */
function changedFiles(lock, wanted) {
    return names.filter((name) => lock[name] !== wanted[name]);
}
/** One `lock-stale` for each file that differs, with the lines that do. */
function staleFiles(directory, lock, wanted) {
    return changedFiles(lock, wanted).map((name) => {
        const file = (0,external_node_path_.join)(directory, name);
        const fix = "Generate again and commit what changed.";
        const old = lock[name];
        if (old === undefined)
            return (0,diagnostic/* diagnostic */.YK)("lock-stale", `${name} is missing`, { place: { file }, fix });
        const { changes, line } = differingLines(old, wanted[name]);
        return (0,diagnostic/* diagnostic */.YK)("lock-stale", `${name} would change: ${changes}`, { place: { file, line }, fix });
    });
}
/** Writes what differs, each file as a whole; what is the same keeps its time. */
async function writeFiles(directory, lock, wanted) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    for (const name of changedFiles(lock, wanted)) {
        const temporary = (0,external_node_path_.join)(directory, `.${name}.${process.pid}.tmp`);
        try {
            await (0,promises_.writeFile)(temporary, wanted[name]);
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(directory, name));
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
}
/** A folder's path without symbolic links, also where the folder or its parents are still to be made. */
async function realFolder(directory) {
    return (0,promises_.realpath)(directory).catch(async (error) => {
        if (error.code !== "ENOENT" || (0,external_node_path_.dirname)(directory) === directory)
            throw error;
        return (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(directory)), (0,external_node_path_.basename)(directory));
    });
}
const shownLines = 6;
/** The lines that only one of two texts has: `- old`, `+ new`; and where the first of them stands or would stand. */
function differingLines(old, wanted) {
    const [oldLines, wantedLines] = [old.split("\n"), wanted.split("\n")];
    const [oldSet, wantedSet] = [new Set(oldLines), new Set(wantedLines)];
    const changes = [
        ...oldLines.filter((line) => !wantedSet.has(line)).map((line) => `- ${(0,sanitize/* sanitize */.a)(line, 200)}`),
        ...wantedLines.filter((line) => !oldSet.has(line)).map((line) => `+ ${(0,sanitize/* sanitize */.a)(line, 200)}`),
    ];
    const more = changes.length - shownLines;
    const shown = changes.slice(0, shownLines).join(" | ") || "the order of its lines";
    const first = oldLines.findIndex((line, index) => line !== wantedLines[index]);
    return { changes: more > 0 ? `${shown} | and ${more} more` : shown, line: first < 0 ? oldLines.length : first + 1 };
}

// EXTERNAL MODULE: ./packages/golang/src/resolution-failure.ts
var resolution_failure = __webpack_require__(2563);
;// CONCATENATED MODULE: ./packages/golang/src/build-constraint.ts
const unixSystems = new Set([
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "linux",
    "netbsd",
    "openbsd",
    "solaris",
]);
const systems = new Set([...unixSystems, "js", "nacl", "plan9", "wasip1", "windows", "zos"]);
const architectures = new Set(["386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le"].concat([
    "riscv64",
    "s390x",
    "sparc64",
    "wasm",
]));
/** The tags that hold for a platform (go.dev/cmd/go "Build constraints"), every Go release among them. */
function tagsOf(platform, tags) {
    const holding = new Set([platform.os, platform.architecture, "gc", ...tags]);
    if (unixSystems.has(platform.os))
        holding.add("unix");
    if (platform.os === "android")
        holding.add("linux");
    return (tag) => holding.has(tag) || /^go1\.\d+$/.test(tag);
}
/** Whether a Go file is left out only because cgo is off. */
function needsCgo(fileName, source, holds) {
    const selected = (cgo) => fileNameAllows(fileName, holds) && constraintAllows(source, (tag) => (tag === "cgo" ? cgo : holds(tag)));
    if (!selected(true) || fileName.endsWith("_test.go"))
        return false;
    return !selected(false) || importsC(source);
}
/** The `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` endings of a file's name. */
function fileNameAllows(fileName, holds) {
    // What stands before the first underscore is never an ending.
    const parts = fileName.replace(/\.go$/, "").split("_").slice(1);
    const last = parts.at(-1) ?? "";
    const before = parts.at(-2) ?? "";
    if (systems.has(last))
        return holds(last);
    if (!architectures.has(last))
        return true;
    return holds(last) && (!systems.has(before) || holds(before));
}
/** Longer than any that a person writes; what is deeper nested than this could not be evaluated. */
const expressionLimit = 1000;
/** The `//go:build` line, which stands before the package clause. */
function constraintAllows(source, holds) {
    const head = source.slice(0, source.search(/^package\s/m));
    const expression = /^\/\/go:build\s+(.*)$/m.exec(head)?.[1];
    if (expression === undefined)
        return true;
    return expression.length <= expressionLimit && evaluate(expression, holds);
}
function importsC(source) {
    return /^\s*(?:import\s+)?(?:_\s+)?["`]C["`]\s*(?:\/\/.*)?$/m.test(source);
}
/** Evaluates `a && (b || !c)` from left to right; what is no expression does not hold. */
function evaluate(expression, holds) {
    const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let position = 0;
    const take = (token) => tokens[position] === token && position++ >= 0;
    const either = () => {
        let value = both();
        while (take("||"))
            value = both() || value;
        return value;
    };
    const both = () => {
        let value = one();
        while (take("&&"))
            value = one() && value;
        return value;
    };
    const one = () => {
        if (take("!"))
            return !one();
        if (!take("("))
            return holds(tokens[position++] ?? "");
        const value = either();
        take(")");
        return value;
    };
    return either();
}

// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(2317);
;// CONCATENATED MODULE: ./packages/golang/src/package-error.ts


/** What `go list -e` says of a package, sorted. The texts are those of cmd/go/internal/load and modload, Go 1.26. */
const kinds = [
    {
        pattern: /build constraints exclude all Go files/,
        code: "package-excluded",
        fix: "Give the package Go files that this platform takes, or leave the platform out.",
    },
    {
        pattern: /^pattern .*|cannot embed|go:embed/,
        code: "embed-missing",
        fix: "Add the embedded files to the module, which holds only what is committed, and release it again.",
    },
    {
        pattern: /use of internal package/,
        code: "package-internal",
        fix: "Import a package that is not below an internal folder of another module.",
    },
    {
        pattern: /is a program, not an importable package/,
        code: "package-main",
        fix: "Import a library package that registers the plugin in its init function.",
    },
    {
        pattern: /does not contain package|no Go files in/,
        code: "package-not-found",
        fix: "Correct the import path, or name a version of the module that has the package.",
    },
    {
        pattern: /cannot find module providing package|no required module provides package/,
        code: "requirement-undeclared",
        fix: "Require a module that has the package in the importing module's go.mod (go mod tidy does) and release it again.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Require the module by the path that its go.mod declares.",
    },
];
/** Sorts a package's error. What is neither known nor about a module is for the compiler: syntax, cycles, mixed packages. */
function explainPackageError(text) {
    const known = kinds.find((each) => each.pattern.test(text));
    if (known)
        return { code: known.code, why: (0,sanitize/* sanitize */.a)(text.replace(/ in \/\S+$/, ""), 300), fix: known.fix };
    if (/^\S+@v\S+: |^verifying |^reading |missing go\.sum entry/.test(text))
        return (0,module_error/* explainModuleError */.m)(text);
    return { code: "compile-failed", why: (0,sanitize/* sanitize */.a)(text, 300), fix: "Correct the package and release it again." };
}

// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(1337);
;// CONCATENATED MODULE: ./packages/golang/src/check-packages.ts





/** The import path of a plugin, or of the package that has the base's main. */
function importOf(member) {
    return "import" in member ? member.import : member.entrypoint.import;
}
/** Every problem that is known before anything is compiled: first of the imported packages, then of what they import. */
function checkPackages(check) {
    const roots = new Map((0,culprits/* membersOf */.lS)(check.composition).map((each) => [importOf(each), each]));
    const found = [...roots].flatMap(([path, member]) => checkRoot(check, member, path));
    for (const each of check.list.packages.values()) {
        if (each.Error && !roots.has(each.ImportPath))
            found.push(...checkDependency(check, each, found.length > 0));
    }
    return found;
}
function checkRoot(check, member, path) {
    const listed = check.list.packages.get(path);
    const problem = (code, why, fix) => [
        (0,diagnostic/* diagnostic */.YK)(code, `${(0,culprits/* titleOf */.Gg)(member)} cannot be compiled in: ${why}`, { ...(0,culprits/* whereIs */.ie)(member, "import"), fix }),
    ];
    // Go shows one error of main.go only, so these two are not left to it.
    if (path.split("/").includes("internal")) {
        return problem("package-internal", `${path} is internal to its module`, "Import a package of the module that is not below an internal folder.");
    }
    if (listed?.Name === "main") {
        return problem("package-main", `${path} is a program, not a library`, "Import a library package that registers the plugin in its init function.");
    }
    const dropped = (check.ignored.get(path) ?? []).filter((each) => needsCgo(each.name, each.source, check.holds));
    if (listed?.Error) {
        const { code, why, fix } = explainPackageError(listed.Error.Err);
        if (code === "package-excluded")
            return problem(code, ...excluded(path, dropped.length > 0));
        if (code === "requirement-undeclared" || code === "package-not-found") {
            return problem("package-not-found", `no package ${path} is in ${member.module} ${member.version}`, fixImport);
        }
        return problem(code, `${path}: ${atFile(listed)}${why}`, fix);
    }
    if (listed && (listed.GoFiles ?? []).length === 0) {
        return problem("package-tests-only", `${path} has no Go files but tests`, "Import the package that registers the plugin.");
    }
    return dropped.length > 0
        ? [
            droppedFiles(member, path, dropped.map((each) => each.name)),
        ]
        : [];
}
const fixImport = "Correct the import path, or name a version of the module that has the package.";
function excluded(path, cgo) {
    return cgo
        ? [
            `all Go files of ${path} need cgo, which is off`,
            "Offer an implementation without cgo, or leave the plugin out.",
        ]
        : [
            `build constraints exclude all Go files of ${path}`,
            "Name the build tag that the package needs in build.tags, or leave out the platform that it does not support.",
        ];
}
function droppedFiles(member, path, names) {
    const shown = names.slice(0, 5).join(", ");
    return (0,diagnostic/* diagnostic */.YK)("package-init-dropped", `${(0,culprits/* titleOf */.Gg)(member)}: ${path} is compiled without ${shown}, since cgo is off`, {
        ...(0,culprits/* whereIs */.ie)(member, "import"),
        fix: "Make sure that the plugin registers itself in a file that needs no cgo.",
    });
}
function checkDependency(check, listed, rootsFailed) {
    const { composition, list } = check;
    const { code, why, fix } = explainPackageError(listed.Error?.Err ?? "");
    const importer = listed.Error?.ImportStack?.at(-1);
    const main = listed.Name === "main" && listed.Module?.Version === undefined;
    // Of main.go itself Go repeats what the imported packages' own checks have said.
    if (main && rootsFailed)
        return [];
    const owners = (0,package_list/* ownersOf */.K2)(list, composition, listed.ImportPath);
    const via = importer !== undefined && importer !== listed.ImportPath ? `, imported by ${importer}` : "";
    const who = (0,culprits/* titleOfOwners */.UN)(owners);
    return [
        (0,diagnostic/* diagnostic */.YK)(code, `${who} cannot be compiled in: ${listed.ImportPath}${via}: ${atFile(listed)}${why}`, {
            ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(owners, composition), "import"),
            fix,
        }),
    ];
}
/** `embed.go:9:12: `, without the folder, which is this machine's. */
function atFile(listed) {
    const position = listed.Error?.Pos.split("/").at(-1);
    return position ? `${position}: ` : "";
}

// EXTERNAL MODULE: ./packages/golang/src/module-graph.ts
var module_graph = __webpack_require__(1979);
// EXTERNAL MODULE: ./packages/golang/src/source.ts + 1 modules
var source = __webpack_require__(1378);
;// CONCATENATED MODULE: ./packages/golang/src/check-versions.ts





/** Holds the resolved go.mod against the composition: nothing moved, nothing came in that no go.mod requires. */
function checkVersions(composition, resolved) {
    return [...movedVersions(composition, resolved), ...undeclaredRequirements(composition, resolved)];
}
function movedVersions(composition, { goMod, graph }) {
    const members = (0,culprits/* membersOf */.lS)(composition);
    const copies = (0,source/* workingCopies */.Zu)(composition);
    const found = [];
    for (const member of members) {
        const selected = goMod.require.find((each) => each.path === member.module)?.version ?? "none";
        // What a working copy replaces is not taken at any version.
        if (selected === member.version || copies.has(member.module))
            continue;
        found.push(movedVersion(member, selected, chainsTo(members, member, selected, graph)));
    }
    return found;
}
/** From each member that asks for `member` at `selected`, the requirements that lead there. */
function chainsTo(members, member, selected, graph) {
    const target = { path: member.module, version: selected };
    return members
        .filter((each) => each.module !== member.module)
        .map((from) => ({ from, chain: (0,module_graph/* pathTo */.vs)(graph, [{ path: from.module, version: from.version }], target) }))
        .filter(({ chain }) => chain.length > 1)
        .sort((left, right) => left.chain.length - right.chain.length);
}
function movedVersion(member, selected, chains) {
    const [first, second] = chains;
    const asker = first ? (0,culprits/* titleOf */.Gg)(first.from) : "another module";
    const chain = first ? ` (${first.chain.map(module_graph/* nodeName */.qp).join(" -> ")})` : "";
    const also = second ? `; so do ${chains.length - 1} more, ${(0,culprits/* titleOf */.Gg)(second.from)} first` : "";
    const why = `${asker} needs ${member.module} ${selected}${chain}${also}`;
    const line = member.at?.version?.line;
    return (0,diagnostic/* diagnostic */.YK)("version-moved", `${(0,culprits/* titleOf */.Gg)(member)} is set to ${member.version}, but ${why}`, {
        ...(0,culprits/* whereIs */.ie)(member, "version"),
        fix: `Set the version of ${(0,culprits/* titleOf */.Gg)(member)} to ${selected}${line ? ` (line ${line})` : ""}, or name a version of ${asker} that is content with ${member.version}.`,
    });
}
/** Requirements that Go made up, at the latest version, because an import was in no module that any go.mod names. */
function undeclaredRequirements(composition, { goMod, graph, list }) {
    const declared = new Set((0,culprits/* membersOf */.lS)(composition).map((each) => each.module));
    const found = [];
    for (const { path, version } of goMod.require) {
        if (declared.has(path) || (0,module_graph/* askersOf */.J5)(graph, path).length > 0)
            continue;
        const importer = importerOf(list, path);
        const owners = importer === undefined ? { base: false, plugins: [] } : (0,package_list/* ownersOf */.K2)(list, composition, importer);
        const who = importer === undefined ? (0,culprits/* titleOfOwners */.UN)(owners) : `${(0,culprits/* titleOfOwners */.UN)(owners)} (package ${importer})`;
        found.push((0,diagnostic/* diagnostic */.YK)("requirement-undeclared", `${who} imports from ${path}, which no go.mod requires`, {
            ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(owners, composition), "module"),
            fix: `Require ${path} in that module's go.mod (go mod tidy does) and release it again; Go would take the latest, now ${version}.`,
        }));
    }
    return found;
}
/** The first package of another module that imports one of this module's. */
function importerOf(list, module) {
    for (const each of list.packages.values()) {
        if (each.Module?.Path !== module)
            continue;
        const importers = list.importers.get(each.ImportPath) ?? [];
        const other = importers.find((path) => list.packages.get(path)?.Module?.Path !== module);
        if (other !== undefined)
            return other;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(2089);
// EXTERNAL MODULE: ./packages/golang/src/process.ts
var src_process = __webpack_require__(213);
;// CONCATENATED MODULE: ./packages/golang/src/resolve.ts














/**
 * Resolves the module in `directory` for all platforms and checks what came out. Go completes go.mod and go.sum there.
 * One `go list` for a platform, again only for those that were listed before go.mod changed; then one `go mod graph`.
 */
async function resolveModule(toolchain, composition, directory) {
    const lists = await listUntilStable(toolchain, composition, directory);
    if (!Array.isArray(lists))
        return lists;
    const answer = await (0,src_process/* runGo */.a)(toolchain, ["mod", "graph"], { directory });
    const diagnostics = await checkEveryPlatform(composition, lists);
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr, diagnostics };
    const graph = (0,module_graph/* parseModuleGraph */.s5)(answer.stdout, source/* mainModulePath */.nm);
    const goMod = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.mod"), "utf8");
    const goSum = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.sum"), "utf8").catch(() => "");
    const everything = (0,package_list/* packageList */.tX)(lists.flatMap(({ list }) => [...list.packages.values()]));
    const versions = checkVersions(composition, { goMod: (0,go_mod/* parseGoMod */.k)(goMod), graph, list: everything });
    const sums = neededSums(parseGoSum(goSum), graph, everything.packages.values());
    return { goMod, goSum: renderGoSum(sums), diagnostics: [...versions, ...diagnostics] };
}
/** How often all platforms may be listed before go.mod has to stay as it is. */
const roundLimit = 5;
async function listUntilStable(toolchain, composition, directory) {
    const { platforms } = composition;
    const lists = new Map();
    let before = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.mod"), "utf8");
    for (let turn = 0, settled = 0; settled < platforms.length; turn++) {
        const platform = platforms[turn % platforms.length];
        if (turn === roundLimit * platforms.length)
            (0,diagnostic/* fail */.fJ)("go-command-failed", "go.mod changes with every listing");
        const answer = await listPackages(toolchain, composition, { directory, platform });
        if ("stderr" in answer)
            return answer;
        lists.set(platform, answer);
        const after = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.mod"), "utf8");
        // What a listing wrote suits its own platform; the others have to be asked again.
        settled = after === before ? settled + 1 : 1;
        before = after;
    }
    return [...lists].map(([platform, list]) => ({ platform, list }));
}
async function listPackages(toolchain, composition, { directory, platform }) {
    const args = ["list", "-mod=mod", "-e", "-deps", `-json=${package_list/* listedFields */.pW}`, `-tags=${composition.tags.join(",")}`, "."];
    const answer = await (0,src_process/* runGo */.a)(toolchain, args, { directory, environment: (0,src_platform/* platformEnvironment */.B)(platform) });
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr, diagnostics: [] };
    return (0,package_list/* packageList */.tX)((0,src_process/* parseJsonObjects */.C)(answer.stdout));
}
/** A problem that not every platform has says which ones have it. */
async function checkEveryPlatform(composition, lists) {
    const found = new Map();
    for (const { platform, list } of lists) {
        const ignored = await readIgnoredFiles(composition, list);
        for (const each of checkPackages({ composition, list, ignored, holds: tagsOf(platform, composition.tags) })) {
            const key = JSON.stringify([each.code, each.plugin, each.message]);
            const known = found.get(key) ?? { diagnostic: each, platforms: [] };
            found.set(key, known);
            known.platforms.push((0,src_platform/* platformName */.$)(platform));
        }
    }
    return [...found.values()].map(({ diagnostic: each, platforms }) => platforms.length === lists.length ? each : { ...each, message: `${each.message} (${platforms.join(", ")})` });
}
/** Go reads build constraints and imports from a file's head, which is never longer than this. */
const headLimit = 256 * 1024;
/** Reads the files that Go left out of the packages that main.go imports; of their dependencies it does not matter. */
async function readIgnoredFiles(composition, list) {
    const ignored = new Map();
    for (const path of new Set((0,culprits/* membersOf */.lS)(composition).map(importOf))) {
        const { Dir, IgnoredGoFiles = [] } = list.packages.get(path) ?? {};
        const files = IgnoredGoFiles.map(async (name) => {
            const source = await (0,promises_.readFile)((0,external_node_path_.join)(Dir ?? "", name), "utf8").catch(() => "");
            return { name, source: source.slice(0, headLimit) };
        });
        ignored.set(path, await Promise.all(files));
    }
    return ignored;
}

// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __webpack_require__(8584);
;// CONCATENATED MODULE: ./packages/golang/src/generate.ts











/**
 * Resolves a composition once for all its plugins and platforms and writes the server's module. Resolution starts from
 * the composition alone: of an earlier result it takes the sums, to check modules against, and nothing else.
 */
async function generate(toolchain, composition, options) {
    const goVersion = toolchain.version;
    const directory = await realFolder(options.directory);
    const lock = await readLock(directory);
    const goMods = await readGoMods(composition, options.downloaded);
    const diagnostics = [
        ...replaceWarnings(composition, goMods),
        ...changedSums(composition, options.downloaded, lock["go.sum"] ?? ""),
    ];
    // Go would stop at the first of several.
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { goVersion, changed: false, diagnostics };
    const resolved = await resolveApart(toolchain, composition, { directory, goMods, lockedSums: lock["go.sum"] ?? "" });
    diagnostics.push(...resolved.diagnostics);
    const { files } = resolved;
    if (!files || (0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { goVersion, changed: false, diagnostics };
    const changed = changedFiles(lock, files).length > 0;
    if (options.frozen)
        diagnostics.push(...staleFiles(options.directory, lock, files));
    else
        await writeFiles(directory, lock, files);
    return { goVersion, changed, diagnostics, files };
}
/** Resolves in a folder of its own, so that nothing half-done is ever seen in the one that the files are for. */
async function resolveApart(toolchain, composition, target) {
    const goLines = [...target.goMods.values()].map((each) => each.go);
    const main = (0,source/* renderMain */.Y9)(composition);
    return (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, async (directory) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "main.go"), main);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.mod"), (0,source/* renderGoMod */.Bm)(composition, { goLines, directory }));
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.sum"), renderGoSum(parseGoSum(target.lockedSums)));
        const resolution = await resolveModule(toolchain, composition, directory);
        if ("stderr" in resolution) {
            const { stderr, diagnostics } = resolution;
            const known = (0,diagnostic/* hasErrors */.Cs)(diagnostics);
            return { diagnostics: known ? diagnostics : [(0,resolution_failure/* explainFailure */.S)(stderr, composition, target.goMods)] };
        }
        const goMod = moveReplacements(composition, resolution.goMod, target.directory);
        return {
            diagnostics: resolution.diagnostics,
            files: { "main.go": main, "go.mod": goMod, "go.sum": resolution.goSum },
        };
    });
}
/** Names working copies by paths relative to another folder than the one that go.mod was resolved in. */
function moveReplacements(composition, goMod, directory) {
    const copies = (0,source/* workingCopies */.Zu)(composition);
    const lines = goMod.split("\n");
    for (const { path, line } of (0,go_mod/* parseGoMod */.k)(goMod).replace) {
        const [left = ""] = (lines[line - 1] ?? "").split(" => ");
        const copy = copies.get(path);
        if (copy !== undefined)
            lines[line - 1] = `${left} => ${(0,source/* replacementPath */.Ou)(directory, copy)}`;
    }
    return lines.join("\n");
}
/** By module path. Every module of the composition must have been downloaded. */
async function readGoMods(composition, downloaded) {
    const files = new Map(downloaded.map((each) => [each.module, each.goMod]));
    const goMods = new Map();
    for (const { module } of (0,culprits/* membersOf */.lS)(composition)) {
        const file = files.get(module);
        if (file === undefined)
            throw new Error(`${module} was not downloaded`);
        if (!goMods.has(module))
            goMods.set(module, (0,go_mod/* parseGoMod */.k)(await (0,promises_.readFile)(file, "utf8")));
    }
    return goMods;
}
function replaceWarnings(composition, goMods) {
    return (0,culprits/* membersOf */.lS)(composition).flatMap((member) => {
        const replaced = goMods.get(member.module)?.replace.map((each) => each.path) ?? [];
        if (replaced.length === 0)
            return [];
        const message = `${(0,culprits/* titleOf */.Gg)(member)} replaces ${replaced.slice(0, 5).join(", ")}, which has no effect here`;
        return (0,diagnostic/* diagnostic */.YK)("module-has-replace", message, {
            ...(0,culprits/* whereIs */.ie)(member, "module"),
            fix: "Release the plugin with requirements that need no replace directive.",
        });
    });
}
/** Modules whose files are not those that the lock was made with. */
function changedSums(composition, downloaded, lockedSums) {
    const locked = parseGoSum(lockedSums);
    return downloaded.flatMap(({ module, version, sum }) => {
        const expected = locked.get(`${module} ${version}`);
        if (sum === undefined || expected === undefined || sum === expected)
            return [];
        const member = (0,culprits/* membersOf */.lS)(composition).find((each) => each.module === module);
        return (0,diagnostic/* diagnostic */.YK)("module-checksum-mismatch", `${module}@${version} has the sum ${sum}, and go.sum says ${expected}`, {
            ...(0,culprits/* whereIs */.ie)(member, "version"),
            fix: "Find out who changed the module after its release; a changed module needs a new version.",
        });
    });
}

// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var src_toolchain = __webpack_require__(2763);
// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(7600);
// EXTERNAL MODULE: ./packages/server/src/lock.ts
var src_lock = __webpack_require__(9162);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(7027);
// EXTERNAL MODULE: ./packages/server/src/prepare.ts + 6 modules
var prepare = __webpack_require__(4849);
;// CONCATENATED MODULE: ./packages/server/src/generate.ts








/** Generates main.go, go.mod, go.sum and lock.json. Throws where anything is wrong; then nothing was written. */
async function generate_generate(options) {
    const { diagnostics, ...inputs } = await readInputs(options);
    const { prepared, generated } = await generateFrom(inputs, options);
    return { ...generated, diagnostics: [...diagnostics, ...prepared.diagnostics, ...generated.diagnostics] };
}
/** Reads all that decides what is generated. A frozen lock also decides which digest a base image's tag means. */
async function readInputs(options) {
    const { located, diagnostics } = await (0,manifest_file/* readManifestFile */.o)(options);
    (0,prepare/* stopOnErrors */.B)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    const toolchain = await (0,src_toolchain/* findToolchain */.vZ)(options.environment);
    const lock = await (0,src_lock/* readLock */.mF)(options.directory);
    const locked = options.frozen && lock?.base.image === located.manifest.base.image ? lock.base.digest : undefined;
    const image = await (0,base_image/* findBaseImage */.A)(located, options, locked);
    return { located, toolchain, image, lock, diagnostics };
}
async function generateFrom({ located, toolchain, image, lock }, options) {
    const { step } = options.progress;
    const prepared = await step("Fetch modules and check compatibility", () => (0,prepare/* prepare */.i)(located, image, toolchain));
    (0,prepare/* stopOnErrors */.B)(prepared.diagnostics);
    const directory = (0,external_node_path_.resolve)(options.directory);
    const { frozen } = options;
    const wanted = (0,src_lock/* renderLock */.wC)(toolchain.version, located.manifest.base.image, image);
    const lockChanged = wanted !== renderedLock(lock);
    const result = await step("Resolve and generate the server's module", () => generate(toolchain, prepared.composition, { directory, frozen, downloaded: prepared.modules }));
    (0,prepare/* stopOnErrors */.B)(result.diagnostics);
    if (lockChanged && frozen)
        throw staleLock(located, renderedLock(lock), wanted);
    if (lockChanged)
        await (0,src_lock/* writeLock */.be)(directory, wanted);
    const changed = result.changed || lockChanged;
    return { prepared, generated: { directory, goVersion: result.goVersion, changed, diagnostics: result.diagnostics } };
}
function renderedLock(lock) {
    return lock && `${JSON.stringify(lock, null, 2)}\n`;
}
function staleLock({ source }, committed, wanted) {
    const was = committed === undefined ? "missing" : compact(committed);
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("lock-stale", `${src_lock/* lockFile */.Ke} is ${was}, and would be ${compact(wanted)}`, {
            fix: "Run generate without frozen and commit the directory, or use the toolchain and base that the lock names.",
            place: source.place(["spec", "base"]),
        }),
    ]);
}
function compact(json) {
    return json.replaceAll(/\s+/g, " ").trim();
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   be: () => (/* binding */ writeLock),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   sU: () => (/* binding */ lockDigest),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



const lockFile = "lock.json";
function renderLock(go, image, resolved) {
    const lock = { go, base: { image, ...(resolved ? { digest: resolved.digest } : {}) } };
    return `${JSON.stringify(lock, null, 2)}\n`;
}
/** Writes `lock.json` as a whole, or not at all. */
async function writeLock(directory, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${lockFile}.${process.pid}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, lockFile));
}
/** The lock of a directory; nothing if there is none or it is not one of ours. */
async function readLock(directory) {
    try {
        const lock = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, lockFile), "utf8"));
        return typeof lock?.go === "string" && typeof lock?.base?.image === "string" ? lock : undefined;
    }
    catch {
        return undefined;
    }
}
const lockedFiles = ["main.go", "go.mod", "go.sum", lockFile];
/** One digest over the generated files; nothing where one is missing. */
async function lockDigest(directory) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const name of lockedFiles) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)).catch(() => undefined);
        if (!text)
            return undefined;
        hash.update(`${name} ${text.length}\n`).update(text);
    }
    return `sha256:${hash.digest("hex")}`;
}


/***/ })

};

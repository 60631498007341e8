export const id = 1014;
export const ids = [1014,8799];
export const modules = {

/***/ 36058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var findConflicts = (function (compiled, path, lines, owners) {
    const broken = compiled.list.packages.get(path);
    if (!broken)
        return [];
    const asked = compiled.graph.requirements.get((0,module_graph/* nodeName */.qp)(moduleOf(broken))) ?? [];
    const found = [];
    for (const importPath of broken.Imports ?? []) {
        const imported = compiled.list.packages.get(importPath);
        const target = imported ? moduleOf(imported) : { path: "", version: "" };
        const wanted = asked.find((each) => each.path === target.path)?.version;
        if (wanted === undefined || wanted === target.version)
            continue;
        const sides = sidesOf(compiled, moduleOf(broken), target, owners);
        if (!sides)
            continue;
        const named = lines.some((line) => line.includes(`${imported?.Name}.`) || line.includes(importPath));
        found.push({ conflict: { module: target.path, wanted, selected: target.version, ...sides }, named });
    }
    const named = found.filter((each) => each.named);
    return (named.length > 0 ? named : found).map((each) => each.conflict);
});
var sidesOf = (function ({ composition, graph }, broken, target, owners) {
    const chainOf = (member, end) => (0,module_graph/* pathTo */.vs)(graph, [{ path: member.module, version: member.version }], end);
    const brings = (member, end) => member.module === end.path || chainOf(member, end).length > 1;
    const reaching = [...(owners.base ? [composition.base] : []), ...owners.plugins];
    const bringing = reaching.filter((each) => brings(each, broken));
    const suspects = bringing.length > 0 ? bringing : reaching;
    const raisers = (0,culprits/* membersOf */.lS)(composition)
        .filter((each) => brings(each, target))
        .sort((left, right) => chainOf(left, target).length - chainOf(right, target).length);
    const raiser = raisers.find((each) => !suspects.includes(each)) ?? raisers[0];
    const victims = suspects.filter((each) => each.module !== raiser?.module);
    if (!raiser || victims.length === 0)
        return undefined;
    return {
        victims: {
            base: victims.includes(composition.base),
            plugins: composition.plugins.filter((each) => victims.includes(each)),
        },
        raiser,
        chain: chainOf(raiser, target).map(module_graph/* nodeName */.qp).join(" -> "),
    };
});
var moduleOf = (function ({ Module }) {
    return { path: Module?.Path ?? "", version: Module?.Version ?? "" };
});
var compilesAlone = (async function (toolchain, composition, { plugins }, suspect) {
    const alone = { ...composition, plugins };
    const [goMod, goSum] = await Promise.all(["go.mod", "go.sum"].map((name) => (0,promises_.readFile)((0,external_node_path_.join)(suspect.directory, name), "utf8")));
    const goLines = [(0,go_mod/* parseGoMod */.k)(goMod ?? "").go];
    const { base } = composition;
    const baseGoMod = (0,main_module/* isMainModule */.eQ)(base) ? await (0,promises_.readFile)((0,external_node_path_.join)(base.files ?? "", "go.mod"), "utf8") : undefined;
    const render = (directory) => ({
        "main.go": (0,source/* renderMain */.Y9)(alone),
        "go.mod": baseGoMod === undefined
            ? (0,source/* renderGoMod */.Bm)(alone, { goLines, directory })
            : (0,base_go_mod/* extendGoMod */.v)(alone, baseGoMod, { goLines, directory }),
        "go.sum": goSum ?? "",
    });
    return (0,build_tree/* withBuildTree */.Z)(toolchain, alone, render, async ({ directory, flags }) => {
        const plain = ["-mod=mod", "-trimpath", "-buildvcs=false", `-tags=${composition.tags.join(",")}`];
        const environment = (0,platform/* platformEnvironment */.B)(suspect.platform);
        const options = { directory, environment };
        // Fills the module cache with versions that the whole server did not need.
        await (0,network/* runGoOnline */.T)(toolchain, ["list"], ["-e", "-deps", ...plain, ...flags, suspect.path], options);
        const answer = await (0,process/* runGo */.a)((0,module_access/* sealed */.JW)(toolchain), ["build", ...plain, ...flags, suspect.path], options);
        return answer.exitCode === 0 || /lookup disabled by GOPROXY=off/.test(answer.stderr);
    });
});
var explainBuildFailure = (async function (toolchain, composition, failed) {
    const broken = brokenPackages(failed.result.stdout);
    if (broken.length === 0)
        return [(0,resolution_failure/* explainFailure */.S)(failed.result.stderr, composition, new Map())];
    const stale = broken
        .map((each) => (0,module_error/* explainModuleError */.m$)(each.lines.join(" ")))
        .find((each) => each.code === "lock-stale");
    if (stale)
        return [(0,diagnostic/* diagnostic */.YK)(stale.code, stale.why, { fix: stale.fix })];
    const { list, graph } = await lookAgain(toolchain, composition, failed);
    const diagnostics = [];
    for (const [index, each] of broken.slice(0, shownPackages).entries()) {
        const blamed = index < triedAlone && (await blameConflict(toolchain, { composition, list, graph }, failed, each));
        diagnostics.push(blamed || mistaken(composition, (0,package_list/* ownersOf */.K2)(list, composition, each.path), each));
    }
    return diagnostics;
});
var blameConflict = (async function (toolchain, compiled, failed, broken) {
    const { path, lines } = broken;
    const { composition, list } = compiled;
    const [conflict] = findConflicts(compiled, path, lines, (0,package_list/* ownersOf */.K2)(list, composition, path));
    if (!conflict)
        return undefined;
    const alone = await compilesAlone(toolchain, composition, conflict.victims, { ...failed, path });
    return alone ? conflicting(composition, broken, conflict) : undefined;
});
var brokenPackages = (function (stdout) {
    const output = new Map();
    for (const line of stdout.split("\n").filter((each) => each.startsWith("{"))) {
        const event = JSON.parse(line);
        const path = event.ImportPath ?? "";
        if (event.Action === "build-output")
            output.set(path, (output.get(path) ?? "") + (event.Output ?? ""));
        else if (event.Action === "build-fail" && !output.has(path))
            output.set(path, "");
    }
    return [...output].map(([path, text]) => ({ path, lines: compilerLines(text) }));
});
var compilerLines = (function (text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.startsWith("# "))
        .map((line) => (0,sanitize/* sanitize */.a)(line.replace(/^(?:\S*\/)?([^/\s:]+\.go:\d+)/, "$1"), 200));
});
var conflicting = (function (composition, broken, conflict) {
    const { module, wanted, selected, victims, raiser, chain } = conflict;
    const [who, other] = [(0,culprits/* titleOfOwners */.UN)(victims), (0,culprits/* titleOf */.Gg)(raiser)];
    const why = `${broken.path} is written for ${module} ${wanted}, but ${other} needs ${selected} (${chain})`;
    return (0,diagnostic/* diagnostic */.YK)("compile-failed", `${who} and ${other} cannot be compiled together: ${why}: ${said(broken)}`, {
        ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(victims, composition), "version"),
        fix: `Name a version of ${who} that works with ${module} ${selected}, or one of ${other} that is content with ${wanted}.`,
    });
});
var mistaken = (function (composition, owners, broken) {
    if (broken.path === (0,main_module/* mainPackageOf */.b3)(composition) && !("package" in composition.base.entrypoint)) {
        return (0,diagnostic/* diagnostic */.YK)("compile-failed", `main.go does not compile: ${said(broken)}`, {
            ...(0,culprits/* whereIs */.ie)(composition.base, "import"),
            fix: "Correct the base's entrypoint: the import path and the name of a function without parameters.",
        });
    }
    const owner = (0,culprits/* firstOwner */._o)(owners, composition);
    const place = ownLine(owner, broken);
    return (0,diagnostic/* diagnostic */.YK)("compile-failed", `${(0,culprits/* titleOfOwners */.UN)(owners)} does not compile: ${broken.path}: ${said(broken)}`, {
        ...(0,culprits/* whereIs */.ie)(owner, "version"),
        ...(place ? { place, fix: "Correct the package." } : { fix: released }),
    });
});
var ownLine = (function (owner, { path, lines }) {
    const { module = "", directory } = owner ?? {};
    const [, name, line] = /^([^/\s:]+\.go):(\d+)/.exec(lines[0] ?? "") ?? [];
    if (directory === undefined || name === undefined || !`${path}/`.startsWith(`${module}/`))
        return undefined;
    return { file: (0,external_node_path_.join)(directory, path.slice(module.length), name), line: Number(line) };
});
var said = (function ({ lines }) {
    const more = lines.length - shownLines;
    const shown = lines.slice(0, shownLines).join(" | ") || "the compiler gave no reason";
    return more > 0 ? `${shown} | and ${more} more` : shown;
});
var lookAgain = (function (toolchain, composition, { directory: generated, platform }) {
    const { base } = composition;
    return (0,build_tree/* withGenerated */.s)(toolchain, composition, generated, async (tree) => {
        const listed = await (0,list_packages/* listPackages */.A)(toolchain, composition, { tree, platform, mod: "readonly" });
        const answer = await (0,process/* runGo */.a)(toolchain, ["mod", "graph", ...tree.flags], { directory: tree.directory });
        const graph = (0,module_graph/* parseModuleGraph */.s5)(answer.exitCode === 0 ? answer.stdout : "", (0,main_module/* mainModuleOf */.Nk)(composition));
        if ((0,main_module/* isMainModule */.eQ)(base)) {
            const { require } = (0,go_mod/* parseGoMod */.k)(await (0,promises_.readFile)((0,external_node_path_.join)(base.files ?? "", "go.mod"), "utf8"));
            (0,module_graph/* addBase */.LD)(graph, { path: base.module, version: base.version }, require);
        }
        return { list: "stderr" in listed ? (0,package_list/* packageList */.tX)([]) : listed, graph };
    });
});
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ explainBuildFailure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/golang/src/build-tree.ts
var build_tree = __webpack_require__(32233);
// EXTERNAL MODULE: ./packages/golang/src/culprits.ts
var culprits = __webpack_require__(34210);
// EXTERNAL MODULE: ./packages/golang/src/module-graph.ts
var module_graph = __webpack_require__(61979);
;// CONCATENATED MODULE: ./packages/golang/src/conflicts.ts


/**
 * What could have broken a package that compiles elsewhere: modules that it imports from, at other versions than its
 * own go.mod asks for. Those whose package the compiler names come alone, if there are any.
 */
;
/** Those who bring the broken module at its version, against the one who brings `target` at its version. */
;
;

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/list-packages.ts
var list_packages = __webpack_require__(90598);
// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(62317);
// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(21337);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(36192);
// EXTERNAL MODULE: ./packages/golang/src/resolution-failure.ts
var resolution_failure = __webpack_require__(62563);
// EXTERNAL MODULE: ./packages/golang/src/base-go-mod.ts
var base_go_mod = __webpack_require__(69423);
// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(35399);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/golang/src/source.ts
var source = __webpack_require__(61771);
;// CONCATENATED MODULE: ./packages/golang/src/stand-alone.ts











/** Whether a package compiles where nobody but some plugins and the base choose versions; taken for granted where their modules cannot be had. */
;

;// CONCATENATED MODULE: ./packages/golang/src/build-failure.ts
















/** How many broken packages are compiled once more on their own, to tell a conflict from a package's own mistake. */
const triedAlone = 5;
const shownPackages = 20;
/** Names who broke a build: a process or two more, but only now. */
;
/** Both sides of a conflict, if there is one that explains the failure and the package compiles without its other side. */
;
/** Collects what `go build -json` prints (`go help buildjson`): one object a line, the output of each package in parts. */
;
const shownLines = 3;
/** The compiler's lines without its headings, and files without the folders that are this machine's. */
;
;
;
const released = "Correct the package and release it again, or name a version that compiles.";
/** The line that the compiler names first, where it is one of a working copy. Its columns count bytes, and are left out. */
;
;
/** Lists packages and requirements of what was compiled; what cannot be listed any more is empty. */
;


/***/ }),

/***/ 55133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readBuildInfo = (async function (file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "r");
    try {
        for await (const position of candidates(handle)) {
            const bytes = Buffer.alloc(headerSize + informationLimit);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, position);
            const info = parseBlob(bytes.subarray(0, bytesRead));
            if (info)
                return info;
        }
        return undefined;
    }
    finally {
        await handle.close();
    }
});
var candidates = (async function* (handle) {
    const window = Buffer.alloc(windowSize + magic.length);
    for (let start = 0;; start += windowSize) {
        const { bytesRead } = await handle.read(window, 0, window.length, start);
        const bytes = window.subarray(0, bytesRead);
        for (let at = bytes.indexOf(magic); at >= 0 && at < windowSize; at = bytes.indexOf(magic, at + 1)) {
            if ((start + at) % alignment === 0)
                yield start + at;
        }
        if (bytesRead < window.length)
            return;
    }
});
var parseBlob = (function (blob) {
    if (((blob[15] ?? 0) & inlineStrings) === 0)
        return undefined;
    const version = readString(blob, headerSize);
    const modules = version && readString(blob, version.end);
    if (!modules || !/^(?:go|devel )/.test(version.bytes.toString()))
        return undefined;
    return parseBuildInfo(version.bytes.toString(), modules.bytes.subarray(markSize, -markSize).toString());
});
var readString = (function (blob, start) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        const byte = blob[start + index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte >= 0x80)
            continue;
        const from = start + index + 1;
        const end = from + length;
        return end <= blob.length ? { bytes: blob.subarray(from, end), end } : undefined;
    }
    return undefined;
});
var parseBuildInfo = (function (goVersion, text) {
    const settings = Object.create(null);
    const info = { goVersion, path: "", main: { path: "", version: "" }, dependencies: [], settings };
    for (const line of text.split("\n")) {
        const [keyword, ...fields] = line.split("\t");
        if (keyword === "path")
            info.path = fields[0] ?? "";
        if (keyword === "mod")
            info.main = parseModule(fields);
        if (keyword === "dep")
            info.dependencies.push(parseModule(fields));
        if (keyword === "=>")
            (info.dependencies.at(-1) ?? info.main).replace = parseModule(fields);
        if (keyword === "build")
            addSetting(settings, fields.join("\t"));
    }
    return info;
});
var parseModule = (function ([path = "", version = "", sum = ""]) {
    return { path, version, ...(sum && { sum }) };
});
var addSetting = (function (settings, text) {
    const [, key = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(text) ?? [];
    settings[unquote(key)] = unquote(value);
});
var unquote = (function (text) {
    if (/^`.*`$/.test(text))
        return text.slice(1, -1);
    if (!/^".*"$/.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readBuildInfo)
/* harmony export */ });
/* unused harmony export parseBuildInfo */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What precedes the information (debug/buildinfo): 14 bytes, pointer size, flags, padding to 32; then two strings. */
const magic = Buffer.from("\xff Go buildinf:", "latin1");
const headerSize = 32;
const alignment = 16;
/** Flag of the format that Go writes since 1.18: both strings follow, each with its length as a varint. */
const inlineStrings = 2;
/** Marks of 16 bytes on both sides of the modules' text. */
const markSize = 16;
const windowSize = 4 * 1024 * 1024;
/** More than ten thousand modules. */
const informationLimit = 4 * 1024 * 1024;
/** Reads a binary's build information, without a process. `undefined` where there is none. */
;
/** Where the magic stands at its alignment. A program that reads build information itself has it elsewhere too. */
;
;
/** A string behind its length: a varint of seven bits a byte, the lowest first. */
;
/** Parses the text form (runtime/debug.ParseBuildInfo): a keyword, a tab, fields between tabs. */
;
;
/** `key=value`, either of them quoted where it has blanks or quotes. */
;
;


/***/ }),

/***/ 45736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var linkerFlags = (function (items) {
    const words = items.flatMap(splitQuoted);
    const flags = new Set(["-w"]);
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const setting = /^--?X(?:=(.+))?$/s.exec(word);
        if (/^--?[ws]$/.test(word))
            flags.add(word.replace("--", "-"));
        else if (setting)
            flags.add(quoteWord(`-X=${checkSetting(setting[1] ?? words[++index])}`));
        else
            refuse(word);
    }
    return [...flags].join(" ");
});
var checkSetting = (function (setting) {
    return setting !== undefined && /^[^=\s]+\.[^=\s]+=/.test(setting) ? setting : refuse(`-X ${setting ?? ""}`);
});
var refuse = (function (word) {
    return (0,diagnostic/* fail */.fJ)("ldflags-refused", `the linker flag ${(0,sanitize/* quoted */.T)(word)} is refused`, {
        fix: "Use -w, -s, or -X importpath.name=value.",
    });
});
var splitQuoted = (function (item) {
    const words = [];
    let rest = item.trimStart();
    while (rest !== "") {
        const word = /^(?:'([^']*)'|"([^"]*)"|([^\s'"]\S*))(?=\s|$)/.exec(rest);
        if (!word)
            return refuse(rest);
        words.push(word[1] ?? word[2] ?? word[3] ?? "");
        rest = rest.slice(word[0].length).trimStart();
    }
    return words;
});
var quoteWord = (function (word) {
    if (!/[\s'"]/.test(word))
        return word;
    if (!word.includes("'"))
        return `'${word}'`;
    return word.includes('"') ? refuse(word) : `"${word}"`;
});
var compile = (async function (toolchain, composition, options) {
    const started = performance.now();
    const temporary = `${options.output}.${process.pid}.tmp`;
    const args = ["build", "-json", ...buildFlags(composition, options.ldflags), "-o", temporary];
    const { directory, platform } = options;
    const environment = (0,src_platform/* platformEnvironment */.B)(platform);
    try {
        const result = await (0,build_tree/* withGenerated */.s)(toolchain, composition, directory, (tree) => (0,src_process/* runGo */.a)((0,module_access/* sealed */.JW)(toolchain), [...args, ...tree.flags, tree.target], { directory: tree.directory, environment }));
        if (result.exitCode !== 0) {
            throw new diagnostic/* DiagnosticError */.uo(await (0,build_failure/* explainBuildFailure */.O)(toolchain, composition, { directory, platform, result }));
        }
        await (0,promises_.rename)(temporary, options.output);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
    return { seconds: (performance.now() - started) / 1000 };
});
var buildFlags = (function ({ tags }, ldflags) {
    const plain = ["-mod=readonly", "-trimpath", "-buildvcs=false"];
    return [...plain, `-tags=${tags.join(",")}`, `-ldflags=${linkerFlags(ldflags)}`];
});
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ buildFlags),
  w: () => (/* binding */ compile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/golang/src/build-failure.ts + 2 modules
var build_failure = __webpack_require__(36058);
// EXTERNAL MODULE: ./packages/golang/src/build-tree.ts
var build_tree = __webpack_require__(32233);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/golang/src/linker-flags.ts


/**
 * The value of `-ldflags` for the flags of a manifest: `-w`, `-s` and `-X path=value`, one or several in an item, quoted
 * as the go command reads them. `-w` is always among them. Throws `ldflags-refused` for any other flag.
 */
;
;
;
/** Splits at blanks; a word that starts with a quote goes on to the next one of its kind (cmd/internal/quoted). */
;
/** A quoted word has no escapes, so one with both quotes cannot be written. */
;

// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var src_process = __webpack_require__(36192);
;// CONCATENATED MODULE: ./packages/golang/src/compile.ts








/**
 * Compiles one platform with one `go` process, which has no network: all modules are in the module cache by now. Throws `compile-failed`, one diagnostic for each broken package, with the
 * guilty plugin; `lock-stale` where the generated files were edited.
 */
;
/** What decides the binary beside its sources, the toolchain and the platform. */
;


/***/ }),

/***/ 78160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var copyImage = (async function (from, descriptor, to, options = {}) {
    const { blobs, documents } = await collectImage(from, descriptor);
    const copied = await copyBlobs(from, [...blobs.values()], to, options);
    for (const document of documents)
        await to.pushManifest(document);
    return copied;
});
var copyBlobs = (async function (from, blobs, to, options = {}) {
    const copied = { uploaded: 0, mounted: 0, skipped: 0 };
    await eachConcurrently(blobs, async (blob, signal) => {
        const outcome = await to.pushBlob(blob, () => from.blob(blob), { from: options.mountFrom?.(blob), signal });
        copied[counters[outcome]] += blob.size;
        options.onBlob?.(blob, outcome);
    });
    return copied;
});
var collectImage = (async function (from, root) {
    const blobs = new Map();
    const documents = new Map();
    let bytes = 0;
    const visit = async (descriptor, depth) => {
        if (documents.has(descriptor.digest))
            return;
        const document = await readDocument(from, descriptor);
        const name = `${descriptor.digest} of ${from.name}`;
        if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(document.descriptor.mediaType)) {
            if (depth === deepest)
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} nests image indexes too deeply`);
            const children = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(document.bytes, name).manifests;
            bytes = children.reduce((sum, { size }) => sum + size, bytes);
            if (bytes > mostBytes)
                tooLarge(name);
            for (const child of children)
                await visit(child, depth + 1);
        }
        else if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(document.descriptor.mediaType)) {
            for (const blob of blobsIn((0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(document.bytes, name)))
                blobs.set(blob.digest, blob);
        }
        else {
            unknownKind(name, document.descriptor.mediaType);
        }
        documents.set(descriptor.digest, document);
    };
    await visit(root, 0);
    return { blobs, documents: [...documents.values()] };
});
var unknownKind = (function (name, mediaType) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType)}: what belongs to it is not known`, {
        fix: "Check that the reference names an image; build an old one again, in today's format.",
    });
});
var tooLarge = (function (name) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-too-large", `the manifests below ${name} have more than ${mostBytes / 1024 / 1024} MiB in all`, {
        fix: "Check that the reference names an image.",
    });
});
var readDocument = (async function (from, descriptor) {
    const document = await from.manifest(descriptor);
    if (document)
        return document;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `${from.name} has no manifest ${descriptor.digest}`, {
        fix: "Check that the image was pushed completely, and push it again.",
    });
});
var eachConcurrently = (async function (items, work) {
    const queue = [...items];
    const stop = new AbortController();
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await work(item, stop.signal);
    };
    const workers = Array.from({ length: concurrency }, worker);
    try {
        await Promise.all(workers);
    }
    finally {
        queue.length = 0;
        stop.abort();
        await Promise.allSettled(workers);
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ copyImage),
/* harmony export */   uo: () => (/* binding */ blobsIn),
/* harmony export */   wT: () => (/* binding */ copyBlobs)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);




const counters = { pushed: "uploaded", mounted: "mounted", present: "skipped" };
const concurrency = 4;
const deepest = 4;
/** Bytes of manifests that one image may consist of: all of them are held in memory. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Copies an image or an index with all it needs: blobs first, then manifests, the named one last; all by digest.
 * Throws content-mismatch, content-too-large, image-not-found and what reading and writing throw.
 */
;
/** Copies blobs alone, a few at a time. */
;
/** Config and layers. */
const blobsIn = ({ config, layers }) => [config, ...layers];
/** What an image consists of. `documents` has children before their parents. */
;
;
;
;
/** Runs work on items, a few at a time. The first failure ends it, once the work that is under way has ended too. */
;


/***/ }),

/***/ 84616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var composeImage = (function (parts) {
    const config = toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.config, composeConfig(parts));
    const manifest = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.manifest,
        config: config.descriptor,
        layers: [...(parts.base?.manifest.layers ?? []).map(plainLayer), parts.layer.descriptor],
        annotations: parts.annotations,
    };
    const document = toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.manifest, manifest);
    return { config, manifest: { ...document, descriptor: { ...document.descriptor, platform: parts.platform } } };
});
var composeIndex = (function (manifests, annotations) {
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.index,
        manifests: [...manifests],
        annotations,
    };
    return toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.index, index);
});
var imageEntrypoint = (function (base, name) {
    if (!base)
        return `/${name}`;
    const entrypoint = base.config?.Entrypoint ?? [];
    const [path = ""] = entrypoint;
    if (entrypoint.length === 1 && isPlainPath(path))
        return path;
    const why = entrypoint.length === 0 ? "it has none" : `it is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(JSON.stringify(entrypoint), 200)}`;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("image-entrypoint-unclear", `the base image's entrypoint does not say where the server goes: ${why}`, {
            fix: 'Take a base image whose entrypoint is its server\'s absolute path alone, such as ENTRYPOINT ["/usr/bin/server"].',
        }),
    ]);
});
var isPlainPath = (function (path) {
    const parts = path.split("/").slice(1);
    const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/\p{Cc}/u.test(part));
    return path.startsWith("/") && plain && (0,_oci_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsTar */ .m)(path.slice(1));
});
var composeConfig = (function ({ base, platform, layer, entrypoint, labels, createdBy }) {
    const inherited = base?.config;
    return {
        ...(inherited?.author === undefined ? {} : { author: inherited.author }),
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant === undefined ? {} : { variant: platform.variant }),
        ...(inherited && "os.version" in inherited ? { "os.version": inherited["os.version"] } : {}),
        created,
        config: {
            ...inherited?.config,
            Entrypoint: [entrypoint],
            Labels: { ...inheritedLabels(inherited), ...labels },
        },
        rootfs: { type: "layers", diff_ids: [...(inherited?.rootfs.diff_ids ?? []), layer.diffId] },
        history: [...(inherited?.history ?? []), { created, created_by: createdBy }],
    };
});
var inheritedLabels = (function (base) {
    const all = Object.entries(base?.config?.Labels ?? {});
    return Object.fromEntries(all.filter(([name]) => !name.startsWith("org.opencontainers.image.")));
});
var plainLayer = (function ({ mediaType, digest, size }) {
    return { mediaType: (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .toOci */ .t_)(mediaType), digest, size };
});
var toDocument = (function (mediaType, content) {
    const bytes = Buffer.from((0,canonicalize__WEBPACK_IMPORTED_MODULE_5__["default"])(content));
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes), size: bytes.length }, bytes };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ composeIndex),
/* harmony export */   Ij: () => (/* binding */ composeImage),
/* harmony export */   JY: () => (/* binding */ toDocument),
/* harmony export */   sV: () => (/* binding */ imageEntrypoint)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98799);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92125);
/* harmony import */ var _oci_tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5146);






/** The same for every image, so that the same content has the same digest on any day. */
const created = "1970-01-01T00:00:00Z";
/** An image as the documents that describe it; the same parts give the same bytes. */
;
/** An image index for several platforms; the manifests are named in the order given. */
;
/**
 * Where the program goes: the path that the base starts, which must be its whole entrypoint; without a base `/<name>`.
 * Throws image-entrypoint-unclear.
 */
;
;
/** The base's config with one more layer and this program; what a Docker daemon added about one build or host is left out. */
;
/** A base's labels, except for the standard ones (OCI image specification, annotations.md): they speak of the base's own source. */
;
/** A base's layer without what its registry added: other places to get it from. */
;
/** JSON in canonical form (RFC 8785), so that the same content has the same digest. */
;


/***/ }),

/***/ 94675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var createLayout = (async function (path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    const old = await prepareFolder(directory);
    const add = (mediaType, content) => addBlob(directory, old, mediaType, content);
    return {
        name: path,
        directory,
        addBlob: add,
        pushBlob: async (descriptor, source) => {
            if (await hasBlob(directory, descriptor))
                return "present";
            await add(descriptor.mediaType, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyStream */ .ui)(source(), descriptor, descriptor.digest));
            return "pushed";
        },
        pushManifest: async ({ descriptor, bytes }) => {
            await add(descriptor.mediaType, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyStream */ .ui)((0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(bytes), descriptor, descriptor.digest));
        },
        finish: async (manifests) => {
            const needed = await (0,_oci_reachable_js__WEBPACK_IMPORTED_MODULE_9__/* .reachableDigests */ .h)(directory, manifests);
            const index = { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_8__/* .mediaTypes */ .Ib.index, manifests };
            await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "index.json"), (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(Buffer.from(JSON.stringify(index))));
            old.replaced = true;
            await removeOthers(directory, needed);
        },
        abandon: () => restore(directory, old),
    };
});
var prepareFolder = (async function (directory) {
    const old = { made: undefined, layout: false, added: new Set(), replaced: false };
    try {
        old.made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory)).filter((name) => !temporaryFile.test(name));
        old.layout = names.includes("oci-layout");
        if (names.length > 0 && !old.layout) {
            return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("layout-invalid", `${directory} holds other files than an OCI layout's`, {
                fix: "Name a new or empty folder for the layout.",
            });
        }
        // First, so that a run that is killed leaves what the next one knows.
        await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "oci-layout"), (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(Buffer.from('{"imageLayoutVersion":"1.0.0"}')));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "blobs", "sha256"), { recursive: true });
        (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseForeignBlobs */ .p0)(directory);
        return old;
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .DiagnosticError */ .uo))
            await restore(directory, old);
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, directory);
    }
});
var restore = (async function (directory, old) {
    if (old.replaced)
        return;
    if (old.layout) {
        for (const digest of old.added)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(directory, digest), { force: true });
        return;
    }
    for (const name of ["blobs", "oci-layout"])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
    if (old.made !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(old.made, { recursive: true, force: true });
});
var addBlob = (async function (directory, old, mediaType, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    const temporary = temporaryName((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "blobs", "sha256"));
    const counted = async function* () {
        for await (const piece of content) {
            hash.update(piece);
            size += piece.length;
            yield piece;
        }
    };
    await writeNew(temporary, counted());
    const digest = `sha256:${hash.digest("hex")}`;
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(directory, digest);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        old.added.add(digest);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    return { mediaType, digest, size };
});
var hasBlob = (async function (directory, descriptor) {
    try {
        const handle = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegularFile */ .ZU)(directory, (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(directory, descriptor.digest));
        const content = handle.createReadStream({ highWaterMark: 1024 * 1024 });
        for await (const _ of (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyStream */ .ui)(content, descriptor, descriptor.digest))
            ;
        return true;
    }
    catch {
        return false;
    }
});
var replaceFile = (async function (file, content) {
    const temporary = temporaryName((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(file, ".."));
    await writeNew(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
});
var writeNew = (async function (file, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, "wx").catch((error) => {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    });
    try {
        for await (const piece of content)
            await handle.writeFile(piece);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    }
    finally {
        await handle.close();
    }
});
var temporaryName = (function (folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.plugin-release-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
});
var removeOthers = (async function (directory, needed) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "blobs", "sha256");
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const ours = temporaryFile.test(name) || /^[0-9a-f]{64}$/.test(name);
        if (ours && !needed.has(`sha256:${name}`))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true });
    }
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory)) {
        if (temporaryFile.test(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96477);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80253);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92125);
/* harmony import */ var _oci_reachable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83490);











/**
 * Starts a layout in a new or empty folder, or replaces the one that is there. Until `finish` a reader sees the old layout, or none;
 * blobs that the old one has are not written again. Throws layout-invalid when the folder holds something else, and
 * disk-full; all methods that write throw disk-full too.
 */
;
;
;
;
/** Whether a blob of an older layout can stay: it is read, since a damaged one must be replaced. */
;
;
;
const temporaryFile = /^\.plugin-release-[0-9a-f-]+$/;
;
/** Removes what an older layout or a run that was killed left behind, and nothing that is not a layout's. */
;


/***/ }),

/***/ 83490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var reachableDigests = (async function (directory, manifests, depth = 0) {
    const found = new Set();
    for (const descriptor of manifests) {
        const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(directory, descriptor.digest);
        const stored = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (!stored.isFile() || stored.size !== descriptor.size)
            (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLayout */ .YG)(directory, `${file} is not a whole blob`);
        found.add(descriptor.digest);
        const below = depth < deepest ? children(directory, descriptor) : [];
        for (const digest of await reachableDigests(directory, below, depth + 1))
            found.add(digest);
    }
    return found;
});
var children = (function (directory, { mediaType, digest }) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType) && !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(mediaType))
        return [];
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(directory, digest);
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL);
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType))
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(bytes, file).manifests;
    const manifest = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, file);
    return [manifest.config, ...manifest.layers];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reachableDigests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);




const deepest = 4;
/**
 * The digests of manifests and of everything below them. A blob that a layout lacks is a defect of its writer.
 * Throws layout-invalid where a blob does not have its descriptor's size.
 */
;
;


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseImageReference = (function (text) {
    return parse(text, refuseImage);
});
var parse = (function (text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
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
});
var parseRepository = (function (text, input) {
    const invalid = (given, why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)} is not a repository: ${why}`, {
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
});
var formatReference = (function (reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
});
var isTag = (function (text) {
    return tagPattern.test(text);
});
var parseName = (function (name, text, invalid) {
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
});
var looksLikeRegistry = (function (first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
});
var hubOr = (function (registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
});
var refuseImage = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   parseRepository: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
;
;
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
;
/** The full form: registry, repository, then tag and digest where there are any. */
;
;
;
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
;
;
;


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var tar = (async function* (entries) {
    for (const entry of entries) {
        yield header(entry);
        let size = 0;
        for await (const piece of entry.content) {
            size += piece.length;
            if (size > entry.size)
                break;
            yield piece;
        }
        if (size !== entry.size)
            throw new Error(`${entry.path} changed while it was read`);
        yield Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
    }
    yield Buffer.alloc(2 * blockSize);
});
var fitsTar = (function (path) {
    return splitPath(path) !== undefined;
});
var header = (function ({ path, mode, size }) {
    const split = splitPath(path);
    if (!split)
        throw new Error(`${path} is too long for a tar archive`);
    const bytes = Buffer.alloc(blockSize);
    bytes.write(split.name, 0);
    writeOctal(bytes, mode, 100, 8);
    writeOctal(bytes, 0, 108, 8);
    writeOctal(bytes, 0, 116, 8);
    writeOctal(bytes, size, 124, 12);
    writeOctal(bytes, 0, 136, 12);
    bytes.write(path.endsWith("/") ? "5" : "0", 156);
    bytes.write("ustar\u000000", 257);
    bytes.write(split.prefix, 345);
    // The checksum counts its own field as blanks.
    bytes.fill(" ", 148, 156);
    bytes.write(`${octal(sum(bytes), 6)}\0 `, 148);
    return bytes;
});
var splitPath = (function (path) {
    if (Buffer.byteLength(path) <= 100)
        return { prefix: "", name: path };
    for (let at = path.indexOf("/"); at >= 0 && at < path.length - 1; at = path.indexOf("/", at + 1)) {
        const prefix = path.slice(0, at);
        const name = path.slice(at + 1);
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return { prefix, name };
    }
    return undefined;
});
var writeOctal = (function (bytes, value, at, width) {
    bytes.write(octal(value, width - 1), at);
});
var octal = (function (value, digits) {
    const text = value.toString(8).padStart(digits, "0");
    if (text.length > digits)
        throw new Error(`${value} is too large for a tar archive`);
    return text;
});
var sum = (function (bytes) {
    return bytes.reduce((total, byte) => total + byte, 0);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitsTar),
/* harmony export */   y: () => (/* binding */ tar)
/* harmony export */ });
const blockSize = 512;
/**
 * A POSIX ustar archive (IEEE Std 1003.1, pax, ustar Interchange Format). All entries belong to root and have time 0.
 * Throws when a content has another size than its entry says.
 */
;
/** Whether a path has room in a ustar header: 100 bytes, or 155 and 100 around a slash. */
;
;
;
;
;
;


/***/ }),

/***/ 31014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var gzip = (async function* (content) {
    const running = [];
    const threads = (0,external_node_os_.availableParallelism)() + 1;
    let crc = 0;
    let size = 0;
    let before;
    yield header;
    for await (const block of blocks(content)) {
        crc = (0,external_node_zlib_.crc32)(block, crc);
        size += block.length;
        const compressed = compress(block, before);
        compressed.catch(() => { });
        running.push(compressed);
        before = block;
        if (running.length >= threads)
            yield (await running.shift());
    }
    for (const compressed of running)
        yield await compressed;
    yield trailer(crc, size);
});
var compress = (function (block, before) {
    return deflate(block, {
        level,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        chunkSize: block.length + 64 * 1024,
        ...(before ? { dictionary: before.subarray(-windowSize) } : {}),
    });
});
var trailer = (function (crc, size) {
    const bytes = Buffer.alloc(10);
    bytes.writeUInt16LE(0x0003, 0);
    bytes.writeUInt32LE(crc, 2);
    bytes.writeUInt32LE(size % 2 ** 32, 6);
    return bytes;
});
var blocks = (async function* (content) {
    let block = Buffer.allocUnsafeSlow(blockSize);
    let used = 0;
    for await (const piece of content) {
        for (let at = 0; at < piece.length;) {
            const part = piece.subarray(at, at + blockSize - used);
            block.set(part, used);
            used += part.length;
            at += part.length;
            if (used === blockSize) {
                yield block;
                block = Buffer.allocUnsafeSlow(blockSize);
                used = 0;
            }
        }
    }
    if (used > 0)
        yield block.subarray(0, used);
});
var writeLayer = (async function (files, layout, folders) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const descriptor = await layout.addBlob(media_types/* mediaTypes */.Ib.layer, gzip(hashed((0,tar/* tar */.y)(entries(files, folders)), hash)));
    return { descriptor, diffId: `sha256:${hash.digest("hex")}` };
});
var entries = (function (files, folders) {
    const byPath = new Map();
    for (const { path, mode, size, source } of files) {
        const relative = path.replace(/^\/+/, "");
        for (const folder of folders === "own" ? foldersAbove(relative) : []) {
            byPath.set(folder, { path: folder, mode: 0o755, size: 0, content: none() });
        }
        byPath.set(relative, { path: relative, mode, size, content: read(source) });
    }
    return [...byPath.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
});
var foldersAbove = (function (path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
});
var read = (async function* (source) {
    yield* typeof source === "string" ? (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1024 * 1024 }) : (0,bytes/* once */.O)(source);
});
var none = (async function* () { });
var hashed = (async function* (content, hash) {
    for await (const piece of content) {
        hash.update(piece);
        yield piece;
    }
});
var compileBinaries = (async function ({ located, toolchain, image }, composition, directory, layout, progress) {
    const { ldflags } = located.manifest.build;
    const targets = composition.platforms.map((platform, index) => ({
        platform,
        entrypoint: (0,src_image/* imageEntrypoint */.sV)(image?.platforms[index]?.config, composition.name),
    }));
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-build-"));
    const layers = [];
    try {
        for (const [index, { platform, entrypoint }] of targets.entries()) {
            const output = (0,external_node_path_.join)(work, String(index));
            const { seconds } = await progress.step(`Compile for ${(0,src_platform/* formatPlatform */.Bq)(platform)}`, () => (0,compile/* compile */.w)(toolchain, composition, { directory, platform, ldflags, output }));
            const info = await (0,check_binary/* checkBinary */.W)(output, composition, toolchain.version);
            const packed = pack(output, entrypoint, layout, image !== undefined);
            const binary = packed.then((layer) => ({ platform, entrypoint, info, seconds, layer }));
            // It may fail while the next one compiles; it is waited for below.
            binary.catch(() => { });
            layers.push(binary);
            // Looked at below; until then nobody does, and Node ends a process whose failures nobody looks at.
            layers.at(-1)?.catch(() => { });
        }
        return await progress.step("Compress layers", () => Promise.all(layers));
    }
    finally {
        await Promise.allSettled(layers);
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
});
var pack = (async function (binary, entrypoint, layout, onBase) {
    const { size } = await (0,promises_.stat)(binary);
    const layer = await writeLayer([{ path: entrypoint, mode: 0o755, source: binary, size }], layout, onBase ? "from-base" : "own");
    await (0,promises_.rm)(binary);
    return layer;
});
var openEngine = (async function ({ manifest, source }, { buildkit, environment, signal }) {
    if (manifest.build.cgo && buildkit?.dockerfile === undefined) {
        (0,diagnostic/* fail */.fJ)("cgo-needs-dockerfile", "the manifest asks for cgo, and no Dockerfile brings a C compiler", {
            place: source.place(["spec", "build", "cgo"]),
            fix: "Set engine to buildkit and dockerfile to one with a C compiler, or leave cgo out.",
        });
    }
    if (!buildkit)
        return daemonless;
    const { openBuildKit } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3214)]).then(__webpack_require__.bind(__webpack_require__, 63214));
    return openBuildKit(buildkit, environment, signal);
});
var pushLayout = (async function ({ layout, digest, base }, { registry, repository }, { environment, registries, progress }) {
    const from = await (0,src_layout.openLayout)(layout);
    const document = await from.manifest(digest);
    if (!document)
        return (0,diagnostic/* fail */.fJ)("layout-invalid", `${layout} does not hold ${digest}`, { fix: "Build the image again." });
    const name = `${registry}/${repository}`;
    const to = (0,src_repository.openRepository)({ registry, repository }, registries ?? (0,src_registry.registryAccess)(environment));
    await progress.step(`Push ${name}@${digest}`, async () => {
        const mountFrom = sharedLayers(base, registry);
        const { uploaded, mounted, skipped } = await (0,copy/* copyImage */.L1)(from, document.descriptor, to, { mountFrom });
        const taken = mounted > 0 ? `, ${mebibytes(mounted)} taken over from ${base?.origin?.repository}` : "";
        progress.info(`${mebibytes(uploaded)} uploaded${taken}, ${mebibytes(skipped)} there already`);
    });
    return `${name}@${digest}`;
});
var sharedLayers = (function (base, registry) {
    const { origin } = base ?? {};
    if (origin?.registry !== registry)
        return () => undefined;
    const layers = new Set(base?.platforms.flatMap((each) => each.manifest.layers.map((layer) => layer.digest)));
    return ({ digest }) => (layers.has(digest) ? origin.repository : undefined);
});
var mebibytes = (function (bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
});
var recordKey = (function ({ located, toolchain, image, checkout }, { buildkit, platforms = [] }) {
    if (located.manifest.plugins.some((each) => each.path !== undefined))
        return undefined;
    if (buildkit?.dockerfile !== undefined)
        return undefined;
    const { zlib } = process.versions;
    const engine = buildkit ? "buildkit" : "daemonless";
    // The manifest's text names the checkout's commit, and tags may give that commit another version later.
    const base = [image?.digest ?? "scratch", checkout?.version ?? ""];
    const inputs = [(0,version/* suiteBuild */.r)(), engine, zlib, toolchain.version, ...base, platforms, located.source.text];
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(inputs)).digest("hex")}`;
});
var findReusable = (async function (layout, key, directory) {
    const record = await readRecord(layout);
    if (record?.key !== key || record.lock !== (await (0,src_lock/* lockDigest */.sU)(directory)))
        return undefined;
    if (!(await isComplete(layout, record.digest)) || !(await (0,sbom_folder/* hasSboms */.dP)(layout, record.sboms)))
        return undefined;
    const { digest, platforms, diagnostics } = record;
    return { digest, platforms, diagnostics };
});
var isComplete = (async function (layout, digest) {
    try {
        const { directory, index } = await (0,src_layout.openLayout)(layout);
        await (0,reachable/* reachableDigests */.h)(directory, index.manifests);
        return index.manifests.some((each) => each.digest === digest);
    }
    catch {
        return false; // whatever is wrong with it, it is built anew
    }
});
var readRecord = (async function (layout) {
    try {
        return JSON.parse(await (0,promises_.readFile)(recordFile(layout), "utf8"));
    }
    catch {
        return undefined;
    }
});
var writeRecord = (async function (layout, record) {
    const file = recordFile(layout);
    const temporary = `${file}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, `${JSON.stringify(record, null, 2)}\n`);
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(file));
    }
});
var recordFile = (function (layout) {
    return `${layout}.record.json`;
});
var choosePlatforms = (function (offered, asked) {
    return new Set(asked.length === 0 ? offered.keys() : asked.map((each) => indexOf(offered, each)));
});
var indexOf = (function (offered, asked) {
    const local = (0,src_platform/* localPlatform */.hJ)();
    const wanted = asked === "local" ? (0,src_platform/* bestPlatform */.qm)(offered, (each) => each, local) : undefined;
    const names = offered.map(src_platform/* formatPlatform */.Bq);
    const index = wanted ? offered.indexOf(wanted) : names.indexOf(asked);
    if (index >= 0)
        return index;
    const missing = asked === "local" ? `${(0,src_platform/* formatPlatform */.Bq)(local)}, which is this machine's` : (0,sanitize/* quoted */.T)(asked);
    return (0,diagnostic/* fail */.fJ)("input-invalid", `the manifest is built for ${names.join(", ")}, not for ${missing}`, {
        fix: "Name one of them, or add the platform to spec.build.platforms.",
    });
});
var keepPlatforms = (function ({ inputs, prepared }, chosen) {
    const keep = (list) => list.filter((_each, index) => chosen.has(index));
    const { image } = inputs;
    const { composition } = prepared;
    return {
        inputs: { ...inputs, image: image && { ...image, platforms: keep(image.platforms) } },
        prepared: { ...prepared, composition: { ...composition, platforms: keep(composition.platforms) } },
    };
});
var build = (async function (given) {
    // One for the base and for the push: whoever asks for credentials is asked once.
    const options = { registries: (0,src_registry.registryAccess)(given.environment), ...given };
    const repository = options.repository === undefined ? undefined : (0,reference.parseRepository)(options.repository, "repository");
    await (0,output_folder/* checkOutputFolder */.Q)("layout", options.layout, { written: true });
    await (0,sbom_folder/* checkSbomFolder */.OF)((0,external_node_path_.resolve)(options.layout));
    const { diagnostics, ...inputs } = await (0,generate/* readInputs */.K)(options);
    const layout = (0,external_node_path_.resolve)(options.layout);
    const key = recordKey(inputs, options);
    const reusable = key && (await findReusable(layout, key, options.directory));
    const { digest, platforms, ...result } = reusable || (await buildAnew(inputs, options, layout, key));
    const image = repository && (await pushLayout({ layout, digest, base: inputs.image }, repository, options));
    return {
        digest,
        platforms,
        layout,
        sbom: (0,sbom_folder.sbomFolder)(layout),
        reused: reusable !== undefined,
        goVersion: inputs.toolchain.version,
        diagnostics: [...diagnostics, ...result.diagnostics],
        ...(image === undefined ? {} : { image }),
    };
});
var buildAnew = (async function (inputs, options, layout, key) {
    const chosen = choosePlatforms(inputs.located.manifest.build.platforms, options.platforms ?? []);
    const engine = await openEngine(inputs.located, options);
    const { prepared, generated, resolved } = await (0,generate/* generateFrom */.Q)(inputs, options);
    const targets = keepPlatforms({ inputs, prepared }, chosen);
    const task = { ...targets, directory: generated.directory, options };
    const { sboms, ...image } = await writeAll(task, resolved, engine, layout);
    const result = { ...image, diagnostics: [...prepared.diagnostics, ...generated.diagnostics] };
    const lock = await (0,src_lock/* lockDigest */.sU)(generated.directory);
    if (key !== undefined && lock !== undefined)
        await writeRecord(layout, { key, lock, sboms, ...result });
    return result;
});
var writeAll = (async function (task, resolved, engine, layout) {
    const { inputs, options } = task;
    const writer = await (0,layout_writer/* createLayout */.V)(layout);
    let staged;
    try {
        const dockerfile = options.buildkit?.dockerfile !== undefined;
        const sboms = __webpack_require__.e(/* import() */ 9414).then(__webpack_require__.bind(__webpack_require__, 79414)).then((each) => each.prepareSboms({ ...task, dockerfile }, resolved));
        sboms.catch(() => { }); // looked at once the image is there
        const image = await engine({ ...task, layout: writer });
        staged = await options.progress.step("Write the SBOMs", async () => (0,sbom_folder/* stageSboms */.PF)(layout, await (await sboms)(image)));
        await (0,server_src_image/* finishLayout */.W2)(writer, image.top, inputs.located.manifest.version);
        await staged.place();
        const platforms = image.platforms.map(({ platform, digest, size, seconds }) => ({
            platform,
            digest,
            size,
            seconds,
        }));
        return { digest: image.top.digest, platforms, sboms: staged.digests };
    }
    catch (error) {
        await Promise.allSettled([writer.abandon(), staged?.remove()]); // what went wrong first is what counts
        throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_os_.tmpdir)());
    }
});
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/oci/src/layout-writer.ts
var layout_writer = __webpack_require__(94675);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var src_registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/golang/src/compile.ts + 1 modules
var compile = __webpack_require__(45736);
// EXTERNAL MODULE: ./packages/oci/src/image.ts
var src_image = __webpack_require__(84616);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var bytes = __webpack_require__(41102);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/oci/src/gzip.ts



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes that one thread compresses at a time. Part of the format: another size makes other bytes. */
const blockSize = 1024 * 1024;
/** See docs/decisions/0010-parallel-gzip.md. */
const level = 4;
/** What deflate looks back for matches. */
const windowSize = 32 * 1024;
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/**
 * One gzip member (RFC 1952) of the content, compressed in blocks by several threads. The bytes depend on content
 * alone, not on the number of cores. Memory: about two blocks per core.
 */
;
/** Ends on a byte boundary with an empty stored block, so that the next block's bytes can follow. */
;
/** A last, empty deflate block, the checksum, and the length modulo 2^32. */
;
/** The content in blocks of the same size, the last one shorter; none for no content. */
;

// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/tar.ts
var tar = __webpack_require__(5146);
;// CONCATENATED MODULE: ./packages/oci/src/layer.ts






/**
 * Writes files as one compressed layer (OCI image specification, layer.md). The digest depends on paths, modes and contents alone:
 * entries are sorted, belong to root and have time 0.
 */
;
/** By path in byte order, so that each folder comes before what it holds. */
;
;
/** Opens the file when it is read, not before. */
;
;
;

// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __webpack_require__(65534);
// EXTERNAL MODULE: ./packages/server/src/check-binary.ts
var check_binary = __webpack_require__(40527);
;// CONCATENATED MODULE: ./packages/server/src/binaries.ts








/** Compiles platform by platform; each binary becomes a layer while the next one compiles. */
;
;

// EXTERNAL MODULE: ./packages/server/src/image.ts
var server_src_image = __webpack_require__(32256);
;// CONCATENATED MODULE: ./packages/server/src/engine.ts



/** The engine that was asked for, ready to work: what it needs beside the module is there. Throws `cgo-needs-dockerfile`. */
;
const daemonless = async ({ inputs, prepared, directory, layout, options }) => {
    const binaries = await compileBinaries(inputs, prepared.composition, directory, layout, options.progress);
    return (0,server_src_image/* writeImage */.te)(layout, inputs, prepared, binaries);
};

// EXTERNAL MODULE: ./packages/server/src/generate.ts + 10 modules
var generate = __webpack_require__(54197);
// EXTERNAL MODULE: ./packages/server/src/lock.ts
var src_lock = __webpack_require__(29162);
// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(69329);
// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
;// CONCATENATED MODULE: ./packages/server/src/push.ts





/**
 * Pushes an image of a layout by digest. Returns `repository@digest`.
 *
 * @param base the image that it stands on: layers are taken over from its repository where that is in the same registry
 */
;
/** Says of the base's layers which repository of the registry has them. */
;
;

// EXTERNAL MODULE: ./packages/oci/src/reachable.ts
var reachable = __webpack_require__(83490);
// EXTERNAL MODULE: ./packages/server/src/sbom-folder.ts
var sbom_folder = __webpack_require__(35889);
// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/server/src/record.ts









/**
 * One digest over all inputs: the manifest's platforms, tags, ldflags and labels are in the manifest's bytes; compression depends on Node's zlib.
 * Nothing where a working copy is compiled, or by somebody's own Dockerfile: such a build is never reused.
 */
;
/** What a build would make, if the layout was made from the same inputs, and it and its SBOMs are still complete. */
;
;
;
;
;

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/server/src/select-platforms.ts



/**
 * The places of the platforms that are asked for among those of the manifest; of all where none is. `local` is this machine's.
 * Throws `input-invalid` for one that the manifest does not name.
 */
;
;
/** Leaves only the platforms at these places. The module is generated for all of them, whatever is compiled. */
;

;// CONCATENATED MODULE: ./packages/server/src/build.ts















/**
 * Compiles the server for every platform, or those that are asked for, and writes its image as an OCI layout; pushes it by digest where a repository is given.
 * Unchanged inputs are recognised, and nothing is built again. Throws where anything is wrong; an older layout and its SBOMs then stay as they were.
 */
;
;
/** Writes layout and SBOMs; where anything fails, both stay as they were. */
;


/***/ }),

/***/ 40527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var checkBinary = (async function (file, { base, plugins }, goVersion) {
    const info = await (0,_golang_build_info_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuildInfo */ .r)(file);
    if (!info)
        throw new Error(`${goVersion} wrote a binary without build information`);
    const compiled = new Map(info.dependencies.map((each) => [each.path, each]));
    const main = (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_2__/* .isMainModule */ .eQ)(base) ? base.module : undefined;
    if (main !== undefined && info.main.path !== main)
        throw new Error(`the binary's main module is ${info.main.path}`);
    const moved = [base, ...plugins].flatMap(({ module, version, at }) => {
        if (module === main)
            return [];
        const found = compiled.get(module);
        return found && (found.version === version || found.replace) ? [] : [notAsked(module, version, found?.version, at)];
    });
    if (moved.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(moved);
    return info;
});
var notAsked = (function (module, version, found, at) {
    const place = at?.version;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("version-moved", `the binary holds ${module} at ${found ?? "no version"}, not ${version}`, {
        fix: "Generate again; if it stays so, report it as a defect of this suite.",
        ...(place ? { place } : {}),
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkBinary)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _golang_build_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55133);
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9552);



/** Holds what the linker recorded in a binary against what was asked for, and returns it. Throws `version-moved`. */
;
;


/***/ }),

/***/ 32256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var writeImage = (async function (layout, { located, image }, prepared, binaries) {
    const { name } = prepared.composition;
    const { labels, annotations } = describeImage({ located, image }, prepared);
    const documents = [];
    for (const [index, { platform, layer, entrypoint }] of binaries.entries()) {
        const base = image?.platforms[index];
        if (image && base)
            await copyLayers(layout, image, base.manifest.layers, located);
        const createdBy = `plugin-release build ${name}`;
        const parts = { platform, layer, entrypoint, labels, annotations, createdBy, ...(base ? { base } : {}) };
        const { config, manifest } = (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .composeImage */ .Ij)(parts);
        await layout.pushBlob(config.descriptor, () => (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(config.bytes));
        await layout.pushManifest(manifest);
        documents.push(manifest);
    }
    const top = await pushTop(layout, documents, annotations);
    const onBase = image !== undefined;
    return { top, platforms: binaries.map((binary, index) => describe(binary, documents[index], onBase)) };
});
var copyLayers = (async function (layout, image, layers, located) {
    try {
        for (const layer of layers)
            await layout.pushBlob(layer, () => image.source.blob(layer));
    }
    catch (error) {
        throw (0,_server_base_image_js__WEBPACK_IMPORTED_MODULE_4__/* .atBaseImage */ .i)(located, error);
    }
});
var pushTop = (async function (layout, documents, annotations) {
    const descriptors = documents.map((each) => each.descriptor);
    const [only] = descriptors;
    const index = only && descriptors.length === 1 ? undefined : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .composeIndex */ .DD)(descriptors, annotations);
    if (index)
        await layout.pushManifest(index);
    return index?.descriptor ?? only;
});
var finishLayout = (async function (layout, top, version) {
    await layout.finish([{ ...top, ...(version === undefined ? {} : { annotations: { [_oci_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P]: version } }) }]);
});
var describeImage = (function ({ located, image }, prepared) {
    const annotations = imageAnnotations(located, prepared, image);
    return { labels: { ...imageLabels(located, prepared), ...annotations }, annotations };
});
var imageLabels = (function ({ manifest, source }, { base, composition }) {
    return (0,_server_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .renderLabels */ .S)({
        module: base.module,
        version: base.version,
        entrypoint: base.entrypoint,
        frameworkVersion: manifest.base.frameworkVersion,
        manifest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(source.text),
        plugins: composition.plugins,
    });
});
var imageAnnotations = (function ({ manifest }, { base, composition }, image) {
    const prefix = "org.opencontainers.image";
    return {
        [`${prefix}.title`]: composition.name,
        [`${prefix}.version`]: manifest.version ?? base.version,
        ...(image ? { [`${prefix}.base.name`]: manifest.base.image, [`${prefix}.base.digest`]: image.digest } : {}),
    };
});
var describe = (function ({ platform, layer, seconds, info }, document, onBase) {
    return {
        info,
        onBase,
        platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform),
        digest: document?.descriptor.digest ?? "",
        size: layer.descriptor.size,
        seconds,
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ finishLayout),
/* harmony export */   as: () => (/* binding */ pushTop),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   te: () => (/* binding */ writeImage)
/* harmony export */ });
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80253);
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84616);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53683);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
/* harmony import */ var _server_base_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47600);
/* harmony import */ var _server_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55042);







/** Writes the image of compiled binaries, with the base's layers. */
;
;
/** Puts an index above the images of several platforms. Returns what is on top. */
;
/** Makes a layout complete: from now on it names this image, by its version where it has one. */
;
/** What an image says of itself, whoever builds it: annotations on the manifest; the same and this suite's own labels in the config. */
;
;
/** The standard annotations (OCI image specification, annotations.md). */
;
;


/***/ }),

/***/ 35889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var sbomFolder = (function (layout) {
    return `${layout}.sbom`;
});
var checkSbomFolder = (async function (layout) {
    const folder = sbomFolder(layout);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        return refuse(folder, error.code === "ENOTDIR" ? "it is a file" : String(error.code));
    });
    const strange = names.find((each) => !each.endsWith(".cdx.json"));
    if (strange !== undefined)
        refuse(folder, `it holds ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(strange, 200)}, which is no SBOM`);
});
var refuse = (function (folder, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `layout: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(folder, 200)} cannot become the folder of SBOMs: ${why}`, {
        fix: "Move it away, or name another folder for the image.",
        inputs: ["layout"],
    });
});
var stageSboms = (async function (layout, documents) {
    const folder = sbomFolder(layout);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}.tmp`);
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(beside, { recursive: true, force: true });
    try {
        await remove();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(beside, { recursive: true });
        for (const { file, bytes } of documents)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, file), bytes);
    }
    catch (error) {
        await remove();
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
    const place = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(beside, folder);
    };
    return { digests: Object.fromEntries(documents.map(({ file, bytes }) => [file, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes)])), place, remove };
});
var hasSboms = (async function (layout, digests) {
    const folder = sbomFolder(layout);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    if (!digests || names.length !== Object.keys(digests).length)
        return false;
    for (const name of names) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => undefined);
        if (bytes === undefined || (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes) !== digests[name])
            return false;
    }
    return names.length > 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ checkSbomFolder),
/* harmony export */   PF: () => (/* binding */ stageSboms),
/* harmony export */   dP: () => (/* binding */ hasSboms),
/* harmony export */   sbomFolder: () => (/* binding */ sbomFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80253);






/** The folder with the SBOMs of a layout's image. */
;
/** Throws `input-invalid` where the folder for the SBOMs is none or holds anything else: it will be replaced as a whole. */
;
;
/** Writes SBOMs beside their folder. What a run that was killed left there goes. Throws `disk-full`. */
;
/** Whether a layout's SBOMs are those that a build wrote, and no others. */
;


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var hasLoneSurrogate = (function  (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
});
var canonicalize = (function  (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ canonicalize)
/* harmony export */ });
;

;


/***/ })

};

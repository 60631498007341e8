export const id = 187;
export const ids = [187];
export const modules = {

/***/ 5187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var src_bytes = __webpack_require__(1102);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var digest = __webpack_require__(253);
// EXTERNAL MODULE: ./packages/oci/src/layout-files.ts
var layout_files = __webpack_require__(609);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(2125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(4922);
;// CONCATENATED MODULE: ./packages/oci/src/reachable.ts




const deepest = 4;
/** The digests of manifests and of everything below them. A blob that a layout lacks is a defect of its writer. */
async function reachableDigests(directory, manifests, depth = 0) {
    const found = new Set();
    for (const descriptor of manifests) {
        await (0,promises_.stat)((0,layout_files/* blobPath */.nD)(directory, descriptor.digest));
        found.add(descriptor.digest);
        const below = depth < deepest ? await children(directory, descriptor) : [];
        for (const digest of await reachableDigests(directory, below, depth + 1))
            found.add(digest);
    }
    return found;
}
async function children(directory, { mediaType, digest }) {
    if (!(0,media_types/* isIndex */.nw)(mediaType) && !(0,media_types/* isImageManifest */.pJ)(mediaType))
        return [];
    const file = (0,layout_files/* blobPath */.nD)(directory, digest);
    const bytes = await (0,layout_files/* readSmallFile */.EW)(directory, file, parse/* documentLimit */.NL);
    if ((0,media_types/* isIndex */.nw)(mediaType))
        return (0,parse/* parseIndex */.A1)(bytes, file).manifests;
    const manifest = (0,parse/* parseManifest */.Ng)(bytes, file);
    return [manifest.config, ...manifest.layers];
}

;// CONCATENATED MODULE: ./packages/oci/src/layout-writer.ts









/**
 * Starts a layout in a new or empty folder, or replaces the one that is there. Until `finish` a reader sees the old layout, or none;
 * blobs that the old one has are not written again. Throws layout-invalid when the folder holds something else.
 */
async function createLayout(path) {
    const directory = (0,external_node_path_.resolve)(path);
    await prepareFolder(directory);
    return {
        name: path,
        directory,
        addBlob: (mediaType, content) => addBlob(directory, mediaType, content),
        pushBlob: async (descriptor, source) => {
            if (await hasBlob(directory, descriptor))
                return "present";
            await addBlob(directory, descriptor.mediaType, (0,digest/* verifyStream */.ui)(source(), descriptor, descriptor.digest));
            return "pushed";
        },
        pushManifest: async ({ descriptor, bytes }) => {
            await addBlob(directory, descriptor.mediaType, (0,digest/* verifyStream */.ui)((0,src_bytes/* once */.O)(bytes), descriptor, descriptor.digest));
        },
        finish: async (manifests) => {
            const needed = await reachableDigests(directory, manifests);
            const index = { schemaVersion: 2, mediaType: media_types/* mediaTypes */.Ib.index, manifests };
            await replaceFile((0,external_node_path_.join)(directory, "index.json"), (0,src_bytes/* once */.O)(Buffer.from(JSON.stringify(index))));
            await removeOthers(directory, needed);
        },
    };
}
async function prepareFolder(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const names = await (0,promises_.readdir)(directory);
    if (names.length > 0 && !names.includes("oci-layout")) {
        (0,diagnostic/* fail */.fJ)("layout-invalid", `${directory} holds other files than an OCI layout's`, {
            fix: "Name a new or empty folder for the layout.",
        });
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, "blobs", "sha256"), { recursive: true });
    await (0,layout_files/* refuseForeignBlobs */.p0)(directory);
    await replaceFile((0,external_node_path_.join)(directory, "oci-layout"), (0,src_bytes/* once */.O)(Buffer.from('{"imageLayoutVersion":"1.0.0"}')));
}
async function addBlob(directory, mediaType, content) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    const temporary = temporaryName((0,external_node_path_.join)(directory, "blobs", "sha256"));
    const counted = async function* () {
        for await (const piece of content) {
            hash.update(piece);
            size += piece.length;
            yield piece;
        }
    };
    await writeNew(temporary, counted());
    const digest = `sha256:${hash.digest("hex")}`;
    await (0,promises_.rename)(temporary, (0,layout_files/* blobPath */.nD)(directory, digest));
    return { mediaType, digest, size };
}
/** Whether a blob of an older layout can stay: it is read, since a damaged one must be replaced. */
async function hasBlob(directory, descriptor) {
    try {
        const handle = await (0,layout_files/* openRegularFile */.ZU)(directory, (0,layout_files/* blobPath */.nD)(directory, descriptor.digest));
        const content = handle.createReadStream({ highWaterMark: 1024 * 1024 });
        for await (const _ of (0,digest/* verifyStream */.ui)(content, descriptor, descriptor.digest))
            ;
        return true;
    }
    catch {
        return false;
    }
}
async function replaceFile(file, content) {
    const temporary = temporaryName((0,external_node_path_.join)(file, ".."));
    await writeNew(temporary, content);
    await (0,promises_.rename)(temporary, file);
}
async function writeNew(file, content) {
    const handle = await (0,promises_.open)(file, "wx");
    try {
        for await (const piece of content)
            await handle.writeFile(piece);
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
const temporaryFile = /^\.plugin-release-[0-9a-f-]+$/;
function temporaryName(folder) {
    return (0,external_node_path_.join)(folder, `.plugin-release-${(0,external_node_crypto_.randomUUID)()}`);
}
/** Removes what an older layout or a run that was killed left behind, and nothing that is not a layout's. */
async function removeOthers(directory, needed) {
    const folder = (0,external_node_path_.join)(directory, "blobs", "sha256");
    for (const name of await (0,promises_.readdir)(folder)) {
        const ours = temporaryFile.test(name) || /^[0-9a-f]{64}$/.test(name);
        if (ours && !needed.has(`sha256:${name}`))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
    for (const name of await (0,promises_.readdir)(directory)) {
        if (temporaryFile.test(name))
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/golang/src/culprits.ts
var culprits = __webpack_require__(4210);
// EXTERNAL MODULE: ./packages/golang/src/module-graph.ts
var module_graph = __webpack_require__(1979);
;// CONCATENATED MODULE: ./packages/golang/src/conflicts.ts


/**
 * What could have broken a package that compiles elsewhere: modules that it imports from, at other versions than its
 * own go.mod asks for. Those whose package the compiler names come alone, if there are any.
 */
function findConflicts(compiled, path, lines, owners) {
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
}
/** Those who bring the broken module at its version, against the one who brings `target` at its version. */
function sidesOf({ composition, graph }, broken, target, owners) {
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
}
function moduleOf({ Module }) {
    return { path: Module?.Path ?? "", version: Module?.Version ?? "" };
}

// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(2317);
// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(1337);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(2089);
// EXTERNAL MODULE: ./packages/golang/src/process.ts
var src_process = __webpack_require__(213);
// EXTERNAL MODULE: ./packages/golang/src/resolution-failure.ts
var resolution_failure = __webpack_require__(2563);
// EXTERNAL MODULE: ./packages/golang/src/source.ts + 1 modules
var source = __webpack_require__(1378);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(4949);
// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __webpack_require__(8584);
;// CONCATENATED MODULE: ./packages/golang/src/stand-alone.ts







/** Whether a package compiles where nobody but some plugins and the base choose versions. */
async function compilesAlone(toolchain, composition, { plugins }, suspect) {
    const alone = { ...composition, plugins };
    const locked = (0,go_mod/* parseGoMod */.k)(await (0,promises_.readFile)((0,external_node_path_.join)(suspect.directory, "go.mod"), "utf8"));
    return (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, async (directory) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "main.go"), (0,source/* renderMain */.Y9)(alone));
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "go.mod"), (0,source/* renderGoMod */.Bm)(alone, { goLines: [locked.go], directory }));
        await (0,promises_.copyFile)((0,external_node_path_.join)(suspect.directory, "go.sum"), (0,external_node_path_.join)(directory, "go.sum"));
        const args = [
            "build",
            "-mod=mod",
            "-trimpath",
            "-buildvcs=false",
            `-tags=${composition.tags.join(",")}`,
            suspect.path,
        ];
        const environment = (0,src_platform/* platformEnvironment */.B)(suspect.platform);
        return (await (0,src_process/* runGo */.a)(toolchain, args, { directory, environment })).exitCode === 0;
    });
}

;// CONCATENATED MODULE: ./packages/golang/src/build-failure.ts












/** How many broken packages are compiled once more on their own, to tell a conflict from a package's own mistake. */
const triedAlone = 5;
const shownPackages = 20;
/** Names who broke a build: a process or two more, but only now. */
async function explainBuildFailure(toolchain, composition, failed) {
    const broken = brokenPackages(failed.result.stdout);
    if (broken.length === 0)
        return [(0,resolution_failure/* explainFailure */.S)(failed.result.stderr, composition, new Map())];
    const stale = broken
        .map((each) => (0,module_error/* explainModuleError */.m)(each.lines.join(" ")))
        .find((each) => each.code === "lock-stale");
    if (stale)
        return [(0,diagnostic/* diagnostic */.YK)(stale.code, stale.why, { fix: stale.fix })];
    const list = await listPackages(toolchain, composition, failed);
    const graph = await readGraph(toolchain, failed.directory);
    const diagnostics = [];
    for (const [index, each] of broken.slice(0, shownPackages).entries()) {
        const owners = (0,package_list/* ownersOf */.K2)(list, composition, each.path);
        const [conflict] = index < triedAlone ? findConflicts({ composition, list, graph }, each.path, each.lines, owners) : [];
        const alone = conflict && (await compilesAlone(toolchain, composition, conflict.victims, { ...failed, path: each.path }));
        diagnostics.push(conflict && alone ? conflicting(composition, each, conflict) : mistaken(composition, owners, each));
    }
    return diagnostics;
}
/** Collects what `go build -json` prints (`go help buildjson`): one object a line, the output of each package in parts. */
function brokenPackages(stdout) {
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
}
const shownLines = 3;
/** The compiler's lines without its headings, and files without the folders that are this machine's. */
function compilerLines(text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.startsWith("# "))
        .map((line) => (0,sanitize/* sanitize */.a)(line.replace(/^(?:\S*\/)?([^/\s:]+\.go:\d+)/, "$1"), 200));
}
function conflicting(composition, broken, conflict) {
    const { module, wanted, selected, victims, raiser, chain } = conflict;
    const [who, other] = [(0,culprits/* titleOfOwners */.UN)(victims), (0,culprits/* titleOf */.Gg)(raiser)];
    const why = `${broken.path} is written for ${module} ${wanted}, but ${other} needs ${selected} (${chain})`;
    return (0,diagnostic/* diagnostic */.YK)("compile-failed", `${who} and ${other} cannot be compiled together: ${why}: ${said(broken)}`, {
        ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(victims, composition), "version"),
        fix: `Name a version of ${who} that works with ${module} ${selected}, or one of ${other} that is content with ${wanted}.`,
    });
}
function mistaken(composition, owners, broken) {
    if (broken.path === source/* mainModulePath */.nm) {
        return (0,diagnostic/* diagnostic */.YK)("compile-failed", `main.go does not compile: ${said(broken)}`, {
            ...(0,culprits/* whereIs */.ie)(composition.base, "import"),
            fix: "Correct the base's entrypoint: the import path and the name of a function without parameters.",
        });
    }
    return (0,diagnostic/* diagnostic */.YK)("compile-failed", `${(0,culprits/* titleOfOwners */.UN)(owners)} does not compile: ${broken.path}: ${said(broken)}`, {
        ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(owners, composition), "version"),
        fix: "Correct the package and release it again, or name a version that compiles.",
    });
}
function said({ lines }) {
    const more = lines.length - shownLines;
    const shown = lines.slice(0, shownLines).join(" | ") || "the compiler gave no reason";
    return more > 0 ? `${shown} | and ${more} more` : shown;
}
async function listPackages(toolchain, composition, { directory, platform }) {
    const args = [
        "list",
        "-mod=readonly",
        "-e",
        "-deps",
        `-json=${package_list/* listedFields */.pW}`,
        `-tags=${composition.tags.join(",")}`,
        ".",
    ];
    const answer = await (0,src_process/* runGo */.a)(toolchain, args, { directory, environment: (0,src_platform/* platformEnvironment */.B)(platform) });
    return (0,package_list/* packageList */.tX)(answer.exitCode === 0 ? (0,src_process/* parseJsonObjects */.C)(answer.stdout) : []);
}
async function readGraph(toolchain, directory) {
    const answer = await (0,src_process/* runGo */.a)(toolchain, ["mod", "graph"], { directory });
    return (0,module_graph/* parseModuleGraph */.s5)(answer.exitCode === 0 ? answer.stdout : "", source/* mainModulePath */.nm);
}

;// CONCATENATED MODULE: ./packages/golang/src/build-info.ts

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
async function readBuildInfo(file) {
    const handle = await (0,promises_.open)(file, "r");
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
}
/** Where the magic stands at its alignment. A program that reads build information itself has it elsewhere too. */
async function* candidates(handle) {
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
}
function parseBlob(blob) {
    if (((blob[15] ?? 0) & inlineStrings) === 0)
        return undefined;
    const version = readString(blob, headerSize);
    const modules = version && readString(blob, version.end);
    if (!modules || !/^(?:go|devel )/.test(version.bytes.toString()))
        return undefined;
    return parseBuildInfo(version.bytes.toString(), modules.bytes.subarray(markSize, -markSize).toString());
}
/** A string behind its length: a varint of seven bits a byte, the lowest first. */
function readString(blob, start) {
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
}
/** Parses the text form (runtime/debug.ParseBuildInfo): a keyword, a tab, fields between tabs. */
function parseBuildInfo(goVersion, text) {
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
}
function parseModule([path = "", version = "", sum = ""]) {
    return { path, version, ...(sum && { sum }) };
}
/** `key=value`, either of them quoted where it has blanks or quotes. */
function addSetting(settings, text) {
    const [, key = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(text) ?? [];
    settings[unquote(key)] = unquote(value);
}
function unquote(text) {
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
}

;// CONCATENATED MODULE: ./packages/golang/src/linker-flags.ts


/**
 * The value of `-ldflags` for the flags of a manifest: `-w`, `-s` and `-X path=value`, one or several in an item, quoted
 * as the go command reads them. `-w` is always among them. Throws `ldflags-refused` for any other flag.
 */
function linkerFlags(items) {
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
}
function checkSetting(setting) {
    return setting !== undefined && /^[^=\s]+\.[^=\s]+=/.test(setting) ? setting : refuse(`-X ${setting ?? ""}`);
}
function refuse(word) {
    return (0,diagnostic/* fail */.fJ)("ldflags-refused", `the linker flag ${(0,sanitize/* quoted */.T)(word)} is refused`, {
        fix: "Use -w, -s, or -X importpath.name=value.",
    });
}
/** Splits at blanks; a word that starts with a quote goes on to the next one of its kind (cmd/internal/quoted). */
function splitQuoted(item) {
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
}
/** A quoted word has no escapes, so one with both quotes cannot be written. */
function quoteWord(word) {
    if (!/[\s'"]/.test(word))
        return word;
    if (!word.includes("'"))
        return `'${word}'`;
    return word.includes('"') ? refuse(word) : `"${word}"`;
}

;// CONCATENATED MODULE: ./packages/golang/src/compile.ts








/**
 * Compiles one platform with one `go` process. Throws `compile-failed`, one diagnostic for each broken package, with the
 * guilty plugin; `version-moved` where the binary holds another version than the composition names.
 */
async function compile(toolchain, composition, options) {
    const started = performance.now();
    const temporary = `${options.output}.${process.pid}.tmp`;
    const args = [
        ...["build", "-json", "-mod=readonly", "-trimpath", "-buildvcs=false"],
        `-tags=${composition.tags.join(",")}`,
        `-ldflags=${linkerFlags(options.ldflags)}`,
        ...["-o", temporary, "."],
    ];
    const { directory, platform } = options;
    try {
        const result = await (0,src_process/* runGo */.a)(toolchain, args, { directory, environment: (0,src_platform/* platformEnvironment */.B)(platform) });
        if (result.exitCode !== 0) {
            throw new diagnostic/* DiagnosticError */.uo(await explainBuildFailure(toolchain, composition, { directory, platform, result }));
        }
        const other = otherVersions(composition, await readBuildInfo(temporary));
        if (other.length > 0)
            throw new diagnostic/* DiagnosticError */.uo(other);
        await (0,promises_.rename)(temporary, options.output);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
    return { seconds: (performance.now() - started) / 1000 };
}
/** Members of the composition that are in the binary at another version: go.mod was edited after it was generated. */
function otherVersions(composition, info) {
    const versions = new Map(info?.dependencies.map((each) => [each.path, each.replace ? undefined : each.version]));
    const differs = (member) => {
        const compiled = versions.get(member.module);
        return compiled !== undefined && compiled !== member.version;
    };
    return (0,culprits/* membersOf */.lS)(composition)
        .filter(differs)
        .map((member) => (0,diagnostic/* diagnostic */.YK)("version-moved", `${(0,culprits/* titleOf */.Gg)(member)} is set to ${member.version}, but another version was compiled in`, {
        ...(0,culprits/* whereIs */.ie)(member, "version"),
        fix: "Generate again, and leave the generated go.mod as it is.",
    }));
}

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
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
}

function canonicalize (object, seen = new Set()) {
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
}

;// CONCATENATED MODULE: ./packages/oci/src/tar.ts
const blockSize = 512;
/**
 * A POSIX ustar archive (IEEE Std 1003.1, pax, ustar Interchange Format). All entries belong to root and have time 0.
 * Throws when a content has another size than its entry says.
 */
async function* tar(entries) {
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
}
/** Whether a path has room in a ustar header: 100 bytes, or 155 and 100 around a slash. */
function fitsTar(path) {
    return splitPath(path) !== undefined;
}
function header({ path, mode, size }) {
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
}
function splitPath(path) {
    if (Buffer.byteLength(path) <= 100)
        return { prefix: "", name: path };
    for (let at = path.indexOf("/"); at >= 0 && at < path.length - 1; at = path.indexOf("/", at + 1)) {
        const prefix = path.slice(0, at);
        const name = path.slice(at + 1);
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return { prefix, name };
    }
    return undefined;
}
function writeOctal(bytes, value, at, width) {
    bytes.write(octal(value, width - 1), at);
}
function octal(value, digits) {
    const text = value.toString(8).padStart(digits, "0");
    if (text.length > digits)
        throw new Error(`${value} is too large for a tar archive`);
    return text;
}
function sum(bytes) {
    return bytes.reduce((total, byte) => total + byte, 0);
}

;// CONCATENATED MODULE: ./packages/oci/src/image.ts






/** The same for every image, so that the same content has the same digest on any day. */
const created = "1970-01-01T00:00:00Z";
/** An image as the documents that describe it; the same parts give the same bytes. */
function composeImage(parts) {
    const config = toDocument(media_types/* mediaTypes */.Ib.config, composeConfig(parts));
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        config: config.descriptor,
        layers: [...(parts.base?.manifest.layers ?? []).map(plainLayer), parts.layer.descriptor],
        annotations: parts.annotations,
    };
    const document = toDocument(media_types/* mediaTypes */.Ib.manifest, manifest);
    return { config, manifest: { ...document, descriptor: { ...document.descriptor, platform: parts.platform } } };
}
/** An image index for several platforms; the manifests are named in the order given. */
function composeIndex(manifests, annotations) {
    const index = {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.index,
        manifests: [...manifests],
        annotations,
    };
    return toDocument(media_types/* mediaTypes */.Ib.index, index);
}
/**
 * Where the program goes: the path that the base starts, which must be its whole entrypoint; without a base `/<name>`.
 * Throws image-entrypoint-unclear.
 */
function imageEntrypoint(base, name) {
    if (!base)
        return `/${name}`;
    const entrypoint = base.config?.Entrypoint ?? [];
    const [path = ""] = entrypoint;
    if (entrypoint.length === 1 && isPlainPath(path))
        return path;
    const why = entrypoint.length === 0 ? "it has none" : `it is ${(0,sanitize/* quoted */.T)(JSON.stringify(entrypoint), 200)}`;
    throw new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("image-entrypoint-unclear", `the base image's entrypoint does not say where the server goes: ${why}`, {
            fix: 'Take a base image whose entrypoint is its server\'s absolute path alone, such as ENTRYPOINT ["/usr/bin/server"].',
        }),
    ]);
}
function isPlainPath(path) {
    const parts = path.split("/").slice(1);
    const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/\p{Cc}/u.test(part));
    return path.startsWith("/") && plain && fitsTar(path.slice(1));
}
/** The base's config with one more layer and this program; what a Docker daemon added about one build or host is left out. */
function composeConfig({ base, platform, layer, entrypoint, labels, createdBy }) {
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
            Labels: { ...inherited?.config?.Labels, ...labels },
        },
        rootfs: { type: "layers", diff_ids: [...(inherited?.rootfs.diff_ids ?? []), layer.diffId] },
        history: [...(inherited?.history ?? []), { created, created_by: createdBy }],
    };
}
/** A base's layer without what its registry added: other places to get it from. */
function plainLayer({ mediaType, digest, size }) {
    return { mediaType: (0,media_types/* toOci */.t_)(mediaType), digest, size };
}
function toDocument(mediaType, content) {
    const bytes = Buffer.from(canonicalize(content));
    return { descriptor: { mediaType, digest: (0,digest/* sha256 */.sc)(bytes), size: bytes.length }, bytes };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/oci/src/gzip.ts



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes that one thread compresses at a time. Part of the format: another size makes other bytes. */
const gzip_blockSize = 1024 * 1024;
/** See docs/decisions/0010-parallel-gzip.md. */
const level = 4;
/** What deflate looks back for matches. */
const gzip_windowSize = 32 * 1024;
const gzip_header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/**
 * One gzip member (RFC 1952) of the content, compressed in blocks by several threads. The bytes depend on content
 * alone, not on the number of cores. Memory: about two blocks per core.
 */
async function* gzip(content) {
    const running = [];
    const threads = (0,external_node_os_.availableParallelism)() + 1;
    let crc = 0;
    let size = 0;
    let before;
    yield gzip_header;
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
}
/** Ends on a byte boundary with an empty stored block, so that the next block's bytes can follow. */
function compress(block, before) {
    return deflate(block, {
        level,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        chunkSize: block.length + 64 * 1024,
        ...(before ? { dictionary: before.subarray(-gzip_windowSize) } : {}),
    });
}
/** A last, empty deflate block, the checksum, and the length modulo 2^32. */
function trailer(crc, size) {
    const bytes = Buffer.alloc(10);
    bytes.writeUInt16LE(0x0003, 0);
    bytes.writeUInt32LE(crc, 2);
    bytes.writeUInt32LE(size % 2 ** 32, 6);
    return bytes;
}
/** The content in blocks of the same size, the last one shorter; none for no content. */
async function* blocks(content) {
    let block = Buffer.allocUnsafeSlow(gzip_blockSize);
    let used = 0;
    for await (const piece of content) {
        for (let at = 0; at < piece.length;) {
            const part = piece.subarray(at, at + gzip_blockSize - used);
            block.set(part, used);
            used += part.length;
            at += part.length;
            if (used === gzip_blockSize) {
                yield block;
                block = Buffer.allocUnsafeSlow(gzip_blockSize);
                used = 0;
            }
        }
    }
    if (used > 0)
        yield block.subarray(0, used);
}

;// CONCATENATED MODULE: ./packages/oci/src/layer.ts






/**
 * Writes files as one compressed layer (OCI image specification, layer.md). The digest depends on paths, modes and contents alone:
 * entries are sorted, belong to root and have time 0.
 */
async function writeLayer(files, layout, folders) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const descriptor = await layout.addBlob(media_types/* mediaTypes */.Ib.layer, gzip(hashed(tar(entries(files, folders)), hash)));
    return { descriptor, diffId: `sha256:${hash.digest("hex")}` };
}
/** By path in byte order, so that each folder comes before what it holds. */
function entries(files, folders) {
    const byPath = new Map();
    for (const { path, mode, size, source } of files) {
        const relative = path.replace(/^\/+/, "");
        for (const folder of folders === "own" ? foldersAbove(relative) : []) {
            byPath.set(folder, { path: folder, mode: 0o755, size: 0, content: none() });
        }
        byPath.set(relative, { path: relative, mode, size, content: read(source) });
    }
    return [...byPath.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function foldersAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}
/** Opens the file when it is read, not before. */
async function* read(source) {
    yield* typeof source === "string" ? (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1024 * 1024 }) : (0,src_bytes/* once */.O)(source);
}
async function* none() { }
async function* hashed(content, hash) {
    for await (const piece of content) {
        hash.update(piece);
        yield piece;
    }
}

// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var oci_src_platform = __webpack_require__(5534);
;// CONCATENATED MODULE: ./packages/server/src/check-binary.ts


/** Holds what the linker recorded in a binary against what was asked for. Throws `version-moved`. */
async function checkBinary(file, { base, plugins }, goVersion) {
    const info = await readBuildInfo(file);
    if (!info)
        throw new Error(`${goVersion} wrote a binary without build information`);
    const compiled = new Map(info.dependencies.map((each) => [each.path, each]));
    const moved = [base, ...plugins].flatMap(({ module, version, at }) => {
        const found = compiled.get(module);
        return found && (found.version === version || found.replace) ? [] : [notAsked(module, version, found?.version, at)];
    });
    if (moved.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(moved);
}
function notAsked(module, version, found, at) {
    const place = at?.version;
    return (0,diagnostic/* diagnostic */.YK)("version-moved", `the binary holds ${module} at ${found ?? "no version"}, not ${version}`, {
        fix: "Generate again; if it stays so, report it as a defect of this suite.",
        ...(place ? { place } : {}),
    });
}

;// CONCATENATED MODULE: ./packages/server/src/binaries.ts








/** Compiles platform by platform; each binary becomes a layer while the next one compiles. */
async function compileBinaries({ located, toolchain, image }, composition, directory, layout, progress) {
    const { ldflags } = located.manifest.build;
    const targets = composition.platforms.map((platform, index) => ({
        platform,
        entrypoint: imageEntrypoint(image?.platforms[index]?.config, composition.name),
    }));
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-build-"));
    const layers = [];
    try {
        for (const [index, { platform, entrypoint }] of targets.entries()) {
            const output = (0,external_node_path_.join)(work, String(index));
            const { seconds } = await progress.step(`Compile for ${(0,oci_src_platform/* formatPlatform */.Bq)(platform)}`, () => compile(toolchain, composition, { directory, platform, ldflags, output }));
            await checkBinary(output, composition, toolchain.version);
            const layer = pack(output, entrypoint, layout, image !== undefined);
            layers.push(layer.then((packed) => ({ platform, entrypoint, seconds, layer: packed })));
        }
        return await progress.step("Compress layers", () => Promise.all(layers));
    }
    finally {
        await Promise.allSettled(layers);
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function pack(binary, entrypoint, layout, onBase) {
    const { size } = await (0,promises_.stat)(binary);
    const layer = await writeLayer([{ path: entrypoint, mode: 0o755, source: binary, size }], layout, onBase ? "from-base" : "own");
    await (0,promises_.rm)(binary);
    return layer;
}

// EXTERNAL MODULE: ./packages/server/src/generate.ts + 8 modules
var generate = __webpack_require__(3637);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/server/src/labels.ts
var labels = __webpack_require__(5042);
;// CONCATENATED MODULE: ./packages/server/src/image.ts






/** Writes the image of compiled binaries, with the base's layers, and makes the layout complete. */
async function writeImage(layout, { located, image }, prepared, binaries) {
    const { name } = prepared.composition;
    const annotations = imageAnnotations(located, prepared, image);
    const labels = { ...imageLabels(located, prepared), ...annotations };
    const documents = [];
    for (const [index, { platform, layer, entrypoint }] of binaries.entries()) {
        const base = image?.platforms[index];
        if (image && base)
            await copyLayers(layout, image, base.manifest.layers);
        const createdBy = `plugin-release build ${name}`;
        const parts = { platform, layer, entrypoint, labels, annotations, createdBy, ...(base ? { base } : {}) };
        const { config, manifest } = composeImage(parts);
        await layout.pushBlob(config.descriptor, () => (0,src_bytes/* once */.O)(config.bytes));
        await layout.pushManifest(manifest);
        documents.push(manifest);
    }
    const top = await finish(layout, documents, annotations, located.manifest.version);
    return { digest: top.digest, platforms: binaries.map((binary, index) => describe(binary, documents[index])) };
}
async function copyLayers(layout, image, layers) {
    for (const layer of layers)
        await layout.pushBlob(layer, () => image.source.blob(layer));
}
async function finish(layout, documents, annotations, version) {
    const descriptors = documents.map((each) => each.descriptor);
    const [only] = descriptors;
    const index = only && descriptors.length === 1 ? undefined : composeIndex(descriptors, annotations);
    if (index)
        await layout.pushManifest(index);
    const top = index?.descriptor ?? only;
    await layout.finish([{ ...top, ...(version === undefined ? {} : { annotations: { [src_layout/* refName */.P]: version } }) }]);
    return top;
}
function imageLabels({ manifest, source }, { base, composition }) {
    return (0,labels/* renderLabels */.S3)({
        module: base.module,
        version: base.version,
        entrypoint: base.entrypoint,
        frameworkVersion: manifest.base.frameworkVersion,
        manifest: (0,digest/* sha256 */.sc)(source.text),
        plugins: composition.plugins,
    });
}
/** The standard annotations (OCI image specification, annotations.md). */
function imageAnnotations({ manifest }, { base, composition }, image) {
    const prefix = "org.opencontainers.image";
    return {
        [`${prefix}.title`]: composition.name,
        [`${prefix}.version`]: manifest.version ?? base.version,
        ...(image ? { [`${prefix}.base.name`]: manifest.base.image, [`${prefix}.base.digest`]: image.digest } : {}),
    };
}
function describe({ platform, layer, seconds }, document) {
    return {
        platform: (0,oci_src_platform/* formatPlatform */.Bq)(platform),
        digest: document?.descriptor.digest ?? "",
        size: layer.descriptor.size,
        seconds,
    };
}

// EXTERNAL MODULE: ./packages/server/src/lock.ts
var src_lock = __webpack_require__(9162);
;// CONCATENATED MODULE: ./packages/oci/src/copy.ts



const concurrency = 4;
const copy_deepest = 4;
/** Copies an image or an index with all it needs: blobs first, then manifests, the named one last; all by digest. */
async function copyImage(from, descriptor, to, options = {}) {
    const { blobs, documents } = await collectImage(from, descriptor);
    const copied = { uploaded: 0, skipped: 0 };
    await eachConcurrently([...blobs.values()], async (blob) => {
        const outcome = await to.pushBlob(blob, () => from.blob(blob));
        copied[outcome === "pushed" ? "uploaded" : "skipped"] += blob.size;
        options.onBlob?.(blob, outcome);
    });
    for (const document of documents)
        await to.pushManifest(document);
    return copied;
}
/** What an image consists of. `documents` has children before their parents. */
async function collectImage(from, root) {
    const blobs = new Map();
    const documents = new Map();
    const visit = async (descriptor, depth) => {
        if (documents.has(descriptor.digest))
            return;
        const document = await readDocument(from, descriptor);
        const name = `${descriptor.digest} of ${from.name}`;
        if ((0,media_types/* isIndex */.nw)(document.descriptor.mediaType)) {
            if (depth === copy_deepest)
                (0,diagnostic/* fail */.fJ)("content-mismatch", `${name} nests image indexes too deeply`);
            for (const child of (0,parse/* parseIndex */.A1)(document.bytes, name).manifests)
                await visit(child, depth + 1);
        }
        else if ((0,media_types/* isImageManifest */.pJ)(document.descriptor.mediaType)) {
            const manifest = (0,parse/* parseManifest */.Ng)(document.bytes, name);
            for (const blob of [manifest.config, ...manifest.layers])
                blobs.set(blob.digest, blob);
        }
        documents.set(descriptor.digest, document);
    };
    await visit(root, 0);
    return { blobs, documents: [...documents.values()] };
}
async function readDocument(from, descriptor) {
    const document = await from.manifest(descriptor.digest);
    if (document)
        return document;
    return (0,diagnostic/* fail */.fJ)("image-not-found", `${from.name} has no manifest ${descriptor.digest}`, {
        fix: "Check that the image was pushed completely, and push it again.",
    });
}
/** Runs work on items, a few at a time. The first failure ends it. */
async function eachConcurrently(items, work) {
    const queue = [...items];
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await work(item);
    };
    try {
        await Promise.all(Array.from({ length: concurrency }, worker));
    }
    finally {
        queue.length = 0;
    }
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(6768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 10 modules
var src_registry = __webpack_require__(992);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 3 modules
var src_repository = __webpack_require__(365);
;// CONCATENATED MODULE: ./packages/server/src/push.ts






/** Reads the repository to push to. It has no tag and no digest: images are pushed by digest. */
function parseRepository(text) {
    const reference = (0,src_reference/* parseImageReference */.o_)(text);
    if (reference.tag === undefined && reference.digest === undefined && !reference.short)
        return reference;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `repository: "${text}" is not a registry with a repository alone`, {
        fix: "Write ghcr.io/acme/server, without a tag: an image is pushed by its digest, and tagged after verification.",
    });
}
/** Pushes an image of a layout by digest. Returns `repository@digest`. */
async function pushLayout(layout, digest, { registry, repository }, { environment, progress }) {
    const from = await (0,src_layout/* openLayout */.B)(layout);
    const document = await from.manifest(digest);
    if (!document)
        throw new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)("layout-invalid", `${layout} does not hold ${digest}`)]);
    const name = `${registry}/${repository}`;
    const to = (0,src_repository/* openRepository */.h)({ registry, repository }, (0,src_registry/* registryAccess */.Y)(environment));
    await progress.step(`Push ${name}@${digest}`, async () => {
        const { uploaded, skipped } = await copyImage(from, document.descriptor, to);
        progress.info(`${mebibytes(uploaded)} uploaded, ${mebibytes(skipped)} there already`);
    });
    return `${name}@${digest}`;
}
function mebibytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/server/src/version.ts

/** This suite's version, as in package.json. */
const suiteVersion = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./packages/server/src/record.ts






/**
 * One digest over all inputs: platforms, tags, ldflags and labels are in the manifest's bytes; compression depends on Node's zlib.
 * Nothing where a working copy is compiled: such a build is never reused.
 */
function recordKey({ located, toolchain, image }) {
    if (located.manifest.plugins.some((each) => each.path !== undefined))
        return undefined;
    const { zlib } = process.versions;
    const inputs = [suiteVersion, zlib, toolchain.version, image?.digest ?? "scratch", located.source.text];
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(inputs)).digest("hex")}`;
}
/** What a build would make, if the layout was made from the same inputs and is still complete. */
async function findReusable(layout, key, directory) {
    const record = await readRecord(layout);
    if (record?.key !== key || record.lock !== (await (0,src_lock/* lockDigest */.sU)(directory)))
        return undefined;
    return (await isComplete(layout, record.digest)) ? record : undefined;
}
async function isComplete(layout, digest) {
    try {
        const { directory, index } = await (0,src_layout/* openLayout */.B)(layout);
        await reachableDigests(directory, index.manifests);
        return index.manifests.some((each) => each.digest === digest);
    }
    catch {
        return false; // whatever is wrong with it, it is built anew
    }
}
async function readRecord(layout) {
    try {
        return JSON.parse(await (0,promises_.readFile)(recordFile(layout), "utf8"));
    }
    catch {
        return undefined;
    }
}
async function writeRecord(layout, record) {
    const file = recordFile(layout);
    const temporary = `${file}.${process.pid}`;
    await (0,promises_.writeFile)(temporary, `${JSON.stringify(record, null, 2)}\n`);
    await (0,promises_.rename)(temporary, file);
}
function recordFile(layout) {
    return `${layout}.record.json`;
}

;// CONCATENATED MODULE: ./packages/server/src/build.ts








/**
 * Compiles the server for every platform and writes its image as an OCI layout; pushes it by digest where a repository is given.
 * Unchanged inputs are recognised, and nothing is built again. Throws where anything is wrong; an older layout then stays as it was.
 */
async function build(options) {
    const repository = options.repository === undefined ? undefined : parseRepository(options.repository);
    const { diagnostics, ...inputs } = await (0,generate/* readInputs */.K)(options);
    const layout = (0,external_node_path_.resolve)(options.layout);
    const key = recordKey(inputs);
    const reusable = key && (await findReusable(layout, key, options.directory));
    const { digest, platforms } = reusable || (await buildAnew(inputs, options, layout, key, diagnostics));
    const image = repository && (await pushLayout(layout, digest, repository, options));
    return {
        digest,
        platforms,
        layout,
        reused: reusable !== undefined,
        goVersion: inputs.toolchain.version,
        diagnostics,
        ...(image === undefined ? {} : { image }),
    };
}
async function buildAnew(inputs, options, layout, key, diagnostics) {
    const { prepared, generated } = await (0,generate/* generateFrom */.Q)(inputs, options);
    diagnostics.push(...prepared.diagnostics, ...generated.diagnostics);
    const writer = await createLayout(layout);
    const binaries = await compileBinaries(inputs, prepared.composition, generated.directory, writer, options.progress);
    const result = await writeImage(writer, inputs, prepared, binaries);
    const lock = await (0,src_lock/* lockDigest */.sU)(generated.directory);
    if (key !== undefined && lock !== undefined)
        await writeRecord(layout, { key, lock, ...result });
    return result;
}


/***/ })

};

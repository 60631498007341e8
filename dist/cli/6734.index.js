export const id = 6734;
export const ids = [6734,5869];
export const modules = {

/***/ 17624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
const ending = ["SIGINT", "SIGTERM", "SIGHUP"];
const waiting = new Set();
/**
 * Has something tidied up, synchronously, where this process ends or is told to end before the returned function is called;
 * what was asked for last comes first. A terminal's Ctrl-C does not reach servers, which have process groups of their own.
 */
function atEnd(tidy) {
    if (waiting.size === 0) {
        process.on("exit", tidyAll);
        for (const signal of ending)
            process.on(signal, dieFrom);
    }
    waiting.add(tidy);
    return () => forget(tidy);
}
function forget(tidy) {
    if (!waiting.delete(tidy) || waiting.size > 0)
        return;
    process.off("exit", tidyAll);
    for (const signal of ending)
        process.off(signal, dieFrom);
}
function tidyAll() {
    for (const tidy of [...waiting].reverse()) {
        try {
            tidy();
        }
        catch {
            // The others must have their turn, and nobody is left who could be told.
        }
    }
}
/** Does what the signal would have done without a listener; where others listen too, what happens next is theirs. */
function dieFrom(signal) {
    tidyAll();
    for (const each of ending)
        process.off(each, dieFrom);
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
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

/***/ 55964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress),
/* harmony export */   t: () => (/* binding */ extractLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _conformance_image_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68493);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86485);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92125);










/**
 * Applies one layer to a tree (image-spec, layer.md). Throws DiagnosticError: layer-unsafe for entries that could reach out of
 * the tree, that are no files, or that are too many; content-mismatch where the bytes are not what config and manifest say.
 */
async function extractLayer({ descriptor, diffId, bytes }, tree, allowance) {
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const meter = async function* (content) {
        for await (const piece of content) {
            allowance.bytes -= piece.length;
            if (allowance.bytes < 0)
                tooMuch(descriptor, "bytes");
            hash.update(piece);
            yield piece;
        }
    };
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(bytes), decompress(descriptor), meter, entries);
    const applying = applyEntries(entries, descriptor, tree, allowance);
    const [applied, fed] = await Promise.allSettled([applying, feeding]);
    // An entry that cannot be applied cuts the stream off, which is no news; a stream that fails takes the entries with it.
    if (fed.status === "rejected" && fed.reason.code !== "ERR_STREAM_PREMATURE_CLOSE")
        failFeeding(descriptor, fed.reason);
    if (applied.status === "rejected")
        throw applied.reason;
    if (fed.status === "rejected")
        failFeeding(descriptor, fed.reason);
    if (`sha256:${hash.digest("hex")}` !== diffId)
        unreadable(descriptor, `its content is not ${diffId}`);
}
/** Bytes at a time: most of a server's image is one large file, and each piece costs a turn of every stage. */
const chunkSize = 512 * 1024;
/** What makes a layer's tar of its bytes. Throws layer-unsafe for a media type that is none of a layer. */
function decompress({ mediaType, digest }) {
    const type = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .toOci */ .t_)(mediaType);
    if (type.endsWith(".tar+gzip"))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)({ chunkSize });
    if (type.endsWith(".tar+zstd"))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)({ chunkSize });
    if (type.endsWith(".tar"))
        return (content) => content;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)("layer-unsafe", `layer ${digest} has the unknown media type ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(mediaType)}`);
}
async function applyEntries(entries, layer, tree, allowance) {
    tree.nextLayer();
    for await (const entry of entries) {
        allowance.entries -= 1;
        if (allowance.entries < 0)
            tooMuch(layer, "entries");
        try {
            await applyEntry(entry.header, entry, tree);
        }
        catch (error) {
            const why = refusal(error);
            if (why === undefined)
                throw error;
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)("layer-unsafe", `layer ${layer.digest}: the entry ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(entry.header.name)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .sanitize */ .a)(why)}`, {
                fix: "Do not run this image; build it again, or ask who built it.",
            });
        }
        entry.resume();
    }
}
async function applyEntry({ name, type, mode = 0, uid = 0, gid = 0, linkname }, entry, tree) {
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name);
    if (last === ".wh..wh..opq")
        return tree.whiteout(folder, true);
    if (last.startsWith(".wh..wh."))
        return; // bookkeeping of a file system that layers were once made with
    if (last.startsWith(".wh."))
        return tree.whiteout((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, last.slice(4)), false);
    switch (type) {
        case "file":
        case "contiguous-file":
            return tree.file(name, { mode, uid, gid }, entry);
        case "directory":
            return tree.directory(name, { mode, uid, gid });
        case "symlink":
            return tree.symlink(name, linkname ?? "");
        case "link":
            return tree.hardLink(name, linkname ?? "");
        default:
            throw new _conformance_image_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .UnsafeEntry */ .R(`is a ${type ?? "thing of an unknown type"}, not a file, folder or link`);
    }
}
/** Why an entry cannot be applied, where that is the entry's fault. */
function refusal(error) {
    if (error instanceof _conformance_image_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .UnsafeEntry */ .R)
        return error.message;
    const { code } = error;
    return code && ["ENAMETOOLONG", "ENOTDIR", "EEXIST", "EISDIR", "EINVAL", "EMLINK"].includes(code)
        ? `cannot be written (${code})`
        : undefined;
}
function tooMuch({ digest }, what) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)("layer-unsafe", `layer ${digest}: the image has more ${what} than an image may have here`, {
        fix: "Do not run this image; a server's image is far smaller.",
    });
}
function failFeeding(layer, error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .DiagnosticError */ .uo)
        throw error;
    return unreadable(layer, error.message);
}
function unreadable({ digest }, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)("content-mismatch", `layer ${digest} cannot be read: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .sanitize */ .a)(why)}`, {
        fix: "Build or fetch the image again.",
    });
}


/***/ }),

/***/ 68493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ UnsafeEntry),
/* harmony export */   _: () => (/* binding */ imageTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94174);




/** A rule that a layer's entry breaks. */
class UnsafeEntry extends Error {
}
/**
 * Writes below `root` only: folders on the way are looked up as if `root` were `/`, entries are created anew and never through
 * a link, and links to absolute targets become relative ones that stay inside. Special bits are dropped, and owners too unless this
 * process is root: then a server that is started as the image's user finds its own files.
 */
function imageTree(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const isRoot = process.getuid?.() === 0;
    let written = new Set();
    /** Where an entry goes; what lies there gives way. */
    const place = (name) => {
        const path = locate(root, name);
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), root);
        for (let each = path; each !== root && !written.has(each); each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
            written.add(each);
        return path;
    };
    const placeAnew = (name) => {
        const path = place(name);
        if (path === root)
            throw new UnsafeEntry("takes the place of the image's root");
        remove(path);
        return path;
    };
    const clear = (path) => {
        if (path !== root && !written.has(path))
            remove(path);
        else if (isDirectory(path))
            for (const each of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                clear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, each));
    };
    return {
        async file(name, attributes, content) {
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(placeAnew(name), "wx", 0o600);
            try {
                for await (const piece of content)
                    await handle.writeFile(piece);
                if (isRoot)
                    give(handle.fd, attributes);
                await handle.chmod((attributes.mode & 0o777) | 0o400);
            }
            finally {
                await handle.close();
            }
        },
        directory(name, attributes) {
            const path = place(name);
            if (!isDirectory(path)) {
                remove(path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            }
            if (isRoot)
                give(path, attributes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (attributes.mode & 0o777) | 0o700);
        },
        symlink(name, target) {
            const path = placeAnew(name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(insideTarget(path.slice(root.length), target), path);
        },
        hardLink(name, target) {
            const existing = locate(root, target);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isFile())
                throw new UnsafeEntry(`links to no file (${target})`);
            if (locate(root, name) !== existing)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(existing, placeAnew(name));
        },
        whiteout(name, contentOnly) {
            const path = locate(root, name);
            if (!contentOnly)
                clear(path);
            else if (isDirectory(path))
                for (const each of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                    clear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, each));
        },
        nextLayer() {
            written = new Set();
        },
    };
}
/** Folders that no layer describes, whatever this process's umask is. */
function makeFolders(path, root) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let each = path; each !== root; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(each, 0o755);
        if (each === first)
            return;
    }
}
const highestId = 2 ** 31 - 2;
function give(file, { uid = 0, gid = 0 }) {
    const known = (id) => (Number.isSafeInteger(id) && id > 0 && id <= highestId ? id : 0);
    const owner = [known(uid), known(gid)];
    if (owner[0] === 0 && owner[1] === 0)
        return;
    try {
        if (typeof file === "number")
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, ...owner);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(file, ...owner);
    }
    catch {
        // A root that is one inside of a container only does not have every id.
    }
}
/** Where an entry lies: the folders above it looked up inside the root, its own name taken as it is. */
function locate(root, name) {
    const parts = name.split("/").filter((each) => each !== "" && each !== ".");
    if (name.startsWith("/"))
        throw new UnsafeEntry("has an absolute path");
    if (parts.includes(".."))
        throw new UnsafeEntry("has .. in its path");
    if (name.includes("\0"))
        throw new UnsafeEntry("has a null character in its path");
    const path = parts.join("/");
    if (path === "")
        return root;
    const folder = (0,_conformance_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInRoot */ .Q)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (folder === undefined)
        throw new UnsafeEntry("lies below links that lead to each other");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
/** A link's target as seen from `at`, an absolute path of the image: absolute ones are made relative. */
function insideTarget(at, target) {
    if (target === "" || target.includes("\0"))
        throw new UnsafeEntry("links to nothing");
    const from = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(at);
    if (target.startsWith("/"))
        return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(from, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(target)) || ".";
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(from.slice(1), target).split("/")[0] === "..")
        throw new UnsafeEntry("links out of the image");
    return target;
}
function remove(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    else if (found)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 86067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectChecks)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84726);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8834);
/* harmony import */ var _documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6549);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54562);






/**
 * The suite with these checks and categories only, and every check that saves a value which one of them needs. All of it where nothing is
 * named. Throws DiagnosticError `check-unknown`.
 */
function selectChecks(suite, only) {
    if (only.length === 0)
        return suite;
    const checks = [...(0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .allChecks */ .fZ)(suite.steps)].map(([, check]) => check);
    refuseUnknown(only, [...suite.categories.map(({ id }) => id), ...checks.map(({ id }) => id)]);
    const chosen = new Set(checks.filter(({ id, category }) => only.includes(id) || only.includes(category)));
    const needs = needsOf(suite.steps, new Map());
    // A set goes on to what is added while it is walked.
    for (const check of chosen)
        for (const needed of needs.get(check) ?? [])
            chosen.add(needed);
    return { ...suite, steps: prune(suite.steps, chosen) };
}
function refuseUnknown(only, names) {
    const unknown = only.filter((each) => !names.includes(each));
    if (unknown.length === 0)
        return;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(unknown.map((each) => {
        const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(each, names);
        const fix = likely ? `Did you mean "${likely}"? Write that.` : "Write the id of a check or of a category.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("check-unknown", `the suite has no check and no category ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each)}`, { fix });
    }));
}
/** Of each check, those whose values it uses itself or through the groups it stands in. */
function needsOf(steps, outer, groups = []) {
    const savers = new Map(outer);
    const needs = new Map();
    for (const step of steps) {
        if ((0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step)) {
            const own = neededBy(groupTemplatesOf(step), savers);
            const within = new Map([...savers, [step.as, own]]);
            for (const [check, needed] of needsOf(step.steps, within, [...groups, ...own]))
                needs.set(check, needed);
        }
        else {
            needs.set(step, [...groups, ...neededBy((0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTemplates */ .Yw)(step), savers)]);
            for (const name of Object.keys(step.save))
                savers.set(name, [step]);
        }
    }
    return needs;
}
function groupTemplatesOf(group) {
    const { outside, inside } = (0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .groupTemplates */ .T4)(group);
    return [...outside, ...inside];
}
function neededBy(templates, savers) {
    const parts = [...templates].flatMap(([, template]) => {
        const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template);
        return "parts" in parsed ? parsed.parts : [];
    });
    return parts.flatMap((part) => (typeof part === "string" ? [] : (savers.get(part.variable) ?? [])));
}
function prune(steps, chosen) {
    return steps.flatMap((step) => {
        if (!(0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step))
            return chosen.has(step) ? [step] : [];
        const inner = prune(step.steps, chosen);
        return inner.length > 0 ? [{ ...step, steps: inner }] : [];
    });
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
function partsOf(template) {
    const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    if ("problem" in parsed)
        throw new Error(`a suite that was parsed has the placeholder ${parsed.problem}`);
    return parsed.parts;
}


/***/ }),

/***/ 38019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _conformance_at_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17624);






/**
 * A new folder that is gone when it is removed, or when this process ends. Other users cannot list it; where this process is root,
 * servers run as another one, who may go through it.
 */
async function makeTemporaryFolder(name) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `plugin-release-${name}-${process.pid}-`));
    const release = (0,_conformance_at_end_js__WEBPACK_IMPORTED_MODULE_5__/* .atEnd */ .t)(() => removeTree(path));
    if (process.getuid?.() === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, 0o711);
    const remove = async () => {
        removeTree(path);
        release();
    };
    return { path, remove };
}
function removeTree(path) {
    try {
        // What was killed may still be dying.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
    }
    catch {
        // A server may have left folders that nobody may enter, or that are nested deeper than a path can say.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("chmod", ["-R", "u+rwX", "--", path], { stdio: "ignore" });
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("rm", ["-rf", "--", path], { stdio: "ignore" });
    }
}


/***/ }),

/***/ 46502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ resolvePointer),
/* harmony export */   vp: () => (/* binding */ parsePointer),
/* harmony export */   yo: () => (/* binding */ escapeStep)
/* harmony export */ });
/** The steps of a JSON pointer (RFC 6901); nothing for text that is none. */
function parsePointer(pointer) {
    if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer))
        return undefined;
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The value at a pointer; nothing where the pointer leads nowhere or is none. `-` names no item. */
function resolvePointer(value, pointer) {
    const steps = parsePointer(pointer);
    return steps?.reduce(child, value);
}
/** A pointer's step. */
function escapeStep(step) {
    return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}
/** Own fields only: an answer may well have a field named `constructor`, but has it only where it says so. */
function child(value, step) {
    if (value === null || typeof value !== "object")
        return undefined;
    if (Array.isArray(value))
        return /^(?:0|[1-9]\d{0,15})$/.test(step) ? value[Number(step)] : undefined;
    return Object.hasOwn(value, step) ? value[step] : undefined;
}


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46502);

/**
 * Takes a template apart. A `{` before a small letter begins a placeholder, `{{` stands for a `{`, and any other brace for itself, so
 * that most of JSON and of regular expressions can stay as it is.
 */
function parseTemplate(template) {
    const parts = [];
    const text = (more) => {
        const last = parts.at(-1);
        if (typeof last === "string")
            parts[parts.length - 1] = last + more;
        else if (more)
            parts.push(more);
    };
    let at = 0;
    for (const { index, 0: start } of template.matchAll(/\{\{|\{(?=[a-z])/g)) {
        if (index < at)
            continue;
        text(template.slice(at, index));
        if (start === "{{") {
            text("{");
            at = index + 2;
            continue;
        }
        const placeholder = readPlaceholder(template.slice(index, index + longest));
        if (!placeholder)
            return { problem: template.slice(index, index + 60) };
        parts.push(placeholder);
        at = index + nameOf(placeholder).length + 2;
    }
    text(template.slice(at));
    return { parts };
}
/** A variable and a pointer are at most this long, so that a text full of `{` is read in linear time. */
const longest = 1100;
function readPlaceholder(text) {
    const [, variable = "", pointer = ""] = /^\{([a-z][A-Za-z0-9]*)(\/[^{}]*)?\}/.exec(text) ?? [];
    return variable && (0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(pointer) ? { variable, pointer } : undefined;
}
/** `plugin/name` */
function nameOf({ variable, pointer }) {
    return variable + pointer;
}


/***/ }),

/***/ 45869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage),
  resolveImage: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var registry = __webpack_require__(6696);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 5 modules
var src_repository = __webpack_require__(50815);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(53683);
;// CONCATENATED MODULE: ./packages/oci/src/short-names.ts





/** Whether the place where short names are looked up is a folder rather than a registry, which has a dot, a colon, or is localhost. */
function isFolder(shortNames) {
    if (/^(\.{1,2}$|\.{0,2}\/)/.test(shortNames))
        return true;
    const first = shortNames.split("/")[0] ?? "";
    return first !== "localhost" && !/[.:]/.test(first);
}
/**
 * Looks for an image in a layout, and in a layout of its name below the folder. Throws input-invalid where there is no such
 * folder: what is looked for elsewhere then could be somebody else's.
 */
async function findInFolder(folder, wanted, text) {
    const path = wanted.repository.replace(/^library\//, "");
    if (!(await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `short-names: ${(0,sanitize/* quoted */.T)(folder)} is not a folder`, {
            fix: "Name a folder that holds OCI layouts, or a registry by its host name with a dot or a port.",
        });
    }
    for (const directory of [folder, (0,external_node_path_.join)(folder, path)]) {
        if (!(await isLayout(directory)))
            continue;
        const source = await (0,layout/* openLayout */.B)(directory);
        const listed = source.index.manifests.find((each) => isWanted(each, wanted, path, text));
        const document = listed && (await source.manifest(listed));
        if (document)
            return { source, location: directory, document };
    }
    return undefined;
}
/** A digest decides where there is one; else the name that the layout's index gives the image: in full, or the tag alone. */
function isWanted(listed, wanted, path, text) {
    if (wanted.digest !== undefined)
        return listed.digest === wanted.digest;
    const tag = wanted.tag ?? "latest";
    const name = listed.annotations?.[layout/* refName */.P];
    return name !== undefined && [text, `${path}:${tag}`, tag].includes(name);
}
async function isLayout(directory) {
    return (0,promises_.access)((0,external_node_path_.join)(directory, "oci-layout")).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/oci/src/find-image.ts








/**
 * Finds an image and reads what a build needs of it. `scratch` is the caller's matter: there is nothing to find.
 * Throws image-reference-invalid, image-not-found, image-platform-missing, and what reading a registry or layout throws.
 */
async function resolveImage(text, options) {
    const { name, source, location, origin, document } = await findImage(text, options);
    const platforms = await (0,platform_images/* readPlatforms */.t)(source, location, document, options.platforms);
    return {
        name,
        location,
        ...(origin ? { origin } : {}),
        source,
        descriptor: document.descriptor,
        digest: document.descriptor.digest,
        platforms,
        labels: platforms[0]?.config.config?.Labels ?? {},
    };
}
/** The same without reading anything of its platforms. Throws image-reference-invalid, image-not-found. */
async function findImage(text, options) {
    const wanted = withDigest((0,reference/* parseImageReference */.o_)(text), options.digest);
    const name = wanted.short ? text : (0,reference/* formatReference */.FH)((0,reference/* parseImageReference */.o_)(text));
    return { name, ...(await find(text, wanted, options)) };
}
/** A digest in the reference itself counts more. */
function withDigest(wanted, digest) {
    if (wanted.digest !== undefined || digest === undefined)
        return wanted;
    if ((0,src_digest/* isDigest */.Bc)(digest))
        return { ...wanted, digest };
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(digest)} is not a digest`, {
        fix: "Write the lock again, or give sha256: and 64 hexadecimal digits.",
    });
}
async function find(text, wanted, options) {
    const access = options.access ?? (0,registry.registryAccess)(options.environment);
    const { shortNames } = options;
    if (!wanted.short || shortNames === undefined)
        return (await inRegistry(wanted, access)) ?? notFound(text, wanted);
    const local = isFolder(shortNames)
        ? await findInFolder(shortNames, wanted, text)
        : await inRegistry(below(shortNames, wanted), access);
    return local ?? (await onDockerHub(wanted, access, shortNames)) ?? notFound(text, wanted, shortNames);
}
async function inRegistry(wanted, access) {
    const source = (0,src_repository/* openRepository */.h)(wanted, access);
    const document = await source.manifest(wanted.digest ?? wanted.tag ?? "latest");
    const { registry, repository } = wanted;
    return document && { source, location: (0,reference/* formatReference */.FH)(wanted), origin: { registry, repository }, document };
}
/** Docker Hub answers 401 for what does not exist. Where it cannot be asked, the place that was asked before is named as well. */
async function onDockerHub(wanted, access, shortNames) {
    try {
        return await inRegistry(wanted, access);
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        if (error.diagnostics[0]?.code === "registry-denied")
            return undefined;
        const also = `; it is not in ${shortNames} either`;
        throw new diagnostic/* DiagnosticError */.uo(error.diagnostics.map((each) => ({ ...each, message: `${each.message}${also}` })));
    }
}
/** The same name in the registry that short names are looked up in. */
function below(shortNames, wanted) {
    const path = wanted.repository.replace(/^library\//, "");
    const { registry, repository } = (0,reference/* parseImageReference */.o_)(`${shortNames.replace(/\/+$/, "")}/${path}`);
    return { ...wanted, registry, repository };
}
function notFound(text, wanted, shortNames) {
    const places = [...(shortNames === undefined ? [] : [shortNames]), (0,reference/* formatReference */.FH)({ ...wanted })];
    const fix = wanted.short
        ? "Check the name, or say where short names are looked up (short-names): a registry or a folder with OCI layouts."
        : "Check the name and the tag; a registry that hides private images may need a login.";
    return (0,diagnostic/* fail */.fJ)("image-not-found", `there is no image ${text}; looked for it at ${places.join(" and at ")}`, { fix });
}


/***/ }),

/***/ 40609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   YG: () => (/* binding */ invalidLayout),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   p0: () => (/* binding */ refuseForeignBlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);




/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
function blobPath(directory, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256", digest.slice("sha256:".length));
}
/** Opens a regular file of a layout: a link or a pipe could lead out of it or never end. Throws layout-invalid. */
async function openRegularFile(directory, file) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        return invalidLayout(directory, `${file} cannot be read (${error.code})`);
    }
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    return invalidLayout(directory, `${file} is not a regular file`);
}
/** A small file of a layout as a whole. Throws layout-invalid when it is larger than the limit. */
async function readSmallFile(directory, file, limit) {
    const handle = await openRegularFile(directory, file);
    try {
        const { size } = await handle.stat();
        if (size > limit)
            return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
async function refuseForeignBlobs(directory) {
    const blobs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256")).catch(() => "");
    if (blobs !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory), "blobs", "sha256")) {
        invalidLayout(directory, "it has no folder blobs/sha256 of its own");
    }
}
function invalidLayout(directory, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
        fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
    });
}


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   P: () => (/* binding */ refName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24922);






/** The annotation by which a layout's index names an image. */
const refName = "org.opencontainers.image.ref.name";
/** Opens a layout (OCI image layout specification 1.1). Throws layout-invalid. */
async function openLayout(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    checkVersion(directory, await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/oci-layout`, 4096));
    const index = await readIndex(directory);
    await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignBlobs */ .p0)(directory);
    return {
        name: path,
        directory,
        index,
        manifest: (reference) => readManifest(directory, index, reference),
        blob: (descriptor) => readBlob(directory, descriptor),
    };
}
async function readIndex(directory) {
    const bytes = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/index.json`, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    try {
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(bytes, "index.json");
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo)
            return (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "index.json is not an image index");
        throw error;
    }
}
function checkVersion(directory, bytes) {
    let version;
    try {
        version = JSON.parse(bytes.toString("utf8"))?.imageLayoutVersion;
    }
    catch {
        version = undefined;
    }
    if (version !== "1.0.0")
        (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "oci-layout does not name version 1.0.0");
}
async function readManifest(directory, index, reference) {
    const listed = typeof reference === "string" ? findListed(index, reference) : reference;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(reference) ? reference : listed?.digest;
    if (digest === undefined)
        return undefined;
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, digest);
    const bytes = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBytes */ .RV)(bytes, { digest, size: listed?.size ?? bytes.length }, file);
    const mediaType = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentMediaType */ .us)(bytes, listed?.mediaType, file) ?? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest;
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
function findListed(index, reference) {
    return index.manifests.find((each) => each.digest === reference || each.annotations?.[refName] === reference);
}
async function* readBlob(directory, descriptor) {
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, descriptor.digest);
    const handle = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegularFile */ .ZU)(directory, file);
    try {
        yield* (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyStream */ .ui)(handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }), descriptor, file);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   t: () => (/* binding */ readPlatforms)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41102);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);






/** Reads the images for the wanted platforms. Throws image-platform-missing, which lists what there is. */
async function readPlatforms(source, name, document, wanted) {
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(document.descriptor.mediaType))
        return fromIndex(source, name, document, wanted);
    const image = await readImage(source, name, document);
    return wanted.map((platform) => {
        if (!(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .bestPlatform */ .qm)([image.config], (config) => config, platform))
            missing(name, platform, [image.config]);
        return { platform, ...image };
    });
}
async function fromIndex(source, name, document, wanted) {
    const { manifests } = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(document.bytes, name);
    const images = [];
    for (const platform of wanted) {
        const listed = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .bestPlatform */ .qm)(manifests, (each) => each.platform, platform);
        if (!listed)
            return missing(name, platform, manifests.flatMap((each) => each.platform ?? []));
        const child = await source.manifest(listed);
        if (!child)
            return incomplete(name, listed);
        images.push({ platform, ...(await readImage(source, name, child)) });
    }
    return images;
}
/** A manifest and its config. Throws content-mismatch for what is no image. */
async function readImage(source, name, { descriptor, bytes }) {
    const what = `${descriptor.digest} of ${name}`;
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(descriptor.mediaType))
        return notAnImage(what, descriptor.mediaType);
    const manifest = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, what);
    if (manifest.config.size > _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL)
        return notAnImage(what, "a config that is too large");
    const config = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(await (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .collect */ .F)(source.blob(manifest.config)), `the config of ${what}`);
    if (config.rootfs.diff_ids.length !== manifest.layers.length) {
        return notAnImage(what, `${manifest.layers.length} layers for ${config.rootfs.diff_ids.length} in its config`);
    }
    return { descriptor, manifest, config };
}
function missing(name, platform, offered) {
    const known = offered.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq).filter((each) => each !== "unknown/unknown");
    const list = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)([...new Set(known)].join(", "), 400) || "none by name";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-platform-missing", `${name} has no image for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)}; it offers: ${list}`, {
        fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
    });
}
function incomplete(name, { digest }) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
        fix: "Push the base image again with all its platforms, or take another one.",
    });
}
function notAnImage(what, found) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${what} is not a container image: it is or has ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(found, 120)}`, {
        fix: "Take a reference that names a container image.",
    });
}


/***/ }),

/***/ 65534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   GK: () => (/* binding */ platformScore),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   qm: () => (/* binding */ bestPlatform)
/* harmony export */ });
/** The variant that is meant where none is named. */
const defaultVariants = { amd64: "v1", arm64: "v8", arm: "v7" };
/** `os/architecture` or `os/architecture/variant`. */
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}
/** What this machine runs. */
function localPlatform() {
    const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        architecture: architectures[process.arch] ?? process.arch,
    };
}
/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
function platformScore(offered, wanted) {
    if (offered.os !== wanted.os || offered.architecture !== wanted.architecture)
        return undefined;
    const has = variantOf(offered);
    const needs = variantOf(wanted);
    if (has === needs)
        return 100;
    const level = /^v(\d{1,2})$/.exec(has)?.[1];
    const most = /^v(\d{1,2})$/.exec(needs)?.[1];
    if (offered.architecture !== "arm" || level === undefined || most === undefined)
        return undefined;
    return Number(level) < Number(most) ? Number(level) : undefined;
}
function variantOf({ architecture, variant }) {
    return variant || defaultVariants[architecture] || "";
}
/** The best of what is offered. */
function bestPlatform(offers, platform, wanted) {
    let best;
    for (const offer of offers) {
        const offered = platform(offer);
        const score = offered ? platformScore(offered, wanted) : undefined;
        if (score !== undefined && (!best || score > best.score))
            best = { offer, score };
    }
    return best?.offer;
}


/***/ }),

/***/ 6734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conformance: () => (/* binding */ conformance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __webpack_require__(15358);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
/** The processes so many generations below one, with 0 itself. */
function descendantsAt(pid, depth) {
    const all = processesOf(pid, {});
    let found = pid === undefined ? [] : [pid];
    for (let at = 0; at < depth; at++) {
        const parents = found;
        found = all.filter(({ parent }) => parents.includes(parent)).map((each) => each.pid);
    }
    return found;
}
/** For processes below one that takes no signals for them. */
function signalDescendants(pid, depth, name) {
    for (const each of descendantsAt(pid, depth))
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
const addresses = [0x7f_00_00_01, 0].map((each) => hex(each));
const addresses6 = [`${hex(0).repeat(2)}${hex(0xff_ff)}${hex(0x7f_00_00_01)}`, hex(0).repeat(4)];
/** 32 bits in the order of the network, as a word of this machine. */
function hex(word) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(word);
    const [own = 0] = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4));
    return own.toString(16).toUpperCase().padStart(8, "0");
}
/** Inodes of the sockets that get a connection to 127.0.0.1. */
function listenersAt(port) {
    const all = [...linesOf("/proc/net/tcp"), ...linesOf("/proc/net/tcp6")].map((line) => line.trim().split(/\s+/));
    const end = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
    for (const address of [...addresses, ...addresses6]) {
        const found = all.filter((fields) => fields[1] === address + end && fields[3] === listening);
        if (found.length > 0)
            return found.flatMap((fields) => fields[9] ?? []);
    }
    return [];
}
/** TCP_LISTEN. */
const listening = "0A";
function linesOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1").split("\n");
    }
    catch {
        return [];
    }
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

// EXTERNAL MODULE: ./packages/conformance/src/rooted-path.ts
var rooted_path = __webpack_require__(94174);
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
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
/** Asks `url` until it answers below 400; throws DiagnosticError `server-not-ready` after `seconds`. Stops quietly on `signal`. */
async function waitUntilReady(url, seconds, log, signal) {
    const deadline = Date.now() + seconds * 1000;
    let last = "nothing listens there";
    for (let pause = 5; !signal.aborted; pause = Math.min(pause * 1.25, 250)) {
        const answer = await statusOf(url, Math.max(1, Math.min(5000, deadline - Date.now())));
        if (typeof answer === "number" && answer < 400)
            return;
        if (answer !== "ECONNREFUSED")
            last = typeof answer === "number" ? `it answers ${answer}` : `it fails with ${answer}`;
        if (Date.now() + pause >= deadline)
            notReady(url, seconds, last, log);
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
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
function statusOf(url, milliseconds) {
    return new Promise((resolve) => {
        const request = (0,external_node_http_.get)(url, { agent: false }, (response) => {
            resolve(response.statusCode ?? 0);
            response.destroy();
        });
        const timer = setTimeout(() => request.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })), milliseconds);
        request.on("close", () => clearTimeout(timer));
        request.on("error", (error) => resolve(error.code ?? error.message));
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/conformance/src/temporary-folder.ts
var temporary_folder = __webpack_require__(38019);
;// CONCATENATED MODULE: ./packages/conformance/src/scratch.ts






async function makeScratch() {
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("run");
    const directory = (0,external_node_path_.join)(folder.path, "scratch");
    const made = [directory, ...["home", "tmp", "work"].map((name) => (0,external_node_path_.join)(directory, name))];
    for (const each of made)
        await (0,external_node_fs_promises_.mkdir)(each);
    for (const each of made)
        await (0,external_node_fs_promises_.chmod)(each, 0o755);
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
const blindMoment = 40;
/**
 * Starts a server once, in one kind of sandbox. `extra` is environment beside what the options say. Whatever happens, nothing is
 * left of it: throws what startServer throws.
 */
async function runServer(offer, options, extra) {
    const scratch = await makeScratch();
    try {
        return await runIn(await offer.make({ program: options.program, scratch }), scratch, options, extra);
    }
    catch (error) {
        await scratch.remove();
        throw error;
    }
}
async function runIn(sandbox, scratch, options, extra) {
    const { program, server, plugins, signal } = options;
    const port = await freePort();
    const plan = planStart(options, { port, directory: sandbox.directory });
    for (const each of plan.files)
        await scratch.write(each);
    const launch = await sandbox.launch(resolveCommand(program, plan.args), { ...plan.environment, ...extra });
    const log = capturedLog(keptLogBytes);
    const child = await start(() => startChild(launch, sandbox.kill));
    const life = watch(child, sandbox, log, options);
    const url = `http://127.0.0.1:${port}`;
    const waiting = new AbortController();
    try {
        const ready = waitUntilReady(url + server.ready.path, server.ready.seconds, log, waiting.signal);
        await Promise.race([ready, child.exited, aborted(signal, waiting.signal)]);
        const answering = signal.aborted ? undefined : listenersOf(port, processesOf(child.leader(), sandbox.belonging));
        if (!signal.aborted)
            await settles(child.exited, momentFor(answering, child, sandbox));
        const how = life.ended();
        if (how)
            await failEnded(how, log, plugins);
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
function momentFor(answering, child, { depth }) {
    if (answering === undefined)
        return blindMoment;
    const first = descendantsAt(child.leader(), depth);
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
    let stopped;
    return () => {
        stopped ??= stop();
        return stopped;
    };
}
async function settles(promise, milliseconds) {
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

// EXTERNAL MODULE: ./packages/conformance/src/image-tree.ts
var image_tree = __webpack_require__(68493);
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
async function prepareRoot(root) {
    const tree = (0,image_tree/* imageTree */._)(root);
    for (const name of ["proc", "tmp", "dev", scratchInside.slice(1)])
        tree.directory(name, { mode: 0o755 });
    (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(root, "tmp"), 0o1777);
    for (const name of devices)
        await put(tree, `dev/${name}`, "");
    for (const [name, target] of Object.entries(links))
        tree.symlink(`dev/${name}`, target);
    for (const name of ["hosts", "resolv.conf"]) {
        const content = await (0,external_node_fs_promises_.readFile)(`/etc/${name}`).catch(() => undefined);
        // Where the image's etc is no folder, its server has to do without.
        if (content)
            await put(tree, `etc/${name}`, content).catch(() => { });
    }
}
async function put(tree, name, content) {
    const bytes = Buffer.from(content);
    await tree.file(name, { mode: 0o644 }, (async function* () {
        yield bytes;
    })());
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
    if (isImage)
        await prepareRoot(program.root);
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
    await prepareRoot(root);
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
            await (0,external_node_fs_promises_.mkdir)(bundle, { mode: 0o700 });
            const config = bundleConfig({ root, scratch: scratch.directory, user, command, env });
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(bundle, "config.json"), JSON.stringify(config), { mode: 0o600 });
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

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
;// CONCATENATED MODULE: ./packages/conformance/src/suite-parameters.ts



/** A suite's parameters: what a run gives, defaults otherwise. Throws DiagnosticError `input-invalid` for those that the suite has not. */
function suiteParameters({ parameters, name, version }, given) {
    const names = Object.keys(parameters);
    const unknown = Object.keys(given).filter((each) => !names.includes(each));
    if (unknown.length > 0) {
        throw new diagnostic/* DiagnosticError */.uo(unknown.map((each) => {
            const likely = (0,suggest/* suggest */.Z)(each, names);
            const all = names.length > 0 ? `Write one of ${names.join(", ")}.` : "Leave it out: the suite has none.";
            const fix = likely ? `Did you mean "${likely}"? Write that.` : all;
            return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the suite ${name}/${version} has no parameter ${(0,sanitize/* quoted */.T)(each)}`, { fix });
        }));
    }
    const entries = Object.entries(parameters).map(([each, { default: usual }]) => {
        const value = Object.hasOwn(given, each) ? given[each] : undefined;
        return [each, value ?? usual];
    });
    return Object.fromEntries(entries);
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

;// CONCATENATED MODULE: ./packages/conformance/src/conform.ts






const shownLogLines = 50;
/**
 * Starts what was opened, runs a suite against it, stops it, and only then says what was found. A server that does not start is a finding
 * too: its diagnostic comes with the report. Throws what other inputs are wrong.
 */
async function conform(options) {
    const { opened, suite, inputs, plugins = [], manifest, server, tool } = options;
    const started = new Date();
    const diagnostics = [];
    const deadline = AbortSignal.any([options.signal, timeLimit(inputs.limits.seconds)]);
    const run = await runWhatThereIs({ ...options, signal: deadline }, diagnostics);
    if (options.signal.aborted)
        (0,diagnostic/* fail */.fJ)("run-interrupted", "the run was interrupted: there is no report", { fix: "Run it again." });
    const { name, version, categories } = suite.suite;
    const { checks, sandbox } = run;
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
    // While the server starts, this process has time to load what asks it.
    loadEngine();
    const server = await conform_start(opened.program, options).catch((error) => startFailure(error, diagnostics));
    if (!("stop" in server)) {
        const checks = unstarted(suite.suite, server.message, "failed", server.plugin);
        return { checks, sandbox: { kind: "none", detail: "the server did not get ready" }, log: [] };
    }
    try {
        const checks = await ask(options, server.url, server);
        const panic = explainPanic(server.log.text(), options.plugins ?? [], "ran");
        if (panic)
            diagnostics.push(panic);
        return { checks, sandbox: server.sandbox, log: server.log.lastLines(shownLogLines) };
    }
    finally {
        await server.stop();
    }
}
function conform_start(program, { suite, inputs, plugins = [], progress, signal }) {
    const parameters = suiteParameters(suite.suite, inputs.parameters);
    return progress.step("Start the server", () => startServer({ program, server: suite.suite.server, inputs, parameters, plugins, signal, progress }));
}
/** What keeps a server from starting is a finding; anything else is thrown. */
function startFailure(error, diagnostics) {
    const [first] = error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
    if (!first || !["server-exited", "server-not-ready", "plugin-panicked"].includes(first.code))
        throw error;
    diagnostics.push(first);
    return first;
}
async function ask({ suite, inputs, plugins, progress, signal }, url, life) {
    const known = plugins?.map(({ name, module, version }) => ({ name, module, ...(version ? { version } : {}) }));
    const variables = { parameters: suiteParameters(suite.suite, inputs.parameters) };
    if (known)
        variables.manifest = { plugins: known };
    const { name, version } = suite.suite;
    const { runSuite } = await loadEngine();
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
function loadEngine() {
    return __webpack_require__.e(/* import() */ 2062).then(__webpack_require__.bind(__webpack_require__, 42062));
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

// EXTERNAL MODULE: ./packages/conformance/src/find-suite.ts + 1 modules
var find_suite = __webpack_require__(4257);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __webpack_require__(65534);
;// CONCATENATED MODULE: ./packages/conformance/src/machine.ts


/** Go's names, which images use, for Node's. */
const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le", mipsel: "mipsle" };
/** What this machine runs without emulation. */
function machinePlatform() {
    const big = process.arch === "ppc64" && (0,external_node_os_.endianness)() === "BE";
    const architecture = big ? "ppc64" : (architectures[process.arch] ?? process.arch);
    return { os: process.platform, architecture };
}
/** Whether images for a platform run here as they are. */
function runsHere(platform) {
    return (0,src_platform/* platformScore */.GK)(platform, machinePlatform()) !== undefined;
}
function machineName() {
    return (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
}

// EXTERNAL MODULE: ./packages/conformance/src/extract-layer.ts
var extract_layer = __webpack_require__(55964);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/layout-files.ts
var layout_files = __webpack_require__(40609);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
;// CONCATENATED MODULE: ./packages/conformance/src/unpack.ts









const defaultLimits = { bytes: 4 * 1024 ** 3, entries: 200_000 };
/**
 * Takes the files of one platform's image out of an OCI layout (image-spec, layer.md), owners and special bits aside, and never
 * writes outside of `directory`. Throws DiagnosticError; what was written until then stays.
 */
async function unpackImage(path, options) {
    const { platform, digest, directory, limits = defaultLimits } = options;
    const layout = await openLayout(path);
    const [image] = await readPlatforms(layout, layout.name, await findDocument(layout, digest), [platform]);
    if (!image)
        throw new Error("readPlatforms gave no image for the platform");
    return unpackLayers(layout, image, directory, limits);
}
/** The same for an image that has been found, wherever it is: each layer goes from there straight into the folder. */
async function unpackLayers(source, image, directory, limits = defaultLimits) {
    const config = processConfig(source.name, image.config);
    const tree = (0,image_tree/* imageTree */._)(directory);
    const allowance = { ...limits };
    for (const [index, descriptor] of image.manifest.layers.entries()) {
        const diffId = image.config.rootfs.diff_ids[index] ?? descriptor.digest;
        await (0,extract_layer/* extractLayer */.t)({ descriptor, diffId, bytes: source.blob(descriptor) }, tree, allowance);
    }
    return { root: directory, config };
}
/** The layout's image of that digest, or its only one. Throws layout-invalid, image-not-found. */
async function findDocument(layout, digest) {
    const [only, ...others] = layout.index.manifests;
    if (digest === undefined && others.length > 0) {
        (0,diagnostic/* fail */.fJ)("layout-invalid", `${layout.name} holds ${others.length + 1} images`, {
            fix: "Name the image by its digest.",
        });
    }
    const wanted = digest ?? only?.digest ?? "";
    const isThere = !(0,src_digest/* isDigest */.Bc)(wanted) || (0,external_node_fs_.existsSync)((0,layout_files/* blobPath */.nD)(layout.directory, wanted));
    const document = isThere ? await layout.manifest(wanted) : undefined;
    if (document)
        return document;
    return (0,diagnostic/* fail */.fJ)("image-not-found", `${layout.name} holds ${wanted ? `no image ${(0,sanitize/* quoted */.T)(wanted)}` : "no image"}`, {
        fix: "Check the digest, or leave it out where the layout has one image.",
    });
}
function processConfig(name, { config }) {
    const { Entrypoint, Cmd, Env, User } = config ?? {};
    return {
        entrypoint: texts(Entrypoint, `${name}: the image's Entrypoint`),
        cmd: texts(Cmd, `${name}: the image's Cmd`),
        env: texts(Env, `${name}: the image's Env`),
        user: typeof User === "string" ? User : "",
    };
}
function texts(list, what) {
    const items = list ?? [];
    const isText = (each) => typeof each === "string" && !each.includes("\0");
    return Array.isArray(items) && items.every(isText) ? items : (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is no list of texts`);
}

// EXTERNAL MODULE: ./packages/oci/src/find-image.ts + 1 modules
var find_image = __webpack_require__(45869);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
;// CONCATENATED MODULE: ./packages/conformance/src/open-image.ts












async function imageInRegistry(reference, options) {
    const { environment, access } = options;
    return (0,find_image/* findImage */.F)(reference, { environment, ...(access ? { access } : {}) });
}
async function imageInLayout(path, digest) {
    const layout = await (0,src_layout/* openLayout */.B)(path);
    return { name: (0,sanitize/* sanitize */.a)(layout.name), source: layout, document: await findDocument(layout, digest) };
}
/** Takes the files of the wanted platform out of an image, if that is the machine's own. */
async function openImage(named, { platform, progress }) {
    const { name, source, document } = named;
    const listed = await listPlatforms(named);
    const wanted = platform ?? machinePlatform();
    const chosen = (0,src_platform/* bestPlatform */.qm)(listed, (each) => each.platform, wanted);
    if (!chosen && platform)
        missing(name, platform, listed);
    const subject = { kind: "image", name, digest: document.descriptor.digest };
    const platforms = (run) => listed.map((each) => describePlatform(each, each === run));
    if (!chosen || !runsHere(wanted)) {
        const offer = chosen ? (0,src_platform/* formatPlatform */.Bq)(wanted) : offered(listed);
        return { subject, platforms: platforms(), labels: {}, notRun: notRun(name, offer), close: async () => { } };
    }
    const image = chosen.image ?? (await readOne(named, wanted));
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("image");
    try {
        const unpacked = await progress.step("take the files out of the image", () => unpackLayers(source, image, (0,external_node_path_.join)(folder.path, "root")));
        return {
            subject: { ...subject, platformDigest: chosen.digest, platform: (0,src_platform/* formatPlatform */.Bq)(wanted) },
            platforms: platforms(chosen),
            labels: image.config.config?.Labels ?? {},
            program: { kind: "image", ...unpacked },
            close: folder.remove,
        };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
/** What an index lists, attestations aside, or the one platform of a manifest. */
async function listPlatforms({ name, source, document }) {
    const { descriptor, bytes } = document;
    if ((0,media_types/* isIndex */.nw)(descriptor.mediaType)) {
        return (0,parse/* parseIndex */.A1)(bytes, name).manifests.flatMap(({ platform, digest }) => platform && platform.os !== "unknown" ? [{ platform, digest }] : []);
    }
    const image = await (0,platform_images/* readImage */.A)(source, name, document);
    return [{ platform: image.config, digest: descriptor.digest, image }];
}
async function readOne({ name, source, document }, platform) {
    const [image] = await (0,platform_images/* readPlatforms */.t)(source, name, document, [platform]);
    return image ?? missing(name, platform, []);
}
function describePlatform({ platform, digest }, run) {
    return { platform: (0,sanitize/* sanitize */.a)((0,src_platform/* formatPlatform */.Bq)(platform), 100), digest, status: run ? "run" : "not-run" };
}
function notRun(name, offer) {
    const message = `${name} is for ${offer}, and this machine is ${machineName()}: nothing was started`;
    return (0,diagnostic/* diagnostic */.YK)("platform-not-run", message, { fix: "Run this on a machine of the image's platform." });
}
function missing(name, platform, listed) {
    (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${(0,src_platform/* formatPlatform */.Bq)(platform)}; it offers: ${offered(listed)}`, {
        fix: "Name a platform that the image offers, or leave it out.",
    });
}
function offered(listed) {
    return (0,sanitize/* sanitize */.a)(listed.map((each) => (0,src_platform/* formatPlatform */.Bq)(each.platform)).join(", "), 400) || "none by name";
}

;// CONCATENATED MODULE: ./packages/conformance/src/open-subject.ts











/**
 * Fetches what a run is about: an image's files taken out, a binary copied, a URL checked. Throws DiagnosticError: image-not-found,
 * image-platform-missing, image-entrypoint-unclear, layer-unsafe, input-invalid, file-unreadable, and what reading a registry or layout throws.
 */
async function openSubject(subject, options) {
    if ("image" in subject)
        return openImage(await imageInRegistry(subject.image, options), options);
    if ("layout" in subject)
        return openImage(await imageInLayout(subject.layout, subject.digest), options);
    if ("binary" in subject)
        return openBinary(subject.binary);
    return openUrl(subject.url);
}
/** Copies the file, so that what is started is what the digest says. */
async function openBinary(path) {
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("binary");
    const file = (0,external_node_path_.join)(folder.path, "server");
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        const note = async function* (content) {
            for await (const piece of content) {
                hash.update(piece);
                yield piece;
            }
        };
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), note, (0,external_node_fs_.createWriteStream)(file, { mode: 0o755 }));
        await (0,external_node_fs_promises_.chmod)(file, 0o755);
    }
    catch (error) {
        await folder.remove();
        const why = error.code ?? error.message;
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(path, 300)} cannot be copied: ${why}`, {
            fix: "Name the server's program, a file that can be read.",
        });
    }
    const digest = `sha256:${hash.digest("hex")}`;
    const platform = (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
    return {
        subject: { kind: "binary", name: (0,sanitize/* sanitize */.a)(path), digest, platform },
        platforms: [{ platform, digest, status: "run" }],
        labels: {},
        program: { kind: "binary", file },
        close: folder.remove,
    };
}
function openUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(text)} is no address of a server`, {
            fix: "Give http:// or https://, a host, and nothing secret: no user, no query.",
        });
    }
    const name = url.href.replace(/\/+$/, "");
    return { subject: { kind: "url", name }, platforms: [], labels: {}, url: name, close: async () => { } };
}

// EXTERNAL MODULE: ./packages/conformance/src/select-checks.ts
var select_checks = __webpack_require__(86067);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/server/src/conformance-failures.ts




/**
 * Why a report did not pass: a diagnostic for each check that failed, a recommended one as a notice, and one for what was not run where
 * no failure explains it. A report that is not passed has an error, unless all that it lacks is what warnings are for.
 */
function failures(report, stakes) {
    const failed = report.checks.filter(({ status }) => status === "failed");
    const found = failed.map((each) => failure(each, severityOf(each, stakes)));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...conformance_failures_notRun(report, stakes));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...nothingSeen(report, stakes));
    return (0,limit/* limitDiagnostics */.c)(found);
}
function failure(check, severity) {
    const { plugin, title, reason = "it failed", request } = check;
    const asked = request === undefined ? "" : `; asked: ${request}`;
    return (0,diagnostic/* diagnostic */.YK)("check-failed", `${nameOf(check)}: ${title}: ${reason}${asked}`, {
        severity,
        fix: request === undefined
            ? "Look at what the server printed last: it is at the end of the report."
            : "Correct what the server answers, or the suite if it asks for too much.",
        ...(plugin === undefined ? {} : { plugin }),
    });
}
/** Those whose not being run is an error come in one diagnostic, the others in another. */
function conformance_failures_notRun({ checks }, stakes) {
    const missed = checks.filter(({ level, status }) => level === "required" && status === "not-run");
    return ["error", "warning"].flatMap((severity) => {
        const of = missed.filter((each) => severityOf(each, stakes) === severity);
        const [first] = of;
        if (!first)
            return [];
        const count = of.length === 1 ? "a required check was" : `${of.length} required checks were`;
        const message = `${count} not run; the first is ${nameOf(first)}: ${first.reason ?? "the run ended before"}`;
        const fix = "Mend what the reason names, or give the run more time.";
        return (0,diagnostic/* diagnostic */.YK)("check-not-run", message, { severity, fix });
    });
}
/** What is passed has been seen: by a required check of the server, and of the plugin that it is about. */
function nothingSeen({ checks, only, plugins }, { plugin }) {
    const passed = checks.filter(({ status, level }) => status === "passed" && (only !== undefined || level === "required"));
    if (passed.length === 0) {
        const fix = "Give the run a suite, or parts of one, with required checks that apply to this server.";
        return [(0,diagnostic/* diagnostic */.YK)("check-not-run", "no required check came to a result", { fix })];
    }
    if (plugin === undefined || passed.some((each) => each.plugin === plugin))
        return [];
    const names = plugins.map(({ name }) => name);
    const likely = names.includes(plugin) ? undefined : (0,suggest/* suggest */.Z)(plugin, names);
    const fix = likely
        ? `Did you mean "${likely}"? Write that.`
        : "Name a plugin of the server, and a suite that has required checks about plugins.";
    return [(0,diagnostic/* diagnostic */.YK)("check-not-run", `no required check about the plugin ${(0,sanitize/* quoted */.T)(plugin)} passed`, { fix })];
}
function nameOf({ id, items }) {
    return items.length === 0 ? id : `${id} (${items.join(", ")})`;
}
function severityOf({ level, plugin }, { tiers, plugin: focus }) {
    if (level === "recommended")
        return "notice";
    if (plugin === undefined)
        return "error";
    if (focus !== undefined)
        return plugin === focus ? "error" : "warning";
    const claimed = tiers?.find((each) => each.plugin === plugin)?.claimed;
    return claimed === "community" ? "warning" : "error";
}

// EXTERNAL MODULE: ./packages/server/src/labels.ts + 1 modules
var src_labels = __webpack_require__(76749);
// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(69329);
// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/server/src/conformance.ts













/** Runs a suite against a server, writes its reports, and grants or refuses tiers where a manifest is given. What fails comes as diagnostics. */
async function conformance(options) {
    const { progress, environment, inputs } = options;
    const suite = await (0,find_suite/* findSuite */.g)(options.suite);
    (0,select_checks/* selectChecks */.o)(suite.suite, inputs.only);
    suiteParameters(suite.suite, inputs.parameters);
    const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
    const earlier = await readReports(options.reports);
    await (0,output_folder/* checkOutputFolder */.Q)("report", options.report, { written: true });
    const opened = await openSubject(options.subject, {
        environment,
        progress,
        ...(inputs.platform ? { platform: inputs.platform } : {}),
        ...(options.registries ? { access: options.registries } : {}),
    });
    const writer = Promise.all(/* import() */[__webpack_require__.e(1032), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 13038)); // loaded while the server starts
    try {
        const ran = await conform({
            opened,
            suite,
            inputs,
            ...whatIsInside(opened, located),
            tool: { name: "plugin-release", version: version/* suiteVersion */.D },
            progress,
            signal: options.signal ?? new AbortController().signal,
        });
        const directory = (0,external_node_path_.resolve)(options.report);
        const { writeReports } = await writer;
        const written = await progress.step("Write the reports", () => writeReports(directory, ran.report));
        const own = { report: ran.report, digest: written.digest, file: written.json };
        const decided = located && (await decide(located, opened, { suite: suite.digest, reports: [...earlier, own] }, options));
        // What kept it from running says all that there is to say.
        const stakes = { tiers: decided?.tiers, plugin: options.plugin };
        const found = (0,diagnostic/* hasErrors */.Cs)(ran.diagnostics) ? [] : failures(ran.report, stakes);
        return {
            report: ran.report,
            written,
            directory,
            ...(decided?.tiers ? { tiers: decided.tiers } : {}),
            diagnostics: [...ran.diagnostics, ...found, ...(decided?.diagnostics ?? [])],
        };
    }
    finally {
        await opened.close();
    }
}
async function readManifest(options, manifest) {
    const { readManifestFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7027)]).then(__webpack_require__.bind(__webpack_require__, 37027));
    const { located, diagnostics } = await readManifestFile({ ...options, manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
}
async function readReports(named) {
    if (named.length === 0)
        return [];
    const unbound = named.find((each) => !/@sha256:[0-9a-f]{64}$/.test(each));
    if (unbound !== undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `reports: ${(0,sanitize/* quoted */.T)(unbound, 200)} has no digest, so anybody may have changed it`, {
            fix: "Write PATH@sha256:…, with the digest that the run put out as report-digest.",
        });
    }
    const { readReport } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7221)]).then(__webpack_require__.bind(__webpack_require__, 87221));
    const read = named.map((each) => readReport(each));
    (0,diagnostic/* stopOnErrors */.Bd)(read.flatMap(({ diagnostics }) => diagnostics));
    return read.flatMap(({ report, digest, file }) => (report ? [{ report, digest, file }] : []));
}
/**
 * What the report says of the server. Which manifest an image was built from, the image alone can say: nobody else was there. Which
 * plugins are to be looked for, the manifest says where the image does not.
 */
function whatIsInside({ labels }, located) {
    const labelled = (0,src_labels/* readLabels */.k2)(labels);
    const manifest = labels[src_labels/* labelNames */.l3.manifest];
    const plugins = labelled?.plugins ?? located?.manifest.plugins;
    const { module, version, frameworkVersion } = labelled ?? {};
    return {
        ...(plugins ? { plugins } : {}),
        ...((0,src_digest/* isDigest */.Bc)(manifest) ? { manifest } : {}),
        ...(module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {}),
    };
}
/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
async function decide(located, { subject, platforms, labels }, evidence, options) {
    const manifestDigest = (0,src_digest/* sha256 */.sc)(located.source.text);
    const image = { digest: subject.digest ?? "", platforms, plugins: (0,src_labels/* readLabels */.k2)(labels)?.plugins ?? [] };
    try {
        return await options.progress.step("Decide on the tiers", async () => {
            const { decideTiers } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(2803)]).then(__webpack_require__.bind(__webpack_require__, 72803));
            const prepared = await prepareAgain(located, options);
            const { curated } = options;
            const decided = decideTiers({ located, prepared, image, manifestDigest, ...evidence, curated });
            // What a claim of `supported` lacks is in the decision, and complete there.
            const others = prepared.diagnostics.filter((each) => each.code !== "tier-not-allowed");
            return { tiers: decided.tiers, diagnostics: [...others, ...decided.diagnostics] };
        });
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return { diagnostics: error.diagnostics };
        throw error;
    }
}
/** The plugins' metadata, as the build saw it. */
async function prepareAgain(located, options) {
    // Loaded only where they are needed.
    const { openToolchain } = await __webpack_require__.e(/* import() */ 2362).then(__webpack_require__.bind(__webpack_require__, 32362));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 7600).then(__webpack_require__.bind(__webpack_require__, 47600));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 4129).then(__webpack_require__.bind(__webpack_require__, 44129));
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(8815), __webpack_require__.e(1084), __webpack_require__.e(1179), __webpack_require__.e(9825), __webpack_require__.e(8735), __webpack_require__.e(9155)]).then(__webpack_require__.bind(__webpack_require__, 88735));
    const toolchain = await openToolchain(located, options);
    const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
    return prepare({ located, image, checkout }, toolchain);
}


/***/ })

};

export const id = 9208;
export const ids = [9208,6768];
export const modules = {

/***/ 659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress),
/* harmony export */   t: () => (/* binding */ extractLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5062);
/* harmony import */ var _conformance_image_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4452);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2036);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6478);










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

/***/ 4452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ UnsafeEntry),
/* harmony export */   _: () => (/* binding */ imageTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6061);




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

/***/ 6827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
}


/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);



/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
function renderMarkdown(diagnostics) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map(row);
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }) {
    const where = place ? position(place) : "";
    return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit)
        .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

/***/ 7263:
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

/***/ 6792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ placedSchemas),
/* harmony export */   f7: () => (/* binding */ provideValidators),
/* harmony export */   kW: () => (/* binding */ compileSchemas),
/* harmony export */   qA: () => (/* binding */ validatorOf)
/* harmony export */ });
/* unused harmony exports schemasOf, schemaOptions */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2036);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9249);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3531);



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
    const { default: exported } = await __webpack_require__.e(/* import() */ 8514).then(__webpack_require__.t.bind(__webpack_require__, 8514, 23));
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


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);

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

/***/ 3531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ serverTemplates),
/* harmony export */   T4: () => (/* binding */ groupTemplates),
/* harmony export */   Yw: () => (/* binding */ checkTemplates),
/* harmony export */   fZ: () => (/* binding */ allChecks),
/* harmony export */   z6: () => (/* binding */ matchersOf)
/* harmony export */ });
function* serverTemplates({ arguments: list = [], environment, files, }) {
    for (const [index, each] of list.entries())
        yield [["arguments", index], each];
    for (const [name, each] of Object.entries(environment))
        yield [["environment", name], each];
    for (const [index, { content }] of files.entries())
        yield [["files", index, "content"], content];
}
/** The templates of a group itself, its steps aside: those that are filled outside of it, and those that see its item. */
function groupTemplates(group) {
    const own = [...under(["where"], group.where.entries(), ruleTemplates)];
    return {
        outside: [[["forEach"], group.forEach], ...own],
        inside: group.plugin === undefined ? [] : [[["plugin"], group.plugin]],
    };
}
function* checkTemplates({ plugin, when, request, expect }) {
    if (plugin !== undefined)
        yield [["plugin"], plugin];
    for (const [index, { value, matcher }] of when.entries()) {
        yield [["when", index, "value"], value];
        yield* under(["when"], [[index, matcher]], matcherTemplates);
    }
    if (request) {
        yield [["request", "path"], request.path];
        if (request.fill?.from !== undefined)
            yield [["request", "fill", "from"], request.fill.from];
        yield* under(["request", "fill", "with"], Object.entries(request.fill?.with ?? {}), valueTemplates);
        yield* under(["request", "query"], Object.entries(request.query), valueTemplates);
        yield* under(["request", "headers"], Object.entries(request.headers), valueTemplates);
        if (request.body !== undefined)
            yield* under(["request"], [["body", request.body]], valueTemplates);
    }
    yield* under(["expect", "headers"], Object.entries(expect.headers), valueTemplates);
    if (expect.text)
        yield* under(["expect"], [["text", expect.text]], matcherTemplates);
    yield* under(["expect", "json"], expect.json.entries(), ruleTemplates);
}
function* ruleTemplates({ path, matcher }) {
    yield [["path"], path];
    yield* matcherTemplates(matcher);
}
/** A schema has no templates: it is compiled once. */
function* matcherTemplates(matcher) {
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleTemplates);
    else if (!("schema" in matcher))
        yield* under([], Object.entries(matcher), valueTemplates);
}
function* valueTemplates(value) {
    if (typeof value === "string")
        yield [[], value];
    else if (Array.isArray(value))
        yield* under([], value.entries(), valueTemplates);
    else if (value !== null && typeof value === "object")
        yield* under([], Object.entries(value), valueTemplates);
}
/** Matchers of all kinds that a check or a group has, those of `every` included. */
function* matchersOf(step) {
    if ("steps" in step)
        return yield* under(["where"], step.where.entries(), ruleMatchers);
    yield* under(["when"], step.when.map(({ matcher }, index) => [index, { path: "", matcher }]), ruleMatchers);
    if (step.expect.text)
        yield [["expect", "text"], step.expect.text];
    yield* under(["expect", "json"], step.expect.json.entries(), ruleMatchers);
}
function* ruleMatchers({ matcher }) {
    yield [[], matcher];
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleMatchers);
}
function* under(path, entries, walk) {
    for (const [key, each] of entries) {
        for (const [rest, found] of walk(each))
            yield [[...path, key, ...rest], found];
    }
}
/** Every check of a suite, in its order, with where it stands below `spec`. */
function* allChecks(steps, path = ["steps"]) {
    for (const [index, step] of steps.entries()) {
        if ("steps" in step)
            yield* allChecks(step.steps, [...path, index, "steps"]);
        else
            yield [[...path, index], step];
    }
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isGroup)
/* harmony export */ });
function isGroup(step) {
    return "steps" in step;
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage),
  resolveImage: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(1012);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(6776);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(7438);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(1167);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var registry = __webpack_require__(4605);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 5 modules
var src_repository = __webpack_require__(1070);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(8218);
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

/***/ 8916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   YG: () => (/* binding */ invalidLayout),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   p0: () => (/* binding */ refuseForeignBlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);




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

/***/ 8218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   P: () => (/* binding */ refName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6776);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8916);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6478);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4193);






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

/***/ 7438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   t: () => (/* binding */ readPlatforms)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9985);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4193);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6375);






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

/***/ 6375:
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

/***/ 9208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conformance: () => (/* binding */ conformance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __webpack_require__(3903);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(7061);
;// CONCATENATED MODULE: ./packages/conformance/src/http-client.ts


const defaultAskLimits = { milliseconds: 10_000, bytes: 8 * 1024 * 1024 };
const maxHeaderSize = 16 * 1024;
/** @param connections how many at once, which are kept and used again */
async function httpClient(url, connections, limits = defaultAskLimits) {
    const base = new URL(url);
    const settings = { keepAlive: true, maxSockets: connections };
    const isSecure = base.protocol === "https:";
    const proxied = isSecure && !(0,loopback/* isLoopback */.U)(base.hostname) ? { proxyEnv: process.env } : {};
    const { Agent, request: send } = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    const agent = new Agent({ ...settings, ...proxied });
    const prefix = base.pathname.replace(/\/$/, "");
    const start = ({ method, path, headers, body }) => {
        const sent = { "accept-encoding": "identity", "user-agent": "plugin-release", ...lowerCased(headers) };
        const about = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
        const { hostname, port } = base;
        const options = { agent, maxHeaderSize, method, path: prefix + path, headers: { ...sent, ...about } };
        return send({ ...options, hostname: hostname.replace(/^\[|\]$/g, ""), ...(port ? { port } : {}) }).end(body);
    };
    const once = (request, signal) => exchange(() => start(request), limits, signal);
    return {
        async ask(request, signal) {
            const answer = await once(request, signal);
            // The server may close a kept connection just when it is used again, which says nothing about the server.
            return "stale" in answer && answer.stale && /^(?:GET|HEAD)$/.test(request.method)
                ? once(request, signal)
                : answer;
        },
        close: () => agent.destroy(),
    };
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function exchange(start, limits, signal) {
    return new Promise((resolve) => {
        const request = start();
        let answered = false;
        const finish = (outcome) => {
            clearTimeout(timer);
            signal.removeEventListener("abort", abort);
            resolve(outcome);
            if ("problem" in outcome)
                request.destroy();
        };
        const give = (problem, lost = false, stale = false) => finish({ problem, lost, stale });
        const late = `the answer took longer than ${limits.milliseconds / 1000} s`;
        const timer = setTimeout(() => give(late), limits.milliseconds);
        const abort = () => give("the run ended");
        signal.addEventListener("abort", abort, { once: true });
        if (signal.aborted)
            abort();
        request.on("error", (error) => {
            const stale = request.reusedSocket && !answered && error.code === "ECONNRESET";
            give(explain(error), isLost(error), stale);
        });
        request.on("upgrade", (_response, socket) => {
            socket.destroy();
            give("the server switches protocols, which nobody asked for");
        });
        request.on("response", (response) => {
            answered = true;
            read(response, limits.bytes, finish, give);
        });
    });
}
function read(response, limit, finish, give) {
    const chunks = [];
    let size = 0;
    response.on("data", (chunk) => {
        size += chunk.length;
        if (size > limit) {
            response.destroy();
            give(`the answer is longer than ${limit / 1024 / 1024} MiB`);
        }
        else
            chunks.push(chunk);
    });
    response.on("error", (error) => {
        const isCut = error.code === "ECONNRESET";
        give(isCut ? "the connection was cut before the answer was complete" : explain(error), isCut);
    });
    response.on("end", () => {
        finish({ status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(chunks) });
    });
}
function headersOf({ rawHeaders }) {
    const headers = new Map();
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        const [name, value] = [rawHeaders[at]?.toLowerCase() ?? "", rawHeaders[at + 1] ?? ""];
        const earlier = headers.get(name);
        headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
    return headers;
}
function isLost({ code }) {
    return code === "ECONNREFUSED" || code === "ECONNRESET" || code === "EPIPE";
}
function explain({ code = "", message }) {
    if (code === "ECONNREFUSED")
        return "the connection was refused";
    if (code === "ECONNRESET" || code === "EPIPE")
        return "the connection was cut before there was an answer";
    if (code === "HPE_HEADER_OVERFLOW")
        return "the answer's headers are longer than 16 KiB";
    if (code.startsWith("HPE_"))
        return `the answer is not HTTP: ${(0,sanitize/* sanitize */.a)(message, 120)}`;
    return `the request failed: ${(0,sanitize/* sanitize */.a)(message, 200)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/conformance/src/describe-value.ts

/** A value in a message, safe to show: texts in quotes, lists and objects by their size and fields. */
function describe(value) {
    if (value === undefined)
        return "nothing";
    if (typeof value === "string")
        return (0,sanitize/* quoted */.T)(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
    if (value === null || typeof value !== "object")
        return String(value);
    const fields = Object.keys(value);
    if (fields.length === 0)
        return "an empty object";
    const more = fields.length > 5 ? ", …" : "";
    return `an object with ${(0,sanitize/* sanitize */.a)(fields.slice(0, 5).join(", "), 80)}${more}`;
}
/** What a suite asks for, safe to show: lists and objects as JSON. */
function spell(value) {
    return typeof value === "object" && value !== null ? (0,sanitize/* sanitize */.a)(JSON.stringify(value), 120) : describe(value);
}

// EXTERNAL MODULE: ./packages/documents/src/json-pointer.ts
var json_pointer = __webpack_require__(7263);
// EXTERNAL MODULE: ./packages/documents/src/suite-template.ts
var suite_template = __webpack_require__(8268);
;// CONCATENATED MODULE: ./packages/conformance/src/template.ts



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
        const reason = `needs ${(0,suite_template/* nameOf */.V)(placeholder)} as a text, found ${describe(value)}`;
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
        return (0,json_pointer/* resolvePointer */.cj)(found.value, placeholder.pointer);
    const { status, check } = found;
    const why = { failed: "failed", skipped: "was skipped", "not-run": "was not run" }[status];
    throw new Unfilled({
        status: status === "skipped" ? "skipped" : "not-run",
        reason: `needs ${(0,suite_template/* nameOf */.V)(placeholder)}, but the check ${check} ${why}`,
    });
}
function need(placeholder, known) {
    const value = lookUp(placeholder, known);
    if (value !== undefined)
        return value;
    throw new Unfilled({ status: "not-run", reason: `needs ${(0,suite_template/* nameOf */.V)(placeholder)}, which is not there` });
}
function partsOf(template) {
    const parsed = (0,suite_template/* parseTemplate */.Q)(template);
    if ("problem" in parsed)
        throw new Error(`a suite that was parsed has the placeholder ${parsed.problem}`);
    return parsed.parts;
}

;// CONCATENATED MODULE: ./packages/conformance/src/fill-matcher.ts



function fillRule({ path, matcher }, known) {
    return { path: fillPointer(path, known), matcher: fillMatcher(matcher, known) };
}
/** The matcher with its templates filled. Throws Unfilled. */
function fillMatcher(matcher, known) {
    if ("equals" in matcher)
        return { equals: dataOf(matcher.equals, known) };
    if ("differs" in matcher)
        return { differs: dataOf(matcher.differs, known) };
    if ("includes" in matcher)
        return { includes: dataOf(matcher.includes, known) };
    if ("matches" in matcher)
        return { matches: fillPattern(matcher.matches, known) };
    if ("atLeast" in matcher)
        return { atLeast: boundOf(matcher.atLeast, known) };
    if ("atMost" in matcher)
        return { atMost: boundOf(matcher.atMost, known) };
    if ("ordered" in matcher)
        return { ordered: { ...matcher.ordered, by: fillPointer(matcher.ordered.by, known) } };
    if ("every" in matcher)
        return { every: fillRule(matcher.every, known) };
    return matcher;
}
/** Values stand in a pattern for their own text: what a server says is no expression. */
function fillPattern(pattern, known) {
    return textOf(pattern, known, (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("-", "\\x2d"));
}
/** A value is one step of a pointer. */
function fillPointer(pointer, known) {
    return textOf(pointer, known, json_pointer/* escapeStep */.yo);
}
/** A parameter is a text; it may well be a number. */
function boundOf(bound, known) {
    if (typeof bound === "number")
        return bound;
    const value = filledValue(bound, known);
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && !Number.isNaN(number))
        return number;
    throw new Unfilled({ status: "failed", reason: `needs ${bound.slice(1, -1)} as a number, found ${describe(value)}` });
}

;// CONCATENATED MODULE: ./packages/conformance/src/match-order.ts


/** Where a list is in none of the orders that servers and their databases have; items without a text or number there may stand anywhere. */
function disorder(list, { by, descending }) {
    const keys = list.flatMap((item, index) => {
        const key = (0,json_pointer/* resolvePointer */.cj)(item, by);
        return typeof key === "string" || typeof key === "number" ? [{ key, index }] : [];
    });
    const breaks = orders().map((order) => firstBreak(keys, descending ? (one, other) => order(other, one) : order));
    if (breaks.includes(undefined))
        return undefined;
    const [place] = breaks;
    const [before, after] = [keys[(place ?? 1) - 1], keys[place ?? 1]];
    if (!before || !after)
        return undefined;
    const word = descending ? "descending" : "ascending";
    const expected = `${word} order after ${describe(before.key)}`;
    return { path: `/${after.index}${by}`, expected, found: describe(after.key) };
}
function firstBreak(keys, order) {
    for (let at = 1; at < keys.length; at++) {
        const [before, after] = [keys[at - 1], keys[at]];
        if (before && after && order(before.key, after.key) > 0)
            return at;
    }
    return undefined;
}
/** By code points, without regard to case, and as a dictionary has them. Numbers are in order by their size, before all texts. */
function orders() {
    const ignoringCase = (one, other) => byCodePoints(one.toLowerCase(), other.toLowerCase());
    return [byCodePoints, ignoringCase, new Intl.Collator("en").compare].map((texts) => (one, other) => {
        if (typeof one === "number" && typeof other === "number")
            return one - other;
        if (typeof one === "string" && typeof other === "string")
            return texts(one, other);
        return typeof one === "number" ? -1 : 1;
    });
}
/** UTF-8 has the order of the code points; UTF-16 has not. */
function byCodePoints(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

// EXTERNAL MODULE: ./packages/documents/src/suite-schemas.ts
var suite_schemas = __webpack_require__(6792);
;// CONCATENATED MODULE: ./packages/conformance/src/match-schema.ts



/** What of a value does not keep its schema: the first thing that ajv finds. */
function schemaMismatch(schema, value) {
    const validate = (0,suite_schemas/* validatorOf */.qA)(schema);
    try {
        if (validate(value))
            return undefined;
    }
    catch (error) {
        // A schema may refer to itself without an end.
        if (!(error instanceof RangeError))
            throw error;
        return { path: "", expected: "a value that its schema comes to an end with", found: describe(value) };
    }
    const [first] = validate.errors ?? [];
    return first && match_schema_explain(first);
}
const typeNames = {
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    object: "an object",
    array: "a list",
    null: "null",
};
function match_schema_explain({ instancePath, keyword, params, message = "another value", data }) {
    const found = describe(data);
    const at = (expected) => ({ path: instancePath, expected, found });
    switch (keyword) {
        case "type":
            return at([params.type]
                .flat()
                .map((each) => typeNames[String(each)] ?? String(each))
                .join(" or "));
        case "required":
            return at(`a field ${(0,sanitize/* quoted */.T)(String(params.missingProperty))}`);
        case "additionalProperties":
            return at(`no field ${(0,sanitize/* quoted */.T)(String(params.additionalProperty))}`);
        case "const":
            return at(spell(params.allowedValue));
        case "enum":
            return at(`one of ${(0,sanitize/* sanitize */.a)(params.allowedValues.map(spell).join(", "), 120)}`);
        case "pattern":
            return at(`a text that matches ${(0,sanitize/* quoted */.T)(String(params.pattern), 120)}`);
        default:
            return at(`that it ${(0,sanitize/* sanitize */.a)(message, 120)}`);
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/match.ts





/** No regular expression sees more than this of a text, in UTF-16 code units. */
const longestText = 64 * 1024;
/** The first thing that keeps a rule, its templates filled, from being kept. Pure, and as slow as its regular expressions are. */
function mismatchOf({ path, matcher }, whole) {
    const value = (0,json_pointer/* resolvePointer */.cj)(whole, path);
    const found = mismatch(matcher, value);
    return found && { ...found, path: path + found.path };
}
function mismatch(matcher, value) {
    const unless = (matches, expected, found = describe(value)) => matches ? undefined : { path: "", expected, found };
    if ("present" in matcher) {
        return unless((value !== undefined) === matcher.present, matcher.present ? "a value" : "nothing");
    }
    if ("equals" in matcher)
        return unless(isEqual(value, matcher.equals), spell(matcher.equals), spelled(value, matcher.equals));
    if ("differs" in matcher) {
        const { differs } = matcher;
        return unless(value !== undefined && !isEqual(value, differs), `something other than ${spell(differs)}`);
    }
    if ("matches" in matcher) {
        const expression = expressionOf(matcher.matches);
        const expected = `a text that matches ${(0,sanitize/* quoted */.T)(matcher.matches, 120)}`;
        if (!expression)
            return unless(false, `${expected}, which is no regular expression with the values in it`);
        return unless(typeof value === "string" && expression.test(value.slice(0, longestText)), expected);
    }
    if ("atLeast" in matcher)
        return bound(value, matcher.atLeast, "at least");
    if ("atMost" in matcher)
        return bound(value, matcher.atMost, "at most");
    if ("schema" in matcher)
        return value === undefined ? unless(false, "a value") : schemaMismatch(matcher.schema, value);
    if (!Array.isArray(value))
        return unless(false, "a list");
    const list = value;
    if ("includes" in matcher) {
        const { includes } = matcher;
        return unless(list.some((each) => hasAll(each, includes)), `a list with ${spell(includes)}`, describe(value));
    }
    if ("ordered" in matcher)
        return disorder(list, matcher.ordered);
    return first(list, (item, index) => {
        const found = mismatchOf(matcher.every, item);
        return found && { ...found, path: `/${index}${found.path}` };
    });
}
function first(list, find) {
    for (const [index, item] of list.entries()) {
        const found = find(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A pattern that is well-formed may still not be so with what the server says in it: `[a-{name}]`. */
function expressionOf(pattern) {
    try {
        return new RegExp(pattern, "u");
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Two objects are told apart by what is in them. */
function spelled(value, expected) {
    const bothLarge = typeof value === "object" && typeof expected === "object";
    return value !== undefined && bothLarge ? spell(value) : describe(value);
}
/** A list counts as its length. */
function bound(value, limit, words) {
    const isList = Array.isArray(value);
    const number = isList ? value.length : value;
    const holds = (one) => (words === "at least" ? one >= Number(limit) : one <= Number(limit));
    if (typeof number === "number" && holds(number))
        return undefined;
    const what = isList ? `a list of ${words} ${limit}` : `a number of ${words} ${limit}`;
    return { path: "", expected: what, found: describe(value) };
}
/** An object has each of these fields with an equal value; anything else is equal. */
function hasAll(value, wanted) {
    if (!isObject(value) || !isObject(wanted))
        return isEqual(value, wanted);
    return Object.entries(wanted).every(([key, each]) => Object.hasOwn(value, key) && isEqual(value[key], each));
}
function isEqual(one, other) {
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((each, index) => isEqual(each, other[index]));
    }
    if (!isObject(one) || !isObject(other))
        return one === other;
    return Object.keys(one).length === Object.keys(other).length && hasAll(one, other);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/conformance/src/expand-group.ts





/** A server that lists more than this is not asked about each. */
const mostItems = 1000;
/** The items of a group's list that keep its rules, or why there are none. Pure; as slow as the rules are. */
function expandGroup(group, known) {
    try {
        const list = optionalValueOf(group.forEach, known) ?? [];
        const name = group.forEach.slice(1, -1);
        if (!Array.isArray(list))
            return { status: "failed", reason: `needs ${name} as a list, found ${describe(list)}` };
        if (list.length > mostItems) {
            return {
                status: "failed",
                reason: `${name} has ${list.length} items, more than the ${mostItems} that are checked`,
            };
        }
        const rules = group.where.map((rule) => fillRule(rule, known));
        const items = list
            .map((value, index) => ({ value, index }))
            .filter(({ value }) => rules.every((rule) => mismatchOf(rule, value) === undefined))
            .map(({ value, index }) => itemOf(group, value, index, known));
        return items.length > 0 ? { items } : { status: "skipped", reason: group.otherwise };
    }
    catch (error) {
        if (error instanceof Unfilled)
            return error.unmade;
        throw error;
    }
}
function itemOf({ as, plugin: template }, value, index, outer) {
    const known = new Map([...outer, [as, { value }]]);
    const plugin = pluginOf(template, known);
    const label = labelOf(value) || plugin || `#${index + 1}`;
    return { label, known, ...(plugin === undefined ? {} : { plugin }) };
}
/** The plugin that a template names, safe to show; nothing where it names none. */
function pluginOf(template, known) {
    if (template === undefined)
        return undefined;
    try {
        return (0,sanitize/* sanitize */.a)(textOf(template, known), 100) || undefined;
    }
    catch (error) {
        if (error instanceof Unfilled)
            return undefined;
        throw error;
    }
}
/** What people know an item by. */
function labelOf(value) {
    if (typeof value !== "object" || value === null)
        return (0,sanitize/* sanitize */.a)(String(value), 80);
    const fields = ["name", "id", "kind", "displayName"].map((name) => Object.hasOwn(value, name) ? value[name] : undefined);
    const first = fields.find((each) => typeof each === "string" || typeof each === "number");
    return first === undefined ? "" : (0,sanitize/* sanitize */.a)(String(first), 80);
}

;// CONCATENATED MODULE: ./packages/conformance/src/fill-request.ts




/** A suite's request with every value in its place. Throws Unfilled, also for values that cannot stand where they should. */
function fillRequest(request, known) {
    const path = pathOf(request, known);
    if (path.startsWith("//"))
        refuse(`the path would begin with //: ${(0,sanitize/* quoted */.T)(path)}`);
    const query = Object.entries(request.query).map(([name, value]) => `${encode(name)}=${encode(textOf(value, known))}`);
    const joint = path.includes("?") ? "&" : "?";
    const headers = Object.entries(request.headers).map(([name, value]) => [name, headerOf(name, value, known)]);
    const body = request.body === undefined ? undefined : JSON.stringify(dataOf(request.body, known));
    return {
        method: request.method,
        path: query.length > 0 ? path + joint + query.join("&") : path,
        headers: {
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...Object.fromEntries(headers),
        },
        ...(body === undefined ? {} : { body }),
    };
}
function pathOf(request, known) {
    const leading = leadingPlaceholder(request.path);
    if (!leading)
        return printable(textOf(request.path, known, encode));
    const { first, rest } = leading;
    const given = scalarOf(first, known);
    if (!/^\/(?!\/)\P{Cc}*$/u.test(given)) {
        refuse(`${(0,suite_template/* nameOf */.V)(first)} must be a path that begins with one /, found ${(0,sanitize/* quoted */.T)(given)}`);
    }
    const after = rest.map((part) => (typeof part === "string" ? part : encode(scalarOf(part, known))));
    return printable(fillNames(given, request, known) + after.join(""));
}
/** Fills the `{name}`s of a path that the server gave. */
function fillNames(given, { fill }, known) {
    const from = fill?.from === undefined ? undefined : filledValue(fill.from, known);
    return given.replace(/\{([^{}/]{1,100})\}/g, (_all, name) => {
        const template = fill && Object.hasOwn(fill.with, name) ? fill.with[name] : undefined;
        if (template !== undefined)
            return encode(textOf(template, known));
        const value = fieldOf(from, name);
        if (value === undefined)
            refuse(`the path ${(0,sanitize/* quoted */.T)(given)} has ${(0,sanitize/* quoted */.T)(name)}, for which there is no value`);
        if (value !== null && typeof value !== "object")
            return encode(String(value));
        return refuse(`the path ${(0,sanitize/* quoted */.T)(given)} needs ${(0,sanitize/* quoted */.T)(name)} as a text, found ${describe(value)}`);
    });
}
function fieldOf(value, name) {
    const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
    return isObject ? value[name] : undefined;
}
function headerOf(name, template, known) {
    const value = textOf(template, known);
    if (/^[\t\x20-\x7e]*$/.test(value))
        return value;
    return refuse(`the header ${name} must be printable ASCII, found ${(0,sanitize/* quoted */.T)(value)}`);
}
/** One segment of a path, or one part of a query. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
/** What a path may not hold as it is. */
function printable(path) {
    return path.replace(/[^\x21-\x7e]|[#"<>\\^`{|}]/gu, (character) => encode(character));
}
function refuse(reason) {
    throw new Unfilled({ status: "failed", reason });
}

;// CONCATENATED MODULE: ./packages/conformance/src/json-body.ts

/** Lists and objects in an answer may be nested so deep. */
const deepest = 64;
/** An answer as plain data, `__proto__` an own field. What is wrong with it is safe to show. */
function parseJson(body) {
    if (isTooDeep(body))
        return { problem: `the JSON is nested deeper than ${deepest}` };
    const text = body.toString("utf8");
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: text.trim() === "" ? "the answer is empty" : `no JSON: ${(0,sanitize/* sanitize */.a)(text, 60)}` };
    }
}
const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\{}[]');
/** Looks before anything is parsed, and no further than it has to. Text that is no JSON has some depth too. */
function isTooDeep(body) {
    let depth = 0;
    let inText = false;
    for (let at = 0; at < body.length; at++) {
        const byte = body[at];
        if (inText) {
            if (byte === backslash)
                at++;
            else if (byte === quote)
                inText = false;
        }
        else if (byte === quote)
            inText = true;
        else if (byte === openBrace || byte === openBracket) {
            depth++;
            if (depth > deepest)
                return true;
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth--;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/conformance/src/judge-answer.ts




/** Reads an answer's JSON where a check is about it. */
function readAnswer({ expect, save }, { status, headers, body }) {
    const isAsked = expect.json.length > 0 || Object.keys(save).length > 0;
    if (!isAsked || !expect.status.includes(status))
        return undefined;
    const encoding = headers.get("content-encoding") ?? "identity";
    if (encoding === "identity")
        return parseJson(body);
    return { problem: `the answer is encoded as ${(0,sanitize/* quoted */.T)(encoding, 40)}, which was not asked for` };
}
/** Decides about an answer. Pure; as slow as the suite's regular expressions and schemas are. */
function judgeAnswer({ expect, skip, save }, answer, parsed) {
    const failed = (reason) => ({ status: "failed", reason, saved: [] });
    const offered = skip.find(({ status }) => status.includes(answer.status));
    if (offered)
        return { status: "skipped", reason: offered.reason, saved: [] };
    const wrong = wrongStatus(expect, answer) ?? wrongHeader(expect, answer) ?? wrongText(expect, answer);
    if (wrong !== undefined)
        return failed(wrong);
    if (parsed === undefined)
        return { status: "passed", saved: [] };
    if ("problem" in parsed)
        return failed(`expected JSON: ${parsed.problem}`);
    for (const rule of expect.json) {
        const found = mismatchOf(rule, parsed.value);
        if (found)
            return failed(judge_answer_spell(found, "the answer"));
    }
    const saved = Object.entries(save).map(([name, pointer]) => [
        name,
        { value: (0,json_pointer/* resolvePointer */.cj)(parsed.value, pointer) },
    ]);
    return { status: "passed", saved };
}
function wrongStatus({ status: wanted }, { status, headers, body }) {
    if (wanted.includes(status))
        return undefined;
    const words = `expected status ${wanted.join(" or ")}, found ${status}`;
    const target = headers.get("location");
    if (status >= 300 && status < 400 && target !== undefined) {
        return `${words}, which redirects to ${(0,sanitize/* quoted */.T)(target)}; redirects are not followed`;
    }
    const text = (0,sanitize/* sanitize */.a)(body.subarray(0, 1000).toString("utf8"), 120);
    return text ? `${words}: ${text}` : words;
}
function wrongHeader({ headers: wanted }, { headers }) {
    for (const [name, matches] of Object.entries(wanted)) {
        const found = mismatchOf({ path: "", matcher: { matches } }, headers.get(name));
        if (found)
            return judge_answer_spell(found, `the header ${name}`);
    }
    return undefined;
}
function wrongText({ text: matcher }, { body }) {
    const found = matcher && mismatchOf({ path: "", matcher }, body.toString("utf8"));
    return found && judge_answer_spell(found, "the answer's text");
}
function judge_answer_spell({ path, expected, found }, whole) {
    return `${path === "" ? whole : (0,sanitize/* sanitize */.a)(path, 120)}: expected ${expected}, found ${found}`;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./packages/conformance/src/time-limit.ts

let context;
let script;
/**
 * Does `work`, but for no longer than this: V8 also ends a regular expression or a loop that would take years. Throws OutOfTime. The
 * work must change nothing that others see: it may end anywhere, and is done again where the machine was too busy to do it.
 */
function withTimeLimit(milliseconds, work) {
    for (let attempt = 1;; attempt++) {
        const before = process.cpuUsage();
        try {
            return attemptOnce(milliseconds, work);
        }
        catch (error) {
            if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
                throw error;
            const { user, system } = process.cpuUsage(before);
            if (attempt === 3 || user + system > (milliseconds * 1000) / 2)
                throw new OutOfTime();
        }
    }
}
function attemptOnce(milliseconds, work) {
    context ??= (0,external_node_vm_.createContext)(Object.create(null));
    script ??= new external_node_vm_.Script("work()");
    context.work = work;
    try {
        return script.runInContext(context, { timeout: milliseconds });
    }
    finally {
        context.work = undefined;
    }
}
class OutOfTime extends Error {
}

;// CONCATENATED MODULE: ./packages/conformance/src/run-check.ts









/** How long a check may look at an answer: a server could send what a regular expression takes years for. */
const milliseconds = 1000;
/** Makes one check that has a request. Never throws for what a server does. */
async function runCheck(check, known, standing, asking) {
    const plugin = pluginOf(check.plugin, known);
    const own = plugin === undefined ? standing : { ...standing, plugin };
    const prepared = asking.signal.aborted ? { unmade: endOf(asking.signal) } : prepare(check, known);
    if ("unmade" in prepared)
        return unmadeRun(check, prepared.unmade, own);
    const { wire, demand } = prepared;
    const { judgement, seconds } = await asking.slot(() => askAndJudge(wire, demand, asking));
    const { status, reason } = judgement;
    const result = resultOf(check, { status, ...(reason === undefined ? {} : { reason: (0,sanitize/* sanitize */.a)(reason) }) }, own);
    const request = (0,sanitize/* sanitize */.a)(`${wire.method} ${wire.path}`, 300);
    const saved = "saved" in judgement && status === "passed" ? judgement.saved : unsaved(check, status);
    return { result: { ...result, request, seconds }, saved };
}
/** What is sent and demanded, or why nothing is. Pure but for the time limit. */
function prepare(check, known) {
    try {
        for (const { value, matcher, otherwise } of check.when) {
            const rule = { path: "", matcher: fillMatcher(matcher, known) };
            const found = optionalValueOf(value, known);
            const mismatch = withTimeLimit(milliseconds, () => mismatchOf(rule, found));
            if (mismatch)
                return { unmade: { status: "skipped", reason: otherwise } };
        }
        const wire = fillRequest(check.request, known);
        return { wire, demand: { expect: fillExpectation(check.expect, known), skip: check.skip, save: check.save } };
    }
    catch (error) {
        if (error instanceof Unfilled)
            return { unmade: error.unmade };
        if (error instanceof OutOfTime)
            return { unmade: { status: "failed", reason: tooSlow } };
        throw error;
    }
}
const tooSlow = `looking at the answer took longer than ${milliseconds / 1000} s`;
function fillExpectation({ status, headers, text, json }, known) {
    return {
        status,
        headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, fillPattern(each, known)])),
        ...(text ? { text: fillMatcher(text, known) } : {}),
        json: json.map((rule) => fillRule(rule, known)),
    };
}
async function askAndJudge(wire, demand, asking) {
    const started = performance.now();
    const answer = await asking.client.ask(wire, asking.signal);
    const seconds = Math.round(performance.now() - started) / 1000;
    if ("problem" in answer)
        return { judgement: await noAnswer(answer, asking), seconds };
    const parsed = readAnswer(demand, answer);
    try {
        return { judgement: withTimeLimit(milliseconds, () => judgeAnswer(demand, answer, parsed)), seconds };
    }
    catch (error) {
        if (!(error instanceof OutOfTime))
            throw error;
        return { judgement: { status: "failed", reason: tooSlow }, seconds };
    }
}
async function noAnswer({ problem, lost }, { signal, life }) {
    if (signal.aborted)
        return endOf(signal);
    // A server's end is known a moment after its connections are cut.
    if (lost && life && life.ended() === undefined)
        await (0,promises_.setTimeout)(100);
    const end = lost ? life?.ended() : undefined;
    return { status: "failed", reason: end === undefined ? problem : `${problem}: the server ${end}` };
}
function endOf({ reason }) {
    return { status: "not-run", reason: (0,sanitize/* sanitize */.a)(reason instanceof Error ? reason.message : String(reason)) };
}
function unmadeRun(check, unmade, standing) {
    return { result: resultOf(check, unmade, standing), saved: unsaved(check, unmade.status) };
}
function unsaved({ id, save }, status) {
    return status === "passed" ? [] : Object.keys(save).map((name) => [name, { status, check: id }]);
}
function resultOf({ id, category, level, title }, outcome, { items, plugin }) {
    const about = { items: [...items], ...(plugin === undefined ? {} : { plugin }) };
    return { id, category, level, title, ...about, ...outcome, seconds: 0 };
}

;// CONCATENATED MODULE: ./packages/conformance/src/observe.ts


/** Checks the server's life; `stops` ends it. A server that somebody else started is let alone. */
async function observe(check, life, signal) {
    return resultOf(check, await outcomeOf(check, life, signal), { items: [] });
}
async function outcomeOf({ observe: what }, life, signal) {
    if (!life)
        return { status: "skipped", reason: "the server was not started by this run" };
    const end = life.ended();
    if (what === "starts")
        return verdict(end && `the server ${end}`);
    if (what === "stays-up")
        return end === undefined && signal.aborted ? endOf(signal) : verdict(end && `the server ${end}`);
    if (end !== undefined)
        return { status: "not-run", reason: (0,sanitize/* sanitize */.a)(`the server had ended before: it ${end}`) };
    return signal.aborted ? endOf(signal) : verdict(await life.stop());
}
function verdict(problem) {
    return problem === undefined ? { status: "passed" } : { status: "failed", reason: (0,sanitize/* sanitize */.a)(problem) };
}

// EXTERNAL MODULE: ./packages/documents/src/suite.ts
var suite = __webpack_require__(9249);
;// CONCATENATED MODULE: ./packages/conformance/src/run-steps.ts




/** Groups in groups multiply: the whole run has at most about so many results. */
const mostResults = 20_000;
/** Runs the steps of one list one after another; results in their order. `known` comes to hold what they save. */
async function runSteps(steps, known, standing, run) {
    const results = [];
    for (const step of steps)
        results.push(...(await runStep(step, known, standing, run)));
    return results;
}
async function runStep(step, known, standing, run) {
    if ((0,suite/* isGroup */.I)(step))
        return runGroup(step, known, standing, run);
    const { result, saved } = await runCheck(step, known, standing, run);
    for (const [name, value] of saved)
        known.set(name, value);
    return [result];
}
async function runGroup(group, known, standing, run) {
    const expanded = expand(group, known, run);
    if (!("items" in expanded))
        return unmade(group.steps, expanded, standing);
    const results = expanded.items.map(({ label, known: own, plugin }) => {
        const within = { ...standing, items: [...standing.items, label], ...(plugin === undefined ? {} : { plugin }) };
        return runSteps(group.steps, new Map(own), within, run);
    });
    return (await Promise.all(results)).flat();
}
function expand(group, known, run) {
    if (run.signal.aborted)
        return endOf(run.signal);
    const expanded = withinTime(() => expandGroup(group, known));
    if (!("items" in expanded))
        return expanded;
    const more = expanded.items.length * group.steps.filter((step) => !(0,suite/* isGroup */.I)(step)).length;
    if (run.count + more > mostResults)
        return { status: "not-run", reason: `the run has more than ${mostResults} checks` };
    run.count += more;
    return expanded;
}
function withinTime(work) {
    try {
        return withTimeLimit(1000, work);
    }
    catch (error) {
        if (error instanceof OutOfTime)
            return { status: "failed", reason: "looking at the list took longer than 1 s" };
        throw error;
    }
}
/** Every check of the steps once. */
function unmade(steps, why, standing) {
    return steps.flatMap((step) => (0,suite/* isGroup */.I)(step) ? unmade(step.steps, why, standing) : [unmadeRun(step, why, standing).result]);
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(1012);
// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(4105);
// EXTERNAL MODULE: ./packages/documents/src/suite-walk.ts
var suite_walk = __webpack_require__(3531);
;// CONCATENATED MODULE: ./packages/conformance/src/select-checks.ts






/**
 * The suite with these checks and categories only, and every check that saves a value which one of them needs. All of it where nothing is
 * named. Throws DiagnosticError `check-unknown`.
 */
function selectChecks(suite, only) {
    if (only.length === 0)
        return suite;
    const checks = [...(0,suite_walk/* allChecks */.fZ)(suite.steps)].map(([, check]) => check);
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
    throw new diagnostic/* DiagnosticError */.uo(unknown.map((each) => {
        const likely = (0,suggest/* suggest */.Z)(each, names);
        const fix = likely ? `Did you mean "${likely}"? Write that.` : "Write the id of a check or of a category.";
        return (0,diagnostic/* diagnostic */.YK)("check-unknown", `the suite has no check and no category ${(0,sanitize/* quoted */.T)(each)}`, { fix });
    }));
}
/** Of each check, those whose values it uses itself or through the groups it stands in. */
function needsOf(steps, outer, groups = []) {
    const savers = new Map(outer);
    const needs = new Map();
    for (const step of steps) {
        if ((0,suite/* isGroup */.I)(step)) {
            const own = neededBy(groupTemplatesOf(step), savers);
            const within = new Map([...savers, [step.as, own]]);
            for (const [check, needed] of needsOf(step.steps, within, [...groups, ...own]))
                needs.set(check, needed);
        }
        else {
            needs.set(step, [...groups, ...neededBy((0,suite_walk/* checkTemplates */.Yw)(step), savers)]);
            for (const name of Object.keys(step.save))
                savers.set(name, [step]);
        }
    }
    return needs;
}
function groupTemplatesOf(group) {
    const { outside, inside } = (0,suite_walk/* groupTemplates */.T4)(group);
    return [...outside, ...inside];
}
function neededBy(templates, savers) {
    const parts = [...templates].flatMap(([, template]) => {
        const parsed = (0,suite_template/* parseTemplate */.Q)(template);
        return "parts" in parsed ? parsed.parts : [];
    });
    return parts.flatMap((part) => (typeof part === "string" ? [] : (savers.get(part.variable) ?? [])));
}
function prune(steps, chosen) {
    return steps.flatMap((step) => {
        if (!(0,suite/* isGroup */.I)(step))
            return chosen.has(step) ? [step] : [];
        const inner = prune(step.steps, chosen);
        return inner.length > 0 ? [{ ...step, steps: inner }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/conformance/src/slots.ts
/** Lets at most so many pieces of work be under way at once; the others wait for their turn. */
function slots(count) {
    let free = count;
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

;// CONCATENATED MODULE: ./packages/conformance/src/run-suite.ts







/** Requests that are under way at once, of all groups together. */
const mostRequests = 32;
/**
 * Runs a suite's checks against a server, many requests at once; results in the suite's order. Never throws for what a server does.
 * Throws DiagnosticError `check-unknown` before anything is asked.
 */
async function runSuite(whole, { url, variables, life, only, signal, limits }) {
    const { steps } = selectChecks(whole, only);
    await (0,suite_schemas/* compileSchemas */.kW)(steps);
    const client = await httpClient(url, mostRequests, limits);
    const run = { client, slot: slots(mostRequests), signal, ...(life ? { life } : {}), count: 0 };
    const known = new Map(Object.entries(variables).map(([name, value]) => [name, { value }]));
    const results = steps.map(() => []);
    const observeAll = async (what) => {
        for (const [index, step] of steps.entries()) {
            if (!(0,suite/* isGroup */.I)(step) && step.observe === what)
                results[index] = [await observe(step, life, signal)];
        }
    };
    try {
        await observeAll("starts");
        for (const [index, step] of steps.entries()) {
            if ((0,suite/* isGroup */.I)(step) || step.request)
                results[index] = await runStep(step, known, { items: [] }, run);
        }
    }
    finally {
        client.close();
    }
    await observeAll("stays-up");
    await observeAll("stops");
    return results.flat();
}

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
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/conformance/src/at-end.ts
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

;// CONCATENATED MODULE: ./packages/conformance/src/child.ts


/**
 * Starts a program as the leader of its own process group, without standard input. `orphaned` ends it, synchronously, where this
 * process ends before the child was released. Throws what spawn throws at once, such as E2BIG.
 */
function startChild({ file, args, ...options }, orphaned) {
    const child = (0,external_node_child_process_.spawn)(file, args, {
        ...options,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    let leader = child.pid;
    const signal = (name) => {
        if (leader !== undefined)
            signalProcess(-leader, name);
    };
    const exited = new Promise((resolve) => {
        child.once("error", (error) => resolve({ failure: error.code ?? error.message }));
        child.once("exit", (code, killedBy) => {
            // At once: later its id may be that of somebody else's group.
            signal("SIGKILL");
            leader = undefined;
            resolve(killedBy ? { signal: killedBy } : { code: code ?? 0 });
        });
    });
    const forget = atEnd(() => orphaned(leader));
    const release = () => {
        forget();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    return { leader: () => leader, stdout: child.stdout, stderr: child.stderr, exited, signal, release };
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/conformance/src/processes.ts

/** The living processes: `first`, those that descend from it, and those that belong; as /proc shows them. */
function processesOf(first, belonging) {
    const all = listProcesses();
    const found = new Set(all.filter((each) => each.pid === first || belongs(each, belonging)).map(({ pid }) => pid));
    for (let size = 0; size < found.size;) {
        size = found.size;
        for (const { pid, parent } of all)
            if (found.has(parent))
                found.add(pid);
    }
    return all.filter(({ pid }) => found.has(pid));
}
function belongs({ pid, uid }, { uid: own, marker }) {
    if (own !== undefined && uid === own)
        return true;
    return marker !== undefined && uid === process.getuid?.() && hasMarker(pid, marker);
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

// EXTERNAL MODULE: ./packages/conformance/src/rooted-path.ts
var rooted_path = __webpack_require__(6061);
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
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
;// CONCATENATED MODULE: ./packages/conformance/src/temporary-folder.ts






/**
 * A new folder that is gone when it is removed, or when this process ends. Other users cannot list it; where this process is root,
 * servers run as another one, who may go through it.
 */
async function makeTemporaryFolder(name) {
    const path = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `plugin-release-${name}-${process.pid}-`));
    const release = atEnd(() => removeTree(path));
    if (process.getuid?.() === 0)
        await (0,external_node_fs_promises_.chmod)(path, 0o711);
    const remove = async () => {
        removeTree(path);
        release();
    };
    return { path, remove };
}
function removeTree(path) {
    try {
        // What was killed may still be dying.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
    }
    catch {
        // A server may have left folders that nobody may enter, or that are nested deeper than a path can say.
        (0,external_node_child_process_.spawnSync)("chmod", ["-R", "u+rwX", "--", path], { stdio: "ignore" });
        (0,external_node_child_process_.spawnSync)("rm", ["-rf", "--", path], { stdio: "ignore" });
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/scratch.ts






async function makeScratch() {
    const folder = await makeTemporaryFolder("run");
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

;// CONCATENATED MODULE: ./packages/conformance/src/panic.ts


/**
 * Lays a Go panic during initialisation to the plugin whose package was being initialised, from what the server printed.
 * Where the panic is about a name that is taken, who took it comes from the text, and from the packages initialised before, if the
 * server ran with GODEBUG=inittrace=1. Nothing where no plugin is to blame.
 */
function explainPanic(log, plugins) {
    const { before, said, stack } = readPanic(log);
    const guilty = ownerOf(initialising(stack), plugins);
    if (!guilty)
        return undefined;
    const first = takers(said, guilty, plugins, before);
    const more = first.length > 5 ? ` or ${first.length - 5} more` : "";
    const other = `${first
        .slice(0, 5)
        .map((each) => `plugin "${each.name}"`)
        .join(" or ")}${more}`;
    const taken = other === "" ? "" : `; ${other} did it before`;
    return (0,diagnostic/* diagnostic */.YK)("plugin-panicked", `plugin "${guilty.name}" panicked while the server started: ${(0,sanitize/* quoted */.T)(said, 300)}${taken}`, {
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

;// CONCATENATED MODULE: ./packages/conformance/src/start-command.ts



/**
 * What suite and inputs say about the start, with the port and the working directory filled in: the image's environment, a home of
 * the server's own, then the suite's, then the inputs'. Throws DiagnosticError `input-invalid`.
 */
function planStart({ program, server, inputs, parameters }, { port, directory }) {
    const work = `${directory}/work`;
    const suiteText = (text) => fillText(text, { port, directory: work, parameters });
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
/** Milliseconds between two looks at the memory. */
const lookEvery = 200;
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
    const detail = sandbox.describe();
    const url = `http://127.0.0.1:${port}`;
    const waiting = new AbortController();
    try {
        const ready = waitUntilReady(url + server.ready.path, server.ready.seconds, log, waiting.signal);
        await Promise.race([ready, child.exited, aborted(signal, waiting.signal)]);
        const how = life.ended();
        if (how)
            await failEnded(how, log, plugins);
        if (signal.aborted)
            outOfTime(log);
        return {
            url,
            sandbox: { kind: sandbox.kind, detail: await detail },
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
        terminate: () => sandbox.terminate(child),
        ended,
        problem: () => {
            if (excess)
                return `it ${describeExcess(inputs.limits.memory)}`;
            return exit ? problemOfStop(exit, log) : "it could not be killed";
        },
        finish,
    };
}
/** Until it is aborted; less often where a look takes long, on a machine with many processes. */
function lookAgain(look) {
    const until = new AbortController();
    const once = () => {
        if (until.signal.aborted)
            return;
        const began = performance.now();
        look();
        setTimeout(once, Math.max(lookEvery, 25 * (performance.now() - began))).unref();
    };
    setTimeout(once, lookEvery).unref();
    return until;
}
function stopOnce(life, scratch, seconds) {
    const stop = async () => {
        const before = life.ended();
        if (before === undefined)
            life.terminate();
        const inTime = await settles(life.child.exited, seconds * 1000);
        await life.finish();
        await scratch.remove();
        if (before)
            return `it ${before} before it was told to stop`;
        return inTime ? life.problem() : `it did not end within ${seconds} s after SIGTERM and was killed`;
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
var image_tree = __webpack_require__(4452);
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
    const mounts = (0,external_node_path_.join)(scratch.folder, "mounts");
    return {
        kind: "namespaces",
        describe: async () => {
            const files = isImage ? "the image's files read-only" : "the machine's files";
            const how = isRoot() ? "" : "user, ";
            return `namespaces by unshare, uid ${user.uid}, ${files}, own ${how}process, mount and IPC namespaces; the machine's network`;
        },
        directory,
        launch: async (command, environment) => {
            if (isRoot())
                scratch.giveTo(user);
            await (0,external_node_fs_promises_.writeFile)(mounts, mountTable(program, scratch.directory));
            const outer = ["--mount", "--pid", "--ipc", "--uts", "--fork", "--kill-child"];
            const script = '"$1" --all --fstab "$2" && shift 2 && exec "$@"';
            const inner = [...innerOptions(user), ...(isImage ? ["--root", program.root] : []), "--wd", `${directory}/work`];
            const variables = Object.entries(withoutLoader(environment)).map(([name, value]) => `${name}=${value}`);
            const args = [
                ...(isRoot() ? outer : ["--user", "--map-root-user", ...outer]),
                ...["--", tools.sh, "-c", script, "sh", tools.mount, mounts],
                ...[tools.setpriv, "--no-new-privs"],
                // Without the dashes, a variable's name could be an option.
                ...[tools.env, "-i", "--", ...variables],
                ...[tools.unshare, ...inner, "--", command.path, ...command.args],
            ];
            return { file: tools.unshare, args, cwd: scratch.folder, env: {} };
        },
        belonging: {},
        // The first process of the namespace, which unshare waits for and takes no signal for.
        terminate: ({ leader }) => {
            const first = processesOf(leader(), {}).filter((each) => each.parent === leader());
            for (const { pid } of first)
                signalProcess(pid, "SIGTERM");
        },
        kill: (first) => {
            if (first === undefined)
                return;
            for (const each of processesOf(first, {}))
                signalProcess(each.pid, "SIGKILL");
            signalProcess(-first, "SIGKILL");
        },
        exitOf: (exit) => exit,
    };
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
function octal(path) {
    return path.replace(/[\s\\#]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
/** Programs of this machine run with the server's environment before they become the server: what it says to the loader is not for them. */
function withoutLoader(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(LD_|GLIBC_TUNABLES$|GCONV_PATH$|LOCPATH$|NLSPATH$|MALLOC_)/.test(name)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const detail = "plain process: plugin code could read this job's environment and change its files; install runc, or run as root";
    return {
        kind: "process",
        make: async ({ scratch }) => plain("process", scratch, { marker: `PLUGIN_RELEASE_RUN=${(0,external_node_crypto_.randomUUID)()}` }, detail),
    };
}
function plain(kind, scratch, belonging, detail) {
    const setpriv = process.platform === "linux" ? findTool("setpriv") : undefined;
    const { uid, marker } = belonging;
    const { directory } = scratch;
    return {
        kind,
        describe: async () => detail,
        directory,
        launch: async ({ file, args }, environment) => {
            if (uid !== undefined)
                scratch.giveTo({ uid, gid: uid });
            const [name, value] = marker?.split("=") ?? [];
            return {
                // Without it, a server could use a sudo that asks for no password.
                ...(setpriv ? { file: setpriv, args: ["--no-new-privs", file, ...args] } : { file, args }),
                cwd: `${directory}/work`,
                env: name && value ? { ...environment, [name]: value } : environment,
                ...(uid === undefined ? {} : { uid, gid: uid }),
            };
        },
        belonging,
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
    return {
        kind: "runc",
        describe: async () => {
            const version = await runcVersion(isRoot() ? tool : (before.at(-1) ?? tool));
            const how = isRoot() ? "" : " through sudo";
            return `${version}${how}, uid ${user.uid}, the image's files read-only, own process, mount and IPC namespaces; the machine's network`;
        },
        directory: scratchInside,
        launch: async (command, env) => {
            if (isRoot())
                scratch.giveTo(user);
            await (0,external_node_fs_promises_.mkdir)(bundle, { mode: 0o700 });
            const config = bundleConfig({ root, scratch: scratch.directory, user, command, env });
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(bundle, "config.json"), JSON.stringify(config), { mode: 0o600 });
            const [file, args] = control("run", "--bundle", bundle, id);
            return { file, args, cwd: scratch.folder, env: {} };
        },
        belonging: {},
        terminate: (child) => {
            // runc passes signals on; what sudo started does not take them from us.
            if (isRoot())
                child.signal("SIGTERM");
            else
                (0,external_node_child_process_.spawn)(...control("kill", id, "TERM"), { stdio: "ignore", env: {} }).on("error", () => { });
        },
        kill: (first) => {
            if (first === undefined && isEmpty(state))
                return;
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
/** runc says a signal as shells do: 128 and its number. */
function signalOfCode(exit) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, number]) => exit.code === 128 + number);
    return found ? { signal: found[0] } : exit;
}
function runcVersion(runc) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(runc, ["--version"], { env: {}, timeout: 5000 }, (_error, stdout) => {
            resolve(`runc ${(0,sanitize/* sanitize */.a)(/^runc version (\S+)/.exec(stdout)?.[1] ?? "of unknown version", 40)}`);
        });
    });
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
            const server = withDetail(found, without);
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
function withDetail(server, without) {
    const { kind, detail } = server.sandbox;
    const why = without.length === 0 ? "" : ` (not ${without.join("; not ")})`;
    return { ...server, sandbox: { kind, detail: detail + why } };
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
    if (codeOf(error) === "server-exited" && isPortTaken(error))
        return runServer(offer, options, {});
    throw error;
}
function codeOf(error) {
    return error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics[0]?.code : undefined;
}
function isPortTaken(error) {
    return /address already in use|EADDRINUSE/i.test(error.message);
}

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
    options.signal.throwIfAborted();
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
    const server = await conform_start(opened.program, options).catch((error) => startFailure(error, diagnostics));
    if (!("stop" in server)) {
        const checks = unstarted(suite.suite, server.message, "failed", server.plugin);
        return { checks, sandbox: nothing, log: [] };
    }
    try {
        const checks = await ask(options, server.url, server);
        return { checks, sandbox: server.sandbox, log: server.log.lastLines(shownLogLines) };
    }
    finally {
        await server.stop();
    }
}
function conform_start(program, { suite, inputs, plugins = [], progress, signal }) {
    const parameters = parametersOf(suite, inputs);
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
    const variables = { parameters: parametersOf(suite, inputs) };
    if (known)
        variables.manifest = { plugins: known };
    const { name, version } = suite.suite;
    return progress.step(`Run ${name} ${version}`, async () => {
        const checks = await runSuite(suite.suite, {
            url,
            variables,
            only: inputs.only,
            signal,
            ...(life ? { life } : {}),
        });
        for (const line of progressLines(checks))
            progress.info(line);
        return checks;
    });
}
function parametersOf({ suite }, { parameters }) {
    const defaults = Object.entries(suite.parameters).map(([name, each]) => [name, each.default]);
    return { ...Object.fromEntries(defaults), ...parameters };
}
/** A line a category: `B: 24 passed, 1 failed, 3 skipped`. */
function progressLines(checks) {
    const categories = [...new Set(checks.map((each) => each.category))];
    return categories.map((category) => {
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

;// CONCATENATED MODULE: ./packages/conformance/src/generated/built-in-suites.ts
// Generated by scripts/generate-validators.ts from suites. Do not edit.
// @ts-nocheck

const catalog_server_v1alpha1_0 = validate0;
const schema0 = { "type": "object" };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate0.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data }];
        return false;
    }
    validate0.errors = vErrors;
    return errors === 0;
}
validate0.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_1 = validate1;
const schema1 = { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "minLength": 1 } } } };
const func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate1.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate1.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema1, data }];
                return false;
            }
            else {
                for (const key0 of Object.keys(data)) {
                    let data0 = data[key0];
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing0;
                            if (((data0.status === undefined) || (!(func0.call(data0, "status")))) && (missing0 = "status")) {
                                validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema1.additionalProperties.required, parentSchema: schema1.additionalProperties, data: data0 }];
                                return false;
                            }
                            else {
                                if (data0.status !== undefined && func0.call(data0, "status")) {
                                    let data1 = data0.status;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (typeof data1 === "string") {
                                            if (data1.length < 1) {
                                                validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.additionalProperties.properties.status, data: data1 }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.additionalProperties.properties.status.type, parentSchema: schema1.additionalProperties.properties.status, data: data1 }];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.additionalProperties.type, parentSchema: schema1.additionalProperties, data: data0 }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data }];
            return false;
        }
    }
    validate1.errors = vErrors;
    return errors === 0;
}
validate1.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_2 = validate2;
const schema2 = { "type": "object", "required": ["plugins", "count"], "properties": { "count": { "type": "integer", "minimum": 0 }, "plugins": { "type": ["array", "null"], "items": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 } } } } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate2.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.plugins === undefined) || (!(func0.call(data, "plugins")))) && (missing0 = "plugins")) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) {
                validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema2.required, parentSchema: schema2, data }];
                return false;
            }
            else {
                if (data.count !== undefined && func0.call(data, "count")) {
                    let data0 = data.count;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate2.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema2.properties.count.type, parentSchema: schema2.properties.count, data: data0 }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate2.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema2.properties.count, data: data0 }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.plugins !== undefined && func0.call(data, "plugins")) {
                        let data1 = data.plugins;
                        const _errs3 = errors;
                        if ((!(Array.isArray(data1))) && (data1 !== null)) {
                            validate2.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: schema2.properties.plugins.type }, message: "must be array,null", schema: schema2.properties.plugins.type, parentSchema: schema2.properties.plugins, data: data1 }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if (Array.isArray(data1)) {
                                var valid1 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data2 = data1[i0];
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            let missing1;
                                            if ((((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")) || (((data2.version === undefined) || (!(func0.call(data2, "version")))) && (missing1 = "version"))) {
                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema2.properties.plugins.items.required, parentSchema: schema2.properties.plugins.items, data: data2 }];
                                                return false;
                                            }
                                            else {
                                                if (data2.name !== undefined && func0.call(data2, "name")) {
                                                    let data3 = data2.name;
                                                    const _errs7 = errors;
                                                    if (errors === _errs7) {
                                                        if (typeof data3 === "string") {
                                                            if (data3.length < 1) {
                                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/name", schemaPath: "#/properties/plugins/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.plugins.items.properties.name, data: data3 }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/name", schemaPath: "#/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.plugins.items.properties.name.type, parentSchema: schema2.properties.plugins.items.properties.name, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs7 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data2.version !== undefined && func0.call(data2, "version")) {
                                                        let data4 = data2.version;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (data4.length < 1) {
                                                                    validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/version", schemaPath: "#/properties/plugins/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.plugins.items.properties.version, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/version", schemaPath: "#/properties/plugins/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.plugins.items.properties.version.type, parentSchema: schema2.properties.plugins.items.properties.version, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.plugins.items.type, parentSchema: schema2.properties.plugins.items, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.type, parentSchema: schema2, data }];
            return false;
        }
    }
    validate2.errors = vErrors;
    return errors === 0;
}
validate2.evaluated = { "props": { "count": true, "plugins": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_3 = validate3;
const schema3 = { "type": "object", "properties": { "enabled": { "const": true }, "initialized": { "const": true }, "serving": { "const": true } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate3.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.enabled !== undefined && func0.call(data, "enabled")) {
                let data0 = data.enabled;
                const _errs1 = errors;
                if (true !== data0) {
                    validate3.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.enabled, data: data0 }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.initialized !== undefined && func0.call(data, "initialized")) {
                    let data1 = data.initialized;
                    const _errs2 = errors;
                    if (true !== data1) {
                        validate3.errors = [{ instancePath: instancePath + "/initialized", schemaPath: "#/properties/initialized/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.initialized, data: data1 }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.serving !== undefined && func0.call(data, "serving")) {
                        let data2 = data.serving;
                        const _errs3 = errors;
                        if (true !== data2) {
                            validate3.errors = [{ instancePath: instancePath + "/serving", schemaPath: "#/properties/serving/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.serving, data: data2 }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.type, parentSchema: schema3, data }];
            return false;
        }
    }
    validate3.errors = vErrors;
    return errors === 0;
}
validate3.evaluated = { "props": { "enabled": true, "initialized": true, "serving": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_4 = validate4;
const schema4 = { "type": "object", "required": ["schemaVersion", "plugin"], "properties": { "schemaVersion": { "type": "string", "minLength": 1 }, "entities": { "type": ["array", "null"] } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate4.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.schemaVersion === undefined) || (!(func0.call(data, "schemaVersion")))) && (missing0 = "schemaVersion")) || (((data.plugin === undefined) || (!(func0.call(data, "plugin")))) && (missing0 = "plugin"))) {
                validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema4.required, parentSchema: schema4, data }];
                return false;
            }
            else {
                if (data.schemaVersion !== undefined && func0.call(data, "schemaVersion")) {
                    let data0 = data.schemaVersion;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (data0.length < 1) {
                                validate4.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema4.properties.schemaVersion, data: data0 }];
                                return false;
                            }
                        }
                        else {
                            validate4.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.properties.schemaVersion.type, parentSchema: schema4.properties.schemaVersion, data: data0 }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.entities !== undefined && func0.call(data, "entities")) {
                        let data1 = data.entities;
                        const _errs3 = errors;
                        if ((!(Array.isArray(data1))) && (data1 !== null)) {
                            validate4.errors = [{ instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: schema4.properties.entities.type }, message: "must be array,null", schema: schema4.properties.entities.type, parentSchema: schema4.properties.entities, data: data1 }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema4.type, parentSchema: schema4, data }];
            return false;
        }
    }
    validate4.errors = vErrors;
    return errors === 0;
}
validate4.evaluated = { "props": { "schemaVersion": true, "entities": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_5 = validate5;
const schema5 = { "type": "array", "items": { "type": "object", "required": ["kind", "plural", "endpoints"], "properties": { "kind": { "type": "string", "minLength": 1 }, "plural": { "type": "string", "minLength": 1 }, "endpoints": { "type": "object", "required": ["list"], "properties": { "list": { "type": "string", "pattern": "^/" }, "get": { "type": "string", "pattern": "^(/|$)" } } } } } };
const pattern0 = new RegExp("^/", "u");
const pattern1 = new RegExp("^(/|$)", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate5.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((((data0.kind === undefined) || (!(func0.call(data0, "kind")))) && (missing0 = "kind")) || (((data0.plural === undefined) || (!(func0.call(data0, "plural")))) && (missing0 = "plural"))) || (((data0.endpoints === undefined) || (!(func0.call(data0, "endpoints")))) && (missing0 = "endpoints"))) {
                            validate5.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema5.items.required, parentSchema: schema5.items, data: data0 }];
                            return false;
                        }
                        else {
                            if (data0.kind !== undefined && func0.call(data0, "kind")) {
                                let data1 = data0.kind;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (typeof data1 === "string") {
                                        if (data1.length < 1) {
                                            validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items.properties.kind, data: data1 }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.kind.type, parentSchema: schema5.items.properties.kind, data: data1 }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.plural !== undefined && func0.call(data0, "plural")) {
                                    let data2 = data0.plural;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (typeof data2 === "string") {
                                            if (data2.length < 1) {
                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/plural", schemaPath: "#/items/properties/plural/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items.properties.plural, data: data2 }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/plural", schemaPath: "#/items/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.plural.type, parentSchema: schema5.items.properties.plural, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.endpoints !== undefined && func0.call(data0, "endpoints")) {
                                        let data3 = data0.endpoints;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                let missing1;
                                                if (((data3.list === undefined) || (!(func0.call(data3, "list")))) && (missing1 = "list")) {
                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints", schemaPath: "#/items/properties/endpoints/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema5.items.properties.endpoints.required, parentSchema: schema5.items.properties.endpoints, data: data3 }];
                                                    return false;
                                                }
                                                else {
                                                    if (data3.list !== undefined && func0.call(data3, "list")) {
                                                        let data4 = data3.list;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (!pattern0.test(data4)) {
                                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/list", schemaPath: "#/items/properties/endpoints/properties/list/pattern", keyword: "pattern", params: { pattern: "^/" }, message: "must match pattern \"" + "^/" + "\"", schema: "^/", parentSchema: schema5.items.properties.endpoints.properties.list, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/list", schemaPath: "#/items/properties/endpoints/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.endpoints.properties.list.type, parentSchema: schema5.items.properties.endpoints.properties.list, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data3.get !== undefined && func0.call(data3, "get")) {
                                                            let data5 = data3.get;
                                                            const _errs11 = errors;
                                                            if (errors === _errs11) {
                                                                if (typeof data5 === "string") {
                                                                    if (!pattern1.test(data5)) {
                                                                        validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/get", schemaPath: "#/items/properties/endpoints/properties/get/pattern", keyword: "pattern", params: { pattern: "^(/|$)" }, message: "must match pattern \"" + "^(/|$)" + "\"", schema: "^(/|$)", parentSchema: schema5.items.properties.endpoints.properties.get, data: data5 }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/get", schemaPath: "#/items/properties/endpoints/properties/get/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.endpoints.properties.get.type, parentSchema: schema5.items.properties.endpoints.properties.get, data: data5 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints", schemaPath: "#/items/properties/endpoints/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.items.properties.endpoints.type, parentSchema: schema5.items.properties.endpoints, data: data3 }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs7 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        validate5.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.items.type, parentSchema: schema5.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema5.type, parentSchema: schema5, data }];
            return false;
        }
    }
    validate5.errors = vErrors;
    return errors === 0;
}
validate5.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_6 = validate6;
const schema6 = { "type": "array", "items": { "type": "object", "properties": { "fields": { "type": "object", "properties": { "columns": { "type": ["array", "null"], "items": { "type": "object", "required": ["name", "path"], "properties": { "name": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "sortable": { "type": "boolean" } } } }, "filterFields": { "type": ["array", "null"], "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "options": { "type": ["array", "null"] } } } }, "detailFields": { "type": ["array", "null"], "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 } } } } } } } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate6.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        if (data0.fields !== undefined && func0.call(data0, "fields")) {
                            let data1 = data0.fields;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (data1.columns !== undefined && func0.call(data1, "columns")) {
                                        let data2 = data1.columns;
                                        const _errs5 = errors;
                                        if ((!(Array.isArray(data2))) && (data2 !== null)) {
                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns", schemaPath: "#/items/properties/fields/properties/columns/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.columns.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.columns.type, parentSchema: schema6.items.properties.fields.properties.columns, data: data2 }];
                                            return false;
                                        }
                                        if (errors === _errs5) {
                                            if (Array.isArray(data2)) {
                                                var valid3 = true;
                                                const len1 = data2.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data3 = data2[i1];
                                                    const _errs7 = errors;
                                                    if (errors === _errs7) {
                                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                            let missing0;
                                                            if ((((data3.name === undefined) || (!(func0.call(data3, "name")))) && (missing0 = "name")) || (((data3.path === undefined) || (!(func0.call(data3, "path")))) && (missing0 = "path"))) {
                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema6.items.properties.fields.properties.columns.items.required, parentSchema: schema6.items.properties.fields.properties.columns.items, data: data3 }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data3.name !== undefined && func0.call(data3, "name")) {
                                                                    let data4 = data3.name;
                                                                    const _errs9 = errors;
                                                                    if (errors === _errs9) {
                                                                        if (typeof data4 === "string") {
                                                                            if (data4.length < 1) {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/name", schemaPath: "#/items/properties/fields/properties/columns/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.name, data: data4 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/name", schemaPath: "#/items/properties/fields/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.columns.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.name, data: data4 }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid4 = _errs9 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data3.path !== undefined && func0.call(data3, "path")) {
                                                                        let data5 = data3.path;
                                                                        const _errs11 = errors;
                                                                        if (errors === _errs11) {
                                                                            if (typeof data5 === "string") {
                                                                                if (data5.length < 1) {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/path", schemaPath: "#/items/properties/fields/properties/columns/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.path, data: data5 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/path", schemaPath: "#/items/properties/fields/properties/columns/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.columns.items.properties.path.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.path, data: data5 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data3.sortable !== undefined && func0.call(data3, "sortable")) {
                                                                            let data6 = data3.sortable;
                                                                            const _errs13 = errors;
                                                                            if (typeof data6 !== "boolean") {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/sortable", schemaPath: "#/items/properties/fields/properties/columns/items/properties/sortable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.items.properties.fields.properties.columns.items.properties.sortable.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.sortable, data: data6 }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs13 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.columns.items.type, parentSchema: schema6.items.properties.fields.properties.columns.items, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs7 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        var valid2 = _errs5 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data1.filterFields !== undefined && func0.call(data1, "filterFields")) {
                                            let data7 = data1.filterFields;
                                            const _errs15 = errors;
                                            if ((!(Array.isArray(data7))) && (data7 !== null)) {
                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields", schemaPath: "#/items/properties/fields/properties/filterFields/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.filterFields.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.filterFields.type, parentSchema: schema6.items.properties.fields.properties.filterFields, data: data7 }];
                                                return false;
                                            }
                                            if (errors === _errs15) {
                                                if (Array.isArray(data7)) {
                                                    var valid5 = true;
                                                    const len2 = data7.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data8 = data7[i2];
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                let missing1;
                                                                if (((data8.name === undefined) || (!(func0.call(data8, "name")))) && (missing1 = "name")) {
                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2, schemaPath: "#/items/properties/fields/properties/filterFields/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema6.items.properties.fields.properties.filterFields.items.required, parentSchema: schema6.items.properties.fields.properties.filterFields.items, data: data8 }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data8.name !== undefined && func0.call(data8, "name")) {
                                                                        let data9 = data8.name;
                                                                        const _errs19 = errors;
                                                                        if (errors === _errs19) {
                                                                            if (typeof data9 === "string") {
                                                                                if (data9.length < 1) {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/name", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.name, data: data9 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/name", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.filterFields.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.name, data: data9 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid6 = _errs19 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data8.options !== undefined && func0.call(data8, "options")) {
                                                                            let data10 = data8.options;
                                                                            const _errs21 = errors;
                                                                            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/options", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/options/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.filterFields.items.properties.options.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.filterFields.items.properties.options.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.options, data: data10 }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2, schemaPath: "#/items/properties/fields/properties/filterFields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.filterFields.items.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items, data: data8 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid5 = _errs17 === errors;
                                                        if (!valid5) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid2 = _errs15 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.detailFields !== undefined && func0.call(data1, "detailFields")) {
                                                let data11 = data1.detailFields;
                                                const _errs23 = errors;
                                                if ((!(Array.isArray(data11))) && (data11 !== null)) {
                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields", schemaPath: "#/items/properties/fields/properties/detailFields/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.detailFields.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.detailFields.type, parentSchema: schema6.items.properties.fields.properties.detailFields, data: data11 }];
                                                    return false;
                                                }
                                                if (errors === _errs23) {
                                                    if (Array.isArray(data11)) {
                                                        var valid7 = true;
                                                        const len3 = data11.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                            let data12 = data11[i3];
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                    let missing2;
                                                                    if (((data12.name === undefined) || (!(func0.call(data12, "name")))) && (missing2 = "name")) {
                                                                        validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3, schemaPath: "#/items/properties/fields/properties/detailFields/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema6.items.properties.fields.properties.detailFields.items.required, parentSchema: schema6.items.properties.fields.properties.detailFields.items, data: data12 }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data12.name !== undefined && func0.call(data12, "name")) {
                                                                            let data13 = data12.name;
                                                                            const _errs27 = errors;
                                                                            if (errors === _errs27) {
                                                                                if (typeof data13 === "string") {
                                                                                    if (data13.length < 1) {
                                                                                        validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3 + "/name", schemaPath: "#/items/properties/fields/properties/detailFields/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.detailFields.items.properties.name, data: data13 }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3 + "/name", schemaPath: "#/items/properties/fields/properties/detailFields/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.detailFields.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.detailFields.items.properties.name, data: data13 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3, schemaPath: "#/items/properties/fields/properties/detailFields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.detailFields.items.type, parentSchema: schema6.items.properties.fields.properties.detailFields.items, data: data12 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid7 = _errs25 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid2 = _errs23 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields", schemaPath: "#/items/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.type, parentSchema: schema6.items.properties.fields, data: data1 }];
                                    return false;
                                }
                            }
                        }
                    }
                    else {
                        validate6.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.type, parentSchema: schema6.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.type, parentSchema: schema6, data }];
            return false;
        }
    }
    validate6.errors = vErrors;
    return errors === 0;
}
validate6.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_7 = validate7;
const schema7 = { "type": "array", "items": { "type": "object", "required": ["displayName"], "properties": { "displayName": { "type": "string", "minLength": 1 }, "fields": { "type": "object", "properties": { "columns": { "type": ["array", "null"], "items": { "type": "object", "required": ["displayName"], "properties": { "displayName": { "type": "string", "minLength": 1 } } } } } } } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate7.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((data0.displayName === undefined) || (!(func0.call(data0, "displayName")))) && (missing0 = "displayName")) {
                            validate7.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema7.items.required, parentSchema: schema7.items, data: data0 }];
                            return false;
                        }
                        else {
                            if (data0.displayName !== undefined && func0.call(data0, "displayName")) {
                                let data1 = data0.displayName;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (typeof data1 === "string") {
                                        if (data1.length < 1) {
                                            validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/displayName", schemaPath: "#/items/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.items.properties.displayName, data: data1 }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/displayName", schemaPath: "#/items/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.properties.displayName.type, parentSchema: schema7.items.properties.displayName, data: data1 }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.fields !== undefined && func0.call(data0, "fields")) {
                                    let data2 = data0.fields;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            if (data2.columns !== undefined && func0.call(data2, "columns")) {
                                                let data3 = data2.columns;
                                                const _errs7 = errors;
                                                if ((!(Array.isArray(data3))) && (data3 !== null)) {
                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns", schemaPath: "#/items/properties/fields/properties/columns/type", keyword: "type", params: { type: schema7.items.properties.fields.properties.columns.type }, message: "must be array,null", schema: schema7.items.properties.fields.properties.columns.type, parentSchema: schema7.items.properties.fields.properties.columns, data: data3 }];
                                                    return false;
                                                }
                                                if (errors === _errs7) {
                                                    if (Array.isArray(data3)) {
                                                        var valid3 = true;
                                                        const len1 = data3.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            let data4 = data3[i1];
                                                            const _errs9 = errors;
                                                            if (errors === _errs9) {
                                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                                    let missing1;
                                                                    if (((data4.displayName === undefined) || (!(func0.call(data4, "displayName")))) && (missing1 = "displayName")) {
                                                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema7.items.properties.fields.properties.columns.items.required, parentSchema: schema7.items.properties.fields.properties.columns.items, data: data4 }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data4.displayName !== undefined && func0.call(data4, "displayName")) {
                                                                            let data5 = data4.displayName;
                                                                            const _errs11 = errors;
                                                                            if (errors === _errs11) {
                                                                                if (typeof data5 === "string") {
                                                                                    if (data5.length < 1) {
                                                                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/displayName", schemaPath: "#/items/properties/fields/properties/columns/items/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.items.properties.fields.properties.columns.items.properties.displayName, data: data5 }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/displayName", schemaPath: "#/items/properties/fields/properties/columns/items/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.properties.fields.properties.columns.items.properties.displayName.type, parentSchema: schema7.items.properties.fields.properties.columns.items.properties.displayName, data: data5 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.properties.fields.properties.columns.items.type, parentSchema: schema7.items.properties.fields.properties.columns.items, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs9 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields", schemaPath: "#/items/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.properties.fields.type, parentSchema: schema7.items.properties.fields, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                    else {
                        validate7.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.type, parentSchema: schema7.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema7.type, parentSchema: schema7, data }];
            return false;
        }
    }
    validate7.errors = vErrors;
    return errors === 0;
}
validate7.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_8 = validate8;
const schema8 = { "type": "object", "required": ["items", "size", "pageSize"], "properties": { "items": { "type": ["array", "null"], "items": { "type": "object" } }, "size": { "type": "integer", "minimum": 0 }, "pageSize": { "type": "integer", "minimum": 0 }, "nextPageToken": { "type": ["string", "null"] } }, "if": { "type": "object", "properties": { "items": { "type": "array", "minItems": 1 } } }, "then": { "type": "object", "properties": { "size": { "type": "integer", "minimum": 1 } } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate8.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs4 = errors;
                if (errors === _errs4) {
                    if (Array.isArray(data0)) {
                        if (data0.length < 1) {
                            const err0 = {};
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err1 = {};
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err2 = {};
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs6 = errors;
        if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.size !== undefined && func0.call(data, "size")) {
                    let data1 = data.size;
                    const _errs8 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/then/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.then.properties.size.type, parentSchema: schema8.then.properties.size, data: data1 }];
                        return false;
                    }
                    if (errors === _errs8) {
                        if ((typeof data1 == "number") && (isFinite(data1))) {
                            if (data1 < 1 || isNaN(data1)) {
                                validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/then/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema8.then.properties.size, data: data1 }];
                                return false;
                            }
                        }
                    }
                }
            }
            else {
                validate8.errors = [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.then.type, parentSchema: schema8.then, data }];
                return false;
            }
        }
        var _valid0 = _errs6 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.size = true;
            props0.items = true;
        }
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema8.if, parentSchema: schema8, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
        validate8.errors = vErrors;
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))) || (((data.pageSize === undefined) || (!(func0.call(data, "pageSize")))) && (missing0 = "pageSize"))) {
                validate8.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema8.required, parentSchema: schema8, data }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.items = true;
                    props0.size = true;
                    props0.pageSize = true;
                    props0.nextPageToken = true;
                }
                if (data.items !== undefined && func0.call(data, "items")) {
                    let data2 = data.items;
                    const _errs10 = errors;
                    if ((!(Array.isArray(data2))) && (data2 !== null)) {
                        validate8.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema8.properties.items.type }, message: "must be array,null", schema: schema8.properties.items.type, parentSchema: schema8.properties.items, data: data2 }];
                        return false;
                    }
                    if (errors === _errs10) {
                        if (Array.isArray(data2)) {
                            var valid4 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data3 = data2[i0];
                                const _errs12 = errors;
                                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                                    validate8.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.properties.items.items.type, parentSchema: schema8.properties.items.items, data: data3 }];
                                    return false;
                                }
                                var valid4 = _errs12 === errors;
                                if (!valid4) {
                                    break;
                                }
                            }
                        }
                    }
                    var valid3 = _errs10 === errors;
                }
                else {
                    var valid3 = true;
                }
                if (valid3) {
                    if (data.size !== undefined && func0.call(data, "size")) {
                        let data4 = data.size;
                        const _errs14 = errors;
                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                            validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.properties.size.type, parentSchema: schema8.properties.size, data: data4 }];
                            return false;
                        }
                        if (errors === _errs14) {
                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                if (data4 < 0 || isNaN(data4)) {
                                    validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8.properties.size, data: data4 }];
                                    return false;
                                }
                            }
                        }
                        var valid3 = _errs14 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.pageSize !== undefined && func0.call(data, "pageSize")) {
                            let data5 = data.pageSize;
                            const _errs16 = errors;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                validate8.errors = [{ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.properties.pageSize.type, parentSchema: schema8.properties.pageSize, data: data5 }];
                                return false;
                            }
                            if (errors === _errs16) {
                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                    if (data5 < 0 || isNaN(data5)) {
                                        validate8.errors = [{ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8.properties.pageSize, data: data5 }];
                                        return false;
                                    }
                                }
                            }
                            var valid3 = _errs16 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.nextPageToken !== undefined && func0.call(data, "nextPageToken")) {
                                let data6 = data.nextPageToken;
                                const _errs18 = errors;
                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                    validate8.errors = [{ instancePath: instancePath + "/nextPageToken", schemaPath: "#/properties/nextPageToken/type", keyword: "type", params: { type: schema8.properties.nextPageToken.type }, message: "must be string,null", schema: schema8.properties.nextPageToken.type, parentSchema: schema8.properties.nextPageToken, data: data6 }];
                                    return false;
                                }
                                var valid3 = _errs18 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.type, parentSchema: schema8, data }];
            return false;
        }
    }
    validate8.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate8.evaluated = { "dynamicProps": true, "dynamicItems": false };
const catalog_server_v1alpha1_9 = validate9;
const schema9 = { "type": "object" };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate9.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate9.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data }];
        return false;
    }
    validate9.errors = vErrors;
    return errors === 0;
}
validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_10 = validate10;
const schema10 = { "type": "object", "properties": { "nextPageToken": { "enum": ["", null] } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate10.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.nextPageToken !== undefined && func0.call(data, "nextPageToken")) {
                let data0 = data.nextPageToken;
                if (!((data0 === "") || (data0 === null))) {
                    validate10.errors = [{ instancePath: instancePath + "/nextPageToken", schemaPath: "#/properties/nextPageToken/enum", keyword: "enum", params: { allowedValues: schema10.properties.nextPageToken.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.nextPageToken.enum, parentSchema: schema10.properties.nextPageToken, data: data0 }];
                    return false;
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
validate10.evaluated = { "props": { "nextPageToken": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_11 = validate11;
const schema11 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate11.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema11.properties.items.type }, message: "must be array,null", schema: schema11.properties.items.type, parentSchema: schema11.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema11.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data }];
            return false;
        }
    }
    validate11.errors = vErrors;
    return errors === 0;
}
validate11.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_12 = validate12;
const schema12 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate12.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate12.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema12.properties.items.type }, message: "must be array,null", schema: schema12.properties.items.type, parentSchema: schema12.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate12.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema12.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data }];
            return false;
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
}
validate12.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_13 = validate13;
const schema13 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate13.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate13.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema13.properties.items.type }, message: "must be array,null", schema: schema13.properties.items.type, parentSchema: schema13.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate13.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema13.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data }];
            return false;
        }
    }
    validate13.errors = vErrors;
    return errors === 0;
}
validate13.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_14 = validate14;
const schema14 = { "type": "object", "required": ["sources", "count"], "properties": { "sources": { "type": ["array", "null"] }, "count": { "type": "integer", "minimum": 0 } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate14.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.sources === undefined) || (!(func0.call(data, "sources")))) && (missing0 = "sources")) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) {
                validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema14.required, parentSchema: schema14, data }];
                return false;
            }
            else {
                if (data.sources !== undefined && func0.call(data, "sources")) {
                    let data0 = data.sources;
                    const _errs1 = errors;
                    if ((!(Array.isArray(data0))) && (data0 !== null)) {
                        validate14.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema14.properties.sources.type }, message: "must be array,null", schema: schema14.properties.sources.type, parentSchema: schema14.properties.sources, data: data0 }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.count !== undefined && func0.call(data, "count")) {
                        let data1 = data.count;
                        const _errs3 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate14.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.count.type, parentSchema: schema14.properties.count, data: data1 }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 < 0 || isNaN(data1)) {
                                    validate14.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema14.properties.count, data: data1 }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data }];
            return false;
        }
    }
    validate14.errors = vErrors;
    return errors === 0;
}
validate14.evaluated = { "props": { "sources": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_15 = validate15;
const schema15 = { "type": "object", "properties": { "sources": { "type": ["array", "null"], "items": { "type": "object", "required": ["id", "name", "type", "enabled"], "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "type": { "type": "string", "minLength": 1 }, "enabled": { "type": "boolean" }, "labels": { "type": ["array", "null"], "items": { "type": "string" } }, "properties": { "type": ["object", "null"] } } } } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate15.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.sources !== undefined && func0.call(data, "sources")) {
                let data0 = data.sources;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate15.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema15.properties.sources.type }, message: "must be array,null", schema: schema15.properties.sources.type, parentSchema: schema15.properties.sources, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing0;
                                    if ((((((data1.id === undefined) || (!(func0.call(data1, "id")))) && (missing0 = "id")) || (((data1.name === undefined) || (!(func0.call(data1, "name")))) && (missing0 = "name"))) || (((data1.type === undefined) || (!(func0.call(data1, "type")))) && (missing0 = "type"))) || (((data1.enabled === undefined) || (!(func0.call(data1, "enabled")))) && (missing0 = "enabled"))) {
                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema15.properties.sources.items.required, parentSchema: schema15.properties.sources.items, data: data1 }];
                                        return false;
                                    }
                                    else {
                                        if (data1.id !== undefined && func0.call(data1, "id")) {
                                            let data2 = data1.id;
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (typeof data2 === "string") {
                                                    if (data2.length < 1) {
                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/id", schemaPath: "#/properties/sources/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.id, data: data2 }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/id", schemaPath: "#/properties/sources/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.id.type, parentSchema: schema15.properties.sources.items.properties.id, data: data2 }];
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs5 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.name !== undefined && func0.call(data1, "name")) {
                                                let data3 = data1.name;
                                                const _errs7 = errors;
                                                if (errors === _errs7) {
                                                    if (typeof data3 === "string") {
                                                        if (data3.length < 1) {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/name", schemaPath: "#/properties/sources/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.name, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/name", schemaPath: "#/properties/sources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.name.type, parentSchema: schema15.properties.sources.items.properties.name, data: data3 }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs7 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.type !== undefined && func0.call(data1, "type")) {
                                                    let data4 = data1.type;
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (typeof data4 === "string") {
                                                            if (data4.length < 1) {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/type", schemaPath: "#/properties/sources/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.type, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/type", schemaPath: "#/properties/sources/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.type.type, parentSchema: schema15.properties.sources.items.properties.type, data: data4 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data1.enabled !== undefined && func0.call(data1, "enabled")) {
                                                        let data5 = data1.enabled;
                                                        const _errs11 = errors;
                                                        if (typeof data5 !== "boolean") {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/enabled", schemaPath: "#/properties/sources/items/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.sources.items.properties.enabled.type, parentSchema: schema15.properties.sources.items.properties.enabled, data: data5 }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data1.labels !== undefined && func0.call(data1, "labels")) {
                                                            let data6 = data1.labels;
                                                            const _errs13 = errors;
                                                            if ((!(Array.isArray(data6))) && (data6 !== null)) {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/labels", schemaPath: "#/properties/sources/items/properties/labels/type", keyword: "type", params: { type: schema15.properties.sources.items.properties.labels.type }, message: "must be array,null", schema: schema15.properties.sources.items.properties.labels.type, parentSchema: schema15.properties.sources.items.properties.labels, data: data6 }];
                                                                return false;
                                                            }
                                                            if (errors === _errs13) {
                                                                if (Array.isArray(data6)) {
                                                                    var valid3 = true;
                                                                    const len1 = data6.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data7 = data6[i1];
                                                                        const _errs15 = errors;
                                                                        if (typeof data7 !== "string") {
                                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/labels/" + i1, schemaPath: "#/properties/sources/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.labels.items.type, parentSchema: schema15.properties.sources.items.properties.labels.items, data: data7 }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid2 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data1.properties !== undefined && func0.call(data1, "properties")) {
                                                                let data8 = data1.properties;
                                                                const _errs17 = errors;
                                                                if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/properties", schemaPath: "#/properties/sources/items/properties/properties/type", keyword: "type", params: { type: schema15.properties.sources.items.properties.properties.type }, message: "must be object,null", schema: schema15.properties.sources.items.properties.properties.type, parentSchema: schema15.properties.sources.items.properties.properties, data: data8 }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs17 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.properties.sources.items.type, parentSchema: schema15.properties.sources.items, data: data1 }];
                                    return false;
                                }
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data }];
            return false;
        }
    }
    validate15.errors = vErrors;
    return errors === 0;
}
validate15.evaluated = { "props": { "sources": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_16 = validate16;
const schema16 = { "type": "object", "properties": { "sources": { "type": ["array", "null"], "items": { "type": "object", "required": ["status"], "properties": { "status": { "type": "object", "required": ["state"], "properties": { "state": { "type": "string", "minLength": 1 }, "entityCount": { "type": "integer", "minimum": 0 } } } } } } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate16.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.sources !== undefined && func0.call(data, "sources")) {
                let data0 = data.sources;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate16.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema16.properties.sources.type }, message: "must be array,null", schema: schema16.properties.sources.type, parentSchema: schema16.properties.sources, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing0;
                                    if (((data1.status === undefined) || (!(func0.call(data1, "status")))) && (missing0 = "status")) {
                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema16.properties.sources.items.required, parentSchema: schema16.properties.sources.items, data: data1 }];
                                        return false;
                                    }
                                    else {
                                        if (data1.status !== undefined && func0.call(data1, "status")) {
                                            let data2 = data1.status;
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if (((data2.state === undefined) || (!(func0.call(data2, "state")))) && (missing1 = "state")) {
                                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status", schemaPath: "#/properties/sources/items/properties/status/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema16.properties.sources.items.properties.status.required, parentSchema: schema16.properties.sources.items.properties.status, data: data2 }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data2.state !== undefined && func0.call(data2, "state")) {
                                                            let data3 = data2.state;
                                                            const _errs7 = errors;
                                                            if (errors === _errs7) {
                                                                if (typeof data3 === "string") {
                                                                    if (data3.length < 1) {
                                                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/state", schemaPath: "#/properties/sources/items/properties/status/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.sources.items.properties.status.properties.state, data: data3 }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/state", schemaPath: "#/properties/sources/items/properties/status/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.sources.items.properties.status.properties.state.type, parentSchema: schema16.properties.sources.items.properties.status.properties.state, data: data3 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs7 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.entityCount !== undefined && func0.call(data2, "entityCount")) {
                                                                let data4 = data2.entityCount;
                                                                const _errs9 = errors;
                                                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/entityCount", schemaPath: "#/properties/sources/items/properties/status/properties/entityCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.sources.items.properties.status.properties.entityCount.type, parentSchema: schema16.properties.sources.items.properties.status.properties.entityCount, data: data4 }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs9) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/entityCount", schemaPath: "#/properties/sources/items/properties/status/properties/entityCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.sources.items.properties.status.properties.entityCount, data: data4 }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid3 = _errs9 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status", schemaPath: "#/properties/sources/items/properties/status/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.sources.items.properties.status.type, parentSchema: schema16.properties.sources.items.properties.status, data: data2 }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.sources.items.type, parentSchema: schema16.properties.sources.items, data: data1 }];
                                    return false;
                                }
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data }];
            return false;
        }
    }
    validate16.errors = vErrors;
    return errors === 0;
}
validate16.evaluated = { "props": { "sources": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_17 = validate17;
const schema17 = { "type": "object" };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate17.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data }];
        return false;
    }
    validate17.errors = vErrors;
    return errors === 0;
}
validate17.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_18 = validate18;
const schema18 = { "type": "object" };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate18.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data }];
        return false;
    }
    validate18.errors = vErrors;
    return errors === 0;
}
validate18.evaluated = { "dynamicProps": false, "dynamicItems": false };
const builtInSuites = {
    "catalog-server/v1alpha1": { digest: "sha256:d9b834b695585aa79ffc4a71095263004b87929d68ff2ea053e10848fa6eca1b", validators: [catalog_server_v1alpha1_0, catalog_server_v1alpha1_1, catalog_server_v1alpha1_2, catalog_server_v1alpha1_3, catalog_server_v1alpha1_4, catalog_server_v1alpha1_5, catalog_server_v1alpha1_6, catalog_server_v1alpha1_7, catalog_server_v1alpha1_8, catalog_server_v1alpha1_9, catalog_server_v1alpha1_10, catalog_server_v1alpha1_11, catalog_server_v1alpha1_12, catalog_server_v1alpha1_13, catalog_server_v1alpha1_14, catalog_server_v1alpha1_15, catalog_server_v1alpha1_16, catalog_server_v1alpha1_17, catalog_server_v1alpha1_18], suite: {
            "name": "catalog-server",
            "version": "v1alpha1",
            "description": "The public contract of the catalog server and its plugins",
            "server": {
                "arguments": [
                    "-listen",
                    "127.0.0.1:{port}"
                ],
                "environment": {},
                "files": [],
                "ready": {
                    "path": "/readyz",
                    "seconds": 30
                },
                "stopSeconds": 10
            },
            "parameters": {
                "authorization": {
                    "description": "`enforced` where the server refuses changes without authorisation",
                    "default": "unknown"
                }
            },
            "categories": [
                {
                    "id": "smoke",
                    "title": "The server's life"
                },
                {
                    "id": "A",
                    "title": "Capabilities"
                },
                {
                    "id": "B",
                    "title": "List and get"
                },
                {
                    "id": "C",
                    "title": "Sources"
                },
                {
                    "id": "D",
                    "title": "Security"
                },
                {
                    "id": "E",
                    "title": "Observability"
                },
                {
                    "id": "F",
                    "title": "OpenAPI"
                }
            ],
            "steps": [
                {
                    "id": "smoke-starts",
                    "category": "smoke",
                    "level": "required",
                    "title": "The server starts and gets ready",
                    "when": [],
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "observe": "starts",
                    "save": {}
                },
                {
                    "id": "smoke-stays-up",
                    "category": "smoke",
                    "level": "required",
                    "title": "The server stays up while it is asked",
                    "when": [],
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "observe": "stays-up",
                    "save": {}
                },
                {
                    "id": "smoke-stops",
                    "category": "smoke",
                    "level": "required",
                    "title": "The server ends when it is told to",
                    "when": [],
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "observe": "stops",
                    "save": {}
                },
                {
                    "id": "D-healthz",
                    "category": "D",
                    "level": "required",
                    "title": "/healthz answers its status without authentication",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/healthz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/status",
                                "matcher": {
                                    "matches": "."
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "E-healthz",
                    "category": "E",
                    "level": "required",
                    "title": "/healthz answers in JSON",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/healthz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "",
                                "matcher": {
                                    "schema": {
                                        "type": "object"
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [
                        {
                            "status": [
                                401,
                                403
                            ],
                            "reason": "/healthz demands authentication"
                        }
                    ],
                    "save": {}
                },
                {
                    "id": "E-readyz",
                    "category": "E",
                    "level": "required",
                    "title": "/readyz says that the server is ready",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/readyz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "/status",
                                "matcher": {
                                    "equals": "ready"
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "E-components",
                    "category": "E",
                    "level": "required",
                    "title": "/readyz names its components, each with a status",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/readyz",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/components",
                                "matcher": {
                                    "schema": {
                                        "type": "object",
                                        "minProperties": 1,
                                        "additionalProperties": {
                                            "type": "object",
                                            "required": [
                                                "status"
                                            ],
                                            "properties": {
                                                "status": {
                                                    "type": "string",
                                                    "minLength": 1
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "A-plugins",
                    "category": "A",
                    "level": "required",
                    "title": "/api/plugins lists the plugins",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "",
                                "matcher": {
                                    "schema": {
                                        "type": "object",
                                        "required": [
                                            "plugins",
                                            "count"
                                        ],
                                        "properties": {
                                            "count": {
                                                "type": "integer",
                                                "minimum": 0
                                            },
                                            "plugins": {
                                                "type": [
                                                    "array",
                                                    "null"
                                                ],
                                                "items": {
                                                    "type": "object",
                                                    "required": [
                                                        "name",
                                                        "version"
                                                    ],
                                                    "properties": {
                                                        "name": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "version": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {
                        "listed": "",
                        "plugins": "/plugins"
                    }
                },
                {
                    "id": "A-count",
                    "category": "A",
                    "level": "required",
                    "title": "The count is the number of the plugins",
                    "when": [
                        {
                            "value": "{plugins}",
                            "matcher": {
                                "differs": null
                            },
                            "otherwise": "the server has no plugins"
                        }
                    ],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "atLeast": "{listed/count}"
                                }
                            },
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "atMost": "{listed/count}"
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "A-unknown",
                    "category": "A",
                    "level": "required",
                    "title": "A plugin that is not there has no capabilities",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins/nonexistent-plugin-12345/capabilities",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            404
                        ],
                        "headers": {},
                        "json": []
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "E-status",
                    "category": "E",
                    "level": "recommended",
                    "title": "Every plugin says that it serves",
                    "when": [
                        {
                            "value": "{plugins}",
                            "matcher": {
                                "every": {
                                    "path": "/status",
                                    "matcher": {
                                        "present": true
                                    }
                                }
                            },
                            "otherwise": "the list of plugins does not say their status"
                        }
                    ],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "every": {
                                        "path": "/status",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "properties": {
                                                    "enabled": {
                                                        "const": true
                                                    },
                                                    "initialized": {
                                                        "const": true
                                                    },
                                                    "serving": {
                                                        "const": true
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "id": "F-base-path",
                    "category": "F",
                    "level": "required",
                    "title": "A plugin has its own path below /api/",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/api/plugins",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {},
                        "json": [
                            {
                                "path": "/plugins",
                                "matcher": {
                                    "every": {
                                        "path": "/basePath",
                                        "matcher": {
                                            "matches": "^/api/[^/]"
                                        }
                                    }
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                },
                {
                    "forEach": "{manifest/plugins}",
                    "as": "wanted",
                    "where": [],
                    "otherwise": "no manifest is known",
                    "plugin": "{wanted/name}",
                    "steps": [
                        {
                            "id": "A-listed",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin of the manifest is listed",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/plugins",
                                        "matcher": {
                                            "includes": {
                                                "name": "{wanted/name}"
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        }
                    ]
                },
                {
                    "forEach": "{plugins}",
                    "as": "plugin",
                    "where": [],
                    "otherwise": "the server has no plugins",
                    "plugin": "{plugin/name}",
                    "steps": [
                        {
                            "id": "E-healthy",
                            "category": "E",
                            "level": "required",
                            "title": "A plugin is healthy",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/plugins",
                                        "matcher": {
                                            "includes": {
                                                "name": "{plugin/name}",
                                                "healthy": true
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "A-capabilities",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin says what it can do",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {
                                    "content-type": "^application/json"
                                },
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "required": [
                                                    "schemaVersion",
                                                    "plugin"
                                                ],
                                                "properties": {
                                                    "schemaVersion": {
                                                        "type": "string",
                                                        "minLength": 1
                                                    },
                                                    "entities": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ]
                                                    }
                                                }
                                            }
                                        }
                                    },
                                    {
                                        "path": "/plugin/name",
                                        "matcher": {
                                            "equals": "{plugin/name}"
                                        }
                                    }
                                ]
                            },
                            "skip": [
                                {
                                    "status": [
                                        404
                                    ],
                                    "reason": "the plugin says no capabilities"
                                }
                            ],
                            "save": {
                                "capabilities": ""
                            }
                        },
                        {
                            "id": "A-entities",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin says of which kind its entities are and where they are listed",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "schema": {
                                                "type": "array",
                                                "items": {
                                                    "type": "object",
                                                    "required": [
                                                        "kind",
                                                        "plural",
                                                        "endpoints"
                                                    ],
                                                    "properties": {
                                                        "kind": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "plural": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "endpoints": {
                                                            "type": "object",
                                                            "required": [
                                                                "list"
                                                            ],
                                                            "properties": {
                                                                "list": {
                                                                    "type": "string",
                                                                    "pattern": "^/"
                                                                },
                                                                "get": {
                                                                    "type": "string",
                                                                    "pattern": "^(/|$)"
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "A-fields",
                            "category": "A",
                            "level": "required",
                            "title": "A plugin names the fields that are shown and filtered by",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "schema": {
                                                "type": "array",
                                                "items": {
                                                    "type": "object",
                                                    "properties": {
                                                        "fields": {
                                                            "type": "object",
                                                            "properties": {
                                                                "columns": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "name",
                                                                            "path"
                                                                        ],
                                                                        "properties": {
                                                                            "name": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            },
                                                                            "path": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            },
                                                                            "sortable": {
                                                                                "type": "boolean"
                                                                            }
                                                                        }
                                                                    }
                                                                },
                                                                "filterFields": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "name"
                                                                        ],
                                                                        "properties": {
                                                                            "name": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            },
                                                                            "options": {
                                                                                "type": [
                                                                                    "array",
                                                                                    "null"
                                                                                ]
                                                                            }
                                                                        }
                                                                    }
                                                                },
                                                                "detailFields": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "name"
                                                                        ],
                                                                        "properties": {
                                                                            "name": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "A-display",
                            "category": "A",
                            "level": "recommended",
                            "title": "Entities and columns have names to show",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "schema": {
                                                "type": "array",
                                                "items": {
                                                    "type": "object",
                                                    "required": [
                                                        "displayName"
                                                    ],
                                                    "properties": {
                                                        "displayName": {
                                                            "type": "string",
                                                            "minLength": 1
                                                        },
                                                        "fields": {
                                                            "type": "object",
                                                            "properties": {
                                                                "columns": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "object",
                                                                        "required": [
                                                                            "displayName"
                                                                        ],
                                                                        "properties": {
                                                                            "displayName": {
                                                                                "type": "string",
                                                                                "minLength": 1
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "forEach": "{capabilities/entities}",
                            "as": "entity",
                            "where": [
                                {
                                    "path": "/endpoints/list",
                                    "matcher": {
                                        "matches": "^/"
                                    }
                                }
                            ],
                            "otherwise": "the plugin has no entities that are listed",
                            "steps": [
                                {
                                    "id": "B-list",
                                    "category": "B",
                                    "level": "required",
                                    "title": "Entities are listed",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {
                                            "content-type": "^application/json"
                                        },
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "required": [
                                                            "items",
                                                            "size",
                                                            "pageSize"
                                                        ],
                                                        "properties": {
                                                            "items": {
                                                                "type": [
                                                                    "array",
                                                                    "null"
                                                                ],
                                                                "items": {
                                                                    "type": "object"
                                                                }
                                                            },
                                                            "size": {
                                                                "type": "integer",
                                                                "minimum": 0
                                                            },
                                                            "pageSize": {
                                                                "type": "integer",
                                                                "minimum": 0
                                                            },
                                                            "nextPageToken": {
                                                                "type": [
                                                                    "string",
                                                                    "null"
                                                                ]
                                                            }
                                                        },
                                                        "if": {
                                                            "type": "object",
                                                            "properties": {
                                                                "items": {
                                                                    "type": "array",
                                                                    "minItems": 1
                                                                }
                                                            }
                                                        },
                                                        "then": {
                                                            "type": "object",
                                                            "properties": {
                                                                "size": {
                                                                    "type": "integer",
                                                                    "minimum": 1
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {
                                        "list": ""
                                    }
                                },
                                {
                                    "id": "B-get",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The first item of the list is answered alone",
                                    "when": [
                                        {
                                            "value": "{entity/endpoints/get}",
                                            "matcher": {
                                                "matches": "^/"
                                            },
                                            "otherwise": "the entity has no get endpoint"
                                        },
                                        {
                                            "value": "{list/items/0}",
                                            "matcher": {
                                                "present": true
                                            },
                                            "otherwise": "the list is empty"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/get}",
                                        "fill": {
                                            "from": "{list/items/0}",
                                            "with": {}
                                        },
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {
                                            "content-type": "^application/json"
                                        },
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object"
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-get-same",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The item that is answered alone has the name that was asked for",
                                    "when": [
                                        {
                                            "value": "{entity/endpoints/get}",
                                            "matcher": {
                                                "matches": "^/"
                                            },
                                            "otherwise": "the entity has no get endpoint"
                                        },
                                        {
                                            "value": "{list/items/0/name}",
                                            "matcher": {
                                                "present": true
                                            },
                                            "otherwise": "the list has no item with a name"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/get}",
                                        "fill": {
                                            "from": "{list/items/0}",
                                            "with": {}
                                        },
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/name",
                                                "matcher": {
                                                    "equals": "{list/items/0/name}"
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-get-unknown",
                                    "category": "B",
                                    "level": "required",
                                    "title": "An entity that is not there is not found",
                                    "when": [
                                        {
                                            "value": "{entity/endpoints/get}",
                                            "matcher": {
                                                "matches": "^/"
                                            },
                                            "otherwise": "the entity has no get endpoint"
                                        },
                                        {
                                            "value": "{list/items/0}",
                                            "matcher": {
                                                "present": true
                                            },
                                            "otherwise": "the list is empty"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/get}",
                                        "fill": {
                                            "from": "{list/items/0}",
                                            "with": {
                                                "name": "nonexistent-entity-12345",
                                                "id": "nonexistent-entity-12345"
                                            }
                                        },
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            404
                                        ],
                                        "headers": {},
                                        "json": []
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-page-size",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A page has as many items as were asked for",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atLeast": 2
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atMost": 2
                                                }
                                            },
                                            {
                                                "path": "/pageSize",
                                                "matcher": {
                                                    "equals": 2
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-page-token",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A page that is not the last one names the next",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/nextPageToken",
                                                "matcher": {
                                                    "matches": "."
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {
                                        "page": ""
                                    }
                                },
                                {
                                    "id": "B-next-page",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The token leads to the items that follow",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2",
                                            "pageToken": "{page/nextPageToken}"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/0",
                                                "matcher": {
                                                    "differs": "{page/items/0}"
                                                }
                                            },
                                            {
                                                "path": "/items/0",
                                                "matcher": {
                                                    "differs": "{page/items/1}"
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-size",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The size counts all items, on whichever page",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 3
                                            },
                                            "otherwise": "the list has fewer than three items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "2",
                                            "pageToken": "{page/nextPageToken}"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/size",
                                                "matcher": {
                                                    "equals": "{list/size}"
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-whole",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A list that fits on a page is complete and names no next page",
                                    "when": [
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 1
                                            },
                                            "otherwise": "the list is empty"
                                        },
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atMost": "{list/pageSize}"
                                            },
                                            "otherwise": "the list has several pages"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {},
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atLeast": "{list/size}"
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "atMost": "{list/size}"
                                                }
                                            },
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "properties": {
                                                            "nextPageToken": {
                                                                "enum": [
                                                                    "",
                                                                    null
                                                                ]
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-filter",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A filter by name finds the items of that name",
                                    "when": [
                                        {
                                            "value": "{entity/fields/filterFields}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name"
                                                }
                                            },
                                            "otherwise": "the entity cannot be filtered by name"
                                        },
                                        {
                                            "value": "{list/items/0/name}",
                                            "matcher": {
                                                "matches": "^[^'\\\\]+$"
                                            },
                                            "otherwise": "the list has no item with a name that a filter can quote"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "filterQuery": "name='{list/items/0/name}'"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/0",
                                                "matcher": {
                                                    "present": true
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "every": {
                                                        "path": "/name",
                                                        "matcher": {
                                                            "equals": "{list/items/0/name}"
                                                        }
                                                    }
                                                }
                                            },
                                            {
                                                "path": "/size",
                                                "matcher": {
                                                    "atLeast": 1
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-filter-none",
                                    "category": "B",
                                    "level": "required",
                                    "title": "A filter by a name that nothing has finds nothing",
                                    "when": [
                                        {
                                            "value": "{entity/fields/filterFields}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name"
                                                }
                                            },
                                            "otherwise": "the entity cannot be filtered by name"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "filterQuery": "name='nonexistent-entity-12345'"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "properties": {
                                                            "items": {
                                                                "type": [
                                                                    "array",
                                                                    "null"
                                                                ],
                                                                "maxItems": 0
                                                            }
                                                        }
                                                    }
                                                }
                                            },
                                            {
                                                "path": "/size",
                                                "matcher": {
                                                    "equals": 0
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-filter-invalid",
                                    "category": "B",
                                    "level": "recommended",
                                    "title": "A filter that is not valid finds nothing",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "filterQuery": "name=="
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200,
                                            400,
                                            422
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "",
                                                "matcher": {
                                                    "schema": {
                                                        "type": "object",
                                                        "properties": {
                                                            "items": {
                                                                "type": [
                                                                    "array",
                                                                    "null"
                                                                ],
                                                                "maxItems": 0
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-order",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The list can be ordered by name",
                                    "when": [
                                        {
                                            "value": "{entity/fields/columns}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name",
                                                    "sortable": true
                                                }
                                            },
                                            "otherwise": "the entity cannot be ordered by name"
                                        },
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 2
                                            },
                                            "otherwise": "the list has fewer than two items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "orderBy": "name"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/1",
                                                "matcher": {
                                                    "present": true
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "ordered": {
                                                        "by": "/name",
                                                        "descending": false
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-order-descending",
                                    "category": "B",
                                    "level": "required",
                                    "title": "The list can be ordered by name, from the last to the first",
                                    "when": [
                                        {
                                            "value": "{entity/fields/columns}",
                                            "matcher": {
                                                "includes": {
                                                    "name": "name",
                                                    "sortable": true
                                                }
                                            },
                                            "otherwise": "the entity cannot be ordered by name"
                                        },
                                        {
                                            "value": "{list/size}",
                                            "matcher": {
                                                "atLeast": 2
                                            },
                                            "otherwise": "the list has fewer than two items"
                                        }
                                    ],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "orderBy": "name",
                                            "sortOrder": "DESC"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200
                                        ],
                                        "headers": {},
                                        "json": [
                                            {
                                                "path": "/items/1",
                                                "matcher": {
                                                    "present": true
                                                }
                                            },
                                            {
                                                "path": "/items",
                                                "matcher": {
                                                    "ordered": {
                                                        "by": "/name",
                                                        "descending": true
                                                    }
                                                }
                                            }
                                        ]
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-order-unknown",
                                    "category": "B",
                                    "level": "recommended",
                                    "title": "An unknown field to order by is ignored or refused",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "orderBy": "nonexistent_field_12345"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200,
                                            400,
                                            422
                                        ],
                                        "headers": {},
                                        "json": []
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "id": "B-page-size-invalid",
                                    "category": "B",
                                    "level": "recommended",
                                    "title": "A page size that is no number is ignored or refused",
                                    "when": [],
                                    "request": {
                                        "method": "GET",
                                        "path": "{entity/endpoints/list}",
                                        "query": {
                                            "pageSize": "abc"
                                        },
                                        "headers": {}
                                    },
                                    "expect": {
                                        "status": [
                                            200,
                                            400,
                                            422
                                        ],
                                        "headers": {},
                                        "json": []
                                    },
                                    "skip": [],
                                    "save": {}
                                },
                                {
                                    "forEach": "{entity/fields/filterFields}",
                                    "as": "field",
                                    "where": [
                                        {
                                            "path": "/name",
                                            "matcher": {
                                                "differs": "name"
                                            }
                                        }
                                    ],
                                    "otherwise": "the entity cannot be filtered by another field than its name",
                                    "steps": [
                                        {
                                            "id": "B-filter-field",
                                            "category": "B",
                                            "level": "recommended",
                                            "title": "A filter by a value that no item has in a field finds nothing",
                                            "when": [],
                                            "request": {
                                                "method": "GET",
                                                "path": "{entity/endpoints/list}",
                                                "query": {
                                                    "filterQuery": "{field/name}='nonexistent-value-12345'"
                                                },
                                                "headers": {}
                                            },
                                            "expect": {
                                                "status": [
                                                    200
                                                ],
                                                "headers": {},
                                                "json": [
                                                    {
                                                        "path": "",
                                                        "matcher": {
                                                            "schema": {
                                                                "type": "object",
                                                                "properties": {
                                                                    "items": {
                                                                        "type": [
                                                                            "array",
                                                                            "null"
                                                                        ],
                                                                        "maxItems": 0
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    },
                                                    {
                                                        "path": "/size",
                                                        "matcher": {
                                                            "equals": 0
                                                        }
                                                    }
                                                ]
                                            },
                                            "skip": [],
                                            "save": {}
                                        },
                                        {
                                            "id": "B-filter-other",
                                            "category": "B",
                                            "level": "recommended",
                                            "title": "A filter by any other value than that finds everything",
                                            "when": [
                                                {
                                                    "value": "{field/operators}",
                                                    "matcher": {
                                                        "includes": "!="
                                                    },
                                                    "otherwise": "the field says no operator !="
                                                },
                                                {
                                                    "value": "{list/items}",
                                                    "matcher": {
                                                        "every": {
                                                            "path": "/{field/name}",
                                                            "matcher": {
                                                                "matches": "."
                                                            }
                                                        }
                                                    },
                                                    "otherwise": "not every item shows a text in the field"
                                                }
                                            ],
                                            "request": {
                                                "method": "GET",
                                                "path": "{entity/endpoints/list}",
                                                "query": {
                                                    "filterQuery": "{field/name}!='nonexistent-value-12345'"
                                                },
                                                "headers": {}
                                            },
                                            "expect": {
                                                "status": [
                                                    200
                                                ],
                                                "headers": {},
                                                "json": [
                                                    {
                                                        "path": "/size",
                                                        "matcher": {
                                                            "equals": "{list/size}"
                                                        }
                                                    }
                                                ]
                                            },
                                            "skip": [],
                                            "save": {}
                                        }
                                    ]
                                },
                                {
                                    "forEach": "{entity/fields/columns}",
                                    "as": "column",
                                    "where": [
                                        {
                                            "path": "/sortable",
                                            "matcher": {
                                                "equals": true
                                            }
                                        },
                                        {
                                            "path": "/name",
                                            "matcher": {
                                                "differs": "name"
                                            }
                                        }
                                    ],
                                    "otherwise": "the entity cannot be ordered by another column than its name",
                                    "steps": [
                                        {
                                            "id": "B-order-column",
                                            "category": "B",
                                            "level": "recommended",
                                            "title": "The list can be ordered by a column",
                                            "when": [],
                                            "request": {
                                                "method": "GET",
                                                "path": "{entity/endpoints/list}",
                                                "query": {
                                                    "orderBy": "{column/name}"
                                                },
                                                "headers": {}
                                            },
                                            "expect": {
                                                "status": [
                                                    200
                                                ],
                                                "headers": {},
                                                "json": [
                                                    {
                                                        "path": "/size",
                                                        "matcher": {
                                                            "equals": "{list/size}"
                                                        }
                                                    },
                                                    {
                                                        "path": "/items",
                                                        "matcher": {
                                                            "ordered": {
                                                                "by": "/{column/path}",
                                                                "descending": false
                                                            }
                                                        }
                                                    }
                                                ]
                                            },
                                            "skip": [],
                                            "save": {}
                                        }
                                    ]
                                }
                            ]
                        },
                        {
                            "id": "C-sources",
                            "category": "C",
                            "level": "required",
                            "title": "A plugin lists its sources",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {
                                    "content-type": "^application/json"
                                },
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "required": [
                                                    "sources",
                                                    "count"
                                                ],
                                                "properties": {
                                                    "sources": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ]
                                                    },
                                                    "count": {
                                                        "type": "integer",
                                                        "minimum": 0
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {
                                "sources": ""
                            }
                        },
                        {
                            "id": "C-count",
                            "category": "C",
                            "level": "required",
                            "title": "The count is the number of the sources",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                },
                                {
                                    "value": "{sources/sources}",
                                    "matcher": {
                                        "differs": null
                                    },
                                    "otherwise": "the plugin has no sources"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/sources",
                                        "matcher": {
                                            "atLeast": "{sources/count}"
                                        }
                                    },
                                    {
                                        "path": "/sources",
                                        "matcher": {
                                            "atMost": "{sources/count}"
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "C-source",
                            "category": "C",
                            "level": "required",
                            "title": "A source says what it is",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "properties": {
                                                    "sources": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ],
                                                        "items": {
                                                            "type": "object",
                                                            "required": [
                                                                "id",
                                                                "name",
                                                                "type",
                                                                "enabled"
                                                            ],
                                                            "properties": {
                                                                "id": {
                                                                    "type": "string",
                                                                    "minLength": 1
                                                                },
                                                                "name": {
                                                                    "type": "string",
                                                                    "minLength": 1
                                                                },
                                                                "type": {
                                                                    "type": "string",
                                                                    "minLength": 1
                                                                },
                                                                "enabled": {
                                                                    "type": "boolean"
                                                                },
                                                                "labels": {
                                                                    "type": [
                                                                        "array",
                                                                        "null"
                                                                    ],
                                                                    "items": {
                                                                        "type": "string"
                                                                    }
                                                                },
                                                                "properties": {
                                                                    "type": [
                                                                        "object",
                                                                        "null"
                                                                    ]
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "C-status",
                            "category": "C",
                            "level": "required",
                            "title": "A source says how it is",
                            "when": [
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/management/sources",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "schema": {
                                                "type": "object",
                                                "properties": {
                                                    "sources": {
                                                        "type": [
                                                            "array",
                                                            "null"
                                                        ],
                                                        "items": {
                                                            "type": "object",
                                                            "required": [
                                                                "status"
                                                            ],
                                                            "properties": {
                                                                "status": {
                                                                    "type": "object",
                                                                    "required": [
                                                                        "state"
                                                                    ],
                                                                    "properties": {
                                                                        "state": {
                                                                            "type": "string",
                                                                            "minLength": 1
                                                                        },
                                                                        "entityCount": {
                                                                            "type": "integer",
                                                                            "minimum": 0
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "D-changes",
                            "category": "D",
                            "level": "required",
                            "title": "A change without authorisation is refused",
                            "when": [
                                {
                                    "value": "{parameters/authorization}",
                                    "matcher": {
                                        "equals": "enforced"
                                    },
                                    "otherwise": "it is not said that the server demands authorisation"
                                },
                                {
                                    "value": "{capabilities/sources/manageable}",
                                    "matcher": {
                                        "equals": true
                                    },
                                    "otherwise": "the plugin's sources cannot be managed"
                                }
                            ],
                            "request": {
                                "method": "POST",
                                "path": "{plugin/basePath}/management/apply-source",
                                "query": {},
                                "headers": {},
                                "body": {}
                            },
                            "expect": {
                                "status": [
                                    401,
                                    403
                                ],
                                "headers": {},
                                "json": []
                            },
                            "skip": [
                                {
                                    "status": [
                                        404,
                                        405
                                    ],
                                    "reason": "the plugin has no endpoint to apply a source"
                                }
                            ],
                            "save": {}
                        },
                        {
                            "id": "F-agree",
                            "category": "F",
                            "level": "required",
                            "title": "The list of plugins and the plugin say the same capabilities",
                            "when": [
                                {
                                    "value": "{plugin/capabilitiesV2}",
                                    "matcher": {
                                        "schema": {
                                            "type": "object"
                                        }
                                    },
                                    "otherwise": "the list of plugins says no capabilities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "",
                                        "matcher": {
                                            "equals": "{plugin/capabilitiesV2}"
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "F-list-endpoints",
                            "category": "F",
                            "level": "required",
                            "title": "A plugin's entities are listed below its path",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "every": {
                                                "path": "/endpoints/list",
                                                "matcher": {
                                                    "matches": "^{plugin/basePath}/"
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "F-get-endpoints",
                            "category": "F",
                            "level": "required",
                            "title": "A plugin's entities are answered alone below its path",
                            "when": [
                                {
                                    "value": "{capabilities/entities/0}",
                                    "matcher": {
                                        "present": true
                                    },
                                    "otherwise": "the plugin has no entities"
                                },
                                {
                                    "value": "{capabilities/entities}",
                                    "matcher": {
                                        "every": {
                                            "path": "/endpoints/get",
                                            "matcher": {
                                                "matches": "."
                                            }
                                        }
                                    },
                                    "otherwise": "an entity has no get endpoint"
                                }
                            ],
                            "request": {
                                "method": "GET",
                                "path": "/api/plugins/{plugin/name}/capabilities",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/entities",
                                        "matcher": {
                                            "every": {
                                                "path": "/endpoints/get",
                                                "matcher": {
                                                    "matches": "^{plugin/basePath}/"
                                                }
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [],
                            "save": {}
                        },
                        {
                            "id": "F-openapi",
                            "category": "F",
                            "level": "recommended",
                            "title": "A plugin's OpenAPI document is one",
                            "when": [],
                            "request": {
                                "method": "GET",
                                "path": "{plugin/basePath}/openapi.json",
                                "query": {},
                                "headers": {}
                            },
                            "expect": {
                                "status": [
                                    200
                                ],
                                "headers": {},
                                "json": [
                                    {
                                        "path": "/openapi",
                                        "matcher": {
                                            "matches": "^3\\."
                                        }
                                    },
                                    {
                                        "path": "/paths",
                                        "matcher": {
                                            "schema": {
                                                "type": "object"
                                            }
                                        }
                                    }
                                ]
                            },
                            "skip": [
                                {
                                    "status": [
                                        400,
                                        401,
                                        403,
                                        404,
                                        405,
                                        501
                                    ],
                                    "reason": "the plugin offers no OpenAPI document"
                                }
                            ],
                            "save": {}
                        }
                    ]
                },
                {
                    "id": "E-livez",
                    "category": "E",
                    "level": "required",
                    "title": "/livez answers its status",
                    "when": [],
                    "request": {
                        "method": "GET",
                        "path": "/livez",
                        "query": {},
                        "headers": {}
                    },
                    "expect": {
                        "status": [
                            200
                        ],
                        "headers": {
                            "content-type": "^application/json"
                        },
                        "json": [
                            {
                                "path": "/status",
                                "matcher": {
                                    "matches": "."
                                }
                            }
                        ]
                    },
                    "skip": [],
                    "save": {}
                }
            ]
        } }
};

// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/conformance/src/find-suite.ts






const builtIns = builtInSuites;
/**
 * A built-in suite by its name, such as `catalog-server/v1alpha1`, or a file's: a path that ends in .yaml or .yml or begins with a dot or
 * a slash. Throws DiagnosticError: `suite-unknown`, or what is wrong with the file.
 */
async function findSuite(text) {
    const builtIn = Object.hasOwn(builtIns, text) ? builtIns[text] : undefined;
    if (builtIn) {
        (0,suite_schemas/* provideValidators */.f7)(builtIn.suite.steps, builtIn.validators);
        return { suite: builtIn.suite, digest: builtIn.digest };
    }
    if (!/^\.{0,2}\/|\.ya?ml$/.test(text))
        return unknown(text);
    const read = (0,read_text/* readText */.yR)(text);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const { parseSuite } = await __webpack_require__.e(/* import() */ 2056).then(__webpack_require__.bind(__webpack_require__, 2056));
    const { located, diagnostics } = await parseSuite(text, read.text);
    return located ?? stop(diagnostics);
}
function stop(diagnostics) {
    throw new diagnostic/* DiagnosticError */.uo(diagnostics);
}
function unknown(text) {
    const names = Object.keys(builtIns);
    const likely = (0,suggest/* suggest */.Z)(text, names);
    return (0,diagnostic/* fail */.fJ)("suite-unknown", `there is no built-in suite ${(0,sanitize/* quoted */.T)(text)}; there is ${names.join(", ")}`, {
        fix: likely
            ? `Did you mean "${likely}"? Write that.`
            : "Write the name of a built-in suite, or the path of a YAML file.",
    });
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __webpack_require__(6375);
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
var extract_layer = __webpack_require__(659);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(6776);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(8218);
// EXTERNAL MODULE: ./packages/oci/src/layout-files.ts
var layout_files = __webpack_require__(8916);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(7438);
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
var find_image = __webpack_require__(6768);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(6478);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(4193);
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
    const folder = await makeTemporaryFolder("image");
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
    const folder = await makeTemporaryFolder("binary");
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

// EXTERNAL MODULE: ./packages/conformance/src/report-html.ts + 3 modules
var report_html = __webpack_require__(7544);
;// CONCATENATED MODULE: ./packages/conformance/src/report-json.ts
/**
 * The report as `report.json` has it: keys in the order of the schema whatever order they were set in, a line for each check and each plugin,
 * a newline at the end. The same report gives the same bytes.
 */
function renderReportJson(report) {
    const { checks, plugins, log, ...head } = inOrder(report);
    const start = JSON.stringify(head, undefined, 2).slice(0, -"\n}".length);
    const lists = Object.entries({ plugins, checks, log }).map(([name, items]) => `,\n  "${name}": ${lines(items)}`);
    return `${start}${lists.join("")}\n}\n`;
}
/** What a person compares stands on one line. */
function lines(items) {
    if (items.length === 0)
        return "[]";
    return `[\n${items.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;
}
/** JSON.stringify leaves out what is undefined. */
function inOrder(report) {
    const { tool, suite, subject, server, sandbox } = report;
    return {
        apiVersion: report.apiVersion,
        kind: report.kind,
        tool: { name: tool.name, version: tool.version },
        suite: {
            name: suite.name,
            version: suite.version,
            digest: suite.digest,
            categories: suite.categories?.map(({ id, title }) => ({ id, title })),
        },
        subject: {
            kind: subject.kind,
            name: subject.name,
            digest: subject.digest,
            platformDigest: subject.platformDigest,
            platform: subject.platform,
        },
        manifest: report.manifest,
        server: server && { module: server.module, version: server.version, frameworkVersion: server.frameworkVersion },
        started: report.started,
        seconds: report.seconds,
        sandbox: { kind: sandbox.kind, detail: sandbox.detail },
        platforms: report.platforms.map(({ platform, digest, status }) => ({ platform, digest, status })),
        only: report.only,
        verdict: report.verdict,
        required: countsInOrder(report.required),
        recommended: countsInOrder(report.recommended),
        plugins: report.plugins.map(pluginInOrder),
        checks: report.checks.map(checkInOrder),
        log: report.log,
    };
}
function countsInOrder({ passed, failed, skipped, notRun }) {
    return { passed, failed, skipped, notRun };
}
function pluginInOrder({ name, module, version, verdict, required, recommended }) {
    const counts = { required: countsInOrder(required), recommended: countsInOrder(recommended) };
    return { name, module, version, verdict, ...counts };
}
function checkInOrder(check) {
    const { id, category, level, title, items, plugin, status, reason, request, seconds } = check;
    return { id, category, level, title, items, plugin, status, reason, request, seconds };
}

// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(734);
;// CONCATENATED MODULE: ./packages/conformance/src/report-junit.ts


/**
 * JUnit XML, for what shows test results: a test suite for each category, a test case for each check and item.
 *
 * A required check that failed is a `failure`, one that was not run is an `error`. A recommended one that did not pass is `skipped`, and says
 * why: readers know no warning, fail a job for every failure, and show the message of what was skipped. So a reader shows red exactly where
 * the verdict is not `passed`; where no check says so, a test case of its own does.
 */
function renderReportJunit(report) {
    const suites = suitesOf(report);
    const all = suites.flatMap(({ cases }) => cases);
    const total = attributes({ name: report.suite.name, ...countsOf(all), time: report_junit_seconds(report.seconds) });
    const properties = propertiesOf(report);
    const log = report.log.length === 0 ? "" : report_junit_element("system-out", {}, report.log.map((line) => xmlText(line)).join("\n"));
    const inside = suites.map(({ name, cases }, index) => {
        const header = { name, ...countsOf(cases), time: report_junit_seconds(timeOf(cases)), timestamp: localTime(report.started) };
        return report_junit_element("testsuite", header, `\n${properties}${cases.map(renderCase).join("")}${index === 0 ? log : ""}`);
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${inside.join("")}</testsuites>\n`;
}
function suitesOf(report) {
    const { suite, verdict, required } = report;
    const suites = (0,report_words/* byCategory */.eO)(report).map(([id, results]) => ({
        name: (0,report_words/* categoryTitle */.p8)(report, id),
        cases: results.map((each) => caseOf(each, suite.name)),
    }));
    const unsaid = verdict !== "passed" && required.failed + required.notRun === 0;
    return unsaid ? [{ name: "run", cases: [wholeRun(report)] }, ...suites] : suites;
}
function wholeRun({ suite, verdict }) {
    const message = `the verdict is ${report_words/* verdictWords */.L2[verdict]}: no required check passed or failed`;
    const outcome = { kind: "error", message, detail: message };
    return { name: "Required checks were made", classname: `${suite.name}.run`, seconds: 0, outcome };
}
function caseOf(check, suite) {
    const { id, title, items, category, plugin } = check;
    const outcome = report_junit_outcomeOf(check);
    return {
        name: `${id}: ${title}${items.length === 0 ? "" : ` (${items.join(", ")})`}`,
        classname: [suite, category, ...(plugin === undefined ? [] : [plugin])].join("."),
        seconds: check.seconds,
        ...(outcome ? { outcome } : {}),
    };
}
function report_junit_outcomeOf({ status, level, reason = "no reason is given", request }) {
    if (status === "passed")
        return undefined;
    const detail = request === undefined ? reason : `${reason}\n${request}`;
    if (status === "skipped")
        return { kind: "skipped", message: reason, detail };
    const word = status === "failed" ? "failed" : "not run";
    if (level === "recommended")
        return { kind: "skipped", message: `recommended, ${word}: ${reason}`, detail };
    return { kind: status === "failed" ? "failure" : "error", message: `${word}: ${reason}`, detail };
}
function renderCase({ name, classname, seconds: time, outcome }) {
    const inside = outcome && `\n${renderOutcome(outcome)}`;
    return report_junit_element("testcase", { name, classname, time: report_junit_seconds(time) }, inside);
}
function renderOutcome({ kind, message, detail }) {
    if (kind === "skipped")
        return report_junit_element(kind, { message });
    const text = detail.split("\n").map((line) => xmlText(line));
    return report_junit_element(kind, { message, type: kind === "failure" ? "failed" : "not-run" }, text.join("\n"));
}
function countsOf(cases) {
    const count = (kind) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
    return {
        tests: String(cases.length),
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
    };
}
function timeOf(cases) {
    return cases.reduce((sum, each) => sum + each.seconds, 0);
}
function propertiesOf(report) {
    const all = [["Verdict", report_words/* verdictWords */.L2[report.verdict]], ...(0,report_words/* boundTo */.sy)(report)];
    const inside = all.map(([name, value]) => report_junit_element("property", { name, value }));
    return report_junit_element("properties", {}, `\n${inside.join("")}`);
}
/** `inside` is markup already. */
function report_junit_element(name, values, inside) {
    const start = `<${name}${attributes(values)}`;
    return inside === undefined ? `${start}/>\n` : `${start}>${inside}</${name}>\n`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
        .join("");
}
const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** One line for an attribute or an element's text, without the characters that XML 1.0 (2.2) forbids even as references. */
function xmlText(text) {
    return (0,sanitize/* sanitize */.a)(text, 1000)
        .replace(/[\ufffe\uffff]/g, "")
        .replace(/[&<>"']/g, (character) => references[character] ?? "");
}
function report_junit_seconds(time) {
    return time.toFixed(3);
}
/** As the schema of Jenkins has it: without fractions and without a zone; the time is UTC. */
function localTime(started) {
    return started.slice(0, "2026-11-22T09:30:00".length);
}

// EXTERNAL MODULE: ./packages/diagnostics/src/markdown-table.ts
var markdown_table = __webpack_require__(6827);
// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts
var render_markdown = __webpack_require__(4993);
;// CONCATENATED MODULE: ./packages/conformance/src/report-markdown.ts



/** Bytes. GitHub takes 1 MiB for a step's summary, which is not the report's alone. */
const room = 768 * 1024;
const marks = { passed: "✅", failed: "❌", "not-run": "❔" };
const order = { failed: 0, "not-run": 1, passed: 2 };
/** A job summary: the verdict first, then what it is bound to, the plugins, what failed and what was left out. At most `limit` bytes. */
function renderReportMarkdown(report, limit = room) {
    const { verdict, suite } = report;
    const heading = `## ${marks[verdict]} Conformance ${(0,render_markdown/* markdownText */.p)(`${suite.name} ${suite.version}`, 200)}: ${report_words/* verdictWords */.L2[verdict]}\n`;
    const counts = `Required: ${(0,report_words/* countsInWords */.Pe)(report.required)}. Recommended: ${(0,report_words/* countsInWords */.Pe)(report.recommended)}.`;
    const bound = (0,markdown_table/* markdownTable */.Q)(["Bound to", ""], (0,report_words/* boundTo */.sy)(report));
    const start = `${heading}\n${(0,render_markdown/* markdownText */.p)((0,report_words/* verdictInWords */._5)(report))} ${counts}\n\n${bound}`;
    const left = limit - Buffer.byteLength(start);
    if (left < 0)
        return `${heading}\nSee report.html.\n`;
    return `${start}${pluginsOf(report, left * 0.3)}${failures(report, left * 0.5)}${leftOut(report, left * 0.2)}`;
}
/** The ones to look at are seen at once; the others are folded where they are many. */
function pluginsOf({ plugins }, limit) {
    if (plugins.length === 0)
        return "";
    const sorted = plugins.toSorted((one, other) => order[one.verdict] - order[other.verdict]);
    const header = ["Plugin", "Version", "Verdict", "Required checks", "Recommended checks"];
    const rows = sorted.map((each) => [each.name, each.version ?? "", verdictCell(each), ...countCells(each)]);
    const table = (some) => tableWithin(header, some, limit);
    const bad = plugins.filter(({ verdict }) => verdict !== "passed").length;
    if (bad === 0 || plugins.length <= 20)
        return `\n### Plugins\n\n${table(rows)}`;
    const shown = `\n### Plugins\n\n${tableWithin(header, rows.slice(0, bad), limit / 2)}`;
    const fine = rows.slice(bad);
    return fine.length === 0
        ? shown
        : `${shown}${folded(`${fine.length} plugins passed`, tableWithin(header, fine, limit / 2))}`;
}
function verdictCell({ verdict }) {
    return `${marks[verdict]} ${report_words/* verdictWords */.L2[verdict]}`;
}
function countCells({ required, recommended }) {
    return [(0,report_words/* countsInWords */.Pe)(required), (0,report_words/* countsInWords */.Pe)(recommended)];
}
function failures(report, limit) {
    const rows = (0,report_words/* failuresOf */.dJ)(report).map((check) => [
        `${check.id}: ${check.title}`,
        check.items.join(", ") || (check.plugin ?? ""),
        check.level,
        check.reason ?? "",
        check.request ?? "",
        (0,report_words/* fixHint */.JW)(check),
    ]);
    if (rows.length === 0)
        return "";
    const header = ["Check", "About", "Level", "What is wrong", "Asked", "What to do"];
    return `\n### Failures\n\n${tableWithin(header, rows, limit)}`;
}
function leftOut({ checks }, limit) {
    return ["not-run", "skipped"]
        .map((status) => {
        const reasons = (0,report_words/* byReason */.UN)(checks, status);
        if (reasons.length === 0)
            return "";
        const count = reasons.reduce((sum, each) => sum + each.checks.length, 0);
        const rows = reasons.map((each) => [each.reason, String(each.checks.length), (0,report_words/* idsOf */.UX)(each.checks)]);
        const title = status === "skipped" ? `${count} skipped: what they check is not offered` : `${count} not run`;
        return folded(title, tableWithin(["Why", "Results", "Checks"], rows, limit / 2));
    })
        .join("");
}
function folded(title, markdown) {
    return `\n<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}
/** The rows that fit, and how many do not. */
function tableWithin(header, rows, limit) {
    const note = (count) => (count === 0 ? "" : `\n${count} more are in report.html.\n`);
    const lines = rows.map((row) => (0,markdown_table/* markdownTable */.Q)([], [row]).split("\n").at(2) ?? "");
    let left = limit - Buffer.byteLength((0,markdown_table/* markdownTable */.Q)(header, []) + note(rows.length));
    let count = 0;
    for (const line of lines) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        count++;
    }
    return `${(0,markdown_table/* markdownTable */.Q)(header, rows.slice(0, count))}${note(rows.length - count)}`;
}

// EXTERNAL MODULE: ./packages/conformance/src/report-read.ts + 3 modules
var report_read = __webpack_require__(8692);
// EXTERNAL MODULE: ./packages/conformance/src/report-safe.ts
var report_safe = __webpack_require__(78);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(1167);
;// CONCATENATED MODULE: ./packages/conformance/src/report-statement.ts


/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 */
function reportStatement(report) {
    const { subject, verdict, only, checks } = report;
    if (subject.kind !== "image" || verdict === "not-run" || only !== undefined)
        return undefined;
    const digests = subjectDigests(report);
    if (digests.length === 0)
        return undefined;
    const required = checks.filter(({ level }) => level === "required");
    const recommended = checks.filter(({ level }) => level === "recommended");
    const warnedTests = names(recommended.filter(isNotPassed));
    const failedTests = names(required.filter(isNotPassed));
    const bad = new Set([...warnedTests, ...failedTests]);
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: {
            result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
            configuration: configuration(report),
            // A server may list two things of one name, of which one passes.
            passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
            warnedTests,
            failedTests,
        },
    };
}
function renderStatement(statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
}
function isNotPassed({ status }) {
    return status === "failed" || status === "not-run";
}
function subjectDigests({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
}
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
function repositoryName(name) {
    try {
        const { registry, repository, short } = (0,reference/* parseImageReference */.o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return {};
        throw error;
    }
}
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
function configuration({ suite, manifest, tool, subject, sandbox, started }) {
    const annotations = {
        version: suite.version,
        tool: `${tool.name} ${tool.version}`,
        ...(subject.platform === undefined ? {} : { platform: subject.platform }),
        sandbox: sandbox.kind,
        started,
    };
    const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
    return manifest === undefined
        ? [descriptor]
        : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
}
function hex(digest) {
    return digest.slice("sha256:".length);
}
/** `B-list [agents, Agent]`; each once. */
function names(checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
}

// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(1742);
;// CONCATENATED MODULE: ./packages/conformance/src/report-write.ts











/**
 * Writes report.json, report.junit.xml, report.md, report.html and, where there is one, statement.json; makes the directory.
 * A statement of an earlier run never stays beside another report. Throws disk-full; other errors of the system as they are.
 */
async function writeReports(directory, given) {
    const report = (0,report_safe/* safeReport */.Q)(given);
    const json = renderReportJson(report);
    const statement = reportStatement(report);
    const contents = {
        "report.html": (0,report_html/* renderReportHtml */.Y)(report),
        "report.md": renderReportMarkdown(report),
        "report.junit.xml": renderReportJunit(report),
        "report.json": json,
        ...(statement ? { "statement.json": renderStatement(statement) } : {}),
    };
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        await writeTogether(directory, contents);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
    const at = (name) => (0,external_node_path_.join)(directory, name);
    return {
        json: at("report.json"),
        junit: at("report.junit.xml"),
        markdown: at("report.md"),
        html: at("report.html"),
        ...(statement ? { statement: at("statement.json") } : {}),
        digest: (0,report_read/* reportDigest */.Np)(json),
    };
}
/** All are on the disk before the first takes its name, and the statement takes it last. */
async function writeTogether(directory, contents) {
    const suffix = (0,external_node_crypto_.randomUUID)();
    const names = Object.keys(contents);
    const temporary = (name) => (0,external_node_path_.join)(directory, `.${name}.${suffix}`);
    try {
        for (const name of names)
            await (0,external_node_fs_promises_.writeFile)(temporary(name), contents[name] ?? "", { flag: "wx" });
        await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(directory, "statement.json"), { force: true });
        for (const name of names)
            await (0,external_node_fs_promises_.rename)(temporary(name), (0,external_node_path_.join)(directory, name));
    }
    finally {
        for (const name of names)
            await (0,external_node_fs_promises_.rm)(temporary(name), { force: true });
    }
}

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(8006);
;// CONCATENATED MODULE: ./packages/server/src/conformance-failures.ts


/** A diagnostic for each check that failed; a recommended one is a notice. What was not run because of another failure is not repeated. */
function conformance_failures_failures({ checks }, stakes) {
    const failed = checks.filter(({ status }) => status === "failed");
    return (0,limit/* limitDiagnostics */.c)(failed.map((each) => failure(each, severityOf(each, stakes))));
}
function failure(check, severity) {
    const { id, items, plugin, title, reason = "it failed", request } = check;
    const name = items.length === 0 ? id : `${id} (${items.join(", ")})`;
    const asked = request === undefined ? "" : `; asked: ${request}`;
    return (0,diagnostic/* diagnostic */.YK)("check-failed", `${name}: ${title}: ${reason}${asked}`, {
        severity,
        fix: "Correct what the server answers, or the suite if it asks for too much.",
        ...(plugin === undefined ? {} : { plugin }),
    });
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

// EXTERNAL MODULE: ./packages/server/src/labels.ts
var src_labels = __webpack_require__(9225);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(9232);
// EXTERNAL MODULE: ./packages/server/src/prepare.ts + 5 modules
var src_prepare = __webpack_require__(8778);
// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(4228);
;// CONCATENATED MODULE: ./packages/server/src/conformance.ts














/** Runs a suite against a server, writes its reports, and grants or refuses tiers where a manifest is given. What fails comes as diagnostics. */
async function conformance(options) {
    const { progress, environment, inputs } = options;
    const suite = await findSuite(options.suite);
    selectChecks(suite.suite, inputs.only);
    const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
    const earlier = await readReports(options.reports);
    await (0,output_folder/* checkOutputFolder */.Q)("report", options.report, { written: true });
    const opened = await openSubject(options.subject, {
        environment,
        progress,
        ...(inputs.platform ? { platform: inputs.platform } : {}),
        ...(options.registries ? { access: options.registries } : {}),
    });
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
        const written = await progress.step("Write the reports", () => writeReports(directory, ran.report));
        const own = { report: ran.report, digest: written.digest, file: written.json };
        const decided = located && (await decide(located, opened, [...earlier, own], options));
        const found = conformance_failures_failures(ran.report, { tiers: decided?.tiers, plugin: options.plugin });
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
    const { located, diagnostics } = await (0,manifest_file/* readManifestFile */.o)({ ...options, manifest, release: false });
    (0,src_prepare/* stopOnErrors */.B)(diagnostics);
    return located ?? conformance_stop(diagnostics);
}
function conformance_stop(diagnostics) {
    throw new diagnostic/* DiagnosticError */.uo(diagnostics);
}
async function readReports(named) {
    if (named.length === 0)
        return [];
    const { readReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8692));
    const read = named.map((each) => readReport(each));
    (0,src_prepare/* stopOnErrors */.B)(read.flatMap(({ diagnostics }) => diagnostics));
    return read.flatMap(({ report, digest, file }) => (report ? [{ report, digest, file }] : []));
}
/** An image says itself what is in it; for anything else, the manifest has to be believed. */
function whatIsInside({ labels }, located) {
    const labelled = (0,src_labels/* readLabels */.k2)(labels);
    if (labelled) {
        const { plugins, manifest, module, version, frameworkVersion } = labelled;
        return {
            plugins: plugins,
            ...(manifest && { manifest }),
            server: { module, version, frameworkVersion },
        };
    }
    return located ? { plugins: located.manifest.plugins, manifest: (0,src_digest/* sha256 */.sc)(located.source.text) } : {};
}
/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
async function decide(located, { subject, platforms }, reports, options) {
    const manifestDigest = (0,src_digest/* sha256 */.sc)(located.source.text);
    const image = { digest: subject.digest ?? "", platforms };
    try {
        return await options.progress.step("Decide on the tiers", async () => {
            const { decideTiers } = await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.bind(__webpack_require__, 279));
            const prepared = await prepareAgain(located, options);
            const decided = decideTiers({ located, prepared, image, manifestDigest, reports, curated: options.curated });
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
    const { openToolchain } = await __webpack_require__.e(/* import() */ 3751).then(__webpack_require__.bind(__webpack_require__, 3751));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 3607).then(__webpack_require__.bind(__webpack_require__, 3607));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 6933).then(__webpack_require__.bind(__webpack_require__, 9314));
    const { prepare } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8778));
    const toolchain = await openToolchain(located, options);
    const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
    return prepare({ located, image, checkout }, toolchain);
}


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkOutputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);





/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
async function checkOutputFolder(input, path, { written }) {
    const refuse = (why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("input-invalid", `${input}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path, 200)} cannot be the folder: ${why}`, {
        fix: "Name a folder that is there or can be made, and that may be written to.",
    });
    const { at, found } = await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (typeof found === "string")
        return refuse(found);
    if (!found.isDirectory())
        return refuse(`${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(at, 200)} is a file`);
    if (!written)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(at, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => refuse(error.code ?? error.message));
}
/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
async function nearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => error.code ?? error.message);
    return found === "ENOENT" && path !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) ? nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) : { at: path, found };
}


/***/ })

};

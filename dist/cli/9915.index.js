export const id = 9915;
export const ids = [9915,6934];
export const modules = {

/***/ 41102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var once = (async function* (bytes) {
    yield bytes;
});
var collect = (async function (content) {
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    return Buffer.concat(pieces);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Bytes as a stream of one piece. */
;
/** A stream's bytes. The caller has made sure that there are not too many. */
;


/***/ }),

/***/ 88068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var extractLayer = (async function ({ descriptor, diffId, bytes }, tree, allowance) {
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
});
var decompress = (function ({ mediaType, digest }) {
    const type = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .toOci */ .t_)(mediaType);
    if (type.endsWith(".tar+gzip"))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(pieces);
    if (type.endsWith(".tar+zstd"))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)(pieces);
    if (type.endsWith(".tar"))
        return (content) => content;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("layer-unsafe", `layer ${digest} has the unknown media type ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .T)(mediaType)}`);
});
var applyEntries = (async function (entries, layer, tree, allowance) {
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
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("layer-unsafe", `layer ${layer.digest}: the entry ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .T)(entry.header.name)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitize */ .a)(why)}`, {
                fix: "Do not run this image; build it again, or ask who built it.",
            });
        }
        entry.resume();
    }
});
var applyEntry = (async function ({ name, type, mode = 0, uid = 0, gid = 0, linkname }, entry, tree) {
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
            throw new _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .UnsafeEntry */ .R(`is a ${type ?? "thing of an unknown type"}, not a file, folder or link`);
    }
});
var refusal = (function (error) {
    if (error instanceof _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .UnsafeEntry */ .R)
        return error.message;
    const { code } = error;
    return code && ["ENAMETOOLONG", "ENOTDIR", "EEXIST", "EISDIR", "EINVAL", "EMLINK"].includes(code)
        ? `cannot be written (${code})`
        : undefined;
});
var tooMuch = (function ({ digest }, what) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("layer-unsafe", `layer ${digest}: the image has more ${what} than an image may have here`, {
        fix: "Do not run this image; a server's image is far smaller.",
    });
});
var failFeeding = (function (layer, error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .DiagnosticError */ .uo)
        throw error;
    return unreadable(layer, error.message);
});
var unreadable = (function ({ digest }, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("content-mismatch", `layer ${digest} cannot be read: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitize */ .a)(why)}`, {
        fix: "Build or fetch the image again.",
    });
});
__webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86485);
/* harmony import */ var _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21109);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92125);










/**
 * Applies one layer to a tree (image-spec, layer.md). Throws DiagnosticError: layer-unsafe for entries that could reach out of
 * the tree, that are no files, or that are too many; content-mismatch where the bytes are not what config and manifest say.
 */
;
/**
 * Bytes at a time: most of a server's image is one large file, and each piece costs a turn of every stage. Some are kept ready, so that
 * unpacking goes on while earlier ones are hashed and written.
 */
const chunkSize = 512 * 1024;
const pieces = { chunkSize, readableHighWaterMark: 4 * chunkSize };
/** What makes a layer's tar of its bytes. Throws layer-unsafe for a media type that is none of a layer. */
;
;
;
/** Why an entry cannot be applied, where that is the entry's fault. */
;
;
;
;


/***/ }),

/***/ 21109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var imageTree = (function (directory) {
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
        smallFile(name, attributes, content) {
            const path = placeAnew(name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: "wx", mode: 0o600 });
            if (isRoot)
                give(path, attributes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (attributes.mode & 0o777) | 0o400);
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
});
var makeFolders = (function (path, root) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let each = path; each !== root; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(each, 0o755);
        if (each === first)
            return;
    }
});
var give = (function (file, { uid = 0, gid = 0 }) {
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
});
var locate = (function (root, name) {
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
    const folder = (0,_oci_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInRoot */ .Q)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (folder === undefined)
        throw new UnsafeEntry("lies below links that lead to each other");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
});
var insideTarget = (function (at, target) {
    if (target === "" || target.includes("\0"))
        throw new UnsafeEntry("links to nothing");
    const from = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(at);
    if (target.startsWith("/"))
        return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(from, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(target)) || ".";
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(from.slice(1), target).split("/")[0] === "..")
        throw new UnsafeEntry("links out of the image");
    return target;
});
var remove = (function (path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    else if (found)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
});
var isDirectory = (function (path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ UnsafeEntry),
/* harmony export */   _: () => (/* binding */ imageTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _oci_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89094);




/** A rule that a layer's entry breaks. */
class UnsafeEntry extends Error {
}
/**
 * Writes below `root` only: folders on the way are looked up as if `root` were `/`, entries are created anew and never through
 * a link, and links to absolute targets become relative ones that stay inside. Special bits are dropped, and owners too unless this
 * process is root: then a server that is started as the image's user finds its own files.
 */
;
/** Folders that no layer describes, whatever this process's umask is. */
;
const highestId = 2 ** 31 - 2;
;
/** Where an entry lies: the folders above it looked up inside the root, its own name taken as it is. */
;
/** A link's target as seen from `at`, an absolute path of the image: absolute ones are made relative. */
;
;
;


/***/ }),

/***/ 40609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var blobPath = (function (directory, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256", digest.slice("sha256:".length));
});
var openRegularFile = (async function (directory, file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags).catch((error) => unreadable(directory, file, error));
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    return irregular(directory, file);
});
var readSmallFile = (function (directory, file, limit) {
    let opened;
    try {
        opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    }
    catch (error) {
        return unreadable(directory, file, error);
    }
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
        if (!found.isFile())
            return irregular(directory, file);
        if (found.size > limit)
            return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
});
var unreadable = (function (directory, file, error) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory)) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not there`, {
            fix: "Build the image first, with plugin-release build, or name the folder that holds oci-layout and index.json.",
        });
    }
    return invalidLayout(directory, `${file} cannot be read (${error.code})`);
});
var irregular = (function (directory, file) {
    return invalidLayout(directory, `${file} is not a regular file`);
});
var refuseForeignBlobs = (function (directory) {
    let blobs = "";
    try {
        blobs = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "blobs", "sha256"));
    }
    catch {
        // There is none.
    }
    if (blobs !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), "blobs", "sha256")) {
        invalidLayout(directory, "it has no folder blobs/sha256 of its own");
    }
});
var invalidLayout = (function (directory, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
        fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
    });
});
__webpack_require__.d(__webpack_exports__, {
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
;
/** A link could lead out of a layout, and a pipe never end. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opens a regular file of a layout. Throws layout-invalid. */
;
/** A small file of a layout as a whole, read at once: that is faster than another thread is asked. Throws layout-invalid. */
;
;
;
/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
;
;


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openLayout = (async function (path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    checkVersion(directory, (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/oci-layout`, 4096));
    const index = readIndex(directory);
    (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignBlobs */ .p0)(directory);
    return {
        name: path,
        directory,
        index,
        manifest: (reference) => readManifest(directory, index, reference),
        blob: (descriptor) => readBlob(directory, descriptor),
    };
});
var readIndex = (function (directory) {
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, `${directory}/index.json`, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    try {
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(bytes, "index.json");
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo)
            return (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "index.json is not an image index");
        throw error;
    }
});
var checkVersion = (function (directory, bytes) {
    let version;
    try {
        version = JSON.parse(bytes.toString("utf8"))?.imageLayoutVersion;
    }
    catch {
        version = undefined;
    }
    if (version !== "1.0.0")
        (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidLayout */ .YG)(directory, "oci-layout does not name version 1.0.0");
});
var readManifest = (async function (directory, index, reference) {
    const listed = typeof reference === "string" ? findListed(index, reference) : reference;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(reference) ? reference : listed?.digest;
    if (digest === undefined)
        return undefined;
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, digest);
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimit */ .NL);
    (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBytes */ .RV)(bytes, { digest, size: listed?.size ?? bytes.length }, file);
    const mediaType = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .documentMediaType */ .us)(bytes, listed?.mediaType, file) ?? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest;
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
});
var findListed = (function (index, reference) {
    return index.manifests.find((each) => each.digest === reference || each.annotations?.[refName] === reference);
});
var readBlob = (async function* (directory, descriptor) {
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(directory, descriptor.digest);
    const handle = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegularFile */ .ZU)(directory, file);
    try {
        yield* (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyStream */ .ui)(handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }), descriptor, file);
    }
    finally {
        await handle.close();
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refName),
/* harmony export */   openLayout: () => (/* binding */ openLayout)
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
;
;
;
;
;
;


/***/ }),

/***/ 92125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isIndex = (function (mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
});
var isImageManifest = (function (mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
});
var toOci = (function (mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   pJ: () => (/* binding */ isImageManifest),
/* harmony export */   t_: () => (/* binding */ toOci)
/* harmony export */ });
/** What this suite writes: the media types of the OCI image specification 1.1. */
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** The config of what is no image: two bytes, `{}`. */
    empty: "application/vnd.oci.empty.v1+json",
};
const docker = {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    manifest: "application/vnd.docker.distribution.manifest.v2+json",
};
/** Configs and layers that Docker named its own way: the bytes are the same. */
const ociNames = {
    "application/vnd.docker.container.image.v1+json": mediaTypes.config,
    "application/vnd.docker.image.rootfs.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip": mediaTypes.layer,
    "application/vnd.docker.image.rootfs.diff.tar.zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.foreign.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": mediaTypes.layer,
};
/** For the Accept header of a manifest request. */
const manifestMediaTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    docker.index,
    docker.manifest,
];
;
;
/** The OCI media type of a layer or config. */
;


/***/ }),

/***/ 24922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseIndex = (function (bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
});
var parseManifest = (function (bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
});
var parseConfig = (function (bytes, name) {
    const value = parseObject(bytes, name);
    const { rootfs, config, history } = value;
    const sound = typeof value.os === "string" &&
        typeof value.architecture === "string" &&
        isObject(rootfs) &&
        Array.isArray(rootfs.diff_ids) &&
        rootfs.diff_ids.every(_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc) &&
        (config === undefined || config === null || isRunConfig(config)) &&
        (history === undefined || history === null || Array.isArray(history));
    return sound ? value : malformed(name, "an image config");
});
var documentMediaType = (function (bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
});
var checkMediaType = (function (found, announced, name) {
    if (found === announced)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is announced as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(announced)} and is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
});
var parseDocument = (function (bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
});
var parseObject = (function (bytes, name) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return malformed(name, "JSON");
    }
    if (!isShallow(value, deepest))
        return malformed(name, `JSON of at most ${deepest} levels`);
    return isObject(value) ? value : malformed(name, "a JSON object");
});
var isShallow = (function (value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
});
var isRunConfig = (function (value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
});
var isOptional = (function (value, check) {
    return value === undefined || value === null || check(value);
});
var isLabels = (function (value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
});
var isTexts = (function (value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
});
var isDescriptors = (function (value) {
    return Array.isArray(value) && value.every(isDescriptor);
});
var isDescriptor = (function (value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
});
var isPlatform = (function (value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var malformed = (function (name, expected) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   us: () => (/* binding */ documentMediaType),
/* harmony export */   xQ: () => (/* binding */ checkMediaType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;
/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
;
;
;
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
;
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
;
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
;
;
;
;
;
;
;
;
;
;
;
;


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPlatforms = (async function (source, name, document, wanted) {
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(document.descriptor.mediaType))
        return fromIndex(source, name, document, wanted);
    const image = await readImage(source, name, document);
    return wanted.map((platform) => {
        if (!(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .bestPlatform */ .qm)([image.config], (config) => config, platform))
            missing(name, platform, [image.config]);
        return { platform, ...image };
    });
});
var fromIndex = (async function (source, name, document, wanted) {
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
});
var readImage = (async function (source, name, { descriptor, bytes }) {
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
});
var missing = (function (name, platform, offered) {
    const known = offered.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq).filter((each) => each !== "unknown/unknown");
    const list = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)([...new Set(known)].join(", "), 400) || "none by name";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-platform-missing", `${name} has no image for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)}; it offers: ${list}`, {
        fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
    });
});
var incomplete = (function (name, { digest }) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
        fix: "Push the base image again with all its platforms, or take another one.",
    });
});
var notAnImage = (function (what, found) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${what} is not a container image: it is or has ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(found, 120)}`, {
        fix: "Take a reference that names a container image.",
    });
});
__webpack_require__.d(__webpack_exports__, {
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
;
;
/** A manifest and its config. Throws content-mismatch for what is no image. */
;
;
;
;


/***/ }),

/***/ 65534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var formatPlatform = (function ({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
});
var localPlatform = (function () {
    const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
    return {
        os: process.platform === "win32" ? "windows" : process.platform,
        architecture: architectures[process.arch] ?? process.arch,
    };
});
var platformScore = (function (offered, wanted) {
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
});
var variantOf = (function ({ architecture, variant }) {
    return variant || defaultVariants[architecture] || "";
});
var bestPlatform = (function (offers, platform, wanted) {
    let best;
    for (const offer of offers) {
        const offered = platform(offer);
        const score = offered ? platformScore(offered, wanted) : undefined;
        if (score !== undefined && (!best || score > best.score))
            best = { offer, score };
    }
    return best?.offer;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   GK: () => (/* binding */ platformScore),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   qm: () => (/* binding */ bestPlatform)
/* harmony export */ });
/** The variant that is meant where none is named. */
const defaultVariants = { amd64: "v1", arm64: "v8", arm: "v7" };
/** `os/architecture` or `os/architecture/variant`. */
;
/** What this machine runs. */
;
/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
;
;
/** The best of what is offered. */
;


/***/ }),

/***/ 69915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var unpackImage = (async function (path, options) {
    const { platform, digest, directory, limits = defaultLimits } = options;
    const layout = await openLayout(path);
    const [image] = await readPlatforms(layout, layout.name, await findDocument(layout, digest), [platform]);
    if (!image)
        throw new Error("readPlatforms gave no image for the platform");
    return unpackLayers(layout, image, directory, limits);
});
var unpackLayers = (async function (source, image, directory, limits = defaultLimits) {
    const config = processConfig(source.name, image.config);
    const tree = (0,_oci_image_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .imageTree */ ._)(directory);
    const allowance = { ...limits };
    for (const [index, descriptor] of image.manifest.layers.entries()) {
        const diffId = image.config.rootfs.diff_ids[index] ?? descriptor.digest;
        await (0,_oci_extract_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .extractLayer */ .t)({ descriptor, diffId, bytes: source.blob(descriptor) }, tree, allowance);
    }
    return { root: directory, config };
});
var findDocument = (async function (layout, digest) {
    const [only, ...others] = layout.index.manifests;
    if (digest === undefined && others.length > 0) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("layout-invalid", `${layout.name} holds ${others.length + 1} images`, {
            fix: "Name the image by its digest.",
        });
    }
    const wanted = digest ?? only?.digest ?? "";
    const isThere = !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(wanted) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(layout.directory, wanted));
    const document = isThere ? await layout.manifest(wanted) : undefined;
    if (document)
        return document;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("image-not-found", `${layout.name} holds ${wanted ? `no image ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(wanted)}` : "no image"}`, {
        fix: "Check the digest, or leave it out where the layout has one image.",
    });
});
var processConfig = (function (name, { config }) {
    const { Entrypoint, Cmd, Env, User } = config ?? {};
    return {
        entrypoint: texts(Entrypoint, `${name}: the image's Entrypoint`),
        cmd: texts(Cmd, `${name}: the image's Cmd`),
        env: texts(Env, `${name}: the image's Env`),
        user: typeof User === "string" ? User : "",
    };
});
var texts = (function (list, what) {
    const items = list ?? [];
    const isText = (each) => typeof each === "string" && !each.includes("\0");
    return Array.isArray(items) && items.every(isText) ? items : (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${what} is no list of texts`);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDocument: () => (/* binding */ findDocument),
/* harmony export */   r: () => (/* binding */ unpackLayers)
/* harmony export */ });
/* unused harmony export unpackImage */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80253);
/* harmony import */ var _oci_extract_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88068);
/* harmony import */ var _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21109);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53683);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40609);
/* harmony import */ var _oci_platform_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76769);









const defaultLimits = { bytes: 4 * 1024 ** 3, entries: 200_000 };
/**
 * Takes the files of one platform's image out of an OCI layout (image-spec, layer.md), owners and special bits aside, and never
 * writes outside of `directory`. Throws DiagnosticError; what was written until then stays.
 */
;
/** The same for an image that has been found, wherever it is: each layer goes from there straight into the folder. */
;
/** The layout's image of that digest, or its only one. Throws layout-invalid, image-not-found. */
;
;
;


/***/ })

};

export const id = 3214;
export const ids = [3214];
export const modules = {

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

/***/ 63214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var findBuildctl = (async function ({ address, certificates, buildctl }, environment) {
    const command = buildctl === undefined ? await (0,toolchain/* findOnPath */.aY)("buildctl", environment.PATH ?? "") : (0,external_node_path_.resolve)(buildctl);
    if (command === undefined || !(await isExecutable(command))) {
        const where = buildctl === undefined ? "no buildctl command is on PATH" : `${(0,sanitize/* quoted */.T)(buildctl, 200)} cannot be run`;
        return (0,diagnostic/* fail */.fJ)("buildctl-missing", where, {
            fix: "Install BuildKit's command line buildctl 0.13 or newer, or say where it is; docs/buildkit.md shows how.",
        });
    }
    const options = [
        ...(address === undefined ? [] : [`--addr=${address}`]),
        ...(certificates === undefined ? [] : [`--tlsdir=${(0,external_node_path_.resolve)(certificates)}`]),
    ];
    const daemon = address ?? (environment.BUILDKIT_HOST || "its default address");
    return { command, options, environment, daemon: (0,sanitize/* sanitize */.a)(daemon, 200) };
});
var isExecutable = (async function (path) {
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
});
var runBuildctl = (async function ({ command, options, environment, daemon }, args, { seconds, onLine = () => false, signal }) {
    if (signal?.aborted)
        interrupted();
    const child = (0,external_node_child_process_.spawn)(command, [...options, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const closed = new Promise((done, failed) => {
        child.once("error", failed);
        child.once("close", (code) => done(code ?? 128));
    });
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        child.kill("SIGKILL");
    }, seconds * 1000);
    // It tells the daemon, which then ends the build's steps.
    const interrupt = () => child.kill("SIGINT");
    signal?.addEventListener("abort", interrupt, { once: true });
    const output = { exitCode: 0, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
        if (output.stdout.length < stdoutLimit)
            output.stdout += text;
    });
    (0,external_node_readline_.createInterface)({ input: child.stderr }).on("line", (line) => {
        if (!onLine(line) && output.stderr.length < stderrLimit)
            output.stderr += `${line}\n`;
    });
    try {
        output.exitCode = await closed.catch((error) => {
            return (0,diagnostic/* fail */.fJ)("buildctl-missing", `${command} could not be started: ${(0,sanitize/* sanitize */.a)(error.message)}`, {
                fix: "Install a buildctl command for this machine.",
            });
        });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", interrupt);
    }
    if (signal?.aborted)
        interrupted();
    if (isLate)
        unreachable(daemon, `it did not answer within ${seconds} seconds`);
    return output;
});
var interrupted = (function () {
    return (0,diagnostic/* fail */.fJ)("buildkit-failed", "the build was interrupted");
});
var unreachable = (function (daemon, why) {
    return (0,diagnostic/* fail */.fJ)("buildkit-unreachable", `BuildKit at ${daemon} cannot be reached: ${(0,sanitize/* sanitize */.a)(why)}`, {
        fix: "Start BuildKit, or correct the address (buildkit-address, BUILDKIT_HOST) and what it needs: a container's or cluster's own command line, certificates.",
    });
});
var workerPlatforms = (async function (buildctl, signal) {
    const args = ["debug", "workers", "--format", "{{json .}}"];
    const { exitCode, stdout, stderr } = await runBuildctl(buildctl, args, { seconds: 60, signal });
    if (exitCode !== 0)
        return unreachable(buildctl.daemon, lastError(stderr));
    return new Set(parseWorkers(stdout).flatMap((each) => (each.platforms ?? []).map(src_platform/* formatPlatform */.Bq)));
});
var parseWorkers = (function (text) {
    try {
        return JSON.parse(text) ?? [];
    }
    catch {
        throw new Error(`buildctl debug workers did not print JSON: ${text.slice(0, 200)}`);
    }
});
var lastError = (function (stderr) {
    const [, said] = /(?:^|[\s\S]*\n)error: ([\s\S]*)$/.exec(stderr) ?? [];
    return said ?? stderr;
});
var restoreBaseLayers = (async function (written, { manifest, config }, image, base) {
    const own = [];
    for (const layer of base?.manifest.layers ?? []) {
        const found = manifest.layers[own.length];
        if (!image || !found || !(await isSame(written, found, image.source, layer)))
            break;
        own.push({ mediaType: (0,media_types/* toOci */.t_)(layer.mediaType), digest: layer.digest, size: layer.size });
    }
    const layers = [...own, ...manifest.layers.slice(own.length)].map(withoutAnnotations);
    const diffIds = [
        ...(base?.config.rootfs.diff_ids.slice(0, own.length) ?? []),
        ...config.rootfs.diff_ids.slice(own.length),
    ];
    return {
        manifest: { ...manifest, layers },
        config: { ...config, rootfs: { type: "layers", diff_ids: diffIds } },
    };
});
var withoutAnnotations = (function ({ mediaType, digest, size }) {
    return { mediaType, digest, size };
});
var isSame = (async function (left, layer, right, other) {
    if (layer.digest === other.digest)
        return true;
    const [one, another] = await Promise.all([contentDigest(left, layer), contentDigest(right, other)]);
    return one === another;
});
var contentDigest = (async function (source, layer) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const entries = (0,tar_stream.extract)();
    const reading = async () => {
        for await (const entry of entries) {
            const { name, type, mode, uid, gid, size, linkname, devmajor, devminor, pax } = entry.header;
            const attributes = Object.entries(pax ?? {}).filter(([key]) => key.startsWith("SCHILY.xattr."));
            hash.update(JSON.stringify([name, type, mode, uid, gid, size, linkname, devmajor, devminor, attributes.sort()]));
            for await (const piece of entry)
                hash.update(piece);
        }
    };
    await Promise.all([(0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(source.blob(layer)), (0,extract_layer/* decompress */.m)(layer), entries), reading()]);
    return hash.digest("hex");
});
var checkServer = (async function (source, image, task) {
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-server-"));
    const file = (0,external_node_path_.join)(work, "program");
    try {
        for (const layer of image.manifest.layers.toReversed()) {
            if (await findServer(source, layer, file, (0,main_module/* mainModuleOf */.Nk)(task.prepared.composition))) {
                return await (0,check_binary/* checkBinary */.W)(file, task.prepared.composition, task.inputs.toolchain.version);
            }
        }
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
    return (0,diagnostic/* fail */.fJ)("image-server-missing", "the image holds no program that was compiled from the generated module", {
        fix: "Compile the folder server-source in the Dockerfile and copy the program, with its build information, to the image.",
    });
});
var findServer = (async function (source, layer, file, module) {
    const entries = (0,tar_stream.extract)();
    const feeding = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(source.blob(layer)), (0,extract_layer/* decompress */.m)(layer), entries);
    const searching = search(entries, file, module);
    const [found, fed] = await Promise.allSettled([searching, feeding]);
    if (found.status === "fulfilled" && found.value)
        return true; // the rest of the layer is read when it is copied
    if (fed.status === "rejected")
        throw fed.reason;
    if (found.status === "rejected")
        throw found.reason;
    return false;
});
var search = (async function (entries, file, module) {
    for await (const entry of entries) {
        if (!isProgram(entry.header)) {
            entry.resume();
            continue;
        }
        await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(file));
        if ((await (0,build_info/* readBuildInfo */.r)(file))?.main.path === module)
            return true;
    }
    return false;
});
var isProgram = (function ({ type, mode = 0, size = 0 }) {
    return type === "file" && (mode & 0o111) !== 0 && size >= smallest;
});
var takeImage = (async function (task, build, seconds) {
    const platform = task.prepared.composition.platforms[build.index];
    const written = await (0,layout.openLayout)(build.output);
    const image = await readImage(written, platform);
    checkMetadata(image, build);
    const info = await checkServer(written, image, task);
    const { image: resolved } = task.inputs;
    const base = resolved?.platforms[build.index];
    const parts = await restoreBaseLayers(written, image, resolved, base);
    const onBase = base?.manifest.layers.every((each, index) => each.digest === parts.manifest.layers[index]?.digest);
    const ofBase = new Set(base?.manifest.layers.map((each) => each.digest));
    for (const layer of parts.manifest.layers) {
        const source = resolved && ofBase.has(layer.digest) ? resolved.source : written;
        await task.layout.pushBlob(layer, () => source.blob(layer));
    }
    const document = await writeDocuments(task.layout, parts);
    const ownLayers = parts.manifest.layers.filter((each) => !ofBase.has(each.digest));
    const size = ownLayers.reduce((sum, each) => sum + each.size, 0);
    return {
        document: { ...document, descriptor: { ...document.descriptor, platform } },
        result: {
            platform: (0,src_platform/* formatPlatform */.Bq)(platform),
            digest: document.descriptor.digest,
            size,
            seconds,
            info,
            onBase: onBase === true,
        },
    };
});
var readImage = (async function (written, platform) {
    const [listed, ...others] = written.index.manifests;
    const document = listed && others.length === 0 ? await written.manifest(listed.digest) : undefined;
    const [image] = document ? await (0,platform_images/* readPlatforms */.t)(written, "BuildKit's image", document, [platform]) : [];
    if (!image)
        throw new Error("BuildKit wrote no image, or several");
    return image;
});
var writeDocuments = (async function (layout, { manifest, config }) {
    const configDocument = (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.config, config);
    await layout.pushBlob(configDocument.descriptor, () => (0,bytes/* once */.O)(configDocument.bytes));
    const document = (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.manifest, { ...manifest, config: configDocument.descriptor });
    await layout.pushManifest(document);
    return document;
});
var checkMetadata = (function ({ config, manifest }, { metadata }) {
    const { Labels } = config.config ?? {};
    const problems = [
        ...differing("label", metadata.labels, Labels ?? {}),
        ...differing("annotation", metadata.annotations, manifest.annotations ?? {}),
    ];
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
});
var differing = (function (kind, wanted, found) {
    return Object.entries(wanted)
        .filter(([name, value]) => found[name] !== value)
        .map(([name]) => (0,diagnostic/* diagnostic */.YK)("buildkit-failed", `BuildKit made an image without the ${kind} ${(0,sanitize/* quoted */.T)(name)} that was asked for`, {
        fix: "Use BuildKit 0.13 or newer.",
    }));
});
var buildArguments = (function (build) {
    const { dockerfile, base } = build;
    const options = {
        filename: dockerfile.name,
        platform: platformOption(build.platform),
        ...prefixed("build-arg:", build.values),
        ...prefixed("label:", build.labels),
        ...prefixed("context:", Object.fromEntries(Object.keys(build.folders).map((name) => [name, `local:${name}`]))),
        [`context:${contexts.base}`]: `oci-layout://${contexts.base}@${base.digest}`,
    };
    const folders = { ...build.folders, context: build.context, dockerfile: dockerfile.directory };
    const args = [
        ...["build", "--frontend", "dockerfile.v0", "--progress", "rawjson"],
        ...pairs("--opt", options),
        ...pairs("--local", folders),
        ...pairs("--oci-layout", { [contexts.base]: base.layout }),
        ...["--output", outputOption(build)],
    ];
    args.forEach(checkArgument);
    return args;
});
var prefixed = (function (prefix, values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
});
var pairs = (function (option, values) {
    return Object.entries(values).flatMap(([name, value]) => {
        if (name.includes("="))
            throw new Error(`not a name for ${option}: ${name}`);
        return [option, `${name}=${value}`];
    });
});
var platformOption = (function (platform) {
    const text = (0,src_platform/* formatPlatform */.Bq)(platform);
    if (/^[a-z0-9]+(?:\/[a-z0-9]+){1,2}$/.test(text))
        return text;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(text)} is not a platform`, {
        fix: "Write it as linux/amd64 or linux/arm/v7.",
    });
});
var outputOption = (function ({ output, annotations }) {
    const fields = { type: "oci", tar: "false", dest: output, "rewrite-timestamp": "true" };
    const all = { ...fields, ...prefixed("annotation.", annotations) };
    return Object.entries(all)
        .map(([name, value]) => {
        if (/[A-Z=\s]/.test(name))
            throw new Error(`not a name for --output: ${name}`);
        return csvField(`${name}=${value}`);
    })
        .join(",");
});
var csvField = (function (text) {
    if (/[\r\n]/.test(text)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(text)} holds a line break, which an annotation or a path cannot have here`, {
            fix: "Write it in one line.",
        });
    }
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
});
var checkArgument = (function (argument) {
    const [name = ""] = argument.split("=");
    if (argument.includes("\0")) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(name)} has a value with a null character`, { fix: "Remove it." });
    }
    const size = Buffer.byteLength(argument);
    if (size > argumentLimit) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(name)} has a value of ${size} bytes, and buildctl takes ${argumentLimit}`, {
            fix: "Compose fewer plugins, or build without BuildKit, which has no such limit.",
        });
    }
});
var explainFailedBuild = (function ({ stderr, step, dockerfile, daemon }) {
    const error = lastError(stderr);
    if (!step && /\bUnavailable\b|connection refused|error reading from server/.test(error)) {
        return (0,diagnostic/* diagnostic */.YK)("buildkit-unreachable", `the connection to BuildKit at ${daemon} broke: ${(0,sanitize/* sanitize */.a)(error)}`, {
            fix: "Look at BuildKit's own log, and build again.",
        });
    }
    const what = dockerfile === undefined ? "the generated Dockerfile" : (0,sanitize/* quoted */.T)(dockerfile, 200);
    const log = logLines(step?.log ?? "").slice(-shownLines);
    const where = step ? ` at ${(0,sanitize/* quoted */.T)(step.name, 160)}` : "";
    const said = log.length > 0 ? `; it wrote: ${log.map((line) => (0,sanitize/* sanitize */.a)(line, 200)).join(" | ")}` : "";
    const why = (0,sanitize/* sanitize */.a)(step?.error ?? error, 300);
    return (0,diagnostic/* diagnostic */.YK)("buildkit-failed", `BuildKit could not build ${what}${where}: ${why}${said}`, {
        fix: fixFor(`${error}\n${step?.log ?? ""}`, dockerfile),
        ...(dockerfile === undefined ? {} : { place: { file: dockerfile, ...lineOf(stderr) } }),
    });
});
var logLines = (function (log) {
    return log
        .split(/[\r\n]+/)
        .map((line) => (0,sanitize/* sanitize */.a)(line, 400))
        .filter((line) => line !== "");
});
var fixFor = (function (text, dockerfile) {
    if (/exec format error/.test(text)) {
        return "Use a BuildKit worker of the program's platform, or one that emulates it; or compile with FROM --platform=$BUILDPLATFORM.";
    }
    return dockerfile === undefined
        ? "Look at the log above; if BuildKit is 0.13 or newer and has room on its disk, report it as a defect of this suite."
        : "Correct the Dockerfile; the step's whole log is above.";
});
var lineOf = (function (stderr) {
    const line = /^[^\s:]+:(\d+)\n-{5}/m.exec(stderr)?.[1];
    return line === undefined ? {} : { line: Number(line) };
});
var goFlags = (function (flags) {
    return flags.map(quoteFlag).join(" ");
});
var quoteFlag = (function (flag) {
    if (!/[\s'"]/.test(flag))
        return flag;
    const quote = ["'", '"'].find((each) => !flag.includes(each));
    if (quote === undefined)
        throw new Error(`GOFLAGS cannot hold ${flag}`);
    return quote + flag + quote;
});
var followBuild = (function (tell) {
    const steps = new Map();
    let failure;
    const stepOf = (digest) => {
        const known = steps.get(digest) ?? { isTold: false, log: "", stdout: "" };
        steps.set(digest, known);
        return known;
    };
    const end = (vertex) => {
        const step = stepOf(vertex.digest);
        if (vertex.error && !/context canceled/.test(vertex.error)) {
            // The others are only ended because of the first.
            failure ??= { name: vertex.name ?? "", error: vertex.error, log: decode(step.log), stdout: decode(step.stdout) };
        }
        const isTold = step.isTold || isWorthTelling(vertex);
        if (isTold && !step.isTold)
            tell(describe(vertex));
        steps.set(vertex.digest, { isTold, log: "", stdout: "" });
    };
    return {
        line(text) {
            const status = parseStatus(text);
            for (const { vertex, stream, data } of status?.logs ?? []) {
                const step = stepOf(vertex ?? "");
                const piece = Buffer.from(data ?? "", "base64").toString("latin1");
                step.log = (step.log + piece).slice(-logLimit);
                if (stream === 1 && step.stdout.length < progress_stdoutLimit)
                    step.stdout += piece;
            }
            for (const each of status?.vertexes ?? [])
                if (each.completed)
                    end(each);
            return status !== undefined;
        },
        failed: () => failure,
    };
});
var decode = (function (bytes) {
    return Buffer.from(bytes, "latin1").toString("utf8");
});
var parseStatus = (function (text) {
    if (!text.startsWith("{"))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
});
var isWorthTelling = (function (vertex) {
    const { name = "" } = vertex;
    if (/^\[internal\]|load \.dockerignore$/.test(name))
        return false;
    return !name.startsWith("[context ") || (secondsOf(vertex) ?? 0) >= 0.1;
});
var secondsOf = (function ({ started, completed }) {
    const seconds = (Date.parse(completed ?? "") - Date.parse(started ?? "")) / 1000;
    return Number.isFinite(seconds) ? seconds : undefined;
});
var describe = (function (vertex) {
    const { name = "", cached, error } = vertex;
    const took = `${(secondsOf(vertex) ?? 0).toFixed(1)} s`;
    return `${error ? "failed" : cached ? "cached" : took}  ${(0,sanitize/* sanitize */.a)(name, 160)}`;
});
var buildPlatform = (async function (task, build) {
    const { progress, signal } = task.options;
    const started = performance.now();
    const follower = followBuild(progress.info);
    const args = buildArguments(imageBuild(task, build));
    const { exitCode, stderr } = await runBuildctl(build.buildctl, args, {
        seconds: timeLimit,
        onLine: follower.line,
        signal,
    });
    if (exitCode === 0)
        return (performance.now() - started) / 1000;
    const step = follower.failed();
    const compiler = build.dockerfile === undefined && step ? await explainCompiler(task, build, step) : [];
    if (compiler.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(compiler);
    for (const line of logLines(step?.log ?? stderr).slice(-buildkit_platform_shownLines))
        progress.info(line);
    const { dockerfile, buildctl } = build;
    throw new diagnostic/* DiagnosticError */.uo([explainFailedBuild({ stderr, step, dockerfile, daemon: buildctl.daemon })]);
});
var imageBuild = (function ({ inputs, prepared }, { sources, metadata, output, index, ...build }) {
    const { composition } = prepared;
    const platform = composition.platforms[index];
    const digest = sources.base.digests[index];
    if (!platform || !digest)
        throw new Error(`there is no platform ${index}`);
    const server = serverPath(inputs.image?.platforms[index]?.config, composition.name, build.dockerfile !== undefined);
    return {
        ...sources,
        ...metadata,
        base: { layout: sources.base.layout, digest },
        platform,
        output,
        values: {
            ...(0,golang_src_platform/* platformEnvironment */.B)(platform),
            CGO_ENABLED: inputs.located.manifest.build.cgo ? "1" : "0",
            GOFLAGS: goFlags((0,compile/* buildFlags */.A)(composition, inputs.located.manifest.build.ldflags)),
            PACKAGE: sources.package,
            SERVER: server,
            SOURCE_DATE_EPOCH: "0",
        },
    };
});
var serverPath = (function (base, name, isOwn) {
    try {
        return (0,src_image/* imageEntrypoint */.sV)(base, name);
    }
    catch (error) {
        if (isOwn && error instanceof diagnostic/* DiagnosticError */.uo)
            return `/${name}`;
        throw error;
    }
});
var explainCompiler = (async function (task, build, { stdout }) {
    const events = stdout.split("\n").filter(isJson);
    if (!events.some((each) => each.includes('"build-fail"')))
        return [];
    const platform = task.prepared.composition.platforms[build.index];
    if (!platform)
        return [];
    const { inputs, prepared, directory } = task;
    const result = { stdout: events.join("\n"), stderr: "" };
    return (0,build_failure/* explainBuildFailure */.O)(inputs.toolchain, prepared.composition, { directory, platform, result });
});
var isJson = (function (line) {
    try {
        return typeof JSON.parse(line) === "object";
    }
    catch {
        return false;
    }
});
var writeBaseLayout = (async function (directory, image, { platforms, name }) {
    const layout = await (0,layout_writer/* createLayout */.V)(directory);
    const images = [];
    for (const [index, platform] of platforms.entries()) {
        const base = image?.platforms[index]?.descriptor;
        if (image && base)
            await (0,copy/* copyImage */.L1)(image.source, base, layout);
        images.push(base ?? (await writeEmptyImage(layout, platform, `/${name}`)));
    }
    await layout.finish(images);
    return images.map((each) => each.digest);
});
var writeEmptyImage = (async function (layout, platform, entrypoint) {
    const rootfs = { type: "layers", diff_ids: [] };
    const config = (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.config, { ...platform, config: { Entrypoint: [entrypoint] }, rootfs });
    const manifest = (0,src_image/* toDocument */.JY)(media_types/* mediaTypes */.Ib.manifest, {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        config: config.descriptor,
        layers: [],
    });
    await layout.pushBlob(config.descriptor, () => (0,bytes/* once */.O)(config.bytes));
    await layout.pushManifest(manifest);
    return manifest.descriptor;
});
var writeModuleProxy = (async function (directory, sums, moduleCache) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    for (const key of sums.keys()) {
        const file = proxyFile(key);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, file)), { recursive: true });
        await linkOrCopy((0,external_node_path_.join)(moduleCache, "cache/download", file), (0,external_node_path_.join)(directory, file));
    }
});
var proxyFile = (function (key) {
    const [module = "", version = ""] = key.split(" ");
    const isGoMod = version.endsWith("/go.mod");
    const plain = isGoMod ? version.slice(0, -"/go.mod".length) : version;
    const file = `${escapeUpperCase(module)}/@v/${escapeUpperCase(plain)}${isGoMod ? ".mod" : ".zip"}`;
    // go.sum is a file that people can edit.
    if (file.startsWith("/") || file.split("/").includes("..")) {
        (0,diagnostic/* fail */.fJ)("lock-stale", `go.sum has a line for ${JSON.stringify(module)}, which is no module`, {
            fix: "Generate again.",
        });
    }
    return file;
});
var escapeUpperCase = (function (text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
});
var linkOrCopy = (async function (from, to) {
    const linked = await (0,promises_.link)(from, to).catch((error) => error.code);
    if (linked === undefined)
        return;
    await (0,promises_.copyFile)(from, to).catch((error) => {
        if (error.code !== "ENOENT")
            throw error;
    });
});
var writeSourceTree = (async function ({ base }, generated, folder) {
    if (!(0,main_module/* isMainModule */.eQ)(base))
        return { folder: generated, package: "." };
    const { files, checkout } = base;
    if (files === undefined)
        throw new Error(`${base.module} was not downloaded`);
    const root = checkout?.root ?? files;
    await copyTree(root, folder, checkout?.ignored ?? new Set());
    const module = (0,external_node_path_.relative)(root, files);
    const main = (0,external_node_path_.join)(module, (0,main_module/* addedPath */.o2)(base));
    await place((0,external_node_path_.join)(generated, "main.go"), (0,external_node_path_.join)(folder, main));
    for (const name of ["go.mod", "go.sum"])
        await place((0,external_node_path_.join)(generated, name), (0,external_node_path_.join)(folder, module, name));
    return { folder, package: (0,external_node_path_.dirname)(main) };
});
var copyTree = (async function (from, to, ignored) {
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.name === ".git" || ignored.has(source))
            continue;
        if (entry.isDirectory())
            await copyTree(source, target, ignored);
        else if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else if (entry.isFile())
            await (0,promises_.copyFile)(source, target);
    }
});
var place = (async function (from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.rm)(to, { force: true });
    await (0,promises_.copyFile)(from, to);
});
var collectSources = (async function ({ inputs, prepared, directory }, dockerfile, work) {
    const { goRoot, moduleCache } = await goFolders(inputs.toolchain);
    const modules = (0,external_node_path_.join)(work, "modules");
    const sums = (0,go_sum/* parseGoSum */.HD)(await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.sum"), "utf8"));
    await writeModuleProxy(modules, sums, moduleCache);
    const source = await writeSourceTree(prepared.composition, directory, (0,external_node_path_.join)(work, "source"));
    const layout = (0,external_node_path_.join)(work, "base");
    const digests = await writeBaseLayout(layout, inputs.image, prepared.composition);
    const own = dockerfile === undefined ? undefined : (0,external_node_path_.resolve)(dockerfile);
    const file = own ?? (await writeGenerated((0,external_node_path_.join)(work, "dockerfile")));
    return {
        dockerfile: { directory: (0,external_node_path_.dirname)(file), name: (0,external_node_path_.basename)(file) },
        context: (0,external_node_path_.dirname)(file),
        folders: { [contexts.source]: source.folder, [contexts.modules]: modules, [contexts.toolchain]: goRoot },
        base: { layout, digests },
        package: source.package,
    };
});
var writeGenerated = (async function (folder) {
    const file = (0,external_node_path_.join)(folder, "Dockerfile");
    await (0,promises_.mkdir)(folder);
    await (0,promises_.writeFile)(file, generatedDockerfile);
    return file;
});
var goFolders = (async function (toolchain) {
    const { exitCode, stdout, stderr } = await (0,process/* runGo */.a)(toolchain, ["env", "GOROOT", "GOMODCACHE"], { directory: "/" });
    const [goRoot = "", moduleCache = ""] = stdout.split("\n");
    if (exitCode !== 0 || !goRoot || !moduleCache)
        (0,diagnostic/* fail */.fJ)("go-command-failed", `go env failed: ${stderr.slice(0, 500)}`);
    return { goRoot, moduleCache };
});
var openBuildKit = (async function (options, environment, signal) {
    const { dockerfile } = options;
    if (dockerfile !== undefined)
        await checkDockerfile(dockerfile);
    const buildctl = await findBuildctl(options, environment);
    const platforms = await workerPlatforms(buildctl, signal);
    if (dockerfile === undefined)
        checkWorkers(platforms, buildctl.daemon);
    return async (task) => {
        refuseWorkingCopies(task);
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-buildkit-"));
        try {
            return await buildImages(task, buildctl, dockerfile, work);
        }
        finally {
            await (0,promises_.rm)(work, { recursive: true, force: true });
        }
    };
});
var buildImages = (async function (task, buildctl, dockerfile, work) {
    const { step } = task.options.progress;
    const metadata = (0,server_src_image/* describeImage */.hu)(task.inputs, task.prepared);
    const sources = await step("Collect what BuildKit needs", () => collectSources(task, dockerfile, work));
    const built = [];
    for (const [index, platform] of task.prepared.composition.platforms.entries()) {
        const output = (0,external_node_path_.join)(work, `image-${index}`);
        await (0,promises_.mkdir)(output);
        const build = { buildctl, sources, metadata, dockerfile, output, index };
        const title = `Build for ${(0,src_platform/* formatPlatform */.Bq)(platform)} by BuildKit`;
        const seconds = await step(title, () => buildPlatform(task, build));
        built.push(await step("Take over the image", () => takeImage(task, build, seconds)));
    }
    const documents = built.map((each) => each.document);
    const top = await (0,server_src_image/* pushTop */.as)(task.layout, documents, metadata.annotations);
    return { top, platforms: built.map((each) => each.result) };
});
var checkDockerfile = (async function (path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return;
    (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(path, 200)} is no file that can be read`, {
        fix: "Name the Dockerfile by its path, or leave it out for a generated one.",
    });
});
var checkWorkers = (function (platforms, daemon) {
    const own = (0,src_platform/* formatPlatform */.Bq)((0,src_platform/* localPlatform */.hJ)());
    if (platforms.has(own))
        return;
    (0,diagnostic/* fail */.fJ)("buildkit-failed", `BuildKit at ${daemon} runs ${[...platforms].join(", ") || "nothing"}, and this machine's Go is ${own}`, { fix: "Use a worker of this platform, or give a Dockerfile that brings its own Go; docs/buildkit.md has one." });
});
var refuseWorkingCopies = (function ({ prepared }) {
    const copy = prepared.composition.plugins.find((each) => each.directory !== undefined);
    if (!copy)
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", `the plugin ${copy.name} is a working copy, which BuildKit is not given`, {
        plugin: copy.name,
        fix: "Build without BuildKit, or name a released version.",
    });
});
__webpack_require__.d(__webpack_exports__, {
  openBuildKit: () => (/* binding */ openBuildKit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var toolchain = __webpack_require__(92763);
;// CONCATENATED MODULE: ./packages/buildkit/src/buildctl.ts








/** Throws `buildctl-missing`. */
;
;
const stdoutLimit = 1024 * 1024;
const stderrLimit = 64 * 1024;
/**
 * Runs `buildctl` with an argument vector; no shell. Any exit code is a result, which only the caller can judge.
 * Throws `buildctl-missing` where it cannot be started, `buildkit-unreachable` where it takes too long, `buildkit-failed` where it is interrupted.
 */
;
;
/** Throws `buildkit-unreachable`. */
;

// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __webpack_require__(65534);
;// CONCATENATED MODULE: ./packages/buildkit/src/workers.ts


/** Asks BuildKit for the platforms that its workers run programs of. Throws `buildkit-unreachable`. */
;
;
/** What buildctl says last, which is why it ended. */
;

// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var bytes = __webpack_require__(41102);
// EXTERNAL MODULE: ./packages/oci/src/image.ts
var src_image = __webpack_require__(84616);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./packages/oci/src/extract-layer.ts
var extract_layer = __webpack_require__(88068);
;// CONCATENATED MODULE: ./packages/server/src/base-layers.ts






/**
 * Puts a base's own layers back below an image that BuildKit made on it. With `rewrite-timestamp` BuildKit sets the times in all layers
 * of a base that it knows from a layout, so that nothing would be shared with the base any more. A layer goes back where it is the same
 * but for times, and so are all below it; an image on another base stays as it is.
 */
;
/** BuildKit notes on a layer that its times were set. */
;
;
/** One digest over all that a layer's entries say, apart from times. */
;

// EXTERNAL MODULE: ./packages/golang/src/build-info.ts
var build_info = __webpack_require__(55133);
// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
// EXTERNAL MODULE: ./packages/server/src/check-binary.ts
var check_binary = __webpack_require__(40527);
;// CONCATENATED MODULE: ./packages/server/src/server-in-image.ts












/**
 * Looks through an image's layers, the last one first, for the program of the generated module, and holds its modules against the
 * manifest's: a Dockerfile could have built anything, and the labels would still name the plugins.
 * Returns what the linker wrote into the program. Throws `image-server-missing`, `version-moved`.
 */
;
/** Writes the layer's first program of the generated module to `file`; false if it has none. */
;
;
/** No Go program is smaller. */
const smallest = 512 * 1024;
;

;// CONCATENATED MODULE: ./packages/server/src/buildkit-image.ts










/**
 * Reads back what BuildKit wrote, holds it against what was asked for, and takes it over into the layout. Throws `layout-invalid`,
 * `content-mismatch`, `image-platform-missing`, `image-server-missing`, `version-moved`, and `buildkit-failed` where labels or annotations differ.
 */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/buildkit/src/dockerfile.ts
/** What every build finds beside its Dockerfile's own folder, as images and folders to copy from. The names are no stage's by chance. */
const contexts = {
    /** The base image. For `scratch` an image without layers, whose entrypoint is the server's. */
    base: "server-base",
    /** The generated module, or the base with what was generated in it. Its `package main` is in the folder PACKAGE. */
    source: "server-source",
    /** A module proxy in a folder, with the modules that go.sum names and no others. */
    modules: "go-modules",
    /** The Go that resolved the module. */
    toolchain: "go-toolchain",
};
/**
 * Compiles as the daemonless engine does, by the same Go, without a network. A constant: what a manifest says comes in as build
 * arguments and labels, and the entrypoint from the base image.
 */
const generatedDockerfile = `# Code generated by plugin-release-actions; DO NOT EDIT.
FROM --platform=$BUILDPLATFORM scratch AS compile
WORKDIR /tmp
WORKDIR /out
WORKDIR /source
COPY --from=${contexts.source} . .
ENV HOME=/tmp GOCACHE=/cache GOMODCACHE=/tmp/modules GOPROXY=file:///modules GOSUMDB=off
ENV GOENV=off GOWORK=off GOTOOLCHAIN=local CGO_ENABLED=0
ARG GOFLAGS
ARG GOOS
ARG GOARCH
ARG GOARM
ARG GOAMD64
ARG PACKAGE
WORKDIR $PACKAGE
RUN --network=none \\
    --mount=from=${contexts.toolchain},target=/usr/local/go \\
    --mount=from=${contexts.modules},target=/modules \\
    --mount=type=cache,id=plugin-release-go-build,target=/cache \\
    ["/usr/local/go/bin/go", "build", "-json", "-o", "/out/server", "."]

FROM ${contexts.base}
ARG SERVER
COPY --from=compile /out/server $SERVER
`;

;// CONCATENATED MODULE: ./packages/buildkit/src/arguments.ts




/** Linux's limit for one argument is 128 KiB with its end. */
const argumentLimit = 128 * 1024 - 1;
/**
 * The arguments of `buildctl` for a build. Every value from outside stands behind a name of ours and `=`, where buildctl takes it to the
 * end; only names of ours stand before it. Throws `input-invalid` for what cannot be handed over so.
 */
;
;
/** buildctl splits each at its first `=`. */
;
/** A comma would name a second platform. */
;
/** One line of comma-separated values, which buildctl makes all lower case before the `=`. */
;
/** RFC 4180, as buildctl's reader has it: one line, so a line break cannot be written. */
;
;

;// CONCATENATED MODULE: ./packages/buildkit/src/failure.ts



const shownLines = 6;
/** Says why a build failed: `buildkit-failed` with the step and the end of its log, or `buildkit-unreachable` where the connection broke. */
;
/** A step's log, as lines that are safe to print. */
;
;
/** buildctl shows the lines of a Dockerfile that an error is about, below `NAME:LINE`. */
;

;// CONCATENATED MODULE: ./packages/buildkit/src/go-flags.ts
/**
 * The value of GOFLAGS for flags of the go command, so that a Dockerfile's `go build` has them without naming them. A flag with blanks
 * stands in quotes, which know no escape (cmd/internal/quoted): one with blanks and both quotes cannot be written.
 */
;
;

;// CONCATENATED MODULE: ./packages/buildkit/src/progress.ts

const logLimit = 64 * 1024;
const progress_stdoutLimit = 16 * 1024 * 1024;
/** Follows a build: tells each step as it ends, and keeps what a failed one wrote. */
;
;
;
/** What BuildKit does before the Dockerfile's first line is of no interest, nor is a folder that was there already. */
;
;
;

// EXTERNAL MODULE: ./packages/golang/src/build-failure.ts + 2 modules
var build_failure = __webpack_require__(36058);
// EXTERNAL MODULE: ./packages/golang/src/compile.ts + 1 modules
var compile = __webpack_require__(45736);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var golang_src_platform = __webpack_require__(92089);
;// CONCATENATED MODULE: ./packages/server/src/buildkit-platform.ts










/** No build takes so long that does not hang. */
const timeLimit = 2 * 60 * 60;
const buildkit_platform_shownLines = 200;
/** Has BuildKit write one platform's image to the output folder. Returns how long it took; throws why it could not. */
;
;
/** Where the server belongs. A Dockerfile of somebody's own may put it elsewhere, so its base may leave that open. */
;
/** Names the guilty plugin of a compilation that failed, as the daemonless engine does. */
;
/** BuildKit cuts a log that is too long, also in the middle of a line. */
;

// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/layout-writer.ts
var layout_writer = __webpack_require__(94675);
;// CONCATENATED MODULE: ./packages/buildkit/src/base-layout.ts





/**
 * Writes the base image as an OCI layout, for each platform one image; where there is none, an image without layers whose entrypoint is
 * `/<name>`. So BuildKit needs no registry, no credentials and no tag for it. Returns the images' digests, in the order of the platforms.
 */
;
;

;// CONCATENATED MODULE: ./packages/buildkit/src/module-proxy.ts



/**
 * Makes a module proxy (go.dev/ref/mod#goproxy-protocol) of what a go.sum names, out of the module cache; files are linked where they can
 * be. It holds these modules and no others: a cache may know private ones that are not this build's business. What the cache lacks is
 * left out: a go.sum may name more than a build asks for, and Go says what it misses.
 *
 * @param moduleCache Go's GOMODCACHE
 */
;
/** The file that a line of go.sum is about: `MODULE VERSION` a module's files, `MODULE VERSION/go.mod` its go.mod alone. */
;
/** Capital letters as `!` and the small letter (golang.org/x/mod/module.EscapePath). */
;
;

;// CONCATENATED MODULE: ./packages/buildkit/src/source-tree.ts



/**
 * The folder that a build gets: the generated module itself; for a base that is the main module (main-module.ts) a copy of the base, the
 * checkout's repository as it is committed or the module's files, with the generated files in their places. A build elsewhere has no overlay.
 *
 * @param generated the generated module
 * @param folder where a copy goes
 */
;
;
/** Copies keep that a module's files are read-only, so what is there is taken away first. */
;

// EXTERNAL MODULE: ./packages/golang/src/go-sum.ts
var go_sum = __webpack_require__(32082);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(36192);
;// CONCATENATED MODULE: ./packages/server/src/buildkit-sources.ts









/** Lays out in `work` all that a build gets. What a Dockerfile does not use is not sent. */
;
;
;

// EXTERNAL MODULE: ./packages/server/src/image.ts
var server_src_image = __webpack_require__(32256);
;// CONCATENATED MODULE: ./packages/server/src/buildkit-engine.ts












/** Finds buildctl, BuildKit and the Dockerfile. Throws `buildctl-missing`, `buildkit-unreachable`, `buildkit-failed`, `file-unreadable`. */
;
;
;
/** The generated Dockerfile runs this machine's Go. */
;
;


/***/ })

};

export const id = 1004;
export const ids = [1004,6768];
export const modules = {

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isDigest = (function (text) {
    return typeof text === "string" && pattern.test(text);
});
var sha256 = (function (content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
});
var verifyBytes = (function (bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var verifyStream = (async function* (content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var mismatch = (function (name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
;
/** The digest of bytes or of a text's UTF-8 bytes. */
;
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
;
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
;
/** `name` says what the content is, or what was tried with it. */
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

/***/ 11004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readScan = (function (texts) {
    const { manifest, directory, images, issues, repository } = texts;
    const subject = readSubject(texts);
    if (images.length > 0) {
        if (subject || manifest !== undefined || directory !== undefined || repository !== undefined) {
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "images are given together with something else to scan", {
                fix: "Give images alone.",
                inputs: ["images"],
            });
        }
        const given = readGiven(texts, "never");
        if (given.failOn === "reachable")
            unreachable();
        return { many: { ...given, images, issues } };
    }
    if (issues) {
        const inputs = ["issues", "images"];
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "issues are kept for images", { fix: "Give images, or leave issues out.", inputs });
    }
    const source = readSource(manifest, directory);
    if (!source && !subject) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "nothing is given to scan", {
            fix: "Give manifest and directory, or layout or image, or both; or images.",
            inputs: ["manifest", "directory", "layout", "image", "images"],
        });
    }
    if (repository !== undefined)
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseRepository)(repository, "repository");
    const given = readGiven(texts, source ? "reachable" : "present");
    if (given.failOn === "reachable" && !source)
        unreachable();
    return {
        one: {
            ...given,
            ...(source ? { source } : {}),
            ...(subject ? { subject } : {}),
            ...(repository === undefined ? {} : { repository }),
        },
    };
});
var unreachable = (function () {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "nothing tells what is reachable where no source is scanned", {
        fix: "Set fail-on to present, or give manifest and directory with one image.",
        inputs: ["fail-on", "manifest", "directory"],
    });
});
var readSource = (function (manifest, directory) {
    if (manifest === undefined && directory === undefined)
        return undefined;
    if (manifest !== undefined && directory !== undefined)
        return { manifest, directory };
    const [given, missing] = manifest === undefined ? ["directory", "manifest"] : ["manifest", "directory"];
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${given} is given without ${missing}`, {
        fix: "Give the manifest and the folder that was generated from it.",
        inputs: [given, missing],
    });
});
var readSubject = (function ({ layout, digest, image }) {
    if (layout !== undefined && image !== undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "layout and image are given", { fix: "Give one of them.", inputs: ["layout", "image"] });
    }
    if (digest !== undefined && layout === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "digest is for a layout", {
            fix: "Write image as REPOSITORY@DIGEST, and leave digest out.",
            inputs: ["digest", "layout", "image"],
        });
    }
    if (layout !== undefined)
        return { layout, ...(digest === undefined ? {} : { digest }) };
    return image === undefined ? undefined : { image };
});
var readGiven = (function (texts, usual) {
    const { exceptions, database, govulncheck, report } = texts;
    const databaseMaxAge = (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .readWholeNumber */ .b)("database-max-age", texts["database-max-age"], { most: 100_000 });
    return {
        failOn: (0,_diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readChoice */ .K)("fail-on", texts["fail-on"] ?? usual, ["reachable", "present", "never"]),
        ...(exceptions === undefined ? {} : { exceptions }),
        database,
        ...(databaseMaxAge === undefined ? {} : { databaseMaxAge }),
        ...(govulncheck === undefined ? {} : { govulncheck }),
        seconds: (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .readWholeNumber */ .b)("timeout", texts.timeout, { most: 86_400 }) ?? 900,
        report,
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScan: () => (/* binding */ readScan)
/* harmony export */ });
/* harmony import */ var _diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67441);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76768);
/* harmony import */ var _server_whole_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69226);




/** Reads what was asked for. Throws `input-invalid`. */
;
;
;
;
;


/***/ })

};

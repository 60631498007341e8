export const id = 8250;
export const ids = [8250];
export const modules = {

/***/ 45869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var isFolder = (function (shortNames) {
    if (/^(\.{1,2}$|\.{0,2}\/)/.test(shortNames))
        return true;
    const first = shortNames.split("/")[0] ?? "";
    return first !== "localhost" && !/[.:]/.test(first);
});
var findInFolder = (async function (folder, wanted, text) {
    const path = wanted.repository.replace(/^library\//, "");
    if (!(await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `short-names: ${(0,sanitize/* quoted */.T)(folder)} is not a folder`, {
            fix: "Name a folder that holds OCI layouts, or a registry by its host name with a dot or a port.",
            inputs: ["short-names"],
        });
    }
    for (const directory of [folder, (0,external_node_path_.join)(folder, path)]) {
        if (!(await isLayout(directory)))
            continue;
        const source = await (0,layout.openLayout)(directory);
        const listed = source.index.manifests.find((each) => isWanted(each, wanted, path, text));
        const document = listed && (await source.manifest(listed));
        if (document)
            return { source, location: directory, document };
    }
    return undefined;
});
var isWanted = (function (listed, wanted, path, text) {
    if (wanted.digest !== undefined)
        return listed.digest === wanted.digest;
    const tag = wanted.tag ?? "latest";
    const name = listed.annotations?.[layout/* refName */.P];
    return name !== undefined && [text, `${path}:${tag}`, tag].includes(name);
});
var isLayout = (async function (directory) {
    return (0,promises_.access)((0,external_node_path_.join)(directory, "oci-layout")).then(() => true, () => false);
});
var resolveImage = (async function (text, options) {
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
});
var findImage = (async function (text, options) {
    const wanted = withDigest((0,reference/* parseImageReference */.o_)(text), options.digest);
    const name = wanted.short ? text : (0,reference/* formatReference */.FH)((0,reference/* parseImageReference */.o_)(text));
    return { name, ...(await find(text, wanted, options)) };
});
var withDigest = (function (wanted, digest) {
    if (wanted.digest !== undefined || digest === undefined)
        return wanted;
    if ((0,src_digest/* isDigest */.Bc)(digest))
        return { ...wanted, digest };
    return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* quoted */.T)(digest)} is not a digest`, {
        fix: "Write the lock again, or give sha256: and 64 hexadecimal digits.",
    });
});
var find = (async function (text, wanted, options) {
    const access = options.access ?? (0,registry.registryAccess)(options.environment);
    const { shortNames } = options;
    if (!wanted.short || shortNames === undefined)
        return (await inRegistry(wanted, access)) ?? notFound(text, wanted);
    const local = isFolder(shortNames)
        ? await findInFolder(shortNames, wanted, text)
        : await inRegistry(below(shortNames, wanted), access);
    return local ?? (await onDockerHub(wanted, access, shortNames)) ?? notFound(text, wanted, shortNames);
});
var inRegistry = (async function (wanted, access) {
    const source = (0,src_repository.openRepository)(wanted, access);
    const document = await source.manifest(wanted.digest ?? wanted.tag ?? "latest");
    const { registry, repository } = wanted;
    return document && { source, location: (0,reference/* formatReference */.FH)(wanted), origin: { registry, repository }, document };
});
var onDockerHub = (async function (wanted, access, shortNames) {
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
});
var below = (function (shortNames, wanted) {
    const path = wanted.repository.replace(/^library\//, "");
    const { registry, repository } = (0,reference/* parseImageReference */.o_)(`${shortNames.replace(/\/+$/, "")}/${path}`);
    return { ...wanted, registry, repository };
});
var notFound = (function (text, wanted, shortNames) {
    const places = [...(shortNames === undefined ? [] : [shortNames]), (0,reference/* formatReference */.FH)({ ...wanted })];
    const fix = wanted.short
        ? "Check the name, or say where short names are looked up (short-names): a registry or a folder with OCI layouts."
        : "Check the name and the tag; a registry that hides private images may need a login.";
    return (0,diagnostic/* fail */.fJ)("image-not-found", `there is no image ${text}; looked for it at ${places.join(" and at ")}`, { fix });
});
__webpack_require__.d(__webpack_exports__, {
  findImage: () => (/* binding */ findImage),
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
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(53683);
;// CONCATENATED MODULE: ./packages/oci/src/short-names.ts





/** Whether the place where short names are looked up is a folder rather than a registry, which has a dot, a colon, or is localhost. */
;
/**
 * Looks for an image in a layout, and in a layout of its name below the folder. Throws input-invalid where there is no such
 * folder: what is looked for elsewhere then could be somebody else's.
 */
;
/** A digest decides where there is one; else the name that the layout's index gives the image: in full, or the tag alone. */
;
;

;// CONCATENATED MODULE: ./packages/oci/src/find-image.ts








/**
 * Finds an image and reads what a build needs of it. `scratch` is the caller's matter: there is nothing to find.
 * Throws image-reference-invalid, image-not-found, image-platform-missing, and what reading a registry or layout throws.
 */
;
/** The same without reading anything of its platforms. Throws image-reference-invalid, image-not-found. */
;
/** A digest in the reference itself counts more. */
;
;
;
/** Docker Hub answers 401 for what does not exist. Where it cannot be asked, the place that was asked before is named as well. */
;
/** The same name in the registry that short names are looked up in. */
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


/***/ })

};

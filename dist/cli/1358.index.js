export const id = 1358;
export const ids = [1358,6934];
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

/***/ 42538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseComponentReference = (function (text) {
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const [repository = "", named = "", ...more] = text.slice(0, 1024).split("//");
    if (repository === "" || named === "" || more.length > 0) {
        return invalid(text, "it needs one // between repository and component");
    }
    const colon = named.indexOf(":");
    const component = colon < 0 ? named : named.slice(0, colon);
    const version = colon < 0 ? undefined : named.slice(colon + 1);
    if (!(0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentName */ .fE)(component))
        return invalid(text, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(component)} is no name of a component`);
    if (version !== undefined && !(0,_ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isComponentVersion */ .cZ)(version))
        return invalid(text, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(version)} is no version`);
    const reference = { repository, component, ...(version === undefined ? {} : { version }) };
    // What was written is named, rather than what is made of it.
    if (repository.includes("/"))
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseRepository)(repository);
    (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseRepository)(ociRepository(reference));
    return reference;
});
var formatComponentReference = (function ({ repository, component, version }) {
    return `${repository}//${component}${version === undefined ? "" : `:${version}`}`;
});
var ociRepository = (function ({ repository, component }) {
    return `${repository}/component-descriptors/${component}`;
});
var invalid = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} names no component version: ${why}`, {
        fix: "Write it as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ formatComponentReference),
/* harmony export */   m_: () => (/* binding */ parseComponentReference),
/* harmony export */   md: () => (/* binding */ ociRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76768);
/* harmony import */ var _ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81491);




/** Reads `ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0`. Throws component-reference-invalid. */
;
;
/** The OCI repository, registry included, whose tags are the component's versions. */
;
;


/***/ }),

/***/ 10408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var toDescriptor = (function (value) {
    if (isConstructor(value)) {
        (0,descriptor_problems/* invalid */.Gq)("this is a component constructor, from which a descriptor is made, and no descriptor", PUBLISH_FIRST);
    }
    const root = (0,descriptor_fields/* objectOf */.Xy)(value, "the descriptor", ["meta", "component", "signatures"]);
    const meta = (0,descriptor_fields/* objectOf */.Xy)(root.meta, "meta", ["schemaVersion"]);
    const schemaVersion = (0,descriptor_fields/* stringOf */.Je)(meta.schemaVersion, "meta.schemaVersion");
    if (!/^v2\b/.test(schemaVersion)) {
        (0,descriptor_problems/* invalid */.Gq)(`meta.schemaVersion is ${(0,sanitize/* quoted */.T)(schemaVersion, 40)}; only v2 is known`);
    }
    return {
        meta: { schemaVersion },
        component: componentOf(root.component),
        signatures: (0,descriptor_fields/* listOf */.c3)(root.signatures, "signatures", signatureOf),
    };
});
var isConstructor = (function (value) {
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return false;
    if ("meta" in value || "component" in value)
        return false;
    return "components" in value || ("name" in value && "provider" in value);
});
var componentOf = (function (value) {
    const what = "component";
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, [
        "name",
        "version",
        "creationTime",
        "provider",
        "labels",
        "resources",
        "sources",
        "componentReferences",
        "repositoryContexts",
    ]);
    const component = {
        ...metaOf(fields, what),
        provider: (0,descriptor_fields/* stringOf */.Je)(fields.provider, `${what}.provider`),
        resources: (0,descriptor_fields/* listOf */.c3)(fields.resources, `${what}.resources`, resourceOf),
        sources: (0,descriptor_fields/* listOf */.c3)(fields.sources, `${what}.sources`, sourceOf),
        componentReferences: (0,descriptor_fields/* listOf */.c3)(fields.componentReferences, `${what}.componentReferences`, referenceOf),
        repositoryContexts: (0,descriptor_fields/* listOf */.c3)(fields.repositoryContexts, `${what}.repositoryContexts`, (item) => item),
        ...(fields.creationTime && { creationTime: (0,descriptor_fields/* stringOf */.Je)(fields.creationTime, `${what}.creationTime`) }),
    };
    (0,provider/* readProvider */.W)(component.provider);
    return component;
});
var metaOf = (function (fields, what) {
    const labels = (0,descriptor_fields/* labelsOf */.PC)(fields.labels, `${what}.labels`);
    return {
        name: (0,descriptor_fields/* stringOf */.Je)(fields.name, `${what}.name`),
        version: (0,descriptor_fields/* stringOf */.Je)(fields.version, `${what}.version`),
        ...(labels && { labels }),
    };
});
var elementOf = (function (fields, what) {
    const extraIdentity = (0,descriptor_fields/* identityOf */.cu)(fields.extraIdentity, `${what}.extraIdentity`);
    return { ...metaOf(fields, what), ...(extraIdentity && { extraIdentity }) };
});
var resourceOf = (function (value, what) {
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, [...ELEMENT, "type", "relation", "access", "digest", "srcRefs"]);
    const digest = (0,descriptor_fields/* digestOf */.ol)(fields.digest, `${what}.digest`);
    return {
        ...elementOf(fields, what),
        type: (0,descriptor_fields/* stringOf */.Je)(fields.type, `${what}.type`),
        relation: (0,descriptor_fields/* stringOf */.Je)(fields.relation, `${what}.relation`),
        access: (0,descriptor_fields/* accessOf */.YK)(fields.access, `${what}.access`),
        ...(digest && { digest }),
        ...(fields.srcRefs && { srcRefs: (0,descriptor_fields/* listOf */.c3)(fields.srcRefs, `${what}.srcRefs`, (item) => item) }),
    };
});
var sourceOf = (function (value, what) {
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, [...ELEMENT, "type", "access"]);
    return {
        ...elementOf(fields, what),
        type: (0,descriptor_fields/* stringOf */.Je)(fields.type, `${what}.type`),
        access: (0,descriptor_fields/* accessOf */.YK)(fields.access, `${what}.access`),
    };
});
var referenceOf = (function (value, what) {
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, [...ELEMENT, "componentName", "digest"]);
    const digest = (0,descriptor_fields/* digestOf */.ol)(fields.digest, `${what}.digest`);
    return {
        ...elementOf(fields, what),
        componentName: (0,descriptor_fields/* stringOf */.Je)(fields.componentName, `${what}.componentName`),
        ...(digest && { digest }),
    };
});
var signatureOf = (function (value, what) {
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, ["name", "digest", "signature"]);
    const info = (0,descriptor_fields/* objectOf */.Xy)(fields.signature, `${what}.signature`, ["algorithm", "value", "mediaType", "issuer"]);
    const digest = (0,descriptor_fields/* digestOf */.ol)(fields.digest, `${what}.digest`);
    return {
        name: (0,descriptor_fields/* stringOf */.Je)(fields.name, `${what}.name`),
        digest: digest ?? (0,descriptor_problems/* invalid */.Gq)(`${what} has no digest`),
        signature: {
            algorithm: (0,descriptor_fields/* stringOf */.Je)(info.algorithm, `${what}.signature.algorithm`),
            value: (0,descriptor_fields/* stringOf */.Je)(info.value, `${what}.signature.value`),
            mediaType: (0,descriptor_fields/* stringOf */.Je)(info.mediaType, `${what}.signature.mediaType`),
            ...(info.issuer && { issuer: (0,descriptor_fields/* stringOf */.Je)(info.issuer, `${what}.signature.issuer`) }),
        },
    };
});
var readDescriptor = (async function (bytes, mediaType, name) {
    try {
        return toDescriptor(await decode(bytes, mediaType));
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        const named = error.diagnostics.map((each) => ({ ...each, message: `${name}: ${each.message}` }));
        throw new diagnostic/* DiagnosticError */.uo(named);
    }
});
var decode = (async function (bytes, mediaType) {
    if (bytes.length > DESCRIPTOR_LIMIT)
        (0,descriptor_problems/* tooLarge */.g$)(`the descriptor has ${bytes.length} bytes`);
    switch ((0,media_types/* descriptorEncoding */.rj)(mediaType)) {
        case "json":
            return (0,strict_json/* parseStrictJson */.R)(textOf(bytes), "the descriptor");
        case "yaml":
            return yamlValue(textOf(bytes));
        case "yaml+tar":
            return yamlValue(textOf(await descriptorFile(bytes)));
        default:
            return (0,diagnostic/* fail */.fJ)("component-version-invalid", `the descriptor has the unknown media type ${(0,sanitize/* quoted */.T)(mediaType)}`, {
                fix: "Check that the reference names a component version that OCM tools wrote.",
            });
    }
});
var textOf = (function (bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return (0,descriptor_problems/* invalid */.Gq)("the descriptor is not UTF-8");
    }
});
var yamlValue = (function (text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(DESCRIPTOR_FILE, text, DESCRIPTOR_LIMIT);
    if (source === undefined || diagnostics.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    (0,scalar_text/* findAmbiguousScalars */.ZR)(source.root, ({ source: scalar = "" }) => (0,descriptor_problems/* ambiguous */.zs)(`the descriptor holds ${(0,sanitize/* quoted */.T)(scalar)} without quotes`));
    checkValues(source.value);
    return source.value;
});
var checkValues = (function (value) {
    if (typeof value === "string")
        (0,strict_json/* checkText */.q)(value, "the descriptor");
    if (typeof value === "number" && !Number.isFinite(value))
        (0,descriptor_problems/* ambiguous */.zs)("the descriptor holds a number out of range");
    if (value === null || typeof value !== "object")
        return;
    for (const [key, member] of Object.entries(value)) {
        (0,strict_json/* checkText */.q)(key, "the descriptor");
        checkValues(member);
    }
});
var descriptorFile = (async function (bytes) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const archive = extract();
    const entries = archive[Symbol.asyncIterator]();
    archive.end(bytes);
    try {
        for (let next = await entries.next(); !next.done; next = await entries.next()) {
            const pieces = [];
            for await (const piece of next.value)
                pieces.push(piece);
            const { name, type } = next.value.header;
            if (type === "file" && name.replace(/^(?:\.?\/)+/, "") === DESCRIPTOR_FILE)
                return Buffer.concat(pieces);
        }
    }
    catch (error) {
        const reason = error instanceof Error ? (0,sanitize/* sanitize */.a)(error.message, 200) : "it cannot be read";
        return (0,descriptor_problems/* invalid */.Gq)(`the descriptor is no tar: ${reason}`);
    }
    finally {
        archive.destroy();
    }
    return (0,descriptor_problems/* invalid */.Gq)(`the descriptor is a tar without ${DESCRIPTOR_FILE}`);
});
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DESCRIPTOR_LIMIT),
  q: () => (/* binding */ readDescriptor)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/scalar-text.ts
var scalar_text = __webpack_require__(3738);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
// EXTERNAL MODULE: ./packages/ocm/src/descriptor-problems.ts
var descriptor_problems = __webpack_require__(9921);
// EXTERNAL MODULE: ./packages/ocm/src/media-types.ts
var media_types = __webpack_require__(38193);
// EXTERNAL MODULE: ./packages/ocm/src/descriptor-fields.ts
var descriptor_fields = __webpack_require__(95752);
// EXTERNAL MODULE: ./packages/ocm/src/provider.ts
var provider = __webpack_require__(11348);
;// CONCATENATED MODULE: ./packages/ocm/src/read-descriptor.ts




/** Reads parsed JSON or YAML as a descriptor of schema v2. Throws DiagnosticError. */
;
const PUBLISH_FIRST = "Name the component version that was published from it, such as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.";
/** A list of components, or one component alone. */
;
;
;
;
const ELEMENT = ["name", "version", "labels", "extraIdentity"];
;
;
;
;

// EXTERNAL MODULE: ./packages/ocm/src/strict-json.ts
var strict_json = __webpack_require__(74291);
;// CONCATENATED MODULE: ./packages/ocm/src/descriptor-bytes.ts








/** Bytes that a descriptor may have: about 40,000 references. */
const DESCRIPTOR_LIMIT = 16 * 1024 * 1024;
/**
 * Reads a component descriptor as a layer of this media type holds it: JSON, or in older component versions YAML, or a tar with YAML.
 * `name` says in messages whose descriptor it is. Throws component-version-invalid, descriptor-* and yaml-*.
 */
;
;
;
/** Descriptors were written as YAML 1.1: what YAML 1.2 reads in another way is refused rather than guessed. */
;
/** YAML's escapes can make what `parseStrictJson` refuses in JSON. */
;
const DESCRIPTOR_FILE = "component-descriptor.yaml";
/** The first file of that name in a tar. */
;


/***/ }),

/***/ 90956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var judgeSignatures = (function ({ component, signatures }, key) {
    const judged = { verified: [], refused: [] };
    if (signatures.length > most) {
        return { verified: [], refused: [`it has ${signatures.length} signatures; at most ${most} are looked at`] };
    }
    if (signatures.length === 0)
        return judged;
    const open = uncovered(component);
    if (open !== undefined)
        return { verified: [], refused: [open] };
    const digest = (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .componentDigest */ .sb)(component);
    const content = (0,_ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBytes */ .Sq)(component);
    for (const each of signatures) {
        const isOurs = () => (0,_ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignatureOf */ .Cw)(content, each.signature.value, key);
        const why = problemOf(each, digest) ?? (isOurs() ? undefined : "is by another key, or was changed");
        if (why === undefined)
            judged.verified.push(each.name);
        else
            judged.refused.push(`signature ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(each.name, 80)} ${why}`);
    }
    return judged;
});
var uncovered = (function ({ resources, componentReferences }) {
    const resource = resources.find(({ access, digest }) => !(0,_ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W)(access) && !digest?.value);
    if (resource)
        return `its resource ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(resource.name, 80)} has no digest, so that its content is not signed`;
    const reference = componentReferences.find(({ digest }) => !digest?.value);
    return reference && `its reference ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(reference.name, 80)} has no digest, so that what it names is not signed`;
});
var problemOf = (function ({ digest, signature }, actual) {
    const { algorithm, mediaType, value } = signature;
    if (algorithm !== _ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_ALGORITHM */ .fM || mediaType !== _ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_MEDIA_TYPE */ .VN) {
        return `is of a kind that cannot be verified, ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(algorithm, 60)} as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(mediaType, 80)}`;
    }
    if (!/^(?:[0-9a-f]{2})+$/i.test(value))
        return "is not in hexadecimal digits";
    const { hashAlgorithm, normalisationAlgorithm } = digest;
    if (hashAlgorithm !== _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb || normalisationAlgorithm !== _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPONENT_NORMALISATION */ .PU) {
        return `is over another digest than ${_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb} of ${_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPONENT_NORMALISATION */ .PU}, ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${hashAlgorithm} of ${normalisationAlgorithm}`, 100)}`;
    }
    return (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .VB)(digest, actual) ? undefined : "is over another content";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeSignatures)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98505);
/* harmony import */ var _ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32735);
/* harmony import */ var _ocm_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75251);




/** Signatures of one component version that are looked at. */
const most = 100;
/**
 * Holds each signature against the component as it is and a key. One that verifies is enough: another may be somebody else's, which says
 * nothing about this one. A kind of signature that is not known here is never verified.
 */
;
/**
 * What no signature of this component would be about. Neither a resource's access nor a missing digest is signed: whoever can write to the
 * registry could put any content there.
 */
;
;


/***/ }),

/***/ 38193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var descriptorEncoding = (function (mediaType) {
    return encodings.get(mediaType);
});
var isComponentConfig = (function (mediaType) {
    return configs.includes(mediaType);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ ocmMediaTypes),
/* harmony export */   mn: () => (/* binding */ isComponentConfig),
/* harmony export */   rj: () => (/* binding */ descriptorEncoding)
/* harmony export */ });
const DESCRIPTOR = "component-descriptor.v2";
const OCM = "application/vnd.ocm.software";
const GARDENER = "application/vnd.gardener.cloud.cnudie";
/** What this suite writes, as the OCM command line does. */
const ocmMediaTypes = {
    artifact: `${OCM}.${DESCRIPTOR}`,
    config: `${OCM}.component.config.v1+json`,
    descriptor: `${OCM}.${DESCRIPTOR}+json`,
};
const encodings = new Map([
    [ocmMediaTypes.descriptor, "json"],
    [`${GARDENER}.${DESCRIPTOR}+json`, "json"],
    [`${OCM}.${DESCRIPTOR}+yaml`, "yaml"],
    [`${GARDENER}.${DESCRIPTOR}+yaml`, "yaml"],
    [`${OCM}.${DESCRIPTOR}+yaml+tar`, "yaml+tar"],
    [`${GARDENER}.${DESCRIPTOR}+yaml+tar`, "yaml+tar"],
    ["application/vnd.oci.gardener.cloud.cnudie.component-descriptor.config.v2+yaml+tar", "yaml+tar"],
]);
/** How a layer of this media type holds a descriptor; undefined if it holds something else. */
;
const configs = [ocmMediaTypes.config, `${GARDENER}.component.config.v1+json`];
;


/***/ }),

/***/ 14930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readComponentVersion = (async function (source, wanted) {
    const found = await source.manifest((0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_8__/* .tagOfVersion */ .ml)(wanted.version));
    if (found === undefined)
        return undefined;
    const name = `${source.name}:${(0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_8__/* .tagOfVersion */ .ml)(wanted.version)}`;
    const manifest = await imageManifest(source, found, name);
    const layer = await descriptorLayer(source, manifest, name);
    const bytes = await readBlob(source, layer, _ocm_descriptor_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .DESCRIPTOR_LIMIT */ .c, `the component descriptor of ${name}`);
    const descriptor = await (0,_ocm_descriptor_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .readDescriptor */ .q)(bytes, layer.mediaType, name);
    checkIdentity(descriptor, wanted, name);
    return { descriptor, digest: found.descriptor.digest };
});
var imageManifest = (async function (source, { descriptor, bytes }, name) {
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageManifest */ .pJ)(descriptor.mediaType))
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes, name);
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(descriptor.mediaType))
        return invalid(name, `its media type is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(descriptor.mediaType)}`);
    const first = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndex */ .A1)(bytes, name).manifests[0];
    if (first === undefined || !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageManifest */ .pJ)(first.mediaType))
        return invalid(name, "its index has no manifest first");
    const manifest = await source.manifest(first);
    return manifest === undefined
        ? invalid(name, "the first manifest of its index is missing")
        : (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(manifest.bytes, name);
});
var descriptorLayer = (async function (source, { config, layers }, name) {
    if (!(0,_ocm_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isComponentConfig */ .mn)(config.mediaType)) {
        return invalid(name, `its config is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(config.mediaType)}, not that of a component`);
    }
    const bytes = await readBlob(source, config, CONFIG_LIMIT, `the config of ${name}`);
    const digest = layerDigest(bytes);
    const layer = layers.find((each) => each.digest === digest);
    return layer ?? invalid(name, "its config names no layer of the manifest as componentDescriptorLayer");
});
var layerDigest = (function (config) {
    try {
        const digest = JSON.parse(new TextDecoder().decode(config))?.componentDescriptorLayer?.digest;
        return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest) ? digest : undefined;
    }
    catch {
        return undefined;
    }
});
var readBlob = (async function (source, descriptor, limit, what) {
    if (descriptor.size > limit)
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(`${what} has ${descriptor.size} bytes; at most ${limit} are read`);
    return (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .collect */ .F)(source.blob(descriptor));
});
var checkIdentity = (function ({ component }, wanted, name) {
    if (component.name === wanted.component && component.version === wanted.version)
        return;
    const inside = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(`${component.name}:${component.version}`, 200);
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-identity-mismatch", `${name} holds ${inside}, not ${wanted.component}:${wanted.version}`, {
        fix: "Ask the component's publisher to publish it again under its own name and version.",
    });
});
var invalid = (function (name, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-version-invalid", `${name} is no component version: ${why}`, {
        fix: "Check that the reference names a component version that OCM tools wrote.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readComponentVersion)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24922);
/* harmony import */ var _ocm_descriptor_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10408);
/* harmony import */ var _ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9921);
/* harmony import */ var _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38193);
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28461);










/** Bytes that a component's config may have; it holds one descriptor. */
const CONFIG_LIMIT = 64 * 1024;
/**
 * Reads a component version from its OCI repository; undefined if there is none. Throws component-version-invalid, descriptor-*,
 * component-identity-mismatch, and what the source throws.
 */
;
/** A component version may be an index, because of artifacts that travel with it; its own manifest is the first. */
;
/** The layer that the config names: its place among the layers is not fixed. */
;
;
;
;
;


/***/ }),

/***/ 54775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var rsaWeakness = (function ({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type !== "rsa" && type !== "rsa-pss")
        return undefined;
    const { modulusLength = 0, publicExponent = 0n } = details ?? {};
    if (modulusLength < 2048)
        return `has ${modulusLength} bits, fewer than 2048`;
    return publicExponent < 65537n ? `has the exponent ${publicExponent}, less than 65537` : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rsaWeakness)
/* harmony export */ });
/**
 * Why an RSA key is too weak to be trusted, such as `has 1024 bits, fewer than 2048` (FIPS 186-5: 2048 bits, and an exponent from 65537;
 * with the exponent 1, anybody could sign). Nothing of a strong one, and of keys of other types.
 */
;


/***/ }),

/***/ 75251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var signComponent = (function (component, key, name) {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("sha256", signedBytes(component), pss(key, node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST)).toString("hex");
    const signature = { algorithm: SIGNATURE_ALGORITHM, mediaType: SIGNATURE_MEDIA_TYPE, value };
    return { name, digest: (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .componentDigest */ .sb)(component), signature };
});
var isSignatureOf = (function (content, value, key) {
    const bytes = Buffer.from(value, "hex");
    return key.asymmetricKeyType === "rsa" && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", content, pss(key, node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO), bytes);
});
var signedBytes = (function (component) {
    return Buffer.from((0,_ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j)(component));
});
var pss = (function (key, saltLength) {
    return { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   VN: () => (/* binding */ SIGNATURE_MEDIA_TYPE),
/* harmony export */   fM: () => (/* binding */ SIGNATURE_ALGORITHM),
/* harmony export */   px: () => (/* binding */ signComponent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98505);
/* harmony import */ var _ocm_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32735);



const SIGNATURE_ALGORITHM = "RSASSA-PSS";
const SIGNATURE_MEDIA_TYPE = "application/vnd.ocm.signature.rsa.pss";
/** Signs a component version with an RSA private key, as `ocm sign cv` does. `name` tells signatures of one component version apart. */
;
/** Whether hexadecimal digits are this key's signature of these bytes, whatever else a signature says. */
;
/** The signature is over the component's digest as it is, not over a hash of it; node:crypto makes that digest itself from these bytes. */
;
/** The OCM command line signs with the longest salt that fits and takes any; ours has the digest's length, as RFC 8017 advises. */
;


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPublicKeys = (function (text, name) {
    const blocks = blocksOf(text, name, publicForms);
    const certified = blocks.some(({ form }) => form === "CERTIFICATE");
    if (certified && blocks.length > 1) {
        invalid(name, "holds a certificate among other blocks", "Leave the signer's own in it: each key that is there counts.");
    }
    if (blocks.length > mostKeys)
        invalid(name, `holds ${blocks.length} keys, more than ${mostKeys}`, "Take old ones away.");
    return blocks.map(({ pem }) => {
        const read = () => (certified ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
        return strong(parse(name, read), name);
    });
});
var readPrivateKey = (function (text, name, passphrase) {
    const blocks = blocksOf(text, name, privateForms);
    // Two would leave open which one signs.
    if (blocks.length > 1)
        invalid(name, `holds ${blocks.length} PEM blocks`, "Leave the one key in it.");
    const form = blocks[0]?.form;
    if ((form === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(text)) && passphrase === undefined) {
        invalid(name, "is encrypted, and no passphrase is given", "Say where its passphrase is, with signing-passphrase.");
    }
    const options = { key: text, ...(passphrase === undefined ? {} : { passphrase }) };
    return strong(parse(name, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(options)), name);
});
var blocksOf = (function (text, name, known) {
    if (text.length > KEY_LIMIT)
        return invalid(name, `has more than ${KEY_LIMIT} characters`);
    const blocks = text.split(/^(?=-----BEGIN )/m).flatMap((pem) => {
        const [, form] = /^-----BEGIN ([A-Z0-9 ]{1,60})-----\r?$/m.exec(pem) ?? [];
        return form === undefined ? [] : [{ form, pem }];
    });
    if (blocks.length === 0)
        return invalid(name, "holds no PEM block", "Put the PEM file there as it is, line by line.");
    const other = blocks.find(({ form }) => !known.includes(form))?.form;
    if (other === undefined)
        return blocks;
    if (other.includes("PRIVATE KEY") && known === publicForms) {
        const fix = "Take it away, use another key from now on, and write the public key there.";
        return invalid(name, "holds a private key where a public one belongs", fix);
    }
    return invalid(name, `holds ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(other, 60)}, not ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`);
});
var parse = (function (name, read) {
    try {
        return read();
    }
    catch {
        const fix = "Check both against where they come from.";
        return invalid(name, "cannot be read: it is damaged, or its passphrase is another one", fix);
    }
});
var strong = (function (key, name) {
    const { asymmetricKeyType: type = "unknown" } = key;
    if (type !== "rsa")
        return invalid(name, `is a key of the type ${type}; components are signed with RSA keys`);
    const weakness = (0,_ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_3__/* .rsaWeakness */ .e)(key);
    return weakness === undefined ? key : invalid(name, weakness);
});
var invalid = (function (name, why, fix = "Take an RSA key of 2048 bits or more, in PEM form.") {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("component-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name, 200)} ${why}`, { fix });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   OO: () => (/* binding */ KEY_LIMIT),
/* harmony export */   eK: () => (/* binding */ readPublicKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54775);




/** Characters that a key's text may have; a key of 16384 bits has 13,000. */
const KEY_LIMIT = 64 * 1024;
const publicForms = ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"];
const privateForms = ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"];
/** Public keys in one file: an old one, the new one, and some to spare. */
const mostKeys = 10;
/**
 * Reads RSA public keys from PEM: SPKI or PKCS#1, each of which counts; or one X.509 certificate, of which only the key counts, not its dates
 * and not its issuer. `name` is what messages call it. Throws component-key-invalid.
 */
;
/**
 * Reads an RSA private key from PEM: PKCS#8 or PKCS#1, encrypted or not. Nothing of it gets into a message. Throws component-key-invalid.
 */
;
/** The PEM blocks of a text, of which there is at least one; all are of known forms. */
;
/** What OpenSSL says of a key that it cannot read helps nobody. */
;
;
;


/***/ }),

/***/ 51249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readKeyText = (function (path) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(path, _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_LIMIT */ .OO);
    return "problem" in read && read.problem.code === "yaml-syntax" ? { text: "" } : read;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readKeyText)
/* harmony export */ });
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41978);
/* harmony import */ var _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);


/** Reads what should be a key in PEM form. What is no text, such as a key in DER form, is a text without a key: nothing of it is shown. */
;


/***/ })

};

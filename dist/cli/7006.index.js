export const id = 7006;
export const ids = [7006];
export const modules = {

/***/ 42538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ formatComponentReference),
/* harmony export */   m_: () => (/* binding */ parseComponentReference),
/* harmony export */   md: () => (/* binding */ ociRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76768);
/* harmony import */ var _ocm_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81491);




/** Reads `ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0`. Throws component-reference-invalid. */
function parseComponentReference(text) {
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
}
function formatComponentReference({ repository, component, version }) {
    return `${repository}//${component}${version === undefined ? "" : `:${version}`}`;
}
/** The OCI repository, registry included, whose tags are the component's versions. */
function ociRepository({ repository, component }) {
    return `${repository}/component-descriptors/${component}`;
}
function invalid(text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} names no component version: ${why}`, {
        fix: "Write it as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
    });
}


/***/ }),

/***/ 98195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutComponentVersion),
/* harmony export */   e: () => (/* binding */ LOCAL_BLOB)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98799);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80253);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92125);
/* harmony import */ var _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38193);
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28461);
/* harmony import */ var _ocm_write_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58962);







/**
 * Lays out a component version for OCI with the media types of the OCM command line. `local` holds the content of every resource and
 * source whose access is a local blob, by the digest that the access names (`sha256:…`). The same input gives the same bytes.
 */
function layoutComponentVersion(descriptor, local = new Map()) {
    const { name, version, resources, sources } = descriptor.component;
    const stored = bytesBlob((0,_ocm_write_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDescriptor */ .f)(descriptor), _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ocmMediaTypes */ .VX.descriptor);
    const config = bytesBlob(JSON.stringify({ componentDescriptorLayer: stored.descriptor }), _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ocmMediaTypes */ .VX.config);
    const layers = [
        ...resources.flatMap((each) => localLayer(each, "resource", local)),
        ...sources.flatMap((each) => localLayer(each, "source", local)),
    ];
    const manifest = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.manifest,
        artifactType: _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ocmMediaTypes */ .VX.artifact,
        config: config.descriptor,
        layers: [stored.descriptor, ...layers],
        annotations: {
            "org.opencontainers.image.version": version,
            "software.ocm.componentversion": `${name}:${version}`,
            "software.ocm.creator": "plugin-release-actions",
        },
    };
    return {
        tag: (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOfVersion */ .ml)(version),
        manifest: documentOf(manifest),
        blobs: [stored, config, ...new Map(layers.map(({ digest }) => [digest, local.get(digest)])).values()],
    };
}
function documentOf(manifest) {
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { descriptor: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaTypes */ .Ib.manifest, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length }, bytes };
}
function bytesBlob(text, mediaType) {
    const bytes = new TextEncoder().encode(text);
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length }, open: () => (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(bytes) };
}
const LOCAL_BLOB = "LocalBlob/v1";
function localLayer(artifact, kind, local) {
    const { access, name, version, extraIdentity } = artifact;
    if (access?.type !== LOCAL_BLOB)
        return [];
    const blob = local.get(String(access.localReference));
    if (blob === undefined)
        throw new TypeError(`the content of the ${kind} ${name} was not supplied`);
    const identity = { ...extraIdentity, name, version };
    const platform = platformOf(extraIdentity ?? {});
    return [
        {
            ...blob.descriptor,
            annotations: { "software.ocm.artifact": (0,canonicalize__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)([{ identity, kind }]) },
            ...(platform && { platform }),
        },
    ];
}
/** The attributes of an extra identity that OCI has a place for. */
function platformOf(identity) {
    const { os, architecture, variant } = identity;
    const osVersion = identity["os.version"];
    if ([os, architecture, variant, osVersion].every((each) => each === undefined))
        return undefined;
    return {
        architecture: architecture ?? "",
        os: os ?? "",
        ...(variant === undefined ? {} : { variant }),
        ...(osVersion === undefined ? {} : { "os.version": osVersion }),
    };
}


/***/ }),

/***/ 96176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeComponent),
/* harmony export */   D: () => (/* binding */ referenceKey)
/* harmony export */ });
/* harmony import */ var _ocm_component_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98195);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90148);
/* harmony import */ var _ocm_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11348);



/** What a reference points to: name and version of a component. */
function referenceKey({ componentName, version }) {
    return `${componentName}:${version}`;
}
/** The descriptor of the component version that a constructor describes. All that it needs must be supplied. */
function describeComponent(component, { digests, contents }) {
    const { name, version, provider, labels, resources, sources, references } = component;
    return {
        meta: { schemaVersion: "v2" },
        component: {
            name,
            version,
            provider: (0,_ocm_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProvider */ .N)(provider),
            ...(labels && { labels }),
            resources: resources.map((each) => ({
                ...describeArtifact(each, version, contents),
                relation: each.relation ?? "local",
                digest: blobDigest(contentOf(each, contents)),
            })),
            sources: sources.map((each) => describeArtifact(each, version, contents)),
            componentReferences: references.map((each) => describeReference(each, digests)),
            repositoryContexts: [],
        },
        signatures: [],
    };
}
function describeReference(reference, digests) {
    const digest = reference.digest ?? digests.get(referenceKey(reference));
    if (digest === undefined)
        throw new TypeError(`the digest of ${referenceKey(reference)} was not supplied`);
    return { ...elementOf(reference, reference.version), componentName: reference.componentName, digest };
}
function describeArtifact(artifact, version, contents) {
    return {
        ...elementOf(artifact, artifact.version ?? version),
        type: artifact.type,
        access: artifact.access ?? localAccess(contentOf(artifact, contents)),
    };
}
function localAccess({ descriptor }) {
    return { type: _ocm_component_version_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_BLOB */ .e, localReference: descriptor.digest, mediaType: descriptor.mediaType };
}
function contentOf(artifact, contents) {
    const blob = contents.get(artifact);
    if (blob === undefined)
        throw new TypeError(`the content of ${artifact.name} was not supplied`);
    return blob;
}
function blobDigest({ descriptor }) {
    return {
        hashAlgorithm: _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb,
        normalisationAlgorithm: _ocm_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOB_NORMALISATION */ .Pf,
        value: descriptor.digest.slice("sha256:".length),
    };
}
function elementOf({ name, labels, extraIdentity }, version) {
    return { name, version, ...(labels && { labels }), ...(extraIdentity && { extraIdentity }) };
}


/***/ }),

/***/ 10408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
function toDescriptor(value) {
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
}
const PUBLISH_FIRST = "Name the component version that was published from it, such as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.";
/** A list of components, or one component alone. */
function isConstructor(value) {
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return false;
    if ("meta" in value || "component" in value)
        return false;
    return "components" in value || ("name" in value && "provider" in value);
}
function componentOf(value) {
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
}
function metaOf(fields, what) {
    const labels = (0,descriptor_fields/* labelsOf */.PC)(fields.labels, `${what}.labels`);
    return {
        name: (0,descriptor_fields/* stringOf */.Je)(fields.name, `${what}.name`),
        version: (0,descriptor_fields/* stringOf */.Je)(fields.version, `${what}.version`),
        ...(labels && { labels }),
    };
}
function elementOf(fields, what) {
    const extraIdentity = (0,descriptor_fields/* identityOf */.cu)(fields.extraIdentity, `${what}.extraIdentity`);
    return { ...metaOf(fields, what), ...(extraIdentity && { extraIdentity }) };
}
const ELEMENT = ["name", "version", "labels", "extraIdentity"];
function resourceOf(value, what) {
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
}
function sourceOf(value, what) {
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, [...ELEMENT, "type", "access"]);
    return {
        ...elementOf(fields, what),
        type: (0,descriptor_fields/* stringOf */.Je)(fields.type, `${what}.type`),
        access: (0,descriptor_fields/* accessOf */.YK)(fields.access, `${what}.access`),
    };
}
function referenceOf(value, what) {
    const fields = (0,descriptor_fields/* objectOf */.Xy)(value, what, [...ELEMENT, "componentName", "digest"]);
    const digest = (0,descriptor_fields/* digestOf */.ol)(fields.digest, `${what}.digest`);
    return {
        ...elementOf(fields, what),
        componentName: (0,descriptor_fields/* stringOf */.Je)(fields.componentName, `${what}.componentName`),
        ...(digest && { digest }),
    };
}
function signatureOf(value, what) {
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
}

// EXTERNAL MODULE: ./packages/ocm/src/strict-json.ts
var strict_json = __webpack_require__(74291);
;// CONCATENATED MODULE: ./packages/ocm/src/descriptor-bytes.ts








/** Bytes that a descriptor may have: about 40,000 references. */
const DESCRIPTOR_LIMIT = 16 * 1024 * 1024;
/**
 * Reads a component descriptor as a layer of this media type holds it: JSON, or in older component versions YAML, or a tar with YAML.
 * `name` says in messages whose descriptor it is. Throws component-version-invalid, descriptor-* and yaml-*.
 */
async function readDescriptor(bytes, mediaType, name) {
    try {
        return toDescriptor(await decode(bytes, mediaType));
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        const named = error.diagnostics.map((each) => ({ ...each, message: `${name}: ${each.message}` }));
        throw new diagnostic/* DiagnosticError */.uo(named);
    }
}
async function decode(bytes, mediaType) {
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
}
function textOf(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return (0,descriptor_problems/* invalid */.Gq)("the descriptor is not UTF-8");
    }
}
/** Descriptors were written as YAML 1.1: what YAML 1.2 reads in another way is refused rather than guessed. */
function yamlValue(text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(DESCRIPTOR_FILE, text, DESCRIPTOR_LIMIT);
    if (source === undefined || diagnostics.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    (0,scalar_text/* findAmbiguousScalars */.ZR)(source.root, ({ source: scalar = "" }) => (0,descriptor_problems/* ambiguous */.zs)(`the descriptor holds ${(0,sanitize/* quoted */.T)(scalar)} without quotes`));
    checkValues(source.value);
    return source.value;
}
/** YAML's escapes can make what `parseStrictJson` refuses in JSON. */
function checkValues(value) {
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
}
const DESCRIPTOR_FILE = "component-descriptor.yaml";
/** The first file of that name in a tar. */
async function descriptorFile(bytes) {
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
}


/***/ }),

/***/ 38193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function descriptorEncoding(mediaType) {
    return encodings.get(mediaType);
}
const configs = [ocmMediaTypes.config, `${GARDENER}.component.config.v1+json`];
function isComponentConfig(mediaType) {
    return configs.includes(mediaType);
}


/***/ }),

/***/ 14930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function readComponentVersion(source, wanted) {
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
}
/** A component version may be an index, because of artifacts that travel with it; its own manifest is the first. */
async function imageManifest(source, { descriptor, bytes }, name) {
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
}
/** The layer that the config names: its place among the layers is not fixed. */
async function descriptorLayer(source, { config, layers }, name) {
    if (!(0,_ocm_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isComponentConfig */ .mn)(config.mediaType)) {
        return invalid(name, `its config is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(config.mediaType)}, not that of a component`);
    }
    const bytes = await readBlob(source, config, CONFIG_LIMIT, `the config of ${name}`);
    const digest = layerDigest(bytes);
    const layer = layers.find((each) => each.digest === digest);
    return layer ?? invalid(name, "its config names no layer of the manifest as componentDescriptorLayer");
}
function layerDigest(config) {
    try {
        const digest = JSON.parse(new TextDecoder().decode(config))?.componentDescriptorLayer?.digest;
        return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest) ? digest : undefined;
    }
    catch {
        return undefined;
    }
}
async function readBlob(source, descriptor, limit, what) {
    if (descriptor.size > limit)
        (0,_ocm_descriptor_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(`${what} has ${descriptor.size} bytes; at most ${limit} are read`);
    return (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .collect */ .F)(source.blob(descriptor));
}
function checkIdentity({ component }, wanted, name) {
    if (component.name === wanted.component && component.version === wanted.version)
        return;
    const inside = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(`${component.name}:${component.version}`, 200);
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-identity-mismatch", `${name} holds ${inside}, not ${wanted.component}:${wanted.version}`, {
        fix: "Ask the component's publisher to publish it again under its own name and version.",
    });
}
function invalid(name, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("component-version-invalid", `${name} is no component version: ${why}`, {
        fix: "Check that the reference names a component version that OCM tools wrote.",
    });
}


/***/ }),

/***/ 795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ proposedVersion),
/* harmony export */   Pv: () => (/* binding */ raiseBetween),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28461);

const FIRST = "v0.0.1";
/** The raise that going from one list of references to another calls for. */
function raiseBetween(before, after) {
    const known = new Set(before.map((each) => each.componentName));
    return after.every((each) => known.has(each.componentName)) ? "patch" : "minor";
}
/** The version that a proposal gives the constructor: the least that will be published next, counted from the newest of published and base. */
function proposedVersion({ published, base, listsPlugins }, raise) {
    const newest = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg)(base === undefined ? published : [...published, base]);
    if (newest === undefined)
        return FIRST;
    const isFirst = !listsPlugins && (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg)(published) === undefined && raise !== "major";
    if (!isFirst)
        return raised(newest, raise);
    return (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(newest, FIRST) > 0 ? newest : FIRST;
}
/**
 * The version to publish: the one that the constructor names, or, when that or a higher one is there already with other content, the next
 * after the newest.
 */
function publishedVersion(wanted, published, raise) {
    const newest = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg)(published);
    return newest === undefined || precedes(newest, wanted) ? wanted : raised(newest, raise);
}
/** Build metadata gives no version a place of its own. */
function precedes(one, other) {
    const left = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(one);
    const right = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(other);
    return left !== undefined && right !== undefined && left.compare(right) < 0;
}
/** Raises as semantic versioning does, from a prerelease to its release; keeps a leading v as it is. */
function raised(version, raise) {
    const next = (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)?.inc(raise);
    return `${version.startsWith("v") ? "v" : ""}${next?.version ?? ""}`;
}


/***/ }),

/***/ 58962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sameContent),
/* harmony export */   f: () => (/* binding */ writeDescriptor)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/**
 * The descriptor as the OCM command line stores it: JSON with sorted keys, `null` for an empty list, without label versions. The same
 * descriptor always gives the same bytes.
 */
function writeDescriptor({ meta, component, signatures }) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)({
        meta,
        component: storedComponent(component),
        ...(signatures.length > 0 && { signatures }),
    });
}
function storedComponent(component) {
    const { resources, sources, componentReferences, repositoryContexts } = component;
    return {
        ...withoutLabelVersions(component),
        resources: orNull(resources.map(withoutLabelVersions)),
        sources: orNull(sources.map(withoutLabelVersions)),
        componentReferences: orNull(componentReferences.map(withoutLabelVersions)),
        repositoryContexts: orNull(repositoryContexts),
    };
}
function orNull(list) {
    return list.length > 0 ? list : null;
}
function withoutLabelVersions({ labels, ...rest }) {
    const stored = labels?.map(({ name, value, signing }) => ({ name, value, ...(signing && { signing }) }));
    return { ...rest, ...(stored && stored.length > 0 && { labels: stored }) };
}
/**
 * Whether two component versions say the same, their versions and signatures aside. Where a component was copied from before does not count.
 */
function sameContent(one, other) {
    return comparable(one) === comparable(other);
}
function comparable(component) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(storedComponent({ ...component, version: "", repositoryContexts: [] }));
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/** Does work for every item, at most `limit` at a time, and returns the results in the items' order. Stops at the first failure. */
async function mapConcurrent(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        for (let index = next++; index < items.length && !failed; index = next++) {
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    // All of them are waited for: nothing goes on behind the caller's back.
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const each of ended)
        if (each.status === "rejected")
            throw each.reason;
    return results;
}


/***/ }),

/***/ 53342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bY: () => (/* binding */ chooseComponent),
  hu: () => (/* binding */ parseTarget),
  r0: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var src_bytes = __webpack_require__(41102);
;// CONCATENATED MODULE: ./packages/ocm/src/artifact-content.ts









/**
 * The content of a resource or source: `utf8` text, or a `file` below `folder`, where the constructor lies; as gzip if the input says so.
 * A file is read through once here, for its digest, and again when it is pushed. Throws resource-input-invalid.
 */
async function artifactContent({ name, input }, folder) {
    if (input === undefined)
        return refuse(name, "it has no input", "Give it an input of type file or utf8.");
    const isText = /^utf8/i.test(input.type);
    const plain = isText ? textContent(name, input.text) : await fileContent(name, input.path, folder);
    const open = input.compress ? compressed(plain) : plain;
    const mediaType = input.mediaType ?? (isText ? "text/plain" : "application/octet-stream");
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    for await (const piece of open()) {
        hash.update(piece);
        size += piece.length;
    }
    const descriptor = {
        mediaType: input.compress ? `${mediaType}+gzip` : mediaType,
        digest: `sha256:${hash.digest("hex")}`,
        size,
    };
    return { descriptor, open };
}
/** The content of all resources, and of the sources that do not say where theirs lies. */
async function componentContents({ resources, sources }, folder) {
    const contents = new Map();
    for (const artifact of [...resources, ...sources.filter(({ access }) => access === undefined)]) {
        contents.set(artifact, await artifactContent(artifact, folder));
    }
    return contents;
}
function compressed(plain) {
    // A failure on the way is thrown to the reader of the last stream.
    return () => (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(plain()), (0,external_node_zlib_.createGzip)({ level: 9 }), () => { });
}
function textContent(name, text) {
    if (text === undefined)
        return refuse(name, "its input of type utf8 has no text", "Give the input a text.");
    const bytes = new TextEncoder().encode(text);
    return () => (0,src_bytes/* once */.O)(bytes);
}
async function fileContent(name, path, folder) {
    if (path === undefined)
        return refuse(name, "its input of type file has no path", "Give the input a path.");
    const inside = "Name a file below the constructor's folder.";
    if ((0,external_node_path_.isAbsolute)(path))
        return refuse(name, `the path ${(0,sanitize/* quoted */.T)(path)} is absolute`, inside);
    const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(folder, path)).catch(() => undefined);
    if (file === undefined) {
        return refuse(name, `there is no file ${(0,sanitize/* quoted */.T)(path)}`, "Build the file first, or correct its path.");
    }
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), file);
    if (way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
        return refuse(name, `the path ${(0,sanitize/* quoted */.T)(path)} leads out of the constructor's folder`, inside);
    }
    if (!(await (0,promises_.stat)(file)).isFile())
        return refuse(name, `${(0,sanitize/* quoted */.T)(path)} is not a regular file`, inside);
    return () => (0,external_node_fs_.createReadStream)(file);
}
function refuse(name, why, fix) {
    return (0,diagnostic/* fail */.fJ)("resource-input-invalid", `the content of ${(0,sanitize/* quoted */.T)(name)} cannot be published: ${why}`, { fix });
}

// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
;// CONCATENATED MODULE: ./packages/registry/src/publish-component.ts





/** Reads `ghcr.io/acme/registry` or `ghcr.io/acme/registry//acme.software/plugin-registry`. Throws component-reference-invalid. */
function parseTarget(text) {
    if (/^[a-z]+:\/\//i.test(text))
        (0,reference.parseRepository)(text);
    if (!text.includes("//")) {
        // Whatever can stand before a component can stand alone.
        return { repository: (0,component_reference/* parseComponentReference */.m_)(`${text}//example.software/component`).repository };
    }
    const { repository, component, version } = (0,component_reference/* parseComponentReference */.m_)(text);
    if (version !== undefined) {
        (0,diagnostic/* fail */.fJ)("component-reference-invalid", `${(0,sanitize/* quoted */.T)(text)} names a version, which the constructor does`, {
            fix: "Leave the version away.",
        });
    }
    return { repository, component };
}
/** The one component of the constructor that is published. */
function chooseComponent({ located }, target) {
    const { components, source } = located;
    const named = components.filter(({ name }) => target.component === undefined || name === target.component);
    const [component] = named;
    if (component && named.length === 1)
        return component;
    const names = components.slice(0, 10).map(({ name }) => name);
    return (0,diagnostic/* fail */.fJ)("constructor-component-unclear", `${source.file} describes ${names.join(", ")}; one of them is published at a time`, {
        fix: `Name one behind the repository: ${target.repository}//${names[0]}.`,
    });
}
/** The content of a component's artifacts, by artifact and by digest. */
async function readContents(component, { folder }) {
    const file = [...component.resources, ...component.sources].find(({ input }) => /^file/i.test(input?.type ?? ""));
    if (file && folder === undefined) {
        (0,diagnostic/* fail */.fJ)("resource-input-invalid", `the content of ${(0,sanitize/* quoted */.T)(file.name)} is a file, which only a checkout has`, {
            fix: "Publish it from a checkout, without naming a branch.",
        });
    }
    const contents = await componentContents(component, folder ?? ".");
    return { contents, local: new Map([...contents.values()].map((blob) => [blob.descriptor.digest, blob])) };
}


/***/ }),

/***/ 15053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ MOVING_VERSION),
/* harmony export */   ic: () => (/* binding */ checkDigests),
/* harmony export */   lg: () => (/* binding */ knownDigests)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50815);
/* harmony import */ var _ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42538);
/* harmony import */ var _ocm_describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96176);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90148);
/* harmony import */ var _ocm_read_component_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14930);
/* harmony import */ var _registry_concurrent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2184);








/** The development version, which is published anew under the same name: its digest is that of the day when it was listed. */
const MOVING_VERSION = "v0.0.0-main";
/** Component versions that are looked up at the same time. */
const atOnce = 8;
/** A digest needs no second look where the newest published version has just this reference; the moving version's is taken as it stands. */
function knownDigests({ references }, newest) {
    const published = new Map(newest?.componentReferences.map((each) => [identity(each), each.digest]));
    return references.map((reference, index) => {
        const before = published.get(identity(reference));
        const digest = reference.digest ?? before;
        const isSame = digest !== undefined && before !== undefined && (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sameDigest */ .VB)(digest, before);
        const moves = reference.version === MOVING_VERSION && digest?.normalisationAlgorithm === _ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENT_NORMALISATION */ .PU;
        return { reference, index, digest, check: !isSame && !moves };
    });
}
/**
 * Reads the referenced component versions and compares their digests with those that the references state. Returns the digests by
 * `referenceKey`. Throws plugin-version-missing, listed-digest-mismatch and digest-obsolete, one for each reference, or what reading throws.
 */
async function checkDigests(known, component, found, options) {
    const wanted = known.filter(({ check }) => check);
    const looked = await (0,_registry_concurrent_js__WEBPACK_IMPORTED_MODULE_7__/* .mapConcurrent */ ._)(wanted, atOnce, async (each) => {
        const repository = found.repositoryOf(each.reference.componentName) ?? options.repository;
        const actual = await digestOf(each.reference, repository, options.registry);
        return { ...each, actual, problem: problemOf(each, actual, repository) };
    });
    const problems = looked.flatMap((each) => each.problem ? [{ ...each.problem, place: placeOf(each, component, found) }] : []);
    if (problems.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(problems);
    return new Map(looked.flatMap(({ reference, actual }) => (actual ? [[(0,_ocm_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceKey */ .D)(reference), actual]] : [])));
}
async function digestOf({ componentName, version }, repository, registry) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseRepository)((0,_ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .ociRepository */ .md)({ repository, component: componentName }));
    const stored = await (0,_ocm_read_component_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readComponentVersion */ .c)((0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(name, registry), { component: componentName, version });
    return stored && (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .componentDigest */ .sb)(stored.descriptor.component);
}
function problemOf({ reference }, actual, repository) {
    const { componentName: component, version, digest } = reference;
    const name = (0,_ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatComponentReference */ .W$)({ repository, component, version });
    if (actual === undefined) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("plugin-version-missing", `${name} is listed, and is not there`, {
            fix: "Release it, or correct the reference; where it lies elsewhere, give its repository in the policy.",
        });
    }
    if (digest === undefined || (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sameDigest */ .VB)(digest, actual))
        return undefined;
    if (digest.normalisationAlgorithm !== _ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENT_NORMALISATION */ .PU) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("digest-obsolete", `the digest of ${name} is of a normalisation that cannot be checked`, {
            severity: "error",
            fix: `Write ${actual.value}, of ${_ocm_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPONENT_NORMALISATION */ .PU}.`,
        });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("listed-digest-mismatch", `${name} has the digest ${actual.value}, and is listed with another`, {
        fix: "Ask the plugin's publisher whether this version was published twice; if it is right as it is now, write that digest.",
    });
}
function placeOf({ reference, index }, { path, referencesKey }, found) {
    const inside = reference.digest === undefined ? ["version"] : ["digest", "value"];
    return found.located.source.place([...path, referencesKey, index, ...inside]);
}
/** Equal for references by the same name to the same component version. */
function identity({ name, version, componentName, extraIdentity = {} }) {
    const extra = Object.entries(extraIdentity).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify([name, version, componentName, extra]);
}


/***/ })

};

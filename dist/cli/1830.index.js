export const id = 1830;
export const ids = [1830,7701];
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

/***/ 94572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var findBundles = (async function (repository, digest, room = roomy()) {
    const listed = await (0,_oci_referrers_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferrers */ .xt)(repository, digest, _signing_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleMediaType */ .l5);
    const found = { bundles: [], unusable: [] };
    for (const { digest: manifest } of listed.slice(mostBundles)) {
        found.unusable.push({ subject: digest, manifest, reason: `it is not among the first ${mostBundles}` });
    }
    for (let at = 0; at < Math.min(listed.length, mostBundles); at += atOnce) {
        const some = listed.slice(at, Math.min(at + atOnce, mostBundles));
        for (const each of await Promise.all(some.map((referrer) => readBundle(repository, digest, referrer, room)))) {
            if (each === undefined)
                continue;
            if ("bytes" in each)
                found.bundles.push(each);
            else
                found.unusable.push(each);
        }
    }
    return found;
});
var readBundle = (async function (repository, subject, listed, room) {
    const manifest = listed.digest;
    try {
        const { manifest: read } = await (0,_oci_read_referrer_js__WEBPACK_IMPORTED_MODULE_0__/* .readReferrer */ .S)(repository, subject, listed);
        const predicateType = read.annotations?.["dev.sigstore.bundle.predicateType"];
        const layer = bundleLayer(read);
        if (typeof layer === "string")
            return { subject, manifest, reason: layer };
        if (layer === undefined)
            return undefined;
        if (layer.size > room.bytes)
            return { subject, manifest, reason: "there are too many large bundles" };
        room.bytes -= layer.size;
        const bytes = await (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .F)(repository.blob(layer));
        return { subject, manifest, ...(predicateType === undefined ? {} : { predicateType }), bytes };
    }
    catch (error) {
        const reason = (0,_oci_read_referrer_js__WEBPACK_IMPORTED_MODULE_0__/* .contentProblem */ .j)(error);
        if (reason === undefined)
            throw error;
        return { subject, manifest, reason };
    }
});
var bundleLayer = (function ({ artifactType, config, layers }) {
    // A manifest of cosign's older form names the type in its layer alone.
    const type = artifactType ?? config.mediaType;
    const [layer, ...more] = layers.filter(({ mediaType }) => mediaType === _signing_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleMediaType */ .l5);
    if (layer === undefined)
        return type === _signing_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleMediaType */ .l5 ? "it has no bundle" : undefined;
    if (more.length > 0)
        return "it has more than one bundle";
    return layer.size > _signing_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleLimit */ .UT ? `its bundle is larger than ${_signing_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleLimit */ .UT / 1024 / 1024} MiB` : layer;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ roomy),
/* harmony export */   nc: () => (/* binding */ findBundles)
/* harmony export */ });
/* unused harmony export mostBundles */
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41102);
/* harmony import */ var _oci_read_referrer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45477);
/* harmony import */ var _oci_referrers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43531);
/* harmony import */ var _signing_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59245);




/** Of one manifest: a re-scan every week for four years attaches fewer. */
const mostBundles = 500;
/** Bundles that are read at once. */
const atOnce = 8;
const roomy = () => ({ bytes: 256 * 1024 * 1024 });
/**
 * The bundles that are attached to a manifest, in the list's order. What is not as the list says is not used, and told.
 * Calls for several manifests of an image can share room.
 * Throws registry-failed, registry-denied, referrers-malformed.
 */
;
/** Undefined for what turns out to be of another artifact type. */
;
/** The layer that is the bundle; a text says what is wrong with it. */
;


/***/ }),

/***/ 11505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseJsonObject = (function (bytes, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return refuse(`${what} is not JSON in UTF-8`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return refuse(`${what} is no JSON object`);
    return isShallow(value, deepest)
        ? value
        : refuse(`${what} nests deeper than ${deepest} levels`);
});
var isShallow = (function (value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
});
var refuse = (function (problem) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("bundle-invalid", problem, { fix: "Sign it again with cosign, or with publish-image." });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** How deep documents of this kind may nest: an SBOM's dependencies are a flat list. */
const deepest = 100;
/** An object from JSON of anybody's making. Throws bundle-invalid; `what` is what it should be: `a bundle`. */
;
;
;


/***/ }),

/***/ 59245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseBundle = (async function (bytes) {
    if (bytes.length > bundleLimit)
        return refuse(`it is larger than ${bundleLimit / 1024 / 1024} MiB`);
    if (bytes.length - payloadLength(bytes) > proofLimit) {
        return refuse(`what is in it beside its payload is larger than ${proofLimit / 1024} KiB`);
    }
    const value = (0,_signing_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .d)(bytes, "a bundle");
    const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const bundle = read(() => bundleFromJSON(value));
    if (!isBundleWithDsseEnvelope(bundle))
        return refuse("it holds a signature of a file, not a signed statement");
    const { payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== _signing_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementPayloadType */ .Q7) {
        return refuse(`its payload is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(payloadType)}, not ${_signing_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementPayloadType */ .Q7}`);
    }
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
    if (tlogEntries.length > mostProofs || timestamps.length > mostProofs) {
        return refuse(`it has more than ${mostProofs} log entries or timestamps`);
    }
    return bundle;
});
var payloadLength = (function ({ buffer, byteOffset, length }) {
    const text = Buffer.from(buffer, byteOffset, length).toString("latin1");
    return /"payload"\s*:\s*"([^"]*)"/.exec(text)?.[1]?.length ?? 0;
});
var read = (function (parse) {
    try {
        return parse();
    }
    catch (error) {
        const { message, fields } = error;
        return refuse((0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(fields ? `${message}: ${fields.join(", ")}` : message, 300));
    }
});
var refuse = (function (why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("bundle-invalid", `a bundle cannot be used: ${why}`, {
        fix: "Sign it again with cosign, or with publish-image.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   UT: () => (/* binding */ bundleLimit),
/* harmony export */   l5: () => (/* binding */ bundleMediaType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _signing_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11505);
/* harmony import */ var _signing_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73558);




/** The media type of a Sigstore bundle of version 0.3, as cosign writes it. */
const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** Bytes: an SBOM of ten thousand components is smaller. */
const bundleLimit = 32 * 1024 * 1024;
/** Bytes: a certificate with log entries and timestamps takes ten thousand. They become objects before anything of them is verified. */
const proofLimit = 64 * 1024;
/** Each is verified, and compared with each other. */
const mostProofs = 8;
/**
 * Reads a Sigstore bundle of versions 0.1 to 0.3 that holds one signed in-toto statement in a DSSE envelope. Nothing is verified.
 * Throws bundle-invalid.
 */
;
/** How long the text named payload is, before anything is parsed: anybody's JSON can be thirty times as large in memory. */
;
/** The library throws errors of its own, and TypeErrors for values of a wrong type. */
;
;


/***/ }),

/***/ 84986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var kindOfPredicate = (function (predicateType) {
    return names.get(predicateType);
});
var attests = (function (predicateType, kind) {
    return predicateType === attestationPredicates[kind] || (kind === "openvex" && predicateType === cosignOpenvex);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ kindOfPredicate),
/* harmony export */   je: () => (/* binding */ attestationPredicates),
/* harmony export */   oo: () => (/* binding */ signaturePredicate),
/* harmony export */   p0: () => (/* binding */ attests)
/* harmony export */ });
/** The statement that makes an image signed; its predicate is empty (cosign). */
const signaturePredicate = "https://sigstore.dev/cosign/sign/v1";
/** The attestations that a policy can demand, and the predicate type of each. */
const attestationPredicates = {
    sbom: "https://cyclonedx.org/bom",
    scan: "https://cosign.sigstore.dev/attestation/vuln/v1",
    openvex: "https://openvex.dev/ns/v0.2.0",
    conformance: "https://in-toto.io/attestation/test-result/v0.1",
    provenance: "https://slsa.dev/provenance/v1",
};
const names = new Map([
    [signaturePredicate, "signature"],
    ...Object.entries(attestationPredicates).map(([kind, type]) => [type, kind]),
]);
/** `sbom`, as policies and people say it; nothing for a type that no policy can demand. */
;
/** Whether a statement of this type attests that. For OpenVEX, cosign has a type of its own, without the version. */
;
const cosignOpenvex = "https://openvex.dev/ns";


/***/ }),

/***/ 55233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var keyHint = (function (key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(key.export({ type: "spki", format: "der" }))
        .digest("base64");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keyHint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** What bundles name a key by, as cosign writes it: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
;


/***/ }),

/***/ 73558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseStatement = (function (payload) {
    const value = (0,_signing_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .d)(payload, "a statement");
    const { _type, subject, predicateType } = value;
    if (typeof _type !== "string" || !types.includes(_type)) {
        return malformed(`its _type is ${shown(_type)} and none of ${types.join(", ")}`);
    }
    if (typeof predicateType !== "string" || predicateType === "")
        return malformed("it has no predicateType");
    if (!Array.isArray(subject) || subject.length === 0 || !subject.every(isSubject)) {
        return malformed("its subject is not a list of names and digests");
    }
    if (subject.length > mostSubjects)
        return malformed(`it has more than ${mostSubjects} subjects`);
    return value;
});
var isAbout = (function ({ subject }, digest) {
    return subject.some((each) => `sha256:${each.digest.sha256}` === digest);
});
var isSubject = (function (value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { digest } = value;
    if (typeof digest !== "object" || digest === null || Array.isArray(digest))
        return false;
    return Object.values(digest).every((each) => typeof each === "string");
});
var shown = (function (value) {
    return typeof value === "string" ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(value) : "missing";
});
var malformed = (function (why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("bundle-invalid", `what is signed is no in-toto statement: ${why}`, {
        fix: "Sign it again with cosign, or with publish-image.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Q7: () => (/* binding */ statementPayloadType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _signing_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11505);



/** What DSSE calls the payload of an in-toto statement. */
const statementPayloadType = "application/vnd.in-toto+json";
/** Version 1 of the specification, and the one before, which cosign writes. */
const types = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
/** A statement of ours is about one thing; no list of a release is longer. */
const mostSubjects = 1000;
/** Reads a payload: what it says of itself, and whom it is about. The predicate may be anything. Throws bundle-invalid. */
;
/** Whether a statement is about this content, by its SHA-256 and nothing else: names are free text. */
;
;
;
;


/***/ }),

/***/ 97701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var identityOf = (function ({ identity }) {
    const all = identity?.oids ?? [];
    const values = (oid) => all.filter((each) => each.oid?.id.join(".") === oid).map(({ value }) => value);
    const only = (oid) => (values(oid).length === 1 ? values(oid)[0] : undefined);
    const found = {};
    const subject = onlyName(only(subjectNames));
    if (subject !== undefined)
        found.subject = subject;
    const bare = values(extensions.issuer).length === 0 ? only(bareIssuer) : undefined;
    if (bare !== undefined)
        found.issuer = bare.toString("utf8");
    for (const [field, oid] of Object.entries(extensions)) {
        const text = derContent(only(oid), utf8String);
        if (text !== undefined)
            found[field] = Buffer.from(text).toString("utf8");
    }
    return found;
});
var onlyName = (function (names) {
    const list = derContent(names, sequence);
    const name = derContent(list, uriName) ?? derContent(list, mailName);
    const isAscii = name !== undefined && name.length > 0 && name.every((byte) => byte < 0x80);
    return isAscii ? Buffer.from(name).toString("latin1") : undefined;
});
var derContent = (function (der, tag) {
    if (der === undefined)
        return undefined;
    const [found, first = 0x80] = der;
    if (found !== tag || first === 0x80 || first > 0x82)
        return undefined;
    const start = first < 0x80 ? 2 : 2 + first - 0x80;
    const length = first < 0x80 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    return der.length === start + length ? der.subarray(start) : undefined;
});
var identityProblems = (function (found, wanted) {
    const fields = ["issuer", "subject", "repositoryId", "ownerId", "ref"];
    const problems = fields.flatMap((field) => {
        const value = wanted[field];
        if (value === undefined)
            return [];
        return value !== "" && found[field] === value ? [] : [unlike(names[field], found[field], value)];
    });
    if (wanted.workflow !== undefined && !isWorkflow(found.subject, wanted.workflow)) {
        problems.push(unlike("workflow", found.subject, wanted.workflow));
    }
    return problems;
});
var unlike = (function (field, found, wanted) {
    return `its ${field} is ${found === undefined ? "missing" : (0,sanitize/* quoted */.T)(found, 300)}, not "${wanted}"`;
});
var isWorkflow = (function (subject, workflow) {
    const wanted = workflow.includes("://") ? workflow : `https://github.com/${workflow}`;
    if (workflow === "" || subject === undefined)
        return false;
    return wanted.includes("@") ? subject === wanted : subject.startsWith(`${wanted}@`);
});
var verifyBundle = (async function (bytes, signers, trust) {
    const bundle = await (0,parse_bundle/* parseBundle */.QN)(bytes);
    const { payload } = bundle.content.dsseEnvelope;
    const { content } = bundle.verificationMaterial;
    const found = content.$case === "publicKey"
        ? await verifyWithKeys(bundle, content.publicKey.hint, signers.filter(isKey))
        : await verifyWithCertificate(bundle, signers.filter(isKeyless), trust);
    return { statement: (0,statement/* parseStatement */.By)(payload), payload, ...found };
});
var verifyWithKeys = (async function (bundle, hint, signers) {
    if (signers.length === 0)
        return refuse("it is signed with a key, and no key is among the signers");
    const named = signers.filter(({ key }) => (0,signer/* keyHint */.p)(key) === hint);
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    const { verificationMaterial } = bundle;
    const material = { ...verificationMaterial, tlogEntries: [], timestampVerificationData: undefined };
    const { signature } = toSignedEntity({ ...bundle, verificationMaterial: material });
    const match = (named.length > 0 ? named : signers).find(({ key }) => signature.verifySignature(key));
    if (match)
        return { signer: `key ${match.name}`, why: [`the key ${match.name} verifies the signature`] };
    const names = (named.length > 0 ? named : signers).map(({ name }) => name).join(", ");
    return refuse(`its signature is not by the key ${(0,sanitize/* sanitize */.a)(names, 200)}`);
});
var verifyWithCertificate = (async function (bundle, signers, trust) {
    if (signers.length === 0)
        return refuse("it is signed with a certificate, and every signer is a key");
    if (trust.root === undefined)
        return missingRoot();
    const { toSignedEntity, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    const logged = trust.proof === "transparency-log";
    const verifier = new Verifier(trust.root, {
        tlogThreshold: logged ? 1 : 0,
        ctlogThreshold: 1,
        timestampThreshold: 1,
    });
    const entity = attempt(() => toSignedEntity(bundle));
    const identity = attempt(() => identityOf(verifier.verify(entity)));
    const problems = signers.map((each) => identityProblems(identity, each));
    if (problems.every((each) => each.length > 0)) {
        return refuse((0,sanitize/* sanitize */.a)(problems.map((each) => each.join(" and ")).join("; or "), 1000));
    }
    const { subject = "", issuer = "", repositoryId, ownerId, ref } = identity;
    const source = [repositoryId && `repository ${repositoryId}`, ownerId && `owner ${ownerId}`, ref].filter(Boolean);
    return {
        signer: (0,sanitize/* sanitize */.a)(subject, 300),
        why: [
            `a certificate of ${subject}, whom ${issuer} vouched for`,
            ...(source.length > 0 ? [`it was issued for ${source.join(", ")}`] : []),
            ...bundle.verificationMaterial.tlogEntries.map((each) => `entry ${provenIndex(each)} of the transparency log`),
            ...(logged ? [] : ["a timestamp of the certificate's life time"]),
        ].map((line) => (0,sanitize/* sanitize */.a)(line, 500)),
    };
});
var provenIndex = (function ({ logIndex, inclusionPromise, inclusionProof }) {
    return inclusionPromise === undefined ? inclusionProof?.logIndex : logIndex;
});
var attempt = (function (verify) {
    try {
        return verify();
    }
    catch (error) {
        const { message, cause } = error;
        const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
        return refuse((0,sanitize/* sanitize */.a)(reason, 300));
    }
});
var refuse = (function (why) {
    return (0,diagnostic/* fail */.fJ)("bundle-refused", why, {
        fix: "Name its signer in the policy if that signer is to be trusted; else sign the image by one that is named.",
    });
});
var missingRoot = (function () {
    return (0,diagnostic/* fail */.fJ)("trusted-root-missing", "a keyless signature cannot be verified without a trusted root", {
        fix: `Write one and name it: ${trust/* trustedRootCommand */.p}.`,
    });
});
__webpack_require__.d(__webpack_exports__, {
  verifyBundle: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/signing/src/identity.ts

/** The older form of the issuer is a bare text. */
const bareIssuer = "1.3.6.1.4.1.57264.1.1";
/** X.509's own: a list of names (RFC 5280, 4.2.1.6). */
const subjectNames = "2.5.29.17";
const extensions = {
    issuer: "1.3.6.1.4.1.57264.1.8",
    ref: "1.3.6.1.4.1.57264.1.14",
    repositoryId: "1.3.6.1.4.1.57264.1.15",
    ownerId: "1.3.6.1.4.1.57264.1.17",
};
/**
 * What a verified certificate says. A field that is there twice, or is no text, is treated as missing. All is read from the extensions
 * as the library has verified them: another reader of the same bytes could find another certificate in them.
 */
;
/** Tags of DER. */
const utf8String = 0x0c;
const sequence = 0x30;
const mailName = 0x81;
const uriName = 0x86;
/** The one URI or mail address. The library takes the first of several, and drops the highest bit of each byte: then one name could be written as another. */
;
/** What an element of that tag holds, if it is all there is. Lengths from 128 on take more than one byte. */
;
/** What of a wanted signer a certificate does not meet; the empty list where it is that signer's. Texts are compared to the letter. */
;
const names = {
    issuer: "issuer",
    subject: "subject",
    repositoryId: "repository id",
    ownerId: "owner id",
    ref: "ref",
};
;
/** A workflow's certificate is named `https://HOST/OWNER/REPOSITORY/PATH@REF`. */
;

// EXTERNAL MODULE: ./packages/signing/src/parse-bundle.ts
var parse_bundle = __webpack_require__(59245);
// EXTERNAL MODULE: ./packages/signing/src/signer.ts
var signer = __webpack_require__(55233);
// EXTERNAL MODULE: ./packages/signing/src/statement.ts
var statement = __webpack_require__(73558);
// EXTERNAL MODULE: ./packages/signing/src/trust.ts
var trust = __webpack_require__(38965);
;// CONCATENATED MODULE: ./packages/signing/src/verify-bundle.ts







/** Verifies a Sigstore bundle (v0.1 to v0.3) with a DSSE envelope. Throws bundle-invalid, bundle-refused, trusted-root-missing. */
;
const isKey = (signer) => signer.kind === "key";
const isKeyless = (signer) => signer.kind === "keyless";
/** The key that the bundle names is tried alone; where it names none of them, each is. Logs say nothing about a key that is trusted by itself. */
;
;
/** Where the log has promised nothing, what the entry says of its own place is nobody's word. */
;
/** The library throws errors of its own, and others where a bundle's binary parts are not what they should be. */
;
;
;


/***/ }),

/***/ 21830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var judgeImage = (function (evidence) {
    const missing = evidence.attestations.filter((kind) => !isAttested(kind, evidence));
    return [
        ...(isSigned(evidence) ? [] : [unsigned(evidence)]),
        ...missing.map((kind) => unattested(kind, evidence)),
        ...(toldAlready(evidence) ? [] : ignored(evidence)),
    ];
});
var isSigned = (function ({ trusted, digest }) {
    return trusted.some(({ predicateType, subject }) => predicateType === predicate_types/* signaturePredicate */.oo && subject === digest);
});
var isAttested = (function (kind, { trusted, digest }) {
    const statements = trusted.filter(({ predicateType }) => (0,predicate_types/* attests */.p0)(predicateType, kind));
    if (kind === "conformance")
        return statements.some(hasPassed);
    return statements.some(({ subject }) => subject === digest);
});
var hasPassed = (function ({ statement }) {
    const { result } = (statement.predicate ?? {});
    return result === "PASSED" || result === "WARNED";
});
var toldAlready = (function ({ trusted, refused }) {
    return trusted.length === 0 && new Set(refused.map(({ reason }) => reason)).size === 1;
});
var unsigned = (function ({ name, trusted, refused }) {
    const others = [...new Set(trusted.map(({ predicateType }) => predicateType))];
    const why = others.length > 0
        ? `there are only attestations (${others.join(", ")}), and none of them is a signature`
        : refused.length > 0
            ? noneOf(refused)
            : "nothing is attached to it";
    return (0,diagnostic/* diagnostic */.YK)("image-unsigned", `${name} is not signed by a trusted signer: ${(0,sanitize/* sanitize */.a)(why, 1000)}`, {
        fix: "Do not use this image; ask who published it to sign it, or correct the policy's signers.",
    });
});
var noneOf = (function (refused) {
    const [first = "", ...more] = new Set(refused.map(({ reason }) => reason));
    const bundles = refused.length === 1
        ? "the bundle that is attached to it"
        : `none of the ${refused.length} bundles that are attached to it`;
    const [, by] = /^its signature is not (by .*)$/.exec(first) ?? [];
    if (by !== undefined && more.length === 0)
        return `${bundles} is ${refused.length === 1 ? "not " : ""}${by}`;
    return `${bundles} ${refused.length === 1 ? "does not count" : "counts"}: ${reasons(refused)}`;
});
var reasons = (function (refused) {
    const [first, ...more] = new Set(refused.map(({ reason }) => reason));
    return more.length > 0 ? `${first}; and ${more.length} other reasons` : `${first}`;
});
var unattested = (function (kind, { name, trusted }) {
    const failed = trusted.some(({ predicateType }) => (0,predicate_types/* attests */.p0)(predicateType, kind));
    const why = failed
        ? kind === "conformance"
            ? "what is attested did not pass"
            : "what is attested is said of one platform"
        : `no trusted signer attests it (${predicate_types/* attestationPredicates */.je[kind]})`;
    return (0,diagnostic/* diagnostic */.YK)("attestation-missing", `${name} has no ${kind} attestation that counts: ${why}`, {
        fix: `Have the image's release attest it, or take ${kind} out of what is required.`,
    });
});
var ignored = (function ({ refused }) {
    const byReason = new Map();
    for (const each of refused) {
        const same = byReason.get(each.reason);
        if (same)
            same.push(each);
        else
            byReason.set(each.reason, [each]);
    }
    const shown = [...byReason].slice(0, mostNotices);
    const notices = shown.map(([reason, bundles]) => `${which(bundles)} ignored: ${reason}`);
    const told = shown.reduce((total, [, bundles]) => total + bundles.length, 0);
    if (refused.length > told)
        notices.push(`${refused.length - told} more bundles are ignored`);
    return notices.map((message) => (0,diagnostic/* diagnostic */.YK)("bundle-ignored", message));
});
var which = (function (bundles) {
    const [first] = bundles;
    if (bundles.length > 1)
        return `${bundles.length} bundles, the first of them ${first?.digest}, are`;
    return `${first?.digest}, attached to ${first?.subject}, is`;
});
var verifyImage = (async function (options) {
    const { repository, reference } = options;
    const document = (await repository.manifest(reference)) ?? notFound(repository, reference);
    const { digest } = document.descriptor;
    const subjects = [digest, ...platformsOf(repository, document)];
    const room = (0,find_bundles/* roomy */.L5)();
    const found = await Promise.all(subjects.map((subject) => (0,find_bundles/* findBundles */.nc)(repository, subject, room)));
    const trusted = [];
    const refused = found
        .flatMap(({ unusable }) => unusable)
        .map(({ subject, manifest, reason }) => ({ subject, digest: manifest, reason }));
    for (const bundle of found.flatMap(({ bundles }) => bundles)) {
        const judged = await judge(bundle, options);
        if ("statement" in judged)
            trusted.push(judged);
        else
            refused.push(judged);
    }
    const { attestations } = options;
    const diagnostics = judgeImage({ name: `${repository.name}@${digest}`, digest, trusted, refused, attestations });
    const verified = diagnostics.every(({ severity }) => severity !== "error");
    return { digest, verified, trusted, refused, diagnostics };
});
var platformsOf = (function ({ name }, { descriptor, bytes }) {
    if (!(0,media_types/* isIndex */.nw)(descriptor.mediaType))
        return [];
    const { manifests } = (0,parse/* parseIndex */.A1)(bytes, `${name}@${descriptor.digest}`);
    const platforms = manifests.filter(({ mediaType }) => (0,media_types/* isImageManifest */.pJ)(mediaType)).map(({ digest }) => digest);
    return [...new Set(platforms)].slice(0, mostPlatforms);
});
var judge = (async function ({ bytes, subject, manifest }, { signers, trust }) {
    try {
        const { statement, ...verified } = await (0,verify_bundle.verifyBundle)(bytes, signers, trust);
        // A bundle can be attached to any image: what was signed says which one it is about.
        if (!(0,src_statement/* isAbout */.KH)(statement, subject))
            return { subject, digest: manifest, reason: "it is about another image" };
        return { subject, digest: manifest, predicateType: statement.predicateType, statement, ...verified };
    }
    catch (error) {
        const [problem] = error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
        if (problem?.code !== "bundle-invalid" && problem?.code !== "bundle-refused")
            throw error;
        return { subject, digest: manifest, reason: problem.message };
    }
});
var notFound = (function ({ name }, reference) {
    return (0,diagnostic/* fail */.fJ)("image-not-found", `there is no ${reference} in ${name}`, {
        fix: "Check the name and the tag; a registry that hides private images may need a login.",
    });
});
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: ./packages/signing/src/find-bundles.ts
var find_bundles = __webpack_require__(94572);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/signing/src/predicate-types.ts
var predicate_types = __webpack_require__(84986);
;// CONCATENATED MODULE: ./packages/signing/src/judge-image.ts



/** Notices beyond these say nothing new. */
const mostNotices = 20;
/** What is missing of an image's signature and attestations, as errors; and notices of the bundles that counted for nothing. */
;
/** An attestation by the same signer does not sign the image: it says something about it, not that it is to be trusted. */
;
/** Everything is said of the image, but tests run on one platform of it. */
;
/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
;
/** The error says it of all bundles. */
;
;
/** Where all are refused for one reason, it is all that there is to say. */
;
;
;
/** One notice for each reason: with a wrong key, each of an image's bundles would say the same. */
;
;

// EXTERNAL MODULE: ./packages/signing/src/statement.ts
var src_statement = __webpack_require__(73558);
// EXTERNAL MODULE: ./packages/signing/src/verify-bundle.ts + 1 modules
var verify_bundle = __webpack_require__(97701);
;// CONCATENATED MODULE: ./packages/signing/src/verify-image.ts







/** An index that names more is none of an image for people. */
const mostPlatforms = 64;
/**
 * Verifies what is attached to an image and to its platforms' manifests. Throws image-not-found, trusted-root-missing, and what reading
 * a registry throws; that it is not signed is not thrown but told.
 */
;
;
;
;


/***/ })

};

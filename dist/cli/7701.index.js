export const id = 7701;
export const ids = [7701];
export const modules = {

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


/***/ })

};

export const id = 3377;
export const ids = [3377];
export const modules = {

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

/***/ 13377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readVerificationPolicy = (async function (file) {
    const { parseVerificationPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1704)]).then(__webpack_require__.bind(__webpack_require__, 31704));
    const { policy, diagnostics } = parseVerificationPolicy(file, textOf(file));
    if (policy === undefined)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo(diagnostics);
    const { attestations, trustedRoot, transparencyLog } = policy;
    const beside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path);
    return {
        signers: policy.signers.map((each) => signerOf(each, beside)),
        attestations,
        trust: {
            ...(trustedRoot === undefined ? {} : { root: await rootOf(file, beside(trustedRoot)) }),
            proof: transparencyLog === "required" ? "transparency-log" : "timestamp",
        },
    };
});
var readPublicKey = (function (file, name = file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file);
    if ("problem" in read) {
        // A key in DER form is no text, and nothing of it is to be shown: it may be the private one.
        if (read.problem.code === "yaml-syntax")
            return invalidKey(file, "it is not in PEM form");
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    }
    return parsePublicKey(read.text, file, name);
});
var parsePublicKey = (function (text, file, name = file) {
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label = ""]) => label);
    // Of a private key and of a certificate Node would make the public one, and of several keys it would take the first.
    if (labels.some((each) => each.includes("PRIVATE KEY")))
        return invalidKey(file, "it is a private key");
    if (labels.includes("CERTIFICATE"))
        return invalidKey(file, "it is a certificate");
    if (labels.length > 1)
        return invalidKey(file, "it holds more than one key");
    const key = keyOf(text) ?? invalidKey(file, "it is not in PEM form");
    const weakness = (0,_ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_6__/* .rsaWeakness */ .e)(key);
    return weakness === undefined ? { kind: "key", key, name } : weakKey(file, weakness);
});
var keyOf = (function (text) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
    }
    catch {
        return undefined;
    }
});
var rootOf = (async function (policy, path) {
    try {
        return await (0,_signing_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustedRoot */ .g)(path);
    }
    catch (error) {
        const [problem] = error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo ? error.diagnostics : [];
        if (problem?.code !== "file-unreadable")
            throw error;
        const named = `it is named by trustedRoot in ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .a)(policy, 300)}, relative to that file`;
        const fix = "Correct trustedRoot, or get the file: `cosign trusted-root create --with-default-services --out FILE` writes it.";
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([{ ...problem, message: `${problem.message}; ${named}`, fix }]);
    }
});
var signerOf = (function (entry, beside) {
    return "key" in entry ? readPublicKey(beside(entry.key), entry.key) : keylessSigner(entry);
});
var keylessSigner = (function ({ repositoryId, ownerId, ...rest }) {
    return {
        kind: "keyless",
        ...rest,
        ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
        ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
    };
});
var textOf = (function (file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return read.text;
});
var weakKey = (function (file, weakness) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("public-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} is an RSA key that ${weakness}: others may be able to sign`, {
        fix: "Sign with a P-256 key, as cosign generate-key-pair makes, or with an RSA key of 2048 bits or more.",
        place: { file },
    });
});
var invalidKey = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("public-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} is no public key: ${why}`, {
        fix: "Write it with cosign public-key --key cosign.key --outfile cosign.pub.",
        place: { file },
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   ln: () => (/* binding */ keylessSigner),
/* harmony export */   readVerificationPolicy: () => (/* binding */ readVerificationPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);
/* harmony import */ var _ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54775);
/* harmony import */ var _signing_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38965);







/**
 * Reads a VerificationPolicy with the keys and the trusted root that it names, by paths relative to it.
 * Throws what reading the document reports, public-key-invalid, trusted-root-invalid.
 */
;
/** A public key in PEM form. Throws file-unreadable, public-key-invalid. */
;
/** The same of a text. Throws public-key-invalid. */
;
;
/** What cannot be read was named by the policy: its path is not relative to the working directory, as other problems' are. */
;
;
;
;
;
;


/***/ })

};

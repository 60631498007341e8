export const id = 5119;
export const ids = [5119];
export const modules = {

/***/ 5119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var describeSigner = (function ({ signing, signer }) {
    if (signing === "none")
        return "no, as asked; SBOM, scan, conformance and provenance are not attached";
    return signing === "key" ? signer : `${signing}, ${signer}`;
});
var namePredicates = (function (statements) {
    const names = statements.map(({ predicateType }) => (0,_signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfPredicate */ .dT)(predicateType) ?? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(predicateType, 200));
    return [...new Set(names)].join(", ");
});
var renderPublishedImage = (function ({ image, tags, verified, signing, signer, evidence, trusted, }) {
    const width = Math.max(...evidence.map(({ what }) => what.length));
    const lines = [
        `${verified ? "published and verified" : "published UNSIGNED"}  ${image}`,
        `  tags: ${tags.join(", ") || "none"}`,
        `  signed: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(describeSigner({ signing, signer }))}`,
        ...evidence.map(({ what, says }) => `  ${what.padEnd(width)}  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(says)}`),
        ...(trusted.length === 0 ? [] : [`  verified: ${namePredicates(trusted)}`]),
    ];
    return `${lines.join("\n")}\n`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ namePredicates),
/* harmony export */   renderPublishedImage: () => (/* binding */ renderPublishedImage)
/* harmony export */ });
/* unused harmony export describeSigner */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84986);


/** By whom, or that nobody signed and what follows from that. */
;
/** `signature, sbom, scan`: each kind once, however many statements there are of it. */
;
/** What a person at a terminal wants to know of a published image. */
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


/***/ })

};

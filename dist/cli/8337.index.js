export const id = 8337;
export const ids = [8337];
export const modules = {

/***/ 58337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderVerification = (function ({ image, digest, verified, trusted }) {
    const lines = [`${image}: ${verified ? "verified" : "not verified"}`];
    for (const { predicateType, subject, signer, why } of trusted) {
        const about = subject === digest ? "" : ` of ${subject}`;
        // That a key verifies its signature is said in the first line.
        const more = why.filter((each) => each !== `the ${signer} verifies the signature`);
        lines.push(`  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(called(predicateType), 200)}${about}, by ${signer}`, ...more.map((each) => `    ${each}`));
    }
    return `${lines.join("\n")}\n`;
});
var renderVerificationJson = (function ({ image, verified, trusted, refused, diagnostics }) {
    return (0,_diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonDocument)({
        image,
        verified,
        trusted: trusted.map(({ predicateType, subject, digest, signer, why }) => ({
            kind: (0,_signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfPredicate */ .dT)(predicateType),
            predicateType,
            subject,
            bundle: digest,
            signer,
            why,
        })),
        refused: refused.map(({ subject, digest, reason }) => ({ subject, bundle: digest, reason })),
        diagnostics: (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_4__/* .sortDiagnostics */ .D)(diagnostics).map((each) => ({ ...each, page: (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(each.code) })),
    });
});
var called = (function (predicateType) {
    return (0,_signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfPredicate */ .dT)(predicateType) ?? predicateType;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerification: () => (/* binding */ renderVerification),
/* harmony export */   renderVerificationJson: () => (/* binding */ renderVerificationJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25305);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36082);
/* harmony import */ var _signing_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84986);





/** What a terminal shows: what was verified, who said what of it, and why that is believed. */
;
/** `{image, verified, trusted: [{kind?, predicateType, subject, bundle, signer, why}], refused: [{subject, bundle, reason}], diagnostics}` */
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


/***/ })

};

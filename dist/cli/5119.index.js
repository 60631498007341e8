export const id = 5119;
export const ids = [5119];
export const modules = {

/***/ 5119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPublishedImage: () => (/* binding */ renderPublishedImage)
/* harmony export */ });
/* unused harmony export describeSigner */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

/** By whom, or that nobody signed and what follows from that. */
function describeSigner({ signing, signer }) {
    if (signing === "none")
        return "no, as asked; SBOM, scan, conformance and provenance are not attached";
    return signing === "key" ? signer : `${signing}, ${signer}`;
}
/** What a person at a terminal wants to know of a published image. */
function renderPublishedImage({ image, tags, verified, signing, signer, evidence, trusted, }) {
    const width = Math.max(...evidence.map(({ what }) => what.length));
    const lines = [
        `${verified ? "published and verified" : "published UNSIGNED"}  ${image}`,
        `  tags: ${tags.join(", ") || "none"}`,
        `  signed: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(describeSigner({ signing, signer }))}`,
        ...evidence.map(({ what, says }) => `  ${what.padEnd(width)}  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(says)}`),
        ...trusted.map(({ predicateType, subject }) => `  verified  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(predicateType)} of ${subject}`),
    ];
    return `${lines.join("\n")}\n`;
}


/***/ })

};

export const id = 8695;
export const ids = [8695];
export const modules = {

/***/ 78695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var render = (function ({ subject, others, compositions, tool }) {
    const components = new Map([subject, ...others].map((each) => [each.ref, componentOf(each)]));
    const refs = new Map([...components].map(([ref, each]) => [ref, each.bomRef]));
    for (const { ref, dependsOn } of [subject, ...others])
        addDependencies(components.get(ref), dependsOn, refs);
    const [about, ...parts] = components.values();
    const suite = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Application, tool.name, { version: tool.version });
    const metadata = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Metadata({
        lifecycles: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.LifecycleRepository([_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.LifecyclePhase.Build]),
        tools: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Tools({ components: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.ComponentRepository([suite]) }),
        ...(about ? { component: about } : {}),
    });
    const bom = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Bom({ metadata, components: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.ComponentRepository(parts) });
    // Not the library's serializer: to refs that it does not like it gives random ones, and it sorts by the machine's language.
    const normal = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_3__.JSON.Normalize.Factory(_cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__.Spec1dot6).makeForBom().normalize(bom, { sortLists: false });
    // The library knows no compositions.
    const whole = { ...normal, compositions };
    const { $schema, bomFormat, specVersion, serialNumber: _none, ...content } = whole;
    const serialNumber = serialOf(JSON.stringify(content));
    return Buffer.from(`${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...content }, null, 1)}\n`);
});
var componentOf = (function ({ ref, kind, name, version, purl, cpe, sha256, licences = [], properties }) {
    return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Component(types[kind], name, {
        bomRef: ref,
        hashes: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.HashDictionary(sha256 === undefined ? [] : [[_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm["SHA-256"], sha256]]),
        licenses: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.LicenseRepository(licences.map(licenceOf)),
        properties: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.PropertyRepository(properties.map(([key, value]) => new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.Property(key, value))),
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        ...(cpe === undefined ? {} : { cpe }),
    });
});
var licenceOf = (function (name) {
    const licence = name.includes(" or ") ? new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.NamedLicense(name) : new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__.SpdxLicense(name);
    licence.acknowledgement = _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.LicenseAcknowledgement.Declared;
    return licence;
});
var addDependencies = (function (component, dependsOn, refs) {
    for (const each of dependsOn) {
        const ref = refs.get(each);
        if (ref)
            component?.dependencies.add(ref);
    }
});
var serialOf = (function (content) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50320);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51248);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94321);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_4__);





/**
 * CycloneDX 1.6 JSON, the same bytes for the same document: no time, and a serial number made of the content. This file alone loads
 * CycloneDX's library: it is imported where an SBOM is made.
 */
;
const types = {
    image: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Container,
    program: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Application,
    module: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_1__.ComponentType.Library,
};
;
/** What several licences share is named; to CycloneDX an identifier is one of SPDX's. */
;
;
/** A UUID made of a digest (RFC 9562, version 8). */
;


/***/ })

};

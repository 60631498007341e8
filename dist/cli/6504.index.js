export const id = 6504;
export const ids = [6504];
export const modules = {

/***/ 98805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const defaultLimits = { seconds: 600, memory: 2 * 1024 ** 3 };


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConformance: () => (/* binding */ readConformance)
/* harmony export */ });
/* harmony import */ var _conformance_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98805);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _server_whole_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69226);




const sandboxes = ["runc", "namespaces", "user", "process"];
/** Reads what was asked for. Throws `input-invalid`. */
function readConformance(texts) {
    const { suite, report, reports, curated, manifest, plugin } = texts;
    if (curated && manifest === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "curated needs a manifest", { fix: "Give the manifest that the image was built from." });
    }
    return {
        subject: readSubject(texts),
        suite,
        inputs: readRunInputs(texts),
        report,
        reports,
        curated,
        ...(manifest === undefined ? {} : { manifest }),
        ...(plugin === undefined ? {} : { plugin }),
    };
}
function readSubject({ layout, digest, image, binary, url, manifest }) {
    const given = Object.entries({ layout, image, binary, url }).filter(([, value]) => value !== undefined);
    if (given.length !== 1) {
        const what = given.length === 0 ? "nothing is given to run" : `${given.map(([name]) => name).join(" and ")} are given`;
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", what, { fix: "Give one of layout, image, binary and url." });
    }
    if (digest !== undefined && layout === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "digest is for a layout", { fix: "Write image as REPOSITORY@DIGEST, and leave digest out." });
    }
    if (manifest !== undefined && layout === undefined && image === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "a manifest's tiers are granted on an image only", { fix: "Give layout or image." });
    }
    if (layout !== undefined)
        return { layout, ...(digest === undefined ? {} : { digest }) };
    if (image !== undefined)
        return { image };
    return binary === undefined ? { url: url ?? "" } : { binary };
}
function readRunInputs(texts) {
    const { environment, files, parameters, only, sandbox, platform } = texts;
    return {
        environment,
        files,
        parameters,
        only,
        ...(texts.arguments.length === 0 ? {} : { arguments: texts.arguments }),
        ...(sandbox === undefined ? {} : { sandbox: readSandbox(sandbox) }),
        ...(platform === undefined ? {} : { platform: readPlatform(platform) }),
        limits: {
            seconds: (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .readWholeNumber */ .b)("timeout", texts.timeout, { most: 86_400 }) ?? _conformance_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M.seconds,
            memory: ((0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .readWholeNumber */ .b)("memory", texts.memory, { most: 1024 * 1024 }) ?? _conformance_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M.memory / 1024 ** 2) *
                1024 ** 2,
        },
    };
}
function readSandbox(text) {
    const found = sandboxes.find((each) => each === text);
    return found && found !== "none"
        ? found
        : (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `sandbox is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)}`, { fix: `Set it to one of ${sandboxes.join(", ")}.` });
}
function readPlatform(text) {
    const [os, architecture, variant, ...more] = text.split("/");
    if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `platform is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text)}`, { fix: "Write a platform such as linux/amd64." });
    }
    return { os, architecture, ...(variant ? { variant } : {}) };
}


/***/ }),

/***/ 69226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readWholeNumber)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** Reads an input that is a whole number; nothing where it was left out. Throws `input-invalid`. */
function readWholeNumber(name, text, { least = 1, most }) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^[0-9]{1,9}$/.test(text) && value >= least && value <= most)
        return value;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `${name} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`, { fix: `Write a whole number from ${least} to ${most}.` });
}


/***/ })

};

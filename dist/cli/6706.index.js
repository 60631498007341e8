export const id = 6706;
export const ids = [6706];
export const modules = {

/***/ 6706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConformance: () => (/* binding */ readConformance)
});

;// CONCATENATED MODULE: ./packages/conformance/src/subject.ts
const defaultLimits = { seconds: 600, memory: 2 * 1024 ** 3 };

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(1012);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
;// CONCATENATED MODULE: ./packages/server/src/conformance-inputs.ts



const sandboxes = ["runc", "namespaces", "user", "process"];
/** Reads what was asked for. Throws `input-invalid`. */
function readConformance(texts) {
    const { suite, report, reports, curated, manifest, plugin } = texts;
    if (curated && manifest === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "curated needs a manifest", { fix: "Give the manifest that the image was built from." });
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
        (0,diagnostic/* fail */.fJ)("input-invalid", what, { fix: "Give one of layout, image, binary and url." });
    }
    if (digest !== undefined && layout === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "digest is for a layout", { fix: "Write image as REPOSITORY@DIGEST, and leave digest out." });
    }
    if (manifest !== undefined && layout === undefined && image === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "a manifest's tiers are granted on an image only", { fix: "Give layout or image." });
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
            seconds: readCount("timeout", texts.timeout, 86_400) ?? defaultLimits.seconds,
            memory: (readCount("memory", texts.memory, 1024 * 1024) ?? defaultLimits.memory / 1024 ** 2) * 1024 ** 2,
        },
    };
}
function readSandbox(text) {
    const found = sandboxes.find((each) => each === text);
    return found && found !== "none"
        ? found
        : (0,diagnostic/* fail */.fJ)("input-invalid", `sandbox is ${(0,sanitize/* quoted */.T)(text)}`, { fix: `Set it to one of ${sandboxes.join(", ")}.` });
}
function readPlatform(text) {
    const [os, architecture, variant, ...more] = text.split("/");
    if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `platform is ${(0,sanitize/* quoted */.T)(text)}`, { fix: "Write a platform such as linux/amd64." });
    }
    return { os, architecture, ...(variant ? { variant } : {}) };
}
function readCount(name, text, most) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^[0-9]{1,9}$/.test(text) && value >= 1 && value <= most)
        return value;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `${name} is ${(0,sanitize/* quoted */.T)(text)}`, { fix: `Write a whole number from 1 to ${most}.` });
}


/***/ })

};

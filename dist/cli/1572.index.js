export const id = 1572;
export const ids = [1572,6768];
export const modules = {

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isDigest = (function (text) {
    return typeof text === "string" && pattern.test(text);
});
var sha256 = (function (content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
});
var verifyBytes = (function (bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var verifyStream = (async function* (content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var mismatch = (function (name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
;
/** The digest of bytes or of a text's UTF-8 bytes. */
;
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
;
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
;
/** `name` says what the content is, or what was tried with it. */
;


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseImageReference = (function (text) {
    return parse(text, refuseImage);
});
var parse = (function (text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
        return invalid(text, "its digest is not sha256: and 64 hex digits");
    const tagAt = name.lastIndexOf(":") > name.lastIndexOf("/") ? name.lastIndexOf(":") : name.length;
    const tag = tagAt < name.length ? name.slice(tagAt + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return invalid(text, "its tag is not well-formed");
    return {
        ...parseName(name.slice(0, tagAt), text, invalid),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
});
var parseRepository = (function (text, input) {
    const invalid = (given, why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)} is not a repository: ${why}`, {
        fix: "Write ghcr.io/acme/catalog-server, without scheme and tag.",
    });
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const { registry, repository, tag, digest, short } = parse(text, invalid);
    if (tag !== undefined || digest !== undefined)
        return invalid(text, "a repository has no tag and no digest");
    if (short)
        return invalid(text, "it names no registry");
    return { registry, repository };
});
var formatReference = (function (reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
});
var isTag = (function (text) {
    return tagPattern.test(text);
});
var parseName = (function (name, text, invalid) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const short = !looksLikeRegistry(first);
    const registry = short ? "docker.io" : hubOr(first);
    const path = short ? name : name.slice(slash + 1);
    // A name that ends in a number is one for the grammar, and a broken IPv4 address for every client.
    if (!host.test(registry) || !URL.canParse(`https://${registry}`))
        return invalid(text, "its registry is not a host name with an optional port");
    if (path.length > longestName)
        return invalid(text, `its repository is longer than ${longestName} characters`);
    if (!path.split("/").every((part) => component.test(part))) {
        return invalid(text, "its repository is not lower-case names separated by slashes");
    }
    const official = registry === "docker.io" && !path.includes("/");
    return { registry, repository: official ? `library/${path}` : path, short };
});
var looksLikeRegistry = (function (first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
});
var hubOr = (function (registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
});
var refuseImage = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   parseRepository: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
;
;
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
;
/** The full form: registry, repository, then tag and digest where there are any. */
;
;
;
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
;
;
;


/***/ }),

/***/ 51572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var readPublishImage = (function (texts) {
    const { sbom, scan, conformance, manifest, directory, policy } = texts;
    const digest = needed("digest", texts.digest, "Set it to what the build put out, sha256: and 64 hexadecimal digits.");
    if (!(0,src_digest/* isDigest */.Bc)(digest)) {
        const fix = "Write sha256: and 64 hexadecimal digits.";
        (0,diagnostic/* fail */.fJ)("input-invalid", `digest is ${(0,sanitize/* quoted */.T)(digest)}`, { fix, inputs: ["digest"] });
    }
    const repository = needed("repository", texts.repository, "Set it to where to publish: ghcr.io/acme/catalog-server.");
    return {
        layout: needed("layout", texts.layout, "Set it to the folder that the build wrote the image to."),
        digest,
        ...(0,reference.parseRepository)(repository, "repository"),
        ...readTags(texts),
        conformance,
        without: texts.without.map((each) => (0,choice/* readChoice */.K)("without", each, evidenceKinds)),
        ...given({ sbom, scan, manifest, directory, policy }),
        signing: readSigning(texts),
        ...(texts["signed-reports"] ? { signedReports: true } : {}),
    };
});
var readSigning = (function (texts) {
    const log = texts["transparency-log"];
    if (texts["trusted-root"] !== undefined && texts["signing-config"] === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "trusted-root is for services that signing-config names", {
            fix: "Leave it out.",
            inputs: ["trusted-root", "signing-config"],
        });
    }
    return {
        ...given({
            mode: texts.signing === undefined ? undefined : (0,choice/* readChoice */.K)("signing", texts.signing, signing_mode/* signingModes */.KO),
            key: texts.key,
            signingConfig: texts["signing-config"],
            trustedRoot: texts["trusted-root"],
            cosign: texts.cosign,
        }),
        ...(log === undefined ? {} : { transparencyLog: (0,choice/* readChoice */.K)("transparency-log", log, ["public", "none"]) }),
        seconds: (0,whole_number/* readWholeNumber */.b)("timeout", texts.timeout, { most: 86_400 }) ?? 600,
    };
});
var readTags = (function (texts) {
    const [tags, movingTags] = [[...new Set(texts.tags)], [...new Set(texts["moving-tags"])]];
    const bad = [...tags, ...movingTags].find((each) => !(0,reference/* isTag */.dz)(each));
    if (bad !== undefined)
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(bad)} is no tag`, { fix: "Write a tag such as v1.2.0." });
    const referrers = [...tags, ...movingTags].find((each) => /^sha256-/i.test(each));
    if (referrers !== undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `the tag ${referrers} is of the form under which signatures are listed`, {
            fix: "Choose another.",
        });
    }
    const both = tags.find((each) => movingTags.includes(each));
    if (both !== undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `the tag ${both} is to move and not to move`, {
            fix: "Name it in tags or in moving-tags.",
            inputs: ["tags", "moving-tags"],
        });
    }
    return { tags, movingTags };
});
var needed = (function (name, text, fix) {
    return text ?? (0,diagnostic/* fail */.fJ)("input-invalid", `${name} is missing`, { fix, inputs: [name] });
});
var given = (function (values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
});
__webpack_require__.d(__webpack_exports__, {
  readPublishImage: () => (/* binding */ readPublishImage)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/choice.ts
var choice = __webpack_require__(67441);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-options.ts
/** What an image is published with, unless somebody says that it is not. */
const evidenceKinds = ["sbom", "scan", "conformance"];

// EXTERNAL MODULE: ./packages/server/src/whole-number.ts
var whole_number = __webpack_require__(69226);
// EXTERNAL MODULE: ./packages/signing/src/signing-mode.ts
var signing_mode = __webpack_require__(19570);
;// CONCATENATED MODULE: ./packages/server/src/publish-image-inputs.ts








/** Reads what was asked for. Throws `input-invalid`, `image-reference-invalid`. */
;
;
;
;
/** Only what is there. */
;


/***/ }),

/***/ 19570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var keyScheme = (function (key) {
    return /^([a-z0-9]+):\/\//.exec(key)?.[1];
});
var decideIdentity = (function ({ mode: asked, key }, manifest, environment) {
    const mode = asked === undefined ? (manifest ?? unsaid(key, environment)) : (0,_diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readChoice */ .K)("signing", asked, signingModes);
    if (mode === "key" || mode === "kms")
        return { mode, key: checkedKey(mode, key) };
    if (key !== undefined)
        return uselessKey(key, mode, asked !== undefined);
    if (mode === "keyless" && !hasIdentity(environment))
        return undecided("signing is keyless", environment);
    return { mode };
});
var unsaid = (function (key, environment) {
    if (key !== undefined)
        return modeOf(key);
    return hasIdentity(environment) ? "keyless" : undecided("nothing says who signs the image", environment);
});
var modeOf = (function (key) {
    return isKms(key) ? "kms" : "key";
});
var uselessKey = (function (key, mode, asked) {
    if (asked) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `a key is given, and signing is ${mode}`, {
            fix: "Set signing to key or kms, or leave the key out.",
            inputs: ["signing"],
        });
    }
    const fitting = modeOf(key);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `the manifest's spec.signing is ${mode}, and a key is given`, {
        fix: `Add --signing ${fitting} (input signing: ${fitting}), which counts before the manifest, or leave the key out.`,
    });
});
var hasIdentity = (function ({ ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN }) {
    return Boolean(ACTIONS_ID_TOKEN_REQUEST_URL || SIGSTORE_ID_TOKEN);
});
var undecided = (function (why, { GITHUB_ACTIONS }) {
    if (GITHUB_ACTIONS !== "true") {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("signing-undecided", `${why}, and outside GitHub Actions there is no identity to sign with`, {
            fix: "Give --signing key and --key FILE, or --signing kms and --key URI; --signing none leaves the image unsigned.",
        });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("signing-undecided", `${why}, and the job has no identity of its own`, {
        fix: "Grant the job id-token: write, also where it calls a reusable workflow; a fork's pull request never has it. Or set signing to key, kms or none.",
    });
});
var checkedKey = (function (mode, key) {
    if (key === undefined) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `signing is ${mode}, and no key is given`, {
            fix: mode === "key" ? "Set key to the private key's path." : "Set key to its URI, such as awskms:///alias/release.",
        });
    }
    const scheme = keyScheme(key);
    const fits = mode === "kms" ? isKms(key) : scheme === undefined || isVariable(key);
    if (fits)
        return key;
    const kinds = Object.keys(kmsVariables)
        .map((each) => `${each}://`)
        .join(", ");
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(key)} is no key for signing ${mode}`, {
        fix: mode === "key" ? "Give a path, or env://NAME." : `Give a URI that begins with one of ${kinds}.`,
    });
});
var isKms = (function (key) {
    return Object.hasOwn(kmsVariables, keyScheme(key) ?? "");
});
var isVariable = (function (key) {
    return /^env:\/\/[A-Za-z_][A-Za-z0-9_]*$/.test(key);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ decideIdentity),
/* harmony export */   KO: () => (/* binding */ signingModes),
/* harmony export */   jS: () => (/* binding */ keyScheme),
/* harmony export */   p9: () => (/* binding */ kmsVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67441);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);



const signingModes = ["keyless", "key", "kms", "none"];
/** The schemes of key management systems that cosign knows, each with what its variables begin with. */
const kmsVariables = {
    awskms: ["AWS_"],
    gcpkms: ["GOOGLE_", "CLOUDSDK_", "GCE_METADATA_"],
    azurekms: ["AZURE_", "IDENTITY_", "MSI_"],
    hashivault: ["VAULT_", "BAO_", "TRANSIT_SECRET_ENGINE_PATH"],
};
;
/**
 * Who signs: what was asked for, else what the manifest says, else the key that is given, else the job's identity where it has one.
 * Nobody signing is said by somebody, or it is `signing-undecided`. Throws that, and `input-invalid`.
 */
;
;
;
/** @param asked the mode is the caller's; else it is the manifest's. */
;
/** A job with id-token: write, or a token that was handed over. */
;
;
;
;
;


/***/ })

};

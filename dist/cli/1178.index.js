export const id = 1178;
export const ids = [1178,3377];
export const modules = {

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var reportStatement = (function (report, digest) {
    const { subject, verdict, only, checks } = report;
    if (subject.kind !== "image" || verdict === "not-run" || only !== undefined)
        return undefined;
    const digests = subjectDigests(report);
    if (digests.length === 0)
        return undefined;
    const required = checks.filter(({ level }) => level === "required");
    const recommended = checks.filter(({ level }) => level === "recommended");
    const warnedTests = names(recommended.filter(isNotPassed));
    const failedTests = names(required.filter(isNotPassed));
    const bad = new Set([...warnedTests, ...failedTests]);
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: {
            result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
            configuration: configuration(report, digest),
            // A server may list two things of one name, of which one passes.
            passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
            warnedTests,
            failedTests,
        },
    };
});
var renderStatement = (function (statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
});
var isNotPassed = (function ({ status }) {
    return status === "failed" || status === "not-run";
});
var subjectDigests = (function ({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
});
var repositoryName = (function (name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
});
var configuration = (function (report, digest) {
    const { suite, manifest, tool, subject, sandbox, started } = report;
    const annotations = {
        version: suite.version,
        tool: `${tool.name} ${tool.version}`,
        ...(subject.platform === undefined ? {} : { platform: subject.platform }),
        sandbox: sandbox.kind,
        started,
        report: digest,
    };
    const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
    return manifest === undefined
        ? [descriptor]
        : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
});
var hex = (function (digest) {
    return digest.slice("sha256:".length);
});
var names = (function (checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement),
/* harmony export */   t: () => (/* binding */ reportStatement)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);


/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 *
 * @param digest of report.json: it says more than a statement has places for, and whoever signs the one signs the other
 */
;
;
;
;
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
;
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
;
;
/** `B-list [agents, Agent]`; each once. */
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

/***/ 91178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openReportPolicy = (async function (file) {
    const { signers, trust } = await (0,_server_verification_policy_js__WEBPACK_IMPORTED_MODULE_1__.readVerificationPolicy)(file);
    return (0,_server_report_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeReports */ .P)(signers, trust);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReportPolicy: () => (/* binding */ openReportPolicy)
/* harmony export */ });
/* harmony import */ var _server_report_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);
/* harmony import */ var _server_verification_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13377);


/** Reads the policy by which images are verified as that of reports: its signers count, what it demands of images does not. Throws diagnostics. */
;


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var bundleOf = (function (report) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report);
    const prefix = name.endsWith("report.json") ? name.slice(0, -"report.json".length) : "";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report), `${prefix}statement.sigstore.json`);
});
var judgeReports = (function (signers, trust) {
    return async ({ report, digest, file }) => {
        const statement = (0,_conformance_report_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .reportStatement */ .t)(report, digest);
        if (statement === undefined)
            return unsigned(file, "nothing that could be signed follows from it");
        const bundle = bundleOf(file);
        const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(bundle);
        if ("problem" in read)
            return unsigned(file, read.problem.message);
        try {
            const { verifyBundle } = await __webpack_require__.e(/* import() */ 7701).then(__webpack_require__.bind(__webpack_require__, 97701));
            const verified = await verifyBundle(Buffer.from(read.text), signers, trust);
            const { default: canonicalize } = await __webpack_require__.e(/* import() */ 8799).then(__webpack_require__.bind(__webpack_require__, 98799));
            if (canonicalize(verified.statement) === canonicalize(statement))
                return undefined;
            return unsigned(file, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(bundle, 300)} is signed, and its statement is not that of this report`);
        }
        catch (error) {
            if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo))
                throw error;
            const [first] = error.diagnostics;
            // What is wrong with the policy is wrong for every report.
            if (first === undefined || !isOfBundle(first))
                throw error;
            return unsigned(file, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(bundle, 300)}: ${first.message}`);
        }
    };
});
var isOfBundle = (function ({ code }) {
    return code === "bundle-invalid" || code === "bundle-refused";
});
var unsigned = (function (file, why) {
    const message = `the report does not count, because it is not signed as the policy asks: ${why}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("report-unsigned", message, {
        fix: "Sign its statement.json with cosign attest-blob, and keep the bundle beside it as statement.sigstore.json.",
        place: { file },
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgeReports),
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _conformance_report_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72755);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);





/** Where the bundle of a report lies: `statement.sigstore.json` beside `report.json`, `arm64-statement.sigstore.json` beside `arm64-report.json`. */
;
/**
 * Judges reports by the bundles beside them: one of the signers has signed the statement that this very report yields. The statement names
 * the report by its bytes, so that nothing of it can be exchanged. A statement that lies there without a bundle is not looked at.
 */
;
;
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


/***/ }),

/***/ 38965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readTrustedRoot = (async function (file) {
    const content = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__.readText)(file);
    if ("problem" in content)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([content.problem]);
    return parseTrustedRoot(content.text, file);
});
var parseTrustedRoot = (async function (text, file) {
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const { toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    try {
        const value = JSON.parse(text);
        const mediaType = String(value?.mediaType);
        if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(mediaType)) {
            throw new Error(`its mediaType is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType)}`);
        }
        return toTrustMaterial(TrustedRoot.fromJSON(value));
    }
    catch (error) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("trusted-root-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} is no trusted root: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(String(error), 200)}`, {
            fix: `Write it again: ${trustedRootCommand}.`,
            place: { file },
        });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTrustedRoot),
/* harmony export */   p: () => (/* binding */ trustedRootCommand),
/* harmony export */   parseTrustedRoot: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41978);



/** How the public Sigstore's trusted root comes into a file: cosign gets it by TUF, and checks it. */
const trustedRootCommand = "cosign trusted-root create --with-default-services --out trusted_root.json";
/** Reads a Sigstore trusted root (`trusted_root.json`, media type v0.1 or v0.2). Throws file-unreadable, trusted-root-invalid. */
;
/** The same of a text. Throws trusted-root-invalid. */
;


/***/ })

};

export const id = 811;
export const ids = [811,332];
export const modules = {

/***/ 8811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyGiven: () => (/* binding */ verifyGiven)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/choice.ts
var choice = __webpack_require__(7441);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 11 modules
var src_registry = __webpack_require__(7050);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 3 modules
var src_repository = __webpack_require__(6223);
// EXTERNAL MODULE: ./packages/server/src/verification-policy.ts + 1 modules
var verification_policy = __webpack_require__(9332);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(6768);
;// CONCATENATED MODULE: ./packages/ocm/src/grammar.ts
/** A component's name: a domain, then at least one path segment; at most 255 characters. */
const COMPONENT_NAME = /^[a-z][-a-z0-9]*(?:[.][a-z][-a-z0-9]*)*[.][a-z]{2,}(?:\/[a-z][-a-z0-9_]*(?:[.][a-z][-a-z0-9_]*)*)+$/;
/** The name of a reference, resource or source, and a key of an extra identity; two characters at least. */
const ELEMENT_NAME = /^[a-z0-9][-_+a-z0-9]*[a-z0-9]$/;
const NUMBER = "(?:0|[1-9]\\d*)";
const PRERELEASE_PART = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
/** A relaxed semantic version: an optional `v`, minor and patch may be missing. */
const COMPONENT_VERSION = new RegExp(`^v?${NUMBER}(?:\\.${NUMBER}){0,2}(?:-${PRERELEASE_PART}(?:\\.${PRERELEASE_PART})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
function isComponentName(text) {
    return text.length <= 255 && COMPONENT_NAME.test(text);
}
function isElementName(text) {
    return text.length <= 255 && ELEMENT_NAME.test(text);
}
/** 100 characters, because the tag that carries it may have 128 and `+` becomes longer there. */
function isComponentVersion(text) {
    return text.length <= 100 && COMPONENT_VERSION.test(text);
}

;// CONCATENATED MODULE: ./packages/ocm/src/component-reference.ts




/** Reads `ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0`. Throws component-reference-invalid. */
function parseComponentReference(text) {
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const [repository = "", named = "", ...more] = text.slice(0, 1024).split("//");
    if (repository === "" || named === "" || more.length > 0) {
        return invalid(text, "it needs one // between repository and component");
    }
    const colon = named.indexOf(":");
    const component = colon < 0 ? named : named.slice(0, colon);
    const version = colon < 0 ? undefined : named.slice(colon + 1);
    if (!isComponentName(component))
        return invalid(text, `${(0,sanitize/* quoted */.T)(component)} is no name of a component`);
    if (version !== undefined && !isComponentVersion(version))
        return invalid(text, `${(0,sanitize/* quoted */.T)(version)} is no version`);
    const reference = { repository, component, ...(version === undefined ? {} : { version }) };
    // What was written is named, rather than what is made of it.
    if (repository.includes("/"))
        (0,src_reference/* parseRepository */.SU)(repository);
    (0,src_reference/* parseRepository */.SU)(ociRepository(reference));
    return reference;
}
function formatComponentReference({ repository, component, version }) {
    return `${repository}//${component}${version === undefined ? "" : `:${version}`}`;
}
/** The OCI repository, registry included, whose tags are the component's versions. */
function ociRepository({ repository, component }) {
    return `${repository}/component-descriptors/${component}`;
}
function invalid(text, why) {
    return (0,diagnostic/* fail */.fJ)("component-reference-invalid", `${(0,sanitize/* quoted */.T)(text)} names no component version: ${why}`, {
        fix: "Write it as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
    });
}

;// CONCATENATED MODULE: ./packages/server/src/verify-image-reference.ts





/**
 * Reads what is to be verified: an image in a registry. Refuses what people take for one, and what Docker's grammar would look up on
 * Docker Hub: a digest alone, whole or cut short, a folder, and an OCM component. Throws image-reference-invalid.
 */
async function readVerifiedImage(text) {
    if (/^sha256:[0-9a-f]{7,64}$/.test(text)) {
        return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${text} is a digest alone: write REPOSITORY@${text}`, {
            fix: "Put the repository before it, such as ghcr.io/acme/catalog-server.",
        });
    }
    if (!namesRegistry(text) && (await isFolder(text))) {
        return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* sanitize */.a)(text, 300)} is a folder here; verify takes an image in a registry`, {
            fix: "Publish the image, and name it with its registry: signatures lie beside it there.",
        });
    }
    if (namesComponent(text)) {
        return (0,diagnostic/* fail */.fJ)("image-reference-invalid", `${(0,sanitize/* sanitize */.a)(text, 300)} is a component; verify takes an image`, {
            fix: `Ask plugin-release registry list ${(0,sanitize/* sanitize */.a)(text, 300)} --key FILE: it fails unless that key signed the component.`,
        });
    }
    return (0,src_reference/* parseImageReference */.o_)(text);
}
/** `ghcr.io/acme/plugins//acme.software/plugins/helminput`. */
function namesComponent(text) {
    try {
        return parseComponentReference(text) !== undefined;
    }
    catch {
        return false;
    }
}
/** A checkout may lie in folders that are named like a registry: who writes one out means the registry. */
function namesRegistry(text) {
    try {
        return !(0,src_reference/* parseImageReference */.o_)(text).short;
    }
    catch {
        return false;
    }
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/signing/src/predicate-types.ts
var predicate_types = __webpack_require__(4986);
// EXTERNAL MODULE: ./packages/signing/src/verify-image.ts + 1 modules
var verify_image = __webpack_require__(1830);
;// CONCATENATED MODULE: ./packages/server/src/verify-image.ts








/** Verifies an image as a consumer does. Throws input-invalid, image-reference-invalid, what reading the policy throws and what reading the registry throws. */
async function verify(options) {
    const reference = await readVerifiedImage(options.image);
    const required = options.require.map(kindOf);
    const rules = await rulesOf(options);
    const { registry, repository } = reference;
    const access = options.registries ?? (0,src_registry/* registryAccess */.Y)(options.environment);
    const verification = await (0,verify_image/* verifyImage */.Z)({
        ...rules,
        attestations: [...new Set([...rules.attestations, ...required])],
        repository: (0,src_repository/* openRepository */.h)({ registry, repository }, access),
        reference: reference.digest ?? reference.tag ?? "latest",
    });
    return { image: `${registry}/${repository}@${verification.digest}`, ...verification };
}
async function rulesOf({ policy, keys }) {
    if (policy !== undefined && keys.length > 0) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "there are a policy and a key: the policy names its keys itself", {
            fix: "Leave out --key, or --policy.",
        });
    }
    if (policy !== undefined)
        return (0,verification_policy.readVerificationPolicy)(policy);
    if (keys.length === 0) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", "nothing says who may sign the image", {
            fix: "Add --policy with a VerificationPolicy, or --key with a public key.",
        });
    }
    return { signers: keys.map((each) => (0,verification_policy/* readPublicKey */.RR)(each)), attestations: [], trust: { proof: "transparency-log" } };
}
function kindOf(text) {
    const kinds = Object.keys(predicate_types/* attestationPredicates */.je);
    return (0,choice/* readChoice */.K)("require", text, kinds);
}

;// CONCATENATED MODULE: ./packages/server/src/publish-image-verify.ts


/** The action's mode that only verifies. Throws `input-invalid` and what verifying throws; what is not verified is told, not thrown. */
async function verifyGiven({ image, policy, environment, progress, }) {
    if (image === undefined || policy === undefined) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `to verify, ${image === undefined ? "image" : "policy"} is missing`, {
            fix: "Give image, such as ghcr.io/acme/catalog-server:v1.2.0, and policy, the path of a VerificationPolicy.",
        });
    }
    return progress.step(`Verify ${image}`, () => verify({ image, policy, keys: [], require: [], environment }));
}


/***/ }),

/***/ 9332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RR: () => (/* binding */ readPublicKey),
  readVerificationPolicy: () => (/* binding */ readVerificationPolicy)
});

// UNUSED EXPORTS: keylessSigner, parsePublicKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(1978);
;// CONCATENATED MODULE: ./packages/ocm/src/rsa-weakness.ts
/**
 * Why an RSA key is too weak to be trusted, such as `has 1024 bits, fewer than 2048` (FIPS 186-5: 2048 bits, and an exponent from 65537;
 * with the exponent 1, anybody could sign). Nothing of a strong one, and of keys of other types.
 */
function rsaWeakness({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type !== "rsa" && type !== "rsa-pss")
        return undefined;
    const { modulusLength = 0, publicExponent = 0n } = details ?? {};
    if (modulusLength < 2048)
        return `has ${modulusLength} bits, fewer than 2048`;
    return publicExponent < 65537n ? `has the exponent ${publicExponent}, less than 65537` : undefined;
}

// EXTERNAL MODULE: ./packages/signing/src/trust.ts
var trust = __webpack_require__(8965);
;// CONCATENATED MODULE: ./packages/server/src/verification-policy.ts







/**
 * Reads a VerificationPolicy with the keys and the trusted root that it names, by paths relative to it.
 * Throws what reading the document reports, public-key-invalid, trusted-root-invalid.
 */
async function readVerificationPolicy(file) {
    const { parseVerificationPolicy } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 5046));
    const { policy, diagnostics } = parseVerificationPolicy(file, textOf(file));
    if (policy === undefined)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    const { attestations, trustedRoot, transparencyLog } = policy;
    const beside = (path) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
    return {
        signers: policy.signers.map((each) => signerOf(each, beside)),
        attestations,
        trust: {
            ...(trustedRoot === undefined ? {} : { root: await rootOf(file, beside(trustedRoot)) }),
            proof: transparencyLog === "required" ? "transparency-log" : "timestamp",
        },
    };
}
/** A public key in PEM form. Throws file-unreadable, public-key-invalid. */
function readPublicKey(file, name = file) {
    const read = (0,read_text/* readText */.yR)(file);
    if ("problem" in read) {
        // A key in DER form is no text, and nothing of it is to be shown: it may be the private one.
        if (read.problem.code === "yaml-syntax")
            return invalidKey(file, "it is not in PEM form");
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    }
    return parsePublicKey(read.text, file, name);
}
/** The same of a text. Throws public-key-invalid. */
function parsePublicKey(text, file, name = file) {
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label = ""]) => label);
    // Of a private key and of a certificate Node would make the public one, and of several keys it would take the first.
    if (labels.some((each) => each.includes("PRIVATE KEY")))
        return invalidKey(file, "it is a private key");
    if (labels.includes("CERTIFICATE"))
        return invalidKey(file, "it is a certificate");
    if (labels.length > 1)
        return invalidKey(file, "it holds more than one key");
    const key = keyOf(text) ?? invalidKey(file, "it is not in PEM form");
    const weakness = rsaWeakness(key);
    return weakness === undefined ? { kind: "key", key, name } : weakKey(file, weakness);
}
function keyOf(text) {
    try {
        return (0,external_node_crypto_.createPublicKey)(text);
    }
    catch {
        return undefined;
    }
}
/** What cannot be read was named by the policy: its path is not relative to the working directory, as other problems' are. */
async function rootOf(policy, path) {
    try {
        return await (0,trust/* readTrustedRoot */.gv)(path);
    }
    catch (error) {
        const [problem] = error instanceof diagnostic/* DiagnosticError */.uo ? error.diagnostics : [];
        if (problem?.code !== "file-unreadable")
            throw error;
        const named = `it is named by trustedRoot in ${(0,sanitize/* sanitize */.a)(policy, 300)}, relative to that file`;
        const fix = "Correct trustedRoot, or get the file: `cosign trusted-root create --with-default-services --out FILE` writes it.";
        throw new diagnostic/* DiagnosticError */.uo([{ ...problem, message: `${problem.message}; ${named}`, fix }]);
    }
}
function signerOf(entry, beside) {
    return "key" in entry ? readPublicKey(beside(entry.key), entry.key) : keylessSigner(entry);
}
function keylessSigner({ repositoryId, ownerId, ...rest }) {
    return {
        kind: "keyless",
        ...rest,
        ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
        ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
    };
}
function textOf(file) {
    const read = (0,read_text/* readText */.yR)(file);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    return read.text;
}
function weakKey(file, weakness) {
    return (0,diagnostic/* fail */.fJ)("public-key-invalid", `${(0,sanitize/* quoted */.T)(file, 300)} is an RSA key that ${weakness}: others may be able to sign`, {
        fix: "Sign with a P-256 key, as cosign generate-key-pair makes, or with an RSA key of 2048 bits or more.",
        place: { file },
    });
}
function invalidKey(file, why) {
    return (0,diagnostic/* fail */.fJ)("public-key-invalid", `${(0,sanitize/* quoted */.T)(file, 300)} is no public key: ${why}`, {
        fix: "Write it with cosign public-key --key cosign.key --outfile cosign.pub.",
        place: { file },
    });
}


/***/ })

};

export const id = 332;
export const ids = [332];
export const modules = {

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

export const id = 577;
export const ids = [577];
export const modules = {

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readText = (function (path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
});
var tooLarge = (function (file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
});
var unreadable = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
});
var readAtMost = (function (file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
});
var decode = (function (file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maxBytes),
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89580);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
;
;
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
;
/** A file may grow, or state no size at all, as those of /proc do. */
;
;


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var placeOf = (function (file, text, start, end) {
    return locator(file, text)(start, end);
});
var locator = (function (file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
});
var lineStarts = (function (text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
});
var position = (function (starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
});
var inFirstLine = (function (text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
});
var textAt = (function (text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

;
/** The table of lines is made when the first place is asked for. */
;
/** A byte order mark belongs to no column: the first line starts after it. */
;
;
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
;
/** What stands at a place: its first line only. */
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

/***/ 8244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPublicKeys = (function (text, name) {
    const blocks = blocksOf(text, name, publicForms);
    const certified = blocks.some(({ form }) => form === "CERTIFICATE");
    if (certified && blocks.length > 1) {
        invalid(name, "holds a certificate among other blocks", "Leave the signer's own in it: each key that is there counts.");
    }
    if (blocks.length > mostKeys)
        invalid(name, `holds ${blocks.length} keys, more than ${mostKeys}`, "Take old ones away.");
    return blocks.map(({ pem }) => {
        const read = () => (certified ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
        return strong(parse(name, read), name);
    });
});
var readPrivateKey = (function (text, name, passphrase) {
    const blocks = blocksOf(text, name, privateForms);
    // Two would leave open which one signs.
    if (blocks.length > 1)
        invalid(name, `holds ${blocks.length} PEM blocks`, "Leave the one key in it.");
    const form = blocks[0]?.form;
    if ((form === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(text)) && passphrase === undefined) {
        invalid(name, "is encrypted, and no passphrase is given", "Say where its passphrase is, with signing-passphrase.");
    }
    const options = { key: text, ...(passphrase === undefined ? {} : { passphrase }) };
    return strong(parse(name, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(options)), name);
});
var blocksOf = (function (text, name, known) {
    if (text.length > KEY_LIMIT)
        return invalid(name, `has more than ${KEY_LIMIT} characters`);
    const blocks = text.split(/^(?=-----BEGIN )/m).flatMap((pem) => {
        const [, form] = /^-----BEGIN ([A-Z0-9 ]{1,60})-----\r?$/m.exec(pem) ?? [];
        return form === undefined ? [] : [{ form, pem }];
    });
    if (blocks.length === 0)
        return invalid(name, "holds no PEM block", "Put the PEM file there as it is, line by line.");
    const other = blocks.find(({ form }) => !known.includes(form))?.form;
    if (other === undefined)
        return blocks;
    if (other.includes("PRIVATE KEY") && known === publicForms) {
        const fix = "Take it away, use another key from now on, and write the public key there.";
        return invalid(name, "holds a private key where a public one belongs", fix);
    }
    return invalid(name, `holds ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(other, 60)}, not ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`);
});
var parse = (function (name, read) {
    try {
        return read();
    }
    catch {
        const fix = "Check both against where they come from.";
        return invalid(name, "cannot be read: it is damaged, or its passphrase is another one", fix);
    }
});
var strong = (function (key, name) {
    const { asymmetricKeyType: type = "unknown" } = key;
    if (type !== "rsa")
        return invalid(name, `is a key of the type ${type}; components are signed with RSA keys`);
    const weakness = (0,_ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_3__/* .rsaWeakness */ .e)(key);
    return weakness === undefined ? key : invalid(name, weakness);
});
var invalid = (function (name, why, fix = "Take an RSA key of 2048 bits or more, in PEM form.") {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("component-key-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name, 200)} ${why}`, { fix });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   OO: () => (/* binding */ KEY_LIMIT),
/* harmony export */   eK: () => (/* binding */ readPublicKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _ocm_rsa_weakness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54775);




/** Characters that a key's text may have; a key of 16384 bits has 13,000. */
const KEY_LIMIT = 64 * 1024;
const publicForms = ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"];
const privateForms = ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"];
/** Public keys in one file: an old one, the new one, and some to spare. */
const mostKeys = 10;
/**
 * Reads RSA public keys from PEM: SPKI or PKCS#1, each of which counts; or one X.509 certificate, of which only the key counts, not its dates
 * and not its issuer. `name` is what messages call it. Throws component-key-invalid.
 */
;
/**
 * Reads an RSA private key from PEM: PKCS#8 or PKCS#1, encrypted or not. Nothing of it gets into a message. Throws component-key-invalid.
 */
;
/** The PEM blocks of a text, of which there is at least one; all are of known forms. */
;
/** What OpenSSL says of a key that it cannot read helps nobody. */
;
;
;


/***/ }),

/***/ 50577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var readComponentSigner = (function (inputs, environment) {
    const name = inputs.name ?? "default";
    if (inputs.key === undefined) {
        if (inputs.passphrase === undefined && inputs.name === undefined)
            return undefined;
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", "a signature is described, and no signing-key is given", {
            fix: "Give signing-key, or leave signing-passphrase and signature-name out.",
            inputs: ["signing-key", "signing-passphrase", "signature-name"],
        });
    }
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$/.test(name)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `signature-name is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name, 100)}`, {
            fix: "Write letters, digits and . _ / - , such as acme-release.",
            inputs: ["signature-name"],
        });
    }
    const text = secretAt("signing-key", inputs.key, environment);
    const passphrase = inputs.passphrase === undefined ? undefined : secretAt("signing-passphrase", inputs.passphrase, environment);
    const key = (0,_ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .readPrivateKey */ .$k)(text, "signing-key", passphrase?.replace(/\r?\n$/, ""));
    return { key, publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), name };
});
var secretAt = (function (what, where, environment) {
    if (/-----BEGIN|[\r\n]/.test(where)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${what} is the secret itself, not where it is`, {
            fix: "Put the secret into an environment variable of the step, and write env://NAME.",
            inputs: [what],
        });
    }
    const [, variable] = /^env:\/\/(.*)$/s.exec(where) ?? [];
    if (variable === undefined)
        return fileAt(what, where);
    const value = /^[A-Za-z_][A-Za-z0-9_]*$/.test(variable) ? environment[variable] : undefined;
    if (value)
        return value;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${what} names an environment variable that is not set, or empty`, {
        fix: "Set it in the step's env, from a secret; a run for a fork gets no secrets.",
        inputs: [what],
    });
});
var fileAt = (function (what, path) {
    const read = (0,_registry_key_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeyText */ .j)(path);
    if ("text" in read)
        return read.text;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(read.problem.code, `${what} names a file that cannot be read`, {
        fix: "Check the path, which is relative to the working directory, and the file's permissions; for an environment variable write env://NAME.",
    });
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readComponentSigner: () => (/* binding */ readComponentSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8244);
/* harmony import */ var _registry_key_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51249);





/** Undefined where nothing is to be signed. Throws input-invalid, file-unreadable and component-key-invalid, none of which quotes a secret. */
;
/** What an environment variable or a file holds. The place may be the secret itself, by mistake: it is never shown unless it is a file. */
;
/** A passphrase in the wrong place would be shown as the name of a file that is not there: what is named is not repeated. */
;


/***/ }),

/***/ 51249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readKeyText = (function (path) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(path, _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_LIMIT */ .OO);
    return "problem" in read && read.problem.code === "yaml-syntax" ? { text: "" } : read;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readKeyText)
/* harmony export */ });
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41978);
/* harmony import */ var _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8244);


/** Reads what should be a key in PEM form. What is no text, such as a key in DER form, is a text without a key: nothing of it is shown. */
;


/***/ })

};

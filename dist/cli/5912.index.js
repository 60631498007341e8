export const id = 5912;
export const ids = [5912,1340];
export const modules = {

/***/ 3576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderPlan = (function ({ suite, shards, left }) {
    const cells = shards.map((shard) => `    [\n${shard.map((each) => `      ${cellLine(each)}`).join(",\n")}\n    ]`);
    const list = cells.length === 0 ? "[]" : `[\n${cells.join(",\n")}\n  ]`;
    return `{
  "apiVersion": "plugin-release/v1alpha1",
  "kind": "VerificationPlan",
  "suite": ${JSON.stringify({ name: suite.name, digest: suite.digest })},
  "left": ${left},
  "shards": ${list}
}
`;
});
var cellLine = (function ({ plugin, module, version, server, manifest, source }) {
    return JSON.stringify({ plugin, module, version, server, manifest, source });
});
var parsePlan = (function (file, text) {
    const parsed = (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlainJson */ .C)(text);
    if ("problem" in parsed)
        return unreadable(file, parsed.problem);
    const { kind, suite, left, shards } = fieldsOf(parsed.value);
    const { name, digest } = fieldsOf(suite);
    if (kind !== "VerificationPlan")
        return unreadable(file, "it is no VerificationPlan");
    if (!isLine(name) || !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest) || !Number.isSafeInteger(left))
        return unreadable(file, "its head is not whole");
    if (!Array.isArray(shards) || shards.length > _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .mostJobs */ .om)
        return unreadable(file, "its shards are no list of 256 at most");
    const bad = shards.findIndex((each) => !Array.isArray(each) || each.length === 0 || !each.every(isCell));
    if (bad >= 0)
        return unreadable(file, `its shard ${bad} is no list of cells`);
    return { suite: { name, digest }, left: left, shards };
});
var fieldsOf = (function (value) {
    return typeof value === "object" && value !== null ? value : {};
});
var isCell = (function (value) {
    const { plugin, module, version, server, manifest, source, ...more } = fieldsOf(value);
    const texts = [plugin, module, version, server, manifest, ...(source === undefined ? [] : [source])];
    return texts.every(isLine) && Object.keys(more).length === 0;
});
var isLine = (function (value) {
    return typeof value === "string" && value !== "" && value.length <= 1000 && !/\p{Cc}/u.test(value);
});
var unreadable = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} cannot be taken as a plan: ${why}`, {
        fix: "Hand over the file as plugin-release matrix plan wrote it.",
        place: { file, line: 1 },
    });
});
var jobMatrix = (function ({ shards }) {
    return { include: shards.map((cells, shard) => ({ shard, title: titleOf(cells) })) };
});
var titleOf = (function (cells) {
    const servers = [...new Set(cells.map(({ server }) => server))];
    const first = (servers[0] ?? "").replace(/[^A-Za-z0-9.+-]/g, "").slice(0, 60);
    const more = servers.length === 1 ? "" : ` and ${servers.length - 1} more`;
    return `${first}${more}, ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
});
var shardFolder = (function (shard) {
    return `shard-${shard}`;
});
var cellFolder = (function ({ plugin, module, version, server }) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(JSON.stringify([plugin, module, version, server])).slice("sha256:".length);
    const slug = (text) => text.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
    return `cell-${slug(plugin)}-${slug(version)}-on-${slug(server)}-${digest.slice(0, 16)}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   fZ: () => (/* binding */ cellFolder),
/* harmony export */   nG: () => (/* binding */ shardFolder),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export jobMatrix */
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60355);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59813);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80253);





/** The plan as a document that is handed from job to job: a line for each cell, a newline at the end. */
;
;
/** Reads a plan. Throws `plan-unreadable` for anything that `renderPlan` does not write. */
;
;
;
;
;
/**
 * What GitHub's `strategy.matrix` takes: a job for each shard, by its number and with a name. The cells stay in the plan, so that this is
 * small (some 20 KiB), and holds nothing that anybody else could have chosen but versions, of which only plain characters are left.
 */
;
;
/** The folder of a shard's results. */
;
/** The folder of a cell's results: readable, safe as a name everywhere, and no other cell's. */
;


/***/ }),

/***/ 59813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var cutIntoShards = (function (planned, { jobs, cells }) {
    const servers = new Map();
    for (const each of planned) {
        const group = servers.get(each.server);
        if (group)
            group.push(each);
        else
            servers.set(each.server, [each]);
    }
    const apart = [...servers.values()].flatMap((group) => inEvenParts(group, Math.ceil(group.length / cells)));
    if (apart.length <= jobs)
        return apart;
    return Array.from({ length: Math.ceil(planned.length / cells) }, (_, index) => planned.slice(index * cells, (index + 1) * cells));
});
var inEvenParts = (function (items, parts) {
    return Array.from({ length: parts }, (_, index) => items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)));
});
var planCells = (function (matrix, options) {
    const { suite, maxJobs = mostJobs, maxCellsPerJob = usualCells } = options;
    const jobs = Math.min(maxJobs, mostJobs);
    const worth = matrix.plugins.flatMap((row) => worthRunning(row, matrix.servers, suite));
    const chosen = worth.sort(mostWanted).slice(0, jobs * maxCellsPerJob);
    const cells = chosen.sort(inOrder).map(({ cell }) => cell);
    return { suite, shards: cutIntoShards(cells, { jobs, cells: maxCellsPerJob }), left: worth.length - cells.length };
});
var worthRunning = (function (row, servers, suite) {
    return servers.flatMap((server, column) => {
        const own = (0,standing/* pinnedOn */.O5)(row, server.version);
        return recommendable(own).flatMap(({ version, index }, age) => {
            const cell = row.cells[index]?.[column];
            if (cell?.declared.verdict !== "compatible" || isVerified(cell, suite))
                return [];
            const planned = plannedCell(row, version, server);
            const pinned = own.pins.some((pin) => pin.version === version);
            return planned ? [{ cell: planned, pinned, age, column }] : [];
        });
    });
});
var recommendable = (function (row) {
    return row.versions.flatMap((each, index) => (0,standing/* ofVersion */.MP)(row, each, {}).length === 0 ? [{ version: each.version, index }] : []);
});
var isVerified = (function ({ evidence }, { name, digest }) {
    return evidence.some((each) => each.suite === name && each.suiteDigest === digest);
});
var plannedCell = (function (row, version, server) {
    const own = row.pins.find((pin) => pin.server === server.version && server.manifests.includes(pin.manifest));
    const manifest = own?.manifest ?? server.manifests[0];
    if (manifest === undefined)
        return undefined;
    const cell = { plugin: row.name, module: row.module, version, server: server.version, manifest };
    const [pin] = row.pins;
    return own || !pin ? cell : { ...cell, source: pin.manifest };
});
var mostWanted = (function (one, other) {
    return (Number(other.pinned) - Number(one.pinned) ||
        one.age - other.age ||
        one.column - other.column ||
        byPlugin(one, other));
});
var inOrder = (function (one, other) {
    return (one.column - other.column ||
        (0,order/* compareText */.n)(one.cell.manifest, other.cell.manifest) ||
        byPlugin(one, other) ||
        one.age - other.age);
});
var byPlugin = (function ({ cell: one }, { cell: other }) {
    return (0,order/* compareText */.n)(one.plugin, other.plugin) || (0,order/* compareText */.n)(one.module, other.module);
});
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ mostJobs),
  v_: () => (/* binding */ planCells)
});

// UNUSED EXPORTS: usualCells

// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
;// CONCATENATED MODULE: ./packages/matrix/src/plan-shards.ts
/**
 * Deals cells, which come server by server, out to at most `jobs` jobs of at most `cells` cells. No job has two servers, and those of one
 * server have about the same number of cells; unless that takes too many jobs: then each is filled, and goes on with the next server.
 */
;
/** Parts whose lengths differ by one at most. */
;

// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var standing = __webpack_require__(96935);
;// CONCATENATED MODULE: ./packages/matrix/src/plan.ts



const mostJobs = 256;
/** At a minute or two each, a job ends within an hour. */
const usualCells = 20;
/**
 * Chooses the cells that are worth running and deals them out to jobs. Worth running is a cell that
 * - is declared compatible, of a version that would be recommended: not retracted, not of a deprecated module, no prerelease unless a
 *   manifest of that server pins one of the same release;
 * - is of a server that a manifest builds on: one that is only planned cannot be built;
 * - was never verified by this suite, or has changed since: all of the suite's evidence is from another digest of it than `suite.digest`,
 *   or does not say from which. Nothing else of a cell can change, since a released version of a plugin or a base never does; that a base
 *   image or the Go toolchain is another one by now is no reason to run all cells again.
 *
 * A cell whose verdict is there is not run again, whatever the verdict. Where not all fit, those that a manifest pins come first, then the
 * newest version of every plugin, the newest server first. The same matrix gives the same plan.
 */
;
;
/** Newest first, each with its place in the row. */
;
;
/** Built from a manifest of that server; one that has the plugin, if there is one. */
;
;
/** Servers as in the matrix, one manifest after the other: what one job builds has most in common. */
;
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

/***/ 78194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var planMatrix = (async function (options) {
    const { progress, jobs, cells } = options;
    checkFiles(options);
    const { suite, digest } = await (0,_conformance_find_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .findSuite */ .g)(options.suite);
    const known = readKnown(options.matrix);
    const { input, diagnostics } = await (0,_server_matrix_input_js__WEBPACK_IMPORTED_MODULE_10__/* .readMatrixInput */ .c)({ ...options, check: false });
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .stopOnErrors */ .Bd)(diagnostics);
    const computed = (0,_matrix_compute_js__WEBPACK_IMPORTED_MODULE_4__/* .computeMatrix */ .v)({ ...input, evidence: [...known.evidence, ...input.evidence] });
    const plan = (0,_matrix_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planCells */ .v_)(computed.matrix, {
        suite: { name: suite.name, digest },
        ...(jobs === undefined ? {} : { maxJobs: jobs }),
        ...(cells === undefined ? {} : { maxCellsPerJob: cells }),
    });
    const files = { [options.json]: (0,_matrix_matrix_json_js__WEBPACK_IMPORTED_MODULE_5__/* .renderMatrixJson */ .Q)(computed.matrix), [options.plan]: (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPlan */ .EG)(plan) };
    const wanted = Object.entries(files).map(([path, text]) => ({ path, text, present: undefined }));
    await progress.step("Write the plan", () => (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutputs */ .Kn)(wanted));
    return {
        plan,
        matrix: computed.matrix,
        diagnostics: [...known.diagnostics, ...diagnostics, ...computed.diagnostics],
    };
});
var checkFiles = (function ({ json, plan, matrix, suite, ...options }) {
    const earlier = { what: "the earlier matrix", path: matrix, replacedBy: "json" };
    const inputs = [...(0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_9__/* .inputFiles */ .ul)(options), earlier, { what: "the suite", path: suite }];
    (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_9__/* .checkOutputs */ .n2)({ json }, inputs);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(plan, { throwIfNoEntry: false })?.isDirectory()) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `plan: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(plan, 200)} is a folder`, { fix: "Name a file in it.", inputs: ["plan"] });
    }
    (0,_server_overwritten_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .checkOverwrites */ .R)({ json, plan }, inputs);
});
var readKnown = (function (file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return { evidence: [], diagnostics: [] }; // before the first run
    const read = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readMatrix */ .yQ)(file);
    if (!read.input)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo(read.diagnostics);
    return { evidence: read.input.evidence, diagnostics: read.diagnostics };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMatrix: () => (/* binding */ planMatrix)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _conformance_find_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4257);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _matrix_compute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16933);
/* harmony import */ var _matrix_matrix_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23901);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47107);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59813);
/* harmony import */ var _matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3576);
/* harmony import */ var _server_matrix_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36858);
/* harmony import */ var _server_matrix_input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66010);
/* harmony import */ var _server_overwritten_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28548);












/**
 * Computes the matrix as it is now, with the evidence of the earlier one, and plans which cells are worth running. Writes both, or throws
 * and writes nothing: with holes in what it is computed from, cells would be missing.
 */
;
;
;


/***/ }),

/***/ 22658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var printableUrl = (function (url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
});
var toTransportError = (function (error, url) {
    if (error instanceof TransportError)
        return error;
    const { name, code, message } = rootCause(error);
    const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
    if (refused)
        return new TransportError("unreachable", url, `the proxy answers HTTP ${refused}`, error);
    if (name === "TimeoutError")
        return new TransportError("timeout", url, "the whole request took too long", error);
    if (name === "AbortError")
        return new TransportError("aborted", url, "the request was cancelled", error);
    if (unreachable.has(code))
        return new TransportError("unreachable", url, `cannot connect (${code})`, error);
    if (timeouts.has(code))
        return new TransportError("timeout", url, "the server took too long to answer", error);
    if (isCertificateProblem(code))
        return new TransportError("tls", url, `certificate not trusted (${code})`, error);
    if (name === "HTTPParserError")
        return new TransportError("malformed", url, "the answer is not HTTP", error);
    return new TransportError("cut", url, `the connection ended early (${code || name})`, error);
});
var rootCause = (function (error) {
    let current = error;
    for (let depth = 0; depth < 5 && current && !current.code; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
});
var isCertificateProblem = (function (code) {
    return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ printableUrl),
/* harmony export */   fh: () => (/* binding */ toTransportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/** A request without a usable answer. The message is one sentence and holds no credentials. */
class TransportError extends Error {
    name = "TransportError";
    kind;
    /** Without credentials and query. */
    url;
    constructor(kind, url, reason, cause) {
        const shown = printableUrl(url);
        super(`${shown}: ${reason}`, cause === undefined ? {} : { cause });
        this.kind = kind;
        this.url = shown;
    }
}
/** A URL that may be shown: user information, query and fragment can hold secrets and are left out. */
;
const unreachable = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
/** Says what an exception of the HTTP client means. */
;
/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
;
;


/***/ }),

/***/ 46136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isLoopback = (function (hostname) {
    const name = hostname.toLowerCase();
    return name === "localhost" || name === "[::1]" || name === "::1" || /^127\.\d+\.\d+\.\d+$/.test(name);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host name, as a URL gives it, can only be this machine. */
;


/***/ }),

/***/ 87087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var retryDelay = (function (outcome, request, policy, random = Math.random, now = Date.now) {
    if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent))
        return undefined;
    const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
    if (asked !== undefined)
        return asked <= policy.longestDelay ? asked : undefined;
    const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
    return doubled * (1 - random() / 2);
});
var mayRepeat = (function (outcome, idempotent) {
    if ("error" in outcome) {
        if (outcome.error === "unreachable")
            return true;
        return idempotent && (outcome.error === "cut" || outcome.error === "timeout");
    }
    if (outcome.status === 429 || outcome.status === 503)
        return true;
    // GitHub answers 403 with Retry-After when it limits a client.
    if (outcome.status === 403)
        return outcome.retryAfter !== undefined;
    return idempotent && (outcome.status === 500 || outcome.status === 502 || outcome.status === 504);
});
var retryAfterDelay = (function (value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now());
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   u: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };
/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
;
;
/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
;


/***/ }),

/***/ 41340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var createClient = (async function (environment, limits) {
    const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await Promise.all(/* import() */[__webpack_require__.e(8038), __webpack_require__.e(1674)]).then(__webpack_require__.bind(__webpack_require__, 31674));
    const connect = { timeout: limits.connect };
    const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
    const direct = new Agent(common);
    let proxied;
    const forRemote = () => {
        if (!proxied) {
            proxied = new EnvHttpProxyAgent({
                ...common,
                ...proxies(environment),
                requestTls: connect,
                proxyTls: connect,
                clientFactory: (origin, options) => proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect }), open),
            });
        }
        return proxied;
    };
    return {
        request: async (url, options) => {
            const dispatcher = (0,loopback/* isLoopback */.U)(url.hostname) ? direct : forRemote();
            return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
        },
        close: async () => {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
});
var proxies = (function (environment) {
    return {
        httpProxy: proxyUrl("HTTP_PROXY", environment),
        httpsProxy: proxyUrl("HTTPS_PROXY", environment),
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
    };
});
var proxyUrl = (function (name, environment) {
    const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
    if (value === "")
        return "";
    const url = value.includes("://") ? value : `http://${value}`;
    if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol))
        return url;
    throw new errors/* TransportError */.wX("unreachable", url, `${name} does not name a proxy`);
});
var proxyClient = (function (pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new errors/* TransportError */.wX("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
});
var nextHop = (function (hop, status, location, followed) {
    if (location === undefined || !redirects(status, hop.method))
        return undefined;
    if (!URL.canParse(location, hop.url.href)) {
        throw new errors/* TransportError */.wX("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
});
var leaves = (function (url, location) {
    return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
});
var redirects = (function (status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && reads(method);
});
var reads = (function (method) {
    return method === "GET" || method === "HEAD";
});
var headersFor = (function (url, hop) {
    if (url.origin === hop.url.origin)
        return hop.headers;
    return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
});
var persist = (async function (client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = (0,retry/* retryDelay */.a)(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof errors/* TransportError */.wX)
                throw result;
            return result;
        }
        if (!(result instanceof errors/* TransportError */.wX))
            abandon(result);
        await pause(delay, exchange);
    }
});
var canRepeat = (function (exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
});
var outcomeOf = (function (result) {
    if (result instanceof errors/* TransportError */.wX)
        return { error: result.kind };
    return { status: result.status, retryAfter: result.headers["retry-after"] };
});
var attempt = (async function (client, exchange) {
    const source = {};
    try {
        return await follow(client, exchange, source);
    }
    catch (error) {
        if ("failure" in source)
            throw source.failure;
        return (0,errors/* toTransportError */.fh)(error, exchange.start.url);
    }
});
var follow = (async function (client, exchange, source) {
    let hop = exchange.start;
    for (let followed = 0;; followed++) {
        const answer = await send(client, hop, exchange, source);
        if (exchange.stay && leaves(hop.url, answer.headers.location))
            return answer;
        const next = nextHop(hop, answer.status, answer.headers.location, followed);
        if (!next)
            return answer;
        abandon(answer);
        hop = next;
    }
});
var send = (async function (client, hop, exchange, source) {
    const request = client.request(hop.url, {
        method: hop.method,
        headers: hop.headers,
        body: openBody(exchange, source),
        signal: exchange.signal,
    });
    const answer = await orAborted(request, exchange.signal);
    return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
});
var orAborted = (function (work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
});
var openBody = (function ({ body, progressed }, source) {
    return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
});
var guarded = (async function* (body, progressed, source) {
    try {
        for await (const piece of body.open()) {
            progressed();
            yield piece;
        }
    }
    catch (error) {
        source.failure = error;
        throw error;
    }
});
var joined = (function (headers) {
    const entries = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(entries);
});
var abandon = (function (answer) {
    answer.body.on("error", () => { }).destroy();
});
var pause = (async function (delay, exchange) {
    try {
        await (0,promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw (0,errors/* toTransportError */.fh)(exchange.signal.reason, exchange.start.url);
    }
});
var toResponse = (function (raw, again) {
    const bytes = async (limit) => {
        try {
            return await readAll(raw, limit);
        }
        catch (error) {
            const repeated = isBroken(error) ? await again() : undefined;
            if (!repeated)
                throw error;
            if (repeated.status !== raw.status) {
                repeated.body.destroy();
                throw error;
            }
            return await toResponse(repeated, again).bytes(limit);
        }
    };
    return {
        status: raw.status,
        url: raw.url.href,
        headers: raw.headers,
        body: pieces(raw),
        bytes,
        text: async (limit) => (await bytes(limit)).toString("utf8"),
        json: async (limit) => parseJson(await bytes(limit), raw.url),
        discard: async () => {
            // Reading a little to the end keeps the connection; a long rest is cut off.
            await readAll(raw, 64 * 1024).catch(() => { });
        },
    };
});
var isBroken = (function (error) {
    return error instanceof errors/* TransportError */.wX && (error.kind === "cut" || error.kind === "timeout");
});
var pieces = (async function* (raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw (0,errors/* toTransportError */.fh)(error, raw.url);
    }
});
var readAll = (async function (raw, limit) {
    const declared = Number(raw.headers["content-length"] ?? 0);
    const parts = [];
    let size = 0;
    if (declared <= limit) {
        for await (const piece of pieces(raw)) {
            size += piece.length;
            if (size > limit)
                break;
            parts.push(piece);
        }
        if (size <= limit)
            return Buffer.concat(parts, size);
    }
    raw.body.on("error", () => { }).destroy();
    throw new errors/* TransportError */.wX("too-large", raw.url, `the answer is larger than ${limit} bytes`);
});
var parseJson = (function (bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new errors/* TransportError */.wX("malformed", url, "the answer is not JSON", error);
    }
});
var createTransport = (function (options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...retry/* defaultRetryPolicy */.u, ...options.retry };
    let opened;
    const client = () => {
        if (!opened)
            opened = createClient(options.environment, limits);
        return opened;
    };
    return {
        request: async (url, request = {}) => {
            const exchange = newExchange(url, request, limits.total, policy);
            const answer = await persist(await client(), exchange);
            return toResponse(answer, async () => (canRepeat(exchange) ? persist(await client(), exchange) : undefined));
        },
        close: async () => (await opened)?.close(),
    };
});
var newExchange = (function (url, options, total, policy) {
    if (!URL.canParse(String(url)))
        throw new errors/* TransportError */.wX("malformed", url, "the URL cannot be read");
    const method = options.method ?? "GET";
    const deadline = startDeadline(total);
    return {
        start: { url: new URL(url), method, headers: requestHeaders(options) },
        body: options.body,
        policy: options.once ? { ...policy, attempts: 1 } : policy,
        signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
        progressed: deadline.restart,
        idempotent: method !== "POST" && method !== "PATCH",
        stay: options.stay ?? false,
        attempt: 0,
    };
});
var startDeadline = (function (milliseconds) {
    const controller = new AbortController();
    const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
    const timer = setTimeout(end, milliseconds).unref();
    return { signal: controller.signal, restart: () => timer.refresh() };
});
var requestHeaders = (function (options) {
    const headers = { "user-agent": "plugin-release-actions" };
    for (const [name, value] of Object.entries(options.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const { body } = options;
    if (body)
        headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
    return headers;
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransport: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/transport/src/dispatcher.ts


/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
;
/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
;
/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
;
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
;

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/transport/src/redirect.ts

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;
/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
;
/** Whether a Location leads to another origin. */
;
;
;
;

// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __webpack_require__(87087);
;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
;
;
;
/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
;
;
;
/** Ends with the signal also while undici still connects, where it takes no notice. */
;
/** The type of undici's body lacks async iterables, which it accepts. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/transport/src/response.ts

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
;
;
/** As AbortSignal.timeout, of which the time can begin anew. */
;
;


/***/ })

};

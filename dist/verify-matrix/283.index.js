export const id = 283;
export const ids = [283,399];
export const modules = {

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function reportStatement(report, digest) {
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
}
function renderStatement(statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
}
function isNotPassed({ status }) {
    return status === "failed" || status === "not-run";
}
function subjectDigests({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
}
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
function repositoryName(name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
}
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
function configuration(report, digest) {
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
}
function hex(digest) {
    return digest.slice("sha256:".length);
}
/** `B-list [agents, Agent]`; each once. */
function names(checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
async function replaceFile(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 72525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readReportsAndMatrices),
/* harmony export */   O: () => (/* binding */ isMatrix)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47107);
/* harmony import */ var _server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56090);





/**
 * Reads what was named as reports: reports, folders of them, and matrices that were written earlier, whose evidence counts on when the
 * reports behind it are gone: unless only signed ones count, for a matrix cannot show that they were.
 */
async function readReportsAndMatrices(named, judge) {
    const matrices = named.filter(isMatrix);
    const reports = named.filter((each) => !matrices.includes(each));
    const found = await (0,_server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvidence */ .A)(reports, judge ? { judge } : {});
    for (const file of new Set(matrices)) {
        const { input, diagnostics } = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readMatrix */ .yQ)(file);
        found.diagnostics.push(...diagnostics);
        if (judge === undefined)
            found.evidence.push(...(input?.evidence ?? []));
        else if (input && input.evidence.length > 0)
            found.diagnostics.push(unsignedMatrix(file));
    }
    return found;
}
function unsignedMatrix(named) {
    const file = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDigest */ .vo)(named).path;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .YK)("report-unsigned", `what ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(file, 300)} says was verified does not count: it is not signed`, {
        severity: "warning",
        fix: "Name the signed reports themselves, or leave the policy for reports away.",
        place: { file },
    });
}
/** Whether what is named is a matrix, with or without a digest: by its first lines. Never waits for a pipe or a device. */
function isMatrix(named) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDigest */ .vo)(named).path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const head = Buffer.alloc(200);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head, 0, head.length, 0);
        return head.toString("utf8", 0, length).includes('"kind": "CompatibilityMatrix"');
    }
    catch {
        return false; // whoever reads it as a report says why it cannot be read
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 79502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   ul: () => (/* binding */ inputFiles)
/* harmony export */ });
/* unused harmony export staleOutputs */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96477);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41978);
/* harmony import */ var _documents_replace_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4817);
/* harmony import */ var _matrix_markers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45100);
/* harmony import */ var _matrix_matrix_html_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47997);
/* harmony import */ var _matrix_matrix_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23901);
/* harmony import */ var _matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67390);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47107);
/* harmony import */ var _server_matrix_earlier_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(72525);
/* harmony import */ var _server_overwritten_inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(28548);
















/** Outputs of a thousand plugins and many versions are tens of MiB. */
const mostBytes = 512 * 1024 * 1024;
/** Throws `input-invalid` where outputs cannot be files, are the same file or one that is read, before any work is done for them. */
function checkOutputs(outputs, inputs) {
    const given = givenOf(outputs);
    for (const [input, path] of given) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("input-invalid", `${input}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(path, 200)} is a folder`, {
                fix: "Name a file in it.",
                inputs: [input],
            });
        }
    }
    (0,_server_overwritten_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .checkOverwrites */ .R)(Object.fromEntries(given), inputs);
}
/** What a matrix is computed from. An earlier one may be written again. */
function inputFiles({ manifests, reports, reportPolicy, }) {
    return [
        ...(reportPolicy === undefined ? [] : [{ what: "the policy for reports", path: reportPolicy }]),
        ...manifests.map((path) => ({ what: "a manifest", path })),
        ...reports.map((named) => {
            const { path } = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_13__/* .splitDigest */ .vo)(named);
            return (0,_server_matrix_earlier_js__WEBPACK_IMPORTED_MODULE_14__/* .isMatrix */ .O)(named) ? { what: "an earlier matrix", path, replacedBy: "json" } : { what: "a report", path };
        }),
    ];
}
function givenOf({ markdown, json, html }) {
    return Object.entries({ markdown, json, html }).flatMap(([input, path]) => path === undefined ? [] : [[input, path]]);
}
/** What the outputs should hold, beside what they do. Throws what stands in the way, such as `matrix-markers-missing`. */
function renderOutputs(matrix, outputs) {
    const problems = [];
    const wanted = givenOf(outputs).flatMap(([input, path]) => {
        if (input !== "markdown") {
            const text = input === "json" ? (0,_matrix_matrix_json_js__WEBPACK_IMPORTED_MODULE_11__/* .renderMatrixJson */ .Q)(matrix) : (0,_matrix_matrix_html_js__WEBPACK_IMPORTED_MODULE_10__/* .renderMatrixHtml */ .f)(matrix);
            return [{ path, text, present: presentIn(path) }];
        }
        const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(path);
        const put = "problem" in read ? read : (0,_matrix_markers_js__WEBPACK_IMPORTED_MODULE_9__/* .putBetweenMarkers */ .J)(path, read.text, (0,_matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .renderMatrixMarkdown */ .x)(matrix));
        if ("problem" in read || "problem" in put) {
            problems.push("problem" in put ? put.problem : read.problem);
            return [];
        }
        return [{ path, text: put.text, present: read.text }];
    });
    if (problems.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .DiagnosticError */ .uo(problems);
    return wanted;
}
function presentIn(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return undefined;
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(path, mostBytes);
    return "problem" in read ? undefined : read.text;
}
/** `matrix-stale` for each file that would change. */
function staleOutputs(wanted, command) {
    return wanted
        .filter(({ text, present }) => text !== present)
        .map(({ path, present }) => {
        const what = present === undefined ? "is not there" : "is not what the manifests, releases and reports say";
        return diagnostic("matrix-stale", `${quoted(path, 300)} ${what}`, {
            fix: `Run ${command}, and commit what it writes.`,
            place: { file: path },
        });
    });
}
/** Writes what differs. Each file changes at once; true if one did. */
async function writeOutputs(wanted) {
    const changed = wanted.filter(({ text, present }) => text !== present);
    for (const { path, text } of changed) {
        await ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,_documents_replace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .f)(path, text) : newFile(path, text)).catch((error) => {
            throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        });
    }
    return changed.length > 0;
}
async function newFile(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 36283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMatrix: () => (/* binding */ planMatrix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/conformance/src/find-suite.ts + 1 modules
var find_suite = __webpack_require__(4257);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/matrix/src/compute.ts + 1 modules
var compute = __webpack_require__(92207);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-json.ts
var matrix_json = __webpack_require__(23901);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-read.ts + 2 modules
var matrix_read = __webpack_require__(47107);
// EXTERNAL MODULE: ./packages/matrix/src/plan.ts + 1 modules
var src_plan = __webpack_require__(59813);
// EXTERNAL MODULE: ./packages/matrix/src/plan-document.ts
var plan_document = __webpack_require__(3576);
// EXTERNAL MODULE: ./packages/server/src/matrix-files.ts
var matrix_files = __webpack_require__(79502);
// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/golang/src/prefix-patterns.ts
/**
 * Whether one of the comma-separated glob patterns (Go's path.Match) matches as many elements of a module path as it has itself:
 * what GOPRIVATE, GONOPROXY and GONOSUMDB hold (golang.org/x/mod/module, MatchPrefixPatterns).
 */
function matchesPrefixPatterns(patterns, module) {
    const elements = module.split("/");
    return patterns.split(",").some((each) => {
        const glob = each.replace(/\/$/, "");
        const length = glob.split("/").length;
        if (glob === "" || length > elements.length)
            return false;
        return toRegExp(glob)?.test(elements.slice(0, length).join("/")) ?? false;
    });
}
const token = /(?<any>\*+)|(?<one>\?)|\[(?<not>\^?)(?<set>(?:\\.|[^\]\\])+)\]|\\(?<escaped>.)|(?<plain>[^*?[\]\\])/gsy;
/** Nothing for a malformed pattern, which matches nothing. */
function toRegExp(glob) {
    let source = "";
    let read = 0;
    for (const { 0: text, groups = {} } of glob.matchAll(token)) {
        read += text.length;
        if (groups.any !== undefined)
            source += "[^/]*";
        else if (groups.one !== undefined)
            source += "[^/]";
        else if (groups.set !== undefined)
            source += `(?!/)[${groups.not}${groups.set.replace(/[[^]/g, "\\$&")}]`;
        else
            source += (groups.escaped ?? groups.plain ?? "").replace(/[^A-Za-z0-9]/g, "\\$&");
    }
    if (read !== glob.length)
        return undefined;
    try {
        return new RegExp(`^${source}$`, "s");
    }
    catch {
        return undefined; // a range that goes backwards
    }
}

;// CONCATENATED MODULE: ./packages/golang/src/module-proxies.ts




const usual = "https://proxy.golang.org,direct";
/**
 * Reads GOPROXY, GONOPROXY and GOPRIVATE as Go does (go.dev/ref/mod#environment-variables): after a comma the next one is asked where
 * the one before answers 404 or 410, after `|` where it fails in any way; nothing follows `direct` and `off`. A module that GONOPROXY
 * matches, or GOPRIVATE where that is not set, goes direct. Throws `input-invalid`.
 */
function moduleProxies(environment) {
    const steps = readSteps(environment.GOPROXY || usual);
    const withoutProxy = environment.GONOPROXY || environment.GOPRIVATE || "";
    const direct = [{ kind: "direct", nextAfterAnyError: false }];
    return (module) => (matchesPrefixPatterns(withoutProxy, module) ? direct : steps);
}
function readSteps(text) {
    const steps = [];
    for (const [, entry = "", separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const word = entry.trim();
        if (word === "")
            continue;
        steps.push(readStep(word, separator === "|"));
        if (word === "direct" || word === "off")
            break;
    }
    if (steps.length === 0)
        refuse("has no entries");
    return steps;
}
function readStep(word, nextAfterAnyError) {
    if (word === "direct" || word === "off")
        return { kind: word, nextAfterAnyError };
    // As Go: a path is no URL, and anything else without a scheme is spoken to by HTTPS.
    const named = /[.:/]/.test(word) && !word.includes(":/") && !(0,external_node_path_.isAbsolute)(word);
    const url = parseUrl(named ? `https://${word}` : word);
    if (url?.protocol === "http:" || url?.protocol === "https:")
        return { kind: "http", url, nextAfterAnyError };
    if (url?.protocol !== "file:")
        return refuse("has an entry that is neither an http, https or file URL, direct nor off");
    if (url.host || url.search || url.hash || /%2f/i.test(url.pathname))
        refuse("has a file URL with more than a path");
    return { kind: "file", folder: (0,external_node_url_.fileURLToPath)(url), nextAfterAnyError };
}
/** Nothing for what is no URL, or is escaped in a way that cannot be undone. */
function parseUrl(text) {
    try {
        const url = new URL(text);
        decodeURIComponent(url.username + url.password + url.pathname);
        return url;
    }
    catch {
        return undefined;
    }
}
function refuse(why) {
    (0,diagnostic/* fail */.fJ)("input-invalid", `GOPROXY ${why}`, {
        fix: "Set GOPROXY to URLs of module proxies, separated by commas, with direct or off at the end.",
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-login.ts



/**
 * As Go does, sends the user and password that a proxy's address holds, and over HTTPS those that NETRC's file, or ~/.netrc, has for
 * its host (go.dev/ref/mod#private-module-repo-auth). The file is read once, when it is first needed.
 */
function proxyLogin(environment) {
    let netrc;
    return async (proxy) => {
        if (proxy.username !== "" || proxy.password !== "") {
            return basic(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password));
        }
        if (proxy.protocol !== "https:")
            return undefined;
        netrc ??= (0,promises_.readFile)(environment.NETRC ?? (0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), ".netrc"), "utf8").catch(() => "");
        const found = findLogin(await netrc, proxy.host);
        return found && basic(found.login, found.password);
    };
}
/** The first whole entry for a host, as Go reads a netrc file: macros and what stands behind `default` do not count. */
function findLogin(netrc, host) {
    let entry = {};
    let inMacro = false;
    for (const line of netrc.split("\n")) {
        if (inMacro && line !== "")
            continue;
        inMacro = false;
        const words = line.trim().split(/\s+/);
        for (let index = 0; index < words.length - 1; index += 2) {
            const [name = "", value = ""] = words.slice(index, index + 2);
            if (name === "machine")
                entry = { machine: value };
            else if (name === "login" || name === "password")
                entry[name] = value;
            else if (name === "macdef")
                inMacro = true;
            const { machine, login, password } = entry;
            if (!machine || !login || !password)
                continue;
            if (machine === host)
                return { login, password };
            entry = {};
        }
        if (words.length % 2 === 1 && words.at(-1) === "default")
            return undefined;
    }
    return undefined;
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var src_toolchain = __webpack_require__(92763);
// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var transport = __webpack_require__(41340);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-access.ts





/** Requests under way at once, over all modules of a run. */
const atOnce = 16;
/** A proxy may have to fetch a version from its repository first, which takes seconds; the seconds here are for one request. */
const limits = { connect: 10_000, headers: 45_000, idle: 30_000, total: 180_000 };
/** Proxies as the environment names them; nothing is opened before the first request. Throws `input-invalid` for GOPROXY. */
function openProxyAccess(environment) {
    let toolchain;
    return {
        transport: (0,transport/* createTransport */.o)({ environment, limits, retry: { attempts: 3 } }),
        proxies: moduleProxies(environment),
        login: proxyLogin(environment),
        limit: createLimiter(atOnce),
        limitLarge: createLimiter(2),
        failures: new Map(),
        toolchain: () => {
            toolchain ??= (0,src_toolchain/* findToolchain */.vZ)(environment).then((found) => (0,module_access/* withCredentials */.tE)(found, environment));
            return toolchain;
        },
    };
}
/** Starts work in the order in which it comes, at most so much at a time. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < most)
            running++;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            // Who waits takes this place over, once the connection is free for it: else another one would be opened.
            const next = waiting.shift();
            if (next)
                setImmediate(next);
            else
                running--;
        }
    };
}

// EXTERNAL MODULE: ./packages/server/src/matrix-earlier.ts
var matrix_earlier = __webpack_require__(72525);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-error.ts


/** Why a proxy did not give what it was asked for. The message is the end of a sentence; that of what is malformed names no place. */
class ProxyError extends Error {
    name = "ProxyError";
    kind;
    /** The proxy has a problem (429, 5xx) that other files would meet too. */
    isBusy;
    constructor(kind, message, { isBusy = false } = {}) {
        super(message);
        this.kind = kind;
        this.isBusy = isBusy;
    }
}
/** What a transport or the file system says, as a ProxyError; a defect stays what it is and is thrown. */
function toProxyError(error) {
    if (error instanceof ProxyError)
        return error;
    if (error instanceof errors/* TransportError */.wX) {
        if (error.kind === "too-large")
            return new ProxyError("malformed", "the file is larger than what is read of it");
        return new ProxyError("failed", error.message);
    }
    const { code, path } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return new ProxyError("missing", "the proxy's folder does not have it");
    if (code !== undefined && path !== undefined)
        return new ProxyError("failed", `${(0,sanitize/* quoted */.T)(path, 300)}: ${code}`);
    throw error;
}
/** Of two reasons, the one that says more: a failure leaves open what the other one is about. */
function worse(left, right) {
    const ranks = ["missing", "malformed", "failed"];
    return left && ranks.indexOf(left.kind) >= ranks.indexOf(right.kind) ? left : right;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/golang/src/module-zip.ts

// By name, the whole program would not start where Node is older than 20.15 and has no crc32.


/** The most bytes in which a zip says where its directory is: the end record and its comment. */
const tailLength = 22 + 0xffff;
/** The directory of a hundred thousand files. */
const directoryLimit = 16 * 1024 * 1024;
/** What Go takes of a module, unpacked (go.dev/ref/mod#zip-path-size-constraints). */
const unpackedLimit = (/* unused pure expression or super */ null && (500 * 1024 * 1024));
/** What a local header may have beside the entry's name. */
const localExtra = 1024;
/**
 * Opens a module zip (go.dev/ref/mod#zip-files) of which single files are read, without the rest of it. Throws ProxyError for a zip
 * that is not one, or that holds files outside of `prefix`.
 *
 * @param prefix `module@version/`, with which every name in the zip begins
 * @param names the files that may be read
 */
async function openModuleZip(zip, prefix, names) {
    const directory = await findDirectory(zip);
    const bytes = await zip.read(directory.offset, directory.size);
    const wanted = new Set(names.map((each) => prefix + each));
    const entries = readDirectory(bytes, directory.count, prefix, (name) => wanted.has(name));
    return async (name, limit) => {
        const entry = entries.get(prefix + name);
        return entry && readEntry(zip, entry, directory.offset, limit);
    };
}
/**
 * The `h1:` sum of a module zip, as go.sum and the checksum database have it (golang.org/x/mod/sumdb/dirhash, Hash1): over the sorted
 * list of all files with the SHA-256 of each. The whole zip is held in memory. Throws ProxyError like `openModuleZip`.
 */
async function sumModuleZip(zip, prefix) {
    const whole = await zip.read(0, zip.size);
    const held = { size: whole.length, read: async (at, length) => whole.subarray(at, at + length) };
    const { offset, size, count } = await findDirectory(held);
    const entries = [...readDirectory(whole.subarray(offset, offset + size), count, prefix, () => true).values()];
    if (entries.reduce((total, each) => total + each.size, 0) > unpackedLimit)
        return module_zip_refuse("is too large when unpacked");
    const lines = [];
    for (const entry of entries) {
        if (entry.name.includes("\n"))
            return module_zip_refuse("holds a file whose name is more than one line");
        const content = await readEntry(held, entry, offset, unpackedLimit);
        const line = `${createHash("sha256").update(content).digest("hex")}  ${entry.name}\n`;
        lines.push({ name: Buffer.from(entry.name), line });
    }
    // Go compares bytes.
    lines.sort((left, right) => Buffer.compare(left.name, right.name));
    const hash = lines.reduce((all, { line }) => all.update(line), createHash("sha256"));
    return `h1:${hash.digest("base64")}`;
}
async function findDirectory(zip) {
    const length = Math.min(zip.size, tailLength);
    const tail = await zip.read(zip.size - length, length);
    let at = length - 22;
    while (at >= 0 && !(tail.readUInt32LE(at) === 0x06054b50 && at + 22 + tail.readUInt16LE(at + 20) === length))
        at--;
    if (at < 0)
        return module_zip_refuse("is no zip, or was cut");
    const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)
        return module_zip_refuse("is a zip64, which is not read");
    if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== count)
        return module_zip_refuse("is one of several parts");
    if (offset + size !== zip.size - length + at)
        return module_zip_refuse("does not say rightly where its directory is");
    if (size > directoryLimit)
        return module_zip_refuse(`has a directory of more than ${directoryLimit} bytes`);
    return { offset, size, count };
}
/** The entries that are wanted, by name; all names are looked at. */
function readDirectory(bytes, count, prefix, wanted) {
    const found = new Map();
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            return module_zip_refuse("has a broken directory");
        const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
        const name = bytes.toString("utf8", at + 46, nameEnd);
        if (!name.startsWith(prefix))
            return module_zip_refuse("holds files of something else than this version");
        if (wanted(name)) {
            if (found.has(name))
                return module_zip_refuse("holds a file twice");
            found.set(name, entryAt(bytes, at, name));
        }
        at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return at === bytes.length ? found : module_zip_refuse("has a broken directory");
}
function entryAt(bytes, at, name) {
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [crc, packed, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    return { name, flags, method, crc, packed, size, offset: bytes.readUInt32LE(at + 42) };
}
async function readEntry(zip, entry, end, limit) {
    if (entry.flags & 0x2041)
        return module_zip_refuse("is encrypted");
    if (entry.size > limit || entry.packed > 2 * limit)
        return module_zip_refuse(`has a file of more than ${limit} bytes`);
    const nameLength = Buffer.byteLength(entry.name);
    const length = Math.min(30 + nameLength + localExtra + entry.packed, end - entry.offset);
    if (length < 30 + nameLength)
        return module_zip_refuse("has a broken directory");
    const local = await zip.read(entry.offset, length);
    const start = 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const isSame = local.readUInt32LE(0) === 0x04034b50 && local.toString("utf8", 30, 30 + nameLength) === entry.name;
    if (!isSame || start + entry.packed > length)
        return module_zip_refuse("has a directory that contradicts its files");
    return unpack(entry, local.subarray(start, start + entry.packed));
}
function unpack({ method, size, crc }, packed) {
    if (method !== 0 && method !== 8)
        return module_zip_refuse("is packed in a way that Go does not use");
    const content = method === 0 ? packed : inflate(packed, size);
    if (content.length !== size || external_node_zlib_.crc32(content) !== crc)
        return module_zip_refuse("says another size or sum than its content has");
    return content;
}
function inflate(packed, size) {
    try {
        // No more than it says is ever unpacked.
        return external_node_zlib_.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return module_zip_refuse("says another size or sum than its content has");
    }
}
function module_zip_refuse(why) {
    throw new ProxyError("malformed", `its zip ${why}`);
}

;// CONCATENATED MODULE: ./packages/golang/src/proxy-http.ts




/** A zip that a proxy gives only as a whole; where it gives parts, its size does not matter. */
const wholeLimit = 64 * 1024 * 1024;
/** Zips above this are held in memory few at a time. */
const small = 4 * 1024 * 1024;
/** A file of a proxy, of at most `limit` bytes. */
function askByHttp(access, base, path, limit) {
    return ask(access, base, path, {}, async (response) => {
        if (response.status !== 200)
            throw await refusal(response);
        return response.bytes(limit);
    });
}
/** Asks for the end of a file, which is all of a small one. Where the proxy does not give parts, the whole file is held in memory. */
async function openByHttp(access, base, path) {
    const first = await ask(access, base, path, { range: `bytes=-${tailLength}` }, (response) => openEnd(access, response));
    if (first === "no ranges")
        return inMemory(await askByHttp(access, base, path, wholeLimit));
    if (first.start === 0)
        return inMemory(first.bytes);
    return {
        size: first.size,
        read: (offset, length) => {
            const inside = offset - first.start;
            if (inside >= 0)
                return Promise.resolve(first.bytes.subarray(inside, inside + length));
            return readPart(access, base, path, { offset, length, size: first.size });
        },
    };
}
async function openEnd(access, response) {
    if (response.status === 416) {
        await response.discard();
        return "no ranges";
    }
    if (response.status === 200) {
        const bytes = await readWhole(access, response);
        return { bytes, start: 0, size: bytes.length };
    }
    if (response.status !== 206)
        throw await refusal(response);
    const { start, end, size } = contentRange(response);
    if (end !== size - 1 || end - start >= tailLength)
        throw wrongPart();
    const bytes = await response.bytes(tailLength);
    if (bytes.length !== size - start)
        throw wrongPart();
    return { bytes, start, size };
}
function readWhole(access, response) {
    const declared = Number(response.headers["content-length"] ?? Number.NaN);
    if (declared <= small)
        return response.bytes(small);
    return access.limitLarge(async () => {
        try {
            return await response.bytes(wholeLimit);
        }
        catch (error) {
            if (!(error instanceof errors/* TransportError */.wX) || error.kind !== "too-large")
                throw error;
            throw new ProxyError("malformed", "its zip is larger than 64 MiB, and the proxy gives no parts of it");
        }
    });
}
function readPart(access, base, path, { offset, length, size }) {
    const last = offset + length - 1;
    return ask(access, base, path, { range: `bytes=${offset}-${last}` }, async (response) => {
        if (response.status !== 206)
            throw response.status === 200 ? await wrongWhole(response) : await refusal(response);
        const given = contentRange(response);
        if (given.start !== offset || given.end !== last || given.size !== size)
            throw wrongPart();
        const bytes = await response.bytes(length);
        if (bytes.length !== length)
            throw wrongPart();
        return bytes;
    });
}
/** Content-Range of a single part (RFC 9110, 14.4). */
function contentRange(response) {
    const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(response.headers["content-range"] ?? "");
    const [start, end, size] = (match?.slice(1) ?? []).map(Number);
    if (start === undefined || end === undefined || size === undefined || start > end || end >= size)
        throw wrongPart();
    return { start, end, size };
}
function wrongPart() {
    return new ProxyError("failed", "the proxy gives another part of its zip than it was asked for");
}
async function wrongWhole(response) {
    await response.discard();
    return wrongPart();
}
function inMemory(bytes) {
    return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}
/** One request and what is done with its answer. A proxy that failed many times in a row is not asked any more. */
function ask(access, base, path, headers, work) {
    const proxy = base.origin;
    return access.limit(async () => {
        const failures = access.failures.get(proxy) ?? 0;
        if (failures >= atOnce)
            throw new ProxyError("failed", `${proxy} failed ${failures} times in a row`);
        let isFailing = true;
        try {
            const authorization = await access.login(base);
            const sent = { ...headers, ...(authorization !== undefined && { authorization }) };
            const response = await access.transport.request(fileUrl(base, path), { headers: sent });
            const done = await work(response);
            isFailing = false;
            return done;
        }
        catch (error) {
            if (error instanceof ProxyError)
                isFailing = error.isBusy;
            throw error;
        }
        finally {
            access.failures.set(proxy, isFailing ? (access.failures.get(proxy) ?? 0) + 1 : 0);
        }
    });
}
function fileUrl(base, path) {
    const url = new URL(base);
    url.username = "";
    url.password = "";
    url.pathname = `${base.pathname.replace(/\/$/, "")}/${path}`;
    return url;
}
async function refusal(response) {
    await response.discard();
    const { status } = response;
    const message = `${(0,errors/* printableUrl */.Zq)(response.url)} answers HTTP ${status}`;
    if (status === 404 || status === 410)
        return new ProxyError("missing", message);
    return new ProxyError("failed", message, { isBusy: status === 429 || status >= 500 });
}

;// CONCATENATED MODULE: ./packages/golang/src/module-source.ts




function moduleSource(access, proxy) {
    if (proxy.kind === "http") {
        const { url } = proxy;
        return {
            bytes: (path, limit) => askByHttp(access, url, path, limit),
            open: async (path, work) => work(await openByHttp(access, url, path)),
        };
    }
    const inFolder = (path, work) => access.limit(() => withFile((0,external_node_path_.join)(proxy.folder, path), work));
    return {
        bytes: (path, limit) => inFolder(path, (file) => {
            if (file.size > limit)
                throw new ProxyError("malformed", "the file is larger than what is read of it");
            return file.read(0, file.size);
        }),
        open: inFolder,
    };
}
async function withFile(path, work) {
    const handle = await (0,promises_.open)(path);
    try {
        const status = await handle.stat();
        if (!status.isFile())
            throw new ProxyError("malformed", "it is no regular file");
        return await work({
            size: status.size,
            read: async (offset, length) => {
                const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
                if (bytesRead < length)
                    throw new ProxyError("failed", "the file became shorter while it was read");
                return buffer;
            },
        });
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./packages/golang/src/ask-proxies.ts


/**
 * Asks a module's proxies, one after the other, as Go does: the next one where one does not have it, and after `|` where it fails.
 * Of several refusals, the worst one counts.
 */
async function askProxies(access, module, ask) {
    let refusal;
    for (const step of access.proxies(module)) {
        if (step.kind === "direct" || step.kind === "off") {
            return { ...(refusal && { refusal }), isDirect: step.kind === "direct" };
        }
        try {
            return { value: await ask(moduleSource(access, step)) };
        }
        catch (error) {
            const said = toProxyError(error);
            refusal = worse(refusal, said);
            if (said.kind !== "missing" && !step.nextAfterAnyError)
                break;
        }
    }
    return { ...(refusal && { refusal }), isDirect: false };
}

// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(62317);
// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(35399);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(36192);
// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __webpack_require__(8584);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/golang/src/module-path.ts
const module_path_element = /^(?!\.|-)[A-Za-z0-9._~-]+$/;
const number = "(?:0|[1-9][0-9]{0,17})";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(`^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`);
/** A module path as proxies and the module cache spell it, `!a` for `A` (go.dev/ref/mod#goproxy-protocol); nothing for what is no path. */
function escapeModulePath(path) {
    if (path.length > 1024 || !path.split("/").every((each) => module_path_element.test(each)))
        return undefined;
    return escapeCapitals(path);
}
/** Capital letters as `!` and the small letter, for file systems that do not tell them apart; versions are spelled so too. */
function escapeCapitals(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** Whether a text is a canonical version of the module: its major is the path's (go.dev/ref/mod#versions, #major-version-suffixes). */
function isVersionOf(module, version) {
    const { major, incompatible } = (version.length <= 256 && canonical.exec(version)?.groups) || {};
    if (major === undefined)
        return false;
    const suffix = /(?:\/v|^gopkg\.in\/.*\.v)([0-9]+)(?:-unstable)?$/.exec(module)?.[1];
    if (suffix !== undefined)
        return !incompatible && (major === suffix || (suffix === "1" && /^v0\.0\.0-/.test(version)));
    return Number(major) > 1 === (incompatible !== undefined);
}

;// CONCATENATED MODULE: ./packages/golang/src/version-facts.ts






const yamlLimit = 1024 * 1024;
const infoLimit = 64 * 1024;
const problemLimit = 300;
/** Where plugin.yaml may be in a module: beside the imported package, then at the root. */
function metadataFiles(module, importPath) {
    const inside = importPath.startsWith(`${module}/`) ? importPath.slice(module.length + 1) : "";
    return inside === "" ? ["plugin.yaml"] : [`${inside}/plugin.yaml`, "plugin.yaml"];
}
/**
 * A version's time and every plugin.yaml, both asked for at once: two requests, where the zip is small, however many plugins are in it.
 * `isDirect`: the proxies do not have it, and GOPROXY goes on to its repository.
 */
async function versionFacts(wanted, version, access) {
    const path = `${wanted.escaped}/@v/${escapeCapitals(version)}`;
    const prefix = `${wanted.module}@${version}/`;
    const [info, yamls] = await Promise.all([
        askProxies(access, wanted.module, async (source) => readInfo(await source.bytes(`${path}.info`, infoLimit), version)),
        askProxies(access, wanted.module, (source) => source.open(`${path}.zip`, async (zip) => findYamls(wanted, await openModuleZip(zip, prefix, [...wanted.files.values()].flat())))),
    ]);
    const refusals = [refusalOf(yamls, "zip"), refusalOf(info, ".info")].filter((each) => each !== undefined);
    return {
        facts: {
            version,
            ...("value" in info && info.value),
            yamls: "value" in yamls ? yamls.value : new Map(),
            ...factsOf(refusals),
        },
        isDirect: [info, yamls].some((each) => "isDirect" in each && each.isDirect),
    };
}
function refusalOf(answer, file) {
    if ("value" in answer)
        return undefined;
    const { refusal } = answer;
    return refusal && refusal.kind !== "missing" ? refusal : new ProxyError("missing", `no module proxy has its ${file}`);
}
/** What is told of reasons why a version is not known: the first fact, or that something failed. */
function factsOf(refusals) {
    const [first] = refusals;
    if (!first)
        return {};
    const worst = refusals.reduce((left, right) => worse(left, right), first);
    if (worst.kind === "failed")
        return { problem: "it could not be asked for", failure: worst };
    return { problem: (0,sanitize/* sanitize */.a)(first.message, problemLimit) };
}
/** Finds every plugin's plugin.yaml; each file is read once. What is wrong with one of them is not the others' problem. */
async function findYamls(wanted, readFile) {
    const reads = new Map();
    const read = (file) => {
        const text = reads.get(file) ?? readFile(file, yamlLimit).then((bytes) => bytes && readYamlText(bytes));
        reads.set(file, text);
        return text;
    };
    const found = [...wanted.files].map(async ([path, files]) => [path, await firstOf(files, read)]);
    return new Map(await Promise.all(found));
}
async function firstOf(files, read) {
    try {
        for (const file of files) {
            const pluginYaml = await read(file);
            if (pluginYaml !== undefined)
                return { pluginYaml };
        }
        return {};
    }
    catch (error) {
        const said = toProxyError(error);
        if (said.kind !== "malformed")
            throw said;
        return { problem: (0,sanitize/* sanitize */.a)(said.message, problemLimit) };
    }
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** What a version's `.info` file says. Throws ProxyError where it is about another version, or has no time. */
function readInfo(info, version) {
    const { Version, Time, Origin } = parseInfo(info);
    if (Version !== version)
        throw new ProxyError("malformed", "its .info is about another version");
    if (typeof Time !== "string" || !rfc3339.test(Time) || Number.isNaN(Date.parse(Time))) {
        throw new ProxyError("malformed", "its .info has no time");
    }
    const { URL: origin } = (Origin ?? {});
    return { time: Time, ...(typeof origin === "string" ? { origin } : {}) };
}
function parseInfo(info) {
    try {
        return (JSON.parse(info.toString("utf8")) ?? {});
    }
    catch {
        throw new ProxyError("malformed", "its .info is not JSON");
    }
}
function readYamlText(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new ProxyError("malformed", "its plugin.yaml is not UTF-8");
    return bytes.toString("utf8");
}

// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/golang/src/version-list.ts



/** A hundred thousand versions. */
const listLimit = 8 * 1024 * 1024;
/** Asks one proxy for a module's list. Where nothing in it is a version, something else answered in the proxy's place. */
async function askForList(source, module, escaped) {
    const text = (await source.bytes(`${escaped}/@v/list`, listLimit)).toString("utf8");
    const list = readVersionList(text, module);
    if (list.versions.length === 0 && /^\s*[<{]/.test(text)) {
        throw new ProxyError("malformed", "the answer is a page, and no list of versions");
    }
    return list;
}
/** Reads a version a line; what stands behind it, as some proxies have it, is passed over. */
function readVersionList(text, module) {
    const versions = new Set();
    const others = [];
    for (const line of text.split("\n")) {
        const [version = ""] = line.trim().split(/[ \t]/, 1);
        if (isVersionOf(module, version))
            versions.add(version);
        else if (version !== "")
            others.push(version);
    }
    return { versions: (0,module_version/* newestFirst */.ll)([...versions]), others };
}
/**
 * The version whose go.mod speaks for the module, of versions that are sorted: the newest release; a prerelease where there is none
 * (go.dev/ref/mod#version-queries, latest). What is incompatible has no go.mod of its own.
 */
function latestOf(versions) {
    const compatible = versions.filter((each) => !each.endsWith("+incompatible"));
    return compatible.find((each) => !(0,module_version/* isPrerelease */.V1)(each)) ?? compatible[0] ?? versions[0];
}

;// CONCATENATED MODULE: ./packages/golang/src/direct-versions.ts










const environment = { GOPROXY: "direct" };
/** The versions that a module's repository has tags for. Throws ProxyError; `module-proxy-timeout` where nothing arrives. */
async function listDirect(module, toolchain) {
    return (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, async (directory) => {
        const args = ["-m", "-versions", "-retracted", "-json", module];
        const output = await (0,network/* runGoOnline */.T)(toolchain, ["list"], args, { directory, environment });
        if (output.exitCode !== 0)
            throw new ProxyError("missing", (0,sanitize/* sanitize */.a)(output.stderr.replace(/^go: /, ""), 300));
        const [found] = (0,process/* parseJsonObjects */.C)(output.stdout);
        return readVersionList((found?.Versions ?? []).join("\n"), module);
    });
}
/** Downloads versions from the module's repository with one `go` process, and reads what the module cache then has of them. */
async function downloadDirect(wanted, versions, toolchain) {
    const queries = versions.map((each) => `${wanted.module}@${each}`);
    const output = await (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, (directory) => (0,network/* runGoOnline */.T)(toolchain, ["mod", "download"], ["-json", ...queries], { directory, environment }));
    const answers = new Map((0,process/* parseJsonObjects */.C)(output.stdout).map((each) => [each.Version, each]));
    const answerFor = (version) => {
        const answer = answers.get(version);
        const problem = answer ? answer.Error : output.stderr;
        if (!answer || problem !== undefined)
            throw direct_versions_refusalOf(problem ?? "");
        return answer;
    };
    return {
        versions: await Promise.all(versions.map((each) => readCached(wanted, each, () => answerFor(each)))),
        goMod: async (version) => (0,promises_.readFile)(answerFor(version).GoMod ?? ""),
        sum: (version) => answerFor(version).Sum,
    };
}
/** What Go says of a version that it did not download. Where it does not say that the version itself is wrong, anything else may be. */
function direct_versions_refusalOf(problem) {
    const { code, why } = (0,module_error/* explainModuleError */.m$)(problem);
    if (facts.has(code))
        return new ProxyError("malformed", `Go does not take it (${code})`);
    const isMissing = code === "module-not-found" && /unknown revision|invalid pseudo-version/.test(problem);
    return isMissing ? new ProxyError("missing", "its repository does not have it") : new ProxyError("failed", why);
}
const facts = new Set(["version-major-mismatch", "module-path-other", "module-too-large"]);
async function readCached(wanted, version, find) {
    try {
        const { Info = "", Dir = "" } = find();
        const info = readInfo(await (0,promises_.readFile)(Info), version);
        return { version, ...info, yamls: await findYamls(wanted, (name, limit) => readInside((0,external_node_path_.join)(Dir, name), limit)) };
    }
    catch (error) {
        return { version, yamls: new Map(), ...factsOf([toProxyError(error)]) };
    }
}
async function readInside(path, limit) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        if (toProxyError(error).kind === "missing")
            return undefined;
        throw error;
    });
    if (bytes && bytes.length > limit)
        throw new ProxyError("malformed", `it has a plugin.yaml of more than ${limit} bytes`);
    return bytes;
}

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
;// CONCATENATED MODULE: ./packages/golang/src/go-mod-notes.ts


/**
 * Reads the retract directives and the deprecation of a go.mod file (go.dev/ref/mod#go-mod-file-retract,
 * #go-mod-file-module-deprecation), with the comments that Go takes for theirs: those above, which a blank line cuts off outside of
 * blocks, then the one at the line; those of the block, where a line has neither. What is not understood is passed over.
 */
function parseReleaseNotes(text) {
    const notes = { retractions: [] };
    let block;
    let above = [];
    let isFirst = true;
    for (const line of (0,go_mod/* readLines */.S)(text)) {
        const [first, second] = line.words;
        if (first === undefined) {
            if (line.comment !== "")
                above.push(line.comment);
            else if (block === undefined)
                above = [];
            // For Go, a blank line between the lines of a block is a comment too, which takes the place of the block's.
            else if (!isFirst || above.length > 0)
                above.push("");
            continue;
        }
        if (block === undefined && second === "(") {
            if (!line.words.includes(")"))
                block = { verb: first, comments: above };
            isFirst = true;
        }
        else if (block && first === ")") {
            block = undefined;
        }
        else {
            addNote(notes, block, line, above);
            isFirst = false;
        }
        above = [];
    }
    return notes;
}
function addNote(notes, block, line, above) {
    const verb = block?.verb ?? line.words[0];
    const words = block ? line.words : line.words.slice(1);
    if (verb !== "retract" && verb !== "module")
        return;
    const own = line.comment === "" ? above : [...above, line.comment];
    const comment = commentText(own.length > 0 ? own : (block?.comments ?? []));
    if (verb === "retract") {
        const interval = intervalOf(words);
        if (interval)
            notes.retractions.push({ ...interval, why: comment });
    }
    else {
        const deprecated = /(?:^|\n\n)Deprecated: *([\s\S]*?)(?:$|\n\n)/.exec(comment)?.[1];
        if (deprecated)
            notes.deprecated = deprecated;
    }
}
function intervalOf(words) {
    const [first, low, comma, high, end] = words;
    if (first === undefined)
        return undefined;
    if (first !== "[")
        return { low: first, high: first };
    return low !== undefined && comma === "," && high !== undefined && end === "]" ? { low, high } : undefined;
}
function commentText(comments) {
    const lines = comments.filter((each) => each !== "").map((each) => each.slice(2).trim());
    return lines.join("\n");
}
/** The comments of all retractions that a version lies in; nothing where there are none. */
function retractionsOf(version, retractions) {
    const found = retractions.filter(({ low, high }) => (0,module_version/* compareModuleVersions */.VQ)(low, version) <= 0 && (0,module_version/* compareModuleVersions */.VQ)(version, high) <= 0);
    return found.length === 0 ? undefined : found.map((each) => each.why).filter(Boolean);
}

;// CONCATENATED MODULE: ./packages/golang/src/released-versions.ts











/** More versions than anybody looks at; each of them is two requests. */
const mostVersions = 1000;
const goModLimit = 4 * 1024 * 1024;
const noteLimit = 300;
const tryAgain = "Try again later, and check GOPROXY and the network if it stays so.";
/**
 * Asks module proxies for all released versions of a module (go.dev/ref/mod#goproxy-protocol): its list, each version's time and
 * plugin.yaml, and what the newest go.mod says of retractions and deprecation. What a version lacks, or has and is malformed, is its
 * `problem`; where a proxy fails, nothing is known, and that is an error. A module that GOPROXY has taken from its repository
 * (`direct`) is listed and downloaded with two `go` processes, a pinned version that the proxies do not have with one. Sums are not
 * checked: what is compiled is downloaded by Go, which does.
 */
async function releasedVersions({ module, importPaths, pinned = [], among = () => true }, access) {
    const escaped = escapeModulePath(module);
    if (escaped === undefined)
        return none((0,diagnostic/* diagnostic */.YK)("module-path-invalid", `${(0,sanitize/* quoted */.T)(module)} is no module path`));
    const files = new Map(importPaths.map((each) => [each, metadataFiles(module, each)]));
    const wanted = { module, escaped, files };
    try {
        const listed = await askProxies(access, module, (source) => askForList(source, module, escaped));
        if ("value" in listed) {
            const ask = (versions) => fromProxies(wanted, versions, pinned, access);
            return await describe(wanted, listed.value, { pinned, among }, ask);
        }
        const { refusal, isDirect } = listed;
        if (!isDirect)
            return none(notListed(module, refusal));
        const toolchain = await access.toolchain();
        const list = await listDirect(module, toolchain);
        const ask = (versions) => downloadDirect(wanted, versions, toolchain);
        return await describe(wanted, list, { pinned, among }, ask);
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return { versions: [], diagnostics: [...error.diagnostics] };
        return none(notListed(module, toProxyError(error)));
    }
}
/** A version as one package of it has it. */
function releaseOf({ yamls, origin: _, ...version }, importPath) {
    return { ...yamls.get(importPath), ...version };
}
async function fromProxies(wanted, versions, pinned, access) {
    const { module, escaped } = wanted;
    const asked = await Promise.all(versions.map((each) => versionFacts(wanted, each, access)));
    const left = asked.filter(({ facts, isDirect }) => isDirect && pinned.includes(facts.version));
    const again = left.map(({ facts }) => facts.version);
    const direct = again.length > 0 ? await downloadDirect(wanted, again, await access.toolchain()) : undefined;
    const downloaded = new Map(direct?.versions.map((each) => [each.version, each]));
    return {
        versions: asked.map(({ facts }) => downloaded.get(facts.version) ?? facts),
        goMod: async (version) => {
            const path = `${escaped}/@v/${escapeCapitals(version)}.mod`;
            const answer = await askProxies(access, module, (source) => source.bytes(path, goModLimit));
            if ("value" in answer)
                return answer.value;
            if (direct && answer.isDirect && downloaded.has(version))
                return direct.goMod(version);
            throw answer.refusal ?? new ProxyError("missing", "no module proxy is asked for it");
        },
    };
}
async function describe({ module }, list, { pinned, among }, ask) {
    const diagnostics = listProblems(module, list);
    // What is pinned speaks only where nothing is listed: a commit of long ago knows no later retraction.
    const latest = latestOf(list.versions) ?? latestOf((0,module_version/* newestFirst */.ll)(pinned));
    if (latest === undefined)
        return { versions: [], diagnostics };
    const described = await ask((0,module_version/* newestFirst */.ll)([...new Set([...withLatest(list.versions.filter(among), latest), ...pinned])]));
    const failure = failedVersions(module, described.versions);
    if (failure)
        diagnostics.push(failure);
    const notes = await readNotes(module, latest, described).catch((error) => {
        const said = toProxyError(error);
        diagnostics.push(notesUnknown(module, latest, said));
        return said;
    });
    const isKnown = !(notes instanceof ProxyError);
    return {
        versions: described.versions.map(({ failure: _, ...each }) => isKnown ? withRetraction(each, notes) : withDoubt(each, latest)),
        ...(isKnown && notes.deprecated !== undefined && { deprecated: (0,sanitize/* sanitize */.a)(notes.deprecated, noteLimit) }),
        diagnostics,
    };
}
/** The newest versions that are asked for. A release that a thousand prereleases came after is still the one that counts. */
function withLatest(versions, latest) {
    const newest = versions.slice(0, mostVersions);
    return newest.includes(latest) ? newest : [...newest.slice(0, mostVersions - 1), latest];
}
async function readNotes(module, latest, { goMod }) {
    const text = (await goMod(latest)).toString("utf8");
    const declared = (0,go_mod/* parseGoMod */.k)(text).module;
    if (declared !== module)
        throw new ProxyError("malformed", "it does not declare this module's path");
    return parseReleaseNotes(text);
}
function withRetraction(each, notes) {
    const reasons = retractionsOf(each.version, notes.retractions);
    return reasons ? { ...each, retracted: { why: (0,sanitize/* sanitize */.a)(reasons.join("; "), noteLimit) } } : each;
}
/** What may be retracted must not be recommended: a version with a problem never is. */
function withDoubt(each, latest) {
    const why = `whether it is retracted is not known, because the go.mod of ${latest} cannot be read`;
    return { ...each, problem: each.problem === undefined ? why : `${each.problem}; ${why}` };
}
/** One problem for all versions that something failed for: a proxy that is down fails for a thousand. */
function failedVersions(module, versions) {
    const failed = versions.filter((each) => each.failure);
    const [first] = failed;
    if (!first)
        return undefined;
    const why = (0,sanitize/* sanitize */.a)(first.failure?.message ?? "", noteLimit);
    const message = `${failed.length} of ${versions.length} versions of ${module} could not be asked for: ${why}`;
    return (0,diagnostic/* diagnostic */.YK)("module-proxy-failed", message, { fix: tryAgain });
}
function none(problem) {
    return { versions: [], diagnostics: [problem] };
}
function notListed(module, refusal) {
    const why = (0,sanitize/* sanitize */.a)(refusal?.message ?? "GOPROXY is off", 400);
    if (refusal === undefined || refusal.kind === "missing") {
        return (0,diagnostic/* diagnostic */.YK)("module-not-found", `no module proxy has ${module}: ${why}`, {
            fix: "Check the module's path, and GOPROXY and GOPRIVATE where the module is private.",
        });
    }
    return (0,diagnostic/* diagnostic */.YK)("module-proxy-failed", `the versions of ${module} could not be listed: ${why}`, {
        fix: tryAgain,
    });
}
function listProblems(module, { versions, others }) {
    const found = [];
    const [first] = others;
    if (first !== undefined) {
        const message = `the list of ${module} has ${others.length} lines that are no versions of it, ${(0,sanitize/* quoted */.T)(first)} first`;
        const fix = "Tag releases as v1.2.3, with a major that the module's path allows.";
        found.push((0,diagnostic/* diagnostic */.YK)("version-invalid", message, { severity: "warning", fix }));
    }
    if (versions.length > mostVersions) {
        const message = `${module} has ${versions.length} versions; the newest ${mostVersions} are looked at`;
        found.push((0,diagnostic/* diagnostic */.YK)("module-too-large", message, { severity: "warning" }));
    }
    return found;
}
function notesUnknown(module, latest, { kind, message }) {
    const why = (0,sanitize/* sanitize */.a)(message, 300);
    return (0,diagnostic/* diagnostic */.YK)("module-proxy-failed", `the go.mod of ${module}@${latest} could not be read: ${why}`, {
        severity: kind === "failed" ? "error" : "warning",
        fix: "Try again, or release a version whose go.mod can be read: which versions are retracted is not known without it.",
    });
}

// EXTERNAL MODULE: ./packages/server/src/plugin-report.ts
var plugin_report = __webpack_require__(21141);
// EXTERNAL MODULE: ./packages/documents/src/parse-plugin-metadata.ts + 1 modules
var parse_plugin_metadata = __webpack_require__(38711);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/server/src/released-metadata.ts




/** What the plugin.yaml of a released version declares, or why that is not known, as the end of a sentence. */
function readReleasedMetadata(plugin, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)("plugin.yaml", text);
    const parsed = source && (0,parse_plugin_metadata/* parsePluginMetadata */.o)(source);
    const all = [...diagnostics, ...(parsed?.diagnostics ?? [])];
    if (!parsed?.metadata || (0,diagnostic/* hasErrors */.Cs)(all)) {
        const [first] = all.filter(({ severity }) => severity === "error");
        return { problem: `its plugin.yaml is not valid: ${(0,sanitize/* sanitize */.a)(first?.message ?? "it is empty", 200)}` };
    }
    const { metadata } = parsed;
    if (metadata.name === plugin)
        return { metadata };
    return { problem: `its plugin.yaml is that of ${(0,sanitize/* quoted */.T)(metadata.name)}` };
}

;// CONCATENATED MODULE: ./packages/server/src/matrix-plugins.ts



/** What manifests pin, each plugin of each module once. Those of the base's own module are part of the server. */
function pinnedPlugins(manifests) {
    const plugins = new Map();
    for (const { file, base, plugins: entries } of manifests) {
        for (const entry of entries) {
            if (entry.module === base.module)
                continue;
            const key = `${entry.name} ${entry.module}`;
            const known = plugins.get(key) ?? freshPlugin(entry);
            const { version, tier } = (0,plugin_report/* undeclared */.c)(entry, base.module);
            known.pins.push({ manifest: file, server: base.version, version, tier });
            known.unlabelled &&= entry.metadata === "none";
            plugins.set(key, known);
        }
    }
    return [...plugins.values()];
}
function freshPlugin({ name, module, import: path }) {
    return { name, module, import: path, pins: [], unlabelled: true };
}
/** What manifests pin, by module: a module is asked for once, however many plugins are in it. */
function byModule(plugins) {
    const modules = new Map();
    for (const each of plugins)
        modules.set(each.module, [...(modules.get(each.module) ?? []), each]);
    return [...modules.values()];
}
/**
 * Asks the module proxy for all versions of a module, and reads what each declares for each of the module's plugins. A version that is
 * pinned is asked for even where the proxy does not list it: pseudo-versions are in no list, and a proxy may forget what it had.
 */
async function askForVersions(plugins, access) {
    const [first] = plugins;
    if (!first)
        return { plugins: [], diagnostics: [] };
    const importPaths = [...new Set(plugins.map((each) => each.import))];
    const pinned = [...new Set(plugins.flatMap(({ pins }) => pins.map(({ version }) => version)))];
    const released = await releasedVersions({ module: first.module, importPaths, pinned }, access);
    const rows = plugins.map(({ name, module, pins, unlabelled, import: path }) => {
        const versions = released.versions.map((each) => readVersion(name, releaseOf(each, path), unlabelled));
        const { deprecated } = released;
        return { name, module, ...(deprecated === undefined ? {} : { deprecated }), pins, versions };
    });
    const place = plugins.length === 1 ? { plugin: first.name } : {};
    return { plugins: rows, diagnostics: released.diagnostics.map((each) => ({ ...each, ...place })) };
}
/** What a version's plugin.yaml declares, or why that is not known. */
function readVersion(plugin, released, unlabelled) {
    const { version, time, retracted, pluginYaml, problem } = released;
    const read = problem !== undefined || unlabelled || pluginYaml === undefined ? {} : readReleasedMetadata(plugin, pluginYaml);
    const why = problem ?? read.problem;
    return {
        version,
        ...(time === undefined ? {} : { released: time }),
        ...(retracted === undefined ? {} : { retracted }),
        ...(read.metadata === undefined ? {} : { metadata: read.metadata }),
        ...(why === undefined ? {} : { problem: why }),
    };
}

// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
// EXTERNAL MODULE: ./packages/server/src/base.ts
var src_base = __webpack_require__(44816);
// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(47600);
// EXTERNAL MODULE: ./packages/server/src/checkout.ts + 1 modules
var src_checkout = __webpack_require__(44129);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(37027);
;// CONCATENATED MODULE: ./packages/server/src/matrix-servers.ts








/** Reads a manifest. What its base is, its checkout says, or the labels of its image where it does not say itself. */
async function readMatrixManifest(file, options) {
    const { located, diagnostics } = await (0,manifest_file.readManifestFile)({
        ...options,
        manifest: file,
        pluginPaths: {},
        release: false,
    });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} holds no manifest`);
    const { base: stated, plugins } = located.manifest;
    const checkout = await (0,src_checkout.readCheckout)(located);
    const complete = stated.entrypoint !== undefined && (checkout ?? (stated.module && stated.version)) !== undefined;
    const image = complete ? undefined : await (0,base_image.findBaseImage)(located, options);
    const { base, diagnostics: problems } = (0,src_base/* resolveBase */.g)(located, image, checkout);
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    if (!base)
        return (0,diagnostic/* fail */.fJ)("base-incomplete", `${(0,sanitize/* quoted */.T)(file, 300)} does not say which base it builds on`);
    const carried = base.carriedPlugins.filter(({ name }) => !plugins.some((each) => each.name === name));
    return { file, located, base: { module: base.module, version: base.version }, plugins: [...plugins, ...carried] };
}
/** The columns of manifests and of servers that are only planned. Throws `matrix-servers-differ` where they contradict each other. */
function columnsOf(manifests, planned) {
    const servers = new Map();
    checkImports(manifests);
    for (const { file, located, base } of manifests) {
        const { frameworkVersion, compatibleFrameworkVersions } = located.manifest.base;
        const place = located.source.place(["spec", "base"]);
        const other = manifests.find((each) => each.base.module !== base.module);
        if (other)
            stop(`${(0,sanitize/* quoted */.T)(file, 300)} builds on ${base.module}, ${(0,sanitize/* quoted */.T)(other.file, 300)} on ${other.base.module}`, place);
        add(servers, { version: base.version, frameworkVersion, compatibleFrameworkVersions, manifests: [file] }, place);
    }
    for (const text of planned)
        add(servers, readServer(text));
    const [first] = manifests;
    return { ...(first ? { base: first.base.module } : {}), servers: [...servers.values()] };
}
function add(servers, server, place) {
    const known = servers.get(server.version);
    if (known && offer(known) !== offer(server)) {
        stop(`${server.version} is said to offer ${offer(known)} and to offer ${offer(server)}`, place);
    }
    const manifests = [...new Set([...(known?.manifests ?? []), ...server.manifests])];
    const compatibleFrameworkVersions = [...new Set(server.compatibleFrameworkVersions)].sort(order/* compareText */.n);
    servers.set(server.version, { ...server, compatibleFrameworkVersions, manifests });
}
/** What a version declares lies beside what is imported: with two imports of one plugin, the first manifest would decide. */
function checkImports(manifests) {
    const known = new Map();
    for (const { file, located, plugins } of manifests) {
        for (const { name, module, import: path } of plugins) {
            const other = known.get(`${name} ${module}`);
            if (other && other.path !== path) {
                const paths = `${(0,sanitize/* quoted */.T)(path)} in ${(0,sanitize/* quoted */.T)(file, 300)} and ${(0,sanitize/* quoted */.T)(other.path)} in ${(0,sanitize/* quoted */.T)(other.file, 300)}`;
                (0,diagnostic/* fail */.fJ)("input-invalid", `plugin ${(0,sanitize/* quoted */.T)(name)} of ${(0,sanitize/* sanitize */.a)(module, 200)} is imported as ${paths}`, {
                    fix: "Import it by one path in all manifests, or make a matrix of each manifest.",
                    place: located.source.place(["spec", "plugins"]),
                });
            }
            known.set(`${name} ${module}`, { file, path });
        }
    }
}
function offer({ frameworkVersion, compatibleFrameworkVersions }) {
    return [frameworkVersion, ...[...new Set(compatibleFrameworkVersions)].sort(order/* compareText */.n)].join(" + ");
}
function stop(message, place) {
    const fix = "Correct what differs, or make a matrix for each base.";
    return (0,diagnostic/* fail */.fJ)("matrix-servers-differ", message, { fix, ...(place ? { place } : {}) });
}
const framework = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Reads `v2.0.0=v1beta1+v1alpha1`. Throws `input-invalid`. */
function readServer(text) {
    const [, version = "", offered = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const [frameworkVersion = "", ...compatibleFrameworkVersions] = offered.split("+");
    const problem = (0,go_versions/* versionProblem */.E)(version);
    if (problem || ![frameworkVersion, ...compatibleFrameworkVersions].every((each) => framework.test(each))) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `the server ${(0,sanitize/* quoted */.T)(text)} is not VERSION=FRAMEWORK`, {
            fix: "Write a version, = and the framework API, then each API that it serves through a shim: v2.0.0=v1beta1+v1alpha1.",
        });
    }
    return { version, frameworkVersion, compatibleFrameworkVersions, manifests: [] };
}

// EXTERNAL MODULE: ./packages/server/src/report-policy.ts + 3 modules
var report_policy = __webpack_require__(61399);
;// CONCATENATED MODULE: ./packages/server/src/matrix-input.ts






/** Reads what a matrix is computed from: manifests, all released versions of what they pin, and reports. */
async function readMatrixInput(options) {
    const { progress } = options;
    const manifests = await progress.step("Read the manifests", () => Promise.all([...new Set(options.manifests)].map((file) => readMatrixManifest(file, options))));
    const columns = columnsOf(manifests, options.servers);
    const asked = await progress.step("Ask for released versions", () => askForPlugins(manifests, options));
    const read = await progress.step("Read the reports", async () => {
        const judge = options.reportPolicy === undefined ? undefined : await (0,report_policy.openReportPolicy)(options.reportPolicy);
        const found = await (0,matrix_earlier/* readReportsAndMatrices */.F)(options.reports, judge);
        progress.info(`${found.count} ${found.count === 1 ? "report" : "reports"}`);
        return found;
    });
    const input = { ...columns, plugins: asked.plugins, evidence: read.evidence };
    return { input, diagnostics: [...asked.diagnostics, ...read.diagnostics] };
}
async function askForPlugins(manifests, { environment, progress, signal }) {
    const privateModules = manifests.flatMap(({ located }) => located.manifest.build.privateModules);
    const access = openProxyAccess((0,module_access/* withPrivateModules */.ZW)(environment, privateModules));
    const stop = () => void matrix_input_close(access);
    signal?.addEventListener("abort", stop);
    try {
        const asked = await Promise.all(byModule(pinnedPlugins(manifests)).map(async (each) => {
            const found = await askForVersions(each, access);
            for (const { name, versions } of found.plugins)
                progress.info(`${name}: ${versions.length} ${versions.length === 1 ? "version" : "versions"}`);
            return found;
        }));
        signal?.throwIfAborted();
        return { plugins: asked.flatMap(({ plugins }) => plugins), diagnostics: asked.flatMap((each) => each.diagnostics) };
    }
    finally {
        signal?.removeEventListener("abort", stop);
        await matrix_input_close(access);
    }
}
async function matrix_input_close({ transport }) {
    await transport.close();
}

// EXTERNAL MODULE: ./packages/server/src/overwritten-inputs.ts
var overwritten_inputs = __webpack_require__(28548);
;// CONCATENATED MODULE: ./packages/server/src/matrix-plan.ts












/**
 * Computes the matrix as it is now, with the evidence of the earlier one, and plans which cells are worth running. Writes both, or throws
 * and writes nothing: with holes in what it is computed from, cells would be missing.
 */
async function planMatrix(options) {
    const { progress, jobs, cells } = options;
    checkFiles(options);
    const { suite, digest } = await (0,find_suite/* findSuite */.g)(options.suite);
    const known = readKnown(options.matrix);
    const { input, diagnostics } = await readMatrixInput({ ...options, check: false });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    const computed = (0,compute/* computeMatrix */.v)({ ...input, evidence: [...known.evidence, ...input.evidence] });
    const plan = (0,src_plan/* planCells */.v_)(computed.matrix, {
        suite: { name: suite.name, digest },
        ...(jobs === undefined ? {} : { maxJobs: jobs }),
        ...(cells === undefined ? {} : { maxCellsPerJob: cells }),
    });
    const files = { [options.json]: (0,matrix_json/* renderMatrixJson */.Q)(computed.matrix), [options.plan]: (0,plan_document/* renderPlan */.EG)(plan) };
    const wanted = Object.entries(files).map(([path, text]) => ({ path, text, present: undefined }));
    await progress.step("Write the plan", () => (0,matrix_files/* writeOutputs */.Kn)(wanted));
    return {
        plan,
        matrix: computed.matrix,
        diagnostics: [...known.diagnostics, ...diagnostics, ...computed.diagnostics],
    };
}
function checkFiles({ json, plan, matrix, suite, ...options }) {
    const earlier = { what: "the earlier matrix", path: matrix, replacedBy: "json" };
    const inputs = [...(0,matrix_files/* inputFiles */.ul)(options), earlier, { what: "the suite", path: suite }];
    (0,matrix_files/* checkOutputs */.n2)({ json }, inputs);
    if ((0,external_node_fs_.statSync)(plan, { throwIfNoEntry: false })?.isDirectory()) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `plan: ${(0,sanitize/* quoted */.T)(plan, 200)} is a folder`, { fix: "Name a file in it.", inputs: ["plan"] });
    }
    (0,overwritten_inputs/* checkOverwrites */.R)({ json, plan }, inputs);
}
function readKnown(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return { evidence: [], diagnostics: [] }; // before the first run
    const read = (0,matrix_read/* readMatrix */.yQ)(file);
    if (!read.input)
        throw new diagnostic/* DiagnosticError */.uo(read.diagnostics);
    return { evidence: read.input.evidence, diagnostics: read.diagnostics };
}


/***/ }),

/***/ 28548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkOverwrites)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);




/**
 * Throws `input-invalid` where an output would take the place of an input, or be written among the reports of a folder, or where two outputs
 * are one file; whatever links and spellings lead there. Outputs are named by what asks for them.
 */
function checkOverwrites(outputs, inputs) {
    const seen = new Map();
    for (const [output, path] of Object.entries(outputs)) {
        if (path === undefined)
            continue;
        const key = identify(path);
        const other = seen.get(key);
        if (other !== undefined) {
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `${output} and ${other} are both ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path, 200)}`, {
                fix: "Name a file for each.",
                inputs: [output, other],
            });
        }
        seen.set(key, output);
        const input = inputs.find((each) => each.replacedBy !== output && isTaken(each.path, path));
        if (!input)
            continue;
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `${output} would take the place of ${input.what}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path, 200)}`, {
            fix: "Name another file for what is written.",
            inputs: [output],
        });
    }
}
function isTaken(input, output) {
    if (!statOf(input)?.isDirectory())
        return identify(input) === identify(output);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realOf(input), realOf(output));
    const isInside = way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return isInside && output.endsWith("report.json");
}
/** The same for each path of a file that is there, also a hard link; for one that is not, its real path. */
function identify(path) {
    const found = statOf(path);
    return found ? `${found.dev}:${found.ino}` : realOf(path);
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined; // who reads or writes it says why it cannot be
    }
}
/** With links resolved, as far as it is there. */
function realOf(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full) === full ? full : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
    }
}


/***/ }),

/***/ 61399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReportPolicy: () => (/* binding */ openReportPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/report-statement.ts
var report_statement = __webpack_require__(72755);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
;// CONCATENATED MODULE: ./packages/server/src/report-signature.ts





/** Where the bundle of a report lies: `statement.sigstore.json` beside `report.json`, `arm64-statement.sigstore.json` beside `arm64-report.json`. */
function bundleOf(report) {
    const name = (0,external_node_path_.basename)(report);
    const prefix = name.endsWith("report.json") ? name.slice(0, -"report.json".length) : "";
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(report), `${prefix}statement.sigstore.json`);
}
/**
 * Judges reports by the bundles beside them: one of the signers has signed the statement that this very report yields. The statement names
 * the report by its bytes, so that nothing of it can be exchanged. A statement that lies there without a bundle is not looked at.
 */
function judgeReports(signers, trust) {
    return async ({ report, digest, file }) => {
        const statement = (0,report_statement/* reportStatement */.t)(report, digest);
        if (statement === undefined)
            return unsigned(file, "nothing that could be signed follows from it");
        const bundle = bundleOf(file);
        const read = (0,read_text/* readText */.yR)(bundle);
        if ("problem" in read)
            return unsigned(file, read.problem.message);
        try {
            const { verifyBundle } = await __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 19182));
            const verified = await verifyBundle(Buffer.from(read.text), signers, trust);
            const { default: canonicalize } = await __webpack_require__.e(/* import() */ 799).then(__webpack_require__.bind(__webpack_require__, 98799));
            if (canonicalize(verified.statement) === canonicalize(statement))
                return undefined;
            return unsigned(file, `${(0,sanitize/* quoted */.T)(bundle, 300)} is signed, and its statement is not that of this report`);
        }
        catch (error) {
            if (!(error instanceof diagnostic/* DiagnosticError */.uo))
                throw error;
            const [first] = error.diagnostics;
            // What is wrong with the policy is wrong for every report.
            if (first === undefined || !isOfBundle(first))
                throw error;
            return unsigned(file, `${(0,sanitize/* quoted */.T)(bundle, 300)}: ${first.message}`);
        }
    };
}
function isOfBundle({ code }) {
    return code === "bundle-invalid" || code === "bundle-refused";
}
function unsigned(file, why) {
    const message = `the report does not count, because it is not signed as the policy asks: ${why}`;
    return (0,diagnostic/* diagnostic */.YK)("report-unsigned", message, {
        fix: "Sign its statement.json with cosign attest-blob, and keep the bundle beside it as statement.sigstore.json.",
        place: { file },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var trust = __webpack_require__(38965);
;// CONCATENATED MODULE: ./packages/server/src/verification-policy.ts







/**
 * Reads a VerificationPolicy with the keys and the trusted root that it names, by paths relative to it.
 * Throws what reading the document reports, public-key-invalid, trusted-root-invalid.
 */
async function readVerificationPolicy(file) {
    const { parseVerificationPolicy } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 95046));
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

;// CONCATENATED MODULE: ./packages/server/src/report-policy.ts


/** Reads the policy by which images are verified as that of reports: its signers count, what it demands of images does not. Throws diagnostics. */
async function openReportPolicy(file) {
    const { signers, trust } = await readVerificationPolicy(file);
    return judgeReports(signers, trust);
}


/***/ }),

/***/ 38965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ readTrustedRoot),
/* harmony export */   pq: () => (/* binding */ trustedRootCommand)
/* harmony export */ });
/* unused harmony export parseTrustedRoot */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41978);



/** How the public Sigstore's trusted root comes into a file: cosign gets it by TUF, and checks it. */
const trustedRootCommand = "cosign trusted-root create --with-default-services --out trusted_root.json";
/** Reads a Sigstore trusted root (`trusted_root.json`, media type v0.1 or v0.2). Throws file-unreadable, trusted-root-invalid. */
async function readTrustedRoot(file) {
    const content = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file);
    if ("problem" in content)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([content.problem]);
    return parseTrustedRoot(content.text, file);
}
/** The same of a text. Throws trusted-root-invalid. */
async function parseTrustedRoot(text, file) {
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const { toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
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
}


/***/ })

};

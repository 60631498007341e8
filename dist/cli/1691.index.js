export const id = 1691;
export const ids = [1691,3607,6933];
export const modules = {

/***/ 1556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   ZW: () => (/* binding */ withPrivateModules),
/* harmony export */   tE: () => (/* binding */ withCredentials),
/* harmony export */   zI: () => (/* binding */ cacheOnly)
/* harmony export */ });
/** What git, ssh and Go read credentials from, beside the files in HOME; passed on to `go` where private modules are fetched, and nowhere else. */
const credential = /^(?:GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL)|GIT_ASKPASS|GIT_SSH|GIT_SSH_COMMAND|SSH_ASKPASS|SSH_AUTH_SOCK|GOAUTH)$/;
/** The environment in which `go` takes modules from the module cache alone, and is told of no credentials. */
function cacheOnly(environment) {
    const kept = Object.entries(environment).filter(([name]) => name !== "NETRC" && !credential.test(name));
    return { ...defined(kept), GOPROXY: "off" };
}
/** The same toolchain without network and credentials: for everything that compiles. */
function sealed(toolchain) {
    return { ...toolchain, environment: cacheOnly(toolchain.environment) };
}
/** The toolchain with the caller's credentials: for what only fills the module cache. */
function withCredentials(toolchain, environment) {
    const credentials = defined(Object.entries(environment).filter(([name]) => credential.test(name)));
    return { ...toolchain, environment: { ...toolchain.environment, ...credentials } };
}
/**
 * The environment in which the checksum database is not asked about modules that the prefixes match, nor a public proxy unless
 * GONOPROXY says so (go.dev/ref/mod#private-modules). What the environment itself names private stays so.
 */
function withPrivateModules(environment, prefixes) {
    const own = defined(Object.entries(environment));
    if (prefixes.length === 0)
        return own;
    const joined = (name) => [own[name], ...prefixes].filter(Boolean).join(",");
    // Where GONOSUMDB is set, GOPRIVATE does not count for it.
    return { ...own, GOPRIVATE: joined("GOPRIVATE"), ...(own.GONOSUMDB ? { GONOSUMDB: joined("GONOSUMDB") } : {}) };
}
function defined(entries) {
    return Object.fromEntries(entries.filter((each) => each[1] !== undefined));
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   VQ: () => (/* binding */ compareModuleVersions),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
function compareModuleVersions(left, right) {
    return comparePrecedence(split(left), split(right));
}
function comparePrecedence([leftCore, leftPre], [rightCore, rightPre]) {
    return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
}
function split(version) {
    const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
    const dash = plain.indexOf("-");
    return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
}
function comparePrereleases(left, right) {
    if (left.length === 0 || right.length === 0)
        return right.length - left.length;
    return compareLists(left, right);
}
function compareLists(left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part !== other)
            return compareIdentifiers(part, other);
    }
    return left.length - right.length;
}
function compareIdentifiers(left, right) {
    const numeric = [left, right].map((each) => /^\d+$/.test(each));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    if (numeric[0] && left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : 1;
}
/** Whether a canonical version is a prerelease, as pseudo-versions are too. */
function isPrerelease(version) {
    return version.includes("-");
}
/** Canonical versions in descending order. A proxy may list a hundred thousand: each is taken apart once. */
function newestFirst(versions) {
    const keys = versions.map((version) => ({ version, parts: split(version) }));
    keys.sort((left, right) => comparePrecedence(right.parts, left.parts) || (left.version < right.version ? 1 : -1));
    return keys.map((each) => each.version);
}


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ withCgo),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   vZ: () => (/* binding */ findToolchain)
/* harmony export */ });
/* unused harmony exports minimumGo, goProcessEnvironment, isGoAtLeast */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4538);





/** The oldest Go that this suite compiles with. */
const minimumGo = "1.26";
/**
 * What Go may take from the caller's environment: where it keeps files, where modules come from, how to reach there.
 * Nothing that changes what is compiled, and nothing that carries a token.
 */
const passedOn = [
    ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOCACHEPROG"],
    ["GOPROXY", "GOSUMDB", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOINSECURE", "GOVCS", "NETRC"],
    ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "no_proxy", "all_proxy"],
    ["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"],
].flat();
/** What must be the same on every machine for the same bytes to come out. */
const settled = {
    GOENV: "off",
    GOFLAGS: "",
    GOWORK: "off",
    CGO_ENABLED: "0",
    GOTOOLCHAIN: "local",
    GOAMD64: "v1",
    GOEXPERIMENT: "",
};
/** Finds Go on PATH; starts a process only where no VERSION file tells the version. Throws `go-missing`, `go-too-old`. */
async function findToolchain(environment, signal) {
    const go = await findOnPath("go", environment.PATH ?? "");
    if (go === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-missing", "no go command is on PATH", { fix: `Install Go ${minimumGo} or newer.` });
    }
    const toolchain = {
        go,
        version: "",
        environment: goProcessEnvironment(environment),
        processes: [],
        ...(signal && { signal }),
    };
    toolchain.version = (await versionFromFile(go)) ?? (await versionFromProcess(toolchain));
    if (!isGoAtLeast(toolchain.version, minimumGo)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-too-old", `${toolchain.version} is installed, and this suite compiles with ${minimumGo} or newer`, {
            fix: `Install Go ${minimumGo} or newer.`,
        });
    }
    return toolchain;
}
/** The environment of a `go` process, made from the caller's. */
function goProcessEnvironment(environment) {
    const passed = passedOn.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), ...settled };
}
/** The toolchain with cgo on: resolves what is compiled elsewhere, where there is a C compiler. */
function withCgo(toolchain) {
    return { ...toolchain, environment: { ...toolchain.environment, CGO_ENABLED: "1" } };
}
/** Compares a toolchain (`go1.26.8`, `devel go1.27-abc`) with a go line (`1.26`). What cannot be read is too old. */
function isGoAtLeast(version, minimum) {
    const numbers = (text) => /(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [0, 0];
    const [major = 0, minor = 0] = numbers(version);
    const [minimumMajor = 0, minimumMinor = 0] = numbers(minimum);
    return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}
/** The absolute path of a command; `path` is what PATH holds. */
async function findOnPath(name, path) {
    // A relative entry would let a checkout bring its own go command.
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false))
            return candidate;
    }
    return undefined;
}
async function versionFromFile(go) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(go)));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "VERSION"), "utf8").catch(() => "");
    return /^go1\.\d+\S*/.exec(text)?.[0];
}
async function versionFromProcess(toolchain) {
    const result = await (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGo */ .a)(toolchain, ["env", "GOVERSION"], { directory: "/" });
    return result.stdout.trim();
}


/***/ }),

/***/ 881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4105);



/** The column of a server, whose version may stand without `v`. Throws `input-invalid`. */
function columnOf({ servers }, version) {
    const found = servers.findIndex((each) => each.version === version || each.version === `v${version}`);
    if (found >= 0)
        return found;
    const known = servers.map((each) => each.version);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `the matrix has no server ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(version)}`, {
        fix: `Name one of ${listed(known)}, or give it with its framework API, such as ${planned(version)}.`,
    });
}
function planned(version) {
    return /^v?[0-9A-Za-z.+-]{1,60}$/.test(version) ? `v${version.replace(/^v/, "")}=v1alpha1` : "v2.0.0=v1beta1";
}
/** The rows of a plugin: more than one where manifests take it from several modules. Throws `input-invalid`. */
function rowsOf({ plugins }, name) {
    const found = plugins.filter((each) => each.name === name);
    if (found.length > 0)
        return found;
    const names = plugins.map((each) => each.name);
    const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `the matrix has no plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)}`, {
        fix: likely === undefined ? `Name one of ${listed(names)}.` : `Did you mean ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(likely)}? Write that.`,
    });
}
function listed(names) {
    const shown = names.slice(0, 12).map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each));
    return `${shown.join(", ") || "none"}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}


/***/ }),

/***/ 2668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ computeMatrix)
});

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(8006);
;// CONCATENATED MODULE: ./packages/matrix/src/cells.ts
/** Makes cells; those without evidence that say the same are one object, because there may be very many. */
function cellMaker() {
    const bare = new Map();
    return (assessment, evidence) => {
        const { verdict, range, framework } = assessment;
        const key = `${verdict} ${range} ${framework}`;
        const shared = bare.get(key) ?? { declared: { verdict, range, framework }, verified: "not-run", evidence: [] };
        bare.set(key, shared);
        if (!evidence || evidence.length === 0)
            return shared;
        const verified = evidence.some((each) => each.verdict === "failed") ? "failed" : "passed";
        const contradiction = contradictionOf(verdict, verified);
        return { declared: shared.declared, verified, evidence, ...(contradiction ? { contradiction } : {}) };
    };
}
function contradictionOf(declared, verified) {
    if (declared === "compatible" && verified === "failed")
        return "compatible-failed";
    return declared === "incompatible" && verified === "passed" ? "incompatible-passed" : undefined;
}

// EXTERNAL MODULE: ./packages/matrix/src/contradictions.ts
var contradictions = __webpack_require__(6230);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(6498);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(1012);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
;// CONCATENATED MODULE: ./packages/matrix/src/choose-evidence.ts



/**
 * What counts of the evidence of one cell: for each platform and suite, what is known of the image that ran last. Where reports of that
 * very image contradict each other, nothing was mended in between, so the failed one counts however old it is.
 */
function chooseEvidence(evidence) {
    const groups = new Map();
    for (const each of evidence) {
        const key = `${each.platform} ${each.suite}`;
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    const contradictory = [];
    const counted = [...groups.values()].flatMap((group) => {
        const [newest, ...older] = group.toSorted(newestEvidence);
        if (!newest)
            return [];
        const same = older.filter(({ image, date }) => image === newest.image || date === newest.date);
        const failed = [newest, ...same].find(({ verdict }) => verdict === "failed");
        const passed = [newest, ...same].find(({ verdict }) => verdict === "passed");
        if (failed && passed)
            contradictory.push(contradicting(failed, passed));
        return [failed ?? newest];
    });
    return { counted: counted.sort(newestEvidence), contradictory };
}
/** Every two differ somewhere, so that the order of the input does not matter. */
function newestEvidence(one, other) {
    return (timeOf(other) - timeOf(one) ||
        (0,order/* compareText */.n)(one.platform, other.platform) ||
        (0,order/* compareText */.n)(one.suite, other.suite) ||
        (0,order/* compareText */.n)(one.verdict, other.verdict) ||
        (0,order/* compareText */.n)(one.report, other.report) ||
        (0,order/* compareText */.n)(one.image, other.image));
}
function timeOf({ date }) {
    const time = Date.parse(date);
    return Number.isNaN(time) ? 0 : time;
}
function contradicting(failed, passed) {
    const { plugin, version, server, platform } = failed;
    const what = `plugin ${(0,sanitize/* quoted */.T)(plugin)} ${(0,sanitize/* sanitize */.a)(version, 80)} on ${(0,sanitize/* sanitize */.a)(server, 80)}, ${(0,sanitize/* sanitize */.a)(platform, 80)}`;
    const message = `reports contradict each other about ${what}: ${passed.report} says passed, ${failed.report} says failed; failed counts`;
    return (0,diagnostic/* diagnostic */.YK)("evidence-contradictory", message, {
        plugin,
        fix: "Find out what differs between the runs, mend it and run the suite on the new image.",
        ...(failed.file === undefined ? {} : { place: { file: failed.file } }),
    });
}

;// CONCATENATED MODULE: ./packages/matrix/src/place-evidence.ts




function placeKey({ name, module }, version) {
    return `${name} ${module} ${version}`;
}
/** Gives each piece of evidence its cell. What has none, and what contradicts itself, is said once for each reason. */
function placeEvidence(input) {
    const known = placesOf(input);
    const misplaced = new Map();
    const found = new Map();
    for (const each of input.evidence) {
        const problem = misplacement(each, known);
        if (problem) {
            const noted = misplaced.get(problem.message) ?? { problem, reports: new Set(), file: each.file };
            if ((0,order/* compareText */.n)(each.file ?? "", noted.file ?? "") < 0)
                noted.file = each.file;
            misplaced.set(problem.message, { ...noted, reports: noted.reports.add(each.report) });
        }
        else {
            put(found, each);
        }
    }
    const diagnostics = [...misplaced.values()].map(({ problem, reports, file }) => {
        const count = reports.size === 1 ? "a report" : `${reports.size} reports`;
        const place = file === undefined ? {} : { place: { file } };
        return (0,diagnostic/* diagnostic */.YK)(problem.code, `${count} ${problem.message}`, { fix: problem.fix, ...place });
    });
    for (const servers of found.values()) {
        for (const [server, list] of servers) {
            const { counted, contradictory } = chooseEvidence(list);
            servers.set(server, counted);
            diagnostics.push(...contradictory);
        }
    }
    return { placed: found, diagnostics };
}
function put(found, evidence) {
    const key = placeKey({ name: evidence.plugin, module: evidence.module }, evidence.version);
    const servers = found.get(key) ?? new Map();
    found.set(key, servers);
    const list = servers.get(evidence.server);
    if (list)
        list.push(evidence);
    else
        servers.set(evidence.server, [evidence]);
}
function placesOf({ base, servers, plugins }) {
    const versions = new Map();
    const modules = new Map();
    for (const plugin of plugins) {
        modules.set(plugin.name, [...(modules.get(plugin.name) ?? []), plugin.module]);
        for (const each of plugin.versions)
            versions.set(placeKey(plugin, each.version), releaseTime(each));
    }
    return { base, servers: new Set(servers.map(({ version }) => version)), modules, versions };
}
function releaseTime({ released }) {
    const time = released === undefined ? Number.NaN : Date.parse(released);
    return Number.isNaN(time) ? undefined : time;
}
function misplacement(evidence, { base, servers, modules, versions }) {
    const { plugin, module, version, server, date } = evidence;
    const name = `plugin ${(0,sanitize/* quoted */.T)(plugin)}`;
    if (base !== undefined && evidence.base !== base) {
        const message = `about an image on the base ${(0,sanitize/* quoted */.T)(evidence.base)}: this matrix is of ${(0,sanitize/* quoted */.T)(base)}`;
        return { code: "report-other-image", message, fix: "Leave it out, or give the manifest of that base." };
    }
    const of = modules.get(plugin);
    if (!of)
        return unplaced(`about ${name}, which no manifest names`, "Leave it out, or give the manifest with it.");
    if (!of.includes(module)) {
        const message = `about ${name} of ${(0,sanitize/* quoted */.T)(module)}: the manifests take it from ${of.map((each) => (0,sanitize/* quoted */.T)(each)).join(", ")}`;
        return unplaced(message, "Leave it out, or give the manifest that takes the plugin from there.");
    }
    const key = placeKey({ name: plugin, module }, version);
    if (!versions.has(key)) {
        const fix = "Leave it out, or release that version: reports of working copies have no row.";
        return unplaced(`about ${name} ${(0,sanitize/* quoted */.T)(version)}, which is no released version`, fix);
    }
    if (!servers.has(server)) {
        const message = `about a server ${(0,sanitize/* quoted */.T)(server)}, which is no column`;
        return unplaced(message, "Leave it out, or name the server.");
    }
    const released = versions.get(key);
    if (released === undefined || Date.parse(date) >= released)
        return undefined;
    const message = `about ${name} ${(0,sanitize/* quoted */.T)(version)} older than the release of that version`;
    return { code: "evidence-before-release", message, fix: "Run the suite again on the released version." };
}
function unplaced(message, fix) {
    return { code: "evidence-unplaced", message, fix };
}

// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(897);
;// CONCATENATED MODULE: ./packages/matrix/src/compute.ts






/** Holds every plugin version against every server. In whatever order the input comes, the answer is the same. */
function computeMatrix(input) {
    const servers = input.servers
        .map((each) => ({ ...each, manifests: each.manifests.toSorted(order/* compareText */.n) }))
        .sort(order/* newestFirst */.l);
    const contracts = servers.map(compatibility/* readContract */.Jz);
    const plugins = input.plugins.map(inOrder).sort(byName);
    const { placed, diagnostics } = placeEvidence(input);
    const cellOf = cellMaker();
    const rows = plugins.map((plugin) => {
        const cells = plugin.versions.map(({ version, metadata }) => {
            const hold = (0,compatibility/* assessor */.Mu)(metadata);
            const evidence = placed.get(placeKey(plugin, version));
            return contracts.map((each, column) => cellOf(hold(each), evidence?.get(servers[column]?.version ?? "")));
        });
        return { ...plugin, cells };
    });
    const matrix = { ...(input.base === undefined ? {} : { base: input.base }), servers, plugins: rows };
    const found = [...diagnostics, ...(0,contradictions/* contradictions */.O)(matrix)];
    return { matrix, diagnostics: (0,limit/* limitDiagnostics */.c)(found.sort((one, other) => (0,order/* compareText */.n)(one.message, other.message))) };
}
function inOrder(plugin) {
    const pins = plugin.pins.toSorted((one, other) => (0,order/* compareText */.n)(one.manifest, other.manifest) ||
        (0,order/* compareText */.n)(one.server, other.server) ||
        (0,order/* compareText */.n)(one.version, other.version));
    return { ...plugin, pins, versions: plugin.versions.toSorted(order/* newestFirst */.l) };
}
function byName(one, other) {
    return (0,order/* compareText */.n)(one.name, other.name) || (0,order/* compareText */.n)(one.module, other.module);
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ contradictions),
/* harmony export */   v: () => (/* binding */ contradicted)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);


/** In the order of the matrix. */
function* contradicted({ servers, plugins }) {
    for (const row of plugins) {
        for (const [index, { version }] of row.versions.entries()) {
            for (const [column, cell] of (row.cells[index] ?? []).entries()) {
                if (cell.contradiction)
                    yield { row, version, server: servers[column]?.version ?? "", cell };
            }
        }
    }
}
/** A warning for each cell that declares one thing and proves another. */
function contradictions(matrix) {
    return [...contradicted(matrix)].map(({ row, version, server, cell }) => {
        const plugin = row.name;
        const [newest] = cell.evidence.filter(({ verdict }) => verdict === cell.verified);
        const where = newest ? ` on ${newest.platform} on ${newest.date.slice(0, 10)} (${newest.report})` : "";
        const claims = cell.contradiction === "compatible-failed" ? "compatible with" : "incompatible with";
        const message = `plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${version} is declared ${claims} ${server} and ${cell.verified} there${where}`;
        const fix = cell.contradiction === "compatible-failed"
            ? "Mend the plugin, or narrow what its plugin.yaml declares, and release it again."
            : "Widen what its plugin.yaml declares and release it again, if it is meant to run there.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("declaration-contradicted", message, { plugin, fix });
    });
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ renderMatrixHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/conformance/src/report-html-parts.ts
var report_html_parts = __webpack_require__(3021);
// EXTERNAL MODULE: ./packages/matrix/src/contradictions.ts
var contradictions = __webpack_require__(6230);
// EXTERNAL MODULE: ./packages/matrix/src/words.ts
var words = __webpack_require__(6167);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-parts.ts


/** A sign and a word: nobody has to tell colours apart. */
const stateWords = {
    verified: ["✓", "passed"],
    declared: ["○", "declared"],
    refuted: ["⚠", "declared, failed"],
    surprising: ["⚠", "not declared, passed"],
    failed: ["✗", "failed"],
    incompatible: ["–", "no"],
    unknown: ["?", "unknown"],
};
function stateMark(cell) {
    const state = (0,words/* stateOf */.L4)(cell);
    const [sign, word] = stateWords[state];
    return `<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
function serverHeads({ servers }) {
    return servers
        .map((each) => `<th scope="col">${(0,report_html_parts/* shown */.SP)(each.version)}<small>${(0,report_html_parts/* shown */.SP)((0,words/* offers */.O5)(each), 60)}${(0,words/* isPlanned */.H9)(each) ? "<br>planned" : ""}</small></th>`)
        .join("");
}
/** What the filters ask of a plugin: a letter for each column, and whether anything in the column parts. */
function filterMarks(plugin, states, parts) {
    const tiers = tiersOf(plugin);
    const find = (0,report_html_parts/* escaped */.Mk)(`${plugin.name} ${plugin.module}`.toLowerCase());
    return `data-find="${find}" data-tiers="${tiers.length === 0 ? "none" : tiers.join(" ")}" data-states="${states}" data-parts="${parts}"`;
}
/** The tiers that manifests claim for it, each once, highest first. */
function tiersOf({ pins }) {
    return ["built-in", "supported", "community"].filter((tier) => pins.some((pin) => pin.tier === tier));
}
function tierTags(plugin) {
    return tiersOf(plugin)
        .map((tier) => `<span class="tag ${tier}">${tier}</span>`)
        .join(" ");
}
/** Anchors by name where names are fit for it and belong to one plugin; hostile names never become ids. */
function matrix_html_parts_anchors({ plugins }) {
    const counts = new Map();
    for (const { name } of plugins)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return plugins.map(({ name }, index) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(name) && counts.get(name) === 1 ? `plugin-${name}` : `row-${index}`);
}

// EXTERNAL MODULE: ./packages/matrix/src/where.ts
var where = __webpack_require__(4477);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-overview.ts




/** A row for each plugin: the newest version that can be recommended on each server, or what is against the newest one. */
function overviewSection(matrix, entries) {
    const rows = entries.map((entry) => overviewRow(matrix, entry));
    const head = `<thead><tr><th scope="col">Plugin</th>${serverHeads(matrix)}</tr></thead>`;
    const table = `<table class="grid"><caption class="unseen">The newest version of each plugin for each server</caption>${head}\n<tbody>\n${rows.join("")}</tbody></table>`;
    const legend = Object.entries(stateWords).map(([state, [sign, word]]) => `<li><span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span> ${meanings[state]}</li>`);
    const inside = `<p class="hint">The newest version of each plugin that can be recommended on each server. Retracted, deprecated and prerelease versions never are, unless a manifest pins a prerelease of the same release.</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="overview-title">${table}<p id="none" class="nothing" hidden>No plugin fits these filters.</p></div>
<ul class="legend">${legend.join("")}</ul>`;
    return (0,report_html_parts/* section */.uW)("overview", "What runs where", inside);
}
const meanings = {
    verified: "declared to run there, and its reports passed",
    declared: "declared to run there, not tried",
    refuted: "declared to run there, and it failed",
    surprising: "not declared to run there, and it passed",
    failed: "tried, and it failed",
    incompatible: "declared not to run there",
    unknown: "it does not declare enough",
};
function entriesOf(matrix) {
    const ids = matrix_html_parts_anchors(matrix);
    return matrix.plugins.map((plugin, index) => {
        const choices = matrix.servers.map((_, column) => (0,where/* choice */.Y)(plugin, column, {}));
        const parts = matrix.servers.map((_, column) => (partsIn(plugin, column) ? "1" : "0")).join("");
        const filter = filterMarks(plugin, choices.map(letterOf).join(""), parts);
        return { plugin, id: ids[index] ?? "", filter, choices };
    });
}
function overviewRow({ servers }, { plugin, id, filter, choices }) {
    const cells = choices.map((each, column) => overviewCell(plugin, each, servers[column]?.version ?? "", column));
    const deprecated = plugin.deprecated === undefined ? "" : ' <span class="tag bad">deprecated</span>';
    return `<tr ${filter}><th scope="row"><a href="#${id}">${(0,report_html_parts/* shown */.SP)(plugin.name, 100)}</a> ${tierTags(plugin)}${deprecated}</th>${cells.join("")}</tr>\n`;
}
/** v, d: recommended, and passed or not tried · f, i, u: the newest one failed, is declared not to run, unknown · r: not recommended for itself. */
function letterOf({ newest, passedOver: [first] }) {
    if (newest)
        return newest.cell.verified === "passed" ? "v" : "d";
    if (!first)
        return "u";
    if (first.cell.verified === "failed")
        return "f";
    if (first.cell.declared.verdict === "compatible")
        return "r";
    return first.cell.declared.verdict === "incompatible" ? "i" : "u";
}
function partsIn({ cells }, column) {
    return cells.some((row) => row[column]?.contradiction !== undefined);
}
function overviewCell(plugin, { newest, passedOver }, server, column) {
    const pinned = [...new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version))];
    const notes = pinned
        .filter((version) => version !== newest?.version)
        .map((version) => `<small>pinned: ${(0,report_html_parts/* shown */.SP)(version, 60)}${pinnedState(plugin, version, column)}</small>`);
    if (newest) {
        const parting = passedOver.some(({ cell }) => cell.contradiction) ? "<small>⚠ a newer one failed</small>" : "";
        return `<td>${signed((0,words/* stateOf */.L4)(newest.cell), newest.version)}${parting}${notes.join("")}</td>`;
    }
    const [first] = passedOver;
    return `<td>${first ? notRecommended(first) : '<span class="quiet">no release</span>'}${notes.join("")}</td>`;
}
/** The sign for those who see it, the word for those who do not: a column has to be narrow. */
function signed(state, version = "") {
    const [sign, word] = stateWords[state];
    const after = version === "" ? "" : ` ${(0,report_html_parts/* shown */.SP)(version, 60)}`;
    return `<span class="state ${state}"><span aria-hidden="true">${sign}</span><span class="unseen">${word}</span>${after}</span>`;
}
function pinnedState({ versions, cells }, version, column) {
    const cell = cells[versions.findIndex((each) => each.version === version)]?.[column];
    return cell ? ` (${stateWords[(0,words/* stateOf */.L4)(cell)][1]})` : "";
}
/** What the newest version is there; where it would run, what is against it for itself. */
function notRecommended({ version, cell, obstacles }) {
    const own = obstacles.filter(({ kind }) => kind === "retracted" || kind === "deprecated" || kind === "prerelease");
    const state = (0,words/* stateOf */.L4)(cell);
    if (own.length === 0 || (state !== "declared" && state !== "verified"))
        return signed(state);
    return `${signed("incompatible")}<small>${(0,report_html_parts/* shown */.SP)(version, 60)}: ${own.map(({ kind }) => kind).join(", ")}</small>`;
}

;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-script.ts
/**
 * The filters. They show and hide what the page holds already, so that without scripts everything is there. Columns are hidden by one rule
 * of a style sheet, whatever the size of the table.
 */
const matrixScript = `"use strict";
(() => {
  const form = document.getElementById("filters");
  const field = (name) => form.elements.namedItem(name);
  const items = [...document.querySelectorAll("[data-find]")].map((element) => ({
    element,
    find: element.dataset.find,
    tiers: element.dataset.tiers.split(" "),
    states: element.dataset.states.split(""),
    parts: element.dataset.parts.split(""),
  }));
  const rows = items.filter(({ element }) => element.localName === "tr").length;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const fits = {
    "": () => true,
    runs: (state) => state === "v" || state === "d",
    verified: (state) => state === "v",
    declared: (state) => state === "d",
    not: (state) => state !== "v" && state !== "d",
    failed: (state) => state === "f",
    unknown: (state) => state === "u",
    parts: (state, part) => part === "1",
  };
  const words = (text) => text.toLowerCase().split(/\\s+/).filter((word) => word !== "");
  function apply() {
    const wanted = words(field("text").value);
    const column = field("server").value;
    const tier = field("tier").value;
    const fit = fits[field("state").value] ?? fits[""];
    let shown = 0;
    for (const { element, find, tiers, states, parts } of items) {
      const indexes = column === "" ? states.map((_, index) => index) : [Number(column)];
      const shows =
        wanted.every((word) => find.includes(word)) &&
        (tier === "" || tiers.includes(tier)) &&
        (indexes.some((index) => fit(states[index], parts[index])) || (states.length === 0 && fit === fits[""]));
      element.hidden = !shows;
      if (shows && element.localName === "tr") shown++;
    }
    const rule = ".grid tr > :not(:first-child):not(:nth-child(" + (Number(column) + 2) + ")) { display: none; }";
    sheet.replaceSync(column === "" ? "" : rule);
    field("shown").value = shown === rows ? rows + (rows === 1 ? " plugin" : " plugins") : shown + " of " + rows + " plugins";
    document.getElementById("none").hidden = shown > 0;
  }
  function open() {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  form.hidden = false;
  apply();
  open();
})();
`;

// EXTERNAL MODULE: ./packages/conformance/src/page-style.ts
var page_style = __webpack_require__(7251);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-style.ts

/** The page's whole look. */
const matrixStyle = `${page_style/* pageStyle */.x}
:root { --part: #8a3c00; --part-soft: #ffe9d1; --declared: #0b57b7; --declared-soft: #e6f0fc; }
@media (prefers-color-scheme: dark) {
  :root { --part: #ffb070; --part-soft: #43260c; --declared: #82b4ff; --declared-soft: #14263f; }
}
header, main, footer { max-width: 96rem; }
select:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.banner { --tone: var(--link); --soft: var(--raised); }
.facts { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.facts strong { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.facts .part strong { color: var(--part); }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
section { margin: 2.25rem 0; }
h2 { margin: 0 0 .5rem; font-size: 1.3rem; line-height: 1.3; }
.quiet { color: var(--quiet); }
.hint { margin: 0 0 .75rem; color: var(--quiet); max-width: 75ch; }
.mono, code { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1.5rem 0 1rem; }
form[hidden] { display: none; }
form label { display: grid; gap: .2rem; font-size: .85rem; color: var(--quiet); }
input, select, button {
  font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--field); border-radius: 6px;
  padding: .4rem .6rem; min-height: 2.5rem; max-width: 100%;
}
:root { --field: #7b8494; }
@media (prefers-color-scheme: dark) { :root { --field: #7d8798; } }
button { cursor: pointer; background: var(--raised); }
form output { align-self: end; padding: .5rem 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
.wide { overflow: auto; width: fit-content; max-width: 100%; border: 1px solid var(--line); border-radius: 8px; position: relative; }
#overview .wide { max-height: 85vh; }
table { border-collapse: separate; border-spacing: 0; font-size: .92rem; }
caption { padding: .6rem .9rem; text-align: left; color: var(--quiet); font-size: .9rem; }
th, td { padding: .45rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--raised); font-size: .85rem; white-space: nowrap; border-top: 0; }
.grid thead th { position: sticky; top: 0; z-index: 2; border-bottom: 1px solid var(--line); }
.grid thead th small { display: block; font-weight: 400; color: var(--quiet); }
.grid tbody tr:first-child > * { border-top: 0; }
.grid tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); border-right: 1px solid var(--line); min-width: 11rem; max-width: 20rem; overflow-wrap: anywhere; }
.grid thead tr > :first-child { z-index: 3; background: var(--raised); }
.grid td { white-space: nowrap; min-width: 5.5rem; }
#overview th, #overview td { padding: .3rem .6rem; }
#overview tbody th { white-space: nowrap; }
#overview thead small { white-space: normal; max-width: 7rem; }
tbody th { font-weight: 600; }
tbody th small { display: block; font-weight: 400; color: var(--quiet); }
tbody tr:hover > * { background: var(--raised); }
.state { display: inline-block; padding: 0 .5rem; border-radius: 1rem; background: var(--soft); color: var(--tone); font-size: .85rem; font-weight: 600; white-space: nowrap; }
.verified { --tone: var(--passed); --soft: var(--passed-soft); }
.declared { --tone: var(--declared); --soft: var(--declared-soft); }
.refuted, .surprising { --tone: var(--part); --soft: var(--part-soft); }
.failed { --tone: var(--failed); --soft: var(--failed-soft); }
.incompatible, .unknown { --tone: var(--quiet); --soft: transparent; }
.refuted.state, .surprising.state { outline: 2px solid var(--part); outline-offset: -1px; }
td small { display: block; color: var(--quiet); font-size: .8rem; }
td small.wrap { white-space: normal; }
.tag { display: inline-block; padding: 0 .4rem; border: 1px solid var(--line); border-radius: 4px; font-size: .78rem; font-weight: 400; color: var(--quiet); white-space: nowrap; }
.tag.bad { color: var(--failed); border-color: currentColor; }
.tag.supported { color: var(--passed); border-color: currentColor; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; margin: .9rem 0 0; padding: 0; list-style: none; font-size: .9rem; color: var(--quiet); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .6rem 0; }
details > summary { padding: .55rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
details > summary h3 { display: inline; margin: 0; font-size: 1rem; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details .inside { padding: .75rem .9rem; }
details .inside > p { margin: 0 0 .6rem; overflow-wrap: anywhere; }
details details { margin: .75rem 0 0; }
.parts { padding-left: 1.2rem; }
.parts li { margin: .35rem 0; overflow-wrap: anywhere; }
.nothing { padding: 1rem; color: var(--quiet); }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  form > label { flex: 1 1 100%; }
  form > label.half { flex: 1 1 40%; }
  input, select { width: 100%; }
  th, td { padding: .4rem .6rem; }
  .grid tr > :first-child { min-width: 8rem; max-width: 9.5rem; }
  #overview .wide { max-height: 75vh; }
  #overview tbody th { white-space: normal; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #f5f6f8; --ink: #000; --quiet: #444; --link: #000; }
  body { font-size: 9pt; }
  form, nav, .skip { display: none; }
  #overview .wide, .wide { max-height: none; overflow: visible; }
  .grid tr > *, .grid thead th { position: static; }
  tr { break-inside: avoid; }
}
`;

;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-versions.ts



/** Every version of every plugin, folded, with the reports behind its cells. */
function versionsSection(matrix, entries) {
    const heads = serverHeads(matrix);
    return (0,report_html_parts/* section */.uW)("versions", "Every version", entries.map((entry) => pluginPart(matrix, entry, heads)).join(""));
}
function pluginPart(matrix, { plugin, id, filter }, heads) {
    const { name, versions, cells } = plugin;
    const count = `${versions.length} ${versions.length === 1 ? "version" : "versions"}`;
    const parting = cells.flat().some(({ contradiction }) => contradiction)
        ? ' <span class="state refuted"><span aria-hidden="true">⚠</span> declared and verified part</span>'
        : "";
    return `<details id="${id}" ${filter}>
<summary><h3>${(0,report_html_parts/* shown */.SP)(name, 100)}</h3> <span class="quiet">${count}</span> ${tierTags(plugin)}${parting}</summary>
<div class="inside">
${facts(plugin)}${versionsTable(plugin, id, heads)}${reportsOf(matrix, plugin)}</div>
</details>
`;
}
function facts({ module, deprecated, pins }) {
    const pinned = pins.map(({ manifest, server, version, tier }) => `${(0,report_html_parts/* code */.aY)(manifest)} on ${(0,report_html_parts/* shown */.SP)(server, 60)}: ${(0,report_html_parts/* shown */.SP)(version, 60)}, ${tier}`);
    return [
        `<p class="quiet">Module ${(0,report_html_parts/* code */.aY)(module)}</p>\n`,
        deprecated === undefined ? "" : `<p><span class="tag bad">deprecated</span> ${(0,report_html_parts/* shown */.SP)(deprecated)}</p>\n`,
        pinned.length === 0 ? "" : `<p class="quiet">Pinned by ${pinned.join("; ")}</p>\n`,
    ].join("");
}
function versionsTable(plugin, id, heads) {
    if (plugin.versions.length === 0)
        return "<p>It has released no version.</p>\n";
    const rows = plugin.versions.map((_, index) => versionRow(plugin, index)).join("");
    return `<div class="wide" role="region" tabindex="0" aria-labelledby="${id}-versions"><table class="grid"><caption class="unseen" id="${id}-versions">Versions of ${(0,report_html_parts/* shown */.SP)(plugin.name, 100)}</caption>
<thead><tr><th scope="col">Version</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
function versionRow(plugin, index) {
    const version = plugin.versions[index];
    if (!version)
        return "";
    const tags = (0,words/* marksOf */.Ok)(plugin, version).map((each) => ` <span class="tag ${each === "pinned" ? "" : "bad"}">${each}</span>`);
    const notes = [version.released?.slice(0, 10), version.retracted?.why, version.problem]
        .filter((each) => each !== undefined && each !== "")
        .map((each) => `<small>${(0,report_html_parts/* shown */.SP)(each ?? "", 200)}</small>`);
    const cells = (plugin.cells[index] ?? []).map(cellMarkup).join("");
    return `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(version.version, 60)}${tags.join("")}${notes.join("")}</th>${cells}</tr>\n`;
}
const bare = new WeakMap();
/** Most cells are one of a few shared objects. */
function cellMarkup(cell) {
    const known = bare.get(cell) ?? freshMarkup(cell);
    bare.set(cell, known);
    return known;
}
function freshMarkup(cell) {
    const said = [...(0,words/* detailOf */.Rw)(cell), (0,words/* dateOf */.Q$)(cell)].filter((each) => each !== undefined);
    const notes = said.length === 0 ? "" : `<small>${said.map((each) => (0,report_html_parts/* shown */.SP)(each)).join(", ")}</small>`;
    return `<td>${stateMark(cell)}${notes}</td>`;
}
function reportsOf({ servers }, { versions, cells }) {
    const rows = versions.flatMap(({ version }, index) => (cells[index] ?? []).flatMap(({ evidence }, column) => evidence.map((each) => reportRow(version, servers[column]?.version ?? "", each))));
    if (rows.length === 0)
        return "";
    const heads = ["Version", "Server", "Platform", "Suite", "Result", "Date", "Signed", "Report", "Image"];
    return `<details><summary>${rows.length === 1 ? "One result" : `${rows.length} results`} from reports</summary>
<div class="inside"><div class="wide" role="region" tabindex="0" aria-label="Results from reports"><table>
<thead><tr>${heads.map((each) => `<th scope="col">${each}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody></table></div></div>
</details>
`;
}
function reportRow(version, server, evidence) {
    const { platform, suite, verdict, date, signed, report, image } = evidence;
    const [sign, state] = verdict === "passed" ? ["✓", "verified"] : ["✗", "failed"];
    const result = `<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${verdict}</span>`;
    const texts = [(0,report_html_parts/* shown */.SP)(server, 60), (0,report_html_parts/* shown */.SP)(platform, 60), (0,report_html_parts/* shown */.SP)(suite, 60), result, (0,report_html_parts/* shown */.SP)(date.slice(0, 10))];
    const cells = [...texts, signed ? "yes" : "no", (0,report_html_parts/* code */.aY)(report), (0,report_html_parts/* code */.aY)(image)].map((each) => `<td>${each}</td>`);
    return `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(version, 60)}</th>${cells.join("")}</tr>\n`;
}

;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html.ts








/**
 * One page that needs nothing but itself: the policy in it lets a browser load nothing and run only the script that filters. Without
 * scripts everything is there, unfiltered. The same matrix gives the same bytes.
 */
function renderMatrixHtml(matrix) {
    const entries = entriesOf(matrix);
    const name = matrix.base ?? "the server";
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(matrixStyle)}'; script-src '${hash(matrixScript)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Compatibility of plugins with ${(0,report_html_parts/* escaped */.Mk)(name, 200)}</title>
<style>${matrixStyle}</style>
</head>
<body>
<a class="skip" href="#main">Go to the matrix</a>
${banner(matrix, name)}<main id="main">
${filters(matrix, entries)}${overviewSection(matrix, entries)}${partingSection(matrix, entries)}${versionsSection(matrix, entries)}</main>
<footer>
<p>Generated by <code>plugin-release matrix</code> from manifests, released versions and conformance reports; never edited.</p>
</footer>
<script>${matrixScript}</script>
</body>
</html>
`;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
function banner(matrix, name) {
    const { servers, plugins } = matrix;
    const cells = plugins.flatMap((each) => each.cells.flat());
    const passed = cells.filter(({ verified, contradiction }) => verified === "passed" && !contradiction).length;
    const parting = cells.filter(({ contradiction }) => contradiction).length;
    const facts = [
        [plugins.length, "plugin", "plugins"],
        [plugins.reduce((sum, each) => sum + each.versions.length, 0), "version", "versions"],
        [servers.length, "server version", "server versions"],
        [passed, "combination passed", "combinations passed"],
        ...(parting > 0
            ? [
                [
                    parting,
                    "contradicts its declaration",
                    "contradict their declaration",
                    "part",
                ],
            ]
            : []),
    ];
    const items = facts.map(([count, one, many, kind = ""]) => `<li class="${kind}"><strong>${count}</strong> ${count === 1 ? one : many}</li>`);
    const links = [
        ["overview", "What runs where"],
        ...(parting > 0 ? [["parting", "Contradictions"]] : []),
        ["versions", "Every version"],
    ].map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`);
    return `<div class="banner"><header>
<p class="eyebrow">Compatibility matrix</p>
<h1>Plugins on ${(0,report_html_parts/* shown */.SP)(name, 200)}</h1>
<ul class="facts">${items.join("")}</ul>
<nav aria-label="Contents"><ul>${links.join("")}</ul></nav>
</header></div>
`;
}
/** Hidden until the script that makes them work runs. */
function filters({ servers }, entries) {
    const options = (all) => all.map(([value, text]) => `<option value="${value}">${text}</option>`).join("");
    const columns = servers.map(({ version }, index) => [String(index), (0,report_html_parts/* escaped */.Mk)(version, 60)]);
    return `<form id="filters" role="search" aria-label="Filter the matrix" autocomplete="off" hidden>
<label>Plugin or module<input type="search" name="text" maxlength="200" spellcheck="false"></label>
<label class="half">Server<select name="server">${options([["", "All"], ...columns])}</select></label>
<label class="half">Tier<select name="tier">${options([
        ["", "All"],
        ["supported", "supported"],
        ["community", "community"],
        ["none", "in no manifest"],
    ])}</select></label>
<label>Shows<select name="state">${options([
        ["", "Everything"],
        ["runs", "What runs there"],
        ["verified", "What passed there"],
        ["declared", "Declared, not tried"],
        ["not", "What cannot be recommended"],
        ["failed", "What failed"],
        ["unknown", "Unknown"],
        ["parts", "Contradictions"],
    ])}</select></label>
<button type="reset">Show all</button>
<output name="shown" aria-live="polite">${entries.length} plugins</output>
</form>
`;
}
function partingSection(matrix, entries) {
    const ids = new Map(entries.map(({ plugin, id }) => [plugin, id]));
    const items = [...(0,contradictions/* contradicted */.v)(matrix)].map(({ row, version, server, cell }) => {
        const claims = cell.contradiction === "compatible-failed" ? "declares that it runs on" : "does not declare that it runs on";
        const link = `<a href="#${ids.get(row) ?? ""}">${(0,report_html_parts/* shown */.SP)(row.name, 100)}</a>`;
        return `<li>${link} ${(0,report_html_parts/* shown */.SP)(version, 60)} ${claims} ${(0,report_html_parts/* shown */.SP)(server, 60)}, and ${cell.verified} there on ${(0,words/* dateOf */.Q$)(cell)}.</li>\n`;
    });
    if (items.length === 0)
        return "";
    const list = `<ul class="parts">\n${items.join("")}</ul>`;
    const inside = items.length <= 12 ? list : (0,report_html_parts/* fold */.AU)(`All ${items.length}`, list);
    return (0,report_html_parts/* section */.uW)("parting", "Where declared and verified part", inside);
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderMatrixJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2036);

/**
 * The matrix as `CompatibilityMatrix` documents have it (schemas/compatibility-matrix.schema.json): keys in the schema's order, a line for
 * each server, pin and cell, a newline at the end. The same matrix gives the same bytes.
 */
function renderMatrixJson({ base, servers, plugins }) {
    const columns = servers.map(({ version }) => JSON.stringify(version));
    const fields = [
        `"apiVersion": "plugin-release/v1alpha1"`,
        `"kind": "CompatibilityMatrix"`,
        ...(base === undefined ? [] : [`"base": ${JSON.stringify(base)}`]),
        `"servers": ${list("  ", servers.map(serverLine))}`,
        `"plugins": ${list("  ", plugins.map((each) => pluginText(each, columns)))}`,
    ];
    return `${object("", fields)}\n`;
}
function serverLine({ version, frameworkVersion, compatibleFrameworkVersions, manifests }) {
    return JSON.stringify({ version, frameworkVersion, compatibleFrameworkVersions, manifests });
}
function pluginText(plugin, columns) {
    const { name, module, deprecated, pins, versions, cells } = plugin;
    const lines = pins.map(({ manifest, server, version, tier }) => JSON.stringify({ manifest, server, version, tier }));
    const rows = versions.map((each, index) => versionText(each, cells[index] ?? [], columns));
    return object("    ", [
        `"name": ${JSON.stringify(name)}`,
        `"module": ${JSON.stringify(module)}`,
        ...optional("deprecated", deprecated && (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(deprecated)),
        `"pins": ${list("      ", lines)}`,
        `"versions": ${list("      ", rows)}`,
    ]);
}
function versionText(plugin, cells, columns) {
    const { version, released, retracted, metadata, problem } = plugin;
    const lines = cells.map((each, index) => `{"server":${columns[index]},${cellFields(each)}}`);
    return object("        ", [
        `"version": ${JSON.stringify(version)}`,
        ...optional("released", released),
        ...optional("retracted", retracted && { why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(retracted.why) }),
        ...optional("declares", metadata && declares(metadata.compatibility)),
        ...optional("problem", problem && (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(problem)),
        `"cells": ${list("          ", lines)}`,
    ]);
}
function declares({ minVersion, maxVersion, range, frameworkApis, }) {
    return { minVersion, maxVersion, range, frameworkApis };
}
const bare = new WeakMap();
/** Most cells are one of a few shared objects. */
function cellFields(cell) {
    const known = bare.get(cell);
    if (known !== undefined)
        return known;
    const { declared, verified, evidence, contradiction } = cell;
    const { verdict, range, framework } = declared;
    const proof = evidence.length === 0 ? undefined : evidence.map(inOrder);
    const text = JSON.stringify({ declared: verdict, range, framework, verified, contradiction, evidence: proof });
    const fields = text.slice(1, -1);
    bare.set(cell, fields);
    return fields;
}
function inOrder({ platform, suite, suiteDigest, verdict, date, report, signed, image }) {
    const of = { platform: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(platform, 200), suite: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(suite, 200), suiteDigest };
    return { ...of, verdict, date, report, signed, image };
}
function optional(name, value) {
    return value === undefined ? [] : [`"${name}": ${JSON.stringify(value)}`];
}
function object(indent, fields) {
    return `{\n${fields.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}}`;
}
function list(indent, items) {
    if (items.length === 0)
        return "[]";
    return `[\n${items.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}]`;
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(616);

/** Newest first. Versions that differ in build metadata only have an order too, so that the same input gives the same bytes. */
function newestFirst(one, other) {
    return (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(other.version, one.version) || compareText(other.version, one.version);
}
/** By code units: the same on every machine. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 4392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   MP: () => (/* binding */ ofVersion),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   kN: () => (/* binding */ isRecommended)
/* harmony export */ });
/* unused harmony export standingOf */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2036);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5629);


/** What speaks against a version on a server; what is declared and verified there is in `cell`. */
function standingOf(row, index, column, asked = {}) {
    const version = row.versions[index];
    const cell = row.cells[index]?.[column];
    if (!version || !cell)
        return undefined;
    const obstacles = [...ofVersion(row, version, asked), ...ofCell(version, cell)];
    return { version: version.version, cell, obstacles };
}
/** Whether it is declared to run there and nothing showed that it does not: the part of the obstacles that the server decides. */
function runs({ cell }) {
    return cell.declared.verdict === "compatible" && cell.verified !== "failed";
}
function isRecommended({ obstacles }) {
    return obstacles.length === 0;
}
/** Every version's standing on one server, newest first. */
function standings(row, column, asked = {}) {
    return row.versions.flatMap((_, index) => standingOf(row, index, column, asked) ?? []);
}
/** What is against recommending a version anywhere. */
function ofVersion(row, version, asked) {
    const found = [];
    if (version.retracted)
        found.push({ kind: "retracted", why: told("retracted", version.retracted.why) });
    if (row.deprecated !== undefined) {
        found.push({ kind: "deprecated", why: told("its module is deprecated", row.deprecated) });
    }
    if (!asked.prereleases && isPrerelease(version.version) && !isPinnedLine(row, version.version)) {
        found.push({ kind: "prerelease", why: "it is a prerelease" });
    }
    return found;
}
function told(what, why) {
    const said = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(why, 200);
    return said === "" ? what : `${what}: ${said}`;
}
function isPrerelease(version) {
    return ((0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)?.prerelease.length ?? 0) > 0;
}
/** Who pins a prerelease wants the later ones of that release too, and no others. */
function isPinnedLine(row, version) {
    const candidate = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    return row.pins.some((pin) => {
        const pinned = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(pin.version);
        return candidate && pinned && pinned.prerelease.length > 0 && pinned.compareMain(candidate) === 0;
    });
}
function ofCell(version, { declared, verified }) {
    const found = [];
    if (declared.verdict === "incompatible")
        found.push({ kind: "incompatible", why: incompatible(declared) });
    if (declared.verdict === "unknown")
        found.push({ kind: "unknown", why: unknown(version, declared) });
    if (verified === "failed")
        found.push({ kind: "failed", why: "it failed there" });
    return found;
}
function incompatible({ range, framework }) {
    const parts = [
        ...(framework === "different" ? ["it is for another framework API"] : []),
        ...(range === "outside" ? ["the server is outside its range"] : []),
    ];
    return parts.join(", ");
}
function unknown({ metadata, problem }, { range, framework }) {
    if (problem !== undefined)
        return `what it declares cannot be read: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(problem, 200)}`;
    if (!metadata)
        return "it declares nothing";
    if (range === "invalid")
        return "its range is not well-formed";
    return framework === "unknown" ? "it declares no framework API" : "it declares no range of servers";
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whereCanIRun),
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(881);
/* harmony import */ var _matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4392);


/** Answers "where can I run?". One answer for each module that manifests take the plugin from. Throws `input-invalid`. */
function whereCanIRun(matrix, plugin, asked = {}) {
    return (0,_matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .R)(matrix, plugin).map((row) => ({
        plugin: row.name,
        module: row.module,
        ...(row.deprecated === undefined ? {} : { deprecated: row.deprecated }),
        servers: matrix.servers.map(({ version, manifests }, column) => ({
            server: version,
            planned: manifests.length === 0,
            ...choice(row, column, asked),
            pinned: pinned(row, version, column, asked),
        })),
    }));
}
/** The newest version that can be recommended, and what is newer and cannot. */
function choice(row, column, asked) {
    const all = (0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .ES)(row, column, asked);
    const found = all.findIndex(_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecommended */ .kN);
    const newest = all[found];
    return newest ? { newest, passedOver: all.slice(0, found) } : { passedOver: all };
}
function pinned(row, server, column, asked) {
    const versions = new Map();
    for (const pin of row.pins) {
        if (pin.server === server)
            versions.set(pin.version, [...(versions.get(pin.version) ?? []), pin]);
    }
    const all = (0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .ES)(row, column, asked);
    return [...versions].map(([version, pins]) => {
        const standing = all.find((each) => each.version === version);
        return { version, manifests: pins.map(({ manifest }) => manifest), ...(standing ? { standing } : {}) };
    });
}


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ rowsToShow),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   O5: () => (/* binding */ offers),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Rw: () => (/* binding */ detailOf)
/* harmony export */ });
function stateOf({ declared, verified, contradiction }) {
    if (contradiction)
        return contradiction === "compatible-failed" ? "refuted" : "surprising";
    if (verified === "failed")
        return "failed";
    if (declared.verdict === "compatible")
        return verified === "passed" ? "verified" : "declared";
    return declared.verdict;
}
/** What a cell says besides its state, most important first: ends of a sentence. */
function detailOf({ declared, verified }) {
    const { verdict, range, framework } = declared;
    return [
        ...(range === "outside" ? ["outside its range"] : []),
        ...(range === "invalid" ? ["its range is not well-formed"] : []),
        ...(framework === "different" ? ["another framework API"] : []),
        ...(framework === "shimmed" && verdict !== "incompatible" ? ["through a shim"] : []),
        ...(verdict === "unknown" && verified === "passed" ? ["passed"] : []),
    ];
}
/** `2026-11-20`, of the newest evidence for what was verified. */
function dateOf({ verified, evidence }) {
    return evidence.find(({ verdict }) => verdict === verified)?.date.slice(0, 10);
}
/** What is said of a version beside its number. */
function marksOf(plugin, { version, retracted, problem }) {
    return [
        ...(retracted ? ["retracted"] : []),
        ...(plugin.deprecated === undefined ? [] : ["deprecated"]),
        ...(plugin.pins.some((pin) => pin.version === version) ? ["pinned"] : []),
        ...(problem === undefined ? [] : ["not read"]),
    ];
}
/** A planned server is one that no manifest builds on. */
function isPlanned({ manifests }) {
    return manifests.length === 0;
}
function offers({ frameworkVersion, compatibleFrameworkVersions }) {
    return [frameworkVersion, ...compatibleFrameworkVersions].join(" + ");
}
/** The rows that people look for: the newest ones, and all that manifests pin or where declared and verified part. */
function rowsToShow({ versions, pins, cells }, newest) {
    const pinned = new Set(pins.map(({ version }) => version));
    return versions.flatMap(({ version }, index) => {
        const parts = cells[index]?.some(({ contradiction }) => contradiction !== undefined) ?? false;
        return index < newest || pinned.has(version) || parts ? [index] : [];
    });
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBaseImage: () => (/* binding */ findBaseImage),
/* harmony export */   i: () => (/* binding */ atBaseImage)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);

/**
 * Looks up the base image with its labels; nothing for `scratch`.
 *
 * @param locked the digest to take instead of what the tag points to today
 */
async function findBaseImage(located, options, locked) {
    const { manifest } = located;
    const { image } = manifest.base;
    if (image === "scratch")
        return undefined;
    const { resolveImage } = await Promise.all(/* import() */[__webpack_require__.e(4605), __webpack_require__.e(1358), __webpack_require__.e(6768)]).then(__webpack_require__.bind(__webpack_require__, 6768));
    try {
        return await resolveImage(image, {
            platforms: manifest.build.platforms,
            environment: options.environment,
            ...(options.registries === undefined ? {} : { access: options.registries }),
            ...(options.shortNames === undefined ? {} : { shortNames: options.shortNames }),
            ...(locked === undefined ? {} : { digest: locked }),
        });
    }
    catch (error) {
        throw atBaseImage(located, error);
    }
}
/** A problem with the base image is one of the manifest's line that names it. */
function atBaseImage({ source }, error) {
    if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
        return error;
    const place = source.place(["spec", "base", "image"]);
    return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => ({ place, ...each })));
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCheckout: () => (/* binding */ readCheckout)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(1012);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(5494);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(5165);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(686);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(616);
;// CONCATENATED MODULE: ./packages/server/src/checkout-version.ts


/** The version that Go gives a commit of a module: its highest tag, or a pseudo-version above an earlier one (go.dev/ref/mod#pseudo-versions). */
function versionOfCommit(module, { commit, time, tags }) {
    const fitting = tags
        .filter(({ version }) => (0,go_versions/* versionProblem */.E)(version) === undefined && (0,go_versions/* majorMismatch */.W)(module, version) === undefined)
        .sort((left, right) => (0,module_version/* compareModuleVersions */.VQ)(right.version, left.version));
    const own = fitting.find((each) => each.here);
    if (own)
        return own.version;
    const earlier = fitting[0]?.version;
    if (earlier === undefined)
        return undefined;
    const moment = new Date(time * 1000).toISOString().replaceAll(/\D/g, "").slice(0, 14);
    return `${justAbove(earlier)}${moment}-${commit.slice(0, 12)}`;
}
/** What stands before the time: a version just above the highest earlier one. */
function justAbove(earlier) {
    if (earlier.includes("-"))
        return `${earlier}.0.`;
    const [major = "v0", minor = "0", patch = "0"] = earlier.split(".");
    return `${major}.${minor}.${Number(patch) + 1}-0.`;
}

;// CONCATENATED MODULE: ./packages/server/src/checkout.ts










/**
 * Looks at the checkout that `spec.base.path` names; nothing where it names none. Changes nothing in it.
 * Throws `base-path-unknown`, `base-commit-mismatch`, `base-dirty`, `base-incomplete`, `module-path-other`,
 * `version-major-mismatch`, `import-path-invalid`.
 */
async function readCheckout({ manifest, source }) {
    const { path, commit, version } = manifest.base;
    if (path === undefined || commit === undefined)
        return undefined;
    const at = (field) => source.place(["spec", "base", field]);
    const directory = await (0,promises_.realpath)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(source.file), path)).catch(() => unusable(path, "is no folder", at("path")));
    const root = await repositoryOf(directory, path, at("path"));
    await checkCommit(directory, commit, at("commit"));
    const ignored = await checkClean(root, at("path"));
    const module = await readModule(directory, path, at("path"));
    checkModule(manifest.base, module, at);
    const known = version ?? versionOfCommit(module, await historyOf(directory, commit, (0,external_node_path_.relative)(root, directory)));
    return { directory, root, ignored, module, version: known ?? versionless(commit, at("path")) };
}
/** What the manifest says of the base, against the module that the checkout turns out to be. */
function checkModule({ module, version, entrypoint }, found, at) {
    if (module !== undefined && module !== found) {
        (0,diagnostic/* fail */.fJ)("module-path-other", `the checkout's go.mod declares the module path ${(0,sanitize/* quoted */.T)(found, 200)}`, {
            place: at("module"),
            fix: "Leave out module, which go.mod says, or name the checkout's folder that holds its go.mod.",
        });
    }
    const mismatch = version === undefined ? undefined : (0,go_versions/* majorMismatch */.W)(found, version);
    if (mismatch) {
        const message = `${found} and ${version} do not go together: ${mismatch.why}`;
        (0,diagnostic/* fail */.fJ)("version-major-mismatch", message, { place: at("version"), fix: mismatch.fix });
    }
    const program = entrypoint && ("package" in entrypoint ? entrypoint.package : entrypoint.import);
    if (program === undefined || (0,go_paths/* isInModule */.CR)(program, found))
        return;
    (0,diagnostic/* fail */.fJ)("import-path-invalid", `the package ${(0,sanitize/* quoted */.T)(program)} is not in the module ${(0,sanitize/* quoted */.T)(found)}`, {
        place: at("entrypoint"),
        fix: `Write ${found} or a path below it, or name the checkout's folder that holds the package's go.mod.`,
    });
}
function unusable(path, why, place) {
    return (0,diagnostic/* fail */.fJ)("base-path-unknown", `the base's checkout ${(0,sanitize/* quoted */.T)(path, 200)} ${why}`, {
        place,
        fix: "Check the base's repository out there before this runs, or correct the path, which is relative to the manifest.",
    });
}
function versionless(commit, place) {
    return (0,diagnostic/* fail */.fJ)("base-incomplete", `no tag of the checkout tells the version of ${commit}`, {
        place,
        fix: "Add spec.base.version, the version that this commit has or will have; or fetch the repository's tags and history (fetch-depth: 0).",
    });
}
async function repositoryOf(directory, path, place) {
    const said = await git(directory, ["rev-parse", "--show-toplevel"]).catch((error) => unusable(path, `cannot be read by git: ${(0,sanitize/* sanitize */.a)(error.stderr ?? String(error.code), 300)}`, place));
    return said.replace(/\n$/, "");
}
async function checkCommit(directory, commit, place) {
    const head = await git(directory, ["rev-parse", "--verify", "--quiet", "HEAD"]).catch(() => "");
    if (head.trim() === commit)
        return;
    (0,diagnostic/* fail */.fJ)("base-commit-mismatch", `the base's checkout is at ${head.trim() || "no commit"}, not at ${commit}`, {
        place,
        fix: "Check out the commit that the manifest names, or name the one that is checked out.",
    });
}
/** Fails where anything differs from the commit. Returns what git ignores, as absolute paths. */
async function checkClean(root, place) {
    const status = [
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=normal",
        "--ignored=traditional",
    ];
    const entries = (await git(root, status)).split("\0").filter(Boolean);
    const changed = entries.filter((each) => !each.startsWith("!! "));
    if (changed.length > 0) {
        const shown = changed.slice(0, 5).map((each) => (0,sanitize/* quoted */.T)(each.slice(3), 200));
        const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : "";
        (0,diagnostic/* fail */.fJ)("base-dirty", `the base's checkout differs from its commit: ${shown.join(", ")}${more}`, {
            place,
            fix: "Commit or remove these files, and name the new commit.",
        });
    }
    // A folder ends in a slash, which `join` would keep.
    return new Set(entries.map((each) => (0,external_node_path_.join)(root, each.slice(3).replace(/\/$/, ""))));
}
async function readModule(directory, path, place) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.mod"), "utf8").catch(() => unusable(path, "has no go.mod", place));
    const { module = "" } = (0,go_mod/* parseGoMod */.k)(text);
    const why = (0,go_paths/* modulePathProblem */.Dl)(module);
    if (why === undefined)
        return module;
    return unusable(path, `has a go.mod that declares no module path: ${(0,sanitize/* sanitize */.a)(why, 200)}`, place);
}
/** Tags of a module in a subfolder begin with the folder (go.dev/ref/mod#vcs-version). */
async function historyOf(directory, commit, folder) {
    const prefix = folder === "" ? "" : `${folder.split(external_node_path_.sep).join("/")}/`;
    const format = "--format=%(objectname) %(*objectname) %(refname:strip=2)";
    const listed = await git(directory, ["for-each-ref", "--merged", commit, format, "refs/tags"]);
    const time = Number(await git(directory, ["show", "--no-patch", "--format=%ct", commit]));
    const tags = listed.split("\n").flatMap((line) => {
        const [object = "", peeled = "", name = ""] = line.split(" ");
        if (!name.startsWith(prefix))
            return [];
        return { version: name.slice(prefix.length), here: (peeled || object) === commit };
    });
    return { commit, time, tags };
}
/** Nothing of the caller's environment leads git elsewhere, and nothing in the checkout is written or run. */
async function git(directory, args) {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    const environment = { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const settings = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
    const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
    return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-C", directory, ...settings, ...args], options)).stdout;
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readMatrixInput)
});

// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(1556);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(1012);
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
    const url = URL.canParse(named ? `https://${word}` : word) ? new URL(named ? `https://${word}` : word) : undefined;
    if (url?.protocol === "http:" || url?.protocol === "https:")
        return { kind: "http", url, nextAfterAnyError };
    if (url?.protocol !== "file:")
        return refuse("has an entry that is neither an http, https or file URL, direct nor off");
    if (url.host || url.search || url.hash)
        refuse("has a file URL with more than a path");
    return { kind: "file", folder: (0,external_node_url_.fileURLToPath)(url), nextAfterAnyError };
}
function refuse(why) {
    (0,diagnostic/* fail */.fJ)("input-invalid", `GOPROXY ${why}`, {
        fix: "Set GOPROXY to URLs of module proxies, separated by commas, with direct or off at the end.",
    });
}

// EXTERNAL MODULE: ./packages/golang/src/toolchain.ts
var src_toolchain = __webpack_require__(2894);
// EXTERNAL MODULE: ./packages/transport/src/transport.ts + 4 modules
var transport = __webpack_require__(1306);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-access.ts




/** Requests under way at once, over all modules of a run. */
const atOnce = 16;
/** A proxy may have to fetch a version from its repository first, which takes seconds; the seconds here are for one request. */
const limits = { connect: 10_000, headers: 45_000, idle: 30_000, total: 180_000 };
/** Proxies as the environment names them; nothing is opened before the first request. Throws `input-invalid` for GOPROXY. */
function openProxyAccess(environment) {
    let toolchain;
    return {
        transport: (0,transport.createTransport)({ environment, limits, retry: { attempts: 3 } }),
        proxies: moduleProxies(environment),
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
            // Who waits takes this place over.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
// EXTERNAL MODULE: ./packages/documents/src/parse-plugin-metadata.ts + 1 modules
var parse_plugin_metadata = __webpack_require__(4443);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(7825);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(7023);
;// CONCATENATED MODULE: ./packages/golang/src/proxy-error.ts


/** Why a proxy did not give what it was asked for: it does not have it (404, 410), or anything else. The message is the end of a sentence. */
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
    if (error instanceof errors/* TransportError */.wX)
        return new ProxyError("failed", error.message);
    const { code, path } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return new ProxyError("missing", "the proxy's folder does not have it");
    if (code !== undefined && path !== undefined)
        return new ProxyError("failed", `${(0,sanitize/* quoted */.T)(path, 300)}: ${code}`);
    throw error;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/golang/src/module-zip.ts


/** The most bytes in which a zip says where its directory is: the end record and its comment. */
const tailLength = 22 + 0xffff;
/** The directory of a hundred thousand files. */
const directoryLimit = 16 * 1024 * 1024;
/** What a local header may have beside the entry's name. */
const localExtra = 1024;
/**
 * Reads one file of a module zip (go.dev/ref/mod#zip-files) without the rest of it: the first of `names` that is there, at most
 * `limit` bytes. Nothing where none is. Throws ProxyError for a zip that is not one, that holds files outside of `prefix`, or that
 * lies about the file.
 *
 * @param prefix `module@version/`, with which every name in the zip begins
 */
async function readModuleFile(zip, prefix, names, limit) {
    const directory = await findDirectory(zip);
    const bytes = await zip.read(directory.offset, directory.size);
    const wanted = names.map((each) => prefix + each);
    const entries = readDirectory(bytes, directory.count, prefix, wanted);
    const entry = wanted.flatMap((name) => entries.find((each) => each.name === name) ?? [])[0];
    return entry && readEntry(zip, entry, directory.offset, limit);
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
/** The entries that are wanted; all names are looked at. */
function readDirectory(bytes, count, prefix, wanted) {
    const found = [];
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            return module_zip_refuse("has a broken directory");
        const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
        const name = bytes.toString("utf8", at + 46, nameEnd);
        if (!name.startsWith(prefix))
            return module_zip_refuse("holds files of something else than this version");
        if (wanted.includes(name)) {
            if (found.some((each) => each.name === name))
                return module_zip_refuse("holds plugin.yaml twice");
            found.push(entryAt(bytes, at, name));
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
        return module_zip_refuse(`has a plugin.yaml of more than ${limit} bytes`);
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
    if (content.length !== size || (0,external_node_zlib_.crc32)(content) !== crc)
        return module_zip_refuse("says another size or sum than its content has");
    return content;
}
function inflate(packed, size) {
    try {
        // No more than it says is ever unpacked.
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return module_zip_refuse("says another size or sum than its content has");
    }
}
function module_zip_refuse(why) {
    throw new ProxyError("failed", `its zip ${why}`);
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
            throw new ProxyError("failed", "its zip is larger than 64 MiB, and the proxy gives no parts of it");
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
            const response = await access.transport.request(fileUrl(base, path), { headers: { ...headers, ...login(base) } });
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
/** As Go does, user and password of the proxy's address are sent to it. */
function login({ username, password }) {
    if (username === "" && password === "")
        return {};
    const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { authorization: `Basic ${Buffer.from(text).toString("base64")}` };
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
                throw new ProxyError("failed", `it is larger than ${limit} bytes`);
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
            throw new ProxyError("failed", "it is no regular file");
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
 * Of several refusals, a failure says more than a missing file.
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
            if (refusal === undefined || said.kind === "failed")
                refusal = said;
            if (said.kind === "failed" && !step.nextAfterAnyError)
                break;
        }
    }
    return { ...(refusal && { refusal }), isDirect: false };
}

// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(2113);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(4538);
// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __webpack_require__(2727);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/golang/src/version-facts.ts






const yamlLimit = 1024 * 1024;
const infoLimit = 64 * 1024;
const problemLimit = 300;
/** Where a plugin.yaml may be in a module: beside the imported package, then at the root. */
function metadataFiles(module, importPath) {
    const inside = importPath.startsWith(`${module}/`) ? importPath.slice(module.length + 1) : "";
    return inside === "" ? ["plugin.yaml"] : [`${inside}/plugin.yaml`, "plugin.yaml"];
}
/** A version's time and plugin.yaml, both asked for at once: two requests, where the zip is small. */
async function versionFacts(wanted, version, access) {
    const path = `${wanted.escaped}/@v/${escapeCapitals(version)}`;
    const prefix = `${wanted.module}@${version}/`;
    const [time, yaml] = await Promise.all([
        askProxies(access, wanted.module, async (source) => readTime(await source.bytes(`${path}.info`, infoLimit), version)),
        askProxies(access, wanted.module, (source) => source.open(`${path}.zip`, async (zip) => {
            const bytes = await readModuleFile(zip, prefix, wanted.files, yamlLimit);
            return bytes && readYamlText(bytes);
        })),
    ]);
    const problem = problemOf(yaml) ?? problemOf(time);
    return {
        version,
        ...("value" in time && { time: time.value }),
        ...("value" in yaml && yaml.value !== undefined && { pluginYaml: yaml.value }),
        ...(problem !== undefined && { problem }),
    };
}
function problemOf(answer) {
    if ("value" in answer)
        return undefined;
    return (0,sanitize/* sanitize */.a)(answer.refusal?.message ?? "no module proxy is asked for it", problemLimit);
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** The time in a version's `.info` file. */
function readTime(info, version) {
    const { Version, Time } = parseInfo(info);
    if (Version !== version)
        throw new ProxyError("failed", "its .info is about another version");
    if (typeof Time !== "string" || !rfc3339.test(Time) || Number.isNaN(Date.parse(Time))) {
        throw new ProxyError("failed", "its .info has no time");
    }
    return Time;
}
function parseInfo(info) {
    try {
        return (JSON.parse(info.toString("utf8")) ?? {});
    }
    catch {
        throw new ProxyError("failed", "its .info is not JSON");
    }
}
function readYamlText(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new ProxyError("failed", "its plugin.yaml is not UTF-8");
    return bytes.toString("utf8");
}

// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(616);
;// CONCATENATED MODULE: ./packages/golang/src/version-list.ts



/** A hundred thousand versions. */
const listLimit = 8 * 1024 * 1024;
/** Asks one proxy for a module's list. Where nothing in it is a version, something else answered in the proxy's place. */
async function askForList(source, module, escaped) {
    const text = (await source.bytes(`${escaped}/@v/list`, listLimit)).toString("utf8");
    const list = readVersionList(text, module);
    if (list.versions.length === 0 && /^\s*[<{]/.test(text)) {
        throw new ProxyError("failed", "the answer is a page, and no list of versions");
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
            throw new ProxyError("failed", (0,sanitize/* sanitize */.a)(problem ?? "", 300));
        return answer;
    };
    return {
        versions: await Promise.all(versions.map((each) => readCached(wanted, each, () => answerFor(each)))),
        goMod: async (version) => (0,promises_.readFile)(answerFor(version).GoMod ?? ""),
    };
}
async function readCached(wanted, version, find) {
    try {
        const answer = find();
        const time = readTime(await (0,promises_.readFile)(answer.Info ?? ""), version);
        const pluginYaml = await readFirst(wanted.files.map((each) => (0,external_node_path_.join)(answer.Dir ?? "", each)));
        return { version, time, ...(pluginYaml !== undefined && { pluginYaml }) };
    }
    catch (error) {
        return { version, problem: toProxyError(error).message };
    }
}
async function readFirst(paths) {
    for (const path of paths) {
        const bytes = await (0,promises_.readFile)(path).catch((error) => {
            if (toProxyError(error).kind === "missing")
                return undefined;
            throw error;
        });
        if (bytes && bytes.length > yamlLimit)
            throw new ProxyError("failed", `its plugin.yaml is too large`);
        if (bytes)
            return readYamlText(bytes);
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(686);
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
/**
 * Asks module proxies for all released versions of a module (go.dev/ref/mod#goproxy-protocol): its list, each version's time and
 * plugin.yaml, and what the newest go.mod says of retractions and deprecation. What fails for one version is that version's `problem`.
 * A module that GOPROXY has taken from its repository (`direct`) is listed and downloaded with two `go` processes. Sums are not
 * checked: what is compiled is downloaded by Go, which does.
 *
 * @param wanted the module's path, and that of the package that is imported from it
 */
async function releasedVersions({ module, importPath }, access) {
    const escaped = escapeModulePath(module);
    if (escaped === undefined)
        return none((0,diagnostic/* diagnostic */.YK)("module-path-invalid", `${(0,sanitize/* quoted */.T)(module)} is no module path`));
    const wanted = { module, escaped, files: metadataFiles(module, importPath) };
    const listed = await askProxies(access, module, (source) => askForList(source, module, escaped));
    if ("value" in listed)
        return describe(wanted, listed.value, (versions) => fromProxies(wanted, versions, access));
    const { refusal, isDirect } = listed;
    if (!isDirect)
        return none(notListed(module, refusal));
    try {
        const toolchain = await access.toolchain();
        const list = await listDirect(module, toolchain);
        return await describe(wanted, list, (versions) => downloadDirect(wanted, versions, toolchain));
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return { versions: [], diagnostics: [...error.diagnostics] };
        return none(notListed(module, toProxyError(error)));
    }
}
async function fromProxies(wanted, versions, access) {
    const { module, escaped } = wanted;
    return {
        versions: await Promise.all(versions.map((each) => versionFacts(wanted, each, access))),
        goMod: async (version) => {
            const path = `${escaped}/@v/${escapeCapitals(version)}.mod`;
            const answer = await askProxies(access, module, (source) => source.bytes(path, goModLimit));
            if ("value" in answer)
                return answer.value;
            throw answer.refusal ?? new ProxyError("missing", "no module proxy is asked for it");
        },
    };
}
async function describe(wanted, list, ask) {
    const { module } = wanted;
    const diagnostics = listProblems(module, list);
    const latest = latestOf(list.versions);
    if (latest === undefined)
        return { versions: [], diagnostics };
    const described = await ask(withLatest(list.versions, latest));
    const notes = await readNotes(module, latest, described).catch((error) => {
        diagnostics.push(notesUnknown(module, latest, toProxyError(error)));
        return undefined;
    });
    return {
        versions: described.versions.map((each) => withRetraction(each, notes)),
        ...(notes?.deprecated !== undefined && { deprecated: (0,sanitize/* sanitize */.a)(notes.deprecated, noteLimit) }),
        diagnostics,
    };
}
/** The newest versions that are asked for. A release that a thousand prereleases came after is still the one that counts. */
function withLatest(versions, latest) {
    const newest = versions.slice(0, mostVersions);
    return newest.includes(latest) ? newest : [...newest.slice(0, -1), latest];
}
async function readNotes(module, latest, { goMod }) {
    const text = (await goMod(latest)).toString("utf8");
    const declared = (0,go_mod/* parseGoMod */.k)(text).module;
    if (declared !== module)
        throw new ProxyError("failed", "it does not declare this module's path");
    return parseReleaseNotes(text);
}
function withRetraction(each, notes) {
    const reasons = notes && retractionsOf(each.version, notes.retractions);
    return reasons ? { ...each, retracted: { why: (0,sanitize/* sanitize */.a)(reasons.join("; "), noteLimit) } } : each;
}
function none(problem) {
    return { versions: [], diagnostics: [problem] };
}
function notListed(module, refusal) {
    const why = (0,sanitize/* sanitize */.a)(refusal?.message ?? "GOPROXY is off", 400);
    if (refusal?.kind !== "failed") {
        return (0,diagnostic/* diagnostic */.YK)("module-not-found", `no module proxy has ${module}: ${why}`, {
            fix: "Check the module's path, and GOPROXY and GOPRIVATE where the module is private.",
        });
    }
    return (0,diagnostic/* diagnostic */.YK)("module-proxy-failed", `the versions of ${module} could not be listed: ${why}`, {
        fix: "Try again later, and check GOPROXY and the network if it stays so.",
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
function notesUnknown(module, latest, { message }) {
    const why = (0,sanitize/* sanitize */.a)(message, 300);
    return (0,diagnostic/* diagnostic */.YK)("module-proxy-failed", `the go.mod of ${module}@${latest} could not be read: ${why}`, {
        severity: "warning",
        fix: "Try again: which versions are retracted is not known without it.",
    });
}

// EXTERNAL MODULE: ./packages/server/src/plugin-report.ts
var plugin_report = __webpack_require__(696);
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
/** Asks the module proxy for all versions of a plugin's module, and reads what each declares. */
async function askForVersions(plugin, access) {
    const { name, module, pins, unlabelled } = plugin;
    const released = await releasedVersions({ module, importPath: plugin.import }, access);
    const listed = new Set(released.versions.map(({ version }) => version));
    const others = [...new Set(pins.map(({ version }) => version))].filter((version) => !listed.has(version));
    const unlisted = await Promise.all(others.map((version) => askForUnlisted(plugin, version, access)));
    const versions = [...released.versions, ...unlisted].map((each) => readVersion(name, each, unlabelled));
    const diagnostics = released.diagnostics.map((each) => ({ ...each, plugin: name }));
    const { deprecated } = released;
    return { plugin: { name, module, ...(deprecated === undefined ? {} : { deprecated }), pins, versions }, diagnostics };
}
/** Pseudo-versions are in no list, and a pinned version is shown even where the proxy has forgotten it. */
async function askForUnlisted(plugin, version, access) {
    const { module } = plugin;
    const escaped = escapeModulePath(module);
    if (escaped === undefined)
        return { version, problem: "its module path is not one that Go accepts" };
    return versionFacts({ module, escaped, files: metadataFiles(module, plugin.import) }, version, access);
}
/** Exported for tests: what a version's plugin.yaml declares, or why that is not known. */
function readVersion(plugin, released, unlabelled = false) {
    const { version, time, retracted, pluginYaml, problem } = released;
    const read = problem !== undefined || unlabelled || pluginYaml === undefined ? {} : readMetadata(plugin, pluginYaml);
    const why = problem ?? read.problem;
    return {
        version,
        ...(time === undefined ? {} : { released: time }),
        ...(retracted === undefined ? {} : { retracted }),
        ...(read.metadata === undefined ? {} : { metadata: read.metadata }),
        ...(why === undefined ? {} : { problem: why }),
    };
}
function readMetadata(plugin, text) {
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/conformance/src/report-read.ts + 3 modules
var report_read = __webpack_require__(8692);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(8006);
;// CONCATENATED MODULE: ./packages/matrix/src/evidence.ts


/** What a report proves of plugin versions. A report that nobody can place, or of a part of the suite only, proves nothing. */
function evidenceOf({ report, digest, file }, signed = false) {
    const why = evidence_refusal(report);
    const { server, subject, suite, started } = report;
    const image = subject.platformDigest ?? subject.digest;
    if (why !== undefined || server === undefined || image === undefined) {
        return { evidence: [], diagnostics: [noEvidence(`the report is no evidence: ${why}`, file)] };
    }
    const optional = report.plugins.filter(({ module }) => module !== server.module);
    const fit = serverFits(report.checks);
    const diagnostics = [];
    const evidence = optional.flatMap((plugin) => {
        const { name, module, version } = plugin;
        const verdict = verdictOn(plugin, fit, optional.length === 1);
        if (module === undefined || version === undefined) {
            diagnostics.push(noEvidence(`the report does not say which module ${(0,sanitize/* quoted */.T)(name)} is, at which version`, file));
            return [];
        }
        if (verdict === undefined) {
            diagnostics.push(noEvidence(`the report comes to no verdict on ${(0,sanitize/* quoted */.T)(name)} ${(0,sanitize/* sanitize */.a)(version, 80)}`, file));
            return [];
        }
        const platform = subject.platform ?? report.platforms.find(({ status }) => status === "run")?.platform ?? "unknown";
        const of = {
            base: server.module,
            server: server.version,
            suite: suite.name,
            suiteDigest: suite.digest,
            platform,
            image,
        };
        const from = { report: digest, date: started, signed, ...(file === undefined ? {} : { file }) };
        return [{ plugin: name, module, version, verdict, ...of, ...from }];
    });
    return { evidence, diagnostics };
}
function evidence_refusal({ subject, only, verdict, server }) {
    if (subject.kind !== "image")
        return `it is about a ${subject.kind}, not about an image`;
    if (only !== undefined)
        return `only ${(0,sanitize/* sanitize */.a)(only.join(", "), 100)} of the suite ran`;
    if (verdict === "not-run")
        return "nothing was run";
    if (server === undefined)
        return "it does not say which base the image was built on";
    if (subject.platformDigest === undefined && subject.digest === undefined)
        return "it names its image by no digest";
    return undefined;
}
function noEvidence(message, file) {
    const fix = "Run the whole suite on an image that this suite built, and give that report.";
    return (0,diagnostic/* diagnostic */.YK)("report-no-evidence", message, {
        severity: "notice",
        fix,
        ...(file === undefined ? {} : { place: { file } }),
    });
}
/** Whether the required checks about the server as a whole passed. */
function serverFits(checks) {
    const broken = ({ level, plugin, status }) => level === "required" && plugin === undefined && (status === "failed" || status === "not-run");
    return !checks.some(broken);
}
/** Where the server itself fails, only a plugin's own failures are its own: unless it is the only one, and what failed may be due to anybody. */
function verdictOn({ required }, serverFits, alone) {
    if (required.failed > 0)
        return "failed";
    if (!serverFits)
        return alone ? "failed" : undefined;
    if (required.notRun > 0)
        return "failed";
    return required.passed > 0 ? "passed" : undefined;
}

// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(6498);
;// CONCATENATED MODULE: ./packages/server/src/matrix-reports.ts








/** Folders in folders, and files, in which reports are looked for. */
const deepest = 8;
const mostFiles = 100_000;
/** Clocks of runners may be off, by no more than that. */
const tolerance = 24 * 60 * 60 * 1000;
/**
 * Reads what reports prove, one after another, keeping no more of each than that. What was named and cannot be read is an error; what a
 * folder holds and cannot be read is left out with a warning, so that one broken report does not hide the others.
 */
function readEvidence(named, now = Date.now()) {
    const found = { evidence: [], count: 0, diagnostics: [] };
    const seen = new Set();
    for (const each of named) {
        const inside = filesIn(each);
        if ("problem" in inside)
            found.diagnostics.push(inside.problem);
        else
            for (const file of inside.files)
                readOne(file, inside.isFolder, seen, found, now);
    }
    found.diagnostics = (0,limit/* limitDiagnostics */.c)(found.diagnostics);
    return found;
}
function readOne(file, inFolder, seen, found, now) {
    const read = (0,report_read.readReport)(file);
    if (!read.report) {
        const severity = inFolder ? "warning" : "error";
        found.diagnostics.push(...read.diagnostics.slice(0, 1).map((each) => ({ ...each, severity })));
        return;
    }
    if (seen.has(read.digest))
        return;
    seen.add(read.digest);
    found.count++;
    const { evidence, diagnostics } = evidenceOf(read);
    found.diagnostics.push(...diagnostics);
    const [first] = evidence;
    if (first && Date.parse(first.date) > now + tolerance)
        found.diagnostics.push(fromTheFuture(first));
    else
        found.evidence.push(...evidence);
}
function fromTheFuture({ date, file }) {
    return (0,diagnostic/* diagnostic */.YK)("report-no-evidence", `the report is no evidence: it says that it ran on ${date.slice(0, 10)}`, {
        severity: "notice",
        fix: "Set the clock of the machine that ran the suite, and run it again.",
        ...(file === undefined ? {} : { place: { file } }),
    });
}
/** A folder's reports, in the order of their names; links are not followed. */
function filesIn(path) {
    if (!isFolder(path))
        return { files: [path], isFolder: false };
    const files = [];
    try {
        collect(path, 0, files);
    }
    catch (error) {
        const why = error.code ?? String(error);
        return { problem: (0,diagnostic/* diagnostic */.YK)("file-unreadable", `${(0,sanitize/* quoted */.T)(path, 300)} cannot be read: the system says ${why}`) };
    }
    return { files, isFolder: true };
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        // Why it cannot be read, reading it says.
        return false;
    }
}
function collect(folder, depth, files) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((one, other) => (0,order/* compareText */.n)(one.name, other.name));
    for (const each of entries) {
        const path = (0,external_node_path_.join)(folder, each.name);
        if (each.isDirectory() && depth < deepest)
            collect(path, depth + 1, files);
        else if (each.isFile() && each.name.endsWith("report.json") && files.length < mostFiles)
            files.push(path);
    }
}

// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(5165);
// EXTERNAL MODULE: ./packages/server/src/base.ts
var src_base = __webpack_require__(2327);
// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(3607);
// EXTERNAL MODULE: ./packages/server/src/checkout.ts + 1 modules
var src_checkout = __webpack_require__(9314);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/server/src/prepare.ts + 5 modules
var prepare = __webpack_require__(8778);
;// CONCATENATED MODULE: ./packages/server/src/matrix-servers.ts








/** Reads a manifest. What its base is, its checkout says, or the labels of its image where it does not say itself. */
async function readMatrixManifest(file, options) {
    const { located, diagnostics } = await (0,manifest_file/* readManifestFile */.o)({
        ...options,
        manifest: file,
        pluginPaths: {},
        release: false,
    });
    (0,prepare/* stopOnErrors */.B)(diagnostics);
    if (!located)
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} holds no manifest`);
    const { base: stated, plugins } = located.manifest;
    const checkout = await (0,src_checkout.readCheckout)(located);
    const complete = stated.entrypoint !== undefined && (checkout ?? (stated.module && stated.version)) !== undefined;
    const image = complete ? undefined : await (0,base_image.findBaseImage)(located, options);
    const { base, diagnostics: problems } = (0,src_base/* resolveBase */.g)(located, image, checkout);
    (0,prepare/* stopOnErrors */.B)(problems);
    if (!base)
        return (0,diagnostic/* fail */.fJ)("base-incomplete", `${(0,sanitize/* quoted */.T)(file, 300)} does not say which base it builds on`);
    const carried = base.carriedPlugins.filter(({ name }) => !plugins.some((each) => each.name === name));
    return { file, located, base: { module: base.module, version: base.version }, plugins: [...plugins, ...carried] };
}
/** The columns of manifests and of servers that are only planned. Throws `matrix-servers-differ` where they contradict each other. */
function columnsOf(manifests, planned) {
    const servers = new Map();
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
    servers.set(server.version, { ...server, manifests });
}
function offer({ frameworkVersion, compatibleFrameworkVersions }) {
    return [frameworkVersion, ...compatibleFrameworkVersions.toSorted()].join(" + ");
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

;// CONCATENATED MODULE: ./packages/server/src/matrix-input.ts





/** Reads what a matrix is computed from: manifests, all released versions of what they pin, and reports. */
async function readMatrixInput(options) {
    const { progress } = options;
    const manifests = await progress.step("Read the manifests", () => Promise.all([...new Set(options.manifests)].map((file) => readMatrixManifest(file, options))));
    const columns = columnsOf(manifests, options.servers);
    const asked = await progress.step("Ask for released versions", () => askForPlugins(manifests, options));
    const read = await progress.step("Read the reports", async () => {
        const found = readEvidence(options.reports);
        progress.info(`${found.count} reports`);
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
        const asked = await Promise.all(pinnedPlugins(manifests).map(async (each) => {
            const found = await askForVersions(each, access);
            progress.info(`${each.name}: ${found.plugin.versions.length} versions`);
            return found;
        }));
        signal?.throwIfAborted();
        return { plugins: asked.map(({ plugin }) => plugin), diagnostics: asked.flatMap((each) => each.diagnostics) };
    }
    finally {
        signal?.removeEventListener("abort", stop);
        await matrix_input_close(access);
    }
}
async function matrix_input_close({ transport }) {
    await transport.close();
}


/***/ })

};

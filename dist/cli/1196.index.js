export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 79167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var compareModuleVersions = (function (left, right) {
    return comparePrecedence(split(left), split(right));
});
var comparePrecedence = (function ([leftCore, leftPre], [rightCore, rightPre]) {
    return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
});
var split = (function (version) {
    const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
    const dash = plain.indexOf("-");
    return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
});
var comparePrereleases = (function (left, right) {
    if (left.length === 0 || right.length === 0)
        return right.length - left.length;
    return compareLists(left, right);
});
var compareLists = (function (left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part !== other)
            return compareIdentifiers(part, other);
    }
    return left.length - right.length;
});
var compareIdentifiers = (function (left, right) {
    const numeric = [left, right].map((each) => /^\d+$/.test(each));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    if (numeric[0] && left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : 1;
});
var isPrerelease = (function (version) {
    return version.includes("-");
});
var newestFirst = (function (versions) {
    const keys = versions.map((version) => ({ version, parts: split(version) }));
    keys.sort((left, right) => comparePrecedence(right.parts, left.parts) || (left.version < right.version ? 1 : -1));
    return keys.map((each) => each.version);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   VQ: () => (/* binding */ compareModuleVersions),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
;
;
;
;
;
;
/** Whether a canonical version is a prerelease, as pseudo-versions are too. */
;
/** Canonical versions in descending order. A proxy may list a hundred thousand: each is taken apart once. */
;


/***/ }),

/***/ 54511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var newestFirst = (function (one, other) {
    return (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(other.version, one.version) || compareText(other.version, one.version);
});
var compareText = (function (one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79167);

/** Newest first. Versions that differ in build metadata only have an order too, so that the same input gives the same bytes. */
;
/** By code units: the same on every machine. */
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

/***/ 96935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var standingOf = (function (row, index, column, asked = {}) {
    const version = row.versions[index];
    const cell = row.cells[index]?.[column];
    if (!version || !cell)
        return undefined;
    const obstacles = [...ofVersion(row, version, asked), ...ofCell(version, cell)];
    return { version: version.version, cell, obstacles };
});
var runs = (function ({ cell }) {
    return cell.declared.verdict === "compatible" && cell.verified !== "failed";
});
var isRecommended = (function ({ obstacles }) {
    return obstacles.length === 0;
});
var pinnedOn = (function (row, server) {
    return { ...row, pins: row.pins.filter((pin) => pin.server === server) };
});
var standings = (function (row, column, asked = {}) {
    return row.versions.flatMap((_, index) => standingOf(row, index, column, asked) ?? []);
});
var ofVersion = (function (row, version, asked) {
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
});
var told = (function (what, why) {
    const said = (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(why, 200);
    return said === "" ? what : `${what}: ${said}`;
});
var isPrerelease = (function (version) {
    return ((0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)?.prerelease.length ?? 0) > 0;
});
var isPinnedLine = (function (row, version) {
    const candidate = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    return row.pins.some((pin) => {
        const pinned = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(pin.version);
        return candidate && pinned && pinned.prerelease.length > 0 && pinned.compareMain(candidate) === 0;
    });
});
var ofCell = (function (version, { declared, verified }) {
    const found = [];
    if (declared.verdict === "incompatible")
        found.push({ kind: "incompatible", why: incompatible(declared) });
    if (declared.verdict === "unknown")
        found.push({ kind: "unknown", why: unknown(version, declared) });
    if (verified === "failed")
        found.push({ kind: "failed", why: "it failed there" });
    return found;
});
var incompatible = (function ({ range, framework }) {
    const parts = [
        ...(framework === "different" ? ["it is for another framework API"] : []),
        ...(range === "outside" ? ["the server is outside its range"] : []),
    ];
    return parts.join(", ");
});
var unknown = (function ({ metadata, problem }, { range, framework }) {
    if (problem !== undefined)
        return `what it declares cannot be read: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(problem, 200)}`;
    if (!metadata)
        return "it declares nothing";
    if (range === "invalid")
        return "its range is not well-formed";
    return framework === "unknown" ? "it declares no framework API" : "it declares no range of servers";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   MP: () => (/* binding */ ofVersion),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   O5: () => (/* binding */ pinnedOn),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   kN: () => (/* binding */ isRecommended)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95230);


/** What speaks against a version on a server; what is declared and verified there is in `cell`. */
;
/** Whether it is declared to run there and nothing showed that it does not: the part of the obstacles that the server decides. */
;
;
/** The row with the pins of one server alone: who pins a prerelease elsewhere has not asked for one here. */
;
/** Every version's standing on one server, newest first. Of the pins, those of the row that is given count. */
;
/** What is against recommending a version wherever the row's pins are. */
;
;
;
/** Who pins a prerelease wants the later ones of that release too, and no others. */
;
;
;
;


/***/ }),

/***/ 91196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPlanOptions = (function (texts) {
    const { manifests, planned: servers, reports, json, matrix = json, plan, suite } = texts;
    const jobs = (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .readWholeNumber */ .b)("jobs", texts.jobs, { most: _matrix_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .mostJobs */ .om });
    const cells = (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .readWholeNumber */ .b)("cells", texts.cells, { most: 1000 });
    if (manifests.length === 0) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "no manifest is given", { fix: "Give the path of a manifest, or of several." });
    }
    return {
        ...{ manifests, servers, reports, json, matrix, plan, suite },
        ...(jobs === undefined ? {} : { jobs }),
        ...(cells === undefined ? {} : { cells }),
        ...shortNamesOf(texts),
    };
});
var readRunOptions = (function (texts) {
    const { plan, suite, results } = texts;
    const shard = (0,_server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .readWholeNumber */ .b)("shard", texts.shard, { least: 0, most: _matrix_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .mostJobs */ .om - 1 });
    if (shard === undefined)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "no shard is given", { fix: "Give its number, from 0.", inputs: ["shard"] });
    const [folder, ...more] = results;
    if (folder === undefined || more.length > 0) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", "results is not one folder", {
            fix: "Give the folder that receives them.",
            inputs: ["results"],
        });
    }
    return { plan, shard, suite, results: folder, ...shortNamesOf(texts) };
});
var readFoldOptions = (function (texts) {
    const { plan, json, matrix = json, results, markdown, html } = texts;
    return {
        ...{ plan, matrix, json, results },
        ...(markdown === undefined ? {} : { markdown }),
        ...(html === undefined ? {} : { html }),
    };
});
var shortNamesOf = (function ({ "short-names": shortNames }) {
    return shortNames === undefined ? {} : { shortNames };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFoldOptions: () => (/* binding */ readFoldOptions),
/* harmony export */   readPlanOptions: () => (/* binding */ readPlanOptions),
/* harmony export */   readRunOptions: () => (/* binding */ readRunOptions)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59813);
/* harmony import */ var _server_whole_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69226);



/** Reads what `plan` is asked for. Throws `input-invalid`. */
;
/** Reads what `run` is asked for. Throws `input-invalid`. */
;
/** Reads what `fold` is asked for. */
;
;


/***/ }),

/***/ 95230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseVersion = (function (text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
});
var pseudoVersion = (function (version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
});
var isoTime = (function (digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
});
var describeVersion = (function (version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pseudoVersion),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
;
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
;
;
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
;


/***/ })

};

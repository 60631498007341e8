export const id = 8696;
export const ids = [8696];
export const modules = {

/***/ 53732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var foldResults = (function (input, results, suite) {
    const proven = results.map((each) => {
        const about = evidenceAbout(each, input.base);
        return { ...each, about, own: about.filter((proof) => isOf(proof, suite)) };
    });
    const evidence = [...input.evidence, ...proven.flatMap(({ own }) => own)];
    const { matrix, diagnostics } = (0,_matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__/* .computeMatrix */ .v)({ ...input, evidence });
    const failed = proven.filter(({ own }) => own.some(({ verdict }) => verdict === "failed")).length;
    const missing = proven.filter(({ own }) => own.length === 0);
    return {
        matrix,
        passed: proven.length - missing.length - failed,
        failed,
        notRun: missing.length,
        diagnostics: [...(0,_documents_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitDiagnostics */ .c)(notRun(missing)), ...diagnostics],
    };
});
var evidenceAbout = (function ({ cell, evidence }, base) {
    return evidence.filter((each) => each.plugin === cell.plugin &&
        each.module === cell.module &&
        each.version === cell.version &&
        each.server === cell.server &&
        (base === undefined || each.base === base));
});
var isOf = (function (proof, { name, digest }) {
    return proof.suite === name && proof.suiteDigest === digest;
});
var notRun = (function (missing) {
    const lost = new Map();
    const found = [];
    for (const { cell, shard, evidence, about, why } of missing) {
        if (about.length > 0)
            found.push(cellNotRun(cell, "its report is of another suite, or of another state of it"));
        else if (evidence.length > 0)
            found.push(cellNotRun(cell, "its report is about something else"));
        else if (why !== undefined)
            found.push(cellNotRun(cell, why));
        else
            lost.set(shard, (lost.get(shard) ?? 0) + 1);
    }
    const shards = [...lost].map(([shard, count]) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `shard ${shard} left no results: ${count} of its cells were not run`, {
        fix: "Look at the log of its job; the next plan has these cells again.",
    }));
    return [...shards, ...found];
});
var cellNotRun = (function ({ plugin, version, server }, why) {
    const cell = `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)} on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(server, 80)}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `${cell} was not run: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(why, 300)}`, {
        plugin,
        fix: "Mend what is said; the next plan has this cell again.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ foldResults),
/* harmony export */   z: () => (/* binding */ cellNotRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39457);
/* harmony import */ var _matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16933);




/**
 * Joins what jobs found with the evidence that was there. A report counts for the cell that it was made for and for nothing else, and only
 * if it is of the plan's suite, in that state: any other was not written by a job of the plan. In whatever order results come the matrix is the same, and folding them again changes
 * nothing. Cells without a report stay as they were, with a warning that says why.
 */
;
;
;
/** One for each shard that is lost, and for each cell of the others that has no report. */
;
/** A warning that a planned cell has no verdict. */
;


/***/ }),

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

/***/ 21806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var foldMatrix = (async function (options) {
    const { progress, matrix } = options;
    (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOutputs */ .n2)(options, [
        { what: "the plan", path: options.plan },
        { what: "the earlier matrix", path: matrix, replacedBy: "json" },
        ...options.results.map((path) => ({ what: "a report", path })),
    ]);
    const plan = (0,_server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlan */ .m)(options.plan);
    const read = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readMatrix */ .yQ)(matrix);
    if (!read.input)
        return stop(read.diagnostics);
    const { input } = read;
    const results = await progress.step("Read the results", () => (0,_server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResults */ .x)(plan, options.results));
    const folded = (0,_matrix_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldResults */ .e)(input, results, plan.suite);
    const wanted = (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .renderOutputs */ .$Z)(folded.matrix, options);
    const changed = await progress.step("Write the matrix", () => (0,_server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn)(wanted));
    const text = wanted.find(({ path }) => path === options.json)?.text ?? "";
    return { ...folded, json: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.json), digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text), changed };
});
var stop = (function (diagnostics) {
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo(diagnostics);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldMatrix: () => (/* binding */ foldMatrix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _matrix_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47107);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80253);
/* harmony import */ var _server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36858);
/* harmony import */ var _server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99615);







/**
 * Joins what a plan's jobs found with the evidence of the matrix that was planned from, and writes the matrix. Each file changes at once, so
 * that of two folds at a time one is the last, and whole.
 */
;
;


/***/ }),

/***/ 53540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var verdictOn = (function (cell, { report, written }) {
    const found = (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)({ report, digest: written.digest });
    const own = found.evidence.find(({ plugin, version }) => plugin === cell.plugin && version === cell.version);
    if (own)
        return { outcome: own.verdict, why: [], diagnostics: [] };
    const why = found.diagnostics.map(({ message }) => message);
    return { outcome: "not-run", why, diagnostics: [(0,_matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .cellNotRun */ .z)(cell, why[0] ?? "its report comes to no verdict")] };
});
var writeRecord = (async function (directory, { cell, outcome, why, seconds }) {
    const { plugin, module, version, server } = cell;
    const said = why.map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(each));
    const record = { kind: "CellRecord", plugin, module, version, server, outcome, why: said, seconds };
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, `${JSON.stringify(record, undefined, 2)}\n`, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file));
    }
    catch (error) {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, directory);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
});
var readWhy = (function (directory) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__.readText)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file), mostBytes);
    const parsed = "text" in read ? (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePlainJson */ .C)(read.text) : read;
    const value = "value" in parsed ? parsed.value : undefined;
    const [why] = Array.isArray(value?.why) ? value.why : [];
    return typeof why === "string" && why !== "" ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(why, 300) : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   nn: () => (/* binding */ readWhy),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60355);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41978);
/* harmony import */ var _matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98614);
/* harmony import */ var _matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53732);









/** Beside a cell's reports. */
const file = "cell.json";
const mostBytes = 64 * 1024;
/** What a run of the suite says of the cell. */
;
/** Writes what became of a cell, at once. */
;
/** Why a cell was not run, as its job noted it; nothing where that cannot be read. Of outside text: one line, safe to show. */
;


/***/ }),

/***/ 99615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readPlan = (function (file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(file, mostPlanBytes);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePlan */ .vS)(file, read.text);
});
var readResults = (async function ({ shards }, folders) {
    const found = [...new Set(folders.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))].flatMap(foldersIn);
    const results = [];
    for (const [shard, cells] of shards.entries()) {
        const places = found.filter(({ name }) => name === (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .shardFolder */ .nG)(shard)).map(({ path }) => path);
        for (const cell of cells)
            results.push({ cell, shard, ...(await readResult(cell, places)) });
    }
    return results;
});
var foldersIn = (function (folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
        return entries.map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name) }));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return []; // no job left anything
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(folder, 300)} cannot be read: the system says ${code}`, {
            fix: "Name the folder with the results of the plan's jobs.",
        });
    }
});
var readResult = (async function (cell, [place, ...more]) {
    if (place === undefined)
        return { evidence: [] };
    if (more.length === 0)
        return readCell((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .cellFolder */ .fZ)(cell)));
    const places = [place, ...more].sort(_matrix_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n).map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(each, 80));
    return { evidence: [], why: `its shard lies in ${places.length} places: ${places.slice(0, 2).join(" and ")}` };
});
var readCell = (async function (folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "report.json");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile()) {
        return { evidence: [], why: (0,_server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhy */ .nn)(folder) ?? "its job left no report of it" };
    }
    const { evidence, diagnostics } = await (0,_server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvidence */ .A)([file]);
    const why = diagnostics[0]?.message;
    return evidence.length > 0 ? { evidence } : { evidence, why: why ?? "its report says nothing of it" };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);
/* harmony import */ var _matrix_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54511);
/* harmony import */ var _matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53540);
/* harmony import */ var _server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56090);









const mostPlanBytes = 32 * 1024 * 1024;
/** Throws `plan-unreadable`, and what `readText` says. */
;
/**
 * Looks in folders for what the jobs of a plan left. A job's results lie in a folder called `shard-N`, and nothing is looked at but where a
 * planned cell's own results would be there. A shard that lies in several of the folders has no results: nobody knows which are its job's.
 * No more is kept of a report than what it claims.
 */
;
/** Links are not followed. Throws `file-unreadable`. */
;
;
;


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var parseRange = (function (text) {
    if (text.trim() === "" || text.length > maxLength)
        return undefined;
    const intervals = [];
    for (const comparators of comparatorSets(text)) {
        const interval = comparators.reduce(narrow, {});
        if (!isEmpty(interval))
            intervals.push(withoutPrereleasesOfUpper(interval));
    }
    return intervals.length === 0 ? undefined : intervals;
});
var comparatorSets = (function (text) {
    try {
        return new (range_default())(text).set.map((comparators) => [...comparators]);
    }
    catch {
        return [];
    }
});
var narrow = (function (interval, { operator, semver, value }) {
    if (value === "")
        return interval;
    const bound = { version: semver, inclusive: operator !== "<" && operator !== ">" };
    const narrowed = { ...interval };
    if (!operator?.startsWith("<") && isTighter(bound, interval.lower, 1))
        narrowed.lower = bound;
    if (!operator?.startsWith(">") && isTighter(bound, interval.upper, -1))
        narrowed.upper = bound;
    return narrowed;
});
var isTighter = (function (bound, than, direction) {
    if (!than)
        return true;
    const order = bound.version.compare(than.version) * direction;
    return order > 0 || (order === 0 && !bound.inclusive);
});
var withoutPrereleasesOfUpper = (function (interval) {
    const { lower, upper } = interval;
    if (!upper || upper.inclusive || upper.version.prerelease.length > 0)
        return interval;
    if (lower && lower.version.compareMain(upper.version) === 0)
        return interval;
    const { major, minor, patch } = upper.version;
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.${patch}-0`);
    return version ? { ...interval, upper: { version, inclusive: false } } : interval;
});
var isEmpty = (function ({ lower, upper }) {
    if (!upper)
        return false;
    const order = (lower?.version ?? lowest).compare(upper.version);
    return order > 0 || (order === 0 && !(upper.inclusive && (lower?.inclusive ?? true)));
});
var contains = (function (range, version) {
    return range.some(({ lower, upper }) => {
        const low = lower ? version.compare(lower.version) : 1;
        const high = upper ? version.compare(upper.version) : -1;
        return ((low > 0 || (low === 0 && lower?.inclusive === true)) && (high < 0 || (high === 0 && upper?.inclusive === true)));
    });
});
var isOpen = (function (range) {
    return range.some(({ upper }) => upper === undefined);
});
var sameBound = (function (one, other) {
    if (!one || !other)
        return one === other;
    return one.inclusive === other.inclusive && one.version.compare(other.version) === 0;
});
var declaredRange = (function ({ minVersion: min, maxVersion: max, range }) {
    if (range === undefined && min === undefined && max === undefined)
        return { kind: "none" };
    const ends = readEnds(min, max);
    if (typeof ends === "string")
        return { kind: "invalid", reason: ends };
    if (range === undefined)
        return { kind: "range", range: [ends], readable: readableEnds(min, max, ends) };
    const parsed = parseRange(range);
    if (!parsed)
        return { kind: "invalid", reason: `${(0,sanitize/* quoted */.T)(range)} is not a range of versions, or contains none` };
    if (!agrees(parsed, ends)) {
        return { kind: "invalid", reason: `range ${(0,sanitize/* quoted */.T)(range)} and ${readableEnds(min, max, ends)} differ` };
    }
    return { kind: "range", range: parsed, readable: `${(0,sanitize/* sanitize */.a)(range)}${isOpen(parsed) ? " (open)" : ""}` };
});
var readEnds = (function (min, max) {
    const lower = min === undefined ? {} : readEnd(min, "lower");
    if (!lower)
        return `minVersion ${(0,sanitize/* quoted */.T)(min ?? "")} is not a version`;
    const upper = max === undefined ? {} : readEnd(max, "upper");
    if (!upper)
        return `maxVersion ${(0,sanitize/* quoted */.T)(max ?? "")} is neither a version nor of the form 1.x`;
    const interval = { ...lower, ...upper };
    return isEmpty(interval) ? `minVersion ${min} is above maxVersion ${max}` : interval;
});
var readEnd = (function (text, end) {
    const version = (0,module_version/* parseVersion */.ot)(text);
    if (version)
        return { [end]: { version, inclusive: true } };
    if (anything.test(text))
        return {};
    const { major, minor } = line.exec(text)?.groups ?? {};
    if (major === undefined)
        return undefined;
    const bound = end === "lower" ? firstOf(major, minor) : firstAfter(major, minor);
    return bound && { [end]: bound };
});
var firstOf = (function (major, minor = "0") {
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.0`);
    return version && { version, inclusive: true };
});
var firstAfter = (function (major, minor) {
    const next = minor === undefined ? `${Number(major) + 1}.0` : `${major}.${Number(minor) + 1}`;
    const version = (0,module_version/* parseVersion */.ot)(`${next}.0-0`);
    return version && { version, inclusive: false };
});
var agrees = (function (range, { lower, upper }) {
    if (!lower && !upper)
        return true;
    const [only, ...more] = range;
    if (!only || more.length > 0)
        return false;
    return (!lower || sameLower(lower, only.lower)) && (!upper || sameBound(upper, only.upper));
});
var sameLower = (function (lower, stated) {
    const isLeast = lower.inclusive && lower.version.version === "0.0.0";
    return sameBound(lower, stated) || (isLeast && stated === undefined);
});
var readableEnds = (function (min, max, { lower, upper }) {
    if (lower && upper)
        return `${min} to ${max}`;
    if (lower)
        return `${min} and newer (open)`;
    return upper ? `up to ${max}` : "any version (open)";
});
var assess = (function (metadata, server) {
    return assessor(metadata)(readContract(server));
});
var readContract = (function (server) {
    return { ...server, parsed: (0,module_version/* parseVersion */.ot)(server.version) };
});
var assessor = (function (metadata) {
    if (!metadata) {
        return () => ({
            verdict: "unknown",
            range: "unknown",
            open: true,
            framework: "unknown",
            reasons: ["it has no metadata"],
        });
    }
    const { frameworkApis } = metadata.compatibility;
    const declared = declaredRange(metadata.compatibility);
    return (server) => {
        const framework = assessFramework(frameworkApis, server);
        const range = assessRange(declared, server);
        const { readable } = range;
        return {
            verdict: verdictOf(framework.answer, range.answer),
            range: range.answer,
            open: range.open,
            framework: framework.answer,
            ...(readable === undefined ? {} : { readableRange: readable }),
            reasons: [...framework.reasons, ...range.reasons],
        };
    };
});
var verdictOf = (function (framework, range) {
    if (framework === "different" || range === "outside")
        return "incompatible";
    return framework === "unknown" || range !== "inside" ? "unknown" : "compatible";
});
var assessFramework = (function (declared, server) {
    if (declared.length === 0)
        return { answer: "unknown", reasons: ["it declares no framework API"] };
    const wanted = declared.join(", ");
    if (declared.includes(server.frameworkVersion))
        return { answer: "equal", reasons: [] };
    if (declared.some((each) => server.compatibleFrameworkVersions.includes(each))) {
        return { answer: "shimmed", reasons: [`it declares ${wanted}, which the base serves through a shim`] };
    }
    const offered = [server.frameworkVersion, ...server.compatibleFrameworkVersions].join(", ");
    return { answer: "different", reasons: [`it declares ${wanted}, the base offers ${offered}`] };
});
var assessRange = (function (declared, server) {
    if (declared.kind === "none") {
        const reasons = ["it declares no range of server versions"];
        return { answer: "unknown", open: true, readable: "not declared (open)", reasons };
    }
    if (declared.kind === "invalid")
        return { answer: "invalid", open: false, reasons: [declared.reason] };
    const { range, readable } = declared;
    const shown = { open: isOpen(range), readable };
    const version = server.parsed;
    if (!version) {
        const why = server.version === undefined ? "is not known" : "is not a semantic version";
        return { ...shown, answer: "unknown", reasons: [`the base's version ${why}`] };
    }
    const name = (0,module_version/* describeVersion */.MP)(version);
    if (contains(range, version)) {
        return { ...shown, answer: "inside", reasons: name === version.version ? [] : [`the base is ${name}`] };
    }
    return { ...shown, answer: "outside", reasons: [`it declares ${readable}, the base is ${name}`] };
});
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Fe: () => (/* binding */ assessFramework),
  Mu: () => (/* binding */ assessor),
  Jz: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(95230);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(96782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
;// CONCATENATED MODULE: ./packages/versions/src/range.ts


const maxLength = 256;
const lowest = (0,module_version/* parseVersion */.ot)("0.0.0-0");
/**
 * Reads a range of node-semver's grammar, but lets it contain what lies between its bounds: a prerelease needs no bound with the same core.
 * As in node-semver's own `^` and `x` ranges, `<2.0.0` leaves out the prereleases of 2.0.0 too.
 *
 * @returns nothing if the text is no range, or if no version lies in it
 */
;
;
;
;
;
;
;
/** Whether the range has no upper end. */
;
;

;// CONCATENATED MODULE: ./packages/versions/src/declared-range.ts



/**
 * Brings the three ways of declaring a range (`minVersion` and `maxVersion`, one of them, `range`) to one.
 * Where `range` stands beside the others, a bound that is stated twice must be the same bound; then `range` holds.
 */
;
/** The interval between the two, or what is wrong with them. */
;
const anything = /^[xX*]$/;
const line = /^v?(?<major>0|[1-9]\d{0,14})(?:\.(?<minor>0|[1-9]\d{0,14})(?:\.[xX*])?|(?:\.[xX*]){0,2})$/;
/**
 * One end as an interval with that end only.
 * `1.x`, `1.2.x` and their short forms `1` and `1.2` mean all that begins so; `*` is open.
 */
;
;
/** The least version of the next line, its prereleases included, as the excluded end. */
;
;
/** node-semver reads `>=0.0.0` as no lower end. */
;
;

;// CONCATENATED MODULE: ./packages/versions/src/compatibility.ts



/** Holds what a plugin declares against a server. No metadata is unknown in every respect, never compatible. */
;
;
/** `assess` for one plugin and many servers: what it declares is read once. */
;
;
/** Whether a server offers a framework API that the plugin declares, and whether only through a shim. */
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

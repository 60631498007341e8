export const id = 806;
export const ids = [806];
export const modules = {

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

/***/ 53732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ foldResults),
/* harmony export */   z: () => (/* binding */ cellNotRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39457);
/* harmony import */ var _matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92207);




/**
 * Joins what jobs found with the evidence that was there. A report counts for the cell that it was made for and for nothing else, and only
 * if it is of the plan's suite, in that state: any other was not written by a job of the plan. In whatever order results come the matrix is the same, and folding them again changes
 * nothing. Cells without a report stay as they were, with a warning that says why.
 */
function foldResults(input, results, suite) {
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
}
function evidenceAbout({ cell, evidence }, base) {
    return evidence.filter((each) => each.plugin === cell.plugin &&
        each.module === cell.module &&
        each.version === cell.version &&
        each.server === cell.server &&
        (base === undefined || each.base === base));
}
function isOf(proof, { name, digest }) {
    return proof.suite === name && proof.suiteDigest === digest;
}
/** One for each shard that is lost, and for each cell of the others that has no report. */
function notRun(missing) {
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
}
/** A warning that a planned cell has no verdict. */
function cellNotRun({ plugin, version, server }, why) {
    const cell = `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)} on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(server, 80)}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `${cell} was not run: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(why, 300)}`, {
        plugin,
        fix: "Mend what is said; the next plan has this cell again.",
    });
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

/***/ 21806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldMatrix: () => (/* binding */ foldMatrix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _matrix_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47107);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80253);
/* harmony import */ var _server_matrix_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79502);
/* harmony import */ var _server_matrix_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99615);







/**
 * Joins what a plan's jobs found with the evidence of the matrix that was planned from, and writes the matrix. Each file changes at once, so
 * that of two folds at a time one is the last, and whole.
 */
async function foldMatrix(options) {
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
}
function stop(diagnostics) {
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo(diagnostics);
}


/***/ }),

/***/ 53540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function verdictOn(cell, { report, written }) {
    const found = (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)({ report, digest: written.digest });
    const own = found.evidence.find(({ plugin, version }) => plugin === cell.plugin && version === cell.version);
    if (own)
        return { outcome: own.verdict, why: [], diagnostics: [] };
    const why = found.diagnostics.map(({ message }) => message);
    return { outcome: "not-run", why, diagnostics: [(0,_matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .cellNotRun */ .z)(cell, why[0] ?? "its report comes to no verdict")] };
}
/** Writes what became of a cell, at once. */
async function writeRecord(directory, { cell, outcome, why, seconds }) {
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
}
/** Why a cell was not run, as its job noted it; nothing where that cannot be read. Of outside text: one line, safe to show. */
function readWhy(directory) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file), mostBytes);
    const parsed = "text" in read ? (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePlainJson */ .C)(read.text) : read;
    const value = "value" in parsed ? parsed.value : undefined;
    const [why] = Array.isArray(value?.why) ? value.why : [];
    return typeof why === "string" && why !== "" ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(why, 300) : undefined;
}


/***/ }),

/***/ 99615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function readPlan(file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, mostPlanBytes);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePlan */ .vS)(file, read.text);
}
/**
 * Looks in folders for what the jobs of a plan left. A job's results lie in a folder called `shard-N`, and nothing is looked at but where a
 * planned cell's own results would be there. A shard that lies in several of the folders has no results: nobody knows which are its job's.
 * No more is kept of a report than what it claims.
 */
async function readResults({ shards }, folders) {
    const found = [...new Set(folders.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))].flatMap(foldersIn);
    const results = [];
    for (const [shard, cells] of shards.entries()) {
        const places = found.filter(({ name }) => name === (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .shardFolder */ .nG)(shard)).map(({ path }) => path);
        for (const cell of cells)
            results.push({ cell, shard, ...(await readResult(cell, places)) });
    }
    return results;
}
/** Links are not followed. Throws `file-unreadable`. */
function foldersIn(folder) {
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
}
async function readResult(cell, [place, ...more]) {
    if (place === undefined)
        return { evidence: [] };
    if (more.length === 0)
        return readCell((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .cellFolder */ .fZ)(cell)));
    const places = [place, ...more].sort(_matrix_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n).map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(each, 80));
    return { evidence: [], why: `its shard lies in ${places.length} places: ${places.slice(0, 2).join(" and ")}` };
}
async function readCell(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "report.json");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile()) {
        return { evidence: [], why: (0,_server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhy */ .nn)(folder) ?? "its job left no report of it" };
    }
    const { evidence, diagnostics } = await (0,_server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvidence */ .A)([file]);
    const why = diagnostics[0]?.message;
    return evidence.length > 0 ? { evidence } : { evidence, why: why ?? "its report says nothing of it" };
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


/***/ })

};

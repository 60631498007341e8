export const id = 4074;
export const ids = [4074];
export const modules = {

/***/ 16933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var cellMaker = (function () {
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
});
var contradictionOf = (function (declared, verified) {
    if (declared === "compatible" && verified === "failed")
        return "compatible-failed";
    return declared === "incompatible" && verified === "passed" ? "incompatible-passed" : undefined;
});
var chooseEvidence = (function (evidence) {
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
        return failed && failed !== newest ? [newest, failed] : [newest];
    });
    return { counted: counted.sort(newestEvidence), contradictory };
});
var newestEvidence = (function (one, other) {
    return (timeOf(other) - timeOf(one) ||
        (0,order/* compareText */.n)(one.platform, other.platform) ||
        (0,order/* compareText */.n)(one.suite, other.suite) ||
        (0,order/* compareText */.n)(one.verdict, other.verdict) ||
        (0,order/* compareText */.n)(one.report, other.report) ||
        (0,order/* compareText */.n)(one.image, other.image));
});
var timeOf = (function ({ date }) {
    const time = Date.parse(date);
    return Number.isNaN(time) ? 0 : time;
});
var contradicting = (function (failed, passed) {
    const { plugin, version, server, platform } = failed;
    const what = `plugin ${(0,sanitize/* quoted */.T)(plugin)} ${(0,sanitize/* sanitize */.a)(version, 80)} on ${(0,sanitize/* sanitize */.a)(server, 80)}, ${(0,sanitize/* sanitize */.a)(platform, 80)}`;
    const message = `reports contradict each other about ${what}: ${(0,sanitize/* sanitize */.a)(passed.report, 80)} says passed, ${(0,sanitize/* sanitize */.a)(failed.report, 80)} says failed; failed counts`;
    return (0,diagnostic/* diagnostic */.YK)("evidence-contradictory", message, {
        plugin,
        fix: "Find out what differs between the runs, mend it and run the suite on the new image.",
        ...(failed.file === undefined ? {} : { place: { file: failed.file } }),
    });
});
var placeKey = (function ({ name, module }, version) {
    return `${name} ${module} ${version}`;
});
var placeEvidence = (function (input) {
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
        const severity = problem.code === "evidence-before-release" ? "warning" : "notice";
        return (0,diagnostic/* diagnostic */.YK)(problem.code, `${count} ${problem.message}`, { severity, fix: problem.fix, ...place });
    });
    for (const servers of found.values()) {
        for (const [server, list] of servers) {
            const { counted, contradictory } = chooseEvidence(list);
            servers.set(server, counted);
            diagnostics.push(...contradictory);
        }
    }
    return { placed: found, diagnostics };
});
var put = (function (found, evidence) {
    const key = placeKey({ name: evidence.plugin, module: evidence.module }, evidence.version);
    const servers = found.get(key) ?? new Map();
    found.set(key, servers);
    const list = servers.get(evidence.server);
    if (list)
        list.push(evidence);
    else
        servers.set(evidence.server, [evidence]);
});
var placesOf = (function ({ base, servers, plugins }) {
    const versions = new Map();
    const modules = new Map();
    for (const plugin of plugins) {
        modules.set(plugin.name, [...(modules.get(plugin.name) ?? []), plugin.module]);
        for (const each of plugin.versions)
            versions.set(placeKey(plugin, each.version), releaseTime(each));
    }
    return { base, servers: new Set(servers.map(({ version }) => version)), modules, versions };
});
var releaseTime = (function ({ released }) {
    const time = released === undefined ? Number.NaN : Date.parse(released);
    return Number.isNaN(time) ? undefined : time;
});
var misplacement = (function (evidence, { base, servers, modules, versions }) {
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
});
var unplaced = (function (message, fix) {
    return { code: "evidence-unplaced", message, fix };
});
var computeMatrix = (function (input) {
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
});
var inOrder = (function (plugin) {
    const pins = plugin.pins.toSorted((one, other) => (0,order/* compareText */.n)(one.manifest, other.manifest) ||
        (0,order/* compareText */.n)(one.server, other.server) ||
        (0,order/* compareText */.n)(one.version, other.version));
    return { ...plugin, pins, versions: plugin.versions.toSorted(order/* newestFirst */.l) };
});
var byName = (function (one, other) {
    return (0,order/* compareText */.n)(one.name, other.name) || (0,order/* compareText */.n)(one.module, other.module);
});
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ computeMatrix)
});

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/matrix/src/cells.ts
/** Makes cells; those without evidence that say the same are one object, because there may be very many. */
;
;

// EXTERNAL MODULE: ./packages/matrix/src/contradictions.ts
var contradictions = __webpack_require__(90333);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/matrix/src/choose-evidence.ts



/**
 * What counts of the evidence of one cell: for each platform and suite, what is known of the image that ran last. Where reports of that
 * very image contradict each other, nothing was mended in between, so the failed one counts however old it is. Both stay: to choose from what
 * was chosen and some of the same again changes nothing.
 */
;
/** Every two differ somewhere, so that the order of the input does not matter. */
;
;
;

;// CONCATENATED MODULE: ./packages/matrix/src/place-evidence.ts




;
/** Gives each piece of evidence its cell. What has none, and what contradicts itself, is said once for each reason. */
;
;
;
;
;
;

// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
;// CONCATENATED MODULE: ./packages/matrix/src/compute.ts






/** Holds every plugin version against every server. In whatever order the input comes, the answer is the same. */
;
;
;


/***/ }),

/***/ 90333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var contradicted = (function* ({ servers, plugins }) {
    for (const row of plugins) {
        for (const [index, { version }] of row.versions.entries()) {
            for (const [column, cell] of (row.cells[index] ?? []).entries()) {
                if (cell.contradiction)
                    yield { row, version, server: servers[column]?.version ?? "", cell };
            }
        }
    }
});
var contradictions = (function (matrix) {
    return [...contradicted(matrix)].map(({ row, version, server, cell }) => {
        const plugin = row.name;
        const [newest] = cell.evidence.filter(({ verdict }) => verdict === cell.verified);
        const where = newest
            ? ` on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(newest.platform, 80)} on ${newest.date.slice(0, 10)} (${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(newest.report, 80)})`
            : "";
        const claims = cell.contradiction === "compatible-failed" ? "compatible with" : "incompatible with";
        const message = `plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)} is declared ${claims} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(server, 80)} and ${cell.verified} there${where}`;
        const fix = cell.contradiction === "compatible-failed"
            ? "Mend the plugin, or narrow what its plugin.yaml declares, and release it again."
            : "Widen what its plugin.yaml declares and release it again, if it is meant to run there.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("declaration-contradicted", message, { plugin, fix });
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ contradictions),
/* harmony export */   v: () => (/* binding */ contradicted)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** In the order of the matrix. */
;
/** A warning for each cell that declares one thing and proves another. */
;


/***/ }),

/***/ 98614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var evidenceOf = (function ({ report, digest, file }, signed = false) {
    const why = refusal(report);
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
            diagnostics.push(noEvidence(`the report does not say which module ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)} is, at which version`, file));
            return [];
        }
        if (verdict === undefined) {
            diagnostics.push(noEvidence(`the report comes to no verdict on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)}`, file));
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
});
var refusal = (function ({ subject, only, verdict, server }) {
    if (subject.kind !== "image")
        return `it is about a ${subject.kind}, not about an image`;
    if (only !== undefined)
        return `only ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(only.join(", "), 100)} of the suite ran`;
    if (verdict === "not-run")
        return "nothing was run";
    if (server === undefined)
        return "it does not say which base the image was built on";
    if (subject.platformDigest === undefined && subject.digest === undefined)
        return "it names its image by no digest";
    return undefined;
});
var noEvidence = (function (message, file) {
    const fix = "Run the whole suite on an image that this suite built, and give that report.";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("report-no-evidence", message, {
        severity: "notice",
        fix,
        ...(file === undefined ? {} : { place: { file } }),
    });
});
var serverFits = (function (checks) {
    const broken = ({ level, plugin, status }) => level === "required" && plugin === undefined && (status === "failed" || status === "not-run");
    return !checks.some(broken);
});
var verdictOn = (function ({ required }, serverFits, alone) {
    if (required.failed > 0)
        return "failed";
    if (!serverFits)
        return alone ? "failed" : undefined;
    if (required.notRun > 0)
        return "failed";
    return required.passed > 0 ? "passed" : undefined;
});
var isFuture = (function (date, now) {
    return Date.parse(date) > now + tolerance;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFuture),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a report proves of plugin versions. A report that nobody can place, or of a part of the suite only, proves nothing. */
;
;
;
/** Whether the required checks about the server as a whole passed. */
;
/** Where the server itself fails, only a plugin's own failures are its own: unless it is the only one, and what failed may be due to anybody. */
;
/** Clocks of runners may be off, by no more than that. */
const tolerance = 24 * 60 * 60 * 1000;
/** Whether a date is later than a clock can be wrong. */
;


/***/ }),

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

/***/ 56090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readEvidence = (async function (named, { judge, now = Date.now() } = {}) {
    const found = { evidence: [], count: 0, diagnostics: [] };
    const seen = new Set();
    for (const each of named) {
        const inside = filesIn(each);
        if ("problem" in inside)
            found.diagnostics.push(inside.problem);
        else
            for (const file of inside.files)
                await readOne(file, inside.isFolder, { seen, found, judge, now });
    }
    found.diagnostics = (0,_documents_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limitDiagnostics */ .c)(found.diagnostics);
    return found;
});
var readOne = (async function (file, inFolder, { seen, found, judge, now }) {
    const read = (0,_conformance_report_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .tL)(file);
    const severity = inFolder ? "warning" : "error";
    if (!read.report) {
        found.diagnostics.push(...read.diagnostics.slice(0, 1).map((each) => ({ ...each, severity })));
        return;
    }
    if (seen.has(read.digest))
        return;
    const unsigned = await judge?.(read);
    if (unsigned) {
        // The same report may lie elsewhere, with its bundle.
        found.diagnostics.push({ ...unsigned, severity });
        return;
    }
    seen.add(read.digest);
    found.count++;
    const { evidence, diagnostics } = (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)(read, judge !== undefined);
    found.diagnostics.push(...diagnostics);
    const [first] = evidence;
    if (first && (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .isFuture */ .G)(first.date, now))
        found.diagnostics.push(fromTheFuture(first));
    else
        found.evidence.push(...evidence);
});
var fromTheFuture = (function ({ date, file }) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .YK)("report-no-evidence", `the report is no evidence: it says that it ran on ${date.slice(0, 10)}`, {
        severity: "notice",
        fix: "Set the clock of the machine that ran the suite, and run it again.",
        ...(file === undefined ? {} : { place: { file } }),
    });
});
var filesIn = (function (path) {
    if (!isFolder(path))
        return { files: [path], isFolder: false };
    const files = [];
    try {
        collect(path, 0, files);
    }
    catch (error) {
        const why = error.code ?? String(error);
        return { problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path, 300)} cannot be read: the system says ${why}`) };
    }
    return { files, isFolder: true };
});
var isFolder = (function (path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        // Why it cannot be read, reading it says.
        return false;
    }
});
var collect = (function (folder, depth, files) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((one, other) => (0,_matrix_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(one.name, other.name));
    for (const each of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each.name);
        if (each.isDirectory() && depth < deepest)
            collect(path, depth + 1, files);
        else if (each.isFile() && each.name.endsWith("report.json") && files.length < mostFiles)
            files.push(path);
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _conformance_report_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87221);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);
/* harmony import */ var _documents_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39457);
/* harmony import */ var _matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98614);
/* harmony import */ var _matrix_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54511);








/** Folders in folders, and files, in which reports are looked for. */
const deepest = 8;
const mostFiles = 100_000;
/**
 * Reads what reports prove, one after another, keeping no more of each than that. What was named and cannot be read is an error; what a
 * folder holds and cannot be read is left out with a warning, so that one broken report does not hide the others.
 *
 * @param judge where only signed reports count, says which are
 */
;
;
;
/** A folder's reports, in the order of their names; links are not followed. */
;
;
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

/***/ 74074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var cellManifest = (function (server, cell, source, relocate) {
    const document = server.source.value;
    const { base } = document.spec;
    const { path } = server.manifest.base;
    const plugin = {
        name: cell.plugin,
        module: cell.module,
        version: cell.version,
        import: importOf(cell, [server, source]),
    };
    return `${JSON.stringify({
        ...document,
        spec: {
            ...document.spec,
            base: { ...base, ...(path === undefined ? {} : { path: relocate((0,external_node_path_.resolve)((0,external_node_path_.dirname)(server.source.file), path)) }) },
            plugins: [plugin],
        },
    })}\n`;
});
var importOf = (function ({ plugin, module }, manifests) {
    const entries = manifests.flatMap(({ manifest }) => manifest.plugins);
    return entries.find((each) => each.name === plugin && each.module === module)?.import ?? module;
});
var readCellManifest = (async function (file, options) {
    const read = await (0,manifest_file.readManifestFile)({ ...options, manifest: file, pluginPaths: {}, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(read.diagnostics);
    return read.located ?? (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} holds no manifest`);
});
var runShard = (async function (options) {
    const plan = (0,matrix_results/* readPlan */.m)(options.plan);
    const cells = cellsOf(plan, options.shard);
    await checkSuite(plan, options.suite);
    await (0,output_folder/* checkOutputFolder */.Q)("results", options.results, { written: true });
    const directory = (0,external_node_path_.resolve)(options.results, (0,plan_document/* shardFolder */.nG)(options.shard));
    await (0,promises_.mkdir)(directory, { recursive: true });
    const ran = { cells: [], directory, diagnostics: [] };
    for (const cell of cells) {
        options.signal?.throwIfAborted();
        const title = (0,sanitize/* sanitize */.a)(`${cell.plugin} ${cell.version} on ${cell.server}`, 200);
        const { record, diagnostics } = await options.progress.step(title, () => runCell(cell, directory, options));
        ran.cells.push(record);
        ran.diagnostics.push(...diagnostics);
    }
    return ran;
});
var cellsOf = (function ({ shards }, shard) {
    const fix = shards.length === 0 ? "Skip the job." : `Name a shard from 0 to ${shards.length - 1}.`;
    return shards[shard] ?? (0,diagnostic/* fail */.fJ)("input-invalid", `the plan has no shard ${shard}`, { fix });
});
var checkSuite = (async function (plan, named) {
    const { suite, digest } = await (0,find_suite/* findSuite */.g)(named);
    if (suite.name === plan.suite.name && digest === plan.suite.digest)
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", "the plan was made for another suite, or another state of it", {
        fix: "Give the suite that was given to the plan, at the same commit.",
    });
});
var runCell = (async function (cell, shard, options) {
    const started = performance.now();
    const directory = (0,external_node_path_.join)(shard, (0,plan_document/* cellFolder */.fZ)(cell));
    await (0,promises_.rm)(directory, { recursive: true, force: true }); // what an earlier run left is no result of this one
    await (0,promises_.mkdir)(directory);
    const tried = await verify(cell, directory, options).catch((error) => {
        options.signal?.throwIfAborted();
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return error;
        throw error;
    });
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const found = tried instanceof diagnostic/* DiagnosticError */.uo ? notBuilt(cell, tried) : (0,matrix_record/* verdictOn */.Hc)(cell, tried);
    const record = { cell, outcome: found.outcome, why: found.why, seconds };
    await (0,matrix_record/* writeRecord */.rh)(directory, record);
    options.progress.info([record.outcome, ...record.why].join(": "));
    return { record, diagnostics: found.diagnostics };
});
var notBuilt = (function (cell, { diagnostics }) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const why = errors.slice(0, 5).map(({ code, message }) => `${code}: ${message}`);
    const faults = errors.filter(({ code }) => machineFaults.has(code));
    const found = faults.length > 0 ? faults : [(0,fold/* cellNotRun */.z)(cell, why[0] ?? "it cannot be built")];
    return { outcome: "not-run", why, diagnostics: found };
});
var verify = (async function (cell, report, options) {
    const { shortNames, modules, environment, registries, progress, signal, suite } = options;
    const common = {
        ...(shortNames === undefined ? {} : { shortNames }),
        ...(modules === undefined ? {} : { modules }),
        ...(registries === undefined ? {} : { registries }),
        ...(signal === undefined ? {} : { signal }),
        environment,
        progress,
    };
    const server = await readCellManifest(cell.manifest, common);
    const source = cell.source === undefined ? server : await readCellManifest(cell.source, common);
    const work = await (0,temporary_folder/* makeTemporaryFolder */.w)("cell");
    try {
        const from = await (0,promises_.realpath)(work.path);
        const manifest = (0,external_node_path_.join)(work.path, "manifest.yaml");
        const relocate = (path) => (0,external_node_path_.relative)(from, path).split(external_node_path_.sep).join("/");
        await (0,promises_.writeFile)(manifest, cellManifest(server, cell, source, relocate));
        const built = await (0,build.build)({
            ...common,
            manifest,
            pluginPaths: {},
            release: false,
            frozen: false,
            directory: (0,external_node_path_.join)(work.path, "generated"),
            layout: (0,external_node_path_.join)(work.path, "image"),
            platforms: ["local"],
        });
        return await (0,conformance.conformance)({
            ...common,
            subject: { layout: built.layout, digest: built.digest },
            suite,
            inputs: { environment: {}, files: {}, parameters: {}, only: [], limits: subject/* defaultLimits */.M },
            report,
            pluginPaths: {},
            curated: false,
            reports: [],
        });
    }
    finally {
        await work.remove();
    }
});
__webpack_require__.d(__webpack_exports__, {
  runShard: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/find-suite.ts + 1 modules
var find_suite = __webpack_require__(4257);
// EXTERNAL MODULE: ./packages/conformance/src/subject.ts
var subject = __webpack_require__(98805);
// EXTERNAL MODULE: ./packages/conformance/src/temporary-folder.ts
var temporary_folder = __webpack_require__(38019);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/matrix/src/fold.ts
var fold = __webpack_require__(53732);
// EXTERNAL MODULE: ./packages/matrix/src/plan-document.ts
var plan_document = __webpack_require__(3576);
// EXTERNAL MODULE: ./packages/server/src/build.ts + 7 modules
var build = __webpack_require__(31014);
// EXTERNAL MODULE: ./packages/server/src/conformance.ts + 5 modules
var conformance = __webpack_require__(52504);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(37027);
;// CONCATENATED MODULE: ./packages/server/src/matrix-cell.ts




/**
 * The text of a manifest that builds one cell: the server's manifest with this plugin at this version and no other one, since a cell is
 * about one plugin. Plugins that the base image carries stay in it. No tier is claimed, and nothing is taken from a working copy.
 *
 * @param relocate where the base's checkout lies, from where the text will be written
 */
;
/** As one of the manifests says; the module's own path where none does. */
;
/** Reads a manifest that a plan names. */
;

// EXTERNAL MODULE: ./packages/server/src/matrix-record.ts
var matrix_record = __webpack_require__(53540);
// EXTERNAL MODULE: ./packages/server/src/matrix-results.ts
var matrix_results = __webpack_require__(99615);
// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(69329);
;// CONCATENATED MODULE: ./packages/server/src/matrix-run.ts















/** What says nothing about the cell: on another machine, or a minute later, it might be built. */
const machineFaults = new Set([
    "disk-full",
    "go-missing",
    "go-too-old",
    "module-proxy-failed",
    "module-proxy-timeout",
    "module-not-fetched",
    "registry-denied",
    "registry-unreachable",
    "registry-untrusted",
    "registry-too-slow",
    "registry-busy",
    "registry-failed",
    "credential-helper-failed",
    "sandbox-unavailable",
    "file-unreadable",
]);
/**
 * Builds and verifies the cells of one shard, one after another, for this machine's platform. Each leaves the reports of its run, or why it
 * was not run; a cell that fails or cannot be built is a warning, and the others go on. Throws where there is nothing to run.
 */
;
;
;
;
;
;


/***/ })

};

export const id = 7384;
export const ids = [7384];
export const modules = {

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainDiskFull = (function (error, folder) {
    const { code } = (error ?? {});
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return error;
    const explained = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("disk-full", `there is no room left to write into ${folder} (${code})`, {
            fix: "Free some space, or name a folder on a disk that has more.",
        }),
    ]);
    explained.cause = error;
    return explained;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
;


/***/ }),

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

/***/ 47107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="compatibility-matrix.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.servers === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "servers" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.plugins === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plugins" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "base")) || (key0 === "servers")) || (key0 === "plugins"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ("plugin-release/v1alpha1" !== data0) {
                const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "plugin-release/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ("CompatibilityMatrix" !== data1) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "CompatibilityMatrix" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            let data2 = data.base;
            if (typeof data2 === "string") {
                if (data2.length > 500) {
                    const err9 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxLength", keyword: "maxLength", params: { limit: 500 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (!pattern0.test(data2)) {
                    const err10 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.servers !== undefined) {
            let data3 = data.servers;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.version === undefined) {
                            const err12 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (data4.frameworkVersion === undefined) {
                            const err13 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "frameworkVersion" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data4.compatibleFrameworkVersions === undefined) {
                            const err14 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "compatibleFrameworkVersions" } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data4.manifests === undefined) {
                            const err15 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/required", keyword: "required", params: { missingProperty: "manifests" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!((((key1 === "version") || (key1 === "frameworkVersion")) || (key1 === "compatibleFrameworkVersions")) || (key1 === "manifests"))) {
                                const err16 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data4.version !== undefined) {
                            let data5 = data4.version;
                            if (typeof data5 === "string") {
                                if (data5.length > 200) {
                                    const err17 = { instancePath: instancePath + "/servers/" + i0 + "/version", schemaPath: "#/properties/servers/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data5)) {
                                    const err18 = { instancePath: instancePath + "/servers/" + i0 + "/version", schemaPath: "#/properties/servers/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/servers/" + i0 + "/version", schemaPath: "#/properties/servers/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data4.frameworkVersion !== undefined) {
                            let data6 = data4.frameworkVersion;
                            if (typeof data6 === "string") {
                                if (data6.length > 500) {
                                    const err20 = { instancePath: instancePath + "/servers/" + i0 + "/frameworkVersion", schemaPath: "#/properties/servers/items/properties/frameworkVersion/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data6)) {
                                    const err21 = { instancePath: instancePath + "/servers/" + i0 + "/frameworkVersion", schemaPath: "#/properties/servers/items/properties/frameworkVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/servers/" + i0 + "/frameworkVersion", schemaPath: "#/properties/servers/items/properties/frameworkVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data4.compatibleFrameworkVersions !== undefined) {
                            let data7 = data4.compatibleFrameworkVersions;
                            if (Array.isArray(data7)) {
                                const len1 = data7.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data8 = data7[i1];
                                    if (typeof data8 === "string") {
                                        if (data8.length > 500) {
                                            const err23 = { instancePath: instancePath + "/servers/" + i0 + "/compatibleFrameworkVersions/" + i1, schemaPath: "#/properties/servers/items/properties/compatibleFrameworkVersions/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data8)) {
                                            const err24 = { instancePath: instancePath + "/servers/" + i0 + "/compatibleFrameworkVersions/" + i1, schemaPath: "#/properties/servers/items/properties/compatibleFrameworkVersions/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err25 = { instancePath: instancePath + "/servers/" + i0 + "/compatibleFrameworkVersions/" + i1, schemaPath: "#/properties/servers/items/properties/compatibleFrameworkVersions/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/servers/" + i0 + "/compatibleFrameworkVersions", schemaPath: "#/properties/servers/items/properties/compatibleFrameworkVersions/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data4.manifests !== undefined) {
                            let data9 = data4.manifests;
                            if (Array.isArray(data9)) {
                                const len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data10 = data9[i2];
                                    if (typeof data10 === "string") {
                                        if (data10.length > 1000) {
                                            const err27 = { instancePath: instancePath + "/servers/" + i0 + "/manifests/" + i2, schemaPath: "#/properties/servers/items/properties/manifests/items/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data10)) {
                                            const err28 = { instancePath: instancePath + "/servers/" + i0 + "/manifests/" + i2, schemaPath: "#/properties/servers/items/properties/manifests/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err28];
                                            }
                                            else {
                                                vErrors.push(err28);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err29 = { instancePath: instancePath + "/servers/" + i0 + "/manifests/" + i2, schemaPath: "#/properties/servers/items/properties/manifests/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err30 = { instancePath: instancePath + "/servers/" + i0 + "/manifests", schemaPath: "#/properties/servers/items/properties/manifests/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/servers/" + i0, schemaPath: "#/properties/servers/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.plugins !== undefined) {
            let data11 = data.plugins;
            if (Array.isArray(data11)) {
                const len3 = data11.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data12 = data11[i3];
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.name === undefined) {
                            const err33 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (data12.module === undefined) {
                            const err34 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "module" } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (data12.pins === undefined) {
                            const err35 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "pins" } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (data12.versions === undefined) {
                            const err36 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "versions" } };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        for (const key2 in data12) {
                            if (!(((((key2 === "name") || (key2 === "module")) || (key2 === "deprecated")) || (key2 === "pins")) || (key2 === "versions"))) {
                                const err37 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                        if (data12.name !== undefined) {
                            let data13 = data12.name;
                            if (typeof data13 === "string") {
                                if (data13.length > 200) {
                                    const err38 = { instancePath: instancePath + "/plugins/" + i3 + "/name", schemaPath: "#/properties/plugins/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data13)) {
                                    const err39 = { instancePath: instancePath + "/plugins/" + i3 + "/name", schemaPath: "#/properties/plugins/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err40 = { instancePath: instancePath + "/plugins/" + i3 + "/name", schemaPath: "#/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data12.module !== undefined) {
                            let data14 = data12.module;
                            if (typeof data14 === "string") {
                                if (data14.length > 500) {
                                    const err41 = { instancePath: instancePath + "/plugins/" + i3 + "/module", schemaPath: "#/properties/plugins/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data14)) {
                                    const err42 = { instancePath: instancePath + "/plugins/" + i3 + "/module", schemaPath: "#/properties/plugins/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err43 = { instancePath: instancePath + "/plugins/" + i3 + "/module", schemaPath: "#/properties/plugins/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data12.deprecated !== undefined) {
                            let data15 = data12.deprecated;
                            if (typeof data15 === "string") {
                                if (data15.length > 500) {
                                    const err44 = { instancePath: instancePath + "/plugins/" + i3 + "/deprecated", schemaPath: "#/properties/plugins/items/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data15)) {
                                    const err45 = { instancePath: instancePath + "/plugins/" + i3 + "/deprecated", schemaPath: "#/properties/plugins/items/properties/deprecated/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/plugins/" + i3 + "/deprecated", schemaPath: "#/properties/plugins/items/properties/deprecated/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data12.pins !== undefined) {
                            let data16 = data12.pins;
                            if (Array.isArray(data16)) {
                                const len4 = data16.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data17 = data16[i4];
                                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                        if (data17.manifest === undefined) {
                                            const err47 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4, schemaPath: "#/properties/plugins/items/properties/pins/items/required", keyword: "required", params: { missingProperty: "manifest" } };
                                            if (vErrors === null) {
                                                vErrors = [err47];
                                            }
                                            else {
                                                vErrors.push(err47);
                                            }
                                            errors++;
                                        }
                                        if (data17.server === undefined) {
                                            const err48 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4, schemaPath: "#/properties/plugins/items/properties/pins/items/required", keyword: "required", params: { missingProperty: "server" } };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                        if (data17.version === undefined) {
                                            const err49 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4, schemaPath: "#/properties/plugins/items/properties/pins/items/required", keyword: "required", params: { missingProperty: "version" } };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                        if (data17.tier === undefined) {
                                            const err50 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4, schemaPath: "#/properties/plugins/items/properties/pins/items/required", keyword: "required", params: { missingProperty: "tier" } };
                                            if (vErrors === null) {
                                                vErrors = [err50];
                                            }
                                            else {
                                                vErrors.push(err50);
                                            }
                                            errors++;
                                        }
                                        for (const key3 in data17) {
                                            if (!((((key3 === "manifest") || (key3 === "server")) || (key3 === "version")) || (key3 === "tier"))) {
                                                const err51 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4, schemaPath: "#/properties/plugins/items/properties/pins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                                if (vErrors === null) {
                                                    vErrors = [err51];
                                                }
                                                else {
                                                    vErrors.push(err51);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.manifest !== undefined) {
                                            let data18 = data17.manifest;
                                            if (typeof data18 === "string") {
                                                if (data18.length > 1000) {
                                                    const err52 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/manifest", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/manifest/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err52];
                                                    }
                                                    else {
                                                        vErrors.push(err52);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data18)) {
                                                    const err53 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/manifest", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/manifest/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err53];
                                                    }
                                                    else {
                                                        vErrors.push(err53);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err54 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/manifest", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/manifest/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err54];
                                                }
                                                else {
                                                    vErrors.push(err54);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.server !== undefined) {
                                            let data19 = data17.server;
                                            if (typeof data19 === "string") {
                                                if (data19.length > 200) {
                                                    const err55 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/server", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/server/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err55];
                                                    }
                                                    else {
                                                        vErrors.push(err55);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data19)) {
                                                    const err56 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/server", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/server/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err56];
                                                    }
                                                    else {
                                                        vErrors.push(err56);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err57 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/server", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/server/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err57];
                                                }
                                                else {
                                                    vErrors.push(err57);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.version !== undefined) {
                                            let data20 = data17.version;
                                            if (typeof data20 === "string") {
                                                if (data20.length > 200) {
                                                    const err58 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/version", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err58];
                                                    }
                                                    else {
                                                        vErrors.push(err58);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data20)) {
                                                    const err59 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/version", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err59];
                                                    }
                                                    else {
                                                        vErrors.push(err59);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err60 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/version", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err60];
                                                }
                                                else {
                                                    vErrors.push(err60);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data17.tier !== undefined) {
                                            let data21 = data17.tier;
                                            if (typeof data21 !== "string") {
                                                const err61 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/tier", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/tier/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err61];
                                                }
                                                else {
                                                    vErrors.push(err61);
                                                }
                                                errors++;
                                            }
                                            if (!(((data21 === "supported") || (data21 === "community")) || (data21 === "built-in"))) {
                                                const err62 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4 + "/tier", schemaPath: "#/properties/plugins/items/properties/pins/items/properties/tier/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.pins.items.properties.tier.enum } };
                                                if (vErrors === null) {
                                                    vErrors = [err62];
                                                }
                                                else {
                                                    vErrors.push(err62);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err63 = { instancePath: instancePath + "/plugins/" + i3 + "/pins/" + i4, schemaPath: "#/properties/plugins/items/properties/pins/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err63];
                                        }
                                        else {
                                            vErrors.push(err63);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err64 = { instancePath: instancePath + "/plugins/" + i3 + "/pins", schemaPath: "#/properties/plugins/items/properties/pins/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data12.versions !== undefined) {
                            let data22 = data12.versions;
                            if (Array.isArray(data22)) {
                                const len5 = data22.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data23 = data22[i5];
                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                        if (data23.version === undefined) {
                                            const err65 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5, schemaPath: "#/properties/plugins/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "version" } };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                        if (data23.cells === undefined) {
                                            const err66 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5, schemaPath: "#/properties/plugins/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "cells" } };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                        }
                                        for (const key4 in data23) {
                                            if (!((((((key4 === "version") || (key4 === "released")) || (key4 === "retracted")) || (key4 === "declares")) || (key4 === "problem")) || (key4 === "cells"))) {
                                                const err67 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5, schemaPath: "#/properties/plugins/items/properties/versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                if (vErrors === null) {
                                                    vErrors = [err67];
                                                }
                                                else {
                                                    vErrors.push(err67);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.version !== undefined) {
                                            let data24 = data23.version;
                                            if (typeof data24 === "string") {
                                                if (data24.length > 200) {
                                                    const err68 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/version", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err68];
                                                    }
                                                    else {
                                                        vErrors.push(err68);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data24)) {
                                                    const err69 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/version", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err69];
                                                    }
                                                    else {
                                                        vErrors.push(err69);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err70 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/version", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err70];
                                                }
                                                else {
                                                    vErrors.push(err70);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.released !== undefined) {
                                            let data25 = data23.released;
                                            if (typeof data25 === "string") {
                                                if (!pattern12.test(data25)) {
                                                    const err71 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/released", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/released/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err71];
                                                    }
                                                    else {
                                                        vErrors.push(err71);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err72 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/released", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/released/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err72];
                                                }
                                                else {
                                                    vErrors.push(err72);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.retracted !== undefined) {
                                            let data26 = data23.retracted;
                                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                if (data26.why === undefined) {
                                                    const err73 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/required", keyword: "required", params: { missingProperty: "why" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err73];
                                                    }
                                                    else {
                                                        vErrors.push(err73);
                                                    }
                                                    errors++;
                                                }
                                                for (const key5 in data26) {
                                                    if (!(key5 === "why")) {
                                                        const err74 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err74];
                                                        }
                                                        else {
                                                            vErrors.push(err74);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data26.why !== undefined) {
                                                    let data27 = data26.why;
                                                    if (typeof data27 === "string") {
                                                        if (data27.length > 500) {
                                                            const err75 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted/why", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err75];
                                                            }
                                                            else {
                                                                vErrors.push(err75);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data27)) {
                                                            const err76 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted/why", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err76];
                                                            }
                                                            else {
                                                                vErrors.push(err76);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err77 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted/why", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err77];
                                                        }
                                                        else {
                                                            vErrors.push(err77);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err78 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/type", keyword: "type", params: { type: "object" } };
                                                if (vErrors === null) {
                                                    vErrors = [err78];
                                                }
                                                else {
                                                    vErrors.push(err78);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.declares !== undefined) {
                                            let data28 = data23.declares;
                                            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                if (data28.frameworkApis === undefined) {
                                                    const err79 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/required", keyword: "required", params: { missingProperty: "frameworkApis" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err79];
                                                    }
                                                    else {
                                                        vErrors.push(err79);
                                                    }
                                                    errors++;
                                                }
                                                for (const key6 in data28) {
                                                    if (!((((key6 === "minVersion") || (key6 === "maxVersion")) || (key6 === "range")) || (key6 === "frameworkApis"))) {
                                                        const err80 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err80];
                                                        }
                                                        else {
                                                            vErrors.push(err80);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.minVersion !== undefined) {
                                                    let data29 = data28.minVersion;
                                                    if (typeof data29 === "string") {
                                                        if (data29.length > 500) {
                                                            const err81 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/minVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err81];
                                                            }
                                                            else {
                                                                vErrors.push(err81);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data29)) {
                                                            const err82 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/minVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err82];
                                                            }
                                                            else {
                                                                vErrors.push(err82);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err83 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/minVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err83];
                                                        }
                                                        else {
                                                            vErrors.push(err83);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.maxVersion !== undefined) {
                                                    let data30 = data28.maxVersion;
                                                    if (typeof data30 === "string") {
                                                        if (data30.length > 500) {
                                                            const err84 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/maxVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err84];
                                                            }
                                                            else {
                                                                vErrors.push(err84);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data30)) {
                                                            const err85 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/maxVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err85];
                                                            }
                                                            else {
                                                                vErrors.push(err85);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err86 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/maxVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err86];
                                                        }
                                                        else {
                                                            vErrors.push(err86);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.range !== undefined) {
                                                    let data31 = data28.range;
                                                    if (typeof data31 === "string") {
                                                        if (data31.length > 500) {
                                                            const err87 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err87];
                                                            }
                                                            else {
                                                                vErrors.push(err87);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data31)) {
                                                            const err88 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err88];
                                                            }
                                                            else {
                                                                vErrors.push(err88);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err89 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err89];
                                                        }
                                                        else {
                                                            vErrors.push(err89);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.frameworkApis !== undefined) {
                                                    let data32 = data28.frameworkApis;
                                                    if (Array.isArray(data32)) {
                                                        const len6 = data32.length;
                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                            let data33 = data32[i6];
                                                            if (typeof data33 === "string") {
                                                                if (data33.length > 500) {
                                                                    const err90 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis/" + i6, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err90];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err90);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (!pattern0.test(data33)) {
                                                                    const err91 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis/" + i6, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err91];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err91);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err92 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis/" + i6, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err92];
                                                                }
                                                                else {
                                                                    vErrors.push(err92);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err93 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/type", keyword: "type", params: { type: "array" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err93];
                                                        }
                                                        else {
                                                            vErrors.push(err93);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err94 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/type", keyword: "type", params: { type: "object" } };
                                                if (vErrors === null) {
                                                    vErrors = [err94];
                                                }
                                                else {
                                                    vErrors.push(err94);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.problem !== undefined) {
                                            let data34 = data23.problem;
                                            if (typeof data34 === "string") {
                                                if (data34.length > 500) {
                                                    const err95 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/problem", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/problem/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err95];
                                                    }
                                                    else {
                                                        vErrors.push(err95);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data34)) {
                                                    const err96 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/problem", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err96];
                                                    }
                                                    else {
                                                        vErrors.push(err96);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err97 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/problem", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/problem/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err97];
                                                }
                                                else {
                                                    vErrors.push(err97);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.cells !== undefined) {
                                            let data35 = data23.cells;
                                            if (Array.isArray(data35)) {
                                                const len7 = data35.length;
                                                for (let i7 = 0; i7 < len7; i7++) {
                                                    let data36 = data35[i7];
                                                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                        if (data36.server === undefined) {
                                                            const err98 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "server" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err98];
                                                            }
                                                            else {
                                                                vErrors.push(err98);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.declared === undefined) {
                                                            const err99 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "declared" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err99];
                                                            }
                                                            else {
                                                                vErrors.push(err99);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.range === undefined) {
                                                            const err100 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "range" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err100];
                                                            }
                                                            else {
                                                                vErrors.push(err100);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.framework === undefined) {
                                                            const err101 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "framework" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err101];
                                                            }
                                                            else {
                                                                vErrors.push(err101);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.verified === undefined) {
                                                            const err102 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "verified" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err102];
                                                            }
                                                            else {
                                                                vErrors.push(err102);
                                                            }
                                                            errors++;
                                                        }
                                                        for (const key7 in data36) {
                                                            if (!(((((((key7 === "server") || (key7 === "declared")) || (key7 === "range")) || (key7 === "framework")) || (key7 === "verified")) || (key7 === "contradiction")) || (key7 === "evidence"))) {
                                                                const err103 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err103];
                                                                }
                                                                else {
                                                                    vErrors.push(err103);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.server !== undefined) {
                                                            let data37 = data36.server;
                                                            if (typeof data37 === "string") {
                                                                if (data37.length > 200) {
                                                                    const err104 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/server", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err104];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err104);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (!pattern0.test(data37)) {
                                                                    const err105 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/server", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err105];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err105);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err106 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/server", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err106];
                                                                }
                                                                else {
                                                                    vErrors.push(err106);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.declared !== undefined) {
                                                            let data38 = data36.declared;
                                                            if (typeof data38 !== "string") {
                                                                const err107 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/declared", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/declared/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err107];
                                                                }
                                                                else {
                                                                    vErrors.push(err107);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!(((data38 === "compatible") || (data38 === "incompatible")) || (data38 === "unknown"))) {
                                                                const err108 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/declared", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/declared/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.declared.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err108];
                                                                }
                                                                else {
                                                                    vErrors.push(err108);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.range !== undefined) {
                                                            let data39 = data36.range;
                                                            if (typeof data39 !== "string") {
                                                                const err109 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/range/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err109];
                                                                }
                                                                else {
                                                                    vErrors.push(err109);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!((((data39 === "inside") || (data39 === "outside")) || (data39 === "unknown")) || (data39 === "invalid"))) {
                                                                const err110 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/range/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.range.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err110];
                                                                }
                                                                else {
                                                                    vErrors.push(err110);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.framework !== undefined) {
                                                            let data40 = data36.framework;
                                                            if (typeof data40 !== "string") {
                                                                const err111 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/framework", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/framework/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err111];
                                                                }
                                                                else {
                                                                    vErrors.push(err111);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!((((data40 === "equal") || (data40 === "shimmed")) || (data40 === "different")) || (data40 === "unknown"))) {
                                                                const err112 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/framework", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/framework/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.framework.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err112];
                                                                }
                                                                else {
                                                                    vErrors.push(err112);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.verified !== undefined) {
                                                            let data41 = data36.verified;
                                                            if (typeof data41 !== "string") {
                                                                const err113 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/verified", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/verified/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err113];
                                                                }
                                                                else {
                                                                    vErrors.push(err113);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!(((data41 === "passed") || (data41 === "failed")) || (data41 === "not-run"))) {
                                                                const err114 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/verified", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/verified/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.verified.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err114];
                                                                }
                                                                else {
                                                                    vErrors.push(err114);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.contradiction !== undefined) {
                                                            let data42 = data36.contradiction;
                                                            if (typeof data42 !== "string") {
                                                                const err115 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/contradiction", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/contradiction/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err115];
                                                                }
                                                                else {
                                                                    vErrors.push(err115);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!((data42 === "compatible-failed") || (data42 === "incompatible-passed"))) {
                                                                const err116 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/contradiction", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/contradiction/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.contradiction.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err116];
                                                                }
                                                                else {
                                                                    vErrors.push(err116);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.evidence !== undefined) {
                                                            let data43 = data36.evidence;
                                                            if (Array.isArray(data43)) {
                                                                const len8 = data43.length;
                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                    let data44 = data43[i8];
                                                                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                        if (data44.platform === undefined) {
                                                                            const err117 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "platform" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err117];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err117);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.suite === undefined) {
                                                                            const err118 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "suite" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err118];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err118);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.verdict === undefined) {
                                                                            const err119 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "verdict" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err119];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err119);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.date === undefined) {
                                                                            const err120 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "date" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err120];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err120);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.report === undefined) {
                                                                            const err121 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "report" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err121];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err121);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.signed === undefined) {
                                                                            const err122 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "signed" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err122];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err122);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.image === undefined) {
                                                                            const err123 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "image" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err123];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err123);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        for (const key8 in data44) {
                                                                            if (!((((((((key8 === "platform") || (key8 === "suite")) || (key8 === "suiteDigest")) || (key8 === "verdict")) || (key8 === "date")) || (key8 === "report")) || (key8 === "signed")) || (key8 === "image"))) {
                                                                                const err124 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err124];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err124);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.platform !== undefined) {
                                                                            let data45 = data44.platform;
                                                                            if (typeof data45 === "string") {
                                                                                if (data45.length > 200) {
                                                                                    const err125 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/platform", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err125];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err125);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (!pattern0.test(data45)) {
                                                                                    const err126 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/platform", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err126];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err126);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err127 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/platform", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err127];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err127);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.suite !== undefined) {
                                                                            let data46 = data44.suite;
                                                                            if (typeof data46 === "string") {
                                                                                if (data46.length > 200) {
                                                                                    const err128 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suite", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err128];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err128);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (!pattern0.test(data46)) {
                                                                                    const err129 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suite", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err129];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err129);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err130 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suite", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err130];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err130);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.suiteDigest !== undefined) {
                                                                            let data47 = data44.suiteDigest;
                                                                            if (typeof data47 === "string") {
                                                                                if (!pattern22.test(data47)) {
                                                                                    const err131 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suiteDigest", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suiteDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err131];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err131);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err132 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suiteDigest", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suiteDigest/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err132];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err132);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.verdict !== undefined) {
                                                                            let data48 = data44.verdict;
                                                                            if (typeof data48 !== "string") {
                                                                                const err133 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/verdict", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err133];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err133);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (!((data48 === "passed") || (data48 === "failed"))) {
                                                                                const err134 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/verdict", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.evidence.items.properties.verdict.enum } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err134];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err134);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.date !== undefined) {
                                                                            let data49 = data44.date;
                                                                            if (typeof data49 === "string") {
                                                                                if (!pattern23.test(data49)) {
                                                                                    const err135 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/date", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err135];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err135);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err136 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/date", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/date/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err136];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err136);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.report !== undefined) {
                                                                            let data50 = data44.report;
                                                                            if (typeof data50 === "string") {
                                                                                if (!pattern22.test(data50)) {
                                                                                    const err137 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/report", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/report/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err137];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err137);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err138 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/report", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/report/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err138];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err138);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.signed !== undefined) {
                                                                            if (typeof data44.signed !== "boolean") {
                                                                                const err139 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/signed", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/signed/type", keyword: "type", params: { type: "boolean" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err139];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err139);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.image !== undefined) {
                                                                            let data52 = data44.image;
                                                                            if (typeof data52 === "string") {
                                                                                if (!pattern22.test(data52)) {
                                                                                    const err140 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/image", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err140];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err140);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err141 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/image", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/image/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err141];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err141);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err142 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/type", keyword: "type", params: { type: "object" } };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err142];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err142);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err143 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/type", keyword: "type", params: { type: "array" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err143];
                                                                }
                                                                else {
                                                                    vErrors.push(err143);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err144 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/type", keyword: "type", params: { type: "object" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err144];
                                                        }
                                                        else {
                                                            vErrors.push(err144);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err145 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/type", keyword: "type", params: { type: "array" } };
                                                if (vErrors === null) {
                                                    vErrors = [err145];
                                                }
                                                else {
                                                    vErrors.push(err145);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err146 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5, schemaPath: "#/properties/plugins/items/properties/versions/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err146];
                                        }
                                        else {
                                            vErrors.push(err146);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err147 = { instancePath: instancePath + "/plugins/" + i3 + "/versions", schemaPath: "#/properties/plugins/items/properties/versions/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err147];
                                }
                                else {
                                    vErrors.push(err147);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err148 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err148];
                        }
                        else {
                            vErrors.push(err148);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err149 = { instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err149];
                }
                else {
                    vErrors.push(err149);
                }
                errors++;
            }
        }
    }
    else {
        const err150 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err150];
        }
        else {
            vErrors.push(err150);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var shapeProblems = (function (source) {
    for (const value of partsOf(source.value)) {
        if (countValues(value, mostValues) < 0)
            return "too large";
        const { broken, diagnostics } = (0,schema_check/* checkSchema */._)({ ...source, value }, schema);
        if (broken.size > 0)
            return diagnostics;
    }
    return [];
});
var partsOf = (function* (value) {
    const { plugins } = fieldsOf(value);
    yield emptied(value, "plugins");
    if (!Array.isArray(plugins))
        return;
    const frame = { apiVersion: "plugin-release/v1alpha1", kind: "CompatibilityMatrix", servers: [] };
    for (const plugin of plugins) {
        const { versions } = fieldsOf(plugin);
        yield { ...frame, plugins: [emptied(plugin, "versions")] };
        if (!Array.isArray(versions))
            continue;
        for (const version of versions) {
            yield { ...frame, plugins: [{ name: "", module: "", pins: [], versions: [version] }] };
        }
    }
});
var emptied = (function (value, list) {
    return Array.isArray(fieldsOf(value)[list]) ? { ...fieldsOf(value), [list]: [] } : value;
});
var fieldsOf = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
});
var countValues = (function (value, most) {
    let left = most - 1;
    if (typeof value !== "object" || value === null)
        return left;
    for (const each of Object.values(value)) {
        if (left < 0)
            return left;
        left = countValues(each, left);
    }
    return left;
});
var readMatrix = (function (named) {
    const { path, digest } = splitDigest(named);
    const read = (0,read_text.readText)(path, maxMatrixBytes);
    if ("problem" in read)
        return { diagnostics: [read.problem] };
    const found = digest === undefined ? undefined : (0,src_digest/* sha256 */.sc)(read.text);
    return found === digest ? parseMatrix(path, read.text) : { diagnostics: [tampered(path, `${digest}`, `${found}`)] };
});
var splitDigest = (function (named) {
    const [, path, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
    return path === undefined || digest === undefined ? { path: named } : { path, digest };
});
var parseMatrix = (function (file, text, now = Date.now()) {
    const parsed = (0,report_text/* parsePlainJson */.C)(text);
    if ("problem" in parsed)
        return { diagnostics: [unreadable(file, parsed.problem)] };
    const place = () => ({ file, line: 1 }); // nobody writes it by hand
    const diagnostics = shapeProblems({ file, text, value: parsed.value, place, root: null });
    if (diagnostics === "too large")
        return { diagnostics: [unreadable(file, "a part of it is larger than any")] };
    if (diagnostics.length > 0)
        return { diagnostics };
    const input = inputOf(parsed.value);
    const evidence = input.evidence.filter(({ date }) => !(0,src_evidence/* isFuture */.G)(date, now));
    const ignored = input.evidence.length - evidence.length;
    return { input: { ...input, evidence }, diagnostics: ignored > 0 ? [fromTheFuture(file, ignored)] : [] };
});
var inputOf = (function ({ base, servers, plugins }) {
    return {
        ...(base === undefined ? {} : { base }),
        servers,
        plugins: plugins.map(pluginOf),
        evidence: plugins.flatMap((plugin) => evidenceOf(plugin, base ?? "")),
    };
});
var pluginOf = (function ({ versions, ...plugin }) {
    return { ...plugin, versions: versions.map((each) => versionOf(plugin.name, each)) };
});
var versionOf = (function (name, { cells: _, declares, ...version }) {
    if (declares === undefined)
        return version;
    return { ...version, metadata: { name, owners: [], providers: [], compatibility: declares } };
});
var evidenceOf = (function ({ name, module, versions }, base) {
    return versions.flatMap(({ version, cells }) => cells.flatMap(({ server, evidence = [] }) => 
    // Anybody can write into a file that a signature was verified.
    evidence.map((each) => ({ ...each, signed: false, plugin: name, module, version, base, server }))));
});
var fromTheFuture = (function (file, count) {
    const what = count === 1
        ? "a result is no evidence: it says that it is"
        : `${count} results are no evidence: they say that they are`;
    return (0,diagnostic/* diagnostic */.YK)("report-no-evidence", `${what} from the future`, {
        severity: "notice",
        fix: "Set the clock of the machine that ran the suite, and run it again.",
        place: { file, line: 1 },
    });
});
var tampered = (function (file, expected, found) {
    const message = `${(0,sanitize/* quoted */.T)(file, 300)} is not the matrix that was handed over: expected ${(0,sanitize/* sanitize */.a)(expected, 80)}, got ${found}`;
    return (0,diagnostic/* diagnostic */.YK)("matrix-tampered", message, {
        fix: "Hand over the file as it was written, with the digest that it had then.",
        place: { file, line: 1 },
    });
});
var unreadable = (function (file, why) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} cannot be taken as a matrix: ${why}`, {
        fix: "Write it again with plugin-release matrix --json.",
        place: { file, line: 1 },
    });
});
__webpack_require__.d(__webpack_exports__, {
  z5: () => (/* binding */ parseMatrix),
  yQ: () => (/* binding */ readMatrix),
  vo: () => (/* binding */ splitDigest)
});

// UNUSED EXPORTS: maxMatrixBytes

// EXTERNAL MODULE: ./packages/conformance/src/report-text.ts
var report_text = __webpack_require__(60355);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/matrix/src/evidence.ts
var src_evidence = __webpack_require__(98614);
;// CONCATENATED MODULE: ./packages/documents/src/generated/compatibility-matrix.ts
// Generated by scripts/generate-validators.ts from schemas/compatibility-matrix.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const compatibility_matrix = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "compatibility-matrix.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "CompatibilityMatrix" }, "base": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "servers": { "type": "array", "items": { "type": "object", "properties": { "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "frameworkVersion": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "compatibleFrameworkVersions": { "type": "array", "items": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "manifests": { "type": "array", "items": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["version", "frameworkVersion", "compatibleFrameworkVersions", "manifests"], "additionalProperties": false } }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "module": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "deprecated": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "pins": { "type": "array", "items": { "type": "object", "properties": { "manifest": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "server": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "tier": { "type": "string", "enum": ["supported", "community", "built-in"] } }, "required": ["manifest", "server", "version", "tier"], "additionalProperties": false } }, "versions": { "type": "array", "items": { "type": "object", "properties": { "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "released": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$" }, "retracted": { "type": "object", "properties": { "why": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["why"], "additionalProperties": false }, "declares": { "type": "object", "properties": { "minVersion": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "maxVersion": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "range": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "frameworkApis": { "type": "array", "items": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["frameworkApis"], "additionalProperties": false }, "problem": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "cells": { "type": "array", "items": { "type": "object", "properties": { "server": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "declared": { "type": "string", "enum": ["compatible", "incompatible", "unknown"] }, "range": { "type": "string", "enum": ["inside", "outside", "unknown", "invalid"] }, "framework": { "type": "string", "enum": ["equal", "shimmed", "different", "unknown"] }, "verified": { "type": "string", "enum": ["passed", "failed", "not-run"] }, "contradiction": { "type": "string", "enum": ["compatible-failed", "incompatible-passed"] }, "evidence": { "type": "array", "items": { "type": "object", "properties": { "platform": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "suite": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "suiteDigest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "verdict": { "type": "string", "enum": ["passed", "failed"] }, "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, "report": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "signed": { "type": "boolean" }, "image": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "required": ["platform", "suite", "verdict", "date", "report", "signed", "image"], "additionalProperties": false } } }, "required": ["server", "declared", "range", "framework", "verified"], "additionalProperties": false } } }, "required": ["version", "cells"], "additionalProperties": false } } }, "required": ["name", "module", "pins", "versions"], "additionalProperties": false } } }, "required": ["apiVersion", "kind", "servers", "plugins"], "additionalProperties": false };
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern22 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern23 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
;
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "base",
            "servers",
            "plugins"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "CompatibilityMatrix",
            "base": "github.com/acme/catalog-server",
            "servers": "",
            "plugins": ""
        }
    },
    "#/properties/base": {
        "expected": "one line of text",
        "example": "github.com/acme/catalog-server"
    },
    "#/properties/servers/items": {
        "fields": [
            "version",
            "frameworkVersion",
            "compatibleFrameworkVersions",
            "manifests"
        ],
        "examples": {
            "version": "v1.2.0",
            "frameworkVersion": "v1beta1",
            "compatibleFrameworkVersions": "",
            "manifests": ""
        }
    },
    "#/properties/servers/items/properties/version": {
        "expected": "one line of text",
        "example": "v1.2.0"
    },
    "#/properties/servers/items/properties/frameworkVersion": {
        "expected": "one line of text",
        "example": "v1beta1"
    },
    "#/properties/servers/items/properties/compatibleFrameworkVersions/items": {
        "expected": "one line of text",
        "example": "v1alpha1"
    },
    "#/properties/servers/items/properties/manifests/items": {
        "expected": "one line of text",
        "example": "catalog-server-manifest.yaml"
    },
    "#/properties/plugins/items": {
        "fields": [
            "name",
            "module",
            "deprecated",
            "pins",
            "versions"
        ],
        "examples": {
            "name": "agents",
            "module": "github.com/acme/catalog-plugins/agents",
            "deprecated": "use github.com/acme/catalog-plugins/assistants",
            "pins": "",
            "versions": ""
        }
    },
    "#/properties/plugins/items/properties/name": {
        "expected": "one line of text",
        "example": "agents"
    },
    "#/properties/plugins/items/properties/module": {
        "expected": "one line of text",
        "example": "github.com/acme/catalog-plugins/agents"
    },
    "#/properties/plugins/items/properties/deprecated": {
        "expected": "one line of text",
        "example": "use github.com/acme/catalog-plugins/assistants"
    },
    "#/properties/plugins/items/properties/pins/items": {
        "fields": [
            "manifest",
            "server",
            "version",
            "tier"
        ],
        "examples": {
            "manifest": "catalog-server-manifest.yaml",
            "server": "v1.2.0",
            "version": "v0.3.1",
            "tier": "supported"
        }
    },
    "#/properties/plugins/items/properties/pins/items/properties/manifest": {
        "expected": "one line of text",
        "example": "catalog-server-manifest.yaml"
    },
    "#/properties/plugins/items/properties/pins/items/properties/server": {
        "expected": "one line of text",
        "example": "v1.2.0"
    },
    "#/properties/plugins/items/properties/pins/items/properties/version": {
        "expected": "one line of text",
        "example": "v0.3.1"
    },
    "#/properties/plugins/items/properties/versions/items": {
        "fields": [
            "version",
            "released",
            "retracted",
            "declares",
            "problem",
            "cells"
        ],
        "examples": {
            "version": "v0.3.1",
            "released": "2026-10-01T08:00:00Z",
            "retracted": "",
            "declares": "",
            "problem": "the module proxy answered 410",
            "cells": ""
        }
    },
    "#/properties/plugins/items/properties/versions/items/properties/version": {
        "expected": "one line of text",
        "example": "v0.3.1"
    },
    "#/properties/plugins/items/properties/versions/items/properties/released": {
        "expected": "a time such as 2026-10-01T08:00:00Z",
        "example": "2026-10-01T08:00:00Z"
    },
    "#/properties/plugins/items/properties/versions/items/properties/retracted": {
        "fields": [
            "why"
        ],
        "examples": {
            "why": "lists were empty"
        }
    },
    "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why": {
        "expected": "one line of text",
        "example": "lists were empty"
    },
    "#/properties/plugins/items/properties/versions/items/properties/declares": {
        "fields": [
            "minVersion",
            "maxVersion",
            "range",
            "frameworkApis"
        ],
        "examples": {
            "minVersion": "0.9.0",
            "maxVersion": "1.x",
            "range": ">=0.9.0 <2.0.0",
            "frameworkApis": ""
        }
    },
    "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion": {
        "expected": "one line of text",
        "example": "0.9.0"
    },
    "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion": {
        "expected": "one line of text",
        "example": "1.x"
    },
    "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range": {
        "expected": "one line of text",
        "example": ">=0.9.0 <2.0.0"
    },
    "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items": {
        "expected": "one line of text",
        "example": "v1alpha1"
    },
    "#/properties/plugins/items/properties/versions/items/properties/problem": {
        "expected": "one line of text",
        "example": "the module proxy answered 410"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items": {
        "fields": [
            "server",
            "declared",
            "range",
            "framework",
            "verified",
            "contradiction",
            "evidence"
        ],
        "examples": {
            "server": "v1.2.0",
            "declared": "compatible",
            "range": "inside",
            "framework": "equal",
            "verified": "passed",
            "contradiction": "compatible-failed",
            "evidence": ""
        }
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server": {
        "expected": "one line of text",
        "example": "v1.2.0"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items": {
        "fields": [
            "platform",
            "suite",
            "suiteDigest",
            "verdict",
            "date",
            "report",
            "signed",
            "image"
        ],
        "examples": {
            "platform": "linux/amd64",
            "suite": "catalog-server",
            "suiteDigest": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "verdict": "passed",
            "date": "2026-11-22T09:30:00.125Z",
            "report": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "signed": "",
            "image": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
        }
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite": {
        "expected": "one line of text",
        "example": "catalog-server"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suiteDigest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/date": {
        "expected": "a time such as 2026-11-22T09:30:00.125Z",
        "example": "2026-11-22T09:30:00.125Z"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/report": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/image": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-shape.ts


const schema = { validate: validate, hints: hints };
/** Values in the columns together, in a plugin without its versions, or in one version: a thousand cells with two reports each have 25,000. */
const mostValues = 100_000;
/**
 * What keeps a value from being a `CompatibilityMatrix` document: of the first part that is wrong, or that it is larger than any. Part by
 * part, because the schema's validator notes everything that is wrong, which in a hostile file of some MiB would take GiB of memory.
 */
;
/** Documents that are all right if the whole is: it without plugins, then with one plugin without versions, then with one version. */
;
;
;
/** How many more values there may be; below 0 once there are too many. The value is nested at most 16 deep. */
;

// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-read.ts







/** Some 200,000 cells with a report each; GitHub takes no file of 100 MiB. */
const maxMatrixBytes = 96 * 1024 * 1024;
/** Reads a file that is named `PATH` or `PATH@sha256:…`, as `parseMatrix` does. */
;
/** What stands before and behind the @ of `PATH@sha256:…`; a path alone where none does. */
;
/**
 * Reads a matrix back as what it was computed from, as far as that is written: of the plugins' metadata, what they declare; of the evidence,
 * what counted, but as unsigned and none from the future, of which a notice tells. Computing and writing it again gives the same bytes. Says what is wrong with any other text, and never throws for it.
 */
;
;
;
;
;
;
;
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

/***/ 17538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var stateOf = (function ({ declared, verified, contradiction }) {
    if (contradiction)
        return contradiction === "compatible-failed" ? "refuted" : "surprising";
    if (verified === "failed")
        return "failed";
    if (declared.verdict === "compatible")
        return verified === "passed" ? "verified" : "declared";
    return declared.verdict;
});
var detailOf = (function ({ declared, verified }) {
    const { verdict, range, framework } = declared;
    return [
        ...(range === "outside" ? ["outside its range"] : []),
        ...(range === "invalid" ? ["its range is not well-formed"] : []),
        ...(framework === "different" ? ["another framework API"] : []),
        ...(framework === "shimmed" && verdict !== "incompatible" ? ["through a shim"] : []),
        ...(verdict === "unknown" && verified === "passed" ? ["passed"] : []),
    ];
});
var dateOf = (function ({ verified, evidence }) {
    return evidence.find(({ verdict }) => verdict === verified)?.date.slice(0, 10);
});
var marksOf = (function (plugin, { version, retracted, problem }) {
    return [
        ...(retracted ? ["retracted"] : []),
        ...(plugin.deprecated === undefined ? [] : ["deprecated"]),
        ...(plugin.pins.some((pin) => pin.version === version) ? ["pinned"] : []),
        ...(problem === undefined ? [] : ["not read"]),
    ];
});
var isPlanned = (function ({ manifests }) {
    return manifests.length === 0;
});
var offers = (function ({ frameworkVersion, compatibleFrameworkVersions }) {
    return [frameworkVersion, ...compatibleFrameworkVersions].join(" + ");
});
var rowsToShow = (function ({ versions, pins, cells }, newest) {
    const pinned = new Set(pins.map(({ version }) => version));
    return versions.flatMap(({ version }, index) => {
        const parts = cells[index]?.some(({ contradiction }) => contradiction !== undefined) ?? false;
        return index < newest || pinned.has(version) || parts ? [index] : [];
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ rowsToShow),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   O5: () => (/* binding */ offers),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Rw: () => (/* binding */ detailOf)
/* harmony export */ });
;
/** What a cell says besides its state, most important first: ends of a sentence. */
;
/** `2026-11-20`, of the newest evidence for what was verified. */
;
/** What is said of a version beside its number. */
;
/** A planned server is one that no manifest builds on. */
;
;
/** The rows that people look for: the newest ones, and all that manifests pin or where declared and verified part. */
;


/***/ }),

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isDigest = (function (text) {
    return typeof text === "string" && pattern.test(text);
});
var sha256 = (function (content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
});
var verifyBytes = (function (bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var verifyStream = (async function* (content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var mismatch = (function (name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
;
/** The digest of bytes or of a text's UTF-8 bytes. */
;
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
;
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
;
/** `name` says what the content is, or what was tried with it. */
;


/***/ })

};

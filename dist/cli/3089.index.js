export const id = 3089;
export const ids = [3089];
export const modules = {

/***/ 18022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, both in the order in which they come. Map.groupBy does the same, from Node 21 on. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}


/***/ }),

/***/ 15358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18022);

/** Counts checks, for the server and for each plugin that is known or that a check is about. */
function summarise(checks, plugins) {
    const about = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ plugin }) => plugin);
    const known = new Map();
    for (const name of about.keys())
        if (name !== undefined)
            known.set(name, { name });
    for (const each of plugins.toReversed())
        known.set(each.name, each);
    const sorted = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    return { ...resultOf(checks), plugins: sorted.map((each) => pluginResult(each, about.get(each.name) ?? [])) };
}
function pluginResult({ name, module, version }, checks) {
    return {
        name,
        ...(module === undefined ? {} : { module }),
        ...(version === undefined ? {} : { version }),
        ...resultOf(checks),
    };
}
function resultOf(checks) {
    const required = count(checks.filter(({ level }) => level === "required"));
    const recommended = count(checks.filter(({ level }) => level === "recommended"));
    return { verdict: verdictOf(required), required, recommended };
}
function count(checks) {
    const counts = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
    for (const { status } of checks)
        counts[status === "not-run" ? "notRun" : status]++;
    return counts;
}
/** Where no required check came to a result, nothing is known: that is not passed, and nothing failed. */
function verdictOf({ passed, failed, notRun }) {
    if (failed > 0)
        return "failed";
    if (passed === 0)
        return "not-run";
    return notRun > 0 ? "failed" : "passed";
}


/***/ }),

/***/ 79167:
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

/***/ 16933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ computeMatrix)
});

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
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
        return failed && failed !== newest ? [newest, failed] : [newest];
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
    const message = `reports contradict each other about ${what}: ${(0,sanitize/* sanitize */.a)(passed.report, 80)} says passed, ${(0,sanitize/* sanitize */.a)(failed.report, 80)} says failed; failed counts`;
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
var compatibility = __webpack_require__(71285);
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

/***/ 90333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ contradictions),
/* harmony export */   v: () => (/* binding */ contradicted)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


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
}


/***/ }),

/***/ 98614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFuture),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a report proves of plugin versions. A report that nobody can place, or of a part of the suite only, proves nothing. */
function evidenceOf({ report, digest, file }, signed = false) {
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
}
function refusal({ subject, only, verdict, server }) {
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
}
function noEvidence(message, file) {
    const fix = "Run the whole suite on an image that this suite built, and give that report.";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("report-no-evidence", message, {
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
/** Clocks of runners may be off, by no more than that. */
const tolerance = 24 * 60 * 60 * 1000;
/** Whether a date is later than a clock can be wrong. */
function isFuture(date, now) {
    return Date.parse(date) > now + tolerance;
}


/***/ }),

/***/ 54511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79167);

/** Newest first. Versions that differ in build metadata only have an order too, so that the same input gives the same bytes. */
function newestFirst(one, other) {
    return (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(other.version, one.version) || compareText(other.version, one.version);
}
/** By code units: the same on every machine. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 96935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** The row with the pins of one server alone: who pins a prerelease elsewhere has not asked for one here. */
function pinnedOn(row, server) {
    return { ...row, pins: row.pins.filter((pin) => pin.server === server) };
}
/** Every version's standing on one server, newest first. Of the pins, those of the row that is given count. */
function standings(row, column, asked = {}) {
    return row.versions.flatMap((_, index) => standingOf(row, index, column, asked) ?? []);
}
/** What is against recommending a version wherever the row's pins are. */
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

/***/ 56090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    found.diagnostics = (0,_documents_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limitDiagnostics */ .c)(found.diagnostics);
    return found;
}
function readOne(file, inFolder, seen, found, now) {
    const read = (0,_conformance_report_read_js__WEBPACK_IMPORTED_MODULE_2__.readReport)(file);
    if (!read.report) {
        const severity = inFolder ? "warning" : "error";
        found.diagnostics.push(...read.diagnostics.slice(0, 1).map((each) => ({ ...each, severity })));
        return;
    }
    if (seen.has(read.digest))
        return;
    seen.add(read.digest);
    found.count++;
    const { evidence, diagnostics } = (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)(read);
    found.diagnostics.push(...diagnostics);
    const [first] = evidence;
    if (first && (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .isFuture */ .G)(first.date, now))
        found.diagnostics.push(fromTheFuture(first));
    else
        found.evidence.push(...evidence);
}
function fromTheFuture({ date, file }) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .YK)("report-no-evidence", `the report is no evidence: it says that it ran on ${date.slice(0, 10)}`, {
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
        return { problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path, 300)} cannot be read: the system says ${why}`) };
    }
    return { files, isFolder: true };
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        // Why it cannot be read, reading it says.
        return false;
    }
}
function collect(folder, depth, files) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((one, other) => (0,_matrix_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(one.name, other.name));
    for (const each of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each.name);
        if (each.isDirectory() && depth < deepest)
            collect(path, depth + 1, files);
        else if (each.isFile() && each.name.endsWith("report.json") && files.length < mostFiles)
            files.push(path);
    }
}


/***/ })

};

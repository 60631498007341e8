export const id = 3243;
export const ids = [3243];
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

/***/ 59964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var columnOf = (function ({ servers }, version) {
    const found = servers.findIndex((each) => each.version === version || each.version === `v${version}`);
    if (found >= 0)
        return found;
    const known = servers.map((each) => each.version);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `the matrix has no server ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(version)}`, {
        fix: `Name one of ${listed(known)}, or give it with its framework API, such as ${planned(version)}.`,
    });
});
var planned = (function (version) {
    return /^v?[0-9A-Za-z.+-]{1,60}$/.test(version) ? `v${version.replace(/^v/, "")}=v1alpha1` : "v2.0.0=v1beta1";
});
var rowsOf = (function ({ plugins }, name) {
    const found = plugins.filter((each) => each.name === name);
    if (found.length > 0)
        return found;
    const names = plugins.map((each) => each.name);
    const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `the matrix has no plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)}`, {
        fix: likely === undefined ? `Name one of ${listed(names)}.` : `Did you mean ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(likely)}? Write that.`,
    });
});
var listed = (function (names) {
    const shown = names.slice(0, 12).map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each));
    return `${shown.join(", ") || "none"}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84726);



/** The column of a server, whose version may stand without `v`. Throws `input-invalid`. */
;
;
/** The rows of a plugin: more than one where manifests take it from several modules. Throws `input-invalid`. */
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

/***/ 96885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var whatCanIShip = (function (matrix, server, asked = {}) {
    const column = (0,_matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .u)(matrix, server);
    const version = matrix.servers[column]?.version ?? "";
    const held = matrix.plugins.map((each) => {
        const row = (0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedOn */ .O5)(each, version);
        return { row, all: (0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .ES)(row, column, asked) };
    });
    const modules = new Map();
    for (const each of held.filter(canShip)) {
        modules.set(each.row.module, [...(modules.get(each.row.module) ?? []), each]);
    }
    return held.map((each) => {
        const others = canShip(each) ? (modules.get(each.row.module) ?? []).filter((other) => other !== each) : [];
        return { plugin: each.row.name, module: each.row.module, ...together(each, others), pins: each.row.pins };
    });
});
var canShip = (function ({ all }) {
    return all.some(_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecommended */ .kN);
});
var together = (function (own, others) {
    const shared = (0,_matrix_where_js__WEBPACK_IMPORTED_MODULE_2__/* .choose */ .Sw)(own.all.map((each) => ({ ...each, obstacles: [...each.obstacles, ...against(each, others)] })));
    const { newest } = (0,_matrix_where_js__WEBPACK_IMPORTED_MODULE_2__/* .choose */ .Sw)(own.all);
    if (shared.newest || !newest)
        return shared;
    return { ...shared, apart: { newest, from: excluding(own, others).map(({ row }) => row.name) } };
});
var against = (function ({ version }, others) {
    return others.flatMap(({ row, all }) => {
        const standing = all.find((each) => each.version === version);
        const why = standing ? standing.obstacles.map((each) => each.why).join(", ") : "it has no such version";
        return why === "" ? [] : [{ kind: "module", why: `not for ${row.name} of the same module: ${why}` }];
    });
});
var excluding = (function (own, others) {
    const mine = own.all.filter(_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecommended */ .kN);
    const alien = others.filter((other) => mine.every((each) => against(each, [other]).length > 0));
    return alien.length > 0 ? alien : others;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whatCanIShip)
/* harmony export */ });
/* harmony import */ var _matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59964);
/* harmony import */ var _matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96935);
/* harmony import */ var _matrix_where_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53772);



/**
 * Answers "which newest version of each plugin can I ship?", in the order of the matrix. A build has one version of each module, so the
 * answer for plugins of one module is one version: the newest that can be recommended for all of them. A plugin that has none on its own
 * keeps none of the others back. Throws `input-invalid`.
 */
;
;
;
/** What others of the module have against a version. */
;
/** Those with which it shares no version; where it shares one with each, all of them together. */
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

/***/ 53772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var whereCanIRun = (function (matrix, plugin, asked = {}) {
    return (0,_matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .R)(matrix, plugin).map((row) => ({
        plugin: row.name,
        module: row.module,
        ...(row.deprecated === undefined ? {} : { deprecated: row.deprecated }),
        servers: matrix.servers.map(({ version, manifests }, column) => ({
            server: version,
            planned: manifests.length === 0,
            ...choice(row, { version, column }, asked),
            pinned: pinned(row, { version, column }, asked),
        })),
    }));
});
var choice = (function (row, { version, column }, asked) {
    return choose((0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .ES)((0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedOn */ .O5)(row, version), column, asked));
});
var choose = (function (all) {
    const found = all.findIndex(_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecommended */ .kN);
    const newest = all[found];
    return newest ? { newest, passedOver: all.slice(0, found) } : { passedOver: [...all] };
});
var pinned = (function (row, { version: server, column }, asked) {
    const own = (0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedOn */ .O5)(row, server);
    const versions = new Map();
    for (const pin of own.pins)
        versions.set(pin.version, [...(versions.get(pin.version) ?? []), pin]);
    const all = (0,_matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .ES)(own, column, asked);
    return [...versions].map(([version, pins]) => {
        const standing = all.find((each) => each.version === version);
        return { version, manifests: pins.map(({ manifest }) => manifest), ...(standing ? { standing } : {}) };
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Y4: () => (/* binding */ whereCanIRun),
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59964);
/* harmony import */ var _matrix_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96935);


/** Answers "where can I run?". One answer for each module that manifests take the plugin from. Throws `input-invalid`. */
;
/** The newest version that can be recommended, and what is newer and cannot. Of the pins, those of that server count. */
;
/** The same of standings that are known, newest first. */
;
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

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var whereText = (function (answers) {
    return answers
        .map(({ plugin, module, deprecated, servers }) => {
        const head = `${answers_name(plugin)} (${(0,sanitize/* sanitize */.a)(module, 200)})${deprecated === undefined ? "" : `\n  deprecated: ${(0,sanitize/* sanitize */.a)(deprecated, 300)}`}`;
        const lines = servers.map(({ server, planned, newest, pinned, passedOver }) => {
            const title = `  ${answers_name(server)}${planned ? " (planned)" : ""}: `;
            const pins = pinned.map(({ version, manifests, standing }) => {
                const state = standing ? `, ${proof(standing.cell)}` : "";
                return `    pinned: ${answers_name(version)}${state} (${manifests.map((each) => (0,sanitize/* sanitize */.a)(each, 200)).join(", ")})`;
            });
            return [
                `${title}${newest ? recommended(newest) : "nothing to recommend"}`,
                ...pins,
                ...over(passedOver, "    "),
            ].join("\n");
        });
        return `${[head, ...lines].join("\n")}\n`;
    })
        .join("\n");
});
var shipText = (function (server, answers) {
    const found = answers.filter(({ newest }) => newest).length;
    const lines = answers.map(({ plugin, newest, apart, pins, passedOver }) => {
        const pinned = [...new Set(pins.map(({ version }) => version))].filter((version) => version !== newest?.version);
        const now = pinned.length === 0 ? "" : `; pinned: ${pinned.map(answers_name).join(", ")}`;
        return [
            `  ${answers_name(plugin)}: ${newest ? recommended(newest) : `nothing to ship${apart ? excluded(apart) : ""}`}${now}`,
            ...over(passedOver, "    "),
        ].join("\n");
    });
    return `${[`${found} of ${answers.length} plugins can ship on ${answers_name(server)}`, ...lines].join("\n")}\n`;
});
var excluded = (function ({ newest, from }) {
    const others = from.map(answers_name).join(" and ");
    return ` together with ${others}: plugins of one module have one version, and none suits all; without ${others}, ${recommended(newest)}`;
});
var upgradeText = (function (plan) {
    const { manifest, from, to, possible, plugins } = plan;
    const where = manifest === undefined ? "" : `${(0,sanitize/* sanitize */.a)(manifest, 200)}: `;
    const count = (outcome) => plugins.filter((each) => each.outcome === outcome).length;
    const moves = count("before") + count("with");
    const head = `${where}from ${answers_name(from)} to ${answers_name(to)}: ${verdicts[possible]}; ${count("stays")} stay, ${moves} move, ${count("none")} without a fix, ${count("unknown")} unknown`;
    const lines = plugins.flatMap((each) => planLines(each));
    return `${[head, ...lines, ...orderLines(plan)].join("\n")}\n`;
});
var orderLines = (function ({ possible, plugins, steps }) {
    const open = plugins.filter(({ outcome }) => outcome === "unknown").map(({ plugin }) => answers_name(plugin));
    const first = possible === "unknown" ? [`Find out about ${open.join(", ")} first.`] : [];
    if (steps.length === 0)
        return first;
    const lead = possible === "unknown" ? `If ${open.length === 1 ? "it runs" : "they run"} there, in this order` : "In this order";
    return [...first, `${lead}, a change each:`, ...steps.map((step, index) => `  ${index + 1}. ${stepText(step)}`)];
});
var planLines = (function ({ plugin, from, outcome, to = "", older, why, notes }) {
    const said = {
        stays: `${answers_name(from)} runs there`,
        before: `${answers_name(from)} to ${answers_name(to)}, which runs on both servers`,
        with: `${answers_name(from)} to ${answers_name(to)}, together with the server`,
        none: `${answers_name(from)} breaks, and nothing that can be recommended runs there`,
        unknown: `whether ${answers_name(from)} runs there is not known`,
    };
    const back = older ? " (an older version: no newer one runs there)" : "";
    const reasons = why.length === 0 ? [] : [`    because ${why.map((each) => (0,sanitize/* sanitize */.a)(each, 300)).join("; ")}`];
    return [
        `  ${answers_name(plugin)}: ${said[outcome]}${back}`,
        ...reasons,
        ...notes.map((each) => `    note: ${(0,sanitize/* sanitize */.a)(each, 300)}`),
    ];
});
var stepText = (function ({ server, plugins }) {
    const moves = plugins.map(({ plugin, from, to }) => `${answers_name(plugin)} ${answers_name(from)} to ${answers_name(to)}`);
    if (server === undefined)
        return moves.join(", ");
    return [`the server to ${answers_name(server)}`, ...moves].join(", with ");
});
var recommended = (function ({ version, cell }) {
    return `${answers_name(version)}, ${proof(cell)}`;
});
var proof = (function (cell) {
    const { declared, verified } = cell;
    const shim = declared.framework === "shimmed" && declared.verdict === "compatible" ? " through a shim" : "";
    const claim = declared.verdict === "unknown" ? "not declared" : `declared ${declared.verdict}${shim}`;
    return verified === "not-run" ? `${claim}, not tried` : `${claim}, ${verified} on ${(0,words/* dateOf */.Q$)(cell)}`;
});
var over = (function (standings, indent) {
    const shown = standings.slice(0, mostPassedOver);
    const more = standings.length - shown.length;
    return [
        ...shown.map(({ version, obstacles }) => {
            const why = obstacles.map((each) => (0,sanitize/* sanitize */.a)(each.why, 300)).join("; ");
            return `${indent}not ${answers_name(version)}: ${why}`;
        }),
        ...(more > 0 ? [`${indent}and ${more} older ones that cannot be recommended either`] : []),
    ];
});
var answers_name = (function (text) {
    return (0,sanitize/* sanitize */.a)(text, 100);
});
var manifestsOf = (function ({ servers, plugins }) {
    const all = servers.flatMap(({ version, manifests }) => manifests.map((manifest) => ({ manifest, server: version })));
    return all.map(({ manifest, server }) => ({
        manifest,
        server,
        pins: plugins.flatMap(({ name, module, pins }) => pins
            .filter((each) => each.manifest === manifest && each.server === server)
            .map(({ version }) => ({ plugin: name, module, version }))),
    }));
});
var planUpgrade = (function (matrix, from, to, asked = {}) {
    const columns = { old: (0,src_columns/* columnOf */.u)(matrix, from.server), new: (0,src_columns/* columnOf */.u)(matrix, to) };
    const modules = new Map();
    for (const pin of from.pins) {
        const row = matrix.plugins.find((each) => each.name === pin.plugin && each.module === pin.module);
        modules.set(pin.module, [...(modules.get(pin.module) ?? []), hold({ pin, row }, columns, asked)]);
    }
    const groups = [...modules.values()].map((group) => planModule(group));
    const plugins = groups.flat().sort((one, other) => (0,order/* compareText */.n)(one.plugin, other.plugin));
    const possible = verdictOf(plugins);
    const target = matrix.servers[columns.new]?.version ?? to;
    const { manifest, server } = from;
    const steps = possible !== "no" && target !== server ? stepsOf(plugins, target) : [];
    return { ...(manifest === undefined ? {} : { manifest }), from: server, to: target, possible, plugins, steps };
});
var verdictOf = (function (plugins) {
    if (plugins.some(({ outcome }) => outcome === "none"))
        return "no";
    return plugins.some(({ outcome }) => outcome === "unknown") ? "unknown" : "yes";
});
var hold = (function ({ pin, row }, columns, asked) {
    if (!row)
        return { ...pin, wanted: [], running: new Set(), notes: [] };
    // Prereleases of what this manifest pins count, whatever others pin.
    const own = { ...row, pins: row.pins.filter(({ version }) => version === pin.version) };
    const running = (0,src_standing/* standings */.ES)(own, columns.old, asked).filter(src_standing/* runs */.Np);
    const pinned = row.versions.find(({ version }) => version === pin.version);
    const notes = pinned ? (0,src_standing/* ofVersion */.MP)(own, pinned, { prereleases: true }).map(({ why }) => why) : [];
    return {
        ...pin,
        wanted: (0,src_standing/* standings */.ES)(own, columns.new, asked),
        running: new Set(running.map(({ version }) => version)),
        notes,
    };
});
var planModule = (function (group) {
    const states = group.map((each) => stateOf(each));
    const worst = ["breaks", "unknown", "runs"].find((state) => states.some((each) => each.state === state));
    const fix = worst === "runs" ? undefined : findFix(group);
    return group.map(({ plugin, module, version, notes }, index) => {
        const base = { plugin, module, from: version, why: states[index]?.why ?? [], notes };
        if (fix)
            return { ...base, ...fix };
        if (worst === "runs")
            return { ...base, outcome: "stays" };
        const state = states[index]?.state;
        return { ...base, outcome: state === "breaks" ? "none" : state === "unknown" ? "unknown" : "stays" };
    });
});
var stateOf = (function ({ version, wanted }) {
    const standing = wanted.find((each) => each.version === version);
    if (!standing)
        return { state: "unknown", why: ["the matrix does not have this version"] };
    if ((0,src_standing/* runs */.Np)(standing))
        return { state: "runs", why: [] };
    const against = standing.obstacles.filter(({ kind }) => ["incompatible", "unknown", "failed"].includes(kind));
    const onlyUnknown = against.every(({ kind }) => kind === "unknown");
    return { state: onlyUnknown ? "unknown" : "breaks", why: against.map(({ why }) => why) };
});
var findFix = (function (group) {
    const [first] = group;
    if (!first)
        return undefined;
    const usable = first.wanted.filter(({ version }) => group.every((each) => isUsable(each, version)));
    const onBoth = (version) => group.every(({ running }) => running.has(version));
    const isNewer = (candidate) => (0,order/* newestFirst */.l)(candidate, first) < 0;
    const newer = usable.filter(isNewer);
    const older = usable.filter((each) => !isNewer(each) && each.version !== first.version);
    for (const some of [newer, older]) {
        const found = some.find(({ version }) => onBoth(version)) ?? some[0];
        if (!found)
            continue;
        const outcome = onBoth(found.version) ? "before" : "with";
        return { outcome, to: found.version, ...(some === older ? { older: true } : {}) };
    }
    return undefined;
});
var isUsable = (function ({ wanted }, version) {
    const standing = wanted.find((each) => each.version === version);
    return standing !== undefined && (0,src_standing/* isRecommended */.kN)(standing);
});
var stepsOf = (function (plugins, server) {
    const moving = (outcome) => plugins.filter((each) => each.outcome === outcome);
    const before = new Map();
    for (const each of moving("before"))
        before.set(each.module, [...(before.get(each.module) ?? []), each]);
    return [
        ...[...before.values()].map((group) => ({ plugins: group.map(moveOf) })),
        { server, plugins: moving("with").map(moveOf) },
    ];
});
var moveOf = (function ({ plugin, from, to = from }) {
    return { plugin, from, to };
});
var serversAsked = (function ({ server, upgrade }) {
    return [...new Set([server, upgrade])].filter((each) => each?.includes("=") ?? false);
});
var answerMatrix = (function (matrix, { plugin, server, upgrade, prereleases = false }) {
    const asked = { prereleases };
    const answers = [];
    if (plugin !== undefined)
        answers.push(whereText((0,where/* whereCanIRun */.Y4)(matrix, plugin, asked)));
    if (server !== undefined)
        answers.push(shipText(versionIn(server), (0,ship/* whatCanIShip */.i)(matrix, versionIn(server), asked)));
    if (upgrade !== undefined) {
        const to = versionIn(upgrade);
        answers.push(...manifestsOf(matrix).map((from) => upgradeText(planUpgrade(matrix, from, to, asked))));
    }
    return answers.join("\n");
});
var versionIn = (function (server) {
    return server.split("=")[0] ?? "";
});
var matrixOutcome = (function ({ matrix, changed }, options) {
    const { plugins, servers } = matrix;
    const versions = plugins.reduce((sum, each) => sum + each.versions.length, 0);
    const files = [options.markdown, options.json, options.html].filter((each) => each !== undefined);
    const done = options.check ? (changed ? "stale" : "up to date") : changed ? "written" : "unchanged";
    const count = `${counted(versions, "version")} of ${counted(plugins.length, "plugin")} on ${counted(servers.length, "server")}`;
    return `${count}${files.length === 0 ? "" : `, ${done}: ${files.join(", ")}`}\n`;
});
var counted = (function (count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
});
__webpack_require__.d(__webpack_exports__, {
  answerMatrix: () => (/* binding */ answerMatrix),
  matrixOutcome: () => (/* binding */ matrixOutcome),
  serversAsked: () => (/* binding */ serversAsked)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/matrix/src/words.ts
var words = __webpack_require__(17538);
;// CONCATENATED MODULE: ./packages/matrix/src/answers.ts


/** Versions that were passed over and are said, the newest ones. */
const mostPassedOver = 3;
/** Answers of `whereCanIRun` for a terminal, each line of it safe to show. */
;
/** Answers of `whatCanIShip` for a terminal. */
;
;
/** A plan of `planUpgrade` for a terminal. */
;
const verdicts = {
    yes: "possible",
    unknown: "NOT known to be possible",
    no: "NOT possible yet",
};
;
;
;
;
;
;
;

// EXTERNAL MODULE: ./packages/matrix/src/ship.ts
var ship = __webpack_require__(96885);
// EXTERNAL MODULE: ./packages/matrix/src/columns.ts
var src_columns = __webpack_require__(59964);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var src_standing = __webpack_require__(96935);
;// CONCATENATED MODULE: ./packages/matrix/src/upgrade.ts



/** What every manifest of the matrix pins. */
;
/** Answers "what breaks if we upgrade, which plugin versions fix it, and in which order do we move?". Throws `input-invalid`. */
;
;
;
/** Plugins of one module are at one version, so they move together or not at all. */
;
;
/** The newest newer version that runs on both servers; else on the new one only; else the newest older one, in the same order. */
;
;
;
;

// EXTERNAL MODULE: ./packages/matrix/src/where.ts
var where = __webpack_require__(53772);
;// CONCATENATED MODULE: ./packages/server/src/matrix-answers.ts




/** The servers that questions bring with them, as `MatrixOptions.servers` has them. */
;
/** The answers as text, in the order plugin, server, upgrade; empty where nothing is asked. Throws `input-invalid` for what is not there. */
;
;
/** What was done, where nothing was asked: a few lines. */
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

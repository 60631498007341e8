export const id = 1977;
export const ids = [1977];
export const modules = {

/***/ 88138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var markdownTable = (function (header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
;


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMarkdown = (function (diagnostics, home) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map((each) => row(each, home));
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
});
var row = (function ({ severity, code, message, fix = "", place }, home) {
    const where = place ? position(place) : "";
    const rule = home === undefined ? code : `[${code}](${rulePage(code, home)})`;
    return `| ${severity} | ${markdownText(where)} | ${rule} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
});
var markdownText = (function (text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(text, limit)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59259);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);




/**
 * A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none.
 *
 * @param home the address of the suite's files, which each rule's page is linked below
 */
;
;
/**
 * What means something to GitHub's Markdown: emphasis, code, links, HTML, mathematics and cells anywhere; headings, lists and rules at the
 * start; `_` outside of a word; addresses, emoji (`:+1:`) and references to issues (`#1`, `GH-1`).
 */
const marks = /[&<>\\`*[\]|~$]|^[-+=#]|(?<=^\d{1,9})[.)]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/|[\w+-]*:)|(?<=www)\.|#(?=\w)|(?<=\bGH)-(?=\d)/giu;
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. What means nothing stays as it is, for those who read the source. The comment keeps @ from making a
 * mention or an address.
 */
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

/***/ 67390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMatrixMarkdown = (function (matrix) {
    if (matrix.plugins.length === 0)
        return "No optional plugins.\n";
    const { base, servers, plugins } = matrix;
    const header = ["Plugin", "Version", ...servers.map(serverCell)];
    const newest = Math.min(8, Math.max(1, Math.floor(mostRows / plugins.length)));
    const rows = plugins.flatMap((each) => rowsOf(each, newest));
    const title = base === undefined ? "" : `Plugin versions by versions of ${text(base)}.\n\n`;
    return `${title}${table(header, rows)}${older(matrix, newest)}\n${legend}${parting(matrix)}${reports(matrix, newest)}`;
});
var serverCell = (function (server) {
    return `${server.version} (${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O5)(server)}${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(server) ? ", planned" : ""})`;
});
var rowsOf = (function (plugin, newest) {
    const { name, versions, cells } = plugin;
    if (versions.length === 0)
        return [[name, "no released version"]];
    return (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => {
        const version = versions[index];
        if (!version)
            return [];
        const said = (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .marksOf */ .Ok)(plugin, version);
        const label = said.length === 0 ? version.version : `${version.version} (${said.join(", ")})`;
        return [[name, label, ...(cells[index] ?? []).map(cellText)]];
    });
});
var cellText = (function (cell) {
    const said = [...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(cell), (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)].filter((each) => each !== undefined);
    return said.length === 0 ? marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)] : `${marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)]} (${said.join(", ")})`;
});
var older = (function ({ plugins }, newest) {
    const left = plugins.reduce((sum, each) => sum + each.versions.length - (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(each, newest).length, 0);
    return left === 0 ? "" : `\n${left} older versions are left out.\n`;
});
var parting = (function (matrix) {
    const lines = [...(0,_matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradicted */ .v)(matrix)].map(({ row, version, server, cell }) => {
        const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
        return `- ⚠️ ${text(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)}`)}\n`;
    });
    return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
});
var reports = (function ({ servers, plugins }, newest) {
    const rows = plugins.flatMap((plugin) => (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => (plugin.cells[index] ?? []).flatMap(({ evidence }, column) => evidence.map(({ platform, suite, verdict, date, report, signed }) => [
        `${plugin.name} ${plugin.versions[index]?.version}`,
        servers[column]?.version ?? "",
        platform,
        suite,
        verdict,
        date.slice(0, 10),
        report.slice(0, "sha256:".length + 12),
        signed ? "yes" : "no",
    ]))));
    if (rows.length === 0)
        return "";
    const header = ["Plugin", "Server", "Platform", "Suite", "Result", "Date", "Report", "Signed"];
    const more = rows.length > mostReports ? `\n${rows.length - mostReports} more are not shown.\n` : "";
    const shown = table(header, rows.slice(0, mostReports));
    return `\n<details><summary>Reports (${rows.length})</summary>\n\n${shown}${more}\n</details>\n`;
});
var table = (function (header, rows) {
    const line = (cells) => `| ${cells.map(text).join(" | ")} |\n`;
    return `${line(header)}|${" --- |".repeat(header.length)}\n${rows.map(line).join("")}`;
});
var text = (function (value) {
    const [first = ""] = /^(?:✅|☑️|⚠️|❌|➖|❔) /u.exec(value) ?? [];
    const rest = value.slice(first.length);
    const isPlain = rest.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9 ,()/:+]|[.-](?![.-]))*$/.test(rest) && !/www\.|:\/\//i.test(rest);
    return isPlain ? value : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(value);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks),
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90333);
/* harmony import */ var _matrix_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17538);



/** Rows that a reader looks through, and that fit into what GitHub shows of a file. */
const mostRows = 400;
/** Rows of the list of reports. */
const mostReports = 500;
const marks = {
    verified: "✅ passed",
    declared: "☑️ declared",
    refuted: "⚠️ declared, but failed",
    surprising: "⚠️ not declared, but passed",
    failed: "❌ failed",
    incompatible: "➖ no",
    unknown: "❔ unknown",
};
/** The matrix for a file of a repository: a table, where declared and verified part, and the reports behind it. Ends with a newline. */
;
const legend = "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";
;
/** @param newest versions that are shown, besides those that are pinned or contradict their declaration */
;
;
;
;
;
;
/** What can mean nothing but itself stays readable in the file, so that a change of the matrix reads well too. */
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

/***/ 1977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var planOutcome = (function ({ shards, left }) {
    const rest = left === 0 ? "" : `; ${count(left, "cell")} ${left === 1 ? "is" : "are"} left for the next run`;
    return `${count(shards.flat().length, "cell")} in ${count(shards.length, "shard")}${rest}`;
});
var runOutcome = (function ({ cells, directory }) {
    const lines = cells.map(({ cell, outcome, why, seconds }) => {
        const what = `${outcome.padEnd(7)}  ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(cell.plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(cell.version)} on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(cell.server)}`;
        return [`${what}, ${seconds} s`, ...why.map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(each))].join(": ");
    });
    return [...lines, `Results: ${directory}`].join("\n");
});
var foldOutcome = (function ({ passed, failed, notRun }) {
    return `${passed} passed, ${failed} failed, ${notRun} not run`;
});
var planSummary = (function (plan) {
    const rows = plan.shards.map((cells, shard) => [
        String(shard),
        [...new Set(cells.map(({ server }) => server))].join(", "),
        String(cells.length),
        namesOf(cells.map(({ plugin, version }) => `${plugin} ${version}`)),
    ]);
    const table = rows.length === 0 ? "" : `\n\n${markdownTable(["Shard", "Servers", "Cells", "Plugins"], rows)}`;
    return `## Verification plan\n\n${planOutcome(plan)}.${table}`;
});
var namesOf = (function (names) {
    const shown = names.slice(0, usualCells);
    return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
});
var runSummary = (function ({ cells }) {
    const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "➖ not run" };
    const rows = cells.map(({ cell, outcome, why, seconds }) => [
        cell.plugin,
        cell.version,
        cell.server,
        [marks[outcome], ...why].join(": "),
        `${seconds} s`,
    ]);
    return `## Verified cells\n\n${markdownTable(["Plugin", "Version", "Server", "Result", "Time"], rows)}`;
});
var foldSummary = (function (folded) {
    return `## Compatibility matrix\n\nOf the planned cells: ${foldOutcome(folded)}.\n\n${renderMatrixMarkdown(folded.matrix)}`;
});
var proposeSummary = (function ({ outcome, number, url }) {
    const link = url !== undefined && URL.canParse(url) ? ` [#${number}](${new URL(url).href})` : "";
    return `## Compatibility matrix\n\nProposal${link}: ${outcomes[outcome]}.\n`;
});
var count = (function (number, what) {
    return `${number} ${what}${number === 1 ? "" : "s"}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldOutcome: () => (/* binding */ foldOutcome),
/* harmony export */   planOutcome: () => (/* binding */ planOutcome),
/* harmony export */   runOutcome: () => (/* binding */ runOutcome)
/* harmony export */ });
/* unused harmony exports planSummary, runSummary, foldSummary, proposeSummary */
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88138);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _matrix_matrix_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67390);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59813);




/** `57 cells in 4 shards; 12 cells are left for the next run`. */
;
/** A line for each cell. */
;
/** `40 passed, 2 failed, 15 not run`. */
;
;
;
;
;
const outcomes = {
    created: "opened",
    updated: "brought up to date",
    refreshed: "computed again, since it conflicted",
    current: "open, and as it should be",
    unneeded: "not needed: the repository holds this matrix",
    withdrawn: "closed: the repository holds this matrix",
    declined: "not opened again: a person closed one of the same changes",
    edited: "left alone: a person changed its branch",
};
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

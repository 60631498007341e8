export const id = 5319;
export const ids = [5319];
export const modules = {

/***/ 75098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pageStyle)
/* harmony export */ });
/**
 * What every page of this suite looks like: colours with a contrast of 4.5 and more in both schemes, type, banner, links. No images, no
 * fonts, nothing that is fetched.
 */
const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f5f6f8; --line: #d5d9e0; --ink: #1a1f29; --quiet: #555e6e; --link: #0b57b7;
  --passed: #12683a; --passed-soft: #e3f4e9; --failed: #a81c1c; --failed-soft: #fceaea;
  --skipped: #555e6e; --skipped-soft: #eceef2; --not-run: #7a4b00; --not-run-soft: #fdf1d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12151b; --raised: #1b2029; --line: #343c4a; --ink: #e8ebf0; --quiet: #a6afbf; --link: #82b4ff;
    --passed: #76d39a; --passed-soft: #14301f; --failed: #ff9a94; --failed-soft: #3d1818;
    --skipped: #a6afbf; --skipped-soft: #252b36; --not-run: #f2c063; --not-run-soft: #38290a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, input:focus-visible, .wide:focus-visible, pre:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.banner { border-top: 6px solid var(--tone); background: var(--soft); border-bottom: 1px solid var(--line); }
.banner header { padding-top: 1.75rem; padding-bottom: 1.5rem; }
.eyebrow { margin: 0; color: var(--quiet); font-size: .9rem; }
h1 { margin: .15rem 0 .35rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
.lead { margin: 0; max-width: 70ch; }
`;


/***/ }),

/***/ 20078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var escaped = (function (text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit).replace(/[&<>"']/g, (character) => references[character] ?? "");
});
var shown = (function (text, limit = 500) {
    return `<bdi>${escaped(text, limit)}</bdi>`;
});
var code = (function (text) {
    return `<code>${shown(text)}</code>`;
});
var badge = (function (status) {
    return mark(status, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[status]);
});
var verdictBadge = (function (verdict) {
    return mark(verdict, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]);
});
var mark = (function (status, word, sign = marks[status]) {
    return `<span class="badge ${status}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
});
var levelNote = (function ({ level }) {
    return level === "required" ? "" : ' <span class="badge skipped">recommended</span>';
});
var circumstances = (function ({ items, request, seconds }) {
    const about = items.map((each) => shown(each)).join(" › ");
    const asked = request === undefined ? "" : `${code(request)} <span class="quiet">${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}</span>`;
    return [about, asked].filter((each) => each !== "").join(" · ");
});
var section = (function (id, title, inside) {
    return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${inside}\n</section>\n`;
});
var fold = (function (title, inside, { open = false, id = "", has = "" } = {}) {
    const marksOf = `${id && ` id="${id}"`}${has && ` data-has="${has}"`}${open ? " open" : ""}`;
    return `<details${marksOf}>\n<summary>${title}</summary>\n${inside}\n</details>\n`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FG: () => (/* binding */ levelNote),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xb: () => (/* binding */ circumstances),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h: () => (/* binding */ verdictBadge),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64967);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Outside text for an element or a quoted attribute, on one line. */
;
/** Outside text that cannot turn the direction of what surrounds it. */
;
;
const marks = { passed: "✓", failed: "✗", skipped: "–", "not-run": "?" };
;
;
/** In the colour of a status. `word` is markup. */
;
/** A recommended check does not decide, which a reader has to know of each. */
;
/** What a result is about, what was asked and how long it took. */
;
;
/** `title` is markup. */
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

/***/ 97007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var stateMark = (function (cell) {
    const state = (0,words/* stateOf */.L4)(cell);
    const [sign, word] = stateWords[state];
    return `<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
});
var serverHeads = (function ({ servers }) {
    return servers
        .map((each) => `<th scope="col">${(0,report_html_parts/* shown */.SP)(each.version)}<small>${(0,report_html_parts/* shown */.SP)((0,words/* offers */.O5)(each), 60)}${(0,words/* isPlanned */.H9)(each) ? "<br>planned" : ""}</small></th>`)
        .join("");
});
var filterMarks = (function (plugin, states, parts) {
    const tiers = tiersOf(plugin);
    const find = (0,report_html_parts/* escaped */.Mk)(`${plugin.name} ${plugin.module}`.toLowerCase());
    return `data-find="${find}" data-tiers="${tiers.length === 0 ? "none" : tiers.join(" ")}" data-states="${states}" data-parts="${parts}"`;
});
var tiersOf = (function ({ pins }) {
    return ["built-in", "supported", "community"].filter((tier) => pins.some((pin) => pin.tier === tier));
});
var tierTags = (function (plugin) {
    return tiersOf(plugin)
        .map((tier) => `<span class="tag ${tier}">${tier}</span>`)
        .join(" ");
});
var matrix_html_parts_anchors = (function ({ plugins }) {
    const counts = new Map();
    for (const { name } of plugins)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return plugins.map(({ name }, index) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(name) && counts.get(name) === 1 ? `plugin-${name}` : `row-${index}`);
});
var overviewSection = (function (matrix, entries) {
    const rows = entries.map((entry) => overviewRow(matrix, entry));
    const head = `<thead><tr><th scope="col">Plugin</th>${serverHeads(matrix)}</tr></thead>`;
    const table = `<table class="grid"><caption class="unseen">The newest version of each plugin for each server</caption>${head}\n<tbody>\n${rows.join("")}</tbody></table>`;
    const legend = Object.entries(stateWords).map(([state, [sign, word]]) => `<li><span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span> ${meanings[state]}</li>`);
    const inside = `<p class="hint">The newest version of each plugin that can be recommended on each server. Retracted, deprecated and prerelease versions never are, unless a manifest of that server pins a prerelease of the same release.</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="overview-title">${table}<p id="none" class="nothing" hidden>No plugin fits these filters.</p></div>
<ul class="legend">${legend.join("")}</ul>`;
    return (0,report_html_parts/* section */.uW)("overview", "What runs where", inside);
});
var entriesOf = (function (matrix) {
    const ids = matrix_html_parts_anchors(matrix);
    return matrix.plugins.map((plugin, index) => {
        const choices = matrix.servers.map(({ version }, column) => (0,where/* choice */.Yq)(plugin, { version, column }, {}));
        const told = matrix.servers.map(({ version }, column) => {
            const parts = partsIn(plugin, column) ? 1 : 0;
            return parts + (failsBeside(plugin, version, column, choices[column]) ? 2 : 0);
        });
        const filter = filterMarks(plugin, choices.map(letterOf).join(""), told.join(""));
        return { plugin, id: ids[index] ?? "", filter, choices };
    });
});
var overviewRow = (function ({ servers }, { plugin, id, filter, choices }) {
    const cells = choices.map((each, column) => overviewCell(plugin, each, servers[column]?.version ?? "", column));
    const deprecated = plugin.deprecated === undefined ? "" : ' <span class="tag bad">deprecated</span>';
    return `<tr ${filter}><th scope="row"><a href="#${id}">${(0,report_html_parts/* shown */.SP)(plugin.name, 100)}</a> ${tierTags(plugin)}${deprecated}</th>${cells.join("")}</tr>\n`;
});
var letterOf = (function ({ newest, passedOver: [first] }) {
    if (newest)
        return newest.cell.verified === "passed" ? "v" : "d";
    if (!first)
        return "u";
    if (first.cell.verified === "failed")
        return "f";
    if (first.cell.declared.verdict === "compatible")
        return "r";
    return first.cell.declared.verdict === "incompatible" ? "i" : "u";
});
var partsIn = (function ({ cells }, column) {
    return cells.some((row) => row[column]?.contradiction !== undefined);
});
var failsBeside = (function (plugin, server, column, choice) {
    const pinned = new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version));
    const newer = choice?.passedOver.some(({ cell }) => cell.contradiction === "compatible-failed") ?? false;
    return (newer ||
        plugin.versions.some(({ version }, at) => pinned.has(version) && plugin.cells[at]?.[column]?.verified === "failed"));
});
var overviewCell = (function (plugin, { newest, passedOver }, server, column) {
    const pinned = [...new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version))];
    const notes = pinned
        .filter((version) => version !== newest?.version)
        .map((version) => `<small>pinned: ${(0,report_html_parts/* shown */.SP)(version, 60)}${pinnedState(plugin, version, column)}</small>`);
    if (newest) {
        return `<td>${signed((0,words/* stateOf */.L4)(newest.cell), newest.version)}${newerOnes(passedOver)}${notes.join("")}</td>`;
    }
    const [first] = passedOver;
    return `<td>${first ? notRecommended(first) : '<span class="quiet">no release</span>'}${notes.join("")}</td>`;
});
var newerOnes = (function (passedOver) {
    const kinds = new Set(passedOver.map(({ cell }) => cell.contradiction));
    if (kinds.has("compatible-failed"))
        return "<small>⚠ a newer one failed</small>";
    return kinds.has("incompatible-passed") ? "<small>⚠ a newer one passed</small>" : "";
});
var signed = (function (state, version = "") {
    const [sign, word] = stateWords[state];
    const after = version === "" ? "" : ` ${(0,report_html_parts/* shown */.SP)(version, 60)}`;
    return `<span class="state ${state}"><span aria-hidden="true">${sign}</span><span class="unseen">${word}</span>${after}</span>`;
});
var pinnedState = (function ({ versions, cells }, version, column) {
    const cell = cells[versions.findIndex((each) => each.version === version)]?.[column];
    return cell ? ` (${stateWords[(0,words/* stateOf */.L4)(cell)][1]})` : "";
});
var notRecommended = (function ({ version, cell, obstacles }) {
    const own = obstacles.filter(({ kind }) => kind === "retracted" || kind === "deprecated" || kind === "prerelease");
    const state = (0,words/* stateOf */.L4)(cell);
    if (own.length === 0 || (state !== "declared" && state !== "verified"))
        return signed(state);
    return `${signed("incompatible")}<small>${(0,report_html_parts/* shown */.SP)(version, 60)}: ${own.map(({ kind }) => kind).join(", ")}</small>`;
});
var versionsSection = (function (matrix, entries) {
    const heads = serverHeads(matrix);
    return (0,report_html_parts/* section */.uW)("versions", "Every version", entries.map((entry) => pluginPart(matrix, entry, heads)).join(""));
});
var pluginPart = (function (matrix, { plugin, id, filter }, heads) {
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
});
var facts = (function ({ module, deprecated, pins }) {
    const pinned = pins.map(({ manifest, server, version, tier }) => `${(0,report_html_parts/* code */.aY)(manifest)} on ${(0,report_html_parts/* shown */.SP)(server, 60)}: ${(0,report_html_parts/* shown */.SP)(version, 60)}, ${tier}`);
    return [
        `<p class="quiet">Module ${(0,report_html_parts/* code */.aY)(module)}</p>\n`,
        deprecated === undefined ? "" : `<p><span class="tag bad">deprecated</span> ${(0,report_html_parts/* shown */.SP)(deprecated)}</p>\n`,
        pinned.length === 0 ? "" : `<p class="quiet">Pinned by ${pinned.join("; ")}</p>\n`,
    ].join("");
});
var versionsTable = (function (plugin, id, heads) {
    if (plugin.versions.length === 0)
        return "<p>It has released no version.</p>\n";
    const rows = plugin.versions.map((_, index) => versionRow(plugin, index)).join("");
    return `<div class="wide" role="region" tabindex="0" aria-labelledby="${id}-versions"><table class="grid"><caption class="unseen" id="${id}-versions">Versions of ${(0,report_html_parts/* shown */.SP)(plugin.name, 100)}</caption>
<thead><tr><th scope="col">Version</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
});
var versionRow = (function (plugin, index) {
    const version = plugin.versions[index];
    if (!version)
        return "";
    const tags = (0,words/* marksOf */.Ok)(plugin, version).map((each) => ` <span class="tag ${each === "pinned" ? "" : "bad"}">${each}</span>`);
    const notes = [version.released?.slice(0, 10), version.retracted?.why, version.problem]
        .filter((each) => each !== undefined && each !== "")
        .map((each) => `<small>${(0,report_html_parts/* shown */.SP)(each ?? "", 200)}</small>`);
    const cells = (plugin.cells[index] ?? []).map(cellMarkup).join("");
    return `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(version.version, 60)}${tags.join("")}${notes.join("")}</th>${cells}</tr>\n`;
});
var cellMarkup = (function (cell) {
    const known = bare.get(cell) ?? freshMarkup(cell);
    bare.set(cell, known);
    return known;
});
var freshMarkup = (function (cell) {
    const said = [...(0,words/* detailOf */.Rw)(cell), (0,words/* dateOf */.Q$)(cell)].filter((each) => each !== undefined);
    const notes = said.length === 0 ? "" : `<small>${said.map((each) => (0,report_html_parts/* shown */.SP)(each)).join(", ")}</small>`;
    return `<td>${stateMark(cell)}${notes}</td>`;
});
var reportsOf = (function ({ servers }, { versions, cells }) {
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
});
var reportRow = (function (version, server, evidence) {
    const { platform, suite, verdict, date, signed, report, image } = evidence;
    const [sign, state] = verdict === "passed" ? ["✓", "verified"] : ["✗", "failed"];
    const result = `<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${verdict}</span>`;
    const texts = [(0,report_html_parts/* shown */.SP)(server, 60), (0,report_html_parts/* shown */.SP)(platform, 60), (0,report_html_parts/* shown */.SP)(suite, 60), result, (0,report_html_parts/* shown */.SP)(date.slice(0, 10))];
    const cells = [...texts, signed ? "yes" : "no", (0,report_html_parts/* code */.aY)(report), (0,report_html_parts/* code */.aY)(image)].map((each) => `<td>${each}</td>`);
    return `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(version, 60)}</th>${cells.join("")}</tr>\n`;
});
var renderMatrixHtml = (function (matrix) {
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
});
var hash = (function (text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
});
var banner = (function (matrix, name) {
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
});
var filters = (function ({ servers }, entries) {
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
});
var partingSection = (function (matrix, entries) {
    const ids = new Map(entries.map(({ plugin, id }) => [plugin, id]));
    const items = [...(0,contradictions/* contradicted */.v)(matrix)].map(({ row, version, server, cell }) => {
        const claims = cell.contradiction === "compatible-failed" ? "declares that it runs on" : "does not declare that it runs on";
        const link = `<a href="#${ids.get(row) ?? ""}">${(0,report_html_parts/* shown */.SP)(row.name, 100)}</a>`;
        return `<li>${link} ${(0,report_html_parts/* shown */.SP)(version, 60)} ${claims} ${(0,report_html_parts/* shown */.SP)(server, 60)}, and ${cell.verified} there on ${(0,report_html_parts/* escaped */.Mk)((0,words/* dateOf */.Q$)(cell) ?? "", 10)}.</li>\n`;
    });
    if (items.length === 0)
        return "";
    const list = `<ul class="parts">\n${items.join("")}</ul>`;
    const inside = items.length <= 12 ? list : (0,report_html_parts/* fold */.AU)(`All ${items.length}`, list);
    return (0,report_html_parts/* section */.uW)("parting", "Where declared and verified part", inside);
});
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ renderMatrixHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/conformance/src/report-html-parts.ts
var report_html_parts = __webpack_require__(20078);
// EXTERNAL MODULE: ./packages/matrix/src/contradictions.ts
var contradictions = __webpack_require__(90333);
// EXTERNAL MODULE: ./packages/matrix/src/words.ts
var words = __webpack_require__(17538);
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
;
;
/** What the filters ask of a plugin: for each column a letter, and 1 if anything in it parts, plus 2 if one that is pinned or newer failed. */
;
/** The tiers that manifests claim for it, each once, highest first. */
;
;
/** Anchors by name where names are fit for it and belong to one plugin; hostile names never become ids. */
;

// EXTERNAL MODULE: ./packages/matrix/src/where.ts
var where = __webpack_require__(53772);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-overview.ts




/** A row for each plugin: the newest version that can be recommended on each server, or what is against the newest one. */
;
const meanings = {
    verified: "declared to run there, and its reports passed",
    declared: "declared to run there, not tried",
    refuted: "declared to run there, and it failed",
    surprising: "not declared to run there, and it passed",
    failed: "tried, and it failed",
    incompatible: "declared not to run there",
    unknown: "it does not declare enough",
};
;
;
/** v, d: recommended, and passed or not tried · f, i, u: the newest one failed, is declared not to run, unknown · r: not recommended for itself. */
;
;
/** Whether the cell tells of a version that failed besides the one that it shows: a pinned one, or a newer one. */
;
;
;
/** The sign for those who see it, the word for those who do not: a column has to be narrow. */
;
;
/** What the newest version is there; where it would run, what is against it for itself. */
;

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
    failed: (state, part) => state === "f" || part >= "2",
    unknown: (state) => state === "u",
    parts: (state, part) => part === "1" || part === "3",
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
var page_style = __webpack_require__(75098);
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
#versions details details td { white-space: nowrap; }
#versions details details code { display: block; min-width: 16rem; white-space: normal; }
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
;
;
;
;
;
const bare = new WeakMap();
/** Most cells are one of a few shared objects. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html.ts








/**
 * One page that needs nothing but itself: the policy in it lets a browser load nothing and run only the script that filters. Without
 * scripts everything is there, unfiltered. The same matrix gives the same bytes.
 */
;
;
;
/** Hidden until the script that makes them work runs. */
;
;


/***/ }),

/***/ 23901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMatrixJson = (function ({ base, servers, plugins }) {
    const columns = servers.map(({ version }) => JSON.stringify(version));
    const fields = [
        `"apiVersion": "plugin-release/v1alpha1"`,
        `"kind": "CompatibilityMatrix"`,
        ...(base === undefined ? [] : [`"base": ${JSON.stringify(base)}`]),
        `"servers": ${list("  ", servers.map(serverLine))}`,
        `"plugins": ${list("  ", plugins.map((each) => pluginText(each, columns)))}`,
    ];
    return `${object("", fields)}\n`;
});
var serverLine = (function ({ version, frameworkVersion, compatibleFrameworkVersions, manifests }) {
    return JSON.stringify({ version, frameworkVersion, compatibleFrameworkVersions, manifests });
});
var pluginText = (function (plugin, columns) {
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
});
var versionText = (function (plugin, cells, columns) {
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
});
var declares = (function ({ minVersion, maxVersion, range, frameworkApis, }) {
    return { minVersion, maxVersion, range, frameworkApis };
});
var cellFields = (function (cell) {
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
});
var inOrder = (function ({ platform, suite, suiteDigest, verdict, date, report, signed, image }) {
    const of = { platform: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(platform, 200), suite: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(suite, 200), suiteDigest };
    return { ...of, verdict, date, report, signed, image };
});
var optional = (function (name, value) {
    return value === undefined ? [] : [`"${name}": ${JSON.stringify(value)}`];
});
var object = (function (indent, fields) {
    return `{\n${fields.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}}`;
});
var list = (function (indent, items) {
    if (items.length === 0)
        return "[]";
    return `[\n${items.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}]`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderMatrixJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

/**
 * The matrix as `CompatibilityMatrix` documents have it (schemas/compatibility-matrix.schema.json): keys in the schema's order, a line for
 * each server, pin and cell, a newline at the end. The same matrix gives the same bytes.
 */
;
;
;
;
;
const bare = new WeakMap();
/** Most cells are one of a few shared objects. */
;
;
;
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

/***/ 72525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readReportsAndMatrices = (async function (named, judge) {
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
});
var unsignedMatrix = (function (named) {
    const file = (0,_matrix_matrix_read_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDigest */ .vo)(named).path;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .YK)("report-unsigned", `what ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(file, 300)} says was verified does not count: it is not signed`, {
        severity: "warning",
        fix: "Name the signed reports themselves, or leave the policy for reports away.",
        place: { file },
    });
});
var isMatrix = (function (named) {
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
});
__webpack_require__.d(__webpack_exports__, {
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
;
;
/** Whether what is named is a matrix, with or without a digest: by its first lines. Never waits for a pipe or a device. */
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


/***/ })

};

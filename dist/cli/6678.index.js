export const id = 6678;
export const ids = [6678];
export const modules = {

/***/ 37251:
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

/***/ 93021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FG: () => (/* binding */ levelNote),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xb: () => (/* binding */ circumstances),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h: () => (/* binding */ verdictBadge),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90734);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);


const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Outside text for an element or a quoted attribute, on one line. */
function escaped(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit).replace(/[&<>"']/g, (character) => references[character] ?? "");
}
/** Outside text that cannot turn the direction of what surrounds it. */
function shown(text, limit = 500) {
    return `<bdi>${escaped(text, limit)}</bdi>`;
}
function code(text) {
    return `<code>${shown(text)}</code>`;
}
const marks = { passed: "✓", failed: "✗", skipped: "–", "not-run": "?" };
function badge(status) {
    return mark(status, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[status]);
}
function verdictBadge(verdict) {
    return mark(verdict, _conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]);
}
function mark(status, word) {
    return `<span class="badge ${status}"><span aria-hidden="true">${marks[status]}</span> ${word}</span>`;
}
/** A recommended check does not decide, which a reader has to know of each. */
function levelNote({ level }) {
    return level === "required" ? "" : ' <span class="badge skipped">recommended</span>';
}
/** What a result is about, what was asked and how long it took. */
function circumstances({ items, request, seconds }) {
    const about = items.map((each) => shown(each)).join(" › ");
    const asked = request === undefined ? "" : `${code(request)} <span class="quiet">${(0,_conformance_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}</span>`;
    return [about, asked].filter((each) => each !== "").join(" · ");
}
function section(id, title, inside) {
    return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${inside}\n</section>\n`;
}
/** `title` is markup. */
function fold(title, inside, { open = false, id = "", has = "" } = {}) {
    const marksOf = `${id && ` id="${id}"`}${has && ` data-has="${has}"`}${open ? " open" : ""}`;
    return `<details${marksOf}>\n<summary>${title}</summary>\n${inside}\n</details>\n`;
}


/***/ }),

/***/ 90734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ fixHint),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   eO: () => (/* binding */ byCategory),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p8: () => (/* binding */ categoryTitle),
/* harmony export */   sy: () => (/* binding */ boundTo)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22383);

const verdictWords = { passed: "passed", failed: "failed", "not-run": "not run" };
const statusWords = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    "not-run": "not run",
};
/** `12 passed, 1 failed, 3 skipped`: only what there is; `none`. */
function countsInWords({ passed, failed, skipped, notRun }) {
    const parts = [
        [failed, "failed"],
        [notRun, "not run"],
        [passed, "passed"],
        [skipped, "skipped"],
    ];
    const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return said.length === 0 ? "none" : said.join(", ");
}
/** What the verdict comes from, in a sentence or two. */
function verdictInWords({ verdict, required, only }) {
    const part = only === undefined ? "" : " Only a part of the suite ran, so this is no evidence.";
    return `${verdictReason(verdict, required)}${part}`;
}
function verdictReason(verdict, { failed, notRun, passed, skipped }) {
    if (verdict === "not-run")
        return "Nothing is known: no required check passed or failed.";
    const rest = skipped === 0 ? "" : ` ${inWords(skipped)} skipped: what is asked for is not offered, which is legal.`;
    if (verdict === "passed")
        return `${inWords(passed)} passed, none failed.${rest}`;
    const lost = notRun === 0 ? "" : `, and ${inWords(notRun)} could not be run`;
    return failed === 0 ? `${inWords(notRun)} could not be run.` : `${inWords(failed)} failed${lost}.`;
}
function inWords(count) {
    return count === 1 ? "1 required check" : `${count} required checks`;
}
const subjectWords = { image: "Image", binary: "Binary", url: "Server at" };
/** What the report is bound to: what was tested, with what, when and how. */
function boundTo(report) {
    const { subject, suite, manifest, server, sandbox, tool, platforms, only } = report;
    const idle = platforms.filter(({ status }) => status === "not-run").map(({ platform }) => platform);
    const all = [
        [subjectWords[subject.kind], subject.name],
        ["Digest", subject.digest],
        ["Manifest that ran", subject.platformDigest === subject.digest ? undefined : subject.platformDigest],
        ["Platform", subject.platform],
        ["Platforms not run", idle.length === 0 ? undefined : idle.join(", ")],
        ["Server manifest", manifest],
        ["Base", server && `${server.module} ${server.version}, framework API ${server.frameworkVersion}`],
        ["Suite", `${suite.name} ${suite.version}`],
        ["Suite's digest", suite.digest],
        ["Only", only?.join(", ")],
        ["Sandbox", `${sandbox.kind}: ${sandbox.detail}`],
        ["Started", report.started],
        ["Took", duration(report.seconds)],
        ["Tool", `${tool.name} ${tool.version}`],
    ];
    return all.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}
/** `12 ms`, `1.4 s`, `2 min 5 s`. */
function duration(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** Checks by category, in the suite's order as far as it is known. */
function byCategory({ checks, suite }) {
    const places = new Map(suite.categories?.map(({ id }, index) => [id, index]));
    const place = (id) => places.get(id) ?? places.size;
    return [...(0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ category }) => category)].sort(([one], [other]) => place(one) - place(other));
}
/** `B: List and get`, or what is known of it. */
function categoryTitle({ suite }, id) {
    const title = suite.categories?.find((each) => each.id === id)?.title;
    return title === undefined ? id : `${id}: ${title}`;
}
/** What failed, required checks first, in the suite's order. */
function failuresOf({ checks }) {
    const failed = checks.filter(({ status }) => status === "failed");
    return [...failed.filter((each) => each.level === "required"), ...failed.filter((each) => each.level !== "required")];
}
/** Where a failure is put right, and how to see it alone. */
function fixHint({ id, plugin, level }) {
    const where = plugin === undefined ? "the server" : `the plugin ${plugin}`;
    const what = level === "required" ? "Correct" : "Improve";
    return `${what} it in ${where}; --only ${id} runs this check alone.`;
}
/** Checks of one status by the reason that they give, in the order of the first of each. */
function byReason(checks, status) {
    const some = checks.filter((each) => each.status === status);
    const reasons = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(some, ({ reason }) => reason ?? "no reason is given");
    return [...reasons].map(([reason, list]) => ({ reason, checks: list }));
}
/** The ids of checks, each once, with how often it occurs where that is more than once: `B-list (12), B-get`. */
function idsOf(checks) {
    const groups = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ id }) => id);
    return [...groups].map(([id, { length }]) => (length === 1 ? id : `${id} (${length})`)).join(", ");
}


/***/ }),

/***/ 90881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84105);



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

/***/ 77735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ renderMatrixHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/conformance/src/report-html-parts.ts
var report_html_parts = __webpack_require__(93021);
// EXTERNAL MODULE: ./packages/matrix/src/contradictions.ts
var contradictions = __webpack_require__(16230);
// EXTERNAL MODULE: ./packages/matrix/src/words.ts
var words = __webpack_require__(56167);
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
var where = __webpack_require__(84477);
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
var page_style = __webpack_require__(37251);
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

/***/ 10476:
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

/***/ 84477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whereCanIRun),
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _matrix_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90881);
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

/***/ 56167:
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


/***/ })

};

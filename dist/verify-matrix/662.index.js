export const id = 662;
export const ids = [662];
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** In the colour of a status. `word` is markup. */
function mark(status, word, sign = marks[status]) {
    return `<span class="badge ${status}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
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

/***/ 45100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ putBetweenMarkers)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


const start = "<!-- compatibility-matrix:start -->";
const end = "<!-- compatibility-matrix:end -->";
const note = "<!-- Written by plugin-release matrix; what is changed here by hand is lost. -->";
/** The file with `markdown` between its markers, in the file's own line endings; everything else stays byte for byte. */
function putBetweenMarkers(file, text, markdown) {
    const starts = linesThatAre(start, text);
    const ends = linesThatAre(end, text);
    const [first] = starts;
    const [last] = ends;
    if (!first || !last)
        return { problem: missing(file, !first ? start : end) };
    if (starts.length > 1 || ends.length > 1)
        return { problem: unclear(file, "has markers of the matrix more than once") };
    if (last.from < first.to)
        return { problem: unclear(file, "ends the matrix before it starts") };
    const newline = first.line.endsWith("\r\n") ? "\r\n" : "\n";
    const block = `${note}\n\n${markdown}\n`.replaceAll("\n", newline);
    return { text: `${text.slice(0, first.to)}${block}${text.slice(last.from)}` };
}
/** Lines that hold the marker and blanks only, outside of fenced code. */
function linesThatAre(marker, text) {
    const found = [];
    let fence;
    let from = 0;
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
        const [, opened] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (opened !== undefined && fence === undefined)
            fence = opened;
        else if (opened !== undefined && fence !== undefined && line.trim().startsWith(fence))
            fence = undefined;
        else if (fence === undefined && line.trim() === marker)
            found.push({ line, from, to: from + line.length });
        from += line.length;
    }
    return found;
}
function missing(file, marker) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("matrix-markers-missing", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} has no line ${marker}`, {
        fix: `Write the lines ${start} and ${end} where the matrix goes.`,
        place: { file },
    });
}
function unclear(file, what) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("matrix-markers-missing", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} ${what}`, {
        fix: `Keep one line ${start} and, below it, one line ${end}.`,
        place: { file },
    });
}


/***/ }),

/***/ 47997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
/** What the filters ask of a plugin: for each column a letter, and 1 if anything in it parts, plus 2 if one that is pinned or newer failed. */
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

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/matrix/src/columns.ts



/** The column of a server, whose version may stand without `v`. Throws `input-invalid`. */
function columnOf({ servers }, version) {
    const found = servers.findIndex((each) => each.version === version || each.version === `v${version}`);
    if (found >= 0)
        return found;
    const known = servers.map((each) => each.version);
    return fail("input-invalid", `the matrix has no server ${quoted(version)}`, {
        fix: `Name one of ${listed(known)}, or give it with its framework API, such as ${planned(version)}.`,
    });
}
function planned(version) {
    return /^v?[0-9A-Za-z.+-]{1,60}$/.test(version) ? `v${version.replace(/^v/, "")}=v1alpha1` : "v2.0.0=v1beta1";
}
/** The rows of a plugin: more than one where manifests take it from several modules. Throws `input-invalid`. */
function columns_rowsOf({ plugins }, name) {
    const found = plugins.filter((each) => each.name === name);
    if (found.length > 0)
        return found;
    const names = plugins.map((each) => each.name);
    const likely = suggest(name, names);
    return fail("input-invalid", `the matrix has no plugin ${quoted(name)}`, {
        fix: likely === undefined ? `Name one of ${listed(names)}.` : `Did you mean ${quoted(likely)}? Write that.`,
    });
}
function listed(names) {
    const shown = names.slice(0, 12).map((each) => quoted(each));
    return `${shown.join(", ") || "none"}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}

// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var standing = __webpack_require__(96935);
;// CONCATENATED MODULE: ./packages/matrix/src/where.ts


/** Answers "where can I run?". One answer for each module that manifests take the plugin from. Throws `input-invalid`. */
function whereCanIRun(matrix, plugin, asked = {}) {
    return rowsOf(matrix, plugin).map((row) => ({
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
}
/** The newest version that can be recommended, and what is newer and cannot. Of the pins, those of that server count. */
function choice(row, { version, column }, asked) {
    return choose((0,standing/* standings */.ES)((0,standing/* pinnedOn */.O5)(row, version), column, asked));
}
/** The same of standings that are known, newest first. */
function choose(all) {
    const found = all.findIndex(standing/* isRecommended */.kN);
    const newest = all[found];
    return newest ? { newest, passedOver: all.slice(0, found) } : { passedOver: [...all] };
}
function pinned(row, { version: server, column }, asked) {
    const own = pinnedOn(row, server);
    const versions = new Map();
    for (const pin of own.pins)
        versions.set(pin.version, [...(versions.get(pin.version) ?? []), pin]);
    const all = standings(own, column, asked);
    return [...versions].map(([version, pins]) => {
        const standing = all.find((each) => each.version === version);
        return { version, manifests: pins.map(({ manifest }) => manifest), ...(standing ? { standing } : {}) };
    });
}

;// CONCATENATED MODULE: ./packages/matrix/src/matrix-html-overview.ts




/** A row for each plugin: the newest version that can be recommended on each server, or what is against the newest one. */
function overviewSection(matrix, entries) {
    const rows = entries.map((entry) => overviewRow(matrix, entry));
    const head = `<thead><tr><th scope="col">Plugin</th>${serverHeads(matrix)}</tr></thead>`;
    const table = `<table class="grid"><caption class="unseen">The newest version of each plugin for each server</caption>${head}\n<tbody>\n${rows.join("")}</tbody></table>`;
    const legend = Object.entries(stateWords).map(([state, [sign, word]]) => `<li><span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span> ${meanings[state]}</li>`);
    const inside = `<p class="hint">The newest version of each plugin that can be recommended on each server. Retracted, deprecated and prerelease versions never are, unless a manifest of that server pins a prerelease of the same release.</p>
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
        const choices = matrix.servers.map(({ version }, column) => choice(plugin, { version, column }, {}));
        const told = matrix.servers.map(({ version }, column) => {
            const parts = partsIn(plugin, column) ? 1 : 0;
            return parts + (failsBeside(plugin, version, column, choices[column]) ? 2 : 0);
        });
        const filter = filterMarks(plugin, choices.map(letterOf).join(""), told.join(""));
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
/** Whether the cell tells of a version that failed besides the one that it shows: a pinned one, or a newer one. */
function failsBeside(plugin, server, column, choice) {
    const pinned = new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version));
    const newer = choice?.passedOver.some(({ cell }) => cell.contradiction === "compatible-failed") ?? false;
    return (newer ||
        plugin.versions.some(({ version }, at) => pinned.has(version) && plugin.cells[at]?.[column]?.verified === "failed"));
}
function overviewCell(plugin, { newest, passedOver }, server, column) {
    const pinned = [...new Set(plugin.pins.filter((pin) => pin.server === server).map(({ version }) => version))];
    const notes = pinned
        .filter((version) => version !== newest?.version)
        .map((version) => `<small>pinned: ${(0,report_html_parts/* shown */.SP)(version, 60)}${pinnedState(plugin, version, column)}</small>`);
    if (newest) {
        return `<td>${signed((0,words/* stateOf */.L4)(newest.cell), newest.version)}${newerOnes(passedOver)}${notes.join("")}</td>`;
    }
    const [first] = passedOver;
    return `<td>${first ? notRecommended(first) : '<span class="quiet">no release</span>'}${notes.join("")}</td>`;
}
function newerOnes(passedOver) {
    const kinds = new Set(passedOver.map(({ cell }) => cell.contradiction));
    if (kinds.has("compatible-failed"))
        return "<small>⚠ a newer one failed</small>";
    return kinds.has("incompatible-passed") ? "<small>⚠ a newer one passed</small>" : "";
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
        return `<li>${link} ${(0,report_html_parts/* shown */.SP)(version, 60)} ${claims} ${(0,report_html_parts/* shown */.SP)(server, 60)}, and ${cell.verified} there on ${(0,report_html_parts/* escaped */.Mk)((0,words/* dateOf */.Q$)(cell) ?? "", 10)}.</li>\n`;
    });
    if (items.length === 0)
        return "";
    const list = `<ul class="parts">\n${items.join("")}</ul>`;
    const inside = items.length <= 12 ? list : (0,report_html_parts/* fold */.AU)(`All ${items.length}`, list);
    return (0,report_html_parts/* section */.uW)("parting", "Where declared and verified part", inside);
}


/***/ }),

/***/ 23901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderMatrixJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

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

/***/ 47107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
}
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
function shapeProblems(source) {
    for (const value of partsOf(source.value)) {
        if (countValues(value, mostValues) < 0)
            return "too large";
        const { broken, diagnostics } = (0,schema_check/* checkSchema */._)({ ...source, value }, schema);
        if (broken.size > 0)
            return diagnostics;
    }
    return [];
}
/** Documents that are all right if the whole is: it without plugins, then with one plugin without versions, then with one version. */
function* partsOf(value) {
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
}
function emptied(value, list) {
    return Array.isArray(fieldsOf(value)[list]) ? { ...fieldsOf(value), [list]: [] } : value;
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** How many more values there may be; below 0 once there are too many. The value is nested at most 16 deep. */
function countValues(value, most) {
    let left = most - 1;
    if (typeof value !== "object" || value === null)
        return left;
    for (const each of Object.values(value)) {
        if (left < 0)
            return left;
        left = countValues(each, left);
    }
    return left;
}

// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-read.ts







/** Some 200,000 cells with a report each; GitHub takes no file of 100 MiB. */
const maxMatrixBytes = 96 * 1024 * 1024;
/** Reads a file that is named `PATH` or `PATH@sha256:…`, as `parseMatrix` does. */
function readMatrix(named) {
    const { path, digest } = splitDigest(named);
    const read = (0,read_text/* readText */.yR)(path, maxMatrixBytes);
    if ("problem" in read)
        return { diagnostics: [read.problem] };
    const found = digest === undefined ? undefined : (0,src_digest/* sha256 */.sc)(read.text);
    return found === digest ? parseMatrix(path, read.text) : { diagnostics: [tampered(path, `${digest}`, `${found}`)] };
}
/** What stands before and behind the @ of `PATH@sha256:…`; a path alone where none does. */
function splitDigest(named) {
    const [, path, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
    return path === undefined || digest === undefined ? { path: named } : { path, digest };
}
/**
 * Reads a matrix back as what it was computed from, as far as that is written: of the plugins' metadata, what they declare; of the evidence,
 * what counted, but as unsigned and none from the future, of which a notice tells. Computing and writing it again gives the same bytes. Says what is wrong with any other text, and never throws for it.
 */
function parseMatrix(file, text, now = Date.now()) {
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
}
function inputOf({ base, servers, plugins }) {
    return {
        ...(base === undefined ? {} : { base }),
        servers,
        plugins: plugins.map(pluginOf),
        evidence: plugins.flatMap((plugin) => evidenceOf(plugin, base ?? "")),
    };
}
function pluginOf({ versions, ...plugin }) {
    return { ...plugin, versions: versions.map((each) => versionOf(plugin.name, each)) };
}
function versionOf(name, { cells: _, declares, ...version }) {
    if (declares === undefined)
        return version;
    return { ...version, metadata: { name, owners: [], providers: [], compatibility: declares } };
}
function evidenceOf({ name, module, versions }, base) {
    return versions.flatMap(({ version, cells }) => cells.flatMap(({ server, evidence = [] }) => 
    // Anybody can write into a file that a signature was verified.
    evidence.map((each) => ({ ...each, signed: false, plugin: name, module, version, base, server }))));
}
function fromTheFuture(file, count) {
    const what = count === 1
        ? "a result is no evidence: it says that it is"
        : `${count} results are no evidence: they say that they are`;
    return (0,diagnostic/* diagnostic */.YK)("report-no-evidence", `${what} from the future`, {
        severity: "notice",
        fix: "Set the clock of the machine that ran the suite, and run it again.",
        place: { file, line: 1 },
    });
}
function tampered(file, expected, found) {
    const message = `${(0,sanitize/* quoted */.T)(file, 300)} is not the matrix that was handed over: expected ${(0,sanitize/* sanitize */.a)(expected, 80)}, got ${found}`;
    return (0,diagnostic/* diagnostic */.YK)("matrix-tampered", message, {
        fix: "Hand over the file as it was written, with the digest that it had then.",
        place: { file, line: 1 },
    });
}
function unreadable(file, why) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} cannot be taken as a matrix: ${why}`, {
        fix: "Write it again with plugin-release matrix --json.",
        place: { file, line: 1 },
    });
}


/***/ })

};

export const id = 5778;
export const ids = [5778];
export const modules = {

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

/***/ 56923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pluginInfo = (function (name, component, registry) {
    const description = descriptionOf(component);
    return {
        name,
        version: component.version,
        platforms: platformsOf(component.resources),
        ...(description === undefined ? {} : { description }),
        ...(registry === undefined ? {} : { registry }),
        component: component.name,
    };
});
var platformsOf = (function (resources) {
    const platforms = resources.flatMap(({ extraIdentity }) => {
        const { os, architecture } = extraIdentity ?? {};
        return os && architecture ? [`${os}/${architecture}`] : [];
    });
    return [...new Set(platforms)].sort();
});
var descriptionOf = (function ({ labels = [] }) {
    const value = labels.find(({ name }) => name === "description")?.value;
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" ? undefined : text.slice(0, DESCRIPTION_LIMIT).replace(/[\ud800-\udbff]$/, "");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PLUGIN_INFO_LABEL),
/* harmony export */   q: () => (/* binding */ pluginInfo)
/* harmony export */ });
/** The label by which `ocm plugin registry list` shows a plugin. */
const PLUGIN_INFO_LABEL = "ocm.software/pluginInfo";
/** UTF-16 code units; a registry's list shows a line, not a manual. */
const DESCRIPTION_LIMIT = 500;
/** What a registry tells about a plugin, taken from the plugin's own component. `name` is the reference's. */
;
/** The platforms that the resources say they are for, each once, in order of the alphabet. */
;
;


/***/ }),

/***/ 28097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listedReferences = (async function (where, access, keyFiles = []) {
    const keys = keyFiles.flatMap(publicKeysIn);
    if (isReference(where)) {
        const descriptor = await publishedDescriptor(where, access());
        const { name, version, componentReferences: references, resources } = descriptor.component;
        if (keyFiles.length === 0)
            return [{ name, version, references, resources }];
        return [{ name, version, references, resources, signatures: signaturesOf(descriptor, keys, keyFiles) }];
    }
    if (keyFiles.length > 0) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(where, 300)} is a constructor, and what is signed is published`, {
            fix: "Name the published component, such as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
        });
    }
    const { located, diagnostics } = (0,_ocm_constructor_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConstructor */ .M)(where, textOf(where));
    if (located === undefined)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo(diagnostics);
    return located.components;
});
var digestOfDescriptor = (async function (where, access) {
    if (isReference(where))
        return (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .componentDigest */ .sb)((await publishedDescriptor(where, access())).component).value;
    const text = textOf(where);
    // The media type of descriptors as they are stored, by how the text begins.
    const isJson = /^\ufeff?\s*\{/.test(text);
    const mediaType = isJson ? _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_11__/* .ocmMediaTypes */ .VX.descriptor : _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_11__/* .ocmMediaTypes */ .VX.descriptor.replace("+json", "+yaml");
    const { component } = await (0,_ocm_descriptor_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .readDescriptor */ .q)(new TextEncoder().encode(text), mediaType, where);
    return (0,_ocm_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .componentDigest */ .sb)(component).value;
});
var isReference = (function (where) {
    if (where.includes("//"))
        return true;
    const [first = "", ...more] = where.split("/");
    const looksLikeHost = /^[^.].*[.:]/.test(first) && more.length > 0 && !/\.(?:ya?ml|json)$/.test(where);
    return looksLikeHost && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(where);
});
var publishedDescriptor = (async function (text, access) {
    const reference = (0,_ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseComponentReference */ .m_)(text);
    const repository = (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_5__.openRepository)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.parseRepository)((0,_ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .ociRepository */ .md)(reference)), access);
    const version = reference.version ?? (0,_ocm_version_js__WEBPACK_IMPORTED_MODULE_14__/* .newestVersion */ .Rg)((await repository.tags()).map(_ocm_version_js__WEBPACK_IMPORTED_MODULE_14__/* .versionOfTag */ .mx));
    const stored = version && (await (0,_ocm_read_component_version_js__WEBPACK_IMPORTED_MODULE_12__/* .readComponentVersion */ .c)(repository, { component: reference.component, version }));
    return stored ? stored.descriptor : absent(text, reference);
});
var publicKeysIn = (function (file) {
    const read = (0,_registry_key_file_js__WEBPACK_IMPORTED_MODULE_15__/* .readKeyText */ .j)(file);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo([read.problem]);
    return (0,_ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_13__/* .readPublicKeys */ .eK)(read.text, file);
});
var signaturesOf = (function (descriptor, keys, files) {
    const judged = keys.map((key) => (0,_ocm_judge_signatures_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeSignatures */ .D)(descriptor, key));
    const verified = [...new Set(judged.flatMap((each) => each.verified))];
    if (verified.length > 0)
        return verified;
    const { name, version } = descriptor.component;
    const [{ refused } = { refused: [] }] = judged;
    const why = refused.length === 0 ? "it has no signature" : refused.slice(0, 3).join("; ");
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("component-not-signed", `${name} ${version} is not signed with ${files.join(", ")}: ${why}`, {
        fix: "Do not use it; ask whoever publishes it which key signs.",
    });
});
var absent = (function (text, { version }) {
    const what = version === undefined ? "has no versions" : "does not exist";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("plugin-version-missing", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text, 300)} ${what}`, {
        fix: "Check the names; a version is written exactly as it was published.",
    });
});
var textOf = (function (file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_3__.readText)(file, _ocm_descriptor_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .DESCRIPTOR_LIMIT */ .c);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo([read.problem]);
    return read.text;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOfDescriptor: () => (/* binding */ digestOfDescriptor),
/* harmony export */   listedReferences: () => (/* binding */ listedReferences)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41978);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76768);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31078);
/* harmony import */ var _ocm_component_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42538);
/* harmony import */ var _ocm_constructor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74033);
/* harmony import */ var _ocm_descriptor_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10408);
/* harmony import */ var _ocm_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98505);
/* harmony import */ var _ocm_judge_signatures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90956);
/* harmony import */ var _ocm_media_types_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38193);
/* harmony import */ var _ocm_read_component_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14930);
/* harmony import */ var _ocm_signing_key_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8244);
/* harmony import */ var _ocm_version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28461);
/* harmony import */ var _registry_key_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(51249);
















/**
 * What a registry lists, from a constructor's file or, where it is named as the OCM world does, as it was published; that one has to be
 * signed with one of the keys, where there are any. Throws component-not-signed and other diagnostics.
 *
 * @param keyFiles public keys in PEM
 */
;
/** The normalised digest, in hex, of a component descriptor's file or of a published component version. Throws diagnostics. */
;
/** Whether a published component is meant rather than a file: its repository begins with a host, which no name of a YAML file does. */
;
;
;
;
;
;


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var versioned = (function (path, content) {
    return `${path}?${(0,src_digest/* sha256 */.sc)(content).slice("sha256:".length, "sha256:".length + 10)}`;
});
var page = (function ({ title, site, up, header, main }) {
    const name = title === site ? (0,report_html_parts/* escaped */.Mk)(site, 120) : `${(0,report_html_parts/* escaped */.Mk)(title, 120)} · ${(0,report_html_parts/* escaped */.Mk)(site, 120)}`;
    const way = `<a href="${up}index.html">${(0,report_html_parts/* shown */.SP)(site, 120)}</a>`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<link rel="stylesheet" href="${up}${style}">
</head>
<body>
<a class="skip" href="#main">Go to the content</a>
<header class="top">
${header ?? way}</header>
<main id="main">
${main}</main>
<footer>
<p>Made from manifests, the plugins' own plugin.yaml and conformance reports, and never edited.</p>
</footer>
</body>
</html>
`;
});
var mark = (function ({ word, tone }) {
    return `<span class="badge ${tone}">${(0,report_html_parts/* shown */.SP)(word, 120)}</span>`;
});
var notice = (function (tone, title, text) {
    const more = text.trim() === "" ? "" : `: ${(0,report_html_parts/* shown */.SP)(text, 600)}`;
    return `<p class="notice ${tone}"><strong>${(0,report_html_parts/* escaped */.Mk)(title)}</strong>${more}</p>\n`;
});
var facts = (function (rows) {
    const there = rows.filter(([, value]) => value !== undefined && value !== "");
    return `<dl>\n${there.map(([name, value]) => `<div><dt>${(0,report_html_parts/* escaped */.Mk)(name)}</dt><dd>${value}</dd></div>\n`).join("")}</dl>`;
});
var snippet = (function (label, lines) {
    const text = lines.map((line) => `${/^ */.exec(line)?.[0]}${(0,report_html_parts/* escaped */.Mk)(line, 1000)}`).join("\n");
    return `<pre tabindex="0" aria-label="${(0,report_html_parts/* escaped */.Mk)(label)}"><code>${text}</code></pre>`;
});
var site_parts_link = (function (address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const good = url?.protocol === "https:" && url.username === "" && url.password === "" && address.length < 500;
    return good ? `<a href="${(0,report_html_parts/* escaped */.Mk)(url.href, 2000)}">${(0,report_html_parts/* shown */.SP)(address)}</a>` : (0,report_html_parts/* shown */.SP)(address);
});
var contact = (function (text) {
    const isMail = /^[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) && text.length < 200;
    return isMail ? `<a href="mailto:${(0,report_html_parts/* escaped */.Mk)(text)}">${(0,report_html_parts/* shown */.SP)(text)}</a>` : site_parts_link(text);
});
var titleOf = (function ({ name }, metadata) {
    const shown = [metadata?.displayName ?? "", name].map((each) => (0,sanitize/* sanitize */.a)(each, 200));
    return shown.find((each) => each !== "") ?? "no name";
});
var metadataOf = (function ({ versions }) {
    const good = versions.find((each) => each.metadata && !each.retracted && !(0,standing/* isPrerelease */.V1)(each.version));
    return (good ?? versions.find((each) => each.metadata))?.metadata;
});
var newestOf = (function ({ versions }) {
    const kept = versions.filter(({ retracted }) => !retracted);
    return kept.find(({ version }) => !(0,standing/* isPrerelease */.V1)(version)) ?? kept[0] ?? versions[0];
});
var cellOfPin = (function (row, servers, pin) {
    const version = row.versions.findIndex((each) => each.version === pin.version);
    return row.cells[version]?.[servers.findIndex((each) => each.version === pin.server)];
});
var tierMark = (function ({ tier }, cell) {
    if (tier !== "supported")
        return { word: tier, tone: "plain" };
    if (cell?.verified === "failed")
        return { word: "claims supported, but failed", tone: "bad" };
    if (cell?.verified === "passed")
        return { word: "supported, conformance passed", tone: "good" };
    return { word: "claims supported, not verified", tone: "care" };
});
var tierMarks = (function (row, servers) {
    const marks = new Map();
    for (const pin of row.pins) {
        const mark = tierMark(pin, cellOfPin(row, servers, pin));
        marks.set(mark.word, mark);
    }
    return [...marks.values()].sort((one, other) => weight[other.tone] - weight[one.tone]);
});
var stateMark = (function (cell) {
    return states[(0,words/* stateOf */.L4)(cell)];
});
var plural = (function (count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
});
var renderSearchIndex = (function (entries) {
    const rows = entries.map(({ path, name, title, description, owners, source, version = "", marks, runs, where = "" }) => {
        const texts = [name, title, source, owners.join(", "), description].map((each, at) => (0,sanitize/* sanitize */.a)(each, limits[at]));
        const servers = runs.map((each) => (each ? "1" : "0")).join("");
        const shown = [
            path,
            ...texts,
            (0,sanitize/* sanitize */.a)(version, 80),
            where,
            servers,
            marks.map(({ word, tone }) => [tone, word]),
        ];
        return JSON.stringify(shown).replaceAll("<", "\\u003c");
    });
    return `const pluginIndex = [\n${rows.join(",\n")}\n];\n`;
});
var renderIndex = (function (input, index) {
    const { title, entries, servers } = input;
    const header = `<h1>${(0,report_html_parts/* shown */.SP)(title, 120)}</h1>\n<p class="lead">${lead(input)}</p>\n`;
    const scripts = [versioned(searchIndex, index), script].map((each) => `<script src="${each}"></script>\n`);
    const main = `${finder(servers, entries)}
<p class="status" id="found" role="status">${plural(entries.length, "plugin")}</p>
<h2 class="unseen">Plugins</h2>
<ul class="cards" id="results" hidden></ul>
<button type="button" id="more" hidden>Show all that were found</button>
${scripts.join("")}<ul class="cards" id="plugins">
${entries.map(card).join("")}</ul>
`;
    return page({ title, site: title, up: "", header, main });
});
var lead = (function ({ base, servers, matrix }) {
    const newest = servers.find((each) => !(0,words/* isPlanned */.H9)(each)) ?? servers[0];
    if (newest === undefined)
        return "No server is known.";
    const of = base === undefined ? "" : ` of ${(0,report_html_parts/* code */.aY)(base)}`;
    const known = `For ${plural(servers.length, "version")}${of}, the newest is ${(0,report_html_parts/* code */.aY)(newest.version)}.`;
    return `${known} <a href="${matrix}">The whole compatibility matrix</a>`;
});
var finder = (function (servers, entries) {
    const options = servers.map(({ version }, column) => `<option value="${column}">${(0,report_html_parts/* escaped */.Mk)(version)}</option>`);
    const choice = options.length === 0 || entries.every(({ runs }) => runs.length === 0)
        ? ""
        : `<div><label for="server">For server</label><select id="server"><option value="-1">any server</option>${options.join("")}</select></div>\n`;
    return `<noscript><p class="hint">The search needs JavaScript. All plugins are listed here.</p></noscript>
<div class="finder" id="finder" role="search" hidden>
<div><label for="search">Search plugins</label><input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"></div>
${choice}<p class="unseen" id="search-hint">By name, description, owner, module or component. The arrow keys lead to the results, the slash key back here.</p>
</div>`;
});
var card = (function ({ path, name, title, description, owners, source, version, marks, where }) {
    const [own, called, from, who, about] = [name, title, source, owners.join(", "), description].map((each, at) => (0,report_html_parts/* escaped */.Mk)(each, limits[at]));
    const first = [version === undefined ? "" : `<code>${(0,report_html_parts/* escaped */.Mk)(version, 80)}</code>`, (0,report_html_parts/* escaped */.Mk)(where ?? "")];
    const facts = [...first, who === "" ? "" : `<span>${who}</span>`].filter((each) => each !== "");
    const badges = marks.map(({ word, tone }) => `<span class="badge ${tone}">${(0,report_html_parts/* escaped */.Mk)(word, 120)}</span>`);
    return `<li><a href="${path}">${called}</a>${own === called ? "" : ` <code>${own}</code>`}
${about === "" ? "" : `<p class="about">${about}</p>\n`}<p class="where">${facts.join(" · ")}</p>
<p class="where">${from}</p>
${badges.length === 0 ? "" : `<p class="badges">${badges.join(" ")}</p>\n`}</li>
`;
});
var ocmEntry = (function (plugin, path) {
    const { name, component, description = "", versions, platforms } = plugin;
    const newest = versions[0];
    return {
        path,
        name,
        title: titleOf(plugin),
        description,
        owners: [],
        source: component,
        ...(newest === undefined ? {} : { version: newest.version }),
        marks: [kind],
        runs: [],
        ...(platforms.length === 0 ? {} : { where: plural(platforms.length, "platform") }),
    };
});
var renderOcmPlugin = (function (plugin, site) {
    const { name, component, repository, description, platforms, versions, registry } = plugin;
    const newest = versions[0];
    const main = `<p class="crumbs"><a href="../index.html">All plugins</a></p>
<h1>${(0,report_html_parts/* shown */.SP)(titleOf(plugin), 200)}</h1>
${description ? `<p class="lead">${(0,report_html_parts/* shown */.SP)(description, 2000)}</p>\n` : ""}<p class="badges">${mark(kind)}</p>
${newest ? (0,report_html_parts/* section */.uW)("use", "Use it", use(`${repository}//${component}:${newest.version}`)) : ""}${(0,report_html_parts/* section */.uW)("versions", "Listed versions", table(versions))}${(0,report_html_parts/* section */.uW)("about", "About", facts([
        ["Name", (0,report_html_parts/* code */.aY)(name)],
        ["Component", (0,report_html_parts/* code */.aY)(component)],
        ["Repository", (0,report_html_parts/* code */.aY)(repository)],
        ["Platforms", platforms.map((each) => (0,report_html_parts/* code */.aY)(each)).join(", ") || "not said"],
        ["Listed by", `${(0,report_html_parts/* code */.aY)(`${registry.repository}//${registry.component}`)} ${(0,report_html_parts/* shown */.SP)(registry.version)}`],
    ]))}`;
    return page({ title: titleOf(plugin), site, up: "../", main });
});
var use = (function (reference) {
    const lines = [
        `ocm get componentversion ${reference} -o yaml`,
        `ocm download plugin ${reference} --resource-name NAME`,
    ];
    return `${snippet("Commands", lines)}\n<p class="hint">The first command shows the resources; NAME is the one to download.</p>`;
});
var table = (function (versions) {
    const rows = versions.map(({ version, digest }) => `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(version, 120)}</th><td data-label="Digest">${digest === undefined ? "not listed" : `<code>${(0,report_html_parts/* escaped */.Mk)(digest, 128)}</code>`}</td></tr>\n`);
    return `<div class="wide" role="region" tabindex="0" aria-labelledby="versions-title">
<table class="stacked"><thead><tr><th scope="col">Version</th><th scope="col">Digest of the component version</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table>
</div>`;
});
var pageNames = (function (all) {
    const counts = new Map();
    for (const { name } of all)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const names = new Map();
    const used = new Set();
    const keeps = ({ name }) => counts.get(name) === 1 && isPlain(name);
    for (const each of all.filter(keeps)) {
        names.set(each, each.name);
        used.add(each.name);
    }
    const digested = all.filter((each) => !keeps(each)).map((each) => ({ each, digest: digestOf(each) }));
    for (const { each, digest } of digested.sort((one, other) => (0,order/* compareText */.n)(one.digest, other.digest))) {
        const name = withDigest(each.name, digest, used);
        names.set(each, name);
        used.add(name);
    }
    return names;
});
var isPlain = (function (name) {
    return name.length <= longest && plain.test(name) && !taken.test(name);
});
var digestOf = (function ({ name, source }) {
    return (0,src_digest/* sha256 */.sc)(JSON.stringify([name, source])).slice("sha256:".length);
});
var withDigest = (function (name, digest, used) {
    const slug = name
        .slice(0, longest)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    for (let length = 10; length < digest.length; length += 10) {
        const candidate = [slug, digest.slice(0, length)].filter((each) => each !== "").join("-");
        if (!used.has(candidate))
            return candidate;
    }
    return `${digest}-${used.size}`;
});
var reportLinks = (function (evidence, { reportPage }) {
    return evidence.map((each) => `<p>${reportLink(each, reportPage(each.report))}</p>`).join("");
});
var reportLink = (function ({ suite, platform, date, verdict, report, signed }, path) {
    const what = `${(0,report_html_parts/* shown */.SP)(suite, 60)} ${(0,report_html_parts/* escaped */.Mk)(verdict)} on ${(0,report_html_parts/* shown */.SP)(platform, 40)}, ${(0,report_html_parts/* escaped */.Mk)(date.slice(0, 10))}`;
    const where = path === undefined ? `${what} ${(0,report_html_parts/* code */.aY)(`${report.slice(0, 19)}`)}` : `<a href="${path}">${what}</a>`;
    return `${where} <span class="quiet">${signed ? "signed" : "not signed"}</span>`;
});
var versionsSection = (function (row, around) {
    if (row.versions.length === 0)
        return (0,report_html_parts/* section */.uW)("versions", "Versions", "<p>No version is released.</p>");
    const newest = newestOf(row);
    const folds = row.versions.map((version, index) => (0,report_html_parts/* fold */.AU)(summary(row, version), `<div>\n${details(row, index, version, around)}</div>`, { open: version === newest }));
    return (0,report_html_parts/* section */.uW)("versions", "Versions", folds.join(""));
});
var summary = (function ({ deprecated }, { version, released, retracted, problem }) {
    const marks = [
        ...(retracted ? [mark({ word: "retracted", tone: "bad" })] : []),
        ...(deprecated === undefined ? [] : [mark({ word: "deprecated", tone: "bad" })]),
        ...((0,standing/* isPrerelease */.V1)(version) ? [mark({ word: "prerelease", tone: "care" })] : []),
        ...(problem === undefined ? [] : [mark({ word: "not read", tone: "care" })]),
    ];
    const day = released === undefined ? "" : ` <span class="quiet">${(0,report_html_parts/* escaped */.Mk)(released.slice(0, 10))}</span>`;
    return `<strong${retracted ? ' class="gone"' : ""}>${(0,report_html_parts/* shown */.SP)(version, 120)}</strong>${day} ${marks.join(" ")}`;
});
var details = (function (row, index, version, around) {
    const { retracted, problem, metadata } = version;
    const compatibility = metadata?.compatibility;
    const pins = row.pins.filter((pin) => pin.version === version.version);
    const tiers = pins.map((pin) => `${mark(tierMark(pin, cellOfPin(row, around.servers, pin)))} on ${(0,report_html_parts/* shown */.SP)(pin.server)}`);
    return `${retracted ? notice("bad", "Retracted", retracted.why) : ""}${problem === undefined ? "" : notice("care", "Not read", problem)}${facts([
        ["Declares", compatibility ? (0,report_html_parts/* shown */.SP)(declared(compatibility)) : "nothing: no plugin.yaml was read"],
        ["Framework API", compatibility && (0,report_html_parts/* shown */.SP)(compatibility.frameworkApis.join(", "), 200)],
        ["Tier", tiers.join("<br>")],
        ["Servers", runs(row.cells[index] ?? [], around)],
    ])}`;
});
var declared = (function ({ minVersion, maxVersion, range }) {
    if (range !== undefined)
        return range;
    if (minVersion === undefined && maxVersion === undefined)
        return "no range of servers";
    return [...(minVersion ? [`from ${minVersion}`] : []), maxVersion ? `to ${maxVersion}` : "with an open end"].join(" ");
});
var runs = (function (cells, around) {
    const known = cells.map((cell, column) => ({ cell, server: around.servers[column] }));
    const groups = (0,group_by/* groupBy */.$)(known, ({ cell }) => [stateMark(cell).word, ...(0,words/* detailOf */.Rw)(cell)].join(", "));
    const lines = [...groups.values()].map((group) => {
        const [first] = group;
        if (!first)
            return "";
        const names = group.map(({ server }) => nameOf(server)).join(", ");
        const detail = (0,words/* detailOf */.Rw)(first.cell).join(", ");
        const reports = group.map(({ cell }) => reportLinks(cell.evidence, around)).join("");
        return `<li>${mark(stateMark(first.cell))} ${names}${detail ? ` <span class="quiet">${(0,report_html_parts/* escaped */.Mk)(detail)}</span>` : ""}${reports}</li>\n`;
    });
    return lines.length === 0 ? "" : `<ul class="runs">\n${lines.join("")}</ul>`;
});
var nameOf = (function (server) {
    return (0,report_html_parts/* code */.aY)(server?.version ?? "");
});
var choicesOf = (function (row, servers) {
    return servers.map(({ version }, column) => (0,where/* choice */.Yq)(row, { version, column }, {}));
});
var renderPlugin = (function (row, choices, around) {
    const metadata = metadataOf(row);
    const title = titleOf(row, metadata);
    const marks = marksOf(row, around.servers).map(mark);
    const main = `<p class="crumbs"><a href="../index.html">All plugins</a></p>
<h1>${(0,report_html_parts/* shown */.SP)(title, 200)}</h1>
${metadata?.description ? `<p class="lead">${(0,report_html_parts/* shown */.SP)(metadata.description, 2000)}</p>\n` : ""}${marks.length > 0 ? `<p class="badges">${marks.join(" ")}</p>\n` : ""}${row.deprecated === undefined ? "" : notice("bad", "Deprecated", row.deprecated)}${useSection(row, choices, around)}${whereSection(row, choices, around)}${versionsSection(row, around)}${(0,report_html_parts/* section */.uW)("about", "About", about(row))}`;
    return page({ title, site: around.site, up: "../", main });
});
var marksOf = (function (row, servers) {
    const newest = row.versions[0];
    return [
        ...(row.deprecated === undefined ? [] : [{ word: "deprecated", tone: "bad" }]),
        ...(newest?.retracted ? [{ word: "newest version retracted", tone: "bad" }] : []),
        ...tierMarks(row, servers),
    ];
});
var about = (function (row) {
    const metadata = metadataOf(row);
    const owners = metadata?.owners.map(({ team, contact: at }) => at ? `${(0,report_html_parts/* shown */.SP)(team)} (${contact(at)})` : (0,report_html_parts/* shown */.SP)(team));
    return facts([
        ["Name", (0,report_html_parts/* code */.aY)(row.name)],
        ["Module", (0,report_html_parts/* code */.aY)(row.module)],
        ["Newest version", newestOf(row) && (0,report_html_parts/* code */.aY)(newestOf(row)?.version ?? "")],
        ["Owners", owners && owners.length > 0 ? owners.join(", ") : "not said"],
        ["License", metadata?.license && (0,report_html_parts/* shown */.SP)(metadata.license)],
        ["Repository", metadata?.repository && site_parts_link(metadata.repository)],
        ["Providers", metadata?.providers.map((each) => (0,report_html_parts/* shown */.SP)(each, 80)).join(", ")],
        ["How to move to it", metadata?.migrationGuide && site_parts_link(metadata.migrationGuide)],
    ]);
});
var useSection = (function (row, choices, { servers, shipped }) {
    const column = choices.findIndex(({ newest }) => newest !== undefined);
    const shared = shipped(row, column);
    const version = (shared?.newest ?? choices[column]?.newest)?.version;
    if (version === undefined)
        return "";
    const lines = [`- name: ${scalar(row.name)}`, `  module: ${scalar(row.module)}`, `  version: ${scalar(version)}`];
    const hint = `For a manifest whose base is ${(0,report_html_parts/* shown */.SP)(servers[column]?.version ?? "")}, below ${(0,report_html_parts/* code */.aY)("spec.plugins")}.`;
    const inside = `${snippet("Lines for a manifest", lines)}\n<p class="hint">${hint}${shared ? sharing(shared) : ""}</p>`;
    return (0,report_html_parts/* section */.uW)("use", "Use it", inside);
});
var sharing = (function ({ apart }) {
    const rule = " In one build, all plugins of a module have one version";
    if (!apart)
        return `${rule}.`;
    return `${rule}, and none suits this one and ${apart.from.map((each) => (0,report_html_parts/* shown */.SP)(each, 100)).join(" and ")}: build it without.`;
});
var scalar = (function (text) {
    return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
});
var whereSection = (function (row, choices, around) {
    if (around.servers.length === 0)
        return "";
    const rows = around.servers.map((server, column) => whereRow(row, server, choices[column], around));
    const table = `<div class="wide" role="region" tabindex="0" aria-labelledby="where-title">
<table class="stacked"><thead><tr><th scope="col">Server</th><th scope="col">Newest version for it</th><th scope="col">What is known</th><th scope="col">Pinned there</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table>
</div>`;
    return (0,report_html_parts/* section */.uW)("where", "Where it runs", table);
});
var whereRow = (function (row, server, known, around) {
    const { newest, passedOver = [] } = known ?? {};
    const state = newest ? mark(stateMark(newest.cell)) : mark({ word: "none to recommend", tone: "care" });
    const skipped = worthSaying(newest, passedOver);
    const why = skipped
        ? `<p class="quiet">${(0,report_html_parts/* code */.aY)(skipped.version)}: ${(0,report_html_parts/* shown */.SP)(skipped.obstacles[0]?.why ?? "", 200)}</p>`
        : "";
    const reports = newest ? reportLinks(newest.cell.evidence, around) : "";
    const listed = row.pins.filter((pin) => pin.server === server.version).map((pin) => pinned(row, pin, around));
    const planned = (0,words/* isPlanned */.H9)(server) ? ' <span class="quiet">planned</span>' : "";
    return `<tr><th scope="row">${(0,report_html_parts/* shown */.SP)(server.version)}${planned}</th><td data-label="Newest version for it">${newest ? (0,report_html_parts/* code */.aY)(newest.version) : "–"}</td><td>${state}${reports}${why}</td><td${listed.length > 0 ? ' data-label="Pinned there"' : ""}>${listed.join("")}</td></tr>\n`;
});
var worthSaying = (function (newest, passedOver) {
    const everywhere = ["retracted", "deprecated", "prerelease"];
    const here = passedOver.find(({ obstacles }) => obstacles.every(({ kind }) => !everywhere.includes(kind)));
    return here ?? (newest ? undefined : passedOver[0]);
});
var pinned = (function (row, pin, { servers }) {
    const tier = tierMark(pin, cellOfPin(row, servers, pin));
    return `<p>${(0,report_html_parts/* code */.aY)(pin.version)} ${mark(tier)} <span class="quiet">${(0,report_html_parts/* shown */.SP)(pin.manifest, 120)}</span></p>`;
});
var renderSite = (function ({ title, matrix, ocm, reports }) {
    const { base, servers } = matrix;
    const files = new Map([
        ["style.css", siteStyle],
        ["site.js", siteScript],
        [matrixPage, (0,matrix_html/* renderMatrixHtml */.f)(matrix)],
        ["matrix.json", (0,matrix_json/* renderMatrixJson */.Q)(matrix)],
    ]);
    const pages = reportPages(reports, matrix);
    for (const [path, html] of pages.values())
        files.set(path, html);
    const reportPage = (digest) => {
        const path = pages.get(digest)?.[0];
        return path === undefined ? undefined : `../${path}`;
    };
    const shipped = sharedVersions(matrix);
    const entries = [];
    const named = matrix.plugins.map((row) => ({ name: row.name, source: row.module, row }));
    for (const [{ row }, name] of pageNames(named)) {
        const path = `plugins/${name}.html`;
        const choices = choicesOf(row, servers);
        files.set(path, renderPlugin(row, choices, { site: title, servers, shipped, reportPage }));
        entries.push(pluginEntry(row, path, choices, servers));
    }
    for (const [plugin, name] of pageNames(ocm.map((each) => ({ ...each, source: each.component })))) {
        const path = `components/${name}.html`;
        files.set(path, renderOcmPlugin(plugin, title));
        entries.push(ocmEntry(plugin, path));
    }
    entries.sort((one, other) => (0,order/* compareText */.n)(one.name, other.name) || (0,order/* compareText */.n)(one.path, other.path));
    const index = renderSearchIndex(entries);
    files.set(searchIndex, index);
    const of = base === undefined ? {} : { base };
    files.set("index.html", renderIndex({ title, servers, entries, matrix: matrixPage, ...of }, index));
    return new Map([...files].sort(([one], [other]) => (0,order/* compareText */.n)(one, other)));
});
var sharedVersions = (function ({ servers, plugins }) {
    const modules = new Map();
    for (const row of plugins)
        modules.set(row.module, [...(modules.get(row.module) ?? []), row]);
    const rows = plugins.filter(({ module }) => (modules.get(module)?.length ?? 0) > 1);
    const answers = servers.map(({ version }) => (0,ship/* whatCanIShip */.i)({ servers, plugins: rows }, version));
    const places = new Map(rows.map((row, index) => [row, index]));
    return (row, column) => {
        const place = places.get(row);
        return place === undefined ? undefined : answers[column]?.[place];
    };
});
var reportPages = (function (reports, { plugins }) {
    const evidence = plugins.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap((cell) => cell.evidence)));
    const cited = new Set(evidence.map(({ report }) => report));
    const pages = new Map();
    for (const { digest, html } of reports) {
        const text = (0,src_digest/* isDigest */.Bc)(digest) && cited.has(digest) ? html?.() : undefined;
        if (text !== undefined)
            pages.set(digest, [`reports/${digest.replace(":", "-")}.html`, text]);
    }
    return pages;
});
var pluginEntry = (function (row, path, choices, servers) {
    const metadata = metadataOf(row);
    const newest = newestOf(row);
    const runs = choices.map((each) => each.newest !== undefined);
    const count = runs.filter(Boolean).length;
    return {
        path,
        name: row.name,
        title: titleOf(row, metadata),
        description: metadata?.description ?? "",
        owners: metadata?.owners.map(({ team }) => team) ?? [],
        source: row.module,
        ...(newest === undefined ? {} : { version: newest.version }),
        marks: marksOf(row, servers),
        runs,
        ...(servers.length === 0 ? {} : { where: `for ${count} of ${plural(servers.length, "server")}` }),
    };
});
var listedPlugins = (async function (where, access) {
    const { repository } = (0,component_reference/* parseComponentReference */.m_)(where);
    const listed = await (0,listed_table.listedReferences)(where, access);
    return listed.flatMap(({ name, version, references }) => pluginsOf(references, { repository, component: name, version }));
});
var pluginsOf = (function (references, registry) {
    const plugins = new Map();
    for (const each of references) {
        const key = JSON.stringify([each.name, each.componentName]);
        plugins.set(key, [...(plugins.get(key) ?? []), each]);
    }
    return [...plugins.values()].map((versions) => pluginOf(versions.sort(newestFirst), registry));
});
var pluginOf = (function (versions, registry) {
    const [{ name, componentName, labels = [] }] = versions;
    const info = fieldsOf(labels.find((label) => label.name === plugin_info/* PLUGIN_INFO_LABEL */._)?.value);
    const { description } = info;
    return {
        name,
        component: componentName,
        repository: typeof info.registry === "string" && info.registry !== "" ? info.registry : registry.repository,
        ...(typeof description === "string" && description !== "" ? { description } : {}),
        platforms: Array.isArray(info.platforms) ? info.platforms.filter((each) => typeof each === "string") : [],
        versions: versions.map(({ version, digest }) => ({ version, ...(digest ? { digest: digest.value } : {}) })),
        registry,
    };
});
var fieldsOf = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
});
var newestFirst = (function (one, other) {
    const known = (0,version/* parseVersion */.ot)(one.version) !== undefined && (0,version/* parseVersion */.ot)(other.version) !== undefined;
    return known ? (0,version/* compareVersions */.Zy)(other.version, one.version) : other.version < one.version ? -1 : 1;
});
var checkSiteFolder = (async function (directory) {
    await checkReplaceable(directory, (0,external_node_path_.resolve)(directory));
});
var writeSiteFolder = (async function (directory, files, signal) {
    const target = (0,external_node_path_.resolve)(directory);
    await checkReplaceable(directory, target);
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await makeFolder(beside).catch((error) => refuse(directory, error.code ?? ""));
        await writeAll(beside, files, signal);
        await swap(beside, target);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
    finally {
        await (0,promises_.rm)(beside, { recursive: true, force: true });
    }
});
var makeFolder = (async function (path) {
    const made = await (0,promises_.mkdir)(path).catch((error) => error);
    if (made === undefined || made.code === "EEXIST")
        return;
    if (made.code !== "ENOENT" || path === (0,external_node_path_.dirname)(path))
        throw made;
    await makeFolder((0,external_node_path_.dirname)(path));
    await (0,promises_.mkdir)(path);
});
var writeAll = (async function (folder, files, signal) {
    const marker = { apiVersion: "plugin-release/v1alpha1", kind: "PluginSite", files: [...files.keys()].sort() };
    const all = [...files, [siteMarker, `${JSON.stringify(marker, undefined, 2)}\n`]];
    for (const each of new Set(all.map(([path]) => (0,external_node_path_.dirname)(path))))
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, each), { recursive: true });
    const waiting = all.values();
    const worker = async () => {
        for (const [path, content] of waiting) {
            signal?.throwIfAborted();
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content, { flag: "wx" });
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: 16 }, worker));
    for (const each of ended)
        if (each.status === "rejected")
            throw each.reason;
});
var swap = (async function (from, to) {
    const old = `${from}.old`;
    const had = await (0,promises_.rename)(to, old).then(() => true, (error) => {
        if (error.code === "ENOENT")
            return false;
        throw error;
    });
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        const isTaken = ["ENOTEMPTY", "EEXIST"].includes(error.code ?? "");
        if (isTaken) {
            await (0,promises_.rm)(old, { recursive: true, force: true });
            return swap(from, to);
        }
        if (had)
            await (0,promises_.rename)(old, to);
        throw error;
    }
    await (0,promises_.rm)(old, { recursive: true, force: true });
});
var checkReplaceable = (async function (named, target) {
    const found = await (0,promises_.lstat)(target).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        return refuse(named, error.code ?? error.message);
    });
    if (found === undefined)
        return;
    if (!found.isDirectory())
        return refuse(named, "it is no folder");
    if ((await (0,promises_.readdir)(target)).length === 0)
        return;
    const marker = await readMarker((0,external_node_path_.join)(target, siteMarker));
    if (!marker)
        return refuse(named, "it holds something else than a site that this command wrote");
    const entries = await (0,promises_.readdir)(target, { recursive: true, withFileTypes: true });
    const known = new Set([siteMarker, ...marker.files]);
    const paths = entries.filter((each) => !each.isDirectory()).map((each) => (0,external_node_path_.join)(each.parentPath, each.name));
    const strange = paths.map((each) => (0,external_node_path_.relative)(target, each).split(external_node_path_.sep).join("/")).find((each) => !known.has(each));
    if (strange !== undefined)
        refuse(named, `it holds ${(0,sanitize/* quoted */.T)(strange, 200)}, which this command did not write`);
});
var readMarker = (async function (file) {
    try {
        const marker = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        return marker?.kind === "PluginSite" && Array.isArray(marker.files) ? marker : undefined;
    }
    catch {
        return undefined;
    }
});
var refuse = (function (named, why) {
    return (0,diagnostic/* fail */.fJ)("input-invalid", `out: ${(0,sanitize/* quoted */.T)(named, 200)} cannot become the site: ${why}`, {
        fix: "Name a folder that is not there yet, or move what is in it.",
        inputs: ["out"],
    });
});
var site = (async function (options) {
    const { manifests, listings, out, title, progress } = options;
    if (manifests.length + listings.length === 0) {
        (0,diagnostic/* fail */.fJ)("input-invalid", "there is nothing to make a site of", { fix: "Name a manifest or a registry." });
    }
    await checkSiteFolder(out);
    const { input, diagnostics } = await (0,matrix_input/* readMatrixInput */.c)({ ...options, check: false });
    const ocm = await progress.step("Read the registries", () => readListings(options));
    const computed = (0,compute/* computeMatrix */.v)(input);
    diagnostics.push(...computed.diagnostics);
    const counts = { plugins: input.plugins.length, ocm: ocm.length };
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { directory: (0,external_node_path_.resolve)(out), ...counts, files: 0, diagnostics };
    const reports = reportsOf(input.evidence);
    const files = renderSite({ title, matrix: computed.matrix, ocm, reports });
    await progress.step("Write the site", () => writeSiteFolder(out, files, options.signal));
    return { directory: (0,external_node_path_.resolve)(out), ...counts, files: files.size, diagnostics };
});
var readListings = (async function ({ listings, registries, environment }) {
    let access = registries;
    const plugins = [];
    for (const each of new Set(listings)) {
        plugins.push(...(await listedPlugins(each, () => (access ??= (0,registry.registryAccess)(environment)))));
    }
    return plugins;
});
var reportsOf = (function (evidence) {
    const files = new Map(evidence.flatMap(({ report, file }) => (file === undefined ? [] : [[report, file]])));
    return [...files].map(([digest, file]) => ({ digest, html: () => pageOf(`${file}@${digest}`) }));
});
var pageOf = (function (named) {
    const { report } = (0,report_read/* readReport */.tL)(named);
    return report && (0,report_html/* renderReportHtml */.Y)((0,report_safe/* safeReport */.Q)(report));
});
__webpack_require__.d(__webpack_exports__, {
  site: () => (/* binding */ site)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/report-html.ts + 4 modules
var report_html = __webpack_require__(89390);
// EXTERNAL MODULE: ./packages/conformance/src/report-read.ts + 2 modules
var report_read = __webpack_require__(87221);
// EXTERNAL MODULE: ./packages/conformance/src/report-safe.ts
var report_safe = __webpack_require__(6525);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/matrix/src/compute.ts + 3 modules
var compute = __webpack_require__(16933);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-html.ts + 5 modules
var matrix_html = __webpack_require__(97007);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-json.ts
var matrix_json = __webpack_require__(23901);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
// EXTERNAL MODULE: ./packages/matrix/src/ship.ts
var ship = __webpack_require__(96885);
// EXTERNAL MODULE: ./packages/conformance/src/report-html-parts.ts
var report_html_parts = __webpack_require__(20078);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/matrix/src/site-script.ts
/** More are shown when somebody asks: nobody reads so many, and the first is to be there at once. */
const shownAtFirst = 24;
/**
 * What the search does, in the browser: every word has to be somewhere in a plugin's texts; where decides the order. It runs before the
 * list is there, so that a search that somebody opens does not wait for it. Texts from outside become texts only. `pluginIndex` is what
 * search-index.js assigned; what is made of an item is what `card` makes.
 */
const siteScript = `"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const finder = byId("finder"), field = byId("search"), server = byId("server");
  const results = byId("results"), status = byId("found"), more = byId("more");
  const everything = status.textContent;
  let hits = [];
  let texts;

  /** Most texts need no more than small letters. */
  const plain = (text) => (/[^ -~\\n]/.test(text) ? text.normalize("NFKD").replace(/\\p{M}/gu, "") : text).toLowerCase();

  /** Less is better: the name itself, then where in it, then the other texts; undefined where a word is nowhere. */
  const rank = (texts, words) => {
    let sum = 0;
    for (const word of words) {
      const place = texts.findIndex((text) => text.includes(word));
      if (place < 0) return undefined;
      const text = texts[place];
      sum += place * 4 + (text === word ? 0 : text.startsWith(word) ? 1 : 2);
    }
    return sum;
  };

  const find = (words, column) => {
    texts ??= pluginIndex.map((item) => plain(item.slice(1, 6).join("\\n")).split("\\n"));
    const found = [];
    for (let at = 0; at < texts.length; at++) {
      if (column >= 0 && pluginIndex[at][8][column] !== "1") continue;
      const points = rank(texts[at], words);
      if (points !== undefined) found.push({ at, points });
    }
    return found.sort((one, other) => one.points - other.points || one.at - other.at);
  };

  const element = (name, look, ...inside) => {
    const made = document.createElement(name);
    if (look) made.className = look;
    made.append(...inside);
    return made;
  };

  const card = ([path, name, title, source, owners, about, version, where, , marks]) => {
    const link = element("a", "", title);
    link.href = path;
    const facts = [version && element("code", "", version), where, owners && element("span", "", owners)].filter(Boolean);
    return element("li", "", link, ...(name === title ? [] : [" ", element("code", "", name)]),
      ...(about ? [element("p", "about", about)] : []),
      element("p", "where", ...facts.flatMap((each, at) => at ? [" \u00b7 ", each] : [each])),
      element("p", "where", source),
      ...(marks.length ? [element("p", "badges", ...marks.flatMap(([tone, word]) => [element("span", "badge " + tone, word), " "]))] : []));
  };

  const showMore = (count) => {
    const from = results.children.length;
    const items = hits.slice(from, from + count).map(({ at }) => card(pluginIndex[at]));
    results.append(...items);
    more.hidden = results.children.length >= hits.length;
    return items[0];
  };

  const search = () => {
    const words = plain(field.value).split(/\\s+/).filter(Boolean).slice(0, 20);
    const column = server ? Number(server.value) : -1;
    const all = words.length === 0 && column < 0;
    results.hidden = all;
    results.replaceChildren();
    hits = all ? [] : find(words, column);
    showMore(${shownAtFirst});
    const count = hits.length === 1 ? "1 plugin" : (hits.length || "No") + " plugins";
    status.textContent = all ? everything : count + " of " + pluginIndex.length;
  };

  const links = () => [...(results.hidden ? byId("plugins") : results).querySelectorAll("a")];

  const step = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const typing = event.target === field;
    if (event.key === "/" && !typing) field.focus();
    else if (event.key === "Escape" && typing && field.value !== "") { field.value = ""; search(); remember(); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = links();
      const at = all.indexOf(document.activeElement);
      if (!typing && at < 0) return;
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next >= all.length || next < -1) return;
      (next < 0 ? field : all[next]).focus();
    } else return;
    event.preventDefault();
  };

  /** In the address, so that a search can be handed on and is there again after going back. */
  const remember = () => {
    const asked = new URLSearchParams();
    if (field.value) asked.set("q", field.value);
    if (server && server.value !== "-1") asked.set("server", server.selectedOptions[0].textContent);
    history.replaceState(null, "", String(asked) === "" ? location.pathname : "#" + asked);
  };

  const recall = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    field.value = asked.get("q") ?? "";
    if (server) server.value = [...server.options].find((each) => each.textContent === asked.get("server"))?.value ?? "-1";
    search();
  };

  let late;
  finder.addEventListener("input", () => { search(); clearTimeout(late); late = setTimeout(remember, 300); });
  more.addEventListener("click", () => showMore(hits.length)?.querySelector("a").focus());
  document.addEventListener("keydown", step);
  window.addEventListener("hashchange", recall);
  finder.hidden = false;
  recall();
})();
`;

;// CONCATENATED MODULE: ./packages/matrix/src/site-style.ts
/** The site's whole look: no images, no fonts, nothing that is fetched. Colours keep a contrast of 4.5 and more in both schemes. */
const siteStyle = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f6f7f9; --line: #d7dbe2; --ink: #1a1f29; --quiet: #555e6e; --link: #0b57b7; --field: #788296;
  --good: #12683a; --good-soft: #e3f4e9; --bad: #a81c1c; --bad-soft: #fceaea;
  --care: #7a4b00; --care-soft: #fdf1d8; --plain: #4b5464; --plain-soft: #eceef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12151b; --raised: #1a1f28; --line: #343c4a; --ink: #e8ebf0; --quiet: #a6afbf; --link: #82b4ff; --field: #7b879b;
    --good: #76d39a; --good-soft: #14301f; --bad: #ff9a94; --bad-soft: #3d1818;
    --care: #f2c063; --care-soft: #38290a; --plain: #b4bccb; --plain-soft: #272e3a;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, .wide:focus-visible, pre:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 6px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); border-radius: 6px; }
.top, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
.top { padding-top: 1.5rem; }
.top > a { font-weight: 600; color: var(--ink); text-decoration: none; }
.top > a:hover { text-decoration: underline; }
.top h1 { margin-top: .75rem; }
main { padding-top: 1.25rem; padding-bottom: 3rem; }
h1 { margin: 0 0 .35rem; font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.35rem); line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
h2 { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
section { margin: 2.5rem 0 0; }
.lead { margin: 0; max-width: 65ch; font-size: 1.06rem; color: var(--quiet); }
.top .lead { max-width: none; }
.quiet { color: var(--quiet); }
.hint { margin: .5rem 0 0; color: var(--quiet); font-size: .92rem; max-width: 75ch; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; }
pre { margin: 0; padding: .9rem 1rem; overflow-x: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; overflow-wrap: normal; }
.crumbs { margin: 0 0 1.25rem; font-size: .95rem; }
.badge { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; background: var(--soft); color: var(--tone); font-size: .84rem; font-weight: 600; }
.badges { display: flex; flex-wrap: wrap; gap: .35rem .5rem; margin: .9rem 0 0; }
.good { --tone: var(--good); --soft: var(--good-soft); }
.bad { --tone: var(--bad); --soft: var(--bad-soft); }
.care { --tone: var(--care); --soft: var(--care-soft); }
.plain { --tone: var(--plain); --soft: var(--plain-soft); }
.notice { margin: 1.25rem 0 0; padding: .7rem 1rem; border-left: 4px solid var(--tone); border-radius: 0 8px 8px 0; background: var(--soft); }
.notice strong { color: var(--tone); }
.finder { display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem 1.25rem; }
.finder label { display: block; margin: 0 0 .3rem; font-weight: 600; }
.finder input, .finder select {
  width: 100%; height: 3rem; padding: 0 .85rem; font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--field); border-radius: 8px;
}
@media (min-width: 45rem) { .finder { grid-template-columns: minmax(0, 1fr) 15rem; } }
.status { margin: .9rem 0 .75rem; color: var(--quiet); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: .9rem; margin: 0; padding: 0; list-style: none; }
.cards > li {
  position: relative; padding: .95rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--paper);
  content-visibility: auto; contain-intrinsic-size: auto 11rem;
}
.cards > li:hover { border-color: var(--field); background: var(--raised); }
.cards > li:focus-within { border-color: var(--link); }
.cards a { font-size: 1.08rem; font-weight: 600; }
.cards a::after { content: ""; position: absolute; inset: 0; border-radius: 10px; }
.cards a:focus-visible { outline: none; }
.cards a:focus-visible::after { outline: 3px solid var(--link); outline-offset: 1px; }
.cards :is(a, code, p, span) { unicode-bidi: isolate; }
.cards p { margin: .35rem 0 0; }
#results:not([hidden]) ~ #plugins { display: none; }
.cards .about { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.cards .where { font-size: .9rem; color: var(--quiet); }
.cards .badges { gap: .3rem .4rem; margin-top: .6rem; }
button { margin: 1.25rem 0 0; padding: .6rem 1.1rem; font: inherit; font-weight: 600; color: var(--link); background: var(--paper); border: 1px solid var(--field); border-radius: 8px; cursor: pointer; }
button:hover { background: var(--raised); }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; font-size: .96rem; }
th, td { padding: .6rem .95rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--raised); font-size: .86rem; color: var(--quiet); }
tbody th { font-weight: 600; white-space: nowrap; }
td p { margin: .25rem 0 0; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .1rem 1.25rem; padding: .4rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; padding-top: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
details { margin: .6rem 0 0; border: 1px solid var(--line); border-radius: 10px; }
summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .6rem; padding: .65rem 1rem; cursor: pointer; }
summary::before { content: "\\25b8"; color: var(--quiet); }
details[open] > summary::before { content: "\\25be"; }
summary::-webkit-details-marker { display: none; }
summary strong.gone { text-decoration: line-through; }
details > div { padding: .9rem 1rem 1rem; border-top: 1px solid var(--line); }
ul.runs { margin: 0; padding: 0; list-style: none; }
ul.runs > li { padding: .3rem 0; }
ul.runs > li:first-child { padding-top: 0; }
ul.runs p { margin: .2rem 0 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .9rem; border-top: 1px solid var(--line); }
footer p { margin: 0; }
@media (max-width: 40rem) {
  .top, main, footer { padding-left: 1rem; padding-right: 1rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked tr { padding: .75rem 1rem; border-top: 1px solid var(--line); }
  .stacked tbody tr:first-child { border-top: 0; }
  .stacked th, .stacked td { padding: .15rem 0; border: 0; white-space: normal; }
  .stacked td:empty { display: none; }
  .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .finder, .skip, button { display: none; } }
`;

// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/matrix/src/site-parts.ts




/** Only files beside the page are loaded, wherever the site lies. */
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";
/** Behind a file's name, so that a browser never joins a page and a script of two sites. */
;
const style = versioned("style.css", siteStyle);
const script = versioned("site.js", siteScript);
;
;
;
/** Rows without a value are left out; values are markup. */
;
/** Something to copy; each line keeps its indentation. */
;
/** Only https leads anywhere; anything else is a text. */
;
;

// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var standing = __webpack_require__(96935);
// EXTERNAL MODULE: ./packages/matrix/src/words.ts
var words = __webpack_require__(17538);
;// CONCATENATED MODULE: ./packages/matrix/src/site-words.ts



/** What a plugin is called where people read it: nothing that is left of a name cannot be clicked. */
;
/** What the newest version says of the plugin that may be used; where none says anything, the newest one that does. */
;
/** The newest release that is not retracted; where there is none, the newest of all. */
;
/** Of a version that a manifest pins: where its cell is, if both have a place in the matrix. */
;
/** A tier is a claim of a manifest. Only evidence for that version on that server makes more of it. */
;
const weight = { bad: 3, care: 2, good: 1, plain: 0 };
/** The marks of all pins, each once, what is bad first. */
;
const states = {
    verified: { word: "passed", tone: "good" },
    declared: { word: "declared, not verified", tone: "plain" },
    refuted: { word: "declared, but failed", tone: "bad" },
    surprising: { word: "not declared, but passed", tone: "care" },
    failed: { word: "failed", tone: "bad" },
    incompatible: { word: "declared incompatible", tone: "plain" },
    unknown: { word: "unknown", tone: "care" },
};
;
;

;// CONCATENATED MODULE: ./packages/matrix/src/site-index.ts





const searchIndex = "search-index.js";
/** UTF-16 code units of name, title, source, owners and description: a card is no page. */
const limits = [80, 80, 120, 80, 300];
/** `pluginIndex`: what the script shows of each plugin, and looks for words in. */
;
;
;
/** Without a script there is no search, and the list is all there is. */
;
/** The script makes the same of what it finds: see `siteScript`. Its style keeps the directions of texts apart. */
;

;// CONCATENATED MODULE: ./packages/matrix/src/site-ocm.ts



const kind = { word: "OCM plugin", tone: "plain" };
;
;
;
;

;// CONCATENATED MODULE: ./packages/matrix/src/site-paths.ts


/** Longer ones are cut: some file systems take 255 bytes, and people read addresses. */
const longest = 60;
const plain = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** Devices under Windows, whatever their extension; and the page that a folder's address stands for. */
const taken = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;
/**
 * A file's name, without its extension, for each of them: `[a-z0-9-]` only. A name that is one already is kept, unless others have it
 * too; anything else ends in a part of the digest of name and source. All differ, and none depends on the order.
 */
;
;
;
/** As much of the digest as it takes: somebody may have named a plugin after another one's page. */
;

;// CONCATENATED MODULE: ./packages/matrix/src/site-evidence.ts

/** Each report with its day; where its page is not part of the site, the digest names it. */
;
;

// EXTERNAL MODULE: ./packages/conformance/src/group-by.ts
var group_by = __webpack_require__(18022);
;// CONCATENATED MODULE: ./packages/matrix/src/site-versions.ts







/** Every version, newest first; the newest that may be used is open. */
;
;
;
/** As its author wrote it. */
;
/** Servers of which the same is known are one line, so that fifty of them can be read. */
;
;

// EXTERNAL MODULE: ./packages/matrix/src/where.ts
var where = __webpack_require__(53772);
;// CONCATENATED MODULE: ./packages/matrix/src/site-plugin.ts







;
;
/** What has to be known before anything else. */
;
;
/** The lines for a manifest, of the newest server that any version can be recommended on, at a version that its module can have there. */
;
;
/** A YAML scalar that can be nothing but this text. */
;
;
;
/** What is retracted or a prerelease is so on every server: said with the versions, unless it is why there is none. */
;
;

;// CONCATENATED MODULE: ./packages/matrix/src/site.ts












const matrixPage = "matrix.html";
/**
 * Writes the registry's site: index.html with a search over all plugins, plugins/NAME.html, components/NAME.html, the matrix and the
 * reports. Needs no server and asks the network for nothing; without scripts all of it is there but the search. The same input gives the same bytes.
 */
;
/** What can be shipped of modules with several plugins. */
;
/** Path and page of each report that is evidence and has one, by digest. */
;
;

// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/ocm/src/plugin-info.ts
var plugin_info = __webpack_require__(56923);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var version = __webpack_require__(28461);
// EXTERNAL MODULE: ./packages/registry/src/listed-table.ts
var listed_table = __webpack_require__(28097);
;// CONCATENATED MODULE: ./packages/registry/src/listed-plugins.ts




/** The plugins that a published registry component lists, by `REPOSITORY//COMPONENT[:VERSION]`, with all versions. Throws diagnostics. */
;
/** References of one name and component are versions of one plugin, newest first. */
;
;
/** A label may hold anything. */
;
;

// EXTERNAL MODULE: ./packages/server/src/matrix-input.ts + 2 modules
var matrix_input = __webpack_require__(66010);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
;// CONCATENATED MODULE: ./packages/server/src/site-folder.ts






/** Says that a folder is a site that this suite wrote, and which files belong to it. */
const siteMarker = "plugin-release-site.json";
/** Throws `input-invalid` unless the folder is not there, is empty, or is a site as it was written, nothing added. */
;
/**
 * Writes a site beside the folder and then puts it in its place, so that the folder never holds half of one. Throws as `checkSiteFolder`
 * does, and leaves what is there; and `disk-full`. Paths are made by this suite.
 */
;
/** As `recursive` does, which never ends where a folder that is there takes no other, such as /proc. */
;
;
/** What was there comes back where the new one cannot take its place. Of two runs at once, the last one's site stays. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/site.ts











/**
 * Writes the registry's site from manifests, what their plugins have released, reports, and registry components. With errors in what it
 * is made of, nothing is written: a site with holes would replace a whole one.
 */
;
;
/** A report is read again for its page, and shown only if it still is the one that was counted. */
;
;


/***/ })

};

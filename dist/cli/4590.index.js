export const id = 4590;
export const ids = [4590];
export const modules = {

/***/ 96827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
}


/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30074);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);



/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
function renderMarkdown(diagnostics) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map(row);
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }) {
    const where = place ? position(place) : "";
    return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit)
        .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

/***/ 25740:
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

/***/ 20195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* unused harmony export marks */
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96827);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);
/* harmony import */ var _matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16230);
/* harmony import */ var _matrix_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56167);




/** Versions of a plugin that are shown, besides those that are pinned or contradict their declaration. */
const newest = 8;
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
function renderMatrixMarkdown(matrix) {
    if (matrix.plugins.length === 0)
        return "No optional plugins.\n";
    const { base, servers, plugins } = matrix;
    const header = ["Plugin", "Version", ...servers.map(serverCell)];
    const rows = plugins.flatMap((each) => rowsOf(each));
    const title = base === undefined ? "" : `Plugin versions by versions of ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(base)}.\n\n`;
    return `${title}${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(header, rows)}${older(matrix)}\n${legend}${parting(matrix)}${reports(matrix)}`;
}
const legend = "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";
function serverCell(server) {
    return `${server.version} (${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .offers */ .O5)(server)}${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanned */ .H9)(server) ? ", planned" : ""})`;
}
function rowsOf(plugin) {
    const { name, versions, cells } = plugin;
    if (versions.length === 0)
        return [[name, "no released version"]];
    return (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => {
        const version = versions[index];
        if (!version)
            return [];
        const said = (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(plugin, version);
        const label = said.length === 0 ? version.version : `${version.version} (${said.join(", ")})`;
        return [[name, label, ...(cells[index] ?? []).map(cellText)]];
    });
}
function cellText(cell) {
    const said = [...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(cell), (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dateOf */ .Q$)(cell)].filter((each) => each !== undefined);
    return said.length === 0 ? marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(cell)] : `${marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(cell)]} (${said.join(", ")})`;
}
function older({ plugins }) {
    const left = plugins.reduce((sum, each) => sum + each.versions.length - (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsToShow */ .A9)(each, newest).length, 0);
    return left === 0 ? "" : `\n${left} older versions are left out.\n`;
}
function parting(matrix) {
    const lines = [...(0,_matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_2__/* .contradicted */ .v)(matrix)].map(({ row, version, server, cell }) => {
        const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
        return `- ⚠️ ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dateOf */ .Q$)(cell)}`)}\n`;
    });
    return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
}
function reports({ servers, plugins }) {
    const rows = plugins.flatMap((plugin) => (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => (plugin.cells[index] ?? []).flatMap(({ evidence }, column) => evidence.map(({ platform, suite, verdict, date, report, signed }) => [
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
    const table = (0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(header, rows.slice(0, mostReports));
    return `\n<details><summary>Reports (${rows.length})</summary>\n\n${table}${more}\n</details>\n`;
}


/***/ }),

/***/ 36552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ readMatrix)
});

// UNUSED EXPORTS: maxMatrixBytes, parseMatrix

// EXTERNAL MODULE: ./packages/conformance/src/report-text.ts
var report_text = __webpack_require__(76248);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(21012);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
;// CONCATENATED MODULE: ./packages/documents/src/generated/compatibility-matrix.ts
// Generated by scripts/generate-validators.ts from schemas/compatibility-matrix.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const compatibility_matrix = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "compatibility-matrix.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "CompatibilityMatrix" }, "base": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "servers": { "type": "array", "items": { "type": "object", "properties": { "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "frameworkVersion": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "compatibleFrameworkVersions": { "type": "array", "items": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "manifests": { "type": "array", "items": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["version", "frameworkVersion", "compatibleFrameworkVersions", "manifests"], "additionalProperties": false } }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "module": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "deprecated": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "pins": { "type": "array", "items": { "type": "object", "properties": { "manifest": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "server": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "tier": { "type": "string", "enum": ["supported", "community", "built-in"] } }, "required": ["manifest", "server", "version", "tier"], "additionalProperties": false } }, "versions": { "type": "array", "items": { "type": "object", "properties": { "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "released": { "type": "string", "maxLength": 40, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "retracted": { "type": "object", "properties": { "why": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["why"], "additionalProperties": false }, "declares": { "type": "object", "properties": { "minVersion": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "maxVersion": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "range": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "frameworkApis": { "type": "array", "items": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["frameworkApis"], "additionalProperties": false }, "problem": { "type": "string", "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "cells": { "type": "array", "items": { "type": "object", "properties": { "server": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "declared": { "type": "string", "enum": ["compatible", "incompatible", "unknown"] }, "range": { "type": "string", "enum": ["inside", "outside", "unknown", "invalid"] }, "framework": { "type": "string", "enum": ["equal", "shimmed", "different", "unknown"] }, "verified": { "type": "string", "enum": ["passed", "failed", "not-run"] }, "contradiction": { "type": "string", "enum": ["compatible-failed", "incompatible-passed"] }, "evidence": { "type": "array", "items": { "type": "object", "properties": { "platform": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "suite": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "suiteDigest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "verdict": { "type": "string", "enum": ["passed", "failed"] }, "date": { "type": "string", "maxLength": 40, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "report": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "signed": { "type": "boolean" }, "image": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "required": ["platform", "suite", "verdict", "date", "report", "signed", "image"], "additionalProperties": false } } }, "required": ["server", "declared", "range", "framework", "verified"], "additionalProperties": false } } }, "required": ["version", "cells"], "additionalProperties": false } } }, "required": ["name", "module", "pins", "versions"], "additionalProperties": false } } }, "required": ["apiVersion", "kind", "servers", "plugins"], "additionalProperties": false };
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern22 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
                                                if (data25.length > 40) {
                                                    const err71 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/released", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/released/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err71];
                                                    }
                                                    else {
                                                        vErrors.push(err71);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data25)) {
                                                    const err72 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/released", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/released/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err72];
                                                    }
                                                    else {
                                                        vErrors.push(err72);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err73 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/released", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/released/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err73];
                                                }
                                                else {
                                                    vErrors.push(err73);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.retracted !== undefined) {
                                            let data26 = data23.retracted;
                                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                if (data26.why === undefined) {
                                                    const err74 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/required", keyword: "required", params: { missingProperty: "why" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err74];
                                                    }
                                                    else {
                                                        vErrors.push(err74);
                                                    }
                                                    errors++;
                                                }
                                                for (const key5 in data26) {
                                                    if (!(key5 === "why")) {
                                                        const err75 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err75];
                                                        }
                                                        else {
                                                            vErrors.push(err75);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data26.why !== undefined) {
                                                    let data27 = data26.why;
                                                    if (typeof data27 === "string") {
                                                        if (data27.length > 500) {
                                                            const err76 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted/why", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err76];
                                                            }
                                                            else {
                                                                vErrors.push(err76);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data27)) {
                                                            const err77 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted/why", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err77];
                                                            }
                                                            else {
                                                                vErrors.push(err77);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err78 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted/why", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/properties/why/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err78];
                                                        }
                                                        else {
                                                            vErrors.push(err78);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err79 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/retracted", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/retracted/type", keyword: "type", params: { type: "object" } };
                                                if (vErrors === null) {
                                                    vErrors = [err79];
                                                }
                                                else {
                                                    vErrors.push(err79);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.declares !== undefined) {
                                            let data28 = data23.declares;
                                            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                if (data28.frameworkApis === undefined) {
                                                    const err80 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/required", keyword: "required", params: { missingProperty: "frameworkApis" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err80];
                                                    }
                                                    else {
                                                        vErrors.push(err80);
                                                    }
                                                    errors++;
                                                }
                                                for (const key6 in data28) {
                                                    if (!((((key6 === "minVersion") || (key6 === "maxVersion")) || (key6 === "range")) || (key6 === "frameworkApis"))) {
                                                        const err81 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err81];
                                                        }
                                                        else {
                                                            vErrors.push(err81);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.minVersion !== undefined) {
                                                    let data29 = data28.minVersion;
                                                    if (typeof data29 === "string") {
                                                        if (data29.length > 500) {
                                                            const err82 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/minVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err82];
                                                            }
                                                            else {
                                                                vErrors.push(err82);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data29)) {
                                                            const err83 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/minVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err83];
                                                            }
                                                            else {
                                                                vErrors.push(err83);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err84 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/minVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/minVersion/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err84];
                                                        }
                                                        else {
                                                            vErrors.push(err84);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.maxVersion !== undefined) {
                                                    let data30 = data28.maxVersion;
                                                    if (typeof data30 === "string") {
                                                        if (data30.length > 500) {
                                                            const err85 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/maxVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err85];
                                                            }
                                                            else {
                                                                vErrors.push(err85);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data30)) {
                                                            const err86 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/maxVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err86];
                                                            }
                                                            else {
                                                                vErrors.push(err86);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err87 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/maxVersion", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/maxVersion/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err87];
                                                        }
                                                        else {
                                                            vErrors.push(err87);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data28.range !== undefined) {
                                                    let data31 = data28.range;
                                                    if (typeof data31 === "string") {
                                                        if (data31.length > 500) {
                                                            const err88 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err88];
                                                            }
                                                            else {
                                                                vErrors.push(err88);
                                                            }
                                                            errors++;
                                                        }
                                                        if (!pattern0.test(data31)) {
                                                            const err89 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err89];
                                                            }
                                                            else {
                                                                vErrors.push(err89);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err90 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/range/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err90];
                                                        }
                                                        else {
                                                            vErrors.push(err90);
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
                                                                    const err91 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis/" + i6, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err91];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err91);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (!pattern0.test(data33)) {
                                                                    const err92 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis/" + i6, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err92];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err92);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err93 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis/" + i6, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/items/type", keyword: "type", params: { type: "string" } };
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
                                                        const err94 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares/frameworkApis", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/properties/frameworkApis/type", keyword: "type", params: { type: "array" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err94];
                                                        }
                                                        else {
                                                            vErrors.push(err94);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err95 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/declares", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/declares/type", keyword: "type", params: { type: "object" } };
                                                if (vErrors === null) {
                                                    vErrors = [err95];
                                                }
                                                else {
                                                    vErrors.push(err95);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data23.problem !== undefined) {
                                            let data34 = data23.problem;
                                            if (typeof data34 === "string") {
                                                if (data34.length > 500) {
                                                    const err96 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/problem", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/problem/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err96];
                                                    }
                                                    else {
                                                        vErrors.push(err96);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data34)) {
                                                    const err97 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/problem", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err97];
                                                    }
                                                    else {
                                                        vErrors.push(err97);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err98 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/problem", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/problem/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err98];
                                                }
                                                else {
                                                    vErrors.push(err98);
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
                                                            const err99 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "server" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err99];
                                                            }
                                                            else {
                                                                vErrors.push(err99);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.declared === undefined) {
                                                            const err100 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "declared" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err100];
                                                            }
                                                            else {
                                                                vErrors.push(err100);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.range === undefined) {
                                                            const err101 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "range" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err101];
                                                            }
                                                            else {
                                                                vErrors.push(err101);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.framework === undefined) {
                                                            const err102 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "framework" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err102];
                                                            }
                                                            else {
                                                                vErrors.push(err102);
                                                            }
                                                            errors++;
                                                        }
                                                        if (data36.verified === undefined) {
                                                            const err103 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/required", keyword: "required", params: { missingProperty: "verified" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err103];
                                                            }
                                                            else {
                                                                vErrors.push(err103);
                                                            }
                                                            errors++;
                                                        }
                                                        for (const key7 in data36) {
                                                            if (!(((((((key7 === "server") || (key7 === "declared")) || (key7 === "range")) || (key7 === "framework")) || (key7 === "verified")) || (key7 === "contradiction")) || (key7 === "evidence"))) {
                                                                const err104 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err104];
                                                                }
                                                                else {
                                                                    vErrors.push(err104);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.server !== undefined) {
                                                            let data37 = data36.server;
                                                            if (typeof data37 === "string") {
                                                                if (data37.length > 200) {
                                                                    const err105 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/server", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err105];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err105);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (!pattern0.test(data37)) {
                                                                    const err106 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/server", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err106];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err106);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err107 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/server", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/server/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err107];
                                                                }
                                                                else {
                                                                    vErrors.push(err107);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.declared !== undefined) {
                                                            let data38 = data36.declared;
                                                            if (typeof data38 !== "string") {
                                                                const err108 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/declared", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/declared/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err108];
                                                                }
                                                                else {
                                                                    vErrors.push(err108);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!(((data38 === "compatible") || (data38 === "incompatible")) || (data38 === "unknown"))) {
                                                                const err109 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/declared", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/declared/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.declared.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err109];
                                                                }
                                                                else {
                                                                    vErrors.push(err109);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.range !== undefined) {
                                                            let data39 = data36.range;
                                                            if (typeof data39 !== "string") {
                                                                const err110 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/range/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err110];
                                                                }
                                                                else {
                                                                    vErrors.push(err110);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!((((data39 === "inside") || (data39 === "outside")) || (data39 === "unknown")) || (data39 === "invalid"))) {
                                                                const err111 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/range", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/range/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.range.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err111];
                                                                }
                                                                else {
                                                                    vErrors.push(err111);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.framework !== undefined) {
                                                            let data40 = data36.framework;
                                                            if (typeof data40 !== "string") {
                                                                const err112 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/framework", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/framework/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err112];
                                                                }
                                                                else {
                                                                    vErrors.push(err112);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!((((data40 === "equal") || (data40 === "shimmed")) || (data40 === "different")) || (data40 === "unknown"))) {
                                                                const err113 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/framework", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/framework/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.framework.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err113];
                                                                }
                                                                else {
                                                                    vErrors.push(err113);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.verified !== undefined) {
                                                            let data41 = data36.verified;
                                                            if (typeof data41 !== "string") {
                                                                const err114 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/verified", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/verified/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err114];
                                                                }
                                                                else {
                                                                    vErrors.push(err114);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!(((data41 === "passed") || (data41 === "failed")) || (data41 === "not-run"))) {
                                                                const err115 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/verified", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/verified/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.verified.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err115];
                                                                }
                                                                else {
                                                                    vErrors.push(err115);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data36.contradiction !== undefined) {
                                                            let data42 = data36.contradiction;
                                                            if (typeof data42 !== "string") {
                                                                const err116 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/contradiction", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/contradiction/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err116];
                                                                }
                                                                else {
                                                                    vErrors.push(err116);
                                                                }
                                                                errors++;
                                                            }
                                                            if (!((data42 === "compatible-failed") || (data42 === "incompatible-passed"))) {
                                                                const err117 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/contradiction", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/contradiction/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.contradiction.enum } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err117];
                                                                }
                                                                else {
                                                                    vErrors.push(err117);
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
                                                                            const err118 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "platform" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err118];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err118);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.suite === undefined) {
                                                                            const err119 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "suite" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err119];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err119);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.verdict === undefined) {
                                                                            const err120 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "verdict" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err120];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err120);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.date === undefined) {
                                                                            const err121 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "date" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err121];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err121);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.report === undefined) {
                                                                            const err122 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "report" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err122];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err122);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.signed === undefined) {
                                                                            const err123 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "signed" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err123];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err123);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (data44.image === undefined) {
                                                                            const err124 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: "image" } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err124];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err124);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        for (const key8 in data44) {
                                                                            if (!((((((((key8 === "platform") || (key8 === "suite")) || (key8 === "suiteDigest")) || (key8 === "verdict")) || (key8 === "date")) || (key8 === "report")) || (key8 === "signed")) || (key8 === "image"))) {
                                                                                const err125 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err125];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err125);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.platform !== undefined) {
                                                                            let data45 = data44.platform;
                                                                            if (typeof data45 === "string") {
                                                                                if (data45.length > 200) {
                                                                                    const err126 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/platform", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err126];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err126);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (!pattern0.test(data45)) {
                                                                                    const err127 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/platform", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err127];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err127);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err128 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/platform", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err128];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err128);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.suite !== undefined) {
                                                                            let data46 = data44.suite;
                                                                            if (typeof data46 === "string") {
                                                                                if (data46.length > 200) {
                                                                                    const err129 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suite", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err129];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err129);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (!pattern0.test(data46)) {
                                                                                    const err130 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suite", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err130];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err130);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err131 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suite", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suite/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err131];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err131);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.suiteDigest !== undefined) {
                                                                            let data47 = data44.suiteDigest;
                                                                            if (typeof data47 === "string") {
                                                                                if (!pattern22.test(data47)) {
                                                                                    const err132 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suiteDigest", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suiteDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err132];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err132);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err133 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/suiteDigest", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/suiteDigest/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err133];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err133);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.verdict !== undefined) {
                                                                            let data48 = data44.verdict;
                                                                            if (typeof data48 !== "string") {
                                                                                const err134 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/verdict", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err134];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err134);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (!((data48 === "passed") || (data48 === "failed"))) {
                                                                                const err135 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/verdict", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.versions.items.properties.cells.items.properties.evidence.items.properties.verdict.enum } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err135];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err135);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.date !== undefined) {
                                                                            let data49 = data44.date;
                                                                            if (typeof data49 === "string") {
                                                                                if (data49.length > 40) {
                                                                                    const err136 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/date", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/date/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err136];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err136);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                if (!pattern0.test(data49)) {
                                                                                    const err137 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/date", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
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
                                                                                const err138 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/date", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/date/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err138];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err138);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.report !== undefined) {
                                                                            let data50 = data44.report;
                                                                            if (typeof data50 === "string") {
                                                                                if (!pattern22.test(data50)) {
                                                                                    const err139 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/report", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/report/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err139];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err139);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err140 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/report", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/report/type", keyword: "type", params: { type: "string" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err140];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err140);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.signed !== undefined) {
                                                                            if (typeof data44.signed !== "boolean") {
                                                                                const err141 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/signed", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/signed/type", keyword: "type", params: { type: "boolean" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err141];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err141);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        if (data44.image !== undefined) {
                                                                            let data52 = data44.image;
                                                                            if (typeof data52 === "string") {
                                                                                if (!pattern22.test(data52)) {
                                                                                    const err142 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/image", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/image/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err142];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err142);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err143 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8 + "/image", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/properties/image/type", keyword: "type", params: { type: "string" } };
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
                                                                        const err144 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence/" + i8, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/items/type", keyword: "type", params: { type: "object" } };
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
                                                                const err145 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7 + "/evidence", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/properties/evidence/type", keyword: "type", params: { type: "array" } };
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
                                                        const err146 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells/" + i7, schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/items/type", keyword: "type", params: { type: "object" } };
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
                                                const err147 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5 + "/cells", schemaPath: "#/properties/plugins/items/properties/versions/items/properties/cells/type", keyword: "type", params: { type: "array" } };
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
                                        const err148 = { instancePath: instancePath + "/plugins/" + i3 + "/versions/" + i5, schemaPath: "#/properties/plugins/items/properties/versions/items/type", keyword: "type", params: { type: "object" } };
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
                                const err149 = { instancePath: instancePath + "/plugins/" + i3 + "/versions", schemaPath: "#/properties/plugins/items/properties/versions/type", keyword: "type", params: { type: "array" } };
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
                        const err150 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err150];
                        }
                        else {
                            vErrors.push(err150);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err151 = { instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err151];
                }
                else {
                    vErrors.push(err151);
                }
                errors++;
            }
        }
    }
    else {
        const err152 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err152];
        }
        else {
            vErrors.push(err152);
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
        "expected": "one line of text",
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
        "expected": "one line of text",
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

// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(89501);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-read.ts






/** Some 300,000 cells. */
const maxMatrixBytes = 32 * 1024 * 1024;
const schema = { validate: validate, hints: hints };
/** Reads a file as `parseMatrix` does. */
function readMatrix(file) {
    const read = (0,read_text/* readText */.yR)(file, maxMatrixBytes);
    return "problem" in read ? { diagnostics: [read.problem] } : parseMatrix(file, read.text);
}
/**
 * Reads a matrix back as what it was computed from, as far as that is written: of the plugins' metadata, what they declare; of the evidence,
 * what counted. Computing and writing it again gives the same bytes. Says what is wrong with any other text, and never throws for it.
 */
function parseMatrix(file, text) {
    const parsed = (0,report_text/* parsePlainJson */.C)(text);
    if ("problem" in parsed)
        return { diagnostics: [unreadable(file, parsed.problem)] };
    const place = () => ({ file, line: 1 }); // nobody writes it by hand
    const { broken, diagnostics } = (0,schema_check/* checkSchema */._)({ file, text, value: parsed.value, place, root: null }, schema);
    if (broken.size > 0)
        return { diagnostics };
    return { input: inputOf(parsed.value), diagnostics: [] };
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
    return versions.flatMap(({ version, cells }) => cells.flatMap(({ server, evidence = [] }) => evidence.map((each) => ({ ...each, plugin: name, module, version, base, server }))));
}
function unreadable(file, why) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} cannot be taken as a matrix: ${why}`, {
        fix: "Write it again with plugin-release matrix --json.",
        place: { file, line: 1 },
    });
}


/***/ }),

/***/ 73417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   fZ: () => (/* binding */ cellFolder),
/* harmony export */   nG: () => (/* binding */ shardFolder),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export jobMatrix */
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76248);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21012);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2036);
/* harmony import */ var _matrix_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42101);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66776);





/** The plan as a document that is handed from job to job: a line for each cell, a newline at the end. */
function renderPlan({ suite, shards, left }) {
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
}
function cellLine({ plugin, module, version, server, manifest, source }) {
    return JSON.stringify({ plugin, module, version, server, manifest, source });
}
/** Reads a plan. Throws `plan-unreadable` for anything that `renderPlan` does not write. */
function parsePlan(file, text) {
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
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function isCell(value) {
    const { plugin, module, version, server, manifest, source, ...more } = fieldsOf(value);
    const texts = [plugin, module, version, server, manifest, ...(source === undefined ? [] : [source])];
    return texts.every(isLine) && Object.keys(more).length === 0;
}
function isLine(value) {
    return typeof value === "string" && value !== "" && value.length <= 1000 && !/\p{Cc}/u.test(value);
}
function unreadable(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plan-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file, 300)} cannot be taken as a plan: ${why}`, {
        fix: "Hand over the file as plugin-release matrix plan wrote it.",
        place: { file, line: 1 },
    });
}
/**
 * What GitHub's `strategy.matrix` takes: a job for each shard, by its number and with a name. The cells stay in the plan, so that this is
 * small (some 20 KiB), and holds nothing that anybody else could have chosen but versions, of which only plain characters are left.
 */
function jobMatrix({ shards }) {
    return { include: shards.map((cells, shard) => ({ shard, title: titleOf(cells) })) };
}
function titleOf(cells) {
    const servers = [...new Set(cells.map(({ server }) => server))];
    const first = (servers[0] ?? "").replace(/[^A-Za-z0-9.+-]/g, "").slice(0, 60);
    const more = servers.length === 1 ? "" : ` and ${servers.length - 1} more`;
    return `${first}${more}, ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
}
/** The folder of a shard's results. */
function shardFolder(shard) {
    return `shard-${shard}`;
}
/** The folder of a cell's results: readable, safe as a name everywhere, and no other cell's. */
function cellFolder({ plugin, module, version, server }) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(JSON.stringify([plugin, module, version, server])).slice("sha256:".length);
    const slug = (text) => text.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
    return `cell-${slug(plugin)}-${slug(version)}-on-${slug(server)}-${digest.slice(0, 16)}`;
}


/***/ }),

/***/ 42101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ mostJobs),
  v_: () => (/* binding */ planCells)
});

// UNUSED EXPORTS: usualCells

// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(56498);
;// CONCATENATED MODULE: ./packages/matrix/src/plan-shards.ts
/**
 * Deals cells, which come server by server, out to at most `jobs` jobs of at most `cells` cells. No job has two servers, and those of one
 * server have about the same number of cells; unless that takes too many jobs: then each is filled, and goes on with the next server.
 */
function cutIntoShards(planned, { jobs, cells }) {
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
}
/** Parts whose lengths differ by one at most. */
function inEvenParts(items, parts) {
    return Array.from({ length: parts }, (_, index) => items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)));
}

// EXTERNAL MODULE: ./packages/matrix/src/standing.ts
var standing = __webpack_require__(4392);
;// CONCATENATED MODULE: ./packages/matrix/src/plan.ts



const mostJobs = 256;
/** At a minute or two each, a job ends within an hour. */
const usualCells = 20;
/**
 * Chooses the cells that are worth running and deals them out to jobs. Worth running is a cell that
 * - is declared compatible, of a version that would be recommended: not retracted, not of a deprecated module, no prerelease unless a
 *   manifest pins one of the same release;
 * - is of a server that a manifest builds on: one that is only planned cannot be built;
 * - was never verified by this suite, or has changed since: all of the suite's evidence is from another digest of it than `suite.digest`,
 *   or does not say from which. Nothing else of a cell can change, since a released version of a plugin or a base never does; that a base
 *   image or the Go toolchain is another one by now is no reason to run all cells again.
 *
 * A cell whose verdict is there is not run again, whatever the verdict. Where not all fit, those that a manifest pins come first, then the
 * newest version of every plugin, the newest server first. The same matrix gives the same plan.
 */
function planCells(matrix, options) {
    const { suite, maxJobs = mostJobs, maxCellsPerJob = usualCells } = options;
    const jobs = Math.min(maxJobs, mostJobs);
    const worth = matrix.plugins.flatMap((row) => worthRunning(row, matrix.servers, suite));
    const chosen = worth.sort(mostWanted).slice(0, jobs * maxCellsPerJob);
    const cells = chosen.sort(inOrder).map(({ cell }) => cell);
    return { suite, shards: cutIntoShards(cells, { jobs, cells: maxCellsPerJob }), left: worth.length - cells.length };
}
function worthRunning(row, servers, suite) {
    const recommendable = [...row.versions.keys()].filter((index) => {
        const version = row.versions[index];
        return version !== undefined && (0,standing/* ofVersion */.MP)(row, version, {}).length === 0;
    });
    return recommendable.flatMap((index, age) => {
        const version = row.versions[index]?.version ?? "";
        return servers.flatMap((server, column) => {
            const cell = row.cells[index]?.[column];
            if (cell?.declared.verdict !== "compatible" || isVerified(cell, suite))
                return [];
            const planned = plannedCell(row, version, server);
            const pinned = row.pins.some((pin) => pin.version === version && pin.server === server.version);
            return planned ? [{ cell: planned, pinned, age, column }] : [];
        });
    });
}
function isVerified({ evidence }, { name, digest }) {
    return evidence.some((each) => each.suite === name && each.suiteDigest === digest);
}
/** Built from a manifest of that server; one that has the plugin, if there is one. */
function plannedCell(row, version, server) {
    const own = row.pins.find((pin) => pin.server === server.version && server.manifests.includes(pin.manifest));
    const manifest = own?.manifest ?? server.manifests[0];
    if (manifest === undefined)
        return undefined;
    const cell = { plugin: row.name, module: row.module, version, server: server.version, manifest };
    const [pin] = row.pins;
    return own || !pin ? cell : { ...cell, source: pin.manifest };
}
function mostWanted(one, other) {
    return (Number(other.pinned) - Number(one.pinned) ||
        one.age - other.age ||
        one.column - other.column ||
        byPlugin(one, other));
}
/** Servers as in the matrix, one manifest after the other: what one job builds has most in common. */
function inOrder(one, other) {
    return (one.column - other.column ||
        (0,order/* compareText */.n)(one.cell.manifest, other.cell.manifest) ||
        byPlugin(one, other) ||
        one.age - other.age);
}
function byPlugin({ cell: one }, { cell: other }) {
    return (0,order/* compareText */.n)(one.plugin, other.plugin) || (0,order/* compareText */.n)(one.module, other.module);
}


/***/ }),

/***/ 66776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21012);


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === "string" && pattern.test(text);
}
/** The digest of bytes or of a text's UTF-8 bytes. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
function verifyBytes(bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
async function* verifyStream(content, expected, name) {
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
}
/** `name` says what the content is, or what was tried with it. */
function mismatch(name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n2: () => (/* binding */ checkOutputs),
  $Z: () => (/* binding */ renderOutputs),
  gf: () => (/* binding */ staleOutputs),
  Kn: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(21012);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(1742);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(2036);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(25740);
;// CONCATENATED MODULE: ./packages/matrix/src/markers.ts


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
    return (0,diagnostic/* diagnostic */.YK)("matrix-markers-missing", `${(0,sanitize/* quoted */.T)(file, 300)} has no line ${marker}`, {
        fix: `Write the lines ${start} and ${end} where the matrix goes.`,
        place: { file },
    });
}
function unclear(file, what) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-markers-missing", `${(0,sanitize/* quoted */.T)(file, 300)} ${what}`, {
        fix: `Keep one line ${start} and, below it, one line ${end}.`,
        place: { file },
    });
}

// EXTERNAL MODULE: ./packages/matrix/src/matrix-html.ts + 5 modules
var matrix_html = __webpack_require__(77735);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-json.ts
var matrix_json = __webpack_require__(10476);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-markdown.ts
var matrix_markdown = __webpack_require__(20195);
;// CONCATENATED MODULE: ./packages/server/src/matrix-files.ts













/** Outputs of a thousand plugins and many versions are tens of MiB. */
const mostBytes = 512 * 1024 * 1024;
/** Throws `input-invalid` where outputs cannot be files, or are the same file, before any work is done for them. */
function checkOutputs(outputs) {
    const seen = new Map();
    for (const [input, path] of givenOf(outputs)) {
        const other = seen.get((0,external_node_path_.resolve)(path));
        if (other !== undefined) {
            (0,diagnostic/* fail */.fJ)("input-invalid", `${input} and ${other} are both ${(0,sanitize/* quoted */.T)(path, 200)}`, { fix: "Name a file for each." });
        }
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
            (0,diagnostic/* fail */.fJ)("input-invalid", `${input}: ${(0,sanitize/* quoted */.T)(path, 200)} is a folder`, { fix: "Name a file in it." });
        }
        seen.set((0,external_node_path_.resolve)(path), input);
    }
}
function givenOf({ markdown, json, html }) {
    return Object.entries({ markdown, json, html }).flatMap(([input, path]) => path === undefined ? [] : [[input, path]]);
}
/** What the outputs should hold, beside what they do. Throws what stands in the way, such as `matrix-markers-missing`. */
function renderOutputs(matrix, outputs) {
    const problems = [];
    const wanted = givenOf(outputs).flatMap(([input, path]) => {
        if (input !== "markdown") {
            const text = input === "json" ? (0,matrix_json/* renderMatrixJson */.Q)(matrix) : (0,matrix_html/* renderMatrixHtml */.f)(matrix);
            return [{ path, text, present: presentIn(path) }];
        }
        const read = (0,read_text/* readText */.yR)(path);
        const put = "problem" in read ? read : putBetweenMarkers(path, read.text, (0,matrix_markdown/* renderMatrixMarkdown */.x)(matrix));
        if ("problem" in read || "problem" in put) {
            problems.push("problem" in put ? put.problem : read.problem);
            return [];
        }
        return [{ path, text: put.text, present: read.text }];
    });
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    return wanted;
}
function presentIn(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const read = (0,read_text/* readText */.yR)(path, mostBytes);
    return "problem" in read ? undefined : read.text;
}
/** `matrix-stale` for each file that would change. */
function staleOutputs(wanted, command) {
    return wanted
        .filter(({ text, present }) => text !== present)
        .map(({ path, present }) => {
        const what = present === undefined ? "is not there" : "is not what the manifests, releases and reports say";
        return (0,diagnostic/* diagnostic */.YK)("matrix-stale", `${(0,sanitize/* quoted */.T)(path, 300)} ${what}`, {
            fix: `Run ${command}, and commit what it writes.`,
            place: { file: path },
        });
    });
}
/** Writes what differs. Each file changes at once; true if one did. */
async function writeOutputs(wanted) {
    const changed = wanted.filter(({ text, present }) => text !== present);
    for (const { path, text } of changed) {
        await ((0,external_node_fs_.existsSync)(path) ? (0,replace_file/* replaceFile */.f)(path, text) : newFile(path, text)).catch((error) => {
            throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(path));
        });
    }
    return changed.length > 0;
}
async function newFile(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}


/***/ })

};

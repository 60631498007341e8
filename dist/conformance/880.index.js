export const id = 880;
export const ids = [880];
export const modules = {

/***/ 541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ mostLines),
/* harmony export */   Mo: () => (/* binding */ mostItems),
/* harmony export */   lw: () => (/* binding */ overlongList)
/* harmony export */ });
/** Most lines of a log, and of lists that people write. */
const mostLines = 1000;
/** How deep groups of a suite lie in each other, and more. */
const mostItems = 16;
const mostPlatforms = 100;
/** What each has to hold, as JSON, in bytes. */
const shortestCheck = 80;
const shortestPlugin = 120;
/**
 * Which list is longer than a report's can be. The schema's validator notes everything that is wrong in a list, so that some MiB of `{}`
 * would take GiB of memory.
 */
function overlongList(value, size) {
    const report = value;
    const most = {
        checks: size / shortestCheck,
        plugins: size / shortestPlugin,
        platforms: mostPlatforms,
        only: mostLines,
        log: mostLines,
    };
    const list = Object.entries(most).find(([name, limit]) => lengthOf(report?.[name]) > limit)?.[0];
    if (list !== undefined)
        return list;
    if (lengthOf(report?.suite?.categories) > mostLines)
        return "categories";
    const checks = report?.checks;
    return Array.isArray(checks) && checks.some((each) => lengthOf(each?.items) > mostItems) ? "items" : undefined;
}
function lengthOf(value) {
    return Array.isArray(value) ? value.length : 0;
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);

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

/***/ 6880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOtherReports: () => (/* binding */ readOtherReports)
});

// EXTERNAL MODULE: ./packages/conformance/src/report-bounds.ts
var report_bounds = __webpack_require__(541);
// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __webpack_require__(5358);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
;// CONCATENATED MODULE: ./packages/conformance/src/report-follows.ts


/** Everything that a report says and that does not follow from its checks, or from what it says elsewhere. Each a sentence's end. */
function* contradictions(report) {
    const { verdict, required, recommended, plugins } = (0,report_summary/* summarise */.f)(report.checks, report.plugins);
    if (report.verdict !== verdict)
        yield `the verdict is ${report.verdict}, but the checks say ${verdict}`;
    if (!sameCounts(report.required, required))
        yield `the required checks are counted wrong: ${told(required)}`;
    if (!sameCounts(report.recommended, recommended))
        yield `the recommended checks are counted wrong: ${told(recommended)}`;
    yield* ofPlugins(report.plugins, plugins);
    yield* ofPlatforms(report);
}
function* ofPlugins(stated, found) {
    const names = stated.map(({ name }) => name);
    if (names.join("\n") !== found.map(({ name }) => name).join("\n")) {
        yield "the plugins are not those of the checks and the server, each once, by name";
        return;
    }
    for (const [index, { name, verdict, required, recommended }] of found.entries()) {
        const each = stated[index];
        if (!each)
            continue;
        if (each.verdict !== verdict)
            yield `the plugin ${(0,sanitize/* quoted */.T)(name)} is ${each.verdict}, but its checks say ${verdict}`;
        if (!sameCounts(each.required, required) || !sameCounts(each.recommended, recommended))
            yield `the checks of the plugin ${(0,sanitize/* quoted */.T)(name)} are counted wrong: ${told(required)}`;
    }
}
/** A run is one of one platform; that one may be called run, and no other. */
function* ofPlatforms({ subject, platforms, verdict }) {
    const run = platforms.filter(({ status }) => status === "run");
    const other = run.find((each) => each.platform !== subject.platform || each.digest !== subject.platformDigest);
    if (other)
        yield `the platform ${(0,sanitize/* quoted */.T)(other.platform)} is said to have run, but the subject is another`;
    if (new Set(platforms.map(({ platform }) => platform)).size < platforms.length)
        yield "a platform is named twice";
    if (subject.kind !== "image" || verdict !== "passed")
        return;
    if (run.length === 0 || subject.digest === undefined)
        yield "the image passed, but none of its platforms ran";
}
function sameCounts(one, other) {
    return (one.passed === other.passed &&
        one.failed === other.failed &&
        one.skipped === other.skipped &&
        one.notRun === other.notRun);
}
function told({ passed, failed, skipped, notRun }) {
    return `it is ${passed} passed, ${failed} failed, ${skipped} skipped, ${notRun} not run`;
}

;// CONCATENATED MODULE: ./packages/conformance/src/report-text.ts
/** Deep enough for every report, shallow enough for every recursive reader. */
const deepest = 16;
/**
 * JSON that every reader takes for the same: `value` is there if the text is JSON, nested at most 16 deep, and spelled as JSON.stringify
 * spells it but for blanks, so that no field stands twice and no number loses digits. `problem` says otherwise what is wrong.
 */
function parsePlainJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: "it is not JSON" };
    }
    const tokens = withoutBlanks(text);
    if (tokens === undefined)
        return { problem: `it is nested deeper than ${deepest} levels` };
    if (tokens !== JSON.stringify(value)) {
        return { problem: "it names a field twice, or spells a text or a number in an unusual way" };
    }
    return { value };
}
/** What the text, which is JSON, holds besides blanks between its tokens; nothing where it is nested too deep. Iterative: it may be as deep as it is long. */
function withoutBlanks(text) {
    const kept = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = stringEnd(text, at);
        else if (character === "{" || character === "[")
            depth++;
        else if (character === "}" || character === "]")
            depth--;
        else if (character === " " || character === "\n" || character === "\r" || character === "\t") {
            if (at > from)
                kept.push(text.slice(from, at));
            from = at + 1;
        }
        if (depth > deepest)
            return undefined;
    }
    return kept.join("") + text.slice(from);
}
/** The offset of the closing quote of the string that opens at `start`. */
function stringEnd(text, start) {
    let at = start + 1;
    while (text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
;// CONCATENATED MODULE: ./packages/documents/src/generated/conformance-report.ts
// Generated by scripts/generate-validators.ts from schemas/conformance-report.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const conformance_report = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "conformance-report.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "ConformanceReport" }, "tool": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["name", "version"], "additionalProperties": false }, "suite": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "categories": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "title": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["id", "title"], "additionalProperties": false } } }, "required": ["name", "version", "digest"], "additionalProperties": false }, "subject": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["image", "binary", "url"] }, "name": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "platformDigest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "platform": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["kind", "name"], "additionalProperties": false }, "manifest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "server": { "type": "object", "properties": { "module": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "frameworkVersion": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["module", "version", "frameworkVersion"], "additionalProperties": false }, "started": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, "seconds": { "type": "number", "minimum": 0 }, "sandbox": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["runc", "namespaces", "user", "process", "none"] }, "detail": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "required": ["kind", "detail"], "additionalProperties": false }, "platforms": { "type": "array", "items": { "type": "object", "properties": { "platform": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "status": { "type": "string", "enum": ["run", "not-run"] } }, "required": ["platform", "digest", "status"], "additionalProperties": false } }, "only": { "type": "array", "items": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "verdict": { "type": "string", "enum": ["passed", "failed", "not-run"] }, "required": { "type": "object", "properties": { "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "notRun": { "type": "integer", "minimum": 0 } }, "required": ["passed", "failed", "skipped", "notRun"], "additionalProperties": false }, "recommended": { "type": "object", "properties": { "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "notRun": { "type": "integer", "minimum": 0 } }, "required": ["passed", "failed", "skipped", "notRun"], "additionalProperties": false }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "module": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "verdict": { "type": "string", "enum": ["passed", "failed", "not-run"] }, "required": { "type": "object", "properties": { "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "notRun": { "type": "integer", "minimum": 0 } }, "required": ["passed", "failed", "skipped", "notRun"], "additionalProperties": false }, "recommended": { "type": "object", "properties": { "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "notRun": { "type": "integer", "minimum": 0 } }, "required": ["passed", "failed", "skipped", "notRun"], "additionalProperties": false } }, "required": ["name", "verdict", "required", "recommended"], "additionalProperties": false } }, "checks": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "category": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "level": { "type": "string", "enum": ["required", "recommended"] }, "title": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "items": { "type": "array", "items": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "plugin": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "status": { "type": "string", "enum": ["passed", "failed", "skipped", "not-run"] }, "reason": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "request": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "seconds": { "type": "number", "minimum": 0 } }, "required": ["id", "category", "level", "title", "items", "status", "seconds"], "additionalProperties": false } }, "log": { "type": "array", "items": { "type": "string", "maxLength": 1000, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "required": ["apiVersion", "kind", "tool", "suite", "subject", "started", "seconds", "sandbox", "platforms", "verdict", "required", "recommended", "plugins", "checks", "log"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="conformance-report.schema.json" */ ;
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
        if (data.tool === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.suite === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.started === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.seconds === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.sandbox === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sandbox" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.platforms === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platforms" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.verdict === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.required === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.recommended === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommended" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.plugins === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plugins" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.checks === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.log === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err16 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if ("plugin-release/v1alpha1" !== data0) {
                const err17 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "plugin-release/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if ("ConformanceReport" !== data1) {
                const err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ConformanceReport" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.tool !== undefined) {
            let data2 = data.tool;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err20 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data2.version === undefined) {
                    const err21 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err22 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (data3.length > 1000) {
                            const err23 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data3)) {
                            const err24 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
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
                        const err25 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data4 = data2.version;
                    if (typeof data4 === "string") {
                        if (data4.length > 1000) {
                            const err26 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data4)) {
                            const err27 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.suite !== undefined) {
            let data5 = data.suite;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.name === undefined) {
                    const err30 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if (data5.version === undefined) {
                    const err31 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "version" } };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data5.digest === undefined) {
                    const err32 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "digest" } };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!((((key2 === "name") || (key2 === "version")) || (key2 === "digest")) || (key2 === "categories"))) {
                        const err33 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data5.name !== undefined) {
                    let data6 = data5.name;
                    if (typeof data6 === "string") {
                        if (data6.length > 1000) {
                            const err34 = { instancePath: instancePath + "/suite/name", schemaPath: "#/properties/suite/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data6)) {
                            const err35 = { instancePath: instancePath + "/suite/name", schemaPath: "#/properties/suite/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/suite/name", schemaPath: "#/properties/suite/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data5.version !== undefined) {
                    let data7 = data5.version;
                    if (typeof data7 === "string") {
                        if (data7.length > 1000) {
                            const err37 = { instancePath: instancePath + "/suite/version", schemaPath: "#/properties/suite/properties/version/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data7)) {
                            const err38 = { instancePath: instancePath + "/suite/version", schemaPath: "#/properties/suite/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/suite/version", schemaPath: "#/properties/suite/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data5.digest !== undefined) {
                    let data8 = data5.digest;
                    if (typeof data8 === "string") {
                        if (!pattern4.test(data8)) {
                            const err40 = { instancePath: instancePath + "/suite/digest", schemaPath: "#/properties/suite/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err41 = { instancePath: instancePath + "/suite/digest", schemaPath: "#/properties/suite/properties/digest/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data5.categories !== undefined) {
                    let data9 = data5.categories;
                    if (Array.isArray(data9)) {
                        const len0 = data9.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data10 = data9[i0];
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                if (data10.id === undefined) {
                                    const err42 = { instancePath: instancePath + "/suite/categories/" + i0, schemaPath: "#/properties/suite/properties/categories/items/required", keyword: "required", params: { missingProperty: "id" } };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                if (data10.title === undefined) {
                                    const err43 = { instancePath: instancePath + "/suite/categories/" + i0, schemaPath: "#/properties/suite/properties/categories/items/required", keyword: "required", params: { missingProperty: "title" } };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                                for (const key3 in data10) {
                                    if (!((key3 === "id") || (key3 === "title"))) {
                                        const err44 = { instancePath: instancePath + "/suite/categories/" + i0, schemaPath: "#/properties/suite/properties/categories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                if (data10.id !== undefined) {
                                    let data11 = data10.id;
                                    if (typeof data11 === "string") {
                                        if (data11.length > 200) {
                                            const err45 = { instancePath: instancePath + "/suite/categories/" + i0 + "/id", schemaPath: "#/properties/suite/properties/categories/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err45];
                                            }
                                            else {
                                                vErrors.push(err45);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data11)) {
                                            const err46 = { instancePath: instancePath + "/suite/categories/" + i0 + "/id", schemaPath: "#/properties/suite/properties/categories/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err47 = { instancePath: instancePath + "/suite/categories/" + i0 + "/id", schemaPath: "#/properties/suite/properties/categories/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data10.title !== undefined) {
                                    let data12 = data10.title;
                                    if (typeof data12 === "string") {
                                        if (data12.length > 1000) {
                                            const err48 = { instancePath: instancePath + "/suite/categories/" + i0 + "/title", schemaPath: "#/properties/suite/properties/categories/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data12)) {
                                            const err49 = { instancePath: instancePath + "/suite/categories/" + i0 + "/title", schemaPath: "#/properties/suite/properties/categories/items/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err50 = { instancePath: instancePath + "/suite/categories/" + i0 + "/title", schemaPath: "#/properties/suite/properties/categories/items/properties/title/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err51 = { instancePath: instancePath + "/suite/categories/" + i0, schemaPath: "#/properties/suite/properties/categories/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/suite/categories", schemaPath: "#/properties/suite/properties/categories/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            let data13 = data.subject;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.kind === undefined) {
                    const err54 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "kind" } };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                if (data13.name === undefined) {
                    const err55 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                for (const key4 in data13) {
                    if (!(((((key4 === "kind") || (key4 === "name")) || (key4 === "digest")) || (key4 === "platformDigest")) || (key4 === "platform"))) {
                        const err56 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                if (data13.kind !== undefined) {
                    let data14 = data13.kind;
                    if (typeof data14 !== "string") {
                        const err57 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/properties/subject/properties/kind/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    if (!(((data14 === "image") || (data14 === "binary")) || (data14 === "url"))) {
                        const err58 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/properties/subject/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.subject.properties.kind.enum } };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
                if (data13.name !== undefined) {
                    let data15 = data13.name;
                    if (typeof data15 === "string") {
                        if (data15.length > 1000) {
                            const err59 = { instancePath: instancePath + "/subject/name", schemaPath: "#/properties/subject/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data15)) {
                            const err60 = { instancePath: instancePath + "/subject/name", schemaPath: "#/properties/subject/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err61 = { instancePath: instancePath + "/subject/name", schemaPath: "#/properties/subject/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data13.digest !== undefined) {
                    let data16 = data13.digest;
                    if (typeof data16 === "string") {
                        if (!pattern4.test(data16)) {
                            const err62 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err63 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data13.platformDigest !== undefined) {
                    let data17 = data13.platformDigest;
                    if (typeof data17 === "string") {
                        if (!pattern4.test(data17)) {
                            const err64 = { instancePath: instancePath + "/subject/platformDigest", schemaPath: "#/properties/subject/properties/platformDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err65 = { instancePath: instancePath + "/subject/platformDigest", schemaPath: "#/properties/subject/properties/platformDigest/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
                if (data13.platform !== undefined) {
                    let data18 = data13.platform;
                    if (typeof data18 === "string") {
                        if (data18.length > 200) {
                            const err66 = { instancePath: instancePath + "/subject/platform", schemaPath: "#/properties/subject/properties/platform/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data18)) {
                            const err67 = { instancePath: instancePath + "/subject/platform", schemaPath: "#/properties/subject/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err68 = { instancePath: instancePath + "/subject/platform", schemaPath: "#/properties/subject/properties/platform/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err69 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        if (data.manifest !== undefined) {
            let data19 = data.manifest;
            if (typeof data19 === "string") {
                if (!pattern4.test(data19)) {
                    const err70 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
        if (data.server !== undefined) {
            let data20 = data.server;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.module === undefined) {
                    const err72 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/required", keyword: "required", params: { missingProperty: "module" } };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        vErrors.push(err72);
                    }
                    errors++;
                }
                if (data20.version === undefined) {
                    const err73 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/required", keyword: "required", params: { missingProperty: "version" } };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
                if (data20.frameworkVersion === undefined) {
                    const err74 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/required", keyword: "required", params: { missingProperty: "frameworkVersion" } };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        vErrors.push(err74);
                    }
                    errors++;
                }
                for (const key5 in data20) {
                    if (!(((key5 === "module") || (key5 === "version")) || (key5 === "frameworkVersion"))) {
                        const err75 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
                if (data20.module !== undefined) {
                    let data21 = data20.module;
                    if (typeof data21 === "string") {
                        if (data21.length > 512) {
                            const err76 = { instancePath: instancePath + "/server/module", schemaPath: "#/properties/server/properties/module/maxLength", keyword: "maxLength", params: { limit: 512 } };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                        if (data21.length < 1) {
                            const err77 = { instancePath: instancePath + "/server/module", schemaPath: "#/properties/server/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data21)) {
                            const err78 = { instancePath: instancePath + "/server/module", schemaPath: "#/properties/server/properties/module/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/server/module", schemaPath: "#/properties/server/properties/module/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
                if (data20.version !== undefined) {
                    let data22 = data20.version;
                    if (typeof data22 === "string") {
                        if (data22.length > 512) {
                            const err80 = { instancePath: instancePath + "/server/version", schemaPath: "#/properties/server/properties/version/maxLength", keyword: "maxLength", params: { limit: 512 } };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                        if (data22.length < 1) {
                            const err81 = { instancePath: instancePath + "/server/version", schemaPath: "#/properties/server/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data22)) {
                            const err82 = { instancePath: instancePath + "/server/version", schemaPath: "#/properties/server/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
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
                        const err83 = { instancePath: instancePath + "/server/version", schemaPath: "#/properties/server/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err83];
                        }
                        else {
                            vErrors.push(err83);
                        }
                        errors++;
                    }
                }
                if (data20.frameworkVersion !== undefined) {
                    let data23 = data20.frameworkVersion;
                    if (typeof data23 === "string") {
                        if (data23.length > 512) {
                            const err84 = { instancePath: instancePath + "/server/frameworkVersion", schemaPath: "#/properties/server/properties/frameworkVersion/maxLength", keyword: "maxLength", params: { limit: 512 } };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                        if (data23.length < 1) {
                            const err85 = { instancePath: instancePath + "/server/frameworkVersion", schemaPath: "#/properties/server/properties/frameworkVersion/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data23)) {
                            const err86 = { instancePath: instancePath + "/server/frameworkVersion", schemaPath: "#/properties/server/properties/frameworkVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
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
                        const err87 = { instancePath: instancePath + "/server/frameworkVersion", schemaPath: "#/properties/server/properties/frameworkVersion/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err88 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
        if (data.started !== undefined) {
            let data24 = data.started;
            if (typeof data24 === "string") {
                if (!pattern15.test(data24)) {
                    const err89 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" } };
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
                const err90 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
        }
        if (data.seconds !== undefined) {
            let data25 = data.seconds;
            if ((typeof data25 == "number") && (isFinite(data25))) {
                if (data25 < 0 || isNaN(data25)) {
                    const err91 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                const err92 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
        if (data.sandbox !== undefined) {
            let data26 = data.sandbox;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.kind === undefined) {
                    const err93 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/required", keyword: "required", params: { missingProperty: "kind" } };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
                if (data26.detail === undefined) {
                    const err94 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/required", keyword: "required", params: { missingProperty: "detail" } };
                    if (vErrors === null) {
                        vErrors = [err94];
                    }
                    else {
                        vErrors.push(err94);
                    }
                    errors++;
                }
                for (const key6 in data26) {
                    if (!((key6 === "kind") || (key6 === "detail"))) {
                        const err95 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                            vErrors = [err95];
                        }
                        else {
                            vErrors.push(err95);
                        }
                        errors++;
                    }
                }
                if (data26.kind !== undefined) {
                    let data27 = data26.kind;
                    if (typeof data27 !== "string") {
                        const err96 = { instancePath: instancePath + "/sandbox/kind", schemaPath: "#/properties/sandbox/properties/kind/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                    if (!(((((data27 === "runc") || (data27 === "namespaces")) || (data27 === "user")) || (data27 === "process")) || (data27 === "none"))) {
                        const err97 = { instancePath: instancePath + "/sandbox/kind", schemaPath: "#/properties/sandbox/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.sandbox.properties.kind.enum } };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
                if (data26.detail !== undefined) {
                    let data28 = data26.detail;
                    if (typeof data28 === "string") {
                        if (data28.length > 1000) {
                            const err98 = { instancePath: instancePath + "/sandbox/detail", schemaPath: "#/properties/sandbox/properties/detail/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err98];
                            }
                            else {
                                vErrors.push(err98);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data28)) {
                            const err99 = { instancePath: instancePath + "/sandbox/detail", schemaPath: "#/properties/sandbox/properties/detail/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err99];
                            }
                            else {
                                vErrors.push(err99);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err100 = { instancePath: instancePath + "/sandbox/detail", schemaPath: "#/properties/sandbox/properties/detail/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err101 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err101];
                }
                else {
                    vErrors.push(err101);
                }
                errors++;
            }
        }
        if (data.platforms !== undefined) {
            let data29 = data.platforms;
            if (Array.isArray(data29)) {
                const len1 = data29.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data30 = data29[i1];
                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.platform === undefined) {
                            const err102 = { instancePath: instancePath + "/platforms/" + i1, schemaPath: "#/properties/platforms/items/required", keyword: "required", params: { missingProperty: "platform" } };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                        if (data30.digest === undefined) {
                            const err103 = { instancePath: instancePath + "/platforms/" + i1, schemaPath: "#/properties/platforms/items/required", keyword: "required", params: { missingProperty: "digest" } };
                            if (vErrors === null) {
                                vErrors = [err103];
                            }
                            else {
                                vErrors.push(err103);
                            }
                            errors++;
                        }
                        if (data30.status === undefined) {
                            const err104 = { instancePath: instancePath + "/platforms/" + i1, schemaPath: "#/properties/platforms/items/required", keyword: "required", params: { missingProperty: "status" } };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                        for (const key7 in data30) {
                            if (!(((key7 === "platform") || (key7 === "digest")) || (key7 === "status"))) {
                                const err105 = { instancePath: instancePath + "/platforms/" + i1, schemaPath: "#/properties/platforms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data30.platform !== undefined) {
                            let data31 = data30.platform;
                            if (typeof data31 === "string") {
                                if (data31.length > 200) {
                                    const err106 = { instancePath: instancePath + "/platforms/" + i1 + "/platform", schemaPath: "#/properties/platforms/items/properties/platform/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data31)) {
                                    const err107 = { instancePath: instancePath + "/platforms/" + i1 + "/platform", schemaPath: "#/properties/platforms/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/platforms/" + i1 + "/platform", schemaPath: "#/properties/platforms/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err108];
                                }
                                else {
                                    vErrors.push(err108);
                                }
                                errors++;
                            }
                        }
                        if (data30.digest !== undefined) {
                            let data32 = data30.digest;
                            if (typeof data32 === "string") {
                                if (!pattern4.test(data32)) {
                                    const err109 = { instancePath: instancePath + "/platforms/" + i1 + "/digest", schemaPath: "#/properties/platforms/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err110 = { instancePath: instancePath + "/platforms/" + i1 + "/digest", schemaPath: "#/properties/platforms/items/properties/digest/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data30.status !== undefined) {
                            let data33 = data30.status;
                            if (typeof data33 !== "string") {
                                const err111 = { instancePath: instancePath + "/platforms/" + i1 + "/status", schemaPath: "#/properties/platforms/items/properties/status/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                            if (!((data33 === "run") || (data33 === "not-run"))) {
                                const err112 = { instancePath: instancePath + "/platforms/" + i1 + "/status", schemaPath: "#/properties/platforms/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.platforms.items.properties.status.enum } };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err113 = { instancePath: instancePath + "/platforms/" + i1, schemaPath: "#/properties/platforms/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err113];
                        }
                        else {
                            vErrors.push(err113);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err114 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err114];
                }
                else {
                    vErrors.push(err114);
                }
                errors++;
            }
        }
        if (data.only !== undefined) {
            let data34 = data.only;
            if (Array.isArray(data34)) {
                const len2 = data34.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data35 = data34[i2];
                    if (typeof data35 === "string") {
                        if (data35.length > 200) {
                            const err115 = { instancePath: instancePath + "/only/" + i2, schemaPath: "#/properties/only/items/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            if (vErrors === null) {
                                vErrors = [err115];
                            }
                            else {
                                vErrors.push(err115);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data35)) {
                            const err116 = { instancePath: instancePath + "/only/" + i2, schemaPath: "#/properties/only/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err116];
                            }
                            else {
                                vErrors.push(err116);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err117 = { instancePath: instancePath + "/only/" + i2, schemaPath: "#/properties/only/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err118 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
        }
        if (data.verdict !== undefined) {
            let data36 = data.verdict;
            if (typeof data36 !== "string") {
                const err119 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err119];
                }
                else {
                    vErrors.push(err119);
                }
                errors++;
            }
            if (!(((data36 === "passed") || (data36 === "failed")) || (data36 === "not-run"))) {
                const err120 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.verdict.enum } };
                if (vErrors === null) {
                    vErrors = [err120];
                }
                else {
                    vErrors.push(err120);
                }
                errors++;
            }
        }
        if (data.required !== undefined) {
            let data37 = data.required;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (data37.passed === undefined) {
                    const err121 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/required", keyword: "required", params: { missingProperty: "passed" } };
                    if (vErrors === null) {
                        vErrors = [err121];
                    }
                    else {
                        vErrors.push(err121);
                    }
                    errors++;
                }
                if (data37.failed === undefined) {
                    const err122 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/required", keyword: "required", params: { missingProperty: "failed" } };
                    if (vErrors === null) {
                        vErrors = [err122];
                    }
                    else {
                        vErrors.push(err122);
                    }
                    errors++;
                }
                if (data37.skipped === undefined) {
                    const err123 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/required", keyword: "required", params: { missingProperty: "skipped" } };
                    if (vErrors === null) {
                        vErrors = [err123];
                    }
                    else {
                        vErrors.push(err123);
                    }
                    errors++;
                }
                if (data37.notRun === undefined) {
                    const err124 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/required", keyword: "required", params: { missingProperty: "notRun" } };
                    if (vErrors === null) {
                        vErrors = [err124];
                    }
                    else {
                        vErrors.push(err124);
                    }
                    errors++;
                }
                for (const key8 in data37) {
                    if (!((((key8 === "passed") || (key8 === "failed")) || (key8 === "skipped")) || (key8 === "notRun"))) {
                        const err125 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
                if (data37.passed !== undefined) {
                    let data38 = data37.passed;
                    if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                        const err126 = { instancePath: instancePath + "/required/passed", schemaPath: "#/properties/required/properties/passed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                    if ((typeof data38 == "number") && (isFinite(data38))) {
                        if (data38 < 0 || isNaN(data38)) {
                            const err127 = { instancePath: instancePath + "/required/passed", schemaPath: "#/properties/required/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err127];
                            }
                            else {
                                vErrors.push(err127);
                            }
                            errors++;
                        }
                    }
                }
                if (data37.failed !== undefined) {
                    let data39 = data37.failed;
                    if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                        const err128 = { instancePath: instancePath + "/required/failed", schemaPath: "#/properties/required/properties/failed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err128];
                        }
                        else {
                            vErrors.push(err128);
                        }
                        errors++;
                    }
                    if ((typeof data39 == "number") && (isFinite(data39))) {
                        if (data39 < 0 || isNaN(data39)) {
                            const err129 = { instancePath: instancePath + "/required/failed", schemaPath: "#/properties/required/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                    }
                }
                if (data37.skipped !== undefined) {
                    let data40 = data37.skipped;
                    if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                        const err130 = { instancePath: instancePath + "/required/skipped", schemaPath: "#/properties/required/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err130];
                        }
                        else {
                            vErrors.push(err130);
                        }
                        errors++;
                    }
                    if ((typeof data40 == "number") && (isFinite(data40))) {
                        if (data40 < 0 || isNaN(data40)) {
                            const err131 = { instancePath: instancePath + "/required/skipped", schemaPath: "#/properties/required/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err131];
                            }
                            else {
                                vErrors.push(err131);
                            }
                            errors++;
                        }
                    }
                }
                if (data37.notRun !== undefined) {
                    let data41 = data37.notRun;
                    if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                        const err132 = { instancePath: instancePath + "/required/notRun", schemaPath: "#/properties/required/properties/notRun/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err132];
                        }
                        else {
                            vErrors.push(err132);
                        }
                        errors++;
                    }
                    if ((typeof data41 == "number") && (isFinite(data41))) {
                        if (data41 < 0 || isNaN(data41)) {
                            const err133 = { instancePath: instancePath + "/required/notRun", schemaPath: "#/properties/required/properties/notRun/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err133];
                            }
                            else {
                                vErrors.push(err133);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err134 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err134];
                }
                else {
                    vErrors.push(err134);
                }
                errors++;
            }
        }
        if (data.recommended !== undefined) {
            let data42 = data.recommended;
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.passed === undefined) {
                    const err135 = { instancePath: instancePath + "/recommended", schemaPath: "#/properties/recommended/required", keyword: "required", params: { missingProperty: "passed" } };
                    if (vErrors === null) {
                        vErrors = [err135];
                    }
                    else {
                        vErrors.push(err135);
                    }
                    errors++;
                }
                if (data42.failed === undefined) {
                    const err136 = { instancePath: instancePath + "/recommended", schemaPath: "#/properties/recommended/required", keyword: "required", params: { missingProperty: "failed" } };
                    if (vErrors === null) {
                        vErrors = [err136];
                    }
                    else {
                        vErrors.push(err136);
                    }
                    errors++;
                }
                if (data42.skipped === undefined) {
                    const err137 = { instancePath: instancePath + "/recommended", schemaPath: "#/properties/recommended/required", keyword: "required", params: { missingProperty: "skipped" } };
                    if (vErrors === null) {
                        vErrors = [err137];
                    }
                    else {
                        vErrors.push(err137);
                    }
                    errors++;
                }
                if (data42.notRun === undefined) {
                    const err138 = { instancePath: instancePath + "/recommended", schemaPath: "#/properties/recommended/required", keyword: "required", params: { missingProperty: "notRun" } };
                    if (vErrors === null) {
                        vErrors = [err138];
                    }
                    else {
                        vErrors.push(err138);
                    }
                    errors++;
                }
                for (const key9 in data42) {
                    if (!((((key9 === "passed") || (key9 === "failed")) || (key9 === "skipped")) || (key9 === "notRun"))) {
                        const err139 = { instancePath: instancePath + "/recommended", schemaPath: "#/properties/recommended/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        if (vErrors === null) {
                            vErrors = [err139];
                        }
                        else {
                            vErrors.push(err139);
                        }
                        errors++;
                    }
                }
                if (data42.passed !== undefined) {
                    let data43 = data42.passed;
                    if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                        const err140 = { instancePath: instancePath + "/recommended/passed", schemaPath: "#/properties/recommended/properties/passed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                    if ((typeof data43 == "number") && (isFinite(data43))) {
                        if (data43 < 0 || isNaN(data43)) {
                            const err141 = { instancePath: instancePath + "/recommended/passed", schemaPath: "#/properties/recommended/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data42.failed !== undefined) {
                    let data44 = data42.failed;
                    if (!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) {
                        const err142 = { instancePath: instancePath + "/recommended/failed", schemaPath: "#/properties/recommended/properties/failed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err142];
                        }
                        else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                    if ((typeof data44 == "number") && (isFinite(data44))) {
                        if (data44 < 0 || isNaN(data44)) {
                            const err143 = { instancePath: instancePath + "/recommended/failed", schemaPath: "#/properties/recommended/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data42.skipped !== undefined) {
                    let data45 = data42.skipped;
                    if (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) {
                        const err144 = { instancePath: instancePath + "/recommended/skipped", schemaPath: "#/properties/recommended/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err144];
                        }
                        else {
                            vErrors.push(err144);
                        }
                        errors++;
                    }
                    if ((typeof data45 == "number") && (isFinite(data45))) {
                        if (data45 < 0 || isNaN(data45)) {
                            const err145 = { instancePath: instancePath + "/recommended/skipped", schemaPath: "#/properties/recommended/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data42.notRun !== undefined) {
                    let data46 = data42.notRun;
                    if (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) {
                        const err146 = { instancePath: instancePath + "/recommended/notRun", schemaPath: "#/properties/recommended/properties/notRun/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err146];
                        }
                        else {
                            vErrors.push(err146);
                        }
                        errors++;
                    }
                    if ((typeof data46 == "number") && (isFinite(data46))) {
                        if (data46 < 0 || isNaN(data46)) {
                            const err147 = { instancePath: instancePath + "/recommended/notRun", schemaPath: "#/properties/recommended/properties/notRun/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            }
            else {
                const err148 = { instancePath: instancePath + "/recommended", schemaPath: "#/properties/recommended/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err148];
                }
                else {
                    vErrors.push(err148);
                }
                errors++;
            }
        }
        if (data.plugins !== undefined) {
            let data47 = data.plugins;
            if (Array.isArray(data47)) {
                const len3 = data47.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data48 = data47[i3];
                    if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                        if (data48.name === undefined) {
                            const err149 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err149];
                            }
                            else {
                                vErrors.push(err149);
                            }
                            errors++;
                        }
                        if (data48.verdict === undefined) {
                            const err150 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "verdict" } };
                            if (vErrors === null) {
                                vErrors = [err150];
                            }
                            else {
                                vErrors.push(err150);
                            }
                            errors++;
                        }
                        if (data48.required === undefined) {
                            const err151 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "required" } };
                            if (vErrors === null) {
                                vErrors = [err151];
                            }
                            else {
                                vErrors.push(err151);
                            }
                            errors++;
                        }
                        if (data48.recommended === undefined) {
                            const err152 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: "recommended" } };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                        for (const key10 in data48) {
                            if (!((((((key10 === "name") || (key10 === "module")) || (key10 === "version")) || (key10 === "verdict")) || (key10 === "required")) || (key10 === "recommended"))) {
                                const err153 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                if (vErrors === null) {
                                    vErrors = [err153];
                                }
                                else {
                                    vErrors.push(err153);
                                }
                                errors++;
                            }
                        }
                        if (data48.name !== undefined) {
                            let data49 = data48.name;
                            if (typeof data49 === "string") {
                                if (data49.length > 200) {
                                    const err154 = { instancePath: instancePath + "/plugins/" + i3 + "/name", schemaPath: "#/properties/plugins/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err154];
                                    }
                                    else {
                                        vErrors.push(err154);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data49)) {
                                    const err155 = { instancePath: instancePath + "/plugins/" + i3 + "/name", schemaPath: "#/properties/plugins/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err156 = { instancePath: instancePath + "/plugins/" + i3 + "/name", schemaPath: "#/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err156];
                                }
                                else {
                                    vErrors.push(err156);
                                }
                                errors++;
                            }
                        }
                        if (data48.module !== undefined) {
                            let data50 = data48.module;
                            if (typeof data50 === "string") {
                                if (data50.length > 1000) {
                                    const err157 = { instancePath: instancePath + "/plugins/" + i3 + "/module", schemaPath: "#/properties/plugins/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err157];
                                    }
                                    else {
                                        vErrors.push(err157);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data50)) {
                                    const err158 = { instancePath: instancePath + "/plugins/" + i3 + "/module", schemaPath: "#/properties/plugins/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err158];
                                    }
                                    else {
                                        vErrors.push(err158);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err159 = { instancePath: instancePath + "/plugins/" + i3 + "/module", schemaPath: "#/properties/plugins/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err159];
                                }
                                else {
                                    vErrors.push(err159);
                                }
                                errors++;
                            }
                        }
                        if (data48.version !== undefined) {
                            let data51 = data48.version;
                            if (typeof data51 === "string") {
                                if (data51.length > 1000) {
                                    const err160 = { instancePath: instancePath + "/plugins/" + i3 + "/version", schemaPath: "#/properties/plugins/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err160];
                                    }
                                    else {
                                        vErrors.push(err160);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data51)) {
                                    const err161 = { instancePath: instancePath + "/plugins/" + i3 + "/version", schemaPath: "#/properties/plugins/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err161];
                                    }
                                    else {
                                        vErrors.push(err161);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err162 = { instancePath: instancePath + "/plugins/" + i3 + "/version", schemaPath: "#/properties/plugins/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err162];
                                }
                                else {
                                    vErrors.push(err162);
                                }
                                errors++;
                            }
                        }
                        if (data48.verdict !== undefined) {
                            let data52 = data48.verdict;
                            if (typeof data52 !== "string") {
                                const err163 = { instancePath: instancePath + "/plugins/" + i3 + "/verdict", schemaPath: "#/properties/plugins/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err163];
                                }
                                else {
                                    vErrors.push(err163);
                                }
                                errors++;
                            }
                            if (!(((data52 === "passed") || (data52 === "failed")) || (data52 === "not-run"))) {
                                const err164 = { instancePath: instancePath + "/plugins/" + i3 + "/verdict", schemaPath: "#/properties/plugins/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.plugins.items.properties.verdict.enum } };
                                if (vErrors === null) {
                                    vErrors = [err164];
                                }
                                else {
                                    vErrors.push(err164);
                                }
                                errors++;
                            }
                        }
                        if (data48.required !== undefined) {
                            let data53 = data48.required;
                            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                if (data53.passed === undefined) {
                                    const err165 = { instancePath: instancePath + "/plugins/" + i3 + "/required", schemaPath: "#/properties/plugins/items/properties/required/required", keyword: "required", params: { missingProperty: "passed" } };
                                    if (vErrors === null) {
                                        vErrors = [err165];
                                    }
                                    else {
                                        vErrors.push(err165);
                                    }
                                    errors++;
                                }
                                if (data53.failed === undefined) {
                                    const err166 = { instancePath: instancePath + "/plugins/" + i3 + "/required", schemaPath: "#/properties/plugins/items/properties/required/required", keyword: "required", params: { missingProperty: "failed" } };
                                    if (vErrors === null) {
                                        vErrors = [err166];
                                    }
                                    else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                                if (data53.skipped === undefined) {
                                    const err167 = { instancePath: instancePath + "/plugins/" + i3 + "/required", schemaPath: "#/properties/plugins/items/properties/required/required", keyword: "required", params: { missingProperty: "skipped" } };
                                    if (vErrors === null) {
                                        vErrors = [err167];
                                    }
                                    else {
                                        vErrors.push(err167);
                                    }
                                    errors++;
                                }
                                if (data53.notRun === undefined) {
                                    const err168 = { instancePath: instancePath + "/plugins/" + i3 + "/required", schemaPath: "#/properties/plugins/items/properties/required/required", keyword: "required", params: { missingProperty: "notRun" } };
                                    if (vErrors === null) {
                                        vErrors = [err168];
                                    }
                                    else {
                                        vErrors.push(err168);
                                    }
                                    errors++;
                                }
                                for (const key11 in data53) {
                                    if (!((((key11 === "passed") || (key11 === "failed")) || (key11 === "skipped")) || (key11 === "notRun"))) {
                                        const err169 = { instancePath: instancePath + "/plugins/" + i3 + "/required", schemaPath: "#/properties/plugins/items/properties/required/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        if (vErrors === null) {
                                            vErrors = [err169];
                                        }
                                        else {
                                            vErrors.push(err169);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.passed !== undefined) {
                                    let data54 = data53.passed;
                                    if (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) {
                                        const err170 = { instancePath: instancePath + "/plugins/" + i3 + "/required/passed", schemaPath: "#/properties/plugins/items/properties/required/properties/passed/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err170];
                                        }
                                        else {
                                            vErrors.push(err170);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data54 == "number") && (isFinite(data54))) {
                                        if (data54 < 0 || isNaN(data54)) {
                                            const err171 = { instancePath: instancePath + "/plugins/" + i3 + "/required/passed", schemaPath: "#/properties/plugins/items/properties/required/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err171];
                                            }
                                            else {
                                                vErrors.push(err171);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data53.failed !== undefined) {
                                    let data55 = data53.failed;
                                    if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                        const err172 = { instancePath: instancePath + "/plugins/" + i3 + "/required/failed", schemaPath: "#/properties/plugins/items/properties/required/properties/failed/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err172];
                                        }
                                        else {
                                            vErrors.push(err172);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data55 == "number") && (isFinite(data55))) {
                                        if (data55 < 0 || isNaN(data55)) {
                                            const err173 = { instancePath: instancePath + "/plugins/" + i3 + "/required/failed", schemaPath: "#/properties/plugins/items/properties/required/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err173];
                                            }
                                            else {
                                                vErrors.push(err173);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data53.skipped !== undefined) {
                                    let data56 = data53.skipped;
                                    if (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) {
                                        const err174 = { instancePath: instancePath + "/plugins/" + i3 + "/required/skipped", schemaPath: "#/properties/plugins/items/properties/required/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err174];
                                        }
                                        else {
                                            vErrors.push(err174);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data56 == "number") && (isFinite(data56))) {
                                        if (data56 < 0 || isNaN(data56)) {
                                            const err175 = { instancePath: instancePath + "/plugins/" + i3 + "/required/skipped", schemaPath: "#/properties/plugins/items/properties/required/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err175];
                                            }
                                            else {
                                                vErrors.push(err175);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data53.notRun !== undefined) {
                                    let data57 = data53.notRun;
                                    if (!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) {
                                        const err176 = { instancePath: instancePath + "/plugins/" + i3 + "/required/notRun", schemaPath: "#/properties/plugins/items/properties/required/properties/notRun/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err176];
                                        }
                                        else {
                                            vErrors.push(err176);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data57 == "number") && (isFinite(data57))) {
                                        if (data57 < 0 || isNaN(data57)) {
                                            const err177 = { instancePath: instancePath + "/plugins/" + i3 + "/required/notRun", schemaPath: "#/properties/plugins/items/properties/required/properties/notRun/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err177];
                                            }
                                            else {
                                                vErrors.push(err177);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err178 = { instancePath: instancePath + "/plugins/" + i3 + "/required", schemaPath: "#/properties/plugins/items/properties/required/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err178];
                                }
                                else {
                                    vErrors.push(err178);
                                }
                                errors++;
                            }
                        }
                        if (data48.recommended !== undefined) {
                            let data58 = data48.recommended;
                            if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                if (data58.passed === undefined) {
                                    const err179 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended", schemaPath: "#/properties/plugins/items/properties/recommended/required", keyword: "required", params: { missingProperty: "passed" } };
                                    if (vErrors === null) {
                                        vErrors = [err179];
                                    }
                                    else {
                                        vErrors.push(err179);
                                    }
                                    errors++;
                                }
                                if (data58.failed === undefined) {
                                    const err180 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended", schemaPath: "#/properties/plugins/items/properties/recommended/required", keyword: "required", params: { missingProperty: "failed" } };
                                    if (vErrors === null) {
                                        vErrors = [err180];
                                    }
                                    else {
                                        vErrors.push(err180);
                                    }
                                    errors++;
                                }
                                if (data58.skipped === undefined) {
                                    const err181 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended", schemaPath: "#/properties/plugins/items/properties/recommended/required", keyword: "required", params: { missingProperty: "skipped" } };
                                    if (vErrors === null) {
                                        vErrors = [err181];
                                    }
                                    else {
                                        vErrors.push(err181);
                                    }
                                    errors++;
                                }
                                if (data58.notRun === undefined) {
                                    const err182 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended", schemaPath: "#/properties/plugins/items/properties/recommended/required", keyword: "required", params: { missingProperty: "notRun" } };
                                    if (vErrors === null) {
                                        vErrors = [err182];
                                    }
                                    else {
                                        vErrors.push(err182);
                                    }
                                    errors++;
                                }
                                for (const key12 in data58) {
                                    if (!((((key12 === "passed") || (key12 === "failed")) || (key12 === "skipped")) || (key12 === "notRun"))) {
                                        const err183 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended", schemaPath: "#/properties/plugins/items/properties/recommended/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                        if (vErrors === null) {
                                            vErrors = [err183];
                                        }
                                        else {
                                            vErrors.push(err183);
                                        }
                                        errors++;
                                    }
                                }
                                if (data58.passed !== undefined) {
                                    let data59 = data58.passed;
                                    if (!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) {
                                        const err184 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/passed", schemaPath: "#/properties/plugins/items/properties/recommended/properties/passed/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err184];
                                        }
                                        else {
                                            vErrors.push(err184);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data59 == "number") && (isFinite(data59))) {
                                        if (data59 < 0 || isNaN(data59)) {
                                            const err185 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/passed", schemaPath: "#/properties/plugins/items/properties/recommended/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err185];
                                            }
                                            else {
                                                vErrors.push(err185);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data58.failed !== undefined) {
                                    let data60 = data58.failed;
                                    if (!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) {
                                        const err186 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/failed", schemaPath: "#/properties/plugins/items/properties/recommended/properties/failed/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err186];
                                        }
                                        else {
                                            vErrors.push(err186);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data60 == "number") && (isFinite(data60))) {
                                        if (data60 < 0 || isNaN(data60)) {
                                            const err187 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/failed", schemaPath: "#/properties/plugins/items/properties/recommended/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err187];
                                            }
                                            else {
                                                vErrors.push(err187);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data58.skipped !== undefined) {
                                    let data61 = data58.skipped;
                                    if (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) {
                                        const err188 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/skipped", schemaPath: "#/properties/plugins/items/properties/recommended/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data61 == "number") && (isFinite(data61))) {
                                        if (data61 < 0 || isNaN(data61)) {
                                            const err189 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/skipped", schemaPath: "#/properties/plugins/items/properties/recommended/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err189];
                                            }
                                            else {
                                                vErrors.push(err189);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data58.notRun !== undefined) {
                                    let data62 = data58.notRun;
                                    if (!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) {
                                        const err190 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/notRun", schemaPath: "#/properties/plugins/items/properties/recommended/properties/notRun/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err190];
                                        }
                                        else {
                                            vErrors.push(err190);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data62 == "number") && (isFinite(data62))) {
                                        if (data62 < 0 || isNaN(data62)) {
                                            const err191 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended/notRun", schemaPath: "#/properties/plugins/items/properties/recommended/properties/notRun/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                            if (vErrors === null) {
                                                vErrors = [err191];
                                            }
                                            else {
                                                vErrors.push(err191);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err192 = { instancePath: instancePath + "/plugins/" + i3 + "/recommended", schemaPath: "#/properties/plugins/items/properties/recommended/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err192];
                                }
                                else {
                                    vErrors.push(err192);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err193 = { instancePath: instancePath + "/plugins/" + i3, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err193];
                        }
                        else {
                            vErrors.push(err193);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err194 = { instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err194];
                }
                else {
                    vErrors.push(err194);
                }
                errors++;
            }
        }
        if (data.checks !== undefined) {
            let data63 = data.checks;
            if (Array.isArray(data63)) {
                const len4 = data63.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data64 = data63[i4];
                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                        if (data64.id === undefined) {
                            const err195 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err195];
                            }
                            else {
                                vErrors.push(err195);
                            }
                            errors++;
                        }
                        if (data64.category === undefined) {
                            const err196 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "category" } };
                            if (vErrors === null) {
                                vErrors = [err196];
                            }
                            else {
                                vErrors.push(err196);
                            }
                            errors++;
                        }
                        if (data64.level === undefined) {
                            const err197 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "level" } };
                            if (vErrors === null) {
                                vErrors = [err197];
                            }
                            else {
                                vErrors.push(err197);
                            }
                            errors++;
                        }
                        if (data64.title === undefined) {
                            const err198 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "title" } };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                        if (data64.items === undefined) {
                            const err199 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "items" } };
                            if (vErrors === null) {
                                vErrors = [err199];
                            }
                            else {
                                vErrors.push(err199);
                            }
                            errors++;
                        }
                        if (data64.status === undefined) {
                            const err200 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "status" } };
                            if (vErrors === null) {
                                vErrors = [err200];
                            }
                            else {
                                vErrors.push(err200);
                            }
                            errors++;
                        }
                        if (data64.seconds === undefined) {
                            const err201 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "seconds" } };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                        for (const key13 in data64) {
                            if (!(func2.call(schema11.properties.checks.items.properties, key13))) {
                                const err202 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                if (vErrors === null) {
                                    vErrors = [err202];
                                }
                                else {
                                    vErrors.push(err202);
                                }
                                errors++;
                            }
                        }
                        if (data64.id !== undefined) {
                            let data65 = data64.id;
                            if (typeof data65 === "string") {
                                if (data65.length > 200) {
                                    const err203 = { instancePath: instancePath + "/checks/" + i4 + "/id", schemaPath: "#/properties/checks/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err203];
                                    }
                                    else {
                                        vErrors.push(err203);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data65)) {
                                    const err204 = { instancePath: instancePath + "/checks/" + i4 + "/id", schemaPath: "#/properties/checks/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err204];
                                    }
                                    else {
                                        vErrors.push(err204);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err205 = { instancePath: instancePath + "/checks/" + i4 + "/id", schemaPath: "#/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err205];
                                }
                                else {
                                    vErrors.push(err205);
                                }
                                errors++;
                            }
                        }
                        if (data64.category !== undefined) {
                            let data66 = data64.category;
                            if (typeof data66 === "string") {
                                if (data66.length > 200) {
                                    const err206 = { instancePath: instancePath + "/checks/" + i4 + "/category", schemaPath: "#/properties/checks/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err206];
                                    }
                                    else {
                                        vErrors.push(err206);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data66)) {
                                    const err207 = { instancePath: instancePath + "/checks/" + i4 + "/category", schemaPath: "#/properties/checks/items/properties/category/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err207];
                                    }
                                    else {
                                        vErrors.push(err207);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err208 = { instancePath: instancePath + "/checks/" + i4 + "/category", schemaPath: "#/properties/checks/items/properties/category/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err208];
                                }
                                else {
                                    vErrors.push(err208);
                                }
                                errors++;
                            }
                        }
                        if (data64.level !== undefined) {
                            let data67 = data64.level;
                            if (typeof data67 !== "string") {
                                const err209 = { instancePath: instancePath + "/checks/" + i4 + "/level", schemaPath: "#/properties/checks/items/properties/level/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err209];
                                }
                                else {
                                    vErrors.push(err209);
                                }
                                errors++;
                            }
                            if (!((data67 === "required") || (data67 === "recommended"))) {
                                const err210 = { instancePath: instancePath + "/checks/" + i4 + "/level", schemaPath: "#/properties/checks/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties.checks.items.properties.level.enum } };
                                if (vErrors === null) {
                                    vErrors = [err210];
                                }
                                else {
                                    vErrors.push(err210);
                                }
                                errors++;
                            }
                        }
                        if (data64.title !== undefined) {
                            let data68 = data64.title;
                            if (typeof data68 === "string") {
                                if (data68.length > 1000) {
                                    const err211 = { instancePath: instancePath + "/checks/" + i4 + "/title", schemaPath: "#/properties/checks/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err211];
                                    }
                                    else {
                                        vErrors.push(err211);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data68)) {
                                    const err212 = { instancePath: instancePath + "/checks/" + i4 + "/title", schemaPath: "#/properties/checks/items/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err212];
                                    }
                                    else {
                                        vErrors.push(err212);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err213 = { instancePath: instancePath + "/checks/" + i4 + "/title", schemaPath: "#/properties/checks/items/properties/title/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err213];
                                }
                                else {
                                    vErrors.push(err213);
                                }
                                errors++;
                            }
                        }
                        if (data64.items !== undefined) {
                            let data69 = data64.items;
                            if (Array.isArray(data69)) {
                                const len5 = data69.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data70 = data69[i5];
                                    if (typeof data70 === "string") {
                                        if (data70.length > 1000) {
                                            const err214 = { instancePath: instancePath + "/checks/" + i4 + "/items/" + i5, schemaPath: "#/properties/checks/items/properties/items/items/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err214];
                                            }
                                            else {
                                                vErrors.push(err214);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data70)) {
                                            const err215 = { instancePath: instancePath + "/checks/" + i4 + "/items/" + i5, schemaPath: "#/properties/checks/items/properties/items/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err215];
                                            }
                                            else {
                                                vErrors.push(err215);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err216 = { instancePath: instancePath + "/checks/" + i4 + "/items/" + i5, schemaPath: "#/properties/checks/items/properties/items/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err216];
                                        }
                                        else {
                                            vErrors.push(err216);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err217 = { instancePath: instancePath + "/checks/" + i4 + "/items", schemaPath: "#/properties/checks/items/properties/items/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err217];
                                }
                                else {
                                    vErrors.push(err217);
                                }
                                errors++;
                            }
                        }
                        if (data64.plugin !== undefined) {
                            let data71 = data64.plugin;
                            if (typeof data71 === "string") {
                                if (data71.length > 200) {
                                    const err218 = { instancePath: instancePath + "/checks/" + i4 + "/plugin", schemaPath: "#/properties/checks/items/properties/plugin/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                    if (vErrors === null) {
                                        vErrors = [err218];
                                    }
                                    else {
                                        vErrors.push(err218);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data71)) {
                                    const err219 = { instancePath: instancePath + "/checks/" + i4 + "/plugin", schemaPath: "#/properties/checks/items/properties/plugin/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err219];
                                    }
                                    else {
                                        vErrors.push(err219);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err220 = { instancePath: instancePath + "/checks/" + i4 + "/plugin", schemaPath: "#/properties/checks/items/properties/plugin/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err220];
                                }
                                else {
                                    vErrors.push(err220);
                                }
                                errors++;
                            }
                        }
                        if (data64.status !== undefined) {
                            let data72 = data64.status;
                            if (typeof data72 !== "string") {
                                const err221 = { instancePath: instancePath + "/checks/" + i4 + "/status", schemaPath: "#/properties/checks/items/properties/status/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err221];
                                }
                                else {
                                    vErrors.push(err221);
                                }
                                errors++;
                            }
                            if (!((((data72 === "passed") || (data72 === "failed")) || (data72 === "skipped")) || (data72 === "not-run"))) {
                                const err222 = { instancePath: instancePath + "/checks/" + i4 + "/status", schemaPath: "#/properties/checks/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.checks.items.properties.status.enum } };
                                if (vErrors === null) {
                                    vErrors = [err222];
                                }
                                else {
                                    vErrors.push(err222);
                                }
                                errors++;
                            }
                        }
                        if (data64.reason !== undefined) {
                            let data73 = data64.reason;
                            if (typeof data73 === "string") {
                                if (data73.length > 1000) {
                                    const err223 = { instancePath: instancePath + "/checks/" + i4 + "/reason", schemaPath: "#/properties/checks/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err223];
                                    }
                                    else {
                                        vErrors.push(err223);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data73)) {
                                    const err224 = { instancePath: instancePath + "/checks/" + i4 + "/reason", schemaPath: "#/properties/checks/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err224];
                                    }
                                    else {
                                        vErrors.push(err224);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err225 = { instancePath: instancePath + "/checks/" + i4 + "/reason", schemaPath: "#/properties/checks/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err225];
                                }
                                else {
                                    vErrors.push(err225);
                                }
                                errors++;
                            }
                        }
                        if (data64.request !== undefined) {
                            let data74 = data64.request;
                            if (typeof data74 === "string") {
                                if (data74.length > 1000) {
                                    const err226 = { instancePath: instancePath + "/checks/" + i4 + "/request", schemaPath: "#/properties/checks/items/properties/request/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err226];
                                    }
                                    else {
                                        vErrors.push(err226);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data74)) {
                                    const err227 = { instancePath: instancePath + "/checks/" + i4 + "/request", schemaPath: "#/properties/checks/items/properties/request/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err227];
                                    }
                                    else {
                                        vErrors.push(err227);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err228 = { instancePath: instancePath + "/checks/" + i4 + "/request", schemaPath: "#/properties/checks/items/properties/request/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err228];
                                }
                                else {
                                    vErrors.push(err228);
                                }
                                errors++;
                            }
                        }
                        if (data64.seconds !== undefined) {
                            let data75 = data64.seconds;
                            if ((typeof data75 == "number") && (isFinite(data75))) {
                                if (data75 < 0 || isNaN(data75)) {
                                    const err229 = { instancePath: instancePath + "/checks/" + i4 + "/seconds", schemaPath: "#/properties/checks/items/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err229];
                                    }
                                    else {
                                        vErrors.push(err229);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err230 = { instancePath: instancePath + "/checks/" + i4 + "/seconds", schemaPath: "#/properties/checks/items/properties/seconds/type", keyword: "type", params: { type: "number" } };
                                if (vErrors === null) {
                                    vErrors = [err230];
                                }
                                else {
                                    vErrors.push(err230);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err231 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err231];
                        }
                        else {
                            vErrors.push(err231);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err232 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err232];
                }
                else {
                    vErrors.push(err232);
                }
                errors++;
            }
        }
        if (data.log !== undefined) {
            let data76 = data.log;
            if (Array.isArray(data76)) {
                const len6 = data76.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data77 = data76[i6];
                    if (typeof data77 === "string") {
                        if (data77.length > 1000) {
                            const err233 = { instancePath: instancePath + "/log/" + i6, schemaPath: "#/properties/log/items/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err233];
                            }
                            else {
                                vErrors.push(err233);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data77)) {
                            const err234 = { instancePath: instancePath + "/log/" + i6, schemaPath: "#/properties/log/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err234];
                            }
                            else {
                                vErrors.push(err234);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err235 = { instancePath: instancePath + "/log/" + i6, schemaPath: "#/properties/log/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err235];
                        }
                        else {
                            vErrors.push(err235);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err236 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err236];
                }
                else {
                    vErrors.push(err236);
                }
                errors++;
            }
        }
    }
    else {
        const err237 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err237];
        }
        else {
            vErrors.push(err237);
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
            "tool",
            "suite",
            "subject",
            "manifest",
            "server",
            "started",
            "seconds",
            "sandbox",
            "platforms",
            "only",
            "verdict",
            "required",
            "recommended",
            "plugins",
            "checks",
            "log"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "ConformanceReport",
            "tool": "",
            "suite": "",
            "subject": "",
            "manifest": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "server": "",
            "started": "2026-11-22T09:30:00Z",
            "seconds": "",
            "sandbox": "",
            "platforms": "",
            "only": "",
            "verdict": "passed",
            "required": "",
            "recommended": "",
            "plugins": "",
            "checks": "",
            "log": ""
        }
    },
    "#/properties/tool": {
        "fields": [
            "name",
            "version"
        ],
        "examples": {
            "name": "plugin-release",
            "version": "0.1.0"
        }
    },
    "#/properties/tool/properties/name": {
        "expected": "one line of text",
        "example": "plugin-release"
    },
    "#/properties/tool/properties/version": {
        "expected": "one line of text",
        "example": "0.1.0"
    },
    "#/properties/suite": {
        "fields": [
            "name",
            "version",
            "digest",
            "categories"
        ],
        "examples": {
            "name": "catalog-server",
            "version": "v1alpha1",
            "digest": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "categories": ""
        }
    },
    "#/properties/suite/properties/name": {
        "expected": "one line of text",
        "example": "catalog-server"
    },
    "#/properties/suite/properties/version": {
        "expected": "one line of text",
        "example": "v1alpha1"
    },
    "#/properties/suite/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/suite/properties/categories/items": {
        "fields": [
            "id",
            "title"
        ],
        "examples": {
            "id": "B",
            "title": "List and get"
        }
    },
    "#/properties/suite/properties/categories/items/properties/id": {
        "expected": "one line of text",
        "example": "B"
    },
    "#/properties/suite/properties/categories/items/properties/title": {
        "expected": "one line of text",
        "example": "List and get"
    },
    "#/properties/subject": {
        "fields": [
            "kind",
            "name",
            "digest",
            "platformDigest",
            "platform"
        ],
        "examples": {
            "kind": "image",
            "name": "ghcr.io/acme/catalog-server:1.0.0",
            "digest": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "platformDigest": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "platform": "linux/amd64"
        }
    },
    "#/properties/subject/properties/name": {
        "expected": "one line of text",
        "example": "ghcr.io/acme/catalog-server:1.0.0"
    },
    "#/properties/subject/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/subject/properties/platformDigest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/subject/properties/platform": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/manifest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/server": {
        "fields": [
            "module",
            "version",
            "frameworkVersion"
        ],
        "examples": {
            "module": "github.com/acme/catalog-server",
            "version": "v0.9.0",
            "frameworkVersion": "v1alpha1"
        }
    },
    "#/properties/server/properties/module": {
        "expected": "one line of text",
        "example": "github.com/acme/catalog-server"
    },
    "#/properties/server/properties/version": {
        "expected": "one line of text",
        "example": "v0.9.0"
    },
    "#/properties/server/properties/frameworkVersion": {
        "expected": "one line of text",
        "example": "v1alpha1"
    },
    "#/properties/started": {
        "expected": "a time in UTC",
        "example": "2026-11-22T09:30:00Z"
    },
    "#/properties/seconds": {
        "expected": "a number of seconds, none below 0"
    },
    "#/properties/sandbox": {
        "fields": [
            "kind",
            "detail"
        ],
        "examples": {
            "kind": "runc",
            "detail": "own mount, process and network namespaces"
        }
    },
    "#/properties/sandbox/properties/detail": {
        "expected": "one line of text",
        "example": "own mount, process and network namespaces"
    },
    "#/properties/platforms/items": {
        "fields": [
            "platform",
            "digest",
            "status"
        ],
        "examples": {
            "platform": "linux/amd64",
            "digest": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f",
            "status": "run"
        }
    },
    "#/properties/platforms/items/properties/platform": {
        "expected": "one line of text",
        "example": "linux/amd64"
    },
    "#/properties/platforms/items/properties/digest": {
        "expected": "sha256: and 64 hexadecimal digits",
        "example": "sha256:4f1d2c3b5a697887766554433221100ffeeddccbbaa99887766554433221100f"
    },
    "#/properties/only/items": {
        "expected": "one line of text",
        "example": "B"
    },
    "#/properties/required": {
        "fields": [
            "passed",
            "failed",
            "skipped",
            "notRun"
        ],
        "examples": {
            "passed": "",
            "failed": "",
            "skipped": "",
            "notRun": ""
        }
    },
    "#/properties/required/properties/passed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/required/properties/failed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/required/properties/skipped": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/required/properties/notRun": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/recommended": {
        "fields": [
            "passed",
            "failed",
            "skipped",
            "notRun"
        ],
        "examples": {
            "passed": "",
            "failed": "",
            "skipped": "",
            "notRun": ""
        }
    },
    "#/properties/recommended/properties/passed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/recommended/properties/failed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/recommended/properties/skipped": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/recommended/properties/notRun": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items": {
        "fields": [
            "name",
            "module",
            "version",
            "verdict",
            "required",
            "recommended"
        ],
        "examples": {
            "name": "agents",
            "module": "github.com/acme/catalog-plugins/agents",
            "version": "v0.3.1",
            "verdict": "passed",
            "required": "",
            "recommended": ""
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
    "#/properties/plugins/items/properties/version": {
        "expected": "one line of text",
        "example": "v0.3.1"
    },
    "#/properties/plugins/items/properties/required": {
        "fields": [
            "passed",
            "failed",
            "skipped",
            "notRun"
        ],
        "examples": {
            "passed": "",
            "failed": "",
            "skipped": "",
            "notRun": ""
        }
    },
    "#/properties/plugins/items/properties/required/properties/passed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/required/properties/failed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/required/properties/skipped": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/required/properties/notRun": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/recommended": {
        "fields": [
            "passed",
            "failed",
            "skipped",
            "notRun"
        ],
        "examples": {
            "passed": "",
            "failed": "",
            "skipped": "",
            "notRun": ""
        }
    },
    "#/properties/plugins/items/properties/recommended/properties/passed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/recommended/properties/failed": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/recommended/properties/skipped": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/plugins/items/properties/recommended/properties/notRun": {
        "expected": "a whole number, none below 0"
    },
    "#/properties/checks/items": {
        "fields": [
            "id",
            "category",
            "level",
            "title",
            "items",
            "plugin",
            "status",
            "reason",
            "request",
            "seconds"
        ],
        "examples": {
            "id": "B-list",
            "category": "B",
            "level": "required",
            "title": "A list answers items",
            "items": "[\"agents\",\"Agent\"]",
            "plugin": "agents",
            "status": "passed",
            "reason": "the status is 500, not 200",
            "request": "GET /api/plugins",
            "seconds": ""
        }
    },
    "#/properties/checks/items/properties/id": {
        "expected": "one line of text",
        "example": "B-list"
    },
    "#/properties/checks/items/properties/category": {
        "expected": "one line of text",
        "example": "B"
    },
    "#/properties/checks/items/properties/title": {
        "expected": "one line of text",
        "example": "A list answers items"
    },
    "#/properties/checks/items/properties/items/items": {
        "expected": "one line of text",
        "example": "agents"
    },
    "#/properties/checks/items/properties/plugin": {
        "expected": "one line of text",
        "example": "agents"
    },
    "#/properties/checks/items/properties/reason": {
        "expected": "one line of text",
        "example": "the status is 500, not 200"
    },
    "#/properties/checks/items/properties/request": {
        "expected": "one line of text",
        "example": "GET /api/plugins"
    },
    "#/properties/checks/items/properties/seconds": {
        "expected": "a number of seconds, none below 0"
    },
    "#/properties/log/items": {
        "expected": "one line of text",
        "example": "listening on 127.0.0.1:8080"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(1978);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(7083);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(75);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(253);
;// CONCATENATED MODULE: ./packages/conformance/src/report-read.ts











/** Some thirty thousand checks. */
const maxReportBytes = 8 * 1024 * 1024;
const schema = { validate: validate, hints: hints };
/** Reads a file that is named `PATH` or `PATH@sha256:…`, as `parseReport` does. */
function readReport(named) {
    const [, path = named, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
    if (digest !== undefined && !(0,src_digest/* isDigest */.Bc)(digest)) {
        const fix = "Write PATH@sha256: and 64 hexadecimal digits, as the run that wrote the report printed it.";
        return {
            diagnostics: [
                (0,diagnostic/* diagnostic */.YK)("input-invalid", `${(0,sanitize/* quoted */.T)(named, 300)} names a report by a digest that is none`, { fix }),
            ],
        };
    }
    const read = (0,read_text/* readText */.yR)(path, maxReportBytes);
    if ("problem" in read)
        return { diagnostics: [read.problem] };
    return parseReport(path, read.text, digest === undefined ? {} : { digest });
}
/** Reads a report that anybody may have written. Never throws for what the text holds. */
function parseReport(file, text, expected = {}) {
    if (Buffer.byteLength(text) > maxReportBytes)
        return { diagnostics: [(0,read_text/* tooLarge */.g$)(file, maxReportBytes)] };
    const digest = (0,src_digest/* sha256 */.sc)(text);
    if (expected.digest !== undefined && expected.digest !== digest) {
        return { diagnostics: [tampered(file, expected.digest, digest)] };
    }
    const parsed = parsePlainJson(text);
    if ("problem" in parsed)
        return { diagnostics: [unreadable(file, parsed.problem)] };
    const overlong = (0,report_bounds/* overlongList */.lw)(parsed.value, text.length);
    if (overlong !== undefined)
        return { diagnostics: [unreadable(file, `its ${overlong} are more than a run makes`)] };
    const shape = (0,schema_check/* checkSchema */._)(sourceOf(file, text, parsed.value), schema);
    if (shape.broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(shape.diagnostics, shape.omitted) };
    const report = parsed.value;
    const diagnostics = (0,limit/* limitDiagnostics */.c)([...contradictions(report)].map((each) => contradictory(file, each)));
    return diagnostics.length > 0 ? { diagnostics } : { report, digest, file, diagnostics };
}
/** Places are looked up only for what is wrong, and only in a text that a person may have written. */
function sourceOf(file, text, value) {
    let located;
    const place = (path, options) => {
        if (text.length <= read_text/* maxBytes */.ID)
            located ??= (0,yaml_source/* parseYaml */.h)(file, text).source;
        return located?.place(path, options) ?? { file, line: 1 };
    };
    return { file, text, value, place, root: null };
}
function tampered(file, expected, found) {
    return (0,diagnostic/* diagnostic */.YK)("report-tampered", `${(0,sanitize/* quoted */.T)(file, 300)} is not the report that was handed over: expected ${expected}, got ${found}`, {
        fix: "Hand over the file as the run wrote it, with the digest that the run printed.",
        place: { file, line: 1 },
    });
}
function unreadable(file, problem) {
    return (0,diagnostic/* diagnostic */.YK)("report-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} cannot be taken as a report: ${problem}`, {
        fix: "Hand over report.json as the run wrote it.",
        place: { file, line: 1 },
    });
}
function contradictory(file, what) {
    return (0,diagnostic/* diagnostic */.YK)("report-contradictory", `${(0,sanitize/* quoted */.T)(file, 300)} contradicts itself: ${what}`, {
        fix: "Run the suite again and hand over what it writes.",
        place: { file, line: 1 },
    });
}

;// CONCATENATED MODULE: ./packages/server/src/conformance-reports.ts



/** Something outside a report has to bind it: its digest, or where a policy asks for that, a signature. Throws diagnostics. */
async function readOtherReports({ reports: named, reportPolicy, }) {
    const unbound = named.find((each) => !/@sha256:[0-9a-f]{64}$/.test(each));
    if (unbound !== undefined && reportPolicy === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `reports: ${(0,sanitize/* quoted */.T)(unbound, 200)} has no digest, so anybody may have changed it`, {
            fix: "Write PATH@sha256:…, with the digest that the run put out as report-digest.",
            inputs: ["reports"],
        });
    }
    const read = named.map((each) => readReport(each));
    (0,diagnostic/* stopOnErrors */.Bd)(read.flatMap(({ diagnostics }) => diagnostics));
    const reports = read.flatMap(({ report, digest, file }) => (report ? [{ report, digest, file }] : []));
    if (reportPolicy === undefined)
        return { reports, unsigned: [] };
    const { openReportPolicy } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 1399));
    const judge = await openReportPolicy(reportPolicy);
    const judged = { reports: [], unsigned: [] };
    for (const each of reports) {
        const problem = await judge(each);
        if (problem)
            judged.unsigned.push(problem);
        else
            judged.reports.push(each);
    }
    return judged;
}


/***/ })

};

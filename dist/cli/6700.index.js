export const id = 6700;
export const ids = [6700,1549];
export const modules = {

/***/ 36347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ isInModule),
/* harmony export */   Dl: () => (/* binding */ modulePathProblem),
/* harmony export */   NQ: () => (/* binding */ splitPathMajor),
/* harmony export */   Yg: () => (/* binding */ importPathProblem)
/* harmony export */ });
/**
 * The grammars of golang.org/x/mod/module: CheckPath for module paths, CheckImportPath for packages.
 * Both are ASCII without blanks, quotes, commas, brackets and semicolons, and never begin with a hyphen:
 * what passes can neither be read as an option nor leave a Go string literal.
 */
/** Why Go refuses a module path, as the end of a sentence; nothing for a good one. */
function modulePathProblem(path) {
    const problem = pathProblem(path, /[^A-Za-z0-9._~-]/, true);
    if (problem)
        return problem;
    const [first = ""] = path.split("/", 1);
    if (!first.includes("."))
        return `its first element ${first} has no dot, as a host has`;
    if (/[^a-z0-9.-]/.test(first))
        return "its first element has characters other than a-z, 0-9, dot and hyphen";
    if (splitPathMajor(path) === undefined)
        return majorProblem(path);
    return undefined;
}
/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
function importPathProblem(path) {
    return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
}
/** Whether a package may belong to a module, by their paths. */
function isInModule(importPath, module) {
    return importPath === module || importPath.startsWith(`${module}/`);
}
/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
function splitPathMajor(path) {
    if (path.startsWith("gopkg.in/"))
        return gopkgMajor(path);
    const suffix = /\/v([0-9.]+)$/.exec(path);
    if (!suffix)
        return "";
    return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
}
function gopkgMajor(path) {
    return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
}
function majorProblem(path) {
    if (path.startsWith("gopkg.in/"))
        return "a path of gopkg.in ends in .v and a number";
    return "its last element looks like a major version, which would be /v2 or higher";
}
/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
function pathProblem(path, refused, isModule) {
    if (path === "")
        return "it is empty";
    if (path.startsWith("-"))
        return "it begins with a hyphen";
    if (path.length > 1024)
        return "it is longer than 1,024 characters";
    for (const element of path.split("/")) {
        const problem = elementProblem(element, refused, isModule);
        if (problem)
            return problem;
    }
    return undefined;
}
function elementProblem(element, refused, isModule) {
    if (element === "")
        return "it has an empty element (a slash at an end, or two in a row)";
    if (/^\.+$/.test(element))
        return "it has an element of dots only";
    if (isModule && element.startsWith("."))
        return "an element begins with a dot";
    if (element.endsWith("."))
        return "an element ends with a dot";
    if (refused.test(element))
        return "it has characters that Go does not allow";
    const short = element.replace(/\..*$/, "");
    if (devices.test(short))
        return `an element is named ${short}, which is a device on Windows`;
    if (/~[0-9]+$/.test(short))
        return "an element ends in a tilde and digits, like a short name of Windows";
    return undefined;
}


/***/ }),

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


/** What one step reports of one document: more than that nobody reads. */
const maxReported = 100;
/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
function limitDiagnostics(diagnostics, omitted = 0) {
    const sorted = (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics);
    if (sorted.length + omitted <= maxReported)
        return sorted;
    const ordered = [...sorted.filter(isError), ...sorted.filter((each) => !isError(each))];
    const shown = ordered.slice(0, maxReported);
    const next = ordered[maxReported] ?? shown.at(-1);
    if (!next)
        return shown;
    const more = ordered.length - shown.length + omitted;
    const { code, severity, place } = next;
    const details = {
        severity,
        fix: "Fix those that are shown first.",
        ...(place ? { place: { file: place.file } } : {}),
    };
    return [...shown, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${more} more problems of this document are not shown`, details)];
}
function isError({ severity }) {
    return severity === "error";
}


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/documents/src/generated/plugin-policy.ts
// Generated by scripts/generate-validators.ts from schemas/plugin-policy.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const plugin_policy = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "plugin-policy.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "PluginPolicy" }, "spec": { "type": "object", "properties": { "proposals": { "type": "string", "enum": ["per-plugin", "grouped"] }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9]([-_+a-z0-9]*[a-z0-9])?$", "maxLength": 63 }, "component": { "type": "string", "pattern": "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "maxLength": 255 }, "module": { "type": "string", "pattern": "^[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*$", "maxLength": 255 }, "repository": { "type": "string", "pattern": "^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "maxLength": 200 }, "source": { "type": "object", "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "required": ["repository"], "additionalProperties": false }, "channel": { "type": "string", "enum": ["stable", "prerelease"] }, "retention": { "type": "string", "enum": ["append", "replace"] }, "signer": { "type": "object", "properties": { "key": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "identity": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "additionalProperties": false, "oneOf": [{ "required": ["key"] }, { "required": ["identity"] }] }, "withdrawn": { "type": "array", "items": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 } } }, "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["component"] }, { "required": ["module"] }] } } }, "required": ["plugins"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]([-_+a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "u");
const pattern2 = new RegExp("^[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*$", "u");
const pattern3 = new RegExp("^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern7 = new RegExp("^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="plugin-policy.schema.json" */ ;
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
        if (data.spec === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "spec"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ("plugin-release/v1alpha1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "plugin-release/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ("PluginPolicy" !== data1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "PluginPolicy" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data2 = data.spec;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.plugins === undefined) {
                    const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "plugins" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "proposals") || (key1 === "plugins"))) {
                        const err9 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.proposals !== undefined) {
                    let data3 = data2.proposals;
                    if (typeof data3 !== "string") {
                        const err10 = { instancePath: instancePath + "/spec/proposals", schemaPath: "#/properties/spec/properties/proposals/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if (!((data3 === "per-plugin") || (data3 === "grouped"))) {
                        const err11 = { instancePath: instancePath + "/spec/proposals", schemaPath: "#/properties/spec/properties/proposals/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.proposals.enum } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data2.plugins !== undefined) {
                    let data4 = data2.plugins;
                    if (Array.isArray(data4)) {
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data5 = data4[i0];
                            const _errs15 = errors;
                            let valid4 = false;
                            let passing0 = null;
                            const _errs16 = errors;
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.component === undefined) {
                                    const err12 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/oneOf/0/required", keyword: "required", params: { missingProperty: "component" } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs16 === errors;
                            if (_valid0) {
                                valid4 = true;
                                passing0 = 0;
                            }
                            const _errs17 = errors;
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.module === undefined) {
                                    const err13 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/oneOf/1/required", keyword: "required", params: { missingProperty: "module" } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs17 === errors;
                            if (_valid0 && valid4) {
                                valid4 = false;
                                passing0 = [passing0, 1];
                            }
                            else {
                                if (_valid0) {
                                    valid4 = true;
                                    passing0 = 1;
                                }
                            }
                            if (!valid4) {
                                const err14 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs15;
                                if (vErrors !== null) {
                                    if (_errs15) {
                                        vErrors.length = _errs15;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.name === undefined) {
                                    const err15 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                for (const key2 in data5) {
                                    if (!(func2.call(schema11.properties.spec.properties.plugins.items.properties, key2))) {
                                        const err16 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.name !== undefined) {
                                    let data6 = data5.name;
                                    if (typeof data6 === "string") {
                                        if (data6.length > 63) {
                                            const err17 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 } };
                                            if (vErrors === null) {
                                                vErrors = [err17];
                                            }
                                            else {
                                                vErrors.push(err17);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data6)) {
                                            const err18 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-_+a-z0-9]*[a-z0-9])?$" } };
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
                                        const err19 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.component !== undefined) {
                                    let data7 = data5.component;
                                    if (typeof data7 === "string") {
                                        if (data7.length > 255) {
                                            const err20 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/component", schemaPath: "#/properties/spec/properties/plugins/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err20];
                                            }
                                            else {
                                                vErrors.push(err20);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data7)) {
                                            const err21 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/component", schemaPath: "#/properties/spec/properties/plugins/items/properties/component/pattern", keyword: "pattern", params: { pattern: "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$" } };
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
                                        const err22 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/component", schemaPath: "#/properties/spec/properties/plugins/items/properties/component/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.module !== undefined) {
                                    let data8 = data5.module;
                                    if (typeof data8 === "string") {
                                        if (data8.length > 255) {
                                            const err23 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        if (!pattern2.test(data8)) {
                                            const err24 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*$" } };
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
                                        const err25 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.repository !== undefined) {
                                    let data9 = data5.repository;
                                    if (typeof data9 === "string") {
                                        if (data9.length > 200) {
                                            const err26 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err26];
                                            }
                                            else {
                                                vErrors.push(err26);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data9)) {
                                            const err27 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" } };
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
                                        const err28 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/repository/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.source !== undefined) {
                                    let data10 = data5.source;
                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                        if (data10.repository === undefined) {
                                            const err29 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/required", keyword: "required", params: { missingProperty: "repository" } };
                                            if (vErrors === null) {
                                                vErrors = [err29];
                                            }
                                            else {
                                                vErrors.push(err29);
                                            }
                                            errors++;
                                        }
                                        for (const key3 in data10) {
                                            if (!((key3 === "repository") || (key3 === "id"))) {
                                                const err30 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                                if (vErrors === null) {
                                                    vErrors = [err30];
                                                }
                                                else {
                                                    vErrors.push(err30);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.repository !== undefined) {
                                            let data11 = data10.repository;
                                            if (typeof data11 === "string") {
                                                if (!pattern4.test(data11)) {
                                                    const err31 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err31];
                                                    }
                                                    else {
                                                        vErrors.push(err31);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err32 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/repository/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err32];
                                                }
                                                else {
                                                    vErrors.push(err32);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data10.id !== undefined) {
                                            let data12 = data10.id;
                                            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                const err33 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/id", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/id/type", keyword: "type", params: { type: "integer" } };
                                                if (vErrors === null) {
                                                    vErrors = [err33];
                                                }
                                                else {
                                                    vErrors.push(err33);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data12 == "number") && (isFinite(data12))) {
                                                if (data12 > 9007199254740991 || isNaN(data12)) {
                                                    const err34 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/id", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err34];
                                                    }
                                                    else {
                                                        vErrors.push(err34);
                                                    }
                                                    errors++;
                                                }
                                                if (data12 < 1 || isNaN(data12)) {
                                                    const err35 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/id", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err35];
                                                    }
                                                    else {
                                                        vErrors.push(err35);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err36 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err36];
                                        }
                                        else {
                                            vErrors.push(err36);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.channel !== undefined) {
                                    let data13 = data5.channel;
                                    if (typeof data13 !== "string") {
                                        const err37 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/channel", schemaPath: "#/properties/spec/properties/plugins/items/properties/channel/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                    if (!((data13 === "stable") || (data13 === "prerelease"))) {
                                        const err38 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/channel", schemaPath: "#/properties/spec/properties/plugins/items/properties/channel/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.plugins.items.properties.channel.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.retention !== undefined) {
                                    let data14 = data5.retention;
                                    if (typeof data14 !== "string") {
                                        const err39 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/retention", schemaPath: "#/properties/spec/properties/plugins/items/properties/retention/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err39];
                                        }
                                        else {
                                            vErrors.push(err39);
                                        }
                                        errors++;
                                    }
                                    if (!((data14 === "append") || (data14 === "replace"))) {
                                        const err40 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/retention", schemaPath: "#/properties/spec/properties/plugins/items/properties/retention/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.plugins.items.properties.retention.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err40];
                                        }
                                        else {
                                            vErrors.push(err40);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.signer !== undefined) {
                                    let data15 = data5.signer;
                                    const _errs40 = errors;
                                    let valid7 = false;
                                    let passing1 = null;
                                    const _errs41 = errors;
                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                        if (data15.key === undefined) {
                                            const err41 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                                            if (vErrors === null) {
                                                vErrors = [err41];
                                            }
                                            else {
                                                vErrors.push(err41);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs41 === errors;
                                    if (_valid1) {
                                        valid7 = true;
                                        passing1 = 0;
                                    }
                                    const _errs42 = errors;
                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                        if (data15.identity === undefined) {
                                            const err42 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/required", keyword: "required", params: { missingProperty: "identity" } };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs42 === errors;
                                    if (_valid1 && valid7) {
                                        valid7 = false;
                                        passing1 = [passing1, 1];
                                    }
                                    else {
                                        if (_valid1) {
                                            valid7 = true;
                                            passing1 = 1;
                                        }
                                    }
                                    if (!valid7) {
                                        const err43 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs40;
                                        if (vErrors !== null) {
                                            if (_errs40) {
                                                vErrors.length = _errs40;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                        for (const key4 in data15) {
                                            if (!((key4 === "key") || (key4 === "identity"))) {
                                                const err44 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                if (vErrors === null) {
                                                    vErrors = [err44];
                                                }
                                                else {
                                                    vErrors.push(err44);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data15.key !== undefined) {
                                            let data16 = data15.key;
                                            if (typeof data16 === "string") {
                                                if (data16.length > 1024) {
                                                    const err45 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err45];
                                                    }
                                                    else {
                                                        vErrors.push(err45);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern5.test(data16)) {
                                                    const err46 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                                const err47 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/key/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err47];
                                                }
                                                else {
                                                    vErrors.push(err47);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data15.identity !== undefined) {
                                            let data17 = data15.identity;
                                            if (typeof data17 === "string") {
                                                if (data17.length > 1024) {
                                                    const err48 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err48];
                                                    }
                                                    else {
                                                        vErrors.push(err48);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern5.test(data17)) {
                                                    const err49 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/identity/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                                const err50 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/identity/type", keyword: "type", params: { type: "string" } };
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
                                        const err51 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.withdrawn !== undefined) {
                                    let data18 = data5.withdrawn;
                                    if (Array.isArray(data18)) {
                                        const len1 = data18.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data19 = data18[i1];
                                            if (typeof data19 === "string") {
                                                if (data19.length > 100) {
                                                    const err52 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err52];
                                                    }
                                                    else {
                                                        vErrors.push(err52);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern7.test(data19)) {
                                                    const err53 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/items/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
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
                                                const err54 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/items/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err54];
                                                }
                                                else {
                                                    vErrors.push(err54);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err55 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn", schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err57 = { instancePath: instancePath + "/spec/plugins", schemaPath: "#/properties/spec/properties/plugins/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err58 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
    }
    else {
        const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err59];
        }
        else {
            vErrors.push(err59);
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
            "spec"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "PluginPolicy",
            "spec": ""
        }
    },
    "#/properties/spec": {
        "fields": [
            "proposals",
            "plugins"
        ],
        "examples": {
            "proposals": "per-plugin",
            "plugins": "[{\"name\":\"helminput\",\"component\":\"acme.software/plugins/helminput\"}]"
        }
    },
    "#/properties/spec/properties/plugins/items": {
        "expected": "either component or module",
        "fields": [
            "name",
            "component",
            "module",
            "repository",
            "source",
            "channel",
            "retention",
            "signer",
            "withdrawn"
        ],
        "examples": {
            "name": "helminput",
            "component": "acme.software/plugins/helminput",
            "module": "github.com/acme/catalog-plugins/agents",
            "repository": "ghcr.io/acme/plugins",
            "source": "",
            "channel": "stable",
            "retention": "append",
            "signer": "",
            "withdrawn": "[\"0.0.9\"]"
        }
    },
    "#/properties/spec/properties/plugins/items/properties/name": {
        "expected": "lower-case letters, digits and - _ +, the first and the last a letter or digit",
        "example": "helminput"
    },
    "#/properties/spec/properties/plugins/items/properties/component": {
        "expected": "a domain and a path",
        "example": "acme.software/plugins/helminput"
    },
    "#/properties/spec/properties/plugins/items/properties/module": {
        "expected": "a Go module path",
        "example": "github.com/acme/catalog-plugins/agents"
    },
    "#/properties/spec/properties/plugins/items/properties/repository": {
        "expected": "a registry's host and a path in lower case",
        "example": "ghcr.io/acme/plugins"
    },
    "#/properties/spec/properties/plugins/items/properties/source": {
        "fields": [
            "repository",
            "id"
        ],
        "examples": {
            "repository": "acme/helm-input-plugin",
            "id": ""
        }
    },
    "#/properties/spec/properties/plugins/items/properties/source/properties/repository": {
        "expected": "owner/name",
        "example": "acme/helm-input-plugin"
    },
    "#/properties/spec/properties/plugins/items/properties/source/properties/id": {
        "expected": "a repository's number"
    },
    "#/properties/spec/properties/plugins/items/properties/signer": {
        "expected": "either key or identity",
        "fields": [
            "key",
            "identity"
        ],
        "examples": {
            "key": "keys/helminput.pub",
            "identity": "https://github.com/acme/helm-input-plugin/.github/workflows/release.yml@refs/tags/v1.0.0"
        }
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/key": {
        "expected": "a path on one line",
        "example": "keys/helminput.pub"
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/identity": {
        "expected": "one line of text",
        "example": "https://github.com/acme/helm-input-plugin/.github/workflows/release.yml@refs/tags/v1.0.0"
    },
    "#/properties/spec/properties/plugins/items/properties/withdrawn/items": {
        "expected": "a semantic version, with or without v",
        "example": "0.0.9"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/documents/src/policy-parse.ts







const schema = { validate: validate, hints: hints };
/** Reads a policy, of one flow or of both. Never throws for what the text holds. */
function parsePolicy(file, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(file, text);
    if (source === undefined)
        return { diagnostics };
    const shape = (0,schema_check/* checkSchema */._)(source, schema);
    const found = [...diagnostics, ...shape.diagnostics];
    if (shape.broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(found, shape.omitted) };
    const policy = policyOf(source.value);
    const all = (0,limit/* limitDiagnostics */.c)([...found, ...checkPolicy(policy, source)]);
    return (0,diagnostic/* hasErrors */.Cs)(all) ? { diagnostics: all } : { located: { policy, source }, diagnostics: all };
}
function policyOf({ spec }) {
    const plugins = spec.plugins.map(({ channel = "stable", retention = "append", withdrawn = [], ...rest }) => ({
        ...rest,
        channel,
        retention,
        withdrawn,
    }));
    return { proposals: spec.proposals ?? "per-plugin", plugins };
}
/** The rules that the schema cannot say. */
function* checkPolicy({ plugins }, source) {
    const names = new Set();
    const releases = new Map();
    for (const [index, { name, component, module }] of plugins.entries()) {
        const place = (field) => source.place(["spec", "plugins", index, field]);
        const field = component === undefined ? "module" : "component";
        const release = component ?? module ?? "";
        if (names.has(name)) {
            const fix = "Rename or remove one of them.";
            yield (0,diagnostic/* diagnostic */.YK)("plugin-name-duplicate", `two plugins are named ${(0,sanitize/* quoted */.T)(name)}`, { fix, place: place("name") });
        }
        const owner = releases.get(release);
        if (owner !== undefined && owner !== name) {
            const message = `the ${field} ${(0,sanitize/* quoted */.T)(release)} belongs to the plugin ${(0,sanitize/* quoted */.T)(owner)} already`;
            const fix = "Remove one of the two plugins, or correct its path.";
            yield (0,diagnostic/* diagnostic */.YK)("policy-release-duplicate", message, { fix, place: place(field), plugin: name });
        }
        names.add(name);
        if (owner === undefined)
            releases.set(release, name);
        yield* checkGrammar({ name, field, release }, place);
    }
}
function* checkGrammar({ name, field, release }, place) {
    const problem = field === "module" ? (0,go_paths/* modulePathProblem */.Dl)(release) : undefined;
    if (problem) {
        const message = `${(0,sanitize/* quoted */.T)(release)} is no module path: ${problem}`;
        yield (0,diagnostic/* diagnostic */.YK)("module-path-invalid", message, {
            fix: "Write the path of the plugin's go.mod.",
            place: place(field),
            plugin: name,
        });
    }
    if (field === "component" && name.length < 2) {
        const message = `${(0,sanitize/* quoted */.T)(name)} is too short: a registry lists names of two or more characters`;
        const fix = "Give the plugin a longer name.";
        yield (0,diagnostic/* diagnostic */.YK)("field-value", message, { fix, place: place("name"), plugin: name });
    }
}


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89580);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
function readText(path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function tooLarge(file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
}
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
function unreadable(file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
}
/** A file may grow, or state no size at all, as those of /proc do. */
function readAtMost(file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
}
function decode(file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
}


/***/ }),

/***/ 67083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
function unknownField({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}
function missingField({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
;// CONCATENATED MODULE: ./packages/documents/src/schema-messages.ts





/** One schema error in plain English, where it stands, with its fix. */
function explain(error, source, hints) {
    const subject = readSubject(error, source, hints);
    const unknown = unknownField(error);
    if (unknown !== undefined)
        return unknownDiagnostic(subject, unknown);
    const missing = missingField(error);
    if (missing !== undefined)
        return missingDiagnostic(subject, missing);
    if (error.keyword === "type")
        return typeDiagnostic(subject, [error.params.type].flat().map(String));
    return valueDiagnostic(subject, error);
}
function readSubject({ instancePath, schemaPath }, source, hints) {
    const path = [];
    let value = source.value;
    for (const step of instancePath.split("/").slice(1)) {
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value[step];
    }
    const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    return { path, name: name.slice(1) || "the document", value, source, hints, node };
}
function unknownDiagnostic(subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
}
function renameOrRemove({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
}
/** Other mappings that have a field of this name. */
function homesOf(field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
}
function missingDiagnostic({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
}
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
function typeDiagnostic(subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
        place,
    });
}
function describe(value, written) {
    if (value === null)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "object")
        return "is a mapping";
    return typeof value === "string" ? `is the text ${(0,sanitize/* quoted */.T)(value)}` : `${written} is a ${typeof value}`;
}
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
function versionExample({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
}
function typeFix(types, value, written, version) {
    const scalar = value !== null && typeof value !== "object";
    if (types.includes("string") && scalar && version)
        return `Write ${inThreeParts(written, version)}.`;
    if (types.includes("string") && scalar)
        return `Quote it: "${written}".`;
    if (types.includes("array") && value === null)
        return "Write [] for an empty list.";
    if (types.includes("array") && scalar)
        return "Write it as a list, each item on a line that begins with a hyphen.";
    if (types.includes("object"))
        return "Give it its fields, each on a line of its own.";
    if (value === null)
        return "Give it a value, or remove the line.";
    return types.includes("boolean") ? "Write true or false, without quotes." : "Write a single value.";
}
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
function inThreeParts(written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
}
function valueDiagnostic({ path, name, value, source, hints, node }, error) {
    const { wanted, fix } = expectation(error, value, hints[node] ?? {});
    return (0,diagnostic/* diagnostic */.YK)("field-value", `${name} ${wanted}`, { fix, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
}
function expectation({ keyword, params }, value, { expected = "", example = "" }) {
    const found = typeof value === "string" ? (0,sanitize/* quoted */.T)(value) : "this";
    switch (keyword) {
        case "const":
            return { wanted: `must be ${params.allowedValue}, not ${found}`, fix: `Write ${params.allowedValue}.` };
        case "enum":
            return oneOf(params.allowedValues, String(value), expected);
        case "minLength":
        case "minItems":
            return { wanted: "must not be empty", fix: "Give it a value, or remove the field." };
        case "maxLength":
            return { wanted: `must have at most ${params.limit} characters`, fix: "Shorten it." };
        case "pattern":
            return { wanted: `must be ${expected}, not ${found}`, fix: `Write something like ${example}.` };
        default:
            return { wanted: `must have ${expected}`, fix: `Write ${expected}.` };
    }
}
function oneOf(allowed, value, expected) {
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
function checkSchema(source, { validate, hints }) {
    validate(source.value);
    // That the other branch of an `if` failed says nothing that the branch's own errors do not say.
    const groups = byValue((validate.errors ?? []).filter(({ keyword }) => keyword !== "if"));
    const errors = [...groups.values()].flatMap(onePerMistake);
    return {
        diagnostics: errors.slice(0, limit/* maxReported */.g).map((each) => explain(each, source, hints)),
        omitted: Math.max(0, errors.length - limit/* maxReported */.g),
        broken: new Set(groups.keys()),
        wrong: new Set([...groups].filter(([, group]) => !group.every(isOfFields)).map(([pointer]) => pointer)),
    };
}
function byValue(errors) {
    const groups = new Map();
    for (const error of errors) {
        const group = groups.get(error.instancePath);
        if (group)
            group.push(error);
        else
            groups.set(error.instancePath, [error]);
    }
    return groups;
}
/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
function onePerMistake(errors) {
    const type = errors.find((each) => each.keyword === "type");
    if (type)
        return [type];
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
}
/** A mapping's error that leaves its other fields good. */
function isOfFields({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
}
/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}
function withoutMisspelt(errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
}


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

function placeOf(file, text, start, end) {
    return locator(file, text)(start, end);
}
/** The table of lines is made when the first place is asked for. */
function locator(file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
}
/** A byte order mark belongs to no column: the first line starts after it. */
function lineStarts(text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
}
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
function inFirstLine(text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
}
/** What stands at a place: its first line only. */
function textAt(text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var src_limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-tokens.ts


/** Composing recurses: a few thousand levels end the process. */
const maxDepth = 64;
/** The schema's own types; every other tag would call for code that makes something of it. */
const plainTags = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);
/** Twice what 4 MiB of a manifest have; what has more is made to fill memory. */
const maxLexemes = 2_000_000;
/** More than anybody reads; what comes after them is not looked at. */
const maxProblems = 1000;
/** Splits a text into the tokens of one document, and finds what a document of plain data does not have. */
function readTokens(text) {
    const problems = controlCharacters(text);
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const counts = { lexemes: 0, documents: 0, ends: 0 };
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const start = parser.offset;
        const refused = inScalar ? undefined : refusal(lexeme, start);
        if (refused)
            problems.push(refused);
        inScalar = !inScalar && lexeme === dist/* CST */.DB.SCALAR;
        counts.lexemes++;
        for (const token of parser.next(lexeme)) {
            if (token.type === "error")
                problems.push(unexpected(token));
            else
                tokens.push(token);
            if (token.type === "document")
                counts.documents++;
            if (token.type === "doc-end")
                counts.ends++;
        }
        const stop = tooDeep(parser, start) ?? tooMany(counts, start) ?? furtherDocument(parser, counts);
        if (stop)
            problems.push(stop);
        if (stop || problems.length > maxProblems)
            return { tokens, problems, composable: false };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, problems, composable: !tokens.some((each) => each.type === "directive") };
}
function refusal(lexeme, start) {
    const refused = (what, fix) => {
        const message = `the ${what} ${(0,sanitize/* quoted */.T)(lexeme)} is refused`;
        return { code: "yaml-refused-feature", message, fix, start, end: start + lexeme.length };
    };
    switch (dist/* CST */.DB.tokenType(lexeme)) {
        case "anchor":
            return refused("anchor", "Remove the anchor and write the value out.");
        case "alias":
            return refused("alias", "Write the value out instead of the alias.");
        case "directive-line":
            return refused("directive", "Remove the line.");
        case "tag":
            return plainTags.has(lexeme) ? undefined : refused("tag", "Remove the tag; quote the value to make it text.");
        default:
            return undefined;
    }
}
function tooDeep({ stack }, start) {
    if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth)
        return undefined;
    return {
        code: "yaml-too-deep",
        message: `the document is nested more than ${maxDepth} levels deep`,
        fix: "Flatten the document; no schema here needs more than a few levels.",
        start,
        end: start + 1,
    };
}
function tooMany({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
    return {
        code: "file-too-large",
        message: "the document has more than 2,000,000 tokens",
        fix: "Split the document, or remove what does not belong in it.",
        start,
        end: start + 1,
    };
}
/** What the library cannot place in any document. */
function unexpected({ message, offset, source }) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: "Remove it, or quote the value that it belongs to.",
        start: offset,
        end: offset + source.length,
    };
}
/** What the parser has begun, after it has ended one document; or one end marker after another. */
function furtherDocument({ stack: [begun] }, { documents, ends }) {
    if (documents + ends === 0 || !begun)
        return undefined;
    if (begun.type !== "document" && !(begun.type === "doc-end" && ends > 0))
        return undefined;
    return {
        code: "yaml-refused-feature",
        message: "a second document begins here; a file holds one",
        fix: "Remove the separator and what follows it, or move that to a file of its own.",
        start: begun.offset,
        end: begun.offset + 3,
    };
}
const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);
/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
function controlCharacters(text) {
    const found = [];
    for (const { index, 0: character } of text.matchAll(control)) {
        if (allowed.has(character))
            continue;
        found.push({
            code: "yaml-syntax",
            message: `the character U+${hex(character)} is not allowed in YAML`,
            fix: "Remove it, or write it as an escape in a double-quoted value.",
            start: index,
            end: index + 1,
        });
        if (found.length > maxProblems)
            break;
    }
    return found;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-compose.ts



/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
function composeTokens(tokens) {
    const problems = new Map();
    const onError = (source, code, message, isWarning) => {
        if (isWarning)
            return;
        const [start, end] = range(source);
        // One mistake often gives several errors at one place.
        if (!problems.has(start))
            problems.set(start, problem(code, message, start, end));
        if (problems.size > maxProblems)
            throw new TooMany();
    };
    // The library's own handler keeps every error with a stack: millions of them for a few megabytes of commas.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false });
    Object.assign(composer, { onError });
    try {
        const [document] = composer.compose(tokens, true);
        return { root: document?.contents ?? null, problems: [...problems.values()] };
    }
    catch (error) {
        if (!(error instanceof TooMany))
            throw error;
        return { root: null, problems: [...problems.values()] };
    }
}
class TooMany extends Error {
}
function range(source) {
    if (typeof source === "number")
        return [source, source + 1];
    if (!("offset" in source))
        return [source[0] ?? 0, source[1] ?? 0];
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
}
function problem(code, message, start, end) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: fixes[code] ?? "Correct the YAML at this place.",
        start,
        end,
    };
}
const fixes = {
    BAD_INDENT: "Align this line with the others of its mapping or list.",
    TAB_AS_INDENT: "Indent with blanks instead of tabs.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
    MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};

;// CONCATENATED MODULE: ./packages/documents/src/yaml-values.ts


/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
function plainValue(node, report) {
    if ((0,dist/* isMap */.jh)(node))
        return plainMapping(node, report);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((each) => plainValue(each, report));
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
}
function plainMapping(map, report) {
    const mapping = Object.create(null);
    for (const pair of map.items) {
        const value = plainValue(pair.value, report);
        const key = keyText(pair);
        if (key === undefined)
            report(collectionKey(pair.key));
        else if (Object.hasOwn(mapping, key))
            report(duplicateKey(key, pair.key));
        else
            mapping[key] = value;
        if (key === "<<" && pair.key.type === dist/* Scalar */.X5.PLAIN)
            report(mergeKey(pair.key));
    }
    return mapping;
}
/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
function keyText({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? "") : undefined;
}
function duplicateKey(key, node) {
    return {
        code: "yaml-duplicate-key",
        message: `the key ${(0,sanitize/* quoted */.T)(key)} stands twice in one mapping`,
        fix: "Keep one of the two.",
        ...span(node),
    };
}
function mergeKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "the merge key << is refused",
        fix: "Write the merged fields out.",
        ...span(node),
    };
}
function collectionKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "a key that is no text is refused",
        fix: "Make the key plain text.",
        ...span(node),
    };
}
function span({ range }) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-source.ts








/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
async function readYaml(path) {
    const read = (0,read_text/* readText */.yR)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
function parseYaml(file, text, limit = read_text/* maxBytes */.ID) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [(0,read_text/* tooLarge */.g$)(file, limit)] };
    const { tokens, problems, composable } = readTokens(text);
    const locate = (0,text_places/* locator */.fl)(file, text);
    let root = null;
    let value = null;
    if (composable) {
        const composed = composeTokens(tokens);
        problems.push(...composed.problems);
        root = composed.root;
        value = plainValue(root, (problem) => problems.push(problem));
    }
    const diagnostics = (0,src_limit/* limitDiagnostics */.c)(problems.map((each) => toDiagnostic(each, locate)));
    if (problems.some((each) => each.code !== "yaml-duplicate-key"))
        return { diagnostics };
    return { source: { file, text, value, place: placer(root, locate), root }, diagnostics };
}
function toDiagnostic({ code, message, fix, start, end }, locate) {
    return (0,diagnostic/* diagnostic */.YK)(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
}
function placer(root, locate) {
    const keys = new WeakMap();
    return (path, options) => {
        const { key, value } = find(root, path, keys);
        const target = key && (options?.key || isEmpty(value)) ? key : value;
        if (!target?.range)
            return locate(0, 0);
        return locate(target.range[0], endOf(target));
    };
}
/** The value at the path, or its nearest ancestor. */
function find(root, path, keys) {
    let found = { value: root };
    for (const step of path) {
        const next = child(found.value, step, keys);
        if (!next)
            break;
        found = next;
    }
    return found;
}
function child(node, step, keys) {
    if ((0,dist/* isMap */.jh)(node))
        return pairs(node, keys).get(String(step));
    const item = (0,dist/* isSeq */.oP)(node) && typeof step === "number" ? node.items[step] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { value: item } : undefined;
}
function pairs(map, keys) {
    const known = keys.get(map);
    if (known)
        return known;
    const index = new Map();
    for (const pair of map.items.toReversed()) {
        const key = keyText(pair);
        if (key !== undefined)
            index.set(key, { key: pair.key, value: pair.value });
    }
    keys.set(map, index);
    return index;
}
function isEmpty(node) {
    return !node?.range || node.range[0] === node.range[1];
}
/** A block collection's own range goes on to the next token; it ends where its last value ends. */
function endOf(node) {
    const last = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? !node.flow && node.items.at(-1) : undefined;
    if (!last)
        return node.range?.[1] ?? 0;
    const { key, value } = (0,dist/* isNode */.Ll)(last) ? { key: last, value: last } : last;
    return endOf(value && !isEmpty(value) ? value : key);
}


/***/ }),

/***/ 78561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

function parseJson(bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
}
function child(json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
}
function text(json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
}
/** Undefined for null and for what is left out. */
function optionalText(json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
}
function integer(json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
}
function items(json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
}
/** A commit, tree or blob id: it becomes part of further requests. */
function sha(json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected(at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
}


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
function explain(refusal, purpose) {
    const said = `GitHub answered ${refusal.status} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 300)} when asked to ${purpose}.`;
    if (refusal.status === 401) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
    }
    if (refusal.status === 403)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: deniedFix(refusal) });
    if (refusal.status === 404) {
        const fix = "Check the spelling, and that the token may see the repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-not-found", said, { fix });
    }
    if (refusal.status === 409 || refusal.status === 422) {
        const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-refused", said, { fix });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-failed", said, { fix: "Run this again later." });
}
function deniedFix({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
}


/***/ }),

/***/ 68719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export encodePath */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42643);



function openRepository(github, name) {
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
            fix: "Write owner and name, such as acme/plugin-registry.",
        });
    }
    const call = (request) => github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
    const json = async (request, at) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((await call(request)).bytes, at);
    return {
        name,
        call,
        readFile: (path, ref) => readFile(call, path, ref),
        branch: async (branch) => {
            const path = `/branches/${encodeURIComponent(branch)}`;
            const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
            return answer.status === 404 ? undefined : branchHead((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "branch"));
        },
        createTree: async (base, files) => {
            const tree = [...files].map(([path, content]) => treeEntry(path, content));
            const body = { base_tree: base, tree };
            return (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
        },
        createCommit: async (body) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
        createBranch: async (branch, commit) => {
            const body = { ref: `refs/heads/${branch}`, sha: commit };
            const purpose = `create the branch ${branch}`;
            return wasDone(name, call, { method: "POST", path: "/git/refs", body, purpose }, /already exists|update failed/i);
        },
        moveBranch: async (branch, commit) => {
            const path = `/git/refs/heads/${encodePath(branch)}`;
            const purpose = `move the branch ${branch}`;
            const body = { sha: commit, force: false };
            return wasDone(name, call, { method: "PATCH", path, body, purpose }, /not a fast forward|does not exist|update failed/i);
        },
    };
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
/** Other reasons for a 422, such as a rule of the repository, are problems. */
async function wasDone(name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(answer, `${request.purpose} in ${name}`)]);
}
async function readFile(call, path, ref) {
    const query = new URLSearchParams({ ref });
    const purpose = `read ${path} at ${ref}`;
    const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
    if (answer.status === 404)
        return undefined;
    const type = answer.headers["content-type"] ?? "";
    if (type.startsWith("application/json")) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
    }
    if (type.startsWith("text/html")) {
        const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
    }
    try {
        // With its byte order mark, if it has one: what is written back differs only where it was edited.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
    }
}
function treeEntry(path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
}
function branchHead(branch) {
    return {
        sha: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "sha"),
        tree: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(branch, "commit", "commit", "message"),
        author: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(branch, "commit", "author", "login"),
    };
}


/***/ })

};

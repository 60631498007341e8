export const id = 6897;
export const ids = [6897,1549];
export const modules = {

/***/ 46502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parsePointer = (function (pointer) {
    if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer))
        return undefined;
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
});
var resolvePointer = (function (value, pointer) {
    const steps = parsePointer(pointer);
    return steps?.reduce(child, value);
});
var escapeStep = (function (step) {
    return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
});
var child = (function (value, step) {
    if (value === null || typeof value !== "object")
        return undefined;
    if (Array.isArray(value))
        return /^(?:0|[1-9]\d{0,15})$/.test(step) ? value[Number(step)] : undefined;
    return Object.hasOwn(value, step) ? value[step] : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ resolvePointer),
/* harmony export */   vp: () => (/* binding */ parsePointer),
/* harmony export */   yo: () => (/* binding */ escapeStep)
/* harmony export */ });
/** The steps of a JSON pointer (RFC 6901); nothing for text that is none. */
;
/** The value at a pointer; nothing where the pointer leads nowhere or is none. `-` names no item. */
;
/** A pointer's step. */
;
/** Own fields only: an answer may well have a field named `constructor`, but has it only where it says so. */
;


/***/ }),

/***/ 76897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate14 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.equals === undefined) {
            const err0 = { instancePath, schemaPath: "#/definitions/rule/oneOf/0/required", keyword: "required", params: { missingProperty: "equals" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.differs === undefined) {
            const err1 = { instancePath, schemaPath: "#/definitions/rule/oneOf/1/required", keyword: "required", params: { missingProperty: "differs" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
        }
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.matches === undefined) {
                const err2 = { instancePath, schemaPath: "#/definitions/rule/oneOf/2/required", keyword: "required", params: { missingProperty: "matches" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
            }
            const _errs5 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.present === undefined) {
                    const err3 = { instancePath, schemaPath: "#/definitions/rule/oneOf/3/required", keyword: "required", params: { missingProperty: "present" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            var _valid0 = _errs5 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                }
                const _errs6 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.atLeast === undefined) {
                        const err4 = { instancePath, schemaPath: "#/definitions/rule/oneOf/4/required", keyword: "required", params: { missingProperty: "atLeast" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                var _valid0 = _errs6 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                    }
                    const _errs7 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.atMost === undefined) {
                            const err5 = { instancePath, schemaPath: "#/definitions/rule/oneOf/5/required", keyword: "required", params: { missingProperty: "atMost" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs7 === errors;
                    if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 5];
                    }
                    else {
                        if (_valid0) {
                            valid0 = true;
                            passing0 = 5;
                        }
                        const _errs8 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.includes === undefined) {
                                const err6 = { instancePath, schemaPath: "#/definitions/rule/oneOf/6/required", keyword: "required", params: { missingProperty: "includes" } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs8 === errors;
                        if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 6];
                        }
                        else {
                            if (_valid0) {
                                valid0 = true;
                                passing0 = 6;
                            }
                            const _errs9 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data.every === undefined) {
                                    const err7 = { instancePath, schemaPath: "#/definitions/rule/oneOf/7/required", keyword: "required", params: { missingProperty: "every" } };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs9 === errors;
                            if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 7];
                            }
                            else {
                                if (_valid0) {
                                    valid0 = true;
                                    passing0 = 7;
                                }
                                const _errs10 = errors;
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                    if (data.ordered === undefined) {
                                        const err8 = { instancePath, schemaPath: "#/definitions/rule/oneOf/8/required", keyword: "required", params: { missingProperty: "ordered" } };
                                        if (vErrors === null) {
                                            vErrors = [err8];
                                        }
                                        else {
                                            vErrors.push(err8);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs10 === errors;
                                if (_valid0 && valid0) {
                                    valid0 = false;
                                    passing0 = [passing0, 8];
                                }
                                else {
                                    if (_valid0) {
                                        valid0 = true;
                                        passing0 = 8;
                                    }
                                    const _errs11 = errors;
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                        if (data.schema === undefined) {
                                            const err9 = { instancePath, schemaPath: "#/definitions/rule/oneOf/9/required", keyword: "required", params: { missingProperty: "schema" } };
                                            if (vErrors === null) {
                                                vErrors = [err9];
                                            }
                                            else {
                                                vErrors.push(err9);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs11 === errors;
                                    if (_valid0 && valid0) {
                                        valid0 = false;
                                        passing0 = [passing0, 9];
                                    }
                                    else {
                                        if (_valid0) {
                                            valid0 = true;
                                            passing0 = 9;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err10 = { instancePath, schemaPath: "#/definitions/rule/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema16.properties, key0))) {
                const err11 = { instancePath, schemaPath: "#/definitions/rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (data0.length > 1000) {
                    const err12 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/rule/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (!pattern16.test(data0)) {
                    const err13 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/rule/properties/path/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/rule/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.matches !== undefined) {
            let data3 = data.matches;
            if (typeof data3 === "string") {
                if (data3.length > 10000) {
                    const err15 = { instancePath: instancePath + "/matches", schemaPath: "#/definitions/matches/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (!pattern3.test(data3)) {
                    const err16 = { instancePath: instancePath + "/matches", schemaPath: "#/definitions/matches/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/matches", schemaPath: "#/definitions/matches/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.present !== undefined) {
            if (typeof data.present !== "boolean") {
                const err18 = { instancePath: instancePath + "/present", schemaPath: "#/definitions/present/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.atLeast !== undefined) {
            let data5 = data.atLeast;
            if ((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) {
                const err19 = { instancePath: instancePath + "/atLeast", schemaPath: "#/definitions/atLeast/type", keyword: "type", params: { type: schema21.type } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (typeof data5 === "string") {
                if (data5.length > 1000) {
                    const err20 = { instancePath: instancePath + "/atLeast", schemaPath: "#/definitions/atLeast/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        if (data.atMost !== undefined) {
            let data6 = data.atMost;
            if ((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) {
                const err21 = { instancePath: instancePath + "/atMost", schemaPath: "#/definitions/atMost/type", keyword: "type", params: { type: schema22.type } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (typeof data6 === "string") {
                if (data6.length > 1000) {
                    const err22 = { instancePath: instancePath + "/atMost", schemaPath: "#/definitions/atMost/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        if (data.every !== undefined) {
            if (!(wrapper0.validate(data.every, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData }))) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
            }
        }
        if (data.ordered !== undefined) {
            let data9 = data.ordered;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key1 in data9) {
                    if (!((key1 === "by") || (key1 === "descending"))) {
                        const err23 = { instancePath: instancePath + "/ordered", schemaPath: "#/definitions/ordered/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data9.by !== undefined) {
                    let data10 = data9.by;
                    if (typeof data10 === "string") {
                        if (data10.length > 1000) {
                            const err24 = { instancePath: instancePath + "/ordered/by", schemaPath: "#/definitions/ordered/properties/by/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        if (!pattern16.test(data10)) {
                            const err25 = { instancePath: instancePath + "/ordered/by", schemaPath: "#/definitions/ordered/properties/by/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/ordered/by", schemaPath: "#/definitions/ordered/properties/by/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data9.descending !== undefined) {
                    if (typeof data9.descending !== "boolean") {
                        const err27 = { instancePath: instancePath + "/ordered/descending", schemaPath: "#/definitions/ordered/properties/descending/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/ordered", schemaPath: "#/definitions/ordered/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.schema !== undefined) {
            let data12 = data.schema;
            if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                const err29 = { instancePath: instancePath + "/schema", schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" } };
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
        const err30 = { instancePath, schemaPath: "#/definitions/rule/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    validate14.errors = vErrors;
    return errors === 0;
});
var validate13 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.forEach === undefined) {
            const err0 = { instancePath, schemaPath: "#/definitions/group/required", keyword: "required", params: { missingProperty: "forEach" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.as === undefined) {
            const err1 = { instancePath, schemaPath: "#/definitions/group/required", keyword: "required", params: { missingProperty: "as" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.otherwise === undefined) {
            const err2 = { instancePath, schemaPath: "#/definitions/group/required", keyword: "required", params: { missingProperty: "otherwise" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.steps === undefined) {
            const err3 = { instancePath, schemaPath: "#/definitions/group/required", keyword: "required", params: { missingProperty: "steps" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "forEach") || (key0 === "as")) || (key0 === "where")) || (key0 === "otherwise")) || (key0 === "plugin")) || (key0 === "steps"))) {
                const err4 = { instancePath, schemaPath: "#/definitions/group/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.forEach !== undefined) {
            let data0 = data.forEach;
            if (typeof data0 === "string") {
                if (data0.length > 10000) {
                    const err5 = { instancePath: instancePath + "/forEach", schemaPath: "#/definitions/group/properties/forEach/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (!pattern3.test(data0)) {
                    const err6 = { instancePath: instancePath + "/forEach", schemaPath: "#/definitions/group/properties/forEach/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/forEach", schemaPath: "#/definitions/group/properties/forEach/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.as !== undefined) {
            let data1 = data.as;
            if (typeof data1 === "string") {
                if (data1.length > 63) {
                    const err8 = { instancePath: instancePath + "/as", schemaPath: "#/definitions/group/properties/as/maxLength", keyword: "maxLength", params: { limit: 63 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (!pattern15.test(data1)) {
                    const err9 = { instancePath: instancePath + "/as", schemaPath: "#/definitions/group/properties/as/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/as", schemaPath: "#/definitions/group/properties/as/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.where !== undefined) {
            let data2 = data.where;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate14(data2[i0], { instancePath: instancePath + "/where/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/where", schemaPath: "#/definitions/group/properties/where/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.otherwise !== undefined) {
            let data4 = data.otherwise;
            if (typeof data4 === "string") {
                if (data4.length > 300) {
                    const err12 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/group/properties/otherwise/maxLength", keyword: "maxLength", params: { limit: 300 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (!pattern2.test(data4)) {
                    const err13 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/group/properties/otherwise/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/group/properties/otherwise/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.plugin !== undefined) {
            let data5 = data.plugin;
            if (typeof data5 === "string") {
                if (data5.length > 10000) {
                    const err15 = { instancePath: instancePath + "/plugin", schemaPath: "#/definitions/plugin/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (!pattern3.test(data5)) {
                    const err16 = { instancePath: instancePath + "/plugin", schemaPath: "#/definitions/plugin/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/plugin", schemaPath: "#/definitions/plugin/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.steps !== undefined) {
            if (!(wrapper1.validate(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData }))) {
                vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/definitions/group/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate13.errors = vErrors;
    return errors === 0;
});
var validate19 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((key0 === "status") || (key0 === "headers")) || (key0 === "text")) || (key0 === "json"))) {
                const err0 = { instancePath, schemaPath: "#/definitions/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))) {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/definitions/expect/properties/status/type", keyword: "type", params: { type: schema39.properties.status.type } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 599 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/status", schemaPath: "#/definitions/expect/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0 < 100 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/status", schemaPath: "#/definitions/expect/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err4 = { instancePath: instancePath + "/status", schemaPath: "#/definitions/expect/properties/status/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        const err5 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/definitions/expect/properties/status/items/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if ((typeof data1 == "number") && (isFinite(data1))) {
                        if (data1 > 599 || isNaN(data1)) {
                            const err6 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/definitions/expect/properties/status/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data1 < 100 || isNaN(data1)) {
                            const err7 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/definitions/expect/properties/status/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data.headers !== undefined) {
            let data2 = data.headers;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    const _errs8 = errors;
                    if (typeof key1 === "string") {
                        if (key1.length > 200) {
                            const err8 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/expect/properties/headers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (!pattern35.test(key1)) {
                            const err9 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/expect/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[-!#$%&'*+.^_`|~0-9a-z]+$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/expect/properties/headers/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    var valid3 = _errs8 === errors;
                    if (!valid3) {
                        const err11 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/expect/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                for (const key2 in data2) {
                    let data3 = data2[key2];
                    if (typeof data3 === "string") {
                        if (data3.length > 10000) {
                            const err12 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/expect/properties/headers/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (!pattern3.test(data3)) {
                            const err13 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/expect/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/expect/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/expect/properties/headers/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.text !== undefined) {
            let data4 = data.text;
            const _errs15 = errors;
            let valid5 = false;
            let passing0 = null;
            const _errs16 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.equals === undefined) {
                    const err16 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/0/required", keyword: "required", params: { missingProperty: "equals" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            var _valid0 = _errs16 === errors;
            if (_valid0) {
                valid5 = true;
                passing0 = 0;
            }
            const _errs17 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.differs === undefined) {
                    const err17 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/1/required", keyword: "required", params: { missingProperty: "differs" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            var _valid0 = _errs17 === errors;
            if (_valid0 && valid5) {
                valid5 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid5 = true;
                    passing0 = 1;
                }
                const _errs18 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.matches === undefined) {
                        const err18 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/2/required", keyword: "required", params: { missingProperty: "matches" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                var _valid0 = _errs18 === errors;
                if (_valid0 && valid5) {
                    valid5 = false;
                    passing0 = [passing0, 2];
                }
                else {
                    if (_valid0) {
                        valid5 = true;
                        passing0 = 2;
                    }
                    const _errs19 = errors;
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.present === undefined) {
                            const err19 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/3/required", keyword: "required", params: { missingProperty: "present" } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs19 === errors;
                    if (_valid0 && valid5) {
                        valid5 = false;
                        passing0 = [passing0, 3];
                    }
                    else {
                        if (_valid0) {
                            valid5 = true;
                            passing0 = 3;
                        }
                        const _errs20 = errors;
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            if (data4.atLeast === undefined) {
                                const err20 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/4/required", keyword: "required", params: { missingProperty: "atLeast" } };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs20 === errors;
                        if (_valid0 && valid5) {
                            valid5 = false;
                            passing0 = [passing0, 4];
                        }
                        else {
                            if (_valid0) {
                                valid5 = true;
                                passing0 = 4;
                            }
                            const _errs21 = errors;
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.atMost === undefined) {
                                    const err21 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/5/required", keyword: "required", params: { missingProperty: "atMost" } };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs21 === errors;
                            if (_valid0 && valid5) {
                                valid5 = false;
                                passing0 = [passing0, 5];
                            }
                            else {
                                if (_valid0) {
                                    valid5 = true;
                                    passing0 = 5;
                                }
                                const _errs22 = errors;
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    if (data4.includes === undefined) {
                                        const err22 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/6/required", keyword: "required", params: { missingProperty: "includes" } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs22 === errors;
                                if (_valid0 && valid5) {
                                    valid5 = false;
                                    passing0 = [passing0, 6];
                                }
                                else {
                                    if (_valid0) {
                                        valid5 = true;
                                        passing0 = 6;
                                    }
                                    const _errs23 = errors;
                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                        if (data4.every === undefined) {
                                            const err23 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/7/required", keyword: "required", params: { missingProperty: "every" } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs23 === errors;
                                    if (_valid0 && valid5) {
                                        valid5 = false;
                                        passing0 = [passing0, 7];
                                    }
                                    else {
                                        if (_valid0) {
                                            valid5 = true;
                                            passing0 = 7;
                                        }
                                        const _errs24 = errors;
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            if (data4.ordered === undefined) {
                                                const err24 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/8/required", keyword: "required", params: { missingProperty: "ordered" } };
                                                if (vErrors === null) {
                                                    vErrors = [err24];
                                                }
                                                else {
                                                    vErrors.push(err24);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid0 = _errs24 === errors;
                                        if (_valid0 && valid5) {
                                            valid5 = false;
                                            passing0 = [passing0, 8];
                                        }
                                        else {
                                            if (_valid0) {
                                                valid5 = true;
                                                passing0 = 8;
                                            }
                                            const _errs25 = errors;
                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                if (data4.schema === undefined) {
                                                    const err25 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf/9/required", keyword: "required", params: { missingProperty: "schema" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err25];
                                                    }
                                                    else {
                                                        vErrors.push(err25);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs25 === errors;
                                            if (_valid0 && valid5) {
                                                valid5 = false;
                                                passing0 = [passing0, 9];
                                            }
                                            else {
                                                if (_valid0) {
                                                    valid5 = true;
                                                    passing0 = 9;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if (!valid5) {
                const err26 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
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
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key3 in data4) {
                    if (!(func2.call(schema39.properties.text.properties, key3))) {
                        const err27 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data4.matches !== undefined) {
                    let data7 = data4.matches;
                    if (typeof data7 === "string") {
                        if (data7.length > 10000) {
                            const err28 = { instancePath: instancePath + "/text/matches", schemaPath: "#/definitions/matches/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if (!pattern3.test(data7)) {
                            const err29 = { instancePath: instancePath + "/text/matches", schemaPath: "#/definitions/matches/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/text/matches", schemaPath: "#/definitions/matches/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data4.present !== undefined) {
                    if (typeof data4.present !== "boolean") {
                        const err31 = { instancePath: instancePath + "/text/present", schemaPath: "#/definitions/present/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data4.atLeast !== undefined) {
                    let data9 = data4.atLeast;
                    if ((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")) {
                        const err32 = { instancePath: instancePath + "/text/atLeast", schemaPath: "#/definitions/atLeast/type", keyword: "type", params: { type: schema21.type } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                    if (typeof data9 === "string") {
                        if (data9.length > 1000) {
                            const err33 = { instancePath: instancePath + "/text/atLeast", schemaPath: "#/definitions/atLeast/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                }
                if (data4.atMost !== undefined) {
                    let data10 = data4.atMost;
                    if ((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")) {
                        const err34 = { instancePath: instancePath + "/text/atMost", schemaPath: "#/definitions/atMost/type", keyword: "type", params: { type: schema22.type } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                    if (typeof data10 === "string") {
                        if (data10.length > 1000) {
                            const err35 = { instancePath: instancePath + "/text/atMost", schemaPath: "#/definitions/atMost/maxLength", keyword: "maxLength", params: { limit: 1000 } };
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
                if (data4.every !== undefined) {
                    if (!(validate14(data4.every, { instancePath: instancePath + "/text/every", parentData: data4, parentDataProperty: "every", rootData }))) {
                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                        errors = vErrors.length;
                    }
                }
                if (data4.ordered !== undefined) {
                    let data13 = data4.ordered;
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key4 in data13) {
                            if (!((key4 === "by") || (key4 === "descending"))) {
                                const err36 = { instancePath: instancePath + "/text/ordered", schemaPath: "#/definitions/ordered/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data13.by !== undefined) {
                            let data14 = data13.by;
                            if (typeof data14 === "string") {
                                if (data14.length > 1000) {
                                    const err37 = { instancePath: instancePath + "/text/ordered/by", schemaPath: "#/definitions/ordered/properties/by/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                if (!pattern16.test(data14)) {
                                    const err38 = { instancePath: instancePath + "/text/ordered/by", schemaPath: "#/definitions/ordered/properties/by/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
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
                                const err39 = { instancePath: instancePath + "/text/ordered/by", schemaPath: "#/definitions/ordered/properties/by/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data13.descending !== undefined) {
                            if (typeof data13.descending !== "boolean") {
                                const err40 = { instancePath: instancePath + "/text/ordered/descending", schemaPath: "#/definitions/ordered/properties/descending/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err41 = { instancePath: instancePath + "/text/ordered", schemaPath: "#/definitions/ordered/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data4.schema !== undefined) {
                    let data16 = data4.schema;
                    if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                        const err42 = { instancePath: instancePath + "/text/schema", schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/expect/properties/text/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        if (data.json !== undefined) {
            let data17 = data.json;
            if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate14(data17[i1], { instancePath: instancePath + "/json/" + i1, parentData: data17, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/json", schemaPath: "#/definitions/expect/properties/json/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/definitions/expect/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate19.errors = vErrors;
    return errors === 0;
});
var validate17 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.request === undefined) {
            const err0 = { instancePath, schemaPath: "#/definitions/check/oneOf/0/required", keyword: "required", params: { missingProperty: "request" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.observe === undefined) {
            const err1 = { instancePath, schemaPath: "#/definitions/check/oneOf/1/required", keyword: "required", params: { missingProperty: "observe" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
        }
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/definitions/check/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err3 = { instancePath, schemaPath: "#/definitions/check/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.category === undefined) {
            const err4 = { instancePath, schemaPath: "#/definitions/check/required", keyword: "required", params: { missingProperty: "category" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.level === undefined) {
            const err5 = { instancePath, schemaPath: "#/definitions/check/required", keyword: "required", params: { missingProperty: "level" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err6 = { instancePath, schemaPath: "#/definitions/check/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema27.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/definitions/check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (data0.length > 63) {
                    const err8 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/check/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (!pattern21.test(data0)) {
                    const err9 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/check/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/check/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.category !== undefined) {
            if (typeof data.category !== "string") {
                const err11 = { instancePath: instancePath + "/category", schemaPath: "#/definitions/check/properties/category/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.level !== undefined) {
            let data2 = data.level;
            if (typeof data2 !== "string") {
                const err12 = { instancePath: instancePath + "/level", schemaPath: "#/definitions/check/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!((data2 === "required") || (data2 === "recommended"))) {
                const err13 = { instancePath: instancePath + "/level", schemaPath: "#/definitions/check/properties/level/enum", keyword: "enum", params: { allowedValues: schema27.properties.level.enum } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data3 = data.title;
            if (typeof data3 === "string") {
                if (data3.length > 300) {
                    const err14 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/check/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (!pattern2.test(data3)) {
                    const err15 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/check/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/check/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.plugin !== undefined) {
            let data4 = data.plugin;
            if (typeof data4 === "string") {
                if (data4.length > 10000) {
                    const err17 = { instancePath: instancePath + "/plugin", schemaPath: "#/definitions/plugin/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (!pattern3.test(data4)) {
                    const err18 = { instancePath: instancePath + "/plugin", schemaPath: "#/definitions/plugin/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
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
                const err19 = { instancePath: instancePath + "/plugin", schemaPath: "#/definitions/plugin/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.when !== undefined) {
            let data5 = data.when;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    const _errs20 = errors;
                    let valid5 = false;
                    let passing1 = null;
                    const _errs21 = errors;
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.equals === undefined) {
                            const err20 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/0/required", keyword: "required", params: { missingProperty: "equals" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs21 === errors;
                    if (_valid1) {
                        valid5 = true;
                        passing1 = 0;
                    }
                    const _errs22 = errors;
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.differs === undefined) {
                            const err21 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/1/required", keyword: "required", params: { missingProperty: "differs" } };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs22 === errors;
                    if (_valid1 && valid5) {
                        valid5 = false;
                        passing1 = [passing1, 1];
                    }
                    else {
                        if (_valid1) {
                            valid5 = true;
                            passing1 = 1;
                        }
                        const _errs23 = errors;
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            if (data6.matches === undefined) {
                                const err22 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/2/required", keyword: "required", params: { missingProperty: "matches" } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        var _valid1 = _errs23 === errors;
                        if (_valid1 && valid5) {
                            valid5 = false;
                            passing1 = [passing1, 2];
                        }
                        else {
                            if (_valid1) {
                                valid5 = true;
                                passing1 = 2;
                            }
                            const _errs24 = errors;
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                if (data6.present === undefined) {
                                    const err23 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/3/required", keyword: "required", params: { missingProperty: "present" } };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs24 === errors;
                            if (_valid1 && valid5) {
                                valid5 = false;
                                passing1 = [passing1, 3];
                            }
                            else {
                                if (_valid1) {
                                    valid5 = true;
                                    passing1 = 3;
                                }
                                const _errs25 = errors;
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                    if (data6.atLeast === undefined) {
                                        const err24 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/4/required", keyword: "required", params: { missingProperty: "atLeast" } };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs25 === errors;
                                if (_valid1 && valid5) {
                                    valid5 = false;
                                    passing1 = [passing1, 4];
                                }
                                else {
                                    if (_valid1) {
                                        valid5 = true;
                                        passing1 = 4;
                                    }
                                    const _errs26 = errors;
                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                        if (data6.atMost === undefined) {
                                            const err25 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/5/required", keyword: "required", params: { missingProperty: "atMost" } };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs26 === errors;
                                    if (_valid1 && valid5) {
                                        valid5 = false;
                                        passing1 = [passing1, 5];
                                    }
                                    else {
                                        if (_valid1) {
                                            valid5 = true;
                                            passing1 = 5;
                                        }
                                        const _errs27 = errors;
                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                            if (data6.includes === undefined) {
                                                const err26 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/6/required", keyword: "required", params: { missingProperty: "includes" } };
                                                if (vErrors === null) {
                                                    vErrors = [err26];
                                                }
                                                else {
                                                    vErrors.push(err26);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs27 === errors;
                                        if (_valid1 && valid5) {
                                            valid5 = false;
                                            passing1 = [passing1, 6];
                                        }
                                        else {
                                            if (_valid1) {
                                                valid5 = true;
                                                passing1 = 6;
                                            }
                                            const _errs28 = errors;
                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                if (data6.every === undefined) {
                                                    const err27 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/7/required", keyword: "required", params: { missingProperty: "every" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err27];
                                                    }
                                                    else {
                                                        vErrors.push(err27);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid1 = _errs28 === errors;
                                            if (_valid1 && valid5) {
                                                valid5 = false;
                                                passing1 = [passing1, 7];
                                            }
                                            else {
                                                if (_valid1) {
                                                    valid5 = true;
                                                    passing1 = 7;
                                                }
                                                const _errs29 = errors;
                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                    if (data6.ordered === undefined) {
                                                        const err28 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/8/required", keyword: "required", params: { missingProperty: "ordered" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err28];
                                                        }
                                                        else {
                                                            vErrors.push(err28);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid1 = _errs29 === errors;
                                                if (_valid1 && valid5) {
                                                    valid5 = false;
                                                    passing1 = [passing1, 8];
                                                }
                                                else {
                                                    if (_valid1) {
                                                        valid5 = true;
                                                        passing1 = 8;
                                                    }
                                                    const _errs30 = errors;
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        if (data6.schema === undefined) {
                                                            const err29 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf/9/required", keyword: "required", params: { missingProperty: "schema" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err29];
                                                            }
                                                            else {
                                                                vErrors.push(err29);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid1 = _errs30 === errors;
                                                    if (_valid1 && valid5) {
                                                        valid5 = false;
                                                        passing1 = [passing1, 9];
                                                    }
                                                    else {
                                                        if (_valid1) {
                                                            valid5 = true;
                                                            passing1 = 9;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    if (!valid5) {
                        const err30 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs20;
                        if (vErrors !== null) {
                            if (_errs20) {
                                vErrors.length = _errs20;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.value === undefined) {
                            const err31 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/required", keyword: "required", params: { missingProperty: "value" } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data6.otherwise === undefined) {
                            const err32 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/required", keyword: "required", params: { missingProperty: "otherwise" } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!(func2.call(schema27.properties.when.items.properties, key1))) {
                                const err33 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data6.value !== undefined) {
                            let data7 = data6.value;
                            if (typeof data7 === "string") {
                                if (data7.length > 10000) {
                                    const err34 = { instancePath: instancePath + "/when/" + i0 + "/value", schemaPath: "#/definitions/check/properties/when/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                if (!pattern3.test(data7)) {
                                    const err35 = { instancePath: instancePath + "/when/" + i0 + "/value", schemaPath: "#/definitions/check/properties/when/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
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
                                const err36 = { instancePath: instancePath + "/when/" + i0 + "/value", schemaPath: "#/definitions/check/properties/when/items/properties/value/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data6.matches !== undefined) {
                            let data10 = data6.matches;
                            if (typeof data10 === "string") {
                                if (data10.length > 10000) {
                                    const err37 = { instancePath: instancePath + "/when/" + i0 + "/matches", schemaPath: "#/definitions/matches/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                if (!pattern3.test(data10)) {
                                    const err38 = { instancePath: instancePath + "/when/" + i0 + "/matches", schemaPath: "#/definitions/matches/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
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
                                const err39 = { instancePath: instancePath + "/when/" + i0 + "/matches", schemaPath: "#/definitions/matches/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data6.present !== undefined) {
                            if (typeof data6.present !== "boolean") {
                                const err40 = { instancePath: instancePath + "/when/" + i0 + "/present", schemaPath: "#/definitions/present/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data6.atLeast !== undefined) {
                            let data12 = data6.atLeast;
                            if ((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")) {
                                const err41 = { instancePath: instancePath + "/when/" + i0 + "/atLeast", schemaPath: "#/definitions/atLeast/type", keyword: "type", params: { type: schema21.type } };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                            if (typeof data12 === "string") {
                                if (data12.length > 1000) {
                                    const err42 = { instancePath: instancePath + "/when/" + i0 + "/atLeast", schemaPath: "#/definitions/atLeast/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data6.atMost !== undefined) {
                            let data13 = data6.atMost;
                            if ((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")) {
                                const err43 = { instancePath: instancePath + "/when/" + i0 + "/atMost", schemaPath: "#/definitions/atMost/type", keyword: "type", params: { type: schema22.type } };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                            if (typeof data13 === "string") {
                                if (data13.length > 1000) {
                                    const err44 = { instancePath: instancePath + "/when/" + i0 + "/atMost", schemaPath: "#/definitions/atMost/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data6.every !== undefined) {
                            if (!(validate14(data6.every, { instancePath: instancePath + "/when/" + i0 + "/every", parentData: data6, parentDataProperty: "every", rootData }))) {
                                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data6.ordered !== undefined) {
                            let data16 = data6.ordered;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                for (const key2 in data16) {
                                    if (!((key2 === "by") || (key2 === "descending"))) {
                                        const err45 = { instancePath: instancePath + "/when/" + i0 + "/ordered", schemaPath: "#/definitions/ordered/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.by !== undefined) {
                                    let data17 = data16.by;
                                    if (typeof data17 === "string") {
                                        if (data17.length > 1000) {
                                            const err46 = { instancePath: instancePath + "/when/" + i0 + "/ordered/by", schemaPath: "#/definitions/ordered/properties/by/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                        if (!pattern16.test(data17)) {
                                            const err47 = { instancePath: instancePath + "/when/" + i0 + "/ordered/by", schemaPath: "#/definitions/ordered/properties/by/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err47];
                                            }
                                            else {
                                                vErrors.push(err47);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err48 = { instancePath: instancePath + "/when/" + i0 + "/ordered/by", schemaPath: "#/definitions/ordered/properties/by/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.descending !== undefined) {
                                    if (typeof data16.descending !== "boolean") {
                                        const err49 = { instancePath: instancePath + "/when/" + i0 + "/ordered/descending", schemaPath: "#/definitions/ordered/properties/descending/type", keyword: "type", params: { type: "boolean" } };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/when/" + i0 + "/ordered", schemaPath: "#/definitions/ordered/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                        if (data6.schema !== undefined) {
                            let data19 = data6.schema;
                            if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
                                const err51 = { instancePath: instancePath + "/when/" + i0 + "/schema", schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data6.otherwise !== undefined) {
                            let data20 = data6.otherwise;
                            if (typeof data20 === "string") {
                                if (data20.length > 300) {
                                    const err52 = { instancePath: instancePath + "/when/" + i0 + "/otherwise", schemaPath: "#/definitions/check/properties/when/items/properties/otherwise/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                    if (vErrors === null) {
                                        vErrors = [err52];
                                    }
                                    else {
                                        vErrors.push(err52);
                                    }
                                    errors++;
                                }
                                if (!pattern2.test(data20)) {
                                    const err53 = { instancePath: instancePath + "/when/" + i0 + "/otherwise", schemaPath: "#/definitions/check/properties/when/items/properties/otherwise/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                const err54 = { instancePath: instancePath + "/when/" + i0 + "/otherwise", schemaPath: "#/definitions/check/properties/when/items/properties/otherwise/type", keyword: "type", params: { type: "string" } };
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
                        const err55 = { instancePath: instancePath + "/when/" + i0, schemaPath: "#/definitions/check/properties/when/items/type", keyword: "type", params: { type: "object" } };
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
                const err56 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/check/properties/when/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data.request !== undefined) {
            let data21 = data.request;
            if ((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))) {
                const err57 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/request/type", keyword: "type", params: { type: schema38.type } };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            if (typeof data21 === "string") {
                if (data21.length > 2000) {
                    const err58 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/request/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                if (!pattern28.test(data21)) {
                    const err59 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/request/pattern", keyword: "pattern", params: { pattern: "^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$" } };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.path === undefined) {
                    const err60 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/request/required", keyword: "required", params: { missingProperty: "path" } };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                for (const key3 in data21) {
                    if (!((((((key3 === "method") || (key3 === "path")) || (key3 === "fill")) || (key3 === "query")) || (key3 === "headers")) || (key3 === "body"))) {
                        const err61 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data21.method !== undefined) {
                    let data22 = data21.method;
                    if (typeof data22 !== "string") {
                        const err62 = { instancePath: instancePath + "/request/method", schemaPath: "#/definitions/request/properties/method/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    if (!(((((((data22 === "GET") || (data22 === "HEAD")) || (data22 === "POST")) || (data22 === "PUT")) || (data22 === "PATCH")) || (data22 === "DELETE")) || (data22 === "OPTIONS"))) {
                        const err63 = { instancePath: instancePath + "/request/method", schemaPath: "#/definitions/request/properties/method/enum", keyword: "enum", params: { allowedValues: schema38.properties.method.enum } };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data21.path !== undefined) {
                    let data23 = data21.path;
                    if (typeof data23 === "string") {
                        if (data23.length > 2000) {
                            const err64 = { instancePath: instancePath + "/request/path", schemaPath: "#/definitions/request/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                        if (!pattern28.test(data23)) {
                            const err65 = { instancePath: instancePath + "/request/path", schemaPath: "#/definitions/request/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$" } };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err66 = { instancePath: instancePath + "/request/path", schemaPath: "#/definitions/request/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data21.fill !== undefined) {
                    let data24 = data21.fill;
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        for (const key4 in data24) {
                            if (!((key4 === "from") || (key4 === "with"))) {
                                const err67 = { instancePath: instancePath + "/request/fill", schemaPath: "#/definitions/request/properties/fill/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data24.from !== undefined) {
                            let data25 = data24.from;
                            if (typeof data25 === "string") {
                                if (data25.length > 10000) {
                                    const err68 = { instancePath: instancePath + "/request/fill/from", schemaPath: "#/definitions/request/properties/fill/properties/from/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                                if (!pattern3.test(data25)) {
                                    const err69 = { instancePath: instancePath + "/request/fill/from", schemaPath: "#/definitions/request/properties/fill/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
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
                                const err70 = { instancePath: instancePath + "/request/fill/from", schemaPath: "#/definitions/request/properties/fill/properties/from/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                        if (data24.with !== undefined) {
                            let data26 = data24.with;
                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                for (const key5 in data26) {
                                    const _errs78 = errors;
                                    if (typeof key5 === "string") {
                                        if (key5.length > 100) {
                                            const err71 = { instancePath: instancePath + "/request/fill/with", schemaPath: "#/definitions/request/properties/fill/properties/with/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key5 };
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
                                        const err72 = { instancePath: instancePath + "/request/fill/with", schemaPath: "#/definitions/request/properties/fill/properties/with/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key5 };
                                        if (vErrors === null) {
                                            vErrors = [err72];
                                        }
                                        else {
                                            vErrors.push(err72);
                                        }
                                        errors++;
                                    }
                                    var valid20 = _errs78 === errors;
                                    if (!valid20) {
                                        const err73 = { instancePath: instancePath + "/request/fill/with", schemaPath: "#/definitions/request/properties/fill/properties/with/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key6 in data26) {
                                    let data27 = data26[key6];
                                    if (typeof data27 === "string") {
                                        if (data27.length > 10000) {
                                            const err74 = { instancePath: instancePath + "/request/fill/with/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/fill/properties/with/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                            if (vErrors === null) {
                                                vErrors = [err74];
                                            }
                                            else {
                                                vErrors.push(err74);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data27)) {
                                            const err75 = { instancePath: instancePath + "/request/fill/with/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/fill/properties/with/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err76 = { instancePath: instancePath + "/request/fill/with/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/fill/properties/with/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/request/fill/with", schemaPath: "#/definitions/request/properties/fill/properties/with/type", keyword: "type", params: { type: "object" } };
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
                        const err78 = { instancePath: instancePath + "/request/fill", schemaPath: "#/definitions/request/properties/fill/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (data21.query !== undefined) {
                    let data28 = data21.query;
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        for (const key7 in data28) {
                            const _errs85 = errors;
                            if (typeof key7 === "string") {
                                if (key7.length > 200) {
                                    const err79 = { instancePath: instancePath + "/request/query", schemaPath: "#/definitions/request/properties/query/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: key7 };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/request/query", schemaPath: "#/definitions/request/properties/query/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key7 };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                            var valid22 = _errs85 === errors;
                            if (!valid22) {
                                const err81 = { instancePath: instancePath + "/request/query", schemaPath: "#/definitions/request/properties/query/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
                                if (vErrors === null) {
                                    vErrors = [err81];
                                }
                                else {
                                    vErrors.push(err81);
                                }
                                errors++;
                            }
                        }
                        for (const key8 in data28) {
                            let data29 = data28[key8];
                            if (typeof data29 === "string") {
                                if (data29.length > 10000) {
                                    const err82 = { instancePath: instancePath + "/request/query/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/query/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                    if (vErrors === null) {
                                        vErrors = [err82];
                                    }
                                    else {
                                        vErrors.push(err82);
                                    }
                                    errors++;
                                }
                                if (!pattern3.test(data29)) {
                                    const err83 = { instancePath: instancePath + "/request/query/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/query/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
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
                                const err84 = { instancePath: instancePath + "/request/query/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/query/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err85 = { instancePath: instancePath + "/request/query", schemaPath: "#/definitions/request/properties/query/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                }
                if (data21.headers !== undefined) {
                    let data30 = data21.headers;
                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        for (const key9 in data30) {
                            const _errs92 = errors;
                            if (typeof key9 === "string") {
                                if (key9.length > 200) {
                                    const err86 = { instancePath: instancePath + "/request/headers", schemaPath: "#/definitions/request/properties/headers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: key9 };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                                if (!pattern33.test(key9)) {
                                    const err87 = { instancePath: instancePath + "/request/headers", schemaPath: "#/definitions/request/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Cc]onnection|[Cc]ontent-[Ll]ength|[Tt]ransfer-[Ee]ncoding|[Tt]railer|[Uu]pgrade|[Ee]xpect|TE|te)$)[-!#$%&'*+.^_`|~0-9A-Za-z]+$" }, propertyName: key9 };
                                    if (vErrors === null) {
                                        vErrors = [err87];
                                    }
                                    else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err88 = { instancePath: instancePath + "/request/headers", schemaPath: "#/definitions/request/properties/headers/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key9 };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                            var valid24 = _errs92 === errors;
                            if (!valid24) {
                                const err89 = { instancePath: instancePath + "/request/headers", schemaPath: "#/definitions/request/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                        for (const key10 in data30) {
                            let data31 = data30[key10];
                            if (typeof data31 === "string") {
                                if (data31.length > 10000) {
                                    const err90 = { instancePath: instancePath + "/request/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/headers/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                                if (!pattern3.test(data31)) {
                                    const err91 = { instancePath: instancePath + "/request/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
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
                                const err92 = { instancePath: instancePath + "/request/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/request/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                        const err93 = { instancePath: instancePath + "/request/headers", schemaPath: "#/definitions/request/properties/headers/type", keyword: "type", params: { type: "object" } };
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
        }
        if (data.observe !== undefined) {
            let data32 = data.observe;
            if (typeof data32 !== "string") {
                const err94 = { instancePath: instancePath + "/observe", schemaPath: "#/definitions/check/properties/observe/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
            if (!(((data32 === "starts") || (data32 === "stays-up")) || (data32 === "stops"))) {
                const err95 = { instancePath: instancePath + "/observe", schemaPath: "#/definitions/check/properties/observe/enum", keyword: "enum", params: { allowedValues: schema27.properties.observe.enum } };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        if (data.expect !== undefined) {
            if (!(validate19(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData }))) {
                vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                errors = vErrors.length;
            }
        }
        if (data.skip !== undefined) {
            let data34 = data.skip;
            if (Array.isArray(data34)) {
                const len1 = data34.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data35 = data34[i1];
                    if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                        if (data35.status === undefined) {
                            const err96 = { instancePath: instancePath + "/skip/" + i1, schemaPath: "#/definitions/check/properties/skip/items/required", keyword: "required", params: { missingProperty: "status" } };
                            if (vErrors === null) {
                                vErrors = [err96];
                            }
                            else {
                                vErrors.push(err96);
                            }
                            errors++;
                        }
                        if (data35.reason === undefined) {
                            const err97 = { instancePath: instancePath + "/skip/" + i1, schemaPath: "#/definitions/check/properties/skip/items/required", keyword: "required", params: { missingProperty: "reason" } };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                        for (const key11 in data35) {
                            if (!((key11 === "status") || (key11 === "reason"))) {
                                const err98 = { instancePath: instancePath + "/skip/" + i1, schemaPath: "#/definitions/check/properties/skip/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                        if (data35.status !== undefined) {
                            let data36 = data35.status;
                            if ((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (!(Array.isArray(data36)))) {
                                const err99 = { instancePath: instancePath + "/skip/" + i1 + "/status", schemaPath: "#/definitions/check/properties/skip/items/properties/status/type", keyword: "type", params: { type: schema27.properties.skip.items.properties.status.type } };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                            if ((typeof data36 == "number") && (isFinite(data36))) {
                                if (data36 > 599 || isNaN(data36)) {
                                    const err100 = { instancePath: instancePath + "/skip/" + i1 + "/status", schemaPath: "#/definitions/check/properties/skip/items/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                                if (data36 < 100 || isNaN(data36)) {
                                    const err101 = { instancePath: instancePath + "/skip/" + i1 + "/status", schemaPath: "#/definitions/check/properties/skip/items/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data36)) {
                                if (data36.length < 1) {
                                    const err102 = { instancePath: instancePath + "/skip/" + i1 + "/status", schemaPath: "#/definitions/check/properties/skip/items/properties/status/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                                const len2 = data36.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data37 = data36[i2];
                                    if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                                        const err103 = { instancePath: instancePath + "/skip/" + i1 + "/status/" + i2, schemaPath: "#/definitions/check/properties/skip/items/properties/status/items/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err103];
                                        }
                                        else {
                                            vErrors.push(err103);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data37 == "number") && (isFinite(data37))) {
                                        if (data37 > 599 || isNaN(data37)) {
                                            const err104 = { instancePath: instancePath + "/skip/" + i1 + "/status/" + i2, schemaPath: "#/definitions/check/properties/skip/items/properties/status/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                        if (data37 < 100 || isNaN(data37)) {
                                            const err105 = { instancePath: instancePath + "/skip/" + i1 + "/status/" + i2, schemaPath: "#/definitions/check/properties/skip/items/properties/status/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                                            if (vErrors === null) {
                                                vErrors = [err105];
                                            }
                                            else {
                                                vErrors.push(err105);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                        }
                        if (data35.reason !== undefined) {
                            let data38 = data35.reason;
                            if (typeof data38 === "string") {
                                if (data38.length > 300) {
                                    const err106 = { instancePath: instancePath + "/skip/" + i1 + "/reason", schemaPath: "#/definitions/check/properties/skip/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                                if (!pattern2.test(data38)) {
                                    const err107 = { instancePath: instancePath + "/skip/" + i1 + "/reason", schemaPath: "#/definitions/check/properties/skip/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                const err108 = { instancePath: instancePath + "/skip/" + i1 + "/reason", schemaPath: "#/definitions/check/properties/skip/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err108];
                                }
                                else {
                                    vErrors.push(err108);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err109 = { instancePath: instancePath + "/skip/" + i1, schemaPath: "#/definitions/check/properties/skip/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err109];
                        }
                        else {
                            vErrors.push(err109);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err110 = { instancePath: instancePath + "/skip", schemaPath: "#/definitions/check/properties/skip/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err110];
                }
                else {
                    vErrors.push(err110);
                }
                errors++;
            }
        }
        if (data.save !== undefined) {
            let data39 = data.save;
            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key12 in data39) {
                    const _errs113 = errors;
                    if (typeof key12 === "string") {
                        if (key12.length > 63) {
                            const err111 = { instancePath: instancePath + "/save", schemaPath: "#/definitions/check/properties/save/propertyNames/maxLength", keyword: "maxLength", params: { limit: 63 }, propertyName: key12 };
                            if (vErrors === null) {
                                vErrors = [err111];
                            }
                            else {
                                vErrors.push(err111);
                            }
                            errors++;
                        }
                        if (!pattern15.test(key12)) {
                            const err112 = { instancePath: instancePath + "/save", schemaPath: "#/definitions/check/properties/save/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: key12 };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err113 = { instancePath: instancePath + "/save", schemaPath: "#/definitions/check/properties/save/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key12 };
                        if (vErrors === null) {
                            vErrors = [err113];
                        }
                        else {
                            vErrors.push(err113);
                        }
                        errors++;
                    }
                    var valid31 = _errs113 === errors;
                    if (!valid31) {
                        const err114 = { instancePath: instancePath + "/save", schemaPath: "#/definitions/check/properties/save/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
                        if (vErrors === null) {
                            vErrors = [err114];
                        }
                        else {
                            vErrors.push(err114);
                        }
                        errors++;
                    }
                }
                for (const key13 in data39) {
                    let data40 = data39[key13];
                    if (typeof data40 === "string") {
                        if (data40.length > 1000) {
                            const err115 = { instancePath: instancePath + "/save/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/check/properties/save/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err115];
                            }
                            else {
                                vErrors.push(err115);
                            }
                            errors++;
                        }
                        if (!pattern16.test(data40)) {
                            const err116 = { instancePath: instancePath + "/save/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/check/properties/save/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
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
                        const err117 = { instancePath: instancePath + "/save/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/check/properties/save/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                const err118 = { instancePath: instancePath + "/save", schemaPath: "#/definitions/check/properties/save/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
        }
    }
    else {
        const err119 = { instancePath, schemaPath: "#/definitions/check/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err119];
        }
        else {
            vErrors.push(err119);
        }
        errors++;
    }
    validate17.errors = vErrors;
    return errors === 0;
});
var validate12 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err0 = { instancePath, schemaPath: "#/definitions/step/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.forEach === undefined) && (missing0 = "forEach")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (!(validate13(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs4 = errors;
        if (!(validate17(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/definitions/step/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate12.errors = vErrors;
    return errors === 0;
});
var validate11 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        if (data.length < 1) {
            const err0 = { instancePath, schemaPath: "#/definitions/steps/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(validate12(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/definitions/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
});
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="conformance-suite.schema.json" */ ;
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
        if (data.metadata === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.spec === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
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
            if ("ConformanceSuite" !== data1) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ConformanceSuite" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data2.version === undefined) {
                    const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(((key1 === "name") || (key1 === "version")) || (key1 === "description"))) {
                        const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (data3.length > 63) {
                            const err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data3)) {
                            const err13 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data4 = data2.version;
                    if (typeof data4 === "string") {
                        if (data4.length > 63) {
                            const err15 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/maxLength", keyword: "maxLength", params: { limit: 63 } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data4)) {
                            const err16 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][-+.A-Za-z0-9]*$" } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data2.description !== undefined) {
                    let data5 = data2.description;
                    if (typeof data5 === "string") {
                        if (data5.length > 1000) {
                            const err18 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (!pattern2.test(data5)) {
                            const err19 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data6 = data.spec;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.server === undefined) {
                    const err22 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "server" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data6.categories === undefined) {
                    const err23 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "categories" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data6.steps === undefined) {
                    const err24 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "steps" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                for (const key2 in data6) {
                    if (!((((key2 === "server") || (key2 === "parameters")) || (key2 === "categories")) || (key2 === "steps"))) {
                        const err25 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data6.server !== undefined) {
                    let data7 = data6.server;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        if (data7.ready === undefined) {
                            const err26 = { instancePath: instancePath + "/spec/server", schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "ready" } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        for (const key3 in data7) {
                            if (!(((((key3 === "arguments") || (key3 === "environment")) || (key3 === "files")) || (key3 === "ready")) || (key3 === "stopSeconds"))) {
                                const err27 = { instancePath: instancePath + "/spec/server", schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data7.arguments !== undefined) {
                            let data8 = data7.arguments;
                            if (Array.isArray(data8)) {
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data9 = data8[i0];
                                    if (typeof data9 === "string") {
                                        if (data9.length > 10000) {
                                            const err28 = { instancePath: instancePath + "/spec/server/arguments/" + i0, schemaPath: "#/definitions/server/properties/arguments/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                            if (vErrors === null) {
                                                vErrors = [err28];
                                            }
                                            else {
                                                vErrors.push(err28);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data9)) {
                                            const err29 = { instancePath: instancePath + "/spec/server/arguments/" + i0, schemaPath: "#/definitions/server/properties/arguments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err29];
                                            }
                                            else {
                                                vErrors.push(err29);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err30 = { instancePath: instancePath + "/spec/server/arguments/" + i0, schemaPath: "#/definitions/server/properties/arguments/items/type", keyword: "type", params: { type: "string" } };
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
                                const err31 = { instancePath: instancePath + "/spec/server/arguments", schemaPath: "#/definitions/server/properties/arguments/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data7.environment !== undefined) {
                            let data10 = data7.environment;
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                for (const key4 in data10) {
                                    const _errs28 = errors;
                                    if (typeof key4 === "string") {
                                        if (key4.length > 200) {
                                            const err32 = { instancePath: instancePath + "/spec/server/environment", schemaPath: "#/definitions/server/properties/environment/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: key4 };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                        if (!pattern4.test(key4)) {
                                            const err33 = { instancePath: instancePath + "/spec/server/environment", schemaPath: "#/definitions/server/properties/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key4 };
                                            if (vErrors === null) {
                                                vErrors = [err33];
                                            }
                                            else {
                                                vErrors.push(err33);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err34 = { instancePath: instancePath + "/spec/server/environment", schemaPath: "#/definitions/server/properties/environment/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key4 };
                                        if (vErrors === null) {
                                            vErrors = [err34];
                                        }
                                        else {
                                            vErrors.push(err34);
                                        }
                                        errors++;
                                    }
                                    var valid7 = _errs28 === errors;
                                    if (!valid7) {
                                        const err35 = { instancePath: instancePath + "/spec/server/environment", schemaPath: "#/definitions/server/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                                        if (vErrors === null) {
                                            vErrors = [err35];
                                        }
                                        else {
                                            vErrors.push(err35);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key5 in data10) {
                                    let data11 = data10[key5];
                                    if (typeof data11 === "string") {
                                        if (data11.length > 10000) {
                                            const err36 = { instancePath: instancePath + "/spec/server/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/server/properties/environment/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                            if (vErrors === null) {
                                                vErrors = [err36];
                                            }
                                            else {
                                                vErrors.push(err36);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data11)) {
                                            const err37 = { instancePath: instancePath + "/spec/server/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/server/properties/environment/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err37];
                                            }
                                            else {
                                                vErrors.push(err37);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err38 = { instancePath: instancePath + "/spec/server/environment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/server/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/spec/server/environment", schemaPath: "#/definitions/server/properties/environment/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data7.files !== undefined) {
                            let data12 = data7.files;
                            if (Array.isArray(data12)) {
                                const len1 = data12.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data13 = data12[i1];
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        if (data13.path === undefined) {
                                            const err40 = { instancePath: instancePath + "/spec/server/files/" + i1, schemaPath: "#/definitions/server/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } };
                                            if (vErrors === null) {
                                                vErrors = [err40];
                                            }
                                            else {
                                                vErrors.push(err40);
                                            }
                                            errors++;
                                        }
                                        if (data13.content === undefined) {
                                            const err41 = { instancePath: instancePath + "/spec/server/files/" + i1, schemaPath: "#/definitions/server/properties/files/items/required", keyword: "required", params: { missingProperty: "content" } };
                                            if (vErrors === null) {
                                                vErrors = [err41];
                                            }
                                            else {
                                                vErrors.push(err41);
                                            }
                                            errors++;
                                        }
                                        for (const key6 in data13) {
                                            if (!((key6 === "path") || (key6 === "content"))) {
                                                const err42 = { instancePath: instancePath + "/spec/server/files/" + i1, schemaPath: "#/definitions/server/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                if (vErrors === null) {
                                                    vErrors = [err42];
                                                }
                                                else {
                                                    vErrors.push(err42);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data13.path !== undefined) {
                                            let data14 = data13.path;
                                            if (typeof data14 === "string") {
                                                if (data14.length > 500) {
                                                    const err43 = { instancePath: instancePath + "/spec/server/files/" + i1 + "/path", schemaPath: "#/definitions/server/properties/files/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err43];
                                                    }
                                                    else {
                                                        vErrors.push(err43);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern6.test(data14)) {
                                                    const err44 = { instancePath: instancePath + "/spec/server/files/" + i1 + "/path", schemaPath: "#/definitions/server/properties/files/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!.*(?:^|/)[.]{0,2}(?:/|$))[^\\u0000-\\u001f\\u007f\\\\]+$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err44];
                                                    }
                                                    else {
                                                        vErrors.push(err44);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err45 = { instancePath: instancePath + "/spec/server/files/" + i1 + "/path", schemaPath: "#/definitions/server/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err45];
                                                }
                                                else {
                                                    vErrors.push(err45);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data13.content !== undefined) {
                                            let data15 = data13.content;
                                            if (typeof data15 === "string") {
                                                if (data15.length > 1000000) {
                                                    const err46 = { instancePath: instancePath + "/spec/server/files/" + i1 + "/content", schemaPath: "#/definitions/server/properties/files/items/properties/content/maxLength", keyword: "maxLength", params: { limit: 1000000 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err46];
                                                    }
                                                    else {
                                                        vErrors.push(err46);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern3.test(data15)) {
                                                    const err47 = { instancePath: instancePath + "/spec/server/files/" + i1 + "/content", schemaPath: "#/definitions/server/properties/files/items/properties/content/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err47];
                                                    }
                                                    else {
                                                        vErrors.push(err47);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err48 = { instancePath: instancePath + "/spec/server/files/" + i1 + "/content", schemaPath: "#/definitions/server/properties/files/items/properties/content/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err48];
                                                }
                                                else {
                                                    vErrors.push(err48);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err49 = { instancePath: instancePath + "/spec/server/files/" + i1, schemaPath: "#/definitions/server/properties/files/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/spec/server/files", schemaPath: "#/definitions/server/properties/files/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                        if (data7.ready !== undefined) {
                            let data16 = data7.ready;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (data16.path === undefined) {
                                    const err51 = { instancePath: instancePath + "/spec/server/ready", schemaPath: "#/definitions/server/properties/ready/required", keyword: "required", params: { missingProperty: "path" } };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                                for (const key7 in data16) {
                                    if (!((key7 === "path") || (key7 === "seconds"))) {
                                        const err52 = { instancePath: instancePath + "/spec/server/ready", schemaPath: "#/definitions/server/properties/ready/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                        if (vErrors === null) {
                                            vErrors = [err52];
                                        }
                                        else {
                                            vErrors.push(err52);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.path !== undefined) {
                                    let data17 = data16.path;
                                    if (typeof data17 === "string") {
                                        if (data17.length > 1000) {
                                            const err53 = { instancePath: instancePath + "/spec/server/ready/path", schemaPath: "#/definitions/server/properties/ready/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                            if (vErrors === null) {
                                                vErrors = [err53];
                                            }
                                            else {
                                                vErrors.push(err53);
                                            }
                                            errors++;
                                        }
                                        if (!pattern8.test(data17)) {
                                            const err54 = { instancePath: instancePath + "/spec/server/ready/path", schemaPath: "#/definitions/server/properties/ready/properties/path/pattern", keyword: "pattern", params: { pattern: "^/(?!/)[^\\u0000-\\u0020\\u007f]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err55 = { instancePath: instancePath + "/spec/server/ready/path", schemaPath: "#/definitions/server/properties/ready/properties/path/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.seconds !== undefined) {
                                    let data18 = data16.seconds;
                                    if ((typeof data18 == "number") && (isFinite(data18))) {
                                        if (data18 > 3600 || isNaN(data18)) {
                                            const err56 = { instancePath: instancePath + "/spec/server/ready/seconds", schemaPath: "#/definitions/server/properties/ready/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                vErrors.push(err56);
                                            }
                                            errors++;
                                        }
                                        if (data18 < 0.1 || isNaN(data18)) {
                                            const err57 = { instancePath: instancePath + "/spec/server/ready/seconds", schemaPath: "#/definitions/server/properties/ready/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err58 = { instancePath: instancePath + "/spec/server/ready/seconds", schemaPath: "#/definitions/server/properties/ready/properties/seconds/type", keyword: "type", params: { type: "number" } };
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
                                const err59 = { instancePath: instancePath + "/spec/server/ready", schemaPath: "#/definitions/server/properties/ready/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                        if (data7.stopSeconds !== undefined) {
                            let data19 = data7.stopSeconds;
                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                if (data19 > 600 || isNaN(data19)) {
                                    const err60 = { instancePath: instancePath + "/spec/server/stopSeconds", schemaPath: "#/definitions/server/properties/stopSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                                if (data19 < 0.1 || isNaN(data19)) {
                                    const err61 = { instancePath: instancePath + "/spec/server/stopSeconds", schemaPath: "#/definitions/server/properties/stopSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err62 = { instancePath: instancePath + "/spec/server/stopSeconds", schemaPath: "#/definitions/server/properties/stopSeconds/type", keyword: "type", params: { type: "number" } };
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
                        const err63 = { instancePath: instancePath + "/spec/server", schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                if (data6.parameters !== undefined) {
                    let data20 = data6.parameters;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        for (const key8 in data20) {
                            const _errs53 = errors;
                            if (typeof key8 === "string") {
                                if (key8.length > 63) {
                                    const err64 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/properties/spec/properties/parameters/propertyNames/maxLength", keyword: "maxLength", params: { limit: 63 }, propertyName: key8 };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                                if (!pattern9.test(key8)) {
                                    const err65 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/properties/spec/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][-A-Za-z0-9]*$" }, propertyName: key8 };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/properties/spec/properties/parameters/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key8 };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                            var valid13 = _errs53 === errors;
                            if (!valid13) {
                                const err67 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/properties/spec/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        for (const key9 in data20) {
                            let data21 = data20[key9];
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                if (data21.description === undefined) {
                                    const err68 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                                if (data21.default === undefined) {
                                    const err69 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "default" } };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                                for (const key10 in data21) {
                                    if (!((key10 === "description") || (key10 === "default"))) {
                                        const err70 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.description !== undefined) {
                                    let data22 = data21.description;
                                    if (typeof data22 === "string") {
                                        if (data22.length > 300) {
                                            const err71 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/spec/properties/parameters/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                            if (vErrors === null) {
                                                vErrors = [err71];
                                            }
                                            else {
                                                vErrors.push(err71);
                                            }
                                            errors++;
                                        }
                                        if (!pattern2.test(data22)) {
                                            const err72 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/spec/properties/parameters/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err73 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/spec/properties/parameters/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.default !== undefined) {
                                    let data23 = data21.default;
                                    if (typeof data23 === "string") {
                                        if (data23.length > 10000) {
                                            const err74 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/spec/properties/parameters/additionalProperties/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                                            if (vErrors === null) {
                                                vErrors = [err74];
                                            }
                                            else {
                                                vErrors.push(err74);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data23)) {
                                            const err75 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/spec/properties/parameters/additionalProperties/properties/default/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err76 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/spec/properties/parameters/additionalProperties/properties/default/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/spec/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" } };
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
                        const err78 = { instancePath: instancePath + "/spec/parameters", schemaPath: "#/properties/spec/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (data6.categories !== undefined) {
                    let data24 = data6.categories;
                    if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                            const err79 = { instancePath: instancePath + "/spec/categories", schemaPath: "#/properties/spec/properties/categories/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                vErrors.push(err79);
                            }
                            errors++;
                        }
                        const len2 = data24.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data25 = data24[i2];
                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                if (data25.id === undefined) {
                                    const err80 = { instancePath: instancePath + "/spec/categories/" + i2, schemaPath: "#/properties/spec/properties/categories/items/required", keyword: "required", params: { missingProperty: "id" } };
                                    if (vErrors === null) {
                                        vErrors = [err80];
                                    }
                                    else {
                                        vErrors.push(err80);
                                    }
                                    errors++;
                                }
                                if (data25.title === undefined) {
                                    const err81 = { instancePath: instancePath + "/spec/categories/" + i2, schemaPath: "#/properties/spec/properties/categories/items/required", keyword: "required", params: { missingProperty: "title" } };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                                for (const key11 in data25) {
                                    if (!((key11 === "id") || (key11 === "title"))) {
                                        const err82 = { instancePath: instancePath + "/spec/categories/" + i2, schemaPath: "#/properties/spec/properties/categories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        if (vErrors === null) {
                                            vErrors = [err82];
                                        }
                                        else {
                                            vErrors.push(err82);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.id !== undefined) {
                                    let data26 = data25.id;
                                    if (typeof data26 === "string") {
                                        if (data26.length > 63) {
                                            const err83 = { instancePath: instancePath + "/spec/categories/" + i2 + "/id", schemaPath: "#/properties/spec/properties/categories/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 } };
                                            if (vErrors === null) {
                                                vErrors = [err83];
                                            }
                                            else {
                                                vErrors.push(err83);
                                            }
                                            errors++;
                                        }
                                        if (!pattern12.test(data26)) {
                                            const err84 = { instancePath: instancePath + "/spec/categories/" + i2 + "/id", schemaPath: "#/properties/spec/properties/categories/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([-_A-Za-z0-9]*[A-Za-z0-9])?$" } };
                                            if (vErrors === null) {
                                                vErrors = [err84];
                                            }
                                            else {
                                                vErrors.push(err84);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err85 = { instancePath: instancePath + "/spec/categories/" + i2 + "/id", schemaPath: "#/properties/spec/properties/categories/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.title !== undefined) {
                                    let data27 = data25.title;
                                    if (typeof data27 === "string") {
                                        if (data27.length > 300) {
                                            const err86 = { instancePath: instancePath + "/spec/categories/" + i2 + "/title", schemaPath: "#/properties/spec/properties/categories/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 } };
                                            if (vErrors === null) {
                                                vErrors = [err86];
                                            }
                                            else {
                                                vErrors.push(err86);
                                            }
                                            errors++;
                                        }
                                        if (!pattern2.test(data27)) {
                                            const err87 = { instancePath: instancePath + "/spec/categories/" + i2 + "/title", schemaPath: "#/properties/spec/properties/categories/items/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err87];
                                            }
                                            else {
                                                vErrors.push(err87);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err88 = { instancePath: instancePath + "/spec/categories/" + i2 + "/title", schemaPath: "#/properties/spec/properties/categories/items/properties/title/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err88];
                                        }
                                        else {
                                            vErrors.push(err88);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err89 = { instancePath: instancePath + "/spec/categories/" + i2, schemaPath: "#/properties/spec/properties/categories/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err90 = { instancePath: instancePath + "/spec/categories", schemaPath: "#/properties/spec/properties/categories/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
                if (data6.steps !== undefined) {
                    if (!(validate11(data6.steps, { instancePath: instancePath + "/spec/steps", parentData: data6, parentDataProperty: "steps", rootData }))) {
                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err91 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
        }
    }
    else {
        const err92 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err92];
        }
        else {
            vErrors.push(err92);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var checkTemplate = (function (template, known, place) {
    const parsed = (0,suite_template/* parseTemplate */.Q)(template);
    if ("problem" in parsed) {
        const fix = "Write it as {VARIABLE} or {VARIABLE/FIELD}, or {{ for a brace that begins no placeholder.";
        return [
            (0,diagnostic/* diagnostic */.YK)("suite-expression-invalid", `${(0,sanitize/* quoted */.T)(parsed.problem)} is no placeholder`, { fix, place: place() }),
        ];
    }
    return parsed.parts.flatMap((part) => (typeof part === "string" ? [] : checkPlaceholder(part, known, place)));
});
var checkPlaceholder = (function (placeholder, known, place) {
    const { variable, pointer } = placeholder;
    if (!known.variables.has(variable)) {
        return [unknown(`no earlier step saves ${(0,sanitize/* quoted */.T)(variable)}`, variable, known.variables, place())];
    }
    const parameter = pointer.slice(1);
    if (variable !== "parameters" || known.parameters.has(parameter))
        return [];
    const message = `the suite has no parameter ${(0,sanitize/* quoted */.T)(parameter)}, which ${(0,sanitize/* quoted */.T)((0,suite_template/* nameOf */.V)(placeholder))} names`;
    return [unknown(message, parameter, known.parameters, place())];
});
var unknown = (function (message, name, names, place) {
    const likely = (0,suggest/* suggest */.Z)(name, names);
    const all = [...names].join(", ");
    const fix = likely
        ? `Did you mean "${likely}"? Write that.`
        : all
            ? `Write one of ${all}.`
            : "Add it to spec.parameters.";
    return (0,diagnostic/* diagnostic */.YK)("variable-unknown", message, { fix, place });
});
var checkSuite = (function (suite, source, refused) {
    const context = {
        ...{ suite, source },
        refused: new Map(refused.map(({ schema, why }) => [schema, why])),
        parameters: new Set(Object.keys(suite.parameters)),
        ids: new Set(),
        found: [],
    };
    const starting = new Set(["port", "directory", "parameters"]);
    checkAll((0,suite_walk/* serverTemplates */.Fy)(suite.server), ["spec", "server"], starting, context);
    checkSteps(suite.steps, ["spec", "steps"], new Set(["manifest", "parameters"]), context);
    return context.found;
});
var checkSteps = (function (steps, path, outer, context) {
    const variables = new Set(outer);
    for (const [index, step] of steps.entries()) {
        const at = [...path, index];
        checkMatchers((0,suite_walk/* matchersOf */.z6)(step), at, context);
        for (const [place, { schema }] of (0,suite_schemas/* placedSchemas */.UR)(step))
            checkOwnSchema(schema, [...at, ...place, "schema"], context);
        if ((0,suite/* isGroup */.I)(step)) {
            const { outside, inside } = (0,suite_walk/* groupTemplates */.T4)(step);
            checkAll(outside, at, variables, context);
            bind(step.as, variables, [...at, "as"], context);
            const within = new Set([...variables, step.as]);
            checkAll(inside, at, within, context);
            checkSteps(step.steps, [...at, "steps"], within, context);
        }
        else {
            checkCheck(step, at, variables, context);
            for (const name of Object.keys(step.save)) {
                bind(name, variables, [...at, "save", name], context);
                variables.add(name);
            }
        }
    }
});
var checkCheck = (function (check, at, variables, context) {
    const { suite, source, ids, found } = context;
    const { id, category } = check;
    if (ids.has(id)) {
        const details = { fix: "Rename or remove one of them.", place: source.place([...at, "id"]) };
        found.push((0,diagnostic/* diagnostic */.YK)("check-id-duplicate", `two checks have the id ${(0,sanitize/* quoted */.T)(id)}`, details));
    }
    ids.add(id);
    const categories = suite.categories.map((each) => each.id);
    if (!categories.includes(category)) {
        const likely = (0,suggest/* suggest */.Z)(category, categories);
        const fix = likely
            ? `Did you mean "${likely}"? Write that.`
            : `Write one of ${categories.join(", ")}, or list the category.`;
        const place = source.place([...at, "category"]);
        found.push((0,diagnostic/* diagnostic */.YK)("category-unknown", `the suite has no category ${(0,sanitize/* quoted */.T)(category)}`, { fix, place }));
    }
    if (check.observe && at.length > 3) {
        const fix = "Move the check out of the group: the server lives once.";
        const place = source.place([...at, "observe"]);
        found.push((0,diagnostic/* diagnostic */.YK)("field-value", `${check.observe} cannot be observed for each item of a list`, { fix, place }));
    }
    checkAll((0,suite_walk/* checkTemplates */.Yw)(check), at, variables, context);
    for (const [name, pattern] of Object.entries(check.expect.headers)) {
        checkPattern(pattern, [...at, "expect", "headers", name], context);
    }
});
var checkAll = (function (templates, at, variables, { source, parameters, found }) {
    const known = { variables, parameters };
    for (const [path, template] of templates) {
        found.push(...checkTemplate(template, known, () => source.place([...at, ...path])));
    }
});
var bind = (function (name, variables, path, { source, found }) {
    const reserved = ["manifest", "parameters", "port", "directory"].includes(name);
    if (!reserved && !variables.has(name))
        return;
    const message = reserved
        ? `the name ${(0,sanitize/* quoted */.T)(name)} belongs to what every suite is given`
        : `the variable ${(0,sanitize/* quoted */.T)(name)} has a value already`;
    const place = source.place(path, { key: path.at(-2) === "save" });
    found.push((0,diagnostic/* diagnostic */.YK)("variable-duplicate", message, { fix: "Take another name.", place }));
});
var checkMatchers = (function (matchers, at, context) {
    for (const [path, matcher] of matchers) {
        if ("matches" in matcher)
            checkPattern(matcher.matches, [...at, ...path, "matches"], context);
    }
});
var checkOwnSchema = (function (schema, path, context) {
    const problem = context.refused.get(schema);
    if (problem)
        refuse(`the schema is refused: ${problem}`, "Correct it.", path, context);
});
var checkPattern = (function (pattern, path, context) {
    const parsed = (0,suite_template/* parseTemplate */.Q)(pattern);
    if ("problem" in parsed)
        return;
    try {
        new RegExp(parsed.parts.map((part) => (typeof part === "string" ? part : "x")).join(""), "u");
    }
    catch (error) {
        const why = (0,sanitize/* sanitize */.a)(error.message.replace(/^.*\/u?: /s, ""), 100);
        const fix = "Write one that JavaScript reads with the flag u.";
        refuse(`${(0,sanitize/* quoted */.T)(pattern)} is no regular expression: ${why}`, fix, path, context);
    }
});
var refuse = (function (message, fix, path, { source, found }) {
    found.push((0,diagnostic/* diagnostic */.YK)("suite-expression-invalid", message, { fix, place: source.place(path) }));
});
var suiteOf = (function ({ metadata, spec }) {
    const { name, version, description } = metadata;
    return {
        name,
        version,
        ...(description === undefined ? {} : { description }),
        server: serverOf(spec.server),
        parameters: copy(spec.parameters),
        categories: spec.categories,
        steps: spec.steps.map(stepOf),
    };
});
var serverOf = (function ({ arguments: list, environment, files = [], ready, stopSeconds = 10, }) {
    return {
        ...(list ? { arguments: list } : {}),
        environment: copy(environment),
        files,
        ready: { path: ready.path, seconds: ready.seconds ?? 30 },
        stopSeconds,
    };
});
var stepOf = (function (step) {
    return "forEach" in step ? groupOf(step) : checkOf(step);
});
var groupOf = (function ({ forEach, as, where = [], otherwise, plugin, steps }) {
    const rest = { otherwise, ...(plugin === undefined ? {} : { plugin }), steps: steps.map(stepOf) };
    return { forEach, as, where: where.map(ruleOf), ...rest };
});
var checkOf = (function ({ id, category, level, title, plugin, when = [], request, observe, expect, skip = [], save, }) {
    return {
        ...{ id, category, level, title },
        ...(plugin === undefined ? {} : { plugin }),
        when: when.map(conditionOf),
        ...(request === undefined ? {} : { request: requestOf(request) }),
        expect: expectationOf(expect ?? {}),
        skip: skip.map(({ status, reason }) => ({ status: [status].flat(), reason })),
        ...(observe === undefined ? {} : { observe }),
        save: copy(save),
    };
});
var requestOf = (function (request) {
    const { method = "GET", path, fill, query, headers, body, } = typeof request === "string" ? { path: request } : request;
    return {
        method,
        path,
        ...(fill ? { fill: { ...(fill.from === undefined ? {} : { from: fill.from }), with: copy(fill.with) } } : {}),
        query: copy(query),
        headers: copy(headers),
        ...(body === undefined ? {} : { body }),
    };
});
var expectationOf = (function ({ status = 200, headers, text, json = [] }) {
    return {
        status: [status].flat(),
        headers: copy(headers),
        ...(text ? { text: matcherOf(text) } : {}),
        json: json.map(ruleOf),
    };
});
var conditionOf = (function ({ value, otherwise, ...matcher }) {
    return { value, matcher: matcherOf(matcher), otherwise };
});
var ruleOf = (function ({ path = "", ...matcher }) {
    return { path, matcher: matcherOf(matcher) };
});
var matcherOf = (function (matcher) {
    if (matcher.every !== undefined)
        return { every: ruleOf(matcher.every) };
    if (matcher.ordered !== undefined) {
        const { by = "", descending = false } = matcher.ordered;
        return { ordered: { by, descending } };
    }
    return { ...matcher };
});
var copy = (function (map = {}) {
    return Object.fromEntries(Object.entries(map));
});
var parseSuite = (async function (file, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(file, text);
    if (source === undefined)
        return { diagnostics };
    const shape = (0,schema_check/* checkSchema */._)(source, schema);
    const found = [...diagnostics, ...shape.diagnostics];
    if (shape.broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(found, shape.omitted) };
    const suite = suiteOf(source.value);
    const refused = await (0,suite_schemas/* compileSchemas */.kW)(suite.steps);
    const all = (0,limit/* limitDiagnostics */.c)([...found, ...checkSuite(suite, source, refused)]);
    if ((0,diagnostic/* hasErrors */.Cs)(all))
        return { diagnostics: all };
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    return { located: { suite, source, digest }, diagnostics: all };
});
__webpack_require__.d(__webpack_exports__, {
  parseSuite: () => (/* binding */ parseSuite)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
;// CONCATENATED MODULE: ./packages/documents/src/generated/conformance-suite.ts
// Generated by scripts/generate-validators.ts from schemas/conformance-suite.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const conformance_suite = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "conformance-suite.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "ConformanceSuite" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "maxLength": 63 }, "version": { "type": "string", "pattern": "^[A-Za-z0-9][-+.A-Za-z0-9]*$", "maxLength": 63 }, "description": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1000 } }, "required": ["name", "version"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "server": { "$ref": "#/definitions/server" }, "parameters": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][-A-Za-z0-9]*$", "maxLength": 63 }, "additionalProperties": { "type": "object", "properties": { "description": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 }, "default": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "required": ["description", "default"], "additionalProperties": false } }, "categories": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9]([-_A-Za-z0-9]*[A-Za-z0-9])?$", "maxLength": 63 }, "title": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 } }, "required": ["id", "title"], "additionalProperties": false }, "minItems": 1 }, "steps": { "$ref": "#/definitions/steps" } }, "required": ["server", "categories", "steps"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false, "definitions": { "server": { "type": "object", "properties": { "arguments": { "type": "array", "items": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "environment": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "files": { "type": "array", "items": { "type": "object", "properties": { "path": { "type": "string", "pattern": "^(?!.*(?:^|/)[.]{0,2}(?:/|$))[^\\u0000-\\u001f\\u007f\\\\]+$", "maxLength": 500 }, "content": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 1000000 } }, "required": ["path", "content"], "additionalProperties": false } }, "ready": { "type": "object", "properties": { "path": { "type": "string", "pattern": "^/(?!/)[^\\u0000-\\u0020\\u007f]*$", "maxLength": 1000 }, "seconds": { "type": "number", "minimum": 0.1, "maximum": 3600 } }, "required": ["path"], "additionalProperties": false }, "stopSeconds": { "type": "number", "minimum": 0.1, "maximum": 600 } }, "required": ["ready"], "additionalProperties": false }, "steps": { "type": "array", "items": { "$ref": "#/definitions/step" }, "minItems": 1 }, "step": { "type": "object", "if": { "required": ["forEach"] }, "then": { "$ref": "#/definitions/group" }, "else": { "$ref": "#/definitions/check" } }, "check": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$", "maxLength": 63 }, "category": { "type": "string" }, "level": { "type": "string", "enum": ["required", "recommended"] }, "title": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 }, "plugin": { "$ref": "#/definitions/plugin" }, "when": { "type": "array", "items": { "type": "object", "properties": { "value": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "equals": { "$ref": "#/definitions/equals" }, "differs": { "$ref": "#/definitions/differs" }, "matches": { "$ref": "#/definitions/matches" }, "present": { "$ref": "#/definitions/present" }, "atLeast": { "$ref": "#/definitions/atLeast" }, "atMost": { "$ref": "#/definitions/atMost" }, "includes": { "$ref": "#/definitions/includes" }, "every": { "$ref": "#/definitions/every" }, "ordered": { "$ref": "#/definitions/ordered" }, "schema": { "$ref": "#/definitions/schema" }, "otherwise": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 } }, "required": ["value", "otherwise"], "additionalProperties": false, "oneOf": [{ "required": ["equals"] }, { "required": ["differs"] }, { "required": ["matches"] }, { "required": ["present"] }, { "required": ["atLeast"] }, { "required": ["atMost"] }, { "required": ["includes"] }, { "required": ["every"] }, { "required": ["ordered"] }, { "required": ["schema"] }] } }, "request": { "$ref": "#/definitions/request" }, "observe": { "type": "string", "enum": ["starts", "stays-up", "stops"] }, "expect": { "$ref": "#/definitions/expect" }, "skip": { "type": "array", "items": { "type": "object", "properties": { "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "items": { "type": "integer", "minimum": 100, "maximum": 599 }, "minItems": 1 }, "reason": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 } }, "required": ["status", "reason"], "additionalProperties": false } }, "save": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$", "maxLength": 63 }, "additionalProperties": { "type": "string", "pattern": "^(/([^~/]|~[01])*)*$", "maxLength": 1000 } } }, "required": ["id", "category", "level", "title"], "additionalProperties": false, "oneOf": [{ "required": ["request"] }, { "required": ["observe"] }] }, "group": { "type": "object", "properties": { "forEach": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "as": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$", "maxLength": 63 }, "where": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "otherwise": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 }, "plugin": { "$ref": "#/definitions/plugin" }, "steps": { "$ref": "#/definitions/steps" } }, "required": ["forEach", "as", "otherwise", "steps"], "additionalProperties": false }, "plugin": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "request": { "type": ["string", "object"], "pattern": "^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$", "maxLength": 2000, "properties": { "method": { "type": "string", "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, "path": { "type": "string", "pattern": "^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$", "maxLength": 2000 }, "fill": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "with": { "type": "object", "propertyNames": { "type": "string", "maxLength": 100 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } } }, "additionalProperties": false }, "query": { "type": "object", "propertyNames": { "type": "string", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "headers": { "type": "object", "propertyNames": { "type": "string", "pattern": "^(?!(?:[Cc]onnection|[Cc]ontent-[Ll]ength|[Tt]ransfer-[Ee]ncoding|[Tt]railer|[Uu]pgrade|[Ee]xpect|TE|te)$)[-!#$%&'*+.^_`|~0-9A-Za-z]+$", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "body": {} }, "required": ["path"], "additionalProperties": false }, "expect": { "type": "object", "properties": { "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "items": { "type": "integer", "minimum": 100, "maximum": 599 }, "minItems": 1 }, "headers": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[-!#$%&'*+.^_`|~0-9a-z]+$", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "text": { "type": "object", "properties": { "equals": { "$ref": "#/definitions/equals" }, "differs": { "$ref": "#/definitions/differs" }, "matches": { "$ref": "#/definitions/matches" }, "present": { "$ref": "#/definitions/present" }, "atLeast": { "$ref": "#/definitions/atLeast" }, "atMost": { "$ref": "#/definitions/atMost" }, "includes": { "$ref": "#/definitions/includes" }, "every": { "$ref": "#/definitions/every" }, "ordered": { "$ref": "#/definitions/ordered" }, "schema": { "$ref": "#/definitions/schema" } }, "additionalProperties": false, "oneOf": [{ "required": ["equals"] }, { "required": ["differs"] }, { "required": ["matches"] }, { "required": ["present"] }, { "required": ["atLeast"] }, { "required": ["atMost"] }, { "required": ["includes"] }, { "required": ["every"] }, { "required": ["ordered"] }, { "required": ["schema"] }] }, "json": { "type": "array", "items": { "$ref": "#/definitions/rule" } } }, "additionalProperties": false }, "rule": { "type": "object", "properties": { "path": { "type": "string", "pattern": "^(/([^~/]|~[01])*)*$", "maxLength": 1000 }, "equals": { "$ref": "#/definitions/equals" }, "differs": { "$ref": "#/definitions/differs" }, "matches": { "$ref": "#/definitions/matches" }, "present": { "$ref": "#/definitions/present" }, "atLeast": { "$ref": "#/definitions/atLeast" }, "atMost": { "$ref": "#/definitions/atMost" }, "includes": { "$ref": "#/definitions/includes" }, "every": { "$ref": "#/definitions/every" }, "ordered": { "$ref": "#/definitions/ordered" }, "schema": { "$ref": "#/definitions/schema" } }, "additionalProperties": false, "oneOf": [{ "required": ["equals"] }, { "required": ["differs"] }, { "required": ["matches"] }, { "required": ["present"] }, { "required": ["atLeast"] }, { "required": ["atMost"] }, { "required": ["includes"] }, { "required": ["every"] }, { "required": ["ordered"] }, { "required": ["schema"] }] }, "equals": {}, "differs": {}, "matches": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "present": { "type": "boolean" }, "atLeast": { "type": ["number", "string"], "maxLength": 1000 }, "atMost": { "type": ["number", "string"], "maxLength": 1000 }, "includes": {}, "every": { "$ref": "#/definitions/rule" }, "ordered": { "type": "object", "properties": { "by": { "type": "string", "pattern": "^(/([^~/]|~[01])*)*$", "maxLength": 1000 }, "descending": { "type": "boolean" } }, "additionalProperties": false }, "schema": { "type": "object" } } };
const schema12 = { "type": "object", "properties": { "arguments": { "type": "array", "items": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "environment": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "files": { "type": "array", "items": { "type": "object", "properties": { "path": { "type": "string", "pattern": "^(?!.*(?:^|/)[.]{0,2}(?:/|$))[^\\u0000-\\u001f\\u007f\\\\]+$", "maxLength": 500 }, "content": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 1000000 } }, "required": ["path", "content"], "additionalProperties": false } }, "ready": { "type": "object", "properties": { "path": { "type": "string", "pattern": "^/(?!/)[^\\u0000-\\u0020\\u007f]*$", "maxLength": 1000 }, "seconds": { "type": "number", "minimum": 0.1, "maximum": 3600 } }, "required": ["path"], "additionalProperties": false }, "stopSeconds": { "type": "number", "minimum": 0.1, "maximum": 600 } }, "required": ["ready"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][-+.A-Za-z0-9]*$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern3 = new RegExp("^[^\\u0000]*$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?!.*(?:^|/)[.]{0,2}(?:/|$))[^\\u0000-\\u001f\\u007f\\\\]+$", "u");
const pattern8 = new RegExp("^/(?!/)[^\\u0000-\\u0020\\u007f]*$", "u");
const pattern9 = new RegExp("^[a-z][-A-Za-z0-9]*$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9]([-_A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const schema13 = { "type": "array", "items": { "$ref": "#/definitions/step" }, "minItems": 1 };
const schema14 = { "type": "object", "if": { "required": ["forEach"] }, "then": { "$ref": "#/definitions/group" }, "else": { "$ref": "#/definitions/check" } };
const schema15 = { "type": "object", "properties": { "forEach": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "as": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$", "maxLength": 63 }, "where": { "type": "array", "items": { "$ref": "#/definitions/rule" } }, "otherwise": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 }, "plugin": { "$ref": "#/definitions/plugin" }, "steps": { "$ref": "#/definitions/steps" } }, "required": ["forEach", "as", "otherwise", "steps"], "additionalProperties": false };
const schema26 = { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 };
const pattern15 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const schema16 = { "type": "object", "properties": { "path": { "type": "string", "pattern": "^(/([^~/]|~[01])*)*$", "maxLength": 1000 }, "equals": { "$ref": "#/definitions/equals" }, "differs": { "$ref": "#/definitions/differs" }, "matches": { "$ref": "#/definitions/matches" }, "present": { "$ref": "#/definitions/present" }, "atLeast": { "$ref": "#/definitions/atLeast" }, "atMost": { "$ref": "#/definitions/atMost" }, "includes": { "$ref": "#/definitions/includes" }, "every": { "$ref": "#/definitions/every" }, "ordered": { "$ref": "#/definitions/ordered" }, "schema": { "$ref": "#/definitions/schema" } }, "additionalProperties": false, "oneOf": [{ "required": ["equals"] }, { "required": ["differs"] }, { "required": ["matches"] }, { "required": ["present"] }, { "required": ["atLeast"] }, { "required": ["atMost"] }, { "required": ["includes"] }, { "required": ["every"] }, { "required": ["ordered"] }, { "required": ["schema"] }] };
const schema17 = {};
const schema18 = {};
const schema19 = { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 };
const schema20 = { "type": "boolean" };
const schema21 = { "type": ["number", "string"], "maxLength": 1000 };
const schema22 = { "type": ["number", "string"], "maxLength": 1000 };
const schema23 = {};
const schema24 = { "type": "object", "properties": { "by": { "type": "string", "pattern": "^(/([^~/]|~[01])*)*$", "maxLength": 1000 }, "descending": { "type": "boolean" } }, "additionalProperties": false };
const schema25 = { "type": "object" };
const func2 = Object.prototype.hasOwnProperty;
const pattern16 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
const wrapper0 = { validate: validate14 };
;
const wrapper1 = { validate: validate11 };
;
const schema27 = { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$", "maxLength": 63 }, "category": { "type": "string" }, "level": { "type": "string", "enum": ["required", "recommended"] }, "title": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 }, "plugin": { "$ref": "#/definitions/plugin" }, "when": { "type": "array", "items": { "type": "object", "properties": { "value": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "equals": { "$ref": "#/definitions/equals" }, "differs": { "$ref": "#/definitions/differs" }, "matches": { "$ref": "#/definitions/matches" }, "present": { "$ref": "#/definitions/present" }, "atLeast": { "$ref": "#/definitions/atLeast" }, "atMost": { "$ref": "#/definitions/atMost" }, "includes": { "$ref": "#/definitions/includes" }, "every": { "$ref": "#/definitions/every" }, "ordered": { "$ref": "#/definitions/ordered" }, "schema": { "$ref": "#/definitions/schema" }, "otherwise": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 } }, "required": ["value", "otherwise"], "additionalProperties": false, "oneOf": [{ "required": ["equals"] }, { "required": ["differs"] }, { "required": ["matches"] }, { "required": ["present"] }, { "required": ["atLeast"] }, { "required": ["atMost"] }, { "required": ["includes"] }, { "required": ["every"] }, { "required": ["ordered"] }, { "required": ["schema"] }] } }, "request": { "$ref": "#/definitions/request" }, "observe": { "type": "string", "enum": ["starts", "stays-up", "stops"] }, "expect": { "$ref": "#/definitions/expect" }, "skip": { "type": "array", "items": { "type": "object", "properties": { "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "items": { "type": "integer", "minimum": 100, "maximum": 599 }, "minItems": 1 }, "reason": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 300 } }, "required": ["status", "reason"], "additionalProperties": false } }, "save": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$", "maxLength": 63 }, "additionalProperties": { "type": "string", "pattern": "^(/([^~/]|~[01])*)*$", "maxLength": 1000 } } }, "required": ["id", "category", "level", "title"], "additionalProperties": false, "oneOf": [{ "required": ["request"] }, { "required": ["observe"] }] };
const schema38 = { "type": ["string", "object"], "pattern": "^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$", "maxLength": 2000, "properties": { "method": { "type": "string", "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, "path": { "type": "string", "pattern": "^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$", "maxLength": 2000 }, "fill": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 }, "with": { "type": "object", "propertyNames": { "type": "string", "maxLength": 100 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } } }, "additionalProperties": false }, "query": { "type": "object", "propertyNames": { "type": "string", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "headers": { "type": "object", "propertyNames": { "type": "string", "pattern": "^(?!(?:[Cc]onnection|[Cc]ontent-[Ll]ength|[Tt]ransfer-[Ee]ncoding|[Tt]railer|[Uu]pgrade|[Ee]xpect|TE|te)$)[-!#$%&'*+.^_`|~0-9A-Za-z]+$", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "body": {} }, "required": ["path"], "additionalProperties": false };
const pattern21 = new RegExp("^[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern28 = new RegExp("^(?:/(?!/)|[{])[^\\u0000-\\u0020\\u007f]*$", "u");
const pattern33 = new RegExp("^(?!(?:[Cc]onnection|[Cc]ontent-[Ll]ength|[Tt]ransfer-[Ee]ncoding|[Tt]railer|[Uu]pgrade|[Ee]xpect|TE|te)$)[-!#$%&'*+.^_`|~0-9A-Za-z]+$", "u");
const schema39 = { "type": "object", "properties": { "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "items": { "type": "integer", "minimum": 100, "maximum": 599 }, "minItems": 1 }, "headers": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[-!#$%&'*+.^_`|~0-9a-z]+$", "maxLength": 200 }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 10000 } }, "text": { "type": "object", "properties": { "equals": { "$ref": "#/definitions/equals" }, "differs": { "$ref": "#/definitions/differs" }, "matches": { "$ref": "#/definitions/matches" }, "present": { "$ref": "#/definitions/present" }, "atLeast": { "$ref": "#/definitions/atLeast" }, "atMost": { "$ref": "#/definitions/atMost" }, "includes": { "$ref": "#/definitions/includes" }, "every": { "$ref": "#/definitions/every" }, "ordered": { "$ref": "#/definitions/ordered" }, "schema": { "$ref": "#/definitions/schema" } }, "additionalProperties": false, "oneOf": [{ "required": ["equals"] }, { "required": ["differs"] }, { "required": ["matches"] }, { "required": ["present"] }, { "required": ["atLeast"] }, { "required": ["atMost"] }, { "required": ["includes"] }, { "required": ["every"] }, { "required": ["ordered"] }, { "required": ["schema"] }] }, "json": { "type": "array", "items": { "$ref": "#/definitions/rule" } } }, "additionalProperties": false };
const pattern35 = new RegExp("^[-!#$%&'*+.^_`|~0-9a-z]+$", "u");
;
;
;
;
;
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "metadata",
            "spec"
        ],
        "examples": {
            "apiVersion": "plugin-release/v1alpha1",
            "kind": "ConformanceSuite",
            "metadata": "",
            "spec": ""
        }
    },
    "#/properties/metadata": {
        "fields": [
            "name",
            "version",
            "description"
        ],
        "examples": {
            "name": "catalog-server",
            "version": "v1alpha1",
            "description": "The public contract of catalog servers."
        }
    },
    "#/properties/metadata/properties/name": {
        "expected": "lower-case letters, digits and -, the first and the last a letter or digit",
        "example": "catalog-server"
    },
    "#/properties/metadata/properties/version": {
        "expected": "letters, digits and - + ., the first a letter or digit",
        "example": "v1alpha1"
    },
    "#/properties/metadata/properties/description": {
        "expected": "one line of text",
        "example": "The public contract of catalog servers."
    },
    "#/properties/spec": {
        "fields": [
            "server",
            "parameters",
            "categories",
            "steps"
        ],
        "examples": {
            "server": "",
            "parameters": "",
            "categories": "[{\"id\":\"A\",\"title\":\"Capabilities\"}]",
            "steps": "[{\"id\":\"smoke-starts\",\"category\":\"smoke\",\"level\":\"required\",\"title\":\"The server starts\",\"observe\":\"starts\"}]"
        }
    },
    "#/properties/spec/properties/parameters/additionalProperties": {
        "fields": [
            "description",
            "default"
        ],
        "examples": {
            "description": "How many items a page has.",
            "default": "2"
        }
    },
    "#/properties/spec/properties/parameters/additionalProperties/properties/description": {
        "expected": "one line of text",
        "example": "How many items a page has."
    },
    "#/properties/spec/properties/parameters/additionalProperties/properties/default": {
        "expected": "text without NUL",
        "example": "2"
    },
    "#/properties/spec/properties/parameters/propertyNames": {
        "expected": "a name of letters, digits and - that begins with a small letter",
        "example": "pageSize"
    },
    "#/properties/spec/properties/categories/items": {
        "fields": [
            "id",
            "title"
        ],
        "examples": {
            "id": "A",
            "title": "Capabilities"
        }
    },
    "#/properties/spec/properties/categories/items/properties/id": {
        "expected": "letters, digits and - _, the first and the last a letter or digit",
        "example": "A"
    },
    "#/properties/spec/properties/categories/items/properties/title": {
        "expected": "one line of text",
        "example": "Capabilities"
    },
    "#/definitions/server": {
        "fields": [
            "arguments",
            "environment",
            "files",
            "ready",
            "stopSeconds"
        ],
        "examples": {
            "arguments": "[\"--listen=127.0.0.1:{port}\"]",
            "environment": "",
            "files": "[{\"path\":\"sources.yaml\",\"content\":\"catalogs: []\\n\"}]",
            "ready": "",
            "stopSeconds": ""
        }
    },
    "#/definitions/server/properties/arguments/items": {
        "expected": "text without NUL",
        "example": "--listen=127.0.0.1:{port}"
    },
    "#/definitions/server/properties/environment/additionalProperties": {
        "expected": "text without NUL",
        "example": "127.0.0.1:{port}"
    },
    "#/definitions/server/properties/environment/propertyNames": {
        "expected": "letters, digits and _, the first no digit",
        "example": "LISTEN"
    },
    "#/definitions/server/properties/files/items": {
        "fields": [
            "path",
            "content"
        ],
        "examples": {
            "path": "sources.yaml",
            "content": "catalogs: []\n"
        }
    },
    "#/definitions/server/properties/files/items/properties/path": {
        "expected": "a relative path without . and ..",
        "example": "sources.yaml"
    },
    "#/definitions/server/properties/files/items/properties/content": {
        "expected": "text without NUL",
        "example": "catalogs: []\n"
    },
    "#/definitions/server/properties/ready": {
        "fields": [
            "path",
            "seconds"
        ],
        "examples": {
            "path": "/readyz",
            "seconds": ""
        }
    },
    "#/definitions/server/properties/ready/properties/path": {
        "expected": "a path that begins with one /",
        "example": "/readyz"
    },
    "#/definitions/server/properties/ready/properties/seconds": {
        "expected": "seconds from 0.1 to 3600"
    },
    "#/definitions/server/properties/stopSeconds": {
        "expected": "seconds from 0.1 to 600"
    },
    "#/definitions/check": {
        "expected": "exactly one of request and observe",
        "fields": [
            "id",
            "category",
            "level",
            "title",
            "plugin",
            "when",
            "request",
            "observe",
            "expect",
            "skip",
            "save"
        ],
        "examples": {
            "id": "A-plugins",
            "category": "A",
            "level": "required",
            "title": "/api/plugins lists the plugins",
            "plugin": "{plugin/name}",
            "when": "[{\"value\":\"{capabilities/sources/manageable}\",\"equals\":true,\"otherwise\":\"the plugin has no sources\"}]",
            "request": "/api/plugins",
            "observe": "starts",
            "expect": "",
            "skip": "[{\"status\":404,\"reason\":\"the plugin has no capabilities\"}]",
            "save": ""
        }
    },
    "#/definitions/check/properties/id": {
        "expected": "letters, digits and - _ ., the first and the last a letter or digit",
        "example": "A-plugins"
    },
    "#/definitions/check/properties/title": {
        "expected": "one line of text",
        "example": "/api/plugins lists the plugins"
    },
    "#/definitions/check/properties/when/items": {
        "expected": "exactly one of equals, differs, matches, present, atLeast, atMost, includes, every, ordered, schema",
        "fields": [
            "value",
            "equals",
            "differs",
            "matches",
            "present",
            "atLeast",
            "atMost",
            "includes",
            "every",
            "ordered",
            "schema",
            "otherwise"
        ],
        "examples": {
            "value": "{capabilities/sources/manageable}",
            "equals": "{plugin/name}",
            "differs": "{first/name}",
            "matches": "^v[0-9]+",
            "present": "",
            "atLeast": "",
            "atMost": "",
            "includes": "",
            "every": "",
            "ordered": "",
            "schema": "",
            "otherwise": "the plugin has no sources"
        }
    },
    "#/definitions/check/properties/when/items/properties/value": {
        "expected": "text without NUL",
        "example": "{capabilities/sources/manageable}"
    },
    "#/definitions/check/properties/when/items/properties/otherwise": {
        "expected": "one line of text",
        "example": "the plugin has no sources"
    },
    "#/definitions/check/properties/skip/items": {
        "fields": [
            "status",
            "reason"
        ],
        "examples": {
            "status": "",
            "reason": "the plugin has no capabilities"
        }
    },
    "#/definitions/check/properties/skip/items/properties/status": {
        "expected": "a status from 100 to 599"
    },
    "#/definitions/check/properties/skip/items/properties/status/items": {
        "expected": "a status from 100 to 599"
    },
    "#/definitions/check/properties/skip/items/properties/reason": {
        "expected": "one line of text",
        "example": "the plugin has no capabilities"
    },
    "#/definitions/check/properties/save/additionalProperties": {
        "expected": "a JSON pointer, which is empty or begins with /",
        "example": "/plugins"
    },
    "#/definitions/check/properties/save/propertyNames": {
        "expected": "a name of letters and digits that begins with a small letter",
        "example": "plugins"
    },
    "#/definitions/group": {
        "fields": [
            "forEach",
            "as",
            "where",
            "otherwise",
            "plugin",
            "steps"
        ],
        "examples": {
            "forEach": "{plugins}",
            "as": "plugin",
            "where": "[{\"path\":\"/healthy\",\"equals\":true}]",
            "otherwise": "the server has no plugins",
            "plugin": "{plugin/name}",
            "steps": "[{\"id\":\"smoke-starts\",\"category\":\"smoke\",\"level\":\"required\",\"title\":\"The server starts\",\"observe\":\"starts\"}]"
        }
    },
    "#/definitions/group/properties/forEach": {
        "expected": "text without NUL",
        "example": "{plugins}"
    },
    "#/definitions/group/properties/as": {
        "expected": "a name of letters and digits that begins with a small letter",
        "example": "plugin"
    },
    "#/definitions/group/properties/otherwise": {
        "expected": "one line of text",
        "example": "the server has no plugins"
    },
    "#/definitions/plugin": {
        "expected": "text without NUL",
        "example": "{plugin/name}"
    },
    "#/definitions/request": {
        "expected": "a path that begins with one / or a placeholder",
        "example": "/api/plugins",
        "fields": [
            "method",
            "path",
            "fill",
            "query",
            "headers",
            "body"
        ],
        "examples": {
            "method": "GET",
            "path": "/api/plugins/{plugin/name}/capabilities",
            "fill": "",
            "query": "",
            "headers": "",
            "body": ""
        }
    },
    "#/definitions/request/properties/path": {
        "expected": "a path that begins with one / or a placeholder",
        "example": "/api/plugins/{plugin/name}/capabilities"
    },
    "#/definitions/request/properties/fill": {
        "fields": [
            "from",
            "with"
        ],
        "examples": {
            "from": "{item}",
            "with": ""
        }
    },
    "#/definitions/request/properties/fill/properties/from": {
        "expected": "text without NUL",
        "example": "{item}"
    },
    "#/definitions/request/properties/fill/properties/with/additionalProperties": {
        "expected": "text without NUL",
        "example": "{item/name}"
    },
    "#/definitions/request/properties/fill/properties/with/propertyNames": {
        "expected": "at most 100 characters"
    },
    "#/definitions/request/properties/query/additionalProperties": {
        "expected": "text without NUL",
        "example": "2"
    },
    "#/definitions/request/properties/query/propertyNames": {
        "expected": "at most 200 characters"
    },
    "#/definitions/request/properties/headers/additionalProperties": {
        "expected": "text without NUL",
        "example": "Bearer {parameters/token}"
    },
    "#/definitions/request/properties/headers/propertyNames": {
        "expected": "a header's name",
        "example": "Authorization"
    },
    "#/definitions/expect": {
        "fields": [
            "status",
            "headers",
            "text",
            "json"
        ],
        "examples": {
            "status": "",
            "headers": "",
            "text": "",
            "json": "[{\"path\":\"/count\",\"atLeast\":1}]"
        }
    },
    "#/definitions/expect/properties/status": {
        "expected": "a status from 100 to 599"
    },
    "#/definitions/expect/properties/status/items": {
        "expected": "a status from 100 to 599"
    },
    "#/definitions/expect/properties/headers/additionalProperties": {
        "expected": "text without NUL",
        "example": "^application/json"
    },
    "#/definitions/expect/properties/headers/propertyNames": {
        "expected": "a header's name in small letters",
        "example": "content-type"
    },
    "#/definitions/expect/properties/text": {
        "expected": "exactly one of equals, differs, matches, present, atLeast, atMost, includes, every, ordered, schema",
        "fields": [
            "equals",
            "differs",
            "matches",
            "present",
            "atLeast",
            "atMost",
            "includes",
            "every",
            "ordered",
            "schema"
        ],
        "examples": {
            "equals": "{plugin/name}",
            "differs": "{first/name}",
            "matches": "^v[0-9]+",
            "present": "",
            "atLeast": "",
            "atMost": "",
            "includes": "",
            "every": "",
            "ordered": "",
            "schema": ""
        }
    },
    "#/definitions/rule": {
        "expected": "exactly one of equals, differs, matches, present, atLeast, atMost, includes, every, ordered, schema",
        "fields": [
            "path",
            "equals",
            "differs",
            "matches",
            "present",
            "atLeast",
            "atMost",
            "includes",
            "every",
            "ordered",
            "schema"
        ],
        "examples": {
            "path": "/plugins/0/name",
            "equals": "{plugin/name}",
            "differs": "{first/name}",
            "matches": "^v[0-9]+",
            "present": "",
            "atLeast": "",
            "atMost": "",
            "includes": "",
            "every": "",
            "ordered": "",
            "schema": ""
        }
    },
    "#/definitions/rule/properties/path": {
        "expected": "a JSON pointer, which is empty or begins with /",
        "example": "/plugins/0/name"
    },
    "#/definitions/matches": {
        "expected": "text without NUL",
        "example": "^v[0-9]+"
    },
    "#/definitions/atLeast": {
        "expected": "a number or a placeholder"
    },
    "#/definitions/atMost": {
        "expected": "a number or a placeholder"
    },
    "#/definitions/ordered": {
        "fields": [
            "by",
            "descending"
        ],
        "examples": {
            "by": "/name",
            "descending": ""
        }
    },
    "#/definitions/ordered/properties/by": {
        "expected": "a JSON pointer, which is empty or begins with /",
        "example": "/name"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/suite.ts
var suite = __webpack_require__(8834);
// EXTERNAL MODULE: ./packages/documents/src/suite-schemas.ts
var suite_schemas = __webpack_require__(78595);
// EXTERNAL MODULE: ./packages/documents/src/suite-template.ts
var suite_template = __webpack_require__(6549);
;// CONCATENATED MODULE: ./packages/documents/src/suite-variables.ts




/** What is wrong with a template's placeholders. */
;
;
;

// EXTERNAL MODULE: ./packages/documents/src/suite-walk.ts
var suite_walk = __webpack_require__(54562);
;// CONCATENATED MODULE: ./packages/documents/src/suite-check.ts








/** The rules that the schema cannot say. `refused` are those of the suite's own schemas that are none. */
;
/** @param outer the variables that the steps see; what they save themselves is seen by the rest of them only. */
;
;
;
;
;
;
/** Any text may come to stand for a placeholder. Patterns with malformed ones have been reported. */
;
;

;// CONCATENATED MODULE: ./packages/documents/src/suite-document.ts
;
;
;
;
;
;
;
;
;
;
/** The schema gives such mappings no fixed fields; one that is left out is empty. */
;

// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/documents/src/parse-suite.ts









const schema = { validate: validate, hints: hints };
/** Reads a conformance suite. Never throws for what the text holds. */
;


/***/ }),

/***/ 67083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var unknownField = (function ({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
});
var missingField = (function ({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
});
var explain = (function (error, source, hints) {
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
});
var readSubject = (function ({ instancePath, schemaPath }, source, hints) {
    const path = [];
    let value = source.value;
    for (const step of instancePath.split("/").slice(1)) {
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value[step];
    }
    const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    return { path, name: name.slice(1) || "the document", value, source, hints, node };
});
var unknownDiagnostic = (function (subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
});
var renameOrRemove = (function ({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
});
var homesOf = (function (field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
});
var missingDiagnostic = (function ({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
});
var typeDiagnostic = (function (subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
        place,
    });
});
var describe = (function (value, written) {
    if (value === null)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "object")
        return "is a mapping";
    return typeof value === "string" ? `is the text ${(0,sanitize/* quoted */.T)(value)}` : `${written} is a ${typeof value}`;
});
var versionExample = (function ({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
});
var typeFix = (function (types, value, written, version) {
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
});
var inThreeParts = (function (written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
});
var valueDiagnostic = (function ({ path, name, value, source, hints, node }, error) {
    const { wanted, fix } = expectation(error, value, hints[node] ?? {});
    return (0,diagnostic/* diagnostic */.YK)("field-value", `${name} ${wanted}`, { fix, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
});
var expectation = (function ({ keyword, params }, value, { expected = "", example = "" }) {
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
});
var oneOf = (function (allowed, value, expected) {
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
});
var checkSchema = (function (source, { validate, hints }) {
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
});
var byValue = (function (errors) {
    const groups = new Map();
    for (const error of errors) {
        const group = groups.get(error.instancePath);
        if (group)
            group.push(error);
        else
            groups.set(error.instancePath, [error]);
    }
    return groups;
});
var onePerMistake = (function (errors) {
    const type = errors.find((each) => each.keyword === "type");
    if (type)
        return [type];
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
});
var isOfFields = (function ({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
});
var isInBranch = (function ({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
});
var withoutMisspelt = (function (errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
});
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
;
;

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
;// CONCATENATED MODULE: ./packages/documents/src/schema-messages.ts





/** One schema error in plain English, where it stands, with its fix. */
;
;
;
;
/** Other mappings that have a field of this name. */
;
;
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
;
;
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
;
;
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
;
;
/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
;
/** A mapping's error that leaves its other fields good. */
;
/** Errors of a choice's branches; the choice itself is reported. */
;
;


/***/ }),

/***/ 78595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var validatorOf = (function (schema) {
    const known = validators.get(schema);
    if (!known)
        throw new Error("a schema of the suite was not compiled");
    return known;
});
var compileSchemas = (async function (steps) {
    const missing = [...schemasOf(steps)].filter((schema) => !validators.has(schema));
    if (missing.length === 0)
        return [];
    // Its other exports cannot be seen from a bundle.
    const { default: exported } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23));
    const ajv = new exported.Ajv2020(schemaOptions);
    return missing.flatMap((schema) => {
        try {
            const validate = ajv.compile(schema);
            if ("$async" in validate)
                return [{ schema, why: "it is asynchronous" }];
            validators.set(schema, validate);
            return [];
        }
        catch (error) {
            return [{ schema, why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(error.message, 200) }];
        }
    });
});
var provideValidators = (function (steps, made) {
    for (const [index, schema] of [...schemasOf(steps)].entries()) {
        const validate = made[index];
        if (validate)
            validators.set(schema, validate);
    }
});
var schemasOf = (function* (steps) {
    for (const step of steps) {
        for (const [, { schema }] of placedSchemas(step))
            yield schema;
        if ((0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .isGroup */ .I)(step))
            yield* schemasOf(step.steps);
    }
});
var placedSchemas = (function (step) {
    const found = [...(0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .matchersOf */ .z6)(step)];
    return found.flatMap(([path, matcher]) => ("schema" in matcher ? [[path, { schema: matcher.schema }]] : []));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ placedSchemas),
/* harmony export */   WP: () => (/* binding */ schemasOf),
/* harmony export */   f7: () => (/* binding */ provideValidators),
/* harmony export */   kW: () => (/* binding */ compileSchemas),
/* harmony export */   qA: () => (/* binding */ validatorOf)
/* harmony export */ });
/* unused harmony export schemaOptions */
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8834);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54562);



/** What is compiled already: schemas of built-in suites come with their validators. */
const validators = new WeakMap();
/** The validator of a suite's schema. Throws an Error where it was never made. */
;
/** Sees to it that every schema has a validator. Loads ajv only where one has none: that takes longer than reading a suite. */
;
/** Gives the schemas of a built-in suite the validators that were made of them, in the order of `schemasOf`. */
;
/** Every schema of a suite, in its order. */
;
/** The schemas of one step, the steps in it aside. */
;
const schemaOptions = {
    strict: true,
    // Conditions name fields that are described beside them.
    strictRequired: false,
    allowUnionTypes: true,
    // A field named `constructor` is there only where the answer has it.
    ownProperties: true,
    // Errors then hold the value that they are about.
    verbose: true,
    // Keywords check their own values; compiling the meta-schemas would take longer than everything else.
    meta: false,
    validateSchema: false,
    logger: false,
};


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseTemplate = (function (template) {
    const parts = [];
    const text = (more) => {
        const last = parts.at(-1);
        if (typeof last === "string")
            parts[parts.length - 1] = last + more;
        else if (more)
            parts.push(more);
    };
    let at = 0;
    for (const { index, 0: start } of template.matchAll(/\{\{|\{(?=[a-z])/g)) {
        if (index < at)
            continue;
        text(template.slice(at, index));
        if (start === "{{") {
            text("{");
            at = index + 2;
            continue;
        }
        const placeholder = readPlaceholder(template.slice(index, index + longest));
        if (!placeholder)
            return { problem: template.slice(index, index + 60) };
        parts.push(placeholder);
        at = index + nameOf(placeholder).length + 2;
    }
    text(template.slice(at));
    return { parts };
});
var readPlaceholder = (function (text) {
    const [, variable = "", pointer = ""] = /^\{([a-z][A-Za-z0-9]*)(\/[^{}]*)?\}/.exec(text) ?? [];
    return variable && (0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(pointer) ? { variable, pointer } : undefined;
});
var nameOf = (function ({ variable, pointer }) {
    return variable + pointer;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46502);

/**
 * Takes a template apart. A `{` before a small letter begins a placeholder, `{{` stands for a `{`, and any other brace for itself, so
 * that most of JSON and of regular expressions can stay as it is.
 */
;
/** A variable and a pointer are at most this long, so that a text full of `{` is read in linear time. */
const longest = 1100;
;
/** `plugin/name` */
;


/***/ }),

/***/ 54562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var serverTemplates = (function* ({ arguments: list = [], environment, files, }) {
    for (const [index, each] of list.entries())
        yield [["arguments", index], each];
    for (const [name, each] of Object.entries(environment))
        yield [["environment", name], each];
    for (const [index, { content }] of files.entries())
        yield [["files", index, "content"], content];
});
var groupTemplates = (function (group) {
    const own = [...under(["where"], group.where.entries(), ruleTemplates)];
    return {
        outside: [[["forEach"], group.forEach], ...own],
        inside: group.plugin === undefined ? [] : [[["plugin"], group.plugin]],
    };
});
var checkTemplates = (function* ({ plugin, when, request, expect }) {
    if (plugin !== undefined)
        yield [["plugin"], plugin];
    for (const [index, { value, matcher }] of when.entries()) {
        yield [["when", index, "value"], value];
        yield* under(["when"], [[index, matcher]], matcherTemplates);
    }
    if (request) {
        yield [["request", "path"], request.path];
        if (request.fill?.from !== undefined)
            yield [["request", "fill", "from"], request.fill.from];
        yield* under(["request", "fill", "with"], Object.entries(request.fill?.with ?? {}), valueTemplates);
        yield* under(["request", "query"], Object.entries(request.query), valueTemplates);
        yield* under(["request", "headers"], Object.entries(request.headers), valueTemplates);
        if (request.body !== undefined)
            yield* under(["request"], [["body", request.body]], valueTemplates);
    }
    yield* under(["expect", "headers"], Object.entries(expect.headers), valueTemplates);
    if (expect.text)
        yield* under(["expect"], [["text", expect.text]], matcherTemplates);
    yield* under(["expect", "json"], expect.json.entries(), ruleTemplates);
});
var ruleTemplates = (function* ({ path, matcher }) {
    yield [["path"], path];
    yield* matcherTemplates(matcher);
});
var matcherTemplates = (function* (matcher) {
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleTemplates);
    else if (!("schema" in matcher))
        yield* under([], Object.entries(matcher), valueTemplates);
});
var valueTemplates = (function* (value) {
    if (typeof value === "string")
        yield [[], value];
    else if (Array.isArray(value))
        yield* under([], value.entries(), valueTemplates);
    else if (value !== null && typeof value === "object")
        yield* under([], Object.entries(value), valueTemplates);
});
var matchersOf = (function* (step) {
    if ("steps" in step)
        return yield* under(["where"], step.where.entries(), ruleMatchers);
    yield* under(["when"], step.when.map(({ matcher }, index) => [index, { path: "", matcher }]), ruleMatchers);
    if (step.expect.text)
        yield [["expect", "text"], step.expect.text];
    yield* under(["expect", "json"], step.expect.json.entries(), ruleMatchers);
});
var ruleMatchers = (function* ({ matcher }) {
    yield [[], matcher];
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleMatchers);
});
var under = (function* (path, entries, walk) {
    for (const [key, each] of entries) {
        for (const [rest, found] of walk(each))
            yield [[...path, key, ...rest], found];
    }
});
var allChecks = (function* (steps, path = ["steps"]) {
    for (const [index, step] of steps.entries()) {
        if ("steps" in step)
            yield* allChecks(step.steps, [...path, index, "steps"]);
        else
            yield [[...path, index], step];
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ serverTemplates),
/* harmony export */   T4: () => (/* binding */ groupTemplates),
/* harmony export */   Yw: () => (/* binding */ checkTemplates),
/* harmony export */   fZ: () => (/* binding */ allChecks),
/* harmony export */   z6: () => (/* binding */ matchersOf)
/* harmony export */ });
;
/** The templates of a group itself, its steps aside: those that are filled outside of it, and those that see its item. */
;
;
;
/** A schema has no templates: it is compiled once. */
;
;
/** Matchers of all kinds that a check or a group has, those of `every` included. */
;
;
;
/** Every check of a suite, in its order, with where it stands below `spec`. */
;


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isGroup = (function (step) {
    return "steps" in step;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isGroup)
/* harmony export */ });
;


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var readTokens = (function (text) {
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
});
var refusal = (function (lexeme, start) {
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
});
var tooDeep = (function ({ stack }, start) {
    if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth)
        return undefined;
    return {
        code: "yaml-too-deep",
        message: `the document is nested more than ${maxDepth} levels deep`,
        fix: "Flatten the document; no schema here needs more than a few levels.",
        start,
        end: start + 1,
    };
});
var tooMany = (function ({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
    return {
        code: "file-too-large",
        message: "the document has more than 2,000,000 tokens",
        fix: "Split the document, or remove what does not belong in it.",
        start,
        end: start + 1,
    };
});
var unexpected = (function ({ message, offset, source }) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: "Remove it, or quote the value that it belongs to.",
        start: offset,
        end: offset + source.length,
    };
});
var furtherDocument = (function ({ stack: [begun] }, { documents, ends }) {
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
});
var controlCharacters = (function (text) {
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
});
var hex = (function (character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
});
var composeTokens = (function (tokens) {
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
});
var range = (function (source) {
    if (typeof source === "number")
        return [source, source + 1];
    if (!("offset" in source))
        return [source[0] ?? 0, source[1] ?? 0];
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
});
var problem = (function (code, message, start, end) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: fixes[code] ?? "Correct the YAML at this place.",
        start,
        end,
    };
});
var plainValue = (function (node, report) {
    if ((0,dist/* isMap */.jh)(node))
        return plainMapping(node, report);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((each) => plainValue(each, report));
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
});
var plainMapping = (function (map, report) {
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
});
var keyText = (function ({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? "") : undefined;
});
var duplicateKey = (function (key, node) {
    return {
        code: "yaml-duplicate-key",
        message: `the key ${(0,sanitize/* quoted */.T)(key)} stands twice in one mapping`,
        fix: "Keep one of the two.",
        ...span(node),
    };
});
var mergeKey = (function (node) {
    return {
        code: "yaml-refused-feature",
        message: "the merge key << is refused",
        fix: "Write the merged fields out.",
        ...span(node),
    };
});
var collectionKey = (function (node) {
    return {
        code: "yaml-refused-feature",
        message: "a key that is no text is refused",
        fix: "Make the key plain text.",
        ...span(node),
    };
});
var span = (function ({ range }) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
});
var readYaml = (async function (path) {
    const read = (0,read_text.readText)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
});
var parseYaml = (function (file, text, limit = read_text/* maxBytes */.I) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [(0,read_text/* tooLarge */.g)(file, limit)] };
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
});
var toDiagnostic = (function ({ code, message, fix, start, end }, locate) {
    return (0,diagnostic/* diagnostic */.YK)(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
});
var placer = (function (root, locate) {
    const keys = new WeakMap();
    return (path, options) => {
        const { key, value } = find(root, path, keys);
        const target = key && (options?.key || isEmpty(value)) ? key : value;
        if (!target?.range)
            return locate(0, 0);
        return locate(target.range[0], endOf(target));
    };
});
var find = (function (root, path, keys) {
    let found = { value: root };
    for (const step of path) {
        const next = child(found.value, step, keys);
        if (!next)
            break;
        found = next;
    }
    return found;
});
var child = (function (node, step, keys) {
    if ((0,dist/* isMap */.jh)(node))
        return pairs(node, keys).get(String(step));
    const item = (0,dist/* isSeq */.oP)(node) && typeof step === "number" ? node.items[step] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { value: item } : undefined;
});
var pairs = (function (map, keys) {
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
});
var isEmpty = (function (node) {
    return !node?.range || node.range[0] === node.range[1];
});
var endOf = (function (node) {
    const last = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? !node.flow && node.items.at(-1) : undefined;
    if (!last)
        return node.range?.[1] ?? 0;
    const { key, value } = (0,dist/* isNode */.Ll)(last) ? { key: last, value: last } : last;
    return endOf(value && !isEmpty(value) ? value : key);
});
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  readYaml: () => (/* binding */ readYaml)
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
;
;
;
;
/** What the library cannot place in any document. */
;
/** What the parser has begun, after it has ended one document; or one end marker after another. */
;
const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);
/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
;
;

;// CONCATENATED MODULE: ./packages/documents/src/yaml-compose.ts



/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
;
class TooMany extends Error {
}
;
;
const fixes = {
    BAD_INDENT: "Align this line with the others of its mapping or list.",
    TAB_AS_INDENT: "Indent with blanks instead of tabs.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
    MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};

;// CONCATENATED MODULE: ./packages/documents/src/yaml-values.ts


/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
;
;
/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/documents/src/yaml-source.ts








/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
;
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
;
;
;
/** The value at the path, or its nearest ancestor. */
;
;
;
;
/** A block collection's own range goes on to the next token; it ends where its last value ends. */
;


/***/ })

};

export const id = 6700;
export const ids = [6700];
export const modules = {

/***/ 6454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                    if (!((((key1 === "proposals") || (key1 === "trustedRoot")) || (key1 === "transparencyLog")) || (key1 === "plugins"))) {
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
                if (data2.trustedRoot !== undefined) {
                    let data4 = data2.trustedRoot;
                    if (typeof data4 === "string") {
                        if (data4.length > 1024) {
                            const err12 = { instancePath: instancePath + "/spec/trustedRoot", schemaPath: "#/properties/spec/properties/trustedRoot/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data4)) {
                            const err13 = { instancePath: instancePath + "/spec/trustedRoot", schemaPath: "#/properties/spec/properties/trustedRoot/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                        const err14 = { instancePath: instancePath + "/spec/trustedRoot", schemaPath: "#/properties/spec/properties/trustedRoot/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data2.transparencyLog !== undefined) {
                    let data5 = data2.transparencyLog;
                    if (typeof data5 !== "string") {
                        const err15 = { instancePath: instancePath + "/spec/transparencyLog", schemaPath: "#/properties/spec/properties/transparencyLog/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (!((data5 === "required") || (data5 === "timestamp"))) {
                        const err16 = { instancePath: instancePath + "/spec/transparencyLog", schemaPath: "#/properties/spec/properties/transparencyLog/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.transparencyLog.enum } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data2.plugins !== undefined) {
                    let data6 = data2.plugins;
                    if (Array.isArray(data6)) {
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs19 = errors;
                            let valid4 = false;
                            let passing0 = null;
                            const _errs20 = errors;
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                if (data7.component === undefined) {
                                    const err17 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/oneOf/0/required", keyword: "required", params: { missingProperty: "component" } };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs20 === errors;
                            if (_valid0) {
                                valid4 = true;
                                passing0 = 0;
                            }
                            const _errs21 = errors;
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                if (data7.module === undefined) {
                                    const err18 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/oneOf/1/required", keyword: "required", params: { missingProperty: "module" } };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs21 === errors;
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
                                const err19 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs19;
                                if (vErrors !== null) {
                                    if (_errs19) {
                                        vErrors.length = _errs19;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                if (data7.name === undefined) {
                                    const err20 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                for (const key2 in data7) {
                                    if (!(func2.call(schema11.properties.spec.properties.plugins.items.properties, key2))) {
                                        const err21 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.name !== undefined) {
                                    let data8 = data7.name;
                                    if (typeof data8 === "string") {
                                        if (data8.length > 63) {
                                            const err22 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 } };
                                            if (vErrors === null) {
                                                vErrors = [err22];
                                            }
                                            else {
                                                vErrors.push(err22);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data8)) {
                                            const err23 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-_+a-z0-9]*[a-z0-9])?$" } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err24 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.component !== undefined) {
                                    let data9 = data7.component;
                                    if (typeof data9 === "string") {
                                        if (data9.length > 255) {
                                            const err25 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/component", schemaPath: "#/properties/spec/properties/plugins/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                        if (!pattern2.test(data9)) {
                                            const err26 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/component", schemaPath: "#/properties/spec/properties/plugins/items/properties/component/pattern", keyword: "pattern", params: { pattern: "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err26];
                                            }
                                            else {
                                                vErrors.push(err26);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err27 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/component", schemaPath: "#/properties/spec/properties/plugins/items/properties/component/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err27];
                                        }
                                        else {
                                            vErrors.push(err27);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.module !== undefined) {
                                    let data10 = data7.module;
                                    if (typeof data10 === "string") {
                                        if (data10.length > 255) {
                                            const err28 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err28];
                                            }
                                            else {
                                                vErrors.push(err28);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data10)) {
                                            const err29 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*$" } };
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
                                        const err30 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err30];
                                        }
                                        else {
                                            vErrors.push(err30);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.repository !== undefined) {
                                    let data11 = data7.repository;
                                    if (typeof data11 === "string") {
                                        if (data11.length > 200) {
                                            const err31 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                        if (!pattern4.test(data11)) {
                                            const err32 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err33 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/repository/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err33];
                                        }
                                        else {
                                            vErrors.push(err33);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.source !== undefined) {
                                    let data12 = data7.source;
                                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                        if (data12.repository === undefined) {
                                            const err34 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/required", keyword: "required", params: { missingProperty: "repository" } };
                                            if (vErrors === null) {
                                                vErrors = [err34];
                                            }
                                            else {
                                                vErrors.push(err34);
                                            }
                                            errors++;
                                        }
                                        for (const key3 in data12) {
                                            if (!((key3 === "repository") || (key3 === "id"))) {
                                                const err35 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data12.repository !== undefined) {
                                            let data13 = data12.repository;
                                            if (typeof data13 === "string") {
                                                if (!pattern5.test(data13)) {
                                                    const err36 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err36];
                                                    }
                                                    else {
                                                        vErrors.push(err36);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err37 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/repository", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/repository/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err37];
                                                }
                                                else {
                                                    vErrors.push(err37);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data12.id !== undefined) {
                                            let data14 = data12.id;
                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                const err38 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/id", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/id/type", keyword: "type", params: { type: "integer" } };
                                                if (vErrors === null) {
                                                    vErrors = [err38];
                                                }
                                                else {
                                                    vErrors.push(err38);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                                if (data14 > 9007199254740991 || isNaN(data14)) {
                                                    const err39 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/id", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err39];
                                                    }
                                                    else {
                                                        vErrors.push(err39);
                                                    }
                                                    errors++;
                                                }
                                                if (data14 < 1 || isNaN(data14)) {
                                                    const err40 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source/id", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                                    }
                                    else {
                                        const err41 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/source", schemaPath: "#/properties/spec/properties/plugins/items/properties/source/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.candidates !== undefined) {
                                    let data15 = data7.candidates;
                                    if (typeof data15 === "string") {
                                        if (data15.length > 200) {
                                            const err42 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/candidates", schemaPath: "#/properties/spec/properties/plugins/items/properties/candidates/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                        if (!pattern6.test(data15)) {
                                            const err43 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/candidates", schemaPath: "#/properties/spec/properties/plugins/items/properties/candidates/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err43];
                                            }
                                            else {
                                                vErrors.push(err43);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err44 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/candidates", schemaPath: "#/properties/spec/properties/plugins/items/properties/candidates/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.channel !== undefined) {
                                    let data16 = data7.channel;
                                    if (typeof data16 !== "string") {
                                        const err45 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/channel", schemaPath: "#/properties/spec/properties/plugins/items/properties/channel/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                    if (!((data16 === "stable") || (data16 === "prerelease"))) {
                                        const err46 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/channel", schemaPath: "#/properties/spec/properties/plugins/items/properties/channel/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.plugins.items.properties.channel.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.retention !== undefined) {
                                    let data17 = data7.retention;
                                    if (typeof data17 !== "string") {
                                        const err47 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/retention", schemaPath: "#/properties/spec/properties/plugins/items/properties/retention/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                    if (!((data17 === "append") || (data17 === "replace"))) {
                                        const err48 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/retention", schemaPath: "#/properties/spec/properties/plugins/items/properties/retention/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.plugins.items.properties.retention.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.signer !== undefined) {
                                    let data18 = data7.signer;
                                    const _errs46 = errors;
                                    let valid7 = false;
                                    let passing1 = null;
                                    const _errs47 = errors;
                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                        if (data18.key === undefined) {
                                            const err49 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                        if (data18.identity !== undefined) {
                                            const err50 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/identity/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err50];
                                            }
                                            else {
                                                vErrors.push(err50);
                                            }
                                            errors++;
                                        }
                                        if (data18.issuer !== undefined) {
                                            const err51 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/issuer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/issuer/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err51];
                                            }
                                            else {
                                                vErrors.push(err51);
                                            }
                                            errors++;
                                        }
                                        if (data18.workflow !== undefined) {
                                            const err52 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/workflow", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/workflow/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err52];
                                            }
                                            else {
                                                vErrors.push(err52);
                                            }
                                            errors++;
                                        }
                                        if (data18.subject !== undefined) {
                                            const err53 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/subject", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/subject/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err53];
                                            }
                                            else {
                                                vErrors.push(err53);
                                            }
                                            errors++;
                                        }
                                        if (data18.repositoryId !== undefined) {
                                            const err54 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/repositoryId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/repositoryId/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                        if (data18.ownerId !== undefined) {
                                            const err55 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ownerId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/ownerId/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                        if (data18.ref !== undefined) {
                                            const err56 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ref", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/0/properties/ref/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                vErrors.push(err56);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs47 === errors;
                                    if (_valid1) {
                                        valid7 = true;
                                        passing1 = 0;
                                    }
                                    const _errs48 = errors;
                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                        if (data18.identity === undefined) {
                                            const err57 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/required", keyword: "required", params: { missingProperty: "identity" } };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                        if (data18.key !== undefined) {
                                            const err58 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/key/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                        if (data18.issuer !== undefined) {
                                            const err59 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/issuer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/issuer/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err59];
                                            }
                                            else {
                                                vErrors.push(err59);
                                            }
                                            errors++;
                                        }
                                        if (data18.workflow !== undefined) {
                                            const err60 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/workflow", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/workflow/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                        }
                                        if (data18.subject !== undefined) {
                                            const err61 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/subject", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/subject/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err61];
                                            }
                                            else {
                                                vErrors.push(err61);
                                            }
                                            errors++;
                                        }
                                        if (data18.repositoryId !== undefined) {
                                            const err62 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/repositoryId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/repositoryId/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                        if (data18.ownerId !== undefined) {
                                            const err63 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ownerId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/ownerId/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                vErrors.push(err63);
                                            }
                                            errors++;
                                        }
                                        if (data18.ref !== undefined) {
                                            const err64 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ref", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/1/properties/ref/false schema", keyword: "false schema", params: {} };
                                            if (vErrors === null) {
                                                vErrors = [err64];
                                            }
                                            else {
                                                vErrors.push(err64);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs48 === errors;
                                    if (_valid1 && valid7) {
                                        valid7 = false;
                                        passing1 = [passing1, 1];
                                    }
                                    else {
                                        if (_valid1) {
                                            valid7 = true;
                                            passing1 = 1;
                                        }
                                        const _errs49 = errors;
                                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                            if (data18.issuer === undefined) {
                                                const err65 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/2/required", keyword: "required", params: { missingProperty: "issuer" } };
                                                if (vErrors === null) {
                                                    vErrors = [err65];
                                                }
                                                else {
                                                    vErrors.push(err65);
                                                }
                                                errors++;
                                            }
                                            if (data18.key !== undefined) {
                                                const err66 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/2/properties/key/false schema", keyword: "false schema", params: {} };
                                                if (vErrors === null) {
                                                    vErrors = [err66];
                                                }
                                                else {
                                                    vErrors.push(err66);
                                                }
                                                errors++;
                                            }
                                            if (data18.identity !== undefined) {
                                                const err67 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf/2/properties/identity/false schema", keyword: "false schema", params: {} };
                                                if (vErrors === null) {
                                                    vErrors = [err67];
                                                }
                                                else {
                                                    vErrors.push(err67);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs49 === errors;
                                        if (_valid1 && valid7) {
                                            valid7 = false;
                                            passing1 = [passing1, 2];
                                        }
                                        else {
                                            if (_valid1) {
                                                valid7 = true;
                                                passing1 = 2;
                                            }
                                        }
                                    }
                                    if (!valid7) {
                                        const err68 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs46;
                                        if (vErrors !== null) {
                                            if (_errs46) {
                                                vErrors.length = _errs46;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                        for (const key4 in data18) {
                                            if (!((((((((key4 === "key") || (key4 === "identity")) || (key4 === "issuer")) || (key4 === "workflow")) || (key4 === "subject")) || (key4 === "repositoryId")) || (key4 === "ownerId")) || (key4 === "ref"))) {
                                                const err69 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                if (vErrors === null) {
                                                    vErrors = [err69];
                                                }
                                                else {
                                                    vErrors.push(err69);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data18.key !== undefined) {
                                            let data35 = data18.key;
                                            if (typeof data35 === "string") {
                                                if (data35.length > 1024) {
                                                    const err70 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err70];
                                                    }
                                                    else {
                                                        vErrors.push(err70);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data35)) {
                                                    const err71 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                                const err72 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/key", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/key/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err72];
                                                }
                                                else {
                                                    vErrors.push(err72);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data18.identity !== undefined) {
                                            let data36 = data18.identity;
                                            if (typeof data36 === "string") {
                                                if (data36.length > 1024) {
                                                    const err73 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err73];
                                                    }
                                                    else {
                                                        vErrors.push(err73);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern0.test(data36)) {
                                                    const err74 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/identity/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err74];
                                                    }
                                                    else {
                                                        vErrors.push(err74);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err75 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/identity", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/identity/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err75];
                                                }
                                                else {
                                                    vErrors.push(err75);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data18.issuer !== undefined) {
                                            let data37 = data18.issuer;
                                            if (typeof data37 === "string") {
                                                if (data37.length > 1024) {
                                                    const err76 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/issuer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err76];
                                                    }
                                                    else {
                                                        vErrors.push(err76);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern9.test(data37)) {
                                                    const err77 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/issuer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f]+$" } };
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
                                                const err78 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/issuer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/issuer/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err78];
                                                }
                                                else {
                                                    vErrors.push(err78);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data18.workflow !== undefined) {
                                            let data38 = data18.workflow;
                                            if (typeof data38 === "string") {
                                                if (data38.length > 1024) {
                                                    const err79 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/workflow", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err79];
                                                    }
                                                    else {
                                                        vErrors.push(err79);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern10.test(data38)) {
                                                    const err80 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/workflow", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s/@]+/)?[^\\s/@]+/[^\\s/@]+/[^\\s@]+\\.ya?ml(@[^\\s]+)?$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err80];
                                                    }
                                                    else {
                                                        vErrors.push(err80);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err81 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/workflow", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/workflow/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err81];
                                                }
                                                else {
                                                    vErrors.push(err81);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data18.subject !== undefined) {
                                            let data39 = data18.subject;
                                            if (typeof data39 === "string") {
                                                if (data39.length > 1024) {
                                                    const err82 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/subject", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err82];
                                                    }
                                                    else {
                                                        vErrors.push(err82);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern11.test(data39)) {
                                                    const err83 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/subject", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/subject/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f]+$" } };
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
                                                const err84 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/subject", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/subject/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err84];
                                                }
                                                else {
                                                    vErrors.push(err84);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data18.repositoryId !== undefined) {
                                            let data40 = data18.repositoryId;
                                            if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                                                const err85 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/repositoryId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/repositoryId/type", keyword: "type", params: { type: "integer" } };
                                                if (vErrors === null) {
                                                    vErrors = [err85];
                                                }
                                                else {
                                                    vErrors.push(err85);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data40 == "number") && (isFinite(data40))) {
                                                if (data40 > 9007199254740991 || isNaN(data40)) {
                                                    const err86 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/repositoryId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/repositoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err86];
                                                    }
                                                    else {
                                                        vErrors.push(err86);
                                                    }
                                                    errors++;
                                                }
                                                if (data40 < 1 || isNaN(data40)) {
                                                    const err87 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/repositoryId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/repositoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                                        if (data18.ownerId !== undefined) {
                                            let data41 = data18.ownerId;
                                            if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                                                const err88 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ownerId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/ownerId/type", keyword: "type", params: { type: "integer" } };
                                                if (vErrors === null) {
                                                    vErrors = [err88];
                                                }
                                                else {
                                                    vErrors.push(err88);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data41 == "number") && (isFinite(data41))) {
                                                if (data41 > 9007199254740991 || isNaN(data41)) {
                                                    const err89 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ownerId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/ownerId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err89];
                                                    }
                                                    else {
                                                        vErrors.push(err89);
                                                    }
                                                    errors++;
                                                }
                                                if (data41 < 1 || isNaN(data41)) {
                                                    const err90 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ownerId", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/ownerId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err90];
                                                    }
                                                    else {
                                                        vErrors.push(err90);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data18.ref !== undefined) {
                                            let data42 = data18.ref;
                                            if (typeof data42 === "string") {
                                                if (data42.length > 1024) {
                                                    const err91 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ref", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err91];
                                                    }
                                                    else {
                                                        vErrors.push(err91);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern12.test(data42)) {
                                                    const err92 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ref", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs/[^\\s\\u0000-\\u001f\\u007f]+$" } };
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
                                                const err93 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer/ref", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/properties/ref/type", keyword: "type", params: { type: "string" } };
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
                                        const err94 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/signer", schemaPath: "#/properties/spec/properties/plugins/items/properties/signer/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err94];
                                        }
                                        else {
                                            vErrors.push(err94);
                                        }
                                        errors++;
                                    }
                                }
                                if (data7.withdrawn !== undefined) {
                                    let data43 = data7.withdrawn;
                                    if (Array.isArray(data43)) {
                                        const len1 = data43.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            let data44 = data43[i1];
                                            if (typeof data44 === "string") {
                                                if (data44.length > 100) {
                                                    const err95 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err95];
                                                    }
                                                    else {
                                                        vErrors.push(err95);
                                                    }
                                                    errors++;
                                                }
                                                if (!pattern13.test(data44)) {
                                                    const err96 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/items/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
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
                                                const err97 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/items/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err97];
                                                }
                                                else {
                                                    vErrors.push(err97);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err98 = { instancePath: instancePath + "/spec/plugins/" + i0 + "/withdrawn", schemaPath: "#/properties/spec/properties/plugins/items/properties/withdrawn/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err98];
                                        }
                                        else {
                                            vErrors.push(err98);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err99 = { instancePath: instancePath + "/spec/plugins/" + i0, schemaPath: "#/properties/spec/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err100 = { instancePath: instancePath + "/spec/plugins", schemaPath: "#/properties/spec/properties/plugins/type", keyword: "type", params: { type: "array" } };
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
                const err101 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err101];
                }
                else {
                    vErrors.push(err101);
                }
                errors++;
            }
        }
    }
    else {
        const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err102];
        }
        else {
            vErrors.push(err102);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var parsePolicy = (function (file, text) {
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
});
var policyOf = (function ({ spec }) {
    const { proposals = "per-plugin", plugins: listed, ...rest } = spec;
    const plugins = listed.map(({ channel = "stable", retention = "append", withdrawn = [], ...entry }) => ({
        ...entry,
        channel,
        retention,
        withdrawn,
    }));
    return { proposals, plugins, ...rest };
});
var checkPolicy = (function* (policy, source) {
    const { plugins } = policy;
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
        if (module !== undefined)
            yield* checkWithdrawn(plugins[index], index, source);
        yield* checkEvidence(policy, plugins[index], place);
    }
});
var checkWithdrawn = (function* ({ name, withdrawn }, index, source) {
    for (const [at, version] of withdrawn.entries()) {
        const plain = `v${version.replace(/^v/, "").replace(/\+.*$/, "")}`;
        if ((0,go_versions/* versionProblem */.E)(plain) === undefined)
            continue;
        yield (0,diagnostic/* diagnostic */.YK)("field-value", `${(0,sanitize/* quoted */.T)(version)} is the version of no Go module`, {
            fix: "Write it in full, such as v0.4.0; each version has a line of its own.",
            place: source.place(["spec", "plugins", index, "withdrawn", at]),
            plugin: name,
        });
    }
});
var checkEvidence = (function* ({ trustedRoot }, { name, module, signer, candidates, source }, place) {
    if (candidates !== undefined && (module === undefined || signer === undefined)) {
        const message = module === undefined
            ? "candidates are images with a module, and this is a component"
            : "candidates are looked at for their signer, and none is named";
        const fix = module === undefined ? "Remove candidates." : "Add signer, or remove candidates.";
        yield (0,diagnostic/* diagnostic */.YK)("field-value", message, { fix, place: place("candidates"), plugin: name });
    }
    if (module === undefined || signer === undefined || "identity" in signer)
        return;
    if (candidates === undefined && source === undefined) {
        yield (0,diagnostic/* diagnostic */.YK)("field-missing", "a signer of a module answers for candidates, and nothing says where they are", {
            fix: "Add candidates, or source.",
            place: place("signer"),
            plugin: name,
        });
    }
    if ("key" in signer)
        return;
    const problem = (0,signer_entry/* breadthProblem */.c)(ofSource(signer, source), place("signer"));
    if (problem)
        yield { ...problem, plugin: name };
    if (trustedRoot === undefined)
        yield { ...(0,signer_entry/* missingRoot */.j)(place("signer")), plugin: name };
});
var ofSource = (function (signer, source) {
    if (signer.repositoryId !== undefined || signer.ownerId !== undefined || source?.id === undefined)
        return signer;
    return { ...signer, repositoryId: source.id };
});
var checkGrammar = (function* ({ name, field, release }, place) {
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
});
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ofSource),
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
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "plugin-policy.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "PluginPolicy" }, "spec": { "type": "object", "properties": { "proposals": { "type": "string", "enum": ["per-plugin", "grouped"] }, "trustedRoot": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "transparencyLog": { "type": "string", "enum": ["required", "timestamp"] }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9]([-_+a-z0-9]*[a-z0-9])?$", "maxLength": 63 }, "component": { "type": "string", "pattern": "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "maxLength": 255 }, "module": { "type": "string", "pattern": "^[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*$", "maxLength": 255 }, "repository": { "type": "string", "pattern": "^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "maxLength": 200 }, "source": { "type": "object", "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "required": ["repository"], "additionalProperties": false }, "candidates": { "type": "string", "pattern": "^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "maxLength": 200 }, "channel": { "type": "string", "enum": ["stable", "prerelease"] }, "retention": { "type": "string", "enum": ["append", "replace"] }, "signer": { "type": "object", "properties": { "key": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "identity": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "issuer": { "type": "string", "pattern": "^https?://[^\\s\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "workflow": { "type": "string", "pattern": "^(https?://[^\\s/@]+/)?[^\\s/@]+/[^\\s/@]+/[^\\s@]+\\.ya?ml(@[^\\s]+)?$", "maxLength": 1024 }, "subject": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "repositoryId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ownerId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ref": { "type": "string", "pattern": "^refs/[^\\s\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "additionalProperties": false, "oneOf": [{ "required": ["key"], "properties": { "identity": false, "issuer": false, "workflow": false, "subject": false, "repositoryId": false, "ownerId": false, "ref": false } }, { "required": ["identity"], "properties": { "key": false, "issuer": false, "workflow": false, "subject": false, "repositoryId": false, "ownerId": false, "ref": false } }, { "required": ["issuer"], "properties": { "key": false, "identity": false } }] }, "withdrawn": { "type": "array", "items": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 } } }, "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["component"] }, { "required": ["module"] }] } } }, "required": ["plugins"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-_+a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "u");
const pattern3 = new RegExp("^[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*$", "u");
const pattern4 = new RegExp("^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$", "u");
const pattern6 = new RegExp("^([A-Za-z0-9-]+([.][A-Za-z0-9-]+)+|localhost)(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
const pattern9 = new RegExp("^https?://[^\\s\\u0000-\\u001f\\u007f]+$", "u");
const pattern10 = new RegExp("^(https?://[^\\s/@]+/)?[^\\s/@]+/[^\\s/@]+/[^\\s@]+\\.ya?ml(@[^\\s]+)?$", "u");
const pattern11 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f]+$", "u");
const pattern12 = new RegExp("^refs/[^\\s\\u0000-\\u001f\\u007f]+$", "u");
const pattern13 = new RegExp("^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");
const func2 = Object.prototype.hasOwnProperty;
;
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
            "trustedRoot",
            "transparencyLog",
            "plugins"
        ],
        "examples": {
            "proposals": "per-plugin",
            "trustedRoot": "trusted_root.json",
            "transparencyLog": "required",
            "plugins": "[{\"name\":\"helminput\",\"component\":\"acme.software/plugins/helminput\"}]"
        }
    },
    "#/properties/spec/properties/trustedRoot": {
        "expected": "a path on one line",
        "example": "trusted_root.json"
    },
    "#/properties/spec/properties/plugins/items": {
        "expected": "either component or module",
        "fields": [
            "name",
            "component",
            "module",
            "repository",
            "source",
            "candidates",
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
            "candidates": "ghcr.io/acme/catalog-plugins/candidates/agents",
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
    "#/properties/spec/properties/plugins/items/properties/candidates": {
        "expected": "a registry's host and a path in lower case",
        "example": "ghcr.io/acme/catalog-plugins/candidates/agents"
    },
    "#/properties/spec/properties/plugins/items/properties/signer": {
        "expected": "a key, an identity, or an issuer with what its certificates must say",
        "fields": [
            "key",
            "identity",
            "issuer",
            "workflow",
            "subject",
            "repositoryId",
            "ownerId",
            "ref"
        ],
        "examples": {
            "key": "keys/helminput.pub",
            "identity": "https://github.com/acme/helm-input-plugin/.github/workflows/release.yml@refs/tags/v1.0.0",
            "issuer": "https://token.actions.githubusercontent.com",
            "workflow": "acme/ci/.github/workflows/server-release.yml",
            "subject": "https://github.com/acme/server/.github/workflows/release.yml@refs/heads/main",
            "repositoryId": "",
            "ownerId": "",
            "ref": "refs/heads/main"
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
    "#/properties/spec/properties/plugins/items/properties/signer/properties/issuer": {
        "expected": "the address of an OpenID Connect issuer",
        "example": "https://token.actions.githubusercontent.com"
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/workflow": {
        "expected": "owner/repository/path of a workflow",
        "example": "acme/ci/.github/workflows/server-release.yml"
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/subject": {
        "expected": "a name without white space",
        "example": "https://github.com/acme/server/.github/workflows/release.yml@refs/heads/main"
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/repositoryId": {
        "expected": "a repository's number"
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/ownerId": {
        "expected": "an account's number"
    },
    "#/properties/spec/properties/plugins/items/properties/signer/properties/ref": {
        "expected": "a ref in full",
        "example": "refs/heads/main"
    },
    "#/properties/spec/properties/plugins/items/properties/withdrawn/items": {
        "expected": "a semantic version, with or without v",
        "example": "0.0.9"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/documents/src/signer-entry.ts
var signer_entry = __webpack_require__(1151);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/documents/src/policy-parse.ts









const schema = { validate: validate, hints: hints };
/** Reads a policy, of one flow or of both. Never throws for what the text holds. */
;
;
/** The rules that the schema cannot say. */
;
/** A module has no version 0.4: withdrawing that would seem to work, and would not. */
;
/** Who signs a module's candidates, and where they are. What would never be looked at is said: it seems to protect, and does not. */
;
/** A keyless signer whose repository the plugin's source names already. */
;
;


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var breadthProblem = (function (signer, place) {
    const who = strangers(signer);
    if (who === undefined)
        return undefined;
    const isNamed = signer.subject !== undefined || signer.workflow !== undefined || isWorkflow(signer);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("signer-too-broad", `this signer is ${who}`, { fix: isNamed ? repositoryFix : subjectFix, place });
});
var missingRoot = (function (place) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("trusted-root-missing", "keyless signers are verified against a trusted root, and none is named", {
        fix: 'Write one with "cosign trusted-root create --with-default-services --out trusted_root.json", and add "trustedRoot: trusted_root.json".',
        place,
    });
});
var strangers = (function (signer) {
    const { workflow, subject, repositoryId, ownerId } = signer;
    if (repositoryId !== undefined || ownerId !== undefined)
        return undefined;
    const called = isWorkflow(signer) || workflow !== undefined;
    if (called && (workflow ?? subject) !== undefined)
        return "every repository that calls this workflow";
    if (called)
        return "every repository on GitHub";
    return subject === undefined ? "everybody who has an account at the issuer" : undefined;
});
var isWorkflow = (function ({ issuer, subject = "" }) {
    return issuer.startsWith("https://token.actions.githubusercontent.com") || /\.ya?ml(@|$)/.test(subject);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ breadthProblem),
/* harmony export */   j: () => (/* binding */ missingRoot)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** A keyless signer by whose words others could sign, too; undefined where it is one that was meant. */
;
;
const subjectFix = 'Add "subject:" with the certificate\'s name.';
const repositoryFix = 'Add "repositoryId:", which "gh api repos/OWNER/NAME --jq .id" prints, or "ownerId:".';
/** Who could sign by the entry's words beside those who were meant; undefined where it is nobody. */
;
/** A workflow's certificate bears the same name whichever repository calls the workflow; so it is with GitLab's shared configurations. */
;


/***/ }),

/***/ 78561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseJson = (function (bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
});
var child = (function (json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
});
var text = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
});
var optionalText = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
});
var integer = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
});
var items = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
});
var sha = (function (json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var unexpected = (function (at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

;
;
;
/** Undefined for null and for what is left out. */
;
;
;
/** A commit, tree or blob id: it becomes part of further requests. */
;
;
;


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explain = (function (refusal, purpose) {
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
});
var deniedFix = (function ({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
;
;


/***/ }),

/***/ 68719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openRepository = (function (github, name) {
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
});
var encodePath = (function (path) {
    return path.split("/").map(encodeURIComponent).join("/");
});
var wasDone = (async function (name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(answer, `${request.purpose} in ${name}`)]);
});
var readFile = (async function (call, path, ref) {
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
});
var treeEntry = (function (path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
});
var branchHead = (function (branch) {
    return {
        sha: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "sha"),
        tree: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(branch, "commit", "commit", "message"),
        author: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(branch, "commit", "author", "login"),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export encodePath */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42643);



;
;
/** Other reasons for a 422, such as a rule of the repository, are problems. */
;
;
;
;


/***/ })

};

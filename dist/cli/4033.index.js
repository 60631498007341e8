export const id = 4033;
export const ids = [4033];
export const modules = {

/***/ 74033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="component-constructor.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.version === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.provider === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "name") || (key0 === "version")) || (key0 === "provider")) || (key0 === "labels")) || (key0 === "resources")) || (key0 === "sources")) || (key0 === "componentReferences")) || (key0 === "references"))) {
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
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (data0.length > 255) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (!pattern0.test(data0)) {
                    const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data1 = data.version;
            if (typeof data1 === "string") {
                if (data1.length > 100) {
                    const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (!pattern1.test(data1)) {
                    const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.provider !== undefined) {
            let data2 = data.provider;
            if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")) {
                const err10 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: schema11.properties.provider.type } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (typeof data2 === "string") {
                if (data2.length < 1) {
                    const err11 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err12 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "name") || (key1 === "labels"))) {
                        const err13 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (data3.length < 1) {
                            const err14 = { instancePath: instancePath + "/provider/name", schemaPath: "#/properties/provider/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/provider/name", schemaPath: "#/properties/provider/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data2.labels !== undefined) {
                    let data4 = data2.labels;
                    if (Array.isArray(data4)) {
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data5 = data4[i0];
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.name === undefined) {
                                    const err16 = { instancePath: instancePath + "/provider/labels/" + i0, schemaPath: "#/properties/provider/properties/labels/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                                if (data5.value === undefined) {
                                    const err17 = { instancePath: instancePath + "/provider/labels/" + i0, schemaPath: "#/properties/provider/properties/labels/items/required", keyword: "required", params: { missingProperty: "value" } };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                                for (const key2 in data5) {
                                    if (!((((key2 === "name") || (key2 === "value")) || (key2 === "signing")) || (key2 === "version"))) {
                                        const err18 = { instancePath: instancePath + "/provider/labels/" + i0, schemaPath: "#/properties/provider/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.name !== undefined) {
                                    let data6 = data5.name;
                                    if (typeof data6 === "string") {
                                        if (data6.length < 1) {
                                            const err19 = { instancePath: instancePath + "/provider/labels/" + i0 + "/name", schemaPath: "#/properties/provider/properties/labels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                        const err20 = { instancePath: instancePath + "/provider/labels/" + i0 + "/name", schemaPath: "#/properties/provider/properties/labels/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err20];
                                        }
                                        else {
                                            vErrors.push(err20);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.value !== undefined) {
                                    let data7 = data5.value;
                                    if ((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))) {
                                        const err21 = { instancePath: instancePath + "/provider/labels/" + i0 + "/value", schemaPath: "#/properties/provider/properties/labels/items/properties/value/type", keyword: "type", params: { type: schema11.properties.provider.properties.labels.items.properties.value.type } };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.signing !== undefined) {
                                    if (typeof data5.signing !== "boolean") {
                                        const err22 = { instancePath: instancePath + "/provider/labels/" + i0 + "/signing", schemaPath: "#/properties/provider/properties/labels/items/properties/signing/type", keyword: "type", params: { type: "boolean" } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.version !== undefined) {
                                    let data9 = data5.version;
                                    if (typeof data9 === "string") {
                                        if (!pattern2.test(data9)) {
                                            const err23 = { instancePath: instancePath + "/provider/labels/" + i0 + "/version", schemaPath: "#/properties/provider/properties/labels/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v\\d+$" } };
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
                                        const err24 = { instancePath: instancePath + "/provider/labels/" + i0 + "/version", schemaPath: "#/properties/provider/properties/labels/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/provider/labels/" + i0, schemaPath: "#/properties/provider/properties/labels/items/type", keyword: "type", params: { type: "object" } };
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
                        const err26 = { instancePath: instancePath + "/provider/labels", schemaPath: "#/properties/provider/properties/labels/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.labels !== undefined) {
            let data10 = data.labels;
            if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data11 = data10[i1];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.name === undefined) {
                            const err27 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        if (data11.value === undefined) {
                            const err28 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "#/properties/labels/items/required", keyword: "required", params: { missingProperty: "value" } };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        for (const key3 in data11) {
                            if (!((((key3 === "name") || (key3 === "value")) || (key3 === "signing")) || (key3 === "version"))) {
                                const err29 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "#/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data11.name !== undefined) {
                            let data12 = data11.name;
                            if (typeof data12 === "string") {
                                if (data12.length < 1) {
                                    const err30 = { instancePath: instancePath + "/labels/" + i1 + "/name", schemaPath: "#/properties/labels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/labels/" + i1 + "/name", schemaPath: "#/properties/labels/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data11.value !== undefined) {
                            let data13 = data11.value;
                            if ((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))) {
                                const err32 = { instancePath: instancePath + "/labels/" + i1 + "/value", schemaPath: "#/properties/labels/items/properties/value/type", keyword: "type", params: { type: schema11.properties.labels.items.properties.value.type } };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data11.signing !== undefined) {
                            if (typeof data11.signing !== "boolean") {
                                const err33 = { instancePath: instancePath + "/labels/" + i1 + "/signing", schemaPath: "#/properties/labels/items/properties/signing/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data11.version !== undefined) {
                            let data15 = data11.version;
                            if (typeof data15 === "string") {
                                if (!pattern2.test(data15)) {
                                    const err34 = { instancePath: instancePath + "/labels/" + i1 + "/version", schemaPath: "#/properties/labels/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v\\d+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/labels/" + i1 + "/version", schemaPath: "#/properties/labels/items/properties/version/type", keyword: "type", params: { type: "string" } };
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
                    else {
                        const err36 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.resources !== undefined) {
            let data16 = data.resources;
            if ((!(Array.isArray(data16))) && (data16 !== null)) {
                const err38 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: schema11.properties.resources.type } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data17 = data16[i2];
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.name === undefined) {
                            const err39 = { instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data17.type === undefined) {
                            const err40 = { instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: "type" } };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        for (const key4 in data17) {
                            if (!((((((((key4 === "name") || (key4 === "version")) || (key4 === "type")) || (key4 === "relation")) || (key4 === "extraIdentity")) || (key4 === "labels")) || (key4 === "access")) || (key4 === "input"))) {
                                const err41 = { instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data17.name !== undefined) {
                            let data18 = data17.name;
                            if (typeof data18 === "string") {
                                if (data18.length > 255) {
                                    const err42 = { instancePath: instancePath + "/resources/" + i2 + "/name", schemaPath: "#/properties/resources/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data18)) {
                                    const err43 = { instancePath: instancePath + "/resources/" + i2 + "/name", schemaPath: "#/properties/resources/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$" } };
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
                                const err44 = { instancePath: instancePath + "/resources/" + i2 + "/name", schemaPath: "#/properties/resources/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data17.version !== undefined) {
                            let data19 = data17.version;
                            if (typeof data19 === "string") {
                                if (data19.length > 100) {
                                    const err45 = { instancePath: instancePath + "/resources/" + i2 + "/version", schemaPath: "#/properties/resources/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data19)) {
                                    const err46 = { instancePath: instancePath + "/resources/" + i2 + "/version", schemaPath: "#/properties/resources/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
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
                                const err47 = { instancePath: instancePath + "/resources/" + i2 + "/version", schemaPath: "#/properties/resources/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data17.type !== undefined) {
                            let data20 = data17.type;
                            if (typeof data20 === "string") {
                                if (data20.length < 1) {
                                    const err48 = { instancePath: instancePath + "/resources/" + i2 + "/type", schemaPath: "#/properties/resources/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err49 = { instancePath: instancePath + "/resources/" + i2 + "/type", schemaPath: "#/properties/resources/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data17.relation !== undefined) {
                            let data21 = data17.relation;
                            if (typeof data21 !== "string") {
                                const err50 = { instancePath: instancePath + "/resources/" + i2 + "/relation", schemaPath: "#/properties/resources/items/properties/relation/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                            if (!((data21 === "local") || (data21 === "external"))) {
                                const err51 = { instancePath: instancePath + "/resources/" + i2 + "/relation", schemaPath: "#/properties/resources/items/properties/relation/enum", keyword: "enum", params: { allowedValues: schema11.properties.resources.items.properties.relation.enum } };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data17.extraIdentity !== undefined) {
                            let data22 = data17.extraIdentity;
                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                for (const key5 in data22) {
                                    if (typeof data22[key5] !== "string") {
                                        const err52 = { instancePath: instancePath + "/resources/" + i2 + "/extraIdentity/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/items/properties/extraIdentity/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                                const err53 = { instancePath: instancePath + "/resources/" + i2 + "/extraIdentity", schemaPath: "#/properties/resources/items/properties/extraIdentity/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data17.labels !== undefined) {
                            let data24 = data17.labels;
                            if (Array.isArray(data24)) {
                                const len3 = data24.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data25 = data24[i3];
                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                        if (data25.name === undefined) {
                                            const err54 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3, schemaPath: "#/properties/resources/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "name" } };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                        if (data25.value === undefined) {
                                            const err55 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3, schemaPath: "#/properties/resources/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "value" } };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                        for (const key6 in data25) {
                                            if (!((((key6 === "name") || (key6 === "value")) || (key6 === "signing")) || (key6 === "version"))) {
                                                const err56 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3, schemaPath: "#/properties/resources/items/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                if (vErrors === null) {
                                                    vErrors = [err56];
                                                }
                                                else {
                                                    vErrors.push(err56);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data25.name !== undefined) {
                                            let data26 = data25.name;
                                            if (typeof data26 === "string") {
                                                if (data26.length < 1) {
                                                    const err57 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3 + "/name", schemaPath: "#/properties/resources/items/properties/labels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                                const err58 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3 + "/name", schemaPath: "#/properties/resources/items/properties/labels/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err58];
                                                }
                                                else {
                                                    vErrors.push(err58);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data25.value !== undefined) {
                                            let data27 = data25.value;
                                            if ((typeof data27 !== "string") && (!(data27 && typeof data27 == "object" && !Array.isArray(data27)))) {
                                                const err59 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3 + "/value", schemaPath: "#/properties/resources/items/properties/labels/items/properties/value/type", keyword: "type", params: { type: schema11.properties.resources.items.properties.labels.items.properties.value.type } };
                                                if (vErrors === null) {
                                                    vErrors = [err59];
                                                }
                                                else {
                                                    vErrors.push(err59);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data25.signing !== undefined) {
                                            if (typeof data25.signing !== "boolean") {
                                                const err60 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3 + "/signing", schemaPath: "#/properties/resources/items/properties/labels/items/properties/signing/type", keyword: "type", params: { type: "boolean" } };
                                                if (vErrors === null) {
                                                    vErrors = [err60];
                                                }
                                                else {
                                                    vErrors.push(err60);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data25.version !== undefined) {
                                            let data29 = data25.version;
                                            if (typeof data29 === "string") {
                                                if (!pattern2.test(data29)) {
                                                    const err61 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3 + "/version", schemaPath: "#/properties/resources/items/properties/labels/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v\\d+$" } };
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
                                                const err62 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3 + "/version", schemaPath: "#/properties/resources/items/properties/labels/items/properties/version/type", keyword: "type", params: { type: "string" } };
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
                                        const err63 = { instancePath: instancePath + "/resources/" + i2 + "/labels/" + i3, schemaPath: "#/properties/resources/items/properties/labels/items/type", keyword: "type", params: { type: "object" } };
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
                                const err64 = { instancePath: instancePath + "/resources/" + i2 + "/labels", schemaPath: "#/properties/resources/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data17.access !== undefined) {
                            let data30 = data17.access;
                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                if (data30.type === undefined) {
                                    const err65 = { instancePath: instancePath + "/resources/" + i2 + "/access", schemaPath: "#/properties/resources/items/properties/access/required", keyword: "required", params: { missingProperty: "type" } };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                                if (data30.type !== undefined) {
                                    let data31 = data30.type;
                                    if (typeof data31 === "string") {
                                        if (data31.length < 1) {
                                            const err66 = { instancePath: instancePath + "/resources/" + i2 + "/access/type", schemaPath: "#/properties/resources/items/properties/access/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err67 = { instancePath: instancePath + "/resources/" + i2 + "/access/type", schemaPath: "#/properties/resources/items/properties/access/properties/type/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/resources/" + i2 + "/access", schemaPath: "#/properties/resources/items/properties/access/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        if (data17.input !== undefined) {
                            let data32 = data17.input;
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                if (data32.type === undefined) {
                                    const err69 = { instancePath: instancePath + "/resources/" + i2 + "/input", schemaPath: "#/properties/resources/items/properties/input/required", keyword: "required", params: { missingProperty: "type" } };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                                for (const key7 in data32) {
                                    if (!(((((key7 === "type") || (key7 === "path")) || (key7 === "text")) || (key7 === "mediaType")) || (key7 === "compress"))) {
                                        const err70 = { instancePath: instancePath + "/resources/" + i2 + "/input", schemaPath: "#/properties/resources/items/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.type !== undefined) {
                                    let data33 = data32.type;
                                    if (typeof data33 === "string") {
                                        if (!pattern7.test(data33)) {
                                            const err71 = { instancePath: instancePath + "/resources/" + i2 + "/input/type", schemaPath: "#/properties/resources/items/properties/input/properties/type/pattern", keyword: "pattern", params: { pattern: "^(utf8|UTF8|file|File)(/v1)?$" } };
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
                                        const err72 = { instancePath: instancePath + "/resources/" + i2 + "/input/type", schemaPath: "#/properties/resources/items/properties/input/properties/type/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err72];
                                        }
                                        else {
                                            vErrors.push(err72);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.path !== undefined) {
                                    let data34 = data32.path;
                                    if (typeof data34 === "string") {
                                        if (data34.length < 1) {
                                            const err73 = { instancePath: instancePath + "/resources/" + i2 + "/input/path", schemaPath: "#/properties/resources/items/properties/input/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err73];
                                            }
                                            else {
                                                vErrors.push(err73);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err74 = { instancePath: instancePath + "/resources/" + i2 + "/input/path", schemaPath: "#/properties/resources/items/properties/input/properties/path/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.text !== undefined) {
                                    let data35 = data32.text;
                                    if (typeof data35 === "string") {
                                        if (data35.length < 1) {
                                            const err75 = { instancePath: instancePath + "/resources/" + i2 + "/input/text", schemaPath: "#/properties/resources/items/properties/input/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                        const err76 = { instancePath: instancePath + "/resources/" + i2 + "/input/text", schemaPath: "#/properties/resources/items/properties/input/properties/text/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.mediaType !== undefined) {
                                    let data36 = data32.mediaType;
                                    if (typeof data36 === "string") {
                                        if (!pattern8.test(data36)) {
                                            const err77 = { instancePath: instancePath + "/resources/" + i2 + "/input/mediaType", schemaPath: "#/properties/resources/items/properties/input/properties/mediaType/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$" } };
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
                                        const err78 = { instancePath: instancePath + "/resources/" + i2 + "/input/mediaType", schemaPath: "#/properties/resources/items/properties/input/properties/mediaType/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.compress !== undefined) {
                                    if (typeof data32.compress !== "boolean") {
                                        const err79 = { instancePath: instancePath + "/resources/" + i2 + "/input/compress", schemaPath: "#/properties/resources/items/properties/input/properties/compress/type", keyword: "type", params: { type: "boolean" } };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/resources/" + i2 + "/input", schemaPath: "#/properties/resources/items/properties/input/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err81 = { instancePath: instancePath + "/resources/" + i2, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.sources !== undefined) {
            let data38 = data.sources;
            if ((!(Array.isArray(data38))) && (data38 !== null)) {
                const err82 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema11.properties.sources.type } };
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
            if (Array.isArray(data38)) {
                const len4 = data38.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data39 = data38[i4];
                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.name === undefined) {
                            const err83 = { instancePath: instancePath + "/sources/" + i4, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                        if (data39.type === undefined) {
                            const err84 = { instancePath: instancePath + "/sources/" + i4, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "type" } };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                        for (const key8 in data39) {
                            if (!(((((((key8 === "name") || (key8 === "version")) || (key8 === "type")) || (key8 === "extraIdentity")) || (key8 === "labels")) || (key8 === "access")) || (key8 === "input"))) {
                                const err85 = { instancePath: instancePath + "/sources/" + i4, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                        }
                        if (data39.name !== undefined) {
                            let data40 = data39.name;
                            if (typeof data40 === "string") {
                                if (data40.length > 255) {
                                    const err86 = { instancePath: instancePath + "/sources/" + i4 + "/name", schemaPath: "#/properties/sources/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data40)) {
                                    const err87 = { instancePath: instancePath + "/sources/" + i4 + "/name", schemaPath: "#/properties/sources/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$" } };
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
                                const err88 = { instancePath: instancePath + "/sources/" + i4 + "/name", schemaPath: "#/properties/sources/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                        if (data39.version !== undefined) {
                            let data41 = data39.version;
                            if (typeof data41 === "string") {
                                if (data41.length > 100) {
                                    const err89 = { instancePath: instancePath + "/sources/" + i4 + "/version", schemaPath: "#/properties/sources/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data41)) {
                                    const err90 = { instancePath: instancePath + "/sources/" + i4 + "/version", schemaPath: "#/properties/sources/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err91 = { instancePath: instancePath + "/sources/" + i4 + "/version", schemaPath: "#/properties/sources/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                        if (data39.type !== undefined) {
                            let data42 = data39.type;
                            if (typeof data42 === "string") {
                                if (data42.length < 1) {
                                    const err92 = { instancePath: instancePath + "/sources/" + i4 + "/type", schemaPath: "#/properties/sources/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                const err93 = { instancePath: instancePath + "/sources/" + i4 + "/type", schemaPath: "#/properties/sources/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                        if (data39.extraIdentity !== undefined) {
                            let data43 = data39.extraIdentity;
                            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                for (const key9 in data43) {
                                    if (typeof data43[key9] !== "string") {
                                        const err94 = { instancePath: instancePath + "/sources/" + i4 + "/extraIdentity/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sources/items/properties/extraIdentity/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                                const err95 = { instancePath: instancePath + "/sources/" + i4 + "/extraIdentity", schemaPath: "#/properties/sources/items/properties/extraIdentity/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                        if (data39.labels !== undefined) {
                            let data45 = data39.labels;
                            if (Array.isArray(data45)) {
                                const len5 = data45.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data46 = data45[i5];
                                    if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                        if (data46.name === undefined) {
                                            const err96 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5, schemaPath: "#/properties/sources/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "name" } };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                        if (data46.value === undefined) {
                                            const err97 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5, schemaPath: "#/properties/sources/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "value" } };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                        for (const key10 in data46) {
                                            if (!((((key10 === "name") || (key10 === "value")) || (key10 === "signing")) || (key10 === "version"))) {
                                                const err98 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5, schemaPath: "#/properties/sources/items/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                                if (vErrors === null) {
                                                    vErrors = [err98];
                                                }
                                                else {
                                                    vErrors.push(err98);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data46.name !== undefined) {
                                            let data47 = data46.name;
                                            if (typeof data47 === "string") {
                                                if (data47.length < 1) {
                                                    const err99 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5 + "/name", schemaPath: "#/properties/sources/items/properties/labels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                                const err100 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5 + "/name", schemaPath: "#/properties/sources/items/properties/labels/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err100];
                                                }
                                                else {
                                                    vErrors.push(err100);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data46.value !== undefined) {
                                            let data48 = data46.value;
                                            if ((typeof data48 !== "string") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))) {
                                                const err101 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5 + "/value", schemaPath: "#/properties/sources/items/properties/labels/items/properties/value/type", keyword: "type", params: { type: schema11.properties.sources.items.properties.labels.items.properties.value.type } };
                                                if (vErrors === null) {
                                                    vErrors = [err101];
                                                }
                                                else {
                                                    vErrors.push(err101);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data46.signing !== undefined) {
                                            if (typeof data46.signing !== "boolean") {
                                                const err102 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5 + "/signing", schemaPath: "#/properties/sources/items/properties/labels/items/properties/signing/type", keyword: "type", params: { type: "boolean" } };
                                                if (vErrors === null) {
                                                    vErrors = [err102];
                                                }
                                                else {
                                                    vErrors.push(err102);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data46.version !== undefined) {
                                            let data50 = data46.version;
                                            if (typeof data50 === "string") {
                                                if (!pattern2.test(data50)) {
                                                    const err103 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5 + "/version", schemaPath: "#/properties/sources/items/properties/labels/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v\\d+$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err103];
                                                    }
                                                    else {
                                                        vErrors.push(err103);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err104 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5 + "/version", schemaPath: "#/properties/sources/items/properties/labels/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err104];
                                                }
                                                else {
                                                    vErrors.push(err104);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err105 = { instancePath: instancePath + "/sources/" + i4 + "/labels/" + i5, schemaPath: "#/properties/sources/items/properties/labels/items/type", keyword: "type", params: { type: "object" } };
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
                            else {
                                const err106 = { instancePath: instancePath + "/sources/" + i4 + "/labels", schemaPath: "#/properties/sources/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data39.access !== undefined) {
                            let data51 = data39.access;
                            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                if (data51.type === undefined) {
                                    const err107 = { instancePath: instancePath + "/sources/" + i4 + "/access", schemaPath: "#/properties/sources/items/properties/access/required", keyword: "required", params: { missingProperty: "type" } };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                                if (data51.type !== undefined) {
                                    let data52 = data51.type;
                                    if (typeof data52 === "string") {
                                        if (data52.length < 1) {
                                            const err108 = { instancePath: instancePath + "/sources/" + i4 + "/access/type", schemaPath: "#/properties/sources/items/properties/access/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err108];
                                            }
                                            else {
                                                vErrors.push(err108);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err109 = { instancePath: instancePath + "/sources/" + i4 + "/access/type", schemaPath: "#/properties/sources/items/properties/access/properties/type/type", keyword: "type", params: { type: "string" } };
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
                                const err110 = { instancePath: instancePath + "/sources/" + i4 + "/access", schemaPath: "#/properties/sources/items/properties/access/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data39.input !== undefined) {
                            let data53 = data39.input;
                            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                if (data53.type === undefined) {
                                    const err111 = { instancePath: instancePath + "/sources/" + i4 + "/input", schemaPath: "#/properties/sources/items/properties/input/required", keyword: "required", params: { missingProperty: "type" } };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                for (const key11 in data53) {
                                    if (!(((((key11 === "type") || (key11 === "path")) || (key11 === "text")) || (key11 === "mediaType")) || (key11 === "compress"))) {
                                        const err112 = { instancePath: instancePath + "/sources/" + i4 + "/input", schemaPath: "#/properties/sources/items/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        if (vErrors === null) {
                                            vErrors = [err112];
                                        }
                                        else {
                                            vErrors.push(err112);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.type !== undefined) {
                                    let data54 = data53.type;
                                    if (typeof data54 === "string") {
                                        if (!pattern7.test(data54)) {
                                            const err113 = { instancePath: instancePath + "/sources/" + i4 + "/input/type", schemaPath: "#/properties/sources/items/properties/input/properties/type/pattern", keyword: "pattern", params: { pattern: "^(utf8|UTF8|file|File)(/v1)?$" } };
                                            if (vErrors === null) {
                                                vErrors = [err113];
                                            }
                                            else {
                                                vErrors.push(err113);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err114 = { instancePath: instancePath + "/sources/" + i4 + "/input/type", schemaPath: "#/properties/sources/items/properties/input/properties/type/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err114];
                                        }
                                        else {
                                            vErrors.push(err114);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.path !== undefined) {
                                    let data55 = data53.path;
                                    if (typeof data55 === "string") {
                                        if (data55.length < 1) {
                                            const err115 = { instancePath: instancePath + "/sources/" + i4 + "/input/path", schemaPath: "#/properties/sources/items/properties/input/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err115];
                                            }
                                            else {
                                                vErrors.push(err115);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err116 = { instancePath: instancePath + "/sources/" + i4 + "/input/path", schemaPath: "#/properties/sources/items/properties/input/properties/path/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err116];
                                        }
                                        else {
                                            vErrors.push(err116);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.text !== undefined) {
                                    let data56 = data53.text;
                                    if (typeof data56 === "string") {
                                        if (data56.length < 1) {
                                            const err117 = { instancePath: instancePath + "/sources/" + i4 + "/input/text", schemaPath: "#/properties/sources/items/properties/input/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err117];
                                            }
                                            else {
                                                vErrors.push(err117);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err118 = { instancePath: instancePath + "/sources/" + i4 + "/input/text", schemaPath: "#/properties/sources/items/properties/input/properties/text/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err118];
                                        }
                                        else {
                                            vErrors.push(err118);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.mediaType !== undefined) {
                                    let data57 = data53.mediaType;
                                    if (typeof data57 === "string") {
                                        if (!pattern8.test(data57)) {
                                            const err119 = { instancePath: instancePath + "/sources/" + i4 + "/input/mediaType", schemaPath: "#/properties/sources/items/properties/input/properties/mediaType/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err120 = { instancePath: instancePath + "/sources/" + i4 + "/input/mediaType", schemaPath: "#/properties/sources/items/properties/input/properties/mediaType/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err120];
                                        }
                                        else {
                                            vErrors.push(err120);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.compress !== undefined) {
                                    if (typeof data53.compress !== "boolean") {
                                        const err121 = { instancePath: instancePath + "/sources/" + i4 + "/input/compress", schemaPath: "#/properties/sources/items/properties/input/properties/compress/type", keyword: "type", params: { type: "boolean" } };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err122 = { instancePath: instancePath + "/sources/" + i4 + "/input", schemaPath: "#/properties/sources/items/properties/input/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err123 = { instancePath: instancePath + "/sources/" + i4, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.componentReferences !== undefined) {
            let data59 = data.componentReferences;
            if ((!(Array.isArray(data59))) && (data59 !== null)) {
                const err124 = { instancePath: instancePath + "/componentReferences", schemaPath: "#/properties/componentReferences/type", keyword: "type", params: { type: schema11.properties.componentReferences.type } };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
            if (Array.isArray(data59)) {
                const len6 = data59.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data60 = data59[i6];
                    if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                        if (data60.name === undefined) {
                            const err125 = { instancePath: instancePath + "/componentReferences/" + i6, schemaPath: "#/properties/componentReferences/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err125];
                            }
                            else {
                                vErrors.push(err125);
                            }
                            errors++;
                        }
                        if (data60.version === undefined) {
                            const err126 = { instancePath: instancePath + "/componentReferences/" + i6, schemaPath: "#/properties/componentReferences/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err126];
                            }
                            else {
                                vErrors.push(err126);
                            }
                            errors++;
                        }
                        if (data60.componentName === undefined) {
                            const err127 = { instancePath: instancePath + "/componentReferences/" + i6, schemaPath: "#/properties/componentReferences/items/required", keyword: "required", params: { missingProperty: "componentName" } };
                            if (vErrors === null) {
                                vErrors = [err127];
                            }
                            else {
                                vErrors.push(err127);
                            }
                            errors++;
                        }
                        for (const key12 in data60) {
                            if (!((((((key12 === "name") || (key12 === "version")) || (key12 === "componentName")) || (key12 === "extraIdentity")) || (key12 === "labels")) || (key12 === "digest"))) {
                                const err128 = { instancePath: instancePath + "/componentReferences/" + i6, schemaPath: "#/properties/componentReferences/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                        }
                        if (data60.name !== undefined) {
                            let data61 = data60.name;
                            if (typeof data61 === "string") {
                                if (data61.length > 255) {
                                    const err129 = { instancePath: instancePath + "/componentReferences/" + i6 + "/name", schemaPath: "#/properties/componentReferences/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    if (vErrors === null) {
                                        vErrors = [err129];
                                    }
                                    else {
                                        vErrors.push(err129);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data61)) {
                                    const err130 = { instancePath: instancePath + "/componentReferences/" + i6 + "/name", schemaPath: "#/properties/componentReferences/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$" } };
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
                                const err131 = { instancePath: instancePath + "/componentReferences/" + i6 + "/name", schemaPath: "#/properties/componentReferences/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                        if (data60.version !== undefined) {
                            let data62 = data60.version;
                            if (typeof data62 === "string") {
                                if (data62.length > 100) {
                                    const err132 = { instancePath: instancePath + "/componentReferences/" + i6 + "/version", schemaPath: "#/properties/componentReferences/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err132];
                                    }
                                    else {
                                        vErrors.push(err132);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data62)) {
                                    const err133 = { instancePath: instancePath + "/componentReferences/" + i6 + "/version", schemaPath: "#/properties/componentReferences/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/componentReferences/" + i6 + "/version", schemaPath: "#/properties/componentReferences/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data60.componentName !== undefined) {
                            let data63 = data60.componentName;
                            if (typeof data63 === "string") {
                                if (data63.length > 255) {
                                    const err135 = { instancePath: instancePath + "/componentReferences/" + i6 + "/componentName", schemaPath: "#/properties/componentReferences/items/properties/componentName/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data63)) {
                                    const err136 = { instancePath: instancePath + "/componentReferences/" + i6 + "/componentName", schemaPath: "#/properties/componentReferences/items/properties/componentName/pattern", keyword: "pattern", params: { pattern: "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err137 = { instancePath: instancePath + "/componentReferences/" + i6 + "/componentName", schemaPath: "#/properties/componentReferences/items/properties/componentName/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err137];
                                }
                                else {
                                    vErrors.push(err137);
                                }
                                errors++;
                            }
                        }
                        if (data60.extraIdentity !== undefined) {
                            let data64 = data60.extraIdentity;
                            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                for (const key13 in data64) {
                                    if (typeof data64[key13] !== "string") {
                                        const err138 = { instancePath: instancePath + "/componentReferences/" + i6 + "/extraIdentity/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/componentReferences/items/properties/extraIdentity/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err138];
                                        }
                                        else {
                                            vErrors.push(err138);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err139 = { instancePath: instancePath + "/componentReferences/" + i6 + "/extraIdentity", schemaPath: "#/properties/componentReferences/items/properties/extraIdentity/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err139];
                                }
                                else {
                                    vErrors.push(err139);
                                }
                                errors++;
                            }
                        }
                        if (data60.labels !== undefined) {
                            let data66 = data60.labels;
                            if (Array.isArray(data66)) {
                                const len7 = data66.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data67 = data66[i7];
                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                        if (data67.name === undefined) {
                                            const err140 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7, schemaPath: "#/properties/componentReferences/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "name" } };
                                            if (vErrors === null) {
                                                vErrors = [err140];
                                            }
                                            else {
                                                vErrors.push(err140);
                                            }
                                            errors++;
                                        }
                                        if (data67.value === undefined) {
                                            const err141 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7, schemaPath: "#/properties/componentReferences/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "value" } };
                                            if (vErrors === null) {
                                                vErrors = [err141];
                                            }
                                            else {
                                                vErrors.push(err141);
                                            }
                                            errors++;
                                        }
                                        for (const key14 in data67) {
                                            if (!((((key14 === "name") || (key14 === "value")) || (key14 === "signing")) || (key14 === "version"))) {
                                                const err142 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7, schemaPath: "#/properties/componentReferences/items/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                if (vErrors === null) {
                                                    vErrors = [err142];
                                                }
                                                else {
                                                    vErrors.push(err142);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data67.name !== undefined) {
                                            let data68 = data67.name;
                                            if (typeof data68 === "string") {
                                                if (data68.length < 1) {
                                                    const err143 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7 + "/name", schemaPath: "#/properties/componentReferences/items/properties/labels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err143];
                                                    }
                                                    else {
                                                        vErrors.push(err143);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err144 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7 + "/name", schemaPath: "#/properties/componentReferences/items/properties/labels/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err144];
                                                }
                                                else {
                                                    vErrors.push(err144);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data67.value !== undefined) {
                                            let data69 = data67.value;
                                            if ((typeof data69 !== "string") && (!(data69 && typeof data69 == "object" && !Array.isArray(data69)))) {
                                                const err145 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7 + "/value", schemaPath: "#/properties/componentReferences/items/properties/labels/items/properties/value/type", keyword: "type", params: { type: schema11.properties.componentReferences.items.properties.labels.items.properties.value.type } };
                                                if (vErrors === null) {
                                                    vErrors = [err145];
                                                }
                                                else {
                                                    vErrors.push(err145);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data67.signing !== undefined) {
                                            if (typeof data67.signing !== "boolean") {
                                                const err146 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7 + "/signing", schemaPath: "#/properties/componentReferences/items/properties/labels/items/properties/signing/type", keyword: "type", params: { type: "boolean" } };
                                                if (vErrors === null) {
                                                    vErrors = [err146];
                                                }
                                                else {
                                                    vErrors.push(err146);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data67.version !== undefined) {
                                            let data71 = data67.version;
                                            if (typeof data71 === "string") {
                                                if (!pattern2.test(data71)) {
                                                    const err147 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7 + "/version", schemaPath: "#/properties/componentReferences/items/properties/labels/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v\\d+$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err147];
                                                    }
                                                    else {
                                                        vErrors.push(err147);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err148 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7 + "/version", schemaPath: "#/properties/componentReferences/items/properties/labels/items/properties/version/type", keyword: "type", params: { type: "string" } };
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
                                        const err149 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels/" + i7, schemaPath: "#/properties/componentReferences/items/properties/labels/items/type", keyword: "type", params: { type: "object" } };
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
                                const err150 = { instancePath: instancePath + "/componentReferences/" + i6 + "/labels", schemaPath: "#/properties/componentReferences/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err150];
                                }
                                else {
                                    vErrors.push(err150);
                                }
                                errors++;
                            }
                        }
                        if (data60.digest !== undefined) {
                            let data72 = data60.digest;
                            if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                if (data72.hashAlgorithm === undefined) {
                                    const err151 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest", schemaPath: "#/properties/componentReferences/items/properties/digest/required", keyword: "required", params: { missingProperty: "hashAlgorithm" } };
                                    if (vErrors === null) {
                                        vErrors = [err151];
                                    }
                                    else {
                                        vErrors.push(err151);
                                    }
                                    errors++;
                                }
                                if (data72.normalisationAlgorithm === undefined) {
                                    const err152 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest", schemaPath: "#/properties/componentReferences/items/properties/digest/required", keyword: "required", params: { missingProperty: "normalisationAlgorithm" } };
                                    if (vErrors === null) {
                                        vErrors = [err152];
                                    }
                                    else {
                                        vErrors.push(err152);
                                    }
                                    errors++;
                                }
                                if (data72.value === undefined) {
                                    const err153 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest", schemaPath: "#/properties/componentReferences/items/properties/digest/required", keyword: "required", params: { missingProperty: "value" } };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                                for (const key15 in data72) {
                                    if (!(((key15 === "hashAlgorithm") || (key15 === "normalisationAlgorithm")) || (key15 === "value"))) {
                                        const err154 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest", schemaPath: "#/properties/componentReferences/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                        if (vErrors === null) {
                                            vErrors = [err154];
                                        }
                                        else {
                                            vErrors.push(err154);
                                        }
                                        errors++;
                                    }
                                }
                                if (data72.hashAlgorithm !== undefined) {
                                    let data73 = data72.hashAlgorithm;
                                    if (typeof data73 === "string") {
                                        if (data73.length < 1) {
                                            const err155 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest/hashAlgorithm", schemaPath: "#/properties/componentReferences/items/properties/digest/properties/hashAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                        const err156 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest/hashAlgorithm", schemaPath: "#/properties/componentReferences/items/properties/digest/properties/hashAlgorithm/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err156];
                                        }
                                        else {
                                            vErrors.push(err156);
                                        }
                                        errors++;
                                    }
                                }
                                if (data72.normalisationAlgorithm !== undefined) {
                                    let data74 = data72.normalisationAlgorithm;
                                    if (typeof data74 === "string") {
                                        if (data74.length < 1) {
                                            const err157 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest/normalisationAlgorithm", schemaPath: "#/properties/componentReferences/items/properties/digest/properties/normalisationAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err157];
                                            }
                                            else {
                                                vErrors.push(err157);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err158 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest/normalisationAlgorithm", schemaPath: "#/properties/componentReferences/items/properties/digest/properties/normalisationAlgorithm/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err158];
                                        }
                                        else {
                                            vErrors.push(err158);
                                        }
                                        errors++;
                                    }
                                }
                                if (data72.value !== undefined) {
                                    let data75 = data72.value;
                                    if (typeof data75 === "string") {
                                        if (data75.length < 1) {
                                            const err159 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest/value", schemaPath: "#/properties/componentReferences/items/properties/digest/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err159];
                                            }
                                            else {
                                                vErrors.push(err159);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err160 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest/value", schemaPath: "#/properties/componentReferences/items/properties/digest/properties/value/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err160];
                                        }
                                        else {
                                            vErrors.push(err160);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err161 = { instancePath: instancePath + "/componentReferences/" + i6 + "/digest", schemaPath: "#/properties/componentReferences/items/properties/digest/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err161];
                                }
                                else {
                                    vErrors.push(err161);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err162 = { instancePath: instancePath + "/componentReferences/" + i6, schemaPath: "#/properties/componentReferences/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err162];
                        }
                        else {
                            vErrors.push(err162);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.references !== undefined) {
            let data76 = data.references;
            if ((!(Array.isArray(data76))) && (data76 !== null)) {
                const err163 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: schema11.properties.references.type } };
                if (vErrors === null) {
                    vErrors = [err163];
                }
                else {
                    vErrors.push(err163);
                }
                errors++;
            }
            if (Array.isArray(data76)) {
                const len8 = data76.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data77 = data76[i8];
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        if (data77.name === undefined) {
                            const err164 = { instancePath: instancePath + "/references/" + i8, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                        if (data77.version === undefined) {
                            const err165 = { instancePath: instancePath + "/references/" + i8, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "version" } };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                        if (data77.component === undefined) {
                            const err166 = { instancePath: instancePath + "/references/" + i8, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "component" } };
                            if (vErrors === null) {
                                vErrors = [err166];
                            }
                            else {
                                vErrors.push(err166);
                            }
                            errors++;
                        }
                        for (const key16 in data77) {
                            if (!((((((key16 === "name") || (key16 === "version")) || (key16 === "component")) || (key16 === "extraIdentity")) || (key16 === "labels")) || (key16 === "digest"))) {
                                const err167 = { instancePath: instancePath + "/references/" + i8, schemaPath: "#/properties/references/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                if (vErrors === null) {
                                    vErrors = [err167];
                                }
                                else {
                                    vErrors.push(err167);
                                }
                                errors++;
                            }
                        }
                        if (data77.name !== undefined) {
                            let data78 = data77.name;
                            if (typeof data78 === "string") {
                                if (data78.length > 255) {
                                    const err168 = { instancePath: instancePath + "/references/" + i8 + "/name", schemaPath: "#/properties/references/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    if (vErrors === null) {
                                        vErrors = [err168];
                                    }
                                    else {
                                        vErrors.push(err168);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data78)) {
                                    const err169 = { instancePath: instancePath + "/references/" + i8 + "/name", schemaPath: "#/properties/references/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$" } };
                                    if (vErrors === null) {
                                        vErrors = [err169];
                                    }
                                    else {
                                        vErrors.push(err169);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err170 = { instancePath: instancePath + "/references/" + i8 + "/name", schemaPath: "#/properties/references/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err170];
                                }
                                else {
                                    vErrors.push(err170);
                                }
                                errors++;
                            }
                        }
                        if (data77.version !== undefined) {
                            let data79 = data77.version;
                            if (typeof data79 === "string") {
                                if (data79.length > 100) {
                                    const err171 = { instancePath: instancePath + "/references/" + i8 + "/version", schemaPath: "#/properties/references/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err171];
                                    }
                                    else {
                                        vErrors.push(err171);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data79)) {
                                    const err172 = { instancePath: instancePath + "/references/" + i8 + "/version", schemaPath: "#/properties/references/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
                                    if (vErrors === null) {
                                        vErrors = [err172];
                                    }
                                    else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err173 = { instancePath: instancePath + "/references/" + i8 + "/version", schemaPath: "#/properties/references/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err173];
                                }
                                else {
                                    vErrors.push(err173);
                                }
                                errors++;
                            }
                        }
                        if (data77.component !== undefined) {
                            let data80 = data77.component;
                            if (typeof data80 === "string") {
                                if (data80.length > 255) {
                                    const err174 = { instancePath: instancePath + "/references/" + i8 + "/component", schemaPath: "#/properties/references/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                    if (vErrors === null) {
                                        vErrors = [err174];
                                    }
                                    else {
                                        vErrors.push(err174);
                                    }
                                    errors++;
                                }
                                if (!pattern0.test(data80)) {
                                    const err175 = { instancePath: instancePath + "/references/" + i8 + "/component", schemaPath: "#/properties/references/items/properties/component/pattern", keyword: "pattern", params: { pattern: "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err175];
                                    }
                                    else {
                                        vErrors.push(err175);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err176 = { instancePath: instancePath + "/references/" + i8 + "/component", schemaPath: "#/properties/references/items/properties/component/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err176];
                                }
                                else {
                                    vErrors.push(err176);
                                }
                                errors++;
                            }
                        }
                        if (data77.extraIdentity !== undefined) {
                            let data81 = data77.extraIdentity;
                            if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                for (const key17 in data81) {
                                    if (typeof data81[key17] !== "string") {
                                        const err177 = { instancePath: instancePath + "/references/" + i8 + "/extraIdentity/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/references/items/properties/extraIdentity/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                            else {
                                const err178 = { instancePath: instancePath + "/references/" + i8 + "/extraIdentity", schemaPath: "#/properties/references/items/properties/extraIdentity/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err178];
                                }
                                else {
                                    vErrors.push(err178);
                                }
                                errors++;
                            }
                        }
                        if (data77.labels !== undefined) {
                            let data83 = data77.labels;
                            if (Array.isArray(data83)) {
                                const len9 = data83.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    let data84 = data83[i9];
                                    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                        if (data84.name === undefined) {
                                            const err179 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9, schemaPath: "#/properties/references/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "name" } };
                                            if (vErrors === null) {
                                                vErrors = [err179];
                                            }
                                            else {
                                                vErrors.push(err179);
                                            }
                                            errors++;
                                        }
                                        if (data84.value === undefined) {
                                            const err180 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9, schemaPath: "#/properties/references/items/properties/labels/items/required", keyword: "required", params: { missingProperty: "value" } };
                                            if (vErrors === null) {
                                                vErrors = [err180];
                                            }
                                            else {
                                                vErrors.push(err180);
                                            }
                                            errors++;
                                        }
                                        for (const key18 in data84) {
                                            if (!((((key18 === "name") || (key18 === "value")) || (key18 === "signing")) || (key18 === "version"))) {
                                                const err181 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9, schemaPath: "#/properties/references/items/properties/labels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                                if (vErrors === null) {
                                                    vErrors = [err181];
                                                }
                                                else {
                                                    vErrors.push(err181);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data84.name !== undefined) {
                                            let data85 = data84.name;
                                            if (typeof data85 === "string") {
                                                if (data85.length < 1) {
                                                    const err182 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9 + "/name", schemaPath: "#/properties/references/items/properties/labels/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err182];
                                                    }
                                                    else {
                                                        vErrors.push(err182);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err183 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9 + "/name", schemaPath: "#/properties/references/items/properties/labels/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err183];
                                                }
                                                else {
                                                    vErrors.push(err183);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data84.value !== undefined) {
                                            let data86 = data84.value;
                                            if ((typeof data86 !== "string") && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))) {
                                                const err184 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9 + "/value", schemaPath: "#/properties/references/items/properties/labels/items/properties/value/type", keyword: "type", params: { type: schema11.properties.references.items.properties.labels.items.properties.value.type } };
                                                if (vErrors === null) {
                                                    vErrors = [err184];
                                                }
                                                else {
                                                    vErrors.push(err184);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data84.signing !== undefined) {
                                            if (typeof data84.signing !== "boolean") {
                                                const err185 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9 + "/signing", schemaPath: "#/properties/references/items/properties/labels/items/properties/signing/type", keyword: "type", params: { type: "boolean" } };
                                                if (vErrors === null) {
                                                    vErrors = [err185];
                                                }
                                                else {
                                                    vErrors.push(err185);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data84.version !== undefined) {
                                            let data88 = data84.version;
                                            if (typeof data88 === "string") {
                                                if (!pattern2.test(data88)) {
                                                    const err186 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9 + "/version", schemaPath: "#/properties/references/items/properties/labels/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^v\\d+$" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err186];
                                                    }
                                                    else {
                                                        vErrors.push(err186);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err187 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9 + "/version", schemaPath: "#/properties/references/items/properties/labels/items/properties/version/type", keyword: "type", params: { type: "string" } };
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
                                    else {
                                        const err188 = { instancePath: instancePath + "/references/" + i8 + "/labels/" + i9, schemaPath: "#/properties/references/items/properties/labels/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err189 = { instancePath: instancePath + "/references/" + i8 + "/labels", schemaPath: "#/properties/references/items/properties/labels/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err189];
                                }
                                else {
                                    vErrors.push(err189);
                                }
                                errors++;
                            }
                        }
                        if (data77.digest !== undefined) {
                            let data89 = data77.digest;
                            if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                if (data89.hashAlgorithm === undefined) {
                                    const err190 = { instancePath: instancePath + "/references/" + i8 + "/digest", schemaPath: "#/properties/references/items/properties/digest/required", keyword: "required", params: { missingProperty: "hashAlgorithm" } };
                                    if (vErrors === null) {
                                        vErrors = [err190];
                                    }
                                    else {
                                        vErrors.push(err190);
                                    }
                                    errors++;
                                }
                                if (data89.normalisationAlgorithm === undefined) {
                                    const err191 = { instancePath: instancePath + "/references/" + i8 + "/digest", schemaPath: "#/properties/references/items/properties/digest/required", keyword: "required", params: { missingProperty: "normalisationAlgorithm" } };
                                    if (vErrors === null) {
                                        vErrors = [err191];
                                    }
                                    else {
                                        vErrors.push(err191);
                                    }
                                    errors++;
                                }
                                if (data89.value === undefined) {
                                    const err192 = { instancePath: instancePath + "/references/" + i8 + "/digest", schemaPath: "#/properties/references/items/properties/digest/required", keyword: "required", params: { missingProperty: "value" } };
                                    if (vErrors === null) {
                                        vErrors = [err192];
                                    }
                                    else {
                                        vErrors.push(err192);
                                    }
                                    errors++;
                                }
                                for (const key19 in data89) {
                                    if (!(((key19 === "hashAlgorithm") || (key19 === "normalisationAlgorithm")) || (key19 === "value"))) {
                                        const err193 = { instancePath: instancePath + "/references/" + i8 + "/digest", schemaPath: "#/properties/references/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                        if (vErrors === null) {
                                            vErrors = [err193];
                                        }
                                        else {
                                            vErrors.push(err193);
                                        }
                                        errors++;
                                    }
                                }
                                if (data89.hashAlgorithm !== undefined) {
                                    let data90 = data89.hashAlgorithm;
                                    if (typeof data90 === "string") {
                                        if (data90.length < 1) {
                                            const err194 = { instancePath: instancePath + "/references/" + i8 + "/digest/hashAlgorithm", schemaPath: "#/properties/references/items/properties/digest/properties/hashAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err194];
                                            }
                                            else {
                                                vErrors.push(err194);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err195 = { instancePath: instancePath + "/references/" + i8 + "/digest/hashAlgorithm", schemaPath: "#/properties/references/items/properties/digest/properties/hashAlgorithm/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err195];
                                        }
                                        else {
                                            vErrors.push(err195);
                                        }
                                        errors++;
                                    }
                                }
                                if (data89.normalisationAlgorithm !== undefined) {
                                    let data91 = data89.normalisationAlgorithm;
                                    if (typeof data91 === "string") {
                                        if (data91.length < 1) {
                                            const err196 = { instancePath: instancePath + "/references/" + i8 + "/digest/normalisationAlgorithm", schemaPath: "#/properties/references/items/properties/digest/properties/normalisationAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err196];
                                            }
                                            else {
                                                vErrors.push(err196);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err197 = { instancePath: instancePath + "/references/" + i8 + "/digest/normalisationAlgorithm", schemaPath: "#/properties/references/items/properties/digest/properties/normalisationAlgorithm/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err197];
                                        }
                                        else {
                                            vErrors.push(err197);
                                        }
                                        errors++;
                                    }
                                }
                                if (data89.value !== undefined) {
                                    let data92 = data89.value;
                                    if (typeof data92 === "string") {
                                        if (data92.length < 1) {
                                            const err198 = { instancePath: instancePath + "/references/" + i8 + "/digest/value", schemaPath: "#/properties/references/items/properties/digest/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err198];
                                            }
                                            else {
                                                vErrors.push(err198);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err199 = { instancePath: instancePath + "/references/" + i8 + "/digest/value", schemaPath: "#/properties/references/items/properties/digest/properties/value/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err199];
                                        }
                                        else {
                                            vErrors.push(err199);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err200 = { instancePath: instancePath + "/references/" + i8 + "/digest", schemaPath: "#/properties/references/items/properties/digest/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err200];
                                }
                                else {
                                    vErrors.push(err200);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err201 = { instancePath: instancePath + "/references/" + i8, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err201];
                        }
                        else {
                            vErrors.push(err201);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    else {
        const err202 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err202];
        }
        else {
            vErrors.push(err202);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var checkText = (function (source) {
    return [...variables(source), ...ambiguous(source)];
});
var variables = (function ({ file, text }) {
    const pattern = /\$(?:\w{1,80}|\{[^}\n]{0,80}\}?)?/g;
    const found = [];
    for (let match = pattern.exec(text); match && found.length <= limit/* maxReported */.g; match = pattern.exec(text)) {
        const message = `${(0,sanitize/* quoted */.T)(match[0])} would be replaced by the environment when this is published`;
        const place = (0,text_places/* placeOf */.$t)(file, text, match.index, pattern.lastIndex);
        const fix = 'Write the value out; a dollar sign in a text is written "\\u0024".';
        found.push((0,diagnostic/* diagnostic */.YK)("constructor-variable", message, { fix, place }));
    }
    return found;
});
var ambiguous = (function ({ file, text, root }) {
    const found = [];
    (0,scalar_text/* findAmbiguousScalars */.ZR)(root, ({ range, source = "" }) => {
        if (found.length > limit/* maxReported */.g || !range)
            return;
        const message = `${(0,sanitize/* quoted */.T)(source)} is one thing in YAML 1.1, which OCM reads, and another in YAML 1.2`;
        const place = (0,text_places/* placeOf */.$t)(file, text, range[0], range[1]);
        found.push((0,diagnostic/* diagnostic */.YK)("scalar-ambiguous", message, { fix: `Quote it: "${source}".`, place }));
    });
    return found;
});
var checkComponent = (function (component, source) {
    const { path, referencesKey } = component;
    return [
        ...oldSpelling(component, source),
        ...versions(component, source),
        ...duplicates(component.references, [...path, referencesKey], source),
        ...duplicates(component.resources, [...path, "resources"], source),
        ...duplicates(component.sources, [...path, "sources"], source),
        ...obsoleteDigests(component, source),
    ];
});
var oldSpelling = (function ({ path, referencesKey }, source) {
    const keys = [
        ...(referencesKey === "references" ? ["references"] : []),
        ...(isPlainProvider(source, path) ? ["provider"] : []),
    ];
    const [first] = keys;
    if (first === undefined)
        return [];
    const place = source.place([...path, first], { key: true });
    return [
        (0,diagnostic/* diagnostic */.YK)("constructor-old-spelling", `${keys.join(" and ")} are written as today's OCM command line refuses it`, {
            fix: "Modernise the document: componentReferences, componentName, and provider with a name below it.",
            place,
        }),
    ];
});
var isPlainProvider = (function ({ value }, path) {
    const component = path.reduce((found, step) => found[step], value);
    return typeof component.provider === "string";
});
var versions = (function ({ path, referencesKey, version, references }, source) {
    const listed = references.map((each, index) => ({ version: each.version, at: [referencesKey, index] }));
    return [{ version, at: [] }, ...listed]
        .filter((each) => !(0,src_version/* hasOwnTag */.pF)(each.version))
        .map((each) => (0,diagnostic/* diagnostic */.YK)("ocm-version-invalid", `the tag of ${(0,sanitize/* quoted */.T)(each.version)} reads back as another version`, {
        fix: "Use a version without .build- in it; + is written so in tags.",
        place: source.place([...path, ...each.at, "version"]),
    }));
});
var duplicates = (function (elements, path, source) {
    const seen = new Set();
    return elements.flatMap((element, index) => {
        const key = identityKey(element);
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        const { name, version = "" } = element;
        return (0,diagnostic/* diagnostic */.YK)("element-duplicate", `${(0,sanitize/* quoted */.T)(`${name} ${version}`.trim())} is listed twice`, {
            fix: "Remove one of the two, or tell them apart by an extraIdentity.",
            place: source.place([...path, index, "name"]),
        });
    });
});
var identityKey = (function ({ name, version = "", extraIdentity = {} }) {
    const extra = Object.entries(extraIdentity).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify([name, version, extra]);
});
var obsoleteDigests = (function ({ path, referencesKey, references }, source) {
    return references.flatMap(({ name, version, digest }, index) => {
        if (digest === undefined || digest.normalisationAlgorithm === src_digest/* COMPONENT_NORMALISATION */.PU)
            return [];
        const found = (0,sanitize/* quoted */.T)(digest.normalisationAlgorithm);
        return (0,diagnostic/* diagnostic */.YK)("digest-obsolete", `the digest of ${name} ${version} is of the normalisation ${found}`, {
            fix: `Have the digest computed again; the current normalisation is ${src_digest/* COMPONENT_NORMALISATION */.PU}.`,
            place: source.place([...path, referencesKey, index, "digest", "normalisationAlgorithm"]),
        });
    });
});
var parseConstructor = (function (file, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(file, text, CONSTRUCTOR_LIMIT);
    if (source === undefined)
        return { diagnostics };
    const list = componentList(source.value);
    if (list.length === 0)
        return { diagnostics: [...diagnostics, noComponent(source)] };
    const found = [...diagnostics, ...unknownBeside(source), ...checkText(source)];
    const components = list.flatMap(({ value, path }) => {
        const shape = (0,schema_check/* checkSchema */._)(within(source, value, path), schema);
        found.push(...(0,limit/* limitDiagnostics */.c)(shape.diagnostics, shape.omitted));
        if (shape.broken.size > 0)
            return [];
        const component = componentOf(value, path);
        found.push(...twoLists(value, path, source), ...checkComponent(component, source));
        return [component];
    });
    const all = (0,limit/* limitDiagnostics */.c)(found);
    return (0,diagnostic/* hasErrors */.Cs)(all) ? { diagnostics: all } : { located: { components, source }, diagnostics: all };
});
var componentList = (function (root) {
    const components = isMapping(root) ? root.components : undefined;
    if (components === undefined)
        return isMapping(root) ? [{ value: root, path: [] }] : [];
    return Array.isArray(components) ? components.map((value, index) => ({ value, path: ["components", index] })) : [];
});
var noComponent = (function (source) {
    return (0,diagnostic/* diagnostic */.YK)("field-missing", "the document describes no component", {
        fix: "Give it name, version and provider, or a list of components that have them.",
        place: source.place(["components"]),
    });
});
var unknownBeside = (function (source) {
    const root = source.value;
    if (root.components === undefined)
        return [];
    const others = Object.keys(root).filter((key) => key !== "components");
    return others.slice(0, 100).map((key) => (0,diagnostic/* diagnostic */.YK)("field-unknown", "beside a list of components nothing else is known", {
        fix: "Remove it, or move it into the component that it belongs to.",
        place: source.place([key], { key: true }),
    }));
});
var within = (function (source, value, path) {
    return { ...source, value, place: (inner, options) => source.place([...path, ...inner], options) };
});
var twoLists = (function ({ componentReferences, references }, path, source) {
    if (componentReferences === undefined || references === undefined)
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("field-unknown", "references is the older name of componentReferences; there can be one of them", {
            fix: "Move its items into componentReferences.",
            place: source.place([...path, "references"], { key: true }),
        }),
    ];
});
var componentOf = (function (fields, path) {
    const { name, version, provider, labels, resources, sources, componentReferences, references } = fields;
    const older = (references ?? []).map(({ component, ...rest }) => ({ ...rest, componentName: component }));
    return {
        path,
        referencesKey: references === undefined ? "componentReferences" : "references",
        name,
        version,
        provider: typeof provider === "string" ? { name: provider } : provider,
        ...(labels && { labels }),
        resources: resources ?? [],
        sources: sources ?? [],
        references: [...older, ...(componentReferences ?? [])],
    };
});
var isMapping = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ CONSTRUCTOR_LIMIT),
  M: () => (/* binding */ parseConstructor)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
;// CONCATENATED MODULE: ./packages/documents/src/generated/component-constructor.ts
// Generated by scripts/generate-validators.ts from schemas/component-constructor.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const component_constructor = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "component-constructor.schema.json", "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "maxLength": 255 }, "version": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 }, "provider": { "type": ["object", "string"], "minLength": 1, "properties": { "name": { "type": "string", "minLength": 1 }, "labels": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "object"] }, "signing": { "type": "boolean" }, "version": { "type": "string", "pattern": "^v\\d+$" } }, "required": ["name", "value"], "additionalProperties": false } } }, "required": ["name"], "additionalProperties": false }, "labels": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "object"] }, "signing": { "type": "boolean" }, "version": { "type": "string", "pattern": "^v\\d+$" } }, "required": ["name", "value"], "additionalProperties": false } }, "resources": { "type": ["array", "null"], "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$", "maxLength": 255 }, "version": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 }, "type": { "type": "string", "minLength": 1 }, "relation": { "type": "string", "enum": ["local", "external"] }, "extraIdentity": { "type": "object", "additionalProperties": { "type": "string" } }, "labels": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "object"] }, "signing": { "type": "boolean" }, "version": { "type": "string", "pattern": "^v\\d+$" } }, "required": ["name", "value"], "additionalProperties": false } }, "access": { "type": "object", "properties": { "type": { "type": "string", "minLength": 1 } }, "required": ["type"] }, "input": { "type": "object", "properties": { "type": { "type": "string", "pattern": "^(utf8|UTF8|file|File)(/v1)?$" }, "path": { "type": "string", "minLength": 1 }, "text": { "type": "string", "minLength": 1 }, "mediaType": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$" }, "compress": { "type": "boolean" } }, "required": ["type"], "additionalProperties": false } }, "required": ["name", "type"], "additionalProperties": false } }, "sources": { "type": ["array", "null"], "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$", "maxLength": 255 }, "version": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 }, "type": { "type": "string", "minLength": 1 }, "extraIdentity": { "type": "object", "additionalProperties": { "type": "string" } }, "labels": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "object"] }, "signing": { "type": "boolean" }, "version": { "type": "string", "pattern": "^v\\d+$" } }, "required": ["name", "value"], "additionalProperties": false } }, "access": { "type": "object", "properties": { "type": { "type": "string", "minLength": 1 } }, "required": ["type"] }, "input": { "type": "object", "properties": { "type": { "type": "string", "pattern": "^(utf8|UTF8|file|File)(/v1)?$" }, "path": { "type": "string", "minLength": 1 }, "text": { "type": "string", "minLength": 1 }, "mediaType": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$" }, "compress": { "type": "boolean" } }, "required": ["type"], "additionalProperties": false } }, "required": ["name", "type"], "additionalProperties": false } }, "componentReferences": { "type": ["array", "null"], "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$", "maxLength": 255 }, "version": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 }, "componentName": { "type": "string", "pattern": "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "maxLength": 255 }, "extraIdentity": { "type": "object", "additionalProperties": { "type": "string" } }, "labels": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "object"] }, "signing": { "type": "boolean" }, "version": { "type": "string", "pattern": "^v\\d+$" } }, "required": ["name", "value"], "additionalProperties": false } }, "digest": { "type": "object", "properties": { "hashAlgorithm": { "type": "string", "minLength": 1 }, "normalisationAlgorithm": { "type": "string", "minLength": 1 }, "value": { "type": "string", "minLength": 1 } }, "required": ["hashAlgorithm", "normalisationAlgorithm", "value"], "additionalProperties": false } }, "required": ["name", "version", "componentName"], "additionalProperties": false } }, "references": { "type": ["array", "null"], "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][-_+a-z0-9]*[a-z0-9]$", "maxLength": 255 }, "version": { "type": "string", "pattern": "^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "maxLength": 100 }, "component": { "type": "string", "pattern": "^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "maxLength": 255 }, "extraIdentity": { "type": "object", "additionalProperties": { "type": "string" } }, "labels": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "object"] }, "signing": { "type": "boolean" }, "version": { "type": "string", "pattern": "^v\\d+$" } }, "required": ["name", "value"], "additionalProperties": false } }, "digest": { "type": "object", "properties": { "hashAlgorithm": { "type": "string", "minLength": 1 }, "normalisationAlgorithm": { "type": "string", "minLength": 1 }, "value": { "type": "string", "minLength": 1 } }, "required": ["hashAlgorithm", "normalisationAlgorithm", "value"], "additionalProperties": false } }, "required": ["name", "version", "component"], "additionalProperties": false } } }, "required": ["name", "version", "provider"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$", "u");
const pattern1 = new RegExp("^v?(0|[1-9]\\d{0,15})(\\.(0|[1-9]\\d{0,15})){0,2}(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");
const pattern2 = new RegExp("^v\\d+$", "u");
const pattern4 = new RegExp("^[a-z0-9][-_+a-z0-9]*[a-z0-9]$", "u");
const pattern7 = new RegExp("^(utf8|UTF8|file|File)(/v1)?$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$", "u");
;
const hints = {
    "#": {
        "fields": [
            "name",
            "version",
            "provider",
            "labels",
            "resources",
            "sources",
            "componentReferences",
            "references"
        ],
        "examples": {
            "name": "acme.software/plugin-registry",
            "version": "v0.0.1",
            "provider": "",
            "labels": "",
            "resources": "",
            "sources": "",
            "componentReferences": "",
            "references": ""
        }
    },
    "#/properties/name": {
        "expected": "a domain in lower case and at least one / with a name behind it",
        "example": "acme.software/plugin-registry"
    },
    "#/properties/version": {
        "expected": "a semantic version, with or without v",
        "example": "v0.0.1"
    },
    "#/properties/provider": {
        "fields": [
            "name",
            "labels"
        ],
        "examples": {
            "name": "acme.software",
            "labels": ""
        }
    },
    "#/properties/provider/properties/labels/items": {
        "fields": [
            "name",
            "value",
            "signing",
            "version"
        ],
        "examples": {
            "name": "ocm.software/pluginInfo",
            "value": "official",
            "signing": "",
            "version": "v1"
        }
    },
    "#/properties/provider/properties/labels/items/properties/version": {
        "expected": "v and a number",
        "example": "v1"
    },
    "#/properties/labels/items": {
        "fields": [
            "name",
            "value",
            "signing",
            "version"
        ],
        "examples": {
            "name": "ocm.software/pluginInfo",
            "value": "official",
            "signing": "",
            "version": "v1"
        }
    },
    "#/properties/labels/items/properties/version": {
        "expected": "v and a number",
        "example": "v1"
    },
    "#/properties/resources/items": {
        "fields": [
            "name",
            "version",
            "type",
            "relation",
            "extraIdentity",
            "labels",
            "access",
            "input"
        ],
        "examples": {
            "name": "helminput",
            "version": "1.0.0",
            "type": "executable",
            "relation": "",
            "extraIdentity": "",
            "labels": "",
            "access": "",
            "input": ""
        }
    },
    "#/properties/resources/items/properties/name": {
        "expected": "two or more lower-case letters, digits and - _ +, the first and the last a letter or digit",
        "example": "helminput"
    },
    "#/properties/resources/items/properties/version": {
        "expected": "a semantic version, with or without v",
        "example": "1.0.0"
    },
    "#/properties/resources/items/properties/labels/items": {
        "fields": [
            "name",
            "value",
            "signing",
            "version"
        ],
        "examples": {
            "name": "ocm.software/pluginInfo",
            "value": "official",
            "signing": "",
            "version": "v1"
        }
    },
    "#/properties/resources/items/properties/labels/items/properties/version": {
        "expected": "v and a number",
        "example": "v1"
    },
    "#/properties/resources/items/properties/access": {
        "fields": [
            "type"
        ],
        "examples": {
            "type": "ociArtifact/v1"
        }
    },
    "#/properties/resources/items/properties/input": {
        "fields": [
            "type",
            "path",
            "text",
            "mediaType",
            "compress"
        ],
        "examples": {
            "type": "file",
            "path": "dist/plugin-linux-amd64",
            "text": "",
            "mediaType": "application/octet-stream",
            "compress": ""
        }
    },
    "#/properties/resources/items/properties/input/properties/type": {
        "expected": "utf8 or file",
        "example": "file"
    },
    "#/properties/resources/items/properties/input/properties/mediaType": {
        "expected": "a media type",
        "example": "application/octet-stream"
    },
    "#/properties/sources/items": {
        "fields": [
            "name",
            "version",
            "type",
            "extraIdentity",
            "labels",
            "access",
            "input"
        ],
        "examples": {
            "name": "helminput",
            "version": "1.0.0",
            "type": "executable",
            "extraIdentity": "",
            "labels": "",
            "access": "",
            "input": ""
        }
    },
    "#/properties/sources/items/properties/name": {
        "expected": "two or more lower-case letters, digits and - _ +, the first and the last a letter or digit",
        "example": "helminput"
    },
    "#/properties/sources/items/properties/version": {
        "expected": "a semantic version, with or without v",
        "example": "1.0.0"
    },
    "#/properties/sources/items/properties/labels/items": {
        "fields": [
            "name",
            "value",
            "signing",
            "version"
        ],
        "examples": {
            "name": "ocm.software/pluginInfo",
            "value": "official",
            "signing": "",
            "version": "v1"
        }
    },
    "#/properties/sources/items/properties/labels/items/properties/version": {
        "expected": "v and a number",
        "example": "v1"
    },
    "#/properties/sources/items/properties/access": {
        "fields": [
            "type"
        ],
        "examples": {
            "type": "ociArtifact/v1"
        }
    },
    "#/properties/sources/items/properties/input": {
        "fields": [
            "type",
            "path",
            "text",
            "mediaType",
            "compress"
        ],
        "examples": {
            "type": "file",
            "path": "dist/plugin-linux-amd64",
            "text": "",
            "mediaType": "application/octet-stream",
            "compress": ""
        }
    },
    "#/properties/sources/items/properties/input/properties/type": {
        "expected": "utf8 or file",
        "example": "file"
    },
    "#/properties/sources/items/properties/input/properties/mediaType": {
        "expected": "a media type",
        "example": "application/octet-stream"
    },
    "#/properties/componentReferences/items": {
        "fields": [
            "name",
            "version",
            "componentName",
            "extraIdentity",
            "labels",
            "digest"
        ],
        "examples": {
            "name": "helminput",
            "version": "1.0.0",
            "componentName": "acme.software/plugins/helminput",
            "extraIdentity": "",
            "labels": "",
            "digest": ""
        }
    },
    "#/properties/componentReferences/items/properties/name": {
        "expected": "two or more lower-case letters, digits and - _ +, the first and the last a letter or digit",
        "example": "helminput"
    },
    "#/properties/componentReferences/items/properties/version": {
        "expected": "a semantic version, with or without v",
        "example": "1.0.0"
    },
    "#/properties/componentReferences/items/properties/componentName": {
        "expected": "a domain in lower case and at least one / with a name behind it",
        "example": "acme.software/plugins/helminput"
    },
    "#/properties/componentReferences/items/properties/labels/items": {
        "fields": [
            "name",
            "value",
            "signing",
            "version"
        ],
        "examples": {
            "name": "ocm.software/pluginInfo",
            "value": "official",
            "signing": "",
            "version": "v1"
        }
    },
    "#/properties/componentReferences/items/properties/labels/items/properties/version": {
        "expected": "v and a number",
        "example": "v1"
    },
    "#/properties/componentReferences/items/properties/digest": {
        "fields": [
            "hashAlgorithm",
            "normalisationAlgorithm",
            "value"
        ],
        "examples": {
            "hashAlgorithm": "SHA-256",
            "normalisationAlgorithm": "jsonNormalisation/v4alpha1",
            "value": ""
        }
    },
    "#/properties/references/items": {
        "fields": [
            "name",
            "version",
            "component",
            "extraIdentity",
            "labels",
            "digest"
        ],
        "examples": {
            "name": "helminput",
            "version": "1.0.0",
            "component": "acme.software/plugins/helminput",
            "extraIdentity": "",
            "labels": "",
            "digest": ""
        }
    },
    "#/properties/references/items/properties/name": {
        "expected": "two or more lower-case letters, digits and - _ +, the first and the last a letter or digit",
        "example": "helminput"
    },
    "#/properties/references/items/properties/version": {
        "expected": "a semantic version, with or without v",
        "example": "1.0.0"
    },
    "#/properties/references/items/properties/component": {
        "expected": "a domain in lower case and at least one / with a name behind it",
        "example": "acme.software/plugins/helminput"
    },
    "#/properties/references/items/properties/labels/items": {
        "fields": [
            "name",
            "value",
            "signing",
            "version"
        ],
        "examples": {
            "name": "ocm.software/pluginInfo",
            "value": "official",
            "signing": "",
            "version": "v1"
        }
    },
    "#/properties/references/items/properties/labels/items/properties/version": {
        "expected": "v and a number",
        "example": "v1"
    },
    "#/properties/references/items/properties/digest": {
        "fields": [
            "hashAlgorithm",
            "normalisationAlgorithm",
            "value"
        ],
        "examples": {
            "hashAlgorithm": "SHA-256",
            "normalisationAlgorithm": "jsonNormalisation/v4alpha1",
            "value": ""
        }
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/scalar-text.ts
var scalar_text = __webpack_require__(3738);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts
var src_digest = __webpack_require__(98505);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
;// CONCATENATED MODULE: ./packages/ocm/src/constructor-check.ts







/** What a constructor's text must not hold, wherever it stands. */
;
/** The OCM command line puts environment variables in the place of `$NAME` and `${NAME}`, in comments too: a secret could end up published. */
;
;
/** The rules that a component's schema cannot say. */
;
;
;
/** Versions that cannot be looked up: their tag belongs to another version. */
;
;
/** Equal for elements that OCM cannot tell apart. */
;
;

;// CONCATENATED MODULE: ./packages/ocm/src/constructor.ts






/** Bytes that a constructor may have: some 20,000 references. */
const CONSTRUCTOR_LIMIT = 16 * 1024 * 1024;
const schema = { validate: validate, hints: hints };
/**
 * Reads a component constructor, in YAML or JSON, of one component or a list, in today's spelling or the older one. Never throws for what
 * the text holds.
 */
;
;
;
;
/** The part of a document below a path, as a document of its own. */
;
;
;
;


/***/ })

};

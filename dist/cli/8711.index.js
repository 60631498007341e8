export const id = 8711;
export const ids = [8711];
export const modules = {

/***/ 38711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="catalog-plugin.schema.json" */ ;
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
            if ("catalog.kubeflow.org/v1alpha1" !== data0) {
                const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "catalog.kubeflow.org/v1alpha1" } };
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
            if ("CatalogPlugin" !== data1) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "CatalogPlugin" } };
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
                for (const key1 in data2) {
                    if (!(key1 === "name")) {
                        const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err11 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data4 = data.spec;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.compatibility === undefined) {
                    const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "compatibility" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key2 in data4) {
                    if (!(func2.call(schema11.properties.spec.properties, key2))) {
                        const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data4.displayName !== undefined) {
                    let data5 = data4.displayName;
                    if (typeof data5 === "string") {
                        if (data5.length > 1024) {
                            const err16 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data5)) {
                            const err17 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data4.description !== undefined) {
                    let data6 = data4.description;
                    if (typeof data6 === "string") {
                        if (data6.length > 16384) {
                            const err19 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/maxLength", keyword: "maxLength", params: { limit: 16384 } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (!pattern2.test(data6)) {
                            const err20 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data4.version !== undefined) {
                    let data7 = data4.version;
                    if (typeof data7 === "string") {
                        if (data7.length > 256) {
                            const err22 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/maxLength", keyword: "maxLength", params: { limit: 256 } };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data7)) {
                            const err23 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                        const err24 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data4.owners !== undefined) {
                    let data8 = data4.owners;
                    if (Array.isArray(data8)) {
                        const len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data9 = data8[i0];
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                if (data9.team === undefined) {
                                    const err25 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/required", keyword: "required", params: { missingProperty: "team" } };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                for (const key3 in data9) {
                                    if (!((key3 === "team") || (key3 === "contact"))) {
                                        const err26 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.team !== undefined) {
                                    let data10 = data9.team;
                                    if (typeof data10 === "string") {
                                        if (data10.length > 1024) {
                                            const err27 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data10)) {
                                            const err28 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err29 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.contact !== undefined) {
                                    let data11 = data9.contact;
                                    if (typeof data11 === "string") {
                                        if (data11.length > 1024) {
                                            const err30 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data11)) {
                                            const err31 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err32 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/type", keyword: "type", params: { type: "object" } };
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
                    else {
                        const err34 = { instancePath: instancePath + "/spec/owners", schemaPath: "#/properties/spec/properties/owners/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data4.license !== undefined) {
                    let data12 = data4.license;
                    if (typeof data12 === "string") {
                        if (data12.length > 1024) {
                            const err35 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data12)) {
                            const err36 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                        const err37 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data4.repository !== undefined) {
                    let data13 = data4.repository;
                    if (typeof data13 === "string") {
                        if (data13.length > 1024) {
                            const err38 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data13)) {
                            const err39 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                        const err40 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data4.migrationGuide !== undefined) {
                    let data14 = data4.migrationGuide;
                    if (typeof data14 === "string") {
                        if (data14.length > 1024) {
                            const err41 = { instancePath: instancePath + "/spec/migrationGuide", schemaPath: "#/properties/spec/properties/migrationGuide/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (!pattern8.test(data14)) {
                            const err42 = { instancePath: instancePath + "/spec/migrationGuide", schemaPath: "#/properties/spec/properties/migrationGuide/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+|(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\u007f:\\\\]*[^\\u0000-\\u001f\\u007f:\\\\/])$" } };
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
                        const err43 = { instancePath: instancePath + "/spec/migrationGuide", schemaPath: "#/properties/spec/properties/migrationGuide/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data4.providers !== undefined) {
                    let data15 = data4.providers;
                    if (Array.isArray(data15)) {
                        const len1 = data15.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data16 = data15[i1];
                            if (typeof data16 === "string") {
                                if (data16.length > 1024) {
                                    const err44 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data16)) {
                                    const err45 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                const err46 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/spec/providers", schemaPath: "#/properties/spec/properties/providers/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data4.compatibility !== undefined) {
                    let data17 = data4.compatibility;
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.frameworkApi === undefined) {
                            const err48 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/required", keyword: "required", params: { missingProperty: "frameworkApi" } };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        for (const key4 in data17) {
                            if (!(((((key4 === "catalogServer") || (key4 === "minServerVersion")) || (key4 === "maxServerVersion")) || (key4 === "range")) || (key4 === "frameworkApi"))) {
                                const err49 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data17.catalogServer !== undefined) {
                            let data18 = data17.catalogServer;
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                for (const key5 in data18) {
                                    if (!(((key5 === "minVersion") || (key5 === "maxVersion")) || (key5 === "range"))) {
                                        const err50 = { instancePath: instancePath + "/spec/compatibility/catalogServer", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.minVersion !== undefined) {
                                    let data19 = data18.minVersion;
                                    if (typeof data19 === "string") {
                                        if (data19.length > 256) {
                                            const err51 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err51];
                                            }
                                            else {
                                                vErrors.push(err51);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data19)) {
                                            const err52 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err52];
                                            }
                                            else {
                                                vErrors.push(err52);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err53 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.maxVersion !== undefined) {
                                    let data20 = data18.maxVersion;
                                    if (typeof data20 === "string") {
                                        if (data20.length > 256) {
                                            const err54 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data20)) {
                                            const err55 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err56 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                }
                                if (data18.range !== undefined) {
                                    let data21 = data18.range;
                                    if (typeof data21 === "string") {
                                        if (data21.length > 256) {
                                            const err57 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data21)) {
                                            const err58 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err59 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err59];
                                        }
                                        else {
                                            vErrors.push(err59);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/spec/compatibility/catalogServer", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data17.minServerVersion !== undefined) {
                            let data22 = data17.minServerVersion;
                            if (typeof data22 === "string") {
                                if (data22.length > 256) {
                                    const err61 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data22)) {
                                    const err62 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                const err63 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data17.maxServerVersion !== undefined) {
                            let data23 = data17.maxServerVersion;
                            if (typeof data23 === "string") {
                                if (data23.length > 256) {
                                    const err64 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data23)) {
                                    const err65 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                const err66 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data17.range !== undefined) {
                            let data24 = data17.range;
                            if (typeof data24 === "string") {
                                if (data24.length > 256) {
                                    const err67 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data24)) {
                                    const err68 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data17.frameworkApi !== undefined) {
                            let data25 = data17.frameworkApi;
                            if ((typeof data25 !== "string") && (!(Array.isArray(data25)))) {
                                const err70 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/type", keyword: "type", params: { type: schema11.properties.spec.properties.compatibility.properties.frameworkApi.type } };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                            if (typeof data25 === "string") {
                                if (!pattern16.test(data25)) {
                                    const err71 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err71];
                                    }
                                    else {
                                        vErrors.push(err71);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data25)) {
                                if (data25.length < 1) {
                                    const err72 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err72];
                                    }
                                    else {
                                        vErrors.push(err72);
                                    }
                                    errors++;
                                }
                                const len2 = data25.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data26 = data25[i2];
                                    if (typeof data26 === "string") {
                                        if (!pattern16.test(data26)) {
                                            const err73 = { instancePath: instancePath + "/spec/compatibility/frameworkApi/" + i2, schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
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
                                        const err74 = { instancePath: instancePath + "/spec/compatibility/frameworkApi/" + i2, schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
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
        const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err77];
        }
        else {
            vErrors.push(err77);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var parsePluginMetadata = (function (source) {
    const { diagnostics, omitted, broken } = (0,schema_check/* checkSchema */._)(source, schema);
    if (broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(diagnostics, omitted) };
    const { metadata, spec } = source.value;
    const contradictions = contradictory(spec.compatibility, source);
    if (contradictions.length > 0)
        return { diagnostics: contradictions };
    const { compatibility, owners = [], providers = [], ...texts } = spec;
    return {
        metadata: { name: metadata.name, ...texts, owners, providers, compatibility: declared(compatibility) },
        diagnostics,
    };
});
var declared = (function ({ catalogServer = {}, minServerVersion, maxServerVersion, range, frameworkApi, }) {
    const minVersion = catalogServer.minVersion ?? minServerVersion;
    const maxVersion = catalogServer.maxVersion ?? maxServerVersion;
    const whole = catalogServer.range ?? range;
    return {
        ...(minVersion === undefined ? {} : { minVersion }),
        ...(maxVersion === undefined ? {} : { maxVersion }),
        ...(whole === undefined ? {} : { range: whole }),
        frameworkApis: [frameworkApi].flat(),
    };
});
var contradictory = (function (raw, source) {
    const { minVersion, maxVersion, range } = raw.catalogServer ?? {};
    const pairs = [
        ["minServerVersion", raw.minServerVersion, "catalogServer.minVersion", minVersion],
        ["maxServerVersion", raw.maxServerVersion, "catalogServer.maxVersion", maxVersion],
        ["range", raw.range, "catalogServer.range", range],
    ];
    return pairs
        .filter(([, theirs, , ours]) => theirs !== undefined && ours !== undefined && theirs !== ours)
        .map(([field, theirs = "", other, ours = ""]) => {
        const path = ["spec", "compatibility", field];
        const message = `spec.compatibility.${field} says ${(0,sanitize/* quoted */.T)(theirs)}, ${other} says ${(0,sanitize/* quoted */.T)(ours)}`;
        return (0,diagnostic/* diagnostic */.YK)("field-value", message, { fix: "Keep one of the two.", place: source.place(path) });
    });
});
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parsePluginMetadata)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/documents/src/generated/catalog-plugin.ts
// Generated by scripts/generate-validators.ts from schemas/catalog-plugin.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const catalog_plugin = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog-plugin.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "catalog.kubeflow.org/v1alpha1" }, "kind": { "type": "string", "const": "CatalogPlugin" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" } }, "required": ["name"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "displayName": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "description": { "type": "string", "pattern": "\\S", "maxLength": 16384 }, "version": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "owners": { "type": "array", "items": { "type": "object", "properties": { "team": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "contact": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "required": ["team"], "additionalProperties": false } }, "license": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "repository": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "migrationGuide": { "type": "string", "pattern": "^(?:https://[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+|(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\u007f:\\\\]*[^\\u0000-\\u001f\\u007f:\\\\/])$", "maxLength": 1024 }, "providers": { "type": "array", "items": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "compatibility": { "type": "object", "properties": { "catalogServer": { "type": "object", "properties": { "minVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "maxVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "range": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 } }, "additionalProperties": false }, "minServerVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "maxServerVersion": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "range": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 256 }, "frameworkApi": { "type": ["string", "array"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } } }, "required": ["frameworkApi"], "additionalProperties": false } }, "required": ["compatibility"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^(?:https://[^\\u0000-\\u0020\\u007f\"<>\\\\^`{|}]+|(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f\\u007f:\\\\]*[^\\u0000-\\u001f\\u007f:\\\\/])$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const func2 = Object.prototype.hasOwnProperty;
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
            "apiVersion": "catalog.kubeflow.org/v1alpha1",
            "kind": "CatalogPlugin",
            "metadata": "",
            "spec": ""
        }
    },
    "#/properties/metadata": {
        "fields": [
            "name"
        ],
        "examples": {
            "name": "agents"
        }
    },
    "#/properties/metadata/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and hyphens, the first no hyphen",
        "example": "agents"
    },
    "#/properties/spec": {
        "fields": [
            "displayName",
            "description",
            "version",
            "owners",
            "license",
            "repository",
            "migrationGuide",
            "providers",
            "compatibility"
        ],
        "examples": {
            "displayName": "Agents",
            "description": "Lists agents and their tools.",
            "version": "0.3.1",
            "owners": "[{\"team\":\"acme-agents\",\"contact\":\"agents@acme.example\"}]",
            "license": "Apache-2.0",
            "repository": "https://github.com/acme/catalog-plugins",
            "migrationGuide": "https://github.com/acme/catalog-plugins/blob/main/agents/MIGRATION.md",
            "providers": "[\"yaml\",\"http\"]",
            "compatibility": ""
        }
    },
    "#/properties/spec/properties/displayName": {
        "expected": "one line of text",
        "example": "Agents"
    },
    "#/properties/spec/properties/description": {
        "expected": "a text that is not blank",
        "example": "Lists agents and their tools."
    },
    "#/properties/spec/properties/version": {
        "expected": "one line of text",
        "example": "0.3.1"
    },
    "#/properties/spec/properties/owners/items": {
        "fields": [
            "team",
            "contact"
        ],
        "examples": {
            "team": "acme-agents",
            "contact": "agents@acme.example"
        }
    },
    "#/properties/spec/properties/owners/items/properties/team": {
        "expected": "one line of text",
        "example": "acme-agents"
    },
    "#/properties/spec/properties/owners/items/properties/contact": {
        "expected": "one line of text",
        "example": "agents@acme.example"
    },
    "#/properties/spec/properties/license": {
        "expected": "one line of text",
        "example": "Apache-2.0"
    },
    "#/properties/spec/properties/repository": {
        "expected": "one line of text",
        "example": "https://github.com/acme/catalog-plugins"
    },
    "#/properties/spec/properties/migrationGuide": {
        "expected": "an https address, or the path of a file inside the plugin's module",
        "example": "https://github.com/acme/catalog-plugins/blob/main/agents/MIGRATION.md"
    },
    "#/properties/spec/properties/providers/items": {
        "expected": "one line of text",
        "example": "yaml"
    },
    "#/properties/spec/properties/compatibility": {
        "fields": [
            "catalogServer",
            "minServerVersion",
            "maxServerVersion",
            "range",
            "frameworkApi"
        ],
        "examples": {
            "catalogServer": "",
            "minServerVersion": "0.9.0",
            "maxServerVersion": "1.x",
            "range": ">=0.9.0 <2.0.0",
            "frameworkApi": "v1alpha1"
        }
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer": {
        "fields": [
            "minVersion",
            "maxVersion",
            "range"
        ],
        "examples": {
            "minVersion": "0.9.0",
            "maxVersion": "1.x",
            "range": ">=0.9.0 <2.0.0"
        }
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion": {
        "expected": "one line of text",
        "example": "0.9.0"
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion": {
        "expected": "one line of text",
        "example": "1.x"
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range": {
        "expected": "one line of text",
        "example": ">=0.9.0 <2.0.0"
    },
    "#/properties/spec/properties/compatibility/properties/minServerVersion": {
        "expected": "one line of text",
        "example": "0.9.0"
    },
    "#/properties/spec/properties/compatibility/properties/maxServerVersion": {
        "expected": "one line of text",
        "example": "1.x"
    },
    "#/properties/spec/properties/compatibility/properties/range": {
        "expected": "one line of text",
        "example": ">=0.9.0 <2.0.0"
    },
    "#/properties/spec/properties/compatibility/properties/frameworkApi": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/compatibility/properties/frameworkApi/items": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
;// CONCATENATED MODULE: ./packages/documents/src/parse-plugin-metadata.ts





const schema = { validate: validate, hints: hints };
/** Checks a document against plugin.yaml's schema; the accepted spellings of the server range become one. */
;
;
/** The two spellings of one thing may stand side by side only if they say the same. */
;


/***/ })

};

export const id = 8143;
export const ids = [8143];
export const modules = {

/***/ 28143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var validate0 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate0.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data }];
        return false;
    }
    validate0.errors = vErrors;
    return errors === 0;
});
var validate1 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate1.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate1.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema1, data }];
                return false;
            }
            else {
                for (const key0 of Object.keys(data)) {
                    let data0 = data[key0];
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing0;
                            if (((data0.status === undefined) || (!(func0.call(data0, "status")))) && (missing0 = "status")) {
                                validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema1.additionalProperties.required, parentSchema: schema1.additionalProperties, data: data0 }];
                                return false;
                            }
                            else {
                                if (data0.status !== undefined && func0.call(data0, "status")) {
                                    let data1 = data0.status;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (typeof data1 === "string") {
                                            if (data1.length < 1) {
                                                validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.additionalProperties.properties.status, data: data1 }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.additionalProperties.properties.status.type, parentSchema: schema1.additionalProperties.properties.status, data: data1 }];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate1.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.additionalProperties.type, parentSchema: schema1.additionalProperties, data: data0 }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data }];
            return false;
        }
    }
    validate1.errors = vErrors;
    return errors === 0;
});
var validate2 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate2.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.plugins === undefined) || (!(func0.call(data, "plugins")))) && (missing0 = "plugins")) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) {
                validate2.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema2.required, parentSchema: schema2, data }];
                return false;
            }
            else {
                if (data.count !== undefined && func0.call(data, "count")) {
                    let data0 = data.count;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate2.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema2.properties.count.type, parentSchema: schema2.properties.count, data: data0 }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate2.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema2.properties.count, data: data0 }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.plugins !== undefined && func0.call(data, "plugins")) {
                        let data1 = data.plugins;
                        const _errs3 = errors;
                        if ((!(Array.isArray(data1))) && (data1 !== null)) {
                            validate2.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: schema2.properties.plugins.type }, message: "must be array,null", schema: schema2.properties.plugins.type, parentSchema: schema2.properties.plugins, data: data1 }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if (Array.isArray(data1)) {
                                var valid1 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data2 = data1[i0];
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            let missing1;
                                            if ((((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")) || (((data2.version === undefined) || (!(func0.call(data2, "version")))) && (missing1 = "version"))) {
                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema2.properties.plugins.items.required, parentSchema: schema2.properties.plugins.items, data: data2 }];
                                                return false;
                                            }
                                            else {
                                                if (data2.name !== undefined && func0.call(data2, "name")) {
                                                    let data3 = data2.name;
                                                    const _errs7 = errors;
                                                    if (errors === _errs7) {
                                                        if (typeof data3 === "string") {
                                                            if (data3.length < 1) {
                                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/name", schemaPath: "#/properties/plugins/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.plugins.items.properties.name, data: data3 }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/name", schemaPath: "#/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.plugins.items.properties.name.type, parentSchema: schema2.properties.plugins.items.properties.name, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs7 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data2.version !== undefined && func0.call(data2, "version")) {
                                                        let data4 = data2.version;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (data4.length < 1) {
                                                                    validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/version", schemaPath: "#/properties/plugins/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.properties.plugins.items.properties.version, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0 + "/version", schemaPath: "#/properties/plugins/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.plugins.items.properties.version.type, parentSchema: schema2.properties.plugins.items.properties.version, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate2.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.plugins.items.type, parentSchema: schema2.properties.plugins.items, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.type, parentSchema: schema2, data }];
            return false;
        }
    }
    validate2.errors = vErrors;
    return errors === 0;
});
var validate3 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate3.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.enabled !== undefined && func0.call(data, "enabled")) {
                let data0 = data.enabled;
                const _errs1 = errors;
                if (true !== data0) {
                    validate3.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.enabled, data: data0 }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.initialized !== undefined && func0.call(data, "initialized")) {
                    let data1 = data.initialized;
                    const _errs2 = errors;
                    if (true !== data1) {
                        validate3.errors = [{ instancePath: instancePath + "/initialized", schemaPath: "#/properties/initialized/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.initialized, data: data1 }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.serving !== undefined && func0.call(data, "serving")) {
                        let data2 = data.serving;
                        const _errs3 = errors;
                        if (true !== data2) {
                            validate3.errors = [{ instancePath: instancePath + "/serving", schemaPath: "#/properties/serving/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.serving, data: data2 }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.type, parentSchema: schema3, data }];
            return false;
        }
    }
    validate3.errors = vErrors;
    return errors === 0;
});
var validate4 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate4.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.schemaVersion === undefined) || (!(func0.call(data, "schemaVersion")))) && (missing0 = "schemaVersion")) || (((data.plugin === undefined) || (!(func0.call(data, "plugin")))) && (missing0 = "plugin"))) {
                validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema4.required, parentSchema: schema4, data }];
                return false;
            }
            else {
                if (data.schemaVersion !== undefined && func0.call(data, "schemaVersion")) {
                    let data0 = data.schemaVersion;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (data0.length < 1) {
                                validate4.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema4.properties.schemaVersion, data: data0 }];
                                return false;
                            }
                        }
                        else {
                            validate4.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.properties.schemaVersion.type, parentSchema: schema4.properties.schemaVersion, data: data0 }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.entities !== undefined && func0.call(data, "entities")) {
                        let data1 = data.entities;
                        const _errs3 = errors;
                        if ((!(Array.isArray(data1))) && (data1 !== null)) {
                            validate4.errors = [{ instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: schema4.properties.entities.type }, message: "must be array,null", schema: schema4.properties.entities.type, parentSchema: schema4.properties.entities, data: data1 }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema4.type, parentSchema: schema4, data }];
            return false;
        }
    }
    validate4.errors = vErrors;
    return errors === 0;
});
var validate5 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate5.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((((data0.kind === undefined) || (!(func0.call(data0, "kind")))) && (missing0 = "kind")) || (((data0.plural === undefined) || (!(func0.call(data0, "plural")))) && (missing0 = "plural"))) || (((data0.endpoints === undefined) || (!(func0.call(data0, "endpoints")))) && (missing0 = "endpoints"))) {
                            validate5.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema5.items.required, parentSchema: schema5.items, data: data0 }];
                            return false;
                        }
                        else {
                            if (data0.kind !== undefined && func0.call(data0, "kind")) {
                                let data1 = data0.kind;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (typeof data1 === "string") {
                                        if (data1.length < 1) {
                                            validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items.properties.kind, data: data1 }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.kind.type, parentSchema: schema5.items.properties.kind, data: data1 }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.plural !== undefined && func0.call(data0, "plural")) {
                                    let data2 = data0.plural;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (typeof data2 === "string") {
                                            if (data2.length < 1) {
                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/plural", schemaPath: "#/items/properties/plural/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items.properties.plural, data: data2 }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/plural", schemaPath: "#/items/properties/plural/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.plural.type, parentSchema: schema5.items.properties.plural, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.endpoints !== undefined && func0.call(data0, "endpoints")) {
                                        let data3 = data0.endpoints;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                let missing1;
                                                if (((data3.list === undefined) || (!(func0.call(data3, "list")))) && (missing1 = "list")) {
                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints", schemaPath: "#/items/properties/endpoints/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema5.items.properties.endpoints.required, parentSchema: schema5.items.properties.endpoints, data: data3 }];
                                                    return false;
                                                }
                                                else {
                                                    if (data3.list !== undefined && func0.call(data3, "list")) {
                                                        let data4 = data3.list;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (typeof data4 === "string") {
                                                                if (!pattern0.test(data4)) {
                                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/list", schemaPath: "#/items/properties/endpoints/properties/list/pattern", keyword: "pattern", params: { pattern: "^/" }, message: "must match pattern \"" + "^/" + "\"", schema: "^/", parentSchema: schema5.items.properties.endpoints.properties.list, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/list", schemaPath: "#/items/properties/endpoints/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.endpoints.properties.list.type, parentSchema: schema5.items.properties.endpoints.properties.list, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data3.get !== undefined && func0.call(data3, "get")) {
                                                            let data5 = data3.get;
                                                            const _errs11 = errors;
                                                            if (errors === _errs11) {
                                                                if (typeof data5 === "string") {
                                                                    if (!pattern1.test(data5)) {
                                                                        validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/get", schemaPath: "#/items/properties/endpoints/properties/get/pattern", keyword: "pattern", params: { pattern: "^(/|$)" }, message: "must match pattern \"" + "^(/|$)" + "\"", schema: "^(/|$)", parentSchema: schema5.items.properties.endpoints.properties.get, data: data5 }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints/get", schemaPath: "#/items/properties/endpoints/properties/get/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.properties.endpoints.properties.get.type, parentSchema: schema5.items.properties.endpoints.properties.get, data: data5 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate5.errors = [{ instancePath: instancePath + "/" + i0 + "/endpoints", schemaPath: "#/items/properties/endpoints/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.items.properties.endpoints.type, parentSchema: schema5.items.properties.endpoints, data: data3 }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs7 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        validate5.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.items.type, parentSchema: schema5.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema5.type, parentSchema: schema5, data }];
            return false;
        }
    }
    validate5.errors = vErrors;
    return errors === 0;
});
var validate6 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate6.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        if (data0.fields !== undefined && func0.call(data0, "fields")) {
                            let data1 = data0.fields;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (data1.columns !== undefined && func0.call(data1, "columns")) {
                                        let data2 = data1.columns;
                                        const _errs5 = errors;
                                        if ((!(Array.isArray(data2))) && (data2 !== null)) {
                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns", schemaPath: "#/items/properties/fields/properties/columns/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.columns.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.columns.type, parentSchema: schema6.items.properties.fields.properties.columns, data: data2 }];
                                            return false;
                                        }
                                        if (errors === _errs5) {
                                            if (Array.isArray(data2)) {
                                                var valid3 = true;
                                                const len1 = data2.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data3 = data2[i1];
                                                    const _errs7 = errors;
                                                    if (errors === _errs7) {
                                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                            let missing0;
                                                            if ((((data3.name === undefined) || (!(func0.call(data3, "name")))) && (missing0 = "name")) || (((data3.path === undefined) || (!(func0.call(data3, "path")))) && (missing0 = "path"))) {
                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema6.items.properties.fields.properties.columns.items.required, parentSchema: schema6.items.properties.fields.properties.columns.items, data: data3 }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data3.name !== undefined && func0.call(data3, "name")) {
                                                                    let data4 = data3.name;
                                                                    const _errs9 = errors;
                                                                    if (errors === _errs9) {
                                                                        if (typeof data4 === "string") {
                                                                            if (data4.length < 1) {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/name", schemaPath: "#/items/properties/fields/properties/columns/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.name, data: data4 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/name", schemaPath: "#/items/properties/fields/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.columns.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.name, data: data4 }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid4 = _errs9 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data3.path !== undefined && func0.call(data3, "path")) {
                                                                        let data5 = data3.path;
                                                                        const _errs11 = errors;
                                                                        if (errors === _errs11) {
                                                                            if (typeof data5 === "string") {
                                                                                if (data5.length < 1) {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/path", schemaPath: "#/items/properties/fields/properties/columns/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.path, data: data5 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/path", schemaPath: "#/items/properties/fields/properties/columns/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.columns.items.properties.path.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.path, data: data5 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data3.sortable !== undefined && func0.call(data3, "sortable")) {
                                                                            let data6 = data3.sortable;
                                                                            const _errs13 = errors;
                                                                            if (typeof data6 !== "boolean") {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/sortable", schemaPath: "#/items/properties/fields/properties/columns/items/properties/sortable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema6.items.properties.fields.properties.columns.items.properties.sortable.type, parentSchema: schema6.items.properties.fields.properties.columns.items.properties.sortable, data: data6 }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs13 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.columns.items.type, parentSchema: schema6.items.properties.fields.properties.columns.items, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs7 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        var valid2 = _errs5 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data1.filterFields !== undefined && func0.call(data1, "filterFields")) {
                                            let data7 = data1.filterFields;
                                            const _errs15 = errors;
                                            if ((!(Array.isArray(data7))) && (data7 !== null)) {
                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields", schemaPath: "#/items/properties/fields/properties/filterFields/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.filterFields.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.filterFields.type, parentSchema: schema6.items.properties.fields.properties.filterFields, data: data7 }];
                                                return false;
                                            }
                                            if (errors === _errs15) {
                                                if (Array.isArray(data7)) {
                                                    var valid5 = true;
                                                    const len2 = data7.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data8 = data7[i2];
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                let missing1;
                                                                if (((data8.name === undefined) || (!(func0.call(data8, "name")))) && (missing1 = "name")) {
                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2, schemaPath: "#/items/properties/fields/properties/filterFields/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema6.items.properties.fields.properties.filterFields.items.required, parentSchema: schema6.items.properties.fields.properties.filterFields.items, data: data8 }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data8.name !== undefined && func0.call(data8, "name")) {
                                                                        let data9 = data8.name;
                                                                        const _errs19 = errors;
                                                                        if (errors === _errs19) {
                                                                            if (typeof data9 === "string") {
                                                                                if (data9.length < 1) {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/name", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.name, data: data9 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/name", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.filterFields.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.name, data: data9 }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid6 = _errs19 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data8.options !== undefined && func0.call(data8, "options")) {
                                                                            let data10 = data8.options;
                                                                            const _errs21 = errors;
                                                                            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2 + "/options", schemaPath: "#/items/properties/fields/properties/filterFields/items/properties/options/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.filterFields.items.properties.options.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.filterFields.items.properties.options.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items.properties.options, data: data10 }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/filterFields/" + i2, schemaPath: "#/items/properties/fields/properties/filterFields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.filterFields.items.type, parentSchema: schema6.items.properties.fields.properties.filterFields.items, data: data8 }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid5 = _errs17 === errors;
                                                        if (!valid5) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid2 = _errs15 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.detailFields !== undefined && func0.call(data1, "detailFields")) {
                                                let data11 = data1.detailFields;
                                                const _errs23 = errors;
                                                if ((!(Array.isArray(data11))) && (data11 !== null)) {
                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields", schemaPath: "#/items/properties/fields/properties/detailFields/type", keyword: "type", params: { type: schema6.items.properties.fields.properties.detailFields.type }, message: "must be array,null", schema: schema6.items.properties.fields.properties.detailFields.type, parentSchema: schema6.items.properties.fields.properties.detailFields, data: data11 }];
                                                    return false;
                                                }
                                                if (errors === _errs23) {
                                                    if (Array.isArray(data11)) {
                                                        var valid7 = true;
                                                        const len3 = data11.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                            let data12 = data11[i3];
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                    let missing2;
                                                                    if (((data12.name === undefined) || (!(func0.call(data12, "name")))) && (missing2 = "name")) {
                                                                        validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3, schemaPath: "#/items/properties/fields/properties/detailFields/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema6.items.properties.fields.properties.detailFields.items.required, parentSchema: schema6.items.properties.fields.properties.detailFields.items, data: data12 }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data12.name !== undefined && func0.call(data12, "name")) {
                                                                            let data13 = data12.name;
                                                                            const _errs27 = errors;
                                                                            if (errors === _errs27) {
                                                                                if (typeof data13 === "string") {
                                                                                    if (data13.length < 1) {
                                                                                        validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3 + "/name", schemaPath: "#/items/properties/fields/properties/detailFields/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items.properties.fields.properties.detailFields.items.properties.name, data: data13 }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3 + "/name", schemaPath: "#/items/properties/fields/properties/detailFields/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.properties.fields.properties.detailFields.items.properties.name.type, parentSchema: schema6.items.properties.fields.properties.detailFields.items.properties.name, data: data13 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/detailFields/" + i3, schemaPath: "#/items/properties/fields/properties/detailFields/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.properties.detailFields.items.type, parentSchema: schema6.items.properties.fields.properties.detailFields.items, data: data12 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid7 = _errs25 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid2 = _errs23 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate6.errors = [{ instancePath: instancePath + "/" + i0 + "/fields", schemaPath: "#/items/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.properties.fields.type, parentSchema: schema6.items.properties.fields, data: data1 }];
                                    return false;
                                }
                            }
                        }
                    }
                    else {
                        validate6.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.items.type, parentSchema: schema6.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.type, parentSchema: schema6, data }];
            return false;
        }
    }
    validate6.errors = vErrors;
    return errors === 0;
});
var validate7 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate7.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if (((data0.displayName === undefined) || (!(func0.call(data0, "displayName")))) && (missing0 = "displayName")) {
                            validate7.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema7.items.required, parentSchema: schema7.items, data: data0 }];
                            return false;
                        }
                        else {
                            if (data0.displayName !== undefined && func0.call(data0, "displayName")) {
                                let data1 = data0.displayName;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (typeof data1 === "string") {
                                        if (data1.length < 1) {
                                            validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/displayName", schemaPath: "#/items/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.items.properties.displayName, data: data1 }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/displayName", schemaPath: "#/items/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.properties.displayName.type, parentSchema: schema7.items.properties.displayName, data: data1 }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.fields !== undefined && func0.call(data0, "fields")) {
                                    let data2 = data0.fields;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            if (data2.columns !== undefined && func0.call(data2, "columns")) {
                                                let data3 = data2.columns;
                                                const _errs7 = errors;
                                                if ((!(Array.isArray(data3))) && (data3 !== null)) {
                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns", schemaPath: "#/items/properties/fields/properties/columns/type", keyword: "type", params: { type: schema7.items.properties.fields.properties.columns.type }, message: "must be array,null", schema: schema7.items.properties.fields.properties.columns.type, parentSchema: schema7.items.properties.fields.properties.columns, data: data3 }];
                                                    return false;
                                                }
                                                if (errors === _errs7) {
                                                    if (Array.isArray(data3)) {
                                                        var valid3 = true;
                                                        const len1 = data3.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            let data4 = data3[i1];
                                                            const _errs9 = errors;
                                                            if (errors === _errs9) {
                                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                                    let missing1;
                                                                    if (((data4.displayName === undefined) || (!(func0.call(data4, "displayName")))) && (missing1 = "displayName")) {
                                                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema7.items.properties.fields.properties.columns.items.required, parentSchema: schema7.items.properties.fields.properties.columns.items, data: data4 }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data4.displayName !== undefined && func0.call(data4, "displayName")) {
                                                                            let data5 = data4.displayName;
                                                                            const _errs11 = errors;
                                                                            if (errors === _errs11) {
                                                                                if (typeof data5 === "string") {
                                                                                    if (data5.length < 1) {
                                                                                        validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/displayName", schemaPath: "#/items/properties/fields/properties/columns/items/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.items.properties.fields.properties.columns.items.properties.displayName, data: data5 }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1 + "/displayName", schemaPath: "#/items/properties/fields/properties/columns/items/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.properties.fields.properties.columns.items.properties.displayName.type, parentSchema: schema7.items.properties.fields.properties.columns.items.properties.displayName, data: data5 }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields/columns/" + i1, schemaPath: "#/items/properties/fields/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.properties.fields.properties.columns.items.type, parentSchema: schema7.items.properties.fields.properties.columns.items, data: data4 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs9 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate7.errors = [{ instancePath: instancePath + "/" + i0 + "/fields", schemaPath: "#/items/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.properties.fields.type, parentSchema: schema7.items.properties.fields, data: data2 }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                    else {
                        validate7.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.items.type, parentSchema: schema7.items, data: data0 }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema7.type, parentSchema: schema7, data }];
            return false;
        }
    }
    validate7.errors = vErrors;
    return errors === 0;
});
var validate8 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate8.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs4 = errors;
                if (errors === _errs4) {
                    if (Array.isArray(data0)) {
                        if (data0.length < 1) {
                            const err0 = {};
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                    }
                    else {
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
            }
        }
        else {
            const err2 = {};
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
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
    if (_valid0) {
        const _errs6 = errors;
        if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.size !== undefined && func0.call(data, "size")) {
                    let data1 = data.size;
                    const _errs8 = errors;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/then/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.then.properties.size.type, parentSchema: schema8.then.properties.size, data: data1 }];
                        return false;
                    }
                    if (errors === _errs8) {
                        if ((typeof data1 == "number") && (isFinite(data1))) {
                            if (data1 < 1 || isNaN(data1)) {
                                validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/then/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema8.then.properties.size, data: data1 }];
                                return false;
                            }
                        }
                    }
                }
            }
            else {
                validate8.errors = [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.then.type, parentSchema: schema8.then, data }];
                return false;
            }
        }
        var _valid0 = _errs6 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.size = true;
            props0.items = true;
        }
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema8.if, parentSchema: schema8, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
        validate8.errors = vErrors;
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")) || (((data.size === undefined) || (!(func0.call(data, "size")))) && (missing0 = "size"))) || (((data.pageSize === undefined) || (!(func0.call(data, "pageSize")))) && (missing0 = "pageSize"))) {
                validate8.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema8.required, parentSchema: schema8, data }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.items = true;
                    props0.size = true;
                    props0.pageSize = true;
                    props0.nextPageToken = true;
                }
                if (data.items !== undefined && func0.call(data, "items")) {
                    let data2 = data.items;
                    const _errs10 = errors;
                    if ((!(Array.isArray(data2))) && (data2 !== null)) {
                        validate8.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema8.properties.items.type }, message: "must be array,null", schema: schema8.properties.items.type, parentSchema: schema8.properties.items, data: data2 }];
                        return false;
                    }
                    if (errors === _errs10) {
                        if (Array.isArray(data2)) {
                            var valid4 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data3 = data2[i0];
                                const _errs12 = errors;
                                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                                    validate8.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.properties.items.items.type, parentSchema: schema8.properties.items.items, data: data3 }];
                                    return false;
                                }
                                var valid4 = _errs12 === errors;
                                if (!valid4) {
                                    break;
                                }
                            }
                        }
                    }
                    var valid3 = _errs10 === errors;
                }
                else {
                    var valid3 = true;
                }
                if (valid3) {
                    if (data.size !== undefined && func0.call(data, "size")) {
                        let data4 = data.size;
                        const _errs14 = errors;
                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                            validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.properties.size.type, parentSchema: schema8.properties.size, data: data4 }];
                            return false;
                        }
                        if (errors === _errs14) {
                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                if (data4 < 0 || isNaN(data4)) {
                                    validate8.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8.properties.size, data: data4 }];
                                    return false;
                                }
                            }
                        }
                        var valid3 = _errs14 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.pageSize !== undefined && func0.call(data, "pageSize")) {
                            let data5 = data.pageSize;
                            const _errs16 = errors;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                validate8.errors = [{ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema8.properties.pageSize.type, parentSchema: schema8.properties.pageSize, data: data5 }];
                                return false;
                            }
                            if (errors === _errs16) {
                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                    if (data5 < 0 || isNaN(data5)) {
                                        validate8.errors = [{ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8.properties.pageSize, data: data5 }];
                                        return false;
                                    }
                                }
                            }
                            var valid3 = _errs16 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.nextPageToken !== undefined && func0.call(data, "nextPageToken")) {
                                let data6 = data.nextPageToken;
                                const _errs18 = errors;
                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                    validate8.errors = [{ instancePath: instancePath + "/nextPageToken", schemaPath: "#/properties/nextPageToken/type", keyword: "type", params: { type: schema8.properties.nextPageToken.type }, message: "must be string,null", schema: schema8.properties.nextPageToken.type, parentSchema: schema8.properties.nextPageToken, data: data6 }];
                                    return false;
                                }
                                var valid3 = _errs18 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate8.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.type, parentSchema: schema8, data }];
            return false;
        }
    }
    validate8.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
});
var validate9 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate9.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate9.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data }];
        return false;
    }
    validate9.errors = vErrors;
    return errors === 0;
});
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate10.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.nextPageToken !== undefined && func0.call(data, "nextPageToken")) {
                let data0 = data.nextPageToken;
                if (!((data0 === "") || (data0 === null))) {
                    validate10.errors = [{ instancePath: instancePath + "/nextPageToken", schemaPath: "#/properties/nextPageToken/enum", keyword: "enum", params: { allowedValues: schema10.properties.nextPageToken.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.nextPageToken.enum, parentSchema: schema10.properties.nextPageToken, data: data0 }];
                    return false;
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var validate11 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate11.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema11.properties.items.type }, message: "must be array,null", schema: schema11.properties.items.type, parentSchema: schema11.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema11.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data }];
            return false;
        }
    }
    validate11.errors = vErrors;
    return errors === 0;
});
var validate12 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate12.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate12.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema12.properties.items.type }, message: "must be array,null", schema: schema12.properties.items.type, parentSchema: schema12.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate12.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema12.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data }];
            return false;
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
});
var validate13 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate13.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.items !== undefined && func0.call(data, "items")) {
                let data0 = data.items;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate13.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema13.properties.items.type }, message: "must be array,null", schema: schema13.properties.items.type, parentSchema: schema13.properties.items, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 0) {
                            validate13.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema13.properties.items, data: data0 }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data }];
            return false;
        }
    }
    validate13.errors = vErrors;
    return errors === 0;
});
var validate14 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate14.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.sources === undefined) || (!(func0.call(data, "sources")))) && (missing0 = "sources")) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) {
                validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema14.required, parentSchema: schema14, data }];
                return false;
            }
            else {
                if (data.sources !== undefined && func0.call(data, "sources")) {
                    let data0 = data.sources;
                    const _errs1 = errors;
                    if ((!(Array.isArray(data0))) && (data0 !== null)) {
                        validate14.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema14.properties.sources.type }, message: "must be array,null", schema: schema14.properties.sources.type, parentSchema: schema14.properties.sources, data: data0 }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.count !== undefined && func0.call(data, "count")) {
                        let data1 = data.count;
                        const _errs3 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate14.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.count.type, parentSchema: schema14.properties.count, data: data1 }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 < 0 || isNaN(data1)) {
                                    validate14.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema14.properties.count, data: data1 }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data }];
            return false;
        }
    }
    validate14.errors = vErrors;
    return errors === 0;
});
var validate15 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate15.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.sources !== undefined && func0.call(data, "sources")) {
                let data0 = data.sources;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate15.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema15.properties.sources.type }, message: "must be array,null", schema: schema15.properties.sources.type, parentSchema: schema15.properties.sources, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing0;
                                    if ((((((data1.id === undefined) || (!(func0.call(data1, "id")))) && (missing0 = "id")) || (((data1.name === undefined) || (!(func0.call(data1, "name")))) && (missing0 = "name"))) || (((data1.type === undefined) || (!(func0.call(data1, "type")))) && (missing0 = "type"))) || (((data1.enabled === undefined) || (!(func0.call(data1, "enabled")))) && (missing0 = "enabled"))) {
                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema15.properties.sources.items.required, parentSchema: schema15.properties.sources.items, data: data1 }];
                                        return false;
                                    }
                                    else {
                                        if (data1.id !== undefined && func0.call(data1, "id")) {
                                            let data2 = data1.id;
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (typeof data2 === "string") {
                                                    if (data2.length < 1) {
                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/id", schemaPath: "#/properties/sources/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.id, data: data2 }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/id", schemaPath: "#/properties/sources/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.id.type, parentSchema: schema15.properties.sources.items.properties.id, data: data2 }];
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs5 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.name !== undefined && func0.call(data1, "name")) {
                                                let data3 = data1.name;
                                                const _errs7 = errors;
                                                if (errors === _errs7) {
                                                    if (typeof data3 === "string") {
                                                        if (data3.length < 1) {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/name", schemaPath: "#/properties/sources/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.name, data: data3 }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/name", schemaPath: "#/properties/sources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.name.type, parentSchema: schema15.properties.sources.items.properties.name, data: data3 }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs7 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.type !== undefined && func0.call(data1, "type")) {
                                                    let data4 = data1.type;
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (typeof data4 === "string") {
                                                            if (data4.length < 1) {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/type", schemaPath: "#/properties/sources/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.sources.items.properties.type, data: data4 }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/type", schemaPath: "#/properties/sources/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.type.type, parentSchema: schema15.properties.sources.items.properties.type, data: data4 }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data1.enabled !== undefined && func0.call(data1, "enabled")) {
                                                        let data5 = data1.enabled;
                                                        const _errs11 = errors;
                                                        if (typeof data5 !== "boolean") {
                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/enabled", schemaPath: "#/properties/sources/items/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.sources.items.properties.enabled.type, parentSchema: schema15.properties.sources.items.properties.enabled, data: data5 }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data1.labels !== undefined && func0.call(data1, "labels")) {
                                                            let data6 = data1.labels;
                                                            const _errs13 = errors;
                                                            if ((!(Array.isArray(data6))) && (data6 !== null)) {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/labels", schemaPath: "#/properties/sources/items/properties/labels/type", keyword: "type", params: { type: schema15.properties.sources.items.properties.labels.type }, message: "must be array,null", schema: schema15.properties.sources.items.properties.labels.type, parentSchema: schema15.properties.sources.items.properties.labels, data: data6 }];
                                                                return false;
                                                            }
                                                            if (errors === _errs13) {
                                                                if (Array.isArray(data6)) {
                                                                    var valid3 = true;
                                                                    const len1 = data6.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data7 = data6[i1];
                                                                        const _errs15 = errors;
                                                                        if (typeof data7 !== "string") {
                                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/labels/" + i1, schemaPath: "#/properties/sources/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.sources.items.properties.labels.items.type, parentSchema: schema15.properties.sources.items.properties.labels.items, data: data7 }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid2 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data1.properties !== undefined && func0.call(data1, "properties")) {
                                                                let data8 = data1.properties;
                                                                const _errs17 = errors;
                                                                if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/properties", schemaPath: "#/properties/sources/items/properties/properties/type", keyword: "type", params: { type: schema15.properties.sources.items.properties.properties.type }, message: "must be object,null", schema: schema15.properties.sources.items.properties.properties.type, parentSchema: schema15.properties.sources.items.properties.properties, data: data8 }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs17 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.properties.sources.items.type, parentSchema: schema15.properties.sources.items, data: data1 }];
                                    return false;
                                }
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data }];
            return false;
        }
    }
    validate15.errors = vErrors;
    return errors === 0;
});
var validate16 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate16.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.sources !== undefined && func0.call(data, "sources")) {
                let data0 = data.sources;
                const _errs1 = errors;
                if ((!(Array.isArray(data0))) && (data0 !== null)) {
                    validate16.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema16.properties.sources.type }, message: "must be array,null", schema: schema16.properties.sources.type, parentSchema: schema16.properties.sources, data: data0 }];
                    return false;
                }
                if (errors === _errs1) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data1 = data0[i0];
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing0;
                                    if (((data1.status === undefined) || (!(func0.call(data1, "status")))) && (missing0 = "status")) {
                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema16.properties.sources.items.required, parentSchema: schema16.properties.sources.items, data: data1 }];
                                        return false;
                                    }
                                    else {
                                        if (data1.status !== undefined && func0.call(data1, "status")) {
                                            let data2 = data1.status;
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if (((data2.state === undefined) || (!(func0.call(data2, "state")))) && (missing1 = "state")) {
                                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status", schemaPath: "#/properties/sources/items/properties/status/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema16.properties.sources.items.properties.status.required, parentSchema: schema16.properties.sources.items.properties.status, data: data2 }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data2.state !== undefined && func0.call(data2, "state")) {
                                                            let data3 = data2.state;
                                                            const _errs7 = errors;
                                                            if (errors === _errs7) {
                                                                if (typeof data3 === "string") {
                                                                    if (data3.length < 1) {
                                                                        validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/state", schemaPath: "#/properties/sources/items/properties/status/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.sources.items.properties.status.properties.state, data: data3 }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/state", schemaPath: "#/properties/sources/items/properties/status/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.sources.items.properties.status.properties.state.type, parentSchema: schema16.properties.sources.items.properties.status.properties.state, data: data3 }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs7 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.entityCount !== undefined && func0.call(data2, "entityCount")) {
                                                                let data4 = data2.entityCount;
                                                                const _errs9 = errors;
                                                                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/entityCount", schemaPath: "#/properties/sources/items/properties/status/properties/entityCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.sources.items.properties.status.properties.entityCount.type, parentSchema: schema16.properties.sources.items.properties.status.properties.entityCount, data: data4 }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs9) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status/entityCount", schemaPath: "#/properties/sources/items/properties/status/properties/entityCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema16.properties.sources.items.properties.status.properties.entityCount, data: data4 }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid3 = _errs9 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/status", schemaPath: "#/properties/sources/items/properties/status/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.sources.items.properties.status.type, parentSchema: schema16.properties.sources.items.properties.status, data: data2 }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate16.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.sources.items.type, parentSchema: schema16.properties.sources.items, data: data1 }];
                                    return false;
                                }
                            }
                            var valid1 = _errs3 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data }];
            return false;
        }
    }
    validate16.errors = vErrors;
    return errors === 0;
});
var validate17 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate17.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data }];
        return false;
    }
    validate17.errors = vErrors;
    return errors === 0;
});
var validate18 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate18.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data }];
        return false;
    }
    validate18.errors = vErrors;
    return errors === 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   builtInValidators: () => (/* binding */ builtInValidators)
/* harmony export */ });
/* unused harmony exports catalog_server_v1alpha1_0, catalog_server_v1alpha1_1, catalog_server_v1alpha1_2, catalog_server_v1alpha1_3, catalog_server_v1alpha1_4, catalog_server_v1alpha1_5, catalog_server_v1alpha1_6, catalog_server_v1alpha1_7, catalog_server_v1alpha1_8, catalog_server_v1alpha1_9, catalog_server_v1alpha1_10, catalog_server_v1alpha1_11, catalog_server_v1alpha1_12, catalog_server_v1alpha1_13, catalog_server_v1alpha1_14, catalog_server_v1alpha1_15, catalog_server_v1alpha1_16, catalog_server_v1alpha1_17, catalog_server_v1alpha1_18 */
// Generated by scripts/generate-validators.ts from suites. Do not edit.
// @ts-nocheck

const catalog_server_v1alpha1_0 = validate0;
const schema0 = { "type": "object" };
;
validate0.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_1 = validate1;
const schema1 = { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "minLength": 1 } } } };
const func0 = Object.prototype.hasOwnProperty;
;
validate1.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_2 = validate2;
const schema2 = { "type": "object", "required": ["plugins", "count"], "properties": { "count": { "type": "integer", "minimum": 0 }, "plugins": { "type": ["array", "null"], "items": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 } } } } } };
;
validate2.evaluated = { "props": { "count": true, "plugins": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_3 = validate3;
const schema3 = { "type": "object", "properties": { "enabled": { "const": true }, "initialized": { "const": true }, "serving": { "const": true } } };
;
validate3.evaluated = { "props": { "enabled": true, "initialized": true, "serving": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_4 = validate4;
const schema4 = { "type": "object", "required": ["schemaVersion", "plugin"], "properties": { "schemaVersion": { "type": "string", "minLength": 1 }, "entities": { "type": ["array", "null"] } } };
;
validate4.evaluated = { "props": { "schemaVersion": true, "entities": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_5 = validate5;
const schema5 = { "type": "array", "items": { "type": "object", "required": ["kind", "plural", "endpoints"], "properties": { "kind": { "type": "string", "minLength": 1 }, "plural": { "type": "string", "minLength": 1 }, "endpoints": { "type": "object", "required": ["list"], "properties": { "list": { "type": "string", "pattern": "^/" }, "get": { "type": "string", "pattern": "^(/|$)" } } } } } };
const pattern0 = new RegExp("^/", "u");
const pattern1 = new RegExp("^(/|$)", "u");
;
validate5.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_6 = validate6;
const schema6 = { "type": "array", "items": { "type": "object", "properties": { "fields": { "type": "object", "properties": { "columns": { "type": ["array", "null"], "items": { "type": "object", "required": ["name", "path"], "properties": { "name": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "sortable": { "type": "boolean" } } } }, "filterFields": { "type": ["array", "null"], "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "options": { "type": ["array", "null"] } } } }, "detailFields": { "type": ["array", "null"], "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 } } } } } } } } };
;
validate6.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_7 = validate7;
const schema7 = { "type": "array", "items": { "type": "object", "required": ["displayName"], "properties": { "displayName": { "type": "string", "minLength": 1 }, "fields": { "type": "object", "properties": { "columns": { "type": ["array", "null"], "items": { "type": "object", "required": ["displayName"], "properties": { "displayName": { "type": "string", "minLength": 1 } } } } } } } } };
;
validate7.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_8 = validate8;
const schema8 = { "type": "object", "required": ["items", "size", "pageSize"], "properties": { "items": { "type": ["array", "null"], "items": { "type": "object" } }, "size": { "type": "integer", "minimum": 0 }, "pageSize": { "type": "integer", "minimum": 0 }, "nextPageToken": { "type": ["string", "null"] } }, "if": { "type": "object", "properties": { "items": { "type": "array", "minItems": 1 } } }, "then": { "type": "object", "properties": { "size": { "type": "integer", "minimum": 1 } } } };
;
validate8.evaluated = { "dynamicProps": true, "dynamicItems": false };
const catalog_server_v1alpha1_9 = validate9;
const schema9 = { "type": "object" };
;
validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_10 = validate10;
const schema10 = { "type": "object", "properties": { "nextPageToken": { "enum": ["", null] } } };
;
validate10.evaluated = { "props": { "nextPageToken": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_11 = validate11;
const schema11 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
;
validate11.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_12 = validate12;
const schema12 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
;
validate12.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_13 = validate13;
const schema13 = { "type": "object", "properties": { "items": { "type": ["array", "null"], "maxItems": 0 } } };
;
validate13.evaluated = { "props": { "items": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_14 = validate14;
const schema14 = { "type": "object", "required": ["sources", "count"], "properties": { "sources": { "type": ["array", "null"] }, "count": { "type": "integer", "minimum": 0 } } };
;
validate14.evaluated = { "props": { "sources": true, "count": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_15 = validate15;
const schema15 = { "type": "object", "properties": { "sources": { "type": ["array", "null"], "items": { "type": "object", "required": ["id", "name", "type", "enabled"], "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "type": { "type": "string", "minLength": 1 }, "enabled": { "type": "boolean" }, "labels": { "type": ["array", "null"], "items": { "type": "string" } }, "properties": { "type": ["object", "null"] } } } } } };
;
validate15.evaluated = { "props": { "sources": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_16 = validate16;
const schema16 = { "type": "object", "properties": { "sources": { "type": ["array", "null"], "items": { "type": "object", "required": ["status"], "properties": { "status": { "type": "object", "required": ["state"], "properties": { "state": { "type": "string", "minLength": 1 }, "entityCount": { "type": "integer", "minimum": 0 } } } } } } } };
;
validate16.evaluated = { "props": { "sources": true }, "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_17 = validate17;
const schema17 = { "type": "object" };
;
validate17.evaluated = { "dynamicProps": false, "dynamicItems": false };
const catalog_server_v1alpha1_18 = validate18;
const schema18 = { "type": "object" };
;
validate18.evaluated = { "dynamicProps": false, "dynamicItems": false };
const builtInValidators = {
    "catalog-server/v1alpha1": [catalog_server_v1alpha1_0, catalog_server_v1alpha1_1, catalog_server_v1alpha1_2, catalog_server_v1alpha1_3, catalog_server_v1alpha1_4, catalog_server_v1alpha1_5, catalog_server_v1alpha1_6, catalog_server_v1alpha1_7, catalog_server_v1alpha1_8, catalog_server_v1alpha1_9, catalog_server_v1alpha1_10, catalog_server_v1alpha1_11, catalog_server_v1alpha1_12, catalog_server_v1alpha1_13, catalog_server_v1alpha1_14, catalog_server_v1alpha1_15, catalog_server_v1alpha1_16, catalog_server_v1alpha1_17, catalog_server_v1alpha1_18]
};


/***/ })

};

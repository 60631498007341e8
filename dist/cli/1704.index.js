export const id = 1704;
export const ids = [1704,1549];
export const modules = {

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var limitDiagnostics = (function (diagnostics, omitted = 0) {
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
});
var isError = (function ({ severity }) {
    return severity === "error";
});
__webpack_require__.d(__webpack_exports__, {
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
;
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

/***/ 31704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="verification-policy.schema.json" */ ;
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
            if ("VerificationPolicy" !== data1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "VerificationPolicy" } };
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
                if (data2.signers === undefined) {
                    const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "signers" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((((key1 === "signers") || (key1 === "attestations")) || (key1 === "trustedRoot")) || (key1 === "transparencyLog"))) {
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
                if (data2.signers !== undefined) {
                    let data3 = data2.signers;
                    if (Array.isArray(data3)) {
                        if (data3.length > 100) {
                            const err10 = { instancePath: instancePath + "/spec/signers", schemaPath: "#/properties/spec/properties/signers/maxItems", keyword: "maxItems", params: { limit: 100 } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data3.length < 1) {
                            const err11 = { instancePath: instancePath + "/spec/signers", schemaPath: "#/properties/spec/properties/signers/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs13 = errors;
                            let valid4 = false;
                            let passing0 = null;
                            const _errs14 = errors;
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.key === undefined) {
                                    const err12 = { instancePath: instancePath + "/spec/signers/" + i0, schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                if (data4.issuer !== undefined) {
                                    const err13 = { instancePath: instancePath + "/spec/signers/" + i0 + "/issuer", schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/properties/issuer/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                                if (data4.workflow !== undefined) {
                                    const err14 = { instancePath: instancePath + "/spec/signers/" + i0 + "/workflow", schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/properties/workflow/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                                if (data4.subject !== undefined) {
                                    const err15 = { instancePath: instancePath + "/spec/signers/" + i0 + "/subject", schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/properties/subject/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                if (data4.repositoryId !== undefined) {
                                    const err16 = { instancePath: instancePath + "/spec/signers/" + i0 + "/repositoryId", schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/properties/repositoryId/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                                if (data4.ownerId !== undefined) {
                                    const err17 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ownerId", schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/properties/ownerId/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                                if (data4.ref !== undefined) {
                                    const err18 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ref", schemaPath: "#/properties/spec/properties/signers/items/oneOf/0/properties/ref/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs14 === errors;
                            if (_valid0) {
                                valid4 = true;
                                passing0 = 0;
                            }
                            const _errs15 = errors;
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.issuer === undefined) {
                                    const err19 = { instancePath: instancePath + "/spec/signers/" + i0, schemaPath: "#/properties/spec/properties/signers/items/oneOf/1/required", keyword: "required", params: { missingProperty: "issuer" } };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                                if (data4.key !== undefined) {
                                    const err20 = { instancePath: instancePath + "/spec/signers/" + i0 + "/key", schemaPath: "#/properties/spec/properties/signers/items/oneOf/1/properties/key/false schema", keyword: "false schema", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs15 === errors;
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
                                const err21 = { instancePath: instancePath + "/spec/signers/" + i0, schemaPath: "#/properties/spec/properties/signers/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs13;
                                if (vErrors !== null) {
                                    if (_errs13) {
                                        vErrors.length = _errs13;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                for (const key2 in data4) {
                                    if (!(((((((key2 === "key") || (key2 === "issuer")) || (key2 === "workflow")) || (key2 === "subject")) || (key2 === "repositoryId")) || (key2 === "ownerId")) || (key2 === "ref"))) {
                                        const err22 = { instancePath: instancePath + "/spec/signers/" + i0, schemaPath: "#/properties/spec/properties/signers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.key !== undefined) {
                                    let data12 = data4.key;
                                    if (typeof data12 === "string") {
                                        if (data12.length > 1024) {
                                            const err23 = { instancePath: instancePath + "/spec/signers/" + i0 + "/key", schemaPath: "#/properties/spec/properties/signers/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        if (!pattern0.test(data12)) {
                                            const err24 = { instancePath: instancePath + "/spec/signers/" + i0 + "/key", schemaPath: "#/properties/spec/properties/signers/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err25 = { instancePath: instancePath + "/spec/signers/" + i0 + "/key", schemaPath: "#/properties/spec/properties/signers/items/properties/key/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.issuer !== undefined) {
                                    let data13 = data4.issuer;
                                    if (typeof data13 === "string") {
                                        if (data13.length > 1024) {
                                            const err26 = { instancePath: instancePath + "/spec/signers/" + i0 + "/issuer", schemaPath: "#/properties/spec/properties/signers/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err26];
                                            }
                                            else {
                                                vErrors.push(err26);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data13)) {
                                            const err27 = { instancePath: instancePath + "/spec/signers/" + i0 + "/issuer", schemaPath: "#/properties/spec/properties/signers/items/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err28 = { instancePath: instancePath + "/spec/signers/" + i0 + "/issuer", schemaPath: "#/properties/spec/properties/signers/items/properties/issuer/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.workflow !== undefined) {
                                    let data14 = data4.workflow;
                                    if (typeof data14 === "string") {
                                        if (data14.length > 1024) {
                                            const err29 = { instancePath: instancePath + "/spec/signers/" + i0 + "/workflow", schemaPath: "#/properties/spec/properties/signers/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err29];
                                            }
                                            else {
                                                vErrors.push(err29);
                                            }
                                            errors++;
                                        }
                                        if (!pattern2.test(data14)) {
                                            const err30 = { instancePath: instancePath + "/spec/signers/" + i0 + "/workflow", schemaPath: "#/properties/spec/properties/signers/items/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s/@]+/)?[^\\s/@]+/[^\\s/@]+/[^\\s@]+\\.ya?ml(@[^\\s]+)?$" } };
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
                                        const err31 = { instancePath: instancePath + "/spec/signers/" + i0 + "/workflow", schemaPath: "#/properties/spec/properties/signers/items/properties/workflow/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.subject !== undefined) {
                                    let data15 = data4.subject;
                                    if (typeof data15 === "string") {
                                        if (data15.length > 1024) {
                                            const err32 = { instancePath: instancePath + "/spec/signers/" + i0 + "/subject", schemaPath: "#/properties/spec/properties/signers/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                        if (!pattern3.test(data15)) {
                                            const err33 = { instancePath: instancePath + "/spec/signers/" + i0 + "/subject", schemaPath: "#/properties/spec/properties/signers/items/properties/subject/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err34 = { instancePath: instancePath + "/spec/signers/" + i0 + "/subject", schemaPath: "#/properties/spec/properties/signers/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err34];
                                        }
                                        else {
                                            vErrors.push(err34);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.repositoryId !== undefined) {
                                    let data16 = data4.repositoryId;
                                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                        const err35 = { instancePath: instancePath + "/spec/signers/" + i0 + "/repositoryId", schemaPath: "#/properties/spec/properties/signers/items/properties/repositoryId/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err35];
                                        }
                                        else {
                                            vErrors.push(err35);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data16 == "number") && (isFinite(data16))) {
                                        if (data16 > 9007199254740991 || isNaN(data16)) {
                                            const err36 = { instancePath: instancePath + "/spec/signers/" + i0 + "/repositoryId", schemaPath: "#/properties/spec/properties/signers/items/properties/repositoryId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                            if (vErrors === null) {
                                                vErrors = [err36];
                                            }
                                            else {
                                                vErrors.push(err36);
                                            }
                                            errors++;
                                        }
                                        if (data16 < 1 || isNaN(data16)) {
                                            const err37 = { instancePath: instancePath + "/spec/signers/" + i0 + "/repositoryId", schemaPath: "#/properties/spec/properties/signers/items/properties/repositoryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err37];
                                            }
                                            else {
                                                vErrors.push(err37);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data4.ownerId !== undefined) {
                                    let data17 = data4.ownerId;
                                    if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                        const err38 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ownerId", schemaPath: "#/properties/spec/properties/signers/items/properties/ownerId/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data17 == "number") && (isFinite(data17))) {
                                        if (data17 > 9007199254740991 || isNaN(data17)) {
                                            const err39 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ownerId", schemaPath: "#/properties/spec/properties/signers/items/properties/ownerId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                            if (vErrors === null) {
                                                vErrors = [err39];
                                            }
                                            else {
                                                vErrors.push(err39);
                                            }
                                            errors++;
                                        }
                                        if (data17 < 1 || isNaN(data17)) {
                                            const err40 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ownerId", schemaPath: "#/properties/spec/properties/signers/items/properties/ownerId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                                if (data4.ref !== undefined) {
                                    let data18 = data4.ref;
                                    if (typeof data18 === "string") {
                                        if (data18.length > 1024) {
                                            const err41 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ref", schemaPath: "#/properties/spec/properties/signers/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err41];
                                            }
                                            else {
                                                vErrors.push(err41);
                                            }
                                            errors++;
                                        }
                                        if (!pattern4.test(data18)) {
                                            const err42 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ref", schemaPath: "#/properties/spec/properties/signers/items/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs/[^\\s\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err43 = { instancePath: instancePath + "/spec/signers/" + i0 + "/ref", schemaPath: "#/properties/spec/properties/signers/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/spec/signers/" + i0, schemaPath: "#/properties/spec/properties/signers/items/type", keyword: "type", params: { type: "object" } };
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
                        const err45 = { instancePath: instancePath + "/spec/signers", schemaPath: "#/properties/spec/properties/signers/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data2.attestations !== undefined) {
                    let data19 = data2.attestations;
                    if (Array.isArray(data19)) {
                        if (data19.length > 5) {
                            const err46 = { instancePath: instancePath + "/spec/attestations", schemaPath: "#/properties/spec/properties/attestations/maxItems", keyword: "maxItems", params: { limit: 5 } };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                        const len1 = data19.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data20 = data19[i1];
                            if (typeof data20 !== "string") {
                                const err47 = { instancePath: instancePath + "/spec/attestations/" + i1, schemaPath: "#/properties/spec/properties/attestations/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                            if (!(((((data20 === "sbom") || (data20 === "scan")) || (data20 === "openvex")) || (data20 === "conformance")) || (data20 === "provenance"))) {
                                const err48 = { instancePath: instancePath + "/spec/attestations/" + i1, schemaPath: "#/properties/spec/properties/attestations/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.attestations.items.enum } };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                        let i2 = data19.length;
                        let j0;
                        if (i2 > 1) {
                            const indices0 = {};
                            for (; i2--;) {
                                let item0 = data19[i2];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err49 = { instancePath: instancePath + "/spec/attestations", schemaPath: "#/properties/spec/properties/attestations/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i2;
                            }
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/spec/attestations", schemaPath: "#/properties/spec/properties/attestations/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data2.trustedRoot !== undefined) {
                    let data21 = data2.trustedRoot;
                    if (typeof data21 === "string") {
                        if (data21.length > 1024) {
                            const err51 = { instancePath: instancePath + "/spec/trustedRoot", schemaPath: "#/properties/spec/properties/trustedRoot/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        if (!pattern0.test(data21)) {
                            const err52 = { instancePath: instancePath + "/spec/trustedRoot", schemaPath: "#/properties/spec/properties/trustedRoot/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                        const err53 = { instancePath: instancePath + "/spec/trustedRoot", schemaPath: "#/properties/spec/properties/trustedRoot/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data2.transparencyLog !== undefined) {
                    let data22 = data2.transparencyLog;
                    if (typeof data22 !== "string") {
                        const err54 = { instancePath: instancePath + "/spec/transparencyLog", schemaPath: "#/properties/spec/properties/transparencyLog/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    if (!((data22 === "required") || (data22 === "timestamp"))) {
                        const err55 = { instancePath: instancePath + "/spec/transparencyLog", schemaPath: "#/properties/spec/properties/transparencyLog/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.transparencyLog.enum } };
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
                const err56 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
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
        const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err57];
        }
        else {
            vErrors.push(err57);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var parseVerificationPolicy = (function (file, text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(file, text);
    if (source === undefined)
        return { diagnostics };
    const shape = (0,schema_check/* checkSchema */._)(source, schema);
    const found = [...diagnostics, ...shape.diagnostics];
    if (shape.broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(found, shape.omitted) };
    const { spec } = source.value;
    const policy = { attestations: [], transparencyLog: "required", ...spec };
    const all = (0,limit/* limitDiagnostics */.c)([...found, ...checkSigners(policy, source)]);
    return (0,diagnostic/* hasErrors */.Cs)(all) ? { diagnostics: all } : { policy, diagnostics: all };
});
var checkSigners = (function* ({ signers, trustedRoot }, source) {
    const placeOf = (index) => source.place(["spec", "signers", index, "issuer"]);
    for (const [index, signer] of signers.entries()) {
        const problem = "key" in signer ? undefined : (0,signer_entry/* breadthProblem */.c)(signer, placeOf(index));
        if (problem)
            yield problem;
    }
    const keyless = signers.findIndex((each) => !("key" in each));
    if (keyless >= 0 && trustedRoot === undefined)
        yield (0,signer_entry/* missingRoot */.j)(placeOf(keyless));
});
__webpack_require__.d(__webpack_exports__, {
  parseVerificationPolicy: () => (/* binding */ parseVerificationPolicy)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
;// CONCATENATED MODULE: ./packages/documents/src/generated/verification-policy.ts
// Generated by scripts/generate-validators.ts from schemas/verification-policy.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const verification_policy = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "verification-policy.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "plugin-release/v1alpha1" }, "kind": { "type": "string", "const": "VerificationPolicy" }, "spec": { "type": "object", "properties": { "signers": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "key": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "issuer": { "type": "string", "pattern": "^https?://[^\\s\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "workflow": { "type": "string", "pattern": "^(https?://[^\\s/@]+/)?[^\\s/@]+/[^\\s/@]+/[^\\s@]+\\.ya?ml(@[^\\s]+)?$", "maxLength": 1024 }, "subject": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "repositoryId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ownerId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "ref": { "type": "string", "pattern": "^refs/[^\\s\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "additionalProperties": false, "oneOf": [{ "required": ["key"], "properties": { "issuer": false, "workflow": false, "subject": false, "repositoryId": false, "ownerId": false, "ref": false } }, { "required": ["issuer"], "properties": { "key": false } }] } }, "attestations": { "type": "array", "maxItems": 5, "uniqueItems": true, "items": { "type": "string", "enum": ["sbom", "scan", "openvex", "conformance", "provenance"] } }, "trustedRoot": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "transparencyLog": { "type": "string", "enum": ["required", "timestamp"] } }, "required": ["signers"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern1 = new RegExp("^https?://[^\\s\\u0000-\\u001f\\u007f]+$", "u");
const pattern2 = new RegExp("^(https?://[^\\s/@]+/)?[^\\s/@]+/[^\\s/@]+/[^\\s@]+\\.ya?ml(@[^\\s]+)?$", "u");
const pattern3 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f]+$", "u");
const pattern4 = new RegExp("^refs/[^\\s\\u0000-\\u001f\\u007f]+$", "u");
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
            "kind": "VerificationPolicy",
            "spec": ""
        }
    },
    "#/properties/spec": {
        "fields": [
            "signers",
            "attestations",
            "trustedRoot",
            "transparencyLog"
        ],
        "examples": {
            "signers": "[{\"key\":\"keys/release.pub\"}]",
            "attestations": "[\"sbom\",\"scan\",\"openvex\",\"conformance\",\"provenance\"]",
            "trustedRoot": "trusted_root.json",
            "transparencyLog": "required"
        }
    },
    "#/properties/spec/properties/signers": {
        "expected": "a list of 1 to 100 signers"
    },
    "#/properties/spec/properties/signers/items": {
        "expected": "either a key, or an issuer with what its certificates must say",
        "fields": [
            "key",
            "issuer",
            "workflow",
            "subject",
            "repositoryId",
            "ownerId",
            "ref"
        ],
        "examples": {
            "key": "keys/release.pub",
            "issuer": "https://token.actions.githubusercontent.com",
            "workflow": "acme/ci/.github/workflows/server-release.yml",
            "subject": "https://github.com/acme/server/.github/workflows/release.yml@refs/heads/main",
            "repositoryId": "",
            "ownerId": "",
            "ref": "refs/heads/main"
        }
    },
    "#/properties/spec/properties/signers/items/properties/key": {
        "expected": "a path on one line",
        "example": "keys/release.pub"
    },
    "#/properties/spec/properties/signers/items/properties/issuer": {
        "expected": "the address of an OpenID Connect issuer",
        "example": "https://token.actions.githubusercontent.com"
    },
    "#/properties/spec/properties/signers/items/properties/workflow": {
        "expected": "owner/repository/path of a workflow",
        "example": "acme/ci/.github/workflows/server-release.yml"
    },
    "#/properties/spec/properties/signers/items/properties/subject": {
        "expected": "a name without white space",
        "example": "https://github.com/acme/server/.github/workflows/release.yml@refs/heads/main"
    },
    "#/properties/spec/properties/signers/items/properties/repositoryId": {
        "expected": "a repository's number"
    },
    "#/properties/spec/properties/signers/items/properties/ownerId": {
        "expected": "an account's number"
    },
    "#/properties/spec/properties/signers/items/properties/ref": {
        "expected": "a ref in full",
        "example": "refs/heads/main"
    },
    "#/properties/spec/properties/attestations": {
        "expected": "a list that names each attestation once"
    },
    "#/properties/spec/properties/trustedRoot": {
        "expected": "a path on one line",
        "example": "trusted_root.json"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
// EXTERNAL MODULE: ./packages/documents/src/signer-entry.ts
var signer_entry = __webpack_require__(1151);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/documents/src/verification-policy.ts






const schema = { validate: validate, hints: hints };
/** Reads a policy by which images are verified. Never throws for what the text holds. */
;
/** The rules that the schema cannot say. */
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

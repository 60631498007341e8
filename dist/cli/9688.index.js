export const id = 9688;
export const ids = [9688];
export const modules = {

/***/ 7382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var plainSource = (function (file, value) {
    return { file, text: "", value, place: () => ({ file }), root: null };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainSource)
/* harmony export */ });
/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
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

/***/ 55042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderLabels = (function (labels) {
    const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version: workingCopies.has(module) ? unreleased(version) : version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
});
var unreleased = (function (version) {
    const [release = "", build = ""] = version.split(/(?=\+)/);
    return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
});
var isWorkingCopy = (function (version) {
    return /[-.]working-copy(?:\+|$)/.test(version);
});
var readLabels = (function (labels) {
    const read = readShape(labels);
    return read && keepsManifestRules(read) ? read : undefined;
});
var keepsManifestRules = (function ({ module, version, entrypoint, frameworkVersion, plugins }) {
    const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
    const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
    const { manifest, diagnostics } = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__.parseManifest)((0,_documents_plain_source_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSource */ .w)("labels", document));
    return manifest !== undefined && !(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)([...diagnostics, ...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifest */ .K)(manifest)]);
});
var readShape = (function (labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
});
var parseJson = (function (text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
});
var strings = (function (value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
});
var readEntrypoint = (function (value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
});
var readPlugins = (function (value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderLabels),
/* harmony export */   labelNames: () => (/* binding */ labelNames),
/* harmony export */   r: () => (/* binding */ isWorkingCopy),
/* harmony export */   readLabels: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27950);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39797);
/* harmony import */ var _documents_plain_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7382);




const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
;
;
/** Whether a label's version says that the plugin was compiled from a working copy. */
;
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
;
/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
;
;
;
;
;
;


/***/ })

};

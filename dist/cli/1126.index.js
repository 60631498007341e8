export const id = 1126;
export const ids = [1126];
export const modules = {

/***/ 36347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var modulePathProblem = (function (path) {
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
});
var importPathProblem = (function (path) {
    return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
});
var isInModule = (function (importPath, module) {
    return importPath === module || importPath.startsWith(`${module}/`);
});
var splitPathMajor = (function (path) {
    if (path.startsWith("gopkg.in/"))
        return gopkgMajor(path);
    const suffix = /\/v([0-9.]+)$/.exec(path);
    if (!suffix)
        return "";
    return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
});
var gopkgMajor = (function (path) {
    return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
});
var majorProblem = (function (path) {
    if (path.startsWith("gopkg.in/"))
        return "a path of gopkg.in ends in .v and a number";
    return "its last element looks like a major version, which would be /v2 or higher";
});
var pathProblem = (function (path, refused, isModule) {
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
});
var elementProblem = (function (element, refused, isModule) {
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
});
__webpack_require__.d(__webpack_exports__, {
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
;
/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
;
/** Whether a package may belong to a module, by their paths. */
;
/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
;
;
;
/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
;
;


/***/ }),

/***/ 64938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var versionProblem = (function (version) {
    if (version.length <= 256 && canonical.test(version))
        return undefined;
    const why = "it is not of the form v1.2.3, v1.2.3-rc.1 or a pseudo-version";
    return { why, fix: likelyFix(version.slice(0, 256)) };
});
var likelyFix = (function (version) {
    if (canonical.test(`v${version}`))
        return `Write v${version}.`;
    if (/^v[0-9]+(?:\.[0-9]+)?$/.test(version) && canonical.test(padded(version)))
        return `Write ${padded(version)}.`;
    if (version.includes("+"))
        return "Leave out the build metadata: Go modules have none.";
    return "Write the released version, with v; for a commit, the pseudo-version that `go list -m MODULE@COMMIT` prints.";
});
var padded = (function (version) {
    return version.includes(".") ? `${version}.0` : `${version}.0.0`;
});
var majorMismatch = (function (module, version) {
    const suffix = (0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathMajor */ .NQ)(module)?.replace(/-unstable$/, "");
    const { major = "", incompatible } = canonical.exec(version)?.groups ?? {};
    if (suffix === undefined || major === "")
        return undefined;
    if (suffix === "")
        return withoutSuffix(module, version, Number(major), incompatible !== undefined);
    if (incompatible)
        return { why: `the path ends in ${suffix}, so nothing is incompatible`, fix: "Leave out +incompatible." };
    // gopkg.in served pseudo-versions v0.0.0- for .v1; Go still takes them.
    if (suffix.slice(2) === major || (suffix === ".v1" && version.startsWith("v0.0.0-")))
        return undefined;
    const fix = `Write a version ${suffix.slice(1)}.x, or the path for v${major}.`;
    return { why: `the path ends in ${suffix}, the version is v${major}`, fix };
});
var withoutSuffix = (function (module, version, major, incompatible) {
    if (major > 1 === incompatible)
        return undefined;
    if (incompatible)
        return { why: `v${major} is never incompatible`, fix: `Write ${version.replace(/\+.*$/, "")}.` };
    const fix = `Write ${module}/v${major}, or a version below v2.`;
    return { why: `a version v${major} needs a path that ends in /v${major}`, fix };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionProblem),
/* harmony export */   W: () => (/* binding */ majorMismatch)
/* harmony export */ });
/* harmony import */ var _documents_go_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36347);

const number = "(?:0|[1-9][0-9]*)";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(`^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`);
/** What is wrong with a Go module version, as the end of a sentence, with a fix; nothing for a canonical version (go.dev/ref/mod#versions). */
;
;
;
/**
 * How a module path and a canonical version disagree on the major version, with a fix; nothing if they agree.
 * Versions v0 and v1 have no suffix, later ones /vN; gopkg.in has .vN always; +incompatible stands for a missing go.mod.
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

/***/ 56923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pluginInfo = (function (name, component, registry) {
    const description = descriptionOf(component);
    return {
        name,
        version: component.version,
        platforms: platformsOf(component.resources),
        ...(description === undefined ? {} : { description }),
        ...(registry === undefined ? {} : { registry }),
        component: component.name,
    };
});
var platformsOf = (function (resources) {
    const platforms = resources.flatMap(({ extraIdentity }) => {
        const { os, architecture } = extraIdentity ?? {};
        return os && architecture ? [`${os}/${architecture}`] : [];
    });
    return [...new Set(platforms)].sort();
});
var descriptionOf = (function ({ labels = [] }) {
    const value = labels.find(({ name }) => name === "description")?.value;
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" ? undefined : text.slice(0, DESCRIPTION_LIMIT).replace(/[\ud800-\udbff]$/, "");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PLUGIN_INFO_LABEL),
/* harmony export */   q: () => (/* binding */ pluginInfo)
/* harmony export */ });
/** The label by which `ocm plugin registry list` shows a plugin. */
const PLUGIN_INFO_LABEL = "ocm.software/pluginInfo";
/** UTF-16 code units; a registry's list shows a line, not a manual. */
const DESCRIPTION_LIMIT = 500;
/** What a registry tells about a plugin, taken from the plugin's own component. `name` is the reference's. */
;
/** The platforms that the resources say they are for, each once, in order of the alphabet. */
;
;


/***/ }),

/***/ 68526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var constructorPatches = (function ({ source }, component, edits) {
    const document = { text: source.text, style: (0,yaml_style/* styleOf */.Vj)(source.text, source.root) };
    const map = (0,yaml_lookup/* nodeAt */.o)(source.root, component.path);
    const target = { document, map, component, modern: edits.some(({ kind }) => kind === "modernise") };
    const additions = edits.flatMap((edit) => (edit.kind === "add" ? [edit.reference] : []));
    return [...edits.flatMap((edit) => patchesOf(target, edit)), ...addReferences(target, additions)];
});
var patchesOf = (function (target, edit) {
    const { document, map } = target;
    switch (edit.kind) {
        case "version":
            return setValue(document, map, "version", edit.version);
        case "replace":
            return replaceReference(document, referenceAt(target, edit.index), edit.reference);
        case "digest":
            return setValue(document, referenceAt(target, edit.index), "digest", plainDigest(edit.digest));
        case "modernise":
            return modernise(target);
        case "add":
            return [];
    }
});
var replaceReference = (function (document, item, { version, digest, pluginInfo }) {
    const labels = setPluginInfo(document, item, pluginInfo);
    const digests = setValue(document, item, "digest", plainDigest(digest));
    return [
        ...setValue(document, item, "version", version),
        // What is added to a list that ends the reference comes before what is added to the reference.
        ...((0,yaml_lookup/* pairOf */.c)(item, "labels") ? [...labels, ...digests] : [...digests, ...labels]),
    ];
});
var setPluginInfo = (function (document, item, info) {
    const label = { name: plugin_info/* PLUGIN_INFO_LABEL */._, value: { ...info } };
    const labels = (0,yaml_lookup/* pairOf */.c)(item, "labels")?.value;
    if (!(0,dist/* isSeq */.oP)(labels) || labels.items.length === 0)
        return setValue(document, item, "labels", [label]);
    const own = labels.items.find((each) => (0,dist/* isMap */.jh)(each) && each.get("name") === plugin_info/* PLUGIN_INFO_LABEL */._);
    if ((0,dist/* isMap */.jh)(own))
        return setValue(document, own, "value", label.value);
    return (0,yaml_edit/* addItems */.IP)(document, labels, labels.items.length - 1, [label], labels.items[0]);
});
var addReferences = (function ({ document, map, component, modern }, references) {
    if (references.length === 0)
        return [];
    const { references: listed, referencesKey } = component;
    const componentKey = referencesKey === "references" && !modern ? "component" : "componentName";
    const list = (0,yaml_lookup/* pairOf */.c)(map, referencesKey)?.value;
    if (!(0,dist/* isSeq */.oP)(list) || list.items.length === 0) {
        const items = references.map((reference) => plainReference(reference, componentKey));
        return setValue(document, map, referencesKey, items);
    }
    return [...insertionPoints(listed, references)].flatMap(([index, added]) => {
        const items = added.map((reference) => plainReference(reference, componentKey));
        return (0,yaml_edit/* addItems */.IP)(document, list, index, items, listItem(list, Math.max(index, 0)));
    });
});
var insertionPoints = (function (listed, added) {
    const inOrder = listed.every(({ name }, index) => index === 0 || (listed[index - 1]?.name ?? "") <= name);
    const points = new Map();
    for (const reference of added) {
        const own = listed.findLastIndex((each) => each.componentName === reference.componentName);
        const before = inOrder ? listed.findLastIndex((each) => each.name <= reference.name) : listed.length - 1;
        const index = own >= 0 ? own : before;
        points.set(index, [...(points.get(index) ?? []), reference]);
    }
    return points;
});
var modernise = (function ({ document, map, component }) {
    const { text } = document;
    const patches = [];
    const rename = (pair, name, parent) => {
        if (pair)
            patches.push((0,yaml_edit/* replaceText */.ee)({ ...document, text }, pair.key, name, (0,yaml_positions/* isFlow */.Td)(parent) && (0,yaml_style/* isJson */.Fh)(parent)));
    };
    rename((0,yaml_lookup/* pairOf */.c)(map, "references"), "componentReferences", map);
    component.references.forEach((_each, index) => {
        const item = referenceAt({ map, component }, index);
        rename((0,yaml_lookup/* pairOf */.c)(item, "component"), "componentName", item);
    });
    const provider = (0,yaml_lookup/* pairOf */.c)(map, "provider");
    return provider && !(0,dist/* isMap */.jh)(provider.value)
        ? [...patches, ...(0,yaml_edit/* replaceValue */.uQ)(document, map, provider, { name: component.provider.name })]
        : patches;
});
var setValue = (function (document, map, key, value) {
    const pair = (0,yaml_lookup/* pairOf */.c)(map, key);
    if (!pair)
        return (0,yaml_edit/* addPairs */.zN)(document, map, { [key]: value });
    const { value: node } = pair;
    // Member by member, so that comments and what else is there stay.
    if ((0,dist/* isMap */.jh)(node) && key === "digest") {
        return Object.entries(value).flatMap(([name, each]) => setValue(document, node, name, each));
    }
    return (0,yaml_edit/* replaceValue */.uQ)(document, map, pair, value);
});
var plainReference = (function ({ name, version, componentName, digest, pluginInfo }, componentKey) {
    return {
        name,
        version,
        [componentKey]: componentName,
        digest: plainDigest(digest),
        labels: [{ name: plugin_info/* PLUGIN_INFO_LABEL */._, value: { ...pluginInfo } }],
    };
});
var plainDigest = (function ({ hashAlgorithm, normalisationAlgorithm, value }) {
    return { hashAlgorithm, normalisationAlgorithm, value };
});
var referenceAt = (function ({ map, component }, index) {
    const list = (0,yaml_lookup/* pairOf */.c)(map, component.referencesKey)?.value;
    return listItem(list, index);
});
var listItem = (function (list, index) {
    const item = list.items[index];
    if (item === undefined)
        throw new RangeError(`there is no reference ${index}`);
    return item;
});
var removalPatches = (function ({ source }, { path, referencesKey }, indexes) {
    const map = (0,yaml_lookup/* nodeAt */.o)(source.root, path);
    return (0,yaml_remove/* removeItems */.d)(source.text, (0,yaml_lookup/* pairOf */.c)(map, referencesKey), indexes);
});
var applyChanges = (function (listing, changes, version, more = []) {
    const removed = new Set(changes.flatMap((each) => (each.kind === "remove" ? [each.listed.index] : [])));
    const { located, component } = removed.size > 0 ? withoutReferences(listing, removed) : listing;
    const at = (index) => index - [...removed].filter((each) => each < index).length;
    const edits = changes.flatMap((each) => {
        if (each.kind === "remove")
            return [];
        const { reference } = each.released;
        if (each.kind === "add")
            return [{ kind: "add", reference }];
        return [{ kind: "replace", index: at(each.listed.index), reference }];
    });
    const others = more.flatMap((each) => {
        if (each.kind !== "digest")
            return [each];
        return removed.has(each.index) ? [] : [{ ...each, index: at(each.index) }];
    });
    const patches = constructorPatches(located, component, [{ kind: "version", version }, ...edits, ...others]);
    const text = (0,patch/* applyPatches */.$)(located.source.text, patches);
    reread(located.source.file, text);
    return text;
});
var withoutReferences = (function ({ located, component }, removed) {
    const { source, components } = located;
    const text = (0,patch/* applyPatches */.$)(source.text, removalPatches(located, component, removed));
    const again = reread(source.file, text);
    return { located: again, component: again.components[components.indexOf(component)] };
});
var reread = (function (file, text) {
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(file, text);
    if (located === undefined)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
});
var proposalTitle = (function (changes) {
    const plugins = new Set(changes.map(({ entry }) => entry.name));
    if (plugins.size > 1)
        return `Update ${plugins.size} plugins of the registry`;
    const [name = ""] = plugins;
    const versions = changes.flatMap((each) => (each.kind === "remove" ? [] : [each.released.reference.version]));
    const removed = changes.flatMap((each) => (each.kind === "remove" ? [each.listed.reference.version] : []));
    const parts = [
        ...(versions.length > 0 ? [`list ${name} ${few(versions)}`] : []),
        ...(removed.length > 0 ? [`remove ${versions.length > 0 ? "" : `${name} `}${few(removed)}`] : []),
    ];
    const title = parts.join(", ");
    return title.charAt(0).toUpperCase() + title.slice(1);
});
var few = (function (versions) {
    return versions.length > 3 ? `${versions.length} versions up to ${versions.at(-1)}` : versions.join(", ");
});
var proposalBody = (function ({ name, references }, changes, { before, version, raise }, texts) {
    const shown = changes.slice(0, mostRows);
    const plugins = [...new Map(shown.map(({ entry }) => [entry.name, entry])).values()];
    const more = changes.length - shown.length;
    const newest = newestListed(references);
    const rows = shown.map((each) => row(each, newest.get(each.entry.component))).join("");
    return `| Plugin | Change | Listed so far | After | Platforms | Digest (SHA-256) |
| --- | --- | --- | --- | --- | --- |
${rows}${more > 0 ? `\n${more} more changes are not shown here; the diff has them all.\n` : ""}
${plugins.map((entry) => about(entry, shown, texts)).join("\n")}
**Merging publishes** ${code(name)} ${code(version)} (${raise}, from ${code(before)}) with these changes; should that version be taken by then, the next one. Published versions are never changed.

The digests were computed from what lies in the OCI registry, not taken from the message that led here. Whether the binaries can be trusted is for the reviewer to say: ${signatures(changes)}.

A higher version: add the label ${code("version:minor")} or ${code("version:major")}. Not wanted: close this, and the same is not proposed again.
`;
});
var signatures = (function (changes) {
    const unsigned = changes.filter(({ entry, kind }) => entry.signer === undefined && kind !== "remove");
    if (unsigned.length === 0)
        return "signatures say who published them, and the plugins' own were verified";
    return unsigned.length === changes.length ? "no signature was verified" : "signatures were verified where it says so";
});
var newestListed = (function (references) {
    const newest = new Map();
    for (const { componentName, version } of references) {
        newest.set(componentName, (0,src_version/* newestVersion */.Rg)([version, newest.get(componentName) ?? ""]) ?? version);
    }
    return newest;
});
var row = (function (change, newest) {
    const name = code(change.entry.name);
    const before = change.kind === "add" ? newest : change.listed.reference.version;
    const listed = before === undefined ? "" : code(before);
    if (change.kind === "remove")
        return cells([name, `${change.because}: removed`, listed, "", "", ""]);
    const { version, digest, pluginInfo } = change.released.reference;
    const platforms = (0,render_markdown/* markdownText */.p)(pluginInfo.platforms.join(", ")) || "not stated";
    const what = change.kind === "replace" ? "replaced" : newest === undefined ? "new plugin" : "one more version";
    return cells([name, what, listed, code(version), platforms, code(digest.value)]);
});
var cells = (function (texts) {
    return `| ${texts.join(" | ")} |\n`;
});
var about = (function (entry, changes, { registry, serverUrl }) {
    const released = changes.flatMap((each) => (each.entry === entry && each.kind !== "remove" ? [each.released] : []));
    const newest = released.at(-1);
    const info = newest?.reference.pluginInfo;
    const lines = [
        `component ${code(entry.component)} in ${code((0,entries/* repositoryOf */._)(entry, registry))}`,
        ...(newest ? [`published by ${(0,render_markdown/* markdownText */.p)(newest.provider, 200)}${signedBy(entry)}`] : []),
        ...releaseLinks(entry, newest?.reference.version, serverUrl),
        ...(info?.description === undefined ? [] : [`describes itself as: ${(0,render_markdown/* markdownText */.p)(info.description)}`]),
    ];
    return `${code(entry.name)}\n${lines.map((line) => `- ${line}\n`).join("")}`;
});
var signedBy = (function ({ signer }) {
    return signer && "key" in signer ? `, signed with the policy's key ${(0,render_markdown/* markdownText */.p)(signer.key, 200)}, verified` : "";
});
var releaseLinks = (function ({ source }, version, serverUrl) {
    if (source === undefined)
        return ["source repository: the policy names none"];
    const { repository, id } = source;
    const number = id === undefined ? "" : ` (number ${id})`;
    const home = `source repository [${code(repository)}](${serverUrl}/${repository})${number}`;
    if (version === undefined)
        return [home];
    const query = new URLSearchParams({ q: version.replace(/^v/, ""), expanded: "true" });
    return [home, `release: [${code(version)}](${serverUrl}/${repository}/releases?${query})`];
});
var code = (function (text) {
    return `\`${text}\``;
});
var changeListing = (async function (listing, changes, releases, asked = "patch", more = []) {
    const { component } = listing;
    const published = await releases.published(component.name);
    const raise = higher(asked, naturalRaise(listing, changes));
    const state = { published, base: component.version, listsPlugins: component.references.length > 0 };
    const version = (0,registry_version/* proposedVersion */.J_)(state, raise);
    return { text: applyChanges(listing, changes, version, more), before: component.version, version, raise };
});
var naturalRaise = (function ({ component }, changes) {
    const added = changes.filter((each) => each.kind === "add").map(({ entry }) => ({ componentName: entry.component }));
    return (0,registry_version/* raiseBetween */.Pv)(component.references, [...component.references, ...added]);
});
var higher = (function (one, other) {
    return levels.indexOf(one) > levels.indexOf(other) ? one : other;
});
var raiseOf = (function (labels) {
    const asked = labels.flatMap((label) => (Object.hasOwn(raiseLabels, label) ? [raiseLabels[label]] : []));
    return asked.length === 0 ? undefined : asked.reduce(higher);
});
var notDeclined = (function (changes, declined) {
    const left = changes.filter((each) => !declined(itemOf(each)));
    return left.length > 0 ? left : [...changes];
});
var proposedChange = (async function (path, listing, changes, input, texts, releases) {
    const asked = raiseOf(input.labels);
    const list = await changeListing(listing, changes, releases, asked);
    const raisedByHand = asked !== undefined && higher(asked, naturalRaise(listing, changes)) === asked ? asked : undefined;
    const change = {
        files: new Map([[path, list.text]]),
        items: changes.map(itemOf),
        fingerprint: JSON.stringify([changes.map(linesOf), raisedByHand]),
        title: proposalTitle(changes),
        body: proposalBody(listing.component, changes, list, texts),
    };
    return { change, list };
});
var itemOf = (function (change) {
    const { name } = change.entry;
    if (change.kind === "remove")
        return `${name}@${change.listed.reference.version} ${change.because}`;
    const { version, digest } = change.released.reference;
    return version === publish_references/* MOVING_VERSION */.Ip ? `${name}@${version} ${digest.value}` : `${name}@${version}`;
});
var linesOf = (function (change) {
    const before = change.kind === "add" ? undefined : change.listed.reference.version;
    return [
        change.kind,
        change.entry.component,
        before,
        change.kind === "remove" ? undefined : change.released.reference,
    ];
});
__webpack_require__.d(__webpack_exports__, {
  DK: () => (/* binding */ changeListing),
  notDeclined: () => (/* binding */ notDeclined),
  proposedChange: () => (/* binding */ proposedChange)
});

// UNUSED EXPORTS: raiseLabels, raiseOf

// EXTERNAL MODULE: ./packages/ocm/src/registry-version.ts
var registry_version = __webpack_require__(795);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/patch.ts
var patch = __webpack_require__(94108);
// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/documents/src/yaml-edit.ts + 2 modules
var yaml_edit = __webpack_require__(34224);
// EXTERNAL MODULE: ./packages/documents/src/yaml-lookup.ts
var yaml_lookup = __webpack_require__(55026);
// EXTERNAL MODULE: ./packages/documents/src/yaml-positions.ts
var yaml_positions = __webpack_require__(33218);
// EXTERNAL MODULE: ./packages/documents/src/yaml-style.ts
var yaml_style = __webpack_require__(81695);
// EXTERNAL MODULE: ./packages/ocm/src/plugin-info.ts
var plugin_info = __webpack_require__(56923);
;// CONCATENATED MODULE: ./packages/ocm/src/constructor-edit.ts






/** The text changes of one component that carry out the edits, all of them against the text as it is. */
;
;
;
/** Sets the label's value, or adds the label, or the list of labels. */
;
;
/** The new references by the index of the listed one that they go behind; -1 for the list's beginning. */
;
;
;
;
;
;
;

// EXTERNAL MODULE: ./packages/documents/src/yaml-remove.ts
var yaml_remove = __webpack_require__(88404);
;// CONCATENATED MODULE: ./packages/ocm/src/constructor-remove.ts


/** The text changes that take the references at these indexes out of a component's list. */
;

;// CONCATENATED MODULE: ./packages/registry/src/apply.ts





/**
 * The constructor's text with the changes and the version in it.
 *
 * @param more digests to recompute, by the list as it is before, or the new spelling
 */
;
;
/** What a release says of itself becomes part of the text: nothing that a constructor must not hold may get into it that way. */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts
var render_markdown = __webpack_require__(1138);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var entries = __webpack_require__(97537);
;// CONCATENATED MODULE: ./packages/registry/src/proposal-text.ts



/** Rows that a person still reads. */
const mostRows = 100;
/** `Add helminput 0.2.0`; for several changes how many there are. */
;
;
/** What a maintainer decides from: what comes from where, what it replaces, and what merging does. */
;
/** What is listed for a plugin with a signer was verified with its key before it got here. */
;
/** The newest listed version of each component. */
;
/** Names, versions and digests keep to their grammars; platforms are whatever a release says. */
;
;
;
;
/** How a release's tag is spelt only its repository knows: GitHub's search finds each spelling. */
;
/** Only for what keeps to a grammar without backticks. */
;

// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts + 1 modules
var publish_references = __webpack_require__(58208);
;// CONCATENATED MODULE: ./packages/registry/src/change.ts




/** A label on a pull request that raises the level of the registry's next version. */
const raiseLabels = { "version:major": "major", "version:minor": "minor" };
const levels = ["patch", "minor", "major"];
/** The constructor with the changes in it, and the registry's next version. `asked` is the level that a person asks for at least. */
;
;
;
/** The level that labels ask for. */
;
/** What of the changes was not declined; all of them where each one was, which says so. */
;
/** A proposal of the changes. */
;
/** A moving version is another item with each content. */
;
/** What the plugin's lines will say, and what they take the place of. */
;


/***/ }),

/***/ 71415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var listing_readListing = (function (file, text, target) {
    if (text === undefined) {
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `there is no ${file} on the base branch`, {
            fix: "Commit a constructor with the registry component's name, version and provider, or correct the path.",
            place: { file },
        });
    }
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(file, text);
    if (located === undefined)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    const component = (0,publish_component/* chooseComponent */.bY)({ located, diagnostics, repositoryOf: () => undefined }, target);
    return { located, component, byComponent: referencesOf(component), diagnostics };
});
var referencesOf = (function ({ references }) {
    const found = new Map();
    for (const [index, reference] of references.entries()) {
        const known = found.get(reference.componentName);
        if (known)
            known.push({ index, reference });
        else
            found.set(reference.componentName, [{ index, reference }]);
    }
    return found;
});
var planPlugin = (function (entry, listed, released) {
    const wanted = [...new Set(released)].filter((version) => (0,admit/* inChannel */.v)(version, entry)).toSorted(src_version/* compareVersions */.Zy);
    return entry.retention === "append" ? planAppend(entry, listed, wanted) : planReplace(entry, listed, wanted);
});
var planAppend = (function (entry, listed, wanted) {
    const known = new Set(listed.map(({ reference }) => reference.version));
    const withdrawn = listed.filter(({ reference }) => entry.withdrawn.includes(reference.version));
    return [
        ...withdrawn.map((each) => ({ do: "remove", listed: each, because: "withdrawn" })),
        ...checkMoving(listed, wanted),
        ...wanted.filter((version) => !known.has(version)).map((version) => ({ do: "add", version })),
    ];
});
var planReplace = (function (entry, listed, wanted) {
    const newest = wanted.at(-1);
    const current = highest(listed.filter(({ reference }) => !entry.withdrawn.includes(reference.version)));
    const place = current ?? listed.at(-1);
    if (place === undefined)
        return newest === undefined ? [] : [{ do: "add", version: newest }];
    const others = listed.filter((each) => each !== place);
    const moved = newest !== undefined && (current === undefined || isHigher(newest, current.reference.version));
    return [
        ...others.map((each) => ({ do: "remove", listed: each, because: reasonOf(entry, each) })),
        ...(moved
            ? [{ do: "replace", listed: place, version: newest }]
            : current === undefined
                ? [{ do: "remove", listed: place, because: "withdrawn" }]
                : checkMoving([place], wanted)),
    ];
});
var checkMoving = (function (listed, wanted) {
    const moving = listed.find(({ reference }) => reference.version === publish_references/* MOVING_VERSION */.Ip);
    return moving && wanted.includes(publish_references/* MOVING_VERSION */.Ip) ? [{ do: "check", listed: moving }] : [];
});
var reasonOf = (function (entry, { reference }) {
    return entry.withdrawn.includes(reference.version) ? "withdrawn" : "superseded";
});
var highest = (function (listed) {
    return listed.reduce((best, each) => (best && !isHigher(each.reference.version, best.reference.version) ? best : each), undefined);
});
var isHigher = (function (one, other) {
    if ((0,src_version/* parseVersion */.ot)(one) === undefined)
        return false;
    return (0,src_version/* parseVersion */.ot)(other) === undefined || (0,src_version/* compareVersions */.Zy)(one, other) > 0;
});
var resolve_resolvePlugin = (async function (entry, listing, { releases, registry }, request) {
    checkName(entry, listing);
    const listed = listing.byComponent.get(entry.component) ?? [];
    const version = request?.version;
    const [versions, asked] = await Promise.all([
        releases.versions(entry),
        version === undefined ? undefined : releases.released(entry, version),
    ]);
    if (request && version !== undefined)
        checkAsked(entry, listed, { ...request, version }, asked, registry);
    const diagnostics = [];
    const aside = request !== undefined;
    const all = version === undefined ? versions : [...versions, version];
    const changes = await resolveSteps(entry, listed, all, releases, (error) => {
        diagnostics.push(...problemsOfVersion(error, aside));
    });
    diagnostics.push(...changes.flatMap(movingWarning), ...newerNotice(entry, request, changes));
    return { changes, diagnostics, ...(asked === undefined ? {} : { asked }) };
});
var unpublishedNotice = (async function (entry, listing, { releases, registry }) {
    if (listing.byComponent.has(entry.component) || (await releases.versions(entry)).length > 0)
        return [];
    const name = (0,component_reference/* formatComponentReference */.W$)({ repository: (0,src_entries/* repositoryOf */._)(entry, registry), component: entry.component });
    return [
        (0,diagnostic/* diagnostic */.YK)("plugin-version-missing", `${name} has no version yet`, {
            severity: "notice",
            fix: "Wait for its first release, or correct repository and component in the policy.",
            plugin: entry.name,
        }),
    ];
});
var resolveSteps = (async function (entry, listed, versions, releases, onProblem) {
    const steps = planPlugin(entry, listed, versions);
    const found = await (0,concurrent/* mapConcurrent */._)(steps, atOnce, (step) => resolveStep(entry, step, releases).catch((error) => {
        onProblem(error);
        return undefined;
    }));
    const unfit = steps.flatMap((step, at) => ("version" in step && found[at] === undefined ? [step.version] : []));
    if (entry.retention === "append" || unfit.length === 0)
        return found.filter((each) => each !== undefined);
    const others = versions.filter((each) => !unfit.includes(each));
    return resolveSteps(entry, listed, others, releases, onProblem);
});
var resolveStep = (async function (entry, step, releases) {
    if (step.do === "remove")
        return { kind: "remove", entry, listed: step.listed, because: step.because };
    const version = step.do === "check" ? step.listed.reference.version : step.version;
    const released = await releases.released(entry, version);
    // Lists of tags lag behind: what is gone meanwhile is not there.
    if (released === undefined)
        return undefined;
    if (step.do === "add")
        return { kind: "add", entry, released };
    const { digest } = step.listed.reference;
    if (step.do === "check" && digest && (0,src_digest/* sameDigest */.VB)(digest, released.reference.digest))
        return undefined;
    return { kind: "replace", entry, released, listed: step.listed };
});
var problemsOfVersion = (function (error, aside) {
    if (!(error instanceof diagnostic/* DiagnosticError */.uo))
        throw error;
    if (error.diagnostics.some(isUnread))
        throw error;
    return error.diagnostics.map((each) => (aside ? { ...each, severity: "warning" } : each));
});
var checkName = (function (entry, { component, located }) {
    const index = component.references.findIndex(({ name, componentName }) => name === entry.name && componentName !== entry.component);
    if (index < 0)
        return;
    const other = component.references[index]?.componentName ?? "";
    (0,diagnostic/* fail */.fJ)("plugin-identity-refused", `the registry lists ${entry.name} as ${other}, the policy as ${entry.component}`, {
        fix: "Correct the policy, or remove the other component's references from the constructor.",
        plugin: entry.name,
        place: located.source.place([...component.path, component.referencesKey, index]),
    });
});
var checkAsked = (function (entry, listed, { version, digest }, released, registry) {
    const name = (0,component_reference/* formatComponentReference */.W$)({
        repository: (0,src_entries/* repositoryOf */._)(entry, registry),
        component: entry.component,
        version,
    });
    const plugin = entry.name;
    if (released === undefined) {
        (0,diagnostic/* fail */.fJ)("plugin-version-missing", `${name} does not exist`, {
            fix: "Publish the component version first; a version is written exactly as it was released, with v or without.",
            plugin,
        });
    }
    const actual = released.reference.digest.value;
    if (digest !== undefined && digest !== actual) {
        (0,diagnostic/* fail */.fJ)("release-digest-mismatch", `${name} has the digest ${actual}, and was announced with ${digest}`, {
            fix: "Find out what was published under this version, and announce that.",
            plugin,
        });
    }
    const same = listed.find(({ reference }) => reference.version === version);
    if (same) {
        checkSame(entry, same, released, name);
        return;
    }
    const current = highest(listed.filter(({ reference }) => !entry.withdrawn.includes(reference.version)));
    if (entry.retention === "replace" && current && !isHigher(version, current.reference.version)) {
        const message = `${plugin} is listed at ${current.reference.version}, and ${version} is not newer`;
        (0,diagnostic/* fail */.fJ)("plugin-version-older", message, {
            fix: "Nothing is to be done; to list older versions too, set the policy's retention to append.",
            plugin,
        });
    }
});
var checkSame = (function (entry, { reference }, released, name) {
    const problem = listedMismatch(reference.digest, released, name);
    if (problem && reference.version !== publish_references/* MOVING_VERSION */.Ip)
        throw new diagnostic/* DiagnosticError */.uo([{ ...problem, plugin: entry.name }]);
});
var listedMismatch = (function (digest, { reference }, name) {
    if (digest === undefined || digest.normalisationAlgorithm !== src_digest/* COMPONENT_NORMALISATION */.PU)
        return undefined;
    if ((0,src_digest/* sameDigest */.VB)(digest, reference.digest))
        return undefined;
    const message = `${name} has the digest ${reference.digest.value}, and is listed with ${(0,sanitize/* quoted */.T)(digest.value, 64)}`;
    return (0,diagnostic/* diagnostic */.YK)("listed-digest-mismatch", message, {
        fix: "Ask the publisher why a released version changed; release the new content under a new version.",
    });
});
var movingWarning = (function (change) {
    if (change.kind === "remove" || change.released.reference.version !== publish_references/* MOVING_VERSION */.Ip)
        return [];
    const { name } = change.entry;
    const message = `${name} ${publish_references/* MOVING_VERSION */.Ip} moves: what is listed now changes with the next development build`;
    return [(0,diagnostic/* diagnostic */.YK)("moving-version-replaced", message, { fix: "Release a version for use.", plugin: name })];
});
var newerNotice = (function (entry, request, changes) {
    if (entry.retention !== "replace" || request?.version === undefined)
        return [];
    const { plugin, version } = request;
    const newer = changes.find((each) => each.kind !== "remove" && isHigher(each.released.reference.version, version));
    if (newer === undefined || newer.kind === "remove")
        return [];
    const message = `${plugin} ${newer.released.reference.version} is released already, and is proposed in the place of ${version}`;
    return [(0,diagnostic/* diagnostic */.YK)("plugin-version-older", message, { severity: "notice", plugin })];
});
var proposeScope = (async function (session, scope, request) {
    const { github, repository, base, constructorPath, dryRun } = session;
    let last;
    const result = await propose(github, {
        repository,
        base,
        branch: scope.branch,
        key: scope.key,
        paths: [constructorPath],
        labels: ["plugin-release"],
        dryRun,
        edit: async (input) => {
            const wish = await wishFor(session, scope, input.files.get(constructorPath), request);
            last = { wish, list: undefined };
            if (wish.changes.length === 0)
                return undefined;
            // Not loaded by the many runs that find nothing to do.
            const { notDeclined, proposedChange } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68526));
            const { serverUrl, registry, releases } = session;
            const texts = { serverUrl, registry: registry.repository };
            const changes = notDeclined(wish.changes, input.declined);
            const { change, list } = await proposedChange(constructorPath, wish.listing, changes, input, texts, releases);
            last = { wish: { ...wish, changes }, list };
            return change;
        },
    });
    if (last === undefined)
        throw new Error("the proposal was decided without looking at the registry's list");
    return toProposed(scope, result, last.wish, last.list);
});
var wishFor = (async function (session, { entries }, text, request) {
    const listing = readListing(session.constructorPath, text, session.registry);
    const resolving = { releases: session.releases, registry: session.registry.repository };
    const resolved = await mapConcurrent(entries, propose_scope_atOnce, (entry) => resolvePlugin(entry, listing, resolving, request?.plugin === entry.name ? request : undefined));
    const asked = resolved.find((each) => each.asked)?.asked;
    return {
        listing,
        changes: resolved.flatMap((each) => each.changes),
        diagnostics: resolved.flatMap((each) => each.diagnostics),
        ...(asked === undefined ? {} : { asked }),
    };
});
var toProposed = (function (scope, result, wish, list) {
    const { outcome, changed, number, url } = result;
    const changes = wish.changes.map(describeChange);
    const touched = [...new Set(wish.changes.map(({ entry }) => entry.name))];
    const before = wish.listing.component.version;
    return {
        plugins: touched.length > 0 ? touched : scope.entries.map(({ name }) => name),
        changes,
        outcome,
        changed,
        ...(number === undefined ? {} : { number }),
        ...(url === undefined ? {} : { url }),
        before,
        version: list?.version ?? before,
        ...(wish.asked === undefined ? {} : { asked: wish.asked }),
        diagnostics: [...wish.listing.diagnostics, ...wish.diagnostics, ...result.diagnostics],
    };
});
var describeChange = (function (change) {
    const { name } = change.entry;
    return change.kind === "remove"
        ? `-${name} ${change.listed.reference.version}`
        : `${name} ${change.released.reference.version}`;
});
var openReleases = (function (registry, access, signers) {
    const once = (0,memo/* memo */.p)();
    const open = (repository, component) => (0,src_repository.openRepository)((0,reference.parseRepository)((0,component_reference/* ociRepository */.md)({ repository, component })), access);
    return {
        versions: (entry) => {
            const repository = (0,src_entries/* repositoryOf */._)(entry, registry);
            return once(`${repository}//${entry.component}`, () => listVersions(open(repository, entry.component)));
        },
        released: (entry, version) => {
            const repository = (0,src_entries/* repositoryOf */._)(entry, registry);
            const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component: entry.component, version });
            return once(name, () => readRelease(open(repository, entry.component), { entry, version, repository, signers }));
        },
        published: (component) => once(`${registry}//${component}`, () => listVersions(open(registry, component))),
    };
});
var listVersions = (async function (repository) {
    const versions = (await repository.tags()).map(src_version/* versionOfTag */.mx);
    return versions.filter((version) => (0,grammar/* isComponentVersion */.cZ)(version) && (0,src_version/* hasOwnTag */.pF)(version));
});
var readRelease = (async function (source, wanted) {
    const { entry, version, repository, signers } = wanted;
    const stored = await (0,read_component_version/* readComponentVersion */.c)(source, { component: entry.component, version });
    if (stored === undefined)
        return undefined;
    const { component } = stored.descriptor;
    const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component: entry.component, version });
    const unsigned = await (0,policy_signers/* signatureProblem */.o1)(entry, stored.descriptor, signers, name);
    if (unsigned)
        throw new diagnostic/* DiagnosticError */.uo([unsigned]);
    if (component.resources.length === 0) {
        (0,diagnostic/* fail */.fJ)("plugin-resources-missing", `${name} has no resources: there is nothing to install`, {
            fix: "Release a version with its binaries, or add this one to the policy's withdrawn versions.",
            plugin: entry.name,
        });
    }
    return {
        reference: {
            name: entry.name,
            version,
            componentName: entry.component,
            digest: (0,src_digest/* componentDigest */.sb)(component),
            pluginInfo: (0,plugin_info/* pluginInfo */.q)(entry.name, entry.signer ? withSignedLabels(component) : component, repository),
        },
        provider: (0,provider/* readProvider */.W)(component.provider).name,
    };
});
var withSignedLabels = (function (component) {
    return { ...component, labels: (component.labels ?? []).filter(({ signing }) => signing) };
});
var scopes = (function (policy) {
    return scopesOf(names, policy.proposals, listable(policy));
});
var listable = (function (policy) {
    return policy.plugins.filter(src_entries/* isComponentEntry */.C).filter(({ signer }) => signer === undefined || "key" in signer);
});
var editLocally = (async function (registry, edits) {
    const { constructorFile } = registry;
    const target = (0,publish_component/* parseTarget */.hu)(registry.target);
    const listing = listing_readListing(constructorFile, textOf(constructorFile), target);
    const located = readPolicy(registry.policyFile);
    const signers = (0,policy_signers/* openSigners */.aY)(located, policy_signers/* readKeyFile */.ml);
    const releases = openReleases(target.repository, registry.access, signers);
    const resolved = await resolveAll(listing, located, { target, releases, signers, edits });
    const more = await moreEdits(listing, located, releases, edits);
    const diagnostics = [...listing.diagnostics, ...resolved.diagnostics];
    const { version: before } = listing.component;
    const { failed } = resolved;
    if (resolved.changes.length === 0 && more.length === 0) {
        return { changes: [], before, version: before, changed: false, failed, diagnostics };
    }
    const { text, version } = await (0,change/* changeListing */.DK)(listing, resolved.changes, releases, edits.raise, more);
    if (!edits.dryRun)
        await (0,replace_file/* replaceFile */.f)(constructorFile, text);
    return { changes: resolved.changes.map(describeChange), before, version, changed: true, failed, diagnostics };
});
var resolveAll = (async function (listing, located, { target, releases, signers, edits, }) {
    const { plugins } = edits;
    const resolving = { releases, registry: target.repository };
    if (plugins === undefined)
        return { changes: [], failed: 0, diagnostics: [] };
    if (plugins !== "all") {
        const entry = (0,admit/* admit */.w)(located, plugins, target.repository);
        await (0,policy_signers/* checkSigner */.JQ)(signers, entry);
        const resolved = await resolve_resolvePlugin(entry, listing, resolving, plugins);
        return { ...resolved, failed: 0 };
    }
    let failed = 0;
    const all = await (0,concurrent/* mapConcurrent */._)(listable(located.policy), propose_scope_atOnce, async (entry) => {
        try {
            const { changes, diagnostics } = await resolve_resolvePlugin(entry, listing, resolving);
            return { changes, diagnostics: [...diagnostics, ...(await unpublishedNotice(entry, listing, resolving))] };
        }
        catch (error) {
            failed += 1;
            return { changes: [], diagnostics: [...(0,propose_each/* diagnosticsOf */.o)(error, entry.name)] };
        }
    });
    return {
        changes: all.flatMap((each) => each.changes),
        failed,
        diagnostics: all.flatMap((each) => each.diagnostics),
    };
});
var moreEdits = (async function ({ component }, { policy }, releases, { modernise, recompute }) {
    const edits = modernise ? [{ kind: "modernise" }] : [];
    if (!recompute)
        return edits;
    const entries = new Map(policy.plugins.filter(src_entries/* isComponentEntry */.C).map((each) => [each.component, each]));
    const obsolete = component.references.flatMap(({ componentName, version, digest }, index) => {
        const entry = entries.get(componentName);
        const isOld = digest === undefined || digest.normalisationAlgorithm !== src_digest/* COMPONENT_NORMALISATION */.PU;
        return entry && isOld ? [{ entry, version, index }] : [];
    });
    const found = await (0,concurrent/* mapConcurrent */._)(obsolete, propose_scope_atOnce, (each) => digestEdit(each, releases));
    return [...edits, ...found.flat()];
});
var digestEdit = (async function ({ entry, version, index }, releases) {
    const released = await releases.released(entry, version);
    return released ? [{ kind: "digest", index, digest: released.reference.digest }] : [];
});
var readPolicy = (function (file) {
    const { located, diagnostics } = (0,policy_parse/* parsePolicy */.O)(file, textOf(file));
    if (located === undefined)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
});
var textOf = (function (file) {
    const read = (0,read_text.readText)(file, src_constructor/* CONSTRUCTOR_LIMIT */.B);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    return read.text;
});
__webpack_require__.d(__webpack_exports__, {
  editLocally: () => (/* binding */ editLocally)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts
var src_digest = __webpack_require__(98505);
// EXTERNAL MODULE: ./packages/proposals/src/propose-each.ts
var propose_each = __webpack_require__(51019);
// EXTERNAL MODULE: ./packages/registry/src/admit.ts
var admit = __webpack_require__(54492);
// EXTERNAL MODULE: ./packages/registry/src/change.ts + 4 modules
var change = __webpack_require__(68526);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var src_entries = __webpack_require__(97537);
// EXTERNAL MODULE: ./packages/registry/src/publish-component.ts + 1 modules
var publish_component = __webpack_require__(53342);
;// CONCATENATED MODULE: ./packages/registry/src/listing.ts



/** Reads a constructor's text; undefined where there is no such file. Throws diagnostics. */
;
;

// EXTERNAL MODULE: ./packages/registry/src/policy-signers.ts
var policy_signers = __webpack_require__(23329);
// EXTERNAL MODULE: ./packages/proposals/src/propose.ts + 7 modules
var src_propose = __webpack_require__(15627);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts + 1 modules
var publish_references = __webpack_require__(58208);
;// CONCATENATED MODULE: ./packages/registry/src/plan.ts



/** Design, section 6: what is missing, superseded or withdrawn, of what was released. Versions come in ascending order. */
;
;
/** The newest takes the place of the highest that is listed; all others leave. A lower one never takes it, unless the listed one was withdrawn. */
;
;
;
/** The listed version that a lower one must not replace. */
;
/** A version that cannot be compared is lower than any that can. */
;

;// CONCATENATED MODULE: ./packages/registry/src/resolve.ts








/** Component versions of one plugin that are read at the same time. */
const atOnce = 4;
/**
 * What the policy and the released versions ask of one plugin's references. A version that was asked for must be fit to be listed; others that
 * are not are reported and left out. Throws diagnostics.
 */
;
/** A plugin of the policy of which there is nothing at all, published or listed: where it is looked for may be a mistake. */
;
/** Where one version takes another's place, one that cannot be listed must not hide the next: the plan is made again without it. */
;
;
/** A registry, or a policy's key, that cannot be read leaves open what is wanted: that is thrown on. */
const isUnread = ({ code }) => /^(?:registry|github)-/.test(code) || code === "content-mismatch";
/** @param aside another version was asked for: these are no reason to fail */
;
;
;
;
/** Whether a listed digest is still that of the release; one of an older normalisation cannot be compared. */
;
;
;

;// CONCATENATED MODULE: ./packages/registry/src/propose-scope.ts




/** Plugins that are looked up at the same time: enough to be quick, few enough to be polite. */
const propose_scope_atOnce = 8;
/** Brings one pull request to what policy, releases and base branch ask for. Throws diagnostics. */
;
;
;
/** `helminput 0.2.0`, or `-helminput 0.1.0` for what leaves. */
;

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./packages/ocm/src/grammar.ts
var grammar = __webpack_require__(81491);
// EXTERNAL MODULE: ./packages/ocm/src/plugin-info.ts
var plugin_info = __webpack_require__(56923);
// EXTERNAL MODULE: ./packages/ocm/src/provider.ts
var provider = __webpack_require__(11348);
// EXTERNAL MODULE: ./packages/ocm/src/read-component-version.ts
var read_component_version = __webpack_require__(14930);
// EXTERNAL MODULE: ./packages/proposals/src/memo.ts
var memo = __webpack_require__(93701);
;// CONCATENATED MODULE: ./packages/registry/src/releases.ts













/**
 * @param registry the registry's own OCM repository, which plugins without another one lie in too
 * @param signers of the policy that the entries are of
 */
;
;
;
/** Other labels are in no signature: whoever can write to the plugin's registry could have put them there. */
;

;// CONCATENATED MODULE: ./packages/registry/src/scope.ts


const names = { branch: "plugin-release/registry", sharedBranch: "plugin-release/registry-all", key: "registry" };
/** The pull requests that plugins' changes go into. */
;
/** Plugins whose signer can never be verified are in no pull request. */
;

;// CONCATENATED MODULE: ./packages/registry/src/local.ts


















/** Edits a constructor in place: what the action would propose, in one change. Throws diagnostics, and then the file is as it was. */
;
;
;
;
;
;


/***/ })

};

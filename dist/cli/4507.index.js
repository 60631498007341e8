export const id = 4507;
export const ids = [4507,1549];
export const modules = {

/***/ 71117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseRemote = (function (url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url);
    const [, host = "", owner = "", name = ""] = match ?? [];
    if (!host.includes(".") || !/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(owner) || !isRepositoryName(name))
        return undefined;
    return { host: githubHost(host.toLowerCase()), owner, name };
});
var githubHost = (function (host) {
    return /^(?:www\.github\.com|ssh\.github\.com|github\.com-[\w-]+)$/.test(host) ? "github.com" : host;
});
var isEnterpriseServer = (function ({ remote }) {
    return remote !== undefined && remote.host !== "github.com" && !remote.host.endsWith(".ghe.com");
});
var isRepositoryName = (function (name) {
    return /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/.test(name);
});
var yamlText = (function (text) {
    const plain = /^[A-Za-z_][\w./-]*$/.test(text);
    return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
});
var nameOf = (function (text) {
    const name = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 63)
        .replace(/^-+|-+$/g, "");
    return name || _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0;
});
var titleOf = (function (name) {
    const words = name.replaceAll("-", " ");
    return words.slice(0, 1).toUpperCase() + words.slice(1);
});
var lastElement = (function (path) {
    return (path
        .replace(/\/v\d+$/, "")
        .split("/")
        .at(-1) ?? path);
});
var imageRepository = (function ({ remote }) {
    if (!remote)
        return `ghcr.io/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}`;
    const host = remote.host === "github.com" ? "ghcr.io" : `containers.${remote.host}`;
    return `${host}/${ociName(remote.owner)}/${ociName(remote.name)}`;
});
var ociName = (function (name) {
    const lower = name.toLowerCase().replace(/[-._]*([-._])[-._]*/g, "$1");
    return lower.replace(/^[-._]+|[-._]+$/g, "") || _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0;
});
var componentName = (function ({ remote }) {
    const name = remote ? `${remote.host}/${remote.owner}/${remote.name}`.toLowerCase() : "";
    const legal = /^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(\/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$/.test(name) &&
        name.length <= 255;
    return legal ? name : `${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}.example/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   TQ: () => (/* binding */ componentName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   an: () => (/* binding */ imageRepository),
/* harmony export */   lj: () => (/* binding */ lastElement),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   vh: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/* unused harmony export isRepositoryName */
/* harmony import */ var _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12240);

/** Host, owner and name of a git remote's URL, in any of git's spellings; nothing for another one or for names that GitHub has not. */
;
/** SSH goes by other names to the same place: port 443's, and those that people give their keys, `github.com-work`. */
;
/** Neither github.com nor one of its companies' own hosts: it takes a variant of this suite, and less of the workflow syntax. */
;
;
/** A scalar of block YAML on one line: plain where every reader takes it for this text. */
;
/** A plugin's, server's or program's name made of whatever: 1 to 63 of a-z, 0-9 and hyphen. */
;
/** A name as a title: `model-agents` is `Model agents`. */
;
/** The last element of a module's path that says something: not `/v2`. */
;
/** The container repository of a repository: GitHub's own registry goes with it. */
;
/** One element of a repository's path in a registry. */
;
/** The name of an OCM component in a repository: its address, where that is one. */
;


/***/ }),

/***/ 48857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var change = (function (text, changes) {
    return changes.reduce((done, [from, to]) => {
        const pattern = typeof from === "string" ? from : new RegExp(from, "gm");
        const isThere = typeof pattern === "string" ? done.includes(pattern) : pattern.test(done);
        if (!isThere)
            throw new Error(`the example has no ${from}`);
        return done.replaceAll(pattern, () => to);
    }, text);
});
var adapt = (function (text, facts, { suite }) {
    const repository = suite?.repository ?? `${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}/plugin-release-actions`;
    return text
        .replace(/^# yaml-language-server: \$schema=.*\/([\w.-]+)\n/, (_, schema) => suite === undefined ? "" : schemaLine(suite, schema))
        .replace(pinned, (pin, _, part) => (suite === undefined ? pin : pinOf(suite, part)))
        .replaceAll("acme/plugin-release-actions", repository)
        .replaceAll("branches: [main]", `branches: [${(0,_cli_init_names_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(facts.branch)}]`)
        .replaceAll(/^ *queue: max\n/gm, (line) => ((0,_cli_init_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnterpriseServer */ .vh)(facts) ? "" : line))
        .replaceAll(onMain, (_, start, condition) => start + onBranch(condition, facts.branch));
});
var onBranch = (function (condition, branch) {
    const wanted = condition.replaceAll("refs/heads/main", () => `refs/heads/${branch.replaceAll("'", "''")}`);
    return /^[\w./-]+$/.test(branch) ? wanted : (0,_cli_init_names_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(wanted);
});
var pinOf = (function ({ repository, commit, version }, part) {
    return `${repository}${part}@${commit}${version === undefined ? "" : ` # ${version}`}`;
});
var schemaLine = (function ({ repository, commit }, schema) {
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${commit}/schemas/${schema}\n`;
});
var withLines = (function (present, wanted, same = (a, b) => a === b) {
    if (present === undefined)
        return wanted;
    const there = lines(present);
    const missing = lines(wanted).filter((line) => !line.startsWith("#") && !there.some((each) => same(each, line)));
    if (missing.length === 0)
        return present;
    const eol = present.includes("\r\n") ? "\r\n" : "\n";
    return `${[withoutBlanks(present), ...missing].join(eol)}${eol}`;
});
var withoutBlanks = (function (text) {
    let end = text.length;
    while (/[\r\n]/.test(text[end - 1] ?? ""))
        end -= 1;
    return text.slice(0, end);
});
var lines = (function (text) {
    return text
        .split(/\r?\n/)
        .map((each) => each.trimEnd())
        .filter(Boolean);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   H6: () => (/* binding */ adapt),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12240);
/* harmony import */ var _cli_init_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71117);


/** An example with other names. Throws a defect where a name to change is not in it. */
;
/** What an example takes of this suite: owner and name, the part, the commit and its version. */
const pinned = /\b([\w-]+\/plugin-release-actions)(\/[\w./-]+)@([0-9a-f]{40}) # (\S+)/g;
/**
 * What is changed in every example: the suite that is used, the default branch, the address of the schema. Without a suite the example's
 * own pin stays, which a release of the suite writes.
 */
;
const onMain = /^( *if: )(.*'refs\/heads\/main'\S*)/gm;
/** The condition for another branch; what a branch may be called need be no plain text of YAML. */
;
;
;
/** A file of lines, such as CODEOWNERS, with the wanted ones that are missing; `same` tells whether one stands for another. */
;
/** Without the empty lines at its end. */
;
;


/***/ }),

/***/ 76839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var usesIn = (function (text) {
    const found = [...text.matchAll(used)];
    return found.map((match, index) => {
        const [whole, repository = "", kind = "", part = "", commit = "", version] = match;
        const until = found[index + 1]?.index ?? text.length;
        const start = match.index;
        return { start, end: start + whole.length, until, repository, kind, part, commit, ...(version ? { version } : {}) };
    });
});
var inputOf = (function (text, { end, until }, input) {
    const given = new RegExp(`\\b${input}:[ \\t]{0,9}["']?(?=([\\w./@:-]+))`).exec(text.slice(end, until));
    if (!given)
        return undefined;
    const start = end + given.index + given[0].length;
    return { start, end: start + (given[1] ?? "").length };
});
var suiteInUse = (function ({ files }) {
    for (const [, text] of workflowsOf(files)) {
        for (const { repository, commit, version } of usesIn(text)) {
            // What nobody filled in yet: init wrote it.
            if (repository.startsWith(`${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}/`))
                continue;
            if (!/^[0-9a-f]{40}$/.test(commit) || /^0+$/.test(commit))
                continue;
            return { repository, commit, ...(version ? { version } : {}) };
        }
    }
    return undefined;
});
var inputInUse = (function ({ files }, called, input) {
    for (const [, text] of workflowsOf(files)) {
        for (const use of usesIn(text).filter(({ part }) => part === called)) {
            const at = inputOf(text, use, input);
            const value = at && text.slice(at.start, at.end);
            if (value !== undefined && !value.includes(_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0))
                return value;
        }
    }
    return undefined;
});
var planWorkflows = (function (example, { examples, facts, choices }, edit) {
    const plan = { files: [], present: [], steps: [] };
    const prefix = `${example}/${workflowsFolder}`;
    for (const [path, original] of Object.entries(examples).filter(([each]) => each.startsWith(prefix))) {
        const name = path.slice(prefix.length);
        const edited = edit(name, original);
        if (edited === undefined)
            continue;
        const other = doesTheSame(facts, name, original);
        if (other)
            plan.present.push(`${other} does what ${name} of the example does`);
        else {
            const file = named(facts, example, name, (0,_cli_init_substitute_js__WEBPACK_IMPORTED_MODULE_1__/* .adapt */ .H6)(edited, facts, choices));
            plan.files.push(file);
            if (file.path !== workflowsFolder + name)
                plan.steps.push(renamed(name, file.path));
        }
    }
    return plan;
});
var doesTheSame = (function ({ files }, name, example) {
    const wanted = parts(example);
    return workflowsOf(files).find(([path, text]) => {
        const isOurs = path === workflowsFolder + name || path.endsWith(`-${name}`);
        return !isOurs && wanted.length > 0 && wanted.every((each) => parts(text).includes(each));
    })?.[0];
});
var renamed = (function (name, path) {
    return `${name} is called ${path} here, because another workflow has its file, name or concurrency group: whoever starts it by its name uses that one.`;
});
var named = (function (facts, example, name, text) {
    const prefix = `${example.replace(/s$/, "")}-`;
    const path = workflowsFolder + prefix + name;
    const word = name.replace(/\.ya?ml$/, "");
    if (!facts.files.has(path) && !isTaken(facts, name, text))
        return { path: workflowsFolder + name, text };
    const renamed = text
        .replace(new RegExp(`^name: ${word}$`, "m"), `name: ${prefix}${word}`)
        .replace(new RegExp(`(group: "?)${word}\\b`, "g"), `$1${prefix}${word}`);
    return { path, text: renamed };
});
var isTaken = (function ({ files }, name, text) {
    const groups = groupsOf(text);
    const title = titleOf(text);
    return workflowsOf(files).some(([path, other]) => {
        if (parts(other).length > 0)
            return false;
        const isFile = path.replace(/a?ml$/, "ml") === workflowsFolder + name;
        return (isFile ||
            (title !== undefined && titleOf(other) === title) ||
            groupsOf(other).some((each) => groups.includes(each)));
    });
});
var titleOf = (function (text) {
    return /^name:[ \t]{0,9}["']?([^"'\r\n#]{1,200})/m.exec(text)?.[1]?.trim();
});
var groupsOf = (function (text) {
    const found = text.matchAll(/\bgroup:[ \t]{0,9}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'#,][^\r\n#,]{0,200}))/g);
    return [...found].map(([, double, single, plain = ""]) => double ?? single ?? plain.replace(/(?<!\})\}$/, "").trim());
});
var parts = (function (text) {
    return usesIn(text).map(({ part }) => part);
});
var workflowsOf = (function (files) {
    return [...files].filter(([path]) => path.startsWith(workflowsFolder));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ suiteInUse),
/* harmony export */   VZ: () => (/* binding */ inputInUse),
/* harmony export */   cS: () => (/* binding */ usesIn),
/* harmony export */   rB: () => (/* binding */ workflowsFolder),
/* harmony export */   sD: () => (/* binding */ planWorkflows),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12240);
/* harmony import */ var _cli_init_substitute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48857);


const workflowsFolder = ".github/workflows/";
/** What a workflow takes of this suite, from wherever it takes it. */
const used = /\b([A-Za-z0-9][\w-]{0,99}\/plugin-release-actions)\/(\.github\/workflows|actions)\/([\w.-]{1,99})@([\w./-]{1,200})(?:[ \t]{1,9}#[ \t]{0,9}(v[\w.+-]{1,99}|main\b))?/g;
/** What a workflow takes of this suite, in order. */
;
/** Where the value stands that a use is given, such as `server`. */
;
/** The suite that the repository's workflows take already, at a commit; nothing where none does. */
;
/** A value that the workflow which calls one of the suite's gives it, such as `server`; nothing for a placeholder. */
;
/**
 * The example's workflows, unless another file does the same. A name that a workflow of the repository's own has is left to it: ours is
 * then called after the example, `plugin-check.yml`.
 */
;
/** Another file that calls all that the example's calls. */
;
;
;
/** By another workflow's file, name or concurrency group: of two workflows with one group, one cancels the other. */
;
;
;
/** The reusable workflows and actions of this suite that a workflow names. */
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

export const id = 2504;
export const ids = [2504];
export const modules = {

/***/ 17624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var atEnd = (function (tidy) {
    if (waiting.size === 0) {
        process.on("exit", tidyAll);
        for (const signal of ending)
            process.on(signal, dieFrom);
    }
    waiting.add(tidy);
    return () => forget(tidy);
});
var forget = (function (tidy) {
    if (!waiting.delete(tidy) || waiting.size > 0)
        return;
    process.off("exit", tidyAll);
    for (const signal of ending)
        process.off(signal, dieFrom);
});
var tidyAll = (function () {
    for (const tidy of [...waiting].reverse()) {
        try {
            tidy();
        }
        catch {
            // The others must have their turn, and nobody is left who could be told.
        }
    }
});
var dieFrom = (function (signal) {
    tidyAll();
    for (const each of ending)
        process.off(each, dieFrom);
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
const ending = ["SIGINT", "SIGTERM", "SIGHUP"];
const waiting = new Set();
/**
 * Has something tidied up, synchronously, where this process ends or is told to end before the returned function is called;
 * what was asked for last comes first. A terminal's Ctrl-C does not reach servers, which have process groups of their own.
 */
;
;
;
/** Does what the signal would have done without a listener; where others listen too, what happens next is theirs. */
;


/***/ }),

/***/ 81020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var lazily = (function (work) {
    let made;
    return () => {
        made ??= work();
        return made;
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** Does work when it is asked for the first time, and only then. */
;


/***/ }),

/***/ 86067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var selectChecks = (function (suite, only) {
    if (only.length === 0)
        return suite;
    const checks = [...(0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .allChecks */ .fZ)(suite.steps)].map(([, check]) => check);
    refuseUnknown(only, [...suite.categories.map(({ id }) => id), ...checks.map(({ id }) => id)]);
    const chosen = new Set(checks.filter(({ id, category }) => only.includes(id) || only.includes(category)));
    const needs = needsOf(suite.steps, new Map());
    // A set goes on to what is added while it is walked.
    for (const check of chosen)
        for (const needed of needs.get(check) ?? [])
            chosen.add(needed);
    return { ...suite, steps: prune(suite.steps, chosen) };
});
var refuseUnknown = (function (only, names) {
    const unknown = only.filter((each) => !names.includes(each));
    if (unknown.length === 0)
        return;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(unknown.map((each) => {
        const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(each, names);
        const fix = likely ? `Did you mean "${likely}"? Write that.` : "Write the id of a check or of a category.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("check-unknown", `the suite has no check and no category ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each)}`, { fix });
    }));
});
var needsOf = (function (steps, outer, groups = []) {
    const savers = new Map(outer);
    const needs = new Map();
    for (const step of steps) {
        if ((0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step)) {
            const own = neededBy(groupTemplatesOf(step), savers);
            const within = new Map([...savers, [step.as, own]]);
            for (const [check, needed] of needsOf(step.steps, within, [...groups, ...own]))
                needs.set(check, needed);
        }
        else {
            needs.set(step, [...groups, ...neededBy((0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTemplates */ .Yw)(step), savers)]);
            for (const name of Object.keys(step.save))
                savers.set(name, [step]);
        }
    }
    return needs;
});
var groupTemplatesOf = (function (group) {
    const { outside, inside } = (0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .groupTemplates */ .T4)(group);
    return [...outside, ...inside];
});
var neededBy = (function (templates, savers) {
    const parts = [...templates].flatMap(([, template]) => {
        const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template);
        return "parts" in parsed ? parsed.parts : [];
    });
    return parts.flatMap((part) => (typeof part === "string" ? [] : (savers.get(part.variable) ?? [])));
});
var prune = (function (steps, chosen) {
    return steps.flatMap((step) => {
        if (!(0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step))
            return chosen.has(step) ? [step] : [];
        const inner = prune(step.steps, chosen);
        return inner.length > 0 ? [{ ...step, steps: inner }] : [];
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectChecks)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84726);
/* harmony import */ var _documents_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8834);
/* harmony import */ var _documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6549);
/* harmony import */ var _documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54562);






/**
 * The suite with these checks and categories only, and every check that saves a value which one of them needs. All of it where nothing is
 * named. Throws DiagnosticError `check-unknown`.
 */
;
;
/** Of each check, those whose values it uses itself or through the groups it stands in. */
;
;
;
;


/***/ }),

/***/ 38019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var makeTemporaryFolder = (async function (name) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `plugin-release-${name}-${process.pid}-`));
    const release = (0,_conformance_at_end_js__WEBPACK_IMPORTED_MODULE_3__/* .atEnd */ .t)(() => removeTree(path));
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o711);
    const remove = async () => {
        removeTree(path);
        release();
    };
    return { path, remove };
});
var removeTree = (function (path) {
    try {
        // What was killed may still be dying.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5 });
    }
    catch {
        // A server may have left folders that nobody may enter, or that are nested deeper than a path can say.
        const { spawnSync } = process.getBuiltinModule("node:child_process");
        spawnSync("chmod", ["-R", "u+rwX", "--", path], { stdio: "ignore" });
        spawnSync("rm", ["-rf", "--", path], { stdio: "ignore" });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_at_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17624);




/**
 * A new folder that is gone when it is removed, or when this process ends. Other users cannot list it; where this process is root,
 * servers run as another one, who may go through it.
 */
;
;


/***/ }),

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

/***/ 52504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var machinePlatform = (function () {
    const big = process.arch === "ppc64" && (0,external_node_os_.endianness)() === "BE";
    const architecture = big ? "ppc64" : (architectures[process.arch] ?? process.arch);
    return { os: process.platform, architecture };
});
var runsHere = (function (platform) {
    return (0,src_platform/* platformScore */.GK)(platform, machinePlatform()) !== undefined;
});
var machineName = (function () {
    return (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
});
var imageInRegistry = (async function (reference, options) {
    const { environment, access } = options;
    // Loaded only where it is needed: a layout needs nothing of registries.
    const { findImage } = await Promise.all(/* import() */[__webpack_require__.e(1101), __webpack_require__.e(1078), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 45869));
    return findImage(reference, { environment, ...(access ? { access } : {}) });
});
var imageInLayout = (async function (path, digest) {
    const layout = await (0,src_layout.openLayout)(path);
    return { name: (0,sanitize/* sanitize */.a)(layout.name), source: layout, document: await (0,unpack.findDocument)(layout, digest) };
});
var openImage = (async function (named, { platform, progress, meanwhile = () => { } }) {
    const { name, source, document } = named;
    const listed = await listPlatforms(named);
    const wanted = platform ?? machinePlatform();
    const chosen = (0,src_platform/* bestPlatform */.qm)(listed, (each) => each.platform, wanted);
    if (!chosen && platform)
        missing(name, platform, listed);
    const subject = { kind: "image", name, digest: document.descriptor.digest };
    const platforms = (run) => listed.map((each) => describePlatform(each, each === run));
    if (!chosen || !runsHere(wanted)) {
        const offer = chosen ? (0,src_platform/* formatPlatform */.Bq)(wanted) : offered(listed);
        return { subject, platforms: platforms(), labels: {}, notRun: notRun(name, offer), close: async () => { } };
    }
    const image = chosen.image ?? (await readOne(named, wanted));
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("image");
    try {
        const watched = { ...source, blob: (each) => announced(source.blob(each), meanwhile) };
        const unpacked = await progress.step("take the files out of the image", () => (0,unpack/* unpackLayers */.r)(watched, image, (0,external_node_path_.join)(folder.path, "root")));
        return {
            subject: { ...subject, platformDigest: chosen.digest, platform: (0,src_platform/* formatPlatform */.Bq)(wanted) },
            platforms: platforms(chosen),
            labels: image.config.config?.Labels ?? {},
            program: { kind: "image", ...unpacked },
            close: folder.remove,
        };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
});
var announced = (async function* (content, meanwhile) {
    for await (const piece of content) {
        yield piece;
        meanwhile();
    }
});
var listPlatforms = (async function ({ name, source, document }) {
    const { descriptor, bytes } = document;
    if ((0,media_types/* isIndex */.nw)(descriptor.mediaType)) {
        return (0,parse/* parseIndex */.A1)(bytes, name).manifests.flatMap(({ platform, digest }) => platform && platform.os !== "unknown" ? [{ platform, digest }] : []);
    }
    const image = await (0,platform_images/* readImage */.A)(source, name, document);
    return [{ platform: image.config, digest: descriptor.digest, image }];
});
var readOne = (async function ({ name, source, document }, platform) {
    const [image] = await (0,platform_images/* readPlatforms */.t)(source, name, document, [platform]);
    return image ?? missing(name, platform, []);
});
var describePlatform = (function ({ platform, digest }, run) {
    return { platform: (0,sanitize/* sanitize */.a)((0,src_platform/* formatPlatform */.Bq)(platform), 100), digest, status: run ? "run" : "not-run" };
});
var notRun = (function (name, offer) {
    const message = `${name} is for ${offer}, and this machine is ${machineName()}: nothing was started`;
    return (0,diagnostic/* diagnostic */.YK)("platform-not-run", message, { fix: "Run this on a machine of the image's platform." });
});
var missing = (function (name, platform, listed) {
    (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${(0,src_platform/* formatPlatform */.Bq)(platform)}; it offers: ${offered(listed)}`, {
        fix: "Name a platform that the image offers, or leave it out.",
    });
});
var offered = (function (listed) {
    return (0,sanitize/* sanitize */.a)(listed.map((each) => (0,src_platform/* formatPlatform */.Bq)(each.platform)).join(", "), 400) || "none by name";
});
var openSubject = (async function (subject, options) {
    if ("image" in subject)
        return openImage(await imageInRegistry(subject.image, options), options);
    if ("layout" in subject)
        return openImage(await imageInLayout(subject.layout, subject.digest), options);
    if ("binary" in subject)
        return openBinary(subject.binary);
    return openUrl(subject.url);
});
var openBinary = (async function (path) {
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)("binary");
    const file = (0,external_node_path_.join)(folder.path, "server");
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        const note = async function* (content) {
            for await (const piece of content) {
                hash.update(piece);
                yield piece;
            }
        };
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), note, (0,external_node_fs_.createWriteStream)(file, { mode: 0o755 }));
        await (0,promises_.chmod)(file, 0o755);
    }
    catch (error) {
        await folder.remove();
        const why = error.code ?? error.message;
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(path, 300)} cannot be copied: ${why}`, {
            fix: "Name the server's program, a file that can be read.",
        });
    }
    const digest = `sha256:${hash.digest("hex")}`;
    const platform = (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
    return {
        subject: { kind: "binary", name: (0,sanitize/* sanitize */.a)(path), digest, platform },
        platforms: [{ platform, digest, status: "run" }],
        labels: {},
        program: { kind: "binary", file },
        close: folder.remove,
    };
});
var openUrl = (function (text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(text)} is no address of a server`, {
            fix: "Give http:// or https://, a host, and nothing secret: no user, no query.",
        });
    }
    const name = url.href.replace(/\/+$/, "");
    return { subject: { kind: "url", name }, platforms: [], labels: {}, url: name, close: async () => { } };
});
var suiteParameters = (function ({ parameters, name, version }, given) {
    const names = Object.keys(parameters);
    const unknown = Object.keys(given).filter((each) => !names.includes(each));
    if (unknown.length > 0) {
        throw new diagnostic/* DiagnosticError */.uo(unknown.map((each) => {
            const likely = (0,suggest/* suggest */.Z)(each, names);
            const all = names.length > 0 ? `Write one of ${names.join(", ")}.` : "Leave it out: the suite has none.";
            const fix = likely ? `Did you mean "${likely}"? Write that.` : all;
            return (0,diagnostic/* diagnostic */.YK)("input-invalid", `the suite ${name}/${version} has no parameter ${(0,sanitize/* quoted */.T)(each)}`, { fix });
        }));
    }
    const entries = Object.entries(parameters).map(([each, { default: usual }]) => {
        const value = Object.hasOwn(given, each) ? given[each] : undefined;
        return [each, value ?? usual];
    });
    return Object.fromEntries(entries);
});
var failures = (function (report, stakes) {
    const waiting = (0,report_words/* waitingFor */.Fz)(report.checks);
    const found = (0,report_words/* failuresOf */.dJ)(report).map((each) => failure(each, severityOf(each, stakes), waiting.get(each.id)));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...conformance_failures_notRun(report, stakes));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...nothingSeen(report, stakes));
    return (0,limit/* limitDiagnostics */.c)(found);
});
var failure = (function (check, severity, waiting = 0) {
    const { plugin, title, reason = "it failed", request } = check;
    const asked = request === undefined ? "" : `; asked: ${request}`;
    const others = waiting === 0 ? "" : `; ${waiting === 1 ? "1 check" : `${waiting} checks`} could not be run without it`;
    return (0,diagnostic/* diagnostic */.YK)("check-failed", `${nameOf(check)}: ${title}: ${reason}${asked}${others}`, {
        severity,
        fix: request === undefined
            ? "Look at what the server printed last: it is at the end of the report."
            : "Correct what the server answers, or the suite if it asks for too much.",
        ...(plugin === undefined ? {} : { plugin }),
    });
});
var conformance_failures_notRun = (function ({ checks }, stakes) {
    const missed = checks.filter(({ level, status }) => level === "required" && status === "not-run");
    return ["error", "warning"].flatMap((severity) => {
        const of = missed.filter((each) => severityOf(each, stakes) === severity);
        const [first] = of;
        if (!first)
            return [];
        const count = of.length === 1 ? "a required check was" : `${of.length} required checks were`;
        const message = `${count} not run; the first is ${nameOf(first)}: ${first.reason ?? "the run ended before"}`;
        const fix = "Mend what the reason names, or give the run more time.";
        return (0,diagnostic/* diagnostic */.YK)("check-not-run", message, { severity, fix });
    });
});
var nothingSeen = (function ({ checks, only, plugins }, { plugin }) {
    const passed = checks.filter(({ status, level }) => status === "passed" && (only !== undefined || level === "required"));
    if (passed.length === 0) {
        const fix = "Give the run a suite, or parts of one, with required checks that apply to this server.";
        return [(0,diagnostic/* diagnostic */.YK)("check-not-run", "no required check came to a result", { fix })];
    }
    if (plugin === undefined || passed.some((each) => each.plugin === plugin))
        return [];
    const names = plugins.map(({ name }) => name);
    const likely = names.includes(plugin) ? undefined : (0,suggest/* suggest */.Z)(plugin, names);
    const fix = likely
        ? `Did you mean "${likely}"? Write that.`
        : names.length > 0 && !names.includes(plugin)
            ? `The server has ${(0,sanitize/* sanitize */.a)(names.join(", "), 300)}: name one of them, or build it again with ${(0,sanitize/* quoted */.T)(plugin)} in it.`
            : "Name a plugin of the server, and a suite that has required checks about plugins.";
    return [(0,diagnostic/* diagnostic */.YK)("check-not-run", `no required check about the plugin ${(0,sanitize/* quoted */.T)(plugin)} passed`, { fix })];
});
var nameOf = (function ({ id, items }) {
    return items.length === 0 ? id : `${id} (${items.join(", ")})`;
});
var severityOf = (function ({ level, plugin }, { tiers, plugin: focus }) {
    if (level === "recommended")
        return "notice";
    if (plugin === undefined)
        return "error";
    if (focus !== undefined)
        return plugin === focus ? "error" : "warning";
    const claimed = tiers?.find((each) => each.plugin === plugin)?.claimed;
    return claimed === "community" ? "warning" : "error";
});
var conformance = (async function (options) {
    const { progress, environment, inputs } = options;
    const suite = await (0,find_suite/* findSuite */.g)(options.suite);
    (0,select_checks/* selectChecks */.o)(suite.suite, inputs.only);
    const parameters = suiteParameters(suite.suite, inputs.parameters);
    const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
    const earlier = await readReports(options);
    await (0,output_folder/* checkOutputFolder */.Q)("report", options.report, { written: true });
    const starter = (0,lazily/* lazily */.q)(loadStarter);
    const opened = await openSubject(options.subject, {
        environment,
        progress,
        ...(inputs.platform ? { platform: inputs.platform } : {}),
        ...(options.registries ? { access: options.registries } : {}),
        meanwhile: starter,
    });
    try {
        const { conform, loadReportWriter, port } = await starter();
        const labelled = (0,lazily/* lazily */.q)(() => readLabelled(opened));
        if (options.plugin !== undefined)
            checkPlugin(options.plugin, whatIsInside(await labelled(), located));
        const ran = await conform({
            opened,
            suite,
            inputs,
            parameters,
            contents: async () => whatIsInside(await labelled(), located),
            tool: { name: "plugin-release", version: version/* suiteVersion */.D },
            progress,
            port,
            signal: options.signal ?? new AbortController().signal,
        });
        const { writeReports } = await loadReportWriter();
        const directory = (0,external_node_path_.resolve)(options.report);
        const written = await progress.step("Write the reports", () => writeReports(directory, ran.report));
        const own = { report: ran.report, digest: written.digest, file: written.json };
        const { plugins = [] } = (await labelled()).server ?? {};
        const evidence = { suite: suite.digest, reports: [...earlier.reports, own], plugins };
        const decided = located && (await decide(located, opened, evidence, options));
        if (decided?.tiers) {
            const { addTiers } = await Promise.all(/* import() */[__webpack_require__.e(4488), __webpack_require__.e(9327)]).then(__webpack_require__.bind(__webpack_require__, 85050));
            await addTiers({ report: ran.report, written, directory }, decided.tiers);
        }
        // What kept it from running says all that there is to say.
        const stakes = { tiers: decided?.tiers, plugin: options.plugin };
        const found = (0,diagnostic/* hasErrors */.Cs)(ran.diagnostics) ? [] : failures(ran.report, stakes);
        return {
            report: ran.report,
            written,
            directory,
            ...(decided?.tiers ? { tiers: decided.tiers } : {}),
            diagnostics: [...earlier.unsigned, ...ran.diagnostics, ...found, ...(decided?.diagnostics ?? [])],
        };
    }
    finally {
        await opened.close();
    }
});
var loadStarter = (async function () {
    const { conform, freePorts, loadReportWriter } = await __webpack_require__.e(/* import() */ 1997).then(__webpack_require__.bind(__webpack_require__, 41997));
    return { conform, loadReportWriter, port: freePorts() };
});
var readManifest = (async function (options, manifest) {
    const { readManifestFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9797), __webpack_require__.e(9325)]).then(__webpack_require__.bind(__webpack_require__, 37027));
    const { located, diagnostics } = await readManifestFile({ ...options, manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
});
var readReports = (async function (options) {
    if (options.reports.length === 0)
        return { reports: [], unsigned: [] };
    const { readOtherReports } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9759), __webpack_require__.e(7221), __webpack_require__.e(1606)]).then(__webpack_require__.bind(__webpack_require__, 31606));
    return readOtherReports(options);
});
var readLabelled = (async function ({ labels }) {
    const { labelNames, readLabels } = await Promise.all(/* import() */[__webpack_require__.e(9797), __webpack_require__.e(9688)]).then(__webpack_require__.bind(__webpack_require__, 55042));
    return { manifest: labels[labelNames.manifest], server: readLabels(labels) };
});
var whatIsInside = (function ({ manifest, server: labelled }, located) {
    const plugins = labelled?.plugins ?? located?.manifest.plugins;
    const { module, version, frameworkVersion } = labelled ?? {};
    return {
        ...(plugins ? { plugins } : {}),
        ...((0,digest/* isDigest */.Bc)(manifest) ? { manifest } : {}),
        ...(module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {}),
    };
});
var checkPlugin = (function (plugin, { plugins = [] }) {
    const names = plugins.map(({ name }) => name);
    const likely = names.includes(plugin) ? undefined : (0,suggest/* suggest */.Z)(plugin, names);
    if (likely === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", `plugin is ${(0,sanitize/* quoted */.T)(plugin)}, which the server has not`, {
        fix: `Did you mean ${likely}? Write that.`,
        inputs: ["plugin"],
    });
});
var decide = (async function (located, { subject, platforms }, { plugins, ...evidence }, options) {
    const manifestDigest = (0,digest/* sha256 */.sc)(located.source.text);
    const image = { digest: subject.digest ?? "", platforms, plugins };
    try {
        return await options.progress.step("Decide on the tiers", async () => {
            const { decideTiers } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(5606)]).then(__webpack_require__.bind(__webpack_require__, 15606));
            const prepared = await prepareAgain(located, options);
            const { curated } = options;
            const decided = decideTiers({ located, prepared, image, manifestDigest, ...evidence, curated });
            // What a claim of `supported` lacks is in the decision, and complete there.
            const others = prepared.diagnostics.filter((each) => each.code !== "tier-not-allowed");
            return { tiers: decided.tiers, diagnostics: [...others, ...decided.diagnostics] };
        });
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return { diagnostics: error.diagnostics };
        throw error;
    }
});
var prepareAgain = (async function (located, options) {
    // Loaded only where they are needed.
    const { openToolchain } = await __webpack_require__.e(/* import() */ 2362).then(__webpack_require__.bind(__webpack_require__, 32362));
    const { findBaseImage } = await __webpack_require__.e(/* import() */ 7600).then(__webpack_require__.bind(__webpack_require__, 47600));
    const { readCheckout } = await __webpack_require__.e(/* import() */ 4129).then(__webpack_require__.bind(__webpack_require__, 44129));
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6353), __webpack_require__.e(1084), __webpack_require__.e(9797), __webpack_require__.e(8711), __webpack_require__.e(3170), __webpack_require__.e(600), __webpack_require__.e(1522)]).then(__webpack_require__.bind(__webpack_require__, 60600));
    const toolchain = await openToolchain(located, options);
    const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
    return prepare({ located, image, checkout }, toolchain);
});
__webpack_require__.d(__webpack_exports__, {
  conformance: () => (/* binding */ conformance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/find-suite.ts + 1 modules
var find_suite = __webpack_require__(4257);
// EXTERNAL MODULE: ./packages/conformance/src/lazily.ts
var lazily = __webpack_require__(81020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __webpack_require__(65534);
;// CONCATENATED MODULE: ./packages/conformance/src/machine.ts


/** Go's names, which images use, for Node's. */
const architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le", mipsel: "mipsle" };
/** What this machine runs without emulation. */
;
/** Whether images for a platform run here as they are. */
;
;

// EXTERNAL MODULE: ./packages/conformance/src/temporary-folder.ts
var temporary_folder = __webpack_require__(38019);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/oci/src/unpack.ts
var unpack = __webpack_require__(69915);
;// CONCATENATED MODULE: ./packages/conformance/src/open-image.ts











;
;
/** Takes the files of the wanted platform out of an image, if that is the machine's own. */
;
/** Says each time that a piece has gone to where it is unpacked, which leaves this process time. */
;
/** What an index lists, attestations aside, or the one platform of a manifest. */
;
;
;
;
;
;

;// CONCATENATED MODULE: ./packages/conformance/src/open-subject.ts











/**
 * Fetches what a run is about: an image's files taken out, a binary copied, a URL checked. Throws DiagnosticError: image-not-found,
 * image-platform-missing, image-entrypoint-unclear, layer-unsafe, input-invalid, file-unreadable, and what reading a registry or layout throws.
 */
;
/** Copies the file, so that what is started is what the digest says. */
;
;

// EXTERNAL MODULE: ./packages/conformance/src/select-checks.ts
var select_checks = __webpack_require__(86067);
// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
;// CONCATENATED MODULE: ./packages/conformance/src/suite-parameters.ts



/** A suite's parameters: what a run gives, defaults otherwise. Throws DiagnosticError `input-invalid` for those that the suite has not. */
;

// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var digest = __webpack_require__(80253);
// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(64967);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/server/src/conformance-failures.ts





/**
 * Why a report did not pass: a diagnostic for each check that failed, a recommended one as a notice, causes
 * before what they kept from being run, and one for what was not run where no failure explains it. A report that is not passed has an error, unless all that it lacks is what warnings are for.
 */
;
;
/** Those whose not being run is an error come in one diagnostic, the others in another. */
;
/** What is passed has been seen: by a required check of the server, and of the plugin that it is about. */
;
;
;

// EXTERNAL MODULE: ./packages/server/src/output-folder.ts
var output_folder = __webpack_require__(69329);
// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/server/src/conformance.ts













/** Runs a suite against a server, writes its reports, and grants or refuses tiers where a manifest is given. What fails comes as diagnostics. */
;
/** What starts a server, and where it may listen. */
;
;
;
;
/**
 * What the report says of the server. Which manifest an image was built from, the image alone can say: nobody else was there. Which
 * plugins are to be looked for, the manifest says where the image does not.
 */
;
/** A name that is nearly one of the server's is mistyped; another one may be of what the base has beside them. */
;
/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
;
/** The plugins' metadata, as the build saw it. */
;


/***/ })

};

export const id = 153;
export const ids = [153];
export const modules = {

/***/ 17624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
const ending = ["SIGINT", "SIGTERM", "SIGHUP"];
const waiting = new Set();
/**
 * Has something tidied up, synchronously, where this process ends or is told to end before the returned function is called;
 * what was asked for last comes first. A terminal's Ctrl-C does not reach servers, which have process groups of their own.
 */
function atEnd(tidy) {
    if (waiting.size === 0) {
        process.on("exit", tidyAll);
        for (const signal of ending)
            process.on(signal, dieFrom);
    }
    waiting.add(tidy);
    return () => forget(tidy);
}
function forget(tidy) {
    if (!waiting.delete(tidy) || waiting.size > 0)
        return;
    process.off("exit", tidyAll);
    for (const signal of ending)
        process.off(signal, dieFrom);
}
function tidyAll() {
    for (const tidy of [...waiting].reverse()) {
        try {
            tidy();
        }
        catch {
            // The others must have their turn, and nobody is left who could be told.
        }
    }
}
/** Does what the signal would have done without a listener; where others listen too, what happens next is theirs. */
function dieFrom(signal) {
    tidyAll();
    for (const each of ending)
        process.off(each, dieFrom);
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}


/***/ }),

/***/ 81020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** Does work when it is asked for the first time, and only then. */
function lazily(work) {
    let made;
    return () => {
        made ??= work();
        return made;
    };
}


/***/ }),

/***/ 86067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function selectChecks(suite, only) {
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
}
function refuseUnknown(only, names) {
    const unknown = only.filter((each) => !names.includes(each));
    if (unknown.length === 0)
        return;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(unknown.map((each) => {
        const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(each, names);
        const fix = likely ? `Did you mean "${likely}"? Write that.` : "Write the id of a check or of a category.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("check-unknown", `the suite has no check and no category ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each)}`, { fix });
    }));
}
/** Of each check, those whose values it uses itself or through the groups it stands in. */
function needsOf(steps, outer, groups = []) {
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
}
function groupTemplatesOf(group) {
    const { outside, inside } = (0,_documents_suite_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .groupTemplates */ .T4)(group);
    return [...outside, ...inside];
}
function neededBy(templates, savers) {
    const parts = [...templates].flatMap(([, template]) => {
        const parsed = (0,_documents_suite_template_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .Q)(template);
        return "parts" in parsed ? parsed.parts : [];
    });
    return parts.flatMap((part) => (typeof part === "string" ? [] : (savers.get(part.variable) ?? [])));
}
function prune(steps, chosen) {
    return steps.flatMap((step) => {
        if (!(0,_documents_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroup */ .I)(step))
            return chosen.has(step) ? [step] : [];
        const inner = prune(step.steps, chosen);
        return inner.length > 0 ? [{ ...step, steps: inner }] : [];
    });
}


/***/ }),

/***/ 38019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function makeTemporaryFolder(name) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `plugin-release-${name}-${process.pid}-`));
    const release = (0,_conformance_at_end_js__WEBPACK_IMPORTED_MODULE_3__/* .atEnd */ .t)(() => removeTree(path));
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o711);
    const remove = async () => {
        removeTree(path);
        release();
    };
    return { path, remove };
}
function removeTree(path) {
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
}


/***/ }),

/***/ 46502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ resolvePointer),
/* harmony export */   vp: () => (/* binding */ parsePointer),
/* harmony export */   yo: () => (/* binding */ escapeStep)
/* harmony export */ });
/** The steps of a JSON pointer (RFC 6901); nothing for text that is none. */
function parsePointer(pointer) {
    if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer))
        return undefined;
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The value at a pointer; nothing where the pointer leads nowhere or is none. `-` names no item. */
function resolvePointer(value, pointer) {
    const steps = parsePointer(pointer);
    return steps?.reduce(child, value);
}
/** A pointer's step. */
function escapeStep(step) {
    return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}
/** Own fields only: an answer may well have a field named `constructor`, but has it only where it says so. */
function child(value, step) {
    if (value === null || typeof value !== "object")
        return undefined;
    if (Array.isArray(value))
        return /^(?:0|[1-9]\d{0,15})$/.test(step) ? value[Number(step)] : undefined;
    return Object.hasOwn(value, step) ? value[step] : undefined;
}


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46502);

/**
 * Takes a template apart. A `{` before a small letter begins a placeholder, `{{` stands for a `{`, and any other brace for itself, so
 * that most of JSON and of regular expressions can stay as it is.
 */
function parseTemplate(template) {
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
}
/** A variable and a pointer are at most this long, so that a text full of `{` is read in linear time. */
const longest = 1100;
function readPlaceholder(text) {
    const [, variable = "", pointer = ""] = /^\{([a-z][A-Za-z0-9]*)(\/[^{}]*)?\}/.exec(text) ?? [];
    return variable && (0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(pointer) ? { variable, pointer } : undefined;
}
/** `plugin/name` */
function nameOf({ variable, pointer }) {
    return variable + pointer;
}


/***/ }),

/***/ 54562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ serverTemplates),
/* harmony export */   T4: () => (/* binding */ groupTemplates),
/* harmony export */   Yw: () => (/* binding */ checkTemplates),
/* harmony export */   fZ: () => (/* binding */ allChecks),
/* harmony export */   z6: () => (/* binding */ matchersOf)
/* harmony export */ });
function* serverTemplates({ arguments: list = [], environment, files, }) {
    for (const [index, each] of list.entries())
        yield [["arguments", index], each];
    for (const [name, each] of Object.entries(environment))
        yield [["environment", name], each];
    for (const [index, { content }] of files.entries())
        yield [["files", index, "content"], content];
}
/** The templates of a group itself, its steps aside: those that are filled outside of it, and those that see its item. */
function groupTemplates(group) {
    const own = [...under(["where"], group.where.entries(), ruleTemplates)];
    return {
        outside: [[["forEach"], group.forEach], ...own],
        inside: group.plugin === undefined ? [] : [[["plugin"], group.plugin]],
    };
}
function* checkTemplates({ plugin, when, request, expect }) {
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
}
function* ruleTemplates({ path, matcher }) {
    yield [["path"], path];
    yield* matcherTemplates(matcher);
}
/** A schema has no templates: it is compiled once. */
function* matcherTemplates(matcher) {
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleTemplates);
    else if (!("schema" in matcher))
        yield* under([], Object.entries(matcher), valueTemplates);
}
function* valueTemplates(value) {
    if (typeof value === "string")
        yield [[], value];
    else if (Array.isArray(value))
        yield* under([], value.entries(), valueTemplates);
    else if (value !== null && typeof value === "object")
        yield* under([], Object.entries(value), valueTemplates);
}
/** Matchers of all kinds that a check or a group has, those of `every` included. */
function* matchersOf(step) {
    if ("steps" in step)
        return yield* under(["where"], step.where.entries(), ruleMatchers);
    yield* under(["when"], step.when.map(({ matcher }, index) => [index, { path: "", matcher }]), ruleMatchers);
    if (step.expect.text)
        yield [["expect", "text"], step.expect.text];
    yield* under(["expect", "json"], step.expect.json.entries(), ruleMatchers);
}
function* ruleMatchers({ matcher }) {
    yield [[], matcher];
    if ("every" in matcher)
        yield* under([], [["every", matcher.every]], ruleMatchers);
}
function* under(path, entries, walk) {
    for (const [key, each] of entries) {
        for (const [rest, found] of walk(each))
            yield [[...path, key, ...rest], found];
    }
}
/** Every check of a suite, in its order, with where it stands below `spec`. */
function* allChecks(steps, path = ["steps"]) {
    for (const [index, step] of steps.entries()) {
        if ("steps" in step)
            yield* allChecks(step.steps, [...path, index, "steps"]);
        else
            yield [[...path, index], step];
    }
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isGroup)
/* harmony export */ });
function isGroup(step) {
    return "steps" in step;
}


/***/ }),

/***/ 69423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ extendGoMod)
/* harmony export */ });
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54949);
/* harmony import */ var _golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92541);
/* harmony import */ var _golang_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61771);



/** What Go takes a go.mod without a go line for (go.dev/ref/mod#go-mod-file-go). */
const absentGoLine = "1.16";
/** The go.mod of a base that is the main module, with the plugins' requirements and the go line that they need. */
function extendGoMod(composition, text, source) {
    const { base, plugins } = composition;
    const own = (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoMod */ .k)(text);
    const added = plugins.filter(({ module, version }) => module !== base.module && !own.require.some((each) => each.path === module && each.version === version));
    const go = (0,_golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .highestGoVersion */ .v)(source.goLines, own.go ?? absentGoLine);
    const blocks = [withGoLine(text.replaceAll("\r\n", "\n").trimEnd(), go), ...(0,_golang_source_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRequirements */ .vH)(added)];
    return `${_golang_source_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedMark */ .Jf}\n\n${[...blocks, ...(0,_golang_source_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReplacements */ .qQ)(composition, source.directory)].join("\n\n")}\n`;
}
function withGoLine(text, version) {
    const line = /^go[ \t]+\S+/m;
    return line.test(text) ? text.replace(line, `go ${version}`) : `${text}\n\ngo ${version}`;
}


/***/ }),

/***/ 36058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ explainBuildFailure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/golang/src/build-tree.ts
var build_tree = __webpack_require__(32233);
// EXTERNAL MODULE: ./packages/golang/src/culprits.ts
var culprits = __webpack_require__(34210);
// EXTERNAL MODULE: ./packages/golang/src/module-graph.ts
var module_graph = __webpack_require__(61979);
;// CONCATENATED MODULE: ./packages/golang/src/conflicts.ts


/**
 * What could have broken a package that compiles elsewhere: modules that it imports from, at other versions than its
 * own go.mod asks for. Those whose package the compiler names come alone, if there are any.
 */
function findConflicts(compiled, path, lines, owners) {
    const broken = compiled.list.packages.get(path);
    if (!broken)
        return [];
    const asked = compiled.graph.requirements.get((0,module_graph/* nodeName */.qp)(moduleOf(broken))) ?? [];
    const found = [];
    for (const importPath of broken.Imports ?? []) {
        const imported = compiled.list.packages.get(importPath);
        const target = imported ? moduleOf(imported) : { path: "", version: "" };
        const wanted = asked.find((each) => each.path === target.path)?.version;
        if (wanted === undefined || wanted === target.version)
            continue;
        const sides = sidesOf(compiled, moduleOf(broken), target, owners);
        if (!sides)
            continue;
        const named = lines.some((line) => line.includes(`${imported?.Name}.`) || line.includes(importPath));
        found.push({ conflict: { module: target.path, wanted, selected: target.version, ...sides }, named });
    }
    const named = found.filter((each) => each.named);
    return (named.length > 0 ? named : found).map((each) => each.conflict);
}
/** Those who bring the broken module at its version, against the one who brings `target` at its version. */
function sidesOf({ composition, graph }, broken, target, owners) {
    const chainOf = (member, end) => (0,module_graph/* pathTo */.vs)(graph, [{ path: member.module, version: member.version }], end);
    const brings = (member, end) => member.module === end.path || chainOf(member, end).length > 1;
    const reaching = [...(owners.base ? [composition.base] : []), ...owners.plugins];
    const bringing = reaching.filter((each) => brings(each, broken));
    const suspects = bringing.length > 0 ? bringing : reaching;
    const raisers = (0,culprits/* membersOf */.lS)(composition)
        .filter((each) => brings(each, target))
        .sort((left, right) => chainOf(left, target).length - chainOf(right, target).length);
    const raiser = raisers.find((each) => !suspects.includes(each)) ?? raisers[0];
    const victims = suspects.filter((each) => each.module !== raiser?.module);
    if (!raiser || victims.length === 0)
        return undefined;
    return {
        victims: {
            base: victims.includes(composition.base),
            plugins: composition.plugins.filter((each) => victims.includes(each)),
        },
        raiser,
        chain: chainOf(raiser, target).map(module_graph/* nodeName */.qp).join(" -> "),
    };
}
function moduleOf({ Module }) {
    return { path: Module?.Path ?? "", version: Module?.Version ?? "" };
}

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/list-packages.ts
var list_packages = __webpack_require__(90598);
// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(62317);
// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(21337);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(36192);
// EXTERNAL MODULE: ./packages/golang/src/resolution-failure.ts
var resolution_failure = __webpack_require__(62563);
// EXTERNAL MODULE: ./packages/golang/src/base-go-mod.ts
var base_go_mod = __webpack_require__(69423);
// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(35399);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/golang/src/source.ts
var source = __webpack_require__(61771);
;// CONCATENATED MODULE: ./packages/golang/src/stand-alone.ts











/** Whether a package compiles where nobody but some plugins and the base choose versions; taken for granted where their modules cannot be had. */
async function compilesAlone(toolchain, composition, { plugins }, suspect) {
    const alone = { ...composition, plugins };
    const [goMod, goSum] = await Promise.all(["go.mod", "go.sum"].map((name) => (0,promises_.readFile)((0,external_node_path_.join)(suspect.directory, name), "utf8")));
    const goLines = [(0,go_mod/* parseGoMod */.k)(goMod ?? "").go];
    const { base } = composition;
    const baseGoMod = (0,main_module/* isMainModule */.eQ)(base) ? await (0,promises_.readFile)((0,external_node_path_.join)(base.files ?? "", "go.mod"), "utf8") : undefined;
    const render = (directory) => ({
        "main.go": (0,source/* renderMain */.Y9)(alone),
        "go.mod": baseGoMod === undefined
            ? (0,source/* renderGoMod */.Bm)(alone, { goLines, directory })
            : (0,base_go_mod/* extendGoMod */.v)(alone, baseGoMod, { goLines, directory }),
        "go.sum": goSum ?? "",
    });
    return (0,build_tree/* withBuildTree */.Z)(toolchain, alone, render, async ({ directory, flags }) => {
        const plain = ["-mod=mod", "-trimpath", "-buildvcs=false", `-tags=${composition.tags.join(",")}`];
        const environment = (0,platform/* platformEnvironment */.B)(suspect.platform);
        const options = { directory, environment };
        // Fills the module cache with versions that the whole server did not need.
        await (0,network/* runGoOnline */.T)(toolchain, ["list"], ["-e", "-deps", ...plain, ...flags, suspect.path], options);
        const answer = await (0,process/* runGo */.a)((0,module_access/* sealed */.JW)(toolchain), ["build", ...plain, ...flags, suspect.path], options);
        return answer.exitCode === 0 || /lookup disabled by GOPROXY=off/.test(answer.stderr);
    });
}

;// CONCATENATED MODULE: ./packages/golang/src/build-failure.ts
















/** How many broken packages are compiled once more on their own, to tell a conflict from a package's own mistake. */
const triedAlone = 5;
const shownPackages = 20;
/** Names who broke a build: a process or two more, but only now. */
async function explainBuildFailure(toolchain, composition, failed) {
    const broken = brokenPackages(failed.result.stdout);
    if (broken.length === 0)
        return [(0,resolution_failure/* explainFailure */.S)(failed.result.stderr, composition, new Map())];
    const stale = broken
        .map((each) => (0,module_error/* explainModuleError */.m$)(each.lines.join(" ")))
        .find((each) => each.code === "lock-stale");
    if (stale)
        return [(0,diagnostic/* diagnostic */.YK)(stale.code, stale.why, { fix: stale.fix })];
    const { list, graph } = await lookAgain(toolchain, composition, failed);
    const diagnostics = [];
    for (const [index, each] of broken.slice(0, shownPackages).entries()) {
        const blamed = index < triedAlone && (await blameConflict(toolchain, { composition, list, graph }, failed, each));
        diagnostics.push(blamed || mistaken(composition, (0,package_list/* ownersOf */.K2)(list, composition, each.path), each));
    }
    return diagnostics;
}
/** Both sides of a conflict, if there is one that explains the failure and the package compiles without its other side. */
async function blameConflict(toolchain, compiled, failed, broken) {
    const { path, lines } = broken;
    const { composition, list } = compiled;
    const [conflict] = findConflicts(compiled, path, lines, (0,package_list/* ownersOf */.K2)(list, composition, path));
    if (!conflict)
        return undefined;
    const alone = await compilesAlone(toolchain, composition, conflict.victims, { ...failed, path });
    return alone ? conflicting(composition, broken, conflict) : undefined;
}
/** Collects what `go build -json` prints (`go help buildjson`): one object a line, the output of each package in parts. */
function brokenPackages(stdout) {
    const output = new Map();
    for (const line of stdout.split("\n").filter((each) => each.startsWith("{"))) {
        const event = JSON.parse(line);
        const path = event.ImportPath ?? "";
        if (event.Action === "build-output")
            output.set(path, (output.get(path) ?? "") + (event.Output ?? ""));
        else if (event.Action === "build-fail" && !output.has(path))
            output.set(path, "");
    }
    return [...output].map(([path, text]) => ({ path, lines: compilerLines(text) }));
}
const shownLines = 3;
/** The compiler's lines without its headings, and files without the folders that are this machine's. */
function compilerLines(text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.startsWith("# "))
        .map((line) => (0,sanitize/* sanitize */.a)(line.replace(/^(?:\S*\/)?([^/\s:]+\.go:\d+)/, "$1"), 200));
}
function conflicting(composition, broken, conflict) {
    const { module, wanted, selected, victims, raiser, chain } = conflict;
    const [who, other] = [(0,culprits/* titleOfOwners */.UN)(victims), (0,culprits/* titleOf */.Gg)(raiser)];
    const why = `${broken.path} is written for ${module} ${wanted}, but ${other} needs ${selected} (${chain})`;
    return (0,diagnostic/* diagnostic */.YK)("compile-failed", `${who} and ${other} cannot be compiled together: ${why}: ${said(broken)}`, {
        ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(victims, composition), "version"),
        fix: `Name a version of ${who} that works with ${module} ${selected}, or one of ${other} that is content with ${wanted}.`,
    });
}
function mistaken(composition, owners, broken) {
    if (broken.path === (0,main_module/* mainPackageOf */.b3)(composition) && !("package" in composition.base.entrypoint)) {
        return (0,diagnostic/* diagnostic */.YK)("compile-failed", `main.go does not compile: ${said(broken)}`, {
            ...(0,culprits/* whereIs */.ie)(composition.base, "import"),
            fix: "Correct the base's entrypoint: the import path and the name of a function without parameters.",
        });
    }
    const owner = (0,culprits/* firstOwner */._o)(owners, composition);
    const place = ownLine(owner, broken);
    return (0,diagnostic/* diagnostic */.YK)("compile-failed", `${(0,culprits/* titleOfOwners */.UN)(owners)} does not compile: ${broken.path}: ${said(broken)}`, {
        ...(0,culprits/* whereIs */.ie)(owner, "version"),
        ...(place ? { place, fix: "Correct the package." } : { fix: released }),
    });
}
const released = "Correct the package and release it again, or name a version that compiles.";
/** The line that the compiler names first, where it is one of a working copy. Its columns count bytes, and are left out. */
function ownLine(owner, { path, lines }) {
    const { module = "", directory } = owner ?? {};
    const [, name, line] = /^([^/\s:]+\.go):(\d+)/.exec(lines[0] ?? "") ?? [];
    if (directory === undefined || name === undefined || !`${path}/`.startsWith(`${module}/`))
        return undefined;
    return { file: (0,external_node_path_.join)(directory, path.slice(module.length), name), line: Number(line) };
}
function said({ lines }) {
    const more = lines.length - shownLines;
    const shown = lines.slice(0, shownLines).join(" | ") || "the compiler gave no reason";
    return more > 0 ? `${shown} | and ${more} more` : shown;
}
/** Lists packages and requirements of what was compiled; what cannot be listed any more is empty. */
function lookAgain(toolchain, composition, { directory: generated, platform }) {
    const { base } = composition;
    return (0,build_tree/* withGenerated */.s)(toolchain, composition, generated, async (tree) => {
        const listed = await (0,list_packages/* listPackages */.A)(toolchain, composition, { tree, platform, mod: "readonly" });
        const answer = await (0,process/* runGo */.a)(toolchain, ["mod", "graph", ...tree.flags], { directory: tree.directory });
        const graph = (0,module_graph/* parseModuleGraph */.s5)(answer.exitCode === 0 ? answer.stdout : "", (0,main_module/* mainModuleOf */.Nk)(composition));
        if ((0,main_module/* isMainModule */.eQ)(base)) {
            const { require } = (0,go_mod/* parseGoMod */.k)(await (0,promises_.readFile)((0,external_node_path_.join)(base.files ?? "", "go.mod"), "utf8"));
            (0,module_graph/* addBase */.LD)(graph, { path: base.module, version: base.version }, require);
        }
        return { list: "stderr" in listed ? (0,package_list/* packageList */.tX)([]) : listed, graph };
    });
}


/***/ }),

/***/ 55133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readBuildInfo)
/* harmony export */ });
/* unused harmony export parseBuildInfo */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What precedes the information (debug/buildinfo): 14 bytes, pointer size, flags, padding to 32; then two strings. */
const magic = Buffer.from("\xff Go buildinf:", "latin1");
const headerSize = 32;
const alignment = 16;
/** Flag of the format that Go writes since 1.18: both strings follow, each with its length as a varint. */
const inlineStrings = 2;
/** Marks of 16 bytes on both sides of the modules' text. */
const markSize = 16;
const windowSize = 4 * 1024 * 1024;
/** More than ten thousand modules. */
const informationLimit = 4 * 1024 * 1024;
/** Reads a binary's build information, without a process. `undefined` where there is none. */
async function readBuildInfo(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "r");
    try {
        for await (const position of candidates(handle)) {
            const bytes = Buffer.alloc(headerSize + informationLimit);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, position);
            const info = parseBlob(bytes.subarray(0, bytesRead));
            if (info)
                return info;
        }
        return undefined;
    }
    finally {
        await handle.close();
    }
}
/** Where the magic stands at its alignment. A program that reads build information itself has it elsewhere too. */
async function* candidates(handle) {
    const window = Buffer.alloc(windowSize + magic.length);
    for (let start = 0;; start += windowSize) {
        const { bytesRead } = await handle.read(window, 0, window.length, start);
        const bytes = window.subarray(0, bytesRead);
        for (let at = bytes.indexOf(magic); at >= 0 && at < windowSize; at = bytes.indexOf(magic, at + 1)) {
            if ((start + at) % alignment === 0)
                yield start + at;
        }
        if (bytesRead < window.length)
            return;
    }
}
function parseBlob(blob) {
    if (((blob[15] ?? 0) & inlineStrings) === 0)
        return undefined;
    const version = readString(blob, headerSize);
    const modules = version && readString(blob, version.end);
    if (!modules || !/^(?:go|devel )/.test(version.bytes.toString()))
        return undefined;
    return parseBuildInfo(version.bytes.toString(), modules.bytes.subarray(markSize, -markSize).toString());
}
/** A string behind its length: a varint of seven bits a byte, the lowest first. */
function readString(blob, start) {
    let length = 0;
    for (let index = 0; index < 5; index++) {
        const byte = blob[start + index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte >= 0x80)
            continue;
        const from = start + index + 1;
        const end = from + length;
        return end <= blob.length ? { bytes: blob.subarray(from, end), end } : undefined;
    }
    return undefined;
}
/** Parses the text form (runtime/debug.ParseBuildInfo): a keyword, a tab, fields between tabs. */
function parseBuildInfo(goVersion, text) {
    const settings = Object.create(null);
    const info = { goVersion, path: "", main: { path: "", version: "" }, dependencies: [], settings };
    for (const line of text.split("\n")) {
        const [keyword, ...fields] = line.split("\t");
        if (keyword === "path")
            info.path = fields[0] ?? "";
        if (keyword === "mod")
            info.main = parseModule(fields);
        if (keyword === "dep")
            info.dependencies.push(parseModule(fields));
        if (keyword === "=>")
            (info.dependencies.at(-1) ?? info.main).replace = parseModule(fields);
        if (keyword === "build")
            addSetting(settings, fields.join("\t"));
    }
    return info;
}
function parseModule([path = "", version = "", sum = ""]) {
    return { path, version, ...(sum && { sum }) };
}
/** `key=value`, either of them quoted where it has blanks or quotes. */
function addSetting(settings, text) {
    const [, key = "", value = ""] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(text) ?? [];
    settings[unquote(key)] = unquote(value);
}
function unquote(text) {
    if (/^`.*`$/.test(text))
        return text.slice(1, -1);
    if (!/^".*"$/.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 32233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withBuildTree),
/* harmony export */   s: () => (/* binding */ withGenerated)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9552);
/* harmony import */ var _golang_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61771);
/* harmony import */ var _golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8584);





/**
 * Lays a server out in a folder of its own, where Go may complete go.mod and go.sum. The files of a base that is the main
 * module are neither copied nor changed: `-modfile` and `-overlay` put the generated ones in their place.
 *
 * @param render makes the files; working copies are replaced by paths relative to the folder that it is given
 */
function withBuildTree(toolchain, composition, render, work) {
    const { base } = composition;
    return (0,_golang_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .withTemporaryFolder */ .E)(toolchain, async (files) => {
        const directory = (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .isMainModule */ .eQ)(base) ? await placeBase(composition, files) : files;
        for (const [name, text] of Object.entries(render(directory)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, name), text);
        if (directory === files)
            return work(ownTree(files));
        const overlay = { Replace: { [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .addedPath */ .o2)(base))]: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "main.go") } };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "overlay.json"), JSON.stringify(overlay));
        const flags = [`-modfile=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "go.mod")}`, `-overlay=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files, "overlay.json")}`];
        return work({ directory, files, flags, target: (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .mainPackageOf */ .b3)(composition) });
    });
}
/** The tree of generated files that are there already. */
async function withGenerated(toolchain, composition, directory, work) {
    if (!(0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .isMainModule */ .eQ)(composition.base))
        return work(ownTree(directory));
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), "utf8");
    const [main, goMod, goSum] = await Promise.all([read("main.go"), read("go.mod"), read("go.sum")]);
    const render = (root) => ({
        "main.go": main,
        "go.mod": (0,_golang_source_js__WEBPACK_IMPORTED_MODULE_2__/* .moveReplacements */ .D1)(composition, goMod, root),
        "go.sum": goSum,
    });
    return withBuildTree(toolchain, composition, render, work);
}
function ownTree(directory) {
    return { directory, files: directory, flags: [], target: "." };
}
/** The main module's folder: a checkout itself, whose relative paths lead out of it; else a link to the module cache, where Go refuses overlays. */
async function placeBase({ base }, folder) {
    if (base.files === undefined)
        throw new Error(`${base.module} was not downloaded`);
    if (base.directory !== undefined)
        return base.files;
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "base");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(base.files, link, "dir");
    return link;
}


/***/ }),

/***/ 45736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ buildFlags),
  w: () => (/* binding */ compile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/golang/src/build-failure.ts + 2 modules
var build_failure = __webpack_require__(36058);
// EXTERNAL MODULE: ./packages/golang/src/build-tree.ts
var build_tree = __webpack_require__(32233);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/golang/src/linker-flags.ts


/**
 * The value of `-ldflags` for the flags of a manifest: `-w`, `-s` and `-X path=value`, one or several in an item, quoted
 * as the go command reads them. `-w` is always among them. Throws `ldflags-refused` for any other flag.
 */
function linkerFlags(items) {
    const words = items.flatMap(splitQuoted);
    const flags = new Set(["-w"]);
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const setting = /^--?X(?:=(.+))?$/s.exec(word);
        if (/^--?[ws]$/.test(word))
            flags.add(word.replace("--", "-"));
        else if (setting)
            flags.add(quoteWord(`-X=${checkSetting(setting[1] ?? words[++index])}`));
        else
            refuse(word);
    }
    return [...flags].join(" ");
}
function checkSetting(setting) {
    return setting !== undefined && /^[^=\s]+\.[^=\s]+=/.test(setting) ? setting : refuse(`-X ${setting ?? ""}`);
}
function refuse(word) {
    return (0,diagnostic/* fail */.fJ)("ldflags-refused", `the linker flag ${(0,sanitize/* quoted */.T)(word)} is refused`, {
        fix: "Use -w, -s, or -X importpath.name=value.",
    });
}
/** Splits at blanks; a word that starts with a quote goes on to the next one of its kind (cmd/internal/quoted). */
function splitQuoted(item) {
    const words = [];
    let rest = item.trimStart();
    while (rest !== "") {
        const word = /^(?:'([^']*)'|"([^"]*)"|([^\s'"]\S*))(?=\s|$)/.exec(rest);
        if (!word)
            return refuse(rest);
        words.push(word[1] ?? word[2] ?? word[3] ?? "");
        rest = rest.slice(word[0].length).trimStart();
    }
    return words;
}
/** A quoted word has no escapes, so one with both quotes cannot be written. */
function quoteWord(word) {
    if (!/[\s'"]/.test(word))
        return word;
    if (!word.includes("'"))
        return `'${word}'`;
    return word.includes('"') ? refuse(word) : `"${word}"`;
}

// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var src_platform = __webpack_require__(92089);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var src_process = __webpack_require__(36192);
;// CONCATENATED MODULE: ./packages/golang/src/compile.ts








/**
 * Compiles one platform with one `go` process, which has no network: all modules are in the module cache by now. Throws `compile-failed`, one diagnostic for each broken package, with the
 * guilty plugin; `lock-stale` where the generated files were edited.
 */
async function compile(toolchain, composition, options) {
    const started = performance.now();
    const temporary = `${options.output}.${process.pid}.tmp`;
    const args = ["build", "-json", ...buildFlags(composition, options.ldflags), "-o", temporary];
    const { directory, platform } = options;
    const environment = (0,src_platform/* platformEnvironment */.B)(platform);
    try {
        const result = await (0,build_tree/* withGenerated */.s)(toolchain, composition, directory, (tree) => (0,src_process/* runGo */.a)((0,module_access/* sealed */.JW)(toolchain), [...args, ...tree.flags, tree.target], { directory: tree.directory, environment }));
        if (result.exitCode !== 0) {
            throw new diagnostic/* DiagnosticError */.uo(await (0,build_failure/* explainBuildFailure */.O)(toolchain, composition, { directory, platform, result }));
        }
        await (0,promises_.rename)(temporary, options.output);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
    return { seconds: (performance.now() - started) / 1000 };
}
/** What decides the binary beside its sources, the toolchain and the platform. */
function buildFlags({ tags }, ldflags) {
    const plain = ["-mod=readonly", "-trimpath", "-buildvcs=false"];
    return [...plain, `-tags=${tags.join(",")}`, `-ldflags=${linkerFlags(ldflags)}`];
}


/***/ }),

/***/ 34210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   UN: () => (/* binding */ titleOfOwners),
/* harmony export */   _o: () => (/* binding */ firstOwner),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
function membersOf(composition) {
    return [composition.base, ...composition.plugins];
}
/** `plugin "agents"`, or `the base`. */
function titleOf(member) {
    return "name" in member ? `plugin "${member.name}"` : "the base";
}
/** Whom a diagnostic names, in words: `plugin "a"`, `plugins "a" and "b"`, `the base`. */
function titleOfOwners({ base, plugins }) {
    const [first, ...others] = plugins;
    if (!first)
        return base ? "the base" : "the server";
    if (others.length === 0)
        return titleOf(first);
    const shown = plugins.slice(0, 5).map((each) => `"${each.name}"`);
    const more = plugins.length - shown.length;
    return `plugins ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Where a diagnostic about a member points, and which plugin it belongs to. */
function whereIs(member, part) {
    if (!member)
        return {};
    return { ...(member.at?.[part] && { place: member.at[part] }), ...("name" in member && { plugin: member.name }) };
}
/** The first of several owners, to which a diagnostic is attached. */
function firstOwner({ base, plugins }, composition) {
    return plugins[0] ?? (base ? composition.base : undefined);
}


/***/ }),

/***/ 32082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ renderGoSum),
/* harmony export */   HD: () => (/* binding */ parseGoSum),
/* harmony export */   Su: () => (/* binding */ neededSums)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79167);

/** Reads a go.sum file (go.dev/ref/mod#go-sum-files). A line that Go would not take is left out. */
function parseGoSum(text) {
    const sums = new Map();
    for (const line of text.split("\n")) {
        const [, key, sum] = /^(\S+ \S+) (h1:\S+)\s*$/.exec(line) ?? [];
        if (key && sum)
            sums.set(key, sum);
    }
    return sums;
}
function renderGoSum(sums) {
    return [...sums]
        .sort(([left], [right]) => compareKeys(left, right))
        .map(([key, sum]) => `${key} ${sum}\n`)
        .join("");
}
/**
 * What of a go.sum a build needs: the go.mod of every module in the graph, and the files of every module that has, or
 * could have, a package that is imported. Go itself never drops a line; so the lock of an earlier composition,
 * whose sums were only there to be checked, would show in this one.
 *
 * @param replace the main module's directives: of a module that another one takes the place of, Go checks the other's sums
 * @param main a main module whose own files are kept in mind, too
 */
function neededSums(sums, graph, packages, replace, main) {
    const needed = new Set(main === undefined ? [] : [`${main.module} ${main.version}`]);
    const selected = new Map();
    for (const { path, version } of [...graph.requirements.values()].flat()) {
        needed.add(`${checkedAs(path, version, replace)}/go.mod`);
        const known = selected.get(path);
        if (known === undefined || (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(version, known) > 0)
            selected.set(path, version);
    }
    for (const each of packages) {
        for (const prefix of prefixes(each.ImportPath)) {
            const version = selected.get(prefix);
            if (version !== undefined)
                needed.add(checkedAs(prefix, version, replace));
        }
    }
    return new Map([...sums].filter(([key]) => needed.has(key)));
}
/** `MODULE VERSION` of what Go downloads for a module version. */
function checkedAs(path, version, replace) {
    const of = replace.filter((each) => each.path === path);
    const found = of.find((each) => each.version === version) ?? of.find((each) => each.version === undefined);
    return found?.newVersion === undefined ? `${path} ${version}` : `${found.newPath} ${found.newVersion}`;
}
/** `a/b/c`, `a/b`, `a`: every module that could hold the package. */
function prefixes(importPath) {
    const parts = importPath.split("/");
    return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
/** By module, then version, a module's files before its go.mod: as Go writes them. */
function compareKeys(left, right) {
    const [leftModule = "", leftVersion = ""] = left.split(" ");
    const [rightModule = "", rightVersion = ""] = right.split(" ");
    if (leftModule !== rightModule)
        return leftModule < rightModule ? -1 : 1;
    const [plainLeft = "", plainRight = ""] = [leftVersion, rightVersion].map((each) => each.replace(/\/go\.mod$/, ""));
    return (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(plainLeft, plainRight) || (leftVersion < rightVersion ? -1 : 1);
}


/***/ }),

/***/ 92541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ highestGoVersion)
/* harmony export */ });
/* unused harmony export compareGoVersions */
const form = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?/;
/** Orders versions of the Go language and its toolchains as Go does: `1.26` < `1.26rc1` < `1.26.0` < `1.26.8`. */
function compareGoVersions(left, right) {
    const other = sortKey(right);
    const difference = sortKey(left).map((part, index) => part - (other[index] ?? 0));
    return difference.find((each) => each !== 0) ?? 0;
}
/** The highest of several go lines; `least` where all are lower or missing. */
function highestGoVersion(versions, least) {
    const known = versions.filter((each) => each !== undefined);
    return known.reduce((highest, each) => (compareGoVersions(each, highest) > 0 ? each : highest), least);
}
/** Major, minor, then the language alone, betas, candidates and releases, in this order. */
function sortKey(version) {
    const [, major = "0", minor = "0", patch, kind, number = "0"] = form.exec(version.replace(/^go/, "")) ?? [];
    const stage = kind === "beta" ? 1 : kind === "rc" ? 2 : patch !== undefined || Number(minor) < 21 ? 3 : 0;
    return [Number(major), Number(minor), stage, Number(kind ? number : (patch ?? 0))];
}


/***/ }),

/***/ 90598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages)
/* harmony export */ });
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9552);
/* harmony import */ var _golang_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35399);
/* harmony import */ var _golang_package_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21337);
/* harmony import */ var _golang_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36192);





/** Lists a server's packages for one platform, broken ones too; `stderr` where Go gave up. */
async function listPackages(toolchain, composition, { tree, platform, mod }) {
    const flags = [`-mod=${mod}`, ...tree.flags, `-tags=${composition.tags.join(",")}`];
    const args = ["-e", "-deps", `-json=${_golang_package_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFields */ .pW}`, ...flags, tree.target];
    const { directory } = tree;
    const environment = (0,_golang_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformEnvironment */ .B)(platform);
    const answer = await (0,_golang_network_js__WEBPACK_IMPORTED_MODULE_0__/* .runGoOnline */ .T)(toolchain, ["list"], args, { directory, environment });
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr };
    const listed = (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObjects */ .C)(answer.stdout);
    return (0,_golang_package_list_js__WEBPACK_IMPORTED_MODULE_3__/* .packageList */ .tX)((0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_4__/* .isMainModule */ .eQ)(composition.base) ? listed.map((each) => asReleased(each, composition)) : listed);
}
/** A package of a base that is the main module, with the module's version and without the imports that were added. */
function asReleased(listed, { base, plugins }) {
    if (listed.Module?.Path !== base.module || listed.Module.Version !== undefined)
        return listed;
    const released = { ...listed, Module: { Path: base.module, Version: base.version } };
    if (!("package" in base.entrypoint) || listed.ImportPath !== base.entrypoint.package)
        return released;
    const added = new Set(plugins.map((each) => each.import));
    return { ...released, Imports: (listed.Imports ?? []).filter((each) => !added.has(each)) };
}


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ mainModuleOf),
/* harmony export */   XJ: () => (/* binding */ entryPackage),
/* harmony export */   b3: () => (/* binding */ mainPackageOf),
/* harmony export */   eQ: () => (/* binding */ isMainModule),
/* harmony export */   o2: () => (/* binding */ addedPath)
/* harmony export */ });
/**
 * The module path of a server whose main.go has a module of its own; it ends up in the binary. `.invalid` is nobody's
 * domain (RFC 2606), and no package of Go's own has a dot.
 */
const ownModulePath = "composed.invalid/server";
/** The folder that a base's module gets for main.go where it has no `package main` of its own. */
const addedFolder = "composed-server";
/** The file that a base's own `package main` gets. */
const addedFile = "composed_plugins.go";
/**
 * Whether the base is the main module and main.go a file that is added to it: where it brings its `package main`, and
 * where it is a checkout, whose `replace` directives count in the main module only.
 */
function isMainModule({ entrypoint, directory }) {
    return "package" in entrypoint || directory !== undefined;
}
/** The main module's path. */
function mainModuleOf({ base }) {
    return isMainModule(base) ? base.module : ownModulePath;
}
/** The import path of the server's `package main`. */
function mainPackageOf({ base }) {
    if (!isMainModule(base))
        return ownModulePath;
    return "package" in base.entrypoint ? base.entrypoint.package : `${base.module}/${addedFolder}`;
}
/** Where main.go goes in a base that is the main module, relative to the module's root. */
function addedPath({ module, entrypoint }) {
    if (!("package" in entrypoint))
        return `${addedFolder}/main.go`;
    const folder = entrypoint.package.slice(module.length + 1);
    return folder === "" ? addedFile : `${folder}/${addedFile}`;
}
/** The import path of the base's package that becomes the program. */
function entryPackage({ entrypoint }) {
    return "package" in entrypoint ? entrypoint.package : entrypoint.import;
}


/***/ }),

/***/ 61979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ askersOf),
/* harmony export */   LD: () => (/* binding */ addBase),
/* harmony export */   im: () => (/* binding */ reachableFrom),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   s5: () => (/* binding */ parseModuleGraph),
/* harmony export */   vs: () => (/* binding */ pathTo)
/* harmony export */ });
/* harmony import */ var _golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79167);

/** Parses `go mod graph`. Go and toolchain versions, which it lists as modules too, are left out. */
function parseModuleGraph(text, main) {
    const requirements = new Map();
    for (const line of text.split("\n")) {
        const [from, to] = line.split(" ");
        if (!from || !to || /^(go|toolchain)@/.test(to) || /^(go|toolchain)@/.test(from))
            continue;
        const known = requirements.get(from);
        if (known)
            known.push(parseNode(to));
        else
            requirements.set(from, [parseNode(to)]);
    }
    return { main, requirements };
}
function nodeName(node) {
    return node.version ? `${node.path}@${node.version}` : node.path;
}
/**
 * Gives a base that is the main module the place that it has where it is not: a version, and what its own go.mod requires.
 * Of the main module the graph only knows what was resolved.
 */
function addBase(graph, base, required) {
    const own = required.map(({ path, version }) => ({ path, version }));
    graph.requirements.set(nodeName(base), own);
}
/** The go.mod files, other than the main module's, that ask for any version of `path`; the highest version asked for first. */
function askersOf(graph, path) {
    const askers = [];
    for (const [from, wanted] of graph.requirements) {
        if (from === graph.main)
            continue;
        for (const each of wanted)
            if (each.path === path)
                askers.push({ asker: parseNode(from), version: each.version });
    }
    return askers.sort((left, right) => (0,_golang_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModuleVersions */ .VQ)(right.version, left.version));
}
/** The names of all nodes that a node requires, directly or not, and its own. */
function reachableFrom(graph, root) {
    const reached = new Set([nodeName(root)]);
    for (const name of reached)
        for (const next of graph.requirements.get(name) ?? [])
            reached.add(nodeName(next));
    return reached;
}
/**
 * The shortest chain of requirements from one of `roots` to `target`, both included.
 * Without one, the chain is `target` alone: only the main module asks for it.
 */
function pathTo(graph, roots, target) {
    const cameFrom = new Map(roots.map((root) => [nodeName(root), undefined]));
    const queue = [...roots];
    for (const node of queue) {
        if (nodeName(node) === nodeName(target))
            return walkBack(node, cameFrom);
        for (const next of graph.requirements.get(nodeName(node)) ?? []) {
            if (cameFrom.has(nodeName(next)))
                continue;
            cameFrom.set(nodeName(next), node);
            queue.push(next);
        }
    }
    return [target];
}
function walkBack(end, cameFrom) {
    const chain = [];
    for (let node = end; node; node = cameFrom.get(nodeName(node)))
        chain.unshift(node);
    return chain;
}
function parseNode(name) {
    const at = name.lastIndexOf("@");
    return at < 1 ? { path: name, version: "" } : { path: name.slice(0, at), version: name.slice(at + 1) };
}


/***/ }),

/***/ 21337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   pW: () => (/* binding */ listedFields),
/* harmony export */   tX: () => (/* binding */ packageList)
/* harmony export */ });
/* unused harmony export packagesReaching */
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9552);

/** What `go list -json` is asked for. */
const listedFields = "ImportPath,Name,Dir,Module,Error,Imports,GoFiles,CgoFiles,CFiles,CXXFiles,IgnoredGoFiles,EmbedFiles,SFiles,HFiles,Standard";
/** Leaves the standard library out: no problem of a server lies there. */
function packageList(listed) {
    const own = listed.filter((each) => !each.Standard);
    const importers = new Map();
    for (const each of own) {
        for (const path of each.Imports ?? []) {
            const known = importers.get(path);
            if (known)
                known.push(each.ImportPath);
            else
                importers.set(path, [each.ImportPath]);
        }
    }
    return { packages: new Map(own.map((each) => [each.ImportPath, each])), importers };
}
/**
 * Whose package this is: the plugin's or the base's whose module has it; of a dependency, all that reach it through
 * their imports.
 */
function ownersOf(list, composition, importPath) {
    const reaching = packagesReaching(list, importPath);
    const reached = {
        base: reaching.has((0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPackage */ .XJ)(composition.base)),
        plugins: composition.plugins.filter((each) => reaching.has(each.import)),
    };
    const module = list.packages.get(importPath)?.Module?.Path;
    const ofModule = reached.plugins.filter((each) => each.module === module || each.import === importPath);
    if (ofModule.length > 0)
        return { base: false, plugins: ofModule };
    if (module === composition.base.module)
        return { base: true, plugins: [] };
    return reached;
}
/** The import paths of a package and of everything that imports it, directly or not. */
function packagesReaching(list, importPath) {
    const reaching = new Set([importPath]);
    for (const path of reaching)
        for (const importer of list.importers.get(path) ?? [])
            reaching.add(importer);
    return reaching;
}


/***/ }),

/***/ 92089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   B: () => (/* binding */ platformEnvironment)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** `linux/arm64`, `linux/arm/v7`. */
function platformName({ os, architecture, variant }) {
    return [os, architecture, variant].filter(Boolean).join("/");
}
/** The variables that make Go compile for a platform. Throws `input-invalid` for a variant that Go does not know. */
function platformEnvironment(platform) {
    const { os, architecture, variant } = platform;
    const target = { GOOS: os, GOARCH: architecture };
    if (variant === undefined)
        return target;
    const level = /^v(\d+)$/.exec(variant)?.[1];
    if (architecture === "arm" && level && /^[567]$/.test(level))
        return { ...target, GOARM: level };
    if (architecture === "amd64" && level && /^[1234]$/.test(level))
        return { ...target, GOAMD64: variant };
    if (architecture === "arm64" && variant === "v8")
        return target;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `Go compiles for no platform ${platformName(platform)}`, {
        fix: "Name a platform of `go tool dist list`; variants are v5 to v7 of arm, v8 of arm64 and v1 to v4 of amd64.",
    });
}


/***/ }),

/***/ 62563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34210);
/* harmony import */ var _golang_module_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62317);



/**
 * What `go` gave up on, as a diagnostic of the base or plugin that is, or requires, the first module version that it
 * names.
 *
 * @param goMods each module's go.mod, by module path
 */
function explainFailure(stderr, composition, goMods) {
    const text = stderr
        .split("\n")
        .filter((line) => !/^go: (downloading|finding|found) /.test(line))
        .join("\n");
    const { code, why, fix } = (0,_golang_module_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainModuleError */ .m$)(text);
    const member = memberNamedBy(text, composition, goMods);
    const who = member ? `${(0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(member)}: ` : "";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${who}${why}`, { ...(0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(member, "version"), fix });
}
function memberNamedBy(text, composition, goMods) {
    const members = (0,_golang_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(composition);
    for (const [, path, version] of text.matchAll(/([^\s:("]+)@(v[^\s:,)"/]+)/g)) {
        const own = members.find((each) => each.module === path);
        const requiring = members.find((each) => goMods.get(each.module)?.require.some((wanted) => wanted.path === path && wanted.version === version));
        if (own ?? requiring)
            return own ?? requiring;
    }
    return undefined;
}


/***/ }),

/***/ 61771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ renderGoMod),
/* harmony export */   D1: () => (/* binding */ moveReplacements),
/* harmony export */   Jf: () => (/* binding */ generatedMark),
/* harmony export */   Y9: () => (/* binding */ renderMain),
/* harmony export */   qQ: () => (/* binding */ renderReplacements),
/* harmony export */   vH: () => (/* binding */ renderRequirements)
/* harmony export */ });
/* unused harmony export workingCopies */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _golang_go_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54949);
/* harmony import */ var _golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92541);
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);




/** Go's mark for files that no person edits (go.dev/s/generatedcode). */
const generatedMark = "// Code generated by plugin-release-actions; DO NOT EDIT.";
/** With it go.mod lists every module that is needed, which makes a resolution complete; what Go took before is older. */
const leastGoLine = "1.21";
/**
 * The server's `main.go`, formatted as gofmt does: imports each plugin for its `init` and calls the base, unless it is
 * added to the base's own `package main`.
 */
function renderMain({ base, plugins }) {
    const { entrypoint } = base;
    const imports = [...new Set(plugins.map((each) => each.import))].sort().map((each) => `\t_ ${goString(each)}`);
    if ("package" in entrypoint) {
        const about = `// It is added to ${goString(entrypoint.package)} of ${goString(`${base.module}@${base.version}`)}.`;
        const lines = imports.length > 0 ? ["", "import (", ...imports, ")"] : [];
        return [generatedMark, "", about, "", "package main", ...lines, ""].join("\n");
    }
    if (!/^\p{Lu}[\p{L}\p{Nd}_]*$/u.test(entrypoint.call))
        throw new Error(`not an exported Go name: ${entrypoint.call}`);
    // The package's own name may differ from its path's last element and is not known here, so it is always named.
    const server = `\tserver ${goString(entrypoint.import)}`;
    const all = imports.length > 0 ? [server, "", ...imports] : [server];
    const call = ["func main() {", `\tserver.${entrypoint.call}()`, "}"];
    return [generatedMark, "", "package main", "", "import (", ...all, ")", "", ...call, ""].join("\n");
}
/** The `go.mod` that a resolution starts from: the versions of the manifest and nothing else. Formatted as Go does. */
function renderGoMod(composition, source) {
    const blocks = [
        `module ${(0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_1__/* .mainModuleOf */ .Nk)(composition)}`,
        `go ${(0,_golang_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .highestGoVersion */ .v)(source.goLines, leastGoLine)}`,
        ...renderRequirements([composition.base, ...composition.plugins]),
        ...renderReplacements(composition, source.directory),
    ];
    return `${generatedMark}\n\n${blocks.join("\n\n")}\n`;
}
/** A block that requires each module once; nothing without modules. */
function renderRequirements(modules) {
    const required = new Map();
    for (const { module, version } of modules)
        if (!required.has(module))
            required.set(module, version);
    return renderBlock("require", [...required].map(([path, version]) => `${goModWord(path)} ${goModWord(version)}`));
}
/** A block that replaces working copies by paths relative to `directory`; nothing without copies. */
function renderReplacements(composition, directory) {
    const copies = [...workingCopies(composition)];
    return renderBlock("replace", copies.map(([path, copy]) => `${goModWord(path)} => ${replacementPath(directory, copy)}`));
}
/** Names working copies by paths relative to another folder than the one that go.mod was made for. */
function moveReplacements(composition, goMod, directory) {
    const copies = workingCopies(composition);
    const lines = goMod.split("\n");
    for (const { path, line } of (0,_golang_go_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoMod */ .k)(goMod).replace) {
        const [left = ""] = (lines[line - 1] ?? "").split(" => ");
        const copy = copies.get(path);
        if (copy !== undefined)
            lines[line - 1] = `${left} => ${replacementPath(directory, copy)}`;
    }
    return lines.join("\n");
}
/** The folders of working copies by module path. */
function workingCopies({ plugins }) {
    return new Map(plugins.flatMap(({ module, directory }) => (directory === undefined ? [] : [[module, directory]])));
}
/** A working copy's folder as a replace directive names it. */
function replacementPath(from, to) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, to) || ".";
    return goModWord(/^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`);
}
function renderBlock(verb, lines) {
    if (lines.length === 0)
        return [];
    return [[`${verb} (`, ...lines.sort().map((line) => `\t${line}`), ")"].join("\n")];
}
/** A word of go.mod: quoted where Go would quote it (modfile.MustQuote). */
function goModWord(word) {
    const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(word) && !/["'`()[\]{},]|\/\/|\/\*/.test(word);
    return plain ? word : goString(word);
}
/** A Go string literal; JSON's escapes are all Go's as well. */
function goString(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 53732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ foldResults),
/* harmony export */   z: () => (/* binding */ cellNotRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _documents_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39457);
/* harmony import */ var _matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92207);




/**
 * Joins what jobs found with the evidence that was there. A report counts for the cell that it was made for and for nothing else, and only
 * if it is of the plan's suite, in that state: any other was not written by a job of the plan. In whatever order results come the matrix is the same, and folding them again changes
 * nothing. Cells without a report stay as they were, with a warning that says why.
 */
function foldResults(input, results, suite) {
    const proven = results.map((each) => {
        const about = evidenceAbout(each, input.base);
        return { ...each, about, own: about.filter((proof) => isOf(proof, suite)) };
    });
    const evidence = [...input.evidence, ...proven.flatMap(({ own }) => own)];
    const { matrix, diagnostics } = (0,_matrix_compute_js__WEBPACK_IMPORTED_MODULE_3__/* .computeMatrix */ .v)({ ...input, evidence });
    const failed = proven.filter(({ own }) => own.some(({ verdict }) => verdict === "failed")).length;
    const missing = proven.filter(({ own }) => own.length === 0);
    return {
        matrix,
        passed: proven.length - missing.length - failed,
        failed,
        notRun: missing.length,
        diagnostics: [...(0,_documents_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitDiagnostics */ .c)(notRun(missing)), ...diagnostics],
    };
}
function evidenceAbout({ cell, evidence }, base) {
    return evidence.filter((each) => each.plugin === cell.plugin &&
        each.module === cell.module &&
        each.version === cell.version &&
        each.server === cell.server &&
        (base === undefined || each.base === base));
}
function isOf(proof, { name, digest }) {
    return proof.suite === name && proof.suiteDigest === digest;
}
/** One for each shard that is lost, and for each cell of the others that has no report. */
function notRun(missing) {
    const lost = new Map();
    const found = [];
    for (const { cell, shard, evidence, about, why } of missing) {
        if (about.length > 0)
            found.push(cellNotRun(cell, "its report is of another suite, or of another state of it"));
        else if (evidence.length > 0)
            found.push(cellNotRun(cell, "its report is about something else"));
        else if (why !== undefined)
            found.push(cellNotRun(cell, why));
        else
            lost.set(shard, (lost.get(shard) ?? 0) + 1);
    }
    const shards = [...lost].map(([shard, count]) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `shard ${shard} left no results: ${count} of its cells were not run`, {
        fix: "Look at the log of its job; the next plan has these cells again.",
    }));
    return [...shards, ...found];
}
/** A warning that a planned cell has no verdict. */
function cellNotRun({ plugin, version, server }, why) {
    const cell = `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(version, 80)} on ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(server, 80)}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("cell-not-run", `${cell} was not run: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(why, 300)}`, {
        plugin,
        fix: "Mend what is said; the next plan has this cell again.",
    });
}


/***/ }),

/***/ 78160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ copyImage)
/* harmony export */ });
/* unused harmony exports copyBlobs, blobsIn */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);




const counters = { pushed: "uploaded", mounted: "mounted", present: "skipped" };
const concurrency = 4;
const deepest = 4;
/** Bytes of manifests that one image may consist of: all of them are held in memory. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Copies an image or an index with all it needs: blobs first, then manifests, the named one last; all by digest.
 * Throws content-mismatch, content-too-large, image-not-found and what reading and writing throw.
 */
async function copyImage(from, descriptor, to, options = {}) {
    const { blobs, documents } = await collectImage(from, descriptor);
    const copied = await copyBlobs(from, [...blobs.values()], to, options);
    for (const document of documents)
        await to.pushManifest(document);
    return copied;
}
/** Copies blobs alone, a few at a time. */
async function copyBlobs(from, blobs, to, options = {}) {
    const copied = { uploaded: 0, mounted: 0, skipped: 0 };
    await eachConcurrently(blobs, async (blob, signal) => {
        const outcome = await to.pushBlob(blob, () => from.blob(blob), { from: options.mountFrom?.(blob), signal });
        copied[counters[outcome]] += blob.size;
        options.onBlob?.(blob, outcome);
    });
    return copied;
}
/** Config and layers. */
const blobsIn = ({ config, layers }) => [config, ...layers];
/** What an image consists of. `documents` has children before their parents. */
async function collectImage(from, root) {
    const blobs = new Map();
    const documents = new Map();
    let bytes = 0;
    const visit = async (descriptor, depth) => {
        if (documents.has(descriptor.digest))
            return;
        const document = await readDocument(from, descriptor);
        const name = `${descriptor.digest} of ${from.name}`;
        if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(document.descriptor.mediaType)) {
            if (depth === deepest)
                (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} nests image indexes too deeply`);
            const children = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(document.bytes, name).manifests;
            bytes = children.reduce((sum, { size }) => sum + size, bytes);
            if (bytes > mostBytes)
                tooLarge(name);
            for (const child of children)
                await visit(child, depth + 1);
        }
        else if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(document.descriptor.mediaType)) {
            for (const blob of blobsIn((0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(document.bytes, name)))
                blobs.set(blob.digest, blob);
        }
        else {
            unknownKind(name, document.descriptor.mediaType);
        }
        documents.set(descriptor.digest, document);
    };
    await visit(root, 0);
    return { blobs, documents: [...documents.values()] };
}
function unknownKind(name, mediaType) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mediaType)}: what belongs to it is not known`, {
        fix: "Check that the reference names an image; build an old one again, in today's format.",
    });
}
function tooLarge(name) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-too-large", `the manifests below ${name} have more than ${mostBytes / 1024 / 1024} MiB in all`, {
        fix: "Check that the reference names an image.",
    });
}
async function readDocument(from, descriptor) {
    const document = await from.manifest(descriptor);
    if (document)
        return document;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-not-found", `${from.name} has no manifest ${descriptor.digest}`, {
        fix: "Check that the image was pushed completely, and push it again.",
    });
}
/** Runs work on items, a few at a time. The first failure ends it, once the work that is under way has ended too. */
async function eachConcurrently(items, work) {
    const queue = [...items];
    const stop = new AbortController();
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await work(item, stop.signal);
    };
    const workers = Array.from({ length: concurrency }, worker);
    try {
        await Promise.all(workers);
    }
    finally {
        queue.length = 0;
        stop.abort();
        await Promise.allSettled(workers);
    }
}


/***/ }),

/***/ 88068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress),
/* harmony export */   t: () => (/* binding */ extractLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86485);
/* harmony import */ var _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21109);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92125);










/**
 * Applies one layer to a tree (image-spec, layer.md). Throws DiagnosticError: layer-unsafe for entries that could reach out of
 * the tree, that are no files, or that are too many; content-mismatch where the bytes are not what config and manifest say.
 */
async function extractLayer({ descriptor, diffId, bytes }, tree, allowance) {
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const meter = async function* (content) {
        for await (const piece of content) {
            allowance.bytes -= piece.length;
            if (allowance.bytes < 0)
                tooMuch(descriptor, "bytes");
            hash.update(piece);
            yield piece;
        }
    };
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(bytes), decompress(descriptor), meter, entries);
    const applying = applyEntries(entries, descriptor, tree, allowance);
    const [applied, fed] = await Promise.allSettled([applying, feeding]);
    // An entry that cannot be applied cuts the stream off, which is no news; a stream that fails takes the entries with it.
    if (fed.status === "rejected" && fed.reason.code !== "ERR_STREAM_PREMATURE_CLOSE")
        failFeeding(descriptor, fed.reason);
    if (applied.status === "rejected")
        throw applied.reason;
    if (fed.status === "rejected")
        failFeeding(descriptor, fed.reason);
    if (`sha256:${hash.digest("hex")}` !== diffId)
        unreadable(descriptor, `its content is not ${diffId}`);
}
/**
 * Bytes at a time: most of a server's image is one large file, and each piece costs a turn of every stage. Some are kept ready, so that
 * unpacking goes on while earlier ones are hashed and written.
 */
const chunkSize = 512 * 1024;
const pieces = { chunkSize, readableHighWaterMark: 4 * chunkSize };
/** What makes a layer's tar of its bytes. Throws layer-unsafe for a media type that is none of a layer. */
function decompress({ mediaType, digest }) {
    const type = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .toOci */ .t_)(mediaType);
    if (type.endsWith(".tar+gzip"))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(pieces);
    if (type.endsWith(".tar+zstd"))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)(pieces);
    if (type.endsWith(".tar"))
        return (content) => content;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("layer-unsafe", `layer ${digest} has the unknown media type ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .T)(mediaType)}`);
}
async function applyEntries(entries, layer, tree, allowance) {
    tree.nextLayer();
    for await (const entry of entries) {
        allowance.entries -= 1;
        if (allowance.entries < 0)
            tooMuch(layer, "entries");
        try {
            await applyEntry(entry.header, entry, tree);
        }
        catch (error) {
            const why = refusal(error);
            if (why === undefined)
                throw error;
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("layer-unsafe", `layer ${layer.digest}: the entry ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .T)(entry.header.name)} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitize */ .a)(why)}`, {
                fix: "Do not run this image; build it again, or ask who built it.",
            });
        }
        entry.resume();
    }
}
async function applyEntry({ name, type, mode = 0, uid = 0, gid = 0, linkname }, entry, tree) {
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name);
    if (last === ".wh..wh..opq")
        return tree.whiteout(folder, true);
    if (last.startsWith(".wh..wh."))
        return; // bookkeeping of a file system that layers were once made with
    if (last.startsWith(".wh."))
        return tree.whiteout((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, last.slice(4)), false);
    switch (type) {
        case "file":
        case "contiguous-file":
            return tree.file(name, { mode, uid, gid }, entry);
        case "directory":
            return tree.directory(name, { mode, uid, gid });
        case "symlink":
            return tree.symlink(name, linkname ?? "");
        case "link":
            return tree.hardLink(name, linkname ?? "");
        default:
            throw new _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .UnsafeEntry */ .R(`is a ${type ?? "thing of an unknown type"}, not a file, folder or link`);
    }
}
/** Why an entry cannot be applied, where that is the entry's fault. */
function refusal(error) {
    if (error instanceof _oci_image_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .UnsafeEntry */ .R)
        return error.message;
    const { code } = error;
    return code && ["ENAMETOOLONG", "ENOTDIR", "EEXIST", "EISDIR", "EINVAL", "EMLINK"].includes(code)
        ? `cannot be written (${code})`
        : undefined;
}
function tooMuch({ digest }, what) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("layer-unsafe", `layer ${digest}: the image has more ${what} than an image may have here`, {
        fix: "Do not run this image; a server's image is far smaller.",
    });
}
function failFeeding(layer, error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .DiagnosticError */ .uo)
        throw error;
    return unreadable(layer, error.message);
}
function unreadable({ digest }, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("content-mismatch", `layer ${digest} cannot be read: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitize */ .a)(why)}`, {
        fix: "Build or fetch the image again.",
    });
}


/***/ }),

/***/ 21109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ UnsafeEntry),
/* harmony export */   _: () => (/* binding */ imageTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _oci_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89094);




/** A rule that a layer's entry breaks. */
class UnsafeEntry extends Error {
}
/**
 * Writes below `root` only: folders on the way are looked up as if `root` were `/`, entries are created anew and never through
 * a link, and links to absolute targets become relative ones that stay inside. Special bits are dropped, and owners too unless this
 * process is root: then a server that is started as the image's user finds its own files.
 */
function imageTree(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const isRoot = process.getuid?.() === 0;
    let written = new Set();
    /** Where an entry goes; what lies there gives way. */
    const place = (name) => {
        const path = locate(root, name);
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), root);
        for (let each = path; each !== root && !written.has(each); each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
            written.add(each);
        return path;
    };
    const placeAnew = (name) => {
        const path = place(name);
        if (path === root)
            throw new UnsafeEntry("takes the place of the image's root");
        remove(path);
        return path;
    };
    const clear = (path) => {
        if (path !== root && !written.has(path))
            remove(path);
        else if (isDirectory(path))
            for (const each of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                clear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, each));
    };
    return {
        async file(name, attributes, content) {
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(placeAnew(name), "wx", 0o600);
            try {
                for await (const piece of content)
                    await handle.writeFile(piece);
                if (isRoot)
                    give(handle.fd, attributes);
                await handle.chmod((attributes.mode & 0o777) | 0o400);
            }
            finally {
                await handle.close();
            }
        },
        smallFile(name, attributes, content) {
            const path = placeAnew(name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: "wx", mode: 0o600 });
            if (isRoot)
                give(path, attributes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (attributes.mode & 0o777) | 0o400);
        },
        directory(name, attributes) {
            const path = place(name);
            if (!isDirectory(path)) {
                remove(path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            }
            if (isRoot)
                give(path, attributes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (attributes.mode & 0o777) | 0o700);
        },
        symlink(name, target) {
            const path = placeAnew(name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(insideTarget(path.slice(root.length), target), path);
        },
        hardLink(name, target) {
            const existing = locate(root, target);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isFile())
                throw new UnsafeEntry(`links to no file (${target})`);
            if (locate(root, name) !== existing)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(existing, placeAnew(name));
        },
        whiteout(name, contentOnly) {
            const path = locate(root, name);
            if (!contentOnly)
                clear(path);
            else if (isDirectory(path))
                for (const each of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
                    clear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, each));
        },
        nextLayer() {
            written = new Set();
        },
    };
}
/** Folders that no layer describes, whatever this process's umask is. */
function makeFolders(path, root) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let each = path; each !== root; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(each, 0o755);
        if (each === first)
            return;
    }
}
const highestId = 2 ** 31 - 2;
function give(file, { uid = 0, gid = 0 }) {
    const known = (id) => (Number.isSafeInteger(id) && id > 0 && id <= highestId ? id : 0);
    const owner = [known(uid), known(gid)];
    if (owner[0] === 0 && owner[1] === 0)
        return;
    try {
        if (typeof file === "number")
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, ...owner);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(file, ...owner);
    }
    catch {
        // A root that is one inside of a container only does not have every id.
    }
}
/** Where an entry lies: the folders above it looked up inside the root, its own name taken as it is. */
function locate(root, name) {
    const parts = name.split("/").filter((each) => each !== "" && each !== ".");
    if (name.startsWith("/"))
        throw new UnsafeEntry("has an absolute path");
    if (parts.includes(".."))
        throw new UnsafeEntry("has .. in its path");
    if (name.includes("\0"))
        throw new UnsafeEntry("has a null character in its path");
    const path = parts.join("/");
    if (path === "")
        return root;
    const folder = (0,_oci_rooted_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInRoot */ .Q)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (folder === undefined)
        throw new UnsafeEntry("lies below links that lead to each other");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
/** A link's target as seen from `at`, an absolute path of the image: absolute ones are made relative. */
function insideTarget(at, target) {
    if (target === "" || target.includes("\0"))
        throw new UnsafeEntry("links to nothing");
    const from = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(at);
    if (target.startsWith("/"))
        return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(from, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(target)) || ".";
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(from.slice(1), target).split("/")[0] === "..")
        throw new UnsafeEntry("links out of the image");
    return target;
}
function remove(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    else if (found)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 84616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ composeIndex),
/* harmony export */   Ij: () => (/* binding */ composeImage),
/* harmony export */   JY: () => (/* binding */ toDocument),
/* harmony export */   sV: () => (/* binding */ imageEntrypoint)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98799);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92125);
/* harmony import */ var _oci_tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5146);






/** The same for every image, so that the same content has the same digest on any day. */
const created = "1970-01-01T00:00:00Z";
/** An image as the documents that describe it; the same parts give the same bytes. */
function composeImage(parts) {
    const config = toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.config, composeConfig(parts));
    const manifest = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.manifest,
        config: config.descriptor,
        layers: [...(parts.base?.manifest.layers ?? []).map(plainLayer), parts.layer.descriptor],
        annotations: parts.annotations,
    };
    const document = toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.manifest, manifest);
    return { config, manifest: { ...document, descriptor: { ...document.descriptor, platform: parts.platform } } };
}
/** An image index for several platforms; the manifests are named in the order given. */
function composeIndex(manifests, annotations) {
    const index = {
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.index,
        manifests: [...manifests],
        annotations,
    };
    return toDocument(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.index, index);
}
/**
 * Where the program goes: the path that the base starts, which must be its whole entrypoint; without a base `/<name>`.
 * Throws image-entrypoint-unclear.
 */
function imageEntrypoint(base, name) {
    if (!base)
        return `/${name}`;
    const entrypoint = base.config?.Entrypoint ?? [];
    const [path = ""] = entrypoint;
    if (entrypoint.length === 1 && isPlainPath(path))
        return path;
    const why = entrypoint.length === 0 ? "it has none" : `it is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(JSON.stringify(entrypoint), 200)}`;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("image-entrypoint-unclear", `the base image's entrypoint does not say where the server goes: ${why}`, {
            fix: 'Take a base image whose entrypoint is its server\'s absolute path alone, such as ENTRYPOINT ["/usr/bin/server"].',
        }),
    ]);
}
function isPlainPath(path) {
    const parts = path.split("/").slice(1);
    const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/\p{Cc}/u.test(part));
    return path.startsWith("/") && plain && (0,_oci_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsTar */ .m)(path.slice(1));
}
/** The base's config with one more layer and this program; what a Docker daemon added about one build or host is left out. */
function composeConfig({ base, platform, layer, entrypoint, labels, createdBy }) {
    const inherited = base?.config;
    return {
        ...(inherited?.author === undefined ? {} : { author: inherited.author }),
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant === undefined ? {} : { variant: platform.variant }),
        ...(inherited && "os.version" in inherited ? { "os.version": inherited["os.version"] } : {}),
        created,
        config: {
            ...inherited?.config,
            Entrypoint: [entrypoint],
            Labels: { ...inheritedLabels(inherited), ...labels },
        },
        rootfs: { type: "layers", diff_ids: [...(inherited?.rootfs.diff_ids ?? []), layer.diffId] },
        history: [...(inherited?.history ?? []), { created, created_by: createdBy }],
    };
}
/** A base's labels, except for the standard ones (OCI image specification, annotations.md): they speak of the base's own source. */
function inheritedLabels(base) {
    const all = Object.entries(base?.config?.Labels ?? {});
    return Object.fromEntries(all.filter(([name]) => !name.startsWith("org.opencontainers.image.")));
}
/** A base's layer without what its registry added: other places to get it from. */
function plainLayer({ mediaType, digest, size }) {
    return { mediaType: (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .toOci */ .t_)(mediaType), digest, size };
}
/** JSON in canonical form (RFC 8785), so that the same content has the same digest. */
function toDocument(mediaType, content) {
    const bytes = Buffer.from((0,canonicalize__WEBPACK_IMPORTED_MODULE_5__["default"])(content));
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes), size: bytes.length }, bytes };
}


/***/ }),

/***/ 94675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96477);
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80253);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92125);
/* harmony import */ var _oci_reachable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83490);











/**
 * Starts a layout in a new or empty folder, or replaces the one that is there. Until `finish` a reader sees the old layout, or none;
 * blobs that the old one has are not written again. Throws layout-invalid when the folder holds something else, and
 * disk-full; all methods that write throw disk-full too.
 */
async function createLayout(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    const old = await prepareFolder(directory);
    const add = (mediaType, content) => addBlob(directory, old, mediaType, content);
    return {
        name: path,
        directory,
        addBlob: add,
        pushBlob: async (descriptor, source) => {
            if (await hasBlob(directory, descriptor))
                return "present";
            await add(descriptor.mediaType, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyStream */ .ui)(source(), descriptor, descriptor.digest));
            return "pushed";
        },
        pushManifest: async ({ descriptor, bytes }) => {
            await add(descriptor.mediaType, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyStream */ .ui)((0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(bytes), descriptor, descriptor.digest));
        },
        finish: async (manifests) => {
            const needed = await (0,_oci_reachable_js__WEBPACK_IMPORTED_MODULE_9__/* .reachableDigests */ .h)(directory, manifests);
            const index = { schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_8__/* .mediaTypes */ .Ib.index, manifests };
            await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "index.json"), (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(Buffer.from(JSON.stringify(index))));
            old.replaced = true;
            await removeOthers(directory, needed);
        },
        abandon: () => restore(directory, old),
    };
}
async function prepareFolder(directory) {
    const old = { made: undefined, layout: false, added: new Set(), replaced: false };
    try {
        old.made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory)).filter((name) => !temporaryFile.test(name));
        old.layout = names.includes("oci-layout");
        if (names.length > 0 && !old.layout) {
            return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("layout-invalid", `${directory} holds other files than an OCI layout's`, {
                fix: "Name a new or empty folder for the layout.",
            });
        }
        // First, so that a run that is killed leaves what the next one knows.
        await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "oci-layout"), (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(Buffer.from('{"imageLayoutVersion":"1.0.0"}')));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "blobs", "sha256"), { recursive: true });
        (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseForeignBlobs */ .p0)(directory);
        return old;
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .DiagnosticError */ .uo))
            await restore(directory, old);
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, directory);
    }
}
async function restore(directory, old) {
    if (old.replaced)
        return;
    if (old.layout) {
        for (const digest of old.added)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(directory, digest), { force: true });
        return;
    }
    for (const name of ["blobs", "oci-layout"])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
    if (old.made !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(old.made, { recursive: true, force: true });
}
async function addBlob(directory, old, mediaType, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    const temporary = temporaryName((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "blobs", "sha256"));
    const counted = async function* () {
        for await (const piece of content) {
            hash.update(piece);
            size += piece.length;
            yield piece;
        }
    };
    await writeNew(temporary, counted());
    const digest = `sha256:${hash.digest("hex")}`;
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(directory, digest);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        old.added.add(digest);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    return { mediaType, digest, size };
}
/** Whether a blob of an older layout can stay: it is read, since a damaged one must be replaced. */
async function hasBlob(directory, descriptor) {
    try {
        const handle = await (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegularFile */ .ZU)(directory, (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobPath */ .nD)(directory, descriptor.digest));
        const content = handle.createReadStream({ highWaterMark: 1024 * 1024 });
        for await (const _ of (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyStream */ .ui)(content, descriptor, descriptor.digest))
            ;
        return true;
    }
    catch {
        return false;
    }
}
async function replaceFile(file, content) {
    const temporary = temporaryName((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(file, ".."));
    await writeNew(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
}
async function writeNew(file, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, "wx").catch((error) => {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    });
    try {
        for await (const piece of content)
            await handle.writeFile(piece);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .explainDiskFull */ .G)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    }
    finally {
        await handle.close();
    }
}
const temporaryFile = /^\.plugin-release-[0-9a-f-]+$/;
function temporaryName(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.plugin-release-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
/** Removes what an older layout or a run that was killed left behind, and nothing that is not a layout's. */
async function removeOthers(directory, needed) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "blobs", "sha256");
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const ours = temporaryFile.test(name) || /^[0-9a-f]{64}$/.test(name);
        if (ours && !needed.has(`sha256:${name}`))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true });
    }
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory)) {
        if (temporaryFile.test(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { force: true });
    }
}


/***/ }),

/***/ 83490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reachableDigests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40609);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92125);
/* harmony import */ var _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24922);




const deepest = 4;
/**
 * The digests of manifests and of everything below them. A blob that a layout lacks is a defect of its writer.
 * Throws layout-invalid where a blob does not have its descriptor's size.
 */
async function reachableDigests(directory, manifests, depth = 0) {
    const found = new Set();
    for (const descriptor of manifests) {
        const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(directory, descriptor.digest);
        const stored = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (!stored.isFile() || stored.size !== descriptor.size)
            (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLayout */ .YG)(directory, `${file} is not a whole blob`);
        found.add(descriptor.digest);
        const below = depth < deepest ? children(directory, descriptor) : [];
        for (const digest of await reachableDigests(directory, below, depth + 1))
            found.add(digest);
    }
    return found;
}
function children(directory, { mediaType, digest }) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType) && !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageManifest */ .pJ)(mediaType))
        return [];
    const file = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(directory, digest);
    const bytes = (0,_oci_layout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(directory, file, _oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL);
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType))
        return (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(bytes, file).manifests;
    const manifest = (0,_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, file);
    return [manifest.config, ...manifest.layers];
}


/***/ }),

/***/ 89094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolveInRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const maxLinks = 40;
/**
 * Where a path of an image lies in the folder `root` that holds its files. Links are followed as if `root` were `/`, so the
 * result never leaves it; names that do not exist stay as they are. Undefined where links lead to each other without end.
 */
function resolveInRoot(root, path) {
    let rest = path.split("/");
    let done = [];
    for (let links = 0; rest.length > 0;) {
        const [name = "", ...others] = rest;
        rest = others;
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            done.pop();
            continue;
        }
        const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done, name));
        if (target === undefined) {
            done.push(name);
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        if (target.startsWith("/"))
            done = [];
        rest = [...target.split("/"), ...rest];
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done);
}
function linkTarget(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
}


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fitsTar),
/* harmony export */   y: () => (/* binding */ tar)
/* harmony export */ });
const blockSize = 512;
/**
 * A POSIX ustar archive (IEEE Std 1003.1, pax, ustar Interchange Format). All entries belong to root and have time 0.
 * Throws when a content has another size than its entry says.
 */
async function* tar(entries) {
    for (const entry of entries) {
        yield header(entry);
        let size = 0;
        for await (const piece of entry.content) {
            size += piece.length;
            if (size > entry.size)
                break;
            yield piece;
        }
        if (size !== entry.size)
            throw new Error(`${entry.path} changed while it was read`);
        yield Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
    }
    yield Buffer.alloc(2 * blockSize);
}
/** Whether a path has room in a ustar header: 100 bytes, or 155 and 100 around a slash. */
function fitsTar(path) {
    return splitPath(path) !== undefined;
}
function header({ path, mode, size }) {
    const split = splitPath(path);
    if (!split)
        throw new Error(`${path} is too long for a tar archive`);
    const bytes = Buffer.alloc(blockSize);
    bytes.write(split.name, 0);
    writeOctal(bytes, mode, 100, 8);
    writeOctal(bytes, 0, 108, 8);
    writeOctal(bytes, 0, 116, 8);
    writeOctal(bytes, size, 124, 12);
    writeOctal(bytes, 0, 136, 12);
    bytes.write(path.endsWith("/") ? "5" : "0", 156);
    bytes.write("ustar\u000000", 257);
    bytes.write(split.prefix, 345);
    // The checksum counts its own field as blanks.
    bytes.fill(" ", 148, 156);
    bytes.write(`${octal(sum(bytes), 6)}\0 `, 148);
    return bytes;
}
function splitPath(path) {
    if (Buffer.byteLength(path) <= 100)
        return { prefix: "", name: path };
    for (let at = path.indexOf("/"); at >= 0 && at < path.length - 1; at = path.indexOf("/", at + 1)) {
        const prefix = path.slice(0, at);
        const name = path.slice(at + 1);
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return { prefix, name };
    }
    return undefined;
}
function writeOctal(bytes, value, at, width) {
    bytes.write(octal(value, width - 1), at);
}
function octal(value, digits) {
    const text = value.toString(8).padStart(digits, "0");
    if (text.length > digits)
        throw new Error(`${value} is too large for a tar archive`);
    return text;
}
function sum(bytes) {
    return bytes.reduce((total, byte) => total + byte, 0);
}


/***/ }),

/***/ 40527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkBinary)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _golang_build_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55133);
/* harmony import */ var _golang_main_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9552);



/** Holds what the linker recorded in a binary against what was asked for, and returns it. Throws `version-moved`. */
async function checkBinary(file, { base, plugins }, goVersion) {
    const info = await (0,_golang_build_info_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuildInfo */ .r)(file);
    if (!info)
        throw new Error(`${goVersion} wrote a binary without build information`);
    const compiled = new Map(info.dependencies.map((each) => [each.path, each]));
    const main = (0,_golang_main_module_js__WEBPACK_IMPORTED_MODULE_2__/* .isMainModule */ .eQ)(base) ? base.module : undefined;
    if (main !== undefined && info.main.path !== main)
        throw new Error(`the binary's main module is ${info.main.path}`);
    const moved = [base, ...plugins].flatMap(({ module, version, at }) => {
        if (module === main)
            return [];
        const found = compiled.get(module);
        return found && (found.version === version || found.replace) ? [] : [notAsked(module, version, found?.version, at)];
    });
    if (moved.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(moved);
    return info;
}
function notAsked(module, version, found, at) {
    const place = at?.version;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("version-moved", `the binary holds ${module} at ${found ?? "no version"}, not ${version}`, {
        fix: "Generate again; if it stays so, report it as a defect of this suite.",
        ...(place ? { place } : {}),
    });
}


/***/ }),

/***/ 32256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ finishLayout),
/* harmony export */   as: () => (/* binding */ pushTop),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   te: () => (/* binding */ writeImage)
/* harmony export */ });
/* harmony import */ var _oci_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41102);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80253);
/* harmony import */ var _oci_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84616);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53683);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
/* harmony import */ var _server_base_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47600);
/* harmony import */ var _server_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76749);







/** Writes the image of compiled binaries, with the base's layers. */
async function writeImage(layout, { located, image }, prepared, binaries) {
    const { name } = prepared.composition;
    const { labels, annotations } = describeImage({ located, image }, prepared);
    const documents = [];
    for (const [index, { platform, layer, entrypoint }] of binaries.entries()) {
        const base = image?.platforms[index];
        if (image && base)
            await copyLayers(layout, image, base.manifest.layers, located);
        const createdBy = `plugin-release build ${name}`;
        const parts = { platform, layer, entrypoint, labels, annotations, createdBy, ...(base ? { base } : {}) };
        const { config, manifest } = (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .composeImage */ .Ij)(parts);
        await layout.pushBlob(config.descriptor, () => (0,_oci_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(config.bytes));
        await layout.pushManifest(manifest);
        documents.push(manifest);
    }
    const top = await pushTop(layout, documents, annotations);
    const onBase = image !== undefined;
    return { top, platforms: binaries.map((binary, index) => describe(binary, documents[index], onBase)) };
}
async function copyLayers(layout, image, layers, located) {
    try {
        for (const layer of layers)
            await layout.pushBlob(layer, () => image.source.blob(layer));
    }
    catch (error) {
        throw (0,_server_base_image_js__WEBPACK_IMPORTED_MODULE_4__/* .atBaseImage */ .i)(located, error);
    }
}
/** Puts an index above the images of several platforms. Returns what is on top. */
async function pushTop(layout, documents, annotations) {
    const descriptors = documents.map((each) => each.descriptor);
    const [only] = descriptors;
    const index = only && descriptors.length === 1 ? undefined : (0,_oci_image_js__WEBPACK_IMPORTED_MODULE_1__/* .composeIndex */ .DD)(descriptors, annotations);
    if (index)
        await layout.pushManifest(index);
    return index?.descriptor ?? only;
}
/** Makes a layout complete: from now on it names this image, by its version where it has one. */
async function finishLayout(layout, top, version) {
    await layout.finish([{ ...top, ...(version === undefined ? {} : { annotations: { [_oci_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P]: version } }) }]);
}
/** What an image says of itself, whoever builds it: annotations on the manifest; the same and this suite's own labels in the config. */
function describeImage({ located, image }, prepared) {
    const annotations = imageAnnotations(located, prepared, image);
    return { labels: { ...imageLabels(located, prepared), ...annotations }, annotations };
}
function imageLabels({ manifest, source }, { base, composition }) {
    return (0,_server_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .renderLabels */ .S)({
        module: base.module,
        version: base.version,
        entrypoint: base.entrypoint,
        frameworkVersion: manifest.base.frameworkVersion,
        manifest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(source.text),
        plugins: composition.plugins,
    });
}
/** The standard annotations (OCI image specification, annotations.md). */
function imageAnnotations({ manifest }, { base, composition }, image) {
    const prefix = "org.opencontainers.image";
    return {
        [`${prefix}.title`]: composition.name,
        [`${prefix}.version`]: manifest.version ?? base.version,
        ...(image ? { [`${prefix}.base.name`]: manifest.base.image, [`${prefix}.base.digest`]: image.digest } : {}),
    };
}
function describe({ platform, layer, seconds, info }, document, onBase) {
    return {
        info,
        onBase,
        platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform),
        digest: document?.descriptor.digest ?? "",
        size: layer.descriptor.size,
        seconds,
    };
}


/***/ }),

/***/ 53540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   nn: () => (/* binding */ readWhy),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60355);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41978);
/* harmony import */ var _matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98614);
/* harmony import */ var _matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53732);









/** Beside a cell's reports. */
const file = "cell.json";
const mostBytes = 64 * 1024;
/** What a run of the suite says of the cell. */
function verdictOn(cell, { report, written }) {
    const found = (0,_matrix_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)({ report, digest: written.digest });
    const own = found.evidence.find(({ plugin, version }) => plugin === cell.plugin && version === cell.version);
    if (own)
        return { outcome: own.verdict, why: [], diagnostics: [] };
    const why = found.diagnostics.map(({ message }) => message);
    return { outcome: "not-run", why, diagnostics: [(0,_matrix_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .cellNotRun */ .z)(cell, why[0] ?? "its report comes to no verdict")] };
}
/** Writes what became of a cell, at once. */
async function writeRecord(directory, { cell, outcome, why, seconds }) {
    const { plugin, module, version, server } = cell;
    const said = why.map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(each));
    const record = { kind: "CellRecord", plugin, module, version, server, outcome, why: said, seconds };
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, `${JSON.stringify(record, undefined, 2)}\n`, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file));
    }
    catch (error) {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, directory);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** Why a cell was not run, as its job noted it; nothing where that cannot be read. Of outside text: one line, safe to show. */
function readWhy(directory) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file), mostBytes);
    const parsed = "text" in read ? (0,_conformance_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePlainJson */ .C)(read.text) : read;
    const value = "value" in parsed ? parsed.value : undefined;
    const [why] = Array.isArray(value?.why) ? value.why : [];
    return typeof why === "string" && why !== "" ? (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .a)(why, 300) : undefined;
}


/***/ }),

/***/ 99615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);
/* harmony import */ var _matrix_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54511);
/* harmony import */ var _matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53540);
/* harmony import */ var _server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56090);









const mostPlanBytes = 32 * 1024 * 1024;
/** Throws `plan-unreadable`, and what `readText` says. */
function readPlan(file) {
    const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, mostPlanBytes);
    if ("problem" in read)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo([read.problem]);
    return (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePlan */ .vS)(file, read.text);
}
/**
 * Looks in folders for what the jobs of a plan left. A job's results lie in a folder called `shard-N`, and nothing is looked at but where a
 * planned cell's own results would be there. A shard that lies in several of the folders has no results: nobody knows which are its job's.
 * No more is kept of a report than what it claims.
 */
async function readResults({ shards }, folders) {
    const found = [...new Set(folders.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))].flatMap(foldersIn);
    const results = [];
    for (const [shard, cells] of shards.entries()) {
        const places = found.filter(({ name }) => name === (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .shardFolder */ .nG)(shard)).map(({ path }) => path);
        for (const cell of cells)
            results.push({ cell, shard, ...(await readResult(cell, places)) });
    }
    return results;
}
/** Links are not followed. Throws `file-unreadable`. */
function foldersIn(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
        return entries.map(({ name }) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name) }));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return []; // no job left anything
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(folder, 300)} cannot be read: the system says ${code}`, {
            fix: "Name the folder with the results of the plan's jobs.",
        });
    }
}
async function readResult(cell, [place, ...more]) {
    if (place === undefined)
        return { evidence: [] };
    if (more.length === 0)
        return readCell((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,_matrix_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .cellFolder */ .fZ)(cell)));
    const places = [place, ...more].sort(_matrix_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n).map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(each, 80));
    return { evidence: [], why: `its shard lies in ${places.length} places: ${places.slice(0, 2).join(" and ")}` };
}
async function readCell(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "report.json");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile()) {
        return { evidence: [], why: (0,_server_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readWhy */ .nn)(folder) ?? "its job left no report of it" };
    }
    const { evidence, diagnostics } = await (0,_server_matrix_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvidence */ .A)([file]);
    const why = diagnostics[0]?.message;
    return evidence.length > 0 ? { evidence } : { evidence, why: why ?? "its report says nothing of it" };
}


/***/ }),

/***/ 37153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runShard: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/find-suite.ts + 1 modules
var find_suite = __webpack_require__(4257);
;// CONCATENATED MODULE: ./packages/conformance/src/subject.ts
const defaultLimits = { seconds: 600, memory: 2 * 1024 ** 3 };

// EXTERNAL MODULE: ./packages/conformance/src/temporary-folder.ts
var temporary_folder = __webpack_require__(38019);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/matrix/src/fold.ts
var fold = __webpack_require__(53732);
// EXTERNAL MODULE: ./packages/matrix/src/plan-document.ts
var plan_document = __webpack_require__(3576);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/oci/src/layout-writer.ts
var layout_writer = __webpack_require__(94675);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var src_registry = __webpack_require__(6696);
// EXTERNAL MODULE: ./packages/golang/src/compile.ts + 1 modules
var compile = __webpack_require__(45736);
// EXTERNAL MODULE: ./packages/oci/src/image.ts
var src_image = __webpack_require__(84616);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/oci/src/bytes.ts
var bytes = __webpack_require__(41102);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/oci/src/gzip.ts



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes that one thread compresses at a time. Part of the format: another size makes other bytes. */
const blockSize = 1024 * 1024;
/** See docs/decisions/0010-parallel-gzip.md. */
const level = 4;
/** What deflate looks back for matches. */
const windowSize = 32 * 1024;
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/**
 * One gzip member (RFC 1952) of the content, compressed in blocks by several threads. The bytes depend on content
 * alone, not on the number of cores. Memory: about two blocks per core.
 */
async function* gzip(content) {
    const running = [];
    const threads = (0,external_node_os_.availableParallelism)() + 1;
    let crc = 0;
    let size = 0;
    let before;
    yield header;
    for await (const block of blocks(content)) {
        crc = (0,external_node_zlib_.crc32)(block, crc);
        size += block.length;
        const compressed = compress(block, before);
        compressed.catch(() => { });
        running.push(compressed);
        before = block;
        if (running.length >= threads)
            yield (await running.shift());
    }
    for (const compressed of running)
        yield await compressed;
    yield trailer(crc, size);
}
/** Ends on a byte boundary with an empty stored block, so that the next block's bytes can follow. */
function compress(block, before) {
    return deflate(block, {
        level,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        chunkSize: block.length + 64 * 1024,
        ...(before ? { dictionary: before.subarray(-windowSize) } : {}),
    });
}
/** A last, empty deflate block, the checksum, and the length modulo 2^32. */
function trailer(crc, size) {
    const bytes = Buffer.alloc(10);
    bytes.writeUInt16LE(0x0003, 0);
    bytes.writeUInt32LE(crc, 2);
    bytes.writeUInt32LE(size % 2 ** 32, 6);
    return bytes;
}
/** The content in blocks of the same size, the last one shorter; none for no content. */
async function* blocks(content) {
    let block = Buffer.allocUnsafeSlow(blockSize);
    let used = 0;
    for await (const piece of content) {
        for (let at = 0; at < piece.length;) {
            const part = piece.subarray(at, at + blockSize - used);
            block.set(part, used);
            used += part.length;
            at += part.length;
            if (used === blockSize) {
                yield block;
                block = Buffer.allocUnsafeSlow(blockSize);
                used = 0;
            }
        }
    }
    if (used > 0)
        yield block.subarray(0, used);
}

// EXTERNAL MODULE: ./packages/oci/src/media-types.ts
var media_types = __webpack_require__(92125);
// EXTERNAL MODULE: ./packages/oci/src/tar.ts
var tar = __webpack_require__(5146);
;// CONCATENATED MODULE: ./packages/oci/src/layer.ts






/**
 * Writes files as one compressed layer (OCI image specification, layer.md). The digest depends on paths, modes and contents alone:
 * entries are sorted, belong to root and have time 0.
 */
async function writeLayer(files, layout, folders) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const descriptor = await layout.addBlob(media_types/* mediaTypes */.Ib.layer, gzip(hashed((0,tar/* tar */.y)(entries(files, folders)), hash)));
    return { descriptor, diffId: `sha256:${hash.digest("hex")}` };
}
/** By path in byte order, so that each folder comes before what it holds. */
function entries(files, folders) {
    const byPath = new Map();
    for (const { path, mode, size, source } of files) {
        const relative = path.replace(/^\/+/, "");
        for (const folder of folders === "own" ? foldersAbove(relative) : []) {
            byPath.set(folder, { path: folder, mode: 0o755, size: 0, content: none() });
        }
        byPath.set(relative, { path: relative, mode, size, content: read(source) });
    }
    return [...byPath.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function foldersAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}
/** Opens the file when it is read, not before. */
async function* read(source) {
    yield* typeof source === "string" ? (0,external_node_fs_.createReadStream)(source, { highWaterMark: 1024 * 1024 }) : (0,bytes/* once */.O)(source);
}
async function* none() { }
async function* hashed(content, hash) {
    for await (const piece of content) {
        hash.update(piece);
        yield piece;
    }
}

// EXTERNAL MODULE: ./packages/oci/src/platform.ts
var src_platform = __webpack_require__(65534);
// EXTERNAL MODULE: ./packages/server/src/check-binary.ts
var check_binary = __webpack_require__(40527);
;// CONCATENATED MODULE: ./packages/server/src/binaries.ts








/** Compiles platform by platform; each binary becomes a layer while the next one compiles. */
async function compileBinaries({ located, toolchain, image }, composition, directory, layout, progress) {
    const { ldflags } = located.manifest.build;
    const targets = composition.platforms.map((platform, index) => ({
        platform,
        entrypoint: (0,src_image/* imageEntrypoint */.sV)(image?.platforms[index]?.config, composition.name),
    }));
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plugin-release-build-"));
    const layers = [];
    try {
        for (const [index, { platform, entrypoint }] of targets.entries()) {
            const output = (0,external_node_path_.join)(work, String(index));
            const { seconds } = await progress.step(`Compile for ${(0,src_platform/* formatPlatform */.Bq)(platform)}`, () => (0,compile/* compile */.w)(toolchain, composition, { directory, platform, ldflags, output }));
            const info = await (0,check_binary/* checkBinary */.W)(output, composition, toolchain.version);
            const packed = pack(output, entrypoint, layout, image !== undefined);
            const binary = packed.then((layer) => ({ platform, entrypoint, info, seconds, layer }));
            // It may fail while the next one compiles; it is waited for below.
            binary.catch(() => { });
            layers.push(binary);
            // Looked at below; until then nobody does, and Node ends a process whose failures nobody looks at.
            layers.at(-1)?.catch(() => { });
        }
        return await progress.step("Compress layers", () => Promise.all(layers));
    }
    finally {
        await Promise.allSettled(layers);
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function pack(binary, entrypoint, layout, onBase) {
    const { size } = await (0,promises_.stat)(binary);
    const layer = await writeLayer([{ path: entrypoint, mode: 0o755, source: binary, size }], layout, onBase ? "from-base" : "own");
    await (0,promises_.rm)(binary);
    return layer;
}

// EXTERNAL MODULE: ./packages/server/src/image.ts
var server_src_image = __webpack_require__(32256);
;// CONCATENATED MODULE: ./packages/server/src/engine.ts



/** The engine that was asked for, ready to work: what it needs beside the module is there. Throws `cgo-needs-dockerfile`. */
async function openEngine({ manifest, source }, { buildkit, environment, signal }) {
    if (manifest.build.cgo && buildkit?.dockerfile === undefined) {
        (0,diagnostic/* fail */.fJ)("cgo-needs-dockerfile", "the manifest asks for cgo, and no Dockerfile brings a C compiler", {
            place: source.place(["spec", "build", "cgo"]),
            fix: "Set engine to buildkit and dockerfile to one with a C compiler, or leave cgo out.",
        });
    }
    if (!buildkit)
        return daemonless;
    const { openBuildKit } = await __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 63214));
    return openBuildKit(buildkit, environment, signal);
}
const daemonless = async ({ inputs, prepared, directory, layout, options }) => {
    const binaries = await compileBinaries(inputs, prepared.composition, directory, layout, options.progress);
    return (0,server_src_image/* writeImage */.te)(layout, inputs, prepared, binaries);
};

// EXTERNAL MODULE: ./packages/golang/src/base-go-mod.ts
var base_go_mod = __webpack_require__(69423);
// EXTERNAL MODULE: ./packages/golang/src/build-tree.ts
var build_tree = __webpack_require__(32233);
// EXTERNAL MODULE: ./packages/golang/src/culprits.ts
var culprits = __webpack_require__(34210);
// EXTERNAL MODULE: ./packages/golang/src/main-module.ts
var main_module = __webpack_require__(9552);
;// CONCATENATED MODULE: ./packages/golang/src/check-base.ts






/** What is known of a base that is the main module before Go is asked: folders that replace modules, and files of no effect. */
function checkBase({ base }, goMod) {
    if (!(0,main_module/* isMainModule */.eQ)(base))
        return [];
    const replaced = (goMod?.replace ?? []).filter((each) => each.newVersion === undefined);
    return [...replaced.flatMap((each) => checkReplacement(base, each)), ...unusedFiles(base)];
}
function checkReplacement(base, { path, newPath }) {
    const folder = (0,external_node_path_.resolve)(base.files ?? "", newPath);
    const what = `the base's go.mod replaces ${(0,sanitize/* quoted */.T)(path, 200)} by the folder ${(0,sanitize/* quoted */.T)(newPath, 200)}`;
    if (base.checkout === undefined) {
        if (isInside(base.files ?? "", folder) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "go.mod")))
            return [];
        return [
            (0,diagnostic/* diagnostic */.YK)("base-needs-checkout", `${what}, which is not in ${base.module}@${base.version}`, {
                ...(0,culprits/* whereIs */.ie)(base, "version"),
                fix: "Name a checkout by spec.base.path and commit: a released module has no other modules in it.",
            }),
        ];
    }
    const missing = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "go.mod")) ? undefined : "which has no go.mod";
    const outside = isInside(base.checkout.root, folder) ? undefined : "which is not in the checkout";
    const why = outside ?? missing;
    if (why === undefined)
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("base-replacement-missing", `${what}, ${why}`, {
            ...(0,culprits/* whereIs */.ie)(base, "module"),
            fix: "Commit the folder to the repository that the commit is of, or require a released version of the module.",
        }),
    ];
}
/** Go would take both into account for somebody who builds in the checkout. */
function unusedFiles(base) {
    if (base.checkout === undefined || base.files === undefined)
        return [];
    const folders = [base.files];
    while (folders[0] !== base.checkout.root && isInside(base.checkout.root, folders[0] ?? "")) {
        folders.unshift((0,external_node_path_.dirname)(folders[0] ?? ""));
    }
    const found = [
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(base.files, "vendor", "modules.txt")) ? ["vendor"] : []),
        ...(folders.some((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(each, "go.work"))) ? ["go.work"] : []),
    ];
    if (found.length === 0)
        return [];
    return [
        (0,diagnostic/* diagnostic */.YK)("base-files-unused", `the base's ${found.join(" and ")} ${found.length > 1 ? "have" : "has"} no effect`, {
            ...(0,culprits/* whereIs */.ie)(base, "module"),
            fix: "Make sure that the base's go.mod alone says which modules it needs.",
        }),
    ];
}
/** Files of a checkout that would be compiled, and that no commit has because git ignores them. */
function uncommittedFiles({ base }, list) {
    const { checkout } = base;
    if (checkout === undefined || checkout.ignored.size === 0)
        return [];
    const compiled = [...list.packages.values()].flatMap(({ Dir = "", ...files }) => isInside(checkout.root, Dir) ? filesOf(files).map((name) => (0,external_node_path_.resolve)(Dir, name)) : []);
    const found = compiled.filter((file) => isIgnored(file, checkout.ignored));
    if (found.length === 0)
        return [];
    const shown = found.slice(0, 5).map((file) => (0,sanitize/* quoted */.T)((0,external_node_path_.relative)(checkout.root, file), 200));
    const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : "";
    return [
        (0,diagnostic/* diagnostic */.YK)("base-dirty", `git ignores files of the checkout that would be compiled: ${shown.join(", ")}${more}`, {
            ...(0,culprits/* whereIs */.ie)(base, "module"),
            fix: "Commit these files: what is built is what the commit has.",
        }),
    ];
}
function filesOf({ GoFiles, CgoFiles, CFiles, CXXFiles, EmbedFiles, SFiles, HFiles, }) {
    return [GoFiles, CgoFiles, CFiles, CXXFiles, EmbedFiles, SFiles, HFiles].flatMap((each) => each ?? []);
}
function isIgnored(file, ignored) {
    for (let path = file; path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if (ignored.has(path))
            return true;
    return false;
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith("../") && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./packages/golang/src/go-sum.ts
var go_sum = __webpack_require__(32082);
;// CONCATENATED MODULE: ./packages/golang/src/check-modules.ts




/** Modules with `replace` directives, which Go heeds in the main module only. */
function replaceWarnings(composition, goMods) {
    return [...membersByModule(composition)].flatMap(([module, member]) => {
        if (module === (0,main_module/* mainModuleOf */.Nk)(composition))
            return [];
        const replaced = goMods.get(module)?.replace.map((each) => each.path) ?? [];
        if (replaced.length === 0)
            return [];
        const more = replaced.length > 5 ? ` and ${replaced.length - 5} more` : "";
        const what = `${replaced.slice(0, 5).join(", ")}${more}`;
        return (0,diagnostic/* diagnostic */.YK)("module-has-replace", `${(0,culprits/* titleOf */.Gg)(member)} replaces ${what}, which has no effect here`, {
            ...(0,culprits/* whereIs */.ie)(member, "module"),
            fix: `Release ${module} with requirements that need no replace directive.`,
        });
    });
}
/** Modules whose files are not those that the lock was made with; Go itself would stop at the first. */
function changedSums(composition, downloaded, lockedSums) {
    const locked = (0,go_sum/* parseGoSum */.HD)(lockedSums);
    const members = membersByModule(composition);
    return downloaded.flatMap(({ module, version, sum }) => {
        const expected = locked.get(`${module} ${version}`);
        if (sum === undefined || expected === undefined || sum === expected)
            return [];
        const message = `${module}@${version} has the sum ${sum}, and go.sum says ${expected}`;
        return (0,diagnostic/* diagnostic */.YK)("module-checksum-mismatch", message, {
            ...(0,culprits/* whereIs */.ie)(members.get(module), "version"),
            fix: "Find out who changed the module after its release; a changed module needs a new version.",
        });
    });
}
/** The first member of each module: the base, or the first plugin in the manifest. */
function membersByModule(composition) {
    const members = new Map();
    for (const each of (0,culprits/* membersOf */.lS)(composition))
        if (!members.has(each.module))
            members.set(each.module, each);
    return members;
}

// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
;// CONCATENATED MODULE: ./packages/golang/src/lock.ts





const names = ["main.go", "go.mod", "go.sum"];
/** What a folder already has of them. */
async function readLock(directory) {
    const found = {};
    for (const name of names) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), "utf8").catch((error) => {
            if (error.code !== "ENOENT")
                throw error;
        });
        if (text !== undefined)
            found[name] = text;
    }
    return found;
}
/** The files that differ. */
function changedFiles(lock, wanted) {
    return names.filter((name) => lock[name] !== wanted[name]);
}
/** What `go build` takes into a package beside what it is told (go/build, goodOSArchFile and the lists of Package). */
const compiled = /\.(?:go|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|swig|swigcxx|syso)$/;
/** One `lock-stale` for each file of the folder that was not generated, and that Go would compile into the server all the same. */
async function strangers(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw error;
    });
    const strange = entries.filter((each) => !each.isDirectory() && compiled.test(each.name) && !/^[._]|_test\.go$/.test(each.name));
    return strange
        .map(({ name }) => name)
        .filter((name) => !names.some((own) => own === name))
        .sort()
        .map((name) => (0,diagnostic/* diagnostic */.YK)("lock-stale", `${(0,sanitize/* quoted */.T)(name)} is not generated, and would be compiled into the server`, {
        fix: "Remove it: code that is to be in the server belongs into a plugin, or into the base.",
        place: { file: (0,external_node_path_.join)(directory, name) },
    }));
}
/** One `lock-stale` for each file that differs, with the lines that do. */
function staleFiles(directory, lock, wanted) {
    return changedFiles(lock, wanted).map((name) => {
        const file = (0,external_node_path_.join)(directory, name);
        const fix = "Generate again and commit what changed.";
        const old = lock[name];
        if (old === undefined)
            return (0,diagnostic/* diagnostic */.YK)("lock-stale", `${name} is missing`, { place: { file }, fix });
        const { changes, line } = differingLines(old, wanted[name]);
        return (0,diagnostic/* diagnostic */.YK)("lock-stale", `${name} would change: ${changes}`, { place: { file, line }, fix });
    });
}
/**
 * Writes what differs, and what else belongs to it, each file as a whole; what is the same keeps its time.
 * Where there is no room for all of them, none is written: throws `disk-full`.
 */
async function writeFiles(directory, lock, wanted, others = {}) {
    const files = { ...Object.fromEntries(changedFiles(lock, wanted).map((name) => [name, wanted[name]])), ...others };
    const temporary = (name) => (0,external_node_path_.join)(directory, `.${name}${temporarySuffix}`);
    let made;
    try {
        made = await (0,promises_.mkdir)(directory, { recursive: true });
        for (const [name, text] of Object.entries(files))
            await (0,promises_.writeFile)(temporary(name), text);
        for (const name of Object.keys(files))
            await (0,promises_.rename)(temporary(name), (0,external_node_path_.join)(directory, name));
        await removeTemporaryFiles(directory);
    }
    catch (error) {
        if (made !== undefined)
            await (0,promises_.rm)(made, { recursive: true, force: true });
        else
            await removeTemporaryFiles(directory);
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
}
const temporarySuffix = ".plugin-release.tmp";
/** What this run, or one that was killed, did not put in place. */
async function removeTemporaryFiles(directory) {
    for (const name of await (0,promises_.readdir)(directory)) {
        if (name.endsWith(temporarySuffix))
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    }
}
/** A folder's path without symbolic links, also where the folder or its parents are still to be made. */
async function realFolder(directory) {
    return (0,promises_.realpath)(directory).catch(async (error) => {
        if (error.code !== "ENOENT" || (0,external_node_path_.dirname)(directory) === directory)
            throw error;
        return (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(directory)), (0,external_node_path_.basename)(directory));
    });
}
const shownLines = 6;
/** The lines that only one of two texts has: `- old`, `+ new`; and where the first of them stands or would stand. */
function differingLines(old, wanted) {
    const [oldLines, wantedLines] = [old.split("\n"), wanted.split("\n")];
    const [oldSet, wantedSet] = [new Set(oldLines), new Set(wantedLines)];
    const changes = [
        ...oldLines.filter((line) => !wantedSet.has(line)).map((line) => `- ${(0,sanitize/* sanitize */.a)(line, 200)}`),
        ...wantedLines.filter((line) => !oldSet.has(line)).map((line) => `+ ${(0,sanitize/* sanitize */.a)(line, 200)}`),
    ];
    const more = changes.length - shownLines;
    const shown = changes.slice(0, shownLines).join(" | ") || "the order of its lines";
    const first = oldLines.findIndex((line, index) => line !== wantedLines[index]);
    return { changes: more > 0 ? `${shown} | and ${more} more` : shown, line: first < 0 ? oldLines.length : first + 1 };
}

// EXTERNAL MODULE: ./packages/golang/src/resolution-failure.ts
var resolution_failure = __webpack_require__(62563);
;// CONCATENATED MODULE: ./packages/golang/src/build-constraint.ts
const unixSystems = new Set([
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "linux",
    "netbsd",
    "openbsd",
    "solaris",
]);
const systems = new Set([...unixSystems, "js", "nacl", "plan9", "wasip1", "windows", "zos"]);
const architectures = new Set(["386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le"].concat([
    "riscv64",
    "s390x",
    "sparc64",
    "wasm",
]));
/** The tags that hold for a platform (go.dev/cmd/go "Build constraints"), every Go release among them. */
function tagsOf(platform, tags) {
    const holding = new Set([platform.os, platform.architecture, "gc", ...tags]);
    if (unixSystems.has(platform.os))
        holding.add("unix");
    if (platform.os === "android")
        holding.add("linux");
    return (tag) => holding.has(tag) || /^go1\.\d+$/.test(tag);
}
/** Whether a Go file is left out only because cgo is off. */
function needsCgo(fileName, source, holds) {
    const selected = (cgo) => fileNameAllows(fileName, holds) && constraintAllows(source, (tag) => (tag === "cgo" ? cgo : holds(tag)));
    if (!selected(true) || fileName.endsWith("_test.go"))
        return false;
    return !selected(false) || importsC(source);
}
/** The `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` endings of a file's name. */
function fileNameAllows(fileName, holds) {
    // What stands before the first underscore is never an ending.
    const parts = fileName.replace(/\.go$/, "").split("_").slice(1);
    const last = parts.at(-1) ?? "";
    const before = parts.at(-2) ?? "";
    if (systems.has(last))
        return holds(last);
    if (!architectures.has(last))
        return true;
    return holds(last) && (!systems.has(before) || holds(before));
}
/** Longer than any that a person writes; what is deeper nested than this could not be evaluated. */
const expressionLimit = 1000;
/** The `//go:build` line, which stands before the package clause. */
function constraintAllows(source, holds) {
    const head = source.slice(0, source.search(/^package\s/m));
    const expression = /^\/\/go:build\s+(.*)$/m.exec(head)?.[1];
    if (expression === undefined)
        return true;
    return expression.length <= expressionLimit && evaluate(expression, holds);
}
function importsC(source) {
    return /^\s*(?:import\s+)?(?:_\s+)?["`]C["`]\s*(?:\/\/.*)?$/m.test(source);
}
/** Evaluates `a && (b || !c)` from left to right; what is no expression does not hold. */
function evaluate(expression, holds) {
    const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let position = 0;
    const take = (token) => tokens[position] === token && position++ >= 0;
    const either = () => {
        let value = both();
        while (take("||"))
            value = both() || value;
        return value;
    };
    const both = () => {
        let value = one();
        while (take("&&"))
            value = one() && value;
        return value;
    };
    const one = () => {
        if (take("!"))
            return !one();
        if (!take("("))
            return holds(tokens[position++] ?? "");
        const value = either();
        take(")");
        return value;
    };
    return either();
}

// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(62317);
;// CONCATENATED MODULE: ./packages/golang/src/package-error.ts


/** What `go list -e` says of a package, sorted. The texts are those of cmd/go/internal/load and modload, Go 1.26. */
const kinds = [
    {
        pattern: /build constraints exclude all Go files/,
        code: "package-excluded",
        fix: "Give the package Go files that this platform takes, or leave the platform out.",
    },
    {
        pattern: /^pattern .*|cannot embed|go:embed/,
        code: "embed-missing",
        fix: "Add the embedded files to the module, which holds only what is committed, and release it again.",
        ownFix: "Add the embedded files to the working copy.",
    },
    {
        pattern: /use of internal package/,
        code: "package-internal",
        fix: "Import a package that is not below an internal folder of another module.",
    },
    {
        pattern: /is a program, not an importable package/,
        code: "package-main",
        fix: "Import a library package that registers the plugin in its init function.",
    },
    {
        pattern: /does not contain package|no Go files in/,
        code: "package-not-found",
        fix: "Correct the import path, or name a version of the module that has the package.",
    },
    {
        pattern: /^module lookup disabled by GOPROXY=off/,
        code: "module-not-fetched",
        fix: module_error/* fetchFirst */.Jd,
    },
    {
        pattern: /cannot find module providing package|no required module provides package/,
        code: "requirement-undeclared",
        fix: "Require a module that has the package in the importing module's go.mod (go mod tidy does) and release it again.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Require the module by the path that its go.mod declares.",
    },
];
/**
 * Sorts a package's error. What is neither known nor about a module is for the compiler: syntax, cycles, mixed packages.
 *
 * @param directory of the working copy, where the package is in one
 */
function explainPackageError(text, directory) {
    const { ownFix, ...problem } = explain(text);
    if (directory === undefined)
        return problem;
    return { ...problem, fix: ownFix ?? problem.fix.replace(/ and release it again\.$/, ".") };
}
function explain(text) {
    const known = kinds.find((each) => each.pattern.test(text));
    if (known) {
        const { code, fix, ownFix } = known;
        const why = (0,sanitize/* sanitize */.a)(text.replace(/ in \/\S+$/, ""), 300);
        return { code, why, fix, ...(ownFix === undefined ? {} : { ownFix }) };
    }
    if (/^\S+@v\S+: |^verifying |^reading |missing go\.sum entry/.test(text))
        return (0,module_error/* explainModuleError */.m$)(text);
    return { code: "compile-failed", why: (0,sanitize/* sanitize */.a)(text, 300), fix: "Correct the package and release it again." };
}

;// CONCATENATED MODULE: ./packages/golang/src/check-program.ts




/** Whether the base's package is one of its module and a `package main`. The file that is added to it is one of it by now. */
function findProgram({ composition: { base }, list }, path) {
    const listed = list.packages.get(path);
    const where = (0,culprits/* whereIs */.ie)(base, "import");
    const added = (0,main_module/* addedPath */.o2)(base).split("/").at(-1);
    const owner = listed?.Module?.Path;
    if (owner !== undefined && owner !== base.module) {
        return [
            (0,diagnostic/* diagnostic */.YK)("package-not-found", `${path} is in the module ${owner}, not in ${base.module}`, {
                ...where,
                fix: "Name the folder of that module by spec.base.path, or a package of the base's own module.",
            }),
        ];
    }
    const files = [...(listed?.GoFiles ?? []), ...(listed?.CgoFiles ?? [])].filter((each) => each !== added);
    const mixed = /found packages (\S+) \(\S+\) and (\S+) \(/.exec(listed?.Error?.Err ?? "");
    const name = mixed?.slice(1).find((each) => each !== "main");
    if (name !== undefined) {
        return [
            (0,diagnostic/* diagnostic */.YK)("base-not-main", `${path} is a library, package ${name}`, {
                ...where,
                fix: "Name the base's package main, or the library with entrypoint import and call.",
            }),
        ];
    }
    if (!listed || (files.length === 0 && !listed.Error)) {
        return [
            (0,diagnostic/* diagnostic */.YK)("package-not-found", `no package ${path} is in ${base.module} ${base.version}`, {
                ...where,
                fix: "Correct the import path in spec.base.entrypoint.package, or name a version that has the package.",
            }),
        ];
    }
    return [];
}
/** What Go says of the base's package. */
function checkProgram({ composition: { base }, list }, path) {
    const listed = list.packages.get(path);
    if (!listed?.Error)
        return [];
    const { code, why, fix } = explainPackageError(listed.Error.Err, base.directory);
    return [
        (0,diagnostic/* diagnostic */.YK)(code, `${(0,culprits/* titleOf */.Gg)(base)} cannot be compiled: ${path}: ${why}`, { ...(0,culprits/* whereIs */.ie)(base, "import"), fix }),
    ];
}

// EXTERNAL MODULE: ./packages/golang/src/package-list.ts
var package_list = __webpack_require__(21337);
;// CONCATENATED MODULE: ./packages/golang/src/check-packages.ts







/** The import path of a plugin, or of the package that has the base's main. */
function importOf(member) {
    return "import" in member ? member.import : (0,main_module/* entryPackage */.XJ)(member);
}
/** Every problem that is known before anything is compiled: first of the imported packages, then of what they import. */
function checkPackages(check) {
    const { entrypoint } = check.composition.base;
    const roots = new Map((0,culprits/* membersOf */.lS)(check.composition).map((each) => [importOf(each), each]));
    const program = "package" in entrypoint ? entrypoint.package : undefined;
    const unfit = program === undefined ? [] : findProgram(check, program);
    // All that imports it would be blamed for it, too.
    if (unfit.length > 0)
        return unfit;
    const found = [...roots].flatMap(([path, member]) => (path === program ? [] : checkRoot(check, member, path)));
    // Of a program Go repeats what is wrong with the packages that it imports.
    if (program !== undefined && found.length === 0)
        found.push(...checkProgram(check, program));
    for (const each of check.list.packages.values()) {
        if (each.Error && !roots.has(each.ImportPath) && !isOfAnother(each, roots))
            found.push(...checkDependency(check, each, found.length > 0));
    }
    return found;
}
/** Without the go.mod of one module, Go finds no package of any: that module's own problem says it all. */
function isOfAnother({ Error: error }, roots) {
    const [, module, version] = /^(\S+)@(v[^\s:]+): /.exec(error?.Err ?? "") ?? [];
    return [...roots.values()].some((each) => each.module === module && each.version === version);
}
function checkRoot(check, member, path) {
    const listed = check.list.packages.get(path);
    const problem = (code, why, fix) => [
        (0,diagnostic/* diagnostic */.YK)(code, `${(0,culprits/* titleOf */.Gg)(member)} cannot be compiled in: ${why}`, { ...(0,culprits/* whereIs */.ie)(member, "import"), fix }),
    ];
    // Go shows one error of main.go only, so these two are not left to it.
    if (path.split("/").includes("internal") && member.module !== (0,main_module/* mainModuleOf */.Nk)(check.composition)) {
        return problem("package-internal", `${path} is internal to its module`, "Import a package of the module that is not below an internal folder.");
    }
    if (listed?.Name === "main") {
        return problem("package-main", `${path} is a program, not a library`, "Import a library package that registers the plugin in its init function.");
    }
    const dropped = (check.ignored.get(path) ?? []).filter((each) => needsCgo(each.name, each.source, check.holds));
    if (listed?.Error) {
        const { code, why, fix } = explainPackageError(listed.Error.Err, member.directory);
        if (code === "package-excluded")
            return problem(code, ...excluded(path, dropped.length > 0));
        if (code === "requirement-undeclared" ||
            code === "package-not-found" ||
            wasSought(listed.Error.Err, path, member)) {
            const where = `${member.module} ${member.version}`;
            return problem("package-not-found", `no package ${path} is in ${where}`, fixImport(member));
        }
        return problem(code, `${path}: ${atFile(listed)}${why}`, fix);
    }
    if (listed && [...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])].length === 0) {
        return problem("package-tests-only", `${path} has no Go files but tests`, "Import the package that registers the plugin.");
    }
    return dropped.length > 0
        ? [
            droppedFiles(member, path, dropped.map((each) => each.name)),
        ]
        : [];
}
/** Whether Go went on to look for another module that has the package, which it does where the member's has none. */
function wasSought(error, path, member) {
    const sought = /^module ([^\s@]+): /.exec(error)?.[1];
    return sought !== undefined && sought !== member.module && `${path}/`.startsWith(`${sought}/`);
}
function fixImport(member) {
    return "name" in member
        ? "Correct the import path, or name a version of the module that has the package."
        : "Correct the import path in spec.base.entrypoint.import, or name a version that has the package.";
}
function excluded(path, cgo) {
    return cgo
        ? [
            `all Go files of ${path} need cgo, which is off`,
            "Offer an implementation without cgo, leave the plugin out, or build with cgo (spec.build.cgo).",
        ]
        : [
            `build constraints exclude all Go files of ${path}`,
            "Name the build tag that the package needs in build.tags, or leave out the platform that it does not support.",
        ];
}
function droppedFiles(member, path, names) {
    const shown = names.slice(0, 5).join(", ");
    return (0,diagnostic/* diagnostic */.YK)("package-init-dropped", `${(0,culprits/* titleOf */.Gg)(member)}: ${path} is compiled without ${shown}, since cgo is off`, {
        ...(0,culprits/* whereIs */.ie)(member, "import"),
        fix: "Make sure that the plugin registers itself in a file that needs no cgo, or build with cgo (spec.build.cgo).",
    });
}
function checkDependency(check, listed, rootsFailed) {
    const { composition, list } = check;
    const importer = listed.Error?.ImportStack?.at(-1);
    const main = listed.ImportPath === (0,main_module/* mainPackageOf */.b3)(composition);
    // Of main.go itself Go repeats what the imported packages' own checks have said.
    if (main && rootsFailed)
        return [];
    const owners = (0,package_list/* ownersOf */.K2)(list, composition, listed.ImportPath);
    const owner = (0,culprits/* firstOwner */._o)(owners, composition);
    const own = owner !== undefined && `${listed.ImportPath}/`.startsWith(`${owner.module}/`) ? owner.directory : undefined;
    const { code, why, fix } = explainPackageError(listed.Error?.Err ?? "", own);
    const via = importer !== undefined && importer !== listed.ImportPath ? `, imported by ${importer}` : "";
    const who = (0,culprits/* titleOfOwners */.UN)(owners);
    return [
        (0,diagnostic/* diagnostic */.YK)(code, `${who} cannot be compiled in: ${listed.ImportPath}${via}: ${atFile(listed)}${why}`, {
            ...(0,culprits/* whereIs */.ie)(owner, "import"),
            fix,
        }),
    ];
}
/** `embed.go:9:12: `, without the folder, which is this machine's. */
function atFile(listed) {
    const position = listed.Error?.Pos.split("/").at(-1);
    return position ? `${position}: ` : "";
}

// EXTERNAL MODULE: ./packages/golang/src/module-graph.ts
var module_graph = __webpack_require__(61979);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/golang/src/check-versions.ts





/** Holds the resolved go.mod against the composition: nothing moved, nothing came in that no go.mod requires. */
function checkVersions(composition, resolved) {
    return [...movedVersions(composition, resolved), ...undeclaredRequirements(composition, resolved)];
}
function movedVersions(composition, { goMod, graph }) {
    const members = (0,culprits/* membersOf */.lS)(composition);
    const found = [];
    for (const member of members) {
        // What is replaced, by a working copy or in the go.mod of a base that is the main module, is not taken at any version.
        if (goMod.replace.some((each) => each.path === member.module))
            continue;
        const selected = selectedVersion(composition, member, goMod, graph);
        if (selected === member.version)
            continue;
        if (member !== composition.base && selected === composition.base.version && member.module === graph.main) {
            found.push(otherThanBase(member, selected));
            continue;
        }
        const chains = chainsTo(members, member, selected, graph);
        found.push(movedVersion(member, selected, chains));
    }
    return found;
}
/**
 * The version that a member's module has after resolution; for the main module, the highest that plugins ask for. What the
 * base's own requirements ask of it was so when the base was released, and does not count.
 */
function selectedVersion({ base }, member, goMod, graph) {
    if (member.module !== graph.main)
        return goMod.require.find((each) => each.path === member.module)?.version ?? "none";
    const own = (0,module_graph/* reachableFrom */.im)(graph, { path: base.module, version: base.version });
    const highest = (0,module_graph/* askersOf */.J5)(graph, member.module).find((each) => !own.has((0,module_graph/* nodeName */.qp)(each.asker)));
    return highest && (0,module_version/* compareModuleVersions */.VQ)(highest.version, base.version) > 0 ? highest.version : base.version;
}
/** From each member that asks for `member` at `selected`, the requirements that lead there. */
function chainsTo(members, member, selected, graph) {
    const target = { path: member.module, version: selected };
    return members
        .filter((each) => each.module !== member.module)
        .map((from) => ({ from, chain: (0,module_graph/* pathTo */.vs)(graph, [{ path: from.module, version: from.version }], target) }))
        .filter(({ chain }) => chain.length > 1)
        .sort((left, right) => left.chain.length - right.chain.length);
}
function movedVersion(member, selected, chains) {
    const [first, second] = chains;
    const asker = first ? (0,culprits/* titleOf */.Gg)(first.from) : "another module";
    const chain = first ? ` (${first.chain.map(module_graph/* nodeName */.qp).join(" -> ")})` : "";
    const also = second ? `; so do ${chains.length - 1} more, ${(0,culprits/* titleOf */.Gg)(second.from)} first` : "";
    const why = `${asker} needs ${member.module} ${selected}${chain}${also}`;
    return (0,diagnostic/* diagnostic */.YK)("version-moved", `${(0,culprits/* titleOf */.Gg)(member)} is set to ${member.version}, but ${why}`, {
        ...(0,culprits/* whereIs */.ie)(member, "version"),
        fix: `${raising(member, selected)}, or name a version of ${asker} that is content with ${member.version}.`,
    });
}
function otherThanBase(member, version) {
    const message = `${(0,culprits/* titleOf */.Gg)(member)} is set to ${member.version}, but its module is the base's, at ${version}`;
    return (0,diagnostic/* diagnostic */.YK)("version-moved", message, {
        ...(0,culprits/* whereIs */.ie)(member, "version"),
        fix: `Set the version of ${(0,culprits/* titleOf */.Gg)(member)} to ${version}.`,
    });
}
function raising(member, version) {
    if ("checkout" in member && member.checkout) {
        return `Check out a commit that has what ${version} has, and say so with spec.base.version`;
    }
    const line = member.at?.version?.line;
    return `Set the version of ${(0,culprits/* titleOf */.Gg)(member)} to ${version}${line ? ` (line ${line})` : ""}`;
}
/** Requirements that Go made up, at the latest version, because an import was in no module that any go.mod names. */
function undeclaredRequirements(composition, { goMod, graph, list }) {
    const declared = new Set((0,culprits/* membersOf */.lS)(composition).map((each) => each.module));
    const found = [];
    for (const { path, version } of goMod.require) {
        if (declared.has(path) || (0,module_graph/* askersOf */.J5)(graph, path).length > 0)
            continue;
        const importer = importerOf(list, path);
        const owners = importer === undefined ? { base: false, plugins: [] } : (0,package_list/* ownersOf */.K2)(list, composition, importer);
        const who = importer === undefined ? (0,culprits/* titleOfOwners */.UN)(owners) : `${(0,culprits/* titleOfOwners */.UN)(owners)} (package ${importer})`;
        found.push((0,diagnostic/* diagnostic */.YK)("requirement-undeclared", `${who} imports from ${path}, which no go.mod requires`, {
            ...(0,culprits/* whereIs */.ie)((0,culprits/* firstOwner */._o)(owners, composition), "module"),
            fix: `Require ${path} in that module's go.mod (go mod tidy does) and release it again; Go would take the latest, now ${version}.`,
        }));
    }
    return found;
}
/** The first package of another module that imports one of this module's. */
function importerOf(list, module) {
    for (const each of list.packages.values()) {
        if (each.Module?.Path !== module)
            continue;
        const importers = list.importers.get(each.ImportPath) ?? [];
        const other = importers.find((path) => list.packages.get(path)?.Module?.Path !== module);
        if (other !== undefined)
            return other;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/golang/src/list-packages.ts
var list_packages = __webpack_require__(90598);
// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(35399);
// EXTERNAL MODULE: ./packages/golang/src/platform.ts
var golang_src_platform = __webpack_require__(92089);
;// CONCATENATED MODULE: ./packages/golang/src/resolve.ts
















/**
 * Resolves a server's module for all platforms and checks what came out. Go completes go.mod and go.sum in the tree.
 * One `go list` for a platform, again only for those that were listed before go.mod changed; then one `go mod graph`.
 *
 * @param baseGoMod the base's go.mod as it was released
 */
async function resolveModule(toolchain, composition, tree, baseGoMod) {
    const lists = await listUntilStable(toolchain, composition, tree);
    if (!Array.isArray(lists))
        return lists;
    const answer = await (0,network/* runGoOnline */.T)(toolchain, ["mod", "graph"], tree.flags, { directory: tree.directory });
    const diagnostics = await checkEveryPlatform(composition, lists);
    if (answer.exitCode !== 0)
        return { stderr: answer.stderr, diagnostics };
    const graph = (0,module_graph/* parseModuleGraph */.s5)(answer.stdout, (0,main_module/* mainModuleOf */.Nk)(composition));
    const goMod = await (0,promises_.readFile)((0,external_node_path_.join)(tree.files, "go.mod"), "utf8");
    const goSum = await (0,promises_.readFile)((0,external_node_path_.join)(tree.files, "go.sum"), "utf8").catch(() => "");
    const everything = (0,package_list/* packageList */.tX)(lists.flatMap(({ list }) => [...list.packages.values()]));
    const { base } = composition;
    const main = (0,main_module/* isMainModule */.eQ)(base) ? base : undefined;
    const parsed = (0,go_mod/* parseGoMod */.k)(goMod);
    const sums = (0,go_sum/* neededSums */.Su)((0,go_sum/* parseGoSum */.HD)(goSum), graph, everything.packages.values(), parsed.replace, main);
    if (main)
        (0,module_graph/* addBase */.LD)(graph, { path: base.module, version: base.version }, baseGoMod.require);
    const versions = checkVersions(composition, { goMod: parsed, graph, list: everything });
    return { goMod, goSum: (0,go_sum/* renderGoSum */.GR)(sums), diagnostics: [...versions, ...diagnostics], lists };
}
/** How often all platforms may be listed before go.mod has to stay as it is. */
const roundLimit = 5;
async function listUntilStable(toolchain, composition, tree) {
    const { platforms } = composition;
    const lists = new Map();
    const goMod = (0,external_node_path_.join)(tree.files, "go.mod");
    let before = await (0,promises_.readFile)(goMod, "utf8");
    for (let turn = 0, settled = 0; settled < platforms.length; turn++) {
        const platform = platforms[turn % platforms.length];
        if (turn === roundLimit * platforms.length)
            (0,diagnostic/* fail */.fJ)("go-command-failed", "go.mod changes with every listing");
        const answer = await (0,list_packages/* listPackages */.A)(toolchain, composition, { tree, platform, mod: "mod" });
        if ("stderr" in answer)
            return { ...answer, diagnostics: [] };
        lists.set(platform, answer);
        const after = await (0,promises_.readFile)(goMod, "utf8");
        // What a listing wrote suits its own platform; the others have to be asked again.
        settled = after === before ? settled + 1 : 1;
        before = after;
    }
    return [...lists].map(([platform, list]) => ({ platform, list }));
}
/** A problem that not every platform has says which ones have it. */
async function checkEveryPlatform(composition, lists) {
    const found = new Map();
    for (const { platform, list } of lists) {
        const ignored = await readIgnoredFiles(composition, list);
        const holds = tagsOf(platform, composition.tags);
        const problems = checkPackages({ composition, list, ignored, holds });
        for (const each of [...problems, ...uncommittedFiles(composition, list)]) {
            const key = JSON.stringify([each.code, each.plugin, each.message]);
            const known = found.get(key) ?? { diagnostic: each, platforms: [] };
            found.set(key, known);
            known.platforms.push((0,golang_src_platform/* platformName */.$)(platform));
        }
    }
    return [...found.values()].map(({ diagnostic: each, platforms }) => platforms.length === lists.length ? each : { ...each, message: `${each.message} (${platforms.join(", ")})` });
}
/** Go reads build constraints and imports from a file's head, which is never longer than this. */
const headLimit = 256 * 1024;
/** Reads the files that Go left out of the packages that main.go imports; of their dependencies it does not matter. */
async function readIgnoredFiles(composition, list) {
    const ignored = new Map();
    for (const path of new Set((0,culprits/* membersOf */.lS)(composition).map(importOf))) {
        const { Dir, IgnoredGoFiles = [] } = list.packages.get(path) ?? {};
        const files = IgnoredGoFiles.map(async (name) => {
            const source = await (0,promises_.readFile)((0,external_node_path_.join)(Dir ?? "", name), "utf8").catch(() => "");
            return { name, source: source.slice(0, headLimit) };
        });
        ignored.set(path, await Promise.all(files));
    }
    return ignored;
}

// EXTERNAL MODULE: ./packages/golang/src/source.ts
var source = __webpack_require__(61771);
;// CONCATENATED MODULE: ./packages/golang/src/generate.ts















/**
 * Resolves a composition once for all its plugins and platforms and writes the server's module. Resolution starts from
 * the composition alone: of an earlier result it takes the sums, to check modules against, and nothing else.
 */
async function generate(toolchain, composition, options) {
    const goVersion = toolchain.version;
    const directory = await realFolder(options.directory);
    const lock = await readLock(directory);
    const texts = await readGoMods(composition, options.downloaded);
    const goMods = new Map([...texts].map(([module, text]) => [module, (0,go_mod/* parseGoMod */.k)(text)]));
    const diagnostics = [
        ...(await strangers(options.directory)),
        ...checkBase(composition, goMods.get(composition.base.module)),
        ...replaceWarnings(composition, goMods),
        ...changedSums(composition, options.downloaded, lock["go.sum"] ?? ""),
    ];
    // Go would stop at the first of several.
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { goVersion, changed: false, diagnostics, lists: [] };
    const baseGoMod = texts.get(composition.base.module) ?? "";
    const sums = `${await baseSums(composition, options.downloaded)}\n${lock["go.sum"] ?? ""}`;
    const resolved = await resolveApart(toolchain, composition, { directory, goMods, baseGoMod, sums });
    diagnostics.push(...resolved.diagnostics);
    const { files, lists } = resolved;
    if (!files || (0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { goVersion, changed: false, diagnostics, lists };
    const changed = changedFiles(lock, files).length > 0;
    if (options.frozen)
        diagnostics.push(...staleFiles(options.directory, lock, files));
    else
        await writeFiles(directory, lock, files, options.others);
    return { goVersion, changed, diagnostics, files, lists };
}
/** Resolves in a folder of its own, so that nothing half-done is ever seen in the one that the files are for. */
async function resolveApart(toolchain, composition, target) {
    const goLines = [...target.goMods.values()].map((each) => each.go);
    const main = (0,source/* renderMain */.Y9)(composition);
    const render = (directory) => ({
        "main.go": main,
        "go.mod": (0,main_module/* isMainModule */.eQ)(composition.base)
            ? (0,base_go_mod/* extendGoMod */.v)(composition, target.baseGoMod, { goLines, directory })
            : (0,source/* renderGoMod */.Bm)(composition, { goLines, directory }),
        "go.sum": (0,go_sum/* renderGoSum */.GR)((0,go_sum/* parseGoSum */.HD)(target.sums)),
    });
    return (0,build_tree/* withBuildTree */.Z)(toolchain, composition, render, async (tree) => {
        const resolution = await resolveModule(toolchain, composition, tree, (0,go_mod/* parseGoMod */.k)(target.baseGoMod));
        if ("stderr" in resolution) {
            const { stderr, diagnostics } = resolution;
            const known = (0,diagnostic/* hasErrors */.Cs)(diagnostics);
            return { diagnostics: known ? diagnostics : [(0,resolution_failure/* explainFailure */.S)(stderr, composition, target.goMods)], lists: [] };
        }
        const goMod = (0,source/* moveReplacements */.D1)(composition, resolution.goMod, target.directory);
        return {
            diagnostics: resolution.diagnostics,
            lists: resolution.lists,
            files: { "main.go": main, "go.mod": goMod, "go.sum": resolution.goSum },
        };
    });
}
/** Of each module of the composition, which must have been downloaded: the text of its go.mod, by module path. */
async function readGoMods(composition, downloaded) {
    const files = new Map(downloaded.map((each) => [each.module, each.goMod]));
    const goMods = new Map();
    for (const { module } of (0,culprits/* membersOf */.lS)(composition)) {
        const file = files.get(module);
        if (file === undefined)
            throw new Error(`${module} was not downloaded`);
        if (!goMods.has(module))
            goMods.set(module, await (0,promises_.readFile)(file, "utf8"));
    }
    return goMods;
}
/** What the go.sum of a base that is the main module says, and what it cannot say: the base's own sum, to be checked like any other. */
async function baseSums({ base }, downloaded) {
    if (!(0,main_module/* isMainModule */.eQ)(base))
        return "";
    const sum = downloaded.find((each) => each.module === base.module)?.sum;
    const own = await (0,promises_.readFile)((0,external_node_path_.join)(base.files ?? "", "go.sum"), "utf8").catch(() => "");
    return sum ? `${own}\n${base.module} ${base.version} ${sum}\n` : own;
}

// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(47600);
// EXTERNAL MODULE: ./packages/server/src/checkout.ts + 1 modules
var src_checkout = __webpack_require__(44129);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/server/src/lock.ts




const lockFile = "lock.json";
function renderLock(go, image, resolved, version) {
    const base = { image, ...(resolved && { digest: resolved.digest }), ...(version !== undefined && { version }) };
    const lock = { go, base };
    return `${JSON.stringify(lock, null, 2)}\n`;
}
/** The lock of a directory; nothing if there is none or it is not one of ours. */
async function lock_readLock(directory) {
    try {
        const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, lockFile), "utf8"));
        return isLock(lock) ? lock : undefined;
    }
    catch {
        return undefined;
    }
}
/** Committed, and so somebody's text. */
function isLock(value) {
    const { go, base } = (value ?? {});
    const { image, digest, version } = base ?? {};
    const isText = (each) => each === undefined || typeof each === "string";
    return (typeof go === "string" && typeof image === "string" && isText(version) && (digest === undefined || (0,src_digest/* isDigest */.Bc)(digest)));
}
const lockedFiles = ["main.go", "go.mod", "go.sum", lockFile];
/** One digest over the generated files; nothing where one is missing. */
async function lockDigest(directory) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of lockedFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name)).catch(() => undefined);
        if (!text)
            return undefined;
        hash.update(`${name} ${text.length}\n`).update(text);
    }
    return `sha256:${hash.digest("hex")}`;
}

// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(37027);
;// CONCATENATED MODULE: ./packages/server/src/output-folder.ts





/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
async function checkOutputFolder(input, path, { written }) {
    const refuse = (why) => (0,diagnostic/* fail */.fJ)("input-invalid", `${input}: ${(0,sanitize/* quoted */.T)(path, 200)} cannot be the folder: ${why}`, {
        fix: "Name a folder that is there or can be made, and that may be written to.",
        inputs: [input],
    });
    const { at, found } = await nearest((0,external_node_path_.resolve)(path));
    if (typeof found === "string")
        return refuse(found);
    if (!found.isDirectory())
        return refuse(`${(0,sanitize/* quoted */.T)(at, 200)} is a file`);
    if (!written)
        return;
    await (0,promises_.access)(at, external_node_fs_.constants.W_OK).catch((error) => refuse(error.code ?? error.message));
}
/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
async function nearest(path) {
    const found = await (0,promises_.stat)(path).catch((error) => error.code ?? error.message);
    return found === "ENOENT" && path !== (0,external_node_path_.dirname)(path) ? nearest((0,external_node_path_.dirname)(path)) : { at: path, found };
}

// EXTERNAL MODULE: ./packages/server/src/prepare.ts + 5 modules
var prepare = __webpack_require__(88735);
// EXTERNAL MODULE: ./packages/server/src/toolchain.ts
var src_toolchain = __webpack_require__(32362);
;// CONCATENATED MODULE: ./packages/server/src/generate.ts











/** Generates main.go, go.mod, go.sum and lock.json. Throws where anything is wrong; then nothing was written. */
async function generate_generate(options) {
    const { diagnostics, ...inputs } = await readInputs(options);
    const { prepared, generated } = await generateFrom(inputs, options);
    return { ...generated, diagnostics: [...diagnostics, ...prepared.diagnostics, ...generated.diagnostics] };
}
/** Reads all that decides what is generated. A frozen lock also decides which digest a base image's tag means. */
async function readInputs(options) {
    const { located, diagnostics } = await (0,manifest_file.readManifestFile)(options);
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    await checkOutputFolder("directory", options.directory, { written: !options.frozen });
    const toolchain = await (0,src_toolchain.openToolchain)(located, options);
    const lock = await lock_readLock(options.directory);
    const locked = options.frozen && lock?.base.image === located.manifest.base.image ? lock.base.digest : undefined;
    const [image, checkout] = await Promise.all([(0,base_image.findBaseImage)(located, options, locked), (0,src_checkout.readCheckout)(located)]);
    return { located, toolchain, image, checkout, lock, diagnostics };
}
async function generateFrom({ located, toolchain, image, checkout, lock }, options) {
    const { step } = options.progress;
    const prepared = await step("Fetch modules and check compatibility", () => (0,prepare.prepare)({ located, image, checkout }, toolchain));
    (0,diagnostic/* stopOnErrors */.Bd)(prepared.diagnostics);
    const directory = (0,external_node_path_.resolve)(options.directory);
    const { frozen } = options;
    const wanted = renderLock(toolchain.version, located.manifest.base.image, image, mainVersion(prepared.composition));
    const lockChanged = wanted !== renderedLock(lock);
    const result = await step("Resolve and generate the server's module", () => generate(toolchain, prepared.composition, {
        directory,
        frozen,
        downloaded: prepared.modules,
        others: lockChanged ? { [lockFile]: wanted } : {},
    }));
    (0,diagnostic/* stopOnErrors */.Bd)(result.diagnostics);
    if (lockChanged && frozen)
        throw staleLock(located, renderedLock(lock), wanted);
    const changed = result.changed || lockChanged;
    const generated = { directory, goVersion: result.goVersion, changed, diagnostics: result.diagnostics };
    return { prepared, generated, resolved: { goMod: result.files?.["go.mod"] ?? "", lists: result.lists } };
}
/** The version of a base that is the main module, which go.mod cannot say. */
function mainVersion({ base }) {
    return (0,main_module/* isMainModule */.eQ)(base) ? base.version : undefined;
}
function renderedLock(lock) {
    return lock && `${JSON.stringify(lock, null, 2)}\n`;
}
function staleLock({ source }, committed, wanted) {
    const was = committed === undefined ? "missing, or not one of this suite's," : compact(committed);
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("lock-stale", `${lockFile} is ${was}, and would be ${compact(wanted)}`, {
            fix: "Run generate without frozen and commit the directory, or use the toolchain and base that the lock names.",
            place: source.place(["spec", "base"]),
        }),
    ]);
}
function compact(json) {
    return json.replaceAll(/\s+/g, " ").trim();
}

// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 6 modules
var src_repository = __webpack_require__(51070);
;// CONCATENATED MODULE: ./packages/server/src/push.ts





/**
 * Pushes an image of a layout by digest. Returns `repository@digest`.
 *
 * @param base the image that it stands on: layers are taken over from its repository where that is in the same registry
 */
async function pushLayout({ layout, digest, base }, { registry, repository }, { environment, registries, progress }) {
    const from = await (0,src_layout/* openLayout */.B)(layout);
    const document = await from.manifest(digest);
    if (!document)
        return (0,diagnostic/* fail */.fJ)("layout-invalid", `${layout} does not hold ${digest}`, { fix: "Build the image again." });
    const name = `${registry}/${repository}`;
    const to = (0,src_repository/* openRepository */.h)({ registry, repository }, registries ?? (0,src_registry/* registryAccess */.Y)(environment));
    await progress.step(`Push ${name}@${digest}`, async () => {
        const mountFrom = sharedLayers(base, registry);
        const { uploaded, mounted, skipped } = await (0,copy/* copyImage */.L1)(from, document.descriptor, to, { mountFrom });
        const taken = mounted > 0 ? `, ${mebibytes(mounted)} taken over from ${base?.origin?.repository}` : "";
        progress.info(`${mebibytes(uploaded)} uploaded${taken}, ${mebibytes(skipped)} there already`);
    });
    return `${name}@${digest}`;
}
/** Says of the base's layers which repository of the registry has them. */
function sharedLayers(base, registry) {
    const { origin } = base ?? {};
    if (origin?.registry !== registry)
        return () => undefined;
    const layers = new Set(base?.platforms.flatMap((each) => each.manifest.layers.map((layer) => layer.digest)));
    return ({ digest }) => (layers.has(digest) ? origin.repository : undefined);
}
function mebibytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

// EXTERNAL MODULE: ./packages/oci/src/reachable.ts
var reachable = __webpack_require__(83490);
;// CONCATENATED MODULE: ./packages/server/src/sbom-folder.ts






/** The folder with the SBOMs of a layout's image. */
function sbomFolder(layout) {
    return `${layout}.sbom`;
}
/** Throws `input-invalid` where the folder for the SBOMs is none or holds anything else: it will be replaced as a whole. */
async function checkSbomFolder(layout) {
    const folder = sbomFolder(layout);
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        return refuse(folder, error.code === "ENOTDIR" ? "it is a file" : String(error.code));
    });
    const strange = names.find((each) => !each.endsWith(".cdx.json"));
    if (strange !== undefined)
        refuse(folder, `it holds ${(0,sanitize/* quoted */.T)(strange, 200)}, which is no SBOM`);
}
function refuse(folder, why) {
    return (0,diagnostic/* fail */.fJ)("input-invalid", `layout: ${(0,sanitize/* quoted */.T)(folder, 200)} cannot become the folder of SBOMs: ${why}`, {
        fix: "Move it away, or name another folder for the image.",
        inputs: ["layout"],
    });
}
/** Writes SBOMs beside their folder. What a run that was killed left there goes. Throws `disk-full`. */
async function stageSboms(layout, documents) {
    const folder = sbomFolder(layout);
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_path_.basename)(folder)}.tmp`);
    const remove = () => (0,promises_.rm)(beside, { recursive: true, force: true });
    try {
        await remove();
        await (0,promises_.mkdir)(beside, { recursive: true });
        for (const { file, bytes } of documents)
            await (0,promises_.writeFile)((0,external_node_path_.join)(beside, file), bytes);
    }
    catch (error) {
        await remove();
        throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(folder));
    }
    const place = async () => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.rename)(beside, folder);
    };
    return { digests: Object.fromEntries(documents.map(({ file, bytes }) => [file, (0,src_digest/* sha256 */.sc)(bytes)])), place, remove };
}
/** Whether a layout's SBOMs are those that a build wrote, and no others. */
async function hasSboms(layout, digests) {
    const folder = sbomFolder(layout);
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    if (!digests || names.length !== Object.keys(digests).length)
        return false;
    for (const name of names) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (bytes === undefined || (0,src_digest/* sha256 */.sc)(bytes) !== digests[name])
            return false;
    }
    return names.length > 0;
}

// EXTERNAL MODULE: ./packages/server/src/version.ts + 1 modules
var version = __webpack_require__(49871);
;// CONCATENATED MODULE: ./packages/server/src/record.ts









/**
 * One digest over all inputs: the manifest's platforms, tags, ldflags and labels are in the manifest's bytes; compression depends on Node's zlib.
 * Nothing where a working copy is compiled, or by somebody's own Dockerfile: such a build is never reused.
 */
function recordKey({ located, toolchain, image, checkout }, { buildkit, platforms = [] }) {
    if (located.manifest.plugins.some((each) => each.path !== undefined))
        return undefined;
    if (buildkit?.dockerfile !== undefined)
        return undefined;
    const { zlib } = process.versions;
    const engine = buildkit ? "buildkit" : "daemonless";
    // The manifest's text names the checkout's commit, and tags may give that commit another version later.
    const base = [image?.digest ?? "scratch", checkout?.version ?? ""];
    const inputs = [(0,version/* suiteBuild */.r)(), engine, zlib, toolchain.version, ...base, platforms, located.source.text];
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(inputs)).digest("hex")}`;
}
/** What a build would make, if the layout was made from the same inputs, and it and its SBOMs are still complete. */
async function findReusable(layout, key, directory) {
    const record = await readRecord(layout);
    if (record?.key !== key || record.lock !== (await lockDigest(directory)))
        return undefined;
    if (!(await isComplete(layout, record.digest)) || !(await hasSboms(layout, record.sboms)))
        return undefined;
    const { digest, platforms, diagnostics } = record;
    return { digest, platforms, diagnostics };
}
async function isComplete(layout, digest) {
    try {
        const { directory, index } = await (0,src_layout/* openLayout */.B)(layout);
        await (0,reachable/* reachableDigests */.h)(directory, index.manifests);
        return index.manifests.some((each) => each.digest === digest);
    }
    catch {
        return false; // whatever is wrong with it, it is built anew
    }
}
async function readRecord(layout) {
    try {
        return JSON.parse(await (0,promises_.readFile)(recordFile(layout), "utf8"));
    }
    catch {
        return undefined;
    }
}
async function writeRecord(layout, record) {
    const file = recordFile(layout);
    const temporary = `${file}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, `${JSON.stringify(record, null, 2)}\n`);
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(file));
    }
}
function recordFile(layout) {
    return `${layout}.record.json`;
}

;// CONCATENATED MODULE: ./packages/server/src/select-platforms.ts



/**
 * The places of the platforms that are asked for among those of the manifest; of all where none is. `local` is this machine's.
 * Throws `input-invalid` for one that the manifest does not name.
 */
function choosePlatforms(offered, asked) {
    return new Set(asked.length === 0 ? offered.keys() : asked.map((each) => indexOf(offered, each)));
}
function indexOf(offered, asked) {
    const local = (0,src_platform/* localPlatform */.hJ)();
    const wanted = asked === "local" ? (0,src_platform/* bestPlatform */.qm)(offered, (each) => each, local) : undefined;
    const names = offered.map(src_platform/* formatPlatform */.Bq);
    const index = wanted ? offered.indexOf(wanted) : names.indexOf(asked);
    if (index >= 0)
        return index;
    const missing = asked === "local" ? `${(0,src_platform/* formatPlatform */.Bq)(local)}, which is this machine's` : (0,sanitize/* quoted */.T)(asked);
    return (0,diagnostic/* fail */.fJ)("input-invalid", `the manifest is built for ${names.join(", ")}, not for ${missing}`, {
        fix: "Name one of them, or add the platform to spec.build.platforms.",
    });
}
/** Leaves only the platforms at these places. The module is generated for all of them, whatever is compiled. */
function keepPlatforms({ inputs, prepared }, chosen) {
    const keep = (list) => list.filter((_each, index) => chosen.has(index));
    const { image } = inputs;
    const { composition } = prepared;
    return {
        inputs: { ...inputs, image: image && { ...image, platforms: keep(image.platforms) } },
        prepared: { ...prepared, composition: { ...composition, platforms: keep(composition.platforms) } },
    };
}

;// CONCATENATED MODULE: ./packages/server/src/build.ts















/**
 * Compiles the server for every platform, or those that are asked for, and writes its image as an OCI layout; pushes it by digest where a repository is given.
 * Unchanged inputs are recognised, and nothing is built again. Throws where anything is wrong; an older layout and its SBOMs then stay as they were.
 */
async function build(given) {
    // One for the base and for the push: whoever asks for credentials is asked once.
    const options = { registries: (0,src_registry/* registryAccess */.Y)(given.environment), ...given };
    const repository = options.repository === undefined ? undefined : (0,reference/* parseRepository */.SU)(options.repository, "repository");
    await checkOutputFolder("layout", options.layout, { written: true });
    await checkSbomFolder((0,external_node_path_.resolve)(options.layout));
    const { diagnostics, ...inputs } = await readInputs(options);
    const layout = (0,external_node_path_.resolve)(options.layout);
    const key = recordKey(inputs, options);
    const reusable = key && (await findReusable(layout, key, options.directory));
    const { digest, platforms, ...result } = reusable || (await buildAnew(inputs, options, layout, key));
    const image = repository && (await pushLayout({ layout, digest, base: inputs.image }, repository, options));
    return {
        digest,
        platforms,
        layout,
        sbom: sbomFolder(layout),
        reused: reusable !== undefined,
        goVersion: inputs.toolchain.version,
        diagnostics: [...diagnostics, ...result.diagnostics],
        ...(image === undefined ? {} : { image }),
    };
}
async function buildAnew(inputs, options, layout, key) {
    const chosen = choosePlatforms(inputs.located.manifest.build.platforms, options.platforms ?? []);
    const engine = await openEngine(inputs.located, options);
    const { prepared, generated, resolved } = await generateFrom(inputs, options);
    const targets = keepPlatforms({ inputs, prepared }, chosen);
    const task = { ...targets, directory: generated.directory, options };
    const { sboms, ...image } = await writeAll(task, resolved, engine, layout);
    const result = { ...image, diagnostics: [...prepared.diagnostics, ...generated.diagnostics] };
    const lock = await lockDigest(generated.directory);
    if (key !== undefined && lock !== undefined)
        await writeRecord(layout, { key, lock, sboms, ...result });
    return result;
}
/** Writes layout and SBOMs; where anything fails, both stay as they were. */
async function writeAll(task, resolved, engine, layout) {
    const { inputs, options } = task;
    const writer = await (0,layout_writer/* createLayout */.V)(layout);
    let staged;
    try {
        const dockerfile = options.buildkit?.dockerfile !== undefined;
        const sboms = __webpack_require__.e(/* import() */ 407).then(__webpack_require__.bind(__webpack_require__, 11407)).then((each) => each.prepareSboms({ ...task, dockerfile }, resolved));
        sboms.catch(() => { }); // looked at once the image is there
        const image = await engine({ ...task, layout: writer });
        staged = await options.progress.step("Write the SBOMs", async () => stageSboms(layout, await (await sboms)(image)));
        await (0,server_src_image/* finishLayout */.W2)(writer, image.top, inputs.located.manifest.version);
        await staged.place();
        const platforms = image.platforms.map(({ platform, digest, size, seconds }) => ({
            platform,
            digest,
            size,
            seconds,
        }));
        return { digest: image.top.digest, platforms, sboms: staged.digests };
    }
    catch (error) {
        await Promise.allSettled([writer.abandon(), staged?.remove()]); // what went wrong first is what counts
        throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_os_.tmpdir)());
    }
}

// EXTERNAL MODULE: ./packages/conformance/src/lazily.ts
var lazily = __webpack_require__(81020);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/conformance/src/machine.ts


/** Go's names, which images use, for Node's. */
const machine_architectures = { x64: "amd64", ia32: "386", ppc64: "ppc64le", mipsel: "mipsle" };
/** What this machine runs without emulation. */
function machinePlatform() {
    const big = process.arch === "ppc64" && (0,external_node_os_.endianness)() === "BE";
    const architecture = big ? "ppc64" : (machine_architectures[process.arch] ?? process.arch);
    return { os: process.platform, architecture };
}
/** Whether images for a platform run here as they are. */
function runsHere(platform) {
    return (0,src_platform/* platformScore */.GK)(platform, machinePlatform()) !== undefined;
}
function machineName() {
    return (0,src_platform/* formatPlatform */.Bq)(machinePlatform());
}

// EXTERNAL MODULE: ./packages/oci/src/parse.ts
var parse = __webpack_require__(24922);
// EXTERNAL MODULE: ./packages/oci/src/platform-images.ts
var platform_images = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/oci/src/extract-layer.ts
var extract_layer = __webpack_require__(88068);
// EXTERNAL MODULE: ./packages/oci/src/image-tree.ts
var image_tree = __webpack_require__(21109);
// EXTERNAL MODULE: ./packages/oci/src/layout-files.ts
var layout_files = __webpack_require__(40609);
;// CONCATENATED MODULE: ./packages/oci/src/unpack.ts









const unpack_defaultLimits = { bytes: 4 * 1024 ** 3, entries: 200_000 };
/**
 * Takes the files of one platform's image out of an OCI layout (image-spec, layer.md), owners and special bits aside, and never
 * writes outside of `directory`. Throws DiagnosticError; what was written until then stays.
 */
async function unpackImage(path, options) {
    const { platform, digest, directory, limits = unpack_defaultLimits } = options;
    const layout = await openLayout(path);
    const [image] = await readPlatforms(layout, layout.name, await findDocument(layout, digest), [platform]);
    if (!image)
        throw new Error("readPlatforms gave no image for the platform");
    return unpackLayers(layout, image, directory, limits);
}
/** The same for an image that has been found, wherever it is: each layer goes from there straight into the folder. */
async function unpackLayers(source, image, directory, limits = unpack_defaultLimits) {
    const config = processConfig(source.name, image.config);
    const tree = (0,image_tree/* imageTree */._)(directory);
    const allowance = { ...limits };
    for (const [index, descriptor] of image.manifest.layers.entries()) {
        const diffId = image.config.rootfs.diff_ids[index] ?? descriptor.digest;
        await (0,extract_layer/* extractLayer */.t)({ descriptor, diffId, bytes: source.blob(descriptor) }, tree, allowance);
    }
    return { root: directory, config };
}
/** The layout's image of that digest, or its only one. Throws layout-invalid, image-not-found. */
async function findDocument(layout, digest) {
    const [only, ...others] = layout.index.manifests;
    if (digest === undefined && others.length > 0) {
        (0,diagnostic/* fail */.fJ)("layout-invalid", `${layout.name} holds ${others.length + 1} images`, {
            fix: "Name the image by its digest.",
        });
    }
    const wanted = digest ?? only?.digest ?? "";
    const isThere = !(0,src_digest/* isDigest */.Bc)(wanted) || (0,external_node_fs_.existsSync)((0,layout_files/* blobPath */.nD)(layout.directory, wanted));
    const document = isThere ? await layout.manifest(wanted) : undefined;
    if (document)
        return document;
    return (0,diagnostic/* fail */.fJ)("image-not-found", `${layout.name} holds ${wanted ? `no image ${(0,sanitize/* quoted */.T)(wanted)}` : "no image"}`, {
        fix: "Check the digest, or leave it out where the layout has one image.",
    });
}
function processConfig(name, { config }) {
    const { Entrypoint, Cmd, Env, User } = config ?? {};
    return {
        entrypoint: texts(Entrypoint, `${name}: the image's Entrypoint`),
        cmd: texts(Cmd, `${name}: the image's Cmd`),
        env: texts(Env, `${name}: the image's Env`),
        user: typeof User === "string" ? User : "",
    };
}
function texts(list, what) {
    const items = list ?? [];
    const isText = (each) => typeof each === "string" && !each.includes("\0");
    return Array.isArray(items) && items.every(isText) ? items : (0,diagnostic/* fail */.fJ)("content-mismatch", `${what} is no list of texts`);
}

;// CONCATENATED MODULE: ./packages/conformance/src/open-image.ts











async function imageInRegistry(reference, options) {
    const { environment, access } = options;
    // Loaded only where it is needed: a layout needs nothing of registries.
    const { findImage } = await __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 45869));
    return findImage(reference, { environment, ...(access ? { access } : {}) });
}
async function imageInLayout(path, digest) {
    const layout = await (0,src_layout/* openLayout */.B)(path);
    return { name: (0,sanitize/* sanitize */.a)(layout.name), source: layout, document: await findDocument(layout, digest) };
}
/** Takes the files of the wanted platform out of an image, if that is the machine's own. */
async function openImage(named, { platform, progress, meanwhile = () => { } }) {
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
        const unpacked = await progress.step("take the files out of the image", () => unpackLayers(watched, image, (0,external_node_path_.join)(folder.path, "root")));
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
}
/** Says each time that a piece has gone to where it is unpacked, which leaves this process time. */
async function* announced(content, meanwhile) {
    for await (const piece of content) {
        yield piece;
        meanwhile();
    }
}
/** What an index lists, attestations aside, or the one platform of a manifest. */
async function listPlatforms({ name, source, document }) {
    const { descriptor, bytes } = document;
    if ((0,media_types/* isIndex */.nw)(descriptor.mediaType)) {
        return (0,parse/* parseIndex */.A1)(bytes, name).manifests.flatMap(({ platform, digest }) => platform && platform.os !== "unknown" ? [{ platform, digest }] : []);
    }
    const image = await (0,platform_images/* readImage */.A)(source, name, document);
    return [{ platform: image.config, digest: descriptor.digest, image }];
}
async function readOne({ name, source, document }, platform) {
    const [image] = await (0,platform_images/* readPlatforms */.t)(source, name, document, [platform]);
    return image ?? missing(name, platform, []);
}
function describePlatform({ platform, digest }, run) {
    return { platform: (0,sanitize/* sanitize */.a)((0,src_platform/* formatPlatform */.Bq)(platform), 100), digest, status: run ? "run" : "not-run" };
}
function notRun(name, offer) {
    const message = `${name} is for ${offer}, and this machine is ${machineName()}: nothing was started`;
    return (0,diagnostic/* diagnostic */.YK)("platform-not-run", message, { fix: "Run this on a machine of the image's platform." });
}
function missing(name, platform, listed) {
    (0,diagnostic/* fail */.fJ)("image-platform-missing", `${name} has no image for ${(0,src_platform/* formatPlatform */.Bq)(platform)}; it offers: ${offered(listed)}`, {
        fix: "Name a platform that the image offers, or leave it out.",
    });
}
function offered(listed) {
    return (0,sanitize/* sanitize */.a)(listed.map((each) => (0,src_platform/* formatPlatform */.Bq)(each.platform)).join(", "), 400) || "none by name";
}

;// CONCATENATED MODULE: ./packages/conformance/src/open-subject.ts











/**
 * Fetches what a run is about: an image's files taken out, a binary copied, a URL checked. Throws DiagnosticError: image-not-found,
 * image-platform-missing, image-entrypoint-unclear, layer-unsafe, input-invalid, file-unreadable, and what reading a registry or layout throws.
 */
async function openSubject(subject, options) {
    if ("image" in subject)
        return openImage(await imageInRegistry(subject.image, options), options);
    if ("layout" in subject)
        return openImage(await imageInLayout(subject.layout, subject.digest), options);
    if ("binary" in subject)
        return openBinary(subject.binary);
    return openUrl(subject.url);
}
/** Copies the file, so that what is started is what the digest says. */
async function openBinary(path) {
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
}
function openUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
        return (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(text)} is no address of a server`, {
            fix: "Give http:// or https://, a host, and nothing secret: no user, no query.",
        });
    }
    const name = url.href.replace(/\/+$/, "");
    return { subject: { kind: "url", name }, platforms: [], labels: {}, url: name, close: async () => { } };
}

// EXTERNAL MODULE: ./packages/conformance/src/select-checks.ts
var select_checks = __webpack_require__(86067);
// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
;// CONCATENATED MODULE: ./packages/conformance/src/suite-parameters.ts



/** A suite's parameters: what a run gives, defaults otherwise. Throws DiagnosticError `input-invalid` for those that the suite has not. */
function suiteParameters({ parameters, name, version }, given) {
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
}

// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(64967);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/server/src/conformance-failures.ts





/**
 * Why a report did not pass: a diagnostic for each check that failed, a recommended one as a notice, causes
 * before what they kept from being run, and one for what was not run where no failure explains it. A report that is not passed has an error, unless all that it lacks is what warnings are for.
 */
function failures(report, stakes) {
    const waiting = (0,report_words/* waitingFor */.Fz)(report.checks);
    const found = (0,report_words/* failuresOf */.dJ)(report).map((each) => failure(each, severityOf(each, stakes), waiting.get(each.id)));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...conformance_failures_notRun(report, stakes));
    if (!(0,diagnostic/* hasErrors */.Cs)(found))
        found.push(...nothingSeen(report, stakes));
    return (0,limit/* limitDiagnostics */.c)(found);
}
function failure(check, severity, waiting = 0) {
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
}
/** Those whose not being run is an error come in one diagnostic, the others in another. */
function conformance_failures_notRun({ checks }, stakes) {
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
}
/** What is passed has been seen: by a required check of the server, and of the plugin that it is about. */
function nothingSeen({ checks, only, plugins }, { plugin }) {
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
}
function nameOf({ id, items }) {
    return items.length === 0 ? id : `${id} (${items.join(", ")})`;
}
function severityOf({ level, plugin }, { tiers, plugin: focus }) {
    if (level === "recommended")
        return "notice";
    if (plugin === undefined)
        return "error";
    if (focus !== undefined)
        return plugin === focus ? "error" : "warning";
    const claimed = tiers?.find((each) => each.plugin === plugin)?.claimed;
    return claimed === "community" ? "warning" : "error";
}

;// CONCATENATED MODULE: ./packages/server/src/conformance.ts













/** Runs a suite against a server, writes its reports, and grants or refuses tiers where a manifest is given. What fails comes as diagnostics. */
async function conformance(options) {
    const { progress, environment, inputs } = options;
    const suite = await (0,find_suite/* findSuite */.g)(options.suite);
    (0,select_checks/* selectChecks */.o)(suite.suite, inputs.only);
    const parameters = suiteParameters(suite.suite, inputs.parameters);
    const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
    const earlier = await readReports(options);
    await checkOutputFolder("report", options.report, { written: true });
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
            const { addTiers } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 85050));
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
}
/** What starts a server, and where it may listen. */
async function loadStarter() {
    const { conform, freePorts, loadReportWriter } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 41997));
    return { conform, loadReportWriter, port: freePorts() };
}
async function readManifest(options, manifest) {
    const { readManifestFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 37027));
    const { located, diagnostics } = await readManifestFile({ ...options, manifest, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
}
async function readReports(options) {
    if (options.reports.length === 0)
        return { reports: [], unsigned: [] };
    const { readOtherReports } = await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 31606));
    return readOtherReports(options);
}
async function readLabelled({ labels }) {
    const { labelNames, readLabels } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76749));
    return { manifest: labels[labelNames.manifest], server: readLabels(labels) };
}
/**
 * What the report says of the server. Which manifest an image was built from, the image alone can say: nobody else was there. Which
 * plugins are to be looked for, the manifest says where the image does not.
 */
function whatIsInside({ manifest, server: labelled }, located) {
    const plugins = labelled?.plugins ?? located?.manifest.plugins;
    const { module, version, frameworkVersion } = labelled ?? {};
    return {
        ...(plugins ? { plugins } : {}),
        ...((0,src_digest/* isDigest */.Bc)(manifest) ? { manifest } : {}),
        ...(module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {}),
    };
}
/** A name that is nearly one of the server's is mistyped; another one may be of what the base has beside them. */
function checkPlugin(plugin, { plugins = [] }) {
    const names = plugins.map(({ name }) => name);
    const likely = names.includes(plugin) ? undefined : (0,suggest/* suggest */.Z)(plugin, names);
    if (likely === undefined)
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", `plugin is ${(0,sanitize/* quoted */.T)(plugin)}, which the server has not`, {
        fix: `Did you mean ${likely}? Write that.`,
        inputs: ["plugin"],
    });
}
/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
async function decide(located, { subject, platforms }, { plugins, ...evidence }, options) {
    const manifestDigest = (0,src_digest/* sha256 */.sc)(located.source.text);
    const image = { digest: subject.digest ?? "", platforms, plugins };
    try {
        return await options.progress.step("Decide on the tiers", async () => {
            const { decideTiers } = await __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 48196));
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
}
/** The plugins' metadata, as the build saw it. */
async function prepareAgain(located, options) {
    // Loaded only where they are needed.
    const { openToolchain } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32362));
    const { findBaseImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47600));
    const { readCheckout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44129));
    const { prepare } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88735));
    const toolchain = await openToolchain(located, options);
    const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
    return prepare({ located, image, checkout }, toolchain);
}

;// CONCATENATED MODULE: ./packages/server/src/matrix-cell.ts




/**
 * The text of a manifest that builds one cell: the server's manifest with this plugin at this version and no other one, since a cell is
 * about one plugin. Plugins that the base image carries stay in it. No tier is claimed, and nothing is taken from a working copy.
 *
 * @param relocate where the base's checkout lies, from where the text will be written
 */
function cellManifest(server, cell, source, relocate) {
    const document = server.source.value;
    const { base } = document.spec;
    const { path } = server.manifest.base;
    const plugin = {
        name: cell.plugin,
        module: cell.module,
        version: cell.version,
        import: matrix_cell_importOf(cell, [server, source]),
    };
    return `${JSON.stringify({
        ...document,
        spec: {
            ...document.spec,
            base: { ...base, ...(path === undefined ? {} : { path: relocate((0,external_node_path_.resolve)((0,external_node_path_.dirname)(server.source.file), path)) }) },
            plugins: [plugin],
        },
    })}\n`;
}
/** As one of the manifests says; the module's own path where none does. */
function matrix_cell_importOf({ plugin, module }, manifests) {
    const entries = manifests.flatMap(({ manifest }) => manifest.plugins);
    return entries.find((each) => each.name === plugin && each.module === module)?.import ?? module;
}
/** Reads a manifest that a plan names. */
async function readCellManifest(file, options) {
    const read = await (0,manifest_file.readManifestFile)({ ...options, manifest: file, pluginPaths: {}, release: false });
    (0,diagnostic/* stopOnErrors */.Bd)(read.diagnostics);
    return read.located ?? (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} holds no manifest`);
}

// EXTERNAL MODULE: ./packages/server/src/matrix-record.ts
var matrix_record = __webpack_require__(53540);
// EXTERNAL MODULE: ./packages/server/src/matrix-results.ts
var matrix_results = __webpack_require__(99615);
;// CONCATENATED MODULE: ./packages/server/src/matrix-run.ts















/** What says nothing about the cell: on another machine, or a minute later, it might be built. */
const machineFaults = new Set([
    "disk-full",
    "go-missing",
    "go-too-old",
    "module-proxy-failed",
    "module-proxy-timeout",
    "module-not-fetched",
    "registry-denied",
    "registry-unreachable",
    "registry-untrusted",
    "registry-too-slow",
    "registry-busy",
    "registry-failed",
    "credential-helper-failed",
    "sandbox-unavailable",
    "file-unreadable",
]);
/**
 * Builds and verifies the cells of one shard, one after another, for this machine's platform. Each leaves the reports of its run, or why it
 * was not run; a cell that fails or cannot be built is a warning, and the others go on. Throws where there is nothing to run.
 */
async function runShard(options) {
    const plan = (0,matrix_results/* readPlan */.m)(options.plan);
    const cells = cellsOf(plan, options.shard);
    await checkSuite(plan, options.suite);
    await checkOutputFolder("results", options.results, { written: true });
    const directory = (0,external_node_path_.resolve)(options.results, (0,plan_document/* shardFolder */.nG)(options.shard));
    await (0,promises_.mkdir)(directory, { recursive: true });
    const ran = { cells: [], directory, diagnostics: [] };
    for (const cell of cells) {
        options.signal?.throwIfAborted();
        const title = (0,sanitize/* sanitize */.a)(`${cell.plugin} ${cell.version} on ${cell.server}`, 200);
        const { record, diagnostics } = await options.progress.step(title, () => runCell(cell, directory, options));
        ran.cells.push(record);
        ran.diagnostics.push(...diagnostics);
    }
    return ran;
}
function cellsOf({ shards }, shard) {
    const fix = shards.length === 0 ? "Skip the job." : `Name a shard from 0 to ${shards.length - 1}.`;
    return shards[shard] ?? (0,diagnostic/* fail */.fJ)("input-invalid", `the plan has no shard ${shard}`, { fix });
}
async function checkSuite(plan, named) {
    const { suite, digest } = await (0,find_suite/* findSuite */.g)(named);
    if (suite.name === plan.suite.name && digest === plan.suite.digest)
        return;
    (0,diagnostic/* fail */.fJ)("input-invalid", "the plan was made for another suite, or another state of it", {
        fix: "Give the suite that was given to the plan, at the same commit.",
    });
}
async function runCell(cell, shard, options) {
    const started = performance.now();
    const directory = (0,external_node_path_.join)(shard, (0,plan_document/* cellFolder */.fZ)(cell));
    await (0,promises_.rm)(directory, { recursive: true, force: true }); // what an earlier run left is no result of this one
    await (0,promises_.mkdir)(directory);
    const tried = await verify(cell, directory, options).catch((error) => {
        options.signal?.throwIfAborted();
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            return error;
        throw error;
    });
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const found = tried instanceof diagnostic/* DiagnosticError */.uo ? notBuilt(cell, tried) : (0,matrix_record/* verdictOn */.Hc)(cell, tried);
    const record = { cell, outcome: found.outcome, why: found.why, seconds };
    await (0,matrix_record/* writeRecord */.rh)(directory, record);
    options.progress.info([record.outcome, ...record.why].join(": "));
    return { record, diagnostics: found.diagnostics };
}
function notBuilt(cell, { diagnostics }) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const why = errors.slice(0, 5).map(({ code, message }) => `${code}: ${message}`);
    const faults = errors.filter(({ code }) => machineFaults.has(code));
    const found = faults.length > 0 ? faults : [(0,fold/* cellNotRun */.z)(cell, why[0] ?? "it cannot be built")];
    return { outcome: "not-run", why, diagnostics: found };
}
async function verify(cell, report, options) {
    const { shortNames, modules, environment, registries, progress, signal, suite } = options;
    const common = {
        ...(shortNames === undefined ? {} : { shortNames }),
        ...(modules === undefined ? {} : { modules }),
        ...(registries === undefined ? {} : { registries }),
        ...(signal === undefined ? {} : { signal }),
        environment,
        progress,
    };
    const server = await readCellManifest(cell.manifest, common);
    const source = cell.source === undefined ? server : await readCellManifest(cell.source, common);
    const work = await (0,temporary_folder/* makeTemporaryFolder */.w)("cell");
    try {
        const from = await (0,promises_.realpath)(work.path);
        const manifest = (0,external_node_path_.join)(work.path, "manifest.yaml");
        const relocate = (path) => (0,external_node_path_.relative)(from, path).split(external_node_path_.sep).join("/");
        await (0,promises_.writeFile)(manifest, cellManifest(server, cell, source, relocate));
        const built = await build({
            ...common,
            manifest,
            pluginPaths: {},
            release: false,
            frozen: false,
            directory: (0,external_node_path_.join)(work.path, "generated"),
            layout: (0,external_node_path_.join)(work.path, "image"),
            platforms: ["local"],
        });
        return await conformance({
            ...common,
            subject: { layout: built.layout, digest: built.digest },
            suite,
            inputs: { environment: {}, files: {}, parameters: {}, only: [], limits: defaultLimits },
            report,
            pluginPaths: {},
            curated: false,
            reports: [],
        });
    }
    finally {
        await work.remove();
    }
}


/***/ }),

/***/ 88735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(62317);
// EXTERNAL MODULE: ./packages/golang/src/network.ts + 1 modules
var network = __webpack_require__(35399);
// EXTERNAL MODULE: ./packages/golang/src/process.ts + 1 modules
var process = __webpack_require__(36192);
// EXTERNAL MODULE: ./packages/golang/src/temporary-folder.ts
var temporary_folder = __webpack_require__(8584);
;// CONCATENATED MODULE: ./packages/golang/src/download.ts









/** Linux gives a process 2 MiB for its arguments and environment: room for some ten thousand modules. */
const argumentLimit = 1024 * 1024;
/**
 * Downloads all modules with one `go` process, more only where the arguments exceed 1 MiB.
 * What could not be had is missing from `modules` and has a diagnostic.
 */
async function downloadModules(toolchain, wanted) {
    const released = new Map();
    const downloads = { modules: [], diagnostics: [] };
    for (const each of wanted) {
        if (each.directory !== undefined)
            await addIfWhole(downloads, each, workingCopy(each, each.directory));
        else if (!released.has(queryOf(each)))
            released.set(queryOf(each), each);
    }
    if (released.size === 0)
        return downloads;
    await (0,temporary_folder/* withTemporaryFolder */.E)(toolchain, async (directory) => {
        for (const chunk of chunks([...released.values()]))
            await downloadChunk(toolchain, directory, chunk, downloads);
    });
    return downloads;
}
async function downloadChunk(toolchain, directory, wanted, downloads) {
    const result = await (0,network/* runGoOnline */.T)(toolchain, ["mod", "download"], ["-json", ...wanted.map(queryOf)], { directory });
    const answers = new Map((0,process/* parseJsonObjects */.C)(result.stdout).map((answer) => [`${answer.Path}@${answer.Version}`, answer]));
    const unanswered = wanted.filter((each) => !answers.has(queryOf(each)));
    for (const each of wanted) {
        const answer = answers.get(queryOf(each));
        if (answer?.Error !== undefined)
            downloads.diagnostics.push(moduleProblem(each, answer.Error));
        else if (answer)
            await addIfWhole(downloads, each, downloaded(each, answer));
    }
    if (unanswered.length > 0)
        downloads.diagnostics.push(...giveUp(unanswered, result.stderr));
}
/** Go stops at an argument that it cannot read as a module version; the others then have no answer either. */
function giveUp(unanswered, stderr) {
    const guilty = unanswered.filter((each) => stderr.includes(queryOf(each)));
    if (guilty.length > 0)
        return guilty.map((each) => moduleProblem(each, stderr));
    const { code, why, fix } = (0,module_error/* explainModuleError */.m$)(stderr);
    return [(0,diagnostic/* diagnostic */.YK)(code, `the modules could not be downloaded: ${why}`, { fix })];
}
function downloaded(wanted, answer) {
    const { module, version } = wanted;
    const { Dir = "", GoMod = "", Sum, Origin } = answer;
    const commit = Origin?.Hash;
    return { module, version, directory: Dir, goMod: GoMod, ...(Sum && { sum: Sum }), ...(commit && { commit }) };
}
function workingCopy({ module, version }, directory) {
    return { module, version, directory, goMod: (0,external_node_path_.join)(directory, "go.mod") };
}
/** Adds a module whose go.mod declares the path that it was asked for by, which `go mod download` does not check. */
async function addIfWhole(downloads, wanted, module) {
    const text = await (0,promises_.readFile)(module.goMod, "utf8").catch(() => undefined);
    if (text === undefined) {
        downloads.diagnostics.push((0,diagnostic/* diagnostic */.YK)(isBase(wanted) ? "base-path-unknown" : "plugin-path-unknown", `${(0,sanitize/* quoted */.T)(module.directory, 200)} has no go.mod that can be read`, {
            ...whereOf(wanted, "module"),
            fix: `Name the folder that holds the ${isBase(wanted) ? "base" : "plugin"}'s go.mod.`,
        }));
        return;
    }
    const declared = (0,go_mod/* parseGoMod */.k)(text).module;
    if (declared === module.module)
        downloads.modules.push(module);
    else
        downloads.diagnostics.push(otherPath(wanted, declared));
}
function isBase({ name }) {
    return name === undefined;
}
function otherPath(wanted, declared) {
    const own = declared === undefined ? "no module path" : `the module path ${(0,sanitize/* quoted */.T)(declared, 200)}`;
    return (0,diagnostic/* diagnostic */.YK)("module-path-other", `the go.mod of ${nameOf(wanted)} declares ${own}`, {
        ...whereOf(wanted, "module"),
        fix: "Name the module by the path that its go.mod declares.",
    });
}
const baseUnpublished = "One that is not published yet is built from a checkout: spec.base.path and commit name it.";
const pluginUnpublished = "One that is not published yet is built from a working copy: its path in spec.plugins names it.";
function moduleProblem(wanted, text) {
    const { code, why, fix } = (0,module_error/* explainModuleError */.m$)(text);
    const rest = why.replace(`${queryOf(wanted)}: `, "");
    const said = fix === module_error/* mayRead */.ok ? `${fix} ${isBase(wanted) ? baseUnpublished : pluginUnpublished}` : fix;
    return (0,diagnostic/* diagnostic */.YK)(code, `${nameOf(wanted)} cannot be used: ${rest}`, { ...whereOf(wanted, "version"), fix: said });
}
function nameOf(wanted) {
    return wanted.directory === undefined ? queryOf(wanted) : `the working copy of ${wanted.module}`;
}
function whereOf({ name, at }, part) {
    return { ...(at?.[part] && { place: at[part] }), ...(name !== undefined && { plugin: name }) };
}
function queryOf({ module, version }) {
    return `${module}@${version}`;
}
function* chunks(wanted) {
    let chunk = [];
    let size = 0;
    for (const each of wanted) {
        const length = Buffer.byteLength(queryOf(each)) + 1;
        if (size + length > argumentLimit) {
            yield chunk;
            chunk = [];
            size = 0;
        }
        chunk.push(each);
        size += length;
    }
    yield chunk;
}

// EXTERNAL MODULE: ./packages/server/src/base.ts
var src_base = __webpack_require__(44816);
// EXTERNAL MODULE: ./packages/server/src/plugin-report.ts
var plugin_report = __webpack_require__(21141);
// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
;// CONCATENATED MODULE: ./packages/server/src/compatibility.ts



/** Holds one plugin's declarations against the base, and its claimed tier against both. */
function checkPlugin(subject) {
    const { entry, metadata, base } = subject;
    const assessment = (0,compatibility/* assess */.no)(metadata, base);
    const report = {
        ...(0,plugin_report/* undeclared */.c)(entry, base.module),
        compatibility: assessment.verdict,
        ...(assessment.readableRange === undefined ? {} : { range: assessment.readableRange }),
        ...(metadata ? { frameworkApis: metadata.compatibility.frameworkApis } : {}),
    };
    return {
        report,
        diagnostics: [...declarations(subject, assessment), ...tierRules(subject, report.tier, assessment)],
    };
}
function declarations(subject, assessment) {
    const { entry, metadata, base, source } = subject;
    const at = placeOf(subject, "catalogServer");
    const name = `plugin "${entry.name}" ${source ? "as it stands here" : entry.version}`;
    const why = assessment.reasons.join("; ");
    const found = [];
    if (!metadata) {
        const inBase = entry.module === base.module; // built-in: nobody expects it to declare anything
        const fix = "Give it a plugin.yaml, so that incompatible servers are recognised before they are built.";
        const message = `${name} declares nothing: whether it fits is unknown`;
        return inBase ? [] : [(0,diagnostic/* diagnostic */.YK)("compatibility-unknown", message, { ...at, fix })];
    }
    if (assessment.framework === "different") {
        const fix = source
            ? `Make the plugin for ${base.frameworkVersion}, or take a server that has a shim for its API.`
            : `Take a version of the plugin for ${base.frameworkVersion}, or a base that has a shim for its API.`;
        const message = `${name} does not support ${base.frameworkVersion}: ${why}`;
        found.push((0,diagnostic/* diagnostic */.YK)("framework-mismatch", message, { ...placeOf(subject, "frameworkApi"), fix }));
    }
    if (assessment.range === "outside") {
        const fix = source
            ? "Widen the range if the plugin runs there, or take another server."
            : "Take a version of the plugin whose range includes this base, or another base.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-version-outside", `${name} does not run on ${base.version}: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "invalid") {
        const fix = "Correct spec.compatibility.catalogServer in plugin.yaml and release again.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-range-invalid", `${name} has a range that cannot be read: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "unknown" && declaresRange(metadata)) {
        const fix = "Give spec.base.version as a semantic version.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-version-unknown", `the base's version is not known, so ${name} was not checked against it`, {
            ...at,
            fix,
        }));
    }
    if (assessment.open) {
        const fix = "Give the plugin a maxVersion such as 1.x; an open range cannot be supported.";
        found.push((0,diagnostic/* diagnostic */.YK)("server-range-open", `${name} has no upper end: ${assessment.readableRange}`, { ...at, fix }));
    }
    return found;
}
/** Where what a plugin declares is to be changed: its own file, or the manifest's line that names the version. */
function placeOf({ entry, plugin, source }, field) {
    const place = source ? source.place(["spec", "compatibility", field]) : plugin.at?.version;
    return { plugin: entry.name, ...(place ? { place } : {}) };
}
function declaresRange({ compatibility }) {
    return [compatibility.minVersion, compatibility.maxVersion, compatibility.range].some((each) => each !== undefined);
}
function tierRules({ entry, plugin, base, metadata }, tier, { open }) {
    const at = { plugin: entry.name, ...(plugin.at?.version ? { place: plugin.at.version } : {}) };
    const refuse = (why, fix) => [
        (0,diagnostic/* diagnostic */.YK)("tier-not-allowed", `plugin "${entry.name}" cannot be ${tier}: ${why}`, { ...at, fix }),
    ];
    if (tier === "built-in" && base.module !== undefined && entry.module !== base.module) {
        return refuse(`it is not in the base's module ${base.module}`, "Claim community, or supported.");
    }
    if (tier !== "supported")
        return [];
    if (!metadata)
        return refuse("it has no metadata", "Give it a plugin.yaml, or claim community.");
    if (open)
        return refuse("its range has no upper end", "Give it a maxVersion such as 1.x, or claim community.");
    return [];
}

;// CONCATENATED MODULE: ./packages/server/src/composition.ts


/** The manifest's plugins and those that come with the base image, unless the manifest names them. */
function allPlugins({ manifest }, base) {
    const named = new Set(manifest.plugins.flatMap((each) => [each.name, each.import]));
    return [
        ...manifest.plugins,
        ...base.carriedPlugins.filter((each) => !named.has(each.name) && !named.has(each.import)),
    ];
}
/** Plugins of the manifest and of the base image share a module only at one version. */
function carriedConflicts(located, base) {
    const { plugins } = located.manifest;
    const carried = new Map(allPlugins(located, base)
        .slice(plugins.length)
        .map((each) => [each.module, each]));
    return plugins.flatMap(({ name, module, version }, index) => {
        const other = carried.get(module);
        if (!other || other.version === version)
            return [];
        const message = `plugin "${name}" needs ${module} ${version}, "${other.name}" of the base image ${other.version}`;
        const fix = `Name "${other.name}" in the manifest too, at the same version.`;
        const place = located.source.place(["spec", "plugins", index, "version"]);
        return [(0,diagnostic/* diagnostic */.YK)("plugin-version-conflict", message, { plugin: name, fix, place })];
    });
}
/** What is compiled, made from the manifest and its resolved base. */
function compose(located, base) {
    const { manifest } = located;
    return {
        name: manifest.name ?? lastElement(base.module),
        base: {
            module: base.module,
            version: base.version,
            entrypoint: base.entrypoint,
            at: basePlaces(located, base),
            ...(base.checkout && { directory: base.checkout.directory, checkout: base.checkout }),
        },
        plugins: allPlugins(located, base).map((plugin, index) => pluginModule(located, plugin, index)),
        platforms: manifest.build.platforms,
        tags: manifest.build.tags,
    };
}
function pluginModule(located, plugin, index) {
    const carried = index >= located.manifest.plugins.length;
    const path = carried ? ["spec", "base", "image"] : ["spec", "plugins", index];
    return {
        name: plugin.name,
        module: plugin.module,
        version: plugin.version,
        import: plugin.import,
        at: places(located, path, carried),
        ...(plugin.path === undefined ? {} : { directory: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(located.source.file), plugin.path) }),
    };
}
function basePlaces({ manifest, source }, { fromImage, checkout }) {
    const at = (field) => source.place(["spec", "base", fromImage ? "image" : field]);
    return {
        get module() {
            return at(checkout ? "path" : "module");
        },
        get version() {
            return at(checkout && manifest.base.version === undefined ? "path" : "version");
        },
        get import() {
            return at("entrypoint");
        },
    };
}
/** Positions are looked up only when a diagnostic needs them: a manifest may have thousands of plugins. */
function places({ source }, path, whole) {
    const at = (field) => source.place(whole ? path : [...path, field]);
    return {
        get module() {
            return at("module");
        },
        get version() {
            return at("version");
        },
        get import() {
            return at("import");
        },
    };
}
/** `catalog-server` of `github.com/acme/catalog-server/v2`. */
function lastElement(module) {
    const elements = module.split("/");
    const last = elements.at(-1) ?? module;
    const name = /^v[0-9]+$/.test(last) && elements.length > 1 ? (elements.at(-2) ?? last) : last;
    return name.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/documents/src/parse-plugin-metadata.ts + 1 modules
var parse_plugin_metadata = __webpack_require__(38711);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
// EXTERNAL MODULE: ./packages/oci/src/rooted-path.ts
var rooted_path = __webpack_require__(89094);
;// CONCATENATED MODULE: ./packages/server/src/migration-guide.ts


/**
 * Whether what `spec.migrationGuide` names can be there: an address is taken at its word, a path has to be a file with content.
 * Links are followed inside the module only.
 *
 * @param directory the module's folder
 */
function hasGuide(directory, guide) {
    if (guide.startsWith("https://"))
        return true;
    try {
        const file = (0,rooted_path/* resolveInRoot */.Q)(directory, guide);
        if (file === undefined)
            return false;
        const found = (0,external_node_fs_.statSync)(file);
        return found.isFile() && found.size > 0;
    }
    catch (error) {
        // Nothing there, a file for a folder, a name that no file system takes, a folder that is closed.
        if (typeof error.code === "string")
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/server/src/metadata.ts







/**
 * Reads a plugin's plugin.yaml from its module at the pinned version: beside the imported package, or at the module's root.
 *
 * @param directory the module's folder in the module cache, or the working copy
 * @param optional no plugin.yaml is legal: built-in plugins, and those marked `metadata: none`
 */
async function readMetadata(plugin, directory, optional) {
    const file = findFile(plugin, directory);
    if (!file)
        return { diagnostics: optional ? [] : [missing(plugin)] };
    const { source, diagnostics } = await (0,yaml_source/* readYaml */.g)(file);
    if (!source)
        return { diagnostics: relocate(diagnostics, plugin, directory) };
    const parsed = (0,parse_plugin_metadata/* parsePluginMetadata */.o)(source);
    diagnostics.push(...parsed.diagnostics);
    const { metadata } = parsed;
    if (metadata && !(0,diagnostic/* hasErrors */.Cs)(diagnostics)) {
        diagnostics.push(...compareNames(plugin, metadata, (...path) => source.place(path)));
    }
    const guide = metadata?.migrationGuide;
    if (guide !== undefined && !hasGuide(directory, guide)) {
        diagnostics.push(guideMissing(guide, source));
        delete metadata?.migrationGuide;
    }
    const findings = relocate(diagnostics, plugin, directory);
    if (!metadata)
        return { diagnostics: findings };
    return { metadata, ...(plugin.directory === undefined ? {} : { source }), diagnostics: findings };
}
function findFile(plugin, directory) {
    const inside = plugin.import === plugin.module ? "" : plugin.import.slice(plugin.module.length + 1);
    return [(0,external_node_path_.join)(directory, inside, "plugin.yaml"), (0,external_node_path_.join)(directory, "plugin.yaml")].find((each) => (0,external_node_fs_.existsSync)(each));
}
function guideMissing(guide, source) {
    const message = `the migration guide ${(0,sanitize/* quoted */.T)(guide)} is no file of the module, or an empty one`;
    return (0,diagnostic/* diagnostic */.YK)("metadata-guide-missing", message, {
        fix: "Add the file to the module and release it, or give the guide's https address.",
        place: source.place(["spec", "migrationGuide"]),
    });
}
function missing(plugin) {
    return (0,diagnostic/* diagnostic */.YK)("metadata-missing", `plugin "${plugin.name}" has no plugin.yaml in ${plugin.module}@${plugin.version}`, {
        plugin: plugin.name,
        fix: "Add a plugin.yaml beside the package and release it, or mark the plugin with metadata: none.",
        ...metadata_placeOf(plugin),
    });
}
function compareNames(plugin, metadata, at) {
    const found = [];
    if (metadata.name !== plugin.name) {
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-name-mismatch", `the manifest says "${plugin.name}", plugin.yaml says "${metadata.name}"`, {
            fix: "Use the plugin's own name in the manifest, or correct metadata.name and release again.",
            place: at("metadata", "name"),
        }));
    }
    const released = plugin.directory === undefined;
    if (released && metadata.version !== undefined && plain(metadata.version) !== plain(plugin.version)) {
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-version-mismatch", `plugin.yaml says ${(0,sanitize/* sanitize */.a)(metadata.version, 80)}, released as ${plugin.version}`, {
            fix: "Set spec.version to the version that is tagged, and release again.",
            place: at("spec", "version"),
        }));
    }
    return found;
}
function plain(version) {
    return version.replace(/^v/, "").replace(/\+.*$/, "");
}
/** A module in the cache is no file of the repository: its diagnostics stand at the manifest's line and name the place in words. */
function relocate(diagnostics, plugin, directory) {
    if (plugin.directory !== undefined)
        return diagnostics.map((each) => ({ ...each, plugin: plugin.name }));
    return diagnostics.map(({ place, ...each }) => {
        const file = `${plugin.module}@${plugin.version}${place?.file.slice(directory.length) ?? "/plugin.yaml"}`;
        const where = place?.line === undefined ? file : `${file}:${place.line}:${place.column ?? 1}`;
        return { ...each, message: `${where}: ${each.message}`, plugin: plugin.name, ...metadata_placeOf(plugin) };
    });
}
function metadata_placeOf(plugin) {
    const place = plugin.at?.version;
    return place ? { place } : {};
}

;// CONCATENATED MODULE: ./packages/server/src/prepare.ts







/**
 * Resolves the base, fetches all modules in one `go` process, reads each plugin's metadata and holds it against the base.
 * Throws where the base is not known; all other problems are collected.
 */
async function prepare({ located, image, checkout }, toolchain) {
    const { base, diagnostics } = (0,src_base/* resolveBase */.g)(located, image, checkout);
    if (!base)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    diagnostics.push(...carriedConflicts(located, base));
    const composition = compose(located, base);
    const elsewhere = composition.plugins.filter((each) => each.module !== base.module);
    const downloaded = await downloadModules(toolchain, [composition.base, ...elsewhere]);
    diagnostics.push(...downloaded.diagnostics);
    const files = downloaded.modules.find((each) => each.module === base.module)?.directory;
    if (files !== undefined)
        composition.base.files = files;
    const prepared = {
        base,
        composition,
        modules: downloaded.modules,
        reports: [],
        metadata: new Map(),
        diagnostics,
    };
    await addPlugins(prepared, located);
    return prepared;
}
function moduleVersion({ module, version }) {
    return `${module}@${version}`;
}
async function addPlugins(prepared, located) {
    const { base, composition, reports, metadata, diagnostics } = prepared;
    const directories = new Map(prepared.modules.map((each) => [moduleVersion(each), each.directory]));
    const serverBase = { ...located.manifest.base, module: base.module, version: base.version };
    for (const [index, entry] of allPlugins(located, base).entries()) {
        const plugin = composition.plugins[index];
        if (!plugin)
            continue;
        const released = plugin.module === base.module ? composition.base.files : directories.get(moduleVersion(plugin));
        const directory = plugin.directory ?? released;
        if (directory === undefined) {
            reports.push((0,plugin_report/* undeclared */.c)(entry, base.module)); // could not be downloaded, which has its own diagnostic
            continue;
        }
        const optional = entry.metadata === "none" || entry.module === base.module;
        const { diagnostics: problems, ...findings } = await readMetadata(plugin, directory, optional);
        diagnostics.push(...problems);
        if (findings.metadata)
            metadata.set(entry.name, findings.metadata);
        if (!findings.metadata && !optional) {
            reports.push((0,plugin_report/* undeclared */.c)(entry, base.module));
            continue;
        }
        const checked = checkPlugin({ entry, plugin, base: serverBase, ...findings });
        reports.push(checked.report);
        diagnostics.push(...checked.diagnostics);
    }
}


/***/ }),

/***/ 32362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openToolchain: () => (/* binding */ openToolchain)
/* harmony export */ });
/* harmony import */ var _golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49453);
/* harmony import */ var _golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92763);


/** Finds Go, with the access to modules that the options give and the private ones that the manifest names. */
async function openToolchain({ manifest }, { environment, modules, signal, progress }) {
    const own = (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrivateModules */ .ZW)(environment, manifest.build.privateModules);
    const found = await (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__/* .findToolchain */ .vZ)(modules === "cache" ? (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheOnly */ .zI)(own) : own, signal);
    const toolchain = { ...(manifest.build.cgo ? (0,_golang_toolchain_js__WEBPACK_IMPORTED_MODULE_0__/* .withCgo */ .Qh)(found) : found), info: (line) => progress.info(line) };
    return modules === "credentials" ? (0,_golang_module_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withCredentials */ .tE)(toolchain, environment) : toolchain;
}


/***/ }),

/***/ 49871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ suiteBuild),
  D: () => (/* binding */ suiteVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/server/src/version.ts




/** This suite's version, as in package.json. */
const suiteVersion = package_namespaceObject.rE;
/** Which build of this suite runs: a digest of the program's own files, since one version may be many commits. */
function suiteBuild() {
    const program = process.argv[1];
    if (program === undefined)
        return suiteVersion;
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of (0,external_node_fs_.readdirSync)(folder).filter((each) => each.endsWith(".js"))) {
        hash.update(name).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
    }
    return hash.digest("hex");
}


/***/ })

};

export const id = 2187;
export const ids = [2187,9514];
export const modules = {

/***/ 68729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var askGit = (async function (folder) {
    const place = await ask(folder, ["rev-parse", "--is-bare-repository", "--is-inside-git-dir"]);
    if (place === undefined) {
        return { branch: "main", tags: [], ...((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")) ? { silent: true } : {}) };
    }
    if (place.includes("true")) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("input-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(folder, 300)} is a git repository without files, or git's own folder of one`, {
            fix: "Name the folder that the repository is checked out to.",
        });
    }
    const top = await ask(folder, ["rev-parse", "--show-toplevel"]);
    if (top && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(top) !== (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("input-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(folder, 300)} is inside the git repository ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(top, 300)}`, {
            fix: "Name the repository's top folder: workflows count only there.",
        });
    }
    const [remote, refs = ""] = [
        await remoteOf(folder),
        await ask(folder, ["for-each-ref", "--format=%(refname)", "refs/tags", "refs/heads", "refs/remotes/origin"]),
    ];
    const names = refs.split("\n");
    const tags = names.flatMap((each) => (each.startsWith("refs/tags/") ? [each.slice("refs/tags/".length)] : []));
    return { ...(remote ? { remote } : {}), branch: await defaultBranch(folder, new Set(names)), tags };
});
var remoteOf = (async function (folder) {
    const written = await ask(folder, ["config", "--get", "remote.origin.url"]);
    return (0,_cli_init_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRemote */ .M8)(written ?? "") ?? (0,_cli_init_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRemote */ .M8)((await ask(folder, ["remote", "get-url", "origin"])) ?? "");
});
var defaultBranch = (async function (folder, refs) {
    const usual = ["main", "master"].find((each) => refs.has(`refs/remotes/origin/${each}`) || refs.has(`refs/heads/${each}`));
    const found = (await ask(folder, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]))?.replace(/^origin\//, "") ??
        usual ??
        (await ask(folder, ["symbolic-ref", "--short", "HEAD"]));
    return found !== undefined && /^\w[\w./-]{0,200}$/.test(found) ? found : "main";
});
var ask = (async function (folder, args) {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.has(name)));
    try {
        const { stdout } = await run("git", ["-C", folder, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
        return stdout.trim() || undefined;
    }
    catch {
        return undefined;
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit),
/* harmony export */   remoteOf: () => (/* binding */ remoteOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _cli_init_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71117);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86485);







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** What git says, by plumbing alone, which no configuration gives another form. */
;
/** Where `origin` is: as it is written, else as git's configuration writes it out. */
;
/** What origin says; else main or master, where there is one; else the branch that is checked out. */
;
/** Set where a hook of git runs this, for a repository that need not be the folder's. */
const others = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_NAMESPACE", "GIT_PREFIX"]);
/** What git prints; nothing where it fails, such as outside of a repository, or where there is no git. */
;


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

var collectExamples = (function (folder) {
    const files = offered.flatMap((path) => path.endsWith("/workflows")
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))
            .sort()
            .map((name) => `${path}/${name}`)
        : [path]);
    return Object.fromEntries(files.map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), "utf8")]));
});
var examplesOf = (function (program) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
    const embedded = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, embeddedName);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(embedded))
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(embedded, "utf8"));
    return collectExamples((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "../../../examples"));
});
var exampleText = (function (examples, path) {
    const text = examples[path];
    if (text === undefined)
        throw new Error(`examples/${path} is not there`);
    return text;
});
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectExamples: () => (/* binding */ collectExamples),
/* harmony export */   embeddedName: () => (/* binding */ embeddedName),
/* harmony export */   exampleText: () => (/* binding */ exampleText),
/* harmony export */   examplesOf: () => (/* binding */ examplesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** What is offered of each example; a folder stands for all files in it. What names one plugin of the examples alone is left out. */
const offered = [
    "plugins/.github/workflows",
    "plugins/agents/plugin.yaml",
    "server/.github/workflows",
    "server/.gitignore",
    "server/CODEOWNERS",
    "server/catalog-server-manifest.yaml",
    "server/plugin-policy.yaml",
    "registry/.github/workflows",
    "registry/CODEOWNERS",
    "registry/component-constructor.yaml",
    "registry/plugin-policy.yaml",
    "ocm-plugin/.github/workflows",
    "ocm-plugin/.gitignore",
    "ocm-plugin/build.sh",
    "ocm-plugin/component-constructor.yaml",
];
/** The file beside the bundled command that scripts/bundle.ts writes: the only copy of the examples, and made with the bundle. */
const embeddedName = "examples.json";
/** Reads the examples of a checkout of this suite. */
;
/** The examples that belong to a program: beside its bundle, or in the checkout that its source is in. */
;
/** An example's text; a missing one is a defect. */
;


/***/ }),

/***/ 72187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var amendFiles = (function (files, { files: present }, choices) {
    const others = [...present].filter(([path]) => isWorkflow(path) && !files.some((each) => each.path === path));
    const kept = others.map(([path, text]) => ({ path, text, present: text, state: "kept" }));
    return [...files, ...kept.filter((each) => amended(each, choices) !== each)].map((each) => amended(each, choices));
});
var amended = (function (file, choices) {
    const { path, present, state } = file;
    if (state !== "kept" || present === undefined)
        return file;
    const text = isWorkflow(path) ? amendWorkflow(present, choices) : amendSchema(present, choices);
    return text === present ? file : { ...file, text, state: "changed" };
});
var isWorkflow = (function (path) {
    return path.startsWith(init_workflows/* workflowsFolder */.rB);
});
var amendWorkflow = (function (text, { suite, server, registry }) {
    const edits = (0,init_workflows/* usesIn */.cS)(text).flatMap((use) => [
        ...(suite === undefined
            ? []
            : [{ start: use.start, end: use.end, text: (0,substitute/* pinOf */.nZ)(suite, `/${use.kind}/${use.part}`) }]),
        ...(/^plugin-(?:check|release)\.yml$/.test(use.part) ? edit((0,init_workflows/* inputOf */.wg)(text, use, "server"), server) : []),
        ...(use.part === "notify-release" ? edit((0,init_workflows/* inputOf */.wg)(text, use, "repository"), registry) : []),
    ]);
    return (0,patch/* applyPatches */.$)(text, edits);
});
var edit = (function (at, text) {
    return at === undefined || text === undefined ? [] : [{ ...at, text }];
});
var amendSchema = (function (text, { suite }) {
    const ours = /^# yaml-language-server: \$schema=https:\/\/[^\s/]+\/[\w-]+\/plugin-release-actions\/[\w.-]+\/schemas\/([\w.-]+)(\r?\n)/;
    return suite === undefined
        ? text
        : text.replace(ours, (_, schema, end) => (0,substitute/* schemaLine */.cZ)(suite, schema).replace("\n", end));
});
var compare = (function (folder, planned, force) {
    const forced = force.map((path) => path.replace(/^\.\//, ""));
    const unknown = forced.find((path) => !planned.some((each) => each.path === path));
    if (unknown !== undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `--force: ${(0,sanitize/* quoted */.T)(unknown, 300)} is no file that init writes here`, {
            fix: "Name a file as init shows it, such as --force .github/workflows/check.yml.",
        });
    }
    return planned.map((each) => {
        const there = presentAt(folder, each.path);
        if (there === undefined)
            return { ...each, state: "new" };
        const state = there.text?.replaceAll("\r\n", "\n") === each.text.replaceAll("\r\n", "\n")
            ? "same"
            : forced.includes(each.path)
                ? "replaced"
                : "kept";
        return { ...each, state, ...(there.text === undefined ? {} : { present: there.text }) };
    });
});
var presentAt = (function (folder, path) {
    refuseLinks(folder, path);
    if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false }))
        return undefined;
    const read = (0,read_text.readText)((0,external_node_path_.join)(folder, path));
    return "text" in read ? { text: read.text } : {};
});
var refuseLinks = (function (folder, path) {
    const parts = path.split("/");
    for (let count = 1; count <= parts.length; count++) {
        const part = parts.slice(0, count).join("/");
        const status = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, part), { throwIfNoEntry: false });
        if (!status)
            return;
        const isRight = count < parts.length ? status.isDirectory() : status.isFile();
        if (isRight)
            continue;
        const expected = count < parts.length ? "a folder" : "a regular file";
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(part, 300)} is not ${expected}: init does not write through it`, {
            fix: "Put a folder or file of the repository there, or move what is there away.",
        });
    }
});
var modulesOf = (function (folder, paths) {
    const roots = new Set(paths.filter((path) => nameOf(path) === "go.mod").map(folderOf));
    const own = new Map([...roots].map((root) => [root, []]));
    for (const path of paths)
        own.get(nearest(roots, path) ?? "")?.push(path);
    return [...own].flatMap(([root, files]) => {
        const read = (0,read_text.readText)((0,external_node_path_.join)(folder, root, "go.mod"));
        const { module = "" } = "text" in read ? (0,go_mod/* parseGoMod */.k)(read.text) : {};
        if ((0,go_paths/* modulePathProblem */.Dl)(module) !== undefined)
            return [];
        return [{ folder: root, path: module, ...packagesOf(folder, root, files) }];
    });
});
var nearest = (function (roots, path) {
    for (let each = folderOf(path);; each = folderOf(each)) {
        if (roots.has(each))
            return each;
        if (each === "")
            return undefined;
    }
});
var packagesOf = (function (folder, root, paths) {
    const programs = new Set();
    let library = false;
    for (const path of paths.filter(isCompiled)) {
        const name = packageOf(headOf((0,external_node_path_.join)(folder, path)));
        if (name === "main")
            programs.add(folderOf(path).slice(root === "" ? 0 : root.length + 1));
        else if (name !== undefined)
            library = true;
    }
    const plugins = paths.filter((path) => nameOf(path) === "plugin.yaml").map(folderOf);
    return { programs: [...programs].sort(), plugins, library };
});
var isCompiled = (function (path) {
    return path.endsWith(".go") && !path.endsWith("_test.go") && !/^[_.]/.test(nameOf(path));
});
var packageOf = (function (text) {
    let rest = text.replace(/^\ufeff/, "");
    for (;;) {
        rest = rest.trimStart();
        const isBlock = rest.startsWith("/*");
        if (!isBlock && !rest.startsWith("//"))
            return /^package[ \t]+(\w+)/.exec(rest)?.[1];
        const end = rest.indexOf(isBlock ? "*/" : "\n");
        if (end < 0 || /^\/\/go:build[ \t]+ignore[ \t\r]*$/.test(rest.slice(0, isBlock ? 0 : end)))
            return undefined;
        rest = rest.slice(end + (isBlock ? 2 : 1));
    }
});
var headOf = (function (path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        const bytes = Buffer.allocUnsafe(head);
        return bytes.toString("utf8", 0, (0,external_node_fs_.readSync)(file, bytes, 0, head, 0));
    }
    catch {
        return ""; // what cannot be read is no plugin
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
});
var nameOf = (function (path) {
    return path.slice(path.lastIndexOf("/") + 1);
});
var folderOf = (function (path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
});
var walk = (function (folder, { depth = 4, names }) {
    const found = [];
    const visit = (path, left) => {
        for (const entry of entriesOf((0,external_node_path_.join)(folder, path))) {
            if (found.length >= mostFiles)
                return;
            if (!/^[\w.@+-]+$/.test(entry.name))
                continue;
            const inside = path === "" ? entry.name : `${path}/${entry.name}`;
            if (entry.isFile() && names.test(entry.name))
                found.push(inside);
            else if (entry.isDirectory() && left > 0 && isOwn((0,external_node_path_.join)(folder, inside), entry.name))
                visit(inside, left - 1);
        }
    };
    visit("", depth);
    return found.sort();
});
var isOwn = (function (folder, name) {
    return !skipped.test(name) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git"));
});
var entriesOf = (function (folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
});
var look = (async function (folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(folder, 300)} is no folder`, { fix: "Name the repository's folder." });
    }
    const said = await (0,ask_git/* askGit */.g)(folder);
    const found = walk(folder, { names: /^(?:go\.mod|plugin\.yaml|.+\.go)$/ });
    const license = licenseOf(textOf(folder, "LICENSE") ?? textOf(folder, "LICENSE.txt") ?? "");
    return {
        ...said,
        ...(license ? { license } : {}),
        modules: modulesOf(folder, found),
        files: textsOf(folder, found),
        ...(found.length >= mostFiles ? { cut: true } : {}),
    };
});
var textsOf = (function (folder, found) {
    const metadata = found.filter((path) => path.endsWith("/plugin.yaml") || path === "plugin.yaml");
    const workflows = walk((0,external_node_path_.join)(folder, ".github/workflows"), { depth: 0, names: /\.ya?ml$/ });
    const optional = [...metadata, "README.md", "build.sh", ...workflows.map((path) => `.github/workflows/${path}`)];
    const entries = [
        ...needed.map((path) => [path, neededText(folder, path)]),
        ...optional.map((path) => [path, textOf(folder, path)]),
    ];
    return new Map(entries.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
});
var neededText = (function (folder, path) {
    const file = (0,external_node_path_.join)(folder, path);
    if (!(0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }))
        return undefined;
    const read = (0,read_text.readText)(file);
    if ("text" in read)
        return read.text;
    throw new diagnostic/* DiagnosticError */.uo([read.problem]);
});
var textOf = (function (folder, path) {
    const read = (0,read_text.readText)((0,external_node_path_.join)(folder, path));
    return "text" in read ? read.text : undefined;
});
var licenseOf = (function (text) {
    const head = text.slice(0, 4000).replace(/\s+/g, " ");
    if (/Apache License Version 2\.0/.test(head))
        return "Apache-2.0";
    if (/Permission is hereby granted, free of charge, to any person obtaining a copy/.test(head))
        return "MIT";
    if (/Mozilla Public License,? Version 2\.0/i.test(head))
        return "MPL-2.0";
    if (!/Redistribution and use in source and binary forms/.test(head))
        return undefined;
    return /Neither the name/.test(head) ? "BSD-3-Clause" : "BSD-2-Clause";
});
var planOwners = (function (examples, example, { files, remote }) {
    const path = model/* ownersFiles */.yS.find((each) => files.has(each)) ?? "CODEOWNERS";
    const present = files.get(path);
    const organisation = remote?.owner ?? model/* unknownName */.U0;
    const wanted = (0,init_examples.exampleText)(examples, `${example}/CODEOWNERS`)
        .replaceAll("@acme/security", `@${organisation}/${model/* unknownName */.U0}-security`)
        .replace(/@acme\/[\w-]+/g, `@${organisation}/${model/* unknownName */.U0}`);
    return { path, text: (0,substitute/* withLines */.Gy)(present, wanted, (a, b) => covers(a) === covers(b)) };
});
var covers = (function (line) {
    return line.split(/\s+/)[0]?.replace(/^\//, "");
});
var planIgnored = (function (examples, example, { files }) {
    const wanted = (0,init_examples.exampleText)(examples, `${example}/.gitignore`);
    return { path: ".gitignore", text: (0,substitute/* withLines */.Gy)(files.get(".gitignore"), wanted) };
});
var withBranch = (function (text, branch) {
    if (branch === "main")
        return text;
    const input = `      branch: ${(0,names/* yamlText */.pS)(branch)}\n`;
    return text.replace(/^( {4}uses: \S+\/\.github\/workflows\/([\w-]+\.yml)@.*\n)( {4}with:\n)?/gm, (call, uses, name) => workflowsOfMain.includes(name) ? `${uses}    with:\n${input}` : call);
});
var policyText = (function (example, plugins) {
    const head = example.slice(0, example.indexOf("  plugins:\n"));
    if (!head.includes("kind: PluginPolicy"))
        throw new Error("the example's policy has no plugins");
    return `${head}  plugins:${plugins.length === 0 ? " []\n" : `\n${plugins.map(entry).join("")}`}`;
});
var entry = (function ({ name, module, component, source }) {
    const lines = [
        `    - name: ${(0,names/* yamlText */.pS)(name)}`,
        ...(module === undefined ? [] : [`      module: ${(0,names/* yamlText */.pS)(module)}`]),
        ...(component === undefined ? [] : [`      component: ${(0,names/* yamlText */.pS)(component)}`]),
        ...(source === undefined ? [] : [`      source: { repository: ${(0,names/* yamlText */.pS)(source)} }`]),
        "      channel: stable",
    ];
    return `${lines.join("\n")}\n`;
});
var planRegistry = (function (examples, facts, choices) {
    const owner = facts.remote?.owner ?? model/* unknownName */.U0;
    const drafted = (0,substitute/* change */.Zg)((0,substitute/* adapt */.H6)((0,init_examples.exampleText)(examples, `registry/${constructorPath}`), facts, choices), [
        ["name: acme.software/plugin-registry", `name: ${(0,names/* componentName */.TQ)(facts)}`],
        ["name: acme.software\n", `name: ${(0,names/* yamlText */.pS)(owner)}\n`],
        ["Plugins for the acme platform", (0,names/* yamlText */.pS)(`Plugins of ${owner}`)],
    ]);
    const component = firstComponent(facts.files.get(constructorPath) ?? drafted);
    const repository = (0,names/* imageRepository */.an)(facts);
    const policy = (0,substitute/* adapt */.H6)((0,init_examples.exampleText)(examples, "registry/plugin-policy.yaml"), facts, choices);
    const workflows = (0,init_workflows/* planWorkflows */.sD)("registry", { examples, facts, choices }, (_, text) => withBranch(text, facts.branch)
        .replaceAll("ghcr.io/acme/registry//acme.software/plugin-registry", `${repository}//${component.name}`)
        .replaceAll("ghcr.io/acme/registry", repository)
        .replaceAll("Plugins of acme", `Plugins of ${owner}`));
    return {
        files: [
            { path: constructorPath, text: drafted, document: true },
            { path: "plugin-policy.yaml", text: policyText(policy, listed(component)), document: true },
            planOwners(examples, "registry", facts),
            ...workflows.files,
        ],
        present: workflows.present,
        steps: [
            ...workflows.steps,
            "List in plugin-policy.yaml which plugin may come from which component; nothing else is ever proposed.",
        ],
    };
});
var firstComponent = (function (text) {
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(constructorPath, text);
    const component = located?.components[0];
    if (!component)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return component;
});
var listed = (function ({ references }) {
    const byName = new Map(references.map(({ name, componentName }) => [name, componentName]));
    return [...byName].map(([name, component]) => ({ name, component }));
});
var newestRelease = (function (tags, folder, modulePath) {
    const major = /\/v(\d+)$/.exec(modulePath)?.[1];
    const prefix = folder === "" || folder === `v${major}` ? "" : `${folder.replace(/\/v\d+$/, "")}/`;
    return tags
        .filter((tag) => tag.startsWith(prefix))
        .flatMap((tag) => {
        const numbers = released.exec(tag.slice(prefix.length))?.slice(1).map(Number);
        return numbers && fits(numbers[0] ?? 0, major) ? [numbers] : [];
    })
        .sort((a, b) => versions_compare(b, a))[0]
        ?.join(".");
});
var fits = (function (version, major) {
    return major === undefined ? version < 2 : version === Number(major);
});
var versions_compare = (function (a, b) {
    const at = a.findIndex((number, index) => number !== b[index]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
});
var planOcmPlugin = (function (examples, facts, choices) {
    const own = facts.files.get(constructorPath);
    const name = own === undefined ? (0,names/* nameOf */.Vb)(facts.remote?.name ?? model/* unknownName */.U0) : (0,names/* nameOf */.Vb)((0,names/* lastElement */.lj)(firstComponent(own).name));
    const named = [["helminput", name]];
    const drafted = (0,substitute/* change */.Zg)((0,substitute/* adapt */.H6)((0,init_examples.exampleText)(examples, `ocm-plugin/${constructorPath}`), facts, choices), [
        ["name: acme.software/plugins/helminput", `name: ${(0,names/* componentName */.TQ)(facts)}`],
        ["version: v0.1.0", `version: v${newestRelease(facts.tags, "", "") ?? "0.1.0"}`],
        ["name: acme.software\n", `name: ${(0,names/* yamlText */.pS)(facts.remote?.owner ?? model/* unknownName */.U0)}\n`],
        ["Reads Helm charts into components", `${model/* unknownName */.U0}, one sentence on what the plugin does`],
        ["- name: helminput", `- name: ${(0,names/* yamlText */.pS)(name)}`],
        ...named,
    ]);
    const registry = choices.registry ?? (0,init_workflows/* inputInUse */.VZ)(facts, "notify-release", "repository") ?? `${model/* unknownName */.U0}/plugin-registry`;
    const workflows = (0,init_workflows/* planWorkflows */.sD)("ocm-plugin", { examples, facts, choices }, (_, text) => (0,substitute/* change */.Zg)(text, [
        ["ghcr.io/acme/plugins", (0,names/* imageRepository */.an)(facts)],
        ["acme/plugin-registry", registry],
        ["registry: ghcr.io", `registry: ${(0,names/* imageRepository */.an)(facts).split("/")[0]}`],
        ["plugin: helminput", `plugin: ${(0,names/* yamlText */.pS)(name)}`],
        ...named,
    ]));
    const build = (0,substitute/* change */.Zg)((0,init_examples.exampleText)(examples, "ocm-plugin/build.sh"), named);
    return {
        files: [
            { path: constructorPath, text: drafted, document: true },
            { path: "build.sh", text: build, executable: true, document: true },
            planIgnored(examples, "ocm-plugin", facts),
            ...workflows.files,
        ],
        present: workflows.present,
        steps: [
            ...workflows.steps,
            ...(registry.includes(model/* unknownName */.U0)
                ? ["Name the registry that lists the plugin: plugin-release init ocm-plugin --registry OWNER/NAME --write."]
                : []),
            "Let build.sh build the plugin's binaries; the one that is written here only stands for it.",
            "Give the repository the secret PLUGIN_REGISTRY_TOKEN: a token that may write actions of the registry's repository, and nothing else.",
            "Raise the constructor's version before each tag: a version is published once.",
        ],
    };
});
var planPlugin = (function (examples, facts, choices) {
    const folders = pluginFolders(facts);
    if (folders.length === 0)
        noModule(facts);
    const server = choices.server ?? (0,init_workflows/* inputInUse */.VZ)(facts, "plugin-check.yml", "server") ?? `${model/* unknownName */.U0}/server@main`;
    const workflows = (0,init_workflows/* planWorkflows */.sD)("plugins", { examples, facts, choices }, (name, text) => name === "check-with-database.yml" ? undefined : workflow(name, text, folders, facts, server));
    const example = (0,init_examples.exampleText)(examples, "plugins/agents/plugin.yaml");
    const names = namesOf(folders, facts);
    return {
        files: [
            ...folders.map((folder) => metadata(example, { folder, name: names.get(folder) ?? "" }, facts, choices)),
            ...workflows.files,
        ],
        present: workflows.present,
        steps: [
            ...workflows.steps,
            ...(server.includes(model/* unknownName */.U0)
                ? ["Name the server that the plugin is checked in: plugin-release init plugin --server OWNER/NAME --write."]
                : []),
            "Say in plugin.yaml which servers and which framework API the plugin runs with; the example's values are only an example.",
            "The server's repository is read with the job's token: it is public, or of the same owner and open to this repository's workflows.",
            ...(sharedTags(folders, facts)
                ? [
                    "release.yml takes the plugin's folder from the tag: give it one job for each plugin of a module, with its directory.",
                ]
                : []),
            "A server that needs a database takes check-with-database.yml of the suite's examples/plugins in place of check.yml.",
        ],
    };
});
var pluginFolders = (function ({ modules }) {
    const described = modules.flatMap((each) => each.plugins);
    if (described.length > 0)
        return described;
    const libraries = modules.filter(({ library }) => library);
    const all = libraries.length > 0 ? libraries : modules.filter(({ programs }) => programs.length === 0);
    return all.map(({ folder }) => folder);
});
var noModule = (function ({ modules }) {
    const why = modules.length === 0 ? "has no go.mod that names a module" : "has Go modules, but only programs in them";
    return (0,diagnostic/* fail */.fJ)("input-invalid", `init plugin: this repository ${why}`, {
        fix: "Run it where the plugin's module is; go mod init begins one.",
    });
});
var workflow = (function (name, text, folders, facts, server) {
    const named = text
        .replaceAll("acme/server@main", server)
        .replaceAll("acme/plugin-registry", `${model/* unknownName */.U0}/plugin-registry`);
    if (name === "release.yml")
        return release(named, folders, facts);
    if (folders.length === 1 && folders[0] === "") {
        return (0,substitute/* change */.Zg)(named, [
            [/^ *strategy: \{matrix: .*\}\n/, ""],
            [/, directory: "\$\{\{ matrix\.plugin \}\}"/, ""],
        ]);
    }
    const list = folders.map((each) => (0,names/* yamlText */.pS)(each || ".")).join(", ");
    return (0,substitute/* change */.Zg)(named, [["[agents, guardrails]", `[${list}]`]]);
});
var release = (function (text, folders, facts) {
    const tagged = folders.map((folder) => tagFolder(moduleOf(facts, folder)));
    // In a filter, + says how often what stands before it may come.
    const tags = [...new Set(tagged)].map((folder) => JSON.stringify(`${folder && `${folder}/`}v*`.replaceAll("+", "\\+")));
    const [only = ""] = folders;
    const directory = folders.length === 1 && tagged[0] !== only ? `, directory: ${(0,names/* yamlText */.pS)(only)}` : "";
    const tagsChanged = (0,substitute/* change */.Zg)(text, [['["agents/v*", "guardrails/v*"]', `[${tags.join(", ")}]`]]);
    return tagsChanged.replace(/^ {4}with: \{server: [^,}\n]+/m, (line) => line + directory);
});
var sharedTags = (function (folders, facts) {
    return folders.length > 1 && folders.some((folder) => tagFolder(moduleOf(facts, folder)) !== folder);
});
var tagFolder = (function ({ folder, path }) {
    const major = /\/v\d+$/.exec(path)?.[0];
    return major !== undefined && `/${folder}`.endsWith(major) ? `/${folder}`.slice(1, -major.length) : folder;
});
var metadata = (function (example, { folder, name }, facts, choices) {
    const module = moduleOf(facts, folder);
    const { remote } = facts;
    const repository = remote
        ? `https://${remote.host}/${remote.owner}/${remote.name}`
        : `https://github.com/${model/* unknownName */.U0}/${model/* unknownName */.U0}`;
    const version = newestRelease(facts.tags, module.folder, module.path) ?? "0.1.0";
    const text = (0,substitute/* change */.Zg)((0,substitute/* adapt */.H6)(example, facts, choices), [
        ["  name: agents", `  name: ${(0,names/* yamlText */.pS)(name)}`],
        [/^ {2}displayName: .*$/, `  displayName: ${(0,names/* yamlText */.pS)((0,names/* titleOf */.Gg)(name))}`],
        [/^ {2}description: .*$/, `  description: ${model/* unknownName */.U0}, one sentence on what the plugin does.`],
        ['version: "0.3.1"', `version: "${version}"`],
        ["team: acme-agents", `team: ${(0,names/* yamlText */.pS)(remote?.owner ?? model/* unknownName */.U0)}`],
        ["contact: agents@acme.example", `contact: ${model/* unknownName */.U0}@example.com`],
        ["license: Apache-2.0", `license: ${facts.license ?? model/* unknownName */.U0}`],
        ["https://github.com/acme/catalog-plugins", repository],
        [/^ {2}providers: .*\n/, ""],
        ['minVersion: "0.9.0"', `minVersion: "0.9.0" # ${model/* unknownName */.U0}: the oldest server that it runs with`],
        ['maxVersion: "0.x"', `maxVersion: "0.x" # ${model/* unknownName */.U0}: the newest server that it was tried with`],
        ["frameworkApi: v1alpha1", `frameworkApi: v1alpha1 # ${model/* unknownName */.U0}: the server's framework API`],
    ]);
    return { path: folder === "" ? "plugin.yaml" : `${folder}/plugin.yaml`, text, document: true };
});
var namesOf = (function (folders, facts) {
    const short = folders.map((folder) => {
        const module = moduleOf(facts, folder);
        return (0,names/* nameOf */.Vb)(folder === module.folder ? (0,names/* lastElement */.lj)(module.path) : (0,names/* lastElement */.lj)(folder));
    });
    const [once, twice] = [new Set(), new Set()];
    for (const each of short)
        (once.has(each) ? twice : once).add(each);
    return new Map(folders.map((folder, index) => {
        const name = short[index] ?? "";
        return [folder, twice.has(name) ? (0,names/* nameOf */.Vb)(folder || name) : name];
    }));
});
var moduleOf = (function ({ modules }, folder) {
    const found = modules
        .filter((each) => each.folder === "" || folder === each.folder || folder.startsWith(`${each.folder}/`))
        .sort((a, b) => b.folder.length - a.folder.length)[0];
    if (!found)
        throw new Error(`${folder} is in no module`);
    return found;
});
var planServer = (function (examples, facts, choices) {
    const drafted = draft((0,init_examples.exampleText)(examples, `server/${manifestPath}`), facts, choices);
    const manifest = readManifest(facts.files.get(manifestPath) ?? drafted);
    const workflows = (0,init_workflows/* planWorkflows */.sD)("server", { examples, facts, choices }, (name, text) => plan_server_workflow(name, text, facts, manifest));
    return {
        files: [
            { path: manifestPath, text: drafted, document: true },
            { path: "plugin-policy.yaml", text: policy(examples, facts, choices, manifest), document: true },
            planOwners(examples, "server", facts),
            planIgnored(examples, "server", facts),
            ...workflows.files,
        ],
        present: workflows.present,
        steps: [
            ...workflows.steps,
            "Raise metadata.version with every change of the manifest: a version stands for one image.",
            "rescan.yml lists the images that you run; it fails until the first one is published.",
            "Commit the folder generated/ that plugin-release generate writes: it locks the module graph.",
        ],
    };
});
var readManifest = (function (text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(manifestPath, text);
    const parsed = source ? (0,parse_manifest.parseManifest)(source) : { manifest: undefined, diagnostics: [] };
    const found = [...diagnostics, ...parsed.diagnostics];
    if (!parsed.manifest || (0,diagnostic/* hasErrors */.Cs)(found))
        throw new diagnostic/* DiagnosticError */.uo(found);
    return parsed.manifest.manifest;
});
var draft = (function (example, facts, choices) {
    const own = facts.modules.find(({ programs }) => programs.length > 0);
    const name = (0,names/* nameOf */.Vb)(facts.remote?.name ?? (0,names/* lastElement */.lj)(own?.path ?? model/* unknownName */.U0));
    const program = own?.programs[0];
    const entrypoint = own === undefined || program === undefined
        ? `{import: github.com/${model/* unknownName */.U0}/server/cmd, call: Main}`
        : `{package: ${(0,names/* yamlText */.pS)(program === "" ? own.path : `${own.path}/${program}`)}}`;
    const version = own && newestRelease(facts.tags, own.folder, own.path);
    return (0,substitute/* change */.Zg)((0,substitute/* adapt */.H6)(example, facts, choices), [
        ["name: catalog-server-acme", `name: ${(0,names/* yamlText */.pS)(name)}`],
        ['version: "1.0.0"', 'version: "0.1.0"'],
        [
            "module: github.com/acme/catalog-server\n",
            `module: ${own ? (0,names/* yamlText */.pS)(own.path) : `github.com/${model/* unknownName */.U0}/server`}\n`,
        ],
        [
            "version: v0.9.0",
            `version: ${version === undefined ? `v0.0.0 # ${model/* unknownName */.U0}: a released version` : `v${version}`}`,
        ],
        [/entrypoint: \{.*\}/, `entrypoint: ${entrypoint}`],
        ["frameworkVersion: v1alpha1", `frameworkVersion: v1alpha1 # ${model/* unknownName */.U0}: the server's framework API`],
        [/^ {2}plugins:\n(?: {4}.*\n)+/, "  plugins: []\n"],
    ]);
});
var policy = (function (examples, facts, choices, { plugins }) {
    const example = (0,substitute/* adapt */.H6)((0,init_examples.exampleText)(examples, "server/plugin-policy.yaml"), facts, choices);
    return policyText(example, plugins.map(({ name, module }) => {
        const [, owner, repository] = /^github\.com\/([^/]+)\/([^/]+)/.exec(module) ?? [];
        return { name, module, ...(owner && repository ? { source: `${owner}/${repository}` } : {}) };
    }));
});
var plan_server_workflow = (function (name, text, facts, manifest) {
    const image = (0,names/* imageRepository */.an)(facts);
    const named = withBranch(text, facts.branch)
        .replaceAll("ghcr.io/acme/catalog-server:1.0.0", `${image}:${manifest.version ?? "0.1.0"}`)
        .replaceAll("ghcr.io/acme/catalog-server", image)
        .replaceAll("Plugins of acme", `Plugins of ${facts.remote?.owner ?? model/* unknownName */.U0}`);
    return name === "verify-matrix.yml" || name === "release.yml" ? matrix(named, facts) : named;
});
var matrix = (function (text, { files }) {
    const marked = files.get("README.md")?.includes("<!-- compatibility-matrix:start -->") ?? false;
    const unplanned = (0,substitute/* change */.Zg)(text, [[/^ {6}planned: .*\n/m, ""]]);
    return marked ? unplanned : (0,substitute/* change */.Zg)(unplanned, [[/^(?: {4}with:\n)? {6}markdown: README\.md\n/m, ""]]);
});
var writeFiles = (async function (folder, files) {
    for (const { path, text, state, executable } of files) {
        const file = (0,external_node_path_.join)(folder, path);
        try {
            if (state === "replaced" || state === "changed")
                await (0,replace_file/* replaceFile */.f)(file, text);
            if (state === "new")
                await create(file, text, executable ? 0o755 : 0o644);
        }
        catch (error) {
            throw explain(error, file, folder);
        }
    }
});
var explain = (function (error, file, folder) {
    const { code = "" } = error;
    if (!["EACCES", "EPERM", "EROFS"].includes(code))
        return (0,disk_full/* explainDiskFull */.G)(error, folder);
    const message = `${(0,sanitize/* quoted */.T)(file, 300)} cannot be written: the system says ${code}`;
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("input-invalid", message, { fix: "Name a repository that you may write to." }),
    ]);
});
var create = (async function (file, text, mode) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { mode, flag: "wx" });
        await (0,promises_.link)(temporary, file).catch((error) => {
            if (!["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"].includes(error.code ?? ""))
                throw error;
            return (0,promises_.copyFile)(temporary, file, promises_.constants.COPYFILE_EXCL); // there are file systems without links
        });
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(file, 300)} was written by somebody else meanwhile`, { fix: "Run init again." });
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
});
var init = (async function ({ kind, folder, examples, choices, write, force }) {
    const facts = await look(folder);
    const suite = choices.suite ?? (0,init_workflows/* suiteInUse */.V9)(facts);
    const plan = plans[kind](examples, facts, { ...choices, ...(suite ? { suite } : {}) });
    const files = amendFiles(compare(folder, plan.files, force), facts, choices);
    if (write)
        await writeFiles(folder, files);
    return { facts, files, present: plan.present, steps: plan.steps, written: write };
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./packages/cli/src/init/substitute.ts
var substitute = __webpack_require__(48857);
// EXTERNAL MODULE: ./packages/cli/src/init/workflows.ts
var init_workflows = __webpack_require__(76839);
// EXTERNAL MODULE: ./packages/documents/src/patch.ts
var patch = __webpack_require__(94108);
;// CONCATENATED MODULE: ./packages/cli/src/init/amend.ts



/**
 * Files as they are, with what an option says now in place of what they say: the suite's commit, the server, the registry. All else in them
 * stays. Workflows that init did not plan take the same commit.
 */
;
;
;
/** A workflow with the values that were given; those that were not given stay. */
;
;
/** A document's first line, where it is the one that init writes. */
;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
;// CONCATENATED MODULE: ./packages/cli/src/init/compare.ts





/** Holds what should be there against what is. Throws `input-invalid` for a path to replace that is none of the planned ones. */
;
/** What is there under a path, without its text where that cannot be read: whatever it is, it is not written over. */
;
/** Through a link, a write would end up anywhere. */
;

// EXTERNAL MODULE: ./packages/cli/src/init/ask-git.ts
var ask_git = __webpack_require__(68729);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
;// CONCATENATED MODULE: ./packages/cli/src/init/look-go.ts





/** Bytes of a Go file that its package clause is looked for in. */
const head = 64 * 1024;
/** The modules among a repository's files, by their folders, with what is in each. */
;
/** The innermost module that a file belongs to. */
;
;
/** Go passes over tests, and names that begin with `_` or a dot (go.dev/cmd/go#hdr-Package_lists_and_patterns). */
;
/** What a Go file's package is called; nothing for one that is never built, and for what is no Go. */
;
;
;
;

// EXTERNAL MODULE: ./packages/cli/src/init/model.ts
var model = __webpack_require__(12240);
;// CONCATENATED MODULE: ./packages/cli/src/init/walk.ts


/** Folders whose Go code is not the repository's own. */
const skipped = /^(?:\.|_)|^(?:vendor|testdata|node_modules|dist)$/;
const mostFiles = 20_000;
/**
 * Paths of the regular files of these names in a folder and in those below it to a depth, sorted, with slashes, the first 20,000; links are
 * not followed, and other repositories, such as submodules, are not looked into. Names that a workflow could not hold as they are, with
 * blanks or expressions in them, are passed over.
 */
;
;
;

;// CONCATENATED MODULE: ./packages/cli/src/init/look.ts









/** What other files are made of: unreadable, it is not taken for absent. */
const needed = [
    ...model/* ownersFiles */.yS,
    ".gitignore",
    "catalog-server-manifest.yaml",
    "plugin-policy.yaml",
    "component-constructor.yaml",
];
/**
 * What a repository says about itself; nothing is run of it. Throws `input-invalid` where the folder is none, or is inside a
 * repository, and what keeps a document from being read that init needs.
 */
;
;
;
;
/** By what the texts begin with. */
;

// EXTERNAL MODULE: ./packages/cli/src/init/examples.ts
var init_examples = __webpack_require__(9514);
// EXTERNAL MODULE: ./packages/cli/src/init/names.ts
var names = __webpack_require__(71117);
;// CONCATENATED MODULE: ./packages/cli/src/init/owners.ts



/** CODEOWNERS as the example has it, or the repository's own with the lines that it lacks. */
;
/** What a line is about. */
;
/** .gitignore as the example has it, added to the repository's own. */
;

;// CONCATENATED MODULE: ./packages/cli/src/init/branch.ts

/** The reusable workflows whose input `branch` is `main` where nothing is said. */
const workflowsOfMain = [
    "registry-publish.yml",
    "registry-sweep.yml",
    "registry-update.yml",
    "server-matrix.yml",
    "server-update.yml",
];
/** A workflow of an example whose calls name the repository's own default branch, where that is another than `main`. */
;

;// CONCATENATED MODULE: ./packages/cli/src/init/policy-text.ts

/** An example's policy with other plugins. */
;
;

// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
;// CONCATENATED MODULE: ./packages/cli/src/init/plan-registry.ts










const constructorPath = "component-constructor.yaml";
/** The files of a plugin registry's repository. Throws what is wrong with a constructor that is there. */
;
/** The component that the repository's constructor describes; of several, the first. */
;
;

;// CONCATENATED MODULE: ./packages/cli/src/init/versions.ts
const released = /^v(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
/**
 * The newest release among tags, without v: `1.2.3`; nothing without one. Prereleases do not count.
 * A module in a folder is tagged with the folder in front (go.dev/ref/mod#vcs-version); `/v2` at its end stands in the version.
 */
;
;
;

;// CONCATENATED MODULE: ./packages/cli/src/init/plan-ocm-plugin.ts








/** The files of an OCM plugin's repository. Throws what is wrong with a constructor that is there. */
;

;// CONCATENATED MODULE: ./packages/cli/src/init/plan-plugin.ts







/** The files of a repository of plugins: a plugin.yaml for each module that has none, and the workflows. */
;
/** Where plugin.yaml is or should be; a module that is only a program is none. */
;
;
/** Of several plugins, or one that is not at the root, each has its job. */
;
/** A tag begins with the folder of its module, which is the plugin's unless that is a package further down. */
;
/** Packages of one module share its tags, which then name no single plugin. */
;
;
;
/** A name for each plugin's folder: its last element, or where several have that one, all of its path. */
;
;

// EXTERNAL MODULE: ./packages/documents/src/parse-manifest.ts + 3 modules
var parse_manifest = __webpack_require__(39797);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/cli/src/init/plan-server.ts












const manifestPath = "catalog-server-manifest.yaml";
/** The files of a server's repository. Throws what is wrong with a manifest that is there. */
;
;
/** A server without plugins, upon the program of this repository where it has one. */
;
;
;
/** The planned servers are the example's own, and a README takes a matrix only where it has the place for it. */
;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
;// CONCATENATED MODULE: ./packages/cli/src/init/write.ts







/** Writes what is new or was to be replaced or changed, each file whole or not at all; what appeared meanwhile is not written over. */
;
;
/** A link to a name that is taken fails, which a rename does not. */
;

;// CONCATENATED MODULE: ./packages/cli/src/init/init.ts









const plans = {
    plugin: planPlugin,
    server: planServer,
    registry: planRegistry,
    "ocm-plugin": planOcmPlugin,
};
/**
 * Compares a repository with the files of the example of its kind, and writes those that it lacks, if asked to. Throws `input-invalid`
 * and what is wrong with documents that are there.
 */
;


/***/ }),

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainDiskFull = (function (error, folder) {
    const { code } = (error ?? {});
    if (code !== "ENOSPC" && code !== "EDQUOT")
        return error;
    const explained = new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("disk-full", `there is no room left to write into ${folder} (${code})`, {
            fix: "Free some space, or name a folder on a disk that has more.",
        }),
    ]);
    explained.cause = error;
    return explained;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
;


/***/ }),

/***/ 94108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var applyPatches = (function (text, patches) {
    const pieces = [];
    let at = 0;
    for (const patch of patches.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
        if (patch.start < at || patch.end < patch.start || patch.end > text.length) {
            throw new RangeError(`a patch of [${patch.start}, ${patch.end}) meets another one or the end of the text`);
        }
        pieces.push(text.slice(at, patch.start), patch.text);
        at = patch.end;
    }
    return pieces.join("") + text.slice(at);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ applyPatches)
/* harmony export */ });
/** Changes a text at the patches' places and nowhere else. Insertions at one place keep their order; overlapping patches are a defect. */
;


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var replaceFile = (async function (path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
;


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseGoMod = (function (text) {
    const goMod = { require: [], replace: [] };
    let block;
    for (const line of readLines(text)) {
        const [first, second] = line.words;
        if (block !== undefined) {
            if (first === ")")
                block = undefined;
            else
                addDirective(goMod, block, line.words, line);
        }
        else if (first !== undefined && second === "(") {
            if (!line.words.includes(")"))
                block = first;
        }
        else if (first !== undefined) {
            addDirective(goMod, first, line.words.slice(1), line);
        }
    }
    return goMod;
});
var addDirective = (function (goMod, verb, words, line) {
    const [path, version] = words;
    if (path === undefined)
        return;
    if (verb === "module")
        goMod.module ??= path;
    if (verb === "go")
        goMod.go ??= path;
    if (verb === "require" && version !== undefined) {
        const indirect = /^\/\/\s*indirect\b/.test(line.comment);
        goMod.require.push({ path, version, indirect, line: line.number });
    }
    if (verb === "replace")
        addReplacement(goMod, words, line.number);
});
var addReplacement = (function (goMod, words, line) {
    const arrow = words.indexOf("=>");
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || path === undefined || newPath === undefined)
        return;
    goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
});
var readLines = (function (text) {
    return text.split("\n").map((raw, index) => {
        const line = { words: [], comment: "", number: index + 1 };
        for (const match of raw.matchAll(token)) {
            if (match.groups?.comment !== undefined)
                line.comment = match.groups.comment;
            else if (match.groups?.quoted !== undefined)
                line.words.push(unquote(match[0]));
            else if (match[0].trim() !== "")
                line.words.push(match[0]);
        }
        return line;
    });
});
var unquote = (function (literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal.slice(1, -1); // an escape that only Go has, which no module path contains
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   k: () => (/* binding */ parseGoMod)
/* harmony export */ });
/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
;
;
;
const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;
;
;


/***/ })

};

export const id = 7075;
export const ids = [7075,1549,9514];
export const modules = {

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
function collectExamples(folder) {
    const files = offered.flatMap((path) => path.endsWith("/workflows")
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))
            .sort()
            .map((name) => `${path}/${name}`)
        : [path]);
    return Object.fromEntries(files.map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), "utf8")]));
}
/** The examples that belong to a program: beside its bundle, or in the checkout that its source is in. */
function examplesOf(program) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
    const embedded = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, embeddedName);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(embedded))
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(embedded, "utf8"));
    return collectExamples((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "../../../examples"));
}
/** An example's text; a missing one is a defect. */
function exampleText(examples, path) {
    const text = examples[path];
    if (text === undefined)
        throw new Error(`examples/${path} is not there`);
    return text;
}


/***/ }),

/***/ 46601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

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
function compare(folder, planned, force) {
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
        const state = there.text === each.text ? "same" : forced.includes(each.path) ? "replaced" : "kept";
        return { ...each, state, ...(there.text === undefined ? {} : { present: there.text }) };
    });
}
/** What is there under a path, without its text where that cannot be read: whatever it is, it is not written over. */
function presentAt(folder, path) {
    refuseLinks(folder, path);
    if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false }))
        return undefined;
    const read = (0,read_text.readText)((0,external_node_path_.join)(folder, path));
    return "text" in read ? { text: read.text } : {};
}
/** Through a link, a write would end up anywhere. */
function refuseLinks(folder, path) {
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
}

// EXTERNAL MODULE: ./packages/cli/src/init/look.ts + 1 modules
var look = __webpack_require__(27748);
// EXTERNAL MODULE: ./packages/cli/src/init/examples.ts
var init_examples = __webpack_require__(9514);
// EXTERNAL MODULE: ./packages/cli/src/init/model.ts
var model = __webpack_require__(12240);
// EXTERNAL MODULE: ./packages/cli/src/init/names.ts
var names = __webpack_require__(71117);
;// CONCATENATED MODULE: ./packages/cli/src/init/substitute.ts


/** An example with other names. Throws a defect where a name to change is not in it. */
function change(text, changes) {
    return changes.reduce((done, [from, to]) => {
        const pattern = typeof from === "string" ? from : new RegExp(from, "gm");
        const isThere = typeof pattern === "string" ? done.includes(pattern) : pattern.test(done);
        if (!isThere)
            throw new Error(`the example has no ${from}`);
        return done.replaceAll(pattern, () => to);
    }, text);
}
/** What an example takes of this suite: owner and name, the part, the commit and its version. */
const pinned = /\b([\w-]+\/plugin-release-actions)(\/[\w./-]+)@([0-9a-f]{40}) # (\S+)/g;
/**
 * What is changed in every example: the suite that is used, the default branch, the address of the schema. Without a suite the example's
 * own pin stays, which a release of the suite writes.
 */
function adapt(text, facts, { suite }) {
    const repository = suite?.repository ?? `${model/* unknownName */.U}/plugin-release-actions`;
    return text
        .replace(/^# yaml-language-server: \$schema=.*\/([\w.-]+)\n/, (_, schema) => suite === undefined ? "" : schemaLine(suite, schema))
        .replace(pinned, (pin, _, part) => (suite === undefined ? pin : pinOf(suite, part)))
        .replaceAll("acme/plugin-release-actions", repository)
        .replaceAll("branches: [main]", `branches: [${(0,names/* yamlText */.pS)(facts.branch)}]`);
}
function pinOf({ repository, commit, version }, part) {
    return `${repository}${part}@${commit}${version === undefined ? "" : ` # ${version}`}`;
}
function schemaLine({ repository, commit }, schema) {
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${commit}/schemas/${schema}\n`;
}
/** A file of lines, such as CODEOWNERS, with the wanted ones that are missing; `same` tells whether one stands for another. */
function withLines(present, wanted, same = (a, b) => a === b) {
    if (present === undefined)
        return wanted;
    const there = lines(present);
    const missing = lines(wanted).filter((line) => !line.startsWith("#") && !there.some((each) => same(each, line)));
    if (missing.length === 0)
        return present;
    return `${present.replace(/\n*$/, "\n")}${missing.join("\n")}\n`;
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((each) => each.trimEnd())
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./packages/cli/src/init/owners.ts




/** CODEOWNERS as the example has it, or the repository's own with the lines that it lacks. */
function planOwners(examples, example, { files, remote }) {
    const path = look/* ownersFiles */.y.find((each) => files.has(each)) ?? "CODEOWNERS";
    const present = files.get(path);
    const organisation = remote?.owner ?? model/* unknownName */.U;
    const wanted = (0,init_examples.exampleText)(examples, `${example}/CODEOWNERS`)
        .replaceAll("@acme/security", `@${organisation}/${model/* unknownName */.U}-security`)
        .replace(/@acme\/[\w-]+/g, `@${organisation}/${model/* unknownName */.U}`);
    return { path, text: withLines(present, wanted, (a, b) => covers(a) === covers(b)) };
}
/** What a line is about. */
function covers(line) {
    return line.split(/\s+/)[0]?.replace(/^\//, "");
}
/** .gitignore as the example has it, added to the repository's own. */
function planIgnored(examples, example, { files }) {
    const wanted = (0,init_examples.exampleText)(examples, `${example}/.gitignore`);
    return { path: ".gitignore", text: withLines(files.get(".gitignore"), wanted) };
}

;// CONCATENATED MODULE: ./packages/cli/src/init/policy-text.ts

/** An example's policy with other plugins. */
function policyText(example, plugins) {
    const head = example.slice(0, example.indexOf("  plugins:\n"));
    if (!head.includes("kind: PluginPolicy"))
        throw new Error("the example's policy has no plugins");
    return `${head}  plugins:${plugins.length === 0 ? " []\n" : `\n${plugins.map(entry).join("")}`}`;
}
function entry({ name, module, component, source }) {
    const lines = [
        `    - name: ${(0,names/* yamlText */.pS)(name)}`,
        ...(module === undefined ? [] : [`      module: ${(0,names/* yamlText */.pS)(module)}`]),
        ...(component === undefined ? [] : [`      component: ${(0,names/* yamlText */.pS)(component)}`]),
        ...(source === undefined ? [] : [`      source: { repository: ${(0,names/* yamlText */.pS)(source)} }`]),
        "      channel: stable",
    ];
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./packages/cli/src/init/workflows.ts


const folder = ".github/workflows/";
/** What a workflow takes of this suite, from wherever it takes it. */
const used = /\b([A-Za-z0-9][\w-]*\/plugin-release-actions)\/(\.github\/workflows|actions)\/([\w.-]+)@([\w./-]+)(?:[ \t]+#[ \t]*(v[\w.+-]+))?/g;
/** The suite that the repository's workflows take already, at a commit; nothing where none does. */
function suiteInUse({ files }) {
    for (const [, text] of workflowsOf(files)) {
        for (const [, repository = "", , , commit = "", version] of text.matchAll(used)) {
            if (!/^[0-9a-f]{40}$/.test(commit) || /^0+$/.test(commit))
                continue;
            return { repository, commit, ...(version ? { version } : {}) };
        }
    }
    return undefined;
}
/** A value that the workflow which calls one of the suite's gives it, such as `server`; nothing for a placeholder. */
function inputInUse({ files }, called, input) {
    for (const [, text] of workflowsOf(files)) {
        if (!parts(text).includes(called))
            continue;
        const value = new RegExp(`\\b${input}:[ \\t]*["']?([\\w./@:-]+)`).exec(text)?.[1];
        if (value !== undefined && !value.includes(model/* unknownName */.U))
            return value;
    }
    return undefined;
}
/**
 * The example's workflows, unless another file does the same. A name that a workflow of the repository's own has is left to it: ours is
 * then called after the example, `plugin-check.yml`.
 */
function planWorkflows(example, { examples, facts, choices }, edit) {
    const plan = { files: [], present: [], steps: [] };
    const prefix = `${example}/${folder}`;
    for (const [path, original] of Object.entries(examples).filter(([each]) => each.startsWith(prefix))) {
        const name = path.slice(prefix.length);
        const edited = edit(name, original);
        if (edited === undefined)
            continue;
        const other = doesTheSame(facts, name, original);
        if (other)
            plan.present.push(`${other} does what ${name} of the example does`);
        else {
            const file = named(facts, example, name, adapt(edited, facts, choices));
            plan.files.push(file);
            if (file.path !== folder + name)
                plan.steps.push(renamed(name, file.path));
        }
    }
    return plan;
}
/** Another file that calls all that the example's calls. */
function doesTheSame({ files }, name, example) {
    const wanted = parts(example);
    return workflowsOf(files).find(([path, text]) => {
        const isOurs = path === folder + name || path.endsWith(`-${name}`);
        return !isOurs && wanted.length > 0 && wanted.every((each) => parts(text).includes(each));
    })?.[0];
}
function renamed(name, path) {
    return `${name} is called ${path} here, because ${folder}${name} does something else: whoever starts it by its name uses that one.`;
}
function named({ files }, example, name, text) {
    const present = files.get(folder + name);
    if (present === undefined || parts(present).length > 0)
        return { path: folder + name, text };
    const prefix = `${example.replace(/s$/, "")}-`;
    const word = name.replace(/\.ya?ml$/, "");
    // Two workflows with one group would cancel each other.
    const renamed = text
        .replace(new RegExp(`^name: ${word}$`, "m"), `name: ${prefix}${word}`)
        .replace(new RegExp(`(group: "?)${word}\\b`, "g"), `$1${prefix}${word}`);
    return { path: folder + prefix + name, text: renamed };
}
/** The reusable workflows and actions of this suite that a workflow names. */
function parts(text) {
    return [...text.matchAll(used)].map(([, , , name = ""]) => name);
}
function workflowsOf(files) {
    return [...files].filter(([path]) => path.startsWith(folder));
}

// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
;// CONCATENATED MODULE: ./packages/cli/src/init/plan-registry.ts









const constructorPath = "component-constructor.yaml";
/** The files of a plugin registry's repository. Throws what is wrong with a constructor that is there. */
function planRegistry(examples, facts, choices) {
    const owner = facts.remote?.owner ?? model/* unknownName */.U;
    const drafted = change(adapt((0,init_examples.exampleText)(examples, `registry/${constructorPath}`), facts, choices), [
        ["name: acme.software/plugin-registry", `name: ${(0,names/* componentName */.TQ)(facts)}`],
        ["name: acme.software\n", `name: ${(0,names/* yamlText */.pS)(owner)}\n`],
        ["Plugins for the acme platform", (0,names/* yamlText */.pS)(`Plugins of ${owner}`)],
    ]);
    const component = firstComponent(facts.files.get(constructorPath) ?? drafted);
    const repository = (0,names/* imageRepository */.an)(facts);
    const policy = adapt((0,init_examples.exampleText)(examples, "registry/plugin-policy.yaml"), facts, choices);
    const workflows = planWorkflows("registry", { examples, facts, choices }, (_, text) => text
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
            "Let GitHub delete head branches automatically (Settings, General).",
            "Protect tags v* against all but the publish workflow (Settings, Rules).",
            "Website: under Settings, Pages, choose the source GitHub Actions, or leave site.yml out.",
        ],
    };
}
/** The component that the repository's constructor describes; of several, the first. */
function firstComponent(text) {
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(constructorPath, text);
    const component = located?.components[0];
    if (!component)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return component;
}
function listed({ references }) {
    const byName = new Map(references.map(({ name, componentName }) => [name, componentName]));
    return [...byName].map(([name, component]) => ({ name, component }));
}

;// CONCATENATED MODULE: ./packages/cli/src/init/versions.ts
const released = /^v(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
/**
 * The newest release among tags, without v: `1.2.3`; nothing without one. Prereleases do not count.
 * A module in a folder is tagged with the folder in front (go.dev/ref/mod#vcs-version); `/v2` at its end stands in the version.
 */
function newestRelease(tags, folder, modulePath) {
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
}
function fits(version, major) {
    return major === undefined ? version < 2 : version === Number(major);
}
function versions_compare(a, b) {
    const at = a.findIndex((number, index) => number !== b[index]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

;// CONCATENATED MODULE: ./packages/cli/src/init/plan-ocm-plugin.ts








/** The files of an OCM plugin's repository. Throws what is wrong with a constructor that is there. */
function planOcmPlugin(examples, facts, choices) {
    const own = facts.files.get(constructorPath);
    const name = own === undefined ? (0,names/* nameOf */.Vb)(facts.remote?.name ?? model/* unknownName */.U) : (0,names/* nameOf */.Vb)((0,names/* lastElement */.lj)(firstComponent(own).name));
    const named = [["helminput", name]];
    const drafted = change(adapt((0,init_examples.exampleText)(examples, `ocm-plugin/${constructorPath}`), facts, choices), [
        ["name: acme.software/plugins/helminput", `name: ${(0,names/* componentName */.TQ)(facts)}`],
        ["version: v0.1.0", `version: v${newestRelease(facts.tags, "", "") ?? "0.1.0"}`],
        ["name: acme.software\n", `name: ${(0,names/* yamlText */.pS)(facts.remote?.owner ?? model/* unknownName */.U)}\n`],
        ["Reads Helm charts into components", `${model/* unknownName */.U}, one sentence on what the plugin does`],
        ["- name: helminput", `- name: ${(0,names/* yamlText */.pS)(name)}`],
        ...named,
    ]);
    const workflows = planWorkflows("ocm-plugin", { examples, facts, choices }, (_, text) => change(text, [
        ["ghcr.io/acme/plugins", (0,names/* imageRepository */.an)(facts)],
        ["acme/plugin-registry", choices.registry ?? `${model/* unknownName */.U}/plugin-registry`],
        ["registry: ghcr.io", `registry: ${(0,names/* imageRepository */.an)(facts).split("/")[0]}`],
        ["plugin: helminput", `plugin: ${(0,names/* yamlText */.pS)(name)}`],
        ...named,
    ]));
    const build = change((0,init_examples.exampleText)(examples, "ocm-plugin/build.sh"), named);
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
            "Let build.sh build the plugin's binaries; the one that is written here only stands for it.",
            "Give the repository the secret PLUGIN_REGISTRY_TOKEN: a token that may write actions of the registry's repository, and nothing else.",
            "Raise the constructor's version before each tag: a version is published once.",
        ],
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/init/plan-plugin.ts







/** The files of a repository of plugins: a plugin.yaml for each module that has none, and the workflows. */
function planPlugin(examples, facts, choices) {
    const folders = pluginFolders(facts);
    if (folders.length === 0)
        noModule(facts);
    const server = choices.server ?? inputInUse(facts, "plugin-check.yml", "server") ?? `${model/* unknownName */.U}/server@main`;
    const workflows = planWorkflows("plugins", { examples, facts, choices }, (name, text) => name === "check-with-database.yml" ? undefined : workflow(name, text, folders, facts, server));
    return {
        files: [
            ...folders.map((folder) => metadata((0,init_examples.exampleText)(examples, "plugins/agents/plugin.yaml"), folder, facts, choices)),
            ...workflows.files,
        ],
        present: workflows.present,
        steps: [
            ...workflows.steps,
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
}
/** Where plugin.yaml is or should be; a module that is only a program is none. */
function pluginFolders({ modules }) {
    const described = modules.flatMap((each) => each.plugins);
    if (described.length > 0)
        return described;
    const libraries = modules.filter(({ library }) => library);
    const all = libraries.length > 0 ? libraries : modules.filter(({ programs }) => programs.length === 0);
    return all.map(({ folder }) => folder);
}
function noModule({ modules }) {
    const why = modules.length === 0 ? "has no go.mod that names a module" : "has Go modules, but only programs in them";
    return (0,diagnostic/* fail */.fJ)("input-invalid", `init plugin: this repository ${why}`, {
        fix: "Run it where the plugin's module is; go mod init begins one.",
    });
}
/** Of several plugins, or one that is not at the root, each has its job. */
function workflow(name, text, folders, facts, server) {
    const named = text
        .replaceAll("acme/server@main", server)
        .replaceAll("acme/plugin-registry", `${model/* unknownName */.U}/plugin-registry`);
    if (name === "release.yml")
        return release(named, folders, facts);
    if (folders.length === 1 && folders[0] === "") {
        return change(named, [
            [/^ *strategy: \{matrix: .*\}\n/, ""],
            [/, directory: "\$\{\{ matrix\.plugin \}\}"/, ""],
        ]);
    }
    const list = folders.map((each) => (0,names/* yamlText */.pS)(each || ".")).join(", ");
    return change(named, [["[agents, guardrails]", `[${list}]`]]);
}
/** A tag begins with the folder of its module, which is the plugin's unless that is a package further down. */
function release(text, folders, facts) {
    const tagged = folders.map((folder) => tagFolder(moduleOf(facts, folder)));
    const tags = [...new Set(tagged)].map((folder) => `"${folder === "" ? "" : `${folder}/`}v*"`);
    const [only = ""] = folders;
    const directory = folders.length === 1 && tagged[0] !== only ? `, directory: ${(0,names/* yamlText */.pS)(only)}` : "";
    const tagsChanged = change(text, [['["agents/v*", "guardrails/v*"]', `[${tags.join(", ")}]`]]);
    return tagsChanged.replace(/^ {4}with: \{server: [^,}\n]+/m, (line) => line + directory);
}
/** Packages of one module share its tags, which then name no single plugin. */
function sharedTags(folders, facts) {
    return folders.length > 1 && folders.some((folder) => tagFolder(moduleOf(facts, folder)) !== folder);
}
function tagFolder({ folder, path }) {
    const major = /\/v\d+$/.exec(path)?.[0];
    return major !== undefined && `/${folder}`.endsWith(major) ? `/${folder}`.slice(1, -major.length) : folder;
}
function metadata(example, folder, facts, choices) {
    const module = moduleOf(facts, folder);
    const name = (0,names/* nameOf */.Vb)(folder === module.folder ? (0,names/* lastElement */.lj)(module.path) : (0,names/* lastElement */.lj)(folder));
    const { remote } = facts;
    const repository = remote
        ? `https://${remote.host}/${remote.owner}/${remote.name}`
        : `https://github.com/${model/* unknownName */.U}/${model/* unknownName */.U}`;
    const version = newestRelease(facts.tags, module.folder, module.path) ?? "0.1.0";
    const text = change(adapt(example, facts, choices), [
        ["  name: agents", `  name: ${(0,names/* yamlText */.pS)(name)}`],
        [/^ {2}displayName: .*$/, `  displayName: ${(0,names/* yamlText */.pS)((0,names/* titleOf */.Gg)(name))}`],
        [/^ {2}description: .*$/, `  description: ${model/* unknownName */.U}, one sentence on what the plugin does.`],
        ['version: "0.3.1"', `version: "${version}"`],
        ["team: acme-agents", `team: ${(0,names/* yamlText */.pS)(remote?.owner ?? model/* unknownName */.U)}`],
        ["contact: agents@acme.example", `contact: ${model/* unknownName */.U}@example.com`],
        ["license: Apache-2.0", `license: ${facts.license ?? model/* unknownName */.U}`],
        ["https://github.com/acme/catalog-plugins", repository],
        [/^ {2}providers: .*\n/, ""],
        ['minVersion: "0.9.0"', `minVersion: "0.9.0" # ${model/* unknownName */.U}: the oldest server that it runs with`],
        ['maxVersion: "0.x"', `maxVersion: "0.x" # ${model/* unknownName */.U}: the newest server that it was tried with`],
        ["frameworkApi: v1alpha1", `frameworkApi: v1alpha1 # ${model/* unknownName */.U}: the server's framework API`],
    ]);
    return { path: folder === "" ? "plugin.yaml" : `${folder}/plugin.yaml`, text, document: true };
}
function moduleOf({ modules }, folder) {
    const found = modules
        .filter((each) => each.folder === "" || folder === each.folder || folder.startsWith(`${each.folder}/`))
        .sort((a, b) => b.folder.length - a.folder.length)[0];
    if (!found)
        throw new Error(`${folder} is in no module`);
    return found;
}

// EXTERNAL MODULE: ./packages/documents/src/parse-manifest.ts + 3 modules
var parse_manifest = __webpack_require__(39797);
// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 3 modules
var yaml_source = __webpack_require__(20075);
;// CONCATENATED MODULE: ./packages/cli/src/init/plan-server.ts











const manifestPath = "catalog-server-manifest.yaml";
/** The files of a server's repository. Throws what is wrong with a manifest that is there. */
function planServer(examples, facts, choices) {
    const drafted = draft((0,init_examples.exampleText)(examples, `server/${manifestPath}`), facts, choices);
    const manifest = readManifest(facts.files.get(manifestPath) ?? drafted);
    const workflows = planWorkflows("server", { examples, facts, choices }, (name, text) => plan_server_workflow(name, text, facts, manifest));
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
            "Website: under Settings, Pages, choose the source GitHub Actions, or leave site.yml out.",
            "Commit the folder generated/ that plugin-release generate writes: it locks the module graph.",
        ],
    };
}
function readManifest(text) {
    const { source, diagnostics } = (0,yaml_source/* parseYaml */.h)(manifestPath, text);
    const parsed = source ? (0,parse_manifest.parseManifest)(source) : { manifest: undefined, diagnostics: [] };
    const found = [...diagnostics, ...parsed.diagnostics];
    if (!parsed.manifest || (0,diagnostic/* hasErrors */.Cs)(found))
        throw new diagnostic/* DiagnosticError */.uo(found);
    return parsed.manifest.manifest;
}
/** A server without plugins, upon the program of this repository where it has one. */
function draft(example, facts, choices) {
    const own = facts.modules.find(({ programs }) => programs.length > 0);
    const name = (0,names/* nameOf */.Vb)(facts.remote?.name ?? (0,names/* lastElement */.lj)(own?.path ?? model/* unknownName */.U));
    const program = own?.programs[0];
    const entrypoint = own === undefined || program === undefined
        ? `{import: github.com/${model/* unknownName */.U}/server/cmd, call: Main}`
        : `{package: ${(0,names/* yamlText */.pS)(program === "" ? own.path : `${own.path}/${program}`)}}`;
    const version = own && newestRelease(facts.tags, own.folder, own.path);
    return change(adapt(example, facts, choices), [
        ["name: catalog-server-acme", `name: ${(0,names/* yamlText */.pS)(name)}`],
        ['version: "1.0.0"', 'version: "0.1.0"'],
        [
            "module: github.com/acme/catalog-server\n",
            `module: ${own ? (0,names/* yamlText */.pS)(own.path) : `github.com/${model/* unknownName */.U}/server`}\n`,
        ],
        [
            "version: v0.9.0",
            `version: ${version === undefined ? `v0.0.0 # ${model/* unknownName */.U}: a released version` : `v${version}`}`,
        ],
        [/entrypoint: \{.*\}/, `entrypoint: ${entrypoint}`],
        ["frameworkVersion: v1alpha1", `frameworkVersion: v1alpha1 # ${model/* unknownName */.U}: the server's framework API`],
        [/^ {2}plugins:\n(?: {4}.*\n)+/, "  plugins: []\n"],
    ]);
}
function policy(examples, facts, choices, { plugins }) {
    const example = adapt((0,init_examples.exampleText)(examples, "server/plugin-policy.yaml"), facts, choices);
    return policyText(example, plugins.map(({ name, module }) => {
        const [, owner, repository] = /^github\.com\/([^/]+)\/([^/]+)/.exec(module) ?? [];
        return { name, module, ...(owner && repository ? { source: `${owner}/${repository}` } : {}) };
    }));
}
function plan_server_workflow(name, text, facts, manifest) {
    const image = (0,names/* imageRepository */.an)(facts);
    const named = text
        .replaceAll("ghcr.io/acme/catalog-server:1.0.0", `${image}:${manifest.version ?? "0.1.0"}`)
        .replaceAll("ghcr.io/acme/catalog-server", image)
        .replaceAll("Plugins of acme", `Plugins of ${facts.remote?.owner ?? model/* unknownName */.U}`);
    return name === "verify-matrix.yml" ? matrix(named, facts) : named;
}
/** The planned servers are the example's own, and a README takes a matrix only where it has the place for it. */
function matrix(text, { files }) {
    const marked = files.get("README.md")?.includes("<!-- compatibility-matrix:start -->") ?? false;
    return change(text, [
        [/^ {6}servers: .*\n/, ""],
        [
            marked ? /^ {6}markdown: (README\.md)\n/ : /^ {4}with:\n {6}markdown: README\.md\n/,
            marked ? "      markdown: README.md\n" : "",
        ],
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
;// CONCATENATED MODULE: ./packages/cli/src/init/write.ts







/** Writes what is new or was to be replaced, each file whole or not at all; what appeared meanwhile is not written over. */
async function writeFiles(folder, files) {
    for (const { path, text, state, executable } of files) {
        const file = (0,external_node_path_.join)(folder, path);
        try {
            if (state === "replaced")
                await (0,replace_file/* replaceFile */.f)(file, text);
            if (state === "new")
                await create(file, text, executable ? 0o755 : 0o644);
        }
        catch (error) {
            throw explain(error, file, folder);
        }
    }
}
function explain(error, file, folder) {
    const { code = "" } = error;
    if (!["EACCES", "EPERM", "EROFS"].includes(code))
        return (0,disk_full/* explainDiskFull */.G)(error, folder);
    const message = `${(0,sanitize/* quoted */.T)(file, 300)} cannot be written: the system says ${code}`;
    return new diagnostic/* DiagnosticError */.uo([
        (0,diagnostic/* diagnostic */.YK)("input-invalid", message, { fix: "Name a repository that you may write to." }),
    ]);
}
/** A link to a name that is taken fails, which a rename does not. */
async function create(file, text, mode) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { mode, flag: "wx" });
        await (0,promises_.link)(temporary, file);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(file, 300)} was written by somebody else meanwhile`, { fix: "Run init again." });
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

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
async function init({ kind, folder, examples, choices, write, force }) {
    const facts = await (0,look/* look */.O)(folder);
    const suite = choices.suite ?? suiteInUse(facts);
    const plan = plans[kind](examples, facts, { ...choices, ...(suite ? { suite } : {}) });
    const files = compare(folder, plan.files, force);
    if (write)
        await writeFiles(folder, files);
    return { facts, files, present: plan.present, steps: plan.steps, written: write };
}


/***/ }),

/***/ 27748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look),
  y: () => (/* binding */ ownersFiles),
  remoteOf: () => (/* binding */ remoteOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/cli/src/init/names.ts
var names = __webpack_require__(71117);
;// CONCATENATED MODULE: ./packages/cli/src/init/walk.ts


/** Folders whose Go code is not the repository's own. */
const skipped = /^(?:\.|_)|^(?:vendor|testdata|node_modules|dist)$/;
const mostFiles = 20_000;
/**
 * Paths of the regular files of a folder and of those below it to a depth, sorted, with slashes; links are not followed.
 * Names that a workflow could not hold as they are, with blanks or expressions in them, are passed over.
 */
function walk(folder, depth = 4) {
    const found = [];
    const visit = (path, left) => {
        for (const entry of entriesOf((0,external_node_path_.join)(folder, path))) {
            if (!/^[\w.@+-]+$/.test(entry.name) || found.length >= mostFiles)
                continue;
            const inside = path === "" ? entry.name : `${path}/${entry.name}`;
            if (entry.isFile())
                found.push(inside);
            else if (entry.isDirectory() && left > 0 && !skipped.test(entry.name))
                visit(inside, left - 1);
        }
    };
    visit("", depth);
    return found.sort();
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
;// CONCATENATED MODULE: ./packages/cli/src/init/look.ts











const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Where GitHub looks for the owners of code, in its order. */
const ownersFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const known = [
    ...ownersFiles,
    ".gitignore",
    "README.md",
    "build.sh",
    "catalog-server-manifest.yaml",
    "plugin-policy.yaml",
    "component-constructor.yaml",
];
/**
 * What a repository says about itself; nothing is run of it. Throws `input-invalid` where the folder is none, or is inside a
 * repository, and `file-unreadable` or `file-too-large` for what init needs to read.
 */
async function look(folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(folder, 300)} is no folder`, { fix: "Name the repository's folder." });
    }
    const git = (...args) => ask(folder, args);
    const top = await git("rev-parse", "--show-toplevel");
    if (top && (0,external_node_fs_.realpathSync)(top) !== (0,external_node_fs_.realpathSync)(folder)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `${(0,sanitize/* quoted */.T)(folder, 300)} is inside the git repository ${(0,sanitize/* quoted */.T)(top, 300)}`, {
            fix: "Name the repository's top folder: workflows count only there.",
        });
    }
    const remote = top ? await remoteOf(folder) : undefined;
    const tags = top ? ((await git("tag", "--list")) ?? "").split("\n").filter(Boolean) : [];
    const { files, modules } = lookAtFiles(folder);
    const license = licenseOf(textOf(folder, "LICENSE") ?? textOf(folder, "LICENSE.txt") ?? "");
    return {
        ...(remote ? { remote } : {}),
        ...(license ? { license } : {}),
        branch: top ? await defaultBranch(git) : "main",
        tags,
        modules,
        files,
    };
}
/** Where `origin` is. */
async function remoteOf(folder) {
    return (0,names/* parseRemote */.M8)((await ask(folder, ["remote", "get-url", "origin"])) ?? "");
}
async function defaultBranch(git) {
    const remote = (await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
    const found = remote ?? (await git("symbolic-ref", "--short", "HEAD"));
    return found !== undefined && /^[\w][\w./-]{0,200}$/.test(found) ? found : "main";
}
/** What git prints; nothing where it fails, such as outside of a repository, or where there is no git. */
async function ask(folder, args) {
    try {
        const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
        return stdout.trim() || undefined;
    }
    catch {
        return undefined;
    }
}
function lookAtFiles(folder) {
    const found = walk(folder);
    const paths = [...found.filter((path) => path.endsWith("/plugin.yaml") || path === "plugin.yaml"), ...known];
    const workflows = walk((0,external_node_path_.join)(folder, ".github/workflows"), 0)
        .filter((path) => /\.ya?ml$/.test(path))
        .map((path) => `.github/workflows/${path}`);
    const files = new Map([...paths, ...workflows].flatMap((path) => {
        const text = textOf(folder, path);
        return text === undefined ? [] : [[path, text]];
    }));
    return { files, modules: modulesOf(folder, found) };
}
function textOf(folder, path) {
    const read = (0,read_text.readText)((0,external_node_path_.join)(folder, path));
    return "text" in read ? read.text : undefined;
}
function modulesOf(folder, paths) {
    const roots = paths.flatMap((path) => path === "go.mod" ? [""] : path.endsWith("/go.mod") ? [path.slice(0, -7)] : []);
    return roots.flatMap((root) => {
        const { module = "" } = (0,go_mod/* parseGoMod */.k)(textOf(folder, root === "" ? "go.mod" : `${root}/go.mod`) ?? "");
        if ((0,go_paths/* modulePathProblem */.Dl)(module) !== undefined)
            return [];
        const own = paths.filter((path) => nearest(roots, path) === root);
        return [{ folder: root, path: module, ...packagesOf(folder, root, own) }];
    });
}
/** The innermost module that a file belongs to. */
function nearest(roots, path) {
    return roots.filter((root) => root === "" || path.startsWith(`${root}/`)).sort((a, b) => b.length - a.length)[0];
}
function packagesOf(folder, root, paths) {
    const programs = new Set();
    let library = false;
    for (const path of paths.filter((each) => each.endsWith(".go") && !each.endsWith("_test.go"))) {
        if (/^package main\b/m.test(textOf(folder, path) ?? ""))
            programs.add(folderOf(path).slice(root === "" ? 0 : root.length + 1));
        else
            library = true;
    }
    const plugins = paths.filter((path) => path.split("/").at(-1) === "plugin.yaml").map(folderOf);
    return { programs: [...programs].sort(), plugins, library };
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** By what the texts begin with. */
function licenseOf(text) {
    const head = text.slice(0, 2000).replace(/\s+/g, " ");
    if (/Apache License Version 2\.0/.test(head))
        return "Apache-2.0";
    if (/Permission is hereby granted, free of charge, to any person obtaining a copy/.test(head))
        return "MIT";
    if (/Mozilla Public License,? Version 2\.0/i.test(head))
        return "MPL-2.0";
    if (!/Redistribution and use in source and binary forms/.test(head))
        return undefined;
    return /Neither the name/.test(text.replace(/\s+/g, " ")) ? "BSD-3-Clause" : "BSD-2-Clause";
}


/***/ }),

/***/ 71117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   TQ: () => (/* binding */ componentName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   an: () => (/* binding */ imageRepository),
/* harmony export */   lj: () => (/* binding */ lastElement),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* unused harmony export isRepositoryName */
/* harmony import */ var _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12240);

/** Host, owner and name of a git remote's URL, in any of git's spellings; nothing for another one or for names that GitHub has not. */
function parseRemote(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url);
    const [, host = "", owner = "", name = ""] = match ?? [];
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(owner) || !isRepositoryName(name))
        return undefined;
    return { host: host.toLowerCase(), owner, name };
}
function isRepositoryName(name) {
    return /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/.test(name);
}
/** A scalar of block YAML on one line: plain where every reader takes it for this text. */
function yamlText(text) {
    const plain = /^[A-Za-z_][\w./-]*$/.test(text);
    return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
/** A plugin's, server's or program's name made of whatever: 1 to 63 of a-z, 0-9 and hyphen. */
function nameOf(text) {
    const name = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 63)
        .replace(/^-+|-+$/g, "");
    return name || _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U;
}
/** A name as a title: `model-agents` is `Model agents`. */
function titleOf(name) {
    const words = name.replaceAll("-", " ");
    return words.slice(0, 1).toUpperCase() + words.slice(1);
}
/** The last element of a module's path that says something: not `/v2`. */
function lastElement(path) {
    return (path
        .replace(/\/v\d+$/, "")
        .split("/")
        .at(-1) ?? path);
}
/** The container repository of a repository: GitHub's own registry goes with it. */
function imageRepository({ remote }) {
    if (!remote)
        return `ghcr.io/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U}/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U}`;
    const host = remote.host === "github.com" ? "ghcr.io" : `containers.${remote.host}`;
    return `${host}/${ociName(remote.owner)}/${ociName(remote.name)}`;
}
/** One element of a repository's path in a registry. */
function ociName(name) {
    const lower = name.toLowerCase().replace(/[-._]*([-._])[-._]*/g, "$1");
    return lower.replace(/^[-._]+|[-._]+$/g, "") || _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U;
}
/** The name of an OCM component in a repository: its address, where that is one. */
function componentName({ remote }) {
    const name = remote ? `${remote.host}/${remote.owner}/${remote.name}`.toLowerCase() : "";
    const legal = /^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(\/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$/.test(name) &&
        name.length <= 255;
    return legal ? name : `${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U}.example/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U}`;
}


/***/ }),

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainDiskFull)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
function explainDiskFull(error, folder) {
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
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function replaceFile(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 67083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
function unknownField({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}
function missingField({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
;// CONCATENATED MODULE: ./packages/documents/src/schema-messages.ts





/** One schema error in plain English, where it stands, with its fix. */
function explain(error, source, hints) {
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
}
function readSubject({ instancePath, schemaPath }, source, hints) {
    const path = [];
    let value = source.value;
    for (const step of instancePath.split("/").slice(1)) {
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value[step];
    }
    const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    return { path, name: name.slice(1) || "the document", value, source, hints, node };
}
function unknownDiagnostic(subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
}
function renameOrRemove({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
}
/** Other mappings that have a field of this name. */
function homesOf(field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
}
function missingDiagnostic({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
}
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
function typeDiagnostic(subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
        place,
    });
}
function describe(value, written) {
    if (value === null)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "object")
        return "is a mapping";
    return typeof value === "string" ? `is the text ${(0,sanitize/* quoted */.T)(value)}` : `${written} is a ${typeof value}`;
}
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
function versionExample({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
}
function typeFix(types, value, written, version) {
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
}
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
function inThreeParts(written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
}
function valueDiagnostic({ path, name, value, source, hints, node }, error) {
    const { wanted, fix } = expectation(error, value, hints[node] ?? {});
    return (0,diagnostic/* diagnostic */.YK)("field-value", `${name} ${wanted}`, { fix, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
}
function expectation({ keyword, params }, value, { expected = "", example = "" }) {
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
}
function oneOf(allowed, value, expected) {
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
function checkSchema(source, { validate, hints }) {
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
}
function byValue(errors) {
    const groups = new Map();
    for (const error of errors) {
        const group = groups.get(error.instancePath);
        if (group)
            group.push(error);
        else
            groups.set(error.instancePath, [error]);
    }
    return groups;
}
/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
function onePerMistake(errors) {
    const type = errors.find((each) => each.keyword === "type");
    if (type)
        return [type];
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
}
/** A mapping's error that leaves its other fields good. */
function isOfFields({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
}
/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}
function withoutMisspelt(errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
function readTokens(text) {
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
}
function refusal(lexeme, start) {
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
}
function tooDeep({ stack }, start) {
    if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth)
        return undefined;
    return {
        code: "yaml-too-deep",
        message: `the document is nested more than ${maxDepth} levels deep`,
        fix: "Flatten the document; no schema here needs more than a few levels.",
        start,
        end: start + 1,
    };
}
function tooMany({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
    return {
        code: "file-too-large",
        message: "the document has more than 2,000,000 tokens",
        fix: "Split the document, or remove what does not belong in it.",
        start,
        end: start + 1,
    };
}
/** What the library cannot place in any document. */
function unexpected({ message, offset, source }) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: "Remove it, or quote the value that it belongs to.",
        start: offset,
        end: offset + source.length,
    };
}
/** What the parser has begun, after it has ended one document; or one end marker after another. */
function furtherDocument({ stack: [begun] }, { documents, ends }) {
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
}
const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);
/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
function controlCharacters(text) {
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
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-compose.ts



/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
function composeTokens(tokens) {
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
}
class TooMany extends Error {
}
function range(source) {
    if (typeof source === "number")
        return [source, source + 1];
    if (!("offset" in source))
        return [source[0] ?? 0, source[1] ?? 0];
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
}
function problem(code, message, start, end) {
    return {
        code: "yaml-syntax",
        message: (0,sanitize/* sanitize */.a)(message.charAt(0).toLowerCase() + message.slice(1), 200),
        fix: fixes[code] ?? "Correct the YAML at this place.",
        start,
        end,
    };
}
const fixes = {
    BAD_INDENT: "Align this line with the others of its mapping or list.",
    TAB_AS_INDENT: "Indent with blanks instead of tabs.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
    MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};

;// CONCATENATED MODULE: ./packages/documents/src/yaml-values.ts


/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
function plainValue(node, report) {
    if ((0,dist/* isMap */.jh)(node))
        return plainMapping(node, report);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((each) => plainValue(each, report));
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
}
function plainMapping(map, report) {
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
}
/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
function keyText({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? "") : undefined;
}
function duplicateKey(key, node) {
    return {
        code: "yaml-duplicate-key",
        message: `the key ${(0,sanitize/* quoted */.T)(key)} stands twice in one mapping`,
        fix: "Keep one of the two.",
        ...span(node),
    };
}
function mergeKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "the merge key << is refused",
        fix: "Write the merged fields out.",
        ...span(node),
    };
}
function collectionKey(node) {
    return {
        code: "yaml-refused-feature",
        message: "a key that is no text is refused",
        fix: "Make the key plain text.",
        ...span(node),
    };
}
function span({ range }) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-source.ts








/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
async function readYaml(path) {
    const read = (0,read_text.readText)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
function parseYaml(file, text, limit = read_text/* maxBytes */.I) {
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
}
function toDiagnostic({ code, message, fix, start, end }, locate) {
    return (0,diagnostic/* diagnostic */.YK)(code, message, { fix, place: locate(start, Math.max(end, start + 1)) });
}
function placer(root, locate) {
    const keys = new WeakMap();
    return (path, options) => {
        const { key, value } = find(root, path, keys);
        const target = key && (options?.key || isEmpty(value)) ? key : value;
        if (!target?.range)
            return locate(0, 0);
        return locate(target.range[0], endOf(target));
    };
}
/** The value at the path, or its nearest ancestor. */
function find(root, path, keys) {
    let found = { value: root };
    for (const step of path) {
        const next = child(found.value, step, keys);
        if (!next)
            break;
        found = next;
    }
    return found;
}
function child(node, step, keys) {
    if ((0,dist/* isMap */.jh)(node))
        return pairs(node, keys).get(String(step));
    const item = (0,dist/* isSeq */.oP)(node) && typeof step === "number" ? node.items[step] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { value: item } : undefined;
}
function pairs(map, keys) {
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
}
function isEmpty(node) {
    return !node?.range || node.range[0] === node.range[1];
}
/** A block collection's own range goes on to the next token; it ends where its last value ends. */
function endOf(node) {
    const last = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? !node.flow && node.items.at(-1) : undefined;
    if (!last)
        return node.range?.[1] ?? 0;
    const { key, value } = (0,dist/* isNode */.Ll)(last) ? { key: last, value: last } : last;
    return endOf(value && !isEmpty(value) ? value : key);
}


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   k: () => (/* binding */ parseGoMod)
/* harmony export */ });
/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
function parseGoMod(text) {
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
}
function addDirective(goMod, verb, words, line) {
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
}
function addReplacement(goMod, words, line) {
    const arrow = words.indexOf("=>");
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || path === undefined || newPath === undefined)
        return;
    goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
}
const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;
function readLines(text) {
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
}
function unquote(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal.slice(1, -1); // an escape that only Go has, which no module path contains
    }
}


/***/ })

};

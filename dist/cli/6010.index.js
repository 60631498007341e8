export const id = 6010;
export const ids = [6010,7027,1141];
export const modules = {

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var reportStatement = (function (report, digest) {
    const { subject, verdict, only, checks } = report;
    if (subject.kind !== "image" || verdict === "not-run" || only !== undefined)
        return undefined;
    const digests = subjectDigests(report);
    if (digests.length === 0)
        return undefined;
    const required = checks.filter(({ level }) => level === "required");
    const recommended = checks.filter(({ level }) => level === "recommended");
    const warnedTests = names(recommended.filter(isNotPassed));
    const failedTests = names(required.filter(isNotPassed));
    const bad = new Set([...warnedTests, ...failedTests]);
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: {
            result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
            configuration: configuration(report, digest),
            // A server may list two things of one name, of which one passes.
            passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
            warnedTests,
            failedTests,
        },
    };
});
var renderStatement = (function (statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
});
var isNotPassed = (function ({ status }) {
    return status === "failed" || status === "not-run";
});
var subjectDigests = (function ({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
});
var repositoryName = (function (name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
});
var configuration = (function (report, digest) {
    const { suite, manifest, tool, subject, sandbox, started } = report;
    const annotations = {
        version: suite.version,
        tool: `${tool.name} ${tool.version}`,
        ...(subject.platform === undefined ? {} : { platform: subject.platform }),
        sandbox: sandbox.kind,
        started,
        report: digest,
    };
    const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
    return manifest === undefined
        ? [descriptor]
        : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
});
var hex = (function (digest) {
    return digest.slice("sha256:".length);
});
var names = (function (checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement),
/* harmony export */   t: () => (/* binding */ reportStatement)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);


/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 *
 * @param digest of report.json: it says more than a statement has places for, and whoever signs the one signs the other
 */
;
;
;
;
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
;
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
;
;
/** `B-list [agents, Agent]`; each once. */
;


/***/ }),

/***/ 44129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var versionOfCommit = (function (module, { commit, time, tags }) {
    const fitting = tags
        .filter(({ version }) => (0,go_versions/* versionProblem */.E)(version) === undefined && (0,go_versions/* majorMismatch */.W)(module, version) === undefined)
        .sort((left, right) => (0,module_version/* compareModuleVersions */.VQ)(right.version, left.version));
    const own = fitting.find((each) => each.here);
    if (own)
        return own.version;
    const earlier = fitting[0]?.version;
    if (earlier === undefined)
        return undefined;
    const moment = new Date(time * 1000).toISOString().replaceAll(/\D/g, "").slice(0, 14);
    return `${justAbove(earlier)}${moment}-${commit.slice(0, 12)}`;
});
var justAbove = (function (earlier) {
    if (earlier.includes("-"))
        return `${earlier}.0.`;
    const [major = "v0", minor = "0", patch = "0"] = earlier.split(".");
    return `${major}.${minor}.${Number(patch) + 1}-0.`;
});
var readCheckout = (async function ({ manifest, source }) {
    const { path, commit, version } = manifest.base;
    if (path === undefined || commit === undefined)
        return undefined;
    const at = (field) => source.place(["spec", "base", field]);
    const directory = await (0,promises_.realpath)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(source.file), path)).catch(() => unusable(path, "is no folder", at("path")));
    const root = await repositoryOf(directory, path, at("path"));
    await checkCommit(directory, commit, at("commit"));
    const ignored = await checkClean(root, at("path"));
    const module = await readModule(directory, path, at("path"));
    checkModule(manifest.base, module, at);
    const known = version ?? versionOfCommit(module, await historyOf(directory, commit, (0,external_node_path_.relative)(root, directory)));
    return { directory, root, ignored, module, version: known ?? versionless(commit, at("path")) };
});
var checkModule = (function ({ module, version, entrypoint }, found, at) {
    if (module !== undefined && module !== found) {
        (0,diagnostic/* fail */.fJ)("module-path-other", `the checkout's go.mod declares the module path ${(0,sanitize/* quoted */.T)(found, 200)}`, {
            place: at("module"),
            fix: "Leave out module, which go.mod says, or name the checkout's folder that holds its go.mod.",
        });
    }
    const mismatch = version === undefined ? undefined : (0,go_versions/* majorMismatch */.W)(found, version);
    if (mismatch) {
        const message = `${found} and ${version} do not go together: ${mismatch.why}`;
        (0,diagnostic/* fail */.fJ)("version-major-mismatch", message, { place: at("version"), fix: mismatch.fix });
    }
    const program = entrypoint && ("package" in entrypoint ? entrypoint.package : entrypoint.import);
    if (program === undefined || (0,go_paths/* isInModule */.CR)(program, found))
        return;
    (0,diagnostic/* fail */.fJ)("import-path-invalid", `the package ${(0,sanitize/* quoted */.T)(program)} is not in the module ${(0,sanitize/* quoted */.T)(found)}`, {
        place: at("entrypoint"),
        fix: `Write ${found} or a path below it, or name the checkout's folder that holds the package's go.mod.`,
    });
});
var unusable = (function (path, why, place) {
    return (0,diagnostic/* fail */.fJ)("base-path-unknown", `the base's checkout ${(0,sanitize/* quoted */.T)(path, 200)} ${why}`, {
        place,
        fix: "Check the base's repository out there before this runs, or correct the path, which is relative to the manifest.",
    });
});
var versionless = (function (commit, place) {
    return (0,diagnostic/* fail */.fJ)("base-incomplete", `no tag of the checkout tells the version of ${commit}`, {
        place,
        fix: "Add spec.base.version, the version that this commit has or will have; or fetch the repository's tags and history (fetch-depth: 0).",
    });
});
var repositoryOf = (async function (directory, path, place) {
    const said = await git(directory, ["rev-parse", "--show-toplevel"]).catch((error) => unusable(path, `cannot be read by git: ${(0,sanitize/* sanitize */.a)(error.stderr ?? String(error.code), 300)}`, place));
    return said.replace(/\n$/, "");
});
var checkCommit = (async function (directory, commit, place) {
    const head = await git(directory, ["rev-parse", "--verify", "--quiet", "HEAD"]).catch(() => "");
    if (head.trim() === commit)
        return;
    (0,diagnostic/* fail */.fJ)("base-commit-mismatch", `the base's checkout is at ${head.trim() || "no commit"}, not at ${commit}`, {
        place,
        fix: "Check out the commit that the manifest names, or name the one that is checked out.",
    });
});
var checkClean = (async function (root, place) {
    const status = [
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=normal",
        "--ignored=traditional",
    ];
    const entries = (await git(root, status)).split("\0").filter(Boolean);
    const changed = entries.filter((each) => !each.startsWith("!! "));
    if (changed.length > 0) {
        const shown = changed.slice(0, 5).map((each) => (0,sanitize/* quoted */.T)(each.slice(3), 200));
        const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : "";
        (0,diagnostic/* fail */.fJ)("base-dirty", `the base's checkout differs from its commit: ${shown.join(", ")}${more}`, {
            place,
            fix: "Commit or remove these files, and name the new commit.",
        });
    }
    // A folder ends in a slash, which `join` would keep.
    return new Set(entries.map((each) => (0,external_node_path_.join)(root, each.slice(3).replace(/\/$/, ""))));
});
var readModule = (async function (directory, path, place) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "go.mod"), "utf8").catch(() => unusable(path, "has no go.mod", place));
    const { module = "" } = (0,go_mod/* parseGoMod */.k)(text);
    const why = (0,go_paths/* modulePathProblem */.Dl)(module);
    if (why === undefined)
        return module;
    return unusable(path, `has a go.mod that declares no module path: ${(0,sanitize/* sanitize */.a)(why, 200)}`, place);
});
var historyOf = (async function (directory, commit, folder) {
    const prefix = folder === "" ? "" : `${folder.split(external_node_path_.sep).join("/")}/`;
    const format = "--format=%(objectname) %(*objectname) %(refname:strip=2)";
    const listed = await git(directory, ["for-each-ref", "--merged", commit, format, "refs/tags"]);
    const time = Number(await git(directory, ["show", "--no-patch", "--format=%ct", commit]));
    const tags = listed.split("\n").flatMap((line) => {
        const [object = "", peeled = "", name = ""] = line.split(" ");
        if (!name.startsWith(prefix))
            return [];
        return { version: name.slice(prefix.length), here: (peeled || object) === commit };
    });
    return { commit, time, tags };
});
var git = (async function (directory, args) {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    const environment = { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const settings = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
    const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
    return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-C", directory, ...settings, ...args], options)).stdout;
});
__webpack_require__.d(__webpack_exports__, {
  readCheckout: () => (/* binding */ readCheckout)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(54949);
// EXTERNAL MODULE: ./packages/golang/src/module-version.ts
var module_version = __webpack_require__(79167);
;// CONCATENATED MODULE: ./packages/server/src/checkout-version.ts


/** The version that Go gives a commit of a module: its highest tag, or a pseudo-version above an earlier one (go.dev/ref/mod#pseudo-versions). */
;
/** What stands before the time: a version just above the highest earlier one. */
;

;// CONCATENATED MODULE: ./packages/server/src/checkout.ts










/**
 * Looks at the checkout that `spec.base.path` names; nothing where it names none. Changes nothing in it.
 * Throws `base-path-unknown`, `base-commit-mismatch`, `base-dirty`, `base-incomplete`, `module-path-other`,
 * `version-major-mismatch`, `import-path-invalid`.
 */
;
/** What the manifest says of the base, against the module that the checkout turns out to be. */
;
;
;
;
;
/** Fails where anything differs from the commit. Returns what git ignores, as absolute paths. */
;
;
/** Tags of a module in a subfolder begin with the folder (go.dev/ref/mod#vcs-version). */
;
/** Nothing of the caller's environment leads git elsewhere, and nothing in the checkout is written or run. */
;


/***/ }),

/***/ 37027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readManifestFile = (async function (options) {
    const { source, diagnostics } = await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__.readYaml)(options.manifest);
    if (!source)
        return { diagnostics };
    const parsed = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__.parseManifest)(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.manifest)
        return { diagnostics };
    diagnostics.push(...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkManifest */ .K)(parsed.manifest));
    const located = withPluginPaths(parsed.manifest, options.pluginPaths, diagnostics);
    if (options.release)
        diagnostics.push(...refuseWorkingCopies(located, options.pluginPaths));
    return { located, diagnostics };
});
var withPluginPaths = (function (located, paths, diagnostics) {
    const unknown = new Set(Object.keys(paths));
    const plugins = located.manifest.plugins.map((plugin) => {
        const path = unknown.delete(plugin.name) ? paths[plugin.name] : undefined;
        if (path === undefined)
            return plugin;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, "go.mod")))
            diagnostics.push(noModule(plugin.name, path));
        return { ...plugin, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) };
    });
    for (const name of unknown) {
        const likely = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(name, located.manifest.plugins.map((each) => each.name));
        const add = "Name a plugin of the manifest, or add this one to spec.plugins.";
        diagnostics.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the manifest has no plugin "${name}"`, {
            fix: likely === undefined ? add : `Did you mean "${likely}"? Write that.`,
            place: located.source.place(["spec", "plugins"]),
        }));
    }
    return { ...located, manifest: { ...located.manifest, plugins } };
});
var noModule = (function (plugin, path) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the working copy of plugin "${plugin}", ${path}, has no go.mod`, {
        plugin,
        fix: "Give the folder that holds the plugin's go.mod.",
    });
});
var refuseWorkingCopies = (function ({ manifest, source }, paths) {
    return manifest.plugins.flatMap((plugin, index) => {
        if (plugin.path === undefined)
            return [];
        const given = Object.hasOwn(paths, plugin.name);
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-in-release", `plugin "${plugin.name}" is taken from the working copy ${plugin.path}`, {
            plugin: plugin.name,
            fix: given
                ? "Leave out plugin-path, or build without the release input."
                : "Remove path, so that the released module is built.",
            place: source.place(["spec", "plugins", index, ...(given ? [] : ["path"])]),
        });
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifestFile: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84726);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27950);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39797);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20075);







/** Reads a manifest and checks all that can be checked without the network. Working copies given by option replace the manifest's own paths. */
;
;
;
;


/***/ }),

/***/ 66010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var pinnedPlugins = (function (manifests) {
    const plugins = new Map();
    for (const { file, base, plugins: entries } of manifests) {
        for (const entry of entries) {
            if (entry.module === base.module)
                continue;
            const key = `${entry.name} ${entry.module}`;
            const known = plugins.get(key) ?? freshPlugin(entry);
            const { version, tier } = (0,plugin_report/* undeclared */.c)(entry, base.module);
            known.pins.push({ manifest: file, server: base.version, version, tier });
            known.unlabelled &&= entry.metadata === "none";
            plugins.set(key, known);
        }
    }
    return [...plugins.values()];
});
var freshPlugin = (function ({ name, module, import: path }) {
    return { name, module, import: path, pins: [], unlabelled: true };
});
var byModule = (function (plugins) {
    const modules = new Map();
    for (const each of plugins)
        modules.set(each.module, [...(modules.get(each.module) ?? []), each]);
    return [...modules.values()];
});
var askForVersions = (async function (plugins, access) {
    const [first] = plugins;
    if (!first)
        return { plugins: [], diagnostics: [] };
    const importPaths = [...new Set(plugins.map((each) => each.import))];
    const pinned = [...new Set(plugins.flatMap(({ pins }) => pins.map(({ version }) => version)))];
    const released = await (0,released_versions/* releasedVersions */.bK)({ module: first.module, importPaths, pinned }, access);
    const rows = plugins.map(({ name, module, pins, unlabelled, import: path }) => {
        const versions = released.versions.map((each) => readVersion(name, (0,released_versions/* releaseOf */.l7)(each, path), unlabelled));
        const { deprecated } = released;
        return { name, module, ...(deprecated === undefined ? {} : { deprecated }), pins, versions };
    });
    const place = plugins.length === 1 ? { plugin: first.name } : {};
    return { plugins: rows, diagnostics: released.diagnostics.map((each) => ({ ...each, ...place })) };
});
var readVersion = (function (plugin, released, unlabelled) {
    const { version, time, retracted, pluginYaml, problem } = released;
    const read = problem !== undefined || unlabelled || pluginYaml === undefined ? {} : (0,released_metadata/* readReleasedMetadata */.J)(plugin, pluginYaml);
    const why = problem ?? read.problem;
    return {
        version,
        ...(time === undefined ? {} : { released: time }),
        ...(retracted === undefined ? {} : { retracted }),
        ...(read.metadata === undefined ? {} : { metadata: read.metadata }),
        ...(why === undefined ? {} : { problem: why }),
    };
});
var readMatrixManifest = (async function (file, options) {
    const { located, diagnostics } = await (0,manifest_file.readManifestFile)({
        ...options,
        manifest: file,
        pluginPaths: {},
        release: false,
    });
    (0,diagnostic/* stopOnErrors */.Bd)(diagnostics);
    if (!located)
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} holds no manifest`);
    const { base: stated, plugins } = located.manifest;
    const checkout = await (0,src_checkout.readCheckout)(located);
    const complete = stated.entrypoint !== undefined && (checkout ?? (stated.module && stated.version)) !== undefined;
    const image = complete ? undefined : await (0,base_image.findBaseImage)(located, options);
    const { base, diagnostics: problems } = (0,src_base/* resolveBase */.g)(located, image, checkout);
    (0,diagnostic/* stopOnErrors */.Bd)(problems);
    if (!base)
        return (0,diagnostic/* fail */.fJ)("base-incomplete", `${(0,sanitize/* quoted */.T)(file, 300)} does not say which base it builds on`);
    const carried = base.carriedPlugins.filter(({ name }) => !plugins.some((each) => each.name === name));
    return { file, located, base: { module: base.module, version: base.version }, plugins: [...plugins, ...carried] };
});
var columnsOf = (function (manifests, planned) {
    const servers = new Map();
    checkImports(manifests);
    for (const { file, located, base } of manifests) {
        const { frameworkVersion, compatibleFrameworkVersions } = located.manifest.base;
        const place = located.source.place(["spec", "base"]);
        const other = manifests.find((each) => each.base.module !== base.module);
        if (other)
            stop(`${(0,sanitize/* quoted */.T)(file, 300)} builds on ${base.module}, ${(0,sanitize/* quoted */.T)(other.file, 300)} on ${other.base.module}`, place);
        add(servers, { version: base.version, frameworkVersion, compatibleFrameworkVersions, manifests: [file] }, place);
    }
    for (const text of planned)
        add(servers, readServer(text));
    const [first] = manifests;
    return { ...(first ? { base: first.base.module } : {}), servers: [...servers.values()] };
});
var add = (function (servers, server, place) {
    const known = servers.get(server.version);
    if (known && offer(known) !== offer(server)) {
        stop(`${server.version} is said to offer ${offer(known)} and to offer ${offer(server)}`, place);
    }
    const manifests = [...new Set([...(known?.manifests ?? []), ...server.manifests])];
    const compatibleFrameworkVersions = [...new Set(server.compatibleFrameworkVersions)].sort(order/* compareText */.n);
    servers.set(server.version, { ...server, compatibleFrameworkVersions, manifests });
});
var checkImports = (function (manifests) {
    const known = new Map();
    for (const { file, located, plugins } of manifests) {
        for (const { name, module, import: path } of plugins) {
            const other = known.get(`${name} ${module}`);
            if (other && other.path !== path) {
                const paths = `${(0,sanitize/* quoted */.T)(path)} in ${(0,sanitize/* quoted */.T)(file, 300)} and ${(0,sanitize/* quoted */.T)(other.path)} in ${(0,sanitize/* quoted */.T)(other.file, 300)}`;
                (0,diagnostic/* fail */.fJ)("input-invalid", `plugin ${(0,sanitize/* quoted */.T)(name)} of ${(0,sanitize/* sanitize */.a)(module, 200)} is imported as ${paths}`, {
                    fix: "Import it by one path in all manifests, or make a matrix of each manifest.",
                    place: located.source.place(["spec", "plugins"]),
                });
            }
            known.set(`${name} ${module}`, { file, path });
        }
    }
});
var offer = (function ({ frameworkVersion, compatibleFrameworkVersions }) {
    return [frameworkVersion, ...[...new Set(compatibleFrameworkVersions)].sort(order/* compareText */.n)].join(" + ");
});
var stop = (function (message, place) {
    const fix = "Correct what differs, or make a matrix for each base.";
    return (0,diagnostic/* fail */.fJ)("matrix-servers-differ", message, { fix, ...(place ? { place } : {}) });
});
var readServer = (function (text) {
    const [, version = "", offered = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const [frameworkVersion = "", ...compatibleFrameworkVersions] = offered.split("+");
    const problem = (0,go_versions/* versionProblem */.E)(version);
    if (problem || ![frameworkVersion, ...compatibleFrameworkVersions].every((each) => framework.test(each))) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `the server ${(0,sanitize/* quoted */.T)(text)} is not VERSION=FRAMEWORK`, {
            fix: "Write a version, = and the framework API, then each API that it serves through a shim: v2.0.0=v1beta1+v1alpha1.",
        });
    }
    return { version, frameworkVersion, compatibleFrameworkVersions, manifests: [] };
});
var readMatrixInput = (async function (options) {
    const { progress } = options;
    const manifests = await progress.step("Read the manifests", () => Promise.all([...new Set(options.manifests)].map((file) => readMatrixManifest(file, options))));
    const columns = columnsOf(manifests, options.servers);
    const asked = await progress.step("Ask for released versions", () => askForPlugins(manifests, options));
    const read = await progress.step("Read the reports", async () => {
        const judge = options.reportPolicy === undefined ? undefined : await (0,report_policy.openReportPolicy)(options.reportPolicy);
        const found = await (0,matrix_earlier/* readReportsAndMatrices */.F)(options.reports, judge);
        progress.info(`${found.count} ${found.count === 1 ? "report" : "reports"}`);
        return found;
    });
    const input = { ...columns, plugins: asked.plugins, evidence: read.evidence };
    return { input, diagnostics: [...asked.diagnostics, ...read.diagnostics] };
});
var askForPlugins = (async function (manifests, { environment, progress, signal }) {
    const privateModules = manifests.flatMap(({ located }) => located.manifest.build.privateModules);
    const access = (0,proxy_access/* openProxyAccess */.Lt)((0,module_access/* withPrivateModules */.ZW)(environment, privateModules));
    const stop = () => void matrix_input_close(access);
    signal?.addEventListener("abort", stop);
    try {
        const asked = await Promise.all(byModule(pinnedPlugins(manifests)).map(async (each) => {
            const found = await askForVersions(each, access);
            for (const { name, versions } of found.plugins)
                progress.info(`${name}: ${versions.length} ${versions.length === 1 ? "version" : "versions"}`);
            return found;
        }));
        signal?.throwIfAborted();
        return { plugins: asked.flatMap(({ plugins }) => plugins), diagnostics: asked.flatMap((each) => each.diagnostics) };
    }
    finally {
        signal?.removeEventListener("abort", stop);
        await matrix_input_close(access);
    }
});
var matrix_input_close = (async function ({ transport }) {
    await transport.close();
});
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readMatrixInput)
});

// EXTERNAL MODULE: ./packages/golang/src/module-access.ts
var module_access = __webpack_require__(49453);
// EXTERNAL MODULE: ./packages/golang/src/proxy-access.ts + 3 modules
var proxy_access = __webpack_require__(39413);
// EXTERNAL MODULE: ./packages/server/src/matrix-earlier.ts
var matrix_earlier = __webpack_require__(72525);
// EXTERNAL MODULE: ./packages/golang/src/released-versions.ts
var released_versions = __webpack_require__(42879);
// EXTERNAL MODULE: ./packages/server/src/plugin-report.ts
var plugin_report = __webpack_require__(21141);
// EXTERNAL MODULE: ./packages/server/src/released-metadata.ts
var released_metadata = __webpack_require__(9562);
;// CONCATENATED MODULE: ./packages/server/src/matrix-plugins.ts



/** What manifests pin, each plugin of each module once. Those of the base's own module are part of the server. */
;
;
/** What manifests pin, by module: a module is asked for once, however many plugins are in it. */
;
/**
 * Asks the module proxy for all versions of a module, and reads what each declares for each of the module's plugins. A version that is
 * pinned is asked for even where the proxy does not list it: pseudo-versions are in no list, and a proxy may forget what it had.
 */
;
/** What a version's plugin.yaml declares, or why that is not known. */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
// EXTERNAL MODULE: ./packages/matrix/src/order.ts
var order = __webpack_require__(54511);
// EXTERNAL MODULE: ./packages/server/src/base.ts
var src_base = __webpack_require__(44816);
// EXTERNAL MODULE: ./packages/server/src/base-image.ts
var base_image = __webpack_require__(47600);
// EXTERNAL MODULE: ./packages/server/src/checkout.ts + 1 modules
var src_checkout = __webpack_require__(44129);
// EXTERNAL MODULE: ./packages/server/src/manifest-file.ts
var manifest_file = __webpack_require__(37027);
;// CONCATENATED MODULE: ./packages/server/src/matrix-servers.ts








/** Reads a manifest. What its base is, its checkout says, or the labels of its image where it does not say itself. */
;
/** The columns of manifests and of servers that are only planned. Throws `matrix-servers-differ` where they contradict each other. */
;
;
/** What a version declares lies beside what is imported: with two imports of one plugin, the first manifest would decide. */
;
;
;
const framework = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Reads `v2.0.0=v1beta1+v1alpha1`. Throws `input-invalid`. */
;

// EXTERNAL MODULE: ./packages/server/src/report-policy.ts
var report_policy = __webpack_require__(91178);
;// CONCATENATED MODULE: ./packages/server/src/matrix-input.ts






/** Reads what a matrix is computed from: manifests, all released versions of what they pin, and reports. */
;
;
;


/***/ }),

/***/ 21141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var undeclared = (function (entry, baseModule) {
    const { name, module, version, import: imported, path } = entry;
    return {
        name,
        module,
        version,
        ...(path === undefined ? {} : { workingCopy: true }),
        import: imported,
        tier: tierOf(entry, baseModule),
        compatibility: "unknown",
    };
});
var tierOf = (function (entry, baseModule) {
    return entry.tier ?? (entry.module === baseModule ? "built-in" : "community");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undeclared)
/* harmony export */ });
/** All that is known of a plugin whose own declarations are not at hand. */
;
/** The claimed tier; without a claim, plugins of the base's own module are built-in and all others community. */
;


/***/ }),

/***/ 91178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openReportPolicy = (async function (file) {
    const { signers, trust } = await (0,_server_verification_policy_js__WEBPACK_IMPORTED_MODULE_1__.readVerificationPolicy)(file);
    return (0,_server_report_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeReports */ .P)(signers, trust);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReportPolicy: () => (/* binding */ openReportPolicy)
/* harmony export */ });
/* harmony import */ var _server_report_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);
/* harmony import */ var _server_verification_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13377);


/** Reads the policy by which images are verified as that of reports: its signers count, what it demands of images does not. Throws diagnostics. */
;


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var bundleOf = (function (report) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report);
    const prefix = name.endsWith("report.json") ? name.slice(0, -"report.json".length) : "";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report), `${prefix}statement.sigstore.json`);
});
var judgeReports = (function (signers, trust) {
    return async ({ report, digest, file }) => {
        const statement = (0,_conformance_report_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .reportStatement */ .t)(report, digest);
        if (statement === undefined)
            return unsigned(file, "nothing that could be signed follows from it");
        const bundle = bundleOf(file);
        const read = (0,_documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__.readText)(bundle);
        if ("problem" in read)
            return unsigned(file, read.problem.message);
        try {
            const { verifyBundle } = await __webpack_require__.e(/* import() */ 7701).then(__webpack_require__.bind(__webpack_require__, 97701));
            const verified = await verifyBundle(Buffer.from(read.text), signers, trust);
            const { default: canonicalize } = await __webpack_require__.e(/* import() */ 8799).then(__webpack_require__.bind(__webpack_require__, 98799));
            if (canonicalize(verified.statement) === canonicalize(statement))
                return undefined;
            return unsigned(file, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(bundle, 300)} is signed, and its statement is not that of this report`);
        }
        catch (error) {
            if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .uo))
                throw error;
            const [first] = error.diagnostics;
            // What is wrong with the policy is wrong for every report.
            if (first === undefined || !isOfBundle(first))
                throw error;
            return unsigned(file, `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(bundle, 300)}: ${first.message}`);
        }
    };
});
var isOfBundle = (function ({ code }) {
    return code === "bundle-invalid" || code === "bundle-refused";
});
var unsigned = (function (file, why) {
    const message = `the report does not count, because it is not signed as the policy asks: ${why}`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("report-unsigned", message, {
        fix: "Sign its statement.json with cosign attest-blob, and keep the bundle beside it as statement.sigstore.json.",
        place: { file },
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgeReports),
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _conformance_report_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72755);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41978);





/** Where the bundle of a report lies: `statement.sigstore.json` beside `report.json`, `arm64-statement.sigstore.json` beside `arm64-report.json`. */
;
/**
 * Judges reports by the bundles beside them: one of the signers has signed the statement that this very report yields. The statement names
 * the report by its bytes, so that nothing of it can be exchanged. A statement that lies there without a bundle is not looked at.
 */
;
;
;


/***/ })

};

export const id = 9797;
export const ids = [9797];
export const modules = {

/***/ 27950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var checkModule = (function* ({ module, version }, at, report, details = {}) {
    const pathWhy = module === undefined ? undefined : (0,go_paths/* modulePathProblem */.Dl)(module);
    if (module !== undefined && pathWhy) {
        const fix = "Write the path of the module line in its go.mod, such as github.com/acme/catalog-plugins/agents.";
        const message = `${(0,sanitize/* quoted */.T)(module)} is not a module path: ${(0,sanitize/* sanitize */.a)(pathWhy)}`;
        yield report("module-path-invalid", message, [...at, "module"], { ...details, fix });
    }
    if (version === undefined)
        return;
    const problem = (0,go_versions/* versionProblem */.E)(version);
    if (problem) {
        const message = `${(0,sanitize/* quoted */.T)(version)} is not a Go module version: ${problem.why}`;
        yield report("version-invalid", message, [...at, "version"], { ...details, fix: problem.fix });
        return;
    }
    const mismatch = module === undefined || pathWhy ? undefined : (0,go_versions/* majorMismatch */.W)(module, version);
    if (!mismatch)
        return;
    const message = `${module} and ${version} do not go together: ${mismatch.why}`;
    yield report("version-major-mismatch", message, [...at, "version"], { ...details, fix: mismatch.fix });
});
var checkImport = (function* (path, module, at, report, details = {}) {
    const why = (0,go_paths/* importPathProblem */.Yg)(path);
    if (why) {
        const fix = "Write the path as Go code imports it, such as github.com/acme/catalog-plugins/agents/register.";
        const message = `${(0,sanitize/* quoted */.T)(path)} is not an import path: ${(0,sanitize/* sanitize */.a)(why)}`;
        yield report("import-path-invalid", message, at, { ...details, fix });
    }
    else if (module !== undefined && !(0,go_paths/* isInModule */.CR)(path, module)) {
        const fix = `Write ${(0,sanitize/* sanitize */.a)(module, 200)} or a path below it, or name the module that holds the package.`;
        const message = `the package ${(0,sanitize/* quoted */.T)(path)} is not in the module ${(0,sanitize/* quoted */.T)(module)}`;
        yield report("import-path-invalid", message, at, { ...details, fix });
    }
});
var imageReferenceProblem = (function (reference) {
    if (reference === "")
        return "it is empty";
    if (reference.length > 512)
        return "it is longer than 512 characters";
    const [name = "", digest, ...more] = reference.split("@");
    if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
        return "what follows @ is not a digest, sha256: and 64 lower-case hexadecimal digits";
    }
    const [, repository = name, tag] = tagged.exec(name) ?? [];
    if (tag !== undefined && !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag))
        return "its tag is not one";
    return repositoryProblem(repository);
});
var isDigest = (function (text) {
    return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
});
var repositoryProblem = (function (repository) {
    if (repository.length > 255)
        return "its name is longer than 255 characters";
    const elements = repository.split("/");
    if (elements.length > 1 && looksLikeHost(elements[0] ?? "")) {
        const first = elements.shift() ?? "";
        if (!host.test(first))
            return "its registry is not a host name";
    }
    const bad = elements.find((each) => !pathElement.test(each));
    if (bad === undefined)
        return undefined;
    if (/[A-Z]/.test(bad))
        return "a repository is written in lower case";
    return bad === "" ? "its name has an empty element" : "its name has characters that a repository cannot have";
});
var looksLikeHost = (function (element) {
    return /[.:]/.test(element) || element === "localhost";
});
var checkBase = (function* (base, isWhole, report) {
    yield* checkImage(base.image, report);
    yield* checkModule(base, at(), report);
    for (const field of ["import", "package"]) {
        const path = base.entrypoint?.[field];
        if (path !== undefined)
            yield* checkImport(path, base.module, at("entrypoint", field), report);
    }
    if (isWhole)
        yield* checkCompleteness(base, report);
});
var checkImage = (function* (image, report) {
    if (image === undefined || image === "scratch")
        return;
    const why = imageReferenceProblem(image);
    if (!why)
        return;
    yield report("image-reference-invalid", `${(0,sanitize/* quoted */.T)(image)} is not an image reference: ${why}`, at("image"), {
        fix: "Write it like ghcr.io/acme/catalog-server:0.9.0, or scratch.",
    });
});
var checkCompleteness = (function* (base, report) {
    const incomplete = (message, fix, ...fields) => report("base-incomplete", message, at(...fields), { fix });
    const { image, module, version, path, commit } = base;
    if (path !== undefined && commit === undefined) {
        yield incomplete("a checkout is named, but not its commit", "Add commit: the full hash that it must be at.", "path");
    }
    if (commit !== undefined && path === undefined) {
        yield incomplete("a commit is named, but no checkout", "Add path, or give module and version instead.", "commit");
    }
    if (module !== undefined && version === undefined && path === undefined) {
        yield incomplete("a module is named, but not its version", "Add version, such as v0.9.0.", "module");
    }
    if (version !== undefined && module === undefined && path === undefined) {
        yield incomplete("a version is named, but not its module", "Add module, or remove version.", "version");
    }
    if (image !== "scratch")
        return;
    if (module === undefined && path === undefined) {
        yield incomplete("scratch has no labels that say what the base is", "Add module and version.", "image");
    }
    if (base.entrypoint === undefined) {
        yield incomplete("scratch has no labels that say how the base starts", "Add entrypoint.", "image");
    }
});
var checkBuild = (function* ({ ldflags, platforms }, report) {
    for (const [index, flag] of ldflags.entries())
        yield* checkFlag(flag, ["spec", "build", "ldflags", index], report);
    const seen = new Set();
    for (const [index, { os, architecture, variant }] of platforms.entries()) {
        const name = [os, architecture, variant].filter((part) => part !== undefined).join("/");
        if (os !== "" && seen.has(name)) {
            const fix = "Remove one of them.";
            yield report("field-value", `the platform ${name} stands twice`, ["spec", "build", "platforms", index], { fix });
        }
        seen.add(name);
    }
});
var checkFlag = (function* (flag, at, report) {
    if (flag === "" || flag === "-w")
        return;
    if (flag === "-s") {
        const message = "-s removes the symbols that tell the vulnerability scan what is called";
        yield report("ldflags-strip-symbols", message, at, { fix: "Use -w, which already leaves out the debug data." });
        return;
    }
    const why = flag.startsWith("-X ")
        ? assignmentProblem(flag.slice(3))
        : "only -X importpath.name=value, -w and -s are";
    if (!why)
        return;
    const fix = 'Write it like "-X github.com/acme/catalog-server/cmd.Commit=4f1d2c3", one flag an item.';
    yield report("ldflags-refused", `${(0,sanitize/* quoted */.T)(flag)} is not allowed: ${why}`, at, { fix });
});
var assignmentProblem = (function (assignment) {
    const [, path = "", name = "", value = ""] = /^([^=]*)\.([^=.]*)=(.*)$/s.exec(assignment) ?? [];
    if (path === "" || (0,go_paths/* importPathProblem */.Yg)(path))
        return "what stands before the last dot is no import path";
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return "what is set is no Go variable";
    if (!/^[A-Za-z0-9._~:/?#@%&+,=-]*$/.test(value))
        return "the value has blanks, quotes or other special characters";
    return undefined;
});
var checkPlugins = (function* ({ base, plugins }, report) {
    const seen = { names: new Set(), imports: new Map(), versions: new Map() };
    const { module, version } = base;
    if (module !== undefined && version !== undefined)
        seen.versions.set(module, { version, owner: "the base" });
    for (const [index, plugin] of plugins.entries()) {
        const { name } = plugin;
        const owner = name === undefined ? `the plugin at index ${index}` : `plugin ${(0,sanitize/* quoted */.T)(name)}`;
        const subject = { plugin, owner, at: ["spec", "plugins", index], details: name ? { plugin: name } : {} };
        yield* checkModule(plugin, subject.at, report, subject.details);
        yield* checkPackage(subject, report);
        yield* checkName(subject, seen, report);
        yield* checkSameImport(subject, seen, report);
        yield* checkSameModule(subject, seen, report);
    }
});
var checkPackage = (function* ({ plugin, at, details }, report) {
    const { module, import: path } = plugin;
    if (path === undefined || path === module)
        return;
    const known = module !== undefined && !(0,go_paths/* modulePathProblem */.Dl)(module) ? module : undefined;
    yield* checkImport(path, known, [...at, "import"], report, details);
});
var checkName = (function* ({ plugin: { name }, at, details }, { names }, report) {
    if (name === undefined)
        return;
    if (!names.has(name)) {
        names.add(name);
        return;
    }
    const fix = "Rename or remove one of them.";
    yield report("plugin-name-duplicate", `two plugins are named ${(0,sanitize/* quoted */.T)(name)}`, [...at, "name"], { ...details, fix });
});
var checkSameImport = (function* (subject, { imports }, report) {
    const { plugin, owner, at, details } = subject;
    if (plugin.import === undefined)
        return;
    const first = imports.get(plugin.import);
    if (first === undefined) {
        imports.set(plugin.import, owner);
        return;
    }
    const field = plugin.import === plugin.module ? "module" : "import";
    yield report("plugin-import-duplicate", `${first} imports the package ${(0,sanitize/* quoted */.T)(plugin.import)} already`, [...at, field], {
        ...details,
        fix: "Remove one of the two plugins, or give this one its own import.",
    });
});
var checkSameModule = (function* (subject, { versions }, report) {
    const { plugin, owner, at, details } = subject;
    const { module, version } = plugin;
    if (module === undefined || version === undefined || (0,go_versions/* versionProblem */.E)(version))
        return;
    const first = versions.get(module);
    if (!first) {
        versions.set(module, { version, owner });
        return;
    }
    if (first.version === version)
        return;
    const message = `${owner} takes ${(0,sanitize/* quoted */.T)(module)} at ${(0,sanitize/* quoted */.T)(version)}, ${first.owner} at ${(0,sanitize/* quoted */.T)(first.version)}`;
    const fix = "Give both the same version: a build has one version of a module.";
    yield report("plugin-version-conflict", message, [...at, "version"], { ...details, fix });
});
var checkManifest = (function ({ manifest, source }) {
    return (0,limit/* limitDiagnostics */.c)(checkDraft(manifest, source, { baseIsWhole: true }));
});
var checkDraft = (function (draft, source, { baseIsWhole }) {
    const report = (code, message, path, details = {}) => (0,diagnostic/* diagnostic */.YK)(code, message, { ...details, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
    return [
        ...checkBase(draft.base, baseIsWhole, report),
        ...checkPlugins(draft, report),
        ...checkBuild(draft.build, report),
    ];
});
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDraft),
  K: () => (/* binding */ checkManifest)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/go-paths.ts
var go_paths = __webpack_require__(36347);
// EXTERNAL MODULE: ./packages/documents/src/go-versions.ts
var go_versions = __webpack_require__(64938);
;// CONCATENATED MODULE: ./packages/documents/src/check-module.ts



/** A module's path and version, each on its own and together. What becomes Go code and arguments of `go` passes here. */
;
/** An import path on its own, and inside its module where that is known. */
;

;// CONCATENATED MODULE: ./packages/documents/src/image-reference.ts
const hostLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const host = new RegExp(`^(?:${hostLabel}(?:\\.${hostLabel})*|\\[[0-9A-Fa-f:]{2,45}\\])(?::[0-9]{1,5})?$`);
const pathElement = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const tagged = /^(.*):([^/]*)$/;
/**
 * Why an image reference is refused, as the end of a sentence; nothing for a good one.
 * The grammar is that of github.com/distribution/reference: `[host[:port]/]path[:tag][@digest]`.
 */
;
;
;
/** As docker reads it: what has a dot or a port, and localhost. Docker also takes `Acme` for a host; here it is a mistake. */
;

;// CONCATENATED MODULE: ./packages/documents/src/check-base.ts



const at = (...fields) => ["spec", "base", ...fields];
/** The rules for `spec.base`. */
;
;
/** A base is a released module, or a checkout, or all in the labels of its image. */
;

;// CONCATENATED MODULE: ./packages/documents/src/check-build.ts


/** The rules for `spec.build`. */
;
;
/** The go command splits the flags at blanks and quotes, so a value has neither: it would end the flag and begin another. */
;

;// CONCATENATED MODULE: ./packages/documents/src/check-plugins.ts




/** The rules for `spec.plugins`: each on its own, then against those before it. */
;
/** Where `import` was left out, the module's own path stands for it, and is checked as such. */
;
;
;
;

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
;// CONCATENATED MODULE: ./packages/documents/src/check-manifest.ts






/** The rules that need nothing but the manifest: grammars of paths, versions, references; duplicates; completeness of the base. */
;
/**
 * The same for the well-formed fields of any manifest.
 *
 * @param baseIsWhole whether the base has all its fields, so that a missing one is missing
 */
;


/***/ }),

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

/***/ 39797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var validate10 = (function (data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="catalog-server-manifest.schema.json" */ ;
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
            if (!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
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
            if ("catalog.kubeflow.org/v1alpha1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "catalog.kubeflow.org/v1alpha1" } };
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
            if ("CatalogServerBuild" !== data1) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "CatalogServerBuild" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err9 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data4 = data2.version;
                    if (typeof data4 === "string") {
                        if (data4.length > 128) {
                            const err11 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data4)) {
                            const err12 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$" } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data5 = data.spec;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.base === undefined) {
                    const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "base" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!((((key2 === "base") || (key2 === "plugins")) || (key2 === "build")) || (key2 === "signing"))) {
                        const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data5.base !== undefined) {
                    let data6 = data5.base;
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.image === undefined) {
                            const err17 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/required", keyword: "required", params: { missingProperty: "image" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data6.frameworkVersion === undefined) {
                            const err18 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/required", keyword: "required", params: { missingProperty: "frameworkVersion" } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        for (const key3 in data6) {
                            if (!(func2.call(schema11.properties.spec.properties.base.properties, key3))) {
                                const err19 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data6.image !== undefined) {
                            let data7 = data6.image;
                            if (typeof data7 === "string") {
                                if (data7.length < 1) {
                                    const err20 = { instancePath: instancePath + "/spec/base/image", schemaPath: "#/properties/spec/properties/base/properties/image/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/spec/base/image", schemaPath: "#/properties/spec/properties/base/properties/image/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data6.frameworkVersion !== undefined) {
                            let data8 = data6.frameworkVersion;
                            if (typeof data8 === "string") {
                                if (!pattern2.test(data8)) {
                                    const err22 = { instancePath: instancePath + "/spec/base/frameworkVersion", schemaPath: "#/properties/spec/properties/base/properties/frameworkVersion/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/spec/base/frameworkVersion", schemaPath: "#/properties/spec/properties/base/properties/frameworkVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data6.compatibleFrameworkVersions !== undefined) {
                            let data9 = data6.compatibleFrameworkVersions;
                            if (Array.isArray(data9)) {
                                const len0 = data9.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data10 = data9[i0];
                                    if (typeof data10 === "string") {
                                        if (!pattern2.test(data10)) {
                                            const err24 = { instancePath: instancePath + "/spec/base/compatibleFrameworkVersions/" + i0, schemaPath: "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
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
                                        const err25 = { instancePath: instancePath + "/spec/base/compatibleFrameworkVersions/" + i0, schemaPath: "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err25];
                                        }
                                        else {
                                            vErrors.push(err25);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/spec/base/compatibleFrameworkVersions", schemaPath: "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data6.migrationGuide !== undefined) {
                            let data11 = data6.migrationGuide;
                            if (typeof data11 === "string") {
                                if (data11.length > 16384) {
                                    const err27 = { instancePath: instancePath + "/spec/base/migrationGuide", schemaPath: "#/properties/spec/properties/base/properties/migrationGuide/maxLength", keyword: "maxLength", params: { limit: 16384 } };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data11)) {
                                    const err28 = { instancePath: instancePath + "/spec/base/migrationGuide", schemaPath: "#/properties/spec/properties/base/properties/migrationGuide/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/spec/base/migrationGuide", schemaPath: "#/properties/spec/properties/base/properties/migrationGuide/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data6.module !== undefined) {
                            let data12 = data6.module;
                            if (typeof data12 === "string") {
                                if (data12.length < 1) {
                                    const err30 = { instancePath: instancePath + "/spec/base/module", schemaPath: "#/properties/spec/properties/base/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                const err31 = { instancePath: instancePath + "/spec/base/module", schemaPath: "#/properties/spec/properties/base/properties/module/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data6.version !== undefined) {
                            let data13 = data6.version;
                            if (typeof data13 === "string") {
                                if (data13.length < 1) {
                                    const err32 = { instancePath: instancePath + "/spec/base/version", schemaPath: "#/properties/spec/properties/base/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/spec/base/version", schemaPath: "#/properties/spec/properties/base/properties/version/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data6.path !== undefined) {
                            let data14 = data6.path;
                            if (typeof data14 === "string") {
                                if (data14.length > 1024) {
                                    const err34 = { instancePath: instancePath + "/spec/base/path", schemaPath: "#/properties/spec/properties/base/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data14)) {
                                    const err35 = { instancePath: instancePath + "/spec/base/path", schemaPath: "#/properties/spec/properties/base/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/spec/base/path", schemaPath: "#/properties/spec/properties/base/properties/path/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data6.commit !== undefined) {
                            let data15 = data6.commit;
                            if (typeof data15 === "string") {
                                if (!pattern6.test(data15)) {
                                    const err37 = { instancePath: instancePath + "/spec/base/commit", schemaPath: "#/properties/spec/properties/base/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/spec/base/commit", schemaPath: "#/properties/spec/properties/base/properties/commit/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data6.entrypoint !== undefined) {
                            let data16 = data6.entrypoint;
                            const _errs39 = errors;
                            let valid6 = false;
                            let passing0 = null;
                            const _errs40 = errors;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (data16.import === undefined) {
                                    const err39 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf/0/required", keyword: "required", params: { missingProperty: "import" } };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                                if (data16.call === undefined) {
                                    const err40 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf/0/required", keyword: "required", params: { missingProperty: "call" } };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs40 === errors;
                            if (_valid0) {
                                valid6 = true;
                                passing0 = 0;
                            }
                            const _errs41 = errors;
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (data16.package === undefined) {
                                    const err41 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf/1/required", keyword: "required", params: { missingProperty: "package" } };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs41 === errors;
                            if (_valid0 && valid6) {
                                valid6 = false;
                                passing0 = [passing0, 1];
                            }
                            else {
                                if (_valid0) {
                                    valid6 = true;
                                    passing0 = 1;
                                }
                            }
                            if (!valid6) {
                                const err42 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs39;
                                if (vErrors !== null) {
                                    if (_errs39) {
                                        vErrors.length = _errs39;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                for (const key4 in data16) {
                                    if (!(((key4 === "import") || (key4 === "call")) || (key4 === "package"))) {
                                        const err43 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.import !== undefined) {
                                    let data17 = data16.import;
                                    if (typeof data17 === "string") {
                                        if (data17.length < 1) {
                                            const err44 = { instancePath: instancePath + "/spec/base/entrypoint/import", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/import/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err44];
                                            }
                                            else {
                                                vErrors.push(err44);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err45 = { instancePath: instancePath + "/spec/base/entrypoint/import", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/import/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.call !== undefined) {
                                    let data18 = data16.call;
                                    if (typeof data18 === "string") {
                                        if (!pattern7.test(data18)) {
                                            const err46 = { instancePath: instancePath + "/spec/base/entrypoint/call", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/call/pattern", keyword: "pattern", params: { pattern: "^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err47 = { instancePath: instancePath + "/spec/base/entrypoint/call", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/call/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.package !== undefined) {
                                    let data19 = data16.package;
                                    if (typeof data19 === "string") {
                                        if (data19.length < 1) {
                                            const err48 = { instancePath: instancePath + "/spec/base/entrypoint/package", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/package/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err49 = { instancePath: instancePath + "/spec/base/entrypoint/package", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/properties/package/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/spec/base/entrypoint", schemaPath: "#/properties/spec/properties/base/properties/entrypoint/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err51 = { instancePath: instancePath + "/spec/base", schemaPath: "#/properties/spec/properties/base/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data5.plugins !== undefined) {
                    let data20 = data5.plugins;
                    if (Array.isArray(data20)) {
                        const len1 = data20.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data21 = data20[i1];
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                if (data21.name === undefined) {
                                    const err52 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err52];
                                    }
                                    else {
                                        vErrors.push(err52);
                                    }
                                    errors++;
                                }
                                if (data21.module === undefined) {
                                    const err53 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "module" } };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                                if (data21.version === undefined) {
                                    const err54 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/required", keyword: "required", params: { missingProperty: "version" } };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                for (const key5 in data21) {
                                    if (!(((((((key5 === "name") || (key5 === "module")) || (key5 === "version")) || (key5 === "import")) || (key5 === "tier")) || (key5 === "metadata")) || (key5 === "path"))) {
                                        const err55 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.name !== undefined) {
                                    let data22 = data21.name;
                                    if (typeof data22 === "string") {
                                        if (!pattern8.test(data22)) {
                                            const err56 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                vErrors.push(err56);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err57 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/name", schemaPath: "#/properties/spec/properties/plugins/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err57];
                                        }
                                        else {
                                            vErrors.push(err57);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.module !== undefined) {
                                    let data23 = data21.module;
                                    if (typeof data23 === "string") {
                                        if (data23.length < 1) {
                                            const err58 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err59 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/module", schemaPath: "#/properties/spec/properties/plugins/items/properties/module/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err59];
                                        }
                                        else {
                                            vErrors.push(err59);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.version !== undefined) {
                                    let data24 = data21.version;
                                    if (typeof data24 === "string") {
                                        if (data24.length < 1) {
                                            const err60 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/version", schemaPath: "#/properties/spec/properties/plugins/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err61 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/version", schemaPath: "#/properties/spec/properties/plugins/items/properties/version/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.import !== undefined) {
                                    let data25 = data21.import;
                                    if (typeof data25 === "string") {
                                        if (data25.length < 1) {
                                            const err62 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/import", schemaPath: "#/properties/spec/properties/plugins/items/properties/import/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err63 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/import", schemaPath: "#/properties/spec/properties/plugins/items/properties/import/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err63];
                                        }
                                        else {
                                            vErrors.push(err63);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.tier !== undefined) {
                                    let data26 = data21.tier;
                                    if (typeof data26 !== "string") {
                                        const err64 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/tier", schemaPath: "#/properties/spec/properties/plugins/items/properties/tier/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                    if (!(((data26 === "built-in") || (data26 === "supported")) || (data26 === "community"))) {
                                        const err65 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/tier", schemaPath: "#/properties/spec/properties/plugins/items/properties/tier/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.plugins.items.properties.tier.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err65];
                                        }
                                        else {
                                            vErrors.push(err65);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.metadata !== undefined) {
                                    let data27 = data21.metadata;
                                    if (typeof data27 !== "string") {
                                        const err66 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/metadata", schemaPath: "#/properties/spec/properties/plugins/items/properties/metadata/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err66];
                                        }
                                        else {
                                            vErrors.push(err66);
                                        }
                                        errors++;
                                    }
                                    if ("none" !== data27) {
                                        const err67 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/metadata", schemaPath: "#/properties/spec/properties/plugins/items/properties/metadata/const", keyword: "const", params: { allowedValue: "none" } };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.path !== undefined) {
                                    let data28 = data21.path;
                                    if (typeof data28 === "string") {
                                        if (data28.length > 1024) {
                                            const err68 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/path", schemaPath: "#/properties/spec/properties/plugins/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err68];
                                            }
                                            else {
                                                vErrors.push(err68);
                                            }
                                            errors++;
                                        }
                                        if (!pattern5.test(data28)) {
                                            const err69 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/path", schemaPath: "#/properties/spec/properties/plugins/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err69];
                                            }
                                            else {
                                                vErrors.push(err69);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err70 = { instancePath: instancePath + "/spec/plugins/" + i1 + "/path", schemaPath: "#/properties/spec/properties/plugins/items/properties/path/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err71 = { instancePath: instancePath + "/spec/plugins/" + i1, schemaPath: "#/properties/spec/properties/plugins/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err72 = { instancePath: instancePath + "/spec/plugins", schemaPath: "#/properties/spec/properties/plugins/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data5.build !== undefined) {
                    let data29 = data5.build;
                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                        for (const key6 in data29) {
                            if (!(((((key6 === "platforms") || (key6 === "ldflags")) || (key6 === "tags")) || (key6 === "privateModules")) || (key6 === "cgo"))) {
                                const err73 = { instancePath: instancePath + "/spec/build", schemaPath: "#/properties/spec/properties/build/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data29.platforms !== undefined) {
                            let data30 = data29.platforms;
                            if (Array.isArray(data30)) {
                                if (data30.length < 1) {
                                    const err74 = { instancePath: instancePath + "/spec/build/platforms", schemaPath: "#/properties/spec/properties/build/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                                const len2 = data30.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data31 = data30[i2];
                                    if (typeof data31 !== "string") {
                                        const err75 = { instancePath: instancePath + "/spec/build/platforms/" + i2, schemaPath: "#/properties/spec/properties/build/properties/platforms/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err75];
                                        }
                                        else {
                                            vErrors.push(err75);
                                        }
                                        errors++;
                                    }
                                    if (!(((((((((((((((((((((((data31 === "linux/386") || (data31 === "linux/amd64")) || (data31 === "linux/arm")) || (data31 === "linux/arm/v5")) || (data31 === "linux/arm/v6")) || (data31 === "linux/arm/v7")) || (data31 === "linux/arm64")) || (data31 === "linux/loong64")) || (data31 === "linux/mips")) || (data31 === "linux/mips64")) || (data31 === "linux/mips64le")) || (data31 === "linux/mipsle")) || (data31 === "linux/ppc64")) || (data31 === "linux/ppc64le")) || (data31 === "linux/riscv64")) || (data31 === "linux/s390x")) || (data31 === "darwin/amd64")) || (data31 === "darwin/arm64")) || (data31 === "freebsd/386")) || (data31 === "freebsd/amd64")) || (data31 === "freebsd/arm")) || (data31 === "freebsd/arm64")) || (data31 === "freebsd/riscv64"))) {
                                        const err76 = { instancePath: instancePath + "/spec/build/platforms/" + i2, schemaPath: "#/properties/spec/properties/build/properties/platforms/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.build.properties.platforms.items.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/spec/build/platforms", schemaPath: "#/properties/spec/properties/build/properties/platforms/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                        if (data29.ldflags !== undefined) {
                            let data32 = data29.ldflags;
                            if (Array.isArray(data32)) {
                                const len3 = data32.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data33 = data32[i3];
                                    if (typeof data33 === "string") {
                                        if (data33.length < 1) {
                                            const err78 = { instancePath: instancePath + "/spec/build/ldflags/" + i3, schemaPath: "#/properties/spec/properties/build/properties/ldflags/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err78];
                                            }
                                            else {
                                                vErrors.push(err78);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err79 = { instancePath: instancePath + "/spec/build/ldflags/" + i3, schemaPath: "#/properties/spec/properties/build/properties/ldflags/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/spec/build/ldflags", schemaPath: "#/properties/spec/properties/build/properties/ldflags/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data29.tags !== undefined) {
                            let data34 = data29.tags;
                            if (Array.isArray(data34)) {
                                const len4 = data34.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data35 = data34[i4];
                                    if (typeof data35 === "string") {
                                        if (!pattern10.test(data35)) {
                                            const err81 = { instancePath: instancePath + "/spec/build/tags/" + i4, schemaPath: "#/properties/spec/properties/build/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err81];
                                            }
                                            else {
                                                vErrors.push(err81);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err82 = { instancePath: instancePath + "/spec/build/tags/" + i4, schemaPath: "#/properties/spec/properties/build/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err82];
                                        }
                                        else {
                                            vErrors.push(err82);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err83 = { instancePath: instancePath + "/spec/build/tags", schemaPath: "#/properties/spec/properties/build/properties/tags/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data29.privateModules !== undefined) {
                            let data36 = data29.privateModules;
                            if (Array.isArray(data36)) {
                                const len5 = data36.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data37 = data36[i5];
                                    if (typeof data37 === "string") {
                                        if (data37.length > 255) {
                                            const err84 = { instancePath: instancePath + "/spec/build/privateModules/" + i5, schemaPath: "#/properties/spec/properties/build/properties/privateModules/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err84];
                                            }
                                            else {
                                                vErrors.push(err84);
                                            }
                                            errors++;
                                        }
                                        if (!pattern11.test(data37)) {
                                            const err85 = { instancePath: instancePath + "/spec/build/privateModules/" + i5, schemaPath: "#/properties/spec/properties/build/properties/privateModules/items/pattern", keyword: "pattern", params: { pattern: "^(\\*\\.)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+(/[A-Za-z0-9._~*][A-Za-z0-9._~*-]*)*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err85];
                                            }
                                            else {
                                                vErrors.push(err85);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err86 = { instancePath: instancePath + "/spec/build/privateModules/" + i5, schemaPath: "#/properties/spec/properties/build/properties/privateModules/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err87 = { instancePath: instancePath + "/spec/build/privateModules", schemaPath: "#/properties/spec/properties/build/properties/privateModules/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        if (data29.cgo !== undefined) {
                            if (typeof data29.cgo !== "boolean") {
                                const err88 = { instancePath: instancePath + "/spec/build/cgo", schemaPath: "#/properties/spec/properties/build/properties/cgo/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err89 = { instancePath: instancePath + "/spec/build", schemaPath: "#/properties/spec/properties/build/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
                if (data5.signing !== undefined) {
                    let data39 = data5.signing;
                    if (typeof data39 !== "string") {
                        const err90 = { instancePath: instancePath + "/spec/signing", schemaPath: "#/properties/spec/properties/signing/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                    if (!(((data39 === "keyless") || (data39 === "key")) || (data39 === "none"))) {
                        const err91 = { instancePath: instancePath + "/spec/signing", schemaPath: "#/properties/spec/properties/signing/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.signing.enum } };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err92 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
    }
    else {
        const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err93];
        }
        else {
            vErrors.push(err93);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
});
var draftManifest = (function (document) {
    const { metadata, spec } = mapping(document);
    const { base, plugins, build, signing } = mapping(spec);
    const { platforms, ldflags, tags, privateModules, cgo } = mapping(build);
    return {
        ...pick(metadata, ["name", "version"]),
        base: draftBase(mapping(base)),
        plugins: list(plugins).map((each) => draftPlugin(mapping(each))),
        build: {
            platforms: list(platforms ?? ["linux/amd64"]).map((each) => platform(manifest_draft_text(each))),
            ldflags: list(ldflags).map(manifest_draft_text),
            tags: list(tags).map(manifest_draft_text),
            privateModules: list(privateModules).map(manifest_draft_text),
            ...(cgo === true ? { cgo } : {}),
        },
        ...(signing === undefined ? {} : { signing: signing }),
    };
});
var draftBase = (function (raw) {
    const plain = ["image", "frameworkVersion", "migrationGuide", "module", "version", "path", "commit"];
    return {
        ...pick(raw, plain),
        compatibleFrameworkVersions: list(raw.compatibleFrameworkVersions).map(manifest_draft_text),
        ...(raw.entrypoint === undefined ? {} : { entrypoint: { ...raw.entrypoint } }),
    };
});
var draftPlugin = (function (raw) {
    const { import: path } = Object.hasOwn(raw, "import") ? raw : { import: raw.module };
    return {
        ...pick(raw, ["name", "module", "version", "tier", "metadata", "path"]),
        ...pick({ import: path }, ["import"]),
    };
});
var manifest_draft_text = (function (item) {
    return typeof item === "string" ? item : "";
});
var platform = (function (name) {
    const [os = "", architecture = "", variant] = name.split("/");
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
});
var mapping = (function (value) {
    return typeof value === "object" && value !== null ? value : {};
});
var list = (function (value) {
    return Array.isArray(value) ? value : [];
});
var pick = (function (raw, fields) {
    const present = fields.filter((field) => mapping(raw)[field] !== undefined);
    return Object.fromEntries(present.map((field) => [field, mapping(raw)[field]]));
});
var withoutValues = (function (value, pointers, at = "") {
    if (pointers.has(at))
        return undefined;
    if (Array.isArray(value))
        return value.map((each, index) => withoutValues(each, pointers, `${at}/${index}`));
    if (typeof value !== "object" || value === null)
        return value;
    const copy = Object.create(null);
    for (const [key, each] of Object.entries(value)) {
        copy[key] = withoutValues(each, pointers, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
    return copy;
});
var parseManifest = (function (source) {
    const { diagnostics, omitted, broken, wrong } = (0,schema_check/* checkSchema */._)(source, schema);
    if (broken.size === 0) {
        // The schema asks for all that a manifest has and a draft may lack.
        const manifest = draftManifest(source.value);
        return { manifest: { manifest, source }, diagnostics };
    }
    const draft = draftManifest(withoutValues(source.value, wrong));
    const baseIsWhole = ![...broken].some((pointer) => /^(?:\/spec(?:\/base(?:\/.*)?)?)?$/s.test(pointer));
    return { diagnostics: (0,limit/* limitDiagnostics */.c)([...diagnostics, ...(0,check_manifest/* checkDraft */.Q)(draft, source, { baseIsWhole })], omitted) };
});
__webpack_require__.d(__webpack_exports__, {
  parseManifest: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./packages/documents/src/check-manifest.ts + 5 modules
var check_manifest = __webpack_require__(27950);
;// CONCATENATED MODULE: ./packages/documents/src/generated/catalog-server-manifest.ts
// Generated by scripts/generate-validators.ts from schemas/catalog-server-manifest.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const catalog_server_manifest = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog-server-manifest.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "catalog.kubeflow.org/v1alpha1" }, "kind": { "type": "string", "const": "CatalogServerBuild" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$" }, "version": { "type": "string", "pattern": "^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$", "maxLength": 128 } }, "additionalProperties": false }, "spec": { "type": "object", "properties": { "base": { "type": "object", "properties": { "image": { "type": "string", "minLength": 1 }, "frameworkVersion": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" }, "compatibleFrameworkVersions": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } }, "migrationGuide": { "type": "string", "pattern": "\\S", "maxLength": 16384 }, "module": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "path": { "type": "string", "pattern": "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "maxLength": 1024 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "entrypoint": { "type": "object", "properties": { "import": { "type": "string", "minLength": 1 }, "call": { "type": "string", "pattern": "^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$" }, "package": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "oneOf": [{ "required": ["import", "call"] }, { "required": ["package"] }] } }, "required": ["image", "frameworkVersion"], "additionalProperties": false }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "module": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "import": { "type": "string", "minLength": 1 }, "tier": { "type": "string", "enum": ["built-in", "supported", "community"] }, "metadata": { "type": "string", "const": "none" }, "path": { "type": "string", "pattern": "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "maxLength": 1024 } }, "required": ["name", "module", "version"], "additionalProperties": false } }, "build": { "type": "object", "properties": { "platforms": { "type": "array", "items": { "type": "string", "enum": ["linux/386", "linux/amd64", "linux/arm", "linux/arm/v5", "linux/arm/v6", "linux/arm/v7", "linux/arm64", "linux/loong64", "linux/mips", "linux/mips64", "linux/mips64le", "linux/mipsle", "linux/ppc64", "linux/ppc64le", "linux/riscv64", "linux/s390x", "darwin/amd64", "darwin/arm64", "freebsd/386", "freebsd/amd64", "freebsd/arm", "freebsd/arm64", "freebsd/riscv64"] }, "minItems": 1 }, "ldflags": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$" } }, "privateModules": { "type": "array", "items": { "type": "string", "pattern": "^(\\*\\.)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+(/[A-Za-z0-9._~*][A-Za-z0-9._~*-]*)*$", "maxLength": 255 } }, "cgo": { "type": "boolean" } }, "additionalProperties": false }, "signing": { "type": "string", "enum": ["keyless", "key", "none"] } }, "required": ["base"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "u");
const pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$", "u");
const pattern11 = new RegExp("^(\\*\\.)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+(/[A-Za-z0-9._~*][A-Za-z0-9._~*-]*)*$", "u");
const func2 = Object.prototype.hasOwnProperty;
;
const hints = {
    "#": {
        "fields": [
            "apiVersion",
            "kind",
            "metadata",
            "spec"
        ],
        "examples": {
            "apiVersion": "catalog.kubeflow.org/v1alpha1",
            "kind": "CatalogServerBuild",
            "metadata": "",
            "spec": ""
        }
    },
    "#/properties/metadata": {
        "fields": [
            "name",
            "version"
        ],
        "examples": {
            "name": "model-catalog",
            "version": "1.4.0"
        }
    },
    "#/properties/metadata/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and . _ -, the first a letter or digit",
        "example": "model-catalog"
    },
    "#/properties/metadata/properties/version": {
        "expected": "a semantic version without v and without build metadata, such as 1.4.0 or 1.4.0-rc.1",
        "example": "1.4.0"
    },
    "#/properties/spec": {
        "fields": [
            "base",
            "plugins",
            "build",
            "signing"
        ],
        "examples": {
            "base": "",
            "plugins": "[]",
            "build": "",
            "signing": "keyless"
        }
    },
    "#/properties/spec/properties/base": {
        "fields": [
            "image",
            "frameworkVersion",
            "compatibleFrameworkVersions",
            "migrationGuide",
            "module",
            "version",
            "path",
            "commit",
            "entrypoint"
        ],
        "examples": {
            "image": "catalog-server:0.9.0",
            "frameworkVersion": "v1alpha1",
            "compatibleFrameworkVersions": "[\"v1alpha1\"]",
            "migrationGuide": "https://acme.example/catalog/migrate-v1beta1",
            "module": "github.com/acme/catalog-server",
            "version": "v0.9.0",
            "path": "../catalog-server",
            "commit": "4f1d2c3b5a697887766554433221100ffeeddccb",
            "entrypoint": ""
        }
    },
    "#/properties/spec/properties/base/properties/frameworkVersion": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/base/properties/compatibleFrameworkVersions/items": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/base/properties/migrationGuide": {
        "expected": "a link or a text that is not blank",
        "example": "https://acme.example/catalog/migrate-v1beta1"
    },
    "#/properties/spec/properties/base/properties/path": {
        "expected": "a relative path of letters, digits and . _ - @ +, with forward slashes",
        "example": "../catalog-server"
    },
    "#/properties/spec/properties/base/properties/commit": {
        "expected": "a full commit hash: 40 or 64 lower-case hexadecimal digits",
        "example": "4f1d2c3b5a697887766554433221100ffeeddccb"
    },
    "#/properties/spec/properties/base/properties/entrypoint": {
        "expected": "either import and call, or package alone",
        "fields": [
            "import",
            "call",
            "package"
        ],
        "examples": {
            "import": "github.com/acme/catalog-server/cmd",
            "call": "Main",
            "package": "github.com/acme/catalog-server"
        }
    },
    "#/properties/spec/properties/base/properties/entrypoint/properties/call": {
        "expected": "an exported Go function name, such as Main",
        "example": "Main"
    },
    "#/properties/spec/properties/plugins/items": {
        "fields": [
            "name",
            "module",
            "version",
            "import",
            "tier",
            "metadata",
            "path"
        ],
        "examples": {
            "name": "agents",
            "module": "github.com/acme/catalog-plugins/agents",
            "version": "v0.3.1",
            "import": "github.com/acme/catalog-plugins/agents/register",
            "tier": "community",
            "metadata": "none",
            "path": "../agents"
        }
    },
    "#/properties/spec/properties/plugins/items/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and hyphens, the first no hyphen",
        "example": "agents"
    },
    "#/properties/spec/properties/plugins/items/properties/path": {
        "expected": "a relative path of letters, digits and . _ - @ +, with forward slashes",
        "example": "../agents"
    },
    "#/properties/spec/properties/build": {
        "fields": [
            "platforms",
            "ldflags",
            "tags",
            "privateModules",
            "cgo"
        ],
        "examples": {
            "platforms": "[\"linux/amd64\",\"linux/arm64\"]",
            "ldflags": "[\"-X github.com/acme/catalog-server/cmd.Commit=4f1d2c3\"]",
            "tags": "[\"netgo\"]",
            "privateModules": "[\"github.com/acme\"]",
            "cgo": ""
        }
    },
    "#/properties/spec/properties/build/properties/platforms/items": {
        "expected": "a platform that Go builds for without cgo, such as linux/arm64"
    },
    "#/properties/spec/properties/build/properties/tags/items": {
        "expected": "a Go build tag: letters, digits, underscores and dots",
        "example": "netgo"
    },
    "#/properties/spec/properties/build/properties/privateModules/items": {
        "expected": "a module path prefix that begins with a host name, such as github.com/acme or *.corp.example",
        "example": "github.com/acme"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/manifest-draft.ts
/** Brings a document to the manifest's shape. What the schema refuses must be gone from it already. */
;
;
;
/** A list's item; empty for one that the schema refuses. */
;
/** `linux/arm/v7` in its parts. */
;
;
;
/** The fields that are there; the schema has seen to their types. */
;

// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 2 modules
var schema_check = __webpack_require__(67083);
;// CONCATENATED MODULE: ./packages/documents/src/without-values.ts
/**
 * A copy of plain data without the values at the given JSON pointers. A mapping keeps the key and a list its length,
 * so that what is wrong is not taken for absent, and every index still says where the item stands.
 */
;

;// CONCATENATED MODULE: ./packages/documents/src/parse-manifest.ts






const schema = { validate: validate, hints: hints };
/**
 * Checks a document against the manifest's schema and fills in the defaults. If its shape is right, `manifest` is there
 * and `checkManifest` comes next. If not, the diagnostics already hold what `checkManifest` finds in the parts that
 * are well-formed: all problems in one run.
 */
;


/***/ })

};

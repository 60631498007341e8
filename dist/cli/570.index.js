export const id = 570;
export const ids = [570];
export const modules = {

/***/ 3997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDraft),
  K: () => (/* binding */ checkManifest)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
;// CONCATENATED MODULE: ./packages/documents/src/go-paths.ts
/**
 * The grammars of golang.org/x/mod/module: CheckPath for module paths, CheckImportPath for packages.
 * Both are ASCII without blanks, quotes, commas, brackets and semicolons, and never begin with a hyphen:
 * what passes can neither be read as an option nor leave a Go string literal.
 */
/** Why Go refuses a module path, as the end of a sentence; nothing for a good one. */
function modulePathProblem(path) {
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
}
/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
function importPathProblem(path) {
    return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
}
/** Whether a package may belong to a module, by their paths. */
function isInModule(importPath, module) {
    return importPath === module || importPath.startsWith(`${module}/`);
}
/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
function splitPathMajor(path) {
    if (path.startsWith("gopkg.in/"))
        return gopkgMajor(path);
    const suffix = /\/v([0-9.]+)$/.exec(path);
    if (!suffix)
        return "";
    return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
}
function gopkgMajor(path) {
    return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
}
function majorProblem(path) {
    if (path.startsWith("gopkg.in/"))
        return "a path of gopkg.in ends in .v and a number";
    return "its last element looks like a major version, which would be /v2 or higher";
}
/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
function pathProblem(path, refused, isModule) {
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
}
function elementProblem(element, refused, isModule) {
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
}

;// CONCATENATED MODULE: ./packages/documents/src/go-versions.ts

const number = "(?:0|[1-9][0-9]*)";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(`^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`);
/** What is wrong with a Go module version, as the end of a sentence, with a fix; nothing for a canonical version (go.dev/ref/mod#versions). */
function versionProblem(version) {
    if (version.length <= 256 && canonical.test(version))
        return undefined;
    const why = "it is not of the form v1.2.3, v1.2.3-rc.1 or a pseudo-version";
    return { why, fix: likelyFix(version.slice(0, 256)) };
}
function likelyFix(version) {
    if (canonical.test(`v${version}`))
        return `Write v${version}.`;
    if (/^v[0-9]+(?:\.[0-9]+)?$/.test(version) && canonical.test(padded(version)))
        return `Write ${padded(version)}.`;
    if (version.includes("+"))
        return "Leave out the build metadata: Go modules have none.";
    return "Write the released version, with v; for a commit, the pseudo-version that `go list -m MODULE@COMMIT` prints.";
}
function padded(version) {
    return version.includes(".") ? `${version}.0` : `${version}.0.0`;
}
/**
 * How a module path and a canonical version disagree on the major version, with a fix; nothing if they agree.
 * Versions v0 and v1 have no suffix, later ones /vN; gopkg.in has .vN always; +incompatible stands for a missing go.mod.
 */
function majorMismatch(module, version) {
    const suffix = splitPathMajor(module)?.replace(/-unstable$/, "");
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
}
function withoutSuffix(module, version, major, incompatible) {
    if (major > 1 === incompatible)
        return undefined;
    if (incompatible)
        return { why: `v${major} is never incompatible`, fix: `Write ${version.replace(/\+.*$/, "")}.` };
    const fix = `Write ${module}/v${major}, or a version below v2.`;
    return { why: `a version v${major} needs a path that ends in /v${major}`, fix };
}

;// CONCATENATED MODULE: ./packages/documents/src/check-module.ts



/** A module's path and version, each on its own and together. What becomes Go code and arguments of `go` passes here. */
function* checkModule({ module, version }, at, report, details = {}) {
    const pathWhy = module === undefined ? undefined : modulePathProblem(module);
    if (module !== undefined && pathWhy) {
        const fix = "Write the path of the module line in its go.mod, such as github.com/acme/catalog-plugins/agents.";
        const message = `${(0,sanitize/* quoted */.T)(module)} is not a module path: ${(0,sanitize/* sanitize */.a)(pathWhy)}`;
        yield report("module-path-invalid", message, [...at, "module"], { ...details, fix });
    }
    if (version === undefined)
        return;
    const problem = versionProblem(version);
    if (problem) {
        const message = `${(0,sanitize/* quoted */.T)(version)} is not a Go module version: ${problem.why}`;
        yield report("version-invalid", message, [...at, "version"], { ...details, fix: problem.fix });
        return;
    }
    const mismatch = module === undefined || pathWhy ? undefined : majorMismatch(module, version);
    if (!mismatch)
        return;
    const message = `${module} and ${version} do not go together: ${mismatch.why}`;
    yield report("version-major-mismatch", message, [...at, "version"], { ...details, fix: mismatch.fix });
}
/** An import path on its own, and inside its module where that is known. */
function* checkImport(path, module, at, report, details = {}) {
    const why = importPathProblem(path);
    if (why) {
        const fix = "Write the path as Go code imports it, such as github.com/acme/catalog-plugins/agents/register.";
        const message = `${(0,sanitize/* quoted */.T)(path)} is not an import path: ${(0,sanitize/* sanitize */.a)(why)}`;
        yield report("import-path-invalid", message, at, { ...details, fix });
    }
    else if (module !== undefined && !isInModule(path, module)) {
        const fix = `Write ${(0,sanitize/* sanitize */.a)(module, 200)} or a path below it, or name the module that holds the package.`;
        const message = `the package ${(0,sanitize/* quoted */.T)(path)} is not in the module ${(0,sanitize/* quoted */.T)(module)}`;
        yield report("import-path-invalid", message, at, { ...details, fix });
    }
}

;// CONCATENATED MODULE: ./packages/documents/src/image-reference.ts
const hostLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const host = new RegExp(`^(?:${hostLabel}(?:\\.${hostLabel})*|\\[[0-9A-Fa-f:]{2,45}\\])(?::[0-9]{1,5})?$`);
const pathElement = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const tagged = /^(.*):([^/]*)$/;
/**
 * Why an image reference is refused, as the end of a sentence; nothing for a good one.
 * The grammar is that of github.com/distribution/reference: `[host[:port]/]path[:tag][@digest]`.
 */
function imageReferenceProblem(reference) {
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
}
function isDigest(text) {
    return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
}
function repositoryProblem(repository) {
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
}
/** As docker reads it: what has a dot, a port or an upper-case letter, and localhost. */
function looksLikeHost(element) {
    return /[.:A-Z]/.test(element) || element === "localhost";
}

;// CONCATENATED MODULE: ./packages/documents/src/check-base.ts



const at = (...fields) => ["spec", "base", ...fields];
/** The rules for `spec.base`. */
function* checkBase(base, isWhole, report) {
    yield* checkImage(base.image, report);
    yield* checkModule(base, at(), report);
    for (const field of ["import", "package"]) {
        const path = base.entrypoint?.[field];
        if (path !== undefined)
            yield* checkImport(path, base.module, at("entrypoint", field), report);
    }
    if (isWhole)
        yield* checkCompleteness(base, report);
}
function* checkImage(image, report) {
    if (image === undefined || image === "scratch")
        return;
    const why = imageReferenceProblem(image);
    if (!why)
        return;
    yield report("image-reference-invalid", `${(0,sanitize/* quoted */.T)(image)} is not an image reference: ${why}`, at("image"), {
        fix: "Write it like ghcr.io/acme/catalog-server:0.9.0, or scratch.",
    });
}
/** A base is a released module, or a checkout, or all in the labels of its image. */
function* checkCompleteness(base, report) {
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
}

;// CONCATENATED MODULE: ./packages/documents/src/check-build.ts


/** The rules for `spec.build`. */
function* checkBuild({ ldflags, platforms }, report) {
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
}
function* checkFlag(flag, at, report) {
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
}
/** The go command splits the flags at blanks and quotes, so a value has neither: it would end the flag and begin another. */
function assignmentProblem(assignment) {
    const [, path = "", name = "", value = ""] = /^([^=]*)\.([^=.]*)=(.*)$/s.exec(assignment) ?? [];
    if (path === "" || importPathProblem(path))
        return "what stands before the last dot is no import path";
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return "what is set is no Go variable";
    if (!/^[A-Za-z0-9._~:/?#@%&+,=-]*$/.test(value))
        return "the value has blanks, quotes or other special characters";
    return undefined;
}

;// CONCATENATED MODULE: ./packages/documents/src/check-plugins.ts




/** The rules for `spec.plugins`, each on its own and against those before it. */
function* checkPlugins({ base, plugins }, report) {
    const names = new Map();
    const imports = new Map();
    const versions = new Map();
    if (base.module !== undefined && base.version !== undefined) {
        versions.set(base.module, { version: base.version, owner: "the base" });
    }
    for (const [index, plugin] of plugins.entries()) {
        const { name, module, version, import: path } = plugin;
        const at = ["spec", "plugins", index];
        const details = name === undefined ? {} : { plugin: name };
        yield* checkModule(plugin, at, report, details);
        yield* checkPackage(plugin, at, report, details);
        const owner = name === undefined ? `the plugin at index ${index}` : `plugin ${(0,sanitize/* quoted */.T)(name)}`;
        if (name !== undefined && !takeFirst(names, name, owner)) {
            const fix = "Rename or remove one of them.";
            yield report("plugin-name-duplicate", `two plugins are named ${(0,sanitize/* quoted */.T)(name)}`, [...at, "name"], {
                ...details,
                fix,
            });
        }
        if (path !== undefined && !takeFirst(imports, path, owner)) {
            const message = `${imports.get(path)} imports the package ${(0,sanitize/* quoted */.T)(path)} already`;
            const fix = "Remove one of the two plugins, or give this one its own import.";
            const field = Object.hasOwn(plugin, "import") && path !== module ? "import" : "module";
            yield report("plugin-import-duplicate", message, [...at, field], { ...details, fix });
        }
        if (module === undefined || version === undefined || versionProblem(version))
            continue;
        const first = versions.get(module);
        if (!first)
            versions.set(module, { version, owner });
        else if (first.version !== version) {
            const message = `${owner} takes ${(0,sanitize/* quoted */.T)(module)} at ${(0,sanitize/* quoted */.T)(version)}, ${first.owner} at ${(0,sanitize/* quoted */.T)(first.version)}`;
            const fix = "Give both the same version: a build has one version of a module.";
            yield report("plugin-version-conflict", message, [...at, "version"], { ...details, fix });
        }
    }
}
/** Where `import` was left out, the module's own path stands for it, and is reported as such. */
function* checkPackage({ module, import: path }, at, report, details) {
    if (path === undefined || path === module)
        return;
    const known = module !== undefined && !modulePathProblem(module) ? module : undefined;
    yield* checkImport(path, known, [...at, "import"], report, details);
}
function takeFirst(seen, key, owner) {
    if (seen.has(key))
        return false;
    seen.set(key, owner);
    return true;
}

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(9580);
;// CONCATENATED MODULE: ./packages/documents/src/check-manifest.ts






/** The rules that need nothing but the manifest: grammars of paths, versions, references; duplicates; completeness of the base. */
function checkManifest({ manifest, source }) {
    return (0,limit/* limitDiagnostics */.c)(checkDraft(manifest, source, { baseIsWhole: true }));
}
/**
 * The same for the well-formed fields of any manifest.
 *
 * @param baseIsWhole whether the base has all its fields, so that a missing one is missing
 */
function checkDraft(draft, source, { baseIsWhole }) {
    const report = (code, message, path, details = {}) => (0,diagnostic/* diagnostic */.YK)(code, message, { ...details, place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path)) });
    return [
        ...checkBase(draft.base, baseIsWhole, report),
        ...checkPlugins(draft, report),
        ...checkBuild(draft.build, report),
    ];
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);


/** What one step reports of one document: more than that nobody reads. */
const maxReported = 100;
/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
function limitDiagnostics(diagnostics, omitted = 0) {
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
}
function isError({ severity }) {
    return severity === "error";
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./packages/documents/src/check-manifest.ts + 7 modules
var check_manifest = __webpack_require__(3997);
;// CONCATENATED MODULE: ./packages/documents/src/generated/catalog-server-manifest.ts
// Generated by scripts/generate-validators.ts from schemas/catalog-server-manifest.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const catalog_server_manifest = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog-server-manifest.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "catalog.kubeflow.org/v1alpha1" }, "kind": { "type": "string", "const": "CatalogServerBuild" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,62}$" }, "version": { "type": "string", "pattern": "^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$", "maxLength": 128 } }, "additionalProperties": false }, "spec": { "type": "object", "properties": { "base": { "type": "object", "properties": { "image": { "type": "string", "minLength": 1 }, "frameworkVersion": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" }, "compatibleFrameworkVersions": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } }, "migrationGuide": { "type": "string", "pattern": "\\S", "maxLength": 16384 }, "module": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "path": { "type": "string", "pattern": "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "maxLength": 1024 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "entrypoint": { "type": "object", "properties": { "import": { "type": "string", "minLength": 1 }, "call": { "type": "string", "pattern": "^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$" }, "package": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "oneOf": [{ "required": ["import", "call"] }, { "required": ["package"] }] } }, "required": ["image", "frameworkVersion"], "additionalProperties": false }, "plugins": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "module": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "import": { "type": "string", "minLength": 1 }, "tier": { "type": "string", "enum": ["built-in", "supported", "community"] }, "metadata": { "type": "string", "const": "none" }, "path": { "type": "string", "pattern": "^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "maxLength": 1024 } }, "required": ["name", "module", "version"], "additionalProperties": false } }, "build": { "type": "object", "properties": { "platforms": { "type": "array", "items": { "type": "string", "enum": ["linux/386", "linux/amd64", "linux/arm", "linux/arm/v5", "linux/arm/v6", "linux/arm/v7", "linux/arm64", "linux/loong64", "linux/mips", "linux/mips64", "linux/mips64le", "linux/mipsle", "linux/ppc64", "linux/ppc64le", "linux/riscv64", "linux/s390x", "windows/386", "windows/amd64", "windows/arm64", "darwin/amd64", "darwin/arm64", "freebsd/386", "freebsd/amd64", "freebsd/arm", "freebsd/arm64", "freebsd/riscv64"] }, "minItems": 1 }, "ldflags": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$" } } }, "additionalProperties": false }, "signing": { "type": "string", "enum": ["keyless", "key", "none"] } }, "required": ["base"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})\\.(0|[1-9]\\d{0,15})(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^(?!-)[A-Za-z0-9._@+-][A-Za-z0-9._/@+-]*$", "u");
const pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^\\p{Lu}[\\p{L}\\p{Nd}_]{0,254}$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.]{0,126}$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                            if (!(((key6 === "platforms") || (key6 === "ldflags")) || (key6 === "tags"))) {
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
                                    if (!((((((((((((((((((((((((((data31 === "linux/386") || (data31 === "linux/amd64")) || (data31 === "linux/arm")) || (data31 === "linux/arm/v5")) || (data31 === "linux/arm/v6")) || (data31 === "linux/arm/v7")) || (data31 === "linux/arm64")) || (data31 === "linux/loong64")) || (data31 === "linux/mips")) || (data31 === "linux/mips64")) || (data31 === "linux/mips64le")) || (data31 === "linux/mipsle")) || (data31 === "linux/ppc64")) || (data31 === "linux/ppc64le")) || (data31 === "linux/riscv64")) || (data31 === "linux/s390x")) || (data31 === "windows/386")) || (data31 === "windows/amd64")) || (data31 === "windows/arm64")) || (data31 === "darwin/amd64")) || (data31 === "darwin/arm64")) || (data31 === "freebsd/386")) || (data31 === "freebsd/amd64")) || (data31 === "freebsd/arm")) || (data31 === "freebsd/arm64")) || (data31 === "freebsd/riscv64"))) {
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
                    }
                    else {
                        const err84 = { instancePath: instancePath + "/spec/build", schemaPath: "#/properties/spec/properties/build/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                if (data5.signing !== undefined) {
                    let data36 = data5.signing;
                    if (typeof data36 !== "string") {
                        const err85 = { instancePath: instancePath + "/spec/signing", schemaPath: "#/properties/spec/properties/signing/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                    if (!(((data36 === "keyless") || (data36 === "key")) || (data36 === "none"))) {
                        const err86 = { instancePath: instancePath + "/spec/signing", schemaPath: "#/properties/spec/properties/signing/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.signing.enum } };
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
                const err87 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    vErrors.push(err87);
                }
                errors++;
            }
        }
    }
    else {
        const err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err88];
        }
        else {
            vErrors.push(err88);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
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
            "tags"
        ],
        "examples": {
            "platforms": "[\"linux/amd64\",\"linux/arm64\"]",
            "ldflags": "[\"-X github.com/acme/catalog-server/cmd.Commit=4f1d2c3\"]",
            "tags": "[\"netgo\"]"
        }
    },
    "#/properties/spec/properties/build/properties/platforms/items": {
        "expected": "a platform that Go builds for without cgo, such as linux/arm64"
    },
    "#/properties/spec/properties/build/properties/tags/items": {
        "expected": "a Go build tag: letters, digits, underscores and dots",
        "example": "netgo"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(9457);
;// CONCATENATED MODULE: ./packages/documents/src/manifest-draft.ts
/** Brings a document to the manifest's shape. What the schema refuses must be gone from it already. */
function draftManifest(document) {
    const { metadata, spec } = mapping(document);
    const { base, plugins, build, signing } = mapping(spec);
    const { platforms, ldflags, tags } = mapping(build);
    return {
        ...pick(metadata, ["name", "version"]),
        base: draftBase(mapping(base)),
        plugins: list(plugins).map((each) => draftPlugin(mapping(each))),
        build: {
            platforms: list(platforms ?? ["linux/amd64"]).map((each) => platform(manifest_draft_text(each))),
            ldflags: list(ldflags).map(manifest_draft_text),
            tags: list(tags).map(manifest_draft_text),
        },
        ...(signing === undefined ? {} : { signing: signing }),
    };
}
function draftBase(raw) {
    const plain = ["image", "frameworkVersion", "migrationGuide", "module", "version", "path", "commit"];
    return {
        ...pick(raw, plain),
        compatibleFrameworkVersions: list(raw.compatibleFrameworkVersions).map(manifest_draft_text),
        ...(raw.entrypoint === undefined ? {} : { entrypoint: { ...raw.entrypoint } }),
    };
}
function draftPlugin(raw) {
    const { import: path } = Object.hasOwn(raw, "import") ? raw : { import: raw.module };
    return {
        ...pick(raw, ["name", "module", "version", "tier", "metadata", "path"]),
        ...pick({ import: path }, ["import"]),
    };
}
/** A list's item; empty for one that the schema refuses. */
function manifest_draft_text(item) {
    return typeof item === "string" ? item : "";
}
/** `linux/arm/v7` in its parts. */
function platform(name) {
    const [os = "", architecture = "", variant] = name.split("/");
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function mapping(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** The fields that are there; the schema has seen to their types. */
function pick(raw, fields) {
    const present = fields.filter((field) => mapping(raw)[field] !== undefined);
    return Object.fromEntries(present.map((field) => [field, mapping(raw)[field]]));
}

// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 3 modules
var schema_check = __webpack_require__(8406);
;// CONCATENATED MODULE: ./packages/documents/src/without-values.ts
/**
 * A copy of plain data without the scalars and lists at the given JSON pointers. Mappings stay, and lists keep their
 * length, so that every index still says where the item stands.
 */
function withoutValues(value, pointers, at = "") {
    if (Array.isArray(value)) {
        if (pointers.has(at))
            return undefined;
        return value.map((each, index) => withoutValues(each, pointers, `${at}/${index}`));
    }
    if (typeof value === "object" && value !== null) {
        const copy = Object.create(null);
        for (const [key, each] of Object.entries(value)) {
            copy[key] = withoutValues(each, pointers, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
        }
        return copy;
    }
    return pointers.has(at) ? undefined : value;
}

;// CONCATENATED MODULE: ./packages/documents/src/parse-manifest.ts






const schema = { validate: validate, hints: hints };
/**
 * Checks a document against the manifest's schema and fills in the defaults. If its shape is right, `manifest` is there
 * and `checkManifest` comes next. If not, the diagnostics already hold what `checkManifest` finds in the parts that
 * are well-formed: all problems in one run.
 */
function parseManifest(source) {
    const { diagnostics, omitted, broken } = (0,schema_check/* checkSchema */._)(source, schema);
    if (broken.size === 0) {
        // The schema asks for all that a manifest has and a draft may lack.
        const manifest = draftManifest(source.value);
        return { manifest: { manifest, source }, diagnostics };
    }
    const draft = draftManifest(withoutValues(source.value, broken));
    const baseIsWhole = ![...broken].some((pointer) => /^(?:\/spec(?:\/base(?:\/.*)?)?)?$/s.test(pointer));
    return { diagnostics: (0,limit/* limitDiagnostics */.c)([...diagnostics, ...(0,check_manifest/* checkDraft */.Q)(draft, source, { baseIsWhole })], omitted) };
}


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
;// CONCATENATED MODULE: ./packages/diagnostics/src/suggest.ts

/** No name in a document is longer; the distance is quadratic in the length. */
const longest = 64;
/** The candidate that `word` is most likely a misspelling of; the first of equals. */
function suggest(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    // Two letters in the wrong order are two edits.
    let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const found = (0,leven/* default */.A)(wanted, candidate.toLowerCase(), { maxDistance: distance });
        if (found < distance)
            [best, distance] = [candidate, found];
    }
    return best;
}

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(9457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
function unknownField({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}
function missingField({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(9580);
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
function unknownDiagnostic({ path, name, value, source, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const absent = fields.filter((each) => !Object.hasOwn(value, each));
    const likely = suggest(field, absent);
    const homes = homesOf(field, hints);
    const fix = likely
        ? `Did you mean "${likely}"? Rename it.`
        : homes.length > 0 && homes.length <= 3
            ? `Move it to ${homes.join(" or ")}.`
            : `Remove it; the fields here are ${fields.join(", ")}.`;
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
}
/** Other mappings that have a field of this name. */
function homesOf(field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node.slice(2).replaceAll("properties/", "").replaceAll("/items", "[]").replaceAll("/", "."))
        .filter((home) => home !== "");
}
function missingDiagnostic({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
}
const typeNames = { string: "text", array: "a list", object: "a mapping" };
function typeDiagnostic({ path, name, value, source }, types) {
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written),
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
function typeFix(types, value, written) {
    const scalar = value !== null && typeof value !== "object";
    if (types.includes("string") && scalar)
        return `Quote it: "${written}".`;
    if (types.includes("array") && value === null)
        return "Write [] for an empty list.";
    if (types.includes("array") && scalar)
        return "Write it as a list, each item on a line that begins with a hyphen.";
    if (types.includes("object"))
        return "Give it its fields, each on a line of its own.";
    return value === null ? "Give it a value, or remove the line." : "Write a single value.";
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
    const likely = suggest(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
function checkSchema(source, { validate, hints }) {
    validate(source.value);
    const groups = byValue(validate.errors ?? []);
    const errors = [...groups.values()].flatMap(onePerMistake);
    return {
        diagnostics: errors.slice(0, limit/* maxReported */.g).map((each) => explain(each, source, hints)),
        omitted: Math.max(0, errors.length - limit/* maxReported */.g),
        broken: new Set(groups.keys()),
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
    const fields = errors.filter((each) => ["additionalProperties", "required"].includes(each.keyword));
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
}
/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}
function withoutMisspelt(errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => suggest(field, [missing]) !== undefined);
    });
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9986);

function placeOf(file, text, start, end) {
    return locator(file, text)(start, end);
}
/** The table of lines is made when the first place is asked for. */
function locator(file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
}
/** A byte order mark belongs to no column: the first line starts after it. */
function lineStarts(text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
}
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
function inFirstLine(text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
}
/** What stands at a place: its first line only. */
function textAt(text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
}


/***/ }),

/***/ 1210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var src_limit = __webpack_require__(9457);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(9580);
;// CONCATENATED MODULE: ./packages/documents/src/read-text.ts






/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/** Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device. */
async function readText(path, limit = maxBytes) {
    let file;
    try {
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const { size, isFile } = await sizeOf(file);
        if (!isFile)
            return { problem: unreadable(path, "it is not a regular file") };
        if (size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, await readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        await file?.close();
    }
}
function tooLarge(file, limit = maxBytes) {
    return (0,diagnostic/* diagnostic */.YK)("file-too-large", `${(0,sanitize/* quoted */.T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
}
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
function unreadable(file, why) {
    return (0,diagnostic/* diagnostic */.YK)("file-unreadable", `${(0,sanitize/* quoted */.T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
}
async function sizeOf(file) {
    const status = await file.stat();
    return { size: status.size, isFile: status.isFile() };
}
/** A file may grow, or state no size at all, as those of /proc do. */
async function readAtMost(file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        total += bytesRead;
    }
    return Buffer.concat(chunks);
}
function decode(file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,diagnostic/* diagnostic */.YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,text_places/* placeOf */.$t)(file, text, at, at + 1),
        }),
    };
}

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
    let inScalar = false;
    let documents = 0;
    let ends = 0;
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const start = parser.offset;
        const refused = inScalar ? undefined : refusal(lexeme);
        if (refused)
            problems.push({ code: "yaml-refused-feature", ...refused, start, end: start + lexeme.length });
        inScalar = !inScalar && lexeme === dist/* CST */.DB.SCALAR;
        for (const token of parser.next(lexeme)) {
            if (token.type === "error")
                problems.push(unexpected(token));
            else
                tokens.push(token);
            if (token.type === "document")
                documents++;
            if (token.type === "doc-end")
                ends++;
        }
        const stop = tooDeep(parser, start) ??
            (++lexemes > maxLexemes ? tooMany(start) : undefined) ??
            (documents + ends > 0 ? furtherDocument(parser, ends) : undefined);
        if (stop)
            problems.push(stop);
        if (stop || problems.length > maxProblems)
            return { tokens, problems, composable: false };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, problems, composable: !tokens.some((each) => each.type === "directive") };
}
function refusal(lexeme) {
    switch (dist/* CST */.DB.tokenType(lexeme)) {
        case "anchor":
            return { message: `the anchor ${(0,sanitize/* quoted */.T)(lexeme)} is refused`, fix: "Remove the anchor and write the value out." };
        case "alias":
            return { message: `the alias ${(0,sanitize/* quoted */.T)(lexeme)} is refused`, fix: "Write the value out instead of the alias." };
        case "directive-line":
            return { message: `the directive ${(0,sanitize/* quoted */.T)(lexeme)} is refused`, fix: "Remove the line." };
        case "tag":
            if (plainTags.has(lexeme))
                return undefined;
            return {
                message: `the tag ${(0,sanitize/* quoted */.T)(lexeme)} is refused`,
                fix: "Remove the tag; quote the value to make it text.",
            };
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
function tooMany(start) {
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
function furtherDocument({ stack: [begun] }, ends) {
    if (begun?.type !== "document" && !(begun?.type === "doc-end" && ends > 0))
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
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false });
    // The library keeps every error with a stack: millions of them for a few megabytes of commas.
    composer["onError"] = (source, code, message, isWarning) => {
        if (isWarning)
            return;
        const [start, end] = range(source);
        // One mistake often gives several errors at one place.
        if (!problems.has(start))
            problems.set(start, problem(code, message, start, end));
        if (problems.size > maxProblems)
            throw new TooMany();
    };
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
    const read = await readText(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
function parseYaml(file, text, limit = maxBytes) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [tooLarge(file, limit)] };
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

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 2317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ explainModuleError)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6485);

const listVersions = "Name a version that exists; `go list -m -versions MODULE` lists them.";
const kinds = [
    {
        pattern: /checksum mismatch|SECURITY ERROR|unexpected ziphash/,
        code: "module-checksum-mismatch",
        fix: "Find out who changed the module after its release; a changed module needs a new version.",
    },
    {
        pattern: /requires go >= /,
        code: "go-too-old",
        fix: "Install the Go version that the module requires, or name an older version of the module.",
    },
    {
        pattern: /should be v\d|should be v0 or v1/,
        code: "version-major-mismatch",
        fix: "From v2 on the module path ends in /vN, in its go.mod too; name that path, or a version below v2.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Name the module by the path that its go.mod declares.",
    },
    {
        pattern: /\b40[04] |\b410 |no such file or directory|unknown revision|invalid pseudo-version|no matching versions|repository .* not found|: not found/i,
        code: "module-not-found",
        fix: listVersions,
    },
    {
        pattern: /\b401 |\b403 |could not read Username|Permission denied|terminal prompts disabled/,
        code: "module-proxy-failed",
        fix: "Check that the version exists and that this job may read the module.",
    },
    {
        pattern: /updates to go\.mod|missing go\.sum entry|lookup disabled by -mod=readonly/,
        code: "lock-stale",
        fix: "Generate again and commit what changed.",
    },
    {
        pattern: /malformed module path|cannot match|cannot use relative path|malformed import path|invalid version|malformed file path|parsing go\.mod/,
        code: "go-command-failed",
        fix: "Correct what the message names.",
    },
];
const unreachable = {
    code: "module-proxy-failed",
    fix: "Try again later, and check GOPROXY and the network if it stays so.",
};
/** Sorts what `go` says about one module. What is not recognised is taken for a module proxy that does not answer. */
function explainModuleError(text) {
    const { code, fix } = kinds.find((each) => each.pattern.test(text)) ?? unreachable;
    return { code, fix, why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(withoutPreamble(text), 400) };
}
/** Without the command's name, and without what the message around it says anyway or only this machine has. */
function withoutPreamble(text) {
    return text
        .trim()
        .replace(/^go: /, "")
        .replace(/^unzip \S+: /, "")
        .replace(/^[^\s@]+@\S+: (?=reading |verifying |invalid version)/, "");
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseJsonObjects),
/* harmony export */   a: () => (/* binding */ runGo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7057);


/** A listing of ten thousand packages takes about 20 MB. */
const stdoutLimit = 256 * 1024 * 1024;
const stderrLimit = 1024 * 1024;
/** A cold build of a large server takes minutes; what takes this long hangs. */
const timeLimitMinutes = 60;
/**
 * Runs `go` with an argument vector; no shell. Any exit code is a result, which only the caller can judge.
 * Throws `go-missing` where it cannot be started, `go-command-failed` where it is ended for its time or its output.
 */
async function runGo(toolchain, args, options) {
    toolchain.signal?.throwIfAborted();
    const command = shortened(["go", ...args]);
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(toolchain.go, args, {
        cwd: options.directory,
        env: { ...toolchain.environment, ...options.environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
    let ended;
    const end = (reason) => {
        ended ??= reason;
        // An interrupt lets Go remove its work folder; what does not end by itself is killed.
        child.kill("SIGINT");
        setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    };
    const timer = setTimeout(() => end(`took longer than ${timeLimitMinutes} minutes`), timeLimitMinutes * 60_000);
    const abort = () => end("was interrupted");
    toolchain.signal?.addEventListener("abort", abort, { once: true });
    const stdout = collect(child.stdout, stdoutLimit, () => end("wrote more output than expected"));
    const stderr = collect(child.stderr, stderrLimit, () => { });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (code) => resolve(code ?? 128));
        }).catch((error) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("go-missing", `${toolchain.go} could not be started: ${error.message}`));
        if (ended !== undefined)
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("go-command-failed", `${command} ${ended} and was ended`);
        return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
    }
    finally {
        clearTimeout(timer);
        toolchain.signal?.removeEventListener("abort", abort);
        toolchain.processes.push({ command, seconds: (performance.now() - started) / 1000 });
    }
}
function collect(stream, limit, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        if (size + chunk.length > limit)
            return onExcess();
        size += chunk.length;
        chunks.push(chunk);
    });
    return { text: () => Buffer.concat(chunks).toString("utf8") };
}
function shortened(words) {
    const command = words.slice(0, 12).join(" ");
    const more = words.length - 12;
    return more > 0 ? `${command.slice(0, 400)} … (${more} more)` : command.slice(0, 400);
}
/** Parses what `-json` prints: objects one after the other, each closed by a brace in the first column. */
function parseJsonObjects(text) {
    // A JSON string holds no raw newline, so these three lines can only stand between objects.
    return JSON.parse(`[${text.trim().replaceAll("\n}\n{\n", "\n},\n{\n")}]`);
}


/***/ }),

/***/ 8584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Runs work in a new folder and removes it afterwards. It lies directly below the folder for temporary files, where
 * Go ignores a go.mod that would otherwise make itself the main module.
 */
async function withTemporaryFolder(toolchain, work) {
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(toolchain.environment.TMPDIR ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "plugin-release-"));
    try {
        return await work(directory);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vZ: () => (/* binding */ findToolchain)
/* harmony export */ });
/* unused harmony exports minimumGo, goProcessEnvironment, isGoAtLeast */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7057);
/* harmony import */ var _golang_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(213);





/** The oldest Go that this suite compiles with. */
const minimumGo = "1.26";
/**
 * What Go may take from the caller's environment: where it keeps files, where modules come from, how to reach there.
 * Nothing that changes what is compiled, and nothing that carries a token.
 */
const passedOn = [
    ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOCACHEPROG"],
    ["GOPROXY", "GOSUMDB", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOINSECURE", "GOVCS", "NETRC"],
    ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "no_proxy", "all_proxy"],
    ["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"],
].flat();
/** What must be the same on every machine for the same bytes to come out. */
const settled = {
    GOENV: "off",
    GOFLAGS: "",
    GOWORK: "off",
    CGO_ENABLED: "0",
    GOTOOLCHAIN: "local",
    GOAMD64: "v1",
    GOEXPERIMENT: "",
};
/** Finds Go on PATH; starts a process only where no VERSION file tells the version. Throws `go-missing`, `go-too-old`. */
async function findToolchain(environment, signal) {
    const go = await findOnPath("go", environment.PATH ?? "");
    if (go === undefined) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-missing", "no go command is on PATH", { fix: `Install Go ${minimumGo} or newer.` });
    }
    const toolchain = {
        go,
        version: "",
        environment: goProcessEnvironment(environment),
        processes: [],
        ...(signal && { signal }),
    };
    toolchain.version = (await versionFromFile(go)) ?? (await versionFromProcess(toolchain));
    if (!isGoAtLeast(toolchain.version, minimumGo)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)("go-too-old", `${toolchain.version} is installed, and this suite compiles with ${minimumGo} or newer`, {
            fix: `Install Go ${minimumGo} or newer.`,
        });
    }
    return toolchain;
}
/** The environment of a `go` process, made from the caller's. */
function goProcessEnvironment(environment) {
    const passed = passedOn.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), ...settled };
}
/** Compares a toolchain (`go1.26.8`, `devel go1.27-abc`) with a go line (`1.26`). What cannot be read is too old. */
function isGoAtLeast(version, minimum) {
    const numbers = (text) => /(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [0, 0];
    const [major = 0, minor = 0] = numbers(version);
    const [minimumMajor = 0, minimumMinor = 0] = numbers(minimum);
    return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}
async function findOnPath(name, path) {
    // A relative entry would let a checkout bring its own go command.
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false))
            return candidate;
    }
    return undefined;
}
async function versionFromFile(go) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(go)));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "VERSION"), "utf8").catch(() => "");
    return /^go1\.\d+\S*/.exec(text)?.[0];
}
async function versionFromProcess(toolchain) {
    const result = await (0,_golang_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGo */ .a)(toolchain, ["env", "GOVERSION"], { directory: "/" });
    return result.stdout.trim();
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findBaseImage)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);

/**
 * Looks up the base image with its labels; nothing for `scratch`.
 *
 * @param locked the digest to take instead of what the tag points to today
 */
async function findBaseImage({ manifest, source }, options, locked) {
    const { image } = manifest.base;
    if (image === "scratch")
        return undefined;
    const { resolveImage } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 4592));
    try {
        return await resolveImage(image, {
            platforms: manifest.build.platforms,
            environment: options.environment,
            ...(options.shortNames === undefined ? {} : { shortNames: options.shortNames }),
            ...(locked === undefined ? {} : { digest: locked }),
        });
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
            throw error;
        const place = source.place(["spec", "base", "image"]);
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(error.diagnostics.map((each) => ({ place, ...each })));
    }
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undeclared),
/* harmony export */   y: () => (/* binding */ checkPlugin)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _versions_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);


/** Holds one plugin's declarations against the base, and its claimed tier against both. */
function checkPlugin(subject) {
    const { entry, metadata, base } = subject;
    const assessment = (0,_versions_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .n)(metadata, base);
    const report = {
        ...undeclared(entry, base.module),
        compatibility: assessment.verdict,
        ...(assessment.readableRange === undefined ? {} : { range: assessment.readableRange }),
        ...(metadata ? { frameworkApis: metadata.compatibility.frameworkApis } : {}),
    };
    return {
        report,
        diagnostics: [...declarations(subject, assessment), ...tierRules(subject, report.tier, assessment)],
    };
}
/** All that is known of a plugin whose own declarations are not at hand. */
function undeclared(entry, baseModule) {
    const { name, module, version } = entry;
    return { name, module, version, import: entry.import, tier: tierOf(entry, baseModule), compatibility: "unknown" };
}
/** The claimed tier; without a claim, plugins of the base's own module are built-in and all others community. */
function tierOf(entry, baseModule) {
    return entry.tier ?? (entry.module === baseModule ? "built-in" : "community");
}
function declarations({ entry, plugin, metadata, base }, assessment) {
    const at = { plugin: entry.name, ...(plugin.at?.version ? { place: plugin.at.version } : {}) };
    const name = `plugin "${entry.name}" ${entry.version}`;
    const why = assessment.reasons.join("; ");
    const found = [];
    if (!metadata) {
        const inBase = entry.module === base.module; // built-in: nobody expects it to declare anything
        const fix = "Give it a plugin.yaml, so that incompatible servers are recognised before they are built.";
        const message = `${name} declares nothing: whether it fits is unknown`;
        return inBase ? [] : [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("compatibility-unknown", message, { ...at, fix })];
    }
    if (assessment.framework === "different") {
        const fix = `Take a version of the plugin for ${base.frameworkVersion}, or a base that has a shim for its API.`;
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("framework-mismatch", `${name} does not support ${base.frameworkVersion}: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "outside") {
        const fix = "Take a version of the plugin whose range includes this base, or another base.";
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("server-version-outside", `${name} does not run on ${base.version}: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "invalid") {
        const fix = "Correct spec.compatibility.catalogServer in plugin.yaml and release again.";
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("server-range-invalid", `${name} has a range that cannot be read: ${why}`, { ...at, fix }));
    }
    if (assessment.range === "unknown") {
        const fix = "Give spec.base.version as a semantic version.";
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("server-version-unknown", `the base's version is not known, so ${name} was not checked against it`, {
            ...at,
            fix,
        }));
    }
    if (assessment.open) {
        const fix = "Give the plugin a maxVersion such as 1.x; an open range cannot be supported.";
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("server-range-open", `${name} has no upper end: ${assessment.readableRange}`, { ...at, fix }));
    }
    return found;
}
function tierRules({ entry, plugin, base, metadata }, tier, { open }) {
    const at = { plugin: entry.name, ...(plugin.at?.version ? { place: plugin.at.version } : {}) };
    const refuse = (why, fix) => [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("tier-not-allowed", `plugin "${entry.name}" cannot be ${tier}: ${why}`, { ...at, fix }),
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


/***/ }),

/***/ 5042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ renderLabels),
/* harmony export */   k2: () => (/* binding */ readLabels)
/* harmony export */ });
/* unused harmony export labelNames */
const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
function renderLabels(labels) {
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
}
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
function readLabels(labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
}
function parseJson(text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function strings(value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
function readEntrypoint(value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
}
function readPlugins(value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7057);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1210);






/** Reads a manifest and checks all that can be checked without the network. Working copies given by option replace the manifest's own paths. */
async function readManifestFile(options) {
    const { source, diagnostics } = await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(options.manifest);
    if (!source)
        return { diagnostics };
    const parsed = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.manifest)
        return { diagnostics };
    diagnostics.push(...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkManifest */ .K)(parsed.manifest));
    const located = withPluginPaths(parsed.manifest, options.pluginPaths, diagnostics);
    if (options.release)
        diagnostics.push(...refuseWorkingCopies(located, options.pluginPaths));
    return { located, diagnostics };
}
function withPluginPaths(located, paths, diagnostics) {
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
        diagnostics.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the manifest has no plugin "${name}"`, {
            fix: "Name a plugin of the manifest, or add this one to spec.plugins.",
            place: located.source.place(["spec", "plugins"]),
        }));
    }
    return { ...located, manifest: { ...located.manifest, plugins } };
}
function noModule(plugin, path) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-unknown", `the working copy of plugin "${plugin}", ${path}, has no go.mod`, {
        plugin,
        fix: "Give the folder that holds the plugin's go.mod.",
    });
}
function refuseWorkingCopies({ manifest, source }, paths) {
    return manifest.plugins.flatMap((plugin, index) => {
        if (plugin.path === undefined)
            return [];
        const given = plugin.name in paths;
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("plugin-path-in-release", `plugin "${plugin.name}" is taken from the working copy ${plugin.path}`, {
            plugin: plugin.name,
            fix: given
                ? "Leave out plugin-path, or build without the release input."
                : "Remove path, so that the released module is built.",
            place: source.place(["spec", "plugins", index, ...(given ? [] : ["path"])]),
        });
    });
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  B: () => (/* binding */ stopOnErrors)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/golang/src/go-mod.ts
var go_mod = __webpack_require__(4949);
// EXTERNAL MODULE: ./packages/golang/src/module-error.ts
var module_error = __webpack_require__(2317);
// EXTERNAL MODULE: ./packages/golang/src/process.ts
var process = __webpack_require__(213);
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
    const result = await (0,process/* runGo */.a)(toolchain, ["mod", "download", "-json", ...wanted.map(queryOf)], { directory });
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
    const { code, why, fix } = (0,module_error/* explainModuleError */.m)(stderr);
    return [(0,diagnostic/* diagnostic */.YK)(code, `the modules could not be downloaded: ${why}`, { fix })];
}
function downloaded(wanted, answer) {
    const { module, version } = wanted;
    const { Dir = "", GoMod = "", Sum } = answer;
    return { module, version, directory: Dir, goMod: GoMod, ...(Sum && { sum: Sum }) };
}
function workingCopy({ module, version }, directory) {
    return { module, version, directory, goMod: (0,external_node_path_.join)(directory, "go.mod") };
}
/** Adds a module whose go.mod declares the path that it was asked for by, which `go mod download` does not check. */
async function addIfWhole(downloads, wanted, module) {
    const text = await (0,promises_.readFile)(module.goMod, "utf8").catch(() => undefined);
    if (text === undefined) {
        downloads.diagnostics.push((0,diagnostic/* diagnostic */.YK)("plugin-path-unknown", `${(0,sanitize/* quoted */.T)(module.directory, 200)} has no go.mod that can be read`, {
            ...whereOf(wanted, "module"),
            fix: "Name the folder that holds the plugin's go.mod.",
        }));
        return;
    }
    const declared = (0,go_mod/* parseGoMod */.k)(text).module;
    if (declared === module.module)
        downloads.modules.push(module);
    else
        downloads.diagnostics.push(otherPath(wanted, declared));
}
function otherPath(wanted, declared) {
    const own = declared === undefined ? "no module path" : `the module path ${(0,sanitize/* quoted */.T)(declared, 200)}`;
    return (0,diagnostic/* diagnostic */.YK)("module-path-other", `the go.mod of ${nameOf(wanted)} declares ${own}`, {
        ...whereOf(wanted, "module"),
        fix: "Name the module by the path that its go.mod declares.",
    });
}
function moduleProblem(wanted, text) {
    const { code, why, fix } = (0,module_error/* explainModuleError */.m)(text);
    return (0,diagnostic/* diagnostic */.YK)(code, `${nameOf(wanted)} cannot be used: ${why}`, { ...whereOf(wanted, "version"), fix });
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

// EXTERNAL MODULE: ./packages/server/src/labels.ts
var src_labels = __webpack_require__(5042);
;// CONCATENATED MODULE: ./packages/server/src/base.ts


/** Decides what the base is. Without an image (`scratch`, or offline) only the manifest counts. */
function resolveBase(located, image) {
    const { base } = located.manifest;
    const at = (...path) => located.source.place(["spec", "base", ...path]);
    const labels = image ? (0,src_labels/* readLabels */.k2)(image.labels) : undefined;
    const diagnostics = labels ? compareLabels(base, labels, at) : [];
    const entrypoint = base.entrypoint ?? (base.module ? undefined : labels?.entrypoint);
    const module = base.module ?? labels?.module;
    const version = base.version ?? (base.module ? undefined : labels?.version);
    if (!module || !version || !entrypoint) {
        diagnostics.push(incomplete(base, at));
        return { diagnostics };
    }
    if ("package" in entrypoint) {
        diagnostics.push(packageEntrypoint(at("entrypoint")));
        return { diagnostics };
    }
    const carriedPlugins = (labels?.plugins ?? []).map((each) => ({ ...each }));
    return { base: { module, version, entrypoint, carriedPlugins, fromImage: !base.module }, diagnostics };
}
function incomplete(base, at) {
    const fix = "Give spec.base.module, version and entrypoint, or a base image that this suite built.";
    if (base.module || base.image === "scratch") {
        return (0,diagnostic/* diagnostic */.YK)("base-incomplete", "the base does not say which Go module, version and entrypoint it is", {
            fix,
            place: at(),
        });
    }
    return (0,diagnostic/* diagnostic */.YK)("image-labels-missing", `the image ${base.image} has no labels that say which Go module it is`, {
        fix,
        place: at("image"),
    });
}
function packageEntrypoint(place) {
    return (0,diagnostic/* diagnostic */.YK)("base-incomplete", "a base that is its own package main cannot be built yet", {
        fix: "Name a library with a callable main: entrypoint {import, call}. docs/status.md says what is planned.",
        place,
    });
}
/** What the manifest and the image both say must agree. */
function compareLabels(base, labels, at) {
    const pairs = [
        ["module", base.module, labels.module],
        ["version", base.version, labels.version],
        ["frameworkVersion", base.frameworkVersion, labels.frameworkVersion],
    ];
    return pairs
        .filter(([, manifest, label]) => manifest !== undefined && manifest !== label)
        .map(([field, manifest, label]) => (0,diagnostic/* diagnostic */.YK)("image-labels-mismatch", `${field} is ${manifest} here and ${label} in the labels of ${base.image}`, {
        fix: "Name the base image that belongs to this version, or correct the field.",
        place: at(field),
    }));
}

// EXTERNAL MODULE: ./packages/server/src/compatibility.ts
var compatibility = __webpack_require__(5485);
;// CONCATENATED MODULE: ./packages/server/src/composition.ts

/** The manifest's plugins and those that come with the base image, unless the manifest names them. */
function allPlugins({ manifest }, base) {
    const named = new Set(manifest.plugins.map((each) => each.name));
    return [...manifest.plugins, ...base.carriedPlugins.filter((each) => !named.has(each.name))];
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
            at: places(located, ["spec", "base"], base.fromImage),
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
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/documents/src/generated/catalog-plugin.ts
// Generated by scripts/generate-validators.ts from schemas/catalog-plugin.schema.json. Do not edit.
// @ts-nocheck

const validate = validate10;
/* harmony default export */ const catalog_plugin = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog-plugin.schema.json", "type": "object", "properties": { "apiVersion": { "type": "string", "const": "catalog.kubeflow.org/v1alpha1" }, "kind": { "type": "string", "const": "CatalogPlugin" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" } }, "required": ["name"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "displayName": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "description": { "type": "string", "pattern": "\\S", "maxLength": 16384 }, "version": { "type": "string", "maxLength": 256, "minLength": 1 }, "owners": { "type": "array", "items": { "type": "object", "properties": { "team": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "contact": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "required": ["team"], "additionalProperties": false } }, "license": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "repository": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 }, "providers": { "type": "array", "items": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]+$", "maxLength": 1024 } }, "compatibility": { "type": "object", "properties": { "catalogServer": { "type": "object", "properties": { "minVersion": { "type": "string", "maxLength": 256, "minLength": 1 }, "maxVersion": { "type": "string", "maxLength": 256, "minLength": 1 }, "range": { "type": "string", "maxLength": 256, "minLength": 1 } }, "additionalProperties": false }, "minServerVersion": { "type": "string", "maxLength": 256, "minLength": 1 }, "maxServerVersion": { "type": "string", "maxLength": 256, "minLength": 1 }, "range": { "type": "string", "maxLength": 256, "minLength": 1 }, "frameworkApi": { "type": ["string", "array"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } } }, "required": ["frameworkApi"], "additionalProperties": false } }, "required": ["compatibility"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="catalog-plugin.schema.json" */ ;
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
        if (data.metadata === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.spec === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ("catalog.kubeflow.org/v1alpha1" !== data0) {
                const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "catalog.kubeflow.org/v1alpha1" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ("CatalogPlugin" !== data1) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "CatalogPlugin" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.name === undefined) {
                    const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(key1 === "name")) {
                        const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.name !== undefined) {
                    let data3 = data2.name;
                    if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                            const err11 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.spec !== undefined) {
            let data4 = data.spec;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.compatibility === undefined) {
                    const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "compatibility" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key2 in data4) {
                    if (!((((((((key2 === "displayName") || (key2 === "description")) || (key2 === "version")) || (key2 === "owners")) || (key2 === "license")) || (key2 === "repository")) || (key2 === "providers")) || (key2 === "compatibility"))) {
                        const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data4.displayName !== undefined) {
                    let data5 = data4.displayName;
                    if (typeof data5 === "string") {
                        if (data5.length > 1024) {
                            const err16 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data5)) {
                            const err17 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/spec/displayName", schemaPath: "#/properties/spec/properties/displayName/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data4.description !== undefined) {
                    let data6 = data4.description;
                    if (typeof data6 === "string") {
                        if (data6.length > 16384) {
                            const err19 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/maxLength", keyword: "maxLength", params: { limit: 16384 } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (!pattern2.test(data6)) {
                            const err20 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
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
                        const err21 = { instancePath: instancePath + "/spec/description", schemaPath: "#/properties/spec/properties/description/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data4.version !== undefined) {
                    let data7 = data4.version;
                    if (typeof data7 === "string") {
                        if (data7.length > 256) {
                            const err22 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/maxLength", keyword: "maxLength", params: { limit: 256 } };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data7.length < 1) {
                            const err23 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/spec/version", schemaPath: "#/properties/spec/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data4.owners !== undefined) {
                    let data8 = data4.owners;
                    if (Array.isArray(data8)) {
                        const len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data9 = data8[i0];
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                if (data9.team === undefined) {
                                    const err25 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/required", keyword: "required", params: { missingProperty: "team" } };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                for (const key3 in data9) {
                                    if (!((key3 === "team") || (key3 === "contact"))) {
                                        const err26 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.team !== undefined) {
                                    let data10 = data9.team;
                                    if (typeof data10 === "string") {
                                        if (data10.length > 1024) {
                                            const err27 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data10)) {
                                            const err28 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                        const err29 = { instancePath: instancePath + "/spec/owners/" + i0 + "/team", schemaPath: "#/properties/spec/properties/owners/items/properties/team/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.contact !== undefined) {
                                    let data11 = data9.contact;
                                    if (typeof data11 === "string") {
                                        if (data11.length > 1024) {
                                            const err30 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                        if (!pattern1.test(data11)) {
                                            const err31 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err32 = { instancePath: instancePath + "/spec/owners/" + i0 + "/contact", schemaPath: "#/properties/spec/properties/owners/items/properties/contact/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/spec/owners/" + i0, schemaPath: "#/properties/spec/properties/owners/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/spec/owners", schemaPath: "#/properties/spec/properties/owners/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data4.license !== undefined) {
                    let data12 = data4.license;
                    if (typeof data12 === "string") {
                        if (data12.length > 1024) {
                            const err35 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data12)) {
                            const err36 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/spec/license", schemaPath: "#/properties/spec/properties/license/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data4.repository !== undefined) {
                    let data13 = data4.repository;
                    if (typeof data13 === "string") {
                        if (data13.length > 1024) {
                            const err38 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (!pattern1.test(data13)) {
                            const err39 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/spec/repository", schemaPath: "#/properties/spec/properties/repository/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data4.providers !== undefined) {
                    let data14 = data4.providers;
                    if (Array.isArray(data14)) {
                        const len1 = data14.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data15 = data14[i1];
                            if (typeof data15 === "string") {
                                if (data15.length > 1024) {
                                    const err41 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                if (!pattern1.test(data15)) {
                                    const err42 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
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
                                const err43 = { instancePath: instancePath + "/spec/providers/" + i1, schemaPath: "#/properties/spec/properties/providers/items/type", keyword: "type", params: { type: "string" } };
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
                        const err44 = { instancePath: instancePath + "/spec/providers", schemaPath: "#/properties/spec/properties/providers/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                if (data4.compatibility !== undefined) {
                    let data16 = data4.compatibility;
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.frameworkApi === undefined) {
                            const err45 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/required", keyword: "required", params: { missingProperty: "frameworkApi" } };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                        for (const key4 in data16) {
                            if (!(((((key4 === "catalogServer") || (key4 === "minServerVersion")) || (key4 === "maxServerVersion")) || (key4 === "range")) || (key4 === "frameworkApi"))) {
                                const err46 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data16.catalogServer !== undefined) {
                            let data17 = data16.catalogServer;
                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                for (const key5 in data17) {
                                    if (!(((key5 === "minVersion") || (key5 === "maxVersion")) || (key5 === "range"))) {
                                        const err47 = { instancePath: instancePath + "/spec/compatibility/catalogServer", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.minVersion !== undefined) {
                                    let data18 = data17.minVersion;
                                    if (typeof data18 === "string") {
                                        if (data18.length > 256) {
                                            const err48 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                        if (data18.length < 1) {
                                            const err49 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err50 = { instancePath: instancePath + "/spec/compatibility/catalogServer/minVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/minVersion/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.maxVersion !== undefined) {
                                    let data19 = data17.maxVersion;
                                    if (typeof data19 === "string") {
                                        if (data19.length > 256) {
                                            const err51 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err51];
                                            }
                                            else {
                                                vErrors.push(err51);
                                            }
                                            errors++;
                                        }
                                        if (data19.length < 1) {
                                            const err52 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                        const err53 = { instancePath: instancePath + "/spec/compatibility/catalogServer/maxVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/maxVersion/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.range !== undefined) {
                                    let data20 = data17.range;
                                    if (typeof data20 === "string") {
                                        if (data20.length > 256) {
                                            const err54 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                        if (data20.length < 1) {
                                            const err55 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err56 = { instancePath: instancePath + "/spec/compatibility/catalogServer/range", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/properties/range/type", keyword: "type", params: { type: "string" } };
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
                                const err57 = { instancePath: instancePath + "/spec/compatibility/catalogServer", schemaPath: "#/properties/spec/properties/compatibility/properties/catalogServer/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data16.minServerVersion !== undefined) {
                            let data21 = data16.minServerVersion;
                            if (typeof data21 === "string") {
                                if (data21.length > 256) {
                                    const err58 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                                if (data21.length < 1) {
                                    const err59 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/spec/compatibility/minServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/minServerVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data16.maxServerVersion !== undefined) {
                            let data22 = data16.maxServerVersion;
                            if (typeof data22 === "string") {
                                if (data22.length > 256) {
                                    const err61 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                                if (data22.length < 1) {
                                    const err62 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                const err63 = { instancePath: instancePath + "/spec/compatibility/maxServerVersion", schemaPath: "#/properties/spec/properties/compatibility/properties/maxServerVersion/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data16.range !== undefined) {
                            let data23 = data16.range;
                            if (typeof data23 === "string") {
                                if (data23.length > 256) {
                                    const err64 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/maxLength", keyword: "maxLength", params: { limit: 256 } };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                                if (data23.length < 1) {
                                    const err65 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/spec/compatibility/range", schemaPath: "#/properties/spec/properties/compatibility/properties/range/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data16.frameworkApi !== undefined) {
                            let data24 = data16.frameworkApi;
                            if ((typeof data24 !== "string") && (!(Array.isArray(data24)))) {
                                const err67 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/type", keyword: "type", params: { type: schema11.properties.spec.properties.compatibility.properties.frameworkApi.type } };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                            if (typeof data24 === "string") {
                                if (!pattern8.test(data24)) {
                                    const err68 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data24)) {
                                if (data24.length < 1) {
                                    const err69 = { instancePath: instancePath + "/spec/compatibility/frameworkApi", schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                                const len2 = data24.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data25 = data24[i2];
                                    if (typeof data25 === "string") {
                                        if (!pattern8.test(data25)) {
                                            const err70 = { instancePath: instancePath + "/spec/compatibility/frameworkApi/" + i2, schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
                                            if (vErrors === null) {
                                                vErrors = [err70];
                                            }
                                            else {
                                                vErrors.push(err70);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err71 = { instancePath: instancePath + "/spec/compatibility/frameworkApi/" + i2, schemaPath: "#/properties/spec/properties/compatibility/properties/frameworkApi/items/type", keyword: "type", params: { type: "string" } };
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
                        }
                    }
                    else {
                        const err72 = { instancePath: instancePath + "/spec/compatibility", schemaPath: "#/properties/spec/properties/compatibility/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err73 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
    }
    else {
        const err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err74];
        }
        else {
            vErrors.push(err74);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
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
            "kind": "CatalogPlugin",
            "metadata": "",
            "spec": ""
        }
    },
    "#/properties/metadata": {
        "fields": [
            "name"
        ],
        "examples": {
            "name": "agents"
        }
    },
    "#/properties/metadata/properties/name": {
        "expected": "1 to 63 lower-case letters, digits and hyphens, the first no hyphen",
        "example": "agents"
    },
    "#/properties/spec": {
        "fields": [
            "displayName",
            "description",
            "version",
            "owners",
            "license",
            "repository",
            "providers",
            "compatibility"
        ],
        "examples": {
            "displayName": "Agents",
            "description": "Lists agents and their tools.",
            "version": "0.3.1",
            "owners": "[{\"team\":\"acme-agents\",\"contact\":\"agents@acme.example\"}]",
            "license": "Apache-2.0",
            "repository": "https://github.com/acme/catalog-plugins",
            "providers": "[\"yaml\",\"http\"]",
            "compatibility": ""
        }
    },
    "#/properties/spec/properties/displayName": {
        "expected": "one line of text",
        "example": "Agents"
    },
    "#/properties/spec/properties/description": {
        "expected": "a text that is not blank",
        "example": "Lists agents and their tools."
    },
    "#/properties/spec/properties/owners/items": {
        "fields": [
            "team",
            "contact"
        ],
        "examples": {
            "team": "acme-agents",
            "contact": "agents@acme.example"
        }
    },
    "#/properties/spec/properties/owners/items/properties/team": {
        "expected": "one line of text",
        "example": "acme-agents"
    },
    "#/properties/spec/properties/owners/items/properties/contact": {
        "expected": "one line of text",
        "example": "agents@acme.example"
    },
    "#/properties/spec/properties/license": {
        "expected": "one line of text",
        "example": "Apache-2.0"
    },
    "#/properties/spec/properties/repository": {
        "expected": "one line of text",
        "example": "https://github.com/acme/catalog-plugins"
    },
    "#/properties/spec/properties/providers/items": {
        "expected": "one line of text",
        "example": "yaml"
    },
    "#/properties/spec/properties/compatibility": {
        "fields": [
            "catalogServer",
            "minServerVersion",
            "maxServerVersion",
            "range",
            "frameworkApi"
        ],
        "examples": {
            "catalogServer": "",
            "minServerVersion": "0.9.0",
            "maxServerVersion": "1.x",
            "range": ">=0.9.0 <2.0.0",
            "frameworkApi": "v1alpha1"
        }
    },
    "#/properties/spec/properties/compatibility/properties/catalogServer": {
        "fields": [
            "minVersion",
            "maxVersion",
            "range"
        ],
        "examples": {
            "minVersion": "0.9.0",
            "maxVersion": "1.x",
            "range": ">=0.9.0 <2.0.0"
        }
    },
    "#/properties/spec/properties/compatibility/properties/frameworkApi": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    },
    "#/properties/spec/properties/compatibility/properties/frameworkApi/items": {
        "expected": "a version name of letters, digits, dots, hyphens and underscores, such as v1alpha1",
        "example": "v1alpha1"
    }
};

// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(9457);
// EXTERNAL MODULE: ./packages/documents/src/schema-check.ts + 3 modules
var schema_check = __webpack_require__(8406);
;// CONCATENATED MODULE: ./packages/documents/src/parse-plugin-metadata.ts





const schema = { validate: validate, hints: hints };
/** Checks a document against plugin.yaml's schema; the accepted spellings of the server range become one. */
function parsePluginMetadata(source) {
    const { diagnostics, omitted, broken } = (0,schema_check/* checkSchema */._)(source, schema);
    if (broken.size > 0)
        return { diagnostics: (0,limit/* limitDiagnostics */.c)(diagnostics, omitted) };
    const { metadata, spec } = source.value;
    const contradictions = contradictory(spec.compatibility, source);
    if (contradictions.length > 0)
        return { diagnostics: contradictions };
    const { compatibility, owners = [], providers = [], ...texts } = spec;
    return {
        metadata: { name: metadata.name, ...texts, owners, providers, compatibility: declared(compatibility) },
        diagnostics,
    };
}
function declared({ catalogServer = {}, minServerVersion, maxServerVersion, range, frameworkApi, }) {
    const minVersion = catalogServer.minVersion ?? minServerVersion;
    const maxVersion = catalogServer.maxVersion ?? maxServerVersion;
    const whole = catalogServer.range ?? range;
    return {
        ...(minVersion === undefined ? {} : { minVersion }),
        ...(maxVersion === undefined ? {} : { maxVersion }),
        ...(whole === undefined ? {} : { range: whole }),
        frameworkApis: [frameworkApi].flat(),
    };
}
/** The two spellings of one thing may stand side by side only if they say the same. */
function contradictory(raw, source) {
    const { minVersion, maxVersion, range } = raw.catalogServer ?? {};
    const pairs = [
        ["minServerVersion", raw.minServerVersion, "catalogServer.minVersion", minVersion],
        ["maxServerVersion", raw.maxServerVersion, "catalogServer.maxVersion", maxVersion],
        ["range", raw.range, "catalogServer.range", range],
    ];
    return pairs
        .filter(([, theirs, , ours]) => theirs !== undefined && ours !== undefined && theirs !== ours)
        .map(([field, theirs = "", other, ours = ""]) => {
        const path = ["spec", "compatibility", field];
        const message = `spec.compatibility.${field} says ${(0,sanitize/* quoted */.T)(theirs)}, ${other} says ${(0,sanitize/* quoted */.T)(ours)}`;
        return (0,diagnostic/* diagnostic */.YK)("field-value", message, { fix: "Keep one of the two.", place: source.place(path) });
    });
}

// EXTERNAL MODULE: ./packages/documents/src/yaml-source.ts + 4 modules
var yaml_source = __webpack_require__(1210);
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
    const parsed = parsePluginMetadata(source);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.metadata && !(0,diagnostic/* hasErrors */.Cs)(diagnostics)) {
        diagnostics.push(...compareNames(plugin, parsed.metadata, (...path) => source.place(path)));
    }
    const findings = relocate(diagnostics, plugin, directory);
    return parsed.metadata ? { metadata: parsed.metadata, diagnostics: findings } : { diagnostics: findings };
}
function findFile(plugin, directory) {
    const inside = plugin.import === plugin.module ? "" : plugin.import.slice(plugin.module.length + 1);
    return [(0,external_node_path_.join)(directory, inside, "plugin.yaml"), (0,external_node_path_.join)(directory, "plugin.yaml")].find((each) => (0,external_node_fs_.existsSync)(each));
}
function missing(plugin) {
    return (0,diagnostic/* diagnostic */.YK)("metadata-missing", `plugin "${plugin.name}" has no plugin.yaml in ${plugin.module}@${plugin.version}`, {
        plugin: plugin.name,
        fix: "Add a plugin.yaml beside the package and release it, or mark the plugin with metadata: none.",
        ...placeOf(plugin),
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
        found.push((0,diagnostic/* diagnostic */.YK)("metadata-version-mismatch", `plugin.yaml says ${metadata.version}, released as ${plugin.version}`, {
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
        return { ...each, message: `${where}: ${each.message}`, plugin: plugin.name, ...placeOf(plugin) };
    });
}
function placeOf(plugin) {
    const place = plugin.at?.version;
    return place ? { place } : {};
}

;// CONCATENATED MODULE: ./packages/server/src/prepare.ts






/**
 * Resolves the base, fetches all modules in one `go` process, reads each plugin's metadata and holds it against the base.
 * Throws where the base is not known; all other problems are collected.
 */
async function prepare(located, image, toolchain) {
    const { base, diagnostics } = resolveBase(located, image);
    if (!base)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    const composition = compose(located, base);
    const downloaded = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
    diagnostics.push(...downloaded.diagnostics);
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
/** Throws all diagnostics if one of them is an error. */
function stopOnErrors(diagnostics) {
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
}
async function addPlugins(prepared, located) {
    const { base, composition, reports, metadata, diagnostics } = prepared;
    const directories = new Map(prepared.modules.map((each) => [`${each.module}@${each.version}`, each.directory]));
    const serverBase = { ...located.manifest.base, module: base.module, version: base.version };
    for (const [index, entry] of allPlugins(located, base).entries()) {
        const plugin = composition.plugins[index];
        if (!plugin)
            continue;
        const directory = plugin.directory ?? directories.get(`${plugin.module}@${plugin.version}`);
        if (directory === undefined) {
            reports.push((0,compatibility/* undeclared */.c)(entry, base.module)); // could not be downloaded, which has its own diagnostic
            continue;
        }
        const optional = entry.metadata === "none" || entry.module === base.module;
        const findings = await readMetadata(plugin, directory, optional);
        diagnostics.push(...findings.diagnostics);
        if (findings.metadata)
            metadata.set(entry.name, findings.metadata);
        if (!findings.metadata && !optional) {
            reports.push((0,compatibility/* undeclared */.c)(entry, base.module));
            continue;
        }
        const checked = (0,compatibility/* checkPlugin */.y)({ entry, plugin, metadata: findings.metadata, base: serverBase });
        reports.push(checked.report);
        diagnostics.push(...checked.diagnostics);
    }
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess),
  F: () => (/* binding */ assessFramework)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(5230);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
;// CONCATENATED MODULE: ./packages/versions/src/range.ts


const maxLength = 256;
const lowest = (0,module_version/* parseVersion */.ot)("0.0.0-0");
/**
 * Reads a range of node-semver's grammar, but lets it contain what lies between its bounds: a prerelease needs no bound with the same core.
 * As in node-semver's own `^` and `x` ranges, `<2.0.0` leaves out the prereleases of 2.0.0 too.
 *
 * @returns nothing if the text is no range, or if no version lies in it
 */
function parseRange(text) {
    if (text.trim() === "" || text.length > maxLength)
        return undefined;
    const intervals = [];
    for (const comparators of comparatorSets(text)) {
        const interval = comparators.reduce(narrow, {});
        if (!isEmpty(interval))
            intervals.push(withoutPrereleasesOfUpper(interval));
    }
    return intervals.length === 0 ? undefined : intervals;
}
function comparatorSets(text) {
    try {
        return new (range_default())(text).set.map((comparators) => [...comparators]);
    }
    catch {
        return [];
    }
}
function narrow(interval, { operator, semver, value }) {
    if (value === "")
        return interval;
    const bound = { version: semver, inclusive: operator !== "<" && operator !== ">" };
    const narrowed = { ...interval };
    if (!operator?.startsWith("<") && isTighter(bound, interval.lower, 1))
        narrowed.lower = bound;
    if (!operator?.startsWith(">") && isTighter(bound, interval.upper, -1))
        narrowed.upper = bound;
    return narrowed;
}
function isTighter(bound, than, direction) {
    if (!than)
        return true;
    const order = bound.version.compare(than.version) * direction;
    return order > 0 || (order === 0 && !bound.inclusive);
}
function withoutPrereleasesOfUpper(interval) {
    const { lower, upper } = interval;
    if (!upper || upper.inclusive || upper.version.prerelease.length > 0)
        return interval;
    if (lower && lower.version.compareMain(upper.version) === 0)
        return interval;
    const { major, minor, patch } = upper.version;
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.${patch}-0`);
    return version ? { ...interval, upper: { version, inclusive: false } } : interval;
}
function isEmpty({ lower, upper }) {
    if (!upper)
        return false;
    const order = (lower?.version ?? lowest).compare(upper.version);
    return order > 0 || (order === 0 && !(upper.inclusive && (lower?.inclusive ?? true)));
}
function contains(range, version) {
    return range.some(({ lower, upper }) => {
        const low = lower ? version.compare(lower.version) : 1;
        const high = upper ? version.compare(upper.version) : -1;
        return ((low > 0 || (low === 0 && lower?.inclusive === true)) && (high < 0 || (high === 0 && upper?.inclusive === true)));
    });
}
/** Whether the range has no upper end. */
function isOpen(range) {
    return range.some(({ upper }) => upper === undefined);
}
function sameBound(one, other) {
    if (!one || !other)
        return one === other;
    return one.inclusive === other.inclusive && one.version.compare(other.version) === 0;
}

;// CONCATENATED MODULE: ./packages/versions/src/declared-range.ts



/**
 * Brings the three ways of declaring a range (`minVersion` and `maxVersion`, one of them, `range`) to one.
 * Where `range` stands beside the others, a bound that is stated twice must be the same bound; then `range` holds.
 */
function declaredRange({ minVersion: min, maxVersion: max, range }) {
    if (range === undefined && min === undefined && max === undefined)
        return { kind: "none" };
    const ends = readEnds(min, max);
    if (typeof ends === "string")
        return { kind: "invalid", reason: ends };
    if (range === undefined)
        return { kind: "range", range: [ends], readable: readableEnds(min, max, ends) };
    const parsed = parseRange(range);
    if (!parsed)
        return { kind: "invalid", reason: `${(0,sanitize/* quoted */.T)(range)} is not a range of versions, or contains none` };
    if (!agrees(parsed, ends)) {
        return { kind: "invalid", reason: `range ${(0,sanitize/* quoted */.T)(range)} and ${readableEnds(min, max, ends)} differ` };
    }
    return { kind: "range", range: parsed, readable: `${(0,sanitize/* sanitize */.a)(range)}${isOpen(parsed) ? " (open)" : ""}` };
}
/** The interval between the two, or what is wrong with them. */
function readEnds(min, max) {
    const lower = min === undefined ? {} : readEnd(min, "lower");
    if (!lower)
        return `minVersion ${(0,sanitize/* quoted */.T)(min ?? "")} is not a version`;
    const upper = max === undefined ? {} : readEnd(max, "upper");
    if (!upper)
        return `maxVersion ${(0,sanitize/* quoted */.T)(max ?? "")} is neither a version nor of the form 1.x`;
    const interval = { ...lower, ...upper };
    return isEmpty(interval) ? `minVersion ${min} is above maxVersion ${max}` : interval;
}
const anything = /^[xX*]$/;
const line = /^v?(?<major>0|[1-9]\d{0,14})(?:\.(?<minor>0|[1-9]\d{0,14})(?:\.[xX*])?|(?:\.[xX*]){0,2})$/;
/**
 * One end as an interval with that end only.
 * `1.x`, `1.2.x` and their short forms `1` and `1.2` mean all that begins so; `*` is open.
 */
function readEnd(text, end) {
    const version = (0,module_version/* parseVersion */.ot)(text);
    if (version)
        return { [end]: { version, inclusive: true } };
    if (anything.test(text))
        return {};
    const { major, minor } = line.exec(text)?.groups ?? {};
    if (major === undefined)
        return undefined;
    const bound = end === "lower" ? firstOf(major, minor) : firstAfter(major, minor);
    return bound && { [end]: bound };
}
function firstOf(major, minor = "0") {
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.0`);
    return version && { version, inclusive: true };
}
/** The least version of the next line, its prereleases included, as the excluded end. */
function firstAfter(major, minor) {
    const next = minor === undefined ? `${Number(major) + 1}.0` : `${major}.${Number(minor) + 1}`;
    const version = (0,module_version/* parseVersion */.ot)(`${next}.0-0`);
    return version && { version, inclusive: false };
}
function agrees(range, { lower, upper }) {
    if (!lower && !upper)
        return true;
    const [only, ...more] = range;
    if (!only || more.length > 0)
        return false;
    return (!lower || sameBound(lower, only.lower)) && (!upper || sameBound(upper, only.upper));
}
function readableEnds(min, max, { lower, upper }) {
    if (lower && upper)
        return `${min} to ${max}`;
    if (lower)
        return `${min} and newer (open)`;
    return upper ? `up to ${max}` : "any version (open)";
}

;// CONCATENATED MODULE: ./packages/versions/src/compatibility.ts



/** Holds what a plugin declares against a server. No metadata is unknown in every respect, never compatible. */
function assess(metadata, server) {
    if (!metadata) {
        return { verdict: "unknown", range: "unknown", open: true, framework: "unknown", reasons: ["it has no metadata"] };
    }
    const framework = assessFramework(metadata.compatibility.frameworkApis, server);
    const range = assessRange(metadata, server.version);
    const { readable } = range;
    return {
        verdict: verdictOf(framework.answer, range.answer),
        range: range.answer,
        open: range.open,
        framework: framework.answer,
        ...(readable === undefined ? {} : { readableRange: readable }),
        reasons: [...framework.reasons, ...range.reasons],
    };
}
function verdictOf(framework, range) {
    if (framework === "different" || range === "outside")
        return "incompatible";
    return framework === "unknown" || range !== "inside" ? "unknown" : "compatible";
}
/** Whether a server offers a framework API that the plugin declares, and whether only through a shim. */
function assessFramework(declared, server) {
    if (declared.length === 0)
        return { answer: "unknown", reasons: ["it declares no framework API"] };
    const wanted = declared.join(", ");
    if (declared.includes(server.frameworkVersion))
        return { answer: "equal", reasons: [] };
    if (declared.some((each) => server.compatibleFrameworkVersions.includes(each))) {
        return { answer: "shimmed", reasons: [`it declares ${wanted}, which the base serves through a shim`] };
    }
    const offered = [server.frameworkVersion, ...server.compatibleFrameworkVersions].join(", ");
    return { answer: "different", reasons: [`it declares ${wanted}, the base offers ${offered}`] };
}
function assessRange({ compatibility }, serverVersion) {
    const declared = declaredRange(compatibility);
    if (declared.kind === "none") {
        const reasons = ["it declares no range of server versions"];
        return { answer: "unknown", open: true, readable: "not declared (open)", reasons };
    }
    if (declared.kind === "invalid")
        return { answer: "invalid", open: false, reasons: [declared.reason] };
    const { range, readable } = declared;
    const shown = { open: isOpen(range), readable };
    const version = (0,module_version/* parseVersion */.ot)(serverVersion);
    if (!version) {
        const why = serverVersion === undefined ? "is not known" : "is not a semantic version";
        return { ...shown, answer: "unknown", reasons: [`the base's version ${why}`] };
    }
    const name = (0,module_version/* describeVersion */.MP)(version);
    if (contains(range, version)) {
        return { ...shown, answer: "inside", reasons: name === version.version ? [] : [`the base is ${name}`] };
    }
    return { ...shown, answer: "outside", reasons: [`it declares ${readable}, the base is ${name}`] };
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export pseudoVersion */
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
function parseVersion(text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
}
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
function pseudoVersion(version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
}
function isoTime(digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
}
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
function describeVersion(version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
}


/***/ })

};

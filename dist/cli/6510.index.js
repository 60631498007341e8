export const id = 6510;
export const ids = [6510];
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

/***/ 79167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var compareModuleVersions = (function (left, right) {
    return comparePrecedence(split(left), split(right));
});
var comparePrecedence = (function ([leftCore, leftPre], [rightCore, rightPre]) {
    return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
});
var split = (function (version) {
    const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
    const dash = plain.indexOf("-");
    return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
});
var comparePrereleases = (function (left, right) {
    if (left.length === 0 || right.length === 0)
        return right.length - left.length;
    return compareLists(left, right);
});
var compareLists = (function (left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part !== other)
            return compareIdentifiers(part, other);
    }
    return left.length - right.length;
});
var compareIdentifiers = (function (left, right) {
    const numeric = [left, right].map((each) => /^\d+$/.test(each));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    if (numeric[0] && left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : 1;
});
var isPrerelease = (function (version) {
    return version.includes("-");
});
var newestFirst = (function (versions) {
    const keys = versions.map((version) => ({ version, parts: split(version) }));
    keys.sort((left, right) => comparePrecedence(right.parts, left.parts) || (left.version < right.version ? 1 : -1));
    return keys.map((each) => each.version);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   VQ: () => (/* binding */ compareModuleVersions),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
;
;
;
;
;
;
/** Whether a canonical version is a prerelease, as pseudo-versions are too. */
;
/** Canonical versions in descending order. A proxy may list a hundred thousand: each is taken apart once. */
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


/***/ })

};

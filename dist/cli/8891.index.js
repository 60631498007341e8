export const id = 8891;
export const ids = [8891];
export const modules = {

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

export const id = 7748;
export const ids = [7748];
export const modules = {

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

/***/ 36347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maxBytes),
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89580);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
function readText(path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function tooLarge(file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
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
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
}
/** A file may grow, or state no size at all, as those of /proc do. */
function readAtMost(file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
}
function decode(file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
}


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

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

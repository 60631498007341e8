export const id = 8729;
export const ids = [8729];
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

/***/ 71117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseRemote = (function (url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url);
    const [, host = "", owner = "", name = ""] = match ?? [];
    if (!host.includes(".") || !/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(owner) || !isRepositoryName(name))
        return undefined;
    return { host: githubHost(host.toLowerCase()), owner, name };
});
var githubHost = (function (host) {
    return /^(?:www\.github\.com|ssh\.github\.com|github\.com-[\w-]+)$/.test(host) ? "github.com" : host;
});
var isEnterpriseServer = (function ({ remote }) {
    return remote !== undefined && remote.host !== "github.com" && !remote.host.endsWith(".ghe.com");
});
var isRepositoryName = (function (name) {
    return /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/.test(name);
});
var yamlText = (function (text) {
    const plain = /^[A-Za-z_][\w./-]*$/.test(text);
    return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
});
var nameOf = (function (text) {
    const name = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 63)
        .replace(/^-+|-+$/g, "");
    return name || _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0;
});
var titleOf = (function (name) {
    const words = name.replaceAll("-", " ");
    return words.slice(0, 1).toUpperCase() + words.slice(1);
});
var lastElement = (function (path) {
    return (path
        .replace(/\/v\d+$/, "")
        .split("/")
        .at(-1) ?? path);
});
var imageRepository = (function ({ remote }) {
    if (!remote)
        return `ghcr.io/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}`;
    const host = remote.host === "github.com" ? "ghcr.io" : `containers.${remote.host}`;
    return `${host}/${ociName(remote.owner)}/${ociName(remote.name)}`;
});
var ociName = (function (name) {
    const lower = name.toLowerCase().replace(/[-._]*([-._])[-._]*/g, "$1");
    return lower.replace(/^[-._]+|[-._]+$/g, "") || _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0;
});
var componentName = (function ({ remote }) {
    const name = remote ? `${remote.host}/${remote.owner}/${remote.name}`.toLowerCase() : "";
    const legal = /^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(\/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$/.test(name) &&
        name.length <= 255;
    return legal ? name : `${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}.example/${_cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   TQ: () => (/* binding */ componentName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   an: () => (/* binding */ imageRepository),
/* harmony export */   lj: () => (/* binding */ lastElement),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   vh: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/* unused harmony export isRepositoryName */
/* harmony import */ var _cli_init_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12240);

/** Host, owner and name of a git remote's URL, in any of git's spellings; nothing for another one or for names that GitHub has not. */
;
/** SSH goes by other names to the same place: port 443's, and those that people give their keys, `github.com-work`. */
;
/** Neither github.com nor one of its companies' own hosts: it takes a variant of this suite, and less of the workflow syntax. */
;
;
/** A scalar of block YAML on one line: plain where every reader takes it for this text. */
;
/** A plugin's, server's or program's name made of whatever: 1 to 63 of a-z, 0-9 and hyphen. */
;
/** A name as a title: `model-agents` is `Model agents`. */
;
/** The last element of a module's path that says something: not `/v2`. */
;
/** The container repository of a repository: GitHub's own registry goes with it. */
;
/** One element of a repository's path in a registry. */
;
/** The name of an OCM component in a repository: its address, where that is one. */
;


/***/ })

};

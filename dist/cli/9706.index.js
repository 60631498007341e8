export const id = 9706;
export const ids = [9706];
export const modules = {

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


/***/ }),

/***/ 39706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var unifiedDiff = (function (path, before, after) {
    if (before === after)
        return "";
    const edits = compareLines(split(before ?? ""), split(after));
    const head = `--- ${before === undefined ? "/dev/null" : `a/${path}`}\n+++ b/${path}\n`;
    return head + hunks(edits).join("");
});
var split = (function (text) {
    const lines = text.split("\n");
    const last = lines.pop();
    return last === "" ? lines : [...lines, `${last}\n\\ No newline at end of file`];
});
var compareLines = (function (a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const same = (lines) => lines.map((line) => [" ", line]);
    return [
        ...same(a.slice(0, start)),
        ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
        ...same(a.slice(a.length - end)),
    ];
});
var middle = (function (a, b) {
    const out = (lines) => lines.map((line) => ["-", line]);
    const in_ = (lines) => lines.map((line) => ["+", line]);
    if (a.length * b.length > mostCells)
        return [...out(a), ...in_(b)];
    const width = b.length + 1;
    const common = new Uint32Array((a.length + 1) * width);
    const at = (i, j) => common[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const edits = [];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
        if (a[i] === b[j]) {
            edits.push([" ", a[i++]]);
            j++;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            edits.push(["-", a[i++]]);
        else
            edits.push(["+", b[j++]]);
    }
    return [...edits, ...out(a.slice(i)), ...in_(b.slice(j))];
});
var hunks = (function (edits) {
    const near = edits.map((_, index) => edits.slice(Math.max(0, index - context), index + context + 1).some(([sign]) => sign !== " "));
    const found = [];
    let [before, after] = [1, 1];
    for (let index = 0; index < edits.length;) {
        let end = index + 1;
        while (end < edits.length && near[end] === near[index])
            end++;
        const part = edits.slice(index, end);
        const counts = { before: count(part, "+"), after: count(part, "-") };
        if (near[index])
            found.push(`${header(before, counts.before, after, counts.after)}${part.map(show).join("")}`);
        before += counts.before;
        after += counts.after;
        index = end;
    }
    return found;
});
var count = (function (edits, without) {
    return edits.filter(([sign]) => sign !== without).length;
});
var header = (function (before, removed, after, added) {
    const side = (start, size) => `${size === 0 ? start - 1 : start},${size}`;
    return `@@ -${side(before, removed)} +${side(after, added)} @@\n`;
});
var show = (function ([sign, line]) {
    return `${sign}${line}\n`;
});
var renderInit = (function (kind, result) {
    const shown = result.files.filter((each) => isShown(each) && !(result.written && each.state !== "kept"));
    const differences = shown.map(({ path, present, text }) => unifiedDiff(path, present && unix(present), unix(text)));
    const sections = [differences.join(""), list(result), steps(kind, result)];
    return printable(sections.filter(Boolean).join("\n"));
});
var unix = (function (text) {
    return text.replaceAll("\r\n", "\n");
});
var isShown = (function ({ state, document, present }) {
    return state === "kept" ? !document && present !== undefined : state !== "same";
});
var list = (function ({ files, present, written }) {
    const words = {
        new: written ? "written" : "new",
        replaced: written ? "replaced" : "replace",
        changed: written ? "changed" : "change",
        same: "as it is",
        kept: "kept",
    };
    const reason = (file) => file.state !== "kept" ? "" : file.document ? "  (yours)" : `  (differs; --force ${file.path} replaces it)`;
    const rows = files.map((each) => `${words[each.state].padEnd(9)} ${each.path}${reason(each)}`);
    return [...rows, ...present.map((each) => `present   ${each}`), ""].join("\n");
});
var steps = (function (kind, result) {
    const { facts, files, written } = result;
    const found = [
        ...(!written && files.some(({ state }) => state !== "same" && state !== "kept")
            ? ["Nothing was written. Add --write to write this."]
            : []),
        ...(facts.silent ? ["git says nothing of this repository, so that names are missing: git status says why."] : []),
        ...((0,names/* isEnterpriseServer */.vh)(facts)
            ? [
                "This is not github.com: take the commit of a tag v…-ghes, and see the suite's docs/ghes.md for runs-on and login.",
            ]
            : []),
        ...(facts.cut ? ["There are more Go files than were looked at, so that modules may be missing here."] : []),
        ...placeholders(kind, files),
        ...result.steps,
        ...settingsUsed(files, facts),
        settingsToMake(facts),
        ...(kind === "server" ? ["Check the manifest: plugin-release validate --structure-only."] : []),
        "Commit and push, then see what the repository's settings lack: plugin-release doctor.",
    ];
    return `Next:\n${found.map((each, index) => `${String(index + 1).padStart(2)}. ${each}`).join("\n")}\n`;
});
var placeholders = (function (kind, files) {
    const texts = files.map(({ path, text, present, state }) => ({
        path,
        lines: (state === "kept" ? (present ?? "") : text).split("\n"),
    }));
    const names = texts.flatMap(({ path, lines }) => {
        const open = lines.flatMap((line, index) => (line.includes(model/* unknownName */.U0) && !isPin(line) ? [index + 1] : []));
        return open.length === 0 ? [] : [`\n      ${path}:${open.join(",")}`];
    });
    return [
        ...(texts.some(({ lines }) => lines.some(isPin))
            ? [
                `Say which commit of this suite you take: plugin-release init ${kind} --suite OWNER/plugin-release-actions@COMMIT --write.`,
            ]
            : []),
        ...(names.length > 0 ? [`Replace what is marked ${model/* unknownName */.U0}:${names.join("")}`] : []),
    ];
});
var isPin = (function (line) {
    return /@0{40}\b/.test(line) || line.includes(`${model/* unknownName */.U0}/plugin-release-actions`);
});
var settingsUsed = (function (files, { remote }) {
    const texts = files.filter(({ path }) => path.includes("/workflows/")).map(({ text }) => text);
    const used = texts.flatMap((text) => [...text.matchAll(/\b(secrets|vars)\.([A-Z][A-Z0-9_]*)/g)]);
    const names = [...new Set(used.map(([, kind, name]) => `${kind === "vars" ? "variable" : "secret"} ${name}`))];
    if (names.length === 0)
        return [];
    const where = remote
        ? `https://${remote.host}/${remote.owner}/${remote.name}/settings/secrets/actions`
        : "Settings, Secrets and variables, Actions";
    return [`Set what the workflows use, ${names.join(", ")}: ${where}`];
});
var settingsToMake = (function ({ remote }) {
    const where = remote ? `https://${remote.host}/${remote.owner}/${remote.name}/settings` : "the repository's Settings";
    return `Make the settings that the suite's docs/release.md#on-github-once lists, before the first push: ${where}`;
});
var printable = (function (text) {
    return text.replace(/[^\P{Cc}\t\n]|[\p{Cs}\p{Bidi_Control}\u200b-\u200f\u2028\u2029\ufeff]/gu, "\ufffd");
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderInit: () => (/* binding */ renderInit)
});

;// CONCATENATED MODULE: ./packages/cli/src/init/diff.ts
/** Lines around a change that show where it is. */
const context = 3;
/** Cells of the table of common lines; beyond it a change is shown as everything out, everything in. */
const mostCells = 4_000_000;
/** The difference of two texts as a unified diff; nothing for equal ones. Without `before` the file is new. */
;
;
/** What is common at both ends takes no table. */
;
/** By the longest common subsequence. */
;
/** Stretches of changes that are near to each other, with their line numbers. */
;
;
/** An empty side counts from the line before. */
;
;

// EXTERNAL MODULE: ./packages/cli/src/init/model.ts
var model = __webpack_require__(12240);
// EXTERNAL MODULE: ./packages/cli/src/init/names.ts
var names = __webpack_require__(71117);
;// CONCATENATED MODULE: ./packages/cli/src/init/render.ts



/** What init found: a difference for each file that is not yet as it should be, a list of all, and what is left to do. */
;
/** Which line breaks a checkout has is no difference. */
;
/** What people wrote is not held against an example, unless it is to be replaced. */
;
;
;
/** Where something is left to fill in, of the text that will be there. */
;
/** Whether a line takes the suite from a commit or an owner that nobody has named yet. */
;
/** Secrets and variables that somebody has to set before the workflows run. */
;
/** What can only be done on GitHub's pages, which one page lists for all kinds. */
;
/** A terminal does nothing with it but show it: of other people's files only what prints, tabs and line breaks. */
;


/***/ })

};

export const id = 2042;
export const ids = [2042];
export const modules = {

/***/ 78561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseJson = (function (bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
});
var child = (function (json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
});
var text = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
});
var optionalText = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
});
var integer = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
});
var items = (function (json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
});
var sha = (function (json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var unexpected = (function (at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

;
;
;
/** Undefined for null and for what is left out. */
;
;
;
/** A commit, tree or blob id: it becomes part of further requests. */
;
;
;


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explain = (function (refusal, purpose) {
    const said = `GitHub answered ${refusal.status} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 300)} when asked to ${purpose}.`;
    if (refusal.status === 401) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
    }
    if (refusal.status === 403)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: deniedFix(refusal) });
    if (refusal.status === 404) {
        const fix = "Check the spelling, and that the token may see the repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-not-found", said, { fix });
    }
    if (refusal.status === 409 || refusal.status === 422) {
        const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-refused", said, { fix });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-failed", said, { fix: "Run this again later." });
});
var deniedFix = (function ({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
;
;


/***/ }),

/***/ 70107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pullsOf = (function ({ name, call }) {
    const owner = name.slice(0, name.indexOf("/"));
    const list = async (path, query, purpose) => {
        const found = [];
        for (let page = 1;; page++) {
            const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
            const answer = await call({ path: `${path}?${search}`, purpose });
            found.push(...(0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, path)));
            if (!/rel="next"/.test(answer.headers.link ?? ""))
                return found;
        }
    };
    // A fork of the same owner can have a branch of the same name.
    const ours = (json) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(json, "head", "repo", "id").value === (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(json, "base", "repo", "id").value;
    return {
        ofBranch: async (branch, base) => {
            const query = { state: "all", head: `${owner}:${branch}`, base };
            return (await list("/pulls", query, "list pull requests")).filter(ours).map(toPull);
        },
        open: async (base) => {
            const found = await list("/pulls", { state: "open", base }, "list pull requests");
            return found.filter(ours).map((json) => ({ ...toPull(json), branch: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "head", "ref") }));
        },
        mergeable: async (number) => {
            const answer = await call({ path: `/pulls/${number}`, purpose: `look at pull request ${number}` });
            const { value } = (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "pull"), "mergeable");
            return typeof value === "boolean" ? value : undefined;
        },
        create: async ({ title, body, branch, base }) => {
            const purpose = "open a pull request";
            const request = { title, body, head: branch, base };
            const answer = await call({ method: "POST", path: "/pulls", body: request, accept: [422], purpose });
            if (answer.status !== 422)
                return toPull((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "pull"));
            if (/already exists|no commits between/i.test(answer.message))
                return undefined;
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(answer, `${purpose} in ${name}`)]);
        },
        update: async (number, body) => {
            const purpose = `update pull request ${number}`;
            const answer = await call({ method: "PATCH", path: `/pulls/${number}`, body, purpose });
            return toPull((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "pull"));
        },
        addLabels: async (number, labels) => {
            const purpose = `label pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/labels`, body: { labels }, purpose });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of pull request ${number}`);
            return found.map((json) => ({ author: login(json), body: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
});
var sameLogin = (function (one, other) {
    return one?.toLowerCase() === other.toLowerCase();
});
var toPull = (function (json) {
    const merged = (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "merged_at") !== undefined;
    return {
        number: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(json, "number"),
        url: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "html_url"),
        state: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "state") === "open" ? "open" : merged ? "merged" : "closed",
        author: login(json),
        title: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "title"),
        body: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "body") ?? "",
        labels: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(json, "labels").map((label) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(label, "name")),
        headSha: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(json, "head", "sha"),
    };
});
var login = (function (json) {
    return (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "user", "login") ?? "ghost";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin),
/* harmony export */   w: () => (/* binding */ pullsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42643);



;
;
;
/** Accounts that were deleted are shown as ghost. */
;


/***/ }),

/***/ 68719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var openRepository = (function (github, name) {
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
            fix: "Write owner and name, such as acme/plugin-registry.",
        });
    }
    const call = (request) => github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
    const json = async (request, at) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((await call(request)).bytes, at);
    return {
        name,
        call,
        readFile: (path, ref) => readFile(call, path, ref),
        branch: async (branch) => {
            const path = `/branches/${encodeURIComponent(branch)}`;
            const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
            return answer.status === 404 ? undefined : branchHead((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "branch"));
        },
        createTree: async (base, files) => {
            const tree = [...files].map(([path, content]) => treeEntry(path, content));
            const body = { base_tree: base, tree };
            return (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
        },
        createCommit: async (body) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
        createBranch: async (branch, commit) => {
            const body = { ref: `refs/heads/${branch}`, sha: commit };
            const purpose = `create the branch ${branch}`;
            return wasDone(name, call, { method: "POST", path: "/git/refs", body, purpose }, /already exists|update failed/i);
        },
        moveBranch: async (branch, commit) => {
            const path = `/git/refs/heads/${encodePath(branch)}`;
            const purpose = `move the branch ${branch}`;
            const body = { sha: commit, force: false };
            return wasDone(name, call, { method: "PATCH", path, body, purpose }, /not a fast forward|does not exist|update failed/i);
        },
    };
});
var encodePath = (function (path) {
    return path.split("/").map(encodeURIComponent).join("/");
});
var wasDone = (async function (name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(answer, `${request.purpose} in ${name}`)]);
});
var readFile = (async function (call, path, ref) {
    const query = new URLSearchParams({ ref });
    const purpose = `read ${path} at ${ref}`;
    const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
    if (answer.status === 404)
        return undefined;
    const type = answer.headers["content-type"] ?? "";
    if (type.startsWith("application/json")) {
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
    }
    if (type.startsWith("text/html")) {
        const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
    }
    try {
        // With its byte order mark, if it has one: what is written back differs only where it was edited.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
    }
});
var treeEntry = (function (path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
});
var branchHead = (function (branch) {
    return {
        sha: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "sha"),
        tree: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(branch, "commit", "commit", "message"),
        author: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(branch, "commit", "author", "login"),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export encodePath */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42643);



;
;
/** Other reasons for a 422, such as a rule of the repository, are problems. */
;
;
;
;


/***/ }),

/***/ 22042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var issuesOf = (function ({ call }) {
    const list = async (path, query, purpose) => {
        const found = [];
        for (let page = 1;; page++) {
            const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
            const answer = await call({ path: `${path}?${search}`, purpose });
            found.push(...(0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(answer.bytes, path)));
            if (!/rel="next"/.test(answer.headers.link ?? ""))
                return found;
        }
    };
    return {
        of: async (author) => {
            const found = await list("/issues", { state: "all", creator: author }, "list issues");
            const issues = found.filter((json) => (0,src_json/* child */.jf)(json, "pull_request").value === undefined).map(toIssue);
            return issues.filter((each) => (0,pulls/* sameLogin */.U)(each.author, author));
        },
        create: async (body) => {
            // Twice would be two issues: where nobody knows whether it was done, the next run finds out.
            const answer = await call({ method: "POST", path: "/issues", body, once: true, purpose: "open an issue" });
            return toIssue((0,src_json/* parseJson */.qF)(answer.bytes, "issue"));
        },
        update: async (number, { reason, ...changes }) => {
            const body = { ...changes, ...(reason === undefined ? {} : { state_reason: reason }) };
            await call({ method: "PATCH", path: `/issues/${number}`, body, purpose: `update issue ${number}` });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of issue ${number}`);
            return found.map((json) => ({ author: login(json), body: (0,src_json/* optionalText */.mR)(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on issue ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
});
var toIssue = (function (json) {
    return {
        number: (0,src_json/* integer */.nd)(json, "number"),
        url: (0,src_json/* text */.Qq)(json, "html_url"),
        state: (0,src_json/* text */.Qq)(json, "state") === "open" ? "open" : "closed",
        author: login(json),
        title: (0,src_json/* text */.Qq)(json, "title"),
        body: (0,src_json/* optionalText */.mR)(json, "body") ?? "",
    };
});
var login = (function (json) {
    return (0,src_json/* optionalText */.mR)(json, "user", "login") ?? "ghost";
});
var readScanMarker = (function (body) {
    const [, json] = /^<!-- plugin-release-scan: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    try {
        const { image, known, closed } = JSON.parse(json ?? "");
        if (typeof image !== "string" || !Array.isArray(known) || !known.every((each) => typeof each === "string"))
            return undefined;
        return { image, known, ...(closed === true ? { closed } : {}) };
    }
    catch {
        return undefined;
    }
});
var decideIssue = (function (image, report, current) {
    const found = report.vulnerabilities.filter((each) => each.state !== "absent" && each.verdict !== "accepted");
    const known = found.map(codeOf).slice(0, mostKnown);
    if (found.length === 0) {
        if (!current || current.issue.state === "closed")
            return { kind: "none" };
        const body = bodyOf({ image, known: [], closed: true }, "None is left that the database knows of, exceptions aside.");
        return {
            kind: "close",
            body,
            comment: "The last scan found none of these vulnerabilities any more, exceptions aside.",
        };
    }
    const title = titleOf(image, found.length);
    const text = bodyText(report, found);
    if (!current)
        return { kind: "create", title, body: bodyOf({ image, known }, text) };
    const { issue, marker } = current;
    const fresh = found.filter((each) => !marker.known.includes(codeOf(each)));
    const declined = issue.state === "closed" && marker.closed === undefined;
    if (declined && fresh.length === 0)
        return { kind: "none" };
    const body = bodyOf({ image, known }, text);
    if (issue.state === "open" && issue.body === body && issue.title === title)
        return { kind: "none" };
    const reopen = issue.state === "closed";
    return { kind: "update", title, body, reopen, ...(fresh.length > 0 ? { comment: commentOf(fresh) } : {}) };
});
var codeOf = (function ({ id, module, version }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([id, module, version]))
        .digest("hex")
        .slice(0, 12);
});
var titleOf = (function (image, count) {
    return (0,sanitize/* sanitize */.a)(`${count === 1 ? "A known vulnerability" : `${count} known vulnerabilities`} in ${image}`, 256);
});
var bodyOf = (function (marker, text) {
    const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) => [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
    return cut(`<!-- plugin-release-scan: ${json} -->\n${text}`);
});
var bodyText = (function ({ image, programs }, found) {
    const stripped = programs.some(({ symbols }) => symbols === "missing");
    return [
        `A scheduled scan of the published image ${(0,render_markdown/* markdownText */.p)(image?.name ?? "", 300)} (\`${image?.digest ?? ""}\`) found, by the database of today:`,
        (0,markdown/* vulnerabilityTable */.dn)(found),
        ...(stripped ? ["A program in it was linked with `-s`: what it holds is unknown, not absent."] : []),
        "Release the server again with what the table says, or accept a vulnerability in the exceptions file, with a reason and a date. This issue is closed when none is left. Closed by a person, it is opened again only for what is new.",
    ].join("\n\n");
});
var commentOf = (function (fresh) {
    return cut(`${marked(fresh)}\nNew since this issue was written last:\n\n${(0,markdown/* vulnerabilityTable */.dn)(fresh)}`);
});
var marked = (function (fresh) {
    const code = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(fresh.map(codeOf)))
        .digest("hex")
        .slice(0, 16);
    return `<!-- plugin-release-scan: ${code} -->`;
});
var cut = (function (text) {
    const note = "\n\n… shortened: the rest does not fit here.";
    if (text.length <= longestBody)
        return text;
    return text.slice(0, longestBody - note.length).replace(/[\ud800-\udbff]$/, "") + note;
});
var openScanIssues = (async function (github, repository) {
    const issues = issuesOf((0,src_repository/* openRepository */.h)(github, repository));
    const identity = await github.identity();
    let states = await listStates(issues, identity);
    return {
        keep: async (image, report) => {
            const current = find(states, image);
            const step = decideIssue(image, report, current);
            if (step.kind === "none")
                return current ? { outcome: "current", ...named(current) } : { outcome: "none" };
            if (step.kind !== "create")
                return carryOut(issues, identity, step, current);
            const created = await issues.create({ title: step.title, body: step.body });
            states = await listStates(issues, identity);
            const first = find(states, image);
            if (first && first.issue.number < created.number) {
                // Another run was faster. Without a marker this one counts no more: nobody decided anything in it.
                const body = `Another run opened #${first.issue.number} at the same time, which is kept.`;
                await issues.update(created.number, { body, state: "closed", reason: "not_planned" });
                return { outcome: "current", ...named(first) };
            }
            return { outcome: "created", number: created.number, url: created.url };
        },
    };
});
var listStates = (async function (issues, identity) {
    const found = await issues.of(identity);
    return found.flatMap((issue) => {
        const marker = readScanMarker(issue.body);
        return marker ? [{ issue, marker }] : [];
    });
});
var find = (function (states, image) {
    const own = states.filter(({ marker }) => marker.image === image).sort((a, b) => a.issue.number - b.issue.number);
    return own.find(({ issue }) => issue.state === "open") ?? own.at(-1);
});
var carryOut = (async function (issues, identity, step, current) {
    if (!current)
        throw new Error(`there is no issue to ${step.kind}`);
    const { number } = current.issue;
    // First what people are told: killed here, the next run finds the comment, and does not write it again.
    if (step.comment !== undefined)
        await commentOnce(issues, identity, number, step.comment);
    if (step.kind === "close") {
        await issues.update(number, { body: step.body, state: "closed", reason: "completed" });
        return { outcome: "closed", ...named(current) };
    }
    const { title, body, reopen } = step;
    await issues.update(number, {
        title,
        body,
        ...(reopen ? { state: "open", reason: "reopened" } : {}),
    });
    return { outcome: "updated", ...named(current) };
});
var commentOnce = (async function (issues, identity, number, body) {
    const last = (await issues.comments(number)).filter(({ author }) => (0,pulls/* sameLogin */.U)(author, identity)).at(-1);
    if (last?.body !== body)
        await issues.comment(number, body);
});
var named = (function ({ issue }) {
    return { number: issue.number, url: issue.url };
});
var scanImages = (async function (options) {
    const { images, issues, ...settings } = options;
    for (const each of images)
        checkImage(each);
    const once = [...new Set(images)];
    const kept = issues && (await openScanIssues(issues.github, issues.repository));
    const registries = settings.registries ?? (0,registry.registryAccess)(settings.environment);
    const result = { images: [], diagnostics: [] };
    const said = [];
    for (const image of once) {
        const report = once.length === 1 ? settings.report : (0,external_node_path_.join)(settings.report, folderOf(image));
        try {
            const scanned = await (0,scan_image.scanImage)({ ...settings, registries, subject: { image }, report });
            said.push(scanned.diagnostics);
            const entry = { image, scanned };
            result.images.push(entry);
            if (kept)
                entry.issue = await kept.keep(image, scanned.report);
        }
        catch (error) {
            if (!(error instanceof diagnostic/* DiagnosticError */.uo))
                throw error;
            result.diagnostics.push(...error.diagnostics.map((each) => ({ ...each, message: `${image}: ${each.message}` })));
            if (result.images.at(-1)?.image !== image)
                result.images.push({ image });
        }
    }
    if (settings.registries === undefined)
        await registries.transport.close();
    result.diagnostics.unshift(...said.flatMap((each) => each.filter(({ code }) => !isAboutException(code))));
    result.diagnostics.push(...aboutExceptions(said));
    return result;
});
var isAboutException = (function (code) {
    return code === "exception-unused" || code === "exception-expired";
});
var aboutExceptions = (function (said) {
    const times = new Map();
    const known = new Map();
    for (const each of said.flat().filter(({ code }) => isAboutException(code))) {
        const key = JSON.stringify([each.message, each.place]);
        times.set(key, (times.get(key) ?? 0) + 1);
        known.set(key, each);
    }
    return [...known].flatMap(([key, each]) => each.code === "exception-expired" || times.get(key) === said.length ? [each] : []);
});
var checkImage = (function (text) {
    const { tag, digest, short } = (0,reference/* parseImageReference */.o_)(text);
    if (short || (tag === undefined && digest === undefined)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `images: ${(0,sanitize/* quoted */.T)(text, 200)} names no registry, or neither tag nor digest`, {
            fix: "Write REGISTRY/REPOSITORY@sha256:… or REGISTRY/REPOSITORY:TAG.",
            inputs: ["images"],
        });
    }
});
var folderOf = (function (image) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(image).digest("hex").slice(0, 12);
    const name = image
        .split("/")
        .at(-1)
        ?.replace(/[^A-Za-z0-9._-]+/g, "-") ?? "";
    return `${name.slice(0, 60)}-${hash}`;
});
__webpack_require__.d(__webpack_exports__, {
  scanImages: () => (/* binding */ scanImages)
});

// UNUSED EXPORTS: aboutExceptions

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/server/src/scan-image.ts + 23 modules
var scan_image = __webpack_require__(97941);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var src_json = __webpack_require__(78561);
// EXTERNAL MODULE: ./packages/proposals/src/pulls.ts
var pulls = __webpack_require__(70107);
;// CONCATENATED MODULE: ./packages/proposals/src/issues.ts


;
;
/** Accounts that were deleted are shown as ghost. */
;

// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts
var render_markdown = __webpack_require__(1138);
// EXTERNAL MODULE: ./packages/scan/src/markdown.ts
var markdown = __webpack_require__(16446);
;// CONCATENATED MODULE: ./packages/server/src/scan-issue.ts




/** GitHub's limit (REST, "Create an issue"). */
const longestBody = 65_536;
const mostKnown = 1000;
/** Reads the marker at a body's start; undefined where there is none that this suite wrote. */
;
/** What an image's issue has to become, seen from what it is. The same findings twice change nothing the second time. */
;
;
;
/** The marker comes first, so that shortening never cuts it. */
;
;
;
/** So that a comment that was written is not written again. */
;
;

;// CONCATENATED MODULE: ./packages/server/src/scan-issues.ts




/** Lists the issues once. Only those that our own identity opened count, whatever others write into theirs. */
;
;
/** The open one, of several the first; else the last that was closed. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/server/src/scan-images.ts








/**
 * Scans published images again, one after the other, and keeps an issue for each. One that cannot be scanned keeps none of the others from it,
 * and its issue stays as it is: not knowing is no news.
 */
;
;
/** The exceptions are those of all images: each is spoken of once, and accepts nothing only if it does so for none of them. */
;
;
/** A folder's name that says which image it is about, and is another for every image. */
;


/***/ })

};

export const id = 122;
export const ids = [122];
export const modules = {

/***/ 78561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

function parseJson(bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
}
function child(json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
}
function text(json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
}
/** Undefined for null and for what is left out. */
function optionalText(json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
}
function integer(json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
}
function items(json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
}
/** A commit, tree or blob id: it becomes part of further requests. */
function sha(json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected(at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
}


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
function explain(refusal, purpose) {
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
}
function deniedFix({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
}


/***/ }),

/***/ 96312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   hj: () => (/* binding */ proposalBranch)
/* harmony export */ });
/* unused harmony export branchPart */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80253);




/** `plugin-release/matrix/main/compatibility-matrix`: another branch for another base branch, and for another matrix of the repository. */
function proposalBranch(base, json) {
    return `plugin-release/matrix/${branchPart(base)}/${branchPart(json.replace(/\.json$/, ""))}`;
}
/** Always one part of a path, so that no branch's name begins with that of another; a digest keeps apart what would read the same. */
function branchPart(name) {
    if (/^\w[\w-]{0,60}$/.test(name))
        return name;
    const plain = name.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "");
    return `${plain.slice(0, 40)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(name).slice("sha256:".length, "sha256:".length + 8)}`.replace(/^-/, "");
}
/** A path in the repository as git has it, from one that a workflow gives. Throws `input-invalid` for what cannot be one. */
function repositoryPath(input, path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    const parts = normal.split("/");
    const bad = normal === "." || parts.some((each) => ["", "..", ".git"].includes(each.toLowerCase()));
    if (!bad && normal.length <= 500 && !/[\p{Cc}\\]/u.test(normal))
        return normal;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `${input} is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path, 200)}, which is no file of a repository`, {
        fix: "Give a path that begins at the repository's root, such as docs/compatibility-matrix.json.",
    });
}


/***/ }),

/***/ 71122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeMatrix: () => (/* binding */ proposeMatrix)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/matrix/src/compute.ts + 1 modules
var compute = __webpack_require__(92207);
// EXTERNAL MODULE: ./packages/matrix/src/markers.ts
var markers = __webpack_require__(45100);
// EXTERNAL MODULE: ./packages/matrix/src/place-evidence.ts + 1 modules
var place_evidence = __webpack_require__(78747);
// EXTERNAL MODULE: ./packages/matrix/src/words.ts
var words = __webpack_require__(17538);
;// CONCATENATED MODULE: ./packages/matrix/src/matrix-changes.ts


/** What can change between two matrices, most important first. */
const changeKinds = [
    "contradicted",
    "failed",
    "unverified",
    "passed",
    "verified-again",
    "withdrawn",
    "version",
    "server",
    "declared",
    "gone",
];
/** What a person who knows one matrix has to be told of another, in the order of the kinds and then of the matrix. */
function changesBetween(before, after) {
    const [earlier, later] = [linesOf(before), linesOf(after)];
    const found = [
        ...serverChanges(before, after),
        ...deprecations(before, after),
        ...[...later].flatMap(([key, line]) => [...lineChanges(earlier.get(key), line)]),
        ...[...earlier].flatMap(([key, { label }]) => (later.has(key) ? [] : [changeOf("gone", label)])),
    ];
    return found.sort((one, other) => changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind));
}
function linesOf({ servers, plugins }) {
    const lines = new Map();
    for (const row of plugins) {
        for (const [index, version] of row.versions.entries()) {
            const cells = new Map((row.cells[index] ?? []).map((cell, column) => [servers[column]?.version ?? "", cell]));
            const label = `${row.name} ${version.version}`;
            lines.set((0,place_evidence/* placeKey */.r)(row, version.version), { row, version, label, cells });
        }
    }
    return lines;
}
function* serverChanges(before, after) {
    const [earlier, later] = [before, after].map(({ servers }) => new Set(servers.map(({ version }) => version)));
    for (const version of later ?? [])
        if (!earlier?.has(version))
            yield changeOf("server", version);
    for (const version of earlier ?? [])
        if (!later?.has(version))
            yield changeOf("gone", `server ${version}`);
}
function* deprecations(before, after) {
    const known = new Set(before.plugins.flatMap((each) => (each.deprecated === undefined ? [] : [(0,place_evidence/* placeKey */.r)(each, "")])));
    for (const plugin of after.plugins) {
        if (plugin.deprecated === undefined || known.has((0,place_evidence/* placeKey */.r)(plugin, "")))
            continue;
        yield changeOf("withdrawn", `${plugin.name} is deprecated`, plugin.deprecated);
    }
}
function* lineChanges(earlier, { label, version, cells }) {
    if (!earlier)
        yield changeOf("version", label, declaredIn(cells));
    if (version.retracted && !earlier?.version.retracted) {
        yield changeOf("withdrawn", `${label} is retracted`, version.retracted.why);
    }
    for (const [server, cell] of cells) {
        const change = cellChange(earlier?.cells.get(server), cell, `${label} on ${server}`);
        if (change)
            yield change;
    }
}
/** What matters most of a cell; what it declares only where it was there before, since a new row or column says so itself. */
function cellChange(before, cell, text) {
    const { verified, contradiction, declared } = cell;
    const proof = proofOf(cell);
    if (contradiction && contradiction !== before?.contradiction) {
        const said = contradiction === "compatible-failed" ? "declared compatible, but failed" : "not declared, but passed";
        return changeOf("contradicted", `${text}: ${said}`, proof);
    }
    if (verified !== (before?.verified ?? "not-run")) {
        return verified === "not-run" ? changeOf("unverified", text) : changeOf(verified, text, proof);
    }
    if (before && before.declared.verdict !== declared.verdict) {
        return changeOf("declared", `${text}: ${before.declared.verdict}, now ${declared.verdict}`);
    }
    if (reportsOf(before) !== reportsOf(cell))
        return changeOf("verified-again", `${text}: ${verified}`, proof);
    return undefined;
}
function declaredIn(cells) {
    const servers = [...cells].flatMap(([server, { declared }]) => (declared.verdict === "compatible" ? [server] : []));
    return servers.length === 0 ? "declared compatible with no server" : `declared compatible with ${servers.join(", ")}`;
}
function reportsOf(cell) {
    return (cell?.evidence ?? []).map(({ report }) => report).join();
}
function proofOf(cell) {
    const newest = cell.evidence.find(({ verdict }) => verdict === cell.verified);
    return newest ? `${newest.platform}, ${(0,words/* dateOf */.Q$)(cell)}, report ${newest.report.slice(0, "sha256:".length + 12)}` : "";
}
function changeOf(kind, text, detail = "") {
    return { kind, text, ...(detail === "" ? {} : { detail }) };
}

// EXTERNAL MODULE: ./packages/matrix/src/matrix-html.ts + 7 modules
var matrix_html = __webpack_require__(47997);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-json.ts
var matrix_json = __webpack_require__(23901);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-markdown.ts
var matrix_markdown = __webpack_require__(67390);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-read.ts + 2 modules
var matrix_read = __webpack_require__(47107);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/proposals/src/decide.ts
const stop = (outcome) => ({ do: "stop", outcome });
/** Design, section 6: refreshed only when it conflicts or proposes something else; never over a person's commit. */
function decide(known) {
    const { wanted, open } = known;
    if (!wanted)
        return withoutWish(known);
    if (!open)
        return known.declined ? stop("declined") : { do: "write", outcome: "created" };
    if (!open.mine)
        return stop("edited");
    const described = open.marker?.head === open.headSha && open.marker.state === wanted.state;
    if (described && open.marker?.base === wanted.base)
        return stop("current");
    if (described)
        return unlessConflict(known, stop("current"));
    if (!known.head)
        return { do: "ask-head" };
    if (!known.head.own)
        return open.marker?.state === wanted.state ? stop("edited") : { do: "comment" };
    if (known.head.own.state !== wanted.state)
        return { do: "write", outcome: "updated" };
    return unlessConflict(known, { do: "describe" });
}
function withoutWish({ open, head }) {
    if (!open?.mine)
        return stop("unneeded");
    if (open.marker?.head === open.headSha)
        return { do: "withdraw" };
    if (!head)
        return { do: "ask-head" };
    return head.own ? { do: "withdraw" } : stop("edited");
}
/** While GitHub does not know, the proposal stays: the next run asks again. */
function unlessConflict(known, otherwise) {
    if (known.mergeable === undefined)
        return { do: "ask-mergeable" };
    if (known.mergeable !== false)
        return otherwise;
    if (!known.head)
        return { do: "ask-head" };
    return known.head.own ? { do: "write", outcome: "refreshed" } : stop("edited");
}
/**
 * What to do with a branch that exists without an open pull request: use its head as it is, go on from it, or leave it.
 * A branch stays behind when a run was killed, when another run is a step ahead, and after a merge.
 */
function decideLeftover(head, wanted, concludedHeads) {
    const concluded = concludedHeads.has(head.sha);
    const complete = head.own?.state === wanted.state && head.own.base === wanted.baseCommit;
    if (complete && !concluded)
        return "use";
    return head.own || concluded ? "extend" : "taken";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/proposals/src/marker.ts


/** GitHub's limits: REST, "Create a pull request". */
const longestBody = 65_536;
const longestTitle = 256;
/** Of more items than these, the rest can be proposed again after a person declined. */
const mostItems = 4000;
/** The marker comes first, so that shortening never cuts it. */
function bodyWith(marker, body) {
    const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) => [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
    const head = `<!-- plugin-release: ${json} -->\n`;
    return head + shortened(body.replaceAll("\0", ""), longestBody - head.length);
}
const fields = ["key", "head", "state", "base", "items"];
/** The marker at the start of a body; undefined when there is none that this suite wrote. */
function readMarker(body) {
    const [, json] = /^<!-- plugin-release: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    try {
        const marker = JSON.parse(json ?? "");
        return fields.every((field) => typeof marker[field] === "string") ? marker : undefined;
    }
    catch {
        return undefined;
    }
}
/** A body without its marker. */
function withoutMarker(body) {
    return readMarker(body) ? body.slice(body.indexOf("-->") + 3).replace(/^\r?\n/, "") : body;
}
function titleOf(title) {
    return (0,sanitize/* sanitize */.a)(title, longestTitle);
}
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    const note = "\n\n… shortened: the rest does not fit into a pull request.";
    return text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, "") + note;
}
function digest(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
function itemsField(items) {
    return items.slice(0, mostItems).map(itemCode).join("");
}
function holdsItem(field, item) {
    const code = itemCode(item);
    for (let at = 0; at < field.length; at += code.length)
        if (field.startsWith(code, at))
            return true;
    return false;
}
function itemCode(item) {
    return digest(item).slice(0, 10);
}

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var src_json = __webpack_require__(78561);
// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __webpack_require__(42643);
;// CONCATENATED MODULE: ./packages/proposals/src/pulls.ts



function pullsOf({ name, call }) {
    const owner = name.slice(0, name.indexOf("/"));
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
    // A fork of the same owner can have a branch of the same name.
    const ours = (json) => (0,src_json/* child */.jf)(json, "head", "repo", "id").value === (0,src_json/* child */.jf)(json, "base", "repo", "id").value;
    return {
        ofBranch: async (branch, base) => {
            const query = { state: "all", head: `${owner}:${branch}`, base };
            return (await list("/pulls", query, "list pull requests")).filter(ours).map(toPull);
        },
        open: async (base) => {
            const found = await list("/pulls", { state: "open", base }, "list pull requests");
            return found.filter(ours).map((json) => ({ ...toPull(json), branch: (0,src_json/* text */.Qq)(json, "head", "ref") }));
        },
        mergeable: async (number) => {
            const answer = await call({ path: `/pulls/${number}`, purpose: `look at pull request ${number}` });
            const { value } = (0,src_json/* child */.jf)((0,src_json/* parseJson */.qF)(answer.bytes, "pull"), "mergeable");
            return typeof value === "boolean" ? value : undefined;
        },
        create: async ({ title, body, branch, base }) => {
            const purpose = "open a pull request";
            const request = { title, body, head: branch, base };
            const answer = await call({ method: "POST", path: "/pulls", body: request, accept: [422], purpose });
            if (answer.status !== 422)
                return toPull((0,src_json/* parseJson */.qF)(answer.bytes, "pull"));
            if (/already exists|no commits between/i.test(answer.message))
                return undefined;
            throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)(answer, `${purpose} in ${name}`)]);
        },
        update: async (number, body) => {
            const purpose = `update pull request ${number}`;
            const answer = await call({ method: "PATCH", path: `/pulls/${number}`, body, purpose });
            return toPull((0,src_json/* parseJson */.qF)(answer.bytes, "pull"));
        },
        addLabels: async (number, labels) => {
            const purpose = `label pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/labels`, body: { labels }, purpose });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of pull request ${number}`);
            return found.map((json) => ({ author: login(json), body: (0,src_json/* optionalText */.mR)(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
}
function sameLogin(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function toPull(json) {
    const merged = (0,src_json/* optionalText */.mR)(json, "merged_at") !== undefined;
    return {
        number: (0,src_json/* integer */.nd)(json, "number"),
        url: (0,src_json/* text */.Qq)(json, "html_url"),
        state: (0,src_json/* text */.Qq)(json, "state") === "open" ? "open" : merged ? "merged" : "closed",
        author: login(json),
        title: (0,src_json/* text */.Qq)(json, "title"),
        body: (0,src_json/* optionalText */.mR)(json, "body") ?? "",
        labels: (0,src_json/* items */.ld)(json, "labels").map((label) => (0,src_json/* text */.Qq)(label, "name")),
        headSha: (0,src_json/* sha */.hW)(json, "head", "sha"),
    };
}
/** Accounts that were deleted are shown as ghost. */
function login(json) {
    return (0,src_json/* optionalText */.mR)(json, "user", "login") ?? "ghost";
}

;// CONCATENATED MODULE: ./packages/proposals/src/trailer.ts


const names = {
    key: "Plugin-Release-Proposal",
    state: "Plugin-Release-State",
    base: "Plugin-Release-Base",
    tree: "Plugin-Release-Tree",
};
const order = ["key", "state", "base", "tree"];
function commitMessage(title, trailer) {
    const lines = order.map((field) => `${names[field]}: ${(0,sanitize/* sanitize */.a)(trailer[field], 200)}`);
    return `${(0,sanitize/* sanitize */.a)(title, 200)}\n\n${lines.join("\n")}\n`;
}
/** The trailer in the last paragraph of a commit message; undefined when it is not complete. */
function readTrailer(message) {
    const paragraph = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? "";
    const lines = paragraph.split("\n");
    const values = order.map((field) => {
        const prefix = `${names[field]}: `;
        return lines
            .find((line) => line.startsWith(prefix))
            ?.slice(prefix.length)
            .trim();
    });
    const [key, state, base, tree] = values;
    return key && state && base && tree ? { key, state, base, tree } : undefined;
}
/** The trailer of a head that our identity wrote for this proposal and nobody changed since. */
function ownTrailer(head, key, identity) {
    const trailer = readTrailer(head.message);
    const ours = trailer?.key === (0,sanitize/* sanitize */.a)(key, 200) && trailer.tree === head.tree;
    return ours && sameLogin(head.author, identity) ? trailer : undefined;
}

;// CONCATENATED MODULE: ./packages/proposals/src/observe.ts




async function observe(github, repository, pulls, request) {
    const files = await readFiles(repository, request.paths, request.base);
    if ([...files.values()].every((text) => text === undefined))
        await requireBranch(repository, request.base);
    const found = await pulls.ofBranch(request.branch, request.base);
    const identity = found.length > 0 ? await github.identity() : "";
    const seen = found.map((pull) => judgePull(pull, request.key, identity));
    const concluded = seen.filter((pull) => pull.state !== "open");
    return {
        files,
        ...(await readKept(github, repository, request, concluded)),
        open: seen.find((pull) => pull.state === "open"),
        concluded,
    };
}
async function readKept(github, repository, { kept, branch, key }, concluded) {
    const found = kept && (await repository.branch(branch));
    if (!kept || !found)
        return { kept: new Map() };
    const head = await judgeHead(found, key, github);
    const counts = head.own !== undefined && !concluded.some(({ headSha }) => headSha === head.sha);
    return { head, kept: counts ? await readFiles(repository, kept, head.sha) : new Map() };
}
async function readFiles(repository, paths, ref) {
    const files = new Map();
    for (const path of paths)
        files.set(path, await repository.readFile(path, ref));
    return files;
}
/** No file at all can also mean no branch, no repository, or no right to see it: GitHub says 404 to all of them. */
async function requireBranch(repository, branch) {
    const head = await repository.branch(branch);
    if (head)
        return head;
    return (0,diagnostic/* fail */.fJ)("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
        fix: "Check the names, and that the token may read the repository's contents.",
    });
}
function judgePull(pull, key, identity) {
    const mine = sameLogin(pull.author, identity);
    const marker = mine ? readMarker(pull.body) : undefined;
    return { ...pull, mine, ...(marker?.key === key ? { marker } : {}) };
}
async function judgeHead(head, key, github) {
    const own = ownTrailer(head, key, await github.identity());
    return { sha: head.sha, ...(own ? { own: { state: own.state, base: own.base } } : {}) };
}
/** The newest proposal that a person closed with this item in it. */
function declinedIn(seen, item) {
    const closed = seen.concluded.filter(({ state, marker }) => state === "closed" && marker && !marker.withdrawn);
    return closed.find(({ marker }) => holdsItem(marker?.items ?? "", item));
}
function openPull(pull) {
    if (!pull)
        return undefined;
    return { mine: pull.mine, headSha: pull.headSha, ...(pull.marker ? { marker: pull.marker } : {}) };
}
/** The files that a change edits, as the base branch has them. */
function baseDigest(change, files) {
    const paths = [...change.files.keys()].sort();
    return digest(paths.map((path) => [path, files.get(path) ?? null]));
}

;// CONCATENATED MODULE: ./packages/proposals/src/work.ts


async function computeChange(request, seen, files) {
    const change = await request.edit({
        files,
        kept: seen.kept,
        labels: seen.open?.labels ?? [],
        declined: (item) => declinedIn(seen, item) !== undefined,
        proposed: (item) => holdsItem(seen.open?.marker?.items ?? "", item),
    });
    for (const path of change?.files.keys() ?? []) {
        if (!request.paths.includes(path))
            throw new Error(`the edit changes ${path}, which is not among the paths it reads`);
    }
    return change;
}

;// CONCATENATED MODULE: ./packages/proposals/src/commit.ts






/** Computes the change again from exactly the commit that will be its parent. Undefined when that asks for something else. */
async function fixBasis(work) {
    const { repository, request, seen, change } = work;
    if (!change)
        return undefined;
    const commit = await requireBranch(repository, request.base);
    const edited = await readFiles(repository, [...change.files.keys()], commit.sha);
    const files = new Map([...seen.files, ...edited]);
    const moved = [...edited].some(([path, text]) => text !== seen.files.get(path));
    const again = moved ? await computeChange(request, seen, files) : change;
    const state = digest(change.fingerprint);
    const same = again && digest(again.fingerprint) === state && [...again.files.keys()].every((path) => edited.has(path));
    return same ? { commit, files, change: again, state } : undefined;
}
/** Puts the change onto a branch that has an open pull request. The commit, or undefined when the branch moved meanwhile. */
async function extendBranch(work, basis, head) {
    const tree = await work.repository.createTree(basis.commit.tree, basis.change.files);
    return moveBranch(work, basis, head, tree);
}
/** Puts the change onto a branch that has none: a new branch, or one that an earlier run left behind. */
async function startBranch(work, basis) {
    const { repository, request, seen } = work;
    const tree = await repository.createTree(basis.commit.tree, basis.change.files);
    const commit = await storeCommit(work, basis, tree, [basis.commit.sha]);
    if (await repository.createBranch(request.branch, commit))
        return commit;
    const found = await repository.branch(request.branch);
    if (!found)
        return undefined;
    const head = await judgeHead(found, request.key, work.github);
    const concluded = new Set(seen.concluded.filter((pull) => pull.mine).map((pull) => pull.headSha));
    const leftover = decideLeftover(head, { state: basis.state, baseCommit: basis.commit.sha }, concluded);
    if (leftover === "use")
        return head.sha;
    if (request.kept && head.sha !== seen.head?.sha)
        return undefined; // it may hold what is to be kept
    if (leftover === "extend")
        return moveBranch(work, basis, head, tree);
    const message = `The branch ${request.branch} of ${request.repository} holds commits that this suite did not write, and no pull request explains them.`;
    return (0,diagnostic/* fail */.fJ)("proposal-branch-taken", message, { fix: "Rename or delete that branch." });
}
/** Never forced: the new commit has the head that was looked at as its parent, so a branch that moved refuses it. */
async function moveBranch(work, basis, head, tree) {
    const base = basis.commit.sha;
    const commit = await storeCommit(work, basis, tree, head.own?.base === base ? [head.sha] : [head.sha, base]);
    return (await work.repository.moveBranch(work.request.branch, commit)) ? commit : undefined;
}
function storeCommit({ repository, request }, basis, tree, parents) {
    const trailer = { key: request.key, state: basis.state, base: basis.commit.sha, tree };
    return repository.createCommit({ message: commitMessage(basis.change.title, trailer), tree, parents });
}

;// CONCATENATED MODULE: ./packages/proposals/src/texts.ts

/** Title and body of a proposal, with what its marker remembers. */
function textsOf(marker, change) {
    return { title: titleOf(change.title), body: bodyWith({ ...marker, items: itemsField(change.items) }, change.body) };
}
/** The body of a proposal that this suite closes; what it proposed does not count as declined. */
function closingTexts({ key, base }, pull) {
    const empty = { key, head: pull.headSha, state: "", base: "", items: "" };
    const marker = { ...(readMarker(pull.body) ?? empty), withdrawn: true };
    const note = `> Closed: nothing is left of this proposal for \`${base}\`.`;
    return { body: bodyWith(marker, `${note}\n\n${withoutMarker(pull.body)}`) };
}
/** How a comment begins that was written for exactly this wanted state. */
function editedCommentMark(change) {
    return `<!-- plugin-release: edited ${digest(change.fingerprint)} -->`;
}
function editedComment({ branch }, change, pull) {
    const own = readMarker(pull.body)?.head;
    const back = own ? `reset the branch \`${branch}\` to ${own}, or ` : "";
    return [
        editedCommentMark(change),
        `This proposal should now be **${titleOf(change.title).replace(/[\\`*_[\]<>]/g, "\\$&")}**.`,
        "",
        "Its branch holds commits that this suite did not write, so it is left as it is.",
        `To have it brought up to date, ${back}merge or close this pull request.`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/proposals/src/carry-out.ts





/** Writes what was decided. Undefined when something moved, so that everything has to be looked at again. */
async function carryOut(work, known, step) {
    const { open } = work.seen;
    if (step.do === "write")
        return open ? refresh(work, known, open, step.outcome) : create(work);
    if (!open)
        return conclude(work, step);
    if (step.do === "describe")
        return describe(work, known, open);
    if (step.do === "comment")
        return commentOnce(work, open);
    if (step.do === "withdraw")
        return withdraw(work, open);
    const labelled = step.do === "stop" && step.outcome === "current" && (await addLabels(work, open));
    return conclude(work, step, labelled);
}
/** The result of a step, written or only planned. */
function conclude(work, step, changed = false) {
    const outcome = outcomeOf(step);
    const declinedPull = outcome === "declined" ? declinedIn(work.seen, work.change?.items[0] ?? "") : undefined;
    return resultOf(work, outcome, changed, work.seen.open ?? declinedPull);
}
async function create(work) {
    const basis = await fixBasis(work);
    const head = basis && (await startBranch(work, basis));
    if (!basis || !head)
        return undefined;
    const { branch, base } = work.request;
    const pull = await work.pulls.create({ ...textsFor(work, basis, head), branch, base });
    if (!pull)
        return undefined;
    await addLabels(work, pull);
    return resultOf({ ...work, change: basis.change }, "created", true, pull);
}
async function refresh(work, known, open, outcome) {
    const basis = await fixBasis(work);
    const head = basis && known.head && (await extendBranch(work, basis, known.head));
    if (!basis || !head)
        return undefined;
    return retell({ ...work, change: basis.change }, open, textsFor(work, basis, head), outcome);
}
async function describe(work, known, open) {
    const { change, request, seen } = work;
    if (!change || !known.head || !known.wanted)
        return undefined;
    const marker = {
        key: request.key,
        head: known.head.sha,
        state: known.wanted.state,
        base: baseDigest(change, seen.files),
    };
    return retell(work, open, textsOf(marker, change), "updated");
}
/** A pull request that was closed or merged meanwhile is not the one to bring up to date. */
async function retell(work, open, texts, outcome) {
    const { state } = await work.pulls.update(open.number, texts);
    if (state !== "open")
        return undefined;
    await addLabels(work, open);
    return resultOf(work, outcome, true, open);
}
async function withdraw(work, open) {
    await work.pulls.update(open.number, { state: "closed", ...closingTexts(work.request, open) });
    return resultOf(work, "withdrawn", true, open);
}
async function commentOnce(work, open) {
    const { change, github, pulls, request } = work;
    if (!change)
        return undefined;
    const identity = await github.identity();
    const mark = editedCommentMark(change);
    const earlier = (await pulls.comments(open.number)).filter((each) => sameLogin(each.author, identity));
    const told = earlier.some(({ body }) => body.startsWith(mark));
    if (!told)
        await pulls.comment(open.number, editedComment(request, change, open));
    return conclude(work, { do: "comment" }, !told);
}
async function addLabels({ pulls, request }, pull) {
    const missing = request.labels.filter((label) => !pull.labels.includes(label));
    if (missing.length > 0)
        await pulls.addLabels(pull.number, missing);
    return missing.length > 0;
}
function textsFor(work, basis, head) {
    const base = baseDigest(basis.change, basis.files);
    return textsOf({ key: work.request.key, head, state: basis.state, base }, basis.change);
}
function outcomeOf(step) {
    if (step.do === "stop" || step.do === "write")
        return step.outcome;
    if (step.do === "withdraw")
        return "withdrawn";
    return step.do === "comment" ? "edited" : "updated";
}
function resultOf(work, outcome, changed, pull) {
    return {
        outcome,
        changed,
        ...(pull ? { number: pull.number, url: pull.url } : {}),
        ...(work.change ? { change: work.change } : {}),
        diagnostics: diagnosticsOf(work, outcome, pull),
    };
}
function diagnosticsOf({ seen, request }, outcome, pull) {
    if (outcome === "declined") {
        const message = `Pull request ${pull?.number} proposed the same and was closed without merging: ${pull?.url}`;
        return [(0,diagnostic/* diagnostic */.YK)("proposal-declined", message, { fix: "Reopen that pull request if it was closed by mistake." })];
    }
    if (outcome !== "edited")
        return [];
    const reason = seen.open?.mine
        ? "holds commits that this suite did not write, and is left as it is"
        : `was opened from ${request.branch} by ${seen.open?.author}, not by this suite`;
    const fix = "Merge it, or close it and delete its branch.";
    return [(0,diagnostic/* diagnostic */.YK)("proposal-edited", `Pull request ${pull?.number} ${reason}: ${pull?.url}`, { fix })];
}

;// CONCATENATED MODULE: ./packages/proposals/src/repository.ts



function openRepository(github, name) {
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
            fix: "Write owner and name, such as acme/plugin-registry.",
        });
    }
    const call = (request) => github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
    const json = async (request, at) => (0,src_json/* parseJson */.qF)((await call(request)).bytes, at);
    return {
        name,
        call,
        readFile: (path, ref) => readFile(call, path, ref),
        branch: async (branch) => {
            const path = `/branches/${encodeURIComponent(branch)}`;
            const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
            return answer.status === 404 ? undefined : branchHead((0,src_json/* parseJson */.qF)(answer.bytes, "branch"));
        },
        createTree: async (base, files) => {
            const tree = [...files].map(([path, content]) => treeEntry(path, content));
            const body = { base_tree: base, tree };
            return (0,src_json/* sha */.hW)(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
        },
        createCommit: async (body) => (0,src_json/* sha */.hW)(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
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
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
/** Other reasons for a 422, such as a rule of the repository, are problems. */
async function wasDone(name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)(answer, `${request.purpose} in ${name}`)]);
}
async function readFile(call, path, ref) {
    const query = new URLSearchParams({ ref });
    const purpose = `read ${path} at ${ref}`;
    const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
    if (answer.status === 404)
        return undefined;
    const type = answer.headers["content-type"] ?? "";
    if (type.startsWith("application/json")) {
        (0,diagnostic/* fail */.fJ)("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
    }
    if (type.startsWith("text/html")) {
        const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
        (0,diagnostic/* fail */.fJ)("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
    }
    try {
        // With its byte order mark, if it has one: what is written back differs only where it was edited.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
    }
    catch {
        return (0,diagnostic/* fail */.fJ)("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
    }
}
function treeEntry(path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
}
function branchHead(branch) {
    return {
        sha: (0,src_json/* sha */.hW)(branch, "commit", "sha"),
        tree: (0,src_json/* sha */.hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,src_json/* text */.Qq)(branch, "commit", "commit", "message"),
        author: (0,src_json/* optionalText */.mR)(branch, "commit", "author", "login"),
    };
}

;// CONCATENATED MODULE: ./packages/proposals/src/propose.ts








/** How often a proposal is computed anew because something moved while it was written. */
const rounds = 6;
/** Milliseconds before GitHub is asked again whether a pull request merges: it computes that when it is first asked. */
const mergeabilityDelays = [500, 1500, 3000];
/**
 * Makes the proposal what the head of the base branch asks for: opens it, brings it up to date, or leaves it (design,
 * section 6). Safe to run at any time, several times at once, and again after it was killed. Throws diagnostics.
 */
async function propose(github, request) {
    checkBranches(request);
    const repository = openRepository(github, request.repository);
    const pulls = pullsOf(repository);
    for (let round = 0; round < rounds; round++) {
        if (round > 0)
            await github.sleep(100 * 2 ** round * (1 + Math.random()));
        const seen = await observe(github, repository, pulls, request);
        const change = await computeChange(request, seen, seen.files);
        const work = { github, repository, pulls, request, seen, ...(change ? { change } : {}) };
        const known = firstKnown(work);
        const step = await learn(work, known);
        const result = step && (request.dryRun ? conclude(work, step) : await carryOut(work, known, step));
        if (result)
            return result;
    }
    return (0,diagnostic/* fail */.fJ)("proposal-contended", `The branch ${request.branch} moved each time the proposal was to be written.`, {
        fix: "Run this again; if that does not help, look for a branch rule, or for a branch whose name begins with this one's and a slash.",
    });
}
function firstKnown({ change, seen }) {
    return {
        wanted: change ? { state: digest(change.fingerprint), base: baseDigest(change, seen.files) } : null,
        declined: change !== undefined && change.items.length > 0 && change.items.every((item) => declinedIn(seen, item)),
        open: openPull(seen.open),
        // What is kept was read there: a later head may hold more.
        ...(seen.head ? { head: seen.head } : {}),
    };
}
/** Asks only for what the decision depends on. Undefined when the branch went away meanwhile. */
async function learn(work, known) {
    for (;;) {
        const step = decide(known);
        if (step.do === "ask-head") {
            const head = await work.repository.branch(work.request.branch);
            if (!head)
                return undefined;
            known.head = await judgeHead(head, work.request.key, work.github);
        }
        else if (step.do === "ask-mergeable") {
            known.mergeable = await askMergeable(work);
        }
        else {
            return step;
        }
    }
}
async function askMergeable({ github, pulls, seen }) {
    for (const delay of [0, ...mergeabilityDelays]) {
        if (delay > 0)
            await github.sleep(delay);
        const answer = await pulls.mergeable(seen.open?.number ?? 0);
        if (answer !== undefined)
            return answer;
    }
    return "unknown";
}
/** What git and GitHub accept as a branch's name, narrowed to what needs no escaping anywhere. */
function checkBranches({ branch, base }) {
    for (const name of [branch, base]) {
        const parts = name.split("/");
        const plain = parts.every((part) => /^[\w+@][\w.+@-]*$/.test(part) && !part.includes("..") && !/\.(lock)?$/.test(part));
        if (!plain || name.length > 200)
            (0,diagnostic/* fail */.fJ)("input-invalid", `"${name.slice(0, 100)}" cannot be the name of a branch.`);
    }
    if (branch === base)
        (0,diagnostic/* fail */.fJ)("input-invalid", `A proposal to ${base} needs a branch of its own.`);
}

;// CONCATENATED MODULE: ./packages/server/src/matrix-handed-over.ts





/** GitHub's answers are read up to this size, and it takes no blob that is much larger. */
const mostBytes = 32 * 1024 * 1024;
/** Reads a matrix that another job wrote, by its digest where that is given. Throws diagnostics. */
function readHandedOver(file, digest) {
    const read = (0,read_text/* readText */.yR)(file, mostBytes);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    const found = (0,src_digest/* sha256 */.sc)(read.text);
    if (digest !== undefined && digest !== found) {
        (0,diagnostic/* fail */.fJ)("matrix-tampered", `${(0,sanitize/* quoted */.T)(file, 300)} is not the matrix that was handed over: expected ${digest}, got ${found}`, {
            fix: "Hand over the file as fold wrote it, with the digest that it put out.",
            place: { file, line: 1 },
        });
    }
    return matrixInput(file, read.text);
}
/** Throws what is wrong with the text. */
function matrixInput(file, text) {
    const { input, diagnostics } = (0,matrix_read/* parseMatrix */.z5)(file, text);
    if (!input)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return input;
}

// EXTERNAL MODULE: ./packages/server/src/matrix-proposal-branch.ts
var matrix_proposal_branch = __webpack_require__(96312);
// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts + 1 modules
var render_markdown = __webpack_require__(91737);
;// CONCATENATED MODULE: ./packages/server/src/matrix-proposal-text.ts



const proposalTitle = "Update the compatibility matrix";
/** Lines of one kind that a person still reads. */
const mostLines = 40;
/** Characters of all lines together: GitHub takes a body of 65,536, of which what is remembered of the items takes up to 10,000. */
const mostCharacters = 40_000;
/** Changes that are remembered one by one. */
const matrix_proposal_text_mostItems = 1000;
const headings = {
    contradicted: "⚠️ Declared and verified part",
    failed: "❌ Newly failed",
    unverified: "➖ No longer verified",
    passed: "✅ Newly passed",
    "verified-again": "Verified again",
    withdrawn: "Retracted or deprecated",
    version: "New versions",
    server: "New servers",
    declared: "Declared otherwise",
    gone: "No longer there",
};
/**
 * What a person declines who closes the proposal: each change, without dates and digests, which the next run has others of. Very many
 * changes are one item, and so is a matrix that only reads differently.
 */
function proposalItems(changes, fingerprint) {
    const items = changes.map(({ kind, text }) => `${kind} ${text}`);
    if (items.length === 0)
        return [`text ${fingerprint}`];
    return items.length > matrix_proposal_text_mostItems ? [`all ${(0,src_digest/* sha256 */.sc)(JSON.stringify(items))}`] : items;
}
/** What a maintainer decides from; every name in it shows as exactly itself. */
function proposalBody(changes, run) {
    const room = { left: mostCharacters };
    const kinds = changeKinds.map((kind) => ({ kind, of: changes.filter((each) => each.kind === kind) }));
    const told = kinds.filter(({ of }) => of.length > 0);
    const summary = told.map(({ kind, of }) => `${headings[kind]}: ${of.length}`).join(" · ");
    const only = "What is declared and verified stays as it is; how it is written, or who pins what, differs.";
    const source = run === undefined ? "a run of this suite" : `[this run](${run})`;
    return `${summary === "" ? only : summary}

${told.map(({ kind, of }) => section(headings[kind], of, room)).join("")}The matrix was computed by ${source} from manifests, released versions and conformance reports. No signature was verified for this proposal. What of the matrix is committed counts on: the next run does not verify it again.

Not wanted: close this, and the same is not proposed again.
`;
}
function section(heading, changes, room) {
    const lines = [];
    for (const each of changes.slice(0, mostLines)) {
        const next = line(each);
        if (next.length > room.left)
            break;
        room.left -= next.length;
        lines.push(next);
    }
    const more = changes.length - lines.length;
    const rest = more === 0 ? "" : `- and ${more} more, which the files show\n`;
    return `**${heading} (${changes.length})**\n\n${lines.join("")}${rest}\n`;
}
function line({ text, detail }) {
    return `- ${(0,render_markdown/* markdownText */.p)(text, 200)}${detail === undefined ? "" : ` (${(0,render_markdown/* markdownText */.p)(detail, 200)})`}\n`;
}

;// CONCATENATED MODULE: ./packages/server/src/matrix-propose.ts














/**
 * Proposes a matrix to the repository that it is of: one branch and one pull request, by the rules of all proposals. Reads nothing but the
 * matrix from here; what the base branch's matrix and the open proposal have verified besides stays, and of the Markdown file only what
 * stands between the markers changes. Throws diagnostics, and then nothing was proposed.
 */
async function proposeMatrix(options) {
    const { github, repository, base, paths, run, progress } = options;
    const input = readHandedOver(options.matrix, options.digest);
    return progress.step("Propose the matrix", () => propose(github, {
        repository,
        base,
        branch: (0,matrix_proposal_branch/* proposalBranch */.hj)(base, paths.json),
        key: `matrix/${paths.json}`,
        paths: Object.values(paths),
        kept: [paths.json], // a release is verified once: another run's proposal is not to forget it
        labels: ["plugin-release"],
        edit: (found) => editOf(input, paths, found, run),
    }));
}
/** The change that brings the base branch's files to the matrix; undefined where they are there. */
function editOf(proposed, paths, { files, kept }, run) {
    const present = files.get(paths.json);
    const known = present === undefined ? none : matrixInput(paths.json, present);
    const before = kept.get(paths.json);
    // Of another version of this suite it may be one that this one cannot read.
    const earlier = (before === undefined ? undefined : (0,matrix_read/* parseMatrix */.z5)(paths.json, before).input) ?? none;
    const evidence = [...known.evidence, ...earlier.evidence, ...proposed.evidence];
    const { matrix } = (0,compute/* computeMatrix */.v)({ ...proposed, evidence });
    const rendered = render(matrix, paths);
    const wanted = whole(rendered, paths, files);
    const changed = [...wanted].filter(([path, text]) => text !== files.get(path));
    if (changed.length === 0)
        return undefined;
    const changes = changesBetween((0,compute/* computeMatrix */.v)(known).matrix, matrix);
    // The Markdown file's other lines are not what is proposed.
    const fingerprint = (0,src_digest/* sha256 */.sc)(JSON.stringify([...rendered]));
    return {
        files: new Map(changed),
        items: proposalItems(changes, fingerprint),
        fingerprint,
        title: proposalTitle,
        body: proposalBody(changes, run),
    };
}
const none = { servers: [], plugins: [], evidence: [] };
/** Texts by path; of the Markdown file what goes between its markers. */
function render(matrix, { json, markdown, html }) {
    const texts = new Map([[json, (0,matrix_json/* renderMatrixJson */.Q)(matrix)]]);
    if (markdown !== undefined)
        texts.set(markdown, (0,matrix_markdown/* renderMatrixMarkdown */.x)(matrix));
    if (html !== undefined)
        texts.set(html, (0,matrix_html/* renderMatrixHtml */.f)(matrix));
    for (const [path, text] of texts) {
        if (Buffer.byteLength(text) > mostBytes)
            throw new diagnostic/* DiagnosticError */.uo([(0,read_text/* tooLarge */.g$)(path, mostBytes)]);
    }
    return texts;
}
function whole(rendered, { markdown }, files) {
    if (markdown === undefined)
        return rendered;
    const put = (0,markers/* putBetweenMarkers */.J)(markdown, files.get(markdown) ?? "", rendered.get(markdown) ?? "");
    if ("problem" in put)
        throw new diagnostic/* DiagnosticError */.uo([put.problem]);
    return new Map(rendered).set(markdown, put.text);
}


/***/ })

};

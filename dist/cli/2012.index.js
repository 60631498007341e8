export const id = 2012;
export const ids = [2012,7748,1549];
export const modules = {

/***/ 23559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/finding.ts


function ok(check, message) {
    return { check, level: "ok", message };
}
function warning(check, message, remedy = {}) {
    return { check, level: "warning", message, ...remedy };
}
function problem(check, message, remedy = {}) {
    return { check, level: "error", message, ...remedy };
}
/** What a check finds; where it comes to nothing, that is the finding, and the other checks go on. */
async function looked(check, look, remedy = {}) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        const { level = "warning", ...rest } = remedy;
        return error.diagnostics.slice(0, 5).map(({ message, fix }) => ({
            check,
            level,
            message: (0,sanitize/* sanitize */.a)(message),
            ...rest,
            ...(fix === undefined ? {} : { fix }),
        }));
    }
}

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var src_json = __webpack_require__(78561);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-actions.ts



/** Reusable workflows that open pull requests. */
const proposing = /\/plugin-release-actions\/\.github\/workflows\/(?:server-update|registry-update|registry-sweep|verify-matrix)\.yml@/;
const unseen = "cannot be seen with this token";
/** Whether Actions run, and may open pull requests. */
async function actionsFindings(context) {
    const url = `${context.settings}/actions`;
    const [enabled, rights] = [
        await setting(context, "/actions/permissions"),
        await setting(context, "/actions/permissions/workflow"),
    ];
    return [
        enabledFinding(enabled, url),
        ...(proposes(context) ? [pullFinding(rights, url), checksFinding(context, url)] : []),
    ];
}
/** Undefined where the token may not see it. */
async function setting({ repository }, path) {
    const answer = await repository.call({ path, accept: [401, 403, 404], purpose: "read the settings of Actions" });
    return answer.status < 300 ? (0,src_json/* parseJson */.qF)(answer.bytes, "permissions") : undefined;
}
const administration = (words, url) => ({
    fix: `Look whether ${words}, or give the token Administration: read.`,
    url,
});
function enabledFinding(json, url) {
    if (json === undefined)
        return warning("Actions", unseen, administration("Actions are enabled", url));
    if ((0,src_json/* child */.jf)(json, "enabled").value === false) {
        return problem("Actions", "are disabled", { fix: "Enable them for this repository.", url });
    }
    const allowed = (0,src_json/* child */.jf)(json, "allowed_actions").value;
    if (allowed === undefined || allowed === "all")
        return ok("Actions", "are enabled");
    return warning("Actions", `only some are allowed (${(0,sanitize/* sanitize */.a)(String(allowed), 40)})`, {
        fix: "Allow this suite's actions, actions/*, docker/login-action and sigstore/cosign-installer.",
        url,
    });
}
function pullFinding(json, url) {
    const fix = "Tick Allow GitHub Actions to create and approve pull requests, here and in the organization.";
    const may = json && (0,src_json/* child */.jf)(json, "can_approve_pull_request_reviews").value;
    if (may === true)
        return ok("pull requests", "Actions may open them");
    if (may === false)
        return problem("pull requests", "Actions may not open them: no proposal arrives", { fix, url });
    return warning("pull requests", unseen, administration("Actions may create pull requests", url));
}
/** Workflow runs of pull requests that GITHUB_TOKEN opened wait for somebody's approval. */
function checksFinding(context, url) {
    const proposers = [...context.workflows.values()].filter((text) => proposing.test(text));
    if (proposers.every((text) => /\bapp-client-id:/.test(text)))
        return ok("proposals' checks", "start at once: an App opens them");
    return warning("proposals' checks", "wait until a person approves them: GITHUB_TOKEN opens the proposals", {
        fix: "Give the workflow that proposes app-client-id and the secret app-key, where it takes them.",
        url: url.replace(/\/actions$/, "/secrets/actions"),
    });
}
function proposes({ workflows }) {
    return [...workflows.values()].some((text) => proposing.test(text));
}
/** Whether the workflows take this suite from a commit. */
function workflowFindings({ workflows }) {
    const users = [...workflows].filter(([, text]) => /\buses:.*\/plugin-release-actions\//.test(text));
    if (users.length === 0) {
        const fix = "Write them with plugin-release init plugin, server or registry.";
        return [warning("workflows", "none takes anything of this suite", { fix })];
    }
    const open = users.filter(([, text]) => /@0{40}\b/.test(text) || text.includes("change-me"));
    if (open.length > 0) {
        const names = (0,sanitize/* sanitize */.a)(open.map(([path]) => path).join(", "), 300);
        const fix = "Write the commit of this suite that you take, and the names that are missing.";
        return [problem("workflows", `placeholders are left in ${names}`, { fix })];
    }
    const moving = users.filter(([, text]) => /\/plugin-release-actions\/[\w./-]+@(?![0-9a-f]{40}\b)/.test(text));
    if (moving.length === 0)
        return [ok("workflows", `${users.length} take this suite, each from a commit`)];
    const names = (0,sanitize/* sanitize */.a)(moving.map(([path]) => path).join(", "), 300);
    return [warning("workflows", `a name that can move is taken in ${names}`, { fix: "Pin a commit's 40 digits." })];
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-branch.ts


/** Whether somebody has to agree before the default branch changes: by rulesets, which all may see, or by classic protection. */
async function branchFindings({ repository, branch, settings }) {
    const name = encodeURIComponent(branch);
    const purpose = `read the rules of ${branch}`;
    const listed = await repository.call({ path: `/rules/branches/${name}?per_page=100`, accept: [403, 404], purpose });
    const rules = listed.status < 300 ? (0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(listed.bytes, "rules")) : [];
    const review = rules.filter((rule) => (0,src_json/* child */.jf)(rule, "type").value === "pull_request");
    if (review.length > 0)
        return [reviewFinding(branch, review, settings)];
    const found = await repository.call({ path: `/branches/${name}`, purpose: `read the branch ${branch}` });
    if ((0,src_json/* child */.jf)((0,src_json/* parseJson */.qF)(found.bytes, "branch"), "protected").value === true) {
        return [
            warning("default branch", `${branch} is protected, by rules that only an administrator sees`, {
                fix: "Look whether a review by the code owners is required.",
                url: `${settings}/branches`,
            }),
        ];
    }
    return [
        warning("default branch", `everybody who may write may change ${branch} without a review`, {
            fix: "Add a branch ruleset that requires a pull request and a review by the code owners.",
            url: `${settings}/rules`,
        }),
    ];
}
function reviewFinding(branch, rules, settings) {
    if (rules.some((rule) => (0,src_json/* child */.jf)(rule, "parameters", "require_code_owner_review").value === true)) {
        return ok("default branch", `${branch} takes what its code owners reviewed`);
    }
    return warning("default branch", `${branch} takes pull requests that no code owner reviewed`, {
        fix: "Tick Require review from Code Owners in the ruleset.",
        url: `${settings}/rules`,
    });
}

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-module-proxy.ts



/** Asked for in any proxy: a module that every Go installation knows. */
const probe = "golang.org/x/mod/@v/list";
const check = "module proxy";
/** Whether the first of GOPROXY answers (go.dev/ref/mod#goproxy-protocol). */
async function moduleProxyFindings(transport, environment) {
    const list = environment.GOPROXY || "https://proxy.golang.org,direct";
    const first = list.split(/[,|]/)[0]?.trim() ?? "";
    if (first === "off")
        return [problem(check, "GOPROXY is off: no module can be fetched", { fix: "Unset GOPROXY." })];
    if (first === "direct")
        return [ok(check, "modules are fetched from their repositories (GOPROXY=direct)")];
    if (first.startsWith("file://"))
        return [ok(check, "modules are fetched from a folder")];
    if (!/^https?:\/\//.test(first) || !URL.canParse(first)) {
        return [problem(check, "GOPROXY begins with no address", { fix: "Write https://proxy.golang.org,direct." })];
    }
    return [await ask(transport, first)];
}
async function ask(transport, proxy) {
    const shown = (0,errors/* printableUrl */.Zq)(proxy);
    try {
        const response = await transport.request(`${proxy.replace(/\/+$/, "")}/${probe}`);
        await response.discard();
        // 404 and 410 say that this proxy has not that module.
        if ([200, 404, 410].includes(response.status))
            return ok(check, `${shown} answers`);
        if (response.status < 500) {
            const fix = "Give Go the credentials of the proxy, in .netrc.";
            return warning(check, `${shown} answers ${response.status}`, { fix });
        }
        return problem(check, `${shown} answers ${response.status}`, { fix: "Ask who runs the module proxy." });
    }
    catch (error) {
        if (!(error instanceof errors/* TransportError */.wX))
            throw error;
        const fix = "Look at the network, HTTPS_PROXY and GOPROXY.";
        return problem(check, `the proxy cannot be asked: ${(0,sanitize/* sanitize */.a)(error.message)}`, { fix });
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/owners.ts
/**
 * Who owns a path by a CODEOWNERS file: the owners of the last line whose pattern fits, empty where that line names none; undefined where
 * no line fits. Patterns as GitHub documents them: those of .gitignore, without `!`, `[ ]` and `\#`.
 */
function ownersOf(codeowners, path) {
    let owners;
    for (const line of codeowners.split(/\r?\n/).slice(0, 10_000)) {
        const [pattern = "", ...named] = line
            .replace(/(?:^|\s)#.*$/, "")
            .trim()
            .split(/\s+/);
        if (pattern !== "" && fits(pattern, path))
            owners = named;
    }
    return owners;
}
function fits(pattern, path) {
    if (pattern.length > 500)
        return false;
    const anchored = pattern.replace(/\/$/, "").includes("/");
    return match(partsOf(anchored ? pattern.replace(/^\//, "") : `**/${pattern}`), path.split("/"));
}
/** A pattern for a folder, or for what may be one, fits everything below it; `docs/*` fits what is directly in it. */
function partsOf(pattern) {
    const parts = pattern.split("/");
    if (parts.at(-1) === "")
        return [...parts.slice(0, -1), "*", "**"];
    return parts.at(-1) === "*" && parts.length > 1 && parts[0] !== "**" ? parts : [...parts, "**"];
}
function match([part, ...parts], names) {
    if (part === undefined)
        return names.length === 0;
    if (part === "**")
        return match(parts, names) || (names.length > 0 && match([part, ...parts], names.slice(1)));
    const [name, ...rest] = names;
    return name !== undefined && fitsName(part, name) && match(parts, rest);
}
function fitsName(part, name) {
    const escaped = part.replace(/[^*?]+/g, (text) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&"));
    return new RegExp(`^${escaped.replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]")}$`).test(name);
}

// EXTERNAL MODULE: ./packages/cli/src/init/look.ts + 1 modules
var look = __webpack_require__(27748);
// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-policy.ts






const policyPath = "plugin-policy.yaml";
const proposed = ["catalog-server-manifest.yaml", "component-constructor.yaml"];
/** Whether the policy is sound, and somebody owns it; a repository that only releases plugins has none. */
async function policyFindings(context) {
    const { repository, branch } = context;
    const text = await repository.readFile(policyPath, branch);
    if (text === undefined) {
        const has = await Promise.all(proposed.map((path) => repository.readFile(path, branch)));
        const needed = /(?:server|registry)-update\.yml@/.test([...context.workflows.values()].join("\n"));
        if (!needed && has[0] === undefined)
            return [];
        const fix = "Write it with plugin-release init server or registry.";
        return [problem("policy", `there is no ${policyPath}: no plugin is ever proposed`, { fix })];
    }
    const errors = (0,policy_parse/* parsePolicy */.O)(policyPath, text).diagnostics.filter(({ severity }) => severity === "error");
    const soundness = errors.length === 0
        ? [ok("policy", `${policyPath} is sound`)]
        : errors
            .slice(0, 5)
            .map(({ message, place, fix }) => problem("policy", `${policyPath}:${place?.line ?? 1}: ${(0,sanitize/* sanitize */.a)(message)}`, fix === undefined ? {} : { fix }));
    return [...soundness, await ownerFinding(context), ...(await ownerErrors(context))];
}
async function ownerFinding({ repository, branch }) {
    const fix = `Add a line to CODEOWNERS: /${policyPath} @OWNER/TEAM.`;
    for (const path of look/* ownersFiles */.y) {
        const text = await repository.readFile(path, branch);
        if (text === undefined)
            continue;
        const owners = ownersOf(text, policyPath) ?? [];
        if (owners.length === 0)
            return problem("owners", `${path} names nobody for ${policyPath}`, { fix });
        return ok("owners", `${policyPath} is owned by ${(0,sanitize/* sanitize */.a)(owners.join(" "), 200)}`);
    }
    return problem("owners", "there is no CODEOWNERS: anybody's approval changes the policy", { fix });
}
/** What GitHub itself finds wrong, such as a team that may not write: such a line counts for nothing. */
async function ownerErrors({ repository, branch }) {
    const path = `/codeowners/errors?${new URLSearchParams({ ref: branch })}`;
    const answer = await repository.call({ path, accept: [403, 404], purpose: "check CODEOWNERS" });
    if (answer.status >= 300)
        return [];
    return (0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(answer.bytes, "codeowners"), "errors")
        .slice(0, 5)
        .map((each) => {
        const said = [(0,src_json/* child */.jf)(each, "kind").value, (0,src_json/* child */.jf)(each, "source").value].map((part) => (0,sanitize/* sanitize */.a)(String(part), 200));
        const line = (0,sanitize/* sanitize */.a)(String((0,src_json/* child */.jf)(each, "line").value), 10);
        return problem("owners", `GitHub does not take line ${line} of CODEOWNERS: ${said.join(": ")}`, {
            fix: "Name people and teams that may write to the repository.",
        });
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/context.ts
/** Values of one input of the suite's workflows and actions, in order, each once; expressions and placeholders are none. */
function inputsOf({ workflows }, name) {
    const pattern = new RegExp(`^[ \\t]*${name}:[ \\t]*["']?([^\\s"'#]+)`, "gm");
    const users = [...workflows.values()].filter((text) => /\/plugin-release-actions\//.test(text));
    return [...new Set(users.flatMap((text) => [...text.matchAll(pattern)].map(([, value = ""]) => value)))].filter((value) => value !== "" && !value.includes("${{"));
}

// EXTERNAL MODULE: ./packages/oci/src/failures.ts
var failures = __webpack_require__(93102);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 5 modules
var registry = __webpack_require__(6696);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 3 modules
var repository = __webpack_require__(66643);
// EXTERNAL MODULE: ./packages/oci/src/upload-session.ts
var upload_session = __webpack_require__(2453);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-registries.ts








const mostRegistries = 10;
/** Whether the container repositories that the workflows name can be read, and written to: by an upload that is given up at once. */
async function registryFindings(context, access, write) {
    const named = inputsOf(context, "repository").filter((each) => /^(?:localhost|[^/]*[.:][^/]*)\//.test(each));
    const found = named.slice(0, mostRegistries).map((name) => check_registries_registry(name, access, write));
    return (await Promise.all(found)).flat();
}
async function check_registries_registry(name, access, write) {
    const shown = (0,sanitize/* sanitize */.a)(name, 200);
    return looked("registry", async () => {
        const reference = (0,src_reference.parseRepository)(name);
        const tags = await (0,repository/* openRepository */.h)(reference, access).tags();
        const read = ok("registry", `${shown} can be read: ${tags.length} tags`);
        return write ? [read, await writeFinding(reference, shown, access)] : [read];
    }, { level: "error", fix: "Log in with docker login, or look at the network and the name." });
}
/** Starts an upload session and cancels it (distribution specification, "Pushing a blob"). Nothing is stored. */
async function writeFinding(reference, shown, access) {
    const requests = (0,registry.registryRequests)(reference.registry, reference.repository, access);
    const what = `start an upload to ${shown}`;
    const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
    if (started.status !== 202)
        throw await (0,failures/* refusal */.x5)(what, started, requests);
    await started.discard();
    const cancel = `cancel the upload to ${shown}`;
    const session = (0,upload_session/* sessionUrl */._)(started, what);
    const cancelled = await requests.send(session, "pull,push", cancel, { method: "DELETE", once: true });
    await cancelled.discard();
    if (cancelled.status < 300 || cancelled.status === 404)
        return ok("registry", `${shown} can be written to`);
    return warning("registry", `${shown} can be written to; the upload that was begun could not be cancelled`, {
        fix: "Do nothing: registries drop unfinished uploads after a while.",
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-repository.ts



/** Seconds that a clock may differ: signatures' certificates live for minutes. */
const mostSkew = 60;
/** What the answer about the repository itself tells: token, clock, kind of GitHub. */
function repositoryFindings(answer, hasToken, now, settings) {
    const json = (0,src_json/* parseJson */.qF)(answer.bytes, "repository");
    const merge = (0,src_json/* child */.jf)(json, "delete_branch_on_merge").value;
    return [
        ...((0,src_json/* child */.jf)(json, "archived").value === true
            ? [problem("repository", "it is archived: nothing can be proposed", { fix: "Unarchive it.", url: settings })]
            : [ok("repository", "it can be read")]),
        tokenFinding((0,src_json/* child */.jf)(json, "permissions", "push").value, hasToken),
        ...(merge === false
            ? [
                warning("merged branches", "stay after a merge", {
                    fix: "Tick Automatically delete head branches.",
                    url: settings,
                }),
            ]
            : []),
        clockFinding(answer.headers.date, now),
        hostFinding(answer.headers["x-github-enterprise-version"]),
    ];
}
/** GitHub says what a person may do; of GITHUB_TOKEN and Apps it does not. */
function tokenFinding(push, hasToken) {
    const fix = "Set GITHUB_TOKEN or GH_TOKEN to a token that may write contents and pull requests of this repository.";
    if (!hasToken)
        return warning("token", "there is none: settings cannot be seen, and nothing could be proposed", { fix });
    if (push === true)
        return ok("token", "its owner may write to the repository");
    if (push === false)
        return problem("token", "its owner may not write to the repository", { fix });
    return warning("token", "GitHub does not say what it may do", { fix: "Run this with a token of your own, too." });
}
function clockFinding(date, now) {
    const theirs = Date.parse(date ?? "");
    if (Number.isNaN(theirs))
        return warning("clock", "GitHub's answer has no date to compare with");
    const skew = Math.round((now - theirs) / 1000);
    if (Math.abs(skew) <= mostSkew)
        return ok("clock", "this machine's clock agrees with GitHub's");
    const message = `this machine's clock is ${Math.abs(skew)} s ${skew > 0 ? "ahead of" : "behind"} GitHub's`;
    return problem("clock", message, { fix: "Let the machine take its time from the network: signing fails otherwise." });
}
function hostFinding(version) {
    if (version === undefined)
        return ok("GitHub", "this is no GitHub Enterprise Server");
    return warning("GitHub", `this is GitHub Enterprise Server ${(0,sanitize/* sanitize */.a)(version, 40)}`, {
        fix: "Take the variant of the reusable workflows for GitHub Enterprise Server: it does not know uses: $/….",
    });
}

// EXTERNAL MODULE: ./packages/proposals/src/github.ts + 2 modules
var github = __webpack_require__(13348);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/doctor.ts










const mostWorkflows = 100;
/** Looks at a repository, its settings and what it needs. Throws what stands in the way of looking at all, such as a wrong name. */
async function doctor(options) {
    const { access, token, apiUrl, onWait } = options;
    const given = { ...(token === undefined ? {} : { token }), ...(apiUrl === undefined ? {} : { apiUrl }) };
    const repository = (0,src_repository/* openRepository */.h)((0,github.createGitHub)({ transport: access.transport, onWait, ...given }), options.repository);
    const answer = await repository.call({ path: "", purpose: "look at the repository" });
    const now = options.now();
    const settings = `${options.webUrl}/${options.repository}/settings`;
    const branch = (0,src_json/* text */.Qq)((0,src_json/* parseJson */.qF)(answer.bytes, "repository"), "default_branch");
    const workflows = new Map();
    const unread = await looked("workflows", async () => {
        for (const [path, content] of await readWorkflows(repository, branch))
            workflows.set(path, content);
        return [];
    });
    const context = { repository, branch, settings, workflows };
    return [
        ...repositoryFindings(answer, token !== undefined, now, settings),
        ...(unread.length > 0 ? unread : workflowFindings(context)),
        ...(await looked("Actions", () => actionsFindings(context))),
        ...(await looked("default branch", () => branchFindings(context))),
        ...(await looked("policy", () => policyFindings(context))),
        ...(await registryFindings(context, access, options.write)),
        ...(await moduleProxyFindings(access.transport, options.environment)),
    ];
}
async function readWorkflows(repository, branch) {
    const folder = "/contents/.github/workflows";
    const path = `${folder}?${new URLSearchParams({ ref: branch })}`;
    const answer = await repository.call({ path, accept: [404], purpose: "list the workflows" });
    if (answer.status === 404)
        return [];
    const names = (0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(answer.bytes, "workflows")).map((each) => (0,src_json/* text */.Qq)(each, "name"));
    const found = [];
    for (const name of names.filter((each) => /^[\w.-]+\.ya?ml$/.test(each)).slice(0, mostWorkflows)) {
        const content = await repository.readFile(`.github/workflows/${name}`, branch);
        if (content !== undefined)
            found.push([`.github/workflows/${name}`, content]);
    }
    return found;
}


/***/ }),

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

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


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

/***/ 67083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkSchema)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var limit = __webpack_require__(39457);
;// CONCATENATED MODULE: ./packages/documents/src/schema-errors.ts
function unknownField({ keyword, params }) {
    return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}
function missingField({ keyword, params }) {
    return keyword === "required" ? String(params.missingProperty) : undefined;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
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
function unknownDiagnostic(subject, field) {
    const { path, name, source, hints } = subject;
    const homes = homesOf(field, hints);
    return (0,diagnostic/* diagnostic */.YK)("field-unknown", `${name} has no field ${(0,sanitize/* quoted */.T)(field)}`, {
        fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place([...path, field], { key: true })),
    });
}
function renameOrRemove({ value, hints, node }, field) {
    const fields = hints[node]?.fields ?? [];
    const likely = (0,suggest/* suggest */.Z)(field, fields.filter((each) => !Object.hasOwn(value, each)));
    return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
}
/** Other mappings that have a field of this name. */
function homesOf(field, hints) {
    return Object.entries(hints)
        .filter(([, { fields }]) => fields?.includes(field))
        .map(([node]) => node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."))
        .filter((home) => home !== "");
}
function missingDiagnostic({ path, name, source, hints, node }, field) {
    const example = hints[node]?.examples?.[field];
    return (0,diagnostic/* diagnostic */.YK)("field-missing", `${name} has no "${field}", which is required`, {
        fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
        place: (0,text_places/* inFirstLine */.ap)(source.text, source.place(path, { key: true })),
    });
}
const typeNames = {
    string: "text",
    array: "a list",
    object: "a mapping",
    boolean: "true or false",
};
function typeDiagnostic(subject, types) {
    const { path, name, value, source } = subject;
    const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
    const place = (0,text_places/* inFirstLine */.ap)(source.text, source.place(path));
    const written = (0,sanitize/* sanitize */.a)((0,text_places/* textAt */.$6)(source.text, place), 80);
    return (0,diagnostic/* diagnostic */.YK)("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
        fix: typeFix(types, value, written, versionExample(subject)),
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
/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
function versionExample({ path, hints, node }) {
    const field = String(path.at(-1));
    const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
    return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
}
function typeFix(types, value, written, version) {
    const scalar = value !== null && typeof value !== "object";
    if (types.includes("string") && scalar && version)
        return `Write ${inThreeParts(written, version)}.`;
    if (types.includes("string") && scalar)
        return `Quote it: "${written}".`;
    if (types.includes("array") && value === null)
        return "Write [] for an empty list.";
    if (types.includes("array") && scalar)
        return "Write it as a list, each item on a line that begins with a hyphen.";
    if (types.includes("object"))
        return "Give it its fields, each on a line of its own.";
    if (value === null)
        return "Give it a value, or remove the line.";
    return types.includes("boolean") ? "Write true or false, without quotes." : "Write a single value.";
}
/** `0.3` as `v0.3.0`, with or without v as the example has it. */
function inThreeParts(written, example) {
    const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
    if (!parts)
        return `something like ${example}`;
    return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
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
    const likely = (0,suggest/* suggest */.Z)(value, allowed);
    const all = allowed.join(", ");
    const wanted = `must be ${expected || `one of ${all}`}, not ${(0,sanitize/* quoted */.T)(value)}`;
    if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
        return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
    }
    return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}

;// CONCATENATED MODULE: ./packages/documents/src/schema-check.ts




/** Holds a document against its schema, in time that grows with its length only. */
function checkSchema(source, { validate, hints }) {
    validate(source.value);
    // That the other branch of an `if` failed says nothing that the branch's own errors do not say.
    const groups = byValue((validate.errors ?? []).filter(({ keyword }) => keyword !== "if"));
    const errors = [...groups.values()].flatMap(onePerMistake);
    return {
        diagnostics: errors.slice(0, limit/* maxReported */.g).map((each) => explain(each, source, hints)),
        omitted: Math.max(0, errors.length - limit/* maxReported */.g),
        broken: new Set(groups.keys()),
        wrong: new Set([...groups].filter(([, group]) => !group.every(isOfFields)).map(([pointer]) => pointer)),
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
    const fields = errors.filter(isOfFields);
    const own = fields.filter((each) => !isInBranch(each));
    if (own.length > 0)
        return withoutMisspelt(own);
    const values = errors.filter((each) => !isInBranch(each));
    return values.slice(0, 1);
}
/** A mapping's error that leaves its other fields good. */
function isOfFields({ keyword }) {
    return keyword === "additionalProperties" || keyword === "required";
}
/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }) {
    return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}
function withoutMisspelt(errors) {
    const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
    return errors.filter((each) => {
        const missing = missingField(each);
        return missing === undefined || !unknown.some((field) => (0,suggest/* suggest */.Z)(field, [missing]) !== undefined);
    });
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

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/limit.ts
var src_limit = __webpack_require__(39457);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/text-places.ts
var text_places = __webpack_require__(89580);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
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
    const counts = { lexemes: 0, documents: 0, ends: 0 };
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const start = parser.offset;
        const refused = inScalar ? undefined : refusal(lexeme, start);
        if (refused)
            problems.push(refused);
        inScalar = !inScalar && lexeme === dist/* CST */.DB.SCALAR;
        counts.lexemes++;
        for (const token of parser.next(lexeme)) {
            if (token.type === "error")
                problems.push(unexpected(token));
            else
                tokens.push(token);
            if (token.type === "document")
                counts.documents++;
            if (token.type === "doc-end")
                counts.ends++;
        }
        const stop = tooDeep(parser, start) ?? tooMany(counts, start) ?? furtherDocument(parser, counts);
        if (stop)
            problems.push(stop);
        if (stop || problems.length > maxProblems)
            return { tokens, problems, composable: false };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, problems, composable: !tokens.some((each) => each.type === "directive") };
}
function refusal(lexeme, start) {
    const refused = (what, fix) => {
        const message = `the ${what} ${(0,sanitize/* quoted */.T)(lexeme)} is refused`;
        return { code: "yaml-refused-feature", message, fix, start, end: start + lexeme.length };
    };
    switch (dist/* CST */.DB.tokenType(lexeme)) {
        case "anchor":
            return refused("anchor", "Remove the anchor and write the value out.");
        case "alias":
            return refused("alias", "Write the value out instead of the alias.");
        case "directive-line":
            return refused("directive", "Remove the line.");
        case "tag":
            return plainTags.has(lexeme) ? undefined : refused("tag", "Remove the tag; quote the value to make it text.");
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
function tooMany({ lexemes }, start) {
    if (lexemes <= maxLexemes)
        return undefined;
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
function furtherDocument({ stack: [begun] }, { documents, ends }) {
    if (documents + ends === 0 || !begun)
        return undefined;
    if (begun.type !== "document" && !(begun.type === "doc-end" && ends > 0))
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
    const onError = (source, code, message, isWarning) => {
        if (isWarning)
            return;
        const [start, end] = range(source);
        // One mistake often gives several errors at one place.
        if (!problems.has(start))
            problems.set(start, problem(code, message, start, end));
        if (problems.size > maxProblems)
            throw new TooMany();
    };
    // The library's own handler keeps every error with a stack: millions of them for a few megabytes of commas.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false });
    Object.assign(composer, { onError });
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
    const read = (0,read_text.readText)(path);
    return "problem" in read ? { diagnostics: [read.problem] } : parseYaml(path, read.text);
}
/** Reads one YAML document of plain data, of at most `limit` bytes. Never throws for what the text holds. */
function parseYaml(file, text, limit = read_text/* maxBytes */.I) {
    if (Buffer.byteLength(text) > limit)
        return { diagnostics: [(0,read_text/* tooLarge */.g)(file, limit)] };
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


/***/ }),

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ui: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === "string" && pattern.test(text);
}
/** The digest of bytes or of a text's UTF-8 bytes. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
function verifyBytes(bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
async function* verifyStream(content, expected, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** `name` says what the content is, or what was tried with it. */
function mismatch(name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
}


/***/ }),

/***/ 92125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   pJ: () => (/* binding */ isImageManifest),
/* harmony export */   t_: () => (/* binding */ toOci)
/* harmony export */ });
/** What this suite writes: the media types of the OCI image specification 1.1. */
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** The config of what is no image: two bytes, `{}`. */
    empty: "application/vnd.oci.empty.v1+json",
};
const docker = {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    manifest: "application/vnd.docker.distribution.manifest.v2+json",
};
/** Configs and layers that Docker named its own way: the bytes are the same. */
const ociNames = {
    "application/vnd.docker.container.image.v1+json": mediaTypes.config,
    "application/vnd.docker.image.rootfs.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip": mediaTypes.layer,
    "application/vnd.docker.image.rootfs.diff.tar.zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.foreign.diff.tar": "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": mediaTypes.layer,
};
/** For the Accept header of a manifest request. */
const manifestMediaTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    docker.index,
    docker.manifest,
];
function isIndex(mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
}
function isImageManifest(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
}
/** The OCI media type of a layer or config. */
function toOci(mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
}


/***/ }),

/***/ 24922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   us: () => (/* binding */ documentMediaType),
/* harmony export */   xQ: () => (/* binding */ checkMediaType)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;
/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
function parseIndex(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
}
function parseManifest(bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
}
function parseConfig(bytes, name) {
    const value = parseObject(bytes, name);
    const { rootfs, config, history } = value;
    const sound = typeof value.os === "string" &&
        typeof value.architecture === "string" &&
        isObject(rootfs) &&
        Array.isArray(rootfs.diff_ids) &&
        rootfs.diff_ids.every(_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc) &&
        (config === undefined || config === null || isRunConfig(config)) &&
        (history === undefined || history === null || Array.isArray(history));
    return sound ? value : malformed(name, "an image config");
}
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
function documentMediaType(bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
}
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
function checkMediaType(found, announced, name) {
    if (found === announced)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is announced as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(announced)} and is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
}
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
function parseDocument(bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
}
function parseObject(bytes, name) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return malformed(name, "JSON");
    }
    if (!isShallow(value, deepest))
        return malformed(name, `JSON of at most ${deepest} levels`);
    return isObject(value) ? value : malformed(name, "a JSON object");
}
function isShallow(value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}
function isRunConfig(value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
}
function isOptional(value, check) {
    return value === undefined || value === null || check(value);
}
function isLabels(value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isDescriptors(value) {
    return Array.isArray(value) && value.every(isDescriptor);
}
function isDescriptor(value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
}
function isPlatform(value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(name, expected) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
}


/***/ }),

/***/ 13348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/proposals/src/exchange.ts

const largestAnswer = 32 * 1024 * 1024;
/** One attempt. What has not changed since an earlier answer comes without its body, and does not count against the limit. */
async function exchange(connection, call) {
    const { transport, base, headers, known } = connection;
    const method = call.method ?? "GET";
    const accept = `application/vnd.github${call.raw ? ".raw" : ""}+json`;
    const key = `${accept} ${call.path}`;
    const earlier = method === "GET" ? known.get(key) : undefined;
    try {
        const response = await transport.request(`${base}${call.path}`, {
            method,
            headers: { ...headers, accept, ...(earlier ? { "if-none-match": earlier.headers.etag ?? "" } : {}) },
            ...(call.body ? { body: Buffer.from(JSON.stringify(call.body)) } : {}),
            once: true,
        });
        const bytes = await response.bytes(largestAnswer);
        if (response.status === 304 && earlier)
            return earlier;
        const message = response.status < 400 ? "" : errorMessage(bytes);
        const answer = { status: response.status, headers: response.headers, bytes, message };
        if (method === "GET" && response.status === 200 && response.headers.etag)
            remember(known, key, answer);
        return answer;
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.wX)
            return error;
        throw error;
    }
}
/** A run reads the same few things again and again; of the many that it reads once the oldest are dropped. */
function remember(known, key, answer) {
    if (answer.bytes.length > 1024 * 1024)
        return;
    known.delete(key);
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > 50 && !oldest.done)
        known.delete(oldest.value);
}
/** The message of an error body and of the errors that it lists, in one line. */
function errorMessage(bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const errors = Array.isArray(body.errors) ? body.errors.map(describe) : [];
        return [body.message, ...errors].filter((part) => typeof part === "string" && part !== "").join(": ");
    }
    catch {
        return bytes.toString("utf8", 0, 200);
    }
}
function describe(error) {
    if (typeof error !== "object" || error === null)
        return error;
    const { message, field, code } = error;
    return message ?? [field, code].filter((part) => typeof part === "string").join(" ");
}

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __webpack_require__(78561);
// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __webpack_require__(87087);
;// CONCATENATED MODULE: ./packages/proposals/src/limits.ts

const minute = 60_000;
/** Waits of nothing would never end: patience is counted in time. */
const leastPause = 1000;
/**
 * How long to wait before the same request is sent again; undefined when it must not be.
 * GitHub's rules (REST, "Rate limits", exceeding the rate limit): Retry-After; else, with nothing remaining, until the
 * reset; else a minute, doubled each time.
 *
 * @param request `attempt` counts from 1, `limited` the refusals for limits among them; `repeatable`: twice is the same as once
 */
function waitBefore(outcome, request, now) {
    if ("status" in outcome && isLimit(outcome)) {
        return { delay: limitDelay(outcome.headers, request.limited, now), because: "limit" };
    }
    const simple = "error" in outcome ? outcome : { status: outcome.status, retryAfter: outcome.headers["retry-after"] };
    if ("status" in simple && simple.status < 500)
        return undefined;
    const failures = request.attempt - request.limited;
    const delay = (0,retry/* retryDelay */.a)(simple, { attempt: failures, idempotent: request.repeatable }, retry/* defaultRetryPolicy */.u);
    return delay === undefined ? undefined : { delay, because: "failure" };
}
/** Whether an answer refuses for a rate limit, not for a missing right: GitHub says both with 403. */
function isLimit(answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { headers } = answer;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(answer.message));
}
function limitDelay(headers, limited, now) {
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && after >= 0)
        return Math.max(leastPause, after * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(leastPause, reset * 1000 - now + 1000);
    return minute * 2 ** Math.max(0, limited - 1);
}

// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __webpack_require__(42643);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/proposals/src/github.ts









/** Milliseconds that one request may wait in all before the run gives up: another run finds everything as it was left. */
const patience = 10 * 60_000;
function createGitHub(options) {
    const clock = options.clock ?? { now: Date.now, sleep: promises_.setTimeout };
    const connection = {
        transport: options.transport,
        base: checkedUrl(options.apiUrl ?? "https://api.github.com"),
        headers: requestHeaders(options.token),
        known: new Map(),
    };
    const send = async (call) => {
        let waited = 0;
        for (let attempt = 1, limited = 0;; attempt++) {
            const result = await exchange(connection, call);
            const outcome = result instanceof errors/* TransportError */.wX ? { error: result.kind } : result;
            if ("status" in outcome && isLimit(outcome))
                limited++;
            const wait = waitBefore(outcome, { attempt, limited, repeatable: !call.once }, clock.now());
            if (!wait || waited + wait.delay > patience)
                return settle(result, call);
            if (wait.because === "limit") {
                options.onWait?.(`GitHub limits this token's requests: waiting ${Math.ceil(wait.delay / 1000)} s`);
            }
            waited += wait.delay;
            await clock.sleep(wait.delay);
        }
    };
    let identity;
    return {
        send,
        sleep: clock.sleep,
        identity: () => {
            identity ??= options.identity ? Promise.resolve(options.identity) : askIdentity(send, connection.base);
            return identity;
        },
    };
}
/** An answer that is success or that the caller understands; everything else is thrown. */
function settle(result, call) {
    if (result instanceof errors/* TransportError */.wX) {
        const message = `GitHub could not be asked to ${call.purpose}: ${(0,sanitize/* sanitize */.a)(result.message)}.`;
        throw new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)("github-failed", message, { fix: "Run this again." })]);
    }
    if (isLimit(result)) {
        const message = `GitHub's rate limit leaves no room to ${call.purpose}, and waiting for it takes too long.`;
        (0,diagnostic/* fail */.fJ)("github-rate-limited", message, { fix: "Run this again later, or use a token of its own." });
    }
    if (result.status < 300 || call.accept?.includes(result.status))
        return result;
    const permissions = result.headers["x-accepted-github-permissions"];
    throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)({ ...result, ...(permissions ? { permissions } : {}) }, call.purpose)]);
}
/** Every kind of token may ask this; `GET /user` is denied to GITHUB_TOKEN and to Apps. */
async function askIdentity(send, base) {
    const path = base.endsWith("/api/v3") ? "/../graphql" : "/graphql";
    const purpose = "say whom the token belongs to";
    const answer = await send({ method: "POST", path, body: { query: "query { viewer { login } }" }, purpose });
    return (0,json/* text */.Qq)((0,json/* parseJson */.qF)(answer.bytes, "viewer"), "data", "viewer", "login");
}
function checkedUrl(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const safe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && (0,loopback/* isLoopback */.U)(parsed.hostname));
    if (!parsed || !safe)
        (0,diagnostic/* fail */.fJ)("input-invalid", `GITHUB_API_URL is not an HTTPS URL: "${(0,sanitize/* sanitize */.a)(url, 100)}".`);
    return parsed.href.replace(/\/+$/, "");
}
function requestHeaders(token) {
    const headers = { "x-github-api-version": "2022-11-28" };
    if (!token)
        return headers;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        (0,diagnostic/* fail */.fJ)("github-denied", "The token holds blanks or control characters.", {
            fix: "Pass the token alone, without a line break.",
        });
    }
    return { ...headers, authorization: `Bearer ${token}` };
}


/***/ })

};

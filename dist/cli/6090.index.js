export const id = 6090;
export const ids = [6090,6768,6934];
export const modules = {

/***/ 72737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var usedIn = (function (text) {
    return (0,init_workflows/* usesIn */.cS)(text).filter(({ start }) => !/^[ \t]*#/.test(text.slice(startOfLine(text, start), start)));
});
var startOfLine = (function (text, at) {
    return text.lastIndexOf("\n", at) + 1;
});
var inputsOf = (function ({ workflows }, input, parts = /./) {
    const values = [...workflows.values()].flatMap((text) => usedIn(text)
        .filter(({ part }) => parts.test(part))
        .flatMap((use) => {
        const at = (0,init_workflows/* inputOf */.wg)(text, use, input);
        return at ? [text.slice(at.start, at.end)] : [];
    }));
    return [...new Set(values)].filter((value) => !value.includes(model/* unknownName */.U0));
});
var calls = (function ({ workflows }, parts) {
    return [...workflows.values()].some((text) => usedIn(text).some(({ part }) => parts.test(part)));
});
var ok = (function (check, message) {
    return { check, level: "ok", message };
});
var warning = (function (check, message, remedy = {}) {
    return { check, level: "warning", message, ...remedy };
});
var problem = (function (check, message, remedy = {}) {
    return { check, level: "error", message, ...remedy };
});
var harmless = (function ({ check, level, ...said }, token) {
    const texts = Object.entries(said).map(([name, text]) => [name, (0,sanitize/* sanitize */.a)(withoutToken(text, token), 1000)]);
    return { check, level, ...Object.fromEntries(texts) };
});
var withoutToken = (function (text, token) {
    return token ? text.replaceAll(token, "***") : text;
});
var looked = (async function (check, look, remedy = {}) {
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
});
var actionsFindings = (async function (context) {
    const url = `${context.settings}/actions`;
    const [enabled, rights] = [
        await setting(context, "/actions/permissions"),
        await setting(context, "/actions/permissions/workflow"),
    ];
    return [
        enabledFinding(enabled, url),
        ...(calls(context, proposing) ? [pullFinding(rights, url), checksFinding(context, url)] : []),
    ];
});
var setting = (async function ({ repository }, path) {
    const answer = await repository.call({ path, accept: [401, 403, 404], purpose: "read the settings of Actions" });
    return answer.status < 300 ? (0,src_json/* parseJson */.qF)(answer.bytes, "permissions") : undefined;
});
var enabledFinding = (function (json, url) {
    const enabled = json && (0,src_json/* child */.jf)(json, "enabled").value;
    if (enabled === false)
        return problem("Actions", "are disabled", { fix: "Enable them for this repository.", url });
    if (json === undefined || enabled !== true) {
        return warning("Actions", unseen, administration("Actions are enabled", url));
    }
    const allowed = (0,src_json/* child */.jf)(json, "allowed_actions").value;
    if (allowed === undefined || allowed === "all")
        return ok("Actions", "are enabled");
    return warning("Actions", `only some are allowed (${(0,sanitize/* sanitize */.a)(String(allowed), 40)})`, {
        fix: "Allow this suite's actions, actions/*, docker/login-action and sigstore/cosign-installer.",
        url,
    });
});
var pullFinding = (function (json, url) {
    const fix = "Tick Allow GitHub Actions to create and approve pull requests, here and in the organization.";
    const may = json && (0,src_json/* child */.jf)(json, "can_approve_pull_request_reviews").value;
    if (may === true)
        return ok("pull requests", "Actions may open them");
    if (may === false)
        return problem("pull requests", "Actions may not open them: no proposal arrives", { fix, url });
    return warning("pull requests", unseen, administration("Actions may create pull requests", url));
});
var checksFinding = (function ({ workflows }, url) {
    const proposers = [...workflows.values()].flatMap((text) => usedIn(text).flatMap((use) => (proposing.test(use.part) ? [text.slice(use.end, use.until)] : [])));
    if (proposers.every((given) => /\bapp-client-id:/.test(given)))
        return ok("proposals' checks", "start at once: an App opens them");
    return warning("proposals' checks", "wait until a person approves them: GITHUB_TOKEN opens the proposals", {
        fix: "Give the workflow that proposes app-client-id and the secret app-key, where it takes them.",
        url: url.replace(/\/actions$/, "/secrets/actions"),
    });
});
var workflowFindings = (function ({ workflows }) {
    const users = [...workflows].map(([path, text]) => ({ path, text, uses: usedIn(text) }));
    const taking = users.filter(({ uses }) => uses.length > 0);
    if (taking.length === 0) {
        const fix = "Write them with plugin-release init plugin, server or registry.";
        return [warning("workflows", "none takes anything of this suite", { fix })];
    }
    const open = taking.filter(({ text, uses }) => text.includes(model/* unknownName */.U0) || uses.some(({ commit }) => /^0+$/.test(commit)));
    if (open.length > 0) {
        const fix = "Write the commit of this suite that you take, and the names that are missing.";
        return [problem("workflows", `placeholders are left in ${pathsOf(open)}`, { fix })];
    }
    const moving = taking.filter(({ uses }) => uses.some(({ commit }) => !/^[0-9a-f]{40}$/.test(commit)));
    if (moving.length === 0)
        return [ok("workflows", `${taking.length} take this suite, each from a commit`)];
    return [
        warning("workflows", `a name that can move is taken in ${pathsOf(moving)}`, { fix: "Pin a commit's 40 digits." }),
    ];
});
var pathsOf = (function (files) {
    return (0,sanitize/* sanitize */.a)(files.map(({ path }) => path).join(", "), 300);
});
var ownersOf = (function (codeowners, path) {
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
});
var fits = (function (pattern, path) {
    if (pattern.length > 500)
        return false;
    const anchored = pattern.replace(/\/$/, "").includes("/");
    return match(partsOf(anchored ? pattern.replace(/^\//, "") : `**/${pattern}`), path.split("/"));
});
var partsOf = (function (pattern) {
    const parts = pattern.split("/");
    if (parts.at(-1) === "")
        return [...parts.slice(0, -1), "*", "**"];
    return parts.at(-1) === "*" && parts.length > 1 && parts[0] !== "**" ? parts : [...parts, "**"];
});
var match = (function ([part, ...parts], names) {
    if (part === undefined)
        return names.length === 0;
    if (part === "**")
        return match(parts, names) || (names.length > 0 && match([part, ...parts], names.slice(1)));
    const [name, ...rest] = names;
    return name !== undefined && fitsName(part, name) && match(parts, rest);
});
var fitsName = (function (part, name) {
    const escaped = part.replace(/[^*?]+/g, (text) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&"));
    return new RegExp(`^${escaped.replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]")}$`).test(name);
});
var policyFindings = (async function (context) {
    return (await Promise.all(policyPaths(context).map((path) => policyAt(context, path)))).flat();
});
var policyPaths = (function (context, workflows = updating) {
    const named = inputsOf(context, "policy", workflows);
    return named.length > 0 ? named : ["plugin-policy.yaml"];
});
var policyAt = (async function (context, policyPath) {
    const { repository, branch } = context;
    const text = await repository.readFile(policyPath, branch);
    if (text === undefined) {
        const manifest = "catalog-server-manifest.yaml";
        if (!calls(context, updating) && (await repository.readFile(manifest, branch)) === undefined)
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
    return [...soundness, await ownerFinding(context, policyPath), ...(await ownerErrors(context))];
});
var ownerFinding = (async function ({ repository, branch }, policyPath) {
    const fix = `Add a line to CODEOWNERS: /${policyPath} @OWNER/TEAM.`;
    for (const path of model/* ownersFiles */.yS) {
        const text = await repository.readFile(path, branch);
        if (text === undefined)
            continue;
        const owners = ownersOf(text, policyPath) ?? [];
        if (owners.length === 0)
            return problem("owners", `${path} names nobody for ${policyPath}`, { fix });
        return ok("owners", `${policyPath} is owned by ${(0,sanitize/* sanitize */.a)(owners.join(" "), 200)}`);
    }
    return problem("owners", "there is no CODEOWNERS: anybody's approval changes the policy", { fix });
});
var ownerErrors = (async function ({ repository, branch }) {
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
});
var staleFindings = (async function (context, { rules, isClassic }) {
    if (!calls(context, check_stale_proposing))
        return [];
    if (rules.some(isStrict))
        return [ok(check, "a ruleset keeps out what is not up to date")];
    return looked(check, async () => {
        if (await areGrouped(context))
            return [ok(check, "there is one proposal at a time: the policy groups them")];
        return [isClassic ? check_stale_unseen(context) : taken(context)];
    });
});
var isStrict = (function (rule) {
    if ((0,src_json/* child */.jf)(rule, "type").value !== "required_status_checks")
        return false;
    const checks = (0,src_json/* child */.jf)(rule, "parameters", "required_status_checks").value;
    const strict = (0,src_json/* child */.jf)(rule, "parameters", "strict_required_status_checks_policy").value === true;
    return strict && Array.isArray(checks) && checks.length > 0;
});
var areGrouped = (async function (context) {
    const { repository, branch } = context;
    const texts = await Promise.all(policyPaths(context, check_stale_proposing).map((path) => repository.readFile(path, branch)));
    return texts.every((text) => text !== undefined && (0,policy_parse/* parsePolicy */.O)("", text).located?.policy.proposals === "grouped");
});
var taken = (function ({ branch, settings }) {
    return warning(check, `no ruleset keeps them from ${branch}: two that are merged may name one version`, {
        fix: "Require a status check in the ruleset, and tick Require branches to be up to date before merging.",
        url: `${settings}/rules`,
    });
});
var check_stale_unseen = (function ({ branch, settings }) {
    return warning(check, `whether ${branch} takes them, only an administrator sees`, {
        fix: "Look whether a status check and Require branches to be up to date before merging are ticked.",
        url: `${settings}/branches`,
    });
});
var branchFindings = (async function (context) {
    const { branch, settings } = context;
    const rules = await readRules(context);
    const review = rules.filter((rule) => (0,src_json/* child */.jf)(rule, "type").value === "pull_request");
    const isClassic = review.length === 0 && (await isProtected(context));
    const finding = review.length > 0 ? reviewFinding(branch, review, settings) : otherFinding(context, isClassic);
    return [finding, ...(await staleFindings(context, { rules, isClassic }))];
});
var readRules = (async function ({ repository, branch }) {
    const path = `/rules/branches/${encodeURIComponent(branch)}?per_page=100`;
    const listed = await repository.call({ path, accept: [403, 404], purpose: `read the rules of ${branch}` });
    return listed.status < 300 ? (0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(listed.bytes, "rules")) : [];
});
var isProtected = (async function ({ repository, branch }) {
    const path = `/branches/${encodeURIComponent(branch)}`;
    const found = await repository.call({ path, purpose: `read the branch ${branch}` });
    return (0,src_json/* child */.jf)((0,src_json/* parseJson */.qF)(found.bytes, "branch"), "protected").value === true;
});
var otherFinding = (function ({ branch, settings }, isClassic) {
    if (isClassic) {
        return warning("default branch", `${branch} is protected, by rules that only an administrator sees`, {
            fix: "Look whether a review by the code owners is required.",
            url: `${settings}/branches`,
        });
    }
    return warning("default branch", `everybody who may write may change ${branch} without a review`, {
        fix: "Add a branch ruleset that requires a pull request and a review by the code owners.",
        url: `${settings}/rules`,
    });
});
var reviewFinding = (function (branch, rules, settings) {
    if (rules.some((rule) => (0,src_json/* child */.jf)(rule, "parameters", "require_code_owner_review").value === true)) {
        return ok("default branch", `${branch} takes what its code owners reviewed`);
    }
    return warning("default branch", `${branch} takes pull requests that no code owner reviewed`, {
        fix: "Tick Require review from Code Owners in the ruleset.",
        url: `${settings}/rules`,
    });
});
var moduleProxyFindings = (async function (transport, environment) {
    const list = environment.GOPROXY || "https://proxy.golang.org,direct";
    const first = list.split(/[,|]/)[0]?.trim() ?? "";
    if (first === "off")
        return [problem(check_module_proxy_check, "GOPROXY is off: no module can be fetched", { fix: "Unset GOPROXY." })];
    if (first === "direct")
        return [ok(check_module_proxy_check, "modules are fetched from their repositories (GOPROXY=direct)")];
    if (first.startsWith("file://"))
        return [ok(check_module_proxy_check, "modules are fetched from a folder")];
    if (!/^https?:\/\//.test(first) || !URL.canParse(first)) {
        return [problem(check_module_proxy_check, "GOPROXY begins with no address", { fix: "Write https://proxy.golang.org,direct." })];
    }
    return [await ask(transport, first)];
});
var ask = (async function (transport, proxy) {
    const shown = (0,errors/* printableUrl */.Zq)(proxy);
    try {
        const response = await transport.request(`${proxy.replace(/\/+$/, "")}/${probe}`);
        await response.discard();
        // 404 and 410 say that this proxy has not that module.
        if ([200, 404, 410].includes(response.status))
            return ok(check_module_proxy_check, `${shown} answers`);
        if (response.status < 500) {
            const fix = "Give Go the credentials of the proxy, in .netrc.";
            return warning(check_module_proxy_check, `${shown} answers ${response.status}`, { fix });
        }
        return problem(check_module_proxy_check, `${shown} answers ${response.status}`, { fix: "Ask who runs the module proxy." });
    }
    catch (error) {
        if (!(error instanceof errors/* TransportError */.wX))
            throw error;
        const fix = "Look at the network, HTTPS_PROXY and GOPROXY.";
        return problem(check_module_proxy_check, `the proxy cannot be asked: ${(0,sanitize/* sanitize */.a)(error.message)}`, { fix });
    }
});
var registryFindings = (async function (context, access, write) {
    // Of an OCM repository, what stands behind // is a component.
    const named = inputsOf(context, "repository").map((each) => each.replace(/\/\/.*$/, ""));
    const remote = [...new Set(named)].filter((each) => /^(?:localhost|[^/]*[.:][^/]*)\//.test(each));
    const found = remote.slice(0, mostRegistries).map((name) => check_registries_registry(name, access, write));
    return (await Promise.all(found)).flat();
});
var check_registries_registry = (async function (name, access, write) {
    const shown = (0,sanitize/* sanitize */.a)(name, 200);
    return looked("registry", async () => {
        const reference = (0,src_reference.parseRepository)(name);
        const tags = await (0,repository.openRepository)(reference, access).tags();
        const read = ok("registry", `${shown} can be read: ${tags.length} tags`);
        return write ? [read, await writeFinding(reference, shown, access)] : [read];
    }, { level: "error", fix: "Log in with docker login, or look at the network and the name." });
});
var writeFinding = (async function (reference, shown, access) {
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
});
var repositoryFindings = (function (answer, { name, hasToken, times, settings }) {
    const json = (0,src_json/* parseJson */.qF)(answer.bytes, "repository");
    const merge = (0,src_json/* child */.jf)(json, "delete_branch_on_merge").value;
    return [
        ...((0,src_json/* child */.jf)(json, "archived").value === true
            ? [problem("repository", "it is archived: nothing can be proposed", { fix: "Unarchive it.", url: settings })]
            : [ok("repository", "it can be read")]),
        ...nameFindings((0,src_json/* child */.jf)(json, "full_name").value, name),
        tokenFinding((0,src_json/* child */.jf)(json, "permissions", "push").value, hasToken),
        ...(merge === false
            ? [
                warning("merged branches", "stay after a merge", {
                    fix: "Tick Automatically delete head branches.",
                    url: settings,
                }),
            ]
            : []),
        clockFinding(answer.headers.date, times),
    ];
});
var tokenFinding = (function (push, hasToken) {
    const fix = "Set GITHUB_TOKEN or GH_TOKEN to a token that may write contents and pull requests of this repository.";
    if (!hasToken)
        return warning("token", "there is none: settings cannot be seen, and nothing could be proposed", { fix });
    if (push === true)
        return ok("token", "its owner may write to the repository");
    if (push === false)
        return problem("token", "its owner may not write to the repository", { fix });
    return warning("token", "GitHub does not say what it may do", { fix: "Run this with a token of your own, too." });
});
var nameFindings = (function (now, name) {
    if (typeof now !== "string" || now.toLowerCase() === name.toLowerCase())
        return [];
    const fix = "Write this name wherever the repository is named: tokens, dispatches and policies.";
    return [warning("repository", `it is called ${(0,sanitize/* sanitize */.a)(now, 200)} now`, { fix })];
});
var clockFinding = (function (date, { asked, answered }) {
    const theirs = Date.parse(date ?? "");
    if (Number.isNaN(theirs))
        return warning("clock", "GitHub's answer has no date to compare with");
    // It was written somewhere between the two.
    const skew = Math.round((theirs < asked ? asked - theirs : Math.min(0, answered - theirs)) / 1000);
    if (Math.abs(skew) <= mostSkew)
        return ok("clock", "this machine's clock agrees with GitHub's");
    const message = `this machine's clock is ${Math.abs(skew)} s ${skew > 0 ? "ahead of" : "behind"} GitHub's`;
    return problem("clock", message, { fix: "Let the machine take its time from the network: signing fails otherwise." });
});
var hostFinding = (function (version, context) {
    if (version === undefined)
        return ok("GitHub", "this is no GitHub Enterprise Server");
    const server = `this is GitHub Enterprise Server ${(0,sanitize/* sanitize */.a)(version, 40)}`;
    const uses = [...context.workflows.values()].flatMap(usedIn).filter(({ kind }) => kind !== "actions");
    const isVariant = uses.every((each) => each.version?.endsWith("-ghes"));
    if (uses.length > 0 && isVariant)
        return ok("GitHub", `${server}, and the workflows are its variant`);
    return warning("GitHub", server, {
        fix: "Take the commit of a tag v…-ghes, with the tag behind it: GitHub Enterprise Server does not know uses: $/….",
    });
});
var doctor = (async function (options) {
    const { token } = options;
    try {
        return (await lookAtAll(options)).map((each) => harmless(each, token));
    }
    catch (error) {
        if (!(error instanceof diagnostic/* DiagnosticError */.uo))
            throw error;
        throw new diagnostic/* DiagnosticError */.uo(error.diagnostics.map((each) => ({ ...each, message: withoutToken(each.message, token) })));
    }
});
var lookAtAll = (async function (options) {
    const { access, token, apiUrl, onWait, now, webUrl } = options;
    const given = { ...(token === undefined ? {} : { token }), ...(apiUrl === undefined ? {} : { apiUrl }) };
    const github = (0,src_github.createGitHub)({ transport: access.transport, onWait, patience, ...given });
    const repository = readingOnce((0,src_repository/* openRepository */.h)(github, options.repository));
    const asked = now();
    const answer = await repository.call({ path: "", purpose: "look at the repository" });
    const times = { asked, answered: now() };
    const settings = `${webUrl}/${options.repository}/settings`;
    const branch = (0,src_json/* text */.Qq)((0,src_json/* parseJson */.qF)(answer.bytes, "repository"), "default_branch");
    const workflows = new Map();
    const unread = await looked("workflows", async () => {
        for (const [path, content] of await readWorkflows(repository, branch))
            workflows.set(path, content);
        return [];
    });
    const context = { repository, branch, settings, workflows };
    const found = await Promise.all([
        repositoryFindings(answer, { name: options.repository, hasToken: token !== undefined, times, settings }),
        hostFinding(answer.headers["x-github-enterprise-version"], context),
        unread.length > 0 ? unread : workflowFindings(context),
        looked("Actions", () => actionsFindings(context)),
        looked("default branch", () => branchFindings(context)),
        looked("policy", () => policyFindings(context)),
        registryFindings(context, access, options.write),
        moduleProxyFindings(access.transport, options.environment),
    ]);
    return found.flat();
});
var readingOnce = (function (repository) {
    const once = (0,memo/* memo */.p)({ keepFailures: true });
    return { ...repository, readFile: (path, ref) => once(`${ref}:${path}`, () => repository.readFile(path, ref)) };
});
var readWorkflows = (async function (repository, branch) {
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
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./packages/cli/src/init/model.ts
var model = __webpack_require__(12240);
// EXTERNAL MODULE: ./packages/cli/src/init/workflows.ts
var init_workflows = __webpack_require__(76839);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/context.ts


/** What a workflow takes of this suite; what is commented out is nothing. */
;
;
/** Values that parts of the suite are given for an input, in order, each once; expressions and placeholders are none. */
;
/** Whether a workflow calls one of these of the suite's. */
;

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/finding.ts


;
;
;
/** A finding of which nothing but text reaches a terminal, and of which no server can make it show the token that it was sent. */
;
;
/** What a check finds; where it comes to nothing, that is the finding, and the other checks go on. */
;

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var src_json = __webpack_require__(78561);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-actions.ts





/** Reusable workflows that open pull requests. */
const proposing = /^(?:server-update|registry-update|registry-sweep|verify-matrix|server-matrix)\.yml$/;
const unseen = "cannot be seen with this token";
/** Whether Actions run, and may open pull requests. */
;
/** Undefined where the token may not see it. */
;
const administration = (words, url) => ({
    fix: `Look whether ${words}, or give the token Administration: read.`,
    url,
});
;
;
/** Workflow runs of pull requests that GITHUB_TOKEN opened wait for somebody's approval. */
;
/** Whether the workflows take this suite from a commit. */
;
;

;// CONCATENATED MODULE: ./packages/cli/src/doctor/owners.ts
/**
 * Who owns a path by a CODEOWNERS file: the owners of the last line whose pattern fits, empty where that line names none; undefined where
 * no line fits. Patterns as GitHub documents them: those of .gitignore, without `!`, `[ ]` and `\#`.
 */
;
;
/** A pattern for a folder, or for what may be one, fits everything below it; `docs/*` fits what is directly in it. */
;
;
;

// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-policy.ts







/** The workflows that read a policy for what they propose. */
const updating = /^(?:server-update|registry-update|registry-sweep)\.yml$/;
/** Whether the policy is sound, and somebody owns it; a repository that only releases plugins has none. */
;
/** The policies that workflows which propose name; where they name none, the one that is taken then. */
;
;
;
/** What GitHub itself finds wrong, such as a team that may not write: such a line counts for nothing. */
;

;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-stale.ts





const check = "stale proposals";
const check_stale_proposing = /^server-update\.yml$/;
/**
 * Whether a server's proposals may be merged without what was merged since: two that raise one manifest's version then name the same one.
 * Nothing of other repositories, where proposals name no version that another one could.
 */
;
/** Without a status check, the rule has no effect. */
;
;
;
;

;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-branch.ts



/**
 * Whether somebody has to agree before the default branch changes, by rulesets, which all may see, or by classic protection, and whether
 * a server's proposals have to be up to date.
 */
;
;
;
;
;

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-module-proxy.ts



/** Asked for in any proxy: a module that every Go installation knows. */
const probe = "golang.org/x/mod/@v/list";
const check_module_proxy_check = "module proxy";
/** Whether the first of GOPROXY answers (go.dev/ref/mod#goproxy-protocol). */
;
;

// EXTERNAL MODULE: ./packages/oci/src/failures.ts
var failures = __webpack_require__(93102);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/registry.ts + 3 modules
var registry = __webpack_require__(71101);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./packages/oci/src/upload-session.ts
var upload_session = __webpack_require__(2453);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-registries.ts








const mostRegistries = 10;
/** Whether the container repositories that the workflows name can be read, and written to: by an upload that is given up at once. */
;
;
/** Starts an upload session and cancels it (distribution specification, "Pushing a blob"). Nothing is stored. */
;

;// CONCATENATED MODULE: ./packages/cli/src/doctor/check-repository.ts




/** Seconds that a clock may differ: signatures' certificates live for minutes. */
const mostSkew = 60;
/** What the answer about the repository itself tells: token, clock, kind of GitHub. */
;
/** GitHub says what a person may do; of GITHUB_TOKEN and Apps it does not. */
;
/** Reading follows a redirect to what a repository is called now; a dispatch does not. */
;
;
/** Which GitHub it is, and whether the workflows take what that knows: the version behind their commits says it. */
;

// EXTERNAL MODULE: ./packages/proposals/src/github.ts + 2 modules
var src_github = __webpack_require__(13348);
// EXTERNAL MODULE: ./packages/proposals/src/memo.ts
var memo = __webpack_require__(93701);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/doctor.ts












const mostWorkflows = 100;
/** Milliseconds: somebody waits for what this says. */
const patience = 20_000;
/** Looks at a repository, its settings and what it needs. Throws what stands in the way of looking at all, such as a wrong name. */
;
;
/** Asks for each file once, however many checks look at it. */
;
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

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var limitDiagnostics = (function (diagnostics, omitted = 0) {
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
});
var isError = (function ({ severity }) {
    return severity === "error";
});
__webpack_require__.d(__webpack_exports__, {
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
;
;


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readText = (function (path, limit = maxBytes) {
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
});
var tooLarge = (function (file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
});
var unreadable = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
});
var readAtMost = (function (file, limit) {
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
});
var decode = (function (file, bytes, limit) {
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
});
__webpack_require__.d(__webpack_exports__, {
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
;
;
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
;
/** A file may grow, or state no size at all, as those of /proc do. */
;
;


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var placeOf = (function (file, text, start, end) {
    return locator(file, text)(start, end);
});
var locator = (function (file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
});
var lineStarts = (function (text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
});
var position = (function (starts, offset) {
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
});
var inFirstLine = (function (text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
});
var textAt = (function (text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

;
/** The table of lines is made when the first place is asked for. */
;
/** A byte order mark belongs to no column: the first line starts after it. */
;
;
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
;
/** What stands at a place: its first line only. */
;


/***/ }),

/***/ 80253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isDigest = (function (text) {
    return typeof text === "string" && pattern.test(text);
});
var sha256 = (function (content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
});
var verifyBytes = (function (bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
});
var verifyStream = (async function* (content, expected, name) {
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
});
var mismatch = (function (name, expected, actual) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
});
__webpack_require__.d(__webpack_exports__, {
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
;
/** The digest of bytes or of a text's UTF-8 bytes. */
;
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
;
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
;
/** `name` says what the content is, or what was tried with it. */
;


/***/ }),

/***/ 92125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var isIndex = (function (mediaType) {
    return mediaType === mediaTypes.index || mediaType === docker.index;
});
var isImageManifest = (function (mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
});
var toOci = (function (mediaType) {
    return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
});
__webpack_require__.d(__webpack_exports__, {
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
;
;
/** The OCI media type of a layer or config. */
;


/***/ }),

/***/ 24922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseIndex = (function (bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptors(value.manifests))
        return malformed(name, "an image index with a list of descriptors");
    return value;
});
var parseManifest = (function (bytes, name) {
    const value = parseDocument(bytes, name);
    if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
        return malformed(name, "an image manifest with config and layers");
    }
    return value;
});
var parseConfig = (function (bytes, name) {
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
});
var documentMediaType = (function (bytes, announced, name) {
    const { mediaType } = parseDocument(bytes, name);
    if (typeof mediaType !== "string")
        return announced;
    if (announced !== undefined)
        checkMediaType(mediaType, announced, name);
    return mediaType;
});
var checkMediaType = (function (found, announced, name) {
    if (found === announced)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is announced as ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(announced)} and is ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(found)}`, {
        fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
    });
});
var parseDocument = (function (bytes, name) {
    const value = parseObject(bytes, name);
    const both = "manifests" in value && ("layers" in value || "config" in value);
    return both ? malformed(name, "either an image manifest or an image index") : value;
});
var parseObject = (function (bytes, name) {
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
});
var isShallow = (function (value, levels) {
    if (typeof value !== "object" || value === null)
        return true;
    return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
});
var isRunConfig = (function (value) {
    if (!isObject(value))
        return false;
    const { Labels, Entrypoint, Cmd } = value;
    return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
});
var isOptional = (function (value, check) {
    return value === undefined || value === null || check(value);
});
var isLabels = (function (value) {
    return isObject(value) && Object.values(value).every((each) => typeof each === "string");
});
var isTexts = (function (value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
});
var isDescriptors = (function (value) {
    return Array.isArray(value) && value.every(isDescriptor);
});
var isDescriptor = (function (value) {
    return (isObject(value) &&
        typeof value.mediaType === "string" &&
        (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        isOptional(value.platform, isPlatform) &&
        isOptional(value.annotations, isLabels));
});
var isPlatform = (function (value) {
    return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
});
var isObject = (function (value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
});
var malformed = (function (name, expected) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("content-mismatch", `${name} is not ${expected}`, {
        fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
    });
});
__webpack_require__.d(__webpack_exports__, {
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
;
;
;
/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
;
/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
;
/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
;
;
;
;
;
;
;
;
;
;
;
;


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseImageReference = (function (text) {
    return parse(text, refuseImage);
});
var parse = (function (text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(digest))
        return invalid(text, "its digest is not sha256: and 64 hex digits");
    const tagAt = name.lastIndexOf(":") > name.lastIndexOf("/") ? name.lastIndexOf(":") : name.length;
    const tag = tagAt < name.length ? name.slice(tagAt + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return invalid(text, "its tag is not well-formed");
    return {
        ...parseName(name.slice(0, tagAt), text, invalid),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
});
var parseRepository = (function (text, input) {
    const invalid = (given, why) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)} is not a repository: ${why}`, {
        fix: "Write ghcr.io/acme/catalog-server, without scheme and tag.",
    });
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const { registry, repository, tag, digest, short } = parse(text, invalid);
    if (tag !== undefined || digest !== undefined)
        return invalid(text, "a repository has no tag and no digest");
    if (short)
        return invalid(text, "it names no registry");
    return { registry, repository };
});
var formatReference = (function (reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
});
var isTag = (function (text) {
    return tagPattern.test(text);
});
var parseName = (function (name, text, invalid) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const short = !looksLikeRegistry(first);
    const registry = short ? "docker.io" : hubOr(first);
    const path = short ? name : name.slice(slash + 1);
    // A name that ends in a number is one for the grammar, and a broken IPv4 address for every client.
    if (!host.test(registry) || !URL.canParse(`https://${registry}`))
        return invalid(text, "its registry is not a host name with an optional port");
    if (path.length > longestName)
        return invalid(text, `its repository is longer than ${longestName} characters`);
    if (!path.split("/").every((part) => component.test(part))) {
        return invalid(text, "its repository is not lower-case names separated by slashes");
    }
    const official = registry === "docker.io" && !path.includes("/");
    return { registry, repository: official ? `library/${path}` : path, short };
});
var looksLikeRegistry = (function (first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
});
var hubOr = (function (registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
});
var refuseImage = (function (text, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("image-reference-invalid", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   parseRepository: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80253);



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
;
;
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
;
/** The full form: registry, repository, then tag and digest where there are any. */
;
;
;
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
;
;
;


/***/ }),

/***/ 13348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var exchange = (async function (connection, call) {
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
});
var remember = (function (known, key, answer) {
    if (answer.bytes.length > 1024 * 1024)
        return;
    known.delete(key);
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > 50 && !oldest.done)
        known.delete(oldest.value);
});
var errorMessage = (function (bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const errors = Array.isArray(body.errors) ? body.errors.map(describe) : [];
        return [body.message, ...errors].filter((part) => typeof part === "string" && part !== "").join(": ");
    }
    catch {
        return bytes.toString("utf8", 0, 200);
    }
});
var describe = (function (error) {
    if (typeof error !== "object" || error === null)
        return error;
    const { message, field, code } = error;
    return message ?? [field, code].filter((part) => typeof part === "string").join(" ");
});
var waitBefore = (function (outcome, request, now) {
    if ("status" in outcome && isLimit(outcome)) {
        return { delay: limitDelay(outcome.headers, request.limited, now), because: "limit" };
    }
    const simple = "error" in outcome ? outcome : { status: outcome.status, retryAfter: outcome.headers["retry-after"] };
    if ("status" in simple && simple.status < 500)
        return undefined;
    const failures = request.attempt - request.limited;
    const delay = (0,retry/* retryDelay */.a)(simple, { attempt: failures, idempotent: request.repeatable }, retry/* defaultRetryPolicy */.u);
    return delay === undefined ? undefined : { delay, because: "failure" };
});
var isLimit = (function (answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { headers } = answer;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(answer.message));
});
var limitDelay = (function (headers, limited, now) {
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && after >= 0)
        return Math.max(leastPause, after * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(leastPause, reset * 1000 - now + 1000);
    return minute * 2 ** Math.max(0, limited - 1);
});
var createGitHub = (function (options) {
    const { patience = usualPatience } = options;
    const clock = options.clock ?? { now: Date.now, sleep: promises_.setTimeout };
    const connection = {
        transport: options.transport,
        base: checkedUrl(options.apiUrl ?? "https://api.github.com"),
        headers: requestHeaders(options.token),
        known: new Map(),
    };
    const send = async (call) => {
        const begun = clock.now();
        let waited = 0;
        for (let attempt = 1, limited = 0;; attempt++) {
            const result = await exchange(connection, call);
            const outcome = result instanceof errors/* TransportError */.wX ? { error: result.kind } : result;
            if ("status" in outcome && isLimit(outcome))
                limited++;
            const wait = waitBefore(outcome, { attempt, limited, repeatable: !call.once }, clock.now());
            const spent = Math.max(waited, clock.now() - begun);
            if (!wait || spent + wait.delay > patience)
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
});
var settle = (function (result, call) {
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
});
var askIdentity = (async function (send, base) {
    const path = base.endsWith("/api/v3") ? "/../graphql" : "/graphql";
    const purpose = "say whom the token belongs to";
    const answer = await send({ method: "POST", path, body: { query: "query { viewer { login } }" }, purpose });
    return (0,json/* text */.Qq)((0,json/* parseJson */.qF)(answer.bytes, "viewer"), "data", "viewer", "login");
});
var checkedUrl = (function (url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const safe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && (0,loopback/* isLoopback */.U)(parsed.hostname));
    if (!parsed || !safe)
        (0,diagnostic/* fail */.fJ)("input-invalid", `GITHUB_API_URL is not an HTTPS URL: "${(0,sanitize/* sanitize */.a)(url, 100)}".`);
    return parsed.href.replace(/\/+$/, "");
});
var requestHeaders = (function (token) {
    const headers = { "x-github-api-version": "2022-11-28" };
    if (!token)
        return headers;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        (0,diagnostic/* fail */.fJ)("github-denied", "The token holds blanks or control characters.", {
            fix: "Pass the token alone, without a line break.",
        });
    }
    return { ...headers, authorization: `Bearer ${token}` };
});
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
;
/** A run reads the same few things again and again; of the many that it reads once the oldest are dropped. */
;
/** The message of an error body and of the errors that it lists, in one line. */
;
;

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
;
/** Whether an answer refuses for a rate limit, not for a missing right: GitHub says both with 403. */
;
;

// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __webpack_require__(42643);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/proposals/src/github.ts









/** Of a run that nobody looks at: another one finds everything as it was left. */
const usualPatience = 10 * 60_000;
;
/** An answer that is success or that the caller understands; everything else is thrown. */
;
/** Every kind of token may ask this; `GET /user` is denied to GITHUB_TOKEN and to Apps. */
;
;
;


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var memo = (function ({ keepFailures = false } = {}) {
    const known = new Map();
    return (name, ask) => {
        const asked = known.get(name);
        if (asked)
            return asked;
        const asking = ask();
        known.set(name, asking);
        if (!keepFailures)
            asking.catch(() => known.delete(name));
        return asking;
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** What was found is kept. What failed is asked for again, unless failures are kept too. */
;


/***/ })

};

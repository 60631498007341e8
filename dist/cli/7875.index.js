export const id = 7875;
export const ids = [7875];
export const modules = {

/***/ 87875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchSource: () => (/* binding */ branchSource),
  fileSource: () => (/* binding */ fileSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __webpack_require__(78561);
;// CONCATENATED MODULE: ./packages/registry/src/publish-claim.ts


const prefix = "refs/tags/";
/**
 * Tags a commit with a version; it counts as done if the tag is on that commit, whoever made it. Creating a tag is a compare-and-swap, which
 * registries do not have: of all runs that try a version one succeeds. Throws github-denied and github-refused.
 */
async function claimTag(repository, version, commit) {
    const purpose = `tag a commit as ${version}`;
    const body = { ref: `${prefix}${version}`, sha: commit };
    const created = await repository.call({ method: "POST", path: "/git/refs", body, accept: [422], purpose });
    if (created.status !== 422)
        return { claimed: true };
    const tags = await listTags(repository);
    const own = tags.get(version);
    if (own === commit)
        return { claimed: true };
    if (own !== undefined)
        return { claimed: false, others: [...tags].flatMap(([tag, at]) => (at === commit ? [] : [tag])) };
    return (0,diagnostic/* fail */.fJ)("github-refused", `GitHub did not ${purpose}: ${created.message.slice(0, 300)}.`, {
        fix: "Look for a rule of the repository that forbids the tag.",
    });
}
/** All tags of a repository, with what each is on. */
async function listTags(repository) {
    const tags = new Map();
    for (let page = 1;; page++) {
        const path = `/git/matching-refs/tags/?per_page=100${page > 1 ? `&page=${page}` : ""}`;
        const answer = await repository.call({ path, purpose: "list the tags" });
        for (const ref of (0,json/* items */.ld)((0,json/* parseJson */.qF)(answer.bytes, "refs")))
            tags.set(...entryOf(ref));
        if (!/rel="next"/.test(answer.headers.link ?? ""))
            return tags;
    }
}
function entryOf(ref) {
    return [(0,json/* text */.Qq)(ref, "ref").slice(prefix.length), (0,json/* sha */.hW)((0,json/* child */.jf)(ref, "object"), "sha")];
}

;// CONCATENATED MODULE: ./packages/registry/src/publish-source.ts







/** A constructor in a folder, with the files that it publishes beside it. */
function fileSource({ constructorFile, policy }) {
    return {
        read: async () => {
            const texts = {
                constructorText: textOf(constructorFile),
                ...(policy && { policyText: textOf(policy) }),
            };
            return { ...parse({ constructorFile, ...(policy && { policy }) }, texts), folder: (0,external_node_path_.dirname)(constructorFile) };
        },
    };
}
function textOf(file) {
    const read = (0,read_text/* readText */.yR)(file, src_constructor/* CONSTRUCTOR_LIMIT */.B);
    if ("problem" in read)
        throw new diagnostic/* DiagnosticError */.uo([read.problem]);
    return read.text;
}
/**
 * A constructor as the head of a branch has it, asked of GitHub each time: a checkout would be that of the commit which started the run.
 * Versions are claimed by git tags on the commit that they are published from.
 */
function branchSource(options) {
    const repository = (0,src_repository/* openRepository */.h)(options.github, options.repository);
    const { branch, constructorFile, policy } = options;
    const read = async (file, commit) => (await repository.readFile(file, commit)) ??
        (0,diagnostic/* fail */.fJ)("file-unreadable", `there is no ${file} on ${branch} of ${repository.name}`, {
            fix: "Correct the path, which is relative to the repository's root.",
            place: { file },
        });
    return {
        read: async () => {
            const head = await repository.branch(branch);
            if (!head) {
                return (0,diagnostic/* fail */.fJ)("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
                    fix: "Check the names, and that the token may read the repository's contents.",
                });
            }
            const texts = {
                constructorText: await read(constructorFile, head.sha),
                ...(policy && { policyText: await read(policy, head.sha) }),
            };
            return { ...parse(options, texts), commit: head.sha };
        },
        claim: (version, commit) => claimTag(repository, version, commit),
    };
}
/** All problems of both documents together. */
function parse({ constructorFile, policy = "" }, { constructorText, policyText }) {
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(constructorFile, constructorText);
    const listed = policyText === undefined ? { diagnostics: [] } : (0,policy_parse/* parsePolicy */.O)(policy, policyText);
    const all = [...diagnostics, ...listed.diagnostics];
    if (located === undefined || (policyText !== undefined && listed.located === undefined))
        throw new diagnostic/* DiagnosticError */.uo(all);
    const plugins = listed.located?.policy.plugins ?? [];
    const repositories = new Map(plugins.map(({ component, repository }) => [component, repository]));
    return { located, diagnostics: all, repositoryOf: (component) => repositories.get(component) };
}


/***/ })

};

export const id = 126;
export const ids = [126];
export const modules = {

/***/ 2126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// UNUSED EXPORTS: policyProblems

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts
var src_digest = __webpack_require__(8505);
// EXTERNAL MODULE: ./packages/proposals/src/list.ts
var list = __webpack_require__(5323);
// EXTERNAL MODULE: ./packages/proposals/src/propose-each.ts
var propose_each = __webpack_require__(1019);
// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(8719);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var src_entries = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/registry/src/listing.ts
var src_listing = __webpack_require__(3985);
// EXTERNAL MODULE: ./packages/registry/src/plan.ts
var plan = __webpack_require__(1114);
// EXTERNAL MODULE: ./packages/registry/src/propose-keys.ts
var propose_keys = __webpack_require__(5364);
// EXTERNAL MODULE: ./packages/registry/src/propose-scope.ts + 8 modules
var propose_scope = __webpack_require__(5512);
// EXTERNAL MODULE: ./packages/registry/src/resolve.ts
var resolve = __webpack_require__(61);
// EXTERNAL MODULE: ./packages/registry/src/scope.ts + 1 modules
var scope = __webpack_require__(1723);
// EXTERNAL MODULE: ./packages/registry/src/session.ts + 3 modules
var src_session = __webpack_require__(8623);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(2538);
// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts + 3 modules
var publish_references = __webpack_require__(4560);
;// CONCATENATED MODULE: ./packages/registry/src/verify.ts








/** Reads every listed version of the policy's plugins again, and reports those that are gone or have other content. Three requests each. */
async function verifyListed(session, { component, byComponent, located }) {
    const entries = session.located.policy.plugins.filter(src_entries/* isComponentEntry */.C);
    const listed = entries.flatMap((entry) => (byComponent.get(entry.component) ?? []).map((each) => ({ entry, each })));
    const found = await (0,concurrent/* mapConcurrent */._)(listed, propose_scope/* atOnce */.zd, async ({ entry, each }) => {
        const place = located.source.place([...component.path, component.referencesKey, each.index]);
        const problems = await problemsOf(session, entry, each.reference).catch((error) => (0,propose_each/* diagnosticsOf */.o)(error, entry.name));
        return problems.map((problem) => ({ ...problem, plugin: entry.name, place }));
    });
    return { count: listed.length, diagnostics: found.flat() };
}
async function problemsOf({ releases, registry }, entry, { version, digest }) {
    const released = await releases.released(entry, version);
    const repository = (0,src_entries/* repositoryOf */._)(entry, registry.repository);
    const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component: entry.component, version });
    if (released === undefined) {
        return [
            (0,diagnostic/* diagnostic */.YK)("plugin-version-missing", `${name} is listed, and does not exist any more`, {
                fix: "Have it published again, or add it to the policy's withdrawn versions.",
            }),
        ];
    }
    const problem = version === publish_references/* MOVING_VERSION */.Ip ? undefined : (0,resolve/* listedMismatch */.sp)(digest, released, name);
    return problem ? [problem] : [];
}

;// CONCATENATED MODULE: ./packages/registry/src/sweep.ts















/**
 * Looks up every plugin of the policy, and proposes what is missing, superseded or withdrawn. What fails for one plugin is reported and does
 * not keep the others.
 *
 * @param verify checks the digest of every listed version again
 */
async function sweep(options, { verify }) {
    const session = await (0,src_session/* openSession */.f)(options);
    const { github, repository, base, constructorPath, progress } = session;
    const { policy } = session.located;
    const text = await (0,src_repository/* openRepository */.h)(github, repository).readFile(constructorPath, base);
    const listing = (0,src_listing/* readListing */.v)(constructorPath, text, session.registry);
    const entries = (0,scope/* listable */.n)(policy);
    const keyOf = (entry) => (0,scope/* scopes */.W)(policy).of(entry).key;
    const looked = await progress.step(`Looking up ${entries.length} plugins`, () => lookUp(session, listing, entries));
    const open = await (0,list/* openProposals */.g)(github, { repository, base });
    const keys = new Set([...open.map(({ key }) => key), ...looked.wanting.map(keyOf)]);
    // What could not be read leaves open what is wanted: such a plugin keeps the proposal that it has, or all do that share it.
    const failed = new Set(looked.failed.map(keyOf));
    const result = await (0,propose_keys/* proposeKeys */.B)(session, [...keys].filter((key) => !failed.has(key)));
    const checked = verify
        ? await progress.step("Checking the digests of what is listed", () => verifyListed(session, listing))
        : { count: 0, diagnostics: [] };
    const diagnostics = [
        ...listing.diagnostics,
        ...(await policyProblems(session, listing)),
        ...looked.diagnostics,
        ...result.diagnostics,
        ...checked.diagnostics,
    ];
    return {
        proposals: result.proposals,
        swept: entries.length,
        ...(verify ? { verified: checked.count } : {}),
        diagnostics: (0,propose_each/* distinct */.dM)(diagnostics),
    };
}
/** One request a plugin; a moving version that is listed takes three more, because its tag does not tell its digest. */
async function lookUp({ releases, registry: { repository: registry } }, listing, entries) {
    const found = { wanting: [], failed: [], diagnostics: [] };
    const wants = async (entry, step) => {
        if (step.do !== "check")
            return true;
        const { digest, version } = step.listed.reference;
        const released = await releases.released(entry, version);
        return released !== undefined && !(digest && (0,src_digest/* sameDigest */.VB)(digest, released.reference.digest));
    };
    const look = async (entry) => {
        try {
            found.diagnostics.push(...(await (0,resolve/* unpublishedNotice */.i2)(entry, listing, { releases, registry })));
            const listed = listing.byComponent.get(entry.component) ?? [];
            const steps = (0,plan/* planPlugin */.b5)(entry, listed, await releases.versions(entry));
            for (const step of steps) {
                if (!(await wants(entry, step)))
                    continue;
                found.wanting.push(entry);
                return;
            }
        }
        catch (error) {
            found.failed.push(entry);
            found.diagnostics.push(...(0,propose_each/* diagnosticsOf */.o)(error, entry.name));
        }
    };
    // The first one learns how the registry wants to be asked: all others need not be refused for it.
    await (0,concurrent/* mapConcurrent */._)(entries.slice(0, 1), 1, look);
    await (0,concurrent/* mapConcurrent */._)(entries.slice(1), propose_scope/* atOnce */.zd, look);
    // In the policy's order, whichever answer came first.
    const order = new Map(entries.map((entry, index) => [entry, index]));
    found.wanting.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    return found;
}
/** Plugins whose signer cannot be verified or read, and references that no plugin of the policy explains. */
async function policyProblems({ located, signers }, { component, located: { source } }) {
    const components = located.policy.plugins.filter(src_entries/* isComponentEntry */.C);
    const known = new Set(components.map((each) => each.component));
    const strangers = new Map();
    component.references.forEach(({ componentName }, index) => {
        if (!known.has(componentName) && !strangers.has(componentName))
            strangers.set(componentName, index);
    });
    const named = await (0,concurrent/* mapConcurrent */._)(components, propose_scope/* atOnce */.zd, (each) => signers.of(each).then(problemOf, (error) => (0,propose_each/* diagnosticsOf */.o)(error, each.name)));
    return [
        ...named.flat(),
        ...[...strangers].map(([name, index]) => (0,diagnostic/* diagnostic */.YK)("reference-not-in-policy", `${name} is listed, and is no plugin of the policy`, {
            fix: "Add it to the policy, or remove its references.",
            place: source.place([...component.path, component.referencesKey, index]),
        })),
    ];
}
function problemOf(signer) {
    return signer && "problem" in signer ? [signer.problem] : [];
}


/***/ })

};

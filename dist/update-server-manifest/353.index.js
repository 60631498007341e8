export const id = 353;
export const ids = [353];
export const modules = {

/***/ 3353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepManifest: () => (/* binding */ sweepManifest)
/* harmony export */ });
/* unused harmony exports lookUpAll, listedProblems */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);
/* harmony import */ var _proposals_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5323);
/* harmony import */ var _proposals_propose_each_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1019);
/* harmony import */ var _proposals_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8719);
/* harmony import */ var _registry_concurrent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2184);
/* harmony import */ var _server_manifest_update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(680);
/* harmony import */ var _server_manifest_update_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(179);
/* harmony import */ var _server_manifest_update_propose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1350);
/* harmony import */ var _server_manifest_update_resolve_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(464);
/* harmony import */ var _server_manifest_update_scope_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8779);
/* harmony import */ var _server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7823);











/**
 * Looks up every plugin that the manifest lists, and proposes what is newer, withdrawn or retracted. What fails for one plugin is reported
 * and does not keep the others. Plugins that the policy knows and the manifest does not are left for those who ask for them by name.
 */
async function sweepManifest(session) {
    const { github, repository, base, manifestPath, matrixPath, progress, policy } = session;
    const read = (path) => (0,_proposals_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(github, repository).readFile(path, base);
    const look = await session.look({
        manifest: await read(manifestPath),
        matrix: matrixPath === undefined ? undefined : await read(matrixPath),
    });
    const entries = (0,_server_manifest_update_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleEntries */ .Lc)(policy.policy).filter((each) => (0,_server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_9__/* .isListed */ .yy)(look.manifest, each));
    const found = await progress.step(`Looking up ${entries.length} plugins`, () => lookUpAll(look, entries));
    const keyOf = (entry) => (0,_server_manifest_update_scope_js__WEBPACK_IMPORTED_MODULE_8__/* .moduleScopes */ .o)(policy.policy, session).of(entry).key;
    const open = await (0,_proposals_list_js__WEBPACK_IMPORTED_MODULE_1__/* .openProposals */ .g)(github, { repository, base });
    const keys = new Set([...open.map(({ key }) => key), ...found.changes.map(({ entry }) => keyOf(entry))]);
    // What could not be read leaves open what is wanted: such a plugin keeps the proposal that it has, or all do that share it.
    const failed = new Set(found.failed.map(keyOf));
    const result = await (0,_server_manifest_update_js__WEBPACK_IMPORTED_MODULE_4__/* .proposeKeys */ .B)(session, [...keys].filter((key) => !failed.has(key)));
    return {
        proposals: result.proposals,
        swept: entries.length,
        diagnostics: (0,_proposals_propose_each_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)([...look.diagnostics, ...listedProblems(look), ...found.diagnostics, ...result.diagnostics]),
    };
}
/** Resolves plugins, each on its own: one that cannot be looked up is reported. In the policy's order. */
async function lookUpAll(look, entries) {
    const found = { changes: [], failed: [], diagnostics: [] };
    const resolved = await (0,_registry_concurrent_js__WEBPACK_IMPORTED_MODULE_10__/* .mapConcurrent */ ._)(entries, _server_manifest_update_propose_js__WEBPACK_IMPORTED_MODULE_6__/* .atOnce */ .zd, (entry) => (0,_server_manifest_update_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveModule */ .X)(entry, look).catch((error) => {
        found.failed.push(entry);
        return { diagnostics: [...(0,_proposals_propose_each_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticsOf */ .o)(error, entry.name)], change: undefined };
    }));
    for (const { change, diagnostics } of resolved) {
        if (change)
            found.changes.push(change);
        found.diagnostics.push(...diagnostics);
    }
    return found;
}
/** Plugins that no entry of the policy explains. */
function listedProblems({ policy, manifest, server }) {
    const unknown = (0,_server_manifest_update_state_js__WEBPACK_IMPORTED_MODULE_9__/* .strangers */ .ob)(manifest, (0,_server_manifest_update_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleEntries */ .Lc)(policy.policy), server.module);
    return unknown.map((each) => strangerNotice(manifest, each.name));
}
function strangerNotice({ manifest, source }, name) {
    const index = manifest.plugins.findIndex((each) => each.name === name);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("reference-not-in-policy", `${name} is in the manifest, and is no plugin of the policy`, {
        fix: "Add it to the policy, or remove it from the manifest.",
        plugin: name,
        place: source.place(["spec", "plugins", index, "name"]),
    });
}


/***/ })

};

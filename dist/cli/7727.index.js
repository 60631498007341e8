export const id = 7727;
export const ids = [7727];
export const modules = {

/***/ 52720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var besidePolicy = (function (policyFile, path) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(policyFile), path));
    const leaves = path.split("/").includes("..") && file.split("/").includes("..");
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || path.includes("\\") || leaves ? undefined : file;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ besidePolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Where a file lies that a policy names by its path from there. Undefined for a path that leaves the policy's repository, where the same
 * people would not review it.
 */
;


/***/ }),

/***/ 256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var policyEntry = (function ({ policy, source }, plugin) {
    const found = policy.plugins.find(({ name }) => name === plugin);
    if (found)
        return found;
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(plugin, policy.plugins.map(({ name }) => name));
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-not-in-policy", `the policy has no plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)}`, {
        fix: near ? `Did you mean ${near}? Else add the plugin to the policy.` : "Add the plugin to the policy.",
        plugin,
        place: source.place(["spec", "plugins"], { key: true }),
    });
});
var entryPlace = (function ({ policy, source }, entry, field) {
    return source.place(["spec", "plugins", policy.plugins.indexOf(entry), field]);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policyEntry),
/* harmony export */   s: () => (/* binding */ entryPlace)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84726);



/** The policy's entry for a plugin that is asked for by name. Throws `plugin-not-in-policy`. */
;
/** Where an entry says something, or would. */
;


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var mapConcurrent = (async function (items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        for (let index = next++; index < items.length && !failed; index = next++) {
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    // All of them are waited for: nothing goes on behind the caller's back.
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const each of ended)
        if (each.status === "rejected")
            throw each.reason;
    return results;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/** Does work for every item, at most `limit` at a time, and returns the results in the items' order. Stops at the first failure. */
;


/***/ }),

/***/ 81956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
var signDescriptor = (function (descriptor, signer) {
    if (signer === undefined)
        return descriptor;
    const signature = (0,src_signature/* signComponent */.px)(descriptor.component, signer.key, signer.name);
    return { ...descriptor, signatures: [...descriptor.signatures, signature] };
});
var isSignedBy = (function (descriptor, { publicKey, name }) {
    return (0,judge_signatures/* judgeSignatures */.D)(descriptor, publicKey).verified.includes(name);
});
var confirmSigned = (function (descriptor, signer) {
    if (signer === undefined || isSignedBy(descriptor, signer))
        return;
    const { name, version } = descriptor.component;
    (0,diagnostic/* fail */.fJ)("content-mismatch", `${name} ${version} does not read back with its signature`, {
        fix: "Ask who runs the registry what changes its content.",
    });
});
var unsignedProblem = (function (descriptor, signer, rule) {
    if (signer === undefined || isSignedBy(descriptor, signer))
        return undefined;
    const { name, version } = descriptor.component;
    const message = `${name} ${version} is published already, and not signed as ${(0,sanitize/* quoted */.T)(signer.name)} with this key`;
    const exact = rule === "exact";
    const signed = descriptor.signatures.map((each) => (0,sanitize/* quoted */.T)(each.name, 80)).slice(0, 5);
    const has = signed.length > 0 ? `: it has the signature ${signed.join(", ")}` : "";
    return (0,diagnostic/* diagnostic */.YK)("component-not-signed", `${message}${has}`, {
        severity: exact ? "error" : "warning",
        fix: exact
            ? "Release it under a version of its own, signed."
            : "Nothing has to be done: the next version that is published is signed. Nothing published is changed.",
    });
});
var draft = (async function (found, target) {
    const component = (0,publish_component/* chooseComponent */.bY)(found, (0,publish_component/* parseTarget */.hu)(target));
    return { component, found, ...(await (0,publish_component/* readContents */.r0)(component, found)) };
});
var openComponent = (function ({ target, registry }, component) {
    const { repository } = (0,publish_component/* parseTarget */.hu)(target);
    return (0,src_repository.openRepository)((0,reference.parseRepository)((0,component_reference/* ociRepository */.md)({ repository, component })), registry);
});
var isPublishedAs = (function ({ component, contents }, { descriptor }) {
    const known = (0,publish_references/* knownDigests */.lg)(component, descriptor.component);
    if (known.some(({ digest }) => digest === undefined))
        return false;
    // An artifact without a version of its own has the component's, which is to count no more than that one does.
    const { version } = descriptor.component;
    return (0,write_descriptor/* sameContent */.C)(publish_draft_describe({ ...component, version }, known, contents).component, descriptor.component);
});
var describeChecked = (async function ({ component, found, contents }, newest, { target, registry, signer, progress }) {
    const believed = newest === undefined || signer === undefined || isSignedBy(newest, signer);
    const known = (0,publish_references/* knownDigests */.lg)(component, newest?.component, believed);
    const count = known.filter(({ check }) => check).length;
    const { repository } = (0,publish_component/* parseTarget */.hu)(target);
    const looked = await progress.step(`check the digests of ${count} of ${known.length} references`, () => (0,publish_references/* checkDigests */.ic)(known, component, found, { repository, registry }));
    const complete = known.map((each) => ({ ...each, digest: each.digest ?? looked.get((0,describe/* referenceKey */.D)(each.reference)) }));
    return publish_draft_describe(component, complete, contents);
});
var publish_draft_describe = (function (component, known, contents) {
    const references = known.map(({ reference, digest }) => ({ ...reference, ...(digest && { digest }) }));
    return (0,describe/* describeComponent */.B)({ ...component, references }, { digests: new Map(), contents });
});
var resultOf = (function ({ descriptor, digest: manifest }, { target, signer, rule }, more) {
    const { name, version, componentReferences } = descriptor.component;
    const { published, before } = more;
    const unsigned = unsignedProblem(descriptor, signer, rule);
    const listed = new Set(componentReferences.map(shown));
    const earlier = new Set(before?.componentReferences.map(shown));
    return {
        published,
        component: (0,component_reference/* formatComponentReference */.W$)({ repository: (0,publish_component/* parseTarget */.hu)(target).repository, component: name, version }),
        version,
        digest: (0,digest/* componentDigest */.sb)(descriptor.component),
        manifest,
        ...(signer && { signed: unsigned === undefined }),
        ...(before && { previous: before.version }),
        added: [...listed].filter((each) => !earlier.has(each)),
        removed: [...earlier].filter((each) => !listed.has(each)),
        diagnostics: unsigned ? [...more.diagnostics, unsigned] : more.diagnostics,
    };
});
var shown = (function ({ name, version }) {
    return `${name} ${version}`;
});
var storeComponentVersion = (async function (repository, descriptor, local, progress) {
    const { tag, manifest, blobs } = (0,component_version/* layoutComponentVersion */.a)(descriptor, local);
    const { digest } = manifest.descriptor;
    for (const { descriptor: blob, open } of blobs) {
        const outcome = await repository.pushBlob(blob, open);
        progress.info(`${blob.digest} ${blob.mediaType}, ${blob.size} bytes: ${outcome}`);
    }
    await repository.pushManifest(manifest);
    const found = await compare(repository, descriptor, tag, digest);
    await checkBlobs(repository, blobs.slice(2));
    return {
        manifest: digest,
        descriptor: found,
        tag: async () => {
            const before = await repository.head(tag);
            if (before === undefined)
                await repository.pushManifest(manifest, tag);
            const after = before ?? (await repository.head(tag));
            return after?.digest === digest;
        },
    };
});
var compare = (async function (repository, descriptor, tag, digest) {
    const source = { ...repository, manifest: (name) => repository.manifest(name === tag ? digest : name) };
    const { name: component, version } = descriptor.component;
    const found = await (0,read_component_version/* readComponentVersion */.c)(source, { component, version });
    if (found === undefined || (0,write_descriptor/* writeDescriptor */.f)(found.descriptor) !== (0,write_descriptor/* writeDescriptor */.f)(descriptor)) {
        return (0,diagnostic/* fail */.fJ)("content-mismatch", `${repository.name}@${digest} does not read back as it was written`, {
            fix: "Ask who runs the registry what changes its content.",
        });
    }
    return found.descriptor;
});
var checkBlobs = (async function (repository, blobs) {
    for (const { descriptor } of blobs) {
        if (await repository.hasBlob(descriptor))
            continue;
        (0,diagnostic/* fail */.fJ)("content-mismatch", `${descriptor.digest} is not in ${repository.name} after it was pushed`, {
            fix: "Ask who runs the registry why it loses content.",
        });
    }
});
var publishExact = (async function (options) {
    const { source, target, progress } = options;
    const found = await source.read();
    const { diagnostics } = found;
    const wanted = await draft(found, target);
    const { name, version } = wanted.component;
    const repository = openComponent(options, name);
    const there = await progress.step(`look for ${name} ${version}`, () => (0,read_component_version/* readComponentVersion */.c)(repository, { component: name, version }));
    if (there)
        return existing(wanted, there, options);
    const descriptor = signDescriptor(await describeChecked(wanted, undefined, options), options.signer);
    const stored = await progress.step(`store ${name} ${version}`, () => storeComponentVersion(repository, descriptor, wanted.local, progress));
    confirmSigned(stored.descriptor, options.signer);
    if (!(await progress.step(`tag ${name} ${version}`, stored.tag))) {
        // Another run was faster. Its signature has other bytes than ours, though it says the same.
        const other = await (0,read_component_version/* readComponentVersion */.c)(repository, { component: name, version });
        return other ? existing(wanted, other, options) : taken(wanted);
    }
    return resultOf({ descriptor, digest: stored.manifest }, options, { published: true, diagnostics });
});
var existing = (function (wanted, there, options) {
    if (!isPublishedAs(wanted, there))
        return taken(wanted);
    const result = resultOf(there, options, { published: false, diagnostics: wanted.found.diagnostics });
    (0,diagnostic/* stopOnErrors */.Bd)(result.diagnostics);
    return result;
});
var taken = (function ({ component: { name, version, path }, found }) {
    return (0,diagnostic/* fail */.fJ)("version-taken", `${name} ${version} is published already, with other content`, {
        fix: "Release it under a version of its own.",
        place: found.located.source.place([...path, "version"]),
    });
});
var publishLeast = (async function (options) {
    const { source, target, progress } = options;
    const first = await progress.step("read the constructor", () => source.read());
    const { name } = (await draft(first, target)).component;
    const repository = openComponent(options, name);
    const met = { unlisted: new Set(), claimed: new Set() };
    for (let round = 0; round < rounds; round++) {
        const before = await progress.step(`look for the versions of ${name}`, () => readPublished(repository, name, met));
        const wanted = await draft(await source.read(), target);
        // The component got another name meanwhile.
        if (wanted.component.name !== name)
            break;
        const { newest } = before;
        if (newest && isPublishedAs(wanted, newest)) {
            const { diagnostics } = wanted.found;
            return resultOf(newest, options, { published: false, diagnostics, before: newest.descriptor.component });
        }
        const result = await publishNext(wanted, before, met, repository, options);
        if (result)
            return result;
    }
    return (0,diagnostic/* fail */.fJ)("publish-contended", "other runs took the version each time that it was to be published", {
        fix: "Run this again.",
    });
});
var publishNext = (async function (wanted, before, met, repository, options) {
    const { progress } = options;
    const { component, found, local } = wanted;
    const newest = before.newest?.descriptor.component;
    const version = nextVersion(component, before, met.claimed);
    if (await repository.head((0,src_version/* tagOfVersion */.ml)(version)))
        return again(met.unlisted, [version], progress);
    const described = await describeChecked(atVersion(wanted, version), before.newest?.descriptor, options);
    const descriptor = signDescriptor(described, options.signer);
    const stored = await progress.step(`store ${component.name} ${version}`, () => storeComponentVersion(repository, descriptor, local, progress));
    confirmSigned(stored.descriptor, options.signer);
    const others = await claim(options, found, version);
    if (others)
        return again(met.claimed, others, progress);
    if (!(await progress.step(`tag ${component.name} ${version}`, stored.tag))) {
        return again(met.unlisted, [version], progress);
    }
    const now = await versionsOf(repository);
    if (now.some((each) => each !== version && !before.versions.includes(each)))
        return again(met.unlisted, now, progress);
    return resultOf({ descriptor, digest: stored.manifest }, options, {
        published: true,
        diagnostics: [...found.diagnostics, ...versionMoved(component, version, found)],
        ...(newest && { before: newest }),
    });
});
var again = (function (met, versions, progress) {
    for (const each of versions)
        met.add(each);
    progress.info("another run was faster: look again");
});
var claim = (async function ({ source, progress }, { commit }, version) {
    if (commit === undefined || source.claim === undefined)
        return undefined;
    const outcome = await progress.step(`tag the commit ${commit} as ${version}`, async () => source.claim?.(version, commit));
    return outcome?.claimed === false ? outcome.others : undefined;
});
var readPublished = (async function (repository, component, { unlisted }) {
    const versions = [...new Set([...(await versionsOf(repository)), ...unlisted])];
    const version = (0,src_version/* newestVersion */.Rg)(versions);
    if (version === undefined)
        return { versions };
    const newest = await (0,read_component_version/* readComponentVersion */.c)(repository, { component, version });
    return newest
        ? { versions, newest }
        : (0,diagnostic/* fail */.fJ)("registry-failed", `${repository.name} lists ${version}, and does not have it`, {
            fix: "Run this again; if it says the same, ask who runs the registry.",
        });
});
var versionsOf = (async function (repository) {
    const versions = (await repository.tags()).map(src_version/* versionOfTag */.mx);
    return versions.filter((each) => (0,src_version/* parseVersion */.ot)(each) !== undefined && (0,src_version/* hasOwnTag */.pF)(each));
});
var nextVersion = (function (component, before, claimed) {
    const listed = before.newest?.descriptor.component.componentReferences ?? [];
    const raise = (0,registry_version/* raiseBetween */.Pv)(listed, component.references);
    let version = (0,registry_version/* publishedVersion */.xJ)(component.version, before.versions, raise);
    while (claimed.has(version))
        version = (0,registry_version/* publishedVersion */.xJ)(version, [version], raise);
    return version;
});
var atVersion = (function (wanted, version) {
    return { ...wanted, component: { ...wanted.component, version } };
});
var versionMoved = (function ({ path, version: wanted }, version, found) {
    if (version === wanted)
        return [];
    const why = "it or a higher version is published with other content, or a tag of its name is on another commit";
    return [
        (0,diagnostic/* diagnostic */.YK)("version-taken", `this was published as ${version}: ${wanted} is not free (${why})`, {
            severity: "warning",
            fix: "Nothing has to be done: the next proposal goes on from there.",
            place: found.located.source.place([...path, "version"]),
        }),
    ];
});
var publishComponent = (async function (options) {
    return options.rule === "exact" ? publishExact(options) : publishLeast(options);
});
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComponent: () => (/* binding */ publishComponent)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/ocm/src/read-component-version.ts
var read_component_version = __webpack_require__(14930);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 2 modules
var src_repository = __webpack_require__(31078);
// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/ocm/src/describe.ts
var describe = __webpack_require__(96176);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts
var digest = __webpack_require__(98505);
// EXTERNAL MODULE: ./packages/ocm/src/write-descriptor.ts
var write_descriptor = __webpack_require__(58962);
// EXTERNAL MODULE: ./packages/registry/src/publish-component.ts + 1 modules
var publish_component = __webpack_require__(53342);
// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts + 1 modules
var publish_references = __webpack_require__(58208);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/ocm/src/judge-signatures.ts
var judge_signatures = __webpack_require__(90956);
// EXTERNAL MODULE: ./packages/ocm/src/signature.ts
var src_signature = __webpack_require__(75251);
;// CONCATENATED MODULE: ./packages/registry/src/publish-signing.ts




/** The descriptor with a signature in it, where there is somebody to sign. */
;
/** Whether a descriptor carries a signature of that name that verifies with the signer's key. */
;
/** Throws content-mismatch unless what was read back is signed: nothing gets a tag before. */
;
/**
 * What is published already stays as it is, so that without the signature that was asked for somebody should know. A release asks for this
 * version and no other; a registry gets its signature with the next version.
 */
;

;// CONCATENATED MODULE: ./packages/registry/src/publish-draft.ts









;
/** The component's OCI repository; a version is a tag in it. */
;
/** Whether a published version says the same, its version and signatures aside. Asks nobody. */
;
/**
 * The descriptor under a version, with every digest that is new checked. Who signs takes over no digest from a version without that signature:
 * somebody else may have published it.
 */
;
;
/** What came of it, for the component version as it lies in the registry. */
;
;

// EXTERNAL MODULE: ./packages/ocm/src/component-version.ts
var component_version = __webpack_require__(98195);
;// CONCATENATED MODULE: ./packages/registry/src/publish-write.ts




/**
 * Stores a component version: blobs, then the manifest by its digest, which is then read back and compared. Until `tag` is called no reader sees it.
 * Everything is addressed by its content, so that doing it again changes nothing.
 */
;
/** Reads back what was stored under its digest, as if the tag were there. */
;
/** The manifest names them; a registry may have taken it without looking for them. */
;

;// CONCATENATED MODULE: ./packages/registry/src/publish-exact.ts





/** A release: the constructor's own version, published once and with one content. Throws version-taken and component-not-signed. */
;
;
;

// EXTERNAL MODULE: ./packages/ocm/src/registry-version.ts
var registry_version = __webpack_require__(795);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
;// CONCATENATED MODULE: ./packages/registry/src/publish-least.ts







/** How often it starts anew because another run was faster. */
const rounds = 6;
/**
 * A registry: publishes what the constructor lists unless the newest version says the same, under the constructor's version or the next free one.
 *
 * What is published is read before the constructor is: so the constructor is never older than a version that was looked at, and no newer
 * list is followed by an older one.
 */
;
/** Undefined when another run published meanwhile, so that everything has to be looked at again. */
;
;
/** The versions of other commits, where this one is among them. */
;
;
/** Tags that are versions: signatures and names such as `latest` are none. */
;
/** The constructor's version, or the first one behind it that is neither published nor another commit's. */
;
;
;

;// CONCATENATED MODULE: ./packages/registry/src/publish.ts


/**
 * Publishes the component version that a constructor describes, and never changes one that is published. Safe to run at any time, several
 * times at once, and again after it was killed: what is there already is left as it is. Throws diagnostics; what cannot be read stops it
 * before anything is written.
 */
;


/***/ })

};

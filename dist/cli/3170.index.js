export const id = 3170;
export const ids = [3170];
export const modules = {

/***/ 7382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var plainSource = (function (file, value) {
    return { file, text: "", value, place: () => ({ file }), root: null };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainSource)
/* harmony export */ });
/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
;


/***/ }),

/***/ 62317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var explainModuleError = (function (text) {
    const [said = ""] = text.split("server response:");
    const { code, fix } = kinds.find((each) => each.pattern.test(said)) ?? anythingElse;
    return { code, fix, why: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(withoutPreamble(text), 400) };
});
var withoutPreamble = (function (text) {
    return text
        .trim()
        .replace(/^go: /, "")
        .replace(/^unzip \S+: /, "");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ fetchFirst),
/* harmony export */   m$: () => (/* binding */ explainModuleError),
/* harmony export */   ok: () => (/* binding */ mayRead)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);

const listVersions = "Name a version that exists; `go list -m -versions MODULE` lists them.";
/** Whether there is no such module, or who asks may not see it, hosts do not say. */
const mayRead = "Check that the version is published and that you may read the module.";
const fetchFirst = "Run the action fetch-modules, or plugin-release fetch, for this manifest before, with the same GOMODCACHE.";
const kinds = [
    {
        pattern: /checksum mismatch|SECURITY ERROR|unexpected ziphash/,
        code: "module-checksum-mismatch",
        fix: "Find out who changed the module after its release; a changed module needs a new version.",
    },
    {
        pattern: /requires go >= /,
        code: "go-too-old",
        fix: "Install the Go version that the module requires, or name an older version of the module.",
    },
    {
        pattern: /should be v\d|should be v0 or v1/,
        code: "version-major-mismatch",
        fix: "From v2 on the module path ends in /vN, in its go.mod too; name that path, or a version below v2.",
    },
    {
        pattern: /module declares its path as/,
        code: "module-path-other",
        fix: "Name the module by the path that its go.mod declares.",
    },
    {
        pattern: /\b40[04] |\b410 |reading file:\S+: no such file|unknown revision|invalid pseudo-version|no matching versions|repository .* not found|: not found/i,
        code: "module-not-found",
        fix: listVersions,
    },
    {
        pattern: /\b401 |\b403 |could not read Username|Permission denied|terminal prompts disabled/,
        code: "module-proxy-failed",
        fix: mayRead,
    },
    {
        pattern: /updates to go\.mod|missing go\.sum entry|lookup disabled by -mod=readonly/,
        code: "lock-stale",
        fix: "Generate again and commit what changed.",
    },
    {
        pattern: /too large/,
        code: "module-too-large",
        fix: "Leave out of the module what its package does not need, and release it again.",
    },
    { pattern: /lookup disabled by GOPROXY=off/, code: "module-not-fetched", fix: fetchFirst },
    {
        pattern: /reading https?:|read "https?:|unexpected EOF|Get "?https?:|from proxy|proxy returned|unexpected (?:end of|version)|dial tcp|i\/o timeout|connection re(?:set|fused)|proxyconnect|x509:|tls:/,
        code: "module-proxy-failed",
        fix: "Try again later, and check GOPROXY and the network if it stays so.",
    },
];
const anythingElse = { code: "go-command-failed", fix: "Correct what the message names." };
/** Sorts what `go` says about one module; what a server says in it does not count. */
;
/** Without the command's name, and without a path that only this machine has. */
;


/***/ }),

/***/ 44816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var resolveBase = (function (located, image, checkout) {
    const base = { ...located.manifest.base, ...(checkout && { module: checkout.module, version: checkout.version }) };
    const at = (...path) => located.source.place(["spec", "base", ...path]);
    const labels = image ? (0,_server_labels_js__WEBPACK_IMPORTED_MODULE_1__.readLabels)(image.labels) : undefined;
    const diagnostics = labels ? compareLabels(base, labels, at) : [];
    const entrypoint = base.entrypoint ?? labels?.entrypoint;
    const module = base.module ?? labels?.module;
    const version = base.version ?? (base.module ? undefined : labels?.version);
    if (!module || !version || !entrypoint) {
        diagnostics.push(incomplete(base, at));
        return { diagnostics };
    }
    // Labels do not say which of them carry a plugin.yaml: when the image was built, its manifest did.
    const carriedPlugins = (labels?.plugins ?? []).map((each) => ({ ...each, metadata: "none" }));
    const fromImage = !base.module;
    return {
        base: { module, version, entrypoint, carriedPlugins, fromImage, ...(checkout && { checkout }) },
        diagnostics,
    };
});
var incomplete = (function (base, at) {
    const fix = "Give spec.base.module, version and entrypoint, or a base image that this suite built.";
    if (base.module || base.image === "scratch") {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("base-incomplete", "the base does not say which Go module, version and entrypoint it is", {
            fix,
            place: at(),
        });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("image-labels-missing", `the image ${base.image} has no labels that say which Go module it is`, {
        fix,
        place: at("image"),
    });
});
var compareLabels = (function (base, labels, at) {
    const pairs = [
        ["module", base.module, labels.module],
        ["version", base.version, labels.version],
        ["frameworkVersion", base.frameworkVersion, labels.frameworkVersion],
    ];
    return pairs
        .filter(([, manifest, label]) => manifest !== undefined && manifest !== label)
        .map(([field, manifest, label]) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("image-labels-mismatch", `${field} is ${manifest} here and ${label} in the labels of ${base.image}`, {
        fix: "Name the base image that belongs to this version, or correct the field.",
        place: at(field),
    }));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _server_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55042);


/** Decides what the base is. Without an image (`scratch`, or offline) only the manifest and its checkout count. */
;
;
/** What the manifest and the image both say must agree. */
;


/***/ }),

/***/ 55042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderLabels = (function (labels) {
    const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
    const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
        name,
        module,
        import: path,
        version: workingCopies.has(module) ? unreleased(version) : version,
    }));
    return {
        [labelNames.module]: labels.module,
        [labelNames.version]: labels.version,
        [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
        [labelNames.frameworkVersion]: labels.frameworkVersion,
        [labelNames.manifest]: labels.manifest,
        [labelNames.plugins]: JSON.stringify(plugins),
    };
});
var unreleased = (function (version) {
    const [release = "", build = ""] = version.split(/(?=\+)/);
    return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
});
var isWorkingCopy = (function (version) {
    return /[-.]working-copy(?:\+|$)/.test(version);
});
var readLabels = (function (labels) {
    const read = readShape(labels);
    return read && keepsManifestRules(read) ? read : undefined;
});
var keepsManifestRules = (function ({ module, version, entrypoint, frameworkVersion, plugins }) {
    const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
    const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
    const { manifest, diagnostics } = (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__.parseManifest)((0,_documents_plain_source_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSource */ .w)("labels", document));
    return manifest !== undefined && !(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)([...diagnostics, ...(0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifest */ .K)(manifest)]);
});
var readShape = (function (labels) {
    const text = (name) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
    const module = text(labelNames.module);
    const version = text(labelNames.version);
    const frameworkVersion = text(labelNames.frameworkVersion);
    const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
    const plugins = readPlugins(parseJson(text(labelNames.plugins)));
    if (!module || !version || !frameworkVersion || !entrypoint || !plugins)
        return undefined;
    return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
});
var parseJson = (function (text) {
    if (text === undefined || text.length > 1024 * 1024)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
});
var strings = (function (value, keys) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = value;
    if (keys.some((key) => typeof fields[key] !== "string"))
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
});
var readEntrypoint = (function (value) {
    return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
});
var readPlugins = (function (value) {
    if (!Array.isArray(value))
        return undefined;
    const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
    return plugins.every((each) => each !== undefined) ? plugins : undefined;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderLabels),
/* harmony export */   labelNames: () => (/* binding */ labelNames),
/* harmony export */   r: () => (/* binding */ isWorkingCopy),
/* harmony export */   readLabels: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27950);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39797);
/* harmony import */ var _documents_plain_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7382);




const prefix = "io.plugin-release.";
const labelNames = {
    module: `${prefix}server.module`,
    version: `${prefix}server.version`,
    entrypoint: `${prefix}server.entrypoint`,
    frameworkVersion: `${prefix}framework-version`,
    manifest: `${prefix}manifest`,
    plugins: `${prefix}plugins`,
};
/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
;
;
/** Whether a label's version says that the plugin was compiled from a working copy. */
;
/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
;
/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
;
;
;
;
;
;


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var parseRange = (function (text) {
    if (text.trim() === "" || text.length > maxLength)
        return undefined;
    const intervals = [];
    for (const comparators of comparatorSets(text)) {
        const interval = comparators.reduce(narrow, {});
        if (!isEmpty(interval))
            intervals.push(withoutPrereleasesOfUpper(interval));
    }
    return intervals.length === 0 ? undefined : intervals;
});
var comparatorSets = (function (text) {
    try {
        return new (range_default())(text).set.map((comparators) => [...comparators]);
    }
    catch {
        return [];
    }
});
var narrow = (function (interval, { operator, semver, value }) {
    if (value === "")
        return interval;
    const bound = { version: semver, inclusive: operator !== "<" && operator !== ">" };
    const narrowed = { ...interval };
    if (!operator?.startsWith("<") && isTighter(bound, interval.lower, 1))
        narrowed.lower = bound;
    if (!operator?.startsWith(">") && isTighter(bound, interval.upper, -1))
        narrowed.upper = bound;
    return narrowed;
});
var isTighter = (function (bound, than, direction) {
    if (!than)
        return true;
    const order = bound.version.compare(than.version) * direction;
    return order > 0 || (order === 0 && !bound.inclusive);
});
var withoutPrereleasesOfUpper = (function (interval) {
    const { lower, upper } = interval;
    if (!upper || upper.inclusive || upper.version.prerelease.length > 0)
        return interval;
    if (lower && lower.version.compareMain(upper.version) === 0)
        return interval;
    const { major, minor, patch } = upper.version;
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.${patch}-0`);
    return version ? { ...interval, upper: { version, inclusive: false } } : interval;
});
var isEmpty = (function ({ lower, upper }) {
    if (!upper)
        return false;
    const order = (lower?.version ?? lowest).compare(upper.version);
    return order > 0 || (order === 0 && !(upper.inclusive && (lower?.inclusive ?? true)));
});
var contains = (function (range, version) {
    return range.some(({ lower, upper }) => {
        const low = lower ? version.compare(lower.version) : 1;
        const high = upper ? version.compare(upper.version) : -1;
        return ((low > 0 || (low === 0 && lower?.inclusive === true)) && (high < 0 || (high === 0 && upper?.inclusive === true)));
    });
});
var isOpen = (function (range) {
    return range.some(({ upper }) => upper === undefined);
});
var sameBound = (function (one, other) {
    if (!one || !other)
        return one === other;
    return one.inclusive === other.inclusive && one.version.compare(other.version) === 0;
});
var declaredRange = (function ({ minVersion: min, maxVersion: max, range }) {
    if (range === undefined && min === undefined && max === undefined)
        return { kind: "none" };
    const ends = readEnds(min, max);
    if (typeof ends === "string")
        return { kind: "invalid", reason: ends };
    if (range === undefined)
        return { kind: "range", range: [ends], readable: readableEnds(min, max, ends) };
    const parsed = parseRange(range);
    if (!parsed)
        return { kind: "invalid", reason: `${(0,sanitize/* quoted */.T)(range)} is not a range of versions, or contains none` };
    if (!agrees(parsed, ends)) {
        return { kind: "invalid", reason: `range ${(0,sanitize/* quoted */.T)(range)} and ${readableEnds(min, max, ends)} differ` };
    }
    return { kind: "range", range: parsed, readable: `${(0,sanitize/* sanitize */.a)(range)}${isOpen(parsed) ? " (open)" : ""}` };
});
var readEnds = (function (min, max) {
    const lower = min === undefined ? {} : readEnd(min, "lower");
    if (!lower)
        return `minVersion ${(0,sanitize/* quoted */.T)(min ?? "")} is not a version`;
    const upper = max === undefined ? {} : readEnd(max, "upper");
    if (!upper)
        return `maxVersion ${(0,sanitize/* quoted */.T)(max ?? "")} is neither a version nor of the form 1.x`;
    const interval = { ...lower, ...upper };
    return isEmpty(interval) ? `minVersion ${min} is above maxVersion ${max}` : interval;
});
var readEnd = (function (text, end) {
    const version = (0,module_version/* parseVersion */.ot)(text);
    if (version)
        return { [end]: { version, inclusive: true } };
    if (anything.test(text))
        return {};
    const { major, minor } = line.exec(text)?.groups ?? {};
    if (major === undefined)
        return undefined;
    const bound = end === "lower" ? firstOf(major, minor) : firstAfter(major, minor);
    return bound && { [end]: bound };
});
var firstOf = (function (major, minor = "0") {
    const version = (0,module_version/* parseVersion */.ot)(`${major}.${minor}.0`);
    return version && { version, inclusive: true };
});
var firstAfter = (function (major, minor) {
    const next = minor === undefined ? `${Number(major) + 1}.0` : `${major}.${Number(minor) + 1}`;
    const version = (0,module_version/* parseVersion */.ot)(`${next}.0-0`);
    return version && { version, inclusive: false };
});
var agrees = (function (range, { lower, upper }) {
    if (!lower && !upper)
        return true;
    const [only, ...more] = range;
    if (!only || more.length > 0)
        return false;
    return (!lower || sameLower(lower, only.lower)) && (!upper || sameBound(upper, only.upper));
});
var sameLower = (function (lower, stated) {
    const isLeast = lower.inclusive && lower.version.version === "0.0.0";
    return sameBound(lower, stated) || (isLeast && stated === undefined);
});
var readableEnds = (function (min, max, { lower, upper }) {
    if (lower && upper)
        return `${min} to ${max}`;
    if (lower)
        return `${min} and newer (open)`;
    return upper ? `up to ${max}` : "any version (open)";
});
var assess = (function (metadata, server) {
    return assessor(metadata)(readContract(server));
});
var readContract = (function (server) {
    return { ...server, parsed: (0,module_version/* parseVersion */.ot)(server.version) };
});
var assessor = (function (metadata) {
    if (!metadata) {
        return () => ({
            verdict: "unknown",
            range: "unknown",
            open: true,
            framework: "unknown",
            reasons: ["it has no metadata"],
        });
    }
    const { frameworkApis } = metadata.compatibility;
    const declared = declaredRange(metadata.compatibility);
    return (server) => {
        const framework = assessFramework(frameworkApis, server);
        const range = assessRange(declared, server);
        const { readable } = range;
        return {
            verdict: verdictOf(framework.answer, range.answer),
            range: range.answer,
            open: range.open,
            framework: framework.answer,
            ...(readable === undefined ? {} : { readableRange: readable }),
            reasons: [...framework.reasons, ...range.reasons],
        };
    };
});
var verdictOf = (function (framework, range) {
    if (framework === "different" || range === "outside")
        return "incompatible";
    return framework === "unknown" || range !== "inside" ? "unknown" : "compatible";
});
var assessFramework = (function (declared, server) {
    if (declared.length === 0)
        return { answer: "unknown", reasons: ["it declares no framework API"] };
    const wanted = declared.join(", ");
    if (declared.includes(server.frameworkVersion))
        return { answer: "equal", reasons: [] };
    if (declared.some((each) => server.compatibleFrameworkVersions.includes(each))) {
        return { answer: "shimmed", reasons: [`it declares ${wanted}, which the base serves through a shim`] };
    }
    const offered = [server.frameworkVersion, ...server.compatibleFrameworkVersions].join(", ");
    return { answer: "different", reasons: [`it declares ${wanted}, the base offers ${offered}`] };
});
var assessRange = (function (declared, server) {
    if (declared.kind === "none") {
        const reasons = ["it declares no range of server versions"];
        return { answer: "unknown", open: true, readable: "not declared (open)", reasons };
    }
    if (declared.kind === "invalid")
        return { answer: "invalid", open: false, reasons: [declared.reason] };
    const { range, readable } = declared;
    const shown = { open: isOpen(range), readable };
    const version = server.parsed;
    if (!version) {
        const why = server.version === undefined ? "is not known" : "is not a semantic version";
        return { ...shown, answer: "unknown", reasons: [`the base's version ${why}`] };
    }
    const name = (0,module_version/* describeVersion */.MP)(version);
    if (contains(range, version)) {
        return { ...shown, answer: "inside", reasons: name === version.version ? [] : [`the base is ${name}`] };
    }
    return { ...shown, answer: "outside", reasons: [`it declares ${readable}, the base is ${name}`] };
});
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Fe: () => (/* binding */ assessFramework),
  Mu: () => (/* binding */ assessor),
  Jz: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(95230);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(96782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
;// CONCATENATED MODULE: ./packages/versions/src/range.ts


const maxLength = 256;
const lowest = (0,module_version/* parseVersion */.ot)("0.0.0-0");
/**
 * Reads a range of node-semver's grammar, but lets it contain what lies between its bounds: a prerelease needs no bound with the same core.
 * As in node-semver's own `^` and `x` ranges, `<2.0.0` leaves out the prereleases of 2.0.0 too.
 *
 * @returns nothing if the text is no range, or if no version lies in it
 */
;
;
;
;
;
;
;
/** Whether the range has no upper end. */
;
;

;// CONCATENATED MODULE: ./packages/versions/src/declared-range.ts



/**
 * Brings the three ways of declaring a range (`minVersion` and `maxVersion`, one of them, `range`) to one.
 * Where `range` stands beside the others, a bound that is stated twice must be the same bound; then `range` holds.
 */
;
/** The interval between the two, or what is wrong with them. */
;
const anything = /^[xX*]$/;
const line = /^v?(?<major>0|[1-9]\d{0,14})(?:\.(?<minor>0|[1-9]\d{0,14})(?:\.[xX*])?|(?:\.[xX*]){0,2})$/;
/**
 * One end as an interval with that end only.
 * `1.x`, `1.2.x` and their short forms `1` and `1.2` mean all that begins so; `*` is open.
 */
;
;
/** The least version of the next line, its prereleases included, as the excluded end. */
;
;
/** node-semver reads `>=0.0.0` as no lower end. */
;
;

;// CONCATENATED MODULE: ./packages/versions/src/compatibility.ts



/** Holds what a plugin declares against a server. No metadata is unknown in every respect, never compatible. */
;
;
/** `assess` for one plugin and many servers: what it declares is read once. */
;
;
/** Whether a server offers a framework API that the plugin declares, and whether only through a shim. */
;
;


/***/ }),

/***/ 95230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseVersion = (function (text) {
    const plain = text?.replace(/^v/, "");
    if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim())
        return undefined;
    return semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(plain) ?? undefined;
});
var pseudoVersion = (function (version) {
    const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
    if (time === undefined || commit === undefined)
        return undefined;
    const { major, minor, patch } = version;
    const known = { time: isoTime(time), commit };
    if (pre !== undefined)
        return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
    if (next !== undefined)
        return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
    return minor === 0 && patch === 0 ? known : undefined;
});
var isoTime = (function (digits) {
    return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
});
var describeVersion = (function (version) {
    const known = pseudoVersion(version);
    if (!known)
        return version.version;
    const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
    const core = `${version.major}.${version.minor}.${version.patch}`;
    return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pseudoVersion),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
;
// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;
/** Nothing for versions that were tagged. */
;
;
/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
;


/***/ })

};

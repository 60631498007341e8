export const id = 4568;
export const ids = [4568];
export const modules = {

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 11666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listChanges = (function (previous, next) {
    return [
        ...frameworkChanges(previous.base, next.base),
        ...baseChanges(previous.base, next.base),
        ...pluginChanges(previous.plugins, next.plugins),
        ...buildChanges(previous, next),
    ];
});
var baseVersion = (function ({ version, image }) {
    return (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version ?? /:([^:/@]+)(?:@.*)?$/.exec(image)?.[1]);
});
var frameworkChanges = (function (previous, next) {
    const [before, after] = [previous.frameworkVersion, next.frameworkVersion];
    const shims = (base) => [base.frameworkVersion, ...base.compatibleFrameworkVersions];
    const added = without(next.compatibleFrameworkVersions, shims(previous));
    const removed = without(previous.compatibleFrameworkVersions, shims(next));
    return [
        ...(before === after ? [] : [change("framework", "major", `framework API ${before} -> ${after}`)]),
        ...removed.map((each) => change("shim", "major", `shim for framework API ${each} removed`)),
        ...added.map((each) => change("shim", "minor", `shim for framework API ${each} added`)),
    ];
});
var baseChanges = (function (previous, next) {
    if (previous.module !== undefined && next.module !== undefined && previous.module !== next.module) {
        return [change("base", "major", `base ${previous.module} -> ${next.module}`)];
    }
    const [before, after] = [baseVersion(previous), baseVersion(next)];
    const level = before && after ? (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBetween */ .Fb)(before, after) : "none";
    if (level !== "none")
        return [change("base", level, `base ${before?.version} -> ${after?.version}`)];
    // How much has changed cannot be told from an image's name or a commit: something has.
    const differing = ["commit", "version", "image", "path"].find((field) => previous[field] !== next[field]);
    if (!differing)
        return [];
    return [change("base", "patch", `base ${previous[differing] ?? "unnamed"} -> ${next[differing] ?? "unnamed"}`)];
});
var pluginChanges = (function (previous, next) {
    const before = new Map(previous.map((each) => [each.name, each]));
    const after = new Set(next.map((each) => each.name));
    const removed = previous.filter(({ name }) => !after.has(name));
    return [
        ...removed.map(({ name }) => change("plugin-removed", "major", `plugin ${name} removed`)),
        ...next.flatMap((plugin) => pluginChange(before.get(plugin.name), plugin)),
    ];
});
var pluginChange = (function (before, after) {
    const name = `plugin ${after.name}`;
    if (!before)
        return [change("plugin-added", "minor", `${name} ${after.version} added`)];
    if (lineOf(before.module) !== lineOf(after.module) || packageOf(before) !== packageOf(after)) {
        return [change("plugin-removed", "major", `${name} is ${after.import} instead of ${before.import}`)];
    }
    if (before.version === after.version)
        return [];
    const [one, other] = [(0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(before.version), (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(after.version)];
    const level = one && other ? (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBetween */ .Fb)(one, other) : "patch";
    const demanded = level === "major" ? "minor" : level;
    return [change("plugin", demanded === "none" ? "patch" : demanded, `${name} ${before.version} -> ${after.version}`)];
});
var lineOf = (function (module) {
    return module.replace(/(?:\/v|(?<=^gopkg\.in\/.*)\.v)\d+$/, "");
});
var packageOf = (function ({ module, import: path }) {
    return path.slice(module.length);
});
var buildChanges = (function (previous, next) {
    const [before, after] = [previous, next].map(({ build }) => build.platforms.map((each) => [each.os, each.architecture, each.variant].filter(Boolean).join("/")));
    const linked = ({ build, base }) => JSON.stringify([build.ldflags, build.tags, build.cgo ?? false, base.entrypoint]);
    return [
        ...without(before, after).map((each) => change("build", "major", `platform ${each} removed`)),
        ...without(after, before).map((each) => change("build", "minor", `platform ${each} added`)),
        ...(linked(previous) === linked(next) ? [] : [change("build", "patch", "build settings changed")]),
    ];
});
var change = (function (kind, level, text) {
    return { kind, level, text: (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .a)(text) };
});
var without = (function (list, others) {
    return list.filter((each) => !others.includes(each));
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listChanges),
/* harmony export */   g: () => (/* binding */ baseVersion)
/* harmony export */ });
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86485);
/* harmony import */ var _versions_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50029);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95230);



/** Everything that differs between the images of two manifests, as far as the manifests tell. */
;
/** The base's version as the manifest tells it: `base.version`, otherwise the image's tag where it is a semantic version. */
;
;
;
;
;
/** A module path without its major version suffix: what stays the same from one major to the next. */
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

/***/ 50029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var highest = (function (levels) {
    return levels.reduce((top, each) => (ranks[each] > ranks[top] ? each : top), "none");
});
var levelBetween = (function (one, other) {
    if (one.compare(other) === 0)
        return "none";
    if (one.major !== other.major)
        return "major";
    if (one.minor !== other.minor)
        return one.major === 0 ? "major" : "minor";
    return "patch";
});
var isNewMajor = (function (previous, next) {
    return levelBetween(previous, next) === "major" && next.compare(previous) > 0;
});
var leastRelease = (function (previous, level) {
    const underOne = { major: "minor", minor: "patch", patch: "patch" };
    return semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0___default()(previous.version, previous.major === 0 ? underOne[level] : level);
});
var isRaisedEnough = (function (previous, next, level) {
    const least = (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(`${leastRelease(previous, level)}-0`);
    return next.compare(previous) > 0 && least !== undefined && next.compare(least) >= 0;
});
var opensMajorLine = (function ({ major, minor, patch }) {
    if (patch !== 0)
        return false;
    return major === 0 ? minor > 1 : minor === 0;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   DX: () => (/* binding */ opensMajorLine),
/* harmony export */   Fb: () => (/* binding */ levelBetween),
/* harmony export */   NX: () => (/* binding */ leastRelease),
/* harmony export */   Qm: () => (/* binding */ isNewMajor),
/* harmony export */   h2: () => (/* binding */ isRaisedEnough)
/* harmony export */ });
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62338);
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95230);


const ranks = { none: 0, patch: 1, minor: 2, major: 3 };
;
/** How far two versions are apart, whichever is the higher one. Under 1.0.0 a minor counts as major; a prerelease differs as a patch does. */
;
/** Whether `next` starts a new major after `previous`. Under 1.0.0 a minor counts as major. */
;
/** The least release after `previous` that a change of this level may have. Under 1.0.0 a minor counts as major and a patch as minor. */
;
/** Whether `next` is a version that a change of this level may have; the prereleases of such a release count too. */
;
/** Whether a release is the first of a major line that follows another: X.0.0; under 1.0.0 every 0.Y.0 but 0.1.0, which nothing precedes. */
;


/***/ }),

/***/ 24568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var compareRevisions = (function (previous, next, metadata) {
    const changes = (0,_versions_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .listChanges */ .W)(previous, next.manifest);
    const required = (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .highest */ .BR)(changes.map(({ level }) => level));
    const diagnostics = [
        ...frameworkRules(previous, next),
        ...brokenPlugins(previous, next, metadata),
        ...versionRule(previous, next, changes, required),
    ];
    return { changes, required, diagnostics };
});
var frameworkRules = (function (previous, next) {
    const { base } = next.manifest;
    if (previous.base.frameworkVersion === base.frameworkVersion)
        return [];
    const found = [];
    const change = `from ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(previous.base.frameworkVersion)} to ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(base.frameworkVersion)}`;
    const major = missingMajor(previous, next.manifest);
    if (major) {
        const at = placeOf(next, ["spec", "base", base.version === undefined ? "image" : "version"]);
        const message = `the framework API changes ${change}, ${major.why}`;
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("framework-change-needs-major", message, { fix: major.fix, ...at }));
    }
    if (!base.migrationGuide?.trim()) {
        const at = placeOf(next, ["spec", "base", "migrationGuide"]);
        const fix = "Say in spec.base.migrationGuide where plugin authors read how to move to the new API.";
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("migration-guide-missing", `the framework API changes ${change} without a guide`, { fix, ...at }));
    }
    return found;
});
var missingMajor = (function (previous, next) {
    const [before, after] = [(0,_versions_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .baseVersion */ .g)(previous.base), (0,_versions_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .baseVersion */ .g)(next.base)];
    if (!before || !after) {
        const revision = before ? "this revision" : "the previous revision";
        return {
            why: `and ${revision} does not say which version the base has`,
            fix: "Give spec.base.version as a semantic version, in a revision of its own if the previous one lacks it.",
        };
    }
    if ((0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewMajor */ .Qm)(before, after))
        return undefined;
    const counts = before.major === 0 ? "; under 1.0.0 a new minor would count as one" : "";
    return {
        why: `but ${after.version} is no new major of the base after ${before.version}${counts}`,
        fix: `Release the base as ${(0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRelease */ .NX)(before, "major")} or higher, and name that version.`,
    };
});
var brokenPlugins = (function (previous, next, metadata) {
    const { base, plugins } = next.manifest;
    const kept = new Set(previous.plugins.map(({ name }) => name));
    return plugins.flatMap(({ name, version }, index) => {
        const declared = metadata.get(name)?.compatibility.frameworkApis ?? [];
        const isOffered = (by) => (0,_versions_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .assessFramework */ .Fe)(declared, by).answer !== "different";
        if (!kept.has(name) || declared.length === 0 || !isOffered(previous.base) || isOffered(base))
            return [];
        const message = `${name} ${version} declares ${declared.map((each) => (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(each)).join(", ")}, which the base no longer offers: it breaks`;
        const fix = `Take a version of ${name} for ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(base.frameworkVersion)}, or keep a shim and list the old API in spec.base.compatibleFrameworkVersions.`;
        const at = placeOf(next, ["spec", "plugins", index, "version"]);
        return [(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("plugin-breaks", message, { fix, plugin: name, ...at })];
    });
});
var versionRule = (function (previous, next, changes, required) {
    const [before, after] = [(0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseVersion */ .ot)(previous.version), (0,_versions_module_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseVersion */ .ot)(next.manifest.version)];
    if (before && !after)
        return [versionGone(next, before.version)];
    if (!before || !after)
        return [];
    const fell = after.compare(before) < 0;
    if (required === "none")
        return fell ? [versionProblem(next, "below it", before.version, before.version)] : [];
    if ((0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .isRaisedEnough */ .h2)(before, after, required))
        return [];
    const why = `but ${listed(changes.filter(({ level }) => level === required))} needs a higher ${required} version`;
    return [versionProblem(next, why, before.version, (0,_versions_level_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRelease */ .NX)(before, required))];
});
var versionGone = (function (next, before) {
    const message = `metadata.version was ${before} and is gone`;
    const fix = "Keep metadata.version, and raise it with what changed.";
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("version-not-raised", message, { fix, ...placeOf(next, ["metadata"]) });
});
var versionProblem = (function (next, why, before, least) {
    const message = `metadata.version is ${next.manifest.version} after ${before}, ${why}`;
    const fix = `Set metadata.version to ${least} or higher.`;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("version-not-raised", message, { fix, ...placeOf(next, ["metadata", "version"]) });
});
var listed = (function (changes) {
    const shown = changes.slice(0, 3).map(({ text }) => text);
    return [...shown, ...(changes.length > 3 ? [`${changes.length - 3} more`] : [])].join(", ");
});
var placeOf = (function ({ source }, path) {
    return source ? { place: source.place(path) } : {};
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRevisions: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _versions_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11666);
/* harmony import */ var _versions_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71285);
/* harmony import */ var _versions_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50029);
/* harmony import */ var _versions_module_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95230);






/**
 * Applies the semver policy between a manifest and its previous revision.
 *
 * @param metadata of the next revision's plugins at the next revision's versions, by name; what is unknown is left out
 */
;
;
;
/** Plugins whose API the previous base offered and this one does not: because the API changed, or because a shim is gone. */
;
;
/** Without this, leaving the version out would switch the rule off. */
;
;
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

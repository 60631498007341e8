export const id = 5606;
export const ids = [5606];
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

/***/ 15358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var summarise = (function (checks, plugins) {
    const about = (0,_conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(checks, ({ plugin }) => plugin);
    const known = new Map();
    for (const name of about.keys())
        if (name !== undefined)
            known.set(name, { name });
    for (const each of plugins.toReversed())
        known.set(each.name, each);
    const sorted = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    return { ...resultOf(checks), plugins: sorted.map((each) => pluginResult(each, about.get(each.name) ?? [])) };
});
var pluginResult = (function ({ name, module, version }, checks) {
    return {
        name,
        ...(module === undefined ? {} : { module }),
        ...(version === undefined ? {} : { version }),
        ...resultOf(checks),
    };
});
var resultOf = (function (checks) {
    const required = count(checks.filter(({ level }) => level === "required"));
    const recommended = count(checks.filter(({ level }) => level === "recommended"));
    return { verdict: verdictOf(required), required, recommended };
});
var count = (function (checks) {
    const counts = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
    for (const { status } of checks)
        counts[status === "not-run" ? "notRun" : status]++;
    return counts;
});
var verdictOf = (function ({ passed, failed, notRun }) {
    if (failed > 0)
        return "failed";
    if (passed === 0)
        return "not-run";
    return notRun > 0 ? "failed" : "passed";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _conformance_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18022);

/** Counts checks, for the server and for each plugin that is known or that a check is about. */
;
;
;
;
/** Where no required check came to a result, nothing is known: that is not passed, and nothing failed. */
;


/***/ }),

/***/ 15606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var evidenceFor = (function (plugin, platforms) {
    const found = platforms.map((each) => ({ ...each, judged: each.reports.map((report) => judge(plugin, report)) }));
    const evidence = found.map(({ platform, judged }) => decisive(platform, judged));
    const of = (list) => found.flatMap(({ platform, judged }) => {
        const checks = judged.filter(({ verdict }) => verdict === "failed").flatMap(list);
        return checks.length === 0 ? [] : [`${(0,sanitize/* quoted */.T)(platform)} (${listChecks(checks)})`];
    });
    const failed = of(({ unpassed }) => unpassed);
    const missing = failed.map((each) => `required checks passed on ${each}`);
    if (failed.length === 0 && !evidence.some(({ verdict }) => verdict === "passed")) {
        const ran = found.some(({ reports }) => reports.length > 0);
        missing.push(ran ? "a required check about it that passed" : "a conformance report of this image");
    }
    return { evidence, missing, broken: of(({ blamed }) => blamed) };
});
var judge = (function (plugin, { digest, server, plugins }) {
    const own = plugins.get(plugin) ?? [];
    const all = [...own, ...server];
    const { verdict } = (0,report_summary/* summarise */.f)(all, []);
    const unpassed = all.filter(({ status }) => status === "failed" || status === "not-run");
    // A server that failed may be why a plugin's checks could not run.
    const serverFailed = server.some(({ status }) => status === "failed" || status === "not-run");
    const blamed = unpassed.filter((each) => each.plugin === plugin && (each.status === "failed" || !serverFailed));
    const unseen = verdict === "passed" && !own.some(({ status }) => status === "passed");
    return { verdict: unseen ? "not-run" : verdict, digest, unpassed, blamed };
});
var decisive = (function (platform, judged) {
    for (const verdict of ["failed", "passed", "not-run"]) {
        const found = judged.find((each) => each.verdict === verdict);
        if (found)
            return { platform, verdict, reportDigest: found.digest };
    }
    return { platform, verdict: "not-run" };
});
var listChecks = (function (checks) {
    const listed = (status, words) => {
        const ids = [...new Set(checks.filter((each) => each.status === status).map(({ id }) => id))].sort();
        if (ids.length === 0)
            return [];
        const more = ids.length > shown ? ` and ${ids.length - shown} more` : "";
        return [
            `${words}: ${ids
                .slice(0, shown)
                .map((each) => (0,sanitize/* quoted */.T)(each, 60))
                .join(", ")}${more}`,
        ];
    };
    return [...listed("failed", "failed"), ...listed("not-run", "not run")].join("; ");
});
var countReports = (function (given) {
    const platforms = given.image.platforms.map(({ platform }) => ({ platform, reports: [] }));
    const diagnostics = [];
    const distinct = new Map(given.reports.map((each) => [each.digest, each]));
    for (const [, each] of [...distinct].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const refused = refusal(each.report, given);
        const place = each.file === undefined ? {} : { place: { file: each.file } };
        if (refused)
            diagnostics.push({ ...refused, ...place });
        else
            platforms[platformOf(each.report.subject, given.image)]?.reports.push(requiredChecks(each));
    }
    return { platforms, diagnostics };
});
var refusal = (function ({ subject, manifest, only, suite }, given) {
    const { image, manifestDigest } = given;
    if (subject.kind !== "image")
        return noEvidence(`it is about a ${subject.kind}, not about an image`);
    if (only !== undefined)
        return noEvidence(`only ${(0,sanitize/* sanitize */.a)(only.join(", "), 100)} of the suite ran`);
    if (suite.digest !== given.suite) {
        return noEvidence(`it is of another suite, ${(0,sanitize/* quoted */.T)(`${suite.name} ${suite.version}`)} ${(0,sanitize/* quoted */.T)(suite.digest)}`);
    }
    if (platformOf(subject, image) === -1) {
        return other(`it is about ${describe(subject)}, the image is ${(0,sanitize/* quoted */.T)(image.digest)}`);
    }
    if (manifest === undefined)
        return other("it does not say which manifest the image was built from");
    if (manifest === manifestDigest)
        return undefined;
    return other(`the image was built from another state of the manifest: ${(0,sanitize/* quoted */.T)(manifest)}, this one is ${(0,sanitize/* quoted */.T)(manifestDigest)}`, "Build the image again from this manifest, and run the suite on that.");
});
var noEvidence = (function (why) {
    const fix = "Run the whole of this suite on the image, and give that report.";
    return (0,diagnostic/* diagnostic */.YK)("report-no-evidence", `the report grants no tier: ${why}`, { fix });
});
var other = (function (why, fix = "Run the suite on this image, and give that report.") {
    return (0,diagnostic/* diagnostic */.YK)("report-other-image", `the report does not count: ${why}`, { fix });
});
var describe = (function ({ digest, platformDigest, platform }) {
    const named = [digest, platformDigest, platform].flatMap((each) => (each === undefined ? [] : (0,sanitize/* quoted */.T)(each)));
    return named.length === 0 ? "an image without a digest" : named.join(", ");
});
var platformOf = (function ({ digest, platformDigest, platform }, image) {
    if (platformDigest === undefined && digest === image.digest && platform !== undefined) {
        return image.platforms.findIndex((each) => each.platform === platform);
    }
    const ran = platformDigest ?? digest;
    return image.platforms.findIndex((each) => each.digest === ran && (platform === undefined || each.platform === platform));
});
var requiredChecks = (function ({ report, digest }) {
    const server = [];
    const plugins = new Map();
    for (const each of report.checks) {
        if (each.level !== "required")
            continue;
        const list = each.plugin === undefined ? server : (plugins.get(each.plugin) ?? []);
        list.push(each);
        if (each.plugin !== undefined)
            plugins.set(each.plugin, list);
    }
    return { digest, server, plugins };
});
var decideTiers = (function (subject) {
    const { located, prepared, curated } = subject;
    const { platforms, diagnostics } = countReports(subject);
    const indexes = new Map(located.manifest.plugins.map(({ name }, index) => [name, index]));
    const tiers = prepared.reports.map((report) => {
        const index = indexes.get(report.name);
        const found = evidenceFor(report.name, platforms);
        const undeclared = lacking(report, located.manifest.plugins[index ?? -1] ?? report, subject);
        const other = elsewhere(report, subject.image);
        const granted = grant(report, prepared.base.module, undeclared.length + other.length + found.missing.length === 0);
        const missing = granted === "built-in" ? [] : [...undeclared, ...other, ...found.missing];
        const { name: plugin, version, tier: claimed } = report;
        const decision = { plugin, version, claimed, granted, evidence: found.evidence, missing };
        const details = { plugin, place: placeOf(located, index) };
        diagnostics.push(...problems(decision, { broken: found.broken, undeclared, other, curated, details }));
        return decision;
    });
    return { tiers, diagnostics: (0,sort/* sortDiagnostics */.D)(diagnostics) };
});
var lacking = (function ({ name }, entry, of) {
    const { located, prepared } = of;
    const server = { ...located.manifest.base, version: prepared.base.version };
    return (0,governance/* governance */.T)({ entry, metadata: prepared.metadata.get(name) }, server);
});
var elsewhere = (function ({ name, module, version }, { plugins }) {
    const inside = plugins.find((each) => each.name === name);
    if (!inside)
        return ["an image whose labels name it"];
    if (inside.module === module && inside.version === version)
        return [];
    return [`an image with ${(0,sanitize/* quoted */.T)(version)} of it: this one has ${(0,sanitize/* quoted */.T)(`${inside.module}@${inside.version}`, 120)}`];
});
var grant = (function ({ tier, module }, base, earned) {
    if (tier === "built-in" && module === base)
        return "built-in";
    return tier === "supported" && earned ? "supported" : "community";
});
var placeOf = (function ({ manifest, source }, index) {
    if (index === undefined)
        return source.place(["spec", "base", "image"]);
    const field = manifest.plugins[index]?.tier === undefined ? "name" : "tier";
    return source.place(["spec", "plugins", index, field]);
});
var problems = (function (decision, findings) {
    const { claimed, granted } = decision;
    if (granted === "built-in")
        return notConformant(decision, findings);
    const found = claimed === "supported" ? notEarned(decision, findings) : notConformant(decision, findings);
    return findings.curated ? [...found, ...notCurated(decision, findings)] : found;
});
var notEarned = (function ({ plugin, version, granted, evidence, missing }, of) {
    if (granted === "supported")
        return [];
    const failed = evidence.some(({ verdict }) => verdict === "failed");
    const ways = {
        declare: "Mend what is missing and release the plugin again, or claim community.",
        build: "Build the image from what the manifest lists, without working copies, and run the suite on it.",
        mend: "Mend what the checks found and build the image again, or claim community.",
        run: "Run the suite on this image and give its report, or claim community.",
    };
    const way = of.undeclared.length > 0 ? "declare" : of.other.length > 0 ? "build" : failed ? "mend" : "run";
    const fix = ways[way];
    const message = `plugin "${plugin}" ${version} claims supported and has not earned it; missing: ${missing.join("; ")}`;
    return [(0,diagnostic/* diagnostic */.YK)("tier-not-earned", message, { ...of.details, fix })];
});
var notCurated = (function ({ plugin, claimed, granted, missing }, { details }) {
    if (granted === "supported")
        return [];
    const lacks = missing.length === 0 ? "nothing is missing for it" : `missing: ${missing.join("; ")}`;
    const why = claimed === "supported" ? "has not earned supported" : `claims ${claimed}; for supported, ${lacks}`;
    const fix = missing.length === 0 ? "Claim supported." : "Take the plugin out of this image, or bring it to the tier supported.";
    return [(0,diagnostic/* diagnostic */.YK)("image-not-curated", `plugin "${plugin}" ${why}, and this image is curated`, { ...details, fix })];
});
var notConformant = (function ({ plugin, granted }, { broken, details }) {
    if (broken.length === 0)
        return [];
    const where = broken.join(", ");
    if (granted === "built-in") {
        const message = `plugin "${plugin}", which is part of the base, does not pass its required checks on ${where}`;
        const fix = "Mend it in the base and release the base again, or name a version of the base whose plugins pass.";
        return [(0,diagnostic/* diagnostic */.YK)("plugin-not-conformant", message, { ...details, severity: "error", fix })];
    }
    const message = `plugin "${plugin}" does not pass its required checks on ${where}`;
    const fix = "Tell the plugin's owners, or name a version of it that passes.";
    return [(0,diagnostic/* diagnostic */.YK)("plugin-not-conformant", message, { ...details, fix })];
});
__webpack_require__.d(__webpack_exports__, {
  decideTiers: () => (/* binding */ decideTiers)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/diagnostics/src/sort.ts
var sort = __webpack_require__(36082);
// EXTERNAL MODULE: ./packages/conformance/src/report-summary.ts
var report_summary = __webpack_require__(15358);
;// CONCATENATED MODULE: ./packages/server/src/tier-evidence.ts


/** What the reports say of a plugin. Where those of one platform contradict each other, the failed one counts. */
;
;
;
const shown = 5;
/** `failed: A-plugins, B-list and 3 more; not run: C-sources` */
;

;// CONCATENATED MODULE: ./packages/server/src/tier-reports.ts


/** Sorts out which reports are evidence. In whatever order they come, and however often, the answer is the same. */
;
;
;
;
;
/** Which of the image's platforms ran; -1 where it is another image's. What the subject says twice has to agree. */
;
;

// EXTERNAL MODULE: ./packages/versions/src/governance.ts + 1 modules
var governance = __webpack_require__(42621);
;// CONCATENATED MODULE: ./packages/server/src/tiers.ts






/** Grants or refuses what a manifest claims, from reports of this very image and from what each plugin declares. */
;
;
/** An image may have been built from a working copy, or from anything: what it holds has to be what the manifest lists. */
;
;
/** Where the tier is claimed, or the plugin is named; a plugin that came with the base image stands where that is named. */
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

/***/ 42621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var isLicenseExpression = (function (text) {
    let depth = 0;
    let wantsIdentifier = true;
    for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
        if (token === "(" && wantsIdentifier)
            depth += 1;
        else if (token === ")" && !wantsIdentifier && depth > 0)
            depth -= 1;
        else if (/^(?:AND|OR|WITH)$/.test(token) && !wantsIdentifier)
            wantsIdentifier = true;
        else if (wantsIdentifier && identifier.test(token) && !noLicense.has(token.toLowerCase()))
            wantsIdentifier = false;
        else
            return false;
    }
    return depth === 0 && !wantsIdentifier;
});
var governance = (function ({ entry, metadata }, server) {
    const release = missingRelease(entry);
    if (!metadata)
        return ["a plugin.yaml", ...release];
    return [
        ...missingOwners(metadata),
        ...missingLicense(metadata),
        ...missingRepository(metadata),
        ...missingCompatibility(metadata, server),
        ...release,
        ...missingNotes(entry, metadata),
    ];
});
var missingOwners = (function ({ owners }) {
    if (owners.length === 0)
        return ["owners with a contact (spec.owners)"];
    const mute = owners.filter(({ contact }) => !contact?.trim());
    const [first] = mute;
    if (!first)
        return [];
    const others = mute.length > 1 ? ` and ${mute.length - 1} more` : "";
    return [`a contact of its owner ${(0,sanitize/* quoted */.T)(first.team)}${others} (spec.owners)`];
});
var missingLicense = (function ({ license }) {
    if (license === undefined)
        return ["a license (spec.license)"];
    return isLicenseExpression(license) ? [] : [`a license that is an SPDX expression, not ${(0,sanitize/* quoted */.T)(license)}`];
});
var missingRepository = (function ({ repository }) {
    if (repository === undefined)
        return ["a repository (spec.repository)"];
    return isRepository(repository) ? [] : [`a repository that is an https address, not ${(0,sanitize/* quoted */.T)(repository)}`];
});
var isRepository = (function (text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password, pathname } = new URL(text);
    return protocol === "https:" && username === "" && password === "" && pathname !== "/";
});
var missingCompatibility = (function (metadata, server) {
    const { verdict, open, reasons } = (0,compatibility/* assess */.no)(metadata, server);
    const missing = open ? ["an upper end of its range of server versions (spec.compatibility)"] : [];
    if (verdict !== "compatible")
        missing.push(`compatibility with this server: ${(0,sanitize/* sanitize */.a)(reasons.join("; "), 200)}`);
    return missing;
});
var missingRelease = (function ({ version, path }) {
    if (path !== undefined)
        return ["a released version, not a working copy"];
    const parsed = (0,module_version/* parseVersion */.ot)(version);
    if (!parsed)
        return [`a released version, not ${(0,sanitize/* quoted */.T)(version)}`];
    if ((0,module_version/* pseudoVersion */.$5)(parsed))
        return [`a released version, not the commit of ${(0,sanitize/* quoted */.T)(version)}`];
    return parsed.prerelease.length > 0 ? [`a released version, not the prerelease ${(0,sanitize/* quoted */.T)(version)}`] : [];
});
var missingNotes = (function ({ version }, { migrationGuide }) {
    const parsed = (0,module_version/* parseVersion */.ot)(version);
    if (!parsed || !(0,level/* opensMajorLine */.DX)(parsed) || migrationGuide !== undefined)
        return [];
    return [`notes for the new major line ${parsed.version} (spec.migrationGuide)`];
});
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ governance)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(71285);
// EXTERNAL MODULE: ./packages/versions/src/level.ts
var level = __webpack_require__(50029);
;// CONCATENATED MODULE: ./packages/versions/src/license.ts
const identifier = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$|^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
/** They say that there is no license, or that nobody knows one. */
const noLicense = new Set(["none", "noassertion", "unlicensed", "unknown", "proprietary"]);
/**
 * Whether a text reads as an SPDX license expression (SPDX 2.3, annex D): identifiers with AND, OR, WITH and parentheses. Whether
 * the identifiers are on SPDX's list is not asked.
 */
;

// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(95230);
;// CONCATENATED MODULE: ./packages/versions/src/governance.ts





/** What a plugin lacks for the tier `supported`, conformance aside; a noun phrase for each, safe to show. Empty where all is in order. */
;
;
;
;
/** An address below a host, without credentials. */
;
;
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

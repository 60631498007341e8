export const id = 788;
export const ids = [788];
export const modules = {

/***/ 2338:
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

/***/ 4788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRevisions: () => (/* binding */ compareRevisions)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(6485);
// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(2338);
var inc_default = /*#__PURE__*/__webpack_require__.n(inc);
// EXTERNAL MODULE: ./packages/versions/src/module-version.ts
var module_version = __webpack_require__(5230);
;// CONCATENATED MODULE: ./packages/versions/src/level.ts


const ranks = { none: 0, patch: 1, minor: 2, major: 3 };
function highest(levels) {
    return levels.reduce((top, each) => (ranks[each] > ranks[top] ? each : top), "none");
}
/** How far two versions are apart, whichever is the higher one. Under 1.0.0 a minor counts as major; a prerelease differs as a patch does. */
function levelBetween(one, other) {
    if (one.compare(other) === 0)
        return "none";
    if (one.major !== other.major)
        return "major";
    if (one.minor !== other.minor)
        return one.major === 0 ? "major" : "minor";
    return "patch";
}
/** Whether `next` starts a new major after `previous`. Under 1.0.0 a minor counts as major. */
function isNewMajor(previous, next) {
    return levelBetween(previous, next) === "major" && next.compare(previous) > 0;
}
/** The least release after `previous` that a change of this level may have. Under 1.0.0 a minor counts as major and a patch as minor. */
function leastRelease(previous, level) {
    const underOne = { major: "minor", minor: "patch", patch: "patch" };
    return inc_default()(previous.version, previous.major === 0 ? underOne[level] : level);
}
/** Whether `next` is a version that a change of this level may have; the prereleases of such a release count too. */
function isRaisedEnough(previous, next, level) {
    const least = (0,module_version/* parseVersion */.ot)(`${leastRelease(previous, level)}-0`);
    return next.compare(previous) > 0 && least !== undefined && next.compare(least) >= 0;
}

;// CONCATENATED MODULE: ./packages/versions/src/changes.ts



/** Everything that differs between the images of two manifests, as far as the manifests tell. */
function listChanges(previous, next) {
    return [
        ...frameworkChanges(previous.base, next.base),
        ...baseChanges(previous.base, next.base),
        ...pluginChanges(previous.plugins, next.plugins),
        ...buildChanges(previous, next),
    ];
}
/** The base's version as the manifest tells it: `base.version`, otherwise the image's tag where it is a semantic version. */
function baseVersion({ version, image }) {
    return (0,module_version/* parseVersion */.ot)(version ?? /:([^:/@]+)(?:@.*)?$/.exec(image)?.[1]);
}
function frameworkChanges(previous, next) {
    const [before, after] = [previous.frameworkVersion, next.frameworkVersion];
    const shims = (base) => [base.frameworkVersion, ...base.compatibleFrameworkVersions];
    const added = without(next.compatibleFrameworkVersions, shims(previous));
    const removed = without(previous.compatibleFrameworkVersions, shims(next));
    return [
        ...(before === after ? [] : [change("framework", "major", `framework API ${before} -> ${after}`)]),
        ...removed.map((each) => change("shim", "major", `shim for framework API ${each} removed`)),
        ...added.map((each) => change("shim", "minor", `shim for framework API ${each} added`)),
    ];
}
function baseChanges(previous, next) {
    if (previous.module !== undefined && next.module !== undefined && previous.module !== next.module) {
        return [change("base", "major", `base ${previous.module} -> ${next.module}`)];
    }
    const [before, after] = [baseVersion(previous), baseVersion(next)];
    const level = before && after ? levelBetween(before, after) : "none";
    if (level !== "none")
        return [change("base", level, `base ${before?.version} -> ${after?.version}`)];
    // How much has changed cannot be told from an image's name or a commit: something has.
    const differing = ["commit", "version", "image", "path"].find((field) => previous[field] !== next[field]);
    if (!differing)
        return [];
    return [change("base", "patch", `base ${previous[differing] ?? "unnamed"} -> ${next[differing] ?? "unnamed"}`)];
}
function pluginChanges(previous, next) {
    const before = new Map(previous.map((each) => [each.name, each]));
    const after = new Set(next.map((each) => each.name));
    const removed = previous.filter(({ name }) => !after.has(name));
    return [
        ...removed.map(({ name }) => change("plugin-removed", "major", `plugin ${name} removed`)),
        ...next.flatMap((plugin) => pluginChange(before.get(plugin.name), plugin)),
    ];
}
function pluginChange(before, after) {
    const name = `plugin ${after.name}`;
    if (!before)
        return [change("plugin-added", "minor", `${name} ${after.version} added`)];
    if (lineOf(before.module) !== lineOf(after.module) || packageOf(before) !== packageOf(after)) {
        return [change("plugin-removed", "major", `${name} is ${after.import} instead of ${before.import}`)];
    }
    if (before.version === after.version)
        return [];
    const [one, other] = [(0,module_version/* parseVersion */.ot)(before.version), (0,module_version/* parseVersion */.ot)(after.version)];
    const level = one && other ? levelBetween(one, other) : "patch";
    const demanded = level === "major" ? "minor" : level;
    return [change("plugin", demanded === "none" ? "patch" : demanded, `${name} ${before.version} -> ${after.version}`)];
}
/** A module path without its major version suffix: what stays the same from one major to the next. */
function lineOf(module) {
    return module.replace(/(?:\/v|(?<=^gopkg\.in\/.*)\.v)\d+$/, "");
}
function packageOf({ module, import: path }) {
    return path.slice(module.length);
}
function buildChanges(previous, next) {
    const [before, after] = [previous, next].map(({ build }) => build.platforms.map((each) => [each.os, each.architecture, each.variant].filter(Boolean).join("/")));
    const linked = (each) => JSON.stringify([each.build.ldflags, each.build.tags, each.base.entrypoint]);
    return [
        ...without(before, after).map((each) => change("build", "major", `platform ${each} removed`)),
        ...without(after, before).map((each) => change("build", "minor", `platform ${each} added`)),
        ...(linked(previous) === linked(next) ? [] : [change("build", "patch", "build settings changed")]),
    ];
}
function change(kind, level, text) {
    return { kind, level, text: (0,sanitize/* sanitize */.a)(text) };
}
function without(list, others) {
    return list.filter((each) => !others.includes(each));
}

// EXTERNAL MODULE: ./packages/versions/src/compatibility.ts + 2 modules
var compatibility = __webpack_require__(1285);
;// CONCATENATED MODULE: ./packages/versions/src/manifest-rules.ts






/**
 * Applies the semver policy between a manifest and its previous revision.
 *
 * @param metadata of the next revision's plugins at the next revision's versions, by name; what is unknown is left out
 */
function compareRevisions(previous, next, metadata) {
    const changes = listChanges(previous, next.manifest);
    const required = highest(changes.map(({ level }) => level));
    const diagnostics = [
        ...frameworkRules(previous, next),
        ...brokenPlugins(previous, next, metadata),
        ...versionRule(previous, next, changes, required),
    ];
    return { changes, required, diagnostics };
}
function frameworkRules(previous, next) {
    const { base } = next.manifest;
    if (previous.base.frameworkVersion === base.frameworkVersion)
        return [];
    const found = [];
    const change = `from ${(0,sanitize/* quoted */.T)(previous.base.frameworkVersion)} to ${(0,sanitize/* quoted */.T)(base.frameworkVersion)}`;
    const major = missingMajor(previous, next.manifest);
    if (major) {
        const at = placeOf(next, ["spec", "base", base.version === undefined ? "image" : "version"]);
        const message = `the framework API changes ${change}, ${major.why}`;
        found.push((0,diagnostic/* diagnostic */.YK)("framework-change-needs-major", message, { fix: major.fix, ...at }));
    }
    if (!base.migrationGuide?.trim()) {
        const at = placeOf(next, ["spec", "base", "migrationGuide"]);
        const fix = "Say in spec.base.migrationGuide where plugin authors read how to move to the new API.";
        found.push((0,diagnostic/* diagnostic */.YK)("migration-guide-missing", `the framework API changes ${change} without a guide`, { fix, ...at }));
    }
    return found;
}
function missingMajor(previous, next) {
    const [before, after] = [baseVersion(previous.base), baseVersion(next.base)];
    if (!before || !after) {
        const revision = before ? "this revision" : "the previous revision";
        return {
            why: `and ${revision} does not say which version the base has`,
            fix: "Give spec.base.version as a semantic version, in a revision of its own if the previous one lacks it.",
        };
    }
    if (isNewMajor(before, after))
        return undefined;
    const counts = before.major === 0 ? "; under 1.0.0 a new minor would count as one" : "";
    return {
        why: `but ${after.version} is no new major of the base after ${before.version}${counts}`,
        fix: `Release the base as ${leastRelease(before, "major")} or higher, and name that version.`,
    };
}
/** Plugins whose API the previous base offered and this one does not: because the API changed, or because a shim is gone. */
function brokenPlugins(previous, next, metadata) {
    const { base, plugins } = next.manifest;
    const kept = new Set(previous.plugins.map(({ name }) => name));
    return plugins.flatMap(({ name, version }, index) => {
        const declared = metadata.get(name)?.compatibility.frameworkApis ?? [];
        const isOffered = (by) => (0,compatibility/* assessFramework */.F)(declared, by).answer !== "different";
        if (!kept.has(name) || declared.length === 0 || !isOffered(previous.base) || isOffered(base))
            return [];
        const message = `${name} ${version} declares ${declared.map((each) => (0,sanitize/* quoted */.T)(each)).join(", ")}, which the base no longer offers: it breaks`;
        const fix = `Take a version of ${name} for ${(0,sanitize/* quoted */.T)(base.frameworkVersion)}, or keep a shim and list the old API in spec.base.compatibleFrameworkVersions.`;
        const at = placeOf(next, ["spec", "plugins", index, "version"]);
        return [(0,diagnostic/* diagnostic */.YK)("plugin-breaks", message, { fix, plugin: name, ...at })];
    });
}
function versionRule(previous, next, changes, required) {
    const [before, after] = [(0,module_version/* parseVersion */.ot)(previous.version), (0,module_version/* parseVersion */.ot)(next.manifest.version)];
    if (!before || !after)
        return [];
    const fell = after.compare(before) < 0;
    if (required === "none")
        return fell ? [versionProblem(next, "below it", before.version, before.version)] : [];
    if (isRaisedEnough(before, after, required))
        return [];
    const why = `but ${listed(changes.filter(({ level }) => level === required))} needs a higher ${required} version`;
    return [versionProblem(next, why, before.version, leastRelease(before, required))];
}
function versionProblem(next, why, before, least) {
    const message = `metadata.version is ${next.manifest.version} after ${before}, ${why}`;
    const fix = `Set metadata.version to ${least} or higher.`;
    return (0,diagnostic/* diagnostic */.YK)("version-not-raised", message, { fix, ...placeOf(next, ["metadata", "version"]) });
}
function listed(changes) {
    const shown = changes.slice(0, 3).map(({ text }) => text);
    return [...shown, ...(changes.length > 3 ? [`${changes.length - 3} more`] : [])].join(", ");
}
function placeOf({ source }, path) {
    return source ? { place: source.place(path) } : {};
}


/***/ })

};

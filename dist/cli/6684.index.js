export const id = 6684;
export const ids = [6684];
export const modules = {

/***/ 88138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var markdownTable = (function (header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
;


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMarkdown = (function (diagnostics, home) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map((each) => row(each, home));
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
});
var row = (function ({ severity, code, message, fix = "", place }, home) {
    const where = place ? position(place) : "";
    const rule = home === undefined ? code : `[${code}](${rulePage(code, home)})`;
    return `| ${severity} | ${markdownText(where)} | ${rule} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
});
var markdownText = (function (text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .a)(text, limit)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56418);
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59259);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86485);




/**
 * A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none.
 *
 * @param home the address of the suite's files, which each rule's page is linked below
 */
;
;
/**
 * What means something to GitHub's Markdown: emphasis, code, links, HTML, mathematics and cells anywhere; headings, lists and rules at the
 * start; `_` outside of a word; addresses, emoji (`:+1:`) and references to issues (`#1`, `GH-1`).
 */
const marks = /[&<>\\`*[\]|~$]|^[-+=#]|(?<=^\d{1,9})[.)]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/|[\w+-]*:)|(?<=www)\.|#(?=\w)|(?<=\bGH)-(?=\d)/giu;
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. What means nothing stays as it is, for those who read the source. The comment keeps @ from making a
 * mention or an address.
 */
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

/***/ 74470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var modulePurl = (function (path, version) {
    const name = path.split("/").map(encode).join("/");
    return `pkg:golang/${name}${version === undefined ? "" : `@${encode(version)}`}`;
});
var imagePurl = (function ({ name, digest, platform, repository }) {
    const qualifiers = [
        ...(platform ? [`arch=${encode(platform.architecture)}`] : []),
        ...(repository === undefined ? [] : [`repository_url=${encode(repository)}`]),
    ];
    const query = qualifiers.length > 0 ? `?${qualifiers.join("&")}` : "";
    return `pkg:oci/${encode(name)}@${encode(digest)}${query}`;
});
var encode = (function (text) {
    return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd")).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ imagePurl),
/* harmony export */   g: () => (/* binding */ modulePurl)
/* harmony export */ });
/**
 * The package URL of a Go module: `pkg:golang/github.com/acme/agents@v1.0.0`. A module path is case-sensitive and is kept as it is, as
 * scanners do; the purl specification's own rule, lower case, would give two modules one name.
 */
;
/** The package URL of an image by its digest (purl specification, type oci). */
;
/** Percent-encodes all but letters, digits and `.-_~`. Half of a surrogate pair, which is no text, becomes U+FFFD. */
;


/***/ }),

/***/ 66835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pageOf = (function (id) {
    return /^GO-\d{4}-\d{4,}$/.test(id) ? `https://pkg.go.dev/vuln/${id}` : undefined;
});
var affects = (function (entry, module, version) {
    if (entry.withdrawn)
        return false;
    const bare = version.replace(/^v/, "");
    if (!semver__WEBPACK_IMPORTED_MODULE_0___default().valid(bare))
        return false;
    return entry.affected.some((each) => each.module === module && isInside(each.ranges, bare));
});
var isInside = (function (ranges, version) {
    return ranges.length === 0 || ranges.some((events) => isBetween(events, version));
});
var isBetween = (function (events, version) {
    const ordered = events
        .map((each) => "introduced" in each ? { at: full(each.introduced), affected: true } : { at: full(each.fixed), affected: false })
        .filter(({ at }) => at === "0" || semver__WEBPACK_IMPORTED_MODULE_0___default().valid(at))
        .sort((a, b) => compareStarts(a.at, b.at));
    let affected = events.length === 0;
    for (const event of ordered)
        if (event.at === "0" || semver__WEBPACK_IMPORTED_MODULE_0___default().gte(version, event.at))
            affected = event.affected;
    return affected;
});
var releaseOfGo = (function (version) {
    const [first = ""] = version.split(" ");
    const [, minor, patch = "0", kind, number] = /^go(1\.\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?$/.exec(first) ?? [];
    return minor === undefined ? undefined : `v${minor}.${patch}${kind === undefined ? "" : `-${kind}.${number}`}`;
});
var full = (function (version) {
    return /^[1-9]\d*$|^\d+\.\d+$/.test(version) ? `${version}${version.includes(".") ? ".0" : ".0.0"}` : version;
});
var compareStarts = (function (a, b) {
    if (a === "0" || b === "0")
        return Number(a !== "0") - Number(b !== "0");
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(a, b);
});
var fixedAfter = (function (entry, module, version) {
    const bare = version.replace(/^v/, "");
    const fixes = entry.affected
        .filter((each) => each.module === module)
        .flatMap(({ ranges }) => ranges.flat().flatMap((each) => ("fixed" in each && semver__WEBPACK_IMPORTED_MODULE_0___default().valid(each.fixed) ? each.fixed : [])))
        .filter((each) => semver__WEBPACK_IMPORTED_MODULE_0___default().valid(bare) && semver__WEBPACK_IMPORTED_MODULE_0___default().gt(each, bare))
        .sort((semver__WEBPACK_IMPORTED_MODULE_0___default().compare));
    return fixes[0] === undefined ? undefined : `v${fixes[0]}`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ releaseOfGo),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   bB: () => (/* binding */ affects),
/* harmony export */   z1: () => (/* binding */ fixedAfter)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/** The page about an entry of Go's own database; another database's numbers have none. */
;
/** Whether an entry counts for a version of a module: `v1.2.3`. */
;
;
/** An event holds from its version on, whatever the order that they are written in. */
;
/** The version of Go's own library in a release, `v1.26.0-rc.1` for `go1.26rc1`; undefined for what is none: govulncheck looks nothing up for it. */
;
/** Go takes `1.2` for `1.2.0`. */
;
;
/** The least version after this one without the vulnerability, `v1.2.3`. */
;


/***/ }),

/***/ 57788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var writeScan = (async function (directory, report, { places, products }) {
    const json = (0,_diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_4__.jsonDocument)(report);
    const contents = {
        [scanFiles.sarif]: (0,_scan_sarif_js__WEBPACK_IMPORTED_MODULE_8__/* .renderScanSarif */ .u)(report, places),
        ...(products ? { [scanFiles.openvex]: (0,_scan_openvex_js__WEBPACK_IMPORTED_MODULE_7__/* .renderOpenVex */ .g)(report, products) } : {}),
        [scanFiles.markdown]: (0,_scan_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderScanMarkdown */ .p2)(report),
        [scanFiles.json]: json,
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
        await writeTogether(directory, contents);
    }
    catch (error) {
        throw (0,_diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDiskFull */ .G)(error, directory);
    }
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, scanFiles[name]);
    return {
        json: at("json"),
        sarif: at("sarif"),
        markdown: at("markdown"),
        ...(products ? { openvex: at("openvex") } : {}),
        digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(json),
    };
});
var writeTogether = (async function (directory, contents) {
    const suffix = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const temporary = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${name}.${suffix}`);
    try {
        for (const [name, text] of Object.entries(contents))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary(name), text, { flag: "wx" });
        for (const name of [scanFiles.json, scanFiles.openvex])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { force: true });
        for (const name of Object.keys(contents))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary(name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    }
    finally {
        for (const name of Object.keys(contents))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary(name), { force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ scanFiles),
/* harmony export */   r: () => (/* binding */ writeScan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _diagnostics_disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);
/* harmony import */ var _diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25305);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80253);
/* harmony import */ var _scan_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16446);
/* harmony import */ var _scan_openvex_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94680);
/* harmony import */ var _scan_sarif_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47346);









const scanFiles = {
    json: "scan.json",
    sarif: "scan.sarif",
    openvex: "scan.openvex.json",
    markdown: "scan.md",
};
/** Writes a report in all its forms; makes the directory. What an earlier scan left never stays beside another report. Throws disk-full. */
;
/** All are on the disk before the first takes its name, and scan.json takes it last. */
;


/***/ }),

/***/ 29012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var judge = (function (found, policy) {
    const valid = policy.exceptions.filter((each) => each.expires >= policy.today);
    const used = new Set();
    const vulnerabilities = found.map((each) => {
        const accepting = acceptedBy(each, valid);
        for (const exception of accepting)
            used.add(exception);
        const counts = refuses(policy.failOn, each.state);
        const covers = accepting.length > 0 && coversAll(each.reachedBy, accepting);
        const [first] = accepting;
        if (!covers || !first)
            return { ...each, verdict: counts ? "fails" : "noted" };
        const until = accepting.map(({ expires }) => expires).sort()[0] ?? first.expires;
        const exception = { reason: first.reason, expires: until };
        return { ...each, exception, verdict: "accepted" };
    });
    return { vulnerabilities, diagnostics: [...complaints(policy, used, found)] };
});
var refuses = (function (failOn, state) {
    if (state === "absent" || failOn === "never")
        return false;
    return failOn === "present" || state === "reachable";
});
var acceptedBy = (function (found, exceptions) {
    return exceptions.filter((each) => found.state !== "absent" &&
        isAbout(each, found) &&
        (each.plugin === undefined || found.reachedBy.some(({ plugin }) => plugin === each.plugin)));
});
var isAbout = (function ({ id, module }, found) {
    return (id === found.id || found.aliases.includes(id)) && (module === undefined || module === found.module);
});
var coversAll = (function (reachers, exceptions) {
    const plugins = new Set(exceptions.map((each) => each.plugin));
    if (plugins.has(undefined))
        return true;
    return reachers.every(({ plugin }) => plugin !== undefined && plugins.has(plugin));
});
var complaints = (function* (policy, used, found) {
    for (const exception of policy.exceptions) {
        const { id, plugin, expires, place } = exception;
        const who = plugin === undefined ? {} : { plugin };
        if (expires < policy.today) {
            const still = found.some((each) => each.state !== "absent" && isAbout(exception, each));
            const message = `the exception for ${id} expired on ${expires}${still ? ", and the vulnerability is still there" : ""}`;
            const fix = still
                ? "Update the module, or decide again and give the exception a new date."
                : "Remove the exception.";
            const severity = policy.failOn === "never" ? "warning" : "error";
            yield (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("exception-expired", message, { severity, fix, place, ...who });
        }
        else if (!used.has(exception) && (plugin === undefined || policy.reachersKnown)) {
            const fix = "Remove it, or correct its id, module or plugin.";
            yield (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("exception-unused", `the exception for ${id} accepts nothing that was found`, {
                fix,
                place,
                ...who,
            });
        }
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refuses),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/** Applies a policy. What has expired accepts nothing any more. */
;
/** Whether a policy refuses what is in a state. What is not known to be absent counts as present. */
;
/** Exceptions of a plugin count where it is known to reach the vulnerability. */
;
;
;
;


/***/ }),

/***/ 16446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderScanMarkdown = (function (report) {
    const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
    const absent = report.vulnerabilities.length - shown.length;
    const parts = [
        `### Vulnerabilities: ${report.verdict}`,
        facts(report),
        vulnerabilityTable(shown),
        ...(absent > 0
            ? [
                `${count(absent, "more vulnerability", "more vulnerabilities")} of the modules' versions: the vulnerable functions are not there.`,
            ]
            : []),
        hidden(report),
        stacks(shown),
    ];
    return `${parts.filter((each) => each !== "").join("\n\n")}\n`;
});
var facts = (function ({ image, source, database, scanner, policy, programs, finished }) {
    const digest = image ? `\`${image.digest}\`` : "";
    const stripped = programs.filter(({ symbols }) => symbols === "missing").length;
    const lines = [
        ...(image
            ? [`Image ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(image.name, 300)} ${digest}: ${count(programs.length, "Go program", "Go programs")}.`]
            : []),
        ...(stripped > 0
            ? [`**${count(stripped, "program has", "programs have")} no symbols: what is in there is unknown, not absent.**`]
            : []),
        ...(source
            ? [`Source for ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(source.platforms.join(", "), 300)}, with ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(source.goVersion)}.`]
            : ["No source was scanned: nothing says what is called."]),
        `Database ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(database.address, 300)} of ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(database.modified)}; ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${scanner.name} ${scanner.version}`)}, ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(finished)}.`,
        policy.failOn === "never" ? "Policy: nothing fails." : `Policy: what is ${policy.failOn} fails.`,
    ];
    return lines.map((line) => `- ${line}`).join("\n");
});
var vulnerabilityTable = (function (shown) {
    if (shown.length === 0)
        return "None is reachable, present or possibly present.";
    const rows = shown
        .slice(0, mostRows)
        .map((each) => `| ${[link(each), ...cells(each).map((cell) => (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(cell))].join(" | ")} |`);
    const head = "| Vulnerability | State | Module | Reached by | Fixed in | Policy |\n| --- | --- | --- | --- | --- | --- |";
    const more = shown.length - mostRows;
    return [head, ...rows].join("\n") + (more > 0 ? `\n\n… and ${more} more, in scan.json.` : "");
});
var link = (function ({ id, aliases, summary }) {
    const page = (0,_scan_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(id);
    const name = page ? `[${id}](${page})` : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(id);
    const rest = [aliases.slice(0, 3).join(", "), summary].filter(Boolean).join(": ");
    return rest === "" ? name : `${name} ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(rest, 200)}`;
});
var cells = (function ({ state, reason, module, version, reachedBy, fixed, verdict, exception }) {
    const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
    const policy = {
        fails: "refused",
        noted: "noted",
        accepted: `accepted until ${exception?.expires}: ${exception?.reason}`,
    }[verdict];
    return [`${state}${reason ? `: ${reason}` : ""}`, `${module} ${version}`, who || "–", fixed ?? "no version", policy];
});
var hidden = (function ({ hidden: modules }) {
    if (modules.length === 0)
        return "";
    const rows = modules.map((each) => [`${each.module} ${each.version}`, each.because, each.vulnerabilities.join(", ")]);
    return `What govulncheck does not look up, so that nothing is known of it:\n\n${(0,_diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(["Module", "Why", "Known of that version"], rows)}`;
});
var stacks = (function (shown) {
    const found = shown.flatMap((each) => each.reachedBy.filter(({ calls }) => calls.length > 0).map((reacher) => ({ each, reacher })));
    if (found.length === 0)
        return "";
    const blocks = found.slice(0, mostStacks).map(({ each, reacher }) => {
        const head = (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(`${each.id}, ${reacher.plugin === undefined ? "the base" : `plugin ${reacher.plugin}`}`);
        const calls = reacher.calls.map((call) => `1. ${(0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(call)}`).join("\n");
        return `${head}:\n\n${calls}`;
    });
    return `<details><summary>Calls that lead there</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
});
var count = (function (number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
});
var countStates = (function ({ vulnerabilities }) {
    const states = ["reachable", "present", "unknown"];
    const open = vulnerabilities.filter(({ verdict }) => verdict !== "accepted");
    const parts = states.flatMap((state) => {
        const number = open.filter((each) => each.state === state).length;
        return number > 0 ? `${number} ${state}` : [];
    });
    return parts.join(", ") || "none";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   dn: () => (/* binding */ vulnerabilityTable),
/* harmony export */   p2: () => (/* binding */ renderScanMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88138);
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1138);
/* harmony import */ var _scan_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66835);



const mostRows = 100;
const mostStacks = 20;
/** A report as a maintainer decides from it: what was found by what, what refuses, who reaches it, and what to do. */
;
;
/** A row for each vulnerability, the worst first. */
;
/** The number of an entry of Go's own database leads to its page. */
;
;
;
;
;
/** How many there are of each state, exceptions aside: `2 reachable, 1 present`. */
;


/***/ }),

/***/ 94680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderOpenVex = (function (report, { image, platforms }) {
    const products = [image, ...platforms.filter((each) => each.digest !== image.digest)];
    const statements = report.vulnerabilities.map((each) => statement(each, products, report));
    const body = {
        author: report.tool.name,
        role: "Build tooling",
        timestamp: report.finished,
        version: 1,
        tooling: `${report.tool.name} ${report.tool.version}, ${report.scanner.name} ${report.scanner.version}`,
        statements,
    };
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(body)).digest("hex");
    return (0,_diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonDocument)({ "@context": "https://openvex.dev/ns/v0.2.0", "@id": `urn:sha256:${hash}`, ...body });
});
var statement = (function (each, products, report) {
    const component = componentOf(each);
    const page = (0,_scan_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(each.id);
    return {
        vulnerability: {
            ...(page ? { "@id": page } : {}),
            name: each.id,
            description: each.summary,
            aliases: each.aliases,
        },
        timestamp: report.finished,
        products: products.map((product) => ({
            "@id": purlOf(product),
            identifiers: { purl: purlOf(product) },
            hashes: { "sha-256": product.digest.slice("sha256:".length) },
            subcomponents: [{ "@id": component, identifiers: { purl: component } }],
        })),
        ...verdictOf(each, report),
    };
});
var componentOf = (function ({ module, version }) {
    return (0,_sbom_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePurl */ .g)(module, module === "stdlib" ? version.replace(/^v/, "") : version);
});
var purlOf = (function ({ repository, name, digest, architecture }) {
    return (0,_sbom_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .imagePurl */ .X)({
        name: (repository ?? name).split("/").at(-1) ?? name,
        digest,
        ...(architecture === undefined ? {} : { platform: { architecture } }),
        ...(repository === undefined ? {} : { repository }),
    });
});
var verdictOf = (function (each, report) {
    if (each.state === "reachable") {
        return { status: "affected", action_statement: action(each), status_notes: notes(each) };
    }
    if (each.state === "absent") {
        return {
            status: "not_affected",
            justification: "vulnerable_code_not_present",
            impact_statement: "The module is used, its vulnerable functions are not in the programs.",
        };
    }
    if (each.state === "present" && isSourceOfAll(each, report)) {
        return {
            status: "not_affected",
            justification: "vulnerable_code_not_in_execute_path",
            impact_statement: "The functions are in the programs, and govulncheck finds no call that leads to them.",
        };
    }
    return { status: "under_investigation", status_notes: notes(each) };
});
var isSourceOfAll = (function (each, { programs }) {
    const own = new Set(programs.filter(({ fromSource }) => fromSource).map(programName));
    return each.programs.every((program) => program.state === "absent" || own.has(programName(program)));
});
var programName = (function ({ platform, path }) {
    return `${platform} ${path}`;
});
var action = (function ({ module, fixed, exception }) {
    if (exception)
        return `Accepted until ${exception.expires}: ${exception.reason}`;
    return fixed
        ? `Update ${module} to ${fixed} or newer.`
        : "No version without it is known: leave the plugin out, or replace the module.";
});
var notes = (function ({ state, reason, reachedBy, exception }) {
    const who = reachedBy.map(({ plugin }) => (plugin === undefined ? "the base" : `plugin ${plugin}`));
    const parts = [
        state === "reachable"
            ? `Reached by ${who.join(", ")}`
            : state === "present"
                ? "The programs hold the functions"
                : `Not known: ${reason ?? ""}`,
        ...(exception && state !== "reachable" ? [`accepted until ${exception.expires}: ${exception.reason}`] : []),
    ];
    return `${parts.join("; ")}.`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ renderOpenVex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25305);
/* harmony import */ var _sbom_purl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74470);
/* harmony import */ var _scan_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66835);




/**
 * An OpenVEX 0.2.0 document about an image: one statement for each vulnerability, on the image and on each of its platforms' images. The same
 * report gives the same bytes.
 */
;
;
/** As the SBOM calls it. */
;
;
/**
 * What the states mean in OpenVEX. That nobody calls what is there, only a scan of the source can say; what is accepted stays what it is.
 */
;
/** Whether the source that was scanned is that of every program that holds it, or may. */
;
;
;
;


/***/ }),

/***/ 47346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderScanSarif = (function (report, places) {
    const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
    const rules = [...new Map(shown.map((each) => [each.id, each])).values()];
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: `${report.tool.name} scan`,
                        semanticVersion: report.tool.version,
                        informationUri: "https://go.dev/doc/security/vuln/",
                        rules: rules.map(rule),
                    },
                    extensions: [{ name: report.scanner.name, version: report.scanner.version }],
                },
                automationDetails: { id: "plugin-release-scan/" },
                columnKind: "utf16CodeUnits",
                results: shown
                    .flatMap((each) => resultsOf(each, report, places, indexes.get(each.id) ?? 0))
                    .slice(0, mostResults),
            },
        ],
    };
    return (0,_diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_2__.jsonDocument)(log);
});
var rule = (function ({ id, aliases, summary }) {
    const names = [id, ...aliases].join(", ");
    const page = (0,_scan_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(id);
    return {
        id,
        shortDescription: { text: plain(summary || id) },
        fullDescription: { text: plain(`${names}: ${summary}`) },
        help: {
            text: plain(page ? `See ${page} for what is known of it.` : `The database's entry ${id} says what is known of it.`),
        },
        ...(page ? { helpUri: page } : {}),
        properties: { tags: ["security", "vulnerability"] },
    };
});
var resultsOf = (function (each, report, places, ruleIndex) {
    const found = places.of(each).flatMap(({ place, of }) => {
        const location = locationOf(place, places.workspace);
        return location ? [{ location, of }] : [];
    });
    const standing = found.length > 0 ? found : [{ location: inProgram(each, report), of: each.module }];
    return standing.map(({ location, of }) => ({
        ruleId: each.id,
        ruleIndex,
        level: levels[each.verdict],
        message: { text: plain(messageOf(each)) },
        locations: [{ physicalLocation: location }],
        partialFingerprints: { primaryLocationLineHash: fingerprint(each, location.artifactLocation.uri, of) },
        ...(each.exception
            ? { suppressions: [{ kind: "external", status: "accepted", justification: plain(each.exception.reason) }] }
            : {}),
        properties: { state: each.state, module: each.module, version: each.version },
    }));
});
var messageOf = (function ({ id, summary, module, version, state, reachedBy, fixed, exception, reason, }) {
    const who = reachedBy.map(({ plugin }) => (plugin === undefined ? "the base" : `plugin "${plugin}"`)).join(", ");
    const what = {
        reachable: `reached by ${who}`,
        present: "held by the image's programs",
        unknown: `possibly there: ${reason ?? "nothing tells"}`,
        absent: "not in the image's programs",
    }[state];
    const about = summary ? `${id} (${summary})` : id;
    const then = exception
        ? `accepted until ${exception.expires}`
        : fixed
            ? `fixed in ${fixed}`
            : "no version without it is known";
    return `${about} in ${module} ${version} is ${what}; ${then}`;
});
var fingerprint = (function ({ id, module }, uri, of) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([id, module, uri, of]))
        .digest("hex");
});
var locationOf = (function ({ file, line = 1, column, endLine, endColumn }, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file));
    if (path === "" || path === ".." || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return undefined;
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { artifactLocation: { uri: uriOf(path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")), uriBaseId: "%SRCROOT%" }, region };
});
var inProgram = (function ({ programs }, report) {
    const path = programs[0]?.path ?? report.programs[0]?.path ?? "/image";
    return {
        artifactLocation: { uri: uriOf(path.replace(/^\/+/, "")), uriBaseId: "%SRCROOT%" },
        region: { startLine: 1, startColumn: undefined, endLine: undefined, endColumn: undefined },
    };
});
var uriOf = (function (path) {
    return path
        .replace(/\p{Cs}/gu, "\ufffd")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
});
var plain = (function (text) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .a)(text, 2000).replaceAll("](", "] (");
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   u: () => (/* binding */ renderScanSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_render_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25305);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _scan_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66835);





const levels = { fails: "error", noted: "warning", accepted: "note" };
/** GitHub refuses a run with more results; the worst come first. */
const mostResults = 25_000;
/**
 * A SARIF 2.1.0 log that code scanning takes: each result has one location, with a path relative to the checkout and a line. What is not
 * there is left out. No severity: the database states none.
 */
;
;
;
/** One sentence that a maintainer can act on. */
;
/** The one fingerprint that code scanning looks at. Lines move and versions change; what it is about, in which file and whose, stays. */
;
;
/** An image without a repository: the program that holds it, as if the image were the checkout. */
;
;
/** A SARIF message reads `[text](target)` as a link (§3.11.6). */
;


/***/ })

};

export const id = 529;
export const ids = [529];
export const modules = {

/***/ 72755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement),
/* harmony export */   t: () => (/* binding */ reportStatement)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76768);


/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 *
 * @param digest of report.json: it says more than a statement has places for, and whoever signs the one signs the other
 */
function reportStatement(report, digest) {
    const { subject, verdict, only, checks } = report;
    if (subject.kind !== "image" || verdict === "not-run" || only !== undefined)
        return undefined;
    const digests = subjectDigests(report);
    if (digests.length === 0)
        return undefined;
    const required = checks.filter(({ level }) => level === "required");
    const recommended = checks.filter(({ level }) => level === "recommended");
    const warnedTests = names(recommended.filter(isNotPassed));
    const failedTests = names(required.filter(isNotPassed));
    const bad = new Set([...warnedTests, ...failedTests]);
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: {
            result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
            configuration: configuration(report, digest),
            // A server may list two things of one name, of which one passes.
            passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
            warnedTests,
            failedTests,
        },
    };
}
function renderStatement(statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
}
function isNotPassed({ status }) {
    return status === "failed" || status === "not-run";
}
function subjectDigests({ subject, platforms }) {
    const { digest, platformDigest } = subject;
    const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
    if (platformDigest === undefined || !ran)
        return [];
    const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
    return whole ? [platformDigest, digest] : [platformDigest];
}
/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
function repositoryName(name) {
    try {
        const { registry, repository, short } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(name);
        return short ? {} : { name: `${registry}/${repository}` };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo)
            return {};
        throw error;
    }
}
/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
function configuration(report, digest) {
    const { suite, manifest, tool, subject, sandbox, started } = report;
    const annotations = {
        version: suite.version,
        tool: `${tool.name} ${tool.version}`,
        ...(subject.platform === undefined ? {} : { platform: subject.platform }),
        sandbox: sandbox.kind,
        started,
        report: digest,
    };
    const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
    return manifest === undefined
        ? [descriptor]
        : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
}
function hex(digest) {
    return digest.slice("sha256:".length);
}
/** `B-list [agents, Agent]`; each once. */
function names(checks) {
    return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
}


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/conformance/src/report-html.ts + 4 modules
var report_html = __webpack_require__(89390);
;// CONCATENATED MODULE: ./packages/conformance/src/report-json.ts
/**
 * The report as `report.json` has it: keys in the order of the schema whatever order they were set in, a line for each check and each plugin,
 * a newline at the end. The same report gives the same bytes.
 */
function renderReportJson(report) {
    const { checks, plugins, log, ...head } = inOrder(report);
    const start = JSON.stringify(head, undefined, 2).slice(0, -"\n}".length);
    const lists = Object.entries({ plugins, checks, log }).map(([name, items]) => `,\n  "${name}": ${lines(items)}`);
    return `${start}${lists.join("")}\n}\n`;
}
/** What a person compares stands on one line. */
function lines(items) {
    if (items.length === 0)
        return "[]";
    return `[\n${items.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;
}
/** JSON.stringify leaves out what is undefined. */
function inOrder(report) {
    const { tool, suite, subject, server, sandbox } = report;
    return {
        apiVersion: report.apiVersion,
        kind: report.kind,
        tool: { name: tool.name, version: tool.version },
        suite: {
            name: suite.name,
            version: suite.version,
            digest: suite.digest,
            categories: suite.categories?.map(({ id, title }) => ({ id, title })),
        },
        subject: {
            kind: subject.kind,
            name: subject.name,
            digest: subject.digest,
            platformDigest: subject.platformDigest,
            platform: subject.platform,
        },
        manifest: report.manifest,
        server: server && { module: server.module, version: server.version, frameworkVersion: server.frameworkVersion },
        started: report.started,
        seconds: report.seconds,
        sandbox: { kind: sandbox.kind, detail: sandbox.detail },
        platforms: report.platforms.map(({ platform, digest, status }) => ({ platform, digest, status })),
        only: report.only,
        verdict: report.verdict,
        required: countsInOrder(report.required),
        recommended: countsInOrder(report.recommended),
        plugins: report.plugins.map(pluginInOrder),
        checks: report.checks.map(checkInOrder),
        log: report.log,
    };
}
function countsInOrder({ passed, failed, skipped, notRun }) {
    return { passed, failed, skipped, notRun };
}
function pluginInOrder({ name, module, version, verdict, required, recommended }) {
    const counts = { required: countsInOrder(required), recommended: countsInOrder(recommended) };
    return { name, module, version, verdict, ...counts };
}
function checkInOrder(check) {
    const { id, category, level, title, items, plugin, status, reason, request, seconds } = check;
    return { id, category, level, title, items, plugin, status, reason, request, seconds };
}

// EXTERNAL MODULE: ./packages/conformance/src/report-words.ts
var report_words = __webpack_require__(64967);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/conformance/src/report-junit.ts


/**
 * JUnit XML, for what shows test results: a test suite for each category, a test case for each check and item.
 *
 * A required check that failed is a `failure`, one that was not run is an `error`. A recommended one that did not pass is `skipped`, and says
 * why: readers know no warning, fail a job for every failure, and show the message of what was skipped. So a reader shows red exactly where
 * the verdict is not `passed`; where no check says so, a test case of its own does.
 */
function renderReportJunit(report) {
    const suites = suitesOf(report);
    const all = suites.flatMap(({ cases }) => cases);
    const total = attributes({ name: report.suite.name, ...countsOf(all), time: seconds(report.seconds) });
    const properties = propertiesOf(report);
    const log = report.log.length === 0 ? "" : report_junit_element("system-out", {}, report.log.map((line) => xmlText(line)).join("\n"));
    const inside = suites.map(({ name, cases }, index) => {
        const header = { name, ...countsOf(cases), time: seconds(timeOf(cases)), timestamp: localTime(report.started) };
        return report_junit_element("testsuite", header, `\n${properties}${cases.map(renderCase).join("")}${index === 0 ? log : ""}`);
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${inside.join("")}</testsuites>\n`;
}
function suitesOf(report) {
    const { suite, verdict, required } = report;
    const suites = (0,report_words/* byCategory */.eO)(report).map(([id, results]) => ({
        name: (0,report_words/* categoryTitle */.p8)(report, id),
        cases: results.map((each) => caseOf(each, suite.name)),
    }));
    const unsaid = verdict !== "passed" && required.failed + required.notRun === 0;
    return unsaid ? [{ name: "run", cases: [wholeRun(report)] }, ...suites] : suites;
}
function wholeRun({ suite, verdict }) {
    const message = `the verdict is ${report_words/* verdictWords */.L2[verdict]}: no required check passed or failed`;
    const outcome = { kind: "error", message, detail: message };
    return { name: "Required checks were made", classname: `${suite.name}.run`, seconds: 0, outcome };
}
function caseOf(check, suite) {
    const { id, title, items, category, plugin } = check;
    const outcome = outcomeOf(check);
    return {
        name: `${id}: ${title}${items.length === 0 ? "" : ` (${items.join(", ")})`}`,
        classname: [suite, category, ...(plugin === undefined ? [] : [plugin])].join("."),
        seconds: check.seconds,
        ...(outcome ? { outcome } : {}),
    };
}
function outcomeOf({ status, level, reason = "no reason is given", request }) {
    if (status === "passed")
        return undefined;
    const detail = request === undefined ? reason : `${reason}\n${request}`;
    if (status === "skipped")
        return { kind: "skipped", message: reason, detail };
    const word = status === "failed" ? "failed" : "not run";
    if (level === "recommended")
        return { kind: "skipped", message: `recommended, ${word}: ${reason}`, detail };
    return { kind: status === "failed" ? "failure" : "error", message: `${word}: ${reason}`, detail };
}
function renderCase({ name, classname, seconds: time, outcome }) {
    const inside = outcome && `\n${renderOutcome(outcome)}`;
    return report_junit_element("testcase", { name, classname, time: seconds(time) }, inside);
}
function renderOutcome({ kind, message, detail }) {
    if (kind === "skipped")
        return report_junit_element(kind, { message });
    const text = detail.split("\n").map((line) => xmlText(line));
    return report_junit_element(kind, { message, type: kind === "failure" ? "failed" : "not-run" }, text.join("\n"));
}
function countsOf(cases) {
    const count = (kind) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
    return {
        tests: String(cases.length),
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
    };
}
function timeOf(cases) {
    return cases.reduce((sum, each) => sum + each.seconds, 0);
}
function propertiesOf(report) {
    const all = [["Verdict", report_words/* verdictWords */.L2[report.verdict]], ...(0,report_words/* boundTo */.sy)(report)];
    const inside = all.map(([name, value]) => report_junit_element("property", { name, value }));
    return report_junit_element("properties", {}, `\n${inside.join("")}`);
}
/** `inside` is markup already. */
function report_junit_element(name, values, inside) {
    const start = `<${name}${attributes(values)}`;
    return inside === undefined ? `${start}/>\n` : `${start}>${inside}</${name}>\n`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
        .join("");
}
const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** One line for an attribute or an element's text, without the characters that XML 1.0 (2.2) forbids even as references. */
function xmlText(text) {
    return (0,sanitize/* sanitize */.a)(text, 1000)
        .replace(/[\ufffe\uffff]/g, "")
        .replace(/[&<>"']/g, (character) => references[character] ?? "");
}
function seconds(time) {
    return time.toFixed(3);
}
/** As the schema of Jenkins has it: without fractions and without a zone; the time is UTC. */
function localTime(started) {
    return started.slice(0, "2026-11-22T09:30:00".length);
}

// EXTERNAL MODULE: ./packages/conformance/src/report-markdown.ts
var report_markdown = __webpack_require__(20057);
// EXTERNAL MODULE: ./packages/conformance/src/report-safe.ts
var report_safe = __webpack_require__(6525);
// EXTERNAL MODULE: ./packages/conformance/src/report-statement.ts
var report_statement = __webpack_require__(72755);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/oci/src/digest.ts
var src_digest = __webpack_require__(80253);
;// CONCATENATED MODULE: ./packages/conformance/src/report-write.ts











/**
 * Writes report.json, report.junit.xml, report.md, report.html and, where there is one, statement.json; makes the directory.
 * A statement of an earlier run, or its signature, never stays beside another report. Throws disk-full; other errors of the system as they are.
 */
async function writeReports(directory, given) {
    const report = (0,report_safe/* safeReport */.Q)(given);
    const json = renderReportJson(report);
    const digest = (0,src_digest/* sha256 */.sc)(json);
    const statement = (0,report_statement/* reportStatement */.t)(report, digest);
    const contents = {
        "report.html": (0,report_html/* renderReportHtml */.Y)(report),
        "report.md": (0,report_markdown/* renderReportMarkdown */.A)(report),
        "report.junit.xml": renderReportJunit(report),
        "report.json": json,
        ...(statement ? { "statement.json": (0,report_statement/* renderStatement */.M)(statement) } : {}),
    };
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        writeTogether(directory, contents);
    }
    catch (error) {
        throw (0,disk_full/* explainDiskFull */.G)(error, directory);
    }
    const at = (name) => (0,external_node_path_.join)(directory, name);
    return {
        json: at("report.json"),
        junit: at("report.junit.xml"),
        markdown: at("report.md"),
        html: at("report.html"),
        ...(statement ? { statement: at("statement.json") } : {}),
        digest,
    };
}
/** All are on the disk before the first takes its name, and the statement takes it last. */
function writeTogether(directory, contents) {
    const suffix = (0,external_node_crypto_.randomUUID)();
    const names = Object.keys(contents);
    const temporary = (name) => (0,external_node_path_.join)(directory, `.${name}.${suffix}`);
    try {
        for (const name of names)
            (0,external_node_fs_.writeFileSync)(temporary(name), contents[name] ?? "", { flag: "wx" });
        for (const each of ["statement.json", "statement.sigstore.json"])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, each), { force: true });
        for (const name of names)
            (0,external_node_fs_.renameSync)(temporary(name), (0,external_node_path_.join)(directory, name));
    }
    finally {
        for (const name of names)
            (0,external_node_fs_.rmSync)(temporary(name), { force: true });
    }
}


/***/ })

};

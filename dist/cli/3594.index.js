export const id = 3594;
export const ids = [3594];
export const modules = {

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

/***/ 39457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var limitDiagnostics = (function (diagnostics, omitted = 0) {
    const sorted = (0,_diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics);
    if (sorted.length + omitted <= maxReported)
        return sorted;
    const ordered = [...sorted.filter(isError), ...sorted.filter((each) => !isError(each))];
    const shown = ordered.slice(0, maxReported);
    const next = ordered[maxReported] ?? shown.at(-1);
    if (!next)
        return shown;
    const more = ordered.length - shown.length + omitted;
    const { code, severity, place } = next;
    const details = {
        severity,
        fix: "Fix those that are shown first.",
        ...(place ? { place: { file: place.file } } : {}),
    };
    return [...shown, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)(code, `${more} more problems of this document are not shown`, details)];
});
var isError = (function ({ severity }) {
    return severity === "error";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ limitDiagnostics),
/* harmony export */   g: () => (/* binding */ maxReported)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36082);


/** What one step reports of one document: more than that nobody reads. */
const maxReported = 100;
/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
;
;


/***/ }),

/***/ 41978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var readText = (function (path, limit = maxBytes) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { problem: unreadable(path, "it is not a regular file") };
        if (status.size > limit)
            return { problem: tooLarge(path, limit) };
        return decode(path, readAtMost(file, limit + 1), limit);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
});
var tooLarge = (function (file, limit = maxBytes) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-too-large", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
});
var unreadable = (function (file, why) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("file-unreadable", `${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
});
var readAtMost = (function (file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
});
var decode = (function (file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnostic */ .YK)("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: (0,_documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, text, at, at + 1),
        }),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maxBytes),
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);
/* harmony import */ var _documents_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89580);





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
;
;
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
;
/** A file may grow, or state no size at all, as those of /proc do. */
;
;


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var replaceFile = (async function (path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
;


/***/ }),

/***/ 89580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var placeOf = (function (file, text, start, end) {
    return locator(file, text)(start, end);
});
var locator = (function (file, text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
        const [line, column] = position(starts, from);
        const [endLine, endColumn] = position(starts, to);
        return { file, line, column, endLine, endColumn };
    };
});
var lineStarts = (function (text) {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
});
var position = (function (starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
});
var inFirstLine = (function (text, place) {
    const { line, endLine } = place;
    if (line === undefined || endLine === line)
        return place;
    return { ...place, endLine: line, endColumn: (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).trimEnd().length + 1 };
});
var textAt = (function (text, { line = 1, column = 1, endLine = line, endColumn }) {
    return (0,_diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._)(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ap: () => (/* binding */ inFirstLine),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var _diagnostics_source_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19986);

;
/** The table of lines is made when the first place is asked for. */
;
/** A byte order mark belongs to no column: the first line starts after it. */
;
;
/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
;
/** What stands at a place: its first line only. */
;


/***/ }),

/***/ 67390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var renderMatrixMarkdown = (function (matrix) {
    if (matrix.plugins.length === 0)
        return "No optional plugins.\n";
    const { base, servers, plugins } = matrix;
    const header = ["Plugin", "Version", ...servers.map(serverCell)];
    const newest = Math.min(8, Math.max(1, Math.floor(mostRows / plugins.length)));
    const rows = plugins.flatMap((each) => rowsOf(each, newest));
    const title = base === undefined ? "" : `Plugin versions by versions of ${text(base)}.\n\n`;
    return `${title}${table(header, rows)}${older(matrix, newest)}\n${legend}${parting(matrix)}${reports(matrix, newest)}`;
});
var serverCell = (function (server) {
    return `${server.version} (${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O5)(server)}${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(server) ? ", planned" : ""})`;
});
var rowsOf = (function (plugin, newest) {
    const { name, versions, cells } = plugin;
    if (versions.length === 0)
        return [[name, "no released version"]];
    return (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => {
        const version = versions[index];
        if (!version)
            return [];
        const said = (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .marksOf */ .Ok)(plugin, version);
        const label = said.length === 0 ? version.version : `${version.version} (${said.join(", ")})`;
        return [[name, label, ...(cells[index] ?? []).map(cellText)]];
    });
});
var cellText = (function (cell) {
    const said = [...(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(cell), (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)].filter((each) => each !== undefined);
    return said.length === 0 ? marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)] : `${marks[(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(cell)]} (${said.join(", ")})`;
});
var older = (function ({ plugins }, newest) {
    const left = plugins.reduce((sum, each) => sum + each.versions.length - (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(each, newest).length, 0);
    return left === 0 ? "" : `\n${left} older versions are left out.\n`;
});
var parting = (function (matrix) {
    const lines = [...(0,_matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradicted */ .v)(matrix)].map(({ row, version, server, cell }) => {
        const said = cell.contradiction === "compatible-failed" ? "declares that it runs" : "declares that it does not run";
        return `- ⚠️ ${text(`${row.name} ${version} ${said} on ${server}, and ${cell.verified} there on ${(0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(cell)}`)}\n`;
    });
    return lines.length === 0 ? "" : `\n**Declared and verified part:**\n\n${lines.join("")}`;
});
var reports = (function ({ servers, plugins }, newest) {
    const rows = plugins.flatMap((plugin) => (0,_matrix_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToShow */ .A9)(plugin, newest).flatMap((index) => (plugin.cells[index] ?? []).flatMap(({ evidence }, column) => evidence.map(({ platform, suite, verdict, date, report, signed }) => [
        `${plugin.name} ${plugin.versions[index]?.version}`,
        servers[column]?.version ?? "",
        platform,
        suite,
        verdict,
        date.slice(0, 10),
        report.slice(0, "sha256:".length + 12),
        signed ? "yes" : "no",
    ]))));
    if (rows.length === 0)
        return "";
    const header = ["Plugin", "Server", "Platform", "Suite", "Result", "Date", "Report", "Signed"];
    const more = rows.length > mostReports ? `\n${rows.length - mostReports} more are not shown.\n` : "";
    const shown = table(header, rows.slice(0, mostReports));
    return `\n<details><summary>Reports (${rows.length})</summary>\n\n${shown}${more}\n</details>\n`;
});
var table = (function (header, rows) {
    const line = (cells) => `| ${cells.map(text).join(" | ")} |\n`;
    return `${line(header)}|${" --- |".repeat(header.length)}\n${rows.map(line).join("")}`;
});
var text = (function (value) {
    const [first = ""] = /^(?:✅|☑️|⚠️|❌|➖|❔) /u.exec(value) ?? [];
    const rest = value.slice(first.length);
    const isPlain = rest.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9 ,()/:+]|[.-](?![.-]))*$/.test(rest) && !/www\.|:\/\//i.test(rest);
    return isPlain ? value : (0,_diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(value);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ marks),
/* harmony export */   x: () => (/* binding */ renderMatrixMarkdown)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _matrix_contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90333);
/* harmony import */ var _matrix_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17538);



/** Rows that a reader looks through, and that fit into what GitHub shows of a file. */
const mostRows = 400;
/** Rows of the list of reports. */
const mostReports = 500;
const marks = {
    verified: "✅ passed",
    declared: "☑️ declared",
    refuted: "⚠️ declared, but failed",
    surprising: "⚠️ not declared, but passed",
    failed: "❌ failed",
    incompatible: "➖ no",
    unknown: "❔ unknown",
};
/** The matrix for a file of a repository: a table, where declared and verified part, and the reports behind it. Ends with a newline. */
;
const legend = "Declared: what plugin.yaml says of the server's version and framework API. Passed and failed: what conformance reports of that plugin version on that server say.\n";
;
/** @param newest versions that are shown, besides those that are pinned or contradict their declaration */
;
;
;
;
;
;
/** What can mean nothing but itself stays readable in the file, so that a change of the matrix reads well too. */
;


/***/ }),

/***/ 36858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var putBetweenMarkers = (function (file, text, markdown) {
    const starts = linesThatAre(start, text);
    const ends = linesThatAre(end, text);
    const [first] = starts;
    const [last] = ends;
    if (!first || !last)
        return { problem: missing(file, !first ? start : end) };
    if (starts.length > 1 || ends.length > 1)
        return { problem: unclear(file, "has markers of the matrix more than once") };
    if (last.from < first.to)
        return { problem: unclear(file, "ends the matrix before it starts") };
    const newline = first.line.endsWith("\r\n") ? "\r\n" : "\n";
    const block = `${note}\n\n${markdown}\n`.replaceAll("\n", newline);
    return { text: `${text.slice(0, first.to)}${block}${text.slice(last.from)}` };
});
var linesThatAre = (function (marker, text) {
    const found = [];
    let fence;
    let from = 0;
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
        const [, opened] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (opened !== undefined && fence === undefined)
            fence = opened;
        else if (opened !== undefined && fence !== undefined && line.trim().startsWith(fence))
            fence = undefined;
        else if (fence === undefined && line.trim() === marker)
            found.push({ line, from, to: from + line.length });
        from += line.length;
    }
    return found;
});
var missing = (function (file, marker) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-markers-missing", `${(0,sanitize/* quoted */.T)(file, 300)} has no line ${marker}`, {
        fix: `Write the lines ${start} and ${end} where the matrix goes.`,
        place: { file },
    });
});
var unclear = (function (file, what) {
    return (0,diagnostic/* diagnostic */.YK)("matrix-markers-missing", `${(0,sanitize/* quoted */.T)(file, 300)} ${what}`, {
        fix: `Keep one line ${start} and, below it, one line ${end}.`,
        place: { file },
    });
});
var checkOutputs = (function (outputs, inputs) {
    const given = givenOf(outputs);
    for (const [input, path] of given) {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
            (0,diagnostic/* fail */.fJ)("input-invalid", `${input}: ${(0,sanitize/* quoted */.T)(path, 200)} is a folder`, {
                fix: "Name a file in it.",
                inputs: [input],
            });
        }
    }
    (0,overwritten_inputs/* checkOverwrites */.R)(Object.fromEntries(given), inputs);
});
var inputFiles = (function ({ manifests, reports, reportPolicy, }) {
    return [
        ...(reportPolicy === undefined ? [] : [{ what: "the policy for reports", path: reportPolicy }]),
        ...manifests.map((path) => ({ what: "a manifest", path })),
        ...reports.map((named) => {
            const { path } = (0,matrix_read/* splitDigest */.vo)(named);
            return (0,matrix_earlier/* isMatrix */.O)(named) ? { what: "an earlier matrix", path, replacedBy: "json" } : { what: "a report", path };
        }),
    ];
});
var givenOf = (function ({ markdown, json, html }) {
    return Object.entries({ markdown, json, html }).flatMap(([input, path]) => path === undefined ? [] : [[input, path]]);
});
var renderOutputs = (function (matrix, outputs) {
    const problems = [];
    const wanted = givenOf(outputs).flatMap(([input, path]) => {
        if (input !== "markdown") {
            const text = input === "json" ? (0,matrix_json/* renderMatrixJson */.Q)(matrix) : (0,matrix_html/* renderMatrixHtml */.f)(matrix);
            return [{ path, text, present: presentIn(path) }];
        }
        const read = (0,read_text.readText)(path);
        const put = "problem" in read ? read : putBetweenMarkers(path, read.text, (0,matrix_markdown/* renderMatrixMarkdown */.x)(matrix));
        if ("problem" in read || "problem" in put) {
            problems.push("problem" in put ? put.problem : read.problem);
            return [];
        }
        return [{ path, text: put.text, present: read.text }];
    });
    if (problems.length > 0)
        throw new diagnostic/* DiagnosticError */.uo(problems);
    return wanted;
});
var presentIn = (function (path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const read = (0,read_text.readText)(path, mostBytes);
    return "problem" in read ? undefined : read.text;
});
var staleOutputs = (function (wanted, command) {
    return wanted
        .filter(({ text, present }) => text !== present)
        .map(({ path, present }) => {
        const what = present === undefined ? "is not there" : "is not what the manifests, releases and reports say";
        return (0,diagnostic/* diagnostic */.YK)("matrix-stale", `${(0,sanitize/* quoted */.T)(path, 300)} ${what}`, {
            fix: `Run ${command}, and commit what it writes.`,
            place: { file: path },
        });
    });
});
var writeOutputs = (async function (wanted) {
    const changed = wanted.filter(({ text, present }) => text !== present);
    for (const { path, text } of changed) {
        await ((0,external_node_fs_.existsSync)(path) ? (0,replace_file/* replaceFile */.f)(path, text) : newFile(path, text)).catch((error) => {
            throw (0,disk_full/* explainDiskFull */.G)(error, (0,external_node_path_.dirname)(path));
        });
    }
    return changed.length > 0;
});
var newFile = (async function (path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
});
__webpack_require__.d(__webpack_exports__, {
  n2: () => (/* binding */ checkOutputs),
  ul: () => (/* binding */ inputFiles),
  $Z: () => (/* binding */ renderOutputs),
  gf: () => (/* binding */ staleOutputs),
  Kn: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/diagnostics/src/disk-full.ts
var disk_full = __webpack_require__(96477);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
;// CONCATENATED MODULE: ./packages/matrix/src/markers.ts


const start = "<!-- compatibility-matrix:start -->";
const end = "<!-- compatibility-matrix:end -->";
const note = "<!-- Written by plugin-release matrix; what is changed here by hand is lost. -->";
/** The file with `markdown` between its markers, in the file's own line endings; everything else stays byte for byte. */
;
/** Lines that hold the marker and blanks only, outside of fenced code. */
;
;
;

// EXTERNAL MODULE: ./packages/matrix/src/matrix-html.ts + 5 modules
var matrix_html = __webpack_require__(97007);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-json.ts
var matrix_json = __webpack_require__(23901);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-markdown.ts
var matrix_markdown = __webpack_require__(67390);
// EXTERNAL MODULE: ./packages/matrix/src/matrix-read.ts + 2 modules
var matrix_read = __webpack_require__(47107);
// EXTERNAL MODULE: ./packages/server/src/matrix-earlier.ts
var matrix_earlier = __webpack_require__(72525);
// EXTERNAL MODULE: ./packages/server/src/overwritten-inputs.ts
var overwritten_inputs = __webpack_require__(28548);
;// CONCATENATED MODULE: ./packages/server/src/matrix-files.ts
















/** Outputs of a thousand plugins and many versions are tens of MiB. */
const mostBytes = 512 * 1024 * 1024;
/** Throws `input-invalid` where outputs cannot be files, are the same file or one that is read, before any work is done for them. */
;
/** What a matrix is computed from. An earlier one may be written again. */
;
;
/** What the outputs should hold, beside what they do. Throws what stands in the way, such as `matrix-markers-missing`. */
;
;
/** `matrix-stale` for each file that would change. */
;
/** Writes what differs. Each file changes at once; true if one did. */
;
;


/***/ }),

/***/ 28548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var checkOverwrites = (function (outputs, inputs) {
    const seen = new Map();
    for (const [output, path] of Object.entries(outputs)) {
        if (path === undefined)
            continue;
        const key = identify(path);
        const other = seen.get(key);
        if (other !== undefined) {
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `${output} and ${other} are both ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path, 200)}`, {
                fix: "Name a file for each.",
                inputs: [output, other],
            });
        }
        seen.set(key, output);
        const input = inputs.find((each) => each.replacedBy !== output && isTaken(each.path, path));
        if (!input)
            continue;
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("input-invalid", `${output} would take the place of ${input.what}: ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path, 200)}`, {
            fix: "Name another file for what is written.",
            inputs: [output],
        });
    }
});
var isTaken = (function (input, output) {
    if (!statOf(input)?.isDirectory())
        return identify(input) === identify(output);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realOf(input), realOf(output));
    const isInside = way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return isInside && output.endsWith("report.json");
});
var identify = (function (path) {
    const found = statOf(path);
    return found ? `${found.dev}:${found.ino}` : realOf(path);
});
var statOf = (function (path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined; // who reads or writes it says why it cannot be
    }
});
var realOf = (function (path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full) === full ? full : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkOverwrites)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86485);




/**
 * Throws `input-invalid` where an output would take the place of an input, or be written among the reports of a folder, or where two outputs
 * are one file; whatever links and spellings lead there. Outputs are named by what asks for them.
 */
;
;
/** The same for each path of a file that is there, also a hard link; for one that is not, its real path. */
;
;
/** With links resolved, as far as it is there. */
;


/***/ })

};

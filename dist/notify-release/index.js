import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 518:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8200);
/* harmony import */ var _action_kit_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9219);
/* harmony import */ var _proposals_github_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3348);
/* harmony import */ var _registry_notify_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(996);
/* harmony import */ var _registry_notify_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(144);
/* harmony import */ var _registry_notify_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3865);
/* harmony import */ var _transport_transport_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1340);







await (0,_action_kit_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(async (runner) => {
    const { environment, progress } = runner;
    const inputs = runner.inputs({
        repository: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
        plugin: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
        version: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        component: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        module: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        digest: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        event: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        workflow: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        ref: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq,
        payload: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS,
        wait: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
        token: _action_kit_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw,
    });
    const { repository, plugin, version, component, module, digest, token } = inputs;
    const { GITHUB_API_URL: apiUrl } = environment;
    const result = await (0,_registry_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyRelease */ .d)({
        github: (0,_proposals_github_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .C)({
            transport: (0,_transport_transport_js__WEBPACK_IMPORTED_MODULE_6__/* .createTransport */ .o)({ environment }),
            token,
            ...(apiUrl ? { apiUrl } : {}),
            onWait: progress.info,
        }),
        repository,
        dispatch: (0,_registry_notify_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .dispatchOf */ .W)(inputs),
        release: { plugin, version, component, module, digest },
        extra: inputs.payload,
        wait: (0,_registry_notify_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsOf */ .T)(inputs.wait),
        progress,
    });
    runner.output("proposal-url", result.proposal?.url ?? "");
    runner.output("proposal-number", result.proposal?.number ?? "");
    runner.output("run-url", result.runUrl ?? "");
    runner.summary((0,_registry_notify_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .notifySummary */ .Q)(repository, result));
    runner.report(result.diagnostics);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony exports text, flag, lines */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);

/**
 * Reads a step's inputs, all at once, by their names in action.yml.
 *
 * @throws DiagnosticError with one `input-invalid` for each malformed input
 */
function readInputs(readers, environment) {
    const values = {};
    const problems = [];
    for (const [name, reader] of Object.entries(readers)) {
        const result = reader((environment[variableOf(name)] ?? "").trim());
        if ("value" in result)
            values[name] = result.value;
        else
            problems.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("input-invalid", `input ${name} ${result.problem}`, { fix: result.fix }));
    }
    if (problems.length > 0)
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo(problems);
    return values;
}
/** The environment variable in which the runner hands over an input: upper case, blanks as underscores, hyphens kept. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
/** One line of text; nothing if the input is left empty. */
const optional = (text) => {
    if (/\p{Cc}/u.test(text))
        return { problem: "holds a control character", fix: "Give it as one line of text." };
    return { value: text === "" ? undefined : text };
};
/** One line of text that must be there. */
const required = (text) => {
    const result = optional(text);
    if ("problem" in result)
        return result;
    return result.value === undefined ? { problem: "is empty", fix: "Give it a value." } : { value: result.value };
};
/** Any text, of several lines too. */
const text = (value) => ({ value });
/** `true` or `false`, as YAML 1.2 writes them; empty is false. */
const flag = (text) => {
    if (["true", "True", "TRUE"].includes(text))
        return { value: true };
    if (["", "false", "False", "FALSE"].includes(text))
        return { value: false };
    return { problem: "is neither true nor false", fix: "Write true or false." };
};
/** One value a line; blank lines do not count. */
const lines = (text) => {
    const value = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const bad = value.findIndex((line) => /\p{Cc}/u.test(line));
    if (bad < 0)
        return { value };
    return { problem: `holds a control character in line ${bad + 1}`, fix: "Give one value a line." };
};
/** One `NAME=VALUE` a line; a name may come once. The record has no prototype. */
const pairs = (text) => {
    const read = lines(text);
    if ("problem" in read)
        return read;
    const value = Object.create(null);
    for (const [index, line] of read.value.entries()) {
        const [name, rest] = splitPair(line);
        const number = index + 1;
        if (!name || !rest)
            return { problem: `is not NAME=VALUE in line ${number}`, fix: "Give one NAME=VALUE a line." };
        if (name in value)
            return { problem: `gives a name again in line ${number}`, fix: "Give each name once." };
        value[name] = rest;
    }
    return { value };
};
function splitPair(line) {
    const at = line.indexOf("=");
    return at < 0 ? ["", ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}


/***/ }),

/***/ 9219:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./packages/action-kit/src/toolkit.ts
// @actions/core exports one file, which loads its OIDC and HTTP clients (undici) at import: 38 ms that no action here needs before it does network I/O.
// What writes commands and files is in modules of its own, reached here by path; docs/decisions/0011-toolkit-modules.md says why and what that asks of us.




;// CONCATENATED MODULE: ./packages/action-kit/src/annotations.ts


/** GitHub shows that many annotations of a kind for one step, and drops the others silently. */
const shownOfAKind = 10;
/**
 * Writes diagnostics as annotations. To be called once in a step, with all of them: where there are too many of a kind, the last
 * annotation says how many only the job summary shows.
 *
 * @param workspace the checkout's root, which annotated files must lie in
 */
function annotate(diagnostics, workspace) {
    for (const severity of ["error", "warning", "notice"]) {
        const kind = diagnostics.filter((each) => each.severity === severity);
        const shown = kind.length > shownOfAKind ? kind.slice(0, shownOfAKind - 1) : kind;
        for (const each of shown)
            annotateOne(each, workspace);
        const more = kind.length - shown.length;
        if (more > 0)
            issueCommand(severity, {}, `${more} more ${plural[severity]} are in the job summary`);
    }
}
const plural = { error: "errors", warning: "warnings", notice: "notices" };
function annotateOne({ severity, code, message, fix, place }, workspace) {
    const file = place && fileInWorkspace(place.file, workspace);
    const isOutside = place !== undefined && file === undefined;
    const text = isOutside ? `${locationOf(place)}: ${message}` : message;
    const position = place && file !== undefined ? { file, ...positionOf(place) } : {};
    issueCommand(severity, toCommandProperties({ title: code, ...position }), fix === undefined ? text : `${text}\n${fix}`);
}
/** A diagnostic that names its file as the checkout does, wherever on the machine that lies. */
function placedInWorkspace(each, workspace) {
    const file = each.place && fileInWorkspace(each.place.file, workspace);
    return file === undefined ? each : { ...each, place: { ...each.place, file } };
}
/** The path from the checkout's root, as GitHub wants it; nothing for files outside it. */
function fileInWorkspace(file, workspace) {
    const path = (0,external_node_path_namespaceObject.relative)(workspace, (0,external_node_path_namespaceObject.resolve)(file));
    return path === "" || path === ".." || path.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0,external_node_path_namespaceObject.isAbsolute)(path)
        ? undefined
        : path.split(external_node_path_namespaceObject.sep).join("/");
}
/** The runner refuses columns without a line, and columns of different lines. */
function positionOf({ line, column, endLine, endColumn }) {
    if (line === undefined)
        return {};
    const lines = { startLine: line, ...(endLine === undefined ? {} : { endLine }) };
    if (column === undefined || (endLine ?? line) !== line)
        return lines;
    return { ...lines, startColumn: column, ...(endColumn === undefined ? {} : { endColumn }) };
}
function locationOf({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((each) => each !== undefined).join(":");
}

// EXTERNAL MODULE: ./packages/action-kit/src/inputs.ts
var inputs = __nccwpck_require__(8200);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./packages/action-kit/src/quarantine.ts



// `::` or `##[`, wherever they stand: the runner skips white space before a command, and its comparisons skip characters without width.
const commandLike = /:[^ -~]*:|#[^ -~]*#[^ -~]*\[/;
/**
 * Prints text from outside (a child process, a server) to the step's log; the runner takes nothing in it for a command.
 * Where nothing could be one, the pause around it is left out, because the log shows that.
 */
function printQuarantined(text) {
    const token = commandLike.test(text) ? (0,external_node_crypto_.randomUUID)() : undefined;
    if (token)
        issueCommand("stop-commands", {}, token);
    process.stdout.write(text + external_node_os_namespaceObject.EOL);
    if (token)
        issueCommand(token, {}, "");
}

;// CONCATENATED MODULE: ./packages/action-kit/src/progress.ts


/**
 * Steps as groups of the step's log, with their seconds behind them.
 * Groups do not nest on the runner: a step inside a step, or beside one that runs already, is a line when it has ended.
 */
function groupedProgress() {
    let running = 0;
    return {
        async step(title, work) {
            const start = performance.now();
            const isGroup = running++ === 0;
            if (isGroup)
                issueCommand("group", {}, title);
            let outcome = "failed after";
            try {
                const result = await work();
                outcome = "took";
                return result;
            }
            finally {
                running -= 1;
                if (isGroup)
                    issueCommand("endgroup", {}, "");
                printQuarantined(`${title} ${outcome} ${((performance.now() - start) / 1000).toFixed(1)} s`);
            }
        },
        info: printQuarantined,
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/suite-home.ts
/**
 * Where the files of this suite are, at the commit that the step takes them from; nothing where the runner does not say it, as for an action
 * of a checkout.
 */
function suiteHome(environment) {
    const { GITHUB_SERVER_URL: server = "", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", } = environment;
    const legal = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w-]+\/[\w.-]+$/.test(repository) && /^\w[\w./-]*$/.test(ref);
    return legal ? `${server}/${repository}/blob/${ref}` : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/action-kit/src/summary.ts


/** Bytes that GitHub takes for one step's summary; it drops a larger one as a whole. */
const limit = 1024 * 1024;
const note = "\n\n*The rest is left out: a job summary holds 1 MiB.*";
/** Appends Markdown to the step's summary, cut to what GitHub takes. Does nothing where the runner offers no summary. */
function writeSummary(markdown, environment) {
    const file = environment.GITHUB_STEP_SUMMARY;
    if (!file || !(0,external_node_fs_.existsSync)(file) || markdown === "")
        return;
    const room = limit - (0,external_node_fs_.statSync)(file).size - Buffer.byteLength("\r\n");
    const fitting = cutToFit(markdown, room);
    if (fitting !== "")
        issueFileCommand("STEP_SUMMARY", fitting);
}
/** At most `room` bytes of UTF-8, cut after a whole line and with a note; nothing where not even the note fits. */
function cutToFit(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= room)
        return markdown;
    const rest = room - Buffer.byteLength(note);
    if (rest < 0)
        return "";
    const end = bytes.lastIndexOf("\n", rest);
    return `${bytes.toString("utf8", 0, Math.max(end, 0))}${note}`;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
;// CONCATENATED MODULE: ./packages/diagnostics/src/interruption.ts
/** How long clean-up may take after the first signal; the runner kills what is left after 7.5 seconds. */
const patience = 7_000;
/**
 * Aborts at the first SIGINT or SIGTERM, so that child processes end and temporary files go, and sets the exit code that says so.
 * A second signal, or patience that runs out, ends the process at once.
 */
function interruption() {
    const controller = new AbortController();
    for (const [signal, code] of [
        ["SIGINT", 130],
        ["SIGTERM", 143],
    ]) {
        process.on(signal, () => {
            if (controller.signal.aborted)
                process.exit(code);
            controller.abort();
            setTimeout(() => process.exit(code), patience).unref();
            process.once("exit", () => {
                process.exitCode = code;
            });
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts + 2 modules
var render_markdown = __nccwpck_require__(29);
;// CONCATENATED MODULE: ./packages/action-kit/src/run.ts










/**
 * Runs an action: `await runAction(async (runner) => { … })` is all that a main.ts does at import.
 * The one place that fails the step: for an error that was reported or thrown as a diagnostic, and for a defect, which shows its stack.
 */
async function runAction(main) {
    const environment = process.env;
    const diagnostics = [];
    const summaries = [];
    try {
        await main({
            environment,
            progress: groupedProgress(),
            signal: interruption(),
            inputs: (readers) => (0,inputs/* readInputs */.Ko)(readers, environment),
            output: (name, value) => setOutput(name, String(value), environment),
            report: (found) => void diagnostics.push(...found),
            summary: (markdown) => void summaries.push(markdown),
        });
    }
    catch (error) {
        if (error instanceof diagnostic/* DiagnosticError */.uo)
            diagnostics.push(...error.diagnostics);
        else
            failWithDefect(error);
    }
    const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
    annotate(diagnostics, workspace);
    const placed = diagnostics.map((each) => placedInWorkspace(each, workspace));
    const table = (0,render_markdown/* renderMarkdown */.G)(placed, suiteHome(environment));
    writeSummary([...summaries, table].filter((each) => each !== "").join("\n\n"), environment);
    // Not process.exit, which would cut off what the runner has not read yet.
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        process.exitCode = 1;
}
function failWithDefect(error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    printQuarantined(stack ?? message);
    issueCommand("error", { title: "defect" }, `This is a defect of plugin-release-actions, please report it: ${message}`);
    process.exitCode = 1;
}
/** Outside a runner, where nothing takes outputs, they are shown. */
function setOutput(name, value, environment) {
    if (environment.GITHUB_OUTPUT)
        issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    else
        printQuarantined(`${name}: ${value}`);
}


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/* unused harmony export isCode */
/** Every problem this suite reports. A code is stable: it is never renamed or given another meaning. Each has a page under docs/rules. */
const codes = {
    // Reading a document
    "file-unreadable": { severity: "error", title: "The file exists and can be read" },
    "disk-full": { severity: "error", title: "The disk has room for what is written" },
    "file-too-large": { severity: "error", title: "A document stays under the size limit" },
    "yaml-syntax": { severity: "error", title: "A document is well-formed YAML" },
    "yaml-duplicate-key": { severity: "error", title: "A mapping names each key once" },
    "yaml-refused-feature": {
        severity: "error",
        title: "A document is one of plain data: no aliases, foreign tags, directives, merge keys",
    },
    "yaml-too-deep": { severity: "error", title: "A document stays under the nesting limit" },
    "field-unknown": { severity: "error", title: "Every field is one that the schema knows" },
    "field-missing": { severity: "error", title: "Every required field is present" },
    "field-type": { severity: "error", title: "A field has the type that the schema asks for" },
    "field-value": { severity: "error", title: "A field's value is one that the schema allows" },
    // The manifest on its own
    "module-path-invalid": { severity: "error", title: "A module path is one that Go accepts" },
    "import-path-invalid": {
        severity: "error",
        title: "An import path is one that Go accepts and lies inside its module",
    },
    "version-invalid": { severity: "error", title: "A module version is a canonical Go module version" },
    "version-major-mismatch": { severity: "error", title: "A module path's /vN and its version's major agree" },
    "image-reference-invalid": { severity: "error", title: "An image reference is well-formed" },
    "plugin-name-duplicate": { severity: "error", title: "Plugin names are unique" },
    "plugin-import-duplicate": { severity: "error", title: "No package is imported twice" },
    "plugin-version-conflict": { severity: "error", title: "Plugins of one module name one version of it" },
    "plugin-path-in-release": { severity: "error", title: "A release build takes plugins from released modules only" },
    "plugin-path-unknown": {
        severity: "error",
        title: "plugin-path names a plugin of the manifest and a folder with its module",
    },
    "base-incomplete": { severity: "error", title: "The base says which Go module it is, or its image's labels do" },
    "base-path-unknown": { severity: "error", title: "base.path is a git checkout with the base's go.mod" },
    "base-commit-mismatch": { severity: "error", title: "The base's checkout is at the commit that the manifest names" },
    "base-dirty": { severity: "error", title: "The base's checkout holds what was committed, and nothing else" },
    "base-replacement-missing": {
        severity: "error",
        title: "A folder that replaces a module is in the base's checkout",
    },
    "base-needs-checkout": {
        severity: "error",
        title: "A released base has no relative replace directives in its go.mod",
    },
    "base-files-unused": { severity: "notice", title: "A base needs neither its vendor folder nor a go.work" },
    "base-not-main": { severity: "error", title: "The base's package is a program" },
    "ldflags-refused": { severity: "error", title: "Linker flags are limited to -X, -w and -s" },
    "ldflags-strip-symbols": {
        severity: "warning",
        title: "The binary keeps the symbols that the vulnerability scan reads",
    },
    // Plugin metadata and compatibility
    "metadata-missing": { severity: "error", title: "A plugin's module carries a plugin.yaml" },
    "metadata-name-mismatch": { severity: "error", title: "plugin.yaml and the manifest name the plugin alike" },
    "metadata-version-mismatch": { severity: "warning", title: "plugin.yaml states the version that was released" },
    "metadata-guide-missing": {
        severity: "warning",
        title: "The migration guide that plugin.yaml names is in the plugin's module",
    },
    "compatibility-unknown": { severity: "notice", title: "A plugin without metadata is shown as unknown" },
    "framework-mismatch": { severity: "error", title: "A plugin supports the base's framework API" },
    "server-version-outside": { severity: "error", title: "The base's version lies inside the plugin's range" },
    "server-version-unknown": {
        severity: "warning",
        title: "The base's version is known, so that ranges can be checked",
    },
    "server-range-open": { severity: "warning", title: "A plugin's range has an upper end" },
    "server-range-invalid": { severity: "error", title: "A plugin's range is well-formed and not empty" },
    "tier-not-allowed": { severity: "error", title: "A tier is claimed only where its conditions can be met" },
    // Tiers
    "tier-not-earned": { severity: "error", title: "A plugin that claims supported has earned it on this image" },
    "image-not-curated": { severity: "error", title: "Every optional plugin of a curated image is supported" },
    "plugin-not-conformant": { severity: "warning", title: "A plugin passes the suite's required checks" },
    "report-other-image": { severity: "error", title: "A conformance report is about this image and this manifest" },
    "report-no-evidence": {
        severity: "warning",
        title: "A report that grants tiers is of an image, and of the whole suite",
    },
    // The semver policy between two revisions of a manifest
    "version-not-raised": { severity: "error", title: "A changed image gets a version that is higher and high enough" },
    "framework-change-needs-major": { severity: "error", title: "A changed framework API needs a new major of the base" },
    "migration-guide-missing": { severity: "error", title: "A changed framework API comes with a migration guide" },
    "plugin-breaks": { severity: "error", title: "A changed framework API breaks no plugin of the manifest unnoticed" },
    // Go modules
    "go-missing": { severity: "error", title: "A Go toolchain is installed" },
    "go-too-old": { severity: "error", title: "The installed Go is new enough for every module" },
    "go-command-failed": { severity: "error", title: "The go command understands its input" },
    "module-not-found": { severity: "error", title: "Every module version exists" },
    "module-proxy-failed": { severity: "error", title: "The module proxy answers" },
    "module-proxy-timeout": { severity: "error", title: "The module proxy answers in time" },
    "module-too-large": { severity: "error", title: "A module stays under the sizes that Go takes" },
    "module-not-fetched": { severity: "error", title: "Without the network, every module is in the module cache" },
    "module-checksum-mismatch": { severity: "error", title: "A module is the one that the checksum database knows" },
    "module-path-other": { severity: "error", title: "A module declares the path that it is required by" },
    "module-has-replace": {
        severity: "warning",
        title: "A plugin's replace directives have no effect in a build of a server",
    },
    "package-not-found": { severity: "error", title: "A plugin's module contains the imported package" },
    "package-internal": { severity: "error", title: "An imported package is not internal to another module" },
    "package-main": { severity: "error", title: "An imported package is a library, not a program" },
    "package-excluded": { severity: "error", title: "An imported package has Go files for the platform without cgo" },
    "package-tests-only": { severity: "error", title: "An imported package has more than tests" },
    "package-init-dropped": {
        severity: "warning",
        title: "No file of an imported package is left out because it needs cgo",
    },
    "embed-missing": { severity: "error", title: "Every go:embed pattern matches files" },
    "version-moved": { severity: "error", title: "Every module is built at the version that the manifest names" },
    "requirement-undeclared": { severity: "error", title: "Every module that is imported is required by a go.mod" },
    "lock-stale": { severity: "error", title: "The committed lock says what the manifest resolves to" },
    "compile-failed": { severity: "error", title: "The server compiles" },
    // Images and registries
    "image-not-found": { severity: "error", title: "The base image exists" },
    "image-platform-missing": { severity: "error", title: "The base image offers every platform that is built" },
    "image-labels-missing": { severity: "error", title: "A base given only as an image carries this suite's labels" },
    "image-labels-mismatch": { severity: "error", title: "The manifest and the base image's labels agree" },
    "image-entrypoint-unclear": { severity: "error", title: "The base image's entrypoint is one absolute path" },
    "registry-denied": { severity: "error", title: "The registry accepts the credentials" },
    "registry-unreachable": { severity: "error", title: "A connection to the registry can be made" },
    "registry-untrusted": { severity: "error", title: "The registry's certificate comes from a trusted authority" },
    "registry-too-slow": { severity: "error", title: "The registry answers in time" },
    "registry-busy": { severity: "error", title: "The registry's rate limit leaves room" },
    "registry-failed": { severity: "error", title: "The registry answers as the distribution specification says" },
    "credential-helper-failed": {
        severity: "error",
        title: "The credential helper that Docker's configuration names answers",
    },
    "content-too-large": { severity: "error", title: "A manifest or index stays under the size limit" },
    "content-mismatch": { severity: "error", title: "Content has the digest and size that its descriptor says" },
    "layer-unsafe": { severity: "error", title: "An image's layers hold plain files inside the image's own tree" },
    "layout-invalid": { severity: "error", title: "An OCI layout is complete and well-formed" },
    // BuildKit
    "buildctl-missing": { severity: "error", title: "The buildctl command is installed" },
    "buildkit-unreachable": { severity: "error", title: "BuildKit answers at its address" },
    "buildkit-failed": { severity: "error", title: "BuildKit builds the Dockerfile" },
    "cgo-needs-dockerfile": { severity: "error", title: "A build with cgo has a Dockerfile that brings a C compiler" },
    "image-server-missing": { severity: "error", title: "An image holds the server that its labels describe" },
    // A server that was started
    "server-exited": { severity: "error", title: "A server stays up" },
    "plugin-panicked": { severity: "error", title: "No plugin panics while the server starts" },
    "server-not-ready": { severity: "error", title: "A server answers before its deadline" },
    "sandbox-unavailable": { severity: "error", title: "The sandbox that was asked for works on this machine" },
    "platform-not-run": { severity: "error", title: "An image runs on a machine of its own platform" },
    "check-failed": { severity: "error", title: "A server answers what the conformance suite asks for" },
    "check-not-run": { severity: "error", title: "Every required check comes to a result, or does not apply" },
    "run-interrupted": { severity: "error", title: "A run is left to come to its end" },
    "input-invalid": { severity: "error", title: "Inputs and command-line options have values that make sense" },
    // Reading a conformance report back
    "report-unreadable": { severity: "error", title: "A conformance report is JSON that reads the same to every tool" },
    "report-contradictory": { severity: "error", title: "What a conformance report says follows from its checks" },
    "report-tampered": { severity: "error", title: "A conformance report is the one that was handed over" },
    // The vulnerability scan
    "govulncheck-missing": { severity: "error", title: "A govulncheck whose answers are known is installed" },
    "govulncheck-failed": { severity: "error", title: "Govulncheck comes to its end, and its answer is complete" },
    "vulnerability-database-unusable": {
        severity: "error",
        title: "A vulnerability database has a date, an index, and the entries that it lists",
    },
    "vulnerability-database-old": { severity: "warning", title: "A vulnerability database is up to date" },
    "vulnerability-reachable": { severity: "error", title: "No call of the server leads to vulnerable code" },
    "vulnerability-present": { severity: "error", title: "No program of an image holds vulnerable code" },
    "vulnerability-hidden": { severity: "warning", title: "No replaced module hides its vulnerabilities" },
    "scan-symbols-missing": { severity: "warning", title: "A program tells which functions it holds" },
    "scan-program-missing": { severity: "error", title: "An image that is scanned holds a Go program" },
    "scan-source-differs": { severity: "error", title: "The source that is scanned is what the image was built from" },
    "exception-expired": { severity: "error", title: "No exception has expired" },
    "exception-unused": { severity: "notice", title: "An exception accepts something that was found" },
    // Conformance suites
    "suite-unknown": { severity: "error", title: "A suite is a built-in one, or a file" },
    "check-unknown": { severity: "error", title: "Only checks and categories that the suite has are asked for" },
    "check-id-duplicate": { severity: "error", title: "The ids of a suite's checks are unique" },
    "category-unknown": { severity: "error", title: "A check belongs to a category that the suite lists" },
    "suite-expression-invalid": {
        severity: "error",
        title: "A suite's placeholders, regular expressions and schemas are well-formed",
    },
    "variable-unknown": { severity: "error", title: "A placeholder names a value that an earlier step saves" },
    "variable-duplicate": { severity: "error", title: "A variable is saved once" },
    // The compatibility matrix
    "evidence-unplaced": {
        severity: "notice",
        title: "A report is about a plugin version and a server that the matrix has",
    },
    "evidence-before-release": { severity: "warning", title: "A report is younger than the version that it is about" },
    "evidence-contradictory": { severity: "warning", title: "Reports of one image agree" },
    "declaration-contradicted": { severity: "warning", title: "What a plugin declares is what its reports show" },
    "matrix-servers-differ": {
        severity: "error",
        title: "Manifests that share a matrix agree on their base and on each of its versions",
    },
    "matrix-markers-missing": { severity: "error", title: "A Markdown file says where the matrix goes" },
    "matrix-unreadable": { severity: "error", title: "A matrix is JSON that reads the same to every tool" },
    "matrix-tampered": { severity: "error", title: "A matrix is the one that was handed over" },
    "plan-unreadable": { severity: "error", title: "A plan is one that this suite wrote" },
    "cell-not-run": { severity: "warning", title: "Every cell that was planned has a report" },
    "matrix-stale": { severity: "error", title: "The committed matrix is what the manifests, releases and reports say" },
    // OCM components and constructors
    "descriptor-invalid": {
        severity: "error",
        title: "A component descriptor has schema v2's fields with schema v2's types",
    },
    "descriptor-ambiguous": { severity: "error", title: "A component descriptor reads the same to every tool" },
    "descriptor-too-large": {
        severity: "error",
        title: "A component descriptor stays under the limits of size and nesting",
    },
    "component-version-invalid": {
        severity: "error",
        title: "A component version's manifest, config and layers fit together",
    },
    "component-identity-mismatch": { severity: "error", title: "A component version holds what its name and tag say" },
    "component-reference-invalid": {
        severity: "error",
        title: "A component version is named REPOSITORY//COMPONENT:VERSION",
    },
    "ocm-version-invalid": { severity: "error", title: "A component version is a semantic version, with or without v" },
    "constructor-variable": { severity: "error", title: "A constructor holds no $, which publishing would expand" },
    "constructor-old-spelling": {
        severity: "warning",
        title: "A constructor is spelled as today's OCM command line reads it",
    },
    "scalar-ambiguous": { severity: "error", title: "A value means the same under YAML 1.1 and YAML 1.2" },
    "element-duplicate": {
        severity: "error",
        title: "Elements of a component differ in name, version or extra identity",
    },
    "digest-obsolete": { severity: "warning", title: "A reference's digest is of the current normalisation" },
    "resource-input-invalid": {
        severity: "error",
        title: "A resource's content is text, or a file beside the constructor",
    },
    // Publishing a component
    "version-taken": { severity: "error", title: "A published version keeps its content" },
    "publish-contended": { severity: "error", title: "A version can be published before other runs take it" },
    "proposal-not-seen": { severity: "warning", title: "A release that was announced becomes a proposal" },
    // GitHub and proposals
    "github-denied": { severity: "error", title: "GitHub accepts the token, and the token may do what is asked" },
    "github-not-found": { severity: "error", title: "The repository, branch or file exists and the token can see it" },
    "github-refused": { severity: "error", title: "GitHub accepts what is written" },
    "github-rate-limited": { severity: "error", title: "GitHub's rate limit leaves room" },
    "github-failed": { severity: "error", title: "GitHub answers as its documentation says" },
    "proposal-edited": { severity: "warning", title: "A proposal's branch holds this suite's commits only" },
    "proposal-declined": { severity: "notice", title: "What a person declined is not proposed again" },
    "proposal-branch-taken": { severity: "error", title: "A proposal's branch belongs to this suite" },
    "proposal-contended": { severity: "error", title: "A proposal can be written before its branches move again" },
    // The registry of plugins
    "policy-release-duplicate": { severity: "error", title: "A component or module belongs to one plugin of the policy" },
    "plugin-not-in-policy": { severity: "error", title: "Only plugins of the policy are listed or compiled in" },
    "plugin-identity-refused": {
        severity: "error",
        title: "A plugin comes from the component or module, and the repository, that the policy names",
    },
    "plugin-version-refused": {
        severity: "error",
        title: "A version is in the plugin's channel, and the policy has not withdrawn it",
    },
    "plugin-version-older": {
        severity: "error",
        title: "Where one version is listed, no older one takes its place",
    },
    "plugin-version-missing": { severity: "error", title: "A version is released before it is listed or proposed" },
    "plugin-resources-missing": { severity: "error", title: "A plugin's component has resources" },
    "plugin-signer-unverified": { severity: "error", title: "The signer that the policy names has signed the release" },
    "plugin-report-missing": {
        severity: "error",
        title: "A module with a signer in the policy has a candidate of each version that is proposed",
    },
    "plugin-report-unsigned": {
        severity: "error",
        title: "A candidate and its report are signed by the policy's signer",
    },
    "plugin-report-failed": { severity: "error", title: "The signed report of a version that is proposed says passed" },
    "plugin-report-other": {
        severity: "error",
        title: "A signed report is about this version, on this server, as it is released",
    },
    "release-digest-mismatch": {
        severity: "error",
        title: "The digest that a release was announced with is the registry's",
    },
    "listed-digest-mismatch": { severity: "error", title: "A listed version still has the content that was listed" },
    "moving-version-replaced": { severity: "warning", title: "A moving version is listed for development only" },
    "reference-not-in-policy": { severity: "warning", title: "Every listed plugin is one of the policy" },
    "constructor-component-unclear": { severity: "error", title: "The constructor says which component is the registry" },
    // SBOMs
    "sbom-incomplete": {
        severity: "error",
        title: "An SBOM names the modules of the program, all of them and no others",
    },
    "sbom-unreadable": { severity: "error", title: "A folder of SBOMs holds CycloneDX documents about images" },
    // Signed components and reports
    "component-key-invalid": {
        severity: "error",
        title: "A key that signs components, or verifies their signatures, is an RSA key in PEM form that is not weak",
    },
    "component-not-signed": { severity: "error", title: "A component version is published with the signature asked for" },
    "report-unsigned": {
        severity: "error",
        title: "Where only signed reports count, a report is signed by whom the policy names",
    },
    // Updating a server's manifest
    "plugin-version-retracted": { severity: "error", title: "A version that its author retracted is not proposed" },
    "plugin-module-deprecated": { severity: "warning", title: "Of a deprecated module nothing is proposed" },
    "plugin-version-incompatible": {
        severity: "warning",
        title: "Only versions that run on the manifest's server are proposed",
    },
    // Verifying signatures
    "referrers-malformed": { severity: "error", title: "A registry's list of referrers is sound and of a usable length" },
    "referrers-contended": { severity: "error", title: "A referrer can be listed beside those of other writers" },
    "bundle-invalid": { severity: "error", title: "A signature bundle is one that Sigstore's specification describes" },
    "bundle-refused": { severity: "error", title: "A signature is by a signer whom the policy names" },
    "bundle-ignored": { severity: "notice", title: "What is attached to an image counts for something" },
    "signer-too-broad": {
        severity: "error",
        title: "A keyless signer is somebody, and not everybody who can get a certificate",
    },
    "public-key-invalid": { severity: "error", title: "A signer's key is a public key in PEM form" },
    "trusted-root-missing": { severity: "error", title: "Keyless signatures are verified against a trusted root" },
    "trusted-root-invalid": { severity: "error", title: "A trusted root is one that Sigstore's specification describes" },
    "image-unsigned": { severity: "error", title: "An image is signed by a signer whom the policy names" },
    "attestation-missing": { severity: "error", title: "An image has the attestations that the policy demands" },
    // Signing and publishing images
    "cosign-missing": { severity: "error", title: "The cosign command is installed where images are signed" },
    "cosign-too-old": { severity: "error", title: "The installed cosign is recent enough" },
    "signing-undecided": { severity: "error", title: "Something says who signs an image, or that nobody does" },
    "transparency-not-agreed": {
        severity: "error",
        title: "What is private goes to a public log only where somebody agreed",
    },
    "signing-failed": { severity: "error", title: "cosign signs what it is given" },
    "signing-unavailable": { severity: "error", title: "The services that sign and log answer" },
    "evidence-missing": { severity: "error", title: "An image is published with its SBOM, its scan and its conformance" },
    "evidence-other-image": { severity: "error", title: "What is attested of an image is about that image" },
    "evidence-refused": { severity: "error", title: "An image is published whose scan and conformance passed" },
    "working-copy-published": { severity: "error", title: "A signed image holds released versions of plugins only" },
    "tag-version-other": { severity: "warning", title: "A version's tag is the version that the image was built as" },
    "tag-taken": { severity: "error", title: "A version's tag stays with the image that it was given to" },
    "tag-moved": { severity: "error", title: "Nobody else moves a tag while an image is published" },
};
/** The page that explains a rule, relative to the repository's root, or below the address of that. */
function rulePage(code, home) {
    return `${home === undefined ? "" : `${home}/`}docs/rules/${code}.md`;
}
function isCode(text) {
    return Object.hasOwn(codes, text);
}


/***/ }),

/***/ 7057:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   YK: () => (/* binding */ diagnostic),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   uo: () => (/* binding */ DiagnosticError)
/* harmony export */ });
/* unused harmony export stopOnErrors */
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6418);

/** A diagnostic with its rule's own severity, unless the details name another. */
function diagnostic(code, message, details = {}) {
    return { code, severity: _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code].severity, message, ...details };
}
/** Expected problems that stop the work. Anything else that is thrown is a defect of this suite. */
class DiagnosticError extends Error {
    name = "DiagnosticError";
    diagnostics;
    constructor(diagnostics) {
        super(diagnostics.map((each) => `${each.code}: ${each.message}`).join("\n"));
        this.diagnostics = diagnostics;
    }
}
/** Throws a single diagnostic. */
function fail(code, message, details = {}) {
    throw new DiagnosticError([diagnostic(code, message, details)]);
}
function hasErrors(diagnostics) {
    return diagnostics.some((each) => each.severity === "error");
}
/** Throws all diagnostics if one of them is an error. */
function stopOnErrors(diagnostics) {
    if (hasErrors(diagnostics))
        throw new DiagnosticError(diagnostics);
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ markdownText),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/codes.ts
var codes = __nccwpck_require__(6418);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var src_sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-text.ts



/** What a terminal shows: a heading, the source line and the fix for each problem, in reading order unless errors come first; then how many there are, and where they are explained. */
function renderText(diagnostics, options) {
    if (diagnostics.length === 0)
        return "";
    const paint = options.colour ? coloured : plain;
    const files = new Map();
    const textOf = (file) => {
        if (!files.has(file))
            files.set(file, options.readFile?.(file));
        return files.get(file);
    };
    const sorted = options.errorsFirst ? sortBySeverity(diagnostics) : sortDiagnostics(diagnostics);
    const blocks = sorted.map((each) => block(each, textOf, paint));
    return `${blocks.join("\n")}\n${count(diagnostics)}\n${paint("faint", explained)}\n`;
}
const explained = "plugin-release help CODE explains each code.";
const plain = (_style, text) => text;
const colours = { error: 31, warning: 33, notice: 36, place: 1, faint: 2 };
const coloured = (style, text) => `\u001b[${colours[style]}m${text}\u001b[0m`;
function block({ severity, code, message, fix, place }, textOf, paint) {
    const where = place ? `${paint("place", `${position(place)}:`)} ` : "";
    const lines = [`${where}${paint(severity, severity)} ${code}: ${sanitize(message, 2000)}`];
    const text = place && textOf(place.file);
    if (place?.line !== undefined && text !== undefined) {
        const gutter = String(place.line);
        const { line, carets } = excerpt(text, place);
        lines.push(`  ${paint("faint", `${gutter} |`)} ${line}`.trimEnd());
        lines.push(`  ${paint("faint", `${" ".repeat(gutter.length)} |`)} ${paint(severity, carets)}`);
    }
    if (fix)
        lines.push(`  ${paint("faint", "fix:")} ${sanitize(fix, 2000)}`);
    return `${lines.join("\n")}\n`;
}
/** `file:line:column`, as editors and terminals make a link of it. */
function position({ file, line, column }) {
    return [(0,src_sanitize/* sanitize */.a)(file, 1000), line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(":");
}
function count(diagnostics) {
    return ["error", "warning", "notice"]
        .map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => `${number} ${severity}${number === 1 ? "" : "s"}`)
        .join(", ");
}

;// CONCATENATED MODULE: ./packages/diagnostics/src/sort.ts
/** By file, line, column and code; what has no place comes first. A copy. */
function sort_sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compare(a.place?.file ?? "", b.place?.file ?? "") ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compare(a.code, b.code));
}
/** Errors, then warnings, then notices; each in the order of sortDiagnostics. A copy. */
function sort_sortBySeverity(diagnostics) {
    return sort_sortDiagnostics(diagnostics).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
const severities = (/* unused pure expression or super */ null && (["error", "warning", "notice"]));
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/diagnostics/src/render-markdown.ts




/**
 * A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none.
 *
 * @param home the address of the suite's files, which each rule's page is linked below
 */
function renderMarkdown(diagnostics, home) {
    if (diagnostics.length === 0)
        return "";
    const rows = sort_sortDiagnostics(diagnostics).map((each) => row(each, home));
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }, home) {
    const where = place ? position(place) : "";
    const rule = home === undefined ? code : `[${code}](${(0,codes/* rulePage */.gd)(code, home)})`;
    return `| ${severity} | ${markdownText(where)} | ${rule} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
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
function markdownText(text, limit = 500) {
    return (0,src_sanitize/* sanitize */.a)(text, limit)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

/***/ 6485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   a: () => (/* binding */ sanitize)
/* harmony export */ });
const esc = "\u001b";
const bell = "\u0007";
const ansi = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?|[@-Z\\\\-_])`, "g");
const blanks = /[\s\u0085]+/g;
/** Controls, lone surrogates, and what has no width or changes direction, blanks aside: the runner reads a command as if that were not there. */
const unprintable = /(?![\s\u0085])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * One line that is safe to print: no ANSI sequences, no control or direction-changing characters, no workflow command,
 * at most `limit` UTF-16 code units. White space of any kind becomes a blank; anything else that does not print is dropped.
 */
function sanitize(text, limit = 500) {
    // Cut first: the work is bounded by the limit, not by what somebody sends.
    const head = text.slice(0, limit * 8);
    const clean = head.replace(ansi, "").replace(unprintable, "").replace(blanks, " ").trim();
    return shorten(withoutCommands(clean), limit, head.length < text.length);
}
/** The runner reads `::command::` at a line's start, and the older `##[command]` anywhere in a line. */
function withoutCommands(line) {
    return line.replace(/^::/, ": :").replaceAll("##[", "##(");
}
function shorten(text, limit, wasCut) {
    if (text.length <= limit && !wasCut)
        return text;
    return `${copy(withoutHalfPair(text.slice(0, limit - 1)))}…`;
}
/** A part of a text has V8 keep all of it, however long. */
function copy(part) {
    return Buffer.from(part).toString();
}
/** Outside text inside a message: sanitized, in double quotes. */
function quoted(text, limit = 80) {
    return `"${sanitize(text, limit)}"`;
}
function withoutHalfPair(text) {
    return text.replace(/[\ud800-\udbff]$/, "");
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __nccwpck_require__(2658);
;// CONCATENATED MODULE: ./packages/proposals/src/exchange.ts

const largestAnswer = 32 * 1024 * 1024;
/** One attempt. What has not changed since an earlier answer comes without its body, and does not count against the limit. */
async function exchange(connection, call) {
    const { transport, base, headers, known } = connection;
    const method = call.method ?? "GET";
    const accept = `application/vnd.github${call.raw ? ".raw" : ""}+json`;
    const key = `${accept} ${call.path}`;
    const earlier = method === "GET" ? known.get(key) : undefined;
    try {
        const response = await transport.request(`${base}${call.path}`, {
            method,
            headers: { ...headers, accept, ...(earlier ? { "if-none-match": earlier.headers.etag ?? "" } : {}) },
            ...(call.body ? { body: Buffer.from(JSON.stringify(call.body)) } : {}),
            once: true,
        });
        const bytes = await response.bytes(largestAnswer);
        if (response.status === 304 && earlier)
            return earlier;
        const message = response.status < 400 ? "" : errorMessage(bytes);
        const answer = { status: response.status, headers: response.headers, bytes, message };
        if (method === "GET" && response.status === 200 && response.headers.etag)
            remember(known, key, answer);
        return answer;
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.wX)
            return error;
        throw error;
    }
}
/** A run reads the same few things again and again; of the many that it reads once the oldest are dropped. */
function remember(known, key, answer) {
    if (answer.bytes.length > 1024 * 1024)
        return;
    known.delete(key);
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > 50 && !oldest.done)
        known.delete(oldest.value);
}
/** The message of an error body and of the errors that it lists, in one line. */
function errorMessage(bytes) {
    try {
        const body = JSON.parse(bytes.toString("utf8"));
        const errors = Array.isArray(body.errors) ? body.errors.map(describe) : [];
        return [body.message, ...errors].filter((part) => typeof part === "string" && part !== "").join(": ");
    }
    catch {
        return bytes.toString("utf8", 0, 200);
    }
}
function describe(error) {
    if (typeof error !== "object" || error === null)
        return error;
    const { message, field, code } = error;
    return message ?? [field, code].filter((part) => typeof part === "string").join(" ");
}

// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __nccwpck_require__(8561);
// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __nccwpck_require__(7087);
;// CONCATENATED MODULE: ./packages/proposals/src/limits.ts

const minute = 60_000;
/** Waits of nothing would never end: patience is counted in time. */
const leastPause = 1000;
/**
 * How long to wait before the same request is sent again; undefined when it must not be.
 * GitHub's rules (REST, "Rate limits", exceeding the rate limit): Retry-After; else, with nothing remaining, until the
 * reset; else a minute, doubled each time.
 *
 * @param request `attempt` counts from 1, `limited` the refusals for limits among them; `repeatable`: twice is the same as once
 */
function waitBefore(outcome, request, now) {
    if ("status" in outcome && isLimit(outcome)) {
        return { delay: limitDelay(outcome.headers, request.limited, now), because: "limit" };
    }
    const simple = "error" in outcome ? outcome : { status: outcome.status, retryAfter: outcome.headers["retry-after"] };
    if ("status" in simple && simple.status < 500)
        return undefined;
    const failures = request.attempt - request.limited;
    const delay = (0,retry/* retryDelay */.a)(simple, { attempt: failures, idempotent: request.repeatable }, retry/* defaultRetryPolicy */.u);
    return delay === undefined ? undefined : { delay, because: "failure" };
}
/** Whether an answer refuses for a rate limit, not for a missing right: GitHub says both with 403. */
function isLimit(answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { headers } = answer;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(answer.message));
}
function limitDelay(headers, limited, now) {
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && after >= 0)
        return Math.max(leastPause, after * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && reset > 0)
        return Math.max(leastPause, reset * 1000 - now + 1000);
    return minute * 2 ** Math.max(0, limited - 1);
}

// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __nccwpck_require__(2643);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __nccwpck_require__(6136);
;// CONCATENATED MODULE: ./packages/proposals/src/github.ts









/** Of a run that nobody looks at: another one finds everything as it was left. */
const usualPatience = 10 * 60_000;
function createGitHub(options) {
    const { patience = usualPatience } = options;
    const clock = options.clock ?? { now: Date.now, sleep: promises_.setTimeout };
    const connection = {
        transport: options.transport,
        base: checkedUrl(options.apiUrl ?? "https://api.github.com"),
        headers: requestHeaders(options.token),
        known: new Map(),
    };
    const send = async (call) => {
        const begun = clock.now();
        let waited = 0;
        for (let attempt = 1, limited = 0;; attempt++) {
            const result = await exchange(connection, call);
            const outcome = result instanceof errors/* TransportError */.wX ? { error: result.kind } : result;
            if ("status" in outcome && isLimit(outcome))
                limited++;
            const wait = waitBefore(outcome, { attempt, limited, repeatable: !call.once }, clock.now());
            const spent = Math.max(waited, clock.now() - begun);
            if (!wait || spent + wait.delay > patience)
                return settle(result, call);
            if (wait.because === "limit") {
                options.onWait?.(`GitHub limits this token's requests: waiting ${Math.ceil(wait.delay / 1000)} s`);
            }
            waited += wait.delay;
            await clock.sleep(wait.delay);
        }
    };
    let identity;
    return {
        send,
        sleep: clock.sleep,
        identity: () => {
            identity ??= options.identity ? Promise.resolve(options.identity) : askIdentity(send, connection.base);
            return identity;
        },
    };
}
/** An answer that is success or that the caller understands; everything else is thrown. */
function settle(result, call) {
    if (result instanceof errors/* TransportError */.wX) {
        const message = `GitHub could not be asked to ${call.purpose}: ${(0,sanitize/* sanitize */.a)(result.message)}.`;
        throw new diagnostic/* DiagnosticError */.uo([(0,diagnostic/* diagnostic */.YK)("github-failed", message, { fix: "Run this again." })]);
    }
    if (isLimit(result)) {
        const message = `GitHub's rate limit leaves no room to ${call.purpose}, and waiting for it takes too long.`;
        (0,diagnostic/* fail */.fJ)("github-rate-limited", message, { fix: "Run this again later, or use a token of its own." });
    }
    if (result.status < 300 || call.accept?.includes(result.status))
        return result;
    const permissions = result.headers["x-accepted-github-permissions"];
    throw new diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)({ ...result, ...(permissions ? { permissions } : {}) }, call.purpose)]);
}
/** Every kind of token may ask this; `GET /user` is denied to GITHUB_TOKEN and to Apps. */
async function askIdentity(send, base) {
    const path = base.endsWith("/api/v3") ? "/../graphql" : "/graphql";
    const purpose = "say whom the token belongs to";
    const answer = await send({ method: "POST", path, body: { query: "query { viewer { login } }" }, purpose });
    return (0,json/* text */.Qq)((0,json/* parseJson */.qF)(answer.bytes, "viewer"), "data", "viewer", "login");
}
function checkedUrl(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const safe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && (0,loopback/* isLoopback */.U)(parsed.hostname));
    if (!parsed || !safe)
        (0,diagnostic/* fail */.fJ)("input-invalid", `GITHUB_API_URL is not an HTTPS URL: "${(0,sanitize/* sanitize */.a)(url, 100)}".`);
    return parsed.href.replace(/\/+$/, "");
}
function requestHeaders(token) {
    const headers = { "x-github-api-version": "2022-11-28" };
    if (!token)
        return headers;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        (0,diagnostic/* fail */.fJ)("github-denied", "The token holds blanks or control characters.", {
            fix: "Pass the token alone, without a line break.",
        });
    }
    return { ...headers, authorization: `Bearer ${token}` };
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export child */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);

function parseJson(bytes, at) {
    try {
        return { value: JSON.parse(bytes.toString("utf8")), at };
    }
    catch {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
    }
}
function child(json, ...names) {
    let { value } = json;
    for (const name of names)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return { value, at: [json.at, ...names].join(".") };
}
function text(json, ...names) {
    const { value, at } = child(json, ...names);
    return typeof value === "string" ? value : unexpected(at, "text");
}
/** Undefined for null and for what is left out. */
function optionalText(json, ...names) {
    const { value, at } = child(json, ...names);
    if (value === null || value === undefined)
        return undefined;
    return typeof value === "string" ? value : unexpected(at, "text");
}
function integer(json, ...names) {
    const { value, at } = child(json, ...names);
    return Number.isSafeInteger(value) ? value : unexpected(at, "a whole number");
}
function items(json, ...names) {
    const { value, at } = child(json, ...names);
    if (!Array.isArray(value))
        return unexpected(at, "a list");
    return value.map((each, index) => ({ value: each, at: `${at}[${index}]` }));
}
/** A commit, tree or blob id: it becomes part of further requests. */
function sha(json, ...names) {
    const found = text(json, ...names);
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected(at, expected) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
        fix: "Check that GITHUB_API_URL names GitHub's REST API.",
    });
}


/***/ }),

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6485);


/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
function explain(refusal, purpose) {
    const said = `GitHub answered ${refusal.status} ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 300)} when asked to ${purpose}.`;
    if (refusal.status === 401) {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
    }
    if (refusal.status === 403)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-denied", said, { fix: deniedFix(refusal) });
    if (refusal.status === 404) {
        const fix = "Check the spelling, and that the token may see the repository.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-not-found", said, { fix });
    }
    if (refusal.status === 409 || refusal.status === 422) {
        const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-refused", said, { fix });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .YK)("github-failed", said, { fix: "Run this again later." });
}
function deniedFix({ message, permissions }) {
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
    }
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
    return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
}


/***/ }),

/***/ 144:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf),
/* harmony export */   W: () => (/* binding */ dispatchOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7057);

/** Seconds that a job can reasonably wait. */
const longestWait = 3600;
function dispatchOf({ event = "plugin-published", workflow, ref }) {
    return workflow === undefined
        ? { kind: "repository", event }
        : { kind: "workflow", file: workflow, ...(ref === undefined ? {} : { ref }) };
}
/** Whole seconds. Throws input-invalid. */
function secondsOf(text) {
    if (/^\d{1,4}$/.test(text) && Number(text) <= longestWait)
        return Number(text);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("input-invalid", `wait is no whole number of seconds up to ${longestWait}`, {
        fix: "Give the seconds, such as 300, or 0 for not waiting.",
        inputs: ["wait"],
    });
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ notifySummary)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts + 2 modules
var render_markdown = __nccwpck_require__(29);
;// CONCATENATED MODULE: ./packages/diagnostics/src/markdown-table.ts

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.map((each) => (0,render_markdown/* markdownText */.p)(each)).join(" | ")} |\n`;
    const rule = `|${" --- |".repeat(header.length)}\n`;
    return line(header) + rule + rows.map(line).join("");
}

;// CONCATENATED MODULE: ./packages/registry/src/notify-summary.ts

/** What was announced to whom, and what came of it, as Markdown. */
function notifySummary(repository, { payload, runUrl, proposal }) {
    const rows = [
        ["receiver", repository],
        ...Object.entries(payload).map(([key, value]) => [key.replace(/^plugin_/, ""), value]),
        ...(runUrl ? [["run", runUrl]] : []),
        ...(proposal ? [["proposal", `${proposal.url} (${proposal.state})`]] : []),
    ];
    return `## 🔔 Announced\n\n${markdownTable(["", ""], rows)}`;
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ notifyRelease)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var src_diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var src_json = __nccwpck_require__(8561);
// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __nccwpck_require__(2643);
;// CONCATENATED MODULE: ./packages/proposals/src/repository.ts



function openRepository(github, name) {
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
        (0,src_diagnostic/* fail */.fJ)("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
            fix: "Write owner and name, such as acme/plugin-registry.",
        });
    }
    const call = (request) => github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
    const json = async (request, at) => (0,src_json/* parseJson */.qF)((await call(request)).bytes, at);
    return {
        name,
        call,
        readFile: (path, ref) => readFile(call, path, ref),
        branch: async (branch) => {
            const path = `/branches/${encodeURIComponent(branch)}`;
            const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
            return answer.status === 404 ? undefined : branchHead((0,src_json/* parseJson */.qF)(answer.bytes, "branch"));
        },
        createTree: async (base, files) => {
            const tree = [...files].map(([path, content]) => treeEntry(path, content));
            const body = { base_tree: base, tree };
            return (0,src_json/* sha */.hW)(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
        },
        createCommit: async (body) => (0,src_json/* sha */.hW)(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
        createBranch: async (branch, commit) => {
            const body = { ref: `refs/heads/${branch}`, sha: commit };
            const purpose = `create the branch ${branch}`;
            return wasDone(name, call, { method: "POST", path: "/git/refs", body, purpose }, /already exists|update failed/i);
        },
        moveBranch: async (branch, commit) => {
            const path = `/git/refs/heads/${encodePath(branch)}`;
            const purpose = `move the branch ${branch}`;
            const body = { sha: commit, force: false };
            return wasDone(name, call, { method: "PATCH", path, body, purpose }, /not a fast forward|does not exist|update failed/i);
        },
    };
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
/** Other reasons for a 422, such as a rule of the repository, are problems. */
async function wasDone(name, call, request, lost) {
    const answer = await call({ ...request, accept: [422] });
    if (answer.status !== 422)
        return true;
    if (lost.test(answer.message))
        return false;
    throw new src_diagnostic/* DiagnosticError */.uo([(0,problems/* explain */.W)(answer, `${request.purpose} in ${name}`)]);
}
async function readFile(call, path, ref) {
    const query = new URLSearchParams({ ref });
    const purpose = `read ${path} at ${ref}`;
    const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
    if (answer.status === 404)
        return undefined;
    const type = answer.headers["content-type"] ?? "";
    if (type.startsWith("application/json")) {
        (0,src_diagnostic/* fail */.fJ)("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
    }
    if (type.startsWith("text/html")) {
        const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
        (0,src_diagnostic/* fail */.fJ)("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
    }
    try {
        // With its byte order mark, if it has one: what is written back differs only where it was edited.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
    }
    catch {
        return (0,src_diagnostic/* fail */.fJ)("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
    }
}
function treeEntry(path, content) {
    const entry = { path, mode: "100644", type: "blob" };
    return content === null ? { ...entry, sha: null } : { ...entry, content };
}
function branchHead(branch) {
    return {
        sha: (0,src_json/* sha */.hW)(branch, "commit", "sha"),
        tree: (0,src_json/* sha */.hW)(branch, "commit", "commit", "tree", "sha"),
        message: (0,src_json/* text */.Qq)(branch, "commit", "commit", "message"),
        author: (0,src_json/* optionalText */.mR)(branch, "commit", "author", "login"),
    };
}

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var src_sanitize = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./packages/documents/src/go-paths.ts
/**
 * The grammars of golang.org/x/mod/module: CheckPath for module paths, CheckImportPath for packages.
 * Both are ASCII without blanks, quotes, commas, brackets and semicolons, and never begin with a hyphen:
 * what passes can neither be read as an option nor leave a Go string literal.
 */
/** Why Go refuses a module path, as the end of a sentence; nothing for a good one. */
function modulePathProblem(path) {
    const problem = pathProblem(path, /[^A-Za-z0-9._~-]/, true);
    if (problem)
        return problem;
    const [first = ""] = path.split("/", 1);
    if (!first.includes("."))
        return `its first element ${first} has no dot, as a host has`;
    if (/[^a-z0-9.-]/.test(first))
        return "its first element has characters other than a-z, 0-9, dot and hyphen";
    if (splitPathMajor(path) === undefined)
        return majorProblem(path);
    return undefined;
}
/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
function importPathProblem(path) {
    return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
}
/** Whether a package may belong to a module, by their paths. */
function isInModule(importPath, module) {
    return importPath === module || importPath.startsWith(`${module}/`);
}
/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
function splitPathMajor(path) {
    if (path.startsWith("gopkg.in/"))
        return gopkgMajor(path);
    const suffix = /\/v([0-9.]+)$/.exec(path);
    if (!suffix)
        return "";
    return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
}
function gopkgMajor(path) {
    return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
}
function majorProblem(path) {
    if (path.startsWith("gopkg.in/"))
        return "a path of gopkg.in ends in .v and a number";
    return "its last element looks like a major version, which would be /v2 or higher";
}
/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
function pathProblem(path, refused, isModule) {
    if (path === "")
        return "it is empty";
    if (path.startsWith("-"))
        return "it begins with a hyphen";
    if (path.length > 1024)
        return "it is longer than 1,024 characters";
    for (const element of path.split("/")) {
        const problem = elementProblem(element, refused, isModule);
        if (problem)
            return problem;
    }
    return undefined;
}
function elementProblem(element, refused, isModule) {
    if (element === "")
        return "it has an empty element (a slash at an end, or two in a row)";
    if (/^\.+$/.test(element))
        return "it has an element of dots only";
    if (isModule && element.startsWith("."))
        return "an element begins with a dot";
    if (element.endsWith("."))
        return "an element ends with a dot";
    if (refused.test(element))
        return "it has characters that Go does not allow";
    const short = element.replace(/\..*$/, "");
    if (devices.test(short))
        return `an element is named ${short}, which is a device on Windows`;
    if (/~[0-9]+$/.test(short))
        return "an element ends in a tilde and digits, like a short name of Windows";
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/oci/src/digest.ts


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === "string" && pattern.test(text);
}
/** The digest of bytes or of a text's UTF-8 bytes. */
function sha256(content) {
    return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
/** Throws content-mismatch unless the bytes are the expected ones. `name` says in messages what they are. */
function verifyBytes(bytes, expected, name) {
    if (bytes.length !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${bytes.length}`);
    const actual = sha256(bytes);
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** Passes bytes on; throws content-mismatch as soon as there are too many, and at the end when they are others than expected. */
async function* verifyStream(content, expected, name) {
    const hash = createHash("sha256");
    let size = 0;
    for await (const piece of content) {
        size += piece.length;
        if (size > expected.size)
            mismatch(name, `${expected.size} bytes`, "more");
        hash.update(piece);
        yield piece;
    }
    if (size !== expected.size)
        mismatch(name, `${expected.size} bytes`, `${size}`);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected.digest)
        mismatch(name, expected.digest, actual);
}
/** `name` says what the content is, or what was tried with it. */
function mismatch(name, expected, actual) {
    return fail("content-mismatch", `${name}: expected ${expected}, got ${actual}`, {
        fix: "Do not use this content; fetch it again, and if it stays different ask who runs the registry.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/reference.ts



const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
function parseImageReference(text) {
    return parse(text, refuseImage);
}
function parse(text, invalid) {
    const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
    if (more.length > 0)
        return invalid(text, "it has more than one @");
    if (digest !== undefined && !isDigest(digest))
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
}
/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
function parseRepository(text, input) {
    const invalid = (given, why) => (0,src_diagnostic/* fail */.fJ)("image-reference-invalid", `${input ? `${input}: ` : ""}${(0,src_sanitize/* quoted */.T)(given)} is not a repository: ${why}`, {
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
}
/** The full form: registry, repository, then tag and digest where there are any. */
function formatReference(reference) {
    const { registry, repository, tag, digest } = reference;
    return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
function isTag(text) {
    return tagPattern.test(text);
}
function parseName(name, text, invalid) {
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
}
/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
function looksLikeRegistry(first) {
    return first === "localhost" || /[.:A-Z]/.test(first);
}
function hubOr(registry) {
    return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
}
function refuseImage(text, why) {
    return fail("image-reference-invalid", `${quoted(text)} is not an image reference: ${why}`, {
        fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
    });
}

;// CONCATENATED MODULE: ./packages/ocm/src/grammar.ts
/** A component's name: a domain, then at least one path segment; at most 255 characters. */
const COMPONENT_NAME = /^[a-z][-a-z0-9]*(?:[.][a-z][-a-z0-9]*)*[.][a-z]{2,}(?:\/[a-z][-a-z0-9_]*(?:[.][a-z][-a-z0-9_]*)*)+$/;
/** The name of a reference, resource or source, and a key of an extra identity; two characters at least. */
const ELEMENT_NAME = /^[a-z0-9][-_+a-z0-9]*[a-z0-9]$/;
const NUMBER = "(?:0|[1-9]\\d*)";
const PRERELEASE_PART = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
/** A relaxed semantic version: an optional `v`, minor and patch may be missing. */
const COMPONENT_VERSION = new RegExp(`^v?${NUMBER}(?:\\.${NUMBER}){0,2}(?:-${PRERELEASE_PART}(?:\\.${PRERELEASE_PART})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
function isComponentName(text) {
    return text.length <= 255 && COMPONENT_NAME.test(text);
}
function isElementName(text) {
    return text.length <= 255 && ELEMENT_NAME.test(text);
}
/** 100 characters, because the tag that carries it may have 128 and `+` becomes longer there. */
function isComponentVersion(text) {
    return text.length <= 100 && COMPONENT_VERSION.test(text);
}

;// CONCATENATED MODULE: ./packages/ocm/src/component-reference.ts




/** Reads `ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0`. Throws component-reference-invalid. */
function parseComponentReference(text) {
    if (/^[a-z]+:\/\//i.test(text))
        return invalid(text, "it begins with a scheme");
    const [repository = "", named = "", ...more] = text.slice(0, 1024).split("//");
    if (repository === "" || named === "" || more.length > 0) {
        return invalid(text, "it needs one // between repository and component");
    }
    const colon = named.indexOf(":");
    const component = colon < 0 ? named : named.slice(0, colon);
    const version = colon < 0 ? undefined : named.slice(colon + 1);
    if (!isComponentName(component))
        return invalid(text, `${(0,src_sanitize/* quoted */.T)(component)} is no name of a component`);
    if (version !== undefined && !isComponentVersion(version))
        return invalid(text, `${(0,src_sanitize/* quoted */.T)(version)} is no version`);
    const reference = { repository, component, ...(version === undefined ? {} : { version }) };
    // What was written is named, rather than what is made of it.
    if (repository.includes("/"))
        parseRepository(repository);
    parseRepository(ociRepository(reference));
    return reference;
}
function formatComponentReference({ repository, component, version }) {
    return `${repository}//${component}${version === undefined ? "" : `:${version}`}`;
}
/** The OCI repository, registry included, whose tags are the component's versions. */
function ociRepository({ repository, component }) {
    return `${repository}/component-descriptors/${component}`;
}
function invalid(text, why) {
    return (0,src_diagnostic/* fail */.fJ)("component-reference-invalid", `${(0,src_sanitize/* quoted */.T)(text)} names no component version: ${why}`, {
        fix: "Write it as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/documents/src/read-text.ts





/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
const maxBytes = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
function read_text_readText(path, limit = maxBytes) {
    let file;
    try {
        file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
        const status = fstatSync(file);
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
            closeSync(file);
    }
}
function tooLarge(file, limit = maxBytes) {
    return diagnostic("file-too-large", `${quoted(file)} is larger than ${limit / 1024 / 1024} MiB`, {
        fix: "Split the document, or remove what does not belong in it.",
        place: { file },
    });
}
const reasons = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EACCES: "reading it is not permitted",
    EPERM: "reading it is not permitted",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
};
function unreadable(file, why) {
    return diagnostic("file-unreadable", `${quoted(file, 300)} cannot be read: ${why}`, {
        fix: "Check the path, which is relative to the working directory.",
        place: { file },
    });
}
/** A file may grow, or state no size at all, as those of /proc do. */
function readAtMost(file, limit) {
    const chunks = [];
    for (let total = 0; total < limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
        const count = readSync(file, chunk, 0, chunk.length, null);
        if (count === 0)
            break;
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return Buffer.concat(chunks);
}
function decode(file, bytes, limit) {
    if (bytes.length > limit)
        return { problem: tooLarge(file, limit) };
    const text = bytes.toString("utf8");
    if (isUtf8(bytes))
        return { text };
    const at = text.indexOf("\ufffd");
    return {
        problem: diagnostic("yaml-syntax", "the file is not UTF-8 text", {
            fix: "Save it as UTF-8.",
            place: placeOf(file, text, at, at + 1),
        }),
    };
}

;// CONCATENATED MODULE: ./packages/proposals/src/runner-event.ts


/** Reads the file that GITHUB_EVENT_PATH names; empty where there is none. */
function readEvent({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    const read = readText(path);
    if ("problem" in read)
        throw new DiagnosticError([read.problem]);
    const event = parseEvent(read.text);
    const { action, pull_request: pull } = event;
    const number = action === "labeled" || action === "unlabeled" ? pull?.number : undefined;
    return {
        clientPayload: event.client_payload,
        inputs: event.inputs,
        ...(Number.isSafeInteger(number) ? { labelled: number } : {}),
    };
}
/** The fields that a sender filled in. */
function eventPayload({ clientPayload, inputs }) {
    return clientPayload ?? inputs;
}
function parseEvent(text) {
    try {
        const event = JSON.parse(text);
        if (typeof event === "object" && event !== null)
            return event;
    }
    catch { }
    return fail("input-invalid", "the file that GITHUB_EVENT_PATH names holds no event", {
        fix: "Run this in a workflow, or leave GITHUB_EVENT_PATH empty.",
    });
}
/** One field of a payload that is a text; undefined where it is absent or empty. Throws `input-invalid` for anything else. */
function runner_event_payloadText(payload, name) {
    const fields = typeof payload === "object" && payload !== null ? payload : {};
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value === "string")
        return value;
    return fail("input-invalid", `${name} of the payload is no text`, { fix: `Send ${name} as a string.` });
}

;// CONCATENATED MODULE: ./packages/registry/src/request.ts





/** Reads a request; every text has to keep to its grammar. Throws input-invalid and component-reference-invalid. */
function parseRequest(raw) {
    const named = raw.component?.includes("//") ? parseComponentReference(raw.component) : undefined;
    const component = named ? named.component : raw.component;
    const version = raw.version ?? named?.version;
    const digest = raw.digest?.replace(/^sha256:/i, "").toLowerCase();
    const problems = [];
    const check = (right, what, text, example) => {
        if (right)
            return;
        problems.push((0,src_diagnostic/* diagnostic */.YK)("input-invalid", `${what} cannot be ${(0,src_sanitize/* quoted */.T)(text)}`, { fix: `Give something like ${example}.` }));
    };
    check(isElementName(raw.plugin), "the plugin's name", raw.plugin, "helminput");
    if (version !== undefined)
        check(isComponentVersion(version), "the plugin's version", version, "1.0.0");
    if (component !== undefined) {
        check(isComponentName(component), "the plugin's component", component, "acme.software/plugins/helminput");
    }
    if (digest !== undefined) {
        check(/^[0-9a-f]{64}$/.test(digest), "the digest", digest, "64 hexadecimal digits");
        check(version !== undefined, "a digest without a version", digest, "both");
    }
    if (named?.version !== undefined && named.version !== version) {
        check(false, `the version of a component named with ${named.version}`, version ?? "", named.version);
    }
    if (problems.length > 0)
        throw new src_diagnostic/* DiagnosticError */.uo(problems);
    return {
        plugin: raw.plugin,
        ...(version === undefined ? {} : { version }),
        ...(component === undefined ? {} : { component }),
        ...(named === undefined ? {} : { repository: named.repository }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** The fields that upstream's dispatches carry, as they are. Undefined where there is no plugin among them. */
function payloadRequest(payload) {
    const text = (name) => payloadText(payload, name);
    const plugin = text("plugin_name");
    if (plugin === undefined)
        return undefined;
    return {
        plugin,
        version: text("plugin_version"),
        component: text("plugin_component"),
        digest: text("plugin_digest") ?? text("digest"),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/notify-payload.ts




/** GitHub, REST, "Create a repository dispatch event"; a workflow's inputs are held to the same. */
const mostKeys = 10;
const largestPayload = 64 * 1024;
const longestEvent = 100;
/** What the receiver is told: the upstream names, the digest, and what the sender adds. Throws input-invalid for all that GitHub would refuse. */
function payloadOf(release, extra) {
    const { plugin, version, component, digest } = parseRequest(release);
    const { module } = release;
    const problems = Object.keys(extra)
        .filter((key) => key.startsWith("plugin_"))
        .map(reserved);
    const why = module === undefined ? undefined : modulePathProblem(module);
    if (why !== undefined)
        problems.push(noModule(module ?? "", why));
    if (problems.length > 0)
        throw new src_diagnostic/* DiagnosticError */.uo(problems);
    const ours = {
        plugin_name: plugin,
        plugin_version: version,
        plugin_component: component,
        plugin_module: module,
        plugin_digest: digest,
    };
    const given = Object.entries({ ...ours, ...extra }).filter((each) => each[1] !== undefined);
    return Object.fromEntries(given);
}
/** What GitHub would refuse of a dispatch, found before anything is sent. */
function dispatchProblems(dispatch, payload) {
    const keys = Object.keys(payload).length;
    const size = Buffer.byteLength(JSON.stringify(payload));
    return [
        ...(keys > mostKeys ? [tooMany(keys)] : []),
        ...(size >= largestPayload ? [notify_payload_tooLarge(size)] : []),
        ...(dispatch.kind === "repository" ? eventProblems(dispatch.event) : workflowProblems(dispatch.file)),
    ];
}
function reserved(key) {
    return (0,src_diagnostic/* diagnostic */.YK)("input-invalid", `the payload's ${(0,src_sanitize/* quoted */.T)(key)} is a name of this suite`, {
        fix: "Give it a name that does not begin with plugin_.",
    });
}
function noModule(module, why) {
    return (0,src_diagnostic/* diagnostic */.YK)("input-invalid", `the plugin's module cannot be ${(0,src_sanitize/* quoted */.T)(module)}: ${why}`, {
        fix: "Give the path of its go.mod, such as github.com/acme/catalog-plugins/agents.",
    });
}
function tooMany(keys) {
    return (0,src_diagnostic/* diagnostic */.YK)("input-invalid", `the payload has ${keys} names; GitHub takes ${mostKeys}`, {
        fix: `Leave out ${keys - mostKeys} of them.`,
    });
}
function notify_payload_tooLarge(size) {
    return (0,src_diagnostic/* diagnostic */.YK)("input-invalid", `the payload has ${size} bytes; GitHub takes less than ${largestPayload}`, {
        fix: "Send a link instead of the text.",
    });
}
function eventProblems(event) {
    if (event.length > 0 && event.length <= longestEvent)
        return [];
    return [
        (0,src_diagnostic/* diagnostic */.YK)("input-invalid", `the event's type has ${event.length} characters; GitHub takes 1 to ${longestEvent}`, {
            fix: "Name the type that the receiver's workflow listens to, such as plugin-published.",
        }),
    ];
}
function workflowProblems(file) {
    if (/^[\w.-]{1,200}\.ya?ml$/.test(file))
        return [];
    return [
        (0,src_diagnostic/* diagnostic */.YK)("input-invalid", `${(0,src_sanitize/* quoted */.T)(file)} is no file name of a workflow`, {
            fix: "Give the name without its folder, such as update.yml.",
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/registry/src/notify-refusal.ts


/** Statuses that say what the sender has to fix. */
const explainedStatuses = [401, 403, 404, 422];
/** What a refused dispatch means, and what has to be fixed where. */
function explainRefusal({ status, message }, dispatch, repository) {
    const said = `GitHub answered ${status} ${(0,src_sanitize/* quoted */.T)(message, 300)} to the ${dispatch.kind}_dispatch for ${repository}.`;
    if (status === 401)
        return (0,src_diagnostic/* diagnostic */.YK)("github-denied", said, { fix: `Pass a token that has not expired, for ${repository}.` });
    if (status === 403)
        return (0,src_diagnostic/* diagnostic */.YK)("github-denied", said, { fix: deniedFix(message, dispatch, repository) });
    if (status === 404)
        return (0,src_diagnostic/* diagnostic */.YK)("github-not-found", said, { fix: missingFix(dispatch, repository) });
    return (0,src_diagnostic/* diagnostic */.YK)("github-refused", said, { fix: refusedFix(message, dispatch) });
}
function deniedFix(message, dispatch, repository) {
    if (/SAML|SSO/.test(message))
        return "Authorize the token for the organization's single sign-on.";
    if (/archived|read-only/i.test(message))
        return `Ask the owners of ${repository} whether it is still in use.`;
    const needed = dispatch.kind === "repository" ? "contents: write" : "actions: write";
    return `Pass a token with the permission ${needed} on ${repository}, such as that of an App which is installed there; a job's own GITHUB_TOKEN reaches its own repository only.`;
}
function missingFix(dispatch, repository) {
    const seen = `that the token may see ${repository}`;
    if (dispatch.kind === "repository")
        return `Check the repository's name, and ${seen}.`;
    return `Check that ${dispatch.file} is in .github/workflows on the default branch of ${repository}, and ${seen}.`;
}
function refusedFix(message, dispatch) {
    if (dispatch.kind === "repository")
        return "Correct what GitHub names of the event's type or payload.";
    if (/trigger/i.test(message))
        return `Ask the receiver to add workflow_dispatch to the triggers of ${dispatch.file}.`;
    if (/unexpected inputs/i.test(message)) {
        return `Ask the receiver to declare these inputs below workflow_dispatch in ${dispatch.file}, or leave them out.`;
    }
    if (/no ref/i.test(message))
        return `Name a branch of the receiver instead of ${(0,src_sanitize/* quoted */.T)((0,src_sanitize/* sanitize */.a)(dispatch.ref ?? "", 80))}.`;
    if (/disabled/i.test(message))
        return `Ask the receiver to enable the workflow ${dispatch.file}.`;
    return `Correct what GitHub names of the inputs of ${dispatch.file}.`;
}

;// CONCATENATED MODULE: ./packages/proposals/src/marker.ts


/** GitHub's limits: REST, "Create a pull request". */
const longestBody = 65_536;
const longestTitle = 256;
/** Of more items than these, the rest can be proposed again after a person declined. */
const mostItems = 4000;
/** The marker comes first, so that shortening never cuts it. */
function bodyWith(marker, body) {
    const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) => [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
    const head = `<!-- plugin-release: ${json} -->\n`;
    return head + shortened(body.replaceAll("\0", ""), longestBody - head.length);
}
const fields = ["key", "head", "state", "base", "items"];
/** The marker at the start of a body; undefined when there is none that this suite wrote. */
function readMarker(body) {
    const [, json] = /^<!-- plugin-release: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    try {
        const marker = JSON.parse(json ?? "");
        return fields.every((field) => typeof marker[field] === "string") ? marker : undefined;
    }
    catch {
        return undefined;
    }
}
/** A body without its marker. */
function withoutMarker(body) {
    return readMarker(body) ? body.slice(body.indexOf("-->") + 3).replace(/^\r?\n/, "") : body;
}
function titleOf(title) {
    return sanitize(title, longestTitle);
}
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    const note = "\n\n… shortened: the rest does not fit into a pull request.";
    return text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, "") + note;
}
function digest(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
function itemsField(items) {
    return items.slice(0, mostItems).map(itemCode).join("");
}
function holdsItem(field, item) {
    const code = itemCode(item);
    for (let at = 0; at < field.length; at += code.length)
        if (field.startsWith(code, at))
            return true;
    return false;
}
function itemCode(item) {
    return digest(item).slice(0, 10);
}

;// CONCATENATED MODULE: ./packages/registry/src/notify-wait.ts


/** Milliseconds between two looks: the first, and at most. */
const firstPause = 4000;
const longestPause = 30_000;
/**
 * Looks for the proposal until it is there; undefined when `seconds` are over. A question whose answer has not changed costs nothing of the
 * token's limit. It only reports: nothing depends on who wrote the pull request.
 */
async function waitForProposal(repository, payload, seconds, sleep) {
    let left = seconds * 1000;
    for (let pause = firstPause;; pause = Math.min(pause * 1.5, longestPause)) {
        const found = await findProposal(repository, payload);
        if (found || left <= 0)
            return found;
        const next = Math.min(pause, left);
        left -= next;
        await sleep(next);
    }
}
/** The newest pull request of the repository's own branches that proposes this release; an open one before others. */
async function findProposal(repository, payload) {
    const path = "/pulls?state=all&sort=updated&direction=desc&per_page=100";
    const answer = await repository.call({ path, purpose: "look for the proposal" });
    const found = (0,src_json/* items */.ld)((0,src_json/* parseJson */.qF)(answer.bytes, "pulls"))
        .filter((pull) => (0,src_json/* optionalText */.mR)(pull, "head", "repo", "full_name")?.toLowerCase() === repository.name.toLowerCase())
        .filter((pull) => proposes(pull, payload))
        .map(seen);
    return found.find(({ state }) => state === "open") ?? found[0];
}
function proposes(pull, { plugin_name: name, plugin_version: version, plugin_digest: digest }) {
    const listed = readMarker((0,src_json/* optionalText */.mR)(pull, "body") ?? "")?.items ?? "";
    return holdsItem(listed, `${name}@${version}`) || holdsItem(listed, `${name}@${version} ${digest}`);
}
function seen(pull) {
    const merged = (0,src_json/* optionalText */.mR)(pull, "merged_at") !== undefined;
    const state = (0,src_json/* text */.Qq)(pull, "state") === "open" ? "open" : merged ? "merged" : "closed";
    return { number: (0,src_json/* integer */.nd)(pull, "number"), url: (0,src_json/* text */.Qq)(pull, "html_url"), state };
}

;// CONCATENATED MODULE: ./packages/registry/src/notify.ts






/**
 * Tells a registry or server: a plugin was released, look. Telling twice does no harm, so it is sent again where nobody knows whether it arrived.
 * Throws diagnostics; that no proposal came in time is a warning, because the release is out.
 */
async function notifyRelease(options) {
    const { github, dispatch, wait, progress } = options;
    const payload = payloadOf(options.release, options.extra);
    const problems = dispatchProblems(dispatch, payload);
    if (problems.length > 0)
        throw new src_diagnostic/* DiagnosticError */.uo(problems);
    if (wait > 0 && payload.plugin_version === undefined) {
        (0,src_diagnostic/* fail */.fJ)("input-invalid", "a proposal can be waited for only where the version is known", { fix: "Give the version." });
    }
    const repository = openRepository(github, options.repository);
    const runUrl = await progress.step(`send the dispatch to ${repository.name}`, () => send(repository, dispatch, payload));
    if (wait <= 0)
        return { payload, ...(runUrl && { runUrl }), diagnostics: [] };
    const proposal = await progress.step(`wait up to ${wait} s for the proposal`, () => waitForProposal(repository, payload, wait, github.sleep));
    const diagnostics = proposal ? [] : [notSeen(repository.name, payload, wait, runUrl)];
    return { payload, ...(runUrl && { runUrl }), ...(proposal && { proposal }), diagnostics };
}
/** The URL of the run that it started, where GitHub says it. */
async function send(repository, dispatch, payload) {
    const purpose = "dispatch the release";
    const [path, body] = dispatch.kind === "repository"
        ? ["/dispatches", { event_type: dispatch.event, client_payload: payload }]
        : [
            `/actions/workflows/${dispatch.file}/dispatches`,
            {
                ref: dispatch.ref ?? (await defaultBranch(repository, dispatch)),
                inputs: payload,
                return_run_details: true,
            },
        ];
    const answer = await repository.call({ method: "POST", path, body, accept: explainedStatuses, purpose });
    if (answer.status >= 300)
        throw new src_diagnostic/* DiagnosticError */.uo([explainRefusal(answer, dispatch, repository.name)]);
    return answer.bytes.length > 0 ? (0,src_json/* optionalText */.mR)((0,src_json/* parseJson */.qF)(answer.bytes, "run"), "html_url") : undefined;
}
async function defaultBranch(repository, dispatch) {
    const answer = await repository.call({ path: "", accept: explainedStatuses, purpose: "find the default branch" });
    if (answer.status >= 300)
        throw new src_diagnostic/* DiagnosticError */.uo([explainRefusal(answer, dispatch, repository.name)]);
    return (0,src_json/* text */.Qq)((0,src_json/* parseJson */.qF)(answer.bytes, "repository"), "default_branch");
}
function notSeen(repository, { plugin_name, plugin_version }, wait, runUrl) {
    const where = runUrl ?? `the runs of ${repository}`;
    return (0,src_diagnostic/* diagnostic */.YK)("proposal-not-seen", `${repository} shows no proposal of ${plugin_name} ${plugin_version} after ${wait} s`, {
        fix: `Look at ${where}: it may be listed already, refused by the policy, overtaken by a newer version, or not yet looked at.`,
    });
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ toTransportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* unused harmony export printableUrl */
/** A request without a usable answer. The message is one sentence and holds no credentials. */
class TransportError extends Error {
    name = "TransportError";
    kind;
    /** Without credentials and query. */
    url;
    constructor(kind, url, reason, cause) {
        const shown = printableUrl(url);
        super(`${shown}: ${reason}`, cause === undefined ? {} : { cause });
        this.kind = kind;
        this.url = shown;
    }
}
/** A URL that may be shown: user information, query and fragment can hold secrets and are left out. */
function printableUrl(url) {
    const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
    return parsed ? `${parsed.origin}${parsed.pathname}` : "an invalid URL";
}
const unreachable = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
/** Says what an exception of the HTTP client means. */
function toTransportError(error, url) {
    if (error instanceof TransportError)
        return error;
    const { name, code, message } = rootCause(error);
    const refused = /^Proxy response \((\d+)\)/.exec(message)?.[1];
    if (refused)
        return new TransportError("unreachable", url, `the proxy answers HTTP ${refused}`, error);
    if (name === "TimeoutError")
        return new TransportError("timeout", url, "the whole request took too long", error);
    if (name === "AbortError")
        return new TransportError("aborted", url, "the request was cancelled", error);
    if (unreachable.has(code))
        return new TransportError("unreachable", url, `cannot connect (${code})`, error);
    if (timeouts.has(code))
        return new TransportError("timeout", url, "the server took too long to answer", error);
    if (isCertificateProblem(code))
        return new TransportError("tls", url, `certificate not trusted (${code})`, error);
    if (name === "HTTPParserError")
        return new TransportError("malformed", url, "the answer is not HTTP", error);
    return new TransportError("cut", url, `the connection ended early (${code || name})`, error);
}
/** The innermost error that carries a code: connection attempts to several addresses come as an AggregateError. */
function rootCause(error) {
    let current = error;
    for (let depth = 0; depth < 5 && current && !current.code; depth++) {
        const inner = current.errors?.[0] ?? current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return { name: current?.name ?? "", code: String(current?.code ?? ""), message: String(current?.message ?? "") };
}
function isCertificateProblem(code) {
    return /CERT|^ERR_TLS_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host name, as a URL gives it, can only be this machine. */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    return name === "localhost" || name === "[::1]" || name === "::1" || /^127\.\d+\.\d+\.\d+$/.test(name);
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   u: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, firstDelay: 500, longestDelay: 60_000 };
/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be.
 * What a server may have carried out is repeated only if doing it twice is the same as once.
 */
function retryDelay(outcome, request, policy, random = Math.random, now = Date.now) {
    if (request.attempt >= policy.attempts || !mayRepeat(outcome, request.idempotent))
        return undefined;
    const asked = "status" in outcome ? retryAfterDelay(outcome.retryAfter, now) : undefined;
    if (asked !== undefined)
        return asked <= policy.longestDelay ? asked : undefined;
    const doubled = Math.min(policy.firstDelay * 2 ** (request.attempt - 1), policy.longestDelay);
    return doubled * (1 - random() / 2);
}
function mayRepeat(outcome, idempotent) {
    if ("error" in outcome) {
        if (outcome.error === "unreachable")
            return true;
        return idempotent && (outcome.error === "cut" || outcome.error === "timeout");
    }
    if (outcome.status === 429 || outcome.status === 503)
        return true;
    // GitHub answers 403 with Retry-After when it limits a client.
    if (outcome.status === 403)
        return outcome.retryAfter !== undefined;
    return idempotent && (outcome.status === 500 || outcome.status === 502 || outcome.status === 504);
}
/** Retry-After (RFC 9110, 10.2.3) in milliseconds from now: seconds or a date. */
function retryAfterDelay(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./packages/transport/src/errors.ts
var errors = __nccwpck_require__(2658);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __nccwpck_require__(6136);
;// CONCATENATED MODULE: ./packages/transport/src/dispatcher.ts


/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
async function createClient(environment, limits) {
    const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(674)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1674));
    const connect = { timeout: limits.connect };
    const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
    const direct = new Agent(common);
    let proxied;
    const forRemote = () => {
        if (!proxied) {
            proxied = new EnvHttpProxyAgent({
                ...common,
                ...proxies(environment),
                requestTls: connect,
                proxyTls: connect,
                clientFactory: (origin, options) => proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect }), open),
            });
        }
        return proxied;
    };
    return {
        request: async (url, options) => {
            const dispatcher = (0,loopback/* isLoopback */.U)(url.hostname) ? direct : forRemote();
            return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
        },
        close: async () => {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
}
/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
function proxies(environment) {
    return {
        httpProxy: proxyUrl("HTTP_PROXY", environment),
        httpsProxy: proxyUrl("HTTPS_PROXY", environment),
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
    };
}
/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
function proxyUrl(name, environment) {
    const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
    if (value === "")
        return "";
    const url = value.includes("://") ? value : `http://${value}`;
    if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol))
        return url;
    throw new errors/* TransportError */.wX("unreachable", url, `${name} does not name a proxy`);
}
/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
function proxyClient(pool, connect) {
    const refusing = async (options) => {
        try {
            return await connect.call(pool, options);
        }
        catch (error) {
            throw new errors/* TransportError */.wX("unreachable", `https://${options.path}`, "the proxy does not connect", error);
        }
    };
    return Object.assign(pool, { connect: refusing });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/transport/src/redirect.ts

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;
/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
function nextHop(hop, status, location, followed) {
    if (location === undefined || !redirects(status, hop.method))
        return undefined;
    if (!URL.canParse(location, hop.url.href)) {
        throw new errors/* TransportError */.wX("malformed", hop.url, "the redirect's Location is not a URL");
    }
    const url = new URL(location, hop.url);
    if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
    }
    if (url.origin !== hop.url.origin && !reads(hop.method)) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
    }
    if (followed >= maximumRedirects) {
        throw new errors/* TransportError */.wX("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
    }
    return { url, method: hop.method, headers: headersFor(url, hop) };
}
/** Whether a Location leads to another origin. */
function leaves(url, location) {
    return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
}
function redirects(status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && reads(method);
}
function reads(method) {
    return method === "GET" || method === "HEAD";
}
function headersFor(url, hop) {
    if (url.origin === hop.url.origin)
        return hop.headers;
    return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
}

// EXTERNAL MODULE: ./packages/transport/src/retry.ts
var retry = __nccwpck_require__(7087);
;// CONCATENATED MODULE: ./packages/transport/src/exchange.ts




/** Sends until there is an answer that is worth handing on, or no further attempt. */
async function persist(client, exchange) {
    for (;;) {
        exchange.attempt++;
        const result = await attempt(client, exchange);
        const delay = (0,retry/* retryDelay */.a)(outcomeOf(result), exchange, exchange.policy);
        if (delay === undefined) {
            if (result instanceof errors/* TransportError */.wX)
                throw result;
            return result;
        }
        if (!(result instanceof errors/* TransportError */.wX))
            abandon(result);
        await pause(delay, exchange);
    }
}
function canRepeat(exchange) {
    return exchange.idempotent && exchange.attempt < exchange.policy.attempts;
}
function outcomeOf(result) {
    if (result instanceof errors/* TransportError */.wX)
        return { error: result.kind };
    return { status: result.status, retryAfter: result.headers["retry-after"] };
}
/** An answer, or why there is none. An exception of the caller's own body stream is thrown as it is. */
async function attempt(client, exchange) {
    const source = {};
    try {
        return await follow(client, exchange, source);
    }
    catch (error) {
        if ("failure" in source)
            throw source.failure;
        return (0,errors/* toTransportError */.fh)(error, exchange.start.url);
    }
}
async function follow(client, exchange, source) {
    let hop = exchange.start;
    for (let followed = 0;; followed++) {
        const answer = await send(client, hop, exchange, source);
        if (exchange.stay && leaves(hop.url, answer.headers.location))
            return answer;
        const next = nextHop(hop, answer.status, answer.headers.location, followed);
        if (!next)
            return answer;
        abandon(answer);
        hop = next;
    }
}
async function send(client, hop, exchange, source) {
    const request = client.request(hop.url, {
        method: hop.method,
        headers: hop.headers,
        body: openBody(exchange, source),
        signal: exchange.signal,
    });
    const answer = await orAborted(request, exchange.signal);
    return { status: answer.statusCode, url: hop.url, headers: joined(answer.headers), body: answer.body };
}
/** Ends with the signal also while undici still connects, where it takes no notice. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
}
/** The type of undici's body lacks async iterables, which it accepts. */
function openBody({ body, progressed }, source) {
    return body === undefined || body instanceof Uint8Array ? body : guarded(body, progressed, source);
}
async function* guarded(body, progressed, source) {
    try {
        for await (const piece of body.open()) {
            progressed();
            yield piece;
        }
    }
    catch (error) {
        source.failure = error;
        throw error;
    }
}
function joined(headers) {
    const entries = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(entries);
}
function abandon(answer) {
    answer.body.on("error", () => { }).destroy();
}
async function pause(delay, exchange) {
    try {
        await (0,promises_.setTimeout)(delay, undefined, { signal: exchange.signal });
    }
    catch {
        throw (0,errors/* toTransportError */.fh)(exchange.signal.reason, exchange.start.url);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/response.ts

/** `again` sends the request once more: a body that breaks off while it is read as a whole is asked for again. */
function toResponse(raw, again) {
    const bytes = async (limit) => {
        try {
            return await readAll(raw, limit);
        }
        catch (error) {
            const repeated = isBroken(error) ? await again() : undefined;
            if (!repeated)
                throw error;
            if (repeated.status !== raw.status) {
                repeated.body.destroy();
                throw error;
            }
            return await toResponse(repeated, again).bytes(limit);
        }
    };
    return {
        status: raw.status,
        url: raw.url.href,
        headers: raw.headers,
        body: pieces(raw),
        bytes,
        text: async (limit) => (await bytes(limit)).toString("utf8"),
        json: async (limit) => parseJson(await bytes(limit), raw.url),
        discard: async () => {
            // Reading a little to the end keeps the connection; a long rest is cut off.
            await readAll(raw, 64 * 1024).catch(() => { });
        },
    };
}
function isBroken(error) {
    return error instanceof errors/* TransportError */.wX && (error.kind === "cut" || error.kind === "timeout");
}
async function* pieces(raw) {
    try {
        for await (const piece of raw.body)
            yield piece;
    }
    catch (error) {
        throw (0,errors/* toTransportError */.fh)(error, raw.url);
    }
}
async function readAll(raw, limit) {
    const declared = Number(raw.headers["content-length"] ?? 0);
    const parts = [];
    let size = 0;
    if (declared <= limit) {
        for await (const piece of pieces(raw)) {
            size += piece.length;
            if (size > limit)
                break;
            parts.push(piece);
        }
        if (size <= limit)
            return Buffer.concat(parts, size);
    }
    raw.body.on("error", () => { }).destroy();
    throw new errors/* TransportError */.wX("too-large", raw.url, `the answer is larger than ${limit} bytes`);
}
function parseJson(bytes, url) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        throw new errors/* TransportError */.wX("malformed", url, "the answer is not JSON", error);
    }
}

;// CONCATENATED MODULE: ./packages/transport/src/transport.ts





const defaultLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };
/** Nothing is loaded or opened before the first request. */
function createTransport(options) {
    const limits = { ...defaultLimits, ...options.limits };
    const policy = { ...retry/* defaultRetryPolicy */.u, ...options.retry };
    let opened;
    const client = () => {
        if (!opened)
            opened = createClient(options.environment, limits);
        return opened;
    };
    return {
        request: async (url, request = {}) => {
            const exchange = newExchange(url, request, limits.total, policy);
            const answer = await persist(await client(), exchange);
            return toResponse(answer, async () => (canRepeat(exchange) ? persist(await client(), exchange) : undefined));
        },
        close: async () => (await opened)?.close(),
    };
}
function newExchange(url, options, total, policy) {
    if (!URL.canParse(String(url)))
        throw new errors/* TransportError */.wX("malformed", url, "the URL cannot be read");
    const method = options.method ?? "GET";
    const deadline = startDeadline(total);
    return {
        start: { url: new URL(url), method, headers: requestHeaders(options) },
        body: options.body,
        policy: options.once ? { ...policy, attempts: 1 } : policy,
        signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
        progressed: deadline.restart,
        idempotent: method !== "POST" && method !== "PATCH",
        stay: options.stay ?? false,
        attempt: 0,
    };
}
/** As AbortSignal.timeout, of which the time can begin anew. */
function startDeadline(milliseconds) {
    const controller = new AbortController();
    const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
    const timer = setTimeout(end, milliseconds).unref();
    return { signal: controller.signal, restart: () => timer.refresh() };
}
function requestHeaders(options) {
    const headers = { "user-agent": "plugin-release-actions" };
    for (const [name, value] of Object.entries(options.headers ?? {}))
        headers[name.toLowerCase()] = value;
    const { body } = options;
    if (body)
        headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
    return headers;
}


/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

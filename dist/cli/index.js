#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** 0: done. 1: problems were found and shown. 2: wrong usage. 3: a defect of this program. */
const exitCodes = { done: 0, problems: 1, usage: 2, defect: 3 };


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ buildCommand)
/* harmony export */ });
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8835);
/* harmony import */ var _cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4441);
/* harmony import */ var _cli_show_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5760);



const buildCommand = {
    name: "build",
    summary: "Compile the server for every platform and assemble the OCI image as a layout",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: [
        { name: "layout", value: "DIR", about: "Where the OCI layout goes (default: image)" },
        { name: "push", value: "REPOSITORY", about: "Push the image by digest to this repository; never a tag" },
        ..._cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .generateOptions */ .QN,
    ],
    examples: [
        "plugin-release build",
        "plugin-release build --push ghcr.io/acme/catalog-server",
        "plugin-release build base/catalog-server-manifest.yaml --layout images/catalog-server",
    ],
    async run(parsed) {
        const { build } = await Promise.all(/* import() */[__nccwpck_require__.e(558), __nccwpck_require__.e(570), __nccwpck_require__.e(267), __nccwpck_require__.e(637), __nccwpck_require__.e(187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5187));
        const built = await build((0,_cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuildOptions */ .VX)(parsed));
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_2__/* .showDiagnostics */ .K)(built.diagnostics, "text", process.stderr);
        process.stdout.write(`${built.image ?? `${built.layout}@${built.digest}`}\n`);
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.done;
    },
};


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ generateCommand)
/* harmony export */ });
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8835);
/* harmony import */ var _cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4441);
/* harmony import */ var _cli_show_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5760);



const generateCommand = {
    name: "generate",
    summary: "Generate main.go, go.mod and go.sum: resolved, locked, byte-stable",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: _cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .generateOptions */ .QN,
    examples: [
        "plugin-release generate",
        "plugin-release generate --frozen",
        "plugin-release generate --plugin-path agents=../agents",
    ],
    async run(parsed) {
        const { generate } = await Promise.all(/* import() */[__nccwpck_require__.e(558), __nccwpck_require__.e(570), __nccwpck_require__.e(637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3637));
        const generated = await generate((0,_cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readGenerateOptions */ .Ok)(parsed));
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_2__/* .showDiagnostics */ .K)(generated.diagnostics, "text", process.stderr);
        process.stdout.write(`${generated.directory}\n`);
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.done;
    },
};


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8835);
/* harmony import */ var _cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4441);
/* harmony import */ var _cli_show_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5760);



const validateCommand = {
    name: "validate",
    summary: "Check a manifest, its plugins' metadata and compatibility, and the version rules",
    operands: { usage: "[MANIFEST]", most: 1 },
    options: [
        { name: "structure-only", about: "Ask nothing of the network: check only what the file says" },
        { name: "previous", value: "REVISION", about: "Apply the version rules against this file or git revision" },
        _cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOption */ .Bx,
        ..._cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOptions */ .G9,
    ],
    examples: [
        "plugin-release validate",
        `plugin-release validate ${_cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultManifest */ .D8} --structure-only`,
        "plugin-release validate --previous origin/main --format sarif > problems.sarif",
    ],
    async run(parsed) {
        const format = (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_2__/* .readFormat */ .C)(parsed.text("format"));
        const previous = parsed.text("previous");
        const { validate } = await Promise.all(/* import() */[__nccwpck_require__.e(558), __nccwpck_require__.e(570), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7971));
        const result = await validate({
            ...(0,_cli_manifest_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifestOptions */ .Ui)(parsed),
            structureOnly: parsed.flag("structure-only"),
            ...(previous === undefined ? {} : { previous }),
        });
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_2__/* .showDiagnostics */ .K)(result.diagnostics, format, process.stdout);
        if (format === "text" && result.valid)
            process.stdout.write(`${result.plugins.length} plugins, valid\n`);
        return result.valid ? _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.done : _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.problems;
    },
};


/***/ }),

/***/ 6027:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mainHelp),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/** The page that `plugin-release --help` shows. */
function mainHelp(commands) {
    return `Build a Go server with its plugins from one manifest.

Usage: plugin-release COMMAND [options]

${table(commands.map((each) => [each.name, each.summary]))}

plugin-release COMMAND --help shows a command's options and examples.

Exit codes: 0 done, 1 problems were found, 2 wrong usage, 3 a defect of this program.
`;
}
function commandHelp(command) {
    const options = [...command.options, { name: "help", about: "Show this help" }];
    return `${command.summary}.

Usage: plugin-release ${command.name} ${command.operands.usage} [options]

${table(options.map((each) => [label(each), each.about]))}

Examples:
${command.examples.map((each) => `  ${each}`).join("\n")}
`;
}
function label(option) {
    return `--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`;
}
function table(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n");
}


/***/ }),

/***/ 2049:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8835);
/* harmony import */ var _cli_commands_build_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2829);
/* harmony import */ var _cli_commands_generate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8178);
/* harmony import */ var _cli_commands_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7715);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6027);
/* harmony import */ var _cli_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6197);
/* harmony import */ var _cli_show_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5760);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7057);








const commands = [_cli_commands_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .validateCommand */ .M, _cli_commands_generate_js__WEBPACK_IMPORTED_MODULE_2__/* .generateCommand */ .D, _cli_commands_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildCommand */ .O];
async function main([name, ...args]) {
    const command = commands.find((each) => each.name === name);
    if (!command) {
        const asked = name === undefined || name === "help" || name === "--help" || name === "-h";
        if (!asked)
            process.stderr.write(`plugin-release: there is no command "${name}"\n\n`);
        (asked ? process.stdout : process.stderr).write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_7__/* .mainHelp */ .H)(commands));
        return name === undefined || !asked ? _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.usage : _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.done;
    }
    const parsed = await read(command, args);
    if (!parsed)
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.usage;
    if (!parsed.flag("help"))
        return command.run(parsed);
    process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_7__/* .commandHelp */ .b)(command));
    return _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.done;
}
async function read(command, args) {
    try {
        return (0,_cli_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCommandLine */ .D)(command, args);
    }
    catch (error) {
        if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .DiagnosticError */ .uo))
            throw error;
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_5__/* .showDiagnostics */ .K)(error.diagnostics, "text", process.stderr);
        return undefined;
    }
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .DiagnosticError */ .uo) {
        await (0,_cli_show_js__WEBPACK_IMPORTED_MODULE_5__/* .showDiagnostics */ .K)(error.diagnostics, "text", process.stderr);
        process.exitCode = _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.problems;
    }
    else {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\nThis is a defect of plugin-release; please report it.\n`);
        process.exitCode = _cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.defect;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4441:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D8: () => (/* binding */ defaultManifest),
  Bx: () => (/* binding */ formatOption),
  QN: () => (/* binding */ generateOptions),
  G9: () => (/* binding */ manifestOptions),
  VX: () => (/* binding */ readBuildOptions),
  Ok: () => (/* binding */ readGenerateOptions),
  Ui: () => (/* binding */ readManifestOptions)
});

;// CONCATENATED MODULE: ./packages/cli/src/terminal-progress.ts
/** Steps as timed lines on standard error, so that standard output stays for results. */
function terminalProgress(write = (line) => process.stderr.write(line)) {
    return {
        async step(title, work) {
            const start = performance.now();
            const result = await work();
            write(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${title}\n`);
            return result;
        },
        info: (line) => write(`          ${line}\n`),
    };
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
;// CONCATENATED MODULE: ./packages/cli/src/manifest-options.ts


const defaultManifest = "catalog-server-manifest.yaml";
const manifestOptions = [
    { name: "plugin-path", value: "NAME=DIR", many: true, about: "Compile this plugin from a working copy" },
    { name: "release", about: "A release build: refuse working copies" },
    {
        name: "short-names",
        value: "WHERE",
        about: "Registry or folder where short image names are looked up before Docker Hub",
    },
];
const generateOptions = [
    {
        name: "directory",
        value: "DIR",
        about: "Where the generated module goes, and where its lock is (default: generated)",
    },
    { name: "frozen", about: "Fail if anything in the directory would change" },
    ...manifestOptions,
];
const formatOption = {
    name: "format",
    value: "FORMAT",
    about: "How problems are shown: text, json or sarif (default: text)",
};
function readManifestOptions(parsed) {
    const shortNames = parsed.text("short-names");
    return {
        manifest: parsed.operands[0] ?? defaultManifest,
        pluginPaths: Object.fromEntries(parsed.texts("plugin-path").map(readPluginPath)),
        release: parsed.flag("release"),
        ...(shortNames === undefined ? {} : { shortNames }),
        environment: process.env,
        progress: terminalProgress(),
    };
}
function readGenerateOptions(parsed) {
    return {
        ...readManifestOptions(parsed),
        directory: parsed.text("directory") ?? "generated",
        frozen: parsed.flag("frozen"),
    };
}
function readBuildOptions(parsed) {
    const repository = parsed.text("push");
    return {
        ...readGenerateOptions(parsed),
        layout: parsed.text("layout") ?? "image",
        ...(repository === undefined ? {} : { repository }),
    };
}
function readPluginPath(text) {
    const [, name, directory] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || directory === undefined) {
        (0,diagnostic/* fail */.fJ)("input-invalid", `--plugin-path: "${text}" is not NAME=DIR`, { fix: "Write --plugin-path agents=../agents." });
    }
    return [name, directory];
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* unused harmony export help */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7785);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7057);



/** Reads a command line by the command's own table. Throws `input-invalid` with the nearest option's name. */
function parseCommandLine(command, args) {
    const options = Object.fromEntries([...command.options, help].map((each) => [each.name, parserOption(each)]));
    const unknown = args.find((each) => each.startsWith("--") && !((each.slice(2).split("=")[0] ?? "") in options));
    if (unknown && unknown !== "--")
        unknownOption(command, unknown);
    const { values, positionals } = read(command, args, options);
    if (positionals.length > command.operands.most) {
        usage(command, `"${positionals[command.operands.most]}" is one operand too many`);
    }
    return {
        operands: positionals,
        text: (name) => [values[name]].flat().at(-1),
        texts: (name) => [values[name] ?? []].flat(),
        flag: (name) => values[name] === true,
    };
}
const help = { name: "help", about: "Show this help" };
function parserOption(option) {
    const type = option.value === undefined ? "boolean" : "string";
    return { type, multiple: option.many ?? false };
}
function read(command, args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        return usage(command, error.message.split("\n")[0] ?? "");
    }
}
function unknownOption(command, given) {
    const name = given.slice(2).split("=")[0] ?? "";
    const nearest = command.options.map((each) => each.name).sort((a, b) => (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(a, name) - (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(b, name))[0];
    const close = nearest !== undefined && (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(nearest, name) <= Math.max(2, name.length / 3);
    usage(command, `there is no option --${name}${close ? `; did you mean --${nearest}?` : ""}`);
}
function usage(command, problem) {
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `plugin-release ${command.name}: ${problem}`, {
        fix: `See plugin-release ${command.name} --help.`,
    });
}


/***/ }),

/***/ 5760:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readFormat),
  K: () => (/* binding */ showDiagnostics)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __nccwpck_require__(7057);
// EXTERNAL MODULE: ./packages/diagnostics/src/source-line.ts
var source_line = __nccwpck_require__(9986);
;// CONCATENATED MODULE: ./packages/diagnostics/src/excerpt.ts

/** A terminal line; longer source lines are cut around the place. */
const widest = 120;
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const narrow = /[\p{M}\u200c\u200d]/u;
/** The line of a place, safe to print, and carets that stand below the place when printed below it. */
function excerpt(text, { line = 1, column = 1, endLine = line, endColumn }) {
    const whole = (0,source_line/* sourceLine */._)(text, line);
    const start = Math.min(Math.max(column - 1, 0), whole.length);
    const end = endLine === line && endColumn !== undefined ? endColumn - 1 : whole.trimEnd().length;
    const from = start > widest / 2 ? start - 20 : 0;
    const shown = whole.slice(from, from + widest);
    const marked = whole.slice(start, Math.min(Math.max(end, start), from + widest));
    const lead = from > 0 ? "…" : "";
    const rest = whole.length > from + widest ? "…" : "";
    const indent = " ".repeat(width(lead + whole.slice(from, start)));
    return { line: lead + printable(shown) + rest, carets: indent + "^".repeat(Math.max(1, width(marked))) };
}
/** What does not print becomes a blank or a replacement mark, one for one, so that columns stay; `##[` is a command of the runner. */
function printable(text) {
    return text.replaceAll("\t", " ").replace(unprintable, "\ufffd").replaceAll("##[", "##(");
}
/** Columns of a terminal: most characters take one, those of East Asia and emoji two, combining ones none. */
function width(text) {
    let columns = 0;
    for (const character of printable(text))
        columns += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
    return columns;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __nccwpck_require__(6485);
// EXTERNAL MODULE: ./packages/diagnostics/src/sort.ts
var sort = __nccwpck_require__(6082);
;// CONCATENATED MODULE: ./packages/diagnostics/src/render-text.ts



/** What a terminal shows: a heading, the source line and the fix for each problem, in reading order; then how many there are. */
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
    const blocks = (0,sort/* sortDiagnostics */.D)(diagnostics).map((each) => block(each, textOf, paint));
    return `${blocks.join("\n")}\n${count(diagnostics)}\n`;
}
const plain = (_style, text) => text;
const colours = { error: 31, warning: 33, notice: 36, place: 1, faint: 2 };
const coloured = (style, text) => `\u001b[${colours[style]}m${text}\u001b[0m`;
function block({ severity, code, message, fix, place }, textOf, paint) {
    const where = place ? `${paint("place", `${position(place)}:`)} ` : "";
    const lines = [`${where}${paint(severity, severity)} ${code}: ${(0,sanitize/* sanitize */.a)(message, 2000)}`];
    const text = place && textOf(place.file);
    if (place?.line !== undefined && text !== undefined) {
        const gutter = String(place.line);
        const { line, carets } = excerpt(text, place);
        lines.push(`  ${paint("faint", `${gutter} |`)} ${line}`.trimEnd());
        lines.push(`  ${paint("faint", `${" ".repeat(gutter.length)} |`)} ${paint(severity, carets)}`);
    }
    if (fix)
        lines.push(`  ${paint("faint", "fix:")} ${(0,sanitize/* sanitize */.a)(fix, 2000)}`);
    return `${lines.join("\n")}\n`;
}
/** `file:line:column`, as editors and terminals make a link of it. */
function position({ file, line, column }) {
    return [(0,sanitize/* sanitize */.a)(file, 1000), line, line === undefined ? undefined : column]
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

;// CONCATENATED MODULE: ./packages/cli/src/show.ts



/** Writes problems in the format that was asked for. */
async function showDiagnostics(diagnostics, format, out) {
    out.write(await render(diagnostics, format, out.isTTY && !process.env.NO_COLOR));
}
async function render(diagnostics, format, colour) {
    if (format === "json")
        return (await __nccwpck_require__.e(/* import() */ 305).then(__nccwpck_require__.bind(__nccwpck_require__, 5305))).renderJson(diagnostics);
    if (format === "sarif")
        return (await __nccwpck_require__.e(/* import() */ 766).then(__nccwpck_require__.bind(__nccwpck_require__, 4766))).renderSarif(diagnostics);
    return renderText(diagnostics, { colour, readFile: (file) => readSource(file) });
}
function readSource(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8");
    }
    catch {
        return undefined;
    }
}
function readFormat(text) {
    const format = text ?? "text";
    if (format === "text" || format === "json" || format === "sarif")
        return format;
    return (0,diagnostic/* fail */.fJ)("input-invalid", `--format: "${format}" is not text, json or sarif`);
}


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ codes),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** Every problem this suite reports. A code is stable: it is never renamed or given another meaning. Each has a page under docs/rules. */
const codes = {
    // Reading a document
    "file-unreadable": { severity: "error", title: "The file exists and can be read" },
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
    "ldflags-refused": { severity: "error", title: "Linker flags are limited to -X, -w and -s" },
    "ldflags-strip-symbols": {
        severity: "warning",
        title: "The binary keeps the symbols that the vulnerability scan reads",
    },
    // Plugin metadata and compatibility
    "metadata-missing": { severity: "error", title: "A plugin's module carries a plugin.yaml" },
    "metadata-name-mismatch": { severity: "error", title: "plugin.yaml and the manifest name the plugin alike" },
    "metadata-version-mismatch": { severity: "warning", title: "plugin.yaml states the version that was released" },
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
    "registry-failed": { severity: "error", title: "The registry answers as the distribution specification says" },
    "content-mismatch": { severity: "error", title: "Content has the digest and size that its descriptor says" },
    "layer-unsafe": { severity: "error", title: "An image's layers hold plain files inside the image's own tree" },
    "layout-invalid": { severity: "error", title: "An OCI layout is complete and well-formed" },
    // A server that was started
    "server-exited": { severity: "error", title: "A server stays up" },
    "server-not-ready": { severity: "error", title: "A server answers before its deadline" },
    "input-invalid": { severity: "error", title: "Inputs and command-line options have values that make sense" },
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
};
/** The page that explains a rule, relative to the repository's root. */
function rulePage(code) {
    return `docs/rules/${code}.md`;
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
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6418);

/** A diagnostic with its rule's own severity, unless the details name another. */
function diagnostic(code, message, details = {}) {
    return { code, severity: _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[code].severity, message, ...details };
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
/** Controls, invisible and direction-changing characters, tags, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/**
 * One line that is safe to print: no ANSI sequences, no control or direction-changing characters, no workflow command,
 * at most `limit` UTF-16 code units. White space of any kind becomes a blank; anything else that does not print is dropped.
 */
function sanitize(text, limit = 500) {
    // Cut first: the work is bounded by the limit, not by what somebody sends.
    const head = text.slice(0, limit * 8);
    const clean = head.replace(ansi, "").replace(blanks, " ").replace(unprintable, "").trim();
    return shorten(withoutCommands(clean), limit, head.length < text.length);
}
/** The runner reads `::command::` at a line's start, and the older `##[command]` anywhere in a line. */
function withoutCommands(line) {
    return line.replace(/^::/, ": :").replaceAll("##[", "##(");
}
function shorten(text, limit, wasCut) {
    if (text.length <= limit && !wasCut)
        return text;
    return `${withoutHalfPair(text.slice(0, limit - 1))}…`;
}
/** Outside text inside a message: sanitized, in double quotes. */
function quoted(text, limit = 80) {
    return `"${sanitize(text, limit)}"`;
}
function withoutHalfPair(text) {
    return text.replace(/[\ud800-\udbff]$/, "");
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortDiagnostics)
/* harmony export */ });
/** By file, line, column and code; what has no place comes first. A copy. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compare(a.place?.file ?? "", b.place?.file ?? "") ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compare(a.code, b.code));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sourceLine)
/* harmony export */ });
/** A line of a text, counted from 1, without its line break and without a byte order mark; empty beyond the last. */
function sourceLine(text, line) {
    let start = text.startsWith("\ufeff") ? 1 : 0;
    for (let at = 1; at < line; at++) {
        const end = text.indexOf("\n", start);
        if (end === -1)
            return "";
        start = end + 1;
    }
    const end = text.indexOf("\n", start);
    return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

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

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
/******/ var __webpack_exports__ = __nccwpck_require__(2049);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

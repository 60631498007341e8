export const id = 5636;
export const ids = [5636];
export const modules = {

/***/ 61274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var listedPlugin = (function (plugins, edit) {
    const path = edit.import ?? edit.module;
    return plugins.find((each) => each.name === edit.name) ?? plugins.find((each) => each.import === path);
});
var pluginPatches = (function ({ manifest, source }, edit) {
    const document = { text: source.text, style: (0,_documents_yaml_style_js__WEBPACK_IMPORTED_MODULE_4__/* .styleOf */ .Vj)(source.text, source.root) };
    const { plugins } = manifest;
    const listed = listedPlugin(plugins, edit);
    if (!listed)
        return addPlugin(document, source.root, plugins, edit);
    const item = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(source.root, ["spec", "plugins", plugins.indexOf(listed)]);
    return setFields(document, item, { ...edit, import: edit.import ?? movedImport(listed, edit.module) });
});
var removalPatches = (function ({ manifest, source }, removed) {
    if (removed.length === 0)
        return [];
    const pair = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)((0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(source.root, ["spec"]), "plugins");
    return (0,_documents_yaml_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeItems */ .d)(source.text, pair, new Set(removed.map((each) => manifest.plugins.indexOf(each))));
});
var versionPatches = (function ({ source }, version) {
    const map = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(source.root, ["metadata"]);
    const document = { text: source.text, style: (0,_documents_yaml_style_js__WEBPACK_IMPORTED_MODULE_4__/* .styleOf */ .Vj)(source.text, source.root) };
    return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(document, map, (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(map, "version"), version);
});
var movedImport = (function ({ module, import: path }, to) {
    return path === module || path.startsWith(`${module}/`) ? `${to}${path.slice(module.length)}` : path;
});
var setFields = (function (document, item, edit) {
    const added = {};
    const workingCopy = edit.path === null ? (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(item, "path") : undefined;
    const removed = workingCopy ? [(0,_documents_yaml_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removePair */ .L)(document.text, item, workingCopy)] : [];
    const set = Object.entries(fieldsOf(edit)).flatMap(([field, value]) => {
        const pair = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(item, field);
        if (pair)
            return item.get(field) === value ? [] : (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(document, item, pair, value);
        if (field !== "import" || value !== edit.module)
            added[field] = value;
        return [];
    });
    const patches = [...removed, ...set];
    return Object.keys(added).length === 0 ? patches : [...patches, ...(0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addPairs */ .zN)(document, item, added)];
});
var addPlugin = (function (document, root, plugins, edit) {
    const { import: path = edit.module, ...fields } = fieldsOf(edit);
    const item = path === edit.module ? fields : { ...fieldsOf(edit) };
    const spec = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .o)(root, ["spec"]);
    const pair = (0,_documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .c)(spec, "plugins");
    const list = pair?.value;
    if (!pair)
        return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addPairs */ .zN)(document, spec, { plugins: [item] });
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) || list.items.length === 0)
        return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(document, spec, pair, [item]);
    const inOrder = plugins.every(({ name }, index) => index === 0 || (plugins[index - 1]?.name ?? "") <= name);
    const behind = inOrder ? plugins.findLastIndex(({ name }) => name <= edit.name) : plugins.length - 1;
    const like = list.items.find(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh);
    return (0,_documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .addItems */ .IP)(document, list, behind, [item], like);
});
var fieldsOf = (function ({ name, module, version, import: path, path: workingCopy }) {
    return {
        name,
        module,
        version,
        ...(path === undefined ? {} : { import: path }),
        ...(typeof workingCopy === "string" ? { path: workingCopy } : {}),
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ removalPatches),
/* harmony export */   XO: () => (/* binding */ versionPatches),
/* harmony export */   ch: () => (/* binding */ pluginPatches),
/* harmony export */   z0: () => (/* binding */ listedPlugin)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _documents_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34224);
/* harmony import */ var _documents_yaml_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55026);
/* harmony import */ var _documents_yaml_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88404);
/* harmony import */ var _documents_yaml_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81695);





/** The plugin that an edit is about: of the same name, or else of the same package. */
;
/**
 * The text changes that make a manifest name a plugin so: fields of the listed one, or a new one behind the name before its own, last where
 * the names are in no order. What else is written there stays, comments too.
 */
;
/** The text changes that take plugins out of a manifest, with the lines that are theirs. */
;
/** The text change that gives a manifest with `metadata.version` another one. */
;
/** The package at the same place of a module that has another path now. */
;
;
;
/** In the order in which they are written. */
;


/***/ }),

/***/ 94108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var applyPatches = (function (text, patches) {
    const pieces = [];
    let at = 0;
    for (const patch of patches.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
        if (patch.start < at || patch.end < patch.start || patch.end > text.length) {
            throw new RangeError(`a patch of [${patch.start}, ${patch.end}) meets another one or the end of the text`);
        }
        pieces.push(text.slice(at, patch.start), patch.text);
        at = patch.end;
    }
    return pieces.join("") + text.slice(at);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ applyPatches)
/* harmony export */ });
/** Changes a text at the patches' places and nowhere else. Insertions at one place keep their order; overlapping patches are a defect. */
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

/***/ 3738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var looksTyped = (function (text) {
    return CANDIDATE.test(text) && TYPED.some((each) => each.test(text));
});
var scalarText = (function (value, { json = false, like } = {}) {
    const style = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(like) ? like.type : undefined;
    const isPrintable = !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff$]/u.test(value);
    if (json || !isPrintable || style === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE)
        return doubleQuoted(value);
    if (style === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_SINGLE)
        return `'${value.replaceAll("'", "''")}'`;
    return SAFE.test(value) && !looksTyped(value) ? value : doubleQuoted(value);
});
var doubleQuoted = (function (value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff$]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
});
var findAmbiguousScalars = (function (node, report) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        for (const { key, value } of node.items) {
            findAmbiguousScalars(key, report);
            findAmbiguousScalars(value, report);
        }
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        for (const item of node.items)
            findAmbiguousScalars(item, report);
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && node.tag === undefined) {
        const text = node.source ?? "";
        if (looksTyped(text) && !AGREED.test(text))
            report(node);
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZR: () => (/* binding */ findAmbiguousScalars),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export looksTyped */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const BOOLEAN_OR_NULL = /^(?:|~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
const INTEGER = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+|\d[\d_]*)$/i;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\.[\d_]+|\d[\d_]*(?:\.[\d_]*)?)(?:e[-+]?\d+)?$/i;
/** Some readers of YAML 1.1 ask for no digit before an exponent. */
const EXPONENT = /^[-+]?(?:\.[\d_]*)?e[-+]?\d+$/i;
const INFINITE = /^[-+]?\.(?:inf|nan)$/i;
const DATE = /^\d{4}-\d\d?-\d\d?(?:$|[Tt \t])/;
const TYPED = [BOOLEAN_OR_NULL, INTEGER, SEXAGESIMAL, FLOAT, EXPONENT, INFINITE, DATE];
/** What both versions take for the same: the core schema's null, booleans and decimal numbers. */
const AGREED = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:0|[1-9]\d*)|[-+]?(?:0|[1-9]\d*)?\.\d+(?:[eE][-+]?\d+)?|[-+]?(?:0|[1-9]\d*)\.|[-+]?[1-9]\d*[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** What looks typed begins like a number or is a short word. */
const CANDIDATE = /^(?:[-+.~=<\d]|.{0,5}$)/;
/** Whether some reader, of YAML 1.1 or 1.2, takes this text for something else than text when it stands without quotes. */
;
/** Letters and digits of any script; no character that begins, ends or structures anything in YAML. */
const SAFE = /^[\p{L}\p{N}_/](?:[\p{L}\p{N}_./@+ -]*[\p{L}\p{N}_./@+-])?$/u;
/** A text as a YAML scalar on one line that YAML 1.1 and YAML 1.2 both read as this text. `$` is escaped: publishing expands it. */
;
;
/** Reports the unquoted scalars, keys too, that YAML 1.1 and YAML 1.2 take for different things, such as `on`, `012` or `1:30`. */
;


/***/ }),

/***/ 34224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var addToFlow = (function ({ text, style }, collection, members, index, write) {
    const [open] = (0,yaml_positions/* rangeOf */.be)(collection);
    const first = members[0]?.start;
    if (first === undefined)
        return [insert(open + 1, write((0,yaml_positions/* indentAt */.oY)(text, open) + style.step).join(", "))];
    const column = (0,yaml_positions/* indentAt */.oY)(text, first);
    const ownLine = text.slice((0,yaml_positions/* startOfLine */.C2)(text, first), first).trim() === "";
    const separator = ownLine ? style.eol + " ".repeat(column) : " ";
    const added = write(column);
    const next = members[index + 1];
    if (next !== undefined)
        return [insert(next.start, added.map((each) => `${each},${separator}`).join(""))];
    const { end } = members[index];
    const comma = trailingComma(text, end);
    if (comma !== undefined)
        return [insert(comma + 1, added.map((each) => `${separator}${each},`).join(""))];
    // A comment behind the last member stays on its line.
    const rest = text.slice(end, (0,yaml_positions/* endOfLine */.vT)(text, end));
    const below = ownLine && /^\s+#/.test(rest) ? end + rest.length : end;
    return [insert(end, ","), insert(below, separator + added.join(`,${separator}`))];
});
var insert = (function (at, text) {
    return { start: at, end: at, text };
});
var trailingComma = (function (text, offset) {
    const filler = /\s+|#[^\n]*/y;
    let at = offset;
    for (filler.lastIndex = at; filler.test(text); filler.lastIndex = at)
        at = filler.lastIndex;
    return text[at] === "," ? at : undefined;
});
var render = (function (value, column, style, shape, like) {
    if (value === null || typeof value !== "object") {
        return typeof value === "string" ? (0,scalar_text/* scalarText */.ws)(value, { json: shape.json, like }) : String(value);
    }
    const members = isList(value) ? value.map((item) => ({ item })) : entriesLike(value, like);
    if (members.length === 0)
        return isList(value) ? "[]" : "{}";
    const own = likeShape(shape, like);
    return own.kind === "block" ? block(value, column, style, like) : flow(value, column, style, own, like);
});
var isList = (function (value) {
    return Array.isArray(value);
});
var likeShape = (function (shape, like) {
    const inFlow = ((0,dist/* isMap */.jh)(like) || (0,dist/* isSeq */.oP)(like)) && like.flow === true && like.items.length > 0;
    return shape.kind === "block" && inFlow ? { kind: "flow", json: (0,yaml_style/* isJson */.Fh)(like) } : shape;
});
var block = (function (value, column, style, like) {
    const newLine = style.eol + " ".repeat(column);
    if (Array.isArray(value)) {
        return value.map((item) => `- ${render(item, column + 2, style, yaml_style/* BLOCK */.IE, itemLike(like))}`).join(newLine);
    }
    return entriesLike(value, like)
        .map(({ key, item, node }) => {
        const label = (0,scalar_text/* scalarText */.ws)(key, { like: node?.key });
        return `${label}:${pairText(item, column, style, node?.value)}`;
    })
        .join(newLine);
});
var pairText = (function (value, column, style, like) {
    const isNested = typeof value === "object" && value !== null && Object.keys(value).length > 0;
    if (!isNested || likeShape(yaml_style/* BLOCK */.IE, like).kind !== "block")
        return ` ${render(value, column, style, yaml_style/* BLOCK */.IE, like)}`;
    const inner = column + (isList(value) ? style.listStep : style.step);
    return `${style.eol}${" ".repeat(inner)}${render(value, inner, style, yaml_style/* BLOCK */.IE, like)}`;
});
var flow = (function (value, column, style, shape, like) {
    const inner = column + style.step;
    const members = Array.isArray(value)
        ? value.map((item) => render(item, inner, style, shape, itemLike(like)))
        : entriesLike(value, like).map(({ key, item, node }) => flowPairText(key, item, inner, style, shape, node));
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    if (shape.kind === "flow")
        return `${open}${members.join(", ")}${close}`;
    const newLine = style.eol + " ".repeat(inner);
    return `${open}${newLine}${members.join(`,${newLine}`)}${style.eol}${" ".repeat(column)}${close}`;
});
var flowPairText = (function (key, value, column, style, shape, like) {
    const label = (0,scalar_text/* scalarText */.ws)(key, { json: shape.json, like: like?.key });
    return `${label}: ${render(value, column, style, shape, like?.value)}`;
});
var entriesLike = (function (value, like) {
    const pairs = (0,dist/* isMap */.jh)(like) ? like.items : [];
    const order = new Map(pairs.map((pair, index) => [keyOf(pair), { pair, index }]));
    const members = Object.entries(value).map(([key, item]) => ({ key, item, known: order.get(key) }));
    let last = -1;
    return members
        .map((member) => {
        last = member.known?.index ?? last;
        return { ...member, rank: last };
    })
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ key, item, known }) => (known ? { key, item, node: known.pair } : { key, item }));
});
var keyOf = (function ({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
});
var itemLike = (function (like) {
    return (0,dist/* isSeq */.oP)(like) ? like.items[0] : undefined;
});
var replaceText = (function ({ text }, node, value, json = false) {
    const [start, end] = (0,yaml_positions/* rangeOf */.be)(node);
    const isBlock = node.type === dist/* Scalar */.X5.BLOCK_FOLDED || node.type === dist/* Scalar */.X5.BLOCK_LITERAL;
    const lineBreak = isBlock ? (/(?:\r?\n)+$/.exec(text.slice(start, end))?.[0] ?? "") : "";
    return { start, end, text: (0,scalar_text/* scalarText */.ws)(value, { json, like: node }) + lineBreak };
});
var replaceValue = (function (document, map, pair, value) {
    const { text, style } = document;
    const node = (0,dist/* isScalar */.jn)(pair.value) && pair.value.source === "" ? null : pair.value;
    if ((0,dist/* isScalar */.jn)(node) && typeof value === "string") {
        return [replaceText(document, node, value, (0,yaml_positions/* isFlow */.Td)(map) && (0,yaml_style/* isJson */.Fh)(map))];
    }
    const start = text.indexOf(":", (0,yaml_positions/* rangeOf */.be)(pair.key)[1]) + 1;
    const end = node ? (0,yaml_positions/* endOf */.pJ)(node) : start;
    if ((0,yaml_positions/* isFlow */.Td)(map)) {
        return [{ start, end, text: ` ${render(value, (0,yaml_positions/* indentAt */.oY)(text, start), style, (0,yaml_style/* flowShape */.I4)(text, map), node)}` }];
    }
    if (node && text.slice(start, (0,yaml_positions/* rangeOf */.be)(node)[0]).includes("\n")) {
        return [{ start: (0,yaml_positions/* rangeOf */.be)(node)[0], end, text: render(value, (0,yaml_positions/* columnOf */.uV)(text, node), style, yaml_style/* BLOCK */.IE, node) }];
    }
    const written = pairText(value, (0,yaml_positions/* columnOf */.uV)(text, map), style, pair.value);
    // A block collection goes on the lines below; a comment after the key stays where it is.
    return written.startsWith(style.eol)
        ? [{ start, end, text: "" }, insertBelow(document, end, written.slice(style.eol.length))]
        : [{ start, end, text: written }];
});
var addPairs = (function (document, map, pairs) {
    const { text, style } = document;
    const entries = Object.entries(pairs);
    if ((0,yaml_positions/* isFlow */.Td)(map)) {
        const shape = (0,yaml_style/* flowShape */.I4)(text, map);
        const members = map.items.map((pair) => ({ start: (0,yaml_positions/* rangeOf */.be)(pair.key)[0], end: (0,yaml_positions/* pairEnd */.oM)(pair) }));
        const write = (column) => entries.map(([key, value]) => flowPairText(key, value, column, style, shape));
        return addToFlow(document, map, members, members.length - 1, write);
    }
    const column = (0,yaml_positions/* columnOf */.uV)(text, map);
    const lines = entries.map(([key, value]) => `${" ".repeat(column)}${(0,scalar_text/* scalarText */.ws)(key)}:${pairText(value, column, style)}`);
    return [insertBelow(document, afterComments(text, (0,yaml_positions/* endOf */.pJ)(map), column), lines.join(style.eol))];
});
var addItems = (function (document, list, index, values, like) {
    const { text, style } = document;
    if ((0,yaml_positions/* isFlow */.Td)(list)) {
        const shape = (0,yaml_positions/* isFlow */.Td)(like) ? (0,yaml_style/* flowShape */.I4)(text, like) : (0,yaml_style/* flowShape */.I4)(text, list);
        const members = list.items.map((item) => ({ start: (0,yaml_positions/* rangeOf */.be)(item)[0], end: (0,yaml_positions/* rangeOf */.be)(item)[1] }));
        const write = (column) => values.map((value) => render(value, column, style, shape, like));
        return addToFlow(document, list, members, index, write);
    }
    const column = (0,yaml_positions/* columnOf */.uV)(text, list);
    const gap = gapAfterDash(text, list);
    const items = values.map((value) => `-${gap.text}${render(value, column + gap.width, style, yaml_style/* BLOCK */.IE, like)}`);
    const newLine = style.eol + " ".repeat(column);
    if (index < 0) {
        const [start] = (0,yaml_positions/* rangeOf */.be)(list);
        return [{ start, end: start, text: items.map((item) => item + newLine).join("") }];
    }
    const offset = afterComments(text, (0,yaml_positions/* endOf */.pJ)(list.items[index]), column + 1);
    return [insertBelow(document, offset, " ".repeat(column) + items.join(newLine))];
});
var gapAfterDash = (function (text, list) {
    const first = list.items[0];
    const gap = text.slice((0,yaml_positions/* rangeOf */.be)(list)[0] + 1, (0,yaml_positions/* rangeOf */.be)(first)[0]);
    const width = (0,yaml_positions/* columnOf */.uV)(text, first) - (0,yaml_positions/* columnOf */.uV)(text, list);
    return /^(?: +|\r?\n +)$/.test(gap) && (0,dist/* isMap */.jh)(first) ? { text: gap, width } : { text: " ", width: 2 };
});
var insertBelow = (function ({ text, style }, offset, lines) {
    if (offset > 0 && text[offset - 1] === "\n")
        return { start: offset, end: offset, text: lines + style.eol };
    const end = (0,yaml_positions/* endOfLine */.vT)(text, offset);
    return { start: end, end, text: style.eol + lines };
});
var afterComments = (function (text, offset, column) {
    let end = offset;
    let line = text[offset - 1] === "\n" ? offset : nextLine(text, offset);
    while (line < text.length && text[line + (0,yaml_positions/* indentAt */.oY)(text, line)] === "#" && (0,yaml_positions/* indentAt */.oY)(text, line) >= column) {
        end = (0,yaml_positions/* endOfLine */.vT)(text, line);
        line = nextLine(text, line);
    }
    return end;
});
var nextLine = (function (text, offset) {
    const lineBreak = text.indexOf("\n", offset);
    return lineBreak < 0 ? text.length : lineBreak + 1;
});
__webpack_require__.d(__webpack_exports__, {
  IP: () => (/* binding */ addItems),
  zN: () => (/* binding */ addPairs),
  ee: () => (/* binding */ replaceText),
  uQ: () => (/* binding */ replaceValue)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/documents/src/scalar-text.ts
var scalar_text = __webpack_require__(3738);
// EXTERNAL MODULE: ./packages/documents/src/yaml-positions.ts
var yaml_positions = __webpack_require__(33218);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-edit-flow.ts

/** Adds members to a flow collection after the one at `index`, on lines of their own where the others are. `write` gets their column. */
;
;
/** The offset of the comma that follows a member, past blanks and comments. */
;

// EXTERNAL MODULE: ./packages/documents/src/yaml-style.ts
var yaml_style = __webpack_require__(81695);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-render.ts



/**
 * Writes a value whose first line begins at `column`; further lines are indented to it. Keys come in the order of `like`, a node of the same
 * kind that is in the document already, and texts are quoted as there.
 */
;
;
/** A collection that is in flow style elsewhere in a block document is written so here too. */
;
;
/** What follows a key's colon: the value, or a line break and the value on the lines below. `column` is the key's. */
;
;
;
/** The members of a mapping, those that `like` has too in its order, the others where they are given. */
;
;
;

;// CONCATENATED MODULE: ./packages/documents/src/yaml-edit.ts






/** Writes another text in a scalar's place, quoted as the old one where that can hold it; `json` leaves only double quotes. */
;
/** Writes a value in the place of a pair's value, which may be empty. `map` is the mapping that the pair is in. */
;
/** Adds pairs at a mapping's end. */
;
/** Adds items to a list that has some, after the one at `index`; -1 puts them first. `like` is an item whose style they follow. */
;
/** What stands between a dash and its item, blanks or a line break, and how far that puts the item to the right of the dash. */
;
/** Inserts lines below the line that `offset` is on, or at `offset` itself where that is a line's beginning already. */
;
/** Comments right below a value that stand at `column` or further right belong to it. */
;
;


/***/ }),

/***/ 55026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pairOf = (function (map, key) {
    return map.items.find((pair) => pair.key.value === key);
});
var nodeAt = (function (root, path) {
    let node = root;
    for (const step of path) {
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairOf(node, String(step))?.value : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : undefined;
    }
    return (node ?? null);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf),
/* harmony export */   o: () => (/* binding */ nodeAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A mapping's pair of that key. */
;
/** The node at a path of keys and indexes; null where there is none. */
;


/***/ }),

/***/ 33218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var rangeOf = (function (node) {
    const range = node.range;
    if (!range)
        throw new TypeError("an edit of a node that was not parsed");
    return [range[0], range[1]];
});
var endOf = (function (node) {
    const last = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && !node.flow ? node.items.at(-1) : undefined;
    if (last === undefined)
        return rangeOf(node)[1];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairEnd(last) : endOf(last);
});
var pairEnd = (function ({ key, value }) {
    const keyEnd = rangeOf(key)[1];
    return value ? Math.max(keyEnd, endOf(value)) : keyEnd;
});
var isFlow = (function (node) {
    return ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.flow === true;
});
var startOfLine = (function (text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
});
var endOfLine = (function (text, offset) {
    const end = text.indexOf("\n", offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === "\r" ? end - 1 : end;
});
var columnOf = (function (text, node) {
    const [start] = rangeOf(node);
    const from = startOfLine(text, start);
    return start - from - (text[from] === "\ufeff" ? 1 : 0);
});
var indentAt = (function (text, offset) {
    let at = startOfLine(text, offset);
    if (text[at] === "\ufeff")
        at += 1;
    const from = at;
    while (text[at] === " ")
        at += 1;
    return at - from;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   Td: () => (/* binding */ isFlow),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   oM: () => (/* binding */ pairEnd),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Where a node of a parsed document stands, in UTF-16 offsets. A block collection's own end is the next token's beginning: see `endOf`. */
;
/** The offset after a node's last value. */
;
;
;
;
/** The offset of the line break, or of the text's end. */
;
/** The column of a node's first character, from 0. A byte order mark takes none. */
;
/** How many blanks the line begins with that `offset` is on. */
;


/***/ }),

/***/ 88404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var removeItems = (function (text, pair, indexes) {
    const list = pair.value;
    const items = list.items;
    if (indexes.size === items.length)
        return [{ start: valueStart(text, pair), end: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(list), text: " []" }];
    return [...indexes].map((index) => (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlow */ .Td)(list) ? flowRemoval(items, index, indexes) : blockRemoval(text, items, index));
});
var removePair = (function (text, map, pair) {
    const index = map.items.indexOf(pair);
    const [before, next] = [map.items[index - 1], map.items[index + 1]];
    const start = (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(pair.key)[0];
    // The first one stands behind a dash or a brace.
    if (!before)
        return { start, end: next ? (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(next.key)[0] : (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .pairEnd */ .oM)(pair), text: "" };
    if ((0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlow */ .Td)(map))
        return { start: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .pairEnd */ .oM)(before), end: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .pairEnd */ .oM)(pair), text: "" };
    // With the line break before it: at the end of its line, others may be added.
    return {
        start: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfLine */ .C2)(text, (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfLine */ .C2)(text, start) - 1)),
        end: lastLineEnd(text, pair),
        text: "",
    };
});
var lastLineEnd = (function (text, pair) {
    let end = (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .pairEnd */ .oM)(pair);
    while (/[\r\n]/.test(text[end - 1] ?? ""))
        end -= 1;
    return (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, end);
});
var valueStart = (function (text, { key }) {
    return text.indexOf(":", (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(key)[1]) + 1;
});
var blockRemoval = (function (text, items, index) {
    const item = items[index];
    const dash = text.lastIndexOf("-", (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(item)[0] - 1);
    const end = (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(item);
    const last = end > 0 && text[end - 1] === "\n" ? end : nextLine(text, end);
    return { start: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfLine */ .C2)(text, dash), end: last, text: "" };
});
var flowRemoval = (function (items, index, removed) {
    const [start, end] = (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(items[index]);
    const isFirst = items.slice(0, index).every((_each, before) => removed.has(before));
    return isFirst
        ? { start, end: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(items[index + 1])[0], text: "" }
        : { start: (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(items[index - 1])[1], end, text: "" };
});
var nextLine = (function (text, offset) {
    const end = text.indexOf("\n", (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, offset));
    return end < 0 ? text.length : end + 1;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removePair),
/* harmony export */   d: () => (/* binding */ removeItems)
/* harmony export */ });
/* harmony import */ var _documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33218);

/** The text changes that take the items at these indexes out of the list that is a pair's value. */
;
/** The text change that takes a pair out of a map that has others. */
;
/** The end of the line that a pair ends in; a block scalar's own end is behind its line break. */
;
/** Where what a key is for begins: behind its colon. */
;
/** From the line of the item's dash to the line behind its last value. */
;
/** With the comma before it; at the list's beginning with the one behind it. */
;
;


/***/ }),

/***/ 81695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var styleOf = (function (text, root) {
    const [eol] = /\r?\n/.exec(text) ?? ["\n"];
    const found = {};
    findIndentation(text, root, found);
    const step = found.step ?? /^( {1,8})\S/m.exec(text)?.[1]?.length ?? 2;
    return { eol, step, listStep: found.listStep ?? step };
});
var findIndentation = (function (text, node, found) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        findIndentation(text, node.items[0], found);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlow */ .Td)(node))
        return;
    for (const { value } of node.items) {
        if (found.step !== undefined && found.listStep !== undefined)
            return;
        if ((!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) || (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlow */ .Td)(value))
            continue;
        const inner = (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(text, value) - (0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(text, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && inner > 0)
            found.step ??= inner;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) && inner >= 0)
            found.listStep ??= inner;
        findIndentation(text, value, found);
    }
});
var flowShape = (function (text, node) {
    return { kind: text.slice(...(0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node)).includes("\n") ? "flow-lines" : "flow", json: isJson(node) };
});
var isJson = (function (node) {
    const first = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items[0]?.key : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[0] : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(first) ? first.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE : first !== undefined && isJson(first);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   I4: () => (/* binding */ flowShape),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Vj: () => (/* binding */ styleOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33218);


/** Finds out how a document ends its lines and indents. */
;
/** The first nested mapping and the first nested list in block style tell. */
;
const BLOCK = { kind: "block", json: false };
;
/** Whether a flow collection quotes its keys, or else its texts, as JSON does. */
;


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var parseGoMod = (function (text) {
    const goMod = { require: [], replace: [] };
    let block;
    for (const line of readLines(text)) {
        const [first, second] = line.words;
        if (block !== undefined) {
            if (first === ")")
                block = undefined;
            else
                addDirective(goMod, block, line.words, line);
        }
        else if (first !== undefined && second === "(") {
            if (!line.words.includes(")"))
                block = first;
        }
        else if (first !== undefined) {
            addDirective(goMod, first, line.words.slice(1), line);
        }
    }
    return goMod;
});
var addDirective = (function (goMod, verb, words, line) {
    const [path, version] = words;
    if (path === undefined)
        return;
    if (verb === "module")
        goMod.module ??= path;
    if (verb === "go")
        goMod.go ??= path;
    if (verb === "require" && version !== undefined) {
        const indirect = /^\/\/\s*indirect\b/.test(line.comment);
        goMod.require.push({ path, version, indirect, line: line.number });
    }
    if (verb === "replace")
        addReplacement(goMod, words, line.number);
});
var addReplacement = (function (goMod, words, line) {
    const arrow = words.indexOf("=>");
    const [path, version] = words.slice(0, arrow);
    const [newPath, newVersion] = words.slice(arrow + 1);
    if (arrow < 1 || path === undefined || newPath === undefined)
        return;
    goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
});
var readLines = (function (text) {
    return text.split("\n").map((raw, index) => {
        const line = { words: [], comment: "", number: index + 1 };
        for (const match of raw.matchAll(token)) {
            if (match.groups?.comment !== undefined)
                line.comment = match.groups.comment;
            else if (match.groups?.quoted !== undefined)
                line.words.push(unquote(match[0]));
            else if (match[0].trim() !== "")
                line.words.push(match[0]);
        }
        return line;
    });
});
var unquote = (function (literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal.slice(1, -1); // an escape that only Go has, which no module path contains
    }
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   k: () => (/* binding */ parseGoMod)
/* harmony export */ });
/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
;
;
;
const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;
;
;


/***/ }),

/***/ 61456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var addPlugin = (async function ({ manifest, plugin, version }) {
    const located = readManifest(await (0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__.readYaml)(manifest));
    const copy = await (0,_server_working_copy_js__WEBPACK_IMPORTED_MODULE_8__/* .readWorkingCopy */ .Z)(plugin);
    refuseBase(located, copy);
    const { edits, added } = editsFor(located.manifest.plugins, copy, { manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest), version });
    const patches = edits.flatMap((each) => (0,_documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .pluginPatches */ .ch)(located, each));
    const text = (0,_documents_patch_js__WEBPACK_IMPORTED_MODULE_9__/* .applyPatches */ .$)(located.source.text, patches);
    readManifest((0,_documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .h)(manifest, text), (each) => ({ ...each, place: { file: manifest } })); // its lines are not on the disk
    await (0,_documents_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(manifest, text);
    return added;
});
var readManifest = (function ({ source, diagnostics }, relocate = (each) => each) {
    const { manifest, diagnostics: problems } = source ? (0,_documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__.parseManifest)(source) : { diagnostics: [] };
    const found = [...diagnostics, ...problems, ...(manifest ? (0,_documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkManifest */ .K)(manifest) : [])];
    if (!manifest || (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(found))
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticError */ .uo(found.map(relocate));
    return manifest;
});
var editsFor = (function (plugins, copy, { manifest, version: released }) {
    const { module } = copy;
    const { name } = copy.metadata;
    const place = { name, module, ...(copy.import === undefined ? {} : { import: copy.import }) };
    const replaced = (0,_documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .listedPlugin */ .z0)(plugins, place);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest), copy.directory).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/") || ".";
    const version = released ?? versionOf(copy, plugins);
    const state = released === undefined ? { version, path } : { version, path: null };
    // A build has one state of a module: who shares it is compiled from the same.
    const sharing = plugins.filter((each) => each !== replaced && each.module === module);
    return {
        edits: [...sharing.map((each) => ({ ...each, ...state })), { ...place, ...state }],
        added: { name, module, version, ...(replaced ? { replaced } : {}) },
    };
});
var refuseBase = (function ({ manifest, source }, { module }) {
    if (module !== manifest.base.module)
        return;
    (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("input-invalid", `the working copy is of ${module}, which is the base, not a plugin`, {
        fix: "Name the base's checkout by spec.base.path and commit.",
        place: source.place(["spec", "base", "module"]),
    });
});
var versionOf = (function ({ module, metadata }, plugins) {
    const listed = plugins.find((each) => each.module === module);
    if (listed)
        return listed.version;
    const stated = `v${metadata.version?.replace(/^v/, "") ?? ""}`;
    if ((0,_documents_go_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionProblem */ .E)(stated) === undefined && (0,_documents_go_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .majorMismatch */ .W)(module, stated) === undefined)
        return stated;
    return `v${/\d+/.exec((0,_documents_go_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .splitPathMajor */ .NQ)(module) ?? "")?.[0] ?? "0"}.0.0`;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPlugin: () => (/* binding */ addPlugin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17057);
/* harmony import */ var _documents_check_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27950);
/* harmony import */ var _documents_go_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36347);
/* harmony import */ var _documents_go_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64938);
/* harmony import */ var _documents_manifest_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61274);
/* harmony import */ var _documents_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39797);
/* harmony import */ var _documents_patch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94108);
/* harmony import */ var _documents_replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4817);
/* harmony import */ var _documents_yaml_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20075);
/* harmony import */ var _server_working_copy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85626);











/**
 * Makes a manifest take a plugin from its working copy, or at a released version, listed or not so far. Throws where either is wrong, and
 * then the manifest is as it was. Warnings are left to `validate`.
 */
;
;
;
;
/** What is listed already keeps its version, else it is the one that plugin.yaml announces, else the least that the module's path allows. */
;


/***/ })

};

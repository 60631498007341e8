export const id = 3375;
export const ids = [3375];
export const modules = {

/***/ 1138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export renderMarkdown */
/* harmony import */ var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59259);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);



/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
function renderMarkdown(diagnostics) {
    if (diagnostics.length === 0)
        return "";
    const rows = sortDiagnostics(diagnostics).map(row);
    return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
function row({ severity, code, message, fix = "", place }) {
    const where = place ? position(place) : "";
    return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}
/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
function markdownText(text, limit = 500) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(text, limit)
        .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll("@", "&#64;<!-- -->");
}


/***/ }),

/***/ 94108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ applyPatches)
/* harmony export */ });
/** Changes a text at the patches' places and nowhere else. Insertions at one place keep their order; overlapping patches are a defect. */
function applyPatches(text, patches) {
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
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function replaceFile(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 34224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
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
function addToFlow({ text, style }, collection, members, index, write) {
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
}
function insert(at, text) {
    return { start: at, end: at, text };
}
/** The offset of the comma that follows a member, past blanks and comments. */
function trailingComma(text, offset) {
    const filler = /\s+|#[^\n]*/y;
    let at = offset;
    for (filler.lastIndex = at; filler.test(text); filler.lastIndex = at)
        at = filler.lastIndex;
    return text[at] === "," ? at : undefined;
}

// EXTERNAL MODULE: ./packages/documents/src/yaml-style.ts
var yaml_style = __webpack_require__(81695);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-render.ts



/**
 * Writes a value whose first line begins at `column`; further lines are indented to it. Keys come in the order of `like`, a node of the same
 * kind that is in the document already, and texts are quoted as there.
 */
function render(value, column, style, shape, like) {
    if (value === null || typeof value !== "object") {
        return typeof value === "string" ? (0,scalar_text/* scalarText */.ws)(value, { json: shape.json, like }) : String(value);
    }
    const members = isList(value) ? value.map((item) => ({ item })) : entriesLike(value, like);
    if (members.length === 0)
        return isList(value) ? "[]" : "{}";
    const own = likeShape(shape, like);
    return own.kind === "block" ? block(value, column, style, like) : flow(value, column, style, own, like);
}
function isList(value) {
    return Array.isArray(value);
}
/** A collection that is in flow style elsewhere in a block document is written so here too. */
function likeShape(shape, like) {
    const inFlow = ((0,dist/* isMap */.jh)(like) || (0,dist/* isSeq */.oP)(like)) && like.flow === true && like.items.length > 0;
    return shape.kind === "block" && inFlow ? { kind: "flow", json: (0,yaml_style/* isJson */.Fh)(like) } : shape;
}
function block(value, column, style, like) {
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
}
/** What follows a key's colon: the value, or a line break and the value on the lines below. `column` is the key's. */
function pairText(value, column, style, like) {
    const isNested = typeof value === "object" && value !== null && Object.keys(value).length > 0;
    if (!isNested || likeShape(yaml_style/* BLOCK */.IE, like).kind !== "block")
        return ` ${render(value, column, style, yaml_style/* BLOCK */.IE, like)}`;
    const inner = column + (isList(value) ? style.listStep : style.step);
    return `${style.eol}${" ".repeat(inner)}${render(value, inner, style, yaml_style/* BLOCK */.IE, like)}`;
}
function flow(value, column, style, shape, like) {
    const inner = column + style.step;
    const members = Array.isArray(value)
        ? value.map((item) => render(item, inner, style, shape, itemLike(like)))
        : entriesLike(value, like).map(({ key, item, node }) => flowPairText(key, item, inner, style, shape, node));
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    if (shape.kind === "flow")
        return `${open}${members.join(", ")}${close}`;
    const newLine = style.eol + " ".repeat(inner);
    return `${open}${newLine}${members.join(`,${newLine}`)}${style.eol}${" ".repeat(column)}${close}`;
}
function flowPairText(key, value, column, style, shape, like) {
    const label = (0,scalar_text/* scalarText */.ws)(key, { json: shape.json, like: like?.key });
    return `${label}: ${render(value, column, style, shape, like?.value)}`;
}
/** The members of a mapping, those that `like` has too in its order, the others where they are given. */
function entriesLike(value, like) {
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
}
function keyOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
}
function itemLike(like) {
    return (0,dist/* isSeq */.oP)(like) ? like.items[0] : undefined;
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-edit.ts






/** Writes another text in a scalar's place, quoted as the old one where that can hold it; `json` leaves only double quotes. */
function replaceText({ text }, node, value, json = false) {
    const [start, end] = (0,yaml_positions/* rangeOf */.be)(node);
    const isBlock = node.type === dist/* Scalar */.X5.BLOCK_FOLDED || node.type === dist/* Scalar */.X5.BLOCK_LITERAL;
    const lineBreak = isBlock ? (/(?:\r?\n)+$/.exec(text.slice(start, end))?.[0] ?? "") : "";
    return { start, end, text: (0,scalar_text/* scalarText */.ws)(value, { json, like: node }) + lineBreak };
}
/** Writes a value in the place of a pair's value, which may be empty. `map` is the mapping that the pair is in. */
function replaceValue(document, map, pair, value) {
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
}
/** Adds pairs at a mapping's end. */
function addPairs(document, map, pairs) {
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
}
/** Adds items to a list that has some, after the one at `index`; -1 puts them first. `like` is an item whose style they follow. */
function addItems(document, list, index, values, like) {
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
}
/** What stands between a dash and its item, blanks or a line break, and how far that puts the item to the right of the dash. */
function gapAfterDash(text, list) {
    const first = list.items[0];
    const gap = text.slice((0,yaml_positions/* rangeOf */.be)(list)[0] + 1, (0,yaml_positions/* rangeOf */.be)(first)[0]);
    const width = (0,yaml_positions/* columnOf */.uV)(text, first) - (0,yaml_positions/* columnOf */.uV)(text, list);
    return /^(?: +|\r?\n +)$/.test(gap) && (0,dist/* isMap */.jh)(first) ? { text: gap, width } : { text: " ", width: 2 };
}
/** Inserts lines below the line that `offset` is on, or at `offset` itself where that is a line's beginning already. */
function insertBelow({ text, style }, offset, lines) {
    if (offset > 0 && text[offset - 1] === "\n")
        return { start: offset, end: offset, text: lines + style.eol };
    const end = (0,yaml_positions/* endOfLine */.vT)(text, offset);
    return { start: end, end, text: style.eol + lines };
}
/** Comments right below a value that stand at `column` or further right belong to it. */
function afterComments(text, offset, column) {
    let end = offset;
    let line = text[offset - 1] === "\n" ? offset : nextLine(text, offset);
    while (line < text.length && text[line + (0,yaml_positions/* indentAt */.oY)(text, line)] === "#" && (0,yaml_positions/* indentAt */.oY)(text, line) >= column) {
        end = (0,yaml_positions/* endOfLine */.vT)(text, line);
        line = nextLine(text, line);
    }
    return end;
}
function nextLine(text, offset) {
    const lineBreak = text.indexOf("\n", offset);
    return lineBreak < 0 ? text.length : lineBreak + 1;
}


/***/ }),

/***/ 55026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf),
/* harmony export */   o: () => (/* binding */ nodeAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A mapping's pair of that key. */
function pairOf(map, key) {
    return map.items.find((pair) => pair.key.value === key);
}
/** The node at a path of keys and indexes; null where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairOf(node, String(step))?.value : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : undefined;
    }
    return (node ?? null);
}


/***/ }),

/***/ 33218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function rangeOf(node) {
    const range = node.range;
    if (!range)
        throw new TypeError("an edit of a node that was not parsed");
    return [range[0], range[1]];
}
/** The offset after a node's last value. */
function endOf(node) {
    const last = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && !node.flow ? node.items.at(-1) : undefined;
    if (last === undefined)
        return rangeOf(node)[1];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairEnd(last) : endOf(last);
}
function pairEnd({ key, value }) {
    const keyEnd = rangeOf(key)[1];
    return value ? Math.max(keyEnd, endOf(value)) : keyEnd;
}
function isFlow(node) {
    return ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.flow === true;
}
function startOfLine(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
/** The offset of the line break, or of the text's end. */
function endOfLine(text, offset) {
    const end = text.indexOf("\n", offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
/** The column of a node's first character, from 0. A byte order mark takes none. */
function columnOf(text, node) {
    const [start] = rangeOf(node);
    const from = startOfLine(text, start);
    return start - from - (text[from] === "\ufeff" ? 1 : 0);
}
/** How many blanks the line begins with that `offset` is on. */
function indentAt(text, offset) {
    let at = startOfLine(text, offset);
    if (text[at] === "\ufeff")
        at += 1;
    const from = at;
    while (text[at] === " ")
        at += 1;
    return at - from;
}


/***/ }),

/***/ 81695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   I4: () => (/* binding */ flowShape),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Vj: () => (/* binding */ styleOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33218);


/** Finds out how a document ends its lines and indents. */
function styleOf(text, root) {
    const [eol] = /\r?\n/.exec(text) ?? ["\n"];
    const found = {};
    findIndentation(text, root, found);
    const step = found.step ?? /^( {1,8})\S/m.exec(text)?.[1]?.length ?? 2;
    return { eol, step, listStep: found.listStep ?? step };
}
/** The first nested mapping and the first nested list in block style tell. */
function findIndentation(text, node, found) {
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
}
const BLOCK = { kind: "block", json: false };
function flowShape(text, node) {
    return { kind: text.slice(...(0,_documents_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node)).includes("\n") ? "flow-lines" : "flow", json: isJson(node) };
}
/** Whether a flow collection quotes its keys, or else its texts, as JSON does. */
function isJson(node) {
    const first = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items[0]?.key : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[0] : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(first) ? first.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE : first !== undefined && isJson(first);
}


/***/ }),

/***/ 56923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PLUGIN_INFO_LABEL),
/* harmony export */   q: () => (/* binding */ pluginInfo)
/* harmony export */ });
/** The label by which `ocm plugin registry list` shows a plugin. */
const PLUGIN_INFO_LABEL = "ocm.software/pluginInfo";
/** UTF-16 code units; a registry's list shows a line, not a manual. */
const DESCRIPTION_LIMIT = 500;
/** What a registry tells about a plugin, taken from the plugin's own component. `name` is the reference's. */
function pluginInfo(name, component, registry) {
    const description = descriptionOf(component);
    return {
        name,
        version: component.version,
        platforms: platformsOf(component.resources),
        ...(description === undefined ? {} : { description }),
        ...(registry === undefined ? {} : { registry }),
        component: component.name,
    };
}
/** The platforms that the resources say they are for, each once, in order of the alphabet. */
function platformsOf(resources) {
    const platforms = resources.flatMap(({ extraIdentity }) => {
        const { os, architecture } = extraIdentity ?? {};
        return os && architecture ? [`${os}/${architecture}`] : [];
    });
    return [...new Set(platforms)].sort();
}
function descriptionOf({ labels = [] }) {
    const value = labels.find(({ name }) => name === "description")?.value;
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" ? undefined : text.slice(0, DESCRIPTION_LIMIT).replace(/[\ud800-\udbff]$/, "");
}


/***/ }),

/***/ 39709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   av: () => (/* binding */ holdsItem),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* unused harmony exports bodyWith, withoutMarker, titleOf, digest, itemsField */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
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


/***/ }),

/***/ 68526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DK: () => (/* binding */ changeListing),
  notDeclined: () => (/* binding */ notDeclined),
  proposedChange: () => (/* binding */ proposedChange)
});

// UNUSED EXPORTS: raiseLabels, raiseOf

// EXTERNAL MODULE: ./packages/ocm/src/registry-version.ts
var registry_version = __webpack_require__(795);
// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/patch.ts
var patch = __webpack_require__(94108);
// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/documents/src/yaml-edit.ts + 2 modules
var yaml_edit = __webpack_require__(34224);
// EXTERNAL MODULE: ./packages/documents/src/yaml-lookup.ts
var yaml_lookup = __webpack_require__(55026);
// EXTERNAL MODULE: ./packages/documents/src/yaml-positions.ts
var yaml_positions = __webpack_require__(33218);
// EXTERNAL MODULE: ./packages/documents/src/yaml-style.ts
var yaml_style = __webpack_require__(81695);
// EXTERNAL MODULE: ./packages/ocm/src/plugin-info.ts
var plugin_info = __webpack_require__(56923);
;// CONCATENATED MODULE: ./packages/ocm/src/constructor-edit.ts






/** The text changes of one component that carry out the edits, all of them against the text as it is. */
function constructorPatches({ source }, component, edits) {
    const document = { text: source.text, style: (0,yaml_style/* styleOf */.Vj)(source.text, source.root) };
    const map = (0,yaml_lookup/* nodeAt */.o)(source.root, component.path);
    const target = { document, map, component, modern: edits.some(({ kind }) => kind === "modernise") };
    const additions = edits.flatMap((edit) => (edit.kind === "add" ? [edit.reference] : []));
    return [...edits.flatMap((edit) => patchesOf(target, edit)), ...addReferences(target, additions)];
}
function patchesOf(target, edit) {
    const { document, map } = target;
    switch (edit.kind) {
        case "version":
            return setValue(document, map, "version", edit.version);
        case "replace":
            return replaceReference(document, referenceAt(target, edit.index), edit.reference);
        case "digest":
            return setValue(document, referenceAt(target, edit.index), "digest", plainDigest(edit.digest));
        case "modernise":
            return modernise(target);
        case "add":
            return [];
    }
}
function replaceReference(document, item, { version, digest, pluginInfo }) {
    const labels = setPluginInfo(document, item, pluginInfo);
    const digests = setValue(document, item, "digest", plainDigest(digest));
    return [
        ...setValue(document, item, "version", version),
        // What is added to a list that ends the reference comes before what is added to the reference.
        ...((0,yaml_lookup/* pairOf */.c)(item, "labels") ? [...labels, ...digests] : [...digests, ...labels]),
    ];
}
/** Sets the label's value, or adds the label, or the list of labels. */
function setPluginInfo(document, item, info) {
    const label = { name: plugin_info/* PLUGIN_INFO_LABEL */._, value: { ...info } };
    const labels = (0,yaml_lookup/* pairOf */.c)(item, "labels")?.value;
    if (!(0,dist/* isSeq */.oP)(labels) || labels.items.length === 0)
        return setValue(document, item, "labels", [label]);
    const own = labels.items.find((each) => (0,dist/* isMap */.jh)(each) && each.get("name") === plugin_info/* PLUGIN_INFO_LABEL */._);
    if ((0,dist/* isMap */.jh)(own))
        return setValue(document, own, "value", label.value);
    return (0,yaml_edit/* addItems */.IP)(document, labels, labels.items.length - 1, [label], labels.items[0]);
}
function addReferences({ document, map, component, modern }, references) {
    if (references.length === 0)
        return [];
    const { references: listed, referencesKey } = component;
    const componentKey = referencesKey === "references" && !modern ? "component" : "componentName";
    const list = (0,yaml_lookup/* pairOf */.c)(map, referencesKey)?.value;
    if (!(0,dist/* isSeq */.oP)(list) || list.items.length === 0) {
        const items = references.map((reference) => plainReference(reference, componentKey));
        return setValue(document, map, referencesKey, items);
    }
    return [...insertionPoints(listed, references)].flatMap(([index, added]) => {
        const items = added.map((reference) => plainReference(reference, componentKey));
        return (0,yaml_edit/* addItems */.IP)(document, list, index, items, listItem(list, Math.max(index, 0)));
    });
}
/** The new references by the index of the listed one that they go behind; -1 for the list's beginning. */
function insertionPoints(listed, added) {
    const inOrder = listed.every(({ name }, index) => index === 0 || (listed[index - 1]?.name ?? "") <= name);
    const points = new Map();
    for (const reference of added) {
        const own = listed.findLastIndex((each) => each.componentName === reference.componentName);
        const before = inOrder ? listed.findLastIndex((each) => each.name <= reference.name) : listed.length - 1;
        const index = own >= 0 ? own : before;
        points.set(index, [...(points.get(index) ?? []), reference]);
    }
    return points;
}
function modernise({ document, map, component }) {
    const { text } = document;
    const patches = [];
    const rename = (pair, name, parent) => {
        if (pair)
            patches.push((0,yaml_edit/* replaceText */.ee)({ ...document, text }, pair.key, name, (0,yaml_positions/* isFlow */.Td)(parent) && (0,yaml_style/* isJson */.Fh)(parent)));
    };
    rename((0,yaml_lookup/* pairOf */.c)(map, "references"), "componentReferences", map);
    component.references.forEach((_each, index) => {
        const item = referenceAt({ map, component }, index);
        rename((0,yaml_lookup/* pairOf */.c)(item, "component"), "componentName", item);
    });
    const provider = (0,yaml_lookup/* pairOf */.c)(map, "provider");
    return provider && !(0,dist/* isMap */.jh)(provider.value)
        ? [...patches, ...(0,yaml_edit/* replaceValue */.uQ)(document, map, provider, { name: component.provider.name })]
        : patches;
}
function setValue(document, map, key, value) {
    const pair = (0,yaml_lookup/* pairOf */.c)(map, key);
    if (!pair)
        return (0,yaml_edit/* addPairs */.zN)(document, map, { [key]: value });
    const { value: node } = pair;
    // Member by member, so that comments and what else is there stay.
    if ((0,dist/* isMap */.jh)(node) && key === "digest") {
        return Object.entries(value).flatMap(([name, each]) => setValue(document, node, name, each));
    }
    return (0,yaml_edit/* replaceValue */.uQ)(document, map, pair, value);
}
function plainReference({ name, version, componentName, digest, pluginInfo }, componentKey) {
    return {
        name,
        version,
        [componentKey]: componentName,
        digest: plainDigest(digest),
        labels: [{ name: plugin_info/* PLUGIN_INFO_LABEL */._, value: { ...pluginInfo } }],
    };
}
function plainDigest({ hashAlgorithm, normalisationAlgorithm, value }) {
    return { hashAlgorithm, normalisationAlgorithm, value };
}
function referenceAt({ map, component }, index) {
    const list = (0,yaml_lookup/* pairOf */.c)(map, component.referencesKey)?.value;
    return listItem(list, index);
}
function listItem(list, index) {
    const item = list.items[index];
    if (item === undefined)
        throw new RangeError(`there is no reference ${index}`);
    return item;
}

;// CONCATENATED MODULE: ./packages/ocm/src/constructor-remove.ts


/** The text changes that take the references at these indexes out of a component's list. */
function removalPatches({ source }, { path, referencesKey, references }, indexes) {
    const { text, root } = source;
    const map = (0,yaml_lookup/* nodeAt */.o)(root, path);
    const pair = (0,yaml_lookup/* pairOf */.c)(map, referencesKey);
    const list = pair.value;
    if (indexes.size === references.length)
        return [{ start: valueStart(text, pair), end: (0,yaml_positions/* endOf */.pJ)(list), text: " []" }];
    const items = list.items;
    return [...indexes].map((index) => (0,yaml_positions/* isFlow */.Td)(list) ? flowRemoval(items, index, indexes) : blockRemoval(text, items, index));
}
/** Where what a key is for begins: behind its colon. */
function valueStart(text, { key }) {
    return text.indexOf(":", (0,yaml_positions/* rangeOf */.be)(key)[1]) + 1;
}
/** From the line of the item's dash to the line behind its last value. */
function blockRemoval(text, items, index) {
    const item = items[index];
    const dash = text.lastIndexOf("-", (0,yaml_positions/* rangeOf */.be)(item)[0] - 1);
    const end = (0,yaml_positions/* endOf */.pJ)(item);
    const last = end > 0 && text[end - 1] === "\n" ? end : nextLine(text, end);
    return { start: (0,yaml_positions/* startOfLine */.C2)(text, dash), end: last, text: "" };
}
/** With the comma before it; at the list's beginning with the one behind it. */
function flowRemoval(items, index, removed) {
    const [start, end] = (0,yaml_positions/* rangeOf */.be)(items[index]);
    const isFirst = items.slice(0, index).every((_each, before) => removed.has(before));
    return isFirst
        ? { start, end: (0,yaml_positions/* rangeOf */.be)(items[index + 1])[0], text: "" }
        : { start: (0,yaml_positions/* rangeOf */.be)(items[index - 1])[1], end, text: "" };
}
function nextLine(text, offset) {
    const end = text.indexOf("\n", (0,yaml_positions/* endOfLine */.vT)(text, offset));
    return end < 0 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./packages/registry/src/apply.ts





/**
 * The constructor's text with the changes and the version in it.
 *
 * @param more digests to recompute, by the list as it is before, or the new spelling
 */
function applyChanges(listing, changes, version, more = []) {
    const removed = new Set(changes.flatMap((each) => (each.kind === "remove" ? [each.listed.index] : [])));
    const { located, component } = removed.size > 0 ? withoutReferences(listing, removed) : listing;
    const at = (index) => index - [...removed].filter((each) => each < index).length;
    const edits = changes.flatMap((each) => {
        if (each.kind === "remove")
            return [];
        const { reference } = each.released;
        if (each.kind === "add")
            return [{ kind: "add", reference }];
        return [{ kind: "replace", index: at(each.listed.index), reference }];
    });
    const others = more.flatMap((each) => {
        if (each.kind !== "digest")
            return [each];
        return removed.has(each.index) ? [] : [{ ...each, index: at(each.index) }];
    });
    const patches = constructorPatches(located, component, [{ kind: "version", version }, ...edits, ...others]);
    const text = (0,patch/* applyPatches */.$)(located.source.text, patches);
    reread(located.source.file, text);
    return text;
}
function withoutReferences({ located, component }, removed) {
    const { source, components } = located;
    const text = (0,patch/* applyPatches */.$)(source.text, removalPatches(located, component, removed));
    const again = reread(source.file, text);
    return { located: again, component: again.components[components.indexOf(component)] };
}
/** What a release says of itself becomes part of the text: nothing that a constructor must not hold may get into it that way. */
function reread(file, text) {
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(file, text);
    if (located === undefined)
        throw new diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts
var render_markdown = __webpack_require__(1138);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var entries = __webpack_require__(97537);
;// CONCATENATED MODULE: ./packages/registry/src/proposal-text.ts



/** Rows that a person still reads. */
const mostRows = 100;
/** `Add helminput 0.2.0`; for several changes how many there are. */
function proposalTitle(changes) {
    const plugins = new Set(changes.map(({ entry }) => entry.name));
    if (plugins.size > 1)
        return `Update ${plugins.size} plugins of the registry`;
    const [name = ""] = plugins;
    const versions = changes.flatMap((each) => (each.kind === "remove" ? [] : [each.released.reference.version]));
    const removed = changes.flatMap((each) => (each.kind === "remove" ? [each.listed.reference.version] : []));
    const parts = [
        ...(versions.length > 0 ? [`list ${name} ${few(versions)}`] : []),
        ...(removed.length > 0 ? [`remove ${versions.length > 0 ? "" : `${name} `}${few(removed)}`] : []),
    ];
    const title = parts.join(", ");
    return title.charAt(0).toUpperCase() + title.slice(1);
}
function few(versions) {
    return versions.length > 3 ? `${versions.length} versions up to ${versions.at(-1)}` : versions.join(", ");
}
/** What a maintainer decides from: what comes from where, what it replaces, and what merging does. */
function proposalBody({ name, references }, changes, { before, version, raise }, texts) {
    const shown = changes.slice(0, mostRows);
    const plugins = [...new Map(shown.map(({ entry }) => [entry.name, entry])).values()];
    const more = changes.length - shown.length;
    const newest = newestListed(references);
    const rows = shown.map((each) => row(each, newest.get(each.entry.component))).join("");
    return `| Plugin | Change | Listed so far | After | Platforms | Digest (SHA-256) |
| --- | --- | --- | --- | --- | --- |
${rows}${more > 0 ? `\n${more} more changes are not shown here; the diff has them all.\n` : ""}
${plugins.map((entry) => about(entry, shown, texts)).join("\n")}
**Merging publishes** ${code(name)} ${code(version)} (${raise}, from ${code(before)}) with these changes; should that version be taken by then, the next one. Published versions are never changed.

The digests were computed from what lies in the OCI registry, not taken from the message that led here. Whether the binaries can be trusted is for the reviewer to say: signatures were not verified.

A higher version: add the label ${code("version:minor")} or ${code("version:major")}. Not wanted: close this, and the same is not proposed again.
`;
}
/** The newest listed version of each component. */
function newestListed(references) {
    const newest = new Map();
    for (const { componentName, version } of references) {
        newest.set(componentName, (0,src_version/* newestVersion */.Rg)([version, newest.get(componentName) ?? ""]) ?? version);
    }
    return newest;
}
/** Names, versions and digests keep to their grammars; platforms are whatever a release says. */
function row(change, newest) {
    const name = code(change.entry.name);
    const before = change.kind === "add" ? newest : change.listed.reference.version;
    const listed = before === undefined ? "" : code(before);
    if (change.kind === "remove")
        return cells([name, `${change.because}: removed`, listed, "", "", ""]);
    const { version, digest, pluginInfo } = change.released.reference;
    const platforms = (0,render_markdown/* markdownText */.p)(pluginInfo.platforms.join(", ")) || "not stated";
    const what = change.kind === "replace" ? "replaced" : newest === undefined ? "new plugin" : "one more version";
    return cells([name, what, listed, code(version), platforms, code(digest.value)]);
}
function cells(texts) {
    return `| ${texts.join(" | ")} |\n`;
}
function about(entry, changes, { registry, serverUrl }) {
    const released = changes.flatMap((each) => (each.entry === entry && each.kind !== "remove" ? [each.released] : []));
    const newest = released.at(-1);
    const info = newest?.reference.pluginInfo;
    const lines = [
        `component ${code(entry.component)} in ${code((0,entries/* repositoryOf */._)(entry, registry))}`,
        ...(newest ? [`published by ${(0,render_markdown/* markdownText */.p)(newest.provider, 200)}`] : []),
        ...releaseLinks(entry, newest?.reference.version, serverUrl),
        ...(info?.description === undefined ? [] : [`describes itself as: ${(0,render_markdown/* markdownText */.p)(info.description)}`]),
    ];
    return `${code(entry.name)}\n${lines.map((line) => `- ${line}\n`).join("")}`;
}
/** How a release's tag is spelt only its repository knows: GitHub's search finds each spelling. */
function releaseLinks({ source }, version, serverUrl) {
    if (source === undefined)
        return ["source repository: the policy names none"];
    const { repository, id } = source;
    const number = id === undefined ? "" : ` (number ${id})`;
    const home = `source repository [${code(repository)}](${serverUrl}/${repository})${number}`;
    if (version === undefined)
        return [home];
    const query = new URLSearchParams({ q: version.replace(/^v/, ""), expanded: "true" });
    return [home, `release: [${code(version)}](${serverUrl}/${repository}/releases?${query})`];
}
/** Only for what keeps to a grammar without backticks. */
function code(text) {
    return `\`${text}\``;
}

// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts
var publish_references = __webpack_require__(15053);
;// CONCATENATED MODULE: ./packages/registry/src/change.ts




/** A label on a pull request that raises the level of the registry's next version. */
const raiseLabels = { "version:major": "major", "version:minor": "minor" };
const levels = ["patch", "minor", "major"];
/** The constructor with the changes in it, and the registry's next version. `asked` is the level that a person asks for at least. */
async function changeListing(listing, changes, releases, asked = "patch", more = []) {
    const { component } = listing;
    const published = await releases.published(component.name);
    const raise = higher(asked, naturalRaise(listing, changes));
    const state = { published, base: component.version, listsPlugins: component.references.length > 0 };
    const version = (0,registry_version/* proposedVersion */.J_)(state, raise);
    return { text: applyChanges(listing, changes, version, more), before: component.version, version, raise };
}
function naturalRaise({ component }, changes) {
    const added = changes.filter((each) => each.kind === "add").map(({ entry }) => ({ componentName: entry.component }));
    return (0,registry_version/* raiseBetween */.Pv)(component.references, [...component.references, ...added]);
}
function higher(one, other) {
    return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}
/** The level that labels ask for. */
function raiseOf(labels) {
    const asked = labels.flatMap((label) => (Object.hasOwn(raiseLabels, label) ? [raiseLabels[label]] : []));
    return asked.length === 0 ? undefined : asked.reduce(higher);
}
/** What of the changes was not declined; all of them where each one was, which says so. */
function notDeclined(changes, declined) {
    const left = changes.filter((each) => !declined(itemOf(each)));
    return left.length > 0 ? left : [...changes];
}
/** A proposal of the changes. */
async function proposedChange(path, listing, changes, input, texts, releases) {
    const asked = raiseOf(input.labels);
    const list = await changeListing(listing, changes, releases, asked);
    const raisedByHand = asked !== undefined && higher(asked, naturalRaise(listing, changes)) === asked ? asked : undefined;
    const change = {
        files: new Map([[path, list.text]]),
        items: changes.map(itemOf),
        fingerprint: JSON.stringify([changes.map(linesOf), raisedByHand]),
        title: proposalTitle(changes),
        body: proposalBody(listing.component, changes, list, texts),
    };
    return { change, list };
}
/** A moving version is another item with each content. */
function itemOf(change) {
    const { name } = change.entry;
    if (change.kind === "remove")
        return `${name}@${change.listed.reference.version} ${change.because}`;
    const { version, digest } = change.released.reference;
    return version === publish_references/* MOVING_VERSION */.Ip ? `${name}@${version} ${digest.value}` : `${name}@${version}`;
}
/** What the plugin's lines will say, and what they take the place of. */
function linesOf(change) {
    const before = change.kind === "add" ? undefined : change.listed.reference.version;
    return [
        change.kind,
        change.entry.component,
        before,
        change.kind === "remove" ? undefined : change.released.reference,
    ];
}


/***/ }),

/***/ 97537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isComponentEntry),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
function isComponentEntry(entry) {
    return entry.component !== undefined;
}
/** The OCM repository that a plugin's component lies in. */
function repositoryOf(entry, registry) {
    return entry.repository ?? registry;
}


/***/ }),

/***/ 23375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  editLocally: () => (/* binding */ editLocally)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var src_diagnostic = __webpack_require__(17057);
// EXTERNAL MODULE: ./packages/documents/src/policy-parse.ts + 1 modules
var policy_parse = __webpack_require__(6454);
// EXTERNAL MODULE: ./packages/documents/src/read-text.ts
var read_text = __webpack_require__(41978);
// EXTERNAL MODULE: ./packages/documents/src/replace-file.ts
var replace_file = __webpack_require__(4817);
// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(74033);
// EXTERNAL MODULE: ./packages/ocm/src/digest.ts + 1 modules
var src_digest = __webpack_require__(90148);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var src_sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/diagnostics/src/suggest.ts
var suggest = __webpack_require__(84726);
// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(28461);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var src_entries = __webpack_require__(97537);
;// CONCATENATED MODULE: ./packages/registry/src/admit.ts





/** Whether the policy lists versions like this one: prereleases, the moving version among them, are a channel of their own. */
function inChannel(version, { channel, withdrawn }) {
    const parsed = (0,src_version/* parseVersion */.ot)(version);
    if (parsed === undefined || withdrawn.includes(version))
        return false;
    return channel === "prerelease" || parsed.prerelease.length === 0;
}
/** The policy's entry for what is asked for. Throws plugin-not-in-policy, plugin-identity-refused and plugin-version-refused. */
function admit(located, request, registry) {
    const { plugin, component, repository, version } = request;
    const entry = located.policy.plugins.find(({ name }) => name === plugin);
    if (entry === undefined)
        return unknown(located, plugin);
    const place = (field) => placeOf(located, entry, field);
    if (!(0,src_entries/* isComponentEntry */.C)(entry)) {
        const message = `the policy knows ${(0,src_sanitize/* quoted */.T)(plugin)} as a Go module, which a registry of components cannot list`;
        const fix = "Give its component in the policy, or send this to the server's repository.";
        return (0,src_diagnostic/* fail */.fJ)("plugin-identity-refused", message, { fix, plugin, place: place("module") });
    }
    const own = (0,src_entries/* repositoryOf */._)(entry, registry);
    for (const [what, given, wanted] of [
        ["component", component, entry.component],
        ["repository", repository, own],
    ]) {
        if (given === undefined || given === wanted)
            continue;
        const message = `the policy's ${what} for ${plugin} is ${wanted}, not ${(0,src_sanitize/* quoted */.T)(given, 255)}`;
        const fix = `Release it there, or have the policy's ${what} changed.`;
        (0,src_diagnostic/* fail */.fJ)("plugin-identity-refused", message, { fix, plugin, place: place(what) });
    }
    const unsigned = signerProblem(located, entry);
    if (unsigned)
        (0,src_diagnostic/* fail */.fJ)(unsigned.code, unsigned.message, unsigned);
    if (version !== undefined && !inChannel(version, entry))
        refuseVersion(located, entry, version);
    return entry;
}
/** A signer that is asked for and cannot be verified is no signer: until it can be, nothing of the plugin is proposed. */
function signerProblem(located, entry) {
    if (entry.signer === undefined)
        return undefined;
    const message = `the policy asks for a signer of ${entry.name}, and signatures of components cannot be verified yet`;
    return (0,src_diagnostic/* diagnostic */.YK)("plugin-signer-unverified", message, {
        fix: "Remove the signer from the policy if the plugin may be listed without.",
        plugin: entry.name,
        place: placeOf(located, entry, "signer"),
    });
}
function unknown({ policy, source }, plugin) {
    const near = (0,suggest/* suggest */.Z)(plugin, policy.plugins.map(({ name }) => name));
    return (0,src_diagnostic/* fail */.fJ)("plugin-not-in-policy", `the policy has no plugin ${(0,src_sanitize/* quoted */.T)(plugin)}`, {
        fix: near ? `Did you mean ${near}? Else add the plugin to the policy.` : "Add the plugin to the policy.",
        plugin,
        place: source.place(["spec", "plugins"], { key: true }),
    });
}
function refuseVersion(located, entry, version) {
    const withdrawn = entry.withdrawn.includes(version);
    const message = withdrawn
        ? `the policy has withdrawn ${entry.name} ${version}`
        : `${entry.name} ${version} is a prerelease, and the policy's channel for it is stable`;
    const fix = withdrawn ? "Release another version." : "Release a stable version, or set the channel to prerelease.";
    return (0,src_diagnostic/* fail */.fJ)("plugin-version-refused", message, {
        fix,
        plugin: entry.name,
        place: placeOf(located, entry, withdrawn ? "withdrawn" : "channel"),
    });
}
function placeOf({ policy, source }, entry, field) {
    return source.place(["spec", "plugins", policy.plugins.indexOf(entry), field]);
}

// EXTERNAL MODULE: ./packages/registry/src/change.ts + 4 modules
var change = __webpack_require__(68526);
// EXTERNAL MODULE: ./packages/registry/src/concurrent.ts
var concurrent = __webpack_require__(2184);
// EXTERNAL MODULE: ./packages/registry/src/publish-component.ts + 1 modules
var publish_component = __webpack_require__(53342);
;// CONCATENATED MODULE: ./packages/registry/src/listing.ts



/** Reads a constructor's text; undefined where there is no such file. Throws diagnostics. */
function listing_readListing(file, text, target) {
    if (text === undefined) {
        return (0,src_diagnostic/* fail */.fJ)("file-unreadable", `there is no ${file} on the base branch`, {
            fix: "Commit a constructor with the registry component's name, version and provider, or correct the path.",
            place: { file },
        });
    }
    const { located, diagnostics } = (0,src_constructor/* parseConstructor */.M)(file, text);
    if (located === undefined)
        throw new src_diagnostic/* DiagnosticError */.uo(diagnostics);
    const component = (0,publish_component/* chooseComponent */.bY)({ located, diagnostics, repositoryOf: () => undefined }, target);
    return { located, component, byComponent: referencesOf(component), diagnostics };
}
function referencesOf({ references }) {
    const found = new Map();
    for (const [index, reference] of references.entries()) {
        const known = found.get(reference.componentName);
        if (known)
            known.push({ index, reference });
        else
            found.set(reference.componentName, [{ index, reference }]);
    }
    return found;
}

// EXTERNAL MODULE: ./packages/proposals/src/marker.ts
var marker = __webpack_require__(39709);
// EXTERNAL MODULE: ./packages/proposals/src/json.ts
var json = __webpack_require__(78561);
// EXTERNAL MODULE: ./packages/proposals/src/problems.ts
var problems = __webpack_require__(42643);
;// CONCATENATED MODULE: ./packages/proposals/src/pulls.ts



function pulls_pullsOf({ name, call }) {
    const owner = name.slice(0, name.indexOf("/"));
    const list = async (path, query, purpose) => {
        const found = [];
        for (let page = 1;; page++) {
            const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
            const answer = await call({ path: `${path}?${search}`, purpose });
            found.push(...items(parseJson(answer.bytes, path)));
            if (!/rel="next"/.test(answer.headers.link ?? ""))
                return found;
        }
    };
    // A fork of the same owner can have a branch of the same name.
    const ours = (json) => child(json, "head", "repo", "id").value === child(json, "base", "repo", "id").value;
    return {
        ofBranch: async (branch, base) => {
            const query = { state: "all", head: `${owner}:${branch}`, base };
            return (await list("/pulls", query, "list pull requests")).filter(ours).map(toPull);
        },
        open: async (base) => {
            const found = await list("/pulls", { state: "open", base }, "list pull requests");
            return found.filter(ours).map((json) => ({ ...toPull(json), branch: text(json, "head", "ref") }));
        },
        mergeable: async (number) => {
            const answer = await call({ path: `/pulls/${number}`, purpose: `look at pull request ${number}` });
            const { value } = child(parseJson(answer.bytes, "pull"), "mergeable");
            return typeof value === "boolean" ? value : undefined;
        },
        create: async ({ title, body, branch, base }) => {
            const purpose = "open a pull request";
            const request = { title, body, head: branch, base };
            const answer = await call({ method: "POST", path: "/pulls", body: request, accept: [422], purpose });
            if (answer.status !== 422)
                return toPull(parseJson(answer.bytes, "pull"));
            if (/already exists|no commits between/i.test(answer.message))
                return undefined;
            throw new DiagnosticError([explain(answer, `${purpose} in ${name}`)]);
        },
        update: async (number, body) => {
            const purpose = `update pull request ${number}`;
            const answer = await call({ method: "PATCH", path: `/pulls/${number}`, body, purpose });
            return toPull(parseJson(answer.bytes, "pull"));
        },
        addLabels: async (number, labels) => {
            const purpose = `label pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/labels`, body: { labels }, purpose });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of pull request ${number}`);
            return found.map((json) => ({ author: login(json), body: optionalText(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
}
function pulls_sameLogin(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function toPull(json) {
    const merged = optionalText(json, "merged_at") !== undefined;
    return {
        number: integer(json, "number"),
        url: text(json, "html_url"),
        state: text(json, "state") === "open" ? "open" : merged ? "merged" : "closed",
        author: login(json),
        title: text(json, "title"),
        body: optionalText(json, "body") ?? "",
        labels: items(json, "labels").map((label) => text(label, "name")),
        headSha: sha(json, "head", "sha"),
    };
}
/** Accounts that were deleted are shown as ghost. */
function login(json) {
    return optionalText(json, "user", "login") ?? "ghost";
}

;// CONCATENATED MODULE: ./packages/proposals/src/trailer.ts


const names = {
    key: "Plugin-Release-Proposal",
    state: "Plugin-Release-State",
    base: "Plugin-Release-Base",
    tree: "Plugin-Release-Tree",
};
const order = (/* unused pure expression or super */ null && (["key", "state", "base", "tree"]));
function trailer_commitMessage(title, trailer) {
    const lines = order.map((field) => `${names[field]}: ${sanitize(trailer[field], 200)}`);
    return `${sanitize(title, 200)}\n\n${lines.join("\n")}\n`;
}
/** The trailer in the last paragraph of a commit message; undefined when it is not complete. */
function readTrailer(message) {
    const paragraph = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? "";
    const lines = paragraph.split("\n");
    const values = order.map((field) => {
        const prefix = `${names[field]}: `;
        return lines
            .find((line) => line.startsWith(prefix))
            ?.slice(prefix.length)
            .trim();
    });
    const [key, state, base, tree] = values;
    return key && state && base && tree ? { key, state, base, tree } : undefined;
}
/** The trailer of a head that our identity wrote for this proposal and nobody changed since. */
function trailer_ownTrailer(head, key, identity) {
    const trailer = readTrailer(head.message);
    const ours = trailer?.key === sanitize(key, 200) && trailer.tree === head.tree;
    return ours && sameLogin(head.author, identity) ? trailer : undefined;
}

;// CONCATENATED MODULE: ./packages/proposals/src/observe.ts




async function observe_observe(github, repository, pulls, request) {
    const files = await observe_readFiles(repository, request.paths, request.base);
    if ([...files.values()].every((text) => text === undefined))
        await observe_requireBranch(repository, request.base);
    const found = await pulls.ofBranch(request.branch, request.base);
    const identity = found.length > 0 ? await github.identity() : "";
    const seen = found.map((pull) => judgePull(pull, request.key, identity));
    return {
        files,
        open: seen.find((pull) => pull.state === "open"),
        concluded: seen.filter((pull) => pull.state !== "open"),
    };
}
async function observe_readFiles(repository, paths, ref) {
    const files = new Map();
    for (const path of paths)
        files.set(path, await repository.readFile(path, ref));
    return files;
}
/** No file at all can also mean no branch, no repository, or no right to see it: GitHub says 404 to all of them. */
async function observe_requireBranch(repository, branch) {
    const head = await repository.branch(branch);
    if (head)
        return head;
    return fail("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
        fix: "Check the names, and that the token may read the repository's contents.",
    });
}
function judgePull(pull, key, identity) {
    const mine = sameLogin(pull.author, identity);
    const marker = mine ? readMarker(pull.body) : undefined;
    return { ...pull, mine, ...(marker?.key === key ? { marker } : {}) };
}
async function observe_judgeHead(head, key, github) {
    const own = ownTrailer(head, key, await github.identity());
    return { sha: head.sha, ...(own ? { own: { state: own.state, base: own.base } } : {}) };
}
/** The newest proposal that a person closed with this item in it. */
function observe_declinedIn(seen, item) {
    const closed = seen.concluded.filter(({ state, marker }) => state === "closed" && marker && !marker.withdrawn);
    return closed.find(({ marker }) => holdsItem(marker?.items ?? "", item));
}
function observe_openPull(pull) {
    if (!pull)
        return undefined;
    return { mine: pull.mine, headSha: pull.headSha, ...(pull.marker ? { marker: pull.marker } : {}) };
}
/** The files that a change edits, as the base branch has them. */
function observe_baseDigest(change, files) {
    const paths = [...change.files.keys()].sort();
    return digest(paths.map((path) => [path, files.get(path) ?? null]));
}

;// CONCATENATED MODULE: ./packages/proposals/src/work.ts

async function work_computeChange(request, seen, files) {
    const change = await request.edit({
        files,
        labels: seen.open?.labels ?? [],
        declined: (item) => declinedIn(seen, item) !== undefined,
    });
    for (const path of change?.files.keys() ?? []) {
        if (!request.paths.includes(path))
            throw new Error(`the edit changes ${path}, which is not among the paths it reads`);
    }
    return change;
}

;// CONCATENATED MODULE: ./packages/proposals/src/commit.ts






/** Computes the change again from exactly the commit that will be its parent. Undefined when that asks for something else. */
async function commit_fixBasis(work) {
    const { repository, request, seen, change } = work;
    if (!change)
        return undefined;
    const commit = await requireBranch(repository, request.base);
    const edited = await readFiles(repository, [...change.files.keys()], commit.sha);
    const files = new Map([...seen.files, ...edited]);
    const moved = [...edited].some(([path, text]) => text !== seen.files.get(path));
    const again = moved ? await computeChange(request, seen, files) : change;
    const state = digest(change.fingerprint);
    const same = again && digest(again.fingerprint) === state && [...again.files.keys()].every((path) => edited.has(path));
    return same ? { commit, files, change: again, state } : undefined;
}
/** Puts the change onto a branch that has an open pull request. The commit, or undefined when the branch moved meanwhile. */
async function commit_extendBranch(work, basis, head) {
    const tree = await work.repository.createTree(basis.commit.tree, basis.change.files);
    return moveBranch(work, basis, head, tree);
}
/** Puts the change onto a branch that has none: a new branch, or one that an earlier run left behind. */
async function commit_startBranch(work, basis) {
    const { repository, request, seen } = work;
    const tree = await repository.createTree(basis.commit.tree, basis.change.files);
    const commit = await storeCommit(work, basis, tree, [basis.commit.sha]);
    if (await repository.createBranch(request.branch, commit))
        return commit;
    const found = await repository.branch(request.branch);
    if (!found)
        return undefined;
    const head = await judgeHead(found, request.key, work.github);
    const concluded = new Set(seen.concluded.filter((pull) => pull.mine).map((pull) => pull.headSha));
    const leftover = decideLeftover(head, { state: basis.state, baseCommit: basis.commit.sha }, concluded);
    if (leftover === "use")
        return head.sha;
    if (leftover === "extend")
        return moveBranch(work, basis, head, tree);
    const message = `The branch ${request.branch} of ${request.repository} holds commits that this suite did not write, and no pull request explains them.`;
    return fail("proposal-branch-taken", message, { fix: "Rename or delete that branch." });
}
/** Never forced: the new commit has the head that was looked at as its parent, so a branch that moved refuses it. */
async function moveBranch(work, basis, head, tree) {
    const base = basis.commit.sha;
    const commit = await storeCommit(work, basis, tree, head.own?.base === base ? [head.sha] : [head.sha, base]);
    return (await work.repository.moveBranch(work.request.branch, commit)) ? commit : undefined;
}
function storeCommit({ repository, request }, basis, tree, parents) {
    const trailer = { key: request.key, state: basis.state, base: basis.commit.sha, tree };
    return repository.createCommit({ message: commitMessage(basis.change.title, trailer), tree, parents });
}

;// CONCATENATED MODULE: ./packages/proposals/src/texts.ts

/** Title and body of a proposal, with what its marker remembers. */
function texts_textsOf(marker, change) {
    return { title: titleOf(change.title), body: bodyWith({ ...marker, items: itemsField(change.items) }, change.body) };
}
/** The body of a proposal that this suite closes; what it proposed does not count as declined. */
function texts_closingTexts({ key, base }, pull) {
    const empty = { key, head: pull.headSha, state: "", base: "", items: "" };
    const marker = { ...(readMarker(pull.body) ?? empty), withdrawn: true };
    const note = `> Closed: nothing is left of this proposal for \`${base}\`.`;
    return { body: bodyWith(marker, `${note}\n\n${withoutMarker(pull.body)}`) };
}
/** How a comment begins that was written for exactly this wanted state. */
function texts_editedCommentMark(change) {
    return `<!-- plugin-release: edited ${digest(change.fingerprint)} -->`;
}
function texts_editedComment({ branch }, change, pull) {
    const own = readMarker(pull.body)?.head;
    const back = own ? `reset the branch \`${branch}\` to ${own}, or ` : "";
    return [
        texts_editedCommentMark(change),
        `This proposal should now be **${titleOf(change.title).replace(/[\\`*_[\]<>]/g, "\\$&")}**.`,
        "",
        "Its branch holds commits that this suite did not write, so it is left as it is.",
        `To have it brought up to date, ${back}merge or close this pull request.`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/proposals/src/carry-out.ts





/** Writes what was decided. Undefined when something moved, so that everything has to be looked at again. */
async function carry_out_carryOut(work, known, step) {
    const { open } = work.seen;
    if (step.do === "write")
        return open ? refresh(work, known, open, step.outcome) : create(work);
    if (!open)
        return carry_out_conclude(work, step);
    if (step.do === "describe")
        return describe(work, known, open);
    if (step.do === "comment")
        return commentOnce(work, open);
    if (step.do === "withdraw")
        return withdraw(work, open);
    const labelled = step.do === "stop" && step.outcome === "current" && (await addLabels(work, open));
    return carry_out_conclude(work, step, labelled);
}
/** The result of a step, written or only planned. */
function carry_out_conclude(work, step, changed = false) {
    const outcome = outcomeOf(step);
    const declinedPull = outcome === "declined" ? declinedIn(work.seen, work.change?.items[0] ?? "") : undefined;
    return resultOf(work, outcome, changed, work.seen.open ?? declinedPull);
}
async function create(work) {
    const basis = await fixBasis(work);
    const head = basis && (await startBranch(work, basis));
    if (!basis || !head)
        return undefined;
    const { branch, base } = work.request;
    const pull = await work.pulls.create({ ...textsFor(work, basis, head), branch, base });
    if (!pull)
        return undefined;
    await addLabels(work, pull);
    return resultOf({ ...work, change: basis.change }, "created", true, pull);
}
async function refresh(work, known, open, outcome) {
    const basis = await fixBasis(work);
    const head = basis && known.head && (await extendBranch(work, basis, known.head));
    if (!basis || !head)
        return undefined;
    return retell({ ...work, change: basis.change }, open, textsFor(work, basis, head), outcome);
}
async function describe(work, known, open) {
    const { change, request, seen } = work;
    if (!change || !known.head || !known.wanted)
        return undefined;
    const marker = {
        key: request.key,
        head: known.head.sha,
        state: known.wanted.state,
        base: baseDigest(change, seen.files),
    };
    return retell(work, open, textsOf(marker, change), "updated");
}
/** A pull request that was closed or merged meanwhile is not the one to bring up to date. */
async function retell(work, open, texts, outcome) {
    const { state } = await work.pulls.update(open.number, texts);
    if (state !== "open")
        return undefined;
    await addLabels(work, open);
    return resultOf(work, outcome, true, open);
}
async function withdraw(work, open) {
    await work.pulls.update(open.number, { state: "closed", ...closingTexts(work.request, open) });
    return resultOf(work, "withdrawn", true, open);
}
async function commentOnce(work, open) {
    const { change, github, pulls, request } = work;
    if (!change)
        return undefined;
    const identity = await github.identity();
    const mark = editedCommentMark(change);
    const earlier = (await pulls.comments(open.number)).filter((each) => sameLogin(each.author, identity));
    const told = earlier.some(({ body }) => body.startsWith(mark));
    if (!told)
        await pulls.comment(open.number, editedComment(request, change, open));
    return carry_out_conclude(work, { do: "comment" }, !told);
}
async function addLabels({ pulls, request }, pull) {
    const missing = request.labels.filter((label) => !pull.labels.includes(label));
    if (missing.length > 0)
        await pulls.addLabels(pull.number, missing);
    return missing.length > 0;
}
function textsFor(work, basis, head) {
    const base = baseDigest(basis.change, basis.files);
    return textsOf({ key: work.request.key, head, state: basis.state, base }, basis.change);
}
function outcomeOf(step) {
    if (step.do === "stop" || step.do === "write")
        return step.outcome;
    if (step.do === "withdraw")
        return "withdrawn";
    return step.do === "comment" ? "edited" : "updated";
}
function resultOf(work, outcome, changed, pull) {
    return {
        outcome,
        changed,
        ...(pull ? { number: pull.number, url: pull.url } : {}),
        ...(work.change ? { change: work.change } : {}),
        diagnostics: diagnosticsOf(work, outcome, pull),
    };
}
function diagnosticsOf({ seen, request }, outcome, pull) {
    if (outcome === "declined") {
        const message = `Pull request ${pull?.number} proposed the same and was closed without merging: ${pull?.url}`;
        return [diagnostic("proposal-declined", message, { fix: "Reopen that pull request if it was closed by mistake." })];
    }
    if (outcome !== "edited")
        return [];
    const reason = seen.open?.mine
        ? "holds commits that this suite did not write, and is left as it is"
        : `was opened from ${request.branch} by ${seen.open?.author}, not by this suite`;
    const fix = "Merge it, or close it and delete its branch.";
    return [diagnostic("proposal-edited", `Pull request ${pull?.number} ${reason}: ${pull?.url}`, { fix })];
}

// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var repository = __webpack_require__(68719);
;// CONCATENATED MODULE: ./packages/proposals/src/propose.ts








/** How often a proposal is computed anew because something moved while it was written. */
const rounds = 6;
/** Milliseconds before GitHub is asked again whether a pull request merges: it computes that when it is first asked. */
const mergeabilityDelays = (/* unused pure expression or super */ null && ([500, 1500, 3000]));
/**
 * Makes the proposal what the head of the base branch asks for: opens it, brings it up to date, or leaves it (design,
 * section 6). Safe to run at any time, several times at once, and again after it was killed. Throws diagnostics.
 */
async function propose_propose(github, request) {
    checkBranches(request);
    const repository = openRepository(github, request.repository);
    const pulls = pullsOf(repository);
    for (let round = 0; round < rounds; round++) {
        if (round > 0)
            await github.sleep(100 * 2 ** round * (1 + Math.random()));
        const seen = await observe(github, repository, pulls, request);
        const change = await computeChange(request, seen, seen.files);
        const work = { github, repository, pulls, request, seen, ...(change ? { change } : {}) };
        const known = firstKnown(work);
        const step = await learn(work, known);
        const result = step && (request.dryRun ? conclude(work, step) : await carryOut(work, known, step));
        if (result)
            return result;
    }
    return fail("proposal-contended", `The branch ${request.branch} moved each time the proposal was to be written.`, {
        fix: "Run this again; if that does not help, look for a branch rule, or for a branch whose name begins with this one's and a slash.",
    });
}
function firstKnown({ change, seen }) {
    return {
        wanted: change ? { state: digest(change.fingerprint), base: baseDigest(change, seen.files) } : null,
        declined: change !== undefined && change.items.length > 0 && change.items.every((item) => declinedIn(seen, item)),
        open: openPull(seen.open),
    };
}
/** Asks only for what the decision depends on. Undefined when the branch went away meanwhile. */
async function learn(work, known) {
    for (;;) {
        const step = decide(known);
        if (step.do === "ask-head") {
            const head = await work.repository.branch(work.request.branch);
            if (!head)
                return undefined;
            known.head = await judgeHead(head, work.request.key, work.github);
        }
        else if (step.do === "ask-mergeable") {
            known.mergeable = await askMergeable(work);
        }
        else {
            return step;
        }
    }
}
async function askMergeable({ github, pulls, seen }) {
    for (const delay of [0, ...mergeabilityDelays]) {
        if (delay > 0)
            await github.sleep(delay);
        const answer = await pulls.mergeable(seen.open?.number ?? 0);
        if (answer !== undefined)
            return answer;
    }
    return "unknown";
}
/** What git and GitHub accept as a branch's name, narrowed to what needs no escaping anywhere. */
function checkBranches({ branch, base }) {
    for (const name of [branch, base]) {
        const parts = name.split("/");
        const plain = parts.every((part) => /^[\w+@][\w.+@-]*$/.test(part) && !part.includes("..") && !/\.(lock)?$/.test(part));
        if (!plain || name.length > 200)
            fail("input-invalid", `"${name.slice(0, 100)}" cannot be the name of a branch.`);
    }
    if (branch === base)
        fail("input-invalid", `A proposal to ${base} needs a branch of its own.`);
}

// EXTERNAL MODULE: ./packages/ocm/src/component-reference.ts
var component_reference = __webpack_require__(42538);
// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts
var publish_references = __webpack_require__(15053);
;// CONCATENATED MODULE: ./packages/registry/src/plan.ts



/** Design, section 6: what is missing, superseded or withdrawn, of what was released. Versions come in ascending order. */
function planPlugin(entry, listed, released) {
    const wanted = [...new Set(released)].filter((version) => inChannel(version, entry)).toSorted(src_version/* compareVersions */.Zy);
    return entry.retention === "append" ? planAppend(entry, listed, wanted) : planReplace(entry, listed, wanted);
}
function planAppend(entry, listed, wanted) {
    const known = new Set(listed.map(({ reference }) => reference.version));
    const withdrawn = listed.filter(({ reference }) => entry.withdrawn.includes(reference.version));
    return [
        ...withdrawn.map((each) => ({ do: "remove", listed: each, because: "withdrawn" })),
        ...checkMoving(listed, wanted),
        ...wanted.filter((version) => !known.has(version)).map((version) => ({ do: "add", version })),
    ];
}
/** The newest takes the place of the highest that is listed; all others leave. A lower one never takes it, unless the listed one was withdrawn. */
function planReplace(entry, listed, wanted) {
    const newest = wanted.at(-1);
    const current = highest(listed.filter(({ reference }) => !entry.withdrawn.includes(reference.version)));
    const place = current ?? listed.at(-1);
    if (place === undefined)
        return newest === undefined ? [] : [{ do: "add", version: newest }];
    const others = listed.filter((each) => each !== place);
    const moved = newest !== undefined && (current === undefined || isHigher(newest, current.reference.version));
    return [
        ...others.map((each) => ({ do: "remove", listed: each, because: reasonOf(entry, each) })),
        ...(moved
            ? [{ do: "replace", listed: place, version: newest }]
            : current === undefined
                ? [{ do: "remove", listed: place, because: "withdrawn" }]
                : checkMoving([place], wanted)),
    ];
}
function checkMoving(listed, wanted) {
    const moving = listed.find(({ reference }) => reference.version === publish_references/* MOVING_VERSION */.Ip);
    return moving && wanted.includes(publish_references/* MOVING_VERSION */.Ip) ? [{ do: "check", listed: moving }] : [];
}
function reasonOf(entry, { reference }) {
    return entry.withdrawn.includes(reference.version) ? "withdrawn" : "superseded";
}
/** The listed version that a lower one must not replace. */
function highest(listed) {
    return listed.reduce((best, each) => (best && !isHigher(each.reference.version, best.reference.version) ? best : each), undefined);
}
/** A version that cannot be compared is lower than any that can. */
function isHigher(one, other) {
    if ((0,src_version/* parseVersion */.ot)(one) === undefined)
        return false;
    return (0,src_version/* parseVersion */.ot)(other) === undefined || (0,src_version/* compareVersions */.Zy)(one, other) > 0;
}

;// CONCATENATED MODULE: ./packages/registry/src/resolve.ts








/** Component versions of one plugin that are read at the same time. */
const atOnce = 4;
/**
 * What the policy and the released versions ask of one plugin's references. A version that was asked for must be fit to be listed; others that
 * are not are reported and left out. Throws diagnostics.
 */
async function resolve_resolvePlugin(entry, listing, { releases, registry }, request) {
    checkName(entry, listing);
    const listed = listing.byComponent.get(entry.component) ?? [];
    const version = request?.version;
    const [versions, asked] = await Promise.all([
        releases.versions(entry),
        version === undefined ? undefined : releases.released(entry, version),
    ]);
    if (request && version !== undefined)
        checkAsked(entry, listed, { ...request, version }, asked, registry);
    const diagnostics = [];
    const aside = request !== undefined;
    const all = version === undefined ? versions : [...versions, version];
    const changes = await resolveSteps(entry, listed, all, releases, (error) => {
        diagnostics.push(...problemsOfVersion(error, aside));
    });
    diagnostics.push(...changes.flatMap(movingWarning), ...newerNotice(entry, request, changes));
    return { changes, diagnostics, ...(asked === undefined ? {} : { asked }) };
}
/** Where one version takes another's place, one that cannot be listed must not hide the next: the plan is made again without it. */
async function resolveSteps(entry, listed, versions, releases, onProblem) {
    const steps = planPlugin(entry, listed, versions);
    const found = await (0,concurrent/* mapConcurrent */._)(steps, atOnce, (step) => resolveStep(entry, step, releases).catch((error) => {
        onProblem(error);
        return undefined;
    }));
    const unfit = steps.flatMap((step, at) => ("version" in step && found[at] === undefined ? [step.version] : []));
    if (entry.retention === "append" || unfit.length === 0)
        return found.filter((each) => each !== undefined);
    const others = versions.filter((each) => !unfit.includes(each));
    return resolveSteps(entry, listed, others, releases, onProblem);
}
async function resolveStep(entry, step, releases) {
    if (step.do === "remove")
        return { kind: "remove", entry, listed: step.listed, because: step.because };
    const version = step.do === "check" ? step.listed.reference.version : step.version;
    const released = await releases.released(entry, version);
    // Lists of tags lag behind: what is gone meanwhile is not there.
    if (released === undefined)
        return undefined;
    if (step.do === "add")
        return { kind: "add", entry, released };
    const { digest } = step.listed.reference;
    if (step.do === "check" && digest && (0,src_digest/* sameDigest */.VB)(digest, released.reference.digest))
        return undefined;
    return { kind: "replace", entry, released, listed: step.listed };
}
/** A registry that cannot be read leaves open what is wanted: that is thrown on. */
const isUnread = ({ code }) => code.startsWith("registry-") || code === "content-mismatch";
/** @param aside another version was asked for: these are no reason to fail */
function problemsOfVersion(error, aside) {
    if (!(error instanceof src_diagnostic/* DiagnosticError */.uo))
        throw error;
    if (error.diagnostics.some(isUnread))
        throw error;
    return error.diagnostics.map((each) => (aside ? { ...each, severity: "warning" } : each));
}
function checkName(entry, { component, located }) {
    const index = component.references.findIndex(({ name, componentName }) => name === entry.name && componentName !== entry.component);
    if (index < 0)
        return;
    const other = component.references[index]?.componentName ?? "";
    (0,src_diagnostic/* fail */.fJ)("plugin-identity-refused", `the registry lists ${entry.name} as ${other}, the policy as ${entry.component}`, {
        fix: "Correct the policy, or remove the other component's references from the constructor.",
        plugin: entry.name,
        place: located.source.place([...component.path, component.referencesKey, index]),
    });
}
function checkAsked(entry, listed, { version, digest }, released, registry) {
    const name = (0,component_reference/* formatComponentReference */.W$)({
        repository: (0,src_entries/* repositoryOf */._)(entry, registry),
        component: entry.component,
        version,
    });
    const plugin = entry.name;
    if (released === undefined) {
        (0,src_diagnostic/* fail */.fJ)("plugin-version-missing", `${name} does not exist`, {
            fix: "Publish the component version first; a version is written exactly as it was released, with v or without.",
            plugin,
        });
    }
    const actual = released.reference.digest.value;
    if (digest !== undefined && digest !== actual) {
        (0,src_diagnostic/* fail */.fJ)("release-digest-mismatch", `${name} has the digest ${actual}, and was announced with ${digest}`, {
            fix: "Find out what was published under this version, and announce that.",
            plugin,
        });
    }
    const same = listed.find(({ reference }) => reference.version === version);
    if (same) {
        checkSame(entry, same, released, name);
        return;
    }
    const current = highest(listed.filter(({ reference }) => !entry.withdrawn.includes(reference.version)));
    if (entry.retention === "replace" && current && !isHigher(version, current.reference.version)) {
        const message = `${plugin} is listed at ${current.reference.version}, and ${version} is not newer`;
        (0,src_diagnostic/* fail */.fJ)("plugin-version-older", message, {
            fix: "Nothing is to be done; to list older versions too, set the policy's retention to append.",
            plugin,
        });
    }
}
function checkSame(entry, { reference }, released, name) {
    const problem = listedMismatch(reference.digest, released, name);
    if (problem && reference.version !== publish_references/* MOVING_VERSION */.Ip)
        throw new src_diagnostic/* DiagnosticError */.uo([{ ...problem, plugin: entry.name }]);
}
/** Whether a listed digest is still that of the release; one of an older normalisation cannot be compared. */
function listedMismatch(digest, { reference }, name) {
    if (digest === undefined || digest.normalisationAlgorithm !== src_digest/* COMPONENT_NORMALISATION */.PU)
        return undefined;
    if ((0,src_digest/* sameDigest */.VB)(digest, reference.digest))
        return undefined;
    const message = `${name} has the digest ${reference.digest.value}, and is listed with ${(0,src_sanitize/* quoted */.T)(digest.value, 64)}`;
    return (0,src_diagnostic/* diagnostic */.YK)("listed-digest-mismatch", message, {
        fix: "Ask the publisher why a released version changed; release the new content under a new version.",
    });
}
function movingWarning(change) {
    if (change.kind === "remove" || change.released.reference.version !== publish_references/* MOVING_VERSION */.Ip)
        return [];
    const { name } = change.entry;
    const message = `${name} ${publish_references/* MOVING_VERSION */.Ip} moves: what is listed now changes with the next development build`;
    return [(0,src_diagnostic/* diagnostic */.YK)("moving-version-replaced", message, { fix: "Release a version for use.", plugin: name })];
}
function newerNotice(entry, request, changes) {
    if (entry.retention !== "replace" || request?.version === undefined)
        return [];
    const { plugin, version } = request;
    const newer = changes.find((each) => each.kind !== "remove" && isHigher(each.released.reference.version, version));
    if (newer === undefined || newer.kind === "remove")
        return [];
    const message = `${plugin} ${newer.released.reference.version} is released already, and is proposed in the place of ${version}`;
    return [(0,src_diagnostic/* diagnostic */.YK)("plugin-version-older", message, { severity: "notice", plugin })];
}

;// CONCATENATED MODULE: ./packages/registry/src/propose-scope.ts





/** Plugins that are looked up at the same time: enough to be quick, few enough to be polite. */
const propose_scope_atOnce = 8;
/** Brings one pull request to what policy, releases and base branch ask for. Throws diagnostics. */
async function proposeScope(session, scope, request) {
    const { github, repository, base, constructorPath, dryRun } = session;
    let last;
    const result = await propose(github, {
        repository,
        base,
        branch: scope.branch,
        key: scope.key,
        paths: [constructorPath],
        labels: ["plugin-release"],
        dryRun,
        edit: async (input) => {
            const wish = await wishFor(session, scope, input.files.get(constructorPath), request);
            last = { wish, list: undefined };
            if (wish.changes.length === 0)
                return undefined;
            // Not loaded by the many runs that find nothing to do.
            const { notDeclined, proposedChange } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68526));
            const { serverUrl, registry, releases } = session;
            const texts = { serverUrl, registry: registry.repository };
            const changes = notDeclined(wish.changes, input.declined);
            const { change, list } = await proposedChange(constructorPath, wish.listing, changes, input, texts, releases);
            last = { wish: { ...wish, changes }, list };
            return change;
        },
    });
    if (last === undefined)
        throw new Error("the proposal was decided without looking at the registry's list");
    return toProposed(scope, result, last.wish, last.list);
}
async function wishFor(session, { entries }, text, request) {
    const listing = readListing(session.constructorPath, text, session.registry);
    const resolving = { releases: session.releases, registry: session.registry.repository };
    const resolved = await mapConcurrent(entries, propose_scope_atOnce, (entry) => resolvePlugin(entry, listing, resolving, request?.plugin === entry.name ? request : undefined));
    const asked = resolved.find((each) => each.asked)?.asked;
    return {
        listing,
        changes: resolved.flatMap((each) => each.changes),
        diagnostics: resolved.flatMap((each) => each.diagnostics),
        ...(asked === undefined ? {} : { asked }),
    };
}
function toProposed(scope, result, wish, list) {
    const { outcome, changed, number, url } = result;
    const changes = wish.changes.map(describeChange);
    const touched = [...new Set(wish.changes.map(({ entry }) => entry.name))];
    const before = wish.listing.component.version;
    return {
        plugins: touched.length > 0 ? touched : scope.entries.map(({ name }) => name),
        changes,
        outcome,
        changed,
        ...(number === undefined ? {} : { number }),
        ...(url === undefined ? {} : { url }),
        before,
        version: list?.version ?? before,
        ...(wish.asked === undefined ? {} : { asked: wish.asked }),
        diagnostics: [...wish.listing.diagnostics, ...wish.diagnostics, ...result.diagnostics],
    };
}
/** `helminput 0.2.0`, or `-helminput 0.1.0` for what leaves. */
function describeChange(change) {
    const { name } = change.entry;
    return change.kind === "remove"
        ? `-${name} ${change.listed.reference.version}`
        : `${name} ${change.released.reference.version}`;
}
/** The diagnostics of a failure, with the plugin that it belongs to; a defect is thrown on. */
function propose_scope_diagnosticsOf(error, plugin) {
    if (!(error instanceof src_diagnostic/* DiagnosticError */.uo))
        throw error;
    return error.diagnostics.map((each) => ({ ...each, plugin: each.plugin ?? plugin }));
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 5 modules
var src_repository = __webpack_require__(50815);
// EXTERNAL MODULE: ./packages/ocm/src/grammar.ts
var grammar = __webpack_require__(81491);
// EXTERNAL MODULE: ./packages/ocm/src/plugin-info.ts
var plugin_info = __webpack_require__(56923);
// EXTERNAL MODULE: ./packages/ocm/src/provider.ts
var provider = __webpack_require__(11348);
// EXTERNAL MODULE: ./packages/ocm/src/read-component-version.ts
var read_component_version = __webpack_require__(14930);
;// CONCATENATED MODULE: ./packages/registry/src/releases.ts











/** @param registry the registry's own OCM repository, which plugins without another one lie in too */
function openReleases(registry, access) {
    const known = new Map();
    const once = (key, ask) => {
        const asked = known.get(key);
        if (asked)
            return asked;
        const asking = ask();
        known.set(key, asking);
        asking.catch(() => known.delete(key));
        return asking;
    };
    const open = (repository, component) => (0,src_repository/* openRepository */.h)((0,reference.parseRepository)((0,component_reference/* ociRepository */.md)({ repository, component })), access);
    return {
        versions: (entry) => {
            const repository = (0,src_entries/* repositoryOf */._)(entry, registry);
            return once(`${repository}//${entry.component}`, () => listVersions(open(repository, entry.component)));
        },
        released: (entry, version) => {
            const repository = (0,src_entries/* repositoryOf */._)(entry, registry);
            const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component: entry.component, version });
            return once(name, () => readRelease(open(repository, entry.component), entry, version, repository));
        },
        published: (component) => once(`${registry}//${component}`, () => listVersions(open(registry, component))),
    };
}
async function listVersions(repository) {
    const versions = (await repository.tags()).map(src_version/* versionOfTag */.mx);
    return versions.filter((version) => (0,grammar/* isComponentVersion */.cZ)(version) && (0,src_version/* hasOwnTag */.pF)(version));
}
async function readRelease(source, entry, version, repository) {
    const stored = await (0,read_component_version/* readComponentVersion */.c)(source, { component: entry.component, version });
    if (stored === undefined)
        return undefined;
    const { component } = stored.descriptor;
    const name = (0,component_reference/* formatComponentReference */.W$)({ repository, component: entry.component, version });
    if (component.resources.length === 0) {
        (0,src_diagnostic/* fail */.fJ)("plugin-resources-missing", `${name} has no resources: there is nothing to install`, {
            fix: "Release a version with its binaries, or add this one to the policy's withdrawn versions.",
            plugin: entry.name,
        });
    }
    return {
        reference: {
            name: entry.name,
            version,
            componentName: entry.component,
            digest: (0,src_digest/* componentDigest */.sb)(component),
            pluginInfo: (0,plugin_info/* pluginInfo */.q)(entry.name, component, repository),
        },
        provider: (0,provider/* readProvider */.W)(component.provider).name,
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/scope.ts

const groupedKey = "registry";
/** The pull request that a plugin's changes go into. */
function scopeOf(policy, entry) {
    return policy.proposals === "grouped" ? groupedScope(policy) : pluginScope(entry.name, [entry]);
}
/** Plugins whose signer cannot be verified are in no pull request. */
function listable(policy) {
    return policy.plugins.filter(src_entries/* isComponentEntry */.C).filter(({ signer }) => signer === undefined);
}
function groupedScope(policy) {
    // Not below plugin-release/registry/: git has no branch inside another one's name.
    return { branch: "plugin-release/registry-all", key: groupedKey, entries: listable(policy) };
}
/** The scope of a proposal that is open; without entries where the policy has no place for it any more. Undefined for other proposals than ours. */
function scopeOfKey(policy, key) {
    const grouped = policy.proposals === "grouped";
    if (key === groupedKey) {
        const scope = groupedScope(policy);
        return grouped ? scope : { ...scope, entries: [] };
    }
    const [, name] = /^registry\/(.+)$/.exec(key) ?? [];
    if (name === undefined)
        return undefined;
    return pluginScope(name, grouped ? [] : listable(policy).filter((each) => each.name === name));
}
function pluginScope(name, entries) {
    return { branch: `plugin-release/registry/${name}`, key: `registry/${name}`, entries };
}

;// CONCATENATED MODULE: ./packages/registry/src/local.ts
















/** Edits a constructor in place: what the action would propose, in one change. Throws diagnostics, and then the file is as it was. */
async function editLocally(registry, edits) {
    const { constructorFile } = registry;
    const target = (0,publish_component/* parseTarget */.hu)(registry.target);
    const listing = listing_readListing(constructorFile, textOf(constructorFile), target);
    const located = readPolicy(registry.policyFile);
    const releases = openReleases(target.repository, registry.access);
    const resolved = await resolveAll(listing, located, { target, releases, edits });
    const more = await moreEdits(listing, located, releases, edits);
    const diagnostics = [...listing.diagnostics, ...resolved.diagnostics];
    const { version: before } = listing.component;
    const { failed } = resolved;
    if (resolved.changes.length === 0 && more.length === 0) {
        return { changes: [], before, version: before, changed: false, failed, diagnostics };
    }
    const { text, version } = await (0,change/* changeListing */.DK)(listing, resolved.changes, releases, edits.raise, more);
    if (!edits.dryRun)
        await (0,replace_file/* replaceFile */.f)(constructorFile, text);
    return { changes: resolved.changes.map(describeChange), before, version, changed: true, failed, diagnostics };
}
async function resolveAll(listing, located, { target, releases, edits }) {
    const { plugins } = edits;
    const resolving = { releases, registry: target.repository };
    if (plugins === undefined)
        return { changes: [], failed: 0, diagnostics: [] };
    if (plugins !== "all") {
        const resolved = await resolve_resolvePlugin(admit(located, plugins, target.repository), listing, resolving, plugins);
        return { ...resolved, failed: 0 };
    }
    let failed = 0;
    const all = await (0,concurrent/* mapConcurrent */._)(listable(located.policy), propose_scope_atOnce, (entry) => resolve_resolvePlugin(entry, listing, resolving).catch((error) => {
        failed += 1;
        return { changes: [], diagnostics: [...propose_scope_diagnosticsOf(error, entry.name)] };
    }));
    return {
        changes: all.flatMap((each) => each.changes),
        failed,
        diagnostics: all.flatMap((each) => each.diagnostics),
    };
}
async function moreEdits({ component }, { policy }, releases, { modernise, recompute }) {
    const edits = modernise ? [{ kind: "modernise" }] : [];
    if (!recompute)
        return edits;
    const entries = new Map(policy.plugins.filter(src_entries/* isComponentEntry */.C).map((each) => [each.component, each]));
    const obsolete = component.references.flatMap(({ componentName, version, digest }, index) => {
        const entry = entries.get(componentName);
        const isOld = digest === undefined || digest.normalisationAlgorithm !== src_digest/* COMPONENT_NORMALISATION */.PU;
        return entry && isOld ? [{ entry, version, index }] : [];
    });
    const found = await (0,concurrent/* mapConcurrent */._)(obsolete, propose_scope_atOnce, (each) => digestEdit(each, releases));
    return [...edits, ...found.flat()];
}
async function digestEdit({ entry, version, index }, releases) {
    const released = await releases.released(entry, version);
    return released ? [{ kind: "digest", index, digest: released.reference.digest }] : [];
}
function readPolicy(file) {
    const { located, diagnostics } = (0,policy_parse/* parsePolicy */.O)(file, textOf(file));
    if (located === undefined)
        throw new src_diagnostic/* DiagnosticError */.uo(diagnostics);
    return located;
}
function textOf(file) {
    const read = (0,read_text/* readText */.yR)(file, src_constructor/* CONSTRUCTOR_LIMIT */.B);
    if ("problem" in read)
        throw new src_diagnostic/* DiagnosticError */.uo([read.problem]);
    return read.text;
}


/***/ })

};

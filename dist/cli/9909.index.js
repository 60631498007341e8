export const id = 9909;
export const ids = [9909];
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

/***/ 52720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var besidePolicy = (function (policyFile, path) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(policyFile), path));
    const leaves = path.split("/").includes("..") && file.split("/").includes("..");
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || path.includes("\\") || leaves ? undefined : file;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ besidePolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Where a file lies that a policy names by its path from there. Undefined for a path that leaves the policy's repository, where the same
 * people would not review it.
 */
;


/***/ }),

/***/ 39709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var bodyWith = (function (marker, body) {
    const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) => [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
    const head = `<!-- plugin-release: ${json} -->\n`;
    return head + shortened(body.replaceAll("\0", ""), longestBody - head.length);
});
var readMarker = (function (body) {
    const [, json] = /^<!-- plugin-release: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
    try {
        const marker = JSON.parse(json ?? "");
        return fields.every((field) => typeof marker[field] === "string") ? marker : undefined;
    }
    catch {
        return undefined;
    }
});
var withoutMarker = (function (body) {
    return readMarker(body) ? body.slice(body.indexOf("-->") + 3).replace(/^\r?\n/, "") : body;
});
var titleOf = (function (title) {
    return (0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(title, longestTitle);
});
var shortened = (function (text, limit) {
    if (text.length <= limit)
        return text;
    const note = "\n\n… shortened: the rest does not fit into a pull request.";
    return text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, "") + note;
});
var digest = (function (value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
});
var itemsField = (function (items) {
    return items.slice(0, mostItems).map(itemCode).join("");
});
var holdsItem = (function (field, item) {
    const code = itemCode(item);
    for (let at = 0; at < field.length; at += code.length)
        if (field.startsWith(code, at))
            return true;
    return false;
});
var itemCode = (function (item) {
    return digest(item).slice(0, 10);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ bodyWith),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   av: () => (/* binding */ holdsItem),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   rR: () => (/* binding */ withoutMarker),
/* harmony export */   rZ: () => (/* binding */ itemsField),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);


/** GitHub's limits: REST, "Create a pull request". */
const longestBody = 65_536;
const longestTitle = 256;
/** Of more items than these, the rest can be proposed again after a person declined. */
const mostItems = 4000;
/** The marker comes first, so that shortening never cuts it. */
;
const fields = ["key", "head", "state", "base", "items"];
/** The marker at the start of a body; undefined when there is none that this suite wrote. */
;
/** A body without its marker. */
;
;
;
;
;
;
;


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var memo = (function ({ keepFailures = false } = {}) {
    const known = new Map();
    return (name, ask) => {
        const asked = known.get(name);
        if (asked)
            return asked;
        const asking = ask();
        known.set(name, asking);
        if (!keepFailures)
            asking.catch(() => known.delete(name));
        return asking;
    };
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** What was found is kept. What failed is asked for again, unless failures are kept too. */
;


/***/ }),

/***/ 256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var policyEntry = (function ({ policy, source }, plugin) {
    const found = policy.plugins.find(({ name }) => name === plugin);
    if (found)
        return found;
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(plugin, policy.plugins.map(({ name }) => name));
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("plugin-not-in-policy", `the policy has no plugin ${(0,_diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(plugin)}`, {
        fix: near ? `Did you mean ${near}? Else add the plugin to the policy.` : "Add the plugin to the policy.",
        plugin,
        place: source.place(["spec", "plugins"], { key: true }),
    });
});
var entryPlace = (function ({ policy, source }, entry, field) {
    return source.place(["spec", "plugins", policy.plugins.indexOf(entry), field]);
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policyEntry),
/* harmony export */   s: () => (/* binding */ entryPlace)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _diagnostics_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84726);



/** The policy's entry for a plugin that is asked for by name. Throws `plugin-not-in-policy`. */
;
/** Where an entry says something, or would. */
;


/***/ }),

/***/ 51019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var proposeEach = (async function (scopes, progress, propose) {
    const proposals = [];
    const diagnostics = [];
    for (const scope of scopes) {
        if (scope === undefined)
            continue;
        try {
            const proposed = await progress.step(`Proposal ${scope.key}`, () => propose(scope));
            proposals.push(proposed);
            diagnostics.push(...proposed.diagnostics);
        }
        catch (error) {
            diagnostics.push(...diagnosticsOf(error, scope.key.slice(scope.key.lastIndexOf("/") + 1)));
        }
    }
    return { proposals, diagnostics };
});
var diagnosticsOf = (function (error, plugin) {
    if (!(error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo))
        throw error;
    return error.diagnostics.map((each) => ({ ...each, plugin: each.plugin ?? plugin }));
});
var distinct = (function (diagnostics) {
    return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   mY: () => (/* binding */ proposeEach),
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);

/**
 * Brings proposals up to date one after the other, which is what GitHub asks of those who write. One that fails does not keep the others.
 *
 * @param scopes undefined for a key that is not one of this document
 */
;
/** The diagnostics of a failure, with the plugin that it belongs to; a defect is thrown on. */
;
/** Each diagnostic once: what is said of a document comes with each of its proposals. */
;


/***/ }),

/***/ 15627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
var decide = (function (known) {
    const { wanted, open } = known;
    if (!wanted)
        return withoutWish(known);
    if (!open)
        return known.declined ? stop("declined") : { do: "write", outcome: "created" };
    if (!open.mine)
        return stop("edited");
    const described = open.marker?.head === open.headSha && open.marker.state === wanted.state;
    if (described && open.marker?.base === wanted.base)
        return stop("current");
    if (described)
        return unlessConflict(known, stop("current"));
    if (!known.head)
        return { do: "ask-head" };
    if (!known.head.own)
        return open.marker?.state === wanted.state ? stop("edited") : { do: "comment" };
    if (known.head.own.state !== wanted.state)
        return { do: "write", outcome: "updated" };
    return unlessConflict(known, { do: "describe" });
});
var withoutWish = (function ({ open, head }) {
    if (!open?.mine)
        return stop("unneeded");
    if (open.marker?.head === open.headSha)
        return { do: "withdraw" };
    if (!head)
        return { do: "ask-head" };
    return head.own ? { do: "withdraw" } : stop("edited");
});
var unlessConflict = (function (known, otherwise) {
    if (known.mergeable === undefined)
        return { do: "ask-mergeable" };
    if (known.mergeable !== false)
        return otherwise;
    if (!known.head)
        return { do: "ask-head" };
    return known.head.own ? { do: "write", outcome: "refreshed" } : stop("edited");
});
var decideLeftover = (function (head, wanted, concludedHeads) {
    const concluded = concludedHeads.has(head.sha);
    const complete = head.own?.state === wanted.state && head.own.base === wanted.baseCommit;
    if (complete && !concluded)
        return "use";
    return head.own || concluded ? "extend" : "taken";
});
var commitMessage = (function (title, trailer) {
    const lines = order.map((field) => `${names[field]}: ${(0,sanitize/* sanitize */.a)(trailer[field], 200)}`);
    return `${(0,sanitize/* sanitize */.a)(title, 200)}\n\n${lines.join("\n")}\n`;
});
var readTrailer = (function (message) {
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
});
var ownTrailer = (function (head, key, identity) {
    const trailer = readTrailer(head.message);
    const ours = trailer?.key === (0,sanitize/* sanitize */.a)(key, 200) && trailer.tree === head.tree;
    return ours && (0,src_pulls/* sameLogin */.U)(head.author, identity) ? trailer : undefined;
});
var observe = (async function (github, repository, pulls, request) {
    const files = await readFiles(repository, request.paths, request.base);
    if ([...files.values()].every((text) => text === undefined))
        await requireBranch(repository, request.base);
    const found = await pulls.ofBranch(request.branch, request.base);
    const identity = found.length > 0 ? await github.identity() : "";
    const seen = found.map((pull) => judgePull(pull, request.key, identity));
    const concluded = seen.filter((pull) => pull.state !== "open");
    return {
        files,
        ...(await readKept(github, repository, request, concluded)),
        open: seen.find((pull) => pull.state === "open"),
        concluded,
    };
});
var readKept = (async function (github, repository, { kept, branch, key }, concluded) {
    const found = kept && (await repository.branch(branch));
    if (!kept || !found)
        return { kept: new Map() };
    const head = await judgeHead(found, key, github);
    const counts = head.own !== undefined && !concluded.some(({ headSha }) => headSha === head.sha);
    return { head, kept: counts ? await readFiles(repository, kept, head.sha) : new Map() };
});
var readFiles = (async function (repository, paths, ref) {
    const files = new Map();
    for (const path of paths)
        files.set(path, await repository.readFile(path, ref));
    return files;
});
var requireBranch = (async function (repository, branch) {
    const head = await repository.branch(branch);
    if (head)
        return head;
    return (0,diagnostic/* fail */.fJ)("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
        fix: "Check the names, and that the token may read the repository's contents.",
    });
});
var judgePull = (function (pull, key, identity) {
    const mine = (0,src_pulls/* sameLogin */.U)(pull.author, identity);
    const marker = mine ? (0,src_marker/* readMarker */.t7)(pull.body) : undefined;
    return { ...pull, mine, ...(marker?.key === key ? { marker } : {}) };
});
var judgeHead = (async function (head, key, github) {
    const own = ownTrailer(head, key, await github.identity());
    return { sha: head.sha, ...(own ? { own: { state: own.state, base: own.base } } : {}) };
});
var declinedIn = (function (seen, item) {
    const closed = seen.concluded.filter(({ state, marker }) => state === "closed" && marker && !marker.withdrawn);
    return closed.find(({ marker }) => (0,src_marker/* holdsItem */.av)(marker?.items ?? "", item));
});
var openPull = (function (pull) {
    if (!pull)
        return undefined;
    return { mine: pull.mine, headSha: pull.headSha, ...(pull.marker ? { marker: pull.marker } : {}) };
});
var baseDigest = (function (change, files) {
    const paths = [...change.files.keys()].sort();
    return (0,src_marker/* digest */.br)(paths.map((path) => [path, files.get(path) ?? null]));
});
var computeChange = (async function (request, seen, files) {
    const change = await request.edit({
        files,
        kept: seen.kept,
        labels: seen.open?.labels ?? [],
        declined: (item) => declinedIn(seen, item) !== undefined,
        proposed: (item) => (0,src_marker/* holdsItem */.av)(seen.open?.marker?.items ?? "", item),
    });
    for (const path of change?.files.keys() ?? []) {
        if (!request.paths.includes(path))
            throw new Error(`the edit changes ${path}, which is not among the paths it reads`);
    }
    return change;
});
var fixBasis = (async function (work) {
    const { repository, request, seen, change } = work;
    if (!change)
        return undefined;
    const commit = await requireBranch(repository, request.base);
    const edited = await readFiles(repository, [...change.files.keys()], commit.sha);
    const files = new Map([...seen.files, ...edited]);
    const moved = [...edited].some(([path, text]) => text !== seen.files.get(path));
    const again = moved ? await computeChange(request, seen, files) : change;
    const state = (0,src_marker/* digest */.br)(change.fingerprint);
    const same = again && (0,src_marker/* digest */.br)(again.fingerprint) === state && [...again.files.keys()].every((path) => edited.has(path));
    return same ? { commit, files, change: again, state } : undefined;
});
var extendBranch = (async function (work, basis, head) {
    const tree = await work.repository.createTree(basis.commit.tree, basis.change.files);
    return moveBranch(work, basis, head, tree);
});
var startBranch = (async function (work, basis) {
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
    if (request.kept && head.sha !== seen.head?.sha)
        return undefined; // it may hold what is to be kept
    if (leftover === "extend")
        return moveBranch(work, basis, head, tree);
    const message = `The branch ${request.branch} of ${request.repository} holds commits that this suite did not write, and no pull request explains them.`;
    return (0,diagnostic/* fail */.fJ)("proposal-branch-taken", message, { fix: "Rename or delete that branch." });
});
var moveBranch = (async function (work, basis, head, tree) {
    const base = basis.commit.sha;
    const commit = await storeCommit(work, basis, tree, head.own?.base === base ? [head.sha] : [head.sha, base]);
    return (await work.repository.moveBranch(work.request.branch, commit)) ? commit : undefined;
});
var storeCommit = (function ({ repository, request }, basis, tree, parents) {
    const trailer = { key: request.key, state: basis.state, base: basis.commit.sha, tree };
    return repository.createCommit({ message: commitMessage(basis.change.title, trailer), tree, parents });
});
var textsOf = (function (marker, change) {
    return { title: (0,src_marker/* titleOf */.Gg)(change.title), body: (0,src_marker/* bodyWith */.$H)({ ...marker, items: (0,src_marker/* itemsField */.rZ)(change.items) }, change.body) };
});
var closingTexts = (function ({ key, base }, pull) {
    const empty = { key, head: pull.headSha, state: "", base: "", items: "" };
    const marker = { ...((0,src_marker/* readMarker */.t7)(pull.body) ?? empty), withdrawn: true };
    const note = `> Closed: nothing is left of this proposal for \`${base}\`.`;
    return { body: (0,src_marker/* bodyWith */.$H)(marker, `${note}\n\n${(0,src_marker/* withoutMarker */.rR)(pull.body)}`) };
});
var editedCommentMark = (function (change) {
    return `<!-- plugin-release: edited ${(0,src_marker/* digest */.br)(change.fingerprint)} -->`;
});
var editedComment = (function ({ branch }, change, pull) {
    const own = (0,src_marker/* readMarker */.t7)(pull.body)?.head;
    const back = own ? `reset the branch \`${branch}\` to ${own}, or ` : "";
    return [
        editedCommentMark(change),
        `This proposal should now be **${(0,src_marker/* titleOf */.Gg)(change.title).replace(/[\\`*_[\]<>]/g, "\\$&")}**.`,
        "",
        "Its branch holds commits that this suite did not write, so it is left as it is.",
        `To have it brought up to date, ${back}merge or close this pull request.`,
    ].join("\n");
});
var carryOut = (async function (work, known, step) {
    const { open } = work.seen;
    if (step.do === "write")
        return open ? refresh(work, known, open, step.outcome) : create(work);
    if (!open)
        return conclude(work, step);
    if (step.do === "describe")
        return describe(work, known, open);
    if (step.do === "comment")
        return commentOnce(work, open);
    if (step.do === "withdraw")
        return withdraw(work, open);
    const labelled = step.do === "stop" && step.outcome === "current" && (await addLabels(work, open));
    return conclude(work, step, labelled);
});
var conclude = (function (work, step, changed = false) {
    const outcome = outcomeOf(step);
    const declinedPull = outcome === "declined" ? declinedIn(work.seen, work.change?.items[0] ?? "") : undefined;
    return resultOf(work, outcome, changed, work.seen.open ?? declinedPull);
});
var create = (async function (work) {
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
});
var refresh = (async function (work, known, open, outcome) {
    const basis = await fixBasis(work);
    const head = basis && known.head && (await extendBranch(work, basis, known.head));
    if (!basis || !head)
        return undefined;
    return retell({ ...work, change: basis.change }, open, textsFor(work, basis, head), outcome);
});
var describe = (async function (work, known, open) {
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
});
var retell = (async function (work, open, texts, outcome) {
    const { state } = await work.pulls.update(open.number, texts);
    if (state !== "open")
        return undefined;
    await addLabels(work, open);
    return resultOf(work, outcome, true, open);
});
var withdraw = (async function (work, open) {
    await work.pulls.update(open.number, { state: "closed", ...closingTexts(work.request, open) });
    return resultOf(work, "withdrawn", true, open);
});
var commentOnce = (async function (work, open) {
    const { change, github, pulls, request } = work;
    if (!change)
        return undefined;
    const identity = await github.identity();
    const mark = editedCommentMark(change);
    const earlier = (await pulls.comments(open.number)).filter((each) => (0,src_pulls/* sameLogin */.U)(each.author, identity));
    const told = earlier.some(({ body }) => body.startsWith(mark));
    if (!told)
        await pulls.comment(open.number, editedComment(request, change, open));
    return conclude(work, { do: "comment" }, !told);
});
var addLabels = (async function ({ pulls, request }, pull) {
    const missing = request.labels.filter((label) => !pull.labels.includes(label));
    if (missing.length > 0)
        await pulls.addLabels(pull.number, missing);
    return missing.length > 0;
});
var textsFor = (function (work, basis, head) {
    const base = baseDigest(basis.change, basis.files);
    return textsOf({ key: work.request.key, head, state: basis.state, base }, basis.change);
});
var outcomeOf = (function (step) {
    if (step.do === "stop" || step.do === "write")
        return step.outcome;
    if (step.do === "withdraw")
        return "withdrawn";
    return step.do === "comment" ? "edited" : "updated";
});
var resultOf = (function (work, outcome, changed, pull) {
    return {
        outcome,
        changed,
        ...(pull ? { number: pull.number, url: pull.url } : {}),
        ...(work.change ? { change: work.change } : {}),
        diagnostics: diagnosticsOf(work, outcome, pull),
    };
});
var diagnosticsOf = (function ({ seen, request }, outcome, pull) {
    if (outcome === "declined") {
        const message = `Pull request ${pull?.number} proposed the same and was closed without merging: ${pull?.url}`;
        return [(0,diagnostic/* diagnostic */.YK)("proposal-declined", message, { fix: "Reopen that pull request if it was closed by mistake." })];
    }
    if (outcome !== "edited")
        return [];
    const reason = seen.open?.mine
        ? "holds commits that this suite did not write, and is left as it is"
        : `was opened from ${request.branch} by ${seen.open?.author}, not by this suite`;
    const fix = "Merge it, or close it and delete its branch.";
    return [(0,diagnostic/* diagnostic */.YK)("proposal-edited", `Pull request ${pull?.number} ${reason}: ${pull?.url}`, { fix })];
});
var propose = (async function (github, request) {
    checkBranches(request);
    const repository = (0,src_repository/* openRepository */.h)(github, request.repository);
    const pulls = (0,src_pulls/* pullsOf */.w)(repository);
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
    return (0,diagnostic/* fail */.fJ)("proposal-contended", `The branch ${request.branch} moved each time the proposal was to be written.`, {
        fix: "Run this again; if that does not help, look for a branch rule, or for a branch whose name begins with this one's and a slash.",
    });
});
var firstKnown = (function ({ change, seen }) {
    return {
        wanted: change ? { state: (0,src_marker/* digest */.br)(change.fingerprint), base: baseDigest(change, seen.files) } : null,
        declined: change !== undefined && change.items.length > 0 && change.items.every((item) => declinedIn(seen, item)),
        open: openPull(seen.open),
        // What is kept was read there: a later head may hold more.
        ...(seen.head ? { head: seen.head } : {}),
    };
});
var learn = (async function (work, known) {
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
});
var askMergeable = (async function ({ github, pulls, seen }) {
    for (const delay of [0, ...mergeabilityDelays]) {
        if (delay > 0)
            await github.sleep(delay);
        const answer = await pulls.mergeable(seen.open?.number ?? 0);
        if (answer !== undefined)
            return answer;
    }
    return "unknown";
});
var checkBranches = (function ({ branch, base }) {
    for (const name of [branch, base]) {
        const parts = name.split("/");
        const plain = parts.every((part) => /^[\w+@][\w.+@-]*$/.test(part) && !part.includes("..") && !/\.(lock)?$/.test(part));
        if (!plain || name.length > 200)
            (0,diagnostic/* fail */.fJ)("input-invalid", `"${name.slice(0, 100)}" cannot be the name of a branch.`);
    }
    if (branch === base)
        (0,diagnostic/* fail */.fJ)("input-invalid", `A proposal to ${base} needs a branch of its own.`);
});
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(17057);
;// CONCATENATED MODULE: ./packages/proposals/src/decide.ts
const stop = (outcome) => ({ do: "stop", outcome });
/** Design, section 6: refreshed only when it conflicts or proposes something else; never over a person's commit. */
;
;
/** While GitHub does not know, the proposal stays: the next run asks again. */
;
/**
 * What to do with a branch that exists without an open pull request: use its head as it is, go on from it, or leave it.
 * A branch stays behind when a run was killed, when another run is a step ahead, and after a merge.
 */
;

// EXTERNAL MODULE: ./packages/proposals/src/marker.ts
var src_marker = __webpack_require__(39709);
// EXTERNAL MODULE: ./packages/proposals/src/pulls.ts
var src_pulls = __webpack_require__(70107);
// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
;// CONCATENATED MODULE: ./packages/proposals/src/trailer.ts


const names = {
    key: "Plugin-Release-Proposal",
    state: "Plugin-Release-State",
    base: "Plugin-Release-Base",
    tree: "Plugin-Release-Tree",
};
const order = ["key", "state", "base", "tree"];
;
/** The trailer in the last paragraph of a commit message; undefined when it is not complete. */
;
/** The trailer of a head that our identity wrote for this proposal and nobody changed since. */
;

;// CONCATENATED MODULE: ./packages/proposals/src/observe.ts




;
;
;
/** No file at all can also mean no branch, no repository, or no right to see it: GitHub says 404 to all of them. */
;
;
;
/** The newest proposal that a person closed with this item in it. */
;
;
/** The files that a change edits, as the base branch has them. */
;

;// CONCATENATED MODULE: ./packages/proposals/src/work.ts


;

;// CONCATENATED MODULE: ./packages/proposals/src/commit.ts






/** Computes the change again from exactly the commit that will be its parent. Undefined when that asks for something else. */
;
/** Puts the change onto a branch that has an open pull request. The commit, or undefined when the branch moved meanwhile. */
;
/** Puts the change onto a branch that has none: a new branch, or one that an earlier run left behind. */
;
/** Never forced: the new commit has the head that was looked at as its parent, so a branch that moved refuses it. */
;
;

;// CONCATENATED MODULE: ./packages/proposals/src/texts.ts

/** Title and body of a proposal, with what its marker remembers. */
;
/** The body of a proposal that this suite closes; what it proposed does not count as declined. */
;
/** How a comment begins that was written for exactly this wanted state. */
;
;

;// CONCATENATED MODULE: ./packages/proposals/src/carry-out.ts





/** Writes what was decided. Undefined when something moved, so that everything has to be looked at again. */
;
/** The result of a step, written or only planned. */
;
;
;
;
/** A pull request that was closed or merged meanwhile is not the one to bring up to date. */
;
;
;
;
;
;
;
;

// EXTERNAL MODULE: ./packages/proposals/src/repository.ts
var src_repository = __webpack_require__(68719);
;// CONCATENATED MODULE: ./packages/proposals/src/propose.ts








/** How often a proposal is computed anew because something moved while it was written. */
const rounds = 6;
/** Milliseconds before GitHub is asked again whether a pull request merges: it computes that when it is first asked. */
const mergeabilityDelays = [500, 1500, 3000];
/**
 * Makes the proposal what the head of the base branch asks for: opens it, brings it up to date, or leaves it (design,
 * section 6). Safe to run at any time, several times at once, and again after it was killed. Throws diagnostics.
 */
;
;
/** Asks only for what the decision depends on. Undefined when the branch went away meanwhile. */
;
;
/** What git and GitHub accept as a branch's name, narrowed to what needs no escaping anywhere. */
;


/***/ }),

/***/ 70107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var pullsOf = (function ({ name, call }) {
    const owner = name.slice(0, name.indexOf("/"));
    const list = async (path, query, purpose) => {
        const found = [];
        for (let page = 1;; page++) {
            const search = new URLSearchParams({ ...query, per_page: "100", ...(page > 1 ? { page: String(page) } : {}) });
            const answer = await call({ path: `${path}?${search}`, purpose });
            found.push(...(0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, path)));
            if (!/rel="next"/.test(answer.headers.link ?? ""))
                return found;
        }
    };
    // A fork of the same owner can have a branch of the same name.
    const ours = (json) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(json, "head", "repo", "id").value === (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(json, "base", "repo", "id").value;
    return {
        ofBranch: async (branch, base) => {
            const query = { state: "all", head: `${owner}:${branch}`, base };
            return (await list("/pulls", query, "list pull requests")).filter(ours).map(toPull);
        },
        open: async (base) => {
            const found = await list("/pulls", { state: "open", base }, "list pull requests");
            return found.filter(ours).map((json) => ({ ...toPull(json), branch: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "head", "ref") }));
        },
        mergeable: async (number) => {
            const answer = await call({ path: `/pulls/${number}`, purpose: `look at pull request ${number}` });
            const { value } = (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "pull"), "mergeable");
            return typeof value === "boolean" ? value : undefined;
        },
        create: async ({ title, body, branch, base }) => {
            const purpose = "open a pull request";
            const request = { title, body, head: branch, base };
            const answer = await call({ method: "POST", path: "/pulls", body: request, accept: [422], purpose });
            if (answer.status !== 422)
                return toPull((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "pull"));
            if (/already exists|no commits between/i.test(answer.message))
                return undefined;
            throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .uo([(0,_proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(answer, `${purpose} in ${name}`)]);
        },
        update: async (number, body) => {
            const purpose = `update pull request ${number}`;
            const answer = await call({ method: "PATCH", path: `/pulls/${number}`, body, purpose });
            return toPull((0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.bytes, "pull"));
        },
        addLabels: async (number, labels) => {
            const purpose = `label pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/labels`, body: { labels }, purpose });
        },
        comments: async (number) => {
            const found = await list(`/issues/${number}/comments`, {}, `list the comments of pull request ${number}`);
            return found.map((json) => ({ author: login(json), body: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "body") ?? "" }));
        },
        comment: async (number, body) => {
            const purpose = `comment on pull request ${number}`;
            await call({ method: "POST", path: `/issues/${number}/comments`, body: { body }, once: true, purpose });
        },
    };
});
var sameLogin = (function (one, other) {
    return one?.toLowerCase() === other.toLowerCase();
});
var toPull = (function (json) {
    const merged = (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "merged_at") !== undefined;
    return {
        number: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(json, "number"),
        url: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "html_url"),
        state: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "state") === "open" ? "open" : merged ? "merged" : "closed",
        author: login(json),
        title: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json, "title"),
        body: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "body") ?? "",
        labels: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(json, "labels").map((label) => (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(label, "name")),
        headSha: (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW)(json, "head", "sha"),
    };
});
var login = (function (json) {
    return (0,_proposals_json_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(json, "user", "login") ?? "ghost";
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin),
/* harmony export */   w: () => (/* binding */ pullsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17057);
/* harmony import */ var _proposals_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _proposals_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42643);



;
;
;
/** Accounts that were deleted are shown as ghost. */
;


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ var mapConcurrent = (async function (items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        for (let index = next++; index < items.length && !failed; index = next++) {
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    // All of them are waited for: nothing goes on behind the caller's back.
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const each of ended)
        if (each.status === "rejected")
            throw each.reason;
    return results;
});
__webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/** Does work for every item, at most `limit` at a time, and returns the results in the items' order. Stops at the first failure. */
;


/***/ })

};

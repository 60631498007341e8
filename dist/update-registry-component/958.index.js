export const id = 958;
export const ids = [958];
export const modules = {

/***/ 2958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notDeclined: () => (/* binding */ notDeclined),
  proposedChange: () => (/* binding */ proposedChange)
});

// UNUSED EXPORTS: changeListing, raiseLabels, raiseOf

// EXTERNAL MODULE: ./packages/ocm/src/version.ts
var src_version = __webpack_require__(8461);
;// CONCATENATED MODULE: ./packages/ocm/src/registry-version.ts

const FIRST = "v0.0.1";
/** The raise that going from one list of references to another calls for. */
function raiseBetween(before, after) {
    const known = new Set(before.map((each) => each.componentName));
    return after.every((each) => known.has(each.componentName)) ? "patch" : "minor";
}
/** The version that a proposal gives the constructor: the least that will be published next, counted from the newest of published and base. */
function proposedVersion({ published, base, listsPlugins }, raise) {
    const newest = (0,src_version/* newestVersion */.Rg)(base === undefined ? published : [...published, base]);
    if (newest === undefined)
        return FIRST;
    const isFirst = !listsPlugins && (0,src_version/* newestVersion */.Rg)(published) === undefined && raise !== "major";
    if (!isFirst)
        return raised(newest, raise);
    return (0,src_version/* compareVersions */.Zy)(newest, FIRST) > 0 ? newest : FIRST;
}
/**
 * The version to publish: the one that the constructor names, or, when that or a higher one is there already with other content, the next
 * after the newest.
 */
function publishedVersion(wanted, published, raise) {
    const newest = newestVersion(published);
    return newest === undefined || precedes(newest, wanted) ? wanted : raised(newest, raise);
}
/** Build metadata gives no version a place of its own. */
function precedes(one, other) {
    const left = parseVersion(one);
    const right = parseVersion(other);
    return left !== undefined && right !== undefined && left.compare(right) < 0;
}
/** Raises as semantic versioning does, from a prerelease to its release; keeps a leading v as it is. */
function raised(version, raise) {
    const next = (0,src_version/* parseVersion */.ot)(version)?.inc(raise);
    return `${version.startsWith("v") ? "v" : ""}${next?.version ?? ""}`;
}

// EXTERNAL MODULE: ./packages/diagnostics/src/diagnostic.ts
var diagnostic = __webpack_require__(7057);
;// CONCATENATED MODULE: ./packages/documents/src/patch.ts
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

// EXTERNAL MODULE: ./packages/ocm/src/constructor.ts + 2 modules
var src_constructor = __webpack_require__(4033);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/documents/src/scalar-text.ts
var scalar_text = __webpack_require__(3738);
;// CONCATENATED MODULE: ./packages/documents/src/yaml-positions.ts

/** Where a node of a parsed document stands, in UTF-16 offsets. A block collection's own end is the next token's beginning: see `endOf`. */
function yaml_positions_rangeOf(node) {
    const range = node.range;
    if (!range)
        throw new TypeError("an edit of a node that was not parsed");
    return [range[0], range[1]];
}
/** The offset after a node's last value. */
function endOf(node) {
    const last = ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && !node.flow ? node.items.at(-1) : undefined;
    if (last === undefined)
        return yaml_positions_rangeOf(node)[1];
    return (0,dist/* isMap */.jh)(node) ? yaml_positions_pairEnd(last) : endOf(last);
}
function yaml_positions_pairEnd({ key, value }) {
    const keyEnd = yaml_positions_rangeOf(key)[1];
    return value ? Math.max(keyEnd, endOf(value)) : keyEnd;
}
function yaml_positions_isFlow(node) {
    return ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
}
function yaml_positions_startOfLine(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
/** The offset of the line break, or of the text's end. */
function yaml_positions_endOfLine(text, offset) {
    const end = text.indexOf("\n", offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
/** The column of a node's first character, from 0. A byte order mark takes none. */
function columnOf(text, node) {
    const [start] = yaml_positions_rangeOf(node);
    const from = yaml_positions_startOfLine(text, start);
    return start - from - (text[from] === "\ufeff" ? 1 : 0);
}
/** How many blanks the line begins with that `offset` is on. */
function indentAt(text, offset) {
    let at = yaml_positions_startOfLine(text, offset);
    if (text[at] === "\ufeff")
        at += 1;
    const from = at;
    while (text[at] === " ")
        at += 1;
    return at - from;
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-edit-flow.ts

/** Adds members to a flow collection after the one at `index`, on lines of their own where the others are. `write` gets their column. */
function addToFlow({ text, style }, collection, members, index, write) {
    const [open] = yaml_positions_rangeOf(collection);
    const first = members[0]?.start;
    if (first === undefined)
        return [insert(open + 1, write(indentAt(text, open) + style.step).join(", "))];
    const column = indentAt(text, first);
    const ownLine = text.slice(yaml_positions_startOfLine(text, first), first).trim() === "";
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
    const rest = text.slice(end, yaml_positions_endOfLine(text, end));
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

;// CONCATENATED MODULE: ./packages/documents/src/yaml-style.ts


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
    if ((0,dist/* isSeq */.oP)(node))
        findIndentation(text, node.items[0], found);
    if (!(0,dist/* isMap */.jh)(node) || yaml_positions_isFlow(node))
        return;
    for (const { value } of node.items) {
        if (found.step !== undefined && found.listStep !== undefined)
            return;
        if ((!(0,dist/* isMap */.jh)(value) && !(0,dist/* isSeq */.oP)(value)) || yaml_positions_isFlow(value))
            continue;
        const inner = columnOf(text, value) - columnOf(text, node);
        if ((0,dist/* isMap */.jh)(value) && inner > 0)
            found.step ??= inner;
        if ((0,dist/* isSeq */.oP)(value) && inner >= 0)
            found.listStep ??= inner;
        findIndentation(text, value, found);
    }
}
const BLOCK = { kind: "block", json: false };
function flowShape(text, node) {
    return { kind: text.slice(...yaml_positions_rangeOf(node)).includes("\n") ? "flow-lines" : "flow", json: isJson(node) };
}
/** Whether a flow collection quotes its keys, or else its texts, as JSON does. */
function isJson(node) {
    const first = (0,dist/* isMap */.jh)(node) ? node.items[0]?.key : (0,dist/* isSeq */.oP)(node) ? node.items[0] : undefined;
    return (0,dist/* isScalar */.jn)(first) ? first.type === dist/* Scalar */.X5.QUOTE_DOUBLE : first !== undefined && isJson(first);
}

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
    return shape.kind === "block" && inFlow ? { kind: "flow", json: isJson(like) } : shape;
}
function block(value, column, style, like) {
    const newLine = style.eol + " ".repeat(column);
    if (Array.isArray(value)) {
        return value.map((item) => `- ${render(item, column + 2, style, BLOCK, itemLike(like))}`).join(newLine);
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
    if (!isNested || likeShape(BLOCK, like).kind !== "block")
        return ` ${render(value, column, style, BLOCK, like)}`;
    const inner = column + (isList(value) ? style.listStep : style.step);
    return `${style.eol}${" ".repeat(inner)}${render(value, inner, style, BLOCK, like)}`;
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
    const [start, end] = yaml_positions_rangeOf(node);
    const isBlock = node.type === dist/* Scalar */.X5.BLOCK_FOLDED || node.type === dist/* Scalar */.X5.BLOCK_LITERAL;
    const lineBreak = isBlock ? (/(?:\r?\n)+$/.exec(text.slice(start, end))?.[0] ?? "") : "";
    return { start, end, text: (0,scalar_text/* scalarText */.ws)(value, { json, like: node }) + lineBreak };
}
/** Writes a value in the place of a pair's value, which may be empty. `map` is the mapping that the pair is in. */
function replaceValue(document, map, pair, value) {
    const { text, style } = document;
    const node = (0,dist/* isScalar */.jn)(pair.value) && pair.value.source === "" ? null : pair.value;
    if ((0,dist/* isScalar */.jn)(node) && typeof value === "string") {
        return [replaceText(document, node, value, yaml_positions_isFlow(map) && isJson(map))];
    }
    const start = text.indexOf(":", yaml_positions_rangeOf(pair.key)[1]) + 1;
    const end = node ? endOf(node) : start;
    if (yaml_positions_isFlow(map)) {
        return [{ start, end, text: ` ${render(value, indentAt(text, start), style, flowShape(text, map), node)}` }];
    }
    if (node && text.slice(start, yaml_positions_rangeOf(node)[0]).includes("\n")) {
        return [{ start: yaml_positions_rangeOf(node)[0], end, text: render(value, columnOf(text, node), style, BLOCK, node) }];
    }
    const written = pairText(value, columnOf(text, map), style, pair.value);
    // A block collection goes on the lines below; a comment after the key stays where it is.
    return written.startsWith(style.eol)
        ? [{ start, end, text: "" }, insertBelow(document, end, written.slice(style.eol.length))]
        : [{ start, end, text: written }];
}
/** Adds pairs at a mapping's end. */
function addPairs(document, map, pairs) {
    const { text, style } = document;
    const entries = Object.entries(pairs);
    if (yaml_positions_isFlow(map)) {
        const shape = flowShape(text, map);
        const members = map.items.map((pair) => ({ start: yaml_positions_rangeOf(pair.key)[0], end: yaml_positions_pairEnd(pair) }));
        const write = (column) => entries.map(([key, value]) => flowPairText(key, value, column, style, shape));
        return addToFlow(document, map, members, members.length - 1, write);
    }
    const column = columnOf(text, map);
    const lines = entries.map(([key, value]) => `${" ".repeat(column)}${(0,scalar_text/* scalarText */.ws)(key)}:${pairText(value, column, style)}`);
    return [insertBelow(document, afterComments(text, endOf(map), column), lines.join(style.eol))];
}
/** Adds items to a list that has some, after the one at `index`; -1 puts them first. `like` is an item whose style they follow. */
function addItems(document, list, index, values, like) {
    const { text, style } = document;
    if (yaml_positions_isFlow(list)) {
        const shape = yaml_positions_isFlow(like) ? flowShape(text, like) : flowShape(text, list);
        const members = list.items.map((item) => ({ start: yaml_positions_rangeOf(item)[0], end: yaml_positions_rangeOf(item)[1] }));
        const write = (column) => values.map((value) => render(value, column, style, shape, like));
        return addToFlow(document, list, members, index, write);
    }
    const column = columnOf(text, list);
    const gap = gapAfterDash(text, list);
    const items = values.map((value) => `-${gap.text}${render(value, column + gap.width, style, BLOCK, like)}`);
    const newLine = style.eol + " ".repeat(column);
    if (index < 0) {
        const [start] = yaml_positions_rangeOf(list);
        return [{ start, end: start, text: items.map((item) => item + newLine).join("") }];
    }
    const offset = afterComments(text, endOf(list.items[index]), column + 1);
    return [insertBelow(document, offset, " ".repeat(column) + items.join(newLine))];
}
/** What stands between a dash and its item, blanks or a line break, and how far that puts the item to the right of the dash. */
function gapAfterDash(text, list) {
    const first = list.items[0];
    const gap = text.slice(yaml_positions_rangeOf(list)[0] + 1, yaml_positions_rangeOf(first)[0]);
    const width = columnOf(text, first) - columnOf(text, list);
    return /^(?: +|\r?\n +)$/.test(gap) && (0,dist/* isMap */.jh)(first) ? { text: gap, width } : { text: " ", width: 2 };
}
/** Inserts lines below the line that `offset` is on, or at `offset` itself where that is a line's beginning already. */
function insertBelow({ text, style }, offset, lines) {
    if (offset > 0 && text[offset - 1] === "\n")
        return { start: offset, end: offset, text: lines + style.eol };
    const end = yaml_positions_endOfLine(text, offset);
    return { start: end, end, text: style.eol + lines };
}
/** Comments right below a value that stand at `column` or further right belong to it. */
function afterComments(text, offset, column) {
    let end = offset;
    let line = text[offset - 1] === "\n" ? offset : nextLine(text, offset);
    while (line < text.length && text[line + indentAt(text, line)] === "#" && indentAt(text, line) >= column) {
        end = yaml_positions_endOfLine(text, line);
        line = nextLine(text, line);
    }
    return end;
}
function nextLine(text, offset) {
    const lineBreak = text.indexOf("\n", offset);
    return lineBreak < 0 ? text.length : lineBreak + 1;
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-lookup.ts

/** A mapping's pair of that key. */
function pairOf(map, key) {
    return map.items.find((pair) => pair.key.value === key);
}
/** The node at a path of keys and indexes; null where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        node = (0,dist/* isMap */.jh)(node) ? pairOf(node, String(step))?.value : (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
    }
    return (node ?? null);
}

// EXTERNAL MODULE: ./packages/ocm/src/plugin-info.ts
var plugin_info = __webpack_require__(6923);
;// CONCATENATED MODULE: ./packages/ocm/src/constructor-edit.ts






/** The text changes of one component that carry out the edits, all of them against the text as it is. */
function constructorPatches({ source }, component, edits) {
    const document = { text: source.text, style: styleOf(source.text, source.root) };
    const map = nodeAt(source.root, component.path);
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
        ...(pairOf(item, "labels") ? [...labels, ...digests] : [...digests, ...labels]),
    ];
}
/** Sets the label's value, or adds the label, or the list of labels. */
function setPluginInfo(document, item, info) {
    const label = { name: plugin_info/* PLUGIN_INFO_LABEL */._, value: { ...info } };
    const labels = pairOf(item, "labels")?.value;
    if (!(0,dist/* isSeq */.oP)(labels) || labels.items.length === 0)
        return setValue(document, item, "labels", [label]);
    const own = labels.items.find((each) => (0,dist/* isMap */.jh)(each) && each.get("name") === plugin_info/* PLUGIN_INFO_LABEL */._);
    if ((0,dist/* isMap */.jh)(own))
        return setValue(document, own, "value", label.value);
    return addItems(document, labels, labels.items.length - 1, [label], labels.items[0]);
}
function addReferences({ document, map, component, modern }, references) {
    if (references.length === 0)
        return [];
    const { references: listed, referencesKey } = component;
    const componentKey = referencesKey === "references" && !modern ? "component" : "componentName";
    const list = pairOf(map, referencesKey)?.value;
    if (!(0,dist/* isSeq */.oP)(list) || list.items.length === 0) {
        const items = references.map((reference) => plainReference(reference, componentKey));
        return setValue(document, map, referencesKey, items);
    }
    return [...insertionPoints(listed, references)].flatMap(([index, added]) => {
        const items = added.map((reference) => plainReference(reference, componentKey));
        return addItems(document, list, index, items, listItem(list, Math.max(index, 0)));
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
            patches.push(replaceText({ ...document, text }, pair.key, name, yaml_positions_isFlow(parent) && isJson(parent)));
    };
    rename(pairOf(map, "references"), "componentReferences", map);
    component.references.forEach((_each, index) => {
        const item = referenceAt({ map, component }, index);
        rename(pairOf(item, "component"), "componentName", item);
    });
    const provider = pairOf(map, "provider");
    return provider && !(0,dist/* isMap */.jh)(provider.value)
        ? [...patches, ...replaceValue(document, map, provider, { name: component.provider.name })]
        : patches;
}
function setValue(document, map, key, value) {
    const pair = pairOf(map, key);
    if (!pair)
        return addPairs(document, map, { [key]: value });
    const { value: node } = pair;
    // Member by member, so that comments and what else is there stay.
    if ((0,dist/* isMap */.jh)(node) && key === "digest") {
        return Object.entries(value).flatMap(([name, each]) => setValue(document, node, name, each));
    }
    return replaceValue(document, map, pair, value);
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
    const list = pairOf(map, component.referencesKey)?.value;
    return listItem(list, index);
}
function listItem(list, index) {
    const item = list.items[index];
    if (item === undefined)
        throw new RangeError(`there is no reference ${index}`);
    return item;
}

;// CONCATENATED MODULE: ./packages/documents/src/yaml-remove.ts

/** The text changes that take the items at these indexes out of the list that is a pair's value. */
function removeItems(text, pair, indexes) {
    const list = pair.value;
    const items = list.items;
    if (indexes.size === items.length)
        return [{ start: valueStart(text, pair), end: endOf(list), text: " []" }];
    return [...indexes].map((index) => yaml_positions_isFlow(list) ? flowRemoval(items, index, indexes) : blockRemoval(text, items, index));
}
/** The text change that takes a pair out of a map that has others. */
function removePair(text, map, pair) {
    const index = map.items.indexOf(pair);
    const [before, next] = [map.items[index - 1], map.items[index + 1]];
    const start = rangeOf(pair.key)[0];
    // The first one stands behind a dash or a brace.
    if (!before)
        return { start, end: next ? rangeOf(next.key)[0] : pairEnd(pair), text: "" };
    if (isFlow(map))
        return { start: pairEnd(before), end: pairEnd(pair), text: "" };
    // With the line break before it: at the end of its line, others may be added.
    return {
        start: endOfLine(text, startOfLine(text, startOfLine(text, start) - 1)),
        end: lastLineEnd(text, pair),
        text: "",
    };
}
/** The end of the line that a pair ends in; a block scalar's own end is behind its line break. */
function lastLineEnd(text, pair) {
    let end = pairEnd(pair);
    while (/[\r\n]/.test(text[end - 1] ?? ""))
        end -= 1;
    return endOfLine(text, end);
}
/** Where what a key is for begins: behind its colon. */
function valueStart(text, { key }) {
    return text.indexOf(":", yaml_positions_rangeOf(key)[1]) + 1;
}
/** From the line of the item's dash to the line behind its last value. */
function blockRemoval(text, items, index) {
    const item = items[index];
    const dash = text.lastIndexOf("-", yaml_positions_rangeOf(item)[0] - 1);
    const end = endOf(item);
    const last = end > 0 && text[end - 1] === "\n" ? end : yaml_remove_nextLine(text, end);
    return { start: yaml_positions_startOfLine(text, dash), end: last, text: "" };
}
/** With the comma before it; at the list's beginning with the one behind it. */
function flowRemoval(items, index, removed) {
    const [start, end] = yaml_positions_rangeOf(items[index]);
    const isFirst = items.slice(0, index).every((_each, before) => removed.has(before));
    return isFirst
        ? { start, end: yaml_positions_rangeOf(items[index + 1])[0], text: "" }
        : { start: yaml_positions_rangeOf(items[index - 1])[1], end, text: "" };
}
function yaml_remove_nextLine(text, offset) {
    const end = text.indexOf("\n", yaml_positions_endOfLine(text, offset));
    return end < 0 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./packages/ocm/src/constructor-remove.ts


/** The text changes that take the references at these indexes out of a component's list. */
function removalPatches({ source }, { path, referencesKey }, indexes) {
    const map = nodeAt(source.root, path);
    return removeItems(source.text, pairOf(map, referencesKey), indexes);
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
    const text = applyPatches(located.source.text, patches);
    reread(located.source.file, text);
    return text;
}
function withoutReferences({ located, component }, removed) {
    const { source, components } = located;
    const text = applyPatches(source.text, removalPatches(located, component, removed));
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

// EXTERNAL MODULE: ./packages/diagnostics/src/render-markdown.ts + 1 modules
var render_markdown = __webpack_require__(1737);
// EXTERNAL MODULE: ./packages/registry/src/entries.ts
var entries = __webpack_require__(7537);
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

The digests were computed from what lies in the OCI registry, not taken from the message that led here. Whether the binaries can be trusted is for the reviewer to say: ${signatures(changes)}.

A higher version: add the label ${code("version:minor")} or ${code("version:major")}. Not wanted: close this, and the same is not proposed again.
`;
}
/** What is listed for a plugin with a signer was verified with its key before it got here. */
function signatures(changes) {
    const unsigned = changes.filter(({ entry, kind }) => entry.signer === undefined && kind !== "remove");
    if (unsigned.length === 0)
        return "signatures say who published them, and the plugins' own were verified";
    return unsigned.length === changes.length ? "no signature was verified" : "signatures were verified where it says so";
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
        ...(newest ? [`published by ${(0,render_markdown/* markdownText */.p)(newest.provider, 200)}${signedBy(entry)}`] : []),
        ...releaseLinks(entry, newest?.reference.version, serverUrl),
        ...(info?.description === undefined ? [] : [`describes itself as: ${(0,render_markdown/* markdownText */.p)(info.description)}`]),
    ];
    return `${code(entry.name)}\n${lines.map((line) => `- ${line}\n`).join("")}`;
}
function signedBy({ signer }) {
    return signer && "key" in signer ? `, signed with the policy's key ${(0,render_markdown/* markdownText */.p)(signer.key, 200)}, verified` : "";
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

// EXTERNAL MODULE: ./packages/registry/src/publish-references.ts + 3 modules
var publish_references = __webpack_require__(4560);
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
    const version = proposedVersion(state, raise);
    return { text: applyChanges(listing, changes, version, more), before: component.version, version, raise };
}
function naturalRaise({ component }, changes) {
    const added = changes.filter((each) => each.kind === "add").map(({ entry }) => ({ componentName: entry.component }));
    return raiseBetween(component.references, [...component.references, ...added]);
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


/***/ })

};

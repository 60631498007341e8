export const id = 62;
export const ids = [62];
export const modules = {

/***/ 42062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareRun: () => (/* binding */ prepareRun),
  runSuite: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./packages/diagnostics/src/sanitize.ts
var sanitize = __webpack_require__(86485);
// EXTERNAL MODULE: ./packages/transport/src/loopback.ts
var loopback = __webpack_require__(46136);
;// CONCATENATED MODULE: ./packages/conformance/src/http-client.ts


const defaultAskLimits = { milliseconds: 10_000, bytes: 8 * 1024 * 1024 };
const maxHeaderSize = 16 * 1024;
/** @param connections how many at once, which are kept and used again */
async function httpClient(url, connections, limits = defaultAskLimits) {
    const base = new URL(url);
    const settings = { keepAlive: true, maxSockets: connections };
    const isSecure = base.protocol === "https:";
    const proxied = isSecure && !(0,loopback/* isLoopback */.U)(base.hostname) ? { proxyEnv: process.env } : {};
    const { Agent, request: send } = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const agent = new Agent({ ...settings, ...proxied });
    const prefix = base.pathname.replace(/\/$/, "");
    const start = ({ method, path, headers, body }) => {
        const sent = { "accept-encoding": "identity", "user-agent": "plugin-release", ...lowerCased(headers) };
        const about = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
        const { hostname, port } = base;
        const options = { agent, maxHeaderSize, method, path: prefix + path, headers: { ...sent, ...about } };
        return send({ ...options, hostname: hostname.replace(/^\[|\]$/g, ""), ...(port ? { port } : {}) }).end(body);
    };
    const once = (request, signal) => exchange(() => start(request), limits, signal);
    return {
        async ask(request, signal) {
            const first = await once(request, signal);
            // The server may close a kept connection just when it is used again, which says nothing about the server.
            if (!("stale" in first && first.stale && /^(?:GET|HEAD)$/.test(request.method)))
                return first;
            const second = await once(request, signal);
            // Unless it is gone: then the question that it was cut at tells more than the one that it was refused.
            return "problem" in second && second.problem === refused ? first : second;
        },
        close: () => agent.destroy(),
    };
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function exchange(start, limits, signal) {
    return new Promise((resolve) => {
        const request = start();
        let answered = false;
        const finish = (outcome) => {
            clearTimeout(timer);
            signal.removeEventListener("abort", abort);
            resolve(outcome);
            if ("problem" in outcome)
                request.destroy();
        };
        const give = (problem, lost = false, stale = false) => finish({ problem, lost, stale });
        const late = `the answer took longer than ${limits.milliseconds / 1000} s`;
        const timer = setTimeout(() => give(late), limits.milliseconds);
        const abort = () => give("the run ended");
        signal.addEventListener("abort", abort, { once: true });
        if (signal.aborted)
            abort();
        request.on("error", (error) => {
            const stale = request.reusedSocket && !answered && error.code === "ECONNRESET";
            give(explain(error), isLost(error), stale);
        });
        request.on("upgrade", (_response, socket) => {
            socket.destroy();
            give("the server switches protocols, which nobody asked for");
        });
        request.on("response", (response) => {
            answered = true;
            read(response, limits.bytes, finish, give);
        });
    });
}
function read(response, limit, finish, give) {
    const chunks = [];
    let size = 0;
    response.on("data", (chunk) => {
        size += chunk.length;
        if (size > limit) {
            response.destroy();
            give(`the answer is longer than ${limit / 1024 / 1024} MiB`);
        }
        else
            chunks.push(chunk);
    });
    response.on("error", (error) => {
        const isCut = error.code === "ECONNRESET";
        give(isCut ? "the connection was cut before the answer was complete" : explain(error), isCut);
    });
    response.on("end", () => {
        finish({ status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(chunks) });
    });
}
function headersOf({ rawHeaders }) {
    const headers = new Map();
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        const [name, value] = [rawHeaders[at]?.toLowerCase() ?? "", rawHeaders[at + 1] ?? ""];
        const earlier = headers.get(name);
        headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
    return headers;
}
function isLost({ code }) {
    return code === "ECONNREFUSED" || code === "ECONNRESET" || code === "EPIPE";
}
const refused = "the connection was refused";
function explain({ code = "", message }) {
    if (code === "ECONNREFUSED")
        return refused;
    if (code === "ECONNRESET" || code === "EPIPE")
        return "the connection was cut before there was an answer";
    if (code === "HPE_HEADER_OVERFLOW")
        return "the answer's headers are longer than 16 KiB";
    if (code.startsWith("HPE_"))
        return `the answer is not HTTP: ${(0,sanitize/* sanitize */.a)(message, 120)}`;
    return `the request failed: ${(0,sanitize/* sanitize */.a)(message, 200)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/conformance/src/describe-value.ts
var describe_value = __webpack_require__(67336);
// EXTERNAL MODULE: ./packages/conformance/src/template.ts
var src_template = __webpack_require__(18383);
// EXTERNAL MODULE: ./packages/documents/src/json-pointer.ts
var json_pointer = __webpack_require__(46502);
;// CONCATENATED MODULE: ./packages/conformance/src/fill-matcher.ts



function fillRule({ path, matcher }, known) {
    return { path: fillPointer(path, known), matcher: fillMatcher(matcher, known) };
}
/** The matcher with its templates filled. Throws Unfilled. */
function fillMatcher(matcher, known) {
    if ("equals" in matcher)
        return { equals: (0,src_template/* dataOf */.qu)(matcher.equals, known) };
    if ("differs" in matcher)
        return { differs: (0,src_template/* dataOf */.qu)(matcher.differs, known) };
    if ("includes" in matcher)
        return { includes: (0,src_template/* dataOf */.qu)(matcher.includes, known) };
    if ("matches" in matcher)
        return { matches: fillPattern(matcher.matches, known) };
    if ("atLeast" in matcher)
        return { atLeast: boundOf(matcher.atLeast, known) };
    if ("atMost" in matcher)
        return { atMost: boundOf(matcher.atMost, known) };
    if ("ordered" in matcher)
        return { ordered: { ...matcher.ordered, by: fillPointer(matcher.ordered.by, known) } };
    if ("every" in matcher)
        return { every: fillRule(matcher.every, known) };
    return matcher;
}
/** Values stand in a pattern for their own text: what a server says is no expression. */
function fillPattern(pattern, known) {
    return (0,src_template/* textOf */.b6)(pattern, known, (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("-", "\\x2d"));
}
/** A value is one step of a pointer. */
function fillPointer(pointer, known) {
    return (0,src_template/* textOf */.b6)(pointer, known, json_pointer/* escapeStep */.yo);
}
/** A parameter is a text; it may well be a number. */
function boundOf(bound, known) {
    if (typeof bound === "number")
        return bound;
    const value = (0,src_template/* filledValue */.iF)(bound, known);
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && !Number.isNaN(number))
        return number;
    throw new src_template/* Unfilled */.Kn({ status: "failed", reason: `needs ${bound.slice(1, -1)} as a number, found ${(0,describe_value/* describe */.q)(value)}` });
}

;// CONCATENATED MODULE: ./packages/conformance/src/match-order.ts


/** Where a list is in none of the orders that servers and their databases have; items without a text or number there may stand anywhere. */
function disorder(list, { by, descending }) {
    const keys = list.flatMap((item, index) => {
        const key = (0,json_pointer/* resolvePointer */.cj)(item, by);
        return typeof key === "string" || typeof key === "number" ? [{ key, index }] : [];
    });
    const breaks = [];
    for (const texts of textOrders()) {
        const order = withNumbers(texts);
        const at = firstBreak(keys, descending ? (one, other) => order(other, one) : order);
        if (at === undefined)
            return undefined;
        breaks.push(at);
    }
    const [place] = breaks;
    const [before, after] = [keys[(place ?? 1) - 1], keys[place ?? 1]];
    if (!before || !after)
        return undefined;
    const word = descending ? "descending" : "ascending";
    const expected = `${word} order after ${(0,describe_value/* describe */.q)(before.key)}`;
    return { path: `/${after.index}${by}`, expected, found: (0,describe_value/* describe */.q)(after.key) };
}
function firstBreak(keys, order) {
    for (let at = 1; at < keys.length; at++) {
        const [before, after] = [keys[at - 1], keys[at]];
        if (before && after && order(before.key, after.key) > 0)
            return at;
    }
    return undefined;
}
/** By code points, without regard to case, and as a dictionary has them: a collator takes longer to make than most lists to look at. */
function* textOrders() {
    yield byCodePoints;
    yield (one, other) => byCodePoints(one.toLowerCase(), other.toLowerCase());
    yield new Intl.Collator("en").compare;
}
/** Numbers are in order by their size, before all texts. */
function withNumbers(texts) {
    return (one, other) => {
        if (typeof one === "number" && typeof other === "number")
            return one - other;
        if (typeof one === "string" && typeof other === "string")
            return texts(one, other);
        return typeof one === "number" ? -1 : 1;
    };
}
/** UTF-8 has the order of the code points; UTF-16 has not. */
function byCodePoints(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

// EXTERNAL MODULE: ./packages/documents/src/suite-schemas.ts
var suite_schemas = __webpack_require__(78595);
;// CONCATENATED MODULE: ./packages/conformance/src/match-schema.ts



/** What of a value does not keep its schema: the first thing that ajv finds. */
function schemaMismatch(schema, value) {
    const validate = (0,suite_schemas/* validatorOf */.qA)(schema);
    try {
        if (validate(value))
            return undefined;
    }
    catch (error) {
        // A schema may refer to itself without an end.
        if (!(error instanceof RangeError))
            throw error;
        return { path: "", expected: "a value that its schema comes to an end with", found: (0,describe_value/* describe */.q)(value) };
    }
    const [first] = validate.errors ?? [];
    return first && match_schema_explain(first);
}
const typeNames = {
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    object: "an object",
    array: "a list",
    null: "null",
};
function match_schema_explain({ instancePath, keyword, params, message = "another value", data }) {
    const found = (0,describe_value/* describe */.q)(data);
    const at = (expected) => ({ path: instancePath, expected, found });
    switch (keyword) {
        case "type":
            return at([params.type]
                .flat()
                .map((each) => typeNames[String(each)] ?? String(each))
                .join(" or "));
        case "required":
            return at(`a field ${(0,sanitize/* quoted */.T)(String(params.missingProperty))}`);
        case "additionalProperties":
            return at(`no field ${(0,sanitize/* quoted */.T)(String(params.additionalProperty))}`);
        case "const":
            return at((0,describe_value/* spell */.l)(params.allowedValue));
        case "enum":
            return at(`one of ${(0,sanitize/* sanitize */.a)(params.allowedValues.map(describe_value/* spell */.l).join(", "), 120)}`);
        case "pattern":
            return at(`a text that matches ${(0,sanitize/* quoted */.T)(String(params.pattern), 120)}`);
        default:
            return at(`that it ${(0,sanitize/* sanitize */.a)(message, 120)}`);
    }
}

;// CONCATENATED MODULE: ./packages/conformance/src/match.ts





/** No regular expression sees more than this of a text, in UTF-16 code units. */
const longestText = 64 * 1024;
/** The first thing that keeps a rule, its templates filled, from being kept. Pure, and as slow as its regular expressions are. */
function mismatchOf({ path, matcher }, whole) {
    const value = (0,json_pointer/* resolvePointer */.cj)(whole, path);
    const found = mismatch(matcher, value);
    return found && { ...found, path: path + found.path };
}
function mismatch(matcher, value) {
    // Words are made of what does not match alone: most values do, and some are long.
    const unless = (matches, expected, found = () => (0,describe_value/* describe */.q)(value)) => matches ? undefined : { path: "", expected: expected(), found: found() };
    if ("present" in matcher) {
        return unless((value !== undefined) === matcher.present, () => (matcher.present ? "a value" : "nothing"));
    }
    if ("equals" in matcher) {
        const { equals } = matcher;
        return unless(isEqual(value, equals), () => (0,describe_value/* spell */.l)(equals), () => spelled(value, equals));
    }
    if ("differs" in matcher) {
        const { differs } = matcher;
        return unless(value !== undefined && !isEqual(value, differs), () => `something other than ${(0,describe_value/* spell */.l)(differs)}`);
    }
    if ("matches" in matcher) {
        const expression = expressionOf(matcher.matches);
        const expected = () => `a text that matches ${(0,sanitize/* quoted */.T)(matcher.matches, 120)}`;
        if (!expression)
            return unless(false, () => `${expected()}, which is no regular expression with the values in it`);
        return unless(typeof value === "string" && expression.test(value.slice(0, longestText)), expected);
    }
    if ("atLeast" in matcher)
        return bound(value, matcher.atLeast, "at least");
    if ("atMost" in matcher)
        return bound(value, matcher.atMost, "at most");
    if ("schema" in matcher)
        return value === undefined ? unless(false, () => "a value") : schemaMismatch(matcher.schema, value);
    if (!Array.isArray(value))
        return unless(false, () => "a list");
    const list = value;
    if ("includes" in matcher) {
        const { includes } = matcher;
        return unless(list.some((each) => hasAll(each, includes)), () => `a list with ${(0,describe_value/* spell */.l)(includes)}`);
    }
    if ("ordered" in matcher)
        return disorder(list, matcher.ordered);
    return first(list, (item, index) => {
        const found = mismatchOf(matcher.every, item);
        return found && { ...found, path: `/${index}${found.path}` };
    });
}
function first(list, find) {
    for (const [index, item] of list.entries()) {
        const found = find(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A pattern that is well-formed may still not be so with what the server says in it: `[a-{name}]`. */
function expressionOf(pattern) {
    try {
        return new RegExp(pattern, "u");
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Two objects are told apart by what is in them. */
function spelled(value, expected) {
    const bothLarge = typeof value === "object" && typeof expected === "object";
    return value !== undefined && bothLarge ? (0,describe_value/* spell */.l)(value) : (0,describe_value/* describe */.q)(value);
}
/** A list counts as its length. */
function bound(value, limit, words) {
    const isList = Array.isArray(value);
    const number = isList ? value.length : value;
    const holds = (one) => (words === "at least" ? one >= Number(limit) : one <= Number(limit));
    if (typeof number === "number" && holds(number))
        return undefined;
    const what = isList ? `a list of ${words} ${limit}` : `a number of ${words} ${limit}`;
    return { path: "", expected: what, found: (0,describe_value/* describe */.q)(value) };
}
/** An object has each of these fields with an equal value; anything else is equal. */
function hasAll(value, wanted) {
    if (!isObject(value) || !isObject(wanted))
        return isEqual(value, wanted);
    return Object.entries(wanted).every(([key, each]) => Object.hasOwn(value, key) && isEqual(value[key], each));
}
function isEqual(one, other) {
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((each, index) => isEqual(each, other[index]));
    }
    if (!isObject(one) || !isObject(other))
        return one === other;
    return Object.keys(one).length === Object.keys(other).length && hasAll(one, other);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/conformance/src/expand-group.ts





/** A server that lists more than this is not asked about each. */
const mostItems = 1000;
/** The items of a group's list that keep its rules, or why there are none. Pure; as slow as the rules are. */
function expandGroup(group, known) {
    try {
        const list = (0,src_template/* optionalValueOf */.Nn)(group.forEach, known) ?? [];
        const name = group.forEach.slice(1, -1);
        if (!Array.isArray(list))
            return { status: "failed", reason: `needs ${name} as a list, found ${(0,describe_value/* describe */.q)(list)}` };
        if (list.length > mostItems) {
            return {
                status: "failed",
                reason: `${name} has ${list.length} items, more than the ${mostItems} that are checked`,
            };
        }
        const rules = group.where.map((rule) => fillRule(rule, known));
        const items = list
            .map((value, index) => ({ value, index }))
            .filter(({ value }) => rules.every((rule) => mismatchOf(rule, value) === undefined))
            .map(({ value, index }) => itemOf(group, value, index, known));
        return items.length > 0 ? { items } : { status: "skipped", reason: group.otherwise };
    }
    catch (error) {
        if (error instanceof src_template/* Unfilled */.Kn)
            return error.unmade;
        throw error;
    }
}
function itemOf({ as, plugin: template }, value, index, outer) {
    const known = new Map([...outer, [as, { value }]]);
    const plugin = pluginOf(template, known);
    const label = labelOf(value) || plugin || `#${index + 1}`;
    return { label, known, ...(plugin === undefined ? {} : { plugin }) };
}
/** The plugin that a template names, safe to show; nothing where it names none. */
function pluginOf(template, known) {
    if (template === undefined)
        return undefined;
    try {
        return (0,sanitize/* sanitize */.a)((0,src_template/* textOf */.b6)(template, known), 100) || undefined;
    }
    catch (error) {
        if (error instanceof src_template/* Unfilled */.Kn)
            return undefined;
        throw error;
    }
}
/** What people know an item by. */
function labelOf(value) {
    if (typeof value !== "object" || value === null)
        return (0,sanitize/* sanitize */.a)(String(value), 80);
    const fields = ["name", "id", "kind", "displayName"].map((name) => Object.hasOwn(value, name) ? value[name] : undefined);
    const first = fields.find((each) => typeof each === "string" || typeof each === "number");
    return first === undefined ? "" : (0,sanitize/* sanitize */.a)(String(first), 80);
}

// EXTERNAL MODULE: ./packages/documents/src/suite-template.ts
var suite_template = __webpack_require__(6549);
;// CONCATENATED MODULE: ./packages/conformance/src/fill-request.ts




/** A suite's request with every value in its place. Throws Unfilled, also for values that cannot stand where they should. */
function fillRequest(request, known) {
    const path = pathOf(request, known);
    if (path.startsWith("//"))
        refuse(`the path would begin with //: ${(0,sanitize/* quoted */.T)(path)}`);
    const query = Object.entries(request.query).map(([name, value]) => `${encode(name)}=${encode((0,src_template/* textOf */.b6)(value, known))}`);
    const joint = path.includes("?") ? "&" : "?";
    const headers = Object.entries(request.headers).map(([name, value]) => [name, headerOf(name, value, known)]);
    const body = request.body === undefined ? undefined : JSON.stringify((0,src_template/* dataOf */.qu)(request.body, known));
    return {
        method: request.method,
        path: query.length > 0 ? path + joint + query.join("&") : path,
        headers: {
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...Object.fromEntries(headers),
        },
        ...(body === undefined ? {} : { body }),
    };
}
function pathOf(request, known) {
    const leading = (0,src_template/* leadingPlaceholder */.c)(request.path);
    if (!leading)
        return printable((0,src_template/* textOf */.b6)(request.path, known, encode));
    const { first, rest } = leading;
    const given = (0,src_template/* scalarOf */.ol)(first, known);
    if (!/^\/(?!\/)\P{Cc}*$/u.test(given)) {
        refuse(`${(0,suite_template/* nameOf */.V)(first)} must be a path that begins with one /, found ${(0,sanitize/* quoted */.T)(given)}`);
    }
    const after = rest.map((part) => (typeof part === "string" ? part : encode((0,src_template/* scalarOf */.ol)(part, known))));
    return printable(fillNames(given, request, known) + after.join(""));
}
/** Fills the `{name}`s of a path that the server gave. */
function fillNames(given, { fill }, known) {
    const from = fill?.from === undefined ? undefined : (0,src_template/* filledValue */.iF)(fill.from, known);
    return given.replace(/\{([^{}/]{1,100})\}/g, (_all, name) => {
        const template = fill && Object.hasOwn(fill.with, name) ? fill.with[name] : undefined;
        if (template !== undefined)
            return encode((0,src_template/* textOf */.b6)(template, known));
        const value = fieldOf(from, name);
        if (value === undefined)
            refuse(`the path ${(0,sanitize/* quoted */.T)(given)} has ${(0,sanitize/* quoted */.T)(name)}, for which there is no value`);
        if (value !== null && typeof value !== "object")
            return encode(String(value));
        return refuse(`the path ${(0,sanitize/* quoted */.T)(given)} needs ${(0,sanitize/* quoted */.T)(name)} as a text, found ${(0,describe_value/* describe */.q)(value)}`);
    });
}
function fieldOf(value, name) {
    const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
    return isObject ? value[name] : undefined;
}
function headerOf(name, template, known) {
    const value = (0,src_template/* textOf */.b6)(template, known);
    if (/^[\t\x20-\x7e]*$/.test(value))
        return value;
    return refuse(`the header ${name} must be printable ASCII, found ${(0,sanitize/* quoted */.T)(value)}`);
}
/** One segment of a path, or one part of a query. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
/** What a path may not hold as it is. */
function printable(path) {
    return path.replace(/[^\x21-\x7e]|[#"<>\\^`{|}]/gu, (character) => encode(character));
}
function refuse(reason) {
    throw new src_template/* Unfilled */.Kn({ status: "failed", reason });
}

;// CONCATENATED MODULE: ./packages/conformance/src/json-body.ts

/** Lists and objects in an answer may be nested so deep. */
const deepest = 64;
/** Values in an answer: memory goes by their number more than by the text's length. */
const mostValues = 200_000;
/** An answer as plain data, `__proto__` an own field. What is wrong with it is safe to show. */
function parseJson(body) {
    const excess = excessOf(body);
    if (excess !== undefined)
        return { problem: excess };
    const text = body.toString("utf8");
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: text.trim() === "" ? "the answer is empty" : `no JSON: ${(0,sanitize/* sanitize */.a)(text, 60)}` };
    }
}
const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, comma] = Buffer.from('"\\{}[],');
/** Whether it may be nested too deep: it has more lists and objects than that. Most answers have not, which the machine's own search tells. */
function isDeep(body) {
    let count = 0;
    for (const open of ["{", "["]) {
        for (let at = body.indexOf(open); at >= 0; at = body.indexOf(open, at + 1))
            if (++count > deepest)
                return true;
    }
    return false;
}
/** What is too much, looked for before anything is parsed, and no further than it has to. Text that is no JSON has some depth and number too. */
function excessOf(body) {
    if (body.length <= mostValues && !isDeep(body))
        return undefined;
    let depth = 0;
    let values = 1;
    let inText = false;
    for (let at = 0; at < body.length; at++) {
        const byte = body[at];
        if (inText) {
            if (byte === backslash)
                at++;
            else if (byte === quote)
                inText = false;
        }
        else if (byte === quote)
            inText = true;
        else if (byte === comma)
            values++;
        else if (byte === openBrace || byte === openBracket) {
            depth++;
            values++;
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth--;
        if (depth > deepest)
            return `the JSON is nested deeper than ${deepest}`;
        if (values > mostValues)
            return `the JSON has more than ${mostValues} values`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/conformance/src/judge-answer.ts




/** Reads an answer's JSON where a check is about it. */
function readAnswer({ expect, save }, { status, headers, body }) {
    const isAsked = expect.json.length > 0 || Object.keys(save).length > 0;
    if (!isAsked || !expect.status.includes(status))
        return undefined;
    const encoding = headers.get("content-encoding") ?? "identity";
    if (encoding === "identity")
        return parseJson(body);
    return { problem: `the answer is encoded as ${(0,sanitize/* quoted */.T)(encoding, 40)}, which was not asked for` };
}
/** Decides about an answer. Pure; as slow as the suite's regular expressions and schemas are. */
function judgeAnswer({ expect, skip, save }, answer, parsed) {
    const failed = (reason) => ({ status: "failed", reason, saved: [] });
    const offered = skip.find(({ status }) => status.includes(answer.status));
    if (offered)
        return { status: "skipped", reason: offered.reason, saved: [] };
    const wrong = wrongStatus(expect, answer) ?? wrongHeader(expect, answer) ?? wrongText(expect, answer);
    if (wrong !== undefined)
        return failed(wrong);
    if (parsed === undefined)
        return { status: "passed", saved: [] };
    if ("problem" in parsed)
        return failed(`expected JSON: ${parsed.problem}`);
    for (const rule of expect.json) {
        const found = mismatchOf(rule, parsed.value);
        if (found)
            return failed(spell(found, "the answer"));
    }
    const saved = Object.entries(save).map(([name, pointer]) => [
        name,
        { value: (0,json_pointer/* resolvePointer */.cj)(parsed.value, pointer) },
    ]);
    return { status: "passed", saved };
}
function wrongStatus({ status: wanted }, { status, headers, body }) {
    if (wanted.includes(status))
        return undefined;
    const words = `expected status ${wanted.join(" or ")}, found ${status}`;
    const target = headers.get("location");
    if (status >= 300 && status < 400 && target !== undefined) {
        return `${words}, which redirects to ${(0,sanitize/* quoted */.T)(target)}; redirects are not followed`;
    }
    const text = (0,sanitize/* sanitize */.a)(body.subarray(0, 1000).toString("utf8"), 120);
    return text ? `${words}: ${text}` : words;
}
function wrongHeader({ headers: wanted }, { headers }) {
    for (const [name, matches] of Object.entries(wanted)) {
        const found = mismatchOf({ path: "", matcher: { matches } }, headers.get(name));
        if (found)
            return spell(found, `the header ${name}`);
    }
    return undefined;
}
function wrongText({ text: matcher }, { body }) {
    const found = matcher && mismatchOf({ path: "", matcher }, body.toString("utf8"));
    return found && spell(found, "the answer's text");
}
function spell({ path, expected, found }, whole) {
    return `${path === "" ? whole : (0,sanitize/* sanitize */.a)(path, 120)}: expected ${expected}, found ${found}`;
}

;// CONCATENATED MODULE: ./packages/conformance/src/slow-rules.ts
/** Texts up to this length, in bytes, are nothing for a regular expression with one quantifier, whose time grows with the square of it. */
const shortText = 16 * 1024;
/** Choices that follow each other multiply, without any quantifier: `(a|a)(a|a)(a|a)`. So many are nothing, in a text of any length. */
const fewChoices = 6;
/** Keywords of JSON Schema that take longer than it takes to read the value once. */
const slowKeywords = ["patternProperties", "uniqueItems", "$ref", "$dynamicRef", "$recursiveRef"];
/**
 * Whether matching may take much longer than reading a value of `size` bytes. A time limit costs more than most checks do, so that it is
 * kept for those that could need it.
 */
function mayTakeLong(matchers, size) {
    return matchers.some((each) => {
        if ("matches" in each)
            return isSlow(each.matches, size);
        if ("every" in each)
            return mayTakeLong([each.every.matcher], size);
        return "schema" in each && hasSlowKeyword(each.schema, size);
    });
}
/**
 * Without quantifiers and many choices time grows with the text's length. A single quantifier cannot multiply with another, unless it
 * repeats a choice. What looks like one and is none costs a time limit, and no more.
 */
function isSlow(pattern, size) {
    const quantifiers = pattern.match(/[*+?{]/g)?.length ?? 0;
    const choices = pattern.match(/\|/g)?.length ?? 0;
    if (/\\[1-9k]/.test(pattern) || quantifiers > 1 || choices > fewChoices)
        return true;
    return quantifiers === 1 && (choices > 0 || size > shortText);
}
function hasSlowKeyword(schema, size) {
    if (Array.isArray(schema))
        return schema.some((each) => hasSlowKeyword(each, size));
    if (typeof schema !== "object" || schema === null)
        return false;
    return Object.entries(schema).some(([key, value]) => {
        if (key === "pattern" && typeof value === "string")
            return isSlow(value, size);
        return slowKeywords.includes(key) || hasSlowKeyword(value, size);
    });
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./packages/conformance/src/time-limit.ts

let context;
let script;
/**
 * Does `work`, but for no longer than this: V8 also ends a regular expression or a loop that would take years. Throws OutOfTime. The
 * work must change nothing that others see: it may end anywhere, and is done again where the machine was too busy to do it.
 */
function withTimeLimit(milliseconds, work) {
    for (let attempt = 1;; attempt++) {
        const before = process.cpuUsage();
        try {
            return attemptOnce(milliseconds, work);
        }
        catch (error) {
            if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
                throw error;
            const { user, system } = process.cpuUsage(before);
            if (attempt === 3 || user + system > (milliseconds * 1000) / 2)
                throw new OutOfTime();
        }
    }
}
/** Makes what every time limit needs, which takes as long as many of them. */
function prepareTimeLimit() {
    // An hour: on a busy machine even nothing may take a second.
    attemptOnce(3_600_000, () => { });
}
function attemptOnce(milliseconds, work) {
    context ??= (0,external_node_vm_.createContext)(Object.create(null));
    script ??= new external_node_vm_.Script("work()");
    context.work = work;
    try {
        return script.runInContext(context, { timeout: milliseconds });
    }
    finally {
        context.work = undefined;
    }
}
class OutOfTime extends Error {
}

;// CONCATENATED MODULE: ./packages/conformance/src/run-check.ts










/** How long a check may look at an answer: a server could send what a regular expression takes years for. */
const milliseconds = 1000;
/** Makes one check that has a request. Never throws for what a server does. */
async function runCheck(check, known, standing, asking) {
    const plugin = pluginOf(check.plugin, known);
    const own = plugin === undefined ? standing : { ...standing, plugin };
    const prepared = asking.signal.aborted ? { unmade: endOf(asking.signal) } : prepare(check, known);
    if ("unmade" in prepared)
        return unmadeRun(check, prepared.unmade, own);
    const { wire, demand } = prepared;
    const { judgement, seconds } = await asking.slot(() => askAndJudge(wire, demand, asking));
    const { status, reason } = judgement;
    const result = resultOf(check, { status, ...(reason === undefined ? {} : { reason: (0,sanitize/* sanitize */.a)(reason) }) }, own);
    const request = (0,sanitize/* sanitize */.a)(`${wire.method} ${wire.path}`, 300);
    const saved = "saved" in judgement && status === "passed" ? judgement.saved : unsaved(check, status);
    return { result: { ...result, request, seconds }, saved };
}
/** What is sent and demanded, or why nothing is. Pure but for the time limit. */
function prepare(check, known) {
    try {
        for (const { value, matcher, otherwise } of check.when) {
            const rule = { path: "", matcher: fillMatcher(matcher, known) };
            const found = (0,src_template/* optionalValueOf */.Nn)(value, known);
            const mismatch = inTime([rule.matcher], textLength(found), () => mismatchOf(rule, found));
            if (mismatch)
                return { unmade: { status: "skipped", reason: otherwise } };
        }
        const wire = fillRequest(check.request, known);
        return { wire, demand: { expect: fillExpectation(check.expect, known), skip: check.skip, save: check.save } };
    }
    catch (error) {
        if (error instanceof src_template/* Unfilled */.Kn)
            return { unmade: error.unmade };
        if (error instanceof OutOfTime)
            return { unmade: { status: "failed", reason: tooSlow } };
        throw error;
    }
}
/** In bytes, at most; of a list nobody knows it. */
function textLength(value) {
    return typeof value === "string" ? 3 * value.length : Number.POSITIVE_INFINITY;
}
function inTime(matchers, size, work) {
    return mayTakeLong(matchers, size) ? withTimeLimit(milliseconds, work) : work();
}
function matchersOf({ expect }) {
    const headers = Object.values(expect.headers).map((matches) => ({ matches }));
    return [...headers, ...(expect.text ? [expect.text] : []), ...expect.json.map(({ matcher }) => matcher)];
}
const tooSlow = `looking at the answer took longer than ${milliseconds / 1000} s`;
function fillExpectation({ status, headers, text, json }, known) {
    return {
        status,
        headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, fillPattern(each, known)])),
        ...(text ? { text: fillMatcher(text, known) } : {}),
        json: json.map((rule) => fillRule(rule, known)),
    };
}
async function askAndJudge(wire, demand, asking) {
    const started = performance.now();
    const answer = await asking.client.ask(wire, asking.signal);
    const seconds = Math.round(performance.now() - started) / 1000;
    if ("problem" in answer)
        return { judgement: await noAnswer(answer, asking), seconds };
    const parsed = readAnswer(demand, answer);
    try {
        const judgement = inTime(matchersOf(demand), answer.body.length, () => judgeAnswer(demand, answer, parsed));
        return { judgement, seconds };
    }
    catch (error) {
        if (!(error instanceof OutOfTime))
            throw error;
        return { judgement: { status: "failed", reason: tooSlow }, seconds };
    }
}
async function noAnswer({ problem, lost }, { signal, life }) {
    if (signal.aborted)
        return endOf(signal);
    // A server's end is known a moment after its connections are cut.
    if (lost && life && life.ended() === undefined)
        await (0,promises_.setTimeout)(100);
    const end = lost ? life?.ended() : undefined;
    return { status: "failed", reason: end === undefined ? problem : `${problem}: the server ${end}` };
}
function endOf({ reason }) {
    return { status: "not-run", reason: (0,sanitize/* sanitize */.a)(reason instanceof Error ? reason.message : String(reason)) };
}
function unmadeRun(check, unmade, standing) {
    return { result: resultOf(check, unmade, standing), saved: unsaved(check, unmade.status) };
}
function unsaved({ id, save }, status) {
    return status === "passed" ? [] : Object.keys(save).map((name) => [name, { status, check: id }]);
}
function resultOf({ id, category, level, title }, outcome, { items, plugin }) {
    const about = { items: [...items], ...(plugin === undefined ? {} : { plugin }) };
    return { id, category, level, title, ...about, ...outcome, seconds: 0 };
}

;// CONCATENATED MODULE: ./packages/conformance/src/observe.ts


/** Checks the server's life; `stops` ends it. A server that somebody else started is let alone. */
async function observe(check, life, signal) {
    return resultOf(check, await outcomeOf(check, life, signal), { items: [] });
}
async function outcomeOf({ observe: what }, life, signal) {
    if (!life)
        return { status: "skipped", reason: "the server was not started by this run" };
    const end = life.ended();
    if (what === "starts")
        return verdict(end && `the server ${end}`);
    if (what === "stays-up")
        return end === undefined && signal.aborted ? endOf(signal) : verdict(end && `the server ${end}`);
    if (end !== undefined)
        return { status: "not-run", reason: (0,sanitize/* sanitize */.a)(`the server had ended before: it ${end}`) };
    return signal.aborted ? endOf(signal) : verdict(await life.stop());
}
function verdict(problem) {
    return problem === undefined ? { status: "passed" } : { status: "failed", reason: (0,sanitize/* sanitize */.a)(problem) };
}

;// CONCATENATED MODULE: ./packages/conformance/src/in-lanes.ts
/**
 * Does work for each item; results in their order. A list's items have one lane, and more as long as `lanes` has free ones: work that
 * does a list itself goes on in its own lane, so that nothing waits for itself and no more than `lanes.free + 1` pieces are under way.
 */
async function inLanes(items, lanes, work) {
    const results = [];
    const others = [];
    let next = 0;
    const lane = async () => {
        while (next < items.length) {
            const index = next++;
            if (lanes.free > 0 && next < items.length)
                others.push(otherLane());
            results[index] = await work(items[index]);
        }
    };
    const otherLane = async () => {
        lanes.free--;
        try {
            await lane();
        }
        finally {
            lanes.free++;
        }
    };
    await lane();
    // Those that are added meanwhile, too.
    for (const other of others)
        await other;
    return results;
}

;// CONCATENATED MODULE: ./packages/conformance/src/kept-values.ts
/** What a server may have us keep at once, in estimated bytes of memory. */
const mostKept = 256 * 1024 * 1024;
/** Bytes that a value takes beside its texts, rather too many. */
const perValue = 100;
/** About how much memory saved values take, in bytes. */
function sizeOfSaved(saved) {
    return saved.reduce((sum, [, each]) => sum + ("value" in each ? sizeOf(each.value) : 0), 0);
}
function sizeOf(value) {
    if (typeof value === "string")
        return perValue + 2 * value.length;
    if (typeof value !== "object" || value === null)
        return perValue;
    if (Array.isArray(value))
        return value.reduce((sum, each) => sum + sizeOf(each), perValue);
    return Object.entries(value).reduce((sum, [key, each]) => sum + 2 * key.length + sizeOf(each), perValue);
}

// EXTERNAL MODULE: ./packages/documents/src/suite.ts
var suite = __webpack_require__(8834);
;// CONCATENATED MODULE: ./packages/conformance/src/run-steps.ts







/** Groups in groups multiply: the whole run has at most about so many results. */
const mostResults = 10_000;
/** Runs the steps of one list one after another; results in their order. `scope` comes to hold what they save. */
async function runSteps(steps, scope, standing, run) {
    const results = [];
    for (const step of steps)
        results.push(...(await runStep(step, scope, standing, run)));
    return results;
}
async function runStep(step, scope, standing, run) {
    if ((0,suite/* isGroup */.I)(step))
        return runGroup(step, scope.known, standing, run);
    const { result, saved } = keep(await runCheck(step, scope.known, standing, run), scope, run);
    for (const [name, value] of saved)
        scope.known.set(name, value);
    return [result];
}
/** Counts what a check saves, which fails where that would be too much together with what others have saved. */
function keep(made, scope, run) {
    const size = sizeOfSaved(made.saved);
    if (size > 0 && run.kept + size > mostKept) {
        const reason = `answers whose values later checks need would take more than ${mostKept / 1024 / 1024} MiB of memory at once`;
        const known = { status: "failed", check: made.result.id };
        return {
            result: { ...made.result, status: "failed", reason },
            saved: made.saved.map(([name]) => [name, known]),
        };
    }
    scope.kept += size;
    run.kept += size;
    return made;
}
async function runGroup(group, known, standing, run) {
    const expanded = expand(group, known, run);
    if (!("items" in expanded))
        return unmade(group.steps, expanded, standing);
    const results = await inLanes(expanded.items, run.lanes, async ({ label, known: own, plugin }) => {
        const within = { ...standing, items: [...standing.items, label], ...(plugin === undefined ? {} : { plugin }) };
        const scope = { known: new Map(own), kept: 0 };
        const made = await runSteps(group.steps, scope, within, run);
        run.kept -= scope.kept;
        return made;
    });
    return results.flat();
}
function expand(group, known, run) {
    if (run.signal.aborted)
        return endOf(run.signal);
    const expanded = withinTime(group, () => expandGroup(group, known));
    if (!("items" in expanded))
        return expanded;
    const more = expanded.items.length * group.steps.filter((step) => !(0,suite/* isGroup */.I)(step)).length;
    if (run.count + more > mostResults)
        return { status: "not-run", reason: `the run has more than ${mostResults} checks` };
    run.count += more;
    return expanded;
}
function withinTime({ where }, work) {
    const matchers = where.map(({ matcher }) => matcher);
    try {
        return mayTakeLong(matchers, Number.POSITIVE_INFINITY) ? withTimeLimit(1000, work) : work();
    }
    catch (error) {
        if (error instanceof OutOfTime)
            return { status: "failed", reason: "looking at the list took longer than 1 s" };
        throw error;
    }
}
/** Every check of the steps once. */
function unmade(steps, why, standing) {
    return steps.flatMap((step) => (0,suite/* isGroup */.I)(step) ? unmade(step.steps, why, standing) : [unmadeRun(step, why, standing).result]);
}

// EXTERNAL MODULE: ./packages/conformance/src/select-checks.ts
var select_checks = __webpack_require__(86067);
;// CONCATENATED MODULE: ./packages/conformance/src/slots.ts
/** Lets at most so many pieces of work be under way at once; the others wait for their turn. */
function slots(count) {
    let free = count;
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

;// CONCATENATED MODULE: ./packages/conformance/src/run-suite.ts









/** Requests that are under way at once, of all groups together. */
const mostRequests = 32;
/** Items of groups that are under way at once: requests enough wait for their turn, and no more answers are kept than that needs. */
const mostItemsAtOnce = 64;
/** Makes what a run would otherwise make between two questions, while the server still starts. */
async function prepareRun({ steps }) {
    await (0,suite_schemas/* compileSchemas */.kW)(steps);
    prepareTimeLimit();
    for (const schema of (0,suite_schemas/* schemasOf */.WP)(steps)) {
        // V8 compiles a function when it is called for the first time. One that refers to itself may come to no end even with nothing.
        if (!mayTakeLong([{ schema: schema }], 0))
            (0,suite_schemas/* validatorOf */.qA)(schema)(undefined);
    }
}
/**
 * Runs a suite's checks against a server, many requests at once; results in the suite's order. Never throws for what a server does.
 * Throws DiagnosticError `check-unknown` before anything is asked.
 */
async function runSuite(whole, { url, variables, life, only, signal, limits }) {
    const { steps } = (0,select_checks/* selectChecks */.o)(whole, only);
    await (0,suite_schemas/* compileSchemas */.kW)(steps);
    const client = await httpClient(url, mostRequests, limits);
    const lanes = { free: mostItemsAtOnce - 1 };
    const run = { client, slot: slots(mostRequests), signal, ...(life ? { life } : {}), count: 0, kept: 0, lanes };
    const known = new Map(Object.entries(variables).map(([name, value]) => [name, { value }]));
    const scope = { known, kept: 0 };
    const results = steps.map(() => []);
    const observeAll = async (what) => {
        for (const [index, step] of steps.entries()) {
            if (!(0,suite/* isGroup */.I)(step) && step.observe === what)
                results[index] = [await observe(step, life, signal)];
        }
    };
    try {
        await observeAll("starts");
        for (const [index, step] of steps.entries()) {
            if ((0,suite/* isGroup */.I)(step) || step.request)
                results[index] = await runStep(step, scope, { items: [] }, run);
        }
    }
    finally {
        client.close();
    }
    await observeAll("stays-up");
    await observeAll("stops");
    return results.flat();
}


/***/ })

};

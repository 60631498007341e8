import type { RequestListener } from "node:http";
import { createServer } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { prepareRun, runSuite } from "#conformance/run-suite.js";
import type { Json } from "#documents/suite.js";
import { ask, lines, suiteOfSteps } from "#test/suite-server.js";

const limits = { milliseconds: 300, bytes: 8 * 1024 * 1024 };

const one = (more: string) =>
  suiteOfSteps(`
    - {id: A, category: A, level: required, title: It answers, request: /a, ${more}}
`);
const anything = "expect: {json: [{present: true}]}";

const endless: RequestListener = (_request, response) => {
  const chunk = Buffer.alloc(1024 * 1024, "x");
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
};
const trickle: RequestListener = (_request, response) => {
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

describe("a server", () => {
  test.each<[string, RequestListener, string]>([
    ["that never answers", () => {}, "the answer took longer than 0.3 s"],
    ["whose answer trickles", trickle, "the answer took longer than 0.3 s"],
    ["that answers without an end", endless, "the answer is longer than 8 MiB"],
    [
      "that says it answers 10 GB",
      (_request, response) => {
        response.setHeader("content-length", 10 * 1024 ** 3);
        endless(_request, response);
      },
      "the answer is longer than 8 MiB",
    ],
    [
      "that answers no JSON",
      (_request, response) => response.end("<p>\u001b[31m::error::x"),
      "expected JSON: no JSON: <p>::error::x",
    ],
    ["that answers nothing", (_request, response) => response.end(), "expected JSON: the answer is empty"],
    [
      "that answers half of its JSON",
      (_request, response) => response.end('{"a": ['),
      'expected JSON: no JSON: {"a": [',
    ],
    [
      "that answers deep JSON",
      (_request, response) => response.end("[".repeat(3_000_000)),
      "expected JSON: the JSON is nested deeper than 64",
    ],
    [
      "that redirects elsewhere",
      (_request, response) => response.writeHead(302, { location: "http://elsewhere.example/" }).end(),
      'expected status 200, found 302, which redirects to "http://elsewhere.example/"; redirects are not followed',
    ],
    [
      "that answers another status",
      (_request, response) => response.writeHead(500).end("panic:\r\n::set-output name=a::b"),
      "expected status 200, found 500: panic: ::set-output name=a::b",
    ],
    [
      "that compresses unasked",
      (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("x"),
      'expected JSON: the answer is encoded as "gzip", which was not asked for',
    ],
    [
      "that cuts the connection",
      (request) => request.socket.destroy(),
      "the connection was cut before there was an answer",
    ],
    [
      "that cuts its answer",
      (request, response) => {
        response.setHeader("content-length", 100);
        response.write("{");
        setTimeout(() => request.socket.destroy(), 20);
      },
      "the connection was cut before the answer was complete",
    ],
    [
      "that cuts its chunks",
      (request, response) => {
        response.write("{");
        setTimeout(() => request.socket.destroy(), 20);
      },
      "the connection was cut before the answer was complete",
    ],
    [
      "with huge headers",
      (_request, response) => response.writeHead(200, { "x-huge": "x".repeat(100_000) }).end("{}"),
      "the answer's headers are longer than 16 KiB",
    ],
    [
      "that speaks something else",
      (request) => request.socket.end("SSH-2.0-OpenSSH_9.0\r\n"),
      "the answer is not HTTP: Parse Error: Expected HTTP/, RTSP/ or ICE/",
    ],
    [
      "that switches protocols",
      (request) =>
        request.socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
      "the server switches protocols, which nobody asked for",
    ],
  ])("%s fails the check, and says how", async (_what, answer, reason) => {
    const { results, requests } = await ask(await one(anything), { "/a": answer }, { limits });
    expect(lines(results)).toEqual([`A: failed (${reason})`]);
    expect(requests).toEqual(["GET /a"]);
  });

  test("that does not listen fails the check", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const run = { url: `http://127.0.0.1:${port}`, variables: {}, only: [], signal: new AbortController().signal };
    expect(lines(await runSuite(await one(anything), run))).toEqual(["A: failed (the connection was refused)"]);
  });

  test.each([
    ["", "^(a+)+$"],
    [" without a quantifier", `${"(a|a)".repeat(60)}c`],
  ])("that sends a text which a pattern%s takes years for costs a second", async (_how, pattern) => {
    const suite = await one(`expect: {text: {matches: '${pattern}'}}`);
    const { results } = await ask(suite, { "/a": (_request, response) => response.end(`${"a".repeat(60)}b`) });
    expect(lines(results)).toEqual(["A: failed (looking at the answer took longer than 1 s)"]);
  });

  test("may send a header several times", async () => {
    const suite = await one("expect: {headers: {x-a: '^1, 2$', x-b: '^$'}}");
    const answer: RequestListener = (_request, response) => response.writeHead(200, ["X-A", "1", "x-a", "2"]).end();
    const { results } = await ask(suite, { "/a": answer });
    expect(lines(results)).toEqual(['A: failed (the header x-b: expected a text that matches "^$", found nothing)']);
  });

  test("whose kept connections it closes at once is asked again", async () => {
    const suite = await suiteOfSteps(`
    - {id: A1, category: A, level: required, title: It answers, request: /a}
    - {id: A2, category: A, level: required, title: It answers, request: /a}
    - {id: A3, category: A, level: required, title: It answers, request: {method: POST, path: /a}}
`);
    let count = 0;
    const answer: RequestListener = (request, response) => {
      if (++count === 2 || count === 4) request.socket.destroy();
      else response.end("{}");
    };
    const { results, requests } = await ask(suite, { "/a": answer });
    expect(requests).toEqual(["GET /a", "GET /a", "GET /a", "POST /a"]);
    expect(lines(results)).toEqual([
      "A1: passed",
      "A2: passed",
      "A3: failed (the connection was cut before there was an answer)",
    ]);
  });

  test("cannot lead a request away from itself, nor put anything into it", async () => {
    const suite = await suiteOfSteps(`
    - {id: A, category: A, level: required, title: It answers, request: /a, save: {paths: ""}}
    - forEach: "{paths}"
      as: path
      otherwise: none
      steps:
        - {id: B-path, category: B, level: required, title: It answers, request: "{path}"}
        - {id: B-header, category: B, level: required, title: It answers, request: {path: "/b/{path}", headers: {X-A: "{path}"}}}
`);
    const paths = [
      "//elsewhere.example/",
      "http://elsewhere.example/",
      "/b\r\nX-Injected: 1\r\n\r\nGET /c HTTP/1.1",
      "/ü",
      {},
    ];
    const { results, requests } = await ask(suite, { "/a": paths });
    expect(requests.slice(1).sort()).toEqual([
      "GET /%C3%BC",
      "GET /b/%2F%2Felsewhere.example%2F",
      "GET /b/http%3A%2F%2Felsewhere.example%2F",
    ]);
    const reasons = lines(results)
      .slice(1)
      .map((each) => each.replace(/^.*: failed /, ""));
    expect(reasons).toEqual([
      '(path must be a path that begins with one /, found "//elsewhere.example/")',
      '(expected status 200, found 404: {"error":"not found"})',
      '(path must be a path that begins with one /, found "http://elsewhere.example/")',
      '(expected status 200, found 404: {"error":"not found"})',
      expect.stringMatching(/^\(path must be a path that begins with one \//),
      expect.stringMatching(/^\(the header X-A must be printable ASCII, found "\/b X-Injected/),
      '(expected status 200, found 404: {"error":"not found"})',
      '(the header X-A must be printable ASCII, found "/ü")',
      "(needs path as a text, found an empty object)",
      "(needs path as a text, found an empty object)",
    ]);
  });

  test("that says __proto__ has said a field's name", async () => {
    const suite = await suiteOfSteps(`
    - {id: A, category: A, level: required, title: It answers, request: /a, save: {whole: "", none: /toString}}
    - {id: B, category: B, level: required, title: It answers, request: "/{whole/__proto__/x}"}
    - {id: C, category: B, level: required, title: It answers, request: "/{none}"}
`);
    const answer: RequestListener = (_request, response) => response.end('{"__proto__": {"x": "y"}}');
    const { results } = await ask(suite, { "/a": answer, "/y": {} });
    expect(lines(results)).toEqual(["A: passed", "B: passed", "C: not-run (needs none, which is not there)"]);
  });

  test("that lists more than anybody has is not asked about each", async () => {
    const suite = await suiteOfSteps(`
    - {id: A, category: A, level: required, title: It answers, request: /a, save: {list: ""}}
    - forEach: "{list}"
      as: item
      otherwise: none
      steps: [{id: B, category: B, level: required, title: It answers, request: "/{item}"}]
`);
    const { results, requests } = await ask(suite, { "/a": Array.from({ length: 150_000 }, () => 1) });
    expect(requests).toHaveLength(1);
    expect(lines(results)).toEqual([
      "A: passed",
      "B: failed (list has 150000 items, more than the 1000 that are checked)",
    ]);
  });

  test("whose lists multiply does not get the run to grow without end", async () => {
    const suite = await suiteOfSteps(`
    - {id: A, category: A, level: required, title: It answers, request: /a, save: {list: ""}}
    - forEach: "{list}"
      as: one
      otherwise: none
      steps:
        - forEach: "{list}"
          as: two
          otherwise: none
          steps: [{id: B, category: B, level: required, title: It answers, when: [{value: "{one}", equals: 2, otherwise: no}], request: /b}]
`);
    const { results } = await ask(suite, { "/a": Array.from({ length: 1000 }, () => 1) });
    expect(results.length).toBeLessThan(15_000);
    expect(lines(results.slice(-1))).toEqual(["B 1: not-run (the run has more than 10000 checks)"]);
  });

  const eachPlugin = `
    - {id: A, category: A, level: required, title: It lists, request: /a, save: {list: ""}}
    - forEach: "{list}"
      as: item
      otherwise: none
      steps:
        - {id: B, category: B, level: required, title: It can, request: "/b/{item}", save: {can: ""}}
        - {id: C, category: B, level: required, title: It does, when: [{value: "{can/0}", present: true, otherwise: no}], request: /c}
    - {id: D, category: A, level: required, title: It lists, request: /b/1, save: {again: ""}}
`;
  const many = (count: number) => `[${"[],".repeat(count)}[]]`;
  const answersOf = (items: number, values: number): Record<string, Json | RequestListener> => ({
    "/a": Array.from({ length: items }, (_, index) => index),
    ...Object.fromEntries(
      Array.from({ length: items }, (_, index): [string, RequestListener] => [
        `/b/${index}`,
        (_request, response) => response.end(many(values)),
      ]),
    ),
    "/c": {},
  });

  test("whose short answers would take much memory fails before they do", async () => {
    const before = process.memoryUsage().heapUsed;
    const { results } = await ask(await suiteOfSteps(eachPlugin), answersOf(100, 700_000));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
    expect(lines(results).filter((each) => each.startsWith("B"))).toEqual(
      Array.from({ length: 100 }, (_, at) => `B ${at}: failed (expected JSON: the JSON has more than 200000 values)`),
    );
  }, 30_000);

  test("whose answers are together too much to keep fails where that is so, and not where they are let go", async () => {
    // The second request of an item is answered when every item has made its first.
    let asked = 0;
    const held: (() => void)[] = [];
    const answers = answersOf(40, 95_000);
    const first: RequestListener = (_request, response) => {
      response.end(many(95_000));
      if (++asked === 40) for (const answer of held) answer();
    };
    for (let at = 0; at < 40; at++) answers[`/b/${at}`] = first;
    const second: RequestListener = (_request, response) => {
      if (asked < 40) held.push(() => response.end("{}"));
      else response.end("{}");
    };
    const { results } = await ask(await suiteOfSteps(eachPlugin), { ...answers, "/c": second });
    const found = lines(results);
    const failed = found.filter((each) => /^B \d+: failed/.test(each));
    const tooMuch = "failed (answers whose values later checks need would take more than 256 MiB of memory at once)";
    expect(failed.length).toBeGreaterThanOrEqual(8);
    expect(found.filter((each) => /^B \d+: passed$/.test(each))).toHaveLength(40 - failed.length);
    for (const each of failed) expect(each).toContain(tooMuch);
    expect(found.filter((each) => each.endsWith("not-run (needs can/0, but the check B failed)"))).toHaveLength(
      failed.length,
    );
    expect(found.at(-1)).toBe("D: passed");
  }, 30_000);
});

describe("a schema", () => {
  /** So many times refers to the next one twice. */
  const doubling = (times: number) => {
    const twice = (next: number) => `d${next - 1}: {allOf: [{$ref: '#/$defs/d${next}'}, {$ref: '#/$defs/d${next}'}]}`;
    const all = Array.from({ length: times }, (_none, index) => twice(index + 1));
    return `{$ref: '#/$defs/d0', $defs: {${all.join(", ")}, d${times}: {not: {type: object}}}}`;
  };

  test.each([
    ["that refers to itself without an end", "{$ref: '#'}"],
    ["that takes years", doubling(30)],
  ])("%s is not tried before the server answers", async (_what, schema) => {
    const suite = await one(`expect: {json: [{schema: ${schema}}]}`);
    const began = performance.now();
    await prepareRun(suite);
    expect(performance.now() - began).toBeLessThan(300);
  });
});

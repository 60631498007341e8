import type { RequestListener } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import type { ServerLife } from "#conformance/run-suite.js";
import type { Json } from "#documents/suite.js";
import { ask, lines, suiteOfSteps } from "#test/suite-server.js";

/** The shape of the public contract: plugins, their entities, and what is asked about each. */
const catalog = `
    - {id: starts, category: B, level: required, title: It starts, observe: starts}
    - {id: stays-up, category: B, level: required, title: It stays up, observe: stays-up}
    - {id: stops, category: B, level: required, title: It stops, observe: stops}
    - id: plugins
      category: A
      level: required
      title: It lists its plugins
      request: /plugins
      save: {plugins: /plugins}
    - forEach: "{plugins}"
      as: plugin
      plugin: "{plugin/name}"
      otherwise: the server has no plugins
      steps:
        - id: capabilities
          category: A
          level: required
          title: A plugin says what it can do
          request: "/{plugin/name}/capabilities"
          skip: [{status: 404, reason: the plugin says nothing}]
          save: {can: ""}
        - id: sources
          category: B
          level: recommended
          title: A plugin has sources
          when: [{value: "{can/sources}", equals: true, otherwise: it has no sources}]
          request: "/{plugin/name}/sources"
        - forEach: "{can/entities}"
          as: entity
          where: [{path: /list, matches: "^/"}]
          otherwise: the plugin has no entities
          steps:
            - {id: list, category: B, level: required, title: It lists, request: {path: "{entity/list}", query: {size: "{parameters/size}"}}, save: {list: ""}}
            - {id: get, category: B, level: required, title: It gets, request: {path: "{entity/get}", fill: {from: "{list/0}"}}}
`;

const answers: Record<string, Json> = {
  "/plugins": { plugins: [{ name: "a" }, { name: "b" }, { name: "c" }] },
  "/a/capabilities": {
    sources: true,
    entities: [
      { kind: "Agent", list: "/agents", get: "/agents/{id}" },
      { kind: "Old", list: "" },
      { kind: "Tool", list: "/tools", get: "/tools/{id}" },
    ],
  },
  "/agents?size=2": [{ id: "x y" }],
  "/agents/x%20y": {},
  "/tools?size=2": [],
  "/a/sources": {},
  "/c/capabilities": { entities: null },
};

const alive = (ended?: string, stop?: string): ServerLife => ({ ended: () => ended, stop: async () => stop });

describe("a run", () => {
  test("gives results in the suite's order, and each its reason", async () => {
    const { results } = await ask(await suiteOfSteps(catalog), answers, { life: alive() });
    expect(lines(results)).toEqual([
      "starts: passed",
      "stays-up: passed",
      "stops: passed",
      "plugins: passed",
      "capabilities a: passed",
      "sources a: passed",
      "list a/Agent: passed",
      "get a/Agent: passed",
      "list a/Tool: passed",
      "get a/Tool: not-run (needs list/0, which is not there)",
      "capabilities b: skipped (the plugin says nothing)",
      "sources b: skipped (it has no sources)",
      "list b: skipped (the plugin has no entities)",
      "get b: skipped (the plugin has no entities)",
      "capabilities c: passed",
      "sources c: skipped (it has no sources)",
      "list c: skipped (the plugin has no entities)",
      "get c: skipped (the plugin has no entities)",
    ]);
    expect(results.find(({ id }) => id === "get")).toEqual({
      id: "get",
      category: "B",
      level: "required",
      title: "It gets",
      items: ["a", "Agent"],
      plugin: "a",
      status: "passed",
      request: "GET /agents/x%20y",
      seconds: expect.any(Number),
    });
  });

  test.each<[string, Json, string[]]>([
    [
      "failed",
      404,
      [
        'plugins: failed (expected status 200, found 404: {"error":"not found"})',
        "capabilities: not-run (needs plugins, but the check plugins failed)",
        "sources: not-run (needs plugins, but the check plugins failed)",
        "list: not-run (needs plugins, but the check plugins failed)",
        "get: not-run (needs plugins, but the check plugins failed)",
      ],
    ],
    [
      "found an empty list",
      { plugins: [] },
      [
        "plugins: passed",
        ..."capabilities,sources,list,get".split(",").map((id) => `${id}: skipped (the server has no plugins)`),
      ],
    ],
    [
      "found null",
      { plugins: null },
      [
        "plugins: passed",
        ..."capabilities,sources,list,get".split(",").map((id) => `${id}: skipped (the server has no plugins)`),
      ],
    ],
    [
      "found no list",
      {},
      [
        "plugins: passed",
        ..."capabilities,sources,list,get".split(",").map((id) => `${id}: skipped (the server has no plugins)`),
      ],
    ],
    [
      "found something else",
      { plugins: "a" },
      [
        "plugins: passed",
        ..."capabilities,sources,list,get".split(",").map((id) => `${id}: failed (needs plugins as a list, found "a")`),
      ],
    ],
  ])("where the check that gives the list %s", async (_what, plugins, expected) => {
    const { results } = await ask(await suiteOfSteps(catalog), plugins === 404 ? {} : { "/plugins": plugins });
    expect(lines(results).slice(3)).toEqual(expected);
  });

  test("where a plugin's own check failed goes on with the others", async () => {
    const broken: RequestListener = (_request, response) => response.writeHead(500).end();
    const { results } = await ask(await suiteOfSteps(catalog), { ...answers, "/a/capabilities": broken });
    expect(lines(results).slice(4, 9)).toEqual([
      "capabilities a: failed (expected status 200, found 500)",
      "sources a: not-run (needs can/sources, but the check capabilities failed)",
      "list a: not-run (needs can/entities, but the check capabilities failed)",
      "get a: not-run (needs can/entities, but the check capabilities failed)",
      "capabilities b: skipped (the plugin says nothing)",
    ]);
  });

  test("of a path that never matches says that it was not there", async () => {
    const suite = await suiteOfSteps(`
    - {id: a, category: A, level: required, title: It answers, request: /plugins, expect: {json: [{path: /plugin/0/name, present: true}]}}
    - {id: b, category: A, level: required, title: It answers, request: /plugins, save: {one: /plugin/0}}
    - {id: c, category: A, level: required, title: It answers, request: "/{one/name}"}
    - {id: d, category: A, level: required, title: It answers, request: /plugins, expect: {json: [{path: /plugins/0/name, equals: "{one/name}"}]}}
`);
    const { results, requests } = await ask(suite, answers);
    expect(lines(results)).toEqual([
      "a: failed (/plugin/0/name: expected a value, found nothing)",
      "b: passed",
      "c: not-run (needs one/name, which is not there)",
      "d: not-run (needs one/name, which is not there)",
    ]);
    expect(requests).toEqual(["GET /plugins", "GET /plugins"]);
  });

  test("sends what the suite says", async () => {
    const suite = await suiteOfSteps(`
    - {id: a, category: A, level: required, title: It answers, request: {method: POST, path: /x, query: {a b: "{parameters/size}&"}, headers: {X-Size: "{parameters/size}"}, body: {size: "{parameters/size}"}}, expect: {status: 201, text: {matches: .}, json: [{equals: {"x-size": "2", "content-type": application/json, body: '{"size":"2"}'}}]}}
`);
    const echo: RequestListener = async (request, response) => {
      const chunks = await request.toArray();
      const { "x-size": size, "content-type": type } = request.headers;
      response.writeHead(201).end(JSON.stringify({ "x-size": size, "content-type": type, body: chunks.join("") }));
    };
    expect(lines((await ask(suite, { "/x?a%20b=2%26": echo })).results)).toEqual(["a: passed"]);
  });

  test("asks about many plugins at once, about one thing of each after the other, over kept connections", async () => {
    const plugins = Array.from({ length: 50 }, (_, index) => ({ name: `p${index}` }));
    const slow =
      (value: Json): RequestListener =>
      async (request, response) => {
        sockets.add(request.socket);
        await sleep(30);
        response.end(JSON.stringify(value));
      };
    const sockets = new Set<unknown>();
    const each = plugins.flatMap(({ name }) => [
      [`/${name}/capabilities`, slow({ sources: true })],
      [`/${name}/sources`, slow({})],
    ]);
    const { results, most, requests } = await ask(await suiteOfSteps(catalog), {
      "/plugins": { plugins },
      ...Object.fromEntries(each),
    });
    expect(most).toBe(32);
    expect(sockets.size).toBe(32);
    expect(requests).toHaveLength(101);
    for (const { name } of plugins)
      expect(requests.indexOf(`GET /${name}/capabilities`)).toBeLessThan(requests.indexOf(`GET /${name}/sources`));
    const items = results.slice(4).map((result) => result.items[0]);
    expect(items).toEqual(plugins.flatMap(({ name }) => [name, name, name, name]));
  });

  test("ends when it is told to, and says why the rest was not run", async () => {
    const controller = new AbortController();
    const stop: RequestListener = () => {
      setTimeout(() => controller.abort(new Error("the run took longer than 1 s")), 200);
    };
    const { results } = await ask(
      await suiteOfSteps(catalog),
      { ...answers, "/c/capabilities": stop, "/a/sources": () => {} },
      { signal: controller.signal, life: alive() },
    );
    const because = "not-run (the run took longer than 1 s)";
    const found = lines(results);
    expect(found.slice(0, 5)).toEqual([
      "starts: passed",
      `stays-up: ${because}`,
      `stops: ${because}`,
      "plugins: passed",
      "capabilities a: passed",
    ]);
    expect(found.slice(5, 8)).toEqual([`sources a: ${because}`, `list a: ${because}`, `get a: ${because}`]);
    expect(found).toContain(`capabilities c: ${because}`);
  });

  test("that is ended before it begins asks nothing", async () => {
    const { results, requests } = await ask(await suiteOfSteps(catalog), answers, {
      signal: AbortSignal.abort(new Error("stopped")),
    });
    expect(requests).toEqual([]);
    expect(lines(results).slice(3, 5)).toEqual(["plugins: not-run (stopped)", "capabilities: not-run (stopped)"]);
  });
});

describe("the server's life", () => {
  const life = `
    - {id: stops, category: A, level: required, title: It stops, observe: stops}
    - {id: stays-up, category: A, level: required, title: It stays up, observe: stays-up}
    - {id: starts, category: A, level: required, title: It starts, observe: starts}
    - {id: a, category: A, level: required, title: It answers, request: /plugins}
`;

  test("that nobody here started is not checked", async () => {
    const { results } = await ask(await suiteOfSteps(life), answers);
    expect(lines(results)).toEqual([
      ..."stops,stays-up,starts".split(",").map((id) => `${id}: skipped (the server was not started by this run)`),
      "a: passed",
    ]);
  });

  test("is observed at its start, after all checks, and at its end", async () => {
    const seen: string[] = [];
    const watched: ServerLife = {
      ended: () => void seen.push("looked"),
      stop: async () => void seen.push("stopped"),
    };
    const answer: RequestListener = (_request, response) => {
      seen.push("asked");
      response.end();
    };
    const { results } = await ask(await suiteOfSteps(life), { "/plugins": answer }, { life: watched });
    expect(lines(results)).toEqual(["stops: passed", "stays-up: passed", "starts: passed", "a: passed"]);
    expect(seen).toEqual(["looked", "asked", "looked", "looked", "stopped"]);
  });

  test("that ended says how, where it is missed", async () => {
    let end: string | undefined;
    const dying: ServerLife = { ended: () => end, stop: async () => undefined };
    const die: RequestListener = (request) => {
      setTimeout(() => {
        end = "exited with code 2";
      }, 50);
      request.socket.destroy();
    };
    const { results } = await ask(await suiteOfSteps(life), { "/plugins": die }, { life: dying });
    expect(lines(results)).toEqual([
      "stops: not-run (the server had ended before: it exited with code 2)",
      "stays-up: failed (the server exited with code 2)",
      "starts: passed",
      "a: failed (the connection was cut before there was an answer: the server exited with code 2)",
    ]);
  });

  test("that does not end well fails", async () => {
    const { results } = await ask(await suiteOfSteps(life), answers, {
      life: alive(undefined, "did not end within 10 s and was killed"),
    });
    expect(lines(results)[0]).toBe("stops: failed (did not end within 10 s and was killed)");
  });
});

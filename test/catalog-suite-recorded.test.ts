import { createServer, type Server } from "node:http";
import { afterAll, describe, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import { groupBy } from "#conformance/group-by.js";
import type { CheckResult } from "#conformance/report.js";
import { runSuite } from "#conformance/run-suite.js";
import type { Json } from "#documents/suite.js";
import { listen } from "#test/listen.js";
import { recordedServer } from "#test/recorded-server.js";

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function ask(server: { origin: string; stop(): Promise<void> }, plugins?: string[]): Promise<CheckResult[]> {
  stops.push(server.stop);
  const { suite } = await findSuite("catalog-server/v1alpha1");
  const variables: Record<string, Json> = { parameters: { authorization: "unknown" } };
  if (plugins) variables.manifest = { plugins: plugins.map((name) => ({ name, module: `example.com/${name}` })) };
  return runSuite(suite, { url: server.origin, variables, only: [], signal: new AbortController().signal });
}

const those = (results: CheckResult[], ...statuses: string[]) =>
  results.filter(({ status }) => statuses.includes(status));

/** Why a plugin's checks were skipped, by category. */
function skippedOf(results: CheckResult[], name: string): Record<string, string[]> {
  const skipped = those(results, "skipped").filter(({ plugin }) => plugin === name);
  const reasons = groupBy(skipped, ({ category }) => category);
  return Object.fromEntries(
    [...reasons].map(([id, each]) => [id, [...new Set(each.map(({ reason = "" }) => reason))]]),
  );
}

describe("a server that answers as the real one was recorded", () => {
  let results: CheckResult[];

  test("passes", async () => {
    results = await ask(await recordedServer(), ["boats", "engines", "knots"]);
    expect(those(results, "failed", "not-run")).toEqual([]);
    expect(those(results, "passed").length).toBeGreaterThan(60);
  });

  test("may have a plugin that offers next to nothing", () => {
    expect(skippedOf(results, "knots")).toEqual({
      A: ["the plugin has no entities"],
      B: ["the plugin has no entities that are listed"],
      C: ["the plugin's sources cannot be managed"],
      D: ["it is not said that the server demands authorisation"],
      F: ["the plugin has no entities", "the plugin offers no OpenAPI document"],
    });
    const passed = those(results, "passed").filter(({ plugin }) => plugin === "knots");
    expect(passed.map(({ id }) => id)).toEqual(["A-listed", "E-healthy", "A-capabilities", "F-agree"]);
  });

  test("may find items by more than their name, and lists nothing as null", () => {
    const get = results.find(({ id, plugin }) => id === "B-get" && plugin === "engines");
    expect(get?.request).toBe("GET /api/engines_catalog/v1alpha1/sources/lab/engines/lab%2Fdiesel-2");
    expect(skippedOf(results, "engines").B).toEqual(["not every item shows a text in the field"]);
  });
});

function answering(status: number, body: string): Server {
  return createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
}

test("a server without plugins passes: what plugins offer is skipped", async () => {
  const answers: Record<string, string> = {
    "/healthz": '{"status": "alive"}',
    "/livez": '{"status": "alive"}',
    "/readyz": '{"status": "ready", "components": {"plugins": {"status": "healthy"}}}',
    "/api/plugins": '{"plugins": [], "count": 0}',
  };
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(answers[url] ? 200 : 404, { "content-type": "application/json" }).end(answers[url] ?? "{}");
  });
  const results = await ask(await listen(server));
  expect(those(results, "failed", "not-run")).toEqual([]);
  expect(new Set(those(results, "skipped").map(({ reason }) => reason))).toEqual(
    new Set(["the server was not started by this run", "no manifest is known", "the server has no plugins"]),
  );
});

test.each([
  [200, "{}"],
  [200, "[]"],
  [200, "hello"],
  [404, "{}"],
  [500, "{}"],
  [302, ""],
])("a server that answers everything with %d %s passes nothing that matters", async (status, body) => {
  const results = await ask(await listen(answering(status, body)), ["boats"]);
  const made = results.filter(({ status: result }) => result === "passed");
  expect(made.map(({ id }) => id)).toEqual(
    status === 404 ? ["A-unknown"] : status === 200 && body === "{}" ? ["E-healthz"] : [],
  );
  expect(those(results, "failed").map(({ id }) => id)).toContain("A-plugins");
});

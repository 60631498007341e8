import { createServer, type RequestListener } from "node:http";
import type { CheckResult } from "#conformance/report.js";
import { runSuite, type SuiteRun } from "#conformance/run-suite.js";
import { parseSuite } from "#documents/parse-suite.js";
import type { Json, Suite } from "#documents/suite.js";
import { listen } from "#test/listen.js";

/** A suite of these steps, given as YAML, indented as they stand in a test. */
export async function suiteOfSteps(steps: string): Promise<Suite> {
  const text = `apiVersion: plugin-release/v1alpha1
kind: ConformanceSuite
metadata: {name: sample, version: v1}
spec:
  server: {ready: {path: /}}
  parameters: {size: {description: A size, default: "2"}}
  categories: [{id: A, title: Answers}, {id: B, title: More}]
  steps:
${steps.replace(/^\n/, "")}`;
  const { located, diagnostics } = await parseSuite("suite.yaml", text);
  if (!located) throw new Error(diagnostics.map(({ message, place }) => `${place?.line}: ${message}`).join("\n"));
  return located.suite;
}

/** Answers of plain data by path and query, all else not found; or what a listener does. */
export type Answers = Record<string, Json | RequestListener>;

export interface Asked {
  results: CheckResult[];
  /** `GET /path`, in the order of their arrival. */
  requests: string[];
  /** The most that were under way at once. */
  most: number;
}

/** Runs a suite against a server of this process, on loopback. */
export async function ask(suite: Suite, answers: Answers, run: Partial<SuiteRun> = {}): Promise<Asked> {
  const requests: string[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    most = Math.max(most, ++now);
    response.on("close", () => now--);
    const answer = Object.hasOwn(answers, request.url ?? "") ? answers[request.url ?? ""] : undefined;
    if (typeof answer === "function") return void answer(request, response);
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer ?? { error: "not found" }));
  });
  const { origin, stop } = await listen(server);
  try {
    const signal = new AbortController().signal;
    const variables = { parameters: { size: "2" } };
    const results = await runSuite(suite, { url: origin, variables, only: [], signal, ...run });
    return { results, requests, most };
  } finally {
    await stop();
  }
}

/** `ID items: status (reason)` of each result. */
export function lines(results: readonly CheckResult[]): string[] {
  return results.map(({ id, items, status, reason }) => {
    const about = items.length > 0 ? ` ${items.join("/")}` : "";
    return `${id}${about}: ${status}${reason === undefined ? "" : ` (${reason})`}`;
  });
}

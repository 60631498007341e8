import { setTimeout as sleep } from "node:timers/promises";
import { pluginOf } from "#conformance/expand-group.js";
import { fillMatcher, fillPattern, fillRule } from "#conformance/fill-matcher.js";
import { fillRequest } from "#conformance/fill-request.js";
import type { HttpClient, NoAnswer, WireRequest } from "#conformance/http-client.js";
import { type Demand, type Judgement, judgeAnswer, readAnswer } from "#conformance/judge-answer.js";
import type { Known, KnownValues, Unmade } from "#conformance/known-values.js";
import { mismatchOf } from "#conformance/match.js";
import type { CheckResult } from "#conformance/report.js";
import type { ServerLife } from "#conformance/run-suite.js";
import { mayTakeLong } from "#conformance/slow-rules.js";
import { optionalValueOf, Unfilled } from "#conformance/template.js";
import { OutOfTime, withTimeLimit } from "#conformance/time-limit.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Check, Expectation, Json, Matcher, SuiteRequest } from "#documents/suite.js";

/** What every check of a run shares. */
export interface Asking {
  client: HttpClient;
  /** Lets so many requests be under way at once. */
  slot: <T>(work: () => Promise<T>) => Promise<T>;
  signal: AbortSignal;
  life?: ServerLife;
}

/** Where in the groups a check stands. */
export interface Standing {
  items: readonly string[];
  plugin?: string;
}

export interface CheckRun {
  result: CheckResult;
  /** What its variables stand for from now on. */
  saved: [string, Known][];
}

/** How long a check may look at an answer: a server could send what a regular expression takes years for. */
const milliseconds = 1000;

/** Makes one check that has a request. Never throws for what a server does. */
export async function runCheck(
  check: Check,
  known: KnownValues,
  standing: Standing,
  asking: Asking,
): Promise<CheckRun> {
  const plugin = pluginOf(check.plugin, known);
  const own = plugin === undefined ? standing : { ...standing, plugin };
  const prepared = asking.signal.aborted ? { unmade: endOf(asking.signal) } : prepare(check, known);
  if ("unmade" in prepared) return unmadeRun(check, prepared.unmade, own);
  const { wire, demand } = prepared;
  const { judgement, seconds } = await asking.slot(() => askAndJudge(wire, demand, asking));
  const { status, reason } = judgement;
  const result = resultOf(check, { status, ...(reason === undefined ? {} : { reason: sanitize(reason) }) }, own);
  const request = sanitize(`${wire.method} ${wire.path}`, 300);
  const saved = "saved" in judgement && status === "passed" ? judgement.saved : unsaved(check, status);
  return { result: { ...result, request, seconds }, saved };
}

type Prepared = { wire: WireRequest; demand: Demand } | { unmade: Unmade };

/** What is sent and demanded, or why nothing is. Pure but for the time limit. */
export function prepare(check: Check, known: KnownValues): Prepared {
  try {
    for (const { value, matcher, otherwise } of check.when) {
      const rule = { path: "", matcher: fillMatcher(matcher, known) };
      const found = optionalValueOf(value, known);
      const mismatch = inTime([rule.matcher], textLength(found), () => mismatchOf(rule, found));
      if (mismatch) return { unmade: { status: "skipped", reason: otherwise } };
    }
    const wire = fillRequest(check.request as SuiteRequest, known);
    return { wire, demand: { expect: fillExpectation(check.expect, known), skip: check.skip, save: check.save } };
  } catch (error) {
    if (error instanceof Unfilled) return { unmade: error.unmade };
    if (error instanceof OutOfTime) return { unmade: { status: "failed", reason: tooSlow } };
    throw error;
  }
}

/** In bytes, at most; of a list nobody knows it. */
function textLength(value: Json | undefined): number {
  return typeof value === "string" ? 3 * value.length : Number.POSITIVE_INFINITY;
}

function inTime<T>(matchers: readonly Matcher[], size: number, work: () => T): T {
  return mayTakeLong(matchers, size) ? withTimeLimit(milliseconds, work) : work();
}

function matchersOf({ expect }: Demand): Matcher[] {
  const headers = Object.values(expect.headers).map((matches) => ({ matches }));
  return [...headers, ...(expect.text ? [expect.text] : []), ...expect.json.map(({ matcher }) => matcher)];
}

const tooSlow = `looking at the answer took longer than ${milliseconds / 1000} s`;

function fillExpectation({ status, headers, text, json }: Expectation, known: KnownValues): Expectation {
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, fillPattern(each, known)])),
    ...(text ? { text: fillMatcher(text, known) } : {}),
    json: json.map((rule) => fillRule(rule, known)),
  };
}

async function askAndJudge(
  wire: WireRequest,
  demand: Demand,
  asking: Asking,
): Promise<{ judgement: Judgement | Unmade; seconds: number }> {
  const started = performance.now();
  const answer = await asking.client.ask(wire, asking.signal);
  const seconds = Math.round(performance.now() - started) / 1000;
  if ("problem" in answer) return { judgement: await noAnswer(answer, asking), seconds };
  const parsed = readAnswer(demand, answer);
  try {
    const judgement = inTime(matchersOf(demand), answer.body.length, () => judgeAnswer(demand, answer, parsed));
    return { judgement, seconds };
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return { judgement: { status: "failed", reason: tooSlow }, seconds };
  }
}

async function noAnswer({ problem, lost }: NoAnswer, { signal, life }: Asking): Promise<Unmade> {
  if (signal.aborted) return endOf(signal);
  // A server's end is known a moment after its connections are cut.
  if (lost && life && life.ended() === undefined) await sleep(100);
  const end = lost ? life?.ended() : undefined;
  return { status: "failed", reason: end === undefined ? problem : `${problem}: the server ${end}` };
}

export function endOf({ reason }: AbortSignal): Unmade {
  return { status: "not-run", reason: sanitize(reason instanceof Error ? reason.message : String(reason)) };
}

export function unmadeRun(check: Check, unmade: Unmade, standing: Standing): CheckRun {
  return { result: resultOf(check, unmade, standing), saved: unsaved(check, unmade.status) };
}

function unsaved({ id, save }: Check, status: CheckResult["status"]): [string, Known][] {
  return status === "passed" ? [] : Object.keys(save).map((name) => [name, { status, check: id }]);
}

export function resultOf(
  { id, category, level, title }: Check,
  outcome: Pick<CheckResult, "status" | "reason">,
  { items, plugin }: Standing,
): CheckResult {
  const about = { items: [...items], ...(plugin === undefined ? {} : { plugin }) };
  return { id, category, level, title, ...about, ...outcome, seconds: 0 };
}

import type { Answer } from "#conformance/http-client.js";
import { parseJson } from "#conformance/json-body.js";
import type { Known } from "#conformance/known-values.js";
import { type Mismatch, mismatchOf } from "#conformance/match.js";
import type { Status } from "#conformance/report.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { resolvePointer } from "#documents/json-pointer.js";
import type { Expectation, Skip } from "#documents/suite.js";

/** What a check says of an answer, templates filled. */
export interface Demand {
  expect: Expectation;
  skip: readonly Skip[];
  save: Readonly<Record<string, string>>;
}

export interface Judgement {
  status: Exclude<Status, "not-run">;
  reason?: string;
  /** What the answer gives to the steps that follow, where it passed. */
  saved: [string, Known][];
}

/** An answer as JSON; nothing where nobody asks for that. */
export type ParsedAnswer = ReturnType<typeof parseJson> | undefined;

/** Reads an answer's JSON where a check is about it. */
export function readAnswer({ expect, save }: Demand, { status, headers, body }: Answer): ParsedAnswer {
  const isAsked = expect.json.length > 0 || Object.keys(save).length > 0;
  if (!isAsked || !expect.status.includes(status)) return undefined;
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding === "identity") return parseJson(body);
  return { problem: `the answer is encoded as ${quoted(encoding, 40)}, which was not asked for` };
}

/** Decides about an answer. Pure; as slow as the suite's regular expressions and schemas are. */
export function judgeAnswer({ expect, skip, save }: Demand, answer: Answer, parsed: ParsedAnswer): Judgement {
  const failed = (reason: string): Judgement => ({ status: "failed", reason, saved: [] });
  const offered = skip.find(({ status }) => status.includes(answer.status));
  if (offered) return { status: "skipped", reason: offered.reason, saved: [] };
  const wrong = wrongStatus(expect, answer) ?? wrongHeader(expect, answer) ?? wrongText(expect, answer);
  if (wrong !== undefined) return failed(wrong);
  if (parsed === undefined) return { status: "passed", saved: [] };
  if ("problem" in parsed) return failed(`expected JSON: ${parsed.problem}`);
  for (const rule of expect.json) {
    const found = mismatchOf(rule, parsed.value);
    if (found) return failed(spell(found, "the answer"));
  }
  const saved = Object.entries(save).map(([name, pointer]): [string, Known] => [
    name,
    { value: resolvePointer(parsed.value, pointer) },
  ]);
  return { status: "passed", saved };
}

function wrongStatus({ status: wanted }: Expectation, { status, headers, body }: Answer): string | undefined {
  if (wanted.includes(status)) return undefined;
  const words = `expected status ${wanted.join(" or ")}, found ${status}`;
  const target = headers.get("location");
  if (status >= 300 && status < 400 && target !== undefined) {
    return `${words}, which redirects to ${quoted(target)}; redirects are not followed`;
  }
  const text = sanitize(body.subarray(0, 1000).toString("utf8"), 120);
  return text ? `${words}: ${text}` : words;
}

function wrongHeader({ headers: wanted }: Expectation, { headers }: Answer): string | undefined {
  for (const [name, matches] of Object.entries(wanted)) {
    const found = mismatchOf({ path: "", matcher: { matches } }, headers.get(name));
    if (found) return spell(found, `the header ${name}`);
  }
  return undefined;
}

function wrongText({ text: matcher }: Expectation, { body }: Answer): string | undefined {
  const found = matcher && mismatchOf({ path: "", matcher }, body.toString("utf8"));
  return found && spell(found, "the answer's text");
}

function spell({ path, expected, found }: Mismatch, whole: string): string {
  return `${path === "" ? whole : sanitize(path, 120)}: expected ${expected}, found ${found}`;
}

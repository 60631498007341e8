import { fail } from "#diagnostics/diagnostic.js";

/** A value somewhere in a JSON answer; `at` names it in messages (`branch.commit.sha`). */
export interface Json {
  value: unknown;
  at: string;
}

export function parseJson(bytes: Buffer, at: string): Json {
  try {
    return { value: JSON.parse(bytes.toString("utf8")), at };
  } catch {
    return fail("github-failed", `GitHub's answer (${at}) is not JSON.`, { fix: "Run this again later." });
  }
}

export function child(json: Json, ...names: string[]): Json {
  let { value } = json;
  for (const name of names) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return { value, at: [json.at, ...names].join(".") };
}

export function text(json: Json, ...names: string[]): string {
  const { value, at } = child(json, ...names);
  return typeof value === "string" ? value : unexpected(at, "text");
}

/** Undefined for null and for what is left out. */
export function optionalText(json: Json, ...names: string[]): string | undefined {
  const { value, at } = child(json, ...names);
  if (value === null || value === undefined) return undefined;
  return typeof value === "string" ? value : unexpected(at, "text");
}

export function integer(json: Json, ...names: string[]): number {
  const { value, at } = child(json, ...names);
  return Number.isSafeInteger(value) ? (value as number) : unexpected(at, "a whole number");
}

export function items(json: Json, ...names: string[]): Json[] {
  const { value, at } = child(json, ...names);
  if (!Array.isArray(value)) return unexpected(at, "a list");
  return value.map((each: unknown, index) => ({ value: each, at: `${at}[${index}]` }));
}

/** A commit, tree or blob id: it becomes part of further requests. */
export function sha(json: Json, ...names: string[]): string {
  const found = text(json, ...names);
  return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(found) ? found : unexpected(child(json, ...names).at, "an object id");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unexpected(at: string, expected: string): never {
  fail("github-failed", `GitHub's answer has no ${expected} at ${at}.`, {
    fix: "Check that GITHUB_API_URL names GitHub's REST API.",
  });
}

import { describe } from "#conformance/describe-value.js";
import type { WireRequest } from "#conformance/http-client.js";
import type { KnownValues } from "#conformance/known-values.js";
import { dataOf, filledValue, leadingPlaceholder, scalarOf, textOf, Unfilled } from "#conformance/template.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Json, SuiteRequest } from "#documents/suite.js";
import { nameOf } from "#documents/suite-template.js";

/** A suite's request with every value in its place. Throws Unfilled, also for values that cannot stand where they should. */
export function fillRequest(request: SuiteRequest, known: KnownValues): WireRequest {
  const path = pathOf(request, known);
  if (path.startsWith("//")) refuse(`the path would begin with //: ${quoted(path)}`);
  const query = Object.entries(request.query).map(([name, value]) => `${encode(name)}=${encode(textOf(value, known))}`);
  const joint = path.includes("?") ? "&" : "?";
  const headers = Object.entries(request.headers).map(([name, value]) => [name, headerOf(name, value, known)]);
  const body = request.body === undefined ? undefined : JSON.stringify(dataOf(request.body, known));
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

function pathOf(request: SuiteRequest, known: KnownValues): string {
  const leading = leadingPlaceholder(request.path);
  if (!leading) return printable(textOf(request.path, known, encode));
  const { first, rest } = leading;
  const given = scalarOf(first, known);
  if (!/^\/(?!\/)\P{Cc}*$/u.test(given)) {
    refuse(`${nameOf(first)} must be a path that begins with one /, found ${quoted(given)}`);
  }
  const after = rest.map((part) => (typeof part === "string" ? part : encode(scalarOf(part, known))));
  return printable(fillNames(given, request, known) + after.join(""));
}

/** Fills the `{name}`s of a path that the server gave. */
function fillNames(given: string, { fill }: SuiteRequest, known: KnownValues): string {
  const from = fill?.from === undefined ? undefined : filledValue(fill.from, known);
  return given.replace(/\{([^{}/]{1,100})\}/g, (_all, name: string) => {
    const template = fill && Object.hasOwn(fill.with, name) ? fill.with[name] : undefined;
    if (template !== undefined) return encode(textOf(template, known));
    const value = fieldOf(from, name);
    if (value === undefined) refuse(`the path ${quoted(given)} has ${quoted(name)}, for which there is no value`);
    if (value !== null && typeof value !== "object") return encode(String(value));
    return refuse(`the path ${quoted(given)} needs ${quoted(name)} as a text, found ${describe(value)}`);
  });
}

function fieldOf(value: Json | undefined, name: string): Json | undefined {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isObject ? (value as Record<string, Json>)[name] : undefined;
}

function headerOf(name: string, template: string, known: KnownValues): string {
  const value = textOf(template, known);
  if (/^[\t\x20-\x7e]*$/.test(value)) return value;
  return refuse(`the header ${name} must be printable ASCII, found ${quoted(value)}`);
}

/** One segment of a path, or one part of a query. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** What a path may not hold as it is. */
function printable(path: string): string {
  return path.replace(/[^\x21-\x7e]|[#"<>\\^`{|}]/gu, (character) => encode(character));
}

function refuse(reason: string): never {
  throw new Unfilled({ status: "failed", reason });
}

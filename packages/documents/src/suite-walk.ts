import type { Check, Group, Json, Matcher, Suite, SuiteServer, Template, ValueRule } from "#documents/suite.js";
import type { DocumentPath } from "#documents/yaml-source.js";

/** A template and where it stands in the document, below the step or the server that it belongs to. */
export type Placed<T> = readonly [path: DocumentPath, value: T];

export function* serverTemplates({
  arguments: list = [],
  environment,
  files,
}: SuiteServer): Generator<Placed<Template>> {
  for (const [index, each] of list.entries()) yield [["arguments", index], each];
  for (const [name, each] of Object.entries(environment)) yield [["environment", name], each];
  for (const [index, { content }] of files.entries()) yield [["files", index, "content"], content];
}

/** The templates of a group itself, its steps aside: those that are filled outside of it, and those that see its item. */
export function groupTemplates(group: Group): { outside: Placed<Template>[]; inside: Placed<Template>[] } {
  const own = [...under(["where"], group.where.entries(), ruleTemplates)];
  return {
    outside: [[["forEach"], group.forEach], ...own],
    inside: group.plugin === undefined ? [] : [[["plugin"], group.plugin]],
  };
}

export function* checkTemplates({ plugin, when, request, expect }: Check): Generator<Placed<Template>> {
  if (plugin !== undefined) yield [["plugin"], plugin];
  for (const [index, { value, matcher }] of when.entries()) {
    yield [["when", index, "value"], value];
    yield* under(["when"], [[index, matcher]], matcherTemplates);
  }
  if (request) {
    yield [["request", "path"], request.path];
    if (request.fill?.from !== undefined) yield [["request", "fill", "from"], request.fill.from];
    yield* under(["request", "fill", "with"], Object.entries(request.fill?.with ?? {}), valueTemplates);
    yield* under(["request", "query"], Object.entries(request.query), valueTemplates);
    yield* under(["request", "headers"], Object.entries(request.headers), valueTemplates);
    if (request.body !== undefined) yield* under(["request"], [["body", request.body]], valueTemplates);
  }
  yield* under(["expect", "headers"], Object.entries(expect.headers), valueTemplates);
  if (expect.text) yield* under(["expect"], [["text", expect.text]], matcherTemplates);
  yield* under(["expect", "json"], expect.json.entries(), ruleTemplates);
}

function* ruleTemplates({ path, matcher }: ValueRule): Generator<Placed<Template>> {
  yield [["path"], path];
  yield* matcherTemplates(matcher);
}

/** A schema has no templates: it is compiled once. */
function* matcherTemplates(matcher: Matcher): Generator<Placed<Template>> {
  if ("every" in matcher) yield* under([], [["every", matcher.every]], ruleTemplates);
  else if (!("schema" in matcher)) yield* under([], Object.entries(matcher), valueTemplates);
}

function* valueTemplates(value: Json): Generator<Placed<Template>> {
  if (typeof value === "string") yield [[], value];
  else if (Array.isArray(value)) yield* under([], value.entries(), valueTemplates);
  else if (value !== null && typeof value === "object") yield* under([], Object.entries(value), valueTemplates);
}

/** Matchers of all kinds that a check or a group has, those of `every` included. */
export function* matchersOf(step: Check | Group): Generator<Placed<Matcher>> {
  if ("steps" in step) return yield* under(["where"], step.where.entries(), ruleMatchers);
  yield* under(
    ["when"],
    step.when.map(({ matcher }, index): [number, ValueRule] => [index, { path: "", matcher }]),
    ruleMatchers,
  );
  if (step.expect.text) yield [["expect", "text"], step.expect.text];
  yield* under(["expect", "json"], step.expect.json.entries(), ruleMatchers);
}

function* ruleMatchers({ matcher }: ValueRule): Generator<Placed<Matcher>> {
  yield [[], matcher];
  if ("every" in matcher) yield* under([], [["every", matcher.every]], ruleMatchers);
}

function* under<T, U>(
  path: DocumentPath,
  entries: Iterable<readonly [string | number, T]>,
  walk: (value: T) => Iterable<Placed<U>>,
): Generator<Placed<U>> {
  for (const [key, each] of entries) {
    for (const [rest, found] of walk(each)) yield [[...path, key, ...rest], found];
  }
}

/** Every check of a suite, in its order, with where it stands below `spec`. */
export function* allChecks(steps: Suite["steps"], path: DocumentPath = ["steps"]): Generator<Placed<Check>> {
  for (const [index, step] of steps.entries()) {
    if ("steps" in step) yield* allChecks(step.steps, [...path, index, "steps"]);
    else yield [[...path, index], step];
  }
}

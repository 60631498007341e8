import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { type Check, isGroup, type Matcher, type Step, type Suite } from "#documents/suite.js";
import { placedSchemas, type SchemaProblem } from "#documents/suite-schemas.js";
import { parseTemplate } from "#documents/suite-template.js";
import { checkTemplate, type KnownVariables } from "#documents/suite-variables.js";
import { checkTemplates, groupTemplates, matchersOf, type Placed, serverTemplates } from "#documents/suite-walk.js";
import type { DocumentPath, YamlSource } from "#documents/yaml-source.js";

/** The rules that the schema cannot say. `refused` are those of the suite's own schemas that are none. */
export function checkSuite(suite: Suite, source: YamlSource, refused: readonly SchemaProblem[]): Diagnostic[] {
  const context: Context = {
    ...{ suite, source },
    refused: new Map(refused.map(({ schema, why }) => [schema, why])),
    parameters: new Set(Object.keys(suite.parameters)),
    ids: new Set(),
    found: [],
  };
  const starting = new Set(["port", "directory", "parameters"]);
  checkAll(serverTemplates(suite.server), ["spec", "server"], starting, context);
  checkSteps(suite.steps, ["spec", "steps"], new Set(["manifest", "parameters"]), context);
  return context.found;
}

interface Context {
  suite: Suite;
  source: YamlSource;
  refused: ReadonlyMap<object, string>;
  parameters: ReadonlySet<string>;
  /** Of the checks so far. */
  ids: Set<string>;
  found: Diagnostic[];
}

/** @param outer the variables that the steps see; what they save themselves is seen by the rest of them only. */
function checkSteps(steps: readonly Step[], path: DocumentPath, outer: ReadonlySet<string>, context: Context): void {
  const variables = new Set(outer);
  for (const [index, step] of steps.entries()) {
    const at = [...path, index];
    checkMatchers(matchersOf(step), at, context);
    for (const [place, { schema }] of placedSchemas(step)) checkOwnSchema(schema, [...at, ...place, "schema"], context);
    if (isGroup(step)) {
      const { outside, inside } = groupTemplates(step);
      checkAll(outside, at, variables, context);
      bind(step.as, variables, [...at, "as"], context);
      const within = new Set([...variables, step.as]);
      checkAll(inside, at, within, context);
      checkSteps(step.steps, [...at, "steps"], within, context);
    } else {
      checkCheck(step, at, variables, context);
      for (const name of Object.keys(step.save)) {
        bind(name, variables, [...at, "save", name], context);
        variables.add(name);
      }
    }
  }
}

function checkCheck(check: Check, at: DocumentPath, variables: ReadonlySet<string>, context: Context): void {
  const { suite, source, ids, found } = context;
  const { id, category } = check;
  if (ids.has(id)) {
    const details = { fix: "Rename or remove one of them.", place: source.place([...at, "id"]) };
    found.push(diagnostic("check-id-duplicate", `two checks have the id ${quoted(id)}`, details));
  }
  ids.add(id);
  const categories = suite.categories.map((each) => each.id);
  if (!categories.includes(category)) {
    const likely = suggest(category, categories);
    const fix = likely
      ? `Did you mean "${likely}"? Write that.`
      : `Write one of ${categories.join(", ")}, or list the category.`;
    const place = source.place([...at, "category"]);
    found.push(diagnostic("category-unknown", `the suite has no category ${quoted(category)}`, { fix, place }));
  }
  if (check.observe && at.length > 3) {
    const fix = "Move the check out of the group: the server lives once.";
    const place = source.place([...at, "observe"]);
    found.push(
      diagnostic("field-value", `${check.observe} cannot be observed for each item of a list`, { fix, place }),
    );
  }
  checkAll(checkTemplates(check), at, variables, context);
  for (const [name, pattern] of Object.entries(check.expect.headers)) {
    checkPattern(pattern, [...at, "expect", "headers", name], context);
  }
}

function checkAll(
  templates: Iterable<Placed<string>>,
  at: DocumentPath,
  variables: ReadonlySet<string>,
  { source, parameters, found }: Context,
): void {
  const known: KnownVariables = { variables, parameters };
  for (const [path, template] of templates) {
    found.push(...checkTemplate(template, known, () => source.place([...at, ...path])));
  }
}

function bind(name: string, variables: ReadonlySet<string>, path: DocumentPath, { source, found }: Context): void {
  const reserved = ["manifest", "parameters", "port", "directory"].includes(name);
  if (!reserved && !variables.has(name)) return;
  const message = reserved
    ? `the name ${quoted(name)} belongs to what every suite is given`
    : `the variable ${quoted(name)} has a value already`;
  const place = source.place(path, { key: path.at(-2) === "save" });
  found.push(diagnostic("variable-duplicate", message, { fix: "Take another name.", place }));
}

function checkMatchers(matchers: Iterable<Placed<Matcher>>, at: DocumentPath, context: Context): void {
  for (const [path, matcher] of matchers) {
    if ("matches" in matcher) checkPattern(matcher.matches, [...at, ...path, "matches"], context);
  }
}

function checkOwnSchema(schema: object, path: DocumentPath, context: Context): void {
  const problem = context.refused.get(schema);
  if (problem) refuse(`the schema is refused: ${problem}`, "Correct it.", path, context);
}

/** Any text may come to stand for a placeholder. Patterns with malformed ones have been reported. */
function checkPattern(pattern: string, path: DocumentPath, context: Context): void {
  const parsed = parseTemplate(pattern);
  if ("problem" in parsed) return;
  try {
    new RegExp(parsed.parts.map((part) => (typeof part === "string" ? part : "x")).join(""), "u");
  } catch (error) {
    const why = sanitize((error as Error).message.replace(/^.*\/u?: /s, ""), 100);
    const fix = "Write one that JavaScript reads with the flag u.";
    refuse(`${quoted(pattern)} is no regular expression: ${why}`, fix, path, context);
  }
}

function refuse(message: string, fix: string, path: DocumentPath, { source, found }: Context): void {
  found.push(diagnostic("suite-expression-invalid", message, { fix, place: source.place(path) }));
}

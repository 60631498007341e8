import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { type Check, type Group, isGroup, type Step, type Suite } from "#documents/suite.js";
import { parseTemplate } from "#documents/suite-template.js";
import { allChecks, checkTemplates, groupTemplates, type Placed } from "#documents/suite-walk.js";

/**
 * The suite with these checks and categories only, and every check that saves a value which one of them needs. All of it where nothing is
 * named. Throws DiagnosticError `check-unknown`.
 */
export function selectChecks(suite: Suite, only: readonly string[]): Suite {
  if (only.length === 0) return suite;
  const checks = [...allChecks(suite.steps)].map(([, check]) => check);
  refuseUnknown(only, [...suite.categories.map(({ id }) => id), ...checks.map(({ id }) => id)]);
  const chosen = new Set(checks.filter(({ id, category }) => only.includes(id) || only.includes(category)));
  const needs = needsOf(suite.steps, new Map());
  // A set goes on to what is added while it is walked.
  for (const check of chosen) for (const needed of needs.get(check) ?? []) chosen.add(needed);
  return { ...suite, steps: prune(suite.steps, chosen) };
}

function refuseUnknown(only: readonly string[], names: readonly string[]): void {
  const unknown = only.filter((each) => !names.includes(each));
  if (unknown.length === 0) return;
  throw new DiagnosticError(
    unknown.map((each) => {
      const likely = suggest(each, names);
      const fix = likely ? `Did you mean "${likely}"? Write that.` : "Write the id of a check or of a category.";
      return diagnostic("check-unknown", `the suite has no check and no category ${quoted(each)}`, { fix });
    }),
  );
}

/** Who saves each variable at one place of the suite. */
type Savers = ReadonlyMap<string, readonly Check[]>;

/** Of each check, those whose values it uses itself or through the groups it stands in. */
function needsOf(steps: readonly Step[], outer: Savers, groups: readonly Check[] = []): Map<Check, readonly Check[]> {
  const savers = new Map(outer);
  const needs = new Map<Check, readonly Check[]>();
  for (const step of steps) {
    if (isGroup(step)) {
      const own = neededBy(groupTemplatesOf(step), savers);
      const within = new Map([...savers, [step.as, own]]);
      for (const [check, needed] of needsOf(step.steps, within, [...groups, ...own])) needs.set(check, needed);
    } else {
      needs.set(step, [...groups, ...neededBy(checkTemplates(step), savers)]);
      for (const name of Object.keys(step.save)) savers.set(name, [step]);
    }
  }
  return needs;
}

function groupTemplatesOf(group: Group): Placed<string>[] {
  const { outside, inside } = groupTemplates(group);
  return [...outside, ...inside];
}

function neededBy(templates: Iterable<Placed<string>>, savers: Savers): Check[] {
  const parts = [...templates].flatMap(([, template]) => {
    const parsed = parseTemplate(template);
    return "parts" in parsed ? parsed.parts : [];
  });
  return parts.flatMap((part) => (typeof part === "string" ? [] : (savers.get(part.variable) ?? [])));
}

function prune(steps: readonly Step[], chosen: ReadonlySet<Check>): Step[] {
  return steps.flatMap((step): Step[] => {
    if (!isGroup(step)) return chosen.has(step) ? [step] : [];
    const inner = prune(step.steps, chosen);
    return inner.length > 0 ? [{ ...step, steps: inner }] : [];
  });
}

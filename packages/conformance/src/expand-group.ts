import { describe } from "#conformance/describe-value.js";
import { fillRule } from "#conformance/fill-matcher.js";
import type { KnownValues, Unmade } from "#conformance/known-values.js";
import { mismatchOf } from "#conformance/match.js";
import { optionalValueOf, textOf, Unfilled } from "#conformance/template.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Group, Json, Template } from "#documents/suite.js";

/** One item of a group's list. */
export interface GroupItem {
  /** What the report calls it, safe to show. */
  label: string;
  /** What the steps for it see. */
  known: KnownValues;
  plugin?: string;
}

/** A server that lists more than this is not asked about each. */
export const mostItems = 1000;

/** The items of a group's list that keep its rules, or why there are none. Pure; as slow as the rules are. */
export function expandGroup(group: Group, known: KnownValues): { items: GroupItem[] } | Unmade {
  try {
    const list = optionalValueOf(group.forEach, known) ?? [];
    const name = group.forEach.slice(1, -1);
    if (!Array.isArray(list)) return { status: "failed", reason: `needs ${name} as a list, found ${describe(list)}` };
    if (list.length > mostItems) {
      return {
        status: "failed",
        reason: `${name} has ${list.length} items, more than the ${mostItems} that are checked`,
      };
    }
    const rules = group.where.map((rule) => fillRule(rule, known));
    const items = (list as readonly Json[])
      .map((value, index) => ({ value, index }))
      .filter(({ value }) => rules.every((rule) => mismatchOf(rule, value) === undefined))
      .map(({ value, index }) => itemOf(group, value, index, known));
    return items.length > 0 ? { items } : { status: "skipped", reason: group.otherwise };
  } catch (error) {
    if (error instanceof Unfilled) return error.unmade;
    throw error;
  }
}

function itemOf({ as, plugin: template }: Group, value: Json, index: number, outer: KnownValues): GroupItem {
  const known = new Map([...outer, [as, { value }]]);
  const plugin = pluginOf(template, known);
  const label = labelOf(value) || plugin || `#${index + 1}`;
  return { label, known, ...(plugin === undefined ? {} : { plugin }) };
}

/** The plugin that a template names, safe to show; nothing where it names none. */
export function pluginOf(template: Template | undefined, known: KnownValues): string | undefined {
  if (template === undefined) return undefined;
  try {
    return sanitize(textOf(template, known), 100) || undefined;
  } catch (error) {
    if (error instanceof Unfilled) return undefined;
    throw error;
  }
}

/** What people know an item by. */
function labelOf(value: Json): string {
  if (typeof value !== "object" || value === null) return sanitize(String(value), 80);
  const fields = ["name", "id", "kind", "displayName"].map((name) =>
    Object.hasOwn(value, name) ? (value as Record<string, Json>)[name] : undefined,
  );
  const first = fields.find((each) => typeof each === "string" || typeof each === "number");
  return first === undefined ? "" : sanitize(String(first), 80);
}

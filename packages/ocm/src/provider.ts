import type { Label } from "#ocm/descriptor.js";
import { labelsOf, objectOf, stringOf } from "#ocm/descriptor-fields.js";
import { invalid } from "#ocm/descriptor-problems.js";
import { parseStrictJson } from "#ocm/strict-json.js";

export interface Provider {
  name: string;
  labels?: Label[];
}

const WHAT = "component.provider";
const FIELDS = ["name", "labels"] as const;

/** A provider as a descriptor of schema v2 holds it: a name, or `{name, labels}` as JSON in the string. */
export function readProvider(text: string): Provider {
  if (!text.trimStart().startsWith("{")) {
    return { name: nonEmpty(text) };
  }
  const fields = objectOf(parseStrictJson(text, WHAT), WHAT, FIELDS);
  const labels = labelsOf(fields.labels, `${WHAT}.labels`);
  return { name: nonEmpty(stringOf(fields.name, `${WHAT}.name`)), ...(labels && { labels }) };
}

export function writeProvider(provider: Provider): string {
  return provider.labels === undefined && !provider.name.trimStart().startsWith("{")
    ? provider.name
    : JSON.stringify({ name: provider.name, labels: provider.labels });
}

// `null` is what a reader that tries JSON first takes for an object without a name.
function nonEmpty(name: string): string {
  return name === "" || name.trim() === "null" ? invalid(`${WHAT} names nobody`) : name;
}

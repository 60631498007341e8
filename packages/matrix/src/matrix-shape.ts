import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { hints, validate } from "#documents/generated/compatibility-matrix.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import type { YamlSource } from "#documents/yaml-source.js";

const schema = { validate, hints } as unknown as DocumentSchema;
/** Values in the columns together, in a plugin without its versions, or in one version: a thousand cells with two reports each have 25,000. */
const mostValues = 100_000;

type Fields = Record<string, unknown>;

/**
 * What keeps a value from being a `CompatibilityMatrix` document: of the first part that is wrong, or that it is larger than any. Part by
 * part, because the schema's validator notes everything that is wrong, which in a hostile file of some MiB would take GiB of memory.
 */
export function shapeProblems(source: YamlSource): Diagnostic[] | "too large" {
  for (const value of partsOf(source.value)) {
    if (countValues(value, mostValues) < 0) return "too large";
    const { broken, diagnostics } = checkSchema({ ...source, value }, schema);
    if (broken.size > 0) return diagnostics;
  }
  return [];
}

/** Documents that are all right if the whole is: it without plugins, then with one plugin without versions, then with one version. */
function* partsOf(value: unknown): Generator<unknown> {
  const { plugins } = fieldsOf(value);
  yield emptied(value, "plugins");
  if (!Array.isArray(plugins)) return;
  const frame = { apiVersion: "plugin-release/v1alpha1", kind: "CompatibilityMatrix", servers: [] };
  for (const plugin of plugins) {
    const { versions } = fieldsOf(plugin);
    yield { ...frame, plugins: [emptied(plugin, "versions")] };
    if (!Array.isArray(versions)) continue;
    for (const version of versions) {
      yield { ...frame, plugins: [{ name: "", module: "", pins: [], versions: [version] }] };
    }
  }
}

function emptied(value: unknown, list: string): unknown {
  return Array.isArray(fieldsOf(value)[list]) ? { ...fieldsOf(value), [list]: [] } : value;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** How many more values there may be; below 0 once there are too many. The value is nested at most 16 deep. */
function countValues(value: unknown, most: number): number {
  let left = most - 1;
  if (typeof value !== "object" || value === null) return left;
  for (const each of Object.values(value)) {
    if (left < 0) return left;
    left = countValues(each, left);
  }
  return left;
}

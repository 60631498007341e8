/**
 * A copy of plain data without the values at the given JSON pointers. A mapping keeps the key and a list its length,
 * so that what is wrong is not taken for absent, and every index still says where the item stands.
 */
export function withoutValues(value: unknown, pointers: ReadonlySet<string>, at = ""): unknown {
  if (pointers.has(at)) return undefined;
  if (Array.isArray(value)) return value.map((each, index) => withoutValues(each, pointers, `${at}/${index}`));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    copy[key] = withoutValues(each, pointers, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
  return copy;
}

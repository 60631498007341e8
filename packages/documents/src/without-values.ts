/**
 * A copy of plain data without the scalars and lists at the given JSON pointers. Mappings stay, and lists keep their
 * length, so that every index still says where the item stands.
 */
export function withoutValues(value: unknown, pointers: ReadonlySet<string>, at = ""): unknown {
  if (Array.isArray(value)) {
    if (pointers.has(at)) return undefined;
    return value.map((each, index) => withoutValues(each, pointers, `${at}/${index}`));
  }
  if (typeof value === "object" && value !== null) {
    const copy: Record<string, unknown> = Object.create(null);
    for (const [key, each] of Object.entries(value)) {
      copy[key] = withoutValues(each, pointers, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
    return copy;
  }
  return pointers.has(at) ? undefined : value;
}

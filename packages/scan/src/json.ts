/** Whether a value from outside is a mapping. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of a mapping from outside; undefined where a required one is missing or any is no text. */
export function texts<Required extends string, Optional extends string = never>(
  value: unknown,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): (Record<Required, string> & Partial<Record<Optional, string>>) | undefined {
  if (!isObject(value)) return undefined;
  const found: Record<string, string> = {};
  for (const name of [...required, ...optional]) {
    const each = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof each === "string") found[name] = each;
    else if (each !== undefined || (required as readonly string[]).includes(name)) return undefined;
  }
  return found as Record<Required, string> & Partial<Record<Optional, string>>;
}

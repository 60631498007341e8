/** One challenge of a WWW-Authenticate header (RFC 9110, 11.6.1). */
export interface Challenge {
  /** Lower-case: `basic`, `bearer`. */
  scheme: string;
  /** Lower-case names. */
  parameters: Record<string, string>;
}

/** Reads all challenges of a header, whose values may have been joined by commas. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = [];
  const parts = header.matchAll(/([A-Za-z][\w-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([A-Za-z][\w-]*)/g);
  for (const [, name, quotedValue, plainValue, scheme] of parts) {
    if (scheme !== undefined) {
      challenges.push({ scheme: scheme.toLowerCase(), parameters: Object.create(null) });
    } else if (name !== undefined) {
      const current = challenges.at(-1);
      if (current) current.parameters[name.toLowerCase()] = quotedValue?.replace(/\\(.)/g, "$1") ?? plainValue ?? "";
    }
  }
  return challenges;
}

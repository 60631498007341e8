/**
 * Who owns a path by a CODEOWNERS file: the owners of the last line whose pattern fits, empty where that line names none; undefined where
 * no line fits. Patterns as GitHub documents them: those of .gitignore, without `!`, `[ ]` and `\#`.
 */
export function ownersOf(codeowners: string, path: string): string[] | undefined {
  let owners: string[] | undefined;
  for (const line of codeowners.split(/\r?\n/).slice(0, 10_000)) {
    const [pattern = "", ...named] = line
      .replace(/(?:^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (pattern !== "" && fits(pattern, path)) owners = named;
  }
  return owners;
}

function fits(pattern: string, path: string): boolean {
  if (pattern.length > 500) return false;
  const anchored = pattern.replace(/\/$/, "").includes("/");
  return match(partsOf(anchored ? pattern.replace(/^\//, "") : `**/${pattern}`), path.split("/"));
}

/** A pattern for a folder, or for what may be one, fits everything below it; `docs/*` fits what is directly in it. */
function partsOf(pattern: string): string[] {
  const parts = pattern.split("/");
  if (parts.at(-1) === "") return [...parts.slice(0, -1), "*", "**"];
  return parts.at(-1) === "*" && parts.length > 1 && parts[0] !== "**" ? parts : [...parts, "**"];
}

function match([part, ...parts]: readonly string[], names: readonly string[]): boolean {
  if (part === undefined) return names.length === 0;
  if (part === "**") return match(parts, names) || (names.length > 0 && match([part, ...parts], names.slice(1)));
  const [name, ...rest] = names;
  return name !== undefined && fitsName(part, name) && match(parts, rest);
}

function fitsName(part: string, name: string): boolean {
  const escaped = part.replace(/[^*?]+/g, (text) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${escaped.replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]")}$`).test(name);
}

import { type Line, readLines } from "#golang/go-mod.js";
import { compareModuleVersions } from "#golang/module-version.js";

/** Versions that a module's author withdrew. */
export interface Retraction {
  /** Both ends belong to it. */
  low: string;
  high: string;
  /** The comment above or at the line; empty without one. */
  why: string;
}

/** What the author of a module says of its releases. */
export interface ReleaseNotes {
  /** The paragraph `Deprecated:` of the comment at the module line. */
  deprecated?: string;
  retractions: Retraction[];
}

interface Block {
  verb: string;
  comments: readonly string[];
}

/**
 * Reads the retract directives and the deprecation of a go.mod file (go.dev/ref/mod#go-mod-file-retract,
 * #go-mod-file-module-deprecation), with the comments that Go takes for theirs: those above, which a blank line cuts off outside of
 * blocks, then the one at the line; those of the block, where a line has neither. What is not understood is passed over.
 */
export function parseReleaseNotes(text: string): ReleaseNotes {
  const notes: ReleaseNotes = { retractions: [] };
  let block: Block | undefined;
  let above: string[] = [];
  let isFirst = true;
  for (const line of readLines(text)) {
    const [first, second] = line.words;
    if (first === undefined) {
      if (line.comment !== "") above.push(line.comment);
      else if (block === undefined) above = [];
      // For Go, a blank line between the lines of a block is a comment too, which takes the place of the block's.
      else if (!isFirst || above.length > 0) above.push("");
      continue;
    }
    if (block === undefined && second === "(") {
      if (!line.words.includes(")")) block = { verb: first, comments: above };
      isFirst = true;
    } else if (block && first === ")") {
      block = undefined;
    } else {
      addNote(notes, block, line, above);
      isFirst = false;
    }
    above = [];
  }
  return notes;
}

function addNote(notes: ReleaseNotes, block: Block | undefined, line: Line, above: readonly string[]): void {
  const verb = block?.verb ?? line.words[0];
  const words = block ? line.words : line.words.slice(1);
  if (verb !== "retract" && verb !== "module") return;
  const own = line.comment === "" ? above : [...above, line.comment];
  const comment = commentText(own.length > 0 ? own : (block?.comments ?? []));
  if (verb === "retract") {
    const interval = intervalOf(words);
    if (interval) notes.retractions.push({ ...interval, why: comment });
  } else {
    const deprecated = /(?:^|\n\n)Deprecated: *([\s\S]*?)(?:$|\n\n)/.exec(comment)?.[1];
    if (deprecated) notes.deprecated = deprecated;
  }
}

function intervalOf(words: readonly string[]): Pick<Retraction, "low" | "high"> | undefined {
  const [first, low, comma, high, end] = words;
  if (first === undefined) return undefined;
  if (first !== "[") return { low: first, high: first };
  return low !== undefined && comma === "," && high !== undefined && end === "]" ? { low, high } : undefined;
}

function commentText(comments: readonly string[]): string {
  const lines = comments.filter((each) => each !== "").map((each) => each.slice(2).trim());
  return lines.join("\n");
}

/** The comments of all retractions that a version lies in; nothing where there are none. */
export function retractionsOf(version: string, retractions: readonly Retraction[]): string[] | undefined {
  const found = retractions.filter(
    ({ low, high }) => compareModuleVersions(low, version) <= 0 && compareModuleVersions(version, high) <= 0,
  );
  return found.length === 0 ? undefined : found.map((each) => each.why).filter(Boolean);
}

import { createHash } from "node:crypto";
import { sanitize } from "#diagnostics/sanitize.js";

/** What a pull request's body remembers of the proposal, out of sight. It counts only where our own identity opened the pull request. */
export interface Marker {
  key: string;
  /** The commit that the text describes. */
  head: string;
  /** The proposed state. */
  state: string;
  /** The edited files as the base branch had them: while they are the same, nothing can conflict. */
  base: string;
  /** Ten characters for each proposed item. */
  items: string;
  /** Set when this suite closed it; a person who closes one declines its items. */
  withdrawn?: true;
}

/** GitHub's limits: REST, "Create a pull request". */
const longestBody = 65_536;
const longestTitle = 256;
/** Of more items than these, the rest can be proposed again after a person declined. */
const mostItems = 4000;

/** The marker comes first, so that shortening never cuts it. */
export function bodyWith(marker: Marker, body: string): string {
  const json = JSON.stringify(marker).replace(/[<>&]|--/g, (found) =>
    [...found].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
  const head = `<!-- plugin-release: ${json} -->\n`;
  return head + shortened(body.replaceAll("\0", ""), longestBody - head.length);
}

const fields = ["key", "head", "state", "base", "items"] as const;

/** The marker at the start of a body; undefined when there is none that this suite wrote. */
export function readMarker(body: string): Marker | undefined {
  const [, json] = /^<!-- plugin-release: (\{[^\r\n]*\}) -->(?:\r?\n|$)/.exec(body) ?? [];
  try {
    const marker = JSON.parse(json ?? "") as Marker;
    return fields.every((field) => typeof marker[field] === "string") ? marker : undefined;
  } catch {
    return undefined;
  }
}

/** A body without its marker. */
export function withoutMarker(body: string): string {
  return readMarker(body) ? body.slice(body.indexOf("-->") + 3).replace(/^\r?\n/, "") : body;
}

export function titleOf(title: string): string {
  return sanitize(title, longestTitle);
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const note = "\n\n… shortened: the rest does not fit into a pull request.";
  return text.slice(0, limit - note.length).replace(/[\ud800-\udbff]$/, "") + note;
}

export function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

export function itemsField(items: readonly string[]): string {
  return items.slice(0, mostItems).map(itemCode).join("");
}

export function holdsItem(field: string, item: string): boolean {
  const code = itemCode(item);
  for (let at = 0; at < field.length; at += code.length) if (field.startsWith(code, at)) return true;
  return false;
}

function itemCode(item: string): string {
  return digest(item).slice(0, 10);
}

import { sanitize } from "#diagnostics/sanitize.js";
import { sameLogin } from "#proposals/pulls.js";
import type { BranchHead } from "#proposals/repository.js";

/** What a proposal's commit says of itself, as git trailers. The tree binds it to its content: an amended commit is not ours. */
export interface Trailer {
  key: string;
  /** The proposed state. */
  state: string;
  /** The commit of the base branch that it was computed from. */
  base: string;
  tree: string;
}

const names = {
  key: "Plugin-Release-Proposal",
  state: "Plugin-Release-State",
  base: "Plugin-Release-Base",
  tree: "Plugin-Release-Tree",
} as const satisfies Record<keyof Trailer, string>;

const order = ["key", "state", "base", "tree"] as const;

export function commitMessage(title: string, trailer: Trailer): string {
  const lines = order.map((field) => `${names[field]}: ${sanitize(trailer[field], 200)}`);
  return `${sanitize(title, 200)}\n\n${lines.join("\n")}\n`;
}

/** The trailer in the last paragraph of a commit message; undefined when it is not complete. */
export function readTrailer(message: string): Trailer | undefined {
  const paragraph =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  const lines = paragraph.split("\n");
  const values = order.map((field) => {
    const prefix = `${names[field]}: `;
    return lines
      .find((line) => line.startsWith(prefix))
      ?.slice(prefix.length)
      .trim();
  });
  const [key, state, base, tree] = values;
  return key && state && base && tree ? { key, state, base, tree } : undefined;
}

/** The trailer of a head that our identity wrote for this proposal and nobody changed since. */
export function ownTrailer(head: BranchHead, key: string, identity: string): Trailer | undefined {
  const trailer = readTrailer(head.message);
  const ours = trailer?.key === sanitize(key, 200) && trailer.tree === head.tree;
  return ours && sameLogin(head.author, identity) ? trailer : undefined;
}

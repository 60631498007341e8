import { bodyWith, digest, itemsField, type Marker, readMarker, titleOf, withoutMarker } from "#proposals/marker.js";
import type { Pull, PullTexts } from "#proposals/pulls.js";
import type { Change, ProposalRequest } from "#proposals/types.js";

/** Title and body of a proposal, with what its marker remembers. */
export function textsOf(marker: Omit<Marker, "items" | "withdrawn">, change: Change): PullTexts {
  return { title: titleOf(change.title), body: bodyWith({ ...marker, items: itemsField(change.items) }, change.body) };
}

/** The body of a proposal that this suite closes; what it proposed does not count as declined. */
export function closingTexts({ key, base }: ProposalRequest, pull: Pull): { body: string } {
  const empty = { key, head: pull.headSha, state: "", base: "", items: "" };
  const marker = { ...(readMarker(pull.body) ?? empty), withdrawn: true } as const;
  const note = `> Closed: nothing is left of this proposal for \`${base}\`.`;
  return { body: bodyWith(marker, `${note}\n\n${withoutMarker(pull.body)}`) };
}

/** How a comment begins that was written for exactly this wanted state. */
export function editedCommentMark(change: Change): string {
  return `<!-- plugin-release: edited ${digest(change.fingerprint)} -->`;
}

export function editedComment({ branch }: ProposalRequest, change: Change, pull: Pull): string {
  const own = readMarker(pull.body)?.head;
  const back = own ? `reset the branch \`${branch}\` to ${own}, or ` : "";
  return [
    editedCommentMark(change),
    `This proposal should now be **${titleOf(change.title).replace(/[\\`*_[\]<>]/g, "\\$&")}**.`,
    "",
    "Its branch holds commits that this suite did not write, so it is left as it is.",
    `To have it brought up to date, ${back}merge or close this pull request.`,
  ].join("\n");
}

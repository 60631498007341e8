import type { Release } from "#scripts/release/check-tag.js";

/** By which a draft is known as ours: others are somebody's work. */
export const ourMark = "<!-- made by release.yml -->";

/** A release's text: what changed, and the commits by which it is used. */
export function releaseBody(
  { tag, commit, notes }: Release,
  { repository, variant }: { repository: string; variant: string },
): string {
  return `${notes}

---

| | commit |
| --- | --- |
| github.com | \`${commit} # ${tag}\` |
| GitHub Enterprise Server, see docs/ghes.md | \`${variant} # ${tag}-ghes\` |

\`gh attestation verify FILE --repo ${repository}\` says where a file below was made.

${ourMark}
`;
}

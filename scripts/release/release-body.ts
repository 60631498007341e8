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

These say whether a file below was made by this release; a repository alone would vouch for any workflow of any branch:

\`\`\`console
$ gh attestation verify FILE --repo ${repository} \\
    --signer-workflow ${repository}/.github/workflows/release.yml --source-ref refs/tags/${tag}
\`\`\`

${ourMark}
`;
}

import { markdownTable } from "#diagnostics/markdown-table.js";
import type { PublishResult } from "#registry/publish-options.js";

/** What a maintainer wants to know of a publication, as Markdown. */
export function publishSummary({ published, component, version, digest, manifest, ...more }: PublishResult): string {
  const { previous, added, removed } = more;
  const table = markdownTable(
    ["", ""],
    [
      ["component", component],
      ["digest", digest.value],
      ["manifest", manifest],
      ["signed", more.signed === undefined ? "no: no key was given" : more.signed ? "yes" : "no"],
      ...(previous && previous !== version ? [["version before", previous]] : []),
      ...added.map((each) => ["added", each]),
      ...removed.map((each) => ["removed", each]),
    ],
  );
  return `## ${published ? "✅ Published" : "Nothing to publish:"} ${version}\n\n${table}`;
}

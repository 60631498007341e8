import { markdownText } from "#diagnostics/render-markdown.js";
import type { EditedManifest } from "#server/manifest-update-edit.js";
import type { Graph } from "#server/manifest-update-graph.js";
import type { Judged } from "#server/manifest-update-judge.js";
import { cellWords } from "#server/manifest-update-matrix.js";
import type { ManifestChange } from "#server/manifest-update-resolve.js";
import type { ManifestServer } from "#server/manifest-update-server.js";
import { aboutChange, fitting } from "#server/manifest-update-text-change.js";

/** A change with what it does to the module graph. */
export type ToldChange = ManifestChange & { graph?: Graph | undefined };

/** Characters of the table, and of what is told of single plugins: GitHub takes a body of 65,536, of which items take up to 10,000. */
const room = { rows: 12_000, told: 36_000 };

/** `Bump agents to v0.4.0`; for several plugins how many there are. */
export function proposalTitle(changes: readonly ManifestChange[]): string {
  const [change] = changes;
  if (changes.length !== 1 || change === undefined) return `Update ${changes.length} plugins of the server`;
  const { entry, from, to } = change;
  if (to === undefined) return `Remove ${entry.name} ${from?.version}, which is withdrawn`;
  if (from === undefined) return `Add ${entry.name} ${to}`;
  return from.fallen ? `Replace ${entry.name} ${from.version} by ${to}` : `Bump ${entry.name} to ${to}`;
}

/** What a maintainer decides from. Whatever a module or its author says shows as exactly itself. */
export function proposalBody(
  changes: readonly ToldChange[],
  { version }: Pick<EditedManifest, "version">,
  { server, serverUrl }: { server: ManifestServer; serverUrl: string },
): string {
  const rows = fitting(
    changes.flatMap((each) => rowsOf(each, server)),
    room.rows,
  );
  const told = fitting(
    changes.map((each) => aboutChange(each, serverUrl)),
    room.told,
  );
  const more = changes.length - told.length;
  const raise = version
    ? `**Merging makes this the server ${code(version.after)}**, from ${code(version.before)}, by the version rules.`
    : "The manifest states no version of the server.";
  return `| Plugin | From | To | Servers (declared) | Framework API (declared) | This server |
| --- | --- | --- | --- | --- | --- |
${rows.join("")}
${told.join("\n")}${more > 0 ? `\nOf ${more} more nothing is told here; the diff has them all.\n` : ""}
${raise}

What is proposed was computed from the policy, the base branch and the module proxy, not taken from the message that led here. The plugin's code was not run${signatures(changes)}; the checks of this pull request resolve, compile and validate it.

Not wanted: close this, and the same is not proposed again. Never wanted again: add the version to the policy's ${code("withdrawn")}.
`;
}

function signatures(changes: readonly ToldChange[]): string {
  const taken = changes.filter(({ to }) => to !== undefined);
  if (taken.every(({ evidence }) => evidence === undefined)) return ", and no signature of it was verified";
  if (taken.every(({ evidence }) => evidence !== undefined)) return " here: who ran it has signed the report above";
  return " here; where a signed report is named, its signature was verified";
}

/** A row for each plugin of the module. */
function rowsOf({ entry, plugins, from, to, declared }: ToldChange, server: ManifestServer): string[] {
  const names = plugins.length > 0 ? plugins.map(({ name }) => name) : [entry.name];
  const before = from === undefined ? "new" : code(from.version);
  return names.map((name) => {
    const found = declared.find((each) => each.name === name);
    const fits = found === undefined ? ["", "", ""] : fitOf(found, server);
    return `| ${[code(name), before, to === undefined ? "removed" : code(to), ...fits].join(" | ")} |\n`;
  });
}

/** Declared range, declared framework APIs, and what this server makes of them: as the repository's matrix has it, where it does. */
function fitOf({ assessment, metadata, cell }: Judged["declared"][number], server: ManifestServer): string[] {
  const { verdict, framework, readableRange = "not declared" } = assessment;
  const offered = metadata?.compatibility.frameworkApis.join(", ") ?? "not declared";
  const shim = framework === "shimmed" ? ", through a shim" : "";
  const mark = cell ? cellWords(cell) : verdict === "compatible" ? `☑️ declared${shim}` : "❔ unknown";
  const name = `${server.version ?? "of unknown version"} (${server.frameworkVersion})`;
  return [markdownText(readableRange, 200), markdownText(offered, 200), `${mark}: ${markdownText(name, 200)}`];
}

/** Only for what keeps to a grammar without backticks. */
function code(text: string): string {
  return `\`${text}\``;
}

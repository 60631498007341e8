import { markdownText } from "#diagnostics/render-markdown.js";
import type { ConstructorComponent } from "#ocm/constructor.js";
import { newestVersion } from "#ocm/version.js";
import { type ComponentEntry, repositoryOf } from "#registry/entries.js";
import type { PluginChange } from "#registry/resolve.js";

/** What the texts of a proposal know besides the changes. */
export interface ProposalTexts {
  /** The registry's own OCM repository. */
  registry: string;
  /** GITHUB_SERVER_URL, where releases are shown. */
  serverUrl: string;
}

/** Rows that a person still reads. */
const mostRows = 100;

/** `Add helminput 0.2.0`; for several changes how many there are. */
export function proposalTitle(changes: readonly PluginChange[]): string {
  const plugins = new Set(changes.map(({ entry }) => entry.name));
  if (plugins.size > 1) return `Update ${plugins.size} plugins of the registry`;
  const [name = ""] = plugins;
  const versions = changes.flatMap((each) => (each.kind === "remove" ? [] : [each.released.reference.version]));
  const removed = changes.flatMap((each) => (each.kind === "remove" ? [each.listed.reference.version] : []));
  const parts = [
    ...(versions.length > 0 ? [`list ${name} ${few(versions)}`] : []),
    ...(removed.length > 0 ? [`remove ${versions.length > 0 ? "" : `${name} `}${few(removed)}`] : []),
  ];
  const title = parts.join(", ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function few(versions: readonly string[]): string {
  return versions.length > 3 ? `${versions.length} versions up to ${versions.at(-1)}` : versions.join(", ");
}

/** What a maintainer decides from: what comes from where, what it replaces, and what merging does. */
export function proposalBody(
  { name, references }: Pick<ConstructorComponent, "name" | "references">,
  changes: readonly PluginChange[],
  { before, version, raise }: { before: string; version: string; raise: string },
  texts: ProposalTexts,
): string {
  const shown = changes.slice(0, mostRows);
  const plugins = [...new Map(shown.map(({ entry }) => [entry.name, entry])).values()];
  const more = changes.length - shown.length;
  const newest = newestListed(references);
  const rows = shown.map((each) => row(each, newest.get(each.entry.component))).join("");
  return `| Plugin | Change | Listed so far | After | Platforms | Digest (SHA-256) |
| --- | --- | --- | --- | --- | --- |
${rows}${more > 0 ? `\n${more} more changes are not shown here; the diff has them all.\n` : ""}
${plugins.map((entry) => about(entry, shown, texts)).join("\n")}
**Merging publishes** ${code(name)} ${code(version)} (${raise}, from ${code(before)}) with these changes; should that version be taken by then, the next one. Published versions are never changed.

The digests were computed from what lies in the OCI registry, not taken from the message that led here. Whether the binaries can be trusted is for the reviewer to say: ${signatures(changes)}.

A higher version: add the label ${code("version:minor")} or ${code("version:major")}. Not wanted: close this, and the same is not proposed again.
`;
}

/** What is listed for a plugin with a signer was verified with its key before it got here. */
function signatures(changes: readonly PluginChange[]): string {
  const unsigned = changes.filter(({ entry, kind }) => entry.signer === undefined && kind !== "remove");
  if (unsigned.length === 0) return "signatures say who published them, and the plugins' own were verified";
  return unsigned.length === changes.length ? "no signature was verified" : "signatures were verified where it says so";
}

/** The newest listed version of each component. */
function newestListed(references: ConstructorComponent["references"]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { componentName, version } of references) {
    newest.set(componentName, newestVersion([version, newest.get(componentName) ?? ""]) ?? version);
  }
  return newest;
}

/** Names, versions and digests keep to their grammars; platforms are whatever a release says. */
function row(change: PluginChange, newest: string | undefined): string {
  const name = code(change.entry.name);
  const before = change.kind === "add" ? newest : change.listed.reference.version;
  const listed = before === undefined ? "" : code(before);
  if (change.kind === "remove") return cells([name, `${change.because}: removed`, listed, "", "", ""]);
  const { version, digest, pluginInfo } = change.released.reference;
  const platforms = markdownText(pluginInfo.platforms.join(", ")) || "not stated";
  const what = change.kind === "replace" ? "replaced" : newest === undefined ? "new plugin" : "one more version";
  return cells([name, what, listed, code(version), platforms, code(digest.value)]);
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |\n`;
}

function about(
  entry: ComponentEntry,
  changes: readonly PluginChange[],
  { registry, serverUrl }: ProposalTexts,
): string {
  const released = changes.flatMap((each) => (each.entry === entry && each.kind !== "remove" ? [each.released] : []));
  const newest = released.at(-1);
  const info = newest?.reference.pluginInfo;
  const lines = [
    `component ${code(entry.component)} in ${code(repositoryOf(entry, registry))}`,
    ...(newest ? [`published by ${markdownText(newest.provider, 200)}${signedBy(entry)}`] : []),
    ...releaseLinks(entry, newest?.reference.version, serverUrl),
    ...(info?.description === undefined ? [] : [`describes itself as: ${markdownText(info.description)}`]),
  ];
  return `${code(entry.name)}\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

function signedBy({ signer }: ComponentEntry): string {
  return signer && "key" in signer ? `, signed with the policy's key ${markdownText(signer.key, 200)}, verified` : "";
}

/** How a release's tag is spelt only its repository knows: GitHub's search finds each spelling. */
function releaseLinks({ source }: ComponentEntry, version: string | undefined, serverUrl: string): string[] {
  if (source === undefined) return ["source repository: the policy names none"];
  const { repository, id } = source;
  const number = id === undefined ? "" : ` (number ${id})`;
  const home = `source repository [${code(repository)}](${serverUrl}/${repository})${number}`;
  if (version === undefined) return [home];
  const query = new URLSearchParams({ q: version.replace(/^v/, ""), expanded: "true" });
  return [home, `release: [${code(version)}](${serverUrl}/${repository}/releases?${query})`];
}

/** Only for what keeps to a grammar without backticks. */
function code(text: string): string {
  return `\`${text}\``;
}

import { splitPathMajor } from "#documents/go-paths.js";
import type { ModuleEntry } from "#server/manifest-update-policy.js";

/**
 * Links to what changed, as Markdown. A module below its repository's root is tagged with its folder (`agents/v0.3.1`); which folder that is
 * only a path that begins with the repository's tells. Versions keep to Go's grammar.
 */
export function changeLinks(
  { module, source }: ModuleEntry,
  versions: { from?: string; to?: string },
  serverUrl: string,
): string[] {
  if (source === undefined) return ["source repository: the policy names none"];
  const { repository, id } = source;
  const home = `${serverUrl}/${repository}`;
  const lines = [`source repository [\`${repository}\`](${home})${id === undefined ? "" : ` (number ${id})`}`];
  const { from, to } = versions;
  if (to === undefined) return lines;
  const folder = folderOf(module, `${new URL(serverUrl).host}/${repository}`);
  if (folder === undefined) {
    const query = new URLSearchParams({ q: to.replace(/^v/, ""), expanded: "true" });
    return [...lines, `release: [\`${to}\`](${home}/releases?${query})`];
  }
  const tag = (version: string) => refOf(folder, version).split("/").map(encodeURIComponent).join("/");
  const compare = from === undefined ? [] : [`[\`${from}...${to}\`](${home}/compare/${tag(from)}...${tag(to)})`];
  return [...lines, `changes: ${[...compare, `release [\`${to}\`](${home}/releases/tag/${tag(to)})`].join(", ")}`];
}

/** The folder of a module in its repository with a slash behind it; undefined where its path does not tell. */
function folderOf(module: string, repository: string): string | undefined {
  const path = module.slice(0, module.length - (splitPathMajor(module)?.length ?? 0));
  const [lower, root] = [path.toLowerCase(), repository.toLowerCase()];
  if (lower === root) return "";
  return lower.startsWith(`${root}/`) ? `${path.slice(root.length + 1)}/` : undefined;
}

/** The tag of a release, or the commit that a pseudo-version names. */
function refOf(folder: string, version: string): string {
  const [, commit] = /[-.]\d{14}-([0-9a-f]{12})(?:\+incompatible)?$/.exec(version) ?? [];
  return commit ?? `${folder}${version.replace("+incompatible", "")}`;
}

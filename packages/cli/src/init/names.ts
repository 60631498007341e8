import { type Facts, unknownName } from "#cli/init/model.js";

/** Host, owner and name of a git remote's URL, in any of git's spellings; nothing for another one or for names that GitHub has not. */
export function parseRemote(url: string): Facts["remote"] {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url);
  const [, host = "", owner = "", name = ""] = match ?? [];
  if (!host.includes(".") || !/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(owner) || !isRepositoryName(name))
    return undefined;
  return { host: githubHost(host.toLowerCase()), owner, name };
}

/** SSH goes by other names to the same place: port 443's, and those that people give their keys, `github.com-work`. */
function githubHost(host: string): string {
  return /^(?:www\.github\.com|ssh\.github\.com|github\.com-[\w-]+)$/.test(host) ? "github.com" : host;
}

/** Neither github.com nor one of its companies' own hosts: it takes a variant of this suite, and less of the workflow syntax. */
export function isEnterpriseServer({ remote }: Pick<Facts, "remote">): boolean {
  return remote !== undefined && remote.host !== "github.com" && !remote.host.endsWith(".ghe.com");
}

export function isRepositoryName(name: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/.test(name);
}

/** A scalar of block YAML on one line: plain where every reader takes it for this text. */
export function yamlText(text: string): string {
  const plain = /^[A-Za-z_][\w./-]*$/.test(text);
  return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

/** A plugin's, server's or program's name made of whatever: 1 to 63 of a-z, 0-9 and hyphen. */
export function nameOf(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replace(/^-+|-+$/g, "");
  return name || unknownName;
}

/** A name as a title: `model-agents` is `Model agents`. */
export function titleOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The last element of a module's path that says something: not `/v2`. */
export function lastElement(path: string): string {
  return (
    path
      .replace(/\/v\d+$/, "")
      .split("/")
      .at(-1) ?? path
  );
}

/** The container repository of a repository: GitHub's own registry goes with it. */
export function imageRepository({ remote }: Facts): string {
  if (!remote) return `ghcr.io/${unknownName}/${unknownName}`;
  const host = remote.host === "github.com" ? "ghcr.io" : `containers.${remote.host}`;
  return `${host}/${ociName(remote.owner)}/${ociName(remote.name)}`;
}

/** One element of a repository's path in a registry. */
function ociName(name: string): string {
  const lower = name.toLowerCase().replace(/[-._]*([-._])[-._]*/g, "$1");
  return lower.replace(/^[-._]+|[-._]+$/g, "") || unknownName;
}

/** The name of an OCM component in a repository: its address, where that is one. */
export function componentName({ remote }: Facts): string {
  const name = remote ? `${remote.host}/${remote.owner}/${remote.name}`.toLowerCase() : "";
  const legal =
    /^[a-z][-a-z0-9]*([.][a-z][-a-z0-9]*)*[.][a-z]{2,}(\/[a-z][-a-z0-9_]*([.][a-z][-a-z0-9_]*)*)+$/.test(name) &&
    name.length <= 255;
  return legal ? name : `${unknownName}.example/${unknownName}`;
}

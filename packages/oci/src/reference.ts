import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type Digest, isDigest } from "#oci/digest.js";

/** An image reference with the defaults of Docker's grammar filled in. */
export interface ImageReference {
  /** Host with optional port; `docker.io` for Docker Hub. */
  registry: string;
  /** Without the registry; Docker Hub's own images begin with `library/`. */
  repository: string;
  tag?: string;
  digest?: Digest;
  /** The text named no registry, as in `catalog-server:0.9.0`. */
  short: boolean;
}

const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const host = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`);
const component = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;

/**
 * Reads `[registry/]repository[:tag][@digest]` by the grammar of the distribution project's reference package.
 * Throws image-reference-invalid.
 */
export function parseImageReference(text: string): ImageReference {
  return parse(text, refuseImage);
}

function parse(text: string, invalid: Refuse): ImageReference {
  const [name = "", digest, ...more] = text.slice(0, 1024).split("@");
  if (more.length > 0) return invalid(text, "it has more than one @");
  if (digest !== undefined && !isDigest(digest)) return invalid(text, "its digest is not sha256: and 64 hex digits");
  const tagAt = name.lastIndexOf(":") > name.lastIndexOf("/") ? name.lastIndexOf(":") : name.length;
  const tag = tagAt < name.length ? name.slice(tagAt + 1) : undefined;
  if (tag !== undefined && !tagPattern.test(tag)) return invalid(text, "its tag is not well-formed");
  return {
    ...parseName(name.slice(0, tagAt), text, invalid),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * Reads `registry/repository`, where images are pushed to; a tag or digest is refused. Throws image-reference-invalid.
 *
 * @param input the option or input that carries it, where one does
 */
export function parseRepository(text: string, input?: string): { registry: string; repository: string } {
  const invalid: Refuse = (given, why) =>
    fail("image-reference-invalid", `${input ? `${input}: ` : ""}${quoted(given)} is not a repository: ${why}`, {
      fix: "Write ghcr.io/acme/catalog-server, without scheme and tag.",
    });
  if (/^[a-z]+:\/\//i.test(text)) return invalid(text, "it begins with a scheme");
  const { registry, repository, tag, digest, short } = parse(text, invalid);
  if (tag !== undefined || digest !== undefined) return invalid(text, "a repository has no tag and no digest");
  if (short) return invalid(text, "it names no registry");
  return { registry, repository };
}

/** The full form: registry, repository, then tag and digest where there are any. */
export function formatReference(reference: Omit<ImageReference, "short">): string {
  const { registry, repository, tag, digest } = reference;
  return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

export function isTag(text: string): boolean {
  return tagPattern.test(text);
}

function parseName(
  name: string,
  text: string,
  invalid: Refuse,
): Pick<ImageReference, "registry" | "repository" | "short"> {
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const short = !looksLikeRegistry(first);
  const registry = short ? "docker.io" : hubOr(first);
  const path = short ? name : name.slice(slash + 1);
  // A name that ends in a number is one for the grammar, and a broken IPv4 address for every client.
  if (!host.test(registry) || !URL.canParse(`https://${registry}`))
    return invalid(text, "its registry is not a host name with an optional port");
  if (path.length > longestName) return invalid(text, `its repository is longer than ${longestName} characters`);
  if (!path.split("/").every((part) => component.test(part))) {
    return invalid(text, "its repository is not lower-case names separated by slashes");
  }
  const official = registry === "docker.io" && !path.includes("/");
  return { registry, repository: official ? `library/${path}` : path, short };
}

/** Docker's rule: the first part is a registry if it could not be the name of a Docker Hub account. */
function looksLikeRegistry(first: string): boolean {
  return first === "localhost" || /[.:A-Z]/.test(first);
}

function hubOr(registry: string): string {
  return registry === "index.docker.io" || registry === "registry-1.docker.io" ? "docker.io" : registry;
}

type Refuse = (text: string, why: string) => never;

function refuseImage(text: string, why: string): never {
  return fail("image-reference-invalid", `${quoted(text)} is not an image reference: ${why}`, {
    fix: "Write it as registry/repository:tag, such as ghcr.io/acme/catalog-server:0.9.0.",
  });
}

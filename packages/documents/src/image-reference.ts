const hostLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const host = new RegExp(`^(?:${hostLabel}(?:\\.${hostLabel})*|\\[[0-9A-Fa-f:]{2,45}\\])(?::[0-9]{1,5})?$`);
const pathElement = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const tagged = /^(.*):([^/]*)$/;

/**
 * Why an image reference is refused, as the end of a sentence; nothing for a good one.
 * The grammar is that of github.com/distribution/reference: `[host[:port]/]path[:tag][@digest]`.
 */
export function imageReferenceProblem(reference: string): string | undefined {
  if (reference === "") return "it is empty";
  if (reference.length > 512) return "it is longer than 512 characters";
  const [name = "", digest, ...more] = reference.split("@");
  if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
    return "what follows @ is not a digest, sha256: and 64 lower-case hexadecimal digits";
  }
  const [, repository = name, tag] = tagged.exec(name) ?? [];
  if (tag !== undefined && !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag)) return "its tag is not one";
  return repositoryProblem(repository);
}

function isDigest(text: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
}

function repositoryProblem(repository: string): string | undefined {
  if (repository.length > 255) return "its name is longer than 255 characters";
  const elements = repository.split("/");
  if (elements.length > 1 && looksLikeHost(elements[0] ?? "")) {
    const first = elements.shift() ?? "";
    if (!host.test(first)) return "its registry is not a host name";
  }
  const bad = elements.find((each) => !pathElement.test(each));
  if (bad === undefined) return undefined;
  if (/[A-Z]/.test(bad)) return "a repository is written in lower case";
  return bad === "" ? "its name has an empty element" : "its name has characters that a repository cannot have";
}

/** As docker reads it: what has a dot or a port, and localhost. Docker also takes `Acme` for a host; here it is a mistake. */
function looksLikeHost(element: string): boolean {
  return /[.:]/.test(element) || element === "localhost";
}

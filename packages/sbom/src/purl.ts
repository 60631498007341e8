import type { GoPlatform } from "#golang/composition.js";

/**
 * The package URL of a Go module: `pkg:golang/github.com/acme/agents@v1.0.0`. A module path is case-sensitive and is kept as it is, as
 * scanners do; the purl specification's own rule, lower case, would give two modules one name.
 */
export function modulePurl(path: string, version: string | undefined): string {
  const name = path.split("/").map(encode).join("/");
  return `pkg:golang/${name}${version === undefined ? "" : `@${encode(version)}`}`;
}

export interface ImagePurl {
  /** The last part of the repository. */
  name: string;
  digest: string;
  platform?: Pick<GoPlatform, "architecture">;
  /** Where it can be pulled from, without a tag. */
  repository?: string;
}

/** The package URL of an image by its digest (purl specification, type oci). */
export function imagePurl({ name, digest, platform, repository }: ImagePurl): string {
  const qualifiers = [
    ...(platform ? [`arch=${encode(platform.architecture)}`] : []),
    ...(repository === undefined ? [] : [`repository_url=${encode(repository)}`]),
  ];
  const query = qualifiers.length > 0 ? `?${qualifiers.join("&")}` : "";
  return `pkg:oci/${encode(name)}@${encode(digest)}${query}`;
}

/** Percent-encodes all but letters, digits and `.-_~`. Half of a surrogate pair, which is no text, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd")).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

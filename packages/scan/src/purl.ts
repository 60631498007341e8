import type { Digest } from "#oci/digest.js";

/** The package URL of a Go module version (purl-spec, golang); Go's own library is `stdlib`. */
export function goPurl(module: string, version: string): string {
  return `pkg:golang/${module.toLowerCase().split("/").map(encode).join("/")}@${encode(version)}`;
}

/** An image, or one platform's image of it. */
export interface ImageProduct {
  /** `ghcr.io/acme/catalog-server`, where it is or is going to be. */
  repository?: string;
  /** Where no repository is known. */
  name: string;
  digest: Digest;
  /** Of a platform's manifest. */
  architecture?: string;
}

/** The package URL of an image (purl-spec, oci): its digest is its version. */
export function imagePurl({ repository, name, digest, architecture }: ImageProduct): string {
  const last = (repository ?? name).split("/").at(-1) ?? name;
  const qualifiers = [
    ...(architecture === undefined ? [] : [`arch=${encode(architecture)}`]),
    ...(repository === undefined ? [] : [`repository_url=${encode(repository).replaceAll("%2F", "/")}`]),
  ];
  const tail = qualifiers.length > 0 ? `?${qualifiers.join("&")}` : "";
  return `pkg:oci/${encode(last.toLowerCase())}@${encode(digest)}${tail}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}

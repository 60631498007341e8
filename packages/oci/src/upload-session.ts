import type { Digest } from "#oci/digest.js";
import { failed } from "#oci/failures.js";
import type { Response } from "#transport/response.js";

/** An upload that a registry has opened. */
export interface Session {
  /** Its last answer, which says where the upload goes on. */
  answer: Response;
}

/** Where an upload goes on, as the registry's last answer says. The Location may be relative. Throws registry-failed. */
export function sessionUrl(answer: Response, what: string): URL {
  const { location } = answer.headers;
  const here = new URL(answer.url);
  const url = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
  if (!url || (url.protocol !== "https:" && url.protocol !== here.protocol)) {
    const why = "the registry names no usable address for the upload";
    throw failed(what, why, "Ask who runs the registry to correct its Location header.");
  }
  return url;
}

/** The address that ends the upload. The Location's own query is kept byte for byte. */
export function withDigest(answer: Response, digest: Digest, what: string): URL {
  const url = sessionUrl(answer, what);
  return new URL(`${url.href}${url.search ? "&" : "?"}digest=${encodeURIComponent(digest)}`);
}

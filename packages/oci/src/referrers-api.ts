import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import { explain, refusal } from "#oci/failures.js";
import { mediaTypes } from "#oci/media-types.js";
import { documentLimit, parseIndex } from "#oci/parse.js";
import type { RegistryRequests } from "#oci/registry.js";
import { nextPage } from "#oci/tags.js";
import type { Descriptor } from "#oci/types.js";
import type { Response } from "#transport/response.js";

/** Nobody attaches so many; what follows would be asked for one by one. */
export const mostReferrers = 5000;
const mostPages = 200;

/**
 * How registries without the list answer: some do not know the path, some the method, some the query; GHCR redirects to a page of
 * github.com, which allows few requests.
 */
const unknown = [301, 302, 303, 307, 308, 400, 404, 405, 406, 501];

/**
 * What a registry lists as referring to a manifest (distribution specification 1.1, listing referrers), page by page; undefined where
 * it keeps no list. Of another artifact type than the wanted one there may be some. Throws referrers-malformed, content-mismatch.
 */
export async function listByApi(
  requests: RegistryRequests,
  name: string,
  subject: Digest,
  artifactType?: string,
): Promise<Descriptor[] | undefined> {
  const what = `list what refers to ${name}@${subject}`;
  const query = artifactType === undefined ? "" : `?artifactType=${encodeURIComponent(artifactType)}`;
  const found: Descriptor[] = [];
  const asked = new Set<string>();
  let page: string | URL | undefined = `referrers/${subject}${query}`;
  // Some registries link their last page to itself.
  while (page !== undefined && !asked.has(String(page))) {
    if (asked.size === mostPages) throw tooMany(what, `${mostPages} pages`);
    const response: Response = await requests.send(page, "pull", what, { stay: true });
    const first = asked.size === 0;
    if (first && !isList(response) && (response.status === 200 || unknown.includes(response.status))) {
      await response.discard();
      return undefined;
    }
    if (response.status !== 200) throw await refusal(what, response, requests);
    asked.add(String(page));
    found.push(...(await readPage(response, what)));
    if (found.length > mostReferrers) throw tooMany(what, `${mostReferrers} of them`);
    page = nextPage(response, requests.origin, what);
  }
  return found;
}

/** A page for people, or what a proxy says in the registry's place, is no list. */
function isList({ status, headers }: Response): boolean {
  return status === 200 && headers["content-type"]?.split(";")[0]?.trim() === mediaTypes.index;
}

async function readPage(response: Response, what: string): Promise<Descriptor[]> {
  const bytes = await response.bytes(documentLimit).catch((error) => {
    throw explain(what, error);
  });
  return parseIndex(bytes, `the answer to ${what}`).manifests;
}

export function tooMany(what: string, limit: string): DiagnosticError {
  const fix = "Delete what nobody needs, or ask who runs the registry what its list is made of.";
  return new DiagnosticError([
    diagnostic("referrers-malformed", `cannot ${what}: there are more than ${limit}`, { fix }),
  ]);
}

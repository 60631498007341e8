import { explain, failed, refusal } from "#oci/failures.js";
import { isTag } from "#oci/reference.js";
import type { RegistryRequests } from "#oci/registry.js";
import type { Response } from "#transport/response.js";

const pageSize = 1000;
const pageLimit = 4 * 1024 * 1024;
const mostPages = 200;

/** All tags of a repository, page by page. */
export async function listTags(requests: RegistryRequests, name: string): Promise<string[]> {
  const what = `list the tags of ${name}`;
  const tags = new Set<string>();
  const asked = new Set<string>();
  let page: string | URL | undefined = `tags/list?n=${pageSize}`;
  // Some registries link their last page to itself.
  while (page !== undefined && !asked.has(String(page))) {
    if (asked.size === mostPages)
      throw failed(what, `there are more than ${mostPages} pages`, "Delete tags that nobody needs.");
    const response: Response = await requests.send(page, "pull", what);
    if (response.status === 404 && asked.size === 0) {
      await response.discard();
      return [];
    }
    if (response.status !== 200) throw await refusal(what, response, requests);
    asked.add(String(page));
    for (const tag of await readTags(response, what)) tags.add(tag);
    page = nextPage(response, requests.origin, what);
  }
  return [...tags];
}

async function readTags(response: Response, what: string): Promise<string[]> {
  const body = await response.json(pageLimit).catch((error) => {
    throw explain(what, error);
  });
  const { name, tags } = (body ?? {}) as { name?: unknown; tags?: unknown };
  // Some registries write null, or nothing, where there are none.
  if (!Array.isArray(tags) && (typeof name !== "string" || (tags ?? null) !== null)) {
    throw failed(what, "the answer is no list of tags", "Ask who runs the registry what answers in its place.");
  }
  return (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string" && isTag(tag));
}

/** The Link header's next page (RFC 8288), which must stay on the registry and in its list. */
export function nextPage(response: Response, origin: string, what: string): URL | undefined {
  const target = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.link ?? "")?.[1];
  if (target === undefined) return undefined;
  const here = new URL(response.url);
  const next = URL.canParse(target, here.href) ? new URL(target, here) : undefined;
  if (next?.origin !== origin || next.pathname !== here.pathname) {
    throw failed(what, "the next page is on another address", "Ask who runs the registry to correct its Link header.");
  }
  return next;
}

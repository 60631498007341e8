import { integer, items, type Json, optionalText, parseJson, text } from "#proposals/json.js";
import { holdsItem, readMarker } from "#proposals/marker.js";
import type { RepositoryApi } from "#proposals/repository.js";
import type { SeenProposal } from "#registry/notify-options.js";
import type { Payload } from "#registry/notify-payload.js";

/** Milliseconds between two looks: the first, and at most. */
const firstPause = 4000;
const longestPause = 30_000;

/**
 * Looks for the proposal until it is there; undefined when `seconds` are over. A question whose answer has not changed costs nothing of the
 * token's limit. It only reports: nothing depends on who wrote the pull request.
 */
export async function waitForProposal(
  repository: RepositoryApi,
  payload: Payload,
  seconds: number,
  sleep: (milliseconds: number) => Promise<unknown>,
): Promise<SeenProposal | undefined> {
  let left = seconds * 1000;
  for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    const found = await findProposal(repository, payload);
    if (found || left <= 0) return found;
    const next = Math.min(pause, left);
    left -= next;
    await sleep(next);
  }
}

/** The newest pull request of the repository's own branches that proposes this release; an open one before others. */
async function findProposal(repository: RepositoryApi, payload: Payload): Promise<SeenProposal | undefined> {
  const path = "/pulls?state=all&sort=updated&direction=desc&per_page=100";
  const answer = await repository.call({ path, purpose: "look for the proposal" });
  const found = items(parseJson(answer.bytes, "pulls"))
    .filter((pull) => optionalText(pull, "head", "repo", "full_name")?.toLowerCase() === repository.name.toLowerCase())
    .filter((pull) => proposes(pull, payload))
    .map(seen);
  return found.find(({ state }) => state === "open") ?? found[0];
}

function proposes(pull: Json, { plugin_name: name, plugin_version: version, plugin_digest: digest }: Payload): boolean {
  const listed = readMarker(optionalText(pull, "body") ?? "")?.items ?? "";
  return holdsItem(listed, `${name}@${version}`) || holdsItem(listed, `${name}@${version} ${digest}`);
}

function seen(pull: Json): SeenProposal {
  const merged = optionalText(pull, "merged_at") !== undefined;
  const state = text(pull, "state") === "open" ? "open" : merged ? "merged" : "closed";
  return { number: integer(pull, "number"), url: text(pull, "html_url"), state };
}

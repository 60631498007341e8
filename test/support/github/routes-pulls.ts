import { GitHubError, invalid } from "#test/github/errors.js";
import { mergeable, mergePull, synchronise } from "#test/github/merge.js";
import { actor, type Call, created, numbered, ok, page, type Route, route, text } from "#test/github/route.js";
import { pullShape, userShape } from "#test/github/shapes.js";
import { branchSha, fullName, now, type Pull, type Repository } from "#test/github/state.js";

const pulls = "/repos/{owner}/{repo}/pulls";
const longestBody = 65_536;

export const pullRoutes: Route[] = [
  route(`GET ${pulls}`, "pull_requests:read", "pulls/pulls#list-pull-requests", async (call) => {
    const { repository, query, world } = call;
    for (const pull of repository.pulls.values()) await synchronise(repository, pull);
    const state = query.get("state") ?? "open";
    const found = [...repository.pulls.values()]
      .filter((pull) => state === "all" || pull.state === state)
      .filter((pull) => !query.has("head") || query.get("head") === `${repository.owner.login}:${pull.head}`)
      .filter((pull) => !query.has("base") || query.get("base") === pull.base)
      .sort((a, b) => (query.get("direction") === "asc" ? a.number - b.number : b.number - a.number));
    return page(
      call,
      `/repos/${fullName(repository)}/pulls`,
      found.map((pull) => pullShape(world, repository, pull)),
    );
  }),
  route(`POST ${pulls}`, "pull_requests:write", "pulls/pulls#create-a-pull-request", async (call) => {
    const { user, mayCreatePulls } = actor(call);
    if (!mayCreatePulls) {
      throw new GitHubError(403, "GitHub Actions is not permitted to create or approve pull requests.");
    }
    checkTexts(call, { required: true });
    const head = text(call, "head").replace(`${call.repository.owner.login}:`, "");
    const pull = await opened(call, head, text(call, "base"));
    const number = call.world.nextId++;
    call.repository.pulls.set(number, { ...pull, number, user });
    return created(await full(call, call.repository.pulls.get(number) as Pull));
  }),
  route(`GET ${pulls}/{number}`, "pull_requests:read", "pulls/pulls#get-a-pull-request", async (call) => {
    const pull = numbered(call);
    await synchronise(call.repository, pull);
    return ok(await full(call, pull));
  }),
  route(`PATCH ${pulls}/{number}`, "pull_requests:write", "pulls/pulls#update-a-pull-request", async (call) => {
    const pull = numbered(call);
    checkTexts(call, { required: false });
    await synchronise(call.repository, pull);
    if (typeof call.body.title === "string") pull.title = call.body.title;
    if (typeof call.body.body === "string") pull.body = call.body.body;
    if (call.body.state === "open" && pull.state === "closed") await reopen(call, pull);
    if (call.body.state === "closed" && pull.state === "open")
      Object.assign(pull, { state: "closed", closedAt: now() });
    return ok(await full(call, pull));
  }),
  route(`PUT ${pulls}/{number}/merge`, "contents:write", "pulls/pulls#merge-a-pull-request", async (call) => {
    const pull = numbered(call);
    await synchronise(call.repository, pull);
    const sha = await mergePull(call.repository, pull, actor(call).user, {
      sha: text(call, "sha"),
      title: text(call, "commit_title"),
      method: text(call, "merge_method") || "merge",
    });
    return ok({ sha, merged: true, message: "Pull Request successfully merged" });
  }),
];

async function full(call: Call, pull: Pull) {
  const can = pull.state === "open" ? (await mergeable(call.repository, pull)) !== undefined : null;
  return {
    ...pullShape(call.world, call.repository, pull),
    merged: pull.merged !== undefined,
    merged_by: pull.merged ? userShape(pull.merged.by) : null,
    mergeable: can,
    mergeable_state: can === null ? "unknown" : can ? "clean" : "dirty",
    comments: pull.comments.length,
  };
}

function checkTexts(call: Call, { required }: { required: boolean }): void {
  if (required && !text(call, "title")) throw invalid("Issue", { field: "title", code: "missing_field" });
  if ([...text(call, "title")].length > 256) {
    throw invalid("Issue", { field: "title", message: "title is too long (maximum is 256 characters)" });
  }
  if ([...text(call, "body")].length > longestBody) {
    throw invalid("Issue", { field: "body", message: `body is too long (maximum is ${longestBody} characters)` });
  }
}

async function opened(call: Call, head: string, base: string): Promise<Omit<Pull, "number" | "user">> {
  const { repository } = call;
  const headSha = await branchSha(repository, head);
  const baseSha = await branchSha(repository, base);
  if (!headSha) throw invalid("PullRequest", { field: "head", code: "invalid" });
  if (!baseSha) throw invalid("PullRequest", { field: "base", code: "invalid" });
  if (await repository.git.isAncestor(headSha, baseSha)) {
    throw invalid("PullRequest", { message: `No commits between ${base} and ${head}` });
  }
  refuseSecond(repository, head, base);
  return {
    title: text(call, "title"),
    body: text(call, "body") || null,
    state: "open",
    labels: [],
    comments: [],
    head,
    base,
    headSha,
    baseSha,
    createdAt: now(),
    closedAt: null,
  };
}

function refuseSecond(repository: Repository, head: string, base: string): void {
  const twin = [...repository.pulls.values()].find(
    (each) => each.state === "open" && each.head === head && each.base === base,
  );
  const message = `A pull request already exists for ${repository.owner.login}:${head}.`;
  if (twin) throw invalid("PullRequest", { message });
}

async function reopen(call: Call, pull: Pull): Promise<void> {
  refuseSecond(call.repository, pull.head, pull.base);
  const sha = await branchSha(call.repository, pull.head);
  if (!sha || pull.merged) throw invalid("PullRequest", { field: "state", code: "invalid" });
  Object.assign(pull, { state: "open", closedAt: null, headSha: sha });
}

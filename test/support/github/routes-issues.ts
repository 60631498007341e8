import { invalid, notFound } from "#test/github/errors.js";
import { actor, type Call, created, type Need, ok, page, type Route, route, text } from "#test/github/route.js";
import { commentShape, issueShape, labelShape, pullShape } from "#test/github/shapes.js";
import { fullName, type Issue, now, type Pull } from "#test/github/state.js";

const issues = "/repos/{owner}/{repo}/issues";
const issue = `${issues}/{number}`;
const longestTitle = 256;
const longestBody = 65_536;

const read: Need[] = ["issues:read", "pull_requests:read"];
const write: Need[] = ["issues:write", "pull_requests:write"];

/** A pull request is an issue too: it is listed among them, and its comments and labels are the issue's. */
export const issueRoutes: Route[] = [
  route(`GET ${issues}`, "issues:read", "issues/issues#list-repository-issues", (call) => {
    const { repository, query } = call;
    const state = query.get("state") ?? "open";
    const found = [...repository.issues.values(), ...repository.pulls.values()]
      .filter((each) => state === "all" || each.state === state)
      .filter((each) => !query.has("creator") || query.get("creator") === each.user.login)
      .sort((a, b) => b.number - a.number);
    return page(
      call,
      `/repos/${fullName(repository)}/issues`,
      found.map((each) => shapeOf(call, each)),
    );
  }),
  route(`POST ${issues}`, "issues:write", "issues/issues#create-an-issue", (call) => {
    checkTexts(call);
    if (!text(call, "title")) throw invalid("Issue", { field: "title", code: "missing_field" });
    const number = call.world.nextId++;
    const { user } = actor(call);
    const opened: Issue = {
      number,
      title: text(call, "title"),
      body: typeof call.body.body === "string" ? call.body.body : null,
      state: "open",
      stateReason: null,
      user,
      labels: Array.isArray(call.body.labels) ? call.body.labels.map(String) : [],
      comments: [],
      createdAt: now(),
    };
    call.repository.issues.set(number, opened);
    return created(shapeOf(call, opened));
  }),
  route(`PATCH ${issue}`, write, "issues/issues#update-an-issue", (call) => {
    const found = call.repository.issues.get(Number(call.params.number));
    if (!found) throw notFound();
    checkTexts(call);
    if (typeof call.body.title === "string") found.title = call.body.title;
    if (typeof call.body.body === "string") found.body = call.body.body;
    const { state, state_reason: reason } = call.body;
    if (state !== undefined && state !== "open" && state !== "closed")
      throw invalid("Issue", { field: "state", code: "invalid" });
    if (state !== undefined) {
      const usual = state === "closed" ? "completed" : "reopened";
      if (found.state !== state) found.stateReason = typeof reason === "string" ? reason : usual;
      found.state = state;
    }
    return ok(shapeOf(call, found));
  }),
  route(`GET ${issue}`, read, "issues/issues#get-an-issue", (call) => ok(shapeOf(call, numbered(call)))),
  route(`GET ${issue}/comments`, read, "issues/comments#list-issue-comments", (call) =>
    page(call, path(call, "comments"), numbered(call).comments.map(commentShape)),
  ),
  route(`POST ${issue}/comments`, write, "issues/comments#create-an-issue-comment", (call) => {
    const body = text(call, "body");
    if (!body) throw invalid("IssueComment", { field: "body", code: "missing_field" });
    if ([...body].length > longestBody) {
      throw invalid("IssueComment", { field: "body", message: "body is too long (maximum is 65536 characters)" });
    }
    const comment = { id: call.world.nextId++, user: actor(call).user, body, created_at: now() };
    numbered(call).comments.push(comment);
    return created(commentShape(comment));
  }),
  route(`GET ${issue}/labels`, read, "issues/labels#list-labels-for-an-issue", (call) =>
    page(call, path(call, "labels"), numbered(call).labels.map(labelShape)),
  ),
  route(`POST ${issue}/labels`, write, "issues/labels#add-labels-to-an-issue", (call) => {
    const pull = numbered(call);
    const added = Array.isArray(call.body.labels) ? call.body.labels.map(String) : [];
    pull.labels = [...new Set([...pull.labels, ...added])];
    return ok(pull.labels.map(labelShape));
  }),
  route(`DELETE ${issue}/labels/{label}`, write, "issues/labels#remove-a-label-from-an-issue", (call) => {
    const pull = numbered(call);
    if (!pull.labels.includes(call.params.label ?? "")) throw notFound();
    pull.labels = pull.labels.filter((each) => each !== call.params.label);
    return ok(pull.labels.map(labelShape));
  }),
];

function numbered(call: Call): Issue | Pull {
  const number = Number(call.params.number);
  const found = call.repository.issues.get(number) ?? call.repository.pulls.get(number);
  if (!found) throw notFound();
  return found;
}

function shapeOf(call: Call, found: Issue | Pull): object {
  if (!("head" in found)) return issueShape(call.world, call.repository, found);
  const { head, base, merged_at, ...shared } = pullShape(call.world, call.repository, found);
  return { ...shared, comments: found.comments.length, pull_request: { merged_at } };
}

function checkTexts(call: Call): void {
  if ([...text(call, "title")].length > longestTitle) {
    throw invalid("Issue", { field: "title", message: "title is too long (maximum is 256 characters)" });
  }
  if ([...text(call, "body")].length > longestBody) {
    throw invalid("Issue", { field: "body", message: "body is too long (maximum is 65536 characters)" });
  }
}

function path(call: Call, part: string): string {
  return `/repos/${fullName(call.repository)}/issues/${call.params.number}/${part}`;
}

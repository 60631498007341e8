import { invalid, notFound } from "#test/github/errors.js";
import {
  actor,
  type Call,
  created,
  type Need,
  numbered,
  ok,
  page,
  type Route,
  route,
  text,
} from "#test/github/route.js";
import { commentShape, labelShape, pullShape } from "#test/github/shapes.js";
import { fullName, now } from "#test/github/state.js";

const issue = "/repos/{owner}/{repo}/issues/{number}";

const read: Need[] = ["issues:read", "pull_requests:read"];
const write: Need[] = ["issues:write", "pull_requests:write"];

/** A pull request is an issue too: its comments and labels are the issue's. */
export const issueRoutes: Route[] = [
  route(`GET ${issue}`, read, "issues/issues#get-an-issue", (call) => {
    const { head, base, merged_at, ...shared } = pullShape(call.world, call.repository, numbered(call));
    return ok({ ...shared, comments: numbered(call).comments.length, pull_request: { merged_at } });
  }),
  route(`GET ${issue}/comments`, read, "issues/comments#list-issue-comments", (call) =>
    page(call, path(call, "comments"), numbered(call).comments.map(commentShape)),
  ),
  route(`POST ${issue}/comments`, write, "issues/comments#create-an-issue-comment", (call) => {
    const body = text(call, "body");
    if (!body) throw invalid("IssueComment", { field: "body", code: "missing_field" });
    if ([...body].length > 65_536) {
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

function path(call: Call, part: string): string {
  return `/repos/${fullName(call.repository)}/issues/${call.params.number}/${part}`;
}

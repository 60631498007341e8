import { parse } from "yaml";
import { GitHubError, invalid, notFound } from "#test/github/errors.js";
import { actor, noContent, ok, type Route, route, text } from "#test/github/route.js";
import { userShape } from "#test/github/shapes.js";
import { type Dispatch, fullName, type Repository } from "#test/github/state.js";

export const actionRoutes: Route[] = [
  route(
    "POST /repos/{owner}/{repo}/dispatches",
    "contents:write",
    "repos/repos#create-a-repository-dispatch-event",
    (call) => {
      const name = text(call, "event_type");
      const payload = properties(call.body.client_payload);
      if (!name) throw invalid("RepositoryDispatch", { field: "event_type", code: "missing_field" });
      if (name.length > 100) refuse("event_type is too long (maximum is 100 characters)");
      const count = Object.keys(payload).length;
      if (count > 10) refuse(`No more than 10 properties are allowed; ${count} were supplied.`);
      if (JSON.stringify(payload).length >= 64 * 1024) throw new GitHubError(422, "client_payload is too large.");
      keep(call.repository, { event: "repository_dispatch", name, payload, user: actor(call).user });
      return noContent;
    },
  ),
  route(
    "POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches",
    "actions:write",
    "actions/workflows#create-a-workflow-dispatch-event",
    async (call) => {
      const name = call.params.workflow ?? "";
      const ref = text(call, "ref");
      const payload = properties(call.body.inputs);
      const file = await call.repository.git.read(
        `refs/heads/${call.repository.defaultBranch}:.github/workflows/${name}`,
      );
      if (!file) throw notFound();
      if (!file.content.includes("workflow_dispatch")) {
        throw new GitHubError(422, "Workflow does not have 'workflow_dispatch' trigger");
      }
      checkInputs(file.content.toString("utf8"), payload);
      const short = ref.replace(/^refs\/heads\//, "");
      if (!(await call.repository.git.resolve(`refs/heads/${short}`)))
        throw new GitHubError(422, `No ref found for: ${ref}`);
      keep(call.repository, { event: "workflow_dispatch", name, payload, ref, user: actor(call).user });
      if (call.body.return_run_details !== true) return noContent;
      const id = call.world.nextId++;
      const run = `${fullName(call.repository)}/actions/runs/${id}`;
      return ok({
        workflow_run_id: id,
        run_url: `${call.world.url}/repos/${run}`,
        html_url: `${call.world.url}/${run}`,
      });
    },
  ),
  route("GET /user", undefined, "users/users#get-the-authenticated-user", (call) => {
    if (!call.token) throw new GitHubError(401, "Requires authentication");
    if (call.token.kind === "installation") throw new GitHubError(403, "Resource not accessible by integration");
    return ok(userShape(call.token.user));
  }),
  // The one query that every kind of token may ask: who am I?
  route("POST /graphql", undefined, "graphql", (call) => {
    if (!call.token) throw new GitHubError(401, "This endpoint requires you to be authenticated.");
    if (!/\bviewer\s*\{\s*login\s*\}/.test(text(call, "query")))
      throw new GitHubError(400, "Not a query of this test server");
    return ok({ data: { viewer: { login: call.token.user.login } } });
  }),
];

function keep(repository: Repository, dispatch: Dispatch): void {
  repository.dispatches.push(dispatch);
  repository.onDispatch?.(dispatch);
}

interface Declared {
  on?: { workflow_dispatch?: { inputs?: Record<string, { required?: boolean } | null> } | null } | string;
}

/** A workflow takes the inputs that it declares, and those that are required have to be there. */
function checkInputs(workflow: string, given: Record<string, unknown>): void {
  const { on } = parse(workflow) as Declared;
  const declared = (typeof on === "object" ? on.workflow_dispatch?.inputs : undefined) ?? {};
  const unexpected = Object.keys(given).filter((each) => !(each in declared));
  if (unexpected.length > 0) throw new GitHubError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const missing = Object.keys(declared).find((each) => declared[each]?.required && !given[each]);
  if (missing !== undefined) throw new GitHubError(422, `Required input '${missing}' not provided`);
}

function properties(value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuse("For 'properties/client_payload', it is not an object.");
  return value as Record<string, unknown>;
}

function refuse(problem: string): never {
  throw new GitHubError(422, `Invalid request.\n\n${problem}`);
}

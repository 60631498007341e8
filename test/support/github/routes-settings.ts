import { notFound } from "#test/github/errors.js";
import { ok, page, type Route, route } from "#test/github/route.js";
import { fullName } from "#test/github/state.js";

const repo = "/repos/{owner}/{repo}";
const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** What is set on a repository's pages. */
export const settingRoutes: Route[] = [
  route(
    `GET ${repo}/actions/permissions`,
    "administration:read",
    "actions/permissions#get-github-actions-permissions-for-a-repository",
    ({ repository: { settings } }) =>
      ok(settings.actionsEnabled ? { enabled: true, allowed_actions: settings.allowedActions } : { enabled: false }),
  ),
  route(
    `GET ${repo}/actions/permissions/workflow`,
    "administration:read",
    "actions/permissions#get-default-workflow-permissions-for-a-repository",
    ({ repository: { settings } }) =>
      ok({ default_workflow_permissions: "read", can_approve_pull_request_reviews: settings.actionsMayApprove }),
  ),
  route(`GET ${repo}/rules/branches/{branch}`, "metadata:read", "repos/rules#get-rules-for-a-branch", (call) => {
    const { branch = "" } = call.params;
    const rules = (call.repository.settings.rules[branch] ?? []).map((rule) => ({
      ...rule,
      ruleset_source_type: "Repository",
      ruleset_source: fullName(call.repository),
      ruleset_id: 1,
    }));
    return page(call, `/repos/${fullName(call.repository)}/rules/branches/${branch}`, rules);
  }),
  route(`GET ${repo}/codeowners/errors`, "contents:read", "repos/repos#list-codeowners-errors", async (call) => {
    const ref = call.query.get("ref") ?? call.repository.defaultBranch;
    for (const path of codeowners) {
      if (await call.repository.git.read(`refs/heads/${ref}:${path}`)) {
        return ok({ errors: call.repository.settings.ownerErrors });
      }
    }
    throw notFound();
  }),
];

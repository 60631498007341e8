import { type Context, calls, usedIn } from "#cli/doctor/context.js";
import { type Finding, ok, problem, type Remedy, warning } from "#cli/doctor/finding.js";
import { unknownName } from "#cli/init/model.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { child, type Json, parseJson } from "#proposals/json.js";

/** Reusable workflows that open pull requests. */
const proposing = /^(?:server-update|registry-update|registry-sweep|verify-matrix|server-matrix)\.yml$/;
const unseen = "cannot be seen with this token";

/** Whether Actions run, and may open pull requests. */
export async function actionsFindings(context: Context): Promise<Finding[]> {
  const url = `${context.settings}/actions`;
  const [enabled, rights] = [
    await setting(context, "/actions/permissions"),
    await setting(context, "/actions/permissions/workflow"),
  ];
  return [
    enabledFinding(enabled, url),
    ...(calls(context, proposing) ? [pullFinding(rights, url), checksFinding(context, url)] : []),
  ];
}

/** Undefined where the token may not see it. */
async function setting({ repository }: Context, path: string): Promise<Json | undefined> {
  const answer = await repository.call({ path, accept: [401, 403, 404], purpose: "read the settings of Actions" });
  return answer.status < 300 ? parseJson(answer.bytes, "permissions") : undefined;
}

const administration = (words: string, url: string): Remedy => ({
  fix: `Look whether ${words}, or give the token Administration: read.`,
  url,
});

function enabledFinding(json: Json | undefined, url: string): Finding {
  const enabled = json && child(json, "enabled").value;
  if (enabled === false) return problem("Actions", "are disabled", { fix: "Enable them for this repository.", url });
  if (json === undefined || enabled !== true) {
    return warning("Actions", unseen, administration("Actions are enabled", url));
  }
  const allowed = child(json, "allowed_actions").value;
  if (allowed === undefined || allowed === "all") return ok("Actions", "are enabled");
  return warning("Actions", `only some are allowed (${sanitize(String(allowed), 40)})`, {
    fix: "Allow this suite's actions, actions/*, docker/login-action and sigstore/cosign-installer.",
    url,
  });
}

function pullFinding(json: Json | undefined, url: string): Finding {
  const fix = "Tick Allow GitHub Actions to create and approve pull requests, here and in the organization.";
  const may = json && child(json, "can_approve_pull_request_reviews").value;
  if (may === true) return ok("pull requests", "Actions may open them");
  if (may === false) return problem("pull requests", "Actions may not open them: no proposal arrives", { fix, url });
  return warning("pull requests", unseen, administration("Actions may create pull requests", url));
}

/** Workflow runs of pull requests that GITHUB_TOKEN opened wait for somebody's approval. */
function checksFinding({ workflows }: Context, url: string): Finding {
  const proposers = [...workflows.values()].flatMap((text) =>
    usedIn(text).flatMap((use) => (proposing.test(use.part) ? [text.slice(use.end, use.until)] : [])),
  );
  if (proposers.every((given) => /\bapp-client-id:/.test(given)))
    return ok("proposals' checks", "start at once: an App opens them");
  return warning("proposals' checks", "wait until a person approves them: GITHUB_TOKEN opens the proposals", {
    fix: "Give the workflow that proposes app-client-id and the secret app-key, where it takes them.",
    url: url.replace(/\/actions$/, "/secrets/actions"),
  });
}

/** Whether the workflows take this suite from a commit. */
export function workflowFindings({ workflows }: Context): Finding[] {
  const users = [...workflows].map(([path, text]) => ({ path, text, uses: usedIn(text) }));
  const taking = users.filter(({ uses }) => uses.length > 0);
  if (taking.length === 0) {
    const fix = "Write them with plugin-release init plugin, server or registry.";
    return [warning("workflows", "none takes anything of this suite", { fix })];
  }
  const open = taking.filter(
    ({ text, uses }) => text.includes(unknownName) || uses.some(({ commit }) => /^0+$/.test(commit)),
  );
  if (open.length > 0) {
    const fix = "Write the commit of this suite that you take, and the names that are missing.";
    return [problem("workflows", `placeholders are left in ${pathsOf(open)}`, { fix })];
  }
  const moving = taking.filter(({ uses }) => uses.some(({ commit }) => !/^[0-9a-f]{40}$/.test(commit)));
  if (moving.length === 0) return [ok("workflows", `${taking.length} take this suite, each from a commit`)];
  return [
    warning("workflows", `a name that can move is taken in ${pathsOf(moving)}`, { fix: "Pin a commit's 40 digits." }),
  ];
}

function pathsOf(files: readonly { path: string }[]): string {
  return sanitize(files.map(({ path }) => path).join(", "), 300);
}

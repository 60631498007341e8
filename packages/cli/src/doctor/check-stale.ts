import { policyPaths } from "#cli/doctor/check-policy.js";
import { type Context, calls } from "#cli/doctor/context.js";
import { type Finding, looked, ok, warning } from "#cli/doctor/finding.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { child, type Json } from "#proposals/json.js";

const check = "stale proposals";
const proposing = /^server-update\.yml$/;

/** What is known of the default branch's protection. */
export interface Protection {
  /** Of rulesets: "Get rules for a branch" of GitHub's REST API. */
  rules: readonly Json[];
  /** A classic rule protects it, which only administrators can read. */
  isClassic: boolean;
}

/**
 * Whether a server's proposals may be merged without what was merged since: two that raise one manifest's version then name the same one.
 * Nothing of other repositories, where proposals name no version that another one could.
 */
export async function staleFindings(context: Context, { rules, isClassic }: Protection): Promise<Finding[]> {
  if (!calls(context, proposing)) return [];
  if (rules.some(isStrict)) return [ok(check, "a ruleset keeps out what is not up to date")];
  return looked(check, async () => {
    if (await areGrouped(context)) return [ok(check, "there is one proposal at a time: the policy groups them")];
    return [isClassic ? unseen(context) : taken(context)];
  });
}

/** Without a status check, the rule has no effect. */
function isStrict(rule: Json): boolean {
  if (child(rule, "type").value !== "required_status_checks") return false;
  const checks = child(rule, "parameters", "required_status_checks").value;
  const strict = child(rule, "parameters", "strict_required_status_checks_policy").value === true;
  return strict && Array.isArray(checks) && checks.length > 0;
}

async function areGrouped(context: Context): Promise<boolean> {
  const { repository, branch } = context;
  const texts = await Promise.all(policyPaths(context, proposing).map((path) => repository.readFile(path, branch)));
  return texts.every((text) => text !== undefined && parsePolicy("", text).located?.policy.proposals === "grouped");
}

function taken({ branch, settings }: Context): Finding {
  return warning(check, `no ruleset keeps them from ${branch}: two that are merged may name one version`, {
    fix: "Require a status check in the ruleset, and tick Require branches to be up to date before merging.",
    url: `${settings}/rules`,
  });
}

function unseen({ branch, settings }: Context): Finding {
  return warning(check, `whether ${branch} takes them, only an administrator sees`, {
    fix: "Look whether a status check and Require branches to be up to date before merging are ticked.",
    url: `${settings}/branches`,
  });
}

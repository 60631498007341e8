import { staleFindings } from "#cli/doctor/check-stale.js";
import type { Context } from "#cli/doctor/context.js";
import { type Finding, ok, warning } from "#cli/doctor/finding.js";
import { child, items, type Json, parseJson } from "#proposals/json.js";

/**
 * Whether somebody has to agree before the default branch changes, by rulesets, which all may see, or by classic protection, and whether
 * a server's proposals have to be up to date.
 */
export async function branchFindings(context: Context): Promise<Finding[]> {
  const { branch, settings } = context;
  const rules = await readRules(context);
  const review = rules.filter((rule) => child(rule, "type").value === "pull_request");
  const isClassic = review.length === 0 && (await isProtected(context));
  const finding = review.length > 0 ? reviewFinding(branch, review, settings) : otherFinding(context, isClassic);
  return [finding, ...(await staleFindings(context, { rules, isClassic }))];
}

async function readRules({ repository, branch }: Context): Promise<Json[]> {
  const path = `/rules/branches/${encodeURIComponent(branch)}?per_page=100`;
  const listed = await repository.call({ path, accept: [403, 404], purpose: `read the rules of ${branch}` });
  return listed.status < 300 ? items(parseJson(listed.bytes, "rules")) : [];
}

async function isProtected({ repository, branch }: Context): Promise<boolean> {
  const path = `/branches/${encodeURIComponent(branch)}`;
  const found = await repository.call({ path, purpose: `read the branch ${branch}` });
  return child(parseJson(found.bytes, "branch"), "protected").value === true;
}

function otherFinding({ branch, settings }: Context, isClassic: boolean): Finding {
  if (isClassic) {
    return warning("default branch", `${branch} is protected, by rules that only an administrator sees`, {
      fix: "Look whether a review by the code owners is required.",
      url: `${settings}/branches`,
    });
  }
  return warning("default branch", `everybody who may write may change ${branch} without a review`, {
    fix: "Add a branch ruleset that requires a pull request and a review by the code owners.",
    url: `${settings}/rules`,
  });
}

function reviewFinding(branch: string, rules: readonly Json[], settings: string): Finding {
  if (rules.some((rule) => child(rule, "parameters", "require_code_owner_review").value === true)) {
    return ok("default branch", `${branch} takes what its code owners reviewed`);
  }
  return warning("default branch", `${branch} takes pull requests that no code owner reviewed`, {
    fix: "Tick Require review from Code Owners in the ruleset.",
    url: `${settings}/rules`,
  });
}

import type { Context } from "#cli/doctor/context.js";
import { type Finding, ok, warning } from "#cli/doctor/finding.js";
import { child, items, type Json, parseJson } from "#proposals/json.js";

/** Whether somebody has to agree before the default branch changes: by rulesets, which all may see, or by classic protection. */
export async function branchFindings({ repository, branch, settings }: Context): Promise<Finding[]> {
  const name = encodeURIComponent(branch);
  const purpose = `read the rules of ${branch}`;
  const listed = await repository.call({ path: `/rules/branches/${name}?per_page=100`, accept: [403, 404], purpose });
  const rules = listed.status < 300 ? items(parseJson(listed.bytes, "rules")) : [];
  const review = rules.filter((rule) => child(rule, "type").value === "pull_request");
  if (review.length > 0) return [reviewFinding(branch, review, settings)];
  const found = await repository.call({ path: `/branches/${name}`, purpose: `read the branch ${branch}` });
  if (child(parseJson(found.bytes, "branch"), "protected").value === true) {
    return [
      warning("default branch", `${branch} is protected, by rules that only an administrator sees`, {
        fix: "Look whether a review by the code owners is required.",
        url: `${settings}/branches`,
      }),
    ];
  }
  return [
    warning("default branch", `everybody who may write may change ${branch} without a review`, {
      fix: "Add a branch ruleset that requires a pull request and a review by the code owners.",
      url: `${settings}/rules`,
    }),
  ];
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

import { type Context, calls, inputsOf } from "#cli/doctor/context.js";
import { type Finding, ok, problem } from "#cli/doctor/finding.js";
import { ownersOf } from "#cli/doctor/owners.js";
import { ownersFiles } from "#cli/init/model.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { child, items, parseJson } from "#proposals/json.js";

/** The workflows that read a policy for what they propose. */
const updating = /^(?:server-update|registry-update|registry-sweep)\.yml$/;

/** Whether the policy is sound, and somebody owns it; a repository that only releases plugins has none. */
export async function policyFindings(context: Context): Promise<Finding[]> {
  return (await Promise.all(policyPaths(context).map((path) => policyAt(context, path)))).flat();
}

/** The policies that workflows which propose name; where they name none, the one that is taken then. */
export function policyPaths(context: Context, workflows = updating): string[] {
  const named = inputsOf(context, "policy", workflows);
  return named.length > 0 ? named : ["plugin-policy.yaml"];
}

async function policyAt(context: Context, policyPath: string): Promise<Finding[]> {
  const { repository, branch } = context;
  const text = await repository.readFile(policyPath, branch);
  if (text === undefined) {
    const manifest = "catalog-server-manifest.yaml";
    if (!calls(context, updating) && (await repository.readFile(manifest, branch)) === undefined) return [];
    const fix = "Write it with plugin-release init server or registry.";
    return [problem("policy", `there is no ${policyPath}: no plugin is ever proposed`, { fix })];
  }
  const errors = parsePolicy(policyPath, text).diagnostics.filter(({ severity }) => severity === "error");
  const soundness =
    errors.length === 0
      ? [ok("policy", `${policyPath} is sound`)]
      : errors
          .slice(0, 5)
          .map(({ message, place, fix }) =>
            problem(
              "policy",
              `${policyPath}:${place?.line ?? 1}: ${sanitize(message)}`,
              fix === undefined ? {} : { fix },
            ),
          );
  return [...soundness, await ownerFinding(context, policyPath), ...(await ownerErrors(context))];
}

async function ownerFinding({ repository, branch }: Context, policyPath: string): Promise<Finding> {
  const fix = `Add a line to CODEOWNERS: /${policyPath} @OWNER/TEAM.`;
  for (const path of ownersFiles) {
    const text = await repository.readFile(path, branch);
    if (text === undefined) continue;
    const owners = ownersOf(text, policyPath) ?? [];
    if (owners.length === 0) return problem("owners", `${path} names nobody for ${policyPath}`, { fix });
    return ok("owners", `${policyPath} is owned by ${sanitize(owners.join(" "), 200)}`);
  }
  return problem("owners", "there is no CODEOWNERS: anybody's approval changes the policy", { fix });
}

/** What GitHub itself finds wrong, such as a team that may not write: such a line counts for nothing. */
async function ownerErrors({ repository, branch }: Context): Promise<Finding[]> {
  const path = `/codeowners/errors?${new URLSearchParams({ ref: branch })}`;
  const answer = await repository.call({ path, accept: [403, 404], purpose: "check CODEOWNERS" });
  if (answer.status >= 300) return [];
  return items(parseJson(answer.bytes, "codeowners"), "errors")
    .slice(0, 5)
    .map((each) => {
      const said = [child(each, "kind").value, child(each, "source").value].map((part) => sanitize(String(part), 200));
      const line = sanitize(String(child(each, "line").value), 10);
      return problem("owners", `GitHub does not take line ${line} of CODEOWNERS: ${said.join(": ")}`, {
        fix: "Name people and teams that may write to the repository.",
      });
    });
}

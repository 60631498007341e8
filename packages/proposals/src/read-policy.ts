import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { LocatedPolicy } from "#documents/policy.js";
import { parsePolicy } from "#documents/policy-parse.js";
import type { GitHub } from "#proposals/github.js";
import { openRepository } from "#proposals/repository.js";

/** Reads the policy as a branch has it: one request. Throws diagnostics; what is returned are warnings. */
export async function readPolicyAt(
  github: GitHub,
  { repository, base, policyPath }: { repository: string; base: string; policyPath: string },
): Promise<{ located: LocatedPolicy; diagnostics: readonly Diagnostic[] }> {
  const text = await openRepository(github, repository).readFile(policyPath, base);
  if (text === undefined) {
    return fail("file-unreadable", `GitHub shows no ${policyPath} at ${base} in ${repository}`, {
      fix: "Commit a policy that names the plugins, or correct the path, the branch, or the token's rights.",
      place: { file: policyPath },
    });
  }
  const { located, diagnostics } = parsePolicy(policyPath, text);
  if (located === undefined) throw new DiagnosticError(diagnostics);
  return { located, diagnostics };
}

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

/** A file of the policy's repository; undefined where there is none. */
export type ReadPolicyFile = (path: string) => Promise<string | undefined>;

/** The same, and files that it names: two requests more where it names any, so that all are of one commit. Throws diagnostics. */
export async function readPolicyAndFiles(
  github: GitHub,
  options: Parameters<typeof readPolicyAt>[1],
  namesFiles: (located: LocatedPolicy) => boolean,
): Promise<Awaited<ReturnType<typeof readPolicyAt>> & { readFile: ReadPolicyFile }> {
  const repository = openRepository(github, options.repository);
  const read = await readPolicyAt(github, options);
  const head = namesFiles(read.located) ? await repository.branch(options.base) : undefined;
  // Without files, or without such a branch, nothing has to be of one commit.
  if (head === undefined) return { ...read, readFile: (file) => repository.readFile(file, options.base) };
  const { sha } = head;
  const again = await readPolicyAt(github, { ...options, base: sha });
  return { ...again, readFile: (file) => repository.readFile(file, sha) };
}

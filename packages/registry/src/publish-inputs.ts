import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { createGitHub } from "#proposals/github.js";
import type { ConstructorSource } from "#registry/publish-options.js";
import { branchSource, fileSource } from "#registry/publish-source.js";
import type { Transport } from "#transport/transport.js";

/** What an action or a command is told about where the constructor is. */
export interface SourceInputs {
  constructorFile: string;
  policy: string | undefined;
  branch: string | undefined;
  token: string | undefined;
}

/** The head of a branch of the repository that the job belongs to, or the working directory where no branch is named. */
export function sourceFor(
  { constructorFile, policy, branch, token }: SourceInputs,
  transport: Transport,
  { environment, progress }: { environment: NodeJS.ProcessEnv; progress: Progress },
): ConstructorSource {
  const paths = { constructorFile, ...(policy === undefined ? {} : { policy }) };
  if (branch === undefined) return fileSource(paths);
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository } = environment;
  if (!repository) {
    return fail("input-invalid", "GITHUB_REPOSITORY does not say which repository the branch is of", {
      fix: "Set it to owner/name.",
    });
  }
  const github = createGitHub({
    transport,
    ...(token === undefined ? {} : { token }),
    ...(apiUrl ? { apiUrl } : {}),
    onWait: progress.info,
  });
  return branchSource({ ...paths, github, repository, branch });
}

/** The OCM repository under the owner of the repository that the job belongs to. */
export function defaultTarget({ GITHUB_REPOSITORY_OWNER: owner }: NodeJS.ProcessEnv): string {
  if (owner) return `ghcr.io/${owner.toLowerCase()}`;
  return fail("input-invalid", "no OCM repository is named, and GITHUB_REPOSITORY_OWNER names no owner", {
    fix: "Name the OCM repository to publish to, such as ghcr.io/acme/registry.",
  });
}

import { fail } from "#diagnostics/diagnostic.js";
import { createGitHub, type GitHub } from "#proposals/github.js";
import type { Transport } from "#transport/transport.js";

/** GitHub as the runner's environment names it. */
export function githubOf(
  { GITHUB_API_URL: apiUrl }: NodeJS.ProcessEnv,
  given: {
    transport: Transport;
    token: string | undefined;
    identity: string | undefined;
    onWait: (line: string) => void;
  },
): GitHub {
  const { transport, token, identity, onWait } = given;
  return createGitHub({
    transport,
    ...(token === undefined ? {} : { token }),
    ...(apiUrl ? { apiUrl } : {}),
    ...(identity === undefined ? {} : { identity }),
    onWait,
  });
}

/** `owner/name` of the repository whose workflow runs. Throws `input-invalid`. */
export function repositoryOf({ GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv): string {
  return repository || missing("GITHUB_REPOSITORY", "owner/name");
}

/** The branch that a pull request is for, or that the workflow runs on. Throws `input-invalid`. */
export function branchOf({
  GITHUB_BASE_REF: base,
  GITHUB_REF_NAME: name,
  GITHUB_REF_TYPE: type,
}: NodeJS.ProcessEnv): string {
  if (base) return base;
  return name && type !== "tag" ? name : missing("GITHUB_REF_NAME", "a branch, or give the input branch");
}

/** The web address that links go to. */
export function serverUrlOf({ GITHUB_SERVER_URL: url }: NodeJS.ProcessEnv): string {
  return url && URL.canParse(url) ? new URL(url).origin : "https://github.com";
}

function missing(variable: string, value: string): never {
  return fail("input-invalid", `${variable} does not say what to work on`, { fix: `Set it to ${value}.` });
}

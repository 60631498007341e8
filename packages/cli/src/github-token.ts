/** The token for GitHub, under the name that jobs have it by, or the one that gh reads; an empty one is none. */
export function githubToken({ GITHUB_TOKEN, GH_TOKEN }: NodeJS.ProcessEnv): string | undefined {
  return GITHUB_TOKEN || GH_TOKEN || undefined;
}

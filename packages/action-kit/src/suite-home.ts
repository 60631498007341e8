/**
 * Where the files of this suite are, at the commit that the step takes them from; nothing where the runner does not say it, as for an action
 * of a checkout.
 */
export function suiteHome(environment: NodeJS.ProcessEnv): string | undefined {
  const {
    GITHUB_SERVER_URL: server = "",
    GITHUB_ACTION_REPOSITORY: repository = "",
    GITHUB_ACTION_REF: ref = "",
  } = environment;
  const legal =
    /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w-]+\/[\w.-]+$/.test(repository) && /^\w[\w./-]*$/.test(ref);
  return legal ? `${server}/${repository}/blob/${ref}` : undefined;
}

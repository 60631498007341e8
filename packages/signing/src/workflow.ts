import type { Visibility } from "#signing/transparency.js";

/** The run of a workflow of GitHub, as its runner's environment tells it. */
export interface Workflow {
  /** `https://github.com/acme/server` */
  repository: string;
  repositoryId: string;
  ownerId: string;
  /** `refs/tags/v1.0.0` */
  ref: string;
  commit: string;
  /** `.github/workflows/release.yml` */
  path: string;
  /** `https://github.com/acme/server/.github/workflows/release.yml@refs/tags/v1.0.0` */
  workflow: string;
  event: string;
  /** `github-hosted` or `self-hosted`. */
  runner: string;
  /** This attempt's address. */
  invocation: string;
  /** Who vouches for the job's identity. */
  issuer: string;
}

/** Nothing outside a runner, or where the runner tells too little. */
export function readWorkflow(environment: NodeJS.ProcessEnv): Workflow | undefined {
  const text = (name: string) => environment[name] ?? "";
  const server = text("GITHUB_SERVER_URL");
  const [name, ref] = [text("GITHUB_REPOSITORY"), text("GITHUB_REF")];
  // OWNER/NAME/.github/workflows/release.yml@refs/…
  const workflow = text("GITHUB_WORKFLOW_REF");
  const commit = text("GITHUB_SHA");
  const run = text("GITHUB_RUN_ID");
  if (environment.GITHUB_ACTIONS !== "true" || [server, name, ref, workflow, commit, run].includes(""))
    return undefined;
  return {
    repository: `${server}/${name}`,
    repositoryId: text("GITHUB_REPOSITORY_ID"),
    ownerId: text("GITHUB_REPOSITORY_OWNER_ID"),
    ref,
    commit,
    path: (workflow.split("@")[0] ?? "").split("/").slice(2).join("/"),
    workflow: `${server}/${workflow}`,
    event: text("GITHUB_EVENT_NAME"),
    runner: text("RUNNER_ENVIRONMENT") || "unknown",
    invocation: `${server}/${name}/actions/runs/${run}/attempts/${text("GITHUB_RUN_ATTEMPT") || "1"}`,
    issuer:
      server === "https://github.com" ? "https://token.actions.githubusercontent.com" : `${server}/_services/token`,
  };
}

/** What the event that started the run says of its repository. `internal` is for a company's own eyes. Both fields must agree. */
export function visibilityOf(event: string | undefined): Visibility {
  try {
    const { repository } = JSON.parse(event ?? "");
    const { visibility, private: hidden } = repository;
    if (visibility === undefined && hidden === undefined) return "unknown";
    return (visibility ?? "public") === "public" && (hidden ?? false) === false ? "public" : "private";
  } catch {
    return "unknown";
  }
}

import { createServer } from "node:http";
import { listen } from "#test/listen.js";
import type { Identity, LocalSigstore } from "#test/sigstore.js";

/** What a runner gives a job with id-token: write, from a server of the test's own. */
export interface JobIdentity {
  environment: Record<string, string>;
  /** The token that the job gets. */
  token: string;
  stop(): Promise<void>;
}

const repository = "acme/server";
const workflow = ".github/workflows/release.yml";
const ref = "refs/heads/main";

/** As Fulcio names it in certificates. */
export const jobIdentity: Identity = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: `https://github.com/${repository}/${workflow}@${ref}`,
  repositoryId: "123456789",
  ownerId: "42",
  ref,
};

export async function startJobIdentity(sigstore: LocalSigstore, identity = jobIdentity): Promise<JobIdentity> {
  const token = sigstore.token(identity);
  const secret = "a runner's request token";
  const server = createServer((request, response) => {
    const known = request.headers.authorization?.toLowerCase() === `bearer ${secret}`;
    response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
    response.end(known ? JSON.stringify({ value: token }) : "{}");
  });
  const { origin, stop } = await listen(server);
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?version=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
    ...workflowEnvironment,
  };
  return { environment, token, stop };
}

/** What every runner tells a job of its run. */
export const workflowEnvironment = {
  GITHUB_ACTIONS: "true",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: repository,
  GITHUB_REPOSITORY_ID: "123456789",
  GITHUB_REPOSITORY_OWNER_ID: "42",
  GITHUB_REF: ref,
  GITHUB_SHA: "0".repeat(40),
  GITHUB_WORKFLOW_REF: `${repository}/${workflow}@${ref}`,
  GITHUB_EVENT_NAME: "push",
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "2",
  RUNNER_ENVIRONMENT: "github-hosted",
};

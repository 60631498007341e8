import { actionsFindings, workflowFindings } from "#cli/doctor/check-actions.js";
import { branchFindings } from "#cli/doctor/check-branch.js";
import { moduleProxyFindings } from "#cli/doctor/check-module-proxy.js";
import { policyFindings } from "#cli/doctor/check-policy.js";
import { registryFindings } from "#cli/doctor/check-registries.js";
import { hostFinding, repositoryFindings } from "#cli/doctor/check-repository.js";
import type { Context } from "#cli/doctor/context.js";
import { type Finding, harmless, looked, withoutToken } from "#cli/doctor/finding.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { RegistryAccess } from "#oci/registry.js";
import { createGitHub } from "#proposals/github.js";
import { items, parseJson, text } from "#proposals/json.js";
import { memo } from "#proposals/memo.js";
import { openRepository, type RepositoryApi } from "#proposals/repository.js";

export interface DoctorOptions {
  /** `owner/name` */
  repository: string;
  token?: string;
  apiUrl?: string;
  /** GitHub's pages, without a slash at the end. */
  webUrl: string;
  /** Begin an upload to each registry, and cancel it. */
  write: boolean;
  /** Registries and everything else are reached through its transport. */
  access: RegistryAccess;
  environment: NodeJS.ProcessEnv;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told before each wait for GitHub, in one line. */
  onWait: (line: string) => void;
}

const mostWorkflows = 100;

/** Milliseconds: somebody waits for what this says. */
const patience = 20_000;

/** Looks at a repository, its settings and what it needs. Throws what stands in the way of looking at all, such as a wrong name. */
export async function doctor(options: DoctorOptions): Promise<Finding[]> {
  const { token } = options;
  try {
    return (await lookAtAll(options)).map((each) => harmless(each, token));
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    throw new DiagnosticError(
      error.diagnostics.map((each) => ({ ...each, message: withoutToken(each.message, token) })),
    );
  }
}

async function lookAtAll(options: DoctorOptions): Promise<Finding[]> {
  const { access, token, apiUrl, onWait, now, webUrl } = options;
  const given = { ...(token === undefined ? {} : { token }), ...(apiUrl === undefined ? {} : { apiUrl }) };
  const github = createGitHub({ transport: access.transport, onWait, patience, ...given });
  const repository = readingOnce(openRepository(github, options.repository));
  const asked = now();
  const answer = await repository.call({ path: "", purpose: "look at the repository" });
  const times = { asked, answered: now() };
  const settings = `${webUrl}/${options.repository}/settings`;
  const branch = text(parseJson(answer.bytes, "repository"), "default_branch");
  const workflows = new Map<string, string>();
  const unread = await looked("workflows", async () => {
    for (const [path, content] of await readWorkflows(repository, branch)) workflows.set(path, content);
    return [];
  });
  const context: Context = { repository, branch, settings, workflows };
  const found = await Promise.all([
    repositoryFindings(answer, { name: options.repository, hasToken: token !== undefined, times, settings }),
    hostFinding(answer.headers["x-github-enterprise-version"], context),
    unread.length > 0 ? unread : workflowFindings(context),
    looked("Actions", () => actionsFindings(context)),
    looked("default branch", () => branchFindings(context)),
    looked("policy", () => policyFindings(context)),
    registryFindings(context, access, options.write),
    moduleProxyFindings(access.transport, options.environment),
  ]);
  return found.flat();
}

/** Asks for each file once, however many checks look at it. */
function readingOnce(repository: RepositoryApi): RepositoryApi {
  const once = memo({ keepFailures: true });
  return { ...repository, readFile: (path, ref) => once(`${ref}:${path}`, () => repository.readFile(path, ref)) };
}

async function readWorkflows(repository: RepositoryApi, branch: string): Promise<[path: string, text: string][]> {
  const folder = "/contents/.github/workflows";
  const path = `${folder}?${new URLSearchParams({ ref: branch })}`;
  const answer = await repository.call({ path, accept: [404], purpose: "list the workflows" });
  if (answer.status === 404) return [];
  const names = items(parseJson(answer.bytes, "workflows")).map((each) => text(each, "name"));
  const found: [string, string][] = [];
  for (const name of names.filter((each) => /^[\w.-]+\.ya?ml$/.test(each)).slice(0, mostWorkflows)) {
    const content = await repository.readFile(`.github/workflows/${name}`, branch);
    if (content !== undefined) found.push([`.github/workflows/${name}`, content]);
  }
  return found;
}

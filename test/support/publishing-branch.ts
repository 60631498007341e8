import { silent } from "#diagnostics/progress.js";
import type { RegistryAccess } from "#oci/registry.js";
import { createGitHub } from "#proposals/github.js";
import { publishComponent } from "#registry/publish.js";
import type { PublishOptions, PublishResult } from "#registry/publish-options.js";
import { branchSource } from "#registry/publish-source.js";
import type { TestGitHub } from "#test/github/github.js";
import { testAccess } from "#test/publishing.js";

export const constructorFile = "component-constructor.yaml";

export interface BranchPublishing {
  server: TestGitHub;
  token: string;
  /** `owner/name` on GitHub. */
  repository: string;
  target: string;
  policy?: string;
  registry?: RegistryAccess;
}

/** Publishes what a branch's head says, as a registry repository's job does. Waits for GitHub take no time. */
export function publishBranch(options: BranchPublishing, more: Partial<PublishOptions> = {}): Promise<PublishResult> {
  const { server, token, repository, target, policy, registry = testAccess() } = options;
  const clock = { now: Date.now, sleep: async () => {} };
  const github = createGitHub({ transport: registry.transport, token, apiUrl: server.url, clock });
  const source = branchSource({ github, repository, branch: "main", constructorFile, ...(policy && { policy }) });
  return publishComponent({ source, rule: "least", target, registry, progress: silent, ...more });
}

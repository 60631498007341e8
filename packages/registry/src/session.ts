import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { LocatedPolicy } from "#documents/policy.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { GitHub } from "#proposals/github.js";
import { readPolicyAndFiles } from "#proposals/read-policy.js";
import { namesKeys, openSigners, type PolicySigners } from "#registry/policy-signers.js";
import { parseTarget, type Target } from "#registry/publish-component.js";
import { openReleases, type Releases } from "#registry/releases.js";

/** What every run of update-registry-component is told. */
export interface UpdateOptions {
  github: GitHub;
  /** The registry's own repository on GitHub, `owner/name`. */
  repository: string;
  /** The branch that proposals are made to, and that policy and constructor are read from. */
  base: string;
  /** Paths in the repository. */
  constructorPath: string;
  policyPath: string;
  /** `ghcr.io/acme/registry`; with `//acme.software/plugin-registry` behind it where the constructor describes several components. */
  target: string;
  access: RegistryAccess;
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
  /** Decides, and writes nothing. */
  dryRun: boolean;
  progress: Progress;
}

/** One run, with the policy as the base branch has it. */
export interface Session extends UpdateOptions {
  registry: Target;
  located: LocatedPolicy;
  releases: Releases;
  signers: PolicySigners;
  /** Warnings about the policy. */
  diagnostics: readonly Diagnostic[];
}

/** Reads the policy: one request, or three where it names keys, which are of the same commit. Throws diagnostics. */
export async function openSession(options: UpdateOptions): Promise<Session> {
  const registry = parseTarget(options.target);
  const { located, diagnostics, readFile } = await readPolicyAndFiles(options.github, options, namesKeys);
  const signers = openSigners(located, readFile);
  const releases = openReleases(registry.repository, options.access, signers);
  return { ...options, registry, located, releases, signers, diagnostics };
}

import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { LocatedPolicy } from "#documents/policy.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { GitHub } from "#proposals/github.js";
import { readPolicyAt } from "#proposals/read-policy.js";
import { type OpenedReleases, openReleases } from "#server/manifest-update-releases.js";
import type { Resolving } from "#server/manifest-update-resolve.js";
import { serverOf } from "#server/manifest-update-server.js";
import { readManifestText } from "#server/manifest-update-state.js";

/** What looks at manifests and module proxies, with GitHub or in a working copy. */
export interface LookingOptions {
  environment: NodeJS.ProcessEnv;
  /** Where short image names are looked up before Docker Hub, for a base that is an image alone. */
  shortNames?: string;
  /** How registries are reached; left out, as the environment says. */
  registries?: RegistryAccess;
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
}

/** What every run of update-server-manifest is told. */
export interface UpdateManifestOptions extends LookingOptions {
  github: GitHub;
  /** The server's own repository on GitHub, `owner/name`. */
  repository: string;
  /** The branch that proposals are made to, and that policy and manifest are read from. */
  base: string;
  /** Paths in the repository. */
  manifestPath: string;
  policyPath: string;
  /** Decides, and writes nothing. */
  dryRun: boolean;
  progress: Progress;
}

/** One run, with the policy as the base branch has it. */
export interface UpdateSession extends UpdateManifestOptions {
  policy: LocatedPolicy;
  /** Warnings about the policy. */
  diagnostics: readonly Diagnostic[];
  /** What a manifest's text is resolved with. Throws diagnostics. */
  look(text: string | undefined): Promise<Look>;
}

/** A manifest, with all that resolving its plugins takes. */
export interface Look extends Resolving {
  /** Warnings about the manifest and its base. */
  diagnostics: readonly Diagnostic[];
}

/** Does work in one run, and closes its connections. Throws diagnostics. */
export async function withSession<T>(
  options: UpdateManifestOptions,
  work: (session: UpdateSession) => Promise<T>,
): Promise<T> {
  const { located, diagnostics } = await readPolicyAt(options.github, options);
  const releases = openReleases(options.environment);
  try {
    const look = looker(options, located, releases, options.manifestPath);
    return await work({ ...options, policy: located, diagnostics, look });
  } finally {
    await releases.close();
  }
}

/** Reads each text once: whoever asks again, because a branch moved, gets what is known. */
export function looker(
  options: LookingOptions,
  policy: LocatedPolicy,
  releases: OpenedReleases,
  file: string,
): UpdateSession["look"] {
  let known: { text: string | undefined; look: Promise<Look> } | undefined;
  return (text) => {
    if (known === undefined || known.text !== text) {
      known = { text, look: lookAt(readManifestText(file, text), options, policy, releases) };
      known.look.catch(() => {
        known = undefined;
      });
    }
    return known.look;
  };
}

async function lookAt(
  { located, diagnostics }: { located: LocatedManifest; diagnostics: Diagnostic[] },
  options: LookingOptions,
  policy: LocatedPolicy,
  releases: OpenedReleases,
): Promise<Look> {
  const server = await serverOf(located, options);
  return {
    manifest: located,
    server,
    policy,
    releases: releases.of(located.manifest.build.privateModules),
    serverUrl: options.serverUrl,
    diagnostics: [...diagnostics, ...server.diagnostics],
  };
}

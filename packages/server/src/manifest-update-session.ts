import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { LocatedPolicy } from "#documents/policy.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { GitHub } from "#proposals/github.js";
import { readPolicyAndFiles } from "#proposals/read-policy.js";
import { type EvidenceReader, openEvidence } from "#server/manifest-update-evidence.js";
import { namesFiles } from "#server/manifest-update-evidence-signer.js";
import type { MatrixCells } from "#server/manifest-update-matrix.js";
import { type OpenedReleases, openReleases } from "#server/manifest-update-releases.js";
import type { Resolving } from "#server/manifest-update-resolve.js";
import { type ManifestServer, serverOf } from "#server/manifest-update-server.js";
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
  /** The repository's compatibility matrix as JSON, where it has one; its evidence counts. */
  matrixPath?: string;
  /** Decides, and writes nothing. */
  dryRun: boolean;
  progress: Progress;
}

/** One run, with the policy as the base branch has it. */
export interface UpdateSession extends UpdateManifestOptions {
  policy: LocatedPolicy;
  /** Warnings about the policy. */
  diagnostics: readonly Diagnostic[];
  /** What the files of a branch are resolved with. Throws diagnostics. */
  look(files: LookedAt): Promise<Look>;
}

/** Texts as a branch has them. */
export interface LookedAt {
  manifest: string | undefined;
  matrix: string | undefined;
}

/** A manifest, with all that resolving its plugins takes. */
export interface Look extends Resolving {
  policy: LocatedPolicy;
  /** Warnings about the manifest and its base. */
  diagnostics: readonly Diagnostic[];
}

/** Does work in one run, and closes its connections. Throws diagnostics. */
export async function withSession<T>(
  options: UpdateManifestOptions,
  work: (session: UpdateSession) => Promise<T>,
): Promise<T> {
  const { located, diagnostics, readFile } = await readPolicyAndFiles(options.github, options, namesFiles);
  const releases = openReleases(options.environment);
  try {
    const paths = { manifest: options.manifestPath, matrix: options.matrixPath ?? "" };
    const evidence = openEvidence(located, readFile, options);
    const look = looker(options, { policy: located, releases, evidence }, paths);
    return await work({ ...options, policy: located, diagnostics, look });
  } finally {
    await releases.close();
  }
}

/** What a whole run asks, beside the files of branches. */
export interface Sources {
  policy: LocatedPolicy;
  releases: OpenedReleases;
  evidence: EvidenceReader;
}

/** Reads each state once: whoever asks again, because a branch moved, gets what is known. */
export function looker(
  options: LookingOptions,
  sources: Sources,
  paths: { manifest: string; matrix: string },
): UpdateSession["look"] {
  let known: { files: LookedAt; look: Promise<Look> } | undefined;
  return (files) => {
    if (known && known.files.manifest === files.manifest && known.files.matrix === files.matrix) return known.look;
    const look = lookAt(files, paths, options, sources);
    known = { files, look };
    look.catch(() => {
      known = undefined;
    });
    return look;
  };
}

async function lookAt(
  files: LookedAt,
  paths: { manifest: string; matrix: string },
  options: LookingOptions,
  { policy, releases, evidence }: Sources,
): Promise<Look> {
  const { located, diagnostics } = readManifestText(paths.manifest, files.manifest);
  const server = await serverOf(located, options);
  return {
    manifest: located,
    server,
    policy,
    releases: releases.of(located.manifest.build.privateModules),
    evidence,
    cells: await readCells(paths.matrix, files.matrix, server),
    serverUrl: options.serverUrl,
    diagnostics: [...diagnostics, ...server.diagnostics],
  };
}

async function readCells(file: string, text: string | undefined, server: ManifestServer): Promise<MatrixCells> {
  if (text === undefined) return () => undefined;
  // Not loaded where there is no matrix.
  const { cellsIn } = await import("#server/manifest-update-matrix.js");
  return cellsIn(file, text, server);
}

import type { Digest } from "#oci/digest.js";
import type { Workflow } from "#signing/workflow.js";

/** The document that says what this kind of build means: docs/provenance.md. */
export const buildType = "https://github.com/acme/plugin-release-actions/blob/main/docs/provenance.md#server-image-v1";

/** Builds of a machine that is no runner of GitHub: nobody vouches for more than the signature. */
const otherBuilder = "https://github.com/acme/plugin-release-actions/blob/main/docs/provenance.md#other-machines";

/** What an image was built from. */
export interface BuildSources {
  manifest: { path?: string; digest: Digest };
  /** The generated files, where they were given: go.mod, go.sum, main.go, lock.json. */
  lock: readonly { path: string; digest: Digest }[];
  baseImage?: { name: string; digest: Digest };
  /** The base's Go module. */
  baseModule?: { module: string; version: string };
  plugins: readonly { name: string; module: string; version: string }[];
}

interface Resource {
  name?: string;
  uri?: string;
  digest?: Record<string, string>;
}

/** SLSA provenance v1 (https://slsa.dev/spec/v1.1/provenance), as far as it is used here. */
export interface Provenance {
  buildDefinition: {
    buildType: string;
    externalParameters: Record<string, unknown>;
    internalParameters: Record<string, unknown>;
    resolvedDependencies: Resource[];
  };
  runDetails: {
    builder: { id: string; version: Record<string, string> };
    metadata: { invocationId?: string };
  };
}

/** Without times of day: all that it says is known before the build or from the image. */
export function provenance(sources: BuildSources, workflow: Workflow | undefined, version: string): Provenance {
  const { manifest, plugins } = sources;
  return {
    buildDefinition: {
      buildType,
      externalParameters: {
        manifest: { ...(manifest.path && { path: manifest.path }), digest: { sha256: hex(manifest.digest) } },
        ...(workflow && { workflow: { repository: workflow.repository, ref: workflow.ref, path: workflow.path } }),
      },
      internalParameters: workflow
        ? {
            github: {
              event_name: workflow.event,
              repository_id: workflow.repositoryId,
              repository_owner_id: workflow.ownerId,
              runner_environment: workflow.runner,
            },
            plugins: plugins.map(({ name, module, version: at }) => ({ name, module, version: at })),
          }
        : { plugins: plugins.map(({ name, module, version: at }) => ({ name, module, version: at })) },
      resolvedDependencies: dependencies(sources, workflow),
    },
    runDetails: {
      builder: { id: workflow?.workflow ?? otherBuilder, version: { "plugin-release": version } },
      metadata: workflow ? { invocationId: workflow.invocation } : {},
    },
  };
}

function dependencies({ manifest, lock, baseImage, baseModule }: BuildSources, workflow: Workflow | undefined) {
  const found: (Resource | undefined)[] = [
    workflow && {
      uri: `git+${workflow.repository}@${workflow.ref}`,
      digest: { gitCommit: workflow.commit },
    },
    { name: manifest.path ?? "catalog-server-manifest", digest: { sha256: hex(manifest.digest) } },
    ...lock.map(({ path, digest }) => ({ name: path, digest: { sha256: hex(digest) } })),
    baseImage && {
      uri: `pkg:oci/${encodeURIComponent(baseImage.name.split("/").at(-1) ?? "")}?repository_url=${encodeURIComponent(baseImage.name)}`,
      digest: { sha256: hex(baseImage.digest) },
    },
    baseModule && { uri: `pkg:golang/${baseModule.module}@${encodeURIComponent(baseModule.version)}` },
  ];
  return found.filter((each) => each !== undefined);
}

function hex(digest: Digest): string {
  return digest.slice("sha256:".length);
}

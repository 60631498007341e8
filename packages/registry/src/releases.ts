import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository, type Repository } from "#oci/repository.js";
import { formatComponentReference, ociRepository } from "#ocm/component-reference.js";
import type { ListedReference } from "#ocm/constructor-edit.js";
import type { Component } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import { isComponentVersion } from "#ocm/grammar.js";
import { pluginInfo } from "#ocm/plugin-info.js";
import { readProvider } from "#ocm/provider.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { hasOwnTag, versionOfTag } from "#ocm/version.js";
import { memo } from "#proposals/memo.js";
import { type ComponentEntry, repositoryOf } from "#registry/entries.js";
import { type PolicySigners, signatureProblem } from "#registry/policy-signers.js";

/** A released version of a plugin, as a registry lists it. */
export interface Released {
  reference: ListedReference;
  /** Who provides the component, in its own words. */
  provider: string;
}

/** What has been released, as the OCI registries say. Each thing is asked for once in a run. */
export interface Releases {
  /** All versions of a plugin's component: one request, and one for each further page. */
  versions(entry: ComponentEntry): Promise<readonly string[]>;
  /** Undefined when there is none: an authenticated 404. Throws what reading throws, plugin-resources-missing, and what `signatureProblem` says. */
  released(entry: ComponentEntry, version: string): Promise<Released | undefined>;
  /** The published versions of a component in the registry's own OCM repository. */
  published(component: string): Promise<readonly string[]>;
}

/**
 * @param registry the registry's own OCM repository, which plugins without another one lie in too
 * @param signers of the policy that the entries are of
 */
export function openReleases(registry: string, access: RegistryAccess, signers: PolicySigners): Releases {
  const once = memo();
  const open = (repository: string, component: string) =>
    openRepository(parseRepository(ociRepository({ repository, component })), access);
  return {
    versions: (entry) => {
      const repository = repositoryOf(entry, registry);
      return once(`${repository}//${entry.component}`, () => listVersions(open(repository, entry.component)));
    },
    released: (entry, version) => {
      const repository = repositoryOf(entry, registry);
      const name = formatComponentReference({ repository, component: entry.component, version });
      return once(name, () => readRelease(open(repository, entry.component), { entry, version, repository, signers }));
    },
    published: (component) => once(`${registry}//${component}`, () => listVersions(open(registry, component))),
  };
}

async function listVersions(repository: Repository): Promise<string[]> {
  const versions = (await repository.tags()).map(versionOfTag);
  return versions.filter((version) => isComponentVersion(version) && hasOwnTag(version));
}

async function readRelease(
  source: Repository,
  wanted: { entry: ComponentEntry; version: string; repository: string; signers: PolicySigners },
): Promise<Released | undefined> {
  const { entry, version, repository, signers } = wanted;
  const stored = await readComponentVersion(source, { component: entry.component, version });
  if (stored === undefined) return undefined;
  const { component } = stored.descriptor;
  const name = formatComponentReference({ repository, component: entry.component, version });
  const unsigned = await signatureProblem(entry, stored.descriptor, signers, name);
  if (unsigned) throw new DiagnosticError([unsigned]);
  if (component.resources.length === 0) {
    fail("plugin-resources-missing", `${name} has no resources: there is nothing to install`, {
      fix: "Release a version with its binaries, or add this one to the policy's withdrawn versions.",
      plugin: entry.name,
    });
  }
  return {
    reference: {
      name: entry.name,
      version,
      componentName: entry.component,
      digest: componentDigest(component),
      pluginInfo: pluginInfo(entry.name, entry.signer ? withSignedLabels(component) : component, repository),
    },
    provider: readProvider(component.provider).name,
  };
}

/** Other labels are in no signature: whoever can write to the plugin's registry could have put them there. */
function withSignedLabels(component: Component): Component {
  return { ...component, labels: (component.labels ?? []).filter(({ signing }) => signing) };
}

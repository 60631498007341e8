import type { OcmPlugin } from "#matrix/site-model.js";
import type { RegistryAccess } from "#oci/registry.js";
import { parseComponentReference } from "#ocm/component-reference.js";
import type { Json, Reference } from "#ocm/descriptor.js";
import { PLUGIN_INFO_LABEL } from "#ocm/plugin-info.js";
import { compareVersions, parseVersion } from "#ocm/version.js";
import { listedReferences } from "#registry/listed-table.js";

/** The plugins that a published registry component lists, by `REPOSITORY//COMPONENT[:VERSION]`, with all versions. Throws diagnostics. */
export async function listedPlugins(where: string, access: () => RegistryAccess): Promise<OcmPlugin[]> {
  const { repository } = parseComponentReference(where);
  const listed = await listedReferences(where, access);
  return listed.flatMap(({ name, version, references }) =>
    pluginsOf(references, { repository, component: name, version }),
  );
}

/** References of one name and component are versions of one plugin, newest first. */
export function pluginsOf(references: readonly Reference[], registry: OcmPlugin["registry"]): OcmPlugin[] {
  const plugins = new Map<string, Reference[]>();
  for (const each of references) {
    const key = JSON.stringify([each.name, each.componentName]);
    plugins.set(key, [...(plugins.get(key) ?? []), each]);
  }
  return [...plugins.values()].map((versions) => pluginOf(versions.sort(newestFirst), registry));
}

function pluginOf(versions: readonly Reference[], registry: OcmPlugin["registry"]): OcmPlugin {
  const [{ name, componentName, labels = [] }] = versions as [Reference];
  const info = fieldsOf(labels.find((label) => label.name === PLUGIN_INFO_LABEL)?.value);
  const { description } = info;
  return {
    name,
    component: componentName,
    repository: typeof info.registry === "string" && info.registry !== "" ? info.registry : registry.repository,
    ...(typeof description === "string" && description !== "" ? { description } : {}),
    platforms: Array.isArray(info.platforms) ? info.platforms.filter((each) => typeof each === "string") : [],
    versions: versions.map(({ version, digest }) => ({ version, ...(digest ? { digest: digest.value } : {}) })),
    registry,
  };
}

/** A label may hold anything. */
function fieldsOf(value: Json | undefined): Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function newestFirst(one: Reference, other: Reference): number {
  const known = parseVersion(one.version) !== undefined && parseVersion(other.version) !== undefined;
  return known ? compareVersions(other.version, one.version) : other.version < one.version ? -1 : 1;
}

import type { Component, Resource } from "#ocm/descriptor.js";

/** The label by which `ocm plugin registry list` shows a plugin. */
export const PLUGIN_INFO_LABEL = "ocm.software/pluginInfo";

/** UTF-16 code units; a registry's list shows a line, not a manual. */
const DESCRIPTION_LIMIT = 500;

/** The label's value; the OCM command line refuses any other key. */
export interface PluginInfo {
  name: string;
  version: string;
  /** `linux/amd64` */
  platforms: string[];
  description?: string;
  /** The OCM repository that the plugin's component lies in. */
  registry?: string;
  component: string;
}

/** What a registry tells about a plugin, taken from the plugin's own component. `name` is the reference's. */
export function pluginInfo(name: string, component: Component, registry?: string): PluginInfo {
  const description = descriptionOf(component);
  return {
    name,
    version: component.version,
    platforms: platformsOf(component.resources),
    ...(description === undefined ? {} : { description }),
    ...(registry === undefined ? {} : { registry }),
    component: component.name,
  };
}

/** The platforms that the resources say they are for, each once, in order of the alphabet. */
function platformsOf(resources: readonly Resource[]): string[] {
  const platforms = resources.flatMap(({ extraIdentity }) => {
    const { os, architecture } = extraIdentity ?? {};
    return os && architecture ? [`${os}/${architecture}`] : [];
  });
  return [...new Set(platforms)].sort();
}

function descriptionOf({ labels = [] }: Component): string | undefined {
  const value = labels.find(({ name }) => name === "description")?.value;
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text.slice(0, DESCRIPTION_LIMIT).replace(/[\ud800-\udbff]$/, "");
}

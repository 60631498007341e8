import type { YamlSource } from "#documents/yaml-source.js";

/** `append`: every version stays listed. `replace`: the newest only. */
export type Retention = "append" | "replace";

/** One plugin that may be listed or compiled in, defaults filled in: it has either a component or a module. */
export interface PolicyEntry {
  name: string;
  /** An OCM component: `acme.software/plugins/helminput`. */
  component?: string;
  /** A Go module: `github.com/acme/catalog-plugins/agents`. */
  module?: string;
  /** The OCM repository that the component lies in; left out: the registry's own. */
  repository?: string;
  /** The GitHub repository that releases the plugin, `owner/name`, and its number. */
  source?: { repository: string; id?: number };
  /** Whether prereleases count. */
  channel: "stable" | "prerelease";
  retention: Retention;
  /** The public key's file, relative to the policy, or the subject of a keyless certificate. */
  signer?: { key: string } | { identity: string };
  /** Versions that must not be listed. */
  withdrawn: string[];
}

/** A `PluginPolicy`, defaults filled in. */
export interface Policy {
  /** One pull request a plugin, or one for all. */
  proposals: "per-plugin" | "grouped";
  plugins: PolicyEntry[];
}

/** A policy together with the text it came from; entry `index` stands at `["spec", "plugins", index]`. */
export interface LocatedPolicy {
  policy: Policy;
  source: YamlSource;
}

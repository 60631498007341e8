import type { KeylessEntry } from "#documents/signer-entry.js";
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
  /** The OCI repository with a module's candidates and their signed reports, of which its signer is asked. */
  candidates?: string;
  /** The public key's file, relative to the policy; whose certificate signs; or the subject of one, by which nobody can be verified. */
  signer?: { key: string } | KeylessEntry | { identity: string };
  /** Versions that must not be listed. */
  withdrawn: string[];
}

/** A `PluginPolicy`, defaults filled in. */
export interface Policy {
  /** One pull request a plugin, or one for all. */
  proposals: "per-plugin" | "grouped";
  plugins: PolicyEntry[];
  /** A file, relative to the policy; keyless signers of modules are verified against it. */
  trustedRoot?: string;
  /** What a keyless signature must be proven by; left out: the log. */
  transparencyLog?: "required" | "timestamp";
}

/** A policy together with the text it came from; entry `index` stands at `["spec", "plugins", index]`. */
export interface LocatedPolicy {
  policy: Policy;
  source: YamlSource;
}

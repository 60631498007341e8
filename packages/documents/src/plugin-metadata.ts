/** Which servers a plugin says that it runs in. */
export interface Compatibility {
  /** `catalogServer.minVersion` (or `minServerVersion`), as written. */
  minVersion?: string;
  /** `catalogServer.maxVersion` (or `maxServerVersion`), as written; `1.x` means every 1.y.z. */
  maxVersion?: string;
  /** `range`, as written: a range of node-semver's grammar. */
  range?: string;
  frameworkApis: string[];
}

/** A plugin's own `plugin.yaml`, kind `CatalogPlugin`. */
export interface PluginMetadata {
  name: string;
  displayName?: string;
  description?: string;
  version?: string;
  owners: { team: string; contact?: string }[];
  license?: string;
  repository?: string;
  /** How users move to this version: an https address, or the path of a file from the module's root. */
  migrationGuide?: string;
  providers: string[];
  compatibility: Compatibility;
}

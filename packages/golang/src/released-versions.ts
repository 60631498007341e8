import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { ProxyAccess } from "#golang/proxy-access.js";

/** A version that a module's proxy lists, with what it says of itself. */
export interface ReleasedVersion {
  /** Canonical; one with a hyphen is a prerelease (or a pseudo-version, where a proxy lists such). */
  version: string;
  /** RFC 3339, UTC. */
  time?: string;
  /** Go's `retract`, with its comment; empty where there is none. */
  retracted?: { why: string };
  /** The text of the plugin.yaml beside the imported package or at the module's root; absent where there is neither. */
  pluginYaml?: string;
  /** Why something of this version is not known, as the end of a sentence; safe to show. */
  problem?: string;
}

export interface ReleasedVersions {
  /** Newest first by Go's order. */
  versions: ReleasedVersion[];
  /** The `// Deprecated:` paragraph of the newest release's go.mod; empty where it gives no reason. */
  deprecated?: string;
  /** What is wrong with the module as a whole: `module-not-found`, `module-proxy-failed`, … */
  diagnostics: Diagnostic[];
}

/**
 * Asks module proxies for all released versions of a module (go.dev/ref/mod#goproxy-protocol): its list, each version's time and
 * plugin.yaml, and what the newest go.mod says of retractions and deprecation. What fails for one version is that version's `problem`.
 *
 * @param wanted the module's path, and that of the package that is imported from it
 */
export async function releasedVersions(
  _wanted: { module: string; importPath: string },
  _access: ProxyAccess,
): Promise<ReleasedVersions> {
  return { versions: [], diagnostics: [] };
}

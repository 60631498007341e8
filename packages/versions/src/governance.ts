import type { PluginEntry } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { ServerContract } from "#versions/compatibility.js";

export interface Governed {
  entry: Pick<PluginEntry, "version" | "path">;
  /** Absent where the plugin has no plugin.yaml. */
  metadata: PluginMetadata | undefined;
}

/** What a plugin lacks for the tier `supported`, conformance aside; a noun phrase for each, safe to show. Empty where all is in order. */
export function governance(_governed: Governed, _server: ServerContract): string[] {
  throw new Error("comes with the next commit");
}

import { hasErrors } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";

/** What the plugin.yaml of a released version declares, or why that is not known, as the end of a sentence. */
export function readReleasedMetadata(
  plugin: string,
  text: string,
): { metadata: PluginMetadata; problem?: never } | { metadata?: never; problem: string } {
  const { source, diagnostics } = parseYaml("plugin.yaml", text);
  const parsed = source && parsePluginMetadata(source);
  const all = [...diagnostics, ...(parsed?.diagnostics ?? [])];
  if (!parsed?.metadata || hasErrors(all)) {
    const [first] = all.filter(({ severity }) => severity === "error");
    return { problem: `its plugin.yaml is not valid: ${sanitize(first?.message ?? "it is empty", 200)}` };
  }
  const { metadata } = parsed;
  if (metadata.name === plugin) return { metadata };
  return { problem: `its plugin.yaml is that of ${quoted(metadata.name)}` };
}

import { markdownTable } from "#diagnostics/markdown-table.js";
import { markdownText } from "#diagnostics/render-markdown.js";
import type { Built, Fetched, Generated, PluginReport, Validation } from "#server/options.js";

/** What a maintainer decides from: the plugins with what is known of each. Problems follow in a table of their own. */
export function validationSummary(manifest: string, { valid, plugins, diagnostics }: Validation): string {
  const errors = diagnostics.filter((each) => each.severity === "error").length;
  const verdict = valid ? `✅ ${markdownText(manifest)} is valid` : `❌ ${markdownText(manifest)}: ${errors} to fix`;
  return plugins.length === 0 ? `## ${verdict}\n` : `## ${verdict}\n\n${pluginTable(plugins)}`;
}

const marks = { compatible: "✅ compatible", incompatible: "❌ incompatible", unknown: "❔ unknown" } as const;

function pluginTable(plugins: readonly PluginReport[]): string {
  return markdownTable(
    ["Plugin", "Version", "Tier (claimed)", "Compatibility", "Servers", "Framework API"],
    plugins.map((each) => [
      each.name,
      each.workingCopy ? "working copy" : each.version,
      each.tier,
      marks[each.compatibility],
      each.range ?? "",
      each.frameworkApis?.join(", ") ?? "",
    ]),
  );
}

export function fetchSummary({ modules }: Fetched): string {
  return `## Fetched ${modules} modules\n\nThey are in the module cache; the steps after this one can be \`offline\`.\n`;
}

export function generationSummary(directory: string, { goVersion, changed }: Generated): string {
  return `## Generated ${markdownText(directory)}\n\n${changed ? "Changed" : "Unchanged"}, resolved with ${goVersion}.\n`;
}

export function buildSummary({ digest, image, reused, platforms, goVersion, sbom }: Built): string {
  const how = reused ? "Nothing had changed: the image that was there already is used." : `Compiled with ${goVersion}.`;
  const where = image === undefined ? "Not pushed." : `Pushed by digest, without a tag: \`${image}\``;
  const rows = platforms.map((each) => [
    each.platform,
    each.digest,
    `${(each.size / 1024 / 1024).toFixed(1)} MiB`,
    each.seconds.toFixed(1),
  ]);
  const header = ["Platform", "Manifest", "Layer, compressed", "Compiled in, s"];
  const contents = `What is in it, as CycloneDX: ${markdownText(sbom)}`;
  return `## Image \`${digest}\`\n\n${how} ${where}\n\n${markdownTable(header, rows)}\n${contents}\n`;
}

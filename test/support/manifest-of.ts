import type { LocatedManifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";

/** A manifest from the text of its spec. */
export function manifestOf(spec: string): LocatedManifest {
  const indented = spec.trim().replaceAll(/^/gm, "  ");
  const text = `apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogServerBuild\nspec:\n${indented}\n`;
  const { source } = parseYaml("manifest.yaml", text);
  const { manifest, diagnostics } = source ? parseManifest(source) : { manifest: undefined, diagnostics: [] };
  if (!manifest) throw new Error(`not a manifest: ${JSON.stringify(diagnostics)}`);
  return manifest;
}

export const fullBase = `
base:
  image: scratch
  frameworkVersion: v1alpha1
  module: github.com/acme/catalog-server
  version: v0.9.0
  entrypoint: {import: github.com/acme/catalog-server/server, call: Main}
`;

import { silent } from "#diagnostics/progress.js";
import type { BuildOptions } from "#server/options.js";

/** A manifest of the tiny server with plugins of test/fixtures/modules: `hello`, `hello@v1.1.0`. */
export function smallManifest(image: string, plugins: readonly string[] = ["hello"]): string {
  const items = plugins.map((each) => {
    const [name, version = "v1.0.0"] = each.split("@");
    return `    - name: ${name}\n      module: github.com/acme/${name}\n      version: ${version}\n      metadata: none\n`;
  });
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    image: ${image}
    frameworkVersion: v1alpha1
    module: github.com/acme/tiny-server
    version: v1.0.0
    entrypoint:
      import: github.com/acme/tiny-server
      call: Main
  plugins:
${items.join("")}  build:
    platforms: [linux/amd64]
`;
}

/** Options of a build in a folder that holds its manifest. */
export function smallBuild(folder: string, environment: NodeJS.ProcessEnv): BuildOptions {
  return {
    manifest: `${folder}/catalog-server-manifest.yaml`,
    directory: `${folder}/generated`,
    layout: `${folder}/image`,
    frozen: false,
    release: false,
    pluginPaths: {},
    environment,
    progress: silent,
  };
}

import { publishModule } from "#test/module-proxy.js";

/** Publishes the server and the plugins that `manifestText` names. */
export async function publishModules(proxy: string, plugins: number): Promise<void> {
  const server = "github.com/acme/catalog-server";
  await publishModule(proxy, {
    path: server,
    version: "v0.9.0",
    files: { "go.mod": `module ${server}\n\ngo 1.26.0\n`, "server/server.go": "package server\n\nfunc Main() {}\n" },
  });
  for (let index = 0; index < plugins; index++) await publishPlugin(proxy, index, `v1.${index}.0`);
}

/** Publishes one plugin's version; the binary says which it is. */
export async function publishPlugin(proxy: string, index: number, version: string): Promise<void> {
  const name = `plugin-${index}`;
  const path = `github.com/acme/catalog-plugins/${name}`;
  await publishModule(proxy, { path, version, files: pluginFiles(path, name, index) });
}

function pluginFiles(path: string, name: string, index: number): Record<string, string> {
  return {
    "go.mod": `module ${path}\n\ngo 1.26.0\n`,
    "plugin.go": `package plugin${index}\n`,
    "plugin.yaml": `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata:
  name: ${name}
spec:
  compatibility:
    catalogServer:
      minVersion: 0.9.0
      maxVersion: 0.x
    frameworkApi: v1alpha1
`,
  };
}

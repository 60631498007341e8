/** A manifest text with as many plugins as asked for, all from modules of their own. */
export function manifestText(plugins: number, platforms: readonly string[] = ["linux/amd64"]): string {
  const items = Array.from({ length: plugins }, (_, index) => {
    const name = `plugin-${index}`;
    return `    - name: ${name}\n      module: github.com/acme/catalog-plugins/${name}\n      version: v1.${index}.0\n`;
  });
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata:
  name: bench
spec:
  base:
    image: scratch
    frameworkVersion: v1alpha1
    module: github.com/acme/catalog-server
    version: v0.9.0
    entrypoint:
      import: github.com/acme/catalog-server/server
      call: Main
  plugins:
${items.join("")}  build:
    platforms: [${platforms.join(", ")}]
`;
}

import { publishModule } from "#test/module-proxy.js";

/** Caddy with its standard modules, as released. */
export const caddy = { module: "github.com/caddyserver/caddy/v2", version: "v2.11.9" };

export const caddyEntries = {
  package: `{package: ${caddy.module}/cmd/caddy}`,
  // The library's main alone has no modules: its standard ones are then plugins of the manifest.
  call: `{import: ${caddy.module}/cmd, call: Main}`,
} as const;

/** `acme-01`, `acme-02`, … */
export function caddyPluginNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `acme-${String(index + 1).padStart(2, "0")}`);
}

/** Publishes as many plugin modules, each with an HTTP handler that answers with the plugin's name. */
export async function publishCaddyPlugins(proxy: string, count: number): Promise<void> {
  for (const name of caddyPluginNames(count)) {
    const path = `github.com/acme/caddy/${name}`;
    const files = { "go.mod": goMod(path), "handler.go": source(name), "plugin.yaml": metadata(name) };
    await publishModule(proxy, { path, version: "v1.0.0", files });
  }
}

/** A manifest with these plugins; where Caddy is called, with its standard modules as one more. */
export function caddyManifest(entry: keyof typeof caddyEntries, count: number, architecture: string): string {
  const standard = `    - {name: standard, module: ${caddy.module}, version: ${caddy.version}, import: ${caddy.module}/modules/standard}\n`;
  const plugins = caddyPluginNames(count).map(
    (name) => `    - {name: ${name}, module: github.com/acme/caddy/${name}, version: v1.0.0}\n`,
  );
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata: {name: caddy}
spec:
  base:
    image: scratch
    frameworkVersion: v2
    module: ${caddy.module}
    version: ${caddy.version}
    entrypoint: ${caddyEntries[entry]}
  plugins:
${entry === "call" ? standard : ""}${plugins.join("")}  build: {platforms: [linux/${architecture}]}
`;
}

function goMod(path: string): string {
  return `module ${path}\n\ngo 1.25\n\nrequire ${caddy.module} ${caddy.version}\n`;
}

function source(name: string): string {
  const id = name.replace("-", "_");
  return `// Package ${id} answers with its name.
package ${id}

import (
	"net/http"

	"${caddy.module}"
	"${caddy.module}/modules/caddyhttp"
)

func init() { caddy.RegisterModule(Handler{}) }

// Handler is an HTTP handler.
type Handler struct{}

// CaddyModule tells Caddy the handler's name.
func (Handler) CaddyModule() caddy.ModuleInfo {
	return caddy.ModuleInfo{ID: "http.handlers.${id}", New: func() caddy.Module { return new(Handler) }}
}

func (Handler) ServeHTTP(w http.ResponseWriter, _ *http.Request, _ caddyhttp.Handler) error {
	_, err := w.Write([]byte("${name} v1.0.0\\n"))
	return err
}
`;
}

function metadata(name: string): string {
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata: {name: ${name}}
spec:
  version: 1.0.0
  compatibility:
    catalogServer: {minVersion: 2.11.0, maxVersion: 2.x}
    frameworkApi: v2
`;
}

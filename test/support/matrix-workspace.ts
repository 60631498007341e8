import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import { silent } from "#diagnostics/progress.js";
import { sha256 } from "#oci/digest.js";
import type { MatrixOptions } from "#server/matrix-options.js";
import type { HostileModuleProxy } from "#test/hostile-module-proxy.js";
import { publishModule } from "#test/module-proxy.js";
import { checkOf, reportOf } from "#test/sample-reports.js";
import { serveModules } from "#test/served-modules.js";

export const agents = "github.com/acme/catalog-plugins/agents";
export const server = { module: "github.com/acme/catalog-server", version: "v0.9.0", frameworkVersion: "v1alpha1" };

/** A repository with a manifest, reports and a README with markers, beside a module proxy with what it pins. */
export interface MatrixWorkspace {
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** The module proxy, which misbehaves as it is told. */
  proxy: HostileModuleProxy;
  options(other?: Partial<MatrixOptions>): MatrixOptions;
  write(path: string, text: string): Promise<string>;
  /** Writes a report of the agents plugin to reports/NAME.report.json. */
  report(name: string, of: AgentsReport): Promise<{ path: string; digest: string }>;
  publish(version: string, plugin: string, goMod?: string): Promise<void>;
  close(): Promise<void>;
}

export interface AgentsReport {
  version: string;
  passed: boolean;
  other?: Partial<Report>;
}

export async function matrixWorkspace(): Promise<MatrixWorkspace> {
  const modules = await serveModules();
  const folder = join(modules.folder, "workspace");
  const environment = { ...process.env, GOPROXY: modules.proxy.url, GONOPROXY: "none", GOPRIVATE: "", GOFLAGS: "" };
  const write = async (path: string, text: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  };
  const publish = (version: string, plugin: string, goMod = `module ${agents}\n`) =>
    publishModule(modules.folder, {
      path: agents,
      version,
      files: { "go.mod": goMod, "agents.go": "package agents\n", ...(plugin === "" ? {} : { "plugin.yaml": plugin }) },
    });
  const report = async (name: string, of: AgentsReport) => {
    const text = renderReportJson(agentsReport(of));
    return { path: await write(`reports/${name}.report.json`, text), digest: sha256(text) };
  };
  const manifest = await write("catalog-server-manifest.yaml", manifestOf("v0.3.1"));
  await write("README.md", readme);
  await publish("v0.2.0", pluginYaml("0.9.0", "0.9.x"));
  await publish("v0.3.1", pluginYaml("0.9.0", "1.x"));
  await publish(
    "v0.4.0",
    pluginYaml("1.0.0", "1.x", "v1beta1"),
    `module ${agents}\n\nretract v0.2.0 // lists were empty\n`,
  );
  const options = (other: Partial<MatrixOptions> = {}): MatrixOptions => ({
    manifests: [manifest],
    servers: ["v1.0.0=v1beta1+v1alpha1"],
    reports: [],
    check: false,
    environment,
    progress: silent,
    ...other,
  });
  return { folder, environment, proxy: modules.proxy, options, write, report, publish, close: modules.close };
}

export const readme = `# Server

<!-- compatibility-matrix:start -->
<!-- compatibility-matrix:end -->

The end.
`;

export function manifestOf(version: string): string {
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    image: scratch
    frameworkVersion: v1alpha1
    module: ${server.module}
    version: ${server.version}
    entrypoint: {import: ${server.module}/server, call: Main}
  plugins:
    - name: agents
      module: ${agents}
      version: ${version}
      tier: supported
`;
}

export function pluginYaml(min: string, max: string, api = "v1alpha1", name = "agents"): string {
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata:
  name: ${name}
spec:
  compatibility:
    catalogServer: {minVersion: "${min}", maxVersion: "${max}"}
    frameworkApi: ${api}
`;
}

function agentsReport({ version, passed, other = {} }: AgentsReport): Report {
  return reportOf(
    [checkOf("smoke-starts", "passed"), checkOf("A-capabilities", passed ? "passed" : "failed", { plugin: "agents" })],
    [{ name: "agents", module: agents, version }],
    { server, started: "2026-11-20T09:30:00.125Z", ...other },
  );
}

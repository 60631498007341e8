import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { withPrivateModules } from "#golang/module-access.js";
import { openProxyAccess, type ProxyAccess } from "#golang/proxy-access.js";
import type { MatrixInput, MatrixPlugin } from "#matrix/model.js";
import { readReportsAndMatrices } from "#server/matrix-earlier.js";
import type { MatrixOptions } from "#server/matrix-options.js";
import { askForVersions, byModule, pinnedPlugins } from "#server/matrix-plugins.js";
import { columnsOf, type MatrixManifest, readMatrixManifest } from "#server/matrix-servers.js";
import { openReportPolicy } from "#server/report-policy.js";

/** Reads what a matrix is computed from: manifests, all released versions of what they pin, and reports. */
export async function readMatrixInput(
  options: MatrixOptions,
): Promise<{ input: MatrixInput; diagnostics: Diagnostic[] }> {
  const { progress } = options;
  const manifests = await progress.step("Read the manifests", () =>
    Promise.all([...new Set(options.manifests)].map((file) => readMatrixManifest(file, options))),
  );
  const columns = columnsOf(manifests, options.servers);
  const asked = await progress.step("Ask for released versions", () => askForPlugins(manifests, options));
  const read = await progress.step("Read the reports", async () => {
    const judge = options.reportPolicy === undefined ? undefined : await openReportPolicy(options.reportPolicy);
    const found = await readReportsAndMatrices(options.reports, judge);
    progress.info(`${found.count} ${found.count === 1 ? "report" : "reports"}`);
    return found;
  });
  const input = { ...columns, plugins: asked.plugins, evidence: read.evidence };
  return { input, diagnostics: [...asked.diagnostics, ...read.diagnostics] };
}

async function askForPlugins(
  manifests: readonly MatrixManifest[],
  { environment, progress, signal }: MatrixOptions,
): Promise<{ plugins: MatrixPlugin[]; diagnostics: Diagnostic[] }> {
  const privateModules = manifests.flatMap(({ located }) => located.manifest.build.privateModules);
  const access = openProxyAccess(withPrivateModules(environment, privateModules));
  const stop = () => void close(access);
  signal?.addEventListener("abort", stop);
  try {
    const asked = await Promise.all(
      byModule(pinnedPlugins(manifests)).map(async (each) => {
        const found = await askForVersions(each, access);
        for (const { name, versions } of found.plugins)
          progress.info(`${name}: ${versions.length} ${versions.length === 1 ? "version" : "versions"}`);
        return found;
      }),
    );
    signal?.throwIfAborted();
    return { plugins: asked.flatMap(({ plugins }) => plugins), diagnostics: asked.flatMap((each) => each.diagnostics) };
  } finally {
    signal?.removeEventListener("abort", stop);
    await close(access);
  }
}

async function close({ transport }: ProxyAccess): Promise<void> {
  await transport.close();
}

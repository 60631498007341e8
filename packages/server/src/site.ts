import { resolve } from "node:path";
import { renderReportHtml } from "#conformance/report-html.js";
import { readReport } from "#conformance/report-read.js";
import { safeReport } from "#conformance/report-safe.js";
import { type Diagnostic, fail, hasErrors } from "#diagnostics/diagnostic.js";
import { computeMatrix } from "#matrix/compute.js";
import type { Evidence } from "#matrix/model.js";
import { renderSite } from "#matrix/site.js";
import type { OcmPlugin, SiteReport } from "#matrix/site-model.js";
import { type RegistryAccess, registryAccess } from "#oci/registry.js";
import { listedPlugins } from "#registry/listed-plugins.js";
import { readMatrixInput } from "#server/matrix-input.js";
import type { MatrixOptions } from "#server/matrix-options.js";
import { checkSiteFolder, writeSiteFolder } from "#server/site-folder.js";

export interface SiteOptions
  extends Pick<
    MatrixOptions,
    | "manifests"
    | "servers"
    | "reports"
    | "reportPolicy"
    | "shortNames"
    | "environment"
    | "registries"
    | "progress"
    | "signal"
  > {
  title: string;
  /** The folder that becomes the site. */
  out: string;
  /** Published registry components, as `ghcr.io/acme/registry//acme.software/plugin-registry`; the newest version of each, or the one named. */
  listings: readonly string[];
}

export interface SiteResult {
  /** Absolute path. */
  directory: string;
  /** Of Go plugins and of OCM plugins. */
  plugins: number;
  ocm: number;
  files: number;
  diagnostics: Diagnostic[];
}

/**
 * Writes the registry's site from manifests, what their plugins have released, reports, and registry components. With errors in what it
 * is made of, nothing is written: a site with holes would replace a whole one.
 */
export async function site(options: SiteOptions): Promise<SiteResult> {
  const { manifests, listings, out, title, progress } = options;
  if (manifests.length + listings.length === 0) {
    fail("input-invalid", "there is nothing to make a site of", { fix: "Name a manifest or a registry." });
  }
  await checkSiteFolder(out);
  const { input, diagnostics } = await readMatrixInput({ ...options, check: false });
  const ocm = await progress.step("Read the registries", () => readListings(options));
  const computed = computeMatrix(input);
  diagnostics.push(...computed.diagnostics);
  const counts = { plugins: input.plugins.length, ocm: ocm.length };
  if (hasErrors(diagnostics)) return { directory: resolve(out), ...counts, files: 0, diagnostics };
  const reports = reportsOf(input.evidence);
  const files = renderSite({ title, matrix: computed.matrix, ocm, reports });
  await progress.step("Write the site", () => writeSiteFolder(out, files, options.signal));
  return { directory: resolve(out), ...counts, files: files.size, diagnostics };
}

async function readListings({ listings, registries, environment }: SiteOptions): Promise<OcmPlugin[]> {
  let access: RegistryAccess | undefined = registries;
  const plugins: OcmPlugin[] = [];
  for (const each of new Set(listings)) {
    plugins.push(...(await listedPlugins(each, () => (access ??= registryAccess(environment)))));
  }
  return plugins;
}

/** A report is read again for its page, and shown only if it still is the one that was counted. */
function reportsOf(evidence: readonly Evidence[]): SiteReport[] {
  const files = new Map(evidence.flatMap(({ report, file }) => (file === undefined ? [] : [[report, file] as const])));
  return [...files].map(([digest, file]) => ({ digest, html: () => pageOf(`${file}@${digest}`) }));
}

function pageOf(named: string): string | undefined {
  const { report } = readReport(named);
  return report && renderReportHtml(safeReport(report));
}

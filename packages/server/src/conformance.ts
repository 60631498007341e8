import { resolve } from "node:path";
import type { ServerContents } from "#conformance/conform.js";
import { findSuite } from "#conformance/find-suite.js";
import { lazily } from "#conformance/lazily.js";
import { type OpenedSubject, openSubject } from "#conformance/open-subject.js";
import { selectChecks } from "#conformance/select-checks.js";
import { suiteParameters } from "#conformance/suite-parameters.js";
import { type Diagnostic, DiagnosticError, fail, hasErrors, stopOnErrors } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { isDigest, sha256 } from "#oci/digest.js";
import { failures } from "#server/conformance-failures.js";
import type { Conformance, ConformanceOptions } from "#server/conformance-options.js";
import type { OtherReports } from "#server/conformance-reports.js";
import type { LabelledPlugin, ServerLabels } from "#server/labels.js";
import { checkOutputFolder } from "#server/output-folder.js";
import type { Prepared } from "#server/prepare.js";
import type { NamedReport } from "#server/tier-reports.js";
import type { TierDecision } from "#server/tiers.js";
import { suiteVersion } from "#server/version.js";

/** Runs a suite against a server, writes its reports, and grants or refuses tiers where a manifest is given. What fails comes as diagnostics. */
export async function conformance(options: ConformanceOptions): Promise<Conformance> {
  const { progress, environment, inputs } = options;
  const suite = await findSuite(options.suite);
  selectChecks(suite.suite, inputs.only);
  const parameters = suiteParameters(suite.suite, inputs.parameters);
  const located = options.manifest === undefined ? undefined : await readManifest(options, options.manifest);
  const earlier = await readReports(options);
  await checkOutputFolder("report", options.report, { written: true });
  const starter = lazily(loadStarter);
  const opened = await openSubject(options.subject, {
    environment,
    progress,
    ...(inputs.platform ? { platform: inputs.platform } : {}),
    ...(options.registries ? { access: options.registries } : {}),
    meanwhile: starter,
  });
  try {
    const { conform, loadReportWriter, port } = await starter();
    const labelled = lazily(() => readLabelled(opened));
    if (options.plugin !== undefined) checkPlugin(options.plugin, whatIsInside(await labelled(), located));
    const ran = await conform({
      opened,
      suite,
      inputs,
      parameters,
      contents: async () => whatIsInside(await labelled(), located),
      tool: { name: "plugin-release", version: suiteVersion },
      progress,
      port,
      signal: options.signal ?? new AbortController().signal,
    });
    const { writeReports } = await loadReportWriter();
    const directory = resolve(options.report);
    const written = await progress.step("Write the reports", () => writeReports(directory, ran.report));
    const own = { report: ran.report, digest: written.digest, file: written.json };
    const { plugins = [] } = (await labelled()).server ?? {};
    const evidence = { suite: suite.digest, reports: [...earlier.reports, own], plugins };
    const decided = located && (await decide(located, opened, evidence, options));
    if (decided?.tiers) {
      const { addTiers } = await import("#server/add-tiers.js");
      await addTiers({ report: ran.report, written, directory }, decided.tiers);
    }
    // What kept it from running says all that there is to say.
    const stakes = { tiers: decided?.tiers, plugin: options.plugin };
    const found = hasErrors(ran.diagnostics) ? [] : failures(ran.report, stakes);
    return {
      report: ran.report,
      written,
      directory,
      ...(decided?.tiers ? { tiers: decided.tiers } : {}),
      diagnostics: [...earlier.unsigned, ...ran.diagnostics, ...found, ...(decided?.diagnostics ?? [])],
    };
  } finally {
    await opened.close();
  }
}

/** What starts a server, and where it may listen. */
async function loadStarter() {
  const { conform, freePorts, loadReportWriter } = await import("#conformance/conform.js");
  return { conform, loadReportWriter, port: freePorts() };
}

async function readManifest(options: ConformanceOptions, manifest: string): Promise<LocatedManifest> {
  const { readManifestFile } = await import("#server/manifest-file.js");
  const { located, diagnostics } = await readManifestFile({ ...options, manifest, release: false });
  stopOnErrors(diagnostics);
  if (!located) throw new DiagnosticError(diagnostics);
  return located;
}

async function readReports(options: ConformanceOptions): Promise<OtherReports> {
  if (options.reports.length === 0) return { reports: [], unsigned: [] };
  const { readOtherReports } = await import("#server/conformance-reports.js");
  return readOtherReports(options);
}

interface Labelled {
  /** Digest of the manifest that the image was built from, unchecked. */
  manifest: string | undefined;
  server: ServerLabels | undefined;
}

async function readLabelled({ labels }: OpenedSubject): Promise<Labelled> {
  const { labelNames, readLabels } = await import("#server/labels.js");
  return { manifest: labels[labelNames.manifest], server: readLabels(labels) };
}

/**
 * What the report says of the server. Which manifest an image was built from, the image alone can say: nobody else was there. Which
 * plugins are to be looked for, the manifest says where the image does not.
 */
function whatIsInside({ manifest, server: labelled }: Labelled, located: LocatedManifest | undefined): ServerContents {
  const plugins = labelled?.plugins ?? located?.manifest.plugins;
  const { module, version, frameworkVersion } = labelled ?? {};
  return {
    ...(plugins ? { plugins } : {}),
    ...(isDigest(manifest) ? { manifest } : {}),
    ...(module && version && frameworkVersion ? { server: { module, version, frameworkVersion } } : {}),
  };
}

/** A name that is nearly one of the server's is mistyped; another one may be of what the base has beside them. */
function checkPlugin(plugin: string, { plugins = [] }: ServerContents): void {
  const names = plugins.map(({ name }) => name);
  const likely = names.includes(plugin) ? undefined : suggest(plugin, names);
  if (likely === undefined) return;
  fail("input-invalid", `plugin is ${quoted(plugin)}, which the server has not`, {
    fix: `Did you mean ${likely}? Write that.`,
    inputs: ["plugin"],
  });
}

interface Decided {
  tiers?: TierDecision[];
  diagnostics: readonly Diagnostic[];
}

/** What keeps tiers from being decided is reported like the rest: the report is written, and stays. */
async function decide(
  located: LocatedManifest,
  { subject, platforms }: OpenedSubject,
  { plugins, ...evidence }: { suite: string; reports: readonly NamedReport[]; plugins: readonly LabelledPlugin[] },
  options: ConformanceOptions,
): Promise<Decided> {
  const manifestDigest = sha256(located.source.text);
  const image = { digest: subject.digest ?? "", platforms, plugins };
  try {
    return await options.progress.step("Decide on the tiers", async () => {
      const { decideTiers } = await import("#server/tiers.js");
      const prepared = await prepareAgain(located, options);
      const { curated } = options;
      const decided = decideTiers({ located, prepared, image, manifestDigest, ...evidence, curated });
      // What a claim of `supported` lacks is in the decision, and complete there.
      const others = prepared.diagnostics.filter((each) => each.code !== "tier-not-allowed");
      return { tiers: decided.tiers, diagnostics: [...others, ...decided.diagnostics] };
    });
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

/** The plugins' metadata, as the build saw it. */
async function prepareAgain(located: LocatedManifest, options: ConformanceOptions): Promise<Prepared> {
  // Loaded only where they are needed.
  const { openToolchain } = await import("#server/toolchain.js");
  const { findBaseImage } = await import("#server/base-image.js");
  const { readCheckout } = await import("#server/checkout.js");
  const { prepare } = await import("#server/prepare.js");
  const toolchain = await openToolchain(located, options);
  const [image, checkout] = await Promise.all([findBaseImage(located, options), readCheckout(located)]);
  return prepare({ located, image, checkout }, toolchain);
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { goProcessEnvironment } from "#golang/toolchain.js";
import { sha256 } from "#oci/digest.js";
import { scanProgram } from "#scan/binary.js";
import { openDatabase } from "#scan/database.js";
import { parseExceptions } from "#scan/exceptions.js";
import { writeScan } from "#scan/files.js";
import { findGovulncheck, type Govulncheck } from "#scan/govulncheck.js";
import { modulesOf, modulesOfGoMod } from "#scan/modules.js";
import type { ScanReport } from "#scan/report.js";
import { type Snapshot, takeSnapshot } from "#scan/snapshot.js";
import { scanSource } from "#scan/source.js";
import { checkOutputFolder } from "#server/output-folder.js";
import { conclude, type ReadExceptions, type ScannedPrograms } from "#server/scan-image-conclude.js";
import type { Scanned, ScanOptions } from "#server/scan-image-options.js";
import { placesOf } from "#server/scan-image-places.js";
import { type OpenedImage, openImage } from "#server/scan-image-programs.js";
import { checkPrograms, openSource, type ScanSource } from "#server/scan-image-source.js";
import { createTransport, type Transport } from "#transport/transport.js";

/**
 * Scans a server's source, the programs of its image, or both, with one database, applies the policy and writes the reports. What the policy
 * refuses comes as diagnostics; what keeps it from being found out is thrown, and then there is no report.
 */
export async function scanImage(options: ScanOptions): Promise<Scanned> {
  const { progress, environment, now = Date.now } = options;
  const started = now();
  await checkOutputFolder("report", options.report, { written: true });
  const exceptions = await readExceptions(options.exceptions);
  const command = await findGovulncheck(options.govulncheck, environment.PATH ?? "");
  const folder = await mkdtemp(join(tmpdir(), "plugin-release-scan-"));
  let transport: Transport | undefined;
  try {
    const source = await openSource(options);
    const image = options.subject && (await openImage(options.subject, options, folder));
    const programs = image?.platforms.flatMap((each) => each.programs) ?? [];
    if (source && image) checkPrograms(programs, source);
    const database = openDatabase(options.database, () => {
      transport ??= options.registries?.transport ?? createTransport({ environment });
      return transport;
    });
    const modules = [...(source ? modulesOfSource(source) : []), ...programs.flatMap(({ info }) => modulesOf(info))];
    const snapshot = await progress.step("Read the vulnerability database", () =>
      takeSnapshot(database, modules, join(folder, "database")),
    );
    const govulncheck: Govulncheck = {
      command,
      environment: source?.toolchain.environment ?? goProcessEnvironment(environment),
      seconds: options.seconds,
      ...(options.signal ? { signal: options.signal } : {}),
    };
    const context = { govulncheck, snapshot, progress, directory: folder };
    const sourceScan = source && (await scanSource({ ...context, ...source }));
    const programScans = await scanPrograms(image, context);
    const evidence = { started, source, image, snapshot, sourceScan, programScans, exceptions };
    const { report, diagnostics } = conclude(evidence, options, now());
    const directory = resolve(options.report);
    const places = {
      workspace: options.workspace,
      of: (each: ScanReport["vulnerabilities"][number]) => (source ? placesOf(each, source) : []),
    };
    const products = image && productsOf(image, options.repository);
    const written = await progress.step("Write the reports", () => writeScan(directory, report, { places, products }));
    return { report, written, directory, diagnostics };
  } catch (error) {
    throw explainDiskFull(error, folder);
  } finally {
    if (transport !== options.registries?.transport) await transport?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function readExceptions(path: string | undefined): Promise<ReadExceptions> {
  if (path === undefined) return { list: [] };
  const { readText } = await import("#documents/read-text.js");
  const read = readText(path);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  const { exceptions, diagnostics } = parseExceptions(path, read.text);
  if (!exceptions) throw new DiagnosticError(diagnostics);
  return { list: exceptions, digest: sha256(read.text) };
}

/** What go.mod lists, and the base, which it does not where it is the main module. */
function modulesOfSource({ goMod, composition }: ScanSource): string[] {
  return [...modulesOfGoMod(goMod), composition.base.module];
}

interface Context {
  govulncheck: Govulncheck;
  snapshot: Snapshot;
  progress: ScanOptions["progress"];
  directory: string;
}

async function scanPrograms(image: OpenedImage | undefined, context: Context): Promise<ScannedPrograms[]> {
  const scanned: ScannedPrograms[] = [];
  for (const { platform, programs } of image?.platforms ?? []) {
    for (const program of programs) {
      const scan = await context.progress.step(`Look for vulnerable code in ${program.path}, for ${platform}`, () =>
        scanProgram(program, platform, context),
      );
      scanned.push({ program, platform, scan });
    }
  }
  return scanned;
}

function productsOf(image: OpenedImage, given: string | undefined) {
  const repository = given ?? image.repository;
  const name = image.name.split("/").at(-1)?.split(/[:@]/)[0] || "image";
  const product = { name, ...(repository === undefined ? {} : { repository }) };
  return {
    image: { ...product, digest: image.digest },
    platforms: image.platforms.map(({ digest, architecture }) => ({ ...product, digest, architecture })),
  };
}

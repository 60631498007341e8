import { hasErrors } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { platformName } from "#golang/platform.js";
import type { ProgramScan } from "#scan/binary.js";
import { combine } from "#scan/combine.js";
import { checkAge } from "#scan/database-age.js";
import type { Exception } from "#scan/exceptions.js";
import { judge } from "#scan/judge.js";
import { concealedIn, concealedInGoMod, hiddenModules } from "#scan/modules.js";
import type { Program } from "#scan/programs.js";
import type { ScanReport } from "#scan/report.js";
import type { Snapshot } from "#scan/snapshot.js";
import type { SourceScan } from "#scan/source.js";
import { scanDiagnostics } from "#server/scan-image-diagnostics.js";
import type { ScanOptions } from "#server/scan-image-options.js";
import type { OpenedImage } from "#server/scan-image-programs.js";
import { isCompiledFrom, type ScanSource } from "#server/scan-image-source.js";
import { suiteVersion } from "#server/version.js";

/** Exceptions with the digest of their file. */
export interface ReadExceptions {
  list: Exception[];
  digest?: string;
}

/** What one program of the image says. */
export interface ScannedPrograms {
  program: Program;
  platform: string;
  scan: ProgramScan;
}

/** All that a report is made from. */
export interface ScanEvidence {
  started: number;
  source: ScanSource | undefined;
  image: OpenedImage | undefined;
  snapshot: Snapshot;
  sourceScan: SourceScan | undefined;
  programScans: readonly ScannedPrograms[];
  exceptions: ReadExceptions;
}

/** What all of it means: pure. */
export function conclude(evidence: ScanEvidence, options: ScanOptions, ended: number) {
  const { source, image, snapshot, sourceScan, programScans, exceptions } = evidence;
  const base = source?.composition.base;
  const concealed = [
    ...(source && base ? concealedInGoMod(source.goMod, base) : []),
    ...programScans.flatMap(({ program }) => concealedIn(program.info, base)),
  ];
  const hidden = hiddenModules(concealed, snapshot);
  const found = combine(
    {
      ...(sourceScan ? { source: sourceScan.found } : {}),
      ...(image ? { programs: programScans.map(({ scan }) => scan.found) } : {}),
      hidden,
    },
    snapshot,
  );
  const { failOn } = options;
  const today = new Date(ended).toISOString().slice(0, 10);
  const reachersKnown = source !== undefined;
  const judged = judge(found, { failOn, exceptions: exceptions.list, today, reachersKnown });
  const { vulnerabilities } = judged;
  const facts = {
    database: { address: snapshot.address, modified: snapshot.modified, digest: snapshot.digest },
    programs: programScans.map(({ program, platform }) => ({
      platform,
      path: program.path,
      digest: program.digest,
      goVersion: sanitize(program.info.goVersion, 60),
      symbols: program.symbols,
      ...(source && isCompiledFrom(program, source) ? { fromSource: true as const } : {}),
    })),
    hidden,
    vulnerabilities,
  };
  const diagnostics = [
    ...(source?.diagnostics ?? []),
    ...checkAge(snapshot, ended, options.databaseMaxAge),
    ...judged.diagnostics,
    ...scanDiagnostics(facts, { failOn, source, image: image?.name }),
  ];
  const version = sourceScan?.scannerVersion ?? programScans[0]?.scan.scannerVersion ?? "";
  const report: ScanReport = {
    apiVersion: "plugin-release/v1alpha1",
    kind: "VulnerabilityScan",
    tool: { name: "plugin-release", version: suiteVersion },
    scanner: { name: "govulncheck", version },
    database: facts.database,
    started: new Date(evidence.started).toISOString(),
    finished: new Date(ended).toISOString(),
    ...(image ? { image: imageOf(image) } : {}),
    ...(source && sourceScan ? { source: sourceOf(source, sourceScan) } : {}),
    programs: facts.programs,
    policy: { failOn, ...(exceptions.digest === undefined ? {} : { exceptions: exceptions.digest }) },
    verdict: hasErrors(diagnostics) ? "failed" : "passed",
    hidden,
    vulnerabilities,
  };
  return { report, diagnostics };
}

function imageOf({ name, digest, platforms }: OpenedImage): NonNullable<ScanReport["image"]> {
  return { name, digest, platforms: platforms.map((each) => ({ platform: each.platform, digest: each.digest })) };
}

function sourceOf(source: ScanSource, { goVersion }: SourceScan): NonNullable<ScanReport["source"]> {
  const { manifest, lock, composition } = source;
  const platforms = composition.platforms.map((each) => platformName(each));
  return { manifest, ...(lock === undefined ? {} : { lock }), goVersion: sanitize(goVersion, 60), platforms };
}

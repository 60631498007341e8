import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { WrittenScan } from "#scan/files.js";
import type { FailOn, ScanReport } from "#scan/report.js";
import type { ManifestOptions } from "#server/options.js";

/** An image to scan. */
export type ScanSubject = { layout: string; digest?: string } | { image: string };

/** What all scans have in common, whatever they are about. */
export interface ScanSettings extends Omit<ManifestOptions, "manifest" | "release"> {
  failOn: FailOn;
  /** Path of a VulnerabilityExceptions. */
  exceptions?: string;
  /** URL of a mirror, or path of a folder. */
  database: string;
  /** Days. */
  databaseMaxAge?: number;
  /** The command; left out, the one on PATH. */
  govulncheck?: string;
  /** Seconds that one run of govulncheck may take. */
  seconds: number;
  /** The folder that receives the reports. */
  report: string;
  /** Left out, the machine's clock: milliseconds. */
  now?: () => number;
}

export interface ScanOptions extends ScanSettings {
  /** The manifest and the folder that was generated from it: the source is scanned. */
  source?: { manifest: string; directory: string };
  subject?: ScanSubject;
  /** Where the image is going to be published. */
  repository?: string;
  /** The checkout's root, absolute: SARIF's paths are relative to it. */
  workspace: string;
}

export interface Scanned {
  report: ScanReport;
  written: WrittenScan;
  /** Absolute path of the folder. */
  directory: string;
  diagnostics: Diagnostic[];
}

import type { Report } from "#conformance/report.js";
import type { WrittenReports } from "#conformance/report-write.js";
import type { RunInputs, Subject } from "#conformance/subject.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { ManifestOptions } from "#server/options.js";
import type { TierDecision } from "#server/tiers.js";

export interface ConformanceOptions extends Omit<ManifestOptions, "manifest" | "release"> {
  subject: Subject;
  /** The name of a built-in suite, or a path. */
  suite: string;
  inputs: RunInputs;
  /** The folder that receives the reports. */
  report: string;
  /** The manifest that the image was built from: tiers are then granted or refused. */
  manifest?: string;
  /** Every optional plugin has to be granted `supported`. */
  curated: boolean;
  /** Reports of other runs, `PATH` or `PATH@sha256:…`. */
  reports: string[];
  /** Path of a VerificationPolicy: of the reports of other runs, only those that one of its signers has signed count. */
  reportPolicy?: string;
  /** The plugin that this is about: failures of others are warnings. */
  plugin?: string;
}

export interface Conformance {
  report: Report;
  written: WrittenReports;
  /** Absolute path of the folder. */
  directory: string;
  /** There with a manifest. */
  tiers?: TierDecision[];
  diagnostics: Diagnostic[];
}

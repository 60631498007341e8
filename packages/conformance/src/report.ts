import type { Level } from "#documents/suite.js";

/**
 * passed, failed · skipped: what is checked is not offered, which is legal · not-run: it could not be checked, because a value that it
 * needs is missing or the run ended before. A required check that was not run counts as not passed.
 */
export type Status = "passed" | "failed" | "skipped" | "not-run";

/**
 * `passed`: every required check passed or was skipped, and at least one passed. `not-run`: no required check passed or failed, as where
 * nothing was started. `failed`: anything else.
 */
export type Verdict = "passed" | "failed" | "not-run";

export interface CheckResult {
  /** The check's id in the suite. */
  id: string;
  category: string;
  level: Level;
  title: string;
  /** What of the groups' lists it was about, outermost first, such as `["agents", "Agent"]`. */
  items: string[];
  plugin?: string;
  status: Status;
  /** Why it failed, was skipped or not run: one line, safe to show. */
  reason?: string;
  /** `GET /api/plugins`; safe to show. */
  request?: string;
  /** Of the request alone. */
  seconds: number;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  notRun: number;
}

export interface PluginResult {
  name: string;
  /** From the image's labels or the manifest, where known. */
  module?: string;
  version?: string;
  verdict: Verdict;
  required: Counts;
  recommended: Counts;
}

/** What kept the server apart from the machine, strongest first. `none`: it ran already, at a URL. */
export type SandboxKind = "runc" | "namespaces" | "user" | "process" | "none";

export interface ReportSubject {
  kind: "image" | "binary" | "url";
  /** Where it came from: a reference, a path, a URL; safe to show. */
  name: string;
  /** Of the image index, or of the manifest where there is one platform; of the file, for a binary. */
  digest?: string;
  /** Of the manifest that ran. */
  platformDigest?: string;
  platform?: string;
}

/** A `ConformanceReport`: what a run of a suite found. Everything above `checks` follows from `checks`, or says what they are bound to. */
export interface Report {
  apiVersion: "plugin-release/v1alpha1";
  kind: "ConformanceReport";
  tool: { name: string; version: string };
  /** `categories`: what the checks' categories are called, in the suite's order. */
  suite: { name: string; version: string; digest: string; categories?: { id: string; title: string }[] };
  subject: ReportSubject;
  /** Digest of the manifest's bytes, where it is known. */
  manifest?: string;
  /** The base, from the image's labels: a Go module, its version, and the framework API that it offers. */
  server?: { module: string; version: string; frameworkVersion: string };
  /** RFC 3339, UTC. */
  started: string;
  seconds: number;
  sandbox: { kind: SandboxKind; detail: string };
  /** Each platform of the image: only what ran on its own architecture was run. */
  platforms: { platform: string; digest: string; status: "run" | "not-run" }[];
  /** Only these checks or categories ran: such a report is no evidence. */
  only?: string[];
  verdict: Verdict;
  required: Counts;
  recommended: Counts;
  /** Sorted by name. */
  plugins: PluginResult[];
  /** In the suite's order, whatever order they ran in. */
  checks: CheckResult[];
  /** What the server printed last, each line safe to show; there where something failed. */
  log: string[];
}

import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Matrix, MatrixInput } from "#matrix/model.js";
import type { ManifestOptions } from "#server/options.js";

export interface MatrixOptions
  extends Pick<ManifestOptions, "shortNames" | "environment" | "registries" | "progress" | "signal"> {
  /** Paths of manifests: each gives a server's column, and rows for what it pins. */
  manifests: string[];
  /** Servers that no manifest builds on yet, as `v2.0.0=v1beta1` or, with shims, `v2.0.0=v1beta1+v1alpha1`. */
  servers: string[];
  /** `PATH`, `PATH@sha256:…`, or folders, of which every file counts whose name ends in report.json; or an earlier matrix as JSON. */
  reports: string[];
  /** Path of a VerificationPolicy: only reports that one of its signers has signed count. */
  reportPolicy?: string;
  /** A file with markers, between which the matrix goes. */
  markdown?: string;
  json?: string;
  html?: string;
  /** Write nothing, and fail where something would be written. */
  check: boolean;
}

export interface MatrixResult {
  matrix: Matrix;
  /** What it was computed from. */
  input: MatrixInput;
  /** Absolute path of the JSON document, where one was asked for. */
  json?: string;
  /** A file was written, or would be. */
  changed: boolean;
  diagnostics: Diagnostic[];
}

import { flag, lines, optional, type Values } from "#action-kit/inputs.js";
import type { Runner } from "#action-kit/run.js";
import { fail } from "#diagnostics/diagnostic.js";
import type { MatrixOptions } from "#server/matrix-options.js";

export const matrixInputs = {
  manifests: lines,
  planned: lines,
  reports: lines,
  "report-policy": optional,
  markdown: optional,
  json: optional,
  html: optional,
  check: flag,
  "short-names": optional,
};

/** Throws `input-invalid` where no manifest is given. */
export function matrixOptions(runner: Runner, inputs: Values<typeof matrixInputs>): MatrixOptions {
  const { manifests, planned: servers, reports, markdown, json, html, check } = inputs;
  const { "short-names": shortNames, "report-policy": reportPolicy } = inputs;
  if (manifests.length === 0) {
    fail("input-invalid", "input manifests is empty", { fix: "Give the path of a manifest, one a line." });
  }
  return {
    manifests,
    servers,
    reports,
    ...(reportPolicy === undefined ? {} : { reportPolicy }),
    ...(markdown === undefined ? {} : { markdown }),
    ...(json === undefined ? {} : { json }),
    ...(html === undefined ? {} : { html }),
    check,
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: runner.environment,
    progress: runner.progress,
    signal: runner.signal,
  };
}

import type { Option, Parsed } from "#cli/command.js";
import type { VerifyMatrixTexts } from "#server/verify-matrix-inputs.js";

/** The options that `matrix plan`, `matrix run` and `matrix fold` share. */
export const planOption: Option = { name: "plan", value: "FILE", about: "The plan (default: verification-plan.json)" };
export const suiteOption: Option = {
  name: "suite",
  value: "SUITE",
  about: "A built-in suite or a file (default: catalog-server/v1alpha1)",
};
export const resultsOption: Option = {
  name: "results",
  value: "DIR",
  about: "Where each shard has a folder for its results (default: results)",
};
export const jsonOption: Option = {
  name: "json",
  value: "FILE",
  about: "The matrix, which holds what was verified so far (default: compatibility-matrix.json)",
};
export const shortNamesOption: Option = {
  name: "short-names",
  value: "WHERE",
  about: "Registry or folder where short image names are looked up first",
};

export function textsOf(parsed: Parsed): VerifyMatrixTexts {
  const results = parsed.texts("results");
  return {
    manifests: parsed.operands,
    planned: parsed.texts("planned"),
    reports: parsed.texts("reports"),
    matrix: undefined,
    json: parsed.text("json") ?? "compatibility-matrix.json",
    plan: parsed.text("plan") ?? "verification-plan.json",
    suite: parsed.text("suite") ?? "catalog-server/v1alpha1",
    jobs: parsed.text("jobs"),
    cells: parsed.text("cells"),
    shard: parsed.text("shard"),
    results: results.length === 0 ? ["results"] : results,
    markdown: parsed.text("markdown"),
    html: parsed.text("html"),
    "short-names": parsed.text("short-names"),
  };
}

import { fail } from "#diagnostics/diagnostic.js";
import { mostJobs } from "#matrix/plan.js";
import type { FoldOptions } from "#server/matrix-fold.js";
import type { PlanMatrixOptions } from "#server/matrix-plan.js";
import type { RunShardOptions } from "#server/matrix-run-options.js";
import { readWholeNumber } from "#server/whole-number.js";

/** What the action's inputs and the commands' options say, by the names of the former. */
export interface VerifyMatrixTexts {
  manifests: string[];
  planned: string[];
  reports: string[];
  matrix: string | undefined;
  json: string;
  plan: string;
  suite: string;
  jobs: string | undefined;
  cells: string | undefined;
  shard: string | undefined;
  results: string[];
  markdown: string | undefined;
  html: string | undefined;
  "short-names": string | undefined;
}

type Given<T> = Omit<T, "environment" | "registries" | "progress" | "signal" | "modules">;

/** Reads what `plan` is asked for. Throws `input-invalid`. */
export function readPlanOptions(texts: VerifyMatrixTexts): Given<PlanMatrixOptions> {
  const { manifests, planned: servers, reports, json, matrix = json, plan, suite } = texts;
  const jobs = readWholeNumber("jobs", texts.jobs, { most: mostJobs });
  const cells = readWholeNumber("cells", texts.cells, { most: 1000 });
  if (manifests.length === 0) {
    fail("input-invalid", "no manifest is given", { fix: "Give the path of a manifest, or of several." });
  }
  return {
    ...{ manifests, servers, reports, json, matrix, plan, suite },
    ...(jobs === undefined ? {} : { jobs }),
    ...(cells === undefined ? {} : { cells }),
    ...shortNamesOf(texts),
  };
}

/** Reads what `run` is asked for. Throws `input-invalid`. */
export function readRunOptions(texts: VerifyMatrixTexts): Given<RunShardOptions> {
  const { plan, suite, results } = texts;
  const shard = readWholeNumber("shard", texts.shard, { least: 0, most: mostJobs - 1 });
  if (shard === undefined)
    return fail("input-invalid", "no shard is given", { fix: "Give its number, from 0.", inputs: ["shard"] });
  const [folder, ...more] = results;
  if (folder === undefined || more.length > 0) {
    return fail("input-invalid", "results is not one folder", {
      fix: "Give the folder that receives them.",
      inputs: ["results"],
    });
  }
  return { plan, shard, suite, results: folder, ...shortNamesOf(texts) };
}

/** Reads what `fold` is asked for. */
export function readFoldOptions(texts: VerifyMatrixTexts): Given<FoldOptions> {
  const { plan, json, matrix = json, results, markdown, html } = texts;
  return {
    ...{ plan, matrix, json, results },
    ...(markdown === undefined ? {} : { markdown }),
    ...(html === undefined ? {} : { html }),
  };
}

function shortNamesOf({ "short-names": shortNames }: VerifyMatrixTexts): { shortNames?: string } {
  return shortNames === undefined ? {} : { shortNames };
}

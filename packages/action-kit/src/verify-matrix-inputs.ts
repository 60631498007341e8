import { lines, optional, type Reader, required } from "#action-kit/inputs.js";

const modes = ["plan", "run", "fold", "propose"] as const;

type Mode = (typeof modes)[number];

const mode: Reader<Mode> = (text) => {
  const found = modes.find((each) => each === text);
  const problem = "is none of plan, run, fold and propose";
  return found ? { value: found } : { problem, fix: "Write plan, run, fold or propose." };
};

export const verifyMatrixInputs = {
  mode,
  manifests: lines,
  planned: lines,
  reports: lines,
  matrix: optional,
  json: required,
  plan: required,
  suite: required,
  jobs: optional,
  cells: optional,
  shard: optional,
  results: lines,
  markdown: optional,
  html: optional,
  branch: optional,
  token: optional,
  "short-names": optional,
};

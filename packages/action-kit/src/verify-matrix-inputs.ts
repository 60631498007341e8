import { lines, optional, type Reader, required } from "#action-kit/inputs.js";

type Mode = "plan" | "run" | "fold";

const mode: Reader<Mode> = (text) => {
  const found = (["plan", "run", "fold"] as const).find((each) => each === text);
  return found ? { value: found } : { problem: "is none of plan, run and fold", fix: "Write plan, run or fold." };
};

export const verifyMatrixInputs = {
  mode,
  manifests: lines,
  servers: lines,
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
  "short-names": optional,
};

import { flag, lines, optional, type Reader } from "#action-kit/inputs.js";

const modes = ["publish", "verify"] as const;

const mode: Reader<(typeof modes)[number]> = (text) => {
  const found = modes.find((each) => each === text);
  return found ? { value: found } : { problem: "is neither publish nor verify", fix: "Write publish or verify." };
};

export const publishImageInputs = {
  mode,
  image: optional,
  layout: optional,
  digest: optional,
  repository: optional,
  tags: lines,
  "moving-tags": lines,
  sbom: optional,
  scan: optional,
  conformance: lines,
  without: lines,
  manifest: optional,
  directory: optional,
  signing: optional,
  key: optional,
  "transparency-log": optional,
  "signing-config": optional,
  "trusted-root": optional,
  policy: optional,
  cosign: optional,
  timeout: optional,
  "signed-reports": flag,
};

import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { hints, validate } from "#documents/generated/verification-policy.js";
import { limitDiagnostics } from "#documents/limit.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { breadthProblem, missingRoot, type SignerEntry } from "#documents/signer-entry.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

/** A `VerificationPolicy`, defaults filled in. */
export interface VerificationPolicy {
  signers: SignerEntry[];
  attestations: ("sbom" | "scan" | "openvex" | "conformance" | "provenance")[];
  /** A file, relative to the policy. */
  trustedRoot?: string;
  transparencyLog: "required" | "timestamp";
}

export interface ParsedVerificationPolicy {
  /** There if there are no errors. */
  policy?: VerificationPolicy;
  diagnostics: Diagnostic[];
}

const schema = { validate, hints } as unknown as DocumentSchema;

/** Reads a policy by which images are verified. Never throws for what the text holds. */
export function parseVerificationPolicy(file: string, text: string): ParsedVerificationPolicy {
  const { source, diagnostics } = parseYaml(file, text);
  if (source === undefined) return { diagnostics };
  const shape = checkSchema(source, schema);
  const found = [...diagnostics, ...shape.diagnostics];
  if (shape.broken.size > 0) return { diagnostics: limitDiagnostics(found, shape.omitted) };
  const { spec } = source.value as { spec: Partial<VerificationPolicy> & Pick<VerificationPolicy, "signers"> };
  const policy: VerificationPolicy = { attestations: [], transparencyLog: "required", ...spec };
  const all = limitDiagnostics([...found, ...checkSigners(policy, source)]);
  return hasErrors(all) ? { diagnostics: all } : { policy, diagnostics: all };
}

/** The rules that the schema cannot say. */
function* checkSigners({ signers, trustedRoot }: VerificationPolicy, source: YamlSource): Generator<Diagnostic> {
  const placeOf = (index: number) => source.place(["spec", "signers", index, "issuer"]);
  for (const [index, signer] of signers.entries()) {
    const problem = "key" in signer ? undefined : breadthProblem(signer, placeOf(index));
    if (problem) yield problem;
  }
  const keyless = signers.findIndex((each) => !("key" in each));
  if (keyless >= 0 && trustedRoot === undefined) yield missingRoot(placeOf(keyless));
}

import { type Diagnostic, diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { hints, validate } from "#documents/generated/verification-policy.js";
import { limitDiagnostics } from "#documents/limit.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

/** Whose certificate signs; every field that is there must be met. */
export interface KeylessEntry {
  issuer: string;
  workflow?: string;
  subject?: string;
  repositoryId?: number;
  ownerId?: number;
  ref?: string;
}

/** A public key's file, relative to the policy, or a keyless signer. */
export type SignerEntry = { key: string } | KeylessEntry;

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
  for (const [index, signer] of signers.entries()) {
    if ("key" in signer) continue;
    const place = source.place(["spec", "signers", index, "issuer"]);
    const who = strangers(signer);
    if (who !== undefined) {
      const fix =
        signer.subject !== undefined || signer.workflow !== undefined || isWorkflow(signer)
          ? repositoryFix
          : subjectFix;
      yield diagnostic("signer-too-broad", `this signer is ${who}`, { fix, place });
    }
  }
  const keyless = signers.findIndex((each) => !("key" in each));
  if (keyless >= 0 && trustedRoot === undefined) {
    yield diagnostic("trusted-root-missing", "keyless signers are verified against a trusted root, and none is named", {
      fix: 'Write one with "cosign trusted-root create --with-default-services --out trusted_root.json", and add "trustedRoot: trusted_root.json".',
      place: source.place(["spec", "signers", keyless, "issuer"]),
    });
  }
}

const subjectFix = 'Add "subject:" with the certificate\'s name.';
const repositoryFix = 'Add "repositoryId:", which "gh api repos/OWNER/NAME --jq .id" prints, or "ownerId:".';

/** Who could sign by the entry's words beside those who were meant; undefined where it is nobody. */
function strangers(signer: KeylessEntry): string | undefined {
  const { workflow, subject, repositoryId, ownerId } = signer;
  if (repositoryId !== undefined || ownerId !== undefined) return undefined;
  const called = isWorkflow(signer) || workflow !== undefined;
  if (called && (workflow ?? subject) !== undefined) return "every repository that calls this workflow";
  if (called) return "every repository on GitHub";
  return subject === undefined ? "everybody who has an account at the issuer" : undefined;
}

/** A workflow's certificate bears the same name whichever repository calls the workflow; so it is with GitLab's shared configurations. */
function isWorkflow({ issuer, subject = "" }: KeylessEntry): boolean {
  return issuer.startsWith("https://token.actions.githubusercontent.com") || /\.ya?ml(@|$)/.test(subject);
}

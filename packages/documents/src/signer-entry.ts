import { type Diagnostic, diagnostic, type Place } from "#diagnostics/diagnostic.js";

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

/** A keyless signer by whose words others could sign, too; undefined where it is one that was meant. */
export function breadthProblem(signer: KeylessEntry, place: Place): Diagnostic | undefined {
  const who = strangers(signer);
  if (who === undefined) return undefined;
  const isNamed = signer.subject !== undefined || signer.workflow !== undefined || isWorkflow(signer);
  return diagnostic("signer-too-broad", `this signer is ${who}`, { fix: isNamed ? repositoryFix : subjectFix, place });
}

export function missingRoot(place: Place): Diagnostic {
  return diagnostic("trusted-root-missing", "keyless signers are verified against a trusted root, and none is named", {
    fix: 'Write one with "cosign trusted-root create --with-default-services --out trusted_root.json", and add "trustedRoot: trusted_root.json".',
    place,
  });
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

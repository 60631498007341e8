import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** A refusal as GitHub said it. */
export interface Refusal {
  status: number;
  /** The message and the errors of the body, in one line. */
  message: string;
  /** X-Accepted-GitHub-Permissions: `contents=write; pull_requests=write`. */
  permissions?: string;
}

/** What a refusal means and how to fix it. `purpose` completes "GitHub did not …": `open the pull request in acme/registry`. */
export function explain(refusal: Refusal, purpose: string): Diagnostic {
  const said = `GitHub answered ${refusal.status} ${quoted(refusal.message, 300)} when asked to ${purpose}.`;
  if (refusal.status === 401) {
    return diagnostic("github-denied", said, { fix: "Pass a token that is valid and has not expired." });
  }
  if (refusal.status === 403) return diagnostic("github-denied", said, { fix: deniedFix(refusal) });
  if (refusal.status === 404) {
    const fix = "Check the spelling, and that the token may see the repository.";
    return diagnostic("github-not-found", said, { fix });
  }
  if (refusal.status === 409 || refusal.status === 422) {
    const fix = "Look for a rule of the repository that forbids it, or correct what GitHub names.";
    return diagnostic("github-refused", said, { fix });
  }
  return diagnostic("github-failed", said, { fix: "Run this again later." });
}

function deniedFix({ message, permissions }: Refusal): string {
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return 'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the repository and in its organization.';
  }
  if (/SAML|SSO/.test(message)) return "Authorize the token for the organization's single sign-on.";
  const needed = /^[a-z_=;, ]{1,200}$/.test(permissions ?? "") ? permissions?.replaceAll("=", ": ") : undefined;
  return needed ? `Give the token the permission ${needed}.` : "Give the token the permission that this takes.";
}

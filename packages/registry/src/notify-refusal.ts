import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Dispatch } from "#registry/notify-options.js";

/** An answer that is no success, as GitHub gave it. */
export interface DispatchRefusal {
  status: number;
  message: string;
}

/** Statuses that say what the sender has to fix. */
export const explainedStatuses: readonly number[] = [401, 403, 404, 422];

/** What a refused dispatch means, and what has to be fixed where. */
export function explainRefusal(
  { status, message }: DispatchRefusal,
  dispatch: Dispatch,
  repository: string,
): Diagnostic {
  const said = `GitHub answered ${status} ${quoted(message, 300)} to the ${dispatch.kind}_dispatch for ${repository}.`;
  if (status === 401)
    return diagnostic("github-denied", said, { fix: `Pass a token that has not expired, for ${repository}.` });
  if (status === 403) return diagnostic("github-denied", said, { fix: deniedFix(message, dispatch, repository) });
  if (status === 404) return diagnostic("github-not-found", said, { fix: missingFix(dispatch, repository) });
  return diagnostic("github-refused", said, { fix: refusedFix(message, dispatch) });
}

function deniedFix(message: string, dispatch: Dispatch, repository: string): string {
  if (/SAML|SSO/.test(message)) return "Authorize the token for the organization's single sign-on.";
  if (/archived|read-only/i.test(message)) return `Ask the owners of ${repository} whether it is still in use.`;
  const needed = dispatch.kind === "repository" ? "contents: write" : "actions: write";
  return `Pass a token with the permission ${needed} on ${repository}, such as that of an App which is installed there; a job's own GITHUB_TOKEN reaches its own repository only.`;
}

function missingFix(dispatch: Dispatch, repository: string): string {
  const seen = `that the token may see ${repository}`;
  if (dispatch.kind === "repository") return `Check the repository's name, and ${seen}.`;
  return `Check that ${dispatch.file} is in .github/workflows on the default branch of ${repository}, and ${seen}.`;
}

function refusedFix(message: string, dispatch: Dispatch): string {
  if (dispatch.kind === "repository") return "Correct what GitHub names of the event's type or payload.";
  if (/trigger/i.test(message)) return `Ask the receiver to add workflow_dispatch to the triggers of ${dispatch.file}.`;
  if (/unexpected inputs/i.test(message)) {
    return `Ask the receiver to declare these inputs below workflow_dispatch in ${dispatch.file}, or leave them out.`;
  }
  if (/no ref/i.test(message))
    return `Name a branch of the receiver instead of ${quoted(sanitize(dispatch.ref ?? "", 80))}.`;
  if (/disabled/i.test(message)) return `Ask the receiver to enable the workflow ${dispatch.file}.`;
  return `Correct what GitHub names of the inputs of ${dispatch.file}.`;
}

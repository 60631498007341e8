import { type Context, usedIn } from "#cli/doctor/context.js";
import { type Finding, ok, problem, warning } from "#cli/doctor/finding.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { GitHubAnswer } from "#proposals/github.js";
import { child, parseJson } from "#proposals/json.js";

/** Seconds that a clock may differ: signatures' certificates live for minutes. */
const mostSkew = 60;

/** When the repository was asked for, and when the answer was there, in milliseconds since 1970. */
interface Times {
  asked: number;
  answered: number;
}

/** What the answer about the repository itself tells: token, clock, kind of GitHub. */
export function repositoryFindings(
  answer: GitHubAnswer,
  { name, hasToken, times, settings }: { name: string; hasToken: boolean; times: Times; settings: string },
): Finding[] {
  const json = parseJson(answer.bytes, "repository");
  const merge = child(json, "delete_branch_on_merge").value;
  return [
    ...(child(json, "archived").value === true
      ? [problem("repository", "it is archived: nothing can be proposed", { fix: "Unarchive it.", url: settings })]
      : [ok("repository", "it can be read")]),
    ...nameFindings(child(json, "full_name").value, name),
    tokenFinding(child(json, "permissions", "push").value, hasToken),
    ...(merge === false
      ? [
          warning("merged branches", "stay after a merge", {
            fix: "Tick Automatically delete head branches.",
            url: settings,
          }),
        ]
      : []),
    clockFinding(answer.headers.date, times),
  ];
}

/** GitHub says what a person may do; of GITHUB_TOKEN and Apps it does not. */
function tokenFinding(push: unknown, hasToken: boolean): Finding {
  const fix = "Set GITHUB_TOKEN or GH_TOKEN to a token that may write contents and pull requests of this repository.";
  if (!hasToken)
    return warning("token", "there is none: settings cannot be seen, and nothing could be proposed", { fix });
  if (push === true) return ok("token", "its owner may write to the repository");
  if (push === false) return problem("token", "its owner may not write to the repository", { fix });
  return warning("token", "GitHub does not say what it may do", { fix: "Run this with a token of your own, too." });
}

/** Reading follows a redirect to what a repository is called now; a dispatch does not. */
function nameFindings(now: unknown, name: string): Finding[] {
  if (typeof now !== "string" || now.toLowerCase() === name.toLowerCase()) return [];
  const fix = "Write this name wherever the repository is named: tokens, dispatches and policies.";
  return [warning("repository", `it is called ${sanitize(now, 200)} now`, { fix })];
}

function clockFinding(date: string | undefined, { asked, answered }: Times): Finding {
  const theirs = Date.parse(date ?? "");
  if (Number.isNaN(theirs)) return warning("clock", "GitHub's answer has no date to compare with");
  // It was written somewhere between the two.
  const skew = Math.round((theirs < asked ? asked - theirs : Math.min(0, answered - theirs)) / 1000);
  if (Math.abs(skew) <= mostSkew) return ok("clock", "this machine's clock agrees with GitHub's");
  const message = `this machine's clock is ${Math.abs(skew)} s ${skew > 0 ? "ahead of" : "behind"} GitHub's`;
  return problem("clock", message, { fix: "Let the machine take its time from the network: signing fails otherwise." });
}

/** Which GitHub it is, and whether the workflows take what that knows: the version behind their commits says it. */
export function hostFinding(version: string | undefined, context: Pick<Context, "workflows">): Finding {
  if (version === undefined) return ok("GitHub", "this is no GitHub Enterprise Server");
  const server = `this is GitHub Enterprise Server ${sanitize(version, 40)}`;
  const uses = [...context.workflows.values()].flatMap(usedIn).filter(({ kind }) => kind !== "actions");
  const isVariant = uses.every((each) => each.version?.endsWith("-ghes"));
  if (uses.length > 0 && isVariant) return ok("GitHub", `${server}, and the workflows are its variant`);
  return warning("GitHub", server, {
    fix: "Take the commit of a tag v…-ghes, with the tag behind it: GitHub Enterprise Server does not know uses: $/….",
  });
}

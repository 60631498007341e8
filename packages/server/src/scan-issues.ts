import type { GitHub } from "#proposals/github.js";
import { type IssuesApi, issuesOf } from "#proposals/issues.js";
import { sameLogin } from "#proposals/pulls.js";
import { openRepository } from "#proposals/repository.js";
import type { ScanReport } from "#scan/report.js";
import { decideIssue, type IssueState, type IssueStep, readScanMarker } from "#server/scan-issue.js";

/** What became of an image's issue; without one there is neither number nor URL. */
export interface IssueOutcome {
  outcome: "none" | "current" | "created" | "updated" | "closed";
  number?: number;
  url?: string;
}

/** Keeps the issues about images of one repository. */
export interface ScanIssues {
  keep(image: string, report: ScanReport): Promise<IssueOutcome>;
}

/** Lists the issues once. Only those that our own identity opened count, whatever others write into theirs. */
export async function openScanIssues(github: GitHub, repository: string): Promise<ScanIssues> {
  const issues = issuesOf(openRepository(github, repository));
  const identity = await github.identity();
  let states = await listStates(issues, identity);
  return {
    keep: async (image, report) => {
      const current = find(states, image);
      const step = decideIssue(image, report, current);
      if (step.kind === "none") return current ? { outcome: "current", ...named(current) } : { outcome: "none" };
      if (step.kind !== "create") return carryOut(issues, identity, step, current);
      const created = await issues.create({ title: step.title, body: step.body });
      states = await listStates(issues, identity);
      const first = find(states, image);
      if (first && first.issue.number < created.number) {
        // Another run was faster. Without a marker this one counts no more: nobody decided anything in it.
        const body = `Another run opened #${first.issue.number} at the same time, which is kept.`;
        await issues.update(created.number, { body, state: "closed", reason: "not_planned" });
        return { outcome: "current", ...named(first) };
      }
      return { outcome: "created", number: created.number, url: created.url };
    },
  };
}

async function listStates(issues: IssuesApi, identity: string): Promise<IssueState[]> {
  const found = await issues.of(identity);
  return found.flatMap((issue) => {
    const marker = readScanMarker(issue.body);
    return marker ? [{ issue, marker }] : [];
  });
}

/** The open one, of several the first; else the last that was closed. */
function find(states: readonly IssueState[], image: string): IssueState | undefined {
  const own = states.filter(({ marker }) => marker.image === image).sort((a, b) => a.issue.number - b.issue.number);
  return own.find(({ issue }) => issue.state === "open") ?? own.at(-1);
}

async function carryOut(
  issues: IssuesApi,
  identity: string,
  step: Exclude<IssueStep, { kind: "none" | "create" }>,
  current: IssueState | undefined,
): Promise<IssueOutcome> {
  if (!current) throw new Error(`there is no issue to ${step.kind}`);
  const { number } = current.issue;
  // First what people are told: killed here, the next run finds the comment, and does not write it again.
  if (step.comment !== undefined) await commentOnce(issues, identity, number, step.comment);
  if (step.kind === "close") {
    await issues.update(number, { body: step.body, state: "closed", reason: "completed" });
    return { outcome: "closed", ...named(current) };
  }
  const { title, body, reopen } = step;
  await issues.update(number, {
    title,
    body,
    ...(reopen ? { state: "open" as const, reason: "reopened" as const } : {}),
  });
  return { outcome: "updated", ...named(current) };
}

async function commentOnce(issues: IssuesApi, identity: string, number: number, body: string): Promise<void> {
  const last = (await issues.comments(number)).filter(({ author }) => sameLogin(author, identity)).at(-1);
  if (last?.body !== body) await issues.comment(number, body);
}

function named({ issue }: IssueState): { number: number; url: string } {
  return { number: issue.number, url: issue.url };
}

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { type ServerStory, startServerStory } from "#test/server-story.js";

let story: ServerStory;

beforeAll(async () => {
  story = await startServerStory();
}, 900_000);

afterAll(async () => {
  await story?.stop();
  await removeTemporaryFolders();
}, 60_000);

const outputOf = ({ log }: WorkflowResult, name: string) =>
  [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, "gm"))].at(-1)?.[1];

describe("two plugin teams tag at once", () => {
  let runs: WorkflowResult[];

  beforeAll(async () => {
    await story.tag("agents", "v0.4.0");
    await story.tag("guardrails", "v0.3.0");
    runs = await Promise.all([story.release("agents/v0.4.0"), story.release("guardrails/v0.3.0")]);
    await Promise.all(story.updates);
  }, 600_000);

  test("each release ends well, and shows the proposal that appeared while it waited", async () => {
    for (const run of runs) expect([run.code, run.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    console.log(runs.map((run) => outputOf(run, "proposal-url")));
    console.log([...story.server.pulls.values()].map((p) => [p.title, p.head, p.body]));
  });
});
